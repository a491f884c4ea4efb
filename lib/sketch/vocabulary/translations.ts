import { TRANSLATED_SCENES } from "./translated-scenes";

/**
 * Further words of other languages: each means all that the English word on the left means. Spanish, Portuguese, French,
 * German, Italian, Russian, Arabic, Japanese, Chinese, Korean.
 */
export const TRANSLATIONS: Readonly<Record<string, string>> = {
  girl: "muchachas, rapariga, jeune fille, fillette, junge frau, giovane donna, девчонка, فتاة شابة, 乙女, 姑娘, 女郎, 아가씨",
  man: "señor, senhor, monsieur, herr, signore, дядя, おじさん, 男士, 大叔, 아저씨",
  boy: "jovem, jeune homme, junger mann, giovane, молодой человек, شاب وسيم, 青年, 小伙子, 청년",
  knight:
    "caballero, caballera, cavaleiro, cavaleira, chevalier, chevalière, ritter, ritterin, cavaliere, рыцарь, рыцаря, فارس, 騎士, 女騎士, 骑士, 女骑士, 기사, 여기사",
  warrior:
    "guerrero, guerrera, guerreiro, guerreira, guerrier, guerrière, krieger, kriegerin, guerriero, guerriera, воин, воительница, محارب, محاربة, 戦士, 女戦士, 战士, 女战士, 전사",
  witch: "bruja, bruxa, sorcière, hexe, strega, ведьма, ведьму, ведьмы, колдунья, ساحرة, 魔女, 女巫, 마녀",
  wizard:
    "mago, bruxo, feiticeiro, sorcier, zauberer, stregone, волшебник, маг, ساحر, 魔法使い, 魔術師, 巫师, 法师, 마법사",
  elf: "elfo, elfa, elfe, elfin, эльф, эльфийка, эльфийку, эльфы, جنية, エルフ, 精灵, 精靈, 엘프",
  fairy: "hada, fada, fée, fee, fata, фея, фею, феи, 妖精, 仙女, 요정",
  angel: "ángel, anjo, ange, engel, angelo, ангел, ملاك, 天使, 천사",
  demon: "demonio, demônio, démon, dämon, demone, демон, شيطان, 悪魔, 恶魔, 악마",
  vampire: "vampiro, vampira, vampir, vampirin, вампир, вампирша, مصاص دماء, 吸血鬼, ヴァンパイア, 뱀파이어",
  princess:
    "princesa, princesse, prinzessin, principessa, принцесса, принцессу, أميرة, お姫様, 姫, プリンセス, 公主, 공주",
  prince: "príncipe, prinz, principe, принц, أمير, 王子, 王子様, 왕자",
  queen: "reina, rainha, reine, königin, regina, королева, королеву, ملكة, 女王, 女王様, 여왕, 王后",
  king: "rey, rei, roi, könig, король, короля, ملك, 王様, 国王, 왕",
  pirate: "pirata, piratin, pirat, пират, пиратка, قرصان, 海賊, 海盗, 해적",
  ninja: "ниндзя, نينجا, 忍者, くノ一, 닌자",
  samurai: "samurái, samouraï, самурай, самурая, ساموراي, 侍, サムライ, 武士, 사무라이",
  mermaid: "sirena, sereia, sirène, meerjungfrau, русалка, حورية البحر, حورية, 人魚, 美人鱼, 인어",
  bride: "novia, noiva, mariée, braut, sposa, невеста, عروس, 花嫁, 新娘, 신부",
  nurse:
    "enfermera, enfermeira, infirmière, krankenschwester, infermiera, медсестра, ممرضة, 看護師, ナース, 护士, 간호사",
  doctor:
    "médico, médica, doctora, médecin, arzt, ärztin, medico, врач, доктор, طبيب, طبيبة, 医者, 女医, 医生, 의사",
  teacher:
    "profesor, profesora, professor, professora, professeur, lehrer, lehrerin, insegnante, учитель, учительница, معلم, معلمة, 先生, 教師, 老师, 教师, 선생님",
  student:
    "estudiante, estudante, aluna, aluno, étudiante, étudiant, studentin, schülerin, schüler, studentessa, студентка, студент, школьница, طالبة, طالب, 学生, 女子高生, 男子高生, 女学生, 学生妹, 여고생, 학생",
  chef: "cocinero, cocinera, cozinheiro, cozinheira, cuisinier, koch, köchin, cuoco, cuoca, повар, طباخ, 料理人, シェフ, 厨师, 요리사",
  waitress:
    "camarera, garçonete, serveuse, kellnerin, cameriera, официантка, نادلة, ウェイトレス, 女服务员, 웨이트리스",
  maid: "criada, sirvienta, empregada, femme de chambre, dienstmädchen, zimmermädchen, cameriera in divisa, горничная, خادمة, メイド, メイドさん, 女仆, 메이드",
  farmer:
    "granjero, granjera, fazendeiro, fazendeira, fermier, fermière, bauer, bäuerin, contadino, фермер, مزارع, 農夫, 农民, 농부",
  detective: "detektiv, detektivin, détective, investigatore, детектив, محقق, 探偵, 侦探, 탐정",
  singer:
    "cantante, cantora, cantor, chanteuse, chanteur, sängerin, sänger, певица, певец, مغنية, مغني, 歌手, 가수",
  dancer:
    "bailarina, bailarín, dançarina, danseuse, danseur, tänzerin, tänzer, ballerina, танцовщица, راقصة, ダンサー, 舞者, 댄서, 무용수",
  scientist:
    "científica, científico, cientista, scientifique, wissenschaftlerin, wissenschaftler, scienziata, учёный, ученый, عالم, عالمة, 科学者, 科学家, 과학자",
  astronaut:
    "astronauta, astronaute, astronautin, космонавт, астронавт, رائد فضاء, رائدة فضاء, 宇宙飛行士, 宇航员, 우주비행사",
  soldier: "soldado, soldat, soldatin, soldato, солдат, جندي, 兵士, 士兵, 군인",
  "police officer":
    "policía, policial, policier, policière, polizist, polizistin, poliziotto, poliziotta, полицейский, شرطي, شرطية, 警察官, 警察, 경찰관, 경찰",
  "shrine maiden": "巫女, 巫女さん, sacerdotisa sintoísta, 무녀, мико",
  couple: "pareja, casal, couple, paar, pärchen, coppia, пара, زوجان, カップル, 情侣, 커플, 夫妇, 夫婦",
  friends:
    "amigos, amigas, amis, amies, freunde, freundinnen, amici, друзья, подруги, أصدقاء, 友達, 朋友, 친구, 친구들",
  "old man":
    "anciano, viejo, velho, idoso, vieil homme, vieux monsieur, alter mann, uomo anziano, vecchio, старик, старый рыбак, رجل عجوز, شيخ, 老人, おじいさん, 老爷爷, 老人家, 할아버지, 노인",
  "old woman":
    "anciana, vieja, velha, idosa, vieille femme, alte frau, donna anziana, старуха, бабушка, امرأة عجوز, おばあさん, 老奶奶, 할머니",
  armor: "armadura, armure, rüstung, armatura, доспехи, доспехах, доспехов, درع, 鎧, 盔甲, 铠甲, 갑옷",
  cloak:
    "capa con capucha, manto, cape à capuche, umhang, kapuzenumhang, mantello, плащ с капюшоном, عباءة, ローブ, 斗篷, 长袍, 로브",
  robe: "túnica, robe de mage, gewand, robe de sorcier, мантия, мантии, 法袍",
  cape: "manteau flottant, umhang, mantello, накидка, رداء, マント, 披风, 망토",
  kimono: "quimono, kimonos, кимоно, كيمونو, 着物, 和服, 기모노",
  yukata: "юката, 浴衣, 유카타",
  "white dress":
    "vestido blanco, vestido branco, robe blanche, weißes kleid, weißen kleid, vestito bianco, белое платье, белом платье, فستان أبيض, 白いドレス, 白いワンピース, 白裙, 白色连衣裙, 白色裙子, 하얀 드레스, 흰 드레스",
  dress:
    "vestidos, robe longue, kleider, kleid, vestito, платье, платья, فستان, ドレス, ワンピース, 连衣裙, 裙子, 长裙, 드레스, 원피스",
  shirt: "camisa, chemise, hemd, camicia, рубашка, рубашке, قميص, シャツ, 衬衫, 셔츠",
  "t-shirt": "camiseta, playera, tee-shirt, maglietta, футболка, футболке, تيشيرت, tシャツ, t恤, 티셔츠",
  suit: "traje, terno, costume, anzug, completo, костюм, костюме, بدلة, スーツ, 西装, 정장, 양복",
  "school uniform":
    "uniforme escolar, uniforme scolaire, schuluniform, uniforme scolastica, школьная форма, школьной форме, زي مدرسي, 制服, 学生服, 校服, 교복",
  coat: "abrigo, casaco, manteau, mantel, cappotto, пальто, معطف, コート, 大衣, 风衣, 코트",
  jacket:
    "chaqueta, jaqueta, veste, jacke, lederjacke, giacca, куртка, куртке, سترة, جاكيت, ジャケット, 夹克, 外套, 재킷, 자켓",
  sweater: "suéter, jersey, pull, pullover, maglione, свитер, свитере, كنزة, セーター, 毛衣, 스웨터",
  scarf: "bufanda, cachecol, écharpe, schal, sciarpa, шарф, шарфом, шарфе, وشاح, マフラー, 围巾, 목도리",
  skirt: "falda, saia, jupe, rock, gonna, юбка, юбке, تنورة, スカート, 裙, 치마",
  swimsuit:
    "traje de baño, bañador, maiô, biquíni, maillot de bain, badeanzug, bikini, costume da bagno, купальник, купальнике, ملابس سباحة, 水着, ビキニ, 泳装, 泳衣, 比基尼, 수영복, 비키니",
  hat: "sombrero, chapéu, chapeau, hut, cappello, шляпа, шляпе, قبعة, 帽子, 모자",
  "straw hat":
    "sombrero de paja, chapéu de palha, chapeau de paille, strohhut, cappello di paglia, соломенная шляпа, соломенной шляпе, قبعة قش, 麦わら帽子, 草帽, 밀짚모자",
  crown: "corona, coroa, couronne, krone, корона, короне, تاج, 王冠, 冠, 왕관",
  mask: "máscara, masque, maske, maschera, маска, маске, قناع, マスク, 口罩, 面具, 마스크, 가면",
  "cat ears":
    "orejas de gato, orelhas de gato, oreilles de chat, katzenohren, orecchie da gatto, кошачьи ушки, кошачьими ушками, آذان قطة, 猫耳, 고양이 귀",
  wings: "alas, asas, ailes, flügel, ali, крылья, крыльями, أجنحة, 翼, 羽, 翅膀, 날개",
  glasses: "gafas, lentes, óculos, lunettes, brille, occhiali, очки, очках, نظارات, 眼鏡, メガネ, 眼镜, 안경",
  "long hair":
    "pelo largo, cabello largo, cabelo longo, cabelos longos, cheveux longs, lange haare, langes haar, langen haaren, langem haar, capelli lunghi, длинные волосы, длинными волосами, شعر طويل, 長い髪, ロングヘア, 长发, 长头发, 긴 머리",
  "short hair":
    "pelo corto, cabello corto, cabelo curto, cabelos curtos, cheveux courts, kurze haare, kurzes haar, kurzen haaren, kurzem haar, capelli corti, короткие волосы, короткими волосами, شعر قصير, 短い髪, ショートヘア, 短发, 짧은 머리, 단발",
  "curly hair":
    "pelo rizado, cabello rizado, cabelo cacheado, cabelos cacheados, cheveux bouclés, lockige haare, lockigen haaren, lockigem haar, locken, capelli ricci, кудрявые волосы, кудрявыми волосами, شعر مجعد, 巻き髪, 卷发, 곱슬머리",
  ponytail:
    "coleta, rabo de cavalo, queue de cheval, pferdeschwanz, coda di cavallo, хвостик, конский хвост, ذيل حصان, ポニーテール, 马尾, 马尾辫, 포니테일",
  braids:
    "trenzas, trenza, tranças, trança, tresses, tresse, zöpfe, zopf, trecce, косы, косичками, косички, ضفائر, 三つ編み, 辫子, 麻花辫, 땋은 머리",
  smile:
    "sonriendo, sonriente, sorrindo, sorridente, souriant, souriante, qui sourit, lächelnd, lächelnde, lächelt, sorride, улыбается, улыбка, улыбкой, улыбаясь, مبتسم, مبتسمة, ابتسامة, 笑顔, 微笑み, 微笑, 笑容, 웃는, 미소, 미소짓는, 웃고 있는",
  crying:
    "llorando, chorando, pleurant, en pleurs, weinend, weint, piange, плачет, плачущая, تبكي, 泣いている, 泣く, 哭泣, 哭, 우는",
  angry:
    "enojada, enojado, enfadada, com raiva, zangada, en colère, fâché, wütend, wütende, arrabbiata, злой, злая, сердитая, غاضب, غاضبة, 怒っている, 怒り, 生气, 愤怒, 화난",
  sleeping:
    "durmiendo, dormindo, endormi, endormie, qui dort, schlafend, schläft, schlafende, dorme, addormentato, спит, спящий, спящая, спящие, نائم, نائمة, تنام, 寝ている, 眠る, 眠っている, 睡觉, 熟睡, 자는, 잠자는, 자고 있는",
  sword: "espada, épée, schwert, spada, меч, мечом, سيف, 剣, 剑, 검",
  bow: "lazo, laço, nœud, schleife, fiocco, бант, ربطة, リボン, 蝴蝶结, 리본",
  umbrella:
    "paraguas, guarda-chuva, parapluie, regenschirm, schirm, ombrello, зонт, зонтом, مظلة, 傘, 雨伞, 伞, 우산",
  book: "libro, livro, livre, buch, книга, книгу, كتاب, 책",
  "reading a book":
    "leyendo un libro, lendo um livro, lisant un livre, lit un livre, liest ein buch, ein buch lesend, legge un libro, читает книгу, تقرأ كتابا, يقرأ كتابا, تقرأ كتاباً, 本を読んでいる, 本を読む, 看书, 读书, 책을 읽는, 책 읽는",
  "cup of coffee":
    "taza de café, xícara de café, tasse de café, tasse kaffee, tazza di caffè, чашка кофе, чашкой кофе, فنجان قهوة, コーヒーカップ, 一杯咖啡, 커피 한 잔, コーヒー, 咖啡, 커피",
  sitting:
    "sentada, sentado, sentados, assise, assis, sitzend, sitzt, sitzende, seduta, seduto, сидит, сидящая, сидящий, جالسة, جالس, تجلس, يجلس, 座っている, 座る, 坐着, 坐在, 坐, 앉아 있는, 앉은, 앉아",
  standing:
    "parada, de pie, em pé, debout, stehend, steht, in piedi, стоит, стоящая, واقفة, واقف, تقف, يقف, 立っている, 立つ, 站着, 站在, 서 있는, 서있는",
  running:
    "corriendo, correndo, courant, qui court, court, rennend, rennt, läuft, che corre, corre, бежит, бегущая, бегущий, تركض, يركض, يجري, تجري, 走っている, 走る, 奔跑, 跑步, 달리는, 뛰는",
  walking:
    "caminando, paseando, caminhando, andando, marchant, qui marche, se promenant, spaziert, gehend, läuft entlang, cammina, идёт, идет, гуляет, تمشي, يمشي, 歩いている, 歩く, 走路, 散步, 걷는, 걷고 있는",
  dancing:
    "bailando, dançando, dansant, qui danse, tanzend, tanzt, tanzende, balla, danza, танцует, танцующая, ترقص, يرقص, 踊っている, 踊る, 跳舞, 춤추는",
  jumping:
    "saltando, pulando, sautant, qui saute, springend, springt, salta, прыгает, прыгающий, يقفز, تقفز, 跳んでいる, ジャンプしている, 跳跃, 점프하는",
  flying:
    "volando, voando, volant, qui vole, fliegend, fliegt, fliegender, vola, летит, летящий, летающий, يطير, تطير, طائر في السماء, 飛んでいる, 飛ぶ, 飞翔, 飞行, 飞, 나는, 날아가는",
  lying:
    "acostada, acostado, tumbada, tumbado, deitada, deitado, allongée, allongé, couchée, liegend, liegt, sdraiata, лежит, лежащая, مستلقية, 横たわる, 寝転ぶ, 躺着, 躺在, 누워 있는, 누운",
  kneeling:
    "arrodillada, arrodillado, de rodillas, ajoelhada, de joelhos, agenouillée, à genoux, kniend, kniet, in ginocchio, на коленях, راكعة, ひざまずく, 跪着, 무릎 꿇은",
  "from behind":
    "de espaldas, de costas, de dos, von hinten, rückenansicht, di spalle, сзади, со спины, من الخلف, 後ろ姿, 背影, 뒷모습",
  "holding hands":
    "de la mano, de mãos dadas, se tenant la main, main dans la main, händchen haltend, hand in hand, halten händchen, per mano, держась за руки, держатся за руки, يمسكان بأيدي, 手をつなぐ, 手をつないでいる, 手をつないだ, 牵手, 手牵手, 손을 잡은, 손잡은",
  hugging:
    "abrazando, abrazándose, abraçando, enlaçant, umarmen, umarmt, si abbracciano, обнимает, обнимаются, يعانق, 抱き合う, 抱きしめる, 抱いている, 抱いた, 拥抱, 抱着, 안고 있는, 껴안은",
  "riding a bicycle":
    "montando en bicicleta, en bicicleta, andando de bicicleta, de bicicleta, à vélo, fahrrad fahrend, fährt fahrrad, in bicicletta, на велосипеде, едет на велосипеде, يركب دراجة, تركب دراجة, 自転車に乗る, 自転車に乗っている, 骑自行车, 자전거를 타는, 자전거 타는",
  riding:
    "montando, montado en, cavalgando, à cheval, chevauchant, reitend, reitet, a cavallo, верхом, верхом на, скачет, يركب, تركب, 乗っている, 乗った, 骑着, 骑, 타고 있는, 탄",
  choker: "halsband, collar de perro, collare, coleira, ошейником, ошейник, 首輪, 项圈, 목걸이",
  bamboo: "竹子, 대나무",
  chair: "silla, cadeira, chaise, stuhl, sedia, стуле, كرسي, كرسى, 椅子, 의자",
  bench: "banco, banc, parkbank, bank, panchina, скамейке, скамья, مقعد, ベンチ, 长椅, 长凳, 벤치",
  sofa: "sofá, canapé, divano, диване, أريكة, كنبة, ソファ, 沙发, 소파",
  throne: "trono, trône, thron, троне, трон, عرش, 玉座, 王座, 왕좌",
  ...TRANSLATED_SCENES,
};
