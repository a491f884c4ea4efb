import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/** The API's tests run once on each database. */
const api = (database: "embedded" | "postgres") => ({
  resolve: { alias },
  test: {
    name: `api on ${database}`,
    include: ["tests/api/**/*.test.ts"],
    provide: { database },
    globalSetup: "tests/support/global-setup.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"], testTimeout: 30_000 },
      },
      {
        resolve: { alias },
        test: { name: "providers", include: ["tests/providers/**/*.test.ts"], testTimeout: 30_000 },
      },
      api("embedded"),
      api("postgres"),
    ],
  },
});
