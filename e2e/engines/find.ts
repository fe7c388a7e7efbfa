// What somebody looks for on a page, as they would say it; found by Testing Library inside the page, in any engine.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as TestingLibrary from "@testing-library/dom";

/** By its role and its name, by its label, by its own text, or by a selector where a page says nothing else; perhaps inside something. */
export type Sought = ({ role: string; name?: string; exact?: boolean } | { label: string; exact?: boolean } | { text: string; exact?: boolean } | { css: string }) & {
  within?: Sought;
};

/** Everything that is sought and can be seen. It runs in the page: it knows nothing around it. */
function listFound(sought: Sought): HTMLElement[] {
  const { TestingLibraryDom: library } = globalThis as unknown as { TestingLibraryDom: typeof TestingLibrary };
  const scopes = sought.within === undefined ? [document.documentElement] : listFound(sought.within);
  const like = (wanted: string, exact = false) => (found: string) => {
    const name = found.replaceAll(/\s+/g, " ").trim();
    return exact ? name === wanted : name.toLowerCase().includes(wanted.toLowerCase());
  };
  const listIn = (scope: HTMLElement): HTMLElement[] => {
    if ("css" in sought) return [...scope.querySelectorAll<HTMLElement>(sought.css)];
    if ("label" in sought) return library.queryAllByLabelText(scope, like(sought.label, sought.exact));
    if ("text" in sought) return library.queryAllByText(scope, like(sought.text, sought.exact));
    // What is hidden is left out below, at a fraction of the time.
    const name = sought.name === undefined ? {} : { name: like(sought.name, sought.exact) };
    return library.queryAllByRole(scope, sought.role, { hidden: true, ...name });
  };
  return scopes.flatMap(listIn).filter((element) => element.getClientRects().length > 0);
}

const LIBRARY = readFileSync(createRequire(import.meta.url).resolve("@testing-library/dom/dist/@testing-library/dom.umd.min.js"), "utf8");

/** What puts the library into a page that does not have it. */
export const PREPARE = `if (!("TestingLibraryDom" in globalThis)) { ${LIBRARY} }`;

/** An expression for what is sought: a list, empty while there is none. */
export const find = (sought: Sought): string => `(() => { ${String(listFound)}; return listFound(${JSON.stringify(sought)}); })()`;
