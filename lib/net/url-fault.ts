import { isIP } from "node:net";
import { isPublicAddress } from "./public-address";

/** Where may be connected to. */
export type AddressRules = {
  /** Whether to this port of a URL; empty stands for the one that the protocol has anyway. */
  isPort: (port: string) => boolean;
  /** What is wrong with any other. */
  portFault: string;
  /** Whether to this address, without brackets; of a host name, it is asked of all that it has. */
  isAllowed: (address: string) => boolean;
};

const WEB_PORTS = ["", "80", "443"];

/** For what is fetched from the public internet: the ports of the web. */
export const FETCHED: AddressRules = {
  isPort: (port) => WEB_PORTS.includes(port),
  portFault: "must not have a port other than 80 and 443",
  isAllowed: isPublicAddress,
};

/** Endings that no public name has: they are for one machine or one network. */
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

/** What DNS has room for: a name longer than that, or with a longer part, is nobody's. */
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

/**
 * What is wrong with fetching a URL, as far as can be told without a look-up. The URL parser has already normalised
 * every spelling of an IPv4 address.
 * @returns what the URL must be or not be, to follow its name in a sentence; undefined if nothing is wrong
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

/** The addresses that a host name stands for by definition, without a look-up. */
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
  // Without a dot, or with one at the end, it is looked up by rules of the network it is asked in.
  if (!host.includes(".") || host.endsWith(".") || host.startsWith(".") || host.includes("..")) return false;
  if (host.length > LONGEST_NAME || host.split(".").some((label) => label.length > LONGEST_LABEL))
    return false;
  return !PRIVATE_ENDINGS.some((ending) => host === ending || host.endsWith(`.${ending}`));
}
