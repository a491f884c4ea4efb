import { createHash, timingSafeEqual } from "node:crypto";
import { type PrometheusExporter, PrometheusSerializer } from "@opentelemetry/exporter-prometheus";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { answerError } from "@/lib/http/answer";
import { shared } from "@/lib/shared";

/** Without prefix, timestamps, and constant labels. */
const SERIALIZER = new PrometheusSerializer("", false, undefined, true, true);

/**
 * The metrics in Prometheus's format, for callers with the token.
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export async function serveMetrics(request: Pick<Request, "headers">): Promise<Response> {
  const { METRICS_TOKEN } = env();
  const reader = shared<PrometheusExporter | undefined>("telemetry.prometheus", () => undefined);
  if (!METRICS_TOKEN || !reader) return answerError(new AppError("not_found"));
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (token === undefined || !isEqual(token, METRICS_TOKEN)) return answerError(new AppError("unauthorized"));
  const { resourceMetrics } = await reader.collect();
  return new Response(SERIALIZER.serialize(resourceMetrics), {
    headers: { "Content-Type": "text/plain; version=0.0.4; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** Compares in constant time. */
function isEqual(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
