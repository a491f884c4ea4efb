import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { readModelsFile } from "@/lib/models/file/current-file";
import { takeAbandonedCall } from "@/lib/models/servers/abandoned-calls";
import { PATIENCE_MS } from "../support/patience";
import { API_KEY, describeFailures, draw, ownEntry, PROMPT } from "./describe-failures";
import { picture } from "./pictures";
import { type Answer, vendorServer } from "./vendor-server";

const server = vendorServer();
/** Uses the workflows from the documentation. */
const { models, workflows } = readModelsFile("docs/models/models.example.json");
const entryOf = (id: string, timeoutMs?: number, more: object = {}) => {
  const { servers: _, ...model } = models.find((listed) => listed.id === id) ?? {};
  const workflow = workflows[id];
  return ownEntry({
    model: { ...model, id: "tested", server: "tested" },
    server: { kind: "comfyui", base_url: server.url, headers: { "X-API-Key": API_KEY }, ...more },
    ...(workflow && { workflow }),
    timeoutMs,
  });
};
const entry = (timeoutMs?: number) => entryOf("sdxl-redraw", timeoutMs);
const fromText = (timeoutMs?: number, more?: object) => entryOf("sdxl", timeoutMs, more);

const OUTPUTS = {
  9: {
    images: [
      { filename: "preview.png", subfolder: "", type: "temp" },
      { filename: "g_00001_.png", subfolder: "a b", type: "output" },
    ],
  },
};
const VIEW = "/view?filename=g_00001_.png&subfolder=a+b&type=output";

type Kind = {
  picture?: Uint8Array;
  /** The response of `/api/jobs` after one poll; omitted: the server lacks this path. */
  job?: object;
  /** The response of `/history`. */
  history?: object;
};

/** A stand-in for a ComfyUI server. */
function comfy({ picture: bytes = Buffer.alloc(0), job, history = {} }: Kind): Answer {
  let looks = 0;
  return ({ method, path, ...request }) => {
    if (path === "/prompt") {
      const { prompt_id } = JSON.parse(String(request.body));
      return { body: { prompt_id, number: 1, node_errors: {} } };
    }
    const id = path.split("/").at(-1) ?? "";
    if (path === "/upload/image")
      return { body: { name: "x (1).png", subfolder: "girlgenerator", type: "input" } };
    if (path.endsWith("/cancel")) return { body: { cancelled: true } };
    if (path.startsWith("/api/jobs/") && job)
      return { body: looks++ > 0 ? { id, ...job } : { id, status: "in_progress" } };
    if (path.startsWith("/history/"))
      return { body: Object.keys(history).length > 0 ? { [id]: history } : {} };
    if (path === VIEW && method === "GET") return { body: bytes };
    return { status: 404, body: { error: "not found" } };
  };
}

const DONE = { status: "completed", outputs: OUTPUTS };
const HISTORY = { outputs: OUTPUTS, status: { status_str: "success", completed: true, messages: [] } };
const serve = (bytes: Uint8Array): Answer => comfy({ picture: bytes, job: DONE });

const submitted = () => {
  const request = server.received.find(({ path }) => path === "/prompt");
  return JSON.parse(String(request?.body)).prompt;
};

describe("a workflow of ComfyUI", () => {
  test("is filled in at the named inputs and returns the result, never a preview", async () => {
    server.answer(serve(await picture(832, 1248)));
    const bytes = await draw(fromText(), { width: 832, height: 1248 });
    const [request] = server.received;
    const { prompt_id, client_id } = JSON.parse(String(request?.body));
    expect(prompt_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(client_id).toBe(prompt_id);
    expect(submitted()).toMatchObject({
      3: { inputs: { seed: 7, steps: 28, cfg: 6.5 } },
      5: { inputs: { width: 832, height: 1248 } },
      6: { inputs: { text: PROMPT } },
      7: { inputs: { text: "lowres, bad anatomy, watermark" } },
    });
    expect(server.received.map(({ path }) => path)).toContain(`/api/jobs/${prompt_id}`);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 832, height: 1248 });
  });

  test("starts from a reference under the name that the server gives it", async () => {
    server.answer(serve(await picture(1024, 1024)));
    const references = [new Uint8Array(await picture(64, 64))];
    await draw(entry(), { references, negativePrompt: "blurry" });
    const form = (await server.received[0]?.form()) ?? new FormData();
    expect([form.get("type"), form.get("overwrite")]).toEqual(["input", "true"]);
    expect(submitted()).toMatchObject({
      10: { inputs: { image: "girlgenerator/x (1).png" } },
      3: { inputs: { denoise: 0.6 } },
      7: { inputs: { text: "blurry" } },
    });
  });

  test("is followed through its history if the server has no job list", async () => {
    server.answer(comfy({ picture: await picture(1024, 1024), history: HISTORY }));
    expect(await sharp(await draw(fromText())).metadata()).toMatchObject({ width: 1024 });
  });

  test.each([
    ["value_not_in_list", "misconfigured"],
    ["return_type_mismatch", "rejected"],
  ])("that the server rejects for %s is %s, with its message in the log", async (type, kind) => {
    const fault = { type, message: "Value not in list", details: "ckpt_name: 'x' not in []", extra_info: {} };
    server.answer(() => ({
      status: 400,
      body: {
        error: { type: "prompt_outputs_failed_validation", message: "failed validation", details: "" },
        node_errors: {
          4: { errors: [fault], dependent_outputs: ["9"], class_type: "CheckpointLoaderSimple" },
        },
      },
    }));
    await expect(draw(fromText())).rejects.toMatchObject({
      retryable: false,
      cause: {
        kind,
        message: expect.stringContaining("node 4 (CheckpointLoaderSimple): Value not in list: ckpt_name"),
      },
    });
  });

  const failure = {
    node_id: "3",
    node_type: "KSampler",
    exception_type: "OutOfMemoryError",
    exception_message: "no",
  };
  test.each([
    [
      "fails",
      { job: { status: "failed", execution_error: failure } },
      /OutOfMemoryError in KSampler \(node 3\)/,
    ],
    ["is stopped there", { job: { status: "cancelled" } }, /stopped/],
    [
      "fails, by its history",
      { history: { outputs: {}, status: { status_str: "error", messages: [["execution_error", failure]] } } },
      /OutOfMemoryError/,
    ],
    [
      "is stopped there, by its history",
      {
        history: { outputs: {}, status: { status_str: "error", messages: [["execution_interrupted", {}]] } },
      },
      /stopped/,
    ],
  ])("that %s is retried", async (_, kind, message) => {
    server.answer(comfy(kind));
    await expect(draw(fromText())).rejects.toMatchObject({
      retryable: true,
      cause: { kind: "unavailable", message: expect.stringMatching(message) },
    });
  });

  test("that is cancelled half-way is stopped by its own id, and the slot is then free", async () => {
    const controller = new AbortController();
    server.answer(comfy({ job: { status: "in_progress" } }));
    const drawing = draw(fromText(), {}, controller.signal);
    await vi.waitUntil(() => server.received.some(({ path }) => path.startsWith("/api/jobs/")), PATIENCE_MS);
    controller.abort(new Error("cancelled"));
    const late = takeAbandonedCall("tested");
    await expect(drawing).rejects.toThrow("cancelled");
    await late;
    const { prompt_id } = JSON.parse(String(server.received[0]?.body));
    expect(server.received.at(-1)?.path).toBe(`/api/jobs/${prompt_id}/cancel`);
  });

  test("on an old shared server is removed from its queue, and nothing else is stopped", async () => {
    const controller = new AbortController();
    const old = comfy({});
    server.answer((request, url) =>
      request.path.endsWith("/cancel") ? { status: 404, body: {} } : old(request, url),
    );
    const drawing = draw(fromText(2_000), {}, controller.signal);
    await vi.waitUntil(() => server.received.some(({ path }) => path.startsWith("/history/")), PATIENCE_MS);
    controller.abort(new Error("cancelled"));
    await expect(drawing).rejects.toThrow("cancelled");
    await vi.waitUntil(
      () => server.received.some(({ path, method }) => path === "/queue" && method === "POST"),
      PATIENCE_MS,
    );
    expect(server.received.some(({ path }) => path === "/interrupt")).toBe(false);
  });

  describeFailures({
    server,
    entry,
    serve,
    empty: comfy({ job: { status: "completed", outputs: {} } }),
    refusals: {},
  });
});
