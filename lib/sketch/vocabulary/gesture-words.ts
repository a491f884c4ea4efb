/**
 * What hands and arms do, and how bodies bend: `act:value` on the left, phrases on the right. English, Spanish, Portuguese,
 * French, German, Italian, Russian, Japanese, Chinese, Korean.
 */
export const GESTURE_WORDS: Readonly<Record<string, string>> = {
  "act:wave":
    "hand up, arm up, raised hand, raising hand, raising her hand, raising his hand, hand raised, one arm up, one hand raised, arm raised, raised arm, mano levantada, levantando la mano, mão levantada, levantando a mão, main levée, lève la main, hand gehoben, erhobene hand, mano alzata, alza la mano, подняв руку, поднятая рука, 片手を上げる, 手を挙げる, 手を上げて, 举手手势, 举起一只手, 한 손을 든, 손을 든",
  "act:spread":
    "outstretched arms, spread arms, arms spread, arms outstretched, arms wide open, open arms, arms open, with open arms, brazos abiertos, brazos extendidos, braços abertos, bras ouverts, bras écartés, ausgebreitete arme, ausgebreiteten armen, arme ausgebreitet, braccia aperte, раскинув руки, с распростёртыми руками, 両手を広げる, 両腕を広げて, 张开双臂, 展开双臂, 팔을 벌린",
  "act:reach":
    "outstretched arm, outstretched hand, reaching, reaching out, reaching towards viewer, reaching toward viewer, arm outstretched, extended arm, hand outstretched, reaching hand, offering hand, offering her hand, mano extendida, brazo extendido, mão estendida, braço estendido, main tendue, bras tendu, ausgestreckter arm, ausgestreckte hand, streckt die hand aus, mano tesa, braccio teso, протянув руку, протянутая рука, 手を伸ばす, 手を伸ばして, 手を差し伸べる, 伸手, 伸出手, 손을 뻗은, 손을 내민",
  "act:behindback":
    "arms behind back, hands behind back, hands behind her back, hands behind his back, arms behind her back, arms behind his back, arm behind back, hand behind back, own hands behind back, manos a la espalda, manos detrás de la espalda, mãos atrás das costas, mãos para trás, mains derrière le dos, hände hinter dem rücken, mani dietro la schiena, руки за спиной, 後ろ手, 後ろで手を組む, 手を後ろに, 背手, 双手背后, 双手背在身后, 뒷짐, 손을 뒤로",
  "act:onchest":
    "hand on own chest, hands on own chest, hand on chest, hand on her chest, hand on his chest, hand over heart, hand on heart, hand to chest, mano en el pecho, mão no peito, main sur le cœur, main sur la poitrine, hand auf der brust, hand aufs herz, mano sul petto, mano sul cuore, рука на груди, рука на сердце, 胸に手, 胸に手を当てる, 手放胸前, 手捂胸口, 抚胸, 가슴에 손",
  "act:oncheek":
    "hand on own cheek, hands on own cheeks, hand on cheek, hand on her cheek, hand on own face, hands on own face, hand on face, chin rest, head rest, resting chin on hand, chin on hand, head in hand, cheek rest, mano en la mejilla, mão na bochecha, mão no rosto, main sur la joue, hand an der wange, kopf auf die hand gestützt, mano sulla guancia, рука у щеки, подперев щёку, подперев голову, 頬に手, 頬杖, ほおづえ, 手托腮, 托腮, 摸脸, 턱을 괸, 뺨에 손",
  "act:onmouth":
    "covering mouth, covering own mouth, hand over own mouth, hand over mouth, hand to own mouth, hand to mouth, finger to own chin, finger to chin, giggling, tapándose la boca, cobrindo a boca, main sur la bouche, hand vor dem mund, mano sulla bocca, прикрывая рот, прикрыв рот, 口元に手, 口に手を当てる, 口を手で隠す, 捂嘴, 掩嘴, 手捂嘴, 입을 가린",
  "act:inhair":
    "hand on own head, hand on head, hands on own head, hand on her head, hand in own hair, hands in own hair, hand in hair, hand in her hair, tucking hair, hair tucking, tucking hair behind ear, tucking her hair behind her ear, adjusting hair, playing with own hair, playing with hair, hair twirling, holding own hair, holding hair, adjusting eyewear, adjusting glasses, adjusting her glasses, adjusting his glasses, hand on eyewear, adjusting headwear, hand on headwear, mano en el pelo, ajustándose las gafas, mão no cabelo, ajustando os óculos, main dans les cheveux, ajuste ses lunettes, hand im haar, rückt die brille zurecht, mano tra i capelli, si sistema gli occhiali, рука в волосах, поправляет волосы, поправляет очки, 髪をかき上げる, 髪を耳にかける, 髪を触る, 眼鏡を直す, 撩头发, 拨头发, 推眼镜, 扶眼镜, 머리를 쓸어 넘기는, 안경을 올리는",
  "act:paws":
    "paw pose, paw gesture, cat pose, nyan pose, claw pose, rabbit pose, bunny pose, pose de gato, pose de gatito, pose de gata, pose de chat, katzenpose, posa da gatto, кошачья поза, лапки, にゃんこポーズ, 猫のポーズ, 猫ポーズ, 猫手, 猫爪手势, 猫爪, 고양이 포즈",
  "act:fists":
    "clenched hands, clenched fists, clenched hand, clenched fist, fist pump, fists, fist, determined pose, puños cerrados, punhos cerrados, poings serrés, geballte fäuste, pugni chiusi, сжатые кулаки, сжав кулаки, 両手を握る, 握りこぶし, 握拳, 握紧拳头, 주먹을 쥔",
  "act:doublepeace":
    "double v, double peace, double peace sign, two peace signs, double victory, doble signo de paz, ダブルピース, 双手比耶, 双手剪刀手, 더블 브이",
  "act:aimat":
    "pointing at viewer, pointing at the viewer, pointing at you, pointing at camera, pointing at the camera, finger gun, finger guns, apuntando al espectador, apontando para o espectador, pointe le spectateur, zeigt auf den betrachter, indica lo spettatore, указывает на зрителя, こちらを指差す, 指鉄砲, 指着镜头, 指向观众, 手指枪, 손가락 총",
  "act:leanforward":
    "leaning forward, leans forward, bent over, bending over, bending forward, bent forward, inclinada hacia adelante, inclinándose, inclinada para a frente, penchée en avant, vorgebeugt, nach vorne gebeugt, chinata in avanti, наклонившись, наклонилась вперёд, наклонилась вперед, 前かがみ, 前屈み, 前倾, 身体前倾, 弯腰, 앞으로 숙인, 몸을 숙인",
  "act:bow":
    "bowing, bows, bows down, taking a bow, bowing politely, bowing down, haciendo una reverencia, reverencia, curvando-se, reverência, s'inclinant, s'incline, sich verbeugend, verbeugt sich, verbeugung, inchino, si inchina, кланяется, поклон, お辞儀, お辞儀をする, 礼をする, 鞠躬, 行礼, 인사하는, 절하는",
  "act:curtsey":
    "curtsey, curtsy, curtsying, curtseying, skirt hold, holding skirt, holding her skirt, holding dress, lifting her skirt slightly, skirt lift pose, dress hold, haciendo una cortesía, sujetándose la falda, segurando a saia, révérence, fait la révérence, tient sa jupe, knicks, macht einen knicks, hält ihren rock, riverenza, реверанс, делает реверанс, カーテシー, スカートをつまむ, 提裙, 提裙礼, 치마를 잡은",
  "act:float":
    "floating, levitating, levitates, hovering, floats, weightless, zero gravity, floating in the air, floating in air, flotando, levitando, flutuando, flottant, lévitant, schwebend, schwebt, fluttuando, levitando, парит, парящая, левитирует, левитирующая, 浮遊, 浮く, 浮いている, 宙に浮く, 漂浮, 悬浮, 浮在空中, 떠 있는, 공중에 뜬, 부유하는",
};
