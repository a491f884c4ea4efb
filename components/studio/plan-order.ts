import { countCodePoints, MAX_SEED, MAX_TEMPLATE_LENGTH } from "@/lib/contract/bounds";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ModelResource } from "@/lib/contract/models";
import { bodyOf, type Draft } from "./draft";
import { expandTemplate, isTemplate } from "./expand-template";

/** The most pictures per submission, whatever the template. */
export const MAX_AT_ONCE = 8;
/** The most pictures per prompt. */
export const COUNTS = [1, 2, 3, 4] as const;

/** The number of pictures that the draft will submit. */
export function countOf({ prompt, count }: Pick<Draft, "prompt" | "count">): number {
  return expandTemplate(prompt.trim()).length * count;
}

/** The error about the number of pictures, or null. */
export function countFault(draft: Pick<Draft, "prompt" | "count">): string | null {
  const count = countOf(draft);
  return count > MAX_AT_ONCE
    ? `These braces and ${draft.count} of each make ${count.toLocaleString("en")} pictures; you can order at most ${MAX_AT_ONCE} at once.`
    : null;
}

/**
 * The requests for a draft: one per combination of its template and per copy. A fixed seed is the first copy's; further copies
 * count up from it. Each contains the template, so that it can be reused.
 * @param origin the origin of references' URLs
 */
export function bodiesOf(draft: Draft, model: ModelResource, origin: string): GenerateBody[] {
  const copies = Array.from({ length: draft.count }, (_, index) => index);
  const whole = draft.prompt.trim();
  const isKept = isTemplate(whole) && countCodePoints(whole) <= MAX_TEMPLATE_LENGTH;
  return expandTemplate(whole).flatMap((prompt) =>
    copies.map((copy) => {
      const body = {
        ...bodyOf({ ...draft, prompt }, model, origin),
        ...(isKept ? { template: whole } : {}),
      };
      return body.seed === undefined ? body : { ...body, seed: (body.seed + copy) % (MAX_SEED + 1) };
    }),
  );
}

/** A random seed. */
export function freshSeed(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % (MAX_SEED + 1);
}

/** Copies of a request with different seeds. */
export function variationsOf(body: GenerateBody, count: number): GenerateBody[] {
  return Array.from({ length: count }, () => ({ ...body, seed: freshSeed() }));
}

/** A request's identity, equal for requests for the same picture. Without a seed, it never equals that of an existing picture. */
export function pictureIdentity(body: Omit<GenerateBody, "aspect_ratio"> & { aspect_ratio: string }): string {
  const { scene, prompt, aspect_ratio, model, seed, image_input, negative_prompt } = body;
  return JSON.stringify([scene, prompt, aspect_ratio, model, seed, image_input ?? [], negative_prompt ?? ""]);
}
