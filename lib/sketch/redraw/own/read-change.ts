import { account, type Part } from "@/lib/sketch/account";
import type { Brief } from "@/lib/sketch/brief";
import { speaksOf, valuesOf } from "@/lib/sketch/meanings";
import { readPerson } from "@/lib/sketch/read-person";
import { analysePrompt, readPrompt } from "@/lib/sketch/read-prompt";
import { isInstruction } from "@/lib/sketch/redraw/instructions";
import type { Manner } from "@/lib/sketch/redraw/manners";
import { readManner } from "@/lib/sketch/redraw/read-manner";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { tokenise } from "@/lib/sketch/vocabulary/tokenise";
import { addPeople } from "./add-people";
import { changeBrief } from "./change-brief";
import type { Origin } from "./origin";
import { asWish, readRemovals } from "./read-removals";

/** What a change makes of one of the engine's own pictures. */
export interface Change {
  /** The briefs of the picture's states, in order; the last is the one to draw. */
  states: [Brief, ...Brief[]];
  /** The style to redraw it in, if it is not the engine's own. */
  manner?: Manner;
  /** The change's words, with what becomes of each. */
  parts: Part[];
  /** Whether the picture differs from before, or is explicitly asked for unchanged. */
  isChange: boolean;
}

/** Words for the person in the picture, put in front of a change so that what it says is read as about them. */
const WHO = { woman: "a woman,", man: "a man," } as const;

/** The words to put in front of a change that does not say again whom the picture shows. */
function spokenOf({ subject }: Brief, wish: string): string {
  if (subject.kind !== "people") return "";
  const names = tokenise(wish).some((token) => speaksOf(token, "who") || speaksOf(token, "two"));
  return names ? "" : WHO[subject.people[0].presentation];
}

const PRONOUN = /^(she|he|her|his|him|hers|their|them)$/i;

/** Whether a word names a person other than the one in the picture. */
function isAnother({ text, meanings }: Token, { subject }: Brief): boolean {
  const named = meanings.find(({ group }) => group === "who")?.value;
  if ((named !== "woman" && named !== "man") || PRONOUN.test(text)) return false;
  return subject.kind === "people" && !subject.people.some(({ presentation }) => presentation === named);
}

/** Places with open water. */
const SHORES: readonly string[] = ["sea", "mountains", "river", "harbour", "park"];

interface Step {
  now: Brief;
  manner?: Manner | undefined;
  parts: Part[];
}

function step(was: Brief, prompt: string): Step {
  const asked = readManner(prompt);
  const wish = asWish(prompt);
  const before = spokenOf(was, wish);
  const { brief, tokens, bindings } = analysePrompt(`${before} ${wish}`);
  const gone = readRemovals(tokens, `${before} ${wish}`);
  const [presentation] =
    was.subject.kind === "people" ? was.subject.people.map((one) => one.presentation) : [];
  // Where a person was read, what they do is settled together with what they do it on.
  const person =
    brief.subject.kind === "people"
      ? brief.subject.people[0]
      : readPerson(tokens, bindings, presentation ?? "woman", 0, true);
  // A boat comes to the lake that is there; it does not move the picture to the sea.
  const isMereThing = (token: Token) => speaksOf(token, "landmark") && SHORES.includes(was.setting ?? "");
  const places = valuesOf<NonNullable<Brief["setting"]>>(
    tokens.filter((token) => !isMereThing(token)),
    "setting",
  );
  const animalAt = tokens.findIndex((token) => speaksOf(token, "animal"));
  const told = Number(tokens[animalAt - 1]?.meanings.find(({ group }) => group === "count")?.value);
  const changed = changeBrief(was, brief, {
    person,
    places,
    gone,
    animalAt,
    ...(told > 0 ? { animalCount: told } : {}),
  });
  const next =
    changed.subject.kind === "people" ? { ...changed, subject: addPeople(changed.subject, wish) } : changed;
  // The style is applied on top of the picture, so the drawing itself must not have it as well.
  const now = asked ? { ...next, styles: was.styles } : next;
  const said = asked?.words.map((word) => word.toLowerCase()) ?? [];
  const unspoken = tokens.map((token) => (isAnother(token, now) ? { ...token, meanings: [] } : token));
  const parts = account(unspoken, bindings, now)
    .slice(before === "" ? 0 : tokenise(before).filter(({ text }) => text !== ",").length)
    .map(({ text, fate }): Part => {
      const plain = text.toLowerCase();
      if (said.some((word) => word.includes(plain) || plain.includes(word))) return { text, fate: "drawn" };
      return { text, fate: fate === "not drawn" && isInstruction(text) ? "no loss" : fate };
    });
  return { now, manner: asked?.manner, parts };
}

/** Reads what a prompt changes about one of the engine's own pictures, given its origin. */
export function readChange({ prompt, changes }: Origin, change: string): Change {
  const states: [Brief, ...Brief[]] = [readPrompt(prompt)];
  let [manner, was]: [Manner | undefined, Manner | undefined] = [undefined, undefined];
  let parts: Part[] = [];
  for (const each of [...changes, change]) {
    const made = step(states.at(-1) ?? states[0], each);
    states.push(made.now);
    was = manner;
    manner = made.manner ?? manner;
    ({ parts } = made);
  }
  const [before, now] = states.slice(-2).map((state) => JSON.stringify(withoutPlaces(state)));
  const isSaidAgain =
    parts.some(({ fate }) => fate === "drawn") && parts.every(({ fate }) => fate !== "not drawn");
  const isChange = before !== now || manner !== was || isSaidAgain;
  return { states, ...(manner ? { manner } : {}), parts, isChange };
}

const withoutPlaces = (brief: Brief): Brief => ({
  ...brief,
  things: brief.things.map((thing) => ({ ...thing, at: -1 })),
});
