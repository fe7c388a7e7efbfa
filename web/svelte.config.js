/** Templates are built node by node: the policy of the pages forbids HTML from strings (`trusted-types 'none'`). */
/** @type {import("@sveltejs/vite-plugin-svelte").SvelteConfig} */
export default {
  compilerOptions: { fragments: "tree", runes: true },
};
