import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";

/** The kernel's clock ticks per second. */
const TICK_MS = 10;

type Used = { pid: string; parent: string; own: number; ofChildren: number };

/** The CPU time of a process and its ended children, in milliseconds. */
function readProcess(pid: string): Used | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const sum = (...places: number[]) =>
      places.reduce((ticks, place) => ticks + Number(fields[place]), 0) * TICK_MS;
    return { pid, parent: fields[1] ?? "", own: sum(11, 12), ofChildren: sum(13, 14) };
  } catch {
    // The process ended in the meantime.
    return undefined;
  }
}

/**
 * The CPU time of processes and their children so far, in milliseconds. Unlike throughput, it hardly depends on what else the
 * machine does.
 */
export function cpuTimeOf(pids: readonly number[]): number {
  const roots = new Set(pids.map(String));
  return readdirSync("/proc")
    .flatMap((name) => (/^\d+$/.test(name) ? (readProcess(name) ?? []) : []))
    .reduce((sum, { pid, parent, own, ofChildren }) => {
      if (roots.has(pid)) return sum + own + ofChildren;
      return roots.has(parent) ? sum + own : sum;
    }, 0);
}

/** The parent process of a database server's connections. */
export async function serverOf(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    return Number(readProcess(String(rows[0]?.pid))?.parent);
  } finally {
    await client.end();
  }
}
