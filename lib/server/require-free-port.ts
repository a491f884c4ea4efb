import { createServer } from "node:net";
import { env } from "@/lib/env";

/**
 * Finds out whether the service could listen where it is to, before anything that takes long.
 * @throws Error if the port cannot be had
 */
export async function requireFreePort(): Promise<void> {
  const { HOST, PORT, ROLE, WORKER_PORT } = env();
  const port = ROLE === "worker" ? WORKER_PORT : PORT;
  if (port === undefined) return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject).listen(port, HOST, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}
