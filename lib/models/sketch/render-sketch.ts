import sharp from "sharp";
export async function renderSketch(input: {
  prompt: string;
  seed: number;
  width: number;
  height: number;
  references: Uint8Array[];
  signal?: AbortSignal;
}): Promise<Uint8Array> {
  return sharp({
    create: { width: input.width, height: input.height, channels: 3, background: { r: 40, g: 80, b: 200 } },
  })
    .png()
    .toBuffer();
}
