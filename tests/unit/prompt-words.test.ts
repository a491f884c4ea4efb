import { describe, expect, test } from "vitest";
import { hasWords, withoutWords, withWords } from "@/components/studio/prompt-words";
import words from "@/components/studio/prompt-words.json" with { type: "json" };
import { readSketch } from "@/lib/sketch/entry";

test.each(Object.values(words).flat())("the built-in model understands “%s”", async (offered) => {
  expect((await readSketch(`a girl, ${offered}`)).notDrawn).toEqual([]);
});

describe("words added to a prompt", () => {
  test.each([
    ["", "blue hair", "blue hair"],
    ["a girl", "blue hair", "a girl, blue hair"],
    ["a girl, ", "blue hair", "a girl, blue hair"],
    ["a girl.", "at night", "a girl, at night"],
  ])("%j and %j make %j", (prompt, added, whole) => {
    expect(withWords(prompt, added)).toBe(whole);
    expect(hasWords(whole, added)).toBe(true);
  });
  test.each([
    ["a girl, blue hair, at night", "blue hair", "a girl, at night"],
    ["blue hair, a girl", "blue hair", "a girl"],
    ["a girl, Blue Hair", "blue hair", "a girl"],
    ["a girl with blue hair and a fan", "blue hair", "a girl with and a fan"],
  ])("and are removed from %j", (prompt, taken, rest) => {
    expect(withoutWords(prompt, taken)).toBe(rest);
  });
  test("are not found within other words", () => {
    expect(hasWords("the sunset at nightfall", "at night")).toBe(false);
  });
});
