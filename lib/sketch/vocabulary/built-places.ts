/** Further places, most of them built: `group:value` on the left, phrases of several languages on the right. */
export const BUILT_PLACES: Readonly<Record<string, string>> = {
  "setting:hallway":
    "hallway, hallways, corridor, corridors, long corridor, hotel corridor, school corridor, school hallway, passageway, lobby, hotel lobby, foyer, pasillo, pasillo largo, corredor, couloir, long couloir, flur, korridor, corridoio, коридор, коридоре, korytarz, koridor, ممر, 廊下, 走廊, 복도",
  "setting:gallery":
    "gallery, art gallery, picture gallery, museum, art museum, museum hall, exhibition, exhibition hall, museo, galería, galería de arte, galeria, galeria de arte, museu, musée, galerie, galerie d'art, kunstgalerie, galleria d'arte, музей, музее, галерея, галерее, muzeum, müze, sanat galerisi, متحف, معرض فني, 美術館, 博物館, 画廊, ギャラリー, 美术馆, 博物馆, 미술관, 박물관, 갤러리",
  "setting:cathedral":
    "cathedral interior, church interior, chapel interior, inside of a church, inside a church, inside of a cathedral, inside a cathedral, interior of a church, interior of a cathedral, gothic cathedral interior, nave, interior de una iglesia, interior de una catedral, interior de uma igreja, interior de uma catedral, intérieur d'une église, intérieur d'une cathédrale, kircheninneres, im inneren einer kirche, interno di una chiesa, interno di una cattedrale, внутри церкви, внутри собора, интерьер собора, 教会の中, 大聖堂の中, 教堂内部, 教堂里, 성당 내부",
  "setting:dungeon":
    "dungeon, dungeons, crypt, catacomb, catacombs, wine cellar, cellar, basement, prison, prison cell, jail, jail cell, tomb, sewer, sewers, mazmorra, calabozo, sótano, masmorra, porão, adega, cachot, crypte, cave à vin, sous-sol, kerker, verlies, keller, weinkeller, prigione, cantina, cripta, темница, подземелье, подземелья, подвал, подвале, piwnica, lochy, zindan, mahzen, قبو, زنزانة, 地下牢, ダンジョン, 地下室, 地牢, 酒窖, 던전, 지하실, 감옥",
  "setting:ballroom":
    "castle hall, castle interior, inside a castle, sala del castillo, sala do castelo, salle du château, burgsaal, rittersaal, замковый зал, зал замка, 城の大広間, 城堡大厅, 宫殿内部, ballroom, grand hall, great hall, throne room, palace interior, palace hall, royal hall, banquet hall, salón de baile, sala del trono, salão de baile, sala do trono, salle de bal, salle du trône, ballsaal, thronsaal, festsaal, sala da ballo, бальный зал, тронный зал, sala balowa, sala tronowa, balo salonu, taht odası, قاعة رقص, 舞踏会場, 玉座の間, 宫殿大厅, 王座厅, 舞会大厅, 무도회장, 왕좌의 방",
  "setting:alley":
    "alley, alleys, alleyway, back alley, dark alley, narrow alley, narrow street, narrow streets, cobblestone street, cobblestone streets, cobbled street, cobblestone alley, medieval street, old town street, callejón, callejuela, calle estrecha, calle empedrada, beco, viela, rua estreita, ruela, ruelle, rue étroite, rue pavée, gasse, altstadtgasse, enge gasse, vicolo, vicoletto, strada acciottolata, переулок, переулке, узкая улица, узкая улочка, узкой улочке, улочка, zaułek, uliczka, wąska uliczka, ara sokak, dar sokak, زقاق, 路地, 路地裏, 裏路地, 小巷, 巷子, 胡同, 골목, 골목길",
  "setting:swamp":
    "swamp, swamps, swampland, swampy, marsh, marshland, marshes, bog, bayou, wetland, wetlands, mangrove, mangroves, mangrove forest, everglades, ciénaga, manglar, brejo, manguezal, marais, marécage, mangrove, sumpf, moor, sumpfland, palude, болото, болоте, топь, bagno, bagna, bataklık, مستنقع, 沼, 沼地, 湿地, 湿原, 沼泽, 红树林, 늪, 습지",
  "setting:laboratory":
    "laboratory, lab, science lab, chemistry lab, research lab, alchemist's lab, alchemy lab, laboratorio, laboratório, laboratoire, labor, лаборатория, лаборатории, laboratorium, laboratuvar, مختبر, 実験室, 研究室, 实验室, 실험실",
  "setting:workshop":
    "workshop, garage, woodshop, carpenter's workshop, blacksmith's forge, forge, tool shed, toolshed, taller, garaje, garagem, werkstatt, officina, мастерская, мастерской, гараж, гараже, warsztat, garaż, atölye, garaj, ورشة, 工房, ガレージ, 作業場, 工作坊, 车库, 작업장, 차고",
  "setting:tavern":
    "tavern, pub, irish pub, inn, medieval tavern, saloon, taberna, taverne, wirtshaus, kneipe, gasthaus, osteria, taverna, таверна, таверне, паб, karczma, gospoda, meyhane, حانة, 酒場, 居酒屋, 酒馆, 선술집, 주점",
  "setting:underwater":
    "underwater city, underwater kingdom, sunken city, atlantis, city of atlantis, lost city of atlantis, ciudad submarina, ciudad sumergida, atlántida, cidade submarina, cidade subaquática, atlântida, ville sous-marine, cité sous-marine, cité engloutie, atlantide, unterwasserstadt, versunkene stadt, città sottomarina, подводный город, подводном городе, атлантида, podwodne miasto, atlantyda, su altı şehri, مدينة تحت الماء, 海底都市, 水中都市, 海底城市, 水下城市, 海底の街, 해저 도시, 수중 도시",
  "landmark:sunkencity":
    "underwater city, underwater kingdom, sunken city, atlantis, city of atlantis, lost city of atlantis, ciudad submarina, ciudad sumergida, atlántida, cidade submarina, cidade subaquática, atlântida, ville sous-marine, cité sous-marine, cité engloutie, atlantide, unterwasserstadt, versunkene stadt, città sottomarina, подводный город, подводном городе, атлантида, podwodne miasto, atlantyda, su altı şehri, مدينة تحت الماء, 海底都市, 水中都市, 海底城市, 水下城市, 海底の街, 해저 도시, 수중 도시",
  "setting:village":
    "hamlet, suburb, suburbs, suburban neighborhood, suburban street, neighborhood, neighbourhood, santorini, greek village, barrio, subúrbio, banlieue, vorort, vorstadt, пригород, przedmieście, banliyö, 郊外, 住宅街, 郊区, 교외",
  "setting:park":
    "orchard, orchards, apple orchard, apple orchards, fruit orchard, huerto, pomar, verger, obstgarten, streuobstwiese, frutteto, яблоневый сад, фруктовый сад, sad owocowy, meyve bahçesi, بستان, 果樹園, 果园, 과수원",
  "setting:snow":
    "glacier, glaciers, tundra, frozen tundra, ice field, ice fields, arctic, the arctic, arctic landscape, ski resort, ski slope, glaciar, geleira, gletscher, ghiacciaio, ледник, тундра, арктика, lodowiec, buzul, نهر جليدي, 氷河, 冰川, 冰原, 빙하",
  "setting:mountains":
    "mount everest, everest, alps, the alps, swiss alps, himalayas, dolomites, rocky mountains, альпы, гималаи",
  "setting:waterfall": "niagara falls, iguazu falls, victoria falls, cataratas, водопады",
  "setting:ruins":
    "machu picchu, angkor wat, abandoned city, lost city, ruined city, ghost town, destroyed city",
  "setting:canyon": "mesas, mesa, buttes, butte",
  "setting:castle": "mont saint michel, mont saint-michel",
  "setting:desert": "sandstorm, sahara, dunes, dune, outback, tormenta de arena, песчаная буря, 砂嵐, 沙尘暴",
  "setting:garden":
    "patio, courtyard, cloister, porch, front porch, veranda, pátio, cour intérieure, innenhof, hinterhof, cortile, дворик, двор, dziedziniec, avlu, 中庭, 庭院, 안뜰",
  "setting:sea":
    "coastline, rocky coastline, rocky coast, shoreline, rocky shoreline, rocky shore, seashore, seaside, seascape, crashing waves, waves crashing, ocean view, sea view, costa, costa rocosa, orla, litoral, côte, côte rocheuse, littoral, bord de mer, küste, felsküste, steilküste, costa rocciosa, побережье, скалистый берег, морской берег, wybrzeże, kıyı, sahil, ساحل, 海岸, 海岸線, 海岸线, 해안",
  "shore:cliffs":
    "rocky coastline, rocky coast, rocky shoreline, côte rocheuse, costa rocosa, costa rocciosa, felsküste, steilküste, скалистый берег",
  "setting:street":
    "piazza, piazza italiana, town plaza, marktplatz, praça, place du village, площадь, 広場, 街角, 广场, 광장",
  "setting:city": "東京, 东京, 도쿄, токио, tokio",
  "setting:neon":
    "ネオンサイン, ネオン, ネオン街, 霓虹灯, 霓虹, 네온사인, неоновые вывески, неоновые огни, luces de neón, letreros de neón, luzes de néon, néons, enseignes au néon, neonlichter, neonreklame, luci al neon, insegne al neon",
  "setting:meadow":
    "field of daisies, daisy field, field of flowers, fields of flowers, flower field, flower fields, field of wildflowers, wildflower field, meadow of flowers, meadow full of flowers, wildflower meadow, field of dandelions, campo de flores, campo de margaritas, campo de margaridas, champ de fleurs, champ de marguerites, blumenwiese, blumenfeld, gänseblümchenwiese, campo di fiori, campo di margherite, цветочное поле, поле цветов, поле ромашек, ромашковое поле, łąka kwiatów, çiçek tarlası, 花畑, お花畑, 花田, 花海, 꽃밭, steppe, moorland, moors, heath, heathland, hills of tuscany, tuscany, highlands, scottish highlands, colina, colinas, valle verde, collina, colline, collines, toscana, toscane, hügel, sanfte hügel, hügellandschaft, холм, холмы, холмы тосканы, степь, wzgórze, wzgórza, tepe, tepeler, تل, تلال, 丘, 丘陵, 小山坡, 山丘, 언덕",
};
