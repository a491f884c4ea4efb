import { expect, test } from "vitest";
import { judgeText } from "@/lib/policy/judge-text";
import { readTables } from "@/lib/policy/read-lexicon";
import { LANGUAGES, NOTIONS, parseTables } from "@/lib/policy/read-notions";
import {
  CHILDREN_AT_PLAY,
  CHILDREN_REFUSED,
  type Combined,
  HARMLESS_IN_EVERY_LANGUAGE,
  PUT_TO_BED,
  REMOVED_FROM_PICTURES,
  UNAWARE_REFUSED,
  UNDRESSED_ASLEEP,
} from "./policy-prompts/combined";

const TABLES = readTables();

test("each notion has a table, and no other has", () => {
  expect([...new Set(TABLES.map(({ notion }) => notion))].sort()).toEqual([...NOTIONS].sort());
});

test.each(NOTIONS)("the notion %s has terms in every language", (notion) => {
  for (const { notion: named, rows } of TABLES) {
    if (named !== notion) continue;
    expect([...rows.keys()].sort()).toEqual([...LANGUAGES].sort());
    const isSure = (term: string) => !term.startsWith("~");
    expect([...rows].filter(([, terms]) => !terms.some(isSure))).toEqual([]);
  }
});

test("no term has unclosed braces or consists of punctuation only", () => {
  const terms = TABLES.flatMap(({ rows }) => [...rows.values()].flat());
  const isBroken = (term: string) =>
    term.split("{").length !== term.split("}").length || !/[\p{L}\p{N}]/u.test(term) || /^~?\*/.test(term);
  expect(terms.filter(isBroken)).toEqual([]);
});

test("a table with a language twice, or a line without one, is rejected", () => {
  expect(() => parseTables("[bare]\nit: nuda\nit: nudo")).toThrow("nudo");
  expect(() => parseTables("[bare]\nnuda")).toThrow("nuda");
});

test("words of one language combine within a clause, and no further", () => {
  expect(judgeText("palihim na pinapanood ang babae sa paliguan")).toBe("non-consensual");
  expect(judgeText("palihim na pinapanood ang pusa. Nasa paliguan ang babae")).toBeUndefined();
});

/** Everybody of each language, with all that they do. */
const combine = (rows: Readonly<Record<string, Combined>>) =>
  Object.values(rows).flatMap(([who, what]) => who.flatMap((one) => what.map((does) => `${one} ${does}`)));

test.each([CHILDREN_REFUSED, UNAWARE_REFUSED, REMOVED_FROM_PICTURES, UNDRESSED_ASLEEP])(
  "whoever and whatever a language has is refused together: %#",
  (rows) => {
    expect(combine(rows).filter((text) => judgeText(text) === undefined)).toEqual([]);
  },
);

test("what children and grown-ups do every day, and prevention, pass in every language", () => {
  const harmless = [
    ...[CHILDREN_AT_PLAY, PUT_TO_BED].flatMap(combine),
    ...Object.values(HARMLESS_IN_EVERY_LANGUAGE).flat(),
  ];
  expect(harmless.filter((text) => judgeText(text) !== undefined)).toEqual([]);
});
