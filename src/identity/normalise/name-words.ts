/** Words of `text`, between spaces. */
function setOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Titles that are no names, folded and without marks. */
export const TITLES: ReadonlySet<string> = setOf(
  // English
  'mr mrs ms miss mx messrs dr drs doctor doctors prof professor sir dame lord lady baroness hrh rev revd reverend hon honorable honourable ' +
    'captain capt colonel col general gen lieutenant lt ltc ltcol ltgen lcdr cdr cmdr commander commodore admiral adm major maj majgen briggen brig brigadier ' +
    'sgt sergeant ssgt msgt sfc cpl corporal pvt pfc cwo ensign ens 1lt 2lt 1st 2nd senator sen representative rep congressman ' +
    'congresswoman congressmember cong assemblyman assemblywoman governor gov president mayor judge justice magistrate ambassador amb attorney atty councilman councilwoman ' +
    'councilmember councillor councilor cllr alderman alderwoman ald commissioner comptroller treasurer secretary superintendent supt chairman chairwoman chairperson sheriff chief ' +
    'officer detective det inspector deputy trooper coach minister chancellor provost rabbi imam bishop archbishop cardinal pastor father sister brother deacon elder ' +
    'msgr monsignor apostle canon engr ' +
    // German, Dutch, Scandinavian
    'herr frau hr fr ing dipl dipling dipl-ing dipl-kfm mag dhr mw mevr mevrouw fru froken ' +
    // Romance
    'dott dottssa sig sigra signor signora avv geom rag monsieur madame mme mlle mademoiselle maitre senor senora senorita sr sra srta dona dna dra profa lic arq exmo exma eng engo ' +
    // Slavic, Turkish
    'pan pani mgr inz mudr judr phdr rndr mvdr bc gospodin gospoda bay bayan господин госпожа гн гжа д-р др ' +
    // South and East Asian, Arabic
    'shri smt sri swami kumari khun datuk dato tan encik puan haji hajji sheikh sheikha sayyid syedna ustaz ong ba',
);

/** Titles that are names as well: only with a point, or where two names follow. */
export const DOUBTFUL_TITLES: ReadonlySet<string> = setOf('hon fr sr mag ing dame ens eng det general lic 1st 2nd');

/** Titles that are names far more often, and are titles only where a given name follows. */
export const RARE_TITLES: ReadonlySet<string> = setOf('pan tan ba ong bay bc sri khun elder canon haji');

/** Titles of two words and more. */
export const LONG_TITLES =
  /^(?:(?:u ?s|us|united states|state) (?:senator|representative|rep|sen|congressman|congresswoman)|vice president|prime minister|lord justice|lady justice|attorney general|secretary of state|secretary general|(?:lieutenant|lt) (?:governor|gov|colonel|col|general|gen|commander|cmdr|cdr)|(?:maj|major|brig|brigadier) (?:gen|general)|(?:rear|vice) (?:admiral|adm)|(?:1st|2nd|first|second) (?:lt|lieutenant|sgt|sergeant)|(?:sgt|sergeant) (?:maj|major)|(?:master|staff|chief) (?:sgt|sergeant)|(?:most|very|right|rt) (?:rev|reverend|hon|honorable|honourable)|the (?:hon|honorable|honourable|rev|reverend|most reverend|right honourable|rt hon)|chief justice|chief inspector|police chief|fire chief|his excellency|her excellency|his holiness|tan sri|dr (?:med|phil|jur|ing|rer nat|rer pol|h c|hc|hab|dent|vet|oec)|prof dr|prof em|dipl (?:ing|kfm|inf|phys|psych|chem|vw|betriebswirt)|mag (?:a|phil|iur)|first lady)$/u;

/** Tells father from son, wherever in the name it stands. */
export const GENERATIONS: ReadonlySet<string> = setOf(
  'jr jnr sr snr junior senior ii iii iv vi vii viii 2nd 3rd 4th 5th filho neto sobrinho hijo',
);

/** What follows a name and means nothing else. */
export const CREDENTIALS: ReadonlySet<string> = setOf(
  'md phd dphil mba emba esq esquire cpa cfa cfp cma cia cisa chfc clu msc bsc beng meng btech mtech bcom mcom llb llm llbhons dds dmd dvm dpm dnp mph mpa msw mha mfa bfa ' +
    'rn bsn msn lpn rph pharmd aprn arnp fnp fnpbc fnpc crna cnm cnp np pac otr rd ldn lcsw lmsw lisw licsw lmft lpc lcpc lmhc ccc cccslp atc dc facs facp facc faap facog fache faafp ' +
    'facep frcp frcs frcpc mrcp mbbs mbchb bds mds jd edd psyd thd dmin mdiv scd dsc aia faia ala leed leedap csi asla aicp apa pmp cissp cism csm phr sphr shrm scp acca aca fca cgeic frics mrics ' +
    'obe mbe cbe kbe dbe kcb ret retd retired emeritus usn usmc usaf uscg osb sj ofm csc op ma-ed med maed kc qc mp mep mla mpp cpcu arm crcm ea cebs reba gri crs abr realtor ncarb cbap cfe chp dacm lac lmt ' +
    'hons さん 様 先生 殿 氏 님 씨 女士 小姐',
);

/** Degrees that are names, initials or words as well: only what is written in capitals beside a name that is not, or after a comma. */
export const SHORT_DEGREES: ReadonlySet<string> = setOf(
  'ba ma do pa ms bs od dc pe se cp ra ca pt ot v vp mp ea op arm apa lac kc qc rd gri cia phr scp ala dis bba aa as dba pc aca abr eng ap',
);

/** Small words that begin a family name. */
export const PARTICLES: ReadonlySet<string> = setOf(
  'van von der den de del della di da dos das do du la le las los lo el al bin ibn bint ben ter ten te zu zum zur vom af av st saint sainte mac mc dela delos dalla dello dei degli delle ' +
    'des op het aan ap abu abou bar ould san santa sao',
);

/** Of these the ones that begin it wherever they stand; the others are names, too (`Ben`, `Al`, `La`), or join given ones. */
export const SURE_PARTICLES: ReadonlySet<string> = setOf(
  'van von der den de del della di da dos das do du ter ten zu zum zur vom af av dela delos dalla dello des',
);

/** What stands behind `de`, `da`, `del` in given names: `María del Carmen`, `Maria da Conceição`. */
export const DEVOTIONS: ReadonlySet<string> = setOf(
  'carmen lourdes lurdes fatima pilar rosario mar jesus dios deus conceicao concepcion socorro graca gracia luz angeles anjos guadalupe mercedes consuelo dolores dores nieves rocio gloria refugio soledad ' +
    'perpetuo sagrado rosa paz assuncao assumpcao penha ceu aparecida aparecido cristo fe nazare nazareth piedad remedios montserrat valle pino campo amparo sacramento belen',
);

/** Names behind an `O` that lost its apostrophe: `O Brien`. */
export const IRISH_STEMS: ReadonlySet<string> = setOf(
  'brien bryan callaghan conner connor connell dea doherty donnell donoghue donohue dowd driscoll dwyer farrell flaherty gara gorman grady halloran hanlon hara hare keefe keeffe kelly ' +
    'leary loughlin mahony mahoney malley meara neal neil neill reilly riley rourke shaughnessy shea sullivan toole',
);

/** What joins two people in one field. */
export const JOINING: ReadonlySet<string> = setOf('& + and und et og och');
