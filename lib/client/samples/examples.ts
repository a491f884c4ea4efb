import type { z } from "zod";
import { SCENES } from "@/lib/closed-lists";
import type { ENDPOINTS } from "@/lib/contract/endpoints";
import { collectionExamples } from "./collection-examples";
import { creditExamples } from "./credit-examples";
import { keyExamples } from "./key-examples";
import { SAMPLE_PROMPT } from "./sample";
import { savedPromptExamples } from "./saved-prompt-examples";
import { taskShareExamples } from "./task-share-examples";
import { webhookExamples } from "./webhook-examples";

export type EndpointName = keyof typeof ENDPOINTS;

type ResponseOf<Name extends EndpointName> =
  | z.input<(typeof ENDPOINTS)[Name]["response"]>
  | ((typeof ENDPOINTS)[Name] extends { variants: readonly { response: infer Shape extends z.ZodType }[] }
      ? z.input<Shape>
      : never);

/** A call of an endpoint and its responses, with a label for each if there are several. */
type Example<Name extends EndpointName> = {
  path: string;
  body?: Record<string, unknown>;
  /** The name of the uploaded file. */
  file?: string;
  answers: readonly { when?: string; status?: number; body: ResponseOf<Name> }[];
};

const TASK_ID = "task_01kagw3m8q4t7x2v5n9r6c0hse";

const SECOND_TASK_ID = "task_01kagw3m8r2b6d9f3h7k1m5pvz";

const task = {
  scene: "text-to-image" as const,
  prompt: SAMPLE_PROMPT,
  model: "sketch",
  aspect_ratio: "3:4" as const,
  width: 864,
  height: 1152,
  output_format: "png" as const,
  image_input: [] as string[],
  source: "api" as const,
  livemode: true,
  seed: 1862406715,
  credits_used: 1,
  credits: { charged: 1, refunded: 0 },
  favourite: false,
  created_at: "2026-11-22T09:30:00.000Z",
};

const finished_at = "2026-11-22T09:30:01.204Z";

/**
 * An example of each endpoint, type-checked against the contract.
 * @param origin the origin of URLs in the examples
 */
export function examples(origin: string): { [Name in EndpointName]: Example<Name> } {
  const done = {
    task_id: TASK_ID,
    status: "success" as const,
    ...task,
    images: [`${origin}/files/QmXv3kT0wYbR7dLsPz1uHcNf5aEj8gOi.png`],
    finished_at,
  };
  return {
    generate: {
      path: "/api/v1/generate",
      body: { scene: "text-to-image", prompt: SAMPLE_PROMPT, aspect_ratio: "3:4" },
      answers: [
        { body: { task_id: TASK_ID, status: "pending", credits_used: 1, credits_remaining: 19 } },
        {
          when: "with dry_run",
          status: 200,
          body: {
            valid: true,
            model: "sketch",
            credits: 1,
            credits_remaining: 20,
            affordable: true,
            width: 864,
            height: 1152,
            drawn: ["cute", "girl", "blue", "hair", "portrait"],
            not_drawn: [],
            estimated_seconds: 1.2,
          },
        },
      ],
    },
    createTasks: {
      path: "/api/v1/tasks",
      body: {
        requests: [
          { scene: "text-to-image", prompt: SAMPLE_PROMPT, aspect_ratio: "3:4", seed: 1862406715 },
          {
            scene: "text-to-image",
            prompt: SAMPLE_PROMPT,
            aspect_ratio: "3:4",
            seed: 2027914700,
            output_format: "webp",
          },
        ],
      },
      answers: [
        {
          body: {
            tasks: [
              { task_id: TASK_ID, status: "pending", queue: { position: 1, estimated_seconds: 3 }, ...task },
              {
                task_id: SECOND_TASK_ID,
                status: "pending",
                queue: { position: 2, estimated_seconds: 3 },
                ...task,
                seed: 2027914700,
                output_format: "webp",
              },
            ],
            credits_used: 2,
            credits_remaining: 18,
          },
        },
      ],
    },
    task: {
      path: `/api/v1/tasks/${TASK_ID}`,
      answers: [
        {
          when: "in line",
          body: {
            task_id: TASK_ID,
            status: "pending",
            queue: { position: 3, estimated_seconds: 20 },
            ...task,
          },
        },
        { when: "in progress", body: { task_id: TASK_ID, status: "processing", ...task } },
        { when: "success", body: done },
        {
          when: "failed",
          body: {
            task_id: TASK_ID,
            status: "failed",
            ...task,
            error: "The model is busy right now. Your credits are back; please try again in a few minutes.",
            error_code: "model_unavailable" as const,
            retryable: true,
            credits_used: 0,
            credits: { charged: 1, refunded: 1 },
            finished_at,
          },
        },
      ],
    },
    tasks: {
      path: "/api/v1/tasks?q=silver%20hair&status=success&limit=1",
      answers: [
        {
          body: {
            tasks: [done],
            next_cursor: "MTc5NTc2NDYwMDAwMDAwMCB0YXNrXzAxa2FndzNtOHE0dDd4MnY1bjlyNmMwaHNl",
          },
        },
      ],
    },
    cancelTask: {
      path: `/api/v1/tasks/${TASK_ID}/cancel`,
      answers: [
        {
          when: "cancelled",
          body: { task_id: TASK_ID, cancelled: true, status: "failed", credits_remaining: 20 },
        },
        {
          when: "too late",
          body: { task_id: TASK_ID, cancelled: false, status: "success", credits_remaining: 19 },
        },
      ],
    },
    changeTask: {
      path: `/api/v1/tasks/${TASK_ID}`,
      body: { favourite: true },
      answers: [{ body: { ...done, favourite: true } }],
    },
    deleteTask: {
      path: `/api/v1/tasks/${TASK_ID}`,
      answers: [{ body: { task_id: TASK_ID, deleted: true, restorable_until: "2026-12-22T09:35:00.000Z" } }],
    },
    restoreTask: { path: `/api/v1/tasks/${TASK_ID}/restore`, answers: [{ body: done }] },
    taskEvents: { path: `/api/v1/tasks/${TASK_ID}/events`, answers: [{ when: "an event", body: done }] },
    events: { path: "/api/v1/events", answers: [{ when: "an event", body: done }] },
    upload: {
      path: "/api/v1/uploads",
      file: "photo.jpg",
      answers: [
        {
          body: {
            url: `${origin}/files/7dLsPz1uHcNf5aEj8gOiQmXv3kT0wYbR.jpg`,
            width: 1536,
            height: 2048,
            content_type: "image/jpeg",
            bytes: 812345,
            expires_at: "2026-11-23T09:30:00.000Z",
          },
        },
      ],
    },
    models: {
      path: "/api/v1/models",
      answers: [
        {
          body: {
            models: [
              {
                id: "sketch",
                name: "Sketch",
                description: "The built-in illustration engine.",
                credits: 1,
                scenes: [...SCENES],
                max_references: 8,
                negative_prompt: false,
                aspect_ratios: ["auto", "1:1", "3:2", "2:3", "9:16", "16:9", "3:4", "4:3"],
                cancels_processing: true,
              },
            ],
          },
        },
      ],
    },
    ...creditExamples({ task_id: TASK_ID, created_at: task.created_at }),
    ...keyExamples(),
    ...taskShareExamples(origin, TASK_ID),
    ...collectionExamples(origin, TASK_ID),
    ...savedPromptExamples(),
    ...webhookExamples(),
  };
}
