extension CareWords {
  /// The words of Italian, with `Lei`, `tu` and `voi`.
  static let italian = CareWords(
    phrases: waysOut.merging(breath) { $1 }.merging(clenching) { $1 }.merging(session) { $1 }.merging(harm) { $1 },
    negations: [
      "non", "mai", "senza", "niente", "nulla", "nessun", "nessuno", "nessuna", "né", "nemmeno", "neppure", "evita",
      "eviti", "evitare", "evitate", "anziché", "invece",
    ],
    negationReach: NegationReach(on: 5, back: 4),
    leadIns: [
      "e", "ora", "adesso", "poi", "dopo", "quindi", "prima", "infine", "ancora", "una", "volta", "per", "favore",
      "dolcemente", "lentamente", "piano", "semplicemente", "anche", "qui", "allora", "di", "nuovo", "non", "pure",
    ],
    orders: [
      "(abbassa|abbassi|abbassate|accogli|accolga|afferra|allunga|allunghi|alza|alzi|apri|apra|aprite|appoggia|appoggi)",
      "(ascolta|ascolti|aspetta|aspetti|blocca|blocchi|butta|cerca|cerchi|chiudi|chiuda|chiudete|comincia|cominci|concentra)",
      "(concentrati|si concentri|conta|conti|continua|continui|contrai|contragga|contraete|dirigi|distendi|distenda|dai|dia)",
      "(emetti|entra|espira|espiri|espirate|fai|faccia|fate|fermati|fletti|fletta|gira|giri|guarda|guardi|gonfia|gonfi)",
      "(immagina|immagini|immaginate|inala|inali|inclina|inclini|inizia|inizi|inspira|inspiri|inspirate|libera|liberi)",
      "(mantieni|mantenga|metti|metta|muovi|muova|muovete|nota|noti|notate|osserva|osservi|osservate|parti|pensa|pensi)",
      "(piega|pieghi|poggia|poggi|porta|porti|posa|posi|premi|prema|prendi|prenda|presta|presti|prova|provi|raccogli)",
      "(raddrizza|respira|respiri|respirate|resta|resti|riempi|riempia|rilassa|rilassi|rilassati|si rilassi|rilassatevi)",
      "(rimani|rimanga|ripeti|ripeta|riporta|riporti|riposa|riposi|ritorna|ritorni|rotola|sali|scendi|scuoti|sdraiati)",
      "(si sdrai|si sieda|siediti|segui|segua|senti|senta|sentite|serra|serri|sii|sia|siate|solleva|sollevi|sorridi|sorrida)",
      "(spingi|spinga|spingete|spostati|sposta|sposti|stai|stia|stendi|stringi|stringa|stringete|svuota|svuoti|tendi)",
      "(tenda|tieni|tenga|tenete|tira|tiri|tirate|torna|torni|tornate|trattieni|trattenga|trova|trovi|usa|usi)",
      "(va|vai|vada|vieni|venga|visualizza|visualizzi|volgi|strizza|strizzi|si accomodi|accomodati)",
      "(trattenere|forzare|spingere|muovere|dimenticare)",
    ],
    duties: [
      "deve", "devi", "dovete", "lei deve", "tu devi", "bisogna", "dovrebbe", "dovresti", "voglio che", "è ora di",
      "ha da", "hai da", "occorre",
    ],
    refusalWords: [
      "si", "ti", "vi", "lo", "la", "può", "puoi", "deve", "devi", "che", "semplicemente", "provi", "provare",
      "permesso",
      "di", "a", "ora", "mai", "c'è", "è", "motivo", "affatto",
    ],
    alternatives: ["o", "oppure"],
    emptyObjects: ["niente", "nulla", "nessuno", "nessuna", "nessun"],
    numbers: [
      "zero": 0, "uno": 1, "un": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
      "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12,
    ],
    partWords: ["su", "di", "ogni", "una", "scala", "in", "tra", "fra", "a"],
    percentWords: ["cento", "percento"],
    fractions: ["metà", "terzo", "terzi", "quarto", "quarti", "quinto", "quinti", "maggioranza", "maggior"],
    shareWords: [
      "delle", "dei", "degli", "di", "le", "i", "gli", "nostri", "nostre", "queste", "questi", "tutte", "tutti",
      "parte",
    ],
    people: [
      "persone", "gente", "donne", "uomini", "pazienti", "partecipanti", "utenti", "ascoltatori", "clienti",
    ]
  )

  private static let waysOut: [PhraseTag: [String]] = [
    .skip: [
      "(saltare|salta|salti|saltate|saltarla|saltarlo) (questa|questo|una|un|la|il|qualcosa|tutto|ciò|quello|quel|pure|un passaggio)*",
      "(saltarla|saltarlo|saltarne)", "(tralasciare|tralascia|tralasci|tralasciarla|omettere|ometta|ometti)",
      "(lasciare|lascia|lasci|lasciarla|lasciarlo) (perdere|da parte|stare|fuori|andare questa parte)",
      "(fare|fai|faccia|farne) (di |)meno", "(passare|passa|passi) oltre",
      "(solo|soltanto) (immaginarlo|immaginarla|immaginare)", "non (è necessario|serve|occorre) fare tutto",
    ],
    .stop: [
      "(può|puoi|potete|sempre|o|libero di|libera di|semplicemente|anche|pure) (fermarsi|fermarti|smettere|interrompere|fare una pausa|concludere|terminare)",
      "(fermarsi|fermarti|fermarvi|smettere|interrompere|concludere) (in qualsiasi|in qualunque|quando|in ogni|se|appena|sempre)*",
      "(si fermi|fermati|smetti|smetta) (quando|se|in qualsiasi|in qualunque|appena|pure)*",
      "(fare|fai|faccia|facendo|prendersi|prenderti) una pausa",
      "(uscire|terminare|interrompere|lasciare|fermare) (dalla|la|il|questa|questo) (seduta|sessione|pratica|registrazione|traccia|esercizio)",
      "(interrompere|fermare) (l'ascolto|l'esercizio)", "(toglierlo|estrarlo|rimuoverlo)", "un altro giorno",
    ],
    .eyesOpen: [
      "(restare|rimanere|stare|tenerli|tenere gli occhi|lasciarli|occhi|o|oppure|con gli occhi) (ben |)aperti",
      "aperti o chiusi", "chiusi o aperti",
      "(chiudersi|chiuderli|chiudere|chiudere gli occhi) (o|oppure) (restare*|rimanere*|tenerli*|lasciarli*|aprir*|stare*)",
      "aprire gli occhi (quando|in qualsiasi|in qualunque|in ogni|se|sempre)*", "(può|puoi|sempre) aprire gli occhi",
      "o aprire gli occhi", "o aprirli", "sguardo (morbido|basso|verso il basso|rilassato)",
    ],
    .eyesClosed: [
      "(chiudi|chiuda|chiudete|chiudere|chiudendo) (dolcemente |piano |)gli occhi",
      "occhi (si |)(chiusi|chiudano|chiudono|chiudersi)", "occhi possono chiudersi",
      "(chiudere|chiudi|chiuda) le palpebre",
    ],
    .invitation: [
      "se (vuoi|vuole|volete|lo|la|le|ti|si|preferisci|preferisce|desidera|desideri|è|questo|c'è|qualcosa|qualche|sei|il|i|gli|un|una|puoi|può|senti|sente|noti|nota|non|così)",
      "quando (vuoi|vuole|sei|lei|si sente|ti senti|è|desidera|desideri|te la|se la|lo)",
      "come (vuoi|vuole|preferisci|preferisce|desidera|ti|le)", "(quanto|finché|fin dove|per quanto|nella misura)",
      "(può|puoi|possono|potrebbe|potresti|potete)", "(forse|magari)", "(è|sei) (liber*|invitat*|benvenut*)",
      "ti invito", "la invito", "(al|con il|col) (suo|tuo|proprio) (ritmo|passo|tempo)*", "ai (suoi|tuoi) tempi",
      "o no", "oppure no", "(comodo|comoda|comodi|comodamente|confortevole|piacevole)",
      "non (serve|occorre|è necessario|c'è bisogno|deve|devi|ha bisogno|hai bisogno)", "solo se", "le va", "ti va",
      "le piace", "ti piace",
    ],
  ]

  private static let breath: [PhraseTag: [String]] = [
    .keepBreathing: [
      "(continua|continui|continuate|continuare|continuando) a respirare",
      "(respira|respiri|respirare|respirando) (con calma|con dolcezza|con naturalezza|liberamente|tranquill*|sempre|dolcemente|ancora)",
      "(respira|respiri|respirare|respirando) (con calma|libera*|tranquill*)",
      "(respiro|respirazione|fiato|respirare) (continua|continui|scorre|scorra|scorrere|fluisce|fluisca|fluire|va|prosegue|prosegua|è libero|libero|leggero|rimane|resta)*",
      "(lascia|lasci|lasciando|lasciare) (che |)(il|la|suo|il suo|il tuo|tuo) (respiro|respirazione) (scorr*|flui*|va*|continu*|andare|libero)*",
      "(lascia|lasci|lasciando|lasciare) (scorrere|fluire|andare) (il|la|il suo|il tuo) (respiro|respirazione)",
      "(senza|non) (trattenere|bloccare|trattenga|trattieni|blocchi) (il|la|il suo|il tuo) (respiro|respirazione|fiato)",
      "non (dimenticare|dimentichi|dimenticate) di respirare", "mentre (respira|respiri)",
      "(ricorda|ricordi|ricordati|si ricordi) di respirare",
    ],
    .holdBreath: [
      "(trattieni|trattenga|trattenere|trattenete|blocca|blocchi|bloccare|tieni|tenga|sospendi|sospenda) (il|il suo|il tuo|la) (respiro|fiato|respirazione)",
      "(trattieni|trattenga|trattenere|tieni) l'aria", "(smetti|smetta) di respirare",
      "(inspira|inspiri|inspirate) e (trattieni|trattenga|tieni|tenga|blocca|trattenete)", "in apnea",
    ],
    .ownBreath: [
      "(suo|tuo|proprio) (respiro|ritmo) (naturale|proprio)", "(suo|tuo) (proprio |stesso |)ritmo",
      "(il suo|il tuo) respiro (naturale|proprio)",
      "(respiro|respirazione) (ritrovi|ritrovare|ritrova|torni|tornare|torna|trovi|trovare|trova|riprenda|riprendere|vada|andare|faccia|fare|segua|come vuole|naturale)*",
      "(respira|respiri|respirare) (come|al suo|al tuo|naturalmente|con naturalezza)",
      "(dimentica|dimentichi|abbandona|abbandoni|lascia|lasci) (ora |adesso |andare |)(il|la) (ritmo|tono|conto|conteggio|cadenza)",
      "(non|senza) (più |)(contare|seguire|conti|segua)( più|)",
      "(torna|torni|tornare|ritorna|ritorni) al (suo|tuo) (proprio |)(respiro|ritmo)",
    ],
    .depth: [
      "profondo", "profonda", "profondi", "profonde", "profondamente", "a fondo",
      "(grande|grandi|grosso) (respiro|respiri|inspirazione)", "respirone",
    ],
    .fullBreath: [
      "(riempi|riempia|riempire|riempiendo|gonfia|gonfi|gonfiare) (bene |)(completamente|del tutto|totalmente|al massimo|fino in fondo)",
      "(riempi|riempia|riempire|gonfia|gonfi|gonfiare) (bene |)(i|il|la|i suoi|i tuoi) (polmoni|petto|pancia|torace|addome) (completamente|del tutto|totalmente|al massimo|fino in cima|fino all'orlo)",
      "(quanta|tutta l'aria) (che|possibile)*", "quanta più aria*", "a pieni polmoni",
    ],
    .harmlessDepth: [
      "(profondo|profonda) (riposo|sonno|calma|pace|silenzio|quiete|rilassamento|foresta|bosco|mare|acqua|blu|verde)",
      "(riposo|sonno|calma|pace|silenzio|quiete|rilassamento|tranquillità|foresta|bosco|mare|blu|verde|muscolo|muscoli|acqua|acque|pressione) (più |molto |)(profondo|profonda|profondi|profonde)",
      "profondamente (rilassat*|addormentat*|calm*|tranquill*|in|nel|nella)",
      "più (profondo|profondamente|a fondo) (in|dentro|nel|nella)", "(nel|dal) profondo",
      "(riposare|dormire|affondare|sprofondare) (più |)profondamente",
    ],
    .inBreath: [
      "inspir*", "(l'|dell'|all')inspir*", "l'inspir*", "inal*", "l'aria entra", "prend(a|i|ere) aria", "in entrata",
    ],
    .outBreath: ["espir*", "l'espir*", "esal*", "l'aria esce", "soffi*", "butt(a|i) fuori"],
  ]

  private static let clenching: [PhraseTag: [String]] = [
    .neverToPain: [
      "(mai|non|senza) (arrivare |arrivi |)(fino |)(al|a sentire|a provare) dolore",
      "senza (dolore|che faccia male|farsi male|farti male|provare dolore)",
      "(niente|nulla|mai|non) (deve|dovrebbe|devono) (mai |)(fare male|far male|dolere|essere doloros*)",
      "prima (che faccia male|del dolore|di sentire dolore)", "sotto la soglia del dolore",
    ],
    .cramp: [
      "cramp*", "(allenta|allenti|molla|molli) (un po'|un poco|se|appena|la presa)",
      "dita (dei piedi |)verso (l'alto|di te|il viso|il ginocchio|di lei)", "(punte|piedi) verso (di sé|di te|l'alto)",
    ],
    .slowly: [
      "lent*", "piano", "adagio", "dolce*", "delicat*", "con (cautela|attenzione|calma|delicatezza|dolcezza)",
      "piano piano", "poco a poco", "a poco a poco", "leggermente", "legger*", "un po'", "appena",
      "(solo|soltanto) (fin|fino)", "senza (forzare|sforzo|forza)", "gradual*", "cautela",
    ],
    .headPress: [
      "(testa|capo) (dolcemente |lentamente |piano |un po' |)(all'indietro|indietro|contro|nel|sul|verso|prema|premere|affondi|affondare)*",
      "(premi|prema|premere|spingi|spinga|spingere|inclina|inclini|porta|porti|affonda) (dolcemente |lentamente |)(la testa|il capo|la nuca)",
      "nuca (contro|nel|sul|verso)*", "mento (verso|al|contro|in)*",
    ],
    .lift: [
      "(solleva|sollevi|sollevare|alza|alzi|alzare|tira|tiri|tirare) (il|la|lo|su|in)", "contra(i|e|gga|rre|endo|ete)",
      "contrarre", "strin(gi|ga|gere|gendo)", "serr(a|i|are|ando)", "tend(i|a|ere)",
      "(si |)(solleva|sollevi|sollevarsi)", "verso l'(alto|interno)", "risucchi*", "strizz*",
    ],
    .quickFlick: [
      "(contrazione|contrazioni|strette|impulsi) (rapid*|veloc*|brev*)",
      "(rapide|brevi|veloci|rapidi|piccole) (contrazioni|strette|impulsi)",
      "(contrai|contragga|stringi|stringa|contrarre|stringere) (molto |)(rapidamente|velocemente|in fretta)",
      "(il più |più |)(velocemente|rapidamente|in fretta) (possibile|che)*", "a scatti",
    ],
    .urineImage: ["urin*", "l'urina", "dell'urina", "pipì", "(flusso|getto) (di|dell') *urina", "minzione"],
    .toiletNote: [
      "(bagno|toilette|gabinetto|water|wc)", "(mai|non) (mentre|quando|durante) (urin*|la minzione|si urina)",
      "(solo|soltanto) un'immagine", "è (solo|soltanto) un'immagine",
    ],
    .pelvis: [
      "pelvi*", "bacino", "vagin*", "vulva*", "perine*", "sfinter*", "ano", "l'ano", "anale", "dilatator*", "pene",
      "scroto",
    ],
    .neck: ["collo", "nuca", "gola", "cervical*"],
    .jaw: ["mandibol*", "mascell*", "denti", "masseter*"],
    .feet: ["piede", "piedi", "alluce", "alluci", "dita dei piedi", "dita del piede", "piante", "arco plantare"],
  ]

  private static let session: [PhraseTag: [String]] = [
    .pain: ["dolor*", "fa male", "faccia male", "fare male", "male", "fastidi*", "bruci*", "pizzic*", "disagio"],
    .limit: [
      "ferm(a|i|arsi|arti|ati)", "fermar*", "fermati", "si fermi", "paus*", "interromp*", "smett*", "allent*", "togl*",
      "rimuov*", "estra*", "(torna|torni|tornare|indietreggi*)", "indietro", "ripos*", "meno di", "sotto",
      "al di sotto", "troppo", "lasci*",
    ],
    .insertion: [
      "inseri*", "introdu*", "l'inseri*",
      "(spingi|spinga|spingere|fai scivolare|faccia scivolare|infila|infili|infilare|metti dentro) (il|lo|dentro|il suo|il tuo|l')*",
      "infilalo", "spingilo", "lo (spinga|infili)",
    ],
    .onCommand: [
      "ora", "adesso", "al (tre|mio|segnale|via|prossimo*)", "alla prossima*", "quando (dico|conto|lo dico)",
      "fino in fondo", "forza",
    ],
    .ownPace: [
      "(suo|tuo|proprio) (proprio |)(ritmo|passo|tempo)", "(suoi|tuoi|propri) tempi", "(senza|nessuna|non c'è) fretta*",
      "tutto il tempo*", "così lentamente come*", "con calma",
    ],
    .mayStay: [
      "(può|puoi|anche|libero di|libera di) (sempre |semplicemente |anche |)(restare|rimanere|stare qui|fermarsi qui)",
      "(restare|rimanere|resta|resti|rimani|rimanga) (qui|qua|lì|a questo|in questa|in questo|dove|con|fuori|finché|tutto)*",
      "(seduta|sessione|pratica) (completa|intera)", "(questo|così|qui) (già |)(basta|è sufficiente|è abbastanza)",
      "(è|è già) (sufficiente|abbastanza)",
      "(non serve|non occorre|senza|non c'è bisogno di) (andare|proseguire|spingersi) (oltre|avanti)*",
    ],
    .whenNotTo: [
      "infezion*", "ferit*", "sanguin*", "candid*", "micos*", "irritat*", "un altro giorno", "(oggi|ora) no se",
      "non (oggi|ora) se", "riposo prescritto",
    ],
    .returning: [
      "(muovi|muova|muovere|muovendo|allunga|allunghi|stira|stiri|stiracchia) (dolcemente |piano |lentamente |un po' |di nuovo |)(le|i|le sue|i suoi|le tue) (dita|piedi|mani|braccia|gambe)",
      "(dita|piedi|mani) (si muovano|muoversi|si muovono)",
      "(apri|apra|aprire|aprendo|riapri|riapra|riaprire) (piano |lentamente |dolcemente |di nuovo |)gli occhi",
      "occhi (si aprano|aprirsi|riaprirsi|possono aprirsi|si aprono|si riaprano)*",
      "(alzarsi|alzarti|si alzi|alzati|mettersi a sedere|metterti a sedere|sedersi|rialzarsi|rialzarti|si sieda|tirarsi su)",
      "(torna|torni|tornare|tornando|ritorna|ritorni|ritornare) (piano |lentamente |dolcemente |pian piano |)(a|al|alla|nella|nel|qui|allo)",
      "(svegli*|desto)", "(girarsi|girarti|si giri|girati|rotolare) (su|sul|di)", "su un fianco", "sul fianco",
      "(resti|resta|restare|rimani|rimanga|rimanere) (ancora |)(sdraiat*|distes*|un po')*",
      "(si prenda|prenditi) (tutto |)il tempo*",
    ],
    .announcement: [
      "minuto", "minuti", "un (po'|momento|attimo|po' di tempo)", "(qualche|alcuni) (momento|momenti|istante|istanti)",
      "(in|di|il|nel) silenzio", "(taccio|tacerò|starò zitt*|resterò|sarò silenzios*|farò silenzio)",
      "(tornerò|ritorno|parlerò|torno)", "senza (parole|altre parole|la mia voce)",
      "(non|senza) (ci saranno |dirò |)(più |altre )parole", "(finché|fino a quando|fino al suono|fino al)*",
      "(quanto|per tutto il tempo)", "(si prenda|prenditi) (tutto |)il (suo |tuo |)tempo",
      "(lunga|lungo) (pausa|silenzio)", "(pausa|silenzio) (lunga|lungo|più)", "(niente|nulla) (altro |più |)da fare",
      "dorm*", "addorment*", "sonno",
    ],
    .driving: ["guid*", "volante", "veicol*", "macchin*", "macchinari*", "traffico", "auto", "l'auto", "automobile"],
    .condition: [
      "male", "dolor*", "cuore", "cardiac*", "pressione", "ipertension*", "gravidanza", "incinta", "epiless*",
      "l'epilessia", "operazion*", "un'operazione", "intervent*", "un intervento", "chirurg*", "malatti*", "malat*",
      "lesion*", "ferit*", "medic*", "dottor*", "cura", "curante", "terap*", "fisio*",
      "non (le|ti) (fa bene|si addice|conviene)", "infezion*", "traum*", "psicos*", "polmon*", "asma", "l'asma",
      "panico", "disturb*",
    ],
  ]

  private static let harm: [PhraseTag: [String]] = [
    .trigger: [
      "normale", "normali", "anormal*",
      "(rilassati|si rilassi|rilassatevi) (e basta|soltanto|solo|semplicemente|dai|una buona volta)",
      "(solo|soltanto|semplicemente|basta) (rilassarsi|rilassarti|rilassati|si rilassi)",
      "(brava|buona) (ragazza|bambina)", "(bravo|buon) (ragazzo|bambino)",
      "(apri|apra|aprire|allarga|allarghi|allargare|divarica|divarichi|spalanca) (bene |)le gambe",
      "(calmati|si calmi|stai calm*|stia calm*)",
      "non (essere|sia) (sciocc*|timid*|nervos*|ridicol*|spaventat*|tes*)", "non (avere|abbia) (paura|vergogna)",
      "(è |)(tutto|solo) nella (sua|tua) (testa|mente)", "(deve|devi|dovete) rilassar*", "(sii|sia) (forte|coraggios*)",
      "non (opporre|opponga) resistenza", "(non resistere|non resista)", "obbedi*", "ubbidi*",
      "(sottomettiti|si sottometta)", "chi bello vuole*",
    ],
    .pushThrough: [
      "(sopporta|sopporti|sopportare|tollera|tolleri|tollerare|ignora|ignori|ignorare|resisti al|resista al) (il|la|un|questo|questa|qualsiasi|qualunque|un po' di|dolore)*",
      "(spingi|spinga|spingere|vai|vada|andare|respira|respiri) (attraverso|oltre) (il|la|ogni|questo)*",
      "(nonostante|malgrado) il dolore", "(forza|forzi|forzare) (il|la|ancora|un po'|oltre)*", "(tieni|tenga) duro",
      "(stringi|stringa|stringere) i denti",
    ],
    .gendered: [
      "vagina", "vaginal*", "vulva", "labbra vaginali", "clitoride", "pene", "scroto", "testicol*", "prostata", "utero",
      "l'utero", "grembo", "seni", "donna", "donne", "signora", "signore", "signori", "signorina", "ragazza", "ragazze",
      "ragazzo", "ragazzi", "bambina", "uomo", "l'uomo", "uomini", "marito", "moglie", "fidanzato", "fidanzata",
      "femminil*", "femminilità", "maschil*", "virilità", "maternità",
    ],
    .claim: [
      "(guarire|guarirà|guarisce|guarito|guarita|guarigione|guariti)", "(curare|curerà|curerai) (il|la|i|le|lei|te)*",
      "garant*", "tass* di successo", "(funziona|riesce) (sempre|ogni volta)",
      "(scientificamente|clinicamente|medicalmente) (provat*|dimostrat*|testat*)", "infallibil*",
      "(il dolore|la tensione|i suoi problemi|i tuoi problemi|i sintomi|l'ansia|la paura) (sparirà*|scomparirà*|passerà*|se ne andrà*|finirà*|cesserà*|spariranno|scompariranno)",
      "(mai più|non farà mai|non) (più |)(dolore|farà male)", "mai più*",
      "(sollievo|recupero) (permanente|duraturo|totale|completo|definitivo)",
    ],
    .benefit: [
      "meglio", "miglior*", "più (calm*|seren*|felic*|san*|tranquill*|rilassat*)", "rilass*", "addormentat*",
      "solliev*", "benefic*", "aiut*", "liber* da", "libero dal",
      "meno (dolor*|tes*|tension*|ansi*|paur*|stress*|preoccup*)", "senza (dolore|tensione|paura|preoccupazioni)",
    ],
    .success: [
      "success*", "guarit*",
      "(persone|donne|uomini|pazienti|partecipanti|utenti) (che|si|hanno|migliorano|sentono|trovano|guariscono)",
      "recuper*", "miglior(a|ano|ato|amento|amenti|ati)", "migliorano",
      "(delle|dei|degli|di) (persone|donne|uomini|pazienti|partecipanti|utenti|casi)", "efficac*",
    ],
  ]
}
