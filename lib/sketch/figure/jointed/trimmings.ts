import { paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, path } from "@/lib/sketch/svg";
import { stroke, tracer, type Upper } from "./cloth";
import { drawApron } from "./draw-apron";
import { drawOnFront } from "./draw-on-front";
import { drawPlates } from "./draw-plates";
import type { Trimming } from "./outfit";
import { drawOverTop } from "./over-top";
import type { Sewn } from "./sewn";
import { within } from "./shapes";
import { reach, trunkShape } from "./trunk";

/** Draws a top's trimming as far as it is visible from this side. */
export function drawTrimming({ defs, body, outfit, ambient }: Upper, kind: Trimming, colour: string): string {
  const t = tracer(body);
  const paint = paintOf(colour, ambient);
  const ink = stroke(paint);
  const front = body.pose.view === "front";
  const { top } = outfit;
  const inside = (...drawn: string[]) => within(defs, trunkShape(body, 0, top.hem, top.ease), ...drawn);
  const band = (v: number, high: number) => {
    const [a, b] = [reach(body, -1, v) - 10 - top.ease, reach(body, 1, v) + 10 + top.ease];
    return t(
      "M",
      [a, v],
      "Q",
      [0, v + 0.03],
      [b, v],
      "L",
      [b, v + high],
      "Q",
      [0, v + high + 0.03],
      [a, v + high],
      "Z",
    );
  };
  const waist = Math.min(top.hem - 0.06, 0.6);
  const dot = (u: number, v: number, r: number, fill: string, extra = ink) => {
    const [x, y] = body.trunk(u, v);
    return ellipse(x, y, r, r, fill, extra);
  };
  const sewn: Sewn = { defs, body, outfit, ambient, t, paint, ink, front, top, inside, band, waist, dot };
  switch (kind) {
    case "belt":
      return (
        path(band(waist - 0.01, 0.055), paint.base, ink) +
        (front
          ? path(
              t(
                "M",
                [-34, waist],
                "L",
                [34, waist],
                "L",
                [34, waist + 0.062],
                "L",
                [-34, waist + 0.062],
                "Z",
              ),
              "#e8b84a",
              'stroke="#5a3d14" stroke-width="7"',
            )
          : "")
      );
    case "obi":
      return (
        path(band(0.4, 0.2), paint.base, ink) +
        line(t("M", [-190, 0.5], "Q", [0, 0.53], [190, 0.5]), paint.deep, 16) +
        (body.pose.view === "back"
          ? path(
              t(
                "M",
                [0, 0.44],
                "L",
                [-170, 0.34],
                "L",
                [-180, 0.54],
                "L",
                [0, 0.5],
                "L",
                [180, 0.54],
                "L",
                [170, 0.34],
                "Z",
              ),
              paint.light,
              ink,
            )
          : dot(0, 0.51, 22, "#f2d98a", 'stroke="#5a3d14" stroke-width="6"'))
      );
    case "cape": {
      return body.pose.view === "back"
        ? path(
            t(
              "M",
              [-210, 0.06],
              "Q",
              [0, 0.1],
              [210, 0.06],
              "L",
              [380, 1.9],
              "Q",
              [0, 2.02],
              [-380, 1.9],
              "Z",
            ),
            paint.base,
            ink,
          ) +
            line(
              t("M", [-90, 0.3], "L", [-150, 1.9], "M", [90, 0.3], "L", [150, 1.9]),
              paint.deep,
              9,
              'opacity=".5"',
            )
        : front
          ? [-1, 1]
              .map((way) =>
                path(
                  t(
                    "M",
                    [way * 96, 0.012],
                    "Q",
                    [way * 190, 0.02],
                    [way * (body.frame.shoulder + 30), 0.085],
                    "Q",
                    [way * 150, 0.11],
                    [way * 10, 0.19],
                    "Q",
                    [way * 60, 0.09],
                    [way * 96, 0.012],
                    "Z",
                  ),
                  paint.base,
                  ink,
                ),
              )
              .join("") + dot(0, 0.182, 30, "#e8b84a", 'stroke="#5a3d14" stroke-width="7"')
          : "";
    }
    case "piping":
      return front
        ? line(t("M", [-120, 0.02], "C", [-90, 0.12], [90, 0.12], [120, 0.02]), paint.light, 10)
        : "";
    case "stripes": {
      const bandAt = (v: number) =>
        line(t("M", [-330, v], "Q", [0, v + 0.03], [330, v]), "#d9dce6", 60) +
        line(t("M", [-330, v], "Q", [0, v + 0.03], [330, v]), paint.base, 36);
      return inside(bandAt(0.42), bandAt(0.92));
    }
    case "epaulettes":
      return body.pose.view === "side"
        ? ""
        : [-1, 1]
            .map((way) =>
              path(
                t(
                  "M",
                  [way * 150, 0.02],
                  "L",
                  [way * (body.frame.shoulder + 40), 0.055],
                  "L",
                  [way * (body.frame.shoulder + 30), 0.095],
                  "L",
                  [way * 146, 0.055],
                  "Z",
                ),
                paint.base,
                ink,
              ),
            )
            .join("");
    case "apron":
      return drawApron(sewn);
    case "plates":
      return drawPlates(sewn);
    case "suspenders":
    case "corset":
    case "capelet":
      return front ? drawOverTop(sewn, kind) : "";
    default:
      return front ? drawOnFront(sewn, kind) : "";
  }
}
