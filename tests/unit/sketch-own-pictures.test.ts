import sharp from "sharp";
import { expect, test } from "vitest";
import { lackingOf } from "@/lib/sketch/account";
import { readChange } from "@/lib/sketch/redraw/own/read-change";
import { isStillDrawn, redrawOwn } from "@/lib/sketch/redraw/own/redraw-own";
import { renderSketch } from "@/lib/sketch/render-sketch";
import { HAIR_REGION, shareOf } from "./sketch-pixels";

const SIZE = { width: 384, height: 384 };
const GIRL = { prompt: "a girl with blue hair, portrait", seed: 3, changes: [] };

const first = async () => (await renderSketch({ ...GIRL, ...SIZE, references: [] })).image;
const changed = async (change: string, changes: string[] = []) => {
  const origin = { ...GIRL, changes };
  return (await redrawOwn(origin, readChange(origin, change), SIZE)).image;
};

/** The mean difference of two pictures, 0–255 per channel, within a region given in shares. */
async function apart(
  one: Uint8Array,
  other: Uint8Array,
  [left, top, width, height]: number[],
): Promise<number> {
  const part = (png: Uint8Array) =>
    sharp(png)
      .extract({
        left: Math.round((left ?? 0) * SIZE.width),
        top: Math.round((top ?? 0) * SIZE.height),
        width: Math.round((width ?? 1) * SIZE.width),
        height: Math.round((height ?? 1) * SIZE.height),
      })
      .raw()
      .toBuffer();
  const [a, b] = await Promise.all([part(one), part(other)]);
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

const CHEST = [0.4, 0.85, 0.2, 0.15];
const FACE = [0.46, 0.4, 0.24, 0.24];
const CORNER = [0, 0, 0.12, 0.3];
const red = ({ h, s }: { h: number; s: number }) => (h > 335 || h < 20) && s > 0.4;

test("what a change names is changed, and the rest stays", async () => {
  const [was, dyed] = [await first(), await changed("with red hair")];
  expect(await shareOf(dyed, HAIR_REGION, red)).toBeGreaterThan((await shareOf(was, HAIR_REGION, red)) + 0.2);
  expect(await apart(was, dyed, CHEST)).toBeLessThan(3);
  expect(await apart(was, dyed, CORNER)).toBeLessThan(3);
  const moved = await changed("change the background to a forest at night");
  expect(await apart(was, moved, CORNER)).toBeGreaterThan(25);
});

test("a person moved somewhere else keeps their size in the picture", async () => {
  const origin = { prompt: "a girl with long black hair in a garden, red dress", seed: 41, changes: [] };
  const was = (await renderSketch({ ...origin, ...SIZE, references: [] })).image;
  const moved = await redrawOwn(origin, readChange(origin, "change the background to a beach"), SIZE);
  expect(await apart(was, moved.image, FACE)).toBeLessThan(9);
});

test("changes add up, and the same changes give the same bytes", async () => {
  const both = await changed("smiling, in a library", ["with red hair"]);
  expect(await shareOf(both, HAIR_REGION, red)).toBeGreaterThan(0.2);
  expect(
    Buffer.from(both).equals(Buffer.from(await changed("smiling, in a library", ["with red hair"]))),
  ).toBe(true);
});

test.each([
  ["with red hair", []],
  ["make her hair pink and add cat ears", []],
  ["change the background to a beach at sunset", []],
  ["把背景换成海边", []],
  ["cambia el fondo a un bosque", []],
  ["at night, riding a hovercraft", ["riding", "hovercraft"]],
  ["a man with a beard", ["man", "beard"]],
])("%s: lists what is not drawn: %j", (change, lost) => {
  const { parts, isChange } = readChange(GIRL, change);
  expect(lackingOf(parts).filter((word) => !lost.some((one) => word.includes(one)))).toEqual([]);
  for (const word of lost) expect(lackingOf(parts).join(" ")).toContain(word);
  expect(isChange).toBe(change !== "a man with a beard");
});

test("what is removed is gone", () => {
  const origin = { prompt: "a woman with glasses and a witch hat in the rain", seed: 1, changes: [] };
  const [person] = ["remove the glasses and the hat"].map((change) => {
    const { subject } = readChange(origin, change).states.at(-1) ?? {};
    return subject?.kind === "people" ? subject.people[0] : undefined;
  });
  expect(person).toMatchObject({ glasses: "none", accessories: [] });
  expect(readChange(origin, "without the rain").states.at(-1)?.weather).toEqual([]);
});

test("an impossible change changes nothing", () => {
  expect(readChange(GIRL, "zxcvb qwrt").isChange).toBe(false);
});

test("a picture that the current engine would draw differently is no longer recognised", async () => {
  const { image: other } = await renderSketch({
    ...SIZE,
    prompt: "a red car in a street",
    seed: 5,
    references: [],
  });
  expect(await isStillDrawn(GIRL, await first())).toBe(true);
  expect(await isStillDrawn(GIRL, other)).toBe(false);
});

/** The last state of a picture after a change. */
const lastState = (prompt: string, change: string) =>
  readChange({ prompt, seed: 1, changes: [] }, change).states.at(-1);

test("two of them are the same person twice, and another one stands beside who is there", () => {
  const twice = lastState("a girl with blue hair", "two of them")?.subject;
  expect(twice).toMatchObject({ kin: "alike" });
  expect(twice?.kind === "people" && twice.people.map(({ hair }) => hair.colour)).toHaveLength(2);
  const joined = lastState("a girl with blue hair", "add a man")?.subject;
  expect(joined?.kind === "people" && joined.people.map((one) => one.presentation)).toEqual(["woman", "man"]);
});

test("a number of animals is drawn exactly", () => {
  expect(lastState("three cats on a sofa", "only one cat")?.things[0]).toMatchObject({
    slug: "cat",
    count: 1,
  });
  expect(lastState("three cats on a sofa", "make the cats orange")?.things[0]).toMatchObject({ count: 3 });
});

test("a boat comes to the lake, and both an hour and a weather are read", () => {
  const lake = readChange({ prompt: "a mountain lake", seed: 1, changes: [] }, "add a boat");
  expect(lake.states.at(-1)).toMatchObject({ setting: "mountains", landmarks: [{ kind: "sailboat" }] });
  expect(lackingOf(lake.parts)).toEqual([]);
  expect(lastState("a red car in the street", "at night in the rain")).toMatchObject({ time: "night" });
  expect(lastState("a red car in the street", "turn day into night")).toMatchObject({ time: "night" });
});
