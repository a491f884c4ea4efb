/**
 * How clothes are cut and trimmed: `tailor:value` on the left, phrases on the right. English, Spanish, Portuguese, French,
 * German, Italian, Russian, Japanese, Chinese, Korean.
 */
export const TAILORING_WORDS: Readonly<Record<string, string>> = {
  "tailor:sleeveless":
    "sleeveless, sleeveless dress, sleeveless shirt, sleeveless top, bare shoulders, bare arms, tank top, camisole, halterneck, halter top, sin mangas, hombros descubiertos, hombros desnudos, camiseta de tirantes, sem mangas, ombros nus, ombros à mostra, regata, sans manches, épaules nues, débardeur, ärmellos, ärmelloses, ärmellose, nackte schultern, tanktop, senza maniche, spalle nude, canottiera, без рукавов, голые плечи, открытые плечи, майка, ノースリーブ, 肩出し, タンクトップ, キャミソール, 无袖, 露肩, 吊带, 背心上衣, 민소매, 탱크톱",
  "tailor:shortsleeves":
    "short sleeves, short sleeve, short-sleeved, short sleeved, manga corta, mangas cortas, manga curta, mangas curtas, manches courtes, kurze ärmel, kurzärmlig, kurzärmelig, kurzärmeliges, maniche corte, короткие рукава, с короткими рукавами, 半袖, 短袖, 반팔",
  "tailor:longsleeves":
    "long sleeves, long sleeve, long-sleeved, long sleeved, manga larga, mangas largas, manga longa, mangas longas, manches longues, lange ärmel, langärmlig, langärmelig, maniche lunghe, длинные рукава, с длинными рукавами, 長袖, 长袖, 긴팔",
  "tailor:widesleeves":
    "wide sleeves, wide-sleeved, bell sleeves, flared sleeves, mangas anchas, mangas acampanadas, mangas largas e amplas, mangas bufantes largas, manches larges, manches évasées, weite ärmel, maniche larghe, maniche a campana, широкие рукава, 広袖, 宽袖, 广袖, 넓은 소매",
  "tailor:puffsleeves":
    "puffy sleeves, puff sleeves, puffed sleeves, puffy short sleeves, puffy long sleeves, mangas abullonadas, mangas abombadas, mangas bufantes, manches bouffantes, manches ballon, puffärmel, maniche a sbuffo, рукава-фонарики, пышные рукава, パフスリーブ, 泡泡袖, 퍼프 소매",
  "tailor:detached":
    "detached sleeves, detached sleeve, separate sleeves, mangas separadas, mangas sueltas, mangas destacadas, manches détachées, abgetrennte ärmel, maniche staccate, отдельные рукава, 付け袖, 袖付け, 分离式袖子, 分离袖, 분리형 소매, 분리 소매",
  "tailor:offshoulder":
    "off shoulder, off-shoulder, off the shoulder, off-the-shoulder, off-shoulder sweater, off-shoulder shirt, off-shoulder top, hombros al aire, hombro caído, ombro a ombro, ombro caído, tombant des épaules, épaules dénudées, schulterfrei, schulterfreies, schulterfreie, off-shoulder-oberteil, spalla scoperta, spalle scoperte, с открытыми плечами, オフショルダー, 肩を出した, 一字肩, 露肩装, 오프숄더",
  "tailor:midriff":
    "crop top, cropped top, croptop, midriff, bare midriff, navel, belly button, crop top overhang, cropped shirt, cropped hoodie, top corto, camiseta corta, ombligo, top cropped, cropped, umbigo, haut court, crop-top, nombril, bauchfrei, bauchfreies, bauchnabel, bauchfreies top, top corto, ombelico, кроп-топ, короткий топ, топик, クロップトップ, へそ出し, ヘソ出し, お腹, 露脐装, 露脐, 短上衣, 肚脐, 크롭탑, 크롭티, 배꼽",
  "tailor:oversized":
    "oversized, oversized shirt, oversized sweater, oversized hoodie, oversized clothes, oversized t-shirt, baggy clothes, baggy sweater, baggy hoodie, loose shirt, sleeves past wrists, holgado, holgada, extragrande, oversize, folgado, folgada, ample, weiter pullover, übergroß, übergroßer, oversize-pulli, felpa oversize, оверсайз, свободный свитер, мешковатый, オーバーサイズ, ダボダボ, だぼだぼ, ぶかぶか, 萌え袖, 宽松, 超大号, 오버사이즈, 헐렁한",
  "tailor:open":
    "open jacket, open coat, open shirt, open clothes, open hoodie, open cardigan, unbuttoned, unzipped, chaqueta abierta, abrigo abierto, jaqueta aberta, casaco aberto, veste ouverte, manteau ouvert, offene jacke, offener mantel, giacca aperta, расстёгнутая куртка, расстегнутая куртка, 前を開けた, 前開き, 敞开的外套, 敞怀, 열린 재킷",
  "tailor:frills":
    "frills, frilled, frilly, frilly dress, ruffles, ruffled, frilled dress, frilled skirt, frilled sleeves, frilled apron, lace trim, lace-trimmed, lace, ribbon trim, frilled collar, gothic lolita, gothic lolita dress, lolita fashion, sweet lolita, lolita dress, ロリータファッション, ゴスロリ, 哥特萝莉, 고스로리, volantes, con volantes, encaje, babados, com babados, renda, à volants, volants, froufrous, dentelle, rüschen, gerüscht, gerüschtes, spitze, spitzenbesatz, balze, volant, pizzo, merletto, оборки, с оборками, рюши, кружево, кружева, кружевное, フリル, フリル付き, フリルの, レース, 荷叶边, 蕾丝, 花边, 프릴, 레이스",
  "tailor:fur":
    "fur trim, fur-trimmed, fur collar, fur-trimmed coat, fur-trimmed jacket, fur coat, fur-lined, ribete de piel, cuello de piel, abrigo de piel, gola de pele, casaco de pele, col de fourrure, manteau de fourrure, pelzkragen, pelzbesatz, pelzmantel, collo di pelliccia, pelliccia, меховой воротник, шуба, шубе, с мехом, ファー付き, ファーコート, 毛皮のコート, 毛领, 皮草, 毛皮大衣, 모피 코트, 퍼 코트",
  "tailor:buttons":
    "buttons, button-up, button up, buttoned, buttoned up, button-down, con botones, abotonada, com botões, à boutons, boutonnée, geknöpft, zugeknöpft, con bottoni, на пуговицах, пуговицы, ボタン, ボタン付き, 纽扣, 扣子, 단추",
  "tailor:neckerchief":
    "neckerchief, red neckerchief, ascot, cravat, jabot, neck scarf, pañuelo al cuello, lenço no pescoço, foulard autour du cou, halstuch, fazzoletto al collo, шейный платок, スカーフ留め, ネッカチーフ, 领巾, 红领巾, 네커치프",
  "tailor:sash":
    "sash, sashes, banda, faixa, écharpe tricolore, schärpe, fascia, перевязь, たすき, 绶带, 어깨띠",
  "tailor:straps":
    "suspenders, braces over, suspender skirt, suspender shorts, tirantes, suspensórios, bretelles, hosenträger, bretelle, подтяжки, на подтяжках, サスペンダー, 背带, 吊带裙, 서스펜더, 멜빵",
  "tailor:corset":
    "corset, underbust, bustier, corsé, espartilho, korsett, mieder, corsetto, bustino, корсет, корсете, コルセット, ビスチェ, 束腰, 紧身胸衣, 코르셋",
  "tailor:capelet":
    "capelet, shawl, poncho, shoulder cape, pelerine, pelerina, chal, rebozo, esclavina, xale, châle, pèlerine, schal über den schultern, stola, umhängetuch, pellerina, scialle, пелерина, шаль, шали, пончо, ケープ, ポンチョ, ショール, 披肩, 斗篷披肩, 숄, 케이프, 판초",
  "tailor:longgloves":
    "elbow gloves, long gloves, opera gloves, elbow-length gloves, arm warmers, bridal gauntlets, white elbow gloves, guantes largos, luvas longas, luvas compridas, gants longs, longs gants, lange handschuhe, armstulpen, guanti lunghi, длинные перчатки, перчатки до локтя, ロンググローブ, 長手袋, アームウォーマー, 长手套, 긴 장갑, 롱 글러브",
  "tailor:fingerless":
    "fingerless gloves, fingerless, black fingerless gloves, half gloves, mitones, guantes sin dedos, luvas sem dedos, mitaines, gants sans doigts, fingerlose handschuhe, fingerlosen handschuhen, guanti senza dita, перчатки без пальцев, митенки, 指ぬき手袋, 指なし手袋, 指抜きグローブ, 露指手套, 半指手套, 핑거리스 장갑, 손가락 없는 장갑",
  "tailor:bracelet":
    "bracelet, bracelets, bangle, bangles, wristwatch, wrist watch, spiked bracelet, beaded bracelet, pulsera, pulseras, brazalete, pulseira, pulseiras, armband aus gold, armreif, armreifen, braccialetto, bracciale, браслет, браслеты, браслетом, ブレスレット, 腕輪, バングル, 手镯, 手链, 팔찌",
  "tailor:cuffs":
    "wrist cuffs, wristband, wristbands, sweatband, sweatbands, vambraces, bracers, muñequera, muñequeras, munhequeira, munhequeiras, poignet, bracelet éponge, schweißband, schweißbänder, polsino, polsini, напульсник, напульсники, リストバンド, 袖口カフス, カフス, 护腕, 袖口, 손목 밴드, 손목밴드",
  "tailor:armband":
    "armband, armbands, armlet, brazalete en el brazo, braçadeira, brassard, armbinde, fascia al braccio, повязка на руке, 腕章, 臂章, 袖标, 완장",
  "tailor:thighstrap":
    "thigh strap, thigh straps, thigh holster, thigh band, garter, garters, garter straps, garter belt, leg garter, liga, ligas, liguero, liga na coxa, jarretière, strumpfband, oberschenkelband, giarrettiera, подвязка, подвязки, ремешок на бедре, ガーター, ガーターベルト, 太もものベルト, レッグベルト, 腿环, 吊袜带, 大腿绑带, 가터벨트, 허벅지 벨트",
  "tailor:thighboots":
    "thigh boots, thigh-high boots, thigh high boots, over-the-knee boots, overknee boots, botas altas, botas hasta el muslo, botas de cano alto, cuissardes, overknee-stiefel, overknees, stivali alti, ботфорты, ботфортах, サイハイブーツ, ニーハイブーツ, 过膝靴, 长筒靴, 싸이하이 부츠",
  "tailor:legwarmers":
    "leg warmers, leg-warmers, legwarmers, loose socks, calentadores, polainas, polainas de lã, jambières, guêtres, beinstulpen, stulpen, scaldamuscoli, гетры, гетрах, レッグウォーマー, ルーズソックス, 腿套, 堆堆袜, 泡泡袜, 레그워머, 루즈삭스",
  "accessory:necklace":
    "jewelry, jewellery, jewels, joyas, joias, bijoux, schmuck, gioielli, украшения, アクセサリー, ジュエリー, 首饰, 珠宝, 장신구",
  "accessory:earrings":
    "jewelry, jewellery, jewels, joyas, joias, bijoux, schmuck, gioielli, украшения, アクセサリー, ジュエリー, 首饰, 珠宝, 장신구",
  "piece:shoes": "footwear, mary janes, calzado, calçado, schuhwerk, calzature, обувь, 履物, 鞋履, 신발류",
  "mark:openmouth":
    "parted lips, slightly open mouth, labios entreabiertos, lábios entreabertos, lèvres entrouvertes, leicht geöffneter mund, labbra socchiuse, приоткрытые губы, 半開きの口, 微张的嘴, 살짝 벌린 입",
  "garment:tshirt":
    "tank top, camisole, crop top, cropped top, croptop, crop-top, top cropped, bauchfreies top, кроп-топ, короткий топ, топик, クロップトップ, 露脐装, 크롭탑, 크롭티, camiseta de tirantes, regata, débardeur, tanktop, canottiera, майка, タンクトップ, キャミソール, 탱크톱, oversized t-shirt",
  "garment:hoodie": "cropped hoodie, oversized hoodie, baggy hoodie, open hoodie",
  "garment:pullover":
    "off-shoulder sweater, oversized sweater, baggy sweater, weiter pullover, oversize-pulli",
  "garment:coat":
    "fur coat, fur-trimmed coat, open coat, abrigo de piel, casaco de pele, manteau de fourrure, pelzmantel, pelliccia, шуба, шубе, ファーコート, 毛皮のコート, 毛皮大衣, 모피 코트, 퍼 코트, abrigo abierto, casaco aberto, manteau ouvert, offener mantel",
  "garment:jacket":
    "open jacket, fur-trimmed jacket, chaqueta abierta, jaqueta aberta, veste ouverte, offene jacke, giacca aperta, расстёгнутая куртка, расстегнутая куртка, 열린 재킷",
  "garment:shirt":
    "sleeveless shirt, open shirt, button-up, button-down, oversized shirt, loose shirt, off-shoulder shirt, cropped shirt",
  "garment:dress":
    "gothic lolita, lolita fashion, sweet lolita, ロリータファッション, frilled dress, sleeveless dress",
  "garment:cardigan": "open cardigan",
  "dresscut:ruffled": "frilled dress",
  "piece:skirt": "frilled skirt, suspender skirt, 吊带裙",
  "piece:shorts": "suspender shorts",
  "piece:apron": "frilled apron",
};
