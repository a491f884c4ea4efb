import { drawAccessories } from "@/lib/sketch/figure/accessories";
import { buildBody } from "@/lib/sketch/figure/body";
import type { Character } from "@/lib/sketch/figure/character";
import { chest } from "@/lib/sketch/figure/chest";
import { drawingOf } from "@/lib/sketch/figure/grip";
import { drawHead } from "@/lib/sketch/figure/head";
import { drawHeld, takesBoth } from "@/lib/sketch/figure/held";
import { paintOf, skinPaint } from "@/lib/sketch/figure/paint";
import { perched } from "@/lib/sketch/figure/pets";
import type { Random } from "@/lib/sketch/random";
import { type Defs, group, type Point } from "@/lib/sketch/svg";
import { BED } from "./bed";
import { drawBlock } from "./block";
import { HANDLE } from "./broomstick";
import { capeBehind, hipsOf } from "./cape";
import type { Upper } from "./cloth";
import { drawDraped, isDraped } from "./draped-skirt";
import { drawArm, drawForemostArm } from "./draw-arm";
import { drawGear } from "./draw-gear";
import { extentOf, geared, groundOf, LITTLE, ridden, under } from "./extent";
import { GEAR_LIFT } from "./gear-parts";
import { drawHand, drawMitt } from "./hand";
import { overTheLap, toElbows } from "./hold-pose";
import { holdsIn, withHeld } from "./holding";
import type { JointedFigure } from "./jointed-figure";
import { drawLeg, drawTrousers } from "./lower";
import { metalOf, STEEL } from "./metal";
import { drawMount } from "./mount";
import { drawNape } from "./nape";
import type { Outfit } from "./outfit";
import { patterned } from "./patterned";
import { builtFrame } from "./physique";
import { pompomOf } from "./pompom";
import type { Pose, Seat } from "./pose";
import { drawProfile } from "./profile";
import { roll } from "./roll";
import { drawSeat } from "./seats";
import type { Outside } from "./sill";
import { angleOf, frameOf, NECK, pose as place } from "./skeleton";
import { drawSkirt, drawTails } from "./skirt";
import { thumbOf } from "./thumb";
import { drawTrimming } from "./trimmings";
import { drawTop, drawTrunk } from "./upper";

/** Sleeve lengths that leave the forearm bare. */
const BARE: readonly Outfit["top"]["sleeve"][] = ["none", "cap", "puff", "short"];
/** How far the body's drawing is raised under the head. */
const RAISED = 42;

/** How much broader a stout person's head is. */
const FULL = 1.09;

/** Keeps waist-length hair at the waist on a chibi's body. */
const HUNG = 'transform="translate(0 420) scale(1 .66) translate(0 -420)"';
/** The hair of a figure that is upside down hangs past the crown. */
const HUNG_UP = 'transform="translate(0 430) scale(1.04 -.42) translate(0 -430)"';
/** How a figure is drawn. */
interface Drawing {
  pose: Pose;
  outfit: Outfit;
  /** What the figure sits on, if the pose is seated. */
  seat?: Seat;
  seatColour: string;
  /** What is outside the window, if the figure sits in one. */
  outside?: Outside;
  /** A large head on a small body. */
  isChibi?: boolean;
}

/** Draws a person in a pose and an outfit, in head units, with the root of the neck at `NECK`. */
export function drawJointed(
  defs: Defs,
  who: Character,
  { pose: asked, outfit: worn, seat, seatColour, outside, isChibi = false }: Drawing,
  random: Random,
): JointedFigure {
  const both = takesBoth(who);
  const held = holdsIn(asked) ? who.held : undefined;
  const pose = withHeld(asked, held?.kind, both);
  const outfit = pose.lap ? overTheLap(worn) : worn;
  const body = place(builtFrame(frameOf(who.man), who.physique), pose);
  const skin = skinPaint(who.skin);
  const isTattooed = who.marks.includes("tattoo");
  const metal = metalOf(who.marks);
  const cloth: Upper = { defs, body, outfit, skin, ambient: who.ambient, isTattooed, metal };
  const mounted =
    pose.seat === "mount" && who.mount ? drawMount(who.mount, body.pelvis, skin.ink) : undefined;
  const isInBed = pose.seat === "ground" && seat === "bed";
  const ground =
    mounted?.ground ?? groundOf(body) + (isInBed ? BED : 0) + (pose.gear ? (GEAR_LIFT[pose.gear] ?? 0) : 0);
  const tilt = who.gaze === "up" || who.gaze === "down" ? who.tilt : (pose.tilt ?? 0);
  const isUpsideDown = Math.abs(pose.roll ?? 0) > 120;
  const extra = drawAccessories(defs, who, random.fork("accessories"), pose.head);
  const drawn =
    pose.head === "profile"
      ? drawProfile(defs, who, random, extra)
      : pose.head === "nape"
        ? drawNape(defs, who, random, extra)
        : drawHead(defs, who, random, extra, {
            chibi: isChibi,
            hung: isChibi ? HUNG : isUpsideDown ? HUNG_UP : "",
            downcast: held?.kind === "book",
          });
  const broad =
    who.physique === "stout" ? ` translate(${NECK[0]} 0) scale(${FULL} 1) translate(${-NECK[0]} 0)` : "";
  const turned = (inside: string) =>
    group(`transform="rotate(${tilt.toFixed(2)} ${NECK[0]} ${NECK[1] - 20})${broad}"`, inside);
  const upright = (inside: string, down = 0) =>
    inside &&
    group(
      `transform="rotate(${(pose.lean ?? 0).toFixed(2)} ${NECK[0]} ${NECK[1]}) translate(0 ${down})"`,
      inside,
    );
  const radians = (tilt * Math.PI) / 180;
  const chin: Point = [NECK[0] + Math.sin(radians) * 172, NECK[1] - Math.cos(radians) * 172];
  const arm = (which: 0 | 1) => {
    const one = pose.arms[which];
    const bones = body.arms[which];
    const turn = angleOf(bones[1], bones[2]) + (one.turn ?? 0);
    const glove = metal.has(`arm${which}`)
      ? STEEL
      : outfit.gloves && !outfit.gloves.fingerless
        ? paintOf(outfit.gloves.colour, who.ambient)
        : skin;
    const thumb = thumbOf(pose, which, turn);
    return (
      (one.behind ? drawArm(cloth, which) : drawForemostArm(cloth, which)) +
      drawHand(one.hand ?? "relaxed", glove, bones[2], turn, thumb, who.man ? 1.18 : 1) +
      (outfit.gloves?.fingerless && one.hand !== "hidden"
        ? drawMitt(paintOf(outfit.gloves.colour, who.ambient), bones[2], turn, who.man ? 1.18 : 1)
        : "") +
      pompomOf(outfit, bones[2], turn, who.ambient)
    );
  };
  const hinder = ([0, 1] as const).filter((which) => pose.arms[which].behind);
  const foremost = ([0, 1] as const).filter((which) => !pose.arms[which].behind);
  const gloved = outfit.gloves;
  const grip = held
    ? drawHeld(
        held.kind,
        {
          defs,
          build: buildBody(who.man, both ? "both" : "right"),
          skin: gloved && !gloved.fingerless ? paintOf(gloved.colour, who.ambient) : skin,
          isApart: true,
          sleeve: BARE.includes(outfit.top.sleeve)
            ? gloved?.long
              ? paintOf(gloved.colour, who.ambient)
              : skin
            : paintOf(outfit.top.sleeves ?? outfit.top.colour, who.ambient),
          ...(outfit.top.pattern && !BARE.includes(outfit.top.sleeve)
            ? {
                print: (shape, degrees) =>
                  patterned(defs, outfit.top.pattern, outfit.top.colour, [shape], degrees),
              }
            : {}),
          thing: paintOf(held.colour, who.ambient),
          drawing: drawingOf(held),
        },
        who.other,
      )
    : { behind: "", body: "", before: "" };
  const gripped = (inside: string) => inside && group(toElbows(body, who.man), inside);
  const skirted = outfit.bottom.kind === "skirt";
  // The mount hides the far leg.
  const legs = (mounted ? [1] : [0, 1]).map((which) => {
    const leg = drawLeg(cloth, which as 0 | 1);
    return pose.lap && !skirted ? leg + drawTrousers(cloth, which as 0 | 1) : leg;
  });
  const tails = drawTails(cloth);
  const lower = [
    ...legs,
    ...(skirted
      ? [isDraped(body) ? drawDraped(cloth) : drawSkirt(cloth)]
      : pose.lap
        ? []
        : [drawTrousers(cloth)]),
  ].join("");
  const upper = drawTrunk(cloth, chin);
  const hips = pose.lap && !skirted ? hipsOf(cloth) : "";
  const lettering = pose.view === "front" ? chest(who.chest, body.trunk(0, 0.3), outfit.top.colour) : "";
  const top = drawTop(cloth) + lettering;
  const trimmings = outfit.trimmings
    .filter(({ kind }) => who.chest === undefined || !PRINTED.includes(kind))
    .map(({ kind, colour }) => drawTrimming(cloth, kind, colour))
    .join("");
  // A tucked-in top ends under the skirt or trousers; one worn loose ends over them.
  const tucked = outfit.top.hem <= outfit.bottom.waist + 0.13 && outfit.top.closing !== "open";
  const dressed = pose.lap
    ? [upper, hips, tails.back, top, lower, tails.front, trimmings]
    : tucked
      ? [tails.back, upper, top, lower, trimmings]
      : [tails.back, upper, lower, tails.front, top, trimmings];
  const seated =
    who.block && pose.seat === "chair"
      ? drawBlock(who.block, body, ground)
      : drawSeat(
          isInBed ? "bed" : pose.seat === "chair" ? (seat ?? "chair") : (pose.seat ?? "none"),
          body,
          ground,
          pose.seat === "broomstick" ? (who.mount?.colour ?? HANDLE) : seatColour,
          undefined,
          outside,
        );
  const gear = drawGear(pose.gear, { body, ground, skin, colour: who.trim, slug: who.gear });
  const own = extentOf(body, tilt, ground, isChibi);
  const reached = isInBed ? { ...own, left: NECK[0] - 760, right: own.right + 320 } : own;
  const backwards = pose.view === "back";
  const capes =
    outfit.trimmings.some(({ kind }) => kind === "cape") && !backwards
      ? capeBehind(body, outfit, who.ambient)
      : "";
  const little = (...inside: string[]) => (isChibi ? group(LITTLE, ...inside) : inside.join(""));
  const hind = turned(drawn.hind);
  return roll({
    behind: little(mounted?.drawn ?? "", seated.behind, gear.behind ?? "", gripped(grip.behind)),
    body: [
      backwards ? "" : little(capes, upright(extra.behind, 60)),
      backwards ? "" : hind,
      little(...hinder.map(arm), ...dressed, seated.before),
      backwards ? hind : little(upright(extra.body, -RAISED - 2)),
      backwards ? little(upright(extra.behind, 60)) : "",
      turned(drawn.fore),
    ].join(""),
    over: little(
      foremost.map(arm).join(""),
      gripped(grip.body),
      gripped(grip.before),
      who.perched && !backwards ? upright(perched(who.perched, who.man), -RAISED) : "",
      gear.over ?? "",
    ),
    extent: geared(under(ridden(reached, body, mounted), held?.kind), pose.gear),
    skeleton: body,
  });
}

/** The print on a chest without lettering. */
const PRINTED: readonly string[] = ["print", "pocket"];
