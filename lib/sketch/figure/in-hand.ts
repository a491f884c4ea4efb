import { ellipse, group, line, type Point } from "@/lib/sketch/svg";
import { KINDS } from "@/lib/sketch/things/catalogue";
import { thingFigure } from "@/lib/sketch/things/draw-thing";
import { measureOf } from "@/lib/sketch/things/measure";
import type { Grip } from "./grip";

/** Where a hand grips a thing, as shares of its width and height from the upper left corner. */
const GRIPS: Readonly<Record<string, Point>> = {
  cooking: [0.9, 0.9],
  hammer: [0.8, 0.8],
  "baseball-bat": [0.14, 0.88],
  axe: [0.68, 0.8],
  pick: [0.8, 0.84],
  wrench: [0.75, 0.75],
  screwdriver: [0.76, 0.72],
  "carpentry-saw": [0.8, 0.78],
  dagger: [0.8, 0.2],
  broom: [0.7, 0.28],
  "magnifying-glass-tilted-left": [0.84, 0.84],
  "magic-wand": [0.25, 0.78],
  umbrella: [0.55, 0.85],
  "closed-umbrella": [0.2, 0.25],
  "kitchen-knife": [0.2, 0.18],
  pencil: [0.55, 0.5],
  pen: [0.55, 0.5],
  "fountain-pen": [0.55, 0.5],
  paintbrush: [0.66, 0.34],
  tennis: [0.36, 0.82],
  badminton: [0.2, 0.84],
  "ping-pong": [0.22, 0.8],
  lacrosse: [0.25, 0.8],
  violin: [0.78, 0.2],
  trumpet: [0.5, 0.52],
  flute: [0.5, 0.5],
  saxophone: [0.5, 0.5],
  banjo: [0.76, 0.25],
  guitar: [0.72, 0.28],
  "long-drum": [0.5, 0.3],
  handbag: [0.5, 0.08],
  purse: [0.5, 0.3],
  briefcase: [0.5, 0.08],
  "shopping-bags": [0.4, 0.1],
  basket: [0.5, 0.08],
  bucket: [0.5, 0.12],
  luggage: [0.5, 0.06],
  backpack: [0.5, 0.08],
  "red-paper-lantern": [0.5, 0.06],
  lantern: [0.5, 0.03],
  bell: [0.5, 0.1],
  balloon: [0.32, 0.95],
  kite: [0.5, 0.6],
  shield: [0.5, 0.6],
  sword: [0.5, 0.86],
  "bow-and-arrow": [0.55, 0.4],
  "mobile-phone": [0.5, 0.76],
  camera: [0.92, 0.6],
  "camera-with-flash": [0.92, 0.6],
  "video-camera": [0.6, 0.86],
  tulip: [0.5, 0.86],
  rose: [0.5, 0.88],
  sunflower: [0.5, 0.9],
  lollipop: [0.84, 0.86],
  microphone: [0.28, 0.76],
  flashlight: [0.76, 0.76],
  syringe: [0.2, 0.82],
  spoon: [0.8, 0.84],
  candle: [0.5, 0.8],
  skateboard: [0.5, 0.5],
  surfboard: [0.5, 0.55],
  crutch: [0.72, 0.3],
  "wine-glass": [0.5, 0.74],
  "hot-beverage": [0.92, 0.42],
  placard: [0.5, 0.82],
};
const USUAL: Point = [0.5, 0.82];
/** The longer side, in head units, of a thing of a size in metres; at least the width of a hand. */
const longerSide = (size: number) => Math.min(760, Math.max(330, 250 + size * 480));
/** Instruments and tools that are larger than other things held. */
const LONG: readonly string[] =
  "violin guitar banjo saxophone trumpet broom fishing-pole sword tennis lacrosse umbrella crutch surfboard baseball-bat bow-and-arrow shield placard".split(
    " ",
  );

/** A fishing rod with reel and line, longer than the library's. */
function fishingRod([x, y]: Point): string {
  const rod = "M-14 230L30 -560Q44 -840 130 -1060";
  return group(
    `transform="translate(${x} ${y}) rotate(6)"`,
    line("M130 -1060C300 -900 340 -640 350 -220", "#ffffff", 5, 'opacity=".8"'),
    line(rod, "#2b2018", 34) + line(rod, "#8a5a34", 20),
    line("M-14 230L-4 40", "#2b2018", 56) + line("M-14 230L-4 40", "#c9a06a", 40),
    ellipse(-54, 64, 52, 52, "#8f98b8", 'stroke="#2b2733" stroke-width="8"'),
    ellipse(-54, 64, 18, 18, "#e8ecf6", 'stroke="#2b2733" stroke-width="6"'),
    ellipse(350, -200, 24, 30, "#d8434f", 'stroke="#5a1420" stroke-width="7"'),
  );
}

/** Where things lie in a container, as shares of its box, and their size as a share of its width. */
const HEAPED: readonly Point[] = [
  [0.32, 0.4],
  [0.68, 0.4],
  [0.5, 0.36],
];
const HEAP = 0.4;

/** Three of a kind that show above a container's rim. */
function heaped(slug: string, [left, top, right, bottom]: Box, ink: string, line: number): string {
  const [a, b, c, d] = measureOf(slug).box;
  const scale = ((right - left) * HEAP) / Math.max(c - a, d - b);
  const figure = thingFigure(slug, { light: "#ffffff", share: 0, ink, line: line / scale });
  return HEAPED.map(([across, down]) =>
    group(
      `transform="translate(${left + (right - left) * across} ${top + (bottom - top) * down}) scale(${scale.toFixed(3)}) translate(${-(a + c) / 2} ${-(b + d) / 2})"`,
      figure,
    ),
  ).join("");
}
type Box = readonly [number, number, number, number];

/** Draws a thing from the library in a hand centred at a point, in body units. */
export function inHand({ drawing, thing }: Grip, [x, y]: Point): string {
  if (!drawing) return "";
  if (drawing.slug === "fishing-pole") return fishingRod([x, y]);
  const { slug, colour } = drawing;
  const [left, top, right, bottom] = measureOf(slug).box;
  const side = LONG.includes(slug) ? 900 : longerSide(KINDS.get(slug)?.size ?? 0.25);
  const scale = side / Math.max(right - left, bottom - top);
  const [across, down] = GRIPS[slug] ?? USUAL;
  const at: Point = [left + (right - left) * across, top + (bottom - top) * down];
  const figure = thingFigure(slug, {
    colour,
    light: "#ffffff",
    share: 0,
    ink: thing.ink,
    line: 4.5 / scale,
    lettering: drawing.lettering,
  });
  const content = drawing.content
    ? heaped(drawing.content, [left, top, right, bottom], thing.ink, 4.5 / scale)
    : "";
  // A tool's head leans away from the face, but lettering is not mirrored.
  const turn = across > 0.6 && down > 0.6 && !drawing.lettering ? -scale : scale;
  return group(
    `transform="translate(${x} ${y}) scale(${turn.toFixed(3)} ${scale.toFixed(3)}) translate(${-at[0]} ${-at[1]})"`,
    content,
    figure,
  );
}
