/**
 * What people of an occupation wear and hold, weapons, and whole outfits: `group:value` on the left, phrases on the right.
 * English, Spanish, Portuguese, French, German, Italian, Russian, Japanese, Chinese, Korean.
 */
const IDOL =
  "idol, idols, idol costume, idol costumes, idol clothes, idol outfit, pop idol, ídolo pop, idole, アイドル, アイドル衣装, 偶像, 偶像服, 아이돌, 아이돌 의상, айдол";
const CHEERLEADER =
  "cheerleader, cheerleaders, cheerleader uniform, cheerleader outfit, cheerleading, animadora, porrista, líder de torcida, pom-pom girl, cheerleaderin, ragazza pon pon, чирлидер, чирлидерша, チアリーダー, チアガール, 啦啦队, 啦啦队员, 치어리더";
const BUTLER =
  "butler, butlers, mayordomo, mordomo, majordome, maggiordomo, дворецкий, 執事, 管家, 执事, 집사";
const DETECTIVE =
  "detective, detectives, sherlock holmes, private eye, detektiv, detektivin, détective, investigatore, детектив, сыщик, 探偵, 侦探, 탐정";
const SECRETARY =
  "secretary, secretaria, secretária, secrétaire, sekretärin, segretaria, секретарша, 秘書, 秘书, 비서";
const OFFICE =
  "office worker, office workers, office employee, salaryman, oficinista, funcionário de escritório, employé de bureau, employée de bureau, büroangestellte, büroangestellter, impiegato, impiegata, офисный работник, サラリーマン, 会社員, 上班族, 회사원, 직장인";
const TEACHER =
  "teacher, teachers, female teacher, male teacher, professor, maestra, maestro, profesor, profesora, professora, professeur, professeure, lehrer, lehrerin, insegnante, учитель, учительница, 教師, 先生, 老师, 教师, 선생님, 교사";
const STUDENT =
  "student, students, college student, university student, estudiante, estudante, étudiant, étudiante, studentin, studentessa, студент, студентка, 大学生, 学生, 대학생, 학생";
const BARTENDER =
  "bartender, barman, barmaid, barkeeper, cantinero, camarero de bar, bartenderin, barista da bar, бармен, バーテンダー, 调酒师, 酒保, 바텐더";
const LIBRARIAN =
  "librarian, bibliotecaria, bibliotecario, bibliotecária, bibliothécaire, bibliothekarin, bibliothekar, библиотекарь, 司書, 图书管理员, 사서";
const FLORIST =
  "florist, florista, fleuriste, floristin, fioraia, флорист, 花屋, 花店老板, 花艺师, 플로리스트";
const POSTMAN =
  "postman, mailman, mail carrier, postwoman, cartero, cartera, carteiro, facteur, factrice, briefträger, postbote, postino, почтальон, 郵便配達員, 邮递员, 우체부";
const DELIVERY =
  "delivery girl, delivery man, delivery woman, courier, repartidor, repartidora, entregador, entregadora, livreur, livreuse, lieferbote, corriere, курьер, 配達員, 快递员, 배달원";
const BLACKSMITH =
  "blacksmith, smith, herrero, herrera, ferreiro, forgeron, forgeronne, schmied, schmiedin, fabbro, кузнец, 鍛冶屋, 铁匠, 대장장이";
const PAINTER =
  "painter, artist, pintor, pintora, artista, peintre, maler, malerin, künstler, künstlerin, pittore, pittrice, художник, художница, 画家, 绘师, 화가";
const HOODED =
  "hood up, hooded, hooded cloak, hooded cape, hooded robe, wearing a hood, with hood up, hood over head, con capucha puesta, encapuchado, encapuchada, com capuz, encapuzado, encapuzada, capuche relevée, encapuchonné, encapuchonnée, kapuze auf, mit kapuze, kapuzenumhang, con cappuccio, incappucciato, incappucciata, в капюшоне, с капюшоном на голове, フードを被った, フードを被る, フードをかぶった, 戴着兜帽, 兜帽, 连帽斗篷, 후드를 쓴";
const ROGUE =
  "rogue, thief, assassin, ladrón, ladrona, asesino, asesina, ladrão, ladra, assassino, assassina, voleur, voleuse, assassine, dieb, diebin, schurke, attentäter, ladro, вор, воровка, ассасин, убийца в капюшоне, 盗賊, 暗殺者, アサシン, 刺客, 盗贼, 도적, 암살자";
const VIKING =
  "viking, vikings, female viking, viking warrior, viking woman, viking man, vikingo, vikinga, viquingue, wikinger, wikingerin, vichingo, vichinga, викинг, ヴァイキング, バイキング, 维京人, 维京战士, 바이킹";
const BARBARIAN =
  "barbarian, barbarian warrior, bárbaro, bárbara, barbare, barbar, barbarin, barbaro, варвар, варварша, バーバリアン, 蛮族, 野蛮人, 바바리안";
const PALADIN = "paladin, paladín, paladine, paladino, паладин, パラディン, 聖騎士, 圣骑士, 성기사";
const CLERIC =
  "priestess, cleric, high priestess, clériga, clérigo, sacerdotisa, prêtresse, priesterin, sacerdotessa, chierica, жрица, прист, プリースト, 女司祭, 僧侶, 女祭司, 牧师职业, 여사제, 성직자";
const MAGES =
  "necromancer, druid, warlock, sorcerer, summoner, nigromante, druida, nécromancien, druide, nekromant, negromante, druido, некромант, друид, 死霊術師, ドルイド, 死灵法师, 德鲁伊, 네크로맨서, 드루이드";
const ALCHEMIST =
  "alchemist, alquimista, alchimiste, alchemistin, alchimista, алхимик, 錬金術師, 炼金术士, 연금술사";
const SPY =
  "spy, secret agent, espía, espião, espiã, agente secreto, espion, espionne, spion, spionin, spia, шпион, шпионка, スパイ, 间谍, 스파이";
const COWGIRL =
  "cowgirl, vaquera, vaqueira, gunslinger, pistolero, pistolera, カウガール, 女牛仔, 카우걸, ковбойша";
const PILOT =
  "pilot, aviator, fighter pilot, pilota, piloto, pilote, aviador, aviadora, pilotin, fliegerin, flieger, пилот, лётчик, лётчица, パイロット, 飞行员, 조종사, 파일럿";
const ADVENTURER =
  "adventurer, aventurero, aventurera, aventureiro, aventureira, aventurier, aventurière, abenteurer, abenteurerin, avventuriero, avventuriera, искатель приключений, авантюристка, 冒険者, 冒险者, 冒险家, 모험가";
const GRADUATE =
  "graduate, graduation, graduation cap, mortarboard, graduation gown, graduada, graduado, formanda, formando, diplômée, diplômé, absolventin, laureata, laureato, выпускница, выпускник, 卒業式の帽子, 毕业生, 学士帽, 졸업생, 학사모";
const BODYSUIT =
  "bodysuit, bodysuits, plugsuit, plug suit, pilot suit, catsuit, wetsuit, leotard, skin-tight suit, racing suit, mono ajustado, malla, macacão colado, collant inteiro, combinaison moulante, justaucorps, ganzkörperanzug, body, tuta aderente, облегающий костюм, комбинезон в обтяжку, ボディスーツ, プラグスーツ, レオタード, 紧身衣, 连体衣, 驾驶服, 바디슈트, 전신 타이즈, 레오타드";
const RAINCOAT =
  "raincoat, rain coat, rain jacket, impermeable, chubasquero, capa de chuva, imperméable, regenmantel, regenjacke, impermeabile, дождевик, плащ-дождевик, плаще-дождевике, レインコート, 雨合羽, 雨衣, 우비, 레인코트";
const PYJAMAS =
  "pajamas, pyjamas, pajama, nightwear, pijama, pijamas, pyjama, schlafanzug, pigiama, пижама, пижаме, パジャマ, 睡衣, 잠옷, 파자마";
const TRACKSUIT =
  "track suit, tracksuit, track jacket, gym uniform, jersey suit, sweatsuit, trainingsanzug, chándal, agasalho, survêtement, tuta da ginnastica, спортивный костюм, ジャージ, 体操着, 运动服, 체육복";
const TEAM =
  "basketball uniform, basketball uniforms, basketball jersey, soccer uniform, football uniform, volleyball uniform, sports uniform, soccer jersey, team uniform, gym clothes, uniforme de baloncesto, uniforme de fútbol, uniforme de basquete, uniforme de futebol, tenue de basket, maillot de foot, trikot, basketballtrikot, divisa da basket, баскетбольная форма, футбольная форма, спортивная форма, バスケユニフォーム, ユニフォーム, 篮球服, 球衣, 运动队服, 농구 유니폼, 유니폼";
const GAKURAN = "gakuran, 学ラン, 詰襟, 学生服, 立领校服, 가쿠란, гакуран";
const PATIENT =
  "patient, patients, hospital patient, paciente, patiente, patientin, paziente, пациент, пациентка, пациентом, пациентку, 患者, 病人, 환자, مريض, مريضة";
const BARTENDING = "cocktail shaker";

export const CALLING_WORDS: Readonly<Record<string, string>> = {
  "garment:dress": IDOL,
  "dresscut:ruffled": IDOL,
  "tailor:frills": IDOL,
  "accessory:ribbon": IDOL,
  "garment:tshirt": `${CHEERLEADER}, ${TEAM}`,
  "tailor:sleeveless": `${CHEERLEADER}, basketball uniform, basketball uniforms, basketball jersey, uniforme de baloncesto, uniforme de basquete, tenue de basket, basketballtrikot, divisa da basket, баскетбольная форма, バスケユニフォーム, 篮球服, 농구 유니폼`,
  "piece:shorts": TEAM,
  "garment:gakuran": GAKURAN,
  "tailor:midriff": CHEERLEADER,
  "piece:pleated": CHEERLEADER,
  "tailor:pompoms": `${CHEERLEADER}, pom poms, pompoms, pom-poms, holding pom poms, pom pom (cheerleading), pompones, pompons, помпоны, ポンポン, 花球, 폼폼`,
  "garment:suit": `${BUTLER}, tailcoat, tail coat, tuxedo, frac, fraque, queue-de-pie, frack, marsina, фрак, смокинг, 燕尾服, タキシード, 연미복, 턱시도, ${SECRETARY}, ${OFFICE}, ${SPY}`,
  "tailor:tails": `${BUTLER}, tailcoat, tail coat, frac, fraque, queue-de-pie, frack, marsina, фрак, 燕尾服, 연미복`,
  "piece:gloves": BUTLER,
  "piece:bowtie": `${BUTLER}, ${BARTENDER}, tuxedo, smoking, смокинг, タキシード, 턱시도`,
  "piece:tie": OFFICE,
  "piece:skirt": SECRETARY,
  "garment:coat": `${DETECTIVE}, ${RAINCOAT}`,
  "accessory:deerstalker": `${DETECTIVE}, deerstalker, deerstalker hat, detective hat, sherlock hat, gorra de cazador, boné de detetive, casquette de détective, deerstalker-mütze, кепка шерлока, 鹿撃ち帽, 探偵帽, 猎鹿帽, 侦探帽, 사냥 모자`,
  "thing:magnifying-glass-tilted-left": DETECTIVE,
  "glasses:square": `${SECRETARY}, ${TEACHER}`,
  "glasses:round": LIBRARIAN,
  "glasses:sun": SPY,
  "garment:blazer": TEACHER,
  "garment:cardigan": LIBRARIAN,
  "held:book": `${TEACHER}, ${STUDENT}, ${LIBRARIAN}`,
  "accessory:backpack": `${STUDENT}, ${ADVENTURER}`,
  "garment:vest": BARTENDER,
  "thing:cocktail-glass": `${BARTENDER}, ${BARTENDING}`,
  "piece:apron": `carpenter, carpenters, ${FLORIST}, ${BLACKSMITH}, ${PAINTER}`,
  "held:bouquet": FLORIST,
  "accessory:cap": `${POSTMAN}, ${DELIVERY}`,
  "thing:envelope": POSTMAN,
  "thing:package": DELIVERY,
  "thing:hammer": `${BLACKSMITH}, carpenter, carpenters`,
  "physique:muscular": `${BLACKSMITH}, ${BARBARIAN}`,
  "thing:paintbrush": PAINTER,
  "accessory:beret": PAINTER,
  "accessory:hood": `${HOODED}, ${ROGUE}, ${RAINCOAT}, little red riding hood`,
  "piece:cape": `${ROGUE}, ${PALADIN}, ${ADVENTURER}, hooded cloak, hooded cape, kapuzenumhang, 连帽斗篷, hero cape`,
  "thing:dagger": ROGUE,
  "accessory:hornhelm": `${VIKING}, horned helmet, viking helmet, casco con cuernos, elmo com chifres, casque à cornes, hörnerhelm, elmo con le corna, рогатый шлем, 角付き兜, 牛角头盔, 뿔투구`,
  "thing:axe": `${VIKING}, ${BARBARIAN}, lumberjack, lumberjacks`,
  "tailor:fur": `${VIKING}, ${BARBARIAN}`,
  "garment:robe": `${CLERIC}, ${MAGES}, ${ALCHEMIST}, ${GRADUATE}`,
  "garment:armour": PALADIN,
  "garment:overalls": "gardener, gardeners",
  "garment:pullover": STUDENT,
  "held:sword":
    "weapon, weapons, holding weapon, holding a weapon, wielding a weapon, paladin, adventurer, arma, arme, waffe, оружие, 武器, 무기",
  "held:staff": `${CLERIC}, ${MAGES}`,
  "thing:potion": ALCHEMIST,
  "accessory:cowboyhat": COWGIRL,
  "piece:boots": `${COWGIRL}, ${ADVENTURER}`,
  "garment:denim": COWGIRL,
  "garment:jacket": `${PILOT}, ${TRACKSUIT}`,
  "accessory:goggles": PILOT,
  "accessory:mortarboard": GRADUATE,
  "garment:hero": BODYSUIT,
  "tailor:plain": BODYSUIT,
  "garment:shirt": `${PYJAMAS}, ${PATIENT}`,
  "piece:trousers": `${PYJAMAS}, ${PATIENT}, ${TRACKSUIT}`,
  "tailor:matching": `${PYJAMAS}, ${PATIENT}, ${TRACKSUIT}`,
  "tailor:net":
    "fishnets, fishnet, fishnet stockings, fishnet pantyhose, fishnet tights, medias de red, medias de rejilla, meia arrastão, meia-calça arrastão, bas résille, collants résille, netzstrümpfe, netzstrumpfhose, calze a rete, чулки в сетку, колготки в сетку, 網タイツ, 渔网袜, 网袜, 망사 스타킹",
  "held:trident":
    "trident, tritón, tridente, trident staff, dreizack, трезубец, トライデント, 三叉槍, 三叉戟, 삼지창",
  "held:pistol":
    "pistol, handgun, gun, guns, handguns, revolver, holding gun, holding a gun, laser gun, blaster, ray gun, pistola, pistolet, revólver, pistole, rivoltella, пистолет, пистолетом, револьвер, 拳銃, ピストル, 銃, 手枪, 枪, 권총, 총",
  "held:rifle":
    "rifle, sniper rifle, assault rifle, shotgun, machine gun, musket, holding rifle, fusil, escopeta, espingarda, fuzil, carabine, gewehr, scharfschützengewehr, fucile, винтовка, винтовкой, ружьё, ライフル, 狙撃銃, 步枪, 狙击枪, 소총, 저격총",
  "who:man": `${BUTLER}, salaryman, postman, mailman, сыщик`,
  "who:woman":
    "priestess, high priestess, delivery girl, barmaid, cowgirl, female viking, viking woman, secretaria, secretária, sekretärin, segretaria, секретарша, sacerdotisa, prêtresse, priesterin, жрица, 女司祭, 女祭司, 여사제, little red riding hood",
  "who:person": `${PATIENT}, ${ROGUE}, ${DETECTIVE}, ${BARBARIAN}, ${VIKING}, ${OFFICE}, ${STUDENT}, ${TEACHER}, ${DELIVERY}, ${GRADUATE}, spy, secret agent, summoner, druid`,
  "weather:feathers":
    "feathers, falling feathers, floating feathers, white feathers, black feathers, plumas, plumas cayendo, penas, plumes, plumes qui tombent, federn, fallende federn, piume, перья, падающие перья, 羽根, 舞う羽根, 羽毛, 飘落的羽毛, 깃털",
  "garment:swimwear":
    "one-piece swimsuit, one piece swimsuit, competition swimsuit, school swimsuit, swimming suit, bathing suit, traje de baño, bañador, maiô, maillot de bain une pièce, badeanzug, costume da bagno, купальник, купальнике, 競泳水着, スクール水着, ワンピース水着, 连体泳衣, 泳衣, 원피스 수영복, 수영복",
  "views:yes":
    "character sheet, reference sheet, model sheet, character reference sheet, character design sheet, turnaround, character turnaround, multiple views, three views, 3 views, three-view, front view and back view, hoja de personaje, hoja de referencia, vistas múltiples, ficha de personagem, folha de referência, múltiplas vistas, fiche de personnage, planche de personnage, vues multiples, charakterbogen, mehrere ansichten, scheda personaggio, viste multiple, референс-лист, лист персонажа, несколько ракурсов, 三面図, キャラクターシート, 設定画, 复数视角, 三视图, 角色设定图, 设定图, 캐릭터 시트, 삼면도, 설정화",
  "framing:full":
    "character sheet, reference sheet, model sheet, character reference sheet, character design sheet, turnaround, character turnaround, multiple views, three views, hoja de personaje, ficha de personagem, fiche de personnage, charakterbogen, scheda personaggio, референс-лист, 三面図, キャラクターシート, 三视图, 角色设定图, 캐릭터 시트, 삼면도",
  "plain:yes":
    "character sheet, reference sheet, model sheet, character reference sheet, character design sheet, turnaround, character turnaround, hoja de personaje, ficha de personagem, fiche de personnage, charakterbogen, scheda personaggio, референс-лист, 三面図, キャラクターシート, 三视图, 角色设定图, 캐릭터 시트, 삼면도",
  "setting:studio":
    "character sheet, reference sheet, model sheet, character reference sheet, character design sheet, turnaround, character turnaround, 三面図, キャラクターシート, 三视图, 角色设定图, 캐릭터 시트, 삼면도",
};
