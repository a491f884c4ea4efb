import type { ImageModelV4, ImageModelV4File } from "@ai-sdk/provider";
import sharp from "sharp";
import { z } from "zod";
import { lackingOf, shownOf } from "./account";
import { nothingToChange, nothingToDraw } from "./nothing-to-draw";
import { readSketch } from "./read-sketch";
import { readChange } from "./redraw/own/read-change";
import { isStillDrawn, redrawOwn } from "./redraw/own/redraw-own";
import { type Redrawn, redrawReference } from "./redraw/redraw-reference";
import { renderSketch } from "./render-sketch";

// Pictures share no operations, and libvips would keep the last hundred, with their pixels.
sharp.cache(false);

/** What the service passes in addition to the prompt. */
const Beside = z.object({
  girlgenerator: z.object({
    origin: z.object({ prompt: z.string(), seed: z.number(), changes: z.array(z.string()) }),
  }),
});

/** The engine as an image model of the AI SDK. */
export function sketchModel(): ImageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "girlgenerator",
    modelId: "sketch",
    maxImagesPerCall: 1,
    supportsFileInputs: true,
    doGenerate: async ({ prompt, size, seed, files, abortSignal, providerOptions }) => {
      const [width = 1024, height = 1024] = size?.split("x").map(Number) ?? [];
      const references = (files ?? []).map(bytesOf);
      const origin = Beside.safeParse(providerOptions).data?.girlgenerator.origin;
      const [first] = references;
      if (origin && first && (await isStillDrawn(origin, first, abortSignal))) {
        const change = readChange(origin, prompt ?? "");
        const notDrawn = lackingOf(change.parts);
        if (!change.isChange) throw nothingToChange(notDrawn);
        const { image, drawing } = await redrawOwn(origin, change, { width, height }, abortSignal);
        const drawn = shownOf(change.parts);
        return answer(image, { drawn, notDrawn, ...(drawing && { drawing: JSON.stringify(drawing) }) });
      }
      const redrawn = await redrawReference({
        prompt: prompt ?? "",
        seed: seed ?? 0,
        references,
        width,
        height,
        signal: abortSignal,
      });
      if (redrawn) {
        const { image, ...told } = redrawn;
        return answer(image, told);
      }
      const { hasSubject, drawn, notDrawn } = readSketch(prompt ?? "");
      if (!hasSubject) throw references.length > 0 ? nothingToChange(notDrawn) : nothingToDraw(notDrawn);
      const { image, drawing } = await renderSketch({
        prompt: prompt ?? "",
        seed: seed ?? 0,
        width,
        height,
        references,
        signal: abortSignal,
      });
      return answer(image, { drawn, notDrawn, drawing: JSON.stringify(drawing) });
    },
  };
}

/** What is returned along with a picture. */
type Told = {
  /** The words of the prompt that it shows, if known. */
  drawn?: string[];
  notDrawn: string[];
  /** Its drawing as JSON, if it is made of vectors. */
  drawing?: string;
  /** How it was made, unless it was drawn from scratch. */
  sourceType?: Redrawn["sourceType"];
};

function answer(image: Uint8Array, told: Told) {
  return {
    images: [image],
    warnings: [],
    providerMetadata: { girlgenerator: { images: [told] } },
    response: { timestamp: new Date(), modelId: "sketch", headers: undefined },
  };
}

function bytesOf(file: ImageModelV4File): Uint8Array {
  if (file.type === "url") throw new Error("The engine draws from bytes, not from an address.");
  return typeof file.data === "string" ? Buffer.from(file.data, "base64") : file.data;
}
