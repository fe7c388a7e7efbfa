// Where the focus goes when what had it is gone: it never falls out of the page, where whoever hears the page would be lost.

/** Gives the focus back to what had it; where that is gone, or takes none by now, to the heading of the page. */
export function giveBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  const { activeElement: now, body } = document;
  if (now !== null && now !== body) return;
  const heading = document.querySelector<HTMLElement>("main h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
