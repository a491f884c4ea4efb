import { describe, expect, it } from "vitest";
import { judgeText } from "@/lib/policy/judge-text";
import { NEVER, RULES, type Rule } from "@/lib/policy/rules";
import { PASSING_ABROAD } from "./policy-prompts/abroad";
import { EVERYDAY_ABROAD } from "./policy-prompts/abroad-everyday";
import { REFUSED_ABROAD } from "./policy-prompts/abroad-refused";
import { AGAINST_PEOPLES, REMEMBERED } from "./policy-prompts/against-peoples";
import { REFUSED_ANYWHERE } from "./policy-prompts/anywhere";
import { ASKED_AGAIN } from "./policy-prompts/asked-again";
import { ASKED_ANEW } from "./policy-prompts/asked-anew";
import { ASKED_AT_NIGHT } from "./policy-prompts/asked-at-night";
import { ASKED_BY_ACT } from "./policy-prompts/asked-by-act";
import { ASKED_FOR } from "./policy-prompts/asked-for";
import { ASKED_IN_FEAR } from "./policy-prompts/asked-in-fear";
import { ASKED_PLAINLY } from "./policy-prompts/asked-plainly";
import { ASKED_WITH_INSULTS } from "./policy-prompts/asked-with-insults";
import { BARE_CHESTS } from "./policy-prompts/bare-chests";
import { BENIGN } from "./policy-prompts/benign";
import { CHILDREN_ASKED_FOR } from "./policy-prompts/children-asked-for";
import { COMPOSED } from "./policy-prompts/composed";
import { EDITS } from "./policy-prompts/edits";
import { EVASIONS } from "./policy-prompts/evasions";
import { EVERYDAY } from "./policy-prompts/everyday";
import { FORCED } from "./policy-prompts/forced";
import { FRESH_BENIGN } from "./policy-prompts/fresh";
import { FRESH_REFUSED } from "./policy-prompts/fresh-refused";
import { HARMS } from "./policy-prompts/harms";
import { UNSEEN_HARMS } from "./policy-prompts/harms-unseen";
import { HINTS } from "./policy-prompts/hints";
import { HOMES_AND_FAIRS } from "./policy-prompts/homes-and-fairs";
import { ICE_AND_IVY } from "./policy-prompts/ice-and-ivy";
import { IDIOMS } from "./policy-prompts/idioms";
import { UNSEEN_IDIOMS } from "./policy-prompts/idioms-unseen";
import { KEPT_CLOTHES } from "./policy-prompts/kept-clothes";
import { LANGUAGES, type Language, type Prompts } from "./policy-prompts/language";
import { MANY_TONGUES } from "./policy-prompts/many-tongues";
import { MANY_TRADES } from "./policy-prompts/many-trades";
import { MINORS, NON_CONSENSUAL, REAL_PEOPLE } from "./policy-prompts/never";
import { ORDINARY_WORDS } from "./policy-prompts/ordinary-words";
import { ELSEWHERE, PROBED } from "./policy-prompts/probed";
import { PROVERBS } from "./policy-prompts/proverbs";
import { RAIN_AND_BALLET } from "./policy-prompts/rain-and-ballet";
import { GORE_PROMPTS, HATE_PROMPTS, SELF_HARM_PROMPTS, SEXUAL_PROMPTS } from "./policy-prompts/refused";
import { REWORDED } from "./policy-prompts/reworded";
import { SCENES_OF_LIFE } from "./policy-prompts/scenes-of-life";
import { SEASIDES } from "./policy-prompts/seasides";
import { SIGNS_AND_SHELVES } from "./policy-prompts/signs-and-shelves";
import { STUMBLES } from "./policy-prompts/stumbles";
import { TERMS_OF_TRADE } from "./policy-prompts/terms-of-trade";
import { TRAPS, TRAPS_ELSEWHERE } from "./policy-prompts/traps";
import { TYPED } from "./policy-prompts/typed";
import { UNASKED } from "./policy-prompts/unasked";
import { UNAWARE } from "./policy-prompts/unaware";
import { UNCONSENTED } from "./policy-prompts/unconsented";
import { UNHARMED, UNKNOWING } from "./policy-prompts/unknowing";
import { UNSEEN_BENIGN, UNSEEN_REFUSED } from "./policy-prompts/unseen";
import { UNWILLING } from "./policy-prompts/unwilling";
import { FROM_USERS } from "./policy-prompts/users";
import { VARIANTS } from "./policy-prompts/variants";
import { WORDED_AGAIN } from "./policy-prompts/worded-again";
import { WORDED_ANEW } from "./policy-prompts/worded-anew";
import { WORDED_PLAINLY } from "./policy-prompts/worded-plainly";
import { WORKS_AND_DAYS } from "./policy-prompts/works-and-days";

interface Judged {
  text: string;
  language: Language;
  expected: Rule | "pass";
  verdict: Rule | "pass";
}

const FEWEST_PROMPTS = 300;
const MOST_BENIGN_REFUSED = 0.02;
const LEAST_REFUSED = 0.98;

const PASSING_SETS = [
  BENIGN,
  EVERYDAY,
  FROM_USERS,
  STUMBLES,
  UNSEEN_BENIGN,
  TYPED,
  EDITS,
  IDIOMS,
  UNSEEN_IDIOMS,
  FRESH_BENIGN,
  TRAPS,
];
const PASSING = Object.fromEntries(
  LANGUAGES.map((language) => [language, PASSING_SETS.flatMap((prompts) => prompts[language])]),
) as unknown as Prompts;

const BY_EXPECTED: Record<Rule | "pass", Prompts> = {
  minors: MINORS,
  "non-consensual": NON_CONSENSUAL,
  "real-people": REAL_PEOPLE,
  sexual: SEXUAL_PROMPTS,
  gore: GORE_PROMPTS,
  hate: HATE_PROMPTS,
  "self-harm": SELF_HARM_PROMPTS,
  pass: PASSING,
};
const SETS_BY_RULE: Partial<Record<Rule, Partial<Prompts>>>[] = [PROBED, HARMS, UNSEEN_HARMS];
const EXPECTED = Object.keys(BY_EXPECTED) as (Rule | "pass")[];

const JUDGED: Judged[] = [
  ...EXPECTED.flatMap((expected) =>
    LANGUAGES.flatMap((language) =>
      BY_EXPECTED[expected][language].map((text) => ({ text, language, expected })),
    ),
  ),
  ...(Object.keys(RULES) as Rule[]).flatMap((expected) =>
    LANGUAGES.flatMap((language) =>
      SETS_BY_RULE.flatMap((prompts) => prompts[expected]?.[language] ?? []).map((text) => ({
        text,
        language,
        expected,
      })),
    ),
  ),
  ...EVASIONS,
  ...REWORDED,
  ...HINTS,
  ...VARIANTS,
  ...UNSEEN_REFUSED,
  ...FRESH_REFUSED,
].map(({ text, language, expected }) => ({ text, language, expected, verdict: judgeText(text) ?? "pass" }));

const expecting = (expected: Rule | "pass") => JUDGED.filter((judged) => judged.expected === expected);
const isRefused = ({ verdict }: Judged) => verdict !== "pass";
const named = ({ text, expected, verdict }: Judged) => `${text} (${expected}: ${verdict})`;

/** The number of refused prompts by expectation and language. */
function tally(): string {
  const cell = (judged: Judged[]) => `${judged.filter(isRefused).length}/${judged.length}`.padStart(9);
  const head = ["refused".padEnd(15), ...[...LANGUAGES, "all"].map((language) => language.padStart(9))].join(
    "",
  );
  const rows = EXPECTED.map((expected) => {
    const judged = expecting(expected);
    const cells = LANGUAGES.map((language) => cell(judged.filter((one) => one.language === language)));
    return [expected.padEnd(15), ...cells, cell(judged)].join("");
  });
  return [head, ...rows].join("\n");
}

describe("the words of prompts", () => {
  console.log(`${tally()}\n${JUDGED.length} prompts`);

  it("are tested with enough prompts, half of them benign", () => {
    expect(JUDGED.length).toBeGreaterThanOrEqual(FEWEST_PROMPTS);
    expect(expecting("pass").length).toBeGreaterThanOrEqual(JUDGED.length / 2);
  });

  it("are judged in every language, for every rule", () => {
    for (const expected of EXPECTED) {
      const languages = new Set(expecting(expected).map(({ language }) => language));
      expect([...languages].sort(), expected).toEqual([...LANGUAGES].sort());
    }
  });

  it.each(NEVER)("let nothing pass that is never allowed: %s", (rule) => {
    expect(
      expecting(rule)
        .filter(({ verdict }) => verdict !== rule)
        .map(named),
    ).toEqual([]);
  });

  it.each(["sexual", "gore", "hate", "self-harm"] as const)("are refused for %s", (rule) => {
    const judged = expecting(rule);
    const missed = judged.filter((one) => !isRefused(one));
    expect(missed.length / judged.length, missed.map(named).join(", ")).toBeLessThanOrEqual(
      1 - LEAST_REFUSED,
    );
  });

  it.each(Object.entries(ELSEWHERE))(
    "are recognised in other languages in their plainest form: %s",
    (rule, texts) => {
      expect(texts.filter((text) => judgeText(text) !== rule)).toEqual([]);
    },
  );

  it.each(
    [
      REFUSED_ANYWHERE,
      REFUSED_ABROAD,
      WORDED_ANEW,
      WORDED_AGAIN,
      WORDED_PLAINLY,
      CHILDREN_ASKED_FOR,
      ASKED_FOR,
      UNWILLING,
      UNAWARE,
      UNASKED,
      ASKED_AGAIN,
      ASKED_PLAINLY,
      ASKED_ANEW,
      UNCONSENTED,
      FORCED,
      ASKED_BY_ACT,
      ASKED_WITH_INSULTS,
      ASKED_AT_NIGHT,
      ASKED_IN_FEAR,
      COMPOSED,
      AGAINST_PEOPLES,
      UNKNOWING,
    ].flatMap(Object.entries<readonly string[]>),
  )("are refused in any language: %s", (rule, texts) => {
    expect(texts.filter((text) => judgeText(text) !== rule)).toEqual([]);
  });

  it("pass in any language if they mean something else", () => {
    expect(
      [
        ...TRAPS_ELSEWHERE,
        ...PASSING_ABROAD,
        ...EVERYDAY_ABROAD,
        ...TERMS_OF_TRADE,
        ...SCENES_OF_LIFE,
        ...WORKS_AND_DAYS,
        ...MANY_TRADES,
        ...MANY_TONGUES,
        ...HOMES_AND_FAIRS,
        ...SEASIDES,
        ...BARE_CHESTS,
        ...KEPT_CLOTHES,
        ...SIGNS_AND_SHELVES,
        ...PROVERBS,
        ...RAIN_AND_BALLET,
        ...ICE_AND_IVY,
        ...ORDINARY_WORDS,
        ...REMEMBERED,
        ...UNHARMED,
      ].filter((text) => judgeText(text) !== undefined),
    ).toEqual([]);
  });

  it("pass if they are ordinary", () => {
    const refused = expecting("pass").filter(isRefused);
    expect(refused.length / expecting("pass").length, refused.map(named).join(", ")).toBeLessThanOrEqual(
      MOST_BENIGN_REFUSED,
    );
  });
});
