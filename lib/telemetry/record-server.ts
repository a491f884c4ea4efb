import { instruments } from "./instruments";

/**
 * Records a picture requested from one of the operator's own servers in the metrics.
 * @param seconds the duration
 * @param isFailure whether there was no usable picture
 */
export function recordServer(server: string, seconds: number, { isFailure }: { isFailure: boolean }): void {
  instruments().serverSeconds.record(seconds, { server });
  if (isFailure) instruments().serverFailures.add(1, { server });
}
