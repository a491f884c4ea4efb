import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief } from "./brief";

/** What stands for a place on a logo. */
const SIGNS: Readonly<Partial<Record<NonNullable<Brief["setting"]>, string>>> = {
  cafe: "hot-beverage",
  tavern: "beer-mug",
  library: "books",
  gym: "barbell",
  mountains: "snow-capped-mountain",
  forest: "evergreen-tree",
  sea: "sailboat",
  kitchen: "cooking-pot",
  space: "ringed-planet",
  village: "house",
  office: "briefcase",
  classroom: "graduation-cap",
  garden: "potted-plant",
  workshop: "hammer",
  laboratory: "test-tube",
  sky: "cloud",
};

const emblemIn = ({ meanings, negated }: Token) =>
  negated
    ? undefined
    : (meanings.find(({ group }) => group === "emblem")?.value as Brief["emblem"] | undefined);

/** Whether a word for a logo is about the whole picture, and not about something in it: "a mug with a logo". */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens.slice(0, at);
  return next === undefined || next.edge || /^(of|for|de|von|für|di|для|design)$/iu.test(next.text)
    ? !before.some(({ text, edge }) => edge || /^(on|with|of)$/i.test(text))
    : at === 0;
}

/** Draws a logo, an icon or a sticker where the prompt asks for one: a thing alone, on one colour. */
export function asEmblem(brief: Brief, tokens: readonly Token[]): Brief {
  const at = tokens.findIndex((token) => emblemIn(token) !== undefined);
  const emblem = tokens[at] && emblemIn(tokens[at]);
  if (!emblem || brief.subject.kind === "people" || !isOfAll(tokens, at)) return brief;
  const sign = brief.setting && SIGNS[brief.setting];
  const { setting: _, ...free } = brief;
  const things = free.things.length > 0 ? free.things : sign ? [{ slug: sign, count: 1, at: -1 }] : [];
  if (brief.subject.kind === "scenery" && things.length === 0) return brief;
  const isThing = brief.subject.kind === "scenery" || brief.subject.kind === "things";
  return {
    ...free,
    things,
    subject: isThing ? { kind: "things" } : brief.subject,
    plain: true,
    emblem,
    landmarks: [],
  };
}
