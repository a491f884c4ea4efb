import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to a server that can be cut without either end hearing of it. */
export type CuttableLine = {
  /** Where it begins, on this machine. */
  port: number;
  /** From now on nothing passes, and nobody is told. */
  cut: () => void;
  /**
   * New connections pass again. The old ones are dead forever: the server has forgotten them, the client knows nothing.
   */
  mend: () => void;
  close: () => void;
};

type Connection = { client: Socket; upstream: Socket | undefined; isDead: boolean };

/** Forwards connections to a port of this machine. */
export async function openLine(target: number): Promise<CuttableLine> {
  const connections = new Set<Connection>();
  let isCut = false;
  const server = createServer((client) => {
    const upstream = isCut ? undefined : connect(target, "127.0.0.1");
    const connection: Connection = { client, upstream, isDead: isCut };
    connections.add(connection);
    client.on("error", () => {});
    upstream?.on("error", () => {});
    if (upstream) client.pipe(upstream).pipe(client);
    else client.pause();
    // Where the line is whole, the end of one side is the end of the other.
    client.once("close", () => connection.isDead || upstream?.destroy());
    upstream?.once("close", () => connection.isDead || client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      for (const connection of connections) {
        connection.isDead = true;
        connection.client.unpipe().pause();
        connection.upstream?.unpipe().pause();
      }
    },
    mend: () => {
      isCut = false;
      for (const { upstream, isDead } of connections) if (isDead) upstream?.destroy();
    },
    close: () => {
      server.close();
      for (const { client, upstream } of connections) {
        client.destroy();
        upstream?.destroy();
      }
    },
  };
}
