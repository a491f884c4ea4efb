import { preparePostgres } from "./prepare-postgres";

/**
 * Starts the PostgreSQL server for all browser tests, on which each worker's server has a database. What users see does not
 * depend on the kind of database, and an embedded one costs ten seconds of CPU time to optimise its code.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const { url, template, stop } = await preparePostgres();
  process.env.TEST_POSTGRES = url;
  process.env.TEST_POSTGRES_TEMPLATE = template;
  return stop;
}
