import { describe, expect, it } from "vitest";
import { castPerson } from "@/lib/sketch/cast";
import { createRandom } from "@/lib/sketch/random";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { hair, paint, people, person } from "./sketch-briefs";

describe("people", () => {
  it.each([
    ["an old fisherman mending a net on a pier, grey beard", "man"],
    ["a knight in armour", "man"],
    ["a female knight", "woman"],
    ["a samurai girl", "woman"],
    ["a girl with a knight's armour", "woman"],
    ["someone bald with a goatee", "man"],
    ["a woman with a pirate hat", "woman"],
    ["una abuela", "woman"],
    ["おじいさん", "man"],
  ])("%s is a %s", (prompt, presentation) => {
    expect(person(prompt).presentation).toBe(presentation);
  });

  it.each([
    ["an old fisherman", true],
    ["a wise old bearded sailor", true],
    ["grandmother", true],
    ["a girl in an old castle", false],
    ["an old house, a girl", false],
  ])("%s: aged is %s", (prompt, aged) => {
    expect(person(prompt).aged).toBe(aged);
  });

  it("gives old people grey hair, and hair and beard only to their owner", () => {
    expect(person("an old sailor").hair.colour).toBe(hair("silver"));
    expect(person("an old sailor with a grey beard")).toMatchObject({
      accessories: ["beard"],
      hair: { colour: hair("grey") },
    });
    expect(person("a bald man with sunglasses and a goatee")).toMatchObject({
      hair: { bald: true },
      accessories: ["goatee"],
      glasses: "sun",
    });
    expect(person("a man with a red beard and a moustache").accessories).toEqual(["beard"]);
    expect(person("a bald man").hair.bald).toBe(true);
    expect(person("a man").hair.bald).toBeUndefined();
  });

  it("gives old people neither a wink nor flowers", () => {
    for (let seed = 0; seed < 60; seed++) {
      for (const prompt of ["an old fisherman", "a grandmother"]) {
        const cast = castPerson(person(prompt), readPrompt(prompt), "#6a5aa0", createRandom(seed));
        expect(cast.expression).not.toBe("wink");
        expect(cast.accessories.map(({ kind }) => kind)).not.toContain("flower");
      }
    }
  });
});

describe("held things", () => {
  it.each([
    ["a girl reading a book in a library", "book", undefined],
    ["an old man with a red book", "book", "red"],
    ["桜の木の下で本を読む着物の少女", "book", undefined],
    ["a woman with a yellow umbrella on a rainy street", "umbrella", "yellow"],
    ["a girl with a blue umbrella", "umbrella", "blue"],
    ["a girl in a library full of books", undefined, undefined],
    ["a girl with reading glasses", undefined, undefined],
    ["日本の少女", undefined, undefined],
    ["knight girl with a red sword", "sword", "red"],
    ["1girl, katana, samurai", "katana", undefined],
    ["girl holding a bouquet of red roses, white dress", "bouquet", "red"],
    ["a girl drinking coffee in a cafe", "cup", undefined],
    ["a girl in a coffee shop", undefined, undefined],
    ["magical girl with a star wand", "wand", undefined],
    ["a girl holding a red balloon", "balloon", "red"],
  ])("%s: %s", (prompt, held, colour) => {
    expect(person(prompt).held).toBe(held);
    expect(person(prompt).heldColour).toBe(colour && paint(colour));
  });

  it("keeps a held thing's colour off the clothes, and the second person's hands free", () => {
    expect(person("a girl with a red umbrella and a green coat").clothesColour).toBe(paint("green"));
    expect(people("two girls with an umbrella").map(({ held }) => held)).toEqual(["umbrella", undefined]);
  });
});

describe("the face", () => {
  it.each([
    ["a cute crying girl", "sad", ["tears"]],
    ["a cute girl", "smile", []],
    ["a sleepy girl, closed eyes", "asleep", []],
    ["a smiling vampire with freckles", "smile", ["fangs", "freckles"]],
  ])("%s: %s", (prompt, expression, marks) => {
    expect(person(prompt)).toMatchObject({ expression, marks });
  });

  it.each([
    ["a girl with heterochromia, one blue eye and one green eye", "blue", "green"],
    ["heterochromia, red eyes, 1girl", "red", "gold"],
    ["a girl with blue eyes", "blue", undefined],
  ])("%s: a %s and a %s eye", (prompt, near, far) => {
    expect(person(prompt).eyes).toBe(paint(near));
    expect(person(prompt).otherEye).toBe(far && paint(far));
  });

  it("shows the eyes whose colour is named", () => {
    for (let seed = 0; seed < 60; seed++) {
      const prompt = "anime girl with purple eyes";
      const cast = castPerson(person(prompt), readPrompt(prompt), "#6a5aa0", createRandom(seed));
      expect(["smile", "serious"]).toContain(cast.expression);
    }
  });

  it("paints only the lips in a lipstick's colour", () => {
    const found = person("girl with black hair, red lipstick, white dress");
    expect(found.lips).toBe(paint("red"));
    expect(found.clothesColour).toBe(paint("white"));
    expect(person("girl in a red dress").lips).toBeUndefined();
  });

  it("reads skin, pointed ears and who is meant", () => {
    expect(person("dark skinned girl").skin).toBe(person("dark-skinned girl").skin);
    expect(person("dark skinned girl").skin).toBeDefined();
    expect(person("an elf with green eyes").accessories).toEqual(["elfears"]);
  });
});

describe("clothes", () => {
  it.each([
    ["a demon girl with black wings", ["horns", "batwings"], "batwings", "black"],
    ["an angel with golden wings", ["halo", "wings"], "wings", "gold"],
    ["a girl with blue butterfly wings", ["fairywings"], "fairywings", "blue"],
    ["a catgirl with a red choker and a bell", ["choker", "bell", "catears"], "choker", "red"],
  ] as const)("%s", (prompt, accessories, kind, colour) => {
    const found = person(prompt);
    expect([...found.accessories].sort()).toEqual([...accessories].sort());
    expect(found.accessoryColours[kind]).toBe(paint(colour));
    expect(readPrompt(prompt).subject).not.toHaveProperty("companion");
  });

  it.each([
    ["girl in a santa hat", ["santahat"]],
    ["girl with a blue beanie", ["beanie"]],
    ["a nurse", ["nursecap"]],
    ["man with a santa hat and a beard", ["santahat", "beard"]],
    ["girl with goggles on head", ["goggles"]],
    ["witch with a pointed hat", ["witchhat"]],
    ["fox girl with a tail", ["foxtail", "foxears"]],
    ["catgirl, tail", ["cattail", "catears"]],
    ["girl with twin tails", []],
  ])("%s: %j", (prompt, accessories) => {
    expect(person(prompt).accessories).toEqual(accessories);
  });

  it("does not read ice cream as ice, or a santa hat as an old man", () => {
    expect(readPrompt("girl eating ice cream at the beach").setting).toBe("sea");
    expect(person("girl eating ice cream at the beach").held).toBe("icecream");
    expect(person("a girl wearing a santa hat").aged).toBe(false);
  });

  it.each([
    ["1girl, maid, cat ears", "maid"],
    ["school uniform, 1girl", "sailor"],
    ["an office uniform, woman", "blazer"],
  ])("%s: %s", (prompt, clothes) => {
    expect(person(prompt).clothes).toBe(clothes);
  });

  it("leaves the neck bare for jewellery", () => {
    for (let seed = 0; seed < 60; seed++) {
      const prompt = "a girl with a choker at night";
      const cast = castPerson(person(prompt), readPrompt(prompt), "#6a5aa0", createRandom(seed));
      expect(["turtleneck", "coat", "hoodie"]).not.toContain(cast.clothes);
    }
  });

  it("dresses angels in white by default", () => {
    for (let seed = 0; seed < 20; seed++) {
      const cast = castPerson(person("an angel"), readPrompt("an angel"), "#6a5aa0", createRandom(seed));
      expect(["dress", "sundress", "blouse"]).toContain(cast.clothes);
      expect(cast.cloth > "#f0f0f0").toBe(true);
    }
  });
});
