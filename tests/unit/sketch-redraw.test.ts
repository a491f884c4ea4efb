import sharp from "sharp";
import { expect, test } from "vitest";
import { isEdit } from "@/lib/sketch/redraw/is-edit";
import { redrawReference } from "@/lib/sketch/redraw/redraw-reference";

/** A stand-in for a photograph: a red disc on a blue background, with grain. */
async function photograph(): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320"><filter id="n"><feTurbulence baseFrequency=".8" seed="3"/><feBlend in2="SourceGraphic" mode="soft-light"/></filter><g filter="url(#n)"><rect width="320" height="320" fill="#3f6fb8"/><circle cx="90" cy="160" r="60" fill="#c8402f"/></g></svg>`;
  return sharp(Buffer.from(svg)).flatten().png().toBuffer();
}

const redrawn = async (prompt: string) =>
  redrawReference({ prompt, seed: 1, references: [await photograph()], width: 256, height: 256 });

async function meanAt(png: Uint8Array, left: number, top: number): Promise<number[]> {
  const part = sharp(png).extract({ left, top, width: 24, height: 24 });
  const { channels } = await sharp(await part.png().toBuffer()).stats();
  return channels.map(({ mean }) => mean);
}

test.each([
  "anime style",
  "comic, bold outlines",
  "watercolour",
  "oil painting",
  "pixel art",
  "アニメ風",
  "акварель",
])("%s: everything in the reference stays in place", async (prompt) => {
  const picture = await redrawn(prompt);
  if (!picture) throw new Error("not redrawn");
  expect(await sharp(picture.image).metadata()).toMatchObject({ width: 256, height: 256, channels: 3 });
  const [red = 0, , blue = 0] = await meanAt(picture.image, 60, 116);
  expect(red).toBeGreaterThan(blue + 40);
  const [back = 0, , sky = 0] = await meanAt(picture.image, 200, 116);
  expect(sky).toBeGreaterThan(back + 40);
});

test("styles differ, and the same style gives the same bytes", async () => {
  const [anime, again, pencil] = [
    await redrawn("anime"),
    await redrawn("anime"),
    await redrawn("pencil sketch"),
  ];
  expect(Buffer.from(anime?.image ?? []).equals(Buffer.from(again?.image ?? []))).toBe(true);
  const [red = 0, , blue = 0] = await meanAt(pencil?.image ?? new Uint8Array(), 60, 116);
  expect(Math.abs(red - blue)).toBeLessThan(12);
});

test("what a redrawn reference lacks is listed", async () => {
  expect((await redrawn("anime style portrait of this woman"))?.notDrawn).toEqual([]);
  expect((await redrawn("comic, pink hair, in a castle"))?.notDrawn).toEqual(["pink", "hair", "castle"]);
});

test("a prompt without a style redraws nothing", async () => {
  expect(await redrawn("a girl with pink hair")).toBeUndefined();
});

test.each([
  ["change the background to a beach", true],
  ["make her hair pink", true],
  ["add a hat to the man", true],
  ["cambia el fondo a una playa", true],
  ["把背景换成海边", true],
  ["same girl at night, red dress", false],
  ["a girl with pink hair in a forest", false],
])("%s: is an instruction for the reference: %s", (prompt, expected) => {
  expect(isEdit(prompt)).toBe(expected);
});
