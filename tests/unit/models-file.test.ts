import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readModelsFile } from "@/lib/models/file/current-file";
import { parseModelsFile } from "@/lib/models/file/parse-file";
import { readWorkflows } from "@/lib/models/file/read-workflows";
import { modelsJsonSchema } from "@/lib/models/file/shape";
import { secretsOf, toOwnServer } from "@/lib/models/servers/own-servers";
import { setShared } from "@/lib/shared";
import { PATIENCE_MS } from "../support/patience";

const SERVER = { kind: "sdapi", base_url: "http://10.0.0.7:7860" };
const fileOf = (model: object, server: object = {}) =>
  JSON.stringify(
    { servers: { gpu: { ...SERVER, ...server } }, models: [{ id: "sd", server: "gpu", ...model }] },
    null,
    2,
  );

afterEach(() => vi.unstubAllEnvs());

describe("models.json", () => {
  test("has its JSON Schema in the repository", () => {
    expect(JSON.parse(readFileSync("docs/models/models.schema.json", "utf8"))).toEqual(modelsJsonSchema());
  });

  test.each(["docs/models.md", "docs/own-servers.md"])("is valid as in %s", (file) => {
    const blocks = [...readFileSync(file, "utf8").matchAll(/```json\n([\s\S]*?)```/g)];
    expect(blocks.length).toBeGreaterThan(0);
    for (const [, block = ""] of blocks) {
      const config = parseModelsFile(block);
      expect(readWorkflows(config, ".").faults).toEqual([]);
    }
  });

  test("fills in defaults", () => {
    const { servers, models } = parseModelsFile(fileOf({}));
    expect(servers.gpu).toMatchObject({ timeout_seconds: 230, exclusive: false, headers: {} });
    expect(models[0]).toMatchObject({ credits: 1, scenes: ["text-to-image"], fit: "crop", lora: false });
  });

  test("reads secrets from the environment, and names a missing one", () => {
    const text = fileOf(
      {},
      {
        base_url: "http://me:${" + "TEST_PASSWORD}@gpu:7860/",
        headers: { "X-API-Key": "a ${" + "TEST_KEY}" },
      },
    );
    vi.stubEnv("TEST_PASSWORD", "");
    vi.stubEnv("TEST_KEY", "k1");
    expect(() => parseModelsFile(text)).toThrow(
      /^line 5: servers\.gpu\.base_url: the environment has no TEST_PASSWORD$/,
    );
    vi.stubEnv("TEST_PASSWORD", "p%40ss");
    const { servers } = parseModelsFile(text);
    expect(toOwnServer("gpu", servers.gpu as never)).toMatchObject({
      baseUrl: "http://gpu:7860",
      headers: { Authorization: `Basic ${Buffer.from("me:p@ss").toString("base64")}`, "X-API-Key": "a k1" },
      concurrency: 1,
    });
  });

  test("keeps values from the environment out of the log", () => {
    vi.stubEnv("TEST_PATH", "s3cret-path");
    const { servers } = parseModelsFile(fileOf({}, { base_url: "http://gpu/${" + "TEST_PATH}/v1" }));
    const own = toOwnServer("gpu", servers.gpu as never);
    expect(own.baseUrl).toBe("http://gpu/s3cret-path/v1");
    expect(secretsOf(own)).toContain("s3cret-path");
  });

  test("takes a password literally if its percent sign escapes nothing", () => {
    const { servers } = parseModelsFile(fileOf({}, { base_url: "http://me:100%@gpu:7860" }));
    const { headers } = toOwnServer("gpu", servers.gpu as never);
    expect(headers.Authorization).toBe(`Basic ${Buffer.from("me:100%").toString("base64")}`);
  });

  test.each([
    [fileOf({ credits: 4 }), /^line 12: models\[0\]\.credits: /],
    [fileOf({ colour: "red" }), /^line 12: models\[0\]\.colour: is not a field of this file$/],
    [fileOf({ server: "cpu" }), /^line 11: models\[0\]\.server: cpu is not one of the servers$/],
    [fileOf({ servers: ["gpu"] }), /^line 9: models\[0\]: needs one of server and servers$/],
    [fileOf({ sizes: ["512"] }), /^line 13: models\[0\]\.sizes\[0\]: must be like 512x512$/],
    [fileOf({ workflow: "x.json" }), /^line 12: models\[0\]\.workflow: is for ComfyUI only$/],
    [fileOf({}, { kind: "comfyui" }), /^line 9: models\[0\]: workflow is missing/],
    [fileOf({}, { base_url: "gpu:7860" }), /^line 5: servers\.gpu\.base_url: must be a URL/],
    [fileOf({}, { kind: "a1111" }), /^line 4: servers\.gpu\.kind: /],
    ['{\n  "servers": {},\n  "models": [,]\n}', /^line 3: this is not JSON/],
    ["", /^line 1: this is not JSON/],
  ])("is rejected with line and reason: %#", (text, reason) => {
    expect(() => parseModelsFile(text)).toThrow(reason);
  });

  test("refers to workflows that exist, and to nodes in them", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "girlgenerator-models-"));
    const file = path.join(folder, "models.json");
    const write = (node: string) =>
      writeFileSync(
        file,
        fileOf({ workflow: "flows/a.json", nodes: { prompt: { node, input: "text" } } }, { kind: "comfyui" }),
      );
    write("6");
    expect(() => readModelsFile(file)).toThrow(/^line 12: models\[0\]\.workflow: cannot be read/);
    mkdirSync(path.join(folder, "flows"));
    const workflow = { 6: { class_type: "CLIPTextEncode", inputs: { text: "" } } };
    writeFileSync(path.join(folder, "flows/a.json"), JSON.stringify(workflow));
    expect(readModelsFile(file).workflows.sd).toEqual(workflow);
    write("7");
    expect(() => readModelsFile(file)).toThrow(/there is no node 7 in the workflow$/);
  });
});

describe("the catalogue with a models.json", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "girlgenerator-models-")), "models.json");

  beforeEach(() => {
    vi.resetModules();
    for (const name of ["models", "models.file", "models.merged"]) setShared(name, undefined);
  });
  afterEach(() => {
    for (const name of ["models", "models.file", "models.merged"]) setShared(name, undefined);
  });

  test("re-reads it when it changes and keeps the old one if the new one is invalid, in both copies", async () => {
    writeFileSync(file, fileOf({ id: "first" }));
    vi.stubEnv("MODELS_FILE", file);
    vi.stubEnv("IMAGES_BASE_URL", "http://127.0.0.1:1/v1");
    vi.stubEnv("IMAGES_MODELS", "first,other");
    const ours = await import("@/lib/models/catalogue");
    vi.resetModules();
    const theirs = await import("@/lib/models/catalogue");
    const ids = () => [ours, theirs].map(({ availableModels }) => availableModels().map(({ id }) => id));
    expect(ids()).toEqual([
      ["first", "other", "sketch"],
      ["first", "other", "sketch"],
    ]);
    // The file's model wins over the environment's.
    expect(ours.findModel({ id: "first", scene: "text-to-image" })?.server).toBe("gpu");
    writeFileSync(file, fileOf({ id: "second-one" }));
    await vi.waitFor(
      () =>
        expect(ids()).toEqual([
          ["second-one", "first", "other", "sketch"],
          ["second-one", "first", "other", "sketch"],
        ]),
      PATIENCE_MS,
    );
    writeFileSync(file, "{ faulty");
    await vi.waitFor(
      () => expect(JSON.stringify(theirs.availableModels())).toContain("second-one"),
      PATIENCE_MS,
    );
    writeFileSync(file, fileOf({ id: "third-one-now" }));
    await vi.waitFor(() => expect(ids()[1]?.[0]).toBe("third-one-now"), PATIENCE_MS);
  });
});
