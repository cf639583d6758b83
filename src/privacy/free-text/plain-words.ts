/** Small words of the languages that notes are written in, folded: they name nobody, whatever their case. */
export const FUNCTION_WORDS: readonly string[] = [
  // English
  'a an the this that these those and or but if then so because while of in on at to from for with without by about into over after before',
  'i you he she it we they me him her us them my your his its our their mine yours who whom whose which what where when why how',
  'is am are was were be been being has have had do does did will would shall should can could may might must not no yes ok okay',
  'hi hello hey dear thanks thank please regards best kind sincerely cheers fwd fw re cc bcc ps fyi asap tbd tba eod eta nb vs etc via per',
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow yesterday',
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  'one two three four five six seven eight nine ten first second third next last new old all any some each every both also only just very',
  // German
  'der die das den dem des ein eine einen einem einer eines und oder aber wenn dann weil von vom zu zum zur mit ohne bei beim nach vor seit',
  'ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein dein sein unser euer wer was wo wann warum wie ist sind war waren',
  'hat haben hatte wird werden wurde kann muss soll will nicht kein keine ja nein heute morgen gestern bitte danke hallo liebe lieber herr frau',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember am im an auf aus fur um uber',
  'gruss grusse viele beste freundliche mfg vg lg hd z telefonat ruckruf termin angebot rechnung vertrag kunde kundin einkauf verkauf anruf woche',
  // French
  'le la les un une des du de et ou mais donc car que qui quoi dont ce cet cette ces mon ma mes ton son sa ses notre votre leur je tu il elle nous',
  'vous ils elles est sont etait sera a ont avait pas ne plus avec sans chez par pour dans sur sous vers bonjour merci cordialement monsieur madame',
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin juillet aout novembre decembre envoyer appel appeler devis selon',
  // Spanish, Portuguese, Italian
  'el los las una unos y o pero si no con sin por para desde hasta en sobre su sus mi es son fue ser esta estan hola gracias saludos senor senora',
  'lunes martes miercoles jueves viernes sabado enero febrero abril mayo junio julio agosto septiembre octubre diciembre llamada llamar enviar segun',
  'o os as um uma e ou mas com sem por para do da dos das no na nos nas ao seu sua ola obrigado segunda terca quarta quinta sexta ligar ligacao falta',
  'il lo gli uno una di da in con su per tra fra non piu che chi come dove quando ciao grazie saluti signor signora lunedi martedi giovedi venerdi',
  // Dutch, Scandinavian, Finnish
  'het een van voor naar met zonder bij op uit aan en of maar dat dit die wie wat waar is zijn was niet geen dag bedankt groeten dhr mevr mvr wil mail',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag och att det som en ett pa av for med till inte ar var hej tack ring efter og at er ikke',
  'til fra hos den det de vi jeg du han hun hej tak mandag tirsdag onsdag torsdag fredag lordag sondag ja on ei se han puhelu soita terveisin kiitos',
  // Polish, Czech, Hungarian, Turkish
  'i w z na do od po za o u nie tak jest sa byl pan pani prosze dzien dobry pozdrawiam a se ve na pro s k dobry den je jsou az es egy hogy nem is van',
  'goi cho da ben voi gui hop dong va cua la khong co cam on xin chao cuoc hen',
  'enligt ifolge laut gemass volgens conform secondo segundo podle wedlug szerint gore podla prema conforme theo mukaan',
  'bir ve ile icin bu su o da de mi evet hayir merhaba bey hanim kuldjuk igy',
].flatMap((line) => line.split(' '));

/** Words of this trade that are capitalised although they name nobody. */
export const CRM_WORDS: readonly string[] = [
  'account accounts api arr aws b2b b2c ceo cfo cio cmo coo cpo cto churn closed cloud crm cro cso demo deal deals eur usd gbp chf jpy erp faq gdpr hr',
  'ip iso it kpi kyc lead leads linkedin mql mrr msa nda nps onboarding opp opportunity pdf po poc pilot pipeline poc pricing procurement q1 q2 q3 q4 qbr',
  'quote renewal rfi rfp rfq roi saas sales salesforce hubspot sap sdk security sla slack smb soc sow sql sso support teams ticket tickets upsell url vip',
  'vp vpn zoom webex whatsapp outlook gmail excel internet wifi english german french spanish italian dutch polish russian chinese japanese mr mrs ms mx',
  'miss dr prof sir madam mister mme mlle sr sra jr phd md esq bot user atm id zip ssn iban bic swift pin vat tel fax mobile phone email mail address',
  'apt suite unit floor box street road avenue lane drive north south east west god christmas easter',
  // Peoples, languages and faiths
  'american african asian european arab arabic argentinian australian austrian belgian brazilian british bulgarian canadian chilean chinese colombian',
  'croatian cuban czech danish dutch egyptian english estonian filipino finnish flemish french georgian german greek hebrew hindi hungarian icelandic',
  'indian indonesian iranian iraqi irish israeli italian japanese kenyan korean latvian lebanese lithuanian malaysian mexican moroccan nigerian nordic',
  'norwegian pakistani persian peruvian polish portuguese romanian russian saudi scandinavian scottish serbian slovak slovene slovenian spanish swedish',
  'swiss syrian taiwanese thai tunisian turkish ukrainian vietnamese welsh catholic christian muslim islamic jewish buddhist hindu protestant orthodox',
].flatMap((line) => line.split(' '));
