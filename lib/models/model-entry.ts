import type { ImageModelV4 } from "@ai-sdk/provider";
import type { Price, Scene } from "@/lib/closed-lists";
import type { FixedRatio } from "@/lib/contract/aspect-ratios";
import type { Env } from "@/lib/env";
import type { GenerationError } from "@/lib/generation-error";
import type { SourceType } from "@/lib/media/provenance";
import type { Origin } from "@/lib/sketch/entry";

type Size = { width: number; height: number };

/** Receives a picture's progress, from 0 to 1, if its model reports it. */
export type Watch = { onProgress?: ((fraction: number) => void) | undefined };

/** A model's preview of a prompt: the words that it will draw, if known, those that it will not, and why it would fail. */
export type Outlook = { drawn?: string[]; notDrawn: string[]; failure?: GenerationError };

/** A model as the catalogue lists it. */
export type ModelEntry = {
  id: string;
  name: string;
  description: string;
  /** Its pictures' source type. */
  sourceType: SourceType;
  /** The price of one image. */
  credits: Price;
  scenes: readonly Scene[];
  /** Whether it takes a negative prompt. Unset: no. */
  takesNegativePrompt?: boolean;
  /** The most references it takes. Unset: as many as a task may have. */
  maxReferences?: number;
  /** How long it may draw a picture. Unset: as long as the queue allows. */
  timeoutMs?: number;
  /** The line in which its tasks wait, shared by a vendor or server. Unset: this machine's line. */
  line?: string;
  /** The name of its own server, also in the metrics. */
  server?: string;
  /** The same model on each of its servers, including this one. Unset: there is only one. */
  places?: readonly ModelEntry[];
  /** How to fit a result with another aspect ratio. Unset: crop it. */
  fit?: "crop" | "pad";
  /** What `auto` means for a prompt without references. */
  chooseRatio: (prompt: string) => FixedRatio | Promise<FixedRatio>;
  /** The size requested from its vendor, in pixels, if it differs from the contract's. */
  askedSize?: (size: Size) => Size;
  /** Whether this deployment can run it. */
  isAvailable: (env: Env) => boolean;
  /**
   * Whether it redraws its own pictures from their origin. Unset: it treats them like any reference.
   */
  knowsOwn?: boolean;
  /** Previews a prompt, if it can. */
  read?: (prompt: string) => Promise<Outlook>;
  /**
   * Previews a prompt about a reference, given its origin if the model drew it; undefined if it cannot tell.
   */
  readChange?: (prompt: string, origin: Origin | undefined) => Promise<Outlook | undefined>;
  /** Loads the model. Called on first use, to save memory. */
  load: (watch?: Watch) => Promise<ImageModelV4>;
};
