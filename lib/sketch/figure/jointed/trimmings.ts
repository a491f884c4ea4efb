import { paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, group, line, path } from "@/lib/sketch/svg";
import { stroke, tracer, type Upper } from "./cloth";
import type { Trimming } from "./outfit";
import { INK, within } from "./shapes";
import { reach, trunkShape } from "./trunk";

/** What is set upon a top, as far as one sees it from this side. */
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
          ? line(t("M", [-190, 0.06], "Q", [0, 0.16], [190, 0.06]), paint.ink, 44) +
            line(t("M", [-190, 0.06], "Q", [0, 0.16], [190, 0.06]), paint.base, 28)
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
    case "apron": {
      if (body.pose.view === "back")
        return (
          line(t("M", [-170, 0.6], "Q", [0, 0.62], [170, 0.6]), paint.base, 30) +
          path(
            t(
              "M",
              [0, 0.61],
              "L",
              [-110, 0.54],
              "L",
              [-110, 0.7],
              "Z",
              "M",
              [0, 0.61],
              "L",
              [110, 0.54],
              "L",
              [110, 0.7],
              "Z",
              "M",
              [-10, 0.62],
              "L",
              [-70, 0.95],
              "L",
              [0, 0.9],
              "L",
              [10, 0.64],
              "Z",
            ),
            paint.light,
            ink,
          )
        );
      const apex = body.pose.view === "side" ? 40 : 0;
      return (
        line(t("M", [-100, 0.2], "L", [-104, 0.02], "M", [100, 0.2], "L", [104, 0.02]), paint.ink, 36) +
        line(t("M", [-100, 0.2], "L", [-104, 0.02], "M", [100, 0.2], "L", [104, 0.02]), paint.base, 22) +
        path(
          t(
            "M",
            [apex - 116, 0.2],
            "Q",
            [apex, 0.23],
            [apex + 116, 0.2],
            "L",
            [apex + 128, 0.56],
            "L",
            [apex - 128, 0.56],
            "Z",
          ),
          paint.light,
          ink,
        ) +
        path(band(0.56, 0.05), paint.shade, ink) +
        (body.pose.lap
          ? ""
          : path(
              t(
                "M",
                [apex - 150, 0.6],
                "Q",
                [apex, 0.63],
                [apex + 150, 0.6],
                "C",
                [apex + 230, 0.9],
                [apex + 240, 1.2],
                [apex + 210, 1.4],
                "Q",
                [apex, 1.5],
                [apex - 210, 1.4],
                "C",
                [apex - 240, 1.2],
                [apex - 230, 0.9],
                [apex - 150, 0.6],
                "Z",
              ),
              paint.light,
              ink,
            ) +
            line(t("M", [apex - 196, 1.34], "Q", [apex, 1.43], [apex + 196, 1.34]), paint.shade, 10) +
            path(
              t(
                "M",
                [apex - 90, 0.86],
                "L",
                [apex + 90, 0.86],
                "L",
                [apex + 80, 1.06],
                "Q",
                [apex, 1.1],
                [apex - 80, 1.06],
                "Z",
              ),
              "none",
              `stroke="${paint.deep}" stroke-width="7"`,
            ))
      );
    }
    case "plates": {
      const [dark, light] = [paint.shade, paint.light];
      const shoulder = [-1, 1].map((way) => {
        const [x, y] = body.arms[way < 0 ? 0 : 1][0];
        return group(
          `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"`,
          path(
            "M-118 40C-128 -60 -70 -104 0 -108C70 -104 128 -60 118 40C70 66 -70 66 -118 40Z",
            paint.base,
            ink,
          ),
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
    default:
      return front ? drawOnFront() : "";
  }
  function drawOnFront(): string {
    switch (kind) {
      case "tie":
        return (
          path(
            t(
              "M",
              [-26, 0.07],
              "L",
              [28, 0.07],
              "L",
              [20, 0.12],
              "L",
              [46, 0.42],
              "L",
              [2, 0.49],
              "L",
              [-42, 0.42],
              "L",
              [-18, 0.12],
              "Z",
            ),
            paint.base,
            ink,
          ) + line(t("M", [-18, 0.12], "L", [20, 0.12]), paint.ink, 7)
        );
      case "bow":
        return (
          path(
            t(
              "M",
              [0, 0.115],
              "L",
              [-96, 0.06],
              "Q",
              [-120, 0.12],
              [-96, 0.18],
              "Z",
              "M",
              [0, 0.115],
              "L",
              [96, 0.06],
              "Q",
              [120, 0.12],
              [96, 0.18],
              "Z",
            ),
            paint.base,
            ink,
          ) + dot(0, 0.118, 24, paint.light)
        );
      case "scarf":
        return (
          path(
            t(
              "M",
              [0, 0.28],
              "L",
              [-90, 0.24],
              "Q",
              [-112, 0.3],
              [-78, 0.35],
              "Z",
              "M",
              [0, 0.28],
              "L",
              [90, 0.24],
              "Q",
              [112, 0.3],
              [78, 0.35],
              "Z",
              "M",
              [-12, 0.3],
              "L",
              [-66, 0.5],
              "L",
              [-8, 0.45],
              "L",
              [10, 0.31],
              "L",
              [62, 0.5],
              "L",
              [14, 0.46],
              "Z",
            ),
            paint.base,
            ink,
          ) + dot(0, 0.285, 26, paint.light)
        );
      case "ribbon":
        return (
          path(
            t(
              "M",
              [30, 0.32],
              "L",
              [-50, 0.27],
              "Q",
              [-72, 0.32],
              [-46, 0.37],
              "Z",
              "M",
              [20, 0.33],
              "L",
              [70, 0.86],
              "L",
              [120, 0.84],
              "L",
              [44, 0.33],
              "Z",
              "M",
              [26, 0.33],
              "L",
              [10, 0.74],
              "L",
              [58, 0.76],
              "L",
              [44, 0.33],
              "Z",
            ),
            paint.base,
            ink,
          ) + dot(32, 0.328, 22, paint.light)
        );
      case "badge": {
        const [x, y] = body.trunk(-112, 0.26);
        return group(
          `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"`,
          path(
            "M0 -44L34 -30V6C30 34 14 46 0 54C-14 46 -30 34 -34 6V-30Z",
            paint.base,
            'stroke="#5a3d14" stroke-width="7" stroke-linejoin="round"',
          ),
          path("M0 -20L7 -2L26 0L11 12L16 30L0 20L-16 30L-11 12L-26 0L-7 -2Z", "#fff3c8"),
        );
      }
      case "cross": {
        const [x, y] = body.trunk(-112, 0.26);
        return group(
          `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"`,
          path(
            "M-13 -40H13V-13H40V13H13V40H-13V13H-40V-13H-13Z",
            "#e0485f",
            'stroke="#8a2438" stroke-width="6"',
          ),
        );
      }
      case "stethoscope":
        return (
          line(
            t(
              "M",
              [-100, -0.02],
              "C",
              [-120, 0.2],
              [-70, 0.36],
              [0, 0.36],
              "C",
              [70, 0.36],
              [120, 0.2],
              [100, -0.02],
              "M",
              [0, 0.36],
              "L",
              [10, 0.5],
            ),
            paint.base,
            14,
          ) + dot(10, 0.52, 26, "#d9dce6", 'stroke="#3a3f52" stroke-width="8"')
        );
      case "patches":
        return (
          [
            [-120, 0.3, "#d8434f"],
            [124, 0.3, "#3f6fb8"],
          ]
            .map(([u, v, c]) => dot(Number(u), Number(v), 36, String(c), 'stroke="#f7f5fb" stroke-width="8"'))
            .join("") +
          path(
            t("M", [-70, 0.44], "L", [70, 0.44], "L", [64, 0.56], "L", [-64, 0.56], "Z"),
            "#8f98b8",
            'stroke="#3a3f52" stroke-width="8" stroke-linejoin="round"',
          ) +
          dot(-30, 0.5, 12, "#e0485f", "") +
          dot(4, 0.5, 12, "#f2c14e", "") +
          dot(36, 0.5, 12, "#5fb05f", "")
        );
      case "sash":
        return (
          path(
            t("M", [90, 0.0], "L", [190, 0.04], "L", [-120, 0.66], "L", [-180, 0.56], "Z"),
            paint.base,
            ink,
          ) + line(t("M", [120, 0.06], "L", [-150, 0.6]), "#e8b84a", 9)
        );
      case "bib":
        return (
          path(
            t("M", [-120, 0.3], "L", [120, 0.3], "L", [140, 0.7], "L", [-140, 0.7], "Z"),
            paint.base,
            ink,
          ) +
          line(t("M", [-104, 0.32], "L", [-112, 0.02], "M", [104, 0.32], "L", [112, 0.02]), paint.ink, 42) +
          line(t("M", [-104, 0.32], "L", [-112, 0.02], "M", [104, 0.32], "L", [112, 0.02]), paint.base, 28) +
          dot(-104, 0.33, 14, "#e8b84a") +
          dot(104, 0.33, 14, "#e8b84a") +
          path(
            t("M", [-60, 0.4], "L", [60, 0.4], "L", [54, 0.54], "L", [-54, 0.54], "Z"),
            "none",
            `stroke="${paint.deep}" stroke-width="7"`,
          )
        );
      case "pocket":
        return line(
          t("M", [-150, 0.9], "L", [-110, 0.7], "L", [110, 0.7], "L", [150, 0.9]),
          paintOf(top.colour, ambient).ink,
          INK * 0.8,
        );
      case "ribs":
        return inside(
          line(
            [-180, -120, -60, 0, 60, 120, 180]
              .map((u) => t("M", [u, top.hem - 0.09], "L", [u, top.hem]))
              .join(""),
            paintOf(top.colour, ambient).deep,
            6,
            'opacity=".6"',
          ),
        );
      case "print":
        return inside(line(t("M", [-260, 0.36], "Q", [0, 0.39], [260, 0.36]), paint.base, 34));
      default:
        return "";
    }
  }
}
