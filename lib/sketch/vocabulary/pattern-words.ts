/** What cloth is printed or woven with: `group:value` on the left, phrases on the right. */
export const PATTERN_WORDS: Readonly<Record<string, string>> = {
  "pattern:stripes":
    "striped, stripes, stripy, stripey, horizontal stripes, vertical stripes, breton, de rayas, a rayas, rayado, rayada, listrado, listrada, rayé, rayée, à rayures, gestreift, gestreifte, gestreiften, gestreifter, gestreiftes, a righe, a strisce, в полоску, полосатый, полосатая, полосатом, полосатой, полосатое, ストライプ, 縞模様, ボーダー, 条纹, 줄무늬, مخطط, مخططة, çizgili, w paski, gestreept",
  "pattern:pinstripes":
    "pinstripe, pinstriped, pin-striped, pinstripes, nadelstreifen, gessato, à fines rayures",
  "pattern:plaid":
    "plaid, tartan, flannel, plaid flannel, a cuadros escoceses, escocês, écossais, écossaise, schottenmuster, scozzese, шотландка, в шотландскую клетку, タータンチェック, タータン, 苏格兰格",
  "pattern:checks":
    "checkered, chequered, checked, gingham, checkerboard, houndstooth, a cuadros, de cuadros, xadrez, à carreaux, kariert, karierte, karierten, kariertes, a quadri, a scacchi, в клетку, клетчатый, клетчатая, клетчатой, клетчатом, チェック柄, チェック, 格子, 格纹, 格子衬衫, 체크무늬, 체크, مربعات, kareli, w kratę, geruit",
  "pattern:dots":
    "polka dot, polka dots, polka-dot, polka dotted, polka-dotted, dotted, spotted, de lunares, lunares, a lunares, de bolinhas, bolinhas, à pois, gepunktet, gepunktete, gepunkteten, gepunktetes, a pois, в горошек, в горох, 水玉, 水玉模様, ドット柄, 波点, 圆点, 물방울무늬, 도트, منقط, منقطة, puantiyeli, w kropki, w grochy",
  "pattern:floral":
    "floral, flowery, floral print, flower print, floral pattern, flower pattern, floral-print, flower-patterned, patterned, hawaiian, hawaiana, havaiana, hawaïenne, hawaiiana, hawaiano, hawaiihemd, гавайская, гавайской, aloha, hawaiian shirt, aloha shirt, de flores, floreado, floreada, estampado floral, florido, florida, floral print, à fleurs, fleuri, fleurie, geblümt, geblümte, geblümten, geblümtes, a fiori, fiorato, в цветочек, цветочный принт, с цветочным принтом, 花柄, 花模様, アロハシャツ, 碎花, 印花, 花纹, 꽃무늬, مزهر, çiçekli, w kwiaty, batik",
  "pattern:camouflage":
    "camouflage, camo, camouflage uniform, camo pants, camuflaje, camuflado, camuflagem, camouflage militaire, tarnmuster, tarnanzug, mimetica, камуфляж, камуфляже, в камуфляже, 迷彩, 迷彩服, 위장복, 밀리터리",
  "pattern:leopard":
    "leopard print, leopard-print, animal print, cheetah print, estampado de leopardo, estampa de onça, léopard, imprimé léopard, leopardenmuster, leopardato, леопардовый, леопардовая, леопардовое, ヒョウ柄, 豹纹, 호피무늬",
  "pattern:stars": "star print, star pattern, star-print, starry dress, con estrellas, mit sternen bedruckt",
  "pattern:hearts": "heart print, heart pattern, heart-print, con corazones, mit herzen bedruckt",
  "garment:shirt": "hawaiihemd, hawaiian shirt, aloha shirt, アロハシャツ, 格子衬衫, plaid flannel",
  "piece:trousers": "camo pants",
  "garment:kimono": "汉服, 漢服, 古装, 和服, 浴衣, 한푸, ханьфу",
};
