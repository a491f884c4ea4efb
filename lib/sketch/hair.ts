/** How long hair is, how it falls, and how it is tied. */
export type HairLength = "short" | "bob" | "medium" | "long";
export type HairShape = "straight" | "wavy" | "curly" | "afro" | "spiky" | "mohawk";
export type HairTie =
  | "loose"
  | "ponytail"
  | "sidetail"
  | "twintails"
  | "braids"
  | "sidebraid"
  | "bun"
  | "buns"
  | "drills"
  | "dreads";
