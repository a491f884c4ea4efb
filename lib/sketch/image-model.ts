import type { ImageModelV4, ImageModelV4File } from "@ai-sdk/provider";
import { nothingToChange, nothingToDraw } from "./nothing-to-draw";
import { readSketch } from "./read-sketch";
import { isEdit } from "./redraw/is-edit";
import { redrawReference } from "./redraw/redraw-reference";
import { renderSketch } from "./render-sketch";

/** The engine behind the AI SDK's interface of an image model. */
export function sketchModel(): ImageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "girlgenerator",
    modelId: "sketch",
    maxImagesPerCall: 1,
    supportsFileInputs: true,
    doGenerate: async ({ prompt, size, seed, files, abortSignal }) => {
      const [width = 1024, height = 1024] = size?.split("x").map(Number) ?? [];
      const references = (files ?? []).map(bytesOf);
      const redrawn = await redrawReference({
        prompt: prompt ?? "",
        references,
        width,
        height,
        signal: abortSignal,
      });
      if (redrawn)
        return answer(redrawn.image, {
          notDrawn: redrawn.notDrawn,
          sourceType: "algorithmicallyEnhanced",
        });
      if (references.length > 0 && isEdit(prompt ?? "")) throw nothingToChange();
      const { hasSubject, notDrawn } = readSketch(prompt ?? "");
      if (!hasSubject && references.length === 0) throw nothingToDraw(notDrawn);
      const { image, drawing } = await renderSketch({
        prompt: prompt ?? "",
        seed: seed ?? 0,
        width,
        height,
        references,
        signal: abortSignal,
      });
      return answer(image, { notDrawn, drawing: JSON.stringify(drawing) });
    },
  };
}

/** What is told beside a picture. */
type Told = {
  notDrawn: string[];
  /** What it was painted from, as JSON, where it is made of vectors. */
  drawing?: string;
  /** How it came to be, where it is not drawn from nothing. */
  sourceType?: "algorithmicallyEnhanced";
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
