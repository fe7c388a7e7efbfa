// A key in the address is gone before anything else runs: this module depends on nothing, and what could fail to load
// is loaded after it. The same goes for a link that is pasted into the tab later.

const CARRIES_A_KEY = /^#\/(unlock|invitation)\//;

let taken = "";
let heard: () => void = () => undefined;

function take(): void {
  const { hash, pathname } = window.location;
  if (!CARRIES_A_KEY.test(hash)) return;
  taken = hash;
  history.replaceState(null, "", pathname);
  heard();
}

/** What the link said that was opened last; once. */
export function takeLink(): string {
  const link = taken;
  taken = "";
  return link;
}

/** Calls back when a link is pasted into this tab. */
export function onLink(listener: () => void): void {
  heard = listener;
  if (taken !== "") listener();
}

take();
window.addEventListener("hashchange", take);
