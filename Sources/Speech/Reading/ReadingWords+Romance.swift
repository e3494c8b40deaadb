extension ReadingWords {
  static let french = ReadingWords(
    decimalSign: ",",
    to: "à",
    and: "et",
    times: "fois",
    perMinute: "par minute",
    units: [
      "s": Unit(one: "une seconde", other: "secondes"),
      "sec": Unit(one: "une seconde", other: "secondes"),
      "min": Unit(one: "une minute", other: "minutes"),
      "mn": Unit(one: "une minute", other: "minutes"),
      "h": Unit(one: "une heure", other: "heures"),
      "mm": Unit(one: "un millimètre", other: "millimètres"),
      "cm": Unit(one: "un centimètre", other: "centimètres"),
      "m": Unit(one: "un mètre", other: "mètres"),
      "km": Unit(one: "un kilomètre", other: "kilomètres"),
      "g": Unit(one: "un gramme", other: "grammes"),
      "kg": Unit(one: "un kilo", other: "kilos"),
      "°": Unit(one: "un degré", other: "degrés"),
      "°C": Unit(one: "un degré Celsius", other: "degrés Celsius"),
    ],
    fractions: [
      "1/2": "un demi", "1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart", "3/4": "trois quarts",
    ],
    fullHour: "{h} heures",
    hourAndMinute: "{h} heures {m}",
    hourWords: ["heures", "h"],
    abbreviations: [
      "p.ex.": "par exemple", "c.-à-d.": "c'est-à-dire", "etc.": "et cetera", "env.": "environ", "dr": "docteur",
      "mme": "madame", "mlle": "mademoiselle",
    ],
    beforeNumbers: ["n°": "numéro", "no": "numéro"]
  )

  static let spanish = ReadingWords(
    decimalSign: ",",
    to: "a",
    and: "y",
    times: "veces",
    perMinute: "por minuto",
    units: [
      "s": Unit(one: "un segundo", other: "segundos"),
      "seg": Unit(one: "un segundo", other: "segundos"),
      "min": Unit(one: "un minuto", other: "minutos"),
      "h": Unit(one: "una hora", other: "horas"),
      "mm": Unit(one: "un milímetro", other: "milímetros"),
      "cm": Unit(one: "un centímetro", other: "centímetros"),
      "m": Unit(one: "un metro", other: "metros"),
      "km": Unit(one: "un kilómetro", other: "kilómetros"),
      "g": Unit(one: "un gramo", other: "gramos"),
      "kg": Unit(one: "un kilo", other: "kilos"),
      "°": Unit(one: "un grado", other: "grados"),
      "°C": Unit(one: "un grado Celsius", other: "grados Celsius"),
    ],
    fractions: [
      "1/2": "un medio", "1/3": "un tercio", "2/3": "dos tercios", "1/4": "un cuarto", "3/4": "tres cuartos",
    ],
    fullHour: "{h} en punto",
    hourAndMinute: "{h} y {m}",
    hourWords: ["h"],
    abbreviations: [
      "p.ej.": "por ejemplo", "etc.": "etcétera", "aprox.": "aproximadamente", "dr.": "doctor",
      "dra.": "doctora", "sr.": "señor", "sra.": "señora", "ud.": "usted", "uds.": "ustedes",
    ],
    beforeNumbers: ["n.º": "número", "núm.": "número"]
  )

  static let portuguese = ReadingWords(
    decimalSign: ",",
    to: "a",
    and: "e",
    times: "vezes",
    perMinute: "por minuto",
    units: [
      "s": Unit(one: "um segundo", other: "segundos"),
      "seg": Unit(one: "um segundo", other: "segundos"),
      "min": Unit(one: "um minuto", other: "minutos"),
      "h": Unit(one: "uma hora", two: "duas horas", other: "horas"),
      "mm": Unit(one: "um milímetro", other: "milímetros"),
      "cm": Unit(one: "um centímetro", other: "centímetros"),
      "m": Unit(one: "um metro", other: "metros"),
      "km": Unit(one: "um quilómetro", other: "quilómetros"),
      "g": Unit(one: "um grama", other: "gramas"),
      "kg": Unit(one: "um quilo", other: "quilos"),
      "°": Unit(one: "um grau", other: "graus"),
      "°C": Unit(one: "um grau Celsius", other: "graus Celsius"),
    ],
    fractions: [
      "1/2": "um meio", "1/3": "um terço", "2/3": "dois terços", "1/4": "um quarto", "3/4": "três quartos",
    ],
    fullHour: "{h} horas",
    hourAndMinute: "{h} e {m}",
    hourWords: ["horas", "h"],
    abbreviations: [
      "p.ex.": "por exemplo", "etc.": "et cetera", "aprox.": "aproximadamente", "dr.": "doutor", "dra.": "doutora",
      "sr.": "senhor", "sra.": "senhora",
    ],
    beforeNumbers: ["n.º": "número", "nº": "número"]
  )

  static let italian = ReadingWords(
    decimalSign: ",",
    to: "a",
    and: "e",
    times: "volte",
    perMinute: "al minuto",
    units: [
      "s": Unit(one: "un secondo", other: "secondi"),
      "sec": Unit(one: "un secondo", other: "secondi"),
      "min": Unit(one: "un minuto", other: "minuti"),
      "h": Unit(one: "un'ora", other: "ore"),
      "mm": Unit(one: "un millimetro", other: "millimetri"),
      "cm": Unit(one: "un centimetro", other: "centimetri"),
      "m": Unit(one: "un metro", other: "metri"),
      "km": Unit(one: "un chilometro", other: "chilometri"),
      "g": Unit(one: "un grammo", other: "grammi"),
      "kg": Unit(one: "un chilo", other: "chili"),
      "°": Unit(one: "un grado", other: "gradi"),
      "°C": Unit(one: "un grado Celsius", other: "gradi Celsius"),
    ],
    fractions: [
      "1/2": "un mezzo", "1/3": "un terzo", "2/3": "due terzi", "1/4": "un quarto", "3/4": "tre quarti",
    ],
    fullHour: "{h} in punto",
    hourAndMinute: "{h} e {m}",
    abbreviations: [
      "p.es.": "per esempio", "ecc.": "eccetera", "ca.": "circa", "dott.": "dottor",
      "dott.ssa": "dottoressa", "sig.": "signor", "sig.ra": "signora",
    ],
    beforeNumbers: ["n.": "numero", "nr.": "numero"]
  )
}
