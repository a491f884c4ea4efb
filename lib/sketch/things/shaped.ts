import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { isBeast, KINDS } from "./catalogue";
import { leaveOut } from "./leave-out";
import { measureOf } from "./measure";
import type { Thing } from "./thing";

const SHAPED =
  /^(in the shape of|shaped like|shaped as|in the form of|in the style of|inspired by|resembling|that looks like|looks like|forming|forms|forming a|making a|en forma de|em forma de|en forme de|in form von|in form einer|in form eines|a forma di|в форме|в виде)$/iu;
/** What comes in the colour of what it is shaped like. */
const MADE: readonly string[] =
  "armchair chair sofa bed stool throne rocking-chair table lamp teapot cup handbag clutch-bag backpack house automobile bus purse clock".split(
    " ",
  );

/** The colour that a drawing shows most of. */
const chiefColourOf = (slug: string): string | undefined => measureOf(slug).colours[0];
const slugIn = (meanings: Token["withheld"]) => meanings?.find(({ group }) => group === "thing")?.value;
/** Whether something is grown, baked or alive, and so does not describe what a thing is for: "a coffee table". */
const isGrown = (slug: string) => isBeast(slug) || KINDS.get(slug)?.handy === true;

/** Gives things the colour of what they are shaped like: "an armchair in the shape of an avocado", "an avocado armchair". */
export function takeShapes(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  const models = new Set<Thing>();
  const shaped = things.map((thing, index): Thing => {
    const next = things[index + 1];
    const isLike =
      next !== undefined && tokens.slice(thing.at + 1, next.at).some(({ text }) => SHAPED.test(text));
    if (isLike) models.add(next);
    if (thing.colour || thing.material || !MADE.includes(thing.slug)) return thing;
    const model = isLike ? next.slug : slugIn(tokens[thing.at - 1]?.withheld);
    const colour = model && isGrown(model) ? chiefColourOf(model) : undefined;
    return colour ? { ...thing, colour } : thing;
  });
  return models.size > 0 ? leaveOut(shaped, (thing) => models.has(thing)) : shaped;
}
