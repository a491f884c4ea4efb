import { expect, test } from "vitest";
import type { Person } from "@/lib/sketch/person";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { draw, shareOf } from "./sketch-pixels";

interface Pixel {
  h: number;
  s: number;
  l: number;
}

const kin = (prompt: string) => {
  const { subject } = readPrompt(prompt);
  return subject.kind === "people"
    ? { kin: subject.kin, people: subject.people.map(({ presentation }) => presentation) }
    : undefined;
};

const first = (prompt: string): Person | undefined => {
  const { subject } = readPrompt(prompt);
  return subject.kind === "people" ? subject.people[0] : undefined;
};

test.each([
  ["a mother and her daughter", "child", ["woman", "woman"]],
  ["father and son", "child", ["man", "man"]],
  ["father and daughter", "child", ["man", "woman"]],
  ["mère et fille", "child", ["woman", "woman"]],
  ["отец и сын", "child", ["man", "man"]],
  ["twins", "alike", ["woman", "woman"]],
  ["twin brothers", "alike", ["man", "man"]],
  ["双子", "alike", ["woman", "woman"]],
  ["bride and groom", undefined, ["woman", "man"]],
  ["две подруги", undefined, ["woman", "woman"]],
])("%s: two people", (prompt, kinship, people) => {
  expect(kin(prompt)).toEqual({ kin: kinship, people });
});

test.each([
  ["a maid", "woman"],
  ["a maid boy", "man"],
  ["elf prince", "man"],
  ["an elf", "woman"],
  ["a bearded elf", "man"],
])("%s: a %s", (prompt, presentation) => {
  expect(first(prompt)?.presentation).toBe(presentation);
});

test("a long beard is long, whatever the hair", () => {
  expect(first("an old man with a long white beard")).toMatchObject({ accessories: ["longbeard"] });
  expect(first("an old man with a long white beard")?.hair.length).toBeUndefined();
  expect(first("a man with long hair and a beard")).toMatchObject({
    accessories: ["beard"],
    hair: { length: "long" },
  });
});

test.each([
  ["a bride", { accessories: ["veil"] }],
  ["невеста в фате", { accessories: ["veil"] }],
  ["a girl in a red qipao", { clothes: "qipao" }],
  ["旗袍の少女", { clothes: "qipao" }],
  ["a woman in a sari", { clothes: "sari" }],
])("%s: is worn", (prompt, worn) => {
  expect(first(prompt)).toMatchObject(worn);
});

test.each([1, 2, 3])("a long beard reaches the chest, a trimmed one does not (%i)", async (seed) => {
  const chest = { left: 0.42, top: 0.62, width: 0.16, height: 0.16 };
  const isWhite = ({ s, l }: Pixel) => l > 0.8 && s < 0.5;
  const share = async (beard: string) =>
    shareOf(await draw(`half body of an old man with a ${beard}, black robe`, seed), chest, isWhite);
  expect(await share("long white beard")).toBeGreaterThan((await share("white beard")) + 0.25);
});

test.each([1, 2, 3])("a qipao has golden trimmings (%i)", async (seed) => {
  const chest = { left: 0.25, top: 0.55, width: 0.5, height: 0.4 };
  const isGold = ({ h, s, l }: Pixel) => h > 34 && h < 50 && s > 0.6 && l > 0.45 && l < 0.75;
  const share = async (dress: string) =>
    shareOf(await draw(`half body of a girl in a blue ${dress}, black hair`, seed), chest, isGold);
  expect(await share("qipao")).toBeGreaterThan((await share("dress")) + 0.01);
});
