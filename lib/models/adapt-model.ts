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

/** What is asked for: the size that the contract gives, and its ratio. */
export type Frame = { width: number; height: number; ratio: FixedRatio };

/** A reference, as a vendor gets it: its bytes, never an address. */
export type ReferenceFile = { type: "file"; mediaType: string; data: string | Uint8Array };

/** A call of a model, before it is put in a vendor's terms. */
export type Ask = Omit<ImageModelV4CallOptions, "files" | "mask" | "providerOptions"> & {
  files: ReferenceFile[] | undefined;
  mask: ReferenceFile | undefined;
  providerOptions: Record<string, never>;
  /** What is not to be in the picture. */
  negativePrompt: string | undefined;
};

/** What goes to a model beside what every model is called with. */
const Beside = z.object({ girlgenerator: z.object({ negativePrompt: z.string() }) });

/** A negative prompt and how the first reference came to be, for the options of a model's call; undefined without either. */
export function besidePrompt(negativePrompt: string | undefined, origin?: Origin) {
  if (!negativePrompt && !origin) return undefined;
  return {
    girlgenerator: { ...(negativePrompt && { negativePrompt }), ...(origin && { origin: { ...origin } }) },
  };
}

type Adaptation = {
  provider: string;
  modelId: string;
  /** What must not get into the log. */
  secrets: readonly string[];
  /** How this vendor's answer reads when it declines the content. */
  refusal?: RegExp;
  /** Asks the vendor, in its terms. May answer in another size: the caller crops. */
  draw: (ask: Ask, frame: Frame) => PromiseLike<ImageModelV4Result>;
};

/**
 * Adapts a vendor's model to how the service calls every model: with a prompt, a size, a seed and files.
 * @returns a model that throws only `ModelFailure`, or the reason of an abort
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
        // What a vendor does not support was left out on purpose; there is nothing to warn about.
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

/** A prompt in every form in which a server may have received it, and may quote it. */
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

/** A size as it goes between the parts, `1024x768`, in numbers. */
export function frameOf(size: string | undefined): Frame {
  const [width = 1024, height = 1024] = size?.split("x").map(Number) ?? [];
  return { width, height, ratio: nearestRatio(width, height) };
}
