import { startTelemetry } from "@/lib/status/start-telemetry";

/** Called by Next before the first request, where no server of ours does it. */
export async function register(): Promise<void> {
  await startTelemetry();
}
