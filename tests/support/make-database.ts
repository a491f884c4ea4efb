import { closeDatabase, openDatabase } from "@/db/client";
import { closeQueue, openQueue } from "@/lib/queue/queue-client";

/** A program that prepares the database of `DATABASE_URL` or `DATA_DIR` for use, and exits. */
await openDatabase().migrate();
await openQueue();
await closeQueue();
await closeDatabase();
process.exit();
