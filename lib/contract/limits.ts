/** The rate limits per key (or user of the web app) and endpoint group: `requests` per `seconds`. */
export const LIMITS = {
  generate: { requests: 10, seconds: 60 },
  upload: { requests: 60, seconds: 60 },
  read: { requests: 300, seconds: 60 },
} as const;

/**
 * Replaces `generate` for a whole account after this many content policy refusals, until `within` seconds have passed since the
 * first of them.
 */
export const SLOW_DOWN = { refusals: 5, within: 600, requests: 1, seconds: 60 } as const;

export type LimitName = keyof typeof LIMITS;

/** The longest JSON body, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024;

/** The most requests in one call. */
export const MAX_BATCH = 8;

/** The most open event streams per key, or per user of the web app. */
export const MAX_STREAMS = 8;

/** The largest reference, in bytes, however it is sent. */
export const MAX_PICTURE_BYTES = 10 * 1024 * 1024;

/** The accepted formats of references, judged by their bytes. */
export const PICTURE_TYPES = ["image/png", "image/jpeg", "image/webp", "image/avif", "image/gif"];

/** The most unused uploads per user; a further one displaces the oldest. */
export const MAX_UNUSED_UPLOADS = 100;

/** The most pictures in one archive: their ids must fit into a URL. */
export const MAX_ARCHIVED = 200;
