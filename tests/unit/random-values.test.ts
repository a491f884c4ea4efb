import { expect, test } from "vitest";
import { newSecretPath } from "@/lib/ids";
import { isWellFormedKey, makeKey } from "@/lib/keys/key-format";

const MANY = 2_000;

/** The entropy, in bits, of `count` characters of an alphabet. */
const bits = (count: number, alphabet: number) => count * Math.log2(alphabet);

test("keys are 30 characters out of 62, all equally likely", () => {
  const keys = Array.from({ length: MANY }, makeKey);
  expect(new Set(keys).size).toBe(MANY);
  expect(keys.every(isWellFormedKey)).toBe(true);
  const secrets = keys.map((key) => key.slice("gg_live_".length, -6));
  expect(bits(secrets[0]?.length ?? 0, 62)).toBeGreaterThan(128);
  const counts = new Map<string, number>();
  for (const letter of secrets.join("")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(62);
  const expected = (MANY * 30) / 62;
  // Six standard deviations, which a fair generator exceeds once in a billion letters.
  for (const count of counts.values()) {
    expect(Math.abs(count - expected)).toBeLessThan(6 * Math.sqrt(expected));
  }
});

test("URLs of pictures have 192 random bits", () => {
  const paths = Array.from({ length: MANY }, newSecretPath);
  expect(new Set(paths).size).toBe(MANY);
  for (const path of paths) expect(path).toMatch(/^[\w-]{32}$/);
});
