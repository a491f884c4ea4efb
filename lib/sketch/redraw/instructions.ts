/** Words that say what to do with a picture and name nothing visible. */
const WORDS = new Set(
  `change changes replace swap exchange switch remove delete erase edit retouch fix add adds put puts give gives make makes turn
  turns recolor recolour dye dress keep leave same this background backdrop behind person face photo picture
  image version but into instead without lose drop take off get rid everything else set place now only ahora jetzt maintenant agora adesso сейчас теперь 今 现在 지금 colors colours personnage character style both 加 加个 戴 戴上 にし して look looks looking show more less increase больше más mehr plus mais もっと 更 更加 더 like scene it's please can you i want could move let have became become colour color
  convierte convertir ponle ponla ponlo ponme hazlo hazla haz hazle quítale añádele la lo le les él ella fais fais-le fais-la moi lui mets-lui mets-moi mets-le sie ihn ihm ihr mir diesem diese dieses foto bild imagen photo image этот эту фото его его картинку 照片 图片 写真 この その これ を に て 画像 사진 이 그 convierte convertir transforma transforme transformer transformez verwandle es cambia cambiar pon poner añade quita fondo pelo misma mismo mude mudar troque coloque adicione remova fundo mesma mesmo change
  changez changer remplace remplacez ajoute ajoutez enlève mets arrière-plan fond même même ändere ändern ersetze ersetzen füge hinzu
  entferne setze mach mache hintergrund dieselbe derselbe cambia cambiare metti aggiungi sfondo stessa stesso verander vervang zet
  achtergrond voeg toe поменяй измени замени сделай добавь убери поставь помести фон фоне её ей ему его ту же тот zmień dodaj usuń tło
  arka plan arkaplan değiştir ekle kaldır غير غيّر أضف خلفية الخلفية 背景 変 えて 変えて 変更 替えて 追加 加えて 同じ 把 将 换成 换 成 改成 变成 加上 去掉 让 同一个 배경 바꿔 변경 추가 같은 으로 바꿔줘 해줘`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

/** Whether a word, or every word of a phrase, only says what to do with a picture. */
export const isInstruction = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => WORDS.has(word));
