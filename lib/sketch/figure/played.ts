import { ellipse, group, line, type Point, path } from "@/lib/sketch/svg";
import { fist } from "./fist";
import { elbowOf, forearm, type Grip, inked } from "./grip";

/** The violin's end under the chin, its rotation, and its scale. */
const CHIN: Point = [588, 930];
const TURN = 24;
const SIZE = 0.8;
const DARK = 'stroke="#3a2416" stroke-width="8" stroke-linejoin="round"';

/** A point of the violin: `along` the strings from the chin and `down` across them, in body units. */
function at(along: number, down: number): Point {
  const angle = (TURN * Math.PI) / 180;
  return [
    CHIN[0] + SIZE * (along * Math.cos(angle) - down * Math.sin(angle)),
    CHIN[1] + SIZE * (along * Math.sin(angle) + down * Math.cos(angle)),
  ];
}

/** A violin under the chin, one hand around its neck, the other guiding the bow. */
export function violin(grip: Grip): string {
  const { defs, skin, build, thing } = grip;
  const varnish = defs.linear([
    [0, thing.light],
    [0.5, thing.base],
    [1, thing.shade],
  ]);
  const body =
    "M0 0C-10 -112 60 -152 130 -132C172 -120 190 -86 220 -86C250 -86 280 -112 320 -106C382 -96 410 -52 410 0C410 52 382 96 320 106C280 112 250 86 220 86C190 86 172 120 130 132C60 152 -10 112 0 0Z";
  const wood = group(
    `transform="translate(${CHIN.join(" ")}) rotate(${TURN}) scale(${SIZE})"`,
    path(body, varnish, inked(thing, 9)),
    line("M20 -20C20 -90 74 -124 130 -108M20 20C20 90 74 124 130 108", thing.deep, 6, 'opacity=".6"'),
    line("M214 -66q-22 -4 -26 22t24 24M214 66q-22 4 -26 -22t24 -24", "#3a2416", 8),
    path("M34 -24L132 -14V14L34 24Z", "#2b2026", DARK),
    path("M246 -26L680 -17V17L246 26Z", "#2b2026", DARK),
    path("M180 -38H196V38H180Z", "#f0dcae", DARK),
    line("M120 -9L690 -6M120 0H690M120 9L690 6", "#f4ecdd", 3),
    line("M716 -52V52M748 -44V44", "#2b2026", 18),
    ellipse(784, 0, 36, 32, thing.base, inked(thing, 8)) + ellipse(784, 0, 12, 11, thing.deep),
  );
  const neck = at(600, 0);
  const [nx, ny] = neck;
  const fingers = [-46, -14, 18, 50].map((along) => {
    const [from, to] = [at(600 + along, 52), at(600 + along, -26)];
    const d = `M${from.map((one) => one.toFixed(0)).join(" ")}L${to.map((one) => one.toFixed(0)).join(" ")}`;
    return line(d, skin.ink, 36) + line(d, skin.base, 25);
  });
  const [hand, tip] = [at(236, 560), at(236, -430)];
  const stick = `M${hand.map((one) => one.toFixed(0)).join(" ")}L${tip.map((one) => one.toFixed(0)).join(" ")}`;
  return [
    forearm(grip, elbowOf(build, 1), [nx + 8, ny + 96]),
    ellipse(nx + 2, ny + 44, 46, 58, skin.base, inked(skin)),
    wood,
    ...fingers,
    group('transform="translate(-15 -6)"', line(stick, "#efe9dc", 9)),
    line(stick, "#3a2416", 21) + line(stick, "#8a4a2a", 11),
    forearm(grip, elbowOf(build, -1), [hand[0] - 46, hand[1] + 22]),
    fist(grip, [hand[0] - 4, hand[1] - 4]),
  ].join("");
}
