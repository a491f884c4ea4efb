import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { discardServer, startServer, type TestServer } from "../support/start-server";
import { makeKeys, newStretch, type Stretch, visit } from "./mixed-load";

/** `npm run soak -- 30`: the duration in minutes. */
const MINUTES = Number(process.argv[2] ?? 30);
const CALIBRATION_MS = 60_000;
const MINUTE_MS = 60_000;
const KEYS = 60;
const VISITORS_AT_FULL_LOAD = 6;
/** How much more the last third may need than the first. */
const FLAT = 1.5;

type Row = Stretch & { minute: number; residentMb: number };

const residentMb = ({ pid }: TestServer) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The machine's capacity in visits per second, measured with enough visitors in a closed loop. */
async function capacity(server: TestServer, keys: string[]): Promise<number> {
  const stretch = newStretch();
  const until = performance.now() + CALIBRATION_MS;
  const visitor = async (first: number) => {
    for (let turn = first; performance.now() < until; turn += VISITORS_AT_FULL_LOAD) {
      await visit(server, keys[turn % keys.length] ?? "", () => stretch);
    }
  };
  await Promise.all(Array.from({ length: VISITORS_AT_FULL_LOAD }, (_, index) => visitor(index)));
  return stretch.tasks.length / (CALIBRATION_MS / 1000);
}

/** Visits at a fixed rate, regardless of how long earlier ones take. */
async function load(server: TestServer, keys: string[], perSecond: number): Promise<Row[]> {
  const rows: Row[] = [];
  let current = newStretch();
  const running = new Set<Promise<void>>();
  let turn = 0;
  for (let minute = 1; minute <= MINUTES; minute++) {
    const until = performance.now() + MINUTE_MS;
    while (performance.now() < until) {
      const visiting: Promise<void> = visit(server, keys[turn++ % keys.length] ?? "", () => current)
        .catch((error: unknown) => void current.problems.push(String(error)))
        .finally(() => running.delete(visiting));
      running.add(visiting);
      await sleep(1000 / perSecond);
    }
    const row = { ...current, minute, residentMb: residentMb(server) };
    current = newStretch();
    rows.push(row);
    print(row);
  }
  await Promise.all(running);
  return rows;
}

function print({ minute, reads, submissions, tasks, problems, residentMb: memory }: Row): void {
  const ms = (values: number[], share: number) => percentile(values, share).toFixed(0).padStart(6);
  const columns = [
    String(minute).padStart(6),
    String(tasks.length).padStart(6),
    String(reads.length + submissions.length).padStart(9),
    String(problems.length).padStart(9),
    ms(submissions, 0.95),
    ms(reads, 0.5),
    ms(reads, 0.95),
    ms(tasks, 0.95),
    memory.toFixed(0).padStart(7),
  ];
  process.stdout.write(`${columns.join(" | ")}\n`);
  for (const problem of new Set(problems)) process.stdout.write(`        ${problem}\n`);
}

/** What the last third needed, as a multiple of the first. */
function growth(rows: Row[], of: (row: Row) => number): number {
  const third = Math.max(1, Math.floor(rows.length / 3));
  const median = (part: Row[]) => percentile(part.map(of), 0.5);
  return median(rows.slice(-third)) / median(rows.slice(0, third));
}

const server = await startServer({ DATABASE_URL: "", LOG_LEVEL: "warn" }, undefined, { livesLong: true });
const keys = await makeKeys(server, KEYS);
const full = await capacity(server, keys);
process.stdout.write(
  `capacity ${full.toFixed(2)} pictures/s; the load is half of it, for ${MINUTES} minutes\n`,
);
process.stdout.write(
  "minute | tasks  | requests  | problems  | submit | read   | read   | task   | memory\n",
);
process.stdout.write("       |        |           |           | p95 ms | p50 ms | p95 ms | p95 ms | MB\n");
const rows = await load(server, keys, full / 2);
const faults = await server.command("ledgerFaults");
await discardServer(server);
const figures = {
  memory: growth(rows, (row) => row.residentMb),
  "read p95": growth(rows, (row) => percentile(row.reads, 0.95)),
  "task p95": growth(rows, (row) => percentile(row.tasks, 0.95)),
};
for (const [name, factor] of Object.entries(figures)) {
  process.stdout.write(`${name}: the last third is ${factor.toFixed(2)} times the first\n`);
}
const problems = rows.reduce((sum, row) => sum + row.problems.length, 0);
process.stdout.write(`${problems} problems, ${faults.length} faults in the ledger\n`);
const isFlat = Object.values(figures).every((factor) => factor <= FLAT);
process.exitCode = isFlat && problems === 0 && faults.length === 0 ? 0 : 1;
