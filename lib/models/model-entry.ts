import type { ImageModelV4 } from "@ai-sdk/provider";
import type { Price, Scene } from "@/lib/closed-lists";
import type { FixedRatio } from "@/lib/contract/aspect-ratios";
import type { Env } from "@/lib/env";
import type { GenerationError } from "@/lib/generation-error";
import type { SourceType } from "@/lib/media/provenance";
import type { Origin } from "@/lib/sketch/entry";

type Size = { width: number; height: number };

/** Who is told how far a picture is, from 0 to 1, where its model knows. */
export type Watch = { onProgress?: ((fraction: number) => void) | undefined };

/** What a model will make of a prompt: the words that it draws, where it can tell, those that it lacks, and why it draws nothing. */
export type Outlook = { drawn?: string[]; notDrawn: string[]; failure?: GenerationError };

/** A model as the catalogue lists it. */
export type ModelEntry = {
  id: string;
  name: string;
  description: string;
  /** What its pictures say about how they came to be. */
  sourceType: SourceType;
  /** The price of one image. */
  credits: Price;
  scenes: readonly Scene[];
  /** Whether it takes a second prompt, of what is not to be in the picture. Unset: it does not. */
  takesNegativePrompt?: boolean;
  /** How many references it takes. Unset: as many as a task may have. */
  maxReferences?: number;
  /** How long it may take for one picture, once it has begun. Unset: as long as the queue allows. */
  timeoutMs?: number;
  /** The line that its tasks wait in, with those of the same vendor or server. Unset: that of what draws on this machine. */
  line?: string;
  /** The server of this deployment's own that draws it, by its name; the metrics call it so. */
  server?: string;
  /** The same model on each of the servers that draw it, this one included. Unset: there is but one. */
  places?: readonly ModelEntry[];
  /** How to fit a result of another shape to the requested one. Unset: it is cropped. */
  fit?: "crop" | "pad";
  /** What `auto` means for a prompt without references. */
  chooseRatio: (prompt: string) => FixedRatio | Promise<FixedRatio>;
  /** The size that its vendor is asked for, in pixels, where that is not the one of the contract. */
  askedSize?: (size: Size) => Size;
  /** Whether this deployment has what the model needs. */
  isAvailable: (env: Env) => boolean;
  /**
   * Whether it redraws its own pictures, and is told how a reference of its own came to be. Unset: it looks at
   * them.
   */
  knowsOwn?: boolean;
  /** What it will make of a prompt, where it says so beforehand. */
  read?: (prompt: string) => Promise<Outlook>;
  /**
   * The same for a prompt about a reference, whose origin is told where the model drew it; nothing if it cannot say.
   */
  readChange?: (prompt: string, origin: Origin | undefined) => Promise<Outlook | undefined>;
  /** Called when there is something to draw, so that what a model needs is not in memory before. */
  load: (watch?: Watch) => Promise<ImageModelV4>;
};
