import { mix } from "@/lib/sketch/colour";
import { ellipse, group, type Point, path, rect } from "@/lib/sketch/svg";
import { paintAurora } from "./aurora";
import { paintFuji } from "./fuji";
import { lightSide } from "./light-side";
import { paintMilkyWay } from "./milky-way";
import type { Stage } from "./stage";

/** The sky's gradient, continued below the horizon. */
export function paintSky({ defs, width, height, palette, horizon }: Stage): string {
  const [top, middle, low] = palette.sky;
  const stop = Math.min(1, horizon / height);
  const fill = defs.linear([
    [0, top],
    [stop * 0.55, middle],
    [stop, low],
    [1, low],
  ]);
  return rect(0, 0, width, height, fill);
}

/** The sun or moon with its glow; its position is in shares of width and height. */
export function paintSun({ defs, width, height, unit, palette }: Stage, [x, y]: Point, size = 70): string {
  const [cx, cy, r] = [x * width, y * height, size * unit];
  const glow = defs.radial([
    [0, palette.light, 0.85],
    [0.25, palette.light, 0.4],
    [1, palette.light, 0],
  ]);
  const disc = palette.night
    ? ellipse(cx, cy, r, r, "#fff8e0") +
      [
        [-0.35, -0.2, 0.2],
        [0.25, 0.3, 0.26],
        [0.3, -0.4, 0.13],
        [-0.2, 0.42, 0.12],
      ]
        .map(([dx = 0, dy = 0, s = 0]) =>
          ellipse(cx + dx * r, cy + dy * r, r * s, r * s, "#e8dcc0", 'opacity=".7"'),
        )
        .join("")
    : ellipse(cx, cy, r, r, "#fffdf2");
  return ellipse(cx, cy, r * 5.5, r * 5.5, glow) + disc;
}

/** A cumulus cloud: circles in shade, in light and in full light, dissolving at the base. */
function cloud(stage: Stage, x: number, y: number, size: number): string {
  const { defs, palette, random } = stage;
  const side = lightSide(stage);
  const count = random.whole(6, 9);
  const row = Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const swell = Math.sin(t * Math.PI);
    const r = size * (0.13 + 0.17 * swell * random.between(0.7, 1.2));
    return { cx: x + (t - 0.5) * size * 1.5, cy: y - r * 0.62, r };
  });
  const middle = x + random.between(-0.3, 0.3) * size;
  const crown = [-0.3, 0.02, 0.3].map((off) => ({
    cx: middle + (off + random.between(-0.06, 0.06)) * size,
    cy: y - size * random.between(0.34, 0.46) + Math.abs(off) * size * 0.3,
    r: size * random.between(0.17, 0.27),
  }));
  const puffs = [...crown, ...row];
  const rounds = (dx: number, dy: number, share: number) =>
    puffs
      .map(({ cx, cy, r }) => {
        const [left, top, wide] = [cx + dx * r - r * share, cy + dy * r, r * share].map((n) => n.toFixed(1));
        return `M${left} ${top}a${wide} ${wide} 0 1 0 ${(2 * r * share).toFixed(1)} 0a${wide} ${wide} 0 1 0 ${(-2 * r * share).toFixed(1)} 0Z`;
      })
      .join("");
  const shade = mix(palette.cloud, palette.sky[0], palette.night ? 0.4 : 0.3);
  const lit = mix(palette.cloud, palette.light, palette.night ? 0.2 : 0.55);
  const fading = (colour: string, from: number) =>
    defs.linear(
      [
        [0, colour],
        [from, colour],
        [1, colour, 0],
      ],
      [0, y - size * 0.75, 0, y + size * 0.1],
      true,
    );
  return group(
    `opacity="${palette.night ? 0.6 : 0.96}"`,
    path(rounds(0, 0, 1), fading(shade, 0.68)),
    path(rounds(side * 0.1, -0.12, 0.86), fading(mix(palette.cloud, shade, 0.22), 0.56)),
    path(rounds(side * 0.2, -0.22, 0.66), fading(lit, 0.4)),
  );
}

/** `count` cumulus clouds, larger towards the top. */
export function paintClouds(stage: Stage, count: number): string {
  const { width, unit, random, horizon } = stage;
  return Array.from({ length: count }, (_, index) => {
    const depth = (index + random.next()) / count;
    const x = random.between(-0.05, 1.05) * width;
    const y = horizon * (0.9 - 0.72 * depth);
    return cloud(stage, x, y, unit * (70 + 190 * depth));
  }).join("");
}

/** Long, thin streaks of cloud near the horizon. */
export function paintVeils({ width, unit, palette, random, horizon }: Stage, count: number): string {
  return Array.from({ length: count }, () => {
    const [cx, cy] = [random.between(0, 1) * width, horizon * random.between(0.35, 0.95)];
    return ellipse(
      cx,
      cy,
      unit * random.between(160, 420),
      unit * random.between(6, 20),
      palette.cloud,
      `opacity="${random.between(0.25, 0.6).toFixed(2)}"`,
    );
  }).join("");
}

/** Stars, denser towards the top. */
export function paintStars({ width, height, unit, random }: Stage, count: number, depth = 0.8): string {
  const small = Array.from({ length: count }, () => {
    const y = random.next() ** 1.5 * height * depth;
    const r = random.between(0.8, 2.6) * unit;
    return `<circle cx="${(random.next() * width).toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(2)}" opacity="${random.between(0.3, 1).toFixed(2)}"/>`;
  });
  const bright = Array.from({ length: Math.ceil(count / 22) }, () => {
    const [x, y, s] = [
      random.next() * width,
      random.next() ** 1.5 * height * depth,
      random.between(7, 15) * unit,
    ];
    return `<path d="M${x.toFixed(1)} ${(y - s).toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${(x + s).toFixed(1)} ${y.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${x.toFixed(1)} ${(y + s).toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${(x - s).toFixed(1)} ${y.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${x.toFixed(1)} ${(y - s).toFixed(1)}Z"/>`;
  });
  return group('fill="#fffbe8"', ...small, ...bright);
}

/** Where, as a share of the width, the subject does not hide the sun or moon. */
export const moonSide = ({ focus }: Stage): number => (focus > 0.5 ? 0.17 : 0.83);

/** Whether the prompt names the moon and it is night. */
export const isMoonlit = ({ brief, palette }: Stage): boolean => brief.moon && palette.night;

/** Places whose sky can have a rainbow. */
const UNDER_SKY: readonly (string | undefined)[] =
  "blossom garden park castle city rooftop mountains snow meadow river sea harbour village waterfall desert savanna canyon terraces street shrine ruins".split(
    " ",
  );

/** Whether a thing is painted as part of the sky, and not in front of it. */
export const isInSky = (slug: string, setting: string | undefined): boolean =>
  (IN_SKY.includes(slug) && UNDER_SKY.includes(setting)) ||
  (IN_ANY_SKY.includes(slug) && (setting === "sky" || setting === "space"));

/** What any sky can contain. */
const IN_ANY_SKY: readonly string[] = [
  "cloud",
  "sun",
  "star",
  "glowing-star",
  "sun-behind-cloud",
  "milky-way",
];
const IN_SKY: readonly string[] = [...IN_ANY_SKY, "full-moon", "rainbow", "shooting-star", "mount-fuji"];

const BANDS = ["#e8483f", "#f58a3c", "#f7d348", "#4fb860", "#3f8fe0", "#6a55c9"] as const;

/** A rainbow around a point; by default it rises from behind the horizon and spans most of the sky. */
export function paintRainbow(
  { width, height, horizon, defs }: Stage,
  [x, y]: Point = [width / 2, horizon + height * 0.04],
  far = Math.min(width * 0.46, horizon * 0.86),
): string {
  const band = height * 0.016 * (far / Math.min(width * 0.46, horizon * 0.86));
  const bows = BANDS.map((colour, index) =>
    ellipse(
      x,
      y,
      far - index * band,
      far - index * band,
      "none",
      `stroke="${colour}" stroke-width="${(band * 1.08).toFixed(1)}"`,
    ),
  );
  return group(`opacity=".62" ${defs.clip(rect(0, 0, width, y, "#000"))}`, ...bows);
}

/** Shooting stars, each with its trail. */
function paintShootingStars({ width, horizon, unit, random, defs }: Stage): string {
  return [0.2, 0.5, 0.78]
    .map((share) => {
      const [x, y] = [width * (share + random.between(-0.08, 0.08)), horizon * random.between(0.12, 0.5)];
      const long = unit * random.between(150, 260);
      const fill = defs.linear([
        [0, "#fffbe8", 0],
        [1, "#fffbe8", 0.95],
      ]);
      return group(
        `transform="rotate(${random.between(50, 62).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})"`,
        path(`M${x} ${y - long}L${x + unit * 5} ${y}H${x - unit * 5}Z`, fill),
        ellipse(x, y, unit * 7, unit * 7, "#fffef4"),
      );
    })
    .join("");
}

/** The whole sky for the time of day: gradient, sun or moon (at `sunAt`, a share of the width), stars and clouds. */
export function paintWholeSky(stage: Stage, clouds: number, sunAt?: number): string {
  const { random, palette, peopled, horizon, height } = stage;
  const low =
    !palette.night &&
    (stage.brief.time === "sunset" || stage.brief.time === "golden" || stage.brief.time === "dawn");
  const side = random.chance(0.5) ? random.between(0.14, 0.3) : random.between(0.7, 0.86);
  const has = (slug: string) => stage.brief.things.some((thing) => thing.slug === slug);
  const moon = isMoonlit(stage);
  const y = low ? (horizon / height) * random.between(0.7, 0.88) : random.between(0.14, 0.26);
  return [
    paintSky(stage),
    palette.night || stage.brief.weather.includes("stars") ? paintStars(stage, 150) : "",
    palette.night && (has("milky-way") || stage.brief.landmarks.some(({ kind }) => kind === "galaxy"))
      ? paintMilkyWay(stage)
      : "",
    stage.brief.weather.includes("aurora") ? paintAurora(stage) : "",
    stage.brief.weather.includes("storm")
      ? ""
      : paintSun(
          stage,
          [sunAt ?? (moon && peopled ? moonSide(stage) : peopled ? side : random.between(0.25, 0.75)), y],
          moon ? 88 : palette.night ? 58 : low ? 74 : 46,
        ),
    paintVeils(stage, low || palette.night ? 7 : 3),
    has("rainbow") ? paintRainbow(stage) : "",
    has("shooting-star") ? paintShootingStars(stage) : "",
    paintClouds(stage, stage.brief.weather.includes("storm") ? clouds + 5 : clouds),
    stage.brief.setting === "mountains" ? "" : paintFuji(stage),
  ].join("");
}
