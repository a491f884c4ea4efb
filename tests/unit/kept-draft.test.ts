import { describe, expect, test } from "vitest";
import { readKeptDraft } from "@/components/studio/read-kept-draft";
import { namesFiles } from "@/components/studio/read-transfer";

const OWN = "/files/QmXv3kT0wYbR7dLsPz1uHcNf5aEj8gOi.png";

describe("a stored draft", () => {
  test("with the current fields is read whole", () => {
    const draft = {
      prompt: "words",
      scene: "image-to-image",
      ratio: "3:2",
      model: "sketch",
      seed: "7",
      references: [{ path: OWN }, { path: "https://pictures.example/a.png" }],
    };
    expect(readKeptDraft(draft)).toEqual(draft);
  });

  test.each([
    ["a ratio and a scene of tomorrow", { scene: "text-to-video", ratio: "21:9" }],
    ["null in the place of fields", { scene: null, ratio: null, model: null, seed: null, references: null }],
    ["a seed that is a number, a model that is an object", { seed: 7, model: { id: "sketch" } }],
  ])("with %s keeps only the prompt", (_, fields) => {
    expect(readKeptDraft({ prompt: "words", ...fields })).toEqual({ prompt: "words" });
  });

  test("keeps its valid references, once each, and no more than a task may have", () => {
    const many = Array.from({ length: 12 }, (_, place) => ({ path: `/files/${place}.png` }));
    const broken = [OWN, null, 7, {}, { path: null }, { path: "//elsewhere.example/a.png" }];
    const unsafe = [{ path: "javascript:alert(1)" }, { path: "https://" }, { path: "not an address" }];
    const read = (references: unknown) => readKeptDraft({ prompt: "words", references }).references;
    expect(read([...broken, ...unsafe, { path: OWN }, { path: OWN }])).toEqual([{ path: OWN }]);
    expect(read(many)).toHaveLength(8);
  });

  test.each([[null], [7], ["text"], [true], [[]], [["a", "b"]]])("that is %j is no draft", (kept) => {
    expect(readKeptDraft(kept)).toEqual({});
  });
});

describe("text next to copied files", () => {
  const files = [{ name: "a cat.jpg" }, { name: "b.png" }];

  test.each([
    ["their names", "a cat.jpg\rb.png"],
    ["one of their names", "b.png"],
    ["their paths", "/home/ada/a cat.jpg\n/home/ada/b.png\n"],
    ["their paths on Windows", "C:\\Users\\Ada\\a cat.jpg\r\nC:\\Users\\Ada\\b.png"],
    ["their addresses", "file:///home/ada/a%20cat.jpg\r\nfile:///home/ada/b.png\r\n"],
  ])("is %s", (_, text) => expect(namesFiles(text, files)).toBe(true));

  test.each([
    ["a table out of an office program", "12\t14\n8\t9"],
    ["a sentence with a name in it", "look at b.png"],
    ["nothing", ""],
    ["an address that cannot be decoded", "file:///home/ada/100%.png"],
  ])("is not, as %s", (_, text) => expect(namesFiles(text, files)).toBe(false));
});
