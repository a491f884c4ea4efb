import { STAGES, type Stage } from "./rules";

type StageDescription = { stage: Stage; name: string; how: string };

/**
 * What each stage does, explained to users, in the order in which a task passes them.
 * @param moderated whether OpenAI's moderation endpoint takes part
 */
export function describeStages({ moderated }: { moderated: boolean }): StageDescription[] {
  const how: Record<Stage, string> = {
    prompt:
      "Word rules, before any model sees it." +
      (moderated ? " OpenAI's moderation endpoint then checks it, too." : ""),
    reference: "A classifier that runs here checks every reference.",
    model: "A vendor's model has its vendor's rules, too, and can refuse.",
    result: "The same classifier checks what was drawn, before it is stored.",
  };
  return (Object.keys(STAGES) as Stage[]).map((stage) => ({ stage, name: STAGES[stage], how: how[stage] }));
}
