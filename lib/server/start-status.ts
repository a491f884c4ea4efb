import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { answerError } from "@/lib/http/answer";
import { reportFailure } from "@/lib/http/report-failure";
import { logger } from "@/lib/logger";
import { serveHealth } from "@/lib/status/serve-health";
import { serveMetrics } from "@/lib/status/serve-metrics";
import type { Stop } from "./shut-down-gracefully";

const PAGES: Record<string, (request: Request) => Promise<Response>> = {
  "/api/health": serveHealth,
  "/api/metrics": serveMetrics,
};

/**
 * Serves health and metrics of a worker without web.
 * @throws Error if the port is unavailable
 */
export async function startStatus(port: number): Promise<{ stop: Stop }> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, env().HOST, resolve);
  });
  logger().info({ port: (server.address() as AddressInfo).port }, "health and metrics are served");
  return {
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer({ method, url, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = method === "GET" ? PAGES[(url ?? "").split("?", 1)[0] ?? ""] : undefined;
  const authorization = headers.authorization ?? "";
  const asked = new Request("http://worker/", { headers: { authorization } });
  const answered = await (page?.(asked) ?? Promise.reject(new AppError("not_found"))).catch(
    (error: unknown) => answerError(reportFailure(error)),
  );
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(await answered.text());
}
