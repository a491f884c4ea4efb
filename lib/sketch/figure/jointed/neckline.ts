import { type Paint, paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, path } from "@/lib/sketch/svg";
import { type Step, stroke, tracer, type Upper } from "./cloth";
import { drawCrossedCollar, drawHood, drawLapels, drawPointedCollar, drawSailorCollar } from "./collars";
import { INK, within } from "./shapes";
import { drawOpenStand, drawRoll } from "./stand-collars";

/** Where the neck, with the chin's shadow, ends and the skin in a neckline begins. */
const BARE_FROM = -0.014;

/** A neckline with its collar. */
export function drawNeckline(cloth: Upper, paint: Paint): string {
  const { defs, body, outfit, skin, ambient } = cloth;
  const { top } = outfit;
  const t = tracer(body);
  const wide = body.frame.man ? 118 : 98;
  const inked = stroke(paint);
  const bare = (...d: readonly Step[]) =>
    path(t(...d, "L", [wide - 12, BARE_FROM], "L", [-wide + 12, BARE_FROM], "Z"), skin.base) +
    line(t(...d), paint.ink, INK);
  const shadow = within(
    defs,
    t("M", [-wide, -0.02], "Q", [0, 0.2], [wide, -0.02], "Z"),
    ellipse(...body.trunk(10, -0.03), wide * 1.2, 62, skin.deep, 'opacity=".55"'),
  );
  switch (top.neck) {
    case "round":
      return top.closing === "open"
        ? ""
        : bare("M", [-wide - 22, 0.012], "C", [-wide + 16, 0.115], [wide - 16, 0.115], [wide + 22, 0.012]) +
            shadow;
    case "vee":
      return top.closing === "open"
        ? ""
        : bare("M", [-wide - 8, 0.0], "L", [0, 0.21], "L", [wide + 8, 0.0]) + shadow;
    case "sweetheart":
      return "";
    case "collar":
      return top.closing === "open"
        ? drawPointedCollar(cloth, paint, wide)
        : path(t("M", [-wide, -0.03], "L", [0, 0.11], "L", [wide, -0.03], "Z"), skin.base) +
            shadow +
            drawPointedCollar(cloth, top.inner ? paintOf(top.inner, ambient) : paint, wide);
    case "lapel":
      return drawLapels(cloth, paint, wide);
    case "roll":
      return drawRoll(cloth, paint, wide);
    case "hood":
      return (
        bare("M", [-wide - 10, 0.0], "L", [0, 0.13], "L", [wide + 10, 0.0]) +
        shadow +
        drawHood(cloth, paint, wide)
      );
    case "sailor":
      return (
        path(t("M", [-wide, -0.03], "L", [0, 0.24], "L", [wide, -0.03], "Z"), skin.base) +
        shadow +
        drawSailorCollar(cloth, wide)
      );
    case "cross":
      return drawCrossedCollar(cloth, paint, wide);
    case "stand":
      return top.closing === "open"
        ? drawOpenStand(cloth, paint, wide)
        : path(
            t(
              "M",
              [-wide + 10, -0.08],
              "Q",
              [0, -0.02],
              [wide - 10, -0.08],
              "L",
              [wide + 20, 0.025],
              "Q",
              [0, 0.085],
              [-wide - 20, 0.025],
              "Z",
            ),
            paint.light,
            inked,
          ) + line(t("M", [0, -0.03], "L", [0, 0.06]), paint.deep, 6);
    case "off":
      return "";
    case "ring":
      return (
        path(
          t(
            "M",
            [-wide - 34, -0.05],
            "Q",
            [0, 0.03],
            [wide + 34, -0.05],
            "L",
            [wide + 44, 0.04],
            "Q",
            [0, 0.13],
            [-wide - 44, 0.04],
            "Z",
          ),
          paint.light,
          inked,
        ) + line(t("M", [-wide - 30, 0.0], "Q", [0, 0.08], [wide + 30, 0.0]), paint.deep, 6, 'opacity=".7"')
      );
  }
}
