/** What the words of a prompt stand for: `group:value` on the left, English phrases on the right. */
export const THINGS: Record<string, string> = {
  "part:hair":
    "hair, waving hair, hair waving, hair over one eye, hair over eye, hair over an eye, hair covering one eye, hair covering eye, emo hair, spiky hair, spiked hair, pointy hair, twin drills, drill curls, space buns, double bun, double buns, twin buns, hair buns, odango, afro hair, drill hair, twin drill hair, gradient hair, ombre hair, ombré hair, two-tone hair, two tone hair, split hair, split-color hair, split color hair, split colored hair, dual-color hair, multicolored hair, multicolor hair, haired, hairs, hairstyle, locks, tresses, short hair, long hair, medium hair, parted hair, short-haired, shorthaired, long-haired, hair bun, ponytail, pony tail, high ponytail, side ponytail, twin tails, twintails, pigtails, twin-tails, bob, bob cut, braid, braids, bun, buns, bangs, curls, afro, dreadlocks, tips, hair tips, streaks, highlights",
  "part:eyes": "eyes, eye, eyed, iris, irises, odd eyes, mismatched eyes",
  "part:skin": "skin, skinned, complexion",
  "part:background":
    "background, backdrop, wall, sky, light, lights, lighting, glow, tones, palette, mood, atmosphere, mist, clouds, sunset sky",
  "part:lips": "lips, lip, lipstick",
  "part:bloom":
    "rose, roses, tulip, tulips, lily, lilies, flower, flowers, peony, peonies, daisies, lotus, tropical flower, tropical flowers",
  "part:other":
    "fan art, ceiling fan, electric fan, waving flag, flag waving, waving in the wind, fox mask, kitsune mask, flag, lantern, lanterns, petals, moon, sun, fire, flames, jacket lining, tea",
  "who:woman":
    "girl, schoolgirl, school girl, dryad, priestess, kunoichi, succubus, valkyrie, nun, magical girl, gothic lolita, lolita, cheerleader, gyaru, tomboy, pixie, woman, lady, female, she, her, waifu, heroine, princess, queen, goddess, actress, 1girl, 1woman, mother, ballerina, geisha, mermaid, mermaid tail, bride, sorceress, empress, catgirl, cat girl, fox girl, foxgirl, wolf girl, bunny girl, bunnygirl, dragon girl, demon girl, huntress, black woman, black girl, old woman, old lady, elderly woman, elderly lady, grandmother, grandma, granny",
  "who:man":
    "boy, man, guy, black man, male, he, his, gentleman, prince, king, hero, 1boy, 1man, husbando, father, groom, emperor, old man, elderly man, old gentleman, grandfather, grandpa, granddad, grandad, uncle, husband, son, brother, merman",
  // Occupations assumed to be men's; a plain word for the person overrides them.
  "who:calling":
    "samurai, knight, wizard, old wizard, warlock, monk, fisherman, sailor, sea captain, captain, viking, lumberjack, woodcutter, blacksmith, cowboy, gladiator, butler, businessman, salaryman, policeman, fireman, soldier, sheriff, sultan, pharaoh, priest, pope, santa, santa claus, dwarf, caveman, craftsman, carpenter",
  // Occupations assumed to be women's, unless a plain word says otherwise: a maid boy is a boy.
  "who:post": "maid, nurse, barista, idol, fairy, elf, high elf, dark elf",
  "old:old":
    "grandmother and granddaughter, grandfather and grandson, grandmother and grandson, grandfather and granddaughter, old woman, old lady, elderly woman, elderly lady, grandmother, grandma, granny, old man, elderly man, old gentleman, old wizard, grandfather, grandpa, granddad, grandad, elderly, old person, old people, old couple, elderly couple, santa, santa claus",
  "aged:yes": "old, aged, ancient, wrinkled, wizened",
  "bald:yes": "bald, balding, bald head, bald-headed, shaved head, shaven head",
  "hint:person":
    "portrait, character, someone, face, selfie, avatar, oc, profile picture, closeup, headshot, upper body, half body",
  "who:person":
    "person, adventurer, wanderer, bard, cleric, barbarian, sheriff, secretary, streamer, vlogger, necromancer, nymph, centurion, otaku, tsundere, yandere, shogun, viking, mercenary, rogue, outlaw, fortune teller, archer, guitarist, hunter, ranger, people, human, student, teacher, model, dancer, singer, chef, doctor, scientist, detective, warrior, pirate, ninja, vtuber, musician, artist, gamer, angel, demon, vampire, witch, cyborg, android, astronaut, painter, librarian, explorer, traveler, traveller, mage",
  "two:women":
    "two girls, two women, 2girls, two sisters, twin sisters, two ladies, two female, girls, women, sisters, girlfriends, twin girls, mother and daughter, mother & daughter, mother and her daughter, mom and daughter, mum and daughter, grandmother and granddaughter",
  "two:men":
    "two boys, two men, 2boys, two guys, two brothers, boys, men, brothers, twin brothers, twin boys, father and son, father & son, father and his son, dad and son, grandfather and grandson",
  "two:mixed":
    "couple, old couple, elderly couple, girl and boy, boy and girl, man and woman, woman and man, girl and a boy, boy and a girl, man and a woman, woman and a man, lovers, boyfriend and girlfriend, 1girl 1boy, bride and groom, husband and wife, brother and sister, king and queen, prince and princess, mother and son, mother & son, mother and her son, mom and son, mum and son, grandmother and grandson",
  "two:fathered":
    "father and daughter, father & daughter, father and his daughter, dad and daughter, grandfather and granddaughter",
  "kin:child":
    "mother and daughter, mother & daughter, mother and her daughter, mom and daughter, mum and daughter, grandmother and granddaughter, father and son, father & son, father and his son, dad and son, grandfather and grandson, mother and son, mother & son, mother and her son, mom and son, mum and son, grandmother and grandson, father and daughter, father & daughter, father and his daughter, dad and daughter, grandfather and granddaughter",
  "kin:alike": "twins, twin sisters, twin brothers, twin girls, twin boys, identical twins",
  "two:any":
    "twins, identical twins, two people, two friends, friends, best friends, two characters, two persons, duo",
  "blend:yes":
    "gradient hair, ombre hair, ombré hair, two-tone hair, two tone hair, split hair, split-color hair, split color hair, split colored hair, dual-color hair, multicolored hair, multicolor hair",
  "length:short": "short hair, short, pixie cut, cropped, short-haired, shorthaired, undercut, buzz cut",
  "length:bob": "bob, bob cut, bobbed, chin-length, chin length",
  "length:medium": "medium hair, shoulder-length, shoulder length, medium-length",
  "length:long": "long hair, long, very long, flowing, waist-length, knee-length, hime cut, long-haired",
  "shape:straight": "straight, sleek",
  "shape:wavy": "wavy, waves, waving hair, hair waving, tousled, messy",
  "shape:curly": "curly, curls, curled, ringlets, coily",
  "shape:spiky": "spiky, spikey, spiky hair, spiked hair, pointy hair, porcupine hair",
  "overeye:yes":
    "hair over one eye, hair over eye, hair over an eye, hair covering one eye, hair covering eye, hair covers one eye, hair in one eye, one eye covered, bangs over one eye, emo hair, emo bangs",
  "shape:afro": "afro, afro hair, afro puffs",
  "tie:ponytail": "ponytail, pony tail, high ponytail",
  "tie:twintails": "twin tails, twintails, pigtails, twin-tails, twin tail, two ponytails, twin ponytails",
  "tie:drills": "drill hair, twin drills, twin drill hair, drills, drill curls, drill pigtails",
  "tie:braids": "two braids, twin braids, braid pigtails, braids, braided, plait, plaits",
  "tie:bun": "bun, hair bun, updo, topknot, chignon",
  "tie:buns": "space buns, double bun, double buns, twin buns, two buns, hair buns, odango, buns",
  "bangs:yes": "bangs, fringe",
  "bangs:no": "parted hair, center part, middle part, forehead",
  "skin:fair": "pale, fair, porcelain, pale skin, fair skin, light skin",
  "skin:tan":
    "tan skin, tan-skinned, tan skinned, tanned skin, tanned, olive skin, sun-kissed, bronzed, latina, indian, arab",
  "skin:brown":
    "brown skin, brown-skinned, brown skinned, dark-skinned, dark skinned, darkskinned, dark-skinned female, dark-skin",
  "skin:dark":
    "dark skin, black skin, ebony skin, african, black woman, black girl, black man, deep skin, african american",
  "glasses:round": "glasses, spectacles, eyeglasses, round glasses, eyewear",
  "glasses:square": "square glasses, reading glasses, horn-rimmed glasses, nerdy",
  "glasses:sun": "sunglasses, shades, visor",
  "expression:smile":
    "smile, smiling, smiles, happy, cheerful, joyful, gentle smile, grin, friendly, warm smile",
  // Moods that may describe the whole picture, so any word for an expression overrides them.
  "air:smile": "cute",
  "expression:laugh": "laughing, laugh, laughs, giggling, overjoyed, big smile",
  "expression:serious":
    "serious, stoic, calm, neutral, thoughtful, mysterious, confident, determined, elegant, cold, focused, stern, expressionless, pensive",
  "expression:sad":
    "sad, sad eyes, crying, cries, weeping, sobbing, tearful, teary, melancholic, melancholy, lonely, sorrowful, tears, unhappy, depressed",
  "expression:angry": "angry, furious, mad, rage, annoyed, fierce, scowling",
  "expression:surprised": "surprised, shocked, astonished, amazed, startled, wonder",
  "expression:wink": "wink, winking, playful",
  "expression:sleepy": "sleepy, tired, drowsy, dreamy, half-closed eyes, half closed eyes",
  "expression:asleep": "closed eyes, eyes closed, closed eye, sleeping, asleep, sleeps, praying, meditating",
  "mark:tears": "crying, cries, weeping, sobbing, tearful, teary, teary eyes, tears, in tears",
  "mark:freckles": "freckles, freckled, freckle",
  "mark:eyepatch": "eyepatch, eye patch",
  "mark:mask": "face mask, surgical mask, medical mask, mouth mask, mask",
  "mark:darkmask": "black mask, ninja mask, ninja, black face mask",
  "mark:fangs": "fangs, fang, vampire",
  "odd:yes":
    "heterochromia, heterochromatic, odd-eyed, odd eyes, mismatched eyes, different colored eyes, different coloured eyes",
  "single:eye": "eye",
  "blush:yes": "blush, blushing, blushed, shy, rosy cheeks, embarrassed, flushed",
  "garment:dress":
    "dress, gown, ballgown, wedding dress, lolita dress, gothic dress, ball gown, frilly dress, frills, frilly, ruffles, tutu, magical girl, lolita, gothic lolita, ballerina, idol, evening dress",
  "garment:qipao": "qipao, cheongsam, chinese dress, china dress, mandarin gown",
  "garment:sari": "sari, saree, indian dress",
  "garment:maid": "maid outfit, maid dress, maid, maid uniform, french maid, maid costume",
  "garment:kimono": "samurai, geisha, kimono, yukata, hanfu, haori",
  "garment:hoodie": "hoodie, hooded sweatshirt, sweatshirt, hood",
  "garment:suit": "suit, tuxedo, business suit, groom",
  "garment:blazer": "uniform, blazer, office outfit",
  "garment:sailor":
    "school uniform, sailor uniform, seifuku, serafuku, sailor fuku, sailor suit, sailor dress, sailor collar, student uniform, schoolgirl uniform, japanese school uniform, schoolgirl, school girl",
  "garment:pullover": "sweater, jumper, pullover, knit, knitted sweater, knit sweater",
  "garment:turtleneck": "turtleneck, turtleneck sweater, roll neck, polo neck",
  "garment:cardigan": "cardigan",
  "garment:sundress": "sundress, summer dress, sun dress",
  "garment:denim": "denim jacket, jean jacket, jeans jacket, denim",
  "garment:jacket": "jacket, leather jacket, bomber jacket, windbreaker, techwear, biker jacket",
  "garment:coat": "coat, trench coat, overcoat, trenchcoat, raincoat, parka, cape coat",
  "garment:labcoat": "lab coat, labcoat, white coat, scientist, doctor",
  "garment:tshirt":
    "t-shirt, tshirt, tee, tee shirt, tank top, crop top, t shirt, sportswear, gym clothes, gym uniform, jersey",
  "garment:blouse": "blouse, silk blouse",
  "garment:shirt": "shirt, button-up, polo, flannel",
  "garment:swimwear":
    "swimsuit, bikini, swimwear, bathing suit, one-piece, swimming suit, lingerie, underwear, nude, naked, topless",
  "garment:mermaid": "mermaid, mermaid tail, merman, fish tail, fishtail, scaled tail",
  "garment:armour": "armor, armour, knight, plate armor, warrior, paladin, valkyrie",
  "piece:cape": "cloak, cloaks",
  "garment:robe": "robe, robes, witch robe, wizard, old wizard, monk, mage, sorceress, witch, warlock",
  "garment:spacesuit": "spacesuit, space suit, astronaut, cosmonaut",
  "accessory:hat": "hat, sun hat, straw hat, fedora",
  "accessory:cap": "cap, baseball cap, flat cap, newsboy cap, snapback, trucker hat",
  "accessory:beret": "beret",
  "accessory:beanie":
    "beanie, knit hat, knitted hat, knit cap, knitted cap, winter hat, wool hat, woolly hat",
  "accessory:nursecap": "nurse cap, nurse hat, nurse",
  "accessory:goggles":
    "goggles, goggles on head, steampunk goggles, pilot goggles, aviator goggles, steampunk, ski goggles",
  "accessory:santahat": "santa hat, christmas hat, santa claus hat, santa, santa claus",
  "accessory:witchhat": "witch hat, wizard hat, pointed hat, pointy hat, witch, wizard, old wizard",
  "accessory:headphones": "headphones, headphone, headset, earphones",
  "accessory:earrings": "earrings, earring",
  "accessory:scarf": "scarf, shawl, muffler",
  "accessory:flower":
    "flower in hair, flowers in hair, flower in her hair, flowers in her hair, flower in his hair, hair flower, hairpin, flower hairpin, hair ornament",
  "accessory:ribbon":
    "ribbon, hair ribbon, bow, hair bow, bow in hair, bow in her hair, bow in his hair, bow on her head, ribbons, ribbon in her hair",
  "accessory:catears": "cat ears, cat-ears, catgirl, cat girl, neko, nekomimi, animal ears, kemonomimi",
  "accessory:foxears": "fox ears, kitsune, fox girl, foxgirl, wolf ears, wolf girl",
  "accessory:bunnyears": "bunny ears, rabbit ears, bunny girl, bunnygirl",
  "accessory:elfears":
    "elf ears, elf ear, pointed ears, pointy ears, long ears, elf, elven, elvish, high elf, dark elf, fairy, pixie, goblin",
  "accessory:crown":
    "crown, tiara, princess, prince, queen, king, coronet, king and queen, prince and princess",
  "accessory:halo": "halo, angel",
  "accessory:horns": "horns, horned, demon, demon girl, devil, devil girl, oni, succubus, dragon girl",
  "accessory:wings": "wings, winged, angel, angel wings, feathered wings, feather wings, white wings",
  "accessory:batwings": "bat wings, demon wings, devil wings, dragon wings, succubus",
  "accessory:fairywings": "fairy wings, butterfly wings, fairy, pixie, insect wings, dragonfly wings",
  "accessory:cattail": "tail, cat tail",
  "accessory:foxtail": "fox tail, wolf tail, fluffy tail, nine tails, kitsune",
  "accessory:deviltail": "demon tail, devil tail, succubus",
  "accessory:choker": "choker, collar, spiked collar, spiky collar, spiked choker, spiky choker",
  "accessory:bell": "bell, jingle bell, bell collar",
  "accessory:maidband":
    "maid headdress, maid headband, maid outfit, maid dress, maid, maid uniform, french maid, maid costume",
  "accessory:necklace": "necklace, pendant, locket",
  "accessory:veil": "veil, wedding veil, bridal veil, bride's veil, bride, bride and groom",
  "accessory:longbeard": "wizard, old wizard, dwarf, santa, santa claus, long beard, very long beard",
  "accessory:beard": "beard, bearded, viking",
  "accessory:goatee": "goatee, chin beard",
  "accessory:moustache": "moustache, mustache, moustached, mustached",
  "held:umbrella": "umbrella, parasol",
  "held:book": "book, reading, reads, reading a book, novel, spellbook, spell book, magic book",
  "held:sword": "sword, longsword, greatsword, swords, holding a sword, holding sword, blade, rapier",
  "held:katana": "katana, holding a katana, katanas, samurai sword, samurai",
  "held:bow":
    "bow and arrow, bow and arrows, bow & arrow, longbow, holding a bow and arrow, archer, archery, bowman, huntress",
  // A bow is tied in the hair, unless it is an archer's.
  "arms:bow": "bow",
  "arms:shooter":
    "archer, archery, elf, elven, high elf, dark elf, wood elf, elf ears, hunter, huntress, ranger, arrow, arrows, quiver, amazon, robin hood, warrior",
  "held:fan": "fan, folding fan, hand fan, paper fan, sensu, holding a fan, japanese fan, chinese fan",
  "held:teddy":
    "teddy bear, teddy, plush, plushie, plush toy, plush bear, stuffed animal, stuffed bear, stuffed toy, holding a teddy bear, hugging a teddy bear",
  "held:guitar":
    "guitar, acoustic guitar, electric guitar, guitarist, playing guitar, playing a guitar, playing the guitar, ukulele, bass guitar",
  "held:ramen":
    "ramen, noodles, bowl of ramen, bowl of noodles, eating ramen, eating noodles, ramen bowl, soup, udon, pho",
  "held:cake":
    "cake, slice of cake, cake slice, piece of cake, birthday cake, strawberry cake, eating cake, dessert",
  "held:staff": "staff, magic staff, wizard staff, wooden staff, scepter, sceptre, holding a staff",
  "held:wand": "wand, magic wand, star wand, magical wand, holding a wand",
  "held:bouquet":
    "bouquet, bouquet of flowers, bouquet of roses, flower bouquet, holding flowers, holding bouquet, holding roses",
  "held:rose": "holding a rose, holding a flower, holding rose, holding flower, single rose",
  "held:cup":
    "drinking coffee, drinking tea, sipping coffee, sipping tea, coffee, coffee cup, cup of coffee, tea, cup of tea, latte, mug, teacup, cappuccino, hot chocolate, bubble tea, boba",
  "held:microphone": "microphone, mic, holding a microphone, singing, singer, idol",
  "held:icecream": "ice cream, ice cream cone, ice-cream, icecream, gelato, eating ice cream",
  "held:lollipop": "lollipop, candy, lolipop, holding a lollipop",
  "held:balloon": "balloon, balloons, holding a balloon",
  "landmark:lighthouse": "lighthouse",
  "landmark:sailboat": "sailboat, sailing boat, sail boat, sailing ship, boat, ship, yacht, sailing",
  "landmark:sunflowers": "sunflower, sunflowers, sunflower field, field of sunflowers",
  "landmark:palms":
    "palm tree, palm trees, coconut tree, coconut trees, tropical, tropical beach, tropical island, hawaii, maldives, caribbean",
  // A beach has palms as well; as a setting, it takes the colours next to it, which a landmark would not.
  "shore:palms": "beach",
  "breed:golden": "golden retriever, labrador, retriever",
  "breed:husky": "husky",
  "breed:corgi": "corgi, shiba, shiba inu",
  "breed:wolf": "wolf, wolves",
  "breed:polar": "polar bear",
  "breed:raven": "raven bird, raven, crow",
  "breed:swan": "swan",
  "breed:unicorn": "unicorn",
  "aloft:yes": "over, above",
  "aloft:fly": "flying, flies, soaring, soars, hovering",
  "animal:cat": "cat, kitten, kitty, tabby, feline",
  "animal:dog": "dog, puppy, corgi, shiba, shiba inu, husky, golden retriever, labrador, retriever, hound",
  "animal:fox": "fox, foxes, red fox, wolf, wolves",
  "animal:owl": "owl, owls",
  "animal:bird": "bird, birds, eagle, parrot, raven bird, raven, crow, swan",
  "animal:fish": "fish, tropical fish, koi, koi fish, whale, dolphin, carp, shark",
  "animal:rabbit": "rabbit, bunny, hare",
  "animal:deer": "deer, stag, fawn",
  "animal:horse": "horse, unicorn, pony, stallion",
  "animal:dragon": "dragon, wyvern, dragons",
  "animal:bear": "bear, polar bear, teddy bear, teddy, plushie, stuffed animal, stuffed bear, plush bear",
  "animal:panda": "panda, panda bear, giant panda",
  "animal:butterfly": "butterfly, butterflies",
  "still:fruit": "fruit, fruit bowl, fruits, bowl of fruit, apples, oranges, still life",
  "still:apple": "apple, single apple",
  "still:lemons": "lemons, bowl of lemons, bowl with lemons",
  "still:vase":
    "vase, flowers in a vase, bouquet, flowers, sunflowers, tulips, roses in a vase, ikebana, potted plant",
  "still:coffee": "coffee, coffee cup, cup of coffee, tea, cup of tea, latte, mug, teacup, cappuccino",
  "still:ramen": "ramen, noodles, bowl of ramen, soup, udon, pho, sushi",
  "still:cake": "cake, dessert, cupcake, birthday cake, slice of cake, pancakes, strawberry cake",
  "still:robot": "robot, mecha, mech, droid, cute robot",
  "still:car": "car, sports car, vintage car, automobile, van, truck, vehicle",
  "still:book": "books, stack of books, pile of books, open book",
};
