import type { SignalKind } from './event.ts';

/** The signals that are read from free text. */
export type TextSignalKind = Extract<SignalKind, 'DO_NOT_PURSUE' | 'CHURN_RISK' | 'COMPETITOR' | 'UPSELL'>;

/** A way of saying something, in folded text (no case, no accents). */
export interface SignalPhrase {
  readonly kind: TextSignalKind;
  /** How surely the phrase means it, 0 to 1. */
  readonly score: number;
  readonly pattern: RegExp;
  /** Whether it tells something of the organisation itself, or of whoever the text is about. */
  readonly about: 'anyone' | 'organisation';
  /** `inside` when the phrase holds its own negation ("do not call"): one before it is then only emphasis. */
  readonly negation: 'outside' | 'inside';
}

function phrases(kind: TextSignalKind, score: number, ...patterns: readonly RegExp[]): readonly SignalPhrase[] {
  return patterns.map((pattern) => ({ kind, score, pattern, about: 'anyone', negation: 'outside' }));
}

function negations(kind: TextSignalKind, score: number, ...patterns: readonly RegExp[]): readonly SignalPhrase[] {
  return patterns.map((pattern) => ({ kind, score, pattern, about: 'anyone', negation: 'inside' }));
}

const DO_NOT_PURSUE: readonly SignalPhrase[] = [
  ...negations(
    'DO_NOT_PURSUE',
    0.95,
    /\b(?:do not|don'?t|never|not to|no longer|must not|should not|shouldn'?t)(?: \w+){0,2}? (?:contact|call|e-?mail|write|approach|pursue|chase|bother|disturb|follow up|reach out)\b/u,
    /\b(?:stop|cease|quit)(?: \w+){0,2}? (?:contacting|calling|e-?mailing|writing|chasing|bothering|outreach)\b/u,
    /\bno (?:more |further )?(?:contact|calls|e-?mails|outreach|follow-?ups?)\b(?! (?:details|person|data|number|information|us))/u,
    /\bnicht (?:mehr |weiter |erneut )*(?:kontaktieren|anrufen|anschreiben|ansprechen|nachfassen|verfolgen|melden)\b/u,
    /\bkeine(?:rlei|n)? (?:weiteren? )*(?:kontaktaufnahmen?|anrufe|e-?mails|werbung|kontakt)\b/u,
    /\bne (?:plus|pas|jamais)(?: \w+){0,2}? (?:contacter|appeler|rappeler|relancer|ecrire|demarcher)\b/u,
    /\bno (?:volver a |se |nos |les? )*(?:contactar|contacten|llamar|llamen|escribir|molestar)\b/u,
    /\bnon (?:\w+ )?(?:contattare|ricontattare|chiamare|richiamare|disturbare)\b/u,
    /\bniet (?:meer )?(?:bellen|benaderen|contacteren|mailen)\b/u,
    /\bnao (?:\w+ )?(?:contactar|contatar|ligar|telefonar)\b/u,
    /連絡(?:しない|不要)/u,
  ),
  ...negations(
    'DO_NOT_PURSUE',
    0.7,
    /\b(?:not|no longer) (?:at all )?interested\b/u,
    /\b(?:kein|keinerlei) interesse\b/u,
    /\b(?:no (?:esta|estan)|non (?:e|sono)|pas) interes\w+/u,
    /\b(?:geen interesse|sem interesse)\b/u,
    /\bno longer (?:with|at|works? (?:for|at)) (?:the |this )?(?:company|firm|organi[sz]ation)\b/u,
    /\bnicht mehr im unternehmen\b/u,
  ),
  ...phrases(
    'DO_NOT_PURSUE',
    0.95,
    /\bcease and desist\b/u,
    // "Unsubscribe" alone stands below every newsletter.
    /\b(?:opted|opts|opt) out\b|\bunsubscribed\b|\b(?:please|asked to|wants to) unsubscribe\b/u,
    /\b(?:erasure|right to be forgotten|data deletion)\b/u,
    /\b(?:take|remove|delete) (?:me|us|him|her|them|this person) (?:off|from)\b/u,
    /\b(?:blacklist|blocklist|suppression list)/u,
    /\b(?:loschantrag|werbewiderspruch|sperrvermerk)\b/u,
    /\b(?:abgemeldet|desinscrit|desabonne)\b/u,
  ),
  ...phrases(
    'DO_NOT_PURSUE',
    0.9,
    /\b(?:lead|prospect|opportunity|deal|contact|account)(?:'s| is| was| has gone| gone|:)? (?:\w+ )?dead\b/u,
    /\bdead (?:lead|prospect|end|contact|opportunity)\b/u,
    /\b(?:lead|kontakt|interessent|thema)(?: ist)? (?:\w*tot|gestorben|erledigt|verbrannt)\b/u,
    /\b(?:deceased|passed away|verstorben|decedee?|fallecid[oa]|decedut[oa]|overleden|falecid[oa])\b/u,
    /\b(?:disqualified|disqualifiziert)\b/u,
  ),
  ...phrases(
    'DO_NOT_PURSUE',
    0.8,
    /\b(?:fake|bogus|spam|made-up|invalid) (?:lead|name|number|company|contact|e-?mail|address)\b/u,
    /\b(?:test|spam) lead\b/u,
  ),
];

const ENDED: readonly SignalPhrase[] = phrases(
  'DO_NOT_PURSUE',
  0.9,
  /\b(?:bankrupt\w*|insolven\w*|liquidat(?:ion|ed)|wound up|out of business|ceased trading|went under|defunct)\b/u,
  /\b(?:insolvenz\w*|pleite|betrieb eingestellt|geschaft(?:sbetrieb)? (?:aufgegeben|eingestellt)|firma (?:erloschen|aufgelost))\b/u,
  /\b(?:faillite|quiebra|concurso de acreedores|fallit[oa]|fallimento|failliet|falencia)\b|倒産/u,
).map((phrase) => ({ ...phrase, about: 'organisation' }));

const CHURN_RISK: readonly SignalPhrase[] = [
  ...negations(
    'CHURN_RISK',
    0.9,
    /\b(?:not|won'?t|will not|no intention (?:of|to)) (?:be )?(?:renew|extend)(?:ing)?\b|\bnon-renewal\b/u,
    /\bnicht (?:\w+ )?verlanger[nt]\b|\bverlangert nicht\b|\bauslaufen (?:zu )?lassen\b/u,
    /\bne (?:pas|plus) (?:renouveler|reconduire)\b|\bno renovar\b|\bnon rinnov\w+|\bniet verlengen\b|\bnao renovar\b/u,
  ),
  ...phrases(
    'CHURN_RISK',
    0.9,
    /\b(?:cancel(?:s|led|ling)?|terminat(?:e|es|ed|ing)|end(?:s|ing)?)(?: \w+){0,2}? (?:contract|subscription|licen[cs]es?|agreement|membership|service)\b/u,
    /\b(?:cancellation|termination)\b(?! (?:of|policy))/u,
    /\bnotice to terminate\b|\b(?:gave|given|handed in|serve|served|serving) (?:\w+ )?notice\b/u,
    /\b(?:gekundigt|kundigen|kundigt|kundigung)\b/u,
    /\bresili(?:er|ation|e)\b|\bdisd(?:ire|etta)\b|\brecesso\b|\brescis\w+/u,
    /\b(?:op te zeggen|opzegg(?:en|ing)|zegt \w+ op)\b/u,
    /\b(?:cancelar|rescindir) (?:el contrato|la suscripcion|o contrato|a assinatura)\b|\bdarse de baja\b/u,
    /\bchurn(?:s|ing)? risk\b|\brisk of churn\b|\bat risk of (?:leaving|churning)\b/u,
    /解約/u,
  ),
  ...phrases(
    'CHURN_RISK',
    0.75,
    /\b(?:want|wants|plan|plans|threaten|threatens|threatened|consider|considers|considering|thinking)(?: \w+){0,3}? (?:leave|leaving|switch|switching|quit|quitting|move away|moving away)\b/u,
    /\b(?:unhappy|dissatisfied|frustrated|furious|angry|fed up|disappointed|upset|displeased)\b/u,
    /\b(?:unzufrieden|verargert|enttauscht|frustriert|stinksauer|beschwert|reklamation)\b/u,
    /\b(?:mecontent\w*|insatisfait\w*|descontent[oa]s?|insatisfech[oa]s?|molest[oa]s?|insoddisfatt[oaie]|scontent[oaie]|ontevreden|insatisfeit[oa]s?|reclamou)\b/u,
    /\b(?:downgrad(?:e|ed|es|ing)|cutting (?:seats|licen[cs]es)|fewer (?:seats|licen[cs]es|users))\b/u,
    /\b(?:will|mochte|uberlegt|plant|droht)(?: \w+){0,4}? (?:wechseln|abspringen|auszusteigen|aussteigen)\b/u,
    /不満/u,
  ),
];

const COMPETITOR: readonly SignalPhrase[] = [
  ...phrases(
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
  ),
];

const UPSELL: readonly SignalPhrase[] = [
  ...phrases(
    'UPSELL',
    0.8,
    /\b(?:more|additional|extra|further|another|\d+)(?: more| additional| extra)? (?:seats?|licen[cs]es?|users?|modules?|add-?ons?|workplaces?|sites?|locations?)\b/u,
    /\b(?:upgrade|upgrading) (?:to|their|our|the (?:plan|package|contract|licen[cs]e))\b|\b(?:wants?|asked|asks|ready|keen)(?: \w+){0,3}? upgrade\b/u,
    /\b(?:next|higher|bigger|premium|enterprise) (?:plan|tier|edition|package)\b/u,
    /\b(?:expand|extend|roll out|rolling out)(?: \w+){0,3}? (?:to|across) (?:other|all|more|the (?:whole|entire)|every)\b/u,
    /\b(?:hit|hits|hitting|reached|reaching|exceed|exceeds|outgrown|outgrowing) (?:the |their |our )?(?:\w+ )?(?:limits?|quota|capacity|plan)\b/u,
    /\b(?:mehr|weitere[rn]?|zusatzliche[rn]?|\d+)(?: zusatzliche[rn]?| weitere[rn]?)? (?:lizenz(?:en)?|nutzer|benutzer|arbeitsplatze|zugange|module?|standorte?|user)\b/u,
    /\b(?:aufstocken|upgraden|hochstufen|ausweiten)\b|\bhohere[ns]? (?:paket|version|edition|tarif)\b/u,
    /\b(?:licences?|utilisateurs?|acces) (?:supplementaires?|en plus)\b|\boffre superieure\b|\bplus de (?:licences|utilisateurs|acces)\b/u,
    /\bmas (?:licencias|usuarios|puestos)\b|\bplan superior\b|\bampliar\b/u,
    /\bpiu (?:licenze|utenti|postazioni)\b|\bpiano superiore\b|\bampliare\b/u,
    /\b(?:uitbreiden|extra licenties|meer (?:licenties|gebruikers))\b|\bmais (?:licencas|usuarios|utilizadores)\b|\bplano superior\b/u,
    /追加(?:したい|の要望|希望)|アップグレード/u,
  ),
];

/** What is looked for, the gravest first. */
export const SIGNAL_PHRASES: readonly SignalPhrase[] = [...DO_NOT_PURSUE, ...ENDED, ...CHURN_RISK, ...COMPETITOR, ...UPSELL];

/** Words that turn what follows them in the same clause into its opposite. */
export const NEGATORS =
  /\b(?:not|no|never|none|without|isn'?t|wasn'?t|aren'?t|hasn'?t|haven'?t|won'?t|don'?t|doesn'?t|didn'?t|nicht|kein\w*|nie|ohne|weder|pas|jamais|sans|aucune?|nunca|sin|ningun\w*|non|senza|mai|niet|geen|zonder|nao|sem)\b|n't\b/u;

/** Words for the state of a lead that end its pursuit, whole and folded. */
export const DEAD_STATUS =
  /^(?:dead(?: lead)?|(?:un|dis)qualified|not qualified|do not (?:call|contact)|opted out|junk|spam|invalid|closed - not converted|tot|disqualifiziert|unqualifiziert|kein interesse|gesperrt)$/u;

/** What limits a wish not to be contacted to a time or a way: then it is a wish about how, not whether. */
export const LIMITS =
  /\b(?:before|until|till|this (?:week|month|morning|afternoon)|today|tomorrow|tonight|next week|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|during|after \d|by (?:post|phone|mail|fax)|on (?:his|her|their|the) (?:mobile|cell|private)|vor|bis|diese woche|heute|morgen|wahrend|per post|telefonisch|avant|jusqu\w*|cette semaine|antes|hasta|esta semana|prima|fino|questa settimana|voor|tot|deze week|ate|esta semana)\b/u;
