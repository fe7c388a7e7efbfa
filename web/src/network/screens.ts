// The screens of the network and its members, loaded together when one of them is opened.

export { default as Admission } from "./Admission.svelte";
export { default as Member } from "./Member.svelte";
export { default as Members } from "./Members.svelte";
export { default as Network } from "./Network.svelte";
