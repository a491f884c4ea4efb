import type { Brief } from "@/lib/sketch/brief";
import { mix } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, path, rect } from "@/lib/sketch/svg";
import { isTabletop } from "@/lib/sketch/things/homes";
import { paintClouds, paintStars } from "./sky";
import type { Stage } from "./stage";
import { branch, flowers, scales } from "./studio-ornaments";
import { cityLights, crescent, hills, windowLight } from "./studio-places";
import { bands, plainDisc, rays } from "./studio-prints";
import { tabletop } from "./tabletop";

function wash({ defs, width, height, palette, focus }: Stage): string {
  const [top, middle, low] = palette.sky;
  return (
    rect(
      0,
      0,
      width,
      height,
      defs.linear(
        [
          [0, top],
          [0.5, middle],
          [1, low],
        ],
        [0, 0, 0.35, 1],
      ),
    ) +
    ellipse(
      width * focus,
      height * 0.42,
      width * 0.7,
      height * 0.6,
      defs.radial([
        [0, palette.light, 0.75],
        [1, palette.light, 0],
      ]),
    )
  );
}

function bokeh({ width, height, unit, random, palette }: Stage, count: number): string {
  return Array.from({ length: count }, () => {
    const r = unit * random.between(14, 70);
    const [x, y] = [random.next() * width, random.next() * height];
    return ellipse(
      x,
      y,
      r,
      r,
      random.chance(0.5) ? palette.light : palette.cloud,
      `opacity="${random.between(0.14, 0.42).toFixed(2)}"`,
    );
  }).join("");
}

/** A large ringed disc behind the head, with leaves growing around it. */
function disc(stage: Stage): string {
  const { width, height, unit, palette, random, defs } = stage;
  const [cx, cy, r] = [width * stage.focus, height * 0.42, Math.min(width, height) * 0.43];
  const leaves = (colour: string, count: number, long: number) =>
    path(
      Array.from({ length: count }, () => {
        const angle = random.between(0, Math.PI * 2);
        const from = r * random.between(0.86, 1.04);
        const bend = angle + random.between(-0.5, 0.5);
        const size = unit * long * random.between(0.6, 1.2);
        const [x, y] = [cx + Math.cos(angle) * from, cy + Math.sin(angle) * from];
        return blade(
          [x, y],
          [x + Math.cos(bend) * size * 0.5, y + Math.sin(bend) * size * 0.5],
          [x + Math.cos(bend + 0.3) * size, y + Math.sin(bend + 0.3) * size],
          size * 0.24,
        );
      }).join(""),
      colour,
    );
  return [
    wash(stage),
    leaves(mix(palette.far, palette.mid, 0.25), 60, 190),
    ellipse(
      cx,
      cy,
      r * 1.12,
      r * 1.12,
      "none",
      `stroke="${palette.cloud}" stroke-width="${(unit * 5).toFixed(1)}" opacity=".8"`,
    ),
    ellipse(
      cx,
      cy,
      r,
      r,
      defs.linear([
        [0, mix(palette.mid, palette.cloud, 0.12)],
        [1, mix(palette.near, palette.mid, 0.45)],
      ]),
    ),
    ellipse(
      cx - r * 0.2,
      cy - r * 0.24,
      r * 0.7,
      r * 0.7,
      defs.radial([
        [0, palette.light, 0.55],
        [1, palette.light, 0],
      ]),
    ),
    leaves(mix(palette.mid, palette.near, 0.5), 34, 150),
    leaves(mix(palette.mid, palette.cloud, 0.45), 26, 110),
  ].join("");
}

/** A window-like arch, with clouds and coloured hills in it. */
function arch(stage: Stage): string {
  const { width, height, unit, palette, defs } = stage;
  const half = Math.min(width * 0.42, height * 0.46);
  const [x, top] = [width * stage.focus, height * 0.09];
  const d = `M${x - half} ${height + 20}V${top + half}A${half} ${half} 0 0 1 ${x + half} ${top + half}V${height + 20}Z`;
  const wide = `M${x - half - unit * 26} ${height + 20}V${top + half}A${half + unit * 26} ${half + unit * 26} 0 0 1 ${x + half + unit * 26} ${top + half}V${height + 20}Z`;
  const inside = defs.clip(`<path d="${d}"/>`);
  return [
    wash(stage),
    line(wide, mix(palette.mid, palette.cloud, 0.5), unit * 5),
    path(
      d,
      defs.linear([
        [0, mix(palette.near, palette.mid, 0.55)],
        [0.55, palette.mid],
        [1, palette.sky[0]],
      ]),
    ),
    group(
      inside,
      ellipse(x + half * 0.36, top + half * 0.7, half * 0.3, half * 0.3, palette.light, 'opacity=".85"'),
      paintClouds({ ...stage, horizon: height * 0.86 }, 6),
    ),
  ].join("");
}

/** A wide open sky with cumulus clouds, as in the summers of animated films. */
function openSky(stage: Stage): string {
  const { width, height, palette, defs, unit } = stage;
  const [top, middle, low] = palette.sky;
  const base = rect(
    0,
    0,
    width,
    height,
    defs.linear([
      [0, mix(palette.mid, top, 0.35)],
      [0.5, mix(top, middle, 0.4)],
      [1, low],
    ]),
  );
  const glow = ellipse(
    width * 0.78,
    height * 0.14,
    unit * 520,
    unit * 520,
    defs.radial([
      [0, palette.light, 0.9],
      [1, palette.light, 0],
    ]),
  );
  return (
    base +
    (palette.night ? paintStars(stage, 160) : "") +
    glow +
    paintClouds({ ...stage, horizon: height * 1.02 }, 9)
  );
}

/** Whether the subject lies or stands on a table. */
const isStillLife = ({ subject, things }: Brief) =>
  subject.kind === "still"
    ? subject.still !== "car" && subject.still !== "robot"
    : subject.kind === "things" && isTabletop(things);

const onWash = (motif: (stage: Stage) => string) => (stage: Stage) => wash(stage) + motif(stage);

/** Motifs that suggest a place without showing one. */
const PLACELESS = [rays, bands, hills, branch, cityLights, scales, windowLight, crescent, flowers].map(
  onWash,
);

/** The motifs that suit animals. */
const NATURAL = [hills, branch, windowLight, crescent, flowers].map(onWash);

/** The backdrop of a portrait without a place: one of twelve, chosen by the seed. */
export function studio(stage: Stage): string {
  const { random } = stage;
  const { subject, styles } = stage.brief;
  const still = subject.kind === "still";
  const design = still
    ? random.pick([disc, arch, onWash(bands), onWash(rays)])
    : subject.kind === "animal"
      ? random.pick([disc, arch, openSky, ...NATURAL])
      : random.pick([disc, arch, openSky, ...PLACELESS]);
  if (styles.includes("flat")) return plainDisc(stage);
  if (isStillLife(stage.brief) && !styles.includes("ukiyoe")) return tabletop(stage);
  if (styles.includes("ukiyoe")) return onWash(random.pick([scales, hills, branch]))(stage);
  return design(stage) + bokeh(stage, 14);
}
