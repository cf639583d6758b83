/** Ways of urging to sell more or to chase a hot lead, by language. Word beginnings where words are inflected. */
const PUSHES: Readonly<Record<string, readonly string[]>> = {
  en: [
    String.raw`(?:up|cross)[-\s]?s(?:ell|old|ale)\p{L}*`,
    String.raw`(?:hot|warm) (?:lead|prospect|opportunit)\p{L}*`,
    String.raw`upgrad\p{L}*`,
    String.raw`(?:larger|bigger|premium|higher|enterprise) (?:plan|tier|package|edition|contract|licen[cs]e)s?`,
    String.raw`(?:more|additional|extra|further) (?:licen[cs]es|seats|modules|users|products|services|capacity)`,
    String.raw`(?:expand|extend|grow|widen|deepen) (?:the|their|this|our) (?:contract|licen[cs]e|account|deal|subscription|footprint|business|spend)`,
    String.raw`add-?ons?`,
    String.raw`strike while`,
    String.raw`(?:close|push|win|accelerate|fast-track) (?:the|this|that) (?:deal|sale|opportunity)`,
    String.raw`(?:sell|pitch|offer|propose|quote) (?:them|him|her|the customer|[^.]{0,20}\b(?:more|the new|an? (?:new|bigger|larger|premium)))`,
    String.raw`(?:sell|push|pitch) (?:now|today|hard|harder|more|again)`,
    String.raw`buying signal\p{L}*`,
  ],
  de: [
    String.raw`(?:up|cross)[-\s]?selling`,
    String.raw`hei(?:ß|ss)e[nrs]? (?:lead|kontakt|interessent)\p{L}*`,
    String.raw`(?:zusatz|mehr)verk[aä]uf\p{L}*`,
    String.raw`(?:mehr|weitere|zusätzliche) (?:lizenzen|plätze|module|nutzer|produkte)`,
    String.raw`(?:größere[nrs]?|höhere[nrs]?) (?:paket|vertrag|tarif|lizenz)\p{L}*`,
    String.raw`(?:vertrag|lizenz|konto|geschäft) (?:ausbau\p{L}*|erweiter\p{L}*|ausweit\p{L}*)`,
    String.raw`(?:geschäft|abschluss|deal) (?:abschlie(?:ß|ss)en|vorantreiben|unter dach)`,
    String.raw`aufstock\p{L}*`,
  ],
  fr: [
    String.raw`vente (?:additionnelle|incitative|croisée|complémentaire)s?`,
    String.raw`mont(?:er|ée) en gamme`,
    String.raw`(?:prospect|piste|client) chaud`,
    String.raw`(?:plus de|davantage de) (?:licences|postes|modules|utilisateurs)`,
    String.raw`(?:licences|postes|modules) supplémentaires`,
    String.raw`(?:élargir|étendre|agrandir) (?:le|son|leur) contrat`,
    String.raw`(?:conclure|signer) (?:la|cette) (?:vente|affaire)`,
    String.raw`offre (?:premium|supérieure)`,
  ],
  es: [
    String.raw`venta (?:adicional|cruzada|sugestiva)`,
    String.raw`vend(?:er|erles?|a) (?:más|mas)`,
    String.raw`(?:cliente|contacto|prospecto|lead) caliente`,
    String.raw`más (?:licencias|puestos|módulos|usuarios)`,
    String.raw`(?:licencias|módulos) adicionales`,
    String.raw`ampliar (?:el|su) contrato`,
    String.raw`cerrar (?:la venta|el trato|el negocio)`,
  ],
  it: [
    String.raw`vendita (?:aggiuntiva|incrociata|incrementale)`,
    String.raw`(?:contatto|cliente|lead) caldo`,
    String.raw`(?:più|altre|ulteriori) licenze`,
    String.raw`(?:ampliare|estendere) (?:il|loro) contratto`,
    String.raw`chiudere (?:la vendita|l['’]affare)`,
  ],
  pt: [
    String.raw`venda (?:adicional|cruzada)`,
    String.raw`(?:lead|cliente|contato) quente`,
    String.raw`(?:mais|novas) licenças`,
    String.raw`ampliar o contrato`,
    String.raw`fechar (?:a venda|o negócio)`,
  ],
  nl: [
    String.raw`(?:bij|meer|door)verkoop\p{L}*`,
    String.raw`(?:warme|hete) lead`,
    String.raw`(?:meer|extra) licenties`,
    String.raw`contract uitbreiden`,
    String.raw`deal sluiten`,
  ],
  pl: [String.raw`dosprzeda\p{L}*`, String.raw`gorący (?:lead|kontakt)`, String.raw`więcej licencji`],
};

/** Scripts without spaces between words, or where a word's beginning says enough. */
const OTHER_SCRIPTS =
  /アップセル|クロスセル|追加販売|追加ライセンス|ホットリード|增购|追加销售|交叉销售|热门线索|更多许可|допродаж|апсейл|кросс-?продаж|горяч\p{L}+ лид|расшир\p{L}+ (?:контракт|лиценз)|업셀|크로스셀|추가 판매|بيع إضافي/iu;

const WORDS = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${Object.values(PUSHES).flat().join('|')})(?![\p{L}\p{N}])`, 'iu');

/** Whether a text urges to sell more or to follow up a hot lead, in any of eight languages and some scripts more. */
export function pushesSale(text: string): boolean {
  // Look-alikes, hidden characters and letters spaced out are read as what they show.
  const plain = text.normalize('NFKC').replaceAll(/[\p{Cf}\p{M}]+/gu, '');
  const composed = text.normalize('NFKC').replaceAll(/\p{Cf}+/gu, '');
  const joined = composed.replaceAll(/(?<=(?<![\p{L}])\p{L})[\s._-](?=\p{L}(?!\p{L}))/gu, '');
  return [plain, composed, joined].some((each) => WORDS.test(each) || OTHER_SCRIPTS.test(each));
}
