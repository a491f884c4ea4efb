import { setTimeout as wait } from "node:timers/promises";
import { metrics, type ProxyTracerProvider, trace } from "@opentelemetry/api";
import type { MetricReader } from "@opentelemetry/sdk-metrics";
import { env } from "@/lib/env";
import { setShared } from "@/lib/shared";
import { observe } from "./observe";

/** How often metrics are exported. */
const EXPORT_EVERY_MS = 30_000;
/** How long shutdown waits for the collector; anything not exported by then is lost. */
const LAST_EXPORT_MS = 5_000;

/**
 * Starts telemetry: metrics for Prometheus if `METRICS_TOKEN` is set, and metrics and traces for a collector if
 * `OTEL_EXPORTER_OTLP_ENDPOINT` is set. Without either, it loads nothing. Call it first, because instruments created earlier
 * record nothing.
 * @returns flushes the rest; call it when the database is closed
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
