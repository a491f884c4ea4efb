import { type Paint, paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, path } from "@/lib/sketch/svg";
import { stroke, tracer, type Upper } from "./cloth";

/** The front of a top: buttons, a zip, or what shows beneath an open one. */
export function drawOpening({ body, outfit, ambient, skin }: Upper, paint: Paint): string {
  const { top } = outfit;
  const t = tracer(body);
  const buttons = (u: number, from: number) =>
    [0, 1, 2, 3, 4, 5]
      .map((index) => from + index * 0.13)
      .filter((v) => v < top.hem - 0.04)
      .map((v) => {
        const [x, y] = body.trunk(u, v);
        return ellipse(x, y, 11, 11, outfit.trim, stroke(paint, 4));
      })
      .join("");
  const seam = (u: number) => line(t("M", [u, 0.08], "L", [u, 1.2]), paint.deep, 6, 'opacity=".8"');
  switch (top.closing) {
    case "buttons":
      return seam(-20) + seam(24) + buttons(2, 0.2);
    case "double":
      return seam(70) + buttons(-62, 0.28) + buttons(62, 0.28);
    case "zip":
      return (
        line(t("M", [0, 0.06], "L", [0, 1.2]), paint.ink, 14) +
        line(t("M", [0, 0.06], "L", [0, 1.2]), "#d9dce6", 6)
      );
    case "open": {
      const under = paintOf(top.inner ?? outfit.trim, ambient);
      const d = t(
        "M",
        [-84, -0.05],
        "C",
        [-84, 0.2],
        [-66, 0.5],
        [-52, 1.2],
        "L",
        [58, 1.2],
        "C",
        [70, 0.5],
        [84, 0.2],
        [84, -0.05],
        "Z",
      );
      const shirt =
        top.neck === "lapel"
          ? path(t("M", [-20, 0.02], "L", [-2, 0.13], "L", [24, 0.02], "Z"), skin.base) +
            path(
              t(
                "M",
                [-84, -0.03],
                "L",
                [-2, 0.12],
                "L",
                [-46, 0.18],
                "L",
                [-92, 0.06],
                "Z",
                "M",
                [84, -0.03],
                "L",
                [2, 0.12],
                "L",
                [46, 0.18],
                "L",
                [92, 0.06],
                "Z",
              ),
              under.light,
              stroke(under, 6),
            )
          : top.under === "turtleneck"
            ? ""
            : path(
                t("M", [-84, -0.05], "Q", [-60, 0.1], [0, 0.1], "Q", [60, 0.1], [84, -0.05], "Z"),
                skin.base,
                stroke(under, 6),
              );
      return (
        path(d, under.base, stroke(paint)) +
        line(t("M", [0, 0.14], "L", [2, 1.2]), under.deep, 5, 'opacity=".5"') +
        shirt
      );
    }
    default:
      return "";
  }
}
