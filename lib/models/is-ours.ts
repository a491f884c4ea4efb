import type { ModelEntry } from "./model-entry";

/**
 * Whether what draws belongs to this deployment: this machine, or a server of its own. Then nobody charges for a call that is
 * broken off.
 */
export function isOurs({ line, server }: Pick<ModelEntry, "line" | "server">): boolean {
  return line === undefined || server !== undefined;
}
