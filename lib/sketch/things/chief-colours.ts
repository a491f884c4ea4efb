import { lchOf } from "@/lib/sketch/colour";
import { COATS } from "./beasts/all-beasts";
import { measureOf } from "./measure";

/** The chroma up to which a colour counts as grey. */
export const GREY = 0.04;

/** Main colours other than the most common non-grey one: petals rather than leaves, the body rather than the windows. */
const CHIEFS: Readonly<Record<string, readonly string[]>> = {
  ostrich: ["#3a3540"],
  toucan: ["#33303d"],
  woodpecker: ["#33303d"],
  magpie: ["#33303d"],
  vulture: ["#453e48"],
  orca: ["#33303d"],
  tapir: ["#33303d"],
  mole: ["#4d4556"],
  salamander: ["#383340"],
  puffin: ["#33303d"],
  cockatoo: ["#f7f8fb"],
  "guinea-pig": ["#b8733f", "#f7f1e6"],
  chimpanzee: ["#3f3537"],
  falcon: ["#7a5c46"],
  blossom: ["#d3d3d3"],
  "white-flower": ["#d3d3d3"],
  sunflower: ["#fcc93a"],
  rose: ["#d8343f"],
  tulip: ["#f07fbc"],
  butterfly: ["#f28a2e"],
  chipmunk: ["#b5662e"],
  hyacinth: ["#802afc"],
  lotus: ["#f837a2"],
  automobile: ["#3f7fc4"],
  cabriolet: ["#3f7fc4"],
  swan: ["#fbfaf7"],
  eagle: ["#6d4a36"],
  duck: ["#f7f4ec"],
  rabbit: ["#f6f1ea"],
  frog: ["#6fbf55"],
  monkey: ["#8f6042"],
  parrot: ["#d9363f"],
  fish: ["#f2803f"],
  "tropical-fish": ["#3f9fe0"],
  bed: ["#5f86c4"],
  "sports-car": ["#d8343f"],
  "running-shoe": ["#9b9b9b"],
  bicycle: ["#d8343f"],
  locomotive: ["#3f7a5c", "#b5383f"],
  ball: ["#d8343f"],
  "motor-boat": ["#3f6fa8"],
  canoe: ["#c9743c"],
  bookstore: ["#7a8f86"],
  bakery: ["#e8c9a0"],
  shopfront: ["#b9859a"],
  pumpkin: ["#e8842c"],
  house: ["#efd6a8"],
  "house-with-garden": ["#efd6a8"],
  bus: ["#f2a92e"],
  "double-decker": ["#d1303a"],
  taxi: ["#f5c12e"],
  "fire-engine": ["#d8343f"],
  rocket: ["#eef1f6"],
  minibus: ["#d3d3d3"],
  "delivery-truck": ["#fcd53f", "#d3d3d3"],
  "police-car": ["#f4f6f9"],
  tram: ["#d3d3d3"],
  "tram-car": ["#d3d3d3"],
  "sign-board": ["#f6ead2"],
  "potted-plant": ["#f3ad61"],
  cauldron: ["#33303d", "#4b4759"],
};

/** Drawings whose main colour is grey or white; only details such as beaks, hoofs and windows are not. */
const PALE: readonly string[] =
  "pelican seagull stork crane-bird chicken duck rabbit mouse rat dove dodo fountain hot-beverage teacup-without-handle sake cup-with-straw baby-bottle fish-cake-with-swirl takeout-box rice-ball baseball soccer-ball roll-of-paper envelope memo radio television microscope microphone flashlight ice-skate mirror kitchen-knife sword crossed-swords ring straight-ruler headstone shopping-cart robot ghost snowman snowman-without-snow articulated-lorry train high-speed-train bullet-train ship passenger-ship airplane flying-saucer office-building castle".split(
    " ",
  );

/** Drawings that cannot be recoloured: paint would cover almost nothing of them, or they have too many colours. */
const UNPAINTED: readonly string[] =
  "chess-pawn vertical-traffic-light horizontal-traffic-light framed-picture barber-pole parachute kite rainbow japanese-dolls ferris-wheel roller-coaster stadium circus-tent convenience-store post-office department-store oncoming-bus trolleybus light-rail oncoming-police-car".split(
    " ",
  );

/** Animals that are black and white. */
export const PIED: readonly string[] = "cow panda zebra penguin orca skunk badger magpie".split(" ");

/** Whether recolouring a thing is visible. */
export const takesPaint = (slug: string) => !UNPAINTED.includes(slug);

/** The colours of a drawing that recolouring replaces. */
export function chiefsOf(slug: string): readonly string[] {
  const coat = COATS[slug];
  if (coat) return [coat];
  const { colours } = measureOf(slug);
  const isGrey = (hex: string) => lchOf(hex).c <= GREY;
  const own = PALE.includes(slug) ? colours.find((hex) => isGrey(hex) && lchOf(hex).l > 0.3) : undefined;
  const commonest = own ?? colours.find((hex) => !isGrey(hex)) ?? colours[0];
  return CHIEFS[slug] ?? (commonest ? [PALE.includes(slug) && !own ? "#d3d3d3" : commonest] : []);
}
