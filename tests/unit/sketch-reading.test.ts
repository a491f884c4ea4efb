import { describe, expect, it } from "vitest";
import { readSketch } from "@/lib/sketch/entry";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { FRESH_PROMPTS } from "./sketch-fresh-prompts";

describe("what a prompt's picture lacks", () => {
  it.each<[prompt: string, notDrawn: string[]]>([
    ["a masterpiece, best quality, 4k, a photo of a girl with long blue hair", []],
    ["photorealistic portrait of a girl", ["photorealistic"]],
    ["a girl with blue hair and a Flugelhorn-Wibble, smiling", ["Flugelhorn", "Wibble"]],
    ["a girl, no hat, without glasses", []],
    ["une femme aux yeux verts avec un zygomorphe", ["zygomorphe"]],
    ["a samurai with a katana, from behind", ["from behind"]],
    ["a chef holding a pizza", []],
    ["a chef eating a pizza", ["eating"]],
    ["a knight on a white horse, (masterpiece:1.2), <lora:armour:0.8>", []],
    ["a woman riding an elephant", []],
    ["a T-shirt that says 'NO'", []],
    ["a rainbow over green hills", []],
    ["un chat noir", []],
    ["a girl playing the violin, one eye closed", []],
    ["un chat noir dort", []],
    ["a sleeping cow beside a standing horse", []],
    ["a parrot sleeping on a branch", ["sleeping"]],
    ["девушка в синей шляпе", []],
    ["ein Ritter mit roten Zöpfen", []],
    ["巫女, 赤い傘", []],
    ["a city with flying cars", []],
    ["northern lights over a lake", []],
    ["a girl looking at the camera", []],
    // What the view or the place hides.
    ["portrait of a girl in red boots", ["red", "boots"]],
    ["a girl in a red skirt with a cup", []],
    ["upper body, 1girl, red skirt", ["red", "skirt"]],
    ["a crying girl, from behind", ["crying"]],
    ["a mermaid sitting at sunset", ["sitting", "sunset"]],
    ["a girl in a kitchen, heavy rain", ["heavy", "rain"]],
    ["a girl lying on a bed, from above", ["from above"]],
    // What something else stands in for.
    ["a beagle on a golden throne", ["beagle"]],
    ["a queen sitting on a throne", []],
    ["Katze auf dem Fensterbrett", []],
    ["a wooden table", []],
    ["a wooden car", []],
    ["a bronze statue of an eagle on the moon", []],
    ["a girl on a stage, stage lights", []],
    ["an eagle flying over mountains", []],
    ["a winding road through green hills", []],
    // Whose colour it is, and what is none.
    ["1girl, desert, camel", []],
    ["銀髪の少女", []],
    ["a girl with a red gizmo", ["red", "gizmo"]],
    ["um cavalo branco no campo", []],
    ["1girl, cowboy hat, tennis court", ["court"]],
    ["a bowl of strawberries and cream", ["cream"]],
    ["a silver crown on a king, blue war paint", ["silver", "blue"]],
    ["a family of ducks", ["family"]],
    ["a girl in a black and white dress", ["white"]],
    ["une femme en robe bleue", []],
    ["1girl, black trousers, stockings", ["stockings"]],
    ["a red horizontal traffic light", ["red"]],
    // Whom or what a word names, and what is only said of it.
    ["golden retriever catching a frisbee", ["golden retriever"]],
    ["a cowgirl leaning on a fence", ["cowgirl", "leaning", "on"]],
    ["un gros chien têtu", ["gros", "têtu"]],
    ["spaceship interior, 1girl", ["spaceship"]],
    ["two sailor girls walking home", []],
    ["a violinist on a rooftop", []],
    ["отец с сыном", []],
    ["un pompier et son chien", []],
    ["девочка с воздушным шаром", []],
    ["夜の街を歩くサラリーマン", []],
    ["a bowl of fruit on a table", []],
    ["um gato preto em cima da mesa", []],
    ["a girl holding a cat", ["holding"]],
    ["a woman in a white dress holding sunflowers", ["holding"]],
    ["a girl in a box", ["in"]],
    // How things stand to one another, or to somebody.
    ["a book above a laptop", []],
    ["a mouse between two elephants", []],
    ["a ball between a cat", ["between"]],
    ["a dragon breathing fire onto a knight", ["breathing", "onto"]],
    ["a tree surrounded by flowers", ["surrounded"]],
    ["a pumpkin with a candle in it", ["in"]],
    ["a bottle with a paper ship inside", []],
    ["a knight riding a horse across a bridge", ["across"]],
    ["a girl sitting on a mushroom", []],
    ["a futuristic city with a giant moon", ["giant", "moon"]],
    ["an erupting volcano above a lake", ["lake"]],
    ["a field of red gizmos under a blue sky", ["red", "gizmos"]],
    ["a statue in a temple", ["in"]],
    ["a pumpkin on a hay bale", []],
    ["a white cat and a tabby cat", []],
    ["a soldier in front of a tank", []],
    ["a photo of the inside of a subway train", ["inside of"]],
    ["a woman holding sunflowers in a wheat field", ["holding"]],
    ["a woman wearing a backpack", []],
    ["a man hiking on a mountain trail", ["hiking", "trail"]],
    ["three paintings and one knife", []],
    ["a round clock above an oval mirror", []],
    ["underwater, god rays, fish", []],
    // Of two things right behind each other, the first says what the second is like.
    ["a mushroom house", []],
    ["a samurai cat on a roof", ["samurai"]],
    ["a yellow diamond-shaped sign", ["diamond", "shaped"]],
    ["a traffic light with a smile", ["smile"]],
    ["a black swan and a white lake", ["white"]],
    ["a girl leaning over a barrel", ["leaning", "over"]],
    ["橋の上に立っている少女", ["の上"]],
    ["a lemon sat next to a lime", []],
    // What is worn, and what only lies beside its wearer.
    ["a penguin wearing a blue hat", []],
    ["a penguin wearing a blue hat and red gloves", ["wearing"]],
    ["a dog with sunglasses", []],
    ["a street with people", ["people"]],
    ["ein Ritter und ein Drachen", []],
    ["мальчик и голубей", []],
    ["an owl family in the forest", ["family"]],
    // Who does it, who has it, and whether anything leaves it in sight.
    ["um menino na praia com um cachorro correndo", ["correndo"]],
    ["two men and a hot air balloon", ["hot air balloon"]],
    ["a man feeding pigeons in front of a cathedral", ["feeding"]],
    ["a couple dancing under a chandelier, rose petals", ["under", "rose petals"]],
    ["1girl, black hoodie, holding can", ["holding", "can"]],
    ["a girl with an ale", ["ale"]],
    ["a skier jumping over a log cabin", ["over"]],
    ["an owl reading a newspaper beside a cup in an armchair", ["cup", "in an armchair"]],
    ["мальчик ловит рыбу с моста", ["ловит"]],
    ["an artist painting a gizmo", ["artist", "painting", "gizmo"]],
    ["1girl, cherry blossom petals falling", []],
    ["une femme lit le zygomorphe", ["lit", "zygomorphe"]],
    ["فتاة تقرأ كتابًا", []],
    ["ein Mann isst ein Eis", ["isst"]],
    ["a raccoon wearing a tuxedo", []],
    // How large something is, where nothing tells, and where somebody looks.
    ["a large present beside a Christmas tree", []],
    ["a large elephant beside a small mouse", []],
    ["a little girl with a balloon", ["little"]],
    ["a cat looking at a fish", ["looking"]],
    ["a girl looking at the viewer", []],
    // Whose colour is painted: the first of a kind has one, and frames have none.
    ["a girl in a red dress and a blue dress", ["blue"]],
    ["a girl with red glasses", ["red"]],
    ["colorful balloons near a tree", ["colorful"]],
    ["una chica con un hiyab azul y un libro", ["hiyab", "azul"]],
    ["a girl in a room, black background", ["black background"]],
    ["a close-up of a hammer", []],
    ["a close-up of a tiger's face", []],
    ["a goldfish driving a car", []],
    ["a pineapple wearing sunglasses", []],
    ["a beaver with a hat. He stands in a library", []],
    ["a redhead with green eyes", []],
    ["a blue wall and a mountain", ["blue", "wall"]],
    // Who is nothing but somebody is known by no calling, and others by what they wear, hold or do.
    ["a hacker with headphones", ["hacker"]],
    ["a goddess on a rooftop", ["goddess"]],
    ["a samurai in armor with a katana", ["samurai"]],
    ["a witch in a red dress", []],
    ["1boy, musician, guitar", []],
    ["1girl, artist, beret, paint brush", []],
    ["a barista in a cafe", []],
    ["a fisherman by a lake", []],
    // What is said of a noun is not said of somebody's hair or face.
    ["1girl, long dress, princess", ["long"]],
    ["a short man with curly red hair", ["short"]],
    ["a girl with a smiling cat", ["smiling"]],
    ["a sad woman, straight hair", []],
    // On which side or end something is, and where light comes from.
    ["a pickup truck with a horse on its left and two dogs on its right", ["right"]],
    ["a yellow box to the right of a blue sphere", []],
    ["a ship at the bottom of the ocean", ["ship"]],
    ["a house at the edge of a forest", ["edge"]],
    ["a boy, face lit by neon signs", ["lit"]],
    ["a white flag with a red circle", ["with"]],
    ["tall buildings in a city seen through a window", ["tall", "seen", "window"]],
    // What is too small beside others, has no colour of its own, or only a berry of it.
    ["three chickens, three pens, one lemon, two tents and two birds", ["pens"]],
    ["a pencil drawing of a woman with orange hair", ["orange"]],
    ["a yellow kitchen", ["yellow"]],
    ["a woman with a chocolate cake", ["chocolate"]],
    ["a kitchen with wood cabinets", ["wood"]],
    ["a sloth holding a book", []],
    // What a place has, whichever word for it.
    ["classroom, chalkboard, interior, no humans", []],
    ["a teacup on a wooden table, steam", []],
    ["1girl, rooftop, city skyline, outdoors", []],
    ["a duck swimming in a pond", []],
    // In which sense a noun is meant, and whose it is.
    ["a huge dragon, wings spread, a tiny knight", ["huge", "wings", "spread", "tiny"]],
    ["1girl, jacket flowing, city", ["flowing"]],
    ["a turtle spinning on its shell", ["spinning", "shell"]],
    ["the black pencil was next to the green notebook", []],
    ["a pencil drawing of a girl", []],
    ["1girl, posters, bedroom", ["posters"]],
    ["a painting behind a balloon", []],
    // What has no place, or another one than is said.
    ["a fluffy cat with a crown, sitting on a throne", ["fluffy"]],
    ["a cat sitting on a chair", []],
    ["the wooden spoon and ladle serve the soup in the plastic bowl", ["ladle", "serve", "plastic"]],
    ["a space station, earth below", ["below"]],
    ["a cat drinking a pint of beer", ["drinking"]],
    // Colours that something else hides.
    ["a rusty red pickup truck", ["red"]],
    ["a white cloud and a black sky", ["black"]],
    ["ruins half buried in sand", ["half", "buried", "sand"]],
    ["a girl, cool expression", ["cool"]],
    ["landscape, sunset, mountains, river, clouds", []],
    // What is there although it is to be left out.
    ["a kitchen without a refrigerator", ["refrigerator"]],
    ["a house with no windows", ["windows"]],
    ["a kitchen without a dragon", []],
    ["five knives on a table", []],
    // What is sat on, of which there is but one, and what else is named by the way.
    ["a couch in front of a girl", ["in front of"]],
    ["1girl, mermaid, sitting on rock", ["sitting on", "rock"]],
    ["the flag of Japan next to the flag of Texas", ["Japan", "flag", "Texas"]],
    ["a lamp beside a sofa and a cat on the sofa", []],
    ["a woman is sitting on a bench and writing", ["writing"]],
    ["a king sitting on a throne with a lion at his feet", ["feet"]],
    ["1boy, sitting at desk, coffee shop", ["at"]],
    ["three friends on a mountain top", ["top"]],
    ["artist desk, coffee cup, no humans", ["artist"]],
    ["giant robot, industrial lights, scale, from below", ["giant", "industrial", "scale", "from below"]],
    // Words that look like those of another language.
    ["mecha, robot, explosion, city, destruction, smoke", ["mecha", "explosion", "destruction", "smoke"]],
    ["ein Mann in einem roten Boot", ["in einem"]],
    ["ein weißer Hase", []],
    ["um menino com uma bola vermelha", []],
    ["una mesa con un reloj", []],
    ["a man sitting on a white cow", []],
  ])("%s: %j", async (prompt, notDrawn) => {
    const reading = await readSketch(prompt);
    expect(reading.notDrawn).toEqual(notDrawn);
    expect(reading.hasSubject).toBe(true);
  });

  it.each(FRESH_PROMPTS)("%s", async (prompt, notDrawn) => {
    const reading = await readSketch(prompt);
    expect(reading.notDrawn).toEqual(notDrawn);
    expect(reading.hasSubject).toBe(true);
  });

  it.each([
    "tropical island seen from above, turquoise water, no people",
    "tropical island, turquoise water, no people",
    "a banana dressed as a detective",
    "a robot painting a self-portrait",
    "a moon made of cheese with a mouse astronaut",
    "un vecchio mulino vicino a un fiume",
  ])("shows nobody for “%s”", (prompt) => {
    expect(readPrompt(prompt).subject.kind).not.toBe("people");
  });

  it.each(["asdf qwer", "masterpiece, best quality", "red", ""])(
    "finds no subject in “%s”",
    async (prompt) => {
      expect((await readSketch(prompt)).hasSubject).toBe(false);
    },
  );

  it("tells each part's fate in the prompt's own words and order", async () => {
    expect((await readSketch("A Girl with RED hair in Xanadu")).parts).toEqual([
      { text: "A", fate: "no loss" },
      { text: "Girl", fate: "drawn" },
      { text: "with", fate: "no loss" },
      { text: "RED", fate: "drawn" },
      { text: "hair", fate: "drawn" },
      { text: "in", fate: "no loss" },
      { text: "Xanadu", fate: "not drawn" },
    ]);
  });
});
