/** What people do and wear, and how many there are: `group:value` on the left, phrases on the right, English first. */
export const PEOPLE_WORDS: Record<string, string> = {
  "crowd:yes":
    "2girls, 3girls, 4girls, 5girls, 6+girls, multiple girls, 2boys, 3boys, 4boys, 5boys, multiple boys, two, three, four, five, group, trio, 2people, 3people, tres, três, trois, drei, трое, три, 三人, 三个, 三名, 세, cuatro, quatro, quatre, vier, четыре, 四人, 四个, 네, cinco, cinq, fünf, пять, 五人, 五个, 다섯",
  "who:person":
    "old person, personne âgée, お年寄り, 老年人, 어르신, police officer, police, cop, firefighter, fire fighter, chef, cook, baker, farmer, mechanic, waitress, waiter, nurse, soldier, superhero, businesswoman, office lady, construction worker, magician, policía, polizist, полицейский, 警察, 警官, 消防士, 消防员, 厨师, シェフ, 경찰, 护士, 看護師, 医者, 医生, dancer, runner, jogger, cyclist",
  "who:woman":
    "пожилая женщина, femme âgée, mujer mayor, ältere frau, 3girls, 4girls, 5girls, 6+girls, multiple girls, frauen, mujeres, chicas, mulheres, garotas, meninas, femmes, filles, женщины, женщин, девушек, donne, ragazze, فتاة, امرأة, بنت, فتيات",
  "who:man":
    "rapaz, rapazes, moço, moços, kerl, kerle, пожилой мужчина, homme âgé, hombre mayor, älterer mann, 3boys, 4boys, 5boys, multiple boys, männer, jungen, hombres, homens, hommes, мужчины, мужчин, парни, парней, uomini, ragazzi, رجل, شاب, رجال",
  "act:sit":
    "sitting, sits, sit, seated, sitting down, sat, sitting on a chair, sitting on chair, sitting on a bench, sitting on bench, sitting on a sofa, sitting on a couch, crossed legs, legs crossed, sentada, sentado, sentados, sentadas, assise, assis, sitzend, sitzt, sitzende, sitzen, сидит, сидящая, сидящий, сидя, сидят, 座る, 座って, 座っている, 座った, 坐着, 坐在, 坐, 앉아, 앉은, 앉아있는, جالسة, جالس, تجلس, يجلس",
  "act:floor":
    "sitting on the floor, sitting on floor, sitting on the ground, sitting on ground, sitting on the grass, sitting on grass, sitting in the grass, sitting on the beach, indian style, wariza, seiza, sitting on bed, sitting on a bed, picnic, sentada en el suelo, sentada no chão, assise par terre, auf dem boden sitzend, сидит на полу, 床に座る, 坐在地上",
  "act:walk":
    "walking, walks, walk, strolling, stroll, taking a walk, caminando, camina, andando, caminha, caminhando, marche, marchant, qui marche, gehend, geht, spazierend, spaziert, идёт, идет, гуляет, идущая, идущий, гуляющая, 歩く, 歩いて, 歩いている, 散歩, 走路, 散步, 行走, 걷는, 걷고, 산책, تمشي, يمشي",
  "act:run":
    "running, runs, run, jogging, jogs, sprinting, racing, corriendo, corre, correndo, court, courant, qui court, rennend, rennt, läuft, laufend, joggt, бежит, бегущая, бегущий, бегает, 走る, 走って, 走っている, 奔跑, 跑步, 跑, 달리는, 달리고, تركض, يركض, تجري, يجري",
  "act:jump":
    "jumping, jumps, jump, leaping, leaps, mid-air, midair, hopping, skipping, saltando, salta, pulando, pula, saute, sautant, springend, springt, прыгает, прыгающая, прыгающий, прыжок, ジャンプ, 跳ぶ, 跳んで, 飛び跳ねる, 跳跃, 跳起, 跳, 점프, 뛰는, تقفز, يقفز",
  "act:dance":
    "dancing, dances, dance, twirling, spinning, dancer, bailando, baila, bailarina, dançando, dança, danse, dansant, danseuse, tanzend, tanzt, tänzerin, танцует, танцующая, танцующий, танец, 踊る, 踊って, 踊っている, ダンス, 跳舞, 舞蹈, 춤추는, 춤, 춤을, ترقص, يرقص",
  "act:lie":
    "lying, lies, lying down, laying down, laying, reclining, lying on grass, lying on the grass, lying in the grass, lying on back, on back, on her back, on side, lying on bed, lying on a bed, sunbathing, acostada, acostado, tumbada, tumbado, deitada, deitado, allongée, allongé, couchée, liegend, liegt, лежит, лежащая, лежащий, лёжа, 横たわる, 寝転ぶ, 寝そべる, 寝転がって, 躺着, 躺在, 躺, 누워, 누운, مستلقية, مستلقي",
  "act:kneel":
    "kneeling, kneels, kneel, on one knee, on knees, on her knees, on his knees, arrodillada, arrodillado, ajoelhada, ajoelhado, agenouillée, à genoux, kniend, kniet, стоит на коленях, на коленях, 跪く, ひざまずく, 跪着, 跪, 무릎을 꿇은, 무릎 꿇은, راكعة, راكع",
  "act:squat":
    "squatting, squats, squat, crouching, crouches, crouch, agachada, accroupie, hockend, на корточках, しゃがむ, しゃがんで, 蹲着, 蹲",
  "act:behind":
    "from behind, back view, rear view, seen from behind, view from behind, from the back, facing away, back turned, her back, his back, back to viewer, turned away, de espaldas, de costas, de dos, von hinten, rückansicht, сзади, со спины, спиной, 後ろ姿, 後ろから, 背影, 背面, 从背后, 뒷모습, 뒤에서, من الخلف",
  "act:lookback":
    "looking back, looks back, look back, looking over shoulder, looking over her shoulder, looking over his shoulder, over her shoulder, over the shoulder, glancing back, mirando hacia atrás, olhando para trás, regardant en arrière, zurückblickend, blickt zurück, оглядывается, оглянулась, 振り返る, 振り向く, 見返り, 振り返って, 回头, 回眸, 돌아보는, 뒤돌아보는",
  "act:side":
    "from side, from the side, side view, profile view, in profile, profile, side profile, sideways, de perfil, de profil, im profil, von der seite, в профиль, сбоку, 横顔, 横から, 横向き, 侧面, 侧脸, 侧身, 옆모습, 옆에서, من الجانب",
  "act:armsup":
    "arms up, arms raised, raised arms, arms in the air, hands up, hands raised, arms above head, cheering, celebrating, brazos levantados, brazos en alto, braços levantados, bras levés, arme erhoben, erhobene arme, подняв руки, с поднятыми руками, руки вверх, 両手を上げる, 万歳, バンザイ, 举手, 双手举起, 举起双手, 만세, 팔을 든",
  "act:stretch":
    "stretching, stretches, stretch, arm behind head, arms behind head, arms behind back head, 伸び, 伸懒腰",
  "act:point":
    "pointing, points, pointing up, pointing forward, finger pointing, señalando, apuntando, apontando, pointant, zeigend, zeigt, указывает, показывает пальцем, 指差す, 指さす, 指差し, 指着, 指向, 가리키는, 손가락질",
  "act:hips":
    "hand on hip, hands on hips, hand on own hip, hands on own hips, hand on her hip, hand on his hip, arms akimbo, akimbo, manos en la cintura, mains sur les hanches, hände in den hüften, руки в боки, руки на поясе, 腰に手, 叉腰",
  "act:pray":
    "praying, prays, prayer, hands clasped, hands together, own hands together, rezando, priant, betend, betet, молится, 祈る, 祈り, 祈祷, 기도하는",
  "act:fight":
    "fighting, fighting stance, fighting pose, battle stance, combat, boxing, punching, martial arts, kung fu, karate, action pose, luchando, lutando, kämpfend, kämpft, сражается, 戦う, 戦闘, 战斗, 打架, 싸우는",
  "act:ride":
    "riding, rides, ride, riding on, on horseback, horseback riding, mounted on, riding on the back of",
  "act:fly": "flying through the air, superhero flying",
  "act:cycle":
    "riding a bicycle, riding bicycle, riding a bike, riding bike, on a bicycle, on a bike, riding her bicycle, riding his bicycle, riding her bike, riding his bike, rides a bicycle, rides a bike, cycling, bicycle, bike, cyclist, biking, en bicicleta, bicicleta, de bicicleta, à vélo, vélo, auf dem fahrrad, fahrrad, fährt fahrrad, на велосипеде, велосипед, едет на велосипеде, 自転車, 自転車に乗る, 骑自行车, 自行车, 骑单车, 자전거, 자전거를 타는, دراجة",
  "act:facing":
    "facing each other, face to face, looking at each other, eye contact, face-to-face, staring at each other, talking to each other, arguing, talking, talk, talking to, talking with, talks to, talks with, chatting, chatting with, speaking to, speaking with, having a conversation, in conversation, conversando, conversan, charlando, hablando con, falando com, discutant, discutent, parlant avec, bavardant, bavardent, unterhalten sich, sprechen miteinander, spricht mit, chiacchierano, chiacchierando, parlano, parlando con, разговаривают, беседуют, разговаривает с, 話している, 話し合う, 会話, 話す, 聊天, 交谈, 说话, 대화하는, 이야기하는, يتحدثان, يتحدث مع, frente a frente, cara a cara, face à face, einander zugewandt, sehen sich an, смотрят друг на друга, лицом к лицу, 向かい合う, 向かい合って, 見つめ合う, 面对面, 对视, 마주보는, 마주 보는",
  "act:hug":
    "hugging, hugs, hug, embracing, embrace, cuddling, hugging each other, abrazo, abrazando, abrazándose, abrazados, abraçando, abraço, abraçados, s'enlaçant, câlin, embrassade, umarmend, umarmung, umarmen sich, обнимаются, обнимает, объятия, 抱き合う, 抱きしめる, ハグ, 抱擁, 拥抱, 相拥, 抱在一起, 포옹, 껴안은, 안고",
  "act:handhold":
    "holding hands, hold hands, hand in hand, holding each other's hands, handholding, tomados de la mano, cogidos de la mano, de mãos dadas, main dans la main, händchenhaltend, держась за руки, держатся за руки, 手をつなぐ, 手をつないだ, 手をつないで, 牵手, 手牵手, 손을 잡은, 손잡고",
  "act:wave":
    "waving, waves hello, waving hand, waving her hand, waving his hand, waving hello, waving goodbye, saludando, acenando, faisant signe, winkend, winkt, машет рукой, машущая, 手を振る, 手を振って, 挥手, 손을 흔드는",
  "act:crossed":
    "arms crossed, crossed arms, crossing arms, with arms crossed, folded arms, arms folded, crossing her arms, crossing his arms, brazos cruzados, braços cruzados, bras croisés, verschränkte arme, verschränkten armen, скрестив руки, скрещенные руки, 腕組み, 腕を組む, 抱臂, 双臂交叉, 팔짱",
  "act:peace":
    "peace sign, v sign, victory sign, victory pose, peace hand sign, double peace, v, ピース, ピースサイン, 剪刀手, 比耶, 브이",
  "act:stand":
    "standing, stands, stand, stood, de pie, em pé, debout, stehend, steht, стоит, стоя, стоящая, 立つ, 立って, 立っている, 站着, 站立, 站在, 서있는, 서 있는, واقفة, واقف",
  "seat:bench":
    "bench, park bench, sitting on a bench, sitting on bench, on a bench, banco, banc, parkbank, bank, скамейка, скамейке, лавочка, ベンチ, 长椅, 벤치",
  "seat:sofa":
    "sofa, couch, sitting on a sofa, sitting on a couch, on a sofa, on a couch, sofá, canapé, диван, диване, ソファ, ソファー, 沙发, 소파",
  "seat:chair":
    "chair, sitting on a chair, sitting on chair, on a chair, silla, cadeira, chaise, stuhl, стул, стуле, 椅子, いす, 의자",
  "piece:skirt":
    "skirt, pencil skirt, knee-length skirt, falda, saia, jupe, rock, юбка, юбке, スカート, 裙, 短裙, 치마, 스커트, تنورة",
  "piece:miniskirt":
    "miniskirt, mini skirt, short skirt, minifalda, minissaia, mini-jupe, minirock, мини-юбка, ミニスカート, 迷你裙, 超短裙, 미니스커트",
  "piece:longskirt":
    "long skirt, maxi skirt, falda larga, saia longa, jupe longue, langer rock, длинная юбка, ロングスカート, 长裙, 긴 치마",
  "piece:pleated": "pleated skirt, tennis skirt, プリーツスカート, 百褶裙",
  "piece:shorts":
    "shorts, short shorts, denim shorts, jean shorts, hot pants, pantalones cortos, bermudas, shorts jeans, kurze hose, шорты, шортах, ショートパンツ, 短裤, 반바지",
  "piece:trousers":
    "trousers, pants, slacks, chinos, cargo pants, sweatpants, leather pants, pantalones, pantalón, calças, calça, pantalon, hose, hosen, брюки, брюках, штаны, ズボン, パンツ, 长裤, 裤子, 바지, بنطلون",
  "piece:jeans":
    "jeans, blue jeans, denim pants, ripped jeans, vaqueros, джинсы, джинсах, ジーンズ, 牛仔裤, 청바지",
  "piece:leggings":
    "leggings, yoga pants, tights, pantyhose, stockings, medias, meias-calças, collants, strumpfhose, колготки, タイツ, ストッキング, 丝袜, 连裤袜, 스타킹",
  "piece:thighhighs":
    "thighhighs, thigh highs, thigh-highs, thigh high socks, knee socks, kneehighs, knee highs, over-kneehighs, zettai ryouiki, ニーソックス, ニーハイ, 过膝袜, 니삭스",
  "piece:socks": "socks, sock, calcetines, meias, chaussettes, socken, носки, 靴下, 袜子, 양말",
  "piece:boots":
    "boots, boot, rain boots, rain boot, wellies, wellington boots, rubber boots, snow boots, knee boots, combat boots, ankle boots, botas, bottes, stiefel, сапоги, сапогах, ботинки, ブーツ, 靴子, 长靴, 부츠",
  "piece:heels":
    "heels, high heels, stilettos, pumps, tacones, salto alto, talons, talons hauts, high heels, absätze, каблуки, каблуках, туфли, ハイヒール, 高跟鞋, 하이힐",
  "piece:sneakers":
    "sneakers, sneaker, trainers, running shoes, zapatillas, tênis, baskets, turnschuhe, кроссовки, кеды, スニーカー, 运动鞋, 운동화",
  "piece:sandals":
    "sandals, sandal, flip flops, flip-flops, sandalias, sandálias, sandales, sandalen, сандалии, サンダル, 凉鞋, 샌들",
  "piece:shoes":
    "shoes, shoe, loafers, zapatos, sapatos, chaussures, schuhe, туфли, ботинки, 靴, 鞋子, 鞋, 신발",
  "piece:barefoot":
    "barefoot, bare feet, barefeet, descalza, descalzo, descalça, descalço, pieds nus, barfuß, босиком, босая, босой, 裸足, 赤脚, 맨발",
  "piece:gloves":
    "gloves, glove, elbow gloves, mittens, guantes, luvas, gants, handschuhe, перчатки, перчатках, 手袋, 手套, 장갑",
  "piece:apron":
    "apron, waist apron, delantal, avental, tablier, schürze, фартук, передник, エプロン, 围裙, 앞치마",
  "piece:tie":
    "tie, necktie, corbata, gravata, cravate, krawatte, schlips, галстук, галстуке, ネクタイ, 领带, 넥타이",
  "piece:bowtie":
    "bow tie, bowtie, bow-tie, pajarita, nœud papillon, fliege, бабочка, 蝶ネクタイ, 领结, 나비넥타이",
  "piece:belt": "belt, cinturón, cinto, ceinture, gürtel, ремень, пояс, ベルト, 腰带, 皮带, 벨트",
  "piece:cape":
    "cape, superhero cape, mantle, capa, umhang, плащ, накидка, マント, 披风, 斗篷, 망토, superhero, superheroine, superman, supergirl, superwoman",
  "piece:stethoscope":
    "stethoscope, doctor, estetoscopio, stéthoscope, stethoskop, стетоскоп, 聴診器, 听诊器, 청진기",
  "garment:police":
    "police, police officer, police uniform, policeman, policewoman, cop, policía, policial, policier, policière, polizist, polizistin, polizei, полиция, полицейский, полицейская, 警察, 警官, 警察官, 女警, 경찰, شرطي, شرطية",
  "accessory:policecap":
    "police, police officer, police uniform, policeman, policewoman, cop, police cap, police hat, peaked cap, policía, policial, policier, policière, polizist, polizistin, polizei, полиция, полицейский, полицейская, 警察, 警官, 警察官, 女警, 경찰, شرطي, شرطية",
  "garment:military":
    "military, military uniform, army uniform, soldier uniform, soldier, army, general, soldado, soldat, солдат, военная форма, 軍服, 兵士, 军装, 军人, 士兵, 군인, 군복",
  "garment:firefighter":
    "firefighter, fireman, firewoman, firefighter uniform, fire fighter, bombero, bombera, bombeiro, bombeira, pompier, feuerwehrmann, feuerwehrfrau, пожарный, 消防士, 消防员, 소방관",
  "accessory:firehelmet":
    "firefighter, fireman, firewoman, fire fighter, fire helmet, bombero, bombera, bombeiro, bombeira, pompier, feuerwehrmann, feuerwehrfrau, пожарный, 消防士, 消防员, 소방관",
  "garment:nurse":
    "nurse, nurse uniform, nurse outfit, enfermera, enfermero, enfermeira, enfermeiro, infirmière, infirmier, krankenschwester, krankenpfleger, медсестра, 看護師, ナース, 护士, 간호사, ممرضة",
  "accessory:nursecap":
    "enfermera, enfermeira, infirmière, krankenschwester, медсестра, ナース, 护士, 간호사, ممرضة",
  "garment:chef":
    "chef, cook, chef uniform, chef outfit, baker, cocinero, cocinera, cozinheiro, cozinheira, cuisinier, cuisinière, köchin, koch, повар, шеф-повар, コック, シェフ, 料理人, 厨师, 요리사, طباخ",
  "accessory:chefhat":
    "chef, cook, chef hat, chef's hat, toque, cocinero, cocinera, cozinheiro, cozinheira, cuisinier, cuisinière, köchin, koch, повар, шеф-повар, コック, シェフ, 料理人, 厨师, 요리사, طباخ",
  "garment:overalls":
    "overalls, dungarees, farmer, mechanic, peto, macacão, salopette, latzhose, комбинезон, オーバーオール, 背带裤, 工装裤, 멜빵바지",
  "garment:vest":
    "vest, waistcoat, sweater vest, chaleco, colete, gilet, weste, жилет, ベスト, 马甲, 背心, 조끼",
  "garment:hanbok":
    "hanbok, korean dress, traditional korean dress, ханбок, ハンボク, チマチョゴリ, 韩服, 한복",
  "garment:qipao": "cheongsam, чонсам, 长衫",
  "garment:sailor":
    "uniforme escolar, uniforme d'écolière, schuluniform, matrosenuniform, школьная форма, матроска, セーラー服, 制服, 学校制服, 水手服, 校服, 教复, 교복, 세일러복, زي مدرسي",
  "garment:maid": "メイド, メイド服, 女仆, 女仆装, 메이드, sirvienta, empregada, горничная, dienstmädchen",
  "garment:labcoat":
    "bata de laboratorio, jaleco, blouse blanche, laborkittel, белый халат, 白衣, 白大褂, 实验服, 실험복, médico, médica, médecin, arzt, ärztin, врач, 医者, 医生, 의사, طبيب, طبيبة, científico, científica, cientista, scientifique, wissenschaftler, wissenschaftlerin, учёный, 科学者, 科学家, 과학자",
  "garment:spacesuit":
    "astronauta, astronaute, astronautin, космонавт, 宇宙飛行士, 宇航员, 우주비행사, 宇宙服, 宇航服, 우주복, رائد فضاء",
  "garment:suit":
    "traje, terno, costume, anzug, костюм, костюме, スーツ, 西装, 西服, 정장, بدلة, businessman, businesswoman, salaryman, office lady",
  "garment:hoodie":
    "sudadera, moletom, sweat à capuche, kapuzenpullover, худи, толстовка, パーカー, 卫衣, 连帽衫, 후드티",
  "garment:pullover":
    "suéter, jersey de punto, pull, pullover, strickpullover, свитер, свитере, セーター, 毛衣, 스웨터",
  "garment:coat": "abrigo, casaco, manteau, mantel, пальто, コート, 大衣, 外套, 코트, معطف",
  "garment:jacket": "chaqueta, jaqueta, veste, jacke, куртка, куртке, ジャケット, 夹克, 재킷, سترة",
  "garment:shirt":
    "camisa, chemise, hemd, рубашка, рубашке, シャツ, 衬衫, 셔츠, قميص, dress shirt, collared shirt",
  "garment:tshirt":
    "soccer uniform, football uniform, basketball uniform, sports uniform, soccer jersey, camiseta, t-shirt, футболка, футболке, Tシャツ, tシャツ, t恤, 티셔츠",
  "garment:kimono": "кимоно, 着物, 浴衣, 和服, 기모노, كيمونو",
  "garment:armour": "armadura, armure, rüstung, доспехи, доспехах, 鎧, 盔甲, 铠甲, 갑옷, درع",
  "garment:dress": "vestidos, robe, фиолетовое платье, 裙子, 원피스, فستان",
  "accessory:tophat":
    "top hat, tophat, cylinder hat, magician, chistera, cartola, haut-de-forme, zylinder, цилиндр, シルクハット, 高礼帽, 중절모",
  "accessory:cowboyhat":
    "cowboy hat, cowboy, cowgirl, sheriff, western hat, stetson, sombrero vaquero, chapéu de cowboy, chapeau de cowboy, cowboyhut, ковбойская шляпа, ковбой, カウボーイハット, 牛仔帽, 카우보이",
  "accessory:helmet":
    "helmet, hard hat, hardhat, construction helmet, construction worker, bike helmet, motorcycle helmet, casco, capacete, casque, helm, шлем, каска, ヘルメット, 头盔, 安全帽, 헬멧, خوذة",
  "accessory:sailorhat": "sailor hat, sailor cap, marinero, marinheiro, matrose, матрос",
  "accessory:hat":
    "sombrero, chapéu, chapeau, hut, strohhut, шляпа, шляпе, соломенная шляпа, 帽子, 麦わら帽子, 草帽, 모자, 밀짚모자, قبعة",
  "accessory:wings":
    "alas, asas, ailes, flügel, крылья, крыльями, 翼, 羽, 翅膀, 날개, أجنحة, ángel, anjo, ange, engel, ангел, 天使, 천사, ملاك",
  "accessory:halo":
    "aureola, auréola, auréole, heiligenschein, нимб, 光輪, 光环, ángel, anjo, ange, engel, ангел, 天使, 천사, ملاك",
  "accessory:horns":
    "cuernos, chifres, cornes, hörner, рога, рогами, 角, 牛角, 뿔, قرون, demonio, demônio, démon, dämon, демон, 悪魔, 恶魔, 악마, شيطان",
  "accessory:cattail": "cola, cauda, queue, schwanz, しっぽ, 尻尾, 尾巴, 꼬리, ذيل",
  "accessory:catears":
    "orejas de gato, orelhas de gato, oreilles de chat, katzenohren, кошачьи уши, кошачьими ушами, 猫耳, ネコミミ, 고양이 귀",
  "accessory:headphones":
    "auriculares, cascos, fones de ouvido, casque audio, kopfhörer, наушники, наушниках, ヘッドフォン, ヘッドホン, 耳机, 헤드폰",
  "accessory:scarf": "bufanda, cachecol, écharpe, schal, шарф, шарфом, マフラー, 围巾, 목도리, وشاح",
  "accessory:cap": "gorra, boné, casquette, kappe, schirmmütze, кепка, кепке, 野球帽, 棒球帽, 야구모자",
};
