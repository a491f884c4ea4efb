/**
 * Particulars of hair, what is worn in it, and what grows out of it: `group:value` on the left, phrases on the right. English,
 * Spanish, Portuguese, French, German, Italian, Russian, Japanese, Chinese, Korean.
 */
const VERY_LONG =
  "very long hair, absurdly long hair, super long hair, floor-length hair, knee-length hair, ankle-length hair, hair past hips, cabello muy largo, pelo muy largo, cabelo muito longo, cabelos muito longos, très longs cheveux, cheveux très longs, sehr lange haare, sehr langes haar, sehr langen haaren, capelli lunghissimi, capelli molto lunghi, очень длинные волосы, очень длинными волосами, 超ロングヘア, とても長い髪, 超长发, 很长的头发, 超长的头发, 아주 긴 머리";
const HIME =
  "hime cut, hime-cut, princess cut, corte hime, coupe hime, hime-schnitt, химэ-кат, 姫カット, 公主切, 姬发式, 히메컷";
const STREAKS =
  "streaked hair, streaks, hair streaks, highlights in hair, hair highlights, highlighted hair, colored streaks, multicolored hair, multicolor hair, multicoloured hair, mechas, mechas de colores, mechas no cabelo, mèches, mèches colorées, strähnen, strähnchen, gesträhntes haar, bunte strähnen, ciocche, ciocche colorate, мелирование, цветные пряди, пряди, メッシュ, メッシュ髪, 挑染, 多色头发, 브릿지, 브릿지 머리";
const INNER =
  "colored inner hair, coloured inner hair, inner color hair, inner hair color, inner colour, インナーカラー, 内层挑染, 内侧染色, 이너컬러, 인너컬러";
const HALVES =
  "two-tone hair, two tone hair, split-color hair, split color hair, split colored hair, split hair, half and half hair, dual-color hair, cabello bicolor, pelo bicolor, cabelo bicolor, cheveux bicolores, zweifarbige haare, zweifarbiges haar, capelli bicolore, двухцветные волосы, ツートンカラー, ツートンヘア, 双色头发, 双色发, 투톤 머리";
const UP = "one side up, ワンサイドアップ, 单侧扎发, 单侧马尾辫, 원사이드업";
const TWO_UP = "two side up, twin half-up, ツーサイドアップ, 双侧扎发, 투사이드업";
const HALF_UP =
  "half updo, half up half down, half-up, half-up hair, half ponytail, semirecogido, meio preso, demi-queue, halb hochgesteckt, halboffen, ハーフアップ, 半扎发, 公主头, 반묶음";

export const HAIR_WORDS: Readonly<Record<string, string>> = {
  "strand:verylong": `${VERY_LONG}, very long, knee-length, floor-length, ankle-length`,
  "strand:ahoge":
    "ahoge, antenna hair, hair antenna, huge ahoge, heart ahoge, double ahoge, cowlick, stray hair, mechón rebelde, antena de pelo, mecha rebelde, mèche rebelle, épi, antennenhaar, abstehende strähne, ciuffo ribelle, ахоге, торчащая прядь, アホ毛, あほ毛, 呆毛, 바보털, 더듬이 머리",
  "strand:messy":
    "messy hair, messy, tousled, tousled hair, disheveled, dishevelled, disheveled hair, unkempt hair, bedhead, bed hair, shaggy hair, messy bun, pelo revuelto, pelo despeinado, despeinado, despeinada, cabelo bagunçado, cabelo despenteado, cheveux ébouriffés, cheveux en bataille, zerzauste haare, zerzaustes haar, strubbelige haare, capelli spettinati, capelli arruffati, растрёпанные волосы, растрепанные волосы, взъерошенные волосы, ボサボサ髪, ぼさぼさの髪, 無造作ヘア, 寝癖, 凌乱的头发, 乱发, 蓬乱的头发, 헝클어진 머리, 부스스한 머리",
  "strand:blunt":
    "blunt bangs, straight bangs, straight-cut bangs, straight fringe, blunt fringe, full fringe, flequillo recto, franja reta, frange droite, gerader pony, frangia dritta, прямая чёлка, прямая челка, ぱっつん, パッツン, 前髪ぱっつん, ぱっつん前髪, 齐刘海, 平刘海, 일자 앞머리",
  "strand:hime": HIME,
  "strand:sidelocks":
    "sidelocks, side locks, long sidelocks, framing hair, face-framing hair, hair framing face, curtained hair, tendrils, mechones laterales, mechas laterais, mèches de côté, mèches encadrant le visage, seitensträhnen, ciocche laterali, боковые пряди, пряди по бокам, 触覚ヘア, もみあげ, 鬓发, 鬢髮, 옆머리",
  "strand:between":
    "hair between eyes, bangs between eyes, hair over forehead, mechón entre los ojos, cabelo entre os olhos, mèche entre les yeux, haare zwischen den augen, strähne im gesicht, ciuffo tra gli occhi, прядь между глаз, 目の間の髪, 眼间刘海, 눈 사이 머리카락",
  "strand:oneup": UP,
  "strand:twoup": TWO_UP,
  "strand:halfup": HALF_UP,
  "strand:low":
    "low ponytail, low twintails, low pigtails, low twin tails, low-tied hair, low-tied long hair, coleta baja, coletas bajas, rabo de cavalo baixo, queue de cheval basse, couettes basses, tiefer pferdeschwanz, tiefe zöpfe, coda bassa, низкий хвост, низкие хвостики, ローポニーテール, おさげ, 低马尾, 低双马尾, 낮은 포니테일",
  "strand:streaks": STREAKS,
  "strand:inner": INNER,
  "strand:halves": HALVES,
  "blown:yes":
    "wind, windy, breeze, strong wind, gentle breeze, in the wind, gust, viento, brisa, vento, vent, brise, wind weht, ветер, на ветру, 風, 風が吹く, そよ風, 风, 微风, 大风, 바람, 바람이 부는",
  "expression:wink":
    "guiñando, guiñando un ojo, guiño, piscando, piscando um olho, piscadela, clin d'œil, fait un clin d'œil, zwinkert, zwinkernd, zwinkern, ammiccando, occhiolino, fa l'occhiolino, подмигивает, подмигивая, ウインク, ウィンク, 片目をつぶる, 眨眼, 单眼闭, 윙크, 윙크하는",
  "accessory:choker":
    "gargantilla, gargantilha, ras-du-cou, ras de cou, halsband, girocollo, чокер, чокере, チョーカー, 项圈, 颈圈, 颈链, 초커",
  "blend:yes": `${STREAKS}, ${INNER}, ${HALVES}, gradient hair, cabello degradado, cabelo degradê, cheveux dégradés, farbverlauf im haar, градиентные волосы, グラデーション髪, グラデーションヘア, 渐变发色, 渐变色头发, 그라데이션 머리`,
  "part:hair": `${VERY_LONG}, ${STREAKS}, ${INNER}, ${HALVES}, ${HALF_UP}, ${UP}, ${TWO_UP}, ${HIME}, ahoge, low twintails, low ponytail, low pigtails, messy hair, tousled hair, disheveled hair, unkempt hair, bedhead, bed hair, shaggy hair, pelo revuelto, pelo despeinado, cabelo bagunçado, cabelo despenteado, cheveux ébouriffés, zerzauste haare, zerzaustes haar, capelli spettinati, растрёпанные волосы, растрепанные волосы, взъерошенные волосы, ボサボサ髪, 凌乱的头发, 乱发, 헝클어진 머리`,
  "length:long": `${VERY_LONG}, ${HALF_UP}, ${UP}, ${TWO_UP}, ${HIME}, low-tied long hair`,
  "tie:ponytail":
    "low ponytail, low-tied hair, low-tied long hair, coleta baja, rabo de cavalo baixo, queue de cheval basse, tiefer pferdeschwanz, coda bassa, низкий хвост, ローポニーテール, 低马尾, 낮은 포니테일",
  "tie:bun":
    "messy bun, man bun, top knot, low bun, high bun, braided bun, moño, coque, chignon bas, dutt, männerdutt, chignon alto, пучок, お団子, 丸子头, 올림머리, 똥머리",
  "tie:twintails":
    "low twintails, low pigtails, low twin tails, coletas bajas, couettes basses, низкие хвостики, おさげ, 低双马尾",
  "bangs:yes":
    "flequillo, cerquillo, franjinha, frange, stirnfransen, frangetta, чёлка, чёлкой, челка, челкой, 前髪, 刘海, 앞머리, parted bangs, swept bangs, side-swept bangs, asymmetrical bangs, choppy bangs, crossed bangs, curtain bangs",
  "accessory:hairband":
    "hairband, hair band, alice band, black hairband, diadema de pelo, tiara de cabelo, serre-tête, haarreif, haarreifen, cerchietto, ободок, ободок для волос, カチューシャ, ヘアバンドリボン, 发箍, 머리띠",
  "accessory:hairclip":
    "hairclip, hair clip, hairclips, hair clips, hairpin, hairpins, hair pin, bobby pin, barrette, hair bobbles, hair beads, hair tie, hair ties, scrunchie, scrunchies, hair scrunchie, horquilla, horquillas, pasador de pelo, grampo de cabelo, presilha, presilhas, pince à cheveux, épingle à cheveux, haarspange, haarspangen, haarklammer, haarnadel, haargummi, fermaglio, molletta, forcina, заколка, заколки, заколкой, шпилька, резинка для волос, ヘアピン, ヘアクリップ, 髪留め, シュシュ, 发夹, 发卡, 发圈, 머리핀, 헤어핀, 헤어클립, 곱창밴드",
  "accessory:starclip":
    "star hair ornament, star hairclip, star-shaped hair ornament, star hairpin, estrella en el pelo, estrela no cabelo, étoile dans les cheveux, sternhaarspange, звёздочка в волосах, заколка-звезда, заколка в виде звезды, 星の髪飾り, 星型ヘアピン, 星形发夹, 星星发夹, 별 머리핀",
  "accessory:crossclip":
    "x hair ornament, x-shaped hairclip, x hairclip, crossed hairclips, cross hair ornament, バツ印のヘアピン, ×ヘアピン, x形发夹, x자 머리핀",
  "accessory:heartclip":
    "heart hair ornament, heart hairclip, heart-shaped hair ornament, heart hairpin, corazón en el pelo, herzhaarspange, заколка-сердечко, заколка в виде сердца, ハートの髪飾り, ハート型ヘアピン, 心形发夹, 爱心发夹, 하트 머리핀",
  "accessory:hairstick":
    "hair stick, hair sticks, hair stick ornament, kanzashi, hair tassel, palillo para el pelo, baguette à cheveux, haarstab, haarstäbchen, bacchetta per capelli, кандзаси, かんざし, 簪, 发簪, 髮簪, 步摇, 비녀",
  "accessory:earmuffs":
    "earmuffs, ear muffs, ear warmers, orejeras, protetor de orelha, cache-oreilles, ohrenschützer, ohrenwärmer, paraorecchie, наушники меховые, меховые наушники, イヤーマフ, 耳当て, 耳罩, 귀마개",
  "accessory:dogears":
    "dog ears, puppy ears, floppy ears, dog girl, dog boy, puppy girl, orejas de perro, chica perro, orelhas de cachorro, oreilles de chien, fille chien, hundeohren, hundemädchen, orecchie da cane, собачьи уши, девушка-собака, 犬耳, いぬ耳, イヌ耳, 垂れ耳, 犬娘, 狗耳, 狗耳朵, 犬耳朵, 狗娘, 강아지 귀, 개 귀",
  "accessory:bearears":
    "bear ears, panda ears, raccoon ears, tanuki ears, bear girl, panda girl, koala ears, orejas de oso, orelhas de urso, oreilles d'ours, bärenohren, orecchie da orso, медвежьи уши, 熊耳, クマ耳, くま耳, 熊娘, 熊耳朵, 곰 귀",
  "accessory:mouseears":
    "mouse ears, mouse girl, rat ears, elephant ears, orejas de ratón, orelhas de rato, oreilles de souris, mäuseohren, mausohren, orecchie da topo, мышиные уши, 鼠耳, ネズミ耳, ねずみ耳, 鼠耳朵, 老鼠耳朵, 쥐 귀",
  "accessory:horseears":
    "horse ears, horse girl, donkey ears, orejas de caballo, orelhas de cavalo, oreilles de cheval, pferdeohren, orecchie da cavallo, лошадиные уши, 馬耳, ウマ耳, ウマ娘, 马耳, 马耳朵, 马娘, 말 귀",
  "accessory:antlers":
    "antlers, deer antlers, reindeer antlers, deer horns, deer girl, reindeer girl, astas, cornamenta, cuernos de ciervo, galhada, chifres de veado, bois de cerf, geweih, hirschgeweih, corna di cervo, оленьи рога, 鹿の角, トナカイの角, 鹿角, 사슴뿔, 사슴 뿔",
  "accessory:cowhorns":
    "cow horns, bull horns, ox horns, cow girl horns, cuernos de vaca, cuernos de toro, chifres de vaca, chifres de touro, cornes de vache, cornes de taureau, kuhhörner, stierhörner, corna di mucca, corna di toro, коровьи рога, бычьи рога, 牛の角, 牛角, 소뿔, 소 뿔",
  "accessory:dragonhorns":
    "dragon horns, dragon girl, dragon boy, dragonborn girl, kobold girl, cuernos de dragón, chica dragón, chifres de dragão, garota dragão, cornes de dragon, fille dragon, drachenhörner, drachenmädchen, corna di drago, ragazza drago, драконьи рога, рога дракона, девушка-дракон, 竜の角, ドラゴンの角, 龍角, 竜娘, ドラゴン娘, 龙角, 龙娘, 龙女, 용 뿔, 용뿔, 용녀, 드래곤 소녀",
  "accessory:dragontail":
    "dragon tail, dragon girl, dragon boy, lizard tail, scaled tail, kobold girl, cola de dragón, chica dragón, cauda de dragão, rabo de dragão, garota dragão, queue de dragon, fille dragon, drachenschwanz, drachenmädchen, coda di drago, ragazza drago, хвост дракона, драконий хвост, девушка-дракон, 竜の尻尾, ドラゴンの尻尾, 竜尾, 竜娘, ドラゴン娘, 龙尾, 龙娘, 龙女, 용 꼬리, 용녀, 드래곤 소녀",
  "accessory:foxtail":
    "dog tail, puppy tail, wolf tail, raccoon tail, squirrel tail, horse tail, cola de perro, cola de lobo, rabo de cachorro, cauda de lobo, queue de chien, queue de loup, hundeschwanz, wolfsschwanz, coda di cane, coda di lupo, собачий хвост, волчий хвост, 犬の尻尾, 犬しっぽ, 狼の尻尾, 馬の尻尾, 狗尾巴, 狼尾巴, 马尾巴, 강아지 꼬리, 늑대 꼬리",
  "who:woman":
    "dog girl, puppy girl, bear girl, panda girl, mouse girl, horse girl, deer girl, reindeer girl, dragon girl, kobold girl, chica perro, chica dragón, garota dragão, fille chien, fille dragon, hundemädchen, drachenmädchen, ragazza drago, девушка-собака, девушка-дракон, 犬娘, ウマ娘, 竜娘, ドラゴン娘, 狗娘, 熊娘, 马娘, 龙娘, 龙女, 용녀, 드래곤 소녀",
  "who:man": "dog boy, dragon boy",
};
