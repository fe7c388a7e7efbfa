// The journeys run against the real binary in the system's Chromium; `cargo xtask e2e` provides both.

import { defineConfig } from "@playwright/test";

const chromium = process.env["ONWARD_CHROMIUM"];
if (chromium === undefined) throw new Error("ONWARD_CHROMIUM is not set: run `cargo xtask e2e`");

export default defineConfig({
  testDir: "journeys",
  outputDir: "results",
  // Each test has a server and browsers of its own; in each, people wait for one another half of the time.
  workers: 2,
  forbidOnly: "CI" in process.env,
  retries: 0,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Lisbon",
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: chromium,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
