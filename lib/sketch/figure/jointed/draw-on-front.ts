import { paintOf } from "@/lib/sketch/figure/paint";
import { group, line, path } from "@/lib/sketch/svg";
import type { Trimming } from "./outfit";
import type { Sewn } from "./sewn";
import { INK } from "./shapes";

/** A top's trimmings that are visible only from the front. */
export function drawOnFront(
  { body, ambient, t, paint, ink, top, inside, dot }: Sewn,
  kind: Trimming,
): string {
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
    case "emblem": {
      const [x, y] = body.trunk(0, 0.27);
      return group(
        `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(2.1)"`,
        path("M0 -44L46 -30V6C40 34 18 50 0 60C-18 50 -40 34 -46 6V-30Z", paint.base, ink),
        path("M0 -22L9 -3L30 -1L13 13L18 34L0 22L-18 34L-13 13L-30 -1L-9 -3Z", "#ffe9a0"),
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
        path(t("M", [-120, 0.3], "L", [120, 0.3], "L", [140, 0.7], "L", [-140, 0.7], "Z"), paint.base, ink) +
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
