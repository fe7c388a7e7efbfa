// The screen of sending, loaded when it is opened.

export { default as Send } from "./Send.svelte";
