/** What one key (or one user of the web app) may call, per endpoint group: `requests` in every `seconds`. */
export const LIMITS = {
  generate: { requests: 10, seconds: 60 },
  read: { requests: 300, seconds: 60 },
} as const;

/**
 * What is left of `generate`, for an account as a whole, from so many refusals by the content policy on until `within`
 * seconds have passed since the first of them.
 */
export const SLOW_DOWN = { refusals: 5, within: 600, requests: 1, seconds: 60 } as const;

export type LimitName = keyof typeof LIMITS;

/** The longest request body, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024;
