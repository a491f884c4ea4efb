import path from "node:path";
import { test as base } from "@playwright/test";
import { createDatabase } from "./start-postgres";
import { discardServer, newDataDir, startServer, type TestServer, WITH_PAGES } from "./start-server";

/** Playwright's test with a server per worker. */
export const test = base.extend<{ baseURL: string }, { server: TestServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the needed fixtures from this pattern.
    async ({}, use) => {
      const dataDir = newDataDir();
      const { TEST_POSTGRES = "", TEST_POSTGRES_TEMPLATE } = process.env;
      const database = await createDatabase(TEST_POSTGRES, TEST_POSTGRES_TEMPLATE);
      const server = await startServer(
        { ...WITH_PAGES, DATABASE_URL: database, TEST_GATE: path.join(dataDir, "gate") },
        dataDir,
        { livesLong: true },
      );
      await use(server);
      await discardServer(server);
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});

export { expect } from "@playwright/test";
