import { defined } from "@/lib/sketch/meanings";
import { type Accessory, ON_CHIN, type Person } from "@/lib/sketch/person";
import type { Meaning } from "@/lib/sketch/vocabulary/lexicon";

const isHat = (kind: Accessory) => /hat$|cap$|beret|beanie|helmet|crown|maidband/.test(kind);

/** A person with what a change asks for instead of what was, and without what it removes. */
export function changePerson(was: Person, asked: Person, gone: readonly Meaning[]): Person {
  const goes = (group: string, value: string) =>
    gone.some((meaning) => meaning.group === group && meaning.value === value);
  const fitting = asked.accessories.filter((kind) =>
    was.presentation === "woman" ? !ON_CHIN.includes(kind) : kind !== "veil",
  );
  const keepsHats = !fitting.some(isHat);
  const kept = was.accessories.filter(
    (kind) =>
      !goes("accessory", kind) &&
      !(isHat(kind) && goes("accessory", "hat")) &&
      (keepsHats || !isHat(kind)) &&
      !fitting.includes(kind) &&
      // One pair of ears per head, and one tail.
      !(["ears", "tail", "wings"] as const).some(
        (end) => kind.endsWith(end) && fitting.some((one) => one.endsWith(end)),
      ),
  );
  const {
    hair,
    accessories: _,
    accessoryColours,
    pieces,
    marks,
    glasses,
    blush,
    aged,
    presentation,
    ...open
  } = asked;
  const { colour, second, ...cut } = hair;
  const hasGlasses = glasses !== "none";
  const next: Person = {
    ...was,
    ...defined(open),
    hair: {
      ...was.hair,
      ...defined(cut),
      ...(colour || second ? defined({ colour: colour ?? was.hair.colour, second }) : {}),
    },
    aged: was.aged || aged,
    glasses: hasGlasses ? glasses : gone.some(({ group }) => group === "glasses") ? "none" : was.glasses,
    blush: (was.blush && !gone.some(({ group }) => group === "blush")) || blush,
    marks: [...new Set([...was.marks.filter((mark) => !goes("mark", mark)), ...marks])],
    accessories: [...kept, ...fitting],
    accessoryColours: { ...was.accessoryColours, ...accessoryColours },
    tailoring: [
      ...was.tailoring.filter(({ kind }) => !asked.tailoring.some((one) => one.kind === kind)),
      ...asked.tailoring,
    ],
    pieces: [...was.pieces.filter(({ kind }) => !pieces.some((one) => one.kind === kind)), ...pieces],
  };
  // A colour only applies to the garment that it was said of.
  if (asked.clothes && !asked.clothesColour) delete next.clothesColour;
  if (colour && !second) delete next.hair.second;
  if (asked.held && !asked.heldColour) delete next.heldColour;
  if (was.held && !asked.held && goes("held", was.held)) delete next.held;
  if (was.expression && !asked.expression && goes("expression", was.expression)) delete next.expression;
  return next;
}
