// Compresses what was built, once and best, so that the server need not at every first visit.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const compress = promisify(brotliCompress);
const WORTHWHILE = /\.(?:js|css|wasm|svg)$/;

/** Writes `name.br` beside every file that gains by it. */
export function brotli(): Plugin {
  let folder = "";
  return {
    name: "brotli",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const files = await readdir(folder, { recursive: true });
      const written = files
        .filter((name) => WORTHWHILE.test(name))
        .map(async (name) => {
          const path = join(folder, name);
          const content = await readFile(path);
          await writeFile(`${path}.br`, await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
        });
      await Promise.all(written);
    },
  };
}
