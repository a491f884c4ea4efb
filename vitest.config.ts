import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import patience from "./tests/support/patience.json" with { type: "json" };

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/** For a test without a server, which on a busy machine takes twenty times as long as on an idle one: only what hangs ends so. */
const TEST_MS = 2 * patience.ms;
/** What is polled for. A second, which is usual, is soon over where everything else runs as well. */
const expect = { poll: { timeout: patience.ms, interval: 100 } };

const isFull = process.env.FAULTS === "full";

type Database = "embedded" | "postgres";

/** What the database decides: money, order, repeats, races, and what starts on it or tends it. Run on the embedded one, too. */
const ON_BOTH = [
  "admin",
  "backup",
  "credits",
  "fairness",
  "forged-statements",
  "free-credits",
  "idempotency",
  "idempotency-killed",
  "key-caps",
  "ledger",
  "openai-retries",
  "races",
  "start",
  "task-batch",
  "task-list",
  "waiting",
];
/** What is about the embedded one, and `npm start` without settings. */
const ON_EMBEDDED = ["default-role", "health"];

/** What is about the shape of requests and answers, which is the same whether our server answers or hands them to Next. */
const OF_SHAPE = ["connections", "generate-422", "http", "json", "models"];

const filesOf = (names: string[]) => names.map((name) => `tests/api/${name}.test.ts`);

const projectOn = (name: string, database: Database, files: object, isByNext = false) => ({
  resolve: { alias },
  test: {
    name: `${name} on ${database}`,
    provide: { database, isFull, isByNext },
    globalSetup: "tests/support/global-setup.ts",
    setupFiles: "tests/support/set-up-file.ts",
    // A new process with modules of its own for each file costs a second of a core. What files share are helpers without a state.
    isolate: false,
    testTimeout: 2 * TEST_MS,
    hookTimeout: 2 * TEST_MS,
    expect,
    // These wait for other processes, on machines that have other things to do. The reporter names who needed it.
    retry: 1,
    ...files,
  },
});

/** What changes the environment, a global, or what modules know: no other file is to meet it. */
const CHANGES_ITS_PROCESS =
  /\bvi\.(mock|spyOn|stub\w+|resetModules|useFakeTimers)\(|\bsetShared\(|\bprocess\.env\.\w+ = |Object\.assign\(process\.env/;
const OF_THE_PROCESS = globSync("tests/{unit,providers}/**/*.test.ts").filter((file) =>
  CHANGES_ITS_PROCESS.test(readFileSync(file, "utf8")),
);

const faultsOf = (names: string[]) => names.map((name) => `tests/faults/${name}.test.ts`);

/**
 * Faults that a few of each prove nothing of which another file does not: those of the store are in `tests/api/stores`, and
 * that an embedded database lets go of what the dead had in hand is in `kill`.
 */
const IN_FULL_NUMBER: Record<Database, string[]> = {
  embedded: ["blob", "fetching", "store"],
  postgres: ["blob", "store"],
};

/** Those that break something, on each kind of database. */
const faultsOn = (database: Database) =>
  projectOn("faults", database, {
    include: ["tests/faults/**/*.test.ts"],
    exclude: isFull ? [] : faultsOf(IN_FULL_NUMBER[database]),
    testTimeout: isFull ? 1_800_000 : 2 * TEST_MS,
  });

/** What waits longest for leases, sweeps and builds, in this order: begun last, it would be waited for with nothing beside it. */
const LONGEST = [
  "faults/kill",
  "api/alone",
  "api/backup",
  "api/default-role",
  "api/stores",
  "api/waiting",
  "faults/",
].map((name) => `/tests/${name}`);

/** Vitest's own order, after what takes longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.includes(name));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // Twice as many as there are cores: half of their time they wait for leases, sweeps and processes. The servers that more would
    // keep running beside each other take a fiftieth of a core each, even if nobody asks them anything.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          exclude: OF_THE_PROCESS,
          testTimeout: TEST_MS,
          expect,
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: { name: "unit alone", include: OF_THE_PROCESS, testTimeout: TEST_MS, expect },
      },
      {
        resolve: { alias },
        test: {
          name: "providers",
          include: ["tests/providers/**/*.test.ts"],
          exclude: OF_THE_PROCESS,
          testTimeout: TEST_MS,
          expect,
          isolate: false,
        },
      },
      projectOn("api", "embedded", { include: filesOf([...ON_BOTH, ...ON_EMBEDDED]) }),
      projectOn("api", "postgres", { include: ["tests/api/**/*.test.ts"], exclude: filesOf(ON_EMBEDDED) }),
      projectOn("api by Next", "postgres", { include: filesOf(OF_SHAPE) }, true),
      faultsOn("embedded"),
      faultsOn("postgres"),
    ],
  },
});
