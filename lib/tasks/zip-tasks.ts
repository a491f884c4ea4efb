import type { Database } from "@/db/client";
import { findTasks, type TaskWithImages } from "@/db/queries/tasks";
import { pictureName } from "@/lib/contract/picture-name";
import { BYTE_ORDER_MARK, toCsv } from "@/lib/csv";
import type { ImageStore } from "@/lib/media/image-store";
import { type ZipEntry, zipStream } from "@/lib/media/zip-stream";

const COLUMNS = ["file", "prompt", "model", "seed", "aspect_ratio", "scene", "created_at", "task_id"];

/**
 * The pictures of some of a user's tasks as one archive, with a table of how they were made. Tasks without pictures, or
 * somebody else's, are left out; a picture missing from the store is left out of the archive but not of the table.
 * @returns undefined if there is nothing to archive
 */
export async function zipTasks(
  db: Database,
  store: ImageStore,
  { ids, userId, livemode }: { ids: readonly string[]; userId: string; livemode: boolean },
): Promise<ReadableStream<Uint8Array> | undefined> {
  const found = (await findTasks(db, { ids: [...ids], userId, livemode })).filter(
    ({ images }) => images.length > 0,
  );
  if (found.length === 0) return undefined;
  const names = new Set<string>();
  const files = found.flatMap((one) =>
    one.images.map(({ path }) => ({ ...one, path, name: freeName(one, path, names) })),
  );
  const pictures = files.map(
    ({ name, path, task }): ZipEntry => ({
      name,
      modified: task.createdAt,
      open: async () => (await store.open(path))?.stream(),
    }),
  );
  const rows = files.map(({ name, task }) => [
    name,
    task.prompt,
    task.model,
    task.seed,
    task.aspectRatio,
    task.scene,
    task.createdAt.toISOString(),
    task.id,
  ]);
  const table = BYTE_ORDER_MARK + toCsv([COLUMNS, ...rows]);
  return zipStream([
    ...pictures,
    { name: "prompts.csv", modified: new Date(), open: async () => new Blob([table]).stream() },
  ]);
}

/** A picture's file name, numbered if it is already taken. */
function freeName({ task }: TaskWithImages, path: string, taken: Set<string>): string {
  const ending = path.slice(path.lastIndexOf("."));
  const stem = pictureName(task);
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? "" : `-${number}`}${ending}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
