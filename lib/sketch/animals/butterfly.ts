import { blade, ellipse, line, path, spline } from "@/lib/sketch/svg";
import { both, type Fur } from "./furred";
import { inked } from "./outline";

/** A butterfly with spread wings. */
export function butterfly(fur: Fur): string {
  const { defs, coat, pale } = fur;
  const fill = defs.radial(
    [
      [0, coat.light],
      [0.6, coat.base],
      [1, coat.deep],
    ],
    [0.9, 0.7, 1],
  );
  const upper = spline([
    [490, 480],
    [430, 300],
    [250, 140],
    [90, 150],
    [70, 320],
    [180, 500],
    [400, 540],
  ]);
  const lower = spline([
    [488, 540],
    [320, 560],
    [180, 640],
    [190, 800],
    [300, 880],
    [420, 760],
  ]);
  const veins = line(
    "M480 490Q330 330 130 220M476 510Q300 420 110 340M470 560Q330 640 240 790M476 580Q380 700 330 850",
    coat.ink,
    7,
    'opacity=".7"',
  );
  const spots = [
    [150, 210, 26],
    [118, 290, 20],
    [190, 400, 17],
    [240, 770, 24],
    [300, 820, 18],
  ].map(([x = 0, y = 0, r = 0]) => ellipse(x, y, r, r, pale, 'opacity=".9"'));
  return [
    both(path(upper, fill, inked(fur, 12)) + path(lower, fill, inked(fur, 12)) + veins + spots.join("")),
    line("M500 430Q460 330 410 280M500 430Q540 330 590 280", coat.ink, 8),
    path(blade([500, 420], [500, 600], [500, 800], 34), coat.ink),
    ellipse(500, 430, 24, 28, coat.ink),
  ].join("");
}
