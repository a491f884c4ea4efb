const PREFIX = "/files/";

/** The public address of a stored picture. */
export function imageAddress(origin: string, path: string): string {
  return `${origin}${PREFIX}${path}`;
}

/** Whether a URL is on this service. @param origins where it can be reached */
export function isAddressOf(url: URL, origins: string[]): boolean {
  return origins.includes(url.origin) && !url.username && !url.password;
}

/** The path in the store that a URL on this service names; undefined if it names something else. */
export function pathOfAddress({ pathname }: URL): string | undefined {
  return pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : undefined;
}
