import { drawBeast } from "./beast";
import * as grazing from "./grazing";
import * as heavy from "./heavy";
import * as prowling from "./prowling";

/** Four-legged animals from the side, in place of the library's pictograms. */
const ALL = {
  horse: grazing.horse,
  unicorn: grazing.unicorn,
  donkey: grazing.donkey,
  zebra: grazing.zebra,
  cow: grazing.cow,
  ox: grazing.ox,
  "water-buffalo": grazing.buffalo,
  bison: grazing.bison,
  deer: grazing.deer,
  moose: grazing.moose,
  goat: grazing.goat,
  ewe: grazing.ewe,
  ram: grazing.ram,
  llama: grazing.llama,
  giraffe: grazing.giraffe,
  camel: grazing.camel,
  "two-hump-camel": grazing.twoHumps,
  pig: grazing.pig,
  boar: grazing.boar,
  tiger: prowling.tiger,
  lion: prowling.lion,
  leopard: prowling.leopard,
  cat: prowling.cat,
  dog: prowling.dog,
  "guide-dog": prowling.dog,
  "service-dog": prowling.dog,
  poodle: prowling.poodle,
  wolf: prowling.wolf,
  raccoon: prowling.raccoon,
  fox: prowling.fox,
  bear: prowling.bear,
  "polar-bear": prowling.polarBear,
  panda: prowling.panda,
  elephant: heavy.elephant,
  mammoth: heavy.mammoth,
  rhinoceros: heavy.rhinoceros,
  hippopotamus: heavy.hippopotamus,
};

/** Each as the inside of a square of 32, which horns and tails may reach out of. */
export const BEASTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ALL).map(([slug, beast]) => [slug, drawBeast(beast)]),
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
