import type { FieldName, RecordKind } from '../connector.ts';

/** Words by which tables are named, in English, German and French; the longer they are the more they say. */
export const TABLE_WORDS: Readonly<Record<RecordKind, readonly string[]>> = {
  owner:
    'user crew staff employee clerk salesrep seller agent benutzer mitarbeiter vertreter vertr sachbearbeiter utilisateur employe vendeur commercial'.split(
      ' ',
    ),
  account:
    'customer client account company companies firm organisation organization cust kunde kunden kdstamm firma firmen unternehmen debitor societe entreprise compte'.split(
      ' ',
    ),
  contact: 'contact person people persons lead ansprechpartner ansprech anspr kontakt personen personne interlocuteur'.split(' '),
  deal: 'deal opportunity opportunities opp order quote sale sales auftrag auftraege auftr angebot chance verkauf commande devis affaire vente opportunite'.split(
    ' ',
  ),
  ticket: 'ticket case incident issue complaint support reklamation stoerung stoer anfrage beschwerde reclamation incident'.split(' '),
  activity:
    'activity activities note call meeting task event diary history visit aktivitaet aktiv notiz anruf besuch termin aufgabe appel tache rendezvous rdv activite visite'.split(
      ' ',
    ),
};

/** What columns are called, by our field; the first pattern that fits a column decides. */
export const COLUMN_WORDS: Readonly<Record<RecordKind, readonly (readonly [FieldName, RegExp])[]>> = {
  owner: [
    ['email', /^e?_?mail(_?addr(ess)?|adresse)?\d?$|^courriel$/u],
    ['active', /^(is_?)?(active?|aktiv|akt|actif|enabled)$/u],
    ['name', /^(full_?|display_?|user_?)?(name|nam|nom)$|^benutzername$/u],
  ],
  account: [
    ['website', /^(web|website|url|www|homepage|site)(_?site|_?url)?$/u],
    ['email', /^e?_?mail(_?addr(ess)?|adresse)?1?$|^courriel$/u],
    ['phone', /^(tel|phone|telefon|telephone|fon)(_?(nr|no|number|office|nummer))?1?$/u],
    ['street', /^(str|street|strasse|rue|adresse|address|addr)(_?(1|line1?))?$|_street$/u],
    ['postcode', /^(plz|zip|zip_?code|post_?code|postal_?code|postleitzahl|code_?postal|cp)$|_postcode$|_postalcode$/u],
    ['city', /^(ort|city|town|stadt|ville)$|_city$/u],
    ['region', /^(reg|region|state|province|bundesland)$|_state$/u],
    ['country', /^(land|country|pays|ctry)(_?code)?$|_country$/u],
    ['industry', /^(industry|branche|sector|trade|secteur)$/u],
    ['employees', /^(employees|num_?employees|mitarbeiter|mita|effectif|headcount)$/u],
    ['annualRevenue', /^(annual_?)?(revenue|turnover|umsatz|ums|ca|chiffre_?affaires)$/u],
    ['currency', /^(currency|curr|waehrung|wae|devise)(_?code)?$/u],
    ['lifecycle', /^(status|stat|lifecycle|type|life|account_?type|kundenstatus|statut)$/u],
    ['description', /^(description|descr|notes?|remarks?|comments?|bem|bemerkung|beschreibung|remarque)$/u],
    ['createdAt', /^(created|create|creation|crt|anl|angelegt|date_?entered|erstellt|cree)_?(at|on|date|dat|ts|am|time|le)?$|^anldat$/u],
    [
      'name',
      /^(name|nam|cname|company|firma|firm|raison_?sociale|company_?name|account_?name|customer_?name|nom|title|bez|bezeichnung)1?$/u,
    ],
  ],
  contact: [
    ['prefix', /^(salutation|prefix|anrede|anr|civilite|title_?code)$/u],
    ['given', /^(given|first|fore|vor|vnam|v|pre)_?(name|nam|nom)?$|^(vorname|prenom)$/u],
    ['family', /^(family|last|sur|nach|nnam|n)_?(name|nam)$|^(nachname|nnam|family|last|nom|nom_?famille|sn)$/u],
    ['email', /^e?_?mail(_?addr(ess)?|adresse)?1?$|^courriel$/u],
    ['email2', /^e?_?mail(_?addr(ess)?)?2$/u],
    ['mobile', /^(mobile|mob|handy|cell|phone_?mobile|portable|mobil)(_?(nr|no|number|phone|tel))?$/u],
    ['phone', /^(tel|phone|telefon|telephone|fon|phone_?work)(_?(nr|no|number|nummer))?1?$/u],
    ['title', /^(title|position|pos|job|job_?title|funktion|fonction|poste)$/u],
    ['department', /^(department|dept|abteilung|abt|service)$/u],
    ['street', /^(str|street|strasse|rue|adresse|address|addr)(_?(1|line1?))?$|_street$/u],
    ['postcode', /^(plz|zip|zip_?code|post_?code|postal_?code|postleitzahl|code_?postal|cp)$|_postcode$|_postalcode$/u],
    ['city', /^(ort|city|town|stadt|ville)$|_city$/u],
    ['region', /^(reg|region|state|province|bundesland)$|_state$/u],
    ['country', /^(land|country|pays|ctry)(_?code)?$|_country$/u],
    ['birthDate', /^(birth|born|geb|geburts?|naissance|dob|bday)_?(date|day|dat|datum|tag)?$|^date_?naissance$/u],
    ['lifecycle', /^(lifecycle|stat|life|lead_?status|kontaktstatus|statut)$/u],
    ['status', /^status$/u],
    ['description', /^(description|descr|notes?|remarks?|comments?|bem|bemerkung|beschreibung|remarque)$/u],
    ['createdAt', /^(created|create|creation|crt|anl|angelegt|date_?entered|erstellt|cree)_?(at|on|date|dat|ts|am|time|le)?$|^anldat$/u],
    ['name', /^(full_?|display_?)?name$/u],
  ],
  deal: [
    ['stage', /^(stage|sales_?stage|status|stat|stuf|stufe|phase|etape|statut)$/u],
    ['pipeline', /^(pipeline|type|art|deal_?type|opportunity_?type)$/u],
    ['amount', /^(amount|amt|value|total|price|wert|betrag|summe|montant|prix|total_?amount)(_?(net|eur))?$/u],
    ['currency', /^(currency|curr|waehrung|wae|devise)(_?code)?$/u],
    ['probability', /^(probability|prob|wahrscheinlichkeit|probabilite)$/u],
    ['expectedClose', /^(expected_?|estimated_?)?(close|closes|closing|abschluss|cloture|term)_?(date|datum|on)?$|^date_?closed?$/u],
    ['closedAt', /^(closed|ende|won|lost)_?(at|on|date|dat)?$/u],
    ['nextStep', /^(next_?step|naech|naechster_?schritt|prochaine_?etape)$/u],
    ['stageChangedAt', /^(stage|stuf)_?(changed|dat|date|since)(_?at)?$/u],
    ['description', /^(description|descr|notes?|remarks?|comments?|text|txt|bem|bemerkung|beschreibung)$/u],
    ['createdAt', /^(created|create|creation|crt|anl|angelegt|date_?entered|erstellt|cree)_?(at|on|date|dat|ts|am|time|le)?$|^anldat$/u],
    ['name', /^(name|title|subject|bez|bezeichnung|libelle|objet|betreff|nom)$/u],
  ],
  ticket: [
    ['number', /^(number|no|nr|case_?number|ticket_?no|numero)$/u],
    ['status', /^(status|stat|state|statut)$/u],
    ['priority', /^(priority|urgency|dringlichkeit|urgence|prio|prioritaet|priorite|severity)$/u],
    ['openedAt', /^(opened|reported|erf|erfasst|ouvert)_?(at|on|date|dat|le)?$|^erfdat$/u],
    ['closedAt', /^(closed|resolved|solved|erl|erledigt|clos)_?(at|on|date|dat|le)?$|^erldat$/u],
    ['description', /^(description|descr|body|text|txt|details?|beschreibung|notes?)$/u],
    ['createdAt', /^(created|create|creation|crt|anl|angelegt|date_?entered|erstellt|cree)_?(at|on|date|dat|ts|am|time|le)?$|^anldat$/u],
    ['subject', /^(subject|topic|title|name|betr|betreff|objet|sujet|summary)$/u],
  ],
  activity: [
    ['type', /^(type|kind|art|activity_?type|genre)$/u],
    ['direction', /^(direction|richt|richtung|in_?out|sens)$/u],
    ['status', /^(status|stat|statut)$/u],
    [
      'occurredAt',
      /^(occurred|happened|held|start|due|activity)_?(at|on|date|dat)?$|^date_?start$|^(dat|date|datum|at|zeitpunkt|at_date|written_on|sent_on|sent)$/u,
    ],
    ['from', /^(from|sender|von|from_?addr|de)$/u],
    ['to', /^(to|recipient|an|to_?addr|a)$/u],
    ['body', /^(body|text|txt|content|description|descr|notes?|notiz|inhalt|texte|contenu|memo)$/u],
    ['createdAt', /^(created|create|creation|crt|anl|angelegt|date_?entered|erstellt|cree)_?(at|on|date|dat|ts|am|time|le)?$|^anldat$/u],
    ['subject', /^(subject|topic|title|name|betr|betreff|objet|sujet|summary)$/u],
  ],
};

/** Columns that no field takes and that still tell a kind. */
export const EVIDENCE_WORDS: Readonly<Partial<Record<RecordKind, RegExp>>> = {
  owner: /^(login|user_?name|pass(word|wd)?|pwd|benutzername|identifiant)$/u,
  activity: /^parent_?(type|id)$/u,
  contact: /^(opted?_?out|do_?not_?call|newsletter)$/u,
};

/** A column's plain name without what only says how it is stored. */
export function withoutStorageWord(name: string): string {
  return name.replace(/_(code|cd|txt|text|val)$/u, '');
}

/** Columns that tell when a row changed. */
export const CHANGED_WORDS =
  /^(date_?)?(modified|updated?|upd|changed?|last_?(mod(ified)?|change|update)|lastmod|stmp|stamp|row_?version|aend|geaendert|aenderung|maj|modif(ie)?|mise_?a_?jour|dt_?maj)_?(at|on|date|dat|datum|ts|am|time|le|stamp)?$/u;

/** Columns that mark a row as deleted. */
export const DELETED_WORDS =
  /^(is_?)?(deleted?|del|removed|gone|inactive|loekz|loesch(kz|kennzeichen|flag)?|geloescht|supprime|efface|archived)_?(flag|flg|at|on|kz|date)?$/u;

/** Values that mean yes, in the languages above. */
export const YES = /^(?:1|-1|x|y|yes|j|ja|o|oui|t|true|w|wahr|d|deleted)$/iu;

/** A table's or column's name in small letters without accents. */
export function plainName(name: string): string {
  return name
    .replaceAll(/(?<small>[a-z\d])(?<big>[A-Z])/gu, '$<small>_$<big>')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z\d]+/gu, '_')
    .replaceAll(/^_|_$/gu, '');
}

/** Plain names of columns without the prefix that nearly all of them share, as in `KDNR`, `KDORT`, `KDPLZ`. */
export function plainColumns(names: readonly string[]): ReadonlyMap<string, string> {
  const plain = names.map((name) => [name, plainName(name)] as const);
  const prefix = sharedPrefix(plain.map(([, name]) => name));
  return new Map(
    plain.map(([name, text]) => {
      const rest = text.startsWith(prefix) ? text.slice(prefix.length).replace(/^_/u, '') : text;
      return [name, rest === '' ? text : rest];
    }),
  );
}

function sharedPrefix(names: readonly string[]): string {
  if (names.length < 3) return '';
  const candidates = [2, 3, 4, 5].flatMap((length) => names.map((name) => name.slice(0, length)));
  const shared = candidates.filter(
    (prefix) => prefix.length > 1 && names.filter((name) => name.startsWith(prefix)).length >= 0.75 * names.length,
  );
  // `de` of `delivery` and `desc` is no prefix of a house style: those are at most four letters, or end with a line.
  const [longest = ''] = shared.toSorted((a, b) => b.length - a.length);
  return longest;
}
