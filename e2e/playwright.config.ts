// The journeys run against the real binary in the system's Chromium; `cargo xtask e2e` provides both.

import { defineConfig } from "@playwright/test";

const chromium = process.env["ONWARD_CHROMIUM"];
if (chromium === undefined) throw new Error("ONWARD_CHROMIUM is not set: run `cargo xtask e2e`");

export default defineConfig({
  testDir: "journeys",
  outputDir: "results",
  // One at a time: each test runs several members' browsers already, and two on two cores take as long (14.3 minutes).
  workers: 1,
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
    // A trace doubles the time of a journey: it is asked for where one fails (`cargo xtask e2e <journey> --trace on`).
    trace: "off",
    screenshot: "only-on-failure",
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
