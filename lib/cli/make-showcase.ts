import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateImage } from "ai";
import sharp from "sharp";
import { SIZES } from "@/lib/contract/aspect-ratios";
import { provenanceXmp } from "@/lib/media/provenance";
import { SKETCH } from "@/lib/models/sketch-model";
import { RECIPES, type ShowcaseName } from "@/lib/showcase/pictures";
import { runCommand } from "./run-command";

const FOLDER = "public/showcase";
/** Twice the size shown. */
const WIDTH = 720;
const MAX_BYTES = 60_000;
/** The link preview, in the size that other sites expect. */
const PREVIEW = { names: ["neon", "blossom", "reader"], width: 400, height: 630 } as const;

/** The pages' pictures are marked as AI-generated like all others. */
const XMP = provenanceXmp({ sourceType: SKETCH.sourceType, modelId: SKETCH.id });

/** `npm run showcase`: redraws the pictures of the public pages. */
await runCommand(async () => {
  mkdirSync(FOLDER, { recursive: true });
  const model = await SKETCH.load();
  for (const [name, { prompt, seed, ratio }] of Object.entries(RECIPES)) {
    const { width, height } = SIZES[ratio];
    const { image } = await generateImage({ model, prompt, seed, size: `${width}x${height}`, maxRetries: 0 });
    const file = path.join(FOLDER, `${name}.avif`);
    const bytes = await shrink(image.uint8Array);
    writeFileSync(file, bytes);
    process.stdout.write(`${file} ${bytes.length} bytes\n`);
  }
  await makePreview();
});

/** As AVIF, in the best quality that stays small enough. */
async function shrink(png: Uint8Array): Promise<Buffer> {
  const picture = sharp(png).resize({ width: WIDTH, withoutEnlargement: true }).withXmp(XMP);
  for (let quality = 70; ; quality -= 5) {
    const bytes = await picture.clone().avif({ quality, effort: 6 }).toBuffer();
    if (bytes.length <= MAX_BYTES || quality <= 30) return bytes;
  }
}

async function makePreview(): Promise<void> {
  const { names, width, height } = PREVIEW;
  const strips = await Promise.all(
    names.map(async (name: ShowcaseName, index) => ({
      input: await sharp(path.join(FOLDER, `${name}.avif`))
        .resize(width, height)
        .toBuffer(),
      left: index * width,
      top: 0,
    })),
  );
  await sharp({ create: { width: names.length * width, height, channels: 3, background: "#f6f1e7" } })
    .composite(strips)
    .withXmp(XMP)
    .jpeg({ quality: 62, mozjpeg: true })
    .toFile(path.join(FOLDER, "preview.jpg"));
}
