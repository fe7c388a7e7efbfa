// The screens of joining, loaded together when one of them is opened.

export { default as Enrolled } from "./Enrolled.svelte";
export { default as Invitation } from "./Invitation.svelte";
