import { isImagePath, webAddress } from "@/lib/client/own-image";
import { SCENES } from "@/lib/closed-lists";
import { ASPECT_RATIOS } from "@/lib/contract/aspect-ratios";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import type { Draft, Reference } from "./draft";
import { COUNTS } from "./plan-order";

/**
 * The valid fields of a stored draft, which another version of the page may have written. Each field is validated separately, so
 * that an invalid one does not discard the others, least of all the prompt.
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
