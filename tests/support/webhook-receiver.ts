import type { IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import { FAR_ADDRESS } from "./far-network";
import { startFarServer } from "./far-server";

/** A received delivery. */
export type Received = {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
};

/** A response's status and headers; `hang` never responds. */
export type Reaction = { status: number; headers?: Record<string, string>; body?: string } | "hang";

/** A server at `hooks.example` that records deliveries and responds as configured by path. */
export async function startReceiver(
  react: (received: Received) => Reaction | Promise<Reaction> = () => ({ status: 200 }),
) {
  const received: Received[] = [];
  const server = await startFarServer(async (request, response) => {
    const one = {
      path: request.url ?? "",
      headers: request.headers,
      body: await text(request),
      at: Date.now(),
    };
    received.push(one);
    const reaction = await react(one);
    if (reaction === "hang") return;
    response.writeHead(reaction.status, reaction.headers).end(reaction.body ?? "");
  });
  return {
    received,
    at: (path: string) => received.filter((one) => one.path === path),
    url: (path: string) => `http://hooks.example:8080${path}`,
    hosts: { hosts: { "hooks.example": [[FAR_ADDRESS]] }, ports: { [FAR_ADDRESS]: server.port } },
    stop: server.stop,
  };
}

/**
 * A delivery's body, verified by the Standard Webhooks package.
 * @throws if it is not signed with the secret
 */
export function verified({ headers, body }: Received, secret: string): Record<string, unknown> {
  return new Webhook(secret).verify(body, headers as Record<string, string>) as Record<string, unknown>;
}
