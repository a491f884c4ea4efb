/** Words for colours in Italian, Dutch, Polish, Turkish, Arabic and Hindi, and inflected forms in other languages. */
export const MORE_COLOURS: Readonly<Record<string, string>> = {
  red: "赤色, 红色的, 红, rosso, rossa, rossi, rosse, rood, rode, czerwony, czerwona, czerwone, czerwoną, czerwonym, kırmızı, kızıl, أحمر, حمراء, احمر, красную, красного, красный, लाल",
  blue: "蓝色的, 青色, 水蓝, blu, azzurro, azzurra, blauwe, blauw, niebieski, niebieska, niebieskie, niebieską, niebieskimi, mavi, أزرق, زرقاء, ازرق, синюю, синего, синим, голубую, नीला",
  green:
    "verde, verdi, groen, groene, zielony, zielona, zielone, zieloną, yeşil, أخضر, خضراء, اخضر, зеленый, зелёный, зеленая, зелёная, зеленые, зелёные, зелеными, हरा",
  yellow:
    "giallo, gialla, gialli, geel, gele, żółty, żółta, żółte, żółtą, sarı, أصفر, صفراء, اصفر, желтый, жёлтый, желтая, жёлтая, желтые, पीला",
  black:
    "nero, nera, neri, nere, zwart, zwarte, czarny, czarna, czarne, czarną, siyah, أسود, سوداء, اسود, черная, чёрная, черную, чёрный, काला",
  white:
    "bianco, bianca, bianchi, bianche, wit, witte, biały, biała, białe, białą, beyaz, أبيض, بيضاء, ابيض, белая, белую, белые, सफेद",
  brown: "marrone, bruin, bruine, brązowy, brązowa, brązowe, kahverengi, بني, بنية, коричневая, коричневые",
  orange: "arancione, oranje, pomarańczowy, pomarańczowa, turuncu, برتقالي, برتقالية, оранжевая, оранжевые",
  pink: "roze, różowy, różowa, różowe, pembe, وردي, وردية, زهري, розовую",
  purple: "viola, paars, paarse, fioletowy, fioletowa, fioletowe, mor, بنفسجي, أرجواني, بنفسجية, фиолетовую",
  silver:
    "銀髪, 银发, 银白色, 银白, 银色, 銀白色, 银, argento, zilver, srebrny, srebrne, srebrnymi, gümüş, فضي, فضية, серебристые, серебристыми",
  grey: "grigio, grigia, grijs, grijze, szary, szara, szare, gri, رمادي, رمادية, серый, серая",
  blonde: "金髪, 金发, 金髮, biondo, bionda, biondi, blonde, blond, sarışın, شقراء, أشقر",
};
