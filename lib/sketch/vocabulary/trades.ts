/** Trades in further languages, by the English word: the forms for women, and those for men. */
const TRADES: Readonly<Record<string, readonly [women: string, men: string]>> = {
  violinist: [
    "violinista, violoniste, geigerin, violinistin, скрипачка, скрипачку, ヴァイオリニスト, バイオリニスト, 小提琴手, 바이올리니스트",
    "geiger, скрипач",
  ],
  guitarist: [
    "guitarrista, guitariste, gitarristin, chitarrista, гитаристка, ギタリスト, 吉他手, 기타리스트",
    "gitarrist, гитарист",
  ],
  pianist: ["pianista, pianiste, pianistin, пианистка, ピアニスト, 钢琴家, 피아니스트", "пианист"],
  drummer: [
    "baterista, batteuse, schlagzeugerin, batterista, барабанщица, ドラマー, 鼓手, 드러머",
    "schlagzeuger, batteur, барабанщик",
  ],
  gardener: [
    "jardinera, jardineira, jardinière, gärtnerin, giardiniera, садовница, 庭師, 园丁, 정원사",
    "jardinero, jardineiro, jardinier, gärtner, giardiniere, садовник",
  ],
  baker: [
    "panadera, padeira, boulangère, bäckerin, panettiera, fornaia, パン屋さん, パン職人, 面包师, 제빵사",
    "panadero, padeiro, boulanger, bäcker, panettiere, fornaio, пекарь",
  ],
  hunter: [
    "cazadora, caçadora, chasseuse, jägerin, cacciatrice, охотница, 狩人, 猎人, 사냥꾼",
    "cazador, caçador, chasseur, jäger, cacciatore, охотник",
  ],
  cowboy: ["", "vaquero, vaqueiro, カウボーイ, 牛仔, 카우보이"],
  archer: [
    "arquera, arqueira, archère, bogenschützin, arciera, лучница, лучницу, 射手, 弓箭手, 궁수",
    "arquero, arqueiro, bogenschütze, arciere, лучник",
  ],
  carpenter: [
    "carpintera, carpinteira, tischlerin, 大工, 木匠, 목수",
    "carpintero, carpinteiro, charpentier, menuisier, zimmermann, tischler, schreiner, falegname, плотник, столяр",
  ],
  lumberjack: [
    "",
    "leñador, lenhador, bûcheron, holzfäller, boscaiolo, taglialegna, лесоруб, дровосек, 木こり, 伐木工, 나무꾼",
  ],
  shepherd: [
    "pastora, bergère, hirtin, schäferin, pastorella, пастушка, 羊飼い, 牧羊人, 양치기",
    "berger, hirte, schäfer, пастух",
  ],
  priest: ["", "sacerdote, prêtre, priester, prete, священник, 神父, 司祭, 사제"],
  monk: ["", "monje, monge, moine, mönch, monaco, монах, 僧, お坊さん, 和尚, 스님"],
  swimmer: [
    "nadadora, nageuse, schwimmerin, nuotatrice, пловчиха, 游泳运动员",
    "nadador, nageur, schwimmer, nuotatore, пловец",
  ],
  cyclist: [
    "ciclista, cycliste, radfahrerin, велосипедистка, サイクリスト, 骑行者",
    "radfahrer, велосипедист",
  ],
  journalist: [
    "periodista, jornalista, journaliste, journalistin, giornalista, журналистка, 記者, 记者, 기자",
    "журналист",
  ],
  mechanic: [
    "mécanicienne, mechanikerin, 整備士, 修理工, 정비사",
    "mecánico, mecânico, mécanicien, mechaniker, meccanico, механик",
  ],
  photographer: ["fotografin, fotografa, фотографка", ""],
  doctor: ["dottoressa, доктор, врач", ""],
  sailor: ["", "marinaio, marin, seemann, моряк, 船乗り, 水手, 선원"],
  fisherman: ["", "pescatore, pêcheur, fischer, рыбак, 漁師, 渔夫, 어부"],
  firefighter: ["", "pompiere, vigile del fuoco"],
  farmer: ["contadina, bäuerin, фермерша, 農家", "contadino, bauer"],
  grandmother: ["nonna", ""],
  grandfather: ["", "nonno"],
};

/** The trades' words in further languages, by the English word. */
export const TRADE_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TRADES).map(([english, forms]) => [english, forms.filter(Boolean).join(", ")]),
);
/** Those of them that mean men. */
export const TRADESMEN = Object.values(TRADES)
  .flatMap(([, men]) => men || [])
  .join(", ");
