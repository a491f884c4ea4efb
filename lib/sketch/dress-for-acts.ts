import type { Act } from "./acts";
import type { Garment, Person, Piece } from "./person";
import type { Random } from "./random";

type Kit = readonly [clothes: Garment, ...pieces: Piece[]];

const TEAM: Kit = ["tshirt", "shorts", "socks", "sneakers"];
const WARM: Kit = ["jacket", "trousers", "boots", "gloves"];
const SUPPLE: Kit = ["tshirt", "leggings", "shorts", "barefoot"];

/** What is worn for what somebody does, where the prompt leaves it open. */
const KITS: Partial<Record<Act, readonly [Kit, ...Kit[]]>> = {
  kick: [TEAM],
  dive: [["pullover", "shorts", "socks", "sneakers", "gloves"]],
  shoot: [TEAM],
  serve: [TEAM],
  swing: [["shirt", "trousers", "sneakers"]],
  lift: [TEAM],
  handstand: [SUPPLE, TEAM],
  cartwheel: [SUPPLE, TEAM],
  splits: [SUPPLE],
  treepose: [SUPPLE],
  lotus: [["tshirt", "trousers", "barefoot"], SUPPLE],
  propose: [["suit"]],
  hugknees: [
    ["hoodie", "jeans", "sneakers"],
    ["pullover", "trousers", "socks"],
  ],
  squat: [
    ["hoodie", "jeans", "sneakers"],
    ["jacket", "trousers", "boots"],
  ],
  surf: [["tshirt", "shorts", "barefoot"]],
  skate: [
    ["hoodie", "jeans", "sneakers"],
    ["tshirt", "jeans", "sneakers"],
  ],
  rollerskate: [["tshirt", "shorts", "sneakers"]],
  ski: [WARM],
  snowboard: [WARM],
};

/** A clown in a wig, a ruff and motley. */
function inMotley(person: Person): Person {
  const { hair, clothes, accessories, pieces, patterns } = person;
  const isOpen = !clothes && pieces.length === 0;
  return {
    ...person,
    hair: hair.shape || hair.length || hair.tie || hair.bald ? hair : { ...hair, shape: "afro" },
    accessories: isOpen ? [...accessories, "ruff"] : accessories,
    ...(isOpen
      ? {
          clothes: "pullover",
          pieces: [{ kind: "trousers" }, { kind: "shoes", colour: "#d8434f" }],
          patterns: patterns ?? { top: { kind: "stripes" }, bottom: { kind: "dots" } },
        }
      : {}),
  };
}

const PALE_METAL = "#dfe4ee";
/** A robot of plates, with a pale face. */
function asRobot(person: Person): Person {
  const { clothes, pieces, skin, clothesColour } = person;
  const isOpen = !clothes && pieces.length === 0;
  return {
    ...person,
    skin: skin ?? PALE_METAL,
    ...(isOpen ? { clothes: "armour", clothesColour: clothesColour ?? "#c9d2e2" } : {}),
  };
}

/** Somebody in what is usual for their act, if nothing is said of their clothes. */
export function dressedFor(person: Person, random: Random): Person {
  const { act, clothes, pieces, marks } = person;
  if (marks.includes("clown")) return inMotley(person);
  if (marks.includes("tusks")) return { ...person, skin: person.skin ?? "#7fa85a" };
  if (marks.includes("robot")) return asRobot(person);
  if (marks.includes("metalleg") && pieces.length === 0 && !clothes)
    return { ...person, clothes: "tshirt", pieces: [{ kind: "shorts" }, { kind: "sneakers" }] };
  if (marks.includes("mime") && !clothes && pieces.length === 0)
    return {
      ...person,
      clothes: "pullover",
      clothesColour: person.clothesColour ?? "#f7f5fb",
      patterns: person.patterns ?? { top: { kind: "stripes", colour: "#2a2733" } },
      pieces: [{ kind: "trousers", colour: "#2a2733" }],
    };
  if (clothes || !act) return person;
  if (act === "ballet" && person.presentation === "woman")
    return { ...person, clothes: "dress", dressCut: person.dressCut ?? "ballet" };
  const kits = KITS[act];
  if (!kits) return person;
  const [worn, ...parts] = random.pick(kits);
  // What is named of the legs stays, and the rest of the kit goes with it.
  const usual = pieces.length > 0 ? [] : parts.map((kind) => ({ kind }));
  return { ...person, clothes: worn, pieces: [...pieces, ...usual] };
}
