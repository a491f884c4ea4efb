/** A colour that a prompt may name: the words for it, and its paints. */
interface NamedColour {
  /** The paint for cloth and things. */
  paint: string;
  /** The paint for hair, if it differs. */
  hair?: string;
  words: string;
}

/** Every colour by name; the words are in English, Spanish, Portuguese, French, German, Russian, Japanese, Chinese, Korean. */
export const COLOURS: Record<string, NamedColour> = {
  blue: {
    paint: "#3b6fd4",
    hair: "#2f74e6",
    words:
      "blue, azure, cobalt, sapphire, cerulean, indigo, azul, azules, bleu, bleue, bleus, bleues, blau, blaue, blauen, blauem, blauer, blaues, синий, синие, синяя, синими, голубой, голубые, голубыми, голубая, 青い, 青, 蓝色, 蓝, 藍色, 파란, 파란색, 푸른",
  },
  navy: {
    paint: "#263a72",
    hair: "#2c4ca6",
    words:
      "navy, dark blue, midnight blue, azul marino, bleu marine, dunkelblau, dunkelblaue, dunkelblauen, темно-синий, 紺",
  },
  lightblue: {
    paint: "#8cc4ee",
    hair: "#6cb6f2",
    words:
      "light blue, sky blue, baby blue, pale blue, ice blue, icy blue, aqua, celeste, bleu ciel, hellblau, hellblaue, hellblauen, 水色, 하늘색, 浅蓝",
  },
  pink: {
    paint: "#f07ba6",
    hair: "#f272a8",
    words:
      "pink, hot pink, magenta, fuchsia, fuscia, rosa, rosado, rosada, cor-de-rosa, rosafarben, розовый, розовые, розовыми, розовая, ピンク, ピンクの, 粉色, 粉红, 粉红色, 분홍, 분홍색, 핑크",
  },
  pastelpink: {
    paint: "#f7bccd",
    hair: "#f7a8c4",
    words: "pastel pink, light pink, pale pink, baby pink, rose gold, 桃色",
  },
  purple: {
    paint: "#7d4bc4",
    hair: "#8a4ad6",
    words:
      "purple, violet, amethyst, plum, morado, morada, púrpura, violeta, roxo, roxa, roxos, violette, lila, violett, фиолетовый, фиолетовые, фиолетовыми, 紫の, 紫, 紫色, 보라, 보라색",
  },
  lavender: {
    paint: "#b9a2ea",
    hair: "#b594f0",
    words:
      "lavender, lilac, mauve, periwinkle, pastel purple, light purple, lavanda, lavande, лавандовый, ラベンダー",
  },
  red: {
    paint: "#cf3640",
    hair: "#dc3030",
    words:
      "red, crimson, scarlet, ruby, cherry red, rojo, roja, rojos, rojas, vermelho, vermelha, vermelhos, rouge, rouges, rot, rote, roten, rotem, roter, rotes, красный, красные, красными, красная, красном, 赤い, 赤, 红色, 红, 紅色, 빨간, 빨간색",
  },
  burgundy: {
    paint: "#7c2338",
    hair: "#a12744",
    words: "burgundy, maroon, wine red, dark red, granate, bordeaux, weinrot",
  },
  orange: {
    paint: "#ef8a3c",
    hair: "#f07f26",
    words: "orange, tangerine, naranja, laranja, оранжевый, оранжевые, オレンジ, 橙色, 주황, 주황색",
  },
  ginger: {
    paint: "#d9692c",
    hair: "#e06a22",
    words:
      "ginger, redhead, redheads, redheaded, red-haired, auburn, copper, strawberry blonde, rust, pelirrojo, pelirroja, ruivo, ruiva, roux, rousse, rothaarig, rothaarige, рыжий, рыжие, рыжая, рыжими, 赤毛",
  },
  blonde: {
    paint: "#f0cf74",
    hair: "#f4cb5c",
    words:
      "blonde, blond, rubio, rubia, rubios, loiro, loira, loiros, blonds, blonden, blondes, блондинка, светлые, светлыми, 金髪の, 金色, 금발",
  },
  gold: {
    paint: "#e2ae3e",
    hair: "#eebb3c",
    words: "gold, golden, dorado, dorada, dourado, doré, dorée, золотой, золотые, золотыми, 황금",
  },
  yellow: {
    paint: "#f3ce4c",
    hair: "#f5cf45",
    words:
      "yellow, lemon, mustard, amarillo, amarilla, amarelo, amarela, jaune, gelb, gelbe, gelben, gelbes, желтый, желтые, жёлтый, 黄色, 黄色い, 노란, 노란색",
  },
  green: {
    paint: "#3f9a5c",
    hair: "#33ab5a",
    words:
      "green, emerald, lime, jade, verde, verdes, vert, verte, verts, vertes, grün, grüne, grünen, grünem, grünes, зеленый, зелёный, зеленые, зелёные, зелеными, зелёными, 緑, 緑の, 绿色, 绿, 綠色, 초록, 초록색, 녹색",
  },
  mint: { paint: "#9fdcc0", hair: "#79dcb4", words: "mint, seafoam, pastel green, menta, menthe, ミント" },
  olive: { paint: "#75803f", words: "olive, khaki, moss green, sage" },
  teal: {
    paint: "#1f9a9c",
    hair: "#12a8a6",
    words: "teal, turquoise, cyan, turquesa, türkis, бирюзовый, ターコイズ, 青绿色, 청록색",
  },
  brown: {
    paint: "#80553a",
    hair: "#85502f",
    words:
      "brown, chestnut, chocolate, hazel, amber, castaño, castaña, marrón, castanho, castanha, castanhos, marrom, brun, brune, bruns, braun, braune, braunen, коричневый, каштановые, каштановыми, карие, 茶色, 茶色い, 棕色, 褐色, 갈색",
  },
  brunette: { paint: "#80553a", hair: "#85502f", words: "brunette" },
  black: {
    paint: "#2a2733",
    hair: "#2b2636",
    words:
      "black, jet black, raven, ebony, negro, negra, negros, negras, preto, preta, pretos, noir, noire, noirs, noires, schwarz, schwarze, schwarzen, schwarzem, schwarzes, черный, чёрный, черные, чёрные, черными, чёрными, чёрная, 黒い, 黒, 黑色, 黑, 검은, 검은색",
  },
  white: {
    paint: "#f6f3f1",
    hair: "#f0f1fa",
    words:
      "white, ivory, cream, snow white, platinum, blanco, blanca, blancos, branco, branca, brancos, blanc, blanche, blancs, weiß, weiße, weißen, weiss, weisse, белый, белые, белыми, белая, белом, 白い, 白, 白色, 하얀, 흰, 흰색",
  },
  silver: {
    paint: "#cbd0dc",
    hair: "#d3d9ea",
    words:
      "silver, platinum blonde, silvery, plateado, plateada, prateado, prateada, argenté, argentés, silbern, silberne, silbernen, серебряные, серебристые, серебряными, 銀, 銀色, 銀髪の, 银色, 은색",
  },
  grey: {
    paint: "#8f949f",
    hair: "#a3a8b5",
    words:
      "grey, gray, ash, slate, gris, grises, cinza, grau, graue, grauen, серый, серые, серыми, 灰色, 회색",
  },
  beige: {
    paint: "#e3cba8",
    hair: "#d9b98a",
    words: "beige, tan, sand, camel, beis, bege, бежевый, ベージュ",
  },
  rainbow: {
    paint: "#f07ba6",
    hair: "#f272a8",
    words:
      "rainbow, multicolored, multicoloured, multi-colored, colorful, colourful, arcoíris, радужные, 虹色",
  },
};
