import type { IncomingMessage } from "node:http";
import { afterEach, expect, test, vi } from "vitest";

/** A request's client address, given trusted proxies. */
async function addressOf(proxies: string, remoteAddress: string, forwarded?: string): Promise<string> {
  vi.stubEnv("TRUSTED_PROXIES", proxies);
  vi.resetModules();
  const { setShared } = await import("@/lib/shared");
  setShared("http.proxies", undefined);
  const { clientAddress } = await import("@/lib/server/client-address");
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return clientAddress({ headers, socket: { remoteAddress } } as unknown as IncomingMessage);
}

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["nobody is trusted", "", "9.9.9.9", "1.1.1.1", "9.9.9.9"],
  ["the proxy is trusted", "10.0.0.0/8", "10.1.2.3", "1.1.1.1", "1.1.1.1"],
  ["the client wrote a hop itself", "10.0.0.0/8", "10.1.2.3", "6.6.6.6, 1.1.1.1", "1.1.1.1"],
  ["there are two proxies", "10.0.0.0/8,192.0.2.7", "10.1.2.3", "1.1.1.1, 192.0.2.7", "1.1.1.1"],
  ["the hop has a port", "10.0.0.0/8", "10.1.2.3", "1.1.1.1:4711", "1.1.1.1"],
  ["the hop has brackets", "10.0.0.0/8", "10.1.2.3", "[2001:db8:1:2::5]", "2001:db8:1:2::/64"],
  ["the hop has brackets and a port", "10.0.0.0/8", "10.1.2.3", "[2001:db8:1:2::5]:443", "2001:db8:1:2::/64"],
  ["the hop is quoted", "10.0.0.0/8", "10.1.2.3", '"[2001:db8:1:2::5]:443"', "2001:db8:1:2::/64"],
  ["a trusted hop has a port", "10.0.0.0/8", "10.1.2.3", "1.1.1.1, 10.0.0.9:80", "1.1.1.1"],
  ["the header is nonsense", "10.0.0.0/8", "10.1.2.3", "<script>", "10.1.2.3"],
  ["IPv4 comes in IPv6's clothes", "10.0.0.0/8", "::ffff:10.1.2.3", "1.1.1.1", "1.1.1.1"],
  ["it is IPv6", "", "2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
  ["it is IPv6 with zeros left out", "", "2001:db8::a:b:c:d", undefined, "2001:db8:0:0::/64"],
  ["it is IPv6 with other zeros left out", "", "2001:db8:1:2::5", undefined, "2001:db8:1:2::/64"],
  ["it is this machine, by IPv6", "", "::1", undefined, "0:0:0:0::/64"],
])("when %s", async (_, proxies, remote, forwarded, expected) => {
  expect(await addressOf(proxies, remote, forwarded)).toBe(expected);
});
