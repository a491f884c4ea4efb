import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import { boundTo, defined, paintNamed, valuesOf } from "./meanings";
import type { Person } from "./person";
import type { Tailoring } from "./tailoring";

/** Cuts of one kind: of sleeves that contradict each other, the first counts. */
const SLEEVES: readonly Tailoring[] = [
  "sleeveless",
  "shortsleeves",
  "longsleeves",
  "widesleeves",
  "puffsleeves",
];

/** Cuts that come after those of sleeves, as they say where sleeves begin. */
const LAST: readonly Tailoring[] = ["detached", "offshoulder"];

/** How the prompt says that clothes are cut and trimmed, and what it says is worn on arms and legs. */
export function readTailoring(tokens: readonly Token[], bindings: readonly Binding[]): Person["tailoring"] {
  const named = valuesOf<Tailoring>(tokens, "tailor");
  const sleeve = named.find((kind) => SLEEVES.includes(kind));
  return named
    .filter((kind) => !SLEEVES.includes(kind) || kind === sleeve || kind === "widesleeves")
    .sort((one, other) => Number(LAST.includes(one)) - Number(LAST.includes(other)))
    .map((kind) => ({
      kind,
      ...defined({ colour: paintNamed(boundTo(bindings, "tailor", kind)[0]?.colour) }),
    }));
}
