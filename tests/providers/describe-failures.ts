import { stdSerializers } from "pino";
import { describe, expect, test } from "vitest";
import { GenerationError } from "@/lib/generation-error";
import type { Workflow } from "@/lib/models/file/read-workflows";
import { type ModelConfig, ModelsShape } from "@/lib/models/file/shape";
import type { ModelEntry } from "@/lib/models/model-entry";
import type { Provider } from "@/lib/models/provider";
import { offerOwn } from "@/lib/models/servers/offer-own";
import { type Drawing, drawImage } from "@/lib/tasks/draw-image";
import { HTML, JSON_BYTES, picture, SVG } from "./pictures";
import type { Answer, Reply, VendorServer } from "./vendor-server";

export const API_KEY = "sk-test-4f9a1c77d2";
export const PROMPT = "a lighthouse keeper with blue hair";

/** The catalogue entry of a provider's model, with the stand-in as its vendor. */
export function entryAt<Connection>(
  provider: Provider<Connection>,
  model: string,
  connection: () => Connection,
  timeoutMs = 20_000,
): ModelEntry {
  return {
    id: "tested",
    name: "Tested",
    description: "",
    sourceType: "trainedAlgorithmicMedia",
    credits: 1,
    scenes: ["text-to-image", "image-to-image"],
    chooseRatio: () => "1:1",
    isAvailable: () => true,
    timeoutMs,
    askedSize: (size) => provider.askedSize?.(model, size) ?? size,
    load: () => provider.load(model, connection()),
  };
}

/** The catalogue entry of a model in `models.json`, on a server named `tested` at the stand-in. */
export function ownEntry({
  model,
  server,
  workflow,
  timeoutMs = 20_000,
}: {
  model: Partial<ModelConfig>;
  server: object;
  workflow?: Workflow;
  timeoutMs?: number | undefined;
}): ModelEntry {
  const seconds = Math.ceil(timeoutMs / 1000);
  const config = ModelsShape.parse({
    servers: { tested: { timeout_seconds: seconds, ...server } },
    models: [{ id: "tested", server: "tested", ...model }],
  });
  const [entry] = offerOwn({ ...config, workflows: workflow ? { tested: workflow } : {} });
  if (!entry) throw new Error("No model.");
  return { ...entry, timeoutMs };
}

/** Lets a model draw a default prompt. */
export async function draw(
  entry: ModelEntry,
  drawing: Partial<Drawing> = {},
  signal = new AbortController().signal,
) {
  const whole = { prompt: PROMPT, references: [], width: 1024, height: 1024, seed: 7, ...drawing };
  return (await drawImage(entry, whole, signal)).bytes;
}

type Adapter = {
  server: VendorServer;
  /** @param timeoutMs the time limit of an attempt */
  entry: (timeoutMs?: number) => ModelEntry;
  /** The documented responses, ending with this picture. */
  serve: (picture: Uint8Array) => Answer;
  /** The documented responses, ending without a picture. */
  empty: Answer;
  /** The documented ways to decline the content. */
  refusals: Record<string, Answer>;
};

/** Every failure of a vendor with its outcome, which is the same for all vendors. */
export function describeFailures({ server, entry, serve, empty, refusals }: Adapter): void {
  const failing = async (answer: Answer, timeoutMs?: number): Promise<GenerationError> => {
    server.answer(answer);
    const error = await draw(entry(timeoutMs)).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof GenerationError)) throw new Error("Not a GenerationError.", { cause: error });
    const logged = JSON.stringify(stdSerializers.err(error));
    for (const secret of [API_KEY, PROMPT]) expect(logged).not.toContain(secret);
    expect(error.message).toMatch(/Your credits are back/);
    expect(error.message).not.toMatch(/vendor|openai|google|fal|replicate|flux|horde/i);
    return error;
  };
  const fault = (status: number, headers: Record<string, string> = {}): Reply => ({
    status,
    headers,
    body: {
      error: { message: `vendor words ${API_KEY}`, type: "x" },
      message: "vendor words",
      detail: "vendor words",
    },
  });

  describe("fails", () => {
    test.runIf(Object.keys(refusals).length > 0).each(Object.entries(refusals))(
      "by content policy: %s",
      async (_, answer) => {
        const error = await failing(answer);
        expect(error.message).toMatch(/^Generation failed due to content policy\. /);
        expect(error).toMatchObject({ code: "content_policy", retryable: false });
      },
    );

    test("for good when the vendor rejects the key, and tells the operator in the log", async () => {
      for (const status of [401, 403]) {
        const error = await failing(() => fault(status));
        expect(error).toMatchObject({
          code: "model_unavailable",
          retryable: false,
          message: expect.stringContaining("cannot be used"),
        });
        expect(JSON.stringify(stdSerializers.err(error))).toContain(`${status} from`);
      }
    });

    test("for good when the vendor rejects the request", async () => {
      const error = await failing(() => fault(400));
      expect(error).toMatchObject({
        code: "model_refused",
        retryable: false,
        message: expect.stringContaining("change the prompt"),
      });
    });

    test("at once when the vendor is busy for longer than a task waits", async () => {
      const error = await failing(() => fault(429, { "Retry-After": "600" }));
      expect(error).toMatchObject({ code: "model_unavailable", retryable: false, retryAfterMs: 600_000 });
      expect(error.message).toContain("busy");
    });
  });

  describe("is retried by the queue", () => {
    test("when the vendor is busy without saying for how long", async () => {
      expect(await failing(() => fault(429))).toMatchObject({ code: "model_unavailable", retryable: true });
    });

    test("later, when the vendor is busy and says for how long", async () => {
      const error = await failing(() => fault(429, { "Retry-After": "2" }));
      expect(error).toMatchObject({ code: "model_unavailable", retryable: true, retryAfterMs: 2_000 });
    });

    test("when the vendor has a fault or is unreachable", async () => {
      for (const status of [500, 503]) {
        expect(await failing(() => fault(status))).toMatchObject({
          code: "model_unavailable",
          retryable: true,
        });
      }
    });

    test("when the vendor's response is not in its protocol", async () => {
      expect(await failing(() => ({ body: HTML.toString() }))).toMatchObject({
        code: "model_unavailable",
        retryable: true,
      });
    });

    test("when there is no image in the response", async () => {
      expect(await failing(empty)).toMatchObject({ code: "model_unavailable", retryable: true });
    });

    test("when the image is broken", async () => {
      const whole = await picture(1024, 1024);
      const error = await failing(serve(whole.subarray(0, whole.length / 2)));
      expect(error).toMatchObject({
        code: "model_unavailable",
        retryable: true,
        message: expect.stringContaining("usable image"),
      });
    });

    test.each(Object.entries({ HTML, SVG, JSON: JSON_BYTES }))("when the image is %s", async (_, bytes) => {
      const error = await failing(serve(bytes));
      expect(error).toMatchObject({
        code: "model_unavailable",
        retryable: true,
        message: expect.stringContaining("usable image"),
      });
    });

    test("when the vendor takes too long", async () => {
      const error = await failing(() => "silence", 400);
      expect(error).toMatchObject({
        code: "timeout",
        retryable: true,
        message: expect.stringContaining("too long"),
      });
    });
  });

  test("stops when aborted, with the given reason", async () => {
    server.answer(() => "silence");
    const controller = new AbortController();
    const reason = new Error("the process stops");
    setTimeout(() => controller.abort(reason), 200);
    await expect(draw(entry(), {}, controller.signal)).rejects.toBe(reason);
  });
}
