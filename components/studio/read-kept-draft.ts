import { isImagePath, webAddress } from "@/lib/client/own-image";
import { SCENES } from "@/lib/closed-lists";
import { ASPECT_RATIOS } from "@/lib/contract/aspect-ratios";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import type { Draft, Reference } from "./draft";
import { COUNTS } from "./plan-order";

/**
 * The fields of a kept draft that this version of the page understands. Another version may have written it, or anything
 * else: each field is read for itself, so that one that does not fit costs no other, least of all the words.
 */
export function readKeptDraft(kept: unknown): Partial<Draft> {
  const { prompt, negative, scene, ratio, model, seed, count, references } = Object(kept) as Record<
    string,
    unknown
  >;
  return {
    ...(typeof prompt === "string" && { prompt }),
    ...(typeof negative === "string" && { negative }),
    ...(isOneOf(SCENES, scene) && { scene }),
    ...(isOneOf(ASPECT_RATIOS, ratio) && { ratio }),
    ...(typeof model === "string" && { model }),
    ...(typeof seed === "string" && { seed }),
    ...(isOneOf(COUNTS, count) && { count }),
    ...(Array.isArray(references) && { references: readReferences(references) }),
  };
}

function readReferences(kept: readonly unknown[]): Reference[] {
  const paths = kept
    .map((one) => (Object(one) as Record<string, unknown>).path)
    .filter((path) => typeof path === "string")
    .filter((path) => isImagePath(path) || webAddress(path) === path);
  return [...new Set(paths)].slice(0, MAX_REFERENCES).map((path) => ({ path }));
}

function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return (values as readonly unknown[]).includes(value);
}
