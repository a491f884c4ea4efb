import type { Binding } from "@/lib/sketch/bind-colours";
import { paintNamed, speaksOf } from "@/lib/sketch/meanings";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { isBeing } from "./beings";
import { hasOn } from "./relate";
import type { Cut, Thing } from "./thing";

/** Clothes for animals' bodies, with their cut and usual colour. */
const BODIES: Readonly<Record<string, readonly [cut: Cut, colour: string]>> = {
  coat: ["open", "#c9963f"],
  jacket: ["open", "#3f6fb0"],
  blazer: ["open", "#3d4a78"],
  cardigan: ["open", "#b8664a"],
  denim: ["open", "#4f7fb8"],
  labcoat: ["open", "#f4f6f8"],
  overalls: ["closed", "#4a78b0"],
  suit: ["suit", "#2c2f3c"],
  police: ["suit", "#2f4474"],
  military: ["open", "#6a7448"],
  sailor: ["closed", "#f2f4f8"],
  hoodie: ["knit", "#7a86a0"],
  pullover: ["knit", "#c94f55"],
  turtleneck: ["knit", "#4f7a5a"],
  tshirt: ["closed", "#e8eef4"],
  shirt: ["closed", "#e8eef4"],
  blouse: ["closed", "#f4e8ee"],
  vest: ["vest", "#7a5a44"],
  dress: ["dress", "#e58ab0"],
  sundress: ["dress", "#f2c24a"],
  maid: ["dress", "#3a3a48"],
  kimono: ["dress", "#c9505c"],
  qipao: ["dress", "#c8343f"],
  hanbok: ["dress", "#e58a9a"],
  robe: ["dress", "#5a4a9a"],
  chef: ["open", "#f7f8fa"],
  nurse: ["dress", "#f4f7fa"],
  hero: ["closed", "#3f63c8"],
  spacesuit: ["open", "#eef2f6"],
  armour: ["closed", "#aab4c2"],
  santa: ["open", "#d0343c"],
  firefighter: ["open", "#d8a23c"],
};

/** What is worn on the face or around the neck, by the word's meaning. */
const ON_HEADS: Readonly<Record<string, string>> = {
  "glasses:sun": "worn-shades",
  "glasses:round": "worn-glasses",
  "glasses:square": "worn-glasses",
  "accessory:scarf": "worn-scarf",
  "accessory:necklace": "worn-necklace",
  "piece:bowtie": "worn-bow",
  "accessory:ribbon": "worn-bow",
  "piece:tie": "worn-tie",
  "accessory:wreath": "worn-wreath",
  "accessory:crown": "crown",
  "accessory:tophat": "top-hat",
  "accessory:witchhat": "witch-hat",
  "accessory:santahat": "santa-hat",
  "accessory:cowboyhat": "cowboy-hat",
  "accessory:cap": "billed-cap",
  "accessory:hat": "womans-hat",
};

/** What an animal wears on body and head to look like a character or occupation. */
const CALLINGS: readonly (readonly [words: RegExp, garment: string, worn?: string])[] = [
  [
    /^((an? )?(astronaut|cosmonaut)s?|astronauta|astronaute|космонавт|宇航员|宇宙飛行士)$/iu,
    "spacesuit",
    "worn-bubble",
  ],
  [
    /^(wizards?|sorcerers?|mages?|magicians?|warlock|mago|magicien|zauberer|волшебник|魔法使い|巫师)$/iu,
    "robe",
    "witch-hat",
  ],
  [/^(witch(es)?|bruja|bruxa|sorcière|hexe|strega|ведьма|魔女|女巫)$/iu, "robe", "witch-hat"],
  [/^(knights?|caballero|cavaleiro|chevalier|ritter|cavaliere|рыцарь|騎士|骑士)$/iu, "armour"],
  [
    /^(chefs?|cooks?|bakers?|cocinero|cozinheiro|cuisinier|koch|cuoco|повар|シェフ|厨师)$/iu,
    "chef",
    "worn-chef-hat",
  ],
  [/^(kings?|rey|rei|roi|könig|re|король|王様|国王)$/iu, "robe", "crown"],
  [/^(queens?|princess(es)?|reina|rainha|reine|königin|prinzessin|королева)$/iu, "dress", "crown"],
  [/^(cowboys?|cowgirls?|sheriff|vaquero)$/iu, "vest", "cowboy-hat"],
  [/^(santa|santa claus|father christmas|papá noel|père noël|weihnachtsmann)$/iu, "santa", "santa-hat"],
  [/^(pirates?|pirata|pirat|пират|海賊|海盗)$/iu, "vest", "worn-patch"],
  [/^(doctors?|scientists?|médico|médecin|arzt|учёный|врач)$/iu, "labcoat", "worn-glasses"],
  [/^(police( officer)?|policeman|cop|policía|polizist)$/iu, "police"],
  [/^(business ?man|gentleman|butler|boss|businessman|agent|detective)$/iu, "suit", "worn-bow"],
  [/^(super ?hero(es)?|superhéroe|superheld|супергерой)$/iu, "hero"],
  [/^(fire ?fighters?|fireman|bombero|pompier|feuerwehrmann)$/iu, "firefighter", "rescue-workers-helmet"],
  [/^(sailors?|captain|marinero|matrose)$/iu, "sailor"],
  [/^(students?|professors?|teachers?|graduates?)$/iu, "vest", "worn-glasses"],
];
const callingOf = ({ text }: Token) => CALLINGS.find(([words]) => words.test(text));

const keysOf = ({ meanings }: Token) => meanings.map(({ group, value }) => `${group}:${value}`);

/** Whether clothes are named right before or after an animal's name. */
const isCalled = (tokens: readonly Token[], thing: Thing, at: number): boolean =>
  (speaksOf(tokens[at] as Token, "garment") || callingOf(tokens[at] as Token) !== undefined) &&
  isBeing(thing.slug) &&
  (thing.at === at + 1 || (thing.at === at - 1 && !tokens[at]?.edge));

/** Dresses animals in what the prompt says they wear, unless it is a separate thing beside them. */
export function haveOn(
  asked: readonly Thing[],
  tokens: readonly Token[],
  bindings: readonly Binding[],
): Thing[] {
  return tokens.reduce<Thing[]>(
    (things, token, at) => {
      if (token.negated) return things;
      const said = things.findLastIndex(
        (thing) => thing.at >= 0 && thing.at < at && hasOn(tokens, thing, at),
      );
      // "An astronaut cat", and "a cat astronaut".
      const to = said >= 0 ? said : things.findIndex((thing) => isCalled(tokens, thing, at));
      if (to < 0) return things;
      const colour = paintNamed(bindings.find(({ noun }) => noun === at)?.colour);
      const slug = keysOf(token)
        .map((key) => ON_HEADS[key])
        .find((one) => one !== undefined);
      const known = things.findIndex((thing) => thing.at === at);
      if (slug) {
        const worn: Thing = {
          slug,
          count: 1,
          at,
          stands: { how: "worn", to },
          ...(colour ? { colour } : {}),
        };
        return known >= 0 ? things.with(known, worn) : things.concat(worn);
      }
      const calling = callingOf(token);
      const garment = calling?.[1] ?? token.meanings.find(({ group }) => group === "garment")?.value;
      const body = garment ? BODIES[garment] : undefined;
      const wearer = things[to];
      if (!body || !wearer) return things;
      const [cut, usual] = body;
      const dressed = things.with(to, { ...wearer, dress: { cut, colour: colour ?? usual, at } });
      if (known >= 0)
        return dressed.with(known, { ...(dressed[known] as Thing), stands: { how: "part", to } });
      const onHead = calling?.[2];
      return onHead ? dressed.concat({ slug: onHead, count: 1, at, stands: { how: "worn", to } }) : dressed;
    },
    [...asked],
  );
}
