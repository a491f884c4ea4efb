import type { Binding } from "@/lib/sketch/bind-colours";
import type { Brief } from "@/lib/sketch/brief";
import { paintNamed, speaksOf } from "@/lib/sketch/meanings";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { type Air, isAny } from "./air";

/** The vocabulary takes the sky for a background; in a photograph it is the sky. */
const SKY = /^(sky|skies|cielo|céu|ciel|himmel|lucht|небо|неба|небе|niebo|gökyüzü|السماء|空|天空|하늘)$/iu;
/** Words for the season, as opposed to a snowy place. */
const WINTER = /wint|invern|invierno|hiver|зим|冬|겨울|الشتاء|\bkış|\bzim/iu;
/** Phrases that put people into lying snow. */
const IN_SNOW =
  /\b(in|on|through|into|en|dans|na|no|im|nella|sulla) (the |a |la |le |el |il |dem |deep |some )?(snow|nieve|neige|neve|schnee)|в снег|на снег|雪の中|雪地/iu;

export const isSky = ({ text }: Token): boolean => SKY.test(text);

/** Whether the prompt names the background, other than the sky. */
export const namesGround = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      !token.negated &&
      !isSky(token) &&
      token.meanings.some(({ group, value }) => group === "part" && value === "background"),
  );

/** Whether a snowy place only stands for the season or for falling snow. */
export function isMereSnow({ setting }: Brief, tokens: readonly Token[], prompt: string): boolean {
  if (setting !== "snow" || namesGround(tokens)) return false;
  const places = tokens.filter((token) => speaksOf(token, "setting"));
  const isSnow = ({ meanings }: Token) =>
    meanings.some(({ value, group }) => group === "weather" && value === "snow");
  return places.every((token) => isSnow(token) && (WINTER.test(token.text) || !IN_SNOW.test(prompt)));
}

/** Blossoms that fall, as opposed to a place where they bloom. */
const FALLING = /fall\w*|float\w*|flying|drift\w*|petals?|散|舞|落ち|飘落|떨어/iu;

/** Whether a place in blossom only stands for petals in the air. */
export const isMereBlossom = ({ setting }: Brief, tokens: readonly Token[], prompt: string): boolean =>
  setting === "blossom" && !namesGround(tokens) && FALLING.test(prompt);

/** What a prompt says about a picture's light and weather. */
export function readAir(
  { time, weather, moon, things, setting }: Brief,
  tokens: readonly Token[],
  bindings: readonly Binding[],
): Air | undefined {
  const sky = bindings
    .filter(({ noun, colour }) => colour !== undefined && tokens[noun] && isSky(tokens[noun]))
    .flatMap(({ colour }) => paintNamed(colour) ?? [])[0];
  const air: Air = {
    ...(time && time !== "day" ? { time } : {}),
    weather: setting === "blossom" ? [...new Set([...weather, "petals" as const])] : weather,
    moon,
    rainbow: things.some(({ slug }) => slug === "rainbow"),
    ...(sky ? { sky } : {}),
  };
  return isAny(air) ? air : undefined;
}
