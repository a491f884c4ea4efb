import { z } from "zod";
import { countCodePoints, MAX_COLLECTION_NAME, MAX_TASKS_MOVED } from "./bounds";
import { ListCursor, listLimit, NextCursor } from "./lists";

/** The most collections per user. */
export const MAX_COLLECTIONS = 500;

/** The most tasks in a collection. */
export const MAX_COLLECTION_TASKS = 10_000;

const Name = z
  .string("must be a string")
  .trim()
  .min(1, "must not be empty")
  .refine(
    (text) => countCodePoints(text) <= MAX_COLLECTION_NAME,
    `must have at most ${MAX_COLLECTION_NAME} characters`,
  )
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), "has a control character")
  .meta({
    description: `A unique name of at most ${MAX_COLLECTION_NAME} characters.`,
  });

const TaskId = z
  .string("must be the id of a task")
  .max(100, "must be the id of a task")
  .refine((text) => !text.includes("\0"), "must be the id of a task");

/** A collection as the API shows it. */
export const CollectionResource = z
  .object({
    id: z.string().meta({ description: "The collection's id; it never changes." }),
    name: z.string().meta({ description: "Its name." }),
    task_count: z.int().min(0).meta({ description: "The number of tasks in it, not counting deleted ones." }),
    cover: z
      .url()
      .nullable()
      .meta({ description: "The cover picture; `null` while the collection has no pictures." }),
    cover_task_id: z
      .string()
      .nullable()
      .meta({ description: "The task chosen as the cover; `null` means the newest picture." }),
    created_at: z.iso.datetime().meta({ description: "When it was created." }),
  })
  .meta({ id: "Collection" });

export type CollectionResource = z.output<typeof CollectionResource>;

/** The query of `GET /api/v1/collections`. */
export const CollectionQuery = z.strictObject({
  task: TaskId.optional().meta({
    description: "Only collections that contain this task.",
    examples: ["task_01kagw3m8q4t7x2v5n9r6c0hse"],
  }),
  cursor: ListCursor,
  limit: listLimit(24),
});

export type CollectionQuery = z.output<typeof CollectionQuery>;

/** The response of `GET /api/v1/collections`. */
export const CollectionPage = z.object({
  collections: z.array(CollectionResource).meta({ description: "Newest first." }),
  next_cursor: NextCursor,
});

export type CollectionPage = z.output<typeof CollectionPage>;

/** The body of `POST /api/v1/collections`. */
export const NewCollection = z.strictObject({ name: Name });

/** The body of `PATCH /api/v1/collections/{collection_id}`. */
export const CollectionChanges = z.strictObject({
  name: Name.optional(),
  cover_task_id: TaskId.nullable().optional().meta({
    description: "A task in the collection whose picture becomes the cover; `null` for the newest picture.",
  }),
});

export type CollectionChanges = z.output<typeof CollectionChanges>;

/** The body that names the tasks to add or remove. */
export const CollectionTasks = z.strictObject({
  task_ids: z
    .array(TaskId, "must be an array of ids")
    .min(1, "must have at least 1 id")
    .max(MAX_TASKS_MOVED, `must have at most ${MAX_TASKS_MOVED} ids`)
    .meta({ description: "Ids of your tasks. Duplicates count once." }),
});

/** The response to a collection's deletion. */
export const DeletedCollection = z.object({
  id: z.string().meta({ description: "The id of the deleted collection." }),
  deleted: z.literal(true).meta({ description: "Always `true`. The tasks still exist." }),
});
