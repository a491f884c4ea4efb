/** Numbers and indefinite articles in front of words for people. */
export const NUMBERS: Record<string, number> = Object.fromEntries(
  [
    "one a an another his her my 1 una un uma um une ein eine einen einer einem uno один одна 一人の 一个 한",
    "two 2 dos dois duas deux zwei два две двое 二人の 两个 두 二人 両人",
    "three 3 tres três trois drei три трое 三人の 三个 세 三人 三名 trio",
    "four 4 cuatro quatro quatre vier четыре четверо 四人の 四个 네 四人 四名",
    "five 5 cinco cinq fünf пять пятеро 五人の 五个 다섯 五人 五名 several many multiple group",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1])),
);
Object.assign(NUMBERS, {
  "group of": 4,
  "crowd of": 5,
  "a crowd of": 5,
  "a group of": 4,
  "couple of": 2,
  "a couple of": 2,
  "pair of": 2,
  "a pair of": 2,
});

/** Counts as tags write them: "2girls", "3+boys". */
export const TAG = /^(\d)\+?(girls?|boys?|women|woman|men|man|people|others?)$/;

/** Plurals of words for people. */
export const PLURAL =
  /^(girls|women|ladies|females|boys|men|guys|males|friends|people|persons|sisters|brothers|students|dancers|knights|chicas|mujeres|chicos|hombres|garotas|mulheres|meninas|garotos|homens|filles|femmes|garçons|hommes|mädchen|frauen|jungen|männer|девушки|девушек|женщины|женщин|мужчины|мужчин|парня|парней|少女|女の子|女孩|女人|女性|少年|男の子|男孩|男人|男性|소녀|여자|남자|소년|amigas|amigos|freundinnen|freunde|amies|amis)$/;
