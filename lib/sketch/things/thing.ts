/** How a thing stands to another. */
export type Relation =
  | "on"
  /** In the air over it. */
  | "above"
  /** In the middle of several, or of it and the next one. */
  | "between"
  | "under"
  | "left"
  | "right"
  | "beside"
  | "before"
  | "behind"
  | "in"
  /** On its head. */
  | "worn"
  /** Before its mouth. */
  | "breath"
  /** At its mouth. */
  | "bite"
  /** Strewn over a dish. */
  | "topping"
  /** In its hand, or before its body. */
  | "held"
  /** The other one's drawing has it. */
  | "part";

/** What animals are drawn doing, besides standing or walking. */
export const POSES = ["lie", "sleep", "sit", "howl", "run", "jump", "graze", "fly"] as const;
export type Pose = (typeof POSES)[number];

/** What things are made of, that their drawings show. */
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

/** How clothes are cut: buttoned down the front, pulled over, knitted, a suit over a white shirt, without sleeves, or long. */
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
  /** Its drawing's name. */
  slug: string;
  /** The name of the drawing that the prompt's word has, where another one stands for it. */
  named?: string;
  count: number;
  colour?: string;
  /** Each of several has a colour of its own. */
  varied?: true;
  /** It is smaller than its kind usually is: a cub by its mother, a carrot by a rabbit. */
  small?: true;
  /** It is larger than its kind usually is, beside something else. */
  large?: true;
  /** What it does, where that is drawn of it. */
  pose?: Pose;
  /** What it is made of, where it is seen. */
  material?: Material;
  /** What it has on its body. */
  dress?: Dress;
  /** How it stands to another thing of the list, or to the people (−1). */
  stands?: { how: Relation; to: number };
  /** The place of its word among the prompt's tokens. */
  at: number;
}
