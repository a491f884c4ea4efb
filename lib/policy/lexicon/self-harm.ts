import type { Terms } from "@/lib/policy/compile-lexicon";

/** Harm to oneself, shown or asked for: refused unless the prompt is about help. */
export const SELF_HARM: Terms = {
  en: "self harm*, selfharm*, self injur*, self mutilat*, suicide, suicidal, suicides, kill myself, kill yourself, killing myself, killing yourself, kill oneself, kill themselves, hang myself, hang yourself, hanging myself, hanging yourself, hanging oneself, hang oneself, hanging herself, hanging himself, hangs herself, hangs himself, noose around her neck, noose around his neck, cut myself, cut yourself, cutting myself, cutting yourself, cutting oneself, cutting herself, cutting himself, cuts herself, cuts himself, cut my wrists, cut your wrists, cut _ wrists, cutting _ wrists, cutting wrists, cutting wrist, slit wrists, slit _ wrists, slitting _ wrists, slitting wrists, wrist cutting, overdose, overdosing, overdose on, end my life, ending my life, end your life, end it all, take my own life, taking my own life, painless death, painless way to die, best way to die, starve myself, starve yourself, pro ana, proana, pro mia, thinspo, thinspiration, bulimia tips, anorexia tips, jump off a bridge to die, poison myself, burn myself, burning myself",
  es: "suicid*, autolesi*, cortarme las venas, cortarse las venas, cortarse las muñecas, cortándose las venas, cortándose las muñecas, cortarme, ahorcarme, ahorcarse, ahorcándose, matarme, quitarme la vida, quitarse la vida, sobredosis, autoagred*",
  pt: "suicíd*, suicid*, automutila*, autolesã*, cortar os pulsos, cortando os pulsos, cortar meus pulsos, me enforcar, enforcar se, se enforcar, se enforcando, me matar, tirar minha vida, tirar a própria vida, overdose, se cortar, me cortar",
  fr: "suicid*, automutil*, scarifi*, se couper les veines, m'ouvrir les veines, s'ouvrir les veines, me couper les veines, se tailler les veines, me pendre, se pendre, me tuer, se tuer, mettre fin à mes jours, mettre fin à ses jours, overdose, surdose",
  de: "suizid*, selbstmord*, selbstverletz*, selbstverstümmel*, sich ritzen, mich ritzen, ritzen, pulsadern, mich umbringen, sich umbringen, umbringe mich, mich erhängen, sich erhäng*, erhängt sich, mich töten, sich selbst töten, überdosis, das leben nehmen, sich das leben",
  ru: "суицид*, самоубийств*, самоповрежд*, селфхарм*, порезать вены, резать вены, режет вены, вскрыть вены, вскрывает вены, перерезать вены, резать себя, режет себя, порезать себя, повеситься, убить себя, покончить с собой, покончить с жизнью, передозировк*, свести счеты с жизнью",
  zh: "自杀, 自殺, 自残, 自殘, 自伤, 割腕, 上吊, 轻生, 輕生, 服毒, 烧炭, 燒炭, 结束自己的生命, 结束生命, 杀死自己, 过量服药, 吞药, 跳楼",
  ja: "自殺, 自傷, 自害, リストカット, リスカ, 手首を切, 首吊り, 首を吊, 首つり, 練炭, 飛び降り自殺, 死ぬ方法, 楽に死, オーバードーズ, 過量服薬, 命を絶",
  ko: "자살, 자해, 손목을 긋, 손목을 그, 손목 긋, 손목을 자르, 목을 매, 목매, 번개탄, 스스로 목숨, 목숨을 끊, 약물 과다, 과다복용, 죽는 방법, 죽는 법",
};

/** Asking for a way: with it, no mention of help excuses. */
export const METHOD: Terms = {
  any: "how to, how do i, how can i, how i can, ways to, best way, easiest way, method*, step by step, steps to, steps for, instruction*, tutorial*, guide, diagram*, infographic*, manual, tips, cómo, como se, método*, paso a paso, instruccion*, guía, como, passo a passo, instruç*, guia, tutorial, comment, méthode*, étape*, mode d'emploi, guide, wie man, wie ich, anleitung*, methode*, schritt für schritt, как, способ*, метод*, инструкци*, пошагов*, руководств*, 如何, 怎么, 怎麼, 怎样, 方法, 步骤, 教程, 指南, 図解, 方法, 手順, やり方, 仕方, ガイド, 방법, 하는 법, 가이드, 단계, 설명서, 그림 설명",
};

/** Help, mourning and information: what most pictures about it are for. */
export const HELP: Terms = {
  any: "prevent*, awareness, helpline*, hotline*, lifeline*, crisis line, support, supporting, recovery, recovering, survivor*, help for, help people, hope, charity, therap*, counsel*, mental health, campaign, loss survivors, memorial, remembrance, first aid, education*, psychiatr*, psycholog*, stop, against, prevenc*, prevenir, prevenção, apoyo, apoio, ayuda, ajuda, conciencia*, conscientiza*, campaña*, campanha*, salud mental, saúde mental, línea de, prévention*, prévenir, soutien, aide, sensibilis*, santé mentale, prävention*, verhütung, hilfe, hilfs*, unterstützung, aufklärung*, notruf*, telefonseelsorge, seelische gesundheit, профилактик*, предотвращ*, помощ*, поддержк*, телефон доверия, осведомлен*, психологическ*, 预防, 預防, 防止, 求助, 援助, 热线, 熱線, 心理健康, 支持, 关爱, 干预, 防止, 予防, 対策, 相談, 支援, 啓発, 救急, 예방, 상담, 지원, 캠페인, 도움, 방지, 인식 개선, 정신 건강",
};
