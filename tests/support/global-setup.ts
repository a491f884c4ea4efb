import type { TestProject } from "vitest/node";
import { startPostgres } from "./start-postgres";

declare module "vitest" {
  export interface ProvidedContext {
    /** A PostgreSQL server to make databases on. */
    postgresUrl: string;
    /** Which database this run of the API's tests is about. */
    database: "embedded" | "postgres";
    /** Whether the faults are to be injected in full number, or a few of each. */
    isFull: boolean;
  }
}

/** Once for all tests with servers: a PostgreSQL server. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  provide("postgresUrl", postgres.url);
  return postgres.stop;
}
