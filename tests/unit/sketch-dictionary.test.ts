import { expect, test } from "vitest";
import { loadDictionary, makeDictionary, openDictionary } from "@/lib/sketch/things/dictionary";
import index from "@/lib/sketch/things/index.json" with { type: "json" };

/** The words of the index, each with the first drawing that has it. */
const WORDS = Object.entries(index.words).flatMap(([language, lines]) => {
  const found = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const [slug = "", words = ""] = line.split(":");
    for (const word of words.split("|")) if (!found.has(word)) found.set(word, slug);
  }
  return [...found].map(([word, slug]) => ({ language, word, slug }));
});

test("what was kept and what has just been made know every word of the index", () => {
  const made = openDictionary(makeDictionary());
  const kept = loadDictionary();
  const wrong = WORDS.filter(
    ({ language, word, slug }) =>
      kept.byLanguage.get(language)?.get(word) !== slug ||
      made.byLanguage.get(language)?.get(word) !== slug ||
      kept.anywhere.get(word) !== made.anywhere.get(word) ||
      kept.anyForm.get(word) !== made.anyForm.get(word),
  );
  expect(WORDS.length).toBeGreaterThan(50_000);
  expect(wrong).toEqual([]);
});

test("words that are not there are not found", () => {
  const { anywhere, byLanguage } = loadDictionary();
  const words = ["", "catx", "qqzz", "constructor", "__proto__"];
  expect(words.filter((word) => anywhere.has(word) || byLanguage.get("en")?.has(word))).toEqual([]);
});
