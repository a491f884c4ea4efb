import type { Act } from "./acts";
import type { FurtherAccessory } from "./further-accessories";
import type { Hair } from "./hair";
import type { Held } from "./held-things";
import type { Patterns } from "./patterns";
import type { Tailoring } from "./tailoring";

export type Expression =
  | "smile"
  | "laugh"
  | "serious"
  | "sad"
  | "angry"
  | "surprised"
  | "wink"
  | "sleepy"
  | "asleep"
  | "smug";
/** Where a person looks: at the viewer, up, down, or further sideways than the face is turned. */
export type Gaze = "viewer" | "up" | "down" | "away";
/** The cut of a dress. */
export type DressCut = "summer" | "evening" | "ruffled" | "collared" | "ballet";
/** A build that is neither slim nor average. */
export type Physique = "muscular" | "stout";
/** Marks and small things on face and skin. */
export type Mark =
  | "freckles"
  | "tattoo"
  | "tears"
  | "fangs"
  | "eyepatch"
  | "mask"
  | "darkmask"
  | "domino"
  | "clown"
  | "mime"
  | "skull"
  | "warpaint"
  | "whiskers"
  | "vitiligo"
  | "scar"
  | "nosescar"
  | "bindi"
  | "nosering"
  | "mole"
  | "bandaid"
  | "sweat"
  | "dirt"
  | "rednose"
  | "cigarette"
  | "pipe"
  | "toast"
  | "robot"
  | "divemask"
  | "beak"
  | "tusks"
  | "metalarm"
  | "metalleg"
  | "tongue"
  | "grin"
  | "openmouth";
/** Glasses on the nose, or sunglasses that are pushed up onto the hair. */
export type Glasses = "none" | "round" | "square" | "sun" | "monocle" | "raised";
export type Garment =
  | "tshirt"
  | "pullover"
  | "cardigan"
  | "turtleneck"
  | "blouse"
  | "sundress"
  | "denim"
  | "hoodie"
  | "blazer"
  | "suit"
  | "dress"
  | "kimono"
  | "jacket"
  | "coat"
  | "labcoat"
  | "armour"
  | "robe"
  | "shirt"
  | "sailor"
  | "maid"
  | "swimwear"
  | "mermaid"
  | "qipao"
  | "sari"
  | "spacesuit"
  | "police"
  | "military"
  | "firefighter"
  | "nurse"
  | "chef"
  | "overalls"
  | "vest"
  | "hanbok"
  | "hero"
  | "gakuran";
/** A part of an outfit other than the main garment. */
export type Piece =
  | "skirt"
  | "miniskirt"
  | "longskirt"
  | "pleated"
  | "shorts"
  | "trousers"
  | "jeans"
  | "leggings"
  | "thighhighs"
  | "socks"
  | "boots"
  | "heels"
  | "sneakers"
  | "sandals"
  | "shoes"
  | "barefoot"
  | "gloves"
  | "apron"
  | "tie"
  | "bowtie"
  | "belt"
  | "cape"
  | "stethoscope";
/** What a person sits on. */
export type Seat =
  | "chair"
  | "stool"
  | "armchair"
  | "throne"
  | "bench"
  | "sofa"
  | "rock"
  | "steps"
  | "swing"
  | "bed"
  | "wheelchair"
  /** At a table, seated behind it. */
  | "table"
  | "sill"
  | "wall"
  | "trunk"
  | "block";
export type Accessory =
  | "hat"
  | "witchhat"
  | "cap"
  | "beret"
  | "beanie"
  | "santahat"
  | "nursecap"
  | "tophat"
  | "cowboyhat"
  | "policecap"
  | "firehelmet"
  | "helmet"
  | "chefhat"
  | "sailorhat"
  | "tricorn"
  | "ironhelmet"
  | "spacehelmet"
  | "goggles"
  | "headphones"
  | "neckphones"
  | "backpack"
  | "wreath"
  | "earrings"
  | "scarf"
  | "ruff"
  | "hoops"
  | "pearls"
  | "bandana"
  | "nemes"
  | "flower"
  | "ribbon"
  | "catears"
  | "foxears"
  | "bunnyears"
  | "elfears"
  | "crown"
  | "halo"
  | "horns"
  | "wings"
  | "batwings"
  | "fairywings"
  | "choker"
  | "bell"
  | "maidband"
  | "cattail"
  | "foxtail"
  | "deviltail"
  | "necklace"
  | "veil"
  | "headscarf"
  | "habit"
  | "beard"
  | "longbeard"
  | FurtherAccessory
  | "goatee"
  | "moustache";
/** Accessories that hide the hair. */
export const OVER_HAIR: readonly Accessory[] = ["headscarf", "habit"];
/** Facial hair. */
export const ON_CHIN: readonly Accessory[] = ["beard", "longbeard", "goatee", "moustache"];
/** A person as the prompt describes them; the seed decides what is undefined. */
export interface Person {
  presentation: "woman" | "man";
  /** Old, according to the prompt. */
  aged: boolean;
  hair: Hair;
  eyes?: string;
  /** The far eye's colour, if the eyes differ. */
  otherEye?: string;
  skin?: string;
  physique?: Physique;
  lips?: string;
  glasses: Glasses;
  expression?: Expression;
  gaze?: Gaze;
  blush: boolean;
  marks: Mark[];
  clothes?: Garment;
  clothesColour?: string;
  /** What is worn under the main garment, and its colour. */
  under?: Garment;
  underColour?: string;
  dressCut?: DressCut;
  patterns?: Patterns;
  accessories: Accessory[];
  accessoryColours: Partial<Record<Accessory, string>>;
  held?: Held;
  heldColour?: string;
  /** The library drawings of what is held, if that is a "thing" or a "pet", and of what is in it. */
  heldThing?: string;
  heldContent?: string;
  /** The library drawings of what is in the other hand, and on a shoulder. */
  other?: { slug: string; colour?: string };
  perched?: { slug: string; colour?: string };
  /** The parts of the outfit that the prompt names, without repetitions. */
  pieces: { kind: Piece; colour?: string }[];
  tailoring: { kind: Tailoring; colour?: string }[];
  act?: Act;
  /** What they do it with, if the prompt names it: the name of a library drawing. */
  gear?: string;
  seat?: Seat;
  /** The library drawing of the seat, if it is a block. */
  block?: { slug: string; colour?: string };
  /** The library drawing of the mount, and its colour if the prompt names one. */
  mount?: { slug: string; colour?: string };
}
