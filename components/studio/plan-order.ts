import { countCodePoints, MAX_SEED, MAX_TEMPLATE_LENGTH } from "@/lib/contract/bounds";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ModelResource } from "@/lib/contract/models";
import { bodyOf, type Draft } from "./draft";
import { expandTemplate, isTemplate } from "./expand-template";

/** How many pictures a click may order, whatever the template. */
export const MAX_AT_ONCE = 8;
/** How many of each prompt can be chosen. */
export const COUNTS = [1, 2, 3, 4] as const;

/** How many pictures the next click orders. */
export function countOf({ prompt, count }: Pick<Draft, "prompt" | "count">): number {
  return expandTemplate(prompt.trim()).length * count;
}

/** What is wrong with how many there are; null if nothing is. */
export function countFault(draft: Pick<Draft, "prompt" | "count">): string | null {
  const count = countOf(draft);
  return count > MAX_AT_ONCE
    ? `These braces and ${draft.count} of each make ${count.toLocaleString("en")} pictures; you can order at most ${MAX_AT_ONCE} at once.`
    : null;
}

/**
 * The requests that a draft becomes: one for each combination of its template and each of its copies. A locked seed is the
 * first copy's, and the next ones count on from it. Each has the template beside it, to be made into others.
 * @param origin that references' addresses are built on
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

/** A seed that nobody has chosen. */
export function freshSeed(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % (MAX_SEED + 1);
}

/** The same picture again and again, each time with another seed. */
export function variationsOf(body: GenerateBody, count: number): GenerateBody[] {
  return Array.from({ length: count }, () => ({ ...body, seed: freshSeed() }));
}

/** The same for two requests for the same picture. One without a seed is never the same as one that was drawn. */
export function pictureIdentity(body: Omit<GenerateBody, "aspect_ratio"> & { aspect_ratio: string }): string {
  const { scene, prompt, aspect_ratio, model, seed, image_input, negative_prompt } = body;
  return JSON.stringify([scene, prompt, aspect_ratio, model, seed, image_input ?? [], negative_prompt ?? ""]);
}
