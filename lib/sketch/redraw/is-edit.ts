/** The ways in which people ask to change an existing picture. */
const EDITS: readonly RegExp[] = [
  /\b(change|replace|swap|remove|delete|erase|edit|retouch|fix|add|put|give|make|turn|recolou?r|dye|dress)\b.{0,40}\b(her|his|him|their|them|the|this|my|it|me|she|he|person|woman|man|girl|boy|background|hair|eyes?|photo|picture|image)\b/iu,
  /\b(same (person|woman|man|face)|this (person|woman|man|girl|boy|photo|picture|image)|the (person|woman|man|girl|boy) in (the|this) (photo|picture|image))\b/iu,
  /(cambia|reemplaza|quita|añade|pon|mude|troque|remova|adicione|change|remplace|enlève|ajoute|ändere|ersetze|entferne|füge)\b.{0,40}(fondo|pelo|fundo|cabelo|fond|cheveux|hintergrund|haar)/iu,
  /(поменяй|измени|замени|убери|добавь|сделай).{0,30}(фон|волос|ему|ей|её|его)/iu,
  /(背景|髪|帽子|メガネ|服|目|写真).{0,10}(変えて|変更|替えて|消して|加えて|にして|くして|染めて)|(把|将).{0,12}(换|改|变|去掉|加)|(배경|머리).{0,8}(바꿔|변경|지워|추가)/iu,
];

/** How a prompt begins that is an instruction: "add sunglasses". */
const BEGINNING =
  /^\s*(please )?(add|remove|delete|erase|replace|swap|change|put|give|make|turn|recolou?r|retouch|añade|agrega|quita|adicione|remova|ajoute|enlève|füge|entferne|aggiungi|добавь|убери|замени|сделай)(?![\p{L}])|^\s*(加|戴|给|給|把|将|换|去掉|删)/iu;

/** Whether a prompt asks to change the picture given with it, so that a new picture would not answer it. */
export const isEdit = (prompt: string): boolean =>
  BEGINNING.test(prompt) || EDITS.some((pattern) => pattern.test(prompt));
