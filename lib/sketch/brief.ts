import type { Held } from "./held-things";
import type { Thing } from "./things/thing";

type HairLength = "short" | "bob" | "medium" | "long";
type HairShape = "straight" | "wavy" | "curly" | "afro" | "spiky";
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
/** What a face bears besides its features. */
export type Mark = "freckles" | "tears" | "fangs" | "eyepatch" | "mask" | "darkmask" | "domino";
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
export type Seat = "chair" | "stool" | "armchair" | "throne" | "bench" | "sofa" | "rock" | "bed";
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
  | "beard"
  | "longbeard"
  | "goatee"
  | "moustache";
/** What grows on the chin and the lip. */
export const ON_CHIN: readonly Accessory[] = ["beard", "longbeard", "goatee", "moustache"];
export type Setting =
  | "studio"
  | "city"
  | "neon"
  | "rooftop"
  | "sea"
  | "forest"
  | "blossom"
  | "garden"
  | "mountains"
  | "space"
  | "moon"
  | "mars"
  | "alien"
  | "library"
  | "cafe"
  | "kitchen"
  | "classroom"
  | "office"
  | "bedroom"
  | "bathroom"
  | "bamboo"
  | "ruins"
  | "canyon"
  | "terraces"
  | "savanna"
  | "jungle"
  | "volcano"
  | "theatre"
  | "cave"
  | "shrine"
  | "station"
  | "room"
  | "castle"
  | "desert"
  | "snow"
  | "underwater"
  | "festival"
  | "village"
  | "waterfall"
  | "river"
  | "street"
  | "meadow"
  | "sky";
/** A thing that a place is painted with because the prompt names it. */
export interface Landmark {
  kind:
    | "lighthouse"
    | "sailboat"
    | "sunflowers"
    | "lavender"
    | "tulips"
    | "wheat"
    | "palms"
    | "oasis"
    | "road";
  colour?: string;
}
export type DayTime = "dawn" | "day" | "golden" | "sunset" | "night";
type Weather =
  | "rain"
  | "snow"
  | "fog"
  | "storm"
  | "stars"
  | "aurora"
  | "petals"
  | "leaves"
  | "sparkles"
  | "fireflies"
  | "bubbles";
export type Style =
  | "watercolor"
  | "flat"
  | "lineart"
  | "noir"
  | "oil"
  | "pixel"
  | "retro"
  | "ukiyoe"
  | "cyberpunk"
  | "poster"
  | "chibi";
export type Tone = "pastel" | "monochrome" | "warm" | "cool" | "neon" | "sepia" | "dark" | "vivid";
type Framing = "close" | "portrait" | "half" | "full" | "wide";
export type Animal =
  | "cat"
  | "dog"
  | "fox"
  | "owl"
  | "bird"
  | "fish"
  | "rabbit"
  | "deer"
  | "horse"
  | "dragon"
  | "bear"
  | "panda"
  | "butterfly";
export type Still =
  | "fruit"
  | "apple"
  | "lemons"
  | "vase"
  | "coffee"
  | "ramen"
  | "cake"
  | "robot"
  | "car"
  | "book";

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
  lips?: string;
  glasses: Glasses;
  expression?: Expression;
  gaze?: Gaze;
  blush: boolean;
  marks: Mark[];
  clothes?: Garment;
  clothesColour?: string;
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

/** An animal that keeps a person company. */
export interface Companion {
  animal: Animal;
  colour?: string;
}

export type Subject =
  | {
      kind: "people";
      people: [Person, ...Person[]];
      companion?: Companion;
      /** Of two: whether they look the same, or the second is the first's child. */
      kin?: "alike" | "child";
    }
  | { kind: "animal"; animal: Animal; colour?: string }
  | { kind: "still"; still: Still; colour?: string }
  | { kind: "things" }
  | { kind: "scenery" };

/** What a prompt asks for, in the terms that the renderer can draw. */
export interface Brief {
  subject: Subject;
  setting?: Setting;
  time?: DayTime;
  weather: Weather[];
  styles: Style[];
  tones: Tone[];
  /** Colours named beside no noun of their own, or beside "background" and the like. */
  colours: string[];
  framing?: Framing;
  /** The backdrop is to be one colour. */
  plain: boolean;
  /** Things of the library's, in the prompt's order, whoever else is in the picture. */
  things: Thing[];
  /** What is to be read in the picture, in the prompt's own words. */
  lettering?: string;
  /** What that is written on: a drawing of the library's, or the first one's chest. */
  letteredOn?: string;
  landmarks: Landmark[];
  /** The subject is said to be in the air, or above something. */
  aloft: boolean;
  /** The moon is to be seen, wherever there is a sky. */
  moon: boolean;
}

/** Whether leaves fall, so that trees have autumn's colours. */
export const isAutumn = ({ weather }: Brief) => weather.includes("leaves");
