import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";
import svelteConfig from "./web/svelte.config.js";

export default ts.config(
  { ignores: ["target", "web/dist", "web/src/client/types", "web/src/client/wasm", "web/src/codes/generated.ts", "e2e/results"] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["web/svelte.config.js"] }, extraFileExtensions: [".svelte"], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "no-undef": "off", // TypeScript knows
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      "svelte/no-inline-styles": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/no-navigation-without-resolve": "off", // a rule of SvelteKit; `href()` of router.ts does it here
      "@typescript-eslint/no-unnecessary-condition": "off", // does not follow bindings in templates
    },
  },
  { files: ["**/*.js"], ...ts.configs.disableTypeChecked },
);
