import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

const isFull = process.env.FAULTS === "full";

/** The tests of the API, and those that break something, run once on each database. */
const on = (database: "embedded" | "postgres", name: "api" | "faults") => ({
  resolve: { alias },
  test: {
    name: `${name} on ${database}`,
    include: [`tests/${name}/**/*.test.ts`],
    provide: { database, isFull },
    globalSetup: "tests/support/global-setup.ts",
    testTimeout: isFull ? 1_800_000 : 60_000 * (name === "faults" ? 3 : 1),
    hookTimeout: 120_000,
  },
});

/** Takes longer than all others together: begun last, it would be waited for with nothing beside it. */
const LONGEST = /faults\/kill\.test\.ts$/;

/** Vitest's own order, after what takes longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (LONGEST.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"], testTimeout: 30_000 },
      },
      {
        resolve: { alias },
        test: { name: "providers", include: ["tests/providers/**/*.test.ts"], testTimeout: 30_000 },
      },
      on("embedded", "api"),
      on("postgres", "api"),
      on("embedded", "faults"),
      on("postgres", "faults"),
    ],
  },
});
