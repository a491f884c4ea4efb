import { ENDPOINTS } from "@/lib/contract/endpoints";

/** What the endpoints are about, each with what it means. */
export const TAGS = {
  Tasks: "Drawing: submit, wait, list, cancel, delete.",
  Collections: "Pictures put together under names.",
  Uploads: "Pictures of one's own to start from.",
  Models: "What can draw, and for how much.",
  Credits: "The balance, and how it came about.",
  Keys: "The keys of an account, and what each may do.",
  "Saved prompts": "Prompts under names.",
  Webhooks: "Being told what happens, instead of asking.",
} as const;

export type Tag = keyof typeof TAGS;

/** By the first word of a path behind the version. */
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

/** @param path such as `/api/v1/tasks/{task_id}` */
export function tagOf(path: string): Tag {
  const tag = BY_WORD[path.split("/")[3] ?? ""];
  if (!tag) throw new Error(`No tag is known for ${path}.`);
  return tag;
}

/** Those that an endpoint has, in the order of the table. */
export function usedTags(): Tag[] {
  const used = new Set(Object.values(ENDPOINTS).map(({ path }) => tagOf(path)));
  return (Object.keys(TAGS) as Tag[]).filter((tag) => used.has(tag));
}
