import { instruments } from "./instruments";

/**
 * Adds a picture that a server of one's own was asked for to the figures.
 * @param seconds that it took
 * @param isFailure whether there is none: it did not answer, or what came is no use
 */
export function recordServer(server: string, seconds: number, { isFailure }: { isFailure: boolean }): void {
  instruments().serverSeconds.record(seconds, { server });
  if (isFailure) instruments().serverFailures.add(1, { server });
}
