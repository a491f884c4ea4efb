import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import { tokenise } from "@/lib/sketch/vocabulary/tokenise";

/** Words that ask for a removal; they are read as "without". */
const REMOVING =
  /\b(remove|removing|delete|erase|lose|drop|take off|takes off|get rid of|quita|elimina|borra|remova|tire|enlève|retire|supprime|entferne|rimuovi|togli|verwijder|usuń)\b|(?<![\p{L}])(убери|удали|сними)(?![\p{L}])/giu;
/** What follows names what is there, not what is wanted: "replace the forest with a beach". */
const REPLACED =
  /\b(?:replace|swap|exchange|reemplaza|sustituye|substitua|troque|remplace|ersetze|sostituisci|vervang)\b[^,.;]*?\s(?:with|for|by|por|con|par|durch|met)\s/giu;
/** "from blue to red": the old value is not a wish. */
const FROM = /\bfrom\s+[^,.;]{1,24}?\s(?=(?:in)?to\s)/giu;

/** "day into night": the first of two times or seasons is what it was. */
const HOUR =
  "(?:(?:the|a|el|la|il|o|a|le|der|den|die|das|de|het) )?(?:day(?:time|light)?|night(?:time)?|summer|winter|spring|autumn|día|dia|jour|journée|giorno|tag|dag|noche|nuit|noite|notte|nacht|verano|invierno|été|hiver|sommer|estate|inverno|день|ночь|лето|зиму?)(?![\\p{L}])";
const TURNED = new RegExp(
  `(?<![\\p{L}])${HOUR}\\s+((?:in)?(?:to|en|em|zur?|in|à|a|naar|в)\\s+)(?=${HOUR})|(?:白天|昼|夏天?|낮)(?:变成|變成|变为|を|을)`,
  "giu",
);

/** Japanese verbs for changing something: "髪をピンクにして". The new value precedes them. */
const DO_SO = /(に|く)(して|変えて|染めて|したい)(ください|下さい|くれ|ほしい|欲しい)?(?=[、。,.\s]|$)/gu;

/** Things removed together: "remove the glasses and the hat", but not "remove the hat and add a scarf". */
const AND_ALSO =
  /\b(and|y|e|et|und|en)\b(?!\s+(add|put|give|make|change|turn|dye|wear|replace|set|place|pon|añade|ajoute|mets|füge|setze)\b)/giu;

/** Rewrites a change as a description of the wanted picture, in words that the prompt reader knows. */
export const asWish = (prompt: string): string =>
  prompt
    .normalize("NFKC")
    .replace(REPLACED, "with ")
    .replace(FROM, "")
    .replace(TURNED, (_, into: string | undefined) => into ?? "")
    .replace(DO_SO, "")
    .replace(REMOVING, " without ")
    .replace(/ without [^,.;]*/gu, (clause) => clause.replace(AND_ALSO, " without "));

/** Asian languages put the verb last: 帽子を取って. */
const GOES = /(消して|取って|外して|なくして|去掉|删除|移除|없애|지워|제거)/u;

/** The meanings of everything that a prompt asks to remove. */
export function readRemovals(tokens: readonly Token[], prompt: string): Meaning[] {
  const plain = tokenise(prompt);
  const isAll = GOES.test(prompt);
  return plain.flatMap(({ meanings, edge }, index) =>
    !edge && (isAll || tokens[index]?.negated) ? meanings.filter(({ group }) => group !== "not") : [],
  );
}
