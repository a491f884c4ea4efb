import type { Manner } from "./manners";

/** The words that ask for each style; the first match wins. */
const WORDS: readonly (readonly [Manner, RegExp])[] = [
  ["pixel", /pixel[ -]?art|pixel\w*|8[ -]?bit|16[ -]?bit|пиксел\S*|ドット絵|ピクセル\S*|像素\S*|픽셀\S*/giu],
  [
    "watercolor",
    /water[ -]?colou?r\w*|aquarel\S*|acuarela\S*|acquerell\S*|gouache|акварел\S*|水彩\S*|수채화\S*|ألوان مائية/giu,
  ],
  [
    "oil",
    /oil[ -]?paint\w*|\boil\b|impasto|impressionis\w*|van gogh|óleo|óleos|ölgemälde|ölmalerei|peinture à l'huile|маслом|油絵\S*|油画\S*|유화\S*/giu,
  ],
  [
    "pencil",
    /pencil\w*|graphite|charcoal|hand[ -]?drawn sketch|\bsketch\w*|lápiz|lapis|a lápis|crayon|bleistift\w*|карандаш\S*|эскиз\S*|鉛筆\S*|スケッチ\S*|铅笔\S*|素描\S*|연필\S*|스케치\S*/giu,
  ],
  ["manga", /manga\w*|line[ -]?art|ink drawing|\bink\b|マンガ\S*|線画\S*|线稿\S*|манг\S*|만화\S*/giu],
  [
    "comic",
    /comics?\b|comic[ -]?book|graphic novel|pop[ -]?art|bold outlines?|cartoon\w*|caricature|cómic\S*|quadrinho\S*|bande dessinée|комикс\S*|мультяш\S*|コミック\S*|アメコミ\S*|漫画\S*|卡通\S*|카툰\S*/giu,
  ],
  [
    "anime",
    /anim[eé]\w*|cel[ -]?shad\w*|ghibli|studio ghibli|illustration|illustrated|аниме\S*|アニメ\S*|イラスト\S*|动漫\S*|動漫\S*|插画\S*|애니\S*|일러스트\S*|أنمي|انمي/giu,
  ],
  [
    "retro",
    /(vintage|retro)(?=[- ]?(style|look|photo|picture|image|film|filter|effect|feel|aesthetic|poster|colou?r)|\s*($|[,.;]))|polaroid|(old|antique|aged) photo(graph)?|film photo(graph)?|analog(ue)? photo(graph)?|\b(19)?[678]0s\b|винтаж\S*|ретро|レトロ\S*|ヴィンテージ|复古\S*|빈티지\S*|레트로\S*/giu,
  ],
  ["noir", /film noir|\bnoir\b(?! et)|нуар|ノワール|黑色电影|느와르/giu],
  ["ukiyoe", /ukiyo-?e|wood ?block( print)?|浮世絵\S*|浮世绘\S*|우키요에|укиё-э|hokusai/giu],
  [
    "cyberpunk",
    /cyberpunk(?! (city|street|background|alley|world|scene))|synthwave|vaporwave|киберпанк\S*|サイバーパンク\S*|赛博朋克\S*|사이버펑크\S*/giu,
  ],
  ["flat", /flat design|flat illustration|vector\w*|poster\w*|minimalist/giu],
];

/** The style in which a prompt asks for a reference to be redrawn, and the words that say so. */
export function readManner(prompt: string): { manner: Manner; words: string[] } | undefined {
  for (const [manner, pattern] of WORDS) {
    const words = prompt.normalize("NFKC").match(pattern);
    if (words) return { manner, words };
  }
  return undefined;
}
