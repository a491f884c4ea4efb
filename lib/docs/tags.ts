import { ENDPOINTS } from "@/lib/contract/endpoints";

/** The OpenAPI tags, with descriptions. */
export const TAGS = {
  Tasks: "Submit, wait for, list, cancel and delete tasks.",
  Collections: "Named groups of pictures.",
  Uploads: "Your own pictures to start from.",
  Models: "The available models and their prices.",
  Credits: "The balance and its history.",
  Keys: "An account's keys, and what each may do.",
  "Saved prompts": "Named prompts.",
  Webhooks: "Notifications instead of polling.",
} as const;

export type Tag = keyof typeof TAGS;

/** Tags by a path's first segment after the version. */
const BY_WORD: Readonly<Record<string, Tag>> = {
  generate: "Tasks",
  tasks: "Tasks",
  events: "Tasks",
  collections: "Collections",
  uploads: "Uploads",
  models: "Models",
  credits: "Credits",
  ledger: "Credits",
  keys: "Keys",
  prompts: "Saved prompts",
  webhooks: "Webhooks",
};

/** An endpoint's tag. @param path such as `/api/v1/tasks/{task_id}` */
export function tagOf(path: string): Tag {
  const tag = BY_WORD[path.split("/")[3] ?? ""];
  if (!tag) throw new Error(`No tag is known for ${path}.`);
  return tag;
}

/** The tags in use, in the table's order. */
export function usedTags(): Tag[] {
  const used = new Set(Object.values(ENDPOINTS).map(({ path }) => tagOf(path)));
  return (Object.keys(TAGS) as Tag[]).filter((tag) => used.has(tag));
}
