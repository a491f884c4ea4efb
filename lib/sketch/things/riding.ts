import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Thing } from "./thing";

/** Words that put animals and mythical creatures on something that they ride. */
const RIDING =
  /^(riding|rides|riding on|rides on|riding in|surfing|surfing on|balancing|balancing on|balanced on|skating on|montando|montado en|auf einem reitend|à cheval sur|верхом на)( (a|an|on))?$/iu;

/** Words that put whatever comes first into what follows, which is a car. */
const DRIVING =
  /^(driving|drives|driving in|conduciendo|dirigindo|conduisant|fahrend|guidando|за рулём|ведёт|fährt|conduce|dirige|conduit|guida)( (a|an|ein|eine|un|una|um|uma|une))?$/iu;

/** Whether a word puts whatever comes first on or into what follows. */
export const isRidden = (text: string) => RIDING.test(text) || DRIVING.test(text);

const AGAINST =
  /^((leaning|leans|propped|resting|parked) )?(against|up against)$|^(contra|contre|gegen|an einer|an der|appoyé|apoyada contra|contro|у)$/iu;

/** Whether a thing leans against the next one, in front of which it is drawn. */
const leans = (things: readonly Thing[], index: number, tokens: readonly Token[]): boolean =>
  tokens.slice(things[index]?.at, things[index + 1]?.at).some(({ text }) => AGAINST.test(text));

/** What leans against the next thing is in front of it. */
export const leaningOn = (
  things: readonly Thing[],
  index: number,
  tokens: readonly Token[],
): Thing["stands"] =>
  things[index] && things[index + 1] && !things[index].stands && leans(things, index, tokens)
    ? { how: "before", to: index + 1 }
    : undefined;

/** Whether a thing rides or drives the next one. */
export const rides = (things: readonly Thing[], index: number, tokens: readonly Token[]): boolean =>
  tokens.slice(things[index]?.at, things[index + 1]?.at).some(({ text }) => isRidden(text));

/** Whether a thing drives the next one. */
export const isDriver = (things: readonly Thing[], index: number, tokens: readonly Token[]): boolean =>
  tokens.slice(things[index]?.at, things[index + 1]?.at).some(({ text }) => DRIVING.test(text));
