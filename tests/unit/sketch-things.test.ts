import { describe, expect, it } from "vitest";
import { readSketch } from "@/lib/sketch/entry";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { partsOfPicture } from "@/lib/sketch/things/heights";
import { letter } from "@/lib/sketch/things/lettering";
import { draw, shareOf } from "./sketch-pixels";
import { SHORT_PROMPTS } from "./sketch-prompts";

const thingsOf = (prompt: string) =>
  readPrompt(prompt).things.map(
    ({ slug, count, stands }) => `${count} ${slug}${stands ? ` ${stands.how}` : ""}`,
  );

describe("animals do what the prompt says", () => {
  const posesOf = (prompt: string) => readPrompt(prompt).things.map(({ slug, pose }) => `${slug} ${pose}`);
  it.each<[prompt: string, poses: string[]]>([
    ["a sleeping fox curled up under a tree", ["fox sleep", "deciduous-tree undefined"]],
    ["a cow grazing beside a running horse", ["cow graze", "horse run"]],
    ["un caballo corriendo en el campo", ["horse run"]],
    ["a flock of seagulls over the sea", ["seagull fly"]],
    ["a rabbit jumping over a log", ["rabbit jump", "wood undefined"]],
    ["a green dragon curled up asleep", ["dragon sleep"]],
    ["two dogs sitting on a bench", ["dog sit", "bench undefined"]],
    ["a bird on a branch", ["bird undefined", "branch undefined"]],
  ])("%s: %j", (prompt, poses) => expect(posesOf(prompt)).toEqual(poses));

  it("a posture changes the drawing, with the same bytes each time", async () => {
    const [one, again, other] = await Promise.all(
      ["a wolf howling", "a wolf howling", "a wolf sleeping"].map((prompt) => draw(prompt, 7, [256, 256])),
    );
    expect(Buffer.compare(one as Uint8Array, again as Uint8Array)).toBe(0);
    expect(Buffer.compare(one as Uint8Array, other as Uint8Array)).not.toBe(0);
  });
});

describe("animals wear, hold and ride what the prompt says", () => {
  const wornOf = (prompt: string) =>
    readPrompt(prompt).things.map(({ slug, dress, stands }) =>
      [slug, dress?.cut, stands?.how].filter(Boolean).join(" "),
    );
  it.each<[prompt: string, worn: string[]]>([
    ["a sheep in a knitted sweater", ["ewe knit"]],
    ["an astronaut cat", ["cat open", "worn-bubble worn"]],
    ["a penguin with a top hat and a bow tie", ["penguin", "top-hat worn", "worn-bow worn"]],
    ["an owl reading a book", ["owl", "open-book held"]],
    ["a robot holding a flower", ["robot", "rose held"]],
    ["a penguin riding a bicycle", ["penguin on", "bicycle"]],
    ["a goldfish driving a car", ["goldfish in", "automobile"]],
    ["a pineapple wearing sunglasses", ["pineapple", "worn-shades worn"]],
    ["an avocado with a crown", ["avocado", "crown"]],
    ["a cactus sitting on a throne", ["cactus on", "throne"]],
  ])("%s: %j", (prompt, worn) => expect(wornOf(prompt)).toEqual(worn));
});

it("huge and tiny things differ in size from others", () => {
  const sizes = readPrompt("a tiny mouse beside a huge wheel of cheese").things;
  expect(sizes.map(({ slug, small, large }) => [slug, small, large])).toEqual([
    ["mouse", true, undefined],
    ["cheese-wheel", undefined, true],
  ]);
});

describe("things show their material", () => {
  const madeOf = (prompt: string) =>
    readPrompt(prompt).things.map(({ slug, material }) => `${slug} ${material}`);
  it.each<[prompt: string, made: string[]]>([
    ["a statue of a lion", ["lion stone", "pedestal stone"]],
    ["an ice sculpture of a swan", ["swan ice", "pedestal ice"]],
    ["a wooden chair and a glass table", ["chair undefined", "table glass"]],
    ["a horse made of bronze", ["horse bronze"]],
    ["a house and a metal robot", ["house undefined", "robot metal"]],
    ["a car made of chocolate cake", ["automobile cake"]],
    ["a gingerbread house", ["house gingerbread"]],
    ["a cheese sandwich", ["sandwich undefined"]],
  ])("%s: %j", (prompt, made) => expect(madeOf(prompt)).toEqual(made));
});

const column = (left: number) => ({ left, top: 0.3, width: 0.2, height: 0.7 });
const row = (top: number) => ({ left: 0.2, top, width: 0.6, height: 0.25 });
const isRed = ({ h, s }: { h: number; s: number }) => (h < 14 || h > 346) && s > 0.55;

it("a thing between two others is in the middle, and one above another is over it", async () => {
  const between = await draw("a red cube between two green cubes", 3, [256, 256]);
  expect(await shareOf(between, column(0.4), isRed)).toBeGreaterThan(0.1);
  expect(await shareOf(between, column(0.1), isRed)).toBeLessThan(0.03);
  expect(await shareOf(between, column(0.72), isRed)).toBeLessThan(0.03);
  const above = await draw("a red cube above a green cube", 3, [256, 256]);
  const [high, low] = await Promise.all([shareOf(above, row(0.2), isRed), shareOf(above, row(0.65), isRed)]);
  expect(high).toBeGreaterThan(low + 0.1);
});

describe("flying and swimming things are separate from standing ones", () => {
  it.each<[setting: "meadow" | "underwater" | "room", slugs: string[], apart: string[][] | undefined]>([
    ["meadow", ["rabbit", "butterfly"], [["rabbit"], ["butterfly"]]],
    ["underwater", ["submarine", "shipwreck", "shark"], [["shipwreck"], ["submarine", "shark"]]],
    ["room", ["cat", "balloon"], undefined],
    ["meadow", ["rabbit", "fox"], undefined],
  ])("%s: %j", (setting, slugs, apart) => {
    const things = slugs.map((slug, at) => ({ slug, count: 1, at }));
    const parts = partsOfPicture({ ...readPrompt("a fox"), setting }, things);
    expect(parts?.map((part) => part.map(({ slug }) => slug))).toEqual(apart);
  });
});

it("abstract pictures have no place, and the named colours", () => {
  const { setting, colours } = readPrompt("abstract painting of blue and gold waves");
  expect(setting).toBe("abstract");
  expect(colours).toHaveLength(2);
});

it("toppings are on their dish, and a jar is filled with many", () => {
  expect(thingsOf("a pizza with mushrooms and olives")).toEqual([
    "1 pizza",
    "3 mushroom topping",
    "3 olive topping",
  ]);
  expect(thingsOf("a jar full of candy")).toEqual(["1 jar", "6 candy in"]);
  expect(thingsOf("a basket with grapes, bananas and a pineapple")).toEqual([
    "1 basket",
    "1 grapes in",
    "3 banana in",
    "1 pineapple in",
  ]);
  expect(thingsOf("eine Schüssel mit Erdbeeren")).toEqual(["1 bowl", "3 strawberry in"]);
  expect(thingsOf("a koala hugging a tree")).toEqual(["1 koala", "1 deciduous-tree"]);
  expect(thingsOf("a frog on a lily pad with a crown")).toEqual(["1 frog on", "1 lily-pad", "1 crown worn"]);
});

describe("things are read with their number and position", () => {
  it.each<[prompt: string, things: string[]]>([
    ["a photo of a cow", ["1 cow"]],
    ["a bottle of red wine", ["1 wine-bottle"]],
    ["five red apples", ["5 red-apple"]],
    ["three cats", ["3 cat"]],
    ["a cat on a table", ["1 cat on", "1 table"]],
    ["a bird above a house", ["1 bird above", "1 house"]],
    ["a mouse between two elephants", ["1 mouse between", "2 elephant"]],
    ["a ball between a cat and a dog", ["1 ball between", "1 cat", "1 dog"]],
    ["a birdcage with a canary inside", ["1 birdcage", "1 canary in"]],
    ["a cat riding a skateboard", ["1 cat on", "1 skateboard"]],
    ["a mother duck and a swan", ["1 duck", "1 swan"]],
    ["a photo of a dog right of a teddy bear", ["1 dog right", "1 teddy-bear"]],
    ["a pirate ship", ["1 pirate-ship"]],
    ["ein kleines Kätzchen auf einem Stuhl", ["1 cat on", "1 chair"]],
    ["eine Flasche Rotwein", ["1 wine-bottle"]],
    ["deux pommes rouges", ["2 red-apple"]],
    ["三只猫", ["3 cat"]],
    ["قطة على طاولة", ["1 cat on", "1 table"]],
    ["czerwony samochód", ["1 automobile"]],
    ["красная машина", ["1 automobile"]],
    ["un perro y un gato", ["1 dog", "1 cat"]],
    ["a black cat sleeping on a red sofa", ["1 cat on", "1 sofa"]],
    ["a lion with a crown", ["1 lion", "1 crown worn"]],
    ["a skeleton with a top hat", ["1 skeleton", "1 top-hat worn"]],
    ["a vase with yellow tulips", ["1 vase", "3 tulip in"]],
    ["a birthday cake with nine candles", ["1 birthday-cake", "9 candle on"]],
    ["a snowman with a carrot nose", ["1 snowman", "1 carrot part"]],
    ["ein Hund mit Hut auf einem Fahrrad", ["1 dog on", "1 womans-hat worn", "1 bicycle"]],
    ["木の下の猫", ["1 deciduous-tree", "1 cat under"]],
    ["猫在桌子上", ["1 cat on", "1 table"]],
    ["duas crianças jogando futebol", ["1 soccer-ball"]],
    ["a vintage camera", ["1 camera"]],
    ["a vintage typewriter on a desk", ["1 typewriter on", "1 table"]],
    ["a grandfather clock", ["1 grandfather-clock"]],
    ["a pair of curtains", ["1 curtains"]],
    ["eine alte Schreibmaschine", ["1 typewriter"]],
    ["un phare et une barque", ["1 rowboat"]],
    ["自動販売機", ["1 vending-machine"]],
    ["a panda and a koala on a bench", ["1 panda on", "1 koala on", "1 bench"]],
    ["a pair of red high heels", ["2 high-heeled-shoe"]],
    ["a yellow school bus", ["1 bus"]],
    ["a cabin in the snowy woods", ["1 log-cabin"]],
    ["three books stacked on a chair", ["1 books on", "1 chair"]],
    ["three books on a chair", ["3 closed-book on", "1 chair"]],
    ["a slice of pizza", ["1 pizza-slice"]],
    ["a cup of hot chocolate", ["1 cup", "1 hot-beverage part"]],
    ["красные яблоки в корзине", ["3 red-apple in", "1 basket"]],
    ["красное яблоко", ["1 red-apple"]],
    ["a spider web with a spider", ["1 spider-web", "1 spider in"]],
    ["a desert with distant mesas", []],
    ["a children's playground", ["1 playground-slide"]],
    ["a bicycle leaning against a fence", ["1 bicycle before", "1 fence"]],
    ["a guitar leaning against a wall", ["1 guitar before", "1 brick-wall"]],
    ["a car model on a shelf", ["1 automobile on", "1 shelf"]],
    ["a bear with two cubs", ["1 bear", "2 bear"]],
    ["logo of a coffee shop", ["1 hot-beverage"]],
    ["autocollant d'un cactus", ["1 cactus"]],
    ["a watermelon shaped like a heart", ["1 watermelon"]],
    // The index has these adjectives and hills as keywords of a plane, a drink and a sloth.
    ["ein Wald mit einem kleinen Bach", []],
    ["un castillo en una colina", []],
    ["un éléphant lent", ["1 elephant"]],
    [
      "une corbeille de fruits",
      ["1 basket", ...["red-apple", "banana", "grapes"].map((one) => `1 ${one} in`)],
    ],
    ["a stack of pancakes with maple syrup", ["1 pancakes", "1 honey-pot part"]],
    ["an armchair in the shape of an avocado", ["1 armchair"]],
  ])("%s: %j", (prompt, things) => {
    expect(thingsOf(prompt)).toEqual(things);
  });
});

describe("animals missing from the library are drawn as themselves", () => {
  it.each([
    ["a walrus", "walrus"],
    ["ein Tukan", "toucan"],
    ["un hippocampe", "seahorse"],
    ["três beija-flores", "hummingbird"],
    ["レッサーパンダ", "red-panda"],
    ["an orca", "orca"],
    ["一只变色龙", "chameleon"],
    ["un esqueleto", "skeleton"],
    ["a firefly", "firefly"],
    ["ein Greif", "griffin"],
  ])("%s", async (prompt, slug) => {
    expect(readPrompt(prompt).things.map((thing) => thing.slug)).toEqual([slug]);
    expect((await readSketch(prompt)).notDrawn).toEqual([]);
  });
});

it.each(["an angry gorilla", "a crying seal", "un lion qui sourit"])(
  "nobody is drawn beside %s",
  (prompt) => {
    expect(readPrompt(prompt).subject.kind).toBe("things");
  },
);

it.each(["a zombie girl in a dress", "a woman with a mole on her cheek"])(
  "what somebody is, or has on their skin, is not drawn beside them: %s",
  (prompt) => {
    expect(readPrompt(prompt).things).toEqual([]);
  },
);

it("letters quoted words", async () => {
  expect(readPrompt("a sign that says 'Open'").lettering).toBe("Open");
  expect((await readSketch("a sign that says 'Open'")).notDrawn).toEqual([]);
  expect((await readSketch("a sign that says '開店中の札'")).notDrawn).toEqual(["開店中の札"]);
});

it("draws things alike for one seed, and in other places for another", async () => {
  const [one, again, other] = [
    await draw("a red bus", 1),
    await draw("a red bus", 1),
    await draw("a red bus", 2),
  ];
  expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
});

describe("no named thing turns into a person", () => {
  it.each(SHORT_PROMPTS)("%s", async (prompt, lost) => {
    expect(readPrompt(prompt).subject.kind).not.toBe("people");
    expect((await readSketch(prompt)).notDrawn).toEqual(lost);
  });
});

it("letters words as closed outlines", () => {
  for (const text of ["Hello World", "BAKERY", "E=mc2", "Olá, você"])
    expect(letter(text, { x: 4, y: 6.3, width: 24, height: 11.4 }, "#000000")).not.toContain("NaN");
});
