import { afterAll, expect, test } from "vitest";
import { maintainEmbedded } from "@/db/maintain-embedded";
import { PreparingPglite } from "@/db/preparing-pglite";

const pglite = new PreparingPglite();
await pglite.exec("create table notes (id integer primary key, tags text[], facts jsonb, bytes bytea)");
afterAll(() => pglite.close());

const INSERT = "insert into notes (id, tags, facts, bytes) values ($1, $2, $3, $4) returning *";
const insert = (on: Pick<PreparingPglite, "query">, id: number) => on.query(INSERT, [id, [], null, null]);
const ids = async () => (await pglite.query<{ id: number }>("select id from notes order by id")).rows;

test("values come back unchanged, however often a statement runs", async () => {
  for (const id of [1, 2]) {
    const note = { id, tags: ["a", 'b "c", d', ""], facts: { of: [id] }, bytes: new Uint8Array([0, 255]) };
    const { rows, affectedRows } = await pglite.query(INSERT, Object.values(note));
    expect(rows).toEqual([note]);
    expect(affectedRows).toBe(1);
  }
  const options = { rowMode: "array" as const, parsers: { 23: (text: string) => `no. ${text}` } };
  for (const values of [[1], [2]]) {
    const { rows } = await pglite.query("select $1::integer, null::text", values, options);
    expect(rows).toEqual([[`no. ${values[0]}`, null]]);
  }
});

test("a statement is parsed once, and those no longer used are released", async () => {
  const count = async (like: string) => {
    const found = await pglite.query("select name from pg_prepared_statements where statement like $1", [
      like,
    ]);
    return found.rows.length;
  };
  for (const value of [1, 2, 3])
    expect((await pglite.query("select $1::integer as it", [value])).rows).toEqual([{ it: value }]);
  expect(await count("select $1::integer as it")).toBe(1);
  for (let number = 0; number < 300; number++) await pglite.query(`select ${number} as number`);
  expect(await count("select $1::integer as it")).toBe(0);
  expect(await count("%")).toBeLessThanOrEqual(200);
  expect((await pglite.query("select $1::integer as it", [4])).rows).toEqual([{ it: 4 }]);
});

test("a statement that fails leaves nothing behind, alone and in a transaction", async () => {
  await insert(pglite, 10);
  const twice = () => insert(pglite, 10);
  await expect(twice()).rejects.toMatchObject({ code: "23505" });
  await expect(pglite.query("selec $1", [1])).rejects.toMatchObject({ code: "42601" });
  await expect(pglite.query("select $1::integer", ["x"])).rejects.toMatchObject({ code: "22P02" });
  const before = await ids();
  const broken = pglite.transaction(async (tx) => {
    await insert(tx, 11);
    await insert(tx, 11);
  });
  await expect(broken).rejects.toMatchObject({ code: "23505" });
  expect(await ids()).toEqual(before);
  const hidden = pglite.transaction(async (tx) => {
    await insert(tx, 12);
    await insert(tx, 12).catch(() => {});
  });
  await expect(hidden).rejects.toThrow("rolled back");
  expect(await ids()).toEqual(before);
});

test("a transaction that has ended accepts no statements, and others wait until then", async () => {
  const order: string[] = [];
  let ended: Pick<PreparingPglite, "query"> | undefined;
  const first = pglite.transaction(async (tx) => {
    ended = tx;
    await insert(tx, 20);
    order.push("in");
    await insert(tx, 21);
    order.push("still in");
  });
  const second = insert(pglite, 22).then(() => order.push("after"));
  await Promise.all([first, second]);
  expect(order).toEqual(["in", "still in", "after"]);
  await expect(ended?.query("select 1")).rejects.toThrow("Transaction is closed");
});

test("the write-ahead log is recycled once it is large enough, and not before", async () => {
  const logged = async () => {
    const text = "select (pg_current_wal_lsn() - redo_lsn)::integer as bytes from pg_control_checkpoint()";
    return (await pglite.query<{ bytes: number }>(text)).rows[0]?.bytes ?? Number.NaN;
  };
  await pglite.query("insert into notes (id, bytes) select i, $1 from generate_series(100, 1100) as i", [
    new Uint8Array(1_000),
  ]);
  const before = await logged();
  expect(before).toBeGreaterThan(1_000_000);
  await maintainEmbedded(pglite, before * 2);
  expect(await logged()).toBeGreaterThanOrEqual(before);
  await maintainEmbedded(pglite, before);
  expect(await logged()).toBeLessThan(100_000);
});

test("the space of deleted rows is reused", async () => {
  await pglite.exec('create schema "Of others"; create table "Of others".jobs (id integer primary key)');
  const bytes = async () => {
    const text = `select pg_relation_size('"Of others".jobs')::integer as bytes`;
    return (await pglite.query<{ bytes: number }>(text)).rows[0]?.bytes;
  };
  const comeAndGo = async () => {
    await pglite.exec('insert into "Of others".jobs select generate_series(1, 12000)');
    const most = await bytes();
    await pglite.exec('delete from "Of others".jobs');
    // Otherwise, deleted rows are only counted within a second.
    await pglite.exec("select pg_stat_force_next_flush()");
    await maintainEmbedded(pglite);
    return most;
  };
  const most = await comeAndGo();
  expect(await comeAndGo()).toBe(most);
});
