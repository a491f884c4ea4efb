import { connect } from "node:net";
import type { Network } from "@/lib/net/network";

/** A public address for tests; nothing is ever sent to it. */
export const FAR_ADDRESS = "93.184.215.14";

export type FarHosts = {
  /** Of each host name, what the resolver answers: one list of addresses after another, the last one forever. */
  hosts: Record<string, string[][]>;
  /** Of each public address, the port of the server on this machine that stands for it. */
  ports: Record<string, number>;
};

/** An internet of a few hosts, behind which are servers on this machine. It notes every connection that is asked for. */
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
