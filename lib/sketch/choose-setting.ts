import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Setting } from "./brief";
import { speaksOf, valuesOf } from "./meanings";

/** Places that take precedence over others: a waterfall in a forest is a waterfall. */
const CHIEF = [
  "abstract",
  "moon",
  "mars",
  "alien",
  "station",
  "neon",
  "waterfall",
  "canyon",
  "terraces",
  "volcano",
  "shrine",
  "theatre",
  "stadium",
  "gym",
  "court",
  "ring",
  "cave",
  "hallway",
  "gallery",
  "cathedral",
  "dungeon",
  "ballroom",
  "alley",
  "swamp",
  "laboratory",
  "workshop",
  "tavern",
  "ruins",
  "blossom",
  "zengarden",
  "harbour",
  "river",
  "castle",
  "village",
  "street",
] as const;
/** Lakes, which stay lakes when frozen. */
const LAKE = /^((frozen |mountain )?lakes?|lagos?|lacs?|bergsee|озер\S*|湖\S?|호수\S?)$/iu;
/** Places that a snowfield is painted with anyway. */
const WILD: readonly string[] = ["snow", "forest", "mountains", "meadow"];
/** The built place that lies under snow, if the prompt names one. */
const snowedUpon = <T extends string>(settings: readonly T[]): T | undefined =>
  settings.some((one) => one === "snow") ? settings.find((one) => !WILD.includes(one)) : undefined;
/** Places that are green anyway, where the word "green" does not tint the sky. */
export const LEAFY: readonly string[] = ["meadow", "forest", "garden", "mountains", "village", "park"];

/** What takes precedence over a place right before it: a restaurant kitchen is a kitchen, a city rooftop is a rooftop. */
const ROOMS: readonly Setting[] = [
  "rooftop",
  "kitchen",
  "classroom",
  "library",
  "office",
  "bedroom",
  "bathroom",
];
const FUJI = /fuji|fudschi|фудзи|фудзияма|富士|후지/iu;
const BALCONY = /balcon/i;
const POND = /^(koi )?ponds?$/i;

const settingOf = ({ meanings }: Token) =>
  meanings.find(({ group }) => group === "setting")?.value as Setting | undefined;

/** The room that follows another place's name directly. */
function roomOf(tokens: readonly Token[]): Setting | undefined {
  return ROOMS.find((room) =>
    tokens.some(
      (token, at) =>
        settingOf(token) === room &&
        // A castle with a balcony is a castle.
        !BALCONY.test(token.text) &&
        tokens[at - 1] &&
        settingOf(tokens[at - 1] as Token),
    ),
  );
}

/** The places a prompt names, except for a pond in a garden, a galaxy in the sky, and water around an underwater scene. */
function placesOf(tokens: readonly Token[]): Setting[] {
  const all = valuesOf<Setting>(tokens, "setting");
  const isPond = !tokens.some((token) => settingOf(token) === "river" && !POND.test(token.text));
  const isGarden = all.includes("garden") && isPond;
  const isOnLand =
    all.some((one) => ON_LAND.includes(one)) && !tokens.some((token) => speaksOf(token, "who"));
  // Mount Fuji is visible from other places.
  const isFuji =
    all.some((one) => one !== "mountains") &&
    tokens.every((token) => settingOf(token) !== "mountains" || FUJI.test(token.text));
  // Balloons have festivals in the open.
  const isOfBalloons = tokens.some(({ meanings }) =>
    meanings.some(({ group, value }) => group === "thing" && value === "hot-air-balloon"),
  );
  // A river through a city is in the foreground.
  const isCity = all.includes("city");
  return all.filter(
    (one) =>
      !(one === "river" && isCity) &&
      !(one === "festival" && isOfBalloons) &&
      !(one === "river" && isGarden) &&
      !(one === "space" && isOnLand) &&
      !(one === "mountains" && isFuji),
  );
}
/** Places under an open sky, where a galaxy is part of the sky. */
const ON_LAND: readonly Setting[] =
  "desert mountains meadow sea forest snow village castle river canyon".split(" ") as Setting[];

const OUTSIDE =
  /^(in front of|outside|outside of|exterior|terrace|terrasse|terraza|sidewalk|facade|façade|storefront|street view)$/i;
/** Shops recognised by their fronts. */
const FRONTS = /^(bakery|bakeries|diners?)$/i;
/** Rooms behind shop fronts. */
const SHOPS: readonly (Setting | undefined)[] = ["library", "cafe"];

/** Whether a shop is seen from the street: in the rain, or with something in front of it. */
function isSeenFromStreet(tokens: readonly Token[]): boolean {
  if (tokens.some(({ meanings }) => meanings.some(({ value }) => value === "cafe-terrace"))) return true;
  const isShop = (token: Token) => SHOPS.includes(settingOf(token)) && speaksOf(token, "thing");
  if (!tokens.some(isShop) || tokens.some((token) => speaksOf(token, "who") || speaksOf(token, "two")))
    return false;
  return tokens.some(
    (token) => speaksOf(token, "weather") || OUTSIDE.test(token.text) || FRONTS.test(token.text),
  );
}

/** The picture's place, chosen from those that the prompt names. */
export function chooseSetting(tokens: readonly Token[]): Setting | undefined {
  const settings = placesOf(tokens);
  const isWave = tokens.some(({ meanings }) => meanings.some(({ value }) => value === "great-wave"));
  const isAboveClouds =
    settings.includes("sky") &&
    settings.every((one) => ["sky", "castle", "sea"].includes(one)) &&
    tokens.some(({ text }) => /clouds/i.test(text));
  return (
    (isAboveClouds ? "sky" : undefined) ??
    (isWave && !settings.includes("abstract") ? ("sea" as const) : undefined) ??
    (isSeenFromStreet(tokens) ? "street" : undefined) ??
    (settings.includes("underwater") ? "underwater" : undefined) ??
    roomOf(tokens) ??
    CHIEF.find((one) => settings.includes(one) && !(one === "street" && settings.includes("blossom"))) ??
    (settings.includes("mountains") && tokens.some(({ text }) => LAKE.test(text))
      ? "mountains"
      : undefined) ??
    snowedUpon(settings) ??
    settings.find((one) => one !== "sky") ??
    settings[0]
  );
}
