// Addresses of the workspace. Paths, not fragments: a fragment may carry an invitation or a printed key.

export type Route =
  | { page: "home" }
  | { page: "send"; step: 1 | 2 | 3 }
  | { page: "referral" | "handover" | "correct" | "sheet"; referral: string }
  | { page: "joining"; invitation: string }
  | { page: "network" }
  | { page: "member"; organisation: string }
  | { page: "organisation" }
  | { page: "directory"; at: DirectoryPlace }
  | { page: "service" | "changes"; service: string }
  | { page: "mapping"; mapping: string }
  | { page: "answer" | "typing"; mapping: string; answer: string }
  | { page: "unknown" };

/** The pages of the directory; its first is `services`. A service, mapping or answer that is written for the first time is `new`. */
export type DirectoryPlace = (typeof DIRECTORY)[number];
const DIRECTORY = ["services", "find", "organisation", "waiting", "kept", "country", "mappings"] as const;

/** Where the server mounts the workspace, with a slash at the end. */
const BASE = import.meta.env.BASE_URL;

/** Reads a path under the mount. */
export function parse(path: string): Route {
  const parts = path.split("/").filter((part) => part !== "");
  const [first, second, third] = parts;
  if (first === "directory" && second === "mappings" && third !== undefined) return parseMapping(third, parts.slice(3));
  if (parts.length > 3) return { page: "unknown" };
  switch (first) {
    case undefined:
      return { page: "home" };
    case "send":
      if (second === undefined) return { page: "send", step: 1 };
      return third === undefined && (second === "2" || second === "3") ? { page: "send", step: second === "2" ? 2 : 3 } : { page: "unknown" };
    case "referral":
      if (second === undefined) return { page: "unknown" };
      if (third === undefined) return { page: "referral", referral: second };
      return third === "handover" || third === "correct" || third === "sheet" ? { page: third, referral: second } : { page: "unknown" };
    case "joining":
      return second !== undefined && third === undefined ? { page: "joining", invitation: second } : { page: "unknown" };
    case "network":
      if (second === undefined) return { page: "network" };
      return third === undefined ? { page: "member", organisation: second } : { page: "unknown" };
    case "organisation":
      return second === undefined ? { page: first } : { page: "unknown" };
    case "directory":
      return parseDirectory(second, third);
    default:
      return { page: "unknown" };
  }
}

function parseDirectory(second: string | undefined, third: string | undefined): Route {
  if (second === undefined) return { page: "directory", at: "services" };
  const at = DIRECTORY.find((place) => place === second && place !== "services");
  if (at) return third === undefined ? { page: "directory", at } : { page: "unknown" };
  if (third === "changes") return { page: "changes", service: second };
  return third === undefined ? { page: "service", service: second } : { page: "unknown" };
}

function parseMapping(mapping: string, [answer, ...rest]: string[]): Route {
  if (answer === undefined) return { page: "mapping", mapping };
  if (mapping === "new") return { page: "unknown" };
  if (answer === "new") return rest.length === 0 ? { page: "typing", mapping, answer } : { page: "unknown" };
  if (rest.length === 0) return { page: "answer", mapping, answer };
  return rest.length === 1 && rest[0] === "form" ? { page: "typing", mapping, answer } : { page: "unknown" };
}

/** The address of a route. */
export function href(route: Route): string {
  switch (route.page) {
    case "send":
      return `${BASE}send${route.step === 1 ? "" : `/${route.step}`}`;
    case "referral":
      return `${BASE}referral/${route.referral}`;
    case "handover":
    case "correct":
    case "sheet":
      return `${BASE}referral/${route.referral}/${route.page}`;
    case "joining":
      return `${BASE}joining/${route.invitation}`;
    case "member":
      return `${BASE}network/${route.organisation}`;
    case "network":
    case "organisation":
      return BASE + route.page;
    case "directory":
      return `${BASE}directory${route.at === "services" ? "" : `/${route.at}`}`;
    case "service":
      return `${BASE}directory/${route.service}`;
    case "changes":
      return `${BASE}directory/${route.service}/changes`;
    case "mapping":
      return `${BASE}directory/mappings/${route.mapping}`;
    case "answer":
      return `${BASE}directory/mappings/${route.mapping}/${route.answer}`;
    case "typing":
      return `${BASE}directory/mappings/${route.mapping}/${route.answer}${route.answer === "new" ? "" : "/form"}`;
    default:
      return BASE;
  }
}

/** The route of the address bar. */
export function current(): Route {
  const { pathname } = window.location;
  return pathname.startsWith(BASE) ? parse(pathname.slice(BASE.length)) : { page: "home" };
}

/** Follows clicks on links of the workspace, and Back; returns the way to go somewhere. */
export function listen(show: (route: Route) => void): (route: Route) => void {
  const go = (route: Route) => {
    if (href(route) !== window.location.pathname) history.pushState(null, "", href(route));
    show(route);
  };
  window.addEventListener("popstate", () => show(current()));
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.origin !== window.location.origin) return;
    if (!link.pathname.startsWith(BASE) || link.hash !== "") return;
    event.preventDefault();
    go(parse(link.pathname.slice(BASE.length)));
  });
  return go;
}
