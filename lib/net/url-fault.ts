import { isIP } from "node:net";
import { isPublicAddress } from "./public-address";

/** The ports of the web; empty stands for the one that the protocol has anyway. */
const PORTS = ["", "80", "443"];

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
 * What is wrong with fetching from an address, as far as it shows without asking anybody. The URL parser has brought every
 * spelling of an IPv4 address into one form.
 * @returns what the address must be or not be, to go after its name; undefined where nothing is wrong
 */
export function findUrlFault(url: URL): string | undefined {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "must be an http(s) URL";
  if (url.username || url.password) return "must not have a user name or password";
  if (!PORTS.includes(url.port)) return "must not have a port other than 80 and 443";
  return isPublicHost(bareHost(url)) ? undefined : "must be on a public host";
}

/** The host of a URL, without the brackets of IPv6. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

function isPublicHost(host: string): boolean {
  if (isIP(host)) return isPublicAddress(host);
  // Without a dot, or with one at the end, it is looked up by rules of the network it is asked in.
  if (!host.includes(".") || host.endsWith(".") || host.startsWith(".") || host.includes("..")) return false;
  if (host.length > LONGEST_NAME || host.split(".").some((label) => label.length > LONGEST_LABEL))
    return false;
  return !PRIVATE_ENDINGS.some((ending) => host === ending || host.endsWith(`.${ending}`));
}
