extension LanguageSentences {
  static let german = """
    skip: Sie können diesen Teil überspringen. | Überspringen Sie nichts.
    skip: Lass weg, was dir nicht guttut. | Lassen Sie keinen Teil aus.
    stop: Sie dürfen jederzeit aufhören. | Sie dürfen nicht einfach aufhören.
    stop: Wenn es zu viel wird, mach eine Pause. | Hören Sie nicht auf.
    eyesOpen: Ihre Augen dürfen offen bleiben. | Öffne die Hände.
    eyesClosed: Schließen Sie sanft die Augen. | Schließen Sie die Hand.
    invitation: Wenn Sie mögen, legen Sie sich hin. | Legen Sie sich hin.
    keepBreathing: Atmen Sie ruhig weiter. | Gehen Sie ruhig weiter.
    holdBreath: Halten Sie den Atem an. | Halten Sie den Atem nicht an.
    holdBreath: Luft anhalten. | Es ist nicht nötig, den Atem anzuhalten.
    ownBreath: Lassen Sie den Atem wieder von selbst gehen. | Der Atem wird gezählt.
    depth: Nun ein tiefer Atemzug. | Tiefe Atemzüge sind hier nicht nötig.
    fullBreath: Fülle deine Lungen ganz voll. | Fülle deine Lungen nicht ganz.
    harmlessDepth: Eine tiefe Ruhe breitet sich aus. | Ein tiefer Atemzug.
    inBreath: Mit dem Einatmen wird es weit. | Mit der Zeit wird es weit.
    outBreath: Atme langsam aus. | Ruhe dich langsam aus.
    neverToPain: So fest, wie es angenehm ist, nie bis zum Schmerz. | So fest es geht.
    cramp: Lass etwas nach, falls ein Krampf kommt. | Lass die Arme sinken.
    slowly: Langsam, und nur so weit, wie es geht. | Ganz fest.
    headPress: Der Kopf drückt sich sacht ins Kissen, der Kopf nach hinten. | Der Kopf ist schwer.
    lift: Ziehen Sie den Beckenboden nach innen, spannen Sie ihn an. | Entspannen Sie den Beckenboden.
    quickFlick: Spannen Sie schnell an. | Spannen Sie langsam an.
    urineImage: Als ob Sie den Urin aufhielten. | Als ob Sie den Atem sähen.
    toiletNote: Das ist nur ein Bild, nicht für die Toilette. | Das ist ein Bild von einem Wald.
    pelvis: Der Beckenboden wird weit. | Der Boden wird weit.
    neck: Der Nacken wird lang. | Der Rücken wird lang.
    jaw: Der Kiefer hängt locker. | Der Duft von Kiefern.
    feet: Die Zehen beider Füsse. | Die Finger beider Hände.
    pain: Wenn es weh tut, ist das ein Zeichen. | Wenn es warm wird, ist das ein Zeichen.
    limit: Dann gehen Sie einen Schritt zurück. | Dann gehen Sie weiter.
    insertion: Führen Sie den Trainer ein. | Legen Sie den Trainer bereit.
    onCommand: Auf mein Zeichen. | In diesem Raum.
    ownPace: Alles geht in Ihrem Tempo. | Alles geht vorüber.
    mayStay: Du kannst hier bleiben. | Du kannst hier liegen.
    whenNotTo: Nicht bei einer Infektion. | Ein wundervoller Ort.
    trigger: Das ist ganz normal. | Hier muss nichts normal sein.
    trigger: Einfach entspannen. | Vielleicht wird etwas weich.
    trigger: Braves Mädchen. | Brav liegt die Decke da.
    trigger: Spreizen Sie die Beine. | Die Beine liegen, wie sie wollen.
    pushThrough: Halten Sie den Schmerz aus. | Sie müssen nichts aushalten.
    gendered: Liebe Frauen. | Frühmorgens, man hört den Regen.
    claim: Das heilt Sie garantiert. | Das ist keine Heilung und verspricht nichts.
    success: Erfolgreich bei vielen. | Es folgt eine Pause.
    benefit: Danach geht es besser. | Danach kommt eine Pause.
    returning: Bewegen Sie langsam die Finger und Zehen. | Die Finger ruhen.
    announcement: Ich bin jetzt ein paar Minuten still. | Und nun die Hände.
    driving: Nicht beim Fahren hören. | Nicht laut hören.
    condition: Bei Herzbeschwerden fragen Sie zuerst nach. | Bei Regen bleiben wir drinnen.
    order: Schließen Sie die Hand. | Die Hand schließt sich.
    order: Achte auf deine Füße. | Deine Füße achten auf nichts.
    order: Und nun legen Sie sich hin. | Und nun liegt alles.
    order: Sie müssen ruhig werden. | Spüren Sie einen Unterschied?
    order: Konzentrieren Sie sich. | Atmen ist leicht.
    invites: Wenn Sie mögen, schließen Sie die Hand. | Schließen Sie die Hand.
    invites: Vielleicht spüren Sie die Füße. | Spüren Sie die Füße.
    invites: Du darfst die Hand öffnen. | Öffne die Hand.
    invites: Ballen Sie die Fäuste, so fest es angenehm ist. | Ballen Sie die Fäuste.
    invites: Sie müssen nichts tun. | Sie müssen liegen.
    """

  static let dutch = """
    skip: U kunt dit deel overslaan. | Sla niets over.
    stop: Je mag op elk moment stoppen. | Je mag nooit stoppen.
    stop: Neem gerust een pauze. | Stop het kussen onder je hoofd.
    eyesOpen: Uw ogen mogen open blijven. | Open de hand.
    eyesClosed: Sluit rustig je ogen. | Sluit rustig je hand.
    invitation: Als u wilt, gaat u liggen. | Gaat u liggen.
    keepBreathing: Blijf rustig ademen. | Blijf rustig liggen.
    holdBreath: Houd je adem in. | Houd je adem niet in.
    ownBreath: Laat je adem weer vanzelf gaan. | Laat je handen rusten.
    depth: Een diepe ademteug. | Diepe ademteugen zijn hier niet nodig.
    fullBreath: Vul je longen helemaal. | Vul je longen niet helemaal.
    harmlessDepth: Een diepe rust. | Een diepe ademteug.
    inBreath: Bij het inademen wordt het wijd. | Bij het raam wordt het wijd.
    outBreath: Adem langzaam uit. | Rust langzaam uit.
    neverToPain: Nooit tot het pijn doet, zonder pijn. | Zo stevig mogelijk.
    cramp: Laat los als u kramp voelt. | Laat de armen zakken.
    slowly: Langzaam, en niet verder dan prettig is. | Zo ver mogelijk.
    headPress: Druk je hoofd in het kussen. | Het gezicht is zacht.
    lift: Span de bekkenbodem aan. | Ontspan de bekkenbodem.
    quickFlick: Korte kneepjes achter elkaar. | Een lange rust.
    urineImage: Alsof u de plas onderbreekt. | Alsof u een plaats kiest.
    toiletNote: Het is alleen een beeld, niet voor op het toilet. | Het is een stil beeld van water.
    pelvis: De bekkenbodem wordt zacht. | De bodem wordt zacht.
    neck: De nek wordt lang. | De rug wordt lang.
    jaw: De kaken zijn los. | De armen zijn los.
    feet: De tenen van beide voeten. | De vingers van beide handen.
    pain: Als het pijn doet, is dat een teken. | Als het warm wordt, is dat een teken.
    limit: Dan stopt u even. | Dan gaat u verder.
    insertion: Breng de trainer in. | Leg de trainer klaar.
    onCommand: Op mijn teken. | In deze kamer.
    ownPace: Alles gaat in uw eigen tempo. | Alles gaat voorbij.
    mayStay: Je mag hier blijven. | Je mag hier liggen.
    whenNotTo: Niet bij een infectie of een wond. | Een wonderlijke plek.
    trigger: Dat is heel normaal. | Niets hoeft normaal te zijn.
    trigger: Gewoon ontspannen. | Misschien wordt iets zachter.
    trigger: Brave meid. | Een brave hond.
    trigger: Spreid je benen. | Je benen liggen vanzelf goed.
    pushThrough: Negeer de pijn. | Bij pijn kunt u stoppen.
    gendered: Lieve dames. | Lieve mensen.
    claim: Dit geneest u gegarandeerd. | Dit is geen genezing.
    success: Een groot succes. | Een grote rust.
    benefit: Daarna gaat het beter. | Daarna volgt een pauze.
    returning: Beweeg zacht je vingers en je tenen. | Je vingers rusten.
    announcement: Ik ben nu een paar minuten stil. | En nu de handen.
    driving: Niet tijdens het autorijden. | Niet tijdens het eten.
    condition: Vraag bij hartklachten eerst een arts. | Vraag eerst een kussen.
    order: Sluit de hand. | De hand sluit zich.
    order: Let op je voeten. | Je voeten zijn warm.
    order: En leg nu de hand neer. | En nu ligt alles stil.
    order: U moet rustig worden. | Voel je een verschil?
    order: Concentreer je. | Ademen is licht.
    order: Legt u de hand neer. | Nu komt de rust.
    invites: Als je wilt, sluit je de hand. | Sluit de hand.
    invites: Misschien voelt u de voeten. | Voel de voeten.
    invites: U mag de hand openen. | Open de hand.
    invites: Maak vuisten, zo stevig als prettig is. | Maak vuisten.
    invites: U hoeft niets te doen. | Ga liggen.
    """
}
