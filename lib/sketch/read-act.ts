import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { type Act, MUTUAL } from "./acts";
import type { Binding } from "./bind-colours";
import { GESTURES } from "./gestures";
import { boundTo, defined, paintNamed, speaksOf, valuesOf } from "./meanings";
import type { Person, Piece, Seat } from "./person";

/** Postures win over gestures, and gestures over views: "from behind, sitting" sits. */
const RANK: readonly Act[] = [
  ...["kiss", "piggyback", "carried", "backtoback", "hug", "handhold"],
  ...["cycle", "broom", "ride", "surf", "skate", "rollerskate", "iceskate", "ski", "snowboard"],
  ...[
    "handstand",
    "cartwheel",
    "splits",
    "lotus",
    "treepose",
    "hugknees",
    "ballet",
    "dive",
    "kick",
    "highkick",
  ],
  ...["swing", "serve", "shoot", "lift", "aim", "propose"],
  ...["lie", "floor", "sit", "kneel", "squat", "run", "jump", "dance", "fight", "lean", "walk"],
  ...["leanforward", "bow", "curtsey", "float"],
  ...["facing", "lookback", "behind"],
  ...GESTURES,
  ...["side", "fly", "stand"],
] as readonly Act[];

/** Things to lean against. */
const SUPPORTS: readonly Seat[] = ["wall", "trunk"];

const isNoLean = (token: Token) =>
  !token.meanings.some(({ group, value }) => group === "act" && value === "lean");
/** Whether a word says that somebody leans on a thing other than a wall or a tree. */
const isLeaningElsewhere =
  (tokens: readonly Token[]) =>
  (token: Token, at: number): boolean =>
    !isNoLean(token) &&
    !tokens.some((one) =>
      one.meanings.some(({ group, value }) => group === "seat" && SUPPORTS.includes(value as Seat)),
    ) &&
    /^(on|against|over|at|upon|forward|forwards|in|an|auf|gegen|sur|contre|contra|en|em|no|na|nella?|a|alla?|al|su|sul|sulla|на|к|о|об)$|(on|against|over|forward)$/iu.test(
      tokens[at + 1]?.text ?? token.text,
    );

/** Whether a word for floating is said of a thing: "floating lanterns", "a book floating beside him". */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.meanings.some(({ group, value }) => group === "act" && value === "float")) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isFree = (one: Token | undefined) => !one || one.edge || speaksOf(one, "who") || speaksOf(one, "in");
  return !isFree(before) || !(isFree(after) || (after && speaksOf(after, "relation")));
}

/** What a person does, and on which seat. Acts that take two are dropped for a person alone. */
export function readAct(tokens: readonly Token[], alone: boolean): { act?: Act; seat?: Seat } {
  // Leaning on something that is drawn beside the person is not drawn.
  const named = valuesOf<Act>(
    (tokens.some(isLeaningElsewhere(tokens)) ? tokens.filter(isNoLean) : tokens).filter(
      (_, at) => !isOfThing(tokens, at),
    ),
    "act",
  );
  const [seat] = valuesOf<Seat>(tokens, "seat");
  const usual = valuesOf<Act>(tokens, "does");
  const isOpen = (one: Act) => !(alone && MUTUAL.includes(one));
  const act =
    RANK.find((one) => named.includes(one) && isOpen(one)) ?? RANK.find((one) => usual.includes(one));
  // Skaters spin on their blades, and dancers of the ballet on their toes.
  if (act === "dance" && usual.includes("iceskate")) return { act: "iceskate" };
  const isFree = act === undefined || act === "stand" || act === "crossed";
  // Nobody sits on a wall elsewhere in the picture, nor on somebody who leans on it.
  if (seat && SUPPORTS.includes(seat)) return defined({ act, seat: act === "lean" ? seat : undefined });
  // A chair is for sitting on, rather than standing beside a person.
  return defined({ act: seat && isFree ? "sit" : act, seat });
}

/** The parts of an outfit that the prompt names, with their colours. */
export function readPieces(tokens: readonly Token[], bindings: readonly Binding[]): Person["pieces"] {
  const bow = tokens.some((token) => speaksOf(token, "piece") && /bow/.test(token.text.toLowerCase()));
  const isDenim = tokens.some(({ text }) => /^(denim|jean) shorts$/i.test(text));
  const isBare = valuesOf<Piece>(tokens, "piece").includes("barefoot");
  const robed = tokens.some((token) => speaksOf(token, "vestment"));
  return (
    valuesOf<Piece>(tokens, "piece")
      // A person who carries their shoes is barefoot.
      .filter((kind) => !(kind === "tie" && bow) && !(kind === "shoes" && isBare))
      .map((kind) => ({
        kind,
        ...defined({
          colour: paintNamed(
            boundTo(bindings, "piece", kind)[0]?.colour ??
              (robed && kind === "longskirt" ? "red" : kind === "shorts" && isDenim ? "navy" : undefined),
          ),
        }),
      }))
  );
}
