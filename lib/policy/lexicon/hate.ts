import type { Terms } from "../compile-lexicon";

/** Slurs, and calls against a people. No setting excuses them. */
export const SLUR: Terms = {
  en: "nigger*, nigga, niggas, niglet*, sand nigger*, kike, kikes, faggot*, fag, fags, faggy, tranny, trannies, shemale*, wetback*, beaner*, raghead*, towelhead*, chink, chinks, gook, gooks, spic, spics, paki, pakis, coon, coons, jigaboo*, pickaninn*, porch monkey*, jungle bunny, sambo caricature, redskin savage*, dirty jew*, filthy jew*, greedy jew*, jew rat*, subhuman jew*, subhuman race*, untermensch*, inferior race*, fat dyke*, ugly dyke*, stupid dyke*, gas the jews, death to jews, death to all, death to muslims, death to gays, death to blacks, kill all jews, kill all muslims, kill all blacks, kill all gays, kill all whites, exterminate the jews, exterminate all, jews will not replace us, white supremacy rules, race war now, mongoloid slur, retards, retarded people, monkey caricature of black, black people as apes, black people as monkeys, black man as monkey, muslims as terrorists, happy merchant, women are inferior, jewish {rat|rats|pig|pigs|vermin}, jew {with a|with} {big|huge|hooked} nose, dyke bitch*, burn {the|every|all} {mosque*|synagogue*}, god hates {fags|gays|jews}",
  es: "sudaca*, maricón, maricones, negrata*, moro de mierda, negro de mierda, judío de mierda, muerte a los judíos, muerte a los moros, matar a los judíos, machupichu de mierda, marica de mierda, raza inferior, indio de mierda",
  pt: "crioulo imundo, preto imundo, macaco imundo, viado imundo, viadinho*, morte aos judeus, morte aos negros, morte aos gays, judeu imundo, raça inferior, negro sujo, sapatão imunda, traveco*",
  fr: "bougnoul*, bougnoule*, youpin*, sale négro, sales négros, bicot*, bamboula*, sale juif, sales juifs, sale arabe, sales arabes, sale noir, sale noire, sales noirs, sale pédé, sales pédés, mort aux juifs, mort aux arabes, race inférieure, niakoué*, chinetoque*, raton de merde, tarlouze*",
  de: "kanake*, neger, negern, bimbo neger, judensau, saujude*, judenschwein*, drecksjude*, schwuchtel*, scheiß ausländer, scheißausländer, dreckige ausländer, dreckige juden, dreckiger jude, juden raus, ausländer raus, tod den juden, kameltreiber, schlitzauge*, minderwertige rasse, zigeunerpack, scheiß juden, scheißjuden",
  ru: "жид, жиды, жидов, жидам, жида, жидовск*, жидяр*, ниггер*, нигер чернома*, черномаз*, черножоп*, хач, хачи, хачей, чурка, чурки, чурок, узкоглаз*, пидор*, пидарас*, педик, педики, смерть жидам, смерть евреям, бей жидов, чурбан черн*, низшая раса, хохлы уроды, кацап*",
  zh: "黑鬼, 支那, 尼哥, 高丽棒子, 死基佬, 绿绿滚, 劣等民族, 劣等种族, 黄皮猪, 杀光犹太人, 犹太猪, 杀死所有, 鬼佬去死, 倭狗, 洋垃圾滚",
  ja: "チョン公, バカチョン, チャンコロ, 支那人, ニガー, 黒んぼ, クロンボ, 朝鮮人を殺せ, 在日は死ね, 朝鮮人は死ね, ユダヤ人を殺せ, 劣等民族, 劣等人種, 穢多非人, ホモ野郎, シナ豚",
  ko: "짱깨, 쪽바리, 깜둥이, 똥남아, 조센징, 짱꼴라, 니그로, 유대인을 죽여, 열등한 인종, 열등 민족, 똥꼬충, 게이 새끼, 왜놈 죽여, 흑형 원숭이, 개슬람",
};

/** Signs of hate groups: excused where they are shown as history, or mean something older. */
export const SYMBOL: Terms = {
  any: "ss {lightning|lightning bolts|thunderbolts|flag|insignia|symbol*}, klan {member*|rally|rallies|torch*|uniform*|leader*|meeting|march}, swastika*, hakenkreuz*, nazi flag*, nazi banner*, nazi symbol*, nazi emblem*, nazi salute*, nazi uniform*, nazi armband*, nazi propaganda, nazi eagle, nazi tattoo*, reichsadler, hitler salute*, hitlergruß, roman salute nazi, ss runes, ss bolts, ss uniform*, waffen ss, sonnenrad*, wolfsangel, totenkopf ss, celtic cross white power, iron cross swastika, reichskriegsflagge, third reich flag*, kkk, ku klux klan*, klansman, klansmen, klan hood*, klan robe*, burning cross klan, white power*, white supremac*, white pride, aryan brotherhood, aryan nation*, aryan supremac*, 1488, 14 88, 14words, blood and soil, blut und boden, sieg heil, heil hitler, isis flag*, isis propaganda, daesh flag, confederate lynch*, lynching, lynched, blackface, fourteen words, esvástica*, cruz gamada, bandera nazi, saludo nazi, símbolo nazi, suástica*, bandeira nazista, saudação nazista, símbolo nazista, croix gammée*, svastika*, drapeau nazi, salut nazi, symbole nazi, nazifahne*, naziflagge*, nazisymbol*, ss rune*, свастик*, нацистский флаг, нацистск* символ*, нацистское приветствие, флаг сс, зиг хайль, хайль гитлер, 卐, 纳粹旗, 纳粹标志, 纳粹符号, 納粹標誌, 纳粹礼, 纳粹敬礼, 三k党, 白人至上, ハーケンクロイツ, 鉤十字, ナチスの旗, ナチス旗, ナチス式敬礼, ナチ式敬礼, クークラックスクラン, 白人至上主義, 하켄크로이츠, 나치 깃발, 나치 문양, 나치 경례, 나치 상징, 백인 우월주의, 쿠 클럭스 클랜, nazi {insignia|pin|badge|logo|crest|sign|rally poster}, ss {skull|totenkopf}, waffenss, kkk {hood*|robe*|rally}, white genocide, great replacement poster, aryan race, rahowa, black sun symbol, ナチスマーク, ナチスのマーク, 나치 마크, {antisemitic|anti semitic|racist|islamophobic|homophobic|transphobic|xenophobic} {caricature*|poster*|propaganda|cartoon*|meme*|slur*|flag*|mural*|leaflet*|flyer*}, holocaust {was good|was right|hoax|is a lie|is a hoax|lie|was fake|didn't happen|denial poster}, six million lies, swaztika*, swastica*, start a race war, race war poster, great replacement {theory |}{poster|meme|propaganda}, ethnic cleansing now, heil 88, 88 heil, ss officer recruit*, ss recruit*",
};

/** Groups that hate. Naming one is not refused. */
export const HATE_GROUP: Terms = {
  any: "nazi*, neo nazi*, neonazi*, hitler*, third reich, gestapo, himmler, goebbels, mengele, holocaust, genocide, isis, daesh, fascis*, ss officer*, führer, fuhrer, nacis, holocausto, genocidio, nazista*, genocídio, nazisme, génocide, völkermord, нацист*, нацизм*, гитлер*, холокост*, геноцид*, фюрер*, 纳粹, 納粹, 希特勒, 大屠杀, 种族灭绝, ナチス, ナチ, ヒトラー, ホロコースト, 虐殺, ジェノサイド, 나치, 히틀러, 홀로코스트, 대학살, al qaeda, al qaida, bin laden, mein kampf, boko haram",
};

/** Praise, which makes of a group's name a call for it. */
export const PRAISE: Terms = {
  any: "glorif*, glorious, glory to, praise, praising, celebrat*, honoring, honouring, heroic, as a hero, hero, heroes, was right, were right, did nothing wrong, long live, hail, proud, propaganda poster, recruitment poster, recruiting poster, join the, denial, never happened, deserved, glorific*, gloria a, gloria al, viva, héroe*, tenía razón, orgullos*, herói, heróico, tinha razão, gloire à, gloire au, glorifi*, héros, avait raison, vive le, verherrlich*, ruhm, heldenhaft*, held, hatte recht, es lebe, слава, славь*, прославл*, героем, герой, был прав, 万岁, 萬歲, 赞美, 歌颂, 英雄, 是对的, 万歳, 賛美, 称賛, 英雄, 正しかった, 만세, 찬양, 영웅, 옳았, is right, was good, our hero, propaganda, recruit*",
};

/** Peoples and groups. Harmless alone. */
export const FOLK: Terms = {
  en: "jews, jew, muslims, muslim, blacks, black {man|men|woman|women|people|person|child|children|family|president}, africans, african {man|woman|people}, asians, arabs, gays, gay people, lesbians, homosexuals, trans people, mexicans, immigrants, migrants, refugees, gypsies, roma people, whites, christians",
  es: "judíos, musulmanes, negros, gitanos, inmigrantes, moros, gais, homosexuales",
  pt: "judeus, muçulmanos, negros, ciganos, imigrantes, gays, homossexuais",
  fr: "juifs, musulmans, noirs, tziganes, immigrés, migrants, arabes, homosexuels",
  de: "juden, muslime, schwarze, zigeuner, ausländer, flüchtlinge, migranten, homosexuelle",
  ru: "евреи, евреев, мусульман*, негры, негров, цыгане, цыган, мигранты, мигрантов, геев, геи",
};

/** What calls a people less than people, right after its name. */
export const VERMIN: Terms = {
  en: "{are|as|like} {|filthy |dirty }{rats|vermin|cockroaches|apes|monkeys|insects|parasites|maggots}, {are|as} {pigs|subhuman*|inferior|savages|a disease|a cancer|an ape|a monkey|a gorilla|gorillas}, are animals",
  es: "{son|como} {ratas|cucarachas|monos|parásitos|animales|cerdos|plaga}",
  pt: "{são|como} {ratos|baratas|macacos|parasitas|animais|porcos|praga}",
  fr: "{sont|comme} {|des |de la }{rats|cafards|singes|parasites|porcs|vermine}",
  de: "{sind|als|wie} {ratten|ungeziefer|affen|parasiten|schweine|tiere|abschaum}",
  ru: "{как|это} {крысы|крыс|обезьяны|обезьян|паразиты|паразитов|тараканы|свиньи}",
};

/** What calls for a people's death, right before its name. */
export const KILLING: Terms = {
  en: "{kill|exterminate|gas|burn|lynch|eradicate|behead}, {kill|exterminate|gas|burn|hang|lynch|eradicate|behead} {all|the|all the}",
  es: "{matar|mata|maten|exterminar} {a los|a todos los}, muerte a {los|todos los}",
  pt: "{matar|mate|matem|exterminar} {os|todos os}, morte aos",
  fr: "{tuer|tuez|brûlez|exterminer} {les|tous les}, mort aux",
  de: "tötet, tötet {die|alle}, tod den, vergast, vergast {die|alle}",
  ru: "{убей|убить|бей|смерть}, убить всех",
};

/** Settings in which a hate group's sign is shown and not waved. */
export const HISTORY: Terms = {
  any: "hindu*, hinduism, buddhis*, buddha*, jain*, temple*, diwali, vedic, sanskrit, dharma, manji, ancient indian, navajo, museum*, exhibit*, history, historic*, historian*, documentary, textbook*, memorial, holocaust, archaeolog*, archeolog*, anti nazi, anti racis*, antifascis*, anti fascis*, protest against, crossed out, no to racism, trial, trials, nuremberg, allied soldiers, liberation, world war, ww2, wwii, newspaper, civil rights, museo*, historia, histórico*, históric*, documental, segunda guerra mundial, templo*, budis*, hinduis*, contra el, museu*, história, documentário, musée*, histoire, historique*, documentaire, seconde guerre mondiale, bouddhis*, temple, hindou*, contre le, museum, geschichte, historisch*, dokumentar*, dokumentation, zweiter weltkrieg, zweiten weltkrieg*, mahnmal, gedenk*, buddhis*, tempel*, gegen, lehrbuch, музей*, музее, истори*, документальн*, мировой войны, мировая война, буддий*, буддис*, индуис*, храм*, учебник*, мемориал*, против, 博物馆, 博物館, 历史, 歷史, 纪录片, 二战, 佛教, 印度教, 寺庙, 寺, 教科书, 纪念, 歴史, ドキュメンタリー, 第二次世界大戦, 仏教, 寺院, 寺, ヒンドゥー, 資料館, 教科書, 박물관, 역사, 다큐멘터리, 제2차 세계대전, 2차 세계대전, 불교, 사찰, 절, 힌두교, 교과서, 추모",
};
