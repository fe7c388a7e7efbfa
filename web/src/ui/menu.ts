// Menus that open: they close with Escape and when somebody presses elsewhere.

/** To be attached to a `details` that is a menu. */
export function closing(menu: HTMLDetailsElement): () => void {
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  const press = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  };
  document.addEventListener("keydown", key);
  document.addEventListener("pointerdown", press);
  return () => {
    document.removeEventListener("keydown", key);
    document.removeEventListener("pointerdown", press);
  };
}
