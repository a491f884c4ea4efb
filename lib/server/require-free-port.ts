import { createServer } from "node:net";
import { env } from "@/lib/env";

/**
 * Finds out whether the service could listen where it is to, before anything that takes long.
 * @throws Error when the port cannot be had
 */
export async function requireFreePort(): Promise<void> {
  const { HOST, PORT } = env();
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject).listen(PORT, HOST, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}
