import { CHARACTERS } from "./characters";
import { TRANSLATIONS } from "./translations";

/** Words drawn as something more general: a beagle is drawn as a dog. */
const STAND_INS: Readonly<Record<string, string>> = {
  women: CHARACTERS.woman,
  men: CHARACTERS.man,
  cars: "limousine, limo, sedan, coupe, hatchback, muscle car, minivan, jeep",
  instruments: "lute, mandolin, oboe, marimba, glockenspiel, electric guitar, electric violin, double bass",
  sights:
    "piazza, piazza italiana, marktplatz, praça, place du village, площадь, площади, 広場, 广场, sandstorm, santorini, machu picchu, angkor wat, mount everest, niagara falls, iguazu falls, victoria falls, ski resort, ski slope, prison, jail, prison cell, jail cell, sewer, sewers, lobby, hotel lobby, patio, porch, front porch, veranda, courtyard, garage, forge, orchard, orchards, apple orchard, tuscany, steppe, tundra, glacier, glaciers, everest, tokyo, new york, paris, london, egypt, fjord, antarctica, bakery, ramen shop, noodle shop, cake shop, attic, lecture hall, aquarium, farm, new year, christmas, carnival, constellation, embers, fairy dust, crescent moon, blood moon, big moon, huge moon, spiral galaxy, spiral galaxies, funko pop, big waves, waves, rough sea, rough waters, museum, courthouse, radio tower, opera house, kingdom, palace, hell, inferno, underworld, heaven, cloud kingdom, gorge, ravine, monument valley, enchanted forest, lost city, lost temple, ice cave, crosswalk, zebra crossing, pedestrian crossing, alley, alleyway, amazon, serengeti, hawaii, maldives, caribbean, tea plantation, valley, times square, holographic, glitch, waves crashing, crashing waves",
  clothes:
    "fedora, earphones, cargo pants, sweatpants, pencil skirt, tie-dye, gothic dress, rapier, greatsword, giant sword, scepter, sceptre, trucker hat, snapback, flat cap, newsboy cap, windbreaker, jersey, cocktail dress, slip dress, strapless dress, backless dress, silk dress, satin dress, flamenco dress, victorian dress, rococo dress, steampunk dress, goth, samurai armor, samurai armour, roman soldier, roman legionary, legionary, legionnaire, spartan, spartan warrior, hoplite, crusader, bomber jacket, biker jacket, silk blouse, sportswear, office outfit, bikini, lingerie, underwear, nude, naked, topless, hanfu, haori, tennis skirt, ripped jeans, combat boots, ankle boots, mittens, techwear, gym clothes, hot pants, leather pants, denim shorts, jean shorts, parka, spiked collar, spiky collar, spiked choker, spiky choker, jingle bell, locket, visor, dragonfly wings, insect wings, nine tails",
  people:
    "dark elf, dark elves, guard, guards, sailor, sailors, wanderer, bard, streamer, vlogger, nymph, centurion, otaku, tsundere, yandere, shogun, outlaw, fortune teller, bandit, burglar, robber, mercenary, bounty hunter, archaeologist, shepherd, shepherdess, juggler, circus performer, potter, sculptor, weaver, tailor, hairdresser, bodyguard, nomad, peasant, villager, cosplayer, influencer, fashion model, sheriff, skater, swimmer, diver, scuba diver, athlete, wrestler, climber, rock climber, mountaineer, biker, motorcyclist, driver, taxi driver, racer, pianist, rapper, dj, conductor, acrobat, plumber, electrician, builder, welder, miner, gardener, butcher, barber, engineer, judge, surgeon, dentist, shaman, jockey, equestrian, beekeeper, magical girl, gladiator, sultan, pharaoh, goblin, caveman, lumberjack, gyaru, dryad, pope, priest, gamer, explorer, traveler, traveller, ranger, hunter, woodcutter, carpenter, craftsman, sea captain, captain, model, construction worker, grandson, granddaughter, musician",
  heads:
    "wariza, crossed legs, legs crossed, nerdy, undercut, buzz cut, waist-length, porcupine hair, mysterious, rage, glowing",
  moods:
    "tired, exhausted, weary, determined, confident, dreamy, playful, cansado, cansada, fatigué, fatiguée, müde, müder, stanca, stanco, уставший, уставшая, усталый, усталая, zmęczony, zmęczona, yorgun, 疲れた, 疲れている, 疲惫, 疲倦, 지친, 피곤한, متعب, متعبة, decidido, decidida, determinado, determinada, déterminé, déterminée, entschlossen, determinata, решительный, решительная, 決意, 坚定, 단호한",
  manners: "baroque, renaissance, synthwave, vaporwave, outrun, geometric, propaganda poster, movie poster",
  regions:
    "plaza, plazas, public square, city square, abandoned gas station, abandoned amusement park, ruined castle, ruined city, castle ruins, abandoned city, ghost town, destroyed city, market square, town square, village square, town plaza, in a square, in the square, on the square, at the square, venice, venecia, venezia, veneza, venise, venedig, grand canal, venice canal, venetian canal, canal, canals, amsterdam canal, lagoon, black sand beach, coast road, coastal highway, breaking waves, waves breaking, ocean waves, sea waves, highlands, scottish highlands, hills of tuscany, greek village, sunbeams, sun rays, yoga studio, volcanic island",
  outfits:
    "valkyrie, bathrobe, bath robe, dressing gown, hanfu dress, camouflage, camo, camouflage uniform, fur coat, fur-trimmed coat, fur-trimmed jacket, dirndl, dirndlkleid, raccoon tail, squirrel tail, horse tail, elephant ears, musketeer, mosquetero, mousquetaire, musketier",
  doings:
    "tango, dancing tango, bailando tango, waltz, dancing a waltz, bench press, deadlift, having dinner, having lunch, having breakfast, eating dinner, eating lunch, eating breakfast, dining, studying, doing homework, cenando, desayunando, jantando, beim abendessen, washing dishes, doing the dishes, washing the dishes, doing dishes, baking, lavando platos, lavando louça, fait la vaisselle, spült geschirr, lava i piatti, моет посуду, 皿洗い, 洗碗, 설거지, kebaya, baju kurung, ao dai, áo dài, slow dancing, slow dance, writing on a blackboard, writing on the blackboard, skipping, swooping, writing, punching, karate, kung fu, martial arts, celebrating, cheering, wiggling, ironing, halloween, horror, gothic, cooking, arguing, racing, sunbathing, picnic, having a picnic, at a picnic, picknick, pique-nique, пикник, hovering, soaring, eating ramen, eating noodles, eating cake, eating ice cream, flamenco",
  animals:
    "snowy owl, barn owl, vampire bat, cobra, python, lamb, calf, foal, piglet, fawn, corgi, shiba, shiba inu, husky, golden retriever, labrador, retriever, beagle, dachshund, dalmatian, terrier, bulldog, pug, hound, macaw, trout, salmon, carp, koi, koi fish, angelfish, lioness, lion cub, hen",
  things:
    "banner, banners, billboard, notice board, road sign, spiral staircase, station, toast, sausage, cheese board, cheese boards, cheese platter, wedding cake, tiered cake, layer cake, nightstand, crate, kayak, tipi, teepee, shack, chess, chess piece, marionette, puppet, ink bottle, inkwell, dreidel, samovar, chariot, stagecoach, thor's hammer, udon, pho, wyvern, mech, mecha, magazine, goblet, chalice, freight train, space shuttle, glass of white wine, white wine, bottle of white wine, square, mansion, villa, oak, oak tree, maple, maple tree, apple tree, lily, lilies, peony, peonies, stone bridge, wooden bridge, whiteboard, vintage car, boba, bubble tea, ukulele, bass guitar, monument, ruby, emerald, carousel, merry-go-round, ikebana, fishing boat, playground, rocket launcher",
};

const ENGLISH = new Set(Object.values(STAND_INS).flatMap((words) => words.split(", ")));
const WORDS = new Set([
  ...ENGLISH,
  ...Object.entries(TRANSLATIONS).flatMap(([english, words]) =>
    ENGLISH.has(english) ? words.split(", ") : [],
  ),
]);

/** Whether a word is drawn as something more general than it names. */
export function standsIn(phrase: string): boolean {
  const word = phrase.toLowerCase();
  return WORDS.has(word) || (word.endsWith("s") && WORDS.has(word.slice(0, -1)));
}
