DROP INDEX "tasks_user";--> statement-breakpoint
CREATE INDEX "tasks_trash" ON "tasks" USING btree ("user_id","livemode","created_at","id") WHERE "tasks"."deleted_at" is not null and "tasks"."prompt" <> '';--> statement-breakpoint
CREATE INDEX "tasks_user" ON "tasks" USING btree ("user_id","livemode","created_at","id");
--> statement-breakpoint
-- How prompts are searched. A text is compared in one case and one form, whatever the database's locale knows of either: taken
-- apart, a letter with its marks is a letter of ASCII, and the letters that are not are named.
CREATE FUNCTION search_fold(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(input) = char_length(input) THEN lower(input COLLATE "C")
    ELSE normalize(translate(lower(normalize(input, NFKD) COLLATE "C"),
      'ÆØÞÐŒŁĐĦŊŦƏẞΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣςΤΥΦΧΨΩАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐӘҒҚҢӨҰҮҺԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ',
      'æøþðœłđħŋŧəßαβγδεζηθικλμνξοπρσστυφχψωабвгдежзийклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґәғқңөұүһաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ'),
      NFC) END
$$;
--> statement-breakpoint
-- A text's words in their order. Of writing that sets no spaces, and of pictograms, it is a run of any length instead.
CREATE FUNCTION search_words(input text) RETURNS TABLE (place bigint, run text, word text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT place, found[1], left(found[2], 60) FROM regexp_matches(public.search_fold(input),
    '([\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2190-\u2bff\u3005-\u3007\u3040-\u30fa\u30fc-\u31ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00016fe0-\U0001b2ff\U0001f000-\U0001faff\U00020000-\U000323af]+)'
    || '|([^\u0001-\u002f:-@\[-`{-\u00bf\u00d7\u00f7\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2000-\u206f\u2190-\u2bff\u2e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe00-\ufe4f\uff00-\uff65\U00016fe0-\U0001b2ff\U0001f000-\U0001faff\U00020000-\U000323af]+)',
    'g') WITH ORDINALITY AS each(found, place)
$$;
--> statement-breakpoint
-- What an owner's task is found by: its words, their first one to three letters, each two signs of a run and its last one, and
-- facts such as its model. All of it begins with the end of the owner's id, so that nobody's search reads other people's tasks.
CREATE FUNCTION task_terms(owner text, prompt text, facts text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH found AS MATERIALIZED (SELECT run, word FROM public.search_words(prompt))
  SELECT array_to_tsvector(array_agg(right(owner, 6) || term)) FROM (
    SELECT word FROM found WHERE word IS NOT NULL
    UNION ALL SELECT '^' || left(word, i) FROM found, generate_series(1, least(char_length(word), 3)) AS i WHERE word IS NOT NULL
    UNION ALL SELECT substr(run, i, 2) FROM found, generate_series(1, char_length(run)) AS i
    UNION ALL SELECT '=' || fact FROM unnest(facts) AS fact
  ) AS each(term) WHERE owner IS NOT NULL AND prompt <> ''
$$;
--> statement-breakpoint
-- What finds an owner's tasks that have all words of a text, the last one at least as a beginning, and all facts. Null where
-- there is neither.
CREATE FUNCTION task_query(owner text, words text, facts text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg('''' || replace(replace(right(owner, 6) || term, '\', '\\'), '''', '''''') || '''' || kind, ' & ')::tsquery
  FROM (
    SELECT CASE WHEN place < last THEN word WHEN char_length(word) <= 3 THEN '^' || word ELSE word END,
      CASE WHEN place = last AND char_length(word) > 3 THEN ':*' ELSE '' END
      FROM (SELECT *, max(place) OVER () AS last FROM public.search_words(words)) AS each WHERE word IS NOT NULL
    UNION ALL SELECT substr(run, i, 2), CASE WHEN char_length(run) = 1 THEN ':*' ELSE '' END
      FROM public.search_words(words), generate_series(1, greatest(char_length(run) - 1, 1)) AS i WHERE run IS NOT NULL
    UNION ALL SELECT '=' || fact, '' FROM unnest(facts) AS fact
  ) AS wanted(term, kind)
$$;
--> statement-breakpoint
-- Generated, and by no trigger: whatever writes a task, and however, it is found.
ALTER TABLE "tasks" ADD COLUMN "terms" tsvector
  GENERATED ALWAYS AS (public.task_terms("user_id", "prompt",
    ARRAY["scene", "model", "source", "status", CASE WHEN "livemode" THEN 'live' ELSE 'test' END])) STORED;
--> statement-breakpoint
-- A task changes until it has ended, and only then goes into this index, at once: a search is never behind a list of what is
-- still to be sorted in.
CREATE INDEX "tasks_terms" ON "tasks" USING gin ("terms") WITH (fastupdate = off) WHERE "status" IN ('success', 'failed');
