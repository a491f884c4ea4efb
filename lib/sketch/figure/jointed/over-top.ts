import { line, path } from "@/lib/sketch/svg";
import type { Trimming } from "./outfit";
import type { Sewn } from "./sewn";
import { reach } from "./trunk";

/** What is worn over a top: braces, a laced bodice, or a short cape round the shoulders. */
export function drawOverTop(
  { body, t, paint, ink, dot, top }: Pick<Sewn, "body" | "t" | "paint" | "ink" | "dot" | "top">,
  kind: Trimming,
): string {
  if (kind === "suspenders") {
    const braces = t("M", [-104, 0.0], "L", [-96, top.hem], "M", [104, 0.0], "L", [96, top.hem]);
    return (
      line(braces, paint.ink, 44) +
      line(braces, paint.base, 28) +
      dot(-96, top.hem - 0.05, 13, "#e8b84a") +
      dot(96, top.hem - 0.05, 13, "#e8b84a")
    );
  }
  if (kind === "corset") {
    const [a, b] = [reach(body, -1, 0.42) - 12, reach(body, 1, 0.42) + 12];
    const [c, d] = [reach(body, -1, 0.72) - 12, reach(body, 1, 0.72) + 12];
    const shape = t(
      "M",
      [a, 0.4],
      "Q",
      [0, 0.46],
      [b, 0.4],
      "Q",
      [b - 44, 0.56],
      [d, 0.72],
      "Q",
      [0, 0.8],
      [c, 0.72],
      "Q",
      [a + 44, 0.56],
      [a, 0.4],
      "Z",
    );
    const laces = [0.47, 0.54, 0.61, 0.68]
      .map((v) => t("M", [-26, v], "L", [26, v + 0.05], "M", [26, v], "L", [-26, v + 0.05]))
      .join("");
    return (
      path(shape, paint.base, ink) +
      line(t("M", [-110, 0.45], "L", [-96, 0.74], "M", [110, 0.45], "L", [96, 0.74]), paint.deep, 7) +
      line(laces, paint.light, 8)
    );
  }
  const shoulder = body.frame.shoulder + 66;
  return (
    path(
      t(
        "M",
        [-96, -0.03],
        "Q",
        [-shoulder, 0.0],
        [-shoulder, 0.2],
        "Q",
        [-shoulder * 0.6, 0.31],
        [0, 0.33],
        "Q",
        [shoulder * 0.6, 0.31],
        [shoulder, 0.2],
        "Q",
        [shoulder, 0.0],
        [96, -0.03],
        "Q",
        [0, 0.1],
        [-96, -0.03],
        "Z",
      ),
      paint.base,
      ink,
    ) +
    line(t("M", [-shoulder + 10, 0.17], "Q", [0, 0.34], [shoulder - 10, 0.17]), paint.light, 12) +
    line(t("M", [0, 0.06], "L", [0, 0.32]), paint.deep, 7) +
    dot(0, 0.06, 22, "#e8b84a")
  );
}
