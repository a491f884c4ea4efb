import type { Found } from "./find-terms";
import { OBJECTS_LAST, withoutOuter } from "./is-undressing";
import { LANGUAGES, type Notion } from "./read-notions";
import { RULES, type Rule } from "./rules";

/** A notion; with a question mark, ambiguous words count as well. */
type Role = Notion | `${Notion}?` | "child" | "known" | "garment";

interface Scene {
  rule: Rule;
  /** Who does what to whom: one term of each, in any order, in the same language and clause. */
  of: readonly (readonly Role[])[];
  /** The maximum number of characters between the first and each of the others. */
  reach?: number;
  /** Whether nothing but the order says who does it: in languages with a fixed one, the first role comes first. */
  inOrder?: boolean;
  /** Whether a comma may stand between. */
  across?: boolean;
  /** What makes it another scene, wherever it stands. */
  unless?: readonly Role[];
}

const REACH = 45;
/** Adjacent: with nothing but a gap or a one-letter article between them. */
const BESIDE = 2;
const NEAR = 25;
/** Between a call and whom it is against: "all of these"; where the order is fixed, an article. */
const CLOSE = 16;
const ARTICLE = 5;

const BARE: readonly Role[] = ["bare", "sex", "sex?", "nudes"];
const SEXUAL: readonly Role[] = [...BARE, "alluring", "alluring?", "part"];
const ACT: readonly Role[] = [...BARE, "part", "touch", "touch?", "undressing", "rape?"];
/** What has guts and a head, and feels nothing in the picture. */
const UNFELT: readonly Role[] = ["artwork", "beast", "ware"];
const HELPLESS: readonly Role[] = ["asleep", "forced"];
const SOMEBODY: readonly Role[] = ["whose", "whom"];

/**
 * Combinations that break a rule though none of their words does alone. A word takes part in every scene of its notion as soon
 * as it is in a table.
 */
const SCENES: readonly Scene[] = [
  {
    rule: "minors",
    of: [
      ["young", "child"],
      ["sex", "rape", "nudes"],
    ],
  },
  { rule: "minors", of: [["young", "child"], ["part"]], unless: ["nursing"] },
  { rule: "minors", of: [["child"], ["sex?", "rape?", "touch", "alluring", "kiss", "affair"]] },
  { rule: "minors", of: [["young"], ["exposed", "undressing", "touch"]], reach: NEAR, unless: ["outer"] },
  { rule: "minors", of: [["child"], ["undressing"]], reach: NEAR, unless: ["outer"] },
  { rule: "minors", of: [["child"], ["intimate", "intimate?", "alluring?", "exposed"]], reach: NEAR },
  { rule: "non-consensual", of: [HELPLESS, ACT] },
  { rule: "non-consensual", of: [["rape?"], ["whose"]], reach: BESIDE },
  {
    rule: "non-consensual",
    of: [["refusing"], ["sex", "touch", "undressing", "rape?", "sex?"]],
    across: true,
  },
  { rule: "non-consensual", of: [["refusing"], ["tear", "strip"], ["worn"]], across: true },
  { rule: "non-consensual", of: [["asleep"], ["exploit"]] },
  { rule: "non-consensual", of: [["asleep?"], ["sex", "part", "touch", "undressing", "rape?"]], reach: NEAR },
  { rule: "non-consensual", of: [["strip"], ["garment"], [...HELPLESS, "asleep?"]] },
  { rule: "non-consensual", of: [["tear"], ["worn"], SOMEBODY, ["assailant"]] },
  { rule: "non-consensual", of: [["unnoticed"], ["filming"], ["private"], SOMEBODY] },
  { rule: "non-consensual", of: [["unnoticed"], ["filming"], ["undressing", "skirt", "part", ...BARE]] },
  { rule: "non-consensual", of: [["peeping"], ["undressing"], SOMEBODY] },
  { rule: "non-consensual", of: [["peeping"], ["private"], SOMEBODY], unless: ["light"] },
  { rule: "non-consensual", of: [["unnoticed"], ["filming"], ["lodging"], SOMEBODY] },
  { rule: "non-consensual", of: [["spying"], ["undressing", "sex", "part", "private", "lodging", "rear"]] },
  { rule: "non-consensual", of: [["spying?"], ["private", "undressing"], SOMEBODY] },
  { rule: "non-consensual", of: [["take"], ["intimate", "beach"]], reach: NEAR },
  { rule: "non-consensual", of: [["make"], ["bare"], SOMEBODY, ["filming", "pictured"]] },
  { rule: "non-consensual", of: [["xray"], ["worn"], [...SOMEBODY, "pictured"]] },
  { rule: "non-consensual", of: [["pictured"], [...SEXUAL, "intimate", "undressing", "undressing?"]] },
  { rule: "non-consensual", of: [["leaked"], ["nudes", "personal"]], reach: NEAR },
  { rule: "non-consensual", of: [["touch"], ["crowd", "part", ...HELPLESS]] },
  {
    rule: "real-people",
    of: [
      ["known", "ex", "office"],
      [...SEXUAL, "intimate", "undressing"],
    ],
  },
  { rule: "real-people", of: [["known", "ex", "office"], ["intimate?"]], reach: NEAR },
  { rule: "real-people", of: [["fake"], SEXUAL] },
  { rule: "real-people", of: [["famous"], BARE], reach: NEAR },
  { rule: "real-people", of: [["celebrity?"], SEXUAL], reach: BESIDE },
  { rule: "hate", of: [["call"], ["folk", "folk?"]], reach: CLOSE, inOrder: true, across: true },
  { rule: "hate", of: [["folk"], ["doom"]], reach: CLOSE, inOrder: true, across: true },
  { rule: "gore", of: [["mangled"], ["limb", "innards"]], reach: NEAR, unless: [...UNFELT, "mourned"] },
  { rule: "gore", of: [["innards"], ["spilt"]], reach: NEAR, unless: UNFELT },
  { rule: "self-harm", of: [["suicide"], ["manner"]], unless: ["against"] },
  { rule: "hate", of: [["call?"], ["folk"]], reach: CLOSE, inOrder: true, across: true, unless: ["mourned"] },
];

/** Somebody the writer knows, recorded where "my" is adjacent to a word for a person. */
const KNOWN = "known";
/** The longest term: none can start further before a term that it is close to. */
const LONGEST_TERM = 60;
/** Items of a list that follow each other are of one clause, as in tags; so are short ones with another between. */
const LIST = /^ ?[,、，] ?(?:[\p{L}\p{M}\d]{1,12}(?: [\p{L}\p{M}\d]{1,12})? ?[,、，] ?)?$/u;
/** Where a sentence ends. */
const STOP = /[;:.!?。；：！？\u2028]/u;
/** Where a clause ends. */
const PAUSE = /[,;:.!?、。，；：！？\u2028]/u;
/** Languages that are typed with English words among their own. */
const MIXED: readonly string[] = ["hi", "tl"];
/** Scripts without spaces say twice as much with the same number of characters. */
const DENSE: readonly string[] = ["zh", "ja", "ko", "th"];
/** The rules, gravest first. */
const ORDER = Object.keys(RULES) as Rule[];

type Lists = Map<string, Found<string>[]>;

function add(lists: Lists, notion: string, term: Found<string>): void {
  const list = lists.get(notion);
  if (list) list.push(term);
  else lists.set(notion, [term]);
}

/** Terms of one language by their notion, each list in the order of the text. */
function byLanguage(found: readonly Found<string>[]): Map<string, Lists> {
  const languages = new Map<string, Lists>();
  const sure = new Set(
    found.filter(({ meaning }) => meaning === "minor").map(({ start, end }) => `${start} ${end}`),
  );
  for (const term of [...found].sort((one, other) => one.start - other.start)) {
    const [notion = "", language = ""] = term.meaning.split(" ");
    if (!LANGUAGES.includes(language)) continue;
    const lists: Lists = languages.get(language) ?? new Map();
    languages.set(language, lists);
    add(lists, notion, term);
    if (notion === "kid") for (const role of ["young", "child"]) add(lists, role, term);
    if (notion === "young" && sure.has(`${term.start} ${term.end}`)) add(lists, "child", term);
  }
  const starts = (young: RegExp) =>
    new Set(found.filter(({ meaning }) => young.test(meaning)).map(({ start }) => start));
  const [named, english] = [starts(/^young /), starts(/^young en$/)];
  const isAnywhere = ({ start }: Found<string>) => !named.has(start);
  for (const term of withoutOuter(found))
    if (term.meaning.startsWith("worn "))
      add(languages.get(term.meaning.slice(-2)) ?? new Map(), "garment", term);
  for (const lists of languages.values()) lists.get("garment")?.sort((one, other) => one.start - other.start);
  for (const [language, lists] of languages) {
    for (const term of found)
      if (
        term.meaning === "minor" &&
        (isAnywhere(term) || (MIXED.includes(language) && english.has(term.start)))
      )
        add(lists, "child", term);
    lists.get("child")?.sort((one, other) => one.start - other.start);
  }
  return languages;
}

/** A text, and the number of clause ends before each position of it. */
type Clauses = { plain: string; pauses: Uint16Array };

/** The number of ends of clauses or sentences before each position. */
function countPauses(plain: string, end: RegExp): Uint16Array {
  const counts = new Uint16Array(plain.length + 1);
  for (let at = 0; at < plain.length; at++)
    counts[at + 1] = (counts[at] ?? 0) + (end.test(plain.charAt(at)) ? 1 : 0);
  return counts;
}

/** Whether a term is part of a longer one: "kissing a child with tongue". */
const isInside = (one: Found<string>, other: Found<string>) => other.start < one.start && one.end < other.end;

/** The terms of a list that are close to a term or inside it, and in the same clause. */
function* near(
  one: Found<string>,
  list: readonly Found<string>[],
  reach: number,
  { plain, pauses }: Clauses,
) {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < one.start - reach - LONGEST_TERM) low = middle + 1;
    else high = middle;
  }
  for (; low < list.length; low++) {
    const other = list[low] as Found<string>;
    if (other.start > one.end + reach) return;
    const [first, second] = one.start <= other.start ? [one, other] : [other, one];
    const between = second.start - first.end;
    const isWithin = isInside(one, other) || isInside(other, one);
    const isClause = pauses[first.end] === pauses[second.start];
    if (
      isWithin ||
      (between >= 0 && between <= reach && (isClause || LIST.test(plain.slice(first.end, second.start))))
    )
      yield other;
  }
}

/**
 * The gravest rule that a text breaks by combining words.
 * @param plain the normalised text
 * @param found its terms
 */
export function findScene(plain: string, found: readonly Found<string>[]): Rule | undefined {
  const languages = byLanguage(found);
  if (languages.size === 0) return undefined;
  const clauses = { plain, pauses: countPauses(plain, PAUSE) };
  const sentences = { plain, pauses: countPauses(plain, STOP) };
  const shows = (
    { of, reach = REACH, inOrder, across, unless }: Scene,
    lists: Lists,
    language: string,
  ): boolean => {
    if (unless?.some((role) => lists.has(role))) return false;
    const [first = [], ...others] = of.map((roles) => roles.map((role) => lists.get(role) ?? []));
    if (others.some((sets) => sets.every((list) => list.length === 0))) return false;
    const isOrdered = inOrder && (language === "en" || OBJECTS_LAST.has(language));
    const within = isOrdered ? ARTICLE : Math.ceil(reach / (DENSE.includes(language) ? 2 : 1));
    return first.flat().some((one) =>
      others.every((sets) =>
        sets.some((list) => {
          for (const other of near(one, list, within, across ? sentences : clauses))
            if (!isOrdered || one.start <= other.start) return true;
          return false;
        }),
      ),
    );
  };
  for (const rule of ORDER) {
    for (const [language, lists] of languages) {
      addKnown(lists, clauses);
      if (SCENES.some((scene) => scene.rule === rule && shows(scene, lists, language))) return rule;
    }
  }
  return undefined;
}

/** Records whom the writer knows: a word for a person adjacent to a possessive. */
function addKnown(lists: Lists, clauses: Clauses): void {
  if (lists.has(KNOWN)) return;
  const mine = lists.get("my") ?? [];
  const known = (lists.get("whom") ?? []).filter((one) => !near(one, mine, BESIDE, clauses).next().done);
  lists.set(KNOWN, known);
}
