/** A way in which something breaks. */
export interface Trouble {
  readonly subject: string;
  readonly description: string;
  readonly severity: 'low' | 'medium' | 'high';
}

/** What customers report, by language. */
export const TROUBLES: Readonly<Record<'en' | 'de' | 'fr', readonly [Trouble, ...Trouble[]]>> = {
  en: [
    {
      subject: 'Handhelds lose Wi-Fi in aisle 7',
      description:
        '{full} reports that all devices drop the connection between aisle 7 and the freezer since the shelves were moved. Reconnect takes about a minute.',
      severity: 'high',
    },
    {
      subject: 'Labels printed twice after update',
      description:
        'Since the last update every pallet label comes out twice on printer 2. Printer 1 is fine. Contact on site: {first}, {phone}.',
      severity: 'medium',
    },
    {
      subject: 'Cannot add new users',
      description: 'The administrator page says "seat limit reached" although the contract covers {count} users and only some are in use.',
      severity: 'medium',
    },
    {
      subject: 'Stock differs after nightly run',
      description: 'About 40 articles show a negative stock after the nightly import from the ERP. {colleague} can provide the file.',
      severity: 'high',
    },
    {
      subject: 'Docking station blinks red',
      description:
        'One of the four-slot docking stations blinks red and does not charge. Serial number on request. Please send a replacement to {city}.',
      severity: 'low',
    },
    {
      subject: 'Slow search on the web page',
      description: 'Looking up an order takes more than ten seconds in the morning, later it is quick. Seen by three people in the office.',
      severity: 'medium',
    },
    {
      subject: 'Question about export format',
      description: '{first} would like the pick list as CSV with semicolons. Is there a setting?',
      severity: 'low',
    },
    {
      subject: 'Temperature sensor reads 0.0',
      description: 'Sensor 14 in the chilled area reads 0.0 since the weekend. Battery was changed. Auditor comes next week.',
      severity: 'high',
    },
    {
      subject: 'Password reset mail does not arrive',
      description: 'Two colleagues do not get the reset mail at their new addresses. Example: {email}.',
      severity: 'low',
    },
    {
      subject: 'Dock calendar one hour off',
      description: 'After the change of the clocks all bookings by hauliers appear one hour late on the screen at the gate.',
      severity: 'medium',
    },
  ],
  de: [
    {
      subject: 'Handgeräte verlieren WLAN in Gasse 7',
      description: '{full} meldet: seit dem Umbau der Regale reißt die Verbindung zwischen Gasse 7 und TK-Lager ab. Rückruf unter {phone}.',
      severity: 'high',
    },
    {
      subject: 'Etiketten werden doppelt gedruckt',
      description: 'Seit dem Update kommt jedes Palettenetikett an Drucker 2 zweimal. Drucker 1 ist in Ordnung.',
      severity: 'medium',
    },
    {
      subject: 'Bestand weicht nach Nachtlauf ab',
      description: 'Rund 40 Artikel stehen nach dem nächtlichen Import im Minus. {colleague} stellt die Datei bereit.',
      severity: 'high',
    },
    { subject: 'Ladestation blinkt rot', description: 'Eine Ladestation lädt nicht mehr. Bitte Ersatz nach {city}.', severity: 'low' },
    {
      subject: 'Suche morgens sehr langsam',
      description: 'Die Auftragssuche dauert morgens über zehn Sekunden, ab neun ist alles normal.',
      severity: 'medium',
    },
    { subject: 'Frage zum Exportformat', description: '{full} hätte die Pickliste gern als CSV mit Semikolon.', severity: 'low' },
    {
      subject: 'Torkalender eine Stunde verschoben',
      description: 'Nach der Zeitumstellung erscheinen alle Buchungen der Speditionen eine Stunde zu spät.',
      severity: 'medium',
    },
  ],
  fr: [
    {
      subject: "Perte du Wi-Fi dans l'allée 7",
      description:
        'Selon {full}, les terminaux perdent la connexion près de la chambre froide depuis le déplacement des rayonnages. Tél. {phone}.',
      severity: 'high',
    },
    {
      subject: 'Étiquettes imprimées en double',
      description: "Depuis la mise à jour, l'imprimante 2 sort chaque étiquette de palette deux fois.",
      severity: 'medium',
    },
    {
      subject: 'Station de charge en panne',
      description: "Une station clignote en rouge et ne charge plus. Merci d'envoyer un remplacement à {city}.",
      severity: 'low',
    },
    {
      subject: "Écart de stock après l'import",
      description: "Environ 40 articles en négatif après l'import de nuit. {colleague} peut fournir le fichier.",
      severity: 'high',
    },
  ],
};
