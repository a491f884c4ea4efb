import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { HATS } from "./hats";
import { valuesOf } from "./meanings";
import { type Accessory, ON_CHIN } from "./person";

/** Hats that come with an occupation; a hat that the prompt names replaces them. */
const BY_CALLING: readonly Accessory[] = ["nursecap", "policecap", "firehelmet", "chefhat", "sailorhat"];
const YOUNG =
  /^(boy|young|apprentice|teen|teenager|1boy|joven|jovem|jeune|junger?|garçon|junge|niño|menino|мальчик|молодой|юный|少年|男孩|소년)$/iu;
const BEARDED = /beard|goatee|mustache|moustache|barb|bart|бород|髭|ひげ|胡子|수염/iu;
/** Whether an occupation's usual beard is left out: a young wizard has one only if the prompt says so. */
const isYoung = (tokens: readonly Token[]) =>
  tokens.some(({ text }) => YOUNG.test(text)) && !tokens.some(({ text }) => BEARDED.test(text));

/** What goes with a bushy tail. */
const BUSHY: readonly Accessory[] = ["foxears", "foxtail", "dogears", "horseears"];

/** The accessories to draw of those named: specific ones replace general ones, and horns come with bat wings. */
export function wornOf(tokens: readonly Token[]): Accessory[] {
  const named = valuesOf<Accessory>(tokens, "accessory");
  const spare: Accessory[] = [
    ...(named.includes("witchhat") ? (["hat"] as const) : []),
    ...(isYoung(tokens) ? ON_CHIN : []),
    ...(named.includes("longbeard") ? (["beard"] as const) : []),
    ...(named.includes("beard") || named.includes("longbeard") ? (["goatee", "moustache"] as const) : []),
  ];
  // A mermaid's tail is not a cat's.
  const finned = valuesOf(tokens, "garment").includes("mermaid");
  const hats = named.filter((kind) => HATS.includes(kind) && !spare.includes(kind));
  // One hat per head: an occupation's own gives way to one that the prompt names, and is meant by a mere "hat".
  const isMere = tokens.some(({ text }) => /^hat$/i.test(text));
  const hat =
    hats.find((kind) => !BY_CALLING.includes(kind) && !(kind === "hat" && isMere)) ??
    hats.find((kind) => kind !== "hat") ??
    hats[0];
  const worn = named.filter(
    (kind) =>
      !spare.includes(kind) && !(finned && kind.endsWith("tail")) && (!HATS.includes(kind) || kind === hat),
  );
  const wings = named.find((kind) => kind === "batwings" || kind === "fairywings");
  const grown = wings ?? (named.includes("horns") ? "batwings" : "wings");
  const tail = named.some((kind) => BUSHY.includes(kind))
    ? "foxtail"
    : named.includes("horns")
      ? "deviltail"
      : "cattail";
  const all = [
    ...new Set(
      worn.map((kind) =>
        kind === "wings" ? grown : kind.endsWith("tail") && kind !== "dragontail" ? tail : kind,
      ),
    ),
  ];
  // Ears are drawn in front of what is set on the hair beside them, and a crown over a veil.
  const layer = (kind: Accessory) => (kind === "veil" ? 0 : kind.endsWith("ears") ? 2 : 1);
  return all.sort((one, other) => layer(one) - layer(other));
}
