import { expect, test } from "vitest";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { draw, shareOf } from "./sketch-pixels";

const CHEST = { left: 0.3, top: 0.62, width: 0.4, height: 0.3 };
const isRed = ({ h, s, l }: { h: number; s: number; l: number }) =>
  (h < 20 || h > 340) && s > 0.45 && l < 0.62;

const first = (prompt: string) => {
  const { subject } = readPrompt(prompt);
  return subject.kind === "people" ? { ...subject.people[0], companion: subject.companion } : undefined;
};

test.each([
  ["a samurai with a katana", "katana"],
  ["an elf with a bow in the forest", "bow"],
  ["a girl with a bow and arrow", "bow"],
  ["a girl holding a teddy bear", "teddy"],
  ["a boy playing guitar", "guitar"],
  ["a geisha with a fan", "fan"],
  ["a girl eating ramen", "ramen"],
  ["a girl with a slice of cake", "cake"],
  ["ギターを弾く少女", "guitar"],
  ["chica con abanico", "fan"],
  ["una chica con un oso de peluche", "teddy"],
  ["девушка с гитарой", "guitar"],
  ["女孩抱着泰迪熊", "teddy"],
])("%s: is in their hands", (prompt, held) => {
  expect(first(prompt)).toMatchObject({ held });
});

test.each([
  ["a girl holding a cat", { held: "pet", heldThing: "cat" }],
  ["una chica abrazando a su gato", { held: "pet", heldThing: "cat" }],
  ["금발 소녀가 고양이를 안고 소파에 앉아 있다", { held: "pet", act: "sit", seat: "sofa" }],
  ["an old sailor with a parrot on his shoulder", { perched: { slug: "parrot" } }],
  ["um pirata com um papagaio no ombro", { perched: { slug: "parrot" } }],
  ["a knight with a sword and a shield", { held: "sword", other: { slug: "shield" } }],
  ["a viking with an axe and a shield", { heldThing: "axe", other: { slug: "shield" } }],
  ["eine Frau mit einem Korb voller Äpfel", { heldThing: "basket", heldContent: "red-apple" }],
  ["девушка держит корзину яблок", { heldThing: "basket", heldContent: "red-apple" }],
  ["a detective with a magnifying glass under a lamp", { heldThing: "magnifying-glass-tilted-left" }],
  ["a boy giving roses to a girl", { held: "bouquet" }],
  ["a girl sitting on stairs", { act: "sit", seat: "steps" }],
  ["少女が階段に座っている", { act: "sit", seat: "steps" }],
  ["moça sentada na escada", { act: "sit", seat: "steps" }],
  ["a grandmother in a rocking chair", { act: "sit", seat: "armchair" }],
  ["un violoniste dans la rue", { held: "violin" }],
  ["eine Gärtnerin im Garten", { presentation: "woman", clothes: "overalls" }],
  ["el jardinero del parque", { presentation: "man", clothes: "overalls" }],
  ["лесоруб в лесу", { presentation: "man", heldThing: "axe" }],
  ["木こり", { presentation: "man", heldThing: "axe" }],
  ["una arciera", { held: "bow" }],
  ["a girl sitting on a swing", { act: "sit", seat: "swing" }],
  ["a boy sitting on a fence", { act: "sit", seat: "block", block: { slug: "fence" } }],
])("%s: is in their arms, on them or under them", (prompt, has) => {
  expect(first(prompt)).toMatchObject(has);
  const { things } = readPrompt(prompt);
  expect(things.filter(({ slug }) => JSON.stringify(has).includes(slug))).toEqual([]);
});

test.each([
  ["back to back, boy with a gun and girl with a sword", ["pistol", "sword"]],
  [
    "a rock band of four: singer, guitarist, bassist and drummer",
    ["microphone", "guitar", undefined, undefined],
  ],
  ["three musicians: a violinist, a guitarist and a drummer", ["violin", "guitar", undefined]],
  ["a doctor talking to a patient", [undefined, undefined]],
])("%s: each has their own", (prompt, held) => {
  const { subject } = readPrompt(prompt);
  expect(subject.kind === "people" && subject.people.map((one) => one.held)).toEqual(held);
});

test.each([
  "a girl with a camera standing on a bridge",
  "着物の女性が橋の上に立っている",
  "ein Paar tanzt auf einer Brücke",
])("%s: is on the bridge", (prompt) => {
  expect(readPrompt(prompt).things).toMatchObject([{ slug: "bridge", stands: { how: "under", to: -1 } }]);
});

test("a throne is for one, and those beside it stand", () => {
  const { subject } = readPrompt("a queen on a throne with two knights beside her");
  const acts = subject.kind === "people" && subject.people.map(({ act }) => act);
  expect(acts).toEqual(["sit", "stand", "stand"]);
});

test("a toy in somebody's arms is not beside them too, and a toy on its own is the subject", () => {
  expect(first("a girl holding a teddy bear")?.companion).toBeUndefined();
  expect(first("a girl with a bear")?.companion).toEqual({ animal: "bear" });
  expect(readPrompt("a teddy bear").subject).toMatchObject({ kind: "things" });
});

test("a bow is a hair ribbon unless its owner is an archer", () => {
  expect(first("a girl with a red bow")).toMatchObject({ accessories: ["ribbon"] });
  expect(first("a girl with a red bow")?.held).toBeUndefined();
  expect(first("an elf archer with a bow")).toMatchObject({ accessories: ["elfears"] });
});

test.each([
  "fan art of a girl",
  "a girl in a ramen shop",
  "an elf with a bow in her hair",
  "a girl with blue hair waving in the wind",
  "a warrior before a waving flag",
])("%s: her hands are free", (prompt) => {
  expect(first(prompt)?.held).toBeUndefined();
});

test.each([1, 2, 3])("what both hands hold is in front of the chest, in its colour (%i)", async (seed) => {
  for (const thing of ["guitar", "bowl of ramen"]) {
    const red = await draw(`a girl in a grey coat with a red ${thing}`, seed);
    const blue = await draw(`a girl in a grey coat with a blue ${thing}`, seed);
    const more = (await shareOf(red, CHEST, isRed)) - (await shareOf(blue, CHEST, isRed));
    expect(more, thing).toBeGreaterThan(0.08);
  }
});
