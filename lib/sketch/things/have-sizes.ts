import { speaksOf } from "@/lib/sketch/meanings";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { KINDS } from "./catalogue";
import type { Thing } from "./thing";

/** Words for large. */
export const BIG =
  /^(large|big|huge|giant|enormous|massive|gigantic|tall|grandes?|gross|große[rsn]?|énorme|enorme|больш\p{L}+|огромн\p{L}+|велик(ий|а|е|і)|duż\p{L}+|wielk\p{L}+|ogromn\p{L}+|büyük|kocaman|devasa|gro(o)?te?|enorme|besar|lớn|ใหญ่|बड़[ाीे]|كبيرة?|ضخمة?|大きな|大きい|巨大な?|大的|巨大的|大|큰|커다란|거대한)$/iu;
/** Words for small. */
export const SMALL =
  /^(small|little|tiny|miniature|pequeñ[oa]s?|pequen[oa]s?|petite?s?|kleine?[rsnm]?|winzige?[rsnm]?|piccol[oaie]|маленьк\p{L}+|крошечн\p{L}+|mał(y|a|e|ego|ej|ą|ych)|malutk\p{L}+|küçük|minik|kecil|nhỏ|เล็ก|छोट[ाीे]|صغيرة?|小|小さい|小さな|小的|小小的|작은|조그만)$/iu;
/** How many words of colour and kind may come between a size and its noun. */
const REACH = 3;

/** Makes things larger or smaller than the others if the prompt says so: "a tiny mouse beside a huge cheese". */
export function haveSizes(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  if (things.length < 2) return [...things];
  return things.map((thing) => {
    const before = tokens.slice(Math.max(0, thing.at - REACH), Math.max(0, thing.at));
    const end = before.findLastIndex((token) => token.edge || speaksOf(token, "thing"));
    const own = before.slice(end < 0 ? 0 : end + (before[end]?.edge ? 0 : 1));
    const says = (words: RegExp) => own.some(({ text }) => words.test(text));
    if (says(SMALL)) return { ...thing, small: true as const };
    return says(BIG) ? { ...thing, large: true as const } : thing;
  });
}

/** Whether a word gives a size that the picture shows by comparison. */
export const isSized = (tokens: readonly Token[], at: number, things: readonly Thing[]): boolean => {
  const text = tokens[at]?.text ?? "";
  const thing = things.find((one) => one.at > at && one.at <= at + REACH);
  return (
    thing !== undefined &&
    ((BIG.test(text) && thing.large === true) ||
      (SMALL.test(text) && thing.small === true && !isUnderAnother(thing, things)))
  );
};

/** Whether a thing is drawn as large as what stands on it: "an elephant on a small ball". */
export const isUnderAnother = (thing: Thing, things: readonly Thing[]): boolean =>
  things.some(({ stands, slug }) => {
    const isOnIt = stands !== undefined && things[stands.to] === thing && stands.how === "on";
    return isOnIt && (KINDS.get(slug)?.size ?? 0) > (KINDS.get(thing.slug)?.size ?? 0);
  });
