import { z } from "zod";
import { OUTPUT_FORMATS } from "@/lib/closed-lists";
import { type AspectRatio, nearestRatio } from "./aspect-ratios";
import { oneOf } from "./generate";
import { Prompt } from "./prompt";

/** The most pictures per request. */
export const MAX_IMAGES = 10;

/** How long a request waits for its pictures, in seconds: proxies cut connections that are silent for longer. */
export const OPENAI_WAIT_SECONDS = 100;

/** How long a client's retry is recognised as one, in seconds. */
export const RETRY_SECONDS = 600;

/** How long a first attempt may still be on its way after its retry has arrived, in seconds. */
export const LATE_SECONDS = 60;

const SIZE = /^(\d{1,5}) ?[x×*:] ?(\d{1,5})$/i;

/** Maps a size such as `1792x1024` to the nearest ratio; `auto` stays. */
const Size = z.string("must be a string").transform((text, context): AspectRatio => {
  const size = text.trim();
  if (/^auto$/i.test(size)) return "auto";
  const [, width = 0, height = 0] = (SIZE.exec(size) ?? []).map(Number);
  if (width > 0 && height > 0) return nearestRatio(width, height);
  context.addIssue({ code: "custom", message: "must be auto, or a width and a height such as 1024x1024" });
  return z.NEVER;
});

/** Forms send numbers as text. */
const asNumber = (value: unknown) =>
  typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
const asBoolean = (value: unknown) => (value === "true" ? true : value === "false" ? false : value);

const BOUNDS = `must be a whole number from 1 to ${MAX_IMAGES}`;

/** The supported fields of OpenAI's image requests. */
export const OpenAiImageBody = z.strictObject({
  prompt: Prompt,
  model: z.string("must be a string").optional(),
  n: z.preprocess(asNumber, z.int(BOUNDS).min(1, BOUNDS).max(MAX_IMAGES, BOUNDS).default(1)),
  size: Size.default("auto"),
  response_format: oneOf(["b64_json", "url"]).default("b64_json"),
  output_format: oneOf(OUTPUT_FORMATS).default("png"),
  stream: z.preprocess(asBoolean, z.boolean("must be true or false").default(false)),
});

export type OpenAiImageBody = z.output<typeof OpenAiImageBody>;
