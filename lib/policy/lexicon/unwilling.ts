import type { Terms } from "../compile-lexicon";

/** Undressing somebody's picture, looking where one must not, and forcing: refused on its own. */
export const UNDRESS: Terms = {
  en: "{strip|undress|unclothe|denude} {this|the|that|my|her|his|these} {photo*|picture*|image*|woman|women|girl|girls|lady|man|person|friend|model|character|people}, {take|pull|strip|rip|tear} {_|the woman's|the girl's|the lady's|the model's} {clothes|dress|shirt|skirt|top|pants|bikini|bra|panties|underwear} off, {clothes|clothing|dress|shirt|skirt|top|pants|bikini|bra|panties|underwear} {removed|taken off|stripped off|ripped off|erased|invisible}, x ray vision through, see through {her|his|their} {dress|shirt|skirt|top|clothing}, see {her|him|them} {without clothes|naked|nude}, {make|turn} _ {clothes|dress|shirt|skirt|top|bikini} {transparent|invisible|see through|disappear|vanish}, {under|up} _ {skirt|skirts|woman's skirt|women's skirts} {photo*|shot*|view|on|camera}, photo under _ skirt, same {photo|picture|image} but {naked|nude|topless|undressed}, nudif*, deepnude*, deep nude*, undress her, undress him, undress them, undress this, undress the, undress my, undress a, undress photo*, undress app, undressing app, undress ai, undresses her, undressing her, denude her, remove _ clothes, remove _ clothing, remove _ dress from, remove _ bikini, remove _ bra, removing _ clothes, removes _ clothes, strip her, strip him, strip them, strip this woman, strip off her, strip off his, take _ clothes off her, {take|takes|taking} off all _ {clothes|clothing}, make her naked, make her nude, make him naked, make him nude, make this woman nude, make this woman naked, make this person nude, make _ nude, make _ naked, make _ topless, turn _ nude, turn _ naked, turn _ into a nude, nude version of, naked version of, what she looks like naked, see through her clothes, see through his clothes, see through their clothes, x ray clothes, xray clothes, clothes remover, clothing remover, clothes removal, upskirt*, up skirt, downblous*, down blouse, creepshot*, creep shot*, revenge porn*, revengeporn, leaked nude*, leaked sex*, leaked intimate, stolen nude*, non consensual, nonconsensual, nonconsent, noncon, spy cam porn, hidden cam porn, voyeur*, peeping tom, rape, raped, rapes, raping, rapist*, gang rape*, gangrape*, forced sex, sexual assault, sexually assault*, molest, molested, molesting, molester, molesters, molestation, sexual abuse, sexually abus*, sex slave*, sex trafficking victim, date rape, date raped, forced to undress, forced to strip, forced nud*, sleep assault, somnophil*, groping on train, bathroom hidden cam, same {woman|girl|person|lady|man} {but |now |}{without|without a|without her|with no} {bra|clothes|shirt|top|dress|underwear}, {xray|x ray|look|looking} through {her|his|their} {clothes|clothing|shirt|dress|top|skirt}, {xray|x ray} _ {shirt|dress|clothes|clothing|blouse}, undress {someone|somebody|people|women|girls|photos}, undresser, cloth off app, clothoff*, clothes off app, nude filter app, nudifier*, nude generator, dress remover, bra remover, bikini remover, {lose|ditch} {her|his} {clothes|top|dress|shirt|bra|bikini}, {get|getting} {her|him|them} {naked|nude|undressed|out of her clothes|topless}, show {her|him} {naked|nude|topless|without clothes|without a bra}, {render|generate|edit|draw|photoshop|paint|turn|make} {her|him|them} {nude|naked|topless|undressed|without clothes|with no clothes}, her {naked|nude} version, ai undress*, secret {nudes|sex tape}, private nudes of, ex girlfriend nudes, sneaky {pic*|photo*} {up|down} {her|the} {skirt|blouse}, toilet cam*, toilet spy*, shower cam, shower spy*, locker room cam, non con, dub con, dubcon, ravished against, forcing himself on her, coerced sex, {her|his|their} {clothes|clothing|dress|shirt|skirt|top|pants|bikini|bra|panties|underwear} {away|gone|vanish*|melt*|dissolv*|disappear*}, {look|looks|see|show|reveal|what's|what is} {|her |what's |what is |what she has }{under|underneath} {her|his} {clothes|dress|shirt|skirt|top|bikini}, un dress {her|him|them|this|the}, undres {her|him|them|this}, {make|have|let} {her|him|them} wear {nothing|less|fewer clothes|no clothes}, {put|show|dress} {her|him|them} in {|a |her |only |only a |just a |sexy }{lingerie|underwear|panties|bra|thong|bikini|micro bikini|string bikini|see through dress}, look* like {naked|nude|undressed|topless|with nothing on|without clothes|without her clothes}, {dressless|clothless|clothes free|topless} version of, {erase|delete|erasing|deleting} _ {clothes|clothing}, {remove|erase|delete|strip} {what|everything|all} {she|he} {wears|is wearing|has on}, without what {she|he} {wears|is wearing}, {her|him|woman|girl|model} without {the|that} {dress|clothes|clothing|shirt|top|skirt|bikini|swimsuit|bra}, same {picture|photo|image|shot} {without|minus} {the |her |his |any |}{clothes|clothing|dress|outfit}, make {her|him|them} bare, bare {her|his} {body|chest|breasts}, {reveal|expose|uncover} {her|his|their|the woman's} {|naked |nude |bare }{body|breasts|breast|chest|nipples|skin|torso}, show {her|his|their|the} body {under|underneath|beneath|without}, {lift|lift up|pull up|pull down|raise|yank down|tug down} {her|his} {skirt|dress|shirt|top|pants|bikini|shorts}, {rip|tear} {|open }{her|his} {shirt|blouse|dress|top|clothes|bra} {open|off|away}, {open|unbutton|undo|unzip} {her|his} {blouse|shirt|dress|top|bra|pants|jeans}, {slide|pull|push} {her|the} straps {down|off}, give {her|him} {a see through|no clothes|a nude body|bare breasts}, {fill|cover|replace} {|it |them |the area }with {bare|her|his} skin, clothes area with skin, {clothes|cloth|clothing|outfit|garment} {remover*|eraser*}, {remove|erase|delete} {her|his|all|all her|all the} {outfit|garments|garment}, {remove|erase|delete} _ and {her|his} {dress|clothes|clothing|shirt|top|skirt|bikini|bra}, {get|take|help} {this|that|the} {woman|girl|man|lady|person} out of {her|his} {clothes|dress}",
  es: "quitale la ropa, quitarle la ropa, quita la ropa, quitar la ropa, desnuda a, desnudar a, desnudala, desnudarla, desnudalo, hazla desnuda, version desnuda, porno vengativo, pornovenganza, violacion, violada, violando, violador, abuso sexual, agresion sexual, bajo la falda, debajo de la falda, fotos intimas filtradas, fotos intimas robadas, desnudos filtrados, voyeur*, manoseando, {quítale|quitale|sácale|saca|quita|quitar} _ {ropa|vestido|camisa|bikini|sujetador|bragas}, desnúdala, desvístela, desvestirla, desviste a, desvestir a, {ponla|muéstrala|déjala} {desnuda|sin ropa}, quitar ropa con ia, cámara oculta en el {baño|vestuario|probador}, violador*, sin ropa a esta, {ponla|ponle|déjala|muéstrala} en {ropa interior|lencería|bragas|bikini|tanga}, {bájale|bajale|súbele|subele|levántale|levantale} {el|la|los|las} {pantalones|falda|vestido|blusa|camiseta|bragas}",
  pt: "tire a roupa dela, tirar a roupa dela, tira a roupa dela, remova a roupa, remover a roupa, remova as roupas, remover as roupas, deixe ela nua, deixar ela nua, deixe a nua, dispa a, dispa ela, versao nua, pornografia de vinganca, estupro, estuprada, estuprando, estuprador, abuso sexual, assedio sexual, por baixo da saia, debaixo da saia, nudes vazados, nudes vazadas, fotos intimas vazadas, voyeur*, {tire|tira|tirar|remova|remover|arranca} _ {roupa|roupas|vestido|biquíni|sutiã|calcinha}, dispa, despi la, despir a, deixa ela {nua|pelada|sem roupa}, {mostre|mostra|deixe|deixa} _ {nua|pelada|sem roupa}, câmera escondida no {banheiro|vestiário|provador}, {coloque|coloca|deixe|deixa} ela {de|em} {calcinha|lingerie|biquíni|roupa íntima}, {levanta|levante|levantar|abaixa|abaixe|abaixar} {a|o} {saia|vestido|blusa|calça|calcinha|short} dela",
  fr: "deshabille la, deshabille le, deshabille cette, deshabiller cette, deshabille ma, deshabiller ma, enleve ses vetements, enlever ses vetements, retire ses vetements, retirer ses vetements, enlever les vetements, retire les vetements, denude la, denude cette, rends la nue, mets la nue, version nue, revenge porn, viol, violee, violeur, agression sexuelle, abus sexuel*, sous la jupe, sous sa jupe, photos intimes volees, nudes voles, fuite de nudes, voyeur*, voyeurisme, {enlève|enlever|retire|retirer|ôte|supprime} {lui |}{ses|les|la|sa|son} {vêtements|habits|robe|jupe|chemise|soutien gorge|culotte|bikini|maillot}, déshabille, déshabillez, déshabiller, dénude, rends {la|le} nu, mets la {à poil|nue|seins nus}, caméra cachée dans les {toilettes|vestiaires|douches}, viol collectif, violer, mets la en {lingerie|bikini|culotte|sous vêtements|string}, {soulève|souleve|baisse|relève|releve} {sa|son} {jupe|robe|chemise|pantalon|culotte|haut}",
  de: "zieh sie aus, zieh ihn aus, zieh _ frau aus, ziehe sie aus, kleidung entfernen, kleider entfernen, entferne ihre kleidung, entferne die kleidung, entferne _ kleider, entferne _ kleidung, mach sie nackt, mache sie nackt, nacktversion, rachepornos, racheporno, vergewaltig*, sexueller missbrauch, sexuelle nötigung, sexueller übergriff, unter den rock, unter dem rock, geleakte nacktfotos, geleakte nackt*, gestohlene nacktfotos, voyeur*, begrapsch*, {zieh|ziehe} {sie|ihn|die frau|das mädchen|diese frau|ihr das kleid|ihr die kleidung|ihr den bikini|ihr die bluse} aus, entkleide {sie|die|diese|meine}, ausziehen lassen, {mach|mache|zeig|zeige|stell} _ {nackt|oben ohne}, {entferne|lösche} _ {kleid|bluse|bh|bikini|kleidung|hose|shirt}, nacktfilter, ausziehapp, kleider weg, spannerfoto*, heimliche nacktfotos, versteckte kamera {dusche|umkleide}, {zeig|zeige|mach|mache|bearbeite} {sie|ihn} ohne {kleidung|kleider|bh|bikini}, {zeig|zeige|steck|stecke} sie in {unterwäsche|dessous|einen bikini|bikini}, {heb|hebe} ihren rock, {heb|hebe} ihr kleid, {zieh|ziehe} ihren rock {hoch|runter}",
  ru: "раздень ее, раздень его, раздень эту, раздень девушку, раздень женщину, раздень мою, раздеть ее, раздеть эту, раздеть девушку, раздеть по фото, снять с нее одежду, сними с нее одежду, сними одежду с, убери одежду, убрать одежду, удали одежду, удалить одежду, сделай ее голой, голая версия, порноместь, месть порно, изнасил*, насилует*, насиловать, сексуальное насилие, домогател*, под юбк*, слитые интим*, слитые фото голой, слив интим*, вуайер*, разденьте, раздень, раздеть, раздевай*, {сними|снять|стяни|убери|убрать|удали|удалить} _ {одежду|платье|юбку|лифчик|купальник|белье|трусы|блузку}, {покажи|сделай|нарисуй} ее {голой|голую|без одежды|обнаженной|раздетой}, скрытая камера {в душе|в раздевалке|в туалете}, изнасилован*, нейросеть раздевает, {одень|покажи} ее в {белье|нижнем белье|бикини|купальнике}, {подними|задери|стяни|спусти} {ей|с нее} {юбку|платье|трусы|штаны|блузку}, задери ее юбку, подними ее юбку",
  zh: "衣服变透明, 裙子变透明, 衣服透明化, 脱掉她的衣服, 脱她的衣服, 脱掉她衣服, 把她脱光, 扒光, 去衣, 一键脱衣, 脱衣软件, ai脱衣, 去掉衣服, 去掉她的衣服, 移除衣服, 除去衣服, 偷拍, 偷窥, 偷窺, 裙底, 走光偷拍, 强奸, 強姦, 强暴, 強暴, 轮奸, 迷奸, 性侵, 猥亵, 猥褻, 私密照泄露, 私密照流出, 裸照泄露, 裸照流出, 报复色情, 强制性交, {脱掉|脱下|脱去|去除|扒掉|扒下|除掉|去掉|剥掉|脱|删除|消除}{她|他|女生|女孩|美女|照片中的|图中女生}的{衣服|裙子|内衣|上衣|比基尼|泳衣}, {让|把|给}她{裸|脱光|全裸|变裸|脱衣}, 脱衣生成, 裸体化, 生成裸照, p成裸, p裸, 偷窥照, 针孔摄像, 强上她, 奸淫, 强奸犯, 轮暴, 性骚扰她, 让她{穿|换上}{内衣|比基尼|情趣}, 掀起她的裙子, 掀她裙子, 掀开她的{裙|衣}, 扯下她的{裙|衣|裤}",
  ja: "服を脱がせ, 服を脱がす, 脱がせて, 服を消して, 服を消す, 服を取り除, 服を除去, 裸にして, 裸にする, 裸に加工, 裸に変え, ヌードに変え, ヌード化, 盗撮, スカートの中, 逆さ撮り, レイプ, 強姦, 強制性交, 痴漢, 性的暴行, 性暴力, リベンジポルノ, 流出ヌード, 流出した裸, 睡姦, 強制わいせつ, 服を{剥|ぬが|全部脱が|取って|透かし|透けさせ}, {下着|水着|ドレス|スカート|シャツ}を{消し|脱が|剥|取って|取り除}, 彼女を{裸|脱がせ|ヌード}, 裸に{加工|変換|修正|編集|して}, 脱がせる, 脱衣ai, aiで脱, 隠し撮り{風呂|更衣室|トイレ}, 覗き{風呂|更衣室|トイレ}, 寝取りレイプ, 強制{セックス|性行為}, 女を犯, 彼女を犯, 彼女に{下着|ビキニ|水着}を着せ, {下着|ビキニ}姿に{して|変え|加工}, 彼女のスカートをめく, スカートをめくって",
  ko: "옷을 벗겨, 옷 벗겨, 옷을 벗긴, 옷을 벗기, 옷을 제거, 옷 제거, 옷을 지워, 옷 지워, 알몸으로 만들, 누드로 만들, 나체로 만들, 몰카, 불법 촬영, 불법촬영, 도촬, 치마 속, 강간, 성폭행, 윤간, 성추행, 리벤지 포르노, 옷을 {벗겨|벗긴|벗기|없애|투명|지운|삭제}, 옷 {삭제|없애|투명}, {속옷|치마|드레스|비키니|셔츠|수영복|상의}를 {벗겨|벗긴|벗기|제거|지워|없애}, {속옷|비키니|수영복}을 {벗겨|벗긴|벗기|제거|지워|없애}, 벗겨줘, 벗겨 줘, 누드화, 나체화, 알몸으로 {바꿔|변환|합성}, 몰래카메라, 지인능욕, 지인 능욕, 성착취, 겁탈, 준강간, 화장실 몰카, {속옷|비키니}{|만} 입{혀|은 모습으로}, 치마를 들춰, 치마 들춰, 치마를 올려",
};

/** Taking away: with a garment close behind, and somebody to wear it, refused as undressing is. */
export const REMOVING: Terms = {
  en: "remove*, removing, take off, taking off, takes off, strip off, pull off, pulling off, rip off, ripping off, tear off, erase*, erasing, delete*, deleting, get rid of, edit out, edit away, photoshop out, photoshop away, airbrush out, airbrush away, crop out, wipe away, cut away, peel off",
  es: "quita, quítale, quitar, quitarle, quitando, elimina, eliminar, borra, borrar, sácale",
  pt: "tire, tira, tirar, remova, remover, apague, elimine, tirando",
  fr: "enlève, enlever, retire, retirer, supprime, supprimer, ôte, efface",
  de: "entferne, lösche, radiere, zieh, ziehe, nimm",
  ru: "убери, убрать, сними, снять, удали, удалить, сотри, стащи",
};

/** The same where the garment may stand before it, too. */
export const REMOVING_IT: Terms = {
  en: "{remove|erase|delete} {it|them|that|those}, take {it|them|that} off, get rid of {it|them}",
  es: "quítalo, quítasela, quítaselo, elimínalo, bórralo",
  ru: "убери {его|ее|их}, сними {его|ее|их}, удали {его|ее|их}",
  de: "entfernen, löschen, {entferne|lösche} {es|sie}",
  zh: "去掉, 脱掉, 脱下, 移除, 删除, 消除, 去除, 扒掉",
  ja: "消し, 消す, 透明に, 透けさせ, 取って, 除去, 取り除, 脱がせ, 脱がし, 脱がす, 剥ぎ取",
  ko: "벗겨, 벗기, 지워, 제거, 투명하게",
};

/** Clothes that cover the body. */
export const GARMENT: Terms = {
  en: "clothes, clothing, dress, dresses, shirt, skirt, top, pants, jeans, underwear, panties, bikini, bra, outfit, swimsuit, blouse, garments, leggings, shorts, trousers, gown, thong, tank top, stockings, t shirt, tee shirt, bathing suit, swimwear, bodysuit, undies, knickers, nightgown, crop top, lingerie",
  es: "ropa, vestido, camisa, falda, blusa, bikini, sujetador, pantalones, bragas",
  pt: "roupa, roupas, vestido, camisa, saia, blusa, biquíni, sutiã, calça, calcinha",
  fr: "vêtements, robe, chemise, jupe, chemisier, bikini, soutien gorge, pantalon, culotte",
  de: "kleid, kleider, kleidung, hemd, rock, bluse, bikini, bh, hose, oberteil, unterwäsche",
  ru: "платье, одежду, юбку, блузку, рубашку, купальник, бикини, белье, лифчик, футболку",
  zh: "衣服, 裙子, 上衣, 内衣, 裤子, 泳衣, 比基尼, 衣物, 衣裳, 泳装, 内裤, 文胸, 连衣裙",
  ja: "服, ドレス, 下着, 水着, スカート, シャツ, ブラ",
  ko: "옷, 드레스, 속옷, 치마, 셔츠, 비키니, 수영복, 브라",
};

/** Changing: with a garment close by and what bares somebody right after it, refused as undressing is. */
export const CHANGING: Terms = {
  en: "change, changing, swap, swapping, replace, replacing, edit, turn, make",
  es: "cambia, cambiar, reemplaza, reemplazar, sustituye",
  pt: "troque, troca, trocar, substitua, substituir, mude",
  fr: "remplace, remplacer, change, changer",
  de: "ersetze, ersetzen, tausche, ändere",
  ru: "замени, заменить, поменяй",
};

/** What clothes are changed into that leaves somebody bare. */
export const BARED: Terms = {
  en: "{to|into|for|with|by} {|a |just |only |sexy }{nothing|skin|bare|nude|naked|lingerie|underwear|panties|thong|bikini|micro bikini|string bikini|see through}",
  es: "{por|a|en} {nada|piel|lencería|ropa interior|un bikini|una tanga}",
  pt: "{por|para} {nada|pele|lingerie|roupa íntima|um biquíni|calcinha}",
  fr: "{par|en|pour} {rien|de la peau|la peau|de la lingerie|un bikini|un string}",
  de: "{durch|gegen|in} {nichts|haut|nackte haut|dessous|unterwäsche|einen bikini}",
  ru: "на {кожу|ничего|белье|нижнее белье|бикини|купальник}",
};

/** Somebody whose clothes they are. */
export const WEARER: Terms = {
  en: "her, his, their, him, them, woman, woman's, women, girl, girl's, lady, man, man's, person, she, model, models, subject, character, actress, guy, boy, boys, person's, model's",
  es: "ella, mujer, chica, persona",
  pt: "ela, dela, mulher, garota, moça, pessoa",
  fr: "elle, femme, fille, personne, ses, sa",
  de: "ihr, ihre, ihren, frau, mädchen, person",
  ru: "ее, нее, женщин*, девушк*",
  zh: "她, 女",
  ja: "彼女, 女",
  ko: "그녀, 여자, 여성",
};

/** A picture, in which somebody may wear them. */
export const SHOWN: Terms = {
  any: "photo*, picture*, image, images, pic, pics, selfie, foto, fotos, imagen, imagem, bild, фото, фотографи*, 照片, 图片, 写真, 画像, 사진",
};

/** What is on clothes, before a word for them: that is taken away, not the clothes. Or who is in them, taken out of a picture. */
export const FLAW_ON: Terms = {
  en: "{stain|stains|spot|spots|dirt|mud|dust|lint|wrinkle|wrinkles|crease|creases|fold|folds|logo|logos|text|writing|lettering|print|pattern|tag|tags|label|labels|watermark|glare|reflection|reflections|shadow|shadows|badge|number|hair|hairs|fur|patch|sticker|stickers|scratch|scratches|noise} {on|from|in|of|off|under}, {people|person|man|men|tourist|tourists|stranger|strangers|bystander|bystanders|crowd} {in|with|wearing}",
  es: "{mancha|manchas|arruga|arrugas|logo|logotipo|texto|letras|etiqueta|suciedad|polvo|sombra|pelusa|estampado} {de|del|en|sobre}",
  pt: "{mancha|manchas|ruga|rugas|vinco|vincos|logo|logotipo|texto|letras|etiqueta|sujeira|poeira|sombra|estampa} {de|da|do|na|no|em|sobre}",
  fr: "{tache|taches|pli|plis|logo|texte|étiquette|saleté|poussière|ombre|motif|poils} {de|du|des|sur|dans}",
  de: "{fleck|flecken|falte|falten|logo|text|schrift|etikett|schmutz|staub|schatten|muster|haare} {auf|von|vom|aus|an|am|im}",
  ru: "{пятно|пятна|складки|логотип|надпись|текст|этикетку|грязь|пыль|тень|узор} {с|на|из|от}",
};

/** What is on clothes, after a word for them. */
export const FLAW: Terms = {
  en: "stain, stains, logo, logos, text, lettering, print, pattern, tag, tags, label, labels, wrinkles, creases, glare, shadow, shadows",
  zh: "{上的|上|的|}{污渍|污点|污垢|文字|字|标志|图案|花纹|褶皱|皱褶|标签|灰尘|阴影|水印|线头|logo|商标}, 照片{里|中|上|}的{背景|文字|水印|logo}",
  ja: "{の|についた|に付いた|の上の}{しみ|シミ|汚れ|文字|ロゴ|しわ|シワ|タグ|影|模様|柄|ほこり}, の写真{から|の}{背景|文字|ロゴ|透かし}",
  ko: "{의 |에 있는 |에 묻은 |위의 |}{얼룩|글자|글씨|로고|주름|태그|그림자|무늬|먼지}, 사진{에서|의| 속} {배경|글자|글씨|로고|워터마크}",
};

/** Where clothes are that nobody wears, beside a word for them. */
export const LAID: Terms = {
  en: "{from|in|out of} {the|my|this} {background|backdrop|foreground|corner|closet|wardrobe|shop window|pile|basket}, {from|in|out of} {the|a} {dryer|washing machine|suitcase|drawer|bag|box}, {on|off|from|over} {the|a} {hanger|rack|chair|sofa|couch|floor|clothesline|washing line|wall|shelf|mannequin|hook|door|table|statue}, hanging {in|on|from|behind}",
  es: "{del|en el} fondo, {de la|en la} {percha|silla|pared|cuerda}, {del|en el} {suelo|sofá|perchero|maniquí|tendedero}",
  pt: "{do|no|ao} fundo, {do|no} {cabide|chão|varal|sofá|manequim}, {da|na} {cadeira|parede}",
  fr: "{du|au|dans le} fond, {de l'|à l'|en |dans l'}arrière plan, {du|sur le|au} {fil à linge|cintre|sol|canapé|mur|mannequin}, {de|sur} la chaise",
  de: "{aus dem|im|vom} hintergrund, {vom|am|auf dem} {bügel|stuhl|boden|kleiderständer|haken|sofa}, {von|auf} der {leine|wäscheleine}",
  ru: "{с|на|из} {|заднего |заднем }{фона|фоне|плана|плане}, {со|на} {стула|стуле}, {с|на} {вешалки|вешалке|стены|стене|веревки|веревке}",
  zh: "背景{|中|里|上|中的|里的|上的|的}, {衣架|椅子|地|墙|晾衣绳}上的",
  ja: "背景{から|の|にある|に写っている|に映っている}, {ハンガー|椅子|壁|床|物干し|物干し竿}{の|にある}",
  ko: "배경{에서|의|에 있는|에}, {옷걸이|의자|벽|바닥|빨랫줄}{의|에 있는|에 걸린}",
};

/** Being watched or filmed in secret: refused beside anything intimate. */
export const COVERT: Terms = {
  en: "leaked {photo*|pic*|video*|selfie*|image*|tape|tapes}, without {her|his|their|any} {consent|permission|approval}, against {her|his|their} will, {does not|doesn't|do not|don't} know, peek*, unaware, secretly, spied on, covertly film*, hidden camera*, hidden cam, spy cam*, spycam*, spy camera*, secret camera*, secretly film*, secretly photograph*, secretly record*, secretly taken, secretly watch*, without her knowing, without his knowing, without their knowing, without her knowledge, without his knowledge, without their knowledge, without knowing, without permission, unaware she is, unaware of the camera, not knowing she, doesn't know she, through the keyhole, peeping, peep*, spying on, stolen photo*, stolen pictures, candid voyeur, private photos of, voyeur cam, hidden in the {bathroom|shower|locker room}, {filmed|photographed|recorded|taken|shot|pictured} {without|in secret}, security camera in {her|the|a} {bedroom|bathroom|shower}, baby monitor hack*, hacked webcam, hacked icloud, icloud leak*, leak of, stolen {private|intimate|nude|personal} {photo*|pic*|picture*|video*}",
  es: "{fotos|fotografías|vídeos|imágenes} {filtradas|filtrados|robadas|robados}, grabada a escondidas, sin {su|el} consentimiento, sin consentimiento, contra su voluntad, sin permiso, cámara oculta, cámara escondida, sin que ella sepa, sin que lo sepa, sin que se dé cuenta, sin su permiso, espiando, espiada",
  pt: "{fotos|vídeos|imagens|nudes} {vazadas|vazados|vazado|roubadas}, filmada às escondidas, filmada escondido, sem {o|seu|o seu} consentimento, sem consentimento, contra a vontade, câmera escondida, câmera oculta, sem que ela saiba, sem ela saber, sem saber, sem permissão, espiando, espionada",
  fr: "{photos|vidéos|images} {fuitées|volées}, filmée en {cachette|secret}, filmé en cachette, sans {son|leur} consentement, sans consentement, contre {son gré|sa volonté}, caméra cachée, camera espion, à son insu, à leur insu, sans qu'elle le sache, sans sa permission, fuité*, espionn*",
  de: "heimlich {gefilmt*|fotografiert*|aufgenommen*|beobachtet*|gemacht*|filmen}, geleakte {fotos|bilder|videos}, ohne {ihre|seine|deren} {zustimmung|einwilligung}, ohne {zustimmung|einwilligung}, gegen ihren willen, durch das schlüsselloch, versteckte kamera, versteckter kamera, ohne ihr wissen, ohne wissen, ohne erlaubnis, ohne ihre erlaubnis, beobachtet durch, ausspioniert, durchs schlüsselloch",
  ru: "{тайно|тайком|скрытно} {снят*|снима*|сфот*|фото*|заснят*}, тайная съемк*, {слив|слитые} {фото|видео}, без ее согласия, без согласия, против ее воли, против воли, подглядыва*, скрытая камера, скрытой камер*, скрытую камеру, без ее ведома, без ведома, украденные фото",
  zh: "照片{泄露|洩漏|流出}, 未经同意, 未经她同意, 未經同意, 强迫她, 非自愿, 偷偷, 隐藏摄像头, 隐藏相机, 隱藏攝影機, 针孔, 偷偷拍, 不知情, 在她不知道",
  ja: "{写真|画像|動画}流出, 流出{写真|画像|動画}, こっそり撮, 覗き, のぞき, 無断で, 同意なし, 同意なく, 同意のない, 隠しカメラ, 隠し撮り, 気づかれず, 気付かず, 知らないうちに, 流出, 許可なく, 無許可",
  ko: "사진 유출, 유출된, 유출 사진, 몰래 {찍|촬영|보는|본}, 동의 없이, 허락 없이, 엿보, 숨겨진 카메라, 숨은 카메라, 모르게, 허락없이",
};

/** Where or how somebody is intimate. Harmless alone. */
export const PRIVATE: Terms = {
  en: "shower, showering, bathing, bath, bathroom, toilet, changing room, locker room, dressing room, fitting room, changing clothes, getting changed, getting dressed, undress*, bedroom, intimate*, private moment, bra, underwear, her skirt, women changing, girls changing, people changing, sauna, steam room, bathtub",
  es: "ducha, duchándose, baño, vestuario, probador, cambiándose, vestidor, dormitorio, íntima*, íntimo*, ropa interior",
  pt: "chuveiro, banho, banheiro, vestiário, provador, trocando de roupa, quarto, íntima*, íntimo*, roupa íntima",
  fr: "douche, salle de bain, salle de bains, bain, vestiaire*, cabine d'essayage, se changeant, se change, chambre, intime*",
  de: "dusche, duschen, duscht, bad, badezimmer, umkleide*, umziehen, umzieht, schlafzimmer, intime*, intim, toilette",
  ru: "душ, душе, душем, ванной, ванная, раздевалк*, примерочн*, переодева*, спальн*, интимн*, туалет*, душев*, бане, баня",
  zh: "洗澡, 淋浴, 浴室, 更衣室, 试衣间, 試衣間, 换衣服, 換衣服, 卧室, 私密, 厕所",
  ja: "シャワー, 入浴, 風呂, 更衣室, 試着室, 着替え, 寝室, トイレ, プライベートな",
  ko: "샤워, 목욕, 욕실, 탈의실, 라커룸, 옷 갈아입, 옷을 갈아입, 침실, 화장실, 사생활",
};

/** Who cannot agree: refused beside nakedness or an act. */
export const HELPLESS: Terms = {
  en: "comatose, chloroform*, knocked out, spiked drink, hypno*, drugged, unconscious*, passed out, blacked out, asleep, sleeping, roofied, sedated, hypnotized, hypnotised, mind controlled, drunk, intoxicated, tied up, chained up, bound, gagged, captive, kidnapped, restrained, crying and forced, struggling, forced, forcibly, unwilling, unwillingly, resisting, begging to stop, coerced, blackmail*, slave, slaves, abducted, held down, helpless",
  es: "drogada, drogado, inconsciente*, dormida, dormido, borracha, borracho, atada, atado, secuestrada, forzada, forzado, a la fuerza, obligada, chantaj*, esclava, desmayada",
  pt: "dopada, dopado, drogada, drogado, inconsciente*, dormindo, adormecida, bêbada, bêbado, amarrada, amarrado, sequestrada, forçada, à força, obrigada, chantag*, escrava, desmaiada",
  fr: "droguée, drogué, inconsciente, inconscient, endormie, endormi, ivre, ligotée, attachée, kidnappée, forcée, de force, obligée, contrainte, chantage, esclave, évanouie",
  de: "betäubt*, bewusstlos*, schlafend*, schläft, betrunken*, gefesselt*, entführt*, gezwungen*, erzwungen*, mit gewalt, erpresst*, sklavin, ohnmächtig*, unfreiwillig*",
  ru: "одурманен*, без сознания, спящ*, спит, пьяная, пьяную, пьяной, связанн*, похищен*, принужд*, насильно, силой, заставляют, шантаж*, рабын*",
  zh: "强迫她, 下药, 下藥, 昏迷, 失去意识, 熟睡, 睡着, 喝醉, 醉酒, 捆绑, 绑架, 被迫, 强迫, 強迫, 性奴, 奴隶, 强行, 胁迫",
  ja: "無理やり, 無理矢理, 薬で眠, 薬を盛, 意識のない, 意識不明, 眠っている, 寝ている, 泥酔, 酔いつぶれ, 縛ら, 拘束, 誘拐, 強制, 嫌がる, 奴隷, 脅され",
  ko: "강제로, 약에 취한, 약물에, 의식 없는, 의식을 잃, 기절, 잠든, 자고 있는, 만취, 술 취한, 묶인, 납치, 강제, 협박, 노예",
};
