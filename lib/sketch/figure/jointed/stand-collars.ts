import type { Paint } from "@/lib/sketch/figure/paint";
import { line, path } from "@/lib/sketch/svg";
import { stroke, tracer, type Upper } from "./cloth";

/** A rolled collar up to the chin. */
export function drawRoll({ body }: Pick<Upper, "body">, paint: Paint, wide: number): string {
  const t = tracer(body);
  return (
    path(
      t(
        "M",
        [-wide + 2, -0.085],
        "Q",
        [0, -0.03],
        [wide - 2, -0.085],
        "L",
        [wide + 22, 0.03],
        "Q",
        [0, 0.09],
        [-wide - 22, 0.03],
        "Z",
      ),
      paint.light,
      stroke(paint),
    ) + line(t("M", [-wide - 6, 0.0], "Q", [0, 0.05], [wide + 6, 0.0]), paint.deep, 5, 'opacity=".5"')
  );
}

/** The two halves of an open jacket's upright collar, which leave the throat free. */
export function drawOpenStand({ body }: Upper, paint: Paint, wide: number): string {
  const t = tracer(body);
  const half = (way: -1 | 1) =>
    path(
      t(
        "M",
        [way * (wide - 8), -0.07],
        "Q",
        [way * (wide - 34), -0.01],
        [way * 66, 0.07],
        "L",
        [way * 92, 0.15],
        "Q",
        [way * (wide + 34), 0.09],
        [way * (wide + 34), 0.016],
        "Q",
        [way * (wide + 20), -0.04],
        [way * (wide - 8), -0.07],
        "Z",
      ),
      way < 0 ? paint.light : paint.base,
      stroke(paint),
    );
  return half(-1) + half(1);
}
