import { describe, expect, it } from "vitest";
import { chooseSketchRatio } from "@/lib/sketch/choose-ratio";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { hair, paint, people, person } from "./sketch-briefs";

describe("colours belong to the noun next to them", () => {
  it.each([
    ["a cute anime girl with blue hair, detailed portrait", "blue"],
    ["green eyes, hair black as ink", "black"],
    ["a blue-haired woman in a red coat", "blue"],
    ["a blonde woman with green eyes", "blonde"],
    ["a girl whose hair is pink", "pink"],
    ["red dress, long wavy silver hair", "silver"],
    ["青い髪の少女、赤い目", "blue"],
    ["una chica con pelo azul y vestido rojo", "blue"],
    ["une fille aux cheveux roses, yeux verts", undefined],
    ["girl with gradient hair, pink to blue", "pink"],
    ["split colored hair, half black half white", "black"],
    ["1girl, blonde, blue eyes", "blonde"],
    ["1girl, brunette, red dress", "brown"],
    ["девушка с голубыми волосами", "blue"],
    ["ein Mädchen mit roten Haaren", "red"],
    ["蓝色头发的女孩", "blue"],
    ["파란 머리 소녀", "blue"],
    ["menina de cabelo roxo", "purple"],
    ["portrait of an old man with white beard", "white"],
    ["an elderly woman with glasses", "silver"],
    ["old wizard, blue hair", "blue"],
    ["a girl in an old castle", undefined],
  ])("%s", (prompt, colour) => {
    expect(person(prompt).hair.colour).toBe(colour ? hair(colour) : undefined);
  });

  it("distinguishes hair, eyes and dress", () => {
    const found = person("a girl with blue hair and a red dress and green eyes");
    expect(found.hair.colour).toBe(hair("blue"));
    expect(found.clothesColour).toBe(paint("red"));
    expect(found.eyes).toBe(paint("green"));
  });

  it("reads two-coloured hair and two people", () => {
    expect(person("ombre hair, purple to teal, green eyes")).toMatchObject({
      hair: { colour: hair("purple"), second: hair("teal") },
      eyes: paint("green"),
    });
    expect(person("girl in black, red eyes")).toMatchObject({
      clothesColour: paint("black"),
      eyes: paint("red"),
    });
    expect(person("girl with gradient hair, forest, red sky").hair.colour).toBeUndefined();
    expect(person("girl with blue and pink hair").hair).toMatchObject({
      colour: hair("blue"),
      second: hair("pink"),
    });
    expect(person("1girl, blonde, blue eyes").eyes).toBe(paint("blue"));
    expect(person("a red, white and blue dress").clothesColour).toBe(paint("red"));
    expect(people("two girls, one blonde one brunette").map(({ hair: { colour } }) => colour)).toEqual([
      hair("blonde"),
      hair("brown"),
    ]);
    const [one, two] = people("two girls, one with red hair and one with blue hair");
    expect([one?.hair.colour, two?.hair.colour]).toEqual([hair("red"), hair("blue")]);
    expect(people("a couple in a café").map(({ presentation }) => presentation)).toEqual(["woman", "man"]);
  });
});

describe("negation, clothing and subjects", () => {
  it("leaves out negated things", () => {
    const found = person("girl without glasses or hat, no scarf, red kimono");
    expect(found.glasses).toBe("none");
    expect(found.accessories).toEqual([]);
    expect(found.clothes).toBe("kimono");
    expect(person("a woman with round glasses").glasses).toBe("round");
  });

  it("always dresses people", () => {
    expect(person("nude woman").clothes).toBe("swimwear");
    expect(person("schoolgirl girl in a school uniform").clothes).toBe("sailor");
  });

  it.each([
    ["a black cat on a rooftop at night", "things"],
    ["a portrait of a black cat on a rooftop at night", "animal"],
    ["portrait of a fox", "animal"],
    ["a girl with cat ears", "people"],
    ["mountain lake at sunset", "scenery"],
    ["coffee cup and a book", "things"],
    ["quantum entanglement", "scenery"],
    ["a red apple", "things"],
    ["single red rose", "still"],
    ["a rose garden", "scenery"],
    ["a girl eating ice cream", "people"],
    ["", "scenery"],
    ["🙂🙂", "scenery"],
  ])("%s is of the kind %s", (prompt, kind) => {
    expect(readPrompt(prompt).subject.kind).toBe(kind);
  });

  it("chooses a ratio that suits the subject", () => {
    expect(chooseSketchRatio("a girl with blue hair, portrait")).toBe("3:4");
    expect(chooseSketchRatio("a mountain lake")).toBe("3:2");
    expect(chooseSketchRatio("bowl of fruit")).toBe("1:1");
  });
});

describe("landmarks", () => {
  it.each([
    ["a lighthouse and a red sailboat", [{ kind: "lighthouse" }, { kind: "sailboat", colour: paint("red") }]],
    ["灯台と海", [{ kind: "lighthouse" }]],
    ["sunflowers in a field", [{ kind: "sunflowers" }]],
    ["a lavender field at sunset", [{ kind: "lavender" }]],
    ["ein Weizenfeld", [{ kind: "wheat" }]],
    ["an oasis in the desert", [{ kind: "oasis" }]],
    ["a mountain lake", []],
  ])("%s", (prompt, landmarks) => {
    expect(readPrompt(prompt).landmarks).toEqual(landmarks);
  });

  it("distinguishes growing sunflowers from those in a vase", () => {
    expect(readPrompt("sunflowers in a field")).toMatchObject({
      subject: { kind: "scenery" },
      setting: "meadow",
    });
    expect(readPrompt("a vase of sunflowers").things).toMatchObject([
      { slug: "vase" },
      { slug: "sunflower" },
    ]);
  });

  it("does not colour the sky like a boat", () => {
    expect(readPrompt("a red sailboat").colours).toEqual([]);
  });
});

describe("companions, coats and framing", () => {
  const subject = (prompt: string) => readPrompt(prompt).subject;

  it("gives a person the animal named with them, in its own colour", () => {
    expect(subject("girl with blue hair and a white cat")).toMatchObject({
      kind: "people",
      companion: { animal: "cat", colour: paint("white") },
    });
    expect(person("girl with blue hair and a white cat").hair.colour).toBe(hair("blue"));
    expect(subject("a girl with cat ears")).not.toHaveProperty("companion");
    expect(subject("two girls with a fox")).toMatchObject({ companion: { animal: "fox" } });
  });

  it("knows an animal's colour by its breed", () => {
    expect(subject("a golden retriever")).toMatchObject({ animal: "dog", colour: "#e2b46c" });
    expect(subject("a black golden retriever")).toMatchObject({ colour: paint("black") });
  });

  it("distinguishes a full-length figure from a portrait", () => {
    expect(readPrompt("full body anime girl").framing).toBe("full");
    expect(readPrompt("portrait of a girl").framing).toBe("portrait");
  });

  it("chooses the more specific of two places, and does not colour the sky of green fields", () => {
    expect(readPrompt("a waterfall in a forest").setting).toBe("waterfall");
    for (const [prompt, setting] of Object.entries({
      "a narrow alley in an old Italian town": "alley",
      "узкая улочка старого города": "alley",
      不気味な沼: "swamp",
      "el interior de una catedral": "cathedral",
      "a long hotel corridor": "hallway",
      "a subway station with neon lights": "station",
      城堡大厅: "ballroom",
      "un musée avec des tableaux": "gallery",
      "a dark dungeon with torches": "dungeon",
      "ein Ballsaal mit Kronleuchtern": "ballroom",
      "a scientist's laboratory": "laboratory",
      "una taverna medievale": "tavern",
      "a carpenter's workshop": "workshop",
      "une terrasse de café à Paris": "street",
    }))
      expect(readPrompt(prompt).setting, prompt).toBe(setting);
    expect(readPrompt("a castle in the clouds")).toMatchObject({
      setting: "sky",
      things: [{ slug: "castle" }],
    });
    expect(readPrompt("a bedroom with plants").ofPlace).toBe(true);
    expect(readPrompt("plants in a bedroom").ofPlace).toBeUndefined();
    expect(readPrompt("an icon of a rocket")).toMatchObject({ emblem: "logo", plain: true });
    expect(readPrompt("a mug with a logo on a table").emblem).toBeUndefined();
    expect(readPrompt("海底都市").landmarks).toEqual([{ kind: "sunkencity" }]);
    expect(readPrompt("snowy village at night")).toMatchObject({ setting: "village", weather: ["snow"] });
    expect(readPrompt("a girl in a snowy forest").setting).toBe("snow");
    expect(readPrompt("girl with space buns").setting).toBeUndefined();
    expect(person("girl with space buns").hair.tie).toBe("buns");
    expect(readPrompt("green fields under clouds").colours).toEqual([]);
    expect(readPrompt("rainy street at night")).toMatchObject({ setting: "street", weather: ["rain"] });
  });
});
