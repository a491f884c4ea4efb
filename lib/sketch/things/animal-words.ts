/** All words for animals with drawings of our own, and further words for the library's: English first. */
export const ANIMAL_WORDS: Readonly<Record<string, string>> = {
  "sea-turtle":
    "sea turtles, marine turtle, tortuga marina, tortugas marinas, tartaruga marinha, tortue de mer, tortue marine, meeresschildkröte, meeresschildkröten, tartaruga marina, морская черепаха, ウミガメ, 海亀, 海龟, 바다거북",
  ostrich:
    "ostriches, avestruz, avestruces, avestruzes, autruche, autruches, vogel strauß, straußenvogel, struzzo, страус, ダチョウ, 鸵鸟, 鴕鳥, 타조, struś, devekuşu, نعامة",
  emu: "emus, emú, émeu, эму, エミュー, 鸸鹋, 에뮤",
  toucan: "tucán, tucanes, tucano, tucanos, tukan, тукан, オオハシ, 巨嘴鸟, 큰부리새, 투칸",
  pelican: "pelícano, pelicano, pélican, pelikan, pellicano, пеликан, ペリカン, 鹈鹕, 펠리컨, 펠리칸",
  stork:
    "white stork, cigüeña, cegonha, cigogne, storch, störche, cicogna, аист, コウノトリ, 鹳, 황새, bocian",
  heron:
    "egret, great blue heron, grey heron, garza, garça, héron, reiher, airone, цапля, цапли, アオサギ, 白鷺, 苍鹭, 白鹭, 왜가리, 백로, czapla",
  "crane-bird":
    "crane, cranes, red crowned crane, whooping crane, grulla, grullas, kranich, kraniche, журавль, журавли, 鶴, タンチョウ, 丹頂鶴, 仙鹤, 丹顶鹤, 두루미, żuraw",
  hummingbird:
    "humming bird, colibrí, colibríes, colibri, colibris, beija flor, beija flores, kolibri, kolibris, колибри, ハチドリ, 蜂鸟, 벌새, koliber",
  woodpecker:
    "pájaro carpintero, pica pau, pivert, pic vert, specht, buntspecht, picchio, дятел, キツツキ, 啄木鸟, 딱따구리, dzięcioł",
  kingfisher:
    "martín pescador, martim pescador, martin pêcheur, eisvogel, martin pescatore, зимородок, カワセミ, 翠鸟, 물총새, zimorodek",
  vulture:
    "condor, andean condor, buzzard, buitre, cóndor, abutre, urubu, vautour, geier, kondor, avvoltoio, стервятник, кондор, ハゲワシ, コンドル, 秃鹫, 콘도르, sęp",
  magpie: "magpies, urraca, pie bavarde, elster, gazza ladra, сорока, カササギ, 喜鹊, 까치, sroka",
  seagull:
    "gull, gulls, sea gull, gaviota, gaviotas, gaivota, gaivotas, mouette, mouettes, goéland, möwe, möwen, gabbiano, gabbiani, чайка, чайки, カモメ, 海鸥, 갈매기, mewa, martı, نورس",
  walrus: "walruses, morsa, walross, walrosse, tricheco, морж, セイウチ, 海象, 바다코끼리",
  seahorse:
    "sea horse, sea horses, caballito de mar, cavalo marinho, hippocampe, seepferdchen, cavalluccio marino, морской конёк, морской конек, タツノオトシゴ, 海马, 海馬, 해마",
  starfish:
    "sea star, estrella de mar, estrella marina, estrela do mar, étoile de mar, seestern, stella marina, морская звезда, ヒトデ, 海星, 불가사리",
  "manta-ray":
    "stingray, sting ray, mantarraya, raya manta, arraia, raie manta, mantarochen, rochen, скат, マンタ, 蝠鲼, 魔鬼鱼, 가오리",
  narwhal: "narwhale, narval, narwal, narvalo, нарвал, イッカク, 独角鲸, 일각고래",
  orca: "orcas, killer whale, killer whales, orque, schwertwal, killerwal, косатка, касатка, シャチ, 虎鲸, 범고래",
  cheetah: "cheetahs, guepardo, guépard, gepard, geparden, ghepardo, гепард, チーター, 猎豹, 치타",
  jaguar: "jaguars, yaguar, onça pintada, onça, giaguaro, ягуар, ジャガー, 美洲豹, 재규어",
  "black-panther":
    "panther, panthers, pantera, pantera negra, pantera nera, panthère, panthère noire, schwarzer panther, пантера, クロヒョウ, 黒豹, 黑豹, 흑표범",
  lynx: "lynxes, bobcat, lince, linces, luchs, luchse, рысь, オオヤマネコ, 猞猁, 스라소니, ryś",
  hyena: "hyenas, hiena, hienas, hyène, hyäne, iena, гиена, ハイエナ, 鬣狗, 하이에나",
  coyote: "coyotes, kojote, coyotl, койот, コヨーテ, 郊狼, 코요테, kojot",
  jackal: "jackals, chacal, schakal, sciacallo, шакал, ジャッカル, 豺, 자칼",
  meerkat:
    "meerkats, suricata, suricate, erdmännchen, suricato, сурикат, ミーアキャット, 狐獴, 미어캣, surykatka",
  ferret:
    "ferrets, polecat, hurón, furão, furet, frettchen, furetto, хорёк, хорек, フェレット, 雪貂, 페럿, fretka",
  weasel: "weasels, stoat, comadreja, doninha, belette, wiesel, donnola, イタチ, 黄鼠狼, 족제비",
  mole: "moles, toupeira, maulwurf, talpa, крот, モグラ, 鼹鼠, 두더지",
  porcupine:
    "porcupines, puercoespín, porco espinho, porc épic, stachelschwein, porcospino, дикобраз, ヤマアラシ, 豪猪, 호저",
  armadillo: "armadillos, tatou, gürteltier, броненосец, アルマジロ, 犰狳, 아르마딜로",
  anteater:
    "anteaters, oso hormiguero, tamanduá, fourmilier, tamanoir, ameisenbär, formichiere, муравьед, アリクイ, 食蚁兽, 개미핥기",
  "red-panda":
    "red pandas, lesser panda, panda rojo, panda vermelho, panda roux, roter panda, panda rosso, красная панда, レッサーパンダ, 小熊猫, 레서판다, 레서 판다",
  lemur: "lemurs, lémur, lêmure, lémurien, lemure, лемур, キツネザル, 狐猴, 여우원숭이",
  reindeer:
    "reindeers, caribou, renne, weihnachtsrentier, rentier, северный олень, トナカイ, 驯鹿, 순록, renifer",
  elk: "elks, wapiti, red deer, ciervo rojo, rothirsch, вапити",
  gazelle:
    "gazelles, antelope, antelopes, impala, gacela, gacelas, antílope, gazela, antilope, gazzella, газель, антилопа, ガゼル, レイヨウ, 羚羊, 瞪羚, 가젤",
  yak: "yaks, yack, ヤク, 牦牛, 야크",
  tapir: "tapirs, tapires, anta brasileira, tapiro, тапир, マレーバク, 貘",
  alpaca: "alpacas, alpaga, alpaka, alpakas, альпака, アルパカ, 羊驼, 알파카",
  chameleon:
    "chameleons, camaleón, camaleão, caméléon, chamäleon, camaleonte, хамелеон, カメレオン, 变色龙, 카멜레온",
  axolotl:
    "axolotls, ajolote, axolote, assolotto, аксолотль, ウーパールーパー, 六角恐龙, 美西螈, 아홀로틀, 우파루파",
  salamander:
    "salamanders, newt, fire salamander, salamandra, salamandre, feuersalamander, саламандра, サンショウウオ, 蝾螈, 도롱뇽",
  "komodo-dragon":
    "komodo dragons, komodo, monitor lizard, dragón de komodo, dragão de komodo, dragon de komodo, komodowaran, drago di komodo, комодский варан, варан, コモドオオトカゲ, 科莫多巨蜥, 코모도왕도마뱀",
  dragonfly:
    "dragonflies, damselfly, libélula, libélulas, libellule, libelle, libellen, libellula, стрекоза, トンボ, 蜻蜓, 잠자리, ważka, yusufçuk",
  firefly:
    "glowworm, glow worm, lightning bug, luciérnaga, luciérnagas, vagalume, vagalumes, vaga lume, luciole, lucioles, glühwürmchen, lucciola, lucciole, светлячок, светлячки, ホタル, 蛍, 萤火虫, 반딧불이",
  grasshopper:
    "grasshoppers, locust, saltamontes, gafanhoto, sauterelle, heuschrecke, grashüpfer, cavalletta, кузнечик, バッタ, 蚱蜢, 蝗虫, 메뚜기",
  "praying-mantis":
    "mantis, mantis religiosa, louva a deus, mante religieuse, gottesanbeterin, mantide religiosa, богомол, カマキリ, 螳螂, 사마귀",
  caterpillar:
    "caterpillars, oruga, orugas, lagarta, chenille, raupe, raupen, bruco, гусеница, 毛毛虫, イモムシ, 애벌레",
  moth: "moths, polilla, mariposa nocturna, mariposa da noite, papillon de nuit, nachtfalter, falena, мотылёк, мотылек, 飞蛾, 나방",
  tarantula:
    "tarantulas, tarántula, tarântula, tarentule, vogelspinne, tarantola, тарантул, タランチュラ, 狼蛛, 타란툴라",
  "stag-beetle":
    "stag beetles, ciervo volante, lucane, cerf volant insecte, hirschkäfer, cervo volante, жук олень, クワガタ, クワガタムシ, 锹甲, 锹形虫, 사슴벌레",
  triceratops: "tricératops, trizeratops, triceratopo, трицератопс, トリケラトプス, 三角龙, 트리케라톱스",
  stegosaurus:
    "stegosaur, estegosaurio, estegossauro, stégosaure, stegosauro, стегозавр, ステゴサウルス, 剑龙, 스테고사우루스",
  pterodactyl:
    "pterodactyls, pterosaur, pterosaurs, pteranodon, pterodáctilo, ptérodactyle, pterodaktylus, flugsaurier, pterodattilo, птеродактиль, プテラノドン, 翼龙, 프테라노돈, 익룡",
  velociraptor:
    "velociraptors, raptor, raptors, vélociraptor, велоцираптор, ヴェロキラプトル, 迅猛龙, 벨로키랍토르",
  griffin: "griffins, gryphon, griffon, grifo, greif, grifone, грифон, グリフォン, 狮鹫, 그리핀",
  pegasus:
    "winged horse, flying horse, pegaso, pégaso, pégase, caballo alado, cavalo alado, пегас, ペガサス, 飞马, 페가수스",
  centaur: "centaurs, centauro, centaure, zentaur, kentaur, кентавр, ケンタウロス, 半人马, 켄타우로스",
  minotaur: "minotaurs, minotauro, minotaure, minotaurus, минотавр, ミノタウロス, 牛头怪, 미노타우로스",
  cerberus:
    "three-headed dog, three headed dog, cerbero, cérbero, cerbère, zerberus, цербер, ケルベロス, 地狱犬, 케르베로스",
  hydra: "hydras, hidra, hydre, гидра, ヒュドラ, 九头蛇, 히드라",
  kraken: "krakens, giant squid, кракен, クラーケン, 北海巨妖, 크라켄",
  yeti: "abominable snowman, йети, снежный человек, イエティ, 雪怪, 雪人怪物, 설인, 예티",
  bigfoot: "sasquatch, big foot, pie grande, pé grande, бигфут, ビッグフット, 大脚怪, 빅풋",
  werewolf:
    "werewolves, hombre lobo, lobisomem, loup garou, werwolf, lupo mannaro, оборотень, 狼男, 狼人, 늑대인간, wilkołak",
  zombie: "zombies, zombi, зомби, ゾンビ, 僵尸, 丧尸, 좀비, زومبي",
  skeleton:
    "skeletons, esqueleto, esqueletos, squelette, skelett, scheletro, скелет, スケルトン, ガイコツ, 骸骨, 骷髅, 해골, 스켈레톤, szkielet, iskelet",
  mummy: "mummies, momia, múmia, momie, mumie, mummia, мумия, ミイラ, 木乃伊, 미라, mumia",
  gnome:
    "gnomes, garden gnome, lawn gnome, gnomo, gnomos, nain de jardin, gartenzwerg, gnom, гном, ノーム, 地精, 侏儒, 노움",
  golem: "golems, stone golem, gólem, голем, ゴーレム, 石头人, 골렘",
  gargoyle: "gargoyles, gárgola, gárgula, gargouille, wasserspeier, горгулья, ガーゴイル, 石像鬼, 가고일",
  cyclops: "cíclope, ciclope, cyclope, zyklop, циклоп, サイクロプス, 独眼巨人, 키클롭스",
  "grim-reaper":
    "the grim reaper, reaper, la parca, la muerte con guadaña, a morte com foice, faucheuse, la faucheuse, sensenmann, cupo mietitore, смерть с косой, 死神, 저승사자",
  hippopotamus: "hippo, hippos, hippopotamuses",
  dog: "犬, わんこ, ワンちゃん, welpe, welpen, chiot, chiots, cagnolino, 子犬, 仔犬",
  cat: "子猫, 仔猫, gattino, gattini",
  horse: "chevaux",
  cow: "mucche, 乳牛",
  pig: "豚, 子豚, ブタ, поросёнок, поросенок, ferkel",
  goat: "козёл, козел, козлёнок",
  ewe: "agneau, agneaux, cordeiro, agnello, ягнёнок, ягненок, 子羊",
  rabbit: "うさぎ, 兎, liebre, liebres, lièvre, lepre, lebre, feldhase",
  mouse: "mäuse, ねずみ, mice",
  hedgehog: "ёж, ёжик, еж, ежик, 小刺猬",
  monkey: "мартышка, macaque, お猿さん",
  orangutan: "orang outan",
  rhinoceros: "rhino, rhinos",
  camel: "dromedary, dromedario, dromadaire, dromedar",
  deer: "venado, venados, rehkitz, 鹿さん",
  boar: "wild boar, wild boars, wildschwein",
  donkey: "осёл, осел, ослик, ишак",
  beaver: "河狸",
  badger: "dachs, dachse",
  raccoon: "racoon, racoons",
  sloth: "bicho preguiça",
  bat: "chauve souris, vampire bat",
  bird: "小鳥, 小鸟, птичка, птички, pajarito, passarinho, uccellino, vögelchen",
  eagle: "орёл, орел, 鷲, bald eagle, águila real, weißkopfseeadler",
  owl: "uhu, civetta, barn owl, snowy owl, филин, 雪鸮",
  parrot:
    "インコ, セキセイインコ, parakeet, budgie, budgerigar, lovebird, periquito, perico, perruche, wellensittich",
  duck: "アヒル, あひる, утёнок, утенок, patito, patinho, entchen, caneton, anatroccolo",
  flamingo: "flamant rose, flamants roses, pink flamingo",
  rooster: "coq, 雄鶏, ニワトリ, にわとり",
  turkey: "wild turkey",
  dove: "piccione, piccioni",
  jellyfish: "água viva, águas vivas, くらげ",
  blowfish: "pufferfish, puffer fish, poisson globe, фугу, ふぐ",
  seal: "sea lion, sea lions, lobo marino, leão marinho, lion de mer, seelöwe, морской лев, 海狮, 바다사자",
  frog: "kröte, kröten, crapaud, 蛙, tree frog",
  honeybee: "шмель, bumble bee, honey bee",
  worm: "earthworm, 虫子, 蚯蚓",
  shrimp: "prawn, prawns",
  "t-rex":
    "dinosaurio, dinosaurios, dinosaurier, dinossauro, dinossauros, dinosauro, dinosauri, динозавр, динозавры, динозавра, 恐竜, 恐龙, 공룡, dinozaur, dinozor, ديناصور",
  dragon: "드래곤",
  ghost: "おばけ, お化け",
  "phoenix-bird": "봉황, 鳳凰",
  "building-construction": "construction crane, tower crane",
  goldfish:
    "gold fish, 金鱼, 金魚, 금붕어, золотая рыбка, золотые рыбки, goldfisch, goldfische, poisson rouge, poissons rouges, pez dorado, peces dorados, peixe dourado, pesce rosso, pesci rossi",
  clownfish:
    "clown fish, anemonefish, pez payaso, poisson clown, clownfisch, peixe palhaço, pesce pagliaccio, рыба клоун, クマノミ, 小丑鱼, 흰동가리",
  swordfish:
    "marlin, pez espada, espadon, schwertfisch, peixe espada, pesce spada, рыба меч, カジキ, 剑鱼, 황새치",
  "hammerhead-shark":
    "hammerhead, hammerhead sharks, tiburón martillo, requin marteau, hammerhai, tubarão martelo, squalo martello, акула молот, シュモクザメ, 锤头鲨, 귀상어",
  chimpanzee:
    "chimp, chimps, chimpanzees, ape, apes, chimpancé, chimpanzé, schimpanse, scimpanzé, шимпанзе, チンパンジー, 黑猩猩, 침팬지",
  platypus:
    "duck billed platypus, ornitorrinco, ornithorynque, schnabeltier, утконос, カモノハシ, 鸭嘴兽, 오리너구리",
  "guinea-pig":
    "guinea pigs, cavy, cobaya, conejillo de indias, cochon d'inde, meerschweinchen, porquinho da índia, porcellino d'india, морская свинка, モルモット, 豚鼠, 天竺鼠, 기니피그",
  wombat: "wombats, uombat, вомбат, ウォンバット, 袋熊, 웜뱃",
  robin:
    "robins, robin redbreast, european robin, petirrojo, rouge gorge, rotkehlchen, pettirosso, pisco de peito ruivo, зарянка, малиновка, コマドリ, 知更鸟, 울새",
  sparrow:
    "sparrows, house sparrow, gorrión, gorriones, moineau, spatz, sperling, pardal, passero, воробей, воробьи, スズメ, 雀, 麻雀, 참새, wróbel, serçe",
  bluebird: "bluebirds, blue bird, 青い鳥, 蓝知更鸟, 파랑새",
  canary: "canaries, canario, canari, kanarienvogel, canarino, канарейка, カナリア, 金丝雀, 카나리아",
  cardinal: "cardinals, red cardinal, cardinal bird, northern cardinal, rotkardinal, 北美红雀, 홍관조",
  "blue-jay":
    "blue jays, bluejay, arrendajo azul, geai, geai bleu, blauhäher, eichelhäher, gaio, ghiandaia, сойка, アオカケス, 蓝松鸦, 어치",
  cockatoo:
    "cockatoos, cockatiel, cacatúa, cacatoès, kakadu, cacatua, какаду, オカメインコ, 凤头鹦鹉, 葵花鹦鹉, 코카투",
  falcon:
    "falcons, hawk, hawks, peregrine falcon, kestrel, halcón, halcones, faucon, falke, falken, habicht, falcão, gavião, falco, сокол, ястреб, 鷹, ハヤブサ, 隼, 游隼, 猎鹰, sokół, şahin, صقر",
  puffin:
    "puffins, frailecillo, macareux, papageitaucher, papagaio do mar, pulcinella di mare, тупик птица, パフィン, 海鹦, 퍼핀",
  plesiosaur:
    "plesiosaurs, plesiosaurus, loch ness monster, nessie, lake monster, sea monster, monstruo del lago ness, monstre du loch ness, monster von loch ness, mostro di loch ness, плезиозавр, лохнесское чудовище, ネッシー, 首長竜, 尼斯湖水怪, 蛇颈龙, 네시, 수장룡",
  ankylosaurus:
    "ankylosaur, anquilosaurio, anquilossauro, анкилозавр, アンキロサウルス, 甲龙, 안킬로사우루스",
  manatee:
    "manatees, dugong, sea cow, manatí, peixe boi, lamantin, seekuh, lamantino, ламантин, マナティー, ジュゴン, 海牛, 매너티",
  warthog:
    "warthogs, facóquero, facócero, phacochère, warzenschwein, facocero, бородавочник, イボイノシシ, 疣猪, 혹멧돼지",
  slug: "slugs, babosa, limace, nacktschnecke, слизень, ナメクジ, 蛞蝓, 鼻涕虫, 민달팽이",
  nautilus: "nautiluses, ammonite, nautilo, nautile, наутилус, オウムガイ, アンモナイト, 鹦鹉螺, 앵무조개",
  eel: "eels, moray eel, anguila, enguia, anguille, aal, anguilla, угорь, ウナギ, 鳗鱼, 장어",
  "sea-urchin":
    "sea urchins, erizo de mar, ouriço do mar, oursin, seeigel, riccio di mare, морской ёж, морской еж, ウニ, 海胆, 성게",
  ox: "bull, bulls, toro, toros, touro, taureau, stier, бык, быки, 公牛, 황소",
  puma: "pumas, cougar, cougars, mountain lion, mountain lions, león de montaña, onça parda, berglöwe, пума, ピューマ, 美洲狮, 퓨마",
};
