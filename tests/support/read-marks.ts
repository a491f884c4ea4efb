import ExifReader from "exifreader";

/** A picture's XMP values, read by an independent tool. */
export function readMarks(picture: Uint8Array): Record<string, string> {
  // Copied, because the tool reads the whole buffer behind an array.
  const { xmp = {} } = ExifReader.load(new Uint8Array(picture).buffer, { expanded: true });
  const tags = Object.entries(xmp).filter(([name]) => !["_raw", "about"].includes(name));
  return Object.fromEntries(tags.map(([name, tag]) => [name, String((tag as { value: unknown }).value)]));
}
