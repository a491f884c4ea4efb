/**
 * Number words from one to nine: English, Spanish, Portuguese, French, German, Italian, Dutch, Russian, Polish, Turkish,
 * Arabic, Japanese, Chinese, Korean.
 */
const NUMBERS: Readonly<Record<number, string>> = {
  1: "one, single, 1, 一, 一つ, 一匹, 一只, 하나",
  2: "two, pair of, a pair of, couple of, a couple of, both, 2, dos, dois, duas, deux, zwei, due, twee, два, две, двое, dwa, dwie, iki, اثنان, اثنين, 二, 二つ, 二匹, 両, 两, 两只, 两个, 兩, 둘, 두",
  3: "three, trio of, a few, 3, tres, três, trois, drei, tre, drie, три, трое, trzy, üç, ثلاثة, ثلاث, 三, 三つ, 三匹, 三只, 三个, 셋, 세",
  4: "four, several, some, many, group of, a group of, bunch of, herd of, a herd of, flock of, a flock of, 4, cuatro, quatro, quatre, vier, 一群, quattro, четыре, cztery, dört, أربعة, أربع, 四, 四つ, 四匹, 四只, 四个, 넷, 네",
  5: "five, crowd of, a crowd of, 5, cinco, cinq, fünf, cinque, vijf, пять, pięć, beş, خمسة, خمس, 五, 五つ, 五匹, 五只, 五个, 다섯",
  6: "six, half a dozen, 6, seis, sechs, sei, zes, шесть, sześć, altı, ستة, ست, 六, 六つ, 六匹, 六只, 六个, 여섯",
  7: "seven, 7, siete, sete, sept, sieben, sette, zeven, семь, siedem, yedi, سبعة, سبع, 七, 七つ, 七匹, 七只, 七个, 일곱",
  8: "eight, 8, ocho, oito, huit, acht, otto, восемь, osiem, sekiz, ثمانية, ثماني, 八, 八つ, 八匹, 八只, 八个, 여덟",
  9: "nine, a dozen, dozen, 9, nueve, nove, neuf, neun, negen, девять, dziewięć, dokuz, تسعة, تسع, 九, 九つ, 九匹, 九只, 九个, 아홉",
};

/** Spatial relations between things, and the words for them. */
const RELATIONS: Readonly<Record<string, string>> = {
  on: "on, on top of, atop, sitting on, standing on, lying on, resting on, placed on, perched on, sobre, encima de, encima del, encima de la, em cima, em cima de, em cima da, em cima do, sur, auf, su, sul, sulla, op, на, na, üzerinde, üstünde, على, 上, の上",
  above:
    "above, floating above, hovering above, hovering over, floating over, suspended above, hanging above, por encima de, por encima del, acima de, acima da, acima do, au-dessus de, au-dessus du, au-dessus des, über, oberhalb von, sopra, al di sopra di, boven, над, nad, فوق, の上空, 上方",
  between: "between, in between, entre, zwischen, tra, fra, tussen, между, między, arasında, بين, 之间",
  under:
    "under, underneath, beneath, below, on the bottom of, debajo de, debajo del, debajo de la, bajo, debaixo de, debaixo da, debaixo do, sous, unter, sotto, onder, под, pod, altında, تحت, 下, の下",
  left: "left of, on the left of, to the left of, on the left side of, on left of, a la izquierda de, à esquerda de, à gauche de, links von, a sinistra di, слева от, 左边, 左",
  right:
    "right of, on the right of, to the right of, on the right side of, on right of, a la derecha de, à direita de, à droite de, rechts von, a destra di, справа от, 右边, 右",
  beside:
    "beside, next to, near, by the side of, on the side of, alongside, along with, together with, close to, junto a, al lado de, al lado del, al lado de la, junto al, junto a la, ao lado de, ao lado da, ao lado do, à côté de, près de, neben, accanto a, naast, рядом с, obok, yanında, بجانب, 隣, 旁边",
  before:
    "in front of, delante de, delante del, delante de la, frente a, frente al, em frente ao, em frente à, em frente a, devant, vor, davanti a, voor, перед, przed, önünde, أمام, の前, 前面",
  behind:
    "behind, detrás de, detrás del, detrás de la, atrás de, atrás da, atrás do, derrière, hinter, dietro, achter, за, позади, arkasında, خلف, 後ろ, 后面",
  in: "in, inside, inside of, within, dentro de, num, numa, en un, en una, dans, in einem, в, w, içinde, داخل, في, 中, 里",
};

const listed = (table: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(table).flatMap(([value, words]) =>
      words.split(", ").map((word) => [word, value] as const),
    ),
  );

/** The number, in digits, that each number word means. */
export const COUNTS: ReadonlyMap<string, string> = listed(NUMBERS);
/** The relation that each word or phrase means. */
export const RELATION_WORDS: ReadonlyMap<string, string> = listed(RELATIONS);
