/** The key that the reader of the documentation typed. It lives as long as the page does, and is written down nowhere. */
let key = "";
const listeners = new Set<() => void>();

export const readTrialKey = () => key;

export function setTrialKey(typed: string): void {
  key = typed;
  for (const listener of listeners) listener();
}

export function subscribeTrialKey(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
