import type { Accessory, Brief, Expression, Garment, Person } from "@/lib/models/sketch/brief";
import { hueDistance, lchOf, mix } from "@/lib/models/sketch/colour";
import type { Character } from "@/lib/models/sketch/figure/draw-person";
import { planHair } from "@/lib/models/sketch/figure/hair-styles";
import type { Random } from "@/lib/models/sketch/random";

const HAIR = [
  "#85502f",
  "#2b2636",
  "#f4cb5c",
  "#e06a22",
  "#b594f0",
  "#f272a8",
  "#2f74e6",
  "#d3d9ea",
  "#a12744",
  "#12a8a6",
] as const;
const EYES = ["#3b8fd0", "#3f9a5c", "#8a4bd0", "#a9642a", "#1f9a9c", "#c9852e"] as const;
const SKIN = ["#ffe6d8", "#ffe0cd", "#fbd5bb", "#f0c19c", "#d9a277", "#a8744f"] as const;
const CLOTH = [
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
] as const;
const TRIM = ["#d94b5d", "#ffe3a8", "#5b7be0", "#f4d7c1", "#8fd0c0", "#f2a0b8"] as const;

const WORN_AT: Partial<Record<NonNullable<Brief["setting"]>, readonly [Garment, ...Garment[]]>> = {
  sea: ["dress", "shirt", "tshirt"],
  snow: ["coat", "sweater"],
  space: ["spacesuit", "jacket"],
  festival: ["kimono"],
  blossom: ["kimono", "dress", "blazer"],
  neon: ["jacket", "hoodie"],
  library: ["sweater", "blazer", "shirt"],
  cafe: ["sweater", "shirt", "coat"],
  castle: ["dress", "robe", "armour"],
  forest: ["robe", "dress", "coat"],
  garden: ["dress", "shirt"],
};

const COLOURS_OF: Partial<Record<Garment, readonly [string, ...string[]]>> = {
  labcoat: ["#f4f5fa"],
  armour: ["#a7b2c8", "#8f98b8", "#c9b58a"],
  spacesuit: ["#eef0f7"],
  suit: ["#2f3350", "#4b4f63", "#33404f"],
  blazer: ["#2f3a66", "#5a3346", "#3f4a44"],
  robe: ["#3a2b5c", "#24365c", "#5c2540"],
  jacket: ["#2b2a38", "#7a3a34", "#3f5560"],
};

const ACCESSORY_COLOURS: Partial<Record<Accessory, string>> = {
  hat: "#e6c894",
  witchhat: "#3a2b5c",
  flower: "#ff8fa8",
  ribbon: "#e8476a",
  wings: "#f7f5ff",
  horns: "#5a4552",
  scarf: "#d8493f",
  headphones: "#f2f2f7",
  earrings: "#6fd0e0",
  necklace: "#5fb0e8",
  crown: "#e0485f",
};

function differs(colours: readonly [string, ...string[]], from: string, random: Random): string {
  const { h, c, l } = lchOf(from);
  const far = colours.filter((colour) => {
    const other = lchOf(colour);
    return Math.abs(other.l - l) > 0.18 || (c > 0.05 && other.c > 0.05 && hueDistance(other.h, h) > 60);
  });
  return random.pick(far as unknown as [string, ...string[]]) ?? random.pick(colours);
}

/** Settles all that the prompt leaves open about a person, by the seed, within what suits the place. */
export function castPerson(person: Person, brief: Brief, ambient: string, random: Random): Character {
  const man = person.presentation === "man";
  const hairColour = person.hair.colour ?? random.fork("hair colour").pick(HAIR);
  const clothes =
    person.clothes ??
    random
      .fork("clothes")
      .pick(
        (brief.setting && WORN_AT[brief.setting]) ??
          (man
            ? ["tshirt", "hoodie", "shirt", "jacket", "sweater", "coat"]
            : ["sweater", "dress", "hoodie", "blazer", "shirt", "jacket", "coat"]),
      );
  const cloth =
    person.clothesColour ?? differs(COLOURS_OF[clothes] ?? CLOTH, hairColour, random.fork("cloth"));
  const trim = differs(TRIM, cloth, random.fork("trim"));
  const expressions: readonly [Expression, ...Expression[]] = ["smile", "smile", "smile", "serious"];
  const accessories = person.accessories.filter((kind) => man || kind !== "beard");
  const plain = accessories.length === 0 && person.glasses === "none";
  const gift = random.fork("gift");
  if (plain && !man && gift.chance(0.5))
    accessories.push(gift.pick(["flower", "ribbon", "earrings", "necklace"]));
  const wild = random.fork("skin");
  return {
    man,
    hair: planHair(person, random.fork("cut")),
    hairColour,
    tipColour: person.hair.second ?? hairColour,
    eyes: person.eyes ?? random.fork("eyes").pick(EYES),
    skin: person.skin ?? wild.pick(SKIN),
    glasses: person.glasses,
    expression: person.expression ?? random.fork("expression").pick(expressions),
    blush: person.blush,
    clothes,
    cloth,
    trim,
    accessories: accessories.map((kind) => ({
      kind,
      colour: person.accessoryColours[kind] ?? ACCESSORY_COLOURS[kind] ?? trim,
    })),
    ambient: mix(ambient, "#6a4a9c", 0.35),
    tilt: random.fork("tilt").between(-5, 4),
  };
}
