/** Words for drawings of what is built, heaped or shaggy: English, and then other languages. */
export const OWN_SETTING_WORDS: Readonly<Record<string, string>> = {
  "brick-wall":
    "brick wall, brick walls, old brick wall, red brick wall, stone wall, pared de ladrillo, muro de ladrillo, parede de tijolos, mur de briques, backsteinmauer, ziegelmauer, muro di mattoni, кирпичная стена, кирпичной стены, レンガの壁, 砖墙",
  "cafe-terrace":
    "café terrace, cafe terrace, coffee shop terrace, restaurant terrace, outdoor cafe, outdoor café, sidewalk cafe, sidewalk café, street cafe, street café, terraza de café, terraza de un café, terraza de restaurante, esplanada, terraço de café, terrasse de café, terrasse d'un café, terrasse de restaurant, straßencafé, caféterrasse, biergarten, terrazza di un caffè, терраса кафе, уличное кафе, летнее кафе, カフェテラス, テラス席, 露天咖啡馆, 露天咖啡厅, 露天咖啡座, 노천카페, 테라스 카페",
  "swimming-pool":
    "swimming pool, swimming pools, pool, poolside, infinity pool, piscina, piscine, schwimmbad, schwimmbecken, pool mit wasser, бассейн, basen, yüzme havuzu, havuz, مسبح, حمام سباحة, プール, 游泳池, 泳池, 수영장",
  "black-hole":
    "black hole, black holes, agujero negro, buraco negro, trou noir, schwarzes loch, buco nero, чёрная дыра, черная дыра, czarna dziura, kara delik, ثقب أسود, ブラックホール, 黑洞, 블랙홀",
  "solar-system":
    "solar system, the solar system, sistema solar, système solaire, sonnensystem, sistema solare, солнечная система, układ słoneczny, güneş sistemi, المجموعة الشمسية, 太陽系, 太阳系, 태양계",
  camping:
    "campsite, camp site, campground, camping site, campamento, acampamento, campement, zeltplatz, campeggio, кемпинг, лагерь в лесу, キャンプ場, 露营地, 营地, 캠핑장",
  "pizza-slice":
    "slice of pizza, pizza slice, slices of pizza, pizza slices, piece of pizza, porción de pizza, trozo de pizza, rebanada de pizza, fatia de pizza, part de pizza, stück pizza, pizzastück, fetta di pizza, кусок пиццы, ломтик пиццы, kawałek pizzy, dilim pizza, شريحة بيتزا, ピザ一切れ, 一片披萨, 피자 한 조각",
  "playground-slide":
    "playground, playgrounds, children's playground, kids playground, parque infantil, parquinho, aire de jeux, spielplatz, parco giochi, детская площадка, plac zabaw, oyun parkı, 遊び場, 游乐场, 놀이터",
  windowsill:
    "windowsill, window sill, window ledge, alféizar, peitoril da janela, rebord de fenêtre, fensterbank, fensterbrett, davanzale, подоконник, подоконнике, 窓辺, 窓際, 窗台",
  "gold-pile":
    "pile of gold, piles of gold, heap of gold, mountain of gold, pile of treasure, pile of gold coins, pile of coins, gold coins pile, heap of treasure, treasure hoard, hoard of gold, dragon's hoard, gold hoard, montón de oro, pilha de ouro, tas d'or, goldhaufen, goldschatz, mucchio d'oro, куча золота, куче золота, 金貨の山, 黄金の山, 金币堆",
  "furry-monster":
    "monster, monsters, cute monster, furry monster, fluffy monster, shaggy monster, little monster, monstruo, monstro, monstre, mostro, монстр, чудовище, モンスター, 怪物, 怪獣",
  "monster-one-eyed": "one-eyed monster, monster with one eye, cyclops monster",
  "monster-three-eyed": "three-eyed monster, monster with three eyes, monster with 3 eyes",
  barn: "ferme, vieille ferme, granja, fazenda, bauernhof, bauernhaus, fattoria, farmhouse, farm house, farm building",
  hammock: "rede",
  "cooking-pot":
    "cooking pot, cooking pots, copper pot, copper pots, copper pan, saucepan, saucepans, stew pot, stock pot, pots and pans, soup pot, olla de cocina, panela, casserole, kochtopf, kochtöpfe, pentola, pentole, кастрюля, кастрюли, 鍋, 锅",
  "cheese-wheel":
    "wheel of cheese, wheels of cheese, cheese wheel, round of cheese, whole cheese, rueda de queso, queijo inteiro, meule de fromage, käselaib, forma di formaggio, головка сыра, チーズの塊",
  "yarn-ball":
    "ball of yarn, balls of yarn, yarn ball, ball of wool, wool ball, ball of string, ovillo, ovillo de lana, novelo de lã, pelote de laine, wollknäuel, gomitolo, клубок, клубок ниток, клубком, 毛糸玉, 毛线球",
  "rocket-launch":
    "launch pad, launchpad, rocket launch, rocket launching, rocket taking off, rocket lifting off, rocket lift off, rocket blasting off, launching rocket, launching spaceship, space shuttle launch, shuttle launch, lanzamiento de un cohete, lançamento de foguete, lancement de fusée, décollage d'une fusée, raketenstart, lancio di un razzo, запуск ракеты, ロケットの打ち上げ, 火箭发射",
  "glass-of-water":
    "glass of water, glasses of water, water glass, cup of water, vaso de agua, copo de água, verre d'eau, wasserglas, glas wasser, bicchiere d'acqua, стакан воды, コップの水, 一杯水",
  graveyard:
    "graveyards, cemetery, cemeteries, old cemetery, churchyard, tombstones, gravestones, tombs, graves, cementerio, cemitério, cimetière, friedhof, cimitero, кладбище, кладбищем, 墓地, 墓场",
  "beaver-dam":
    "dam, dams, beaver lodge, presa de castores, barragem, barrage, biberdamm, diga, плотина, плотину, ダム, 水坝",
  "great-wave":
    "great wave, the great wave, giant wave, huge wave, big wave, tidal wave, tsunami, towering wave, ola gigante, onda gigante, vague géante, riesenwelle, цунами, огромная волна, 津波, 大波, 巨浪, 海啸",
  "christmas-tree":
    "decorated tree, decorated christmas tree, xmas tree, decorated fir tree, árbol de navidad, árvore de natal, sapin de noël, weihnachtsbaum, christbaum, albero di natale, ёлка, ёлку, ёлкой, новогодняя ёлка",
  shipwreck:
    "shipwrecks, sunken ship, sunken ships, wreck, ship wreck, sunken pirate ship, naufragio, navio afundado, épave, schiffswrack, relitto, затонувший корабль, 沈没船, 沉船",
  "wall-clock":
    "clock on the wall, wall clock, clock on a wall, round clock, reloj de pared, relógio de parede, horloge murale, wanduhr, orologio da parete, настенные часы, 壁掛け時計, 挂钟",
  milkshake:
    "milkshakes, milk shake, strawberry milkshake, vanilla milkshake, malted, frappe, frappé, batido, frullato, milchshake, молочный коктейль, коктейль, ミルクセーキ, 奶昔",
  shopfront:
    "café terrace, cafe terrace, terrace of a café, café avec une terrasse, sidewalk café, sidewalk cafe, street café, street cafe, outdoor café, outdoor cafe, parisian café, parisian cafe, café parisien, petit café parisien, straßencafé, terraza de café",
  "mushroom-house":
    "fairy house, fairy houses, fairy cottage, mushroom house, mushroom houses, mushroom cottage, toadstool house, gnome house, smurf house, house in a mushroom, casa de hadas, casa cogumelo, maison champignon, pilzhaus, casa fungo, домик-гриб, домик в грибе, きのこの家, 蘑菇屋",
  "gas-station":
    "gas station, gas stations, petrol station, filling station, abandoned gas station, service station, gasolinera, posto de gasolina, station-service, tankstelle, distributore di benzina, benzinaio, заправка, автозаправка, ガソリンスタンド, 加油站",
  carousel:
    "carousel, carousels, merry-go-round, merry go round, carrusel, tiovivo, carrossel, manège, karussell, giostra, карусель, メリーゴーランド, 旋转木马",
  iceberg:
    "melting ice, ice floe, ice floes, floating ice, melting iceberg, eisscholle, banquise, льдина, льдине, 流氷, 浮冰",
  sandcastle:
    "castle made of sand, castle out of sand, castle of sand, castillo de arena, castelo de areia, château de sable, sandburg, castello di sabbia, замок из песка, 砂の城, 沙堡",
  "hot-beverage":
    "taza de café, xícara de café, tasse de café, tasse kaffee, tazza di caffè, чашка кофе, чашку кофе, 一杯のコーヒー, 一杯咖啡, cup of tea, cups of tea, taza de té, xícara de chá, tasse de thé, tasse tee, tazza di tè, чашка чая, чашку чая, 一杯茶, 紅茶",
  "floating-island":
    "floating island, floating islands, sky island, flying island, island in the sky, floating castle island, isla flotante, ilha flutuante, île flottante, schwebende insel, isola fluttuante, парящий остров, летающий остров, 浮島, 空飛ぶ島, 浮空岛",
  "paper-boat":
    "boat made of paper, boat made out of paper, paper boats, barco de papel, barquinho de papel, bateau en papier, papierboot, barchetta di carta, бумажный кораблик, 紙の船, 纸船",
  "ferris-wheel":
    "amusement park, theme park, fairground, funfair, fun fair, abandoned amusement park, parque de atracciones, parque de diversões, parc d'attractions, freizeitpark, luna park, parco divertimenti, парк аттракционов, 遊園地, 游乐园",
  "market-stall":
    "greengrocer, greengrocer's, greengrocer's stall, vegetable stall, flower stall, farm stand, lemonade stand, puesto de frutas, obststand",
  basket: "bamboo steamer, steamer basket, dim sum basket, bamboo basket",
  staircase:
    "stairs, stair, stairway, staircases, steps, stone steps, front steps, escaleras, escalera, escalones, escada, escadas, degraus, escalier, escaliers, marches, treppe, treppen, stufen, treppenstufen, scalini, gradini, лестница, лестнице, ступеньки, ступеньках, ступенях, 階段, 楼梯, 台阶, 계단, درج, سلالم",
  "swing-set": "swing, swings, garden swing, wooden swing, rope swing, columpios, balanços",
  "ice-cream": "ice cream sundae, sundae, sundaes, banana split, copa de helado, coupe glacée, eisbecher",
  frisbee: "flying disc, frisbees, фрисби, フリスビー, 飞盘",
};
