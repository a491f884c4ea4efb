import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/find-browser";

export default defineConfig({
  testDir: "tests/e2e",
  timeout: 60_000,
  // A picture is drawn by the same two cores that the browser has.
  expect: { timeout: 15_000 },
  workers: 2,
  // The list names those that needed it as flaky.
  retries: 1,
  forbidOnly: true,
  outputDir: "test-results",
  use: { launchOptions: await findBrowser(), trace: "on-first-retry" },
});
