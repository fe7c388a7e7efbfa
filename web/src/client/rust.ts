// Calling the client (Rust, as WebAssembly): what it answers is JSON, what it throws is a problem that screens know.

import { Problem } from "./contract";
import type { Missing } from "./types/Missing";

/** A failure thrown by the client, as the screens know it. */
function asProblem(thrown: unknown): unknown {
  if (typeof thrown !== "string") return thrown;
  try {
    const { code, refusal, missing, detail } = JSON.parse(thrown) as { code: string; refusal?: string; missing?: Missing[]; detail?: string };
    return new Problem(refusal === undefined ? code : `refused-${refusal}`, detail ?? "", missing);
  } catch {
    return new Problem("fault");
  }
}

/** Runs a call into the client. */
export function call<T>(run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

/** What the client or the server wrote. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what was written
export const read = <T>(json: string) => JSON.parse(json) as T;

export const hasCode = (problem: unknown, ...codes: string[]) => problem instanceof Problem && codes.includes(problem.code);
