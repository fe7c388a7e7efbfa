// Leaving: the page is gone at once, also where nothing answers, and the next one takes its place in the history. Without
// this script the link still leaves.
"use strict";
{
  const link = document.getElementById("leave");
  const leave = () => {
    const away = link.href;
    history.replaceState(null, "", "/");
    document.title = "\u200b";
    document.body.replaceChildren();
    location.replace(away);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let presses = 0;
  let last = 0;
  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    presses = event.key !== "Shift" ? 0 : event.timeStamp - last < 2000 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) leave();
  });
}
// What holds only where scripts run is said only there.
for (const said of document.querySelectorAll(".scripted, .unscripted")) said.hidden = !said.classList.contains("scripted");
// Printing: where scripts run, a button for it.
for (const line of document.querySelectorAll(".print")) {
  line.hidden = false;
  line.querySelector("button").addEventListener("click", () => print());
}
