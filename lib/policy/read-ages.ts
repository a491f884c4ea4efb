const ADULT = 18;

/** The numbers below eighteen in words, from one upwards, by language. */
const NUMBERS: Record<string, string> = {
  en: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
  es: "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete",
  pt: "um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete catorze dezasseis dezassete",
  fr: "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept",
  de: "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn",
  ru: "двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать",
  east: "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七",
  it: "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette",
  nl: "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien",
  ko: "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱",
};

/** What follows a number that is an age, `#` being the number. */
const SPELT_AGES: Record<string, readonly string[]> = {
  en: [
    "# year old*",
    "# years old",
    "# yr old*",
    "# yo",
    "aged #",
    "age #",
    "age of #",
    "{looks|look|looking|seems|appears|appearing|is|she's|he's|turned|just|only|barely|pass for|passes for} {|like |about |around |to be |to be about }#",
    "{girl|boy|kid|child|lass|lad|daughter|maiden|maid|wench|damsel|woman|she} of {|only |just |about |barely |but |scarce |scarcely }#",
    "# {summers|springs|harvests}",
  ],
  es: ["# años", "# añitos"],
  pt: ["# anos", "# aninhos"],
  fr: ["# ans"],
  de: ["# jahre", "# jahren", "#jährig*"],
  ru: ["#летн*", "# лет"],
  east: ["#岁", "#歲", "#歳", "#才"],
  it: ["{di|ha|ha solo|appena|con i suoi} # anni", "# anni d'età"],
  nl: ["# jaar oud", "{van|is|pas|nog geen|meisje|jongen} # jaar"],
  ko: ["# 살"],
};

/** Ages below eighteen that are written in words, as terms for the lexicon. */
export const SPELT_MINOR_AGES: readonly string[] = Object.entries(SPELT_AGES).flatMap(([language, forms]) =>
  (NUMBERS[language] ?? "").split(" ").flatMap((number) => forms.map((form) => form.replace("#", number))),
);

const YEARS =
  /y|yo|y[-/.]o|yrs?|years?|year-?olds?|summers|springs|winters|harvests|a[ñn]os?|aninhos|a[ñn]itos|ans|jahre?n?|jahrig\p{L}{0,12}|лет\p{L}{0,12}|год\p{L}{0,12}|г|岁|歲|歳|才|周岁|살|세|months?|meses|mois|monate?|anni|enn[eio]|jaar|jarige?|lat|latka|letni\p{L}{0,4}|let|rocn\p{L}{0,3}|eves\p{L}{0,3}|ani|ars|aring\p{L}{0,3}|arig\p{L}{0,3}|vuotia\p{L}{0,5}|yas|yasinda\p{L}{0,3}|godin\p{L}{0,2}|ετων|χρον\p{L}{0,3}|рок\p{L}{0,3}|річн\p{L}{0,3}|tuoi|tahun|سنه|سنوات|عاما|اعوام|ساله|سالگي|साल|saal|sal ki|baras|anyos|वर्ष\p{L}{0,2}|বছর\p{L}{0,2}|ขวบ|ปี/u;
const NUMBER_FIRST = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:ish)?[\\s._-]{0,3}(?:${YEARS.source})(?![a-z])`,
  "gu",
);
const NUMBER_LAST =
  /(?:\bage[ds]?|\bage is|\bage of|\byear|\blooks?|\blooking|\blooks like|\bappears|\bseems|\b(?:girl|boy|kid|child|daughter|lady|lass|lad|maiden|miss) of|\balter|\bedad|\bidade|возраст\p{L}{0,12}|年龄|年齢|나이|\bleeftijd|\bwiek|\bumur|\busia|อายุ|عمره?ا?|(?<!\p{L})(?:בת|בן|בנות)|\b(?:dochter|meisje|jongen|zoon|zusje|kind|nichtje|tochter|madchen|junge|sohn|nichte|figli[ao]|bambin[ao]|ragazz[ao]|ragazzin[ao]|nipote|sorella|filh[ao]|menin[ao]|garot[ao]|sobrinh[ao]|fille|garcon|fils|niece|soeur|hij[ao]|niñ[ao]|chic[ao]|sobrin[ao]) (?:van|von|di|de|com|mit|avec|con))[\s:=]{0,3}(?:(?:like|to be|she|he|they|is|are|as if|a|an|about|around|only|under) ){0,3}(\d{1,2})(?!\d|\s?(?:%|st|nd|rd|th|k\b))/gu;
// f11 and f16 are apertures.
const ALONE =
  /(?<=^|[,(]\s?)(?:[fm]\s?)?(\d{1,2})(?:\s?f)?(?=\s?(?:[,)]|$|(?:(?:but|though|yet) (?:looks?|mature|developed|curvy|very)|wearing|posing|in (?:her|his|only|sexy|lingerie|panties|underwear|bikini|swimsuit|an?)|naked|nude|topless|sexy|erotic|seductive|sensual|lewd|nsfw|undress|stripp|having sex|masturbat|spread|without|no clothes) ?))|(?<![\p{L}\d])(?:f(?!11|16)|m)(1[0-7])(?![\p{L}\d])|(?<![\p{L}\d])(1[0-7])f(?![\p{L}\d])|\b(?:but|though|yet|really|actually|secretly|truly|in truth) (?:(?:she|he|they|is|are|was|only|just|really|actually|still|barely) ){1,3}(\d{1,2})(?!\s?[\p{L}\d%:°])|\b(\d{1,2}) going on \d{1,2}\b|\b(?:pass(?:es)? for|could be|might be|must be|turn(?:ed|s)|only|barely|just|(?:older|more|over) than|(?:she|he|i) (?:is|was|am)|(?:she|he)['’]s|i['’]m)\s(\d{1,2})(?!\s?[\p{L}\d%:])/gu;
/** Years in which somebody was born who may be below eighteen; which of them counts depends on today. */
const BORN =
  /(?:\bborn|\bb\.|\bbirth ?(?:year|date)?|\bdob|\byear of birth|\bnacid[oa]s?|\bnascid[oa]s?|\bnee?s?|\bgeboren|\bjahrgang|родил\p{L}{0,12}|出生于|生于)[\s:=,]{0,3}(?:(?:in|on|of|en|em|el|am|im|в|the year|is) ){0,2}(?:\d{1,2}[./-]){0,2}(20\d\d)(?!\d)|(?<!\d)(20\d\d)[\s-]?(?:年生|年出生|년생|년 출생|года рождения|г\.? ?р\.|born\b)/gu;
/** Whoever is counted in months is an infant. */
const MONTHS =
  /(?<![\d.,])\d{1,2}[\s-]?(?:months?[\s-]old|mos? old|meses de (?:edad|idade|vida)|mois(?= d'age)|monate alt|mesi di (?:vita|eta)|个月大|[かヶケカ]月児|개월 된|месяц\p{L}{0,3} от роду)/gu;
const YOUNGEST_ALONE = 3;
const UNDER =
  /(?:\bunder|\bbelow|\bu|\bunter|\bmenor de|\bmenos de|\bmoins de|младше|<)[\s-]?(?:the age of )?(\d{1,2})(?!\d)/gu;

/** Who leaves school so many years from now is a child today. */
const CLASS_OF = /\bclass of (20\d\d)(?!\d)/gu;
const YEARS_OF_COLLEGE = 4;

/** Where an age is written. */
export type AgeSpan = { start: number; end: number };

/**
 * Finds ages below eighteen written with digits, or as a year of birth, in the languages that the lexicon knows.
 * @param plain a normalised text
 * @returns where each is
 */
export function findMinorAges(plain: string): AgeSpan[] {
  const thisYear = new Date().getFullYear();
  const spans = (pattern: RegExp, isYoung: (age: number) => boolean) =>
    [...plain.matchAll(pattern)]
      .filter((match) => isYoung(Number(match.slice(1).find((group) => group !== undefined))))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [
    ...spans(NUMBER_FIRST, (age) => age < ADULT),
    ...spans(NUMBER_LAST, (age) => age < ADULT),
    ...spans(MONTHS, () => true),
    ...spans(UNDER, (age) => age <= ADULT),
    ...spans(BORN, (year) => year > thisYear - ADULT),
    ...spans(CLASS_OF, (year) => year > thisYear + YEARS_OF_COLLEGE),
    ...spans(ALONE, (age) => age >= YOUNGEST_ALONE && age < ADULT),
  ];
}
