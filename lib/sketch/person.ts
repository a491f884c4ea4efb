import type { Act } from "./acts";
import type { HairLength, HairShape, HairTie } from "./hair";
import type { Held } from "./held-things";
import type { Patterns } from "./patterns";

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
/** Where somebody looks: at who looks at the picture, up, down, or further aside than the face is turned. */
export type Gaze = "viewer" | "up" | "down" | "away";
/** How a dress is cut. */
export type DressCut = "summer" | "evening" | "ruffled" | "collared" | "ballet";
/** How somebody is built who is neither slim nor as most are. */
export type Physique = "muscular" | "stout";
/** What face and skin bear besides their features. */
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
  | "hero";
/** A part of what somebody wears, besides the chief garment. */
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
/** What is sat on. */
export type Seat =
  | "chair"
  | "stool"
  | "armchair"
  | "throne"
  | "bench"
  | "sofa"
  | "rock"
  | "bed"
  | "wheelchair"
  /** Behind it. */
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
  | "goatee"
  | "moustache";
/** What hides the hair. */
export const OVER_HAIR: readonly Accessory[] = ["headscarf", "habit"];
/** What grows on the chin and the lip. */
export const ON_CHIN: readonly Accessory[] = ["beard", "longbeard", "goatee", "moustache"];
/** One person as the prompt asks for them; what it left open is undefined and falls to the seed. */
export interface Person {
  presentation: "woman" | "man";
  /** Old, by what the prompt says. */
  aged: boolean;
  hair: {
    colour?: string;
    second?: string;
    length?: HairLength;
    shape?: HairShape;
    tie?: HairTie;
    bangs?: boolean;
    /** A lock hides the farther eye. */
    overEye?: boolean;
    bald?: boolean;
    /** Wind blows in it. */
    blown?: boolean;
  };
  eyes?: string;
  /** The farther eye's colour, where the two differ. */
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
  /** What is worn under the chief garment, and its colour. */
  under?: Garment;
  underColour?: string;
  dressCut?: DressCut;
  patterns?: Patterns;
  accessories: Accessory[];
  accessoryColours: Partial<Record<Accessory, string>>;
  held?: Held;
  heldColour?: string;
  /** The library's drawing of what is held, where that is a "thing". */
  heldThing?: string;
  /** The parts of the outfit that the prompt names, each once. */
  pieces: { kind: Piece; colour?: string }[];
  act?: Act;
  /** What they do it with, where the prompt names it: a drawing's name in the library. */
  gear?: string;
  seat?: Seat;
  /** The library's drawing of what is sat on, where it is a block. */
  block?: { slug: string; colour?: string };
  /** The library's drawing of what is ridden, and the colour that it is asked in. */
  mount?: { slug: string; colour?: string };
}
