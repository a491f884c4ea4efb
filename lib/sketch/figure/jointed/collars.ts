import { type Paint, paintOf } from "@/lib/sketch/figure/paint";
import { line, path } from "@/lib/sketch/svg";
import { stroke, tracer, type Upper } from "./cloth";

/** Collars, sized by half the neckline's width. */

/** A shirt collar, possibly in a colour other than the shirt's. */
export function drawPointedCollar({ body }: Upper, colour: Paint, wide: number): string {
  const t = tracer(body);
  return (
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
    )
  );
}

/** A jacket's lapels and, if it is closed, what is worn under it. */
export function drawLapels({ body, outfit, ambient }: Upper, paint: Paint, wide: number): string {
  const t = tracer(body);
  const { top } = outfit;
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
      stroke(paint),
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

/** A hood down on the shoulders, with its drawstrings. */
export function drawHood({ body, outfit }: Upper, paint: Paint, wide: number): string {
  const t = tracer(body);
  return (
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
      stroke(paint),
    ) + line(t("M", [-40, 0.17], "L", [-48, 0.34], "M", [40, 0.17], "L", [46, 0.34]), outfit.trim, 12)
  );
}

/** A sailor's collar, in the colour of the skirt or trousers. */
export function drawSailorCollar({ body, outfit, ambient }: Upper, wide: number): string {
  const t = tracer(body);
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
  return flap(1) + flap(-1);
}

/** A kimono's crossed collar, and the under-collar. */
export function drawCrossedCollar(
  { body, outfit, skin, ambient }: Upper,
  paint: Paint,
  wide: number,
): string {
  const t = tracer(body);
  const { top } = outfit;
  const under = paintOf(top.inner ?? outfit.trim, ambient);
  const edge = (from: number, to: number, colour: string, width: number) =>
    line(t("M", [from, -0.045], "Q", [from * 0.6, 0.16], [to, top.hem > 0.5 ? 0.46 : 0.34]), colour, width);
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
