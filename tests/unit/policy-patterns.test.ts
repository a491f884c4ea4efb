import { afterEach, expect, it, vi } from "vitest";
import { judgeText } from "@/lib/policy/judge-text";
import { normaliseText } from "@/lib/policy/normalise-text";

const PROMPTS = [
  "a girl of 9, born in 2020, in a t-shirt",
  "Der Herr Мир 世界 세계 カナ n.i.c.e 👍 (20)",
  "é́ ①",
  "remove the dress, &#110; %6e",
];

/** The regular expressions applied to a prompt; all methods of strings and expressions end up in `exec`. */
function patternsUsed(): Set<string> {
  // Loads the lexicon and grows its tree first, because those expressions never see a prompt.
  for (const prompt of PROMPTS) judgeText(prompt);
  const used = new Set<string>();
  const { exec } = RegExp.prototype;
  vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text) {
    used.add(this.source);
    return exec.call(this, text);
  });
  for (const prompt of PROMPTS) judgeText(prompt);
  return used;
}

/** Whether a pattern has an unbounded repetition; without one, no text can make it slow. */
function isUnbounded(pattern: string): boolean {
  const bare = pattern.replace(/\\./gu, "x").replace(/\[[^\]]*\]/gu, "x");
  return /[*+]|\{\d+,\}/u.test(bare);
}

afterEach(() => {
  vi.restoreAllMocks();
});

it("recognises unbounded repetition", () => {
  expect(["a*", "(a+)+", "[+*]{2,}"].every(isUnbounded)).toBe(true);
  expect(["[+*]", "\\+\\*", "(?:a{0,3}b?){1,2}"].some(isUnbounded)).toBe(false);
});

it("expands no text to more than four times its length", () => {
  for (const char of [
    "\ufdfa",
    "\ufdfb",
    "\u3300",
    "\u330d",
    "½",
    "…",
    "\u0301",
    "a\u0323\u0301",
    "ﬃ",
    "(",
    "한",
  ])
    expect(normaliseText(char.repeat(2_000)).plain.length, char).toBeLessThanOrEqual(char.length * 8_000);
});

it("matches prompts with no regular expression that repeats unboundedly", () => {
  const used = patternsUsed();
  vi.restoreAllMocks();
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter(isUnbounded)).toEqual([]);
});
