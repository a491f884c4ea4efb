import type { Character } from "@/lib/sketch/figure/character";
import { planHair } from "@/lib/sketch/figure/hair-styles";
import { coatsOf } from "@/lib/sketch/figure/pets";
import type { Act } from "./acts";
import type { Brief } from "./brief";
import { chooseClothes } from "./choose-clothes";
import { lchOf, mix } from "./colour";
import { dressedFor } from "./dress-for-acts";
import { contrasting, HAIR } from "./hair-colours";
import {
  type Accessory,
  type DressCut,
  type Expression,
  type Garment,
  ON_CHIN,
  OVER_HAIR,
  type Person,
} from "./person";
import type { Random } from "./random";
import { ACCESSORY_COLOURS, HELD_COLOURS } from "./usual-colours";

/** Natural hair colours. */
const NATURAL_HAIR = [
  "#85502f",
  "#2b2636",
  "#4a3226",
  "#f0cf7a",
  "#6b3a2a",
  "#c9622e",
  "#3a3440",
  "#a8743f",
  "#e0b562",
] as const;
/** Natural hair colours of people with dark skin. */
const DARK_HAIR = ["#2b2636", "#3a2a26", "#4a3226", "#2f2a33"] as const;
/** Clowns' wigs. */
const WIGS = ["#e0485f", "#f28a2e", "#3fa85f", "#3f7fd8", "#f272a8"] as const;
/** The lightness below which skin counts as dark, and hair is dark as well. */
const DARK_SKIN = 0.66;
/** Places where hair may be of any colour. */
const FANCIFUL: readonly string[] = ["neon", "space", "underwater", "sky", "festival"];
/** Hair colours of men where the prompt leaves them open. */
const PLAIN_HAIR = ["#85502f", "#2b2636", "#4a3226", "#d8b060", "#b0552a", "#3a3440"] as const;
const EYES = ["#3b8fd0", "#3f9a5c", "#8a4bd0", "#a9642a", "#1f9a9c", "#c9852e"] as const;
const AMBER: readonly string[] = ["#a9642a", "#c9852e"];
const DARK_SKINS = ["#a8744f", "#8a5a3c", "#7f5238"] as const;
const SKIN = ["#ffe6d8", "#ffe0cd", "#fbd5bb", "#f0c19c", "#d9a277", "#a8744f"] as const;
/** Accessories for women for whom the prompt names none. */
const GIFTS: readonly [Accessory, ...Accessory[]] = ["flower", "earrings", "necklace", "earrings"];
const AGED_GIFTS: readonly [Accessory, ...Accessory[]] = ["earrings", "necklace", "earrings"];

type Moods = readonly [Expression, ...Expression[]];
// Expressions with closed eyes are rare variations.
const MOODS: Moods = ["serious", "serious", "smile", "smile", "smile", "smile", "smile", "laugh", "wink"];
const MEN_MOODS: Moods = ["smile", "smile", "smile", "serious", "serious", "smile", "laugh"];
/** How they look who do something that goes with a face. */
const MOOD_OF: Partial<Record<Act, Expression>> = {
  kiss: "asleep",
  lotus: "asleep",
  think: "serious",
  aim: "serious",
  fight: "serious",
  swing: "serious",
};
/** Whether paint round the eyes wants them open. */
const isMasked = ({ marks }: Person) => marks.includes("skull") || marks.includes("divemask");
/** Expressions with open eyes, for prompts that give the eyes a colour. */
const OPEN_MOODS: Moods = ["smile", "smile", "smile", "serious"];
const CALM_MOODS: Moods = ["smile", "smile", "serious", "serious"];

/** Accessories of fantasy beings. */
const UNREAL: readonly Accessory[] = [
  "catears",
  "foxears",
  "bunnyears",
  "elfears",
  "horns",
  "batwings",
  "fairywings",
  "wings",
  "halo",
];

/** Clothes that do not go with a straw hat. */
const FELT: readonly Garment[] = ["coat", "suit", "jacket", "turtleneck", "robe"];

/** A hair colour where the prompt leaves it open: mostly natural, sometimes, and in fanciful places always, dyed. */
function openHair(
  { clothes, accessories, marks }: Person,
  brief: Brief,
  man: boolean,
  skin: string,
  random: Random,
): string {
  const isFanciful =
    (brief.setting !== undefined && FANCIFUL.includes(brief.setting)) ||
    brief.tones.includes("neon") ||
    clothes === "mermaid" ||
    accessories.some((kind) => UNREAL.includes(kind));
  if (clothes === "sari" || marks.includes("bindi")) return random.pick<string>(DARK_HAIR);
  if (marks.includes("clown")) return random.pick<string>(WIGS);
  if (!man && random.fork("dyed").chance(isFanciful ? 0.7 : 0.12)) return random.pick<string>(HAIR);
  if (lchOf(skin).l < DARK_SKIN) return random.pick<string>(DARK_HAIR);
  return random.pick<string>(man ? PLAIN_HAIR : NATURAL_HAIR);
}

function moodsOf({ aged, held, eyes, otherEye, hair, presentation, gaze }: Person): Moods {
  if (gaze) return OPEN_MOODS;
  if (aged || held === "book") return CALM_MOODS;
  if (eyes || otherEye || hair.overEye) return OPEN_MOODS;
  return presentation === "man" ? MEN_MOODS : MOODS;
}

/** The cut of a dress where the prompt leaves it open: dark ones and those for the evening tend to be gowns. */
function openDress(cloth: string, { time, setting }: Brief, random: Random): DressCut {
  const isFestive = time === "night" || time === "sunset" || setting === "castle" || setting === "theatre";
  if (isFestive || lchOf(cloth).l < 0.45) return random.pick(["evening", "evening", "ruffled"]);
  return random.pick(["summer", "collared", "evening", "collared"]);
}

/** Where a person looks; unless the prompt says so or there is somebody else, mostly at the viewer. */
function gazeOf({ gaze, held }: Person, { subject }: Brief, random: Random): Pick<Character, "gaze"> {
  if (gaze) return { gaze };
  const isAlone = subject.kind === "people" && subject.people.length === 1;
  return isAlone && held !== "book" && random.chance(0.6) ? { gaze: "viewer" } : {};
}

/** The kind of helmet that goes with certain clothes. */
const HELMETS: Partial<Record<Garment, Accessory>> = { spacesuit: "spacehelmet", armour: "ironhelmet" };

/** A person with hair that fits into a closed helmet, where the prompt leaves it open. */
const bobbed = (person: Person): Person => ({
  ...person,
  hair: { length: "bob", tie: "loose", ...person.hair },
});

/** A person whose hair is entirely hidden. */
const covered = (person: Person): Person => ({ ...person, hair: { ...person.hair, bald: true } });

/** The range of a head's tilt in degrees; looking up or down raises or bows it. */
const leanOf = ({ gaze }: Person): readonly [number, number] =>
  gaze === "up" ? [-13, -9] : gaze === "down" ? [8, 12] : [-8, 7];

/** Lets the seed decide everything that the prompt leaves open about a person, within what suits the place. */
export function castPerson(asked: Person, brief: Brief, ambient: string, random: Random): Character {
  const person = dressedFor(asked, random.fork("sport"));
  const man = person.presentation === "man";
  const skin = person.skin ?? random.fork("skin").pick(person.marks.includes("vitiligo") ? DARK_SKINS : SKIN);
  const hairColour = person.hair.colour ?? openHair(person, brief, man, skin, random.fork("hair colour"));
  const chosen = person.marks.includes("bindi") ? "#6b3f26" : random.fork("eyes").pick(EYES);
  // Eyes that are to differ do: next to a golden one, none is amber or brown.
  const isAlike = person.otherEye !== undefined && AMBER.includes(chosen);
  const eyes = person.eyes ?? (isAlike ? EYES[0] : chosen);
  const { clothes, cloth, trim, scarf } = chooseClothes(
    person,
    brief,
    hairColour,
    skin,
    random.fork("clothes"),
  );
  const accessories = person.accessories
    .filter((kind) => (man ? kind !== "veil" : !ON_CHIN.includes(kind)))
    .map((kind) => (kind === "helmet" ? (HELMETS[clothes] ?? kind) : kind));
  const plain = accessories.length === 0 && person.glasses === "none";
  const gift = random.fork("gift");
  if (scarf && !accessories.includes("scarf")) accessories.push("scarf");
  else if (plain && !man && gift.chance(0.6)) {
    const found = gift.pick(person.aged ? AGED_GIFTS : GIFTS);
    accessories.push(clothes === "turtleneck" && found === "necklace" ? "earrings" : found);
  }
  return {
    man,
    aged: person.aged,
    hair: planHair(
      accessories.some((kind) => OVER_HAIR.includes(kind))
        ? covered(person)
        : accessories.includes("spacehelmet")
          ? bobbed(person)
          : person,
      random.fork("cut"),
    ),
    hairColour,
    tipColour:
      person.hair.second ??
      (person.hair.dyed ? contrasting(hairColour, random.fork("second colour")) : hairColour),
    eyes,
    otherEye: person.otherEye ?? eyes,
    skin,
    ...(person.physique ? { physique: person.physique } : {}),
    ...(person.lips ? { lips: person.lips } : {}),
    glasses: person.glasses,
    expression:
      person.expression ??
      (person.act && MOOD_OF[person.act]) ??
      (isMasked(person) ? "serious" : undefined) ??
      random.fork("expression").pick(moodsOf(person)),
    ...gazeOf(person, brief, random.fork("gaze")),
    blush: person.blush,
    marks: person.marks,
    clothes,
    cloth,
    dressCut: person.dressCut ?? openDress(cloth, brief, random.fork("dress")),
    trim,
    ...(person.patterns ? { patterns: person.patterns } : {}),
    pieces: person.pieces,
    tailoring: person.tailoring,
    ...(person.under ? { under: person.under } : {}),
    ...(person.act ? { act: person.act } : {}),
    ...(person.gear ? { gear: person.gear } : {}),
    ...(person.seat ? { seat: person.seat } : {}),
    ...(person.block ? { block: person.block } : {}),
    ...(person.mount ? { mount: person.mount } : {}),
    accessories: accessories.map((kind) => ({
      kind,
      colour:
        person.accessoryColours[kind] ??
        ((kind === "helmet" && clothes === "military") || kind === "hood" ? cloth : undefined) ??
        (kind === "hat" && FELT.includes(clothes) ? "#5a4438" : undefined) ??
        ACCESSORY_COLOURS[kind] ??
        trim,
    })),
    ...(person.perched ? { perched: person.perched } : {}),
    ...(person.other ? { other: person.other } : {}),
    ...(person.held
      ? {
          held: {
            kind: person.held,
            colour:
              person.heldColour ??
              random.fork("held").pick(coatsOf(person.heldThing) ?? HELD_COLOURS[person.held]),
            ...(person.heldThing ? { slug: person.heldThing } : {}),
            ...(person.heldContent ? { content: person.heldContent } : {}),
            ...(person.heldColour ? { painted: person.heldColour } : {}),
          },
        }
      : {}),
    ambient: mix(ambient, "#6a4a9c", 0.35),
    tilt: random.fork("tilt").between(...leanOf(person)),
  };
}
