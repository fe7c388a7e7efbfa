// The screen of a referral, loaded when it is opened.

export { default as Referral } from "./Referral.svelte";
