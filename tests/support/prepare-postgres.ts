import { makeDatabase } from "./database-template";
import { createDatabase, startPostgres } from "./start-postgres";
import { secretFor } from "./start-server";

/** A PostgreSQL server with a database on it that nobody has used, to be copied. */
export type PreparedPostgres = {
  url: string;
  /** The name of that database. */
  template: string;
  stop: () => Promise<void>;
};

/** Starts a PostgreSQL server, and makes a database on it as the service has it. */
export async function preparePostgres(): Promise<PreparedPostgres> {
  const { url, stop } = await startPostgres();
  const template = await createDatabase(url);
  makeDatabase({ ...secretFor({ DATABASE_URL: template }), DATABASE_URL: template });
  return { url, template: new URL(template).pathname.slice(1), stop };
}
