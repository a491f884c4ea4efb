import { line, path } from "@/lib/sketch/svg";
import type { Sewn } from "./sewn";

/** An apron: bib, skirt, straps and bow. */
export function drawApron({ body, t, paint, ink, band }: Sewn): string {
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
