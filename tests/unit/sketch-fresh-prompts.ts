/**
 * Prompts written before anybody looked at how they would be read, with what of each is not drawn once the picture was
 * looked at: in the manner of anime tag lists and Civitai, of PartiPrompts (Apache-2.0), GenEval and T2I-CompBench (MIT),
 * and of what people ask for in other languages. Written anew for this project.
 */
export const FRESH_PROMPTS: readonly [prompt: string, notDrawn: string[]][] = [
  // Tags as people type them.
  ["1girl, (white_hair:1.3), blue_eyes, wolf_ears, fur_trim_coat, snowing, holding_lantern", ["fur", "trim"]],
  ["1boy, messy black hair, katana on back, rain, night city", ["messy", "on back"]],
  ["1girl, lolita, black and pink outfit, peace sign", ["pink"]],
  ["1girl, peace sign, holding a book", ["peace sign"]],
  ["1girl, waving, holding a cup of coffee", []],
  ["hatsune_miku, twintails, aqua_hair, singing, stage", ["hatsune miku"]],
  // People, each with what is said of them.
  ["a knight in golden armor kneeling before a queen in a red gown", ["before"]],
  ["a wizard boy, a black cat sitting on his shoulder", ["sitting on", "shoulder"]],
  ["a girl with a dragon tattoo", ["dragon"]],
  ["a man without a beard holding an umbrella", []],
  ["a samurai girl standing on a bridge, moon behind her", ["standing on"]],
  ["a girl's red hat on a beach", []],
  ["a grandfather teaching his son to fish by the lake", ["teaching", "fish"]],
  ["Batman and Superman shaking hands", ["Batman", "Superman", "shaking", "hands"]],
  ["a crowd of people protesting with signs", ["protesting"]],
  // Animals and things, and how they stand.
  ["two dogs playing with a ball, one black and one white", ["playing"]],
  ["three apples, two of them green", ["two", "green"]],
  ["a house with a red roof and a blue door", ["red", "blue"]],
  ["a tree with red leaves", []],
  ["a dog with a bone in its mouth", ["mouth"]],
  ["a clock, a pair of scissors and a banana on a table", []],
  ["a neon sign that says 'OPEN'", []],
  ["a red balloon floating above a blue box", []],
  ["the cat is under the table and the dog is on the sofa", []],
  // Places, and who is not there.
  ["tropical island, turquoise water, no people", []],
  ["an empty street at night", []],
  ["a lonely lighthouse, waves crashing", ["waves crashing"]],
  ["a waterfall on the left", ["on the left"]],
  ["the milky way over a desert", []],
  // Other languages, inflected.
  ["młody rycerz w srebrnej zbroi z mieczem stoi przed zamkiem", []],
  ["kırmızı elbiseli sarışın kadın yürüyor, gün batımı", []],
  ["seorang gadis berambut pendek memakai topi merah di pantai", []],
  ["một con mèo trắng dưới mưa", []],
  ["แมวสีดำบนโซฟา", []],
  ["लाल साड़ी पहने एक लड़की", []],
  ["дівчина з довгим волоссям у білій сукні в лісі", []],
  ["ein Mädchen mit roten Zöpfen und Sommersprossen füttert ein weißes Pony", ["füttert"]],
  ["медведь в красной шапке играет", ["красной", "шапке", "играет"]],
  ["海辺で麦わら帽子をかぶった白いワンピースの少女、後ろ姿", []],
  // Words that say more than is drawn, and what is said of somebody who is not there.
  [
    "1boy, spiky blond hair, orange jumpsuit, headband, arms crossed, smirk, rooftop at sunset",
    ["orange", "jumpsuit", "headband"],
  ],
  [
    "1girl, bunny ears, playboy suit, fishnet tights, high heels, bar, holding a tray of drinks",
    ["playboy", "fishnet"],
  ],
  [
    "1girl, witch hat, purple robe, flying on a broomstick, black cat on shoulder, crescent moon, night sky",
    ["flying", "broomstick", "shoulder", "crescent moon"],
  ],
  [
    "1boy, knight, silver armor, red cape, holding a sword above head, castle background, dramatic lighting",
    ["above", "head"],
  ],
  ["1girl, elf, pointed ears, green cloak, drawing a bow, quiver on back, forest", ["on back"]],
  [
    "3girls, idol group, matching outfits, microphones, dancing on stage, crowd with glow sticks",
    ["idol", "matching", "crowd", "glow sticks"],
  ],
  [
    "a young woman in a white blouse and a brown leather skirt riding a bicycle through Paris",
    ["leather", "Paris"],
  ],
  ["a father carrying his daughter on his shoulders at the zoo", ["carrying", "on", "shoulders", "zoo"]],
  [
    "a group of four friends sitting around a campfire roasting marshmallows",
    ["around", "roasting", "marshmallows"],
  ],
  [
    "a king in a fur-trimmed cloak handing a scroll to a kneeling messenger",
    ["fur", "trimmed", "handing", "kneeling", "messenger"],
  ],
  [
    "ein alter Fischer mit Pfeife und gelber Regenjacke sitzt in einem kleinen Boot",
    ["Pfeife", "Regenjacke", "in einem", "kleinen"],
  ],
  ["девушка в красном пальто и белом шарфе кормит голубей на площади", ["кормит", "голубей", "площади"]],
  ["una ragazza con gli occhiali e i capelli corti beve un caffè in piazza", ["beve", "piazza"]],
  [
    "a futuristic city with flying cars and a giant hologram of a koi fish",
    ["flying", "giant", "hologram", "koi fish"],
  ],
  ["a cozy library with a spiral staircase and a globe on a desk", ["spiral staircase"]],
  ["rolling hills with three windmills and a rainbow behind them", []],
  ["two penguins sliding down an icy hill", ["sliding", "down", "icy"]],
  ["a fox curled up in the snow, its tail over its nose", ["tail", "over", "nose"]],
  ["a half-eaten sandwich on a blue plate next to a glass of milk", ["half", "eaten"]],
  ["a tower of four pancakes with syrup dripping and a strawberry on top", ["tower", "syrup", "dripping"]],
];
