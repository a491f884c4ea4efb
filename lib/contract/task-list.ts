import { z } from "zod";
import { SCENES, TASK_SORTS, TASK_SOURCES, TASK_STATUS_NAMES } from "@/lib/closed-lists";
import { countCodePoints, MAX_MODEL_LENGTH, MAX_PROMPT_LENGTH } from "./bounds";
import { oneOf } from "./generate";
import { ListCursor, listLimit, NextCursor } from "./lists";
import { TRASH_DAYS } from "./retention";
import { TaskResource } from "./task";

const hasNoControl = (text: string) => !/\p{Cc}/u.test(text);
const CONTROL = "has a control character";

const time = (description: string) =>
  z.iso
    .datetime({ offset: true, error: "must be a time such as 2026-11-30T09:30:00Z" })
    .optional()
    .meta({
      description,
      examples: ["2026-11-30T09:30:00Z"],
    });

/** The query of `GET /api/v1/tasks`. */
export const TaskQuery = z.strictObject({
  status: oneOf(TASK_STATUS_NAMES).optional().meta({ description: "Only tasks with this status." }),
  scene: oneOf(SCENES).optional().meta({ description: "Only tasks with this scene." }),
  model: z
    .string()
    .max(MAX_MODEL_LENGTH, `must have at most ${MAX_MODEL_LENGTH} characters`)
    // No pattern: OpenAPI tools in Python do not know `\P{Cc}`, and reject the whole document.
    .refine(hasNoControl, CONTROL)
    .optional()
    .meta({ description: "Only tasks with this model.", examples: ["sketch"] }),
  source: oneOf(TASK_SOURCES).optional().meta({ description: "Only tasks from this source." }),
  created_after: time("Only tasks submitted after this time."),
  created_before: time("Only tasks submitted before this time."),
  q: z
    .string()
    .trim()
    .min(1, "must contain a word")
    .refine((text) => countCodePoints(text) <= MAX_PROMPT_LENGTH, {
      error: `must have at most ${MAX_PROMPT_LENGTH.toLocaleString("en")} characters`,
    })
    .refine(hasNoControl, CONTROL)
    .optional()
    .meta({
      description:
        "Only tasks whose prompt contains every word, ignoring case; the last one also matches as a prefix. Chinese, Japanese and Korean match anywhere in the prompt.",
    }),
  favourite: oneOf(["true", "false"])
    .optional()
    .meta({ description: "`true`: only favourites; `false`: all others." }),
  collection: z
    .string()
    .max(100, "must have at most 100 characters")
    .refine(hasNoControl, CONTROL)
    .optional()
    .meta({
      description: "Only tasks in this collection.",
      examples: ["col_01kagw3m8q4t7x2v5n9r6c0hse"],
    }),
  deleted: oneOf(["true", "false"])
    .optional()
    .meta({ description: `\`true\`: tasks deleted in the last ${TRASH_DAYS} days instead.` }),
  sort: oneOf(TASK_SORTS).optional().meta({
    description: "`newest` (the default), or `favourites`: favourites first, each group newest first.",
  }),
  total: oneOf(["true"])
    .optional()
    .meta({ description: "`true`: the response has the total number of matching tasks." }),
  cursor: ListCursor,
  limit: listLimit(24),
});

export type TaskQuery = z.output<typeof TaskQuery>;

/** The response of `GET /api/v1/tasks`. */
export const TaskPage = z.object({
  tasks: z.array(TaskResource).meta({ description: "In the requested order." }),
  total: z
    .int()
    .min(0)
    .optional()
    .meta({ description: "The total number of matching tasks; only with `total=true`." }),
  next_cursor: NextCursor,
});

export type TaskPage = z.output<typeof TaskPage>;
