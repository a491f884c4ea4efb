import { writeFileSync } from "node:fs";
import { generateImage } from "ai";
import sharp from "sharp";
import { SKETCH } from "@/lib/models/sketch/entry";
const prompts = process.argv.slice(3);
const model = await SKETCH.load();
const cells = [];
for (const [i, prompt] of prompts.entries()) {
  const { image } = await generateImage({ model, prompt, seed: 1000 + i, size: "1024x1024", maxRetries: 0 });
  cells.push(await sharp(image.uint8Array).resize(640, 640).png().toBuffer());
}
const cols = Math.min(3, cells.length), rows = Math.ceil(cells.length / cols);
await sharp({ create: { width: cols * 650, height: rows * 650, channels: 3, background: "#fff" } })
  .composite(cells.map((input, i) => ({ input, left: (i % cols) * 650, top: Math.floor(i / cols) * 650 }))).png().toFile(process.argv[2]!);
