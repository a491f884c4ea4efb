import sharp from "sharp";
import type { Brief } from "@/lib/sketch/brief";
import { free, open, type Pixels, settle } from "@/lib/sketch/finish";
import { choosePalette } from "@/lib/sketch/palette";
import { createRandom, hashText } from "@/lib/sketch/random";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { settleEdge } from "@/lib/sketch/redraw/person/stand-before";
import { paintAurora } from "@/lib/sketch/scene/aurora";
import { paintRainbow, paintStars, paintSun } from "@/lib/sketch/scene/sky";
import type { Stage } from "@/lib/sketch/scene/stage";
import { paintWeather } from "@/lib/sketch/scene/weather";
import { Defs } from "@/lib/sketch/svg";
import { type Air, withoutSky } from "./air";
import { findSky, type Sky } from "./find-sky";
import { gradeLight, hidesSky } from "./grade";
import { snowUpon, turnLeaves } from "./seasons";

/** The people in a picture. */
interface People {
  /** How much of each pixel is a person, 0–1. */
  mask?: Float32Array;
  /** The first one's horizontal position, 0–1. */
  focus?: number;
  /** Whether it is a portrait: then a pale area behind them is more likely a wall than a sky. */
  isClose: boolean;
}

/** How much fog hides near the camera and far away. */
const NEAR = 0.16;
const FAR = 0.74;

function stageFor(
  { width, height }: Pixels,
  air: Air,
  start: number,
  people: People,
  sky: Sky | undefined,
): Stage {
  const random = createRandom(start);
  const time = air.time ?? "day";
  const brief: Brief = { ...readPrompt(""), time, weather: air.weather, moon: air.moon };
  return {
    defs: new Defs(),
    width,
    height,
    unit: Math.min(width, height) / 1000,
    palette: choosePalette(brief, time, ["#808080"], random.fork("palette")),
    random: random.fork("air"),
    brief,
    horizon: height * (sky?.low ?? 0.5),
    peopled: people.focus !== undefined,
    focus: people.focus ?? 0.5,
  };
}

const sheet = ({ defs, width, height }: Stage, inside: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${defs}${inside}</svg>`,
  );

/** Adds lights to the sky; the foreground hides them. */
async function lightSky(pixels: Pixels, stage: Stage, inside: string, { mask }: Sky): Promise<void> {
  const { data } = pixels;
  const lights = await settle(sharp(sheet(stage, inside)).flatten({ background: "#000000" }));
  for (let at = 0; at < data.length; at++) {
    const light = lights.data[at] ?? 0;
    if (light === 0) continue;
    const own = data[at] ?? 0;
    data[at] = own + ((255 - own) * light * (mask[Math.floor(at / 3)] ?? 0)) / 255;
  }
  free(lights.data);
}

/** Removes the old sky's colour from the edges of the foreground, in place. */
function clearEdge(pixels: Pixels, { mask }: Sky): void {
  const clean = settleEdge(
    pixels,
    mask.map((value) => 1 - value),
  );
  pixels.data.set(clean.data);
  for (let index = 0; index < mask.length; index++) mask[index] = 1 - (clean.mask[index] ?? 0);
  free(clean.data, clean.mask);
}

/** The moon's radius, in thousandths of the shorter side. */
const MOON = 44;

/** A clear place for the moon, in shares of width and height, away from people. */
function placeOfMoon({ width, height, unit, focus }: Stage, { mask, low }: Sky): readonly [number, number] {
  const clearness = (x: number, y: number) => {
    let least = 1;
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const [left, top] = [
        Math.round(x * width + dx * MOON * unit),
        Math.round(y * height + dy * MOON * unit),
      ];
      least = Math.min(least, mask[Math.max(0, top) * width + Math.min(width - 1, Math.max(0, left))] ?? 0);
    }
    return least + Math.abs(x - focus) * 0.2;
  };
  let [place, most]: [readonly [number, number], number] = [[0.8, low * 0.3], 0];
  for (let x = 0.1; x < 0.91; x += 0.1)
    for (const y of [0.22, 0.35, 0.5, 0.7].map((part) => part * low)) {
      if (clearness(x, y) <= most) continue;
      most = clearness(x, y);
      place = [x, y];
    }
  return place;
}

/** Adds fog that thickens with distance; higher up counts as farther away, and people as near. */
function befog({ data, width, height }: Pixels, low: number, mask?: Float32Array): void {
  for (let y = 0, index = 0; y < height; y++) {
    const far = Math.min(1, Math.max(0, 1 - (y / height - low) / (1 - low + 0.001)));
    for (let x = 0; x < width; x++, index++) {
      const wisp =
        0.06 * Math.sin((x / width) * 7 + (y / height) * 5) * Math.sin((y / height) * 19 + (x / width) * 3);
      const part = (NEAR + (FAR - NEAR) * far ** 1.4 + wisp) * (1 - 0.62 * (mask?.[index] ?? 0));
      for (let channel = 0; channel < 3; channel++) {
        const at = index * 3 + channel;
        data[at] = (data[at] ?? 0) * (1 - part) + (channel === 2 ? 224 : 217) * part;
      }
    }
  }
}

/**
 * Changes a photograph's light, weather or season and keeps everything in it. Changes the pixels in place, or frees them.
 * @returns the part that was possible (stars need a sky), and whether something was drawn into the picture
 */
export async function changeAir(
  pixels: Pixels,
  wanted: Air,
  people: People,
  start: { prompt: string; seed: number },
): Promise<{ pixels: Pixels; done: Air; isComposite: boolean }> {
  const sky = await findSky(pixels, people.isClose);
  const done = sky ? wanted : withoutSky(wanted);
  const isStarry =
    done.time === "night" || done.weather.some((kind) => kind === "stars" || kind === "aurora");
  const air: Air = isStarry ? { ...done, time: "night" } : done;
  const kept = [people.mask, sky?.mask].flatMap((mask) => mask ?? []);
  if (air.weather.includes("snow")) snowUpon(pixels, kept, sky !== undefined);
  if (air.weather.includes("leaves")) turnLeaves(pixels, kept);
  if (sky && hidesSky(air)) clearEdge(pixels, sky);
  gradeLight(pixels, air, sky);
  if (air.weather.includes("fog")) befog(pixels, sky ? Math.min(0.7, sky.low) : 0.35, people.mask);
  const stage = stageFor(pixels, air, hashText(`${Math.trunc(start.seed)}/${start.prompt}`), people, sky);
  if (sky) {
    const lights = [
      isStarry ? paintStars(stage, 150, sky.low) : "",
      air.weather.includes("aurora") ? paintAurora(stage) : "",
      air.moon ? paintSun(stage, placeOfMoon(stage, sky), MOON) : "",
      air.rainbow ? paintRainbow(stage) : "",
    ].join("");
    if (lights !== "") await lightSky(pixels, stage, lights, sky);
  }
  const falls = air.weather.filter((kind) => kind !== "fog");
  const inAir = paintWeather(stage, falls, false) + paintWeather(stage, falls, true);
  const isComposite = inAir !== "" || (sky !== undefined && (isStarry || air.moon || air.rainbow));
  if (sky) free(sky.mask);
  if (inAir === "") return { pixels, done, isComposite };
  const filled = await settle(open(pixels).composite([{ input: sheet(stage, inAir) }]));
  free(pixels.data);
  return { pixels: filled, done, isComposite };
}
