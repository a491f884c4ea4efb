import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { isBeing } from "./beings";
import { KINDS } from "./catalogue";
import { isDrawnDoing } from "./drawn-doing";
import { hasHands } from "./hands";
import type { Thing } from "./thing";

/** What has somebody have something in their hands. */
export const HOLDING =
  /^(holding|holds|carrying|carries|hugging|hugs|reading|reads|playing|plays|sosteniendo|leyendo|tocando|segurando|lendo|tenant|lisant|jouant|hält|haltend|liest|lesend|spielt|spielend|tiene|legge|suona|держит|читает|играет|играет на|持つ|持った|読む|読んでいる|弾く|拿着|抱着|读|弹)$/iu;
const ALONG_WITH = /^(with|mit|con|avec|com|с)$/iu;

/** Whether somebody may hold a thing: who has hands, or sits up to have some. */
const canHold = (holder: Thing, held: Thing): boolean =>
  isBeing(holder.slug) &&
  holder.slug !== held.slug &&
  (hasHands(holder.slug) ||
    (isDrawnDoing(`${holder.slug}.sit`) &&
      !(RETRIEVERS.includes(holder.slug) && RETRIEVING_ALSO.test(held.slug)))) &&
  !isBeing(held.slug) &&
  (KINDS.get(held.slug)?.size ?? 0) < LARGEST;
const RETRIEVERS: readonly string[] = ["dog", "cat", "fox", "wolf", "lion", "bear"];
/** What is larger than this, in metres, is in nobody's hands. */
const LARGEST = 2;
/** What animals on four legs carry in their mouths. */
const RETRIEVING_ALSO = /^(bone|ball|tennis|flying-disc|stick|fish|carrot|newspaper|basket)$/;

/** What is held in one phrase with what is done with it: "reading a book". */
const DONE_WITH: Readonly<Record<string, string>> = {
  book: "open-book",
  read: "open-book",
  guitar: "guitar",
  cup: "hot-beverage",
  icecream: "soft-ice-cream",
};
const inHand = ({ text, meanings }: Token): string | undefined => {
  const value = meanings.find(({ group }) => group === "held" || group === "act")?.value ?? "";
  // "Holding a flower" is one phrase, too.
  if (value === "guitar" && meanings.some(({ group }) => group === "thing")) return undefined;
  return DONE_WITH[value] ?? (/\s/.test(text) && KINDS.has(value) ? value : undefined);
};

/** What a phrase has the one before it hold, where it names no thing by itself. */
function heldInPhrase(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  return tokens
    .flatMap((token, at): Thing[] => {
      const slug = inHand(token);
      const to = things.findLastIndex((thing) => thing.at >= 0 && thing.at < at && isBeing(thing.slug));
      const isNamed = things.some(
        (thing) => thing.at >= at && thing.at <= at + 3 && (thing.at === at || /book|paper/.test(thing.slug)),
      );
      const holder = things[to];
      return slug && holder && !token.negated && !isNamed && at - holder.at <= 3
        ? [{ slug, count: 1, at, stands: { how: "held", to } }]
        : [];
    })
    .slice(0, 1);
}

/** What somebody is said to hold, read or play is in their hands. */
export function withHeld(asked: readonly Thing[], tokens: readonly Token[]): Thing[] {
  const things = asked.concat(heldInPhrase(asked, tokens));
  return things.map((thing, index) => {
    if (thing.stands || thing.at < 0) return thing;
    const to = things.findLastIndex(({ at }) => at >= 0 && at < thing.at);
    const holder = things[to];
    if (!holder || to !== index - 1 || !canHold(holder, thing)) return thing;
    const between = tokens.slice(holder.at + 1, thing.at);
    const verb = between.findLastIndex(({ text }) => HOLDING.test(text));
    const isWith =
      hasHands(holder.slug) &&
      KINDS.get(thing.slug)?.handy === true &&
      between.some(({ text }) => ALONG_WITH.test(text));
    const isPlayedWith = verb >= 0 && ALONG_WITH.test(between[verb + 1]?.text ?? "");
    const isNext = !between.some(({ edge }, nth) => edge && nth > 0) && between.length <= 4;
    const isFishing = thing.slug === "fishing-pole" && between.length === 0;
    return isFishing || (isNext && ((verb >= 0 && !isPlayedWith) || (isWith && verb < 0)))
      ? { ...thing, count: 1, stands: { how: "held" as const, to } }
      : thing;
  });
}
