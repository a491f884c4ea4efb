import { MAX_URL_LENGTH } from "@/lib/contract/bounds";

const PREFIX = "/files/";

/** The path of one of this service's images on its own host, for pages: they may load nothing from elsewhere. */
export function imagePath(address: string): string {
  return new URL(address).pathname;
}

/**
 * The path of an image's small copy.
 * @param path on this host
 */
export function smallCopyPath(path: string): string {
  return `${path}?size=small`;
}

/**
 * The path of an image's screen-sized copy, a fraction of its size.
 * @param path on this host
 */
export function screenCopyPath(path: string): string {
  return `${path}?size=screen`;
}

/** The other forms in which a vector picture can be downloaded. */
export type VectorForm = "scale=2" | "scale=4" | "format=svg";

/**
 * The URL to download an image under a name.
 * @param path on this host
 * @param form omitted: as stored
 */
export function downloadPath(path: string, name: string, form?: VectorForm): string {
  return `${path}?${form ? `${form}&` : ""}name=${encodeURIComponent(name)}`;
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
  return origins.includes(origin) && isImagePath(pathname) ? pathname : undefined;
}

/** Whether a text is the path of one of this service's images. */
export function isImagePath(text: string): boolean {
  return text.startsWith(PREFIX);
}

/** A reference as the form keeps it: one of ours by its path on this host, any other by its address. */
export function referencePath(address: string, origins: readonly string[]): string {
  return ownImagePath(address, origins) ?? address;
}

/** The host of a reference from elsewhere; undefined for one of this service's images. */
export function foreignHost(path: string): string | undefined {
  return path.startsWith("/") ? undefined : new URL(path).host;
}

/** A text as the URL of something that could be fetched; undefined for any other text. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const isAddress = /^https?:\/\/[^\s/]\S*$/i.test(trimmed) && trimmed.length <= MAX_URL_LENGTH;
  return isAddress && URL.canParse(trimmed) ? trimmed : undefined;
}
