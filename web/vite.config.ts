import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { brotli } from "./brotli-plugin.ts";
import { wording } from "./wording-plugin.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the server mounts the workspace. */
const BASE = "/workspace/";

export default defineConfig({
  root: here("."),
  base: BASE,
  cacheDir: here("../node_modules/.vite"),
  plugins: [wording(here("../wording"), here("../crates/wording/data")), svelte({ configFile: here("svelte.config.js") }), brotli()],
  server: { fs: { allow: [here("..")] } },
  build: {
    target: "es2023",
    // Browsers that know `light-dark()`: rewritten, it would no longer follow the colour scheme of a sheet of paper.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    outDir: here("dist"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  test: { include: ["**/*.test.ts"], environment: "node", setupFiles: [here("test-setup.ts")] },
});
