// The screen of one's own organisation, loaded when it is opened.

export { default as Organisation } from "./Organisation.svelte";
