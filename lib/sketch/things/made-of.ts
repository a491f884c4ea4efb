import { mix } from "@/lib/sketch/colour";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { MADE_OF } from "@/lib/sketch/vocabulary/materials";
import { isBeast, KINDS } from "./catalogue";
import { leaveOut } from "./leave-out";
import { MATERIALS, paintsOf } from "./substances";
import type { Material, Thing } from "./thing";

/** A material's colour at a brightness, 0–1. */
export function inMaterial(material: Material, bright: number): string {
  const [dark, middle, light] = paintsOf(material);
  // Coats are mostly bright.
  const share = Math.min(1, Math.max(0, (bright - 0.3) / 0.7));
  return share < 0.6 ? mix(dark, middle, share / 0.6) : mix(middle, light, (share - 0.6) / 0.4);
}

const STATUE =
  /^(\p{L}+ )?(statues?|sculptures?|bust|figurines?|ice sculpture|snow sculpture|statuette|carving|estatua|estátua|skulptur|statua|статуя|雕像|石像|彫像)( of)?$/iu;
const materialNamed = ({ text, negated }: Token): Material | undefined =>
  negated
    ? undefined
    : (Object.keys(MATERIALS) as Material[]).find((material) => {
        // "a marble statue" may be a single token.
        const [said = ""] = STATUE.test(text) ? text.split(" ") : [text];
        return MATERIALS[material][3].test(said);
      });

const MADE =
  /^(made|carved|crafted|built|made entirely|made out|sculpted|composed|constructed) (of|from|out of)$|^of$|^(hecho|hecha|feito|feita|fait|faite) (de|en)$|^aus$|^из$/iu;
/** Materials that are only ingredients unless something is made of them: a cheese sandwich is not a sandwich of cheese. */
const INGREDIENTS: readonly Material[] =
  "cake candy cheese pizza fruit flowers leaves sand snow fire water cloud gingerbread".split(
    " ",
  ) as Material[];
/** How many words may separate a material from what is made of it. */
const REACH = 3;
/** Things that already come in a material's colour. */
const OF_COLOUR: readonly Material[] = ["gold", "metal"];

/** The index of the token that names a thing's material, if any. */
function saidOf(things: readonly Thing[], { at, slug }: Thing, tokens: readonly Token[]): number {
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
  const named = tokens[place] && materialNamed(tokens[place]);
  const isCalledSo =
    /^(gingerbread|candy)$/i.test(tokens[place]?.text ?? "") && KINDS.get(slug)?.habitat === "building";
  if (named && before(place) && (isCalledSo || !INGREDIENTS.includes(named))) return place;
  // "a swan made of glass"
  const made = tokens.findIndex(
    ({ text }, index) =>
      index > at &&
      index <= at + 2 &&
      MADE.test(text) &&
      (text !== "of" || /made/i.test(tokens[index - 1]?.text ?? "")),
  );
  if (made < 0) return -1;
  const end = tokens.findIndex(({ edge, text }, index) => index > made + 1 && (edge || text === ","));
  return tokens.findLastIndex(
    (token, index) =>
      index > made && index <= made + REACH && (end < 0 || index < end) && materialNamed(token) !== undefined,
  );
}

/** Building materials. */
const USUAL: readonly Material[] = ["stone", "wood"];

/** Applies materials to things, and makes statues look like what they represent. */
export function haveMaterial(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  const said = things.map((thing) => saidOf(things, thing, tokens));
  // A material is not a separate thing: "a car made of cake".
  const isStuff = ({ at }: Thing) =>
    said.some((place, index) => place >= at && at > (things[index]?.at ?? at));
  const made = leaveOut(things, isStuff).map((thing): Thing => {
    const place = said[things.findIndex(({ at }) => at === thing.at)] ?? -1;
    const token = tokens[place];
    const material = token && materialNamed(token);
    if (!material || MADE_OF[token.text.toLowerCase()]?.includes(thing.slug)) return thing;
    // Houses look like stone and wood anyway.
    if (USUAL.includes(material) && KINDS.get(thing.slug)?.habitat === "building") return thing;
    const isColour = token.meanings.some(({ group }) => group === "colour");
    if (isColour && place < thing.at && !(OF_COLOUR.includes(material) && thing.slug === "statue"))
      return thing;
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

/** Puts a statue that stands on nothing else onto a plinth. */
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

/** The index of the token for a statue of a thing, or −1. */
function statueBefore({ at, slug }: Thing, tokens: readonly Token[]): number {
  if (slug === "statue" || slug === "pedestal") return -1;
  // "an owl statue"
  if (isBeast(slug) && STATUE.test(tokens[at + 1]?.text ?? "")) return at + 1;
  const place = tokens.findLastIndex(({ text }, index) => index < at && STATUE.test(text));
  const between = tokens.slice(place + 1, at);
  const isOf = / of$/i.test(tokens[place]?.text ?? "") || /^of$/i.test(between[0]?.text ?? "");
  return place >= 0 && isOf && between.length <= 4 && !between.some(({ edge }) => edge) ? place : -1;
}

/** The index of the thing that a statue represents, or −1. */
const sculptureOf = (things: readonly Thing[], statue: Thing, tokens: readonly Token[]): number =>
  things.findIndex((thing) => statueBefore(thing, tokens) === statue.at);

/** Whether a word names a material in which something in the picture is drawn. */
export function isSeenMade(tokens: readonly Token[], at: number, things: readonly Thing[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (STATUE.test(token.text))
    return things.some(({ named, at: place }) => named === "statue" && place >= at - 1);
  if (MADE.test(token.text))
    return things.some((thing) => thing.material !== undefined && thing.at < at && at - thing.at <= REACH);
  const material = materialNamed(token);
  return (
    material !== undefined &&
    things.some((thing) => thing.material === material && Math.abs(thing.at - at) <= REACH + 3)
  );
}
