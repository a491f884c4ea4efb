import { mix } from "@/lib/sketch/colour";
import { ellipse, group, path, spline } from "@/lib/sketch/svg";
import { paintBirds } from "./birds";
import { paintConifers, paintGlitter, paintGrass, paintHill, paintWater } from "./land";
import { paintOasis } from "./oasis";
import { paintMountains } from "./peaks";
import { paintRoad } from "./road";
import {
  isMoonlit,
  moonSide,
  paintClouds,
  paintSky,
  paintStars,
  paintSun,
  paintVeils,
  paintWholeSky,
} from "./sky";
import type { Stage } from "./stage";

/** Dunes in low light. */
export function desert(stage: Stage): string {
  const { palette, horizon, height, width, random, defs, unit } = stage;
  const sand = palette.night ? mix("#c9a27a", palette.ambient, 0.6) : mix("#eeb877", palette.ambient, 0.08);
  const dune = (y: number, rise: number, colour: string) => {
    const crest = width * random.between(0.25, 0.75);
    const line = [
      [-20, y + rise * 0.4],
      [crest * 0.5, y - rise * 0.1],
      [crest, y - rise],
      [crest + width * 0.2, y - rise * 0.35],
      [width + 20, y + rise * 0.2],
    ] as const;
    const d = `${spline(line, true)}L${width + 20} ${height + 20}L-20 ${height + 20}Z`;
    const shade = `M${crest} ${y - rise}C${crest + width * 0.1} ${y - rise * 0.6} ${crest - width * 0.06} ${y + rise * 0.4} ${crest + width * 0.14} ${y + rise * 1.5}L${width + 40} ${height}V${y - rise}Z`;
    return (
      path(
        d,
        defs.linear([
          [0, mix(colour, palette.light, 0.35)],
          [1, colour],
        ]),
      ) +
      group(defs.clip(`<path d="${d}"/>`), path(shade, mix(colour, palette.ambient, 0.55), 'opacity=".55"'))
    );
  };
  const oasis = paintOasis(stage, horizon + height * 0.17);
  const back = [
    paintWholeSky(stage, 1),
    paintMountains(stage, horizon + 4, height * 0.07, mix(palette.far, palette.sky[2], 0.3), false),
    dune(horizon + height * 0.02, height * 0.05, mix(sand, palette.sky[2], 0.4)),
    dune(horizon + height * 0.1, height * 0.08, mix(sand, palette.sky[2], 0.15)),
    dune(horizon + height * 0.24, height * 0.12, sand),
    oasis,
    // Keeps the view of the water clear.
    oasis
      ? dune(height * 0.99, height * 0.04, mix(sand, palette.ambient, 0.25))
      : dune(height * 0.92, height * 0.12, mix(sand, palette.ambient, 0.25)),
    paintRoad(stage, horizon + height * 0.1, sand),
    ellipse(width * 0.5, height, width, unit * 30, mix(sand, palette.ambient, 0.5), 'opacity=".3"'),
  ];
  return back.join("");
}

/** A calm, wide landscape in layers of colour under a large sun, for prompts that name no place. */
export function dreamscape(stage: Stage): string {
  const { palette, height, width, horizon, unit, random, defs } = stage;
  const aside = stage.peopled && isMoonlit(stage);
  const sun = aside ? moonSide(stage) : random.between(0.35, 0.65);
  const back = [
    paintSky(stage),
    palette.night ? paintStars(stage, 160) : "",
    paintSun(stage, [sun, aside ? 0.18 : (horizon / height) * 0.66], aside ? 100 : 150),
    paintVeils(stage, 6),
    paintClouds(stage, 5),
    stage.peopled ? "" : paintBirds(stage, 6),
    paintMountains(stage, horizon, height * 0.3, mix(palette.far, palette.sky[2], 0.5), true),
    paintMountains(
      stage,
      horizon + height * 0.02,
      height * 0.18,
      mix(palette.far, palette.sky[2], 0.15),
      false,
    ),
    paintWater(stage, horizon + height * 0.01, mix(palette.mid, palette.sky[0], 0.5)),
    paintGlitter(stage, defs, sun * width, horizon + height * 0.01),
    paintHill(stage, height * 0.78, height * 0.07, mix(palette.mid, palette.accent, 0.12)),
    paintConifers(stage, height * 0.82, unit * 120, mix(palette.mid, palette.near, 0.5), 1.3),
    paintHill(stage, height * 0.9, height * 0.06, mix(palette.near, palette.accent, 0.1)),
    paintGrass(stage, height * 0.98, unit * 80, palette.near, 170),
  ];
  return back.join("");
}
