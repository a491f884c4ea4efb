/** How a person looks: gaze, expression, clothes. `group:value` on the left, phrases on the right. */
export const LOOK_WORDS: Readonly<Record<string, string>> = {
  "gaze:viewer":
    "looking at viewer, looking at the viewer, looking at you, looking at camera, looking at the camera, looking into the camera, looking straight at the camera, facing the camera, facing viewer, mirando a la cámara, olhando para a câmera, regarde la caméra, schaut in die kamera, blickt in die kamera, смотрит в камеру, カメラ目線, 看镜头, 看着镜头, 카메라를 보는",
  "gaze:up":
    "looking up, looks up, looking upward, looking upwards, looking up at the sky, looking at the sky, gazing up, gazing at the sky, gazing at the stars, looking at the stars, watching the stars, stargazing, looking at the moon, mirando hacia arriba, mirando al cielo, mirando las estrellas, olhando para cima, olhando para o céu, regarde le ciel, regardant le ciel, regardant les étoiles, schaut nach oben, blickt nach oben, schaut in den himmel, смотрит вверх, смотрит в небо, смотрит на звёзды, 見上げる, 空を見上げる, 上を見る, 仰望, 抬头, 仰望天空, 仰望星空, 위를 보는, 하늘을 보는",
  "gaze:down":
    "looking down, looks down, looking downward, looking downwards, downcast eyes, eyes downcast, lowered eyes, lowered gaze, gazing down, head down, mirando hacia abajo, mirada baja, olhando para baixo, regarde vers le bas, les yeux baissés, schaut nach unten, blickt nach unten, gesenkter blick, смотрит вниз, опустив глаза, 下を向く, うつむく, 俯く, 伏し目, 低头, 俯视, 아래를 보는, 고개를 숙인",
  "gaze:away":
    "looking away, looks away, looking to the side, looking aside, looking sideways, sidelong glance, sideways glance, side glance, gazing into the distance, looking into the distance, looking afar, averted eyes, averted gaze, mirando a un lado, mirando al horizonte, olhando para o lado, olhando para o horizonte, regarde ailleurs, regardant au loin, schaut zur seite, blickt zur seite, blickt in die ferne, schaut in die ferne, смотрит в сторону, смотрит вдаль, よそ見, 目をそらす, 遠くを見る, 看向远方, 看向一边, 望着远方, 먼 곳을 보는, 옆을 보는",
  "expression:smug":
    "smug, smug face, smug look, smug smile, smirk, smirking, smirks, evil smile, evil grin, cocky, sly smile, arrogant, doyagao, ドヤ顔, 不敵な笑み, 得意",
  "expression:angry":
    "怒った顔, 怒り顔, 怒った, 怒っている, 怒る, 生气的表情, 愤怒的表情, 화난 얼굴, grumpy, grumpy face, scowl, glaring, angry look, fierce look, cara enojada, wütender blick",
  "expression:surprised":
    "驚いた顔, 驚き顔, びっくり, 惊讶的表情, 놀란 얼굴, jaw dropped, gasping, shocked face, surprised face",
  "mark:tears":
    "泣き顔, 泣いている, 哭泣, 우는 얼굴, tears streaming, tears in her eyes, tears in his eyes, weinend, llorando, chorando, en pleurs, плачет, плачущая",
  "expression:sad":
    "泣き顔, 泣いている, 哭泣, 우는 얼굴, weinend, llorando, chorando, en pleurs, плачет, плачущая",
  "old:yes":
    "дед, дедушка, пожилой, пожилая, пожилой мужчина, пожилая женщина, âgé, âgée, homme âgé, femme âgée, personne âgée, anziano, anziana, mayor de edad, hombre mayor, mujer mayor, älterer mann, ältere frau, idoso, idosa, お年寄り, 年配, 年老的, 老年人, 어르신",
  "accessory:halo": "archangel",
  "accessory:wings": "archangel",
  "accessory:hat": "musketeer, mosquetero, mousquetaire, musketier, мушкетёр",
  "thing:tennis": "tennis player",
  "thing:basketball": "basketball player",
  "thing:volleyball": "volleyball player",
  "garment:labcoat": "белом халате, белых халатах, 白大褂的, 男医生, 女医生",
  "accessory:beard":
    "stubble, five o'clock shadow, unshaven, stubbled, barba de tres días, dreitagebart, щетина",
  "held:guitar": "rock star, rockstar, lute, mandolin, laute, laúd, luth, liuto, جيتار, الجيتار, على الجيتار",
  "held:violin":
    "violin, violins, violinist, playing the violin, playing violin, plays the violin, playing a violin, fiddle, fiddler, viola, violín, tocando el violín, violino, tocando violino, violon, jouant du violon, violoniste, violinista, geige, spielt geige, violine, скрипка, скрипке, на скрипке, скрипач, скрипачка, skrzypce, na skrzypcach, keman, ヴァイオリン, バイオリン, 小提琴, 拉小提琴, 바이올린, كمان",
  "held:tray":
    "tray, serving tray, holding a tray, carrying a tray, tray of drinks, drinks tray, waiter's tray, waiter, waitress, camarero, camarera, mesero, mesera, garçom, garçonete, kellner, kellnerin, serveur, serveuse, cameriere, cameriera, официант, официантка, kelner, kelnerka, bandeja, vassoio, plateau, tablett, поднос, подносом, ウェイトレス, ウェイター, お盆, トレイ, 服务员, 托盘, 端着托盘, 웨이트리스, 웨이터, 쟁반",
  "frame:usual":
    "toasts with, toasting with, makes a toast, raises a toast, raising a toast, proposes a toast, full gear, in full gear, middle-aged, middle aged, mid-aged",
  "setting:classroom":
    "writing on the blackboard, writing on a blackboard, writing on the chalkboard, writing on the whiteboard, at the blackboard, in front of a blackboard, in front of the blackboard, in front of a chalkboard, in front of the chalkboard",
  "garment:hoodie": "felpa, felpa con cappuccio",
  "garment:armour":
    "roman soldier, roman legionary, legionary, legionnaire, centurion, gladiator, spartan, spartan warrior, hoplite, crusader, paladin, soldado romano, soldat romain, römischer soldat, римский воин, гладиатор, ローマ兵, 罗马士兵",
  "who:man":
    "waiter, camarero, mesero, garçom, kellner, serveur, cameriere, официант, ウェイター, 男服务员, bodybuilder, body builder, culturista, culturiste, бодибилдер, homem negro, hombre negro, homme noir, чернокожий, темнокожий, black man, african man, african king, fat man, fat boy, fat guy, dicker mann, gros homme, homem gordo, толстяк, полный мужчина, 肌肉男, strongman, strong man, качок, musketeer, mosquetero, mousquetaire, musketier, мушкетёр, дед, дедушка, 男, 男医生, 男老师, 男歌手, 男厨师, 男演员, 男战士, 男青年, 男子, roman soldier, roman legionary, legionary, legionnaire, centurion, gladiator, spartan warrior, hoplite, soldado romano, soldat romain, römischer soldat, римский воин, гладиатор, ローマ兵, 罗马士兵",
  "who:woman":
    "mulher negra, menina negra, mujer negra, femme noire, schwarze frau, donna nera, чернокожая, темнокожая, 黑人女性, 黒人女性, 흑인 여성, black woman, black girl, african woman, african queen, fat woman, fat girl, fat lady, dicke frau, grosse femme, mulher gorda, полная женщина, hijabi, muslim woman, muslim girl, nuns, monja, freira, religieuse, bonne sœur, nonne, suora, zakonnica, rahibe, монахиня, монахини, راهبة, محجبة, シスター, 修道女, 修女, 수녀, archangel, アイドル, 女医生, 女老师, 女歌手, 女厨师, 女演员, 女战士, 女青年, 女子, danseuse de ballet, bailarina de ballet, bailarina de flamenco, flamenco dancer, bailaora, ballet dancer, prima ballerina, балерина, バレリーナ, 芭蕾舞者, 발레리나",
  "act:dance":
    "bailarina de flamenco, flamenco dancer, bailaora, dancing flamenco, bailando flamenco, dancing tango, tango, waltz, dancing a waltz, bailando tango",
  "piece:trousers":
    "construction worker, builder, plumber, electrician, ninja, samurai, ronin, shinobi, kunoichi, 侍, 武士, 忍者",
  "garment:kimono": "ninja, shinobi, kunoichi, ronin, 忍者",
  "garment:tshirt":
    "boxer, female boxer, kickboxer, basketball player, soccer player, football player, volleyball player, tennis player, runner, marathon runner, athlete, gymnast, sportswear, gym clothes, workout clothes",
  "piece:shorts":
    "boxer, female boxer, kickboxer, basketball player, soccer player, football player, volleyball player, runner, marathon runner, athlete, sportswear, gym clothes, workout clothes",
  "dresscut:ballet":
    "ballet outfit, tutu, ballet dress, ballerina, ballet dancer, danseuse de ballet, bailarina de ballet, prima ballerina, балерина, バレリーナ, 芭蕾舞者, 발레리나",
  "dresscut:collared": "dirndl, dirndlkleid, magical girl, maid dress, alice dress",
  "piece:apron": "dirndl, dirndlkleid",
  "seat:throne":
    "throne, thrones, on a throne, on her throne, on his throne, sitting on a throne, iron throne, trono, trône, thron, трон, троне, 玉座, 王座, 왕좌, عرش",
  "seat:wheelchair":
    "wheelchair, in a wheelchair, in wheelchair, in his wheelchair, in her wheelchair, sitting in a wheelchair, wheelchair user, using a wheelchair, silla de ruedas, en silla de ruedas, cadeira de rodas, fauteuil roulant, en fauteuil roulant, rollstuhl, im rollstuhl, sedia a rotelle, инвалидная коляска, в инвалидной коляске, инвалидном кресле, wózek inwalidzki, na wózku, tekerlekli sandalye, 車椅子, 轮椅, 휠체어",
  "seat:armchair":
    "armchair, arm chair, easy chair, recliner, wingback chair, in an armchair, in a chair, sillón, poltrona, fauteuil, sessel, кресло, кресле, アームチェア, 扶手椅, 안락의자",
  "seat:stool":
    "stool, bar stool, barstool, on a stool, taburete, tabouret, hocker, barhocker, табурет, スツール, 凳子",
  "garment:hero":
    "superhero, superheroine, supervillain, superhero costume, superhero suit, supersuit, супергерой, супергероиня, superheld, superheldin, superhéroe, superheroína, super-héros, super-herói, supereroe, スーパーヒーロー, 超级英雄, 슈퍼히어로",
  "piece:cape":
    "superhero, superheroine, супергерой, супергероиня, superheld, superheldin, superhéroe, superheroína, super-héros, super-herói, スーパーヒーロー, 超级英雄, 슈퍼히어로",
  "mark:domino":
    "domino mask, eye mask, masquerade mask, venetian mask, carnival mask, bandit mask, máscara veneciana, venezianische maske",
  "physique:muscular":
    "muscular, muscled, muscly, buff, ripped body, bodybuilder, body builder, strongman, strong man, muscular build, athletic build, flexing, flexing his muscles, flexing her muscles, muscles, musculoso, musculosa, muskulös, muskulöser, muskulöse, musclé, musclée, muscoloso, мускулистый, мускулистая, качок, umięśniony, kaslı, 筋肉質, マッチョ, 肌肉男, 肌肉, 强壮的, 근육질",
  "physique:stout":
    "fat man, fat woman, fat girl, fat boy, fat guy, fat lady, chubby, plump, overweight, obese, plus-size, plus size, curvy, stout, potbelly, pot belly, big belly, gordo, gorda, gordito, gordita, dicker mann, dicke frau, rundlich, mollig, gros homme, grosse femme, ronde, homem gordo, mulher gorda, grasso, grassa, толстый, толстая, толстяк, полный мужчина, полная женщина, gruby, şişman, 太った, ぽっちゃり, 胖, 胖子, 肥胖, 胖胖的, 뚱뚱한, 통통한",
  "who:person":
    "rock star, rockstar, pop star, popstar, pirate captain, bodybuilder, body builder, strongman",
  "mark:tattoo":
    "tattoo, tattoos, tattooed, tattoo sleeve, sleeve tattoo, sleeve tattoos, full sleeve tattoo, arm tattoo, arm tattoos, neck tattoo, tatuaje, tatuajes, tatuada, tatuado, tatuagem, tatuagens, tatuaggio, tatuaggi, tatuata, tatuato, tatoué, tatouée, tatouage, tatouages, tätowiert, tätowierte, tätowierter, tätowierung, tätowierungen, татуировка, татуировки, татуировками, в татуировках, tatuaż, tatuaże, dövme, dövmeli, タトゥー, 刺青, 纹身, 紋身, 문신, 타투, وشم",
  "accessory:earrings":
    "pendientes, aretes, zarcillos, brinco, brincos, boucles d'oreilles, boucle d'oreille, ohrringe, ohrring, orecchini, oorbellen, серьги, серьгами, серёжки, kolczyki, küpe, küpeler, イヤリング, ピアス, 耳环, 耳環, 耳坠, 귀걸이, أقراط",
  "landmark:sunflowers": "向日葵田, 向日葵花田, 向日葵花海",
  "length:short": "ショート, ショートカット, ベリーショート",
  "length:bob": "ボブ, ボブカット, ショートボブ",
  "length:long": "ロング, ロングヘアー, 超ロング",
  "accessory:wreath":
    "flower crown, floral crown, flower wreath, floral wreath, wreath of flowers, crown of flowers, flowers crown, flower tiara, corona de flores, coroa de flores, couronne de fleurs, blumenkranz, blumenkrone, corona di fiori, bloemenkrans, венок, венке, венок из цветов, wianek, çiçek tacı, 花冠, 花かんむり, 花环, 화관",
  "accessory:backpack":
    "wearing a backpack, with a backpack, backpack on her back, backpack on his back, hiker, backpacker, excursionista, randonneur, wanderer mit rucksack",
  "accessory:neckphones":
    "headphones around neck, headphones around her neck, headphones around his neck, headphones around the neck, headphones on neck, headphones on her neck, headphones on his neck",
  "act:pockets":
    "hands in pockets, hand in pocket, hands in his pockets, hands in her pockets, hand in his pocket, hands in pocket, manos en los bolsillos, mãos nos bolsos, mains dans les poches, hände in den taschen, руки в карманах, ポケットに手, ポケットに手を入れる, 手插口袋, 双手插兜, 주머니에 손",
  "seat:bed":
    "lying on bed, lying on a bed, lying on the bed, lying on her bed, lying on his bed, lying in bed, lying in a bed, ベッドに寝転ぶ, 躺在床上, 침대에 누워, acostada en la cama, deitada na cama, allongée sur un lit, auf dem bett liegend, лежит на кровати",
  "act:lie":
    "lying on the bed, lying on her bed, lying on his bed, lying in bed, lying in a bed, ベッドに寝転ぶ, 躺在床上, 침대에 누워, acostada en la cama, deitada na cama, allongée sur un lit, auf dem bett liegend, лежит на кровати",
  "seat:sill":
    "windowsill, window sill, window seat, sitting on a windowsill, sitting on the windowsill, sitting on windowsill, sitting on a window sill, sitting on the window sill, sitting in a window, alféizar, sentada en el alféizar, parapeito, rebord de fenêtre, assise sur le rebord de la fenêtre, fensterbank, auf der fensterbank, davanzale, подоконник, подоконнике, сидит на подоконнике, parapet okna, 窓枠に座る, 坐在窗台上, 窗台, 창틀, 창가에 앉아",
  "act:salute":
    "saluting, salutes, salute, military salute, haciendo el saludo militar, salutiert, salutierend, отдаёт честь, отдает честь, 敬礼, 敬礼する, 敬礼している, 敬礼的, 경례",
  "seat:table":
    "sitting at a table, sitting at the table, sitting at her desk, sitting at his desk, sitting at a desk, sitting at the desk, sitting behind a desk, sitting around a table, sitting around a meeting table, seated at a table, at a table, at the table, at a desk, at her desk, at his desk, at the dinner table, at the dining table, having dinner, having lunch, having breakfast, eating dinner, eating lunch, eating breakfast, dining, having tea, typing on a laptop, typing on laptop, typing on her laptop, typing on his laptop, typing on a computer, working on a laptop, working on her laptop, working on his laptop, using a laptop, working at a computer, using a computer, studying, doing homework, playing chess, plays chess, play chess, cenando, desayunando, sentada a la mesa, en un escritorio, usando un portátil, jugando al ajedrez, jantando, usando o laptop, jogando xadrez, dîner, en train de dîner, à table, devant un ordinateur, jouant aux échecs, beim abendessen, am tisch, am schreibtisch, am laptop, spielt schach, cena, a tavola, gioca a scacchi, ужинают, ужинает, за столом, за ноутбуком, играет в шахматы, играют в шахматы, 食事をする, 机に向かう, ノートパソコンを使う, チェスをする, 吃晚饭, 坐在桌前, 用笔记本电脑, 下棋, 노트북을 사용하는, 책상에 앉아, 저녁을 먹는",
  "thing:laptop":
    "typing on a laptop, typing on laptop, typing on her laptop, typing on his laptop, typing on a computer, working on a laptop, working on her laptop, working on his laptop, using a laptop, working at a computer, using a computer, usando un portátil, usando o laptop, devant un ordinateur, am laptop, за ноутбуком, ノートパソコンを使う, 用笔记本电脑, 노트북을 사용하는",
  "thing:chess-board":
    "playing chess, plays chess, play chess, jugando al ajedrez, jogando xadrez, jouant aux échecs, spielt schach, gioca a scacchi, играет в шахматы, играют в шахматы, チェスをする, 下棋",
  "thing:fork-and-knife-with-plate":
    "having dinner, having lunch, having breakfast, eating dinner, eating lunch, eating breakfast, dining, cenando, desayunando, jantando, en train de dîner, beim abendessen, ужинают, ужинает, 食事をする, 吃晚饭, 저녁을 먹는",
  "thing:books": "studying, doing homework",
  "thing:teapot": "having tea",
  "thing:candle":
    "candlelight, by candlelight, candlelit, candlelight dinner, bei kerzenlicht, a la luz de las velas, aux chandelles, при свечах",
  "garment:military": "camouflage, camo, camouflage uniform, army uniform, military uniform, fatigues",
  "garment:vest": "waiter, waitress, bartender",
  "garment:coat": "pirate captain",
  "mark:eyepatch": "pirate captain",
  "garment:jacket":
    "tracksuit, track suit, jogging suit, chándal, trainingsanzug, survêtement, спортивный костюм",
  "setting:meadow":
    "向日葵田, 向日葵花田, 向日葵花海, picnic, at a picnic, having a picnic, picknick, pique-nique, пикник, пикнике, ピクニック, 野餐",
  "skin:dark":
    "mulher negra, homem negro, menina negra, mujer negra, hombre negro, femme noire, homme noir, schwarze frau, donna nera, чернокожая, чернокожий, темнокожая, темнокожий, 黑人女性, 黒人女性, 흑인 여성, black woman, black man, black girl, african woman, african man, african king, african queen, ebony skin",
  "garment:blouse": "blusa, blusas, chemisier, bluse, блузка, блузке, bluzka, ブラウス, 罩衫, 블라우스",
  "accessory:headscarf":
    "hijab, hijabs, hijabi, headscarf, head scarf, headscarves, chador, kerchief, babushka, muslim woman, muslim girl, pañuelo en la cabeza, velo islámico, kopftuch, lenço na cabeça, foulard sur la tête, voile islamique, velo islamico, hoofddoek, платок на голове, хиджаб, хиджабе, chusta na głowie, başörtüsü, başörtülü, jilbab, tudung, حجاب, حجابا, الحجاب, محجبة, ヒジャブ, スカーフを頭に, 头巾, 希贾布, 히잡",
  "accessory:habit":
    "nun, nuns, habit, nun's habit, nun habit, nun outfit, monja, freira, religieuse, bonne sœur, nonne, suora, zakonnica, rahibe, монахиня, монахини, راهبة, シスター, 修道女, 修女, 수녀",
  "garment:robe":
    "nun, nuns, nun outfit, monja, freira, religieuse, bonne sœur, nonne, suora, zakonnica, rahibe, монахиня, монахини, راهبة, シスター, 修道女, 修女, 수녀",
  "shape:mohawk":
    "mohawk, mohawk hair, mohawk haircut, mohican, punk hair, cresta punk, pelo mohicano, moicano, iroquois, crête iroquoise, irokese, irokesenschnitt, irokez, ирокез, ирокезом, モヒカン, 莫西干, 莫霍克头, 모히칸",
  "accessory:tricorn":
    "tricorn, tricorne, tricorn hat, tricorne hat, pirate hat, pirate captain, piratenhut, sombrero pirata",
  "accessory:spacehelmet": "space helmet, astronaut helmet, glass helmet",
  // Acts that involve a thing in the hand.
  "thing:mobile-phone":
    "texting, looking at her phone, looking at his phone, mirando el móvil, schaut aufs handy, スマホを見る, 看手机",
  "thing:wine-glass":
    "drinking wine, drinks wine, drinking red wine, drinking champagne, sipping wine, bebiendo vino, bebe vino, bebendo vinho, boit du vin, buvant du vin, trinkt wein, пьёт вино, ワインを飲む, 喝红酒, 와인을 마시는",
  "thing:paintbrush":
    "painting a picture, painting a portrait, painting a landscape, painting a canvas, painting on canvas, painting on a canvas, painting at an easel, painting on an easel, painting at her easel, pintando un cuadro, pinta un cuadro, pintando um quadro, peint un tableau, peignant un tableau, malt ein bild, пишет картину, рисует картину, 絵を描く, 画画, 그림 그리는",
  "thing:soccer-ball": "soccer player, soccer players, football player, football players",
  "thing:easel":
    "painting at an easel, painting on an easel, painting at her easel, painting at his easel, painting at the easel",
  "thing:fishing-pole":
    "fishing, angling, angler, pescando, pesca, pêchant, angelt, angelnd, рыбачит, на рыбалке, рыбалка, рыбалке, 釣りをする, 钓鱼, 낚시하는",
  "thing:video-game":
    "playing video games, playing videogames, playing a video game, gaming, gamer, gamer girl, jugando videojuegos, jogando videogame, zockt, играет в видеоигры, ゲームをする, 打游戏, 게임하는",
  "thing:yarn":
    "knitting, knits, crocheting, tejiendo, tricotando, tricote, tricotant, strickt, strickend, вяжет, 編み物をする, 织毛衣, 뜨개질하는",
  "thing:pencil":
    "writing, writing in a notebook, writing a letter, drawing a picture, sketching, escribiendo, écrivant, schreibt, schreibend, пишет, 書く, 写字, 글 쓰는",
  "dresscut:evening":
    "gown, gowns, evening gown, evening dress, ball gown, ballgown, prom dress, cocktail dress, wedding dress, silk dress, satin dress, strapless dress, off-shoulder dress, backless dress, slip dress, flamenco dress, abendkleid, ballkleid, brautkleid, hochzeitskleid, vestido de noche, vestido de fiesta, vestido de gala, vestido de novia, vestido de noiva, robe de soirée, robe de bal, robe de mariée, abito da sera, вечернее платье, бальное платье, свадебное платье, イブニングドレス, ウェディングドレス, 晚礼服, 婚纱, 이브닝드레스, 웨딩드레스",
  "garment:dress":
    "ballet dancer, prima ballerina, ballet outfit, ballet dress, dirndl, dirndlkleid, danseuse de ballet, bailarina de ballet, балерина, バレリーナ, 芭蕾舞者, 발레리나, evening gown, prom dress, cocktail dress, silk dress, satin dress, strapless dress, off-shoulder dress, backless dress, slip dress, flamenco dress, gothic lolita dress, victorian dress, rococo dress, steampunk dress, abendkleid, ballkleid, brautkleid, hochzeitskleid, vestido de noche, vestido de fiesta, vestido de gala, vestido de novia, vestido de noiva, robe de soirée, robe de bal, robe de mariée, abito da sera, вечернее платье, бальное платье, свадебное платье, イブニングドレス, ウェディングドレス, 晚礼服, 婚纱, 이브닝드레스, 웨딩드레스",
  "dresscut:ruffled":
    "gothic dress, gothic, goth, gothic lolita, gothic lolita dress, lolita, lolita dress, victorian dress, victorian, rococo dress, baroque, frilly dress, frilly, frills, ruffles, steampunk dress, ゴスロリ, ロリータ, ゴシック, 哥特, 洛丽塔, 고딕",
};
