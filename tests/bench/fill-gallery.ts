import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { query } from "./people";

type Drawn = { id: string; path: string };

/** Gives somebody as many pictures as asked for, on as many days as there are dozens: those they have, under other names. */
export async function fillGallery(of: {
  databaseUrl: string;
  dataDir: string;
  userId: string;
  pictures: number;
}): Promise<void> {
  const { databaseUrl, dataDir, userId, pictures } = of;
  const text = "select tasks.id, path from tasks join images on task_id = tasks.id where user_id = $1";
  const drawn = await query<Drawn>(databaseUrl, text, [userId]);
  const files = path.join(dataDir, "files");
  const made = Array.from({ length: Math.max(0, pictures - drawn.length) }, (_, index) => {
    const from = drawn[index % drawn.length] as Drawn;
    const name = `${randomBytes(24).toString("base64url")}.png`;
    const folder = path.join(files, name.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    const source = path.join(files, from.path.slice(0, 2));
    for (const file of readdirSync(source).filter((each) => each.startsWith(from.path)))
      linkSync(path.join(source, file), path.join(folder, file.replace(from.path, name)));
    return { from: from.id, name, index };
  });
  const [froms, names, indexes] = [
    made.map(({ from }) => from),
    made.map(({ name }) => name),
    made.map(({ index }) => index),
  ];
  // What a task's row has, whatever columns there are, but for what tells it apart.
  const rows = "unnest($1::text[], $2::text[], $3::int[]) as made (from_id, name, i)";
  const id = "'task_01a' || lpad(i::text, 23, '0')";
  await query(
    databaseUrl,
    `insert into tasks select (jsonb_populate_record(tasks, jsonb_build_object('id', ${id}, 'idempotency_key', null, 'seed', i,
      'created_at', created_at - make_interval(hours => 2 * i + 2)))).* from ${rows} join tasks on tasks.id = from_id`,
    [froms, names, indexes],
  );
  await query(
    databaseUrl,
    `insert into images select (jsonb_populate_record(images, jsonb_build_object('id', 'image_' || i, 'task_id', ${id},
      'path', name))).* from ${rows} join images on task_id = from_id`,
    [froms, names, indexes],
  );
}
