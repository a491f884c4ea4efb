import { mix } from "@/lib/sketch/colour";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { MADE_OF } from "@/lib/sketch/vocabulary/materials";
import { isBeast, KINDS } from "./catalogue";
import type { Material, Thing } from "./thing";

/** Materials as their dark, their middle and their bright paint, and the words for them. */
const MATERIALS: Readonly<
  Record<Material, readonly [dark: string, middle: string, bright: string, words: RegExp]>
> = {
  wood: [
    "#5f3a22",
    "#a9713f",
    "#dcae74",
    /^(wooden|wood|carved wood|de madera|hölzern\p{L}*|en bois|di legno|деревянн\p{L}+|木製の?|木制的?|나무로 만든)$/iu,
  ],
  stone: [
    "#5f656d",
    "#a3a9b1",
    "#dfe2e6",
    /^(stone|concrete|granite|cement|de piedra|steinern\p{L}*|каменн\p{L}+|石の|石制的?)$/iu,
  ],
  marble: [
    "#9aa0ad",
    "#dcdfe6",
    "#fbfbfd",
    /^(marble|alabaster|plaster|porcelain|ceramic|mármol|marmor|мраморн\p{L}+|大理石の?)$/iu,
  ],
  glass: [
    "#6fa9cf",
    "#b9e0f2",
    "#f4fcff",
    /^(glass|crystal|transparent|de vidrio|de cristal|de vidro|gläsern\p{L}*|en verre|стеклянн\p{L}+|ガラスの?|玻璃的?|유리)$/iu,
  ],
  ice: ["#5f9fd0", "#a9d9f5", "#f2fbff", /^(ice|icy|frozen)$/iu],
  metal: [
    "#454d59",
    "#9aa5b3",
    "#f0f4f8",
    /^(metal|metallic|steel|iron|chrome|silver|aluminium|aluminum|platinum|de metal|metallen\p{L}*|металлическ\p{L}+|金属の?)$/iu,
  ],
  gold: ["#8a5a10", "#e2ac34", "#fff2b8", /^(gold|golden|gilded|brass)$/iu],
  bronze: ["#4a2d1a", "#a8703a", "#e8bd86", /^(bronze|copper|rusty|rusted)$/iu],
  chocolate: ["#33190f", "#6e4027", "#a8744f", /^(chocolate)$/iu],
  paper: ["#b9b0a2", "#ece5d8", "#ffffff", /^(paper|origami|cardboard)$/iu],
};

/** A paint in a material, by how bright it is, 0–1. */
export function inMaterial(material: Material, bright: number): string {
  const [dark, middle, light] = MATERIALS[material];
  // Coats are bright for the most part.
  const share = Math.min(1, Math.max(0, (bright - 0.3) / 0.7));
  return share < 0.6 ? mix(dark, middle, share / 0.6) : mix(middle, light, (share - 0.6) / 0.4);
}

const STATUE =
  /^(\p{L}+ )?(statues?|sculptures?|bust|figurines?|ice sculpture|snow sculpture|statuette|carving|estatua|estátua|skulptur|statua|статуя|雕像|石像|彫像)( of)?$/iu;
const materialNamed = ({ text, negated }: Token): Material | undefined =>
  negated
    ? undefined
    : (Object.keys(MATERIALS) as Material[]).find((material) => {
        // "A marble statue" may be one phrase.
        const [said = ""] = STATUE.test(text) ? text.split(" ") : [text];
        return MATERIALS[material][3].test(said);
      });

const MADE = /^(made|carved|crafted|built|made entirely|made out) (of|from)$|^of$/i;
/** How many words there may be between a material and what is made of it. */
const REACH = 3;
/** What comes in a material's colour as it is, so that its colour says the same. */
const OF_COLOUR: readonly Material[] = ["gold", "metal"];

/** The place of the token that says what a thing is made of, if one does. */
function saidOf(things: readonly Thing[], { at }: Thing, tokens: readonly Token[]): number {
  const before = (place: number) => {
    const between = tokens.slice(place + 1, at);
    return (
      place >= 0 &&
      at - place <= REACH &&
      !between.some(({ edge, text }) => edge || text === "," || /^of$/i.test(text)) &&
      !things.some((other) => other.at > place && other.at < at)
    );
  };
  const place = tokens.findLastIndex((token, index) => index < at && materialNamed(token) !== undefined);
  if (before(place)) return place;
  // "A swan made of glass".
  const made = tokens.findIndex(
    ({ text }, index) =>
      index > at &&
      index <= at + 2 &&
      MADE.test(text) &&
      (text !== "of" || /made/i.test(tokens[index - 1]?.text ?? "")),
  );
  const material = made >= 0 ? made + 1 : -1;
  return material >= 0 && tokens[material] && materialNamed(tokens[material]) ? material : -1;
}

/** What houses are built of. */
const USUAL: readonly Material[] = ["stone", "wood"];

/** Has things be of what the prompt says they are made of, and statues look like whom they are of. */
export function haveMaterial(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  const made = things.map((thing): Thing => {
    const place = saidOf(things, thing, tokens);
    const token = tokens[place];
    const material = token && materialNamed(token);
    if (!material || MADE_OF[token.text.toLowerCase()]?.includes(thing.slug)) return thing;
    // Houses are of stone and wood anyway.
    if (USUAL.includes(material) && KINDS.get(thing.slug)?.habitat === "building") return thing;
    const isColour = token.meanings.some(({ group }) => group === "colour");
    if (isColour && !(OF_COLOUR.includes(material) && thing.slug === "statue")) return thing;
    const { colour, ...plain } = thing;
    return { ...plain, ...(isColour || !colour ? {} : { colour }), material };
  });
  const seen = made.flatMap((thing): Thing[] => {
    const sculpted = sculptureOf(made, thing, tokens);
    if (sculpted >= 0 && thing.slug === "statue") return [];
    const place = statueBefore(thing, tokens);
    if (place < 0) return [thing];
    const statue = made.find((other) => other.at === place);
    const { colour: _, pose, ...plain } = thing;
    const token = tokens.slice(Math.max(0, place - 3), place + 1).find((one) => materialNamed(one));
    const material =
      statue?.material ??
      (token ? materialNamed(token) : undefined) ??
      (/ice/i.test(tokens[place]?.text ?? "") ? "ice" : "stone");
    return [{ ...plain, ...(pose ? { pose } : {}), named: "statue", material }];
  });
  return onPlinth(seen);
}

/** A statue that stands on nothing else stands on a plinth. */
function onPlinth(things: readonly Thing[]): Thing[] {
  const isFree = ({ named, stands, count }: Thing) => named === "statue" && count === 1 && !stands;
  const bare = things.findIndex(isFree);
  const statue = things[bare];
  if (!statue || things.some(({ slug }) => slug === "pedestal")) return [...things];
  const placed = things.map((thing) =>
    thing === statue ? { ...thing, stands: { how: "on" as const, to: things.length } } : thing,
  );
  return [
    ...placed,
    { slug: "pedestal", count: 1, at: -1, material: statue.material === "ice" ? "ice" : "stone" },
  ];
}

/** The place of the word for a statue that is of a thing, or −1. */
function statueBefore({ at, slug }: Thing, tokens: readonly Token[]): number {
  if (slug === "statue" || slug === "pedestal") return -1;
  // "An owl statue".
  if (isBeast(slug) && STATUE.test(tokens[at + 1]?.text ?? "")) return at + 1;
  const place = tokens.findLastIndex(({ text }, index) => index < at && STATUE.test(text));
  const between = tokens.slice(place + 1, at);
  const isOf = / of$/i.test(tokens[place]?.text ?? "") || /^of$/i.test(between[0]?.text ?? "");
  return place >= 0 && isOf && between.length <= 4 && !between.some(({ edge }) => edge) ? place : -1;
}

/** The index of the thing that a statue is of, or −1. */
const sculptureOf = (things: readonly Thing[], statue: Thing, tokens: readonly Token[]): number =>
  things.findIndex((thing) => statueBefore(thing, tokens) === statue.at);

/** Whether a word says of what something in the picture is made, and it is seen to be. */
export function isSeenMade(tokens: readonly Token[], at: number, things: readonly Thing[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (STATUE.test(token.text))
    return things.some(({ named, at: place }) => named === "statue" && place >= at - 1);
  const material = materialNamed(token);
  return (
    material !== undefined &&
    things.some((thing) => thing.material === material && Math.abs(thing.at - at) <= REACH + 3)
  );
}
