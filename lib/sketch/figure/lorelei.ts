import { createAvatar } from "@dicebear/core";
import * as lorelei from "@dicebear/lorelei";

/** One outline of the library's artwork, in its own 980-unit square. */
export interface Outline {
  d: string;
  /** The `fill-rule` and `clip-rule` attributes it needs, or nothing. */
  rule: string;
}

/** The parts of the Lorelei artwork that are used: outlines only, which the renderer shades itself. */
export interface LoreleiParts {
  backHair: Outline[];
  frontHair: Outline[];
  brows: Outline[];
  glasses: Outline[];
}

type Options = NonNullable<Parameters<typeof createAvatar<lorelei.Options>>[1]>;

/** Which of the library's variants to use; no glasses unless given. */
export interface LoreleiChoice {
  hair: NonNullable<lorelei.Options["hair"]>[number];
  brows: NonNullable<lorelei.Options["eyebrows"]>[number];
  glasses?: NonNullable<lorelei.Options["glasses"]>[number];
}

// Key colours that the artwork itself never uses: they tell the parts of its SVG apart.
const MARK = { hair: "010203", skin: "0a0b0c", brows: "0d0e0f", glasses: "020406" };

function outlinesOf(svg: string): { fill: string; outline: Outline }[] {
  return [...svg.matchAll(/<path ([^>]*?)\/?>/g)].flatMap(([, attributes = ""]) => {
    const d = / ?\bd="([^"]+)"/.exec(attributes)?.[1];
    const fill = /\bfill="#?([^"]+)"/.exec(attributes)?.[1];
    const rule = attributes.includes("evenodd") ? 'fill-rule="evenodd" clip-rule="evenodd"' : "";
    return d && fill ? [{ fill, outline: { d, rule } }] : [];
  });
}

/**
 * Takes hair, brows and glasses from the Lorelei avatar style (by Lisa Wischofsky, CC0 1.0).
 * The hair comes in two layers, behind and in front of the head.
 */
export function takeLorelei({ hair, brows, glasses }: LoreleiChoice): LoreleiParts {
  const options: Options = {
    seed: "girlgenerator",
    head: ["variant04"],
    eyes: ["variant16"],
    nose: ["variant02"],
    mouth: ["happy01"],
    hair: [hair],
    eyebrows: [brows],
    hairColor: [MARK.hair],
    skinColor: [MARK.skin],
    eyebrowsColor: [MARK.brows],
    glassesColor: [MARK.glasses],
    glassesProbability: glasses ? 100 : 0,
    beardProbability: 0,
    earringsProbability: 0,
    frecklesProbability: 0,
    hairAccessoriesProbability: 0,
    ...(glasses ? { glasses: [glasses] } : {}),
  };
  const all = outlinesOf(createAvatar(lorelei, options).toString());
  const head = all.findIndex(({ fill }) => fill === MARK.skin);
  const named = (mark: string, from = 0, to = all.length) =>
    all.flatMap(({ fill, outline }, index) =>
      fill === mark && index >= from && index < to ? [outline] : [],
    );
  return {
    backHair: named(MARK.hair, 0, head),
    frontHair: named(MARK.hair, head),
    brows: named(MARK.brows),
    glasses: named(MARK.glasses),
  };
}
