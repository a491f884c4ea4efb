import { expect, test } from "vitest";
import { isPictureName, pictureName } from "@/lib/contract/picture-name";

test.each([
  ["A girl with blue hair", "girl-with-blue-hair-7"],
  ["  the  SEA, at night!  ", "sea-at-night-7"],
  ["青い髪の少女、桜", "青い髪の少女-桜-7"],
  ["🌸🌸", "picture-7"],
  ['../../etc/"passwd"\r\n', "etc-passwd-7"],
  ["word ".repeat(40), `${"word-".repeat(12)}7`],
  ["x".repeat(300), `${"x".repeat(60)}-7`],
])("%j is stored as %s", (prompt, name) => {
  expect(pictureName({ prompt, seed: 7 })).toBe(name);
  expect(isPictureName(name)).toBe(true);
});

test.each(["", "a/b", 'a"b', "a\r\nb", "a b", "x".repeat(101)])("%j is not a name", (text) => {
  expect(isPictureName(text)).toBe(false);
});
