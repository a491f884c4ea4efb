import type { Terms } from "@/lib/policy/compile-lexicon";

/** Words that make a picture of a grown-up alluring, which is allowed, and of a child or a known person sexual. */
export const SUGGESTIVE: Terms = {
  en: "sexy, sexier, sexiest, sexual, sexually, sexualize*, sexualise*, sexiness, seductive*, seduc*, sensual*, sultry, alluring pose*, provocative*, suggestive*, lingerie, negligee, thong, thongs, g string, g strings, garter*, fishnet*, cleavage, underboob, sideboob, panties, panty, panty shot*, pantyshot*, pantsu, bra and panties, in her underwear, in underwear, in his underwear, in bra, only a bra, underwear only, only underwear, wearing only, micro bikini*, microbikini*, string bikini*, skimpy, scantily clad, scantily, barely clothed, barely dressed, half dressed, partially clothed, revealing cloth*, revealing outfit*, revealing dress*, see through, sheer lingerie, transparent cloth*, transparent dress*, wet t shirt, wet shirt, hot body, hot and bothered, aroused, arousing, arousal, turned on, lust, lustful*, lusty, naughty, flirty, playboy, pinup, pin up, boudoir, bedroom eyes, erotica pose, ecchi, fanservice, fan service, fetish*, feet fetish, submissive, dominated, tied up, bound and gagged, breasts, breast, large breasts, curvy, busty, voluptuous, bust, thicc, buttocks, butt, booty, thighs, thigh gap, crotch, upskirt, moaning, kissing passionately, french kiss*, making out, make out, lap dance, pole danc*, twerk*, on all fours, bent over, intimate pose*, in bed with, in bed with an adult, come hither, orgasmic, swimsuit pose, bikini model, stripping, tease, teasing pose, temptress, spicy pose, steamy, hot pose, sexualized, adult content, adult video, adult film, pleasuring, touching herself, touching himself, touches herself, love making, romance with an adult, loving an adult man, deflower*, virgin, virginity, mature content, explicit, undies, undergarment*, nightgown sheer",
  es: "sexy, sexi, sexual, sensual, sensuales, seductor, seductora, seductoras, seductores, seduciendo, provocativa, provocativo, provocadora, insinuante, lencería, tanga, bragas, ropa interior, escote, escotada, ligueros, picante, lujuria, caliente, sugerente, transparente, tetona, nalgas, trasero",
  pt: "sexy, sexual, sensual, sensuais, sedutor, sedutora, seduzindo, provocante, provocativa, insinuante, lingerie, calcinha, fio dental, roupa intima, decote, gostosa, gostoso, safada, safado, picante, luxuria, bunda, bumbum, peituda, transparente",
  fr: "sexy, sexuel, sexuelle, sexuels, sexuelles, sexualise*, sensuel, sensuelle, sensuels, sensuelles, seducteur, seductrice, seductrices, seduisant*, provocant, provocante, provocantes, aguicheuse, aguichant*, suggestif, suggestive, lingerie, string, culotte, sous vetements, decollete, porte jarretelles, coquin, coquine, coquines, lascif, lascive, lascives, fesses, transparente, denudee, luxure",
  de: "sexy, sexuell*, sinnlich*, verführerisch*, verführ*, aufreizend*, lasziv*, anzüglich*, reizwäsche, dessous, unterwäsche, höschen, tanga, strapse, ausschnitt, freizügig*, knapp bekleidet*, leicht bekleidet*, durchsichtig*, lüstern*, scharf und heiß, heiße pose, lolita pose",
  ru: "секси, сексуальн*, соблазнительн*, соблазня*, чувственн*, откровенн*, провокационн*, пикантн*, возбужд*, возбуди*, нижнее белье, в нижнем белье, в белье, белье, трусики, трусиках, стринги, стрингах, чулки и пояс, декольте, прозрачн*, полуголая, полуголый, полуголые, полураздет*, страстн*, похоть, интимн*, попа, попка, попку, томн*",
  zh: "性感, 诱惑, 誘惑, 挑逗, 撩人, 妩媚姿势, 内衣, 內衣, 内裤, 內褲, 胸罩, 丁字裤, 丁字褲, 情趣, 色色, 好色, 露出, 暴露, 透视装, 透视, 湿身, 翘臀, 乳沟, 大胸, 胸部, 臀部, 黑丝诱惑, 吊带袜, 欲望, 挑衅姿势, 勾引, 涩涩, 瑟瑟, 涩图",
  ja: "セクシー, 色っぽい, 色気, 誘惑, 妖艶, 艶めか, 官能的, エロ, エッチ, 下着, パンツ姿, パンティ, パンツ丸見え, ランジェリー, ブラジャー, Tバック, 紐ビキニ, マイクロビキニ, 露出, 谷間, 胸の谷間, 透け, 濡れ透け, 挑発的, 官能, 悩殺, いやらしい, むちむち, ムチムチ, お尻, 発情, みだら, スケベ, 性的",
  ko: "섹시, 야릇, 유혹, 관능, 요염, 도발적, 선정적, 속옷, 팬티, 란제리, 브래지어, 끈팬티, 티팬티, 노출, 가슴골, 시스루, 에로틱, 흥분한, 섹슈얼, 은밀한, 엉덩이, 야시시, 성적",
  signs: "😈💦, 🥵, 👅💦, 💦, 🍑, 🍆",
};

/** Clothes for the beach and for bed: ordinary on grown-ups, and refused on a child that is named as one. */
export const REVEALING: Terms = {
  en: "bikini*, miniskirt pose, crop top pose, hot pants, leotard pose, garter belt, corset, stockings, high heels on a bed, latex, catsuit, bunny suit, bunny girl, playboy bunny, maid bikini, thigh highs, thighhighs, short skirt lifted, skirt lift, lifted skirt, lifting her skirt, shirt lift, lifting her shirt, lying in bed with a man",
  es: "bikini, corse, medias de red, liguero",
  pt: "biquini*, espartilho, meia arrastao, cinta liga",
  fr: "bikini*, corset, bas resille, porte jarretelle",
  de: "bikini*, korsett, netzstrümpfe, strapsgürtel",
  ru: "бикини, корсет*, чулки, чулках",
  zh: "比基尼, 兔女郎, 黑丝, 丝袜, 吊带, 死库水",
  ja: "ビキニ, バニーガール, 網タイツ, ガーター, スク水, コルセット",
  ko: "비키니, 바니걸, 망사, 가터벨트, 코르셋",
};
