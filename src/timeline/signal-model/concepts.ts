/**
 * What words stand for whatever the language: `cancel` for "kündigen" and "résilier". Words of each concept in folded text, separated by spaces; `*` stands for any ending, `_` for a space. Those of Chinese and Japanese are
 * looked for anywhere, since there are no spaces between words.
 */
const WORDS = {
  // Being in touch, and not wanting to be.
  contact:
    'contact* call calls calling called phone* ring ringing mail* e-mail* email* write writing writes outreach approach* reach follow-up* followup* chase* pursue* pester* disturb* bother* anruf* anzurufen kontakt* anschreib* melden nachfass* mailen schreib* appel* rappel* relanc* ecri* contacter recontact* sollicit* llam* contactar escrib* correo* insist* chiam* richiam* contatt* scriver* bellen gebeld benader* mailen ligar contactar escrever contatar 連絡 電話 営業',
  visit:
    'meeting* meet appointment* visit* demo* workshop* webinar* termin* besuch* vorfuhrung* treffen besprechung* reunion* rendez-vous visita* riunion* afspraak* reuniao* 会議 打ち合わせ 訪問',
  stop: 'stop stops stopped cease* refrain* quit desist leave_alone left_alone left_in_peace aufhor* unterlass* verbeten arret* laisser_tranquille cess* dejar_de basta smett* stoppen ophouden parar やめ',
  remove:
    'remov* delet* eras* strike struck wip* take_her take_him take_me take_us take_them purg* forget* forgotten loschen loschung geloscht entfern* gestrichen supprim* suppression retir* effac* borr* elimin* cancellar* rimuov* rimozione verwijder* remov* apag* eliminad* 削除 停止',
  list: 'list lists mailing newsletter* database records sequence distribution verteiler* adressliste* kartei datenbank* fichier* base_de_donnees liste listas lista lijst bestand base_de_datos 配信',
  data: 'data personal_data gdpr dsgvo rgpd daten donnees datos dati gegevens dados 個人情報 データ',
  optout:
    'unsubscrib* opt-out opted_out opts_out opt_out abgemeldet widerspruch* widersprochen desabonn* desinscri* de_baja uitgeschreven unsubscribed 配信停止',
  law: 'lawyer* attorney* counsel solicitor* court regulator* legal anwalt* gericht* abmahnung avocat* tribunal cnil juridi* abogad* avvocat* advocaat* advogad* 弁護士 sue police polizei authority',
  threat: 'threaten* warn* report_us droh* menac* amenaz* minacc* dreig* ameac*',
  never:
    'never ever forever for_good once_and_for_all permanent* final finally_no nie niemals endgultig dauerhaft kunftig jamais definitiv* nunca jamas mai_piu nooit definitief jamais 二度と 一切 今後',
  again: 'again any_more anymore any_longer no_more mehr weiter* wieder plus encore mas otra_vez piu ancora meer opnieuw mais もう',
  interest: 'interest* interesse* interessiert interes* interess* belangstelling 興味 関心',
  refuse:
    'refus* reject* declin* hard_no verweiger* abgelehnt ablehn* refus* rechaz* negativa rifiut* geweiger* recus* 拒否 お断り said_no',
  ban: 'blacklist* blocklist* blocked barred banned forbid* forbidden prohibit* sanction* embargo* no-go do-not-call gesperrt verboten hausverbot untersagt interdit* prohib* vietat* verboden proibid* 禁止',
  // Gone for good.
  dead: 'dead deceased died passed_away death funeral widow* late_owner tot verstorben gestorben tod decede* mort morte fallec* muerto muri* decedut* morto overleden dood falec* morreu 逝去 死去',
  bankrupt:
    'bankrupt* insolv* liquidat* receiver* administrator chapter_7 chapter_11 bust went_under belly_up pleite konkurs* insolvenz* faillite liquidation depot_de_bilan quiebra concurso fallit* fallimento curatore failliet* curator falencia 倒産 破産',
  closed:
    'shut_down shut_its closed_down closes_down closed_for_good closing_down ceased dissolved wound_up wound_down out_of_business defunct deregistered struck_off no_longer_exists doors shuttered geschlossen aufgegeben eingestellt aufgelost erloschen abgewickelt ferme radiee dissoute cerro cerrada chiuso cessat* gestopt opgeheven encerrou encerrada 廃業 閉鎖 閉店',
  unreachable:
    'wrong_number disconnected bounce* out_of_service not_in_service no_such unknown existiert_nicht falsche_nummer faux_numero inexistant* equivocado sbagliato verkeerd_nummer errado 番号違い',
  left: 'left_the no_longer_works no_longer_employed no_longer_with retired resigned ausgeschieden in_rente ruhestand quitte_la parti_a_la_retraite jubilad* ya_no_trabaja pension* met_pensioen aposent* 退職 退社',
  fake: 'fake* bogus made-up made_up spam* bot bots gibberish test_lead test_entry hoax* prank* fictitious phantasie* scherz* bidon* falso finto nep nepbericht falso いたずら',
  nobuyer:
    'student* schoolboy pupil* thesis dissertation homework journalist* researcher* hobby* jobseeker* job_seeker cv recruiter* intern applicant* internship private_individual private_person schuler* referat bewerber* praktik* hausarbeit etudiant* memoire stagiaire particulier estudiante* trabajo_de_fin studente* tesi scriptie particulier estudante* 学生 卒論 個人宅',
  disqualified: 'disqualif* unqualified not_a_fit no_fit not_a_prospect unfit disqualifiziert',
  // Customers leaving.
  cancel:
    'cancel* terminat* notice opt_out_of kundig* gekundigt aufkundig* resili* denonc* cancel* rescind* disd* receder* recesso opzeg* opgezegd zegt_op rescis* 解約',
  renew: 'renew* roll_over extend* prolong* verlanger* renouvel* reconduir* renov* rinnov* verleng* 更新',
  contract:
    'contract* subscription* agreement* membership* maintenance licence_agreement vertrag* abo wartung* contrat* abonnement* contrato* suscripcion abbonament* contratt* assinatura 契約',
  leave:
    'leave leaving walk walk_away jump_ship part_ways switch* migrat* mov* move_away replac* abandon* ditch* drop dropp* phase_out get_rid weggehen abspring* wechsel* umsteig* umstell* ablosen partir quitter basculer migrer marchar* dejar* irse cambiar* andarsene passare lasciare overstap* vertrek* weg sair trocar ir_embora 乗り換え',
  angry:
    'unhappy dissatisf* furious fuming angry fed_up frustrat* annoyed irritat* upset complain* complaint* escalat* outrag* disappoint* let_down regret* hate* sick_of unacceptable unzufrieden verargert sauer stinksauer frustriert enttauscht beschwer* reklam* mecontent* decu* agace* furieux ras_le_bol plaint* reclam* descontent* harto decepcion* molesto quej* insoddisfatt* delus* arrabbiat* stufo lament* ontevreden teleurgesteld boos klaag* insatisfeit* desapontad* farto zangad* 不満 怒',
  trust:
    'trust faith confidence patience vertrauen geduld confiance patience confianza paciencia fiducia pazienza vertrouwen confianca paciencia 信頼',
  fault:
    'outage* downtime bug bugs crash* defect* error* failure* fault* data_loss slow broken does_not_work ausfall* fehler panne* bogue* incident* fallo* caida* guast* errori storing* fout* falha* erros 障害 不具合',
  usage:
    'usage use_it logins login logged logs_in log_in logged_in adoption active_users activity nutzung anmeld* eingeloggt meldet_sich utilisation connexion* uso acced* entra accede* gebruik logt inlog* acesso entrar ログイン 利用率',
  fall: 'drop fell fall* down declin* shrink* shrunk halved half less fewer reduc* cut cuts cutting downgrad* downsiz* decreas* lower smaller two_thirds eingebrochen sinkt gesunken reduzier* weniger halfte kurz* chut* baisse* reduire moitie moins baj* reducir mitad menos ridurre meta meno calo minder helft terug daling reduzir metade menos 減 半分',
  export: 'export* takeout get_the_data data_out datenexport datenabzug recuperer exportar esportare exporteren 書き出し エクスポート',
  refund: 'refund* money_back compensation credit_note geld_zuruck erstatt* rembours* reembolso rimborso terugbetal* 返金',
  customer: 'customer* client* existing account bestandskunde* kunde* kundin client* clientes cliente klant* bestaande 顧客 既存',
  nobody: 'nobody no_one noone none keiner niemand personne plus_personne nadie nessuno niemand ninguem 誰も',
  unused: 'unused idle shelfware not_used gathering_dust ungenutzt inutilis* ongebruikt',
  risk: 'risk* doubt* shaky wobbl* brink thread danger* unsure uncertain reconsider* rethink* question* gefahrde* fraglich wackelt doute* en_question duda* dubbio twijfel* duvida* 検討',
  // Others who sell the same.
  rival:
    'competitor* competition rival* mitbewerb* wettbewerb* konkurren* concurren* competidor* competencia concorren* concurrent* 競合 他社 ライバル',
  vendor:
    'vendor* supplier* provider* manufacturer* bidder* agency reseller* tool system solution* platform anbieter* lieferant* hersteller* hauslieferant* stammlieferant* dienstleister* losung fournisseur* prestataire* outil proveedor* fornitor* leverancier* aanbieder* fornecedor* 業者 製品 サービス',
  other:
    'other others another different alternative* someone_else somebody_else elsewhere third_party else anderen andere* anderweitig weiterer zweit* woanders autre* ailleurs otro* otra* alternativ* altro altri altra andere ander elders outro* outra* 別の',
  incumbent:
    'incumbent current* present existing_vendor today already since bisher* derzeit* bereits schon aktuell seit deja actuel* depuis sortant ya actual* desde gia attual* da_anni al huidig* nu ja atual* すでに 現在',
  use: 'use uses using runs running works_with working_with on_board_with have_got installed nutzt nutzen verwendet setzt arbeitet einsetz* utilise* travaille* emploie usa usan utiliza* trabaja* utilizza* lavora* gebruikt werkt utiliza 利用中 使って',
  happy:
    'happy satisfied content pleased loyal glad fine zufrieden glucklich content satisfait* contento satisfech* soddisfatt* contento tevreden satisfeito 満足',
  compare:
    "compar* benchmark* versus vs differ* comparison shortlist* short_list evaluat* bake-off beauty_contest rfp tender* rfq vergleich* auswahl ausschreib* evaluier* appel_d'offres compar* licitacion confront* gara vergelij* aanbesteding concurso_publico 比較 相見積",
  choose:
    'chose* choos* decided opted_for went_with going_with prefer* signed_with awarded picked select* lean* favour* entschieden gewahlt bevorzug* zuschlag choisi* prefer* retenu* eleg* eligio prefier* scelt* prefer* gekozen kiest escolh* 決定 決まった',
  lost: 'lost losing runner-up came_second second_place verloren zweiter perdu perdid* pers* verloren perdemos 失注',
  offer:
    'offer* quote* quotes bid bids proposal* quotation* pitch* angebot* offerte* offre* devis oferta* presupuesto* propuesta* offert* preventiv* aanbod proposta* 見積 提案',
  price:
    'price* cheaper cheap expensive discount* undercut* cost* preis* billiger gunstiger gunstig teuer rabatt prix moins_cher cher remise precio* barat* caro descuento prezz* economic* sconto prijs* goedkoper duur preco* desconto 価格 安い 値引',
  // Buying more.
  more: 'more additional extra further another add* bigger larger higher increas* doubl* tripl* twice expand* expansion enlarg* grow* upgrad* unlimited mehr weitere* zusatzlich* dazu ausbau* erweiter* aufstock* grosser* hoher* verdopp* davantage supplementaire* ajout* augment* agrand* superieur* de_plus mas adicional* ampli* anadir aument* superior* altre altri piu aggiung* ampli* superiore extra meer uitbreid* hoger* ook mais adicion* acrescent* ampliar superior* 追加 増 拡大 上位',
  seat: 'seat* licence* license* user users account accounts login logins access workplace* device* terminal* lizenz* nutzer* benutzer* zugang* zugange arbeitsplatz* platze licence* utilisateur* acces compte* licencia* usuario* acceso* puesto* licenz* utenti accesso accessi postazion* licentie* gebruiker* toegang licenca* utilizador* acesso* ライセンス 利用者 アカウント ユーザー',
  plan: 'plan tier edition package premium enterprise version tarif paket formule offre_superieure paquete piano pacchetto pakket plano プラン 版',
  module:
    'module* add-on* addon* feature* option* extension* integration* analytics reporting api sso storage quota training support_plan modul* funktion* schulung* speicher formation* espace modulo* almacen* formacion magazzino opslag armazenamento モジュール 機能 研修',
  limit:
    'limit* full quota capacity outgrown outgrew not_enough too_small too_tight used_up at_capacity voll reich*_nicht reichen_nicht ausgeschopft plein* sature* lleno pieno vol cheio 不足 上限',
  hire: 'hire* hiring recruit* headcount new_starters newcomers staff_up team_grows stellt einstell* stellen_ein neueinstell* embauch* recrut* contrat*_a assum* assunz* neemt_aan aannemen personeel contratar 採用 新入社員',
  open: 'open* new_office new_branch new_site acquisition acquir* taking_over took_over eroffn* filiale ubernimmt ouvre* ouverture abre* apertura apre opent abre abrir 開設 支店 出店',
  unit: 'department* division* team teams subsidiar* branch* site sites location* office* warehouse* plant plants group company-wide sister everyone entire whole abteilung* tochter* standort* filiale* niederlassung* werk gruppe konzern service filiale* succursale* agence* groupe equipe departament* sucursal* oficina* equipo reparto sede filiali squadra afdeling* vestiging* filial 部門 支社 全社 工場',
  rollout:
    'roll-out* rollout* roll_out onboard* deploy* company-wide extend_to pilot* ausroll* flache einfuhr* deploie* deploiement despliegue extender estender* distribu* uitrol* implantar 導入 展開',
  want: 'want* wish* would_like needs need needed ask asks asked request* enquir* require* interested_in braucht benotig* mochte* will wunscht fragt souhait* veut voul* demand* besoin aimerait faudra quier* necesit* pid* pregunt* vuole vorrebbe serv* chied* wil wenst vraagt nodig quer precisa* pergunt* ped* 希望 要望 必要 したい 知りたい',
  us: 'us our ours we you your uns unser* wir sie_uns nous notre nos vous nosotr* nuestr* noi nostr* ons onze wij nos nosso* 弊社 当社',
  // What makes words mean something else.
  time: "before until till morning* afternoon* lunch* noon monday* tuesday* wednesday* thursday* friday* saturday* sunday* week weeks tomorrow today_at o'clock am pm vor bis montag dienstag mittwoch donnerstag freitag morgens uhr woche avant jusqu* lundi mardi mercredi jeudi vendredi semaine heures antes hasta lunes martes miercoles jueves viernes semana prima fino lunedi martedi mercoledi giovedi venerdi settimana voor tot maandag dinsdag woensdag donderdag vrijdag antes ate segunda terca quarta quinta sexta 前 来週 時",
  later:
    'postpone* rebook* resched* new_date later next_quarter next_year in_spring in_autumn january call_back back_in after_the verschoben verlegt fruhjahr herbst januar report* reporte janvier rappeler aplaz* enero posticip* spostat* gennaio uitgesteld januari adiad* janeiro 延期 来年',
  notyet: 'not_yet yet still noch encore todavia ancora nog ainda まだ',
  done: 'signed renewed paid sent returned agreed approved solved fixed resolved unterschrieben bezahlt geschickt erledigt gelost signe envoye regle firmad* enviad* firmat* inviat* getekend verstuurd assinad* 署名 送付 済み',
  private:
    'holiday* vacation birthday dog cat garden football match weather wife husband kids baby dinner hotel flight train boat bike wine urlaub geburtstag hund wetter essen zug hotel vacances conge* anniversaire train vacaciones ferie vakantie ferias 休暇',
} satisfies Readonly<Record<string, string>>;

/** Where concepts stand in a folded text. */
export function conceptsIn(folded: string): readonly { readonly concept: string; readonly index: number }[] {
  return PATTERNS.flatMap(({ concept, pattern }) => [...folded.matchAll(pattern)].map(({ index }) => ({ concept, index })));
}

const PATTERNS = Object.entries(WORDS).map(([concept, words]) => ({ concept, pattern: toPattern(words) }));

function toPattern(words: string): RegExp {
  const all = words.split(' ');
  const cjk = all.filter((word) => /[\u3040-\u30ff\u4e00-\u9fff]/u.test(word));
  const spaced = all
    .filter((word) => !cjk.includes(word))
    .map((word) => word.replaceAll('_', String.raw`[\s-]+`).replaceAll('*', String.raw`[\p{L}]*`));
  const whole = String.raw`(?<![\p{L}\p{N}])(?:${spaced.join('|')})(?![\p{L}\p{N}])`;
  return new RegExp(cjk.length === 0 ? whole : `${whole}|${cjk.join('|')}`, 'gu');
}
