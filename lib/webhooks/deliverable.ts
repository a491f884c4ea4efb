import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { addressList } from "@/lib/net/address-list";
import { isPublicAddress } from "@/lib/net/public-address";
import { type AddressRules, findUrlFault } from "@/lib/net/url-fault";
import { shared } from "@/lib/shared";

const FIRST_FREE_PORT = 1_024;
const WEB_PORTS = ["", "80", "443"];

const isPrivateOfOurs = (address: string) =>
  shared("webhooks.networks", () => addressList(env().WEBHOOK_PRIVATE_NETWORKS))(address);

/** Where webhooks are delivered to: the public internet, and what networks of their own the operator has named. */
export const DELIVERED: AddressRules = {
  isPort: (port) => WEB_PORTS.includes(port) || Number(port) >= FIRST_FREE_PORT,
  portFault: "must not have a port below 1024 other than 80 and 443",
  isAllowed: (address) => isPublicAddress(address) || isPrivateOfOurs(address),
};

/**
 * @param url absolute, with http or https
 * @param param the field that names it
 * @throws AppError `invalid_params` for an address that nothing is delivered to, as far as it shows
 */
export function requireDeliverable(url: string, param: string): void {
  const fault = findUrlFault(new URL(url), DELIVERED);
  if (fault) throw new AppError("invalid_params", `${param} ${fault}.`, { param });
}
