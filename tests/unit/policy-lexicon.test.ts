import { expect, test } from "vitest";
import { compileLexicon, type TermNode, treeOf } from "@/lib/policy/compile-lexicon";
import { spellPlainly } from "@/lib/policy/normalise-text";
import { type Meaning, readAllTerms, readLexicon } from "@/lib/policy/read-lexicon";

/** The first choice without a choice in it. */
const CHOICE = /\{([^{}]*)\}/;

/** A spelling of a term: at each choice, the first alternative, the last one, or one in between. */
function spellingOf(term: string, pick: (count: number) => number): string {
  const [choice, words = ""] = CHOICE.exec(term) ?? [];
  if (choice === undefined) return term.replaceAll("_ ", ["", "? ", "? ? "][pick(3)] ?? "");
  const alternatives = words.split("|");
  return spellingOf(term.replace(choice, alternatives[pick(alternatives.length)] ?? ""), pick);
}

const PICKS = [() => 0, (count: number) => count - 1, (count: number) => count >> 1];

const nodeOf = (tree: TermNode<Meaning>, spelling: string) =>
  [...spelling.matchAll(/./gsu)]
    .flatMap(([char]) => char.split(""))
    .reduce<TermNode<Meaning> | undefined>((node, char) => node?.next.get(char), tree);

test("what was kept and what has just been made know every term", () => {
  const terms = readAllTerms();
  const trees = [readLexicon(), treeOf(compileLexicon(terms))];
  // Some: all of them would make the whole tree, of millions of nodes.
  const sample = terms
    .flatMap(({ meanings, terms: written }) => written.map((term) => ({ term, meanings })))
    .filter((_, nth) => nth % 67 === 0);
  const wrong: string[] = [];
  for (const { term, meanings } of sample)
    for (const spelling of new Set(PICKS.map((pick) => spellingOf(spellPlainly(term), pick)))) {
      const [kept, made] = trees.map((tree) => nodeOf(tree, spelling)?.meanings.toSorted());
      const knows = meanings.every((meaning) => kept?.includes(meaning));
      if (spelling !== "" && !(knows && made?.join() === kept?.join())) wrong.push(`${term}: ${spelling}`);
    }
  expect(sample.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

const compile = (...terms: string[]) => treeOf(compileLexicon([{ meanings: ["sexual"], terms }]));
const knows = (tree: TermNode<string>, spelling: string) =>
  nodeOf(tree as TermNode<Meaning>, spelling)?.meanings.length === 1;

test("choices may contain choices", () => {
  const tree = compile("a{|b{c|d{e|}}f} _ g", "ñ", "weiß{e|}");
  const known = ["a g", "abcf g", "abdef ? g", "abdf ? ? g", "ñ", "weiß", "weisse", "weise"].filter((one) =>
    knows(tree, one),
  );
  expect(known).toEqual(["a g", "abcf g", "abdef ? g", "abdf ? ? g", "ñ", "weiß", "weisse"]);
});

test.each([
  ["too many spellings, even of nested choices", `${"{a|b{c|d}}".repeat(12)} x`, /has over 50000 spellings/],
  ["a choice that is not closed", "{a|b", /does not close a choice/],
  ["a choice that is not opened", "a|b}", /closes a choice that it does not open/],
])("a term is refused for %s", (_, term, message) => {
  expect(() => compile(term)).toThrow(message);
});
