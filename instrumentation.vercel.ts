/** Called by Next before the first request, where no server of ours does it. */
export async function register(): Promise<void> {
  // Next builds this for edge runtimes, too, which nothing here runs on; there, the rest of the code is not even read.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startTelemetry } = await import("@/lib/status/start-telemetry");
  await startTelemetry();
}
