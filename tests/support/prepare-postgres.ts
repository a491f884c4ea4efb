import { makeDatabase } from "./database-template";
import { createDatabase, startPostgres } from "./start-postgres";
import { secretFor } from "./start-server";

/** A PostgreSQL server with an unused database as a template. */
export type PreparedPostgres = {
  url: string;
  /** The template's name. */
  template: string;
  stop: () => Promise<void>;
};

/** Starts a PostgreSQL server and prepares the template. */
export async function preparePostgres(): Promise<PreparedPostgres> {
  const { socketUrl: url, stop } = await startPostgres();
  const template = await createDatabase(url);
  makeDatabase({ ...secretFor({ DATABASE_URL: template }), DATABASE_URL: template });
  return { url, template: new URL(template).pathname.slice(1), stop };
}
