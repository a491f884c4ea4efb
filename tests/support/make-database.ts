import { closeDatabase, openDatabase } from "@/db/client";
import { closeQueue, openQueue } from "@/lib/queue/queue-client";

/** Run as a process: makes the database that `DATABASE_URL` and `DATA_DIR` name ready to be used, and leaves it. */
await openDatabase().migrate();
await openQueue();
await closeQueue();
await closeDatabase();
process.exit();
