import { parentPort } from "node:worker_threads";

/** In place of the classifier's thread: one that dies of every picture. */
parentPort?.on("message", () => {
  throw new Error("dead");
});
