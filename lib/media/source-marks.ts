import { SOURCE_TYPES, type SourceMarks, type SourceType } from "./provenance";

/** Appears as plain text in XMP, and in C2PA manifests. */
const TERM = /newscodes\/digitalsourcetype\/([A-Za-z]+)/g;
const CREDIT = /photoshop:Credit(?:\s*=\s*"([^"]*)"|\s*>([^<]*)<)/;
const LONGEST_CREDIT = 200;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Of several terms, the one that indicates the most synthetic content. */
const BY_WEIGHT: readonly SourceType[] = [
  "trainedAlgorithmicMedia",
  "compositeWithTrainedAlgorithmicMedia",
  "compositeSynthetic",
];

/**
 * Reads the source type that a picture claims. The claim is not verified, only passed on.
 * @param bytes the file, or the part with its metadata
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

/** The marks of a reference that are kept; being drawn by rules is not passed on. */
export const isTold = ({ sourceType, credit }: SourceMarks): boolean =>
  credit !== undefined || (sourceType !== undefined && sourceType !== "algorithmicMedia");

/**
 * The source type of a picture made from others: a trained model's picture stays one when rules alter it, and makes any
 * composite one with synthetic content.
 */
export function sourceTypeOf(own: SourceType, ingredients: readonly SourceMarks[]): SourceType {
  const trained = ingredients.find(
    ({ sourceType }) => sourceType && BY_WEIGHT.includes(sourceType),
  )?.sourceType;
  if (!trained) return own;
  if (own === "algorithmicallyEnhanced") return trained;
  return own === "composite" ? "compositeSynthetic" : own;
}
