import { test as base } from "@playwright/test";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { discardServer, startServer, type TestServer } from "./start-server";

/** Playwright's test with a server of the project, one for each worker. */
export const test = base.extend<{ baseURL: string }, { server: TestServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted off this pattern.
    async ({}, use) => {
      buildIfStale();
      const server = await startServer({ DATABASE_URL: "" });
      await use(server);
      await discardServer(server);
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});

export { expect } from "@playwright/test";
