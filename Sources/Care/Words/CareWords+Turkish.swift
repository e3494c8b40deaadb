extension CareWords {
  /// The words of Turkish, with `sen` and `siz`. What a verb asks or denies is in its ending, at the end of the clause.
  static let turkish = CareWords(
    phrases: waysOut.merging(breath) { $1 }.merging(clenching) { $1 }.merging(session) { $1 }.merging(harm) { $1 },
    negations: [
      "değil", "değildir", "yok", "yoktur", "asla", "hiç", "hiçbir", "gerekmez", "gerekmiyor", "olmasın", "olmadan",
      "almayın", "almadan", "vermez", "etmez", "etmeyin", "etmeden", "demek", "yerine", "gereksiz", "sağlamaz",
      "sayılmaz",
      "şart",
    ],
    negationReach: NegationReach(on: 4, back: 6),
    leadIns: [
      "ve", "şimdi", "sonra", "ardından", "önce", "son", "olarak", "yine", "tekrar", "bir", "kez", "daha", "lütfen",
      "yavaşça", "nazikçe", "yumuşakça", "sadece", "de", "da", "burada", "hafifçe",
    ],
    orders: [
      "(al|bak|kal|yat|koy|say|aç|kas|yap|çal|tak|sal|yak|dayan|dolan|kapan|kıpırda)(|ın|ınız)",
      "(kapat|uzat|yat|odaklan|yaslan|bırakma|sıkma|kaldır|çıkar|kıvır|sık|bastır|uzan|hatırla|başlat|aktar)(|ın|ınız)",
      "(ver|çek|ger|dinlen|dinle|izle|gevşet|hisset|nefeslen|gez|düşle|esne|bekle|gözlemle|kes|geç|gir|ilerle)(|in|iniz)",
      "(edin|git|gidin|fark et|fark edin|takip et|kabul et|devam et|tekrar et|dikkat et|ediniz|gidiniz|getir|getirin|getiriniz|belirle|belirleyin|indir|indirin)",
      "(dinleyin|izleyin|bekleyin|gözlemleyin|esneyin|düşleyin|hatırlayın|başla|başlayın|topla|toplayın|tara|tarayın)",
      "(yavaşla|yavaşlayın|tekrarla|tekrarlayın|ağırla|rahatla|rahatlayın|sakinleş|sakinleşin|gevşe|gevşeyin|üfle|üfleyin)",
      "(dur|tut|bul|otur|unut|duy|sun|doldur|boşalt|durdur|yum|unutma|yumuşat|oluştur|sok)(|un|unuz)", "unutmayın",
      "(dön|gör|düşün|yürü|götür|büz|küçült|bük|sürdür|süz|gül|döndür|düşür)(|ün|ünüz)", "(boşaltın|yumuşatın|yürüyün)",
      "(söyle|söyleyin|gülümse|gülümseyin|hayal et|hayal edin|yönelt|yöneltin|yönlendir|yönlendirin|yerleştir)",
      "(yerleştirin|hareket ettir|hareket ettirin|çevir|çevirin|kenetle|kenetleyin|itin|it|deneyin|dene|dikkat edin)",
      "(kapatmayın|tutmayın|sıkmayın|korkmayın|durmayın|kıpırdamayın|düşünmeyin)",
    ],
    orderPlace: .last,
    duties: [
      "malısınız", "melisiniz", "malısın", "melisin", "gerekiyor", "gerekir", "gerek", "lazım", "zorundasınız",
      "zorundasın", "istiyorum",
    ],
    refusalWords: ["şekilde", "zaman", "bir", "bu", "bunu", "bölümü", "koşulda", "lütfen", "sakın"],
    alternatives: ["veya", "ya", "da", "yahut"],
    emptyObjects: [],
    numbers: [
      "sıfır": 0, "bir": 1, "biri": 1, "iki": 2, "ikisi": 2, "üç": 3, "üçü": 3, "dört": 4, "dördü": 4, "beş": 5,
      "beşi": 5,
      "altı": 6, "altısı": 6, "yedi": 7, "yedisi": 7, "sekiz": 8, "sekizi": 8, "dokuz": 9, "dokuzu": 9, "on": 10,
      "onu": 10,
      "on bir": 11, "on iki": 12, "dörde": 4, "beşe": 5, "altıya": 6, "üçe": 3, "ikiye": 2, "yediye": 7, "sekize": 8,
      "dörtten": 4, "üçten": 3, "beşten": 5, "dokuza": 9,
    ],
    partWords: ["üzerinden", "içinde", "içinden", "üstünden", "en", "fazla"],
    namesWholeFirst: true,
    percentWords: ["yüzde"],
    fractions: ["yarısı", "yarısının", "çoğu", "çoğunun", "çoğunluğu", "üçte", "dörtte"],
    shareWords: ["tüm", "bütün", "büyük", "bir"],
    people: [
      "kişiden", "kişinin", "insanların", "insandan", "kadınların", "kadından", "erkeklerin", "erkekten", "hastaların",
      "hastadan", "kullanıcıların", "kullanıcıdan", "katılımcıların", "dinleyenlerin", "danışanların", "kişi", "insan",
      "kadın",
    ]
  )

  private static let waysOut: [PhraseTag: [String]] = [
    .skip: [
      "atlay*", "atlamak", "atlamakta", "(es|pas) geç(ebilir|in|mek)*", "dışarıda (bırakabil|bırakın)*",
      "(bu bölümü|bunu|bu kısmı|bu adımı|istediğiniz bölümü|istediğin bölümü|herhangi bir bölümü|size uymayanı|sana uymayanı) (geç|bırakabil|bırakın|yapmay)*",
      "yapmay(abilir|abilirsiniz)*", "daha az(ını|ı) yap*", "daha az (yap|zorla)*", "(sadece|yalnızca) hayal (et|ed)*",
      "hepsini yapmak zorunda değil*",
    ],
    .stop: [
      "(durabilir*|durdurabilir*|bırakabilir*|kesebilir*|sonlandırabilir*|bitirebilir*|kapatabilirsiniz kaydı|vazgeçebilir*|durmak|durmakta|bırakmakta|durup)",
      "ara (ver*)", "mola (ver*)",
      "(istediğiniz|istediğin|dilediğiniz|dilediğin|her) (an|zaman|anda) (dur|bırak|kes|bitir|ara)*",
      "(kaydı|seansı|alıştırmayı|egzersizi|parçayı|uygulamayı) (durdur|kapat|bırak|sonlandır|bitir)*",
      "(dışarı |)çıkarabilir*", "başka bir gün*",
    ],
    .eyesOpen: [
      "açık (kal|tut|bırak|ol|da|veya|ya)*", "(ya da|veya|yahut) açık*", "(açık|açıp) (ya da|veya) kapalı*",
      "kapalı (ya da|veya) açık*", "gözlerinizi (istediğiniz|dilediğiniz|her) (an|zaman) aç*",
      "gözlerini (istediğin|dilediğin|her) (an|zaman) aç*", "gözlerini(z|zi|) (açabilir)*", "gözlerinizi açabilir*",
      "gözlerini açabilir*", "(ya da|veya) (gözlerinizi |gözlerini |)aç(ın|abilir|mak|ık)*", "yumuşak (bir |)bakış*",
      "bakışlar(ınızı|ını|ınız) (yere|aşağı|yumuşak)*", "açık gözler*",
    ],
    .eyesClosed: [
      "gözlerin(i|izi) (yavaşça |nazikçe |şimdi |hafifçe |lütfen |)(kapat|kapa|yum)*",
      "gözler(iniz|in) (yavaşça |)(kapalı|kapalıyken|kapansın|kapanabilir|kapanabilirler|kapanır)", "gözler kapalı",
      "göz kapaklarını(zı|) (kapat|indir)*",
    ],
    .invitation: [
      "(isterse*|istiyorsa*|dilerse*|diliyorsa*|arzu ederse*|uygunsa*|rahatsa*|mümkünse*|hoşunuza giderse|hoşuna giderse|iyi geliyorsa|iyi gelirse|olursa|varsa|dilediğiniz*|dilediğin*)",
      "istediği(niz|n) (kadar|zaman|gibi|ölçüde|an)",
      "hazır (olduğunuzda|olduğunda|hissettiğinizde|hissettiğinde|olunca|olduğunuz)*", "(belki|isteğe bağlı|ister)",
      "(rahat|rahatça|konforlu|rahat olduğu)",
      "kendi (hızınızda|hızında|temponuzda|ritminizde|zamanınızda|hızınıza|temponuza|zamanında|temponda)",
      "(gerek yok|gerekmez|gerekmiyor|zorunda değil*|şart değil*)",
      "(serbestsiniz|serbestsin|özgürsünüz|özgürsün|davetlisiniz)", "olabilir*",
      "ya da (etmeyin|yapmayın|değil|olmasın)*",
    ],
  ]

  private static let breath: [PhraseTag: [String]] = [
    .keepBreathing: [
      "nefes al(maya|ıp vermeye|mayı) (devam|sürdür|unutma|bırakma)*",
      "(nefes|solumaya|soluk almaya) (almaya |alıp vermeye |)devam*", "nefes alıp (verin|vermeyi|vermeye|ver)*",
      "(rahatça|rahat|sakince|özgürce|yavaşça|serbestçe|düzenli|kolayca) nefes (al|alıp|almaya)*",
      "(nefes|nefesiniz|nefesin|soluğunuz|soluk) (akmaya|akar|aksın|akıyor|devam|sürer|sürsün|sürüyor|akışta|akıp|serbest|rahat|özgür|kendi|hep|altta)*",
      "nefes(inizi|ini|i) (tutmadan|tutmayın|tutma|tutmanıza|tutmana|tutmaya gerek|akmaya)*", "nefes alırken",
      "nefes almayı unutma*", "solumayı sürdür*",
    ],
    .holdBreath: [
      "nefes(inizi|ini|i) (şimdi |biraz |bir an |içinizde |)(tutun|tutunuz|tut|tutup|durdurun|durdur)",
      "(nefesinizi|nefesini|nefesi) (içeride |)(tut|tutun|tutunuz|hapsedin|hapset)",
      "nefes (alın ve tutun|al ve tut|tutun|tut)", "nefes al(mayı|may|mak) (bırakın|kesin|durdurun)",
      "(alın|al) ve (tutun|tut)", "soluğunuzu tutun",
    ],
    .ownBreath: [
      "kendi (nefesiniz*|nefesin*|doğal nefes*|soluğunuz*|ritminiz*|ritmin*|ritmine|hızınız*|hızın*|temponuz*|yolunu)",
      "(nefesiniz|nefesin|nefes|soluğunuz) (artık |şimdi |yeniden |)(kendi|kendiliğinden|doğal|istediği|dilediği|nasıl)*",
      "(nefesinizi|nefesini|nefesi) (artık |şimdi |)(kendi|kendi haline|doğal|serbest|özgür|olduğu gibi|akışına)*",
      "doğal (nefes*|ritm*|bir nefes)", "(ritmi|tonu|sesi|tempoyu|saymayı|sayıları) (bırak|unut|geride)*",
      "(artık |)(saymaya|takip etmeye|izlemeye) gerek yok", "nefes kendi", "istediğiniz gibi nefes*",
      "istediğin gibi nefes*",
    ],
    .depth: ["derin", "derince", "derinden", "derine", "derinlemesine", "(büyük|kocaman|iri) (bir |)(nefes*|soluk*)"],
    .fullBreath: [
      "(ciğer|akciğer|göğsünü|göğsün|karn)(inizi|lerinizi|lerini|üzü|ini|ınızı|ını|i|ü|) (tamamen|iyice|sonuna kadar|ağzına kadar|tümüyle|tam) doldur*",
      "(tamamen|iyice|sonuna kadar|ağzına kadar|tümüyle) doldur*",
      "(alabildiğiniz|alabildiğin|olabildiğince) (kadar |çok )*",
      "(alabildiğiniz|alabildiğin) kadar (çok |)(nefes|hava)*", "ciğerlerinizi dolduracak*",
    ],
    .harmlessDepth: [
      "derin (bir |)(uyku*|dinlen*|huzur*|sessizli*|rahatla*|gevşe*|sükun*|dinginli*|orman*|deniz*|su|sular*|mavi*|yeşil*|kas|kaslar*|iç)",
      "derin derin uyu*", "(derine|daha derine|derinlere|daha derin) (dal|bat|in|gömül|yerleş|çök)*",
      "(derinden|derince) (gevşe|rahatla|dinlen|uyu|sakin)*", "derinden gevşemiş",
    ],
    .inBreath: [
      "nefes al*", "alırken", "soluk al*", "içe (çek|nefes)*", "(hava|nefes) (içeri|girer|girerken|dolar)*",
      "burundan (al|nefes)*",
    ],
    .outBreath: [
      "nefes ver*", "verirken", "soluk ver*", "nefesinizi ver*", "nefesini ver*",
      "(hava|nefes) (dışarı|çıkar|çıkarken)*", "üfle*",
    ],
  ]

  private static let clenching: [PhraseTag: [String]] = [
    .neverToPain: [
      "ağrı(tmadan|madan|masın|tmasın| olmadan| vermeden| duymadan| hissetmeden|nın altında)",
      "ağrı (noktasına|sınırına) (gelmeden|varmadan|kadar değil|asla)", "ağrıya (varmadan|gelmeden|kadar değil|asla)",
      "ac(ıtmadan|ımadan|ıtmasın|ımasın|ı vermeden|ı duymadan|ı olmadan)", "acıyana kadar değil",
      "(asla|hiç|hiçbir şey) (ağrı|acı|acıt|canınız|canın)*",
      "can(ınız|ın|ınızı|ını) (hiç |)(yanmadan|yakmadan|yanmasın|yakmasın|acımadan|acıtmadan)*", "ağrı sınırı*",
      "(ağrımamalı|acımamalı|acıtmamalı|ağrıtmamalı)",
    ],
    .cramp: [
      "kramp*", "(hafiflet|gevşet)(in|ebilir|) (eğer|biraz|kramp)*", "biraz gevşet*",
      "ayak parmakları(nızı|nı) (yukarı|kendinize|kendine)*", "kasılırsa",
    ],
    .slowly: [
      "yavaş*", "ağır ağır", "nazik*", "yumuşak*", "hafif*", "usulca", "dikkatl*", "azar azar", "biraz", "birazcık",
      "(sadece|yalnızca) (rahat|mümkün)*", "zorlamadan", "güç (kullanmadan|harcamadan)", "kademeli", "acele etmeden",
      "sakince",
    ],
    .headPress: [
      "baş(ınızı|ını|ınız|ın|ı) (yavaşça |nazikçe |hafifçe |yumuşakça |)(yastığa|geriye|arkaya|yere|aşağı|minder|bastır|it|eğ|göm)*",
      "baş(ınızın|ının|ın) (arkası*|arkasını)", "çene(nizi|ni) (yukarı|göğ|aşağı|kaldır)*",
      "enseni(zi|) (bastır|it|yastığa)*",
    ],
    .lift: [
      "sık(ın|ınız|ıp|arak|maya|abilir|mak|)*", "kas(ın|ınız|ıp|maya|arak|abilir)", "kasın", "kasıp", "kasmak",
      "kasabilir*", "kaldır*", "yukarı (çek|doğru|al)*", "içeri (çek|doğru)*", "yüksel*", "büz*", "toparla*",
      "ger(in|iniz)",
    ],
    .quickFlick: [
      "(hızlı|kısa|çabuk|ani) (sıkma|kasma|kasılma|sıkış|vuruş)*",
      "(hızla|hızlıca|çabucak|hızlı hızlı|aniden) (sık|kas|büz|kaldır)*",
      "(olabildiğince|mümkün olduğunca|elinizden geldiğince) (hızlı|çabuk)*", "hızlı hızlı",
    ],
    .urineImage: ["idrar*", "çiş*", "işe(me|rken|yor)*", "işemek"],
    .toiletNote: [
      "tuvalet*", "banyoda", "(sadece|yalnızca) bir (imge|benzetme|görüntü|hayal|resim)*",
      "idrar yaparken (asla|değil|yapmayın|denemeyin)*", "klozet*",
    ],
    .pelvis: [
      "pelvi*", "leğen*", "vajina*", "vulva*", "perine*", "apış*", "sfinkter*", "büzgen*", "makat*", "anüs*", "anal",
      "dilatör*", "penis*", "testis*",
    ],
    .neck: ["boyun*", "boynu*", "ense*", "boğaz*"],
    .jaw: ["çene*", "diş", "dişler*"],
    .feet: ["ayak", "ayaklar*", "ayağ*", "ayak parma*", "taban*", "ayak taban*"],
  ]

  private static let session: [PhraseTag: [String]] = [
    .pain: [
      "ağrı*", "acı", "acıy*", "acıs*", "acıt*", "acın*", "rahatsızlı*", "sızı*", "sızla*", "yanma*", "batma*",
      "canınız*", "canın yan*",
    ],
    .limit: [
      "dur", "durun", "durdur*", "durabil*", "durmak", "ara ver*", "mola*", "bırak*", "gevşet*",
      "geri (dön|çekil|git|bir)*", "bir adım geri", "dinlen*", "altında", "az", "çıkar*", "fazla*", "kes(in|ebilir)",
      "hafiflet*", "sonlandır*",
    ],
    .insertion: [
      "(içeri|içine) (sok|it|yerleştir|kaydır|sür)*", "sok(un|unuz|ulur|maya|mak|abilir)*", "yerleştir*",
      "(dilatörü|dilatörünü|eğiticiyi|antrenörü|çubuğu) (it|kaydır|bastır|sok|yerleştir|ilerlet|içeri)*",
      "(iterek|kaydırarak) (içeri|sok)*", "içeri (itin|it|kaydırın|kaydır|alın)",
    ],
    .onCommand: [
      "şimdi", "üç deyince", "(işaretimle|komutumla|saydığımda|söylediğimde|dediğimde)", "bir sonraki*", "sonuna kadar",
      "hadi", "haydi", "hemen",
    ],
    .ownPace: [
      "kendi (hızınız*|hızın*|temponuz*|tempon*|ritminiz*|ritmin*|zamanınız*)",
      "(acele|telaş) (yok|etmeden|etmeyin|etmenize|etmene)*", "acele(niz|n|ye) (yok|gerek)*",
      "istediğiniz kadar (zaman|yavaş|süre)*", "istediğin kadar (zaman|yavaş|süre)*",
      "(bolca|bütün) (zamanınız|vaktiniz|zaman)*",
    ],
    .mayStay: [
      "(burada|bu aşamada|bu noktada|bu adımda|olduğunuz yerde|olduğun yerde|orada|dışarıda|bu düzeyde) (istediğiniz kadar |istediğin kadar |)(kal)*",
      "(tam|eksiksiz|bütün) bir (seans*|çalışma*|uygulama*)",
      "(bu|bu kadarı|burası) (da |bile |zaten |)(yeter|yeterli)*",
      "(daha |)(ileri|ileriye|öteye) (gitmek|gitmenize|gitmene|gitmeye)",
    ],
    .whenNotTo: [
      "enfeksiyon*", "yara*", "kanama*", "kanıyor*", "mantar*", "tahriş*", "başka bir gün*",
      "(bugün|şimdi) (değil|yapmayın)*", "iltihap*", "dinlenmeniz söylen*",
    ],
    .returning: [
      "(parmaklarınızı|parmaklarını|ayaklarınızı|ellerinizi|ayak parmaklarınızı|ellerini|ayaklarını|kollarınızı|bacaklarınızı|ayak parmaklarını) (yavaşça |hafifçe |nazikçe |biraz |usulca |)(oynat|kıpırdat|hareket|esnet|ger)*",
      "gözler(inizi|ini|iniz|in) (yavaşça |usulca |nazikçe |yeniden |tekrar |)aç*",
      "gözler(inizi|ini|iniz|in) (yavaşça |usulca |yeniden |tekrar |)aç*",
      "(doğrul*|kalkmadan|ayağa kalk*|oturmadan|oturur pozisyon*)",
      "(odaya|bulunduğunuz yere|bulunduğun yere|şimdiye|güne|çevrenize|buraya|etrafınıza) (geri |yavaşça |)(dön|gel)*",
      "geri (dön|gel)*", "uyan*", "yan(ınıza|ına) (dön|yuvarlan)*", "bir yana dön*",
      "(biraz|bir süre) (daha |)(uzan|yat)*",
    ],
    .announcement: [
      "dakika*", "(bir süre|bir müddet|bir an|biraz zaman|kısa bir süre|uzun bir süre|bir süreliğine)", "sessiz*",
      "(susacağım|susuyorum|konuşmayacağım|sesim)", "(geri döneceğim|döneceğim|yeniden konuş*|tekrar konuş*)",
      "(sözsüz|söz olmadan|kelimeler olmadan)", "(ben |)(duyana|konuşana|söyleyene|çalana) kadar*",
      "kadar (sürer|devam)*", "istediği(niz|n) kadar", "(uzun|daha uzun) (bir |)(ara|sessizlik|duraklama)",
      "yapılacak (başka |)(bir şey|hiçbir şey)*", "(uyku*|uyu*|dalıp|dalabilir*)",
    ],
    .driving: [
      "araç", "aracı*", "araba*", "araçta", "sürüş*", "sürücü*", "direksiyon*", "makine*", "trafik*", "taşıt*",
      "araç kullan*",
    ],
    .condition: [
      "ağrı*", "acı*", "kalp*", "kalb*", "tansiyon*", "kan basıncı*", "hamile*", "gebe*", "epilep*", "sara",
      "ameliyat*", "operasyon*", "hastalı*", "hasta*", "rahatsızlı*", "yaralanma*", "doktor*", "hekim*", "tedavi*",
      "terap*", "fizyo*", "tıbbi*", "uymuyor*", "uymayan*", "iyi gelm*", "enfeksiyon*", "travma*", "psikoz*",
      "akciğer*", "astım*", "panik*", "yara*", "sağlık*",
    ],
  ]

  private static let harm: [PhraseTag: [String]] = [
    .trigger: [
      "normal", "normaldir", "normale", "normali", "anormal*",
      "(sadece|yalnızca|sadece biraz|bir) (gevşe|rahatla|gevşeyin|rahatlayın|gevşeyiver*)", "rahatla artık",
      "gevşe artık", "aferin (kız*|oğlum)", "(uslu|iyi) (kız|kızım|çocuk|oğlan)",
      "bacaklar(ınızı|ını) (iyice |)(aç|ayır)(ın|)", "bacaklarını(zı|) (aç|açın|ayır|ayırın)", "sakin ol*",
      "sakinleş (artık|hadi)*", "kendine gel*",
      "(saçmalama*|çekinme*|utanma*|korkma|korkmayın|kasılma|kasılmayın|abartma|abartmayın|nazlanma)",
      "(hepsi |her şey |)(kafanda|kafanızda|aklınızda|kafanın içinde)", "(gevşemek|rahatlamak) (zorunda*|zorundasın*)",
      "(gevşemelisin*|rahatlamalısın*)", "cesur ol*", "(karşı koyma*|direnme*)", "itaat*", "boyun eğ*",
      "acı yoksa kazanç*",
    ],
    .pushThrough: [
      "(ağrıya|acıya|rahatsızlığa|sızıya) (rağmen|katlan|dayan|aldırma|diren)*",
      "(ağrıyı|acıyı|rahatsızlığı|sızıyı) (görmezden|yok say|umursama|bastır|aş|unut)*", "(dişinizi|dişini) sık*",
      "zorlayarak (geç|ilerle|it|devam)*", "(zorlayın|zorla) (biraz|sonuna|gitsin)*", "(üstüne|üzerine) git(in|)",
      "(sonuna kadar |)(dayanın|katlanın|dayan biraz|katlan)",
    ],
    .gendered: [
      "vajina*", "vulva*", "klitoris*", "penis*", "testis*", "prostat*", "rahim*", "rahmi*", "serviks*", "meme",
      "memeler*", "kadın*", "hanım*", "kız", "kızlar*", "kızım", "erkek*", "oğlan*", "oğlum", "karınız", "kocanız*",
      "kocan", "karın (ile|sana)", "eşi hanım", "bay", "bayan*", "dişil*", "eril*", "annelik*",
    ],
    .claim: [
      "(iyileştirir*|iyileştirecek*|iyileşeceks*|şifa*|tedavi eder|tedavi edecek)", "garanti*", "başarı oran*",
      "(her zaman|daima|kesin|kesinlikle) (işe yarar|çalışır|etkilidir|geçer|yardım eder)",
      "(bilimsel|klinik|tıbbi) olarak (kanıtlan|ispatlan)*", "kanıtlanmış",
      "(ağrı|ağrınız|ağrılarınız|acı|gerginlik|korku|kaygı|sorunlar|sorunlarınız|belirtiler) (yok olacak|geçecek|kaybolacak|bitecek|sona erecek|gidecek)*",
      "bir daha (asla |hiç |)(ağrı|acı|canınız)*", "(kalıcı|tam|kesin) (bir |)(rahatlama|iyileşme|çözüm|şifa)",
      "(ağrısız|tamamen sağlıklı) olacaks*",
    ],
    .benefit: [
      "(daha iyi|iyileş*|daha sakin*|daha mutlu*|daha sağlıklı*)", "rahatla*", "gevşe*", "uykuya*", "ferahla*",
      "yarar*", "fayda*", "yardım*", "kurtul*", "daha az (ağrı*|acı*|gergin*|kaygı*|korku*|stres*)",
      "(ağrısız|acısız|kaygısız|korkusuz)",
    ],
    .success: [
      "başarı*", "iyileş*", "(kişi|insan|kadın|erkek|hasta|kullanıcı|katılımcı)(ların|lerin|nin|den|dan)*",
      "(insanların|kadınların|erkeklerin|hastaların|kullanıcıların|katılımcıların|dinleyenlerin)", "düzel*", "etkili*",
      "kurtul*", "daha iyi*",
    ],
  ]
}
