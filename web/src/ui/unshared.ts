// What a browser must not do with what somebody types here: send it away to be checked, completed, corrected or
// rewritten, or keep it to offer it elsewhere.

/** On every field for text. */
export const UNSHARED = { autocomplete: "off", autocorrect: "off", spellcheck: false, writingsuggestions: "false" } as const;
