/** Settings, times of day, weather, styles and tones: `group:value` on the left, English phrases on the right. */
export const PLACES: Record<string, string> = {
  "setting:studio":
    "studio, plain background, simple background, white background, solid background, minimal background, gradient background, abstract background, black background, grey background, gray background, transparent background",
  "plain:yes":
    "plain background, simple background, solid background, minimal background, transparent background",
  "emblem:logo":
    "logo, logos, logo design, logotype, company logo, brand logo, icon, icons, app icon, emblem, logotipo, ícono, icono, ícone, icône, logo de, логотип, иконка, ikona, ikon, شعار, أيقونة, ロゴ, アイコン, 标志, 图标, 로고, 아이콘",
  "emblem:sticker":
    "sticker, stickers, sticker design, die-cut sticker, die cut sticker, decal, clipart, clip art, pegatina, adesivo, autocollant, aufkleber, наклейка, стикер, naklejka, çıkartma, ملصق, ステッカー, 贴纸, 스티커",
  "plain:grey": "grey background, gray background",
  "plain:white": "white background",
  "plain:black": "black background",
  "setting:city":
    "city, town, skyline, cityscape, downtown, urban, metropolis, tokyo, new york, paris, london, buildings, skyscrapers",
  "setting:neon":
    "neon city, neon street, cyberpunk city, neon lights, neon signs, cyberpunk street, futuristic city, neon tokyo, cyberpunk",
  "setting:rooftop": "rooftop, roof, balcony",
  "setting:sea":
    "coastal, coast road, coastal highway, breaking waves, waves breaking, ocean waves, sea waves, cove, sandy cove, bay, lagoon, black sand beach, headland bay, tropical, tropical beach, tropical island, palm tree, palm trees, coconut tree, coconut trees, hawaii, maldives, caribbean, sea, ocean, beach, coast, seaside, shore, island, lighthouse, pier, jetty, wooden pier, old pier, wooden jetty, boardwalk, muelle, embarcadero, píer, jetée, embarcadère, steg, holzsteg, bootssteg, pontile, пирс, причал, мостки, 桟橋, 栈桥, waves crashing, sailing, boat, ship, sailboat, sailing boat, sail boat, sailing ship, yacht",
  "setting:forest":
    "forest, woods, the woods, deep woods, dark woods, woodland, trees, enchanted forest, autumn forest, herbstwald, herbstlicher wald, bosque otoñal, bosque de otoño, floresta de outono, forêt d'automne, bosco autunnale, осенний лес, 秋の森, 紅葉の森, 秋天的森林, 秋林",
  "setting:blossom":
    "cherry orchard, cherry orchards, blooming orchard, orchard in bloom, apple blossom, apple blossoms, cherry blossom, cherry blossoms, sakura, blossoms, cherry trees, cherry tree",
  "setting:harbour":
    "venice, venice canal, venetian canal, grand canal, canal, canals, amsterdam canal, venecia, venezia, veneza, venise, venedig, harbor, harbour, port, marina, dock, docks, wharf, quay, quayside, fishing harbour, fishing harbor, fishing village, fishing port, puerto, puerto pesquero, porto, porto de pesca, port de pêche, vieux port, hafen, fischerhafen, fischerdorf, haven, порт, гавань, гавани, пристань, liman, przystań, 港, 港町, 漁港, 港口, 渔港, 渔村, 항구, 어촌, ميناء",
  "setting:garden": "garden, rose garden, flower garden, botanical",
  "setting:zengarden":
    "lotus pond, lily pond, water lily pond, lotus lake, estanque de lotos, étang aux nénuphars, seerosenteich, лотосовый пруд, 荷花池, 莲花池, 荷塘, 蓮池, 睡蓮の池, 연못, japanese garden, japanese gardens, zen garden, koi garden, japanese tea garden, jardín japonés, jardim japonês, jardin japonais, japanischer garten, japanischen garten, giardino giapponese, японский сад, японском саду, 日本庭園, 日式庭院, 日本庭园, 일본 정원",
  "setting:park":
    "park, city park, public park, parque, parco, парк, парке, парка, 公園, 公园, 공원, حديقة عامة",
  "setting:meadow":
    "poppy field, poppy fields, field of poppies, fields of poppies, campo de amapolas, campo de papoulas, champ de coquelicots, mohnfeld, mohnblumenfeld, campo di papaveri, маковое поле, ポピー畑, 虞美人花田, 罂粟花田, 양귀비 밭, meadow, field, flower field, grassland, hills, rolling hills, sunflower field, field of sunflowers, wheat field, countryside, prairie, lavender field, pasture, farmland, yard, backyard, lawn, grass, vineyards, viñedo, viñedos, vinhedo, vinhedos, vignoble, vignobles, vignes, weinberg, weinberge, vigneto, vigneti, виноградник, виноградники, winnica, ブドウ畑, 葡萄园, 葡萄園, 포도밭",
  "setting:mountains":
    "snowy peaks, snowy peak, snow-capped peaks, snow capped peaks, snowcapped peaks, snow-capped mountains, snow capped mountains, snowcapped mountains, snow-capped mountain, snow-covered mountains, snow-covered peaks, snowy mountains, snowy mountain, mountain peaks, picos nevados, montañas nevadas, montanhas nevadas, sommets enneigés, montagnes enneigées, schneebedeckte berge, verschneite berge, verschneite gipfel, cime innevate, снежные горы, снежные вершины, заснеженные горы, 雪山, 설산, mountain, mountains, alps, peak, peaks, lake, mountain lake, valley, fjord, mount fuji, fuji",
  "setting:space":
    "space, spiral galaxy, spiral galaxies, galaxy, cosmos, universe, nebula, outer space, planet, planets, milky way, cosmic, stars and planets, saturn",
  "setting:library": "library, bookstore, bookshelves, bookshop, study",
  "setting:cafe":
    "cafe, café, coffee shop, bakery, restaurant, diner, bar, tea house, ramen shop, noodle shop, ramen stand, cake shop",
  "setting:room":
    "room, living room, interior, window, indoors, home, attic, sala, salon, wohnzimmer, soggiorno, гостиная, комната, pokój, oda, غرفة, 部屋, リビング, 房间, 客厅, 방, 거실",
  "setting:kitchen":
    "kitchen, cocina, cozinha, cuisine, küche, cucina, keuken, кухня, кухне, kuchnia, kuchni, mutfak, mutfakta, مطبخ, المطبخ, キッチン, 台所, 厨房, 부엌, 주방",
  "setting:classroom":
    "classroom, school room, lecture hall, aula, clase, sala de aula, salle de classe, klassenzimmer, classe, klas, класс, классе, klasa, sınıf, فصل دراسي, 教室, 교실",
  "setting:office":
    "office, workplace, cubicle, oficina, escritório, bureau, büro, ufficio, kantoor, офис, офисе, biuro, biurze, ofis, مكتب, オフィス, 办公室, 사무실",
  "setting:bedroom":
    "bedroom, dormitorio, quarto, chambre, schlafzimmer, camera da letto, slaapkamer, спальня, спальне, sypialnia, yatak odası, غرفة نوم, 寝室, 卧室, 침실",
  "setting:bathroom":
    "bathroom, toilet room, baño, banheiro, salle de bain, badezimmer, bagno, badkamer, ванная, łazienka, banyo, حمام, 浴室, お風呂, 욕실",
  "setting:bamboo":
    "bamboo, bamboo forest, bamboo grove, bosque de bambú, bambú, floresta de bambu, bambu, forêt de bambous, bambous, bambuswald, bambus, бамбук, бамбуковый лес, 竹林, 竹, 대나무, 대나무 숲, خيزران",
  "setting:ruins":
    "ruins, ancient ruins, ruin, old ruins, ruined castle, ruined city, castle ruins, lost city, ruinas, ruínas, ruines, ruinen, rovine, ruïnes, руины, развалины, ruiny, harabeler, أطلال, 廃墟, 遺跡, 废墟, 遗迹, 폐허, 유적",
  "setting:canyon":
    "canyon, grand canyon, the grand canyon, canyons, gorge, ravine, badlands, red rocks, monument valley, cañón, cañon, cânion, canyon rouge, schlucht, gola, каньон, каньоне, kanion, kanyon, 峡谷, 대협곡, 협곡, وادي ضيق",
  "setting:terraces":
    "rice terraces, rice terrace, terraced rice fields, terraced fields, terraced hills, rice paddies, rice paddy, paddy fields, rice field, rice fields, tea plantation, tea terraces, tea fields, terrazas de arroz, terraços de arroz, rizières, rizières en terrasses, reisterrassen, reisfelder, risaie, рисовые террасы, 棚田, 田んぼ, 梯田, 稻田, 다랑이논, 논",
  "setting:savanna":
    "savanna, savannah, african savanna, african savannah, serengeti, african plains, safari, sabana, savane, savanne, саванна, саванне, sawanna, サバンナ, 草原地帯, 稀树草原, 사바나, سافانا",
  "setting:jungle":
    "jungle, the jungle, rainforest, tropical forest, tropical rainforest, tropical jungle, amazon, selva, dschungel, giungla, джунгли, джунглях, dżungla, orman tropikal, ジャングル, 丛林, 叢林, 热带雨林, 雨林, 정글, أدغال, غابة مطيرة",
  "setting:volcano":
    "volcanic island, volcano, volcanoes, erupting volcano, volcanic, volcano eruption, lava, lava field, lava river, magma, hell, inferno, underworld, volcán, vulcão, volcan, vulkan, vulcano, вулкан, вулкана, wulkan, yanardağ, 火山, 溶岩, 화산, بركان",
  "setting:theatre":
    "stage, on stage, a stage, concert stage, theatre, theater, theatre stage, opera house, ballet stage, escenario, teatro, bühne, théâtre, palcoscenico, сцена, на сцене, театр, scena, sahne, ステージ, 舞台, 무대, مسرح",
  "setting:stadium":
    "stadium, soccer stadium, football stadium, soccer field, football field, football pitch, soccer pitch, pitch, baseball field, baseball stadium, ballpark, olympic stadium, sports stadium, running track, athletics track, race track, track and field, sports ground, sports field, playing field, estadio, estádio, stade, stadion, stadio, cancha de fútbol, campo de futebol, terrain de foot, terrain de football, fußballplatz, sportplatz, campo da calcio, стадион, стадионе, футбольное поле, スタジアム, 競技場, グラウンド, 体育場, 体育场, 球场, 足球场, 운동장, 경기장, 축구장, ملعب, stadyum",
  "setting:gym":
    "gym, at the gym, in the gym, fitness studio, fitness center, fitness centre, weight room, workout room, gymnasium, yoga studio, gimnasio, academia de ginástica, academia, salle de sport, fitnessstudio, turnhalle, palestra, спортзал, спортзале, тренажёрный зал, тренажерный зал, в зале, ジム, 体育館, 健身房, 体育馆, 헬스장, 체육관, صالة رياضية, spor salonu, siłownia, siłowni",
  "setting:court":
    "basketball court, volleyball court, sports hall, indoor court, cancha de baloncesto, cancha, quadra, quadra de basquete, terrain de basket, basketballplatz, campo da basket, баскетбольная площадка, バスケットコート, 篮球场, 농구장",
  "setting:ring":
    "boxing ring, wrestling ring, in the ring, ring de boxeo, ringue, ring de boxe, boxring, ринг, ринге, リング上, ボクシングリング, 拳击台, 링 위",
  "setting:cave":
    "cave, caves, cavern, ice cave, crystal cave, grotto, cueva, caverna, grotte, höhle, grotta, пещера, пещере, jaskinia, mağara, 洞窟, 洞穴, 山洞, 동굴, كهف",
  "setting:shrine":
    "shrine, shinto shrine, japanese shrine, shrine gate, torii, torii gate, torii gates, red torii, japanese temple, santuario sintoísta, santuário xintoísta, sanctuaire shinto, schrein, святилище, тории, 神社, 鳥居, 神社の境内, 鸟居, 신사, 도리이",
  "setting:station":
    "train station, railway station, subway station, metro station, train platform, station platform, railway platform, subway platform, estación de tren, estação de trem, gare, bahnhof, bahnsteig, stazione, вокзал, вокзале, dworzec, tren istasyonu, 駅, 駅のホーム, 火车站, 地铁站, 기차역, 지하철역, محطة القطار",
  "setting:castle":
    "castle, kasteel, zamek, kale, castello, قلعة, palace, fortress, kingdom, medieval, fairytale",
  "setting:desert": "desert, dunes, sahara, oasis, egypt, wasteland",
  "setting:snow": "snow, snowy, winter, arctic, snowfield, ice, antarctica, christmas, blizzard, frozen",
  "setting:underwater":
    "underwater, under the sea, bottom of the sea, bottom of the ocean, ocean floor, sea floor, seabed, under the ocean, beneath the sea, beneath the waves, coral reef, aquarium, deep sea, under water, mermaid, merman",
  "setting:festival": "festival, fireworks, lanterns, carnival, matsuri, new year, lantern festival",
  "setting:village":
    "village, hamlet, farm, mountain village, alpine village, bergdorf, bergdörfchen, alpendorf, bauerndorf",
  "setting:waterfall": "waterfall, waterfalls, cascade",
  "setting:river": "pond, river, stream, brook, creek, riverside, riverbank",
  "setting:abstract":
    "abstract, abstract art, abstract painting, abstract background, abstract pattern, abstract shapes, geometric pattern, geometric shapes, geometric background, geometric abstraction, abstracto, arte abstracto, arte abstrata, abstrait, art abstrait, abstrakt, abstrakte kunst, astratto, абстракция, абстрактный, 抽象画, 抽象的, 抽象",
  "setting:street":
    "street, rainy street, rainy city, city street, street scene, avenue, boulevard, shopping street",
  "setting:sky":
    "in the clouds, among the clouds, among clouds, above the clouds, on a cloud, on the clouds, on clouds, in the sky, through the sky, through the clouds, cloudscape, sea of clouds, heaven, heavens, heavenly, cloud kingdom",
  "moon:yes":
    "looking at the moon, moon, full moon, moonlight, moonlit, big moon, huge moon, crescent moon, blood moon",
  "time:dawn": "dawn, sunrise, morning, early morning, daybreak",
  "time:day": "day, daytime, noon, sunny, afternoon, midday, bright day, daylight, blue sky, summer, spring",
  "time:golden": "golden hour, late afternoon, golden light, golden sunlight",
  "time:sunset": "sunset, dusk, twilight, evening, sundown",
  "time:night":
    "looking at the moon, night market, night, rainy night, midnight, moonlight, moonlit, nighttime, starry, nocturnal, moon, full moon, big moon, huge moon, crescent moon, blood moon, starry night, night sky, stars in the sky",
  "weather:rain": "rain, rainy street, rainy city, rainy night, umbrella, rainy, raining, drizzle",
  "weather:snow":
    "snowy mountain, snowy mountains, snow, snowstorm, snowing, snowfall, snowflakes, snow falling, falling snow, snowy, winter, blizzard",
  "weather:fog": "fog, foggy, mist, misty, haze, hazy",
  "weather:storm": "storm, stormy, lightning, thunder, thunderstorm",
  "weather:stars": "stars, stars in the sky, starry, starry sky, constellation, starry night",
  "weather:aurora":
    "northern lights, the northern lights, aurora, aurora borealis, aurora australis, polar lights, aurores boréales, aurore boréale, aurora boreal, auroras boreales, polarlicht, polarlichter, nordlicht, nordlichter, северное сияние, полярное сияние, オーロラ, 极光, 極光, 오로라, zorza polarna, kuzey ışıkları, الشفق القطبي",
  "weather:petals": "petals, falling petals, cherry blossom, cherry blossoms, sakura",
  "weather:leaves":
    "herbstwald, herbstlicher wald, bosque otoñal, bosque de otoño, floresta de outono, forêt d'automne, bosco autunnale, осенний лес, 秋の森, 紅葉の森, 秋天的森林, 秋林, autumn, autumn forest, autumnal, fall leaves, autumn leaves, falling leaves, maple",
  "weather:sparkles":
    "sparkles, sparkle, magic, magical, magical girl, glitter, fairy dust, glowing, enchanted, fantasy, ethereal",
  "weather:fireflies": "fireflies, embers, lanterns",
  "weather:bubbles": "bubbles, underwater, soap bubbles",
  "style:watercolor": "watercolor, watercolour, aquarelle, gouache, soft painting",
  "style:flat": "flat, flat design, flat illustration, minimalist, minimal, vector, geometric",
  "style:lineart":
    "line art, lineart, line drawing, sketch, pencil, ink drawing, coloring page, manga, pen and ink, charcoal",
  "style:noir":
    "noir, film noir, neo-noir, neo noir, noir style, noir film, noir city, in noir style, high contrast black and white, sin city",
  "style:oil":
    "oil painting, oil paint, oils, oil style, impressionist, impressionism, impasto, van gogh, painterly, baroque, renaissance",
  "style:pixel": "pixel art, pixel, pixelated, 8-bit, 8bit, 16-bit, sprite",
  "style:retro": "retro, vintage, 80s, 90s, synthwave, vaporwave, old school, 70s, outrun",
  "style:ukiyoe": "ukiyo-e, ukiyoe, ukiyo, woodblock, woodblock print, japanese print, hokusai",
  "style:cyberpunk": "cyberpunk, cyber, sci-fi neon, glitch, holographic",
  "style:chibi": "chibi, super deformed, nendoroid, chibi style, funko pop",
  "style:poster":
    "poster, pop art, comic, comics, comic book, halftone, screen print, propaganda poster, movie poster",
  "tone:pastel":
    "pastel, soft colors, soft colours, pastel colors, pastel colours, kawaii, dreamy, soft pastel",
  "tone:monochrome": "monochrome, black and white, grayscale, greyscale, b&w, monochromatic",
  "tone:warm":
    "warm, warm colors, warm colours, warm tones, cozy, cosy, autumn, autumnal, candlelight, autumn forest",
  "tone:cool": "cool tones, cool colors, cold colors, icy, chilly, frosty",
  "tone:neon": "neon, fluorescent, electric, neon colors",
  "tone:sepia": "sepia, old photo, antique",
  "tone:dark": "dark, gothic, moody, gloomy, horror, spooky, grim, halloween",
  "tone:vivid":
    "vivid, vibrant, vibrant colors, vibrant colours, vivid colors, vivid colours, saturated, bright colors, bright colours, colorful, colourful, bold",
  "framing:close": "close-up, close up, closeup, headshot, face portrait, extreme close-up, macro",
  "framing:portrait": "portrait, bust, profile picture, avatar",
  "framing:half": "half body, half-body, upper body, waist up, waist-up",
  "framing:knees":
    "cowboy shot, american shot, thighs up, thigh-up, knees up shot, three-quarter shot, three quarter shot, 3/4 shot, medium full shot, plano americano, plan américain, amerikanische einstellung, piano americano, американский план, 七分身, 膝上, 太ももから上, 대퇴샷, 무릎샷",
  "framing:full":
    "full body, full-body, fullbody, full body shot, full figure, standing, full length, full-length, head to toe, whole body, walking, dancing",
  "framing:wide":
    "wide shot, wide, landscape view, panorama, panoramic, wide angle, far away, scenery, vista, establishing shot",
};
