import { isIP } from "node:net";
import { isPublicAddress } from "./public-address";

/** Rules for what may be connected to. */
export type AddressRules = {
  /** Whether a URL's port is allowed; empty means the protocol's default. */
  isPort: (port: string) => boolean;
  /** The fault for other ports. */
  portFault: string;
  /** Whether an address (without brackets) is allowed; for a host name, all of its addresses must be. */
  isAllowed: (address: string) => boolean;
};

const WEB_PORTS = ["", "80", "443"];

/** The rules for the public internet: only the web's ports. */
export const FETCHED: AddressRules = {
  isPort: (port) => WEB_PORTS.includes(port),
  portFault: "must not have a port other than 80 and 443",
  isAllowed: isPublicAddress,
};

/** Suffixes of names that only exist on one machine or network. */
const PRIVATE_ENDINGS = [
  "localhost",
  "local",
  "localdomain",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "onion",
  "home.arpa",
];

/** DNS's limits on names and labels. */
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

/**
 * Why a URL must not be fetched, as far as can be told without name resolution. The URL parser has already normalised every
 * spelling of an IPv4 address.
 * @returns a clause such as "must be …" that follows the URL's name; undefined if nothing is wrong
 */
export function findUrlFault(url: URL, rules: AddressRules = FETCHED): string | undefined {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "must be an http(s) URL";
  if (url.username || url.password) return "must not have a user name or password";
  if (!rules.isPort(url.port)) return rules.portFault;
  const host = bareHost(url);
  const known = addressesWithin(host);
  const isHost = known ? known.some(rules.isAllowed) : isPublicName(host);
  return isHost ? undefined : "must be on a public host";
}

/** The addresses of host names that need no resolution. */
export function addressesWithin(host: string): string[] | undefined {
  if (isIP(host)) return [host];
  // @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3
  return host === "localhost" || host.endsWith(".localhost") ? ["127.0.0.1", "::1"] : undefined;
}

/** The host of a URL, without the brackets of IPv6. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

function isPublicName(host: string): boolean {
  // Names without a dot, or ending in one, are resolved by local rules.
  if (!host.includes(".") || host.endsWith(".") || host.startsWith(".") || host.includes("..")) return false;
  if (host.length > LONGEST_NAME || host.split(".").some((label) => label.length > LONGEST_LABEL))
    return false;
  return !PRIVATE_ENDINGS.some((ending) => host === ending || host.endsWith(`.${ending}`));
}
