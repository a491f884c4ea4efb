import { connect } from "node:net";
import { fetchFrom } from "./fetch-from";
import type { OwnServer } from "./own-servers";
import { noteUnreachable } from "./server-health";

/** How long a server may take to accept a connection. */
const CONNECT_MS = 5_000;
/** How long it may take to answer a health check. */
const PROBE_MS = 5_000;

/** The path of each kind's health check; any response counts. */
const PROBES = {
  openai: "/models",
  sdapi: "/sdapi/v1/options",
  comfyui: "/system_stats",
} as const;

/**
 * Whether a server accepts connections: checking before a task is begun costs next to nothing, and leaves the task in
 * its queue. Records it if not.
 */
export async function connects({ name, baseUrl }: OwnServer): Promise<boolean> {
  const { hostname, port, protocol } = new URL(baseUrl);
  const socket = connect({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (protocol === "https:" ? 443 : 80),
    timeout: CONNECT_MS,
  });
  const { promise, resolve } = Promise.withResolvers<Error | undefined>();
  socket.once("connect", () => resolve(undefined));
  socket.once("error", resolve);
  socket.once("timeout", () => resolve(new Error(`no connection within ${CONNECT_MS / 1000} seconds`)));
  const fault = await promise;
  socket.destroy();
  if (fault) noteUnreachable(name, fault);
  return fault === undefined;
}

/** Checks a server's health; the call itself records the result. */
export async function probe(server: OwnServer): Promise<void> {
  const signal = AbortSignal.timeout(PROBE_MS);
  await fetchFrom(server)(`${server.baseUrl}${PROBES[server.kind]}`, { signal }).catch(() => {});
}
