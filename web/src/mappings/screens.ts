// The screens of mappings, loaded together when one of them is opened.

export { default as Answer } from "./Answer.svelte";
export { default as Mapping } from "./Mapping.svelte";
export { default as NewMapping } from "./NewMapping.svelte";
export { default as Typing } from "./Typing.svelte";
