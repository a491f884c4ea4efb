import ExifReader from "exifreader";

/** What a picture says about how it was made, read by somebody else's tool: the values of its XMP. */
export function readMarks(picture: Uint8Array): Record<string, string> {
  // A copy: the tool reads all of the memory behind an array.
  const { xmp = {} } = ExifReader.load(new Uint8Array(picture).buffer, { expanded: true });
  const tags = Object.entries(xmp).filter(([name]) => !["_raw", "about"].includes(name));
  return Object.fromEntries(tags.map(([name, tag]) => [name, String((tag as { value: unknown }).value)]));
}
