import { SOURCE_TYPES, type SourceMarks, type SourceType } from "./provenance";

/** Stands in plain in XMP, and in the manifests that C2PA keeps in a file. */
const TERM = /newscodes\/digitalsourcetype\/([A-Za-z]+)/g;
const CREDIT = /photoshop:Credit(?:\s*=\s*"([^"]*)"|\s*>([^<]*)<)/;
const LONGEST_CREDIT = 200;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Of several terms the one that says most of what is made up. */
const BY_WEIGHT: readonly SourceType[] = [
  "trainedAlgorithmicMedia",
  "compositeWithTrainedAlgorithmicMedia",
  "compositeSynthetic",
];

/**
 * Reads how a picture says that it came to be. Takes none of it for true: it is passed on as what the picture said.
 * @param bytes of the file, or of that part of it which holds its metadata
 */
export function readSourceMarks(bytes: Uint8Array): SourceMarks {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = [...view.toString("latin1").matchAll(TERM)].map(([, term]) => term);
  const terms = SOURCE_TYPES.filter((term) => found.includes(term));
  const sourceType = BY_WEIGHT.find((term) => terms.includes(term)) ?? terms[0];
  const at = view.indexOf("photoshop:Credit");
  const written = at < 0 ? null : CREDIT.exec(view.toString("utf8", at, at + 2000));
  const credit = (written?.[1] ?? written?.[2] ?? "")
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "")
    .replace(/[\p{C}\ufffd]/gu, " ")
    .trim()
    .slice(0, LONGEST_CREDIT);
  return { ...(sourceType ? { sourceType } : {}), ...(credit ? { credit } : {}) };
}

/** What is kept of a reference's marks: that rules drew it is nothing to pass on. */
export const isTold = ({ sourceType, credit }: SourceMarks): boolean =>
  credit !== undefined || (sourceType !== undefined && sourceType !== "algorithmicMedia");

/**
 * How a picture came to be that was made of others: what a trained model made stays that where rules change it, and makes a
 * composite one with something synthetic in it.
 */
export function sourceTypeOf(own: SourceType, ingredients: readonly SourceMarks[]): SourceType {
  const trained = ingredients.find(
    ({ sourceType }) => sourceType && BY_WEIGHT.includes(sourceType),
  )?.sourceType;
  if (!trained) return own;
  if (own === "algorithmicallyEnhanced") return trained;
  return own === "composite" ? "compositeSynthetic" : own;
}
