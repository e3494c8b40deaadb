extension CareWords {
  /// The words of French, with `vous` and with `tu`.
  static let french = CareWords(
    phrases: waysOut.merging(breath) { $1 }.merging(clenching) { $1 }.merging(session) { $1 }.merging(harm) { $1 },
    negations: [
      "pas", "ne", "jamais", "sans", "aucun", "aucune", "rien", "non", "ni", "plutôt", "éviter", "évitez", "évite",
      "inutile", "nul", "nulle",
    ],
    negationReach: NegationReach(on: 5, back: 5),
    openEnds: ["besoin", "nécessaire", "inutile"],
    leadIns: [
      "et", "puis", "ensuite", "maintenant", "d'abord", "enfin", "encore", "une", "fois",
      "doucement", "lentement", "simplement", "aussi", "alors", "ici", "à", "présent", "ne", "de", "nouveau", "bien",
    ],
    orders: [
      "(abaisse|accueille|adopte|ajuste|amène|appuie|arrête|aspire|attrape|avance|baisse|bloque|bouge|cesse)(|z|s)",
      "(commence|compte|concentre|contracte|continue|contemple|desserre|décroise|dépose|détache|décontracte)(|z|s)",
      "(écarte|écoute|élève|enfonce|enroule|essaie|étale|étire|examine|expire|ferme|fixe|fronce|garde|glisse)(|z|s)",
      "(gonfle|imagine|incline|inspire|installe|lève|libère|masse|monte|note|observe|occupe|oublie)(|z|s)",
      "(parcours|pense|penche|place|plie|pointe|porte|pose|pousse|presse|prête|ramène|regarde|relève)(|z|s)",
      "(remarque|remonte|rentre|respire|repose|resserre|reste|retourne|roule|serre|soulève|souffle|souris|tourne)(|z|s)",
      "(tire|touche|trouve|utilise|vide|visualise|descends|détends|étends|prends|mets|sens|suis|tiens|viens|vois)",
      "(allonge|assieds|assois|laisse aller|va|fais|dis|ouvre|remplis|ralentis|réduis|choisis|souviens)",
      "(allongez|asseyez|appuyez|essayez|allez|faites|dites|ouvrez|remplissez|ralentissez|réduisez|choisissez)",
      "(amenez|ramenez|levez|relevez|élevez|soulevez|soufflez|rappelez|enlevez|souvenez|parcourez|souriez)",
      "(descendez|détendez|étendez|prenez|mettez|sentez|ressentez|ressens|suivez|tenez|retenez|retiens|venez|voyez)",
      "(revenez|reviens|soyez|sois|ayez|aie|attendez|attends|gardez)",
    ],
    duties: [
      "vous devez", "tu dois", "il faut", "vous allez devoir", "vous devriez", "tu devrais", "il est temps de",
      "je veux que", "il vous faut", "vous avez à", "tu as à",
    ],
    refusalWords: [
      "de", "à", "vous", "te", "t'", "surtout", "simplement", "juste", "pouvez", "peux", "devez", "dois", "faut",
      "question", "essayez", "essaie", "autorisé", "libre", "le", "la", "droit", "jamais", "y", "permis", "en", "d'",
    ],
    alternatives: ["ou"],
    emptyObjects: ["rien", "aucun", "aucune"],
    numbers: [
      "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
      "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    ],
    partWords: ["sur", "de", "une", "échelle"],
    percentWords: ["pourcent", "cent"],
    fractions: ["moitié", "tiers", "quart", "quarts", "majorité", "plupart", "cinquième", "cinquièmes"],
    shareWords: ["de", "des", "les", "nos", "mes", "ces", "toutes", "tous", "d'entre"],
    people: [
      "personnes", "gens", "femmes", "hommes", "patients", "patientes", "participants", "participantes", "utilisateurs",
      "auditeurs", "clientes", "clients",
    ]
  )

  private static let waysOut: [PhraseTag: [String]] = [
    .skip: [
      "(sauter|sautez|saute) (cette|ce|une|un|la|le|des|l'|cela|ça|ceci|tout)*",
      "(passer|passez|passe) (cette|ce|une|un|l') (partie|étape|exercice|passage)*",
      "(passer|passez|passe) (outre|votre tour|ton tour|à la suite)", "(laisser|laissez|laisse) (de côté|tomber)",
      "(laisser|laissez|laisse) (cette partie|cette étape|cela|ça|ceci|ce qui|tout ce qui|une partie) (de côté|)*",
      "(omettre|omettez|omets|ignorez) (cette|ce|une|un|tout)*", "(en |)(faire|faites|fais) moins",
      "(seulement|juste|simplement) (l'imaginer|imaginer)", "ne pas (tout |)faire (cet|cette|tout|ce)*",
    ],
    .stop: [
      "(vous|t') arrêter", "(m'|s'|t')arrêter",
      "(pouvez|peux|toujours|aussi|simplement|ou|libre de|peut) (tout |)(arrêter|interrompre|cesser)",
      "arrêter (à tout moment|à n'importe|quand|dès|l'|la|cette|cet|tout)*",
      "(arrêtez|arrête) (vous |toi |tout |)(quand|dès|si|là|ici|à tout moment)*",
      "(faire|faites|fais|prendre|prenez|prends) une pause", "(mettre|mettez|mets) (en |sur )pause",
      "(quitter|quittez|interrompre|interrompez|terminer) (la|cette|l'|cet) (séance|piste|enregistrement|exercice)*",
      "(quitter|interrompre|arrêter|terminer) (l'enregistrement|l'exercice|l'écoute)", "(la |le |)retirer",
      "un autre jour",
    ],
    .eyesOpen: [
      "(rester|restent|garder|gardez|garde|les garder|les laisser|laisser|ou|yeux) (grand |mi |à demi |les yeux |)ouverts",
      "ouverts ou (fermés|clos)", "(fermés|clos|fermer|fermez) ou (ouverts|rester ouverts|les garder ouverts)",
      "(ouvrir|rouvrir) les yeux (à tout|à n'importe|quand|dès|si)*",
      "(pouvez|peux) (toujours |aussi |)(ouvrir|rouvrir) les yeux",
      "ou (les |)(ouvrir|rouvrir)( les yeux|)", "regard (doux|posé|baissé|vers le bas|au sol)",
    ],
    .eyesClosed: [
      "(fermer|fermez|ferme|fermant|clore) (doucement |)(les|vos|tes) (yeux|paupières)",
      "yeux (se |)(fermés|clos|fermer|fermés|ferment)",
      "(yeux|paupières) (peuvent |vont |)se (fermer|ferment|clore)",
    ],
    .invitation: [
      "si (vous|tu|cela|ça|c'est|votre|vos|ton|ta|tes|l'|le|la|les|une|un|quelque)*",
      "s'il (y a|vous convient|te convient)",
      "(quand|lorsque|dès que|chaque fois que) (vous|tu|cela|ça)", "(lorsqu'|quand )(il|elle|ils)",
      "à (votre|ton) (rythme|guise|gré|convenance)",
      "autant que", "(aussi|tant) (longtemps|fort|loin|lentement|doucement|fermement) que*", "tant que",
      "comme (vous|tu|bon vous|il vous)",
      "(vous|tu) (pouvez|peux|pourriez|pourrais|aimeriez|aimerais|souhaitez|souhaites)", "peut être", "(peut|peuvent)",
      "libre*", "ou (pas|non)", "confortable*", "agréable*", "pas besoin", "aucun besoin", "rien (à|n'est|ne)",
      "pas (obligé*|nécessaire)",
      "seulement si", "invité*", "rien ne vous oblige",
    ],
  ]

  private static let breath: [PhraseTag: [String]] = [
    .keepBreathing: [
      "(continuez|continue|continuer|continuant) (à|de) (bien |)respirer",
      "(respirez|respire|respirer) (toujours|librement|tranquillement|calmement|aisément|doucement|régulièrement|encore)",
      "(souffle|respiration) (va|se poursuit|continue|coule|circule|reste|libre|suit son cours|est libre|s'écoule)*",
      "(n'oubliez|n'oublie) pas de respirer",
      "(laissez|laisse|laissant|laisser) (le souffle|la respiration|votre souffle|ton souffle|votre respiration|ta respiration|l'air) (aller|couler|circuler|continuer|libre|venir|passer)*",
      "sans (bloquer|retenir|couper) (le|la|votre|ton|ta) (souffle|respiration)",
      "(ne|n') (bloquez|retenez|bloque|retiens) pas (le|la|votre|ton|ta) (souffle|respiration)",
      "pas (besoin |nécessaire |)de (bloquer|retenir) (le|la|votre|ton|ta) (souffle|respiration)",
      "tout en (continuant de |continuant à |)respir*",
      "(pendant|tandis) que (vous respirez|tu respires)", "en respirant*",
    ],
    .holdBreath: [
      "(retenez|retiens|retenir|bloquez|bloque|bloquer|suspendez|coupez|tenez) (bien |)(le|la|votre|ton|ta) (souffle|respiration)",
      "(retenez|retiens|retenir|bloquez|bloquer|gardez|garde|garder) l'air", "(cessez|cesse|arrêtez) de respirer",
      "(inspirez|inspire) et (bloquez|bloque|retenez|retiens|tenez)", "(en apnée|une apnée)",
    ],
    .ownBreath: [
      "(votre|ton|son) (propre |)(rythme|souffle) (propre|naturel|à vous|à toi)",
      "(votre|ton|son) propre (rythme|souffle)", "(votre|ta) propre respiration",
      "(souffle|respiration) (retrouve|retrouver|reprendre|reprend|trouver|trouve|revenir|revient|faire|aller|aille|naturel*|comme elle|comme il)*",
      "(laissez|laisse) (maintenant |)(le souffle|la respiration|votre souffle|ton souffle|votre respiration|ta respiration) (être|faire|aller|venir|revenir|retrouver|reprendre|trouver|comme)*",
      "(respirez|respire|respirer) (à votre|à ton|comme|naturellement|librement|de nouveau)",
      "(oubliez|oublie|lâchez|lâche|quittez|laissez) le (rythme|son|tempo|compte)",
      "(ne comptez|ne compte|ne suivez|ne plus|plus besoin de) (plus|compter|suivre)",
      "(revenez|reviens|revenir) à (votre|ton) (propre |)(souffle|rythme)",
    ],
    .depth: [
      "profond", "profonde", "profonds", "profondes", "profondément",
      "(grande|grandes|énorme|large|grosse) (inspiration*|respiration*|bouffée*)",
      "(un grand|de grands) souffle*",
    ],
    .fullBreath: [
      "(remplir|remplissez|remplis|remplissant|gonflez|gonfle|gonfler) (complètement|entièrement|totalement|à fond|au maximum)",
      "(remplir|remplissez|remplis|gonflez|gonfle|gonfler) (bien |)(les|vos|tes|la|le|votre|ton|ta) (poumons|poitrine|ventre|thorax) (complètement|entièrement|totalement|à fond|au maximum|jusqu'en haut)",
      "autant d'air que*", "à pleins poumons",
    ],
    .harmlessDepth: [
      "(profond|profonde|profonds|profondes) (sommeil|repos|calme|paix|silence|détente|en vous|en toi|dans|forêt*|mer|eau|bleu*|vert*)",
      "(sommeil|repos|calme|paix|silence|détente|relaxation|tranquillité|forêt|muscles|muscle|eau|eaux|bleu|vert|pression) (plus |très |bien |)profond*",
      "profondément (détendu*|endormi*|calme*|dans|en vous|en toi|reposé*|tranquille*)", "plus profondément dans",
      "(dort|dormir|dormez|reposez|reposer|enfonce|enfoncez|enfoncer) (plus |)profond*",
    ],
    .inBreath: [
      "inspir*", "(l'|d'|à l'|à chaque )inspir*", "l'inspir*", "(inhal*|l'inhal*)", "l'air (entre|pénètre|arrive)",
      "en inspirant",
    ],
    .outBreath: ["expir*", "l'expir*", "souffl*", "exhal*", "l'exhal*", "l'air (sort|ressort|s'en va|part)"],
  ]

  private static let clenching: [PhraseTag: [String]] = [
    .neverToPain: [
      "(jamais|pas|sans) (jusqu'à la|jusqu'à ressentir|aller jusqu'à la|jusqu'à avoir|atteindre la|provoquer de|la moindre|aucune|de) (douleur|douleurs|mal)",
      "jamais (de |)(douleur|mal|douloureux)",
      "sans (douleur|douleurs|avoir mal|vous faire mal|te faire mal|que cela fasse mal)",
      "(rien|jamais|ne) (ne |)(doit|devrait|devez|faut) (jamais |pas |)(faire mal|être douloureux|vous faire mal)",
      "pas (faire mal|être douloureu*)",
      "(doit|devrait) (pas|jamais) (faire mal|être douloureu*)",
      "avant (que cela|que ça|d'avoir|la) (ne |)(fasse |)(mal|douleur)*", "en deçà de la douleur",
      "rien qui (fasse|fait) mal",
    ],
    .cramp: [
      "crampe*", "(relâchez|relâche|relâcher) un peu", "(orteils|pieds) vers (vous|toi|le haut|le plafond|le visage)",
      "(réduisez|réduis|diminuez|allégez) l'effort",
    ],
    .slowly: [
      "lentement", "lent*", "doucement", "doux", "douce", "douceur", "délicatement", "prudemment", "légèrement",
      "léger", "légère", "peu à peu", "un peu",
      "progressivement", "seulement (jusqu'où|aussi loin|autant)", "sans (forcer|force|effort)", "tranquillement",
    ],
    .headPress: [
      "tête (doucement |lentement |légèrement |)(en arrière|vers l'arrière|contre|dans|s'enfonc*|appuie*|presse*|aller)*",
      "(appuyez|appuie|appuyer|pressez|presse|presser|poussez|pousse|penchez|inclinez|basculez|enfoncez) (doucement |lentement |)(la|votre|ta|l'arrière de la) tête",
      "l'arrière (de la|de votre|de ta|du) (tête|crâne)", "menton (vers|contre|en)*",
    ],
    .lift: [
      "(soulev*|soulèv*|contract*|resserr*|serr*)",
      "(lever|levez|lève|relever|relevez|relève) (le|votre|ton) (plancher|périnée)", "(remont*|relev*|relèv*)",
      "(tirer|tirez|tire|aspirer|aspirez|aspire|rentrer|rentrez|rentre|monter|montez) (le|la|les|votre|ton|tout)",
      "vers le haut", "(se |s')(élèv*|élev*)", "aspir*",
    ],
    .quickFlick: [
      "(contraction|contractions|pulsation|pulsations|serrage|serrages) (rapide|rapides|brève|brèves|courte|courtes)",
      "(petites|brèves|courtes|rapides) (contraction*|pulsation*|serrages)",
      "(contractez|contracte|serrez|serre|contracter|serrer|resserrez) (très |)(rapidement|vite|brièvement|par à coups)",
      "(aussi|le plus) (vite|rapidement) (que|possible)", "par à coups",
    ],
    .urineImage: ["urin*", "l'urine", "d'urine", "(envie de |)(pipi|uriner)", "d'uriner", "jet d'urine", "pisser"],
    .toiletNote: [
      "toilette*", "wc", "(jamais|pas) (en urinant|en faisant pipi|quand vous urinez)",
      "(qu'une|juste une|simplement une|seulement une) image", "(qu'|)une image*", "n'est qu'une image",
    ],
    .pelvis: [
      "pelvi*", "bassin", "périnée*", "périnéal*", "vagin*", "vulve*", "sphincter*", "anus", "l'anus", "anal*",
      "dilatateur*", "pénis", "scrotum",
    ],
    .neck: ["cou", "nuque", "gorge", "cervica*"],
    .jaw: ["mâchoire*", "dents", "dent", "masséter*"],
    .feet: ["pied", "pieds", "orteil*", "l'orteil", "voûte*", "plante des", "plantes"],
  ]

  private static let session: [PhraseTag: [String]] = [
    .pain: [
      "douleur*", "douloureu*", "mal", "inconfort*", "l'inconfort", "d'inconfort", "gêne", "brûl*", "picot*", "pique",
    ],
    .limit: [
      "arrêt*", "(s'|t'|d'|l')arrêt*", "pause*", "relâch*", "interromp*",
      "(revenez|reviens|revenir|reculez|recule|reculer)", "retir*", "en arrière", "repos*", "moins de",
      "au dessous", "en dessous", "sous", "trop", "cess*", "quitt*",
    ],
    .insertion: [
      "insér*", "insèr*", "introdui*", "l'(insér*|introdui*|enfon*)",
      "(glissez|glisse|poussez|pousse|faites entrer|fais entrer|faites glisser|enfoncez|enfonce|rentrez) (le|la|l'|votre|ton)*",
    ],
    .onCommand: [
      "maintenant", "à (trois|mon signal|mon top)", "au (signal|top|prochain*)", "à la prochaine*",
      "quand je (dis|compte)", "lorsque je dis", "jusqu'au (bout|fond)", "à présent", "allez",
    ],
    .ownPace: [
      "(votre|ton|propre) (propre |)(rythme|allure|vitesse|temps)",
      "(sans|aucune|pas de|rien ne) (se |vous |te |)(presser|hâte|hâter|presse|précipitation|urgence)",
      "tout (le|votre|ton) temps*",
      "aussi lentement que*", "(prenez|prends|prendre) (tout |)(le|votre|ton) temps",
    ],
    .mayStay: [
      "(pouvez|peux|pouvoir|libre de|libres de|aussi|peut) (toujours |simplement |aussi |)(rester|en rester|demeurer)",
      "(rester|restez|reste|en rester) (ici|là|à ce stade|à cette étape|où|aussi longtemps|dehors|avec)*",
      "(séance|session) (complète|entière|à part entière)", "(cela|ça|c'est|ceci) (déjà |est déjà |)(suffit|assez)",
      "(est|c'est) (déjà |bien |)(assez|suffisant)", "(sans|pas besoin d'|pas obligé d')aller plus loin",
      "aller plus loin",
    ],
    .whenNotTo: [
      "infect*", "d'infect*", "plaie*", "blessure*", "saign*", "mycose*", "irritat*", "irritée*",
      "(un|à un) autre jour", "pas (aujourd'hui|maintenant) si", "si l'on vous a conseillé",
    ],
    .returning: [
      "(bougez|bouge|bouger|remuez|remue|remuer|étirez|étire|étirer|agitez|mobilisez) (doucement |lentement |un peu |à nouveau |)(les|vos|tes) (doigts|orteils|mains|pieds|bras|jambes)",
      "(doigts|orteils|mains|pieds) (bouger|remuer|bougent|se mettre à bouger)",
      "(ouvrez|ouvre|ouvrir|rouvrez|rouvre|rouvrir) (doucement |lentement |à nouveau |)(les|vos|tes) yeux",
      "(laissez|laisse) (vos|tes|les) yeux (s'ouvrir|se rouvrir)",
      "yeux (s'ouvrir|se rouvrir|s'ouvrent|peuvent s'ouvrir)*", "(vous |te |)(relever|redresser|rasseoir)",
      "(asseyez|assieds|redressez|redresse|levez|lève|relevez|relève) (vous|toi)",
      "(revenez|reviens|revenir|retour|retourner) (à|dans|vers|ici|au|doucement)*",
      "(bien |tout à fait |)(éveillé*|réveillé*)", "sur le côté",
      "(restez|reste|rester) (encore |un moment |un instant |)(allongé*|étendu*)",
      "(prenez|prends) (votre|ton|tout votre|tout ton|le) temps (pour|avant)*",
    ],
    .announcement: [
      "minute", "minutes", "un (moment|instant|petit moment|long moment)", "(quelques|plusieurs) instants",
      "(en|le|du|de) silence", "(me|vais me) (tais|taire)", "(resterai|reste|serai|rester) (silencieu*|en silence)",
      "je (reviens|reviendrai|vous retrouve|vous laisse|te laisse)", "sans (parole|paroles|mots|ma voix|mot)",
      "plus (de |un )(mot|mots|parole|paroles)", "jusqu'à (ce que|mon|la|ma)*", "jusqu'au (son|signal|bol)*",
      "(aussi|tant) (longtemps |)que (vous|tu|cela)", "(prenez|prends) (tout |)(votre|le|ton) temps",
      "(long|longue|longs|longues) (pause*|silence*)", "(rien|plus rien) (d'autre |de plus |)à faire", "endorm*",
      "(vous|t'|s')endorm*", "sommeil", "dorm*", "dériv*",
    ],
    .driving: ["condui*", "volant", "véhicule*", "machine*", "route", "circulation", "voiture"],
    .condition: [
      "mal", "douleur*", "douloureu*", "coeur", "cardiaque*", "tension artérielle", "hypertension", "l'hypertension",
      "enceinte*", "grossesse*", "épilep*", "l'épilep*", "opér*", "opération*", "l'opération", "d'opération",
      "chirurg*", "malad*", "blessure*", "blessé*",
      "médecin*", "médic*", "soign*", "traite*", "thérap*", "kiné*", "(ne vous|ne te) convient pas", "infect*",
      "traumat*", "psychos*", "poumon*", "pulmon*", "asthm*", "panique*", "plaie*", "souffr*", "soignant*",
    ],
  ]

  private static let harm: [PhraseTag: [String]] = [
    .trigger: [
      "normal", "normale", "normaux", "normales", "anormal*",
      "(détendez vous|détends toi|relaxez vous|relaxe toi|relâchez vous) (simplement|tout simplement|donc|enfin|un peu|maintenant)",
      "(il suffit|vous n'avez qu'à|tu n'as qu'à|contentez vous) (de |)vous (détendre|relaxer)",
      "(il suffit|vous n'avez qu'à|tu n'as qu'à|juste|simplement|suffit de) (de |vous |te |)(détendre|relaxer|te détendre|vous détendre)",
      "(bonne|gentille|brave) fille", "(bon|gentil|brave) garçon",
      "(écartez|écarte|écarter|ouvrez|ouvre) (bien |)(les|vos|tes) (jambes|cuisses)",
      "(calmez vous|calme toi|du calme)", "(ne soyez|ne sois) pas (bête|ridicule|timide|crispé*|tendu*|nerveu*)",
      "(n'ayez|n'aie) pas peur", "(c'est|tout est|tout se passe) dans (la|votre|ta) tête",
      "(vous devez|tu dois|il faut) (vous |te |)(détendre|relaxer)",
      "(soyez|sois) courageu*", "(soyez|sois) brave", "(serrez|serre) les dents", "(ne résistez|ne résiste) pas",
      "on n'a rien sans rien", "obéi*", "(soumettez|soumets)*", "faites un effort",
    ],
    .pushThrough: [
      "(forcez|force|forcer|poussez|pousse|pousser|passez|passe|passer) (à travers|au delà|malgré|outre) (la|le|l'|cette|votre|ta|toute)*",
      "(supportez|supporte|supporter|endurez|endure|endurer|tolérez|tolère|tolérer|ignorez|ignore|ignorer) (la|le|l'|une|un|cette|votre|ta|un peu)*",
      "(malgré|à travers) la douleur", "(tenez|tiens) bon", "(forcez|force) (le passage|encore|jusqu'au bout)",
      "jusqu'au bout de la douleur", "serrer les dents",
    ],
    .gendered: [
      "vagin", "vaginal*", "vulve", "lèvres génitales", "clitoris", "pénis", "verge", "scrotum", "testicule*",
      "prostate", "utérus", "l'utérus", "seins", "femme", "femmes", "dame", "dames", "mesdames", "fille", "filles",
      "homme", "hommes", "l'homme",
      "messieurs", "monsieur", "madame", "garçon", "garçons", "mari", "épouse", "époux", "l'épouse", "petit ami",
      "petite amie", "copain", "copine", "féminin*", "féminité", "masculin*", "virilité", "maternité",
    ],
    .claim: [
      "guérir", "guérit", "guérira", "guérison", "guéri", "guérie", "guéris", "guéries", "garanti*",
      "taux de (réussite|succès)", "(marche|fonctionne|réussit) (toujours|à chaque fois|à tous les coups|à coup sûr)",
      "(scientifiquement|cliniquement|médicalement) (prouvé*|démontré*)",
      "(prouvé|prouvée|infaillible|miracle)",
      "(la douleur|vos douleurs|les douleurs|l'anxiété|la peur|vos problèmes|les tensions|la tension) (va|vont) (disparaître|partir|cesser|s'en aller)",
      "(douleur|douleurs|tensions|tension|peur|anxiété|problèmes) (disparaîtra|disparaîtront|cessera|cesseront|partira|s'en ira)",
      "plus jamais (mal|peur|de douleur*)",
      "(soulagement|rétablissement|guérison) (définitif*|définitive*|durable|complet|complète|total*|permanent*)",
      "(serez|seras|deviendrez) (guéri*|sans douleur|libéré*)",
    ],
    .benefit: [
      "mieux", "meilleur*", "calmes", "plus calme*", "heureu*", "détend*", "apais*", "endormi*", "soulag*", "bénéfi*",
      "aid*", "(libres|libre|libérés) de", "moins (de |d'|)(douleur*|peur*|anxi*|stress*|tendu*|tension*|mal)",
      "(sans|plus de|aucune) (douleur*|tension*|peur*|souci*)",
    ],
    .success: [
      "réussi*", "succès", "guéri*", "rétabli*", "amélior*", "s'amélior*", "efficace*",
      "(vont|va|allaient|sentent|se sentent) mieux",
      "(personnes|gens|femmes|hommes|patients|patientes|participants) (qui|sont|ont|se|vont|étaient|ressentent|déclarent)",
      "(des|de|d') (personnes|gens|femmes|hommes|patients|patientes|participants|cas)",
    ],
  ]
}
