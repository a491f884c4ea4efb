import { Resolver } from "node:dns/promises";
import { connect, type Socket } from "node:net";

/** The network. Tests replace it; what may be reached is not decided here. */
export type Network = {
  /**
   * All addresses of a host name.
   * @throws the resolver's error, with its `code`, where there is none
   */
  resolve: (host: string, signal: AbortSignal) => Promise<string[]>;
  /** Opens a connection to one of these addresses, and to nothing else. */
  connect: (addresses: string[], port: number) => Socket;
};

/** One server that does not answer must not take all the time that there is. */
const DNS_TIMEOUT_MS = 3_000;
const DNS_TRIES = 2;
const NEXT_ADDRESS_AFTER_MS = 1_000;

/** What a resolver says of a name that has no address of the kind asked for. */
export const NO_SUCH_NAME = ["ENOTFOUND", "ENODATA"];

/**
 * The internet. Names are resolved by DNS alone: no hosts file, no search domains, none of the machine's own ways to
 * find its neighbours.
 */
export const INTERNET: Network = {
  resolve: async (host, signal) => {
    const resolver = new Resolver({ timeout: DNS_TIMEOUT_MS, tries: DNS_TRIES });
    const cancel = () => resolver.cancel();
    signal.addEventListener("abort", cancel);
    try {
      const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
      const addresses = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
      if (addresses.length > 0) return addresses;
      const reasons = answers.map((answer) => (answer.status === "rejected" ? answer.reason : undefined));
      throw reasons.find((reason) => !NO_SUCH_NAME.includes(reason?.code)) ?? reasons[0];
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  },
  connect: (addresses, port) => {
    const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    return connect({
      // A name that is never looked up: `lookup` knows the answer.
      host: "checked.invalid",
      port,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS,
      lookup: (_host, _options, answer) => answer(null, found),
    });
  },
};
