import { metrics } from "@opentelemetry/api";
import { shared } from "@/lib/shared";

/** In seconds: from what a cached answer takes to what a slow model does. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const TASK_BUCKETS = [0.25, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300];

/**
 * What this service counts. HTTP has the names of OpenTelemetry's conventions, so that ready-made dashboards know them.
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
        description: "From submission to the end, by model and outcome.",
        unit: "s",
        advice: { explicitBucketBoundaries: TASK_BUCKETS },
      }),
      serverSeconds: meter.createHistogram("girlgenerator.server.duration", {
        description: "What a picture took on a server of one's own, by server.",
        unit: "s",
        advice: { explicitBucketBoundaries: TASK_BUCKETS },
      }),
      serverFailures: meter.createCounter("girlgenerator.server.failures", {
        description: "Pictures that a server of one's own did not bring, by server.",
      }),
      charged: meter.createCounter("girlgenerator.credits.charged", { description: "Credits taken." }),
      refunded: meter.createCounter("girlgenerator.credits.refunded", { description: "Credits given back." }),
      limited: meter.createCounter("girlgenerator.limits.hit", {
        description: "Requests refused because a limit was reached, by limit.",
      }),
      refused: meter.createCounter("girlgenerator.policy.refusals", {
        description: "What the content policy refused, by stage and rule.",
      }),
    };
  });
}
