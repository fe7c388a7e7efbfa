// What is still missing in what somebody fills in, and what it would make: the client knows.

import type { Forms } from "./contract";
import type { OpenKeys } from "./open-keys";
import { call, read } from "./rust";
import { corrected, hasPassed, isEmail, isMinor, isSameNumber, isWebsite, isWrittenAlike, missing, missingOver, passed } from "./wasm/client";

export function makeForms(keys: OpenKeys): Forms {
  return {
    missing: (content) => read(call(() => missing(JSON.stringify(content)))),
    missingOver: (handed, correction) => read(call(() => missingOver(JSON.stringify(handed), JSON.stringify(correction)))),
    passed: (content, today) => read(call(() => passed(JSON.stringify(content), today))),
    hasPassed: (day, today) => hasPassed(day, today),
    isMinor: (age) => isMinor(age),
    isWrittenAlike: (one, other) => isWrittenAlike(one, other),
    isSameNumber: (one, other) => isSameNumber(one, other),
    isEmail: (text) => isEmail(text),
    isWebsite: (text) => isWebsite(text),
    previewCorrection: (handed, correction) => {
      try {
        return read(corrected(JSON.stringify(handed), JSON.stringify(correction), keys.now()));
      } catch {
        return undefined; // half written
      }
    },
  };
}
