/** The rules of the policy, as named on its page, in tasks' errors and in the operator's report. */
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

/** The rules without exceptions. */
export const NEVER: readonly Rule[] = ["minors", "non-consensual", "real-people"];

/** What is allowed, listed because it is close to what is refused. */
export const PASSES = [
  "portraits, of any age and kind",
  "swimwear at the beach",
  "fashion, dance and sport",
  "fantasy fights, with swords and dragons",
  "couples, kisses, weddings",
  "medicine, history and the news",
] as const;

/** The rule for refusals by a model's own service, which does not say which of its rules applied. */
export const UNNAMED_RULE = "unnamed";

/** The stages at which content is judged. */
export const STAGES = {
  prompt: "the prompt",
  reference: "a reference",
  model: "the model's own filter",
  result: "the result",
} as const;

export type Stage = keyof typeof STAGES;
