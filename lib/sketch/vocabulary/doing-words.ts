/** What people do with the whole body, with each other, or with what they have: `group:value` on the left. */
export const DOING_WORDS: Readonly<Record<string, string>> = {
  "act:kiss":
    "kissing, kiss, kisses, kissing each other, sharing a kiss, first kiss, making out, foreheads touching, forehead to forehead, nose to nose, besándose, beso, se besan, besando, beijando, se beijando, beijo, s'embrassant, s'embrassent, qui s'embrassent, baiser, küssen sich, küssend, kuss, küsst, si baciano, baciando, baciandosi, bacio, целуются, поцелуй, целует, целующиеся, キス, キスする, キスしている, キスをする, 接吻, 亲吻, 키스, 키스하는, 입맞춤, قبلة, يقبل, öpüşen, öpüşüyor, całują się, zoenend",
  "act:piggyback":
    "piggyback, piggyback ride, piggybacking, on his back, carrying on back, a caballito, de cavalinho, sur son dos, huckepack, a cavalluccio, на спине, おんぶ, おんぶする, 背着女友, 背着她, 背着他, 업고, 어부바",
  "act:carried":
    "princess carry, bridal carry, bridal style, in his arms, in her arms, carrying her in his arms, carried in arms, carrying in arms, en brazos, no colo, dans ses bras, auf den armen, in braccio, на руках, お姫様抱っこ, 公主抱, 공주님 안기",
  "act:backtoback":
    "back to back, back-to-back, espalda con espalda, costas com costas, dos à dos, rücken an rücken, schiena contro schiena, спина к спине, 背中合わせ, 背靠背, 등을 맞댄",
  "act:handstand":
    "handstand, hand stand, handstands, doing a handstand, headstand, doing a headstand, upside down, upside-down, upsidedown, breakdancing, breakdance, parada de manos, haciendo el pino, bananeira, équilibre sur les mains, handstand machen, verticale, стойка на руках, стоит на руках, вниз головой, 逆立ち, 倒立, 물구나무서기, 물구나무",
  "act:cartwheel":
    "cartwheel, cartwheels, doing a cartwheel, somersault, backflip, back flip, doing a backflip, frontflip, flip, voltereta, rueda lateral, estrelinha, la roue, rad schlagen, radschlag, ruota, колесо гимнастическое, сальто, 側転, 宙返り, バク転, 侧手翻, 后空翻, 옆돌기, 공중제비",
  "act:splits":
    "doing the splits, the splits, front split, side split, spagat, grand écart, spaccata, шпагат, 開脚, 劈叉, 一字马, 다리 찢기",
  "act:treepose":
    "tree pose, yoga tree pose, yoga pose, yoga, doing yoga, yoga teacher, yoga instructor, standing on one leg, on one leg, vrksasana, hace yoga, haciendo yoga, fazendo yoga, fait du yoga, macht yoga, fa yoga, йога, занимается йогой, ヨガ, ヨガをする, 瑜伽, 做瑜伽, 요가, 요가하는",
  "act:lotus":
    "lotus pose, lotus position, meditating, meditates, meditation, meditation pose, sitting cross-legged, cross-legged, cross legged, crosslegged, legs crossed on the floor, meditando, méditant, méditation, meditierend, meditiert, meditazione, медитирует, медитация, в позе лотоса, 瞑想, 瞑想する, 座禅, 打坐, 冥想, 명상, 명상하는, يتأمل",
  "act:hugknees":
    "hugging knees, hugging her knees, hugging his knees, hugging own knees, hugging own legs, knees to chest, knees up, fetal position, abrazando sus rodillas, abraçando os joelhos, genoux contre la poitrine, umarmt die knie, abbracciando le ginocchia, обнимает колени, обняв колени, 体育座り, 膝を抱える, 抱膝, 무릎을 안은",
  "act:hug": "slow dancing, slow dance, dancing cheek to cheek",
  "act:run": "달리기, 달리기하는, lari, berlari",
  "held:cane":
    "cane, walking stick, walking cane, with a cane, bastón, bengala, canne, gehstock, spazierstock, bastone da passeggio, трость, тростью, с тростью, ステッキ, 杖をつく, 拐杖, 手杖, 지팡이",
  "held:spear":
    "spear, lance, javelin, halberd, polearm, lanza, lança, speer, lanze, lancia, копьё, копье, копьём, 槍, 长矛, 长枪, 창",
  "held:pitchfork":
    "pitchfork, hayfork, horca, forcado, fourche, heugabel, mistgabel, forcone, вилы, 干し草フォーク, 干草叉, 쇠스랑",
  "held:scythe":
    "scythe, grim reaper's scythe, guadaña, foice, faux, sense, falce, коса смерти, 大鎌, 镰刀, 낫",
  "accessory:backpack": "背着背包, 背着书包, リュックサック, リュック, 双肩包, 배낭",
  "garment:jacket": "체육복, 운동복, 体操服, 运动服, ジャージ",
  "setting:kitchen":
    "washing dishes, doing the dishes, washing the dishes, baking, doing dishes, lavando platos, lavando louça, fait la vaisselle, spült geschirr, lava i piatti, моет посуду, 皿洗い, 洗碗, 설거지",
  "setting:meadow":
    "corn field, cornfield, maize field, in a corn field, maisfeld, champ de maïs, maizal, milharal",
  "setting:village": "in a square, in the square, on the square, at the square, town plaza",
  "weather:stars":
    "looking at the stars, watching the stars, stargazing, gazing at the stars, under the stars",
  "garment:kimono": "kebaya, baju kurung, ao dai, áo dài, hanfu dress",
  "seat:table":
    "jouent aux échecs, giocano a scacchi, spielen schach, juegan al ajedrez, jogam xadrez, playing cards together, playing cards",
  "act:ballet":
    "ballet, ballet dancer, ballerina, en pointe, on pointe, pirouette, arabesque, prima ballerina, dancing ballet, balletttänzerin, bailarina de ballet, bailarina clásica, danseuse classique, ballerine, danseuse de ballet, balerina, балерина, балет, バレリーナ, バレエ, 芭蕾, 芭蕾舞, 芭蕾舞者, 발레리나, 발레, راقصة باليه",
  "act:highkick":
    "kicking, kicks, kick, high kick, roundhouse kick, flying kick, pateando, patea, chutando, chuta, tritt, kickt, calcia, пинает, キック, 飞踢, 踢腿, 발차기",
  "act:dive":
    "diving for the ball, goalkeeper, goalie, making a save, portero, portera, goleiro, goleira, gardien de but, torwart, torhüterin, portiere, вратарь, ゴールキーパー, 守门员, 골키퍼",
  "act:kick": "サッカーをする, サッカーをしている, 踢球, 踢足球, 축구하는, 공을 차는, يلعب كرة القدم",
  "act:swing":
    "swinging a bat, swinging the bat, swings a bat, swinging a baseball bat, batting, at bat, hitting a ball, hitting the ball, playing golf, golfing, swinging a golf club, golf swing, 野球をする, バットを振る, 打棒球, 야구하는",
  "act:serve": "tennis serve, テニスをする, テニスをしている, 打网球, 打羽毛球, 테니스 치는",
  "act:shoot":
    "shooting hoops, dunking, dunk, slam dunk, バスケットボールをする, バスケをする, 打篮球, 打排球, 농구하는, 배구하는",
  "act:surf":
    "surfing, surfs, surfeando, surfando, surfe, surfant, qui surfe, surft, surfend, fa surf, surfando, серфит, катается на серфе, サーフィン, サーフィンをする, 冲浪, 서핑, 서핑하는",
  "act:skate":
    "skateboarding, skateboards, スケートボードに乗る, スケボー, 滑滑板, 玩滑板, 스케이트보드 타는",
  "act:rollerskate":
    "roller skating, rollerskating, roller skates, rollerskates, on roller skates, rollerblading, rollerblades, inline skates, inline skating, patines, patinando, patins, rollschuhe, rollschuhen, inlineskates, pattini a rotelle, на роликах, роликах, ролики, ローラースケート, 轮滑, 旱冰鞋, 롤러스케이트",
  "act:iceskate":
    "ice skating, figure skating, ice skates, skating on ice, skating on the ice, skating on a frozen lake, patinando sobre hielo, patinando no gelo, patinage artistique, patine sur la glace, schlittschuh, eislaufen, eiskunstlauf, pattina sul ghiaccio, катается на коньках, на коньках, アイススケート, フィギュアスケート, 滑冰, 花样滑冰, 스케이트 타는, 피겨스케이팅",
  "act:ski":
    "skiing, skis down, going down a slope on skis, esquiando, esquiar, skiant, fait du ski, skifahren, fährt ski, scia, sciando, катается на лыжах, на лыжах, スキーをする, 滑雪, 스키 타는",
  "act:snowboard":
    "snowboarding, on a snowboard, haciendo snowboard, fait du snowboard, fährt snowboard, на сноуборде, スノーボードをする, 单板滑雪, 스노보드 타는",
  "act:lift":
    "lifting weights, weightlifting, weight lifting, weightlifter, powerlifter, deadlift, bench press, levantando pesas, levantando peso, soulevant des haltères, gewichtheber, stemmt gewichte, solleva pesi, штангист, バーベルを上げる, 重量挙げ, 举重, 举杠铃, 역도, 역기를 드는",
  "act:aim":
    "aiming, aiming a bow, aiming her bow, aiming his bow, drawing a bow, drawing her bow, drawing his bow, draws a bow, shooting an arrow, shooting arrows, firing an arrow, archery, tirando con arco, tensando el arco, atirando com arco, tirant à l'arc, tire à l'arc, bogenschießen, zielt mit dem bogen, spannt den bogen, tira con l'arco, стреляет из лука, целится, натягивает тетиву, 弓を引く, 弓を構える, 射箭, 拉弓, 활을 쏘는, 활을 당기는",
  "act:propose":
    "proposing, proposing on one knee, proposes, proposal, marriage proposal, proposing marriage, propuesta de matrimonio, pidiendo matrimonio, pedido de casamento, demande en mariage, heiratsantrag, macht einen antrag, proposta di matrimonio, делает предложение, プロポーズ, 求婚, 청혼, 프로포즈",
  "act:lean":
    "leaning, leans, leaning against a wall, leaning on a wall, leaning against the wall, leaning on the wall, leaning against a brick wall, leaning against a tree, leaning on a tree, leaning against the tree, leaning back, apoyado, apoyada, apoyado en la pared, apoyada en la pared, encostado, encostada, adossé, adossée, appuyé, appuyée, angelehnt, lehnt, gelehnt, an die wand gelehnt, appoggiato, appoggiata, прислонившись, прислонился, прислонилась, опираясь, 寄りかかる, 寄りかかって, もたれる, もたれて, 壁にもたれる, 靠着, 靠在, 靠墙, 倚靠, 기대어, 기댄, 기대고",
  "seat:wall":
    "leaning against a wall, leaning on a wall, leaning against the wall, leaning on the wall, leaning against a brick wall, brick wall, brick walls, apoyado en la pared, apoyada en la pared, an die wand gelehnt, 壁にもたれる, 靠墙",
  "seat:trunk":
    "leaning against a tree, leaning on a tree, leaning against the tree, against a tree, against the tree",
  "act:phone":
    "talking on the phone, talking on her phone, talking on his phone, talking on a phone, speaking on the phone, on the phone, on her phone, on his phone, phone call, making a phone call, answering the phone, phone at her ear, phone at his ear, phone to her ear, phone to his ear, telefoniert, telefonierend, hablando por teléfono, habla por teléfono, falando ao telefone, fala ao telefone, au téléphone, téléphone à l'oreille, al telefono, parla al telefono, говорит по телефону, разговаривает по телефону, 電話をかける, 電話する, 電話している, 電話中, 打电话, 打着电话, 전화하는, 통화하는, يتحدث في الهاتف, تتحدث في الهاتف, telefonda konuşan, rozmawia przez telefon",
  "act:selfie":
    "taking a selfie, taking selfies, takes a selfie, selfie, selfie pose, taking a photo of herself, taking a photo of himself, haciéndose un selfie, tomándose una selfie, tirando uma selfie, tirando selfie, prenant un selfie, prend un selfie, macht ein selfie, selfie machend, si fa un selfie, scattando un selfie, делает селфи, селфи, 自撮り, 自撮りする, セルフィー, 自拍, 셀카, 셀카를 찍는, سيلفي",
  "act:think":
    "thinking, thinks, hand on chin, hand on own chin, hand to chin, chin on hand, pondering, thinking pose, contemplating, lost in thought, pensando, penseur, pensive pose, nachdenkend, denkt nach, nachdenklich, pensa, pensieroso, думает, задумался, задумалась, 考える, 考えている, 考え事, 沉思, 思考, 생각하는, 고민하는",
  "act:hush":
    "finger to lips, finger on lips, finger to mouth, finger to her lips, finger to his lips, index finger raised, shh, shushing, hushing, be quiet gesture, silence gesture, dedo en los labios, dedo nos lábios, doigt sur les lèvres, finger auf den lippen, dito sulle labbra, палец у губ, тише, 人差し指を口に, しーっ, 嘘, 쉿",
  "act:heart":
    "heart hands, hand heart, hands heart, making a heart with her hands, making a heart with his hands, making a heart, heart sign, heart shape with hands, corazón con las manos, coração com as mãos, cœur avec les mains, herz mit den händen, cuore con le mani, сердечко руками, ハートマーク, 手でハート, 比心, 손하트, 하트",
  "act:thumbsup":
    "thumbs up, thumbs-up, thumb up, giving a thumbs up, giving thumbs up, pulgar arriba, polegar para cima, joinha, pouce levé, daumen hoch, pollice in su, палец вверх, большой палец вверх, サムズアップ, いいね, 竖大拇指, 点赞, 엄지척",
  "act:flex":
    "flexing, flexing his muscles, flexing her muscles, flexing muscles, flexing biceps, flexing his biceps, flexing her biceps, flexing arms, muscle pose, bodybuilder, body builder, strongman, marcando bíceps, mostrando los músculos, mostrando os músculos, montrant ses muscles, lässt die muskeln spielen, mostra i muscoli, показывает мускулы, показывает бицепс, 力こぶ, マッスルポーズ, 秀肌肉, 알통, 근육 자랑",
  "act:cover":
    "covering face, covering her face, covering his face, hands over face, hands on face, hiding her face, hiding his face, face in hands, covering her eyes, covering his eyes, facepalm, cubriéndose la cara, cobrindo o rosto, se couvrant le visage, hält sich die hände vors gesicht, si copre il viso, закрывает лицо руками, закрыла лицо руками, 顔を覆う, 顔を隠す, 捂脸, 얼굴을 가린",
  "act:blowkiss":
    "blowing a kiss, blowing kisses, blows a kiss, lanzando un beso, mandando beijo, envoie un baiser, wirft einen kuss, manda un bacio, посылает воздушный поцелуй, 投げキス, 飞吻, 손키스",
  "garment:hero": "superhero flying",
  "physique:stout": "sumo wrestler",
  "piece:cape": "superhero flying",
  "thing:tumbler-glass":
    "drinking water, drinks water, bebiendo agua, bebendo água, buvant de l'eau, trinkt wasser, пьёт воду, 水を飲む, 喝水",
  "setting:stadium": "on a track, on the track, athletics, sprint race",
  "thing:basketball": "baloncesto, básquet, basquetbol, pallacanestro",
  "thing:volleyball": "voleibol, voley, vôlei, pallavolo",
  "who:woman":
    "surfeuse, patinadora, patineuse, eiskunstläuferin, pattinatrice, фигуристка, skifahrerin, esquiadora, skieuse, footballeuse, fußballerin, calciatrice, футболистка, tennisspielerin, теннисистка, turnerin, гимнастка, bogenschützin, boxeadora, boxeuse, boxerin",
  "who:person":
    "football fan, soccer fan, sports fan, baseball fan, basketball fan, music fan, anime fan, football fans, sumo wrestler, superhero flying, lavoratore, lavoratrice, operaio, operaia, trabajador, trabajadora, obrero, obrera, trabalhador, ouvrier, ouvrière, bauarbeiter, bauarbeiterin, arbeiter, arbeiterin, рабочий, строитель, 作業員, 工人, 工地工人, 노동자, karate fighter, kung fu fighter, mma fighter, weightlifter, weight lifter, powerlifter, goalkeeper, goalie, golfer, batter, cricketer, breakdancer, yogi, yogini, yoga teacher, yoga instructor, martial artist, karateka, volleyball player, badminton player, sprinter, acrobat, circus acrobat, surfers, серфер, サーファー, 冲浪者, 서퍼, skateboarders, skater boy, скейтбордист, スケーター, patinador, patineur, eiskunstläufer, фигурист, フィギュアスケーター, 피겨 선수, skiers, skifahrer, esquiador, skieur, sciatore, лыжник, лыжница, snowboarders, futbolista, jogador de futebol, jogadora de futebol, footballeur, joueur de foot, fußballer, fußballspieler, calciatore, футболист, サッカー選手, 足球运动员, 축구 선수, 野球選手, 棒球运动员, 야구 선수, tenista, joueur de tennis, joueuse de tennis, tennisspieler, tennista, теннисист, テニス選手, 网球运动员, 테니스 선수, jugador de baloncesto, jogador de basquete, basketteur, basketballspieler, cestista, баскетболист, バスケットボール選手, 篮球运动员, 농구 선수, gymnastics, gimnasta, ginasta, gymnaste, ginnasta, 体操選手, 体操运动员, 체조 선수, archer, archers, bogenschütze, boxers, kickboxer, boxeador, boxeur, pugile, боксёр, ボクサー, 拳击手, 권투 선수",
  // What those of a calling do of whom nothing else is said.
  "does:surf": "surfer, surfers, surfista, surfeur, surfeuse, серфер, サーファー, 冲浪者, 서퍼",
  "does:skate": "skateboarder, skateboarders, skater girl, skater boy, skater, скейтбордист, スケーター",
  "does:rollerskate": "roller skater",
  "does:iceskate":
    "ice skater, figure skater, patinadora, patinador, patineuse, patineur, eiskunstläuferin, eiskunstläufer, pattinatrice, фигуристка, фигурист, フィギュアスケーター, 피겨 선수",
  "does:ski":
    "skier, skiers, skifahrer, skifahrerin, esquiador, esquiadora, skieur, skieuse, sciatore, лыжник, лыжница",
  "does:snowboard": "snowboarder, snowboarders",
  "does:kick":
    "soccer player, footballer, football player, futbolista, jogador de futebol, jogadora de futebol, footballeur, footballeuse, joueur de foot, fußballer, fußballerin, fußballspieler, calciatore, calciatrice, футболист, футболистка, サッカー選手, 足球运动员, 축구 선수",
  "does:swing": "baseball player, golfer, batter, cricketer, 野球選手, 棒球运动员, 야구 선수",
  "does:serve":
    "tennis player, badminton player, tenista, joueur de tennis, joueuse de tennis, tennisspieler, tennisspielerin, tennista, теннисистка, теннисист, テニス選手, 网球运动员, 테니스 선수",
  "does:shoot":
    "basketball player, volleyball player, jugador de baloncesto, jogador de basquete, basketteur, basketballspieler, cestista, баскетболист, バスケットボール選手, 篮球运动员, 농구 선수",
  "does:splits":
    "gymnast, gymnastics, gimnasta, ginasta, gymnaste, turnerin, ginnasta, гимнастка, 体操選手, 体操运动员, 체조 선수",
  "does:aim": "archer, archers, bogenschütze, bogenschützin",
  "does:fight":
    "boxer, boxers, kickboxer, martial artist, karateka, boxeador, boxeadora, boxeur, boxeuse, boxerin, pugile, боксёр, ボクサー, 拳击手, 권투 선수",
};
