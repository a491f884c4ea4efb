import type { Database } from "@/db/client";
import { GenerateBody } from "@/lib/contract/generate";
import type { OpenAiImageBody } from "@/lib/contract/openai";
import { parseBody } from "@/lib/http/parse-body";
import { createTasks } from "@/lib/tasks/create-tasks";
import { resolveModel } from "./resolve-model";
import type { OpenAiCall } from "./serve-openai";

/** What to draw: a number of pictures, from references or from words alone. */
export type Wanted = { fields: OpenAiImageBody; references?: string[] };

/**
 * Submits a task for each picture, all or none.
 * @param keep is called in the transaction that inserts them
 * @returns their ids
 * @throws AppError, OpenAiFault
 */
export async function submitImages(
  { db, caller, origin, requestId }: OpenAiCall,
  { fields, references }: Wanted,
  keep: (tx: Database, taskIds: string[]) => Promise<void>,
): Promise<string[]> {
  const body = parseBody(GenerateBody, {
    scene: references ? "image-to-image" : "text-to-image",
    prompt: fields.prompt,
    aspect_ratio: fields.size,
    model: resolveModel(fields.model),
    image_input: references,
    output_format: fields.output_format,
  });
  const { tasks } = await createTasks(db, {
    owner: caller,
    bodies: Array.from({ length: fields.n }, () => body),
    origin,
    requestId,
    within: (tx, created) =>
      keep(
        tx,
        created.tasks.map(({ id }) => id),
      ),
  });
  return tasks.map(({ id }) => id);
}
