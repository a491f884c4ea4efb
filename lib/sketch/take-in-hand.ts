import { KINDS } from "@/lib/sketch/things/catalogue";
import { SIGN } from "@/lib/sketch/things/sign";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { BUSY } from "./acts";
import { speaksOf } from "./meanings";
import type { Person } from "./person";

/** The sign on a stick, which replaces one that stands on the ground. */
const HAND_SIGN = "placard";

/** Words after which a person holds a thing. */
export const HOLDING =
  /^(holding|holds|hold|reading|reads|carrying|carries|eating|eats|drinking|drinks|playing|plays|using|wielding|swinging|raising|clutching|lifting|lifts|sosteniendo|sostiene|comiendo|come|tocando|toca|bebiendo|segurando|segura|comendo|bebendo|carregando|tenant|tient|mangia|mangiando|beve|bevendo|suona|suonando|mangeant|mange|buvant|boit|jouant|joue|hält|haltend|isst|trinkt|spielt|spielend|tiene|tiene en la mano|держит|держащая|держащий|ест|пьёт|пьет|играет|تحمل|يحمل|تأكل|يأكل|تشرب|يشرب|تعزف|يعزف|持つ|持って|持った|持っている|食べる|食べて|食べている|飲む|飲んで|弾く|拿着|拿|手持|吃|吃着|喝|喝着|弹|抱着|들고|들고 있는|든|먹는|먹고|마시는)$/iu;
/** Large things that are held or played nevertheless. */
const IN_ARMS: readonly string[] =
  "guitar accordion drum backpack basket shopping-bags skateboard surfboard teapot lamp open-book books framed-picture world-map artist-palette crutch bowl plate birthday-cake bento-box shortcake pie pancakes jar musical-score skull placard sign-board cooking".split(
    " ",
  );
/** Things implied by acts. */
const AT_WORK: readonly string[] = ["cooking", "video-game", "yarn", "paintbrush", "mobile-phone"];
/** Things held only if the prompt says so; otherwise they are worn, grow, or lie around. */
const NOT_BY_ITSELF =
  /scarf|socks|shirt|jeans|shorts|dress|bikini|swimsuit|kimono|sari|coat|clothes|hat$|cap$|helmet|shoe|sandal|boot|ring$|watch|goggles|glasses|gloves|necktie|crown|lipstick|earring|leaf|tree|heart|razor|^ice$/;

/** Things that are read with both hands. */
const READ: readonly string[] = ["newspaper", "rolled-up-newspaper"];

/** Relations of things that lie on or in something, and so are not held. */
const LAID: readonly string[] = ["on", "in"];

const isInBackground = (tokens: readonly Token[], at: number) =>
  /^(in|on)$/i.test(tokens[at + 1]?.text ?? "") &&
  tokens.slice(at + 2, at + 4).some(({ text }) => /^(background|distance)$/i.test(text));

const isLastHold = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => HOLDING.test(text));

/**
 * Puts the thing that the prompt says is held into the first person's hand, and removes it from the things around them.
 * @param someone the index of the token for a person
 */
export function takeInHand<P extends readonly Person[]>(
  people: P,
  things: readonly Thing[],
  tokens: readonly Token[],
  someone: number,
): { people: P; things: Thing[] } {
  const [first, ...others] = people;
  const free = { people, things: [...things] };
  const read = first?.held === "book" && things.find(({ slug }) => READ.includes(slug));
  if (first && read)
    return {
      people: [{ ...first, heldThing: read.slug }, ...others] as unknown as P,
      things: things.filter((one) => one !== read).map(({ stands: _, ...one }) => one),
    };
  if (!first || first.held || (first.act && BUSY.includes(first.act))) return free;
  const found = things.find(({ slug, at, count, stands }) => {
    const clause = tokens.slice(0, at).findLastIndex(({ text }) => text === ",") + 1;
    const isSaid = isLastHold(tokens, Math.max(clause, things.findLast((one) => one.at < at)?.at ?? 0), at);
    const isForEach = isSaid && count > 1 && others.length > 0;
    const isElsewhere =
      stands &&
      // Who fishes has a rod, wherever they sit.
      !(tokens[at] && speaksOf(tokens[at], "who")) &&
      !AT_WORK.includes(slug) &&
      !(isSaid && (stands.to < 0 || !LAID.includes(stands.how)));
    if ((count > 1 && !isForEach) || isElsewhere || isInBackground(tokens, at)) return false;
    if (isSaid) return KINDS.get(slug)?.handy || IN_ARMS.includes(slug);
    const isHandy = KINDS.get(slug)?.handy || AT_WORK.includes(slug);
    return isHandy && at >= someone && !NOT_BY_ITSELF.test(slug);
  });
  if (!found) return free;
  const index = things.indexOf(found);
  const rest = things
    .filter((one) => one !== found)
    .map((one) =>
      one.stands && one.stands.to > index
        ? { ...one, stands: { ...one.stands, to: one.stands.to - 1 } }
        : one,
    )
    .map(({ stands, ...one }) => (stands?.to === index ? one : { ...one, ...(stands ? { stands } : {}) }));
  const holder: Person = {
    ...first,
    held: READ.includes(found.slug) ? "book" : "thing",
    heldThing: found.slug === SIGN ? HAND_SIGN : found.slug,
    ...(found.colour ? { heldColour: found.colour } : {}),
  };
  const { held, heldThing, heldColour } = holder;
  const alike = others.map((other) =>
    found.count > 1 ? { ...other, held, heldThing, ...(heldColour ? { heldColour } : {}) } : other,
  );
  return { people: [holder, ...alike] as unknown as P, things: rest };
}
