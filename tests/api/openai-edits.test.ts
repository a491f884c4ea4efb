import { describe, expect, test } from "vitest";
import { balanceOf, newPerson, request, sharedServer } from "../support/api";
import { editForm, type Fields, faultOf, openAiCalls, pngBlob } from "../support/openai";

const server = sharedServer();
const { draw, edit, tasksOf } = openAiCalls(server);

describe("POST /v1/images/edits", () => {
  test.each(["image", "image[]", "image[0]"])("accepts a form with %s", async (name) => {
    const { key, userId } = await newPerson(server, 5);
    const response = await edit(
      key,
      editForm({ [name]: await pngBlob(), n: "2", size: "1024x1536", user: "" }),
    );
    const body = await response.json();
    expect(body).toMatchObject({ size: "832x1248", usage: { credits: 2 } });
    expect(body.data).toHaveLength(2);
    const [task] = await tasksOf(userId);
    expect(task).toMatchObject({ scene: "image-to-image", aspect_ratio: "2:3" });
    expect(await balanceOf(server, key)).toBe(3);
  });

  test("accepts a field several times, and keeps the first picture's shape", async () => {
    const { key, userId } = await newPerson(server, 5);
    const image = [await pngBlob(640, 360), await pngBlob()];
    const drawn = await edit(key, editForm({ model: "any-references", image }));
    expect(await drawn.json()).toMatchObject({ size: "1280x720" });
    const tasks = await tasksOf(userId);
    expect(tasks.at(-1)?.image_input).toHaveLength(2);
  });

  test.each<[string, (address: string) => Fields]>([
    ["a data: address", (address) => ({ image: address })],
    ["several of them", (address) => ({ "image[]": [address] })],
    ["OpenAI's own list", (address) => ({ images: [{ image_url: address }] })],
  ])("accepts JSON with %s", async (_, fields) => {
    const { key, userId } = await newPerson(server, 5);
    const png = Buffer.from(await (await pngBlob()).arrayBuffer()).toString("base64");
    const given = fields(`data:image/png;base64,${png}`);
    const response = await edit(key, { model: "one-reference", prompt: "in winter", ...given });
    expect(response.status).toBe(200);
    expect((await tasksOf(userId))[0]?.image_input).toHaveLength(1);
  });

  test("accepts the URL of a picture of this service", async () => {
    const { key } = await newPerson(server, 5);
    const { data } = await (await draw(key, { response_format: "url" })).json();
    const fields = { model: "one-reference", prompt: "in winter", image: data[0].url };
    expect((await edit(key, fields)).status).toBe(200);
  });

  test.each<[string, () => Promise<FormData>, string, RegExp]>([
    ["no picture", async () => editForm({}), "image", /^image is required\.$/],
    [
      "a mask",
      async () => editForm({ image: await pngBlob(), mask: await pngBlob() }),
      "mask",
      /^No model here supports mask/,
    ],
    ["an empty file", async () => editForm({ image: new Blob([]) }), "image", /^image is empty\.$/],
    [
      "too many",
      async () => editForm({ image: [await pngBlob(), await pngBlob()] }),
      "image",
      /takes at most 1 ref/,
    ],
    ["no prompt", async () => editForm({ image: await pngBlob(), prompt: "" }), "prompt", /^prompt must/],
  ])("rejects %s, naming the field", async (_, body, param, message) => {
    const { key } = await newPerson(server, 5);
    const response = await edit(key, await body());
    expect(response.status).toBe(400);
    const error = await faultOf(response);
    expect(error.param).toBe(param);
    expect(error.message).toMatch(message);
    expect(await balanceOf(server, key)).toBe(5);
  });

  test("rejects a file that is not a picture, an invalid form, and one that is too large", async () => {
    const { key } = await newPerson(server, 5);
    const text = await edit(key, editForm({ image: new Blob(["not a picture"]) }));
    expect(text.status).toBe(400);
    expect((await faultOf(text)).message).toMatch(/is not a PNG, JPEG/);
    const broken = await request(server, "/v1/images/edits", {
      key,
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      body: "--x\r\nContent-Disposition: form-data; name=",
    });
    expect(broken.status).toBe(400);
    const large = await edit(key, editForm({ image: new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]) }));
    expect(large.status).toBe(413);
    expect(await balanceOf(server, key)).toBe(5);
  });
});
