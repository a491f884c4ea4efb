import { describe, expect, test } from "vitest";
import type { TaskResource } from "@/lib/contract/task";
import { answerImages } from "@/lib/openai/answer-images";
import { OpenAiFault } from "@/lib/openai/openai-fault";
import { answerOpenAiError } from "@/lib/openai/to-openai-error";

const ORIGIN = "https://pictures.example";
const how = { format: "url", origin: ORIGIN } as const;

const TASK = {
  livemode: true,
  scene: "text-to-image",
  prompt: "a girl",
  model: "sketch",
  aspect_ratio: "auto",
  output_format: "webp",
  image_input: [],
  source: "api",
  seed: 1,
  credits_used: 2,
  created_at: "2026-11-30T10:00:00.000Z",
} as const;
const drawn = {
  ...TASK,
  task_id: "task_1",
  status: "success",
  images: [`${ORIGIN}/files/a.png`],
  width: 864,
  height: 1152,
  finished_at: "2026-11-30T10:00:05.000Z",
} as unknown as TaskResource;
const failed = {
  ...TASK,
  task_id: "task_2",
  status: "failed",
  credits_used: 0,
  error: "The model took too long.",
  error_code: "timeout",
  retryable: true,
  finished_at: "2026-11-30T10:00:05.000Z",
} as unknown as TaskResource;
const running = { ...TASK, task_id: "task_3", status: "processing" } as unknown as TaskResource;

/** The response to a client, including errors. */
async function answerTo(tasks: TaskResource[]): Promise<Response> {
  return answerImages(tasks, how).catch((fault: unknown) => {
    if (fault instanceof OpenAiFault) return answerOpenAiError(fault.error);
    throw fault;
  });
}

describe("of several tasks", () => {
  test("those that succeeded are returned and charged, failed ones are left out", async () => {
    const response = await answerTo([drawn, failed]);
    expect(response.status).toBe(200);
    expect(response.headers.get("x-girlgenerator-credits-charged")).toBe("2");
    expect(await response.json()).toMatchObject({
      created: Date.parse("2026-11-30T10:00:05Z") / 1_000,
      output_format: "webp",
      size: "864x1152",
      data: [{ url: `${ORIGIN}/files/a.png` }],
    });
  });

  test("if all failed, it is a final error", async () => {
    const response = await answerTo([failed, failed]);
    expect(response.status).toBe(500);
    expect(response.headers.get("x-should-retry")).toBe("false");
    expect(await response.json()).toEqual({
      error: { message: "The model took too long.", type: "server_error", param: null, code: "timeout" },
    });
  });

  test("an unfinished one makes it a 504 that names all of them and forbids retries", async () => {
    const response = await answerTo([drawn, running]);
    expect(response.status).toBe(504);
    expect(response.headers.get("x-should-retry")).toBe("false");
    const { error } = await response.json();
    expect(error.code).toBe("timeout");
    for (const id of ["task_1", "task_3"]) expect(error.message).toContain(`${ORIGIN}/api/v1/tasks/${id}`);
  });
});
