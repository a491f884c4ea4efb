import { describe, expect, it, test } from "vitest";
import { castPeople } from "@/lib/sketch/cast-people";
import { composePicture } from "@/lib/sketch/compose";
import type { Person } from "@/lib/sketch/person";
import { planFigures } from "@/lib/sketch/plan-figures";
import { createRandom } from "@/lib/sketch/random";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { readSketch } from "@/lib/sketch/read-sketch";
import type { Stage } from "@/lib/sketch/scene/stage";
import { settleStates } from "@/lib/sketch/settle-brief";

const peopleOf = (prompt: string): Person[] => {
  const { subject } = readPrompt(prompt);
  return subject.kind === "people" ? subject.people : [];
};

describe("who is in the picture", () => {
  it.each([
    ["3girls", "www"],
    ["1boy, 2girls", "mww"],
    ["two women and a man", "wwm"],
    ["a boy and a girl", "wm"],
    ["a boy, a girl and an old man", "mwm"],
    ["five friends at the beach", "wwwww"],
    ["a family of four", "wmwm"],
    ["three witches around a cauldron", "www"],
    ["two elves in a tavern", "ww"],
    ["a group of friends", "wwww"],
    ["dos chicas y un chico", "wwm"],
    ["zwei Frauen und ein Mann", "wwm"],
    ["две девушки и парень", "wwm"],
    ["两个女孩和一个男孩", "wwm"],
    ["女の子三人", "www"],
    ["1girl, solo, a beautiful woman", "w"],
    ["a samurai girl", "w"],
    ["two sailor girls", "ww"],
    ["three firefighters", "www"],
    ["un pompier et son chien", "m"],
    ["猫耳メイドの少女", "w"],
    ["a little boy fishing with his grandfather", "mm"],
    ["two sisters, one an angel with wings, one a demon with horns", "ww"],
    ["학생, 안경, 도서관에서 공부하는 소년", "m"],
    ["three musketeers with hats", "mmm"],
    ["two girls, one is a witch, the other a knight", "ww"],
  ])("%s: %s", (prompt, expected) => {
    const letters = peopleOf(prompt).map(({ presentation }) => (presentation === "woman" ? "w" : "m"));
    expect(letters.join("")).toBe(expected);
  });

  it("recognises twins however they are counted", () => {
    expect(readPrompt("2girls, twins, red and blue dresses").subject).toMatchObject({ kin: "alike" });
  });

  it("gives each person their own looks", () => {
    const [man, woman] = peopleOf("a man with a top hat and a woman in a red dress");
    expect(man).toMatchObject({ accessories: ["tophat"] });
    expect(man?.clothes).toBeUndefined();
    expect(woman).toMatchObject({ clothes: "dress", accessories: [] });
  });
});

test.each([
  ["1girl, looking at viewer", { gaze: "viewer" }],
  ["a girl looking up at the stars", { gaze: "up" }],
  ["うつむく少女", { gaze: "down" }],
  ["a man looking away", { gaze: "away" }],
  ["a queen on a throne", { act: "sit", seat: "throne" }],
  ["ein Mann in einem Sessel", { act: "sit", seat: "armchair" }],
  ["a girl sleeping in bed", { act: "lie", seat: "bed" }],
  ["a superhero in a red mask", { clothes: "hero", marks: ["domino"] }],
  ["a pirate in a red coat", { clothes: "coat" }],
  ["a woman talking on the phone in an office", { act: "phone" }],
  ["a woman painting a picture on an easel", { heldThing: "paintbrush" }],
  ["a chef cooking in a kitchen", { heldThing: "cooking" }],
  ["a smug girl", { expression: "smug" }],
  ["a woman in a black evening gown", { clothes: "dress", dressCut: "evening" }],
  ["a girl in a gothic dress", { clothes: "dress", dressCut: "ruffled" }],
  ["a woman sitting on a bench", { act: "sit", seat: "bench" }],
  ["1boy, running", { act: "run" }],
  ["a woman in a green hijab", { accessories: ["headscarf"] }],
  ["a nun praying", { clothes: "robe", accessories: ["habit"] }],
  ["a punk with a green mohawk", { hair: { shape: "mohawk" } }],
  ["a muscular man with tattoos", { physique: "muscular", marks: ["tattoo"] }],
  ["a fat man eating a burger", { presentation: "man", physique: "stout" }],
  ["an old man in a wheelchair", { act: "sit", seat: "wheelchair" }],
  ["a violinist on a stage", { held: "violin" }],
  ["a man playing the saxophone under a streetlight", { heldThing: "saxophone" }],
  ["two people playing chess", { act: "sit", seat: "table" }],
  ["a girl sitting on a windowsill", { act: "sit", seat: "sill" }],
  ["1girl, lying on bed", { act: "lie", seat: "bed" }],
  ["a rock star on stage", { held: "guitar" }],
  ["a soldier saluting", { act: "salute", clothes: "military" }],
  ["1boy, hands in pockets", { act: "pockets" }],
  ["1girl, headphones around neck", { accessories: ["neckphones"] }],
  ["1girl, flower crown", { accessories: ["wreath"] }],
  ["a man in a black coat and a white turtleneck", { clothes: "coat", under: "turtleneck" }],
  ["1girl, pink mohawk", { hair: { shape: "mohawk", colour: expect.any(String) } }],
  ["メイド服の金髪少女", { clothes: "maid", hair: { colour: expect.any(String) } }],
  ["a waitress carrying a tray of drinks", { held: "tray" }],
  ["a waitress holding a cup of coffee", { held: "cup" }],
  ["девушка танцует", { act: "dance" }],
  ["座る少女", { act: "sit" }],
  ["a man riding a bicycle", { act: "cycle" }],
  ["1girl, from behind, sitting", { act: "sit" }],
  ["two girls hugging", { act: "hug" }],
])("%s: is done", (prompt, act) => {
  expect(peopleOf(prompt)[0]).toMatchObject(act);
});

test("each garment has its own colour", () => {
  const [person] = peopleOf("1girl, white shirt, blue skirt, red tie, black boots");
  expect(person?.clothes).toBe("shirt");
  expect(person?.pieces.map(({ kind }) => kind)).toEqual(["skirt", "tie", "boots"]);
  expect(new Set([person?.clothesColour, ...(person?.pieces.map(({ colour }) => colour) ?? [])]).size).toBe(
    4,
  );
});

test("one hat per head: a named hat wins over the occupation's", () => {
  expect(peopleOf("a police officer")[0]?.accessories).toEqual(["policecap"]);
  expect(peopleOf("a police officer in a straw hat")[0]?.accessories).toEqual(["hat"]);
});

test("somebody at a table sits behind it", () => {
  const [{ brief }] = settleStates(
    [readPrompt("two women having tea at a table in a garden")],
    createRandom(3),
  );
  expect(brief.framing).toBe("half");
});

test("a wheelchair is for the person it is named with", () => {
  const seats = peopleOf("a nurse pushing an old man in a wheelchair").map(({ seat }) => seat);
  expect(seats).toEqual([undefined, "wheelchair"]);
});

test("layers of clothes are drawn, each in its own colour", () => {
  expect(readSketch("a man in a black coat and a white turtleneck").notDrawn).toEqual([]);
});

test("hair under a headscarf is hidden", () => {
  expect(readSketch("a woman in a hijab, long hair").notDrawn).toEqual(["long hair"]);
});

test("what people do and wear is drawn, and children are named", () => {
  expect(readSketch("3girls, sitting on a bench, school uniform, white socks").notDrawn).toEqual([]);
  expect(readSketch("a woman with two children").notDrawn).toContain("children");
});

const ACTS = [
  "walking",
  "running",
  "jumping",
  "dancing",
  "sitting",
  "sitting on the floor",
  "lying on grass",
  "kneeling",
  "squatting",
  "from behind",
  "looking back",
  "from side",
  "arms up",
  "stretching",
  "pointing",
  "waving",
  "peace sign",
  "arms crossed",
  "hands on hips",
  "praying",
  "fighting stance",
  "riding a bicycle",
  "sitting on a sofa",
  "holding a book, sitting",
];
const CLOTHES = [
  "police officer",
  "soldier",
  "firefighter",
  "nurse",
  "chef",
  "overalls",
  "vest",
  "hanbok",
  "kimono",
  "armor",
  "spacesuit",
  "coat, boots, gloves",
  "cape",
  "apron",
  "maid",
  "sailor uniform, thighhighs",
  "stethoscope, lab coat",
  "jeans, tie",
  "hijab",
  "nun, from side",
  "mohawk, from behind",
  "muscular, tattoos",
  "fat man, sitting in a wheelchair",
  "playing the violin",
  "hands in pockets",
  "saluting",
  "sitting on a windowsill",
  "playing chess",
  "wearing a backpack, flower crown",
];

test.each([...ACTS, ...CLOTHES])("%s: the drawing has no broken numbers", (words) => {
  for (const who of ["1girl", "1boy", "3girls", "chibi girl"]) {
    const { figures } = composePicture({
      brief: readPrompt(`${who}, ${words}`),
      random: createRandom(4),
      width: 512,
      height: 512,
    });
    expect(figures, who).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test("twelve seeds of one prompt vary in composition", () => {
  const shots = Array.from({ length: 12 }, (_, seed) => {
    const { figures } = composePicture({
      brief: readPrompt("a girl with red hair"),
      random: createRandom(seed * 7919 + 1),
      width: 512,
      height: 512,
    });
    return /scale\(([-.\d]+)/.exec(figures)?.[1];
  });
  expect(new Set(shots).size).toBeGreaterThan(9);
});

test("if a prompt leaves the view open, seeds show busts, knee-length and whole figures", () => {
  const shots = Array.from({ length: 36 }, (_, seed) => {
    const random = createRandom(seed);
    const [{ brief }] = settleStates([readPrompt("a girl with silver hair")], random);
    const shot = planFigures({ brief, random } as Stage, castPeople(brief, [], undefined, random), false);
    return shot.kind === "figure" ? shot.crop : shot.kind;
  });
  for (const one of ["bust", "knees", "whole"])
    expect(shots.filter((shot) => shot === one).length, one).toBeGreaterThanOrEqual(6);
});
