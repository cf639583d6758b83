import { REFUSALS } from './refusal-phrases.ts';
import { negations, phrases } from './signal-phrase.ts';
import type { SignalPhrase } from './signal-phrase.ts';

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
    /\b(?:unhappy|dissatisfied|frustrated|furious|angry|fed up)\b/u,
    /\b(?:unzufrieden|verargert|frustriert|stinksauer|beschwert|reklamation)\b/u,
    /\b(?:mecontent\w*|insatisfait\w*|descontent[oa]s?|insatisfech[oa]s?|molest[oa]s?|insoddisfatt[oaie]|scontent[oaie]|ontevreden|insatisfeit[oa]s?|reclamou)\b/u,
    /\b(?:downgrad(?:e|ed|es|ing)|cutting (?:seats|licen[cs]es)|fewer (?:seats|licen[cs]es|users))\b/u,
    /\b(?:will|mochte|uberlegt|plant|droht)(?: \w+){0,4}? (?:wechseln|abspringen|auszusteigen|aussteigen)\b/u,
    /不満/u,
  ),
  // Milder feelings have many causes.
  ...negations(
    'CHURN_RISK',
    0.75,
    /(?:\b(?:not|never|no longer|far from|less than)|n't)(?: \w+)? (?:happy|satisfied|pleased|impressed)\b/u,
    /\bnicht (?:\w+ )?(?:zufrieden|glucklich|uberzeugt)\b|\b(?:pas|plus) (?:\w+ )?(?:contente?s?|satisfaite?s?)\b/u,
    /\bno (?:\w+ )?(?:content[oa]s?|satisfech[oa]s?)\b|\bnon (?:\w+ )?(?:content[oaie]|soddisfatt[oaie])\b/u,
    /\bniet (?:\w+ )?tevreden\b|\bnao (?:\w+ )?(?:contente|satisfeit[oa])s?\b/u,
  ).map((phrase): SignalPhrase => ({ ...phrase, meant: 'of us' })),
  ...phrases(
    'CHURN_RISK',
    0.75,
    /\b(?:disappoint(?:ed|ing|ment)|upset|displeased|let down)\b/u,
    /\b(?:enttauscht|enttauschung)\b|\b(?:decue?s?|deception)\b|\b(?:decepcionad[oa]s?|defraudad[oa]s?)\b/u,
    /\b(?:delus[oaie]|delusione)\b|\bteleurgesteld\b|\b(?:desapontad[oa]s?|desiludid[oa]s?)\b|がっかり/u,
  ).map((phrase): SignalPhrase => ({ ...phrase, meant: 'of us' })),
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

/** What is looked for, the gravest first; rivals are looked for by themselves. */
export const SIGNAL_PHRASES: readonly SignalPhrase[] = [...REFUSALS, ...CHURN_RISK, ...UPSELL];

/** Words for us and for what we deliver. */
export const OF_US =
  /\b(?:us|our|you|your|product|software|service|support|hotline|delivery|release|update|version|system|tool|platform|onboarding|training|implementation|quality|response|outages?|downtime|uns|unser\w*|euch|euer\w*|ihr\w*|produkt\w*|lieferung|qualitat|reaktion\w*|ausfall\w*|nous|notre|nos|vous|votre|vos|produit|logiciel|livraison|qualite|nosotros|nuestr[oa]s?|vuestr[oa]s?|producto|servicio|soporte|entrega|calidad|noi|nostr[oaie]|vostr[oaie]|prodotto|servizio|assistenza|consegna|ons|onze?|jullie|levering|kwaliteit|nosso?s?|nossas?|produto|servico|suporte)\b/u;

/** What we offer or work out for somebody: our own wish to sell, not theirs to buy. */
export const OUR_OFFER =
  /\b(?:as promised|you (?:should|can|could|may|might|would) (?:expect|get|have|add|consider)|we (?:can |could |would |will )?(?:offer|suggest|propose|recommend|quote)(?:ed|d)?|offered (?:them|him|her|you)|pitched|suggested|upsell|cross-?sell|attached (?:is|are|you)|please find|wir (?:bieten|schlagen|empfehlen)|angeboten|vorgeschlagen|wie (?:versprochen|besprochen)|anbei|nous (?:proposons|vous proposons|recommandons)|avons propose|ci-joint\w*|comme promis|(?:les |le )?(?:ofrecemos|proponemos|recomendamos)|hemos ofrecido|adjunt\w+|como prometid\w+|(?:vi )?(?:offriamo|proponiamo|consigliamo)|in allegato|come promesso|wij (?:bieden|stellen)|aangeboden|bijgevoegd|zoals beloofd|(?:oferecemos|propomos|recomendamos)|em anexo)\b/u;

/** What makes a lack of interest depend on something: it holds only as long, or only if. */
export const CONDITIONS =
  /\b(?:(?:as|so) long as|unless|if|for now|right now|at the moment|at present|currently|yet|solange|sofern|falls|wenn|derzeit|momentan|im moment|zur ?zeit|aktuell|vorerst|tant que|pour (?:le moment|l'instant)|actuellement|mientras|por ahora|de momento|finche|per (?:ora|il momento)|al momento|zolang|voorlopig|op dit moment|enquanto|por enquanto)\b/u;
