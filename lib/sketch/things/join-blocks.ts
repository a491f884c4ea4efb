import type { Habitat } from "./catalogue";
import { KINDS } from "./catalogue";
import type { Material, Pose } from "./thing";
import { seatOfHat } from "./worn-hats";

/** One drawing in its place. Lengths are in a unit of the arrangement's own; y is its lower edge, 0 the ground, up is negative. */
export interface Placed {
  slug: string;
  colour: string | undefined;
  /** Its middle. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** What it does, where that is drawn of it. */
  pose?: Pose | undefined;
  material?: Material | undefined;
  /** Whether it throws a shadow on the ground. */
  grounded: boolean;
  /** Whether it looks the other way. */
  turned?: boolean;
}

/** How far below its top something lies that is put on a thing, as a share of its height. */
const SURFACE: Readonly<Record<string, number>> = {
  chair: 0.52,
  bench: 0.6,
  sofa: 0.5,
  bed: 0.55,
  table: 0.04,
  "couch-and-lamp": 0.55,
  horse: 0.3,
  elephant: 0.12,
  plate: 0.45,
  fence: 0.1,
  branch: 0.34,
  "lily-pad": 0.55,
  tray: 0.3,
  "cutting-board": 0.24,
  viaduct: 0.02,
  pedestal: 0.04,
  rug: 0.5,
  bridge: 0.24,
  "birthday-cake": 0.36,
  "deciduous-tree": 0.2,
};
/** How broad what is on a thing may be, as a share of its breadth. */
const WIDEST: Readonly<Record<string, number>> = {
  bridge: 0.46,
  viaduct: 0.86,
  pedestal: 1.5,
  branch: 0.7,
  "birthday-cake": 0.9,
  sofa: 0.74,
  bed: 0.8,
  bench: 0.86,
};
/** The same of each single thing on it. */
const SMALL_ON: Readonly<Record<string, number>> = { table: 0.26, bench: 0.5, bed: 0.5, fence: 0.5 };
/** What has room below it. */
const HOLLOW: readonly string[] = [
  "table",
  "bench",
  "chair",
  "bed",
  "deciduous-tree",
  "palm-tree",
  "umbrella",
  "bridge",
  "rainbow",
  "mushroom",
  "brown-mushroom",
];

/** How much of a bowl's height is below its rim. */
const BOWL_FRONT = 0.8;

/** Where the rim is that something looks out over, as a share of the height from below. */
const RIM: Readonly<Record<string, number>> = { basket: 0.56, bucket: 0.8, "shopping-bags": 0.7 };
/** What flowers stand in. */
const BLOOMING: readonly string[] = ["vase", "amphora"];

/** How far things are that are built or ride rails, when smaller ones stand before them. */
export const FAR: readonly (Habitat | undefined)[] = ["building", "rail"];

/** Things that belong together, about the middle of their ground. */
export interface Block {
  parts: Placed[];
  width: number;
  height: number;
}

export const moved = (parts: readonly Placed[], x: number, y: number, grounded?: boolean): Placed[] =>
  parts.map((part) => ({ ...part, x: part.x + x, y: part.y + y, grounded: grounded ?? part.grounded }));

export const scaled = ({ parts, width, height }: Block, by: number): Block => ({
  parts: parts.map((part) => ({
    ...part,
    x: part.x * by,
    y: part.y * by,
    width: part.width * by,
    height: part.height * by,
  })),
  width: width * by,
  height: height * by,
});

/** A cake with as many candles as are told, in place of those that it is drawn with. */
function withCandles(cake: Block, { parts }: Block): Block {
  const tall = cake.height * 0.3;
  const room = cake.width * 0.4;
  const candles = parts.map(
    (part, index): Placed => ({
      ...part,
      slug: "cake-candle",
      x: parts.length > 1 ? (index / (parts.length - 1) - 0.5) * room : 0,
      y: -cake.height * 0.74 - (index % 2 ? cake.height * 0.03 : 0),
      width: tall * 0.21,
      height: tall,
      grounded: false,
    }),
  );
  return {
    parts: [...cake.parts.map((part) => ({ ...part, slug: "bare-cake" })), ...candles],
    width: cake.width,
    height: cake.height * 1.1,
  };
}

/** Puts one block to another as the prompt says. */
export function join(base: Block, other: Block, how: string, slug: string): Block {
  switch (how) {
    case "worn": {
      const { x, y, width } = seatOfHat(other.parts[0]?.slug ?? "", slug);
      // Each of several wears one.
      const parts = base.parts.flatMap((wearer) =>
        other.parts.slice(0, 1).map((hat): Placed => {
          const wide = wearer.width * width;
          return {
            ...hat,
            x: wearer.x + wearer.width * x * (wearer.turned ? -1 : 1),
            y: wearer.y - wearer.height + wearer.height * (1 - y),
            width: wide,
            height: (hat.height / hat.width) * wide,
            grounded: false,
          };
        }),
      );
      return { ...base, parts: [...base.parts, ...parts], height: base.height * 1.16 };
    }
    case "breath": {
      const fit = scaled(other, (base.width * 0.4) / other.width);
      const parts = [...base.parts, ...moved(fit.parts, -base.width * 0.62, -base.height * 0.55, false)];
      return { parts, width: base.width * 1.5, height: base.height };
    }
    case "bite": {
      const animal = base.parts[0];
      const isLow = animal?.pose === "graze";
      const side = Math.max(other.width, other.height);
      const fit = scaled(other, (base.height * (isLow ? 0.24 : 0.3)) / side);
      // A giraffe's mouth is up in the leaves.
      const up = animal?.slug === "giraffe" ? 0.72 : 0.18;
      const parts = [
        ...base.parts,
        ...moved(fit.parts, -base.width * (isLow ? 0.54 : 0.56), isLow ? 0 : -base.height * up, isLow),
      ];
      return { parts, width: base.width * 1.2, height: base.height };
    }
    case "on": {
      if (slug === "birthday-cake" && other.parts.every((part) => part.slug === "candle"))
        return withCandles(base, other);
      const most = base.width * (WIDEST[slug] ?? 1.1);
      const bulk = Math.max(...other.parts.map((part) => part.width));
      const room = Math.min(most / other.width, (SMALL_ON[slug] ?? 1.1) * (base.width / bulk));
      const fit = room < 1 ? scaled(other, room) : other;
      const drop = (SURFACE[slug] ?? 0.08) * base.height;
      const parts = [...base.parts, ...moved(fit.parts, 0, -base.height + drop, false)];
      return { parts, width: Math.max(base.width, fit.width), height: base.height - drop + fit.height };
    }
    case "in": {
      if (slug === "fishbowl") {
        const swims = scaled(other, Math.min(1, (base.width * 0.56) / other.width));
        return { ...base, parts: [...base.parts, ...moved(swims.parts, 0, -base.height * 0.2, false)] };
      }
      if (slug === "bowl") {
        const lies = scaled(other, Math.min(1, (base.width * 0.8) / other.width));
        const fronts = base.parts.map((part) => ({
          ...part,
          slug: "bowl-front",
          height: part.height * BOWL_FRONT,
          grounded: false,
        }));
        const parts = [...base.parts, ...moved(lies.parts, 0, -base.height * 0.6, false), ...fronts];
        return { parts, width: base.width, height: base.height * 0.6 + lies.height };
      }
      if (FAR.includes(KINDS.get(slug)?.habitat)) {
        const looks = scaled(other, Math.min(1, (base.height * 0.5) / other.height));
        return {
          ...base,
          parts: [...base.parts, ...moved(looks.parts, base.width * 0.16, base.height * 0.03)],
        };
      }
      if (BLOOMING.includes(slug)) {
        // Flowers stand well above the rim, and spread.
        const stalks = scaled(other, Math.min(1.6, (base.width * 1.7) / other.width));
        const parts = [
          ...moved(
            stalks.parts.map((part) => ({ ...part, x: part.x * 0.62 })),
            0,
            -base.height * 0.94 + stalks.height * 0.34,
            false,
          ),
          ...base.parts,
        ];
        return {
          parts,
          width: Math.max(base.width, stalks.width),
          height: base.height * 0.94 + stalks.height * 0.66,
        };
      }
      const rim = RIM[slug];
      const most = base.width * (rim ? 1.02 : 1.1);
      const fit = other.width > most ? scaled(other, most / other.width) : other;
      if (rim) {
        // Who sleeps in it looks out, too.
        const sunk = other.parts.some(({ pose }) => pose) ? 0.04 : 0.16;
        const parts = [...moved(fit.parts, 0, -base.height * rim + fit.height * sunk, false), ...base.parts];
        return {
          parts,
          width: base.width,
          height: Math.max(base.height, base.height * rim + fit.height * 0.84),
        };
      }
      const parts = [...moved(fit.parts, 0, -base.height + fit.height * 0.5, false), ...base.parts];
      return { parts, width: base.width, height: base.height + fit.height * 0.5 };
    }
    case "under": {
      if (!HOLLOW.includes(slug)) return join(other, base, "on", other.parts[0]?.slug ?? "");
      const most = 0.5 * base.height;
      // Nobody is a speck beneath a tree.
      const least = /tree|willow|birch/.test(slug) ? 0.46 * base.width : 0;
      const fit =
        other.height > most
          ? scaled(other, most / other.height)
          : other.width < least
            ? scaled(other, Math.min(least / other.width, most / other.height))
            : other;
      const aside = least > 0 ? base.width * 0.12 : 0;
      return { ...base, parts: [...base.parts, ...moved(fit.parts, aside, base.height * 0.03)] };
    }
    case "before": {
      const parts = [...base.parts, ...moved(other.parts, base.width * 0.22, base.height * 0.1)];
      return { parts, width: Math.max(base.width, other.width), height: Math.max(base.height, other.height) };
    }
    case "behind": {
      const parts = [...moved(other.parts, -base.width * 0.32, -base.height * 0.16), ...base.parts];
      return {
        parts,
        width: base.width * 0.8 + other.width * 0.5,
        height: Math.max(base.height, other.height + base.height * 0.16),
      };
    }
    default:
      return base;
  }
}
