/** Words that prompts of public lists hold besides: `group:value` on the left, English phrases on the right. */
export const FURTHER_WORDS: Readonly<Record<string, string>> = {
  "garment:kimono": "shrine maiden, miko, hakama",
  "piece:longskirt": "shrine maiden, miko, hakama",
  "who:post": "shrine maiden, miko",
  "vestment:miko": "shrine maiden, miko",
  // What parts of would be read as something else, and nothing draws.
  "lacking:yes":
    "stained glass, stained glass window, pirate hat, fox mask, kitsune mask, plague doctor, sheet music, crystal clear, made of, made out of, made entirely of, building a, building an, tree house, treehouse, horse carriage, rocking chair, rocking horse, sand castle, sandcastle, ice sculpture, christmas lights, fairy lights, string lights, sun flare, lens flare, dust particles, from above, from below, low angle, high angle, low-angle, high-angle, dutch angle, bird's eye view, birds eye view, top-down view, top down view, top-down, aerial view, worm's eye view, fisheye, fish eye, pov, washing machine, coffee machine, vending machine, sewing machine, stage lights, looking down, looking up, three-quarter view, tilt shift, double exposure, wide sleeves, puffy sleeves, short sleeves, detached sleeves, hair between eyes, parted lips, nail polish, v-neck, v neck, studio ghibli, ghibli style, wide hips, long legs, long nails, top view, overhead view, overhead shot, drone view, drone shot, bird's-eye view, magic circle, spell circle, summoning circle, oil stains, oil stain, space station, gas station, police station, fire station, bus station, subway station, metro station, snow globe, face paint, war paint, boxing ring, on the moon, on top, playing cards, side braid, short twintails, heart hands, water drops, light rays, god rays, sun dogs",
  "aged:yes":
    "alt, alte, alter, altes, alten, viejo, vieja, viejos, viejas, antiguo, antigua, vieux, vieille, velho, velha, antigo, antiga, vecchio, vecchia, antico, antica, oude, stary, stara, stare, старый, старая, старое, старые, 古い, 古びた, 老旧, 古老, 古老的, 낡은, 늙은, 오래된, قديم, قديمة",
  "weather:petals": "cherry petals, cherry blossom petals, sakura petals, rose petals, flower petals",
  "expression:surprised": "wide-eyed, wide eyed, wide eyes",
  // Most clothes have them, and most mouths are.
  "frame:usual": "long sleeves, closed mouth",
  "style:oil": "oil on canvas",
  "who:woman": "dame, dames, madame",
  "aloft:fly": "vole, volant, vuela, volando, voa, voando, fliegt, fliegend, vola, летит, летящая",
  "expression:asleep":
    "dort, dormant, endormie, duerme, durmiendo, dorme, dormindo, dormendo, schläft, schlafend, спит, спящий, спящая, slaapt",
  "setting:sea": "sitting on the beach",
  "expression:wink": "one eye closed, closed one eye",
  "mouth:open": "open mouth, mouth open",
  "act:run": "galloping, gallops, trotting",
  "setting:desert": "alien planet, martian landscape, alien landscape, badlands",
  "act:floor": "yoga, doing yoga, meditating, meditation, lotus pose",
  "mark:eyepatch": "pirate",
  "garment:vest": "pirate",
  "offspring:daughter":
    "daughter, granddaughter, tochter, hija, filha, figlia, дочь, дочку, дочерью, 娘, 女儿, 딸",
  "offspring:son": "son, grandson, sohn, hijo, filho, figlio, сын, сына, сыном, 息子, 儿子, 아들",
  "setting:street": "street corner, sidewalk, pavement, crosswalk, downtown street",
  "setting:meadow":
    "lying on grass, lying on the grass, lying in the grass, sitting on the grass, sitting on grass, sitting in the grass, hill, hilltop, flower meadow, meadow of flowers, field of flowers, fields of flowers, wildflowers, wild flowers, wheat fields, rice field, rice fields, vineyard, lavender fields, tulip field, tulip fields, poppy field, green hills, hillside, grassy field, green field, open field, farm field, country road, dirt road",
  "expression:smile": "smirk, smirking, grinning, evil smile",
  "time:day": "sunlight, sunbeams, sun rays, sunshine, sunny day, clear sky, bright sky",
  "two:mixed": "family, happy family, parents, newlyweds, dancing couple",
};
