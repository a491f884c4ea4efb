import { createServer } from "node:net";
import { env } from "@/lib/env";

/**
 * Ensures that the service can listen on its port, before doing anything slow.
 * @throws Error if the port is unavailable
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
