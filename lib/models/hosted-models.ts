import { SCENES } from "@/lib/closed-lists";
import { chooseRatio } from "./choose-ratio";
import type { ModelEntry } from "./model-entry";
import { offer } from "./provider";
import { aiHorde } from "./providers/ai-horde";
import { blackForestLabs } from "./providers/black-forest-labs";
import { fal } from "./providers/fal";
import { google } from "./providers/google";
import { openai } from "./providers/openai";
import { replicate } from "./providers/replicate";

/**
 * The vendors' models, best first within a vendor.
 * Prices: 1 up to about 3 cents per image, 2 up to about 6, 3 above.
 */
export const HOSTED_MODELS: readonly ModelEntry[] = [
  offer(openai, "gpt-image-2.5-flare", {
    id: "gpt-image-2.5-flare",
    name: "GPT Image 2.5 Flare",
    description: "Follows long prompts closely, writes legible text, edits and combines references.",
    credits: 2,
    scenes: SCENES,
    chooseRatio,
    timeoutMs: 180_000,
  }),
  offer(openai, "gpt-image-2.5-sunburst", {
    id: "gpt-image-2.5-sunburst",
    name: "GPT Image 2.5 Sunburst",
    description: "The most precise of its family at edits and instructions; slower.",
    credits: 3,
    scenes: SCENES,
    chooseRatio,
    timeoutMs: 230_000,
  }),
  offer(openai, "gpt-image-1-mini", {
    id: "gpt-image-1-mini",
    name: "GPT Image 1 mini",
    description: "The small model of the family: quick drafts and simple edits.",
    credits: 1,
    scenes: SCENES,
    chooseRatio,
    timeoutMs: 120_000,
  }),
  offer(google, "gemini-3.1-flash-image-preview", {
    id: "gemini-3.1-flash-image",
    name: "Gemini 3.1 Flash Image",
    description: "Fast and versatile; keeps a character recognisable across references.",
    credits: 2,
    scenes: SCENES,
    chooseRatio,
    timeoutMs: 120_000,
  }),
  offer(google, "gemini-3-pro-image-preview", {
    id: "gemini-3-pro-image",
    name: "Gemini 3 Pro Image",
    description: "Studio quality, detailed scenes and text in many languages.",
    credits: 3,
    scenes: SCENES,
    chooseRatio,
    timeoutMs: 180_000,
  }),
  offer(google, "gemini-2.5-flash-image", {
    id: "gemini-2.5-flash-image",
    name: "Gemini 2.5 Flash Image",
    description: "Quick pictures and conversational edits of up to three references.",
    credits: 2,
    scenes: SCENES,
    maxReferences: 3,
    chooseRatio,
    timeoutMs: 120_000,
  }),
  offer(fal, "fal-ai/flux/dev", {
    id: "flux-dev",
    name: "FLUX.1 dev",
    description: "Natural light and anatomy; starts from one reference.",
    credits: 1,
    scenes: SCENES,
    maxReferences: 1,
    chooseRatio,
    timeoutMs: 120_000,
  }),
  offer(fal, "fal-ai/lora", {
    id: "animagine-xl-4",
    name: "Animagine XL 4.0",
    description: "Tuned for anime: clean lines, expressive characters; starts from one reference.",
    credits: 1,
    scenes: SCENES,
    maxReferences: 1,
    chooseRatio,
    timeoutMs: 180_000,
  }),
  offer(
    replicate,
    "cjwbw/animagine-xl-3.1:6afe2e6b27dad2d6f480b59195c221884b6acc589ff4d05ff0e5fc058690fbb9",
    {
      id: "animagine-xl-3.1",
      name: "Animagine XL 3.1",
      description: "Anime illustration in the style of many well-known series and artists.",
      credits: 1,
      scenes: ["text-to-image"],
      chooseRatio,
      timeoutMs: 230_000,
    },
  ),
  offer(replicate, "stability-ai/sdxl:7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc", {
    id: "sdxl",
    name: "Stable Diffusion XL",
    description: "An all-rounder with many styles; starts from one reference.",
    credits: 1,
    scenes: SCENES,
    maxReferences: 1,
    chooseRatio,
    timeoutMs: 230_000,
  }),
  offer(blackForestLabs, "flux-kontext-pro", {
    id: "flux-kontext-pro",
    name: "FLUX.1 Kontext pro",
    description: "Edits by instruction: changes what the prompt names and keeps the rest of the picture.",
    credits: 2,
    scenes: SCENES,
    maxReferences: 4,
    chooseRatio,
    timeoutMs: 120_000,
  }),
  offer(blackForestLabs, "flux-kontext-max", {
    id: "flux-kontext-max",
    name: "FLUX.1 Kontext max",
    description: "Like Kontext pro, closer to the prompt and better at lettering.",
    credits: 3,
    scenes: SCENES,
    maxReferences: 4,
    chooseRatio,
    timeoutMs: 120_000,
  }),
  offer(aiHorde, "AlbedoBase XL (SDXL)|Juggernaut XL|ICBINP XL", {
    id: "horde-sdxl",
    name: "Community SDXL",
    description:
      "Drawn on volunteers' machines: free to run, but may take minutes. Starts from one reference.",
    credits: 1,
    scenes: SCENES,
    maxReferences: 1,
    chooseRatio,
    timeoutMs: 230_000,
  }),
  offer(aiHorde, "Animagine XL|AAM XL|Anime Illust Diffusion XL", {
    id: "horde-anime",
    name: "Community Anime",
    description:
      "Anime drawn on volunteers' machines: free to run, but may take minutes. Starts from one reference.",
    credits: 1,
    scenes: SCENES,
    maxReferences: 1,
    chooseRatio,
    timeoutMs: 230_000,
  }),
];
