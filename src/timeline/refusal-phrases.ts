import { negations, phrases } from './signal-phrase.ts';
import type { SignalPhrase } from './signal-phrase.ts';

/** "Do not call": as an order, as an infinitive somebody asks for, and in the passive. */
const NO_CONTACT: readonly SignalPhrase[] = negations(
  'DO_NOT_PURSUE',
  0.95,
  /\b(?:do not|don'?t|never|not to|no longer|must not|should not|shouldn'?t)(?: \w+){0,2}? (?:contact|call|e-?mail|write|approach|pursue|chase|bother|disturb|follow up|reach out)\b/u,
  // Whoever cannot be called was not reached, so only a wish or an order counts in the passive.
  /\b(?:not|never|no longer)(?: \w+){0,3}? to be (?:contacted|called|phoned|e-?mailed|written to|approached|chased|bothered|disturbed)\b/u,
  /\b(?:must|should|shall|may|wants?|wishes|would)(?:n't| not| never| no longer)(?: \w+){0,3}? be (?:contacted|called|phoned|e-?mailed|approached|chased|bothered|disturbed)\b/u,
  /(?:\b(?:not|never|no longer)|n't)(?: \w+)? (?:want|wish|like|care)(?: \w+){0,2}? (?:hear from|any (?:more |further )?(?:contact|calls|e-?mails))\b/u,
  /\b(?:stop|cease|quit)(?: \w+){0,2}? (?:contacting|calling|e-?mailing|writing|chasing|bothering|outreach)\b/u,
  /\bno (?:more |further )?(?:contact|calls|e-?mails|outreach|follow-?ups?)\b(?! (?:details|person|data|number|information|us))/u,
  /\b(?:be left|leave (?:me|us|him|her|them)) alone\b/u,
  /\bnicht (?:mehr |weiter |erneut )*(?:kontaktieren|anrufen|anschreiben|ansprechen|nachfassen|verfolgen|melden)\b/u,
  /(?<!\b(?:kann|konnen|konnten?|liess|liessen)\b[^,;]{0,80})\bnicht (?:mehr |weiter |erneut |langer |wieder |nochmals? )*(?:\w+ ){0,3}?(?:kontaktiert|angerufen|angeschrieben|angesprochen|angemailt|belastigt|behelligt|gestort) (?:zu )?werden\b/u,
  /\bnicht (?:mehr |weiter |erneut |langer |wieder |nochmals? )*(?:\w+ ){0,3}?(?:zu (?:kontaktieren|behelligen|belastigen|storen)|anzurufen|anzuschreiben|anzusprechen|anzumailen|nachzufassen)\b/u,
  /\b(?:will|mochte|wunscht|wollen|mochten|wunschen)(?: \w+){0,4}? (?:nichts mehr (?:von \w+ )?horen|in ruhe gelassen)\b/u,
  /\bkeine(?:rlei|n)? (?:weiteren? )*(?:kontaktaufnahmen?|anrufe|e-?mails|werbung|kontakt)\b/u,
  /\bne (?:plus|pas|jamais)(?: \w+){0,2}? (?:contacter|appeler|rappeler|relancer|ecrire|demarcher|solliciter|deranger)\b/u,
  /\bne (?:plus|pas|jamais)(?: \w+){0,3}? (?:etre )(?:contacte|appele|rappele|relance|demarche|sollicite|derange)e?s?\b/u,
  /\bne (?:veut|veulent|souhaite|souhaitent|desire|desirent) (?:plus|pas)(?: \w+){0,3}? (?:etre (?:contacte|appele|rappele|relance|demarche|sollicite|derange)e?s?|entendre parler|d'appels?|de contact)\b/u,
  // "N'appelle plus" tells of somebody who calls no more; an order or a wish has another form.
  /\bn(?:e |')(?:(?:la|le|les|lui|leur|me|nous) |[lm]')?(?:contact|appel|rappel|relanc|ecriv|sollicit|derang)(?:ez|ions) (?:plus|jamais)\b/u,
  /\bqu'on n(?:e |')(?:(?:la|le|les|lui|leur|me|nous) |[lm]')?\w+ (?:plus|jamais)\b/u,
  /\bno (?:volver a |se |nos |les? |l[ao]s? |me )*(?:contactar|contacten|llamar|llamen|escribir|molestar)\b/u,
  /\bno (?:l[aeo]s? |nos |me )?(?:vuelv\w+|volv(?:amos|ais|er)\w*) a (?:contactar|llamar|escribir|molestar)\w*/u,
  /\bno (?:quier\w+|dese\w+)(?: \w+){0,3}? (?:llam(?:en|emos|adas?)|contact(?:en|emos|ad[oa]s?|o)|escrib(?:an|amos)|molest(?:en|emos|ad[oa]s?)|correos)\b/u,
  /\bque no (?:se )?(?:l[aeo]s? |nos |me )?(?:(?:llam|contact|molest)(?:en|emos|eis)|escrib(?:an|amos|ais))\b/u,
  /\bnon (?:\w+ )?(?:contattare|ricontattare|chiamare|richiamare|disturbare)(?:l[aoie]|ci|mi)?\b/u,
  /\b(?:di|a) non (?:\w+ )?(?:(?:ri)?contattar|(?:ri)?chiamar|disturbar|scriver)\w+/u,
  /\bnon (?:vuole|vogliono|desidera|desiderano)(?: \w+){0,2}? (?:(?:ri)?contattat|(?:ri)?chiamat|disturbat)[oaie]\b/u,
  /\bnon (?:l[aoie] |ci |mi )?(?:contattate|chiamate|richiamate|scrivete|disturbate)(?:l[aoie]|ci|mi)?\b/u,
  /\bniet (?:meer )?(?:te )?(?:bellen|benaderen|contacteren|mailen|schrijven)\b/u,
  /\bniet (?:meer |langer )?(?:\w+ ){0,2}?(?:gebeld|benaderd|gecontacteerd|gemaild|lastiggevallen) (?:te )?(?:worden|wil\w*|wens\w*)\b/u,
  /\b(?:wil|willen|wenst|wensen)(?: \w+){0,2}? niet (?:meer |langer )?(?:gebeld|benaderd|gecontacteerd|gemaild)\b/u,
  /\bnao (?:\w+ )?(?:contactar|contatar|ligar|telefonar|incomodar)\b/u,
  /\bnao (?:\w+ )?(?:volt\w+|torn\w+) a (?:contactar|contatar|ligar|telefonar|escrever)\b/u,
  /\bnao (?:quer|querem|deseja|desejam)(?: \w+){0,2}? (?:contactad|contatad|incomodad)[oa]s?\b/u,
  /\bque nao (?:\w+ ){0,2}?(?:contact|contat|lig|telefon|escrev)(?:em|emos|uem|uemos|am|amos)\b/u,
  /連絡(?:しない|不要)/u,
);

/** "Not interested": meant for us only where nobody else is spoken of and nothing makes it depend on a condition. */
const NO_INTEREST: readonly SignalPhrase[] = negations(
  'DO_NOT_PURSUE',
  0.7,
  /\b(?:not|no longer) (?:at all )?interested\b/u,
  /\b(?:kein|keinerlei) interesse\b|\bnicht (?:mehr )?(?:daran )?interessiert\b/u,
  /\b(?:no (?:esta|estan)|non (?:e|sono)|pas) interes\w+/u,
  /\b(?:no (?:les?|me|nos)|non (?:gli|le|mi|ci)|nao (?:lhes?|me|nos)) interess?a\w*/u,
  /\b(?:geen interesse|sem interesse)\b|\bniet (?:meer )?geinteresseerd\b|\bnao (?:esta|estao|tem) interess\w+/u,
).map((phrase) => ({ ...phrase, meant: 'towards us' }));

const GONE: readonly SignalPhrase[] = negations(
  'DO_NOT_PURSUE',
  0.7,
  /\bno longer (?:with|at|works? (?:for|at)) (?:the |this )?(?:company|firm|organi[sz]ation)\b/u,
  /\bnicht mehr im unternehmen\b/u,
);

const OFF_THE_LIST: readonly SignalPhrase[] = phrases(
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
  /\b(?:bitte|soll(?:en|te|ten)?|will|wollen|mochten?)(?: \w+){0,4}? aus (?:dem|unserem|allen|der|unserer) (?:verteilern?|adresslisten?|kartei)\b/u,
  /\b(?:borr(?:ar|en|emos)|elimin(?:ar|en|emos)) (?:\w+ )?(?:sus|los|mis) datos\b/u,
);

const DEAD: readonly SignalPhrase[] = [
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

/** Everything that says somebody must not or cannot be pursued any more. */
export const REFUSALS: readonly SignalPhrase[] = [...NO_CONTACT, ...NO_INTEREST, ...GONE, ...OFF_THE_LIST, ...DEAD, ...ENDED];

/** Words for the state of a lead that end its pursuit, whole and folded. */
export const DEAD_STATUS =
  /^(?:dead(?: lead)?|(?:un|dis)qualified|not qualified|do not (?:call|contact)|opted out|junk|spam|invalid|closed - not converted|tot|disqualifiziert|unqualifiziert|kein interesse|gesperrt)$/u;
