const PREFIX = "/files/";

/** The public address of a stored picture. */
export function imageAddress(origin: string, path: string): string {
  return `${origin}${PREFIX}${path}`;
}

/**
 * The path in the store that an address of ours names.
 * @param origins where this service can be reached
 * @returns undefined for an address of somebody else's
 */
export function pathOfAddress(address: string, origins: string[]): string | undefined {
  const url = new URL(address);
  if (url.username || url.password || !origins.includes(url.origin) || !url.pathname.startsWith(PREFIX))
    return undefined;
  return url.pathname.slice(PREFIX.length);
}
