import { expect, test } from "vitest";
import { stretchesOf, stretchesOfTemplate } from "@/components/studio/stretches";

const marked = (prompt: string, drawn: string[], notDrawn: string[] = []) =>
  stretchesOf(prompt, { drawn, notDrawn })
    .map(({ text, isDrawn }) => (isDrawn ? `[${text}]` : text))
    .join("");

test("words that are drawn one after the other are one stretch, whatever stands between them", () => {
  expect(marked("a girl with long\n  red hair", ["girl", "long", "red", "hair"])).toBe(
    "a [girl] with [long\n  red hair]",
  );
  expect(marked("close-up, cat_ears", ["close up", "cat ears"])).toBe("[close-up], [cat_ears]");
});

test("a word within another one is none, but where a script parts no words", () => {
  expect(marked("bored, red", ["red"])).toBe("bored, [red]");
  expect(marked("银发少女", ["银发", "少女"])).toBe("[银发少女]");
});

test("a word that is drawn in one place and not in another is told by the words about it", () => {
  expect(marked("a cat, a dog and a cat", ["dog", "cat"], ["cat"])).toBe("a cat, a [dog] and a [cat]");
});

test("what is not in the prompt any more is passed over, and nothing of the prompt is lost", () => {
  expect(marked("a (blue) dog", ["cat", "blue", "dog"])).toBe("a ([blue]) [dog]");
  expect(marked("", ["cat"])).toBe("");
});

test("marks within a word are no pattern", () => {
  expect(marked("a girl's hat, 18’s (red?) C++", ["girl's", "18’s", "red?", "C++"])).toBe(
    "a [girl's] hat, [18’s] ([red?]) [C++]",
  );
});

test("of a template, what one of its prompts shows is underlined where it stands", () => {
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
