import { account, lackingOf } from "@/lib/sketch/account";
import type { Brief } from "@/lib/sketch/brief";
import { speaksOf } from "@/lib/sketch/meanings";
import type { Accessory, Glasses, Person } from "@/lib/sketch/person";
import { readPerson } from "@/lib/sketch/read-person";
import { analysePrompt } from "@/lib/sketch/read-prompt";
import { isInstruction } from "@/lib/sketch/redraw/instructions";
import { asWish, readRemovals } from "@/lib/sketch/redraw/own/read-removals";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { tokenise } from "@/lib/sketch/vocabulary/tokenise";
import { isWearable } from "./wearables";

/** What a prompt asks to be done to somebody's photograph, as far as the engine can. */
export interface Edit {
  /** What is to be behind who is there. */
  scene?: Brief;
  /** The new colour of the hair. */
  hair?: string;
  glasses: Glasses;
  worn: { kind: Accessory; colour?: string }[];
  /** Whether it speaks of one of those who are there; else all of them are meant. */
  isOfOne: boolean;
  /** The prompt's words that the picture will lack, once it is known what was done. */
  lacking: (done: Done) => string[];
}

/** Which parts of an edit were done. */
export interface Done {
  scene: boolean;
  hair: boolean;
  glasses: boolean;
  worn: boolean;
}

/** Words for one of several. */
const OF_ONE =
  /\b(him|his|her|hers|she|he|me|my|(the|this|a|an) (\w+ )?(woman|man|girl|boy|person|guy|lady))\b|(?<![\p{L}])(ей|ему|её|его)(?![\p{L}])|彼女|彼に|她|他(?!们)/iu;
/** Features that stay as they are. */
const KEPT: readonly string[] = ["eyes", "skin", "lips", "other"];
/** What is only said again of who is there. */
const SAID_AGAIN: readonly string[] = ["who", "hint", "two", "crowd", "kin", "framing", "old", "aged"];

/** The part of a brief that the edit shows. */
function shownBy(brief: Brief, edit: Pick<Edit, "scene" | "hair" | "glasses" | "worn">, done: Done): Brief {
  const person: Person = {
    presentation: "woman",
    aged: false,
    hair: done.hair && edit.hair ? { colour: edit.hair } : {},
    glasses: done.glasses ? edit.glasses : "none",
    blush: false,
    marks: [],
    accessories: done.worn ? edit.worn.map(({ kind }) => kind) : [],
    accessoryColours: done.worn
      ? Object.fromEntries(edit.worn.flatMap(({ kind, colour }) => (colour ? [[kind, colour]] : [])))
      : {},
    pieces: [],
  };
  const { setting: _, time: _time, ...rest } = brief;
  const place: Brief =
    done.scene && edit.scene
      ? edit.scene
      : { ...rest, landmarks: [], weather: [], plain: false, colours: [], moon: false };
  return {
    ...place,
    subject: { kind: "people", people: [person] },
    things: [],
    styles: [],
    tones: brief.tones,
  };
}

function lacking(
  { brief, tokens, bindings }: ReturnType<typeof analysePrompt>,
  edit: Pick<Edit, "scene" | "hair" | "glasses" | "worn">,
  done: Done,
  skipped: number,
): string[] {
  const isLost = (token: Token) =>
    token.meanings.some(
      ({ group, value }) =>
        group === "part" && (KEPT.includes(value) || (value === "hair" && !(done.hair && edit.hair))),
    );
  const lost = new Set(tokens.flatMap((token, at) => (isLost(token) ? [at] : [])));
  for (const { at, noun } of bindings) if (lost.has(noun)) lost.add(at);
  const shown = shownBy(brief, edit, done);
  const parts = account(tokens, bindings, shown);
  let place = -1;
  const kept = tokens.flatMap((token, at) => {
    if (token.text === ",") return [];
    place++;
    const part = parts[place];
    if (!part || at < skipped) return [];
    if (isInstruction(part.text) || token.negated) return [];
    if (token.meanings.length > 0 && token.meanings.every(({ group }) => SAID_AGAIN.includes(group)))
      return [];
    return [lost.has(at) ? { ...part, fate: "not drawn" as const } : part];
  });
  return lackingOf(kept);
}

/** Reads what a prompt asks to be done to a photograph. */
export function readEdit(prompt: string): Edit {
  const wish = asWish(prompt);
  const names = tokenise(wish).some((token) => speaksOf(token, "who") || speaksOf(token, "two"));
  const before = names ? "" : "a woman, ";
  const analysis = analysePrompt(before + wish);
  const { brief, tokens, bindings } = analysis;
  const person = readPerson(tokens, bindings, "woman", 0, true);
  const gone = readRemovals(tokens, before + wish);
  const isCleared = gone.some(({ group, value }) => group === "part" && value === "background");
  const { setting, time, weather, landmarks, plain, moon, colours } = brief;
  const ofGround = bindings.some(({ owner }) => owner?.value === "background");
  const isPlace =
    isCleared ||
    plain ||
    moon ||
    setting !== undefined ||
    time !== undefined ||
    weather.length + landmarks.length > 0 ||
    ofGround;
  const isWall = isCleared || plain || (ofGround && setting === undefined);
  const scene: Brief | undefined = isPlace
    ? { ...brief, ...(isWall ? { plain: true, colours: colours.length > 0 ? colours : ["#ffffff"] } : {}) }
    : undefined;
  const worn = person.accessories.filter(isWearable).map((kind) => ({
    kind,
    ...(person.accessoryColours[kind] ? { colour: person.accessoryColours[kind] } : {}),
  }));
  const edit = {
    ...(scene ? { scene } : {}),
    ...(person.hair.colour ? { hair: person.hair.colour } : {}),
    glasses: person.glasses,
    worn,
    isOfOne: OF_ONE.test(prompt),
  };
  const skipped = names ? 0 : tokenise(before).length;
  return { ...edit, lacking: (done) => lacking(analysis, edit, done, skipped) };
}
