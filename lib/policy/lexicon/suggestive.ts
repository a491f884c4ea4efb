import type { Terms } from "@/lib/policy/compile-lexicon";

/** Words that make a picture of a grown-up alluring, which is allowed, and of a child or a known person sexual. */
export const SUGGESTIVE: Terms = {
  en: "explicit, sexy, sexier, sexiest, sexual, sexually, sexualis*, sexualiz*, sexiness, seductive*, seduc*, sensual*, sultry, alluring, provocative*, suggestive*, lingerie, negligee, thong, {in|wearing} {a|} g string, gstring, g string {panties|lingerie}, garter*, fishnet*, cleavage, underboob, sideboob, panties, panty, pantyshot*, pantsu, in {her|his|their} underwear, in underwear, in {her|his} undies, in {a|her} bra, only a bra, underwear only, wearing only {a bra|panties|underwear|a thong|lingerie|a towel|stockings|a shirt}, wearing nothing but, micro bikini*, microbikini*, string bikini*, skimpy, scantily, barely {clothed|dressed}, half dressed, partially clothed, revealing {cloth*|outfit*|dress*}, {see through|transparent|sheer} {cloth*|dress*|shirt*|top|tops|blouse*|nightgown*|skirt*|lingerie}, wet {t shirt|shirt|tshirt}, hot body, aroused, arousing, arousal, lust, lustful*, lusty, naughty {pose*|girl|schoolgirl|look|outfit|photo*|picture*}, flirty, playboy, pinup, pin up, boudoir, bedroom eyes, fanservice, fan service, fetish*, submissive, breast, breasts, curvy, busty, voluptuous, thicc, buttocks, booty pose, thighs, thigh gap, crotch, moaning, kissing passionately, french kiss*, making out, lap danc*, pole danc*, twerk*, bent over {pose|a bed|the bed}, in bed with {a|an|an older|an adult} man, come hither, bikini model, teasing pose, temptress, spicy pose, steamy pose, hot pose, adult {content|video|film}, touching {herself|himself}, touches {herself|himself}, virgin, virginity, deflower*, mature content, undergarment*",
  es: "sexi, sexual, sensual, sensuales, seductor*, seduciendo, provocativa, provocativo, provocadora, insinuante, lencería, tanga, bragas, ropa interior, gran escote, escotada, liguero, lujuria, sugerente, {ropa|vestido|blusa|camiseta} transparente, tetona, nalgas",
  pt: "sexual, sensual, sensuais, sedutor*, seduzindo, provocante, provocativa, insinuante, lingerie, calcinha, fio dental, roupa íntima, decote, {mulher|garota|menina|novinha|menino} {gostosa|gostoso}, safada, safado, luxúria, bunda, peituda, {roupa|vestido|blusa|camiseta} transparente",
  fr: "sexuel, sexuelle, sexuels, sexuelles, sexualise*, sensuel, sensuelle, sensuels, sensuelles, séducteur, séductrice*, séduisant*, provocant, provocante, provocantes, aguicheu*, aguichant*, suggestif, suggestive, string en dentelle, portant un string, {ans|fille|garçon|enfant|élève|collégienne|lycéenne} en string, en string {et|noir|rouge|blanc}, {fille|femme|adolescente|ado|enfant} en string, petite culotte, en culotte, sous vêtements, décolleté, porte jarretelles, pose coquine, lascif, lascive, lascives, fesses, {robe|chemise|tenue} transparente, luxure",
  de: "sexuell*, sinnlich*, verführ*, aufreizend*, lasziv*, anzüglich*, reizwäsche, dessous, unterwäsche, höschen, strapse, {tiefer|tiefem|tiefen} ausschnitt, freizügig*, {knapp|leicht} bekleidet*, durchsichtig* {kleid*|bluse*|hemd*|wäsche}, lüstern*, heiße pose",
  ru: "секси, сексапильн*, сексуальн*, соблазнительн*, соблазня*, чувственн*, откровенн* {наряд*|поз*|плать*|фото*|одежд*|бель*|купальник*}, провокационн*, пикантн*, сексуально возбужд*, нижнее белье, нижнем белье, в белье, эротическом белье, кружевном белье, трусики, трусиках, стринги, стрингах, глубокое декольте, глубоким декольте, прозрачн* {одежд*|плать*|бель*|блуз*|рубашк*}, полугол*, полураздет*, похоть, интимн*, попка, попку, томн*",
  zh: "性感, 诱惑, 誘惑, 挑逗, 撩人, 内衣, 內衣, 内裤, 內褲, 胸罩, 丁字裤, 丁字褲, 情趣, 色色, 好色, 衣着暴露, 穿着暴露, 暴露装, 露出胸, 露出内, 露出身体, 露出大腿, 露出肌肤, 透视装, 湿身, 翘臀, 乳沟, 大胸, 吊带袜, 欲望, 勾引, 涩涩, 瑟瑟, 涩图",
  ja: "セクシー, 色っぽい, 色気, 誘惑, 妖艶, 艶めか, 官能的, エロ, エッチ, えっち, えろ, 下着, パンツ姿, パンティ, パンツ丸見え, ランジェリー, ブラジャー, tバック, 紐ビキニ, マイクロビキニ, 露出度, 露出の多い, 肌の露出, 露出狂, 胸の谷間, 透け透け, 濡れ透け, 透けた服, 挑発的, 官能, 悩殺, いやらしい, むちむち, ムチムチ, お尻を突き, 発情, みだら, スケベ, すけべ, 性的魅力, 性的対象",
  ko: "섹시, 야릇, 유혹, 관능, 요염, 도발적, 선정적, 속옷, 팬티, 란제리, 브래지어, 끈팬티, 티팬티, 노출 의상, 노출이 심한, 신체 노출, 가슴골, 시스루, 에로틱, 섹슈얼, 야시시, 성적 매력, 성적 대상, 벗은, 벗기",
  signs: "😈💦, 👅💦",
};

/** Clothes that are ordinary on grown-ups at the beach or on a stage, and refused on a child that is named as one. */
export const REVEALING: Terms = {
  en: "bikini*, garter belt, corset, latex suit, catsuit, bunny suit, playboy bunny, bunny girl outfit, skirt lift, {lifted|lifting her|raised} skirt, shirt lift, lifting her shirt, lying in bed with a man",
  es: "corsé, medias de red",
  pt: "biquíni*, espartilho, meia arrastão, cinta liga",
  fr: "bas résille, porte jarretelle",
  de: "korsett, netzstrümpfe, strapsgürtel",
  ru: "бикини, корсет*",
  zh: "比基尼, 兔女郎, 黑丝, 丝袜, 死库水",
  ja: "ビキニ, バニーガール, 網タイツ, ガーター, コルセット",
  ko: "비키니, 바니걸, 망사, 가터벨트, 코르셋",
};
