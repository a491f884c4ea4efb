import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

const isFull = process.env.FAULTS === "full";

type Database = "embedded" | "postgres";

/** What the database decides: money, order, repeats, races, and what starts on it or tends it. Run on each kind. */
const ON_BOTH = [
  "admin",
  "backup",
  "credits",
  "fairness",
  "fetched-references",
  "generate",
  "idempotency",
  "key-caps",
  "ledger",
  "logs",
  "openai-retries",
  "races",
  "start",
  "task-batch",
  "task-list",
  "tasks",
  "uploads-kept",
  "waiting",
];
/**
 * What takes more than one process, which the embedded database does not, and what has much to ask of a server and nothing of
 * its database: on PostgreSQL a start costs less than half, and so does a statement. All others are run on the embedded one.
 */
const ON_POSTGRES = [
  "alone",
  "collections",
  "generate-422",
  "http",
  "keys",
  "mcp",
  "metrics",
  "openai",
  "policy",
  "roles",
  "test-keys",
  "uploads",
  "webhooks",
];

/** What is about the shape of requests and answers, which is the same whether our server answers or hands them to Next. */
const OF_SHAPE = ["generate-422", "http", "json", "models"];

const filesOf = (names: string[]) => names.map((name) => `tests/api/${name}.test.ts`);

const projectOn = (name: string, database: Database, files: object, isByNext = false) => ({
  resolve: { alias },
  test: {
    name: `${name} on ${database}`,
    provide: { database, isFull, isByNext },
    globalSetup: "tests/support/global-setup.ts",
    setupFiles: "tests/support/check-answers.ts",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second, which is usual, is soon over where everything else runs as well.
    expect: { poll: { timeout: 20_000 } },
    // These wait for other processes, on machines that have other things to do. The reporter names who needed it.
    retry: 1,
    ...files,
  },
});

/** Faults of the store, in which the database has no part: in full number alone on each kind of it. */
const OF_THE_STORE = ["blob", "store"].map((name) => `tests/faults/${name}.test.ts`);

/** Those that break something, on each kind of database. */
const faultsOn = (database: Database) =>
  projectOn("faults", database, {
    include: ["tests/faults/**/*.test.ts"],
    exclude: database === "embedded" && !isFull ? OF_THE_STORE : [],
    testTimeout: isFull ? 1_800_000 : 360_000,
  });

/** What waits longest for leases and sweeps, in this order: begun last, it would be waited for with nothing beside it. */
const LONGEST = [
  "faults/kill",
  "api/alone",
  "faults/webhooks",
  "api/uploads-kept",
  "api/stores",
  "api/backup",
  "api/start",
  "api/waiting",
].map((name) => `tests/${name}.test.ts`);

/** Vitest's own order, after what takes longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // One more than there are cores: they wait for leases, sweeps and processes now and then.
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
      projectOn("api", "embedded", { include: ["tests/api/**/*.test.ts"], exclude: filesOf(ON_POSTGRES) }),
      projectOn("api", "postgres", { include: filesOf([...ON_BOTH, ...ON_POSTGRES]) }),
      projectOn("api by Next", "embedded", { include: filesOf(OF_SHAPE) }, true),
      faultsOn("embedded"),
      faultsOn("postgres"),
    ],
  },
});
