import type { ImageModelV4, ImageModelV4File } from "@ai-sdk/provider";
import { nothingToDraw } from "./nothing-to-draw";
import { readSketch } from "./read-sketch";
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
      const { hasSubject, notDrawn } = readSketch(prompt ?? "");
      if (!hasSubject && !files?.length) throw nothingToDraw(notDrawn);
      const image = await renderSketch({
        prompt: prompt ?? "",
        seed: seed ?? 0,
        width,
        height,
        references: (files ?? []).map(bytesOf),
        signal: abortSignal,
      });
      return {
        images: [image],
        warnings: [],
        providerMetadata: { girlgenerator: { images: [{ notDrawn }] } },
        response: { timestamp: new Date(), modelId: "sketch", headers: undefined },
      };
    },
  };
}

function bytesOf(file: ImageModelV4File): Uint8Array {
  if (file.type === "url") throw new Error("The engine draws from bytes, not from an address.");
  return typeof file.data === "string" ? Buffer.from(file.data, "base64") : file.data;
}
