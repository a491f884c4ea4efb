import type { Character } from "@/lib/sketch/figure/character";
import { hasBust } from "@/lib/sketch/figure/clothes/wardrobe";
import type { Stage } from "@/lib/sketch/scene/stage";
import type { Act } from "./acts";
import type { Brief } from "./brief";
import { GESTURES } from "./gestures";
import type { Mark } from "./person";
import { BELOW_HIPS, ON_HIPS } from "./pieces-below";
import type { Random } from "./random";
import { ON_SHINS, ON_THIGHS } from "./tailoring";

/** How much of people is visible: a bust, from its own artwork, or a jointed figure cropped somewhere. */
export type Shot =
  | { kind: "bust"; framing: "close" | "portrait" | "half" }
  | { kind: "tailed" }
  | { kind: "figure"; crop: "close" | "portrait" | "half" | "knees" | "whole"; acts: Act[] };

/** What a plan depends on. Lengths are pixels. */
export type Canvas = Pick<Stage, "brief" | "random" | "width" | "height">;

/** Acts of a single figure where the prompt leaves them open. */
const OPEN_ACTS: readonly [Act, ...Act[]] = [
  "stand",
  "stand",
  "stand",
  "walk",
  "hips",
  "wave",
  "crossed",
  "sit",
  "sit",
];
/** Places where people may sit: on a bench outdoors, on a chair indoors. */
const SITTABLE = new Set([
  "sea",
  "meadow",
  "garden",
  "park",
  "zengarden",
  "forest",
  "river",
  "village",
  "blossom",
  "mountains",
  "room",
  "bedroom",
  "classroom",
]);

const tight = (framing: Brief["framing"]): framing is "close" | "portrait" | "half" =>
  framing === "close" || framing === "portrait" || framing === "half";

/** The framing of a bust where the prompt leaves it open; clothes, animals and landmarks that it names must be visible. */
function openBust(
  { brief, random }: Canvas,
  pair: boolean,
  accompanied: boolean,
): "close" | "portrait" | "half" {
  const people = brief.subject.kind === "people" ? brief.subject.people : [];
  const bearded = people.some(({ accessories }) => accessories.includes("longbeard"));
  if (
    bearded ||
    accompanied ||
    people.some(({ perched, held }) => perched || held === "pet") ||
    brief.landmarks.length > 0 ||
    brief.moon ||
    brief.setting === "sky"
  )
    return "half";
  if (pair) return "portrait";
  const dressed = people.some(({ clothes }) => clothes);
  return random.fork("framing").pick(["portrait", "half", dressed ? "half" : "close"]);
}

/** Marks that are seen on arms and legs. */
const ON_LIMBS: readonly Mark[] = ["tattoo", "robot", "metalarm", "metalleg"];

const STANDING: readonly [Act, ...Act[]] = ["stand"];
/** The acts of the first of several people, the second, and so on, so that no two neighbours do the same. */
const IN_COMPANY: readonly (readonly [Act, ...Act[]])[] = [
  ["stand", "wave", "hips"],
  ["stand", "crossed", "stand"],
  ["hips", "armsup", "peace"],
  ["stand", "wave", "crossed"],
  ["peace", "stand", "hips"],
];

/** The acts of people where the prompt leaves them open. */
function openActs(count: number, setting: Brief["setting"], random: Random): Act[] {
  const choice = OPEN_ACTS.filter((act) => act !== "sit" || (setting !== undefined && SITTABLE.has(setting)));
  return Array.from({ length: count }, (_, index) =>
    count > 1
      ? random.fork(`act ${index}`).pick<Act>(IN_COMPANY[index % IN_COMPANY.length] ?? STANDING)
      : random.fork("act").pick(choice as unknown as [Act, ...Act[]]),
  );
}

/** Decides how much of the people is visible, and what each of them does. */
export function planFigures(canvas: Canvas, cast: readonly Character[], accompanied: boolean): Shot {
  const { brief, random, width, height } = canvas;
  const { framing } = brief;
  // A mere backdrop has no ground to stand on.
  const onGround = brief.setting === undefined || brief.setting === "studio" ? "knees" : "whole";
  const chibi = brief.styles.includes("chibi") && framing !== "close";
  const holding = cast.some(({ held }) => held);
  if (cast.some(({ clothes }) => clothes === "mermaid"))
    return framing && framing !== "full" && framing !== "wide" && framing !== "knees"
      ? { kind: "bust", framing: framing === "close" ? "half" : framing }
      : { kind: "tailed" };
  const asked = cast.map(({ act }) => act);
  const acting = asked.find((act) => act !== undefined);
  const pieces = cast.flatMap((who) => who.pieces.map(({ kind }) => kind));
  const tailoring = cast.flatMap((who) => who.tailoring.map(({ kind }) => kind));
  const needs =
    cast.some(
      (who) =>
        !hasBust(who.clothes) ||
        who.tailoring.length > 0 ||
        who.under === "turtleneck" ||
        who.physique ||
        who.patterns ||
        who.marks.some((mark) => ON_LIMBS.includes(mark)),
    ) || pieces.some((kind) => !ON_HIPS.includes(kind) && !BELOW_HIPS.includes(kind));
  if (cast.some(({ seat }) => seat === "table") && framing !== "full" && framing !== "wide") {
    const shown = tight(framing) ? framing : "half";
    return needs || cast.length > 2
      ? { kind: "figure", crop: "half", acts: cast.map(() => "stand") }
      : { kind: "bust", framing: shown };
  }
  const acts = (open: Act[]) =>
    cast.map((who, index) => who.act ?? (acting && isShared(acting) ? acting : (open[index] ?? "stand")));
  const open = openActs(cast.length, brief.setting, random);
  const standing = cast.map(() => "stand" as const);
  if (chibi || framing === "full" || framing === "wide")
    return {
      kind: "figure",
      crop: "whole",
      acts: acts(holding || chibi ? standing : open.map((act) => (act === "sit" ? "stand" : act))),
    };
  if (framing === "knees" && (acting === undefined || acting === "stand" || GESTURES.includes(acting)))
    return {
      kind: "figure",
      crop: "knees",
      acts: acts(holding ? standing : open.map((act) => (act === "sit" ? "stand" : act))),
    };
  if (acting && acting !== "stand") {
    const legs =
      pieces.some((kind) => BELOW_HIPS.includes(kind)) || tailoring.some((kind) => ON_SHINS.includes(kind));
    const hips =
      pieces.some((kind) => ON_HIPS.includes(kind)) || tailoring.some((kind) => ON_THIGHS.includes(kind));
    const gesture = asked.every((act) => act === undefined || GESTURES.includes(act));
    const backs = acting === "side" || acting === "behind" || acting === "lookback";
    if (tight(framing))
      return {
        kind: "figure",
        crop: gesture || backs ? (framing === "close" ? "portrait" : framing) : "half",
        acts: acts(standing),
      };
    const crop =
      (gesture || backs) && !legs
        ? random
            .fork("crop")
            .pick(hips ? (["knees", onGround] as const) : (["half", "knees", onGround] as const))
        : "whole";
    return { kind: "figure", crop: accompanied && crop === "half" ? "knees" : crop, acts: acts(standing) };
  }
  const umbrellas = cast.filter(({ held }) => held?.kind === "umbrella");
  // Two umbrellas beside each other need more room than busts have.
  if (umbrellas.length > 1)
    return {
      kind: "figure",
      crop: tight(framing) ? "half" : random.fork("crop").pick(["knees", onGround] as const),
      acts: acts(standing),
    };
  if (tight(framing) && !needs && cast.length < 3) return { kind: "bust", framing };
  const onLegs = tailoring.some((kind) => ON_SHINS.includes(kind) || ON_THIGHS.includes(kind));
  if ((onLegs || pieces.some((kind) => BELOW_HIPS.includes(kind))) && !tight(framing))
    return { kind: "figure", crop: "whole", acts: acts(open) };
  if (pieces.some((kind) => ON_HIPS.includes(kind)) && !tight(framing))
    return {
      kind: "figure",
      crop: random.fork("crop").pick(["knees", onGround] as const),
      acts: acts(holding ? standing : open.map((act) => (act === "sit" ? "stand" : act))),
    };
  if (needs)
    return {
      kind: "figure",
      crop: tight(framing) ? framing : random.fork("crop").pick(["half", "knees", onGround] as const),
      acts: acts(standing),
    };
  if (acting === "stand")
    return {
      kind: "figure",
      crop: tight(framing) ? framing : random.fork("crop").pick(["knees", onGround, onGround] as const),
      acts: acts(standing),
    };
  if (cast.length > 2)
    return {
      kind: "figure",
      // Only landscape pictures crop a row at the knees; others have room for all of it.
      crop: tight(framing)
        ? "half"
        : width > height * 1.2 && cast.length < 5
          ? random.fork("crop").pick(["knees", onGround] as const)
          : "whole",
      acts: acts(open),
    };
  const figured = random.fork("shot").chance(0.5);
  const plain = !accompanied && !holding && brief.landmarks.length === 0;
  if (figured && plain && !tight(framing))
    return {
      kind: "figure",
      // Seated people are shown down to their feet.
      crop: open.includes("sit")
        ? "whole"
        : random.fork("crop").pick(["half", "knees", "knees", onGround, onGround] as const),
      acts: acts(open),
    };
  return { kind: "bust", framing: openBust(canvas, cast.length > 1, accompanied) };
}

/** Acts that only the person does of whom the prompt says it, not the whole group. */
const ALONE: readonly Act[] = [
  ...(["side", "lookback", "behind", "kneel", "propose", "lie", "squat", "lean"] as const),
  ...GESTURES,
];
const isShared = (act: Act) => !ALONE.includes(act);
