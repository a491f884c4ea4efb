import { KINDS } from "@/lib/sketch/things/catalogue";
import { SIGN } from "@/lib/sketch/things/sign";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { BUSY } from "./acts";
import type { Held } from "./held-things";
import { speaksOf } from "./meanings";
import type { Person } from "./person";

/** The sign on a stick, which replaces one that stands on the ground. */
const HAND_SIGN = "placard";

/** Words after which a person holds a thing. */
export const HOLDING =
  /^(holding|holds|hold|giving|gives|handing|offering|offers|presenting|dando|da|ofreciendo|ofrece|entregando|oferecendo|donnant|offrant|offre|gibt|überreicht|schenkt|porge|дарит|渡す|渡して|あげる|送给|递给|주는|건네는|reading|reads|carrying|carries|eating|eats|drinking|drinks|playing|plays|using|wielding|swinging|raising|clutching|lifting|lifts|sosteniendo|sostiene|comiendo|come|tocando|toca|bebiendo|segurando|segura|comendo|bebendo|carregando|tenant|tient|mangia|mangiando|beve|bevendo|suona|suonando|mangeant|mange|buvant|boit|jouant|joue|hält|haltend|isst|trinkt|spielt|spielend|tiene|tiene en la mano|держит|держащая|держащий|ест|пьёт|пьет|играет|تحمل|يحمل|تأكل|يأكل|تشرب|يشرب|تعزف|يعزف|持つ|持って|持った|持っている|食べる|食べて|食べている|飲む|飲んで|弾く|拿着|拿|手持|吃|吃着|喝|喝着|弹|抱着|들고|들고 있는|든|먹는|먹고|마시는)$/iu;
/** Large things that are held or played nevertheless. */
const IN_ARMS: readonly string[] =
  "guitar accordion drum backpack basket shopping-bags skateboard surfboard teapot lamp open-book books framed-picture world-map artist-palette crutch bowl plate birthday-cake bento-box shortcake pie pancakes jar musical-score skull placard sign-board cooking".split(
    " ",
  );
/** Those of them that whoever has them carries. */
const CARRIED: readonly string[] = "guitar accordion basket surfboard skateboard placard".split(" ");
/** Things implied by acts. */
const AT_WORK: readonly string[] = ["cooking", "video-game", "yarn", "paintbrush", "mobile-phone"];
/** Things held only if the prompt says so; otherwise they are worn, grow, or lie around. */
const NOT_BY_ITSELF =
  /scarf|socks|shirt|jeans|shorts|dress|bikini|swimsuit|kimono|sari|coat|clothes|hat$|cap$|helmet|shoe|sandal|boot|ring$|watch|goggles|glasses|gloves|necktie|crown|lipstick|earring|leaf|tree|heart|razor|^ice$/;

/** Things that are read with both hands. */
const READ: readonly string[] = ["newspaper", "rolled-up-newspaper"];

/** Relations of things that lie on or in something, and so are not held. */
const LAID: readonly string[] = ["on", "in"];

/** What leaves the other hand free. */
const IN_ONE_HAND: readonly Held[] = [
  ...(["thing", "sword", "katana", "wand", "staff", "cane", "spear", "trident", "pistol", "cup"] as const),
  ...(["microphone", "balloon", "icecream", "lollipop", "rose", "bouquet", "umbrella", "fan"] as const),
];

const WITH = /^(with|con|com|mit|avec|с|со)$/iu;
const isWith = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(({ text }) => WITH.test(text));

const isActing = (token: Token) => speaksOf(token, "act");

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
  if (!first || (first.act && BUSY.includes(first.act))) return free;
  const isToHold = ({ slug, at, count, stands }: Thing) => {
    const clause = tokens.slice(0, at).findLastIndex(({ text }) => text === ",") + 1;
    const isSaid = isLastHold(tokens, Math.max(clause, things.findLast((one) => one.at < at)?.at ?? 0), at);
    const isForEach = isSaid && count > 1 && others.length > 0;
    const isElsewhere =
      stands &&
      // Who fishes has a rod, wherever they sit.
      !(tokens[at] && speaksOf(tokens[at], "who")) &&
      !AT_WORK.includes(slug) &&
      // "with a magnifying glass under a lamp", "with a camera standing on a bridge": it is the person who is there.
      !(
        stands.to >= 0 &&
        (!LAID.includes(stands.how) || tokens.slice(at + 1, things[stands.to]?.at).some(isActing)) &&
        isWith(tokens, at)
      ) &&
      !(isSaid && (stands.to < 0 || !LAID.includes(stands.how)));
    if (isSaid && FLOWERS.includes(slug)) return true;
    if ((count > 1 && !isForEach) || isElsewhere || isInBackground(tokens, at)) return false;
    if (isSaid) return KINDS.get(slug)?.handy || IN_ARMS.includes(slug);
    const isHandy =
      KINDS.get(slug)?.handy ||
      AT_WORK.includes(slug) ||
      (CARRIED.includes(slug) && !stands && isWith(tokens, at));
    return isHandy && at >= someone && !NOT_BY_ITSELF.test(slug);
  };
  const found = things.find(isToHold);
  if (!found) return free;
  const inside = contentOf(things, found, tokens);
  if (first.held) {
    // What the other hand holds is as handy, and one.
    if (!IN_ONE_HAND.includes(first.held) || others.length > 0 || first.other || found.count > 1) return free;
    if (!KINDS.get(found.slug)?.handy) return free;
    const other = { slug: found.slug, ...(found.colour ? { colour: found.colour } : {}) };
    return { people: [{ ...first, other }] as unknown as P, things: without(things, found) };
  }
  const rest = without(inside ? without(things, inside) : things, found);
  if (isBunch(found)) {
    const bouquet = { ...first, held: "bouquet", ...(found.colour ? { heldColour: found.colour } : {}) };
    return { people: [bouquet, ...others] as unknown as P, things: rest };
  }
  const hold = (person: Person): Person => ({
    ...person,
    held: READ.includes(found.slug) ? "book" : "thing",
    heldThing: found.slug === SIGN ? HAND_SIGN : found.slug,
    ...(inside ? { heldContent: inside.slug } : {}),
    ...(found.colour ? { heldColour: found.colour } : {}),
  });
  const holding = [hold(first), ...others.map((one) => (found.count > 1 ? hold(one) : one))] as unknown as P;
  return found.count > 1 || READ.includes(found.slug)
    ? { people: holding, things: rest }
    : takeInHand(holding, rest, tokens, someone);
}

/** Flowers that are held by the bunch. */
export const FLOWERS: readonly string[] = "tulip rose blossom white-flower".split(" ");
const isBunch = ({ slug, count }: Thing) => count > 1 && FLOWERS.includes(slug);

/** What fruits, flowers and the like are carried in. */
const CONTAINERS: readonly string[] = ["basket", "bucket", "bowl"];
const FULL =
  /^(of|full|full of|filled|with|de|da|di|lleno|llena|cheio|cheia|plein|pleine|pieno|piena|voll|voller|mit|con|com|avec|с|полную|полная|полной)$/iu;
/** What is in a container: what is said to be in it, or what it is said to be of or full of. */
function contentOf(
  things: readonly Thing[],
  { slug, at }: Thing,
  tokens: readonly Token[],
): Thing | undefined {
  if (!CONTAINERS.includes(slug)) return undefined;
  const index = things.findIndex((one) => one.at === at);
  return things.find(
    (one) =>
      KINDS.get(one.slug)?.handy &&
      ((one.stands?.how === "in" && one.stands.to === index) ||
        (one.at > at && one.at <= at + 4 && tokens.slice(at + 1, one.at).every(isFull))),
  );
}
const isFull = (token: Token) => FULL.test(token.text) || speaksOf(token, "colour");

/** The things without one of them, and without relations to it. */
function without(things: readonly Thing[], { at }: Thing): Thing[] {
  const index = things.findIndex((one) => one.at === at);
  return things
    .filter((_, nth) => nth !== index)
    .map(({ stands, ...one }) => {
      if (!stands || stands.to === index) return one;
      return { ...one, stands: { ...stands, to: stands.to > index ? stands.to - 1 : stands.to } };
    });
}
