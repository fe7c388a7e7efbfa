### Was Menschen in Ruhe lesen. Wer es liest, ist verletzt, müde oder hat Angst, vielleicht in einer zweiten Sprache: ein Gedanke in einem Satz,
### nichts, was erschreckt, kein Versprechen, das nicht gehalten wird. Ein Schlüssel endet mit dem Abschnitt und dem Absatz. Entwurf: noch nicht geprüft.

## Prepare

guide-prepare-when = Vorher
guide-prepare-title = Vorbereiten: was man vor einer Reise wissen sollte
guide-prepare-lead = Die meisten Reisen gehen gut. Ein paar Minuten jetzt machen es leichter, Hilfe zu bekommen, wenn einmal etwas geschieht.
guide-prepare-1 = Nummern, die funktionieren
guide-prepare-1-1 = Speichern Sie die Notrufnummer des Landes, in das Sie reisen. In der Europäischen Union ist es die 112.
guide-prepare-1-2 = Speichern Sie die Nummer eines Hilfetelefons für Opfer zu Hause, das man aus dem Ausland anrufen kann. Speichern Sie auch die Nummer Ihres Konsulats dort.
guide-prepare-1-3 = Schreiben Sie die Nummern auch auf Papier. Ein Telefon kann verloren gehen, gestohlen werden oder leer sein.
guide-prepare-2 = Papiere
guide-prepare-2-1 = Lassen Sie Kopien von Pass, Versicherung und Fahrkarten bei jemandem, dem Sie vertrauen. Oder bewahren Sie sie in einem Postfach auf, das Sie von jedem Gerät aus öffnen können.
guide-prepare-2-2 = Fragen Sie Ihre Versicherung, was sie nach einer Straftat bezahlt: Ärztin oder Arzt, Dolmetschen, die Heimreise, gestohlene Sachen. Fragen Sie nach der Nummer, unter der nachts jemand antwortet.
guide-prepare-2-3 = Wenn Sie Medikamente nehmen, tragen Sie einen Zettel bei sich, auf dem sie stehen. Er hilft einer Ärztin oder einem Arzt in einem anderen Land.
guide-prepare-3 = Menschen
guide-prepare-3-1 = Sagen Sie jemandem, wo Sie sein werden, und vereinbaren Sie, wie Sie sagen, dass es Ihnen gut geht. Vereinbaren Sie ein Wort, das bedeutet: Ich brauche Hilfe und kann nicht sprechen.
guide-prepare-3-2 = Wenn jemand Sie verfolgt, Ihr Telefon kontrolliert oder Ihnen droht, sprechen Sie vor der Reise mit einer Opferhilfe. Sie kann mit Ihnen planen.
guide-prepare-4 = So viel sollten Sie wissen
guide-prepare-4-1 = Wem in einem anderen Land durch eine Straftat etwas zustößt, dem kann in beiden Ländern geholfen werden: dort, wo es geschehen ist, und zu Hause.
guide-prepare-4-2 = Um eine Opferhilfe um Hilfe zu bitten, müssen Sie nicht die Sprache sprechen, keine Papiere haben und nicht bei der Polizei gewesen sein.

## React

guide-react-when = In den ersten Stunden
guide-react-title = Reagieren: sicher sein, versorgt werden, Belege aufheben
guide-react-lead = Sie müssen nicht alles davon tun. Sie müssen es nicht in dieser Reihenfolge tun. Beginnen Sie damit, in Sicherheit zu sein.
guide-react-1 = In Sicherheit sein
guide-react-1-1 = Wenn Sie in Gefahr sind, rufen Sie den Notruf oben an. Wenn Sie nicht sprechen können, bleiben Sie in der Leitung oder schicken Sie jemanden.
guide-react-1-2 = Gehen Sie an einen Ort mit Menschen und Licht: ein Hotel, ein Geschäft, ein Krankenhaus, ein Konsulat. Bitten Sie jemanden, bei Ihnen zu bleiben.
guide-react-1-3 = Was geschehen ist, ist nicht Ihre Schuld. Zittern, nichts fühlen oder sich nicht erinnern: Das ist üblich, und es geht vorbei.
guide-react-2 = Versorgt werden
guide-react-2-1 = Gehen Sie zu einer Ärztin oder einem Arzt, auch wenn Verletzungen klein aussehen. Sagen Sie, was geschehen ist, wenn Sie können. Sie dürfen um jemanden Ihres eigenen Geschlechts bitten.
guide-react-2-2 = Nach sexualisierter Gewalt gehen Sie so bald wie möglich: Manche Behandlung wirkt nur kurze Zeit. Wenn Sie später vielleicht Beweise möchten, und nur, wenn Sie es ertragen, waschen Sie sich vorher nicht und wechseln Sie die Kleidung nicht. Auch wenn Sie es schon getan haben, ist es richtig hinzugehen.
guide-react-2-3 = Bitten Sie um eine Dolmetscherin oder einen Dolmetscher. Lassen Sie niemanden für Sie übersetzen, vor dem Sie Angst haben.
guide-react-3 = Aufheben, was zeigt, was geschehen ist
guide-react-3-1 = Machen Sie Bilder von Verletzungen und Schäden. Heben Sie Kleidung, Fahrkarten, Rechnungen und Nachrichten auf. Antworten Sie nicht auf Drohungen, und löschen Sie sie nicht.
guide-react-3-2 = Schreiben Sie auf, woran Sie sich erinnern, mit der Uhrzeit, in Ihrer eigenen Sprache. Ein paar Wörter genügen.
guide-react-4 = Die Polizei, wenn Sie möchten
guide-react-4-1 = Sie entscheiden. Wenn Sie Anzeige erstatten, bitten Sie um Dolmetschen, um eine schriftliche Bestätigung in einer Sprache, die Sie verstehen, und um das Aktenzeichen.
guide-react-4-2 = Wenn Sie abreisen, bevor Sie Anzeige erstatten konnten, geht es in der Europäischen Union auch zu Hause. Ihre Polizei leitet die Anzeige weiter.
guide-react-5 = Jemand an Ihrer Seite
guide-react-5-1 = Rufen Sie eine Opferhilfe an. Das kostet nichts, niemand sonst erfährt davon, und Sie können jederzeit aufhören. Die Opferhilfe kann für Sie bei anderen anrufen.

## Survive

guide-survive-when = In den ersten Wochen
guide-survive-title = Durchhalten: heimkehren, Arbeit, Schlaf, Geld
guide-survive-lead = Die ersten Wochen können seltsam sein: voll und leer zugleich. Nehmen Sie eins nach dem anderen.
guide-survive-1 = Nach Hause zurückkehren
guide-survive-1-1 = Sie dürfen nach Hause. Ein Verfahren kann weitergehen, ohne dass Sie da sind. Geben Sie der Polizei eine Adresse oder ein Postfach, das sicher ist, und sagen Sie, wenn eine Nummer es nicht ist.
guide-survive-1-2 = Bitten Sie vor der Abreise um Kopien: die Anzeige, den Arztbrief, den Namen der Person, die Ihren Fall hat.
guide-survive-1-3 = Bitten Sie die Opferhilfe dort, zu Hause eine für Sie zu finden. Wenn Sie zustimmen, sagt sie ihr, was gebraucht wird, damit Sie nicht noch einmal von vorn anfangen müssen.
guide-survive-2 = Schlaf und Angst
guide-survive-2-1 = Schlechte Nächte, Bilder, die wiederkommen, leicht erschrecken: Das erleben viele Menschen nach einer Straftat. Bei den meisten wird es innerhalb von Wochen weniger.
guide-survive-2-2 = Was hilft, ist einfach: regelmäßig essen, Tageslicht, ein wenig Bewegung, Menschen, die Sie nicht drängen. Alkohol hilft eine Stunde und macht die Nacht schlimmer.
guide-survive-2-3 = Wenn es nach einem Monat nicht weniger wird oder wenn Sie daran denken, Ihr Leben zu beenden, sprechen Sie jetzt mit einer Ärztin, einem Arzt oder einem Hilfetelefon. Es gibt Behandlungen, die wirken.
guide-survive-3 = Arbeit und Schule
guide-survive-3-1 = Eine Ärztin oder ein Arzt kann bescheinigen, dass Sie nicht arbeiten können. Fragen Sie, wie viel vom Grund Ihr Arbeitgeber wissen muss.
guide-survive-3-2 = Bitten Sie um kleine Schritte: kürzere Tage, einen anderen Sitzplatz, niemand hinter Ihnen.
guide-survive-4 = Kinder
guide-survive-4-1 = Kinder merken es. Sagen Sie mit kurzen, wahren Worten, was geschehen ist und dass sie keine Schuld haben. Behalten Sie bei, was üblich ist: Mahlzeiten, Schule, Schlafenszeit.
guide-survive-4-2 = Wenn ein Kind wochenlang schlecht schläft, sehr still oder sehr wild ist, bitten Sie auch für das Kind um Hilfe.
guide-survive-5 = Geld
guide-survive-5-1 = Heben Sie jede Rechnung auf: Arztbesuche, Fahrten, ein neues Schloss, ein Telefon, verlorene Arbeitstage. Sie zählen bei einem Antrag.
guide-survive-5-2 = Schreiben Sie bald an Ihre Versicherung, und behalten Sie eine Kopie. Manche Länder und Fonds helfen bei dringenden Kosten: Eine Opferhilfe weiß es.
guide-survive-5-3 = Sehen Sie jetzt nach, bis wann man einen Antrag stellen kann, auch wenn Sie noch keinen möchten. Die Frist steht auf der Seite des Landes, in dem es geschehen ist.
guide-survive-6 = Presse und Internet
guide-survive-6-1 = Sie schulden niemandem Ihre Geschichte. Sie dürfen Nein sagen, und Sie dürfen es jemand anderen für Sie sagen lassen. Bitten Sie Freunde, nichts darüber zu veröffentlichen.
guide-survive-6-2 = Ändern Sie Passwörter, die jemand kennen könnte. Sehen Sie nach, welche Geräte und Menschen sehen können, wo Sie sind.

## Recover

guide-recover-when = Später
guide-recover-title = Zurückfinden: Anträge, Gericht, schwierige Tage
guide-recover-lead = Monate später kann der Fall wieder wach werden, gerade wenn das Leben ruhig ist. Nichts davon müssen Sie allein tun.
guide-recover-1 = Anträge auf Entschädigung
guide-recover-1-1 = Es kann drei Wege zu Geld geben: von der Person, die es getan hat, von einer Versicherung und von einem Staat. Sie haben verschiedene Fristen.
guide-recover-1-2 = In der Europäischen Union können Sie nach einer vorsätzlichen Gewalttat in einem anderen Mitgliedsland den Antrag zu Hause einreichen. Eine Behörde dort hilft beim Formular und leitet es weiter.
guide-recover-1-3 = Fragen Sie, auch wenn niemand gefasst wurde. Fragen Sie, auch wenn die Frist vorbei zu sein scheint: Vielleicht gibt es Ausnahmen.
guide-recover-2 = Gericht
guide-recover-2-1 = Fragen Sie früh, ob Sie hinreisen müssen. In der Europäischen Union können Sie darum bitten, per Video gehört zu werden, und das Dolmetschen ist kostenlos.
guide-recover-2-2 = Sie dürfen jemanden mitbringen. Fragen Sie, wie Sie der angeklagten Person nicht begegnen müssen: ein anderer Eingang, ein anderer Warteraum.
guide-recover-2-3 = In der Europäischen Union können Sie darum bitten zu erfahren, wann über den Fall entschieden ist und wann die Person, die es getan hat, freigelassen wird.
guide-recover-2-4 = Ein Urteil fühlt sich vielleicht nicht wie ein Ende an, was auch immer darin steht. Nehmen Sie sich für den Tag danach etwas Gutes und Ruhiges vor.
guide-recover-3 = Schwierige Tage
guide-recover-3-1 = Der Jahrestag, ein Prozess, ein Film, ein Geruch kann es zurückbringen. Das ist Erinnerung, kein Rückschritt.
guide-recover-3-2 = Tragen Sie diese Tage in einen Kalender ein, entscheiden Sie vorher, mit wem Sie zusammen sein möchten, und erlauben Sie sich, den Plan zu ändern.
guide-recover-4 = Andere
guide-recover-4-1 = Manchen tut es gut, Menschen zu treffen, die dasselbe erlebt haben. Manchen nicht. Beides ist richtig.
guide-recover-4-2 = Sie können jederzeit wieder um Hilfe bitten, auch nach Jahren, auch wenn Sie einmal Nein gesagt haben.

## Going home to another country

guide-home-title = In ein anderes Land heimkehren
guide-home-lead = Es ist in einem Land geschehen, und Sie leben in einem anderen. Beide haben einen Teil daran, Ihnen zu helfen.
guide-home-1 = Was jedes Land tut
guide-home-1-1 = Wo Sie leben: jemand zum Reden, Therapie, Hilfe im Alltag, Hilfe beim Ausfüllen von Formularen.
guide-home-1-2 = Wo es geschehen ist: die Polizei, das Gericht, Entschädigung von diesem Staat, Nachrichten über das Verfahren.
guide-home-2 = Bevor Sie abreisen
guide-home-2-1 = Wenn Sie können, sprechen Sie dort, wo es geschehen ist, einmal mit einer Opferhilfe. Bitten Sie darum, an eine zu Hause vermittelt zu werden.
guide-home-2-2 = Nehmen Sie mit: das Aktenzeichen, einen Namen und eine Nummer bei der Polizei, den Arztbrief, Ihre Rechnungen.
guide-home-2-3 = Geben Sie eine Adresse an, die sicher ist. Wenn zu Hause jemand nichts erfahren darf, sagen Sie es: Man kann dann stattdessen an die Organisation schreiben.
guide-home-3 = Wenn Sie schon abgereist sind
guide-home-3-1 = Nichts ist verloren. Eine Organisation zu Hause kann für Sie eine dort erreichen.
guide-home-3-2 = In der Europäischen Union können Sie die Straftat bei der Polizei zu Hause anzeigen, wenn Sie es dort nicht konnten, und einen Antrag an jenen Staat über eine Behörde zu Hause einreichen.
guide-home-4 = So geht eine Vermittlung hier
guide-home-4-1 = Zuerst stimmen Sie zu, und Sie sehen, was weitergegeben wird. Die Organisation zu Hause sagt bis zu einem bestimmten Tag, ob sie helfen kann.
guide-home-4-2 = Was erzählt wird, ist versiegelt. Diese Website und alle, die sie betreiben, können es nicht lesen.
guide-home-4-3 = Sie können es jederzeit stoppen, und Sie müssen keinen Grund nennen.

## Browse safely

guide-safely-title = Besuch verbergen
guide-safely-lead = Wenn sich jemand Ihr Telefon oder Ihren Computer ansieht, hinterlassen Sie mit diesen Schritten weniger Spuren. Keiner davon ist vollkommen.
guide-safely-1 = Schnell weggehen
guide-safely-1-1 = „Seite verlassen“ öffnet ein Lexikon. Wo Ihr Browser Skripte ausführt, wie die meisten, tritt es an die Stelle dieser Seite, und dreimal die Umschalttaste (Shift) zu drücken, tut dasselbe. Wo er das nicht tut, führt die Zurück-Taste wieder hierher: Schließen Sie auch das Fenster.
guide-safely-1-2 = Die Seite davor lässt sich mit „Zurück“ vielleicht noch erreichen.
guide-safely-2 = Weniger Spuren hinterlassen
guide-safely-2-1 = Nehmen Sie ein Gerät, an das die andere Person nicht herankommt: bei der Arbeit, in einer Bibliothek, das Telefon einer Freundin oder eines Freundes.
guide-safely-2-2 = Oder öffnen Sie in Ihrem Browser ein privates Fenster. Es vergisst den Besuch, wenn Sie es schließen.
guide-safely-2-3 = Sie können einzelne Seiten aus dem Verlauf löschen. Es kann auffallen, wenn alles gelöscht ist: Löschen Sie nur, was nötig ist.
guide-safely-3 = Was verborgen bleibt und was nicht
guide-safely-3-1 = Diese Website setzt keine Cookies, lädt nichts von anderen und merkt sich nicht, wer hier war. Was Sie in die Suche eingeben, steht in keiner Adresse.
guide-safely-3-2 = Die beiden Länder, die Sie gewählt haben, stehen in der Adresse der Seite und damit im Verlauf.
guide-safely-3-3 = Wer das Netz betreibt, das Sie benutzen, zum Beispiel der Arbeitgeber oder wer zu Hause den Router verwaltet, sieht vielleicht, dass diese Website geöffnet wurde, aber nicht, welche Seite.
guide-safely-3-4 = Anrufe können in der Anrufliste des Telefons und auf der Rechnung stehen.
guide-safely-4 = Wenn Ihr Telefon überwacht wird
guide-safely-4-1 = Wenn jemand Dinge weiß, die nur aus Ihrem Telefon kommen können, wird es vielleicht überwacht. Entfernen Sie noch nichts: Die andere Person könnte es merken. Fragen Sie von einem anderen Gerät aus eine Opferhilfe.

## Accessibility

guide-access-title = Barrierefreiheit
guide-access-lead = Diese Seiten sollen für alle funktionieren, auf jedem Gerät, mit jedem Hilfsmittel.
guide-access-1 = Was wir anstreben
guide-access-1-1 = Die Web Content Accessibility Guidelines 2.2, Stufe AA, und die europäische Norm EN 301 549.
guide-access-1-2 = Alles funktioniert ohne Skripte, allein mit der Tastatur, mit doppelt so großer Schrift, auf einem schmalen Bildschirm, hell und dunkel und auf Papier.
guide-access-1-3 = Neben jeder Karte steht eine Liste, die dasselbe sagt.
guide-access-2 = Was noch nicht gut ist
guide-access-2-1 = Angaben über Länder und Texte von Angeboten gibt es oft nur auf Englisch oder in der Sprache des Landes. Sie sind mit ihrer Sprache gekennzeichnet.
guide-access-2-2 = Alle Sprachen außer Englisch sind Entwürfe.
guide-access-2-3 = Die Seiten wurden mit automatischen Prüfungen und mit einer Tastatur in einem Browser getestet. Menschen, die mit Screenreadern arbeiten, haben sie noch nicht getestet.
guide-access-3 = Sagen Sie es uns
guide-access-3-1 = Wenn Sie etwas daran hindert, eine Seite zu benutzen, sagen Sie es der Organisation, die diese Website betreibt, oder einer beliebigen Organisation, die hier steht. Sie gibt es weiter.

## Sources

guide-sources-title = Quellen und Lizenzen
guide-sources-lead = Worauf diese Seiten beruhen, und wessen Arbeit es ist.
guide-sources-1 = Angaben über Länder
guide-sources-1-1 = Notrufnummern, Hilfetelefone, Behörden und Fristen stammen aus öffentlichen Seiten. Bei jeder Angabe stehen Quelle und Datum dort, wo sie gezeigt wird. Die Worte sind unsere eigenen.
guide-sources-1-2 = Bestätigt heißt eine Angabe erst, wenn eine Organisation in diesem Land sie geprüft hat, so wie sie dasteht. Ändert sich die Angabe, muss sie neu geprüft werden. Was eine Organisation für falsch erklärt, wird sofort entfernt.
guide-sources-2 = Angebote
guide-sources-2-1 = Angebote werden von denen beschrieben, die sie betreiben, in der Form der Human Services Data Specification. Zweimal im Jahr werden sie gebeten, sie zu bestätigen. Was niemand bestätigt, sinkt nach unten und verschwindet dann.
guide-sources-3 = Karten
guide-sources-3-1 = Die Umrisse stammen von Natural Earth, vereinfacht. Sie folgen dem, wer das Gebiet tatsächlich kontrolliert, und entscheiden keinen Streit. Es wird kein Kartendienst gefragt, darum erfährt niemand, was Sie ansehen.
guide-sources-4 = Daten und Programme anderer
guide-sources-4-1 = Ihre Lizenzen stehen dabei.
