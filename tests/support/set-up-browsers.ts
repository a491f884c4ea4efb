import { bundlePrograms } from "./bundle-programs";
import { preparePostgres } from "./prepare-postgres";

/**
 * Once for all browser tests: the program of their servers, and the PostgreSQL server that each worker's server has a database on. What a person sees does not
 * hang on the database, and an embedded one takes ten seconds of a core to have its code optimised.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  await bundlePrograms();
  const { url, template, stop } = await preparePostgres();
  process.env.TEST_POSTGRES = url;
  process.env.TEST_POSTGRES_TEMPLATE = template;
  return stop;
}
