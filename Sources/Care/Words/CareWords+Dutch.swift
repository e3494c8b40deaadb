extension CareWords {
  /// The words of Dutch, with `u`, `je` and `jullie`.
  static let dutch = CareWords(
    phrases: waysOut.merging(breath) { $1 }.merging(clenching) { $1 }.merging(session) { $1 }.merging(harm) { $1 },
    negations: [
      "niet", "niets", "niks", "nooit", "geen", "zonder", "noch", "nergens", "vermijd", "vermijdt",
    ],
    negationReach: NegationReach(on: 5, back: 5),
    openEnds: ["nodig", "reden"],
    leadIns: [
      "en", "nu", "dan", "daarna", "vervolgens", "eerst", "tot", "slot", "weer", "nog", "eens", "keer", "een", "maar",
      "alstublieft", "alsjeblieft", "zacht", "zachtjes", "langzaam", "rustig", "gewoon", "ook", "hier", "opnieuw",
      "dus",
    ],
    orders: [
      "(adem|bal|begin|beweeg|blaas|blijf|breng|buig|concentreer|denk|doe|draai|druk|duw|ga|geef|grijp|haal|hang|hef|hou)",
      "(houd|herhaal|kantel|keer|kijk|klem|knijp|knik|kom|krul|leg|let|lig|luister|maak|merk|neem|observeer|onthoud)",
      "(ontspan|open|plaats|probeer|pers|raak|richt|rol|rust|schuif|schud|sla|slik|sluit|span|sta|stel|stop|strek|tel|til)",
      "(trek|vind|visualiseer|verleg|verplaats|verstevig|voel|volg|vouw|vul|wacht|wieg|wees|wend|wiebel|zak|zeg|zet|zie)",
      "(zit|zoek|zucht|zuig|duik|stuur)",
      "(ademt|begint|beweegt|blijft|brengt|buigt|doet|draait|drukt|gaat|houdt|kijkt|knijpt|komt|legt|let|maakt|merkt) u",
      "(neemt|opent|plaatst|probeert|sluit|spant|stopt|strekt|tilt|trekt|voelt|volgt|zet|zegt|zoekt) u",
    ],
    duties: [
      "u moet", "je moet", "jij moet", "jullie moeten", "u dient", "je dient", "u zou moeten", "je zou moeten",
      "u hebt",
      "ik wil dat", "het is tijd om", "u hoort", "je hoort", "nu moet",
    ],
    refusalWords: [
      "te", "om", "maar", "zomaar", "gewoon", "nu", "u", "je", "zich", "mag", "mogen", "kan", "kunt", "moet",
      "proberen",
      "probeer", "toegestaan", "reden", "ooit", "even", "een", "stukje", "deel", "zult",
    ],
    alternatives: ["of"],
    emptyObjects: ["niets", "niks", "geen"],
    numbers: [
      "nul": 0, "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
      "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
    ],
    partWords: ["van", "de", "op", "uit", "een", "schaal", "tot"],
    percentWords: ["procent"],
    fractions: ["helft", "derde", "kwart", "vijfde", "meerderheid", "merendeel"],
    shareWords: ["van", "de", "alle", "onze", "mijn", "deze", "die", "het"],
    people: [
      "mensen", "vrouwen", "mannen", "gebruikers", "luisteraars", "patiënten", "cliënten", "deelnemers", "personen",
    ]
  )

  private static let waysOut: [PhraseTag: [String]] = [
    .skip: [
      "(overslaan|overslaat|over te slaan|overgeslagen)",
      "(sla|slaat) (dit|deze|het|dat|een deel|iets|het maar|dit maar|dit deel|deze stap|dit gerust) (gerust |maar |)over",
      "(sla|slaat) (gerust |)(een deel|iets|dit deel|dit stuk) over", "(weglaten|weg te laten)",
      "(laat|laten) (dit|deze|het|dat|iets|een deel|dit deel|weg|alles) (maar |gerust |)weg", "laat weg wat*",
      "minder (doen|te doen)", "(doe|doet) minder", "niet alles (mee |)(doen|te doen)",
      "(alleen|enkel) (in gedachten|voorstellen)",
    ],
    .stop: [
      "(altijd|moment|gewoon|ook|of|mag|mogen|kunt|kan|gerust|wilt|wil) (te |)(stoppen|pauzeren|ophouden|onderbreken)",
      "(stoppen|pauzeren|ophouden) (wanneer|als|zodra|op elk|mag|kan|wilt|wil)*",
      "(stop|stopt|pauzeer) (gerust|wanneer|als|zodra|op elk)*", "(een|even) pauze",
      "(track|opname|oefening|sessie) (op elk moment |altijd |)(stoppen|beëindigen|verlaten|afbreken|uitzetten)",
      "(er |)uithalen", "(een andere|andere) dag",
    ],
    .eyesOpen: [
      "open (blijven|blijft|laten|houden|zijn)", "(openblijven|openlaten|openhouden)", "of (ze |half |)open",
      "open of (dicht|gesloten)", "(dicht|gesloten|sluiten) of (ze |)(open|openen)", "open ogen",
      "ogen (altijd|op elk moment|gerust|ook) (weer |)(openen|opendoen)",
      "(altijd|op elk moment) (je|uw|de) ogen (weer |)openen", "(zachte|rustige) blik",
      "blik (zacht|omlaag|naar beneden|laten rusten)",
    ],
    .eyesClosed: [
      "(sluit|doe) (nu |maar |zacht |rustig |langzaam |)(je|uw|de|beide) ogen",
      "ogen (rustig |zacht |langzaam |zich |mogen |)(sluiten|te sluiten|dicht|dichtdoen|dichtvallen|gesloten|dichtgaan|toe)",
      "gesloten ogen",
    ],
    .invitation: [
      "(als|wanneer|indien) (u|je|jij|het|dit|dat|er|iets|de|een|uw|jouw|jullie)", "(zodra|zolang) (u|je|het|dit)",
      "zo (lang|ver|veel|stevig|langzaam|zacht|goed|vaak) (als|mogelijk|u|je)", "voor zover",
      "(zoals|wat|waar) (u|je) (wilt|wil|prettig)", "(u|je|jij) (kunt|kan|mag|mogen|zou kunnen)",
      "(kunt|kan|mag|wilt) (u|je)", "misschien", "wellicht", "(gerust|desgewenst|graag)", "(mag|mogen)",
      "(bent|ben) (vrij|welkom|uitgenodigd)", "of niet", "(op|in) (uw|je|jouw|eigen) (eigen |)(tempo|manier|tijd)",
      "(comfortabel|prettig|aangenaam|fijn)", "(hoef|hoeft|hoeven)", "niet nodig", "niets (nodig|te doen)",
      "(moet|moeten) niets", "alleen als", "eventueel", "vrij om",
    ],
  ]

  private static let breath: [PhraseTag: [String]] = [
    .keepBreathing: [
      "(blijf|blijft|blijven|blijvend) (rustig |gewoon |gelijkmatig |lekker |zacht |vrij |ontspannen |)(ademen|doorademen|ademhalen)",
      "(adem|ademt) (rustig |gewoon |maar |vrij |gelijkmatig |zacht |lekker |kalm |steeds |)(door|verder)",
      "(dooradem*|verderadem*|door te ademen|doorgaan met ademen)",
      "(adem|ademhaling) (mag |kan |)(rustig |gewoon |zacht |vrij |)(stroomt|stromen|gaat|gaan|vloeit|doorstromen|doorgaan|blijft|door|verder|vrij|loopt)*",
      "(adem|lucht) niet (in|vast|vasthouden|inhouden)",
      "(niet|zonder) (de|je|uw) adem (in te houden|vast te houden|inhouden)", "niet (in te houden|vast te houden)",
      "(vergeet|vergeten) niet (te |om te |)(ademen|ademhalen)", "terwijl (u|je) (rustig |)(ademt|doorademt)",
      "adem vrij",
    ],
    .holdBreath: [
      "(houd|hou|houdt) (nu |even |kort |)(de|je|uw) adem", "(houd|hou|houdt) (nu |even |)(de|je|uw) lucht",
      "(de|je|uw) adem (even |kort |)(inhouden|vasthouden|in te houden|vast te houden|vast)",
      "adem (in te houden|inhouden|vasthouden|vast te houden)", "(stop|stopt) met (ademen|ademhalen)",
      "(adem|ademt) in en houd*", "in en houd (vast|de|je|in)*",
    ],
    .ownBreath: [
      "(eigen) (adem|ademhaling|ritme|ademritme|tempo|weg|gang)",
      "(laat|laten) (nu |)(je|uw|de) (adem|ademhaling) (weer |nu |)(gaan|komen|zijn|haar|zijn eigen|vanzelf|terug|los|zoals)*",
      "(adem|ademhaling) (weer |nu |)(vindt|vinden|zoekt|keert|neemt|vanzelf|zijn gang|haar gang|haar eigen)*",
      "(natuurlijk|natuurlijke) (adem|ademen|ademhaling|ademritme|ritme)",
      "(adem|ademt|ademen) (weer |)(zoals|natuurlijk|vanzelf|op je eigen|op uw eigen)",
      "(toon|tempo|ritme|tellen|maat) (los|loslaten|vergeten|niet meer)",
      "niet (meer |langer )(tellen|meetellen|volgen|te volgen|te tellen)",
      "(vergeet|laat) (het|de) (tempo|toon|ritme|tellen)*",
    ],
    .depth: ["diep", "diepe", "dieper", "diepere", "diepst*", "(grote|enorme) (ademteug*|ademhaling*|teug*)"],
    .fullBreath: [
      "(vul|vult|vullen) (je|uw|de) (longen|borst|buik|borstkas) (helemaal|volledig|compleet|tot bovenaan|tot de rand)*",
      "(helemaal|volledig|compleet) (vol|vullen|gevuld)", "tot (bovenaan|de rand) (vol|vullen)*",
      "zoveel (lucht|mogelijk lucht)*",
    ],
    .harmlessDepth: [
      "(diepe|dieper|diepere|diep) (rust|slaap|stilte|ontspanning|vrede|kalmte|in|ontspannen|van binnen|binnenin|blauw*|groen*|bos*|zee*|water|meer|sneeuw|gras|spier*|rood)",
      "(dieper|diep) (zakken|zakt|wegzakken|zinken|zinkt|rusten|slapen|weg)",
      "(zakken|zinken|rusten|slapen) (steeds |)diep*", "steeds dieper",
    ],
    .inBreath: [
      "inadem*", "in te ademen", "(adem|ademt) (nu |rustig |zacht |langzaam |weer |door de neus |door je neus |)in",
      "lucht (stroomt|komt) (naar |)binnen", "inademing*",
    ],
    .outBreath: [
      "uitadem*", "uit te ademen", "(adem|ademt) (nu |rustig |zacht |langzaam |weer |door de mond |door je mond |)uit",
      "lucht (stroomt|gaat) (naar |)buiten", "blaas uit",
    ],
  ]

  private static let clenching: [PhraseTag: [String]] = [
    .neverToPain: [
      "(nooit|niet) (tot|tot aan|tot in|totdat) (de |het |)(pijn|pijnlijk|pijn doet)", "(zonder|geen|nooit) pijn",
      "zonder dat het pijn*", "(niets|nooit|niet) (mag |moet |hoeft |)(pijn doen|pijn doet|zeer doen)",
      "(mag|moet|hoort) (het |dit |)(nooit|niet|geen) (pijn*|zeer*)", "voordat het pijn*", "onder de pijn*",
    ],
    .cramp: [
      "kramp*", "verkramp*", "(verslap|laat) (iets |een beetje |wat |)(los|vieren|verslappen) als*",
      "(minder kracht|iets minder|wat losser)", "tenen (omhoog|naar je toe|naar u toe|naar boven)",
    ],
    .slowly: [
      "langzaam*", "langzame", "zacht*", "rustig*", "voorzichtig*", "behoedzaam", "licht", "lichtjes", "geleidelijk",
      "beetje bij beetje", "een beetje", "een klein beetje", "(alleen|niet verder|slechts) (zo ver|dan)*",
      "zonder (kracht|druk|forceren|dwang|moeite)", "kalm*",
    ],
    .headPress: [
      "hoofd (zacht |langzaam |rustig |licht |een beetje |)(in|tegen|naar achter*|achterover|naar beneden|terug)*",
      "achterhoofd", "(druk|drukt|duw|duwt|kantel|buig) (zacht |langzaam |)(je|uw|het) hoofd", "kin (naar|omhoog|op)*",
    ],
    .lift: [
      "aanspann*", "aan te spannen", "span(t|nen|)", "span", "spant", "samentrek*", "samen te trekken", "samenknijp*",
      "knijp*", "(til|tilt) (de|je|uw|het|hem)", "optill*", "optil*", "(trek|trekt|trekken) (de|je|uw|het|hem|alles)",
      "(omhoog|naar binnen|op) (trekken|te trekken|tillen|trekt)",
      "bekkenbodem (omhoog|op|optillen|optrekken|stijgt|gaat omhoog)", "intrek*",
    ],
    .quickFlick: [
      "(snelle|korte|vlugge) (kneepjes|knepen|samentrekking*|aanspanning*|contractie*|pulsen)",
      "(span|knijp|trek) (snel|kort|vlug)", "snel (aanspannen|samenknijpen|knijpen|spannen)", "zo snel (als|mogelijk)*",
      "schokjes", "pulseer*",
    ],
    .urineImage: [
      "urin*", "plas", "plassen", "plast", "plasstraal", "(straal|plas) (op|onderbreken|tegenhouden|ophouden)*",
    ],
    .toiletNote: [
      "toilet*", "wc", "(nooit|niet) (tijdens het|bij het|onder het) (plassen|urineren)",
      "(alleen|slechts|enkel) (maar |)een (beeld|voorstelling)", "(alleen|slechts) als beeld",
    ],
    .pelvis: [
      "bekken*", "vagina*", "vulva*", "perine*", "bilnaad", "kringspier*", "sluitspier*", "anus", "anaal", "dilatator*",
      "penis", "balzak",
    ],
    .neck: ["nek", "nekspieren", "hals", "keel"],
    .jaw: ["kaak", "kaken", "kaakspier*", "kaakgewricht*", "tanden", "kiezen"],
    .feet: ["voet", "voeten", "teen", "tenen", "voetzool*", "voetzolen", "zolen", "voetboog"],
  ]

  private static let session: [PhraseTag: [String]] = [
    .pain: ["pijn", "pijnen", "pijnlijk*", "zeer", "ongemak*", "onaangenaam*", "brand*", "steek*", "schrijn*"],
    .limit: [
      "stop*", "pauz*", "ophoud*", "terug", "teruggaan", "rust", "rusten", "minder dan", "onder", "eruit", "verwijder*",
      "uithalen", "te veel", "teveel", "verslap*", "onderbreek*", "laat los", "beëindig*",
    ],
    .insertion: [
      "inbreng*", "in te brengen", "inschuiv*", "binnenschuiv*",
      "(breng|schuif|duw|druk|glijd) (hem|het|de|je|uw) (trainer |dilatator |nu |langzaam |)(in|naar binnen|erin)*",
      "(erin|naar binnen) (schuiven|duwen|brengen|glijden)",
    ],
    .onCommand: [
      "nu", "op drie", "op mijn (teken|tel)", "bij de volgende*", "met de volgende*", "als ik (zeg|tel)",
      "wanneer ik (zeg|tel)", "helemaal (naar binnen|in)*", "toe maar",
    ],
    .ownPace: [
      "(eigen|uw|je|jouw) (eigen |)(tempo|ritme)", "(geen|zonder) (haast|gejaag)", "alle tijd*", "zo langzaam als*",
      "(neem|neemt) (de|alle|uw|je) tijd", "eigen tijd",
    ],
    .mayStay: [
      "(mag|kunt|kan|ook|gerust|mogen) (altijd |gewoon |ook |hier |gerust |)(blijven)",
      "(hier|daar|erbij|waar|stadium|fase|stap|buiten) (te |)blijven",
      "(blijf|blijven|blijft) (gerust |gewoon |)(hier|daar|bij deze|bij dit|in deze|waar|zolang|zo lang|buiten)*",
      "(hele|volledige|complete) (sessie|oefening)", "(dit|dat|het) is (al |ook |)genoeg",
      "niet verder (te |)(gaan|hoeven)*", "(hoeft|hoef) niet verder*",
    ],
    .whenNotTo: [
      "infecti*", "ontstek*", "wond", "wonden", "wondje*", "bloeding*", "bloed", "bloedt", "bloeden", "schimmel*",
      "kapotte huid", "geïrriteerd*", "(niet|geen) (vandaag|nu) als", "andere dag", "rust voorgeschreven",
    ],
    .returning: [
      "(beweeg|bewegen|strek|strekken|rek|wiebel|wiebelen) (nu |zacht |rustig |langzaam |voorzichtig |weer |met |)(je|uw|de) (vingers|tenen|handen|voeten|armen|benen)",
      "(vingers|tenen|handen|voeten) (weer |zacht |langzaam |rustig |)(bewegen|te bewegen|strekken)",
      "(open|openen) (nu |langzaam |rustig |weer |dan |)(je|uw|de) ogen",
      "ogen (weer |langzaam |rustig |zich |mogen |)(openen|opengaan|opendoen|te openen|weer open)*",
      "(opstaan|op te staan|overeind|rechtop zitten|rechtop gaan)",
      "(kom|komt|komen|keer|keert) (rustig |langzaam |nu |weer |maar |in uw eigen tempo |in je eigen tempo |)terug",
      "terug (in|naar|bij|te komen|te keren|hier)*", "(terugkomen|terugkeren|terug te komen)",
      "(weer|helemaal|klaar) wakker", "op (je|uw|een|de) zij", "(blijf|blijven) (nog |even |)(even |)liggen",
    ],
    .announcement: [
      "minuut", "minuten", "minuutje", "(een|nog een) (tijdje|poosje|poos|tijd|lange tijd)", "(in|de|van) stilte",
      "stilte (nu|tot|voor)", "(ik|nu|even) (stil|zwijg)", "ik (ben|blijf|zwijg|kom|meld|spreek|zal)", "stil",
      "(zonder|geen) (verdere |mijn |meer |)(woorden|stem)", "tot (u|je|ik|de|het)*",
      "(zolang|zo lang) (u|je|het|als)*", "(neem|neemt) (alle|de|rustig de|uw|je) tijd",
      "(lange|langere) (pauze|stilte|rust)", "niets (meer |anders |)te doen", "inslaap*", "in slaap", "slaap*",
      "slapen", "wegdommel*", "wegdrijv*",
    ],
    .driving: [
      "rijd*", "rijden", "autorijden", "stuur", "verkeer*", "voertuig*", "machine*", "auto", "bestuur*", "besturen",
    ],
    .condition: [
      "pijn*", "zeer", "hart*", "bloeddruk*", "zwanger*", "epilep*", "operatie*", "geopereerd", "ingreep",
      "aandoening*", "ziek*", "klacht*", "letsel*", "blessure*", "gewond*", "arts*", "dokter*", "behandel*", "therap*",
      "fysio*", "medisch*", "niet (past|goed doet|bij u|bij je)", "infecti*", "trauma*", "psychos*", "long*", "astma",
      "paniek*", "wond*", "onwel", "uitkomt",
    ],
  ]

  private static let harm: [PhraseTag: [String]] = [
    .trigger: [
      "normaal", "normale", "abnorma*", "(gewoon|maar|nou|eens|simpelweg|alleen maar) (even |)ontspannen",
      "(ontspan|ontspant) (je |u |zich |)(gewoon|nou|maar|eens|even)", "ontspan (nou|gewoon)",
      "(brave|goede|flinke|lieve) meid", "braaf meisje", "(brave|goede|flinke) jongen",
      "(spreid|open|doe) (je|uw|de) benen", "benen (wijd|uit elkaar|spreiden)", "(kalmeer|rustig maar|bedaar)",
      "(wees|doe) niet zo (flauw|verlegen|gespannen|bang|kinderachtig|raar|moeilijk)",
      "(wees|weest) niet (bang|gespannen|verlegen|zenuwachtig|flauw)", "(stel|stelt) (je|u) niet (zo |)aan",
      "(zit |)(allemaal |alleen maar |)tussen (je|uw|de) oren", "(moet|moeten) (u |je |zich |)ontspannen",
      "wees (dapper|flink|sterk)", "zonder pijn geen*", "geen pijn geen*", "verzet (je|u) niet", "gehoorzaam*",
      "onderwerp (je|u)",
    ],
    .pushThrough: [
      "(doorbijten|doorzetten|door te bijten|door te zetten|volhouden|vol te houden)", "(bijt|zet) (maar |)door",
      "(verdraag|verdraagt|verdragen|negeer|negeert|negeren|doorsta) (de|het|een|je|uw|deze|wat)*",
      "(pijn|ongemak) (verdragen|negeren|verbijten|doorstaan|wegademen)",
      "(duw|duwt|druk|drukt|pers|adem|ga) (er |)(dwars |)(doorheen|door de pijn|door het|door de)*", "dwars door*",
      "door de pijn heen", "(bijt|klem) (op )*je tanden op elkaar", "tanden op elkaar",
    ],
    .gendered: [
      "vagina", "vagina's", "vaginaal", "vaginale", "vulva", "schaamlippen", "clitoris", "penis", "balzak", "testikel*",
      "zaadbal*", "prostaat", "baarmoeder", "borsten", "vrouw", "vrouwen", "dame", "dames", "meisje", "meisjes", "meid",
      "meiden", "man", "mannen", "heer", "heren", "jongen", "jongens", "echtgenoot", "echtgenote", "vriendin",
      "mevrouw", "meneer", "vrouwelijk*", "mannelijk*", "moederschap",
    ],
    .claim: [
      "(geneest|genezen|genezing|geneesmiddel)", "garant*", "gegarandeerd*", "slagingspercentage*", "succespercentage*",
      "(werkt|helpt|lukt) (altijd|elke keer|gegarandeerd|bij iedereen)",
      "(wetenschappelijk|klinisch|medisch) (bewezen|aangetoond)", "bewezen", "onfeilbaar*",
      "(pijn|spanning|spanningen|angst|klachten|problemen|symptomen) (zal|zullen) (verdwijnen|weg zijn|ophouden|weggaan|over zijn|stoppen)",
      "(pijn|spanning|angst|klachten) verdwij(nt|nen)", "nooit (meer|weer) (pijn*|last*|angst*)",
      "(wordt|zult|zal) (u |je |)(pijnvrij|genezen|beter worden)",
      "(blijvende|permanente|volledige|definitieve) (verlichting|genezing|herstel)",
    ],
    .benefit: [
      "beter", "kalmer", "rustiger", "gelukkiger", "gezonder", "ontspan*", "ontspannen", "slaap", "verlichting", "baat",
      "voordeel", "help*", "hielp", "geholpen", "vrij van", "pijnvrij",
      "minder (pijn*|spanning*|gespannen|angst*|bang|stress|zorgen)", "(geen|zonder) (pijn|spanning|angst|zorgen)",
    ],
    .success: [
      "succes*", "genezen", "herstel*",
      "(mensen|vrouwen|mannen|gebruikers|patiënten|cliënten|deelnemers) (die|werden|voelen|voelden|zijn|waren|vinden|merken)",
      "verbeter*",
      "(van|der) (de |alle |)(mensen|vrouwen|mannen|gebruikers|patiënten|cliënten|deelnemers|gevallen|luisteraars)",
      "effectief", "effectieve", "doeltreffend*", "beter",
    ],
  ]
}
