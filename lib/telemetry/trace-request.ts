import type { IncomingHttpHeaders } from "node:http";
import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

/**
 * Handles a request within a span, as part of the caller's trace if it names one.
 * @param route the route, without the values of its parameters
 * @param answer handles the request and resolves to the status
 */
export function traceRequest(
  { method, route, headers }: { method: string; route: string; headers: IncomingHttpHeaders },
  answer: () => Promise<number>,
): Promise<void> {
  const attributes = { "http.request.method": method, "http.route": route };
  const parent = propagation.extract(context.active(), headers);
  const tracer = trace.getTracer("girlgenerator");
  return tracer.startActiveSpan(
    `${method} ${route}`,
    { kind: SpanKind.SERVER, attributes },
    parent,
    async (span) => {
      const status = await answer();
      span.setAttribute("http.response.status_code", status);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  );
}
