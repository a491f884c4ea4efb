import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import {
  balanceOf,
  generate,
  newPerson,
  type Person,
  sharedServer,
  submit,
  waitForTask,
} from "../support/api";

const server = sharedServer();
const GIRL = { model: "sketch", prompt: "a girl with blue hair, portrait", seed: 3 };

const small = async (address: unknown) =>
  sharp(await (await fetch(String(address))).bytes())
    .resize(32, 32, { fit: "fill" })
    .raw()
    .toBuffer();

/** How far two pictures are apart at the mean, 0–255 a channel. */
async function apart(one: unknown, other: unknown): Promise<number> {
  const [a, b] = [await small(one), await small(other)];
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

const changeOf = (image: unknown, prompt: string) => ({
  scene: "image-to-image",
  model: "sketch",
  prompt,
  image_input: [image],
});

describe("a picture of the engine's own as a reference", () => {
  const parts = {} as { owner: Person; was: unknown };
  beforeAll(async () => {
    parts.owner = await newPerson(server, 20);
    const { key } = parts.owner;
    const first = await waitForTask(server, key, await submit(server, key, GIRL), ["success"]);
    parts.was = first.images?.[0];
  });

  test("is redrawn with the prompt's changes, again and again", async () => {
    const { owner, was } = parts;
    const { key } = owner;
    const dyed = await waitForTask(server, key, await submit(server, key, changeOf(was, "with red hair")), [
      "success",
    ]);
    const [red] = dyed.images ?? [];
    expect(dyed.not_drawn).toEqual([]);
    const again = await submit(server, key, changeOf(red, "smiling"));
    const smiling = await waitForTask(server, key, again, ["success"]);
    // The dye is seen, and the smile is smaller than it: nothing else has moved.
    const [toDyed, toSmiling] = [await apart(was, red), await apart(red, smiling.images?.[0])];
    expect(toDyed).toBeGreaterThan(3);
    expect(toSmiling).toBeLessThan(toDyed);
    const other = await waitForTask(server, key, await submit(server, key, { ...GIRL, seed: 4 }), [
      "success",
    ]);
    expect(await apart(was, other.images?.[0])).toBeGreaterThan(toDyed);
  });

  test("costs nothing if the prompt cannot be followed, and dry_run says so beforehand", async () => {
    const { owner, was } = parts;
    const { key } = owner;
    const before = await balanceOf(server, key);
    const body = changeOf(was, "zxcvb qwrt");
    const tried = await (await generate(server, key, { ...body, dry_run: true })).json();
    expect(tried).toMatchObject({ valid: false, error_code: "not_drawable", not_drawn: ["zxcvb", "qwrt"] });
    const task = await waitForTask(server, key, await submit(server, key, body));
    expect(task).toMatchObject({ status: "failed", error_code: "not_drawable", retryable: false });
    expect(await balanceOf(server, key)).toBe(before);
    const wish = { ...changeOf(was, "at night, on a hovercraft"), dry_run: true };
    expect(await (await generate(server, key, wish)).json()).toMatchObject({
      valid: true,
      not_drawn: ["hovercraft"],
    });
  });

  test("is only a picture to other users, who do not get its prompt", async () => {
    const other = await newPerson(server, 5);
    const body = { ...changeOf(parts.was, "zxcvb qwrt"), dry_run: true };
    const tried = await (await generate(server, other.key, body)).json();
    expect(tried.not_drawn).toBeNull();
  });
});
