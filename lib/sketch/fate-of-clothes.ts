import { isBeast } from "@/lib/sketch/things/catalogue";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief } from "./brief";

/** Whether what an animal or a thing should wear is drawn on it rather than beside it. */
export function isAllWorn(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const garments = things.filter(
    (thing) =>
      thing.at > at && CLOTHES.some((group) => tokens[thing.at]?.meanings.some((one) => one.group === group)),
  );
  return (
    subject.kind !== "people" && garments.length > 0 && garments.every(({ stands }) => stands?.how === "worn")
  );
}

/** Whether what a person should wear is drawn beside them instead: "wearing a backpack". */
export function isWornBeside(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const ahead = tokens.slice(at + 1, at + 6);
  const noun = ahead.findIndex(({ edge, meanings }) => edge || meanings.some(isWearable));
  return subject.kind === "people" && things.some((thing) => thing.at === at + 1 + noun);
}

const WITH = /^(with|con|mit|avec|com|с|met|z)$/iu;
/** Whether a word names what an animal should wear, and it lies beside it instead: "a dog with a collar". */
export function isBesideItsWearer(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const token = tokens[at];
  const own = things.find((thing) => thing.at === at);
  if (subject.kind !== "things" || !token || !own || own.stands?.how === "worn") return false;
  if (!token.meanings.some(({ group }) => CLOTHES.includes(group))) return false;
  const joined = tokens.slice(Math.max(0, at - 4), at).findLastIndex(({ text }) => WITH.test(text));
  const wearer = things.findLast((thing) => thing.at < at);
  return joined >= 0 && wearer !== undefined && isBeast(wearer.slug);
}
const COVERED =
  /^(covered|coated|cubiert[oa]s?|cobert[oa]s?|couvert(e|s|es)?|bedeckt(e[rsnm]?)?|copert[oaie]|покрыт\p{L}+|pokryt\p{L}+|覆われた|覆盖着?|덮인)$/iu;
/** Whether a thing is to be covered by what lies about it: "a bench covered in snow". Land is covered with snow. */
export function isCovered(tokens: readonly Token[], at: number, { things }: Brief): boolean {
  if (!COVERED.test(tokens[at]?.text ?? "")) return false;
  return things.some((thing) => Math.abs(thing.at - at) <= 3 && thing.at >= 0);
}

/** Whether a word says that clothes or things have seen much use: "worn boots". */
export const isWornOut = (tokens: readonly Token[], at: number): boolean =>
  /^worn$/i.test(tokens[at]?.text ?? "") &&
  tokens.slice(at + 1, at + 3).some(({ meanings }) => meanings.some(isWearable)) &&
  !(tokens[at + 1]?.edge ?? true);

const isWearable = ({ group }: Meaning) => group === "thing" || CLOTHES.includes(group);

const CLOTHES: readonly string[] = ["garment", "piece", "accessory", "glasses"];
