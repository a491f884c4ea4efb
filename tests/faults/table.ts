import type { Reporter, TestModule } from "vitest/node";

/** The result of a fault's test. */
export type FaultRow = {
  fault: string;
  database: string;
  /** The number of injections. */
  injected: number;
  tasks: number;
  /** The difference between balances and grants less charges. */
  creditsLost: number;
  /** Tasks that never ended. */
  stuck: number;
  /** The recovery time of affected work at the 95th percentile, in seconds. */
  recoverySeconds?: number;
};

declare module "vitest" {
  interface TaskMeta {
    faults?: FaultRow[];
  }
}

const COLUMNS: [title: string, cell: (row: FaultRow) => string | number][] = [
  ["fault", (row) => row.fault],
  ["database", (row) => row.database],
  ["injected", (row) => row.injected],
  ["tasks", (row) => row.tasks],
  ["credits lost", (row) => row.creditsLost],
  ["stuck", (row) => row.stuck],
  ["recovery p95", (row) => (row.recoverySeconds === undefined ? "" : `${row.recoverySeconds.toFixed(1)} s`)],
];

/** Prints a table of the faults' results after all tests. */
export default class FaultTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = tests.flatMap((test) => test.meta().faults ?? []);
    if (rows.length === 0) return;
    const lines = [
      COLUMNS.map(([title]) => title),
      ...rows.map((row) => COLUMNS.map(([, cell]) => String(cell(row)))),
    ];
    const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    const text = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
    process.stdout.write(`\n${text.map((line) => line.trimEnd()).join("\n")}\n`);
  }
}
