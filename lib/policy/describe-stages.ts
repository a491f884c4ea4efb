import { STAGES, type Stage } from "./rules";

type StageDescription = { stage: Stage; name: string; how: string };

/**
 * What each stage does, for the people whom it is about, in the order in which a task passes them.
 * @param moderated whether OpenAI's moderation endpoint takes part
 */
export function describeStages({ moderated }: { moderated: boolean }): StageDescription[] {
  const how: Record<Stage, string> = {
    prompt:
      "Rules over its words, before any model sees it." +
      (moderated ? " OpenAI's moderation endpoint then judges it, too." : ""),
    reference: "A classifier that runs here looks at each picture that another one starts from.",
    model: "A model that runs elsewhere has rules of its vendor, too, and can decline.",
    result: "The same classifier looks at what was drawn, before it is stored.",
  };
  return (Object.keys(STAGES) as Stage[]).map((stage) => ({ stage, name: STAGES[stage], how: how[stage] }));
}
