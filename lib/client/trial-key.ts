/** The key typed by the reader of the documentation. It lives as long as the page, and is stored nowhere. */
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
