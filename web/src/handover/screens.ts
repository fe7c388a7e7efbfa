// The screens of handing over, loaded together when one of them is opened.

export { default as Correct } from "./Correct.svelte";
export { default as Handover } from "./Handover.svelte";
export { default as Sheet } from "./Sheet.svelte";
