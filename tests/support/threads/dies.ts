import { parentPort } from "node:worker_threads";

/** A classifier thread that dies on every picture. */
parentPort?.on("message", () => {
  throw new Error("dead");
});
