/** What somebody does with the whole body. */
export type Act =
  | "stand"
  | "walk"
  | "run"
  | "jump"
  | "dance"
  | "ballet"
  | "sit"
  | "floor"
  | "lotus"
  | "hugknees"
  | "lie"
  | "kneel"
  | "propose"
  | "squat"
  | "lean"
  | "behind"
  | "lookback"
  | "side"
  | Gesture
  | Sport
  | "leanforward"
  | "bow"
  | "curtsey"
  | "float"
  | "fly"
  | "broom"
  | "cycle"
  | "ride"
  | Mutual;

/** What is done with arms and head alone. */
type Gesture =
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
  | "phone"
  | "selfie"
  | "think"
  | "hush"
  | "heart"
  | "thumbsup"
  | "flex"
  | "cover"
  | "blowkiss"
  | "spread"
  | "reach"
  | "behindback"
  | "onchest"
  | "oncheek"
  | "onmouth"
  | "inhair"
  | "paws"
  | "fists"
  | "doublepeace"
  | "aimat";

/** What takes exercise. */
type Sport =
  | "fight"
  | "handstand"
  | "cartwheel"
  | "splits"
  | "treepose"
  | "kick"
  | "highkick"
  | "swing"
  | "serve"
  | "shoot"
  | "dive"
  | "surf"
  | "skate"
  | "rollerskate"
  | "iceskate"
  | "ski"
  | "snowboard"
  | "lift"
  | "aim";

/** What takes two. */
type Mutual = "facing" | "hug" | "handhold" | "kiss" | "piggyback" | "carried" | "backtoback";

/** What is done with the whole body, so that nothing else is held meanwhile. */
export const BUSY: readonly Act[] = [
  ...[
    "ride",
    "cycle",
    "run",
    "fly",
    "broom",
    "hug",
    "kiss",
    "piggyback",
    "carried",
    "lean",
    "hugknees",
    "flex",
    "cover",
  ],
  ...["phone", "selfie", "heart", "thumbsup", "blowkiss", "handstand", "cartwheel", "splits", "treepose"],
  ...["kick", "highkick", "swing", "serve", "shoot", "dive", "surf", "skate", "rollerskate", "iceskate"],
  ...["ski", "snowboard", "lift", "aim", "ballet", "leanforward", "bow", "curtsey"],
  ...["paws", "fists", "doublepeace", "spread", "behindback"],
] as readonly Act[];

/** What two people do with each other. */
export const MUTUAL: readonly Act[] = [
  "facing",
  "hug",
  "handhold",
  "kiss",
  "piggyback",
  "carried",
  "backtoback",
];
