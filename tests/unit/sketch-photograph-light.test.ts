import { expect, test } from "vitest";
import { adjust } from "@/lib/sketch/redraw/adjust";
import { type Air, STILL, withoutSky } from "@/lib/sketch/redraw/air/air";
import { changeAir } from "@/lib/sketch/redraw/air/change-air";
import { allOf, NOTHING } from "@/lib/sketch/redraw/person/edit";
import { readEdit } from "@/lib/sketch/redraw/person/read-edit";
import { readWishes } from "@/lib/sketch/redraw/read-wishes";
import { recolourThing } from "@/lib/sketch/redraw/recolour-thing";
import { readRedraw } from "@/lib/sketch/redraw/redraw-reference";

test.each([
  ["turn day into night", { time: "night" }],
  ["make it night with a full moon", { time: "night", moon: true }],
  ["make it snow", { weather: ["snow"] }],
  ["the same place in winter, at night", { time: "night", weather: ["snow"] }],
  ["add a rainbow", { rainbow: true }],
  ["convierte el día en noche", { time: "night" }],
  ["сделай ночь", { time: "night" }],
  ["make it a rainy day", { weather: ["rain"] }],
  ["add cherry blossoms falling", { weather: ["petals"] }],
])("%s: changes the light and air of the picture itself", (prompt, air) => {
  const edit = readEdit(prompt);
  expect(edit.air).toMatchObject(air);
  expect(edit.scene).toBeUndefined();
  expect(edit.lacking(allOf(edit))).toEqual([]);
  expect(readRedraw(prompt)).toMatchObject({ isPossible: true });
});

test("a time of day next to a place belongs to the place", () => {
  expect(readEdit("put her on a beach at sunset")).toMatchObject({ scene: { time: "sunset" } });
  expect(readEdit("put her on a beach at sunset").air).toBeUndefined();
});

test("night is not turned into day, and stars are listed if there is no sky", () => {
  const edit = readEdit("a starry sky");
  expect(edit.lacking({ ...NOTHING, air: withoutSky(edit.air ?? STILL) })).toEqual(["starry sky"]);
  expect(readRedraw("make it daytime")).toMatchObject({ isPossible: false, notDrawn: ["daytime"] });
});

/** A blue sky over green land. */
function landscape() {
  const [width, height] = [96, 96];
  const data = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index++)
    data.set(index < (width * height) / 2 ? [120, 170, 230] : [70, 130, 50], index * 3);
  return { data, width, height };
}

const colourAt = ({ data, width }: { data: Uint8Array; width: number }, x: number, y: number) => [
  ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];

test("a photograph is turned into night, gets snow on its greenery, and a coloured sky", async () => {
  const air = async (change: Partial<Air>) =>
    changeAir(landscape(), { ...STILL, ...change }, { isClose: false }, { prompt: "", seed: 1 });
  const [, green = 0] = colourAt((await air({ time: "night" })).pixels, 50, 80);
  expect(green).toBeLessThan(80);
  const [red = 0] = colourAt((await air({ weather: ["snow"] })).pixels, 50, 80);
  expect(red).toBeGreaterThan(110);
  const [pink = 0, , blue = 0] = colourAt((await air({ sky: "#f07ba6" })).pixels, 50, 12);
  expect(pink).toBeGreaterThan(blue);
});

test.each([
  ["make it brighter", ["brighter"]],
  ["more contrast", ["contrast"]],
  ["больше контраста", ["contrast"]],
  ["pastel colors", ["pastel"]],
  ["flip the image", ["mirror"]],
])("%s: corrects the whole picture", (prompt, kinds) => {
  expect(readWishes(prompt)).toMatchObject({ adjustments: kinds, isAboutIt: true });
  expect(readRedraw(prompt)).toEqual({ isPossible: true, notDrawn: [] });
});

test("a vintage dress is not a vintage photo", () => {
  expect(readWishes("vintage photo look").manner).toBe("retro");
  expect(readWishes("a girl in a vintage dress").manner).toBeUndefined();
});

test("corrections change every pixel", async () => {
  const { data } = landscape();
  const before = data[0] ?? 0;
  expect((await adjust(landscape(), ["brighter"])).data[0]).toBeGreaterThan(before);
  expect((await adjust(landscape(), ["darker"])).data[0]).toBeLessThan(before);
});

test.each([
  ["blur the background", true],
  ["размой фон", true],
  ["背景をぼかして", true],
  ["remove the blur", false],
])("%s: background out of focus: %s", (prompt, blurs) => {
  expect(readEdit(prompt).blurs).toBe(blurs);
});

/** A disc of one colour on a ground of another. */
function disc(colour: readonly number[], ground: readonly number[]) {
  const [width, height] = [96, 96];
  const data = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index++) {
    const away = Math.hypot((index % width) - 48, Math.floor(index / width) - 48);
    data.set(away < 26 ? colour : ground, index * 3);
  }
  return { data, width, height };
}

test("a thing with a distinct colour is recoloured, and nothing else", async () => {
  expect(readEdit("turn the car blue")).toMatchObject({ thing: "#3b6fd4" });
  const car = disc([200, 40, 30], [150, 150, 140]);
  expect(await recolourThing(car, "#3b6fd4")).toBe(true);
  const [red = 0, , blue = 0] = colourAt(car, 48, 48);
  expect(blue).toBeGreaterThan(red);
  expect(colourAt(car, 6, 6)).toEqual([150, 150, 140]);
  expect(await recolourThing(disc([200, 40, 30], [190, 50, 34]), "#3b6fd4")).toBe(false);
});
