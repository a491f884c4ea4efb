-- A task's terms are worked out when it has ended, which is when the index takes them: they cost more than the rest of the row,
-- and a task is written twice before. Until then a search works them out itself. In PL/pgSQL, because a session plans that once,
-- and not anew for each statement that writes a task. What a task's terms are stays the same.
CREATE OR REPLACE FUNCTION task_terms(owner text, prompt text, facts text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF facts[4] IN ('pending', 'processing') THEN
    RETURN NULL;
  END IF;
  RETURN (
    WITH found AS MATERIALIZED (SELECT run, word FROM public.search_words(prompt))
    SELECT array_to_tsvector(array_agg(right(owner, 6) || term)) FROM (
      SELECT word FROM found WHERE word IS NOT NULL
      UNION ALL SELECT '^' || left(word, i) FROM found, generate_series(1, least(char_length(word), 3)) AS i WHERE word IS NOT NULL
      UNION ALL SELECT substr(run, i, 2) FROM found, generate_series(1, char_length(run)) AS i
      UNION ALL SELECT '=' || fact FROM unnest(facts) AS fact
    ) AS each(term) WHERE owner IS NOT NULL AND prompt <> ''
  );
END
$$;
