import type { Held } from "./held-things";

type HairLength = "short" | "bob" | "medium" | "long";
type HairShape = "straight" | "wavy" | "curly" | "afro" | "spiky" | "mohawk";
type HairTie = "loose" | "ponytail" | "twintails" | "braids" | "bun" | "buns" | "drills";
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
export type Mark = "freckles" | "tattoo" | "tears" | "fangs" | "eyepatch" | "mask" | "darkmask" | "domino";
export type Glasses = "none" | "round" | "square" | "sun";
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
/** What somebody does with the whole body. */
export type Act =
  | "stand"
  | "walk"
  | "run"
  | "jump"
  | "dance"
  | "sit"
  | "floor"
  | "lie"
  | "kneel"
  | "squat"
  | "behind"
  | "lookback"
  | "side"
  | "armsup"
  | "stretch"
  | "point"
  | "wave"
  | "peace"
  | "crossed"
  | "hips"
  | "pockets"
  | "salute"
  | "pray"
  | "fight"
  | "fly"
  | "cycle"
  | "ride"
  | "facing"
  | "hug"
  | "handhold";
/** What is done with the whole body, so that nothing else is held meanwhile. */
export const BUSY: readonly Act[] = ["ride", "cycle", "run", "fly", "hug"];
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
  | "sill";
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
  accessories: Accessory[];
  accessoryColours: Partial<Record<Accessory, string>>;
  held?: Held;
  heldColour?: string;
  /** The library's drawing of what is held, where that is a "thing". */
  heldThing?: string;
  /** The parts of the outfit that the prompt names, each once. */
  pieces: { kind: Piece; colour?: string }[];
  act?: Act;
  seat?: Seat;
  /** The library's drawing of what is ridden, and the colour that it is asked in. */
  mount?: { slug: string; colour?: string };
}
