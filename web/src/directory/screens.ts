// The screens of the directory, loaded together when one of them is opened.

export { default as Changes } from "./Changes.svelte";
export { default as Directory } from "./Directory.svelte";
export { default as Service } from "./Service.svelte";
