import type { PGlite } from "@electric-sql/pglite";

/** The log takes about twice that of the disk, and a start after a kill reads no more of it again. */
const LOGGED_BYTES = 128 * 1024 * 1024;

/**
 * Tables whose rows come and go, such as jobs. Larger ones are left alone: everything else would wait for seconds, and what
 * is in them stays.
 */
const LEFT_EMPTY = `
  select relid::regclass::text as name from pg_stat_user_tables
  where n_dead_tup > greatest(10000, n_live_tup) and n_live_tup < 100000`;

/**
 * Does for the embedded database what a server does in processes of its own, if it is due: a checkpoint, without which its
 * log would grow until it is closed, and vacuuming, without which the space of deleted rows would not be used again.
 */
export async function maintainEmbedded(
  pglite: Pick<PGlite, "query" | "exec">,
  loggedBytes = LOGGED_BYTES,
): Promise<void> {
  const logged =
    "select pg_current_wal_lsn() - redo_lsn >= $1::bigint as enough from pg_control_checkpoint()";
  const { rows } = await pglite.query<{ enough: boolean }>(logged, [loggedBytes]);
  if (rows[0]?.enough) await pglite.exec("checkpoint");
  const { rows: tables } = await pglite.query<{ name: string }>(LEFT_EMPTY);
  for (const { name } of tables) await pglite.exec(`vacuum ${name}`);
}
