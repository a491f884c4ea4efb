import { parentPort } from "node:worker_threads";

/** In place of the classifier's thread: one that never comes back from a picture. */
parentPort?.on("message", () => {
  for (;;);
});
