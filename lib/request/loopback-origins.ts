/** Names of this machine for itself. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The origins that are this very service where nobody has named its address: on one machine, the same port by another name
 * of the machine is the same service.
 * @param origin that a request was sent to
 */
export function loopbackOrigins(origin: string): string[] {
  const url = new URL(origin);
  if (!LOOPBACK.includes(url.hostname)) return [origin];
  return LOOPBACK.map((hostname) => Object.assign(new URL(origin), { hostname }).origin);
}
