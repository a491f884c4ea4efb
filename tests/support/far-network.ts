import { connect } from "node:net";
import type { Network } from "@/lib/net/network";

/** A public address for tests; nothing is ever sent to it. */
export const FAR_ADDRESS = "93.184.215.14";

export type FarHosts = {
  /** The resolver's answers per host name: one list of addresses after another, the last one repeated. */
  hosts: Record<string, string[][]>;
  /** The local port that stands in for each public address. */
  ports: Record<string, number>;
};

/** A simulated internet of a few hosts, backed by local servers. Records every requested connection. */
export function farNetwork({ hosts, ports }: FarHosts): Network & { connections: string[] } {
  const asked = new Map<string, number>();
  const connections: string[] = [];
  return {
    connections,
    resolve: async (host) => {
      const answers = hosts[host];
      if (!answers) throw Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
      const turn = asked.get(host) ?? 0;
      asked.set(host, turn + 1);
      return answers[Math.min(turn, answers.length - 1)] ?? [];
    },
    connect: (addresses, port) => {
      connections.push(`${addresses.join(" ")} ${port}`);
      return connect(ports[addresses[0] ?? ""] ?? 1, "127.0.0.1");
    },
  };
}
