/**
 * Enumerations and bounds that the database, the API, its documentation and the studio share; each is defined here and
 * nowhere else.
 */

/** The scenes: what a picture can start from. */
export const SCENES = ["text-to-image", "image-to-image"] as const;
export type Scene = (typeof SCENES)[number];

/** The statuses of a task, in order, each with its meaning. */
export const TASK_STATUSES = {
  pending: "The task is queued.",
  processing: "The image is being generated.",
  success: "Generation is complete; `images` has the URLs.",
  failed: "Generation failed; `error` says why. The credits are refunded.",
} as const;

export type TaskStatus = keyof typeof TASK_STATUSES;

export const TASK_STATUS_NAMES = Object.keys(TASK_STATUSES) as [TaskStatus, ...TaskStatus[]];

/** The unfinished ones. */
export const UNFINISHED_STATUSES = ["pending", "processing"] as const satisfies readonly TaskStatus[];
/** The others: such a task never changes again. */
export const FINISHED_STATUSES = ["success", "failed"] as const satisfies readonly TaskStatus[];

/** The output formats, the usual one first. */
export const OUTPUT_FORMATS = ["png", "webp", "jpeg"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The orders of a list of tasks. */
export const TASK_SORTS = ["newest", "favourites"] as const;

/** How a task can have been submitted: with a key, or in the web app. */
export const TASK_SOURCES = ["api", "web"] as const;
export type TaskSource = (typeof TASK_SOURCES)[number];

/** The scopes of a key. Each endpoint requires one of them; a browser's session has all. */
export const KEY_SCOPES = {
  generate: "Draw, upload, cancel and delete: whatever may cost credits or change a task.",
  read: "Read tasks, the balance and the ledger.",
  manage: "Manage keys and webhooks.",
} as const;

export type KeyScope = keyof typeof KEY_SCOPES;

export const KEY_SCOPE_NAMES = Object.keys(KEY_SCOPES) as [KeyScope, ...KeyScope[]];

/** The scopes of a key created without naming any. */
export const DEFAULT_KEY_SCOPES: readonly KeyScope[] = ["generate", "read"];

/** The kinds of transfers. A correction takes back what was granted by mistake. */
export const TRANSFER_KINDS = ["grant", "charge", "refund", "correction"] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** The longest reason of a correction, in characters. */
export const MAX_REASON_LENGTH = 200;

/** The possible prices of an image, in whole credits. */
export const PRICES = [1, 2, 3] as const;
export type Price = (typeof PRICES)[number];

/** The lowest and highest of them. */
export const PRICE_RANGE = { min: Math.min(...PRICES), max: Math.max(...PRICES) };

/** The events of webhooks. */
export const WEBHOOK_EVENTS = ["task.succeeded", "task.failed", "credits.low"] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Why this service disables an endpoint itself: it answered 410, or failed for days. */
export const DISABLED_REASONS = ["gone", "failing"] as const;

/** The statuses of a delivery. */
export const DELIVERY_STATUSES = ["pending", "succeeded", "failed"] as const;

/** The thresholds that `credits.low` can have. */
export const LOW_CREDITS = { min: 1, max: 1_000_000, default: 10 } as const;
