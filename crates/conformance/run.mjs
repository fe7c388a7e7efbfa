// `node run.mjs <folder>`: runs every case of the built module in the folder.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("node run.mjs <folder>");
const { initSync, list_names, run_case } = await import(pathToFileURL(resolve(folder, "conformance.js")).href);
const module = new WebAssembly.Module(readFileSync(join(folder, "conformance_bg.wasm")));

initSync({ module });
const names = list_names();
const failed = [];
for (const [place, name] of names.entries()) {
  const start = performance.now();
  try {
    run_case(place);
    console.log(`ok      ${name} (${Math.round(performance.now() - start)} ms)`);
  } catch (error) {
    // The rest is not tried: after a trap the module's memory is in disorder.
    console.log(`FAILED  ${name}: ${error}`);
    failed.push(name);
    break;
  }
}
if (names.length === 0) throw new Error("there are no cases");
if (failed.length > 0) process.exit(1);
console.log(`${names.length} cases passed in WebAssembly`);
