import { group, line, path } from "@/lib/sketch/svg";
import type { Sewn } from "./sewn";

/** Plate armour on the chest, shoulders and thighs. */
export function drawPlates({ body, t, paint, ink, front }: Sewn): string {
  const [dark, light] = [paint.shade, paint.light];
  const shoulder = [-1, 1].map((way) => {
    const [x, y] = body.arms[way < 0 ? 0 : 1][0];
    return group(
      `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"`,
      path("M-118 40C-128 -60 -70 -104 0 -108C70 -104 128 -60 118 40C70 66 -70 66 -118 40Z", paint.base, ink),
      line("M-104 10C-60 36 60 36 104 10M-90 -36C-40 -14 40 -14 90 -36", paint.deep, 7),
      path("M-92 -20C-80 -66 -40 -88 -6 -90C-40 -70 -66 -50 -76 -16Z", light, 'opacity=".8"'),
    );
  });
  const chest =
    path(
      t(
        "M",
        [-190, 0.1],
        "Q",
        [0, 0.2],
        [190, 0.1],
        "C",
        [236, 0.3],
        [180, 0.5],
        [150, 0.56],
        "Q",
        [0, 0.62],
        [-150, 0.56],
        "C",
        [-180, 0.5],
        [-236, 0.3],
        [-190, 0.1],
        "Z",
      ),
      paint.base,
      ink,
    ) +
    line(t("M", [0, 0.16], "L", [0, 0.58]), paint.deep, 8) +
    path(
      t(
        "M",
        [-150, 0.16],
        "Q",
        [-60, 0.2],
        [-30, 0.2],
        "Q",
        [-80, 0.36],
        [-140, 0.4],
        "Q",
        [-180, 0.28],
        [-150, 0.16],
        "Z",
      ),
      light,
      'opacity=".75"',
    );
  const tassets = [-1, 1].map(
    (way) =>
      path(
        t(
          "M",
          [way * 14, 0.68],
          "L",
          [way * 170, 0.66],
          "L",
          [way * 250, 1.08],
          "Q",
          [way * 130, 1.2],
          [way * 24, 1.06],
          "Z",
        ),
        way < 0 ? paint.base : dark,
        ink,
      ) + line(t("M", [way * 18, 0.84], "Q", [way * 110, 0.9], [way * 214, 0.84]), paint.deep, 7),
  );
  return (
    (front
      ? chest
      : path(
          t("M", [-190, 0.1], "L", [190, 0.1], "L", [150, 0.56], "L", [-150, 0.56], "Z"),
          paint.base,
          ink,
        )) +
    (body.pose.lap || body.pose.view === "side" ? "" : tassets.join("")) +
    shoulder.join("")
  );
}
