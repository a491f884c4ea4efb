import type { Query } from "./people";

/** The functions behind the column of a task's terms, and behind the index on it. */
const FUNCTIONS = [
  "public.task_terms(text, text, text[])",
  "public.task_index_terms(tsvector, timestamptz)",
] as const;

/**
 * What a task is found by takes the database longer than the rest of its row. While tasks are written that differ in owner and
 * state alone, both functions look up what they worked out before, once for each of these, and so answer the same.
 * @param prompt of all the tasks
 * @param facts of all the tasks, in SQL, with `status` for the state
 */
export async function rememberTerms(
  query: Query,
  { prompt, facts, createdAt }: { prompt: string; facts: string; createdAt: string },
): Promise<{ forget: () => Promise<void> }> {
  const definitions = await query<{ definition: string }>(
    "select pg_get_functiondef(name::regprocedure) as definition from unnest($1::text[]) as name",
    [FUNCTIONS],
  );
  await query(
    `create table bench_terms as
    select owner, status, terms, task_index_terms(terms, ${createdAt}) as index_terms
    from (select id, status, task_terms(id, ${prompt}, ${facts}) from users, unnest(array['success', 'failed']) as status)
      as each (owner, status, terms)`,
  );
  await query("create index on bench_terms (owner, status)");
  await query("create index on bench_terms (terms)");
  await query("analyze bench_terms");
  const lookUp = (signature: string, what: string, where: string) =>
    query(`create or replace function ${signature} returns tsvector language plpgsql immutable parallel safe as $$
      begin
        return (select ${what} from public.bench_terms as of where ${where});
      end
    $$`);
  await lookUp(
    "task_terms(owner text, prompt text, facts text[])",
    "of.terms",
    "of.owner = $1 and of.status = $3[4]",
  );
  await lookUp("task_index_terms(terms tsvector, created_at timestamptz)", "of.index_terms", "of.terms = $1");
  return {
    forget: async () => {
      for (const { definition } of definitions) await query(definition);
      await query("drop table bench_terms");
    },
  };
}
