import sharp from "sharp";
import { expect, test } from "vitest";
import { dyeHair } from "@/lib/sketch/redraw/person/dye-hair";
import { readEdit } from "@/lib/sketch/redraw/person/read-edit";
import { standBefore } from "@/lib/sketch/redraw/person/stand-before";
import { readRedraw, redrawReference } from "@/lib/sketch/redraw/redraw-reference";

const ALL = { scene: true, hair: true, worn: true };

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
  ["change the background to a beach and give her blue eyes", "sea", ["blue", "eyes"]],
])("%s: what is to be behind whoever is there, and what cannot be done", (prompt, setting, lost) => {
  const edit = readEdit(prompt);
  expect(edit.scene?.setting).toBe(setting);
  expect(edit.lacking(ALL)).toEqual(lost);
});

test("a background that is removed is white, and one that is named by its colour has it", () => {
  expect(readEdit("remove the background").scene).toMatchObject({ plain: true, colours: ["#ffffff"] });
  expect(readEdit("a red background").scene?.plain).toBe(true);
});

test("what is not done is named", () => {
  expect(
    readEdit("change the background to a beach").lacking({ scene: false, hair: false, worn: false }),
  ).toEqual(["beach"]);
});

test("who was cut out stands before the scene, and the scene is seen where they are not", async () => {
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

test("an instruction that cannot be carried out fails and says why; nobody is drawn instead", async () => {
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
  ["give him a red hat", { glasses: "none", worn: [{ kind: "hat", colour: expect.any(String) }] }, []],
  ["pink hair and a dragon on her shoulder", { glasses: "none", worn: [] }, ["dragon", "shoulder"]],
])("%s: what is changed about whoever is there, and what cannot be done", (prompt, edit, lost) => {
  const read = readEdit(prompt);
  expect(read).toMatchObject(edit);
  expect(read.hair !== undefined).toBe(prompt.includes("hair"));
  expect(read.lacking(ALL)).toEqual(lost);
});

test("dyed hair keeps its light and shade, and nothing else changes", () => {
  const data = new Uint8Array([40, 30, 20, 90, 70, 50, 200, 190, 180]);
  const pixels = { data, width: 3, height: 1 };
  const dyed = dyeHair(pixels, { hair: Float32Array.of(1, 1, 0), lightness: 52 }, "#f272a8");
  const [dark = 0, light = 0] = [dyed.data[0], dyed.data[3]];
  expect(light).toBeGreaterThan(dark);
  expect(dyed.data[0] ?? 0).toBeGreaterThan(dyed.data[1] ?? 0);
  expect([...dyed.data.subarray(6)]).toEqual([200, 190, 180]);
});
