import { stdSerializers } from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { GenerationError } from "@/lib/generation-error";
import { moderate } from "@/lib/policy/moderate";
import { judgePrompt } from "@/lib/tasks/judge-prompt";
import { API_KEY, PROMPT } from "./describe-failures";
import { type Answer, type Reply, vendorServer } from "./vendor-server";

const server = vendorServer();
beforeAll(() => {
  Object.assign(process.env, { OPENAI_API_KEY: API_KEY, OPENAI_BASE_URL: `${server.url}/v1` });
});

/** The categories of the documented response. */
const CATEGORIES = [
  "harassment",
  "harassment/threatening",
  "sexual",
  "hate",
  "hate/threatening",
  "illicit",
  "illicit/violent",
  "self-harm/intent",
  "self-harm/instructions",
  "self-harm",
  "sexual/minors",
  "violence",
  "violence/graphic",
];

const verdict = (...flagged: string[]): Reply => ({
  body: {
    id: "modr-0d9740456c391e43c445bf0f010940c7",
    model: "omni-moderation-latest",
    results: [
      {
        flagged: flagged.length > 0,
        categories: Object.fromEntries(CATEGORIES.map((name) => [name, flagged.includes(name)])),
        category_scores: Object.fromEntries(
          CATEGORIES.map((name) => [name, flagged.includes(name) ? 0.9 : 0.001]),
        ),
        category_applied_input_types: Object.fromEntries(CATEGORIES.map((name) => [name, ["text"]])),
      },
    ],
  },
});

const judge = () => moderate(PROMPT, new AbortController().signal);

describe("OpenAI's moderation", () => {
  test("is called with prompt and key, in the documented form", async () => {
    server.answer(() => verdict());
    expect(await judge()).toBeUndefined();
    const [request, ...more] = server.received;
    expect(more).toEqual([]);
    expect(request).toMatchObject({ method: "POST", path: "/v1/moderations" });
    expect(request?.headers.authorization).toBe(`Bearer ${API_KEY}`);
    expect(request?.json()).toEqual({ model: "omni-moderation-latest", input: PROMPT });
  });

  test.each([
    [["sexual", "sexual/minors"], "minors"],
    [["sexual"], "sexual"],
    [["violence", "violence/graphic"], "gore"],
    [["hate"], "hate"],
    [["hate", "hate/threatening"], "hate"],
    [["self-harm", "self-harm/instructions"], "self-harm"],
    [["violence"], undefined],
    [["harassment", "harassment/threatening", "illicit", "self-harm/intent"], undefined],
  ])("that flags %j is reported as %s", async (flagged, rule) => {
    server.answer(() => verdict(...flagged));
    expect(await judge()).toBe(rule);
  });

  test.each<[string, Answer]>([
    ["is overloaded", () => ({ status: 503, body: { error: { message: `about: ${PROMPT}` } } })],
    ["limits us", () => ({ status: 429, body: { error: { message: `${API_KEY} has no quota` } } })],
    ["does not accept the key", () => ({ status: 401, body: { error: { message: API_KEY } } })],
    ["answers with a page", () => ({ body: `<html>${PROMPT}</html>` })],
    ["answers without a result", () => ({ body: { results: [] } })],
    ["answers in another shape", () => ({ body: { flagged: false, input: PROMPT } })],
  ])("gives no verdict when it %s: the call is retried, and its message is not shown", async (_, answer) => {
    server.answer(answer);
    const error = await judgePrompt(PROMPT, new AbortController().signal).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(GenerationError);
    expect(error).toMatchObject({
      code: "internal",
      retryable: true,
      message: expect.stringMatching(/credits are back/),
    });
    const logged = JSON.stringify(stdSerializers.err(error as Error));
    for (const secret of [API_KEY, PROMPT]) expect(logged).not.toContain(secret);
  });

  // Well before garbage collection would release it.
  test("releases a response without a verdict", { timeout: 30_000 }, async () => {
    // Larger than the connection's buffers, so that it is only sent if somebody reads it.
    server.answer(() => ({ status: 503, body: Buffer.alloc(64 * 1024 * 1024) }));
    await expect(judge()).rejects.toBeInstanceOf(Error);
    await server.received[0]?.answered;
  });

  test("that does not respond is abandoned when the attempt ends", async () => {
    server.answer(() => "silence");
    await expect(moderate(PROMPT, AbortSignal.timeout(100))).rejects.toBeInstanceOf(Error);
  });
});
