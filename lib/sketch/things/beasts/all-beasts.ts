import { POSES } from "@/lib/sketch/things/thing";
import * as bears from "./bears";
import type { Beast } from "./beast";
import * as cats from "./cats";
import * as cattle from "./cattle";
import * as deerAndSheep from "./deer-and-sheep";
import * as dogs from "./dogs";
import * as dragons from "./dragons";
import { drawBeast } from "./draw-beast";
import * as heavy from "./heavy";
import * as horses from "./horses";
import * as longLegged from "./long-legged";
import * as pigs from "./pigs";
import type { Posture } from "./posture";
import { postureOf } from "./posture-of";
import * as rabbits from "./rabbits";

/** Quadrupeds in side view, in place of the library's pictograms. */
const ALL = {
  horse: horses.horse,
  unicorn: horses.unicorn,
  donkey: horses.donkey,
  zebra: horses.zebra,
  cow: cattle.cow,
  ox: cattle.ox,
  "water-buffalo": cattle.buffalo,
  bison: cattle.bison,
  deer: deerAndSheep.deer,
  moose: deerAndSheep.moose,
  goat: deerAndSheep.goat,
  ewe: deerAndSheep.ewe,
  ram: deerAndSheep.ram,
  llama: deerAndSheep.llama,
  giraffe: longLegged.giraffe,
  camel: longLegged.camel,
  "two-hump-camel": longLegged.twoHumps,
  pig: pigs.pig,
  boar: pigs.boar,
  tiger: cats.tiger,
  lion: cats.lion,
  leopard: cats.leopard,
  cat: cats.cat,
  dog: dogs.dog,
  "guide-dog": dogs.dog,
  "service-dog": dogs.dog,
  poodle: dogs.poodle,
  wolf: dogs.wolf,
  raccoon: bears.raccoon,
  fox: dogs.fox,
  bear: bears.bear,
  "polar-bear": bears.polarBear,
  panda: bears.panda,
  elephant: heavy.elephant,
  mammoth: heavy.mammoth,
  rhinoceros: heavy.rhinoceros,
  hippopotamus: heavy.hippopotamus,
  rabbit: rabbits.rabbit,
  dragon: dragons.dragon,
};

/** The names of the animals drawn here. */
export const BEASTS: readonly string[] = Object.keys(ALL);

/** Animals whose standing drawing is elsewhere, and whose poses are drawn here. */
const KIN = {
  cheetah: { ...cats.leopard, coat: "#eab65c" },
  jaguar: cats.leopard,
  "black-panther": cats.feline("#3d3a47", "#2b2933", "#4c4957", "#2b2933"),
  puma: cats.feline("#cf9f68", "#a87c4a", "#f6e6cc", "#8a5f3a"),
  coyote: { ...dogs.wolf, coat: "#b39268", far: "#8c6f4b" },
  jackal: { ...dogs.wolf, coat: "#c79a5c", far: "#9c7440" },
  reindeer: deerAndSheep.deer,
  elk: deerAndSheep.deer,
  alpaca: deerAndSheep.llama,
};

/** Animals that change shape in a pose: a rabbit stretches, and a dragon folds its wings. */
const FORMS: Readonly<Record<string, Beast>> = {
  "rabbit.run": rabbits.hopping,
  "rabbit.jump": rabbits.hopping,
  "dragon.lie": dragons.resting,
  "dragon.sleep": dragons.resting,
  "dragon.sit": dragons.seated,
  "dragon.fly": dragons.flying,
};

const EACH: Readonly<Record<string, Beast>> = { ...ALL, ...KIN };

/** An animal and its posture, by the drawing's name; undefined if there is none here. */
function find(name: string): { beast: Beast; posture?: Posture } | undefined {
  const [slug = "", pose] = name.split(".");
  const beast = EACH[slug];
  if (pose === undefined) return slug in ALL && beast ? { beast } : undefined;
  const known = POSES.find((one) => one === pose);
  const form = FORMS[name] ?? beast;
  const posture = form && known && postureOf(form, known);
  return posture && { beast: form, posture };
}

/** The names of these animals' drawings in poses: `slug.pose`. */
export const listPosed = (): string[] =>
  Object.keys(EACH)
    .flatMap((slug) => POSES.map((pose) => `${slug}.${pose}`))
    .filter(isBeastDrawn);

/** Whether a drawing of a name exists: an animal, or `slug.pose`. */
export const isBeastDrawn = (name: string): boolean => find(name) !== undefined;

const drawn = new Map<string, string>();

/**
 * A drawing as the content of a 32-unit square, which horns and tails may exceed. It is made on first use: all of them take
 * half a second, and most processes draw none.
 */
export function beastDrawing(name: string): string | undefined {
  const made = drawn.get(name);
  if (made !== undefined) return made;
  const found = find(name);
  if (!found) return undefined;
  const drawing = drawBeast(found.beast, found.posture);
  drawn.set(name, drawing);
  return drawing;
}

/** Each animal's coat colour. */
export const COATS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ALL).map(([slug, { coat }]) => [slug, coat]),
);

/** Each animal's colour of belly and muzzle. */
export const PALES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ALL).map(([slug, { pale }]) => [slug, pale]),
);

/** Where an animal's skull is, about its middle, by the name of its drawing; undefined if that is not drawn here. */
export function skullOf(name: string): { x: number; y: number; radius: number } | undefined {
  const found = find(name);
  const [x = 0, y = 0, radius = 0] = found?.beast.head[0] ?? [];
  if (!found) return undefined;
  const [px, py] = found.posture?.head.point([x, y]) ?? [x, y];
  return { x: px / 10, y: py / 10, radius: radius / 10 };
}
