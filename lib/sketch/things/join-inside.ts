import { type Block, FAR, moved, type Placed, scaled } from "./blocks";
import { KINDS } from "./catalogue";

/** The share of a bowl's height below its rim. */
const BOWL_FRONT = 0.8;

/** The height of the rim that something looks out over, as a share of the container's. */
const RIM: Readonly<Record<string, number>> = {
  basket: 0.56,
  bucket: 0.8,
  "shopping-bags": 0.7,
  cup: 0.86,
  "cooking-pot": 0.7,
  luggage: 0.86,
  backpack: 0.8,
  flowerpot: 0.9,
};

/** See-through containers: the greatest width and height of the content, and its height above the base, as shares. */
const GLASSY: Readonly<Record<string, readonly [wide: number, high: number, floor: number]>> = {
  fishbowl: [0.56, 0.6, 0.2],
  jar: [0.62, 0.6, 0.1],
  bottle: [0.66, 0.34, 0.08],
  "wine-bottle": [0.66, 0.34, 0.08],
  "spider-web": [0.4, 0.4, 0.28],
  birdcage: [0.52, 0.5, 0.16],
  "snow-globe": [0.5, 0.46, 0.3],
  "tumbler-glass": [0.6, 0.66, 0.12],
  "wine-glass": [0.5, 0.3, 0.6],
  wheel: [0.5, 0.42, 0.13],
  pumpkin: [0.46, 0.5, 0.1],
  "light-bulb": [0.62, 0.5, 0.4],
};

/** From how many on what is in a glass fills it. */
const HEAP = 6;
const HEAPED: readonly string[] = ["jar", "bottle", "wine-bottle", "tumbler-glass", "snow-globe"];
const COLUMNS = 4;

/** What fills a glass, row on row. */
function heaped(base: Block, other: Block, [wide, high, floor]: readonly [number, number, number]): Placed[] {
  const cell = (base.width * wide) / COLUMNS;
  const [first] = other.parts;
  const tall = first ? Math.min(cell * 1.15, (first.height / first.width) * cell) : cell;
  const rows = Math.max(1, Math.floor((base.height * high) / (tall * 0.8)));
  return Array.from({ length: rows * COLUMNS }, (_, nth): Placed[] => {
    const part = other.parts[(nth * 5) % other.parts.length];
    if (!part) return [];
    const [row, column] = [Math.floor(nth / COLUMNS), nth % COLUMNS];
    const by = Math.min((cell * 1.12) / part.width, (tall * 1.1) / part.height);
    return [
      {
        ...part,
        x: (column - (COLUMNS - 1) / 2 + (row % 2 ? 0.16 : -0.16)) * cell * 0.94,
        y: -base.height * floor - row * tall * 0.8,
        width: part.width * by,
        height: part.height * by,
        grounded: false,
        turned: nth % 3 === 1,
      },
    ];
  })
    .flat()
    .reverse();
}

/** How much closer together things lie in a basket than side by side. */
const CLOSE = 0.62;

/** What somebody looks out of at the door. */
const KENNELS: readonly string[] = ["dog-house", "tent", "igloo", "birdhouse"];

const TREES: readonly string[] = ["deciduous-tree", "evergreen-tree", "birch"];

/** Containers for flowers. */
const BLOOMING: readonly string[] = ["vase", "amphora", "flowerpot"];

/** Cars whose driver is seen where the roof is off. */
export const CARS: readonly string[] =
  "automobile cabriolet sports-car sport-utility-vehicle taxi police-car racing-car pickup-truck".split(" ");
/** The height of an open car's doors, as a share of its length, and how much of the driver is behind them. */
const [DOORS, SUNK] = [0.335, 0.3];

/** Whoever is in a car, behind its doors. */
function drivenBy(base: Block, other: Block): Block {
  const cars = base.parts.map((part) => ({ ...part, slug: "cabriolet" }));
  const driver = scaled(
    other,
    Math.min((base.width * 0.56) / other.height, (base.width * 0.46) / other.width),
  );
  const level = base.width * DOORS - driver.height * SUNK;
  return {
    parts: [...moved(driver.parts, base.width * 0.08, -level, false), ...cars],
    width: base.width,
    height: level + driver.height,
  };
}

/** Puts one block into another, named by `slug`: behind glass, looking out over a rim, or in front of a house. */
export function joinInside(base: Block, other: Block, slug: string): Block {
  if (CARS.includes(slug)) return drivenBy(base, other);
  // Nobody sits in hot coffee.
  if (slug === "hot-beverage")
    return joinInside({ ...base, parts: base.parts.map((part) => ({ ...part, slug: "cup" })) }, other, "cup");
  const glass = GLASSY[slug];
  if (glass) {
    const [wide, high, floor] = glass;
    if (other.parts.length >= HEAP && HEAPED.includes(slug))
      return { ...base, parts: [...base.parts, ...heaped(base, other, glass)] };
    const seen = scaled(
      other,
      Math.min(
        slug === "fishbowl" ? 1 : 4,
        (base.width * wide) / other.width,
        (base.height * high) / other.height,
      ),
    );
    return { ...base, parts: [...base.parts, ...moved(seen.parts, 0, -base.height * floor, false)] };
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
  if (TREES.includes(slug)) {
    // Whoever is in a tree is seen before its leaves.
    const perched = scaled(
      other,
      Math.min((base.height * 0.34) / other.height, (base.width * 0.5) / other.width),
    );
    return { ...base, parts: [...base.parts, ...moved(perched.parts, 0, -base.height * 0.46, false)] };
  }
  const isKennel = KENNELS.includes(slug);
  if (isKennel || FAR.includes(KINDS.get(slug)?.habitat)) {
    const looks = scaled(other, Math.min(1, (base.height * (isKennel ? 0.58 : 0.5)) / other.height));
    return {
      ...base,
      parts: [...base.parts, ...moved(looks.parts, isKennel ? 0 : base.width * 0.16, base.height * 0.03)],
    };
  }
  if (BLOOMING.includes(slug)) {
    // Flowers reach well above the rim and spread out.
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
  // What is in a basket lies over one another.
  const close = rim && other.parts.length > 1 ? CLOSE : 1;
  const packed: Block = {
    ...other,
    parts: other.parts.map((part) => ({ ...part, x: part.x * close })),
    width: other.width * close,
  };
  const fit = packed.width > most ? scaled(packed, most / packed.width) : packed;
  if (rim) {
    // Sleepers look out as well.
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
