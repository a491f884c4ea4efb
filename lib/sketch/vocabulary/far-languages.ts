/**
 * Words of Polish, Turkish, Dutch, Indonesian, Vietnamese, Thai, Hindi, Ukrainian and Hebrew: each means all that the English word on
 * the left means. Words for things come from the drawing library's index.
 */
export const FAR_LANGUAGES: Readonly<Record<string, string>> = {
  girl: "נערה, בחורה, צעירה, dziewczynka, meid, gadis, perempuan, anak perempuan, cewek, cô gái, thiếu nữ, con gái, cô bé, เด็กสาว, สาวน้อย, หญิงสาว, เด็กผู้หญิง, ผู้หญิง, लड़की, युवती, дівчина, дівчинка",
  woman: "אישה, אשה, kobiet, wanita, phụ nữ, người phụ nữ, महिला, औरत, สตรี, жінка",
  boy: "נער, בחור, צעיר, chłopcem, oğlan, delikanlı, jongetje, anak laki-laki, cowok, pemuda, cậu bé, chàng trai, เด็กชาย, เด็กหนุ่ม, ชายหนุ่ม, लड़का, хлопець, хлопчик",
  man: "גבר, איש, facet, pan, pria, lelaki, laki-laki, người đàn ông, đàn ông, ผู้ชาย, आदमी, पुरुष, чоловік",
  knight: "אביר, rycerz, rycerka, şövalye, ridder, ksatria, hiệp sĩ, อัศวิน, शूरवीर, лицар",
  warrior: "wojownik, wojowniczka, savaşçı, krijger, prajurit, pejuang, chiến binh, นักรบ, योद्धा, воїн",
  witch: "מכשפה, czarownica, wiedźma, cadı, heks, penyihir, phù thủy, แม่มด, चुड़ैल, відьма",
  wizard: "קוסם, czarodziej, czarnoksiężnik, büyücü, sihirbaz, tovenaar, pháp sư, พ่อมด, जादूगर, чарівник",
  elf: "elfka, tiên elf, เอลฟ์, ельф, ельфійка",
  fairy: "wróżka, peri, elfje, peri hutan, nàng tiên, นางฟ้า, परी, фея",
  angel: "anioł, melek, engel, malaikat, thiên thần, เทวดา, फरिश्ता, янгол, ангел",
  demon: "diabeł, şeytan, iblis, setan, ác quỷ, ปีศาจ, राक्षस, демон",
  vampire: "wampir, wampirzyca, vampir, vampier, ma cà rồng, แวมไพร์, पिशाच, вампір",
  princess: "נסיכה, księżniczka, prenses, prinses, putri, công chúa, เจ้าหญิง, राजकुमारी, принцеса",
  prince: "książę, prens, prins, pangeran, hoàng tử, เจ้าชาย, राजकुमार, принц",
  queen: "מלכה, królowa, kraliçe, koningin, ratu, nữ hoàng, ราชินี, रानी, королева",
  king: "מלך, król, kral, koning, raja, vua, nhà vua, ราชา, กษัตริย์, राजा, король",
  pirate: "piratka, korsan, piraat, bajak laut, cướp biển, โจรสลัด, समुद्री डाकू, пірат",
  samurai: "samuraj, samuray, ซามูไร, समुराई, самурай",
  mermaid:
    "syrenka, syrena, deniz kızı, denizkızı, zeemeermin, putri duyung, nàng tiên cá, นางเงือก, जलपरी, русалка",
  bride: "panna młoda, gelin, bruid, pengantin wanita, cô dâu, เจ้าสาว, दुल्हन, наречена",
  nurse: "אחות, pielęgniarka, hemşire, verpleegster, perawat, y tá, พยาบาล, नर्स, медсестра",
  doctor: "רופאה, רופא, lekarz, lekarka, doktor, dokter, arts, bác sĩ, หมอ, แพทย์, डॉक्टर, лікар",
  chef: "kucharz, kucharka, aşçı, şef, kok, koki, đầu bếp, เชฟ, พ่อครัว, रसोइया, кухар",
  student:
    "studentka, uczennica, öğrenci, leerling, siswa, mahasiswi, học sinh, sinh viên, นักเรียน, छात्रा, студентка",
  astronaut:
    "astronauta, astronot, ruimtevaarder, astronot, phi hành gia, นักบินอวกาศ, अंतरिक्ष यात्री, космонавт",
  soldier: "חייל, חיילת, żołnierz, asker, soldaat, tentara, người lính, ทหาร, सैनिक, солдат",
  firefighter: "strażak, itfaiyeci, brandweerman, pemadam kebakaran, lính cứu hỏa, นักดับเพลิง, пожежник",
  "police officer":
    "policjant, policjantka, polis, politieagent, polisi, cảnh sát, ตำรวจ, पुलिसकर्मी, поліцейський",
  farmer: "rolnik, çiftçi, boer, petani, nông dân, ชาวนา, किसान, фермер",
  dancer: "tancerka, dansçı, danseres, penari, vũ công, นักเต้น, नर्तकी, танцівниця",
  couple: "זוג, çift, stel, pasangan, cặp đôi, คู่รัก, जोड़ा, пара",
  "old man":
    "זקן, איש זקן, stary mężczyzna, staruszek, dziadek, yaşlı adam, dede, oude man, kakek, orang tua, ông lão, ông già, ชายชรา, คุณปู่, बूढ़ा आदमी, дідусь",
  "old woman":
    "זקנה, סבתא, stara kobieta, staruszka, babcia, yaşlı kadın, oude vrouw, nenek, bà lão, bà già, หญิงชรา, คุณยาย, बूढ़ी औरत, бабуся",
  hair: "שיער, włos, rambut, berambut, tóc, mái tóc, ผม, बाल, बालों, волосся, волоссям",
  eyes: "עיניים, gözler, mata, bermata, mắt, đôi mắt, ตา, ดวงตา, आँखें, आँखों, очі, очима",
  "long hair":
    "שיער ארוך, długie włosy, uzun saç, uzun saçlı, lang haar, rambut panjang, berambut panjang, tóc dài, ผมยาว, लंबे बाल, довге волосся",
  "short hair":
    "שיער קצר, krótkie włosy, kısa saç, kısa saçlı, kort haar, rambut pendek, berambut pendek, tóc ngắn, ผมสั้น, छोटे बाल, коротке волосся",
  "curly hair":
    "kręcone włosy, kıvırcık saç, kıvırcık saçlı, krullend haar, rambut keriting, tóc xoăn, ผมหยิก, घुंघराले बाल, кучеряве волосся",
  braids: "warkocz, warkocze, warkoczami, örgü, vlechten, kepang, tóc bím, ถักเปีย, चोटी, коси, косами",
  ponytail: "kucyk, at kuyruğu, paardenstaart, kuncir, tóc đuôi ngựa, หางม้า",
  long: "długi, panjang, dài, ยาว, लंबा, लंबे, लंबी, довгий, довге, lang, lange",
  short: "krótki, pendek, ngắn, สั้น, छोटे, короткий, коротке, kort",
  smile:
    "uśmiech, gülümsüyor, gülümseme, glimlach, lachende, tersenyum, senyum, mỉm cười, nụ cười, ยิ้ม, รอยยิ้ม, मुस्कुराती, मुस्कुराते हुए, मुस्कान, усміхнена, посмішка",
  crying: "בוכה, płacze, płacząca, ağlıyor, ağlayan, huilend, menangis, khóc, ร้องไห้, रोती, плаче",
  sad: "smutna, smutny, üzgün, verdrietig, sedih, buồn, เศร้า, उदास, сумна, сумний",
  angry: "zła, kızgın, boos, marah, giận dữ, โกรธ, गुस्से, зла",
  sleeping:
    "śpi, śpiący, śpiąca, uyuyan, uyuyor, slapend, slapende, tidur, đang ngủ, ngủ, นอนหลับ, सोती, सो रही, спить",
  glasses:
    "משקפיים, okularami, gözlük, bril, kacamata, berkacamata, kính, đeo kính, แว่นตา, แว่น, चश्मा, окуляри, окулярах",
  beard:
    "זקן ארוך, broda, brodą, sakal, sakallı, baard, janggut, berjanggut, râu, เครา, หนวดเครา, दाढ़ी, борода, бородою",
  dress:
    "שמלה, suknia, suknię, sukni, gaun, đầm, áo dài, váy, ชุดเดรส, เดรส, पोशाक, ड्रेस, сукня, сукні, плаття",
  skirt: "spódnica, spódnicy, etek, rok, rokje, chân váy, กระโปรง, स्कर्ट, घाघरा, спідниця",
  shirt: "koszula, koszuli, gömlek, overhemd, kemeja, áo sơ mi, เสื้อเชิ้ต, कमीज, сорочка",
  "t-shirt": "koszulka, koszulce, tişört, kaos, áo thun, เสื้อยืด, футболка",
  coat: "płaszcz, płaszczu, palto, mont, jas, mantel, áo khoác, เสื้อโค้ท, कोट, пальто",
  jacket: "kurtka, kurtce, ceket, jasje, jaket, แจ็คเก็ต, जैकेट, куртка",
  sweater: "sweter, swetrze, kazak, trui, baju hangat, áo len, เสื้อกันหนาว, स्वेटर, светр",
  suit: "garnitur, garniturze, takım elbise, takım elbiseli, pak, setelan jas, bộ vest, ชุดสูท, सूट, костюм",
  hat: "כובע, kapelusz, kapeluszem, czapka, czapce, şapka, hoed, muts, topi, nón, mũ, nón lá, หมวก, टोपी, капелюх, капелюсі",
  crown: "korona, koronie, taç, kroon, mahkota, vương miện, มงกุฎ, मुकुट, корона",
  scarf: "szalik, szaliku, atkı, sjaal, syal, khăn quàng, ผ้าพันคอ, दुपट्टा, шарф",
  armor:
    "zbroja, zbroi, zbroję, zırh, zırhlı, harnas, baju zirah, zirah, áo giáp, ชุดเกราะ, कवच, броня, обладунки, обладунках",
  kimono: "kimonie, กิโมโน, किमोनो",
  sari: "साड़ी, ส่าหรี, sari",
  "school uniform":
    "mundurek, mundurku, okul üniforması, schooluniform, seragam sekolah, đồng phục học sinh, ชุดนักเรียน, स्कूल यूनिफॉर्म, шкільна форма",
  wings:
    "skrzydła, skrzydłami, kanat, kanatlı, vleugels, sayap, bersayap, đôi cánh, cánh, ปีก, पंख, крила, крилами",
  "cat ears":
    "kocie uszy, kocimi uszami, kedi kulakları, kattenoren, telinga kucing, tai mèo, หูแมว, котячі вушка",
  headphones: "słuchawkami, kulaklıklı, headphone, tai nghe, หูฟัง, हेडफ़ोन, навушники",
  sword: "miecz, kılıç, zwaard, pedang, thanh kiếm, kiếm, ดาบ, तलवार, меч, мечем",
  umbrella:
    "מטריה, מטרייה, parasol, parasolem, şemsiye, paraplu, payung, ô, chiếc ô, cái dù, ร่ม, छाता, парасолька, парасолею",
  book: "ספר, książka, książkę, kitap, boek, buku, sách, cuốn sách, หนังสือ, किताब, книга, книгу",
  "reading a book":
    "czyta książkę, kitap okuyor, kitap okuyan, leest een boek, membaca buku, đọc sách, đang đọc sách, อ่านหนังสือ, किताब पढ़ती, किताब पढ़ रही, читає книгу",
  guitar: "gitara, gitarę, gitar, gitaar, กีตาร์, गिटार, гітара",
  "drinking coffee":
    "pije kawę, kahve içen, kahve içiyor, drinkt koffie, minum kopi, uống cà phê, ดื่มกาแฟ, п'є каву",
  flower: "kwiat, çiçek, bloem, bunga, hoa, bông hoa, ดอกไม้, फूल, квітка",
  flowers: "kwiaty, kwiatami, kwiatów, çiçekler, bloemen, bunga-bunga, những bông hoa, फूलों, квіти, квітами",
  sitting:
    "יושבת, יושב, siedzi, siedząca, siedzący, siedząc, oturuyor, oturan, zit, zittend, zittende, duduk, ngồi, đang ngồi, นั่ง, กำลังนั่ง, बैठी, बैठा, बैठी हुई, बैठे, сидить",
  standing:
    "stoi, stojąca, stojący, stojąc, duruyor, duran, ayakta, staat, staand, berdiri, đứng, đang đứng, ยืน, खड़ी, खड़ा, стоїть",
  running:
    "רצה, רץ, biegnie, biegnąca, biegnący, koşuyor, koşan, rent, rennend, berlari, lari, chạy, đang chạy, วิ่ง, दौड़ती, दौड़ता, біжить",
  walking:
    "הולכת, הולך, idzie, spaceruje, idąca, yürüyor, yürüyen, loopt, wandelt, wandelend, berjalan, đi bộ, đang đi, เดิน, चलती, टहलती, йде, гуляє",
  dancing:
    "רוקדת, רוקד, tańczy, tańcząca, dans ediyor, dans eden, danst, dansend, menari, nhảy múa, múa, เต้นรำ, เต้น, नाचती, नृत्य करती, नाच रही, танцює",
  jumping: "skacze, skacząca, zıplıyor, zıplayan, springt, springend, melompat, nhảy, กระโดด, कूदती, стрибає",
  kneeling: "klęczy, diz çöken, knielend, berlutut, quỳ gối, คุกเข่า, навколішки",
  "holding hands":
    "trzymając się za ręce, el ele, hand in hand, bergandengan tangan, nắm tay, จับมือกัน, हाथ पकड़े, тримаючись за руки",
  night:
    "לילה, nocny, gecesi, nacht, malam, malam hari, ban đêm, đêm, กลางคืน, ยามค่ำคืน, रात, ніч, вночі, нічне",
  sunset:
    "שקיעה, zachodzie, zonsondergang, matahari terbenam, senja, hoàng hôn, พระอาทิตย์ตก, सूर्यास्त, захід сонця, заході сонця",
  sunrise: "wschodzie słońca, gündoğumu, matahari terbit, bình minh, พระอาทิตย์ขึ้น, सूर्योदय, схід сонця",
  "full moon":
    "pełnia, pełni księżyca, pełnia księżyca, dolunay, volle maan, bulan purnama, trăng tròn, พระจันทร์เต็มดวง, पूर्णिमा, повний місяць",
  moon: "księżyc, księżycem, księżycu, ay, maan, bulan, mặt trăng, ánh trăng, ดวงจันทร์, พระจันทร์, चाँद, चांद, місяць",
  stars: "gwiazdy, gwiazdami, yıldızlar, sterren, bintang-bintang, những vì sao, ดวงดาว, तारे, зорі",
  rain: "גשם, deszczem, pada deszcz, yağmurlu, hujan, di bawah hujan, mưa, dưới mưa, ฝน, ฝนตก, बारिश, बारिश में, дощ, під дощем",
  snow: "śniegiem, śnieżny, pada śnieg, kar, karlı, salju, bersalju, tuyết, หิมะ, बर्फ, сніг, снігу",
  fog: "mgłą, sis, sisli, mist, kabut, sương mù, หมอก, कोहरा, туман",
  autumn: "jesienny, jesieni, herfst, musim gugur, mùa thu, ฤดูใบไม้ร่วง, पतझड़, осінь, осінній",
  winter: "zimie, zimowy, kışın, musim dingin, mùa đông, ฤดูหนาว, सर्दी, зима, взимку",
  forest:
    "יער, las, lasu, ormanda, ormanın, bos, hutan, di hutan, rừng, khu rừng, ป่า, ในป่า, जंगल, जंगल में, ліс, лісі",
  mountains: "gór, dağların, bergen, gunung, pegunungan, núi, ngọn núi, ภูเขา, पहाड़, पहाड़ों, гори, горах",
  lake: "jezioro, jeziora, jeziorem, gölün, meer, danau, hồ, ทะเลสาบ, झील, озеро",
  sea: "morza, morzem, denizin, zee, laut, biển, ทะเล, समुद्र, море",
  beach:
    "חוף, חוף הים, plażą, na plaży, sahilde, plajda, strand, pantai, di pantai, bãi biển, trên bãi biển, ชายหาด, हवाई तट, समुद्र तट, пляж, пляжі",
  river: "rzeki, rzece, nehrin, rivier, sungai, sông, dòng sông, แม่น้ำ, नदी, річка",
  waterfall: "wodospadem, şelalesi, waterval, air terjun, thác nước, น้ำตก, झरना, водоспад",
  desert: "pustynią, çölün, woestijn, gurun, padang pasir, sa mạc, ทะเลทราย, रेगिस्तान, пустеля",
  village: "wieś, wsi, köyde, dorp, desa, làng, ngôi làng, หมู่บ้าน, गाँव, गांव, село, селі",
  city: "עיר, miasta, miastem, şehrin, stad, kota, di kota, thành phố, เมือง, ในเมือง, शहर, місто, місті",
  street: "רחוב, ulicą, sokağında, straat, jalan, jalanan, đường phố, con phố, ถนน, सड़क, вулиці",
  castle:
    "zamek, zamku, zamkiem, kale, kalenin, kasteel, kastil, istana, lâu đài, ปราสาท, महल, किला, замок, замку",
  garden:
    "ogrodem, bahçesinde, tuin, taman, kebun, di taman, khu vườn, vườn, สวน, ในสวน, बगीचा, बगीचे, сад, саду",
  meadow: "łąki, çayırda, weide, padang rumput, đồng cỏ, cánh đồng, ทุ่งหญ้า, मैदान, поле, лузі",
  "cherry blossoms":
    "kwitnąca wiśnia, kwiaty wiśni, kiraz çiçekleri, kersenbloesem, bunga sakura, hoa anh đào, ซากุระ, चेरी ब्लॉसम, сакура",
  cafe: "kawiarnią, kafede, koffiehuis, kafe, quán cà phê, คาเฟ่, ร้านกาแฟ, कैफे, кав'ярня",
  library: "bibliotece, kütüphanesi, bibliotheek, perpustakaan, thư viện, ห้องสมุด, पुस्तकालय, бібліотека",
  kitchen: "kuchnią, keuken, dapur, nhà bếp, ห้องครัว, रसोई, кухня",
  classroom: "klasie, klaslokaal, ruang kelas, lớp học, ห้องเรียน, कक्षा, клас",
  space: "kosmosu, ruimte, luar angkasa, vũ trụ, không gian, อวกาศ, अंतरिक्ष, космос, космосі",
  underwater: "pod wodą, onder water, bawah air, dưới nước, ใต้น้ำ, पानी के नीचे, під водою",
  portrait: "portret, portre, potret, chân dung, ภาพเหมือน, चित्र, портрет",
  watercolor: "akwarela, suluboya, aquarel, cat air, màu nước, สีน้ำ, जलरंग, акварель",
  red: "אדום, אדומה, merah, đỏ, màu đỏ, สีแดง, แดง, लाल रंग, червоний, червона, червоне, червоній, czerwonej, czerwonymi",
  blue: "כחול, כחולה, biru, xanh dương, xanh lam, màu xanh, สีน้ำเงิน, สีฟ้า, नीली, नीले, синій, синя, синє, блакитне, niebieskiej, niebieskim",
  green:
    "ירוק, ירוקה, hijau, xanh lá, xanh lục, xanh lá cây, สีเขียว, हरी, हरे, зелений, зелена, зелене, zielonej, zielonym, zielonymi",
  yellow: "צהוב, צהובה, kuning, vàng, màu vàng, สีเหลือง, पीली, पीले, жовтий, жовта, żółtej, żółtym",
  black:
    "שחור, שחורה, hitam, đen, màu đen, สีดำ, ดำ, काली, काले, чорний, чорна, чорне, czarnej, czarnym, czarnymi",
  white: "לבן, לבנה, putih, trắng, màu trắng, สีขาว, ขาว, सफ़ेद, білий, біла, біле, білій, białej, białym",
  brown: "coklat, cokelat, nâu, màu nâu, สีน้ำตาล, भूरा, भूरी, भूरे, коричневий, brązowej, brązowym",
  orange: "oranye, jingga, màu cam, สีส้ม, नारंगी, помаранчевий, pomarańczowe",
  pink: "ורוד, ורודה, merah muda, hồng, màu hồng, สีชมพู, गुलाबी, рожевий, рожева, рожеве, różowej, różowym, różowymi",
  purple: "ungu, tím, màu tím, สีม่วง, बैंगनी, фіолетовий, фіолетова, fioletowej, fioletowym",
  silver: "perak, bạc, màu bạc, สีเงิน, चांदी, срібний, srebrna, srebrnej, srebrnym",
  gold: "złoty, złota, złote, złotej, altın, gouden, emas, màu vàng kim, สีทอง, सुनहरा, सुनहरे, золотий, золота",
  blonde:
    "בלונדינית, בלונדיני, pirang, berambut pirang, tóc vàng, ผมบลอนด์, ผมทอง, सुनहरे बाल, білявка, blondynka, blond",
  smiling: "מחייכת, מחייך, חיוך",
  stethoscope: "סטטוסקופ",
  teacher: "מורה",
  curly: "מתולתל",
  park: "פארק",
  laughing: "צוחקת, צוחק",
  kissing: "מתנשקים",
  hugging: "מתחבקים, חיבוק",
  cat: "חתול, חתולה",
  dog: "כלב",
};
