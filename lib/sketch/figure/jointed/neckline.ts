import { type Paint, paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, path } from "@/lib/sketch/svg";
import { type Step, stroke, tracer, type Upper } from "./cloth";
import { INK, within } from "./shapes";

/** Where the neck's own drawing, with the chin's shadow, gives way to the skin in a neckline. */
const BARE_FROM = -0.014;

/** A neckline with its collar. */
export function drawNeckline({ defs, body, outfit, skin, ambient }: Upper, paint: Paint): string {
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
  const collar = (colour: Paint) =>
    path(
      t(
        "M",
        [-wide + 14, -0.055],
        "L",
        [-wide - 34, 0.035],
        "L",
        [-56, 0.128],
        "L",
        [-2, 0.075],
        "Q",
        [-wide + 6, 0.03],
        [-wide + 14, -0.055],
        "Z",
      ),
      colour.light,
      stroke(colour),
    ) +
    path(
      t(
        "M",
        [wide - 14, -0.055],
        "L",
        [wide + 34, 0.035],
        "L",
        [56, 0.128],
        "L",
        [2, 0.075],
        "Q",
        [wide - 6, 0.03],
        [wide - 14, -0.055],
        "Z",
      ),
      colour.base,
      stroke(colour),
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
        ? collar(paint)
        : path(t("M", [-wide, -0.03], "L", [0, 0.11], "L", [wide, -0.03], "Z"), skin.base) +
            shadow +
            collar(top.inner ? paintOf(top.inner, ambient) : paint);
    case "lapel": {
      const lapel = (way: -1 | 1) =>
        path(
          t(
            "M",
            [way * (wide - 14), -0.055],
            "L",
            [way * (wide + 36), 0.04],
            "L",
            [way * 178, 0.16],
            "L",
            [way * 126, 0.19],
            "L",
            [way * 140, 0.225],
            "L",
            [way * 40, 0.46],
            "C",
            [way * 60, 0.25],
            [way * 84, 0.1],
            [way * (wide - 14), -0.055],
            "Z",
          ),
          way < 0 ? paint.light : paint.base,
          inked,
        );
      const under =
        top.closing === "open"
          ? ""
          : path(
              t("M", [-wide, -0.04], "L", [0, 0.42], "L", [wide, -0.04], "Z"),
              paintOf(top.inner ?? outfit.trim, ambient).base,
            );
      return under + lapel(1) + lapel(-1);
    }
    case "roll":
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
          inked,
        ) + line(t("M", [-wide - 6, 0.0], "Q", [0, 0.05], [wide + 6, 0.0]), paint.deep, 5, 'opacity=".5"')
      );
    case "hood":
      return (
        bare("M", [-wide - 10, 0.0], "L", [0, 0.13], "L", [wide + 10, 0.0]) +
        shadow +
        path(
          t(
            "M",
            [-wide + 16, -0.075],
            "C",
            [-220, -0.02],
            [-220, 0.1],
            [-120, 0.14],
            "C",
            [-60, 0.17],
            [-20, 0.18],
            [0, 0.2],
            "C",
            [20, 0.18],
            [60, 0.17],
            [120, 0.14],
            "C",
            [220, 0.1],
            [220, -0.02],
            [wide - 16, -0.075],
            "C",
            [wide - 6, 0.03],
            [40, 0.08],
            [0, 0.12],
            "C",
            [-40, 0.08],
            [-wide + 6, 0.03],
            [-wide + 16, -0.075],
            "Z",
          ),
          paint.light,
          inked,
        ) +
        line(t("M", [-40, 0.17], "L", [-48, 0.34], "M", [40, 0.17], "L", [46, 0.34]), outfit.trim, 12)
      );
    case "sailor": {
      const blue = paintOf(outfit.bottom.colour, ambient);
      const flap = (way: -1 | 1) =>
        path(
          t(
            "M",
            [way * (wide - 12), -0.055],
            "L",
            [way * 200, 0.06],
            "L",
            [way * 178, 0.17],
            "L",
            [0, 0.3],
            "Q",
            [way * 60, 0.12],
            [way * (wide - 12), -0.055],
            "Z",
          ),
          way < 0 ? blue.light : blue.base,
          stroke(blue),
        ) + line(t("M", [way * 176, 0.075], "L", [way * 158, 0.155], "L", [way * 16, 0.262]), "#f7f5fb", 8);
      return (
        path(t("M", [-wide, -0.03], "L", [0, 0.24], "L", [wide, -0.03], "Z"), skin.base) +
        shadow +
        flap(1) +
        flap(-1)
      );
    }
    case "cross": {
      const under = paintOf(top.inner ?? outfit.trim, ambient);
      const edge = (from: number, to: number, colour: string, width: number) =>
        line(
          t("M", [from, -0.045], "Q", [from * 0.6, 0.16], [to, top.hem > 0.5 ? 0.46 : 0.34]),
          colour,
          width,
        );
      return (
        path(
          t("M", [-wide, -0.045], "Q", [-50, 0.12], [0, 0.2], "Q", [50, 0.12], [wide, -0.045], "Z"),
          skin.base,
        ) +
        edge(wide - 4, -120, under.ink, 48) +
        edge(wide - 4, -120, under.base, 34) +
        edge(-wide + 4, 130, paint.ink, 58) +
        edge(-wide + 4, 130, outfit.top.inner ?? under.base, 44) +
        edge(-wide - 20, 106, paint.ink, 24) +
        edge(-wide - 20, 106, paint.base, 12)
      );
    }
    case "stand":
      return (
        path(
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
          top.closing === "open" ? paint.shade : paint.light,
          inked,
        ) + (top.closing === "open" ? "" : line(t("M", [0, -0.03], "L", [0, 0.06]), paint.deep, 6))
      );
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
