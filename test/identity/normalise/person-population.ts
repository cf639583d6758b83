/**
 * Invented names, one a line, in the ways in which people and systems write them, each with its parts:
 * `raw | prefix | given | middle | nickname | family | suffix`.
 */
export const POPULATION = `
# plain
Nora Whitfield | | Nora | | | Whitfield |
nora whitfield | | nora | | | whitfield |
NORA WHITFIELD | | NORA | | | WHITFIELD |
Nora J. Whitfield | | Nora | J. | | Whitfield |
Nora J Whitfield | | Nora | J | | Whitfield |
N. Whitfield | | N. | | | Whitfield |
N. J. Whitfield | | N. | J. | | Whitfield |
N.J. Whitfield | | N.J. | | | Whitfield |
J.R.R. Whitfield | | J.R.R. | | | Whitfield |
George H. W. Barlow | | George | H. W. | | Barlow |
W. Somerset Barlow | | W. | Somerset | | Barlow |
Nora Jane Elizabeth Whitfield | | Nora | Jane Elizabeth | | Whitfield |
Mary-Kate Barlow | | Mary-Kate | | | Barlow |
Nora Whitfield-Barlow | | Nora | | | Whitfield-Barlow |
Siobhan O'Rourke | | Siobhan | | | O'Rourke |
Siobhan O’Rourke | | Siobhan | | | O’Rourke |
SIOBHAN O ROURKE | | SIOBHAN | | | O ROURKE |
Liam Patrick O Neill | | Liam | Patrick | | O Neill |
O ROURKE, SIOBHAN | | SIOBHAN | | | O ROURKE |
Ian MacAllister | | Ian | | | MacAllister |
Ian Mc Allister | | Ian | | | Mc Allister |
Mary St. Clair | | Mary | | | St. Clair |
Renée D'Amico | | Renée | | | D'Amico |
  Nora   Whitfield   | | Nora | | | Whitfield |
Whitfield | | | | | Whitfield |
# commas
Whitfield, Nora | | Nora | | | Whitfield |
WHITFIELD, NORA J | | NORA | J | | WHITFIELD |
Whitfield, Nora Jane | | Nora | Jane | | Whitfield |
WHITFIELD,NORA | | NORA | | | WHITFIELD |
Whitfield , Nora | | Nora | | | Whitfield |
Whitfield Barlow, Nora | | Nora | | | Whitfield Barlow |
Whitfield-Barlow, Nora | | Nora | | | Whitfield-Barlow |
Barlow, George H. W. | | George | H. W. | | Barlow |
Barlow, G. | | G. | | | Barlow |
BARLOW, W. SOMERSET | | W. | SOMERSET | | BARLOW |
Barlow Jr., George | | George | | | Barlow | Jr.
Barlow, Jr., George | | George | | | Barlow | Jr.
Barlow, George, Jr. | | George | | | Barlow | Jr.
Barlow, George Jr. | | George | | | Barlow | Jr.
BARLOW III, GEORGE L | | GEORGE | L | | BARLOW | III
Barlow, George, MD | | George | | | Barlow | MD
Barlow, George L., M.D., Ph.D. | | George | L. | | Barlow | M.D. Ph.D.
Barlow MD, George | | George | | | Barlow | MD
BARLOW, GEORGE V | | GEORGE | V | | BARLOW |
Barlow, Dr. George | Dr. | George | | | Barlow |
Barlow, Mr George | Mr | George | | | Barlow |
BARLOW, REV DR GEORGE | REV DR | GEORGE | | | BARLOW |
Van Buren, George | | George | | | Van Buren |
Buren, George van | | George | | | van Buren |
Berg, Jan van den | | Jan | | | van den Berg |
Hohenfels, Friedrich von | | Friedrich | | | von Hohenfels |
Cruz, Juan de la | | Juan | | | de la Cruz |
george barlow, | | george | | | barlow |
# generations
George Barlow Jr. | | George | | | Barlow | Jr.
George Barlow, Jr. | | George | | | Barlow | Jr.
George Barlow Jr | | George | | | Barlow | Jr
GEORGE BARLOW JR | | GEORGE | | | BARLOW | JR
George Barlow Sr. | | George | | | Barlow | Sr.
George Barlow, Sr | | George | | | Barlow | Sr
George L. Barlow II | | George | L. | | Barlow | II
George L. Barlow III | | George | L. | | Barlow | III
George Barlow, IV | | George | | | Barlow | IV
George Barlow V | | George | | | Barlow | V
George Barlow 3rd | | George | | | Barlow | 3rd
George Barlow, 2nd | | George | | | Barlow | 2nd
George Barlow Junior | | George | | | Barlow | Junior
Dr. George Barlow, Jr. | Dr. | George | | | Barlow | Jr.
George Barlow Jr., MD | | George | | | Barlow | Jr. MD
George Barlow, III, Esq. | | George | | | Barlow | III Esq.
# degrees and orders
Nora Whitfield, MD | | Nora | | | Whitfield | MD
Nora Whitfield M.D. | | Nora | | | Whitfield | M.D.
Nora Whitfield, M.D., F.A.C.S. | | Nora | | | Whitfield | M.D. F.A.C.S.
NORA J WHITFIELD MD | | NORA | J | | WHITFIELD | MD
Nora Whitfield PhD | | Nora | | | Whitfield | PhD
Nora Whitfield, Ph.D. | | Nora | | | Whitfield | Ph.D.
Nora Whitfield, Ph. D. | | Nora | | | Whitfield | Ph. D.
Nora Whitfield, MD, PhD | | Nora | | | Whitfield | MD PhD
Nora Whitfield, MD/PhD | | Nora | | | Whitfield | MD/PhD
Nora Whitfield, Esq. | | Nora | | | Whitfield | Esq.
Nora Whitfield Esquire | | Nora | | | Whitfield | Esquire
Nora Whitfield, CPA | | Nora | | | Whitfield | CPA
Nora Whitfield CPA, CFP | | Nora | | | Whitfield | CPA CFP
Nora Whitfield, RN, BSN | | Nora | | | Whitfield | RN BSN
Nora Whitfield, DDS | | Nora | | | Whitfield | DDS
Nora Whitfield D.D.S. | | Nora | | | Whitfield | D.D.S.
Nora Whitfield, D.O. | | Nora | | | Whitfield | D.O.
Nora Whitfield, PA-C | | Nora | | | Whitfield | PA-C
Nora Whitfield, P.E. | | Nora | | | Whitfield | P.E.
Nora Whitfield, MBA | | Nora | | | Whitfield | MBA
Nora Whitfield, LCSW | | Nora | | | Whitfield | LCSW
Nora Whitfield, J.D., LL.M. | | Nora | | | Whitfield | J.D. LL.M.
Nora Whitfield, FAIA | | Nora | | | Whitfield | FAIA
Nora Whitfield, AIA, LEED AP | | Nora | | | Whitfield | AIA LEED AP
Nora Whitfield, PMP, CISSP | | Nora | | | Whitfield | PMP CISSP
Nora Whitfield OBE | | Nora | | | Whitfield | OBE
Nora Whitfield, CRNFA | | Nora | | | Whitfield | CRNFA
Nora Whitfield, SHRM-CP | | Nora | | | Whitfield | SHRM-CP
Nora Whitfield attorney at law | | Nora | | | Whitfield | attorney at law
george barlow, s.j. | | george | | | barlow | s.j.
Col. George Barlow, USMC (Ret.) | Col. | George | | | Barlow | USMC Ret.
Wei Ma | | Wei | | | Ma |
KIM DO | | KIM | | | DO |
# titles
Mr. George Barlow | Mr. | George | | | Barlow |
MR GEORGE BARLOW | MR | GEORGE | | | BARLOW |
Mrs. Barlow | Mrs. | | | | Barlow |
Ms Nora Whitfield | Ms | Nora | | | Whitfield |
Miss Nora Jane Whitfield | Miss | Nora | Jane | | Whitfield |
Mx. Nora Whitfield | Mx. | Nora | | | Whitfield |
Dr Nora Whitfield | Dr | Nora | | | Whitfield |
Dr. Whitfield | Dr. | | | | Whitfield |
Prof. Nora Whitfield | Prof. | Nora | | | Whitfield |
Prof. Dr. Nora Whitfield | Prof. Dr. | Nora | | | Whitfield |
Professor Nora Whitfield | Professor | Nora | | | Whitfield |
Sir George Barlow | Sir | George | | | Barlow |
Rev. George Barlow | Rev. | George | | | Barlow |
The Rev. George Barlow | The Rev. | George | | | Barlow |
Rev. Dr. George Barlow | Rev. Dr. | George | | | Barlow |
Reverend George Barlow | Reverend | George | | | Barlow |
Most Rev. George Barlow | Most Rev. | George | | | Barlow |
Msgr. George Barlow | Msgr. | George | | | Barlow |
Fr. George Barlow | Fr. | George | | | Barlow |
Father George Barlow | Father | George | | | Barlow |
Sister Nora Whitfield | Sister | Nora | | | Whitfield |
Rabbi George Barlow | Rabbi | George | | | Barlow |
Bishop George Barlow | Bishop | George | | | Barlow |
Imam Yusuf Rahman | Imam | Yusuf | | | Rahman |
Hon. Nora Whitfield | Hon. | Nora | | | Whitfield |
The Honorable Nora Whitfield | The Honorable | Nora | | | Whitfield |
Judge Nora Whitfield | Judge | Nora | | | Whitfield |
Chief Justice Nora Whitfield | Chief Justice | Nora | | | Whitfield |
Sen. Nora Whitfield | Sen. | Nora | | | Whitfield |
Senator Nora Whitfield | Senator | Nora | | | Whitfield |
State Sen. Nora Whitfield | State Sen. | Nora | | | Whitfield |
U.S. Senator Nora Whitfield | U.S. Senator | Nora | | | Whitfield |
US Rep. Nora Whitfield | US Rep. | Nora | | | Whitfield |
Rep. Nora Whitfield | Rep. | Nora | | | Whitfield |
Congresswoman Nora Whitfield | Congresswoman | Nora | | | Whitfield |
Gov. Nora Whitfield | Gov. | Nora | | | Whitfield |
Lt. Gov. Nora Whitfield | Lt. Gov. | Nora | | | Whitfield |
Mayor Nora Whitfield | Mayor | Nora | | | Whitfield |
Alderman George Barlow | Alderman | George | | | Barlow |
Ald. George Barlow | Ald. | George | | | Barlow |
Commissioner George Barlow | Commissioner | George | | | Barlow |
Attorney General Nora Whitfield | Attorney General | Nora | | | Whitfield |
Secretary of State Nora Whitfield | Secretary of State | Nora | | | Whitfield |
Councillor Nora Whitfield | Councillor | Nora | | | Whitfield |
Ambassador Nora Whitfield | Ambassador | Nora | | | Whitfield |
President Whitfield | President | | | | Whitfield |
Gen. George Barlow | Gen. | George | | | Barlow |
Maj. Gen. George Barlow | Maj. Gen. | George | | | Barlow |
Lt. Col. George Barlow | Lt. Col. | George | | | Barlow |
Lt Colonel George Barlow | Lt Colonel | George | | | Barlow |
Capt. George Barlow | Capt. | George | | | Barlow |
Sgt. George Barlow | Sgt. | George | | | Barlow |
1st Lt. George Barlow | 1st Lt. | George | | | Barlow |
Cpl George Barlow | Cpl | George | | | Barlow |
Officer George Barlow | Officer | George | | | Barlow |
Sheriff George Barlow | Sheriff | George | | | Barlow |
Coach George Barlow | Coach | George | | | Barlow |
Atty. George Barlow | Atty. | George | | | Barlow |
Hon Lee | | Hon | | | Lee |
Don Barlow | | Don | | | Barlow |
Pan Wei | | Pan | | | Wei |
# titles of other languages
Herr Jürgen Kessler | Herr | Jürgen | | | Kessler |
Frau Dr. Anke Kessler | Frau Dr. | Anke | | | Kessler |
Dipl.-Ing. Jürgen Kessler | Dipl.-Ing. | Jürgen | | | Kessler |
Dr. med. Anke Kessler | Dr. med. | Anke | | | Kessler |
Dr. rer. nat. Anke Kessler | Dr. rer. nat. | Anke | | | Kessler |
Mag. Anke Kessler | Mag. | Anke | | | Kessler |
Ing. Pavel Dvořák | Ing. | Pavel | | | Dvořák |
MUDr. Jana Dvořáková | MUDr. | Jana | | | Dvořáková |
Mme Claire Dubreuil | Mme | Claire | | | Dubreuil |
Monsieur Luc Dubreuil | Monsieur | Luc | | | Dubreuil |
Sig. Marco Bellandi | Sig. | Marco | | | Bellandi |
Dott.ssa Elena Bellandi | Dott.ssa | Elena | | | Bellandi |
Avv. Elena Bellandi | Avv. | Elena | | | Bellandi |
Sr. Javier Montalbán | Sr. | Javier | | | Montalbán |
Sra. Lucía Montalbán | Sra. | Lucía | | | Montalbán |
Lic. Lucía Montalbán | Lic. | Lucía | | | Montalbán |
Dhr. Pieter Hoekstra | Dhr. | Pieter | | | Hoekstra |
Mevr. Anneke Hoekstra | Mevr. | Anneke | | | Hoekstra |
Pani Anna Zielińska | Pani | Anna | | | Zielińska |
Shri Rakesh Iyer | Shri | Rakesh | | | Iyer |
Sheikh Yusuf Rahman | Sheikh | Yusuf | | | Rahman |
Engr. Chidi Okafor | Engr. | Chidi | | | Okafor |
# nicknames and remarks
George "Buddy" Barlow | | George | | Buddy | Barlow |
George “Buddy” Barlow | | George | | Buddy | Barlow |
George 'Buddy' Barlow | | George | | Buddy | Barlow |
George (Buddy) Barlow | | George | | Buddy | Barlow |
George "Buddy" L. Barlow | | George | L. | Buddy | Barlow |
George L. "Buddy" Barlow Jr. | | George | L. | Buddy | Barlow | Jr.
George Barlow (Buddy) | | George | | Buddy | Barlow |
George Barlow "Buddy" | | George | | Buddy | Barlow |
Barlow, George (Buddy) | | George | | Buddy | Barlow |
Barlow, George "Buddy" L. | | George | L. | Buddy | Barlow |
George "The Big Wind" Barlow | | George | | The Big Wind | Barlow |
George «Buddy» Barlow | | George | | Buddy | Barlow |
Xiaoming (Simon) Guo | | Xiaoming | | Simon | Guo |
Nora Whitfield (née Barlow) | | Nora | | | Whitfield |
Nora Whitfield (she/her) | | Nora | | | Whitfield |
Nora Whitfield (deceased) | | Nora | | | Whitfield |
Nora Whitfield (Ret.) | | Nora | | | Whitfield | Ret.
# particles
Pieter van den Berg | | Pieter | | | van den Berg |
Pieter van der Meer | | Pieter | | | van der Meer |
Pieter Van Houten | | Pieter | | | Van Houten |
PIETER VAN HOUTEN | | PIETER | | | VAN HOUTEN |
Pieter de Vries | | Pieter | | | de Vries |
Pieter J. van 't Hoff | | Pieter | J. | | van 't Hoff |
Friedrich von Hohenfels | | Friedrich | | | von Hohenfels |
Friedrich zu Hohenfels | | Friedrich | | | zu Hohenfels |
Charles de La Tour | | Charles | | | de La Tour |
Luc du Plessis | | Luc | | | du Plessis |
Marco Della Valle | | Marco | | | Della Valle |
Marco di Giacomo | | Marco | | | di Giacomo |
Oscar de la Fuente | | Oscar | | | de la Fuente |
Carmen de los Reyes | | Carmen | | | de los Reyes |
MARIA DELA CRUZ | | MARIA | | | DELA CRUZ |
Ana Paula dos Santos | | Ana | Paula | | dos Santos |
João da Silva | | João | | | da Silva |
Yusuf bin Rahman | | Yusuf | | | bin Rahman |
Omar Al Farsi | | Omar | | | Al Farsi |
Omar al-Farsi | | Omar | | | al-Farsi |
Magdy El Sayed | | Magdy | | | El Sayed |
Abdul Rahman Siddiqui | | Abdul Rahman | | | Siddiqui |
Moshe Ben Ari | | Moshe | | | Ben Ari |
Thomas Le Roux | | Thomas | | | Le Roux |
# two family names
Gabriel Ortega Morales | | Gabriel | | | Ortega Morales |
Lucía Fernández Gómez | | Lucía | | | Fernández Gómez |
José Luis Hernández Ruiz | | José | Luis | | Hernández Ruiz |
Juan de la Hoz García | | Juan | | | de la Hoz García |
María del Carmen López | | María | del Carmen | | López |
Maria da Conceição Ferreira | | Maria | da Conceição | | Ferreira |
Fernández Gómez, Lucía | | Lucía | | | Fernández Gómez |
Ma. Victoria Santos | | Ma. Victoria | | | Santos |
# order
MARTIN Claire | | Claire | | | MARTIN |
KOWALSKI Piotr | | Piotr | | | KOWALSKI |
Bellandi Marco P | | Marco | P | | Bellandi |
Cook Deborah | | Deborah | | | Cook |
Gutierrez Jennifer | | Jennifer | | | Gutierrez |
Cook Deborah Anne | | Deborah | Anne | | Cook |
JOHN Whitfield | | JOHN | | | Whitfield |
Kim Min-jun | | Min-jun | | | Kim |
Tsai Mei-ling | | Mei-ling | | | Tsai |
Min-jun Kim | | Min-jun | | | Kim |
Lee Smith-Jones | | Lee | | | Smith-Jones |
Thomas James | | Thomas | | | James |
Parker Scott | | Parker | | | Scott |
Nguyen Thi Hoa | | Hoa | Thi | | Nguyen |
Hung T Nguyen | | Hung | T | | Nguyen |
# what is no name
Nora Whitfield - CEO | | Nora | | | Whitfield |
Nora Whitfield, Head of Sales | | Nora | | | Whitfield |
Van Houten, W.E. | | W.E. | | | Van Houten |
Prof. em. Hans Kessler | Prof. em. | Hans | | | Kessler |
Chief George Barlow | Chief | George | | | Barlow |
# scripts
山田 太郎 | | 太郎 | | | 山田 |
高橋健一 | | 健一 | | | 高橋 |
王小明 | | 小明 | | | 王 |
欧阳明华 | | 明华 | | | 欧阳 |
김민준 | | 민준 | | | 김 |
김 민준 | | 민준 | | | 김 |
남궁민수 | | 민수 | | | 남궁 |
王小明先生 | | 小明 | | | 王 | 先生
Иван Петров | | Иван | | | Петров |
Петров, Иван | | Иван | | | Петров |
Γιώργος Παπαδόπουλος | | Γιώργος | | | Παπαδόπουλος |
`;
