import type { Terms } from "@/lib/policy/compile-lexicon";

/** Names known the world over. None of them is refused by itself. */
export const NAMED: Terms = {
  music:
    "taylor swift, ariana grande, billie eilish, selena gomez, rihanna, beyonce, lady gaga, katy perry, miley cyrus, dua lipa, olivia rodrigo, sabrina carpenter, justin bieber, harry styles, ed sheeran, shakira, jennifer lopez, nicki minaj, cardi b, doja cat, britney spears, lana del rey, avril lavigne, karol g, rosalia singer, bad bunny, anitta, luisa sonza, aya nakamura, helene fischer, lena meyer landrut, bts jungkook, jungkook, blackpink, jennie kim, lalisa manobal, lisa blackpink, jisoo, kanye west, megan thee stallion, camila cabello, demi lovato, charli xcx, tate mcrae, chappell roan",
  screen:
    "emma watson, scarlett johansson, jennifer lawrence, angelina jolie, natalie portman, gal gadot, margot robbie, zendaya, emma stone, anne hathaway, kristen stewart, megan fox, millie bobby brown, jenna ortega, sydney sweeney, anya taylor joy, florence pugh, ana de armas, penelope cruz, salma hayek, sofia vergara, brad pitt, tom cruise, leonardo dicaprio, tom holland, timothee chalamet, ryan gosling, chris hemsworth, robert downey, keanu reeves, johnny depp, daniel radcliffe, henry cavill, pedro pascal, julia roberts, meryl streep, nicole kidman, charlize theron, mila kunis, jessica alba, jennifer aniston, cameron diaz, halle berry, kate winslet, keira knightley, emilia clarke, sophie turner, maisie williams, elle fanning, dakota johnson, dakota fanning, elizabeth olsen, brie larson, chloe grace moretz, hailee steinfeld, saoirse ronan, marion cotillard, lea seydoux, audrey tautou, eva green, bruna marquezine, priyanka chopra, deepika padukone, alia bhatt, aishwarya rai, marilyn monroe, audrey hepburn",
  public:
    "donald trump, trump, putin, biden, obama, macron, merkel, bolsonaro, zelensk*, melania trump, ivanka trump, joe biden, kamala harris, barack obama, michelle obama, hillary clinton, alexandria ocasio cortez, aoc, elon musk, mark zuckerberg, jeff bezos, bill gates, vladimir putin, volodymyr zelensk*, xi jinping, emmanuel macron, brigitte macron, angela merkel, annalena baerbock, olaf scholz, giorgia meloni, ursula von der leyen, kate middleton, meghan markle, prince harry, prince william, queen elizabeth, princess diana, pope francis, greta thunberg, malala yousafzai, lula da silva, jair bolsonaro, pedro sanchez, isabel diaz ayuso, queen letizia, narendra modi, rishi sunak, boris johnson, keir starmer, taylor lorenz",
  web: "kim kardashian, kylie jenner, kendall jenner, paris hilton, pokimane, amouranth, belle delphine, charli d'amelio, charli damelio, addison rae, mrbeast, pewdiepie, bella hadid, gigi hadid, hailey bieber, emily ratajkowski, georgina rodriguez, heidi klum, serena williams, simone biles, cristiano ronaldo, lionel messi, neymar, david beckham, victoria beckham, lebron james, naomi osaka, caitlin clark",
  ru: "владимир путин, путин, путина, алла пугачева, ксения собчак, собчак, тейлор свифт, скарлетт йоханссон, эмма уотсон, анджелина джоли, мария шарапова, дональд трамп, зеленский, анна семенович, оля бузова, ольга бузова",
  zh: "泰勒斯威夫特, 泰勒·斯威夫特, 霉霉, 杨幂, 楊冪, 赵丽颖, 迪丽热巴, 范冰冰, 刘亦菲, 劉亦菲, 杨紫, 章子怡, 巩俐, 周杰伦, 蔡依林, 习近平, 習近平, 特朗普, 艾玛沃森, 斯嘉丽约翰逊, 刘诗诗, 古力娜扎, 关晓彤, 鞠婧祎",
  ja: "新垣結衣, 石原さとみ, 橋本環奈, 浜辺美波, 広瀬すず, 長澤まさみ, 綾瀬はるか, 有村架純, 白石麻衣, 齋藤飛鳥, 北川景子, 深田恭子, 今田美桜, 安倍晋三, 岸田文雄, テイラー・スウィフト, テイラースウィフト, エマ・ワトソン, スカーレット・ヨハンソン, 佐々木希, 本田翼",
  ko: "아이유, 아이린, 제니, 블랙핑크, 김연아, 수지, 전지현, 송혜교, 한소희, 카리나, 장원영, 트와이스, 뉴진스, 윤아, 태연, 아이브, 김태희, 손예진, 테일러 스위프트, 엠마 왓슨, 스칼렛 요한슨, 윤석열, 이재명, 설현",
};

/** People that the writer or the public knows, by what they are. */
export const FAMOUS: Terms = {
  en: "celebrity, celebrities, celeb*, real person, real people, famous actress*, famous actor*, famous singer*, famous person, actress, actor, pop star*, popstar*, pop singer, movie star*, film star*, influencer*, tiktoker*, youtuber*, streamer*, politician*, president, prime minister, chancellor, senator, congresswoman, first lady, princess of wales, duchess of, k pop idol*, kpop idol*, idol, my wife, my girlfriend, my husband, my boyfriend, my mother, my mom, my mum, my sister, my cousin, my aunt, supermodel named, news anchor, tv host, likeness of, face of my, with the face of, her real face",
  es: "famosa, famoso, celebridad*, actriz, actor famoso, cantante famosa, cantante, político*, política famosa, presidenta, presidente, influencer*, mi esposa, mi novia, mi madre, mi hermana, mi prima, persona real, con la cara de",
  pt: "famosa, famoso, celebridade*, atriz, cantora, político*, presidente, presidenta, influenciadora*, minha esposa, minha namorada, minha mãe, minha irmã, minha prima, pessoa real, com o rosto de",
  fr: "célébrité*, célèbre, actrice*, chanteuse*, politicien*, politicienne*, présidente, président, ministre, influenceuse*, ma femme, ma copine, ma mère, ma soeur, ma cousine, personne réelle, avec le visage de",
  de: "promi, promis, prominente, prominenter, prominenten, berühmte*, schauspielerin*, sängerin*, politiker*, bundeskanzlerin*, kanzlerin, kanzler, präsidentin, influencerin*, meine frau, meine freundin, meine mutter, meine schwester, meiner frau, meiner freundin, meiner schwester, meine cousine, reale person, echte person, mit dem gesicht",
  ru: "знаменит*, известн*, звезда кино, звезды кино, актрис*, певиц*, политик*, президент*, депутат*, блогер*, блогерш*, моя жена, моей жены, мою жену, моя девушка, моей девушки, моя сестра, моей сестры, моей мамы, реального человека, реальный человек, с лицом",
  zh: "明星, 名人, 女星, 演员, 女演员, 演員, 歌手, 偶像, 总统, 總統, 政治家, 政客, 网红, 網紅, 女主播, 我老婆, 我女朋友, 我女友, 我妈, 真人, 真实人物, 的脸",
  ja: "有名人, 芸能人, 女優, 俳優, 歌手, アイドル, 政治家, 大統領, 首相, インフルエンサー, 配信者, 私の妻, 僕の彼女, 彼女の顔, 実在の, 実在する, 声優, の顔を使",
  ko: "연예인, 유명인, 여배우, 배우, 가수, 아이돌, 정치인, 대통령, 인플루언서, 유튜버, 스트리머, 내 아내, 내 여자친구, 우리 누나, 실존 인물, 실제 인물, 얼굴로",
};

/** People whom only the writer knows, and who were not asked. */
export const KNOWN: Terms = {
  en: "my ex, {my|our|his|her} _ {ex girlfriend*|ex wife|ex boyfriend*|ex husband|coworker*|co worker*|colleague*|boss|teacher*|professor*|neighbor|neighbors|neighbour|neighbours|classmate*|roommate*|flatmate*|friend|friends|friend's|crush|student*|doctor|secretary|landlady}, ex girlfriend, ex wife, someone i know, a {girl|woman|guy} i know, {her|his} instagram, from {her|his} profile",
  es: "mi _ {vecina|profesora|compañera|amiga|jefa|ex}, mi ex, mi exnovia, mi compañera*, mi vecina, mi vecino, mi profesora, mi jefa, mi amiga, mi colega",
  pt: "minha _ {vizinha|professora|colega|amiga|chefe|ex}, minha ex, minha colega, minha vizinha, meu vizinho, minha professora, minha chefe, minha amiga",
  fr: "ma _ {voisine|prof|collègue|amie|patronne|ex}, mon ex, mon ex copine, ma collègue, ma voisine, mon voisin, ma prof, ma professeure, ma patronne, mon amie, ma camarade",
  de: "{meine|meiner} _ {nachbarin|lehrerin|kollegin|chefin|freundin|mitschülerin|ex}, meine ex, meiner ex, exfreundin, meine kollegin, meiner kollegin, meine nachbarin, meiner nachbarin, meine lehrerin, meiner lehrerin, meine chefin, meine bekannte, meine mitschülerin, meiner mitschülerin",
  ru: "моя бывшая, моей бывшей, мою бывшую, коллег*, моя соседка, моей соседки, мою соседку, соседк*, моя учительница, моей учительницы, учительниц*, одноклассни*, однокурсни*, моя подруга, моей подруги, мою подругу",
  zh: "我前女友, 前女友, 前任, 我同事, 女同事, 我邻居, 我的邻居, 女邻居, 我同学, 我的同学, 女同学, 我老师, 我的老师, 女老师, 我朋友, 我闺蜜",
  ja: "元カノ, 元彼女, 同僚, 隣人, 隣の女性, 近所の, クラスメート, クラスメイト, 同級生, 先生, 上司, 友達, 友人, 知り合い",
  ko: "전여친, 전 여친, 전 여자친구, 직장 동료, 동료, 이웃, 옆집, 같은 반, 반 친구, 선생님, 여교사, 상사, 내 친구, 지인",
};

/** People in a picture that the writer has. */
export const PICTURED: Terms = {
  en: "{this|that} {woman|man|person|lady|real}, {woman|man|person|girl|someone|lady|guy} in {the|this|my|that} {photo*|picture*|image*|selfie}, {uploaded|attached|reference} {photo*|picture*|image*}, {the|this|a} {photo|picture|image} of {my|a real|this}, {input|source|original} {photo*|image*|picture*}",
  es: "la mujer de la foto, la chica de la foto, esta mujer, esta persona, esta foto, en esta foto",
  pt: "mulher da foto, garota da foto, moça da foto, esta mulher, essa mulher, esta pessoa, essa pessoa, esta foto, nesta foto, dessa foto, desta foto",
  fr: "la femme de la photo, la fille de la photo, cette femme, cette personne, cette photo, sur la photo",
  de: "frau auf dem foto, frau auf dem bild, diese frau, dieser frau, diese person, dieses foto, auf diesem foto",
  ru: "женщина на фото, женщину на фото, девушку на фото, девушка на фото, эту женщину, эта женщина, эту девушку, этого человека, этом фото, на этой фотографии, девушки с фото",
  zh: "照片里的女, 照片中的女, 照片里的人, 这张照片, 这个女人, 这个女孩, 图里的女, 图中的女",
  ja: "写真の女性, 写真の人, 写真の子, この女性, この人, この写真, 画像の女性",
  ko: "사진 속 여자, 사진 속 여성, 사진 속 사람, 이 여자, 이 사람, 이 사진, 이 여성",
};

/** Ways to put a real face on a made picture. */
export const DEEPFAKE: Terms = {
  any: "deepfake*, deep fake*, deepfaked, faceswap*, face swap*, swap her face, swapped face, fake nude*, ai nude*, celebrity nude*, nude celebrit*, intercambio de cara, montaje con la cara, troca de rosto, échange de visage, visage échangé, hypertrucage*, gesichtstausch, gesicht tauschen, дипфейк*, замена лица, подмена лица, 换脸, 換臉, 深度伪造, 深度偽造, ディープフェイク, フェイススワップ, 顔交換, アイコラ, 딥페이크, 얼굴 합성, 얼굴합성, 합성 사진",
};
