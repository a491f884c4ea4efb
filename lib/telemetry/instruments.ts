import { metrics } from "@opentelemetry/api";
import { shared } from "@/lib/shared";

/** Histogram buckets in seconds, from a cached response to a slow model. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const TASK_BUCKETS = [0.25, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300];

/**
 * The metrics of this service. Those of HTTP follow OpenTelemetry's conventions, which ready-made dashboards know.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-metrics/
 */
export function instruments() {
  return shared("telemetry.instruments", () => {
    const meter = metrics.getMeter("girlgenerator");
    return {
      requests: meter.createHistogram("http.server.request.duration", {
        description: "Requests by method, route and status.",
        unit: "s",
        advice: { explicitBucketBoundaries: REQUEST_BUCKETS },
      }),
      tasks: meter.createHistogram("girlgenerator.task.duration", {
        description: "From submission to end, by model and outcome.",
        unit: "s",
        advice: { explicitBucketBoundaries: TASK_BUCKETS },
      }),
      serverSeconds: meter.createHistogram("girlgenerator.server.duration", {
        description: "Time per picture on your own servers, by server.",
        unit: "s",
        advice: { explicitBucketBoundaries: TASK_BUCKETS },
      }),
      serverFailures: meter.createCounter("girlgenerator.server.failures", {
        description: "Pictures that your own servers failed to deliver, by server.",
      }),
      charged: meter.createCounter("girlgenerator.credits.charged", { description: "Credits charged." }),
      refunded: meter.createCounter("girlgenerator.credits.refunded", { description: "Credits refunded." }),
      limited: meter.createCounter("girlgenerator.limits.hit", {
        description: "Requests rejected by a rate limit, by limit.",
      }),
      refused: meter.createCounter("girlgenerator.policy.refusals", {
        description: "Content policy refusals, by stage and rule.",
      }),
    };
  });
}
