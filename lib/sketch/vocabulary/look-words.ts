/** How somebody looks: where to, with which face, in which dress. `group:value` on the left, phrases on the right. */
export const LOOK_WORDS: Readonly<Record<string, string>> = {
  "gaze:viewer":
    "looking at viewer, looking at the viewer, looking at you, looking at camera, looking at the camera, looking into the camera, looking straight at the camera, facing the camera, facing viewer, mirando a la cámara, olhando para a câmera, regarde la caméra, schaut in die kamera, blickt in die kamera, смотрит в камеру, カメラ目線, 看镜头, 看着镜头, 카메라를 보는",
  "gaze:up":
    "looking up, looks up, looking upward, looking upwards, looking up at the sky, looking at the sky, gazing up, gazing at the sky, gazing at the stars, looking at the stars, watching the stars, stargazing, looking at the moon, mirando hacia arriba, mirando al cielo, mirando las estrellas, olhando para cima, olhando para o céu, regarde le ciel, regardant le ciel, regardant les étoiles, schaut nach oben, blickt nach oben, schaut in den himmel, смотрит вверх, смотрит в небо, смотрит на звёзды, 見上げる, 空を見上げる, 上を見る, 仰望, 抬头, 仰望天空, 仰望星空, 위를 보는, 하늘을 보는",
  "gaze:down":
    "looking down, looks down, looking downward, looking downwards, downcast eyes, eyes downcast, lowered eyes, lowered gaze, gazing down, head down, mirando hacia abajo, mirada baja, olhando para baixo, regarde vers le bas, les yeux baissés, schaut nach unten, blickt nach unten, gesenkter blick, смотрит вниз, опустив глаза, 下を向く, うつむく, 俯く, 伏し目, 低头, 俯视, 아래를 보는, 고개를 숙인",
  "gaze:away":
    "looking away, looks away, looking to the side, looking aside, looking sideways, sidelong glance, sideways glance, side glance, gazing into the distance, looking into the distance, looking afar, averted eyes, averted gaze, mirando a un lado, mirando al horizonte, olhando para o lado, olhando para o horizonte, regarde ailleurs, regardant au loin, schaut zur seite, blickt zur seite, blickt in die ferne, schaut in die ferne, смотрит в сторону, смотрит вдаль, よそ見, 目をそらす, 遠くを見る, 看向远方, 看向一边, 望着远方, 먼 곳을 보는, 옆을 보는",
  "expression:smug":
    "smug, smug face, smug look, smug smile, smirk, smirking, smirks, evil smile, evil grin, cocky, sly smile, arrogant, doyagao, ドヤ顔, 不敵な笑み, 得意",
  "dresscut:evening":
    "gown, gowns, evening gown, evening dress, ball gown, ballgown, prom dress, cocktail dress, wedding dress, silk dress, satin dress, strapless dress, off-shoulder dress, backless dress, slip dress, flamenco dress, abendkleid, ballkleid, brautkleid, hochzeitskleid, vestido de noche, vestido de fiesta, vestido de gala, vestido de novia, vestido de noiva, robe de soirée, robe de bal, robe de mariée, abito da sera, вечернее платье, бальное платье, свадебное платье, イブニングドレス, ウェディングドレス, 晚礼服, 婚纱, 이브닝드레스, 웨딩드레스",
  "garment:dress":
    "evening gown, prom dress, cocktail dress, silk dress, satin dress, strapless dress, off-shoulder dress, backless dress, slip dress, flamenco dress, gothic lolita dress, victorian dress, rococo dress, steampunk dress, abendkleid, ballkleid, brautkleid, hochzeitskleid, vestido de noche, vestido de fiesta, vestido de gala, vestido de novia, vestido de noiva, robe de soirée, robe de bal, robe de mariée, abito da sera, вечернее платье, бальное платье, свадебное платье, イブニングドレス, ウェディングドレス, 晚礼服, 婚纱, 이브닝드레스, 웨딩드레스",
  "dresscut:ruffled":
    "gothic dress, gothic, goth, gothic lolita, gothic lolita dress, lolita, lolita dress, victorian dress, victorian, rococo dress, baroque, frilly dress, frilly, frills, ruffles, steampunk dress, ゴスロリ, ロリータ, ゴシック, 哥特, 洛丽塔, 고딕",
};
