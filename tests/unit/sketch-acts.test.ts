import { expect, test } from "vitest";
import type { Person } from "@/lib/sketch/person";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { readSketch } from "@/lib/sketch/read-sketch";

function peopleOf(prompt: string): readonly Person[] {
  const { subject } = readPrompt(prompt);
  return subject.kind === "people" ? subject.people : [];
}

test.each([
  ["a woman doing a handstand on the beach", { act: "handstand" }],
  ["eine Frau macht Yoga im Park", { act: "treepose" }],
  ["一个女孩在打坐", { act: "lotus" }],
  ["a football player kicking a ball", { act: "kick", gear: "soccer-ball" }],
  ["un hombre jugando al baloncesto", { act: "shoot", gear: "basketball" }],
  ["a karate fighter, high kick", { act: "highkick" }],
  ["a girl on a skateboard", { act: "skate", gear: "skateboard" }],
  ["an archer aiming at a target", { act: "aim" }],
  ["a surfer", { act: "surf" }],
  ["a witch flying on a broomstick across the moon", { act: "broom", mount: { slug: "broom" } }],
  ["1girl, witch, broom, flying, night sky", { act: "broom" }],
  ["ведьма на метле", { act: "broom" }],
  ["ほうきに乗った魔女", { act: "broom" }],
  ["a woman riding a horse, a broom", { act: "ride", mount: { slug: "horse" } }],
  ["a maid holding a broom", { heldThing: "broom" }],
  ["a superhero flying over the city", { act: "fly" }],
  ["a surfer standing on the beach", { act: "stand" }],
  ["девушка делает селфи", { act: "selfie" }],
  ["比心的女孩", { act: "heart" }],
  ["a man leaning against a brick wall", { act: "lean", seat: "wall" }],
  ["a girl leaning against a tree", { act: "lean", seat: "trunk" }],
  ["1girl, wink, tongue out", { expression: "wink", marks: ["tongue"] }],
  ["an angry man shouting", { expression: "angry", marks: ["openmouth"] }],
  ["a clown", { marks: ["clown"] }],
  ["a plague doctor in an alley", { marks: ["beak"], clothes: "robe" }],
  ["an egyptian pharaoh", { presentation: "man", accessories: ["nemes"] }],
  ["a robot girl", { presentation: "woman", marks: ["robot"] }],
  ["an old man with a cane", { held: "cane" }],
  ["a fairy sitting on a mushroom", { seat: "block", block: { slug: "mushroom" } }],
  ["a football fan with face paint in a stadium", { marks: ["warpaint"] }],
  ["an ice skater spinning", { act: "iceskate" }],
  ["a man sleeping at his desk", { expression: "asleep", seat: "table" }],
  ["a woman with sunglasses on her head", { glasses: "raised" }],
  ["a girl with dreadlocks", { hair: { tie: "dreads" } }],
  ["a woman with long hair blowing in the wind", { hair: { length: "long", blown: true } }],
  ["a man in a striped shirt", { patterns: { top: { kind: "stripes" } } }],
  ["a girl in a plaid skirt", { patterns: { bottom: { kind: "plaid" } } }],
  [
    "mujer con vestido de lunares",
    { clothes: "dress", patterns: { top: { kind: "dots" }, bottom: { kind: "dots" } } },
  ],
])("%s: is done and worn", (prompt, expected) => {
  expect(peopleOf(prompt)[0]).toMatchObject(expected);
});

test.each([
  "a witch sweeping with a broom, flying leaves",
  "a maid holding a broom",
  "a woman with flying hair",
])("%s: stays on the ground", (prompt) => {
  expect(peopleOf(prompt)[0]?.act).toBeUndefined();
});

test.each([
  ["a couple kissing", "kiss"],
  ["여자 두 명이 포옹", "hug"],
  ["grandfather and grandmother, back to back", "backtoback"],
  ["дівчина і хлопець, 2girls, back to back", "backtoback"],
  ["a man carrying his girlfriend on his back", "piggyback"],
  ["the groom carrying the bride in his arms", "carried"],
])("%s: takes two", (prompt, act) => {
  const people = peopleOf(prompt);
  expect(people).toHaveLength(2);
  expect(people.map((person) => person.act)).toEqual([act, act]);
});

test("a kiss is drawn for two, and not for one", () => {
  expect(readSketch("a couple kissing").notDrawn).toEqual([]);
  expect(peopleOf("a girl, kiss")[0]?.act).toBeUndefined();
});

test("what an act is done with stands nowhere else", () => {
  expect(readPrompt("a girl playing tennis").things).toEqual([]);
  expect(readSketch("a girl playing tennis").notDrawn).toEqual([]);
});

test("a hero's letter and a player's number are on their chests", () => {
  expect(readPrompt("a superhero, blue suit, letter S on the chest")).toMatchObject({
    lettering: "S",
    letteredOn: "chest",
  });
  expect(readPrompt("a girl in a red number 10 jersey").lettering).toBe("10");
});

test("a wind that blows in a scarf does not blow in the hair", () => {
  expect(peopleOf("a ninja, scarf blowing in the wind")[0]?.hair.blown).toBeUndefined();
});

test("nobody leans on a wall that is merely there", () => {
  const [person] = peopleOf("a girl in front of a brick wall");
  expect([person?.act, person?.seat]).toEqual([undefined, undefined]);
});

test("whoever leans on what is drawn beside them does not lean", () => {
  expect(readSketch("a man leaning on a car").notDrawn).toContain("leaning");
});
