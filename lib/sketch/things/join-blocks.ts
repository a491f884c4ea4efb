import { type Block, FAR, moved, type Placed, scaled } from "./blocks";
import { KINDS } from "./catalogue";
import { drawingOf } from "./drawn-doing";
import { handOf } from "./hands";
import { joinInside } from "./join-inside";
import { measureOf } from "./measure";
import { SMALL_ON, SURFACE, WIDEST } from "./surfaces";
import { strewOver } from "./toppings";
import { headIn, seatOfWorn, wornAs } from "./worn-hats";

/** The gap below a thing above another, as a share of the taller one's height. */
const ABOVE = 0.22;
/** Things with room underneath. */
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

/** Instruments, which are in front of the player's body. */
const INSTRUMENTS: readonly string[] = "guitar violin banjo accordion drum long-drum cello saxophone".split(
  " ",
);

/** A cake with as many candles as the prompt says, instead of those in its drawing. */
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

/** Joins two blocks in the relation that the prompt states. */
export function join(base: Block, other: Block, how: string, slug: string): Block {
  switch (how) {
    case "worn": {
      // Each of several wears one of its own.
      const wearers = base.parts.filter((part) => part.slug === slug);
      const parts = wearers.flatMap((wearer) =>
        other.parts.slice(0, 1).map((one): Placed => {
          const name = drawingOf(wearer);
          const worn = wornAs(one.slug, name);
          const { x, y, width } = seatOfWorn(worn, name);
          const [left, top, right, bottom] = measureOf(worn).box;
          const wide = wearer.width * width;
          return {
            ...one,
            slug: worn,
            x: wearer.x + wearer.width * x * (wearer.turned ? -1 : 1),
            y: wearer.y - wearer.height * y,
            width: wide,
            height: ((bottom - top) / (right - left)) * wide,
            grounded: false,
            ...(wearer.turned ? { turned: true } : {}),
          };
        }),
      );
      const isHat = !/^worn-(?!chef)/.test(other.parts[0]?.slug ?? "");
      return { ...base, parts: [...base.parts, ...parts], height: base.height * (isHat ? 1.16 : 1) };
    }
    case "topping":
      return strewOver(base, other, slug);
    case "held": {
      const holder = base.parts[0];
      const [across, up] = handOf(holder ? drawingOf(holder) : "");
      const isRod = other.parts[0]?.slug === "fishing-pole";
      const most = base.height * (isRod ? 0.8 : 0.46);
      const side = Math.max(other.width, other.height);
      const fit = scaled(
        other,
        Math.min(Math.max(1, (base.height * (isRod ? 0.8 : 0.3)) / side), most / side),
      );
      // An instrument is in front of the body.
      const isPlayed = INSTRUMENTS.includes(other.parts[0]?.slug ?? "");
      const out = isRod ? fit.width * 0.42 : isPlayed ? -base.width * 0.16 : 0;
      const parts = [
        ...base.parts,
        ...moved(fit.parts, base.width * across - out, -base.height * (isPlayed ? up * 0.45 : up), false),
      ];
      return { ...base, parts };
    }
    case "breath": {
      const flame = {
        ...other,
        parts: other.parts.map((part) => (part.slug === "fire" ? { ...part, slug: "fire-breath" } : part)),
      };
      const fit = scaled(flame, (base.width * 0.5) / other.width);
      const mouth = base.height * 0.61 - fit.height / 2;
      const parts = [...base.parts, ...moved(fit.parts, -base.width * 0.71, -mouth, false)];
      return { parts: moved(parts, base.width * 0.23, 0), width: base.width * 1.46, height: base.height };
    }
    case "bite": {
      const animal = base.parts[0];
      const isLow = animal?.pose === "graze";
      const name = animal ? drawingOf(animal) : "";
      const [left, top, right, bottom] = measureOf(name).box;
      const side = Math.max(other.width, other.height);
      const fit = scaled(other, (base.height * (isLow ? 0.24 : 0.3)) / side);
      const head = headIn(name);
      const up = (bottom - head.y - head.radius * 0.5) / (bottom - top) - fit.height / base.height / 2;
      const reach = 0.5 - Math.max(0, head.x - head.radius * 1.5 - left) / (right - left);
      const parts = [
        ...base.parts,
        ...moved(fit.parts, -base.width * (isLow ? 0.54 : reach), isLow ? 0 : -base.height * up, isLow),
      ];
      return { parts: moved(parts, base.width * 0.12, 0), width: base.width * 1.24, height: base.height };
    }
    case "on": {
      if (slug === "birthday-cake" && other.parts.every((part) => part.slug === "candle"))
        return withCandles(base, other);
      const isOver = other.parts[0]?.pose === "jump";
      if (isOver && base.height > other.height)
        return join(scaled(base, (other.height * 0.9) / base.height), other, how, slug);
      const most = base.width * (WIDEST[slug] ?? (isOver ? 3 : 1.1));
      const bulk = Math.max(...other.parts.map((part) => part.width));
      const room = Math.min(
        most / other.width,
        (isOver ? 3 : (SMALL_ON[slug] ?? 1.1) * (slug === "iceberg" && other.parts.length === 1 ? 1.7 : 1)) *
          (base.width / bulk),
      );
      const fit = room < 1 ? scaled(other, room) : other;
      const drop = (SURFACE[slug] ?? 0.08) * base.height;
      const parts = [...base.parts, ...moved(fit.parts, 0, -base.height + drop, false)];
      return { parts, width: Math.max(base.width, fit.width), height: base.height - drop + fit.height };
    }
    case "above": {
      const gap = Math.max(base.height, other.height) * ABOVE;
      const parts = [...base.parts, ...moved(other.parts, 0, -base.height - gap, false)];
      return {
        parts,
        width: Math.max(base.width, other.width),
        height: base.height + gap + other.height,
      };
    }
    case "in":
      return joinInside(base, other, slug);
    case "under": {
      if (!HOLLOW.includes(slug)) return join(other, base, "on", other.parts[0]?.slug ?? "");
      const most = 0.5 * base.height;
      // What is under a tree must not shrink to a speck.
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
      // Buildings rise behind what stands in front of them.
      if (FAR.includes(KINDS.get(slug)?.habitat)) {
        const built = scaled(base, Math.max(1, (other.height * 1.7) / base.height));
        const aside = Math.min(built.width, other.width) * 0.24;
        const parts = [...moved(built.parts, -aside, -other.height * 0.14), ...moved(other.parts, aside, 0)];
        return {
          parts,
          width: Math.max(built.width, other.width) + aside,
          height: built.height + other.height * 0.14,
        };
      }
      const parts = [...base.parts, ...moved(other.parts, base.width * 0.22, base.height * 0.1)];
      const width = Math.max(base.width, other.width + base.width * 0.44);
      return { parts, width, height: Math.max(base.height, other.height) };
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
