import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { addressList } from "@/lib/net/address-list";
import { shared } from "@/lib/shared";

/** The proxies in front of this service, as `TRUSTED_PROXIES` names them: addresses, or networks such as 10.0.0.0/8. */
const trusted = () => shared("http.proxies", () => addressList(env().TRUSTED_PROXIES));

/** An address as proxies write it: quoted, with brackets, with a port, or as IPv4 in IPv6's clothes. */
function plain(written: string): string {
  const address = written.replaceAll('"', "");
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(address) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(address) ?? [];
  return (bracketed ?? beforePort ?? address).replace(/^::ffff:(?=\d+\.)/i, "");
}

const isTrusted = (address: string) =>
  env().TRUSTED_PROXIES.length > 0 && isAddress(address) && trusted()(address);

/** Whether the connection is one of the proxies' that `TRUSTED_PROXIES` names, whose word on the request counts. */
export function isFromTrustedProxy({ socket }: IncomingMessage): boolean {
  return isTrusted(plain(socket.remoteAddress ?? ""));
}

/**
 * Whom a request is from, for limits: the address of the connection, or, where that is a trusted proxy's, the nearest
 * address in `X-Forwarded-For` that is not. Of IPv6 the first 64 bits: one connection has all the rest.
 */
export function clientAddress(request: IncomingMessage): string {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const hops = [...forwarded.map((hop) => hop.trim()), request.socket.remoteAddress ?? ""].map(plain);
  let address = hops.pop() ?? "";
  while (isTrusted(address) && hops.length > 0) {
    const next = hops.pop() ?? "";
    if (!isAddress(next)) break;
    address = next;
  }
  return countedAddress(address);
}

/** Says once that somebody who is not trusted hands requests on: then all who come that way are counted as one. */
export function warnOfUnnamedProxy(request: IncomingMessage): void {
  const { "x-forwarded-for": forwarded, forwarded: standard } = request.headers;
  if ((forwarded ?? standard) === undefined || isFromTrustedProxy(request)) return;
  const warned = shared("http.warned", () => ({ ofProxy: false }));
  if (warned.ofProxy) return;
  warned.ofProxy = true;
  logger().warn(
    { proxy: request.socket.remoteAddress },
    "requests come through a proxy that TRUSTED_PROXIES does not list: for rate limits, everybody behind it counts as one address",
  );
}

/**
 * An address as limits count it.
 * @param address empty if nobody knows it
 */
export function countedAddress(address: string): string {
  return isIPv6(address) ? networkOf(address) : address || "unknown";
}

/** The first 64 bits, which may stand behind the `::` of a shortened address. */
function networkOf(address: string): string {
  const [start = "", end = ""] = address.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const left = 8 - groups(start).length - groups(end).length;
  const all = [...groups(start), ...Array<string>(Math.max(0, left)).fill("0"), ...groups(end)];
  const network = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}

function isAddress(text: string): boolean {
  return isIPv4(text) || isIPv6(text);
}
