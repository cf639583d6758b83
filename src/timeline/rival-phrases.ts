import { phrases } from './signal-phrase.ts';
import type { SignalPhrase } from './signal-phrase.ts';

/** Rivals that are spoken of without a name. */
export const RIVALS: readonly SignalPhrase[] = phrases(
  'COMPETITOR',
  0.85,
  /\bcompetitors?\b|\bcompeting (?:offer|bid|product|quote|vendor|proposal)s?\b|\brivals?\b/u,
  /\b(?:other|another|different|incumbent|alternative|rival) (?:vendor|supplier|provider|bidder|tool|solution|product)s?\b/u,
  /\b(?:compar(?:e|es|ed|ing)|benchmark(?:s|ed|ing)?) (?:us|our \w+) (?:with|to|against)\b/u,
  /\b(?:two|three|four|several|multiple|\d) (?:other )?(?:quotes|bids|vendors|suppliers|offers)\b/u,
  /\b(?:mitbewerb\w*|wettbewerb(?:er\w*)?|konkurren(?:z\w*|ten?))\b/u,
  /\b(?:ander|weiter|bisherig|zweit)e[nrms]? (?:anbieter|lieferant|hersteller|dienstleister|losung|system|werkzeug)(?:en|n|s)?\b/u,
  /\bvergleichsangebote?\b|\bgegenangebote?\b|\bvergleicht (?:uns|angebote|anbieter)\b/u,
  /\bconcurren(?:ts?|tes?|ce)\b|\bautres? (?:fournisseurs?|prestataires?|solutions?)\b/u,
  /\bcompetidor(?:es|a)?\b|\bla competencia\b|\botros? proveedor(?:es)?\b/u,
  /\bconcorren(?:te|ti|tes|za|cia)\b|\baltr[oi] fornitor[ei]\b|\boutros? fornecedor(?:es)?\b/u,
  /\bandere (?:leverancier|aanbieder)s?\b/u,
  /競合|他社/u,
);

/** A way of telling of a rival by name; the name stands in the group `name`. */
export interface RivalPhrase {
  /** `approach` when the rival came to the customer, `choice` when the customer looks at it or took it. */
  readonly tells: 'approach' | 'choice';
  readonly pattern: RegExp;
}

/** How surely a named rival is one: the name may be of somebody else that the graph does not know. */
export const NAMED_RIVAL_SCORE = 0.75;

const NAME = String.raw`(?<name>\p{L}[\p{L}\p{N}&'-]+)`;

/** Templates rather than patterns, because the name is the same in all: `NAME`. */
const APPROACHES: readonly string[] = [
  String.raw`that NAME (?:had|has|have|is|was)(?: just| already| also)? (?:called|calling|rung|phoned|been in touch|in touch|visited|approached|contacted|written|offered|pitch\w+|present\w+|bidding|on-?site)`,
  String.raw`NAME (?:showed up|turned up|came back|came in|is back|was back)(?: \w+)? with (?:a |an |another |their |(?:better|lower|new|cheaper) )*(?:discount|offer|quote|price|proposal|bid|demo)`,
  String.raw`NAME (?:undercut|underbid|outbid|offered|quoted|is courting|approached) (?:them|him|her|us|everybody|half|less|more)`,
  String.raw`(?:offer|quote|bid|quotation|proposal)s? (?:from|by) NAME`,
  String.raw`(?:what|than|as) NAME (?:quoted|offered|charges|charged)`,
  String.raw`dass NAME (?:\w+ ){0,4}?(?:angerufen|angefragt|angeboten|vorgesprochen|kontaktiert|gemeldet)`,
  String.raw`NAME (?:hat|hatte|habe) (?:\w+ ){0,4}?(?:angerufen|angeboten|vorgesprochen|unterboten)`,
  String.raw`(?:angebot|offerte) (?:von|der firma|bei) NAME`,
  String.raw`(?:que|qu') ?NAME (?:l'|les |leur |lui |nous )?(?:a|avait|ont)(?: deja)? (?:appele|contacte|demarche|propose|relance)\w*`,
  String.raw`(?:offre|devis|proposition) de (?:chez )?NAME`,
  String.raw`que NAME (?:l[aeo]s? |nos )?(?:habia|ha|han) (?:llamado|contactado|ofrecido|visitado)`,
  String.raw`(?:oferta|presupuesto|propuesta) de NAME`,
  String.raw`che NAME (?:l[aoie] |ci |gli )?(?:ha|aveva)(?: gia)? (?:chiamat|contattat|offert|propost)\w+`,
  String.raw`(?:offerta|preventivo) (?:di|da) NAME`,
  String.raw`dat NAME (?:\w+ ){0,3}?(?:gebeld|benaderd|aangeboden|langs)`,
  String.raw`(?:offerte|aanbod) van NAME`,
  String.raw`que (?:a |o )?NAME (?:\w+ )?(?:tinha|havia) (?:ligado|contactado|oferecido)`,
  String.raw`proposta d[aeo] NAME`,
];

const CHOICES: readonly string[] = [
  String.raw`(?:also|now|still) (?:look\w*|talk\w*|speak\w*) (?:at|to|with) NAME`,
  String.raw`(?:also|still|now) (?:considering|evaluating|testing|trialling|trialing|comparing) NAME`,
  String.raw`(?:compar\w+|benchmark\w*)(?: (?:us|you|our|your|the|this|it|offers?|quotes?|prices?|proposals?|products?|figures))+ (?:with|to|against)(?: (?:that|the one|those|the offer|the quote|what))?(?: (?:from|of|by))? ?NAME`,
  String.raw`(?:decided (?:for|on|in favour of|in favor of)|opted for|chose|chosen|picked|went with|gone with|going with|lost (?:it )?to|losing (?:it |them )?to|prefers?|preferred) NAME`,
  String.raw`NAME instead`,
  String.raw`(?:us|instead of you) (?:for|to) NAME`,
  String.raw`(?:sehen|schauen|schaut|sieht) sich (?:auch |noch |derzeit )?NAME an`,
  String.raw`(?:testet|testen|pruft|prufen|evaluier\w+) (?:auch |parallel )NAME`,
  String.raw`mit (?:dem |denen |jenem )?(?:angebot )?(?:von )?NAME (?:verglichen|vergleich\w*)`,
  String.raw`fur NAME entschieden`,
  String.raw`(?:verloren an NAME|an NAME verloren)`,
  String.raw`(?:wechsel\w*|gewechselt|wechselt) zu NAME`,
  String.raw`NAME (?:statt|anstelle)`,
  String.raw`(?:regarde|regardent|etudie|etudient|testent?) aussi NAME`,
  String.raw`(?:choisi|retenu|prefere|opte pour) NAME`,
  String.raw`(?:perdu (?:contre|face a)|plutot que|passer chez|passent chez|(?:a|avec) (?:celle|celui) de) NAME`,
  String.raw`(?:miran|evaluan|estudian|prueban) tambien (?:a )?NAME`,
  String.raw`(?:elegido|eligieron|eligio|optado por|decidido por|prefieren|perdido (?:contra|ante|frente a)) (?:a )?NAME`,
  String.raw`(?:guardano|valutano|provano) anche NAME`,
  String.raw`(?:scelto|optato per|preferito|preferiscono|perso (?:contro|con)) NAME`,
  String.raw`(?:kijken|kijkt) ook naar NAME`,
  String.raw`(?:gekozen voor|verloren (?:aan|van)|overstap\w* naar) NAME`,
  String.raw`(?:avaliam|olham|testam) tambem (?:a |o )?NAME`,
  String.raw`(?:escolhemos|escolheram|escolheu|optaram pel[oa]|optou pel[oa]|perdemos para) (?:a |o )?NAME`,
];

/** How rivals are told of by name. */
export const NAMED_RIVALS: readonly RivalPhrase[] = [
  ...APPROACHES.map((template): RivalPhrase => ({ tells: 'approach', pattern: toPattern(template) })),
  ...CHOICES.map((template): RivalPhrase => ({ tells: 'choice', pattern: toPattern(template) })),
];

function toPattern(template: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${template.replaceAll('NAME', NAME)}`, 'gu');
}
