/** What the policy refuses: the page, the task's error and the operator's report all speak of these. */
export const RULES = {
  minors: "sexual content involving minors, or anyone who looks like one",
  "non-consensual": "intimate images of people who did not agree to them",
  "real-people": "sexual content about real people",
  sexual: "sexual content",
  gore: "graphic gore",
  hate: "hate symbols and slurs",
  "self-harm": "instructions for self-harm",
} as const;

export type Rule = keyof typeof RULES;

/** The rules of which nothing may ever get past. */
export const NEVER: readonly Rule[] = ["minors", "non-consensual", "real-people"];

/** What nobody needs to worry about: named, because it looks like a neighbour of what is refused. */
export const PASSES = [
  "portraits, of any age and kind",
  "swimwear at the beach",
  "fashion, dance and sport",
  "fantasy fights, with swords and dragons",
  "couples, kisses, weddings",
  "medicine, history and the news",
] as const;

/** Stands for the rule where a model's own service refuses: it does not say which of its own that was. */
export const UNNAMED_RULE = "unnamed";

/** Where on its way something is judged. */
export const STAGES = {
  prompt: "the prompt",
  reference: "a reference",
  model: "the model's own filter",
  result: "the result",
} as const;

export type Stage = keyof typeof STAGES;
