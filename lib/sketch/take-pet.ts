import { isBeast, KINDS } from "@/lib/sketch/things/catalogue";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { type Act, BUSY } from "./acts";
import { speaksOf } from "./meanings";
import type { Person } from "./person";
import { HOLDING } from "./take-in-hand";

/** Words for taking an animal into one's arms, besides those for holding a thing. */
export const HUGGING =
  /^(hugs?|hugging|cuddl(es|ing)|petting|cradling|abraza(ndo)?|abraça(ndo)?|umarmt|umarmend|streichelt|serre|serrant|câline|abbraccia(ndo)?|обнимает|обнимающ(ий|ая)|przytula|knuffelt|抱く|抱いて|抱いている|抱っこ|抱っこして|抱きしめる|抱きしめて|抱着|抱住|안고|안은|안고 있는|[تي]عانق)$/iu;
/** Where small animals perch on somebody. */
export const SHOULDER =
  /^(shoulders?|arm|wrist|hombros?|ombros?|épaules?|schultern?|spall[ae]|плеч(е|о|ах|у)|肩|肩の上|肩に|肩膀|肩上|肩膀上|어깨|어깨에|어깨 위|كتفه?ا?)$/iu;
/** The largest animal, in metres, that somebody takes up. */
const LARGEST = 0.9;
const BEFORE = 6;
const AFTER = 5;

const isUpon = (token: Token) =>
  token.meanings.some(({ group, value }) => group === "relation" && value === "on") ||
  /^(в|na|на|en|no)$/iu.test(token.text);

/** Whether the words right after an animal's, or before it, seat it on a shoulder. */
function isPerched(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 1 + AFTER);
  const edge = after.findIndex(({ text }) => text === ",");
  const within = edge < 0 ? after : after.slice(0, edge);
  const on = within.findIndex(isUpon);
  if (on >= 0 && within.slice(on).some(({ text }) => SHOULDER.test(text))) return true;
  const shoulder = tokens.slice(Math.max(0, at - BEFORE), at).findLast(({ text }) => SHOULDER.test(text));
  return shoulder !== undefined && /[\u3040-\u9fff\uac00-\ud7af]/.test(shoulder.text);
}

/** Whether a word for holding stands before an animal's, or behind it in languages that put it there. */
function isTakenUp(tokens: readonly Token[], at: number): boolean {
  const holds = ({ text }: Token) => HUGGING.test(text) || HOLDING.test(text);
  const before = tokens.slice(Math.max(0, at - BEFORE), at);
  const last = before.findLastIndex((token) => token.text === "," || speaksOf(token, "thing"));
  if (before.slice(last + 1).some(holds)) return true;
  const after = tokens.slice(at + 1, at + 3).find(holds);
  return after !== undefined && /[\u3040-\u9fff\uac00-\ud7af]/.test(after.text);
}

const AFOOT: readonly Act[] = ["lie", "jump", "dance", "behind", "side", "lookback"];

/**
 * Puts a small animal into somebody's arms or onto their shoulder, where the prompt says so.
 * @returns the person with it, and the animal
 */
export function takePet(
  person: Person,
  things: readonly Thing[],
  tokens: readonly Token[],
): { person: Person; pet: Thing } | undefined {
  const { act, held } = person;
  const pets = things.filter(
    ({ slug, count }) =>
      count === 1 && isBeast(slug) && (slug === "dragon" || (KINDS.get(slug)?.size ?? 1) <= LARGEST),
  );
  const isAfoot = act !== undefined && act !== "hug" && (BUSY.includes(act) || AFOOT.includes(act));
  if (isAfoot) return undefined;
  const perched = pets.find(({ at }) => isPerched(tokens, at));
  const colour = (one: Thing) => (one.colour ? { colour: one.colour } : {});
  if (perched)
    return { person: { ...person, perched: { slug: perched.slug, ...colour(perched) } }, pet: perched };
  if (held) return undefined;
  const taken = pets.find(({ at }) => isTakenUp(tokens, at));
  if (!taken) return undefined;
  const { act: _, ...still } = person;
  return {
    person: {
      ...(act === "hug" ? still : person),
      held: "pet",
      heldThing: taken.slug,
      ...(taken.colour ? { heldColour: taken.colour } : {}),
    },
    pet: taken,
  };
}
