import { shift } from "@/lib/sketch/colour";
import { ellipse, group, line, path, polygon, rect } from "@/lib/sketch/svg";
import { paintHill } from "./land";
import { isMoonlit, paintClouds, paintStars, paintSun } from "./sky";
import type { Stage } from "./stage";

/** Rain or snow outside the panes. */
function weatherOutside({ brief, random, unit }: Stage, x: number, y: number, w: number, h: number): string {
  const isWet = brief.weather.includes("rain") || brief.weather.includes("storm");
  if (!isWet && !brief.weather.includes("snow")) return "";
  const fork = random.fork("outside");
  const spots = Array.from({ length: 70 }, () => [x + fork.next() * w, y + fork.next() * h] as const);
  return isWet
    ? rect(x, y, w, h, "#5a6a80", 'opacity=".45"') +
        line(
          spots
            .map(
              ([a, b]) =>
                `M${a.toFixed(1)} ${b.toFixed(1)}l${(-unit * 5).toFixed(1)} ${(unit * 34).toFixed(1)}`,
            )
            .join(""),
          "#eaf4ff",
          unit * 2.4,
          'opacity=".7"',
        )
    : spots.map(([a, b]) => ellipse(a, b, unit * 4, unit * 4, "#ffffff")).join("");
}

/** A window of two by two panes that shows the sky for the time of day; the numbers are its box in pixels. */
export function windowPane(stage: Stage, x: number, y: number, w: number, h: number, frame: string): string {
  const { defs, palette, unit } = stage;
  const [top, middle, low] = palette.sky;
  const clip = defs.clip(rect(x, y, w, h, "#000"));
  const bar = unit * 12;
  const moon = isMoonlit(stage);
  return [
    group(
      clip,
      rect(
        x,
        y,
        w,
        h,
        defs.linear([
          [0, top],
          [0.6, middle],
          [1, low],
        ]),
      ),
      palette.night ? paintStars(stage, 120) : "",
      paintSun(
        stage,
        [(x + w * (moon ? 0.72 : 0.65)) / stage.width, (y + h * (moon ? 0.26 : 0.35)) / stage.height],
        moon ? 58 : 40,
      ),
      paintClouds({ ...stage, horizon: y + h }, 3),
      paintHill({ ...stage }, y + h * 0.86, h * 0.06, palette.mid),
      weatherOutside(stage, x, y, w, h),
    ),
    rect(x, y, w, h, "none", `stroke="${frame}" stroke-width="${(bar * 1.6).toFixed(1)}"`),
    rect(x + w / 2 - bar / 2, y, bar, h, frame),
    rect(x, y + h * 0.42, w, bar, frame),
    rect(x - bar * 2, y + h, w + bar * 4, bar * 2.2, shift(frame, 0.05)),
  ].join("");
}

/** The light that a window, given as a box in pixels, casts into a room. */
export function lightFrom(stage: Stage, x: number, y: number, w: number, h: number): string {
  const { defs, palette, height, width } = stage;
  const fill = defs.linear([
    [0, palette.light, 0.42],
    [1, palette.light, 0],
  ]);
  return path(
    polygon([
      [x, y],
      [x + w, y],
      [x + w + width * 0.3, height],
      [x - width * 0.05 + width * 0.2, height],
      [x, y + h],
    ]),
    fill,
  );
}
