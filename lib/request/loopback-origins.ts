/** Names of the local machine. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The origins of this service if no public address is configured: on a local machine, the same port under another local name is
 * the same service.
 * @param origin the origin that a request was sent to
 */
export function loopbackOrigins(origin: string): string[] {
  const url = new URL(origin);
  if (!LOOPBACK.includes(url.hostname)) return [origin];
  return LOOPBACK.map((hostname) => Object.assign(new URL(origin), { hostname }).origin);
}
