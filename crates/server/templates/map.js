// Maps: zoom and move by wheel (with Ctrl, or while the focus is on the map), drag, two fingers, keys and buttons. Only the
// viewBox changes, at once: there is no motion to reduce. Without this script the map is complete and stands still.
"use strict";
for (const figure of document.querySelectorAll("figure.map")) {
  const svg = figure.querySelector("svg");
  const [, , width, height] = svg.getAttribute("viewBox").split(" ");
  const pointers = new Map();
  const on = (type, act, options) => svg.addEventListener(type, act, options);
  let [x, y, zoom, moved] = [0, 0, 1, 0];
  const show = () => {
    x = Math.max(0, Math.min(x, width - width / zoom));
    y = Math.max(0, Math.min(y, height - height / zoom));
    svg.setAttribute("viewBox", [x, y, width / zoom, height / zoom].join(" "));
  };
  // First the part where there is something to see; a map that is wider than its box from its middle on.
  if (figure.dataset.part) {
    [x, y, zoom] = figure.dataset.part.split(" ").map(Number);
    figure.classList.add("part");
    show();
  }
  const box = svg.parentElement;
  const wider = box.scrollWidth - box.clientWidth;
  if (wider > 0) box.scrollLeft = (getComputedStyle(box).direction === "rtl" ? -wider : wider) / 2;
  const move = (right, down) => {
    x -= (right * width) / zoom / svg.clientWidth;
    y -= (down * width) / zoom / svg.clientWidth;
    show();
  };
  // What lies at this part of the width and height stays where it is.
  const scale = (by, right = 0.5, down = 0.5) => {
    const last = zoom;
    zoom = Math.max(1, Math.min(zoom * by, 8));
    x += width * right * (1 / last - 1 / zoom);
    y += height * down * (1 / last - 1 / zoom);
    show();
  };
  const scaleAt = (by, left, top) => {
    const box = svg.getBoundingClientRect();
    scale(by, (left - box.left) / box.width, (top - box.top) / box.height);
  };

  const bar = document.createElement("div");
  bar.className = "zoom";
  for (const [sign, label, by] of [["+", "zoomIn", 1.6], ["−", "zoomOut", 1 / 1.6], ["⤢", "zoomReset", 0]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.ariaLabel = button.title = figure.dataset[label];
    button.onclick = () => scale(by);
    bar.append(button);
  }
  (svg.parentElement === figure ? svg : svg.parentElement).after(bar);
  figure.classList.add("live");

  on("wheel", (event) => {
    if (!event.ctrlKey && (!figure.contains(document.activeElement) || (event.deltaY > 0 && zoom === 1))) return;
    event.preventDefault();
    scaleAt(2 ** (-event.deltaY / 240), event.clientX, event.clientY);
  }, { passive: false });
  on("pointerdown", (event) => {
    if (!pointers.size) moved = 0;
    pointers.set(event.pointerId, event);
  });
  on("pointermove", (event) => {
    const last = pointers.get(event.pointerId);
    if (!last) return;
    pointers.set(event.pointerId, event);
    const other = [...pointers.values()].find((one) => one !== event);
    const [right, down] = [event.clientX - last.clientX, event.clientY - last.clientY];
    // One finger scrolls the page.
    if (!other && event.pointerType === "touch") return;
    moved += Math.hypot(right, down);
    if (moved > 4) svg.setPointerCapture(event.pointerId);
    if (!other) return move(right, down);
    const apart = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
    move(right / 2, down / 2);
    scaleAt(apart(event) / apart(last), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) on(end, (event) => pointers.delete(event.pointerId));
  on("dragstart", (event) => event.preventDefault());
  // The end of a drag is no click on what lies there; a key press is one, and has no detail.
  on("click", (event) => event.detail && moved > 4 && event.preventDefault(), true);
  on("focusin", ({ target }) => {
    if (zoom === 1 || !target.matches(":focus-visible")) return;
    const box = target.getBBox();
    x = box.x + box.width / 2 - width / zoom / 2;
    y = box.y + box.height / 2 - height / zoom / 2;
    show();
  });
  figure.addEventListener("keydown", (event) => {
    const by = { "+": 1.6, "=": 1.6, "-": 1 / 1.6, 0: 0 }[event.key];
    const step = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] }[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey || (by === undefined && (!step || zoom === 1))) return;
    event.preventDefault();
    if (step) move(...step);
    else scale(by);
  });
}
