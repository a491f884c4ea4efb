/** Continues `OWN_WORDS` with buildings, tools, plants, sweets, magic and the rest. */
export const OWN_FURTHER_WORDS: Readonly<Record<string, string>> = {
  "clock-tower":
    "big ben, clocktower, bell tower, torre del reloj, torre do relógio, tour de l'horloge, uhrturm, torre dell'orologio, биг-бен, часовая башня, 時計塔, ビッグベン, 钟楼, 大本钟",
  "taj-mahal": "taj mahal, тадж-махал, タージマハル, 泰姬陵",
  sphinx: "the sphinx, esfinge, сфинкс, スフィンクス, 狮身人面像",
  stonehenge: "standing stones, stone circle, стоунхендж, ストーンヘンジ, 巨石阵",
  colosseum:
    "coliseum, roman colosseum, coliseo, coliseu, colisée, kolosseum, colosseo, колизей, コロッセオ, 罗马斗兽场",
  igloo: "igloos, iglú, iglu, иглу, イグルー, 冰屋",
  tower: "towers, watchtower, stone tower, torre, turm, башня",
  gate: "gates, iron gate, archway, puerta de hierro, portão, portail, eisentor, cancello, ворота, 大门",
  "stone-well": "water well, wishing well, old well, pozo, poço, puits, brunnen, pozzo, колодец, 井戸, 水井",
  barn: "barns, red barn, granero, celeiro, grange, scheune, fienile, амбар, 納屋, 谷仓",
  greenhouse: "greenhouses, glasshouse, invernadero, estufa de plantas, serre, gewächshaus, теплица, 温室",
  staircase:
    "stairs, stairway, spiral staircase, escalera, escada, escalier, treppe, scala, лестница, 階段, 楼梯",
  "totem-pole": "totem, totem poles, tótem, totempfahl, тотем, トーテムポール, 图腾柱",
  obelisk: "obelisks, obelisco, obélisque, обелиск, オベリスク, 方尖碑",
  iceberg: "icebergs, eisberg, айсберг, 氷山, 冰山",
  "snow-globe":
    "snow globes, snowglobe, snow dome, bola de nieve, globo de neve, boule à neige, schneekugel, palla di neve, снежный шар, スノードーム, 雪花玻璃球",
  "treasure-chest":
    "treasure box, wooden chest, old chest, treasure chests, chest of gold, treasure, pirate chest, cofre del tesoro, baú do tesouro, coffre au trésor, schatztruhe, forziere, сундук, сундук с сокровищами, 宝箱, 宝藏箱",
  shovel: "spade, shovels, pala, schaufel, spaten, лопата, シャベル, スコップ, 铲子",
  rake: "rakes, rastrillo, ancinho, râteau, rechen, rastrello, грабли, 熊手, 耙子",
  "watering-can":
    "watering cans, regadera, regador, arrosoir, gießkanne, annaffiatoio, лейка, じょうろ, 洒水壶",
  binoculars:
    "binocular, field glasses, binoculares, prismáticos, binóculos, jumelles, fernglas, binocolo, бинокль, 双眼鏡, 双筒望远镜",
  crossbow: "crossbows, ballesta, besta medieval, arbalète, armbrust, balestra, арбалет, クロスボウ",
  katana: "samurai sword, katanas, catana, катана, 日本刀, 武士刀",
  spear: "spears, lance, javelin, lanza, lança, speer, lancia, копьё, 长矛",
  scepter: "sceptre, scepters, cetro, zepter, scettro, скипетр, 権杖",
  anvil: "anvils, yunque, bigorna, enclume, amboss, incudine, наковальня, 金床, 铁砧",
  "rolling-pin":
    "rolling pins, rodillo de cocina, rolo de massa, rouleau à pâtisserie, nudelholz, mattarello, скалка, 麺棒, 擀面杖",
  whisk:
    "egg whisk, egg beater, batidor, fouet de cuisine, schneebesen, frusta da cucina, венчик, 泡立て器, 打蛋器",
  "cutting-board":
    "chopping board, cutting boards, wooden board, bread board, cheese board, wood board, serving board, tabla de cortar, tábua de corte, planche à découper, schneidebrett, tagliere, разделочная доска, まな板, 砧板",
  "gold-bars":
    "gold bar, gold ingot, gold ingots, bullion, lingotes de oro, barras de ouro, lingots d'or, goldbarren, lingotti d'oro, золотые слитки, 金塊, 金条",
  "pocket-watch":
    "pocket watches, reloj de bolsillo, relógio de bolso, montre à gousset, taschenuhr, orologio da taschino, карманные часы, 懐中時計, 怀表",
  "diving-helmet":
    "diver's helmet, diving helmets, escafandra, casque de plongée, taucherhelm, водолазный шлем, 潜水头盔",
  "rubber-duck":
    "rubber ducky, rubber ducks, patito de goma, pato de borracha, canard en plastique, quietscheente, badeente, paperella, резиновая уточка, アヒルのおもちゃ, 小黄鸭",
  "rubiks-cube":
    "rubik's cube, rubik cube, magic cube, cubo de rubik, zauberwürfel, кубик рубика, ルービックキューブ, 魔方",
  "playing-cards":
    "deck of cards, poker cards, cards, cartas de juego, cartas de baralho, cartes à jouer, spielkarten, carte da gioco, игральные карты, トランプ, 扑克牌",
  "chess-board":
    "chessboard, chess game, chess set, tablero de ajedrez, tabuleiro de xadrez, échiquier, schachbrett, scacchiera, шахматная доска, チェス盤, 棋盘",
  "paper-airplane":
    "paper plane, paper airplanes, paper aeroplane, avión de papel, avião de papel, avion en papier, papierflieger, aeroplanino di carta, бумажный самолётик, 紙飛行機, 纸飞机",
  "paper-boat":
    "paper boats, paper ship, barco de papel, bateau en papier, papierschiff, barchetta di carta, бумажный кораблик, 紙の船, 纸船",
  "origami-crane":
    "paper crane, paper cranes, origami cranes, origami bird, origami, grulla de papel, grue en papier, papierkranich, журавлик, 折り鶴, 千纸鹤",
  "spinning-top": "spinning tops, dreidel, peonza, pião, toupie, kreisel, trottola, волчок, 独楽, 陀螺",
  doll: "dolls, rag doll, porcelain doll, marionette, puppet, muñeca, boneca, poupée, puppe, bambola, кукла, 人形, 娃娃, 玩偶",
  quill:
    "quill pen, feather pen, inkwell, ink bottle, quill and ink, pluma y tinta, tintenfass, гусиное перо, 羽ペン, 羽毛笔",
  "phone-booth":
    "telephone booth, telephone box, phone box, red phone booth, cabina telefónica, cabine telefônica, cabine téléphonique, telefonzelle, cabina telefonica, телефонная будка, 電話ボックス, 电话亭",
  "trash-can":
    "garbage can, trash bin, rubbish bin, dustbin, cubo de basura, lata de lixo, poubelle, mülleimer, mülltonne, bidone della spazzatura, мусорный бак, ゴミ箱, 垃圾桶",
  scarecrow:
    "scarecrows, espantapájaros, espantalho, épouvantail, vogelscheuche, spaventapasseri, пугало, かかし, 稻草人",
  haystack:
    "haystacks, hay bale, hay bales, pajar, palheiro, botte de foin, heuhaufen, pagliaio, стог сена, 干し草, 干草堆",
  beehive: "beehives, hive, colmena, colmeia, ruche, bienenstock, alveare, улей, 蜂の巣, 蜂巢",
  "spider-web":
    "web, spider's web, spiders web, spiderweb, cobweb, cobwebs, spider webs, telaraña, teia de aranha, toile d'araignée, spinnennetz, ragnatela, паутина, 蜘蛛の巣, 蜘蛛网",
  sundial:
    "sundials, reloj de sol, relógio de sol, cadran solaire, sonnenuhr, meridiana, солнечные часы, 日時計, 日晷",
  lavender: "lavenders, lavanda, lavande, lavendel, лаванда, ラベンダー, 薰衣草",
  dandelion:
    "dandelions, diente de león, dente-de-leão, pissenlit, löwenzahn, pusteblume, одуванчик, タンポポ, 蒲公英",
  fern: "ferns, helecho, samambaia, fougère, farn, felce, папоротник, シダ, 蕨类",
  orchid: "orchids, orquídea, orchidée, orchidee, орхидея, 蘭の花, 兰花",
  birch: "birch tree, birches, birch trees, abedul, bétula, bouleau, birke, betulla, берёза, 白樺, 白桦",
  "tree-house":
    "treehouse, casa del árbol, casa na árvore, cabane dans les arbres, baumhaus, дом на дереве, ツリーハウス, 树屋",
  "rocking-horse":
    "rocking horses, caballito de madera, cheval à bascule, schaukelpferd, cavallo a dondolo, 木馬, 木马",
  sandcastle:
    "sand castle, sandcastles, castillo de arena, castelo de areia, château de sable, sandburg, castello di sabbia, 砂の城, 沙堡, 砂のお城, 沙子城堡, 모래성, песочный замок, песчаный замок, замок из песка, zamek z piasku, zandkasteel, kumdan kale, قلعة رملية, istana pasir, lâu đài cát",
  popsicle:
    "popsicles, ice lolly, ice pop, paleta helada, picolé, glace à l'eau, eis am stiel, ghiacciolo, アイスキャンディー, 冰棍",
  "cotton-candy":
    "candy floss, candyfloss, algodón de azúcar, algodão doce, barbe à papa, zuckerwatte, zucchero filato, сахарная вата, 綿菓子, わたあめ, 棉花糖",
  "candy-cane": "candy canes, bastón de caramelo, zuckerstange, キャンディケイン, 拐杖糖",
  "gingerbread-man":
    "gingerbread men, gingerbread cookie, gingerbread, hombre de jengibre, lebkuchenmann, пряничный человечек, ジンジャーブレッドマン, 姜饼人",
  "easter-egg":
    "easter eggs, painted egg, painted eggs, huevo de pascua, ovo de páscoa, œuf de pâques, osterei, ostereier, uovo di pasqua, пасхальное яйцо, イースターエッグ, 复活节彩蛋",
  macarons: "macaron, macaroons, pile of macarons, マカロン, 马卡龙",
  wreath:
    "wreaths, christmas wreath, corona de navidad, guirlanda, couronne de noël, adventskranz, kranz, ghirlanda, венок, リース, 花环",
  "christmas-stocking":
    "christmas stockings, santa stocking, calcetín de navidad, weihnachtsstrumpf, クリスマス靴下, 圣诞袜",
  potion:
    "potions, magic potion, potion bottle, elixir, poción, poção, zaubertrank, pozione, зелье, ポーション, 药水",
  cauldron:
    "cauldrons, witch's cauldron, caldero, caldeirão, chaudron, hexenkessel, calderone, котёл, 大釜, 坩埚",
  "perfume-bottle":
    "perfume, perfume bottles, bottle of perfume, frasco de perfume, flacon de parfum, parfümflakon, profumo, духи, 香水, 香水瓶",
  barrel:
    "barrels, wine barrel, wooden barrel, cask, keg, barril, tonneau, fass, holzfass, barile, бочка, 樽, 木桶",
  cannon: "cannons, cañón de guerra, canhão, kanone, cannone, пушка, 大砲, 大炮",
  torch: "torches, burning torch, tiki torch, antorcha, tocha, torche, fackel, torcia, факел, 松明, 火把",
  flag: "flags, bandera, bandeira, drapeau, flagge, fahne, bandiera, флаг, 旗帜, 国旗, 旗, 깃발, راية, знамя",
  dreamcatcher:
    "dream catcher, dreamcatchers, atrapasueños, filtro dos sonhos, attrape-rêves, traumfänger, acchiappasogni, ловец снов, ドリームキャッチャー, 捕梦网",
  spellbook:
    "spell book, magic book, grimoire, book of spells, libro de hechizos, livro de feitiços, zauberbuch, гримуар, 魔導書, 魔法书",
  birdhouse:
    "bird house, nesting box, birdhouses, vogelhaus, nichoir, casita para pájaros, скворечник, 巣箱, 鸟屋",
  birdcage:
    "bird cage, birdcages, jaula de pájaro, gaiola, cage à oiseaux, vogelkäfig, gabbia per uccelli, клетка для птиц, 鳥籠, 鸟笼",
  "dog-house":
    "doghouse, kennel, casa de perro, casinha de cachorro, niche de chien, hundehütte, cuccia, собачья будка, 犬小屋, 狗屋",
  pinwheel: "pinwheels, molinillo de papel, cata-vento, moulinet, girandola, вертушка, 風ぐるま, 纸风车",
  gong: "gongs, гонг, 銅鑼, 铜锣",
  tambourine: "tambourines, pandereta, pandeiro, tambourin, tamburin, tamburello, бубен, タンバリン, 铃鼓",
  metronome: "metronomes, metrónomo, métronome, metronom, metronomo, метроном, メトロノーム, 节拍器",
  easel: "easels, caballete, cavalete, chevalet, staffelei, cavalletto, мольберт, イーゼル, 画架",
  safe: "safes, bank vault, vault door, strongbox, caja fuerte, cofre forte, coffre-fort, tresor, cassaforte, сейф, 金庫, 保险箱",
  "cash-register":
    "cash registers, caja registradora, caixa registradora, caisse enregistreuse, registrierkasse, registratore di cassa, касса, レジスター, 收银机",
  barbell:
    "barbells, dumbbell, dumbbells, weights, mancuerna, pesas, haltere, haltère, hantel, bilanciere, гантель, штанга, バーベル, ダンベル, 杠铃, 哑铃",
  gavel: "gavels, judge's gavel, judge gavel, mazo de juez, richterhammer, молоток судьи, 木槌, 法槌",
  handcuffs:
    "handcuff, shackles, esposas de policía, algemas, menottes, handschellen, manette, наручники, 手錠, 手铐",
  chainsaw:
    "chainsaws, chain saw, motosierra, motosserra, tronçonneuse, kettensäge, motosega, бензопила, チェーンソー, 电锯",
  "magic-lamp":
    "genie lamp, aladdin's lamp, genie's lamp, oil lamp, lámpara mágica, lâmpada mágica, lampe magique, wunderlampe, lampada magica, волшебная лампа, 魔法のランプ, 神灯",
  "message-bottle":
    "message in a bottle, mensaje en una botella, mensagem na garrafa, bouteille à la mer, flaschenpost, messaggio in bottiglia, послание в бутылке, 瓶中信",
  atom: "atoms, átomo, atome, atomo, атом, 原子",
  dartboard:
    "dart board, darts, diana de dardos, alvo de dardos, cible de fléchettes, dartscheibe, ダーツボード, 飞镖盘",
  bowling:
    "bowling ball, bowling pins, bowling pin, bolos, boliche, quilles, kegel, боулинг, ボウリング, 保龄球",
  "deck-chair":
    "deck chairs, beach chair, lounge chair, sun lounger, tumbona, espreguiçadeira, transat, liegestuhl, sdraio, шезлонг, デッキチェア, 躺椅",
  grill:
    "barbecue, bbq, barbecue grill, bbq grill, parrilla, churrasqueira, griglia, мангал, バーベキュー, 烤架",
  "eiffel-tower":
    "the eiffel tower, torre eiffel, tour eiffel, eiffelturm, эйфелева башня, エッフェル塔, 埃菲尔铁塔",
  "great-wall":
    "great wall of china, the great wall, gran muralla china, grande muralha, grande muraille, chinesische mauer, grande muraglia, великая китайская стена, 万里の長城, 长城",
  cathedral:
    "cathedrals, gothic cathedral, gothic church, notre dame, catedral, cathédrale, kathedrale, cattedrale, собор, 大聖堂, 大教堂",
  biplane: "biplanes, biplano, doppeldecker, биплан, 複葉機, 双翼飞机",
  "space-station":
    "space stations, international space station, estación espacial, estação espacial, station spatiale, raumstation, stazione spaziale, космическая станция, 宇宙ステーション, 空间站",
  "dump-truck":
    "dump trucks, dumper, tipper truck, camión volquete, caminhão basculante, camion-benne, kipplaster, самосвал, ダンプカー, 自卸车",
  "market-stall":
    "night market, night markets, 夜市, 야시장, mercado nocturno, marché de nuit, nachtmarkt, market stalls, market, markets, street market, outdoor market, bazaar, souk, night market, flea market, mercado, marché, markt, mercato, рынок, базар, 市場, 市场, food stall, fruit stand, fruit stall, farmers market, puesto de mercado, barraca de feira, étal de marché, marktstand, bancarella, прилавок, 屋台, 摊位",
  bonsai: "bonsai tree, bonsais, бонсай, 盆栽",
  willow:
    "willow tree, weeping willow, willows, sauce llorón, salgueiro, saule, trauerweide, salice, ива, 柳の木, 柳树",
  "viking-ship":
    "viking ships, longship, viking longship, viking boat, drakkar, barco vikingo, navio viking, wikingerschiff, drachenboot, драккар, ヴァイキング船, 维京船",
  "camper-van":
    "camper, campervan, camper vans, rv, motorhome, autocaravana, wohnmobil, камер-вэн, キャンピングカー, 房车",
  "baby-carriage":
    "stroller, pram, baby stroller, pushchair, cochecito de bebé, carrinho de bebê, landau, poussette, kinderwagen, passeggino, коляска, ベビーカー, 婴儿车",
  "buddha-statue":
    "buddha, buddha statues, golden buddha, estatua de buda, estátua de buda, statue de bouddha, buddha-statue, статуя будды, будда, 仏像, 大仏, 佛像",
  "suit-of-armor":
    "suit of armour, suits of armor, empty armor, armadura vacía, armure médiévale, ritterrüstung, доспехи, 甲冑, 盔甲",
};
