import type { Brief } from "@/lib/sketch/brief";
import { defined, paintNamed, speaksOf } from "@/lib/sketch/meanings";
import type { Glasses } from "@/lib/sketch/person";
import { readPerson } from "@/lib/sketch/read-person";
import { analysePrompt } from "@/lib/sketch/read-prompt";
import { isMereBlossom, isMereSnow, isSky, namesGround, readAir } from "@/lib/sketch/redraw/air/read-air";
import { asWish, readRemovals } from "@/lib/sketch/redraw/own/read-removals";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import { tokenise } from "@/lib/sketch/vocabulary/tokenise";
import { asksForBlur, isThing, lackingIn } from "./account-edit";
import type { Edit, PhotoGlasses } from "./edit";
import { isWearable } from "./wearables";

const onFace = (glasses: Glasses): PhotoGlasses =>
  glasses === "monocle" || glasses === "raised" ? "none" : glasses;

/** Words that mean one of several people. */
const OF_ONE =
  /\b(him|his|her|hers|she|he|me|my|(the|this|a|an) (\w+ )?(woman|man|girl|boy|person|guy|lady))\b|(?<![\p{L}])(ей|ему|её|его)(?![\p{L}])|彼女|彼に|她|他(?!们)/iu;
/** Indefinite articles: what follows is to be added. */
const NEW = /^(an?|une?|una|uno|um|uma|eine?|einen|some|unos|unas)$/i;

/** Whether a colour changes something that is there: it follows the noun, as in "make her dress red". */
const isRecolouring = (tokens: readonly Token[], noun: number, at: number): boolean =>
  at > noun && !NEW.test(tokens[noun - 1]?.text ?? "");

/** Reads what a prompt asks to do to a photograph. */
export function readEdit(prompt: string): Edit {
  const wish = asWish(prompt);
  const names = tokenise(wish).some((token) => speaksOf(token, "who") || speaksOf(token, "two"));
  const before = names ? "" : "a woman, ";
  const analysis = analysePrompt(before + wish);
  const { brief, tokens, bindings } = analysis;
  const person = readPerson(tokens, bindings, "woman", 0, true);
  const gone = readRemovals(tokens, before + wish);
  const isCleared = gone.some(({ group, value }) => group === "part" && value === "background");
  const { setting, time, weather, landmarks, plain, colours } = brief;
  const ofGround = bindings.some(
    ({ owner, noun }) => owner?.value === "background" && !(tokens[noun] && isSky(tokens[noun])),
  );
  const isPlace =
    isCleared ||
    plain ||
    (setting !== undefined && !isMereSnow(brief, tokens, prompt) && !isMereBlossom(brief, tokens, prompt)) ||
    landmarks.length > 0 ||
    ofGround ||
    (namesGround(tokens) && (time !== undefined || weather.length > 0));
  const isWall = isCleared || plain || (ofGround && setting === undefined);
  const scene: Brief | undefined = isPlace
    ? { ...brief, ...(isWall ? { plain: true, colours: colours.length > 0 ? colours : ["#ffffff"] } : {}) }
    : undefined;
  const air = isPlace ? undefined : readAir(brief, tokens, bindings);
  const worn = person.accessories.filter(isWearable).map((kind) => ({
    kind,
    ...(person.accessoryColours[kind] ? { colour: person.accessoryColours[kind] } : {}),
  }));
  const dyed = (isOf: (owner: Meaning) => boolean, isRecoloured = true) =>
    bindings
      .filter(
        ({ owner, noun, at }) => owner && isOf(owner) && (!isRecoloured || isRecolouring(tokens, noun, at)),
      )
      .flatMap(({ colour }) => paintNamed(colour) ?? [])[0];
  const clothes = dyed(({ group }) => group === "garment");
  const thing = dyed(isThing);
  const eyes = dyed(({ value }) => value === "eyes", false);
  const lips = dyed(({ value }) => value === "lips", false);
  const edit = {
    ...(scene ? { scene } : {}),
    ...(air ? { air } : {}),
    ...(person.hair.colour ? { hair: person.hair.colour } : {}),
    ...defined({ clothes, eyes, lips, thing }),
    blurs: asksForBlur(prompt),
    glasses: onFace(person.glasses),
    worn,
    isOfOne: OF_ONE.test(prompt),
  };
  const skipped = names ? 0 : tokenise(before).length;
  return { ...edit, lacking: (done) => lackingIn(analysis, edit, done, skipped) };
}
