import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, real, text, timestamp } from "drizzle-orm/pg-core";
import { OUTPUT_FORMATS, PRICE_RANGE, SCENES, TASK_SOURCES, TASK_STATUS_NAMES } from "../../lib/closed-lists";
import { FAILURE_CODES } from "../../lib/failure-codes";
import { apiKeys } from "./api-keys";
import { isSide, oneOf } from "./rules";
import { users } from "./users";

const ASPECT_RATIOS = ["auto", "1:1", "3:2", "2:3", "9:16", "16:9", "3:4", "4:3"] as const;

export const tasks = pgTable(
  "tasks",
  {
    id: text().primaryKey(),
    /** Null once its owner has left; the ledger still needs the row. */
    userId: text("user_id").references(() => users.id, { onDelete: "set null" }),
    /** The key it was submitted with; null for the web app. */
    apiKeyId: text("api_key_id").references(() => apiKeys.id, { onDelete: "set null" }),
    source: text({ enum: TASK_SOURCES }).notNull(),
    /** Whether it is drawn and paid for; what a test key submits is neither. */
    livemode: boolean().notNull().default(true),
    scene: text({ enum: SCENES }).notNull(),
    prompt: text().notNull(),
    /** As it was asked for, `auto` included. */
    aspectRatio: text("aspect_ratio").notNull(),
    /** What the picture will have, in pixels; null while that hangs on a reference that nobody has fetched yet. */
    width: integer(),
    height: integer(),
    /** The references: paths in the store, or addresses elsewhere. */
    imageInput: text("image_input").array().notNull(),
    model: text().notNull(),
    seed: integer().notNull(),
    /** What was charged, in credits. */
    credits: integer().notNull(),
    /** Goes forwards only, and a trigger holds it to that. */
    status: text({ enum: TASK_STATUS_NAMES }).notNull().default("pending"),
    /** Counts the claims. A worker may settle only the attempt it claimed, so a late result changes nothing. */
    attempt: integer().notNull().default(0),
    /** The prompt's own words that the picture shows; null if its model does not say. */
    drawn: text().array(),
    /** The prompt's own words that the picture lacks; null if its model does not say. */
    notDrawn: text("not_drawn").array(),
    /** How far the attempt is, from 0 to 1, where its model tells it; what an ended one has left means nothing. */
    progress: real(),
    /** How its server says that the picture was made; null if it does not. */
    generation: jsonb().$type<{
      seed: number | null;
      steps: number | null;
      sampler: string | null;
      model_hash: string | null;
    }>(),
    /** One sentence for the person who submitted it; only when it failed. */
    error: text(),
    /** Which kind of failure that was; null if a version of before ended the task. */
    errorCode: text("error_code", { enum: FAILURE_CODES }),
    requestId: text("request_id"),
    /** Where its end is to be told, beside its owner's endpoints. */
    webhookUrl: text("webhook_url"),
    /** What is not to be in the picture; null if nothing was said. */
    negativePrompt: text("negative_prompt"),
    /** What the prompt was made from, for its owner to make others; null if nothing was said. */
    template: text(),
    /** What the picture is delivered as. */
    outputFormat: text("output_format", { enum: OUTPUT_FORMATS }).notNull().default("png"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    startedAt: timestamp("started_at", { withTimezone: true }),
    finishedAt: timestamp("finished_at", { withTimezone: true }),
    /** Hidden from its owner from then on. */
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
    /** Whether its owner has marked it; the one thing that may change once it is finished. */
    favourite: boolean().notNull().default(false),
  },
  (table) => [
    // The lists, newest first. What a search finds has an index of its own, over a column that the database keeps by itself.
    index("tasks_favourites")
      .on(table.userId, table.livemode, table.createdAt, table.id)
      .where(sql`${table.favourite}`),
    index("tasks_user").on(table.userId, table.livemode, table.createdAt, table.id),
    index("tasks_trash")
      .on(table.userId, table.livemode, table.createdAt, table.id)
      .where(sql`${table.deletedAt} is not null and ${table.prompt} <> ''`),
    // For what a key has spent, and for the keys that are deleted: each one is taken off its tasks.
    index("tasks_api_key").on(table.apiKeyId, table.createdAt).where(sql`${table.apiKeyId} is not null`),
    index("tasks_deleted")
      .on(table.deletedAt)
      .where(sql`${table.deletedAt} is not null and ${table.prompt} <> ''`),
    // Whoever asks for what is unfinished asks for a missing `finished_at`, and whoever asks how one task is asks for its status:
    // PostgreSQL takes this index for nearly empty, however many wait, and would search all of it for one task's id.
    index("tasks_unfinished").on(table.userId).where(sql`${table.finishedAt} is null`),
    // For how long a model takes: a few of its latest, however many others drew since.
    index("tasks_drawn")
      .on(table.model, table.id)
      .where(sql`${table.status} = 'success' and ${table.livemode}`),
    check("tasks_status", oneOf(table.status, TASK_STATUS_NAMES)),
    check("tasks_source", oneOf(table.source, TASK_SOURCES)),
    check("tasks_livemode", sql`${table.livemode} or ${table.source} = 'api'`),
    check("tasks_scene", oneOf(table.scene, SCENES)),
    check("tasks_aspect_ratio", oneOf(table.aspectRatio, ASPECT_RATIOS)),
    check("tasks_model", sql`${table.model} <> ''`),
    check("tasks_progress", sql`${table.progress} between 0 and 1`),
    check("tasks_seed", sql`${table.seed} >= 0`),
    check("tasks_width", isSide(table.width)),
    check("tasks_height", isSide(table.height)),
    check("tasks_prompt", sql`char_length(${table.prompt}) <= 2000`),
    check("tasks_negative_prompt", sql`char_length(${table.negativePrompt}) between 1 and 2000`),
    check("tasks_template", sql`char_length(${table.template}) between 1 and 4000`),
    check("tasks_output_format", oneOf(table.outputFormat, OUTPUT_FORMATS)),
    check(
      "tasks_image_input",
      sql`cardinality(${table.imageInput}) <= case ${table.scene} when 'image-to-image' then 8 else 0 end`,
    ),
    // What was deleted loses both.
    check(
      "tasks_contents",
      sql`(${table.prompt} <> '' and (${table.scene} = 'text-to-image' or cardinality(${table.imageInput}) > 0))
        or ${table.deletedAt} is not null`,
    ),
    check("tasks_attempt", sql`${table.attempt} >= 0`),
    check("tasks_claimed", sql`${table.attempt} > 0 or ${table.status} in ('pending', 'failed')`),
    check(
      "tasks_success",
      sql`${table.status} <> 'success' or (${table.width} is not null and ${table.height} is not null)`,
    ),
    check(
      "tasks_credits",
      sql`${table.credits} between ${sql.raw(`${PRICE_RANGE.min} and ${PRICE_RANGE.max}`)}`,
    ),
    check("tasks_error", sql`(${table.status} = 'failed') = (${table.error} is not null)`),
    check(
      "tasks_error_code",
      sql`${table.errorCode} is null or (${table.status} = 'failed' and ${oneOf(table.errorCode, FAILURE_CODES)})`,
    ),
    check(
      "tasks_finished",
      sql`(${table.status} in ('success', 'failed')) = (${table.finishedAt} is not null)`,
    ),
  ],
);
