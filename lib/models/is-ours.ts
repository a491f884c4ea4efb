import type { ModelEntry } from "./model-entry";

/**
 * Whether a model runs on this machine or on one of the operator's own servers, so that interrupting a call costs nothing.
 */
export function isOurs({ line, server }: Pick<ModelEntry, "line" | "server">): boolean {
  return line === undefined || server !== undefined;
}
