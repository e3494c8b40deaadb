extension CareWords {
  /// The words of German, with `Sie` and with `du`.
  static let german = CareWords(
    phrases: waysOut.merging(breath) { $1 }.merging(clenching) { $1 }.merging(session) { $1 }.merging(harm) { $1 },
    negations: [
      "nicht", "nichts", "nie", "niemals", "kein", "keine", "keinen", "keinem", "keiner", "keines", "ohne", "weder",
      "statt", "anstatt", "vermeide", "vermeiden", "keinerlei",
    ],
    negationReach: NegationReach(on: 5, back: 5),
    openEnds: ["nötig", "notwendig", "erforderlich", "grund", "darum", "brauchen", "brauchst", "müssen", "musst"],
    leadIns: [
      "und", "nun", "jetzt", "dann", "danach", "als", "nächstes", "zuerst", "zuletzt", "wieder", "noch", "einmal",
      "bitte", "einfach", "sanft", "langsam", "auch", "also", "hier", "erneut",
    ],
    orders: [
      "(achte|atme|ball|balle|bau|baue|beginn|beginne|beobachte|beug|beuge|beweg|bewege|bleib|bleibe|bring|bringe)",
      "(denk|denke|drück|drücke|dreh|drehe|entspann|entspanne|erinnere|fang|finde|folge|fühl|fühle|führ|führe|füll)",
      "(geh|gehe|gib|greif|greife|halt|halte|heb|hebe|hör|höre|kneif|kneife|komm|komme|konzentrier|konzentriere)",
      "(leg|lege|leere|lern|lös|löse|mach|mache|merk|merke|nimm|nick|öffne|press|presse|richte|roll|rolle|rühr)",
      "(sag|sage|schau|schaue|schieb|schiebe|schließ|schließe|schluck|schüttle|senk|senke|setz|setze|sieh|sink|spann)",
      "(spanne|spür|spüre|steh|stell|stelle|stopp|streck|strecke|such|tu|versuch|versuche|vergiss|wackle|wart|warte)",
      "(wende|wiederhole|winkle|zähl|zähle|zieh|ziehe)",
      "(achten|atmen|ballen|beginnen|beobachten|beugen|bewegen|bleiben|bringen|denken|drücken|drehen|entspannen) sie",
      "(erinnern|fangen|finden|folgen|fühlen|führen|füllen|gehen|geben|greifen|halten|heben|hören|kneifen|kommen) sie",
      "(konzentrieren|legen|leeren|lösen|machen|merken|nehmen|öffnen|pressen|richten|rollen|sagen|schauen|senken) sie",
      "(schieben|schließen|schlucken|setzen|spannen|spüren|stehen|stellen|stoppen|strecken|suchen|tun|versuchen) sie",
      "(warten|wenden|wiederholen|winkeln|zählen|ziehen|seien|vergessen) sie",
    ],
    duties: [
      "sie müssen", "du musst", "ihr müsst", "sie sollen", "du sollst", "sie sollten", "du solltest",
      "ich möchte, dass",
      "ich will, dass", "es ist zeit zu", "sie haben zu", "du hast zu", "jetzt müssen sie", "jetzt musst du",
    ],
    refusalWords: [
      "zu", "je", "auch", "nur", "einfach", "bitte", "jetzt", "sie", "du", "sich", "dich", "dürfen", "darfst", "können",
      "kannst", "müssen", "musst", "sollen", "sollst", "versuchen", "jederzeit", "erlaubt", "grund", "nötig", "daran",
      "einen", "teil", "etwas",
    ],
    alternatives: ["oder"],
    emptyObjects: ["nichts", "kein", "keine", "keinen"],
    numbers: [
      "null": 0, "ein": 1, "eins": 1, "eine": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
      "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
    ],
    partWords: ["von", "aus", "unter", "auf", "einer", "skala", "bis"],
    percentWords: ["prozent"],
    fractions: ["hälfte", "drittel", "viertel", "fünftel", "mehrheit", "großteil"],
    shareWords: ["der", "aller", "von", "den", "unserer", "meiner", "dieser", "allen"],
    people: [
      "menschen", "leute", "leuten", "frauen", "männer", "männern", "patienten", "patientinnen", "personen",
      "betroffenen", "teilnehmenden", "teilnehmer", "teilnehmern", "hörer", "hörern", "hörenden",
    ]
  )

  private static let waysOut: [PhraseTag: [String]] = [
    .skip: [
      "überspring*", "(auslassen|weglassen|auszulassen|wegzulassen|ausgelassen|weggelassen)",
      "(lassen sie|lass|lasse|lässt du) (aus|weg)",
      "(lassen sie|lass|lasse) (das|dies|dieses|diese|diesen|ihn|es|alles|etwas) (einfach |gern |ruhig |)(aus|weg)",
      "(lassen sie|lass|lasse) (diesen|den|einen|jeden) (teil|schritt) (einfach |gern |ruhig |)(aus|weg)",
      "weniger (tun|machen)", "(tun|machen) sie weniger", "(tu|mach|mache) weniger", "nicht alles (mitmachen|machen)",
      "nur (in gedanken|in der vorstellung|vorstellen)",
    ],
    .stop: [
      "(jederzeit|immer|einfach|auch|gern|gerne|oder|können|kannst|dürfen|darfst) (damit |)(aufhören|abbrechen|beenden)",
      "(jederzeit|immer|einfach|auch|gern|gerne|oder|können|kannst|dürfen|darfst) (pausieren|anhalten|innehalten)",
      "(aufhören|abbrechen|pausieren|anhalten|innehalten) (möchten|möchtest|wollen|willst|können|kannst|dürfen|darfst)",
      "(aufhören|abbrechen|pausieren|innehalten) (wann|wenn|falls|sobald|jederzeit)", "(aufzuhören|abzubrechen)",
      "(hören sie|hör|höre) (einfach |jederzeit |sofort |dann |bitte |ruhig |)auf",
      "(eine|einer|zur) pause", "(track|aufnahme|übung|sitzung|einheit) (jederzeit |)(beenden|abbrechen|verlassen)",
      "(wieder |)(herausnehmen|herausnimmst)", "an einem anderen tag", "ein anderes mal (weiter|wieder)*",
    ],
    .eyesOpen: [
      "(offen|geöffnet) (bleiben|bleibt|lassen|halten|sein)", "(offenbleiben|offenlassen|offenhalten)",
      "oder (sie |ganz |halb |)(offen|geöffnet|öffnen)", "(offen|geöffnet|offene|offenen) oder (geschlossen*|zu)",
      "(offenen|geöffneten) augen", "geschlossenen oder (offenen|geöffneten)",
      "augen (jederzeit|immer|auch) (wieder |)öffnen", "(jederzeit|immer) die augen (wieder |)öffnen",
      "(blick|weicher blick|weichen blick) (weich|sanft|gesenkt|senken|ruhen|nach unten)", "(weicher|weichen) blick",
    ],
    .eyesClosed: [
      "(schließen sie|schließ|schließe) (nun |jetzt |bitte |langsam |sanft |dann |)(die|ihre|deine|beide) augen",
      "augen (langsam |sanft |sich |dürfen sich |können sich |)(schließen|zu schließen|zumachen|zufallen|geschlossen)",
      "geschlossenen augen", "(machen sie|mach|mache) die augen zu",
    ],
    .invitation: [
      "wenn (sie|du|ihr|es|das|dies|ihnen|dir|ihre|ihr|dein|deine|etwas|der|die|da|ein|eine|irgend*)", "falls",
      "sobald (sie|du|es)", "wann immer", "so (lange|weit|viel|fest|gut|langsam|sanft|leicht|oft) (wie|es)",
      "(soweit|solange) (es|sie|du|das)", "(wie|was|wo) (sie|du) (mögen|möchten|magst|möchtest|wollen|willst)",
      "(sie|du) (können|kannst|dürfen|darfst|könnten|könntest|möchten|möchtest)",
      "(können|kannst|dürfen|darfst|könnten|könntest|mögen|magst|möchten|möchtest) (sie|du)", "vielleicht", "gern",
      "gerne", "(darf|dürfen)", "oder (auch |)nicht", "in (ihrem|deinem) (eigenen |)tempo", "angenehm", "bequem",
      "(müssen|musst|brauchen|brauchst|muss|braucht|soll) (sie |du |hier |dabei |)(nichts|nicht|gar nichts|kein|keine)",
      "(nicht|nichts) (nötig|notwendig)", "steht (ihnen|dir) frei", "eingeladen", "nach belieben",
    ],
  ]

  private static let breath: [PhraseTag: [String]] = [
    .keepBreathing: [
      "(atmen sie|atme) (einfach |ruhig |dabei |immer |bitte |gleichmäßig |frei |leicht |sanft |ganz ruhig |)weiter",
      "(weiteratmen|weiterzuatmen|weiteratmet)", "(weiter|dabei) (ruhig |frei |leicht |)(atmen|zu atmen)",
      "(atem|atmung) (darf |kann |)(ruhig |leicht |frei |einfach |dabei |immer |)(weiter|weiterfließen|weitergehen)",
      "(atem|atmung) (fließt|fließen|geht|gehen|läuft|strömt|strömen|zieht|bleibt|frei|leicht|ist frei)",
      "(den atem|die luft) (dabei |)nicht (an|anhalten|anzuhalten)", "nicht (den atem|die luft) (anhalten|anzuhalten)",
      "ohne (dabei |)(den atem|die luft) anzuhalten", "(kein grund|nicht nötig) (den atem|die luft) anzuhalten",
      "(vergessen sie|vergiss) nicht zu atmen", "(während|indem) (sie|du) (ruhig |)(weiter |)(atmen|atmest)",
    ],
    .holdBreath: [
      "(halten sie|halte|halt) (nun |jetzt |kurz |dabei |bitte |)(den|ihren|deinen) atem",
      "(halten sie|halte|halt) (nun |jetzt |kurz |dabei |bitte |)die luft",
      "(den|ihren|deinen) atem (kurz |)(anhalten|anzuhalten|an)", "(die |)luft (kurz |)(anhalten|anzuhalten|an)",
      "atem (anhalten|anzuhalten)", "(einatmen|ein) und (halten|anhalten|halten sie an|halte an)",
      "(hören sie|hör) auf zu atmen",
    ],
    .ownBreath: [
      "(eigener|eigenen|eigene|eigenes) (atem|atmung|rhythmus|atemrhythmus|tempo|weg)", "selbst (atmen|weiteratmen)",
      "(atem|atmung) (nun |jetzt |wieder |einfach |)(kommen|sein|von selbst|von allein|seinen|ihren|wie er|wie sie)",
      "(atem|atmung) (findet|sucht|nimmt|kommt von|geht von|kehrt)", "wie (er|sie) (will|mag|möchte|von selbst)",
      "(natürlich|natürliche|natürlicher|natürlichen) (atem|atmen|atmung|weiteratmen|rhythmus)",
      "(atmen sie|atme) (wieder |so |einfach |)(wie|natürlich)",
      "(ton|takt|tempo|rhythmus|zählen) (los|loslassen|vergessen|nicht mehr|hinter)",
      "nicht mehr (zählen|mitzählen|folgen)",
    ],
    .depth: [
      "tief", "tiefe", "tiefer", "tiefen", "tiefes", "tiefem", "tiefst*", "(große|großen|großer) atemz*",
    ],
    .fullBreath: [
      "(lunge|lungen|brust|brustkorb|bauch) (ganz|vollständig|komplett|bis oben|bis zum rand|randvoll)",
      "(ganz|vollständig|komplett) (voll|füllen|auffüllen|vollpumpen)", "bis (oben|zum rand) (voll|füllen)",
      "so viel luft*",
    ],
    .harmlessDepth: [
      "(tief|tiefe|tiefer|tiefen|tiefem) (ruhe|schlaf|stille|entspannung|frieden|in|im|ins|unten|innen|drinnen|blau*)",
      "(tief|tiefe|tiefer|tiefen|tiefem) (wald*|see*|meer*|wasser|schnee|gras|muskel*|rot*|entspannt|und tiefer)",
      "(tiefer|tief) (sinken|sinkt|sinkst|einsinken|gleiten|ruhen|schlafen)", "(sinken|ruhen|schlafen) (immer |)tief*",
      "immer tiefer",
    ],
    .inBreath: [
      "einatm*", "einzuatmen", "atemzug hinein", "luft (kommt|strömt|fließt) (herein|ein|hinein)",
      "(atmen sie|atme|sie atmen|du atmest) (nun |jetzt |langsam |sanft |ruhig |leicht |wieder |durch die nase |)ein",
    ],
    .outBreath: [
      "ausatm*", "auszuatmen", "luft (geht|strömt|fließt) (hinaus|aus|heraus)",
      "(atmen sie|atme|sie atmen|du atmest) (nun |jetzt |langsam |sanft |ruhig |leicht |wieder |durch den mund |)aus",
    ],
  ]

  private static let clenching: [PhraseTag: [String]] = [
    .neverToPain: [
      "(nie|niemals|nicht) (bis zum|bis zu einem|bis in den|in den|zum) schmerz*", "ohne (schmerz*|dass es weh*)",
      "(nichts|nie|niemals|nicht) (darf |soll |sollte |dabei |)(weh|wehtun|schmerzen|schmerzt)",
      "(soll|sollte|darf|muss) (dabei |)(nicht|nie|nichts|niemals) (weh|wehtun|schmerzen)",
      "bevor es (weh|wehtut|schmerzt)", "(keine|keinen|keinerlei) schmerz*", "unter der schmerz*", "schmerzfrei",
    ],
    .cramp: [
      "(krampf|krämpfe|krämpfen|krampft|wadenkrampf)",
      "(lassen sie|lass|lasse) (etwas |ein wenig |dann |)(nach|locker)",
      "nachlassen", "nachzulassen", "lockerlassen", "zehen (nach oben|zu sich|zum körper|hoch)",
    ],
    .slowly: [
      "langsam*", "sanft*", "behutsam*", "vorsichtig*", "leicht", "sacht", "sachte", "allmählich", "nach und nach",
      "ein wenig", "ein bisschen", "nur so (weit|viel)", "ohne (kraft|druck|zwang|gewalt|anstrengung)",
    ],
    .headPress: [
      "kopf (sanft |langsam |leicht |ein wenig |)(in|ins|gegen|nach hinten|zurück|nach unten|sinken)*", "hinterkopf",
      "(drücken sie|drück|drücke|pressen sie|neigen sie|neige) (sanft |langsam |)(den|ihren|deinen) kopf",
      "kinn (nach|zur|hoch|an)",
    ],
    .lift: [
      "anheb*", "anzuheben", "hochzieh*", "hochzuziehen", "anspann*", "anzuspannen", "spann*", "zusammenzieh*",
      "zusammenzuziehen", "zusammenkneif*", "kneif*", "(nach oben|hoch|nach innen) (ziehen|zieht|ziehst|heben|hebt)",
      "(heben sie|heb|hebe) (den|ihren|deinen) beckenboden", "(ziehen sie|zieh|ziehe) (ihn|sie|es|alles) (hoch|nach)",
      "beckenboden (hebt|heben|darf sich heben|kann sich heben|hoch|nach oben)", "hebt (er|sie) sich",
    ],
    .quickFlick: [
      "(schnell|schnelle|schnelles|kurze|kurzes|rasche|rasches) (anspann*|zusammenzieh*|kontraktion*|pulse*|kneif*)",
      "(spannen sie|spann|spanne) (ihn |sie |) (schnell|rasch|ruckartig)", "so schnell (wie|sie|du|es)", "ruckartig*",
      "(spannen sie|spann|spanne) (schnell|rasch|ruckartig)", "zuck*",
    ],
    .urineImage: ["urin*", "harn", "harnstrahl*", "(pipi|pinkeln|pieseln|wasserlassen)", "(strahl|fluss) anhalten"],
    .toiletNote: [
      "toilette*", "klo", "wc", "(nie|niemals|nicht) beim (wasserlassen|pinkeln|urinieren)",
      "nur (ein|eine|als) (bild|vorstellung)",
    ],
    .pelvis: [
      "becken*", "vagina*", "scheide*", "vulva*", "damm", "perine*", "schließmuskel*", "anus", "anal", "after",
      "dilator*", "penis", "hoden*",
    ],
    .neck: ["nacken*", "hals", "halses", "genick", "kehle"],
    .jaw: ["kiefer", "kiefers", "kiefergelenk*", "kiefermuskel*", "unterkiefer*", "oberkiefer*", "zähne", "zähnen"],
    .feet: ["fuß", "fußes", "füße", "füßen", "zeh", "zehe", "zehen", "fußsohle*", "sohlen", "fußgewölbe*"],
  ]

  private static let session: [PhraseTag: [String]] = [
    .pain: ["schmerz*", "weh", "wehtut", "wehtun", "unbehagen", "unangenehm*", "brenn*", "stech*", "sticht"],
    .limit: [
      "aufhör*", "aufzuhören", "pause*", "pausier*", "stopp*", "abbrech*", "abzubrechen", "nachlass*", "nachzulassen",
      "zurück*", "ruhen", "weniger als", "unter", "unterhalb", "herausnehm*", "herauszunehmen", "entfern*", "zu viel",
      "beend*", "(hören sie|hör|höre) auf",
    ],
    .insertion: [
      "einführ*", "einzuführen", "(hineingleiten|hineinschieben|hineinzuschieben|reinschieben|hineindrücken)",
      "(schieben sie|schieb|schiebe|führen sie|führ|führe|drücken sie|drücke) (ihn|sie|es) (jetzt |nun |langsam |)(ein|hinein)",
      "(schieben sie|schieb|schiebe|führen sie|führ|führe|drücken sie|drücke) (den|ihren|deinen) (trainer|dilator)",
    ],
    .onCommand: [
      "jetzt", "nun", "bei drei", "auf (drei|mein zeichen|kommando)", "wenn ich (sage|zähle)", "beim nächsten*",
      "mit dem nächsten*", "ganz hinein", "los",
    ],
    .ownPace: [
      "(eigenen|eigenes|eigenem|ihrem|deinem|ihr|dein) (tempo|rhythmus)", "(ohne|keine|keinerlei) (eile|hast|hetze)",
      "so langsam wie*", "(alle|so viel|die) zeit*", "(nehmen sie sich|nimm dir) (alle |)zeit",
    ],
    .mayStay: [
      "(bleiben|bleibst|bleib|verweilen) (sie |) (hier|dabei|da|wo|draußen)", "bleiben (hier|dabei|da|wo|draußen)",
      "bleiben wo*", "bleiben so (lange|lang)*", "(hier|dabei|da|draußen|dort|stufe) bleiben", "hierbleiben",
      "(ganze|vollständige|volle) (sitzung|übung|einheit)", "(das|dies|es) (genügt|reicht)", "ist (schon |)genug",
      "nicht weiter (gehen|zu gehen|müssen)", "(müssen|musst|brauchen|brauchst) nicht weiter*",
    ],
    .whenNotTo: [
      "infekt*", "entzünd*", "(wunde|wunden|wund)", "blutung*", "bluten", "blutet", "verletz*", "pilzinfektion*",
      "nicht (heute|jetzt) wenn", "(anderen|anderer|anderes) (tag|mal)", "zur ruhe geraten",
    ],
    .returning: [
      "(bewegen sie|bewege|beweg|strecken sie|strecke|streck|räkeln sie) (nun |jetzt |langsam |wieder |sanft |)(die|ihre|deine) (finger|zehen|hände|füße|arme|beine)",
      "(finger|zehen|hände|füße|arme|beine) (wieder |langsam |sanft |ein wenig |)(bewegen|strecken|regen|zu bewegen)",
      "augen (wieder |langsam |sich wieder |sich langsam |sich |dürfen sich |)(öffnen|aufgehen|zu öffnen|auf)",
      "öffnen sie (nun |langsam |wieder |dann |)(die|ihre) augen", "öffne (nun |langsam |wieder |)(die|deine) augen",
      "(aufsetzen|aufzusetzen|aufstehen|aufzustehen)", "(setzen sie sich|setz dich) (langsam |)auf",
      "(kommen sie|komm|kommst|kehren sie|kehre|finden sie|finde) (langsam |nun |wieder |in ihrem tempo |)zurück",
      "zurück (in|ins|zu|zum|hierher)*", "(zurückkommen|zurückzukommen|zurückkehren|zurückzukehren)",
      "(wieder|ganz|hell) wach", "auf die seite (rollen|drehen|zu drehen)", "(noch |)(liegen bleiben|liegenbleiben)",
    ],
    .announcement: [
      "minute", "minuten", "(eine|kleine|längere|ganze) (weile|zeit)", "(in|der|von) stille", "stille (jetzt|bis|für)",
      "(ich|nun|jetzt|ganz) (still|leise)", "schweig*", "ich (melde|komme|spreche|bin) (mich |)*", "bis ich",
      "(ohne|keine) (weiteren |meine |)(worte|stimme|ansagen)", "bis (sie|du|die|der|das)",
      "(solange|so lange|so lang) (sie|du|es|wie)*", "(nehmen sie sich|nimm dir) (alle |)zeit",
      "(lange|längere) (pause|stille|ruhe)", "nichts (mehr |weiter |)zu tun", "einschlaf*", "einzuschlafen", "schlaf*",
      "dahintreib*",
    ],
    .driving: [
      "fahr*", "autofahr*", "steuer", "lenkrad", "verkehr*", "straßenverkehr*", "maschin*", "auto", "bedienen",
    ],
    .condition: [
      "weh", "wehtut", "wehtun", "schmerz*", "herz*", "blutdruck*", "schwanger*", "epilep*", "operation*", "eingriff*",
      "erkrank*", "krank*", "beschwerden", "verletz*", "arzt*", "ärzt*", "behandel*", "behandl*", "therap*", "physio*",
      "medizin*", "nicht (guttut|gut tut|passt|bekommt)", "infekt*", "trauma*", "psychos*", "lunge*", "asthma",
      "panik*", "wunde*", "unwohl*",
    ],
  ]

  private static let harm: [PhraseTag: [String]] = [
    .trigger: [
      "normal", "normale", "normaler", "normalen", "normales", "unnormal*", "anormal*", "abnormal*",
      "(einfach|nur|doch|endlich) (mal |)(entspannen|locker*)",
      "(entspannen sie sich|entspann dich|entspanne dich) (einfach|doch|mal|endlich|jetzt)",
      "(braves|gutes|liebes|tapferes) mädchen", "(braver|guter|tapferer) junge",
      "(spreizen sie|spreiz|spreize|öffnen sie|öffne) (die|ihre|deine) beine", "beine (breit|spreizen|auseinander)",
      "(beruhigen sie sich|beruhig dich|beruhige dich)", "(stellen sie sich|stell dich) nicht so an",
      "(haben sie|hab) (keine angst|dich nicht so)",
      "(seien sie|sei) nicht (so |)(albern|schüchtern|verkrampft|ängstlich|nervös)",
      "(alles |)nur (kopfsache|einbildung|eingebildet)", "(nur|alles) in (ihrem|deinem) kopf", "(sei|seien sie) tapfer",
      "(müssen|musst) (sich|dich) entspannen", "(reißen sie sich|reiß dich) zusammen", "ohne schmerz kein*",
      "(wehren sie sich|wehr dich) nicht", "gehorch*", "unterwerfen", "unterwirf",
    ],
    .pushThrough: [
      "(durchhalten|durchzuhalten|aushalten|auszuhalten|durchbeißen|durchzubeißen)",
      "(beißen sie sich|beiß dich) durch",
      "(halten sie|halt|halte) (es |das |den schmerz |die schmerzen |)(durch|aus)",
      "(ertragen|erdulden|ignorieren) sie (den|die|das|einen|etwas|ein)*",
      "(ertrag|ertrage|ignoriere) (den|die|das|etwas)*",
      "(schmerz|schmerzen|unbehagen) (ertragen|ignorieren|überwinden|hinnehmen|wegatmen)",
      "(drücken|pressen|gehen|arbeiten) sie (sich |)durch (den|die|das|ihren|jeden)*", "über den schmerz hinweg*",
      "(beißen sie|beiß|beiße) die zähne zusammen",
    ],
    .gendered: [
      "vagina", "vaginal*", "scheide", "vulva", "schamlippen", "klitoris", "penis", "hoden", "hodensack", "prostata",
      "gebärmutter", "muttermund", "brüste", "busen", "frau", "frauen", "dame", "damen", "mädchen", "mann", "männer",
      "männern", "herr", "herren", "(der|ein|guter|braver) junge", "jungs", "ehemann", "ehefrau", "gatte", "gattin",
      "freundin", "weiblich*", "männlich*", "mutterschaft", "(ihr|dein) freund",
    ],
    .claim: [
      "heilt", "heilen", "heilung", "geheilt", "kurier*", "garant*", "erfolgsquote*", "erfolgsrate*", "nachweislich",
      "(wirkt|hilft|funktioniert|klappt) (immer|jedes mal|garantiert|bei jedem|bei allen|sicher)", "unfehlbar*",
      "(wissenschaftlich|klinisch|medizinisch) (bewiesen|erwiesen|belegt)", "erwiesenermaßen",
      "(schmerz|schmerzen|spannung|spannungen|verspannung|verspannungen|angst|ängste|beschwerden|probleme) (wird|werden) (verschwinden|weg sein|vergehen|aufhören|enden)",
      "nie (wieder|mehr) (weh|wehtun|schmerzen|angst)",
      "(werden sie|wirst du|sie werden|du wirst) (schmerzfrei|gesund|geheilt)",
      "(dauerhafte|endgültige|vollständige|bleibende) (linderung|heilung|genesung|besserung)",
    ],
    .benefit: [
      "besser", "ruhiger", "glücklicher", "gesünder", "entspann*", "eingeschlafen", "schlaf*", "linderung",
      "erleichter*",
      "nutzen", "hilft", "half", "geholfen", "profitier*", "frei von", "schmerzfrei",
      "weniger (schmerz*|angst|anspannung|verspann*|stress|sorgen)", "(keine|ohne) (schmerzen|angst|anspannung|sorgen)",
    ],
    .success: [
      "erfolgreich*", "erfolge", "geheilt", "genes*", "besserung", "verbesser*", "gebessert", "wirksam*", "besser",
      "(menschen|leute|frauen|männer|patienten|patientinnen|personen) (die|wurden|werden|fühlen|fühlten|sind|waren|berichten)",
      "(der|aller|von) (menschen|leute|frauen|männer|patienten|patientinnen|personen|fälle|hörer|hörenden|teilnehmenden)",
    ],
  ]
}
