import { account, lackingOf, type Part } from "@/lib/sketch/account";
import type { Binding } from "@/lib/sketch/bind-colours";
import type { Brief } from "@/lib/sketch/brief";
import { paintNamed } from "@/lib/sketch/meanings";
import type { Person } from "@/lib/sketch/person";
import type { analysePrompt } from "@/lib/sketch/read-prompt";
import { isInstruction } from "@/lib/sketch/redraw/instructions";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Done, Edit } from "./edit";

type Analysis = ReturnType<typeof analysePrompt>;
type Fate = Part["fate"];
type Wishes = Omit<Edit, "lacking">;

/** Words for a background out of focus. */
const BLUR =
  /(?<![\p{L}])(blur\w*|bokeh|out of focus|desenfoca\w*|borros[oa]|flou\w*|floute\w*|unscharf|verschwommen|sfoca\w*|размой|размыт\p{L}*)(?![\p{L}])|ぼか|ボケ|虚化|模糊|흐리게/iu;

const UNBLURRED = /(remove|less|no|fix|without|reduce|un)[ -]*(the |any )?blur/iu;

/** Whether a prompt asks for a background out of focus. */
export const asksForBlur = (prompt: string): boolean =>
  BLUR.test(prompt.normalize("NFKC")) && !UNBLURRED.test(prompt);

/** What rain, snow and petals do. */
const FALLS = /^(fall\w*|float\w*|drift\w*|heav(y|ily)|light(ly)?)$/i;

/** A word after one of these is a noun, even if it could also be a verb ("dress"). */
const NAMED = /^(her|his|the|my|their|this|that|a|an)$/i;
/** Features that stay as they are. */
const KEPT: readonly string[] = ["eyes", "skin", "lips", "other"];
/** What is only said again of who is there. */
const SAID_AGAIN: readonly string[] = ["who", "hint", "two", "crowd", "kin", "framing", "old", "aged"];

/** The part of a brief that the edit shows. */
function shownBy(brief: Brief, edit: Wishes, done: Done): Brief {
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
    tailoring: [],
  };
  const { setting, time: _time, ...rest } = brief;
  const { time, weather = [], moon = false, sky } = done.air ?? {};
  const place: Brief =
    done.scene && edit.scene
      ? edit.scene
      : {
          ...rest,
          ...(time ? { time } : {}),
          // "Winter" is also read as a place.
          ...(setting === "snow" && weather.includes("snow") ? { setting } : {}),
          ...(setting === "blossom" && weather.includes("petals") ? { setting } : {}),
          landmarks: [],
          weather,
          plain: false,
          colours: sky ? [sky] : [],
          moon,
        };
  return {
    ...place,
    subject: { kind: "people", people: [person] },
    things: done.air?.rainbow ? brief.things.filter(({ slug }) => slug === "rainbow") : [],
    styles: [],
    tones: brief.tones,
  };
}

/** What may be recoloured as a whole. Fur has too many tones to be told from what is around it. */
export const isThing = ({ group }: Meaning): boolean => group === "thing" || group === "still";

/** The fates of words that recolour something, by token index. */
function fatesOfColours({ tokens, bindings }: Analysis, edit: Wishes, done: Done): Map<number, Fate> {
  const isDone = ({ owner, colour, noun, at }: Binding): boolean | undefined => {
    const paint = paintNamed(colour);
    if (owner?.value === "eyes") return done.eyes && edit.eyes === paint;
    if (owner?.value === "lips") return done.lips && edit.lips === paint;
    if (owner?.group === "garment") return done.clothes && edit.clothes === paint && at > noun;
    if (owner && isThing(owner)) return done.thing && edit.thing === paint && at > noun;
    return undefined;
  };
  const fates = new Map<number, Fate>();
  for (const [at, token] of tokens.entries())
    if (token.meanings.some(({ group }) => group === "garment") && NAMED.test(tokens[at - 1]?.text ?? ""))
      fates.set(at, "not drawn");
  for (const binding of bindings) {
    const is = isDone(binding);
    if (is === undefined) continue;
    for (const at of [binding.at, binding.noun]) fates.set(at, is ? "drawn" : "not drawn");
  }
  return fates;
}

/** The prompt's words that the edited photograph does not show. */
export function lackingIn(analysis: Analysis, edit: Wishes, done: Done, skipped: number): string[] {
  const { brief, tokens, bindings } = analysis;
  const isLost = (token: Token) =>
    token.meanings.some(
      ({ group, value }) =>
        group === "part" && (KEPT.includes(value) || (value === "hair" && !(done.hair && edit.hair))),
    );
  const lost = new Set(tokens.flatMap((token, at) => (isLost(token) ? [at] : [])));
  for (const { at, noun } of bindings) if (lost.has(noun)) lost.add(at);
  const fates = fatesOfColours(analysis, edit, done);
  const shown = shownBy(brief, edit, done);
  const parts = account(tokens, bindings, shown);
  const weather = done.air?.weather ?? [];
  let place = -1;
  const kept = tokens.flatMap((token, at) => {
    if (token.text === ",") return [];
    place++;
    const part = parts[place];
    if (!part || at < skipped) return [];
    const fate = fates.get(at);
    if (fate) return [{ ...part, fate }];
    if (isInstruction(part.text) || token.negated) return [];
    // "A rainy day": the hour is no wish of its own.
    if (weather.length > 0 && token.meanings.some(({ group, value }) => group === "time" && value === "day"))
      return [];
    if (FALLS.test(part.text) && weather.length > 0) return [];
    if (BLUR.test(part.text))
      return [{ ...part, fate: done.blurs ? ("drawn" as const) : ("not drawn" as const) }];
    if (token.meanings.length > 0 && token.meanings.every(({ group }) => SAID_AGAIN.includes(group)))
      return [];
    return [lost.has(at) ? { ...part, fate: "not drawn" as const } : part];
  });
  return lackingOf(kept);
}
