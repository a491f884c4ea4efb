import { PGlite } from "@electric-sql/pglite";

/** A program that creates an embedded database in the empty folder that is its first argument. */
const pglite = new PGlite(process.argv[2] ?? "");
await pglite.waitReady;
await pglite.close();
