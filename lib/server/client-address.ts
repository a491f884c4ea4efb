import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { addressList } from "@/lib/net/address-list";
import { shared } from "@/lib/shared";

/** The proxies in front of this service, as `TRUSTED_PROXIES` names them: addresses, or networks such as 10.0.0.0/8. */
const trusted = () => shared("http.proxies", () => addressList(env().TRUSTED_PROXIES));

/** Normalises an address as written by proxies: quoted, bracketed, with a port, or IPv4-mapped. */
function plain(written: string): string {
  const address = written.replaceAll('"', "");
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(address) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(address) ?? [];
  return (bracketed ?? beforePort ?? address).replace(/^::ffff:(?=\d+\.)/i, "");
}

const isTrusted = (address: string) =>
  env().TRUSTED_PROXIES.length > 0 && isAddress(address) && trusted()(address);

/** Whether the connection comes from one of `TRUSTED_PROXIES`, whose headers are trusted. */
export function isFromTrustedProxy({ socket }: IncomingMessage): boolean {
  return isTrusted(plain(socket.remoteAddress ?? ""));
}

/**
 * The client address for limits: the connection's or, if that is a trusted proxy's, the last address in `X-Forwarded-For` that is
 * not. Of IPv6, the first 64 bits, since one customer has all the rest.
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

/** Warns once that an untrusted proxy forwards requests, whose clients are then counted as one. */
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
 * An address as counted by limits.
 * @param address empty if unknown
 */
export function countedAddress(address: string): string {
  return isIPv6(address) ? networkOf(address) : address || "unknown";
}

/** The first 64 bits, which may be abbreviated by `::`. */
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
