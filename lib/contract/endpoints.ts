import type { z } from "zod";
import type { KeyScope } from "@/lib/closed-lists";
import type { ErrorCode } from "@/lib/errors";
import { COLLECTION_ENDPOINTS } from "./collection-endpoints";
import { CreditsResource } from "./credits";
import { DryRun } from "./dry-run";
import { LIMITED, WITH_BODY } from "./endpoint-errors";
import { CreatedTask, GenerateBody } from "./generate";
import { KEY_ENDPOINTS } from "./key-endpoints";
import { type LimitName, MAX_BATCH, MAX_BODY_BYTES, MAX_PICTURE_BYTES, MAX_UNUSED_UPLOADS } from "./limits";
import { ModelList } from "./models";
import { UNUSED_UPLOAD_HOURS } from "./retention";
import { SAVED_PROMPT_ENDPOINTS } from "./saved-prompt-endpoints";
import { TaskBatch, TaskBatchBody } from "./task-batch";
import { TASK_ENDPOINTS } from "./task-endpoints";
import { TASK_SHARE_ENDPOINTS } from "./task-share-endpoints";
import { TransferPage, TransferQuery } from "./transfers";
import { UploadResource } from "./uploads";
import { WEBHOOK_ENDPOINTS } from "./webhook-endpoints";

/** An endpoint's request and responses: handlers enforce them, the documentation prints them. */
export type Endpoint = {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** The path, with `{name}` for a variable segment. */
  path: `/api/v1/${string}`;
  title: string;
  summary: string;
  /** Whether its responses have an ETag. */
  etag?: true;
  /** Whether its responses have `Retry-After` while there is something to wait for. */
  polled?: true;
  /** Whether its responses name the next page in `Link`. */
  links?: true;
  /** Whether it honours `Idempotency-Key`. */
  idempotent?: true;
  body?: z.ZodObject;
  /** Whether a missing body counts as an empty object. */
  bodyOptional?: true;
  /** The longest body, if it exceeds the usual one. */
  maxBodyBytes?: number;
  /** Takes a single file instead of JSON, as the body or as the only field of a form. */
  file?: { maxBytes: number };
  query?: z.ZodObject;
  status: 200 | 201;
  response: z.ZodType;
  /** A second successful response, if there is one. */
  variants?: readonly { when: string; status: 200 | 201; response: z.ZodType }[];
  /** Whether `Prefer: wait=n` delays the response until the task has ended. */
  waits?: true;
  /** Whether it responds with a stream of events, each in the response's shape. */
  events?: true;
  /** Whether it supports `dry_run`, which counts as a read. */
  dryRun?: true;
  errors: readonly ErrorCode[];
} & (
  | {
      /** It needs neither a key nor a session. */
      open: true;
      limit?: undefined;
      scope?: undefined;
    }
  | {
      open?: undefined;
      /** The rate limit that calls count against. */
      limit: LimitName;
      /** The scope that the key needs. */
      scope: KeyScope;
    }
);

const SUBMITTED = [
  ...LIMITED,
  ...WITH_BODY,
  "insufficient_credits",
  "idempotency_key_reused",
  "request_in_progress",
] as const;

export const ENDPOINTS = {
  generate: {
    method: "POST",
    path: "/api/v1/generate",
    title: "Generate an image",
    summary:
      "Charges the model's price and queues the task. The response is immediate; poll the task for the image.",
    limit: "generate",
    scope: "generate",
    idempotent: true,
    body: GenerateBody,
    status: 201,
    response: CreatedTask,
    variants: [{ when: "with dry_run", status: 200, response: DryRun }],
    dryRun: true,
    waits: true,
    errors: SUBMITTED,
  },
  createTasks: {
    method: "POST",
    path: "/api/v1/tasks",
    title: "Generate several images",
    summary: `Submits 1 to ${MAX_BATCH} requests at once: all are charged and queued, or none. It counts as one call, and each image is a separate task.`,
    limit: "generate",
    scope: "generate",
    idempotent: true,
    body: TaskBatchBody,
    maxBodyBytes: MAX_BATCH * MAX_BODY_BYTES,
    status: 201,
    response: TaskBatch,
    waits: true,
    errors: SUBMITTED,
  },
  ...TASK_ENDPOINTS,
  upload: {
    method: "POST",
    path: "/api/v1/uploads",
    title: "Upload a reference",
    summary: `Stores an image and returns its URL for \`image_input\`. An upload that no task uses is removed after ${UNUSED_UPLOAD_HOURS} hours, or once there are ${MAX_UNUSED_UPLOADS} newer ones.`,
    limit: "upload",
    scope: "generate",
    idempotent: true,
    file: { maxBytes: MAX_PICTURE_BYTES },
    status: 201,
    response: UploadResource,
    errors: [...LIMITED, ...WITH_BODY, "idempotency_key_reused", "request_in_progress"],
  },
  models: {
    method: "GET",
    path: "/api/v1/models",
    title: "List the models",
    summary: "The models available right now, with their prices. No key required.",
    open: true,
    etag: true,
    status: 200,
    response: ModelList,
    errors: ["internal_error"],
  },
  credits: {
    method: "GET",
    path: "/api/v1/credits",
    title: "Read the balance",
    summary: "The credits that the API and the web app share.",
    limit: "read",
    scope: "read",
    status: 200,
    response: CreditsResource,
    errors: LIMITED,
  },
  ledger: {
    method: "GET",
    path: "/api/v1/ledger",
    title: "Read the ledger",
    summary:
      "Every movement of your credits, newest first, one page at a time: the rows of the CSV export in Settings. What a task cost is its `charge` less its `refund`. A test key sees the amounts but not the tasks.",
    links: true,
    limit: "read",
    scope: "read",
    query: TransferQuery,
    status: 200,
    response: TransferPage,
    errors: [...LIMITED, "invalid_params"],
  },
  ...KEY_ENDPOINTS,
  ...TASK_SHARE_ENDPOINTS,
  ...COLLECTION_ENDPOINTS,
  ...SAVED_PROMPT_ENDPOINTS,
  ...WEBHOOK_ENDPOINTS,
} as const satisfies Record<string, Endpoint>;
