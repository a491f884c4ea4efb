import { type Brief, type DayTime, isAutumn } from "./brief";
import { at, lchOf, mix, shift } from "./colour";
import type { Random } from "./random";
import { studioAgainst } from "./studio-family";

/** The colours of a scene: sky from zenith to horizon, land from far to near, light and air. */
export interface Palette {
  sky: readonly [string, string, string];
  far: string;
  mid: string;
  near: string;
  ground: string;
  light: string;
  accent: string;
  /** The tint of shadows and distance. */
  ambient: string;
  cloud: string;
  night: boolean;
}

type Colours = Omit<Palette, "night">;

const TIMES: Record<DayTime, readonly [Colours, ...Colours[]]> = {
  day: [
    {
      sky: ["#3f8fe0", "#86c5f4", "#e3f4fb"],
      far: "#92b8da",
      mid: "#5e97a8",
      near: "#3d7d63",
      ground: "#6fae6a",
      light: "#fff7dc",
      accent: "#ff8f70",
      ambient: "#5b7fc9",
      cloud: "#ffffff",
    },
    {
      sky: ["#3aa7c9", "#8fdcdc", "#f3f7dd"],
      far: "#8cc0c4",
      mid: "#4f9a92",
      near: "#2f7563",
      ground: "#86b866",
      light: "#fffbe0",
      accent: "#ff7d6b",
      ambient: "#4f86a8",
      cloud: "#ffffff",
    },
  ],
  dawn: [
    {
      sky: ["#7c92dc", "#f0b9cd", "#ffe8c9"],
      far: "#b3a5d0",
      mid: "#8580b4",
      near: "#56568a",
      ground: "#7f7aa8",
      light: "#fff0d2",
      accent: "#ff9aa2",
      ambient: "#7a6fc0",
      cloud: "#ffe1e4",
    },
    {
      sky: ["#8fb7d8", "#f6d3c4", "#fff1d6"],
      far: "#a9b8cf",
      mid: "#7b95a8",
      near: "#4d6d7a",
      ground: "#90a08c",
      light: "#fff4dc",
      accent: "#f48c7f",
      ambient: "#6d86b8",
      cloud: "#fff3ea",
    },
  ],
  golden: [
    {
      sky: ["#77a9d4", "#ffd293", "#fff2cf"],
      far: "#d3b38e",
      mid: "#a68a62",
      near: "#6b6443",
      ground: "#b39a58",
      light: "#fff3c4",
      accent: "#e8663d",
      ambient: "#a06a5a",
      cloud: "#fff0d0",
    },
    {
      sky: ["#e79a5b", "#ffcf86", "#fff1c9"],
      far: "#d9a177",
      mid: "#a8714f",
      near: "#64483f",
      ground: "#a9814a",
      light: "#fff2c0",
      accent: "#c9473d",
      ambient: "#93584f",
      cloud: "#ffe4b5",
    },
  ],
  sunset: [
    {
      sky: ["#3c3a80", "#d9618f", "#ffbd72"],
      far: "#9b5b95",
      mid: "#633f7c",
      near: "#35275a",
      ground: "#4b3568",
      light: "#ffe0a0",
      accent: "#ff7a59",
      ambient: "#6a3f8f",
      cloud: "#ff9fa0",
    },
    {
      sky: ["#274a86", "#ef7f6b", "#ffd08a"],
      far: "#9c6f8c",
      mid: "#5d4d79",
      near: "#302c55",
      ground: "#574568",
      light: "#ffe6ab",
      accent: "#ff6b6b",
      ambient: "#5a4590",
      cloud: "#ffb59a",
    },
  ],
  night: [
    {
      sky: ["#0c1138", "#22307a", "#5a5cb0"],
      far: "#3a4590",
      mid: "#232c68",
      near: "#121840",
      ground: "#1d2458",
      light: "#fff4cf",
      accent: "#ffcf70",
      ambient: "#2b2f86",
      cloud: "#5d68b8",
    },
    {
      sky: ["#081a30", "#14496b", "#4d93a3"],
      far: "#2c6480",
      mid: "#174058",
      near: "#0b2236",
      ground: "#17394a",
      light: "#eafcf3",
      accent: "#ffb86b",
      ambient: "#164a78",
      cloud: "#4b8298",
    },
  ],
};

function studioPalette(brief: Brief, hair: readonly string[], random: Random): Palette {
  const [named] = brief.colours;
  const family = named
    ? ([at(named, 0.94, 0.03), at(named, 0.85), named, shift(named, -0.2)] as const)
    : studioAgainst(hair, random, isAutumn(brief));
  const paleHair = hair.every((colour) => lchOf(colour).l > 0.5);
  const evening = random.fork("evening").chance(0.22) && paleHair && brief.subject.kind === "people";
  const dark = brief.tones.includes("dark") || brief.time === "night" || (evening && !named);
  const [pale, soft, full, deep] = dark
    ? ([...family].reverse() as [string, string, string, string])
    : family;
  return {
    sky: [mix(soft, full, 0.4), mix(soft, full, 0.08), mix(soft, pale, 0.6)],
    far: mix(soft, full, 0.35),
    mid: full,
    near: deep,
    ground: mix(full, deep, 0.4),
    light: dark ? "#fff0d8" : "#fffaf0",
    accent: deep,
    ambient: mix(dark ? pale : deep, "#5a4a9c", 0.5),
    cloud: dark ? mix(soft, "#ffffff", 0.25) : "#ffffff",
    night: dark,
  };
}

function toned(colour: string, { tones }: Brief): string {
  let { l, c } = lchOf(colour);
  if (tones.includes("pastel")) [l, c] = [0.45 + l * 0.54, c * 0.72];
  if (tones.includes("dark")) [l, c] = [l * 0.72, c * 0.9];
  if (tones.includes("vivid") || tones.includes("neon")) c *= 1.2;
  const base = at(colour, l, c);
  if (tones.includes("warm")) return mix(base, at("#ff9a4d", l), 0.16);
  if (tones.includes("cool")) return mix(base, at("#4d8dff", l), 0.16);
  return base;
}

/**
 * Chooses a scene's colours from time of day, tone and named colours.
 * @param against colours that must stand out from the backdrop, mainly those of hair
 */
export function choosePalette(
  brief: Brief,
  time: DayTime,
  against: readonly string[],
  random: Random,
): Palette {
  const plain = brief.setting === undefined || brief.setting === "studio";
  if (brief.subject.kind !== "scenery" && plain && brief.time === undefined) {
    return tint(studioPalette(brief, against, random), brief);
  }
  const chosen: Palette = { ...random.pick(TIMES[time]), night: time === "night" };
  return tint(brief.weather.includes("storm") ? overcast(chosen) : chosen, brief);
}

/** A scene's colours under storm clouds. */
function overcast(palette: Palette): Palette {
  const dim = (colour: string, share: number) => mix(colour, palette.night ? "#10131f" : "#465063", share);
  const [top, middle, low] = palette.sky;
  return {
    ...palette,
    sky: [dim(top, 0.78), dim(middle, 0.66), dim(low, 0.44)],
    far: dim(palette.far, 0.5),
    mid: dim(palette.mid, 0.45),
    near: dim(palette.near, 0.4),
    ground: dim(palette.ground, 0.35),
    cloud: dim("#6b7486", palette.night ? 0.6 : 0.2),
  };
}

function tint(palette: Palette, brief: Brief): Palette {
  const [named] = brief.colours;
  const wash = (colour: string, share: number) =>
    toned(named ? mix(colour, at(named, lchOf(colour).l), share) : colour, brief);
  const [top, middle, low] = palette.sky;
  return {
    sky: [wash(top, 0.5), wash(middle, 0.5), wash(low, 0.4)],
    far: wash(palette.far, 0.4),
    mid: wash(palette.mid, 0.35),
    near: wash(palette.near, 0.3),
    ground: wash(palette.ground, 0.25),
    light: palette.light,
    accent: palette.accent,
    ambient: wash(palette.ambient, 0.3),
    cloud: wash(palette.cloud, 0.25),
    night: palette.night,
  };
}
