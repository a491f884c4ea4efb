/** The translations of views, times of day, weather, places and styles; part of `TRANSLATIONS`. */
export const TRANSLATED_SCENES: Readonly<Record<string, string>> = {
  "full body":
    "cuerpo entero, cuerpo completo, corpo inteiro, corps entier, en pied, ganzkörper, figura intera, в полный рост, كامل الجسم, 全身, 전신",
  portrait:
    "retrato, portrait, porträt, ritratto, портрет, بورتريه, 肖像, ポートレート, 肖像画, 头像, 초상화",
  night:
    "noche, por la noche, de noite, noite, nuit, la nuit, nacht, bei nacht, nachts, notte, di notte, ночь, ночью, ночной, ночное, ليل, ليلا, ليلاً, 夜, 夜の, 夜晚, 夜间, 밤, 밤의, 밤하늘",
  "night sky":
    "cielo nocturno, céu noturno, ciel nocturne, ciel étoilé, nachthimmel, sternenhimmel, cielo notturno, ночное небо, звёздное небо, звездное небо, звёздным небом, سماء الليل, سماء مليئة بالنجوم, 夜空, 星空, 夜空の下, 星空の下, 밤하늘, 별이 빛나는 밤",
  "starry sky":
    "cielo estrellado, céu estrelado, ciel étoilé, sternenhimmel, cielo stellato, звёздное небо, звездное небо, звёздным небом, звездным небом, 星空, 별하늘, 밤하늘의 별",
  sunset:
    "atardecer, al atardecer, puesta de sol, ocaso, pôr do sol, coucher de soleil, au coucher du soleil, sonnenuntergang, bei sonnenuntergang, tramonto, al tramonto, закат, на закате, закате, غروب الشمس, غروب, 夕焼け, 夕日, 夕暮れ, 日落, 夕阳, 晚霞, 석양, 노을, 해질녘",
  sunrise:
    "amanecer, al amanecer, salida del sol, nascer do sol, amanhecer, lever du soleil, au lever du soleil, aube, sonnenaufgang, morgendämmerung, alba, рассвет, на рассвете, восход, شروق الشمس, 朝日, 日の出, 夜明け, 日出, 清晨, 黎明, 일출, 새벽",
  "full moon":
    "luna llena, lua cheia, pleine lune, vollmond, luna piena, полная луна, полной луной, полной луны, بدر, القمر المكتمل, 満月, 满月, 圆月, 보름달",
  moon: "luna, lua, lune, mond, луна, луной, луне, луну, قمر, القمر, 月, 月亮, 달",
  stars:
    "estrellas, estrelas, étoiles, sterne, sternen, stelle, звёзды, звезды, звёздами, نجوم, النجوم, 星, 星々, 星星, 별",
  rain: "lluvia, bajo la lluvia, chuva, na chuva, pluie, sous la pluie, regen, im regen, pioggia, sotto la pioggia, дождь, под дождём, под дождем, дожде, مطر, تحت المطر, المطر, 雨, 雨の, 雨の中, 下雨, 雨中, 비, 비가 오는, 비 오는",
  snow: "nieve, nevado, nevada, neve, nevada, neige, enneigé, enneigée, sous la neige, schnee, verschneit, verschneite, verschneiten, verschneites, neve, innevato, снег, снегу, снежный, заснеженный, заснеженный лес, заснеженном, заснеженные, ثلج, مثلج, الثلج, ثلجي, ثلجية, 雪, 雪の, 雪の中, 雪景色, 雪景, 下雪, 눈, 눈 내리는, 눈 덮인, 설경",
  fog: "niebla, neblina, brouillard, brume, brumeux, nebel, neblig, nebligen, nebbia, туман, тумане, туманный, туманное, ضباب, ضبابي, 霧, 霧の, 雾, 大雾, 안개",
  storm:
    "tormenta, tempestad, tempestade, tempête, orage, sturm, gewitter, tempesta, temporale, буря, шторм, гроза, عاصفة, 嵐, 暴风雨, 폭풍",
  lightning: "relámpago, relâmpago, éclair, blitz, fulmine, молния, برق, 稲妻, 闪电, 번개",
  autumn:
    "otoño, en otoño, outono, automne, en automne, herbst, im herbst, herbstlich, herbstlichen, autunno, осень, осенью, осенний, осеннем, осенние, осеннего, خريف, الخريف, 秋, 秋の, 紅葉, 秋天, 秋季, 秋日, 가을, 단풍",
  winter:
    "invierno, en invierno, inverno, hiver, en hiver, winter, im winter, winterlich, зима, зимой, зимний, зимнем, зимнего, شتاء, الشتاء, 冬, 冬の, 冬天, 冬季, 겨울",
  forest:
    "bosque, floresta, forêt, wald, im wald, waldes, foresta, лес, лесу, леса, лесной, غابة, الغابة, 森, 森の, 森の中, 森林, 树林, 숲, 숲속, 숲속의",
  mountains:
    "montañas, montaña, montanhas, montanha, montagnes, montagne, berge, bergen, berg, montagne, горы, гора, горах, гор, горный, горного, جبال, جبل, الجبال, 山, 山々, 山脈, 群山, 高山, 산, 산맥",
  lake: "lago, lac, see, bergsee, am see, озеро, озера, озере, озером, بحيرة, البحيرة, 湖, 湖畔, 湖の, 湖边, 湖泊, 호수",
  sea: "mar, mer, meer, mare, море, морем, моря, морской, بحر, البحر, 海, 大海, 海洋, 바다",
  beach:
    "playa, en la playa, praia, na praia, plage, à la plage, strand, am strand, spiaggia, пляж, пляже, شاطئ, الشاطئ, شاطئ البحر, 海辺, 浜辺, ビーチ, 砂浜, 海边, 海滩, 沙滩, 해변",
  river:
    "río, rio, rivière, fleuve, fluss, am fluss, fiume, река, реки, рекой, реке, نهر, النهر, 川, 河, 河流, 河边, 小河, 강, 강가",
  waterfall:
    "cascada, catarata, cachoeira, cascade, chute d'eau, wasserfall, cascata, водопад, водопада, شلال, 滝, 瀑布, 폭포",
  desert:
    "desierto, deserto, désert, wüste, in der wüste, deserto, пустыня, пустыне, пустыни, صحراء, الصحراء, 砂漠, 沙漠, 사막",
  village:
    "pueblo, aldea, vila, vilarejo, village, dorf, villaggio, деревня, деревне, деревни, قرية, القرية, 村, 村庄, 小村, 마을",
  city: "ciudad, cidade, ville, stadt, città, город, городе, города, городом, городской, مدينة, المدينة, 街, 都市, 都会, 城市, 도시",
  street:
    "calle, callejón, rua, rue, ruelle, straße, gasse, auf der straße, strada, via, улица, улице, улицы, улицей, شارع, الشارع, 通り, 路地, 街道, 街头, 小巷, 거리, 골목",
  castle:
    "castillo, castelo, château, schloss, burg, castello, замок, замка, замке, замком, قلعة, القلعة, قصر, お城, 城, 城堡, 성",
  garden:
    "jardín, jardim, jardin, garten, im garten, giardino, сад, саду, сада, حديقة, الحديقة, 庭, 庭園, 花园, 정원",
  park: "parque, parc, park, im park, parco, парк, парке, парка, منتزه, 公園, 公园, 공원",
  meadow:
    "prado, pradera, campina, prairie, pré, wiese, prato, луг, лугу, поляна, مرج, 草原, 草地, 초원, 풀밭",
  field: "campo, champ, feld, поле, поля, полем, полю, حقل, 野原, 田野, 들판",
  "flower field":
    "campo de flores, champ de fleurs, blumenfeld, blumenwiese, blumenwiese mit, campo di fiori, цветочное поле, поле цветов, حقل زهور, حقل من الزهور, 花畑, お花畑, 花海, 花田, 꽃밭",
  "cherry blossoms":
    "cerezos en flor, flores de cerezo, árbol de cerezo, cerejeiras, flor de cerejeira, cerisiers en fleurs, fleurs de cerisier, kirschblüten, kirschbaum, fiori di ciliegio, сакура, сакурой, цветущая сакура, цветущей сакурой, أزهار الكرز, 桜, 桜の木, 桜の下, 桜並木, 樱花, 樱花树, 樱花树下, 벚꽃, 벚꽃나무, 벚꽃 나무",
  "bamboo forest":
    "bosque de bambú, floresta de bambu, forêt de bambous, bambuswald, foresta di bambù, бамбуковый лес, бамбуковом лесу, غابة خيزران, 竹林, 대나무숲, 대나무 숲",
  rooftop:
    "azotea, tejado, telhado, toit, dach, auf dem dach, dachterrasse, tetto, крыша, крыше, крыши, سطح, 屋上, 屋根, 屋顶, 天台, 옥상, 지붕",
  balcony:
    "balcón, varanda, sacada, balcon, balkon, balcone, балкон, балконе, شرفة, ベランダ, バルコニー, 阳台, 발코니",
  cafe: "cafetería, café, caffè, кафе, مقهى, カフェ, 喫茶店, 咖啡馆, 咖啡厅, 카페",
  library: "biblioteca, bibliothèque, bibliothek, библиотека, библиотеке, مكتبة, 図書館, 图书馆, 도서관",
  classroom: "aula, sala de aula, salle de classe, klassenzimmer, класс, классе, فصل دراسي, 教室, 교실",
  kitchen: "cocina, cozinha, cuisine, küche, cucina, кухня, кухне, مطبخ, キッチン, 台所, 厨房, 부엌, 주방",
  bedroom:
    "dormitorio, habitación, quarto, chambre, schlafzimmer, camera da letto, спальня, спальне, غرفة نوم, 寝室, 卧室, 침실",
  office: "oficina, escritório, bureau, büro, ufficio, офис, офисе, مكتب, オフィス, 办公室, 사무실",
  ruins: "ruinas, ruínas, ruines, ruinen, rovine, руины, руин, развалины, أطلال, 廃墟, 遺跡, 废墟, 폐허",
  space:
    "espacio, espaço, espace, weltraum, weltall, im weltraum, spazio, космос, космосе, فضاء, الفضاء, 宇宙, 太空, 우주",
  underwater:
    "bajo el agua, submarino, debaixo d'água, subaquático, sous l'eau, sous-marin, unter wasser, sott'acqua, под водой, подводный, подводное, تحت الماء, 海底, 水中, 海中, 水下, 바닷속, 물속",
  "in the sky":
    "en el cielo, no céu, dans le ciel, am himmel, im himmel, nel cielo, в небе, по небу, в воздухе, في السماء, 空に, 空を, 天空中, 在天空, 하늘을, 하늘에",
  "above the clouds":
    "sobre las nubes, acima das nuvens, au-dessus des nuages, über den wolken, sopra le nuvole, над облаками, فوق السحاب, 雲の上, 云端, 云上, 구름 위",
  fireworks:
    "fuegos artificiales, fogos de artifício, feux d'artifice, feuerwerk, fuochi d'artificio, фейерверк, салют, ألعاب نارية, 花火, 烟花, 불꽃놀이",
  lanterns:
    "farolillos, lanternas, lanternes, laternen, lanterne, фонарики, فوانيس, 提灯, ランタン, 灯笼, 등불",
  "neon lights":
    "luces de neón, luzes de neon, lumières néon, néons, neonlichter, neonlicht, luci al neon, неоновые огни, неоновых огнях, неоновый, неоновый город, неоновом городе, أضواء النيون, ネオン, ネオン街, ネオンの街, 霓虹灯, 霓虹, 네온, 네온사인, 네온 불빛",
  cyberpunk: "ciberpunk, киберпанк, سايبربانك, サイバーパンク, 赛博朋克, 사이버펑크",
  watercolor:
    "acuarela, aquarela, aquarelle, aquarell, acquerello, акварель, акварелью, акварельный рисунок, ألوان مائية, بالألوان المائية, 水彩, 水彩画, 수채화",
  "oil painting":
    "pintura al óleo, óleo, pintura a óleo, peinture à l'huile, ölgemälde, dipinto a olio, картина маслом, масло, живопись маслом, لوحة زيتية, 油絵, 油画, 유화",
  "pixel art":
    "arte de píxeles, arte pixel, pixelkunst, пиксель-арт, пиксельный, بكسل آرت, ピクセルアート, ドット絵, 像素画, 像素艺术, 像素风, 픽셀 아트, 도트",
  sketch:
    "boceto, bosquejo, dibujo a lápiz, esboço, desenho a lápis, esquisse, croquis, crayon, bleistiftzeichnung, skizze, schizzo, карандашом, карандашный рисунок, набросок, رسم بالقلم, スケッチ, 鉛筆画, 素描, 线稿, 铅笔画, 스케치",
  "black and white":
    "blanco y negro, en blanco y negro, preto e branco, noir et blanc, en noir et blanc, schwarz-weiß, schwarzweiß, bianco e nero, чёрно-белый, черно-белый, чёрно-белая, أبيض وأسود, 白黒, モノクロ, 黑白, 흑백",
};
