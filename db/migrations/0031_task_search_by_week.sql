-- Each term of the index names the week as well, so that a search goes from the newest week backwards and ends with its page,
-- however many tasks it would find in all. And a beginning is a term by itself: to gather the terms that begin with it would cost
-- as much for a rare search as for a frequent one.
CREATE FUNCTION task_week(moment timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT floor(extract(epoch FROM moment) / 604800)::integer
$$;
--> statement-breakpoint
CREATE FUNCTION task_index_terms(terms tsvector, created_at timestamptz) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH had AS MATERIALIZED (
    SELECT left(term, 6) || public.task_week(created_at) AS head, substr(term, 7) AS term FROM unnest(tsvector_to_array(terms)) AS term
  )
  SELECT array_to_tsvector(array_agg(head || term)) FROM (
    SELECT head, term FROM had
    UNION ALL SELECT head, '^' || left(term, i) FROM had, generate_series(4, least(char_length(term), 12)) AS i
      WHERE left(term, 1) NOT IN ('^', '=')
  ) AS each
$$;
--> statement-breakpoint
-- What finds by the index what `task_query` finds, and what begins like a last word of more than twelve letters. As the text of a
-- tsquery that has U+0001 in place of the week.
CREATE FUNCTION task_index_query(owner text, words text, facts text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg('''' || replace(replace(right(owner, 6) || U&'\0001' || term, '\', '\\'), '''', '''''') || '''' || kind, ' & ')
  FROM (
    SELECT CASE WHEN place < last THEN word ELSE '^' || left(word, 12) END, ''
      FROM (SELECT *, max(place) OVER () AS last FROM public.search_words(words)) AS each WHERE word IS NOT NULL
    UNION ALL SELECT substr(run, i, 2), CASE WHEN char_length(run) = 1 THEN ':*' ELSE '' END
      FROM public.search_words(words), generate_series(1, greatest(char_length(run) - 1, 1)) AS i WHERE run IS NOT NULL
    UNION ALL SELECT '=' || fact, '' FROM unnest(facts) AS fact
  ) AS wanted(term, kind)
$$;
--> statement-breakpoint
DROP INDEX "tasks_terms";
--> statement-breakpoint
CREATE INDEX "tasks_terms" ON "tasks" USING gin (public.task_index_terms("terms", "created_at")) WITH (fastupdate = off) WHERE "status" IN ('success', 'failed');
