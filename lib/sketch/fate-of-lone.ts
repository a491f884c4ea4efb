import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief } from "./brief";
import { settledOf } from "./trials";

/** Words for deserted places. */
const EMPTY =
  /^(empty|deserted|lonely|solitary|lone|quiet|uninhabited|vacía?|vacío|vazi[oa]|vide|leere?[rs]?|пуст(ой|ая|ое|ые)|空|空荡荡)$/iu;

/** Places without trees of their own. */
const TREELESS: readonly string[] = ["desert", "sea", "moon", "mars", "space", "sky", "studio"];
const LONE =
  /^(lone|lonely|solitary|single|solitari[oa]|einsame[rs]?|одинок(ий|ая|ое)|孤独な|孤独的|一棵)$/iu;
/** Whether a tree that should be alone has others about it: "hills with a lone tree". */
export const isAmongOthers = (tokens: readonly Token[], at: number, brief: Brief): boolean =>
  LONE.test(tokens[at]?.text ?? "") &&
  brief.things.some(({ slug, at: place }) => place > at && place <= at + 3 && /(^|-)tree$/.test(slug)) &&
  settledOf(brief).some(({ setting }) => !TREELESS.includes(setting ?? "studio"));

/** Words for things that nobody and nothing is in or on. */
const EMPTIED = /^(empty|vacía?|vacío|vazi[oa]|vide|leere?[rs]?|пуст(ой|ая|ое|ые)|空|空の)$/iu;

/** Whether a word calls a place or a thing empty or alone, and it is. */
export function isEmptyAnyway(tokens: readonly Token[], at: number, brief: Brief): boolean {
  const { subject } = brief;
  const text = tokens[at]?.text ?? "";
  if (!EMPTY.test(text) || isAmongOthers(tokens, at, brief)) return false;
  const noun = tokens
    .slice(at + 1, at + 4)
    .find(({ edge, meanings }) => edge || meanings.some(({ group }) => OF_WHOM.includes(group)));
  const isPlace = noun?.meanings.some(({ group }) => group === "setting" || group === "landmark");
  const thing = noun ? brief.things.find((one) => one.at === tokens.indexOf(noun)) : undefined;
  const isUsed = brief.things.some(({ stands }) => stands && brief.things[stands.to] === thing);
  return (
    subject.kind === "scenery" || isPlace === true || (EMPTIED.test(text) && thing !== undefined && !isUsed)
  );
}

/** Groups of nouns that a preceding adjective may describe. */
const OF_WHOM: readonly string[] = ["setting", "landmark", "thing", "who", "two", "animal"];
