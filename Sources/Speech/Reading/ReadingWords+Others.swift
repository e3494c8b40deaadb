extension ReadingWords {
  static let polish = ReadingWords(
    decimalSign: ",",
    to: "do",
    and: "i",
    times: "razy",
    perMinute: "na minutę",
    units: [
      "s": Unit(one: "jedna sekunda", two: "dwie sekundy", few: "sekundy", other: "sekund"),
      "sek": Unit(one: "jedna sekunda", two: "dwie sekundy", few: "sekundy", other: "sekund"),
      "min": Unit(one: "jedna minuta", two: "dwie minuty", few: "minuty", other: "minut"),
      "h": Unit(one: "jedna godzina", two: "dwie godziny", few: "godziny", other: "godzin"),
      "godz": Unit(one: "jedna godzina", two: "dwie godziny", few: "godziny", other: "godzin"),
      "mm": Unit(one: "jeden milimetr", few: "milimetry", other: "milimetrów"),
      "cm": Unit(one: "jeden centymetr", few: "centymetry", other: "centymetrów"),
      "m": Unit(one: "jeden metr", few: "metry", other: "metrów"),
      "km": Unit(one: "jeden kilometr", few: "kilometry", other: "kilometrów"),
      "g": Unit(one: "jeden gram", few: "gramy", other: "gramów"),
      "kg": Unit(one: "jeden kilogram", few: "kilogramy", other: "kilogramów"),
      "°": Unit(one: "jeden stopień", few: "stopnie", other: "stopni"),
      "°C": Unit(one: "jeden stopień Celsjusza", few: "stopnie Celsjusza", other: "stopni Celsjusza"),
    ],
    fractions: [
      "1/2": "jedna druga", "1/3": "jedna trzecia", "2/3": "dwie trzecie", "1/4": "jedna czwarta",
      "3/4": "trzy czwarte",
    ],
    fullHour: "{h} zero zero",
    hourAndMinute: "{h} {0m}",
    abbreviations: [
      "np.": "na przykład", "tj.": "to jest", "tzn.": "to znaczy", "m.in.": "między innymi", "itd.": "i tak dalej",
      "itp.": "i tym podobne", "ok.": "około", "ew.": "ewentualnie", "dr": "doktor",
    ],
    beforeNumbers: ["nr": "numer"],
    zero: "zero"
  )

  static let turkish = ReadingWords(
    decimalSign: ",",
    to: "ila",
    and: "ve",
    times: "kez",
    perMinute: "dakikada",
    percentBefore: "yüzde",
    units: [
      "s": Unit(one: "bir saniye", other: "saniye"),
      "sn": Unit(one: "bir saniye", other: "saniye"),
      "dk": Unit(one: "bir dakika", other: "dakika"),
      "min": Unit(one: "bir dakika", other: "dakika"),
      "sa": Unit(one: "bir saat", other: "saat"),
      "h": Unit(one: "bir saat", other: "saat"),
      "mm": Unit(one: "bir milimetre", other: "milimetre"),
      "cm": Unit(one: "bir santimetre", other: "santimetre"),
      "m": Unit(one: "bir metre", other: "metre"),
      "km": Unit(one: "bir kilometre", other: "kilometre"),
      "g": Unit(one: "bir gram", other: "gram"),
      "kg": Unit(one: "bir kilo", other: "kilo"),
      "°": Unit(one: "bir derece", other: "derece"),
      "°C": Unit(one: "bir santigrat derece", other: "santigrat derece"),
    ],
    fractions: [
      "1/2": "yarım", "1/3": "üçte bir", "2/3": "üçte iki", "1/4": "çeyrek", "3/4": "dörtte üç",
    ],
    fullHour: "saat {h}",
    hourAndMinute: "{h} {0m}",
    abbreviations: [
      "örn.": "örneğin", "vb.": "ve benzeri", "vs.": "vesaire", "yakl.": "yaklaşık", "dr.": "doktor",
    ],
    beforeNumbers: ["no.": "numara"],
    zero: "sıfır"
  )

  static let hindi = ReadingWords(
    decimalSign: ".",
    to: "से",
    and: "और",
    times: "बार",
    perMinute: "प्रति मिनट",
    units: [
      "s": Unit(one: "एक सेकंड", other: "सेकंड"),
      "min": Unit(one: "एक मिनट", other: "मिनट"),
      "h": Unit(one: "एक घंटा", two: "दो घंटे", other: "घंटे"),
      "mm": Unit(one: "एक मिलीमीटर", other: "मिलीमीटर"),
      "cm": Unit(one: "एक सेंटीमीटर", other: "सेंटीमीटर"),
      "m": Unit(one: "एक मीटर", other: "मीटर"),
      "km": Unit(one: "एक किलोमीटर", other: "किलोमीटर"),
      "g": Unit(one: "एक ग्राम", other: "ग्राम"),
      "kg": Unit(one: "एक किलो", other: "किलो"),
      "°": Unit(one: "एक डिग्री", other: "डिग्री"),
      "°C": Unit(one: "एक डिग्री सेल्सियस", other: "डिग्री सेल्सियस"),
    ],
    fractions: ["1/2": "आधा", "1/3": "एक तिहाई", "2/3": "दो तिहाई", "1/4": "एक चौथाई", "3/4": "तीन चौथाई"],
    fullHour: "{h} बजे",
    hourAndMinute: "{h} बजकर {m} मिनट",
    hourWords: ["बजे"],
    abbreviations: ["डॉ.": "डॉक्टर"],
    beforeNumbers: ["सं.": "संख्या"]
  )
}
