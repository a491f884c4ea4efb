import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A proxy to a server that can be cut silently. */
export type CuttableLine = {
  /** Its local port. */
  port: number;
  /** Silently drops all traffic from now on. */
  cut: () => void;
  /**
   * Lets new connections through again. Old ones stay dead: the server has dropped them, and the client does not know.
   */
  mend: () => void;
  close: () => void;
};

type Connection = { client: Socket; upstream: Socket | undefined; isDead: boolean };

/** Forwards connections to a local port. */
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
    // Unless it is cut, closing one side closes the other.
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
