import type { Phrasebook } from './phrasebook.ts';

/** What is said in German. */
export const GERMAN: Phrasebook = {
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  greetings: {
    toCustomer: ['Guten Tag {salutation},', 'Hallo {salutation},', 'Guten Morgen {salutation},'],
    toUs: ['Hallo {ownerFirst},', 'Guten Tag,', 'Guten Morgen {ownerFirst},'],
  },
  closings: ['Mit freundlichen Grüßen', 'Viele Grüße', 'Freundliche Grüße', 'Beste Grüße'],
  reached: {
    inbound: ['{salutation} hat zurückgerufen ({phone}).', 'Anruf von {toSalutation}, {minutes} Min.'],
    outbound: ['Telefonat mit {toSalutation}, {minutes} Min.', '{full} unter {phone} erreicht.', 'Kurz mit {toSalutation} gesprochen.'],
  },
  missed: [
    '{salutation} nicht erreicht, Nachricht auf der Mailbox.',
    'Laut Zentrale ist {salutation} bis {weekday} außer Haus.',
    '{phone} besetzt, neuer Versuch am {weekday}.',
  ],
  followUps: [
    'Wiedervorlage {weekday}.',
    'Protokoll geht an {email}.',
    '{colleague} künftig in Kopie.',
    'Am besten vor zehn Uhr unter {phone}.',
    'Im {month} wieder melden.',
  ],
  phases: {
    intro: {
      subjects: ['{product} für {city}', 'Unser Gespräch zu {product}', 'Rückfragen zur Vorführung', 'Termin im Lager {city}'],
      inbound: [
        'wir kommissionieren in {city} rund {count} Positionen am Tag, bisher mit Papier. Ein Kollege hat {product} auf der Messe gesehen und mich gebeten, den Aufwand zu klären.',
        'danke für die Vorführung am {weekday}. {colleague} fragt, ob die Geräte das Tiefkühllager aushalten; wir fahren minus 24 Grad.',
        'Schnittstelle zum ERP => wie spricht {product} mit unserem ERP? Wir haben einen älteren Stand und die IT ist vorsichtig. Sie erreichen mich unter {phone}.',
        'Referenzen => bevor wir weitermachen, bräuchte ich zwei Referenzen in unserer Größe, möglichst mit mehreren Standorten.',
      ],
      outbound: [
        'vielen Dank für den Rundgang in {city}. Vieles wird noch doppelt erfasst; genau das nimmt {product} Ihnen als Erstes ab.',
        'Datenblatt {product} => anbei das Datenblatt zu {product}. Kurz gesagt: etwa {count} Geräte je Standort, ein Gateway, keine Änderung am ERP.',
        'Vorführung am {weekday} => für die Vorführung habe ich den Vormittag am {weekday} reserviert. Schicken Sie mir gern zehn echte Auftragszeilen.',
      ],
      spoken: [
        '{salutation} leitet Wareneingang und Versand, {count} Leute in zwei Schichten. Problem: Fehlgriffe.',
        'Möchte {product} mit eigenen Etiketten sehen.',
        'Budget noch nicht frei, über 25.000 entscheidet {colleague}.',
        'Arbeiten mit Tabellen und einer selbst gebauten Datenbank, deren Autor im {month} in Rente geht.',
        'Sehen sich auch {competitor} an, weil die Mutter es einsetzt.',
        'Vorführung lief gut, viele Fragen zum Offline-Betrieb.',
        'Interesse ja, aber erst nach der Saison.',
      ],
      todos: ['Datenblatt an {full}', 'Vorführung mit eigenen Etiketten vorbereiten', 'IT-Fragebogen beantworten'],
    },
    proposal: {
      subjects: ['Angebot {quote}: {product}', 'Unser Angebot für {company}', 'AW: Angebot {quote}', 'Pilot in {city}'],
      inbound: [
        'AW: Angebot {quote} => Angebot {quote} ist da, danke. {colleague} stört sich an der Position Inbetriebnahme; können wir einen Teil selbst machen?',
        'der Pilot in {city} kann am {weekday} starten. Bitte nennen Sie uns alle Personen, die Zutritt brauchen, mit Telefonnummer.',
        'wir haben Ihr Angebot mit dem von {competitor} verglichen. Bei den Geräten sind die günstiger, beim Service nicht. Mir fehlt die Summe über drei Jahre.',
        'Angebot {quote} in zwei Stufen => bitte teilen Sie das Angebot in zwei Stufen, {count} Geräte jetzt, den Rest nach der Inventur.',
      ],
      outbound: [
        'Angebot {quote} => anbei Angebot {quote}, gültig 30 Tage: {count} Geräte, Gateway und zwei Tage Schulung in {city}.',
        'der Pilot läuft vier Wochen auf einer Gasse. Sinken die Fehlgriffe nicht um die Hälfte, zahlen Sie nur den Versand.',
        'die Summe über drei Jahre steht auf Seite zwei: {amount}, Service eingeschlossen.',
      ],
      spoken: [
        'Angebot {quote} durchgesprochen. {amount} liegt im Rahmen, Inbetriebnahme gilt als zu teuer.',
        'Pilot läuft auf Gasse 4, Fehlgriffe in der ersten Woche von 31 auf 12.',
        'Funkausleuchtung erledigt, zwei Lücken hinter dem TK-Lager.',
        'Wollen 60 Tage Ziel, wir 30. Offen.',
        'Vorlage im Vorstand im {month}, {salutation} trägt selbst vor.',
        'Betriebsrat hat zugestimmt, keine Auswertung je Person.',
      ],
      todos: ['Angebot {quote} nachfassen', 'Techniker für {city} buchen', 'Dreijahresrechnung für {colleague}'],
    },
    negotiation: {
      subjects: ['Vertragsentwurf {quote}', 'Anmerkungen zum Vertrag', 'Zahlungsbedingungen', '{product}: offene Punkte'],
      inbound: [
        'unsere Juristen haben drei Anmerkungen: Haftung, Ort der Daten, Kündigungsfrist. Die Fassung mit Änderungen hängt an.',
        'wir sind fast so weit. Mit 45 Tagen Ziel und den Ersatzakkus unterschreibt {colleague} noch in diesem Monat.',
        'Ratenzahlung => die Finanz bittet um drei Raten: 40 Prozent bei Auftrag, 40 bei Inbetriebnahme, Rest nach Abnahme.',
      ],
      outbound: [
        'die Haftungsgrenze ist für uns in Ordnung, die Daten bleiben in der EU. Der neue Entwurf {quote} liegt bei.',
        '45 Tage gehen. Im Gegenzug würden wir gern einen Referenztermin in {city} vereinbaren.',
      ],
      spoken: [
        'Anmerkungen mit {toSalutation} und deren Juristin durchgegangen, zwei von drei Punkten erledigt.',
        'Einkauf ({colleague}) führt jetzt. Hart, aber fair.',
        'Fordert weitere 5 Prozent. Stattdessen Ersatzakkus und ein Schulungstag angeboten.',
        'Stand nach der letzten Runde: {amount}.',
      ],
      todos: ['Juristische Antwort einholen', 'Neuen Entwurf an {full}', 'Freigabe 45 Tage Ziel'],
    },
    closing: {
      subjects: ['Unterschrift', 'Bestellung {product}', 'Nächste Schritte'],
      inbound: [
        'die Geschäftsführung hat zugestimmt. Die Bestellung folgt, sobald {colleague} am {weekday} zurück ist.',
        'Lieferantenformular => bitte senden Sie uns noch das Lieferantenformular, dann legt der Einkauf die Bestellung an.',
      ],
      outbound: ['das freut uns sehr. {count} Geräte sind für Sie reserviert, damit der Starttermin hält.'],
      spoken: ['Mündliche Zusage von {toSalutation}. Unterlagen bei der Geschäftsführung.', 'Warten auf die Bestellnummer.'],
      todos: ['Bestellnummer anmahnen', 'Kick-off in {city} planen'],
    },
    won: {
      subjects: ['Willkommen', 'Kick-off {product}', 'Unterschriebener Vertrag'],
      inbound: [
        'der unterschriebene Vertrag hängt an. Für die Einführung ist {colleague} zuständig.',
        'die erste Woche nach dem Start war ruhiger als gedacht. Danke an Ihren Techniker.',
      ],
      outbound: ['danke für Ihr Vertrauen. Der Kick-off ist am {weekday} um neun in {city}.'],
      spoken: [
        'Unterschrieben. Übergabe an die Projektleitung erledigt.',
        'Kick-off in {city}: acht Leute, gute Stimmung, enger Plan.',
        'Start ohne Störung. Zweiter Standort wird im {month} besprochen.',
      ],
      todos: ['Übergabe an die Projektleitung', 'Erste Rate berechnen'],
    },
    lost: {
      subjects: ['Ihre Entscheidung', 'AW: Angebot {quote}'],
      inbound: [
        'leider haben wir uns für {competitor} entschieden. Die Mutter hatte das letzte Wort.',
        'das Projekt ist um mindestens ein Jahr verschoben, das Geld ging in das Hallendach.',
      ],
      outbound: ['danke für die offene Antwort. Darf ich mich im nächsten Herbst erkundigen, wie es gelaufen ist?'],
      spoken: [
        'Verloren an {competitor}, rund 15 Prozent Unterschied im Preis. Verhältnis gut.',
        'Budget nach den Halbjahreszahlen gestrichen.',
      ],
      todos: ['Nachbesprechung mit {ownerFirst}'],
    },
    care: {
      subjects: [
        'Quartalsgespräch',
        'Schulung im {month}',
        'Rechnung Care Plan',
        'Neue Version von {product}',
        'Ersatzakkus',
        'Neuer Ansprechpartner',
      ],
      inbound: [
        'Rechnungskopie => könnten Sie die letzte Rechnung noch einmal mit unserer Bestellnummer schicken?',
        'Schulung für neue Kollegen => wir haben ab {month} sechs neue Kommissionierer und bräuchten eine kurze Schulung.',
        'Neuer Ansprechpartner => ab {month} übernimmt {colleague} von mir. Für die Übergabe erreichen Sie mich unter {phone}.',
        'Ersatzakkus => wie viele Ersatzakkus halten andere Standorte unserer Größe vor? Uns gehen sie freitags aus.',
      ],
      outbound: [
        'Zahlen zum Quartal => anbei die Zahlen zum Quartal: Verfügbarkeit 99,7 Prozent, zwei Tickets, beide am selben Tag erledigt.',
        'Neue Version von {product} => die neue Version von {product} kommt im {month}. Sie müssen nichts tun.',
        'Korrigierte Rechnung => die korrigierte Rechnung hängt an. Entschuldigen Sie die Umstände.',
        'Anwendertag im {month} => unser Anwendertag ist im {month}. Zwei Plätze habe ich für Sie und {colleague} vorgemerkt.',
      ],
      spoken: [
        'Quartalsgespräch mit {toSalutation} und {colleague}. Zufrieden, Wunsch: Auswertung nach Schicht.',
        'Dritte Schicht gestartet, {count} Nutzer kommen dazu. Angebot im {month}.',
        '{salutation} wechselt im Konzern, {colleague} übernimmt.',
        'Nach dem Update keine Klagen.',
        'Rechnungsfrage mit der Buchhaltung geklärt.',
        'Besuch vor Ort: eine Ladestation defekt, gleich getauscht.',
      ],
      todos: ['Quartalsgespräch vorbereiten', 'Ladestation tauschen', '{full} zum Anwendertag einladen'],
    },
    nurture: {
      subjects: ['Kurze Nachfrage', 'Webinar: Kommissionieren ohne Papier', 'Nach der Messe'],
      inbound: [
        'danke der Nachfrage. Im Moment hält uns der Umzug in Atem, fragen Sie gern im {month} noch einmal.',
        'interessant. Wer von Ihren Kunden hat ein Kühllager mit mehreren Temperaturzonen?',
        'Webinar => leider konnte ich beim Webinar nicht dabei sein. Gibt es eine Aufzeichnung?',
      ],
      outbound: [
        'wir haben uns auf der Messe gesprochen. Anbei zwei Seiten dazu, wie eine Spedition ihre Schlange am Tor losgeworden ist.',
        'Webinar am {weekday} => unser Webinar zum papierlosen Kommissionieren ist am {weekday}, 40 Minuten mit Fragen. Ein Platz ist für Sie reserviert.',
        'Aufzeichnung des Webinars => die Aufzeichnung ist online. Ab Minute 23 geht es um Temperaturzonen, das war ja Ihre Frage.',
        'Besuch in {city} => ich bin am {weekday} ohnehin in {city}. Hätten Sie eine halbe Stunde für einen Kaffee?',
        'vor einem halben Jahr wollten Sie die Inventur abwarten. Passt es jetzt besser?',
      ],
      spoken: [
        '{full} auf der Messe getroffen, Durchwahl {phone}, {email}.',
        'Neue Halle im {month}, danach Blick auf die Software.',
        'Whitepaper zur Kühlkette geladen, noch kein Projekt.',
        'Umbau der Organisation, künftig entscheidet wohl {colleague}.',
        'Kurzes Gespräch auf dem Parkplatz: Stapler neu, Software bleibt vorerst.',
        'Freundlich, derzeit kein Bedarf. Im {month} wieder melden.',
      ],
      todos: ['{full} im {month} anrufen', 'Fallstudie schicken'],
    },
    support: {
      subjects: ['Ticket: {ticket}', 'AW: {ticket}'],
      inbound: [
        'gibt es Neues zu „{ticket}“? Die Frühschicht beginnt um fünf.',
        'der Vorschlag Ihres Kollegen hat nicht geholfen. Unsere IT erreichen Sie über {colleague}, {phone}.',
      ],
      outbound: [
        'wir können den Fehler nachstellen und testen eine Korrektur. Ich melde mich bis {weekday}.',
        'die Korrektur ist eingespielt. Bitte starten Sie die Geräte einmal neu.',
      ],
      spoken: [
        '{salutation} rief wegen „{ticket}“ an, wünscht täglichen Stand.',
        'Logs liegen beim zweiten Level, Verdacht: Firmware im Gateway.',
      ],
      todos: ['Täglicher Stand zu „{ticket}“'],
    },
  },
};
