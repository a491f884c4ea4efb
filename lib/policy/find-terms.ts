import { ANY_ENDING, ANY_WORD, type TermNode } from "./compile-lexicon";
import type { CutText } from "./cut-text";

/** A term found in a text: its meaning, and where it starts and ends. */
export interface Found<Meaning extends string> {
  meaning: Meaning;
  start: number;
  end: number;
}

/** What was skipped or substituted so far while matching a term. */
interface Trail {
  /** The most doubtful gap inside a word. */
  joined: CutText["gaps"][number];
  /** How many letters matched as themselves or as a look-alike. */
  plain: number;
  /** Whether words of the term are written as one. */
  fused?: boolean;
}

const SHORTEST_JOINED = 3;
const SHORTEST_SOFT = 5;
const SHORTEST_LONE = 4;
/** Two short words written as one are as often another: "sperm on" is no Spermon, "mari nus" no Marinus. */
const SHORTEST_FUSED = 8;
/** After this many letters of a word, a gap inside it leaves no doubt which word it is. */
const SHORTEST_STEM = 6;
/** A word of this length is recognised by two of its letters and symbols for the others. */
const SHORTEST_SIGNED = 6;
const FEWEST_PLAIN = 2;
const SHORTEST_PIECE = 4;
const LONGEST_PIECE = 24;
const VOWEL = /[aeiouаеиоуыэюя]/u;
const LOW_SURROGATE = /[\udc00-\udfff]/;

/**
 * Finds every term in a text, in every way that its letters, symbols and gaps can be read. The work is bounded by the length
 * of the text times that of the longest term, since each step goes one level down the tree.
 * @param text the text, cut into words
 * @param root the tree of terms
 * @param pairing the meanings of which two terms may be written as one word
 */
export function findTerms<Meaning extends string>(
  text: CutText,
  root: TermNode<Meaning>,
  pairing: readonly Meaning[],
): Found<Meaning>[] {
  const found = new Map<string, Found<Meaning>>();
  const { plain, others, kinds, wordEnds, starts, ends, gaps } = text;

  function take(node: TermNode<Meaning>, start: number, end: number): void {
    for (const meaning of node.meanings) found.set(`${meaning} ${start} ${end}`, { meaning, start, end });
  }

  function isWhole(node: TermNode<Meaning>, at: number, trail: Trail): boolean {
    const isSpelt = node.length >= SHORTEST_SIGNED && trail.plain >= FEWEST_PLAIN;
    if (trail.plain * 2 < node.length && !isSpelt) return false;
    if (trail.joined === "yes" && node.length < SHORTEST_JOINED)
      return kinds[at - 1] === "east" || kinds[at - 1] === "hangul";
    if (trail.fused && node.length < SHORTEST_FUSED && kinds[at - 1] === "letter") return false;
    const shortest = { no: 0, yes: 0, lone: SHORTEST_LONE, soft: SHORTEST_SOFT }[trail.joined];
    return node.length >= shortest;
  }

  function walk(node: TermNode<Meaning>, start: number, at: number, trail: Trail, pieces: number[]): void {
    if (node.meanings.length > 0 && isWhole(node, at, trail)) {
      const plural = plain[at] === "s" && plain[at - 1] !== "s" && kinds[at - 1] === "letter" && ends[at + 1];
      if (ends[at]) take(node, start, at);
      else if (plural) take(node, start, at + 1);
      else if (trail.joined === "no" && isPiece(node)) pieces.push(at);
    }
    const rest = node.next.get(ANY_ENDING);
    const isLong = node.length >= SHORTEST_STEM;
    if (rest && at > start && kinds[at - 1] !== "space" && (trail.joined === "no" || ends[at] || isLong)) {
      const end = kinds[at] === "letter" && kinds[at - 1] === "letter" ? (wordEnds[at] ?? at) : at;
      if (rest.meanings.length > 0 && isWhole(rest, end, trail)) {
        take(rest, start, end);
        if (trail.joined === "no" && end > at && isPiece(rest)) pieces.push(at);
      }
      walk(rest, start, end, trail, pieces);
    }
    if (at >= plain.length) return;
    const char = plain.charAt(at);
    const kind = kinds[at];
    const isGap = kind === "space" || kind === "dot" || kind === "emoji";
    const own = char === ANY_ENDING || char === ANY_WORD ? undefined : node.next.get(char);
    if (own && kind !== "space") walk(own, start, at + 1, { ...trail, plain: trail.plain + 1 }, pieces);
    for (const other of others[at] ?? "") {
      const child = node.next.get(other);
      if (child)
        walk(
          child,
          start,
          at + 1,
          { ...trail, plain: trail.plain + (isGap || kind === "digit" ? 0 : 1) },
          pieces,
        );
    }
    const between = node.next.get(" ");
    if (isGap) {
      const end = wordEnds[at] ?? at + 1;
      if (between) walkOn(between, start, end, trail, pieces);
      const gap = gaps[at] ?? "no";
      const fits = gap === "yes" ? trail.joined === "no" || trail.joined === "yes" : trail.joined === "no";
      if (fits && gap !== "no" && node.length > 0)
        walk(node, start, skipGap(at, end), { ...trail, joined: gap }, pieces);
    } else if (between && at > start) walk(between, start, at, { ...trail, fused: true }, pieces);
    const stutters = at > start && char === plain[at - 1] && kind === "letter";
    if (stutters) walkStutter(node, start, at, trail, pieces);
  }

  /** Continues after a gap at its next symbol that may be a letter, or at its end. */
  function skipGap(at: number, end: number): number {
    let next = at + 1;
    while (next < end && (others[next] ?? "") === "") next++;
    return next;
  }

  /** Continues with a term's next word, or skips a whole word. */
  function walkOn(node: TermNode<Meaning>, start: number, at: number, trail: Trail, pieces: number[]): void {
    walk(node, start, at, trail, pieces);
    const any = node.next.get(ANY_WORD);
    if (any && at < plain.length) walk(any, start, wordEnds[at] ?? at, trail, pieces);
  }

  function walkStutter(
    node: TermNode<Meaning>,
    start: number,
    at: number,
    trail: Trail,
    pieces: number[],
  ): void {
    let end = at;
    while (plain[end] === plain[at]) end++;
    if (VOWEL.test(plain.charAt(at)) || end - at > 1 || at === start + 1)
      walk(node, start, end, trail, pieces);
  }

  for (let start = 0; start < plain.length; start++) {
    if (!starts[start] || LOW_SURROGATE.test(plain.charAt(start))) continue;
    const pieces: number[] = [];
    const trail: Trail = { joined: "no", plain: 0 };
    walk(root, start, start, trail, pieces);
    for (const piece of pieces) takePieces(start, piece);
  }
  return [...found.values()];

  function isPiece(node: TermNode<Meaning>): boolean {
    return node.length >= SHORTEST_PIECE && node.meanings.some((meaning) => pairing.includes(meaning));
  }

  /** Matches two or three terms written as one word, with nothing of the word left over. */
  function takePieces(start: number, middle: number): void {
    const end = wordEnds[middle] ?? middle;
    for (const last of [end, ...splits(middle, end)]) {
      const bounds = last === end ? [start, middle, end] : [start, middle, last, end];
      const pieces = bounds.slice(1).map((to, index) => nodeOf(bounds[index] ?? to, to));
      if (!pieces.every((piece) => piece && isPiece(piece))) continue;
      for (const [index, piece] of pieces.entries()) {
        if (piece) take(piece, bounds[index] ?? start, bounds[index + 1] ?? end);
      }
      return;
    }
  }

  /** Where the rest of a word may be cut into two pieces long enough to be words. */
  function splits(start: number, end: number): number[] {
    const room = Math.min(end, start + LONGEST_PIECE) - start - SHORTEST_PIECE * 2 + 1;
    return Array.from({ length: Math.max(room, 0) }, (_, index) => start + SHORTEST_PIECE + index);
  }

  /** The term with exactly this spelling, or its plural. */
  function nodeOf(start: number, end: number): TermNode<Meaning> | undefined {
    let node: TermNode<Meaning> | undefined = root;
    let before: TermNode<Meaning> | undefined;
    let open: TermNode<Meaning> | undefined;
    for (const char of plain.slice(start, end)) {
      before = node;
      if (node && node.length >= SHORTEST_STEM) open = node.next.get(ANY_ENDING) ?? open;
      node = node?.next.get(char);
    }
    if (!node && open && open.meanings.length > 0) return open;
    if (node && node.meanings.length === 0) node = node.next.get(ANY_ENDING);
    return node && node.meanings.length > 0 ? node : plain[end - 1] === "s" ? before : undefined;
  }
}
