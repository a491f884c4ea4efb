/** A spatial relation of one thing to another. */
export type Relation =
  | "on"
  /** In the air above it. */
  | "above"
  /** Between several, or between it and the next one. */
  | "between"
  | "under"
  | "left"
  | "right"
  | "beside"
  | "before"
  | "behind"
  | "in"
  /** On its head, as a hat. */
  | "worn"
  /** In front of its mouth, as fire is. */
  | "breath"
  /** At its mouth, as food is. */
  | "bite"
  /** Strewn over a dish. */
  | "topping"
  /** In its hand, or in front of its body. */
  | "held"
  /** The other one's drawing contains it. */
  | "part";

/** Poses of animals other than standing or walking. */
export const POSES = ["lie", "sleep", "sit", "howl", "run", "jump", "graze", "fly"] as const;
export type Pose = (typeof POSES)[number];

/** Materials that drawings can show. */
export type Material =
  | "wood"
  | "stone"
  | "marble"
  | "glass"
  | "ice"
  | "metal"
  | "gold"
  | "bronze"
  | "chocolate"
  | "paper"
  | "cake"
  | "gingerbread"
  | "candy"
  | "cheese"
  | "pizza"
  | "fruit"
  | "bricks"
  | "flowers"
  | "leaves"
  | "wool"
  | "sand"
  | "snow"
  | "fire"
  | "water"
  | "cloud";

/** The cut of clothes: buttoned down the front, pulled over, knitted, a suit over a white shirt, sleeveless, or long. */
export type Cut = "open" | "closed" | "knit" | "suit" | "vest" | "dress";

/** What an animal has on its body. */
export interface Dress {
  cut: Cut;
  colour: string;
  /** The place of its word among the prompt's tokens. */
  at: number;
}

/** A thing as the prompt asks for it. */
export interface Thing {
  /** The name of its drawing. */
  slug: string;
  /** The name of the drawing that the prompt's word means, if another one replaces it. */
  named?: string;
  count: number;
  colour?: string;
  /** Whether each of several has a colour of its own. */
  varied?: true;
  /** Whether it is smaller than usual: a cub beside its mother, a carrot beside a rabbit. */
  small?: true;
  /** Whether it is larger than usual, next to something else. */
  large?: true;
  /** Its pose, if it is drawn in one. */
  pose?: Pose;
  /** Its material, if the drawing shows it. */
  material?: Material;
  /** What it has on its body. */
  dress?: Dress;
  /** Its relation to another thing in the list, or to the people (−1). */
  stands?: { how: Relation; to: number };
  /** The place of its word among the prompt's tokens. */
  at: number;
}
