/** How Cyrillic and Greek letters are most often typed on a Latin keyboard. */
const TYPED: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "x",
  ψ: "ps",
  ω: "o",
};
const LATIN = /[a-z]/;

/** A term as it is typed in Latin letters, or undefined if some of it is Latin already. */
export function writeInLatin(term: string): string | undefined {
  if (LATIN.test(term)) return undefined;
  return [
    ...term
      .normalize("NFD")
      .replace(/(?<=[\u0370-\u03ff])\u0301/gu, "")
      .normalize("NFC"),
  ]
    .map((letter) => TYPED[letter] ?? letter)
    .join("");
}
