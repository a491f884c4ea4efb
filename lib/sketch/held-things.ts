/** What somebody has in their hands. */
export type Held =
  | "umbrella"
  | "book"
  | "sword"
  | "katana"
  | "bow"
  | "fan"
  | "teddy"
  | "guitar"
  | "ramen"
  | "cake"
  | "staff"
  | "wand"
  | "bouquet"
  | "rose"
  | "cup"
  | "microphone"
  | "icecream"
  | "lollipop"
  | "balloon"
  /** A drawing of the library's, named beside. */
  | "thing";
