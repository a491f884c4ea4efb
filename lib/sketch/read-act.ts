import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import { GESTURES } from "./gestures";
import { boundTo, defined, paintNamed, speaksOf, valuesOf } from "./meanings";
import type { Act, Person, Piece, Seat } from "./person";

/** What several people do together. */
const TOGETHER: readonly Act[] = ["facing", "hug", "handhold"];
/** Postures win over gestures, and gestures over views: "from behind, sitting" sits. */
const RANK: readonly Act[] = [
  "hug",
  "handhold",
  "cycle",
  "ride",
  "lie",
  "floor",
  "sit",
  "kneel",
  "squat",
  "run",
  "jump",
  "dance",
  "fight",
  "walk",
  "facing",
  "lookback",
  "behind",
  ...GESTURES,
  "side",
  "fly",
  "stand",
];

/** What a person does, and on which seat; acts that take two are dropped for somebody alone. */
export function readAct(tokens: readonly Token[], alone: boolean): { act?: Act; seat?: Seat } {
  const named = valuesOf<Act>(tokens, "act");
  const [seat] = valuesOf<Seat>(tokens, "seat");
  const act = RANK.find((one) => named.includes(one) && !(alone && TOGETHER.includes(one)));
  // A chair is sat on rather than placed beside somebody.
  const seated = seat && (act === undefined || act === "stand" || act === "crossed") ? "sit" : act;
  return defined({ act: seated, seat });
}

/** The parts of an outfit that the prompt names, each in its colour there. */
export function readPieces(tokens: readonly Token[], bindings: readonly Binding[]): Person["pieces"] {
  const bow = tokens.some((token) => speaksOf(token, "piece") && /bow/.test(token.text.toLowerCase()));
  const isDenim = tokens.some(({ text }) => /^(denim|jean) shorts$/i.test(text));
  const isBare = valuesOf<Piece>(tokens, "piece").includes("barefoot");
  const robed = tokens.some((token) => speaksOf(token, "vestment"));
  return (
    valuesOf<Piece>(tokens, "piece")
      // Whoever carries shoes is barefoot.
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
