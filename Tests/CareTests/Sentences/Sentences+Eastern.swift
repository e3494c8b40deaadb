extension LanguageSentences {
  static let polish = """
    skip: Możesz pominąć tę część. | Niczego nie pomijaj.
    stop: Możesz w każdej chwili przerwać. | Nie możesz przerwać.
    stop: Jeśli chcesz, zrób przerwę. | Nie wolno przerwać w żadnym momencie.
    eyesOpen: Oczy mogą pozostać otwarte. | Otwórz dłoń.
    eyesClosed: Zamknij powoli oczy. | Zamknij powoli dłoń.
    invitation: Jeśli chcesz, połóż się. | Połóż się.
    keepBreathing: Oddychaj dalej. | Słuchaj dalej.
    holdBreath: Wstrzymaj oddech. | Nie wstrzymuj oddechu.
    holdBreath: Weź wdech i zatrzymaj. | Nie trzeba zatrzymywać oddechu.
    ownBreath: Niech oddech odnajdzie własny rytm. | Niech dłonie odpoczną.
    depth: Jeden głęboki oddech. | Nie trzeba oddychać głęboko.
    fullBreath: Napełnij płuca do końca. | Nie napełniaj płuc do końca.
    harmlessDepth: Głęboki spokój. | Głęboki oddech.
    inBreath: Z wdechem robi się szerzej. | Z wiatrem robi się szerzej.
    outBreath: Z wydechem wszystko opada. | Z wiatrem wszystko opada.
    neverToPain: Tak mocno, jak wygodnie, nigdy do bólu. | Jak najmocniej.
    cramp: Poluzuj trochę, jeśli złapie cię skurcz. | Poluzuj ramiona.
    slowly: Powoli, bez wysiłku. | Bardzo mocno.
    headPress: Wciśnij głowę w poduszkę. | Twarz jest spokojna.
    lift: Napnij dno miednicy. | Rozluźnij dno miednicy.
    quickFlick: Szybkie skurcze. | Długa przerwa.
    urineImage: Jakby zatrzymać strumień moczu. | Jakby zatrzymać strumień słów.
    toiletNote: To tylko obraz, nie do ćwiczenia w toalecie. | To spokojny las.
    pelvis: Dno miednicy się poszerza. | Dno morza się poszerza.
    neck: Kark się wydłuża. | Plecy się wydłużają.
    jaw: Szczęka jest luźna. | Dłoń jest luźna.
    feet: Palce obu stóp. | Palce obu dłoni.
    pain: Ból jest znakiem. | Ciepło jest znakiem.
    limit: Wtedy zrób krok w tył. | Wtedy idź dalej.
    insertion: Wprowadź dilatator. | Przygotuj dilatator.
    onCommand: Na mój znak. | W tym pokoju.
    ownPace: Wszystko we własnym tempie. | Wszystko mija.
    mayStay: Możesz zostać tutaj. | Możesz tu spać.
    whenNotTo: Nie przy infekcji. | Nie przy deszczu.
    trigger: To zupełnie normalne. | Nic nie musi być normalne.
    trigger: Po prostu się rozluźnij. | Może coś mięknie.
    trigger: Grzeczna dziewczynka. | Grzeczny deszcz.
    trigger: Rozłóż nogi. | Nogi odpoczywają.
    pushThrough: Wytrzymaj ból. | Nie ignoruj bólu.
    gendered: Drogie kobiety. | Drodzy ludzie.
    claim: To cię wyleczy, gwarantujemy. | To nie jest gwarancja.
    success: Wielki sukces. | Wielka cisza.
    benefit: Potem jest lepiej. | Potem jest przerwa.
    returning: Porusz powoli palcami dłoni i stóp. | Palce odpoczywają.
    announcement: Przez kilka minut będzie cisza. | A teraz dłonie.
    driving: Nie podczas prowadzenia samochodu. | Nie podczas jedzenia.
    condition: Przy chorobach serca zapytaj najpierw lekarza. | Przy deszczu zostań w domu.
    order: Zamknij dłoń. | Dłoń się zamyka.
    order: Poczuj swoje stopy. | Twoje stopy są ciepłe.
    order: A teraz podnieś rękę. | A teraz wszystko odpoczywa.
    order: Musisz się uspokoić. | Zauważ różnicę?
    order: Proszę zamknąć dłoń. | Oddychanie jest łatwe.
    order: Trzeba się uspokoić. | Nie trzeba dużych wdechów.
    invites: Jeśli chcesz, zamknij dłoń. | Zamknij dłoń.
    invites: Być może poczujesz stopy. | Poczuj stopy.
    invites: Możesz otworzyć dłoń. | Otwórz dłoń.
    invites: Zaciśnij pięści, na ile to przyjemne. | Zaciśnij pięści.
    invites: Nie musisz nic robić. | Zrób to.
    """

  static let turkish = """
    skip: Bu bölümü atlayabilirsiniz. | Hiçbir şeyi atlamayın.
    stop: İstediğiniz an durabilirsiniz. | Burada durmak yok.
    stop: Bir ara verin. | Durmayın.
    eyesOpen: Gözleriniz açık kalabilir. | Avucunuzu açın.
    eyesClosed: Gözlerinizi yavaşça kapatın. | Elinizi yavaşça kapatın.
    invitation: İsterseniz uzanın. | Uzanın.
    keepBreathing: Nefes almaya devam edin. | Dinlemeye devam edin.
    holdBreath: Nefesinizi tutun. | Nefesinizi tutmayın.
    ownBreath: Nefesiniz kendi ritmini bulsun. | Elleriniz dinlensin.
    depth: Derin bir nefes. | Derin nefes almanıza gerek yok.
    fullBreath: Ciğerlerinizi tamamen doldurun. | Ciğerlerinizi zorlamayın.
    harmlessDepth: Derin bir huzur. | Derin bir nefes.
    inBreath: Nefes alırken her yer genişler. | Bakarken her yer genişler.
    outBreath: Nefes verirken her şey iner. | Yürürken her şey iner.
    neverToPain: Rahat olduğu kadar, ağrı olmadan. | Elinizden geldiği kadar.
    cramp: Kramp girerse biraz gevşetin. | Kollarınızı gevşetin.
    slowly: Yavaşça, zorlamadan. | Çok sıkı.
    headPress: Başınızı yastığa bastırın. | Yüzünüz sakin.
    lift: Pelvik tabanınızı yukarı çekin. | Pelvik tabanınızı gevşetin.
    quickFlick: Hızlı kasılmalar. | Uzun bir ara.
    urineImage: İdrarı tutar gibi. | Bir kuşu tutar gibi.
    toiletNote: Bu yalnızca bir benzetme, tuvalette denemek için değil. | Bu sakin bir orman.
    pelvis: Pelvik taban genişler. | Deniz genişler.
    neck: Boynunuz uzar. | Sırtınız uzar.
    jaw: Çeneniz gevşek. | Eliniz gevşek.
    feet: Ayak parmaklarınız. | El parmaklarınız.
    pain: Ağrı bir işarettir. | Sıcaklık bir işarettir.
    limit: O zaman bir adım geri dönün. | O zaman devam edin.
    insertion: Dilatörü yerleştirin. | Dilatörü hazırlayın.
    onCommand: Üç deyince. | Bu odada.
    ownPace: Her şey kendi hızınızda. | Her şey geçer.
    mayStay: Burada kalabilirsiniz. | Burada uyuyabilirsiniz.
    whenNotTo: Enfeksiyon varsa değil. | Yağmur varsa değil.
    trigger: Bu tamamen NORMAL. | Bu normal olmak zorunda değil.
    trigger: Sadece gevşeyin. | Belki bir yer yumuşar.
    trigger: Aferin kızım. | Aferin yağmura.
    trigger: Bacaklarınızı açın. | Bacaklarınız dinlensin.
    pushThrough: Ağrıya dayanın. | Ağrıda durabilirsiniz.
    gendered: Sevgili kadınlar. | Sevgili dinleyenler.
    claim: Bu sizi iyileştirir, garanti. | Bu bir garanti değil.
    success: Büyük bir başarı. | Büyük bir sessizlik.
    benefit: Sonra rahatlama gelir. | Sonra ara gelir.
    returning: Parmaklarınızı yavaşça oynatın. | Parmaklarınız dinleniyor.
    announcement: Birkaç dakika sessiz kalacağım. | Şimdi eller.
    driving: Araç kullanırken değil. | Yemek yerken değil.
    condition: Kalp rahatsızlığınız varsa önce doktora sorun. | Yağmurda evde kalın.
    order: Elinizi kapatın. | Eliniz kapanıyor.
    order: Ayaklarını hisset. | Ayakların ılık.
    order: Ve şimdi kolunuzu kaldırın. | Ve şimdi her şey dinleniyor.
    order: Sakin olmalısınız. | Bir fark hissediyor musunuz?
    order: Kıpırdamayın. | Nefes kolaydır.
    eyesClosed: Gözleriniz kapalı kalabilir. | Gözleriniz kapalıysa açılsın.
    invites: İsterseniz elinizi kapatın. | Elinizi kapatın.
    invites: Belki ayaklarınızı hissedin. | Ayaklarınızı hissedin.
    invites: Dilersen elini aç. | Elini aç.
    invites: Hazır olduğunuzda yumruğunuzu sıkın. | Yumruğunuzu sıkın.
    invites: Bir şey yapmanıza gerek yok. | Bunu yapın.
    """

  static let hindi = """
    skip: आप यह हिस्सा छोड़ सकते हैं। | कोई हिस्सा न छोड़ें।
    stop: आप कभी भी रुक सकते हैं। | आप रुक नहीं सकते।
    stop: चाहें तो विराम लें। | रुकना मना है।
    eyesOpen: आपकी आँखें खुली रह सकती हैं। | हाथ खोलें।
    eyesClosed: धीरे से आँखें बंद करें। | धीरे से मुट्ठी बंद करें।
    invitation: अगर आप चाहें, तो लेट जाएँ। | लेट जाएँ।
    keepBreathing: साँस लेते रहें। | सुनते रहें।
    holdBreath: साँस रोकें। | साँस न रोकें।
    holdBreath: अब अपनी सांस रोकिए। | साँस रोकने की ज़रूरत नहीं।
    ownBreath: साँस को अपनी लय में लौटने दें। | हाथों को आराम करने दें।
    depth: एक गहरी साँस। | गहरी साँस की ज़रूरत नहीं है।
    fullBreath: फेफड़ों को पूरी तरह भरें। | फेफड़ों को पूरी तरह न भरें।
    harmlessDepth: एक गहरी शांति। | एक गहरी साँस।
    inBreath: साँस लेते हुए सब फैलता है। | देखते हुए सब फैलता है।
    outBreath: साँस छोड़ते हुए सब बैठता है। | चलते हुए सब बैठता है।
    neverToPain: जितना आरामदायक हो, दर्द तक कभी नहीं। | जितना हो सके।
    cramp: ऐंठन हो तो थोड़ी ढील दें। | बाँहों को रहने दें।
    slowly: धीरे-धीरे, बिना ज़ोर लगाए। | बहुत कसकर।
    headPress: सिर को तकिए में दबाएँ। | चेहरा शांत है।
    lift: पेल्विक फ़्लोर को सिकोड़ें। | पेल्विक फ़्लोर को रहने दें।
    quickFlick: जल्दी-जल्दी सिकोड़ें। | एक लंबा विराम।
    urineImage: जैसे पेशाब रोक रहे हों। | जैसे पानी देख रहे हों।
    toiletNote: यह केवल एक कल्पना है, शौचालय में अभ्यास के लिए नहीं। | यह एक शांत जंगल है।
    pelvis: पेल्विक फ़्लोर फैलता है। | फ़र्श फैलता है।
    neck: गर्दन लंबी होती है। | पीठ लंबी होती है।
    jaw: जबड़ा ढीला है। | हाथ ढीला है।
    feet: दोनों पैरों की उँगलियाँ। | दोनों हाथों की उँगलियाँ।
    pain: दर्द एक संकेत है। | गरमाहट एक संकेत है।
    limit: तब एक कदम पीछे जाएँ। | तब आगे जाएँ।
    insertion: ट्रेनर को अंदर डालें। | ट्रेनर को पास रखें।
    onCommand: मेरे कहने पर। | इस कमरे में।
    ownPace: सब अपनी गति से। | सब बीत जाता है।
    mayStay: आप यहीं रह सकते हैं। | आप यहाँ सो सकते हैं।
    whenNotTo: संक्रमण हो तो नहीं। | बारिश हो तो नहीं।
    trigger: यह बिल्कुल सामान्य है। | कुछ भी सामान्य होना ज़रूरी नहीं।
    trigger: बस रिलैक्स करो। | शायद कुछ नरम हो।
    trigger: अच्छी लड़की। | अच्छी बारिश।
    trigger: पैर फैलाओ। | पैर वैसे ही रहें।
    pushThrough: दर्द को सहें। | दर्द को न सहें।
    gendered: प्रिय महिलाओ। | प्रिय साथियो।
    claim: इससे आप ठीक हो जाएँगे, गारंटी है। | यह कोई गारंटी नहीं है।
    success: बड़ी सफलता। | बड़ी शांति।
    benefit: फिर राहत मिलती है। | फिर घंटी बजती है।
    returning: धीरे से आँखें खोलें, उँगलियाँ धीरे से हिलाएँ। | उँगलियाँ ठहरी हैं।
    announcement: अब कुछ मिनट मौन रहेगा। | और अब हाथ।
    driving: गाड़ी चलाते समय नहीं। | खाते समय नहीं।
    condition: हृदय रोग हो तो पहले डॉक्टर से पूछें। | बारिश हो तो घर पर रहें।
    order: मुट्ठी बंद कीजिए। | मुट्ठी बंद होती है।
    order: पैरों को महसूस करो। | पैर गरम हैं।
    order: और अब हाथ उठाएँ। | और अब सब ठहरा है।
    order: आपको शांत होना होगा। | क्या कोई फ़र्क महसूस होता है?
    order: सिर मत हिलाओ। | कुछ नहीं करना है।
    eyesClosed: आँखें बंद कर लें। | आँखें बंद हों तो उन्हें खुलने दें।
    invites: अगर चाहें तो मुट्ठी बंद करें। | मुट्ठी बंद करें।
    invites: शायद पैरों को महसूस करें। | पैरों को महसूस करें।
    invites: आप हाथ खोल सकते हैं। | हाथ खोलें।
    invites: जब तैयार हों, मुट्ठी बाँधें। | मुट्ठी बनाएँ।
    invites: कुछ करने की ज़रूरत नहीं। | यह करें।
    """
}
