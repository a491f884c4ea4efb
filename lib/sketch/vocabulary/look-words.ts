/** How somebody looks: where to, with which face, in which dress. `group:value` on the left, phrases on the right. */
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
  "old:yes": "дед, дедушка",
  "accessory:halo": "archangel",
  "accessory:wings": "archangel",
  "accessory:hat": "musketeer, mosquetero, mousquetaire, musketier, мушкетёр",
  "thing:tennis": "tennis player",
  "thing:basketball": "basketball player",
  "thing:volleyball": "volleyball player",
  "garment:labcoat": "男医生, 女医生",
  "accessory:beard":
    "stubble, five o'clock shadow, unshaven, stubbled, barba de tres días, dreitagebart, щетина",
  "held:guitar": "lute, mandolin, laute, laúd, luth, liuto, جيتار, الجيتار, على الجيتار",
  "frame:usual": "middle-aged, middle aged, mid-aged",
  "setting:classroom":
    "writing on the blackboard, writing on a blackboard, writing on the chalkboard, writing on the whiteboard, at the blackboard, in front of a blackboard, in front of the blackboard, in front of a chalkboard, in front of the chalkboard",
  "garment:hoodie": "felpa, felpa con cappuccio",
  "garment:armour":
    "roman soldier, roman legionary, legionary, legionnaire, centurion, gladiator, spartan, spartan warrior, hoplite, crusader, paladin, soldado romano, soldat romain, römischer soldat, римский воин, гладиатор, ローマ兵, 罗马士兵",
  "who:man":
    "musketeer, mosquetero, mousquetaire, musketier, мушкетёр, дед, дедушка, 男, 男医生, 男老师, 男歌手, 男厨师, 男演员, 男战士, 男青年, 男子, roman soldier, roman legionary, legionary, legionnaire, centurion, gladiator, spartan warrior, hoplite, soldado romano, soldat romain, römischer soldat, римский воин, гладиатор, ローマ兵, 罗马士兵",
  "who:woman":
    "archangel, アイドル, 女医生, 女老师, 女歌手, 女厨师, 女演员, 女战士, 女青年, 女子, danseuse de ballet, bailarina de ballet, bailarina de flamenco, flamenco dancer, bailaora, ballet dancer, prima ballerina, балерина, バレリーナ, 芭蕾舞者, 발레리나",
  "act:dance":
    "danseuse de ballet, bailarina de ballet, bailarina de flamenco, flamenco dancer, bailaora, ballet dancer, prima ballerina, балерина, バレリーナ, 芭蕾舞者, 발레리나, dancing flamenco, bailando flamenco, dancing tango, tango, waltz, dancing a waltz, bailando tango",
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
  "accessory:tricorn":
    "tricorn, tricorne, tricorn hat, tricorne hat, pirate hat, pirate captain, piratenhut, sombrero pirata",
  "accessory:spacehelmet": "space helmet, astronaut helmet, glass helmet",
  // What is done with a thing in the hand.
  "thing:mobile-phone":
    "talking on the phone, talking on her phone, talking on his phone, talking on a phone, speaking on the phone, on the phone, on her phone, on his phone, texting, taking a selfie, taking selfies, telefoniert, hablando por teléfono, falando ao telefone, au téléphone, говорит по телефону, 電話をかける, 打电话, 전화하는",
  "thing:wine-glass":
    "drinking wine, drinks wine, drinking red wine, drinking champagne, sipping wine, bebiendo vino, bebe vino, bebendo vinho, boit du vin, buvant du vin, trinkt wein, пьёт вино, ワインを飲む, 喝红酒, 와인을 마시는",
  "thing:paintbrush":
    "painting a picture, painting a portrait, painting a landscape, painting a canvas, painting on canvas, painting on a canvas, painting at an easel, painting on an easel, painting at her easel, pintando un cuadro, pinta un cuadro, pintando um quadro, peint un tableau, peignant un tableau, malt ein bild, пишет картину, рисует картину, 絵を描く, 画画, 그림 그리는",
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
