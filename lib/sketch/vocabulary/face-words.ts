/** What a face bears, wears or does: `group:value` on the left, phrases on the right. */
export const FACE_WORDS: Readonly<Record<string, string>> = {
  "mark:clown":
    "clown, clowns, clown makeup, clown make-up, clown face, clown nose, jester, payaso, payasa, palhaço, palhaça, pitre, clown triste, pagliaccio, клоун, клоунесса, ピエロ, 道化師, 小丑, 광대, 삐에로, مهرج, palyaço, klaun, badut",
  "who:person":
    "plague doctor, orc, orcs, half-orc, orc warrior, scuba diver, buceadora, plongeur, plongeuse, taucher, taucherin, водолаз, дайвер, ダイバー, 潜水员, 다이버, фараон, ファラオ, 法老, 파라오, robot girl, robot boy, robot man, robot woman, robot lady, female robot, male robot, android, cyborg, gynoid, humanoid robot, robot maid, mecha girl, android girl, android woman, android man, cyborg girl, cyborg woman, cyborg man, девушка-робот, киборг, андроид, ロボット少女, アンドロイド, サイボーグ, ロボ娘, 机器人女孩, 机器人少女, 机械少女, 안드로이드, 사이보그, clown, clowns, jester, mime, mime artist, payaso, palhaço, pagliaccio, клоун, ピエロ, 小丑, 광대, مهرج, palyaço, klaun",
  "who:man":
    "sumo wrestler, egyptian pharaoh, faraón, faraó, pharaon, pharao, faraone, orc warrior, robot man, robot boy, male robot, android man, cyborg man, vampire count, vampire lord, count dracula, baron, lord, warlord, hombre robot",
  "who:woman":
    "egyptian queen, orc girl, orc woman, egyptian queen, orc girl, orc woman, robot girl, robot woman, robot lady, female robot, gynoid, robot maid, android girl, android woman, cyborg girl, cyborg woman, mecha girl, mechanical girl, chica robot, mujer robot, garota robô, fille robot, femme robot, robotermädchen, roboterfrau, ragazza robot, девушка робот, девушка-робот, ロボットの女の子, ロボット少女, ロボ娘, 机器人女孩, 机器人少女, 机械少女, 로봇 소녀",
  "mark:mime":
    "mime, mime artist, white face paint, mime makeup, white painted face, mimo, mimin, pantomimo, пантомима, мим, マイム, 默剧演员",
  "mark:skull":
    "skull makeup, skull face paint, sugar skull makeup, calavera makeup, calavera, catrina, la catrina, day of the dead makeup, dia de los muertos, día de los muertos, maquillaje de calavera, caveira mexicana, череп на лице, 骷髅妆",
  "mark:warpaint":
    "war paint, warpaint, face paint, facepaint, painted face, tribal face paint, face painting, cara pintada, pintura de guerra, peintures de guerre, kriegsbemalung, боевая раскраска, フェイスペイント, 面部彩绘",
  "mark:whiskers": "cat whiskers, painted whiskers, whisker markings, whiskers, whisker marks",
  "mark:vitiligo": "vitiligo, витилиго, 白斑",
  "mark:scar":
    "scar, scars, scarred, facial scar, scar on face, scar over eye, scar across eye, scar on her face, scar on his face, scar on cheek, scar across his face, scar over his eye, cicatriz, cicatrice, narbe, narbe im gesicht, шрам, шрам на лице, 傷, 傷跡, 疤, 伤疤, 흉터",
  "mark:nosescar":
    "scar on nose, scar across nose, scar across the nose, nose scar, scar across her nose, scar across his nose",
  "mark:bindi": "bindi, tilak, tika, бинди, ビンディー, बिंदी, माथे पर बिंदी",
  "mark:nosering":
    "nose ring, nose piercing, septum piercing, septum ring, nose stud, piercings, piercing, facial piercings, piercing en la nariz, nasenring, nasenpiercing, anneau au nez, кольцо в носу, пирсинг, 鼻ピアス, 鼻环, 코걸이",
  "mark:mole":
    "mole, beauty mark, mole under mouth, mole under eye, beauty spot, lunar en la cara, muttermal, grain de beauté, родинка, 泣きぼくろ, ほくろ, 美人痣, 泪痣, 점",
  "mark:bandaid":
    "bandaid, band-aid, bandage on face, bandaid on face, bandaid on nose, plaster on nose, adhesive bandage, tirita, pflaster, pansement, пластырь, 絆創膏, 创可贴, 반창고",
  "mark:sweat":
    "sweat, sweating, sweaty, sweatdrop, sweat drops, sweat on forehead, sweat on his forehead, sweat on her forehead, sudando, sudor, suando, suor, en sueur, transpirant, schwitzend, schweiß, sudato, sudata, вспотевший, пот, 汗, 汗をかく, 流汗, 땀",
  "mark:rednose":
    "red nose, nose blush, blush on nose, nariz roja, nariz vermelho, nariz vermelha, nez rouge, rote nase, naso rosso, красный нос, 鼻が赤い, 赤い鼻, 鼻赤, 红鼻子, 鼻子红, 빨간 코",
  "mark:dirt":
    "dirty face, grease on face, dirt on face, grease on his face, grease on her face, soot on face, smudged face, mud on face, schmutziges gesicht, грязное лицо",
  "mark:cigarette":
    "smoking, smoking a cigarette, cigarette in mouth, cigarette in his mouth, cigarette in her mouth, smokes, smokes a cigarette, lighting a cigarette, fumando, fumando un cigarrillo, fumando cigarro, fumant, fume, fumant une cigarette, raucht, rauchend, zigarette im mund, fuma, курит, курящий, курящая, курит сигарету, 煙草を吸う, タバコを吸う, 喫煙, 抽烟, 叼着烟, 담배 피우는, يدخن",
  "mark:pipe":
    "smoking a pipe, smoking pipe, pipe in mouth, pipe in his mouth, with a pipe, tobacco pipe, fumando en pipa, fumando cachimbo, fumant la pipe, pfeife rauchend, raucht pfeife, fuma la pipa, курит трубку, パイプをくわえた, 抽烟斗",
  "mark:toast":
    "toast in mouth, bread in mouth, slice of toast in her mouth, toast in her mouth, toast in his mouth, food in mouth, bread in her mouth, 食パンをくわえた, トーストをくわえた, 叼着面包",
  "mark:robot":
    "robot girl, robot boy, robot man, robot woman, robot lady, female robot, male robot, android, android girl, android woman, android man, cyborg, cyborg girl, cyborg woman, cyborg man, gynoid, humanoid robot, robot maid, mecha girl, mechanical girl, chica robot, mujer robot, hombre robot, garota robô, robô feminino, fille robot, femme robot, robotermädchen, roboterfrau, androidin, cyborgfrau, ragazza robot, девушка робот, девушка-робот, киборг, андроид, ロボットの女の子, ロボット少女, アンドロイド, サイボーグ, ロボ娘, 机器人女孩, 机器人少女, 机械少女, 半机械人, 로봇 소녀, 안드로이드, 사이보그",
  "mark:metalarm":
    "mechanical arm, mechanical arms, robotic arm, robot arm, prosthetic arm, bionic arm, cybernetic arm, metal arm, steel arm, cyber arm, cybernetic arms, prosthesis, brazo mecánico, brazo robótico, braço mecânico, braço robótico, bras mécanique, mechanischer arm, roboterarm, braccio meccanico, механическая рука, киберрука, 機械の腕, 義手, メカアーム, 机械臂, 机械手臂, 기계 팔, 의수",
  "mark:metalleg":
    "prosthetic leg, prosthetic legs, mechanical leg, robotic leg, bionic leg, running blade, blade runner prosthesis, pierna ortopédica, pierna protésica, perna mecânica, jambe mécanique, beinprothese, gamba meccanica, протез ноги, 義足, 机械腿, 假肢, 의족",
  "mark:tusks":
    "tusks, tusk, orc, orcs, half-orc, orc warrior, orc girl, orc woman, orco, orque, ork, орк, オーク, 兽人, 오크",
  "mark:divemask":
    "diving mask, dive mask, snorkel, snorkel mask, scuba mask, snorkeling, diver, scuba diver, scuba, buzo, buceadora, mergulhador, mergulhadora, plongeur, plongeuse, taucher, taucherin, subacqueo, sommozzatore, водолаз, дайвер, ダイバー, 潜水员, 다이버",
  "mark:beak":
    "plague doctor, plague doctor mask, bird mask, beak mask, beaked mask, médico de la peste, médico da peste, médecin de la peste, pestdoktor, чумной доктор, ペスト医師, 瘟疫医生",
  "accessory:nemes":
    "pharaoh, egyptian pharaoh, egyptian headdress, pharaoh headdress, gold headdress, nemes, cleopatra, egyptian queen, faraón, faraó, pharaon, pharao, faraone, фараон, клеопатра, ファラオ, 法老, 파라오",
  "garment:robe":
    "pharaoh, egyptian pharaoh, plague doctor, bathrobe, bath robe, dressing gown, bademantel, albornoz, peignoir, accappatoio",
  "garment:armour": "orc warrior, orc",
  "garment:suit":
    "vampire count, count dracula, vampire lord, tailleur pantalon, pantsuit, trouser suit, hosenanzug, traje pantalón",
  "garment:tshirt": "running outfit, running clothes, running gear, workout outfit",
  "piece:leggings": "running outfit, running clothes, running gear, workout outfit",
  "accessory:catears": "cat ear headphones, cat-ear headphones",
  "accessory:headphones": "cat ear headphones, cat-ear headphones",
  "accessory:tophat": "plague doctor",
  "mark:fangs": "vampire count, count dracula",
  "piece:cape": "vampire count, count dracula, vampire lord",
  "mark:tongue":
    "tongue out, tongue, sticking out tongue, sticking out her tongue, sticking her tongue out, sticking out his tongue, sticking tongue out, :p, akanbe, bleh, lengua fuera, sacando la lengua, mostrando a língua, língua de fora, langue tirée, tirant la langue, zunge raus, zunge herausgestreckt, streckt die zunge raus, linguaccia, высунула язык, показывает язык, высунув язык, 舌出し, てへぺろ, あっかんべー, 吐舌, 吐舌头, 메롱, 혀를 내민",
  "mark:grin":
    "grin, grinning, big grin, toothy grin, wide grin, showing teeth, toothy smile, evil grin, mischievous grin, grinst, grinsend, sonrisa amplia, sorrindo mostrando os dentes, sourire éclatant, ghigno, ухмыляется, ухмылка, にやり, 咧嘴笑, 씩 웃는",
  "mark:openmouth":
    "shouting, screaming, yelling, shouts, screams, yells, roaring, singing, sings, open mouth, mouth open, yawning, yawn, battle cry, :d, gritando, grita, cantando, canta, criant, crie, chantant, chante, schreit, schreiend, singt, singend, urlando, urla, cantando, кричит, кричащий, кричащая, поёт, поет, поющая, поющий, 叫ぶ, 叫んで, 叫んでいる, 歌う, 歌って, 歌っている, 口を開けた, 大喊, 喊叫, 唱歌, 张嘴, 소리치는, 외치는, 노래하는, تصرخ, يصرخ, تغني, يغني",
  "expression:angry":
    "shouting, screaming in anger, yelling, roaring, gritted teeth, battle cry, schreit wütend, кричит",
  "expression:smug": "evil grin, mischievous grin, mischievous",
  "expression:surprised":
    "screaming, scared, frightened, terrified, afraid, asustada, asustado, assustada, effrayée, effrayé, erschrocken, spaventata, spaventato, испуганная, испуганный, 怖がる, 害怕, 무서운",
  "expression:smile": "singing",
  "expression:sad": "pout, pouting, pouty, sobbing, heartbroken, gloomy",
  "glasses:monocle": "monocle, monóculo, monokel, монокль, モノクル, 単眼鏡, 单片眼镜, 외알 안경",
  "glasses:raised":
    "sunglasses on head, sunglasses on her head, sunglasses on his head, sunglasses on top of her head, sunglasses on top of head, sunglasses pushed up, eyewear on head, gafas de sol en la cabeza, óculos na cabeça, lunettes sur la tête, sonnenbrille im haar, sonnenbrille auf dem kopf, occhiali da sole in testa, очки на голове, 頭にサングラス, 墨镜推到头上",
  "accessory:goggles":
    "goggles on head, goggles on her head, goggles on his head, goggles around neck, safety goggles, welding goggles, ski goggles, steampunk goggles",
  "accessory:hoops":
    "hoop earrings, hoop earring, hoops, gold hoops, gold hoop earrings, big hoop earrings, large hoop earrings, aros, argolas, créoles, creolen, orecchini a cerchio, серьги-кольца, フープピアス, 大耳环",
  "accessory:necklace":
    "gold chain, gold chains, silver chain, chain necklace, cadena de oro, corrente de ouro, goldkette, chaîne en or",
  "accessory:pearls":
    "pearl necklace, pearls, string of pearls, pearl choker, collar de perlas, colar de pérolas, collier de perles, perlenkette, perlen, collana di perle, жемчуг, жемчужное ожерелье, 真珠のネックレス, 珍珠项链, 진주 목걸이",
  "accessory:ruff": "ruff, ruff collar, elizabethan collar, clown collar, jester collar, harlequin",
  "accessory:bandana":
    "bandana, bandanna, headband, sweatband, head band, hachimaki, diadema, vincha, bandeau, stirnband, fascia, повязка на голове, бандана, бандане, ハチマキ, バンダナ, ヘアバンド, 头带, 发带, 头巾带, 두건",
  "tie:dreads":
    "dreadlocks, dreadlock, dreads, locs, rasta hair, rastas, dreadlock hair, rasta, cornrows, box braids, rastafari, rastazöpfe, дреды, дредами, ドレッドヘア, ドレッド, 脏辫, 드레드락",
  "tie:sidebraid":
    "braid, side braid, single braid, long braid, braid over shoulder, braid over her shoulder, french braid, fishtail braid, a braid, trenza, trança, tresse, zopf, treccia, коса через плечо, с косой, 三つ編み片側, 侧辫, 单辫, 麻花辫, 땋은 머리",
  "tie:sidetail": "side ponytail, side tail, sidetail, サイドテール, 侧马尾, 사이드 포니테일",
  "part:hair":
    "hair in the wind, hair blowing in the wind, hair blowing, hair flowing in the wind, windblown hair, windswept hair, wind blown hair, windy hair, floating hair, flowing hair, hair flying, wind in her hair, wind in his hair, cabello al viento, pelo al viento, pelo ondeando, cabelos ao vento, cabelo ao vento, cheveux au vent, cheveux dans le vent, wehendes haar, wehenden haaren, haare im wind, haar im wind, capelli al vento, развевающиеся волосы, волосы развеваются, волосы на ветру, с развевающимися волосами, 風になびく髪, なびく髪, 髪がなびく, 随风飘扬的头发, 头发飘动, 飘逸的长发, 발람에 날리는 머리, 바람에 날리는 머리, rüzgarda uçuşan saçlar, włosy na wietrze",
  "blown:yes":
    "hair in the wind, hair blowing in the wind, hair blowing, hair flowing in the wind, windblown hair, windswept hair, wind blown hair, windy hair, blowing in the wind, floating hair, flowing hair, windblown, windswept, hair flying, wind in her hair, wind in his hair, wind lift, cabello al viento, pelo al viento, pelo ondeando, cabelos ao vento, cabelo ao vento, cheveux au vent, cheveux dans le vent, wehendes haar, wehenden haaren, haare im wind, haar im wind, capelli al vento, развевающиеся волосы, волосы развеваются, волосы на ветру, с развевающимися волосами, 風になびく髪, なびく髪, 髪がなびく, 随风飘扬的头发, 头发飘动, 飘逸的长发, 발람에 날리는 머리, 바람에 날리는 머리, rüzgarda uçuşan saçlar, włosy na wietrze",
};
