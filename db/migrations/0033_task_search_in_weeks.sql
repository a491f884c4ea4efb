-- Of a long search only some terms are looked up, for each further one costs more than it leaves out, and the rest is read off the
-- row: the longest words, which are rare, and the last one, which may be a beginning; and of runs a few pairs that lie apart.
CREATE OR REPLACE FUNCTION task_index_query(owner text, words text, facts text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH found AS MATERIALIZED (SELECT *, max(place) OVER () AS last FROM public.search_words(words)),
  wanted (term, kind) AS (
    (SELECT word, '' FROM found WHERE word IS NOT NULL AND place < last GROUP BY word ORDER BY char_length(word) DESC, word LIMIT 3)
    UNION ALL SELECT '^' || left(word, 12), '' FROM found WHERE word IS NOT NULL AND place = last
    UNION ALL (SELECT substr(run, i, 2) AS pair, CASE WHEN char_length(run) = 1 THEN ':*' ELSE '' END AS kind
      FROM found, generate_series(1, greatest(char_length(run) - 1, 1)) AS i WHERE run IS NOT NULL
      GROUP BY pair, kind ORDER BY min(i % 2) DESC, max(char_length(run)) DESC, min(i) LIMIT 4)
    UNION ALL SELECT '=' || fact, '' FROM unnest(facts) AS fact
  )
  SELECT string_agg('''' || replace(replace(right(owner, 6) || U&'\0001' || term, '\', '\\'), '''', '''''') || '''' || kind, ' & ') FROM wanted
$$;
--> statement-breakpoint
-- What the index finds of a week. The planner knows no search's frequency: it is neither to take another way, nor to compile this
-- one, which takes four times as long as the search.
CREATE FUNCTION tasks_of_week(query text, week integer) RETURNS SETOF public.tasks LANGUAGE sql STABLE PARALLEL SAFE ROWS 100 SET jit = off AS $$
  SELECT * FROM public.tasks WHERE status IN ('success', 'failed')
    AND public.task_index_terms(terms, created_at) @@ replace(query, U&'\0001', week::text)::tsquery
$$;
