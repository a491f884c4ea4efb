/** Runs a statement on either kind of database. */
export type Execute = (text: string) => Promise<unknown>;

/** A user's consecutive pictures of one prompt. */
const VARIATIONS = 10;
/** Prompts per statement. */
const AT_ONCE = 2_000;

/** A fixed seed, so that every run makes the same choices. */
function chooser(): <Value>(values: readonly Value[]) => Value {
  let state = 20_261_130;
  return (values) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return values[Math.floor((state / 2 ** 32) * values.length)] as (typeof values)[number];
  };
}

const repeat = <Value>(times: number, value: Value): Value[] => Array.from({ length: times }, () => value);

const SUBJECTS = [
  ...repeat(24, "girl"),
  ...repeat(8, "knight"),
  ...repeat(4, "cat"),
  ...[
    "dragon",
    "witch",
    "fox",
    "robot",
    "pirate",
    "mermaid",
    "samurai",
    "astronaut",
    "violinist",
    "gardener",
  ],
];
const LOOKS = "cute young elegant shy brave sleepy cheerful mysterious freckled tall smiling lonely".split(
  " ",
);
const COLOURS = "blue red silver black pink green white golden violet brown".split(" ");
const PLACES =
  "city forest harbour library castle meadow rooftop train café shrine desert market garden beach".split(" ");
const LIGHTS = "sunset moonlight rain fog snow neon dawn candlelight".split(" ");
const STYLES = "watercolor oil sketch cel-shaded photo ink pastel cinematic".split(" ");
const RUNS = [
  "月光の庭",
  "銀髪の少女",
  "赤い竜",
  "夜の街",
  "雨の駅",
  "青い髪の女の子",
  "図書館の魔女",
  "桜並木",
];

/** Every twelfth prompt is Japanese, every second contains a unique name, and the older half also mentions lanterns. */
function writePrompts(count: number): string[] {
  const choose = chooser();
  return Array.from({ length: count }, (_, i) => {
    if (i % 12 === 5) return `${choose(RUNS)}にいる${choose(RUNS)}、${choose(RUNS)}、番号${i}`;
    const old = i > count / 2 && i % 3 === 0 ? ", holding a paper lantern" : "";
    const named = i % 2 === 0 ? `, called Kael${i.toString(36)}` : "";
    return (
      `a ${choose(LOOKS)} anime ${choose(SUBJECTS)} with ${choose(COLOURS)} hair and ${choose(COLOURS)} eyes${named}, ` +
      `in a ${choose(PLACES)} at ${choose(LIGHTS)}${old}, ${choose(STYLES)}, detailed portrait, masterpiece`
    );
  });
}

/**
 * Gives a user finished tasks, newest first, ten of each prompt in a row. A prompt's terms are computed once instead of per task,
 * which would take most of the insertion time.
 */
export async function fillPrompts(execute: Execute, userId: string, count: number): Promise<void> {
  await execute("alter table tasks alter column terms drop expression");
  await execute("create table bench_prompts (number integer, prompt text, terms tsvector)");
  const prompts = writePrompts(count / VARIATIONS);
  for (let from = 0; from < prompts.length; from += AT_ONCE) {
    const rows = prompts.slice(from, from + AT_ONCE).map((prompt, i) => `(${from + i}, '${prompt}')`);
    await execute(`insert into bench_prompts select *, task_terms('${userId}', prompt, null) from (
      values ${rows.join(",")}) as written (number, prompt)`);
  }
  await execute("create index on bench_prompts (number)");
  await execute("drop index tasks_terms");
  await execute(
    `insert into tasks (id, user_id, source, scene, prompt, aspect_ratio, width, height, image_input, model, seed, credits,
      status, attempt, error, created_at, started_at, finished_at, terms)
    select 'task_' || lpad(i::text, 26, '0'), '${userId}', source, scene, prompt, '1:1', 1024, 1024,
      case scene when 'text-to-image' then '{}' else '{https://example.com/a.png}' end::text[], model, i, 1, status, 1,
      case status when 'failed' then 'The image could not be generated.' end, at, at, at,
      terms || task_terms('${userId}', '!', array[source, scene, model, status, 'live'])
    from (
      select i, prompt, terms, now() - i * interval '1 minute' as at,
        case i % 5 when 0 then 'web' else 'api' end as source,
        case i % 11 when 0 then 'image-to-image' else 'text-to-image' end as scene,
        case i % 500 when 0 then 'costly' else 'sketch' end as model,
        case i % 40 when 0 then 'failed' else 'success' end as status
      from bench_prompts cross join lateral generate_series(number * ${VARIATIONS}, number * ${VARIATIONS} + ${VARIATIONS - 1}) as i
    ) as made`,
  );
  await execute("drop table bench_prompts");
  await execute(
    "create index tasks_terms on tasks using gin (task_index_terms(terms, created_at)) with (fastupdate = off) where status in ('success', 'failed')",
  );
  await execute("vacuum (analyze) tasks");
}

/** The unique name in a prompt. */
const nameOf = (count: number, part: number) => {
  const number = Math.floor((count / VARIATIONS) * part);
  return `kael${(number - (number % 12) + 2).toString(36)}`;
};

/** Typical searches, as queries of `GET /api/v1/tasks`, by kind. @param cursor makes a cursor to a position from 0 to 1 */
export function writeSearches(count: number, cursor: (place: number) => string): Record<string, string[]> {
  const q = (words: string, more = "") => `q=${encodeURIComponent(words)}${more}`;
  const places = [0.01, 0.2, 0.5, 0.8, 0.97];
  const rare = places.map((place) => nameOf(count, place));
  const time = new Date(Date.now() - (count / 2) * 60_000).toISOString();
  const frequent = [
    "girl",
    "anime",
    "portrait",
    "masterpiece",
    "detail",
    "hair",
    "a",
    "blue",
    "cat",
    "knight",
  ];
  const scarce = ["dragon", "mermaid", "violinist", "freckled", "candlelight", "lantern", "paper lantern"];
  return {
    "one word": [...frequent, ...scarce].map((word) => q(word)),
    "a beginning": ["g", "ma", "por", "mas", "drag", "lant", "kael", "kael1", "kaelz", "vio"].map((word) =>
      q(word),
    ),
    "two words": [
      ...[
        "girl portrait",
        "blue girl",
        "dragon sunset",
        "mermaid desert",
        "lantern fog",
        "violinist lantern",
      ],
      ...[
        "knight lantern",
        "paper dragon",
        "cat candlelight",
        "samurai neon",
        "lantern girl",
        "robot masterpiece",
      ],
    ].map((words) => q(words)),
    "four words and more": [
      ...[
        "freckled girl lantern fog oil",
        "gardener rooftop snow ink pastel",
        "sleepy fox moonlight beach ink",
      ],
      ...[
        "anime girl with blue hair and silver eyes in a library at dawn",
        "a brave knight in a castle at snow",
      ],
    ].map((words) => q(words)),
    "a rare word, and a frequent beginning": [
      ...rare.flatMap((name) =>
        ["g", "gir", "detai", "masterp", "port", "an"].map((end) => q(`${name} ${end}`)),
      ),
      ...["lantern mast", "lantern det", "violinist paper lant", "mermaid candlelight po"].map((words) =>
        q(words),
      ),
    ],
    "what nobody drew": [
      ...["zeppelin", "girl zeppelin", "zeppelin gi", "zeppelin masterp", "detailed portrait of zeppelin"],
      ...["飛行船", "銀髪の竜", "少女少女", "xq", "kaelqqqq"],
    ].map((words) => q(words)),
    Japanese: [
      ...[
        "少女",
        "銀髪の少女",
        "髪",
        "女",
        "月光の庭",
        "図書館の魔女 桜",
        "竜 駅",
        "番号5",
        "夜の街にいる",
        "番号50005",
      ],
      ...["青い髪の女の子 赤い竜", "桜並木、月光", "魔女 銀髪の少女 雨", "街", "の"],
    ].map((words) => q(words)),
    "with filters": [
      ...["status=failed", "model=costly", "source=web", "scene=image-to-image", `created_before=${time}`],
    ].flatMap((filter) =>
      ["girl", "lantern", "violinist", rare[2] ?? "", "少女"].map((words) => q(words, `&${filter}`)),
    ),
    "further on": places.flatMap((place) =>
      ["girl", "dragon", "lantern", "lantern girl", "銀髪の少女", `${rare[4]} detai`].map((words) =>
        q(words, `&cursor=${cursor(place)}`),
      ),
    ),
  };
}
