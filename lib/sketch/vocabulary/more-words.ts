/**
 * Places, times of day, weather and people in Spanish, Portuguese, French, German, Italian, Dutch, Russian, Polish, Turkish,
 * Arabic, Japanese, Chinese and Korean.
 */
export const MORE_WORDS: Readonly<Record<string, string>> = {
  "setting:street":
    "calle, callejón, rua, beco, rue, ruelle, straße, strasse, gasse, strada, vicolo, straat, steeg, улица, улице, переулок, ulica, ulicy, sokak, sokakta, cadde, شارع, الشارع, زقاق, 通り, 路地, 街道, 街上, 小巷, 거리, 골목",
  "setting:city":
    "città, stad, miasto, mieście, şehir, şehirde, مدينة, المدينة, 都会, 町, 城里, 도시에서, skyline, ville",
  "setting:garden":
    "jardín, jardim, jardin, garten, giardino, tuin, сад, саду, ogród, ogrodzie, parku, bahçe, bahçede, parkta, حديقة, الحديقة, 庭, 花园, 정원",
  "setting:meadow":
    "campo, pradera, campina, champ, pré, feld, prato, veld, weide, поля, поле, лугу, łąka, łące, çayır, tarla, حقل, مرج, 野原, 草地, 田野, 들판, 초원, hierba, herbe, erba, трава, траве, 草, 잔디",
  "setting:river":
    "río, arroyo, rio, riacho, rivière, ruisseau, fluss, bach, fiume, ruscello, rivier, река, реке, ручей, rzeka, nehir, dere, نهر, 川, 小川, 河, 河流, 강, 시냇물, étang, teich, estanque, пруд",
  "setting:waterfall":
    "cascada, catarata, cachoeira, cascata, cascade, chute d'eau, wasserfall, waterval, водопад, wodospad, şelale, شلال, 滝, 瀑布, 폭포",
  "setting:village":
    "pueblo, aldea, aldeia, village, dorf, villaggio, dorp, деревня, деревне, wioska, köy, قرية, 村, 村庄, 마을",
  "setting:mountains":
    "montaña, sierra, serra, gebirge, montagna, montagne, lago di montagna, lago, bergen, meer in de bergen, гора, горах, góry, górach, jezioro, dağ, dağlar, dağda, göl, جبل, جبال, الجبال, بحيرة, 山々, 高山, 湖泊, 산속",
  "setting:forest":
    "foresta, bosco, bos, лесной, lesie, orman, ormanda, غابة, الغابة, 林, 树林, 숲속, selva, jungla, jungle, dschungel, джунгли, dżungla, ジャングル, 丛林, 정글",
  "setting:sea":
    "spiaggia, zee, strand, морской, берегу, пляж, morze, morzu, plaża, plaży, deniz, denizde, sahil, plaj, بحر, البحر, شاطئ, الشاطئ, ビーチ, 浜辺, 大海, 沙滩, 바닷가",
  "setting:desert": "desierto, woestijn, пустыне, pustynia, pustyni, çöl, çölde, صحراء, الصحراء, 沙漠里",
  "setting:snow":
    "sneeuw, снегу, зимой, śnieg, śniegu, zima, karda, kış, ثلج, الثلج, شتاء, 雪原, 雪地, inverno, invierno, hiver, winter",
  "setting:space":
    "spazio, ruimte, космосе, kosmos, kosmosie, uzay, uzayda, فضاء, الفضاء, 宇宙空間, 太空中, galaxia, galáxia, galaxie, 銀河, 银河, 은하",
  "setting:castle": "замке, zamku, şato, القلعة, お城",
  "setting:library":
    "bibliotheek, библиотеке, biblioteka, bibliotece, kütüphane, kütüphanede, مكتبة, المكتبة",
  "setting:cafe":
    "café, caffè, koffiehuis, kawiarnia, kawiarni, kafe, kafede, مقهى, المقهى, 喫茶店, 咖啡厅, 咖啡店, 카페에서",
  "setting:rooftop":
    "azotea, telhado, toit, dach, tetto, dak, крыша, крыше, dachu, çatı, çatıda, سطح, 屋上, 屋顶, 天台, 옥상",
  "setting:sky":
    "cielo, céu, ciel, himmel, lucht, небо, небе, niebo, niebie, gökyüzü, سماء, السماء, 空, 天空, 하늘",
  "setting:festival":
    "fuegos artificiales, fogos de artifício, feux d'artifice, feuerwerk, fuochi d'artificio, vuurwerk, фейерверк, fajerwerki, havai fişek, ألعاب نارية, 花火, 祭り, 烟花, 庙会, 불꽃놀이, 축제",
  "setting:underwater": "sott'acqua, onderwater, pod wodą, su altında, تحت الماء",
  "time:night":
    "notte, nachts, noc, nocy, nocą, gece, geceleyin, ليل, ليلا, الليل, في الليل, 夜中, 夜景, 晚上, 밤에",
  "time:sunset":
    "tramonto, zonsondergang, заката, zachód słońca, zachodzie słońca, gün batımı, غروب, الغروب, غروب الشمس, 夕暮れ, 黄昏, 석양",
  "time:dawn": "zonsopgang, рассвете, wschód słońca, gün doğumu, شروق الشمس, فجر, 黎明, 새벽",
  "weather:rain":
    "pioggia, regen, дождём, deszcz, deszczu, yağmur, yağmurda, مطر, المطر, 雨の中, 下雨, 雨中, 비 오는",
  "weather:fog":
    "niebla, neblina, névoa, brouillard, brume, nebel, nebbia, туман, тумане, mgła, mgle, ضباب, 霧, 雾, 안개",
  "weather:leaves":
    "otoño, outono, automne, herbst, autunno, herfst, осень, осенью, осенний, jesień, jesienią, sonbahar, خريف, الخريف, 秋, 紅葉, 秋天, 가을",
  "time:day": "verano, verão, été, sommer, zomer, лето, летом, lato, latem, yaz, صيف, 夏, 夏天, 여름",
  "who:woman":
    "ragazza, donna, signora, meisje, vrouw, dziewczyna, dziewczynę, dziewczyny, kobieta, kobietę, kobiety, kız, kadın, genç kız, فتاة, امرأة, بنت, سيدة, الفتاة, المرأة, فتاه, 女生, 美少女, 妹子, 女子, 여성",
  "who:man":
    "ragazzo, uomo, jongen, chłopak, chłopaka, mężczyzna, mężczyznę, chłopiec, erkek, adam, رجل, شاب, ولد, الرجل, صبي, 男生, 男子, 男の人, 남성",
  "part:hair":
    "capelli, włosy, włosami, włosów, włosach, saç, saçlı, saçları, شعر, بشعر, الشعر, شعرها, 长发, 短发, 長髮, 短髮, 长头发, 卷发, 直发, 发, 髮, 发色, ヘア, 헤어",
  "part:eyes":
    "occhi, ogen, oczy, oczami, oczach, göz, gözlü, gözleri, عيون, عينان, بعيون, العيون, وعيون, عينين, 眼, 眼眸, 瞳孔",
  "length:long": "lunghi, lunga, lunghe, długie, długimi, długich, uzun, طويل, الطويل, طويلة, 长长的",
  "length:short": "corti, corta, korte, krótkie, krótkimi, kısa, قصير, قصيرة",
  "expression:smile":
    "sorridente, sorride, sorriso, lachend, lachende, glimlachend, uśmiechnięta, uśmiechnięty, uśmiecha się, gülümseyen, مبتسمة, مبتسم, تبتسم, يبتسم, 微笑着, 笑着",
  "garment:dress":
    "vestito, abito, jurk, sukienka, sukience, sukienkę, elbise, elbiseli, فستان, فستانا, ثوب, بفستان, ワンピース, 裙, 长裙, 원피스",
  "glasses:round": "occhiali, bril, okulary, okularach, gözlük, gözlüklü, نظارات, نظارة, بنظارات, めがね",
  "accessory:hat": "cappello, hoed, kapelusz, kapeluszu, şapka, şapkalı, قبعة, بقبعة",
  "accessory:headphones":
    "ヘッドフォン, ヘッドホン, 耳机, 耳機, 헤드폰, auriculares, fones de ouvido, casque audio, kopfhörer, cuffie, koptelefoon, наушники, наушниках, słuchawki, kulaklık, سماعات",
  "garment:sailor":
    "水手服, 水手裝, schuluniform, 学生服, 女子校生, 세일러복, divisa scolastica, mundurek szkolny, okul üniforması",
  "framing:full":
    "全身, 全身像, 전신, cuerpo entero, cuerpo completo, corpo inteiro, en pied, ganzkörper, figura intera, in piedi, в полный рост, cała postać, tam boy",
};
