extension CareWords {
  /// The words of Polish, with `ty`, `Pan`, `Pani` and `Państwo`; verbs in both aspects.
  static let polish = CareWords(
    phrases: waysOut.merging(breath) { $1 }.merging(clenching) { $1 }.merging(session) { $1 }.merging(harm) { $1 },
    negations: [
      "nie", "nigdy", "bez", "żaden", "żadna", "żadne", "żadnej", "żadnego", "żadnych", "ani", "nic", "niczego",
      "zamiast",
      "unikaj", "unikać",
    ],
    negationReach: NegationReach(on: 5, back: 4),
    openEnds: ["trzeba", "musisz", "potrzeby", "konieczne", "powodu", "potrzebne"],
    leadIns: [
      "i", "a", "teraz", "potem", "następnie", "najpierw", "na", "koniec", "znowu", "znów", "jeszcze", "raz", "więc",
      "łagodnie", "powoli", "delikatnie", "spokojnie", "po", "prostu", "też", "także", "tutaj", "tu", "nie", "już",
    ],
    orders: [
      "(chwyć|ciągnij|czuj|daj|dmuchnij|dociśnij|dotknij|idź|kieruj|kontynuuj|kręć|licz|leż|łap|ćwicz|miej|myśl)",
      "(napnij|napinaj|napręż|naciśnij|naciskaj|nabierz|nabieraj|obejmij|obserwuj|obróć|oddychaj|odetchnij|odłóż|odpocznij)",
      "(odpoczywaj|odwróć|opuść|opuszczaj|oprzyj|opróżnij|otwórz|otwieraj|pamiętaj|patrz|podciągnij|podnieś|podnoś|pociągnij)",
      "(poczuj|policz|połóż|pomyśl|porusz|poruszaj|postaw|posłuchaj|powtórz|powtarzaj|pozostań|próbuj|spróbuj|przejdź)",
      "(przenieś|przesuń|przyciągnij|przyciągaj|przyciśnij|przytrzymaj|przyjmij|przypomnij|pchaj|rób|zrób|rozciągnij)",
      "(rozluźnij|rozluźniaj|rozluźnia|rozszerz|rusz|ruszaj|siądź|usiądź|siedź|skieruj|skoncentruj|skup|skupiaj|słuchaj)",
      "(spójrz|stań|stój|staraj|szukaj|ściągnij|ściśnij|ściskaj|śledź|trzymaj|unieś|unoś|ułóż|umieść|uśmiechnij|użyj|uwolnij)",
      "(weź|wdychaj|wciągnij|wciągaj|wepchnij|wypuść|wyobraź|wyprostuj|wydłuż|wydychaj|wróć|wracaj|wstań|wstrzymaj)",
      "(zaciśnij|zaciskaj|zacznij|zamknij|zatrzymaj|zauważ|zauważaj|zegnij|zginaj|zegnij|zobacz|zostań|zwróć|zwracaj)",
      "(wsłuchaj|zbadaj|zogniskuj|skul|podkurcz|zwiń|przekręć|bądź|nabierz|rozłóż|zejdź|wejdź)",
      "(zamknijcie|otwórzcie|oddychajcie|napnijcie|zaciśnijcie|połóżcie|usiądźcie|poczujcie|zauważcie|rozluźnijcie)",
      "proszę",
    ],
    duties: [
      "musisz", "musi pan", "musi pani", "muszą państwo", "powinieneś", "powinnaś", "powinien pan", "powinna pani",
      "trzeba", "należy", "masz", "ma pan", "ma pani", "chcę, żebyś", "chcę, abyś", "czas, żebyś", "pora, żebyś",
    ],
    refusalWords: [
      "się", "tego", "to", "wolno", "możesz", "może", "można", "musisz", "pan", "pani", "państwo", "po", "prostu",
      "próbuj", "wolno", "teraz", "należy", "powinieneś", "powinnaś", "ci", "mu", "jej", "ma", "powodu", "tak", "sobie",
    ],
    alternatives: ["lub", "albo", "czy", "ani"],
    emptyObjects: ["niczego", "nic", "żadnej", "żadnego"],
    numbers: [
      "zero": 0, "jeden": 1, "jedna": 1, "jedno": 1, "jednego": 1, "dwa": 2, "dwie": 2, "dwóch": 2, "trzy": 3,
      "trzech": 3,
      "cztery": 4, "czterech": 4, "pięć": 5, "pięciu": 5, "sześć": 6, "sześciu": 6, "siedem": 7, "siedmiu": 7,
      "osiem": 8,
      "ośmiu": 8, "dziewięć": 9, "dziewięciu": 9, "dziesięć": 10, "dziesięciu": 10, "jedenaście": 11, "dwanaście": 12,
    ],
    partWords: ["na", "z", "ze", "w", "skali", "spośród"],
    percentWords: ["procent", "procenta", "procentach"],
    fractions: [
      "połowa", "połowie", "trzecie", "trzecia", "czwarta", "czwarte", "większość", "większości", "piąta", "piąte",
    ],
    shareWords: ["wszystkich", "naszych", "moich", "tych", "spośród", "z"],
    people: [
      "osób", "ludzi", "kobiet", "mężczyzn", "pacjentów", "pacjentek", "uczestników", "uczestniczek", "użytkowników",
      "słuchaczy", "klientów", "klientek", "osoby",
    ]
  )

  private static let waysOut: [PhraseTag: [String]] = [
    .skip: [
      "(pomiń|pomińcie|pominąć|pomijać|pomijaj|opuścić|pominięcie) (to|tę|ten|tą|część|cokolwiek|dowolną|każdą|ćwiczenie|fragment|krok|wszystko|co|coś|jakąś|którąś)*",
      "(pominąć|pomijać|pomiń)", "(zrobić|zrób|robić|rób) mniej", "(odpuścić|odpuść) (sobie |)(to|tę|ten|część|coś)*",
      "(zostaw|zostawić|zostawiać) (to|tę część|tę partię) (na boku|z boku|w spokoju|)*",
      "nie (wszystko trzeba|musisz robić wszystkiego)", "(tylko|jedynie) (to |)wyobraz*",
      "(tylko|jedynie) (to |sobie )wyobrazić",
    ],
    .stop: [
      "(możesz|może|można|mogą|możecie|zawsze|lub|albo|chwili|momencie|też|wolno|po prostu) (to |)(przerwać|przestać|zatrzymać|skończyć|zakończyć|zrobić przerwę|odpocząć)",
      "(przerwać|przestać|zatrzymać się|skończyć|zakończyć) (w każdej|w dowolnym|kiedy|gdy|jeśli|zawsze|w każdym|to)*",
      "(przerwij|przestań|zatrzymaj się) (kiedy|gdy|jeśli|w każdej|w dowolnym)*",
      "(zrób|zrobić|robić|zrobienie) (sobie |)przerwę",
      "(przerwać|zakończyć|wyłączyć|zatrzymać|opuścić) (nagranie|sesję|ćwiczenie|praktykę|ścieżkę)",
      "(wyjąć|wyjmij) (go|trener|dilatator)*", "(w |na )inny dzień", "innego dnia",
    ],
    .eyesOpen: [
      "(pozostać|zostać|mogą być|pozostają|pozostawić|zostawić|trzymać|mieć|oczy|lub|albo|czy|z) (je |)(otwarte|otwartymi)",
      "otwarte (lub|albo|czy) (zamknięte|przymknięte)", "(zamknięte|przymknięte) (lub|albo|czy) otwarte",
      "(zamknąć|zamknąć się|przymknąć) (lub|albo|czy) (pozostać|zostać|zostawić|trzymać|otworzyć|mieć)*",
      "otworzyć oczy (w każdej|w dowolnym|kiedy|gdy|jeśli|zawsze)*", "(możesz|może|zawsze|chwili) otworzyć oczy",
      "(lub|albo) (otworzyć|otwórz) oczy", "(miękki|łagodny|miękkie|łagodne) (wzrok|spojrzenie)",
      "wzrok (opuszczony|w dół|miękki)", "otwarte oczy",
    ],
    .eyesClosed: [
      "(zamknij|zamknijcie|zamknąć|zamykać|przymknij|przymknąć) (łagodnie |powoli |delikatnie |teraz |)(oczy|powieki)",
      "oczy (się |mogą się |)(zamknięte|zamkną|zamykają|zamknąć|zamknęły)", "zamkniętymi oczami",
    ],
    .invitation: [
      "(jeśli|jeżeli|o ile|gdyby|jeśliby)",
      "(kiedy|gdy|kiedykolwiek|gdykolwiek) (chcesz|zechcesz|będziesz|jesteś|poczujesz|tylko|pan|pani|to|ci|będzie|zechce)",
      "jak (chcesz|wolisz|lubisz|ci wygodn*|długo)", "(tak długo|na ile|tyle ile|o tyle)",
      "(możesz|może|mogą|można|możecie|mógłbyś|mogłabyś|mógłby|mogłaby)", "być może", "(zapraszam|masz ochotę)",
      "(swoim|własnym) (tempie|rytmie|tempem|rytmem)", "(lub|albo|czy) nie", "(wygodn*|komfort*|przyjemn*)",
      "nie (musisz|musi|trzeba|muszą|potrzeba|ma potrzeby)", "tylko jeśli", "śmiało", "w miarę", "niech",
    ],
  ]

  private static let breath: [PhraseTag: [String]] = [
    .keepBreathing: [
      "(oddychaj|oddychać|oddychając|oddychajcie) (dalej|nadal|wciąż|spokojnie|swobodnie|cały czas|lekko|równo|miarowo|przy tym|łagodnie|naturalnie|stale)",
      "(dalej|nadal|wciąż|cały czas|spokojnie|swobodnie) (oddychaj|oddychać|oddychając|oddychasz)",
      "(kontynuuj|nie przerywaj) (oddychanie|oddychania|oddech)",
      "(oddech|oddychanie) (płynie|płynąć|trwa|idzie|biegnie|nadal|dalej|swobodn*|wciąż|cały czas|może płynąć|jest swobodny|toczy)*",
      "niech (oddech|oddychanie|twój oddech)", "(pozwól|pozwalaj) (oddechowi|swojemu oddechowi)*",
      "(nie|bez) (wstrzymuj|wstrzymywać|wstrzymywania|zatrzymuj|zatrzymywania|zatrzymywać|wstrzymując) (przy tym |)(oddech|oddechu)",
      "(pamiętaj|nie zapominaj|nie zapomnij) (o oddychaniu|o oddechu|oddychać|by oddychać)",
      "(podczas gdy|gdy|kiedy) oddychasz",
    ],
    .holdBreath: [
      "(wstrzymaj|wstrzymuj|wstrzymać|zatrzymaj|zatrzymać|powstrzymaj|przytrzymaj|przytrzymać|wstrzymajcie|zatrzymuj) (na chwilę |teraz |)(oddech|powietrze|oddechu)",
      "(przestań|przestać) oddychać",
      "(weź wdech|wdech|zrób wdech|nabierz powietrza) i (wstrzymaj|zatrzymaj|przytrzymaj|trzymaj)", "na bezdechu",
    ],
    .ownBreath: [
      "(własny|swój|własnego|swojego|własnym|swoim) (oddech|oddechu|rytm|rytmu|rytmie|rytmem|tempo|tempie|oddechem)",
      "(oddech|oddechowi|oddychanie) (odnaj*|znajd*|znaleźć|wróci*|wraca*|powróci*|płynąć|płynie jak|płynie sam|sam|samo|naturaln*|po swojemu|swobodnie)*",
      "(oddychaj|oddychać) (jak|po swojemu|naturalnie|tak jak|we własnym|w swoim)",
      "(zapomnij|puść|porzuć|zostaw) (o |)(rytm|rytmie|ton|tonie|tempo|tempie|liczenie|liczeniu)",
      "naturaln(y|ego|ym) (oddech|oddechu|rytm|rytmu)", "(nie|bez) (licz|liczyć|liczenia|podążaj|podążać) już",
      "już nie (licz|liczymy|podążaj|trzeba)*", "(wróć|wracaj|powróć) do (własnego|swojego|naturalnego)*",
    ],
    .depth: [
      "głęboki", "głęboka", "głębokie", "głęboko", "głębiej", "głębszy", "głębsza", "głębsze", "głębokich",
      "głębokiego", "głębokim", "głęboką", "głębszego", "najgłębszy",
      "(duży|wielki|potężny|wielkie|duże) (wdech|wdechy|oddech|oddechy)",
    ],
    .fullBreath: [
      "(napełnij|wypełnij|napełnić|wypełnić|napełniaj|wypełniaj) (całkowicie|do końca|w pełni|zupełnie|do pełna|maksymalnie)",
      "(napełnij|wypełnij|napełnić|wypełnić) (swoje |swój |)(płuca|klatkę|klatkę piersiową|brzuch) (całkowicie|do końca|w pełni|zupełnie|do pełna|po brzegi|powietrzem po|maksymalnie)*",
      "(jak najwięcej|tyle) powietrza*", "pełną piersią",
    ],
    .harmlessDepth: [
      "(głęboki|głęboka|głębokie|głębokim|głębokiego|głębokiej|głęboką) (odpoczyn*|sen|snu|śnie|spokój|spokoju|cisza|ciszy|ciszę|relaks*|las|lesie|lasu|morze|woda|wody|wodzie|błękit*|zieleń|mięśni*)",
      "(sen|odpoczynek|spokój|cisza|las|morze|woda|mięśnie|relaks) (jest |)głębok*", "głębiej (w|do|zapad*|zanurz*)",
      "głęboko (w|wewnątrz|rozluźnion*|zrelaksowan*|spać|śpi*|odpocz*|spokoj*|do)", "(coraz|zapadasz|zapadać) głębiej",
      "(zapadasz|zapadać|zanurzasz|śpij|odpoczywaj|odpoczywasz) głębiej",
    ],
    .inBreath: [
      "wdech*", "wdychaj*", "wdychać", "wdychasz", "(nabierz|nabieraj|nabierać) powietrz*", "powietrze wpływa",
      "(przy|z|na) wdech*",
    ],
    .outBreath: [
      "wydech*", "wydychaj*", "wydychać", "wydychasz", "(wypuść|wypuszczaj|wypuszczać) powietrze", "powietrze wypływa",
    ],
  ]

  private static let clenching: [PhraseTag: [String]] = [
    .neverToPain: [
      "(nigdy|nie|bez) (aż |)do (granicy |)bólu", "(nigdy|bez|żadnego) (bólu|do bólu)",
      "(nic|nigdy|nie) (nie |)(powinno|może|ma|będzie|musi) (nigdy |cię |)(boleć|sprawiać bólu)",
      "(nie|nigdy nie) (boli|zaboli|bolało)", "zanim (zaboli|zacznie boleć|poczujesz ból)",
      "poniżej (progu |granicy |)bólu", "(tak |)żeby nie bolało",
    ],
    .cramp: [
      "(skurcz|skurczu|skurcze|skurczów|skurczem|kurcz|kurcze)",
      "(poluzuj|odpuść|popuść|zelżyj|rozluźnij) (trochę|nieco|jeśli|gdy)",
      "palce (w górę|do góry|do siebie|ku sobie|w stronę)*", "złapie (cię |)skurcz",
    ],
    .slowly: [
      "powol*", "wolno", "łagodn*", "delikatn*", "ostrożn*", "lekko", "lekki", "lekkie", "stopniowo", "po trochu",
      "trochę", "odrobinę", "troszkę", "tylko (tak|na tyle|o tyle)",
      "bez (siły|wysiłku|użycia siły|nacisku|forsowania|pośpiechu)", "spokojnie", "miękko",
    ],
    .headPress: [
      "(głowa|głowę|głowie|głową) (łagodnie |powoli |delikatnie |lekko |)(w|do tyłu|w tył|o|na poduszkę|w poduszkę|w dół|wcisk*|opad*|do)*",
      "(wciśnij|dociśnij|naciśnij|przyciśnij|odchyl|przechyl|dociskaj|wcisnąć|docisnąć|odchylić) (łagodnie |powoli |delikatnie |lekko |)(głowę|tył głowy)",
      "tył głowy", "tyłem głowy", "(broda|brodę) (do|w|ku)*", "potylic*",
    ],
    .lift: [
      "(podnieś|podnosić|podnieść|unieś|unosić|unieść|podciągnij|podciągnąć|podciągaj|podciągać|wciągnij|wciągnąć|wciągaj)",
      "(napnij|napinaj|napiąć|napinać|napięcie|napręż|zaciśnij|zacisnąć|zaciskaj|zaciskać|ściśnij|ścisnąć|ściskaj|skurcz mięśni)",
      "(unosi|podnosi) się", "(do|ku) (góry|górze|środka)", "zaciśnięcie",
    ],
    .quickFlick: [
      "(szybkie|krótkie|szybki|krótki|szybkich|krótkich) (skurcz*|zaciśnię*|napięci*|ściśnię*|puls*)",
      "(zaciskaj|napinaj|zaciśnij|napnij|ściskaj|kurcz) (szybko|szybciutko|gwałtownie)",
      "szybko (zaciskaj|napinaj|zaciśnij|napnij|zaciskać|napinać)", "(jak najszybciej|tak szybko jak)*", "pulsacyjn*",
    ],
    .urineImage: [
      "mocz", "moczu", "moczem", "siusi*", "siku", "sikan*", "sikać", "(strumień|strumienia|oddawanie) mocz*",
    ],
    .toiletNote: [
      "(toaleta|toalecie|toalety|ubikacj*|łazien*|wc|sedesie)",
      "(nigdy|nie) (podczas|w trakcie|przy) (oddawania|sikania|siusiania)*",
      "(tylko|jedynie) (obraz|wyobrażenie|porównanie)",
    ],
    .pelvis: [
      "miednic*", "pochw*", "srom*", "krocz*", "zwieracz*", "odbyt*", "analn*", "dilatator*", "dylatator*",
      "rozszerzadł*", "penis*", "prąci*", "moszn*",
    ],
    .neck: ["szyj*", "szyi", "kark", "karku", "karkiem", "gardł*"],
    .jaw: ["szczęk*", "żuchw*", "zęby", "zębów", "zębami"],
    .feet: [
      "stopa", "stopy", "stóp", "stopami", "stopach", "stopę", "palce (u |obu |)stóp", "palców (u |obu |)stóp",
      "palcami (u |)stóp", "podeszw*",
    ],
  ]

  private static let session: [PhraseTag: [String]] = [
    .pain: [
      "ból", "bólu", "bóle", "bólem", "boli", "bolą", "boleć", "bolesn*", "bolało", "dyskomfort*", "piecz*", "pieką",
      "kłuj*", "szczyp*",
    ],
    .limit: [
      "przerw*", "przesta*", "zatrzym*", "zakończ*", "odpuść", "poluzuj", "odpocz*", "cofn*", "wróć", "wrócić",
      "wyjmij", "wyjąć", "mniej niż", "poniżej", "pod", "za (dużo|bardzo|mocno)", "zbyt", "krok w tył", "wstecz",
      "zostaw*",
    ],
    .insertion: [
      "(wprowadź|wprowadzić|wprowadzaj|wprowadzać|włóż|włożyć|wkładaj|wsuń|wsunąć|wsuwaj|wsuwać|wepchnij|wciśnij|wpychaj)",
      "(wprowadzenie|wkładanie|wsuwanie)",
    ],
    .onCommand: [
      "teraz", "na (trzy|mój znak|sygnał|znak|następn*|kolejn*)", "przy (następnym|kolejnym)*", "gdy (powiem|policzę)",
      "kiedy (powiem|policzę)", "do końca", "śmiało", "już",
    ],
    .ownPace: [
      "(własnym|swoim|własne|swoje|własnego|swojego) (tempie|rytmie|tempo|tempa|rytmu|rytm)", "(bez|nie ma) pośpiechu",
      "nie (spiesz*|śpiesz*|musisz się spieszyć)", "(cały|tyle|dość) czas*", "tak (powoli|wolno) jak*",
      "nigdzie się nie spiesz*",
    ],
    .mayStay: [
      "(możesz|może|można|też|także|wolno) (zawsze |po prostu |tu |tutaj |)(zostać|pozostać|pozostać tu)",
      "(zostań|zostać|pozostań|pozostać|zostanie) (tu|tutaj|na tym|przy tym|w tym|gdzie|tak długo|na zewnątrz|tam)*",
      "(pełna|cała|kompletna) (sesja|praktyka)", "(to|tyle) (już |w zupełności |)(wystarczy|wystarcza|dość)",
      "nie (musisz|trzeba) (iść |przechodzić |posuwać się |)dalej*",
    ],
    .whenNotTo: [
      "(infekcj*|zakażen*)", "ran(a|y|ą|ę|ach|ami|om)", "(otwartej|świeżej|otwarte|otwartych|świeże) ran*", "krwaw*",
      "grzybic*", "podrażni*", "zranion*", "(inny|innym) (dzień|razem)", "innego dnia",
      "nie (dziś|dzisiaj|teraz) jeśli", "zalecono odpoczynek",
    ],
    .returning: [
      "(porusz|poruszaj|poruszać|poruszyć|rusz|ruszaj|rozciągnij|przeciągnij) (łagodnie |delikatnie |powoli |lekko |trochę |znów |znowu |)(palcami|stopami|dłońmi|rękami|nogami|ramionami|palce|ręce|nogi|się)*",
      "(palce|palców|stopy|dłonie) (mogą się poruszyć|poruszają)",
      "(otwórz|otworzyć|otwierać|otwieraj) (łagodnie |powoli |delikatnie |spokojnie |znów |)oczy",
      "oczy (mogą się |się |mogą |)(otworz*|otwierać|otwierają|otworzyć)",
      "(usiąść|wstać|podnieść się|usiądź|wstań|wstawać|siadać|wstawaniem|siadaniem)",
      "(wróć|wracaj|wrócić|wracać|powróć|powrócić|powracaj) (powoli |łagodnie |spokojnie |myślami |uwagą |)(do|tu|tutaj)",
      "(obudź*|przebudz*|rozbudz*|przytomn*)", "(na |)bok", "(zostań|poleż|poleżeć|leż|leżeć) (jeszcze )*",
      "jeszcze (chwilę|trochę) (poleż*|leż*)",
    ],
    .announcement: [
      "(minut|minuta|minuty|minutę|minutach)", "(chwilę|chwila|chwili|moment|jakiś czas|dłuższą chwilę)",
      "(cisza|ciszy|ciszę|milczeni*)", "(zamilkn*|będę milczeć|będę cicho|zamilczę|ucichnę)",
      "(odezwę|wrócę|powrócę|zawołam)", "bez (słów|mojego głosu|dalszych słów)", "(już |)żadnych słów",
      "aż (usłysz*|do|się|znów|powiem)*", "dopóki*", "(tak długo|tyle czasu) (jak|ile)*",
      "(długa|długą|dłuższa|dłuższą) (przerwa|pauza|cisza|przerwę|pauzę|ciszę)",
      "nic (więcej |już |)(do zrobienia|nie trzeba|nie musisz)*", "(zasn*|zasypia*|zaśnij|śpij|spać|sen|snu|sennie)",
    ],
    .driving: ["(prowadz*|kierow*|kierownic*|pojazd*|maszyn*|samoch*|ruchu drogow*|jazd*|aut*)"],
    .condition: [
      "boli", "bolą", "ból", "bólu", "boleć", "bolesn*", "serc*", "ciśnieni*", "nadciśnieni*", "ciąż*", "ciężarn*",
      "padaczk*", "epilep*", "operacj*", "zabieg*", "chor*", "schorze*", "uraz*", "kontuzj*", "lekarz*", "lecz*",
      "terap*", "fizjo*", "medyczn*", "nie (służy|odpowiada|pasuje)", "infekcj*", "traum*", "psychoz*", "płuc*",
      "astm*", "panik*", "lęk*", "rany", "ranach", "dolegliwo*",
    ],
  ]

  private static let harm: [PhraseTag: [String]] = [
    .trigger: [
      "normalny", "normalna", "normalne", "normalnie", "normalnego", "normalnej", "nienormaln*", "anormaln*",
      "(po prostu|tylko|zwyczajnie) (się |)(rozluźnij|zrelaksuj|wyluzuj|odpręż|zrelaksować|rozluźnić)",
      "(rozluźnij|zrelaksuj|odpręż) się (po prostu|wreszcie|już|w końcu)", "wyluzuj*", "(grzeczna|dobra) dziewczynka",
      "(dobra|grzeczna|dzielna) dziewczyn*", "(grzeczny|dobry|dzielny) chłop*",
      "(rozłóż|rozsuń|rozszerz|rozchyl|rozkracz) (szeroko |)nogi", "(uspokój|opanuj|uspokójcie) się",
      "nie (bądź|bądźcie) (głupi*|nieśmiał*|spięt*|taki|taka|śmieszn*|dziecinn*)",
      "nie (bój|wstydź|denerwuj|histeryzuj) się", "(to |wszystko )(jest |siedzi |)(tylko |)w (twojej |)głowie",
      "(musisz|masz|powinieneś|powinnaś) się (zrelaksować|rozluźnić|odprężyć)", "(bądź|musisz być) (dzieln*|siln*)",
      "weź się w garść", "nie (stawiaj oporu|opieraj się)", "bez bólu nie ma*", "(posłuszn*|poddaj się|podporządkuj)",
    ],
    .pushThrough: [
      "(wytrzymaj|wytrzymać|przetrzymaj|przetrzymać|znoś|zniesiesz|przecierp|ścierp) (ten |to |ból|dyskomfort|jeszcze|mimo)*",
      "(wytrzymaj|przetrzymaj|wytrwaj)",
      "(ignoruj|zignoruj|ignorować|toleruj|znieś) (ten |ból|bólu|dyskomfort|to|trochę)*",
      "(mimo|pomimo|przez) (bólu|ból|dyskomfortu|opór|oporu)",
      "(przepchnij|przeprzyj|przebij|przyj|prze) (się |)(przez|mimo)*", "(zaciśnij|zacisnąć) zęby i", "na siłę",
    ],
    .gendered: [
      "pochwa", "pochwy", "pochwę", "pochwie", "srom", "sromu", "wargi sromowe", "łechtaczk*", "penis*", "prąci*",
      "moszn*", "jądra", "jąder", "prostat*", "macic*", "piersiami", "kobieta", "kobiety", "kobiet", "kobiecie",
      "kobietą", "kobiec*", "mężczyzn*", "męsk*", "dziewczyn*", "chłopak*", "chłopc*", "chłopiec", "mąż", "męża",
      "mężem", "żona", "żony", "żonę", "żoną", "małżon*", "narzeczon*", "macierzyń*", "dama", "damy",
    ],
    .claim: [
      "(wyleczy|wyleczyć|wylecz|leczy cię|uleczy|uleczyć|uzdrowi|uzdrawia|wyleczony|wyleczona|wyleczenie|uzdrowienie)",
      "(gwarant*|gwarancj*)", "(skuteczność|skuteczności)", "(zawsze|nigdy nie) (działa|zawodzi|pomaga)",
      "działa (zawsze|za każdym razem|u każdego)",
      "(naukowo|klinicznie|medycznie) (udowodnion*|dowiedzion*|potwierdzon*)", "niezawodn*",
      "(ból|napięcie|lęk|strach|problemy|objawy) (zniknie|znikną|minie|miną|ustąpi|ustąpią|przejdzie|odejdzie)",
      "(nigdy więcej|już nigdy|nigdy już) (nie |)(będzie bolało|zaboli|wróci|poczujesz|bólu)*",
      "(trwała|trwałe|całkowita|całkowite|pełne|pełna) (ulga|ulgę|wyzdrowieni*|wyleczeni*|uzdrowieni*)",
      "(będziesz|staniesz się) (wyleczon*|zdrow*|wolny od bólu|wolna od bólu)",
    ],
    .benefit: [
      "lepiej", "lepsz*", "spokojniejs*", "szczęśliwsz*", "zdrows*", "rozluźni*", "zrelaksowan*", "zasyp*", "zasn*",
      "ulg*", "korzyś*", "pomag*", "pomog*", "pomóg*", "woln* od",
      "mniej (ból*|napię*|spięt*|lęk*|strach*|stres*|zmartw*)", "bez (bólu|napięcia|lęku|strachu|zmartwień)",
    ],
    .success: [
      "sukces*", "wyleczon*", "(osób|ludzi|kobiet|mężczyzn|pacjentów|pacjentek|użytkowników|uczestników)",
      "(wyzdrow*|zdrowieje)", "popraw*", "skuteczn*", "(czuje|czują) się lepiej", "lepiej",
    ],
  ]
}
