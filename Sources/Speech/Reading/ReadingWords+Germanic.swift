extension ReadingWords {
  static let english = ReadingWords(
    decimalSign: ".",
    to: "to",
    and: "and",
    times: "times",
    perMinute: "per minute",
    units: [
      "s": Unit(one: "one second", other: "seconds"),
      "sec": Unit(one: "one second", other: "seconds"),
      "min": Unit(one: "one minute", other: "minutes"),
      "h": Unit(one: "one hour", other: "hours"),
      "mm": Unit(one: "one millimetre", other: "millimetres"),
      "cm": Unit(one: "one centimetre", other: "centimetres"),
      "m": Unit(one: "one metre", other: "metres"),
      "km": Unit(one: "one kilometre", other: "kilometres"),
      "g": Unit(one: "one gram", other: "grams"),
      "kg": Unit(one: "one kilogram", other: "kilograms"),
      "°": Unit(one: "one degree", other: "degrees"),
      "°C": Unit(one: "one degree Celsius", other: "degrees Celsius"),
      "°F": Unit(one: "one degree Fahrenheit", other: "degrees Fahrenheit"),
    ],
    fractions: [
      "1/2": "one half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "3/4": "three quarters",
    ],
    fullHour: "{h} o'clock",
    hourAndMinute: "{h} {0m}",
    hourWords: ["o'clock"],
    abbreviations: [
      "e.g.": "for example", "i.e.": "that is", "etc.": "et cetera", "approx.": "approximately", "vs.": "versus",
      "dr.": "Doctor", "mr.": "Mister", "mrs.": "Missis", "ms.": "Miz",
    ],
    beforeNumbers: ["no.": "number", "nos.": "numbers"],
    zero: "oh"
  )

  static let german = ReadingWords(
    decimalSign: ",",
    to: "bis",
    and: "und",
    times: "mal",
    perMinute: "pro Minute",
    units: [
      "s": Unit(one: "eine Sekunde", other: "Sekunden"),
      "sek": Unit(one: "eine Sekunde", other: "Sekunden"),
      "min": Unit(one: "eine Minute", other: "Minuten"),
      "h": Unit(one: "eine Stunde", other: "Stunden"),
      "std": Unit(one: "eine Stunde", other: "Stunden"),
      "mm": Unit(one: "ein Millimeter", other: "Millimeter"),
      "cm": Unit(one: "ein Zentimeter", other: "Zentimeter"),
      "m": Unit(one: "ein Meter", other: "Meter"),
      "km": Unit(one: "ein Kilometer", other: "Kilometer"),
      "g": Unit(one: "ein Gramm", other: "Gramm"),
      "kg": Unit(one: "ein Kilogramm", other: "Kilogramm"),
      "°": Unit(one: "ein Grad", other: "Grad"),
      "°C": Unit(one: "ein Grad Celsius", other: "Grad Celsius"),
    ],
    fractions: [
      "1/2": "ein halb", "1/3": "ein Drittel", "2/3": "zwei Drittel", "1/4": "ein Viertel", "3/4": "drei Viertel",
    ],
    fullHour: "{h} Uhr",
    hourAndMinute: "{h} Uhr {m}",
    hourWords: ["uhr"],
    abbreviations: [
      "z.b.": "zum Beispiel", "d.h.": "das heißt", "u.a.": "unter anderem", "bzw.": "beziehungsweise",
      "usw.": "und so weiter", "ca.": "circa", "evtl.": "eventuell", "ggf.": "gegebenenfalls", "dr.": "Doktor",
      "vgl.": "vergleiche", "etc.": "et cetera",
    ],
    beforeNumbers: ["nr.": "Nummer"]
  )

  static let dutch = ReadingWords(
    decimalSign: ",",
    to: "tot",
    and: "en",
    times: "keer",
    perMinute: "per minuut",
    units: [
      "s": Unit(one: "één seconde", other: "seconden"),
      "sec": Unit(one: "één seconde", other: "seconden"),
      "min": Unit(one: "één minuut", other: "minuten"),
      "h": Unit(one: "één uur", other: "uur"),
      "u": Unit(one: "één uur", other: "uur"),
      "mm": Unit(one: "één millimeter", other: "millimeter"),
      "cm": Unit(one: "één centimeter", other: "centimeter"),
      "m": Unit(one: "één meter", other: "meter"),
      "km": Unit(one: "één kilometer", other: "kilometer"),
      "g": Unit(one: "één gram", other: "gram"),
      "kg": Unit(one: "één kilo", other: "kilo"),
      "°": Unit(one: "één graad", other: "graden"),
      "°C": Unit(one: "één graad Celsius", other: "graden Celsius"),
    ],
    fractions: [
      "1/2": "een half", "1/3": "een derde", "2/3": "twee derde", "1/4": "een kwart", "3/4": "drie kwart",
    ],
    fullHour: "{h} uur",
    hourAndMinute: "{h} uur {m}",
    hourWords: ["uur"],
    abbreviations: [
      "bijv.": "bijvoorbeeld", "bv.": "bijvoorbeeld", "d.w.z.": "dat wil zeggen", "o.a.": "onder andere",
      "enz.": "enzovoort", "evt.": "eventueel", "ca.": "circa", "dr.": "dokter", "mevr.": "mevrouw", "dhr.": "meneer",
    ],
    beforeNumbers: ["nr.": "nummer"]
  )
}
