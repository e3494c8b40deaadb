extension CareWords {
  /// The words of Portuguese, with `você` and with `tu`, of Brazil and of Portugal.
  static let portuguese = CareWords(
    phrases: waysOut.merging(breath) { $1 }.merging(clenching) { $1 }.merging(session) { $1 }.merging(harm) { $1 },
    negations: [
      "não", "nunca", "jamais", "sem", "nada", "nenhum", "nenhuma", "nem", "tampouco", "evite", "evita", "evitar",
    ],
    negationReach: NegationReach(on: 5, back: 4),
    leadIns: [
      "e", "agora", "depois", "então", "primeiro", "por", "favor", "suavemente", "lentamente", "devagar",
      "simplesmente",
      "também", "aqui", "mais", "uma", "vez", "não", "novamente", "de", "novo", "já", "em", "seguida",
    ],
    orders: [
      "(abra|abre|acompanhe|acompanha|afrouxe|ajuste|ajusta|alongue|alonga|aperte|aperta|apoie|apoia|aproxime|baixe|baixa)",
      "(balance|busque|coloque|coloca|comece|começa|concentre|concentra|conte|conta|continue|continua|contraia|contrai)",
      "(curve|curva|deite|deita|descanse|descansa|desça|dirija|dobre|dobra|eleve|eleva|empurre|empurra|encolha|encolhe)",
      "(encontre|encontra|enrole|escute|escuta|espere|espera|estique|estica|expire|expira|exale|exala|faça|faz|feche|fecha)",
      "(fique|fica|flexione|foque|foca|gire|gira|imagine|imagina|incline|inclina|inspire|inspira|inale|inala|inicie)",
      "(levante|levanta|lembre|lembra|mantenha|mantém|mexa|mexe|mova|move|note|nota|observe|observa|olhe|olha|ouça)",
      "(ouve|pense|pensa|perceba|percebe|ponha|põe|pressione|pressiona|preste|presta|prenda|prende|procure|puxe|puxa)",
      "(relaxe|relaxa|repare|repara|repita|repete|repouse|repousa|respire|respira|retenha|retém|role|sacuda|segure|segura)",
      "(sente|senta|sinta|siga|segue|sopre|sorria|suba|sobe|tensione|tente|tenta|tome|toma|traga)",
      "(traz|use|usa|vá|vai|venha|vem|vire|vira|visualize|visualiza|volte|volta|esvazie|encha|enche|pare|dê|dá|junte)",
    ],
    duties: [
      "você deve", "deve", "deves", "tem que", "tem de", "tens de", "tens que", "você tem que", "você tem de",
      "é preciso",
      "você precisa", "precisa", "precisas", "deveria", "deverias", "você deveria", "quero que", "é hora de",
    ],
    refusalWords: [
      "se", "te", "o", "a", "você", "pode", "podes", "deve", "deves", "que", "simplesmente", "por", "favor", "tente",
      "permitido", "de", "agora", "deixe", "deixes", "pule", "pare", "é", "há", "apenas",
    ],
    alternatives: ["ou"],
    emptyObjects: ["nada", "nenhum", "nenhuma"],
    numbers: [
      "zero": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7,
      "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12,
    ],
    partWords: ["de", "em", "cada", "entre", "numa", "uma", "escala", "das", "dos"],
    percentWords: ["cento", "porcento"],
    fractions: ["metade", "terço", "terços", "quarto", "quartos", "quinto", "quintos", "maioria"],
    shareWords: ["de", "das", "dos", "as", "os", "nossos", "nossas", "destas", "destes", "todas", "todos"],
    people: [
      "pessoas", "gente", "mulheres", "homens", "pacientes", "participantes", "usuários", "usuárias", "utilizadores",
      "ouvintes", "clientes",
    ]
  )

  private static let waysOut: [PhraseTag: [String]] = [
    .skip: [
      "(pular|pule|pula|pulá la|pulá lo|saltar|salte|salta|saltá la|omitir|omita)",
      "(deixar|deixe|deixa|deixá la|deixá lo) (de lado|de fora|passar|para lá)",
      "(deixar|deixe|deixa) (de fazer|esta parte|este passo|isto|isso|qualquer|o que)",
      "(fazer|faça|faz) menos", "passar (adiante|à frente|por cima)", "(apenas|só|somente) (imaginar|imagine|imagina)",
      "não (precisa|precisas|tem de|tens de|tem que) fazer tudo",
    ],
    .stop: [
      "(pode|podes|poderá|sempre|ou|livre para|simplesmente|também) (parar|interromper|pausar|fazer uma pausa|terminar|encerrar)",
      "(parar|interromper|pausar|terminar|encerrar) (a qualquer|quando|em qualquer|se|sempre|no momento)*",
      "pare (quando|se|a qualquer|em qualquer|sempre)*",
      "(fazer|faça|faz) uma pausa",
      "(sair|terminar|parar|interromper|encerrar) (da|a|o|esta|este) (sessão|prática|gravação|exercício|faixa|áudio)",
      "(retirá lo|tirá lo|retirar)", "outro dia",
    ],
    .eyesOpen: [
      "(permanecer|ficar|continuar|estar|mantê los|manter os olhos|deixá los|tê los|olhos|ou|com os olhos) (bem |)abertos",
      "abertos ou fechados", "fechados ou abertos",
      "(fechar|fechar se|fechá los|fecharem) ou (ficar*|permanecer*|continuar*|manter*|mantê*|deixar*|abrir*|estar*)",
      "abrir os olhos (quando|a qualquer|em qualquer|se|sempre)*", "(pode|podes|sempre) abrir os olhos",
      "ou abrir os olhos", "ou abri los", "olhar (suave|baixo|para baixo|pousado)",
    ],
    .eyesClosed: [
      "(feche|fecha|fechar|fechando) (suavemente |devagar |)(os|seus|os seus|teus|os teus) olhos",
      "olhos (se |)(fechados|fechem|fecham|fecharem|fechar|fechar se)", "olhos podem (se |)fechar*",
    ],
    .invitation: [
      "se (você|tu|quiser|quiseres|preferir|preferires|desejar|gostar|for|isto|isso|algo|algum|alguma|houver|estiver|estiveres|o|a|os|as|lhe|te|sentir|sentires|notar|sua|seu|não|puder|der|assim)",
      "quando (quiser|quiseres|estiver|estiveres|desejar|se sentir|te sentires|for|você)",
      "como (quiser|quiseres|preferir|preferires|desejar|gostar|for)",
      "(tanto quanto|enquanto|até onde|o quanto|na medida)",
      "(pode|podes|podem|poderia|poderias)", "talvez", "quem sabe", "(fique|fica|é|és|sinta se) (à vontade|livre)",
      "à vontade", "convid*", "(no seu|no teu|ao seu|ao teu) (próprio |)(ritmo|tempo)", "ou não", "confortá*",
      "agradável", "não (é preciso|precisa|precisas|é necessário|há necessidade|tem que|tens que|tem de|tens de)",
      "(só|somente|apenas) se", "gostaria",
    ],
  ]

  private static let breath: [PhraseTag: [String]] = [
    .keepBreathing: [
      "(continue|continua|continuar|continuando|siga|segue) (a respirar|respirando)",
      "(respire|respira|respirar|respirando) (com calma|com suavidade|com leveza|livremente|tranquil*|suavemente|sempre|calmamente)",
      "(respire|respira|respirar|respirando) (com calma|livre|tranquilo|sempre)*",
      "(respiração|respirar|ar|fôlego) (continua|continue|segue|siga|flui|flua|fluir|fluindo|vai|leve|livre|suave|solta|fluem)*",
      "(deixe|deixa|deixando|deixar) (que |)(a|sua|a sua|tua|a tua|o) (respiração|ar) (fluir|flua|seguir|siga|continuar|continue|ir|livre|correr)*",
      "(sem|não) (prender|segurar|reter|prenda|prendas|segure|segures|retenha) (a|o|sua|a sua|tua) (respiração|ar|fôlego)",
      "não (se esqueça|te esqueças|esqueça) de respirar", "enquanto (respira|respiras|você respira)",
      "(lembre|lembra) (se |te |)de respirar",
    ],
    .holdBreath: [
      "(prenda|prende|prender|segure|segura|segurar|retenha|retém|reter|tranque|tranca|suspenda) (a|o|sua|a sua|tua|a tua|seu) (respiração|ar|fôlego)",
      "(pare|para|deixe) de respirar",
      "(inspire|inspira|inale|inala) (fundo |profundamente |)e (segure|segura|prenda|prende|retenha)",
    ],
    .ownBreath: [
      "(sua|tua) (própria respiração|respiração natural)", "(seu|teu) (próprio ritmo|ritmo natural|ritmo próprio)",
      "(respiração|ar) (encontre|encontra|encontrar|volte|volta|voltar|retome|retomar|vá|ir|siga|seguir|tome|seja|ser|faça|como quiser)",
      "(respire|respira|respirar) (como|ao seu|ao teu|no seu|naturalmente)",
      "(esqueça|esquece|solte|solta|deixe|deixa|abandone|largue) (já |)(o|a) (ritmo|tom|contagem|compasso)",
      "respiração (natural|própria)", "(já não|não precisa mais|sem|pare de|deixe de) (contar|seguir|conte|siga)",
      "(volte|volta|voltar|regresse|regressa|retorne) (à|ao|para) (sua|seu|tua|teu) (própria |próprio |)(respiração|ritmo)",
    ],
    .depth: [
      "profundo", "profunda", "profundos", "profundas", "profundamente", "fundo",
      "(grande|grandes) (inspiração|inspirações|respiração|respirações)",
    ],
    .fullBreath: [
      "(encha|enche|encher|enchendo|infle|inflar) (bem |)(por completo|completamente|totalmente|ao máximo|todo)",
      "(encha|enche|encher|infle|inflar) (bem |)(os|o|a|seus|os seus) (pulmões|peito|barriga|abdome|abdómen) (por completo|completamente|totalmente|ao máximo|até em cima|até o topo|até ao topo)",
      "(tanto|todo o) ar (quanto|que)*", "a plenos pulmões",
    ],
    .harmlessDepth: [
      "(profundo|profunda) (descanso|sono|calma|paz|silêncio|quietude|relaxamento|floresta|mar|água|azul|verde)",
      "(descanso|sono|calma|paz|silêncio|quietude|relaxamento|tranquilidade|floresta|mar|azul|verde|músculo|músculos|água|águas|pressão) (mais |muito |)(profundo|profunda|profundos|profundas|fundo|funda)",
      "profundamente (relaxad*|adormecid*|tranquil*|calm*|em)", "mais (profundo|fundo|profundamente) (em|dentro|na|no)",
      "(bem |lá |no |do |de |ao )fundo", "(descansar|dormir|descanse|afundar) (mais |)profundamente",
    ],
    .inBreath: ["inspir*", "inal*", "o ar entra", "(puxe|puxa|puxar) o ar", "ao inspirar"],
    .outBreath: ["expir*", "exal*", "(solte|solta|soltar) o ar", "o ar sai", "ao soltar o ar"],
  ]

  private static let clenching: [PhraseTag: [String]] = [
    .neverToPain: [
      "(nunca|jamais|não|sem) (chegar |chegue |)(até |)(à|a sentir|ao ponto de|na|a) dor", "até (à|a) dor",
      "sem (dor|que doa|doer|se machucar|te magoares|se magoar|chegar à dor)",
      "(nada|nunca|não|jamais) (deve |deveria |precisa |tem de |pode |)(doer|doa|dói|machucar|magoar)",
      "antes (que doa|de doer)", "abaixo da dor",
    ],
    .cramp: [
      "cãibra*", "câimbra*", "caimbra*", "(alivie|alivia|afrouxe|afrouxa|solte|solta) (um pouco|se|assim que|quando)",
      "(dedos|pés) (para cima|na direção|em direção)",
    ],
    .slowly: [
      "lent*", "devagar*", "suave*", "com (cuidado|calma|suavidade|delicadeza)", "aos poucos", "pouco a pouco",
      "levemente", "leve", "ligeiramente", "um pouco", "(só|apenas|somente) até", "sem (forçar|força|esforço)",
      "delicad*", "gradual*", "gentil*",
    ],
    .headPress: [
      "cabeça (suavemente |devagar |lentamente |um pouco |)(para trás|contra|na|no|para baixo|pressione|pressionar|afunde|afundar|trás)*",
      "(pressione|pressiona|pressionar|empurre|empurra|incline|inclina|afunde|leve|leva) (suavemente |devagar |)(a|sua|a sua|tua|a tua) cabeça",
      "(parte de trás|nuca) (da|contra)", "queixo (para|ao|contra|em)*",
    ],
    .lift: [
      "(eleve|eleva|elevar|levante|levanta|levantar|suba|subir) (o|seu|o seu|a)", "apert*", "contra(i|ia|ir|indo)",
      "contrai", "contraia", "contrair*", "tension*", "(se eleva|se eleve|elevar se|eleva se)", "para (cima|dentro)",
      "recolh*",
    ],
    .quickFlick: [
      "(contração|contrações|apertos|pulsos) (rápid*|curt*|breve*)",
      "(rápidas|curtas|breves|rápidos|curtos) (contrações|apertos|pulsos)",
      "(contraia|contrai|aperte|aperta|contrair|apertar) (bem |muito |)(rápido|rapidamente|depressa)",
      "(tão |o mais |)(rápido|depressa|rapidamente) (quanto|possível|que)*",
    ],
    .urineImage: ["urin*", "xixi", "(fluxo|jato) de (urina|xixi)", "mijar"],
    .toiletNote: [
      "(banheiro|casa de banho|sanita|vaso sanitário|privada|sanitário|toalete)",
      "(nunca|não) (ao|enquanto|quando) urin*", "(só|apenas|somente) (é |)uma imagem",
      "é (só|apenas|somente) uma imagem",
    ],
    .pelvis: [
      "pélvi*", "pelvi*", "pelve", "vagina*", "vulva*", "perín*", "períne*", "esfíncter*", "ânus", "anal", "dilatador*",
      "pênis", "pénis", "escroto",
    ],
    .neck: ["pescoço", "nuca", "garganta", "cervic*"],
    .jaw: ["mandíbula*", "maxilar*", "queixo", "dentes", "masseter*"],
    .feet: ["pé", "pés", "dedos dos pés", "plantas", "peito do pé", "arco do pé"],
  ]

  private static let session: [PhraseTag: [String]] = [
    .pain: [
      "dor", "dores", "doer*", "doa", "dói", "doloros*", "doloris*", "desconfort*", "incômod*", "incómod*", "ard*",
      "queim*", "pica",
    ],
    .limit: [
      "par(ar|e|e)", "parar*", "pare", "paus*", "interromp*", "alivi*", "afroux*", "retir*", "tir(e|ar)", "tirá*",
      "(volte|volta|voltar|recue|recuar|retorn*)", "atrás", "descans*", "menos de", "abaixo", "demais", "demasiado",
      "deix(e|ar)", "encerr*", "menos que",
    ],
    .insertion: [
      "(insira|insere|inserir|inseri lo|introduza|introduz|introduzir|introduzi lo|enfie|enfia|enfiar|coloque o dilatador|coloque o treinador)",
      "(deslize|desliza|deslizar|empurre|empurra|empurrar) (o|seu|o seu|teu|para dentro)*",
    ],
    .onCommand: [
      "agora", "(à|ao|no|na) (contagem*|três|sinal|próxim*)", "quando eu (disser|contar)", "ao meu sinal",
      "até o fundo", "até ao fundo", "vá em frente",
    ],
    .ownPace: [
      "(seu|teu|próprio) (próprio |)(ritmo|passo|tempo)", "(sem|nenhuma|não há|não tem) pressa*", "todo o tempo*",
      "tão (devagar|lento|lentamente) quanto*", "(leve|demore|tome) (todo |)o tempo",
    ],
    .mayStay: [
      "(pode|podes|também|livre para) (sempre |simplesmente |também |)(ficar|permanecer)",
      "(ficar|permanecer|fique|fica|permaneça) (aqui|aí|neste|nesta|nesse|nessa|onde|com|fora|o tempo|quanto|todo)*",
      "(sessão|prática) (completa|inteira)", "(isto|isso|aqui) (já |)(basta|chega|é suficiente|é o bastante)",
      "(é|já é) (suficiente|o bastante|bastante)",
      "(não é preciso|não precisa|não precisas|sem) (ir|avançar|seguir) (mais |)(além|longe|adiante)*",
    ],
    .whenNotTo: [
      "infecç*", "infeç*", "infecc*", "ferida*", "sangr*", "candid*", "fungo*", "machucado*", "irritad*", "outro dia",
      "(hoje|agora) não se", "não (hoje|agora) se", "orientad* a repousar",
    ],
    .returning: [
      "(mexa|mexe|mexer|mova|move|mover|movendo|alongue|alonga|espreguice) (suavemente |devagar |lentamente |um pouco |de novo |)(os|seus|os seus|teus|os teus|as) (dedos|pés|mãos|braços|pernas)",
      "(dedos|pés|mãos) (se mexam|mexerem|moverem|se movem)",
      "(abra|abre|abrir|abrindo) (devagar |lentamente |suavemente |aos poucos |de novo |)(os|seus|os seus|teus|os teus) olhos",
      "olhos (se abram|se abrirem|abrirem|abrir|abrir se|podem se abrir|podem abrir)*",
      "(sentar se|sentares te|se sentar|levantar se|se levantar|levantares te|erguer se|levante se|levanta te|sente se|senta te)",
      "(volte|volta|voltar|voltando|regresse|regressa|retorne|retornar) (aos poucos |devagar |lentamente |suavemente |)(a|ao|à|para|aqui)",
      "(despert*|acordad*|acord*)",
      "(vire|vira|virar|role|rolar|deite|deitar) (se |te |)(de lado|para o lado|para um lado|sobre um lado)",
      "(fique|fica|permaneça) (deitad*|um pouco|um momento)*", "(leve|tome|demore) (o|o seu|todo o) tempo*",
    ],
    .announcement: [
      "minuto", "minutos", "um (tempo|momento|instante|tempinho|bom tempo|bocado|pouco de silêncio)",
      "(alguns|uns) (momentos|instantes)", "(em|de|o|no) silêncio",
      "(me calo|vou calar*|ficarei|ficar em silêncio|estarei|calo me)", "(voltarei|volto|regresso|falarei)",
      "sem (palavras|mais palavras|a minha voz|minha voz)", "(não|sem) (haverá |direi |há |)mais palavras",
      "até (que|ouvir|eu|você|o som)*", "(enquanto|o tempo que|tanto tempo quanto)",
      "(leve|tome|demore) (todo |)o (seu |teu |)tempo", "(longa|longo) (pausa|silêncio)",
      "(pausa|silêncio) (longa|longo|mais)", "nada (mais |)(a|para|que) fazer", "dorm*", "adormec*", "sono",
    ],
    .driving: [
      "dirigi*", "dirija*", "dirige", "conduz*", "condut*", "volante", "veículo*", "máquina*", "trânsito", "carro",
    ],
    .condition: [
      "dor", "dores", "dói", "doer*", "doa", "machuc*", "magoe*", "coração", "cardíac*", "pressão (arterial|alta)",
      "tensão arterial", "pressão", "grávida*", "gravidez*", "gestant*", "epilep*", "operaç*", "cirurg*", "doenç*",
      "doente*", "lesão", "lesões", "médic*", "doutor*", "trata*", "terap*", "fisio*",
      "não (lhe|te) (convém|convier|fizer bem|servir)", "infecç*", "infeç*", "trauma*", "psicos*", "pulm*", "asma",
      "pânico", "ferida*", "mal estar",
    ],
  ]

  private static let harm: [PhraseTag: [String]] = [
    .trigger: [
      "normal", "normais", "anormal", "anormais", "(apenas|só|simplesmente|somente) (relaxe|relaxa|relaxar)",
      "(relaxe|relaxa) (logo|de uma vez|e pronto|simplesmente|só)", "(boa|linda) (menina|garota|rapariga|moça)",
      "bom (menino|garoto|rapaz)", "(abra|abre|abrir|afaste) (bem |)as pernas",
      "(acalme se|acalma te|se acalme|calma aí|fique calma|fique calmo)",
      "não (seja|sejas) (bob*|tol*|tímid*|nervos*|medros*|ridícul*|fresc*)", "não (tenha|tenhas) (medo|vergonha)",
      "(é|está) (tudo |só |)(na|coisa da) (sua|tua) cabeça", "tudo (na|da) (sua|tua) cabeça",
      "(deve|deves|tem que|tem de|tens de|precisa) relaxar", "(seja|sê) (corajos*|valente|forte)",
      "não (resista|resistas)", "sem dor não há*", "obede*", "submeta se", "submete te",
    ],
    .pushThrough: [
      "(aguente|aguenta|aguentar|suporte|suporta|suportar|tolere|tolera|tolerar|ignore|ignora|ignorar) (a|o|esta|este|um pouco|qualquer|essa|sua)",
      "(force|força|forçar|empurre|empurra|siga|segue|continue) (através|apesar|além)*", "apesar da dor",
      "(force|forçar) (a|o|um pouco|mais|até)*", "(cerre|cerra|cerrar|trinque) os dentes e",
    ],
    .gendered: [
      "vagina", "vaginal", "vaginais", "vulva", "lábios vaginais", "clitóris", "pênis", "pénis", "escroto",
      "testículo*", "próstata", "útero", "seios", "mulher", "mulheres", "senhora", "senhoras", "senhor", "senhores",
      "menina", "meninas", "menino", "meninos", "garota", "garoto", "moça", "rapaz", "rapazes", "rapariga", "homem",
      "homens", "marido", "esposo", "esposa", "namorado", "namorada", "feminin*", "feminilidade", "masculin*",
      "virilidade", "maternidade",
    ],
    .claim: [
      "(curar|curará|curam|curado|curada|cura a|cura o|cura sua|cura a|vai curar|a cura|uma cura)", "garant*",
      "(taxa|taxas) de (sucesso|êxito)", "(sempre|nunca) (funciona|falha)", "funciona (sempre|todas as vezes)",
      "(cientificamente|clinicamente|medicamente) (provad*|comprovad*)", "infalíve*",
      "(a dor|a tensão|seus problemas|os sintomas|a ansiedade|o medo) (desaparecerá*|vai desaparecer|vai embora|vai passar|acabará*|sumirá*)",
      "(vai|vão) desaparecer", "(nunca|não) (mais |)(voltará a doer|vai doer)",
      "(alívio|recuperação) (permanente|duradour*|total|complet*|definitiv*)", "nunca mais (vai |irá |)doer",
    ],
    .benefit: [
      "melhor", "melhores", "mais (tranquil*|calm*|feliz|felizes|saudáve*|relaxad*)", "relax*", "adormecid*", "alívi*",
      "alivi*", "benefíci*", "benefici*", "ajud*", "livre* de",
      "menos (dor*|tens*|ansi*|medo*|estresse|stress*|preocup*)", "sem (dor|tensão|medo|preocupações)",
    ],
    .success: [
      "sucesso*", "êxito*", "curad*",
      "(pessoas|mulheres|homens|pacientes|participantes|usuários) (que|se|melhoram|sentem|sentiram|conseguem|encontram)",
      "recuper*", "melhor(a|am|ou|aram)", "melhoram", "melhora", "melhoraram",
      "(de|das|dos) (pessoas|mulheres|homens|pacientes|participantes|usuários|casos|ouvintes)", "eficaz", "eficazes",
      "efetiv*",
    ],
  ]
}
