const PREFIX = "/files/";

/** The path of one of this service's images on its own host, for pages: they may load nothing from elsewhere. */
export function imagePath(address: string): string {
  return new URL(address).pathname;
}

/**
 * The path of the image of ours that a text names.
 * @param origins where this service's images can be reached
 * @returns undefined for any other text
 */
export function ownImagePath(text: string, origins: readonly string[]): string | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\/\S+$/i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const { origin, pathname } = new URL(trimmed);
  return origins.includes(origin) && pathname.startsWith(PREFIX) ? pathname : undefined;
}
