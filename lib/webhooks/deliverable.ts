import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { addressList } from "@/lib/net/address-list";
import { isPublicAddress } from "@/lib/net/public-address";
import { type AddressRules, addressesWithin, bareHost, findUrlFault } from "@/lib/net/url-fault";
import { shared } from "@/lib/shared";

const FIRST_FREE_PORT = 1_024;
const WEB_PORTS = ["", "80", "443"];

const isPrivateOfOurs = (address: string) =>
  shared("webhooks.networks", () => addressList(env().WEBHOOK_PRIVATE_NETWORKS))(address);

/** The allowed targets of webhooks: the public internet, and networks that the operator has allowed. */
export const DELIVERED: AddressRules = {
  isPort: (port) => WEB_PORTS.includes(port) || Number(port) >= FIRST_FREE_PORT,
  portFault: "must not have a port below 1024 other than 80 and 443",
  isAllowed: (address) => isPublicAddress(address) || isPrivateOfOurs(address),
};

/**
 * Validates a webhook's URL, as far as possible without resolving it.
 * @param url absolute, with http or https
 * @param param the field that contains it
 * @throws AppError `invalid_params` for a URL that is not allowed
 */
export function requireDeliverable(url: string, param: string): void {
  const fault = findUrlFault(new URL(url), DELIVERED);
  if (fault) throw new AppError("invalid_params", `${param} ${fault}.${wayOut(url)}`, { param });
}

/** For developers who try a webhook with a receiver on their own machine. */
function wayOut(url: string): string {
  const isHere = addressesWithin(bareHost(new URL(url)))?.some((address) => /^(127\.|::1$)/.test(address));
  return isHere && env().APP_URL === undefined
    ? " To try webhooks on this machine, start the service with WEBHOOK_PRIVATE_NETWORKS=127.0.0.0/8."
    : "";
}
