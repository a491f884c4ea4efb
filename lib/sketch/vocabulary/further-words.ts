const CLIFFS =
  "cliff, cliffs, sea cliff, sea cliffs, cliffside, rocky cliff, rocky cliffs, headland, headlands, acantilado, acantilados, penhasco, penhascos, falésia, falésias, falaise, falaises, klippe, klippen, steilküste, scogliera, scogliere, falesia, утёс, утес, утёсы, утесы, скалистый берег, klif, klify, uçurum, 崖, 断崖, 悬崖, 峭壁, 절벽, جرف, منحدر";

/** Further words found in public lists of prompts: `group:value` on the left, English phrases on the right. */
export const FURTHER_WORDS: Readonly<Record<string, string>> = {
  "garment:kimono": "shrine maiden, miko, hakama",
  "piece:longskirt": "shrine maiden, miko, hakama",
  // Clothes of which only the colour is named.
  "garb:any":
    "outfit, outfits, clothes, clothing, attire, costume, garb, apparel, ropa, roupa, roupas, vêtements, kleidung, vestiti, одежда, одежде, ملابس, 服, 衣装, 衣服, 옷, ubrania, kıyafet",
  "vestment:miko": "shrine maiden, miko",
  // Phrases that nothing draws, and whose parts would be read as something else.
  "lacking:yes":
    "train cabin, ship cabin, airplane cabin, plane cabin, cable car cabin, market square, town square, village square, city square, chess queen, chess king, chess knight, chess bishop, chess rook, in the corner, in the foreground, in a circle, in a row, in a line, side by side, inside out, made from, built from, shaped like, in the shape of, big wheels, bow tie pasta, ice rink, hot tub, paper plane, paper airplane, paper boat, paper crane, board game, card game, video game, energy drink, soft drink, christmas lights, traffic jam, phone booth, telephone booth, shopping cart, shopping mall, grocery bag, glow stick, glow sticks, bird house, birdhouse, dog house, doghouse, cat tower, horse race, sea foam, sea spray, snow angel, fire escape, stained glass, stained glass window, pirate hat, fox mask, kitsune mask, sheet music, crystal clear, made of, made out of, made entirely of, building a, building an, ice sculpture, christmas lights, fairy lights, string lights, sun flare, lens flare, dust particles, from above, from below, low angle, high angle, low-angle, high-angle, dutch angle, bird's eye view, birds eye view, top-down view, top down view, top-down, aerial view, worm's eye view, fisheye, fish eye, pov, stage lights, three-quarter view, tilt shift, double exposure, wide sleeves, puffy sleeves, short sleeves, detached sleeves, hair between eyes, parted lips, nail polish, v-neck, v neck, studio ghibli, ghibli style, wide hips, long legs, long nails, top view, overhead view, overhead shot, drone view, drone shot, bird's-eye view, magic circle, spell circle, summoning circle, oil stains, oil stain, space station, gas station, police station, fire station, bus station, subway station, metro station, on top, short twintails, water tower, looking out window, looking out of window, looking out the window, looking out of the window, looking out a window, at a ball, at the ball, masquerade ball, charity ball, water drops, light rays, god rays, sun dogs",
  "aged:yes":
    "alt, alte, alter, altes, alten, viejo, vieja, viejos, viejas, antiguo, antigua, vieux, vieille, velho, velha, antigo, antiga, vecchio, vecchia, antico, antica, oude, stary, stara, stare, старый, старая, старое, старые, 古い, 古びた, 老旧, 古老, 古老的, 낡은, 늙은, 오래된, قديم, قديمة",
  "time:night": "dark room, dimly lit room, dim room",
  "weather:rain": "雨天, 下雨天, 雨の日, 비오는 날",
  "held:umbrella": "油纸伞, 纸伞, 和傘, 番傘",
  "garment:sailor":
    "女子高生, 女高中生, 여고생, sailor girl, sailor girls, sailor boy, sailor boys, seifuku girl",
  "act:walk": "walking home, walks home, walk home, going home, heading home, way home",
  "glasses:sun":
    "óculos de sol, gafas de sol, lunettes de soleil, sonnenbrille, occhiali da sole, солнечные очки, солнцезащитные очки, солнечных очках, サングラス, 墨镜, 太阳镜, 선글라스, نظارة شمسية, نظارات شمسية, النظارة الشمسية",
  "accessory:foxears": "狐の耳, 狐耳, キツネの耳",
  "accessory:catears": "猫の耳, ネコの耳",
  "accessory:bunnyears": "うさぎの耳, ウサギの耳, 兎の耳",
  "weather:petals": "cherry petals, cherry blossom petals, sakura petals, rose petals, flower petals",
  "expression:surprised": "wide-eyed, wide eyed, wide eyes",
  // True of most clothes and mouths anyway.
  "frame:usual":
    "nobody, no one, no-one, long sleeves, closed mouth, depth of field, shallow depth of field, studio lighting, rule of thirds, white balance, sharp focus, soft focus, focus stacking",
  "style:oil": "oil on canvas",
  "who:woman":
    "女子高生, 女高中生, 여고생, dame, dames, madame, cowgirl, cow girl, farm girl, country girl, sailor girl, sailor girls, businesswoman, policewoman, firewoman, housewife, sportswoman, spacewoman, saleswoman, schoolteacher, stewardess, flight attendant, hostess, seamstress, witch girl, wife, bridesmaid, duchess, countess, noblewoman, lady knight, maiden, damsel, sister, aunt, mum, mom, mommy, girlfriend, queen bee, madre, mère, mutter, mãe, мать, мама, мамой, maman, mamá, mamma, お母さん, 妈妈, 母亲, 엄마, 어머니",
  "who:man":
    "sailor boy, sailor boys, dad, daddy, mailman, postman, milkman, businessman, sportsman, spaceman, handyman, stuntman, frogman, duke, nobleman, boyfriend, padre, père, vater, pai, papa, papá, papai, papà, отец, отцом, папа, папой, お父さん, 爸爸, 父亲, 아빠, 아버지",
  "who:person":
    "pilot, aviator, skateboarder, skater, ice skater, figure skater, roller skater, surfer, snowboarder, skier, swimmer, diver, scuba diver, athlete, gymnast, footballer, football player, soccer player, basketball player, baseball player, tennis player, golfer, boxer, wrestler, climber, rock climber, mountaineer, hiker, backpacker, tourist, sprinter, biker, motorcyclist, driver, taxi driver, truck driver, bus driver, racer, race car driver, drummer, pianist, violinist, cellist, flutist, saxophonist, bassist, rapper, dj, conductor, composer, photographer, journalist, reporter, writer, author, poet, actor, comedian, clown, jester, mime, acrobat, juggler, circus performer, plumber, electrician, builder, welder, miner, gardener, florist, butcher, bartender, barber, hairdresser, tailor, shopkeeper, cashier, vendor, merchant, potter, sculptor, weaver, engineer, programmer, hacker, architect, lawyer, judge, professor, surgeon, dentist, veterinarian, vet, paramedic, pharmacist, alchemist, druid, shaman, sorcerer, necromancer, paladin, rogue, assassin, thief, bandit, mercenary, bounty hunter, spy, secret agent, agent, guard, bodyguard, archaeologist, beekeeper, shepherd, rider, jockey, equestrian, commuter, passenger, customer, nomad, peasant, villager, neighbor, worker, office worker, factory worker, postal worker, delivery driver, courier, cosplayer, influencer, fashion model, piloto, pilote, пилот, лётчик, летчик, パイロット, 飞行员, 조종사, surfista, surfeur, fotógrafo, fotógrafa, photographe, fotograf, фотограф",
  "who:calling":
    "サラリーマン, 会社員, 上班族, bombero, bombeiro, pompier, feuerwehrmann, пожарный, policier, polizist, policial, شرطي, soldado, soldat, солдат, 兵士, 军人, 士兵, 군인, cocinero, cozinheiro, cuisinier, koch, повар, médico, médecin, arzt, científico, cientista, wissenschaftler, учёный, astronauta, astronaute, космонавт, mecánico, granjero",
  "who:post":
    "shrine maiden, miko, bombera, bombeira, feuerwehrfrau, policière, polizistin, полицейская, 女警, شرطية, cocinera, cozinheira, cuisinière, köchin, enfermera, enfermeira, infirmière, krankenschwester, медсестра, ナース, 간호사, ممرضة, sirvienta, empregada, горничная, メイド, 女仆, médica, ärztin, científica, wissenschaftlerin, astronautin",
  // People named after what they hold.
  "thing:skis": "skier",
  "thing:violin": "violinist",
  "thing:saxophone": "saxophonist",
  "thing:trumpet": "trumpeter",
  "thing:drum": "drummer",
  "thing:flute": "flutist, flautist",
  "thing:accordion": "accordionist",
  "thing:camera": "photographer, fotógrafo, fotógrafa, photographe, fotograf, фотограф",
  "thing:surfboard": "surfer, surfista, surfeur",
  "thing:skateboard": "skateboarder",
  "thing:snowboard": "snowboarder",
  "thing:tennis": "tennis player",
  "thing:basketball": "basketball player",
  "thing:soccer-ball": "soccer player, footballer, football player",
  "thing:baseball-bat": "baseball player",
  "thing:artist-palette": "painter",
  "thing:fishing-pole": "fisherman, fishermen, pescador, pêcheur, fischer, рыбак, 漁師, 渔夫, 어부",
  "piece:apron": "barista",
  "garment:suit": "salaryman, サラリーマン, 会社員, 上班族",
  "weather:sparkles": "glowing particles, light particles, floating particles, magic particles",
  "accessory:flower":
    "rosa en el pelo, flor en el pelo, flores en el pelo, flor no cabelo, flores no cabelo, fleur dans les cheveux, fleurs dans les cheveux, blume im haar, blumen im haar, fiore nei capelli, fiori nei capelli, цветок в волосах, цветы в волосах",
  "act:armsup": "arm up, arms aloft, arm raised, raised arm",
  // Positions in the picture.
  "spot:left":
    "on the left, on the left side, at left, to the left, a la izquierda, à esquerda, à gauche, links, a sinistra, слева, 左側, 左边",
  "spot:right":
    "on the right, on the right side, at right, to the right, a la derecha, à direita, à droite, rechts, a destra, справа, 右側, 右边",
  "aloft:fly": "vole, volant, vuela, volando, voa, voando, fliegt, fliegend, vola, летит, летящая",
  "expression:asleep":
    "dort, dormant, endormie, duerme, durmiendo, dorme, dormindo, dormendo, schläft, schlafend, спит, спящий, спящая, slaapt",
  "setting:sea": `sitting on the beach, ${CLIFFS}`,
  "setting:village":
    "town square, village square, market square, medieval town, medieval village, old town, fairytale village, fairy tale village, cobblestone street, cobblestone streets",
  "setting:city": "city square, public square, plaza, skyscrapers",
  "liquid:water": "water, waters, clear water",
  "setting:moon":
    "on the moon, on moon, moon surface, lunar surface, surface of the moon, lunar landscape, moonscape, en la luna, na lua, sur la lune, auf dem mond, sulla luna, на луне, 月面, 月面で, 月球上, 달 위, على القمر",
  "setting:mars":
    "mars, on mars, martian landscape, martian surface, red planet, surface of mars, marte, марс, марсе, 火星, 화성",
  "setting:alien":
    "alien planet, alien landscape, alien world, strange planet, another planet, distant planet, alien desert, planeta alienígena",
  "expression:wink": "one eye closed, closed one eye",
  "act:run": "galloping, gallops, trotting",
  "setting:desert": "oasis, oase, оазис, оазисе, オアシス, 绿洲, 綠洲, 오아시스, واحة, badlands",
  "mark:eyepatch": "pirate",
  "garment:vest": "pirate",
  "offspring:daughter":
    "daughter, granddaughter, tochter, hija, filha, figlia, дочь, дочку, дочерью, 娘, 女儿, 딸",
  "offspring:son": "son, grandson, sohn, hijo, filho, figlio, сын, сына, сыном, 息子, 儿子, 아들",
  "setting:street":
    "times square, walking home, walks home, walk home, going home, heading home, way home, street corner, sidewalk, pavement, crosswalk, downtown street",
  "setting:meadow":
    "lying on grass, lying on the grass, lying in the grass, sitting on the grass, sitting on grass, sitting in the grass, hill, hilltop, flower meadow, meadow of flowers, field of flowers, fields of flowers, wildflowers, wild flowers, wheat fields, rice field, rice fields, vineyard, lavender fields, tulip field, tulip fields, poppy field, green hills, hillside, grassy field, green field, open field, farm field, country road, dirt road, lavender field, field of lavender, fields of lavender, lavender farm, campo de lavanda, campos de lavanda, champ de lavande, champs de lavande, lavendelfeld, лавандовое поле, лавандовом поле, ラベンダー畑, 薰衣草田, 薰衣草花田, 라벤더 밭, field of tulips, fields of tulips, campo de tulipanes, champ de tulipes, tulpenfeld, поле тюльпанов, チューリップ畑, 郁金香花田, 튤립 밭, wheat field, field of wheat, fields of wheat, golden field, golden fields, campo de trigo, champ de blé, champs de blé, weizenfeld, kornfeld, пшеничное поле, пшеничном поле, 麦畑, 小麦畑, 麦田, 밀밭",
  "landmark:lavender":
    "lavender field, lavender fields, field of lavender, fields of lavender, lavender farm, campo de lavanda, campos de lavanda, champ de lavande, champs de lavande, lavendelfeld, лавандовое поле, лавандовом поле, ラベンダー畑, 薰衣草田, 薰衣草花田, 라벤더 밭",
  "landmark:tulips":
    "tulip field, tulip fields, field of tulips, fields of tulips, campo de tulipanes, champ de tulipes, tulpenfeld, поле тюльпанов, チューリップ畑, 郁金香花田, 튤립 밭",
  "landmark:pier":
    "pier, piers, wooden pier, old pier, jetty, jetties, wooden jetty, boardwalk, boat dock, wooden dock, muelle, embarcadero, cais, píer, ponton, jetée, embarcadère, steg, holzsteg, bootssteg, molo, pontile, пирс, причал, мостки, 桟橋, 码头栈桥, 栈桥, 선착장, 부두",
  "landmark:poppies":
    "poppy field, poppy fields, field of poppies, fields of poppies, poppies, campo de amapolas, amapolas, campo de papoulas, champ de coquelicots, coquelicots, mohnfeld, mohnblumenfeld, mohnblumen, campo di papaveri, papaveri, маковое поле, маки, ポピー畑, ひなげし, 虞美人花田, 罂粟花田, 양귀비 밭",
  "landmark:peaks":
    "snowy peaks, snowy peak, snow-capped peaks, snow capped peaks, snowcapped peaks, snow-capped mountains, snow capped mountains, snowcapped mountains, snow-capped mountain, snow-covered mountains, snow-covered peaks, snowy mountains, snowy mountain, mountain peaks, picos nevados, montañas nevadas, montanhas nevadas, sommets enneigés, montagnes enneigées, schneebedeckte berge, verschneite berge, verschneite gipfel, cime innevate, снежные горы, снежные вершины, заснеженные горы, 雪山, 설산",
  "landmark:galaxy":
    "galaxy, galaxies, spiral galaxy, spiral galaxies, galaxia, galáxia, galaxie, galassia, галактика, галактики, 銀河, 银河系, 星系, 은하",
  "landmark:vineyard":
    "vineyard, vineyards, viñedo, viñedos, vinhedo, vinhedos, vignoble, vignobles, vignes, weinberg, weinberge, vigneto, vigneti, виноградник, виноградники, winnica, ブドウ畑, 葡萄园, 葡萄園, 포도밭",
  "landmark:wheat":
    "wheat field, wheat fields, field of wheat, fields of wheat, golden field, golden fields, campo de trigo, champ de blé, champs de blé, weizenfeld, kornfeld, пшеничное поле, пшеничном поле, 麦畑, 小麦畑, 麦田, 밀밭",
  "landmark:road":
    "road, roads, winding road, country road, dirt road, open road, highway, path, pathway, winding path, footpath, trail, hiking trail, camino, carretera, sendero, caminho, estrada, chemin, route, straße, landstraße, weg, feldweg, strada, sentiero, дорога, дороге, тропа, тропинка, droga, ścieżka, yol, 道, 小道, 道路, 小路, 길, 오솔길, طريق",
  "shore:cliffs": CLIFFS,
  "landmark:oasis": "oasis, oase, оазис, оазисе, オアシス, 绿洲, 綠洲, 오아시스, واحة",
  "accessory:beard": "barbu, barbudo, barbuto, bärtig, bärtiger, bärtige, бородатый, brodaty, 髭の, 大胡子",
  "mark:freckles":
    "pecas, pecosa, sardas, sardenta, taches de rousseur, lentiggini, sommersprossen, веснушки, веснушками, веснушчатая, そばかす, 雀斑, 주근깨, نمش, piegi, piegami, çilli",
  "setting:room":
    "dark room, dimly lit room, dim room, 窗边, 窗前, 窗户, 窗户旁, 窓, 窓辺, 窓際, 창가, 창문, 창가에, ventana, janela, fenêtre, am fenster, fenster, finestra, у окна, окно, окна, نافذة, النافذة",
  "accessory:beanie":
    "шапка, шапке, шапку, вязаная шапка, muts, czapka, czapce, bonnet de laine, gorro, gorro de lana, touca, wollmütze, mütze, ニット帽, 毛线帽, 비니",
  "expression:smile": "grinning",
  "time:sunset": "夕日",
  "time:day":
    "ciel bleu, cielo azul, céu azul, blauer himmel, blauem himmel, blauen himmel, cielo blu, cielo azzurro, голубое небо, голубым небом, синее небо, 蓝天, 蓝天白云, 青空, 푸른 하늘, sunlight, sunbeams, sun rays, sunshine, sunny day, clear sky, bright sky",
  "two:mixed": "family, happy family, parents, newlyweds, dancing couple",
};
