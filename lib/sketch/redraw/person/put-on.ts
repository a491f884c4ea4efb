import { castPerson } from "@/lib/sketch/cast";
import { hexOf } from "@/lib/sketch/colour";
import { drawAccessories } from "@/lib/sketch/figure/accessories";
import { open, type Pixels, settle } from "@/lib/sketch/finish";
import { createRandom } from "@/lib/sketch/random";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { Defs, group, line, path } from "@/lib/sketch/svg";
import type { Edit } from "./edit";
import type { FaceFrame } from "./face-frame";
import { ON_CROWN } from "./wearables";

/** Measures of the engine's own heads, in its units: between the eyes, where hats sit, and where animal ears grow. */
const EYES_APART = 176;
const HAT_LINE: readonly [number, number] = [482, 296];
const EAR_LINE: readonly [number, number] = [482, 236];
/** How far above the eyes a hat sits, in eye distances. */
const FOREHEAD = 0.86;

/** How far the head reaches above the eyes, in eye distances. */
function crownOf(mask: Float32Array, { width, height }: Pixels, frame: FaceFrame): number {
  let top = 1.5;
  const angle = (frame.tilt * Math.PI) / 180;
  for (let up = 1; up < 2.5; up += 0.05) {
    const x = Math.round(frame.middle[0] + Math.sin(angle) * up * frame.unit);
    const y = Math.round(frame.middle[1] - Math.cos(angle) * up * frame.unit);
    if (x < 0 || y < 0 || x >= width || y >= height || (mask[y * width + x] ?? 0) < 0.5) break;
    top = up;
  }
  return Math.min(2.2, Math.max(1.5, top));
}

/** The breadth of the engine's own heads at the forehead, in eye distances. */
const BROAD = 2.75;

/** How much broader a head with its hair is than the engine's own. */
function breadthOf(mask: Float32Array, { width, height }: Pixels, frame: FaceFrame): number {
  const angle = (frame.tilt * Math.PI) / 180;
  const reach = (way: -1 | 1) => {
    let far = 1;
    for (; far < 2.2; far += 0.05) {
      const x = Math.round(
        frame.middle[0] + (Math.sin(angle) * 0.7 + way * Math.cos(angle) * far) * frame.unit,
      );
      const y = Math.round(
        frame.middle[1] - (Math.cos(angle) * 0.7 - way * Math.sin(angle) * far) * frame.unit,
      );
      if (x < 0 || y < 0 || x >= width || y >= height || (mask[y * width + x] ?? 0) < 0.5) break;
    }
    return far;
  };
  return Math.min(1.35, Math.max(1, (reach(-1) + reach(1)) / BROAD));
}

/** The hair's mean colour, for animal ears that grow out of it. */
function meanOf({ data }: Pixels, hair: Float32Array | undefined): string | undefined {
  if (!hair) return undefined;
  let [r, g, b, total] = [0, 0, 0, 1e-6];
  for (let index = 0; index < hair.length; index += 5) {
    const part = hair[index] ?? 0;
    r += part * (data[index * 3] ?? 0);
    g += part * (data[index * 3 + 1] ?? 0);
    b += part * (data[index * 3 + 2] ?? 0);
    total += part;
  }
  return total > 1 ? hexOf(r / total, g / total, b / total) : undefined;
}

/** Glasses seen from the front, in eye distances around the midpoint of the eyes. */
function drawFrontGlasses(defs: Defs, kind: "round" | "square" | "sun"): string {
  const lens = (x: number) =>
    kind === "round"
      ? `M${x - 0.36} 0.02a0.36 0.36 0 1 0 0.72 0a0.36 0.36 0 1 0 -0.72 0Z`
      : `M${x - 0.41} -0.2Q${x} -0.27 ${x + 0.41} -0.2Q${x + 0.44} 0.1 ${x + 0.3} 0.27Q${x} 0.38 ${x - 0.3} 0.27Q${x - 0.44} 0.1 ${x - 0.41} -0.2Z`;
  const tint =
    kind === "sun"
      ? defs.linear([
          [0, "#0a0810", 0.97],
          [1, "#2a2634", 0.88],
        ])
      : defs.linear([
          [0, "#ffffff", 0.22],
          [1, "#dff2ff", 0.05],
        ]);
  const ink = "#17141c";
  const lenses = [-0.5, 0.5].map((x) => path(lens(x), tint) + line(lens(x), ink, 0.055)).join("");
  const glints = [-0.5, 0.5]
    .map((x) =>
      line(
        `M${x - 0.2} 0.12L${x - 0.02} -0.14M${x - 0.06} 0.14L${x + 0.04} 0`,
        "#ffffff",
        0.035,
        'opacity=".35"',
      ),
    )
    .join("");
  const bridge = line("M-0.13 -0.04Q0 -0.13 0.13 -0.04", ink, 0.055);
  const temples = line("M-0.91 -0.1L-1.08 -0.07M0.91 -0.1L1.08 -0.07", ink, 0.05);
  return lenses + glints + bridge + temples;
}

/** A person to put something on: their face, and their hair if it was found. */
interface Wearer {
  frame: FaceFrame;
  hair: Float32Array | undefined;
}

/** The least share of a wearable that must be inside the picture. */
const SEEN = 0.45;
/** How high a wearable reaches above the line that it sits on, in eye distances. */
const HIGH = 1.1;

/**
 * Puts on people what an edit asks for, drawn by the engine to match each face's position, size and tilt.
 * @returns the picture, and whether there was room for what is worn
 */
export async function putOn(
  pixels: Pixels,
  { glasses, worn }: Pick<Edit, "glasses" | "worn">,
  mask: Float32Array | undefined,
  wearers: readonly Wearer[],
): Promise<{ pixels: Pixels; isWorn: boolean }> {
  const { width, height } = pixels;
  const defs = new Defs();
  const [layers, hats]: [string[], string[]] = [[], []];
  let isCut = false;
  for (const { frame, hair } of wearers) {
    const { middle, unit, tilt } = frame;
    const at = (up: number, aside = 0) =>
      `translate(${middle[0]} ${middle[1]}) rotate(${tilt}) translate(${aside * unit} ${-up * unit})`;
    // On a turned head, the crown lies behind the face.
    const aside = Math.min(0.5, Math.max(-0.5, -frame.turn * 1.4));
    if (glasses !== "none")
      layers.push(
        group(
          `transform="${at(0)} scale(${unit * 1.06 * turnedBy(frame)} ${unit * 1.06})"`,
          drawFrontGlasses(defs, glasses),
        ),
      );
    const crown = mask ? crownOf(mask, pixels, frame) : 0;
    for (const { drawn, kind } of wornOn(defs, worn, meanOf(pixels, hair))) {
      const isEar = ON_CROWN.includes(kind);
      const [x, y] = isEar ? EAR_LINE : HAT_LINE;
      const scale = (unit / EYES_APART) * (isEar || !mask ? 1 : breadthOf(mask, pixels, frame));
      const up = isEar ? crown - 0.3 : Math.max(FOREHEAD, crown - 1.06);
      const line = middle[1] - Math.cos((tilt * Math.PI) / 180) * up * unit;
      if (line < HIGH * unit * SEEN) isCut = true;
      hats.push(group(`transform="${at(up, aside)} scale(${scale}) translate(${-x} ${-y})"`, drawn));
    }
  }
  const isWorn = hats.length > 0 && !isCut;
  if (layers.length === 0 && !isWorn) return { pixels, isWorn };
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${defs}${layers.join("")}${isWorn ? hats.join("") : ""}</svg>`;
  return { pixels: await settle(open(pixels).composite([{ input: Buffer.from(sheet) }])), isWorn };
}

/** How much narrower glasses look on a turned head. */
const turnedBy = ({ turn }: FaceFrame) => Math.max(0.55, 1 - Math.max(0, Math.abs(turn) - 0.12) * 1.1);

/** What one head wears, drawn in the engine's units. */
function wornOn(
  defs: Defs,
  worn: Edit["worn"],
  hairColour = "#5a4232",
): { kind: Edit["worn"][number]["kind"]; drawn: string }[] {
  const brief = readPrompt("a woman");
  const [person] = brief.subject.kind === "people" ? brief.subject.people : [];
  if (!person || worn.length === 0) return [];
  const colours = Object.fromEntries(worn.flatMap(({ kind, colour }) => (colour ? [[kind, colour]] : [])));
  const dressed = { ...person, accessories: worn.map(({ kind }) => kind), accessoryColours: colours };
  const random = createRandom(1);
  const who = castPerson(dressed, brief, "#6a5aa0", random);
  const asked = new Set(worn.map(({ kind }) => kind));
  return who.accessories
    .filter(({ kind }) => asked.has(kind))
    .map((accessory) => {
      const drawn = drawAccessories(defs, { ...who, hairColour, accessories: [accessory] }, random);
      return { kind: accessory.kind, drawn: drawn.underHair + drawn.onHead };
    });
}
