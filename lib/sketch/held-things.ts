/** Things held in both hands, in front of the chest. */
export const IN_BOTH_HANDS = ["book", "teddy", "guitar", "ramen", "cake", "violin", "pet"] as const;

/** What a person holds. */
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
  | "violin"
  | "tray"
  | "staff"
  | "cane"
  | "spear"
  | "pitchfork"
  | "trident"
  | "pistol"
  | "rifle"
  | "scythe"
  | "wand"
  | "bouquet"
  | "rose"
  | "cup"
  | "microphone"
  | "icecream"
  | "lollipop"
  | "balloon"
  /** An animal in arms, named separately. */
  | "pet"
  /** A drawing of the library, named separately. */
  | "thing";
