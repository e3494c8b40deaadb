extension CareWords {
  /// The words of Spanish, with `usted`, `tú` and `ustedes`.
  static let spanish = CareWords(
    phrases: waysOut.merging(breath) { $1 }.merging(clenching) { $1 }.merging(session) { $1 }.merging(harm) { $1 },
    negations: [
      "no", "nunca", "jamás", "sin", "nada", "ningún", "ninguna", "ninguno", "ni", "tampoco", "evite", "evita",
      "evitar",
    ],
    negationReach: NegationReach(on: 5, back: 4),
    leadIns: [
      "y", "ahora", "luego", "después", "entonces", "primero", "otra", "de", "nuevo", "por", "favor", "suavemente",
      "lentamente", "despacio", "simplemente", "también", "aquí", "una", "más", "no", "vez", "ya",
    ],
    orders: [
      "(abra|abre|abran|acerca|acerque|acompañe|acompaña|acuéstese|acuéstate|afloja|afloje|aguanta|aguante|ajusta|ajuste)",
      "(apoya|apoye|apriete|aprieta|arquea|arquee|atiende|atienda|baja|baje|busca|busque|camina|cierra|cierre|cierren)",
      "(coloca|coloque|comienza|comience|concéntrate|concéntrese|contrae|contraiga|continúa|continúe|cuenta|cuente|curva)",
      "(da|dé|descansa|descanse|dirige|dirija|dobla|doble|echa|eche|eleva|eleve|empieza|empiece|empuja|empuje|encoge)",
      "(encoja|encuentra|encuentre|enfócate|enfóquese|escucha|escuche|espera|espere|estira|estire|exhala|exhale|fíjate)",
      "(fíjese|flexiona|flexione|gira|gire|haz|haga|hagan|imagina|imagine|inclina|incline|inhala|inhale|inspira|inspire)",
      "(intenta|intente|junta|junte|lleva|lleve|levanta|levante|levántate|levántese|libera|libere|mantén|mantenga|mira)",
      "(mire|mueve|mueva|nota|note|observa|observe|pon|ponga|póngase|ponte|piensa|piense|presiona|presione|presta|preste)",
      "(quédate|quédese|recorre|recorra|recuerda|recuerde|recuéstese|recuéstate|relaja|relaje|relájate|relájese|repite)",
      "(repita|respira|respire|respiren|retén|retenga|sacude|sal|salga|siente|sienta|siéntate|siéntese|siga|sigue|sonríe)",
      "(sostén|sostenga|suba|sube|sube|sujeta|sujete|tensa|tense|toma|tome|tumba|túmbate)",
      "(túmbese|usa|use|vacía|vacíe|ve|vaya|ven|venga|visualiza|visualice|vuelve|vuelva|contén|contenga|expulsa|expulse)",
    ],
    duties: [
      "debe", "debes", "tiene que", "tienes que", "usted debe", "tú debes", "hay que", "deben", "tienen que",
      "necesita", "necesitas", "debería", "deberías", "quiero que", "es hora de", "ha de", "has de",
    ],
    refusalWords: [
      "se", "te", "lo", "la", "usted", "tú", "puede", "puedes", "debe", "debes", "hay", "que", "simplemente", "por",
      "favor", "intente", "intentes", "permitido", "a", "de", "ahora", "deje", "dejes", "omita", "pare", "está",
    ],
    alternatives: ["o", "u"],
    emptyObjects: ["nada", "ningún", "ninguna"],
    numbers: [
      "cero": 0, "uno": 1, "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
      "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
    ],
    partWords: ["de", "sobre", "cada", "entre", "una", "escala", "en"],
    percentWords: ["ciento", "porciento"],
    fractions: ["mitad", "tercio", "tercios", "cuarto", "cuartos", "quinto", "quintos", "mayoría"],
    shareWords: ["de", "las", "los", "nuestras", "nuestros", "mis", "estas", "estos", "todas", "todos"],
    people: [
      "personas", "gente", "mujeres", "hombres", "pacientes", "participantes", "usuarios", "usuarias", "oyentes",
      "clientes", "clientas",
    ]
  )

  private static let waysOut: [PhraseTag: [String]] = [
    .skip: [
      "(saltarse|saltarte|saltar|saltársela|saltártela|sáltese|sáltate|sáltesela|omitir|omita|omite|omitirlo|omitirla)",
      "(dejar|deje|deja|dejarlo|dejarla) (de lado|fuera|a un lado|pasar)",
      "(dejar|deje|deja) (esta parte|este paso|esto|algo|lo que)", "(hacer|haga|haz) menos", "pasar por alto",
      "(pase|pasa) por alto", "prescindir de*",
      "(solo|sólo|solamente) (imaginarlo|imagínelo|imagínalo)", "no (tiene|tienes) que hacerlo todo",
    ],
    .stop: [
      "(puede|puedes|pueden|poder|siempre|o|libre de|simplemente|también|podrá) (parar|detenerse|detenerte|hacer una pausa|interrumpir|dejarlo|terminar)",
      "(parar|pararse|detenerse|detenerte|interrumpir|interrumpirlo|terminar|dejarlo) (en cualquier|cuando|en todo|si|siempre|en el momento)*",
      "(pare|deténgase|detente) (cuando|si|en cualquier|siempre)*",
      "(hacer|haga|haz|hacerse) una pausa",
      "(salir|terminar|abandonar|detener|parar) (de la|la|el|esta|este) (sesión|práctica|grabación|ejercicio|audio|pista)",
      "sacarlo", "(volver otro|otro) día",
    ],
    .eyesOpen: [
      "(permanecer|quedarse|quedar|seguir|estar|mantenerlos|mantener los ojos|dejarlos|tenerlos|ojos|o|con los ojos) (bien |)abiertos",
      "abiertos o cerrados", "cerrados o abiertos",
      "(cerrarse|cerrarlos|cerrar) o (quedar*|permanecer*|seguir*|mantener*|dejar*|abrir*|estar*)",
      "abrir los ojos (cuando|en cualquier|en todo|si|siempre)*", "(puede|puedes|siempre) abrir los ojos",
      "o abrir los ojos", "o abrirlos", "(mirada|vista) (suave|baja|hacia abajo|relajada)",
    ],
    .eyesClosed: [
      "(cierre|cierra|cierren|cerrar|cerrando) (suavemente |despacio |)(los|sus|tus) (ojos|párpados)",
      "ojos (se |)(cerrados|cierren|cierran|cerrarse)", "ojos pueden cerrarse", "que se cierren (los|sus|tus) ojos",
    ],
    .invitation: [
      "si (usted|tú|lo|la|le|te|se|quiere|quieres|así|gusta|prefiere|prefieres|desea|deseas|es|esto|eso|hay|algo|algún|alguna|está|estás|su|sus|tu|tus|el|los|un|una|puede|puedes|nota|notas|no)",
      "cuando (quiera|quieras|esté|estés|lo desee|se sienta|te sientas|guste|le|te|sea|usted|tú)",
      "como (quiera|quieras|prefiera|prefieras|guste|desee|le|te)", "(tanto|todo lo|hasta donde|mientras)",
      "(puede|puedes|pueden|podría|podrías)", "(quizá|quizás|tal vez|acaso)",
      "(es|eres) libre", "le invito", "te invito", "a su (ritmo|manera|gusto|aire)", "a tu (ritmo|manera|gusto|aire)",
      "o no", "cómod*", "agradable",
      "no (hace falta|es necesario|hay que|necesita|necesitas|tiene que|tienes que|hay necesidad)", "solo si",
      "le apetece", "te apetece", "si lo",
    ],
  ]

  private static let breath: [PhraseTag: [String]] = [
    .keepBreathing: [
      "(siga|sigue|seguir|siguiendo|continúe|continúa|continuar|sigan) respirando",
      "(respire|respira|respirar|respirando) (con calma|con suavidad|con naturalidad|con libertad|libremente|tranquil*|suavemente|siempre|mientras)",
      "respirando (con|libre|tranquil|suave)*",
      "(respiración|respirar|aliento|aire) (sigue|continúa|fluye|fluya|fluir|fluyendo|va|suave|libre|tranquila|continúe|siga)*",
      "(deje|deja|dejando|dejar|permita) que (la|su|tu|el) (respiración|aire|aliento) (fluya|siga|continúe|vaya|corra)*",
      "(sin|no) (contener|aguantar|retener|contenga|contengas|aguante|aguantes|retenga|retengas) (la|el|su|tu) (respiración|aire|aliento)",
      "no (olvide|olvides) respirar", "mientras (respira|respiras)", "(recuerde|recuerda) respirar",
    ],
    .holdBreath: [
      "(contenga|contén|contener|aguante|aguanta|aguantar|retenga|retén|retener|mantenga|sostenga|sostén|sostener) (la|el|su|tu) (respiración|aire|aliento)",
      "(deje|deja) de respirar",
      "(inspire|inspira|inhale|inhala|tome aire|toma aire) (profundamente |)y (aguante|aguanta|retenga|retén|contenga|contén|sostenga|sostén|mantenga)",
    ],
    .ownBreath: [
      "(su|tu) (propia respiración|propio ritmo|ritmo natural|respiración natural|propio aliento)",
      "(respiración|aire|aliento) (encuentre|encuentra|encontrar|vuelva|vuelve|volver|recupere|recobre|vaya|siga|tome|tenga|sea|haga|como quiera)",
      "(respire|respira|respirar) (como|a su|a tu|naturalmente|con naturalidad)",
      "(olvide|olvida|suelte|suelta|deje|deja|abandone) (ya |)(el|la) (ritmo|tono|cuenta|compás)",
      "respiración (natural|propia)", "(ya no|sin|deje de|deja de) (contar|seguir|cuente|siga)",
      "(vuelva|vuelve|volver|regrese|regresa) a (su|tu) (propia |propio |)(respiración|ritmo)",
    ],
    .depth: [
      "profundo", "profunda", "profundos", "profundas", "profundamente", "hondo", "honda", "hondamente",
      "(gran|grandes) (inspiración|inspiraciones|respiración|respiraciones|bocanada*)",
    ],
    .fullBreath: [
      "(llene|llena|llenar|llenando|infle|infla|inflar) (bien |)(por completo|completamente|del todo|al máximo|totalmente)",
      "(llene|llena|llenar|infle|infla|inflar) (bien |)(los|sus|tus|el|la|su|tu) (pulmones|pecho|vientre|abdomen|tórax) (por completo|completamente|del todo|al máximo|totalmente|hasta arriba|hasta el tope)",
      "(tanto|todo el) aire (como|que)*", "a pleno pulmón",
    ],
    .harmlessDepth: [
      "(profundo|profunda) (descanso|sueño|calma|paz|silencio|quietud|relajación|bosque|mar|agua|azul|verde)",
      "(descanso|sueño|calma|paz|silencio|quietud|relajación|tranquilidad|bosque|mar|azul|verde|músculo|músculos|agua|aguas|presión) (más |muy |)(profundo|profunda|profundos|profundas|hondo|honda)",
      "profundamente (relajado*|relajada*|dormid*|tranquil*|en)", "más (profundo|profundamente|hondo) (en|dentro)",
      "(dentro|en lo) (más |)(hondo|profundo)", "(descansar|dormir|descanse|hundirse|hundirte) (más |)profundamente",
    ],
    .inBreath: [
      "inspir*", "inhal*", "(tome|toma|tomar|entra|entre) (el |)aire", "(el |)aire entra", "al inspirar",
      "al tomar aire",
    ],
    .outBreath: [
      "espir*", "exhal*", "(suelte|suelta|soltar|eche|echa|sale|expulse|expulsa) el aire", "el aire (sale|se va)",
      "al soltar",
    ],
  ]

  private static let clenching: [PhraseTag: [String]] = [
    .neverToPain: [
      "(nunca|jamás|no|sin) (llegar |llegue |llegues |lleguen |)(hasta|al|a sentir|a) (el |)dolor",
      "sin (dolor|que duela|hacerse daño|hacerte daño|molestias|que le duela|que te duela)",
      "(nada|nunca|no|jamás) (debe |debería |tiene que |ha de |puede |)(doler|doliendo|duela|duele|hacer daño)",
      "(no|nunca) (debe|debería|tiene que|ha de) doler", "antes de que duela", "por debajo del dolor",
    ],
    .cramp: [
      "calambre*", "(afloje|afloja|aflojar) (un poco|si|en cuanto|cuando)",
      "(dedos|pies) hacia (arriba|usted|ti|el techo|la cara|las rodillas)",
    ],
    .slowly: [
      "lent*", "despacio", "suave*", "poco a poco", "con (cuidado|calma|suavidad|delicadeza)", "cuidado*",
      "ligeramente", "ligero", "ligera", "un poco", "apenas", "(solo|sólo) hasta", "sin (forzar|fuerza|esfuerzo)",
      "delicad*", "gradual*",
    ],
    .headPress: [
      "cabeza (suavemente |despacio |lentamente |un poco |)(hacia atrás|contra|en la|en el|hacia abajo|hacia el|hacia la|presion*|empuj*|se hunda|atrás)*",
      "(presione|presiona|presionar|empuje|empuja|empujar|apriete|aprieta|incline|inclina|hunda|hunde|lleve|lleva) (suavemente |despacio |)(la|su|tu) cabeza",
      "(parte de atrás|parte posterior) de (la|su|tu) cabeza", "nuca contra*",
      "(barbilla|mentón) (hacia|al|contra|arriba)*",
    ],
    .lift: [
      "(eleve|eleva|elevar|levante|levanta|levantar|suba|sube|subir) (el|su|tu|lo|la)", "apret*", "apriet*",
      "contra(e|er|iga|igas|yendo|jo)", "contraer*", "contrae", "contraiga*", "tens(ar|e|a|o|ando)",
      "(se |)(eleva|eleve|elevarse)", "hacia (arriba|adentro|dentro)", "recog(er|e|erse|iendo)", "recoja*",
    ],
    .quickFlick: [
      "(contracción|contracciones|apretones|pulsos|tirones) (rápid*|cort*|breve*)",
      "(rápidas|cortas|breves|rápidos|cortos) (contracciones|apretones|pulsos)",
      "(contraiga|contrae|apriete|aprieta|contraer|apretar|tense|tensa) (muy |)(rápido|rápidamente|deprisa)",
      "(tan |lo más |)(rápido|deprisa|rápidamente) (como|posible|que)*",
    ],
    .urineImage: ["orin*", "orina", "(hacer |)pis", "pipí", "(flujo|chorro) de (la |)orina", "micción"],
    .toiletNote: [
      "(inodoro|baño|retrete|váter|wáter|excusado|lavabo)", "(nunca|no|jamás) (al|mientras|cuando) (orin*)",
      "(solo|sólo|solamente|únicamente) (es |)una imagen", "es (solo|sólo|solamente) una imagen",
    ],
    .pelvis: [
      "pélvi*", "pelvi*", "pelvis", "vagina*", "vulva*", "perin*", "esfínter*", "esfinter*", "ano", "anal",
      "dilatador*", "pene", "escroto",
    ],
    .neck: ["cuello", "nuca", "garganta", "cervic*"],
    .jaw: ["mandíbula*", "mandibula*", "quijada", "dientes", "muelas", "masetero*"],
    .feet: ["pie", "pies", "(dedos|dedo) (de los|del|de ambos) pie*", "empeine*", "plantas"],
  ]

  private static let session: [PhraseTag: [String]] = [
    .pain: [
      "dolor*", "duele*", "duela*", "doler", "molest*", "incomod*", "ardor", "arde", "escoz*", "escuec*", "pinch*",
    ],
    .limit: [
      "par(ar|e|a|es)", "parar*", "pause", "pausa*", "pare", "detén*", "detener*", "deténga*", "detente", "aflo*",
      "retir*", "sacar*", "saque", "(vuelva|vuelve|volver|regres*)", "retroced*", "atrás", "descans*", "menos de",
      "por debajo", "debajo", "demasiado", "dej(e|a|ar|arlo)", "dejar*", "interrump*",
    ],
    .insertion: [
      "(inserte|inserta|insertar|insertarlo|insértelo|insértalo|introduzca|introduce|introducir|introducirlo|introdúzcalo|introdúcelo|meter|meterlo|métalo|mételo|meta|mete)",
      "(deslice|desliza|deslizar|deslícelo|deslízalo|empuje|empuja|empújelo|empújalo) (el|su|tu|lo|hacia)",
      "(deslícelo|deslízalo|empújelo|empújalo)",
    ],
    .onCommand: [
      "ahora", "(a la|al|a las) (cuenta*|tres|señal)", "en la (próxima|siguiente)*", "cuando (yo |)(diga|cuente)",
      "a mi señal", "hasta el fondo", "adelante", "del todo",
    ],
    .ownPace: [
      "(su|tu|propio) (propio |)(ritmo|paso|tiempo|velocidad)", "(sin|ninguna|no hay) prisa*", "todo el tiempo*",
      "tan (despacio|lento|lentamente) como*", "(tómese|tómate) (todo |)(su|tu|el) tiempo",
    ],
    .mayStay: [
      "(puede|puedes|también|libre de|poder) (siempre |simplemente |también |)(quedar*|permanecer*|seguir aquí)",
      "(quedarse|quedarte|permanecer|quédese|quédate|permanezca) (aquí|ahí|en este|en esta|en esa|donde|con|fuera|el tiempo|todo)*",
      "(sesión|práctica) (completa|entera)", "(esto|eso|con esto|aquí) (ya |)(basta|es suficiente|es bastante)",
      "(es|ya es) (suficiente|bastante)",
      "(no hace falta|no es necesario|sin|no hay que|no tiene que) (ir|avanzar|llegar|seguir) más*",
    ],
    .whenNotTo: [
      "infecci*", "herida*", "sangr*", "hongos", "candid*", "llaga*", "irritad*", "otro día", "(hoy|ahora) no si",
      "no (hoy|ahora) si", "le han (indicado|recomendado) reposo",
    ],
    .returning: [
      "(mueva|mueve|mover|moviendo|estire|estira|estirar) (suavemente |despacio |lentamente |un poco |de nuevo |)(los|sus|tus|las) (dedos|pies|manos|brazos|piernas)",
      "(dedos|pies|manos) (se muevan|moverse|se mueven)",
      "(abra|abre|abrir|abriendo) (despacio |lentamente |suavemente |poco a poco |de nuevo |)(los|sus|tus) ojos",
      "ojos (se abran|abrirse|pueden abrirse|se abren)*", "que se abran (los|sus|tus) ojos",
      "(incorporar|incorpór|levantar|levánt)(se|te|ese|ate)",
      "(incorporarse|incorporarte|incorpórese|incorpórate|levantarse|levantarte|levántese|levántate|sentarse|sentarte)",
      "(vuelva|vuelve|volver|volviendo|regrese|regresa|regresar) (poco a poco |despacio |lentamente |suavemente |)(a|al|aquí)",
      "(despiert*|desvel*)",
      "(ponerse|ponerte|girar|girarse|girarte|gire|gira|póngase|ponte|ruede) (de|sobre un|hacia un) (lado|costado)",
      "de (lado|costado)", "(quédese|quédate|permanezca) (tumbad*|acostad*|un rato|un momento)*",
      "(tómese|tómate) (su|tu|el|todo) tiempo (para|antes)*",
    ],
    .announcement: [
      "minuto", "minutos", "un (rato|momento|ratito|buen rato)", "(unos|algunos) (momentos|instantes)",
      "(en|de|el) silencio", "(me callo|callaré|me quedaré|guardaré|estaré|quedo|callada|callado)",
      "(volveré|vuelvo|regreso|hablaré)", "sin (palabras|más palabras|mi voz|hablar)",
      "(no|sin) (habrá |diré |hay |)más palabras", "hasta (que|oír|escuchar)*",
      "(mientras|todo el tiempo que|tanto tiempo como)", "(tómese|tómate) (todo |)(su|tu|el) tiempo",
      "(larga|largo) (pausa|silencio)", "(pausa|silencio) (larga|largo|más)", "nada (más |)que hacer",
      "(dormir*|duerm*|dormid*|adormec*|sueño)",
    ],
    .driving: [
      "conduc*", "conduz*", "manej*", "volante", "vehículo*", "máquina*", "maquinaria*", "tráfico", "auto", "coche",
    ],
    .condition: [
      "duel*", "dolor*", "doler", "corazón", "cardíac*", "cardiac*", "presión (arterial|alta)", "(tensión|presión)",
      "embaraz*", "epilep*", "operaci*", "operad*", "cirug*", "enferm*", "lesi*", "médic*", "doctor*", "trata*",
      "terap*", "fisio*", "no (le|te) (conviene|sienta|venga|vaya)", "infecci*", "trauma*", "psicosis", "psicót*",
      "pulm*", "asma", "pánico", "herida*", "malestar",
    ],
  ]

  private static let harm: [PhraseTag: [String]] = [
    .trigger: [
      "normal", "normales", "anormal*",
      "(solo|sólo|simplemente|solamente|nada más) (relájese|relájate|relajarse|relajarte|relax)",
      "(relájese|relájate) (y ya|de una vez|simplemente|ya|nada más)", "(solo|sólo) tiene* que relajarse",
      "(buena|niña) (chica|niña|buena)", "buen (chico|muchacho|niño)",
      "(abra|abre|abrir|separe|separa) (bien |)las piernas", "(cálmese|cálmate|tranquilízate|tranquilícese)",
      "no (sea|seas) (tont*|tímid*|nervios*|miedos*|ridícul*|cobarde)", "no (tenga|tengas) (miedo|vergüenza)",
      "(está|es) (todo |solo |)en (su|tu) (cabeza|mente)", "todo está en (su|tu|la) (cabeza|mente)",
      "(debe|debes|tiene que|tienes que) relajar*", "(sea|sé) valiente", "no se resista", "no te resistas",
      "sin dolor no hay*", "obede*", "sométase", "sométete",
    ],
    .pushThrough: [
      "(aguante|aguanta|aguantar|soporte|soporta|soportar|tolere|tolera|tolerar|resista|ignore|ignora|ignorar) (el|la|este|un poco de|cualquier|algo de|su|tu)",
      "(atraviese|atraviesa|atravesar|empuje|empuja|siga|sigue) (a través|a pesar|pese)*", "a pesar del dolor",
      "pese al dolor", "(fuerce|fuerza|forzar) (la|el|un poco|más|hasta)*", "apret(ar|e) los dientes",
      "(apriete|aprieta|apretar) los dientes y",
    ],
    .gendered: [
      "vagina", "vaginal*", "vulva", "labios vaginales", "clítoris", "pene", "escroto", "testículo*", "próstata",
      "útero", "matriz", "senos", "mujer", "mujeres", "señora", "señoras", "señor", "señores", "señorita", "chica",
      "chicas", "niña", "niñas", "chico", "chicos", "hombre", "hombres", "muchacha", "muchacho", "marido", "esposo",
      "esposa", "novio", "novia", "femenin*", "feminidad", "masculin*", "virilidad", "maternidad",
    ],
    .claim: [
      "(cura|curar|curará|curan|curado|curada|curación|sanar|sanará|sana tu|sana su)", "garant*",
      "(tasa|tasas) de éxito", "(siempre|nunca) (funciona|falla)", "funciona (siempre|cada vez)",
      "(científica|clínica|médica)mente (probado*|demostrado*)",
      "(científicamente|clínicamente|médicamente) (probad*|demostrad*|comprobad*)", "infalible*",
      "(el dolor|la tensión|sus problemas|tus problemas|los síntomas|la ansiedad|el miedo) (desaparecerá*|se irá*|terminará*|se acabará*)",
      "(va|van) a (desaparecer|curar*)", "(nunca|no) (volverá|vuelve) a (doler*|tener)",
      "(alivio|recuperación|curación) (permanente|duradero|duradera|total|completa|completo|definitiv*)",
    ],
    .benefit: [
      "mejor", "mejores", "más (tranquil*|calmad*|feliz|felices|sano*|sana*|relajad*)", "relaj*", "dormid*", "alivi*",
      "benefici*", "ayud*", "libre* de*", "menos (dolor*|tens*|ansi*|miedo*|estrés|preocup*)",
      "sin (dolor|tensión|miedo|preocupaciones)",
    ],
    .success: [
      "éxito*", "curad*",
      "(personas|mujeres|hombres|pacientes|participantes|usuarios) (que|se|mejoran|sienten|sintieron|logran|encuentran)",
      "recuper*", "mejor(a|an|ó|aron|aría|aron)", "mejoran", "mejora", "mejoraron",
      "de (las |los |)(personas|mujeres|hombres|pacientes|participantes|usuarios|casos|oyentes)", "eficaz", "eficaces",
      "efectiv*",
    ],
  ]
}
