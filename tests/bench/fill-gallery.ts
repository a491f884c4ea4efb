import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { query } from "./people";

type Drawn = { id: string; path: string };

/** Gives a user many pictures, a dozen per day, by copying those that they have under new ids. */
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
  const rows = "unnest($1::text[], $2::text[], $3::int[]) as made (from_id, name, i)";
  const id = "'task_01a' || lpad(i::text, 23, '0')";
  const copy = async (table: string, changes: string, join: string) => {
    const generated =
      "select column_name from information_schema.columns where is_generated = 'NEVER' and table_name = $1";
    const columns = (await query<{ column_name: string }>(databaseUrl, generated, [table]))
      .map(({ column_name }) => `"${column_name}"`)
      .join();
    await query(
      databaseUrl,
      `insert into ${table} (${columns}) select ${columns} from (
        select (jsonb_populate_record(${table}, jsonb_build_object(${changes}))).* from ${rows} join ${table} on ${join}
      ) as copied`,
      [made.map(({ from }) => from), made.map(({ name }) => name), made.map(({ index }) => index)],
    );
  };
  const createdAt = "created_at - make_interval(hours => 2 * i + 2)";
  await copy("tasks", `'id', ${id}, 'seed', i, 'created_at', ${createdAt}`, "tasks.id = from_id");
  await copy("images", `'id', 'image_' || i, 'task_id', ${id}, 'path', name`, "task_id = from_id");
}
