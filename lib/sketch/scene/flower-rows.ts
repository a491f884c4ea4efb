import type { Landmark } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, path } from "@/lib/sketch/svg";
import { paintConifers, paintHill } from "./land";
import { paintMountains } from "./peaks";
import { paintWholeSky } from "./sky";
import { landmarkOf, type Stage } from "./stage";
import { paintTreeRow } from "./trees";

/** A crop grown in rows: its colours, the soil between them, and whether gaps separate the rows. */
interface Crop {
  kind: Landmark["kind"];
  blooms: readonly [string, ...string[]];
  stem: string;
  soil: string;
  isApart: boolean;
}

const CROPS: readonly Crop[] = [
  { kind: "lavender", blooms: ["#8a68cf"], stem: "#7c9a6a", soil: "#8f8460", isApart: true },
  {
    kind: "tulips",
    blooms: ["#e8434f", "#f6c33c", "#f07fb0", "#fbf3ea", "#f28b3c"],
    stem: "#5fa04e",
    soil: "#7a6a4c",
    isApart: true,
  },
  {
    kind: "vineyard",
    blooms: ["#6f9a45", "#7fa850"],
    stem: "#5a7a3a",
    soil: "#b8925e",
    isApart: true,
  },
  { kind: "wheat", blooms: ["#e3b34c"], stem: "#c99a3e", soil: "#b98a3a", isApart: false },
];

/** How many plants stand behind one another, from the front of a field to the horizon. */
const DEPTH = 30;

type Shapes = { dark: string; main: string; light: string; stem: string };

/** Spikes that fan out from the base of a plant. */
function spikes({ random }: Stage, x: number, y: number, r: number): Shapes {
  const one = (lean: number, high: number, thick: number) =>
    blade(
      [x + lean * r * 0.45, y - r * 0.25],
      [x + lean * r * 0.75, y - r * high * 0.6],
      [x + lean * r, y - r * high],
      r * thick,
    );
  const at = () => random.between(-0.1, 0.1);
  return {
    stem: blade([x - r * 0.9, y], [x, y - r * 0.9], [x + r * 0.9, y], r * 0.5),
    dark: [-0.95, -0.35, 0.3, 0.9].map((lean) => one(lean + at(), 1.25 + at(), 0.2)).join(""),
    main: [-0.7, -0.1, 0.55].map((lean) => one(lean + at(), 1.6 + at(), 0.19)).join(""),
    light: [-0.45, 0.2].map((lean) => one(lean + at(), 1.85 + at(), 0.12)).join(""),
  };
}

/** A tulip's cup above its leaves. */
function cup({ random }: Stage, x: number, y: number, r: number): Shapes {
  const [cx, cy, w] = [x + random.between(-0.3, 0.3) * r, y - r * random.between(1.1, 1.5), r * 0.46];
  const half = (from: number, to: number, dip: number) =>
    `M${(cx + from * w).toFixed(1)} ${(cy - w * 0.9).toFixed(1)}Q${(cx + from * w * 1.3).toFixed(1)} ${(cy + w * 1.2).toFixed(1)} ${cx.toFixed(1)} ${(cy + w * 1.1).toFixed(1)}Q${(cx + to * w * 1.3).toFixed(1)} ${(cy + w * 1.2).toFixed(1)} ${(cx + to * w).toFixed(1)} ${(cy - w * 0.9).toFixed(1)}L${cx.toFixed(1)} ${(cy - w * dip).toFixed(1)}Z`;
  return {
    stem:
      blade([x - r * 0.8, y - r * 0.9], [x - r * 0.3, y - r * 0.2], [x, y + r * 0.2], r * 0.16) +
      blade([x + r * 0.8, y - r], [x + r * 0.3, y - r * 0.2], [x, y + r * 0.2], r * 0.16) +
      blade([cx, cy], [x, y - r * 0.5], [x, y + r * 0.2], r * 0.07),
    dark: half(-1, 1, -0.5),
    main: half(-0.95, 0.55, 0.2),
    light: blade([cx, cy - w * 1.15], [cx + w * 0.1, cy], [cx, cy + w * 0.9], w * 0.5),
  };
}

/** A field whose rows run to the horizon; undefined where the brief names no crop that grows in rows. */
export function flowerRows(stage: Stage): string | undefined {
  const { palette, horizon, height, width, unit, random } = stage;
  const crop = CROPS.find(({ kind }) => landmarkOf(stage, kind));
  if (!crop) return undefined;
  const aired = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.5 : 0.1);
  const named = landmarkOf(stage, crop.kind)?.colour;
  const blooms = (named ? [named] : crop.blooms).map(aired);
  const [stem, soil] = [aired(crop.stem), aired(crop.soil)];
  const plant = crop.kind === "tulips" ? cup : spikes;
  const [top, bottom] = [horizon + height * 0.06, height * 1.06];
  const middle = width * random.between(0.38, 0.62);
  const apart = unit * (crop.isApart ? 270 : 96);
  const rows = Array.from({ length: DEPTH }, (_, index) => {
    const near = (index / (DEPTH - 1)) ** 2.1;
    const share = 0.045 + 0.955 * near;
    const y = top + (bottom - top) * near;
    const r = unit * 74 * share;
    const step = apart * share;
    const [first, last] = [Math.ceil(-middle / step - 1), Math.floor((width - middle) / step + 1)];
    return Array.from({ length: last - first + 1 }, (_, at) => {
      const ridge = first + at;
      const x = middle + (ridge + (crop.isApart ? 0 : random.between(-0.4, 0.4))) * step;
      const colour = blooms[((ridge % blooms.length) + blooms.length) % blooms.length] ?? soil;
      // From afar, plants merge into a bank of colour.
      if (share < 0.13)
        return ellipse(
          x,
          y,
          step * (crop.isApart ? 0.42 : 0.7),
          r * 0.8,
          mix(colour, palette.sky[2], 0.25 * (1 - near)),
        );
      const sides = r > unit * 20 && crop.isApart ? [-0.62, 0.62, 0] : [0];
      return sides
        .map((side) => {
          const { dark, main, light, stem: green } = plant(stage, x + side * r, y + (side ? -r * 0.2 : 0), r);
          return (
            path(green, stem) +
            path(dark, shift(colour, -0.12)) +
            path(main, colour) +
            path(light, mix(colour, palette.light, 0.42))
          );
        })
        .join("");
    }).join("");
  });
  return [
    paintWholeSky(stage, 4),
    paintMountains(stage, horizon, height * 0.11, mix(palette.far, palette.sky[2], 0.35), false),
    paintHill(stage, horizon, height * 0.06, mix(palette.mid, palette.far, 0.4)),
    paintConifers(stage, horizon + height * 0.02, unit * 40, palette.mid, 1.1),
    paintTreeRow(stage, horizon + height * 0.05, unit * 90, 3.2),
    path(
      `M-10 ${top - height * 0.015}Q${width / 2} ${top - height * 0.03} ${width + 10} ${top - height * 0.01}V${height + 10}H-10Z`,
      crop.isApart ? mix(soil, palette.ground, 0.3) : soil,
    ),
    ...rows,
  ].join("");
}
