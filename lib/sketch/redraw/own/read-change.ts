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
import { changeBrief } from "./change-brief";
import type { Origin } from "./origin";
import { asWish, readRemovals } from "./read-removals";

/** What a change makes of a picture of the engine's own. */
export interface Change {
  /** What each state of the picture showed, the first one first and what it is to show last. */
  states: [Brief, ...Brief[]];
  /** The manner that it is drawn in, where it is not the engine's. */
  manner?: Manner;
  /** The change's own words, with what becomes of them. */
  parts: Part[];
  /** Whether the picture differs from what it was, or is asked for as it is. */
  isChange: boolean;
}

/** Words by which a change speaks of whoever is there, so that what it says of somebody is read as such. */
const WHO = { woman: "a woman,", man: "a man," } as const;

/** What stands before a change, in its reader's eyes: it does not say again whom the picture shows. */
function spokenOf({ subject }: Brief, wish: string): string {
  if (subject.kind !== "people") return "";
  const names = tokenise(wish).some((token) => speaksOf(token, "who") || speaksOf(token, "two"));
  return names ? "" : WHO[subject.people[0].presentation];
}

const PRONOUN = /^(she|he|her|his|him|hers|their|them)$/i;

/** What is said of a person who is not the one that is there. */
function isAnother({ text, meanings }: Token, { subject }: Brief): boolean {
  const named = meanings.find(({ group }) => group === "who")?.value;
  if ((named !== "woman" && named !== "man") || PRONOUN.test(text)) return false;
  return subject.kind === "people" && !subject.people.some(({ presentation }) => presentation === named);
}

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
  // Where somebody was read, what they do is settled with what there is to do it on.
  const person =
    brief.subject.kind === "people"
      ? brief.subject.people[0]
      : readPerson(tokens, bindings, presentation ?? "woman", 0, true);
  const places = valuesOf<NonNullable<Brief["setting"]>>(tokens, "setting");
  const next = changeBrief(was, brief, {
    person,
    places,
    gone,
    animalAt: tokens.findIndex((token) => speaksOf(token, "animal")),
  });
  // A manner lies upon the picture, and is not drawn twice.
  const now = asked ? { ...next, styles: was.styles } : next;
  const told = asked?.words.map((word) => word.toLowerCase()) ?? [];
  const unspoken = tokens.map((token) => (isAnother(token, was) ? { ...token, meanings: [] } : token));
  const parts = account(unspoken, bindings, now)
    .slice(before === "" ? 0 : tokenise(before).filter(({ text }) => text !== ",").length)
    .map(({ text, fate }): Part => {
      const plain = text.toLowerCase();
      if (told.some((word) => word.includes(plain) || plain.includes(word))) return { text, fate: "drawn" };
      return { text, fate: fate === "not drawn" && isInstruction(text) ? "no loss" : fate };
    });
  return { now, manner: asked?.manner, parts };
}

/** Reads what a prompt changes about a picture of the engine's own, whose origin is known. */
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
