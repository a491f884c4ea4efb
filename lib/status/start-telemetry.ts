import { setTimeout as wait } from "node:timers/promises";
import { metrics, type ProxyTracerProvider, trace } from "@opentelemetry/api";
import type { MetricReader } from "@opentelemetry/sdk-metrics";
import { env } from "@/lib/env";
import { setShared } from "@/lib/shared";
import { observe } from "./observe";

/** How often what was measured is sent. */
const EXPORT_EVERY_MS = 30_000;
/** How long the end of the process waits for the collector. What it does not take by then is lost. */
const LAST_EXPORT_MS = 5_000;

/**
 * Begins to measure: for Prometheus where `METRICS_TOKEN` is set, for a collector, with traces, where
 * `OTEL_EXPORTER_OTLP_ENDPOINT` is. Without either, nothing is loaded, and nothing looks at the process. Comes before all else:
 * what is made earlier measures nothing.
 * @returns what sends the rest before the process ends, when its database is closed
 */
export async function startTelemetry(): Promise<{ stop: () => Promise<void> }> {
  const { METRICS_TOKEN, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName } = env();
  const readers: MetricReader[] = [];
  if (METRICS_TOKEN) {
    const { PrometheusExporter } = await import("@opentelemetry/exporter-prometheus");
    const reader = new PrometheusExporter({ preventServerStart: true });
    setShared("telemetry.prometheus", reader);
    readers.push(reader);
  }
  if (endpoint) {
    readers.push(await otlpReader(endpoint));
    const { registerOTel } = await import("@vercel/otel");
    registerOTel({ serviceName, metricReaders: readers });
  } else if (readers.length > 0) {
    const { MeterProvider } = await import("@opentelemetry/sdk-metrics");
    metrics.setGlobalMeterProvider(new MeterProvider({ readers }));
  }
  const stopObserving = readers.length > 0 ? observe() : undefined;
  return {
    stop: async () => {
      stopObserving?.();
      const sent = Promise.all([...readers.map((reader) => reader.forceFlush()), flushTraces()]);
      await Promise.race([sent, wait(LAST_EXPORT_MS, undefined, { ref: false })]);
    },
  };
}

async function otlpReader(endpoint: string): Promise<MetricReader> {
  const { PeriodicExportingMetricReader } = await import("@opentelemetry/sdk-metrics");
  const { OTLPMetricExporter } = await import("@opentelemetry/exporter-metrics-otlp-http");
  return new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/metrics` }),
    exportIntervalMillis: EXPORT_EVERY_MS,
  });
}

async function flushTraces(): Promise<void> {
  const provider = (trace.getTracerProvider() as ProxyTracerProvider).getDelegate();
  if ("forceFlush" in provider) await (provider as { forceFlush: () => Promise<void> }).forceFlush();
}
