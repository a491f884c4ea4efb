import { Resolver } from "node:dns/promises";
import { connect, type Socket } from "node:net";

/** Network access, which tests replace. Does not decide what may be reached. */
export type Network = {
  /**
   * All addresses of a host name.
   * @throws the resolver's error, with its `code`, if there are none
   */
  resolve: (host: string, signal: AbortSignal) => Promise<string[]>;
  /** Connects to one of these addresses, and to nothing else. */
  connect: (addresses: string[], port: number) => Socket;
};

/** A single unresponsive server must not use up the whole time limit. */
const DNS_TIMEOUT_MS = 3_000;
const DNS_TRIES = 2;
const NEXT_ADDRESS_AFTER_MS = 1_000;

/** Resolver errors for names without addresses of a kind. */
export const NO_SUCH_NAME = ["ENOTFOUND", "ENODATA"];

/**
 * The internet. Names are resolved by DNS alone, without the hosts file, search domains, or local discovery.
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
      // Never resolved, because `lookup` returns the addresses.
      host: "checked.invalid",
      port,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS,
      lookup: (_host, _options, answer) => answer(null, found),
    });
  },
};
