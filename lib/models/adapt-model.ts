import type {
  ImageModelV4,
  ImageModelV4CallOptions,
  ImageModelV4File,
  ImageModelV4Result,
} from "@ai-sdk/provider";
import { z } from "zod";
import { type FixedRatio, nearestRatio } from "@/lib/contract/aspect-ratios";
import type { Origin } from "@/lib/sketch/entry";
import { classifyFailure } from "./classify-failure";
import { ModelFailure } from "./model-failure";
import { cleanPrompt } from "./servers/clean-prompt";

/** The requested size, as fixed by the contract, and its ratio. */
export type Frame = { width: number; height: number; ratio: FixedRatio };

/** A reference as sent to a vendor: its bytes, never a URL. */
export type ReferenceFile = { type: "file"; mediaType: string; data: string | Uint8Array };

/** A model call, before it is translated for a vendor. */
export type Ask = Omit<ImageModelV4CallOptions, "files" | "mask" | "providerOptions"> & {
  files: ReferenceFile[] | undefined;
  mask: ReferenceFile | undefined;
  providerOptions: Record<string, never>;
  /** The negative prompt. */
  negativePrompt: string | undefined;
};

/** Options beyond the AI SDK's common ones. */
const Beside = z.object({ girlgenerator: z.object({ negativePrompt: z.string() }) });

/** A call's options for a negative prompt and the first reference's origin; undefined without either. */
export function besidePrompt(negativePrompt: string | undefined, origin?: Origin) {
  if (!negativePrompt && !origin) return undefined;
  return {
    girlgenerator: { ...(negativePrompt && { negativePrompt }), ...(origin && { origin: { ...origin } }) },
  };
}

type Adaptation = {
  provider: string;
  modelId: string;
  /** Values to redact from the log. */
  secrets: readonly string[];
  /** Matches this vendor's responses that decline the content. */
  refusal?: RegExp;
  /** Calls the vendor. The result may have another size; the caller crops it. */
  draw: (ask: Ask, frame: Frame) => PromiseLike<ImageModelV4Result>;
};

/**
 * Adapts a vendor's model to the service's uniform calls, with a prompt, a size, a seed and files.
 * @returns a model that throws only `ModelFailure`, or an abort's reason
 */
export function adaptModel({ provider, modelId, secrets, refusal, draw }: Adaptation): ImageModelV4 {
  const name = `${provider}/${modelId}`;
  return {
    specificationVersion: "v4",
    provider,
    modelId,
    maxImagesPerCall: 1,
    supportsFileInputs: true,
    doGenerate: async (options) => {
      const ask = askOf(options);
      try {
        const result = await draw(ask, frameOf(options.size));
        if (result.images.length === 0) throw new ModelFailure("empty", `${name}: no image in the answer`);
        // Unsupported options were left out on purpose, so there is nothing to warn about.
        return { ...result, warnings: [] };
      } catch (error) {
        options.abortSignal?.throwIfAborted();
        throw classifyFailure(error, {
          name,
          secrets: [...secrets, ...[ask.prompt, ask.negativePrompt].flatMap(asSent)],
          refusal,
        });
      }
    },
  };
}

/** A prompt in every form in which a server may quote it. */
const asSent = (text = "") => [text, cleanPrompt(text, { lora: true }), cleanPrompt(text, { lora: false })];

function askOf(options: ImageModelV4CallOptions): Ask {
  const files = options.files?.map(inBytes);
  const mask = options.mask && inBytes(options.mask);
  const negativePrompt = Beside.safeParse(options.providerOptions).data?.girlgenerator.negativePrompt;
  return { ...options, files, mask, providerOptions: {}, negativePrompt };
}

function inBytes(file: ImageModelV4File): ReferenceFile {
  if (file.type === "url") throw new Error("References are sent as bytes, not as a URL.");
  return { type: "file", mediaType: file.mediaType, data: file.data };
}

/** Parses a size such as `1024x768`. */
export function frameOf(size: string | undefined): Frame {
  const [width = 1024, height = 1024] = size?.split("x").map(Number) ?? [];
  return { width, height, ratio: nearestRatio(width, height) };
}
