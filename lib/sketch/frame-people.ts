import type { Brief, Setting } from "./brief";
import { GESTURES } from "./gestures";
import { INDOORS } from "./indoors";
import { BELOW_HIPS, ON_HIPS } from "./pieces-below";
import { isUnderfoot } from "./scene/bridge-deck";
import { CHEST } from "./settle-things";
import { isBeast, KINDS } from "./things/catalogue";
import { floats } from "./things/homes";
import { SIGN } from "./things/sign";

/** Whether people do what is seen with their legs alone. */
export const isInMotion = (subject: Brief["subject"]) =>
  subject.kind === "people" &&
  subject.people.some(
    ({ act, seat }) => act && act !== "stand" && !GESTURES.includes(act) && seat !== "table",
  );

/** Whether people sit behind a table. */
export const isAtTable = (subject: Brief["subject"]) =>
  subject.kind === "people" && subject.people.some(({ seat }) => seat === "table");

/** Whether there are people among things, or with words on their chests, so that more of them has to be seen. */
export const isAmongThings = ({ subject, things, letteredOn }: Brief): boolean =>
  subject.kind === "people" && (things.length > 0 || letteredOn === CHEST);

/** From this size on, in metres, a thing is seen beside people only where they are seen whole. */
const LARGE = 1.9;
/** The same beside several, who hide more. */
const LARGE_BESIDE_SEVERAL = 0.8;
const hasLarge = ({ things, letteredOn, subject }: Brief) => {
  const least = subject.kind === "people" && subject.people.length > 1 ? LARGE_BESIDE_SEVERAL : LARGE;
  return (
    letteredOn !== CHEST &&
    things.some(({ slug }) => !floats(slug) && slug !== letteredOn && (KINDS.get(slug)?.size ?? 0) >= least)
  );
};

/** Places that are something to look at, which a head would cover. */
const SIGHTS: readonly Setting[] = ["castle", "waterfall", "canyon", "volcano", "shrine"];

/** How near people are seen where a prompt says it, or where what is beside them asks for it. */
export const framingOf = (brief: Brief): Brief["framing"] =>
  brief.framing ??
  (brief.subject.kind === "people" && brief.setting && SIGHTS.includes(brief.setting) ? "full" : undefined) ??
  (brief.things.some(isUnderfoot) && !isInMotion(brief.subject) ? "full" : undefined) ??
  (isAmongThings(brief) && !isInMotion(brief.subject)
    ? (hasLarge(brief) || isSeenBelow(brief.subject) || isCrowded(brief) || isLaidOutdoors(brief)) &&
      !isAtTable(brief.subject)
      ? "full"
      : "half"
    : undefined);

/** Whether there is too much behind people for a view of their upper halves to leave it in sight. */
const isCrowded = ({ things, subject, letteredOn }: Brief) =>
  subject.kind === "people" &&
  (subject.people.length > 2 ||
    things.some(
      ({ slug }) =>
        !floats(slug) && !isBeast(slug) && slug !== letteredOn && (KINDS.get(slug)?.size ?? 0) >= BULKY,
    ));
/** From this size on, in metres, a thing stands behind people who are seen down to the hips. */
const BULKY = 0.5;

/** Whether small things lie about people outdoors, or animals stand there in a row, where nothing but the ground bears them. */
const isLaidOutdoors = ({ things, setting, letteredOn }: Brief) =>
  setting !== undefined &&
  setting !== "studio" &&
  !INDOORS.includes(setting) &&
  things.some(
    ({ slug, count }) =>
      !floats(slug) && (count > 1 || !isBeast(slug)) && slug !== SIGN && slug !== letteredOn,
  );

/** Whether a prompt names what people wear from the hips down. */
const isSeenBelow = (subject: Brief["subject"]) =>
  subject.kind === "people" &&
  subject.people.some(({ pieces }) =>
    pieces.some(({ kind }) => ON_HIPS.includes(kind) || BELOW_HIPS.includes(kind)),
  );
