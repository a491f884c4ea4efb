/** What one key (or one user of the web app) may call, per endpoint group: `requests` in every `seconds`. */
export const LIMITS = {
  generate: { requests: 10, seconds: 60 },
  upload: { requests: 60, seconds: 60 },
  read: { requests: 300, seconds: 60 },
} as const;

/**
 * What is left of `generate`, for an account as a whole, from so many refusals by the content policy on until `within`
 * seconds have passed since the first of them.
 */
export const SLOW_DOWN = { refusals: 5, within: 600, requests: 1, seconds: 60 } as const;

export type LimitName = keyof typeof LIMITS;

/** The longest JSON body, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024;

/** The most requests that one call takes. */
export const MAX_BATCH = 8;

/** How many streams of events one key, or one user of the web app, may have open. */
export const MAX_STREAMS = 8;

/** The largest picture that is taken as a reference, in bytes, whichever way it comes. */
export const MAX_PICTURE_BYTES = 10 * 1024 * 1024;

/** What a reference may be; its bytes decide, whatever it is called. */
export const PICTURE_TYPES = ["image/png", "image/jpeg", "image/webp", "image/avif", "image/gif"];

/** How many uploads of one user may wait for a task to use them; with one more the oldest goes. */
export const MAX_UNUSED_UPLOADS = 100;

/** How many pictures go into one archive: as many as an address has room for. */
export const MAX_ARCHIVED = 200;
