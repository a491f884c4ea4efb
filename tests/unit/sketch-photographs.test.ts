import sharp from "sharp";
import { expect, test } from "vitest";
import { dabbed } from "@/lib/sketch/redraw/dabs";
import { dye } from "@/lib/sketch/redraw/person/dye";
import { allOf, NOTHING } from "@/lib/sketch/redraw/person/edit";
import { frameOf } from "@/lib/sketch/redraw/person/face-frame";
import { findClothes } from "@/lib/sketch/redraw/person/find-clothes";
import type { Face } from "@/lib/sketch/redraw/person/find-faces";
import { findHair } from "@/lib/sketch/redraw/person/find-hair";
import { readEdit } from "@/lib/sketch/redraw/person/read-edit";
import { standBefore } from "@/lib/sketch/redraw/person/stand-before";
import { readRedraw, redrawReference } from "@/lib/sketch/redraw/redraw-reference";

test.each([
  ["change the background to a beach", "sea", []],
  ["put her on a beach at sunset", "sea", []],
  ["in front of a castle", "castle", []],
  ["replace the background with a forest", "forest", []],
  ["cambia el fondo a una playa", "sea", []],
  ["把背景换成海边", "sea", []],
  ["背景を森に変えて", "forest", []],
  ["поменяй фон на лес", "forest", []],
  ["ändere den Hintergrund in einen Wald", "forest", []],
  ["change the background to a beach and give her a mohawk and smile", "sea", ["mohawk", "smile"]],
])("%s: the background to put behind people, and what cannot be done", (prompt, setting, lost) => {
  const edit = readEdit(prompt);
  expect(edit.scene?.setting).toBe(setting);
  expect(edit.lacking(allOf(edit))).toEqual(lost);
});

test("a removed background is white, and a coloured one has its colour", () => {
  expect(readEdit("remove the background").scene).toMatchObject({ plain: true, colours: ["#ffffff"] });
  expect(readEdit("a red background").scene?.plain).toBe(true);
});

test("what is not done is listed", () => {
  expect(readEdit("change the background to a beach").lacking(NOTHING)).toEqual(["beach"]);
});

test("people are cut out in front of the scene, which shows everywhere else", async () => {
  const [width, height] = [64, 64];
  const flat = async (background: string) => ({
    data: new Uint8Array(
      await sharp({ create: { width, height, channels: 3, background } })
        .raw()
        .toBuffer(),
    ),
    width,
    height,
  });
  const mask = Float32Array.from({ length: width * height }, (_, index) => (index % width < 32 ? 1 : 0));
  const cut = { mask, share: 0.5, doubt: 0 };
  const { data } = await standBefore(await flat("#c08040"), cut, await flat("#2040c0"));
  const [left, right] = [(20 * width + 8) * 3, (20 * width + 56) * 3];
  expect(data[left] ?? 0).toBeGreaterThan(data[left + 2] ?? 0);
  expect([...data.subarray(right, right + 3)]).toEqual([0x20, 0x40, 0xc0]);
});

test("an instruction that cannot be followed fails and says why; nobody else is drawn", async () => {
  const picture = await sharp({ create: { width: 200, height: 200, channels: 3, background: "#88aacc" } })
    .png()
    .toBuffer();
  const made = redrawReference({
    prompt: "make her fly on a zxcvb",
    seed: 1,
    references: [picture],
    width: 256,
    height: 256,
  });
  await expect(made).rejects.toMatchObject({ code: "not_drawable" });
  expect(readRedraw("make her fly on a zxcvb")).toMatchObject({ isPossible: false });
  expect(readRedraw("a girl in a forest")).toBeUndefined();
});

test.each([
  ["pink hair", { glasses: "none", worn: [] }, []],
  ["make her hair blue and add cat ears", { glasses: "none", worn: [{ kind: "catears" }] }, []],
  ["add sunglasses", { glasses: "sun", worn: [] }, []],
  ["髪をピンクにして", { hair: "#f272a8" }, []],
  ["give him a red hat", { glasses: "none", worn: [{ kind: "hat", colour: expect.any(String) }] }, []],
  ["pink hair and a dragon on her shoulder", { glasses: "none", worn: [] }, ["dragon", "shoulder"]],
])("%s: the changes to people, and what cannot be done", (prompt, edit, lost) => {
  const read = readEdit(prompt);
  expect(read).toMatchObject(edit);
  expect(read.hair !== undefined).toBe(/hair|髪/.test(prompt));
  expect(read.lacking(allOf(read))).toEqual(lost);
});

test.each([
  ["add sunglasses", true],
  ["добавь очки", true],
  ["put a hat on her", true],
  ["a girl in a forest", false],
])("%s: is an instruction for the picture: %s", (prompt, isTold) => {
  expect(readRedraw(prompt) !== undefined).toBe(isTold);
});

test.each([
  ["give them cat ears", false],
  ["add sunglasses", false],
  ["give her cat ears", true],
  ["put a hat on the man", true],
])("%s: whether it means one of several people", (prompt, isOfOne) => {
  expect(readEdit(prompt).isOfOne).toBe(isOfOne);
});

/** A drawn face with dark hair down to the ears and a dark sweater, and the positions of its features. */
function portrait() {
  const [width, height, middle, eyes] = [120, 160, 60, 70];
  const data = new Uint8Array(width * height * 3);
  const mask = new Float32Array(width * height);
  for (let index = 0; index < width * height; index++) {
    const [across, up] = [((index % width) - middle) / 20, (eyes - Math.floor(index / width)) / 20];
    const isFace = Math.hypot(across / 1.05, (up + 0.4) / 1.4) < 1 && up < 0.7;
    const isHair = !isFace && up > -0.3 && Math.hypot(across / 1.6, up / 2.1) < 1;
    const isBody = !isFace && up < -1.6;
    mask[index] = isFace || isHair || isBody ? 1 : 0;
    data.set(
      isFace ? [214, 160, 130] : isHair ? [44, 30, 24] : isBody ? [40, 32, 30] : [200, 210, 220],
      index * 3,
    );
  }
  const face: Face = {
    score: 0.9,
    leftEye: [middle - 10, eyes],
    rightEye: [middle + 10, eyes],
    nose: [middle, eyes + 10],
    mouth: [middle, eyes + 22],
    size: 48,
    centre: [middle, eyes + 8],
  };
  return { pixels: { data, width, height }, face, mask };
}

test("hair is what is dark above the face, not skin, nor a sweater of the same colour", async () => {
  const { pixels, face, mask } = portrait();
  const found = await findHair(pixels, mask, frameOf(face));
  const at = (x: number, y: number) => found?.part[y * pixels.width + x] ?? 0;
  expect(at(60, 45)).toBeGreaterThan(0.8);
  expect(at(60, 80)).toBeLessThan(0.1);
  expect(at(60, 140)).toBeLessThan(0.1);
  expect(at(40, 110)).toBeLessThan(0.1);
});

test("a bald head has no hair to dye", async () => {
  const { pixels, face, mask } = portrait();
  const bald = {
    ...pixels,
    data: pixels.data.map((value, at) =>
      value === [44, 30, 24][at % 3] ? ([214, 160, 130][at % 3] ?? 0) : value,
    ),
  };
  expect(await findHair(bald, mask, frameOf(face))).toBeUndefined();
});

test("a picture painted in dabs has even surfaces and sharp edges", () => {
  const [width, height] = [24, 12];
  const data = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index++)
    data.fill((index % width < 12 ? 60 : 190) + (index % 3) * 8, index * 3, index * 3 + 3);
  const drawn = dabbed({ data, width, height }, 2).data;
  const at = (x: number) => drawn[(6 * width + x) * 3] ?? 0;
  expect(Math.abs(at(4) - at(5))).toBeLessThan(4);
  expect(at(12) - at(11)).toBeGreaterThan(100);
});

test("dyed hair keeps its light and shade, and nothing else changes", () => {
  const data = new Uint8Array([40, 30, 20, 90, 70, 50, 200, 190, 180]);
  const pixels = { data, width: 3, height: 1 };
  const dyed = dye(pixels, { part: Float32Array.of(1, 1, 0), lightness: 52, high: 90 }, "#f272a8");
  const [dark = 0, light = 0] = [dyed.data[0], dyed.data[3]];
  expect(light).toBeGreaterThan(dark);
  expect(dyed.data[0] ?? 0).toBeGreaterThan(dyed.data[1] ?? 0);
  expect([...dyed.data.subarray(6)]).toEqual([200, 190, 180]);
});

test.each([
  ["change her dress to blue", { clothes: "#3b6fd4" }, []],
  ["make his jacket red", { clothes: "#cf3640" }, []],
  ["give her a red dress", { clothes: undefined }, ["red", "dress"]],
  ["give her blue eyes and red lips", { eyes: "#3b6fd4", lips: "#cf3640" }, []],
])("%s: recolours what is there, and adds nothing", (prompt, colours, lost) => {
  const edit = readEdit(prompt);
  expect({ clothes: edit.clothes, eyes: edit.eyes, lips: edit.lips }).toMatchObject(colours);
  expect(edit.lacking(allOf(edit))).toEqual(lost);
});

test("clothes are what is below the chin and neither skin nor hair", async () => {
  const { pixels, face, mask } = portrait();
  const data = Uint8Array.from(pixels.data, (value, at) =>
    Math.floor(at / 3 / pixels.width) > 102 && mask[Math.floor(at / 3)]
      ? ([40, 60, 160][at % 3] ?? 0)
      : value,
  );
  const found = await findClothes({ ...pixels, data }, mask, frameOf(face), [], undefined);
  const at = (x: number, y: number) => found?.part[y * pixels.width + x] ?? 0;
  expect(at(60, 140)).toBeGreaterThan(0.8);
  expect(at(60, 80)).toBe(0);
  expect(at(60, 45)).toBe(0);
});
