import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/find-browser";

export default defineConfig({
  testDir: "tests/e2e",
  // The cores that the browser has draw pictures and run all other tests as well.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // The list names those that needed it as flaky.
  retries: 1,
  forbidOnly: true,
  outputDir: "test-results",
  use: { launchOptions: await findBrowser(), trace: "on-first-retry" },
});
