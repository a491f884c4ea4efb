/** The languages that the policy reads, by their codes. */
export const LANGUAGES = ["en", "es", "pt", "fr", "de", "ru", "zh", "ja", "ko"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Prompts by language. */
export type Prompts = Record<Language, readonly string[]>;
