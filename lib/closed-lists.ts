/** Lists and bounds that the database, the API, its documentation and the studio share; each stands here and nowhere else. */

/** What a picture can start from. */
export const SCENES = ["text-to-image", "image-to-image"] as const;
export type Scene = (typeof SCENES)[number];

/** The statuses of a task, in the order in which it can go through them, each with what it means. */
export const TASK_STATUSES = {
  pending: "The task is queued.",
  processing: "The image is being generated.",
  success: "Generation is complete, `images` has the addresses.",
  failed: "Generation failed, `error` says why; the credits are back.",
} as const;

export type TaskStatus = keyof typeof TASK_STATUSES;

export const TASK_STATUS_NAMES = Object.keys(TASK_STATUSES) as [TaskStatus, ...TaskStatus[]];

/** Those that a task does not stay in. */
export const UNFINISHED_STATUSES = ["pending", "processing"] as const satisfies readonly TaskStatus[];

/** How a task can have been submitted: with a key, or in the web app. */
export const TASK_SOURCES = ["api", "web"] as const;
export type TaskSource = (typeof TASK_SOURCES)[number];

/** What a transfer of credits can be for. A correction takes back what was granted by mistake. */
export const TRANSFER_KINDS = ["grant", "charge", "refund", "correction"] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** What an image can cost, in whole credits. */
export const PRICES = [1, 2, 3] as const;
export type Price = (typeof PRICES)[number];

/** The least and the most of it. */
export const PRICE_RANGE = { min: Math.min(...PRICES), max: Math.max(...PRICES) };
