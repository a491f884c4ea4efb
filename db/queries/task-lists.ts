import { and, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, ne, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { collectionTasks, tasks } from "@/db/schema";
import { firstRow, rows } from "./rows";
import { belongsTo, type TaskOwner, type TaskRow, type TaskWithImages, WITH_IMAGES } from "./tasks";
import { IS_UNFINISHED } from "./unfinished-tasks";

/** A task's position in a list: when it was submitted, in microseconds since 1970, and its id. */
export type TaskPlace = { micros: string; id: string };

export type TaskFilter = TaskOwner & {
  status?: TaskRow["status"] | undefined;
  scene?: TaskRow["scene"] | undefined;
  model?: string | undefined;
  source?: TaskRow["source"] | undefined;
  /** From this moment (inclusive) to this one (exclusive). */
  from?: Date | undefined;
  until?: Date | undefined;
  /** Only favourites, or only others. */
  favourite?: boolean | undefined;
  /** Only those in this collection. The caller has verified its owner. */
  collectionId?: string | undefined;
  /** What the prompt must contain. */
  words?: string | undefined;
  /** Tasks deleted after this moment, instead of existing ones. */
  deletedSince?: Date | undefined;
  /** Only those after this position. */
  after?: TaskPlace | undefined;
  limit: number;
};

/** A task, its pictures, and its position in the list. */
export type ListedTask = TaskWithImages & { place: TaskPlace };

/**
 * How many of the newest tasks are scanned for matches. If these do not fill a page, the rest is looked up in the index, a week
 * at a time.
 */
const LOOKED_THROUGH = 1_000;

const NEWEST_FIRST = sql`order by ${tasks.createdAt} desc, ${tasks.id} desc`;
const MICROS = sql<string>`(extract(epoch from ${tasks.createdAt}) * 1000000)::bigint::text`;
const timeOf = (micros: string | number) =>
  sql`(timestamptz 'epoch' + ${String(micros)}::bigint * interval '1 microsecond')`;
const moment = (date: Date) => timeOf(date.getTime() * 1000);

/** How many of a user's tasks match, regardless of the page. */
export async function countTasks(db: Database, { after: _, ...filter }: TaskFilter): Promise<number> {
  const { collectionId, words } = filter;
  const wanted = wantedOf(filter);
  const found =
    collectionId !== undefined
      ? membersOf(collectionId, filter, wanted)
      : words === undefined
        ? sql`select from ${tasks} where ${and(ownOf(filter), wanted)}`
        : sql`${lookedUp(filter, wanted)} union all ${unfinished(filter, wanted)}`;
  const row = await firstRow<{ all: number }>(
    db,
    sql`select count(*)::integer as all from (${found}) as found`,
  );
  return row?.all ?? 0;
}

/** A user's matching tasks, newest first. */
export async function listTasks(db: Database, filter: TaskFilter): Promise<ListedTask[]> {
  const ids = await findIds(db, filter);
  if (ids.length === 0) return [];
  const found = await db
    .select({ ...WITH_IMAGES, micros: MICROS })
    .from(tasks)
    .where(and(inArray(tasks.id, ids), belongsTo(filter)))
    .orderBy(desc(tasks.createdAt), desc(tasks.id));
  return found.map(({ micros, ...listed }) => ({ ...listed, place: { micros, id: listed.task.id } }));
}

async function findIds(db: Database, filter: TaskFilter): Promise<string[]> {
  const { limit, collectionId } = filter;
  const wanted = wantedOf(filter);
  const idsOf = async (statement: SQL) => (await rows<{ id: string }>(db, statement)).map(({ id }) => id);
  const newestOf = (found: SQL, count: number) =>
    idsOf(sql`
    with found as materialized (${found}) select id from found as tasks ${NEWEST_FIRST} limit ${count}`);
  if (collectionId !== undefined) return newestOf(membersOf(collectionId, filter, wanted), limit);
  const newest = sql`select * from ${tasks} where ${ownOf(filter)} ${NEWEST_FIRST}`;
  if (!wanted) return idsOf(sql`select id from (${newest} limit ${limit}) as tasks`);
  const near = await idsOf(sql`
    select id from (${newest} limit ${LOOKED_THROUGH}) as tasks where ${wanted} ${NEWEST_FIRST} limit ${limit}`);
  if (near.length === limit) return near;
  const [last] = await rows<TaskPlace>(
    db,
    sql`select ${MICROS} as micros, id from (${newest} limit 1 offset ${LOOKED_THROUGH - 1}) as tasks`,
  );
  if (!last) return near;
  const beyond = { ...filter, after: last, limit: limit - near.length };
  const finished = sql`(${lookedUp(beyond, wanted)} limit ${beyond.limit})`;
  const further = sql`${finished} union all ${unfinished(beyond, wanted)}`;
  return [...near, ...(await newestOf(further, beyond.limit))];
}

const LISTED = sql`${tasks.id}, ${tasks.createdAt}`;

/** A collection is small enough to be scanned entirely. */
function membersOf(collectionId: string, filter: TaskFilter, wanted: SQL | undefined): SQL {
  return sql`
    select ${LISTED} from ${collectionTasks} join ${tasks} on ${tasks.id} = ${collectionTasks.taskId}
    where ${and(eq(collectionTasks.collectionId, collectionId), ownOf(filter), wanted)}`;
}

/**
 * Searches the index of terms, which only contains finished tasks: unfinished ones change, and are few. Goes from the newest
 * week to the oldest, so that with a limit, it reads no more weeks than necessary.
 */
function lookedUp(filter: TaskFilter, wanted: SQL | undefined): SQL {
  const { userId, livemode, words, scene, model, source, status } = filter;
  // Very common terms do not narrow the result but cost as much to look up, and the row is checked in any case.
  const kind = words === undefined ? (livemode ? "live" : "test") : undefined;
  const facts = [kind, scene, model, source, status].filter((fact) => fact !== undefined);
  const own = sql`select task_week(${tasks.createdAt}) from ${tasks} where ${ownOf(filter)} order by ${tasks.createdAt}`;
  return sql`
    select found.id, found.created_at from (
      select task_index_query(${userId}, ${words ?? null}, ${sql.param(facts)}::text[]) as query,
        (${own} desc, ${tasks.id} desc limit 1) as newest, (${own}, ${tasks.id} limit 1) as oldest
      offset 0
    ) as asked
    cross join generate_series(newest, oldest, -1) as week
    cross join lateral (
      select ${LISTED} from tasks_of_week(query, week) as tasks where ${and(ownOf(filter), wanted)} ${NEWEST_FIRST}
    ) as found`;
}

function unfinished(filter: TaskFilter, wanted: SQL | undefined): SQL {
  return sql`
    select ${LISTED} from ${tasks}
    where ${and(IS_UNFINISHED, ownOf(filter), wanted)}`;
}

/** The conditions that the index of owner and time covers. */
function ownOf({
  userId,
  livemode,
  favourite,
  from,
  until,
  deletedSince,
  after,
}: TaskFilter): SQL | undefined {
  return and(
    belongsTo({ userId, livemode }),
    ...(deletedSince
      ? [isNotNull(tasks.deletedAt), gt(tasks.deletedAt, deletedSince), ne(tasks.prompt, "")]
      : [isNull(tasks.deletedAt)]),
    favourite === undefined ? undefined : favourite ? sql`${tasks.favourite}` : sql`not ${tasks.favourite}`,
    from && gte(tasks.createdAt, moment(from)),
    until && lt(tasks.createdAt, moment(until)),
    after && sql`(${tasks.createdAt}, ${tasks.id}) < (${timeOf(after.micros)}, ${after.id})`,
  );
}

/** A task's terms; until it has ended, they are computed here. */
const TERMS = sql`coalesce(terms, task_terms(${tasks.userId}, ${tasks.prompt}, null))`;

/**
 * The conditions that must be checked on the row.
 * @returns undefined if there are none
 */
function wantedOf({ userId, words, scene, model, source, status }: TaskFilter): SQL | undefined {
  return and(
    scene && eq(tasks.scene, scene),
    model === undefined ? undefined : eq(tasks.model, model),
    source && eq(tasks.source, source),
    status && eq(tasks.status, status),
    words === undefined ? undefined : sql`${TERMS} @@ task_query(${userId}, ${words}, null)`,
    words === undefined ? undefined : hasRuns(words),
  );
}

/** A row that contains every pair of characters of a run need not contain the run itself. */
const hasRuns = (words: string) => sql`not exists (
  select from unnest((select array_agg(run) from search_words(${words}) where char_length(run) > 2)) as wanted(run)
  where position(run in search_fold(${tasks.prompt})) = 0)`;
