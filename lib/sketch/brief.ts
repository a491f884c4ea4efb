import type { Person } from "./person";
import type { Thing } from "./things/thing";

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
  | "stadium"
  | "gym"
  | "court"
  | "ring"
  | "cave"
  | "hallway"
  | "gallery"
  | "cathedral"
  | "dungeon"
  | "ballroom"
  | "alley"
  | "swamp"
  | "laboratory"
  | "workshop"
  | "tavern"
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
  | "harbour"
  | "park"
  | "zengarden"
  | "abstract"
  | "sky";
/** A feature that is painted as part of the place because the prompt names it. */
export interface Landmark {
  kind:
    | "lighthouse"
    | "sailboat"
    | "sunflowers"
    | "lavender"
    | "tulips"
    | "wheat"
    | "vineyard"
    | "palms"
    | "oasis"
    | "cliffs"
    | "peaks"
    | "pier"
    | "poppies"
    | "galaxy"
    | "road"
    | "sunkencity";
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
  | "feathers"
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
type Framing = "close" | "portrait" | "half" | "knees" | "full" | "wide";
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

/** An animal beside a person. */
export interface Companion {
  animal: Animal;
  colour?: string;
}

export type Subject =
  | {
      kind: "people";
      people: [Person, ...Person[]];
      companion?: Companion;
      /** For two people: whether they look alike, or the second is the first's child. */
      kin?: "alike" | "child";
    }
  | { kind: "animal"; animal: Animal; colour?: string }
  | { kind: "still"; still: Still; colour?: string }
  | { kind: "things" }
  | { kind: "scenery" };

/** What a prompt asks for, in terms that the renderer can draw. */
export interface Brief {
  subject: Subject;
  setting?: Setting;
  time?: DayTime;
  weather: Weather[];
  styles: Style[];
  tones: Tone[];
  /** Colours without a noun of their own, or of "background" and the like. */
  colours: string[];
  framing?: Framing;
  /** The backdrop is a single colour. */
  plain: boolean;
  /** Things from the drawing library, in the prompt's order. */
  things: Thing[];
  /** The lettering in the picture, in the prompt's own words. */
  lettering?: string;
  /** What the lettering is on: a drawing of the library, or the first person's chest. */
  letteredOn?: string;
  landmarks: Landmark[];
  /** The picture is a logo or an icon on a disc, or a sticker with a white edge. */
  emblem?: "logo" | "sticker";
  /** The prompt is about its place, and its things are only in it: "a bedroom with plants". */
  ofPlace?: true;
  /** The subject is in the air, or above something. */
  aloft: boolean;
  /** The moon is visible wherever there is a sky. */
  moon: boolean;
}

/** Whether leaves fall, so that trees have autumn colours. */
export const isAutumn = ({ weather }: Brief) => weather.includes("leaves");
