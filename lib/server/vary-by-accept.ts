import type { ServerResponse } from "node:http";

const NAMES_ACCEPT = /(^|,)\s*accept\s*(,|$)/i;

/** Adds `Accept` to `Vary`. Next overwrites the header instead of extending it. */
export function varyByAccept(response: ServerResponse): void {
  const { setHeader } = response;
  response.setHeader = (name, value) => {
    if (name.toLowerCase() !== "vary") return setHeader.call(response, name, value);
    const named = [value].flat().join(", ");
    return setHeader.call(response, name, NAMES_ACCEPT.test(named) ? named : `${named}, Accept`);
  };
}
