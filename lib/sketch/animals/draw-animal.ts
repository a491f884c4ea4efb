import type { Animal, Brief } from "@/lib/sketch/brief";
import { at, lchOf, mix } from "@/lib/sketch/colour";
import { paintOf } from "@/lib/sketch/figure/paint";
import type { Stage } from "@/lib/sketch/scene/stage";
import { ellipse, group, line } from "@/lib/sketch/svg";
import { bird } from "./bird";
import { butterfly } from "./butterfly";
import { dragon } from "./dragon";
import { flyingDragon } from "./flying-dragon";
import { both, drawFurred, type Fur } from "./furred";
import { horse } from "./horse";
import { KINDS } from "./kinds";
import { fish } from "./koi";
import { owl } from "./owl";

interface Drawn {
  draw: (fur: Fur) => string;
  coats: readonly [string, ...string[]];
  pale: string;
  eyes: readonly [string, ...string[]];
  /** Centred vertically rather than standing on the picture's lower edge. */
  floats: boolean;
}

const DRAWN: Partial<Record<Animal, Drawn>> = {
  owl: {
    draw: owl,
    coats: ["#a9744a", "#8f8694", "#c9a27a"],
    pale: "#f8ead6",
    eyes: ["#f2b233", "#f0cf4a"],
    floats: false,
  },
  bird: {
    draw: bird,
    coats: ["#4f8fd0", "#e2703f", "#5aa878", "#d8a23c"],
    pale: "#fff1dc",
    eyes: ["#3a2418"],
    floats: false,
  },
  fish: {
    draw: fish,
    coats: ["#e8552f", "#f08a2f", "#d8453f"],
    pale: "#fff6ea",
    eyes: ["#222222"],
    floats: true,
  },
  butterfly: {
    draw: butterfly,
    coats: ["#3f7fe0", "#f08a3c", "#a45fd8", "#3fb0a0"],
    pale: "#fff3d6",
    eyes: ["#222222"],
    floats: true,
  },
  horse: {
    draw: horse,
    coats: ["#9a5f3c", "#f1ecf2", "#5a4640", "#c99664"],
    pale: "#f4e4d0",
    eyes: ["#3a2214"],
    floats: false,
  },
  dragon: {
    draw: dragon,
    coats: ["#3f9a78", "#b8403f", "#5a5fb8", "#3f4a5c"],
    pale: "#f2dca8",
    eyes: ["#f5c33a", "#ff7a3a"],
    floats: false,
  },
};

const antlers = both(
  line(
    "M448 270C410 190 380 120 300 70M400 190C340 190 290 170 250 140M362 128C366 90 360 50 340 10",
    "#6b4a36",
    24,
  ) +
    line(
      "M448 270C410 190 380 120 300 70M400 190C340 190 290 170 250 140M362 128C366 90 360 50 340 10",
      "#a8805c",
      13,
    ),
);

/** Draws an animal in a 1,000-unit square, in its natural colours unless the prompt names one. */
export function animalFigure(
  { defs, random, palette }: Stage,
  animal: Animal,
  colour?: string,
  flying = false,
): string {
  const kind = KINDS[animal];
  const drawn = DRAWN[animal];
  const base = colour ?? random.fork("coat").pick(kind?.coats ?? drawn?.coats ?? ["#c98f5c"]);
  const coat = paintOf(base, palette.ambient);
  const { l, c } = lchOf(base);
  const ownPale = kind?.pale ?? drawn?.pale ?? "#ffffff";
  const pale = colour
    ? mix(at(base, Math.min(0.97, l + 0.22), c * 0.5), ownPale, l < 0.4 ? 0.25 : 0.6)
    : ownPale;
  const eye = random.fork("eye").pick(kind?.eyeColours ?? drawn?.eyes ?? ["#d98b1f"]);
  const fur: Fur = { defs, coat, pale, eye, random: random.fork("fur") };
  if (kind) return drawFurred(fur, kind) + (animal === "deer" ? antlers : "");
  return (flying ? flyingDragon : drawn?.draw)?.(fur) ?? "";
}

/** Whether the brief's animal is drawn whole and in flight, above the scene. */
export function isFlying({ subject, setting, aloft }: Brief): boolean {
  return subject.kind === "animal" && subject.animal === "dragon" && (aloft || setting !== undefined);
}

/** Draws the picture's only animal. */
export function drawAnimal(stage: Stage, animal: Animal, colour?: string): string {
  const { defs, width, height, random, palette, focus } = stage;
  const flying = isFlying(stage.brief);
  const floats = flying || (DRAWN[animal]?.floats ?? false);
  const figure = animalFigure(stage, animal, colour, flying);
  const size = Math.min(width, height) * (flying ? 0.82 : floats ? 0.86 : animal === "rabbit" ? 0.82 : 0.92);
  const x = focus * width - size / 2;
  const y = flying ? height * 0.02 : floats ? (height - size) / 2 : height - size * 1.01;
  const glow = defs.radial([
    [0, palette.light, 0.6],
    [1, palette.light, 0],
  ]);
  const turned = random.fork("turn").chance(0.5);
  const place = turned
    ? `translate(${(x + size).toFixed(1)} ${y.toFixed(1)}) scale(${-size / 1000} ${size / 1000})`
    : `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size / 1000})`;
  return (
    ellipse(focus * width, y + size * 0.5, size * 0.75, size * 0.7, glow) +
    group(`transform="${place}"`, figure)
  );
}
