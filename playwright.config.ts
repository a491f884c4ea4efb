import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/find-browser";

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/set-up-browsers.ts",
  // The cores that the browser has draw pictures and run all other tests as well.
  timeout: 180_000,
  // A picture is drawn within this on a machine that does three other things.
  expect: { timeout: 45_000 },
  // As many as there are cores. A test has its own people, and a worker its own server, so that any of them may run beside any other,
  // and no file is waited for at the end.
  workers: 2,
  fullyParallel: true,
  // The list names those that needed it as flaky.
  retries: 1,
  forbidOnly: true,
  outputDir: "test-results",
  use: {
    launchOptions: await findBrowser(),
    trace: "on-first-retry",
    // Without a GPU, a card that waits for its picture takes a seventh of a core to move. `journey` and `studio-sight` see it move.
    contextOptions: { reducedMotion: "reduce" },
  },
});
