import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { picture } from "../providers/pictures";
import { vendorServer } from "../providers/vendor-server";
import { newPerson, request, serverForFile, submit, waitForTask } from "../support/api";

const file = path.join(mkdtempSync(path.join(tmpdir(), "girlgenerator-models-")), "models.json");
const write = (content: object) => writeFileSync(file, JSON.stringify(content));
write({ servers: {}, models: [] });

const gpu = vendorServer();
const server = serverForFile({ MODELS_FILE: file });

async function modelIds(): Promise<string[]> {
  const { models } = (await (await request(server, "/api/v1/models")).json()) as { models: { id: string }[] };
  return models.map(({ id }) => id);
}

const offer = (models: object[], concurrency = 2) =>
  write({ servers: { gpu: { kind: "openai", base_url: `${gpu.url}/v1`, concurrency } }, models });

describe("the models of models.json", () => {
  test("are there as soon as the file says so, and are drawn in a line of their server's", async () => {
    const drawn = (await picture(512, 512)).toString("base64");
    gpu.answer(() => ({ body: { created: 1, data: [{ b64_json: drawn }] } }));
    offer([{ id: "small", server: "gpu", remote_id: "sd-1.5", sizes: ["512x512"] }]);
    await vi.waitFor(async () => expect((await modelIds())[0]).toBe("small"), 10_000);
    const { key } = await newPerson(server);
    const task = await waitForTask(
      server,
      key,
      await submit(server, key, { model: "small", aspect_ratio: "16:9" }),
    );
    expect(task).toMatchObject({ status: "success", model: "small", width: 1280, height: 720 });
    const [asked] = gpu.received.filter(({ method }) => method === "POST");
    expect(asked?.json()).toMatchObject({ model: "sd-1.5", size: "512x512" });
  });
});
