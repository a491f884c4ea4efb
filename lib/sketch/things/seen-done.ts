import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { isBeing } from "./beings";
import { CROWD } from "./crowds";
import { AROUND_OR_RIDING, EATING, INSIDE, isLast, ON_TOP, OVER, poseNamed } from "./doing";
import { isSized } from "./have-sizes";
import { HOLDING } from "./holding";
import { isKinDrawn } from "./kin";
import { LEAPERS } from "./leapers";
import type { Thing } from "./thing";

/** Whether an animal is to drink something that is only beside it. */
const isDrunkApart = ({ text }: Token, at: number, things: readonly Thing[]): boolean =>
  /^(drinking|drinks|sipping)$/i.test(text) &&
  things.some((thing) => thing.at > at && thing.at <= at + 5 && thing.stands?.how !== "bite");

const CHASING =
  /^(chas(es?|ing)|persiguiendo|persigue|perseguindo|persegue|poursui(t|vant)|jagt|verfolgt|insegu(e|endo)|преследует|догоняет|gania|goni|追いかけ\p{L}*|追逐|追|쫓\p{L}*|يطارد)$/iu;
/** Whether an animal is to run after something else, which is only drawn beside it. */
const isChasedApart = ({ text }: Token, at: number, things: readonly Thing[]): boolean =>
  CHASING.test(text) && things.some((thing) => thing.at !== at && Math.abs(thing.at - at) <= 5);

/** Animals that carry things in their mouths; others cannot hold them at all. */
const RETRIEVING: readonly string[] = "dog cat fox wolf bird owl eagle crow lion bear".split(" ");
/** Whether a thing that an animal is to hold ends up at its mouth, where it does not belong: "a sloth holding a book". */
const isHeldOddly = ({ text }: Token, at: number, things: readonly Thing[]): boolean =>
  /^(holding|carrying)$/i.test(text) &&
  !RETRIEVING.includes(things.findLast((one) => one.at >= 0 && one.at < at)?.slug ?? "");

/** Whether an animal that leaps out of the water is drawn in it, beside something that does not leap. */
const isInWater = (thing: Thing, things: readonly Thing[]): boolean =>
  thing.pose === "jump" &&
  LEAPERS.includes(thing.slug) &&
  things.some((one) => one.pose !== "jump" || !LEAPERS.includes(one.slug));

/** What snowmen wear in their drawings. */
const ON_SNOWMEN: readonly string[] = ["hat", "tophat", "scarf"];
const isOnSnowman = ({ meanings }: Token, things: readonly Thing[]): boolean =>
  meanings.some(({ group, value }) => group === "accessory" && ON_SNOWMEN.includes(value)) &&
  things.some(({ slug }) => slug.startsWith("snowman"));

/** Whether a word names something that an animal visibly wears. */
const isOnBody = (at: number, things: readonly Thing[]): boolean =>
  things.some(({ dress, at: place, stands }) => dress?.at === at || (place === at && stands?.how === "worn"));

/** Whether a word names the mug that has the lettering. */
const isLetteredMug = (at: number, things: readonly Thing[]): boolean =>
  things.some((thing) => thing.at === at && thing.slug === "cup");

/** Whether a word names an action that an animal in the picture visibly does. */
export function isDone(tokens: readonly Token[], at: number, things: readonly Thing[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  // A swooping bird is drawn flying level.
  if (/^swoop/i.test(token.text)) return false;
  const pose = poseNamed(token);
  if (pose && things.some((thing) => thing.pose === pose && !isInWater(thing, things)))
    return !isDrunkApart(token, at, things) && !isChasedApart(token, at, things);
  // "sitting on a bench" is one phrase.
  if (things.some(({ stands }) => stands?.how === "on" && things[stands.to]?.at === at && pose === "sit"))
    return true;
  if (
    EATING.test(token.text) &&
    !isHeldOddly(token, at, things) &&
    things.some(({ at: place, stands }) => stands?.how === "bite" && place > at && place - at <= 4)
  )
    return true;
  if (
    things.some(
      ({ at: place, stands, slug }) => place === at && (stands?.how === "held" || slug === "bicycle"),
    )
  )
    return true;
  if (isSized(tokens, at, things) || isOnBody(at, things) || isOnSnowman(token, things)) return true;
  if (
    HOLDING.test(token.text) &&
    things.some(
      ({ at: place, stands }) =>
        (stands?.how === "held" || stands?.how === "part") && place > at && place - at <= 4,
    )
  )
    return true;
  if (
    ON_TOP.test(token.text) &&
    things.some(
      ({ at: place, stands }) =>
        (stands?.how === "on" || stands?.how === "topping") && at - place <= 2 && place < at,
    )
  )
    return true;
  if (
    INSIDE.test(token.text) &&
    isLast(tokens, at) &&
    things.some(({ at: place, stands }) => stands?.how === "in" && at - place <= 2 && place < at)
  )
    return true;
  if (
    AROUND_OR_RIDING.test(token.text) &&
    things.some(
      ({ stands, at: place, slug }) => /^(on|in)$/.test(stands?.how ?? "") && place < at && isBeing(slug),
    )
  )
    return true;
  if (OVER.test(token.text) && things.some(({ pose, stands }) => pose === "jump" && stands?.how === "on"))
    return true;
  if (CROWD.test(token.text)) return things.some((thing) => thing.at > at && thing.at <= at + 3);
  if (isKinDrawn(tokens, at, things) || isLetteredMug(at, things)) return true;
  return /^(up|down|out)$/i.test(token.text) && at > 0 && isDone(tokens, at - 1, things);
}
