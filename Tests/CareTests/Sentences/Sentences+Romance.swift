extension LanguageSentences {
  static let french = """
    skip: Vous pouvez sauter cette partie. | Ne sautez rien.
    skip: Laisse de côté ce qui ne te convient pas. | Laissez le bras se poser.
    stop: Vous pouvez arrêter à tout moment. | Vous ne pouvez pas arrêter à tout moment.
    stop: Tu peux t'arrêter quand tu veux. | N'arrêtez jamais.
    eyesOpen: Vos yeux peuvent rester ouverts. | Ouvrez la main.
    eyesClosed: Fermez doucement les yeux. | Fermez doucement la main.
    invitation: Si vous le souhaitez, allongez-vous. | Allongez-vous.
    keepBreathing: Continuez à respirer. | Continuez à sourire.
    holdBreath: Retenez votre souffle. | Ne retenez pas votre souffle.
    holdBreath: Bloquez la respiration. | Il n'est pas nécessaire de bloquer la respiration.
    ownBreath: Laissez votre souffle retrouver son rythme. | Laissez vos mains se poser.
    depth: Une inspiration profonde. | Il n'est pas besoin de respirer profondément.
    fullBreath: Remplissez complètement vos poumons, remplissez complètement. | Ne remplissez pas complètement vos poumons.
    harmlessDepth: Un sommeil profond. | Un souffle profond.
    inBreath: À l’inspiration, tout s'élargit. | À l’aube, tout s'élargit.
    outBreath: Sur l'expiration, tout descend. | Sur l'herbe, tout descend.
    neverToPain: Aussi fort que c'est confortable, jamais jusqu'à la douleur. | Aussi fort que possible.
    cramp: Relâchez un peu si une crampe vient. | Relâchez les bras.
    slowly: Lentement, sans forcer. | Très fort.
    headPress: Appuyez la tête dans le coussin. | Le visage est calme.
    lift: Contractez le périnée. | Relâchez le périnée.
    quickFlick: De petites contractions rapides. | Une longue pause.
    urineImage: Comme pour retenir l'urine. | Comme pour retenir un mot.
    toiletNote: Ce n'est qu'une image, pas pour les toilettes. | Une belle forêt au matin.
    pelvis: Le plancher pelvien s'élargit. | Le plancher s'élargit.
    neck: La nuque s'allonge. | Le dos s'allonge.
    jaw: La mâchoire se détend. | La main se détend.
    feet: Les orteils des deux pieds. | Les doigts des deux mains.
    pain: La douleur est un signe. | La chaleur est un signe.
    limit: Revenez alors en arrière. | Continuez alors.
    insertion: Introduisez le dilatateur. | Préparez le dilatateur.
    onCommand: À mon signal, au signal. | Dans cette pièce.
    ownPace: Tout se passe à votre rythme. | Tout se passe ici.
    mayStay: Vous pouvez rester ici. | Vous pouvez dormir ici.
    whenNotTo: Pas en cas d'infection. | Pas en cas de pluie.
    trigger: C'est tout à fait normal. | Rien ici n'a besoin d'être normal.
    trigger: Détendez-vous simplement. | Peut-être que quelque chose s'adoucit.
    trigger: Bonne fille. | Une bonne pluie.
    trigger: Écartez les jambes. | Vos jambes trouvent leur place.
    pushThrough: Supportez la douleur. | Ne supportez jamais la douleur.
    gendered: Chères femmes. | Chers amis.
    claim: Cela guérit, c'est garanti. | Ce n'est pas une guérison.
    success: C'est un vrai succès. | C'est un vrai silence.
    benefit: Après, on va mieux. | Après, une pause.
    returning: Bougez doucement les doigts et les orteils. | Les doigts se reposent.
    announcement: Je me tais pendant quelques minutes. | Et maintenant les mains.
    driving: Pas en conduisant. | Pas en parlant.
    condition: En cas de troubles cardiaques, demandez à votre médecin. | En cas de pluie, restez ici.
    order: Fermez la main. | La main se ferme.
    order: Concentre-toi sur tes pieds. | Tes pieds sont chauds.
    order: Et maintenant, levez le bras. | Et maintenant, tout se pose.
    order: Vous devez vous calmer. | Sentez-vous une différence ?
    order: Ne bougez pas. | Respirer est simple.
    invites: Si vous voulez, fermez la main. | Fermez la main.
    invites: Peut-être sentez-vous vos pieds. | Sentez vos pieds.
    invites: Tu peux ouvrir la main. | Ouvre la main.
    invites: Serrez les poings, aussi fort que c'est agréable. | Serrez les poings.
    invites: Il n'y a rien à faire. | Il faut rester.
    """

  static let spanish = """
    skip: Puede saltarse esta parte. | No se salte nada, no omita nada.
    stop: Puedes parar en cualquier momento. | No puede parar en ningún caso.
    stop: Si quiere, haga una pausa. | No hay que parar.
    eyesOpen: Sus ojos pueden quedar abiertos. | Abra la mano.
    eyesClosed: Cierre suavemente los ojos. | Cierre suavemente la mano.
    invitation: Si lo desea, túmbese. | Túmbese.
    keepBreathing: Siga respirando. | Siga escuchando.
    holdBreath: Contenga la respiración. | No contenga la respiración.
    holdBreath: Inspira y aguanta. | No hace falta aguantar la respiración.
    ownBreath: Deje que su respiración encuentre su propio ritmo. | Deje que las manos caigan.
    depth: Una respiración profunda. | No hace falta respirar hondo.
    fullBreath: Llene los pulmones por completo. | No llene los pulmones por completo.
    harmlessDepth: Un descanso profundo. | Una inspiración profunda.
    inBreath: Al inspirar, todo se ensancha. | Al mirar, todo se ensancha.
    outBreath: Al exhalar, todo baja. | Al andar, todo baja.
    neverToPain: Tan fuerte como sea cómodo, nunca hasta el dolor. | Tan fuerte como pueda.
    cramp: Afloje un poco si nota un calambre. | Afloje los brazos.
    slowly: Despacio, sin forzar. | Muy fuerte.
    headPress: La cabeza contra la almohada. | La cara está tranquila.
    lift: Contraiga el suelo pélvico. | Suelte el suelo pélvico.
    quickFlick: Contracciones rápidas. | Una pausa larga.
    urineImage: Como si detuviera la orina. | Como si detuviera un coche.
    toiletNote: Es solo una imagen, no para el baño. | Es un bosque tranquilo.
    pelvis: El suelo pélvico se ensancha. | El suelo se ensancha.
    neck: El cuello se alarga. | La espalda se alarga.
    jaw: La mandíbula está suelta. | La mano está suelta.
    feet: Los dedos de los pies. | Los dedos de las manos.
    pain: El dolor es una señal. | El calor es una señal.
    limit: Entonces vuelva un paso atrás. | Entonces siga.
    insertion: Introduzca el dilatador. | Prepare el dilatador.
    onCommand: A la cuenta de tres. | En esta habitación.
    ownPace: Todo va a su ritmo. | Todo pasa.
    mayStay: Puede quedarse aquí. | Puede dormir aquí.
    whenNotTo: No si hay una infección. | No si llueve.
    trigger: Es completamente normal. | Nada tiene que ser normal.
    trigger: Simplemente relájese. | Quizá algo se ablande.
    trigger: Buena chica. | Buena lluvia.
    trigger: ¡Abra las piernas! | Las piernas descansan.
    pushThrough: Aguante el dolor. | No aguante el dolor.
    gendered: Queridas mujeres. | Querida gente.
    claim: Esto cura, está garantizado. | No es una cura ni una garantía.
    success: Un gran éxito. | Un gran silencio.
    benefit: Después uno está mejor. | Después, una pausa.
    returning: Mueva despacio los dedos y los pies. | Los dedos descansan.
    announcement: Me quedaré en silencio unos minutos. | Y ahora las manos.
    driving: No mientras conduce. | No mientras come.
    condition: Con problemas de corazón, pregunte antes a su médico. | Con lluvia, quédese.
    order: Cierre la mano. | La mano se cierra.
    order: Concéntrate en tus pies. | Tus pies están tibios.
    order: Y ahora levante el brazo. | Y ahora todo descansa.
    order: Tiene que calmarse. | ¿Nota una diferencia?
    order: No mueva la cabeza. | Respirar es fácil.
    order: Respira y cuenta. | Y suelta, del todo.
    invites: Si quiere, cierre la mano. | Cierre la mano.
    invites: Quizá sienta los pies. | Sienta los pies.
    invites: Puedes abrir la mano. | Abre la mano.
    invites: Apriete los puños, tanto como le resulte cómodo. | Apriete los puños.
    invites: No hay que hacer nada. | Haga esto.
    """

  static let portuguese = """
    skip: Você pode pular esta parte. | Não pule nada.
    stop: Pode parar a qualquer momento. | Não pode parar de jeito nenhum.
    stop: Se quiser, faça uma pausa. | Não é preciso parar.
    eyesOpen: Seus olhos podem ficar abertos. | Abra a mão.
    eyesClosed: Feche suavemente os olhos. | Feche suavemente a mão.
    invitation: Se quiser, deite-se. | Deite-se.
    keepBreathing: Continue a respirar. | Continue a escutar.
    holdBreath: Prenda a respiração. | Não prenda a respiração.
    holdBreath: Inspire e segure. | Não é preciso prender a respiração.
    ownBreath: Deixe a sua respiração voltar ao próprio ritmo. | Deixe as mãos caírem.
    depth: Uma respiração profunda. | Não é preciso respirar fundo.
    fullBreath: Encha os pulmões por completo. | Não encha os pulmões por completo.
    harmlessDepth: Um descanso profundo. | Uma inspiração profunda.
    inBreath: Ao inspirar, tudo se alarga. | Ao olhar, tudo se alarga.
    outBreath: Ao expirar, tudo desce. | Ao andar, tudo desce.
    neverToPain: Tão forte quanto for confortável, nunca até a dor. | Tão forte quanto puder.
    cramp: Afrouxe um pouco se sentir uma cãibra. | Afrouxe os braços.
    slowly: Devagar, sem forçar. | Muito forte.
    headPress: Pressione a cabeça no travesseiro. | O rosto está calmo.
    lift: Contraia o assoalho pélvico. | Solte o assoalho pélvico.
    quickFlick: Contrações rápidas. | Uma pausa longa.
    urineImage: Como se segurasse a urina. | Como se segurasse uma flor.
    toiletNote: É só uma imagem, não para o banheiro. | É uma floresta calma.
    pelvis: O assoalho pélvico se alarga. | O chão se alarga.
    neck: O pescoço se alonga. | As costas se alongam.
    jaw: A mandíbula está solta. | A mão está solta.
    feet: Os dedos dos pés. | Os dedos das mãos.
    pain: A dor é um sinal. | O calor é um sinal.
    limit: Então volte um passo. | Então siga.
    insertion: Insira o dilatador. | Prepare o dilatador.
    onCommand: Quando eu disser. | Nesta sala.
    ownPace: Tudo no seu ritmo. | Tudo passa.
    mayStay: Você pode ficar aqui. | Você pode dormir aqui.
    whenNotTo: Não se houver uma infecção. | Não se chover.
    trigger: Isso é perfeitamente normal. | Nada precisa de ser normal, não é preciso ser normal.
    trigger: Apenas relaxe. | Talvez algo amoleça.
    trigger: Boa menina. | Boa chuva.
    trigger: Abra as pernas. | As pernas descansam.
    pushThrough: Aguente a dor. | Não aguente a dor.
    gendered: Queridas mulheres. | Queridas pessoas.
    claim: Isto vai curar, é garantido. | Não é uma cura nem uma garantia.
    success: Um grande sucesso. | Um grande silêncio.
    benefit: Depois a gente fica melhor. | Depois, uma pausa.
    returning: Mexa devagar os dedos e os pés. | Os dedos descansam.
    announcement: Ficarei em silêncio por alguns minutos. | E agora as mãos.
    driving: Não ao dirigir. | Não ao comer.
    condition: Com problemas de coração, pergunte antes ao seu médico. | Com chuva, fique em casa.
    order: Feche a mão. | A mão se fecha.
    order: Sinta os seus pés. | Os seus pés estão mornos.
    order: E agora levante o braço. | E agora tudo descansa.
    order: Você tem que se acalmar. | Nota alguma diferença?
    order: Não mexa a cabeça. | Respirar é fácil.
    order: É preciso ficar calmo. | Não é preciso nada, leve e fácil basta.
    invites: Se quiser, feche a mão. | Feche a mão.
    invites: Talvez sinta os pés. | Sinta os pés.
    invites: Podes abrir a mão. | Abre a mão.
    invites: Aperte os punhos, tanto quanto for confortável. | Aperte os punhos.
    invites: Não é preciso fazer nada. | Faça isto.
    """

  static let italian = """
    skip: Può saltare questa parte. | Non saltare nulla.
    stop: Puoi fermarti in qualsiasi momento. | Non puoi fermarti mai.
    stop: Se vuole, faccia una pausa. | Non fermarti.
    eyesOpen: Gli occhi possono restare aperti. | Apri la mano.
    eyesClosed: Chiuda dolcemente gli occhi. | Chiuda dolcemente la mano.
    invitation: Se vuole, si sdrai. | Si sdrai.
    keepBreathing: Continui a respirare. | Continui ad ascoltare.
    holdBreath: Trattenga il respiro. | Non trattenga il respiro.
    holdBreath: Inspira e trattieni. | Non serve trattenere il respiro.
    ownBreath: Lasci che il respiro ritrovi il suo ritmo. | Lasci cadere le mani.
    depth: Un respiro profondo. | Non servono respiri profondi.
    fullBreath: Riempia i polmoni completamente. | Non riempia i polmoni completamente.
    harmlessDepth: Un riposo profondo. | Un respiro profondo.
    inBreath: Inspirando, tutto si allarga. | Guardando, tutto si allarga.
    outBreath: Con l'espirazione tutto scende. | Con l'ombra tutto scende.
    neverToPain: Forte quanto è comodo, mai fino al dolore. | Più forte che si può.
    cramp: Allenti un po' se sente un crampo. | Allenti le braccia.
    slowly: Lentamente, senza forzare. | Molto forte.
    headPress: La testa contro il cuscino. | Il viso è calmo.
    lift: Contragga il pavimento pelvico. | Lasci andare il pavimento pelvico.
    quickFlick: Contrazioni rapide. | Una pausa lunga.
    urineImage: Come per fermare l'urina. | Come per fermare l'onda.
    toiletNote: È solo un'immagine, non per il bagno. | È un bosco tranquillo.
    pelvis: Il pavimento pelvico si allarga. | Il pavimento si allarga.
    neck: La nuca si allunga. | La schiena si allunga.
    jaw: La mandibola è morbida. | La mano è morbida.
    feet: Le dita dei piedi. | Le dita delle mani.
    pain: Il dolore è un segnale. | Il calore è un segnale.
    limit: Allora torni indietro di un passo. | Allora prosegua.
    insertion: Inserisca il dilatatore. | Prepari il dilatatore.
    onCommand: Al mio segnale. | In questa stanza.
    ownPace: Tutto al suo ritmo. | Tutto passa.
    mayStay: Può restare qui. | Può dormire qui.
    whenNotTo: Non in caso di infezione. | Non in caso di pioggia.
    trigger: È del tutto normale. | Niente deve essere normale.
    trigger: Si rilassi e basta. | Forse qualcosa si ammorbidisce.
    trigger: Brava ragazza. | Brava, la pioggia.
    trigger: Apra le gambe. | Le gambe riposano.
    pushThrough: Sopporti il dolore. | Non sopporti il dolore.
    gendered: Care donne. | Cara gente.
    claim: Questo guarisce, è garantito. | Non è una guarigione.
    success: Un grande successo. | Un grande silenzio.
    benefit: Dopo si sta meglio. | Dopo, una pausa.
    returning: Muova piano le dita e i piedi. | Le dita riposano.
    announcement: Resterò in silenzio per qualche minuto. | E ora le mani.
    driving: Non mentre si guida. | Non mentre si mangia.
    condition: Con problemi di cuore, chieda prima al medico. | Con la pioggia, resti qui.
    order: Chiuda la mano. | La mano si chiude.
    order: Senti i piedi. | I piedi sono tiepidi.
    order: E ora sollevi il braccio. | E ora tutto riposa.
    order: Deve calmarsi. | Nota una differenza?
    order: Non muovere la testa. | Il respiro è facile.
    invites: Se vuole, chiuda la mano. | Chiuda la mano.
    invites: Forse sente i piedi. | Senta i piedi.
    invites: Puoi aprire la mano. | Apri la mano.
    invites: Stringa i pugni, per quanto è comodo. | Stringa i pugni.
    invites: Non serve fare niente. | Faccia questo.
    """
}
