import { POSES } from "@/lib/sketch/things/thing";
import * as bears from "./bears";
import type { Beast } from "./beast";
import * as cats from "./cats";
import * as cattle from "./cattle";
import * as deerAndSheep from "./deer-and-sheep";
import * as dogs from "./dogs";
import { drawBeast } from "./draw-beast";
import * as heavy from "./heavy";
import * as horses from "./horses";
import * as longLegged from "./long-legged";
import * as pigs from "./pigs";
import { postureOf } from "./posture-of";

/** Four-legged animals from the side, in place of the library's pictograms. */
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
};

/** Each as the inside of a square of 32, which horns and tails may reach out of. */
export const BEASTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ALL).map(([slug, beast]) => [slug, drawBeast(beast)]),
);

/** Those that stand in drawings of their own, and do things in these. */
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

/** Each of them as it does something, by `slug.pose`. */
export const POSED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<Beast>({ ...ALL, ...KIN }).flatMap(([slug, beast]) =>
    POSES.flatMap((pose) => {
      const posture = postureOf(beast, pose);
      return posture ? [[`${slug}.${pose}`, drawBeast(beast, posture)] as const] : [];
    }),
  ),
);

/** The colour of each one's coat. */
export const COATS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ALL).map(([slug, { coat }]) => [slug, coat]),
);

/** Where each one's skull is, about its middle. */
export const SKULLS: Readonly<Record<string, { x: number; y: number; radius: number }>> = Object.fromEntries(
  Object.entries(ALL).map(([slug, { head }]) => {
    const [x = 0, y = 0, radius = 0] = head[0] ?? [];
    return [slug, { x: x / 10, y: y / 10, radius: radius / 10 }];
  }),
);
