import { parentPort } from "node:worker_threads";

/** A classifier thread that hangs on every picture. */
parentPort?.on("message", () => {
  for (;;);
});
