/**
 * Words for drawings of our own that no emoji stands for: English, then Spanish, Portuguese, French, German, Italian, Russian,
 * Japanese and Chinese. Their names are words as well.
 */
export const OWN_WORDS: Readonly<Record<string, string>> = {
  fishbowl:
    "fish tank, fishtank, fish bowl, aquarium tank, goldfish bowl, pecera, aquário pequeno, aquarium à poissons, goldfischglas, boccia per pesci, аквариум, 金魚鉢, 鱼缸",
  "grand-piano":
    "piano, pianos, upright piano, piano de cola, piano à queue, klavier, flügel, konzertflügel, pianoforte, пианино, рояль, ピアノ, 钢琴",
  "juice-glass":
    "limonada, limonata, citronnade, zitronenlimonade, limonade, лимонад, лимонада, レモネード, 柠檬水, 檸檬水, orange juice, fruit juice, apple juice, juice, glass of juice, lemonade, smoothie, iced tea, cocktail glass of juice, zumo, zumo de naranja, suco, suco de laranja, jus d'orange, orangensaft, saft, succo d'arancia, сок, апельсиновый сок, オレンジジュース, ジュース, 橙汁, 果汁",
  lantern:
    "lantern, oil lantern, old lantern, storm lantern, camping lantern, hurricane lamp, hurricane lantern, kerosene lamp, oil lamp, farol, candil, lanterna, lanterne, laterne, фонарь, ランタン, 灯笼",
  ball: "balls, rubber ball, toy ball, sports ball, bouncy ball, pelota, bola, balle, palla, мяч, мячик, ボール, 球, 공",
  pumpkin:
    "pumpkins, gourd, gourds, squash, calabaza, abóbora, citrouille, potiron, kürbis, zucca, тыква, かぼちゃ, カボチャ, 南瓜",
  tray: "trays, serving tray, silver tray, bandeja, plateau, tablett, vassoio, поднос, お盆, 托盘",
  "lily-pad":
    "lily pads, lilypad, water lily leaf, water lily, water lilies, waterlily, nenúfar, nénuphar, seerose, ninfea, кувшинка, 睡蓮, 睡莲",
  reed: "reeds, cattail, cattails, bulrush, bulrushes, junco, roseau, schilf, canna palustre, камыш, 葦, 芦苇",
  branch:
    "branches, tree branch, twig, bough, perch, rama, galho, branche, zweig, ast, ramo, ветка, ветке, 枝, 树枝",
  viaduct:
    "viaducts, aqueduct, railway bridge, stone viaduct, viaducto, acueducto, viaduto, aqueduto, viaduc, aqueduc, viadukt, aquädukt, viadotto, acquedotto, виадук, акведук, 高架橋, 水道橋, 高架桥",
  "ancient-temple":
    "ruined temple, ruined temples, temple ruins, ancient temples, lost temple, overgrown temple, jungle temple, mayan temple, mayan pyramid, aztec temple, aztec pyramid, angkor wat, ziggurat, templo antiguo, templo antigo, temple ancien, alter tempel, tempio antico, древний храм, 古代神殿, 古寺",
  bookstore:
    "bookshop, bookstores, librería, livraria, librairie, buchhandlung, libreria, книжный магазин, 本屋, 书店",
  bakery:
    "bakeries, patisserie, panadería, padaria, boulangerie, bäckerei, panetteria, пекарня, パン屋, 面包店",
  diner: "diners, american diner, roadside diner, retro diner",
  shopfront:
    "storefront, shop front, store front, flower shop, florist shop, small shop, shop, boutique, toy shop, candy shop, tea shop, tienda, loja, boutique, laden, negozio, магазин, お店, 商店",
  harp: "harps, arpa, harpe, harfe, арфа, ハープ, 竖琴",
  cello: "cellos, violoncello, violonchelo, violoncelle, виолончель, チェロ, 大提琴",
  trombone: "trombones, trombón, posaune, тромбон, トロンボーン, 长号",
  tuba: "tubas, туба, チューバ, 大号",
  clarinet: "clarinets, oboe, clarinete, clarinette, klarinette, clarinetto, кларнет, クラリネット, 单簧管",
  harmonica: "mouth organ, armónica, gaita de boca, mundharmonika, губная гармошка, ハーモニカ, 口琴",
  xylophone: "glockenspiel, marimba, xilófono, xilofone, xylophon, xilofono, ксилофон, 木琴",
  "record-player":
    "turntable, vinyl record, vinyl player, vinyl records, tocadiscos, toca-discos, tourne-disque, plattenspieler, giradischi, проигрыватель, レコードプレーヤー, 唱片机",
  gramophone: "phonograph, gramófono, gramofone, grammophon, grammofono, граммофон, 蓄音機, 留声机",
  boombox: "ghetto blaster, cassette player, ラジカセ",
  jukebox: "jukeboxes, juke box, ジュークボックス, 点唱机",
  speaker:
    "loudspeaker, speakers, loudspeakers, subwoofer, altavoz, caixa de som, haut-parleur, lautsprecher, динамик, スピーカー, 音箱",
  amplifier: "amp, guitar amp, guitar amplifier, amplificador, amplificateur, verstärker, усилитель, アンプ",
  armchair:
    "armchairs, easy chair, recliner, sillón, poltrona, fauteuil, sessel, кресло, アームチェア, 扶手椅",
  "rocking-chair":
    "rocker chair, mecedora, cadeira de balanço, fauteuil à bascule, schaukelstuhl, кресло-качалка, 摇椅",
  throne: "trono, trône, thron, трон, 玉座, 王座",
  stool:
    "stools, bar stool, taburete, banqueta, tabouret, hocker, sgabello, табурет, табуретка, スツール, 凳子",
  shelf: "shelves, wall shelf, estante, prateleira, étagère, wandregal, mensola, полка, 架子",
  pedestal: "plinth, pedestales, piédestal, podest, sockel, piedistallo, пьедестал, постамент, 台座, 基座",
  dresser:
    "chest of drawers, drawers, nightstand, cómoda, commode, kommode, cassettiera, комод, タンス, 抽屉柜",
  fireplace: "fireplaces, hearth, chimenea, lareira, cheminée, kamin, камин, 暖炉, 壁炉",
  chandelier: "chandeliers, candelabro de techo, kronleuchter, lampadario, люстра, シャンデリア, 吊灯",
  candlestick:
    "candelabra, candelabrum, candle holder, candelabro, castiçal, chandelier à bougies, kerzenleuchter, канделябр, подсвечник, 燭台, 烛台",
  curtains:
    "curtain, drapes, cortina, cortinas, rideau, rideaux, vorhang, vorhänge, занавес, шторы, カーテン, 窗帘",
  rug: "carpet, rugs, carpets, alfombra, tapete, tapis, teppich, tappeto, ковёр, 絨毯, カーペット, 地毯",
  pillow:
    "pillows, cushion, cushions, almohada, cojín, travesseiro, almofada, oreiller, coussin, kissen, cuscino, подушка, クッション, 枕头",
  hammock: "hammocks, hamaca, rede de dormir, hamac, hängematte, amaca, гамак, ハンモック, 吊床",
  "swing-set":
    "swing set, tree swing, columpio, balanço de parque, balançoire, schaukel, altalena, качели, ブランコ, 秋千",
  "grandfather-clock":
    "longcase clock, pendulum clock, grandfather clocks, reloj de pie, relógio de pêndulo, standuhr, orologio a pendolo, напольные часы, 柱時計, 落地钟",
  typewriter:
    "typewriters, máquina de escribir, máquina de escrever, machine à écrire, schreibmaschine, macchina da scrivere, пишущая машинка, タイプライター, 打字机",
  "vending-machine":
    "vending machines, soda machine, máquina expendedora, máquina de venda, distributeur automatique, getränkeautomat, distributore automatico, торговый автомат, 自販機, 自動販売機, 自动售货机",
  "arcade-machine":
    "arcade cabinet, arcade game, arcade machines, pinball machine, máquina recreativa, fliperama, borne d'arcade, игровой автомат, 街机",
  "washing-machine":
    "washing machines, tumble dryer, lavadora, máquina de lavar, machine à laver, lave-linge, waschmaschine, lavatrice, стиральная машина, 洗濯機, 洗衣机",
  "vacuum-cleaner":
    "vacuum, hoover, aspiradora, aspirador, aspirateur, staubsauger, aspirapolvere, пылесос, 掃除機, 吸尘器",
  "clothes-iron":
    "flat iron, steam iron, ironing, plancha, ferro de passar, fer à repasser, bügeleisen, утюг, 熨斗",
  "sewing-machine":
    "sewing machines, máquina de coser, máquina de costura, machine à coudre, nähmaschine, macchina da cucire, швейная машина, ミシン, 缝纫机",
  blender: "blenders, food processor, licuadora, liquidificador, frullatore, блендер, ミキサー, 搅拌机",
  kettle:
    "kettles, tea kettle, samovar, hervidor, chaleira, bouilloire, wasserkocher, wasserkessel, bollitore, чайник, самовар, やかん, 水壶",
  "espresso-machine":
    "coffee machine, coffee maker, cafetera, cafeteira, machine à café, kaffeemaschine, macchina del caffè, кофемашина, コーヒーメーカー, 咖啡机",
  "solar-panel":
    "solar panels, solar cell, panel solar, painel solar, panneau solaire, solarpanel, solarzelle, pannello solare, солнечная панель, ソーラーパネル, 太阳能板",
  "wind-turbine":
    "wind turbines, wind farm, wind power, aerogenerador, turbina eólica, éolienne, windrad, windräder, windkraftanlage, pala eolica, ветряк, 風力発電機, 风力发电机",
  drone: "drones, quadcopter, dron, quadricoptère, drohne, дрон, ドローン, 无人机",
  drill:
    "drills, power drill, electric drill, taladro, furadeira, perceuse, bohrmaschine, trapano, дрель, ドリル, 电钻",
  "double-decker":
    "double decker, double-decker bus, double decker bus, double-deckers, london bus, autobús de dos pisos, ônibus de dois andares, bus à impériale, doppeldecker, doppeldeckerbus, autobus a due piani, двухэтажный автобус, 二階建てバス, 双层巴士",
  submarine:
    "submarines, yellow submarine, submarino, sous-marin, u-boot, sottomarino, подводная лодка, 潜水艦, 潜艇",
  "battle-tank":
    "tank, tanks, army tank, military tank, tanque de guerra, char d'assaut, panzer, carro armato, танк, 戦車, 坦克",
  zeppelin: "zeppelins, airship, blimp, dirigible, dirigeable, luftschiff, дирижабль, 飛行船, 飞艇",
  carriage:
    "horse carriage, stagecoach, chariot, carruaje, carruagem, carrosse, kutsche, carrozza, карета, 馬車, 马车",
  cart: "carts, wooden cart, hay cart, wagon, carreta, carroça, charrette, karren, carretto, телега, 荷車",
  sleigh: "sleighs, santa's sleigh, trineo, trenó, traîneau, schlitten, slitta, сани, そり, 雪橇",
  wheelbarrow:
    "wheelbarrows, carretilla, carrinho de mão, brouette, schubkarre, carriola, тачка, 手押し車, 手推车",
  excavator:
    "excavators, digger, excavadora, escavadeira, pelleteuse, bagger, escavatore, экскаватор, ショベルカー, 挖掘机",
  bulldozer: "bulldozers, planierraupe, бульдозер, ブルドーザー, 推土机",
  forklift:
    "forklifts, fork lift, montacargas, empilhadeira, chariot élévateur, gabelstapler, погрузчик, フォークリフト, 叉车",
  "food-truck":
    "food trucks, ice cream truck, ice cream van, camión de comida, imbisswagen, фудтрак, キッチンカー, 餐车",
  raft: "rafts, balsa, jangada, radeau, floß, zattera, плот, いかだ, 木筏",
  gondola: "gondolas, góndola, gondole, gondel, гондола, ゴンドラ, 贡多拉",
  tricycle: "tricycles, triciclo, dreirad, трёхколёсный велосипед, 三輪車, 三轮车",
  unicycle: "unicycles, monociclo, monocycle, einrad, одноколёсный велосипед, 一輪車, 独轮车",
  rowboat:
    "row boat, rowing boat, rowing boats, rowboats, wooden boat, small boat, dinghy, barca de remos, bote de remos, barco a remo, barque, ruderboot, barca a remi, лодка, ボート, 手漕ぎボート, 小船, bote, barca, barquinho, лодке, лодку",
};
