import type { Brief } from "./brief";
import { hueDistance, lchOf } from "./colour";
import type { Accessory, Garment, Person } from "./person";
import type { Random } from "./random";
import { CUT, type Tailoring } from "./tailoring";

type Rail = readonly [Garment, ...Garment[]];
type Swatches = readonly [string, ...string[]];

const CLOTH: Swatches = [
  "#35406f",
  "#f0e6dc",
  "#c9505c",
  "#4f8f86",
  "#e3b65e",
  "#6c5aa8",
  "#7fa8cf",
  "#e79aa8",
  "#3f3a52",
  "#8fae7a",
  "#b5653f",
  "#d8c6b0",
];
const TRIM: Swatches = [
  "#d94b5d",
  "#ffe3a8",
  "#5b7be0",
  "#dfe8f2",
  "#8fd0c0",
  "#f2a0b8",
  "#f7f3ea",
  "#f7f3ea",
];

const WOMEN: Rail = [
  "pullover",
  "pullover",
  "cardigan",
  "cardigan",
  "sundress",
  "sundress",
  "blouse",
  "blouse",
  "turtleneck",
  "denim",
  "denim",
  "hoodie",
  "dress",
  "jacket",
  "tshirt",
];
const MEN: Rail = [
  "tshirt",
  "hoodie",
  "shirt",
  "jacket",
  "pullover",
  "turtleneck",
  "coat",
  "denim",
  "cardigan",
];

const AT: Partial<Record<NonNullable<Brief["setting"]>, Rail>> = {
  sea: ["sundress", "blouse", "tshirt", "sundress"],
  snow: ["coat", "turtleneck", "coat"],
  space: ["spacesuit", "jacket"],
  festival: ["kimono"],
  blossom: ["kimono", "kimono", "sundress", "cardigan", "blouse"],
  neon: ["jacket", "hoodie", "denim"],
  library: ["cardigan", "turtleneck", "pullover", "blouse"],
  cafe: ["pullover", "cardigan", "blouse", "turtleneck", "denim"],
  room: ["pullover", "hoodie", "cardigan", "tshirt"],
  castle: ["dress", "robe", "dress"],
  forest: ["cardigan", "robe", "sundress", "coat"],
  garden: ["sundress", "blouse", "dress"],
  meadow: ["sundress", "blouse", "dress"],
  sky: ["sundress", "dress", "blouse"],
  desert: ["blouse", "robe", "tshirt"],
  rooftop: ["denim", "hoodie", "jacket", "pullover"],
  city: ["coat", "blouse", "denim", "jacket", "turtleneck"],
  underwater: ["sundress", "dress"],
  waterfall: ["sundress", "blouse", "denim"],
  village: ["cardigan", "sundress", "blouse", "pullover"],
  river: ["cardigan", "sundress", "denim", "pullover"],
  street: ["coat", "blouse", "denim", "jacket", "turtleneck"],
  mountains: ["jacket", "pullover", "turtleneck"],
};

const COLOURS_OF: Partial<Record<Garment, Swatches>> = {
  qipao: ["#c9303e", "#c9303e", "#1f7a5c", "#2c3f78", "#5c2540", "#2a2733"],
  sari: ["#d9473a", "#c9327a", "#e08a2c", "#1f8a7a", "#6c3fa8"],
  mermaid: ["#1f9a9c", "#3f9a8c", "#3b7fc4", "#7d5bc4", "#c95a8c"],
  sailor: ["#2c3f78", "#2c3f78", "#35406f", "#3a3a4c", "#7c2338"],
  maid: ["#2a2733", "#2c3050"],
  labcoat: ["#f4f5fa"],
  hero: ["#2f5fc4", "#c9303e", "#1f7a5c", "#5a3fa8", "#2f3350"],
  armour: ["#a7b2c8", "#8f98b8", "#b9c2d2"],
  spacesuit: ["#eef0f7"],
  police: ["#2a3558", "#31406b"],
  military: ["#6b7048", "#5f6b4a"],
  firefighter: ["#3a3a46", "#b5862f"],
  nurse: ["#f4f5fa", "#f2a9bd", "#9cc9dd"],
  chef: ["#f7f5fb"],
  gakuran: ["#2a2a38", "#2c3050"],
  overalls: ["#4a6ea8", "#3f5f92"],
  hanbok: ["#c9405a", "#35508f", "#e6a0b4", "#2f7f7c"],
  suit: ["#2f3350", "#4b4f63", "#33404f"],
  blazer: ["#b98a5e", "#5a3346", "#5f7a6a", "#d9cdbb", "#45506b"],
  robe: ["#3a2b5c", "#24365c", "#5c2540"],
  jacket: ["#2b2a38", "#7a3a34", "#3f5560", "#6b7a4f"],
  denim: ["#4f7cae", "#35557f", "#86a9cc"],
  coat: ["#b98a5e", "#4d5566", "#a8434d", "#5d7a6c", "#e2d4bf"],
  sundress: ["#f3d36b", "#e9806e", "#7fb6d8", "#fbf3e6", "#8cc29a", "#c790c9", "#d94b5d"],
  kimono: ["#c9405a", "#35508f", "#6c5aa8", "#2f7f7c", "#e6a0b4", "#f3e8dc"],
};

/** Colours for princes' uniforms. */
const ROYAL: Swatches = ["#35508f", "#a8323f", "#f1ece6", "#2f4f46"];
/** Colours for vampires. */
const NOCTURNAL: Swatches = ["#2b2a38", "#5c1f33", "#3a2b5c", "#2a2733"];

/** Garments that men wear in other colours than women. */
const MENS_COLOURS: Partial<Record<Garment, Swatches>> = {
  kimono: ["#35406f", "#2f3a44", "#4a4f5c", "#4a2f3a", "#2f4f46", "#6b5a45"],
  robe: ["#3a2b5c", "#24365c", "#5c2540", "#35506a"],
};

/** Clothes, and their colours, for people recognised by wings, horns or a crown. */
const ROLES: readonly (readonly [Accessory, Rail, Swatches?])[] = [
  ["veil", ["dress"], ["#fbf8f4", "#f6f0fa"]],
  ["halo", ["dress", "sundress", "blouse"], ["#fbf8f4", "#f6f0fa"]],
  ["batwings", ["dress", "jacket", "turtleneck"], ["#2b2a38", "#5c1f33", "#3a2b5c"]],
  ["horns", ["dress", "jacket", "robe"], ["#2b2a38", "#5c1f33", "#3a2b5c"]],
  ["fairywings", ["sundress", "dress"]],
  ["crown", ["dress"]],
  ["elfears", ["robe", "dress", "blouse"], ["#3f6b4a", "#5d7a6c", "#e9e2d0", "#35507a"]],
];

/** Accessories at the neck, and garments that would cover them. */
const AT_NECK: readonly Accessory[] = ["choker", "bell", "necklace"];
const HIGH_NECKED: readonly Garment[] = ["turtleneck", "coat", "spacesuit", "robe", "hoodie"];

/** Whether cloth of a colour could be mistaken for bare skin. */
function likeSkin(colour: string, skin: string): boolean {
  const [cloth, own] = [lchOf(colour), lchOf(skin)];
  return (
    Math.abs(cloth.l - own.l) < 0.13 && cloth.c > 0.015 && cloth.c < 0.14 && hueDistance(cloth.h, own.h) < 40
  );
}

function differing(colours: Swatches, from: string, skin: string, random: Random): string {
  const { h, c, l } = lchOf(from);
  const far = colours.filter((colour) => {
    if (likeSkin(colour, skin)) return false;
    const other = lchOf(colour);
    return Math.abs(other.l - l) > 0.18 || (c > 0.05 && other.c > 0.05 && hueDistance(other.h, h) > 60);
  });
  return random.pick(far.length > 0 ? (far as unknown as Swatches) : colours);
}

/** Garments that leave bare the arms on which something must be visible. */
const SHORT_SLEEVED: Record<Person["presentation"], Rail> = {
  woman: ["tshirt"],
  man: ["tshirt"],
};

/** Women's garments that a cut suits. */
function railOf(cut: Tailoring): Rail {
  if (cut === "midriff" || cut === "armband") return ["tshirt"];
  if (cut === "buttons" || cut === "neckerchief" || cut === "straps") return ["blouse"];
  if (cut === "offshoulder") return ["pullover", "dress", "blouse"];
  if (cut === "shortsleeves") return ["tshirt", "blouse", "dress"];
  return ["dress", "blouse", "dress"];
}

function rail({ setting, weather, tones, time, styles }: Brief, man: boolean): Rail {
  if (weather.includes("snow")) return ["coat", "coat", "turtleneck"];
  if (weather.includes("rain") || weather.includes("storm")) return ["coat", "coat", "jacket", "hoodie"];
  const placed = setting && AT[setting];
  if (placed) return placed;
  if (weather.includes("leaves")) return ["coat", "cardigan", "pullover", "turtleneck"];
  if (styles.includes("ukiyoe")) return ["kimono"];
  if (tones.includes("dark")) return ["turtleneck", "coat", "jacket", "robe"];
  if (tones.includes("neon")) return ["jacket", "hoodie"];
  if (man) return MEN;
  if (tones.includes("pastel")) return ["cardigan", "sundress", "pullover", "blouse"];
  if (time === "night") return ["coat", "turtleneck", "jacket", "dress", "blouse"];
  return WOMEN;
}

/** Dresses a person as the prompt says or, if it says nothing, to suit place, weather and mood. */
export function chooseClothes(
  person: Person,
  brief: Brief,
  hairColour: string,
  skin: string,
  random: Random,
): { clothes: Garment; cloth: string; trim: string; scarf: boolean } {
  const man = person.presentation === "man";
  const [, suits, swatches] =
    (man || person.clothes ? undefined : ROLES.find(([kind]) => person.accessories.includes(kind))) ?? [];
  const bare = person.accessories.some((kind) => AT_NECK.includes(kind));
  const isBared = person.marks.includes("tattoo") || person.physique === "muscular";
  const cut = person.tailoring.map(({ kind }) => kind).find((kind) => CUT.includes(kind));
  const choice = cut
    ? man
      ? (["tshirt", "shirt"] as const)
      : railOf(cut)
    : isBared
      ? SHORT_SLEEVED[person.presentation]
      : (suits ?? rail(brief, man));
  const open = choice.filter((kind) => !(bare && HIGH_NECKED.includes(kind)));
  // A groom stands beside the bride.
  const groom = man && person.accessories.includes("veil");
  const isRoyal = man && person.accessories.includes("crown") && !person.clothes;
  const isVampire = person.marks.includes("fangs") && !person.clothes;
  const isSanta = person.accessories.includes("santahat") && !person.clothes;
  const clothes =
    person.clothes ??
    (isSanta ? "coat" : undefined) ??
    (groom ? "suit" : undefined) ??
    (isRoyal ? "military" : undefined) ??
    (isVampire ? (man ? "suit" : "dress") : undefined) ??
    random.pick(open.length > 0 ? (open as unknown as Rail) : choice);
  const cloth =
    person.clothesColour ??
    (person.marks.includes("darkmask") ? "#2b2a38" : undefined) ??
    (person.accessories.includes("nemes") ? "#f4efe2" : undefined) ??
    (person.accessories.includes("veil") && clothes === "dress" ? "#fbf8f4" : undefined) ??
    (isSanta ? "#c92f3a" : undefined) ??
    differing(
      swatches ??
        (isVampire ? NOCTURNAL : isRoyal ? ROYAL : undefined) ??
        (man ? MENS_COLOURS[clothes] : undefined) ??
        COLOURS_OF[clothes] ??
        CLOTH,
      hairColour,
      skin,
      random.fork("cloth"),
    );
  const cold = brief.weather.some((kind) => kind === "snow" || kind === "rain" || kind === "leaves");
  return {
    clothes,
    cloth,
    trim: person.underColour ?? differing(TRIM, cloth, skin, random.fork("trim")),
    scarf: person.clothes === undefined && clothes === "coat" && (cold || random.fork("scarf").chance(0.4)),
  };
}
