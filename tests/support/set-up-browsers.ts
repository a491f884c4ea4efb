import { bundleForTests } from "./bundle-programs";
import { preparePostgres } from "./prepare-postgres";

/**
 * Runs once for all browser tests: bundles their servers' program, and starts the PostgreSQL server on which each worker has a
 * database. What users see does not depend on the kind of database, and V8 takes ten seconds of a core to optimise an embedded
 * one.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  await bundleForTests();
  const { url, template, stop } = await preparePostgres();
  process.env.TEST_POSTGRES = url;
  process.env.TEST_POSTGRES_TEMPLATE = template;
  return stop;
}
