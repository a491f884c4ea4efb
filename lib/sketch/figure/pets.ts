import { drawFurred } from "@/lib/sketch/animals/furred";
import { KINDS } from "@/lib/sketch/animals/kinds";
import type { Animal } from "@/lib/sketch/brief";
import { createRandom, hashText } from "@/lib/sketch/random";
import { group } from "@/lib/sketch/svg";
import { KINDS as CATALOGUED } from "@/lib/sketch/things/catalogue";
import { thingFigure } from "@/lib/sketch/things/draw-thing";
import { measureOf } from "@/lib/sketch/things/measure";
import { elbowOf, forearm, type Grip } from "./grip";
import { laidHand } from "./laid-hand";

/** An animal's coats, from which one held in arms has its colour. */
export const coatsOf = (slug: string | undefined) => KINDS[slug as Animal]?.coats;

/** A drawing of the library's that stands on a point, with its longer side given. */
function standing(
  slug: string,
  colour: string | undefined,
  [x, y]: readonly [number, number],
  side: number,
  ink: string,
): string {
  const [left, top, right, bottom] = measureOf(slug).box;
  const scale = side / Math.max(right - left, bottom - top);
  const figure = thingFigure(slug, { colour, light: "#ffffff", share: 0, ink, line: 4.5 / scale });
  return group(
    `transform="translate(${x} ${y}) scale(${scale.toFixed(3)}) translate(${-(left + right) / 2} ${-bottom})"`,
    figure,
  );
}

/** An animal in both arms: the engine's own from its head to its chest, the library's others as a whole. */
export function pet(grip: Grip): string {
  const { defs, thing, build, drawing } = grip;
  const slug = drawing?.slug ?? "cat";
  const kind = KINDS[slug as Animal];
  const animal = kind
    ? group(
        'transform="translate(82 990) scale(.8)"',
        drawFurred(
          {
            defs,
            coat: thing,
            pale: kind.pale,
            eye: kind.eyeColours[0],
            random: createRandom(hashText(slug)),
          },
          kind,
        ),
      )
    : standing(slug, drawing?.colour, [482, 1680], 660, thing.ink);
  return [
    animal,
    forearm(grip, elbowOf(build, -1), [336, 1650]),
    forearm(grip, elbowOf(build, 1), [630, 1570]),
    laidHand(grip, [378, 1654], -1, 6),
    laidHand(grip, [588, 1562], 1, -4),
  ].join("");
}

/** Where a perched animal stands, in body units: on the shoulder that holds nothing up. */
const PERCH = { woman: [136, 1020], man: [70, 1050] } as const;

/** An animal on a shoulder. */
export const perched = ({ slug, colour }: { slug: string; colour?: string }, man: boolean): string =>
  standing(
    slug,
    colour,
    man ? PERCH.man : PERCH.woman,
    Math.min(430, 300 + (CATALOGUED.get(slug)?.size ?? 0.3) * 260),
    "#2b2733",
  );
