import { expect, test } from "vitest";
import { stretchesOf, stretchesOfTemplate } from "@/components/studio/stretches";

const marked = (prompt: string, drawn: string[], notDrawn: string[] = []) =>
  stretchesOf(prompt, { drawn, notDrawn })
    .map(({ text, isDrawn }) => (isDrawn ? `[${text}]` : text))
    .join("");

test("consecutive drawn words form one stretch, whatever is between them", () => {
  expect(marked("a girl with long\n  red hair", ["girl", "long", "red", "hair"])).toBe(
    "a [girl] with [long\n  red hair]",
  );
  expect(marked("close-up, cat_ears", ["close up", "cat ears"])).toBe("[close-up], [cat_ears]");
});

test("a word inside another is not marked, except in scripts without spaces", () => {
  expect(marked("bored, red", ["red"])).toBe("bored, [red]");
  expect(marked("银发少女", ["银发", "少女"])).toBe("[银发少女]");
});

test("a word drawn in one place and not in another is told apart by its context", () => {
  expect(marked("a cat, a dog and a cat", ["dog", "cat"], ["cat"])).toBe("a cat, a [dog] and a [cat]");
});

test("words no longer in the prompt are skipped, and none of the prompt is lost", () => {
  expect(marked("a (blue) dog", ["cat", "blue", "dog"])).toBe("a ([blue]) [dog]");
  expect(marked("", ["cat"])).toBe("");
});

test("special characters in a word are matched literally", () => {
  expect(marked("a girl's hat, 18’s (red?) C++", ["girl's", "18’s", "red?", "C++"])).toBe(
    "a [girl's] hat, [18’s] ([red?]) [C++]",
  );
});

test("in a template, words that any of its prompts shows are underlined", () => {
  const template = "a {blue|plaid} {😀 |}bird,{ flying|} by";
  const readings = [
    { drawn: ["blue", "bird", "flying"], notDrawn: ["😀"] },
    { drawn: ["bird", "flying"], notDrawn: ["plaid", "😀"] },
  ];
  const text = stretchesOfTemplate(template, readings)
    .map((stretch) => (stretch.isDrawn ? `[${stretch.text}]` : stretch.text))
    .join("");
  expect(text).toBe("a {[blue]|plaid} {😀 |}[bird],{ [flying]|} by");
});
