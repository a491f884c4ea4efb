import type { Character } from "@/lib/sketch/figure/character";
import { clasp } from "@/lib/sketch/figure/clasp";
import { drawSeat } from "@/lib/sketch/figure/jointed/seats";
import type { Skeleton } from "@/lib/sketch/figure/jointed/skeleton";
import { skinPaint } from "@/lib/sketch/figure/paint";
import type { Act } from "./acts";
import type { Brief } from "./brief";
import type { Standing } from "./row-of-figures";
import { group } from "./svg";

type Setting = Brief["setting"];

const OUTSIDE = new Set<string>([
  "sea",
  "meadow",
  "garden",
  "park",
  "zengarden",
  "harbour",
  "forest",
  "river",
  "blossom",
  "city",
  "street",
  "village",
  "mountains",
  "snow",
  "rooftop",
]);

/** What a person sits on: the prompt's choice, or a bench outdoors. */
export const seatOf = ({ seat }: Pick<Character, "seat">, setting: Setting) =>
  (seat === "trunk" ? undefined : seat) ?? (setting && OUTSIDE.has(setting) ? "bench" : undefined);

/** The bench or sofa that a whole row sits on, in the coordinates of the first figure. */
export function sharedSeat(
  row: readonly Standing[],
  cast: readonly Character[],
  setting: Setting,
  colour: string,
): string {
  const [first, last] = [row[0], row.at(-1)];
  const seat = seatOf(cast[0] ?? {}, setting);
  if (!first || !last || row.length < 2 || (seat !== "bench" && seat !== "sofa")) return "";
  if (first.figure.skeleton.pose.seat !== "chair") return "";
  const { skeleton, extent } = first.figure;
  const [x, y] = skeleton.pelvis;
  const long = last.x - first.x;
  const middle: Skeleton = { ...skeleton, pelvis: [x + long / 2, y] };
  return drawSeat(seat, middle, extent.ground, colour, long / 2 + 620).behind;
}

/** Two people's clasped hands, drawn over both. */
export function clasped(
  row: readonly Standing[],
  cast: readonly Character[],
  at: (x: number) => number,
  ground: number,
  scale: number,
): string {
  const [one, two] = row;
  const [first, second] = cast;
  if (!one || !two || !first || !second) return "";
  const [, wrist] = [one.figure.skeleton.arms[1][1], one.figure.skeleton.arms[1][2]];
  const x = at(one.x + wrist[0] - one.figure.skeleton.neck[0]);
  const y = ground - (one.figure.extent.ground - wrist[1] - 60) * scale;
  return group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(scale * 0.86).toFixed(4)})"`,
    clasp(skinPaint(first.skin), skinPaint(second.skin)),
  );
}

/** Who of two is borne by the other: the woman of a woman and a man, or the second. */
export function borneOf([first, second]: readonly Character[], acts: readonly Act[]): number | undefined {
  if (!first || !second || !acts.some((act) => act === "piggyback" || act === "carried")) return undefined;
  return !first.man && second.man ? 0 : 1;
}

interface Layered {
  figure: Standing["figure"];
  attributes: string;
}

/** Draws somebody on another one's back, or in their arms, each before what they are before. */
export function bearing(placed: readonly Layered[], borne: number, act: Act | undefined): string[] {
  const [over, under] = [placed[borne], placed[borne === 0 ? 1 : 0]];
  if (!over || !under) return [];
  const of = ({ figure, attributes }: Layered, ...layers: ("behind" | "body" | "over")[]) =>
    group(attributes, ...layers.map((layer) => figure[layer]));
  return act === "carried"
    ? [of(under, "behind", "body", "over"), of(over, "behind", "body", "over")]
    : [of(over, "behind", "body"), of(under, "behind", "body", "over"), of(over, "over")];
}

/** Whether who leans somewhere leans against a tree. */
export const isByTree = ({ seat }: Character, { setting, things }: Brief): boolean =>
  seat === "trunk" ||
  (seat !== "wall" &&
    (things.some(({ slug }) => /tree/.test(slug)) ||
      (setting !== undefined && ["forest", "park", "meadow", "blossom", "garden"].includes(setting))));
