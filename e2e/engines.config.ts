// The walks in other engines than Chromium; `cargo xtask` names those that are there.

import { defineConfig } from "@playwright/test";
import type { OtherEngine } from "./engines/test.ts";

const { ONWARD_FIREFOX: firefox, ONWARD_WEBKIT_DRIVER: driver, ONWARD_WEBKIT: browser, ONWARD_XVFB: display } = process.env;
const others: OtherEngine[] = [];
if (firefox !== undefined) others.push({ name: "Firefox", program: firefox });
if (driver !== undefined && browser !== undefined && display !== undefined) others.push({ name: "WebKitGTK", programs: { driver, browser, display } });
if (others.length === 0) throw new Error("no engine is named: run `cargo xtask test engines`");

export default defineConfig<object, { other: OtherEngine }>({
  testDir: "engines",
  outputDir: "results",
  // Each engine mostly waits: two beside one another take little longer than one.
  workers: 2,
  forbidOnly: "CI" in process.env,
  retries: 0,
  timeout: 120_000,
  reporter: [["list"]],
  projects: others.map((other) => ({ name: other.name, use: { other } })),
});
