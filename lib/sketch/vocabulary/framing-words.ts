/** Words that name nothing visible (function words, camera terms, praise, requests), so that no picture can lack them. */
const FRAMING_WORDS: Readonly<Record<string, string>> = {
  en: `landscape landscapes scenery setting view outdoors nature two three four five six seven eight nine red blue green yellow black white pink purple brown small big large little beside behind front left right next running air start close says saying reads word words text written a an the this that these those some any its it's it is are was were be been being am i me my we us our you your their theirs his her hers him them they he she
  of to for from by as at in into on onto upon over under with within without no not while and or but so than then which who whom whose where when what how there here
  very really quite rather too also just only more most much many few such own other each every both all as-is like likes
  please make made makes draw draws drawn drawing drawings create created generate generated give show showing shows shown depict depicting depicts depicted featuring feature features render paint painted want need can could would should will may let
  photo photos photograph photography picture pictures image images pic illustration illustrations artwork artworks art painting graphic depiction scene view shot photoshoot snapshot
  wallpaper desktop background-image composition concept digital digitally style styled styles stylized anime manga-style animated cartoon cartoons cartoonish cartoony visual key-visual
  masterpiece masterpieces best quality high highest highly high-quality highres hires absurdres resolution res detailed details detail intricate ultra uhd hd fullhd 2k 4k 8k 16k hdr
  beautiful gorgeous stunning amazing awesome wonderful lovely nice pretty cool great perfect good fine epic magnificent breathtaking fantastic incredible impressive elegant aesthetic attractive exquisite professional
  award award-winning winning trending artstation pixiv deviantart unreal engine octane sharp focus crisp clean clear
  looking viewer at-viewer front-view facing solo alone single one type kind sort thing things piece set something named called
  cinematic dramatic soft natural ambient rim studio-lighting volumetric lighting lit light shading shaded depth-of-field depth field bokeh
  through lined parked titled labeled labelled entitled shining gleaming featured standing-in stands full covered filled surrounded located placed positioned sits against between among along across around near far background foreground center centre middle side sides top bottom upper lower close-by wearing-a dressed-in simple detailed-face perfect-anatomy illustration-of depicts inspired aesthetic vibe vibes mood feeling atmosphere scene-of based
  plain after during young adult lone expression face facial calm quiet peaceful serene
  having has have had holding holds hold held wearing wears wear worn dressed doing does do did`,
  es: `medio media joven jóvenes dos tres cuatro cinco rojo roja azul verde negro negra blanco blanca amarillo amarilla sobre junto debajo detrás el la los las lo un una unos unas de del al en con sin por para y e o u que es son está están se su sus este esta muy más como foto fotografía imagen dibujo ilustración estilo dibuja dibujar hermoso hermosa bonito bonita calidad alta obra maestra lleva llevando vestida vestido-con tiene detallado retrato-de pintura`,
  pt: `num numa nuns numas dum duma neste nesta pelos pelas jovem de dois duas três quatro cinco vermelho vermelha azul verde preto preta branco branca amarelo sobre ao lado um uma uns umas do da dos das no na nos nas ao à os as com por pelo pela que é são está seu sua muito mais foto imagem desenho ilustração estilo desenhe bonito bonita lindo linda belo bela qualidade usando vestindo tem detalhado pintura em`,
  fr: `dessus dessous bord bords d'un d'une jeune jeunes deux trois quatre cinq rouge rouges bleu bleue vert verte noire blanc blanche jaune rose roses avec derrière devant côté le les l' un une des du de la à au aux en dans sur et ou qui que est sont avec sans pour par son sa ses ce cette très plus comme photo image dessin illustration style dessine dessiner beau belle belles jolie joli magnifique qualité haute chef-d'œuvre portant porte peinture tableau d' se`,
  de: `junge junges junger jungen zwei drei vier fünf rot rote roten roter blau blaue grün grüne schwarz schwarze weiß weiße gelb gelbe hinter vor neben einem kleines kleine kleiner großer große großes der die das den dem des ein eine einen einem einer eines und oder mit ohne auf in im an am von vom zu zum zur bei für ist sind sich sehr mehr wie foto fotografie bild zeichnung illustration stil zeichne male schöne schöner schönes schönen schön hübsche hübsches hohe qualität meisterwerk trägt hat gemälde über unter neben`,
  it: `giovane due tre quattro cinque rosso rossa blu verde nero nera bianco bianca giallo gialla accanto sopra sotto il lo la i gli le un uno una di del dello della dei degli delle a al alla in nel nella con su sul sulla per e ed o che è sono molto più come foto immagine disegno illustrazione stile disegna bello bella bellissima bellissimo qualità dipinto indossa`,
  nl: `twee drie vier vijf rode rood blauw blauwe groen zwart witte gele naast achter de het een en of met zonder op in aan van voor bij is zijn die dat zeer heel meer als foto afbeelding tekening illustratie stijl teken mooi mooie kwaliteit schilderij draagt`,
  ru: `молодая молодой время маленький маленькая маленькое маленькие большой большая большое старый старая два две три четыре пять красный красная синий черный белая рядом и в во на с со без по из за от для у о об к ко до над под при или а но что как это этот эта который которая очень самый красивый красивая красивое красивые красиво фото фотография картинка изображение рисунок иллюстрация стиль стиле нарисуй высокое качество шедевр аниме картина одетая держит одна один одно`,
  pl: `młody młoda mały mała duży duża stary stara dwa dwie trzy cztery pięć czerwony czerwona niebieski zielony czarny biały obok i w we z ze na do od po za pod nad przy dla o oraz lub który która które jest są bardzo jak zdjęcie obraz obrazek rysunek ilustracja styl stylu narysuj piękny piękna piękne ładny ładna jakość ubrana nosi trzyma jeden jedna jedno się`,
  tr: `kenarında kıyısında genç küçük büyük iki üç dört beş kırmızı mavi yeşil siyah beyaz sarı yanında bir ve ile veya için gibi çok daha en olan bu şu o fotoğraf fotoğrafı resim resmi çizim illüstrasyon tarzı tarzında çiz güzel kaliteli yüksek tablo giyen üzerinde içinde`,
  id: `seorang seekor sebuah yang dengan dan di ke dari pada untuk sedang memakai mengenakan memegang membawa indah cantik lucu tampan gaya gambar foto lukisan kecil besar berwarna warna dua tiga empat lima muda`,
  vi: `một cô người con cái chiếc và với của trong trên ở dưới đang có mặc đội cầm màu đẹp xinh đẹp nhỏ lớn hình ảnh bức tranh vẽ phong cách hai ba bốn năm trẻ`,
  th: `ที่ และ กับ ใน บน ของ มี ใส่ สวม ถือ กำลัง คน ตัว หนึ่ง สวย น่ารัก ภาพ รูป สไตล์ เล็ก ใหญ่ อยู่ ใต้`,
  hi: `एक और में पर के की का साथ है हुए हुई पहने पहनी हुआ सुंदर प्यारी तस्वीर चित्र शैली छोटा बड़ा दो तीन चार पांच लिए वाली वाला वाले रही रहा हैं को से नीचे ऊपर`,
  uk: `і й та в у на з зі із до від за над під для про який яка яке що це дуже гарний гарна красивий красива фото картина малюнок стиль тримає одягнена маленький маленька великий велика два дві три чотири`,
  ar: `في من على إلى عن مع بدون و أو التي الذي هو هي هذا هذه جدا صورة رسم رسمة لوحة ارسم جميل جميلة جميلا رائع رائعة أسلوب نمط أنمي انمي عالية الجودة جودة ترتدي يرتدي تحمل يحمل ذو ذات واحد واحدة ال بـ لـ`,
  ja: `か かけ かけた かけて ぶっ かぶっ さして さした 被った 抱い 抱いて をつけた つけた つけて つけ かぶった かぶって を着た って ている なっている とても 小さな 大きな の に は が を と で へ も や から まで た て な い する して している 持 持つ 持って 持った 歩いて 着た いる ある です ます 写真 絵 イラスト 画像 描いて アニメ 風 美しい きれい 綺麗 綺麗な かわいい 可愛い 高画質 傑作 一 ひとつ 一つ 一人 ような 付き`,
  zh: `小 大 正在 一片 的 了 着 在 和 与 跟 是 有 一 个 只 位 名 张 幅 条 把 朵 棵 辆 座 一个 一只 一位 一名 一张 一幅 一条 一把 一朵 一棵 一辆 一座 这 那 很 非常 照片 图片 图 画 插画 动漫 风格 绘画 漂亮 美丽 精美 高清 高质量 杰作 穿着 穿 戴着 戴 拿 拿着 手里 手中 站 请 画一 上 里 中 下 旁 旁边 头`,
  ko: `이 그 저 은 는 가 을 를 의 에 에서 와 과 하고 로 으로 도 만 한 하나 마리 명 개 있는 입은 쓴 든 들고 사진 그림 일러스트 그려줘 그려 애니메이션 애니 스타일 아름다운 예쁜 멋진 있다 있어요 있습니다 입고 쓰고 있고 그리고 고화질 걸작 아주 매우 위 안`,
};

const WORDS = new Map(
  Object.entries(FRAMING_WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);
/** The languages that each word is in. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of WORDS)
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** Camera settings and numbers. */
const SETTINGS = /^(\d+(mm|k)?|f|iso)$/i;

/** Whether a word, or a number, asks for nothing visible. */
export const isFraming = (word: string) => LANGUAGES_OF.has(word.toLowerCase()) || SETTINGS.test(word);

/**
 * Whether a word asks for nothing visible after another one. In an English prompt, behind an article, what only another
 * language has no noun for is one: "its den", "an ale".
 */
export const isFramingAfter = (last: string, word: string, language: string | undefined): boolean =>
  isFraming(word) &&
  !(
    language === "en" &&
    ARTICLE.test(last) &&
    !isFramingIn("en", word.toLowerCase()) &&
    !ARTICLE_ELSEWHERE.test(word)
  );
/** "A" is also a preposition: "cambia el fondo a una playa". */
const ARTICLE_ELSEWHERE = /^(un[aeo]?|uma?|el|l[aeo]s?|der|ein(en?)?)$/i;
const ARTICLE = /^(an?|the|its|his|her|their)$/i;

/** Whether a word asks for nothing visible in one language. */
export const isFramingIn = (language: string, word: string) => WORDS.get(language)?.has(word) ?? false;

/**
 * The language of a prompt, told by its function words; undefined where they do not tell.
 * @param isEnglish whether a word names something in English, and so is no evidence of another language: "hat"
 * @param isWordOf whether a noun exists in a language, which decides between languages that share function words
 */
export function guessLanguage(
  prompt: readonly string[],
  isEnglish: (word: string) => boolean,
  isWordOf: (language: string, word: string) => boolean,
): string | undefined {
  const words = prompt.slice(0, TELLING);
  const scores = new Map<string, number>();
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  for (const word of words) {
    if (TAG.test(word)) add("en", 2);
    const isNaming = NAMING.has(word) && isEnglish(word);
    for (const language of LANGUAGES_OF.get(word) ?? []) if (language === "en" || !isNaming) add(language, 1);
  }
  let best: { language: string | undefined; score: number } = { language: undefined, score: 0 };
  for (const language of WORDS.keys()) {
    const score = scores.get(language);
    if (score === undefined) continue;
    const isNoun = (word: string) => isWordOf(language, word) || (language === "en" && isEnglish(word));
    const nouns = words.reduce((sum, word) => sum + (isNoun(word) ? 1 : 0), 0);
    if (score + nouns * NOUN > best.score) best = { language, score: score + nouns * NOUN };
  }
  return best.language ?? (words.filter(isEnglish).length >= ENOUGH * words.length ? "en" : undefined);
}

/** The share of words that must be English where no function word tells the language. */
const ENOUGH = 0.6;

/** How many words at the beginning of a prompt its language is told by. */
const TELLING = 100;
/** The weight of a noun relative to a function word: every language borrows English nouns. */
const NOUN = 0.3;
/** Function words of other languages that are content words in English. */
const NAMING = new Set("hat die bad war rose roses male beau porte".split(" "));

/** How tag lists begin; they have no function words, and "hat" alone would make them German. */
const TAG = /^(\d\+?(girl|boy|other)s?|girls?|boys?|wom[ae]n|m[ae]n|solo)$/;
