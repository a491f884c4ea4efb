/** The most common meanings in Spanish, Portuguese, French, German, Russian, Japanese, Chinese and Korean. */
export const OTHER_LANGUAGES: Record<string, string> = {
  "part:hair":
    "pelo, cabello, cabellos, cabelo, cabelos, cheveux, haar, haare, haaren, волосы, волосами, волос, 髪, 髪の毛, 头发, 頭髮, 머리, 머리카락",
  "part:eyes": "ojos, olhos, yeux, augen, глаза, глазами, 目, 瞳, 眼睛, 눈, 눈동자",
  "part:background": "fondo, fundo, fond, hintergrund, фон, фоне, 背景, 배경",
  "who:woman":
    "chica, mujer, muchacha, niña, garota, mulher, menina, moça, fille, femme, mädchen, frau, девушка, девушки, девочка, женщина, девушку, anciana, abuela, mujer vieja, idosa, mulher velha, avó, vieille femme, grand-mère, alte frau, großmutter, oma, старуха, бабушка, おばあさん, お婆さん, 老奶奶, 할머니, 少女, 女の子, 女性, 女孩, 女人, 美少女, 소녀, 여자, 여성, novia, noiva, mariée, braut, невеста, 花嫁, 新娘, sirena, sereia, sirène, meerjungfrau, nixe, русалка, русалку, 人魚, マーメイド, 美人鱼, 人鱼, 인어",
  "who:man":
    "chico, hombre, muchacho, niño, garoto, homem, menino, garçon, homme, junge, mann, парень, мужчина, мальчик, юноша, 少年, 男の子, 男性, 男孩, 男人, 소년, 남자, anciano, abuelo, hombre viejo, idoso, homem velho, avô, vieil homme, vieillard, grand-père, alter mann, großvater, opa, старик, дедушка, 老人, おじいさん, お爺さん, 老爷爷, 老頭, 할아버지, 노인, rey, rei, roi, könig, король, 国王",
  "who:calling":
    "samurái, caballero, chevalier, ritter, рыцарь, самурай, 侍, 武士, 騎士, 骑士, 기사, 사무라이, pescador, pêcheur, fischer, рыбак, 漁師, 渔夫, 어부, mago, zauberer, magicien, волшебник, 魔法使い, 마법사, marinero, marinheiro, marin, matrose, моряк",
  "old:old":
    "anciano, anciana, abuelo, abuela, hombre viejo, mujer vieja, idoso, idosa, homem velho, mulher velha, avô, avó, vieil homme, vieille femme, vieillard, grand-père, grand-mère, alter mann, alte frau, großvater, großmutter, opa, oma, старик, старуха, дедушка, бабушка, 老人, おじいさん, お爺さん, おばあさん, お婆さん, 老爷爷, 老奶奶, 老頭, 할아버지, 할머니, 노인",
  "accessory:beard": "barba, barbe, bart, борода, бородой, 髭, ひげ, 胡子, 수염",
  "bald:yes": "calvo, careca, chauve, glatzköpfig, лысый, 禿げ, 光头, 대머리",
  "hint:person": "retrato, porträt, портрет, ポートレート, 肖像, 초상화",
  "who:person": "persona, pessoa, personne, 人物",
  "two:women":
    "dos chicas, duas garotas, deux filles, zwei mädchen, две девушки, 二人の少女, 两个女孩, 두 소녀, dos amigas, duas amigas, deux amies, zwei freundinnen, две подруги, madre e hija, mãe e filha, mère et fille, mutter und tochter, мать и дочь, мать с дочерью, мама с дочкой, мама и дочка, 母と娘, 母娘, 母女, 엄마와 딸",
  "two:men":
    "dos amigos, dois amigos, deux amis, zwei freunde, два друга, 二人の少年, 两个男孩, 두 소년, padre e hijo, pai e filho, père et fils, vater und sohn, отец и сын, отец с сыном, папа с сыном, папа и сын, 父と息子, 父子, 아버지와 아들",
  "two:mixed": "pareja, casal, pärchen, paar, пара, влюбленные, 恋人, カップル, 情侣, 커플, 연인",
  "two:any": "gemelas, gemelos, gêmeas, gêmeos, jumelles, jumeaux, zwillinge, близнецы, 双子, 双胞胎, 쌍둥이",
  "kin:alike":
    "gemelas, gemelos, gêmeas, gêmeos, jumelles, jumeaux, zwillinge, близнецы, 双子, 双胞胎, 쌍둥이",
  "kin:child":
    "madre e hija, mãe e filha, mère et fille, mutter und tochter, мать и дочь, мать с дочерью, мама с дочкой, мама и дочка, 母と娘, 母娘, 母女, 엄마와 딸, padre e hijo, pai e filho, père et fils, vater und sohn, отец и сын, отец с сыном, папа с сыном, папа и сын, 父と息子, 父子, 아버지와 아들",
  "length:long":
    "largo, larga, longo, longa, longs, lang, lange, langen, langes, длинные, длинными, 長い, ロングヘア, 长, 长发, 長髮, 긴",
  "length:short":
    "corto, corta, curto, curta, courts, court, kurz, kurze, kurzen, короткие, короткими, 短い, ショートヘア, 短发, 短, 짧은",
  "shape:curly": "rizado, rizada, cacheado, bouclés, lockig, lockige, кудрявые, 巻き髪, 卷发, 곱슬",
  "shape:spiky":
    "pelo de punta, pelo puntiagudo, cabelo espetado, cheveux en pétard, cheveux hérissés, stachelhaare, stachelige, колючие, торчащие, ツンツン, ツンツン頭, 刺猬头, 뾰족머리",
  "tie:drills": "縦ロール, ドリルヘア, 双钻头",
  "overeye:yes": "片目隠れ, 遮住一只眼, 遮眼发",
  "tie:twintails": "coletas, ツインテール, 双马尾, 트윈테일",
  "tie:braids": "trenzas, tranças, tresses, zöpfe, коса, косы, 三つ編み, 辫子",
  "tie:ponytail":
    "coleta, rabo de cavalo, queue de cheval, pferdeschwanz, хвост, ポニーテール, 马尾, 포니테일",
  "glasses:round":
    "gafas, anteojos, lentes, óculos, lunettes, brille, очки, очках, очками, メガネ, 眼鏡, 眼镜, 안경",
  "expression:smile":
    "sonriendo, sonrisa, sorrindo, sorriso, souriante, sourire, lächelnd, lächeln, улыбка, улыбается, улыбкой, 笑顔, 微笑む, 微笑, 미소, 웃는",
  "expression:sad": "triste, traurig, грустная, грустный, 悲しい, 悲伤, 슬픈",
  "garment:dress": "vestido, kleid, платье, ドレス, 连衣裙, 드레스",
  "garment:mermaid":
    "sirena, sereia, sirène, meerjungfrau, nixe, русалка, русалку, 人魚, マーメイド, 美人鱼, 人鱼, 인어",
  "garment:kimono": "quimono, кимоно, 着物, 浴衣, 和服, 기모노",
  "garment:pullover": "suéter, pull, pullover, свитер, セーター, 毛衣, 스웨터",
  "garment:jacket": "chaqueta, jaqueta, veste, jacke, куртка, куртке, ジャケット, 夹克",
  "garment:blazer": "uniforme, форма",
  "garment:sailor": "uniforme escolar, школьная форма, セーラー服, 制服, 校服, 교복",
  "accessory:hat": "sombrero, chapéu, chapeau, hut, шляпа, шляпе, 帽子, 모자",
  "accessory:catears":
    "orejas de gato, orelhas de gato, oreilles de chat, katzenohren, кошачьи ушки, 猫耳, 고양이 귀",
  "accessory:veil":
    "velo, véu, voile de mariée, schleier, brautschleier, фата, фату, фатой, ベール, ヴェール, 面纱, 头纱, 면사포, novia, noiva, mariée, braut, невеста, 花嫁, 新娘, 신부",
  "accessory:longbeard":
    "barba larga, barba longa, longue barbe, langer bart, langen bart, длинная борода, длинной бородой, 長い髭, 長いひげ, 长胡子, 긴 수염",
  "garment:qipao": "vestido chino, vestido chinês, ципао, チャイナドレス, チャイナ服, 旗袍, 치파오",
  "garment:sari": "сари, サリー, 纱丽, 인도 사리",
  "accessory:crown": "corona, coroa, couronne, krone, корона, 王冠, 왕관",
  "held:umbrella":
    "paraguas, guarda-chuva, sombrinha, parapluie, regenschirm, зонт, зонтом, зонтик, зонтиком, 傘, 雨傘, 雨伞, 우산",
  "held:book":
    "libro, livro, livre, buch, книга, книгу, книгой, leyendo, lendo, lisant, читает, читающая, 本を読む, 本を読んで, 読書, 看书, 读书, 書を読む, 책, 책을",
  "held:katana":
    "катана, катану, катаной, 刀, 日本刀, 武士刀, 카타나, 일본도, samurái, самурай, 侍, 武士, 사무라이",
  "held:bow":
    "arco y flechas, arco e flecha, arc et flèches, pfeil und bogen, лук и стрелы, 弓矢, 弓箭, 활과 화살, arquero, arquera, arqueiro, arqueira, archère, bogenschützin, bogenschütze, лучница, лучник, 弓使い, 射手, 弓箭手, 궁수",
  "held:fan": "abanico, leque, éventail, fächer, веер, веером, 扇子, 扇, 부채",
  "held:teddy":
    "oso de peluche, osito de peluche, peluche, ursinho de pelúcia, urso de pelúcia, nounours, ours en peluche, teddybär, плюшевый мишка, плюшевым мишкой, ぬいぐるみ, テディベア, 泰迪熊, 玩具熊, 곰인형, 곰 인형",
  "animal:bear":
    "oso, osito de peluche, oso de peluche, urso, ursinho de pelúcia, ours, nounours, bär, teddybär, медведь, плюшевый мишка, 熊, クマ, テディベア, 泰迪熊, 곰",
  "held:guitar":
    "guitarra, guitarrista, violão, guitare, gitarre, гитара, гитару, гитарой, ギター, 吉他, 기타",
  "held:ramen": "rámen, рамен, ラーメン, 拉面, 拉麵, 라면",
  "still:ramen": "rámen, рамен, ラーメン, 拉面, 拉麵, 라면",
  "held:cake": "torta, tarta, bolo, gâteau, kuchen, torte, торт, ケーキ, 蛋糕, 케이크",
  "still:cake": "tarta, bolo, gâteau, kuchen, torte, торт, ケーキ, 蛋糕, 케이크",
  "landmark:lighthouse": "faro, farol, phare, leuchtturm, маяк, 灯台, 灯塔, 燈塔, 등대",
  "landmark:sailboat": "velero, veleiro, voilier, segelboot, парусник, ヨット, 帆船, 요트",
  "landmark:sunflowers":
    "campo de girasoles, campo de girassóis, champ de tournesols, sonnenblumenfeld, поле подсолнухов, ひまわり畑, 向日葵畑, 向日葵花田, 해바라기밭",
  "setting:meadow":
    "campo de girasoles, campo de girassóis, champ de tournesols, sonnenblumenfeld, поле подсолнухов, ひまわり畑, 向日葵畑, 向日葵花田, 해바라기밭, 草原, prado, prairie, wiese, луг, поле",
  "animal:cat": "gato, gata, chat, katze, кот, кошка, котик, 猫, 고양이",
  "animal:dog": "perro, cachorro, chien, hund, собака, 犬, 狗, 강아지",
  "animal:fox":
    "zorro rojo, raposa vermelha, renard roux, rotfuchs, volpe rossa, рыжая лиса, рыжий лис, 赤狐, 红狐狸, 赤い狐, zorro, raposa, renard, fuchs, лиса, 狐, 狐狸, 여우",
  "animal:dragon": "dragón, dragão, drache, дракон, 竜, 龍, 龙, 용",
  "animal:fish":
    "carpa koi, carpas koi, karpfen, koi-karpfen, koikarpfen, карп, карпы, карп кои, 錦鯉, 锦鲤, 鲤鱼, 비단잉어, 잉어, pez, peixe, poisson, рыба, 魚, 鯉, 물고기",
  "setting:city": "ciudad, cidade, ville, stadt, город, городе, города, 都市, 街, 城市, 도시",
  "setting:sea":
    "mar, playa, praia, mer, plage, meer, strand, море, пляж, моря, пляже, 海, 海边, 海辺, 바다, 해변, faro, farol, phare, leuchtturm, маяк, 灯台, 灯塔, 燈塔, 등대, velero, veleiro, voilier, segelboot, парусник, ヨット, 帆船, 요트",
  "setting:underwater":
    "bajo el agua, debaixo d'água, sous l'eau, unter wasser, под водой, 水中, 海の中, 水下, 海底, 물속, sirena, sereia, sirène, meerjungfrau, nixe, русалка, русалку, 人魚, マーメイド, 美人鱼, 人鱼, 인어",
  "setting:forest": "bosque, floresta, forêt, wald, лес, лесу, 森, 森林, 숲",
  "setting:mountains":
    "montaña, montañas, montanha, montanhas, montagne, montagnes, berg, berge, lago, lac, горы, озеро, 山, 湖, 산, 호수",
  "setting:blossom":
    "cerezos, flores de cerezo, cerejeiras, cerisiers, kirschblüten, сакура, сакуры, 桜, 桜の木, 樱花, 樱花树, 樱树, 벚꽃, 벚나무",
  "setting:space": "espacio, espaço, espace, weltraum, космос, 宇宙, 太空, 우주",
  "setting:snow": "nieve, neve, neige, schnee, снег, зима, 雪, 冬, 눈 내리는",
  "setting:desert": "desierto, deserto, désert, wüste, пустыня, 砂漠, 沙漠, 사막",
  "setting:castle": "castillo, castelo, château, schloss, burg, замок, 城, 城堡, 성",
  "setting:cafe": "cafetería, kaffeehaus, кафе, カフェ, 咖啡馆, 카페",
  "setting:library": "biblioteca, bibliothèque, bibliothek, библиотека, 図書館, 图书馆, 도서관",
  "time:night":
    "noche, noite, nuit, nacht, ночь, ночью, ночной, 夜, 夜晚, 밤, luna llena, lua cheia, pleine lune, clair de lune, vollmond, mondlicht, полная луна, 満月, 月夜, 月明かり, 月光, 满月, 보름달, 달빛",
  "moon:yes":
    "luna, luna llena, lua, lua cheia, lune, pleine lune, clair de lune, mond, vollmond, mondlicht, луна, луной, луны, полная луна, 満月, 月夜, 月明かり, 月光, 满月, 月亮, 보름달, 달빛",
  "setting:sky":
    "en las nubes, entre las nubes, nas nuvens, dans les nuages, in den wolken, über den wolken, в облаках, среди облаков, 雲の上, 雲の中, 雲海, 云端, 云海, 云中, 구름 위, 구름 속",
  "landmark:palms":
    "palmera, palmeras, palmeira, palmeiras, palmier, palmiers, palme, palmen, пальма, пальмы, пальмами, ヤシの木, 椰子, 棕榈, 야자수, tropical, tropicale, tropisch, тропический, тропики, 南国, 热带, 열대",
  "shore:palms": "playa, praia, plage, strand, пляж, пляже, 海边, 海辺, 해변",
  "time:sunset":
    "atardecer, puesta de sol, pôr do sol, coucher de soleil, sonnenuntergang, закат, закате, 夕焼け, 夕日, 日落, 노을, 일몰",
  "time:dawn": "amanecer, amanhecer, aube, morgen, sonnenaufgang, рассвет, утро, 朝, 夜明け, 日出, 아침",
  "weather:rain": "lluvia, chuva, pluie, regen, дождь, дождем, дождём, 雨, 비",
  "style:watercolor": "acuarela, aquarela, aquarell, акварель, 水彩, 수채화",
  "not:not": "sin, sem, sans, ohne, keine, без",
  "edge:edge": "y, e, et, und, и, с, con, com, avec, mit, と, 和, 그리고",
};
