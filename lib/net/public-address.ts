import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Networks without public hosts.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const SPECIAL_V4: [network: string, prefix: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // Azure's service for its own machines; nobody else uses this address.
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/**
 * Special networks within 2000::/3, the only allocated part of IPv6. Forms that embed an IPv4 address (mapped, compatible, NAT64)
 * are outside of it; Teredo and 6to4 are in this list.
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const SPECIAL_V6: [network: string, prefix: number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
];

const special = new BlockList();
for (const [network, prefix] of SPECIAL_V4) special.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of SPECIAL_V6) special.addSubnet(network, prefix, "ipv6");

const givenOut = new BlockList();
givenOut.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an address is public, and so not in one of this machine's networks.
 * @param address without brackets; anything that is not an address is not public
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, "ipv4");
  // An address with a zone is link-local.
  if (!isIPv6(address) || address.includes("%")) return false;
  return givenOut.check(address, "ipv6") && !special.check(address, "ipv6");
}
