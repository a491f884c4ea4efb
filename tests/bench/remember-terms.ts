import type { Query } from "./people";

/** The functions behind the generated column of terms and its index. */
const FUNCTIONS = [
  "public.task_terms(text, text, text[])",
  "public.task_index_terms(tsvector, timestamptz)",
] as const;

/**
 * Computing a task's terms takes the database longer than the rest of its row. While inserting tasks that differ only in owner
 * and status, both functions look up precomputed results, so they return the same.
 * @param prompt the prompt of all the tasks
 * @param facts SQL for the other columns of all the tasks, with `status` for the status
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
