// Written by `npm run signals:train` from bench/signals; do not edit.
/** Where each label starts, in the order of MODEL_LABELS. */
export const BIASES: readonly number[] = [0.044, -0.101, -0.395, -0.655, 1.106];

/** A feature a line, a tab, and its weights in hundredths, in the order of MODEL_LABELS. */
export const WEIGHTS = String.raw`
b:# #	-48 -65 -75 -67 75
b:# a	-88 130 -78 -111 -109
b:# additional	-22 -48 -32 73 -73
b:# agents	-59 -46 -58 73 -77
b:# april	-44 -42 -42 -39 47
b:# as	-27 -56 -28 -32 52
b:# auf	-51 69 -51 -71 -47
b:# bring	-28 -24 -46 -26 52
b:# cancelled	-62 -57 -61 -59 69
b:# comerciales	-36 -55 -34 58 -45
b:# countries	-57 -53 -67 74 -78
b:# days	-46 -65 -42 -37 57
b:# devices	-72 92 -81 -83 -92
b:# extra	-29 -40 -33 47 -43
b:# fix	-58 -48 -34 -47 60
b:# grams	-50 -51 -45 -50 58
b:# in	-83 77 -63 -57 -70
b:# is	-33 -45 -37 -89 79
b:# leute	-52 -66 -41 63 -57
b:# leuten	-53 -52 -59 63 -56
b:# licencas	-39 -62 -39 59 -53
b:# licences	-60 61 -45 -36 -69
b:# licencias	-42 -44 -37 63 -58
b:# licenze	-35 -57 -38 56 -58
b:# lizenzen	-51 69 -51 -71 -47
b:# march	-49 -50 -45 -63 62
b:# more	-41 -60 -36 67 -35
b:# name	64 -33 -40 -37 -65
b:# needs	-18 -57 -16 59 -51
b:# new	-52 -71 -42 79 -59
b:# nur	-50 69 -52 -67 -65
b:# of	-72 92 -81 -83 -92
b:# on	-35 -103 -61 95 -94
b:# out	-83 77 -63 -57 -70
b:# patched	-48 -65 -75 -67 75
b:# people	-80 -93 -100 83 8
b:# percent	-77 5 80 -81 -110
b:# personnes	-68 -57 -58 70 -66
b:# pick	-48 -58 -40 -61 63
b:# platze	-50 69 -52 -67 -65
b:# postes	-60 70 -61 -55 -72
b:# puestos	-54 64 -49 -53 -64
b:# says	-68 64 -40 -41 -54
b:# since	-30 49 -50 -25 -48
b:# solved	-24 -28 -27 -22 35
b:# the	61 -33 -35 -34 -60
b:# then	-38 -77 -37 -53 65
b:# to	-60 76 -65 -75 9
b:# turned	75 -69 -57 -67 -72
b:# units	-61 -62 -63 70 -67
b:# users	-50 32 -53 19 -67
b:# usuarios	-61 -65 -55 66 -58
b:# walking	-41 -73 -50 -36 70
b:# was	-27 -56 -28 -32 52
b:# weitere	-67 -50 -43 65 -57
b:a #	-86 119 -74 -66 -112
b:a ajouter	-68 -57 -58 70 -66
b:a ana	-42 -38 -37 -32 46
b:a assinatura	-40 52 -30 -45 -53
b:a ata	-42 -38 -37 -32 46
b:a atividade	61 -53 -47 -60 -57
b:a bad	54 51 -58 -41 -117
b:a bake-off	-47 -33 47 -27 -38
b:a bannir	75 -46 -47 -36 -80
b:a beetle	-44 -42 -33 -27 51
b:a better	-53 -76 46 34 -73
b:a big	-34 -39 -34 47 -40
b:a bigger	-69 -78 -63 92 -77
b:a bot	60 -43 -44 -44 -57
b:a bottle	-41 -35 -38 -26 46
b:a bout	-51 60 -43 -54 -53
b:a budget	47 -38 -31 -31 -38
b:a bulk	-36 -57 -54 57 -33
b:a bundle	-45 -23 -34 -19 54
b:a butcher's	-41 -35 -38 -26 46
b:a buyer	64 -41 -31 -33 -71
b:a calendar	-63 -72 81 -63 -82
b:a call	-85 -83 -92 -86 93
b:a cantina	-66 -51 -53 -49 62
b:a car	14 -102 -80 -93 41
b:a cartoon	65 -46 -44 -32 -75
b:a ce	-36 -31 -16 -21 44
b:a change	-75 -96 -59 -49 88
b:a cheaper	-107 -24 105 -79 -99
b:a choisi	-37 -41 51 -27 -36
b:a chute	-62 68 -53 -66 -64
b:a claire	-43 -45 -45 -46 53
b:a classer	77 -63 -55 -57 -81
b:a close	-65 -54 73 -47 -72
b:a coffee	-70 -53 -53 -53 66
b:a colleague	-43 -63 -48 -54 63
b:a commission	-53 -69 67 -64 -44
b:a comparar-nos	-69 -67 75 -55 -72
b:a competitor	-88 -69 32 38 -30
b:a competitor's	-50 79 -83 -54 -76
b:a complaint	57 -56 -27 -22 -51
b:a contabilidade	-75 -73 -69 78 -71
b:a contract	-68 -83 -55 89 -95
b:a copy	-76 -95 -68 -62 91
b:a court	-49 -37 -26 58 -56
b:a credit	-84 99 -92 -78 -99
b:a customer	-64 77 -46 -67 -60
b:a date	-49 -56 -84 -44 74
b:a day	-51 -28 -28 -52 56
b:a dead	30 -50 -64 -51 7
b:a deadline	-32 -75 -66 -61 61
b:a decade	-49 -52 69 -44 -69
b:a decision	-93 -88 -94 -70 94
b:a dedicated	-63 -87 -43 80 -55
b:a demo	-57 22 63 30 -111
b:a deux	-22 -29 34 -31 -25
b:a discount	-53 -32 44 -30 -3
b:a dodo	85 -57 -50 -69 -89
b:a drop	-75 -74 -53 -44 77
b:a duplicate	41 -46 -41 -28 -24
b:a empresa	61 -53 -47 -60 -57
b:a entrega	-62 -59 -72 -48 66
b:a equiper	-66 -80 -68 84 -87
b:a ete	5 -93 46 -61 -12
b:a etre	58 -64 -34 -40 -41
b:a false	60 -40 -62 -32 -51
b:a favour	51 -38 -49 -31 -44
b:a fax	48 -26 -26 -32 -43
b:a fazer	64 -58 -47 -50 -65
b:a feature	-37 -50 73 -78 -65
b:a ferme	58 -51 -41 -45 -59
b:a few	-33 -66 -36 -31 53
b:a fifth	-49 -48 61 -61 -49
b:a fine	-66 78 -63 -59 -85
b:a firm	-91 19 56 -5 -94
b:a forklift	-44 -54 -44 -45 56
b:a formal	63 -34 -31 -37 -65
b:a forwarding	62 -42 -41 -37 -64
b:a frame	-69 -109 36 60 -71
b:a game	71 -60 -71 -67 -61
b:a gift	-64 -66 -63 -42 68
b:a girl	-50 -51 -45 -50 58
b:a goner	80 -59 -50 -41 -87
b:a good	-99 59 -48 -35 21
b:a great	-39 -38 -25 -43 49
b:a group	-37 63 -64 -66 -29
b:a gym	67 -59 -57 -42 -62
b:a hearing	-57 -54 -64 -46 62
b:a hearse	-30 -16 -38 -16 44
b:a hit	-57 -68 -67 70 -64
b:a hobbyist	65 -40 -26 -35 -70
b:a holding	68 -67 -60 -47 -60
b:a hotel	-62 -47 -45 -65 63
b:a joke	82 -63 -77 -79 -79
b:a journalist	64 -41 -31 -33 -71
b:a juan	-42 -38 -41 -38 49
b:a juror	-29 -22 -23 -19 40
b:a kebab	71 -59 -56 -47 -73
b:a l'echeance	-50 60 -45 -51 -60
b:a l'edition	-51 -68 -45 64 -49
b:a la	-74 31 -60 -70 43
b:a larger	-58 -72 -55 83 -80
b:a leg	-69 -67 -60 -55 70
b:a ligar	77 -55 -49 -47 -74
b:a lille	-28 -37 -47 52 -47
b:a link	-39 -39 -43 -30 52
b:a local	-111 -93 122 -86 -98
b:a login	-21 -42 -18 49 -55
b:a loja	70 -58 -71 -46 -71
b:a lola	-42 -38 -41 -38 49
b:a long	-48 -77 33 -71 38
b:a look	-30 -70 64 -64 -31
b:a lost	67 -64 -54 -49 -64
b:a louer	66 -54 -51 -50 -68
b:a loyal	-59 66 -44 -37 -64
b:a lundi	-48 -41 -45 -49 60
b:a lunedi	-42 -34 -39 -31 44
b:a maggio	-59 -65 -55 -53 66
b:a marathon	-78 -88 -61 -100 93
b:a marc	-43 -45 -45 -46 53
b:a meeting	-72 -70 -32 -40 77
b:a merger	-76 -84 -40 -46 78
b:a message	-53 -32 -21 -34 56
b:a microsoft	-74 -71 76 -62 -71
b:a mile	70 -54 -57 -74 -48
b:a million	62 -66 -33 -33 -53
b:a misunderstanding	-53 -62 -50 -49 60
b:a month's	-44 67 -57 -75 -46
b:a move	-53 71 -71 -64 -42
b:a nantes	-66 -80 -68 84 -87
b:a neighbour	-69 -69 -76 76 -63
b:a new	-43 -48 -29 -52 68
b:a nice	-81 -62 -65 -55 74
b:a night	-40 -44 -30 60 -65
b:a nightmare	-62 -46 -48 -40 64
b:a no	-55 -48 -36 -43 61
b:a nose	-27 -37 54 -44 -49
b:a notre	-82 77 -71 -57 -61
b:a nursery	48 -26 -26 -32 -43
b:a one-man	50 -39 -44 -37 -39
b:a otro	-58 36 15 -30 -53
b:a pagar	-61 70 -59 -56 -71
b:a paolo	-46 -43 -45 -39 52
b:a paper	73 -65 -62 -64 -73
b:a parking	-47 -53 -39 -61 63
b:a partir	-34 47 -32 -36 -46
b:a partner	-42 -52 55 -22 -53
b:a partnership	-42 -40 47 -33 -37
b:a pascoa	-26 36 -33 -22 -27
b:a password	-56 80 -59 -64 -83
b:a penalty	-63 76 -56 -80 -68
b:a pilot	-49 -70 76 -79 -65
b:a pizzeria	84 -64 -56 -48 -89
b:a price	-83 52 -86 26 -69
b:a private	72 -54 -48 -40 -76
b:a proposal	-48 -53 54 -39 -47
b:a prospect	85 -69 -98 -64 -81
b:a queixa	-66 -51 -53 -49 62
b:a quiet	-86 -60 -50 -52 80
b:a quitte	60 -46 -36 -42 -62
b:a quotation	70 -53 -77 -59 -59
b:a quote	-42 -41 -76 80 -59
b:a raccroche	64 -62 -49 -45 -61
b:a rate	-55 -61 -45 -40 60
b:a reason	-61 64 -47 -43 -61
b:a recruiter	59 -50 -44 -45 -54
b:a recu	-36 -37 51 -31 -48
b:a reference	-60 -89 -52 -62 92
b:a refund	-70 100 -70 -78 -95
b:a renovar	-42 57 -41 -38 -57
b:a rep	58 -54 -56 -41 -51
b:a repondu	55 -38 -36 -39 -58
b:a reseller	-61 -62 -63 70 -67
b:a rival	67 1 -55 -96 -30
b:a rival's	-65 -60 96 -42 -97
b:a row	21 42 -93 -76 -47
b:a sala	-64 -71 -59 -55 71
b:a salesman	54 -42 -42 -48 -36
b:a sara	-46 -43 -45 -39 52
b:a school	89 -56 -67 -54 -92
b:a schoolboy	50 -59 -31 -36 -40
b:a seat	-69 -55 -47 -53 68
b:a second	-103 -88 -49 108 -40
b:a shell	63 -62 -59 -55 -45
b:a shop	-32 -27 -45 -25 46
b:a signe	-50 -49 66 -63 -64
b:a single	66 -46 -63 -46 -70
b:a site	-71 -119 -63 17 48
b:a standing	-39 -59 -60 -56 64
b:a stranger's	52 -53 -49 -38 -35
b:a student	-92 -49 -60 -37 83
b:a success	-57 -61 -43 66 -41
b:a successor	52 -38 -21 -23 -35
b:a suite	-37 -40 -35 -37 46
b:a supplier	21 -111 32 -83 7
b:a switch	-82 94 -67 -85 -82
b:a system	-54 -54 62 -57 -47
b:a third	-95 -30 44 64 -128
b:a thread	-35 66 -63 -52 -71
b:a throwaway	53 -30 -35 -39 -56
b:a thursday	-57 -70 -108 -63 99
b:a to	60 -48 -53 -38 -61
b:a toda	-45 -47 -33 54 -47
b:a torino	-35 -35 -36 44 -34
b:a training	-25 -73 -25 67 -71
b:a trial	-58 110 -107 -84 -76
b:a ultima	56 -43 -45 -41 -56
b:a vendor	69 -68 -60 -57 -60
b:a voicemail	-77 -79 -67 -75 78
b:a way	-62 82 -76 -80 -79
b:a week	35 -68 -55 -49 35
b:a whole	-21 -42 -18 49 -55
b:a year	-85 8 -60 -108 81
b:a zoho	-77 -50 -70 -55 81
b:a-t-il ironise	-41 55 -41 -45 -55
b:aan die	-48 -54 -51 60 -55
b:aan een	-73 -66 72 -62 -69
b:aan kees	-45 -44 -46 -41 52
b:aan overstappen	-30 51 -27 -41 -51
b:ab januar	-50 69 -52 -67 -65
b:ab juli	-67 -71 -58 75 -76
b:ab mai	-67 -50 -43 65 -57
b:ab montag	-41 -45 -46 -54 56
b:abandoned since	-47 61 -28 -48 -58
b:abbreviation in	-56 -63 -59 -62 68
b:aber gutes	-41 -43 -35 -34 48
b:aber zwei	-46 -44 -45 -39 53
b:abgenommen dass	60 -45 -48 -40 -61
b:abgesagt neuer	-48 -44 -53 -40 58
b:abmahnung vom	48 -27 -29 -35 -47
b:abolished and	61 -37 -38 -45 -72
b:abolished switchboard	56 -52 -27 -25 -56
b:about a	-107 13 -64 57 -7
b:about building	-59 -66 73 -48 -76
b:about cross-selling	-38 -47 -42 55 -52
b:about early	-66 75 -59 -67 -76
b:about her	-64 -46 -77 -49 72
b:about him	73 -72 -54 -63 -57
b:about his	-50 -56 -55 -40 73
b:about it	48 -34 -30 -30 -57
b:about late	-55 82 -47 -62 -88
b:about leaving	-49 75 -54 -48 -84
b:about music	-63 -59 -66 -43 71
b:about our	91 -124 -67 -58 -32
b:about sailing	-67 -102 -62 -59 83
b:about support	-55 65 -30 -44 -78
b:about the	-114 11 -90 -41 96
b:about them	-78 -76 -70 -80 84
b:about to	-104 127 -116 -82 -135
b:about us	-66 -116 -45 -44 103
b:about vat	-42 -63 -55 -56 63
b:abre filial	-52 -47 -47 60 -59
b:abre oficina	-36 -28 -42 46 -34
b:abroad and	78 -70 -61 -53 -81
b:absage nicht	64 -50 -44 -58 -59
b:absence until	-51 -60 -60 -33 67
b:absent jusqu'a	-64 -66 -68 -60 72
b:abzug aller	-82 72 -43 -72 -55
b:accede piu	-57 73 -37 -55 -66
b:acceder aussi	-52 -58 -35 57 -37
b:acceptance signed	-40 -40 -41 -62 53
b:accepted on	70 -51 -37 -33 -70
b:access and	-42 -42 -55 57 -51
b:access as	-24 -39 -23 45 -34
b:access code	-44 -62 -45 -60 66
b:accident the	76 -68 -48 -43 -79
b:according to	-49 -56 39 -42 13
b:account and	73 -72 -54 -63 -57
b:account for	30 -98 -48 56 -76
b:account health	-59 70 -44 -69 -73
b:account is	-66 107 -53 -75 -109
b:account manager	-73 -28 -44 72 -78
b:account number	-54 -84 -46 -75 80
b:accounts after	-56 65 -29 -49 -61
b:accounts are	-68 -82 -58 -69 77
b:accounts department	-44 -69 -58 -108 103
b:acquired a	-36 -55 -45 57 -45
b:acquired the	-46 76 -82 -58 -59
b:acreedores ya	55 -40 -55 -28 -54
b:acrescentar o	-36 -43 -33 48 -41
b:across the	-32 -27 -45 -25 46
b:acta a	-42 -38 -41 -38 49
b:active users	-35 50 -27 -38 -46
b:activecampaign at	-74 -64 81 -83 -71
b:activity in	-43 60 -33 -45 -70
b:acutex on	-60 -73 68 -53 -61
b:acutex takes	-60 -61 78 -75 -77
b:ad altri	-46 57 -50 -49 -53
b:ad asks	-60 -74 68 -63 -58
b:add him	-78 -51 -57 -78 75
b:add payroll	-68 -55 -54 73 -77
b:add reporting	-29 -54 -39 64 -64
b:add the	-71 -61 -62 -86 80
b:add two	-55 -81 -76 -18 59
b:added her	-56 -65 -57 -66 70
b:additional documents	-50 -31 -36 -47 54
b:additional licences	-22 -48 -32 73 -73
b:additional question	-31 -44 -36 -39 47
b:address changed	-87 -40 -41 -42 80
b:address in	-29 -34 -16 -45 49
b:address nothing	-77 -50 -70 -55 81
b:address of	62 -42 -41 -37 -64
b:address unknown	54 -29 -22 -28 -54
b:addressed the	-61 -46 -46 -55 61
b:addressee unknown	53 -26 -26 -27 -56
b:adds spain	-48 -47 -56 66 -67
b:adds the	-68 -67 -82 87 -92
b:admin asked	-71 80 -73 -54 -85
b:admin removed	-63 73 -50 -67 -76
b:admin said	-51 63 -43 -52 -62
b:administrador no	51 -33 -26 -45 -36
b:administration all	59 -63 -42 -48 -52
b:administration since	73 -77 -60 -52 -68
b:administrator operations	48 -36 -35 -31 -47
b:adoption never	-60 69 -39 -32 -76
b:adresse gehort	75 -53 -57 -57 -87
b:adresse inexistante	57 -41 -36 -40 -64
b:advanced permissions	-67 -59 -61 75 -79
b:afgezegd nieuwe	-52 -47 -46 -43 55
b:afspraak afgezegd	-52 -47 -46 -43 55
b:after easter	-49 -56 -57 -68 69
b:after four	-76 -69 -60 -62 79
b:after half	-72 -70 -32 -40 77
b:after only	-58 74 -41 -69 -75
b:after seven	-53 71 -71 -64 -42
b:after that	-57 -59 -59 -60 68
b:after the	67 33 -63 -31 -91
b:after what	68 -44 -46 -44 -68
b:again after	68 -44 -46 -44 -68
b:again in	-44 -66 -27 -39 69
b:again kestrel	-62 -75 78 -60 -79
b:again today	-50 70 -54 -65 -66
b:again wants	-74 -78 -88 105 -98
b:again we	-60 61 -30 -41 -59
b:against infor	-71 -85 76 -67 -61
b:against strong	-39 -52 -81 -40 73
b:against the	-79 68 39 -100 -115
b:against two	-42 -84 69 -53 -59
b:against us	-56 -66 70 -48 -68
b:age sixteen	71 -60 -71 -67 -61
b:agence a	-28 -37 -47 52 -47
b:agence locale	-57 -59 73 -67 -74
b:agency on	-48 -53 54 -39 -47
b:agency to	90 -72 -102 -68 -53
b:agenda by	-51 -58 -58 -57 63
b:agents goes	-59 -46 -58 73 -77
b:aggiungere il	-39 -37 -35 46 -39
b:ago and	64 -51 -43 -61 -59
b:agreement for	-70 -87 -78 82 -63
b:agreement with	-28 -67 65 -63 -39
b:ahora de	58 -54 -44 -49 -54
b:ai assistant	-59 -69 -71 76 -74
b:aid speak	-57 -54 -64 -46 62
b:aimerait une	-37 -40 -37 55 -56
b:ainda nao	-58 -61 -58 -58 65
b:ajouter le	-28 -38 -28 47 -45
b:akte zu	75 -65 -57 -49 -76
b:al #	-37 -39 -51 -38 53
b:al comite	-56 -52 -59 -45 60
b:al lunes	-34 -54 -51 -25 53
b:al met	-27 -36 51 -21 -49
b:alarm ended	-62 -52 -43 -42 61
b:alarm rang	-64 -51 -58 -38 65
b:alarm went	-74 -56 -57 -45 67
b:alder copy	-36 -31 -46 -28 45
b:alder they	-27 -37 53 -27 -63
b:alive and	-64 -57 -60 -56 67
b:all accounts	-68 -82 -58 -69 77
b:all and	63 -64 -35 -30 -51
b:all channels	69 -60 -53 -66 -66
b:all communication	94 -71 -56 -55 -88
b:all divisions	-75 -71 -54 75 -69
b:all drivers	-53 -47 -56 70 -76
b:all eleven	-70 -87 -78 82 -63
b:all fine	-38 -45 -81 -32 57
b:all good	-39 -49 -23 -54 54
b:all happy	-40 -89 -57 -78 83
b:all integrations	-63 73 -50 -67 -76
b:all my	61 -29 -26 -34 -64
b:all need	-14 -28 -10 33 -28
b:all personal	50 -33 -19 -24 -50
b:all quiet	-87 -71 -89 -78 86
b:all sells	74 -59 -62 -45 -78
b:all sites	-68 -83 -55 89 -95
b:all staff	59 -63 -42 -48 -52
b:all subsidiaries	-34 60 -57 -55 -45
b:all systems	63 -54 -49 -55 -61
b:all talks	29 -23 -17 -19 -16
b:all teams	-54 -55 -29 55 -45
b:all their	-88 84 -63 -71 -72
b:all week	-41 -32 -25 -56 56
b:all work	-46 -56 -72 69 -53
b:alle bestanden	75 -68 -56 -70 -76
b:alle brauchen	-52 -66 -41 63 -57
b:alle elf	-68 -66 -57 68 -57
b:alle falle	-82 72 -43 -72 -55
b:alle standorte	-46 -79 -39 73 -55
b:alle teams	-52 -73 -31 68 -46
b:alle tochter	-41 72 -73 -73 -44
b:alleen de	-64 -62 -59 -48 65
b:allemaal toegang	-48 -54 -51 60 -55
b:aller daten	13 50 -53 -69 -77
b:alles bezahlt	-57 -55 -46 -41 58
b:alles gut	-50 -55 -63 -52 65
b:alles uber	-70 -58 74 -48 -80
b:alles unterschrieben	-57 -55 -46 -41 58
b:alles versteigert	74 -57 -72 -54 -78
b:alli y	55 -50 -47 -41 -47
b:almoco cancelado	-74 -83 -64 -53 79
b:alone and	-61 63 -41 -46 -61
b:along with	-54 -47 -64 78 -83
b:already and	-27 -26 42 -18 -45
b:already has	-54 -54 62 -57 -47
b:already have	-40 -56 55 -56 -36
b:already neither	-46 -55 58 -41 -48
b:already with	-50 -51 58 -47 -49
b:als besucher	-53 -65 -57 -65 69
b:als de	-43 61 -41 -33 -68
b:als hubspot	-46 -52 61 -64 -52
b:also do	-75 -72 -86 82 -74
b:also offer	-74 -53 -96 83 -74
b:also take	-49 -85 -54 74 -62
b:also talk	-47 -50 63 -39 -74
b:alternative date	-36 -46 -88 -33 68
b:alternative offers	-67 -56 64 -50 -58
b:alternatively we	-48 -43 -66 -48 60
b:alternatives to	-69 -67 -80 -57 76
b:altersgrunden aufgegeben	52 -44 -38 -34 -53
b:although he	-62 72 -60 -80 -63
b:altre #	-35 -57 -38 56 -58
b:altri costano	-40 -54 54 -42 -43
b:altri due	-35 -47 51 -39 -49
b:altro fornitore	-21 -32 29 -16 -26
b:altro guasto	-57 62 -62 -41 -53
b:alumna de	53 -52 -43 -36 -49
b:aluna do	56 -49 -43 -40 -56
b:always will	70 -54 -57 -74 -48
b:am #	-48 -38 -50 -32 49
b:am apparat	40 -26 -26 -27 -39
b:am besten	-62 -45 -44 -46 63
b:am freitag	-53 -33 -28 -25 44
b:am mittwoch	-41 -41 -34 -34 48
b:am montag	-29 -38 -42 -42 48
b:am schaufenster	67 -56 -52 -51 -67
b:ameaca ir	-22 28 -13 -13 -23
b:ameaca mudar	-75 75 -77 -55 -65
b:amenaza con	53 18 -65 -44 -75
b:amy tran	-53 18 -72 -56 46
b:an account	-54 -80 -44 83 -68
b:an agency	-48 -53 54 -39 -47
b:an answer	-39 -58 -43 -45 61
b:an app	-31 -47 63 -49 -64
b:an article	94 -59 -80 -62 -91
b:an brullte	62 -49 -44 -48 -59
b:an die	-57 -45 68 -56 -72
b:an einen	-61 -51 57 -51 -47
b:an empty	62 -42 -41 -37 -64
b:an export	-84 93 -82 -64 -74
b:an herrn	-50 -39 -47 -35 50
b:an hour	-79 -77 -50 -40 97
b:an in-house	-33 -32 34 -25 -22
b:an injunction	43 -32 -32 -30 -32
b:an integrator	-39 -38 54 -46 -57
b:an invoice	-54 -56 -52 -67 63
b:an offer	-82 -74 -9 111 -115
b:an old	0 -70 64 -71 -90
b:an open	-44 -50 63 -45 -68
b:an petra	-38 -34 -44 -35 46
b:an umbrella	-63 -60 -67 -71 70
b:an uncle	-78 -40 -68 -38 73
b:an und	-41 -46 -49 58 -56
b:an undertaker	-30 -16 -38 -16 44
b:an uns	-91 -74 88 -78 -79
b:an unserem	-49 -57 -58 68 -67
b:an uwe	-38 -34 -44 -35 46
b:an weihnachten	52 -34 -35 -56 -38
b:ana lopes	-59 -53 -58 -44 68
b:anadir el	-39 -35 -31 47 -43
b:analysis is	-42 -30 -49 -22 49
b:analytics module	-33 -37 -36 59 -63
b:anbieter ein	-33 79 -90 -32 -33
b:anbieter entschieden	-24 -31 33 -19 -33
b:anbieter gut	-56 -61 67 -54 -68
b:anche della	-63 -64 -60 72 -75
b:anche la	-64 -65 -55 68 -63
b:ancora deciso	-65 -65 -46 -58 68
b:and a	83 -43 -49 -48 -82
b:and add	-29 -54 -39 64 -64
b:and always	70 -54 -57 -74 -48
b:and ask	-80 -79 -59 44 31
b:and asked	64 -110 -41 -11 9
b:and asks	-52 -67 -89 78 -50
b:and at	-42 -42 -55 57 -51
b:and brings	-69 -69 -76 76 -63
b:and buried	78 -52 -51 -51 -85
b:and by	62 -33 -55 -31 -66
b:and closed	36 -24 -22 -24 -30
b:and closes	51 -52 -33 -39 -43
b:and conditions	-41 -72 -36 -30 69
b:and do	69 -30 -17 -18 -50
b:and dutch	-55 -50 -68 -38 64
b:and enlarge	-48 -77 -56 72 -57
b:and entered	-62 -57 -61 -59 69
b:and error	-67 -74 -75 -79 80
b:and everything	73 -72 -54 -63 -57
b:and expensive	-27 45 -42 -34 -37
b:and for	-56 -66 70 -48 -68
b:and forget	80 -42 -50 -37 -77
b:and gave	78 -70 -61 -53 -81
b:and gives	-46 -48 -79 69 -56
b:and got	-79 -40 -51 -42 68
b:and his	55 43 -85 -57 -97
b:and how	-37 43 -18 -27 -32
b:and hung	65 -60 -45 -45 -66
b:and hunts	-41 -35 -38 -26 46
b:and insightly	-50 -51 58 -44 -48
b:and is	-104 56 59 -62 -64
b:and it	29 57 -86 -65 -98
b:and june	-79 -36 -57 -32 66
b:and kicking	-64 -57 -60 -56 67
b:and lagerion	-47 -33 47 -27 -38
b:and lasting	72 -65 -84 -58 -61
b:and laughed	-62 -52 -63 -39 64
b:and less	-79 78 -70 -56 -73
b:and likes	-64 -58 74 -46 -60
b:and mark	-62 -50 -85 -47 73
b:and meant	-44 -42 -33 -27 51
b:and more	-47 -75 -62 92 -87
b:and ms	-63 -45 -69 -46 63
b:and neck	-70 -56 69 -65 -62
b:and need	-37 -49 -43 71 -62
b:and never	63 -64 -35 -30 -51
b:and no	71 -45 -45 -46 -75
b:and nobody	28 9 -61 41 -99
b:and not	-8 20 48 -83 -120
b:and notepad	-60 -73 68 -53 -61
b:and now	-42 -62 -61 81 -97
b:and only	71 -53 -54 -36 -65
b:and out	52 -48 -37 -41 -36
b:and paper	-68 75 -69 -33 -79
b:and please	65 -46 -59 -47 -67
b:and pointed	-41 -55 -57 72 -73
b:and portugal	-48 -47 -56 66 -67
b:and proud	-44 -60 57 -38 -45
b:and pushes	-53 -69 67 -64 -44
b:and put	77 -57 -39 -44 -78
b:and refuse	-34 55 -35 -52 -48
b:and said	89 -57 -49 -56 -93
b:and samples	68 -41 -51 -41 -72
b:and see	-44 -62 74 -53 -79
b:and sees	-54 -54 62 -57 -47
b:and send	-61 -48 -79 -67 74
b:and sent	-25 -25 -27 -21 37
b:and set	76 -52 -49 -44 -79
b:and shows	-39 -33 -35 -42 49
b:and signed	-58 -36 -57 -34 53
b:and sits	-70 -73 77 -55 -75
b:and skipped	-62 64 -56 -43 -51
b:and sugar	-54 -41 57 -36 -55
b:and take	-61 -62 -63 70 -67
b:and talks	-73 -10 57 -56 -80
b:and that	84 -60 -99 -53 -81
b:and the	54 -38 -8 -19 -42
b:and their	-65 -54 73 -47 -72
b:and there	60 -48 -53 -38 -61
b:and they	31 -32 23 46 -153
b:and threatened	44 -37 -25 -29 -35
b:and threatens	-59 62 -46 -57 -46
b:and told	70 -57 -53 -50 -70
b:and want	-92 -82 -73 116 -70
b:and wanted	54 -42 -42 -48 -36
b:and wants	1 -73 4 78 -105
b:and was	85 -65 -91 -57 -64
b:and we	-18 30 -77 -72 20
b:and what	-50 69 -44 -66 -60
b:and will	77 -68 -52 -47 -78
b:and without	47 -38 -31 -31 -38
b:and won	45 -28 -21 -14 -43
b:and would	-63 -87 -43 80 -55
b:and wrote	40 -24 -21 -26 -36
b:and yes	-57 -36 -28 -29 55
b:andere im	-55 -69 76 -61 -83
b:andere leverancier	-28 -30 40 -20 -35
b:anderen anbieter	-24 -31 33 -19 -33
b:anderen hersteller	-30 -49 60 -32 -45
b:anderen in	-22 -26 35 -29 -34
b:anderen sind	-43 -48 50 -43 -36
b:anderen vergeben	-61 -51 57 -51 -47
b:anderen zijn	-52 -48 51 -36 -43
b:anderer anbieter	-33 79 -90 -32 -33
b:anderes fabrikat	-59 -74 70 -48 -58
b:anderes system	-41 72 -73 -73 -44
b:anfrage war	65 -45 -50 -62 -67
b:angaben bis	60 -41 -45 -35 -66
b:angebot fur	-66 -64 -75 81 -86
b:angebot geschickt	-25 -21 -50 -25 54
b:angebot sonst	-52 -49 -59 -60 63
b:angebot von	-39 -58 55 -47 -43
b:angebote anderer	-33 79 -90 -32 -33
b:angebote ein	-72 -91 85 -69 -82
b:angebunden werden	-40 -38 -41 54 -54
b:angry birds	-41 -74 -64 -33 70
b:angry dog	-42 -62 -37 -29 58
b:angry mail	-60 72 -39 -52 -71
b:angry with	-41 -63 -48 -40 63
b:ann's flight	-47 -41 -59 -34 60
b:anna nowak	-45 -42 -47 -35 49
b:anne girard	-42 -45 -53 -38 55
b:anniversary together	-53 -74 -45 -40 68
b:annual with	-18 -60 -23 47 -28
b:annulee reportee	-48 -41 -45 -49 60
b:annullata spostata	-42 -34 -39 -31 44
b:annullato solo	-49 -44 -48 -45 52
b:ano passado	70 -53 -52 -49 -73
b:anos con	-45 -43 67 -50 -71
b:another bidder	-72 -72 74 -57 -53
b:another bug	-30 62 -53 -43 -59
b:another call	-37 -45 -62 -41 58
b:another day	-37 -45 -62 -41 58
b:another department	-46 -82 -61 76 -27
b:another maker	-69 -86 7 51 -67
b:another manufacturer	-28 -67 65 -63 -39
b:another meeting	-38 -79 -87 -61 79
b:another minute	66 -46 -36 -39 -66
b:another next	-43 -59 -58 -45 65
b:another outage	-40 62 -54 -43 -64
b:another platform	-53 71 -71 -64 -42
b:another product	-57 57 2 -103 -69
b:another provider	-25 -74 73 -45 -68
b:another supplier	-32 -52 58 -62 -23
b:another system	-45 126 -115 -93 -77
b:another tool	-32 48 -40 -44 -27
b:another vendor	-36 28 48 -73 -93
b:another vendor's	-18 -86 -69 80 -45
b:another week	-61 -83 -92 -88 91
b:anrufen absehen	76 -56 -57 -56 -76
b:anrufen bringt	-37 -34 -31 -30 49
b:anrufen weder	59 -33 -23 -34 -61
b:ans avec	-46 -53 66 -56 -68
b:anschrift folgt	-54 -59 -57 -50 61
b:ansprechpartnerin ist	-69 -64 -55 -68 69
b:answer before	-39 -58 -43 -45 61
b:answer from	51 -38 -49 -31 -44
b:answer is	77 -68 -52 -47 -78
b:answer no	92 -68 -62 -64 -81
b:answer our	-54 61 -41 -36 -61
b:answer the	-60 64 -35 -44 -60
b:answered after	-88 57 -41 -71 10
b:answered by	-36 -64 -53 -28 63
b:answers the	61 -33 -35 -34 -60
b:antes das	-52 -41 -35 -38 57
b:antes de	-49 -51 -36 -27 67
b:antti laine	-51 -48 -52 -45 56
b:anwalt gedroht	63 -52 -60 -52 -59
b:anwalt keine	48 -27 -29 -35 -47
b:any advertising	54 -42 -34 -43 -46
b:any contact	45 -28 -21 -14 -43
b:any dealings	55 -52 -41 -36 -49
b:any further	40 -24 -21 -26 -36
b:any more	22 62 -44 -20 -99
b:any processing	77 -67 -51 -41 -81
b:any way	67 -68 -59 -45 -56
b:anybody calls	54 -39 -26 -29 -50
b:anybody in	49 -38 -29 -45 -37
b:anything will	61 -39 -18 -26 -82
b:anywhere he	-51 -67 -51 -45 68
b:ao rui	-42 -38 -37 -32 46
b:apagados hoje	52 -52 -39 -39 -44
b:apenas usan	-73 84 -70 -77 -90
b:api access	-42 -42 -55 57 -51
b:api quota	-44 -72 -68 70 -56
b:apologised for	70 -51 -37 -33 -70
b:apology in	-91 82 -64 -72 -68
b:app for	-53 -47 -56 70 -76
b:apparat betrieb	40 -26 -26 -27 -39
b:appel d'offres	-53 -47 61 -44 -58
b:appeler avant	-51 -45 -36 -30 62
b:appeler il	73 -61 -58 -44 -70
b:appeler le	-72 -59 -36 -35 76
b:applicant for	53 -33 -29 -32 -55
b:appointments with	61 -29 -26 -34 -64
b:approach them	69 -31 -41 -33 -70
b:approached neither	52 -36 -27 -26 -47
b:approval of	-37 -43 -46 -68 62
b:approved the	-27 -22 -32 -24 33
b:apre una	-35 -35 -36 44 -34
b:apres le	-63 -43 -38 -40 69
b:aprovou falta	-46 -42 -49 -37 50
b:arbeitet seit	-26 -34 43 -29 -39
b:architecture slide	-28 -24 -46 -26 52
b:archive for	67 -64 -54 -49 -64
b:archive it	61 -44 -47 -47 -62
b:archive option	-50 -71 -56 68 -57
b:are #	-70 -107 49 -97 30
b:are a	51 -95 51 -82 -102
b:are about	-82 97 -104 -77 -101
b:are being	-41 -72 -36 -30 69
b:are best	-30 -25 -15 -22 41
b:are bursting	-44 -64 -53 68 -66
b:are closing	48 -46 -43 -29 -37
b:are drying	-74 83 -75 -65 -89
b:are eight	-32 -60 -64 -76 73
b:are empty	-53 54 -53 -31 -37
b:are fine	-46 -53 -56 -40 60
b:are going	-48 63 -49 -43 -72
b:are gone	-80 96 -77 -58 -82
b:are happy	-25 -51 -60 -30 52
b:are his	-61 -68 -43 -45 65
b:are in	-121 -116 78 1 -33
b:are installed	-37 67 -61 -53 -63
b:are jealous	-45 -49 -53 59 -54
b:are killing	-78 -80 -62 -72 81
b:are listed	-91 -72 -106 -63 90
b:are migrating	-50 79 -83 -54 -76
b:are nervous	-45 -55 -84 -47 72
b:are not	4 -125 -92 78 -46
b:are now	-100 -73 -94 -59 90
b:are on	75 -70 -67 -67 -75
b:are one	-80 -108 100 -76 -100
b:are only	-70 -72 79 -48 -79
b:are out	-59 96 -80 -61 -94
b:are paying	-56 71 -72 -67 -60
b:are ready	-55 -65 -56 67 -62
b:are replacing	-18 -86 -69 80 -45
b:are settled	-68 -82 -58 -69 77
b:are simply	-33 -67 69 -41 -64
b:are thin	-39 -56 -65 -40 62
b:are thrilled	-40 62 -54 -43 -64
b:are unhappy	-44 73 -47 -52 -78
b:are unwelcome	71 -64 -64 -66 -64
b:are up	-42 -84 69 -53 -59
b:argert sich	-58 -56 -52 -43 59
b:arm they	-38 -47 -42 55 -52
b:around a	-40 -48 54 -25 -52
b:around has	-52 -55 64 -47 -66
b:around no	-53 -45 -39 -46 57
b:arregle el	-50 59 -32 -38 -59
b:arriva tardi	-67 -62 -67 -51 68
b:arrivata la	-56 68 -45 -56 -72
b:arrive avec	-48 66 -56 -58 -70
b:arrive plus	-55 -61 -45 -40 60
b:arrived an	-41 -63 -48 -40 63
b:arrived damaged	-39 -49 -23 -54 54
b:arrived he	-66 -60 -56 -51 67
b:arrived late	-93 -95 -49 -55 101
b:arrived this	-86 85 -39 -44 -83
b:arrived today	80 -71 -62 -53 -83
b:arrivent lundi	-49 -54 -45 66 -70
b:article about	-78 -76 -70 -80 84
b:article not	64 -41 -31 -33 -71
b:as a	20 -20 -126 -90 45
b:as about	-54 -63 -38 -31 60
b:as agreed	-27 -56 -28 -32 52
b:as dead	61 -58 -36 -43 -42
b:as expected	-57 -47 -82 -50 72
b:as head	-46 -48 -55 -54 61
b:as i	-59 -76 80 -55 -79
b:as in	-39 -49 -62 -53 63
b:as is	-38 70 -41 -33 -79
b:as it	61 -58 -36 -43 -42
b:as licencas	-47 53 -32 -53 -46
b:as no-go	72 -49 -48 -58 -75
b:as the	-51 -65 74 -79 -46
b:as well	-83 -133 -54 166 -89
b:as you	-40 62 -54 -43 -64
b:asana cannot	-80 -82 86 -91 -57
b:asana is	-60 -58 73 -65 -74
b:asdf asdf	79 -72 -64 -65 -84
b:asiaan toukokuussa	-51 -48 -52 -45 56
b:ask again	-86 -80 -72 -62 83
b:ask clara	-69 -55 -43 -49 65
b:ask for	-72 -53 -41 -53 70
b:ask us	-73 73 -47 -69 -61
b:ask what	-44 -64 -53 68 -66
b:ask you	51 -33 -23 -41 -38
b:asked a	-70 76 -71 -75 -56
b:asked about	-58 -89 -59 18 51
b:asked for	-89 -62 -60 11 74
b:asked how	-134 94 5 -94 -11
b:asked if	-60 -74 -57 73 -27
b:asked in	-44 -62 -63 62 -53
b:asked me	42 -73 -81 66 -97
b:asked politely	63 -64 -48 -46 -45
b:asked that	69 -72 -53 -62 -36
b:asked to	94 65 -67 -96 -158
b:asked twice	58 -24 -21 -35 -71
b:asked us	113 -54 -35 -44 -89
b:asked what	-37 43 -18 -27 -32
b:asked whether	-73 82 -38 -92 -42
b:asked who	70 -61 -58 -64 -59
b:asks about	-63 76 -56 -80 -68
b:asks for	-41 37 -14 62 -152
b:asks to	-61 67 -35 -69 -46
b:asks us	67 -56 -48 -54 -56
b:asks what	-60 46 -95 43 -67
b:asks when	-44 -62 -50 57 -39
b:asks whether	-32 -61 -43 56 -39
b:assessment form	-57 -61 -44 -38 61
b:assets are	-46 -53 -56 -40 60
b:assignment needs	73 -65 -62 -64 -73
b:assinou com	-63 -73 70 -51 -69
b:assistant he	-53 -32 -21 -34 56
b:assistant interviews	-41 -32 -25 -56 56
b:assistant is	-18 -21 -17 -16 40
b:assistant says	81 -76 -63 -75 -71
b:assistant what	-59 -69 -71 76 -74
b:assume dieci	-53 -48 -44 60 -62
b:assured me	-42 -78 -46 -54 67
b:assurer la	-61 -80 -51 73 -67
b:at a	96 -63 -58 -50 -95
b:at all	88 -11 -63 -89 -51
b:at bechtle	-76 -78 74 -64 -58
b:at capacity	-31 -38 -54 69 -74
b:at chess	-77 -56 -60 -50 67
b:at dinner	-43 -63 -48 -54 63
b:at evening	-42 -30 -49 -22 49
b:at fairs	74 -59 -62 -45 -78
b:at fennmark	-35 -16 -27 -18 45
b:at five	-48 -58 -40 -61 63
b:at ford	-52 -53 -57 -42 60
b:at her	-74 -64 81 -83 -71
b:at least	-51 -67 -51 -45 68
b:at length	-39 -72 -45 -37 67
b:at lunch	-69 -44 -39 -35 62
b:at lunchtime	-30 -25 -15 -22 41
b:at orchard	-46 -48 -55 -54 61
b:at other	-102 -102 -91 -79 99
b:at our	-57 68 -65 -47 -71
b:at paddington	-27 -34 -33 -19 47
b:at present	-27 -37 53 -27 -63
b:at reception	-69 -55 -47 -53 68
b:at risk	-65 69 -58 -68 -48
b:at rock	-41 77 -49 -44 -81
b:at short	-35 -46 -43 -34 54
b:at six	-57 -55 -39 -32 61
b:at solvik	-54 -63 -38 -31 60
b:at that	57 -36 -25 -25 -62
b:at the	-46 -13 -59 -28 74
b:at their	-73 -69 -52 -60 75
b:at three	-84 -75 -63 -37 92
b:at two	-36 -46 -88 -33 68
b:at what	-42 -42 -55 57 -51
b:ata ao	-42 -38 -37 -32 46
b:ate dia	-41 -43 -37 -40 52
b:attachments their	-39 -39 -43 -30 52
b:attend la	-64 -52 -45 -46 62
b:attend le	-56 -62 -50 -49 62
b:attended the	-52 -62 81 -49 -83
b:attorney told	26 -19 -14 -10 -23
b:au bureau	64 -81 -37 -38 -47
b:auch das	-54 -53 -50 60 -57
b:auch der	-54 -48 -42 55 -47
b:auch die	-73 -94 -62 94 -75
b:auch kunftig	44 -20 -22 -26 -52
b:auch nicht	52 -34 -35 -56 -38
b:aucun concurrent	-56 -46 -59 -42 61
b:aucun interet	59 -42 -26 -29 -69
b:aucun souci	-46 -53 66 -56 -68
b:aucune connexion	-53 65 -42 -48 -71
b:audience of	-65 -56 -62 -47 67
b:audit demands	-26 -43 -46 49 -42
b:audit logs	-60 -74 -62 83 -76
b:auditors demand	-50 -71 -56 68 -57
b:auf #	-51 69 -51 -71 -47
b:auf alle	-46 -79 -39 73 -55
b:auf dem	-88 28 71 -64 -94
b:auf der	24 25 -73 -68 -20
b:auf ein	-67 41 26 -81 -72
b:auf englisch	-56 -62 -50 -58 63
b:auf monatliche	-46 59 -40 -49 -57
b:auf uns	-52 -73 -31 68 -46
b:aufgegeben kein	52 -44 -38 -34 -53
b:aufgelegt und	63 -52 -60 -52 -59
b:auftrag ging	-57 -45 68 -56 -72
b:august mornings	-51 -53 -51 -36 61
b:august who	-14 -28 -10 33 -28
b:aujourd'hui dit-il	-68 69 -54 -59 -67
b:aun no	-62 -63 -57 -54 66
b:aus altersgrunden	52 -44 -38 -34 -53
b:aus dem	81 26 -75 -90 -98
b:aus ersatztermin	-37 -35 -54 -20 55
b:ausfall in	-47 57 -47 -46 -55
b:ausgeschieden stelle	57 -53 -46 -47 -52
b:ausgestattet werden	-62 -59 -72 72 -68
b:aushilfen fangen	-41 -46 -49 58 -56
b:ausschreibung lauft	-46 -45 65 -43 -77
b:aussi assurer	-61 -80 -51 73 -67
b:austria needs	-27 -37 -36 56 -57
b:authority about	57 -56 -27 -22 -51
b:auto-renewal switched	-38 54 -37 -34 -63
b:automatic renewal	-43 50 -22 -51 -34
b:automatically any	-53 56 -33 -39 -41
b:automation feature	-29 -38 -41 41 -26
b:autre prestataire	-37 -41 51 -27 -36
b:autres fournisseurs	-22 -29 34 -31 -25
b:autres sont	-52 -67 64 -52 -51
b:autumn although	-62 72 -60 -80 -63
b:autumn and	-22 -22 -13 30 -17
b:available until	-35 -56 -43 -34 53
b:avant dix	-51 -45 -36 -30 62
b:avant janvier	-36 -31 -16 -21 44
b:avant nous	-59 -61 70 -68 -67
b:avec anne	-42 -45 -53 -38 55
b:avec cegid	-50 -91 80 -58 -74
b:avec nous	-66 -75 -74 76 -73
b:avec novatek	-46 -53 66 -56 -68
b:avec quatre	-53 -47 61 -44 -58
b:avec quelqu'un	-50 -49 66 -63 -64
b:avec sellsy	-20 -28 39 -21 -34
b:avec son	-48 66 -56 -58 -70
b:avec sophie	-66 -43 -63 -46 65
b:avisa su	57 -51 -44 -36 -55
b:aviso previo	-41 44 -30 -35 -39
b:avranno bisogno	-53 -48 -44 60 -62
b:award for	-62 -57 -58 -51 63
b:away and	63 -64 -48 -46 -45
b:away he	-86 -33 -31 -15 80
b:away in	77 -37 -36 -26 -78
b:ayse demir	-59 -56 -61 -53 64
b:az emlekeztetot	-51 -46 -51 -44 55
b:azubis war	-67 -53 -80 -50 77
b:b closed	-54 -55 -29 55 -45
b:b meet	-45 -58 -58 -78 68
b:baby boy	-46 -47 -42 -41 51
b:back an	-72 -52 -37 -25 72
b:back at	-58 -63 -41 -25 65
b:back from	-72 -70 -32 -40 77
b:back half	-44 63 -47 -50 -61
b:back he	65 -60 -45 -45 -66
b:back in	-50 -67 -54 -39 68
b:back on	-101 -98 -94 -73 148
b:back then	-30 -24 -19 -13 32
b:back to	-102 154 -122 -84 -119
b:back were	70 -44 -27 -21 -74
b:bad chat	75 -63 -59 -31 -76
b:bad connection	-61 -54 -38 -46 65
b:bad feeling	-50 76 -37 -38 -87
b:bad reception	-48 -49 -17 -29 58
b:bahn kam	-58 -56 -52 -43 59
b:bailiff has	64 -67 -53 -50 -60
b:baja de	45 -45 -26 -24 -34
b:baja por	-65 -80 -48 -39 71
b:baja recibida	-73 76 -53 -59 -81
b:bajar a	-53 57 -33 -54 -47
b:bake-off between	-47 -33 47 -27 -38
b:ban on	-50 -74 -59 -55 71
b:band that	50 -39 -44 -37 -39
b:bankrupt clara	68 -28 -41 -27 -84
b:bankrupt not	-82 -90 -49 -46 85
b:bankruptcy lawyer	-43 -17 -23 -36 50
b:banned from	69 -65 -77 -60 -63
b:banner in	-65 -54 73 -47 -72
b:bannir decision	75 -46 -47 -36 -80
b:barata da	-30 -28 54 -37 -54
b:barred us	81 -62 -46 -44 -82
b:barsel kontakt	-63 -40 -43 -34 56
b:basculer sur	-45 59 -46 -52 -59
b:basic plan	-61 67 -35 -69 -46
b:bassi di	-50 -48 -56 -39 56
b:battery in	-50 -18 -24 -17 50
b:bauen und	-55 61 -48 -50 -56
b:be a	82 -82 -52 -61 -59
b:be approached	52 -36 -27 -26 -47
b:be bothered	54 -40 -26 -34 -45
b:be contacted	55 -50 -28 -26 -54
b:be crossed	62 -66 -33 -33 -53
b:be deleted	29 -23 -17 -19 -16
b:be explained	-50 63 -30 -35 -72
b:be extended	-46 60 -29 -75 -47
b:be forgotten	72 -62 -48 -39 -60
b:be gone	-83 75 -65 -46 -63
b:be in	54 -39 -26 -29 -50
b:be late	-57 -55 -39 -32 61
b:be left	80 -75 -22 -31 -59
b:be reached	-41 -73 -50 -36 70
b:be released	-86 90 -83 -95 -70
b:be removed	52 -59 -32 -31 -32
b:be solved	-25 -37 -27 -16 45
b:be struck	54 -70 -29 -40 -18
b:be taken	55 8 -40 -46 -96
b:be the	-68 64 -40 -41 -54
b:beat me	-77 -56 -60 -50 67
b:beaten by	-95 -73 87 -72 -80
b:beauty contest	-35 -37 51 -31 -49
b:because of	-90 -18 -68 22 45
b:because the	-36 -65 -50 -63 68
b:become a	-61 -62 -63 70 -67
b:bedarf im	-50 -46 -35 -26 55
b:bedrijf is	54 -45 -45 -41 -53
b:bedrijf uitgeschreven	57 -48 -54 -41 -54
b:been broken	-41 52 -33 -26 -50
b:been falling	-34 46 -35 -29 -43
b:been in	-55 -44 57 -45 -52
b:been so	-65 -67 -67 -57 72
b:been told	-57 69 -75 -47 -58
b:been used	-35 51 -36 -39 -44
b:beethoven on	-63 -59 -66 -43 71
b:before december	-73 57 -102 53 -106
b:before he	-59 -82 46 -84 1
b:before noon	-46 -48 -35 -27 60
b:before ten	-44 -71 -50 -50 78
b:before the	-45 16 -52 -42 43
b:before us	-87 77 15 -61 -94
b:beginnen maandag	-53 -47 -41 60 -60
b:bei der	-82 -81 -71 -68 90
b:bei novatek	-51 -55 59 -50 -51
b:beim bisherigen	-34 -46 40 -23 -32
b:beim kunden	-65 70 -63 -51 -70
b:being acquired	-46 76 -82 -58 -59
b:being checked	-41 -72 -36 -30 69
b:being closed	-37 67 -61 -53 -63
b:being repaired	-57 -59 -44 -38 65
b:being trained	-25 45 -34 -39 -45
b:bekam die	-53 -41 61 -45 -64
b:bekommt nachste	-35 -33 64 -24 -74
b:belge veut	-31 -41 -30 47 -45
b:belgian sister	-86 -49 -71 78 -65
b:believes in	-83 100 -107 -88 -101
b:bell from	-62 -50 -85 -47 73
b:bell told	-38 -24 68 -24 -87
b:bellen voor	-45 -40 -34 -33 57
b:bello di	-66 65 -46 -57 -57
b:belongs to	83 -57 -57 -47 -88
b:beloven dat	58 -48 -48 -46 -60
b:below ours	-49 -48 61 -61 -49
b:belt fine	-48 -55 -55 -43 60
b:berater drangt	-59 -74 70 -48 -58
b:berg noch	59 -33 -23 -34 -61
b:bergen nice	-39 -49 -62 -53 63
b:beschwerde betraf	-52 -71 -46 -56 65
b:beschwerde der	-40 52 -34 -46 -46
b:besichtigt nette	-55 -55 -53 -51 59
b:beslutet i	-57 -52 -55 -44 60
b:besoin de	-58 -54 -44 60 -48
b:besser sind	-46 -52 61 -64 -52
b:best employer	-62 -57 -58 -51 63
b:best software	-71 70 -43 -35 -62
b:bestaat niet	81 -70 -62 -62 -83
b:bestand verwijderd	45 -39 -29 -30 -31
b:bestandskunde holt	-33 79 -90 -32 -33
b:bestehender rahmenvertrag	-25 -36 46 -34 -44
b:bestellmenge ab	-67 -71 -58 75 -76
b:bestellt seit	-48 68 -72 -44 -64
b:besten mobil	-62 -45 -44 -46 63
b:besuch war	60 -45 -48 -40 -61
b:bet on	-40 48 -38 -43 -43
b:beta and	-70 -75 -69 75 -59
b:betaalt pas	-43 61 -41 -33 -68
b:betraf die	-52 -71 -46 -56 65
b:betrieb aus	52 -44 -38 -34 -53
b:betrieb mit	-53 -52 -59 63 -56
b:betrieb wird	74 -65 -41 -43 -62
b:better discount	-48 -67 65 -41 -63
b:better he	-70 -83 -58 -64 79
b:better off	-75 85 -86 -67 -81
b:better price	-32 -47 -45 48 -37
b:between english	-55 -50 -68 -38 64
b:between may	-79 -36 -57 -32 66
b:between two	82 -63 -77 -79 -79
b:between us	-113 -77 116 -64 -91
b:beurs maar	-43 -44 -37 -38 48
b:beurs spreken	-41 -38 -38 -33 48
b:bewerber suchte	69 -56 -62 -52 -70
b:bezahlt alles	-57 -55 -46 -41 58
b:bezahlt erst	-32 60 -29 -28 -64
b:bezoek was	58 -48 -48 -46 -60
b:bid had	-27 -37 54 -44 -49
b:bid in	-49 -67 61 -44 -56
b:bid is	-64 -59 69 -35 -70
b:bidder is	-72 -72 74 -57 -53
b:bidders get	-38 -65 67 -66 -56
b:bidding her	-46 -43 -39 -36 51
b:bidon adresse	57 -41 -36 -40 -64
b:bidon un	64 -62 -50 -59 -58
b:bids from	-46 66 -70 -45 -55
b:bids to	-36 50 -29 -35 -51
b:bien quieren	-45 -47 -33 54 -47
b:big contract	-34 -39 -34 47 -40
b:big name	-61 -56 73 -69 -72
b:big package	-45 -35 -48 55 -52
b:big roll-out	-57 -53 -67 74 -78
b:bigger bundle	-55 -62 -44 66 -60
b:bigger edition	-49 -53 -51 63 -62
b:bigger font	-54 -44 -47 -69 63
b:bigger machine	-51 -52 -65 62 -51
b:biggest fan	-58 -63 -51 -54 65
b:bij de	29 -73 47 -56 -74
b:bij een	-61 -53 67 -44 -69
b:bike and	-39 -33 -35 -42 49
b:bilan plus	64 -81 -37 -38 -47
b:bilbao y	-36 -28 -42 46 -34
b:bills since	70 -62 -75 -47 -63
b:birds are	-61 -68 -43 -45 65
b:birds is	-41 -74 -64 -33 70
b:birthday on	-44 -42 -42 -39 47
b:birthday wishes	-24 -24 -23 -25 34
b:bis #	-43 -46 28 -44 20
b:bis freitag	-25 -21 -50 -25 54
b:bis mai	-38 -40 -51 -45 55
b:bis monatsende	60 -41 -45 -35 -66
b:bisherigen lieferanten	-34 -46 40 -23 -32
b:bisogno dell'accesso	-53 -48 -44 60 -62
b:bite the	-58 -36 -57 -34 53
b:bitte nicht	42 -44 -33 -37 -3
b:bitte von	76 -56 -57 -56 -76
b:bitter complaint	-55 82 -47 -62 -88
b:bittet um	11 14 -93 37 -56
b:black list	70 -62 -75 -47 -63
b:blacklisted by	58 -48 -36 -46 -57
b:blanc de	-66 -43 -63 -46 65
b:blanc he	-48 -41 -47 -39 53
b:bleibt beim	-34 -46 40 -23 -32
b:blij met	-60 -68 -64 -56 68
b:blijft bij	-62 -58 61 -46 -52
b:blocked and	-68 -48 -54 -43 70
b:blocked arrived	-86 -58 -36 -42 74
b:blocked calendar	-89 -60 -82 -48 97
b:blocked drain	-58 -32 -27 -26 54
b:blocked my	77 -51 -43 -38 -85
b:blocked nose	-61 -24 -29 -25 62
b:blocked the	58 -61 -25 -53 -46
b:blocked us	62 -33 -55 -31 -66
b:blogger who	70 -53 -77 -59 -59
b:blue cover	-56 -53 -67 -49 63
b:blue design	-43 -49 -56 -41 56
b:boa conversa	-43 -40 -30 -42 51
b:boa mais	-55 65 -57 -50 -64
b:board after	58 -48 -36 -46 -57
b:board decision	43 -19 -30 -23 -55
b:board favours	-61 -56 73 -69 -72
b:board has	-90 -118 -105 72 25
b:board in	-55 -68 -74 -46 72
b:board meets	-39 -58 -43 -45 61
b:board of	-32 -40 -65 -48 55
b:board says	-58 74 -71 -52 -73
b:bob he	-53 -47 -36 -29 61
b:body will	-84 -55 -35 -49 76
b:body would	76 -52 -49 -53 -78
b:boekhouding wil	-65 -62 -55 69 -62
b:boer van	-49 -44 -47 -38 54
b:bogue est	-60 57 -35 -50 -48
b:bogus enquiry	66 -67 -41 -53 -55
b:bol des	-42 51 -35 -42 -52
b:bon echange	-50 -43 -38 -42 54
b:book another	-43 -59 -58 -45 65
b:book the	-47 -51 -57 68 -73
b:booked for	-47 -68 87 -48 -89
b:booking is	-35 -65 -38 -33 60
b:booth arrived	-64 -77 -53 -44 74
b:borremos sus	38 -45 -22 -27 -26
b:borremos todo	59 -49 -41 -59 -47
b:borrowed mine	-68 -55 -73 -44 68
b:boss asks	-56 72 -55 -71 -56
b:boss has	70 -63 -55 -53 -74
b:boss left	-37 -42 -38 -29 49
b:boss wants	-72 -61 -61 70 -56
b:bot filled	68 -52 -53 -57 -69
b:bot no	60 -43 -44 -44 -57
b:both connected	-65 -61 -64 76 -77
b:bothered again	54 -40 -26 -34 -45
b:bottle a	-48 -41 -62 -64 65
b:bought from	-91 -83 87 -83 -81
b:bought it	-88 42 50 -88 -96
b:bounced cheque	-76 -57 -55 -52 70
b:bounced ideas	-53 -45 -39 -46 57
b:bounces number	47 -33 -20 -22 -40
b:bounces site	61 -44 -33 -39 -63
b:bouncing baby	-46 -47 -42 -41 51
b:boutique n'existe	78 -77 -56 -63 -83
b:boutique pour	58 -51 -41 -45 -59
b:boy congratulations	-46 -47 -42 -41 51
b:branch in	-38 -42 -44 64 -67
b:branch manager	-61 -74 -53 -76 72
b:branch of	-46 -64 -57 -45 69
b:brandt says	-32 -40 -65 -48 55
b:brandt since	-63 -70 68 -52 -56
b:brandt wants	-25 -44 -44 69 -82
b:brauchen lizenzen	-57 -55 -48 64 -64
b:brauchen zugange	-52 -66 -41 63 -57
b:braucht ab	-67 -50 -43 65 -57
b:braucht das	-42 -36 -36 52 -48
b:braucht material	49 -35 -34 -48 -46
b:braucht noch	-61 -63 -66 -71 73
b:bravo encore	-46 68 -41 -43 -64
b:bravo said	-54 51 -31 -29 -45
b:break a	-69 -67 -60 -55 70
b:breaks outside	-55 -43 -37 -40 58
b:breathing he	-74 -74 -64 -64 77
b:brennt fur	-55 -50 -48 -62 60
b:brightpipe at	-27 -37 53 -27 -63
b:brightpipe people	-59 -76 80 -55 -79
b:brincadeira de	69 -62 -58 -49 -74
b:bring it	-53 -89 -49 -51 78
b:bring sandwiches	-45 -51 -46 -47 55
b:bring the	-56 -44 -52 -38 74
b:brings #	-69 -69 -76 76 -63
b:brings his	-65 81 -68 -57 -81
b:bringt die	-37 -34 -31 -30 49
b:bringt seine	-51 63 -51 -52 -63
b:brochure on	-56 -48 78 -43 -83
b:brochures of	-49 -47 55 -28 -46
b:broken demo	-37 -66 -36 -33 59
b:broken for	-41 52 -33 -26 -50
b:broma entre	62 -53 -57 -55 -60
b:brother in	-47 -51 -97 -61 75
b:brother-in-law sells	-59 -68 74 -59 -70
b:brullte er	62 -49 -44 -48 -59
b:buchhaltung will	-60 -65 -55 69 -63
b:budget and	47 -38 -31 -31 -38
b:budget avant	-36 -31 -16 -21 44
b:budget erst	-58 -78 -48 -58 69
b:budget for	-38 77 -68 -47 -88
b:budget is	-30 -24 -19 -13 32
b:budget left	-52 -67 -89 78 -50
b:budget no	65 -52 -45 -43 -73
b:budget round	-57 -59 -59 -60 68
b:budget still	-37 -45 -62 -41 58
b:budget talk	-45 -32 -56 -47 56
b:budget this	-65 -72 -46 -55 72
b:budget to	-72 -72 -61 76 -71
b:buena charla	-52 -42 -36 -38 52
b:buffet only	81 -81 -74 -61 -80
b:bug in	-44 -42 -33 -27 51
b:bug is	-42 63 -49 -33 -63
b:bugs dit-il	-42 51 -35 -42 -52
b:building demolished	50 -38 -45 -39 -42
b:building is	67 -59 -57 -42 -62
b:building on	-59 -66 73 -48 -76
b:building their	-52 67 -64 -56 -54
b:building week	-63 -70 -51 -48 67
b:building when	-64 -51 -58 -38 65
b:builds them	-55 -60 82 -49 -89
b:bulk price	-36 -57 -54 57 -33
b:bullet he	-58 -36 -57 -34 53
b:buon colloquio	-51 -40 -35 -39 53
b:buried on	76 -62 -77 -49 -68
b:burn wants	-72 -72 -61 76 -71
b:burnt down	97 -101 -71 -61 -77
b:burnt the	-74 -56 -57 -45 67
b:buro am	-62 -45 -44 -46 63
b:buro nicht	-45 -78 -61 -51 70
b:buro telefon	-41 -45 -46 -54 56
b:bursting at	-44 -64 -53 68 -66
b:bury the	-86 -56 -57 -47 75
b:bury this	99 -94 -83 -85 -105
b:bus stop	-51 -60 -35 -41 57
b:busca material	53 -52 -43 -36 -49
b:business allowed	59 -41 -39 -33 -62
b:business at	65 -40 -26 -35 -70
b:business class	-39 -38 -25 -43 49
b:business in	67 -61 -53 -50 -61
b:business shut	50 -55 -39 -17 -37
b:business with	76 -37 -59 -32 -78
b:bust in	72 -79 -98 -86 -43
b:bust of	-63 -59 -66 -43 71
b:bust the	64 -67 -53 -50 -60
b:busy this	-47 -35 -62 -34 57
b:but a	-42 -52 55 -22 -53
b:but an	62 -42 -41 -37 -64
b:but does	-74 -76 -47 -67 81
b:but fair	-57 -54 -56 -44 60
b:but firmly	63 -64 -48 -46 -45
b:but he	75 -63 -59 -31 -76
b:but is	-46 66 -70 -45 -55
b:but open	-70 -67 -82 -65 77
b:but satisfied	-50 -69 -54 -55 62
b:but the	-59 42 68 -63 -105
b:but they	-46 -46 -50 -42 57
b:but wants	-71 -34 -37 -38 66
b:but we	-80 -61 -48 -36 87
b:but with	76 -55 -60 -43 -84
b:butcher's son	-41 -35 -38 -26 46
b:butter at	-46 -39 -39 -31 50
b:butter churn	-46 -55 -58 -36 61
b:buy a	-58 -69 -54 71 -69
b:buy every	-62 72 -60 -80 -63
b:buy from	83 -76 -55 -78 -77
b:buy it	-70 -75 -69 75 -59
b:buyer has	-46 76 -82 -58 -59
b:buyer wants	64 -45 -31 -38 -75
b:buying anything	68 -41 -51 -41 -72
b:buying from	57 -45 -47 -43 -52
b:buying he	-69 -75 -61 -61 76
b:buying the	-54 -47 -64 78 -83
b:buys everything	-76 -78 74 -64 -58
b:buys from	-63 -70 68 -52 -56
b:by #	-63 28 33 -65 -28
b:by a	-70 -62 81 14 -57
b:by autumn	-87 -94 -87 94 -95
b:by christmas	-83 75 -65 -46 -63
b:by court	61 -44 -48 -54 -57
b:by friday	-47 27 -80 -45 28
b:by half	-71 10 -85 72 -122
b:by james	-52 -53 -57 -42 60
b:by kim	-36 -64 -53 -28 63
b:by legal	56 -79 -41 -49 5
b:by letter	52 -36 -27 -26 -47
b:by mail	62 -33 -55 -31 -66
b:by may	-22 -48 -32 73 -73
b:by mistake	-71 -65 41 -68 26
b:by mobile	-44 -67 -52 -59 63
b:by notion	-68 -85 89 -80 -93
b:by on	-51 -76 -58 -31 71
b:by one	-51 -58 -58 -57 63
b:by our	-4 -100 -73 -90 64
b:by phone	11 -36 -35 -27 16
b:by policy	-52 -47 59 -56 -56
b:by profession	-42 -58 -68 -69 69
b:by registered	-63 87 -41 -30 -91
b:by side	-49 -65 71 -50 -74
b:by slides	-46 -46 -50 -42 57
b:by someone	-40 -49 56 -48 -52
b:by step	-70 84 -64 -87 -87
b:by the	-21 13 15 -3 -41
b:by their	-86 69 17 -84 -77
b:by tonight	70 -61 -58 -64 -59
b:by trade	-81 -55 -37 -54 92
b:by two	-71 71 39 -47 -104
b:by us	-62 63 -42 -54 -56
b:by video	-22 -22 -16 -12 29
b:by volunteers	47 -41 -30 -26 -38
b:by whenever	-71 -50 -60 -48 69
b:by year	-34 60 -57 -55 -45
b:bygg pa	-43 -40 -44 -34 47
b:c'est l'agence	-55 -62 -49 -43 62
b:c'est parti	-53 -52 62 -58 -58
b:c'est un	49 -35 -36 -28 -55
b:c'etait la	64 -51 -38 -47 -69
b:c'etait une	-47 -45 -36 -36 50
b:caida dijo	-47 59 -55 -52 -54
b:cake for	-53 -74 -45 -40 68
b:cake he	-41 -48 -38 -32 53
b:cake they	-65 -76 -65 -74 79
b:calendar of	-63 -72 81 -63 -82
b:calendar try	-65 -39 -53 -33 61
b:calendar until	-72 -61 -80 -49 82
b:calendars for	-49 -56 -84 -44 74
b:call after	-76 -69 -60 -62 79
b:call again	-36 -16 -13 -19 42
b:call back	-58 -31 -22 -26 61
b:call because	-48 -49 -17 -29 58
b:call before	-40 -53 -40 -44 67
b:call budget	-37 -45 -62 -41 58
b:call centre	-59 -46 -58 73 -77
b:call delta	76 -29 -34 -25 -82
b:call ended	-53 -91 -36 -32 82
b:call from	-68 89 -58 -66 -89
b:call he	-102 -65 -43 -40 103
b:call him	-48 -32 -25 -16 70
b:call instead	-52 -37 -32 -25 53
b:call it	-65 -29 -31 -47 73
b:call me	-87 -65 -76 -55 82
b:call moved	-73 -69 -35 -35 83
b:call next	-51 -52 -40 -31 75
b:call on	-25 -28 -26 -18 38
b:call once	80 -49 -39 -66 -79
b:call only	-78 -79 -58 -47 88
b:call please	-45 -47 -36 -51 62
b:call sheet	82 -73 -55 -46 -86
b:call the	-26 -40 -22 -23 40
b:call tomorrow	-61 -32 -31 -22 84
b:call was	-58 -63 -41 -25 65
b:call went	-51 -30 -65 -60 56
b:call with	-87 -77 -88 -81 98
b:calls again	54 -39 -26 -29 -50
b:calls and	85 -73 -69 -67 -60
b:calls contract	-70 69 -36 -30 -58
b:calls end	48 -26 -26 -32 -43
b:calls intrusive	44 -37 -25 -29 -35
b:calls renewal	-47 42 -13 -22 -35
b:calls there	-59 62 -40 -44 -54
b:came back	-72 -52 -37 -25 72
b:came for	81 -81 -74 -61 -80
b:came from	-40 78 -81 -78 -39
b:came in	-78 -85 55 -54 0
b:came second	-85 -81 88 -80 -91
b:came with	-50 -51 66 -54 -61
b:can bury	99 -94 -83 -85 -105
b:can get	-44 -62 -50 57 -39
b:can he	-77 -77 -88 91 -93
b:can imagine	-40 62 -54 -43 -64
b:can meet	-34 -51 -41 -34 53
b:can stick	64 -42 -45 -36 -67
b:can tell	-74 70 -48 -45 -45
b:can they	-47 -83 -49 70 -45
b:can transfer	-73 82 -38 -92 -42
b:can we	-99 -116 -120 137 -117
b:can you	-80 -82 86 -91 -57
b:cancel all	61 -29 -26 -34 -64
b:cancel culture	-39 -50 -35 -31 55
b:cancel it	-53 -62 -50 -49 60
b:cancel the	-63 -72 -67 -67 75
b:cancelada pasa	-34 -54 -51 -25 53
b:cancelada passou	-45 -63 -38 -40 60
b:cancelado fue	-47 -38 -42 -32 49
b:cancelado la	-49 -60 -38 -44 58
b:cancelar a	-40 52 -30 -45 -53
b:cancelar la	-38 49 -24 -39 -48
b:cancelaram a	-64 -71 -59 -55 71
b:cancellata dal	84 -84 -62 -58 -84
b:cancellation arrived	-86 85 -39 -44 -83
b:cancellation by	-63 87 -41 -30 -91
b:cancellation letter	-69 73 -53 -33 -77
b:cancellato dalla	76 -81 -51 -50 -70
b:cancelled by	-62 -57 -61 -59 69
b:cancelled for	-30 -47 -42 -32 52
b:cancelled his	-22 -22 -16 -12 29
b:cancelled invoice	-27 -56 -28 -32 52
b:cancelled lunch	-24 -43 -25 -14 42
b:cancelled new	-27 -38 -14 -18 44
b:cancelled sued	45 -28 -21 -14 -43
b:cancelled the	-87 -19 -75 -72 70
b:cancelou foi	-45 -49 -36 -37 51
b:candidate gathering	63 -46 -37 -45 -61
b:candidates with	59 -50 -44 -45 -54
b:cannot meet	-24 -27 -70 -17 63
b:cannot she	-80 -82 86 -91 -57
b:cannot use	67 -68 -59 -45 -56
b:cansaco depois	-64 -43 -38 -41 66
b:cansancio tras	-49 -37 -29 -36 55
b:canteen nice	-34 -24 -59 -27 47
b:canteen not	-53 -94 -49 -48 83
b:cap every	-76 -83 -96 85 -72
b:capacity from	-35 -40 -39 53 -64
b:capacity of	-51 -59 -72 -92 79
b:capital letters	69 -65 -60 -49 -61
b:capsule last	-56 -69 73 -47 -75
b:car accident	76 -68 -48 -43 -79
b:car died	-43 -19 -14 -15 49
b:car park	-64 -70 -42 -45 89
b:care said	-62 -52 -63 -39 64
b:care see	-62 -58 -79 -84 79
b:carpet for	-71 -76 -46 -51 74
b:carta de	-88 98 -65 -62 -100
b:cartel de	67 -61 -66 -54 -60
b:cartello affittasi	70 -65 -68 -61 -65
b:cartoon duck	65 -46 -44 -32 -75
b:casa particular	81 -56 -64 -50 -79
b:catalogue at	-36 -57 -42 -35 55
b:catching up	-63 -41 -54 -50 65
b:caterer so	-45 -51 -46 -47 55
b:cause archive	67 -64 -54 -49 -64
b:cause notre	-49 59 -50 -51 -56
b:cc his	-71 -69 -54 -68 74
b:ce dossier	-56 -46 -59 -42 61
b:ce mois-ci	-53 60 -41 -52 -61
b:ce moment-la	-36 -31 -16 -21 44
b:ce que	-69 -70 -89 80 -58
b:ce soir	62 -62 -42 -56 -58
b:cease all	54 -50 -33 -43 -47
b:ceased trading	56 -51 -44 -41 -52
b:cegid jusqu'en	-50 -91 80 -58 -74
b:ceiling of	-65 -72 -76 74 -64
b:celui d'une	61 -57 -44 -55 -59
b:cento in	-41 -47 53 -28 -55
b:centre of	-62 -46 -48 -40 64
b:centre with	-59 -46 -58 73 -77
b:cerca materiale	61 -55 -54 -47 -59
b:cerro definitivamente	53 -39 -38 -56 -47
b:cerro el	64 -60 -52 -61 -59
b:cfo killed	-44 -23 -36 -19 49
b:cfo questions	-26 66 -54 -58 -70
b:cfo wants	-53 -71 -72 78 -76
b:chairs for	-41 -39 -26 -67 66
b:champion is	-46 52 -37 -30 -36
b:champion left	-69 76 -56 -47 -72
b:championne de	-48 -62 -71 -47 66
b:change of	-75 -96 -59 -49 88
b:change planned	-56 -69 73 -47 -75
b:change until	-60 -49 -65 -39 68
b:changed see	-54 -84 -46 -75 80
b:changed to	-45 -32 -30 -33 43
b:changes follow	-27 -25 -30 -21 33
b:chapter #	98 -68 -60 -67 -95
b:chaque mois	-55 -53 -49 60 -59
b:charger borrowed	-68 -55 -73 -44 68
b:charity run	47 -41 -30 -26 -38
b:chased me	66 -51 -45 -44 -67
b:chat but	75 -63 -59 -31 -76
b:che era	59 -45 -48 -37 -62
b:che gioia	-66 65 -46 -57 -57
b:che scrive	64 -54 -45 -50 -68
b:che spariscano	60 -63 -43 -46 -47
b:cheaper bid	-49 -67 61 -44 -56
b:cheaper by	-33 -67 69 -41 -64
b:cheaper one	-82 -94 83 -62 -70
b:cheaper provider	-25 -43 42 -24 -35
b:cheaper replacement	-57 69 -75 -47 -58
b:cheapest plan	-57 97 -73 -106 -48
b:check failed	58 -61 -25 -53 -46
b:check the	-51 -65 74 -79 -46
b:checked by	-41 -72 -36 -30 69
b:checked the	-52 -33 -41 -34 53
b:checking the	-55 -63 -47 -51 66
b:checks the	-73 -63 69 -57 -62
b:cheese on	-68 -68 -70 -81 79
b:chef entscheidet	-63 -65 -57 -42 64
b:cheque was	-76 -57 -55 -52 70
b:cherchait un	75 -74 -53 -50 -80
b:cherche de	60 -59 -37 -45 -60
b:cherche un	-82 77 -71 -57 -61
b:chere d'un	-36 -37 51 -31 -48
b:chez quelqu'un	-53 -52 62 -58 -58
b:chez son	-49 -53 61 -45 -59
b:chez un	-40 -39 48 -37 -43
b:chiamare prima	-48 -47 -36 -33 60
b:chiede come	-78 87 -49 -61 -81
b:chiede di	60 -50 -31 -55 -46
b:chiede il	-23 -37 -32 38 -23
b:chief cuts	-48 54 -41 -40 -39
b:chiuso i	59 -52 -54 -43 -59
b:chiuso per	60 -63 -47 -46 -58
b:choisi un	-37 -41 51 -27 -36
b:chopping block	-49 65 -64 -41 -58
b:chose a	-57 -70 -108 -63 99
b:chose somebody	-79 -61 74 -59 -63
b:chose the	-43 -49 -56 -41 56
b:chosen vendor	-42 -52 55 -22 -53
b:christmas if	-83 75 -65 -46 -63
b:christmas present	-47 -84 -75 -43 79
b:churn in	-46 -55 -58 -36 61
b:churns butter	-46 -39 -39 -31 50
b:chute de	-56 63 -57 -55 -61
b:ci confronta	-35 -47 51 -39 -49
b:ci sentiamo	-52 -31 -31 -31 47
b:cinq ans	-30 -45 44 -29 -38
b:cinque partecipanti	-62 -62 71 -55 -74
b:cio wants	-56 72 -87 -45 -61
b:claire petit	-43 -45 -45 -46 53
b:clara wood	50 -55 -49 -54 -3
b:class by	-50 -52 -57 -66 65
b:class on	-39 -38 -25 -43 49
b:clause is	-41 -72 -36 -30 69
b:clause on	-86 84 -59 -73 -77
b:clause to	-50 63 -30 -35 -72
b:clean room	-70 -51 -54 -45 67
b:clear about	48 -34 -30 -30 -57
b:clear and	72 -65 -84 -58 -61
b:client but	-46 66 -70 -45 -55
b:client de	-49 57 -40 -38 -62
b:client feels	-61 63 -41 -46 -61
b:client has	-70 76 -71 -75 -56
b:client is	-32 53 -28 -23 -51
b:client says	-25 35 -26 -18 -31
b:client since	-68 64 -40 -41 -54
b:client went	-82 -90 -49 -46 85
b:client's heir	62 -56 -38 -49 -59
b:cliente farto	-22 28 -13 -13 -23
b:cliente muy	-41 48 -40 -35 -42
b:clinic opens	-42 -38 -69 72 -74
b:clock on	-58 -48 -34 -47 60
b:close it	77 -68 -52 -47 -78
b:close mug	-65 -54 73 -47 -72
b:close the	64 -70 -70 -56 -28
b:close to	-104 16 -98 -73 71
b:closed by	58 -38 -37 -52 -58
b:closed for	53 -57 -30 -31 -44
b:closed machines	59 -53 -53 -50 -56
b:closed other	-37 67 -61 -53 -63
b:closed the	36 -24 -22 -24 -30
b:closed they	-54 -55 -29 55 -45
b:closes at	-57 -55 -39 -32 61
b:closes down	51 -52 -33 -39 -43
b:closing the	5 67 -77 -69 -70
b:clubs we	-39 -47 -67 -38 62
b:coat and	-79 -40 -51 -42 68
b:code for	-44 -62 -45 -60 66
b:coffee and	-54 -59 -74 -70 72
b:coffee at	-39 -41 -38 -33 50
b:coffee he	-70 -53 -53 -53 66
b:coffee in	-47 -80 -52 -75 73
b:coffee machine	-67 -74 -75 -79 80
b:coffee than	-59 -37 -48 -55 55
b:cold outside	-70 -53 -49 -48 64
b:colleague at	-43 -63 -48 -54 63
b:colleagues went	-51 63 -43 -52 -62
b:colleagues who	-56 -68 -57 69 -55
b:collection gave	48 -28 -17 -15 -20
b:collects alternative	-67 -56 64 -50 -58
b:collects brochures	51 -41 -43 -25 -56
b:collects free	68 -41 -51 -41 -72
b:collegues de	-57 -57 -63 67 -62
b:com a	-62 -59 -72 -48 66
b:com ironia	-55 65 -57 -50 -64
b:com mais	-69 -67 75 -55 -72
b:com o	-70 -4 28 -67 10
b:com outro	-90 -103 105 -82 -101
b:com placa	70 -58 -71 -46 -71
b:come back	56 -78 -80 -46 3
b:come esportare	-59 51 -33 -31 -40
b:come he	-54 -54 -69 -60 66
b:come si	-58 68 -45 -55 -70
b:come to	-81 -68 -44 -46 83
b:comecam segunda	-59 -56 -58 74 -77
b:comerciales y	-36 -55 -34 58 -45
b:comes in	-88 -80 -92 55 49
b:comida anulada	-73 -76 -66 -68 74
b:coming to	-47 42 -13 -22 -35
b:comma in	-57 -73 -51 -55 73
b:commandes ont	-56 63 -57 -55 -61
b:comment recuperer	-51 51 -35 -36 -42
b:commercial register	51 -52 -29 -48 -27
b:commission from	-53 -69 67 -64 -44
b:committee meets	-34 -52 -35 -34 50
b:communication on	75 -61 -53 -56 -74
b:como exportar	-59 66 -38 -47 -50
b:como se	-44 63 -51 -57 -63
b:company anywhere	47 -33 -20 -22 -40
b:company buys	-76 -78 74 -64 -58
b:company deregistered	53 -26 -26 -27 -56
b:company dissolved	31 -25 -19 -21 -27
b:company folded	75 -70 -67 -67 -75
b:company forces	-81 83 -68 -72 -80
b:company has	54 -42 -43 -43 -55
b:company in	29 -86 -88 64 -80
b:company is	-50 -63 -62 65 -47
b:company to	-72 -61 -61 70 -56
b:company try	-73 -69 -52 -60 75
b:company two	64 -51 -43 -61 -59
b:company until	67 -58 -43 -34 -61
b:company was	50 -41 -39 -34 -44
b:company wound	50 -38 -45 -39 -42
b:compara nuestra	-32 -38 47 -34 -44
b:comparar-nos com	-69 -67 75 -55 -72
b:compare a	-22 -29 34 -31 -25
b:compare them	-45 -72 -81 -46 73
b:compared the	-30 -75 -66 -39 71
b:compared two	-46 -60 -77 -39 69
b:compared with	-70 80 -81 -61 -72
b:compares us	-37 -39 51 -27 -35
b:comparing calendars	-49 -56 -84 -44 74
b:comparing our	-23 -25 40 -27 -40
b:comparison with	-37 -50 73 -78 -65
b:compensation committee	-34 -52 -35 -34 50
b:compensation for	-40 59 -46 -42 -58
b:competencia en	-42 -38 -48 -31 46
b:competencia le	-57 -55 66 -53 -66
b:competes in	-62 -57 -72 -57 69
b:competing offers	-52 -47 59 -56 -56
b:competing proposal	-39 -38 54 -46 -57
b:competition en	-48 -62 -71 -47 66
b:competition in	-108 -94 77 -87 -19
b:competition is	-39 -56 -65 -40 62
b:competition law	-24 -27 -70 -17 63
b:competition offers	-41 -41 64 -46 -67
b:competitive salary	-40 -54 -65 -40 61
b:competitor analysis	-42 -30 -49 -22 49
b:competitor employee	60 -40 -62 -32 -51
b:competitor in	-71 -55 14 -66 41
b:competitor on	-58 -59 -93 -52 83
b:competitor opened	-32 -27 -45 -25 46
b:competitor presented	-42 -35 81 -57 -84
b:competitor was	-72 -52 83 -59 -83
b:competitor went	-45 -55 -84 -47 72
b:competitor with	-46 -56 -72 69 -53
b:competitor's product	-50 79 -83 -54 -76
b:competitor's scanners	-63 -79 -88 83 -71
b:competitors this	-52 -49 71 -44 -72
b:complained about	-45 -53 -29 -35 51
b:complained to	70 9 -43 -61 -110
b:complains that	-65 -78 -56 77 -75
b:complaint about	-75 47 -58 -69 -21
b:complaint number	-65 78 -46 -55 -84
b:complaint this	-61 73 -55 -46 -77
b:complaint was	-43 -68 -33 -28 58
b:complaint with	57 -56 -27 -22 -51
b:complaints from	-54 -72 -68 -50 69
b:complaints keep	-58 -66 -60 -65 68
b:compliance denied	59 -41 -39 -33 -62
b:compliance has	55 -52 -41 -36 -49
b:compliance office	66 -60 -53 -47 -58
b:compliance veto	55 -50 -28 -26 -54
b:complimenti un	-57 62 -62 -41 -53
b:compran otra	-61 -65 -55 66 -58
b:comprara nunca	45 -32 -36 -30 -45
b:compta voudrait	-69 -77 -66 78 -78
b:compte rendu	-43 -45 -45 -46 53
b:con abogados	45 -45 -26 -24 -34
b:con altri	-58 -71 98 -56 -100
b:con cinque	-62 -62 71 -55 -74
b:con denunciarnos	64 -76 -49 -44 -53
b:con el	-41 48 -40 -35 -42
b:con holded	-40 -27 42 -22 -39
b:con hubspot	-49 -38 63 -39 -64
b:con il	-51 -64 62 -47 -51
b:con ironia	-47 59 -55 -52 -54
b:con irse	-53 57 -50 -36 -47
b:con la	-57 -62 4 -54 41
b:con luca	-50 -48 -56 -39 56
b:con novatek	-45 -43 67 -50 -71
b:con otro	-66 -83 76 -61 -64
b:con pedro	-43 -39 -46 -32 51
b:con su	-61 -65 69 -53 -65
b:concept with	-40 -41 53 -41 -49
b:concert thank	-49 -66 -42 -51 62
b:concluant deploiement	-50 -56 -46 62 -60
b:concorrencia neste	-45 -41 -38 -43 49
b:concorrente in	-60 -56 -89 -50 79
b:concorrente offre	-41 -47 53 -28 -55
b:concurrence est	-59 -55 -71 -59 71
b:concurrent etait	-56 -56 68 -43 -69
b:concurrent is	-59 -58 69 -51 -66
b:concurrent sur	-56 -46 -59 -42 61
b:concurrentie in	-41 -43 -46 -52 52
b:concurso de	55 -40 -55 -28 -54
b:condiciones de	-60 74 -60 -72 -75
b:condition that	70 -51 -37 -33 -70
b:conditions are	-41 -72 -36 -30 69
b:conditions de	-49 65 -47 -57 -67
b:conference of	-42 -77 74 -64 -60
b:confidence in	-54 64 -55 -44 -62
b:confirm in	55 -56 -28 -25 -47
b:confirma juan	-45 -37 -45 -33 47
b:confirmed by	50 -33 -19 -24 -50
b:confirmed ellen	-52 -56 -55 -38 59
b:confirmed it	68 -28 -41 -27 -84
b:confronta con	-35 -47 51 -39 -49
b:conge jusqu'au	-36 -46 -48 -38 51
b:conge voir	-42 -45 -53 -38 55
b:congratulate him	-53 -41 -48 -38 53
b:connecte depuis	-41 47 -50 -28 -32
b:connection try	-61 -54 -38 -46 65
b:connexion depuis	-53 65 -42 -48 -71
b:consent for	69 -60 -53 -66 -66
b:consent revoked	63 -54 -49 -55 -61
b:considering a	-53 71 -71 -64 -42
b:considers an	-44 -50 63 -45 -68
b:consolidate on	-78 80 -72 -51 -76
b:consultant fishing	93 -56 -96 -71 -81
b:consultant gets	-53 -69 67 -64 -44
b:consultant has	-42 -40 47 -33 -37
b:consultant pushes	-76 -65 74 -67 -67
b:consultant recommends	-66 -75 72 -67 -63
b:consulting days	-47 -51 -57 68 -73
b:consulting on	-78 -63 -83 77 -71
b:consumer we	68 -62 -61 -58 -59
b:contabilidade tambem	-75 -73 -69 78 -71
b:contabilita lo	-64 -65 -55 68 -63
b:contact a	75 -46 -47 -36 -80
b:contact asks	-86 84 -59 -73 -77
b:contact blocked	63 -34 -31 -37 -65
b:contact form	53 -33 -29 -32 -55
b:contact from	49 -38 -29 -45 -37
b:contact is	-35 -45 -28 -48 53
b:contact list	-69 -65 -40 -36 71
b:contact not	-78 -54 -87 -47 78
b:contact quit	56 -52 -27 -25 -56
b:contact via	-57 -33 -33 -27 61
b:contact whatsoever	66 -46 -37 -45 -64
b:content de	-71 -55 -57 -55 70
b:contente com	-62 -59 -72 -48 66
b:contento con	-49 -58 -64 -50 64
b:contento della	-46 -56 -59 -52 60
b:contest with	-35 -37 51 -31 -49
b:contesta el	-31 -28 -48 -28 42
b:contract again	-50 70 -54 -65 -66
b:contract and	-34 -39 -34 47 -40
b:contract bring	-53 -89 -49 -51 78
b:contract cut	-38 77 -68 -47 -88
b:contract draft	-39 -99 -77 -98 99
b:contract end	-50 69 -44 -66 -60
b:contract ended	-36 -65 -50 -63 68
b:contract ends	-70 69 -36 -30 -58
b:contract extended	-40 -89 -57 -78 83
b:contract for	-59 -99 -51 71 4
b:contract getekend	-47 -69 -73 -61 74
b:contract in	-27 -64 -60 -69 72
b:contract is	-81 -96 -87 47 28
b:contract niet	-29 50 -30 -35 -49
b:contract only	-30 -75 -66 -39 71
b:contract renewal	-35 -103 -61 95 -94
b:contract run	-64 76 -55 -56 -78
b:contract runs	-30 25 -73 -46 22
b:contract to	-86 7 -40 27 7
b:contract uitkomt	-41 61 -42 -55 -61
b:contract until	-39 -78 74 -40 -68
b:contract with	-48 -71 92 -95 -90
b:contracted the	-40 -84 -84 -52 86
b:contrat avec	-50 -91 80 -58 -74
b:contrat jusqu'en	-25 66 -46 -47 -67
b:contrat signe	-42 -76 -77 -50 72
b:contratan a	-36 -55 -34 58 -45
b:contratar dez	-28 -57 -26 52 -43
b:contrato assinado	-45 -75 -47 -48 67
b:contrato firmado	-45 -59 -51 -45 60
b:contratto firmato	-47 -62 -74 -52 67
b:control refused	56 -53 -32 -33 -42
b:control says	64 -67 -26 -32 -65
b:convicted of	73 -72 -63 -60 -72
b:convinced them	-52 -59 -48 71 -73
b:convinced yet	-32 -42 -46 -96 73
b:cooled they	-54 61 -41 -36 -61
b:coordonnees disparaissent	62 -62 -42 -56 -58
b:copia a	-59 -53 -56 -49 72
b:copia para	-42 -38 -37 -32 46
b:copie a	-43 -45 -45 -46 53
b:copper he	-73 -75 84 -86 -86
b:copper prices	-76 -68 -78 -71 79
b:copy of	-79 -103 -69 -69 104
b:copy to	-36 -31 -46 -28 45
b:correo falso	60 -46 -42 -48 -59
b:correos y	45 -45 -26 -24 -34
b:cost-cutting round	-49 65 -64 -41 -58
b:costano un	-40 -54 54 -42 -43
b:could do	-35 -46 -43 -34 54
b:could handle	63 -53 -47 -51 -64
b:could the	-31 -42 -71 61 -47
b:could they	-42 -42 -55 57 -51
b:could use	-41 -77 -51 101 -99
b:council has	52 -46 -37 -36 -43
b:council meeting	-44 -33 -26 -30 44
b:counsel arrived	80 -71 -62 -53 -83
b:count on	-64 93 -59 -82 -99
b:country at	64 -67 -26 -32 -65
b:country deal	58 -38 -37 -52 -58
b:course in	-57 -65 -64 -47 67
b:course only	-58 -59 -93 -52 83
b:court booked	-83 -62 -67 -62 77
b:court d'espace	-49 -37 -26 58 -56
b:court date	-29 -22 -23 -19 40
b:court order	91 -50 -51 -55 -88
b:cousin is	-57 -59 72 -52 -71
b:cover is	-48 -51 -52 -43 56
b:crash course	-57 -65 -64 -47 67
b:crazy about	-47 -81 -46 -70 76
b:credit check	58 -61 -25 -53 -46
b:credit for	-84 99 -92 -78 -99
b:credit report	-46 -53 -56 -40 60
b:credits again	-55 -62 -44 66 -60
b:crete tomorrow	-37 -60 -50 -31 55
b:criant de	64 -62 -49 -45 -61
b:cross about	-81 92 -65 -72 -96
b:cross me	82 -71 -59 -65 -89
b:cross-selling to	-38 -47 -42 55 -52
b:crossed off	62 -66 -33 -33 -53
b:culture was	-39 -50 -35 -31 55
b:cup of	-54 -59 -74 -70 72
b:curator neemt	50 -38 -40 -43 -49
b:curious about	-59 -69 -71 76 -74
b:current provider	-39 -49 50 -39 -29
b:currently on	-39 -78 74 -40 -68
b:curse the	-64 96 -78 -107 -90
b:customer asked	-83 66 -18 -21 -37
b:customer calls	-47 42 -13 -22 -35
b:customer gets	-29 78 -83 -52 -60
b:customer gives	-56 -85 -57 -52 80
b:customer has	51 49 -84 -60 -101
b:customer is	-14 42 -16 -14 -55
b:customer now	-32 48 -40 -44 -27
b:customer of	-23 42 -29 -51 -25
b:customer says	-36 50 -29 -35 -51
b:customer told	-63 73 -50 -44 -73
b:customer wants	-47 -83 -49 70 -45
b:customer who	-59 66 -44 -37 -64
b:customer wishes	55 -48 -11 -23 -39
b:customer's team	-25 45 -34 -39 -45
b:customers compare	-45 -72 -81 -46 73
b:cut by	-38 77 -68 -47 -88
b:cut call	-53 -91 -36 -32 82
b:cut off	-58 -63 -41 -25 65
b:cut the	-66 36 -66 -92 13
b:cut to	-45 -73 -39 -54 65
b:cut vendors	-56 72 -87 -45 -61
b:cuts every	-48 54 -41 -40 -39
b:cutting back	-41 54 -37 -45 -50
b:czeka na	-45 -42 -47 -35 49
b:d'aller voir	-69 67 -61 -53 -60
b:d'espace veut	-49 -37 -26 58 -56
b:d'etre client	-28 38 -24 -26 -36
b:d'ici ce	62 -62 -42 -56 -58
b:d'offres avec	-53 -47 61 -44 -58
b:d'un concurrent	-36 -37 51 -31 -48
b:d'une pizzeria	61 -57 -44 -55 -59
b:d'une semaine	-59 -54 -53 -48 61
b:da concorrencia	-30 -28 54 -37 -54
b:da feira	-64 -43 -38 -41 66
b:da lista	59 -59 -38 -50 -50
b:da maggio	-47 52 -30 -41 -49
b:da manutencao	-70 -67 -66 77 -81
b:da pasqua	-38 51 -33 -44 -47
b:da serralharia	-47 -53 -66 -56 65
b:daar hetzelfde	-40 -38 -46 50 -42
b:dados apagados	52 -52 -39 -39 -44
b:dados e	-41 44 -30 -35 -39
b:dahl hos	-43 -40 -44 -34 47
b:dal contratto	-58 68 -45 -55 -70
b:dal registro	84 -84 -62 -58 -84
b:dall'assistenza pensa	-36 50 -32 -34 -49
b:dalla lista	76 -81 -51 -50 -70
b:damaged replacement	-39 -49 -23 -54 54
b:damit arbeiten	-54 -48 -42 55 -47
b:danger of	-70 83 -80 -73 -84
b:daniel frost	-45 -32 -56 -47 56
b:danish with	-57 -65 -64 -47 67
b:dans leur	-59 -55 -71 -59 71
b:dans tout	-50 -56 -46 62 -60
b:das auch	-62 -52 -55 63 -57
b:das buro	-45 -78 -61 -51 70
b:das dez	-52 -41 -35 -38 57
b:das endgultig	63 -50 -59 -57 -53
b:das fass	-47 57 -47 -46 -55
b:das gleiche	-53 -65 -48 67 -64
b:das grossere	-42 -36 -36 52 -48
b:das kontingent	-73 -68 -65 75 -73
b:das mit	-80 -73 80 -80 -75
b:das modul	-54 -53 -50 60 -57
b:das neue	-46 -59 -44 65 -67
b:das system	-45 73 -82 -54 -64
b:das thema	-55 -50 -48 -62 60
b:das versprechen	60 -45 -48 -40 -61
b:das war	-54 -47 -45 -42 59
b:dashboards for	-53 -71 -72 78 -76
b:dass es	60 -45 -48 -40 -61
b:dat dit	58 -48 -48 -46 -60
b:data confirmed	50 -33 -19 -24 -50
b:data dump	-78 81 -76 -81 -66
b:data elsewhere	-56 73 -70 -67 -64
b:data for	49 -104 -75 -56 20
b:data loss	-47 44 -31 -18 -35
b:data out	-37 43 -18 -27 -32
b:data processing	-76 -95 -68 -62 91
b:data protection	57 -56 -27 -22 -51
b:data sheet	-40 -48 54 -25 -52
b:data subject	55 -56 -28 -25 -47
b:data to	-50 79 -83 -54 -76
b:database under	52 -59 -32 -31 -32
b:date and	-50 69 -44 -66 -60
b:date as	-29 -22 -23 -19 40
b:date for	-30 -28 -38 -14 46
b:date in	-49 -56 -84 -44 74
b:date is	-32 -26 -32 -16 39
b:date june	-40 -65 -37 -36 60
b:date of	-18 -21 -17 -16 40
b:date qui	-49 57 -40 -38 -62
b:date to	-27 -38 -14 -18 44
b:date tomorrow	-43 -19 -14 -15 49
b:date wednesday	-36 -46 -88 -33 68
b:date will	-25 -37 -27 -16 45
b:daten fur	-82 72 -43 -72 -55
b:daten nach	61 -68 -40 -33 -54
b:daten widersprochen	63 -70 -45 -35 -57
b:dates took	-46 -60 -77 -39 69
b:dati e	-59 51 -33 -31 -40
b:dati entro	60 -63 -43 -46 -47
b:datos y	-47 47 -30 -39 -37
b:datum volgt	-52 -47 -46 -43 55
b:dauerhaft gesperrt	48 -31 -34 -28 -57
b:daughter asked	59 -43 -38 -44 -56
b:daughter company	-84 -61 -76 77 -67
b:david moss	-52 -56 -55 -38 59
b:day another	-37 -45 -62 -41 58
b:day for	-25 -73 -25 67 -71
b:day hand-over	-43 -36 -52 -29 50
b:day of	-15 -13 -19 -24 41
b:day on	-62 -54 -59 -42 67
b:day she	-64 -46 -77 -49 72
b:day shift	-65 -78 -56 77 -75
b:day yet	-51 -28 -28 -52 56
b:days as	-47 -51 -57 68 -73
b:days says	-46 -65 -42 -37 57
b:days were	-72 -53 -38 -46 68
b:dazu nachste	-55 -61 -93 -69 84
b:de #	-98 126 -77 -110 -78
b:de acesso	-28 -57 -26 52 -43
b:de acreedores	55 -40 -55 -28 -54
b:de aluga-se	70 -58 -71 -46 -71
b:de anderen	-52 -48 51 -36 -43
b:de baja	-50 41 -67 -56 -7
b:de beurs	-55 -54 -46 -44 67
b:de bilan	64 -81 -37 -38 -47
b:de boekhouding	-65 -62 -55 69 -62
b:de boer	-49 -44 -47 -38 54
b:de bon	58 -51 -41 -45 -59
b:de budget	-36 -31 -16 -21 44
b:de cansaco	-64 -43 -38 -41 66
b:de cansancio	-49 -37 -29 -36 55
b:de colegas	69 -62 -58 -49 -74
b:de compras	-52 -46 -39 58 -54
b:de concurrent	-59 -58 69 -51 -66
b:de courrier	46 -36 -22 -30 -41
b:de data	-41 42 -24 -18 -34
b:de details	-69 -59 -36 -53 66
b:de erros	-22 28 -13 -13 -23
b:de facturacion	-39 -35 -31 47 -43
b:de fatigue	-63 -43 -38 -40 69
b:de faturacao	-36 -43 -33 48 -41
b:de ferias	-41 -43 -37 -40 52
b:de fout	-43 61 -41 -33 -68
b:de gastos	-68 70 -52 -68 -63
b:de gebruikers	-50 55 -37 -51 -44
b:de helft	-50 55 -37 -51 -44
b:de huidige	-62 -58 61 -46 -52
b:de instituto	53 -52 -43 -36 -49
b:de judo	-48 -62 -71 -47 66
b:de kamer	57 -48 -54 -41 -54
b:de kantine	-59 -59 -52 -47 61
b:de klacht	-59 -59 -52 -47 61
b:de l'appeler	45 -33 -19 -28 -30
b:de la	-8 -89 -81 12 53
b:de las	-49 -51 -36 -27 67
b:de le	84 -71 -61 -55 -76
b:de levering	-60 -68 -64 -56 68
b:de longue	-49 57 -40 -38 -62
b:de los	-29 40 -25 -21 -35
b:de lyon	-57 -57 -63 67 -62
b:de mais	-39 -62 -39 59 -53
b:de module	-38 -31 -29 44 -38
b:de moitie	-56 63 -57 -55 -61
b:de ne	80 -59 -39 -36 -78
b:de nettoyage	-55 -62 -49 -43 62
b:de neuf	-56 -62 -50 -49 62
b:de nos	67 -46 -30 -36 -46
b:de nosotros	20 52 -57 -68 -88
b:de notre	58 -64 -34 -40 -41
b:de nous	75 -60 -40 -54 -45
b:de opzegtermijn	-41 42 -24 -18 -34
b:de otros	-32 -38 47 -34 -44
b:de plus	-67 -93 -44 86 -61
b:de portable	-75 -83 -58 -74 80
b:de porter	75 -74 -33 -30 -72
b:de preaviso	-47 47 -30 -39 -37
b:de prijs	-36 -41 -33 45 -32
b:de reference	-43 -58 -48 -41 55
b:de rescisao	-47 56 -43 -41 -58
b:de resiliation	-55 68 -50 -49 -68
b:de saisir	46 -40 -29 -30 -38
b:de salida	-60 74 -60 -72 -75
b:de se	67 -61 -66 -54 -60
b:de ses	60 -65 -35 -39 -54
b:de sevilla	-59 -62 -66 65 -51
b:de siempre	-61 -65 69 -53 -65
b:de sortie	-49 65 -47 -57 -67
b:de stockage	-29 -33 -25 40 -30
b:de sueno	-52 -42 -36 -38 52
b:de support	-30 51 -27 -41 -51
b:de talleres	-43 -39 -46 -32 51
b:de todos	45 -45 -26 -24 -34
b:de trein	-62 -60 -53 -52 64
b:de una	58 -54 -44 -49 -54
b:de usuarios	-53 57 -33 -54 -47
b:de vacaciones	-38 -39 -35 -40 49
b:de zaal	-64 -62 -59 -48 65
b:de zendesk	-59 -62 80 -57 -79
b:dead and	78 -52 -51 -51 -85
b:dead as	96 -73 -53 -73 -93
b:dead battery	-50 -18 -24 -17 50
b:dead body	43 -69 -50 -64 -7
b:dead centre	-62 -46 -48 -40 64
b:dead do	66 -46 -36 -39 -66
b:dead he	-72 -70 -32 -40 77
b:dead heat	-79 -36 -57 -32 66
b:dead horse	61 -44 -47 -47 -62
b:dead just	-51 -48 -39 -37 56
b:dead on	-71 -33 -31 -25 59
b:dead only	-64 -65 -59 -47 71
b:dead quiet	-61 -54 -38 -46 65
b:dead right	-76 -40 -68 -45 71
b:dead sent	-56 -27 -22 -17 59
b:dead set	-75 -48 -46 -59 73
b:dead tired	-85 -49 -43 -33 89
b:dead yet	-36 -16 -13 -19 42
b:deadline for	-47 -52 -88 -49 77
b:deadline moved	-50 -38 -42 -26 52
b:deadlock in	-25 -37 -27 -16 45
b:deal closed	58 -38 -37 -52 -58
b:deal is	61 -58 -36 -43 -42
b:deal with	41 -74 -60 48 -75
b:dean asked	76 -29 -34 -25 -82
b:dean takes	-64 -53 -60 -58 66
b:death by	-46 -46 -50 -42 57
b:debt collection	48 -28 -17 -15 -20
b:decade loyal	-49 -52 69 -44 -69
b:deceased and	48 -46 -43 -29 -37
b:decede en	63 -61 -51 -51 -56
b:decede l'an	55 -38 -36 -39 -58
b:december she	-102 62 -78 -84 -6
b:december what	-46 -76 -75 76 -71
b:decided against	-56 -66 70 -48 -68
b:decided on	-62 -85 -99 -48 87
b:decided that	66 -44 -68 -34 -59
b:decision after	-57 -59 -59 -60 68
b:decision du	36 -65 -56 -50 5
b:decision fell	-34 -48 85 -40 -89
b:decision in	-71 -40 27 -49 38
b:decision no	43 -19 -30 -23 -55
b:decision takes	-52 -55 -55 -46 62
b:decision to	-49 -48 -58 -57 61
b:decision tombe	-39 -40 -48 -36 50
b:declined for	61 -64 -30 -33 -48
b:decu du	-34 47 -32 -36 -46
b:dedicated account	-63 -87 -43 80 -55
b:defects are	-45 58 -51 -35 -55
b:definitief nee	40 -17 -15 -17 -31
b:definitif ne	58 -46 -31 -30 -57
b:definitiva nao	49 -28 -26 -23 -49
b:definitivo non	41 -26 -25 -20 -50
b:deja avec	-20 -28 39 -21 -34
b:deja equipe	-40 -39 48 -37 -43
b:dejarnos despues	-55 63 -54 -44 -66
b:dejeuner annule	-73 -74 -67 -72 75
b:del dinero	-69 76 -60 -72 -78
b:del piano	-23 -37 -32 38 -23
b:del verano	-55 63 -54 -44 -66
b:delai repousse	-59 -54 -53 -48 61
b:delay she	-50 -69 -38 -41 65
b:delete everything	77 -71 -55 -40 -63
b:delete it	52 -53 -49 -38 -35
b:delete my	-74 -55 -39 -33 73
b:delete the	-91 59 -73 -67 0
b:deleted from	51 -52 -29 -48 -27
b:deliver what	-58 74 -71 -52 -73
b:delivery by	-69 -85 -92 90 -89
b:delivery date	-51 -84 -51 -85 94
b:delivery in	-25 -74 73 -45 -68
b:delivery later	-47 -43 -43 -73 63
b:delivery van	-31 -43 -25 -40 48
b:della consegna	-46 -56 -59 -52 60
b:della manutenzione	-63 -64 -60 72 -75
b:della meta	-45 53 -34 -55 -42
b:delle dieci	-48 -47 -36 -33 60
b:delta mills	69 -55 -47 -51 -19
b:deluso dall'assistenza	-36 50 -32 -34 -49
b:dem anwalt	63 -52 -60 -52 -59
b:dem datenverlust	-41 52 -46 -38 -45
b:dem handelsregister	56 -55 -51 -36 -52
b:dem preis	-27 -37 -41 39 -23
b:dem test	-52 -73 -31 68 -46
b:dem tisch	-88 28 71 -64 -94
b:dem unternehmen	57 -53 -46 -47 -52
b:dem verteiler	57 -58 -49 -50 -42
b:dem vertrag	-79 84 -57 -69 -65
b:demand the	-50 -71 -56 68 -57
b:demande a	58 -64 -34 -40 -41
b:demande bidon	64 -62 -50 -59 -58
b:demande ce	-69 -70 -89 80 -58
b:demande comment	-51 51 -35 -36 -42
b:demande le	-50 -68 -35 62 -51
b:demande les	-49 65 -47 -57 -67
b:demande un	-66 72 -61 -59 -71
b:demande une	-90 -91 -101 -82 93
b:demands a	-57 80 -76 -73 -84
b:demands audit	-26 -43 -46 49 -42
b:demands compensation	-40 59 -46 -42 -58
b:demands two	-68 -60 85 -79 -94
b:demir onay	-59 -56 -61 -53 64
b:demo by	-47 -68 87 -48 -89
b:demo con	-49 -38 63 -39 -64
b:demo data	-78 -84 -68 -47 83
b:demo de	-59 -62 80 -57 -79
b:demo from	-29 78 -83 -52 -60
b:demo funny	-64 -40 -46 -47 65
b:demo in	-38 -45 -73 -89 83
b:demo is	-37 -66 -36 -33 59
b:demo showed	-67 -77 -78 86 -87
b:demo they	-63 -63 -70 -65 72
b:demo with	-46 -51 74 -53 -73
b:demolished company	50 -38 -45 -39 -42
b:demos already	-52 -55 64 -47 -66
b:den anbieter	-45 -78 -61 -51 70
b:den ausfall	-59 65 -46 -46 -68
b:den betrieb	52 -44 -38 -34 -53
b:den chef	59 -33 -23 -34 -61
b:den doppelten	-39 -54 -36 49 -32
b:den fristen	-41 68 -48 -68 -64
b:den kleineren	-61 88 -73 -93 -82
b:den preis	-65 -62 71 -58 -72
b:den support	-23 46 -30 -31 -51
b:den vertrag	-58 50 -78 34 -95
b:den zug	-56 -55 -55 -34 69
b:denied party	59 -41 -39 -33 -62
b:denkt aan	-30 51 -27 -41 -51
b:denkt uber	-23 46 -30 -31 -51
b:denunciarnos si	64 -76 -49 -44 -53
b:departamento de	-52 -46 -39 58 -54
b:department has	-40 -75 -70 99 -115
b:department outing	-81 -75 -61 -91 83
b:department saw	-71 -44 -66 71 -61
b:department wants	-103 -82 -67 -16 60
b:department was	61 -37 -38 -45 -72
b:depasse chaque	-55 -53 -49 60 -59
b:deploiement dans	-50 -56 -46 62 -60
b:depois da	-64 -43 -38 -41 66
b:deposit for	-64 -77 -53 -44 74
b:depot de	64 -81 -37 -38 -47
b:depuis cinq	-30 -45 44 -29 -38
b:depuis juin	-57 -46 -44 -30 61
b:depuis mai	-53 65 -42 -48 -71
b:depuis paques	-41 47 -50 -28 -32
b:deputy answers	-56 -55 -36 -34 56
b:deputy is	-56 -58 -59 -49 63
b:deputy signed	-37 -42 -38 -29 49
b:der azubis	-67 -53 -80 -50 77
b:der berater	-59 -74 70 -48 -58
b:der betrieb	62 -63 -42 -47 -51
b:der chef	-63 -65 -57 -42 64
b:der dritte	-47 57 -47 -46 -55
b:der engeren	-22 -26 35 -29 -34
b:der fall	75 -65 -57 -49 -76
b:der fehler	-46 76 -41 -33 -79
b:der firma	-50 -39 -47 -35 50
b:der grosseren	-27 -37 -41 39 -23
b:der hauslieferant	-60 -64 70 -45 -77
b:der inhaber	62 -56 -54 -40 -62
b:der kunde	-63 84 -36 -53 -67
b:der kundigungsfrist	-41 52 -40 -40 -47
b:der laden	67 -56 -52 -51 -67
b:der lead	-57 -60 -38 -36 64
b:der leitung	-55 -49 -58 -45 59
b:der letzte	60 -45 -48 -40 -61
b:der letzten	-56 -57 -71 -47 66
b:der liste	-78 74 -58 -58 -67
b:der messe	-67 -67 -57 -47 88
b:der mitbewerber	-61 -52 71 -43 -76
b:der nachfolger	-53 56 -40 -41 -53
b:der neue	-51 63 -51 -52 -63
b:der nutzung	63 -70 -45 -35 -57
b:der prospekt	-65 -69 66 -47 -50
b:der rechtsabteilung	-65 -75 -54 -65 71
b:der sanktionsliste	63 -68 -47 -36 -61
b:der service	-54 -48 -42 55 -47
b:der speicher	-39 -54 -36 49 -32
b:der wettbewerb	-79 -67 -2 -62 47
b:der zugange	-53 63 -47 -54 -59
b:derde goedkoper	-52 -48 51 -36 -43
b:dernier la	55 -38 -36 -39 -58
b:derniere livraison	-71 -55 -57 -55 70
b:derniere visite	64 -51 -38 -47 -69
b:derzeit kein	-50 -46 -35 -26 55
b:derzeit sap	-40 -41 50 -38 -48
b:des acces	-40 61 -40 -51 -62
b:des bugs	-42 51 -35 -42 -52
b:des comptes	-43 -58 -39 55 -44
b:des trains	-57 -68 -53 -56 65
b:des vortrags	-49 -45 -60 -42 61
b:desabonne et	46 -40 -29 -30 -38
b:descontento con	-41 48 -40 -35 -42
b:desde a	-26 36 -33 -22 -27
b:desde abril	-39 48 -35 -32 -44
b:desde hace	-31 -45 40 -24 -35
b:desde maio	-38 45 -24 -30 -45
b:desde semana	-28 44 -41 -34 -37
b:design for	-43 -49 -56 -41 56
b:design of	-48 -64 68 -57 -66
b:desk and	-65 -54 73 -47 -72
b:desk now	-39 -59 -60 -56 64
b:desk we	-63 -59 -66 -43 71
b:desks are	75 -70 -67 -67 -75
b:desks that	-53 54 -53 -31 -37
b:despues del	-55 63 -54 -44 -66
b:details and	70 -61 -58 -64 -59
b:details on	-56 -51 -50 -75 74
b:details politely	76 -55 -60 -43 -84
b:details souhaites	-69 -59 -36 -53 66
b:detractor in	-85 89 -87 -63 -88
b:detto ironico	-57 62 -62 -41 -53
b:deux ans	-64 -71 -73 -69 75
b:deux autres	-22 -29 34 -31 -25
b:deux avec	-66 -75 -74 76 -73
b:deux en	-77 -73 83 -85 -82
b:developpe leur	-56 -80 72 -52 -69
b:devis demandes	-75 -72 80 -75 -77
b:devis envoye	-30 -32 -49 -29 49
b:devolucion del	-69 76 -60 -72 -78
b:dez vendedores	-28 -57 -26 52 -43
b:di andarsene	-36 50 -32 -34 -49
b:di noi	70 -47 -24 -38 -41
b:di non	60 -50 -31 -55 -46
b:di nuovo	-95 19 -70 63 -88
b:di officine	-50 -48 -56 -39 56
b:di passare	-46 57 -50 -49 -53
b:dia #	-52 -49 -45 -49 71
b:dialled is	51 -52 -29 -48 -27
b:dias da	-47 -53 -66 -56 65
b:dictates his	-56 -43 -40 -36 56
b:did not	-87 23 -78 -50 60
b:die adresse	75 -53 -57 -57 -87
b:die allemaal	-48 -54 -51 60 -55
b:die anderen	-43 -48 50 -43 -36
b:die bahn	-58 -56 -52 -43 59
b:die beschwerde	-52 -71 -46 -56 65
b:die bestellmenge	-67 -71 -58 75 -76
b:die buchhaltung	-60 -65 -55 69 -63
b:die een	65 -46 -55 -51 -68
b:die fassade	-62 -58 -47 -49 63
b:die firma	33 -69 -66 -70 17
b:die flache	-60 -54 -58 70 -73
b:die for	-65 -76 -65 -74 79
b:die ganze	-66 -64 -75 81 -86
b:die halfte	-76 90 -58 -69 -82
b:die hotelbuchung	-58 -48 -49 -45 57
b:die kantine	-52 -71 -46 -56 65
b:die kinder	-37 -34 -31 -30 49
b:die kollegen	-62 -52 -55 63 -57
b:die konkurrenz	-73 -59 93 -67 -98
b:die nase	-40 52 -34 -46 -46
b:die putzfirma	-54 -87 -50 -49 78
b:die schulung	-59 -58 -45 -96 82
b:die software	-55 61 -48 -50 -56
b:die sollen	-53 -52 -59 63 -56
b:die tochter	-53 -65 -48 67 -64
b:die tur	63 -50 -59 -57 -53
b:die unterlagen	-56 -62 -50 -58 63
b:die wartung	-104 63 -66 31 -94
b:die witwe	76 -58 -40 -71 -71
b:die zeile	-52 -49 -59 -60 63
b:dieci per	-41 -47 53 -28 -55
b:dieci venditori	-53 -48 -44 60 -62
b:died a	-86 -60 -50 -52 80
b:died and	77 -67 -50 -56 -77
b:died during	-64 -40 -46 -47 65
b:died last	87 -71 -88 -62 -85
b:died laughing	-70 -46 -42 -43 65
b:died on	-43 -19 -14 -15 49
b:died suddenly	70 -56 -55 -56 -69
b:dienstag an	-60 -88 -62 -57 82
b:diez anos	-45 -43 67 -50 -71
b:differ from	-32 -55 53 -46 -46
b:difference between	-54 -41 57 -36 -55
b:diffida dell'avvocato	82 -72 -63 -77 -86
b:dijk transport	-49 -44 -47 -38 54
b:dijo con	-47 59 -55 -52 -54
b:dinner cancelled	-24 -43 -25 -14 42
b:dinner great	-58 -46 -40 -38 55
b:dinner we	-32 -60 -64 -76 73
b:dio de	45 -45 -26 -24 -34
b:directeur remet	-49 59 -50 -51 -56
b:directions to	-38 -77 -37 -53 65
b:director about	-55 65 -30 -44 -78
b:disappointed about	-34 -77 -48 -33 63
b:disappointed by	-51 66 -49 -38 -76
b:disconnected mail	61 -44 -33 -39 -63
b:discount elsewhere	-48 -67 65 -41 -63
b:discount in	-45 -23 -34 -19 54
b:discount is	-36 -39 -60 -34 52
b:discount line	-61 -48 -79 -67 74
b:discussed at	-39 -72 -45 -37 67
b:discussion on	-53 -47 -46 58 -54
b:disdetto era	-59 -45 -45 -33 57
b:disparaissent d'ici	62 -62 -42 -56 -58
b:disqualified cannot	67 -68 -59 -45 -56
b:disqualified one-person	47 -38 -31 -31 -38
b:disse com	-55 65 -57 -50 -64
b:dissolved by	61 -44 -48 -54 -57
b:dissolved struck	31 -25 -19 -21 -27
b:disturb sign	-72 -52 -37 -25 72
b:dit het	58 -48 -48 -46 -60
b:ditta cancellata	84 -84 -62 -58 -84
b:diventato troppo	-67 -69 -55 69 -63
b:divisions shall	-75 -71 -54 75 -69
b:dix ans	-46 -53 66 -56 -68
b:dix heures	-51 -45 -36 -30 62
b:dix personnes	-43 -58 -39 55 -44
b:do against	-53 -78 78 -70 -79
b:do business	66 -44 -68 -34 -59
b:do contrato	-44 63 -51 -57 -63
b:do he	-71 -62 81 -72 -85
b:do invoicing	-75 -72 -86 82 -74
b:do liceu	56 -49 -43 -40 -56
b:do not	25 -29 -49 -32 36
b:do plano	-20 -36 -30 41 -24
b:do that	-80 -82 86 -91 -57
b:do training	-44 -62 -63 62 -53
b:do we	-54 -66 -80 72 -63
b:do wednesday	-35 -46 -43 -34 54
b:do with	81 -76 -63 -75 -71
b:do you	-74 -53 -96 83 -74
b:do yourself	51 -38 -49 -31 -44
b:do-not-call registry	70 -50 -56 -46 -68
b:documentation en	-63 -74 -63 -68 73
b:documents sent	-50 -31 -36 -47 54
b:does it	-59 -69 -71 76 -74
b:does not	37 107 -54 -72 -111
b:does the	-61 -103 46 51 -75
b:dog in	-42 -62 -37 -29 58
b:dog on	76 -52 -49 -44 -79
b:dog passed	-56 -15 -21 -13 47
b:doing homework	50 -59 -31 -36 -40
b:domain does	66 -67 -41 -53 -55
b:don't call	-65 -29 -31 -47 73
b:don't forget	-44 -39 -37 -33 50
b:don't hesitate	-58 -35 -35 -30 58
b:don't send	-20 -48 -29 -38 50
b:donald duck	64 -33 -40 -37 -65
b:done acceptance	-40 -40 -41 -62 53
b:donnees et	-51 51 -35 -36 -42
b:donnees rgpd	60 -65 -35 -39 -54
b:dont il	-57 -59 73 -67 -74
b:doodmoe na	-55 -54 -46 -44 67
b:door and	92 -66 -48 -45 -87
b:door came	-72 -52 -37 -25 72
b:door never	-62 -54 -59 -42 67
b:doorgaat met	-43 54 -44 -33 -51
b:doors for	50 -55 -39 -17 -37
b:dopo la	-70 -46 -41 -41 71
b:dormant gone	62 -56 -44 -34 -58
b:dort ist	-53 56 -40 -41 -53
b:dort keiner	-45 51 -41 -30 -43
b:dort niemand	-57 59 -46 -39 -50
b:dorthin nicht	56 -40 -48 -40 -51
b:dos anos	-53 -69 -75 -56 69
b:dossier mort	77 -63 -55 -57 -81
b:double the	-61 -49 -50 66 -66
b:double-check the	-55 -54 -55 -72 66
b:doubled over	-61 -53 -58 -75 70
b:doubled their	-47 -47 -44 67 -70
b:doubling the	-63 -69 -85 97 -105
b:down after	53 -51 -28 -28 -50
b:down again	-72 82 -47 -43 -72
b:down and	97 -101 -71 -61 -77
b:down by	-55 65 -57 -34 -69
b:down call	-37 -39 -38 -15 53
b:down for	-31 -74 -66 -55 73
b:down from	-82 82 -25 -39 -57
b:down neighbours	53 -57 -30 -31 -44
b:down to	-86 100 -59 -99 -81
b:down well	-64 -66 -63 -42 68
b:downgrade of	-33 -58 -31 -23 52
b:downgrades to	-51 65 -49 -70 -59
b:downsizing they	-26 59 -53 -37 -64
b:downtown office	-55 -60 -52 -44 63
b:draft mia	-27 -22 -32 -24 33
b:draft next	-54 -63 -90 -56 79
b:draft says	-59 -62 -45 -48 67
b:draft small	-27 -25 -30 -21 33
b:drain in	-58 -32 -27 -26 54
b:drangt auf	-59 -74 70 -48 -58
b:drei angebote	-72 -91 85 -69 -82
b:drei hausern	-68 -65 68 -45 -60
b:drei leute	-45 73 -82 -54 -64
b:drei tage	-58 66 -60 -45 -65
b:dreigt over	-84 80 -57 -73 -77
b:drie offertes	-68 -71 78 -66 -80
b:drill interrupted	-54 -46 -43 -42 58
b:dritte ausfall	-47 57 -47 -46 -55
b:drittel gunstiger	-43 -48 50 -43 -36
b:drive a	-44 -54 -44 -45 56
b:drive carefully	-28 -54 -32 -31 53
b:drives a	-30 -16 -38 -16 44
b:driving licence	-21 -33 -26 -30 34
b:droht mit	-40 47 -37 -30 -45
b:drop by	-51 -76 -58 -31 71
b:drop of	-75 -74 -53 -44 77
b:drop two	-38 92 -55 -84 -82
b:drop-dead date	-30 -28 -38 -14 46
b:dropped by	-46 75 -55 -68 -80
b:dropped his	-26 -40 -22 -23 40
b:dropped off	-85 -82 -55 -52 83
b:dropped the	-36 -57 -42 -35 55
b:drying up	-74 83 -75 -65 -89
b:du comite	-64 -52 -45 -46 62
b:du contrat	-49 65 -47 -57 -67
b:du groupe	-45 59 -46 -52 -59
b:du juridique	75 -46 -47 -36 -80
b:du projet	-43 -46 -40 -34 50
b:du registre	55 -53 -37 -48 -53
b:du support	-58 76 -46 -55 -67
b:dump requested	-78 81 -76 -81 -66
b:duplicate of	68 -54 -38 -31 -59
b:durfen dorthin	56 -40 -48 -40 -51
b:during my	-44 -23 -36 -19 49
b:during the	-64 -40 -46 -47 65
b:dust everywhere	-39 -44 -43 -62 56
b:dutch solution	-37 -46 54 -38 -55
b:dying for	-70 -53 -53 -53 66
b:dying to	-27 -63 -33 -48 55
b:dynamics shop	-74 -71 76 -62 -71
b:e deceduto	55 -46 -45 -46 -54
b:e diventato	-67 -69 -55 69 -63
b:e esta	-36 -40 46 -31 -39
b:e il	-59 51 -33 -31 -40
b:e morto	74 -66 -56 -65 -75
b:e qual	-41 44 -30 -35 -39
b:e quer	-52 -47 -47 60 -59
b:e soddisfatto	-32 -35 43 -28 -38
b:e uma	57 -48 -46 -45 -56
b:e un	53 -44 -48 -41 -52
b:e vuole	-35 -35 -36 44 -34
b:e vuoto	70 -65 -68 -61 -65
b:e-mailing us	56 -32 -24 -26 -54
b:each needs	-21 -42 -18 49 -55
b:earlier one	-46 -60 -77 -39 69
b:early and	-43 67 -48 -53 -68
b:early asks	-63 76 -56 -80 -68
b:early because	-70 -98 -59 -72 85
b:early exit	-109 115 -74 -93 -110
b:early his	-37 -42 -38 -29 49
b:easier to	-55 -60 -52 -44 63
b:easter and	-46 52 -37 -30 -36
b:eat his	75 -52 -52 -50 -80
b:eats them	-39 -39 -43 -30 52
b:ebenfalls angebunden	-40 -38 -41 54 -54
b:ecrit encore	50 -59 -22 -23 -34
b:ed e	-32 -35 43 -28 -38
b:edition because	-33 -47 -34 74 -80
b:een ander	-92 -83 101 -75 -96
b:een andere	-28 -30 40 -20 -35
b:een derde	-52 -48 51 -36 -43
b:een export	-41 42 -24 -18 -34
b:een grap	71 -59 -67 -58 -76
b:een misverstand	-57 -64 -49 -45 64
b:een scriptie	65 -46 -55 -51 -68
b:een storing	-52 57 -49 -48 -54
b:een vestiging	-40 -38 -46 50 -42
b:een werkstuk	70 -58 -67 -52 -72
b:efter frokost	-50 -37 -43 -37 53
b:efter lunch	-34 -22 -35 -21 34
b:eigene software	-51 63 -51 -52 -63
b:eigentumer bringt	-51 63 -51 -52 -63
b:eight in	-41 -35 -34 63 -75
b:eight vendors	-76 -76 89 -56 -95
b:ein alle	-52 -66 -41 63 -57
b:ein anderes	-67 41 26 -81 -72
b:ein angebot	-74 -84 23 66 -98
b:ein drittel	-43 -48 50 -43 -36
b:ein erfolg	-67 -53 -80 -50 77
b:ein missverstandnis	-54 -47 -45 -42 59
b:ein referat	77 -55 -54 -63 -72
b:ein scherz	65 -45 -50 -62 -67
b:ein system	-28 -36 38 -20 -21
b:einde jaar	-66 78 -60 -59 -82
b:eine gutschrift	-59 65 -46 -46 -68
b:eine stunde	-41 -46 -39 -31 48
b:eine vorfuhrung	-35 -33 64 -24 -74
b:eine woche	-72 -78 -76 -77 95
b:einem anderen	-30 -49 60 -32 -45
b:einem datenexport	-41 52 -40 -40 -47
b:einem monat	-47 57 -47 -46 -55
b:einem polnischen	-40 -43 53 -42 -42
b:einen abzug	-82 72 -43 -72 -55
b:einen anderen	-59 -58 69 -53 -57
b:einen betrieb	-53 -52 -59 63 -56
b:einen praktikumsplatz	69 -56 -62 -52 -70
b:einen rahmenvertrag	-68 -66 -57 68 -57
b:einen wechsel	-23 46 -30 -31 -51
b:einen zugang	-60 -65 -55 69 -63
b:einer eigenentwicklung	-80 -73 80 -80 -75
b:einer zahnarztin	75 -53 -57 -57 -87
b:einmal unterschreiben	-64 73 -57 -58 -72
b:einwilligung widerrufen	70 -63 -61 -57 -73
b:ek efter	-34 -22 -35 -21 34
b:el acta	-42 -38 -41 -38 49
b:el administrador	51 -33 -26 -45 -36
b:el az	-51 -46 -51 -44 55
b:el comedor	-65 -71 -47 -62 71
b:el contrato	-42 57 -41 -38 -57
b:el departamento	-52 -46 -39 58 -54
b:el dia	-38 -39 -35 -40 49
b:el doble	-56 -65 -64 68 -62
b:el fallo	-50 59 -32 -38 -59
b:el jueves	-49 -38 63 -39 -64
b:el local	67 -61 -66 -54 -60
b:el lunes	-85 -78 -75 58 -10
b:el mantenimiento	-67 -67 -62 73 -72
b:el martes	-43 -39 -46 -32 51
b:el mes	68 -64 -55 -54 -68
b:el miercoles	-49 -37 -29 -36 55
b:el modulo	-39 -35 -31 47 -43
b:el negocio	64 -60 -52 -61 -59
b:el numero	58 -54 -44 -49 -54
b:el piloto	-45 -47 -33 54 -47
b:el plan	-59 -88 -56 80 -64
b:el plazo	-47 47 -30 -39 -37
b:el puesto	55 -50 -47 -41 -47
b:el rival	-63 -57 68 -51 -63
b:el sistema	-28 44 -41 -34 -37
b:el soporte	-41 48 -40 -35 -42
b:el tren	-60 -57 -56 -69 68
b:el viernes	-31 -28 -48 -28 42
b:elaborate on	-55 -54 -53 -54 61
b:elegido a	-25 -35 34 -21 -31
b:eleven mails	70 -51 -37 -33 -70
b:eleven shops	-70 -87 -78 82 -63
b:elf laden	-68 -66 -57 68 -57
b:elkaar woensdag	-41 -38 -38 -33 48
b:ellen key	-52 -56 -55 -38 59
b:els smit	-45 -44 -46 -41 52
b:else and	-40 78 -81 -78 -39
b:else first	-40 -41 53 -41 -49
b:else in	-32 -32 40 -34 -36
b:else last	-67 -61 60 -36 -49
b:else offers	-62 -62 55 -40 -35
b:else we	-52 -67 -89 78 -50
b:else won	-107 -65 85 -63 -74
b:else's sales	-40 -49 56 -48 -52
b:elternzeit bis	-38 -40 -51 -45 55
b:elternzeit vertretung	-48 -44 -43 -40 51
b:em casa	-72 -65 72 -56 -70
b:em falencia	58 -45 -47 -33 -54
b:em janeiro	72 -63 -56 -57 -73
b:em sair	-38 51 -42 -35 -49
b:email bounces	47 -33 -20 -22 -40
b:email falso	64 -47 -45 -44 -65
b:email from	-54 -63 -38 -31 60
b:embargoed country	58 -38 -37 -52 -58
b:embauche dix	-43 -58 -39 55 -44
b:emlekeztetot nagy	-51 -46 -51 -44 55
b:empiezan el	-56 -58 -57 71 -73
b:employed there	54 -29 -22 -28 -54
b:employee under	60 -40 -62 -32 -51
b:employees and	54 -42 -43 -43 -55
b:empresa cerro	53 -39 -38 -56 -47
b:empresa encerrou	61 -53 -47 -60 -57
b:empresa extinguida	51 -33 -26 -45 -36
b:empresa y	-61 -65 -55 66 -58
b:empty and	60 -48 -53 -38 -61
b:empty sign	53 -57 -30 -31 -44
b:empty since	-53 54 -53 -31 -37
b:empty unit	62 -42 -41 -37 -64
b:en anglais	-63 -74 -63 -68 73
b:en bilbao	-36 -28 -42 46 -34
b:en casa	-65 -69 67 -54 -60
b:en cause	-49 59 -50 -51 -56
b:en concurso	55 -40 -55 -28 -54
b:en conge	-51 -60 -67 -47 75
b:en criant	64 -62 -49 -45 -61
b:en dejarnos	-55 63 -54 -44 -66
b:en een	-41 42 -24 -18 -34
b:en el	-28 44 -41 -34 -37
b:en enero	-54 64 -49 -53 -64
b:en est	-20 -28 39 -21 -34
b:en este	-42 -38 -48 -31 46
b:en fin	-45 59 -46 -52 -59
b:en finale	-77 -73 83 -85 -82
b:en is	-27 -36 51 -21 -49
b:en janvier	-60 70 -61 -55 -72
b:en la	-39 48 -35 -32 -44
b:en liquidation	53 -42 -37 -34 -53
b:en mai	-60 -72 -81 -52 85
b:en marcharse	-29 40 -25 -21 -35
b:en mars	63 -61 -51 -51 -56
b:en paralelo	-63 -70 73 -58 -72
b:en parallele	-63 -69 69 -56 -66
b:en septembre	-57 -46 -44 -30 61
b:en uitgeschreven	53 -53 -40 -42 -48
b:en veut	-29 -33 -25 40 -30
b:en wil	-40 -38 -46 50 -42
b:encerrou a	61 -53 -47 -60 -57
b:encore a	-49 -37 -26 58 -56
b:encore decide	-71 -80 -49 -76 77
b:encore du	-51 60 -43 -54 -53
b:encore une	-46 68 -41 -43 -64
b:end date	-50 69 -44 -66 -60
b:end early	-63 76 -56 -80 -68
b:end of	5 114 -81 -67 -131
b:end the	-26 75 -49 -50 -79
b:end up	48 -26 -26 -32 -43
b:end yet	76 -71 -50 -47 -80
b:ended all	29 -23 -17 -19 -16
b:ended because	-36 -65 -50 -63 68
b:ended our	-62 -52 -43 -42 61
b:ended the	-43 67 -48 -53 -68
b:endgultig nichts	42 -26 -30 -37 -28
b:endgultige absage	64 -50 -44 -58 -59
b:ending of	-39 -72 -45 -37 67
b:ends in	-74 94 -45 -45 -87
b:energy is	-72 -84 -62 -67 80
b:enero llamar	-35 -30 -29 -24 38
b:engeren auswahl	-22 -26 35 -29 -34
b:english and	-55 -50 -68 -38 64
b:english says	-27 -64 -60 -69 72
b:enligt olof	-57 -52 -55 -44 60
b:enough for	-72 -48 -45 69 -63
b:enough of	74 -73 -89 -65 -50
b:enquired about	-66 75 -59 -67 -76
b:enquires about	-48 -102 -41 98 -107
b:enquiry the	66 -67 -41 -53 -55
b:enquiry was	82 -63 -77 -79 -79
b:entendre parler	75 -60 -40 -54 -45
b:entered again	-62 -57 -61 -59 69
b:entered the	81 -66 -51 -60 -85
b:enterprise edition	-33 -47 -34 74 -80
b:enterprise is	-69 -55 -63 -59 75
b:enterprise street	-33 -45 -37 -89 79
b:entra en	-43 66 -49 -39 -55
b:entra no	-46 59 -35 -30 -49
b:entre collegues	64 -62 -50 -59 -58
b:entre companeros	62 -53 -57 -55 -60
b:entre nous	-67 -48 62 -63 -48
b:entreprise #	-68 -57 -58 70 -66
b:entreprise radiee	55 -53 -37 -48 -53
b:entro oggi	60 -63 -43 -46 -47
b:entry asdf	79 -72 -64 -65 -84
b:entry booked	-73 -59 -57 -55 68
b:entry mickey	65 -51 -52 -47 -68
b:entscheidet im	-63 -65 -57 -42 64
b:enttauscht und	-40 50 -36 -39 -48
b:enviado contesta	-31 -28 -48 -28 42
b:enviar a	-42 -38 -37 -32 46
b:enviar el	-42 -38 -41 -38 49
b:envidia y	-59 -62 -66 65 -51
b:envoye reponse	-30 -32 -49 -29 49
b:envoyer le	-43 -45 -45 -46 53
b:equip all	-54 -55 -29 55 -45
b:equipe chez	-40 -39 48 -37 -43
b:equipe rend	-40 61 -40 -51 -62
b:equivocado es	55 -40 -48 -36 -57
b:er aus	-70 68 -62 -59 -54
b:er hangt	70 -66 -60 -63 -65
b:er pa	-63 -40 -43 -34 56
b:er sagte	65 -63 -56 -48 -62
b:er spottisch	-58 66 -60 -45 -65
b:er und	52 -46 -36 -39 -50
b:era a	56 -43 -45 -41 -56
b:era l'ultima	59 -45 -48 -37 -62
b:era la	52 -41 -32 -40 -53
b:era por	-65 -71 -47 -62 71
b:era sobre	-66 -51 -53 -49 62
b:era uma	69 -62 -58 -49 -74
b:era un	-59 -45 -45 -33 57
b:era una	62 -53 -57 -55 -60
b:era uno	58 -46 -43 -45 -62
b:erased today	73 -72 -54 -63 -57
b:erasure of	50 -33 -19 -24 -50
b:erfolgreich soll	-60 -54 -58 70 -73
b:erg ontevreden	-30 51 -27 -41 -51
b:erloschen laut	48 -32 -43 -30 -55
b:erp is	-37 -39 -38 -15 53
b:errado e	57 -48 -46 -45 -56
b:erro desaparecer	-61 70 -59 -56 -71
b:error and	-14 42 -16 -14 -55
b:error with	-67 -74 -75 -79 80
b:erros ameaca	-22 28 -13 -13 -23
b:ersatztermin donnerstag	-37 -35 -54 -20 55
b:erst im	-58 -78 -48 -58 69
b:erst wieder	-32 60 -29 -28 -64
b:erweiterte tagesordnung	-50 -55 -52 -67 62
b:es ahora	58 -54 -44 -49 -54
b:es definitivo	47 -40 -21 -23 -30
b:es der	60 -45 -48 -40 -61
b:es dort	-75 70 -52 -48 -68
b:es nicht	52 -45 -29 -45 -44
b:es una	55 -40 -48 -36 -57
b:escalated to	-58 74 -71 -52 -73
b:esce dal	-58 68 -45 -55 -70
b:escolheu outro	-24 -38 51 -23 -34
b:espace de	-29 -33 -25 40 -30
b:espacio quiere	-56 -65 -64 68 -62
b:esperamos al	-56 -52 -59 -45 60
b:esportare i	-59 51 -33 -31 -40
b:essential ours	-48 54 -41 -40 -39
b:essere cancellato	76 -81 -51 -50 -70
b:essere clienti	-66 65 -46 -57 -57
b:essere piu	60 -50 -31 -55 -46
b:est a	-51 60 -43 -54 -53
b:est celui	61 -57 -44 -55 -59
b:est concluant	-50 -56 -46 62 -60
b:est content	-55 -59 82 -61 -81
b:est decede	63 -61 -51 -51 -56
b:est en	-42 -45 -53 -38 55
b:est la	-60 57 -35 -50 -48
b:est rude	-59 -55 -71 -59 71
b:est validee	-66 -75 -74 76 -73
b:est vendu	48 -36 -36 -41 -46
b:est vide	66 -54 -51 -50 -68
b:esta a	-69 -67 75 -55 -72
b:esta contento	-40 -27 42 -22 -39
b:esta de	-65 -80 -48 -39 71
b:esta harto	-29 40 -25 -21 -35
b:esta satisfeito	-36 -40 46 -31 -39
b:esta vacio	67 -61 -66 -54 -60
b:esta vazia	70 -58 -71 -46 -71
b:este proyecto	-42 -38 -48 -31 46
b:estudante a	64 -58 -47 -50 -65
b:estudiante haciendo	45 -32 -36 -30 -45
b:et aucun	-46 -53 66 -56 -68
b:et en	-20 -28 39 -21 -34
b:et hubspot	-67 -48 62 -63 -48
b:et le	-51 51 -35 -36 -42
b:et menace	46 -40 -29 -30 -38
b:et veulent	-57 -57 -63 67 -62
b:etait sur	-56 -56 68 -43 -69
b:ete reconduit	-64 -64 68 -48 -63
b:ete resiliee	-55 -62 -49 -43 62
b:ete tres	73 -61 -58 -44 -70
b:etre retire	58 -64 -34 -40 -41
b:etudiant qui	65 -70 -48 -55 -61
b:etwas zeigen	-68 -65 68 -45 -60
b:eva brandt	-38 -82 -75 21 47
b:evaluate our	-54 -63 -90 -56 79
b:evaluating three	-32 -35 75 -36 -81
b:evaluation sheet	-39 -43 -54 -30 51
b:evening school	-42 -30 -49 -22 49
b:evening with	-56 -65 -64 -51 66
b:ever again	52 -46 -31 -32 -41
b:ever asked	47 -41 -30 -26 -38
b:ever if	-71 70 -43 -35 -62
b:ever the	-64 -51 -42 -47 64
b:every field	68 -52 -53 -57 -69
b:every laptop	-53 -59 62 -58 -55
b:every list	48 -34 -30 -30 -57
b:every machine	-60 -58 73 -65 -74
b:every month	-117 -48 12 110 -140
b:every other	-56 -58 68 -63 -62
b:every subscription	-26 66 -54 -58 -70
b:every tool	-48 54 -41 -40 -39
b:every van	-61 -49 -50 66 -66
b:every week	-65 -72 -76 74 -64
b:everyone in	-72 -61 -61 70 -56
b:everything about	73 -72 -54 -63 -57
b:everything at	-76 -78 74 -64 -58
b:everything before	-33 45 -56 -28 -36
b:everything confirm	55 -56 -28 -25 -47
b:everything is	-80 -95 87 -83 -69
b:everything just	-78 79 -71 -71 -66
b:everything on	-37 63 -64 -66 -29
b:everything that	-67 -77 -78 86 -87
b:everything there	-62 -59 63 -50 -54
b:everything you	57 -56 -56 -40 -45
b:exact en	-27 -36 51 -21 -49
b:exactly what	50 -39 -44 -37 -39
b:excel heisst	-75 70 -52 -48 -68
b:excel the	-62 93 -88 -68 -97
b:exige la	60 -65 -35 -39 -54
b:existiert nicht	47 -30 -25 -23 -55
b:existing client	-70 76 -71 -75 -56
b:existing customer	-29 78 -83 -52 -60
b:exists the	67 -59 -57 -42 -62
b:exit #	-38 -77 -37 -53 65
b:exit interview	-57 -71 -44 -44 63
b:expand the	-56 -63 -59 -62 68
b:expanded the	-51 -58 -58 -57 63
b:expanding a	-50 -51 -45 -50 58
b:expanding on	-32 -26 -32 -16 39
b:expansion into	-27 -37 -36 56 -57
b:expansion joint	-56 -65 -55 -58 66
b:expect an	-39 -58 -43 -45 61
b:expenses as	-54 -66 -80 72 -63
b:expensive and	-27 45 -42 -34 -37
b:experience with	-60 -74 68 -63 -58
b:expired so	-21 -33 -26 -30 34
b:export complet	-66 72 -61 -59 -71
b:export control	83 -78 -34 -38 -74
b:export has	-41 52 -33 -26 -50
b:export is	-26 55 -32 -23 -64
b:export licence	-55 -88 -51 -74 78
b:export of	-84 93 -82 -64 -74
b:export van	-41 42 -24 -18 -34
b:exportar los	-47 47 -30 -39 -37
b:exportar os	-41 44 -30 -35 -39
b:exported the	-69 -65 -40 -36 71
b:extend my	-53 -76 -42 -64 69
b:extend the	-45 -62 -40 49 6
b:extended by	-40 -89 -57 -78 83
b:extended warranty	-73 -82 -67 94 -105
b:extenderlo a	-45 -47 -33 54 -47
b:extension right	-58 -55 -49 -66 64
b:extinguida el	51 -33 -26 -45 -36
b:extra cheese	-68 -68 -70 -81 79
b:extra copy	-38 -33 -43 -44 50
b:extra feature	-25 -22 -39 54 -63
b:extra licenties	-29 -40 -33 47 -43
b:extra modules	-53 -47 -46 58 -54
b:extra seats	-63 -67 -55 83 -87
b:extra time	-33 -49 -32 -56 56
b:factory closed	59 -53 -53 -50 -56
b:factory idle	53 -34 -34 -37 -55
b:factura pagada	-69 -73 -62 -72 72
b:facture payee	-70 -72 -64 -76 73
b:factuur betaald	-69 -76 -66 -63 73
b:failed twice	58 -61 -25 -53 -46
b:failliet verklaard	50 -38 -40 -43 -49
b:failure and	-67 75 -69 -53 -74
b:fair but	-73 -44 -40 -31 70
b:fair catching	-63 -41 -54 -50 65
b:fair leads	68 -44 -46 -44 -68
b:fair was	-64 -51 -42 -47 64
b:fait promettre	64 -51 -38 -47 -69
b:faith in	-65 65 -66 -37 -58
b:fake entry	65 -51 -52 -47 -68
b:fake news	-76 -84 -40 -46 78
b:fake phone	64 -33 -40 -37 -65
b:fake plants	-75 -61 -76 -71 79
b:falamos quarta	-52 -33 -30 -28 45
b:falar mais	46 -36 -30 -32 -37
b:faleceu em	72 -63 -56 -57 -73
b:falei com	-47 -53 -66 -56 65
b:falencia ja	58 -45 -47 -33 -54
b:falha disse	-55 65 -57 -50 -64
b:fall ist	75 -65 -57 -49 -76
b:fallecido avisa	57 -51 -44 -36 -55
b:fallecio el	68 -64 -55 -54 -68
b:fallen by	-38 51 -46 -37 -42
b:falling since	-34 46 -35 -29 -43
b:fallita nominato	50 -47 -37 -32 -49
b:fallos y	-29 40 -25 -21 -35
b:fallt aus	-37 -35 -54 -20 55
b:falsche lieferung	-42 45 -26 -25 -39
b:falsche nummer	66 -60 -62 -52 -64
b:false name	60 -40 -62 -32 -51
b:falso y	60 -46 -42 -48 -59
b:falta ana	-46 -42 -49 -37 50
b:family asks	70 -56 -55 -56 -69
b:family is	-50 -51 -45 -50 58
b:fangen montag	-41 -46 -49 58 -56
b:fantastic support	-56 80 -59 -64 -83
b:far from	-93 -77 -76 -56 100
b:far less	-58 67 -52 -58 -61
b:farewell she	-46 -43 -39 -36 51
b:farto de	-22 28 -13 -13 -23
b:fass ist	-47 57 -47 -46 -55
b:fast #	-14 -28 -10 33 -28
b:faster support	-67 -98 -66 89 -82
b:fatigue apres	-63 -43 -38 -40 69
b:fatto in	-75 -65 72 -52 -69
b:fatto promettere	59 -45 -48 -37 -62
b:fattura pagata	-74 -76 -66 -68 74
b:fatura paga	-80 -90 -78 -69 84
b:faudra des	-43 -58 -39 55 -44
b:faux numero	49 -35 -36 -28 -55
b:favour and	51 -38 -49 -31 -44
b:favour of	-34 -48 85 -40 -89
b:favourite game	-41 -74 -64 -33 70
b:favours the	-61 -56 73 -69 -72
b:fax machine	48 -26 -26 -32 -43
b:fazer um	64 -58 -47 -50 -65
b:fear for	-55 68 -51 -69 -68
b:feature article	-78 -76 -70 -80 84
b:feature comparison	-37 -50 73 -78 -65
b:feature we	-25 -22 -39 54 -63
b:fed up	-59 68 -68 -58 -60
b:fee stopped	-51 59 -47 -38 -55
b:feel let	-74 72 -52 -51 -68
b:feeling they	-50 76 -37 -38 -87
b:feelings about	-47 -66 -41 -45 60
b:feels abandoned	-47 61 -28 -48 -58
b:feels ignored	-62 63 -42 -54 -56
b:feels left	-61 63 -41 -46 -61
b:fehler bleibt	-40 47 -37 -30 -45
b:fehler weg	-32 60 -29 -28 -64
b:feiert hundertjahriges	-66 -56 -50 -57 64
b:feira falamos	-52 -33 -30 -28 45
b:feira mas	-43 -40 -30 -42 51
b:feito em	-72 -65 72 -56 -70
b:fell from	-30 49 -50 -25 -48
b:fell in	-34 -48 85 -40 -89
b:fell on	-46 -64 -57 -45 69
b:fennmark on	-35 -16 -27 -18 45
b:feria hablamos	-49 -37 -29 -36 55
b:feria pero	-52 -42 -36 -38 52
b:ferias ate	-41 -43 -37 -40 52
b:ferie fino	-37 -39 -51 -38 53
b:ferme boutique	58 -51 -41 -45 -59
b:fest im	-60 -64 70 -45 -77
b:few questions	-33 -66 -36 -31 53
b:fewer accounts	-56 65 -29 -49 -61
b:fewer meetings	-54 -60 -30 -55 62
b:fez-me prometer	56 -43 -45 -41 -56
b:fica com	-50 -63 62 -46 -59
b:ficou com	-68 -71 75 -69 -73
b:ficou pequeno	-62 -72 -72 75 -72
b:field service	-60 -74 -57 73 -27
b:fiera ci	-52 -31 -31 -31 47
b:fiera ma	-51 -40 -35 -39 53
b:fifteen temps	-58 -81 -50 73 -62
b:fifth below	-49 -48 61 -61 -49
b:fifth complaint	-61 73 -55 -46 -77
b:fijn weer	-52 57 -49 -48 -54
b:filed a	57 -56 -27 -22 -51
b:filed for	61 -33 -35 -34 -60
b:filial no	-52 -47 -47 60 -59
b:filiale belge	-31 -41 -30 47 -45
b:filiale in	-40 -38 -41 54 -54
b:filled in	59 -93 -112 -74 23
b:film was	-39 -72 -45 -37 67
b:filter and	70 -57 -53 -50 -70
b:filter eats	-39 -39 -43 -30 52
b:filter had	-85 -43 -37 -31 76
b:fin d'annee	-45 59 -46 -52 -59
b:final answer	67 -56 -48 -54 -56
b:final two	-95 -101 101 -93 -100
b:finance chief	-48 54 -41 -40 -39
b:finance has	58 -61 -25 -53 -46
b:finance mr	-46 -43 -39 -36 51
b:finance team	-57 64 -46 -62 -55
b:finche il	-63 73 -61 -56 -77
b:find a	-57 69 -75 -47 -58
b:finds the	-44 -58 61 -61 -53
b:fine according	-46 -53 -56 -40 60
b:fine anno	-66 78 -63 -59 -85
b:fine as	-42 -49 -112 -77 99
b:fine but	-31 -47 63 -49 -64
b:fine he	-52 -77 36 -50 30
b:fine with	-53 -68 76 -57 -77
b:finished second	-33 -57 -61 -40 58
b:finito vuole	-69 -80 -60 77 -67
b:fino a	-59 -65 -55 -53 66
b:fino al	-37 -39 -51 -38 53
b:fire alarm	-62 -52 -43 -42 61
b:fire drill	-54 -46 -43 -42 58
b:fire today	-66 -57 -71 -33 70
b:fired the	-45 -51 -46 -47 55
b:firm and	-33 -32 34 -25 -22
b:firm at	57 -36 -25 -25 -62
b:firm deleted	51 -52 -29 -48 -27
b:firm dissolved	61 -44 -48 -54 -57
b:firm from	-82 -69 79 -50 -78
b:firm in	-36 -55 -45 57 -45
b:firm no	67 -59 -57 -42 -62
b:firm of	-44 -39 -50 -54 57
b:firm that	-40 78 -81 -78 -39
b:firm they	52 -38 -21 -23 -35
b:firm to	68 -67 -60 -47 -60
b:firm works	-30 -70 64 -64 -31
b:firma erloschen	48 -32 -43 -30 -55
b:firma feiert	-66 -56 -50 -57 64
b:firma gibt	52 -45 -29 -45 -44
b:firma hansen	-50 -39 -47 -35 50
b:firma unbekannt	75 -59 -79 -53 -75
b:firma wurde	65 -48 -46 -50 -70
b:firmato con	-56 -67 81 -50 -84
b:firmly to	63 -64 -48 -46 -45
b:firms nobody	66 -60 -53 -47 -58
b:firms to	-81 -68 78 -61 -73
b:first class	-50 -52 -57 -66 65
b:first is	-57 -57 72 -76 -67
b:first login	-77 -77 -66 -74 81
b:first meeting	-44 -39 -50 -54 57
b:first round	-73 -50 -66 -40 67
b:first runs	-31 -38 -54 69 -74
b:fishes for	50 -39 -44 -37 -39
b:fishing for	93 -56 -96 -71 -81
b:fishing licence	-66 -60 -56 -51 67
b:fit our	63 -64 -35 -30 -51
b:fitted out	-54 -65 -58 67 -59
b:five for	-49 -66 -42 -51 62
b:five more	-51 -67 -51 -45 68
b:five seats	-56 -79 -62 77 -74
b:five this	-65 78 -46 -55 -84
b:five users	-41 54 -37 -45 -50
b:five years	-49 -63 83 -57 -86
b:fix delivered	-58 -48 -34 -47 60
b:fix from	-41 77 -49 -44 -81
b:fix it	-75 85 -58 -54 -78
b:fixed by	-26 55 -32 -23 -64
b:fixed for	-50 -45 -42 -59 65
b:fixed they	-25 -51 -60 -30 52
b:fjord bygg	-43 -40 -44 -34 47
b:flag the	-63 73 -50 -67 -76
b:flash photos	-50 -74 -59 -55 71
b:fleet scanners	-61 -49 -50 66 -66
b:flexible does	-43 53 -27 -45 -50
b:flies small	-41 -53 -38 -56 57
b:flies to	-37 -60 -50 -31 55
b:flight from	-47 -41 -59 -34 60
b:flight he	-39 -38 -25 -43 49
b:flight so	-22 -22 -16 -12 29
b:flogging a	61 -44 -47 -47 -62
b:flooded delivery	-47 -43 -43 -73 63
b:floor new	-29 -34 -16 -45 49
b:floor room	-46 -41 -68 -65 62
b:flu back	-40 -84 -84 -52 86
b:foi um	-45 -49 -36 -37 51
b:folder my	-81 -56 -52 -57 79
b:follow eight	-41 -35 -34 63 -75
b:follow-up please	55 -48 -11 -23 -39
b:font on	-54 -44 -47 -69 63
b:font size	-51 -66 -63 -67 71
b:food sector	-51 -64 -62 -71 70
b:foods approved	-27 -22 -32 -24 33
b:foods meets	-32 -40 -65 -48 55
b:foods wants	-27 -64 -60 -69 72
b:foot in	67 -54 -46 -24 -75
b:foot out	-105 90 -78 -62 -80
b:foot there	61 -49 -54 -35 -52
b:football clubs	-39 -47 -67 -38 62
b:football every	-60 -61 78 -75 -77
b:for #	-32 -59 -39 102 -109
b:for a	12 -31 -48 54 -42
b:for access	-24 -39 -23 45 -34
b:for all	17 -131 -93 125 -139
b:for an	44 59 -96 -81 -88
b:for any	-74 70 -48 -45 -45
b:for anything	61 -39 -18 -26 -82
b:for best	-62 -57 -58 -51 63
b:for chapter	61 -33 -35 -34 -60
b:for delta	-69 -55 -43 -49 65
b:for ever	110 -85 -71 -53 -105
b:for every	-61 -49 -50 66 -66
b:for expenses	-54 -66 -80 72 -63
b:for experience	-60 -74 68 -63 -58
b:for faster	-67 -98 -66 89 -82
b:for field	-60 -74 -57 73 -27
b:for finance	-53 -71 -72 78 -76
b:for five	-49 -63 83 -57 -86
b:for flowers	-63 -72 -67 -67 75
b:for good	161 -94 -49 -65 -117
b:for her	-40 -43 -48 -56 60
b:for his	-62 -54 -48 -70 68
b:for interview	71 -69 -39 -45 -75
b:for japan	-50 -67 -54 -39 68
b:for jobs	71 -67 -63 -65 -62
b:for kestrel	-25 -44 -44 69 -82
b:for lack	-30 -47 -42 -32 52
b:for monday	-56 -66 70 -48 -68
b:for months	-35 51 -36 -39 -44
b:for more	-70 -85 -60 -53 68
b:for noah	-58 -65 -71 -58 71
b:for nothing	-23 54 18 -64 -102
b:for now	-45 -98 77 -72 -46
b:for only	-41 52 -33 -26 -50
b:for orchard	-17 -32 -23 60 -66
b:for our	55 14 -76 -94 0
b:for peace	70 -56 -55 -56 -69
b:for phase	-72 -96 -72 85 -75
b:for sales	77 -67 -51 -41 -81
b:for signature	-21 -53 -32 -31 47
b:for somebody	93 -56 -96 -71 -81
b:for something	-56 71 -72 -67 -60
b:for the	-68 48 -67 -42 55
b:for their	-56 -61 -84 -45 72
b:for them	-17 -108 -79 50 20
b:for this	-63 76 -63 -81 -62
b:for three	-34 -54 59 -45 -58
b:for thursday	-47 -68 87 -48 -89
b:for two	-97 -114 22 -40 66
b:for unlimited	-34 -81 -90 73 -52
b:for us	-59 -16 71 -6 -118
b:for visitors	-46 -55 -32 -46 62
b:for volume	-47 -47 -44 67 -70
b:for years	-65 81 -68 -57 -81
b:forbidden any	55 -52 -41 -36 -49
b:forbids any	45 -28 -21 -14 -43
b:forbids buying	57 -45 -47 -43 -52
b:forbids us	43 -32 -32 -30 -32
b:forces a	-81 83 -68 -72 -80
b:ford hale	-52 -53 -57 -42 60
b:ford partner	-52 -53 -57 -42 60
b:forecasting option	-47 -51 -51 74 -79
b:forget his	-44 -39 -37 -33 50
b:forget my	80 -42 -50 -37 -77
b:forget to	-56 -45 -40 -42 60
b:forgot his	-27 -43 -26 -31 44
b:forklift he	-44 -54 -44 -45 56
b:form filled	-100 -73 -94 -59 90
b:form gibberish	68 -52 -53 -57 -69
b:form returned	-57 -61 -44 -38 61
b:form used	65 -46 -44 -32 -75
b:formal objection	63 -34 -31 -37 -65
b:formation pour	-37 -40 -37 55 -56
b:formulaire bidon	57 -41 -36 -40 -64
b:formule superieure	-50 -68 -35 62 -51
b:fornecedor atual	-50 -63 62 -46 -59
b:fornitore attuale	-51 -64 62 -47 -51
b:forward to	-48 -41 -47 -39 53
b:forwarded our	-86 -49 -71 78 -65
b:forwarded the	-37 -38 60 -48 -60
b:forwarding address	62 -42 -41 -37 -64
b:forwards it	-53 -47 -64 -47 60
b:found the	44 -37 -25 -29 -35
b:four modules	-26 59 -53 -37 -64
b:four on	-80 -108 100 -76 -100
b:four only	-76 -69 -60 -62 79
b:four suppliers	-35 -37 51 -31 -49
b:four weeks	-26 63 -67 -35 -57
b:fournisseur actuel	-49 -53 61 -45 -59
b:fourth of	-62 -85 -99 -48 87
b:fourth time	-56 61 -44 -44 -58
b:fout weg	-43 61 -41 -33 -68
b:fragen zur	-54 -55 -53 -60 63
b:fragt nach	-52 74 -58 -3 -77
b:fragt was	-79 -73 -84 84 -82
b:fragt wie	-70 68 -62 -59 -54
b:fragt worin	-46 -52 61 -64 -52
b:fragte er	-51 -66 -50 62 -50
b:frame agreement	-69 -109 36 60 -71
b:frau berg	59 -33 -23 -34 -61
b:frau lenz	-69 -64 -55 -68 69
b:fraud stay	73 -72 -63 -60 -72
b:free onboarding	-41 -41 64 -46 -67
b:free pens	68 -41 -51 -41 -72
b:free t-shirt	89 -86 -62 -55 -90
b:free version	-45 -98 77 -72 -46
b:freelancer hunting	71 -67 -63 -65 -62
b:freezes over	77 -57 -39 -44 -78
b:frei zu	-46 59 -40 -49 -57
b:freigegeben mit	-71 -79 -79 80 -74
b:freitag anrufen	-53 -33 -28 -25 44
b:french leave	-9 -5 -14 -4 19
b:french prefers	-33 -34 -64 -29 59
b:freshdesk and	-44 -62 74 -53 -79
b:freshworks in	-53 -68 76 -57 -77
b:friday and	76 -62 -77 -49 -68
b:friday or	-59 76 -78 -63 -68
b:friday they	-26 55 -32 -23 -64
b:friend of	-78 -69 78 -66 -74
b:friendly to	76 -71 -50 -47 -80
b:friis efter	-50 -37 -43 -37 53
b:frist um	-45 -48 -50 -37 56
b:fristen im	-41 68 -48 -68 -64
b:from #	-42 97 -42 -50 -81
b:from a	-64 32 54 -85 -54
b:from acutex	-83 -90 106 -87 -99
b:from an	-55 -58 77 -56 -74
b:from another	-64 38 -31 43 -86
b:from any	51 -33 -23 -41 -38
b:from anybody	49 -38 -29 -45 -37
b:from bechtle	-65 -90 76 -64 -65
b:from berlin	-23 -25 40 -27 -40
b:from brandt	-63 -70 68 -52 -56
b:from commercial	51 -52 -29 -48 -27
b:from dead	-87 -59 -58 -59 81
b:from duckburg	65 -51 -52 -47 -68
b:from finished	-33 -57 -61 -40 58
b:from greta	-54 -63 -38 -31 60
b:from harbour	-62 -50 -85 -47 73
b:from home	-67 -59 -79 -52 77
b:from infor	-22 -29 31 -20 -18
b:from initrode	-49 -48 61 -61 -49
b:from july	-49 52 -69 41 -89
b:from june	-49 -52 -50 -46 57
b:from leeds	-82 -69 79 -50 -78
b:from legal	-74 -55 -54 -57 72
b:from lucy	-64 -53 -60 -58 66
b:from may	-69 30 -101 87 -96
b:from monthly	-18 -60 -23 47 -28
b:from novatek	-50 -51 66 -54 -61
b:from now	-65 -57 -63 76 -80
b:from nutshell	-56 -69 73 -47 -75
b:from oracle	-47 -41 -59 -34 60
b:from others	-57 34 31 -61 -60
b:from our	115 -54 -83 -98 -95
b:from outside	57 -45 -47 -43 -52
b:from people	83 -76 -55 -78 -77
b:from pilot	-55 -65 -56 67 -62
b:from poland	-25 -43 42 -24 -35
b:from premium	-70 75 -58 -76 -70
b:from q3	-35 -40 -39 53 -64
b:from redmond	-61 -56 73 -69 -72
b:from sequence	71 -35 -50 -29 -72
b:from someone	-67 -61 60 -36 -49
b:from the	59 14 -10 -21 -94
b:from their	-15 -47 -111 -70 82
b:from us	-33 41 -91 45 -117
b:from veeva	-40 -56 55 -56 -36
b:from workday's	-54 -57 66 -54 -65
b:from you	52 -40 -44 -37 -37
b:from zendesk	-32 -55 53 -46 -46
b:front desk	-36 -57 -42 -35 55
b:front of	-60 -83 -53 -47 95
b:frost decision	-45 -32 -56 -47 56
b:frozen until	-30 -24 -19 -13 32
b:fruhjahr wieder	-50 -46 -35 -26 55
b:frustrated with	-63 -18 -48 -37 51
b:fue bien	-45 -47 -33 54 -47
b:fue un	-47 -38 -42 -32 49
b:full asks	-23 -29 -19 45 -37
b:full data	-78 81 -76 -81 -66
b:full day	-15 -13 -19 -24 41
b:full deployment	-55 -65 -56 67 -62
b:full moon	-62 -60 -52 -78 70
b:full stop	83 -76 -55 -78 -77
b:full thing	-46 -58 -36 59 -45
b:fuming about	-14 42 -16 -14 -55
b:functions themselves	-76 82 -64 -59 -93
b:funding and	-74 -64 -68 73 -49
b:funeral of	-78 -40 -68 -38 73
b:funeral was	71 -35 -50 -29 -72
b:funf bieter	-46 -45 65 -43 -77
b:funf platze	-70 -66 -49 70 -56
b:funf zu	-60 -66 -52 -56 64
b:funften mal	63 -61 -53 -47 -61
b:funfzehn aushilfen	-41 -46 -49 58 -56
b:funny visit	-46 -55 -58 -36 61
b:fur alle	-107 42 -69 57 -79
b:fur das	-65 -74 -61 41 23
b:fur den	-59 65 -46 -46 -68
b:fur die	-87 -80 -84 37 29
b:fur dienstag	-60 -88 -62 -57 82
b:fur ein	77 -55 -54 -63 -72
b:fur einen	-24 -31 33 -19 -33
b:fur immer	65 -63 -56 -48 -62
b:fur unseren	57 -46 -43 -56 -54
b:furious call	-68 89 -58 -66 -89
b:furious storm	-53 -91 -36 -32 82
b:fursprecher dort	-53 56 -40 -41 -53
b:further follow-up	55 -48 -11 -23 -39
b:further information	60 -57 -29 -40 -56
b:further mail	40 -24 -21 -26 -36
b:further talks	43 -19 -30 -23 -55
b:gaat het	-29 50 -30 -35 -49
b:gaat niet	-63 -72 -49 -64 71
b:ganze gruppe	-66 -64 -75 81 -86
b:gara con	-62 -62 71 -55 -74
b:garden shed	64 -45 -31 -38 -75
b:gastos quieren	-68 70 -52 -68 -63
b:gate and	-72 -53 -41 -53 70
b:gate closes	-57 -55 -39 -32 61
b:gate is	-44 -62 -45 -60 66
b:gathering material	63 -46 -37 -45 -61
b:gave notice	-84 -2 -62 -67 48
b:gave up	59 51 -79 -72 -110
b:gave us	27 56 -75 -82 -87
b:gdpr training	-40 -43 -48 -56 60
b:gebeld worden	44 -28 -24 -50 -33
b:gebruik is	-63 72 -65 -62 -73
b:gebruikt nu	-45 -58 55 -46 -45
b:geen concurrentie	-41 -43 -46 -52 52
b:geen ruimte	-88 -61 -45 80 -53
b:gegund aan	-73 -66 72 -62 -69
b:gehort jetzt	75 -53 -57 -57 -87
b:geht in	62 -63 -42 -47 -51
b:gekundigt das	-54 -47 -45 -42 59
b:gekundigt hat	-54 -87 -50 -49 78
b:geld zuruck	-40 50 -36 -39 -48
b:gemist komt	-62 -60 -53 -52 64
b:genial otra	-60 76 -66 -57 -62
b:genommen werden	57 -58 -49 -50 -42
b:gent en	-40 -38 -46 50 -42
b:gerade angebote	-33 79 -90 -32 -33
b:gerant est	63 -61 -51 -51 -56
b:german for	-45 -47 -36 -51 62
b:german version	-27 -37 -36 56 -57
b:gern noch	-46 -59 -44 65 -67
b:geschaft untersagt	63 -68 -47 -36 -61
b:geschaftsaufgabe zum	79 -82 -72 -61 -78
b:geschaftsfuhrung stellt	-64 73 -61 -72 -67
b:geschickt ruckmeldung	-25 -21 -50 -25 54
b:gesellschaft aus	56 -55 -51 -36 -52
b:gesloten en	53 -53 -40 -42 -48
b:gesperrt zahlt	48 -31 -34 -28 -57
b:gesproken met	-49 -44 -47 -38 54
b:gestern im	-61 -52 71 -43 -76
b:gestopt pand	54 -45 -45 -41 -53
b:gestorben zweite	-29 -38 -42 -42 48
b:gestrichen wird	-62 -58 -47 -49 63
b:gesture accepted	-63 -53 -51 -47 60
b:get all	-88 84 -63 -71 -72
b:get api	-42 -42 -55 57 -51
b:get in	69 -72 -53 -62 -36
b:get it	-75 -71 -54 75 -69
b:get lost	98 -99 -109 -67 -77
b:get off	65 -60 -45 -45 -66
b:get our	-45 -52 -54 66 -66
b:get out	-50 69 -44 -66 -60
b:get the	-55 -41 42 30 -70
b:getekend bij	-61 -53 67 -44 -69
b:gets a	-52 54 9 -70 -73
b:gets they	61 -58 -36 -43 -42
b:getting bids	-36 50 -29 -35 -51
b:getting quotes	-42 -73 55 -50 -36
b:gewartet meinte	-58 66 -60 -45 -65
b:gewiesen und	63 -50 -59 -57 -53
b:ghent who	-46 -38 -72 61 -38
b:ghost story	-56 -65 -64 -51 66
b:gia zucchetti	-32 -35 43 -28 -38
b:gibberish in	68 -52 -53 -57 -69
b:gibt die	-53 63 -47 -54 -59
b:gibt es	52 -45 -29 -45 -44
b:gift went	-64 -66 -63 -42 68
b:gil confirma	-45 -37 -45 -33 47
b:gil copia	-42 -38 -41 -38 49
b:ging an	-57 -45 68 -56 -72
b:ging over	-59 -59 -52 -47 61
b:gioia essere	-66 65 -46 -57 -57
b:girl #	-50 -51 -45 -50 58
b:give back	-44 63 -47 -50 -61
b:give seats	-62 91 -60 -100 -76
b:give up	-62 -54 -59 -42 67
b:given up	77 -67 -50 -56 -77
b:gives us	-63 -98 -94 41 69
b:giving a	-61 64 -47 -43 -61
b:glad he	-59 -55 -50 -30 62
b:gli altri	-40 -54 54 -42 -43
b:go away	63 -64 -48 -46 -45
b:go company-wide	-57 -61 -43 66 -41
b:go down	-61 67 -35 -69 -46
b:go from	-55 -65 -56 67 -62
b:go live	-84 -55 -35 -49 76
b:go monthly	-62 70 -58 -81 -48
b:go on	-44 60 -40 -53 -61
b:go to	75 -46 -24 -31 -79
b:go-live by	-46 -53 -55 -50 64
b:goed gesprek	-43 -44 -37 -38 48
b:goes ahead	-33 -58 -31 -23 52
b:goes elsewhere	-51 -65 74 -79 -46
b:goes live	-59 -46 -58 73 -77
b:goes out	-54 -62 -80 76 -56
b:goes to	40 -24 -21 -26 -36
b:goes up	-54 -65 -58 67 -59
b:going anywhere	-51 -67 -51 -45 68
b:going back	-48 63 -49 -43 -72
b:going live	-75 -48 -46 -59 73
b:going to	-66 97 -68 -71 -101
b:gold package	-63 -71 -63 71 -60
b:golf course	-58 -59 -93 -52 83
b:gone and	57 -62 -44 -40 -47
b:gone bust	64 -67 -53 -50 -60
b:gone by	31 44 -78 -75 -84
b:gone into	59 -63 -42 -48 -52
b:gone quiet	-62 64 -56 -43 -51
b:gone she	-67 75 -69 -53 -74
b:gone since	-47 44 -31 -18 -35
b:gone struck	62 -56 -44 -34 -58
b:gone with	-82 -94 83 -62 -70
b:goner strike	80 -59 -50 -41 -87
b:good and	47 -28 -22 -25 -33
b:good at	50 -55 -39 -17 -37
b:good call	-46 -50 -38 -31 55
b:good for	-73 34 -96 -80 49
b:good mood	-71 70 -43 -35 -62
b:good talk	-73 -44 -40 -31 70
b:good wine	-54 -43 -66 -32 56
b:goodbye for	67 -48 -53 -38 -74
b:goodwill gesture	-63 -53 -51 -47 60
b:got an	-49 -48 61 -61 -49
b:got funding	-74 -64 -68 73 -49
b:got married	-72 -54 -75 -52 75
b:got straight	-79 -40 -51 -42 68
b:got the	-69 -57 69 -81 -42
b:goutte d'eau	-53 60 -41 -52 -61
b:grandmother passed	-78 -47 -34 -17 78
b:grap van	71 -59 -67 -58 -76
b:grata there	78 -87 -47 -41 -62
b:graz soll	-40 -38 -41 54 -54
b:great another	-40 62 -54 -43 -64
b:great down	-56 61 -44 -44 -58
b:great fun	-58 -46 -40 -38 55
b:great mood	-39 -38 -25 -43 49
b:greta holm	-59 52 -47 -41 -21
b:greve des	-57 -68 -53 -56 65
b:grinned and	-41 -55 -57 72 -73
b:grossere paket	-42 -36 -36 52 -48
b:grosseren edition	-27 -37 -41 39 -23
b:group is	-67 -84 85 -85 -81
b:group photo	-78 -95 -68 -78 83
b:group policy	57 -45 -47 -43 -52
b:group rated	-61 69 -57 -67 -67
b:group that	-37 63 -64 -66 -29
b:group will	-73 100 -60 -110 -61
b:groupe en	-45 59 -46 -52 -59
b:growing fast	-14 -28 -10 33 -28
b:growing pains	-43 -60 -38 -40 55
b:grows from	-18 -57 -16 59 -51
b:grows his	-84 -84 -64 -65 80
b:grows tomatoes	-46 -42 -46 -46 54
b:growth is	-58 -91 -62 -79 88
b:guasto ha	-57 62 -62 -41 -53
b:guasto resta	-63 73 -61 -56 -77
b:gunstiger sagt	-43 -48 50 -43 -36
b:gusto ser	-43 43 -33 -39 -33
b:gut bedient	-56 -61 67 -54 -68
b:gute gesprache	-46 -44 -45 -39 53
b:gutes gesprach	-41 -43 -35 -34 48
b:gutschrift fur	-59 65 -46 -46 -68
b:gym now	67 -59 -57 -42 -62
b:ha ancora	-65 -65 -46 -58 68
b:ha cancelado	-47 -38 -42 -32 49
b:ha chiuso	59 -52 -54 -43 -59
b:ha decidido	-62 -63 -57 -54 66
b:ha detto	-57 62 -62 -41 -53
b:ha disdetto	-59 -45 -45 -33 57
b:ha elegido	-25 -35 34 -21 -31
b:ha fallecido	57 -51 -44 -36 -55
b:ha fatto	59 -45 -48 -37 -62
b:ha firmato	-56 -67 81 -50 -84
b:ha perso	-67 -62 -67 -51 68
b:ha scelto	-21 -32 29 -16 -26
b:haben an	-61 -51 57 -51 -47
b:haben noch	-41 -46 -49 58 -56
b:hablamos el	-49 -37 -29 -36 55
b:hace anos	-31 -45 40 -24 -35
b:haciendo un	45 -32 -36 -30 -45
b:had a	-78 -51 41 -45 32
b:had been	-55 -44 57 -45 -52
b:had enough	55 41 -79 -72 -86
b:had our	-85 -43 -37 -31 76
b:haggle with	-39 -57 62 -55 -55
b:half a	-72 -70 -32 -40 77
b:half empty	-64 -51 -42 -47 64
b:half of	-62 94 -54 -50 -77
b:half the	-43 29 44 -54 -67
b:halfte der	-53 63 -47 -54 -59
b:halfte eingebrochen	-60 63 -44 -50 -58
b:hall goes	-54 -65 -58 67 -59
b:hall is	60 -48 -53 -38 -61
b:halved compared	-70 80 -81 -61 -72
b:han cancelado	-49 -60 -38 -44 58
b:hand in	-56 -43 -40 -36 56
b:hand may	-42 -49 -112 -77 99
b:hand we	69 -31 -41 -33 -70
b:hand-over next	-43 -36 -52 -29 50
b:hand-over to	-49 -52 -50 -46 57
b:handbook sent	-51 -54 -48 -77 67
b:handed in	-55 98 -74 -49 -105
b:handelsregister geloscht	56 -55 -51 -36 -52
b:handover of	-73 73 -47 -69 -61
b:hands and	67 -48 -53 -38 -74
b:hands free	-62 70 -58 -81 -48
b:hands off	85 -78 -74 -62 -85
b:hang on	-64 -71 -88 -67 81
b:hang up	70 -63 -55 -53 -74
b:hangs by	-35 66 -63 -52 -71
b:hangs in	-63 -72 81 -63 -82
b:hangt te	70 -66 -60 -63 -65
b:hanno annullato	-49 -44 -48 -45 52
b:hanno un	-75 -65 72 -52 -69
b:happened with	68 -44 -46 -44 -68
b:happens again	-60 61 -30 -41 -59
b:happy again	-25 -51 -60 -30 52
b:happy birthday	-24 -24 -23 -25 34
b:happy customer	-56 -85 -57 -52 80
b:happy in	-40 -54 -65 -40 61
b:happy people	-65 81 -68 -57 -81
b:happy that	-28 -46 -32 51 -56
b:happy with	-102 -91 2 -72 80
b:harbour lines	-69 -51 23 -50 23
b:hard feelings	-47 -66 -41 -45 60
b:hard he	-62 -67 -51 -65 70
b:hard no	70 -44 -27 -21 -74
b:hard to	-63 -83 -57 -68 74
b:harmon co	-57 -57 72 -76 -67
b:hart moved	-46 -42 -51 -30 49
b:harto de	-29 40 -25 -21 -35
b:has #	-56 -68 -57 69 -55
b:has a	-104 -78 131 -66 -71
b:has an	-59 -91 42 61 -89
b:has another	-46 76 -82 -58 -59
b:has asked	-77 50 -88 60 -126
b:has barred	52 -46 -37 -36 -43
b:has been	-67 98 -69 -48 -78
b:has blocked	58 -61 -25 -53 -46
b:has budget	-52 -67 -89 78 -50
b:has confirmed	-52 -56 -55 -38 59
b:has cooled	-54 61 -41 -36 -61
b:has died	77 -67 -50 -56 -77
b:has fallen	-38 51 -46 -37 -42
b:has forbidden	55 -52 -41 -36 -49
b:has freshworks	-53 -68 76 -57 -77
b:has had	-60 72 -39 -52 -71
b:has halved	-70 80 -81 -61 -72
b:has instructed	70 -63 -55 -53 -74
b:has it	-104 -89 -71 69 13
b:has left	-56 72 -55 -71 -56
b:has let	50 -49 -29 -29 -42
b:has locked	76 -62 -77 -49 -68
b:has logged	-56 70 -50 -39 -51
b:has matched	-54 -59 66 -60 -58
b:has met	-64 -71 -88 -67 81
b:has never	-13 -69 -75 -58 46
b:has no	2 -93 -80 -78 58
b:has not	-79 42 -74 -70 26
b:has orders	58 -51 -35 -25 -48
b:has promised	-25 -74 73 -45 -68
b:has released	-72 -96 -72 85 -75
b:has school	-32 -61 -48 -48 57
b:has seen	-52 -55 64 -47 -66
b:has shortlisted	-45 61 -48 -47 -51
b:has signed	-46 64 -75 -39 -53
b:has the	64 -67 -53 -50 -60
b:has tripled	-29 -38 -41 41 -26
b:has turned	-90 87 -82 -71 -86
b:has upgraded	-39 -33 -35 -42 49
b:hasta el	-38 -39 -35 -40 49
b:hasta enero	-35 -30 -29 -24 38
b:hasta mayo	-65 -80 -48 -39 71
b:hasta que	-50 59 -32 -38 -59
b:hat aufgelegt	63 -52 -60 -52 -59
b:hat den	3 -83 29 -58 8
b:hat der	63 -70 -45 -35 -57
b:hat die	-40 52 -34 -46 -46
b:hat mir	60 -45 -48 -40 -61
b:hat nicht	-54 -47 -45 -42 59
b:hat noch	-39 -58 55 -47 -43
b:hat nur	-54 -87 -50 -49 78
b:hat schon	-28 -36 38 -20 -21
b:hat sich	42 -24 48 -53 -114
b:hat uns	63 -50 -59 -57 -53
b:hat verlangert	-84 -87 -73 -64 83
b:hat zugesagt	-63 -51 -63 -47 64
b:hat zum	-67 79 -54 -44 -85
b:hatchet he	-86 -56 -57 -47 75
b:hate the	-34 55 -35 -52 -48
b:hates it	-53 -47 -36 -29 61
b:hates mondays	-33 -36 -47 -25 61
b:hatte gern	-46 -59 -44 65 -67
b:hausern etwas	-68 -65 68 -45 -60
b:hauslieferant sitzt	-60 -64 70 -45 -77
b:hausverbot erteilt	68 -58 -62 -55 -72
b:hausverbot fur	57 -46 -43 -56 -54
b:have a	-64 19 96 -96 -102
b:have cancelled	-41 -73 -59 -55 69
b:have dialled	51 -52 -29 -48 -27
b:have dropped	-46 75 -55 -68 -80
b:have ended	48 -36 -35 -31 -47
b:have from	-50 -51 66 -54 -61
b:have gone	-62 64 -56 -43 -51
b:have hit	-35 -64 -50 60 -45
b:have it	-76 -72 -81 95 -71
b:have made	71 -64 -64 -66 -64
b:have not	-35 51 -36 -39 -44
b:have seen	-46 -44 -54 55 -33
b:have something	-77 -107 10 85 -70
b:have stopped	-42 63 -49 -33 -63
b:have ten	-77 -77 -88 91 -93
b:have three	-35 -60 62 -57 -55
b:have to	-44 60 -40 -53 -61
b:have today	-22 -29 31 -20 -18
b:have until	-59 76 -78 -63 -68
b:have we	-49 66 -63 -43 -68
b:have yet	-67 -77 -78 86 -87
b:having bought	-62 75 -83 -68 -68
b:hay competencia	-42 -38 -48 -31 46
b:he accepted	70 -51 -37 -33 -70
b:he and	-62 -52 -63 -39 64
b:he answered	-72 -70 -32 -40 77
b:he asked	-31 -123 32 84 -131
b:he asks	67 -56 -48 -54 -56
b:he assured	-42 -78 -46 -54 67
b:he came	-60 -56 -77 -37 65
b:he competes	-62 -57 -72 -57 69
b:he could	-35 -46 -43 -34 54
b:he decides	-52 -65 74 -57 -76
b:he did	-59 -55 -50 -30 62
b:he does	83 -76 -55 -78 -77
b:he drives	-30 -16 -38 -16 44
b:he flies	-41 -53 -38 -56 57
b:he forwarded	-37 -38 60 -48 -60
b:he got	-72 -54 -75 -52 75
b:he grinned	-41 -55 -57 72 -73
b:he has	-102 45 -56 -66 32
b:he hates	-55 -49 -48 -27 80
b:he have	-77 -77 -88 91 -93
b:he hung	63 -40 -23 -51 -61
b:he is	-112 -22 -87 -47 139
b:he joined	-42 -58 -68 -69 69
b:he joked	-60 -28 -44 -26 54
b:he jokes	-43 -40 -41 -29 54
b:he laughed	-46 53 -69 -71 -8
b:he left	64 -51 -43 -61 -59
b:he loves	-50 -60 -47 -51 60
b:he made	75 -63 -59 -31 -76
b:he meant	-53 -46 -67 -31 61
b:he never	22 -46 -25 -28 9
b:he only	68 -44 -59 -48 -67
b:he promised	-69 -75 -61 -61 76
b:he replied	66 -46 -63 -46 -70
b:he said	-77 -81 -40 -47 126
b:he says	-111 68 -21 -75 4
b:he shouted	65 -60 -45 -45 -66
b:he showed	-58 -55 58 -44 -46
b:he sign	76 -52 -49 -53 -78
b:he slammed	76 -52 -49 -44 -79
b:he slept	-62 -60 -52 -78 70
b:he sneered	-56 80 -59 -64 -83
b:he speaks	-48 -41 -47 -39 53
b:he stopped	-75 -87 -49 -56 76
b:he takes	-21 -33 -26 -30 34
b:he talked	-66 -60 -56 -51 67
b:he texted	84 -74 -53 -52 -89
b:he thinks	-71 -62 81 -72 -85
b:he toasted	-54 -54 -69 -60 66
b:he told	-75 49 -58 -45 7
b:he used	-62 72 -60 -80 -63
b:he wants	99 -81 -58 -79 -81
b:he was	-88 -66 -62 -52 105
b:he will	-4 -82 -61 -74 71
b:he wished	-69 -67 -60 -55 70
b:he wore	-54 -57 66 -54 -65
b:he would	75 -52 -52 -50 -80
b:he wrote	-95 44 -53 -72 29
b:head of	-79 -68 -87 -63 90
b:head office	-63 92 -79 -80 -67
b:head to	-75 -84 85 -69 -85
b:head with	-75 -84 85 -69 -85
b:headcount and	-47 -47 -44 67 -70
b:headhunter in	86 -82 -74 -76 -88
b:headphones he	-50 -60 -47 -51 60
b:heads purchasing	-68 -66 -37 -38 70
b:health is	-59 70 -44 -69 -73
b:hear from	65 -52 -45 -43 -73
b:heard of	57 -30 -43 -42 -50
b:heard that	-33 -33 52 -32 -55
b:hearing aid	-57 -54 -64 -46 62
b:hearse an	-30 -16 -38 -16 44
b:heat between	-79 -36 -57 -32 66
b:hebben zelf	-76 -71 80 -72 -83
b:hecho en	-65 -69 67 -54 -60
b:heeft #	-29 -40 -33 47 -43
b:heeft de	-62 -60 -53 -52 64
b:heeft niet	-57 -64 -49 -45 64
b:heeft opgezegd	-66 78 -60 -59 -82
b:heeft voor	-28 -30 40 -20 -35
b:heir wants	62 -56 -38 -49 -59
b:heirs are	48 -46 -43 -29 -37
b:heisst es	-75 70 -52 -48 -68
b:heisst nein	63 -61 -53 -47 -61
b:helen marsh	-67 -66 44 -58 20
b:helft van	-50 55 -37 -51 -44
b:hell freezes	77 -57 -39 -44 -78
b:hell of	-81 -62 -65 -55 74
b:help with	-56 73 -70 -67 -64
b:her assistant	81 -76 -63 -75 -71
b:her boss	-72 -61 -61 70 -56
b:her brother	-47 -51 -97 -61 75
b:her data	77 -67 -51 -41 -81
b:her desk	-65 -54 73 -47 -72
b:her details	76 -55 -60 -43 -84
b:her farewell	-46 -43 -39 -36 51
b:her garden	-64 -46 -77 -49 72
b:her husband	-38 -40 -30 -40 48
b:her last	-74 -64 81 -83 -71
b:her lawyer	40 -24 -21 -26 -36
b:her off	48 -34 -30 -30 -57
b:her successor	-43 -36 -52 -29 50
b:her team	-40 -43 -48 -56 60
b:her tether	-87 87 -85 -50 -84
b:her thesis	-42 -30 -49 -22 49
b:her to	-63 -68 -76 -65 86
b:herbst kaum	-48 68 -72 -44 -64
b:herbst wieder	-57 -60 -38 -36 64
b:here archive	61 -44 -47 -47 -62
b:here as	-74 -64 81 -83 -71
b:here before	-49 -47 55 -28 -46
b:herr lang	-38 -40 -51 -45 55
b:herrn jonas	-50 -39 -47 -35 50
b:hersteller bis	-25 -36 46 -34 -44
b:hesitate to	-58 -35 -35 -30 58
b:hesite entre	-67 -48 62 -63 -48
b:het contract	-45 79 -44 -58 -77
b:het dubbele	-88 -61 -45 80 -53
b:het hogere	-36 -41 -33 45 -32
b:het laatste	58 -48 -48 -46 -60
b:het onderhoud	-64 -57 -55 69 -69
b:het pakket	-71 -78 -69 76 -69
b:het pand	70 -66 -60 -63 -65
b:het register	53 -53 -40 -42 -48
b:het verslag	-45 -44 -46 -41 52
b:heute nicht	-64 73 -57 -58 -72
b:high school	70 -50 -56 -57 -73
b:higher plan	-26 -43 -46 49 -42
b:hij cynisch	-52 57 -49 -48 -54
b:hij doorgaat	-43 54 -44 -33 -51
b:hij onder	-41 61 -42 -55 -61
b:him bob	-53 -47 -36 -29 61
b:him directly	-18 -21 -17 -16 40
b:him erased	73 -72 -54 -63 -57
b:him on	-78 -51 -57 -78 75
b:him to	-37 -40 -35 -37 46
b:him tomorrow	-9 -5 -14 -4 19
b:him up	-48 -58 -40 -61 63
b:himself a	54 -42 -42 -48 -36
b:himself that	-45 -35 -48 55 -52
b:hire date	-18 -21 -17 -16 40
b:hired a	-86 -78 -65 -82 84
b:hiring a	-40 -47 -24 32 15
b:his account	73 -72 -54 -63 -57
b:his assistant	-53 -32 -21 -34 56
b:his back	-39 -59 -60 -56 64
b:his balcony	-46 -42 -46 -46 54
b:his bike	-39 -33 -35 -42 49
b:his birthday	-44 -39 -37 -33 50
b:his boat	-69 -55 -63 -59 75
b:his boss	-71 -69 -54 -68 74
b:his brother-in-law	-59 -68 74 -59 -70
b:his car	-52 -60 -47 -34 78
b:his christmas	-47 -84 -75 -43 79
b:his coat	-79 -40 -51 -42 68
b:his cooking	-71 -55 -71 -60 70
b:his cousin	-57 -59 72 -52 -71
b:his cv	68 -44 -59 -48 -67
b:his daughter	59 -43 -38 -44 -56
b:his dead	76 -52 -49 -53 -78
b:his deputy	-63 -65 -44 -38 73
b:his desk	-56 -48 78 -43 -83
b:his details	70 -61 -58 -64 -59
b:his dog	-56 -15 -21 -13 47
b:his door	-62 -54 -59 -42 67
b:his family	70 -56 -55 -56 -69
b:his farm	-46 -39 -39 -31 50
b:his favourite	-41 -74 -64 -33 70
b:his flight	-22 -22 -16 -12 29
b:his hobby	-61 -68 -43 -45 65
b:his last	-32 -26 -32 -16 39
b:his lawyer	54 -39 -26 -29 -50
b:his login	-27 -43 -26 -31 44
b:his mails	-56 -43 -40 -36 56
b:his mobile	-57 -33 -33 -27 61
b:his new	-112 -101 -66 -63 119
b:his number	72 -50 -31 -48 -74
b:his office	-45 -46 -45 -40 51
b:his old	-62 -54 -48 -70 68
b:his own	27 28 -21 -98 -27
b:his partner	76 -62 -77 -49 -68
b:his passport	-44 -59 -70 -41 66
b:his patience	-72 80 -61 -88 -75
b:his phone	-56 -33 -33 -23 74
b:his sales	-32 -27 -45 -25 46
b:his shoes	75 -52 -52 -50 -80
b:his son	-92 -49 -60 -37 83
b:his successor	-69 76 -56 -47 -72
b:his supplier	-51 -50 68 -25 -71
b:his teenage	-43 -60 -38 -40 55
b:his train	-27 -34 -33 -19 47
b:his umbrella	-65 -70 -48 -63 70
b:his voice	-74 -65 -87 -54 78
b:his widow	77 -37 -36 -26 -78
b:his words	70 -44 -27 -21 -74
b:hit how	-57 -68 -67 70 -64
b:hit the	-72 -88 -86 98 -78
b:hits the	-76 -83 -96 85 -72
b:hizo prometer	52 -41 -32 -40 -53
b:hobbyist no	65 -40 -26 -35 -70
b:hoe hij	-41 61 -42 -55 -61
b:hogere pakket	-36 -41 -33 45 -32
b:hold no	67 -58 -43 -34 -61
b:hold on	57 -56 -56 -40 -45
b:holded y	-40 -27 42 -22 -39
b:holding that	68 -67 -60 -47 -60
b:holiday see	-34 -33 -46 -25 43
b:holidays weather	-37 -36 -61 -37 54
b:holm at	-54 -63 -38 -31 60
b:holm escalates	-38 70 -41 -33 -79
b:holm his	59 -43 -38 -44 -56
b:holt drei	-72 -91 85 -69 -82
b:holt gerade	-33 79 -90 -32 -33
b:home on	-67 -59 -79 -52 77
b:hopeless for	58 -46 -33 -23 -62
b:hopping mad	-63 93 -74 -80 -98
b:horen auch	52 -34 -35 -56 -38
b:horse here	61 -44 -47 -47 -62
b:hos fjord	-43 -40 -44 -34 47
b:hose auf	-46 -44 -45 -39 53
b:hosting he	-74 -53 -96 83 -74
b:hot topic	-54 -47 -42 -50 58
b:hotel room	-44 -42 -33 -27 51
b:hotel tip	-62 -47 -45 -65 63
b:hotel upgraded	-37 -40 -35 -37 46
b:hotel we	-43 -59 -58 -45 65
b:hour late	-41 -63 -48 -40 63
b:hour later	-72 -52 -37 -25 72
b:hours are	-53 -74 -63 -80 75
b:hours in	-51 -53 -51 -36 61
b:hours open	-36 -49 -45 -32 50
b:house reachable	-44 -67 -52 -59 63
b:house to	-52 67 -64 -56 -54
b:how can	-57 -68 -67 70 -64
b:how things	-70 -83 -58 -64 79
b:how to	-121 88 -73 -84 -6
b:how we	-59 -92 96 -80 -89
b:hoy mismo	59 -49 -41 -59 -47
b:hr asks	-32 -61 -43 56 -39
b:hubspot contract	-39 -78 74 -40 -68
b:hubspot el	-49 -38 63 -39 -64
b:hugo blanc	-48 -41 -47 -39 53
b:huidige leverancier	-62 -58 61 -46 -52
b:human would	60 -43 -44 -44 -57
b:hundertjahriges bestehen	-66 -56 -50 -57 64
b:hung up	45 -72 -55 -66 9
b:hunting for	71 -67 -63 -65 -62
b:i apologised	70 -51 -37 -33 -70
b:i ask	73 -72 -52 -68 -41
b:i asked	-40 -65 -37 -36 60
b:i battenti	59 -52 -54 -43 -59
b:i came	-59 -76 80 -55 -79
b:i can	64 -42 -45 -36 -67
b:i dati	-59 51 -33 -31 -40
b:i do	75 -53 -45 -50 -56
b:i fear	-55 68 -51 -69 -68
b:i have	-50 76 -37 -38 -87
b:i maj	-57 -52 -55 -44 60
b:i reached	48 -36 -35 -31 -47
b:i suoi	60 -63 -43 -46 -47
b:i swap	-51 -50 68 -25 -71
b:i think	-84 79 -68 -56 -74
b:i was	67 -54 -46 -24 -75
b:i would	-40 48 -38 -43 -43
b:ice-cold negotiator	-57 -54 -56 -44 60
b:ideas around	-53 -45 -39 -46 57
b:ideas from	-72 -72 -61 76 -71
b:iets gebouwd	-76 -71 80 -72 -83
b:if a	58 -54 -56 -41 -51
b:if anybody	54 -39 -26 -29 -50
b:if nothing	-83 75 -65 -46 -63
b:if the	-26 55 -32 -23 -64
b:if things	-44 60 -40 -53 -61
b:if this	-60 61 -30 -41 -59
b:if we	77 -82 -45 32 -102
b:if you	-71 70 -43 -35 -62
b:ignored by	-62 63 -42 -54 -56
b:ik moest	58 -48 -48 -46 -60
b:il a	73 -61 -58 -44 -70
b:il contratto	-33 47 -31 -29 -46
b:il curatore	50 -47 -37 -32 -49
b:il dieci	-41 -47 53 -28 -55
b:il doppio	-69 -80 -60 77 -67
b:il est	-74 28 66 -78 -89
b:il faudra	-43 -58 -39 55 -44
b:il fornitore	-51 -64 62 -47 -51
b:il guasto	-63 73 -61 -56 -77
b:il locale	70 -65 -68 -61 -65
b:il m'a	64 -51 -38 -47 -69
b:il modulo	-39 -37 -35 46 -39
b:il ne	-38 64 -52 -57 -69
b:il piano	-67 -69 -55 69 -63
b:il preavviso	-59 51 -33 -31 -40
b:il prezzo	-23 -37 -32 38 -23
b:il reclamo	-63 -77 -54 -60 74
b:il sistema	-65 67 -56 -62 -63
b:il titolare	55 -46 -45 -46 -54
b:il treno	-67 -62 -67 -51 68
b:il verbale	-46 -43 -45 -39 52
b:il veut	-25 66 -46 -47 -67
b:ils ont	-56 -80 72 -52 -69
b:im angebot	-52 -49 -59 -60 63
b:im buro	-62 -45 -44 -46 63
b:im fruhjahr	-50 -46 -35 -26 55
b:im haus	-61 -52 71 -43 -76
b:im herbst	-82 -82 -62 -46 84
b:im januar	-58 -78 -48 -58 69
b:im keller	-65 70 -63 -51 -70
b:im marz	62 -56 -54 -40 -62
b:im rennen	-55 -69 76 -61 -83
b:im sattel	-60 -64 70 -45 -77
b:im spiel	-52 -49 -61 -42 61
b:im system	-45 51 -41 -30 -43
b:im urlaub	-44 -40 -49 -42 58
b:im vertrag	-41 68 -48 -68 -64
b:immer wie	65 -63 -56 -48 -62
b:imposes its	-58 67 -60 -62 -54
b:impressed them	-47 -51 -51 74 -79
b:in a	62 29 -79 -97 -40
b:in administration	73 -77 -60 -52 -68
b:in all	47 -59 -55 38 -89
b:in any	67 -68 -59 -45 -56
b:in august	-49 -52 -46 18 40
b:in autumn	-22 -22 -13 30 -17
b:in beeld	-41 -43 -46 -52 52
b:in bergen	-39 -49 -62 -53 63
b:in buying	-54 -47 -64 78 -83
b:in capital	69 -65 -60 -49 -61
b:in casa	-75 -65 72 -52 -69
b:in case	-78 79 -71 -71 -66
b:in danish	-57 -65 -64 -47 67
b:in december	-84 -55 -35 -49 76
b:in delft	-92 -49 -60 -37 83
b:in den	-61 88 -73 -93 -82
b:in der	-56 -55 10 -51 41
b:in die	-60 -54 -58 70 -73
b:in disguise	86 -82 -74 -76 -88
b:in doubt	-38 69 -55 -61 -71
b:in einem	-47 57 -47 -46 -55
b:in elternzeit	-48 -44 -43 -40 51
b:in english	-48 -73 -93 -108 110
b:in every	55 -71 43 -79 -94
b:in favour	-34 -48 85 -40 -89
b:in ferie	-37 -39 -51 -38 53
b:in four	-26 63 -67 -35 -57
b:in frage	-64 73 -61 -72 -67
b:in french	-61 -58 -73 -84 79
b:in front	-60 -83 -53 -47 95
b:in gent	-40 -38 -46 50 -42
b:in ghent	-46 -38 -72 61 -38
b:in graz	-40 -38 -41 54 -54
b:in hand	35 -66 54 -46 -81
b:in his	-60 -44 -43 -38 63
b:in house	-52 67 -64 -56 -54
b:in january	66 -62 -53 -58 -32
b:in july	-60 -28 -44 -26 54
b:in june	-66 5 -103 -14 65
b:in leeds	-70 -79 -82 -62 92
b:in linz	-53 -65 -48 67 -64
b:in lyon	-38 -42 -44 64 -67
b:in madrid	-65 -53 -77 75 -66
b:in march	47 -79 -86 -70 23
b:in maternita	-59 -65 -55 -53 66
b:in may	-107 -43 -75 62 51
b:in meno	-51 -69 76 -46 -68
b:in munich	-39 -41 -38 -33 50
b:in my	-56 -27 -22 -17 59
b:in no	64 -42 -45 -36 -67
b:in notice	-46 67 -66 -42 -66
b:in november	70 -56 -55 -56 -69
b:in october	-79 -72 -75 57 13
b:in oslo	-84 -61 -76 77 -67
b:in our	11 -16 -83 -32 26
b:in parallel	-70 -67 87 -65 -83
b:in passing	-67 -69 40 42 -69
b:in peace	61 -64 -30 -33 -48
b:in place	-60 54 36 -75 -93
b:in plaster	-56 -43 -40 -36 56
b:in poland	-45 -52 -54 66 -66
b:in q3	-65 -72 -46 -55 72
b:in receivership	75 -67 -46 -62 -74
b:in rente	62 -63 -42 -47 -51
b:in row	-49 -66 -42 -51 62
b:in rowing	-62 -57 -72 -57 69
b:in sales	-68 -66 -37 -38 70
b:in service	47 -33 -20 -22 -40
b:in sight	-41 -42 -50 -47 51
b:in since	-56 70 -50 -39 -51
b:in sinds	-47 52 -35 -38 -50
b:in six	51 -18 -12 -13 -46
b:in spain	-36 -55 -45 57 -45
b:in spring	38 -116 44 54 -137
b:in the	-50 -2 51 -57 4
b:in their	-60 44 -69 -79 14
b:in this	12 -67 -71 -53 42
b:in three	-103 26 -78 -60 54
b:in touch	69 -82 37 -71 -79
b:in town	-71 -50 -60 -48 69
b:in trainers	-60 -56 -77 -37 65
b:in translation	-53 -46 -67 -31 61
b:in triathlons	-53 -50 -73 -56 75
b:in two	-71 -125 -9 42 63
b:in us	-65 65 -66 -37 -58
b:in use	-48 -65 -75 -67 75
b:in vienna	-45 -58 -58 -78 68
b:in vista	-60 -56 -89 -50 79
b:in we	-100 -73 -94 -59 90
b:in wien	-62 -52 -55 63 -57
b:in with	-73 -62 84 -67 -82
b:in writing	55 -56 -28 -25 -47
b:in zoho	-80 -95 87 -83 -69
b:in-house solution	-44 -60 57 -38 -45
b:in-house tool	-33 -32 34 -25 -22
b:incident and	-62 64 -56 -43 -51
b:includes audit	-56 -60 -52 64 -62
b:increase and	-59 62 -46 -57 -46
b:increase the	-62 -86 -76 89 -91
b:incumbent has	-54 -59 66 -60 -58
b:incumbent is	-70 -73 77 -55 -75
b:ines roth	-34 -33 -46 -25 43
b:information now	60 -57 -29 -40 -56
b:informed the	-31 -43 -25 -40 48
b:inhaber ist	62 -56 -54 -40 -62
b:initrode runs	-28 -41 65 -47 -67
b:initrode that	-49 -48 61 -61 -49
b:iniziano lunedi	-59 -59 -58 73 -77
b:injunction forbids	43 -32 -32 -30 -32
b:ins neue	-41 -45 -46 -54 56
b:ins system	-53 -52 -59 63 -56
b:insatisfeito com	-38 51 -42 -35 -49
b:insolvency administrator	48 -36 -35 -31 -47
b:insolvency lawyer	-69 -56 -37 -53 67
b:insolvency proceedings	53 -34 -34 -37 -55
b:insolvenzverwalter am	40 -26 -26 -27 -39
b:insolvenzverwalter lehnt	51 -38 -42 -41 -49
b:installation souhaitee	-28 -37 -47 52 -47
b:installed a	-44 88 -89 -88 -62
b:installed is	-37 67 -61 -53 -63
b:installed on	-60 -58 73 -65 -74
b:instead of	-62 70 -58 -81 -48
b:instituto busca	53 -52 -43 -36 -49
b:instructed reception	70 -63 -55 -53 -74
b:intake has	-29 -38 -41 41 -26
b:integration module	-44 -62 -50 57 -39
b:intention of	12 -71 -70 -54 31
b:interdit de	54 -46 -43 -46 -47
b:interesse an	-49 -57 -58 68 -67
b:interesse auch	44 -20 -22 -26 -52
b:interest is	-76 -59 -46 -69 77
b:interest rates	-30 -33 -37 -28 40
b:interest wants	-49 -56 -57 -68 69
b:interest whatsoever	72 -50 -31 -48 -74
b:interested in	-115 -71 -61 40 69
b:interested needs	-37 -43 -46 -68 62
b:interested now	67 -46 -33 -51 -68
b:interet ni	59 -42 -26 -29 -69
b:interface and	-34 55 -35 -52 -48
b:interface answered	-36 -64 -53 -28 63
b:interface of	-22 -51 59 -41 -60
b:interimaires arrivent	-49 -54 -45 66 -70
b:intern takes	-87 -48 -58 -54 75
b:intern testing	62 -57 -45 -38 -60
b:interrupted the	-54 -46 -43 -42 58
b:interview for	-57 -71 -44 -44 63
b:interview partners	71 -69 -39 -45 -75
b:interviews all	-41 -32 -25 -56 56
b:into administration	59 -63 -42 -48 -52
b:into austria	-27 -37 -36 56 -57
b:into chapter	75 -69 -57 -67 -72
b:into paula	-63 -41 -54 -50 65
b:into the	-51 -36 68 -50 -71
b:intro by	-52 -53 -57 -42 60
b:introduced me	-69 -55 -76 -43 67
b:intrusive and	44 -37 -25 -29 -35
b:inventado email	64 -47 -45 -44 -65
b:inviare il	-46 -43 -45 -39 52
b:invitation to	-38 -40 -30 -40 48
b:invited three	-81 -68 78 -61 -73
b:invoice #	-27 -56 -28 -32 52
b:invoice address	-45 -32 -30 -33 43
b:invoice before	-20 -48 -29 -38 50
b:invoice copy	-54 -56 -52 -67 63
b:invoice error	-14 42 -16 -14 -55
b:invoice for	-69 -55 -43 -49 65
b:invoice today	-51 -48 -62 -36 58
b:invoice was	-53 69 -40 -36 -70
b:invoicing she	-75 -72 -86 82 -74
b:invoked the	57 -50 -38 -33 -57
b:ir embora	-22 28 -13 -13 -23
b:irse a	-53 57 -50 -36 -47
b:is #	-75 -95 -77 -119 120
b:is a	81 -84 -33 -60 9
b:is agreed	-57 -58 -88 -55 73
b:is ahead	-72 -72 74 -57 -53
b:is alive	-64 -57 -60 -56 67
b:is and	-37 43 -18 -27 -32
b:is approved	-36 -39 -60 -34 52
b:is as	61 -58 -36 -43 -42
b:is at	-41 77 -49 -44 -81
b:is attached	-66 -64 -73 -42 73
b:is back	-78 -47 -34 -17 78
b:is bankrupt	68 -28 -41 -27 -84
b:is being	-59 59 -70 -58 9
b:is booked	-47 -68 87 -48 -89
b:is busy	-34 -52 -35 -34 50
b:is checking	-55 -63 -47 -51 66
b:is close	-43 60 -33 -45 -70
b:is closed	88 -73 -44 -40 -81
b:is closing	76 -68 -48 -43 -79
b:is content	-27 -26 42 -18 -45
b:is dead	-84 -51 -47 -55 90
b:is deceased	48 -46 -43 -29 -37
b:is down	-58 38 -78 -49 30
b:is due	-27 45 -42 -34 -37
b:is dying	-27 -63 -33 -48 55
b:is easier	-55 -60 -52 -44 63
b:is empty	60 -48 -53 -38 -61
b:is expanding	-50 -51 -45 -50 58
b:is far	-87 -59 -58 -59 81
b:is final	84 -60 -99 -53 -81
b:is fine	-63 -103 49 -69 56
b:is fixed	-78 19 47 -45 -48
b:is frozen	-30 -24 -19 -13 32
b:is frustrated	-32 53 -28 -23 -51
b:is full	-23 -29 -19 45 -37
b:is fuming	-14 42 -16 -14 -55
b:is geannuleerd	-64 -62 -59 -48 65
b:is gestopt	54 -45 -45 -41 -53
b:is getting	-36 50 -29 -35 -51
b:is glad	-59 -55 -50 -30 62
b:is goedkoper	-59 -58 69 -51 -66
b:is gone	30 40 -51 -35 -63
b:is good	-56 72 -55 -71 -56
b:is half	-22 -79 64 -36 -21
b:is happy	-40 -54 -65 -40 61
b:is hard	-88 -105 -74 -88 104
b:is harmon	-57 -57 72 -76 -67
b:is himself	54 -42 -42 -48 -36
b:is his	-41 -74 -64 -33 70
b:is hopeless	58 -46 -33 -23 -62
b:is in	-113 89 34 -97 -78
b:is installed	-60 -58 73 -65 -74
b:is jo	-72 -72 -79 -58 86
b:is keen	-50 -63 -62 65 -47
b:is late	-41 -42 -38 -41 51
b:is leave	76 -71 -50 -47 -80
b:is leeg	70 -66 -60 -63 -65
b:is left	75 -67 -46 -62 -74
b:is looking	-108 24 -102 -78 71
b:is losing	-65 65 -66 -37 -58
b:is lower	-58 -55 58 -44 -46
b:is married	-63 -86 84 -60 -87
b:is may	-18 -21 -17 -16 40
b:is monday	-30 -28 -38 -14 46
b:is mr	-72 -71 -70 -77 89
b:is ms	-55 -61 -51 -34 63
b:is no	71 -5 -68 -43 -52
b:is not	-118 80 -15 -55 3
b:is now	-84 35 -80 -62 59
b:is off	50 -49 -29 -29 -42
b:is offering	-33 -33 52 -32 -55
b:is on	-78 57 -21 -87 27
b:is our	-99 -92 -119 -65 126
b:is out	51 -52 -29 -48 -27
b:is over	75 -69 -57 -67 -72
b:is parked	51 -41 -36 -34 -49
b:is planned	-22 -30 -68 54 -38
b:is pleased	-24 -28 -27 -22 35
b:is postponed	-37 -66 -36 -33 59
b:is proud	-44 -54 -44 -45 56
b:is raining	-66 -54 -57 -40 68
b:is reading	-47 69 -44 -36 -67
b:is red	-59 70 -44 -69 -73
b:is running	-46 69 -69 -39 -69
b:is selling	66 -58 -52 -51 -65
b:is shopping	-63 73 -50 -44 -73
b:is sick	-30 62 -53 -43 -59
b:is slow	-56 -19 -66 -79 70
b:is standardised	-67 -84 85 -85 -81
b:is sterk	-63 72 -65 -62 -73
b:is stone	72 -51 -37 -37 -78
b:is strong	-70 -73 77 -55 -75
b:is te	-71 -78 -69 76 -69
b:is tevreden	-27 -36 51 -21 -49
b:is that	-57 -70 -62 72 -68
b:is the	-90 -94 -7 -96 115
b:is their	-72 -84 -62 -67 80
b:is there	-97 71 -82 -98 -9
b:is thinking	-65 77 -65 -61 -79
b:is this	-53 69 -40 -36 -70
b:is too	-45 -35 -48 55 -52
b:is tough	-39 -56 -65 -40 62
b:is two	-35 -65 -38 -33 60
b:is under	-48 54 -41 -40 -39
b:is unhappy	-38 70 -41 -33 -79
b:is up	-47 -72 -53 76 -76
b:is us	-52 -69 66 -51 -58
b:is used	-82 47 -82 44 -95
b:is vorige	64 -52 -53 -50 -63
b:is wearing	-25 35 -26 -18 -31
b:is with	-73 -76 -76 -81 83
b:is wobbling	-42 55 -33 -52 -56
b:is worried	-32 -27 -45 -25 46
b:is written	-40 -48 54 -25 -52
b:ist aus	57 -53 -46 -47 -52
b:ist enttauscht	-40 50 -36 -39 -48
b:ist freigegeben	-71 -79 -79 80 -74
b:ist im	42 47 -79 -62 -94
b:ist in	-48 -44 -43 -40 51
b:ist jeden	-73 -68 -65 75 -73
b:ist jetzt	-69 -64 -55 -68 69
b:ist leer	67 -56 -52 -51 -67
b:ist mit	-56 -61 67 -54 -68
b:ist nicht	-51 -52 -55 -44 60
b:ist schon	-39 -54 -36 49 -32
b:ist seit	-51 -55 59 -50 -51
b:ist stinksauer	-42 45 -26 -25 -39
b:ist tot	75 -65 -57 -49 -76
b:ist ubergelaufen	-47 57 -47 -46 -55
b:ist um	-60 63 -44 -50 -58
b:ist unterschrieben	-48 -59 -40 -48 60
b:ist voll	-27 -21 -15 35 -28
b:ist weg	-63 77 -55 -50 -67
b:ist zehn	-49 -48 66 -49 -69
b:ist zufrieden	-57 -63 -7 -48 52
b:it a	-65 -29 -31 -47 73
b:it again	-89 -45 -67 -53 107
b:it and	20 -94 9 60 -80
b:it any	-73 82 -38 -92 -42
b:it as	-53 -104 -89 112 -74
b:it at	-46 -48 -55 -54 61
b:it cost	-59 -69 -71 76 -74
b:it down	68 -67 -60 -47 -60
b:it firm	-33 -32 34 -25 -22
b:it fitted	-54 -65 -58 67 -59
b:it for	41 -86 20 -5 -85
b:it from	-65 -90 76 -64 -65
b:it gets	61 -58 -36 -43 -42
b:it he	-64 93 -59 -82 -99
b:it here	-74 -64 81 -83 -71
b:it in	-54 -53 -62 -60 67
b:it is	2 -6 20 -82 -6
b:it lead	-28 -24 -46 -26 52
b:it next	-75 -71 -54 75 -69
b:it now	-87 -59 -51 19 62
b:it off	31 -96 -57 -54 14
b:it on	-69 -55 -63 5 53
b:it or	-75 85 -58 -54 -78
b:it plain	71 -64 -64 -66 -64
b:it ran	-55 -64 -87 81 -79
b:it rest	65 -61 -52 -54 -58
b:it so	-45 -49 -53 59 -54
b:it takes	-50 69 -44 -66 -60
b:it they	-53 69 -40 -36 -70
b:it this	-78 -80 -62 -72 81
b:it to	-76 -76 -83 45 47
b:it too	-46 -44 -54 55 -33
b:it up	-58 -66 -60 -65 68
b:it was	3 3 39 -89 -30
b:it works	-72 102 -79 -87 -105
b:ito follows	-46 -43 -39 -36 51
b:its doors	50 -55 -39 -17 -37
b:its own	-58 67 -60 -62 -54
b:its tool	-64 -80 79 -61 -77
b:ja nao	58 -45 -47 -33 -54
b:ja usa	-36 -40 46 -31 -39
b:jahre alles	-50 -55 -63 -52 65
b:jahren bei	-51 -55 59 -50 -51
b:jahren mit	-26 -34 43 -29 -39
b:jahresende gekundigt	-67 79 -54 -44 -85
b:jaloux et	-57 -57 -63 67 -62
b:james ford	-52 -53 -57 -42 60
b:jan de	-49 -44 -47 -38 54
b:januar wieder	-58 -78 -48 -58 69
b:january call	-30 -24 -19 -13 32
b:january his	77 -37 -36 -26 -78
b:january it	-84 -55 -35 -49 76
b:janvier rappeler	-36 -31 -16 -21 44
b:japan on	-50 -67 -54 -39 68
b:jealous and	-45 -49 -53 59 -54
b:jede weitere	54 -35 -36 -32 -59
b:jede werbung	66 -53 -57 -56 -65
b:jede zusammenarbeit	51 -38 -42 -41 -49
b:jeden kontakt	69 -34 -43 -39 -74
b:jeden monat	-73 -68 -65 75 -73
b:jetzigen anbieter	-56 -61 67 -54 -68
b:jetzt damit	-54 -48 -42 55 -47
b:jetzt einer	75 -53 -57 -57 -87
b:jetzt frau	-69 -64 -55 -68 69
b:jetzt in	-60 -54 -58 70 -73
b:jo marsh	-48 -51 -52 -43 56
b:job ad	-60 -74 68 -63 -58
b:job and	-74 -64 81 -83 -71
b:job for	-45 -98 77 -72 -46
b:job seeker	68 -44 -59 -48 -67
b:job went	-82 -69 79 -50 -78
b:jobs with	71 -67 -63 -65 -62
b:join in	-25 -33 -44 54 -54
b:joined as	-46 -48 -55 -54 61
b:joined them	-42 -58 -68 -69 69
b:joins the	-46 -70 -42 -53 65
b:joint is	-56 -65 -55 -58 66
b:joke at	-69 -44 -39 -35 62
b:joke between	82 -63 -77 -79 -79
b:joke died	-86 -60 -50 -52 80
b:joked about	-39 -47 -67 -38 62
b:joked decision	-60 -28 -44 -26 54
b:jonas weber	-50 -39 -47 -35 50
b:journal entry	-73 -59 -57 -55 68
b:journal was	-47 -84 -75 -43 79
b:journalist researching	64 -41 -31 -33 -71
b:juan mora	-59 -49 -56 -44 67
b:judo competition	-48 -62 -71 -47 66
b:juin rappeler	-57 -46 -44 -30 61
b:jullie ook	-64 -57 -55 69 -69
b:july same	-38 -42 -44 64 -67
b:jump ship	-64 79 -60 -53 -89
b:jumping ship	-65 77 -65 -61 -79
b:june and	-25 -33 -44 54 -54
b:june for	-79 -36 -57 -32 66
b:june hand-over	-49 -52 -50 -46 57
b:juror not	-29 -22 -23 -19 40
b:jusqu'a mardi	-64 -66 -68 -60 72
b:jusqu'au #	-36 -46 -48 -38 51
b:jusqu'en juin	-50 -91 80 -58 -74
b:jusqu'en mai	-25 66 -46 -47 -67
b:just a	65 -40 -26 -35 -70
b:just acquired	-36 -55 -45 57 -45
b:just in	-78 79 -71 -71 -66
b:just not	-55 -48 -36 -43 61
b:just restructuring	-56 -71 -62 -48 67
b:just sleeping	-51 -48 -39 -37 56
b:kam zu	-58 -56 -52 -43 59
b:kamer van	57 -48 -54 -41 -54
b:kari dahl	-43 -40 -44 -34 47
b:karin ek	-34 -22 -35 -21 34
b:karl dorn	-34 -33 -46 -25 43
b:katrin vogel	-48 -44 -43 -40 51
b:kauft nichts	59 -31 -37 -31 -63
b:kaum noch	-48 68 -72 -44 -64
b:keap in	-56 -58 68 -63 -62
b:kebab shop	71 -59 -56 -47 -73
b:keen on	-89 -97 -86 105 -106
b:keen wants	-50 -63 -62 65 -47
b:keep it	-58 -66 -60 -65 68
b:keep their	-62 70 -58 -81 -48
b:keep them	-57 -68 -67 70 -64
b:kees mol	-45 -44 -46 -41 52
b:kein bedarf	-50 -46 -35 -26 55
b:kein interesse	44 -20 -22 -26 -52
b:kein mitbewerber	-42 -40 -67 -44 57
b:kein nachfolger	52 -44 -38 -34 -53
b:keine konkurrenz	-52 -49 -61 -42 61
b:keine post	61 -56 -50 -54 -40
b:keine werbung	48 -27 -29 -35 -47
b:keinen zugang	-41 -46 -49 58 -56
b:keiner mehr	-45 51 -41 -30 -43
b:kerr does	52 -36 -27 -26 -47
b:kestrel foods	-38 -82 -75 21 47
b:kestrel took	-62 -75 78 -60 -79
b:kestrel was	-57 -65 70 -61 -70
b:key account	-42 55 -33 -52 -56
b:key has	-52 -56 -55 -38 59
b:key user	-51 59 -47 -38 -55
b:kick-off in	-43 -55 -87 -45 71
b:kick-off went	-63 -52 -57 -67 65
b:kicks out	-46 -48 -79 69 -56
b:killed in	76 -68 -48 -43 -79
b:killed it	-82 -73 -84 -71 96
b:killed time	-44 -23 -36 -19 49
b:killer demo	-63 -63 -70 -65 72
b:killer whale	-45 -46 -45 -40 51
b:killing it	-78 -80 -62 -72 81
b:kinder zur	-37 -34 -31 -30 49
b:kindly ask	51 -33 -23 -41 -38
b:kindly delete	57 -56 -56 -40 -45
b:kindly stop	75 -50 -51 -40 -82
b:kit along	-54 -47 -64 78 -83
b:klacht ging	-59 -59 -52 -47 61
b:klant twijfelt	-43 54 -44 -33 -51
b:klebt zu	67 -56 -52 -51 -67
b:klein geworden	-71 -78 -69 76 -69
b:kleineren tarif	-61 88 -73 -93 -82
b:know our	-71 -85 76 -67 -61
b:know the	-34 -81 -90 73 -52
b:know what	-44 67 -57 -75 -46
b:know why	-63 76 -63 -81 -62
b:kollegen brauchen	-57 -55 -48 64 -64
b:kollegen in	-62 -52 -55 63 -57
b:kommt eine	-41 -46 -39 -31 48
b:komt later	-62 -60 -53 -52 64
b:konkurrenz im	-52 -49 -61 -42 61
b:konkurs alles	74 -57 -72 -54 -78
b:konnten fragte	-51 -66 -50 62 -50
b:kontakt lars	-63 -40 -43 -34 56
b:kontaktaufnahme verbeten	54 -35 -36 -32 -59
b:kontingent ist	-73 -68 -65 75 -73
b:konzern stellt	-41 72 -73 -73 -44
b:kopie aan	-45 -44 -46 -41 52
b:kopie an	-38 -34 -44 -35 46
b:kovacs and	-63 -45 -69 -46 63
b:krogh er	-63 -40 -43 -34 56
b:kuldjuk el	-51 -46 -51 -44 55
b:kunde hat	-40 52 -34 -46 -46
b:kunde ist	-42 45 -26 -25 -39
b:kunde sein	-23 48 -39 -27 -45
b:kunde springt	-63 67 -52 -57 -69
b:kunde will	-47 49 -26 -41 -39
b:kunden ist	-65 70 -63 -51 -70
b:kundigt sich	-60 -88 -62 -57 82
b:kundigung liegt	-54 71 -84 -45 -67
b:kundigungsfrist und	-41 52 -40 -40 -47
b:kunftig nicht	44 -20 -22 -26 -52
b:kunnen jullie	-64 -57 -55 69 -69
b:l'agence de	-55 -62 -49 -43 62
b:l'an dernier	55 -38 -36 -39 -58
b:l'anno scorso	74 -66 -56 -65 -75
b:l'appeler il	45 -33 -19 -28 -30
b:l'azienda ha	59 -52 -54 -43 -59
b:l'edition superieure	-51 -68 -45 64 -49
b:l'ha preso	-73 -81 75 -55 -66
b:l'outil du	-45 59 -46 -52 -59
b:l'ultima visita	59 -45 -48 -37 -62
b:l'utilisation a	-62 68 -53 -66 -64
b:l'utiliser aussi	-69 -77 -66 78 -78
b:la boutique	78 -77 -56 -63 -83
b:la cantine	-60 -61 -43 -46 62
b:la cnil	46 -40 -29 -30 -38
b:la competencia	-57 -55 66 -53 -66
b:la compta	-69 -77 -66 78 -78
b:la concurrence	-59 -55 -71 -59 71
b:la contabilita	-64 -65 -55 68 -63
b:la de	-32 -38 47 -34 -44
b:la decision	-73 -63 -58 -51 80
b:la derniere	32 -70 -65 -64 21
b:la devolucion	-69 76 -60 -72 -78
b:la disdetta	-56 68 -45 -56 -72
b:la empresa	34 -58 -44 31 -66
b:la entrega	-49 -58 -64 -50 64
b:la feria	-68 -48 -39 -44 72
b:la fiera	-70 -46 -41 -41 71
b:la filiale	-31 -41 -30 47 -45
b:la formule	-50 -68 -35 62 -51
b:la goutte	-53 60 -41 -52 -61
b:la herramienta	-73 84 -70 -77 -90
b:la maintenance	-61 -80 -51 73 -67
b:la matiere	60 -59 -37 -45 -60
b:la meme	-61 -61 -70 84 -76
b:la mensa	-63 -77 -54 -60 74
b:la mitad	-53 57 -33 -54 -47
b:la moitie	-40 61 -40 -51 -62
b:la page	-69 -59 -36 -53 66
b:la peine	45 -33 -19 -28 -30
b:la phase	-66 -75 -74 76 -73
b:la place	-57 -68 -53 -56 65
b:la plainte	-60 -61 -43 -46 62
b:la plataforma	-39 48 -35 -32 -44
b:la queja	-65 -71 -47 -62 71
b:la sala	-68 -73 -55 -56 79
b:la sociedad	66 -58 -54 -56 -66
b:la societe	28 -55 -66 -55 23
b:la suppression	60 -65 -35 -39 -54
b:la suscripcion	-38 49 -24 -39 -48
b:la tesi	64 -54 -45 -50 -68
b:la ultima	52 -41 -32 -40 -53
b:la veuve	55 -38 -36 -39 -58
b:la vitrine	66 -54 -51 -50 -68
b:laatste bezoek	58 -48 -48 -46 -60
b:lack of	-30 -47 -42 -32 52
b:laden ist	67 -56 -52 -51 -67
b:laden steht	52 -45 -29 -45 -44
b:lady who	57 -30 -43 -42 -50
b:lag der	-65 -69 66 -47 -50
b:lager dazunehmen	-54 -53 -50 60 -57
b:lagerion mark	-38 -24 68 -24 -87
b:lagerion on	-68 -67 82 -55 -70
b:laid off	-66 90 -55 -61 -83
b:laine palaa	-51 -48 -52 -45 56
b:laisse un	-75 -60 -62 -47 71
b:laisser tranquille	64 -62 -49 -45 -61
b:landline it	-57 -59 -44 -38 65
b:landlord has	50 -49 -29 -29 -42
b:lang hat	-63 -51 -63 -47 64
b:lang kopie	-38 -34 -44 -35 46
b:lange nicht	-29 -38 -42 -42 48
b:lanyard he	-54 -57 66 -54 -65
b:larger lot	-58 -69 -54 71 -69
b:larger package	-25 -35 -37 42 -44
b:larger room	-57 -51 -65 -75 70
b:lars bech	-63 -40 -43 -34 56
b:las condiciones	-60 74 -60 -72 -75
b:las diez	-49 -51 -36 -27 67
b:lasst den	-57 78 -78 -72 -74
b:lasst sich	-55 -52 71 -42 -73
b:last delivery	-72 -80 -93 -62 86
b:last job	-74 -64 81 -83 -71
b:last mail	-83 -52 -44 -27 85
b:last night	-58 -102 -76 -79 91
b:last nps	-85 89 -87 -63 -88
b:last one	107 -93 -66 -62 -87
b:last release	-51 66 -49 -38 -76
b:last straw	-64 63 -52 -35 -59
b:last three	65 -52 -65 -38 -62
b:last visit	63 -52 -42 -35 -71
b:last week	68 -92 78 -72 -124
b:last year	43 25 16 -60 -122
b:lasting no	72 -65 -84 -58 -61
b:late deliveries	-55 82 -47 -62 -88
b:late mr	59 -43 -38 -44 -56
b:late so	-41 -42 -38 -41 51
b:late the	-57 -55 -39 -32 61
b:later and	43 -19 -30 -23 -55
b:lauft alles	-70 -58 74 -48 -80
b:lauft funf	-46 -45 65 -43 -77
b:laughed it	-76 -84 -40 -46 78
b:laughed january	-84 -55 -35 -49 76
b:laughed said	62 -66 -33 -33 -53
b:laughed see	-60 -49 -54 -38 67
b:laughed that	61 -37 -38 -45 -72
b:laughing at	-70 -46 -42 -43 65
b:laut handelsregister	48 -32 -43 -30 -55
b:law seminar	-24 -27 -70 -17 63
b:lawn mower	-43 -46 -39 -42 50
b:lawyer by	-78 -53 -31 -57 80
b:lawyer forbids	45 -28 -21 -14 -43
b:lawyer interested	-77 -52 -41 -88 82
b:lawyer is	-47 69 -44 -36 -67
b:lawyer joke	-69 -44 -39 -35 62
b:lawyer on	-55 -61 -51 -34 63
b:lawyer will	54 -39 -26 -29 -50
b:le bogue	-60 57 -35 -50 -48
b:le bol	-42 51 -35 -42 -52
b:le comite	-56 -62 -50 -49 62
b:le compte	-43 -45 -45 -46 53
b:le concurrent	-56 -56 68 -43 -69
b:le contrat	-45 66 -46 -44 -72
b:le double	-49 -37 -26 58 -56
b:le gerant	63 -61 -51 -51 -56
b:le groupe	-50 -56 -46 62 -60
b:le laisser	64 -62 -49 -45 -61
b:le licenze	-45 53 -34 -55 -42
b:le liquidateur	46 -36 -22 -30 -41
b:le llamemos	58 -39 -25 -50 -38
b:le local	66 -54 -51 -50 -68
b:le module	-28 -38 -28 47 -45
b:le nouveau	-66 91 -75 -72 -89
b:le numero	61 -57 -44 -55 -59
b:le ofrece	-57 -55 66 -53 -66
b:le pilote	-50 -56 -46 62 -60
b:le preavis	-51 51 -35 -36 -42
b:le recontacter	54 -46 -43 -46 -47
b:le repondeur	-75 -60 -62 -47 71
b:le salon	-63 -43 -38 -40 69
b:le service	-52 -58 -35 57 -37
b:le sortant	-64 -64 68 -48 -63
b:le tarif	-50 -68 -35 62 -51
b:le vendredi	-72 -59 -36 -35 76
b:lead call	-36 -30 -39 -29 44
b:lead is	57 -65 -45 -43 -25
b:lead lebt	-57 -60 -38 -36 64
b:lead on	-28 -24 -46 -26 52
b:leader is	-47 -68 87 -48 -89
b:leaning towards	-37 -46 54 -38 -55
b:leans to	-43 -49 67 -63 -70
b:leave at	-59 70 -60 -57 -67
b:leave contract	-25 -69 -35 -43 57
b:leave from	-9 -5 -14 -4 19
b:leave his	-56 -55 -36 -34 56
b:leave of	-51 -60 -60 -33 67
b:leave the	-41 -55 -35 -35 51
b:leave until	-45 -93 -62 -43 83
b:leave us	105 -95 -70 -60 -99
b:leaves for	-50 -67 -54 -39 68
b:leaves the	-49 -48 -58 -57 61
b:leaving as	-59 -76 80 -55 -79
b:leaving he	-42 -78 -46 -54 67
b:leaving us	-72 41 -75 -58 29
b:lebt nicht	76 -58 -40 -71 -71
b:lebt noch	-57 -60 -38 -36 64
b:leeds like	-64 -57 -66 -60 70
b:leeg er	70 -66 -60 -63 -65
b:leer am	67 -56 -52 -51 -67
b:left a	-88 -80 -65 -76 88
b:left alone	-16 55 -35 -41 -66
b:left and	-69 76 -56 -47 -72
b:left but	62 -42 -41 -37 -64
b:left directions	-38 -77 -37 -53 65
b:left early	-75 -103 -63 -69 98
b:left hand	-56 -43 -40 -36 56
b:left his	-65 -70 -48 -63 70
b:left in	61 -64 -30 -33 -48
b:left needs	-66 -55 -46 84 -94
b:left new	-56 72 -55 -71 -56
b:left on	75 -67 -46 -62 -74
b:left the	33 -66 -66 -67 24
b:left this	-52 -67 -89 78 -50
b:left with	-35 -60 62 -57 -55
b:leg he	-69 -67 -60 -55 70
b:legal department	29 -69 -60 85 -131
b:legal has	-87 -54 -50 -59 83
b:legal hold	67 -58 -43 -34 -61
b:legal is	-55 -63 -47 -51 66
b:legal team	54 -50 -33 -43 -47
b:legal termination	-41 -72 -36 -30 69
b:legte auf	52 -46 -36 -39 -50
b:lehnt jede	51 -38 -42 -41 -49
b:leider nicht	-91 -74 88 -78 -79
b:leitung rufe	-55 -49 -58 -45 59
b:lemonade at	74 -59 -62 -45 -78
b:lena ross	-35 -45 -28 -48 53
b:les autres	-52 -67 64 -52 -51
b:les collegues	-57 -57 -63 67 -62
b:les commandes	-56 63 -57 -55 -61
b:les conditions	-49 65 -47 -57 -67
b:les queda	-56 -78 -52 66 -56
b:less and	-79 78 -70 -56 -73
b:less decided	-58 -85 -75 -60 80
b:less from	-79 78 -70 -56 -73
b:let down	-74 72 -52 -51 -68
b:let go	84 -83 -57 -56 -71
b:let it	65 -61 -52 -54 -58
b:let sign	60 -48 -53 -38 -61
b:let the	34 43 -47 -61 -87
b:letter from	80 -71 -62 -53 -83
b:letter on	-69 73 -53 -33 -77
b:letter the	-26 63 -67 -35 -57
b:letter to	-61 -46 -46 -55 61
b:letters leave	69 -65 -60 -49 -61
b:letters no	62 -56 -38 -49 -59
b:letting the	-51 69 -53 -44 -77
b:lettre de	-55 68 -50 -49 -68
b:letzte besuch	60 -45 -48 -40 -61
b:letzten lieferung	-56 -57 -71 -47 66
b:leur metier	-59 -55 -71 -59 71
b:leur propre	-56 -80 72 -52 -69
b:leute ein	-52 -66 -41 63 -57
b:leute nutzen	-45 73 -82 -54 -64
b:leuten die	-53 -52 -59 63 -56
b:leverancier gekozen	-28 -30 40 -20 -35
b:lexware auf	-39 -58 55 -47 -43
b:liceale cerca	61 -55 -54 -47 -59
b:licencas para	-47 53 -32 -53 -46
b:licence arrived	-66 -60 -56 -51 67
b:licence expired	-21 -33 -26 -30 34
b:licence for	-55 -88 -51 -74 78
b:licence he	-41 -53 -38 -56 57
b:licence plate	-35 -49 -26 -51 64
b:licence they	-73 82 -38 -92 -42
b:licences by	-22 -48 -32 73 -73
b:licences de	-42 -92 -29 61 -39
b:licences have	-35 51 -36 -39 -44
b:licencias mas	-42 -44 -37 63 -58
b:license to	-44 -54 -44 -45 56
b:licenties nodig	-29 -40 -33 47 -43
b:licenze della	-45 53 -34 -55 -42
b:liceu procura	56 -49 -43 -40 -56
b:liebaugelt mit	-65 -59 69 -60 -68
b:liefern embargo	56 -40 -48 -40 -51
b:liegt auf	-54 71 -84 -45 -67
b:liegt bei	-65 -75 -54 -65 71
b:lift the	-58 -71 -58 72 -65
b:lift use	-19 -56 -61 -61 70
b:ligar antes	-52 -41 -35 -38 57
b:ligar na	-53 -43 -46 -57 59
b:like a	-59 -61 -59 -103 92
b:like it	-89 -105 106 -89 -86
b:like me	-64 -57 -66 -60 70
b:like the	-70 -97 -69 27 45
b:like this	-44 60 -40 -53 -61
b:like to	-93 14 -127 102 -135
b:like unlimited	-38 -55 -34 59 -53
b:like us	83 -76 -55 -78 -77
b:like waiting	-71 70 -43 -35 -62
b:liked the	-70 -52 -61 -50 75
b:likes it	-33 -32 34 -25 -22
b:likes that	-57 -59 66 -49 -60
b:likes the	-48 -64 68 -57 -66
b:likes us	-22 -79 64 -36 -21
b:lille meme	-28 -37 -47 52 -47
b:limit of	-35 -64 -50 60 -45
b:limited time	-56 -55 -46 -58 61
b:limits for	-46 -55 -32 -46 62
b:lindgren attended	-63 -45 -69 -46 63
b:line as	-45 -52 -54 66 -66
b:line bad	-61 -54 -38 -46 65
b:line off	-61 -48 -79 -67 74
b:line said	-87 82 -67 -69 -77
b:line the	-31 -38 -54 69 -74
b:lines went	-38 -24 68 -24 -87
b:link farm	74 -60 -51 -56 -81
b:link in	-56 -27 -22 -17 59
b:link is	-39 -39 -43 -30 52
b:linkedin and	62 -33 -55 -31 -66
b:linz will	-53 -65 -48 67 -64
b:liquid assets	-46 -53 -56 -40 60
b:liquidada la	66 -58 -54 -56 -66
b:liquidate old	-80 -49 -53 -55 69
b:liquidateur ne	46 -36 -22 -30 -41
b:liquidation judiciaire	53 -42 -37 -34 -53
b:liquidation tout	48 -36 -36 -41 -46
b:liquidator is	66 -58 -52 -51 -65
b:list compliance	55 -52 -41 -36 -49
b:list does	-70 69 -36 -30 -58
b:list for	40 -94 -107 -64 72
b:list hands	85 -78 -74 -62 -85
b:list of	-59 -31 47 -77 19
b:list price	-86 -67 -69 -70 81
b:list received	-102 -60 -69 -76 86
b:list she	48 -34 -30 -30 -57
b:list to	-86 -49 -71 78 -65
b:listed as	-91 -72 -106 -63 90
b:live in	-120 -75 -59 41 55
b:lizenz steht	-78 74 -58 -58 -67
b:lizenzen reduzieren	-51 69 -51 -71 -47
b:lizenzvertrag liegt	-65 -75 -54 -65 71
b:llamada con	-43 -39 -46 -32 51
b:llamar antes	-49 -51 -36 -27 67
b:llamar el	-65 -67 -55 -98 80
b:llamar entonces	-35 -30 -29 -24 38
b:llamemos mas	58 -39 -25 -50 -38
b:llega mas	-60 -57 -56 -69 68
b:llevar tambien	-67 -67 -62 73 -72
b:llevo otro	-74 -81 78 -77 -64
b:lo llevo	-74 -81 78 -77 -64
b:lo mismo	-63 -62 -70 77 -57
b:lo quiere	-52 -46 -39 58 -54
b:lo stesso	-35 -35 -36 44 -34
b:lo suyo	59 -49 -41 -59 -47
b:lo vuole	-64 -65 -55 68 -63
b:lobby shows	-55 -68 -74 -46 72
b:local est	66 -54 -51 -50 -68
b:local esta	67 -61 -66 -54 -60
b:local firm	-95 -73 87 -72 -80
b:local it	-33 -32 34 -25 -22
b:local office	-27 -37 54 -44 -49
b:local paper	85 -97 -72 -59 -80
b:local supplier	-56 -62 61 -48 -42
b:local vacio	66 -58 -54 -56 -66
b:locale dont	-57 -59 73 -67 -74
b:locale e	70 -65 -68 -61 -65
b:locations will	-41 -35 -34 63 -75
b:locaux vides	55 -53 -37 -48 -53
b:locked in	-73 -62 84 -67 -82
b:locked up	76 -62 -77 -49 -68
b:log in	-59 77 -82 -56 -76
b:logged in	-56 70 -50 -39 -51
b:login problem	-37 -53 -36 -48 54
b:login sent	-27 -43 -26 -31 44
b:login today	-77 -77 -66 -74 81
b:logins fell	-30 49 -50 -25 -48
b:logistics arm	-38 -47 -42 55 -52
b:logo from	-70 69 -36 -30 -58
b:logo on	-42 -78 -49 -65 71
b:logs which	-26 -43 -46 49 -42
b:logt niemand	-39 49 -32 -40 -44
b:logt nog	-47 52 -35 -38 -50
b:loja esta	70 -58 -71 -46 -71
b:lola gil	-59 -49 -56 -44 67
b:long agreement	-23 -72 61 -41 -49
b:long delay	-52 -33 -41 -34 53
b:long evening	-48 -41 -62 -64 65
b:long list	-76 -76 89 -56 -95
b:long-standing client	-46 66 -70 -45 -55
b:long-time customer	-32 48 -40 -44 -27
b:longer answer	-54 61 -41 -36 -61
b:longer believes	-83 100 -107 -88 -101
b:longer employed	54 -29 -22 -28 -54
b:longer exists	67 -59 -57 -42 -62
b:longer in	-68 -66 -37 -38 70
b:longer recommending	-59 66 -44 -37 -64
b:longer term	-47 -75 -62 92 -87
b:longer with	52 -38 -21 -23 -35
b:longue date	-49 57 -40 -38 -62
b:look at	-57 68 -65 -47 -71
b:look there	-30 -70 64 -64 -31
b:looking around	-61 63 -41 -46 -61
b:looking at	-102 -102 -91 -79 99
b:looking for	21 93 -74 -89 -127
b:looking to	-29 -54 -39 64 -64
b:looks around	-52 -55 64 -47 -66
b:los correos	45 -45 -26 -24 -34
b:los datos	-47 47 -30 -39 -37
b:los de	-59 -62 -66 65 -51
b:los fallos	-29 40 -25 -21 -35
b:los otros	-42 -51 57 -52 -49
b:loschfahrzeug besichtigt	-55 -55 -53 -51 59
b:loscht die	-52 -49 -59 -60 63
b:loschung aller	61 -68 -40 -33 -54
b:loschung samtlicher	60 -41 -45 -35 -66
b:lose her	76 -55 -60 -43 -84
b:lose his	72 -50 -31 -48 -74
b:lose my	84 -74 -53 -52 -89
b:lose them	-82 97 -104 -77 -101
b:lose this	-115 -15 -72 -96 90
b:lose us	-74 76 -59 -57 -77
b:losing confidence	-54 64 -55 -44 -62
b:losing faith	-65 65 -66 -37 -58
b:losing them	-70 83 -80 -73 -84
b:lost by	-27 -37 54 -44 -49
b:lost cause	67 -64 -54 -49 -64
b:lost his	-74 -65 -87 -54 78
b:lost in	-53 -46 -67 -31 61
b:lost luggage	-60 -56 -77 -37 65
b:lost my	-86 -80 -72 -62 83
b:lost on	-25 -43 42 -24 -35
b:lost the	-79 -94 10 -53 75
b:lost their	-49 66 -63 -43 -68
b:lost to	-75 -84 81 -58 -78
b:lost trust	-66 68 -54 -41 -68
b:lost week	-84 99 -92 -78 -99
b:louer sur	66 -54 -51 -50 -68
b:love a	-63 -87 -43 80 -55
b:love you	-56 61 -44 -44 -58
b:lovely he	-41 52 -33 -26 -50
b:loves it	-45 -49 -53 59 -54
b:loves the	-96 -124 -125 -26 102
b:loves them	-50 -60 -47 -51 60
b:loving care	-62 -52 -63 -39 64
b:lower he	-58 -55 58 -44 -46
b:loyal customer	-59 66 -44 -37 -64
b:luc martin	-42 -45 -53 -38 55
b:luca bassi	-50 -48 -56 -39 56
b:lucy hart	-76 -63 -75 -59 83
b:luggage he	-60 -56 -77 -37 65
b:lunch and	-57 -36 -28 -29 55
b:lunch gaat	-63 -72 -49 -64 71
b:lunch instead	-24 -43 -25 -14 42
b:lunch with	-43 -63 -66 -35 69
b:lunchtime mornings	-30 -25 -15 -22 41
b:lund signs	-27 -22 -32 -24 33
b:lundi sans	-49 -54 -45 66 -70
b:lunedi senza	-59 -59 -58 73 -77
b:lunes sin	-56 -58 -57 71 -73
b:lyceen pour	74 -62 -69 -63 -77
b:lyceenne cherche	60 -59 -37 -45 -60
b:lyon from	-38 -42 -44 64 -67
b:lyon sont	-57 -57 -63 67 -62
b:m'a fait	64 -51 -38 -47 -69
b:m-xy #	-27 -33 -22 -35 41
b:ma buon	-51 -40 -35 -39 53
b:maand overleden	64 -52 -53 -50 -63
b:maandag terugbellen	-64 -68 -66 -81 75
b:maandag zonder	-53 -47 -41 60 -60
b:maar goed	-43 -44 -37 -38 48
b:machine from	-54 -62 -80 76 -56
b:machine granted	-55 -88 -51 -74 78
b:machine of	21 -52 -53 55 -65
b:machine there	-60 -58 73 -65 -74
b:machines could	63 -53 -47 -51 -64
b:machines sold	59 -53 -53 -50 -56
b:macht das	-80 -73 80 -80 -75
b:macht kunde	-23 48 -39 -27 -45
b:mad about	-83 49 -94 -92 9
b:made it	71 -64 -64 -66 -64
b:made me	75 -63 -59 -31 -76
b:made-up name	53 -30 -35 -39 -56
b:madrid wants	-65 -53 -77 75 -66
b:mai #	-67 -50 -43 65 -57
b:mai meldet	-45 51 -41 -30 -43
b:mai vertretung	-38 -40 -51 -45 55
b:mail address	-77 -50 -70 -55 81
b:mail bounces	61 -44 -33 -39 -63
b:mail but	-74 -76 -47 -67 81
b:mail call	-45 -23 -34 -19 54
b:mail date	-32 -26 -32 -16 39
b:mail from	-60 72 -39 -52 -71
b:mail goes	40 -24 -21 -26 -36
b:mail in	88 -81 -43 -42 -90
b:mail now	-85 -43 -37 -31 76
b:mail returned	53 -26 -26 -27 -56
b:mail sent	-58 -33 -28 -19 53
b:mail server	-47 -73 -37 -43 65
b:mail the	-53 -89 -49 -51 78
b:mail was	-93 -52 -47 -47 93
b:mail wrong	-74 -55 -39 -33 73
b:mailadresse existiert	47 -30 -25 -23 -55
b:mailbox is	57 -62 -44 -40 -47
b:mailing address	-73 -37 -39 -36 69
b:mailing and	51 -18 -12 -13 -46
b:mails she	-54 -60 -30 -55 62
b:main competitor	-45 -55 -84 -47 72
b:maintenance contract	-60 84 -57 -91 -81
b:maintenance he	-49 -85 -54 74 -62
b:maintenance package	-30 -61 -24 57 -35
b:maintenance will	-46 60 -29 -75 -47
b:maintenant ni	59 -42 -26 -29 -69
b:mais #	-39 -62 -39 59 -53
b:mais barata	-30 -28 54 -37 -54
b:mais baratos	-43 -47 56 -49 -53
b:mais bon	-50 -43 -38 -42 54
b:mais de	67 -46 -30 -36 -46
b:mais dois	-69 -67 75 -55 -72
b:mais uma	-55 65 -57 -50 -64
b:mais utilizadores	-34 -54 -44 57 -35
b:maisons sont	-59 -61 70 -68 -67
b:make alternatives	-69 -67 -80 -57 76
b:make nothing	63 -53 -47 -51 -64
b:make up	-70 -72 79 -48 -79
b:maker and	-53 -69 67 -64 -44
b:maker goes	-54 -62 -80 76 -56
b:man there	76 -62 -77 -49 -68
b:management decided	66 -44 -68 -34 -59
b:management questions	-60 69 -39 -32 -76
b:management wants	-63 76 -63 -81 -62
b:manager and	-63 -87 -43 80 -55
b:manager came	-40 78 -81 -78 -39
b:manager changed	-47 61 -28 -48 -58
b:manager he	-60 72 -39 -52 -71
b:manager is	-61 -74 -53 -76 72
b:manager joins	-46 -70 -42 -53 65
b:manager to	73 -72 -52 -68 -41
b:managing director	-55 65 -30 -44 -78
b:manual in	-61 -58 -73 -84 79
b:manual sent	-47 -62 -56 -51 65
b:many bidders	-42 -45 63 -48 -66
b:many more	-54 -54 -69 -60 66
b:marc roux	-54 -57 -60 -51 74
b:marche perdu	-64 -64 68 -48 -63
b:margins are	-39 -56 -65 -40 62
b:mark bell	-69 -51 23 -50 23
b:marked as	72 -49 -48 -58 -75
b:market and	-73 -63 69 -57 -62
b:market at	74 -59 -62 -45 -78
b:market leader	-47 -68 87 -48 -89
b:market share	-56 -61 -84 -45 72
b:marketing contact	63 -34 -31 -37 -65
b:marketing department	-71 -44 -66 71 -61
b:marketing veut	-52 -58 -35 57 -37
b:married to	-63 -86 84 -60 -87
b:marsh said	-47 -50 63 -39 -74
b:marsh she	-53 -47 -64 -47 60
b:martin est	-42 -45 -53 -38 55
b:marz verstorben	62 -56 -54 -40 -62
b:mas baratos	-42 -51 57 -52 -49
b:mas boa	-43 -40 -30 -42 51
b:mas cartas	51 -33 -26 -45 -36
b:mas ofrecemos	-69 -81 -56 78 -74
b:mas tarde	-60 -57 -56 -69 68
b:master's student	71 -69 -39 -45 -75
b:masterarbeit kauft	59 -31 -37 -31 -63
b:match yesterday	-34 -77 -48 -33 63
b:matched our	-63 -72 84 -65 -64
b:material fur	49 -35 -34 -48 -46
b:material para	79 -68 -55 -49 -73
b:material will	63 -46 -37 -45 -61
b:materiale per	61 -55 -54 -47 -59
b:maternita fino	-59 -65 -55 -53 66
b:maternity cover	-48 -51 -52 -43 56
b:matiere pour	60 -59 -37 -45 -60
b:matos aprovou	-46 -42 -49 -37 50
b:matos copia	-42 -38 -37 -32 46
b:may and	-79 -36 -57 -32 66
b:may be	-68 64 -40 -41 -54
b:may deal	66 -60 -53 -47 -58
b:may he	-34 -52 -35 -34 50
b:may is	-37 -65 -125 -73 111
b:may longer	-47 -72 -53 76 -76
b:may mood	-41 77 -49 -44 -81
b:may not	83 -78 -34 -38 -74
b:may operations	73 -77 -60 -52 -68
b:may so	-29 -39 -48 74 -77
b:may until	-18 -21 -17 -16 40
b:may with	-42 -38 -69 72 -74
b:maybe with	-60 -49 -54 -38 67
b:me about	-64 -46 -77 -49 72
b:me any	73 -38 -29 -61 -74
b:me at	-77 -56 -60 -50 67
b:me five	-51 -67 -51 -45 68
b:me hizo	52 -41 -32 -40 -53
b:me in	15 -74 -82 -57 38
b:me off	106 -81 -68 -72 -114
b:me promise	75 -63 -59 -31 -76
b:me to	15 -85 -100 48 1
b:me up	-70 -49 -62 -43 63
b:me what	-74 70 -48 -45 -45
b:means maybe	-60 -49 -54 -38 67
b:means no	88 -81 -43 -42 -90
b:meant a	-44 -42 -33 -27 51
b:meant for	65 -61 -52 -54 -58
b:meant tuesday	-53 -46 -67 -31 61
b:mecontent du	-43 -46 -40 -34 50
b:med kari	-43 -40 -44 -34 47
b:meer benaderen	40 -17 -15 -17 -31
b:meer gebeld	44 -28 -24 -50 -33
b:meer gebruikers	-53 -63 -40 63 -38
b:meer in	-39 49 -32 -40 -44
b:meer van	97 -67 -57 -94 -67
b:meer wil	-88 -61 -45 80 -53
b:meet at	-55 -75 -60 -72 91
b:meet by	-22 -22 -16 -12 29
b:meet in	-45 -58 -58 -78 68
b:meet on	-33 -36 -47 -25 61
b:meet tomorrow	-34 -51 -41 -34 53
b:meeting call	-9 -5 -14 -4 19
b:meeting cancelled	-27 -38 -14 -18 44
b:meeting fallt	-37 -35 -54 -20 55
b:meeting moves	-44 -33 -26 -30 44
b:meeting on	-53 -85 -86 -76 108
b:meeting small	-44 -39 -50 -54 57
b:meeting stays	-56 -15 -21 -13 47
b:meeting to	-23 -41 -25 -35 40
b:meeting with	-28 -24 -46 -26 52
b:meetings call	-15 -13 -19 -24 41
b:meetings in	-66 -57 -71 -33 70
b:meetings more	-54 -60 -30 -55 62
b:meets in	-43 -61 -64 -54 75
b:mehr angemeldet	-57 59 -46 -39 -50
b:mehr anrufen	59 -33 -23 -34 -61
b:mehr dazu	-55 -61 -93 -69 84
b:mehr die	76 -58 -40 -71 -71
b:mehr im	-45 51 -41 -30 -43
b:mehr laden	52 -45 -29 -45 -44
b:mehr nachhaken	64 -50 -44 -58 -59
b:mehr regen	-53 -65 -57 -65 69
b:mehr stuhle	-59 -58 -45 -96 82
b:mehr von	90 -61 -47 -74 -52
b:mehr zusenden	48 -27 -29 -35 -47
b:meinte er	-58 66 -60 -45 -65
b:mejor precio	-57 -55 66 -53 -66
b:meldet sich	-45 51 -41 -30 -43
b:meme chose	-61 -61 -70 84 -76
b:meme installation	-28 -37 -47 52 -47
b:menace d'aller	-69 67 -61 -53 -60
b:menace de	87 -75 -37 -33 -79
b:mensen aan	-48 -54 -51 60 -55
b:mention the	-38 -54 -54 -44 62
b:mentioned in	-55 -44 57 -45 -52
b:mentions keap	-56 -58 68 -63 -62
b:merci de	53 -47 -42 -35 -41
b:merged good	-56 -61 -84 -45 72
b:merged with	-75 17 -95 52 -65
b:merger he	-76 -84 -40 -46 78
b:merger they	-44 63 -42 -42 -73
b:mes pasado	68 -64 -55 -54 -68
b:mesmo la	-52 -47 -47 60 -59
b:message is	76 -71 -50 -47 -80
b:message sur	-75 -60 -62 -47 71
b:message with	-53 -32 -21 -34 56
b:messe aber	-59 -59 -53 -45 73
b:messe ruckruf	-41 -41 -34 -34 48
b:met de	-60 -68 -64 -56 68
b:met exact	-27 -36 51 -21 -49
b:met jan	-49 -44 -47 -38 54
b:met olivia	-62 -50 -85 -47 73
b:met ons	-43 54 -44 -33 -51
b:met the	-59 -76 80 -55 -79
b:met twee	-43 -47 57 -38 -50
b:met vakantie	-61 -49 -38 -37 66
b:mette krogh	-63 -40 -43 -34 56
b:mi ha	59 -45 -48 -37 -62
b:mia lund	-27 -22 -32 -24 33
b:mickey mouse	65 -51 -52 -47 -68
b:microsoft dynamics	-74 -71 76 -62 -71
b:might lose	-53 67 -35 -67 -76
b:migrating birds	-61 -68 -43 -45 65
b:migrating their	-50 79 -83 -54 -76
b:migration of	-47 -73 -37 -43 65
b:mile and	70 -54 -57 -74 -48
b:million years	62 -66 -33 -33 -53
b:mills again	76 -29 -34 -25 -82
b:mills is	68 -28 -41 -27 -84
b:minaccia di	-46 57 -50 -49 -53
b:mind the	-60 -41 -53 -53 63
b:mine works	-51 -50 68 -25 -71
b:minutes only	-56 -55 -46 -58 61
b:minutes to	-36 -31 -46 -28 45
b:mir das	60 -45 -48 -40 -61
b:mismo alli	-36 -28 -42 46 -34
b:misses a	-84 -58 -48 -56 81
b:mistake and	-62 -57 -61 -59 69
b:misused the	53 -33 -29 -32 -55
b:mit #	-53 -52 -59 63 -56
b:mit dem	63 -52 -60 -52 -59
b:mit der	-56 -57 -71 -47 66
b:mit einem	-41 -53 70 -44 -56
b:mit einer	-80 -73 80 -80 -75
b:mit hubspot	-65 -59 69 -60 -68
b:mit ins	-53 -52 -59 63 -56
b:mit seinem	-56 -61 67 -54 -68
b:mit uns	-71 -79 -79 80 -74
b:mit wechsel	-40 47 -37 -30 -45
b:mit weclapp	-26 -34 43 -29 -39
b:mit zwei	-22 -26 35 -29 -34
b:mitad de	-53 57 -33 -54 -47
b:mitbewerber dabei	-42 -40 -67 -44 57
b:mitbewerber war	-61 -52 71 -43 -76
b:mobile app	-83 -79 -90 107 -108
b:mochte aus	57 -58 -49 -50 -42
b:mochte den	-53 -97 -46 90 -59
b:mochte mehr	-27 -21 -15 35 -28
b:mochte von	-51 69 -51 -71 -47
b:mochte zehn	-58 -77 -84 78 -65
b:modul lager	-54 -53 -50 60 -57
b:module as	-33 -37 -36 59 -63
b:module facturation	-28 -38 -28 47 -45
b:module handbook	-51 -54 -48 -77 67
b:module two	-24 -59 -83 -64 68
b:module voorraad	-38 -31 -29 44 -38
b:modules under	-53 -47 -46 58 -54
b:modulo de	-48 -46 -39 67 -56
b:modulo magazzino	-39 -37 -35 46 -39
b:moest beloven	58 -48 -48 -46 -60
b:moins chere	-36 -37 51 -31 -48
b:moins chers	-52 -67 64 -52 -51
b:mois-ci la	-53 60 -41 -52 -61
b:moitie des	-40 61 -40 -51 -62
b:molto deluso	-36 50 -32 -34 -49
b:monat aufgebraucht	-73 -68 -65 75 -73
b:monat das	-47 57 -47 -46 -55
b:monatliche zahlung	-46 59 -40 -49 -57
b:monday and	-58 -81 -50 73 -62
b:monday price	-34 -48 85 -40 -89
b:monday suits	-69 -60 -75 -67 76
b:mondays he	-43 -40 -41 -29 54
b:mondays so	-33 -36 -47 -25 61
b:money back	-69 84 -63 -82 -86
b:money comes	-76 -59 -46 -69 77
b:money ever	47 -41 -30 -26 -38
b:money for	-72 -96 -72 85 -75
b:money to	-46 -76 -75 76 -71
b:montag an	-41 -46 -49 58 -56
b:month and	51 -52 -33 -39 -43
b:month asks	-36 -57 -54 57 -33
b:month by	-44 -72 -68 70 -56
b:month he	-64 63 -52 -35 -59
b:month's notice	-44 67 -57 -75 -46
b:monthly delivery	-69 -85 -92 90 -89
b:monthly instead	-62 70 -58 -81 -48
b:monthly payment	-43 53 -27 -45 -50
b:monthly to	-18 -60 -23 47 -28
b:months ago	56 -51 -44 -41 -52
b:mood has	-90 87 -82 -71 -86
b:mood is	-41 77 -49 -44 -81
b:moon he	-62 -60 -52 -78 70
b:moon with	-68 -51 -73 -58 68
b:mora pendiente	-45 -37 -45 -33 47
b:more breaks	-55 -43 -37 -40 58
b:more calls	51 -33 -23 -41 -38
b:more capacity	-35 -40 -39 53 -64
b:more chairs	-41 -39 -26 -67 66
b:more coffee	-59 -37 -48 -55 55
b:more details	-56 -51 -50 -75 74
b:more failure	-67 75 -69 -53 -74
b:more he	80 -49 -39 -66 -79
b:more locations	-41 -35 -34 63 -75
b:more mails	-54 -60 -30 -55 62
b:more news	-41 -41 -63 -62 58
b:more of	-41 -55 -57 72 -73
b:more offers	52 -40 -44 -37 -37
b:more or	-58 -85 -75 -60 80
b:more people	-55 -75 -79 44 13
b:more places	-47 -72 -53 76 -76
b:more plants	-18 -86 -69 80 -45
b:more questions	-58 -65 -54 -43 78
b:more quotes	-68 -60 85 -79 -94
b:more rain	-64 -51 -42 -47 64
b:more seats	-30 -59 -56 -7 47
b:more storage	-20 -31 -36 41 -30
b:more talk	-51 -28 -28 -52 56
b:more terminals	-29 -39 -48 74 -77
b:more than	-40 -42 -37 65 -73
b:more they	-53 56 -33 -39 -41
b:more time	-97 -95 -83 -135 129
b:more users	-33 -71 -43 67 -44
b:more years	-90 -101 57 -3 1
b:morgen an	-55 -49 -58 -45 59
b:mornings are	-30 -25 -15 -22 41
b:mornings only	-51 -53 -51 -36 61
b:morreu no	70 -53 -52 -49 -73
b:mort a	77 -63 -55 -57 -81
b:mort de	-63 -43 -38 -40 69
b:mort depuis	-57 -46 -44 -30 61
b:morto de	-64 -43 -38 -41 66
b:morto dopo	-70 -46 -41 -41 71
b:morto l'anno	74 -66 -56 -65 -75
b:moss has	-52 -56 -55 -38 59
b:mote med	-43 -40 -44 -34 47
b:motorway new	-43 -19 -14 -15 49
b:mouse from	65 -51 -52 -47 -68
b:move from	-18 -60 -23 47 -28
b:move to	-53 71 -71 -64 -42
b:moved abroad	78 -70 -61 -53 -81
b:moved by	-80 -87 -67 -81 85
b:moved the	-48 -80 -78 -51 86
b:moved to	-83 -94 -62 -75 121
b:moves #	-45 -88 -58 84 -52
b:moves our	-44 -33 -26 -30 44
b:moves to	-46 -43 -39 -36 51
b:moving house	-44 -67 -52 -59 63
b:moving the	-69 22 -72 34 -20
b:mower his	-43 -46 -39 -42 50
b:mr day	-43 -36 -52 -29 50
b:mr holm	59 -43 -38 -44 -56
b:mr ito	-46 -43 -39 -36 51
b:mr kovacs	-63 -45 -69 -46 63
b:mr roy	-61 -74 -53 -76 72
b:ms cole	-49 -52 -50 -46 57
b:ms kerr	52 -36 -27 -26 -47
b:ms lindgren	-63 -45 -69 -46 63
b:ms orr	-55 -61 -51 -34 63
b:ms webb	-50 -42 -48 -33 57
b:much that	-45 -49 -53 59 -54
b:mudar para	-75 75 -77 -55 -65
b:muerto de	-68 -48 -39 -44 72
b:mug on	-65 -54 73 -47 -72
b:muito insatisfeito	-38 51 -42 -35 -49
b:munich coffee	-39 -41 -38 -33 50
b:murder mystery	-58 -46 -40 -38 55
b:museum they	-46 -55 -58 -36 61
b:must not	84 -50 -41 -33 -84
b:muy descontento	-41 48 -40 -35 -42
b:my address	61 -29 -26 -34 -64
b:my appointments	61 -29 -26 -34 -64
b:my back	65 -60 -45 -45 -66
b:my brochure	64 -42 -45 -36 -67
b:my dead	-84 -55 -35 -49 76
b:my demo	-44 -23 -36 -19 49
b:my desk	-69 73 -53 -33 -77
b:my last	-74 -55 -39 -33 73
b:my mail	-93 -52 -47 -47 93
b:my name	75 -46 -54 -54 -82
b:my notes	-86 -80 -72 -62 83
b:my number	125 -90 -71 -57 -129
b:my regards	-53 -76 -42 -64 69
b:mystery dinner	-58 -46 -40 -38 55
b:mystery shopper	88 -70 -90 -51 -85
b:n'a aucun	59 -42 -26 -29 -69
b:n'a pas	-47 -45 -36 -36 50
b:n'existe plus	78 -77 -56 -63 -83
b:na de	-55 -54 -46 -44 67
b:na decyzje	-45 -42 -47 -35 49
b:na segunda	-53 -43 -46 -57 59
b:naam bestaat	81 -70 -62 -62 -83
b:naar de	-60 69 -36 -48 -53
b:naar els	-45 -44 -46 -41 52
b:nach dem	-52 -80 -44 79 -45
b:nach den	-41 68 -48 -68 -64
b:nach der	-62 11 -50 -49 49
b:nach dsgvo	61 -68 -40 -33 -54
b:nachfolger zweifelt	-53 56 -40 -41 -53
b:nachste woche	-71 -72 78 -61 -41
b:nachster schritt	-48 -38 -50 -32 49
b:nada de	95 -79 -42 -38 -75
b:nada nuevo	-56 -52 -59 -45 60
b:nadie entra	-43 66 -49 -39 -55
b:nagy peternek	-51 -46 -51 -44 55
b:name a	52 -38 -21 -23 -35
b:name and	53 -30 -35 -39 -56
b:name donald	64 -33 -40 -37 -65
b:name erfunden	79 -70 -79 -64 -78
b:name from	-61 -56 73 -69 -72
b:name nothing	60 -40 -62 -32 -51
b:name of	46 -62 -68 -52 4
b:nantes a	-66 -80 -68 84 -87
b:nao atendem	58 -45 -47 -33 -54
b:nao cancelou	-45 -49 -36 -37 51
b:nao decidiu	-58 -61 -58 -58 65
b:nao insistir	49 -28 -26 -23 -49
b:nao ligar	-52 -41 -35 -38 57
b:nao quer	67 -46 -30 -36 -46
b:nao vai	-38 54 -39 -44 -56
b:nao voltarmos	77 -55 -49 -47 -74
b:nase voll	-40 52 -34 -46 -46
b:ne paie	-60 57 -35 -50 -48
b:ne pas	22 -62 -41 -35 35
b:ne plus	91 -65 -65 -45 -80
b:ne renouvellera	-45 66 -46 -44 -72
b:ne se	-92 88 -61 -49 -56
b:ne signerait	-68 69 -54 -59 -67
b:ne veut	87 -60 -38 -53 -56
b:nearly died	-70 -46 -42 -43 65
b:necesita #	-42 -44 -37 63 -58
b:necesitaran acceso	-36 -55 -34 58 -45
b:neck and	-70 -56 69 -65 -62
b:neck with	-70 -56 69 -65 -62
b:nee niet	40 -17 -15 -17 -31
b:need a	-25 -35 -37 42 -44
b:need access	-25 -33 -44 54 -54
b:need an	-14 -28 -10 33 -28
b:need competing	-52 -47 59 -56 -56
b:need far	-58 67 -52 -58 -61
b:need for	-54 -54 62 -57 -47
b:need it	-85 55 -60 24 -69
b:need more	-35 -40 -39 53 -64
b:need no	65 -52 -45 -43 -73
b:need to	-81 -68 -44 -46 83
b:need twice	-34 -39 -34 47 -40
b:needed for	-33 -49 -32 -56 56
b:needs #	-38 -52 -30 2 28
b:needs a	-97 -84 -93 96 -24
b:needs an	-54 -56 -52 -67 63
b:needs another	-61 -83 -92 -88 91
b:needs approval	-37 -43 -46 -68 62
b:needs fewer	-56 65 -29 -49 -61
b:needs licences	-18 -57 -16 59 -51
b:needs more	-78 -70 -66 -65 82
b:needs numbers	73 -65 -62 -64 -73
b:needs one	63 -59 -49 -54 -59
b:needs saml	-57 -70 -62 72 -68
b:needs the	-113 -96 -114 82 11
b:neemt op	50 -38 -40 -43 -49
b:neemt tien	-48 -54 -51 60 -55
b:negativa rotunda	61 -44 -45 -40 -59
b:negocio y	64 -60 -52 -61 -59
b:negotiates with	-32 -32 40 -34 -36
b:negotiator but	-57 -54 -56 -44 60
b:neidisch und	-62 -52 -55 63 -57
b:neighbour and	-69 -69 -76 76 -63
b:neighbours say	53 -57 -30 -31 -44
b:nein heisst	63 -61 -53 -47 -61
b:nein sagte	63 -61 -53 -47 -61
b:neither by	52 -36 -27 -26 -47
b:neither of	-46 -55 58 -41 -48
b:nephew builds	-55 -60 82 -49 -89
b:neri copia	-46 -43 -45 -39 52
b:nessun concorrente	-60 -56 -89 -50 79
b:nessuno accede	-57 73 -37 -55 -66
b:neste negocio	-45 -41 -38 -43 49
b:nette fuhrung	-55 -55 -53 -51 59
b:nettoyage qui	-55 -62 -49 -43 62
b:network switch	-37 -66 -36 -33 59
b:neue anschrift	-54 -59 -57 -50 61
b:neue buro	-41 -45 -46 -54 56
b:neue eigentumer	-51 63 -51 -52 -63
b:neue filiale	-40 -38 -41 54 -54
b:neue geschaftsfuhrung	-64 73 -61 -72 -67
b:neue kollegen	-57 -55 -48 64 -64
b:neue team	-46 -59 -44 65 -67
b:neue telefonnummer	-49 -56 -50 -55 58
b:neuer vertrag	-48 -59 -40 -48 60
b:neuer vorschlag	-48 -44 -53 -40 58
b:neuf on	-56 -62 -50 -49 62
b:neun anrufen	-65 -43 -39 -34 64
b:never again	68 -44 -46 -44 -68
b:never asked	61 -39 -18 -26 -82
b:never been	-65 -67 -67 -57 72
b:never better	-70 -83 -58 -64 79
b:never buy	63 -46 -37 -45 -61
b:never give	-62 -54 -59 -42 67
b:never got	-58 -33 -28 -19 53
b:never he	-60 -28 -44 -26 54
b:never heard	57 -30 -43 -42 -50
b:never mind	-60 -41 -53 -53 63
b:never misses	-84 -58 -48 -56 81
b:never on	-43 -40 -41 -29 54
b:never paid	48 -28 -17 -15 -20
b:never say	-60 -28 -44 -26 54
b:never set	61 -49 -54 -35 -52
b:never to	94 -52 -40 -28 -99
b:never took	-60 69 -39 -32 -76
b:never will	63 -64 -35 -30 -51
b:new address	-35 -49 -31 -96 93
b:new assistant	-41 -32 -25 -56 56
b:new boss	-56 72 -55 -71 -56
b:new branch	-38 -42 -44 64 -67
b:new call	-59 -46 -58 73 -77
b:new cfo	-26 66 -54 -58 -70
b:new cio	-56 72 -87 -45 -61
b:new colleagues	-56 -68 -57 69 -55
b:new dashboard	-47 -81 -46 -70 76
b:new date	-39 -35 -14 -16 59
b:new finance	-48 54 -41 -40 -39
b:new group	-25 -73 -25 67 -71
b:new haircut	-66 -81 -60 -77 75
b:new hall	-54 -65 -58 67 -59
b:new iban	-54 -84 -46 -75 80
b:new interface	-34 55 -35 -52 -48
b:new job	-40 -54 -65 -40 61
b:new licence	-31 -43 -25 -40 48
b:new logo	-77 -116 -75 -101 105
b:new manager	-40 78 -81 -78 -39
b:new mobile	-86 -51 -45 -52 77
b:new module	-89 -97 -86 105 -106
b:new office	-44 -51 -37 -74 71
b:new one	-42 -82 -53 -66 97
b:new owner	-65 81 -68 -57 -81
b:new phone	-74 -87 -44 -44 93
b:new plant	-45 -52 -54 66 -66
b:new release	-27 -63 -33 -48 55
b:new starters	-31 -58 -39 67 -40
b:new team	-21 -42 -18 49 -55
b:new toy	-43 -46 -39 -42 50
b:new version	-64 96 -78 -107 -90
b:new waiting	-73 -77 -42 -36 73
b:news about	-76 -84 -40 -46 78
b:news next	-41 -41 -63 -62 58
b:news yet	-52 -63 -47 -69 62
b:newsletter and	58 -24 -21 -35 -71
b:newsletter liked	-57 -40 -42 -38 53
b:next call	-59 -75 -46 -62 84
b:next march	-39 -78 74 -40 -68
b:next month	27 20 -32 -38 -54
b:next race	-53 -50 -73 -56 75
b:next size	-75 -78 -61 109 -115
b:next step	-46 -50 -38 -31 55
b:next tier	-21 -33 -21 52 -53
b:next time	47 -68 -46 -43 22
b:next to	-44 88 -89 -88 -62
b:next wednesday	-47 -35 -62 -34 57
b:next week	-78 -85 6 -74 82
b:next year	-14 52 -78 41 -126
b:ni maintenant	59 -42 -26 -29 -69
b:ni plus	59 -42 -26 -29 -69
b:nice guy	-81 -62 -65 -55 74
b:nice man	-49 -48 -41 -43 53
b:nice plant	-39 -49 -62 -53 63
b:nice talk	-34 -24 -59 -27 47
b:nicht am	-53 -33 -28 -25 44
b:nicht an	-47 -78 75 -85 -88
b:nicht bitte	44 -20 -22 -26 -52
b:nicht den	-45 -78 -61 -51 70
b:nicht gekundigt	-54 -47 -45 -42 59
b:nicht gestorben	-29 -38 -42 -42 48
b:nicht liefern	56 -40 -48 -40 -51
b:nicht mehr	86 -95 -44 17 -116
b:nicht nachfassen	44 -20 -22 -26 -52
b:nicht noch	-64 73 -57 -58 -72
b:nicht unzufrieden	-51 -52 -55 -44 60
b:nicht vergeben	75 -59 -79 -53 -75
b:nicht verlangern	-18 29 -13 -24 -29
b:nicht vor	-71 -47 -40 -34 80
b:nicht weitergefuhrt	-7 71 -58 -88 -95
b:nichts mehr	67 -38 -38 -61 -42
b:nie im	-62 -45 -44 -46 63
b:nie wieder	80 -61 -49 -53 -76
b:niemand logt	-47 52 -35 -38 -50
b:niemand meer	-39 49 -32 -40 -44
b:niemand mehr	-57 59 -46 -39 -50
b:niente di	59 -43 -24 -36 -37
b:niet bellen	-45 -40 -34 -33 57
b:niet beslist	-65 -69 -59 -61 71
b:niet door	-63 -72 -49 -64 71
b:niet meer	55 -27 -20 -42 -40
b:niet opgezegd	-57 -64 -49 -45 64
b:niet verlengen	-29 50 -30 -35 -49
b:niet voor	-41 -36 -33 -32 47
b:niets meer	97 -67 -57 -94 -67
b:nieuwe datum	-52 -47 -46 -43 55
b:night shift	-70 -87 -55 95 -91
b:nimble still	-36 -102 85 -57 -78
b:nine days	-58 74 -41 -69 -75
b:ninguem entra	-46 59 -35 -30 -49
b:ninguem usa	-65 75 -70 -61 -76
b:no and	77 -68 -52 -47 -78
b:no ano	70 -53 -52 -49 -73
b:no budget	19 -88 -54 -61 45
b:no business	98 -44 -43 -39 -105
b:no change	-80 -79 63 -50 -7
b:no company	81 -66 -51 -60 -85
b:no competition	-70 -53 -61 -48 72
b:no competitor	-41 -42 -50 -47 51
b:no complaints	-79 -93 -86 -73 99
b:no comprara	45 -32 -36 -30 -45
b:no contact	82 -54 -35 -55 -71
b:no difference	-54 -41 57 -36 -55
b:no employees	54 -42 -43 -43 -55
b:no for	70 -44 -27 -21 -74
b:no from	72 -65 -84 -58 -61
b:no further	60 -36 -24 -25 -62
b:no ha	-80 -66 -68 -55 85
b:no hard	-47 -66 -41 -45 60
b:no hay	-42 -38 -48 -31 46
b:no he	-55 -48 -36 -43 61
b:no human	60 -43 -44 -44 -57
b:no insistir	61 -44 -45 -40 -59
b:no intention	12 -71 -70 -54 31
b:no interest	72 -50 -31 -48 -74
b:no le	58 -39 -25 -50 -38
b:no letters	62 -56 -38 -49 -59
b:no llamar	-49 -51 -36 -27 67
b:no longer	-18 101 -91 -69 -85
b:no means	64 -87 -61 -46 -30
b:no money	47 -41 -30 -26 -38
b:no more	-79 -69 -54 -46 97
b:no need	-34 -79 35 -64 42
b:no news	-52 -63 -47 -69 62
b:no objections	-117 -72 -70 -74 113
b:no one	-74 70 -48 -45 -45
b:no operan	55 -40 -55 -28 -54
b:no outreach	67 -58 -43 -34 -61
b:no paga	-50 59 -32 -38 -59
b:no part	61 -58 -36 -43 -42
b:no permit	59 -36 -34 -31 -64
b:no plans	-25 -69 -35 -43 57
b:no porto	-52 -47 -47 60 -59
b:no post	61 -44 -48 -54 -57
b:no problems	-71 -103 -50 -52 85
b:no quiere	96 -75 -44 -52 -77
b:no quieren	47 -40 -21 -23 -30
b:no reason	-44 -62 74 -53 -79
b:no result	-53 -45 -39 -46 57
b:no revenue	54 -42 -43 -43 -55
b:no room	-55 -60 82 -49 -89
b:no rush	-89 -95 -84 -95 92
b:no se	-53 57 -50 -36 -47
b:no she	88 -81 -43 -42 -90
b:no sistema	-46 59 -35 -30 -49
b:no space	-66 -55 -46 84 -94
b:no successor	66 -52 -28 -29 -65
b:no such	74 -38 -27 -30 -73
b:no thank	65 -46 -59 -47 -67
b:no to	-57 -36 -28 -29 55
b:no trabaja	55 -50 -47 -41 -47
b:no trace	47 -33 -20 -22 -40
b:no twelfth	70 -51 -37 -33 -70
b:no uncertain	64 -42 -45 -36 -67
b:no va	-42 57 -41 -38 -57
b:no visits	62 -56 -38 -49 -59
b:no wish	65 -52 -45 -43 -73
b:no-go by	72 -49 -48 -58 -75
b:noah price	-58 -65 -71 -58 71
b:nobody from	69 -72 -53 -62 -36
b:nobody has	-72 33 -62 57 -76
b:nobody is	75 -67 -46 -62 -74
b:nobody picks	50 -49 -29 -29 -42
b:nobody reachable	-63 -70 -51 -48 67
b:nobody returns	-59 62 -40 -44 -54
b:nobody there	54 -118 -107 -71 58
b:nobody took	64 -51 -43 -61 -59
b:noch #	-50 69 -52 -67 -65
b:noch anbieten	-79 -73 -84 84 -82
b:noch den	59 -33 -23 -34 -61
b:noch drei	-45 73 -82 -54 -64
b:noch ein	-39 -58 55 -47 -43
b:noch eine	-61 -63 -66 -71 73
b:noch einmal	-64 73 -57 -58 -72
b:noch etwas	-48 68 -72 -44 -64
b:noch im	-57 -60 -38 -36 64
b:noch keinen	-41 -46 -49 58 -56
b:noch lange	-29 -38 -42 -42 48
b:noch schulungen	-46 -59 -44 65 -67
b:noch zwei	-55 -69 76 -61 -83
b:nodig hebben	-48 -54 -51 60 -55
b:nog in	-47 52 -35 -38 -50
b:nog niet	-65 -69 -59 -61 71
b:nog uit	75 -68 -56 -70 -76
b:noise-cancelling headphones	-50 -60 -47 -51 60
b:nombre inventado	60 -46 -42 -48 -59
b:nome inventado	64 -47 -45 -44 -65
b:nominato il	50 -47 -37 -32 -49
b:non chiamare	-48 -47 -36 -33 60
b:non essere	60 -50 -31 -55 -46
b:non grata	78 -87 -47 -41 -62
b:non ha	-88 -75 -59 -59 90
b:non insistere	41 -26 -25 -20 -50
b:non paga	-63 73 -61 -56 -77
b:non rinnovera	-33 47 -31 -29 -46
b:non vuole	70 -47 -24 -38 -41
b:non-stop talker	-49 -48 -41 -43 53
b:none of	52 -46 -31 -32 -41
b:nonsense entry	79 -72 -64 -65 -84
b:noon she	-46 -48 -35 -27 60
b:nor by	52 -36 -27 -26 -47
b:nordic subsidiaries	-22 -30 -68 54 -38
b:northgate in	-43 -63 -66 -35 69
b:northgate pays	-46 -65 -42 -37 57
b:northgate wants	-26 75 -49 -50 -79
b:nose call	-61 -24 -29 -25 62
b:nose the	-27 -37 54 -44 -49
b:nosotros y	47 -40 -21 -23 -30
b:not a	69 -121 -106 -60 23
b:not about	-66 -116 -45 -44 103
b:not answer	-94 36 -46 -66 30
b:not approach	69 -31 -41 -33 -70
b:not available	-35 -56 -43 -34 53
b:not be	-3 -2 -44 -59 29
b:not been	-35 51 -36 -39 -44
b:not before	-32 -61 -48 -48 57
b:not bet	-40 48 -38 -43 -43
b:not buy	83 -76 -55 -78 -77
b:not by	-53 -26 -35 -25 55
b:not call	-61 -55 -38 -31 90
b:not cancel	-53 -62 -50 -49 60
b:not cc	-71 -69 -54 -68 74
b:not change	-59 -55 -50 -30 62
b:not come	70 -44 -27 -21 -74
b:not contact	78 -57 -39 -38 -60
b:not convinced	-32 -42 -46 -96 73
b:not copper	-73 -75 84 -86 -86
b:not count	-64 93 -59 -82 -99
b:not dead	-82 -73 -51 -38 97
b:not deliver	-58 74 -71 -52 -73
b:not disturb	-72 -52 -37 -25 72
b:not do	66 -44 -68 -34 -59
b:not dormant	62 -56 -44 -34 -58
b:not enough	-91 -91 -63 103 -93
b:not essential	-48 54 -41 -40 -39
b:not ever	67 -46 -33 -51 -68
b:not exist	66 -67 -41 -53 -55
b:not expect	-39 -58 -43 -45 61
b:not fit	63 -64 -35 -30 -51
b:not fixed	-26 55 -32 -23 -64
b:not forget	-56 -45 -40 -42 60
b:not going	-78 86 -73 -72 -42
b:not have	-67 -77 -78 86 -87
b:not in	71 16 -50 -43 -114
b:not interested	31 -51 -38 -52 1
b:not later	59 -36 -34 -31 -64
b:not leaving	-56 -71 -62 -48 67
b:not lose	-99 -127 -95 -92 111
b:not mail	-53 -89 -49 -51 78
b:not mention	-38 -54 -54 -44 62
b:not name	52 -38 -21 -23 -35
b:not need	-73 82 -38 -92 -42
b:not next	67 -46 -33 -51 -68
b:not now	4 -55 -37 -52 42
b:not ordered	-62 72 -60 -80 -63
b:not ours	-78 80 -72 -51 -76
b:not pay	-72 102 -79 -87 -105
b:not phone	-46 -48 -35 -27 60
b:not reachable	-45 -33 -26 -47 68
b:not rebuild	97 -101 -71 -61 -77
b:not recommend	-71 85 -77 -90 -88
b:not renew	-34 64 -46 -45 -66
b:not renewed	-53 56 -33 -39 -41
b:not renewing	-50 61 -56 -53 -58
b:not return	25 37 -46 -45 -72
b:not ring	-60 -57 -34 -31 74
b:not say	-49 66 -63 -43 -68
b:not see	-69 76 -56 -47 -72
b:not sell	83 -61 -38 -43 -83
b:not send	-39 -39 -43 -30 52
b:not serve	48 -28 -17 -15 -20
b:not sign	-50 70 -54 -65 -66
b:not sound	-43 53 -27 -45 -50
b:not stop	-69 -75 -61 -61 76
b:not supply	64 -67 -26 -32 -65
b:not take	36 -25 -20 -29 -36
b:not the	-62 -78 -67 -55 89
b:not they	-82 -90 -49 -46 85
b:not thinking	-42 -78 -46 -54 67
b:not this	-78 -54 -87 -47 78
b:not to	90 -59 -30 -36 -67
b:not today	-33 -46 -36 -25 50
b:not try	51 -18 -12 -13 -46
b:not unhappy	-66 -70 -49 -40 77
b:not us	-42 -52 55 -22 -53
b:not use	-78 -52 -60 -72 81
b:not want	107 -20 -37 -62 -95
b:not waste	66 -46 -36 -39 -66
b:not welcome	84 -60 -99 -53 -81
b:not wish	52 -40 -44 -37 -37
b:not work	-56 71 -72 -67 -60
b:not worry	-50 -69 -38 -41 65
b:not write	73 -38 -29 -61 -74
b:not yet	-55 -48 -36 -43 61
b:notepad from	-60 -73 68 -53 -61
b:notes for	-87 -48 -58 -54 75
b:notes will	-86 -80 -72 -62 83
b:nothing else	-66 -60 -56 -51 67
b:nothing happens	-83 75 -65 -46 -63
b:nothing left	62 -42 -41 -37 -64
b:nothing more	-77 -50 -70 -55 81
b:nothing new	-73 -77 -42 -36 73
b:nothing on	66 -56 -50 -37 -67
b:nothing that	63 -53 -47 -51 -64
b:nothing the	-87 82 -67 -69 -77
b:nothing to	102 -79 -78 -75 -85
b:nothing writes	51 -41 -43 -25 -56
b:notice board	-55 -68 -74 -46 72
b:notice but	-34 -51 -41 -34 53
b:notice he	-35 -46 -43 -34 54
b:notice of	-83 25 -74 -49 20
b:notice on	-46 66 -40 -57 -62
b:notice period	-45 -1 -34 -35 39
b:notice would	-44 67 -57 -75 -46
b:notice yesterday	-46 67 -66 -42 -66
b:noticed the	-42 -78 -49 -65 71
b:notion in	-95 -103 92 -66 -81
b:notre fichier	58 -64 -34 -40 -41
b:notre outil	-96 99 -87 -70 -80
b:nous compare	-22 -29 34 -31 -25
b:nous est	-66 -75 -74 76 -73
b:nous et	-67 -48 62 -63 -48
b:nous interdit	54 -46 -43 -46 -47
b:nous menace	50 -59 -22 -23 -34
b:nous proposons	-69 -70 -89 80 -58
b:nous solliciter	53 -47 -42 -35 -41
b:nous sommes	-77 -73 83 -85 -82
b:nouveau directeur	-49 59 -50 -51 -56
b:nouveau numero	-75 -83 -58 -74 80
b:nouveau proprietaire	-48 66 -56 -58 -70
b:nouveau site	-66 -80 -68 84 -87
b:nouvelle adresse	-89 -72 -63 -82 83
b:nouvelle equipe	-37 -40 -37 55 -56
b:novatek came	-50 -51 66 -54 -61
b:novatek et	-46 -53 66 -56 -68
b:novatek und	-51 -55 59 -50 -51
b:novatek y	-45 -43 67 -50 -71
b:november his	70 -56 -55 -56 -69
b:now and	59 -36 -34 -31 -64
b:now because	-39 -59 -60 -56 64
b:now fixed	-50 -45 -42 -59 65
b:now he	-81 -46 -30 -52 67
b:now heads	-68 -66 -37 -38 70
b:now lena	-35 -45 -28 -48 53
b:now not	67 -46 -33 -51 -68
b:now on	-107 -68 -63 69 4
b:now or	74 -52 -35 -40 -76
b:now registered	-100 -73 -94 -59 90
b:now service	-24 -39 -23 45 -34
b:now solved	-68 -48 -54 -43 70
b:now taking	-46 66 -70 -45 -55
b:now the	-57 -53 -67 74 -78
b:now tries	-32 48 -40 -44 -27
b:now wants	-42 -62 -61 81 -97
b:now weighs	-37 68 -47 -64 -69
b:nowak czeka	-45 -42 -47 -35 49
b:nps round	-85 89 -87 -63 -88
b:nu afas	-45 -58 55 -46 -45
b:nuestra oferta	-32 -38 47 -34 -44
b:nuevo esperamos	-56 -52 -59 -45 60
b:nuevo telefono	-64 -69 -57 -61 67
b:number #	-91 -72 -106 -63 90
b:number belongs	66 -56 -50 -42 -74
b:number changed	-54 -84 -46 -75 80
b:number five	-65 78 -46 -55 -84
b:number he	84 -74 -53 -52 -89
b:number it	12 -67 -61 -57 29
b:number not	47 -33 -20 -22 -40
b:number on	-53 -47 -72 -66 68
b:number rings	87 -66 -62 -51 -87
b:number see	-52 -31 -31 -34 49
b:number you	51 -52 -29 -48 -27
b:numbers for	73 -65 -62 -64 -73
b:numbers the	-70 -72 79 -48 -79
b:numero c'est	49 -35 -36 -28 -55
b:numero de	-75 -83 -58 -74 80
b:numero equivocado	55 -40 -48 -36 -57
b:numero errado	57 -48 -46 -45 -56
b:numero es	58 -54 -44 -49 -54
b:numero est	61 -57 -44 -55 -59
b:numero sbagliato	53 -44 -48 -41 -52
b:nummer nicht	75 -59 -79 -53 -75
b:nummer particulier	53 -39 -37 -40 -54
b:nummer privatanschluss	66 -60 -62 -52 -64
b:nuno dias	-47 -53 -66 -56 65
b:nuovo fermo	-66 65 -46 -57 -57
b:nuovo finito	-69 -80 -60 77 -67
b:nur beschaftigt	-51 -52 -55 -44 60
b:nur das	-45 -78 -61 -51 70
b:nur die	-95 -110 -75 -64 116
b:nur einen	69 -56 -62 -52 -70
b:nur noch	-59 102 -95 -78 -90
b:nur zahlkandidat	-68 -59 75 -75 -75
b:nursery no	48 -26 -26 -32 -43
b:nutshell to	-56 -69 73 -47 -75
b:nutzen das	-45 73 -82 -54 -64
b:nutzung ist	-60 63 -44 -50 -58
b:nutzung seiner	63 -70 -45 -35 -57
b:o aviso	-41 44 -30 -35 -39
b:o contrato	-38 54 -39 -44 -56
b:o erro	-61 70 -59 -56 -71
b:o fornecedor	-50 -63 62 -46 -59
b:o mesmo	-52 -47 -47 60 -59
b:o modulo	-36 -43 -33 48 -41
b:o nuno	-47 -53 -66 -56 65
b:o plano	-62 -72 -72 75 -72
b:o preco	-20 -36 -30 41 -24
b:o suporte	-38 51 -42 -35 -49
b:ob wir	-51 -66 -50 62 -50
b:obituary in	85 -97 -72 -59 -80
b:objection to	63 -34 -31 -37 -65
b:objections from	-74 -55 -54 -57 72
b:objects to	77 -67 -51 -41 -81
b:obvious fake	64 -33 -40 -37 -65
b:occuparvi anche	-63 -64 -60 72 -75
b:october decision	-57 -59 -59 -60 68
b:october they	-59 -46 -58 73 -77
b:odoo en	-88 -93 102 -74 -97
b:odoo in	-64 -67 74 -63 -73
b:odoo zeigen	-55 -52 71 -42 -73
b:of #	-90 64 -72 -70 1
b:of a	81 -130 -117 -72 29
b:of absence	-51 -60 -60 -33 67
b:of address	-75 -96 -59 -49 88
b:of all	88 -62 -48 -45 -84
b:of an	-78 -40 -68 -38 73
b:of another	-58 29 61 -122 -87
b:of bad	-48 -49 -17 -29 58
b:of beethoven	-63 -59 -66 -43 71
b:of business	87 -68 -58 -54 -72
b:of buying	68 -41 -51 -41 -72
b:of cake	-41 -48 -38 -32 53
b:of coffee	-54 -59 -74 -70 72
b:of concept	-40 -41 53 -41 -49
b:of credits	-55 -62 -44 66 -60
b:of eight	-76 -76 89 -56 -95
b:of everything	-84 93 -82 -64 -74
b:of firms	66 -60 -53 -47 -58
b:of forty	-65 -56 -62 -47 67
b:of four	-80 -108 100 -76 -100
b:of fraud	73 -72 -63 -60 -72
b:of her	27 64 -95 -54 -82
b:of hij	-43 54 -44 -33 -51
b:of his	-94 -88 88 -69 -15
b:of it	-57 22 15 -63 0
b:of jumping	-65 77 -65 -61 -79
b:of kestrel	-32 -40 -65 -48 55
b:of lagerion	-68 -67 82 -55 -70
b:of last	50 -55 -39 -17 -37
b:of leaving	-43 -2 -45 -38 36
b:of limits	-46 -55 -32 -46 62
b:of losing	-70 83 -80 -73 -84
b:of may	-62 -85 -99 -48 87
b:of meetings	-15 -13 -19 -24 41
b:of monday	-34 -48 85 -40 -89
b:of nimble	-36 -102 85 -57 -78
b:of nobody	57 -36 -25 -25 -62
b:of northgate	-43 52 -74 -53 1
b:of nothing	-66 -60 -56 -51 67
b:of office	-60 -102 -82 -80 90
b:of our	1 -64 74 -7 -71
b:of ours	74 -84 -119 54 -96
b:of participants	-106 -81 -89 -50 106
b:of purchasing	-69 -55 -76 -43 67
b:of rain	-75 -74 -53 -44 77
b:of sap	-42 -52 55 -22 -53
b:of savings	-57 64 -46 -62 -55
b:of service	51 -52 -29 -48 -27
b:of sign-ups	-30 -47 -42 -32 52
b:of single	-33 -47 -34 74 -80
b:of somebody	41 -46 -41 -28 -24
b:of sounding	-40 -65 -37 -36 60
b:of space	-55 -64 -87 81 -79
b:of stackwell	-52 -62 81 -49 -83
b:of staff	-52 -55 -55 -46 62
b:of switching	-69 -63 -54 -51 70
b:of ten	-51 21 58 -54 -74
b:of term	-59 70 -60 -57 -67
b:of termination	-42 78 -62 -28 -82
b:of the	-97 51 22 -26 2
b:of their	-96 -21 -101 4 84
b:of them	-65 -84 87 -55 -71
b:of three	-49 -65 71 -50 -74
b:of time	67 -58 -43 -34 -61
b:of us	53 28 -47 -53 -82
b:of winter	-37 -60 -50 -31 55
b:of yearly	-62 70 -58 -81 -48
b:ofac hit	78 -67 -77 -78 -72
b:oferta con	-32 -38 47 -34 -44
b:off a	-58 67 -52 -58 -61
b:off before	-75 85 -86 -67 -81
b:off by	-38 54 -37 -34 -63
b:off every	48 -34 -30 -30 -57
b:off it	58 -46 -33 -23 -62
b:off management	-60 69 -39 -32 -76
b:off my	65 -60 -45 -45 -66
b:off ring	-58 -63 -41 -25 65
b:off seats	-41 58 -36 -39 -57
b:off the	87 -123 -78 -78 1
b:off your	51 -18 -12 -13 -46
b:offer and	-25 -25 -27 -21 37
b:offer for	-68 -68 -106 109 -105
b:offer from	-49 -48 61 -61 -49
b:offer hosting	-74 -53 -96 83 -74
b:offer in	-50 -37 -87 -84 82
b:offer is	-30 -28 -38 -14 46
b:offer only	-32 -52 58 -62 -23
b:offer please	-51 -66 -63 -67 71
b:offer sent	-53 -70 -90 -48 80
b:offering them	-33 -33 52 -32 -55
b:offers before	-52 -65 74 -57 -76
b:offers free	-41 -41 64 -46 -67
b:offers from	52 -40 -44 -37 -37
b:offers it	-62 -62 55 -40 -35
b:offerte verstuurd	-49 -45 -68 -48 64
b:offertes gevraagd	-68 -71 78 -66 -80
b:office call	-58 -32 -27 -26 54
b:office dog	-40 -48 -39 -66 59
b:office imposes	-58 67 -60 -62 -54
b:office is	-55 -60 -52 -44 63
b:office on	-29 -34 -16 -45 49
b:office orders	-34 60 -57 -55 -45
b:office party	-82 -71 -76 -71 85
b:office poker	-73 -50 -66 -40 67
b:office put	66 -60 -53 -47 -58
b:office until	-60 -102 -82 -80 90
b:offices next	-19 -26 -18 -23 37
b:officine riva	-50 -48 -56 -39 56
b:offline registration	61 -44 -33 -39 -63
b:offre il	-41 -47 53 -28 -55
b:offre moins	-36 -37 51 -31 -48
b:oficina en	-36 -28 -42 46 -34
b:ofrece mejor	-57 -55 66 -53 -66
b:oh sure	-58 74 -41 -69 -75
b:old address	-78 -52 -60 -72 81
b:old car	-62 -54 -48 -70 68
b:old contract	-36 -65 -50 -63 68
b:old customer	77 -67 -50 -56 -77
b:old friend	-78 -69 78 -66 -74
b:old lady	57 -30 -43 -42 -50
b:old machine	-54 -62 -80 76 -56
b:old provider	-71 -60 80 -73 -82
b:old stock	-80 -49 -53 -55 69
b:old system	-61 -63 -42 66 -50
b:old tool	-45 -88 -58 84 -52
b:old vendor	-34 -54 59 -45 -58
b:olivia stone	-62 -50 -85 -47 73
b:olof strand	-57 -52 -55 -44 60
b:ombudsman about	93 -105 -52 -63 -82
b:on #	-55 -63 -52 -64 72
b:on another	-36 79 -67 -71 -48
b:on attend	-56 -62 -50 -49 62
b:on board	-36 -55 -45 57 -45
b:on condition	70 -51 -37 -33 -70
b:on dynamics	-67 -84 85 -85 -81
b:on early	-86 84 -59 -73 -77
b:on ebay	75 -70 -67 -67 -75
b:on ecrit	50 -59 -22 -23 -34
b:on every	-77 -77 98 -81 -93
b:on fire	-66 -57 -71 -33 70
b:on flash	-50 -74 -59 -55 71
b:on forecasting	-57 -40 -42 -38 53
b:on friday	84 -80 -111 -59 -9
b:on fridays	-65 -61 -82 -45 89
b:on going	-75 -48 -46 -59 73
b:on her	-65 -54 73 -47 -72
b:on his	-89 -76 22 -53 66
b:on holiday	-34 -33 -46 -25 43
b:on hubspot	-39 -78 74 -40 -68
b:on it	-64 93 -59 -82 -99
b:on leave	-45 -93 -62 -43 83
b:on like	-44 60 -40 -53 -61
b:on linkedin	29 -55 -71 -81 35
b:on me	96 -72 -70 -53 -91
b:on monday	-75 -100 -10 9 71
b:on mondays	-43 -40 -41 -29 54
b:on my	-69 73 -53 -33 -77
b:on one	-78 80 -72 -51 -76
b:on open	-59 -66 73 -48 -76
b:on our	99 -80 -116 -18 -87
b:on page	-77 -74 -72 -91 110
b:on paternity	-56 -55 -36 -34 56
b:on pipedrive	-38 -72 61 -41 -51
b:on price	-25 -43 42 -24 -35
b:on rappelle	60 -61 -30 -28 -65
b:on saturday	-31 -74 -66 -55 73
b:on shuts	66 -56 -50 -37 -67
b:on site	-72 -52 83 -59 -83
b:on stage	-65 -56 -62 -47 67
b:on sunday	-50 -67 -54 -39 68
b:on the	-57 47 0 -55 3
b:on their	-6 43 -88 -10 -14
b:on three	-35 -31 40 -25 -34
b:on thursday	-63 46 -112 -46 72
b:on ticket	-58 -48 -34 -47 60
b:on time	-71 -33 -31 -25 59
b:on top	-84 -140 -93 138 -122
b:on tuesday	34 -73 -68 -33 25
b:on until	-64 -71 -88 -67 81
b:on us	70 -63 -55 -53 -74
b:on wednesday	-46 -51 74 -53 -73
b:on zendesk	-62 -59 63 -50 -54
b:onay bekliyor	-59 -56 -61 -53 64
b:onboarding done	-67 -66 -90 -65 80
b:once more	102 -54 -32 -77 -98
b:once now	-37 68 -47 -64 -69
b:onder het	-41 61 -42 -55 -61
b:onderhoud doen	-64 -57 -55 69 -69
b:one began	-36 -65 -50 -63 68
b:one foot	-105 90 -78 -62 -80
b:one from	-23 -25 40 -27 -40
b:one has	-31 -47 63 -49 -64
b:one he	-60 -49 -54 -38 67
b:one i	73 -72 -52 -68 -41
b:one in	-30 -47 -42 -32 52
b:one is	47 -78 -73 14 -16
b:one item	-51 -58 -58 -57 63
b:one more	-82 67 -62 -70 9
b:one of	-100 -139 98 42 -125
b:one off	58 -46 -33 -23 -62
b:one piece	64 -45 -31 -38 -75
b:one screw	63 -59 -49 -54 -59
b:one star	-83 87 -81 -80 -89
b:one suite	-78 80 -72 -51 -76
b:one there	-74 70 -48 -45 -45
b:one they	-53 -78 78 -70 -79
b:one-man band	50 -39 -44 -37 -39
b:one-person outfit	47 -38 -31 -31 -38
b:only after	89 -86 -62 -55 -90
b:only collects	51 -41 -43 -25 -56
b:only delayed	-64 -65 -59 -47 71
b:only fishes	50 -39 -44 -37 -39
b:only for	-62 -54 -48 -70 68
b:only in	-78 -79 -58 -47 88
b:only nine	-58 74 -41 -69 -75
b:only pensioner	81 -81 -74 -61 -80
b:only shrugged	-91 82 -64 -72 -68
b:only six	-41 52 -33 -26 -50
b:only the	-65 -78 -56 77 -75
b:only there	-70 -72 79 -48 -79
b:only three	-59 77 -82 -56 -76
b:only to	53 -75 28 -80 -62
b:only typos	-30 -75 -66 -39 71
b:only wanted	68 -44 -59 -48 -67
b:ons bestand	45 -39 -29 -30 -31
b:ons horen	97 -67 -57 -94 -67
b:ons met	-43 -47 57 -38 -50
b:ont chute	-56 63 -57 -55 -61
b:ont developpe	-56 -80 72 -52 -69
b:ontevreden over	-30 51 -27 -41 -51
b:onto another	-34 60 -57 -55 -45
b:onto our	-69 -69 -76 76 -63
b:ook de	-71 -62 -54 82 -71
b:ook het	-64 -57 -55 69 -69
b:open position	53 -33 -29 -32 -55
b:open question	-42 -63 -55 -56 63
b:open source	-96 -97 129 -91 -135
b:open tender	-42 -45 63 -48 -66
b:open till	-36 -49 -45 -32 50
b:opened a	-32 -27 -45 -25 46
b:opened an	-63 -60 -67 -71 70
b:opened factory	53 -34 -34 -37 -55
b:opened the	-48 -41 -62 -64 65
b:opening a	-22 -22 -13 30 -17
b:opening hours	-53 -74 -63 -80 75
b:opening in	-65 -53 -77 75 -66
b:opens in	-42 -38 -69 72 -74
b:opens the	-74 -76 -47 -67 81
b:opent een	-40 -38 -46 50 -42
b:operations have	48 -36 -35 -31 -47
b:operations stopped	73 -77 -60 -52 -68
b:opgezegd per	-66 78 -60 -59 -82
b:opgezegd was	-57 -64 -49 -45 64
b:opportunity is	-64 -57 -60 -56 67
b:opt out	-43 50 -22 -51 -34
b:opt-in confirmed	-87 -62 -63 -57 74
b:opted for	-113 -127 57 -104 30
b:opted out	75 -61 -53 -56 -74
b:option impressed	-47 -51 -51 74 -79
b:option so	-50 -71 -56 68 -57
b:options for	-37 68 -47 -64 -69
b:opzegging ontvangen	-56 65 -52 -51 -67
b:opzegtermijn en	-41 42 -24 -18 -34
b:or else	-25 35 -26 -18 -31
b:or later	74 -52 -35 -40 -76
b:or less	-58 -85 -75 -60 80
b:or lose	-74 76 -59 -57 -77
b:or they	-59 76 -78 -63 -68
b:oracle for	-48 -71 92 -95 -90
b:oracle park	-47 -41 -59 -34 60
b:oracle till	-73 -62 84 -67 -82
b:orchard foods	-42 -50 -51 7 49
b:order #	-78 -79 -70 56 28
b:order by	-62 -86 -76 89 -91
b:order for	-63 -72 -67 -67 75
b:order from	-63 -69 -85 97 -105
b:order goes	-51 -65 74 -79 -46
b:order in	69 -31 -41 -33 -70
b:order number	-53 -47 -72 -66 68
b:order stands	-60 -41 -53 -53 63
b:order volume	-70 80 -81 -61 -72
b:order will	-69 -72 -78 -80 79
b:ordered from	-67 -61 60 -36 -49
b:ordered since	-62 72 -60 -80 -63
b:ordered us	54 -50 -33 -43 -47
b:ordering twice	-65 -57 -63 76 -80
b:orders all	-34 60 -57 -55 -45
b:orders are	-74 83 -75 -65 -89
b:orders have	-46 75 -55 -68 -80
b:orders not	58 -51 -35 -25 -48
b:orders without	-61 64 -47 -43 -61
b:orr reviewing	-55 -61 -51 -34 63
b:os dados	-41 44 -30 -35 -39
b:os outros	-43 -47 56 -49 -53
b:os seus	52 -52 -39 -39 -44
b:oslo needs	-84 -61 -76 77 -67
b:ostern hat	-57 59 -46 -39 -50
b:other bid	-27 -37 54 -44 -49
b:other bidders	-38 -65 67 -66 -56
b:other brand	-57 -59 72 -52 -71
b:other day	-64 -46 -77 -49 72
b:other hand	-42 -49 -112 -77 99
b:other house	-35 -60 62 -57 -55
b:other one	-43 -67 89 -67 -82
b:other options	-37 68 -47 -64 -69
b:other party	-27 -27 58 -32 -62
b:other party's	-37 -38 60 -48 -60
b:other plants	-86 -87 -101 94 -80
b:other product	-43 -72 87 -69 -80
b:other products	-62 -74 -104 96 -97
b:other sentence	-56 -58 68 -63 -62
b:other side	-58 -67 108 -100 -112
b:other site	-37 67 -61 -53 -63
b:other smith	-78 -54 -87 -47 78
b:other system	-59 -68 74 -59 -70
b:other than	-87 -71 -89 -78 86
b:other tool	-22 -79 64 -36 -21
b:other topics	-37 -36 -61 -37 54
b:other two	-31 -42 -71 61 -47
b:other vendor	-46 -48 -79 69 -56
b:other vendors	-102 -102 -91 -79 99
b:others are	-56 -93 92 -61 -85
b:others too	-42 -73 55 -50 -36
b:otra caida	-60 76 -66 -57 -62
b:otra empresa	-61 -65 -55 66 -58
b:otra vez	-56 -65 -64 68 -62
b:otro proveedor	-25 -35 34 -21 -31
b:otro si	-53 57 -50 -36 -47
b:otros dos	-32 -38 47 -34 -44
b:otros son	-42 -51 57 -52 -49
b:our archive	-77 -52 -41 -88 82
b:our biggest	-58 -63 -51 -54 65
b:our black	70 -62 -75 -47 -63
b:our board	58 -48 -36 -46 -57
b:our booth	-81 -68 -44 -46 83
b:our call	-62 -52 -43 -42 61
b:our calls	79 -8 -52 -63 -98
b:our capacity	-34 -39 -34 47 -40
b:our ceo	-61 73 -55 -46 -77
b:our champion	-69 76 -56 -47 -72
b:our company	49 -38 -29 -45 -37
b:our competitor	-72 -62 83 -65 -41
b:our competitors	-52 -49 71 -44 -72
b:our contact	-125 51 -85 -75 50
b:our contract	-48 109 -95 -88 -92
b:our cto	-85 -83 -92 -86 93
b:our customer	-65 97 -70 -48 -73
b:our date	-44 -33 -26 -30 44
b:our demo	-78 -84 -68 -47 83
b:our draft	-54 -63 -90 -56 79
b:our event	-55 -68 -74 -46 72
b:our fee	-57 68 -65 -47 -71
b:our functions	-76 82 -64 -59 -93
b:our gift	-80 -87 -67 -81 85
b:our hotline	-87 87 -85 -50 -84
b:our invoice	-53 69 -40 -36 -70
b:our last	65 -52 -65 -38 -62
b:our lawyer	45 -28 -21 -14 -43
b:our line	-45 -52 -54 66 -66
b:our logo	-70 69 -36 -30 -58
b:our long-time	-32 48 -40 -44 -27
b:our machines	63 -53 -47 -51 -64
b:our mail	-85 -43 -37 -31 76
b:our mails	57 -56 -27 -22 -51
b:our maintenance	-30 -61 -24 57 -35
b:our man	76 -62 -77 -49 -68
b:our managing	-55 65 -30 -44 -78
b:our market	74 -59 -62 -45 -78
b:our offer	-59 -72 88 -79 -62
b:our office	-65 -70 -48 -63 70
b:our open	53 -33 -29 -32 -55
b:our other	-62 -74 -104 96 -97
b:our own	110 -103 -85 -86 -106
b:our partner	-86 -75 -60 -48 84
b:our platform	-69 -69 -76 76 -63
b:our price	45 -85 -25 43 -111
b:our prices	100 -65 -99 -62 -71
b:our product	51 49 -85 -56 -109
b:our proposal	-76 -40 -68 -45 71
b:our quarterly	-54 61 -41 -36 -61
b:our quote	-38 -55 74 -54 -66
b:our records	54 -70 -29 -40 -18
b:our region	59 -36 -34 -31 -64
b:our rival	-63 -72 81 -63 -82
b:our road	-54 64 -55 -44 -62
b:our sales	74 -73 -89 -65 -50
b:our side	69 -72 -53 -62 -36
b:our software	-80 13 -72 -91 51
b:our standard	-69 -56 -37 -53 67
b:our strengths	-71 -85 76 -67 -61
b:our subscription	-57 64 -46 -62 -55
b:our system	-22 -22 -13 30 -17
b:our tariff	-65 -72 -76 74 -64
b:our tenth	-53 -74 -45 -40 68
b:our terminals	-40 -44 -30 60 -65
b:our territory	52 -48 -37 -41 -36
b:our time	47 -41 -30 -26 -38
b:our tool	-63 44 -82 28 -72
b:our visit	-71 -76 -46 -51 74
b:our visits	71 -64 -64 -66 -64
b:our web	-83 66 -18 -21 -37
b:ours comes	-54 -62 -80 76 -56
b:ours first	-26 66 -54 -58 -70
b:ours goes	-58 67 -60 -62 -54
b:ours in	-18 -86 -69 80 -45
b:ours is	-65 90 -78 -51 -68
b:ours will	-37 63 -64 -66 -29
b:out a	-54 -62 -80 76 -56
b:out another	-32 48 -40 -44 -27
b:out before	-62 82 -76 -80 -79
b:out i	-84 79 -68 -56 -74
b:out in	-26 63 -67 -35 -57
b:out like	-54 -65 -58 67 -59
b:out of	22 95 -111 -5 -98
b:out on	-46 69 -69 -39 -69
b:out that	-53 56 -33 -39 -41
b:out the	48 -103 -107 4 14
b:out to	41 -127 -10 58 -95
b:outage at	-73 -69 -52 -60 75
b:outage he	-40 62 -54 -43 -64
b:outage this	-64 63 -52 -35 -59
b:outfit without	47 -38 -31 -31 -38
b:outgrew the	-46 -51 -47 60 -58
b:outreach to	67 -58 -43 -34 -61
b:outro fornecedor	-24 -38 51 -23 -34
b:outros sao	-43 -47 56 -49 -53
b:outside our	59 -36 -34 -31 -64
b:outside vendors	57 -45 -47 -43 -52
b:outside warm	-70 -53 -49 -48 64
b:outstanding reliability	-54 51 -31 -29 -45
b:ouvir falar	46 -36 -30 -32 -37
b:ouvre une	-28 -37 -47 52 -47
b:oven by	-87 -94 -87 94 -95
b:over a	-46 -56 -72 69 -53
b:over automatically	-53 65 -34 -55 -62
b:over beer	-72 -53 -38 -46 68
b:over de	-63 11 -53 -53 39
b:over for	75 -69 -57 -67 -72
b:over from	-64 -53 -60 -58 66
b:over he	77 -57 -39 -44 -78
b:over his	76 -52 -49 -53 -78
b:over lunch	-39 -50 -35 -31 55
b:over my	-84 -55 -35 -49 76
b:over te	-84 80 -57 -73 -77
b:over the	-82 -96 -84 40 46
b:over to	-61 -63 -42 66 -50
b:over two	-65 -61 -64 76 -77
b:over with	-91 -72 -89 -95 101
b:own agency	90 -72 -102 -68 -53
b:own hops	-84 -84 -64 -65 80
b:own intern	62 -57 -45 -38 -60
b:own it	-44 -60 57 -38 -45
b:own qa	89 -91 -76 -82 -88
b:own so	-55 -60 82 -49 -89
b:own software	-65 81 -68 -57 -81
b:own tool	-71 94 -79 -79 -73
b:owner asked	52 -53 -49 -38 -35
b:owner brings	-65 81 -68 -57 -81
b:owner do	51 -38 -49 -31 -44
b:owner is	48 -46 -43 -29 -37
b:owner supplies	-78 -69 78 -66 -74
b:owner's death	53 -51 -28 -28 -50
b:pa barsel	-63 -40 -43 -34 56
b:pa tirsdag	-43 -40 -44 -34 47
b:package arrived	-39 -49 -23 -54 54
b:package for	-63 -71 -63 71 -60
b:package he	-45 -35 -48 55 -52
b:package on	-30 -61 -24 57 -35
b:package tour	-43 -66 -49 -80 74
b:paddington his	-27 -34 -33 -19 47
b:paga finche	-63 73 -61 -56 -77
b:paga hasta	-50 59 -32 -38 -59
b:pagar quando	-61 70 -59 -56 -71
b:page #	-85 -70 -54 -93 102
b:page nine	-31 -44 -36 -39 47
b:page two	-55 -54 -53 -54 61
b:paid debt	48 -28 -17 -15 -20
b:paid the	-51 -48 -62 -36 58
b:paie plus	-60 57 -35 -50 -48
b:pains he	-43 -60 -38 -40 55
b:pakket is	-71 -78 -69 76 -69
b:palaa asiaan	-51 -48 -52 -45 56
b:palletry shows	-64 -80 79 -61 -77
b:pancarte a	66 -54 -51 -50 -68
b:pand is	70 -66 -60 -63 -65
b:pand staat	54 -45 -45 -41 -53
b:panel so	-59 66 -44 -37 -64
b:panne a-t-il	-41 55 -41 -45 -55
b:panne ce	-53 60 -41 -52 -61
b:panne quel	-28 38 -24 -26 -36
b:paolo neri	-46 -43 -45 -39 52
b:paper and	51 -41 -43 -25 -56
b:paper in	-68 75 -69 -33 -79
b:paper this	85 -97 -72 -59 -80
b:par une	-57 -59 73 -67 -74
b:para a	-42 -38 -37 -32 46
b:para metade	-47 53 -32 -53 -46
b:para nao	77 -55 -49 -47 -74
b:para outro	-75 75 -77 -55 -65
b:para segunda	-45 -63 -38 -40 60
b:para um	56 -49 -43 -40 -56
b:para un	53 -52 -43 -36 -49
b:paragraph of	-59 -62 -45 -48 67
b:parallel pipedrive	-50 -45 59 -41 -67
b:parcel at	-41 -55 -35 -35 51
b:parent company	-112 62 52 -90 -98
b:parent's software	-44 63 -42 -42 -73
b:pari entre	64 -62 -50 -59 -58
b:park long	-52 -33 -41 -34 53
b:park m-xy	-27 -33 -22 -35 41
b:park not	-43 -68 -33 -28 58
b:park was	-47 -41 -59 -34 60
b:parked and	51 -41 -36 -34 -49
b:parked for	70 -54 -57 -74 -48
b:parking is	-62 -46 -48 -40 64
b:parking space	-47 -53 -39 -61 63
b:parlare di	48 -38 -22 -33 -34
b:parler de	75 -60 -40 -54 -45
b:part of	16 75 -77 -79 -85
b:part they	-56 -65 -55 -58 66
b:part ways	-72 87 -41 -60 -82
b:parti chez	-53 -52 62 -58 -58
b:participants is	-66 -64 -73 -42 73
b:participants received	-85 -56 -64 -41 77
b:partir contrat	-25 66 -46 -47 -67
b:partner at	-52 -53 -57 -42 60
b:partner has	76 -62 -77 -49 -68
b:partner he	-63 73 -50 -44 -73
b:partner list	-70 69 -36 -30 -58
b:partner not	-86 -75 -60 -48 84
b:partner of	-42 -52 55 -22 -53
b:partnership with	-42 -40 47 -33 -37
b:parts kit	-54 -47 -64 78 -83
b:party is	-58 -55 58 -44 -46
b:party no	59 -41 -39 -33 -62
b:party on	-82 -71 -76 -71 85
b:party yesterday	-27 -27 58 -32 -62
b:party's quotation	-37 -38 60 -48 -60
b:pas appeler	-82 -58 -38 -32 93
b:pas de	-36 -31 -16 -21 44
b:pas encore	-71 -80 -49 -76 77
b:pas insister	59 -42 -26 -29 -69
b:pas le	-45 66 -46 -44 -72
b:pas mecontent	-43 -46 -40 -34 50
b:pas relancer	58 -46 -31 -30 -57
b:pas resilie	-47 -45 -36 -36 50
b:pas un	75 -74 -53 -50 -80
b:pas weer	-43 61 -41 -33 -68
b:pasa al	-34 -54 -51 -25 53
b:pasa de	-54 64 -49 -53 -64
b:pascoa ninguem	-26 36 -33 -22 -27
b:pasen logt	-39 49 -32 -40 -44
b:paso por	-63 -57 68 -51 -63
b:pasqua nessuno	-38 51 -33 -44 -47
b:passare ad	-46 57 -50 -49 -53
b:passe de	-60 70 -61 -55 -72
b:passe par	-57 -59 73 -67 -74
b:passed away	36 -37 -36 -19 -17
b:passees avant	-59 -61 70 -68 -67
b:passer a	-51 -68 -45 64 -49
b:passer de	-50 81 -44 -87 -59
b:passing that	-55 -44 57 -45 -52
b:passing whether	-44 -62 -63 62 -53
b:passou para	-45 -63 -38 -40 60
b:passt alles	-52 -49 -59 -60 63
b:password reset	-62 -82 -56 -55 70
b:patched in	-48 -65 -75 -67 75
b:paternidad hasta	-65 -80 -48 -39 71
b:paternity leave	-56 -55 -36 -34 56
b:patience is	-79 112 -80 -84 -104
b:paul dean	14 -58 -64 -60 39
b:paula at	-63 -41 -54 -50 65
b:pause the	-54 77 -44 -79 -67
b:pay for	-90 -6 -79 69 -101
b:pay until	-72 102 -79 -87 -105
b:paying for	-56 71 -72 -67 -60
b:paying until	-42 63 -49 -33 -63
b:payment of	-51 59 -47 -38 -55
b:payment until	-45 58 -51 -35 -55
b:payment wants	-43 53 -27 -45 -50
b:pays for	51 -41 -43 -25 -56
b:pays within	-46 -65 -42 -37 57
b:paywall question	-51 -62 -43 -32 59
b:pediu para	77 -55 -49 -47 -74
b:pediu tres	-79 -67 77 -71 -74
b:pedro ruiz	-43 -39 -46 -32 51
b:peine de	45 -33 -19 -28 -30
b:pen and	-88 56 44 -55 -98
b:pens and	68 -41 -51 -41 -72
b:pensa di	-36 50 -32 -34 -49
b:pensa em	-38 51 -42 -35 -49
b:pense a	-34 47 -32 -36 -46
b:people are	-45 -49 -53 59 -54
b:people for	-65 81 -68 -57 -81
b:people have	-46 -44 -54 55 -33
b:people join	-25 -33 -44 54 -54
b:people leaving	-59 -76 80 -55 -79
b:people like	83 -76 -55 -78 -77
b:people nice	-44 -39 -50 -54 57
b:people onto	-69 -69 -76 76 -63
b:people still	-59 77 -82 -56 -76
b:people they	-46 -56 -72 69 -53
b:people to	-49 -60 -72 -92 83
b:pequeno el	-56 -78 -52 66 -56
b:per cento	-41 -47 53 -28 -55
b:per einde	-66 78 -60 -59 -82
b:per mail	-76 -78 -53 -64 79
b:per sempre	60 -63 -47 -46 -58
b:per una	61 -55 -54 -47 -59
b:percent below	-54 -78 72 -56 -68
b:perdio el	-60 -57 -56 -69 68
b:perdu le	-64 -64 68 -48 -63
b:pergunta como	-56 78 -51 -63 -71
b:pergunta o	-20 -36 -30 41 -24
b:period for	-35 -65 -38 -33 60
b:period is	-37 43 -18 -27 -32
b:permission is	-41 -42 -38 -41 51
b:permit to	59 -36 -34 -31 -64
b:pero buena	-52 -42 -36 -38 52
b:perso il	-67 -62 -67 -51 68
b:person needs	63 -59 -49 -54 -59
b:person talk	-50 -42 -48 -33 57
b:persona non	78 -87 -47 -41 -62
b:personal data	50 -33 -19 -24 -50
b:personne au	64 -81 -37 -38 -47
b:personne ne	-92 88 -61 -49 -56
b:personnes a	-68 -57 -58 70 -66
b:personnes il	-43 -58 -39 55 -44
b:peter quill	-53 -47 -64 -47 60
b:petit copie	-43 -45 -45 -46 53
b:petites retouches	-43 -46 -40 -34 50
b:petra lang	-71 -59 -74 -54 79
b:petrol only	-62 -54 -48 -70 68
b:phantasiename mailadresse	47 -30 -25 -23 -55
b:phase convinced	-52 -59 -48 71 -73
b:phase deux	-66 -75 -74 76 -73
b:phase two	-72 -96 -72 85 -75
b:phase us	-73 100 -60 -110 -61
b:phase zwei	-71 -79 -79 80 -74
b:phd candidate	63 -46 -37 -45 -61
b:phone #	64 -33 -40 -37 -65
b:phone again	39 -21 -16 -23 -30
b:phone before	-46 -48 -35 -27 60
b:phone belongs	57 -30 -43 -42 -50
b:phone call	-26 -40 -22 -23 40
b:phone company	-73 -69 -52 -60 75
b:phone disconnected	61 -44 -33 -39 -63
b:phone down	77 -57 -39 -44 -78
b:phone during	-44 -23 -36 -19 49
b:phone nor	52 -36 -27 -26 -47
b:phone number	-100 -59 -54 -55 96
b:phone please	-53 -26 -35 -25 55
b:phone to	-19 -26 -18 -23 37
b:phone we	-50 -18 -24 -17 50
b:photo taken	-78 -95 -68 -78 83
b:photos in	-50 -74 -59 -55 71
b:piano e	-67 -69 -55 69 -63
b:piano superiore	-23 -37 -32 38 -23
b:pick him	-48 -58 -40 -61 63
b:picked me	-70 -49 -62 -43 63
b:picks up	50 -49 -29 -29 -42
b:pide la	-69 76 -60 -72 -78
b:pide que	58 -39 -25 -50 -38
b:pidio tres	-72 -74 78 -72 -77
b:piece for	64 -45 -31 -38 -75
b:piece of	-41 -48 -38 -32 53
b:piece on	-57 -40 -42 -38 53
b:piensa en	-57 73 -51 -44 -73
b:pilot by	-42 -58 -68 -69 69
b:pilot early	-43 67 -48 -53 -68
b:pilot erfolgreich	-60 -54 -58 70 -73
b:pilot starts	-63 -80 -85 -111 97
b:pilot they	-46 -58 -36 59 -45
b:pilot to	-55 -65 -56 67 -62
b:pilot was	-57 -61 -43 66 -41
b:pilot with	-53 -74 102 -90 -89
b:pilot's licence	-41 -53 -38 -56 57
b:pilote est	-50 -56 -46 62 -60
b:piloto fue	-45 -47 -33 54 -47
b:pipedrive since	-38 -72 61 -41 -51
b:pitch his	90 -72 -102 -68 -53
b:piu contattato	60 -50 -31 -55 -46
b:piu da	-47 52 -30 -41 -49
b:piu sapere	59 -43 -24 -36 -37
b:piu sentire	48 -38 -22 -33 -34
b:piu utenti	-50 -51 -29 49 -30
b:pizzeria maintenant	61 -57 -44 -55 -59
b:pizzeria now	66 -56 -50 -42 -74
b:placa de	70 -58 -71 -46 -71
b:place again	67 -54 -46 -24 -75
b:place and	-53 -68 76 -57 -77
b:place candidates	59 -50 -44 -45 -54
b:place for	-98 -97 96 -89 -83
b:place hier	-56 -56 68 -43 -69
b:places please	-47 -72 -53 76 -76
b:plain that	71 -64 -64 -66 -64
b:plaint encore	-51 60 -43 -54 -53
b:plainte portait	-60 -61 -43 -46 62
b:plainte si	75 -74 -33 -30 -72
b:plaisir d'etre	-28 38 -24 -26 -36
b:plan allows	-40 -42 -37 65 -73
b:plan b	-45 -58 -58 -78 68
b:plan for	-48 50 -48 41 -112
b:plan includes	-56 -60 -52 64 -62
b:plan is	-57 -70 -62 72 -68
b:plan superior	-19 -49 -22 39 -28
b:plan we	-57 97 -73 -106 -48
b:planned asks	-22 -30 -68 54 -38
b:planning permission	-41 -42 -38 -41 51
b:plano ficou	-62 -72 -72 75 -72
b:plano superior	-20 -36 -30 41 -24
b:plans to	-62 -82 -53 50 5
b:plant arrived	-49 -78 -52 -42 71
b:plant drive	-28 -54 -32 -31 53
b:plant in	-45 -52 -54 66 -66
b:plant manager	-60 72 -39 -52 -71
b:plant take	-45 -73 -39 -54 65
b:plant tour	-60 -71 -55 -71 69
b:plant where	-37 67 -61 -53 -63
b:plants in	-75 -61 -76 -71 79
b:plants tomatoes	-61 -71 -53 -83 73
b:plaster dictates	-56 -43 -40 -36 56
b:plataforma desde	-39 48 -35 -32 -44
b:plate for	-35 -49 -26 -51 64
b:plate is	50 -49 -29 -29 -42
b:platform after	-53 71 -71 -64 -42
b:platze ab	-50 69 -52 -67 -65
b:platze dazubuchen	-58 -77 -84 78 -65
b:platze reichen	-70 -66 -49 70 -56
b:play handball	-72 -80 -70 -58 76
b:plazo de	-47 47 -30 -39 -37
b:please ask	-69 -55 -43 -49 65
b:please call	-76 -69 -60 -62 79
b:please cross	82 -71 -59 -65 -89
b:please customer	55 -48 -11 -23 -39
b:please do	-15 -51 -42 -69 54
b:please elaborate	-55 -54 -53 -54 61
b:please extend	-62 -80 -46 -71 84
b:please price	-63 -71 -63 71 -60
b:please quote	-57 -54 -70 25 19
b:please remove	-57 -73 -51 -55 73
b:please respect	84 -59 -57 -57 -78
b:please send	-85 -61 -70 36 35
b:please she	-60 -59 -51 -43 79
b:please stop	6 -50 -36 -47 31
b:please strike	75 -46 -54 -54 -82
b:please take	48 -34 -30 -30 -57
b:plein en	-29 -33 -25 40 -30
b:plug on	-43 64 -62 -50 -59
b:plus appeler	73 -61 -58 -44 -70
b:plus aucune	-53 65 -42 -48 -71
b:plus aujourd'hui	-68 69 -54 -59 -67
b:plus d'utilisateurs	-58 -54 -44 60 -48
b:plus de	-7 -63 -34 -56 51
b:plus entendre	75 -60 -40 -54 -45
b:plus la	45 -33 -19 -28 -30
b:plus nous	53 -47 -42 -35 -41
b:plus personne	3 58 -67 -51 -69
b:plus some	-57 -59 66 -49 -60
b:plus tant	-60 57 -35 -50 -48
b:plus tard	23 -67 -48 -43 24
b:po number	-71 -61 -62 -86 80
b:podem tratar	-70 -67 -66 77 -81
b:podriais llevar	-67 -67 -62 73 -72
b:point mort	-57 -46 -44 -30 61
b:point of	-69 76 -56 -47 -72
b:pointed at	-41 -55 -57 72 -73
b:points with	-35 -31 40 -25 -34
b:poker game	-73 -50 -66 -40 67
b:poland shall	-45 -52 -54 66 -66
b:police case	80 -72 -65 -59 -89
b:police checked	-52 -33 -41 -34 53
b:police if	58 -54 -56 -41 -51
b:policy forbids	57 -45 -47 -43 -52
b:policy they	-52 -47 59 -56 -56
b:politely but	100 -81 -65 -56 -93
b:polnischen lieferanten	-40 -43 53 -42 -42
b:por alli	-63 -57 68 -51 -63
b:por dos	-53 -69 -75 -56 69
b:por el	-68 -82 -47 14 52
b:por las	-60 74 -60 -72 -75
b:por paternidad	-65 -80 -48 -39 71
b:portait sur	-60 -61 -43 -46 62
b:porter plainte	75 -74 -33 -30 -72
b:porto e	-52 -47 -47 60 -59
b:portugal to	-48 -47 -56 66 -67
b:position abolished	56 -52 -27 -25 -56
b:position misused	53 -33 -29 -32 -55
b:post mehr	61 -56 -50 -54 -40
b:poste supprime	60 -46 -36 -42 -62
b:poster in	-45 -46 -45 -40 51
b:postes en	-60 70 -61 -55 -72
b:potreste occuparvi	-63 -64 -60 72 -75
b:pour de	58 -51 -41 -45 -59
b:pour deux	-64 -71 -73 -69 75
b:pour sa	-37 -40 -37 55 -56
b:pour un	97 -82 -78 -73 -99
b:pourriez-vous aussi	-61 -80 -51 73 -67
b:power cut	-53 -91 -36 -32 82
b:practice is	76 -68 -48 -43 -79
b:pranzo annullato	-67 -72 -61 -64 70
b:precisa de	-39 -62 -39 59 -53
b:precisam de	-28 -57 -26 52 -43
b:preco do	-20 -36 -30 41 -24
b:prefers mail	-53 -26 -35 -25 55
b:prefers mornings	-33 -34 -64 -29 59
b:prefers tea	-63 -60 -83 -59 74
b:prefers the	-22 -51 59 -41 -60
b:prefers video	-68 -48 -69 -39 64
b:pregunta como	-47 47 -30 -39 -37
b:pregunta por	-62 58 -60 -8 -82
b:pregunta que	-69 -81 -56 78 -74
b:preis der	-27 -37 -41 39 -23
b:preis mitgezogen	-65 -62 71 -58 -72
b:premises empty	53 -57 -30 -31 -44
b:premium coffee	-47 -80 -52 -75 73
b:premium down	-70 75 -58 -76 -70
b:premium petrol	-62 -54 -48 -70 68
b:premium plan	-32 -102 -67 110 -100
b:prepare an	-62 -61 -84 76 -65
b:prepare the	-73 73 -47 -69 -61
b:prepare un	65 -70 -48 -55 -61
b:prescindir de	-68 70 -52 -68 -63
b:present agency	-38 -56 55 -43 -48
b:present supplier	-26 -24 65 -24 -75
b:presentation well	-54 -53 -62 -60 67
b:presented on	-42 -35 81 -57 -84
b:preso un	-73 -81 75 -55 -66
b:press he	-72 -54 -75 -52 75
b:press the	-32 -52 58 -62 -23
b:presupuesto enviado	-31 -28 -48 -28 42
b:presupuesto hasta	-35 -30 -29 -24 38
b:preventivi richiesti	-68 -71 79 -66 -83
b:preventivo inviato	-44 -40 -70 -37 56
b:prevue jeudi	-59 -62 80 -57 -79
b:prezzo del	-23 -37 -32 38 -23
b:price accepted	-86 -67 -69 -70 81
b:price check	-51 -65 74 -79 -46
b:price for	-34 -81 -90 73 -52
b:price in	-38 -54 -54 -44 62
b:price increase	-59 62 -46 -57 -46
b:price is	-60 -80 42 -67 29
b:price letter	-26 63 -67 -35 -57
b:price list	9 -84 -134 23 51
b:price of	-36 -102 35 54 -60
b:price rise	-63 93 -74 -80 -98
b:price the	-63 -71 -63 71 -60
b:price to	-57 -75 3 -62 51
b:prices worry	-76 -68 -78 -71 79
b:priere de	59 -42 -26 -29 -69
b:prijs van	-36 -41 -33 45 -32
b:prima delle	-48 -47 -36 -33 60
b:prima schon	-23 48 -39 -27 -45
b:primavera e	-36 -40 46 -31 -39
b:print labels	-42 -90 -43 -38 74
b:printer died	-64 -40 -46 -47 65
b:priority support	-67 -91 -73 90 -93
b:private address	54 -29 -22 -28 -54
b:private buyer	64 -45 -31 -38 -75
b:private household	72 -54 -48 -40 -76
b:private person	63 -59 -49 -54 -59
b:probably go	-37 63 -64 -66 -29
b:problem from	-25 -51 -60 -30 52
b:problem solved	-37 -53 -36 -48 54
b:problems since	-71 -103 -50 -52 85
b:proceedings opened	53 -34 -34 -37 -55
b:processing agreement	-76 -95 -68 -62 91
b:processing of	77 -67 -51 -41 -81
b:procura material	56 -49 -43 -40 -56
b:procurement has	-57 69 -75 -47 -58
b:product and	-53 -47 -56 70 -76
b:product at	63 -64 -35 -30 -51
b:product does	-70 33 65 -78 -83
b:product easier	-44 -58 61 -61 -53
b:product in	67 -68 -59 -45 -56
b:product is	-49 65 -64 -41 -58
b:product more	-48 -64 68 -57 -66
b:product next	-44 88 -89 -88 -62
b:product of	-70 -95 100 -80 -106
b:product too	-42 -62 -61 81 -97
b:profession before	-42 -58 -68 -69 69
b:professional version	-50 -73 -71 71 -61
b:programa feito	-72 -65 72 -56 -70
b:programa hecho	-65 -69 67 -54 -60
b:programma fatto	-75 -65 72 -52 -69
b:programme they	-57 68 -65 -47 -71
b:project is	-87 -59 -58 -59 81
b:projects are	-72 -48 -45 69 -63
b:projet petites	-43 -46 -40 -34 50
b:prolong and	-48 -77 -56 72 -57
b:prolonged with	-38 -56 55 -43 -48
b:prometer que	78 -57 -48 -52 -77
b:promettere che	59 -45 -48 -37 -62
b:promettre que	64 -51 -38 -47 -69
b:promise it	75 -63 -59 -31 -76
b:promised a	-48 -67 65 -41 -63
b:promised delivery	-25 -74 73 -45 -68
b:promoted congratulate	-53 -41 -48 -38 53
b:proof of	-40 -41 53 -41 -49
b:proposal from	-55 -58 77 -56 -74
b:proposons d'autre	-69 -70 -89 80 -58
b:proposta enviada	-45 -45 -69 -51 65
b:proposta mais	-30 -28 54 -37 -54
b:propre logiciel	-48 66 -56 -58 -70
b:propre outil	-56 -80 72 -52 -69
b:proprietaire arrive	-48 66 -56 -58 -70
b:prospect they	85 -69 -98 -64 -81
b:prospekt von	-65 -69 66 -47 -50
b:protection authority	57 -56 -27 -22 -51
b:proud of	-44 -60 57 -38 -45
b:proveedor de	-61 -65 69 -53 -65
b:provider from	-25 -43 42 -24 -35
b:provider has	-25 -74 73 -45 -68
b:provider matched	-39 -49 50 -39 -29
b:prozent gunstiger	-49 -48 66 -49 -69
b:prueban odoo	-63 -70 73 -58 -72
b:pub quiz	-39 -52 -81 -40 73
b:public they	-45 -55 -84 -47 72
b:puesto desaparecio	55 -50 -47 -41 -47
b:puestos en	-54 64 -49 -53 -64
b:puhelu antti	-51 -48 -52 -45 56
b:puis liquidation	48 -36 -36 -41 -46
b:pulled the	-43 64 -62 -50 -59
b:pupil with	70 -50 -56 -57 -73
b:purchase order	-69 -72 -78 -80 79
b:purchaser wants	-51 -28 -28 -52 56
b:purchases less	-79 78 -70 -56 -73
b:purchasing demands	-68 -60 85 -79 -94
b:purchasing shook	67 -48 -53 -38 -74
b:purchasing still	-68 -66 -37 -38 70
b:pushes it	-53 -69 67 -64 -44
b:pushes salesforce	-76 -65 74 -67 -67
b:pushy i	-40 -65 -37 -36 60
b:put our	-57 64 -46 -62 -55
b:put the	77 -57 -39 -44 -78
b:put us	111 -85 -64 -55 -97
b:qa team	89 -91 -76 -82 -88
b:qual o	-41 44 -30 -35 -39
b:quando o	-61 70 -59 -56 -71
b:quantity from	-65 -57 -63 76 -80
b:quarter try	-65 -72 -46 -55 72
b:quarterly review	-54 61 -41 -36 -61
b:quase ninguem	-65 75 -70 -61 -76
b:quatre candidats	-53 -47 61 -44 -58
b:que borremos	69 -60 -40 -59 -51
b:que c'etait	64 -51 -38 -47 -69
b:que era	78 -57 -48 -52 -77
b:que gusto	-43 43 -33 -39 -33
b:que le	-60 57 -35 -50 -48
b:que mas	-69 -81 -56 78 -74
b:que no	58 -39 -25 -50 -38
b:que nous	-69 -70 -89 80 -58
b:que se	-50 59 -32 -38 -59
b:que toutes	62 -62 -42 -56 -58
b:queda pequeno	-56 -78 -52 66 -56
b:quedo con	-66 -83 76 -61 -64
b:queixa era	-66 -51 -53 -49 62
b:queja era	-65 -71 -47 -62 71
b:quel plaisir	-28 38 -24 -26 -36
b:quelqu'un d'autre	-66 -68 92 -77 -87
b:quer acrescentar	-36 -43 -33 48 -41
b:quer cancelar	-40 52 -30 -45 -53
b:quer mais	-34 -54 -44 57 -35
b:quer o	-52 -47 -47 60 -59
b:quer ouvir	46 -36 -30 -32 -37
b:quer reduzir	-47 53 -32 -53 -46
b:quer saber	60 -43 -29 -34 -39
b:quer ser	59 -59 -38 -50 -50
b:quer todos	52 -52 -39 -39 -44
b:quer usar	-75 -73 -69 78 -71
b:question about	-42 -63 -55 -56 63
b:question from	-51 -62 -43 -32 59
b:question how	-42 -90 -43 -38 74
b:question on	-31 -44 -36 -39 47
b:questioned for	-53 69 -40 -36 -70
b:questionnaire returned	-34 -47 -36 -24 42
b:questions about	-42 -89 -56 -35 82
b:questions every	-26 66 -54 -58 -70
b:questions from	-58 -65 -54 -43 78
b:questions the	-60 69 -39 -32 -76
b:qui a	-55 -62 -49 -43 62
b:qui prepare	65 -70 -48 -55 -61
b:qui regarde	-49 57 -40 -38 -62
b:quiere anadir	-39 -35 -31 47 -43
b:quiere bajar	-53 57 -33 -54 -47
b:quiere cancelar	-38 49 -24 -39 -48
b:quiere el	-74 -74 -67 90 -80
b:quiere lo	-36 -28 -42 46 -34
b:quiere mas	51 -33 -26 -45 -36
b:quiere que	69 -60 -40 -59 -51
b:quiere saber	82 -77 -48 -48 -75
b:quieren extenderlo	-45 -47 -33 54 -47
b:quieren lo	-59 -62 -66 65 -51
b:quieren prescindir	-68 70 -52 -68 -63
b:quieren saber	47 -40 -21 -23 -30
b:quiet death	-86 -60 -50 -52 80
b:quiet on	-61 -54 -38 -46 65
b:quiet since	-62 64 -56 -43 -51
b:quince temporales	-56 -58 -57 71 -73
b:quindici stagionali	-59 -59 -58 73 -77
b:quinze interimaires	-49 -54 -45 66 -70
b:quinze temporarios	-59 -56 -58 74 -77
b:quit position	56 -52 -27 -25 -56
b:quit smoking	-55 -43 -37 -40 58
b:quite a	-33 -66 -36 -31 53
b:quitte la	60 -46 -36 -42 -62
b:quiz against	-39 -52 -81 -40 73
b:quota depasse	-55 -53 -49 60 -59
b:quota is	-44 -72 -68 70 -56
b:quotation by	-37 -38 60 -48 -60
b:quotation for	70 -53 -77 -59 -59
b:quotation from	-58 -55 58 -44 -46
b:quote and	-61 -48 -79 -67 74
b:quote approved	-40 -36 -62 -37 51
b:quote for	-45 -36 -65 60 -50
b:quote of	-62 -54 -59 -42 67
b:quote sent	-42 -48 -70 -49 63
b:quote the	-64 -59 -75 51 0
b:quote to	-39 -57 62 -55 -55
b:quote we	-56 71 -72 -67 -60
b:quote with	-23 -25 40 -27 -40
b:quoted shakespeare	-65 -53 -84 -75 80
b:quotes from	-42 -73 55 -50 -36
b:raccroche en	64 -62 -49 -45 -61
b:race in	-53 -50 -73 -56 75
b:rachete une	-68 -57 -58 70 -66
b:radiee du	55 -53 -37 -48 -53
b:radiee le	46 -36 -22 -30 -41
b:raffle for	81 -66 -51 -60 -85
b:raffle send	-67 -59 -70 -51 68
b:rahmenvertrag fur	-68 -66 -57 68 -57
b:rahmenvertrag mit	-25 -36 46 -34 -44
b:railway arrived	-41 -63 -48 -40 63
b:railway video	-52 -37 -32 -25 53
b:rain and	-75 -74 -53 -44 77
b:rain than	-64 -51 -42 -47 64
b:raining he	-66 -54 -57 -40 68
b:raining so	-46 -52 -36 -33 53
b:raise the	-69 -85 -92 90 -89
b:ralf busch	-48 -44 -43 -40 51
b:ran into	-75 -49 49 -61 -4
b:ran out	-74 -78 -88 105 -98
b:rang resumed	-64 -51 -58 -38 65
b:rappel mercredi	-44 -28 -23 -22 46
b:rappeler a	-36 -31 -16 -21 44
b:rappeler en	-57 -46 -44 -30 61
b:rappeler lundi	-52 -40 -38 -51 60
b:ras le	-42 51 -35 -42 -52
b:rate son	-55 -61 -45 -40 60
b:rated us	-100 112 -95 -100 -111
b:rates were	-30 -33 -37 -28 40
b:rather eat	75 -52 -52 -50 -80
b:raus aus	-47 49 -26 -41 -39
b:reachable by	-44 -67 -52 -59 63
b:reachable on	-29 -22 -23 -19 40
b:reached the	48 -36 -35 -31 -47
b:reached until	-41 -73 -50 -36 70
b:reading the	-47 69 -44 -36 -67
b:reads the	-57 -40 -42 -38 53
b:ready for	-49 -53 -51 63 -62
b:ready to	-55 -65 -56 67 -62
b:really love	-56 61 -44 -44 -58
b:really outstanding	-54 51 -31 -29 -45
b:reason to	-44 -62 74 -53 -79
b:rebuilding our	-76 82 -64 -59 -93
b:recebeu uma	-30 -28 54 -37 -54
b:recedere a	-66 78 -63 -59 -85
b:receive any	52 -40 -44 -37 -37
b:received a	63 -34 -31 -37 -65
b:receiver answers	61 -33 -35 -34 -60
b:receivership nobody	75 -67 -46 -62 -74
b:reception has	58 -51 -35 -25 -48
b:reception to	70 -63 -55 -53 -74
b:reception will	-48 -49 -17 -29 58
b:receptionist laughed	61 -37 -38 -45 -72
b:rechnung bezahlt	-55 -58 -55 -49 61
b:rechtsabteilung untersagt	69 -34 -43 -39 -74
b:reclame un	-62 70 -58 -49 -75
b:reclamo riguardava	-63 -77 -54 -60 74
b:recommended us	-46 -38 -72 61 -38
b:recommending us	-59 66 -44 -37 -64
b:recommends sap	-66 -75 72 -67 -63
b:record from	89 -91 -76 -82 -88
b:record sales	-78 -80 -62 -72 81
b:records out	-88 84 -63 -71 -72
b:recorte de	-68 70 -52 -68 -63
b:recruiter trying	59 -50 -44 -45 -54
b:recruiting a	-40 -44 -30 60 -65
b:recruiting is	-62 -67 -51 -65 70
b:recu une	-36 -37 51 -31 -48
b:recuperer ses	-51 51 -35 -36 -42
b:recusa definitiva	49 -28 -26 -23 -49
b:red carpet	-71 -76 -46 -51 74
b:red flag	-63 73 -50 -67 -76
b:redressement puis	48 -36 -36 -41 -46
b:reduce from	-34 68 -34 -76 -42
b:reduce the	-51 -66 -63 -67 71
b:reduced hours	-51 -53 -51 -36 61
b:reduced speed	-28 -54 -32 -31 53
b:reduit son	-40 61 -40 -51 -62
b:reduzir as	-47 53 -32 -53 -46
b:reed asks	-17 -32 -23 60 -66
b:reed joined	-46 -48 -55 -54 61
b:reference customer	-83 66 -18 -21 -37
b:reference visit	-53 65 -35 -51 -28
b:references from	-51 -64 -62 -71 70
b:refrain from	51 -33 -23 -41 -38
b:refund for	-78 77 -65 -83 -7
b:refund of	-64 -77 -53 -44 74
b:refus definitif	58 -46 -31 -30 -57
b:refuse to	-34 55 -35 -52 -48
b:refused we	56 -53 -32 -33 -42
b:refuses the	-59 62 -46 -57 -46
b:refuses to	56 -52 -27 -25 -56
b:regarde ailleurs	-49 57 -40 -38 -62
b:regards to	-53 -76 -42 -64 69
b:regen als	-53 -65 -57 -65 69
b:region no	59 -36 -34 -31 -64
b:register in	50 -41 -39 -34 -44
b:registered mail	-63 87 -41 -30 -91
b:registered with	70 -50 -56 -46 -68
b:registration lapsed	61 -44 -33 -39 -63
b:registre locaux	55 -53 -37 -48 -53
b:regret having	-62 75 -83 -68 -68
b:regulator next	61 -39 -18 -26 -82
b:reichen nicht	-70 -66 -49 70 -56
b:relationship has	-54 61 -41 -36 -61
b:released from	-86 90 -83 -95 -70
b:released money	-72 -96 -72 85 -75
b:remaining teams	-61 -63 -42 66 -50
b:remet en	-49 59 -50 -51 -56
b:remove from	71 -35 -50 -29 -72
b:remove shoes	-70 -51 -54 -45 67
b:remove the	-96 -99 -70 -74 105
b:removed all	-63 73 -50 -67 -76
b:removed from	52 -59 -32 -31 -32
b:removed our	-70 69 -36 -30 -58
b:removed the	-92 -104 -66 -56 110
b:removido da	59 -59 -38 -50 -50
b:remplacant a	-82 77 -71 -57 -61
b:rend la	-40 61 -40 -51 -62
b:rendez-vous avec	-66 -43 -63 -46 65
b:rendu a	-43 -45 -45 -46 53
b:renew when	-34 64 -46 -45 -66
b:renewable energy	-72 -84 -62 -67 80
b:renewal hangs	-35 66 -63 -52 -71
b:renewal is	-65 103 -66 -63 -92
b:renewal mails	-60 64 -35 -44 -60
b:renewal next	-47 42 -13 -22 -35
b:renewal signed	-58 -102 -76 -79 91
b:renewal with	-35 -103 -61 95 -94
b:renewed automatically	-53 56 -33 -39 -41
b:renewed for	-38 -45 -81 -32 57
b:renewed his	-44 -59 -70 -41 66
b:renewed with	-53 -72 105 -63 -106
b:renouvele pour	-64 -71 -73 -69 75
b:renouvellera pas	-45 66 -46 -44 -72
b:renovar el	-42 57 -41 -38 -57
b:renovar o	-38 54 -39 -44 -56
b:renovo por	-53 -69 -75 -56 69
b:rente der	62 -63 -42 -47 -51
b:rep from	-60 -61 78 -75 -77
b:rep in	52 -46 -31 -32 -41
b:rep of	-69 -61 101 -61 -101
b:rep shows	58 -54 -56 -41 -51
b:rep to	61 -49 -54 -35 -52
b:replace ours	-52 67 -64 -56 -54
b:replace us	-36 50 -29 -35 -51
b:replaced by	-27 -56 -28 -32 52
b:replacement for	-57 69 -75 -47 -58
b:replacement sent	-39 -49 -23 -54 54
b:replacements for	-45 61 -48 -47 -51
b:replaces the	-63 -79 -88 83 -71
b:replacing another	-18 -86 -69 80 -45
b:replacing us	-70 84 -64 -87 -87
b:replied with	66 -46 -63 -46 -70
b:reponse vendredi	-30 -32 -49 -29 49
b:report sent	-38 -33 -43 -44 50
b:report us	63 -40 -23 -51 -61
b:reportee a	-48 -41 -45 -49 60
b:reporting package	-34 -34 -36 57 -60
b:reports was	-57 -68 -67 70 -64
b:repousse d'une	-59 -54 -53 -48 61
b:reps and	61 -29 -26 -34 -64
b:request delete	55 -56 -28 -25 -47
b:requested by	-78 81 -76 -81 -66
b:requested erasure	50 -33 -19 -24 -50
b:requests a	-45 -36 -65 60 -50
b:requests no	66 -46 -37 -45 -64
b:rescheduled now	-50 -45 -42 -59 65
b:rescisao recebida	-47 56 -43 -41 -58
b:researching an	64 -41 -31 -33 -71
b:reseller and	-61 -62 -63 70 -67
b:reset done	-62 -82 -56 -55 70
b:resiliation recue	-55 68 -50 -49 -68
b:resilie c'etait	-47 -45 -36 -36 50
b:resilier a	-50 60 -45 -51 -60
b:respect it	67 -56 -48 -54 -56
b:respect that	84 -59 -57 -57 -78
b:rest they	65 -61 -52 -54 -58
b:resta con	-51 -64 62 -47 -51
b:reste chez	-49 -53 61 -45 -59
b:restraining letter	80 -71 -62 -53 -83
b:result yet	-53 -45 -39 -46 57
b:resumed at	-64 -51 -58 -38 65
b:retire de	58 -64 -34 -40 -41
b:retired for	36 -24 -22 -24 -30
b:retired no	66 -52 -28 -29 -65
b:retires in	-60 -49 -65 -39 68
b:retires next	51 -52 -33 -39 -43
b:retiring sold	66 -56 -50 -37 -67
b:return calls	-70 69 -36 -30 -58
b:return part	-74 84 -78 -76 -80
b:returned addressee	53 -26 -26 -27 -56
b:returning #	-72 92 -81 -83 -92
b:returns our	-59 62 -40 -44 -54
b:reuniao cancelada	-45 -63 -38 -40 60
b:reunion annulee	-48 -41 -45 -49 60
b:reunion cancelada	-34 -54 -51 -25 53
b:revenue shell	54 -42 -43 -43 -55
b:review and	-50 76 -37 -38 -87
b:review invitations	-54 61 -41 -36 -61
b:review our	-40 78 -81 -78 -39
b:revoked suppress	63 -54 -49 -55 -61
b:revolt against	-65 90 -93 -74 -90
b:rfp went	-56 -57 57 -37 -46
b:richiamare lunedi	-61 -64 -57 -68 72
b:ridurre le	-45 53 -34 -55 -42
b:rien de	-56 -62 -50 -49 62
b:rifiuto definitivo	41 -26 -25 -20 -50
b:right he	-76 -40 -68 -45 71
b:right in	-51 -60 -35 -41 57
b:right one	-58 -55 -49 -66 64
b:right person	-50 -42 -48 -33 57
b:right to	57 -50 -38 -33 -57
b:riguardava la	-63 -77 -54 -60 74
b:ring again	-48 -49 -17 -29 58
b:ring at	-30 -25 -15 -22 41
b:ring back	-58 -63 -41 -25 65
b:ring first	-42 -62 -37 -29 58
b:ring karin	-34 -22 -35 -21 34
b:ring next	-47 -35 -62 -34 57
b:ring once	63 -40 -23 -51 -61
b:ring the	-57 -59 -44 -38 65
b:ring til	-50 -37 -43 -37 53
b:rings at	87 -66 -62 -51 -87
b:rinnovera il	-33 47 -31 -29 -46
b:risk assessment	-57 -61 -44 -38 61
b:risk manager	-46 -70 -42 -53 65
b:risk of	-40 -65 -37 -36 60
b:risk says	-58 84 -56 -64 -90
b:riunione annullata	-42 -34 -39 -31 44
b:rival and	85 -65 -91 -57 -64
b:rival bid	-64 -59 69 -35 -70
b:rival firm	88 -70 -90 -51 -85
b:rival football	-39 -47 -67 -38 62
b:rival for	-70 76 -71 -75 -56
b:rival hangs	-63 -72 81 -63 -82
b:rival product	-48 -64 68 -57 -66
b:rival ya	-63 -57 68 -51 -63
b:rival's brochure	-56 -48 78 -43 -83
b:rival's data	-40 -48 54 -25 -52
b:rivals merged	-56 -61 -84 -45 72
b:road blocked	-86 -58 -36 -42 74
b:road map	-54 64 -55 -44 -62
b:robin's deputy	-56 -58 -59 -49 63
b:robinson list	85 -78 -74 -62 -85
b:robot at	-69 -55 -47 -53 68
b:robot lawn	-43 -46 -39 -42 50
b:rock bottom	-41 77 -49 -44 -81
b:role is	57 -62 -44 -40 -47
b:roll over	-53 65 -34 -55 -62
b:roll-out #	-57 -53 -67 74 -78
b:roll-out done	-40 -40 -41 -62 53
b:roll-out to	-22 -30 -68 54 -38
b:rolling out	-71 -76 -46 -51 74
b:rollout finished	-58 -92 -58 -72 74
b:rollout it	-91 84 -72 -72 -75
b:rolls us	-86 -87 -101 94 -80
b:rome back	-43 -66 -49 -80 74
b:room #	-47 -55 -69 -73 77
b:room booked	-57 -51 -65 -75 70
b:room booking	-35 -65 -38 -33 60
b:room flooded	-47 -43 -43 -73 63
b:room for	-74 -79 67 62 -117
b:room he	-44 -42 -33 -27 51
b:room is	-51 -59 -72 -92 79
b:room not	-41 -73 -59 -55 69
b:ross tim	-35 -45 -28 -48 53
b:roth is	-34 -33 -46 -25 43
b:rotunda no	61 -44 -45 -40 -59
b:round is	-62 -78 -77 -62 90
b:round of	-73 -50 -66 -40 67
b:round our	-49 65 -64 -41 -58
b:roux la	-39 -40 -48 -36 50
b:row and	-91 82 -64 -72 -68
b:row five	-49 -66 -42 -51 62
b:rozmowa z	-45 -42 -47 -35 49
b:ruckmeldung bis	-25 -21 -50 -25 54
b:ruckruf am	-41 -41 -34 -34 48
b:ruckruf an	-50 -39 -47 -35 50
b:rude dans	-59 -55 -71 -59 71
b:rufe morgen	-55 -49 -58 -45 59
b:ruft nie	62 -49 -44 -48 -59
b:rui matos	-59 -53 -58 -44 68
b:ruimte meer	-88 -61 -45 80 -53
b:ruiz de	-43 -39 -46 -32 51
b:run a	-49 -70 76 -79 -65
b:run by	47 -41 -30 -26 -38
b:run funny	-46 -55 -58 -36 61
b:run out	-64 76 -55 -56 -78
b:run today	-53 -78 78 -70 -79
b:runde am	-29 -38 -42 -42 48
b:rundum versorgt	-51 -55 59 -50 -51
b:runner-up again	-62 -75 78 -60 -79
b:running on	-38 -72 61 -41 -51
b:running out	-46 69 -69 -39 -69
b:running shoes	-64 -66 -63 -42 68
b:running until	-36 -102 85 -57 -78
b:runs at	-31 -38 -54 69 -74
b:runs everything	-37 63 -64 -66 -29
b:runs late	-69 -86 -90 -79 87
b:runs marathons	-60 -69 -84 -59 74
b:runs on	-62 -59 63 -50 -54
b:runs out	-26 63 -67 -35 -57
b:runs to	-25 -69 -35 -43 57
b:runs trials	-49 -65 71 -50 -74
b:runs until	-28 -41 65 -47 -67
b:ruth vance	-36 -31 -46 -28 45
b:s'est desabonne	46 -40 -29 -30 -38
b:sa nouvelle	-37 -40 -37 55 -56
b:sabbatical from	-49 -52 -50 -46 57
b:saber mais	60 -43 -29 -34 -39
b:saber nada	95 -79 -42 -38 -75
b:sadly died	87 -71 -88 -62 -85
b:sage for	-49 -52 69 -44 -69
b:sagt er	-76 54 32 -62 -83
b:sagte er	52 -46 -36 -39 -50
b:sagte sie	63 -61 -53 -47 -61
b:sai do	-44 63 -51 -57 -63
b:said about	-82 -60 -68 -47 89
b:said after	-81 -46 -30 -52 67
b:said and	41 -93 -73 -63 33
b:said colleagues	-51 63 -43 -52 -62
b:said goodbye	67 -48 -53 -38 -74
b:said he	17 -60 -60 -56 40
b:said himself	-45 -35 -48 55 -52
b:said his	54 -39 -26 -29 -50
b:said if	80 -49 -39 -66 -79
b:said just	-55 -48 -36 -43 61
b:said no	-57 -36 -28 -29 55
b:said not	62 -66 -33 -33 -53
b:said of	-51 -50 68 -25 -71
b:said over	76 -52 -49 -53 -78
b:said the	33 6 -59 -58 -18
b:said they	-64 41 53 -55 -98
b:said when	-70 -83 -58 -64 79
b:saisir la	46 -40 -29 -30 -38
b:salary she	-40 -54 -65 -40 61
b:sales calls	85 -73 -69 -67 -60
b:sales now	-68 -66 -37 -38 70
b:sales team	-40 -49 56 -48 -52
b:sales wants	-24 -39 -23 45 -34
b:salesforce depuis	-30 -45 44 -29 -38
b:salesforce desde	-31 -45 40 -24 -35
b:salesforce on	-46 -51 74 -53 -73
b:salesman and	54 -42 -42 -48 -36
b:salon mais	-50 -43 -38 -42 54
b:salon rappel	-44 -28 -23 -22 46
b:sam reed	-44 -54 -53 23 30
b:same contract	-50 70 -54 -65 -66
b:same dashboards	-53 -71 -72 78 -76
b:same equipment	-42 -38 -69 72 -74
b:same he	-41 -55 -57 72 -73
b:same questions	-38 -65 67 -66 -56
b:same room	-47 -51 -97 -61 75
b:same set-up	-38 -42 -44 64 -67
b:same type	-51 -52 -65 62 -51
b:saml which	-57 -70 -62 72 -68
b:samples no	68 -41 -51 -41 -72
b:samtlicher angaben	60 -41 -45 -35 -66
b:sanctions list	55 -52 -41 -36 -49
b:sand at	-35 -16 -27 -18 45
b:sandbox and	-67 -59 -61 75 -79
b:sanktionsliste geschaft	63 -68 -47 -36 -61
b:sans compte	-49 -54 -45 66 -70
b:sao um	-43 -47 56 -49 -53
b:sap ein	-40 -41 50 -38 -48
b:sap for	-49 -63 83 -57 -86
b:sapere niente	59 -43 -24 -36 -37
b:sara conti	-46 -43 -45 -39 52
b:sarcastic and	-71 70 -43 -35 -62
b:satisfait sert	-43 -58 -48 -41 55
b:satisfied and	-42 -62 -61 81 -97
b:satisfied once	-37 68 -47 -64 -69
b:satisfied with	-56 -84 -83 -59 77
b:saturday system	-31 -74 -66 -55 73
b:savings programme	-57 68 -65 -47 -71
b:saw a	-56 -48 78 -43 -83
b:saw it	-71 -44 -66 71 -61
b:say it	73 -72 -52 -68 -41
b:say margins	-39 -56 -65 -40 62
b:say never	-60 -28 -44 -26 54
b:say no	-49 66 -63 -43 -68
b:say they	53 -57 -30 -31 -44
b:says about	-43 -60 -38 -40 55
b:says amy	-46 -65 -42 -37 57
b:says eva	-27 -64 -60 -69 72
b:says fix	-25 35 -26 -18 -31
b:says he	64 -8 -45 -68 -38
b:says legal	-59 -62 -45 -48 67
b:says our	-58 74 -71 -52 -73
b:says that	-64 63 -52 -35 -59
b:says the	-62 73 -2 -74 -61
b:says they	-75 85 -86 -67 -81
b:says this	-68 64 -40 -41 -54
b:says we	41 43 -75 -65 -93
b:sbagliato e	53 -44 -48 -41 -52
b:scale up	-74 -64 -68 73 -49
b:scanners for	-61 -49 -50 66 -66
b:scanners with	-63 -79 -88 83 -71
b:scelto un	-21 -32 29 -16 -26
b:sceptical but	-70 -67 -82 -65 77
b:schaufenster klebt	67 -56 -52 -51 -67
b:scherz seiner	65 -45 -50 -62 -67
b:scherzo tra	58 -46 -43 -45 -62
b:schnittstelle beantwortet	-54 -55 -53 -60 63
b:scholier zoekt	70 -58 -67 -52 -72
b:schon ein	-28 -36 38 -20 -21
b:schon wieder	-48 45 -51 31 -66
b:school paper	51 -41 -43 -25 -56
b:school project	70 -50 -56 -57 -73
b:school pupil	70 -50 -56 -57 -73
b:school runs	-32 -61 -48 -48 57
b:schoolboy doing	50 -59 -31 -36 -40
b:schreibt masterarbeit	59 -31 -37 -31 -63
b:schritt workshop	-48 -38 -50 -32 49
b:schuler braucht	49 -35 -34 -48 -46
b:schulerin sucht	57 -45 -46 -53 -56
b:schulung notig	-59 -58 -45 -96 82
b:schulungen fur	-46 -59 -44 65 -67
b:scriptie schrijft	65 -46 -55 -51 -68
b:scripts and	-57 -59 66 -49 -60
b:scrive la	64 -54 -45 -50 -68
b:se alquila	67 -61 -66 -54 -60
b:se arregla	-53 57 -50 -36 -47
b:se arregle	-50 59 -32 -38 -59
b:se connecte	-92 88 -61 -49 -56
b:se dio	45 -45 -26 -24 -34
b:se jubilo	64 -60 -52 -61 -59
b:se les	-56 -78 -52 66 -56
b:se lo	-74 -81 78 -77 -64
b:se plaint	-51 60 -43 -54 -53
b:se quedo	-66 -83 76 -61 -64
b:se sai	-44 63 -51 -57 -63
b:seams and	-44 -64 -53 68 -66
b:seat belt	-48 -55 -55 -43 60
b:seat reserved	-60 -68 -57 -68 69
b:seat said	-69 -55 -47 -53 68
b:seats are	-56 -79 -62 77 -74
b:seats as	-46 -48 -79 69 -56
b:seats at	-32 -60 -64 -76 73
b:seats back	-62 91 -60 -100 -76
b:seats for	-54 -69 -45 97 -99
b:seats in	-49 -66 -42 -51 62
b:seats stand	-41 58 -36 -39 -57
b:seats with	-43 -63 -48 -54 63
b:second bottle	-48 -41 -62 -64 65
b:second call	-51 -30 -65 -60 56
b:second clinic	-42 -38 -69 72 -74
b:second cup	-54 -59 -74 -70 72
b:second demo	-32 -42 -46 -96 73
b:second director	-33 -68 -52 -54 67
b:second floor	-46 -41 -68 -65 62
b:second line	-45 -59 -68 101 -102
b:second machine	-77 -50 -94 100 -111
b:second one	-66 -77 7 56 -69
b:second paragraph	-59 -62 -45 -48 67
b:second place	-98 -97 96 -89 -83
b:second product	-42 -62 -61 81 -97
b:second round	-33 -57 -61 -40 58
b:second shift	-29 -39 -48 74 -77
b:second source	-57 -57 72 -76 -67
b:second warehouse	-22 -22 -13 30 -17
b:security audit	-26 -43 -46 49 -42
b:security questionnaire	-44 -59 -42 -57 65
b:security review	-46 -50 -38 -31 55
b:sede a	-35 -35 -36 44 -34
b:see how	-53 -78 78 -70 -79
b:see karl	-34 -33 -46 -25 43
b:see new	-54 -84 -46 -75 80
b:see no	-44 -62 74 -53 -79
b:see our	-62 -74 -104 96 -97
b:see references	-51 -64 -62 -71 70
b:see signature	-52 -31 -31 -34 49
b:see the	-68 -52 -68 -110 96
b:see you	-85 -67 -91 -83 103
b:seeker he	68 -44 -59 -48 -67
b:seen it	-46 -44 -54 55 -33
b:seen two	-52 -55 64 -47 -66
b:sees no	-76 -59 84 -60 -65
b:segunda sem	-59 -56 -58 74 -77
b:sehr verargert	-23 46 -30 -31 -51
b:sein geld	-40 50 -36 -39 -48
b:sein spass	-23 48 -39 -27 -45
b:seine eigene	-51 63 -51 -52 -63
b:seinem jetzigen	-56 -61 67 -54 -68
b:seiner daten	63 -70 -45 -35 -57
b:seiner kollegen	65 -45 -50 -62 -67
b:seit dem	-41 52 -46 -38 -45
b:seit herbst	-48 68 -72 -44 -64
b:seit jahren	-26 -34 43 -29 -39
b:seit mai	-45 51 -41 -30 -43
b:seit ostern	-57 59 -46 -39 -50
b:seit zehn	-51 -55 59 -50 -51
b:selbst zu	-55 61 -48 -50 -56
b:selected the	-56 -53 -67 -49 63
b:sell and	50 -39 -44 -37 -39
b:sell here	60 -40 -62 -32 -51
b:sell only	68 -62 -61 -58 -59
b:sell there	59 -36 -34 -31 -64
b:sell to	83 -61 -38 -43 -83
b:sell us	87 -75 -68 -70 -65
b:selling the	66 -58 -52 -51 -65
b:sells exactly	50 -39 -44 -37 -39
b:sells lemonade	74 -59 -62 -45 -78
b:sells the	-59 -68 74 -59 -70
b:sellsy et	-20 -28 39 -21 -34
b:selon marc	-39 -40 -48 -36 50
b:sem concorrencia	-45 -41 -38 -43 49
b:sem conta	-59 -56 -58 74 -77
b:semana santa	-28 44 -41 -34 -37
b:seminar on	-24 -27 -70 -17 63
b:seminar sent	-39 -43 -54 -30 51
b:sempre meno	-65 67 -56 -62 -63
b:sempre serranda	60 -63 -47 -46 -58
b:send an	-37 -40 -74 75 -83
b:send attachments	-39 -39 -43 -30 52
b:send brochure	-79 -42 -62 -76 72
b:send his	68 -44 -59 -48 -67
b:send it	-61 -48 -79 -67 74
b:send terms	-47 -51 -51 74 -79
b:send the	-79 -78 -75 -67 107
b:sending orders	-61 64 -47 -43 -61
b:sent a	-45 -52 -39 -35 64
b:sent all	-39 -49 -23 -54 54
b:sent he	-53 -70 -90 -48 80
b:sent it	-73 -36 -28 -22 78
b:sent the	-57 63 -42 -41 -41
b:sent to	-50 -31 -36 -47 54
b:sentiamo mercoledi	-52 -31 -31 -31 47
b:sentire parlare	48 -38 -22 -33 -34
b:senza utenza	-59 -59 -58 73 -77
b:ser cliente	-43 43 -33 -39 -33
b:ser removido	59 -59 -38 -50 -50
b:series b	-54 -55 -29 55 -45
b:serralharia costa	-47 -53 -66 -56 65
b:serranda abbassata	60 -63 -47 -46 -58
b:sert de	-43 -58 -48 -41 55
b:serve as	-51 -65 74 -79 -46
b:serve them	48 -28 -17 -15 -20
b:server this	-47 -73 -37 -43 65
b:server upgrade	-31 -74 -66 -55 73
b:service asks	-24 -39 -23 45 -34
b:service marketing	-52 -58 -35 57 -37
b:service no	47 -33 -20 -22 -40
b:service soll	-54 -48 -42 55 -47
b:service too	-60 -74 -57 73 -27
b:service vans	-28 -46 -32 51 -56
b:servono altre	-35 -57 -38 56 -58
b:ses coordonnees	62 -62 -42 -56 -58
b:ses donnees	28 31 -45 -45 -68
b:set foot	90 -67 -56 -33 -90
b:set on	-75 -48 -46 -59 73
b:set the	76 -52 -49 -44 -79
b:set up	-77 -77 -66 -74 81
b:set-up please	-38 -42 -44 64 -67
b:setzt derzeit	-40 -41 50 -38 -48
b:seus dados	52 -52 -39 -39 -44
b:seven years	-53 71 -71 -64 -42
b:sevilla tienen	-59 -62 -66 65 -51
b:shakespeare twice	-65 -53 -84 -75 80
b:shall get	-83 -85 -68 101 -95
b:she asked	-51 38 34 -12 -73
b:she blocked	77 -51 -43 -38 -85
b:she can	-73 82 -38 -92 -42
b:she cannot	-24 -27 -70 -17 63
b:she did	-49 66 -63 -43 -68
b:she forwarded	-86 -49 -71 78 -65
b:she forwards	-53 -47 -64 -47 60
b:she found	44 -37 -25 -29 -35
b:she has	-32 -61 -48 -48 57
b:she is	-7 20 -104 -59 53
b:she laughed	-84 -55 -35 -49 76
b:she moves	-46 -43 -39 -36 51
b:she pays	51 -41 -43 -25 -56
b:she prefers	-53 -26 -35 -25 55
b:she said	-68 43 -57 -63 6
b:she told	-64 -46 -77 -49 72
b:she used	-74 -64 81 -83 -71
b:she was	48 -34 -30 -30 -57
b:she works	-46 -48 -35 -27 60
b:she wrote	60 43 -71 -61 -110
b:sheet for	-39 -43 -54 -30 51
b:shell company	63 -62 -59 -55 -45
b:shell only	54 -42 -43 -43 -55
b:shift complains	-65 -78 -56 77 -75
b:shift has	-65 -78 -56 77 -75
b:shift starts	-29 -39 -48 74 -77
b:shift that	-40 -44 -30 60 -65
b:shoes as	-64 -66 -63 -42 68
b:shoes in	-70 -51 -54 -45 67
b:shoes than	75 -52 -52 -50 -80
b:shook hands	20 -72 -71 -55 33
b:shop across	-32 -27 -45 -25 46
b:shop burnt	97 -101 -71 -61 -77
b:shop went	67 -61 -53 -50 -61
b:shopper of	88 -70 -90 -51 -85
b:shopping around	-63 73 -50 -44 -73
b:shops and	-65 -61 -64 76 -77
b:short cut	-45 -73 -39 -54 65
b:short notice	-44 -61 -53 -38 75
b:short of	-52 -55 -55 -46 62
b:shortlist one	-52 -69 66 -51 -58
b:shortlist us	-50 -51 58 -44 -48
b:shortlisted two	-45 61 -48 -47 -51
b:should book	-43 -59 -58 -45 65
b:should i	-51 -50 68 -25 -71
b:should quote	-45 -35 -48 55 -52
b:should stop	61 -37 -38 -45 -72
b:should we	-73 -75 84 -86 -86
b:shouted and	65 -60 -45 -45 -66
b:showed and	-67 -77 -78 86 -87
b:showed me	-58 -55 58 -44 -46
b:shown the	73 -57 -57 -56 -76
b:shows interest	-49 -56 -57 -68 69
b:shows it	-39 -33 -35 -42 49
b:shows our	-55 -68 -74 -46 72
b:shows them	-64 -80 79 -61 -77
b:shows up	58 -54 -56 -41 -51
b:shrinks from	-35 48 -40 -43 -39
b:shut it	68 -67 -60 -47 -60
b:shut its	50 -55 -39 -17 -37
b:shuts in	66 -56 -50 -37 -67
b:si esce	-58 68 -45 -55 -70
b:si insistimos	64 -76 -49 -44 -53
b:si no	-53 57 -50 -36 -47
b:si on	75 -74 -33 -30 -72
b:sich dort	-70 80 -56 -40 -63
b:sich fur	-57 -92 12 -41 62
b:sich jede	87 -59 -66 -54 -89
b:sich nachste	-55 -52 71 -42 -73
b:sich uber	-58 -56 -52 -43 59
b:sich verabschiedet	65 -63 -56 -48 -62
b:sich von	-68 -65 68 -45 -60
b:sick of	-40 31 -67 -44 12
b:side by	-49 -65 71 -50 -74
b:side entrance	-58 -61 -86 -54 73
b:side get	69 -72 -53 -62 -36
b:side got	-46 -53 82 -81 -85
b:side is	-55 -61 -51 -34 63
b:side they	-34 -43 -43 -39 58
b:sie wurden	-64 73 -57 -58 -72
b:sie zum	63 -61 -53 -47 -61
b:siehe signatur	-49 -56 -50 -55 58
b:sign on	-75 -59 -45 -34 90
b:sign taken	53 -57 -30 -31 -44
b:sign the	-50 70 -54 -65 -66
b:sign with	76 -52 -49 -53 -78
b:sign-ups new	-30 -47 -42 -32 52
b:signature of	-33 -68 -52 -54 67
b:signe avec	-50 -49 66 -63 -64
b:signed elsewhere	-56 -82 83 -47 -88
b:signed last	-58 -102 -76 -79 91
b:signed the	-44 -37 -54 -38 53
b:signed up	-46 64 -75 -39 -53
b:signed with	-27 -27 58 -32 -62
b:signerait plus	-68 69 -54 -59 -67
b:sigue con	-61 -65 69 -53 -65
b:silence no	62 -56 -38 -49 -59
b:silent since	-26 63 -67 -35 -57
b:similar from	-40 -56 55 -56 -36
b:simply cheaper	-33 -67 69 -41 -64
b:sin cuenta	-56 -58 -57 71 -73
b:sin espacio	-56 -65 -64 68 -62
b:sin presupuesto	-35 -30 -29 -24 38
b:sin quejas	-45 -43 67 -50 -71
b:since #	-76 37 49 -48 -72
b:since autumn	-62 72 -60 -80 -63
b:since easter	-56 70 -50 -39 -51
b:since march	-30 49 -50 -25 -48
b:since may	73 -77 -60 -52 -68
b:since summer	-34 46 -35 -29 -43
b:since the	-7 62 -90 -51 -16
b:since twenty	-63 -70 68 -52 -56
b:since years	70 -62 -75 -47 -63
b:sind als	-46 -52 61 -64 -52
b:sind ein	-43 -48 50 -43 -36
b:sind mit	-22 -26 35 -29 -34
b:sind neidisch	-62 -52 -55 63 -57
b:sind nur	-68 -59 75 -75 -75
b:sind zweiter	-50 -46 58 -72 -42
b:sinds mei	-47 52 -35 -38 -50
b:sinds pasen	-39 49 -32 -40 -44
b:single sign-on	-33 -47 -34 74 -80
b:single word	66 -46 -63 -46 -70
b:sistema desde	-46 64 -42 -37 -54
b:sistema sempre	-65 67 -56 -62 -63
b:sister company	-95 -75 -84 103 -77
b:sister firm	-30 -70 64 -64 -31
b:site a	-66 -80 -68 84 -87
b:site continues	-37 67 -61 -53 -63
b:site for	52 -46 -37 -36 -43
b:site is	-63 -83 -57 -68 74
b:site last	-72 -52 83 -59 -83
b:site licence	-48 -102 -41 98 -107
b:site offline	61 -44 -33 -39 -63
b:site visit	-69 -78 -59 -112 110
b:site where	-83 79 -71 -70 -63
b:sits in	-70 -73 77 -55 -75
b:sits on	-67 84 -93 -71 -74
b:sitzt fest	-60 -64 70 -45 -77
b:six bidders	-56 -57 57 -37 -46
b:six months	51 -18 -12 -13 -46
b:six times	73 -57 -57 -56 -76
b:six visits	73 -57 -57 -56 -76
b:six weeks	-41 52 -33 -26 -50
b:sixteen wanted	71 -60 -71 -67 -61
b:size costs	-44 -64 -53 68 -66
b:size in	-51 -66 -63 -67 71
b:skipped two	-62 64 -56 -43 -51
b:slammed the	76 -52 -49 -44 -79
b:slept badly	-62 -60 -52 -78 70
b:slides but	-46 -46 -50 -42 57
b:slides please	-54 -44 -47 -69 63
b:slow answers	-32 53 -28 -23 -51
b:slow in	-58 -91 -62 -79 88
b:slow ugly	-27 45 -42 -34 -37
b:small changes	-27 -25 -30 -21 33
b:small firm	-44 -39 -50 -54 57
b:small for	70 -54 -57 -74 -48
b:small one	-45 -35 -48 55 -52
b:small planes	-41 -53 -38 -56 57
b:smallest plan	-51 65 -49 -70 -59
b:smells like	-40 -49 56 -48 -52
b:smit kopie	-45 -44 -46 -41 52
b:smith is	-78 -54 -87 -47 78
b:smoking so	-55 -43 -37 -40 58
b:sneered two	-56 80 -59 -64 -83
b:so bring	-45 -51 -46 -47 55
b:so cancelaram	-64 -71 -59 -55 71
b:so happy	-28 -46 -32 51 -56
b:so he	-21 -33 -26 -30 34
b:so is	-41 -42 -38 -41 51
b:so macht	-23 48 -39 -27 -45
b:so more	-29 -39 -48 74 -77
b:so much	-45 -49 -53 59 -54
b:so no	-76 -65 75 -53 -14
b:so not	-41 -32 -25 -56 56
b:so pleased	-65 -67 -67 -57 72
b:so the	-46 -52 -36 -33 53
b:so they	-53 -93 43 34 -63
b:so volta	-61 70 -59 -56 -71
b:so we	-76 -71 -88 -46 96
b:sobre a	-66 -51 -53 -49 62
b:sociedad local	66 -58 -54 -56 -66
b:societa fallita	50 -47 -37 -32 -49
b:societe en	53 -42 -37 -34 -53
b:societe poste	60 -46 -36 -42 -62
b:societe radiee	46 -36 -22 -30 -41
b:societe verdier	-66 -43 -63 -46 65
b:sofort sperren	70 -63 -61 -57 -73
b:software ever	-71 70 -43 -35 -62
b:software is	-45 66 -39 -56 -76
b:software mit	-51 63 -51 -52 -63
b:software selbst	-55 61 -48 -50 -56
b:software went	-71 -83 -67 -85 84
b:sold nothing	66 -56 -50 -37 -67
b:sold off	59 -53 -53 -50 -56
b:sold the	68 -67 -60 -47 -60
b:sole trader	51 -52 -33 -39 -43
b:soll ausgestattet	-62 -59 -72 72 -68
b:soll ebenfalls	-40 -38 -41 54 -54
b:soll jetzt	-78 -70 -67 90 -85
b:sollen mit	-53 -52 -59 63 -56
b:solo han	-49 -60 -38 -44 58
b:solo la	-49 -44 -48 -45 52
b:solution written	-44 -60 57 -38 -45
b:solved on	-25 -37 -27 -16 45
b:solved she	-24 -28 -27 -22 35
b:solvik as	-62 41 -66 -59 16
b:some scripts	-57 -59 66 -49 -60
b:somebody else	20 -90 78 -94 -124
b:somebody used	52 -53 -49 -38 -35
b:somebody was	-49 -47 55 -28 -46
b:somebody who	41 -46 -41 -28 -24
b:someone else	-88 -84 106 -58 -81
b:someone else's	-40 -49 56 -48 -52
b:someone undercut	-56 -67 67 -53 -55
b:something else	-40 78 -81 -78 -39
b:something for	-73 -95 -85 96 -64
b:something of	-55 -60 82 -49 -89
b:something similar	-40 -56 55 -56 -36
b:something that	-56 71 -72 -67 -60
b:sommes deux	-77 -73 83 -85 -82
b:son and	-41 -35 -38 -26 46
b:son equipe	-40 61 -40 -51 -62
b:son fournisseur	-49 -53 61 -45 -59
b:son is	-92 -49 -60 -37 83
b:son propre	-48 66 -56 -58 -70
b:son train	-55 -61 -45 -40 60
b:son un	-42 -51 57 -52 -49
b:sonst anzeige	66 -53 -57 -56 -65
b:sonst noch	-79 -73 -84 84 -82
b:sonst passt	-52 -49 -59 -60 63
b:sont jaloux	-57 -57 -63 67 -62
b:sont passees	-59 -61 70 -68 -67
b:sont un	-52 -67 64 -52 -51
b:sophie blanc	-66 -43 -63 -46 65
b:soren friis	-50 -37 -43 -37 53
b:sortant a	-64 -64 68 -48 -63
b:sortie du	-49 65 -47 -57 -67
b:soto el	-43 -39 -46 -32 51
b:souhaite ajouter	-28 -38 -28 47 -45
b:souhaite resilier	-50 60 -45 -51 -60
b:souhaites sur	-69 -59 -36 -53 66
b:sound good	-43 53 -27 -45 -50
b:sounding pushy	-40 -65 -37 -36 60
b:source alternative	-44 -50 63 -45 -68
b:source instead	-59 -66 73 -48 -76
b:source wanted	-57 -57 72 -76 -67
b:source would	-71 -62 81 -72 -85
b:sous contrat	-50 -91 80 -58 -74
b:space again	-55 -64 -87 81 -79
b:space for	-47 -53 -39 -61 63
b:space left	-66 -55 -46 84 -94
b:spain and	-48 -47 -56 66 -67
b:spain wants	-36 -55 -45 57 -45
b:spam filter	13 -67 -57 -51 33
b:spam folder	-81 -56 -52 -57 79
b:spam submission	74 -60 -51 -56 -81
b:spare parts	-54 -47 -64 78 -83
b:spariscano tutti	60 -63 -43 -46 -47
b:sparprogramm unsere	-78 74 -58 -58 -67
b:spassanfrage name	79 -70 -79 -64 -78
b:spazio di	-69 -80 -60 77 -67
b:speak tomorrow	-45 -34 -34 -30 53
b:speak up	-57 -54 -64 -46 62
b:speaks french	-55 -50 -74 -44 81
b:spec smells	-40 -49 56 -48 -52
b:speed zone	-28 -54 -32 -31 53
b:speicher ist	-41 -53 -32 58 -38
b:spend before	-46 -76 -75 76 -71
b:sperrt um	-60 -66 -52 -56 64
b:spoke to	-53 -47 -64 -47 60
b:sponsor of	-56 72 -55 -71 -56
b:spostata a	-42 -34 -39 -31 44
b:spreadsheets because	-51 63 -43 -52 -62
b:spreken elkaar	-41 -38 -38 -33 48
b:spring wants	-54 -65 -58 67 -59
b:springt wohl	-63 67 -52 -57 -69
b:spying on	85 -65 -91 -57 -64
b:staat leeg	54 -45 -45 -41 -53
b:stackwell had	-55 -44 57 -45 -52
b:stackwell next	-49 -70 76 -79 -65
b:staff let	59 -63 -42 -48 -52
b:staff the	-52 -55 -55 -46 62
b:staff will	-58 67 -52 -58 -61
b:stage pas	75 -74 -53 -50 -80
b:stage today	-65 -56 -62 -47 67
b:stagionali iniziano	-59 -59 -58 73 -77
b:stairs on	-19 -56 -61 -61 70
b:stammlieferant hat	-65 -62 71 -58 -72
b:stanco morto	-70 -46 -41 -41 71
b:stand empty	-41 58 -36 -39 -57
b:standard contract	-69 -56 -37 -53 67
b:standard terms	-57 -47 -82 -50 72
b:standardise on	-44 63 -42 -42 -73
b:standardised on	-67 -84 85 -85 -81
b:standing desk	-39 -59 -60 -56 64
b:standing order	-62 -86 -76 89 -91
b:standorte ausdehnen	-46 -79 -39 73 -55
b:start on	-58 -81 -50 73 -62
b:starter package	-46 -51 -47 60 -58
b:starters every	-36 -57 -54 57 -33
b:starters in	-14 -28 -10 33 -28
b:starts in	-29 -39 -48 74 -77
b:starts on	-63 -80 -85 -111 97
b:statt #	-50 69 -52 -67 -65
b:stay away	73 -72 -63 -60 -72
b:stay flexible	-43 53 -27 -45 -50
b:stay no	77 -68 -52 -47 -78
b:stays closed	-68 75 -69 -33 -79
b:stays with	-71 -60 80 -73 -82
b:steak good	-54 -43 -66 -32 56
b:steering group	-61 69 -57 -67 -67
b:steht auf	35 40 -66 -64 -89
b:steht leer	52 -45 -29 -45 -44
b:stelle entfallt	57 -53 -46 -47 -52
b:stellt #	-52 -66 -41 63 -57
b:stellt alle	-41 72 -73 -73 -44
b:stellt unser	-64 73 -61 -72 -67
b:step by	-70 84 -64 -87 -87
b:step is	-46 -50 -38 -31 55
b:sterk gedaald	-63 72 -65 -62 -73
b:stesso sistema	-35 -35 -36 44 -34
b:stick my	64 -42 -45 -36 -67
b:stickers of	-53 -59 62 -58 -55
b:sticks with	-56 -62 61 -48 -42
b:still breathing	-74 -74 -64 -64 77
b:still have	-35 -60 62 -57 -55
b:still log	-59 77 -82 -56 -76
b:still open	-37 -45 -62 -41 58
b:still our	-68 -66 -37 -38 70
b:still running	-36 -102 85 -57 -78
b:still waiting	-41 77 -49 -44 -81
b:still worth	-53 69 -40 -36 -70
b:stimmung beim	-65 70 -63 -51 -70
b:stinksauer wieder	-42 45 -26 -25 -39
b:stock at	-80 -49 -53 -55 69
b:stockage plein	-29 -33 -25 40 -30
b:stof voor	70 -58 -67 -52 -72
b:stoff fur	57 -45 -46 -53 -56
b:stomach call	-51 -64 -35 -35 63
b:stone and	-62 -50 -85 -47 73
b:stone dead	95 -61 -45 -45 -99
b:stop asking	61 -37 -38 -45 -72
b:stop at	-72 -53 -41 -53 70
b:stop buying	-69 -75 -61 -61 76
b:stop by	-71 -50 -60 -48 69
b:stop e-mailing	56 -32 -24 -26 -54
b:stop everything	78 -67 -77 -78 -72
b:stop right	-51 -60 -35 -41 57
b:stop the	71 -73 -82 -68 -10
b:stop under	65 -52 -65 -38 -62
b:stop writing	26 -19 -14 -10 -23
b:stopover in	-39 -41 -38 -33 50
b:stopped coming	-47 42 -13 -22 -35
b:stopped key	-51 59 -47 -38 -55
b:stopped paying	-42 63 -49 -33 -63
b:stopped raining	-46 -52 -36 -33 53
b:stopped sending	-61 64 -47 -43 -61
b:stopped smoking	-75 -87 -49 -56 76
b:storage costs	-20 -31 -36 41 -30
b:storage is	-23 -29 -19 45 -37
b:storage room	-47 -43 -43 -73 63
b:storing zei	-52 57 -49 -48 -54
b:storm power	-53 -91 -36 -32 82
b:storniert wurde	-58 -48 -49 -45 57
b:story evening	-56 -65 -64 -51 66
b:straight to	-79 -40 -51 -42 68
b:strand tas	-57 -52 -55 -44 60
b:stranger's address	52 -53 -49 -38 -35
b:street #	-33 -45 -37 -89 79
b:street he	-32 -27 -45 -25 46
b:streichen die	65 -48 -46 -50 -70
b:strengths against	-71 -85 76 -67 -61
b:strike at	-52 -37 -32 -25 53
b:strike it	80 -59 -50 -41 -87
b:strike my	75 -46 -54 -54 -82
b:strike this	58 -46 -33 -23 -62
b:strong and	-70 -73 77 -55 -75
b:strong competition	-39 -52 -81 -40 73
b:struck by	-82 -82 -77 -67 85
b:struck from	97 -87 -47 -47 -74
b:struck off	31 -25 -19 -21 -27
b:struck out	-53 56 -33 -39 -41
b:student days	-72 -53 -38 -46 68
b:student die	65 -46 -55 -51 -68
b:student in	-92 -49 -60 -37 83
b:student intern	-87 -48 -58 -54 75
b:student looking	71 -69 -39 -45 -75
b:student schreibt	59 -31 -37 -31 -63
b:studente che	64 -54 -45 -50 -68
b:studied in	-64 -57 -66 -60 70
b:stuhle fur	-59 -58 -45 -96 82
b:stunde spater	-41 -46 -39 -31 48
b:stuur het	-45 -44 -46 -41 52
b:su hija	57 -51 -44 -36 -55
b:su proveedor	-61 -65 69 -53 -65
b:subject line	-87 82 -67 -69 -77
b:subject request	55 -56 -28 -25 -47
b:submission link	74 -60 -51 -56 -81
b:subscribed to	-79 -70 -64 -59 77
b:subscription for	-54 77 -44 -79 -67
b:subscription from	-43 64 -62 -50 -59
b:subscription lapse	-51 69 -53 -44 -77
b:subscription on	-57 64 -46 -62 -55
b:subscription ours	-26 66 -54 -58 -70
b:subscription to	-47 -84 -75 -43 79
b:subsidiaries is	-22 -30 -68 54 -38
b:subsidiaries onto	-34 60 -57 -55 -45
b:subsidiary in	-46 -38 -72 61 -38
b:success team	-58 84 -56 -64 -90
b:success they	-57 -61 -43 66 -41
b:successor and	52 -38 -21 -23 -35
b:successor does	-69 76 -56 -47 -72
b:successor is	-43 -36 -52 -29 50
b:successor the	66 -52 -28 -29 -65
b:such company	48 -26 -26 -32 -43
b:such firm	57 -36 -25 -25 -62
b:sucht stoff	57 -45 -46 -53 -56
b:sucht verstarkung	-57 -55 -48 64 -64
b:suchte nur	69 -56 -62 -52 -70
b:suddenly in	70 -56 -55 -56 -69
b:sued us	45 -28 -21 -14 -43
b:sueno tras	-52 -42 -36 -38 52
b:sugar and	-50 -51 58 -44 -48
b:suite and	-78 80 -72 -51 -76
b:suits her	-69 -60 -75 -67 76
b:sumaran #	-61 -65 -55 66 -58
b:summer crew	-63 -67 -55 83 -87
b:summer please	-81 -46 -30 -52 67
b:summer sale	-80 -49 -53 -55 69
b:summer time	-36 -49 -45 -32 50
b:sunday back	-50 -67 -54 -39 68
b:sunset plan	-45 66 -39 -56 -76
b:suoi dati	60 -63 -43 -46 -47
b:suporte pensa	-38 51 -42 -35 -49
b:supplier already	-27 -26 42 -18 -45
b:supplier form	-100 -73 -94 -59 90
b:supplier number	-91 -72 -106 -63 90
b:supplier of	64 -82 35 -61 -101
b:supplies them	-78 -69 78 -66 -74
b:supply this	64 -67 -26 -32 -65
b:support answered	-58 74 -41 -69 -75
b:support denkt	-33 70 -34 -42 -72
b:support he	-56 80 -59 -64 -83
b:support il	-51 60 -43 -54 -53
b:support pense	-34 47 -32 -36 -46
b:support team	-66 -101 -64 -88 89
b:supports arsenal	-68 -86 -70 -79 79
b:suppress in	63 -54 -49 -55 -61
b:suppression de	60 -65 -35 -39 -54
b:sur ce	-56 -46 -59 -42 61
b:sur l'outil	-45 59 -46 -52 -59
b:sur la	6 -91 -68 -74 63
b:sur le	-75 -60 -62 -47 71
b:sur place	-56 -56 68 -43 -69
b:sure support	-58 74 -41 -69 -75
b:survey would	-71 85 -77 -90 -88
b:sus datos	38 -45 -22 -27 -26
b:suspend the	-46 75 -44 -65 -91
b:suspendre l'abonnement	-59 71 -56 -70 -70
b:suyo hoy	59 -49 -41 -59 -47
b:swears by	-68 -85 89 -80 -93
b:switch next	-81 83 -68 -72 -80
b:switch to	-52 -56 -48 -45 72
b:switch was	-37 -66 -36 -33 59
b:switch would	-23 42 -29 -51 -25
b:switchboard refuses	56 -52 -27 -25 -56
b:switchboard use	-57 -33 -33 -27 61
b:switched from	-56 -69 73 -47 -75
b:switched off	-38 54 -37 -34 -63
b:switched seats	-43 -63 -48 -54 63
b:switches between	-55 -50 -68 -38 64
b:switching offices	-19 -26 -18 -23 37
b:switching to	-43 53 -27 -45 -50
b:system an	-45 51 -41 -30 -43
b:system and	-54 -54 62 -57 -47
b:system by	-34 60 -57 -55 -45
b:system in	-46 76 -82 -58 -59
b:system is	-31 -74 -66 -55 73
b:system over	-61 -63 -42 66 -50
b:system too	-22 -22 -13 30 -17
b:system um	-41 72 -73 -73 -44
b:system von	-28 -36 38 -20 -21
b:t-shirt at	89 -86 -62 -55 -90
b:table for	-32 -60 -64 -76 73
b:tablet has	81 -66 -51 -60 -85
b:tage gewartet	-58 66 -60 -45 -65
b:tagesordnung verschickt	-50 -55 -52 -67 62
b:take #	-61 -62 -63 70 -67
b:take a	-69 -55 -47 -53 68
b:take care	-62 -58 -79 -84 79
b:take her	48 -34 -30 -30 -57
b:take it	-60 -68 -95 85 -83
b:take over	-49 -85 -54 74 -62
b:take sales	36 -25 -20 -29 -36
b:take the	26 -113 -95 24 11
b:take us	51 -18 -12 -13 -46
b:take you	-73 -75 84 -86 -86
b:taken down	17 30 -31 -29 -56
b:taken off	82 -73 -55 -46 -86
b:takes longer	-52 -55 -55 -46 62
b:takes notes	-87 -48 -58 -54 75
b:takes over	-89 -79 -81 57 22
b:takes the	-21 -33 -26 -30 34
b:takes them	-60 -61 78 -75 -77
b:takes to	-50 69 -44 -66 -60
b:taking bids	-46 66 -70 -45 -55
b:taking over	-46 -56 -72 69 -53
b:talk after	-49 -56 -57 -68 69
b:talk to	39 -72 40 -52 -51
b:talk tomorrow	-50 -18 -24 -17 50
b:talk with	-45 -32 -56 -47 56
b:talked about	-63 -59 -66 -43 71
b:talked of	-66 -60 -56 -51 67
b:talker nice	-49 -48 -41 -43 53
b:talks about	-25 -37 -27 -16 45
b:talks of	-14 42 -16 -14 -55
b:talks to	-73 -63 69 -57 -62
b:talks with	29 -23 -17 -19 -16
b:talleres soto	-43 -39 -46 -32 51
b:tambem da	-70 -67 -66 77 -81
b:tambem quer	-75 -73 -69 78 -71
b:tambien el	-67 -67 -62 73 -72
b:tambien lo	-52 -46 -39 58 -54
b:tant que	-60 57 -35 -50 -48
b:tard priere	59 -42 -26 -29 -69
b:tarif de	-50 -68 -35 62 -51
b:tariff every	-65 -72 -76 74 -64
b:tas beslutet	-57 -52 -55 -44 60
b:te huur	70 -66 -60 -63 -65
b:te klein	-71 -78 -69 76 -69
b:te stappen	-84 80 -57 -73 -77
b:team building	-63 -70 -51 -48 67
b:team decided	-62 93 -88 -68 -97
b:team each	-21 -42 -18 49 -55
b:team grows	-18 -57 -16 59 -51
b:team is	-39 59 -63 -63 -11
b:team lunch	-59 -81 -66 -71 75
b:team ordered	54 -50 -33 -43 -47
b:team put	-57 64 -46 -62 -55
b:team swears	-68 -85 89 -80 -93
b:team thanked	-66 -101 -64 -88 89
b:team was	-41 58 -36 -39 -57
b:teams from	-61 -63 -42 66 -50
b:teams have	-31 -42 -71 61 -47
b:teams umstellen	-52 -73 -31 68 -46
b:technical questions	-36 -64 -53 -28 63
b:teenage son	-43 -60 -38 -40 55
b:telefon ab	-41 -45 -46 -54 56
b:telefonata con	-50 -48 -56 -39 56
b:telefonnummer siehe	-49 -56 -50 -55 58
b:tell me	-74 70 -48 -45 -45
b:tem um	-72 -65 72 -56 -70
b:temporales empiezan	-56 -58 -57 71 -73
b:temporarios comecam	-59 -56 -58 74 -77
b:temps start	-58 -81 -50 73 -62
b:ten minutes	-56 -55 -46 -58 61
b:ten more	-77 -77 -88 91 -93
b:ten please	-32 -61 -48 -48 57
b:ten projects	-72 -48 -45 69 -63
b:ten years	-51 21 58 -54 -74
b:tender date	-34 -63 -66 -37 62
b:tender is	-52 -66 23 -44 26
b:tender loving	-62 -52 -63 -39 64
b:tender many	-42 -45 63 -48 -66
b:tender steak	-54 -43 -66 -32 56
b:tender to	-31 -44 55 -25 -56
b:tender went	-62 -45 64 -36 -61
b:tennis court	-83 -62 -67 -62 77
b:tenth anniversary	-53 -74 -45 -40 68
b:tercio mas	-42 -51 57 -52 -49
b:terco mais	-43 -47 56 -49 -53
b:term and	-47 -75 -62 92 -87
b:term ends	-34 64 -46 -45 -66
b:termin abgesagt	-48 -44 -53 -40 58
b:terminal #	-48 -58 -40 -61 63
b:terminated the	-48 -49 -17 -29 58
b:terminates at	-27 -34 -33 -19 47
b:termination clause	-64 66 -44 -41 -37
b:termination is	-42 78 -62 -28 -82
b:terms and	-41 -72 -36 -30 69
b:terms as	-57 -47 -82 -50 72
b:terms where	64 -42 -45 -36 -67
b:territory and	52 -48 -37 -41 -36
b:terug naar	-50 55 -37 -51 -44
b:terzo in	-40 -54 54 -42 -43
b:test alle	-52 -73 -31 68 -46
b:test passed	-95 -80 -69 -87 88
b:test phase	-52 -59 -48 71 -73
b:test record	89 -91 -76 -82 -88
b:teste odoo	-63 -69 69 -56 -66
b:testet parallel	-50 -45 59 -41 -67
b:testing the	62 -57 -45 -38 -60
b:tests odoo	-64 -67 74 -63 -73
b:tether with	-87 87 -85 -50 -84
b:than ever	-64 -51 -42 -47 64
b:than talk	44 -58 -63 -61 18
b:than that	-87 -71 -89 -78 86
b:than the	-40 -42 -37 65 -73
b:thank him	-49 -66 -42 -51 62
b:thank you	65 -46 -59 -47 -67
b:thanks for	-87 82 -67 -69 -77
b:that address	57 -36 -25 -25 -62
b:that all	-87 -71 -89 -78 86
b:that another	-72 -72 74 -57 -53
b:that any	40 -24 -21 -26 -36
b:that asana	-80 -82 86 -91 -57
b:that department	61 -37 -38 -45 -72
b:that does	-56 71 -72 -67 -60
b:that i	54 -42 -34 -43 -46
b:that is	47 5 19 -71 -94
b:that joke	-86 -60 -50 -52 80
b:that nobody	69 -72 -53 -62 -36
b:that only	-65 -78 -56 77 -75
b:that our	97 -82 -78 -77 -89
b:that paragraph	-53 56 -33 -39 -41
b:that runs	-37 63 -64 -66 -29
b:that sells	50 -39 -44 -37 -39
b:that shut	68 -67 -60 -47 -60
b:that stackwell	-55 -44 57 -45 -52
b:that the	-84 -83 -84 121 -113
b:that there	70 -51 -37 -33 -70
b:that they	-28 -46 -32 51 -56
b:that used	-59 94 -84 -83 -46
b:that vendora	-33 -33 52 -32 -55
b:that was	-64 63 -52 -35 -59
b:that we	66 -44 -68 -34 -59
b:that will	-40 -44 -30 60 -65
b:the #	-79 -37 -40 -50 92
b:the abbreviation	-56 -63 -59 -62 68
b:the account	22 68 -38 -69 -97
b:the add-on	-49 -49 -83 93 -94
b:the admin	-79 97 -60 -76 -99
b:the advanced	-67 -59 -61 75 -79
b:the agenda	-69 -81 -69 -63 88
b:the agreement	-86 90 -83 -95 -70
b:the ai	-59 -69 -71 76 -74
b:the airline	-50 -52 -57 -66 65
b:the airport	-56 -51 -69 -51 78
b:the alarm	-64 -51 -58 -38 65
b:the alps	-41 -73 -50 -36 70
b:the analytics	-33 -37 -36 59 -63
b:the answer	39 -83 -105 -53 45
b:the architecture	-28 -24 -46 -26 52
b:the archive	-50 -71 -56 68 -57
b:the assistant	-18 -21 -17 -16 40
b:the automatic	-43 50 -22 -51 -34
b:the automation	-29 -38 -41 41 -26
b:the award	-62 -57 -58 -51 63
b:the badge	-72 -53 -41 -53 70
b:the bailiff	64 -67 -53 -50 -60
b:the basic	-61 67 -35 -69 -46
b:the belgian	-86 -49 -71 78 -65
b:the beta	-70 -75 -69 75 -59
b:the big	-83 -73 45 80 -119
b:the bigger	-49 -53 -51 63 -62
b:the bill	-81 92 -65 -72 -96
b:the blue	-66 -67 -82 -61 84
b:the board	-118 -49 -9 7 61
b:the booth	78 -111 -72 -62 -29
b:the boss	-37 -42 -38 -29 49
b:the branch	-46 -64 -57 -45 69
b:the breach	-66 68 -54 -41 -68
b:the bridge	-45 -73 -39 -54 65
b:the brightpipe	-59 -76 80 -55 -79
b:the brink	-48 67 -46 -59 -66
b:the buffet	81 -81 -74 -61 -80
b:the bug	-42 63 -49 -33 -63
b:the bugs	-59 68 -68 -58 -60
b:the building	5 -94 45 -58 -30
b:the bullet	-58 -36 -57 -34 53
b:the business	93 -84 -63 -49 -90
b:the buyer	-46 76 -82 -58 -59
b:the cake	-81 -107 -71 -80 107
b:the call	45 -92 -47 -54 10
b:the calls	73 -36 -24 -38 -76
b:the cancellation	-97 125 -45 -44 -128
b:the canteen	-62 -98 -64 -42 97
b:the cap	-76 -83 -96 85 -72
b:the car	-65 -71 -46 -38 79
b:the catalogue	-36 -57 -42 -35 55
b:the caterer	-45 -51 -46 -47 55
b:the caymans	63 -62 -59 -55 -45
b:the ceiling	-65 -72 -76 74 -64
b:the cfo	-44 -23 -36 -19 49
b:the champion	-46 52 -37 -30 -36
b:the charger	-68 -55 -73 -44 68
b:the cheapest	-57 97 -73 -106 -48
b:the chopping	-49 65 -64 -41 -58
b:the clause	-86 84 -59 -73 -77
b:the clean	-70 -51 -54 -45 67
b:the client	-74 101 -45 -36 -90
b:the clock	-58 -48 -34 -47 60
b:the coffee	-67 -74 -75 -79 80
b:the comma	-57 -73 -51 -55 73
b:the company	68 -73 -56 36 -95
b:the competition	-96 -89 111 -91 -107
b:the competitor's	-63 -79 -88 83 -71
b:the complaint	-43 -68 -33 -28 58
b:the concert	-49 -66 -42 -51 62
b:the consultant	-76 -65 74 -67 -67
b:the consulting	-47 -51 -57 68 -73
b:the contact	4 -65 -41 -39 30
b:the contract	-81 53 -79 -99 70
b:the credit	-46 -53 -56 -40 60
b:the customer	-38 54 -37 -34 -63
b:the danes	-87 -80 85 -67 -69
b:the data	-9 15 -71 -71 28
b:the database	52 -59 -32 -31 -32
b:the date	-75 -98 -61 -77 107
b:the day	-87 -91 -71 62 -9
b:the dead	-72 -70 -32 -40 77
b:the decision	-70 -67 -76 -68 89
b:the defects	-45 58 -51 -35 -55
b:the delay	-67 -90 -48 -51 90
b:the delivery	-52 -91 -46 -89 107
b:the demo	-96 -74 -71 63 11
b:the deposit	-64 -77 -53 -44 74
b:the derby	-39 -47 -67 -38 62
b:the design	-48 -64 68 -57 -66
b:the desk	-63 -59 -66 -43 71
b:the desks	-53 54 -53 -31 -37
b:the dinner	-32 -60 -64 -76 73
b:the discount	-69 -52 -95 -70 92
b:the do-not-call	70 -50 -56 -46 -68
b:the dog	76 -52 -49 -44 -79
b:the domain	66 -67 -41 -53 -55
b:the door	65 49 -83 -73 -101
b:the draft	-63 -53 -45 -41 78
b:the dutch	-37 -46 54 -38 -55
b:the earlier	-46 -60 -77 -39 69
b:the eleven	70 -51 -37 -33 -70
b:the end	22 48 65 -81 -180
b:the enterprise	-33 -47 -34 74 -80
b:the event	-69 -65 -40 -36 71
b:the exit	-98 101 -71 -81 -105
b:the export	-42 77 -38 -27 -79
b:the extra	-25 -22 -39 54 -63
b:the fair	-110 -94 -55 -80 122
b:the family	-50 -51 -45 -50 58
b:the film	-39 -72 -45 -37 67
b:the final	-95 -101 101 -93 -100
b:the fire	-62 -52 -43 -42 61
b:the firm	103 -82 -66 -50 -86
b:the first	-84 -88 37 51 -38
b:the fish	-84 -83 -117 -67 97
b:the five	-56 -79 -62 77 -74
b:the fix	-63 35 -91 -64 27
b:the fleet	-61 -49 -50 66 -66
b:the flight	-39 -38 -25 -43 49
b:the flu	-40 -84 -84 -52 86
b:the font	-51 -66 -63 -67 71
b:the food	-51 -64 -62 -71 70
b:the football	-60 -61 78 -75 -77
b:the forecasting	-47 -51 -51 74 -79
b:the form	97 -62 -66 -53 -104
b:the four	-26 59 -53 -37 -64
b:the fourth	-62 -85 -99 -48 87
b:the fraud	58 -48 -36 -46 -57
b:the free	89 -86 -62 -55 -90
b:the front	-36 -57 -42 -35 55
b:the full	-46 -58 -36 59 -45
b:the furniture	66 -58 -52 -51 -65
b:the garden	64 -45 -31 -38 -75
b:the gate	-98 -99 -48 -75 139
b:the german	-27 -37 -36 56 -57
b:the go-live	-87 -61 -69 -46 91
b:the gold	-63 -71 -63 71 -60
b:the golf	-58 -59 -93 -52 83
b:the group	-73 100 -60 -110 -61
b:the hall	60 -48 -53 -38 -61
b:the handover	-73 73 -47 -69 -61
b:the hatchet	-86 -56 -57 -47 75
b:the head	-69 -55 -76 -43 67
b:the heirs	48 -46 -43 -29 -37
b:the higher	-26 -43 -46 49 -42
b:the hint	73 -57 -57 -56 -76
b:the holding	-45 -32 -30 -33 43
b:the hotel	-55 -68 -56 -44 82
b:the incident	63 -12 -65 -52 -77
b:the incumbent	-54 -59 66 -60 -58
b:the insolvency	48 -36 -35 -31 -47
b:the integration	-44 -62 -50 57 -39
b:the interface	-36 -78 45 -41 4
b:the invitation	-59 -65 -72 -98 97
b:the invoice	-75 -32 -72 -78 96
b:the it	-28 -24 -46 -26 52
b:the job	-89 -112 107 -85 -88
b:the journal	-47 -84 -75 -43 79
b:the keys	64 -67 -53 -50 -60
b:the landline	-57 -59 -44 -38 65
b:the landlord	50 -49 -29 -29 -42
b:the lanyard	-54 -57 66 -54 -65
b:the last	35 94 -121 -81 -95
b:the layoffs	-56 65 -29 -49 -61
b:the lead	-51 -48 -39 -37 56
b:the legal	72 -49 -48 -58 -75
b:the letter	-61 -46 -46 -55 61
b:the letters	59 -43 -38 -44 -56
b:the licence	-73 82 -38 -92 -42
b:the licences	-74 96 -75 -80 -89
b:the limit	-63 -96 -66 95 -78
b:the line	-61 -54 -38 -46 65
b:the link	-56 -27 -22 -17 59
b:the liquidator	62 -42 -41 -37 -64
b:the list	-39 6 62 -82 -62
b:the lobby	-115 -96 69 -87 30
b:the local	85 -97 -72 -59 -80
b:the logistics	-38 -47 -42 55 -52
b:the lost	-84 99 -92 -78 -99
b:the lunch	-30 -33 -37 -28 40
b:the machine	-55 -88 -51 -74 78
b:the machines	-50 -51 66 -54 -61
b:the mail	-99 -70 -41 -43 106
b:the mailbox	57 -62 -44 -40 -47
b:the mailings	75 -50 -51 -40 -82
b:the maintenance	-72 78 -71 35 -117
b:the manual	-62 -84 -73 -88 97
b:the market	-84 -79 112 -68 -108
b:the marketing	-71 -44 -66 71 -61
b:the match	-34 -77 -48 -33 63
b:the meeting	-55 -41 -29 -29 67
b:the merger	-44 63 -42 -42 -73
b:the message	76 -71 -50 -47 -80
b:the minutes	-75 -94 -81 -120 116
b:the mobile	-83 -79 -90 107 -108
b:the monthly	-69 -85 -92 90 -89
b:the mood	-90 87 -82 -71 -86
b:the moon	-68 -51 -73 -58 68
b:the morning	-78 -79 -58 -47 88
b:the motorway	-43 -19 -14 -15 49
b:the museum	-46 -55 -58 -36 61
b:the name	46 -62 -68 -52 4
b:the need	47 -38 -31 -31 -38
b:the neighbour	-70 -95 100 -80 -106
b:the network	-37 -66 -36 -33 59
b:the new	-82 56 -94 30 -34
b:the newsletter	-23 -81 -63 -67 75
b:the next	-83 -97 -53 96 -33
b:the night	-65 -78 -56 77 -75
b:the nordic	-22 -30 -68 54 -38
b:the notice	-37 43 -18 -27 -32
b:the number	97 -74 -54 -61 -91
b:the numbers	-70 -72 79 -48 -79
b:the offer	-67 -67 -111 -94 137
b:the office	-96 -78 45 -59 33
b:the old	-19 -145 40 54 -21
b:the ombudsman	93 -105 -52 -63 -82
b:the one	-53 -78 78 -70 -79
b:the opportunity	-64 -57 -60 -56 67
b:the order	-112 -130 46 26 9
b:the other	-85 -131 150 23 -104
b:the others	-33 -67 69 -41 -64
b:the outage	-40 59 -46 -42 -58
b:the owner	91 -97 34 -75 -115
b:the owner's	53 -51 -28 -28 -50
b:the panel	-59 66 -44 -37 -64
b:the paper	-78 -76 -70 -80 84
b:the papers	-74 -74 -64 -64 77
b:the parcel	-41 -55 -35 -35 51
b:the parent's	-44 63 -42 -42 -73
b:the part	-56 -65 -55 -58 66
b:the partner	-63 73 -50 -44 -73
b:the payroll	75 -67 -46 -62 -74
b:the paywall	-51 -62 -43 -32 59
b:the phone	117 -58 -48 -43 -113
b:the piece	-57 -40 -42 -38 53
b:the pilot	-79 -14 -84 18 34
b:the pizza	-68 -68 -70 -81 79
b:the place	67 -54 -46 -24 -75
b:the plan	-40 -42 -37 65 -73
b:the plant	-94 61 -75 -87 32
b:the plate	50 -49 -29 -29 -42
b:the plug	-43 64 -62 -50 -59
b:the po	-71 -61 -62 -86 80
b:the point	-69 76 -56 -47 -72
b:the police	58 -54 -56 -41 -51
b:the post	-42 78 -62 -28 -82
b:the practice	85 -66 -47 -42 -85
b:the premises	97 -76 -83 -67 -94
b:the premium	-32 -102 -67 110 -100
b:the presentation	-54 -53 -62 -60 67
b:the press	-72 -54 -75 -52 75
b:the price	-71 62 29 8 -120
b:the printer	-64 -40 -46 -47 65
b:the prize	-67 -59 -70 -51 68
b:the problem	-25 -51 -60 -30 52
b:the product	-140 -5 39 -63 13
b:the professional	-50 -73 -71 71 -61
b:the project	-97 -68 -61 -61 98
b:the pub	-39 -52 -81 -40 73
b:the purchaser	-51 -28 -28 -52 56
b:the quarter	-41 66 -56 -41 -53
b:the quote	-61 -48 -79 -67 74
b:the raffle	53 -78 -81 -69 15
b:the railway	-61 -71 -48 -39 83
b:the receiver	61 -33 -35 -34 -60
b:the receptionist	61 -37 -38 -45 -72
b:the record	73 -54 -48 -61 -58
b:the red	-71 -76 -46 -51 74
b:the reference	-50 76 -37 -38 -87
b:the register	59 -37 -36 -32 -51
b:the regulator	75 -46 -24 -31 -79
b:the remaining	-61 -63 -42 66 -50
b:the renewal	-87 149 -85 -94 -139
b:the reorganisation	-53 54 -53 -31 -37
b:the rep	13 -70 95 -58 -110
b:the report	-38 -33 -43 -44 50
b:the reporting	-34 -34 -36 57 -60
b:the reports	-57 -68 -67 70 -64
b:the result	-68 -51 -73 -58 68
b:the review	-50 76 -37 -38 -87
b:the rfp	-56 -57 57 -37 -46
b:the right	33 -58 -54 -38 9
b:the rival	-48 -64 68 -57 -66
b:the roadmap	-48 -57 -64 -88 79
b:the robinson	85 -78 -74 -62 -85
b:the robot	-69 -55 -47 -53 68
b:the role	57 -62 -44 -40 -47
b:the roll-out	-48 -47 -56 66 -67
b:the rollout	-91 84 -72 -72 -75
b:the room	-60 -108 -80 -100 121
b:the rooms	50 -49 -29 -29 -42
b:the same	-98 -44 -36 136 -99
b:the samples	-101 -91 -59 -58 102
b:the sanctions	55 -52 -41 -36 -49
b:the sandbox	-67 -59 -61 75 -79
b:the seams	-44 -64 -53 68 -66
b:the seats	-44 63 -47 -50 -61
b:the second	-79 -106 -94 84 15
b:the security	-51 -65 -40 -59 78
b:the seminar	-39 -43 -54 -30 51
b:the service	-28 -46 -32 51 -56
b:the setup	-41 -48 -38 -32 53
b:the shelf	-67 84 -93 -71 -74
b:the shop	84 -69 -62 -46 -71
b:the shortlist	-52 -69 66 -51 -58
b:the side	-58 -61 -86 -54 73
b:the signature	-33 -68 -52 -54 67
b:the site	-15 48 -71 -74 -3
b:the slides	-98 -103 -103 -131 133
b:the small	-45 -35 -48 55 -52
b:the smallest	-51 65 -49 -70 -59
b:the spare	-54 -47 -64 78 -83
b:the spec	-40 -49 56 -48 -52
b:the spend	-60 69 -39 -32 -76
b:the sponsor	-56 72 -55 -71 -56
b:the spring	-38 51 -46 -37 -42
b:the staff	-58 67 -52 -58 -61
b:the stairs	-19 -56 -61 -61 70
b:the standard	-57 -47 -82 -50 72
b:the standing	-62 -86 -76 89 -91
b:the starter	-46 -51 -47 60 -58
b:the station	-70 -49 -62 -43 63
b:the steering	-61 69 -57 -67 -67
b:the story	-70 -46 -42 -43 65
b:the street	-32 -27 -45 -25 46
b:the strike	-70 -98 -59 -72 85
b:the student	-87 -48 -58 -54 75
b:the subject	-87 82 -67 -69 -77
b:the subscription	-71 119 -75 -94 -110
b:the subsidiary	-46 -38 -72 61 -38
b:the success	-58 84 -56 -64 -90
b:the summer	-14 -95 -68 37 22
b:the survey	-83 77 -63 -57 -70
b:the switchboard	-57 -33 -33 -27 61
b:the table	-91 -103 119 -87 -60
b:the tablet	81 -66 -51 -60 -85
b:the talks	-25 -37 -27 -16 45
b:the taxi	-66 -93 -57 -54 84
b:the team	-84 95 -109 -99 -14
b:the tender	-71 -89 62 -48 15
b:the term	-34 64 -46 -45 -66
b:the termination	-61 94 -43 -39 -94
b:the test	-52 -59 -48 71 -73
b:the third	29 -15 -47 -71 21
b:the thread	-56 -65 -57 -66 70
b:the ticket	-68 -48 -54 -43 70
b:the title	-56 -63 -59 -62 68
b:the toast	-74 -56 -57 -45 67
b:the tool	-88 118 -106 -75 -102
b:the topic	-87 -61 -55 -43 103
b:the town	-62 -46 -48 -40 64
b:the tracking	-38 -47 -42 55 -52
b:the trade	72 -73 -61 -54 -28
b:the train	-45 -93 -38 -44 76
b:the trainee	-65 -84 -59 -50 84
b:the training	-45 49 -84 -69 12
b:the trains	-86 -88 -49 -47 92
b:the tree	-46 -64 -57 -45 69
b:the trial	-69 -81 -77 105 -103
b:the trustee	61 -44 -48 -54 -57
b:the tuesday	-49 -45 -96 -41 81
b:the two	-30 -75 -66 -39 71
b:the typo	-102 -97 -71 -65 116
b:the unhappy	-39 -72 -45 -37 67
b:the update	-86 53 -106 -86 10
b:the upgrade	-47 -47 -50 89 -98
b:the user	-42 -77 74 -64 -60
b:the users	-34 55 -35 -52 -48
b:the usual	-65 -57 -63 76 -80
b:the vat	-44 -69 -58 -108 103
b:the vienna	-45 -49 -53 59 -54
b:the view	-82 -82 -77 -67 85
b:the visit	-47 -53 -39 -61 63
b:the visitors'	-46 -46 -49 -46 68
b:the warehouse	-46 -44 -54 55 -33
b:the watermark	-85 -68 -62 -60 80
b:the way	-93 56 -76 -66 -3
b:the weather	-50 -66 -35 -33 75
b:the web	62 -57 -45 -38 -60
b:the webinar	-86 -61 77 -53 -43
b:the week	-65 -39 -53 -33 61
b:the weekend	-46 -39 -39 -31 50
b:the weeks	-49 56 -32 -44 -51
b:the white	-100 -60 -47 -56 97
b:the whole	5 -30 18 39 -89
b:the window	-66 -54 -57 -40 68
b:the winner	-70 -72 79 -48 -79
b:the works	13 -85 -46 -45 53
b:the workshop	7 -21 -65 -78 55
b:the workspace	-71 80 -73 -54 -85
b:the wrong	-61 -46 -46 -55 61
b:the yard	-42 -62 -37 -29 58
b:the yearly	-51 59 -47 -38 -55
b:their admin	-71 80 -73 -54 -85
b:their answer	65 -46 -59 -47 -67
b:their attorney	26 -19 -14 -10 -23
b:their auditors	-50 -71 -56 68 -57
b:their banner	-65 -54 73 -47 -72
b:their business	-72 -84 -62 -67 80
b:their cfo	-53 -71 -72 78 -76
b:their client	-82 -90 -49 -46 85
b:their competition	-39 -56 -65 -40 62
b:their competitor	-32 -27 -45 -25 46
b:their compliance	66 -60 -53 -47 -58
b:their consultant	-84 -93 105 -86 -78
b:their counsel	80 -71 -62 -53 -83
b:their current	-39 -49 50 -39 -29
b:their customer	-47 -83 -49 70 -45
b:their customers	-45 -72 -81 -46 73
b:their data	-84 108 -92 -82 -95
b:their daughter	-84 -61 -76 77 -67
b:their erp	-37 -39 -38 -15 53
b:their filter	-39 -39 -43 -30 52
b:their finance	-57 64 -46 -62 -55
b:their hands	-62 70 -58 -81 -48
b:their headcount	-47 -47 -44 67 -70
b:their hotel	-37 -40 -35 -37 46
b:their initiative	-53 -47 -46 58 -54
b:their intake	-29 -38 -41 41 -26
b:their intranet	-45 66 -39 -56 -76
b:their it	-93 47 69 -97 -108
b:their job	-60 -74 68 -63 -58
b:their kitchen	-47 -80 -52 -75 73
b:their lawyer	-47 69 -44 -36 -67
b:their legal	54 -50 -33 -43 -47
b:their lift	-19 -56 -61 -61 70
b:their mail	-47 -73 -37 -43 65
b:their main	-45 -55 -84 -47 72
b:their market	-56 -61 -84 -45 72
b:their nephew	-55 -60 82 -49 -89
b:their notice	-42 71 -51 -36 -81
b:their old	-34 -54 59 -45 -58
b:their orders	-74 83 -75 -65 -89
b:their own	-62 48 30 -61 -67
b:their parent	-76 -78 74 -64 -58
b:their partner	-70 69 -36 -30 -58
b:their phone	-73 -69 -52 -60 75
b:their plan	-35 -64 -50 60 -45
b:their present	-40 -54 81 -41 -83
b:their records	-88 84 -63 -71 -72
b:their rivals	-56 -61 -84 -45 72
b:their roof	-82 -82 -77 -67 85
b:their side	-93 6 -99 -52 88
b:their site	-42 -78 -49 -65 71
b:their spam	70 -57 -53 -50 -70
b:their team	-68 -85 89 -80 -93
b:their trust	-49 66 -63 -43 -68
b:their windows	-39 -44 -43 -62 56
b:them a	-47 -45 39 -36 6
b:them any	-45 -48 -34 65 -61
b:them ever	66 -44 -68 -34 -59
b:them gone	70 -61 -58 -64 -59
b:them in	-78 -76 -70 -80 84
b:them is	-52 -69 66 -51 -58
b:them its	-64 -80 79 -61 -77
b:them ours	-46 -55 58 -41 -48
b:them please	-47 -51 -51 74 -79
b:them send	-54 -47 -42 -50 58
b:them something	-55 -60 82 -49 -89
b:them they	-52 -59 -48 71 -73
b:them to	53 -86 60 -92 -93
b:them with	-45 -72 -81 -46 73
b:thema des	-49 -45 -60 -42 61
b:thema tolles	-55 -50 -48 -62 60
b:then call	-18 -21 -17 -16 40
b:then left	-38 -77 -37 -53 65
b:there a	-62 82 -76 -80 -79
b:there again	61 -49 -54 -35 -52
b:there and	84 -60 -99 -53 -81
b:there can	-74 70 -48 -45 -45
b:there he	-81 -56 -52 -57 79
b:there is	53 -117 -118 -61 59
b:there may	66 -60 -53 -47 -58
b:there money	-76 -59 -46 -69 77
b:there not	59 -36 -34 -31 -64
b:there private	54 -29 -22 -28 -54
b:there runs	-62 -59 63 -50 -54
b:there since	78 -87 -47 -41 -62
b:there to	-70 -72 79 -48 -79
b:there too	-30 -70 64 -64 -31
b:there was	52 -74 42 -57 -100
b:there yesterday	-57 -65 70 -61 -70
b:thesis at	-42 -30 -49 -22 49
b:they already	-40 -56 55 -56 -36
b:they also	-47 -50 63 -39 -74
b:they applauded	-63 -63 -70 -65 72
b:they are	-50 44 -73 26 -22
b:they ask	-73 73 -47 -69 -61
b:they bought	-65 -90 76 -64 -65
b:they can	-44 -62 -50 57 -39
b:they cancelled	-50 76 -37 -38 -87
b:they ceased	56 -51 -44 -41 -52
b:they chose	-79 -61 74 -59 -63
b:they closed	53 -57 -30 -31 -44
b:they could	-32 -61 -43 56 -39
b:they curse	-64 96 -78 -107 -90
b:they do	-5 24 -75 37 -103
b:they doubled	-47 -47 -44 67 -70
b:they drop	-26 59 -53 -37 -64
b:they evaluate	-54 -63 -90 -56 79
b:they feel	-74 72 -52 -51 -68
b:they gave	-91 84 -72 -72 -75
b:they get	-42 -42 -55 57 -51
b:they got	-74 -64 -68 73 -49
b:they handed	-46 67 -66 -42 -66
b:they have	-8 -20 50 -13 -60
b:they like	-80 -95 87 -83 -69
b:they liked	-46 -46 -50 -42 57
b:they liquidate	-80 -49 -53 -55 69
b:they look	-57 68 -65 -47 -71
b:they make	14 -97 -103 -87 85
b:they meant	65 -61 -52 -54 -58
b:they moved	-77 -105 -87 -75 115
b:they need	-47 -57 44 5 -69
b:they no	-54 61 -41 -36 -61
b:they only	-91 82 -64 -72 -68
b:they outgrew	-46 -51 -47 60 -58
b:they pay	-63 76 -63 -81 -62
b:they pulled	-43 64 -62 -50 -59
b:they regret	-62 75 -83 -68 -68
b:they renewed	-34 -54 59 -45 -58
b:they resell	-47 -83 -49 70 -45
b:they run	-68 -92 55 -76 17
b:they said	44 41 -60 -58 -90
b:they say	-39 -56 -65 -40 62
b:they served	-65 -76 -65 -74 79
b:they still	-35 -60 62 -57 -55
b:they stopped	-61 64 -47 -43 -61
b:they struck	-53 56 -33 -39 -41
b:they switch	-36 -49 -45 -32 50
b:they themselves	-82 -90 -49 -46 85
b:they use	-123 46 45 -82 -23
b:they want	-27 -16 -56 117 -130
b:they were	-75 85 -86 -67 -81
b:they will	-16 12 19 -21 -43
b:they would	-71 31 -68 65 -96
b:thin the	-25 35 -26 -18 -31
b:things go	-84 29 -58 -69 51
b:thinking about	-49 75 -54 -48 -84
b:thinking of	-76 55 -77 -71 -21
b:thinks about	-59 -66 73 -48 -76
b:third apology	-91 82 -64 -72 -68
b:third floor	-69 -74 -52 -70 85
b:third mail	88 -81 -43 -42 -90
b:third manager	73 -72 -52 -68 -41
b:third of	-58 67 -52 -58 -61
b:third outage	-64 63 -52 -35 -59
b:third oven	-87 -94 -87 94 -95
b:third party	-58 -55 58 -44 -46
b:third rep	52 -46 -31 -32 -41
b:third time	36 38 -40 -39 -83
b:thirds since	-38 51 -46 -37 -42
b:this account	-53 67 -35 -67 -76
b:this at	-63 76 -63 -81 -62
b:this company	67 -58 -43 -34 -61
b:this country	64 -67 -26 -32 -65
b:this deal	-70 -53 -61 -48 72
b:this happens	-60 61 -30 -41 -59
b:this lead	72 -51 -37 -37 -78
b:this life	65 -52 -45 -43 -73
b:this month	-82 89 -60 -46 -82
b:this morning	65 59 -77 -64 -118
b:this one	46 -177 -123 -100 73
b:this quarter	-92 55 -54 -70 -4
b:this still	-53 69 -40 -36 -70
b:this time	-61 73 -55 -46 -77
b:this we	-44 60 -40 -53 -61
b:this week	-64 -54 51 -44 -20
b:this weekend	-47 -73 -37 -43 65
b:this year	-111 -18 -111 44 39
b:those seats	-46 -48 -79 69 -56
b:those users	-36 -55 -45 57 -45
b:threatened to	44 -37 -25 -29 -35
b:threatened with	58 -54 -56 -41 -51
b:threatens to	-59 62 -46 -57 -46
b:three firms	-81 -68 78 -61 -73
b:three meetings	-66 -57 -71 -33 70
b:three messages	65 -52 -65 -38 -62
b:three months	-87 -65 -76 -55 82
b:three offers	-52 -65 74 -57 -76
b:three on	-52 -69 66 -51 -58
b:three people	-81 63 36 -78 -105
b:three points	-35 -31 40 -25 -34
b:three tools	-49 -65 71 -50 -74
b:three vendors	-32 -35 75 -36 -81
b:three weeks	-59 62 -40 -44 -54
b:three years	-44 -84 72 29 -99
b:three-year deal	-53 -47 -46 58 -54
b:thrilled as	-40 62 -54 -43 -64
b:through ever	58 -51 -35 -25 -48
b:throwaway address	53 -30 -35 -39 -56
b:thursday she	-24 -27 -70 -17 63
b:ticket #	-63 -44 -38 -44 70
b:ticket requested	-44 -95 -35 -40 72
b:ticket was	-68 -48 -54 -43 70
b:tied to	-23 -72 61 -41 -49
b:tien mensen	-48 -54 -51 60 -55
b:tien uur	-57 -44 -37 -35 69
b:tiene una	-49 -38 63 -39 -64
b:tienen envidia	-59 -62 -66 65 -51
b:tienen un	-65 -69 67 -54 -60
b:tiers moins	-52 -67 64 -52 -51
b:til soren	-50 -37 -43 -37 53
b:till #	-73 -62 84 -67 -82
b:till six	-36 -49 -45 -32 50
b:tim moved	-35 -45 -28 -48 53
b:time and	61 -64 -30 -33 -48
b:time for	-71 -33 -31 -25 59
b:time hours	-36 -49 -45 -32 50
b:time is	-53 69 -40 -36 -70
b:time needed	-33 -49 -32 -56 56
b:time on	-44 -23 -36 -19 49
b:time ten	-56 -55 -46 -58 61
b:time this	-56 61 -44 -44 -58
b:time to	-88 52 -75 -91 42
b:times shown	73 -57 -57 -56 -76
b:tired after	-73 -44 -40 -31 70
b:tired but	-50 -69 -54 -55 62
b:tired we	-45 -34 -34 -30 53
b:tisch lag	-65 -69 66 -47 -50
b:titolare e	55 -46 -45 -46 -54
b:to #	-60 59 -66 -77 33
b:to a	6 -34 20 -84 3
b:to add	-69 -77 -56 94 -94
b:to an	57 -30 -43 -42 -50
b:to annual	-18 -60 -23 47 -28
b:to another	-51 28 19 -81 8
b:to any	77 -67 -51 -41 -81
b:to basic	-70 75 -58 -76 -70
b:to be	141 7 -49 -76 -138
b:to become	-61 -62 -63 70 -67
b:to book	-47 -51 -57 68 -73
b:to boston	-46 -42 -51 -30 49
b:to bring	-56 -45 -40 -42 60
b:to burn	-72 -72 -61 76 -71
b:to business	-87 -46 -48 -51 82
b:to buy	-106 10 -88 95 -107
b:to call	-70 -61 -41 -35 87
b:to capsule	-56 -69 73 -47 -75
b:to cease	54 -50 -33 -43 -47
b:to change	-44 -62 74 -53 -79
b:to come	-54 -54 -69 -60 66
b:to companies	68 -62 -61 -58 -59
b:to confirm	-58 -65 -71 -58 71
b:to connect	56 -52 -27 -25 -56
b:to consumers	64 -45 -31 -38 -75
b:to crete	-37 -60 -50 -31 55
b:to cut	-56 72 -87 -45 -61
b:to decide	-61 -83 -92 -88 91
b:to delete	1 63 -75 -64 -91
b:to die	-65 -76 -65 -74 79
b:to do	81 -76 -63 -75 -71
b:to double	-61 -49 -50 66 -66
b:to drive	-44 -54 -44 -45 56
b:to drop	-36 70 -39 -80 -55
b:to end	44 72 -83 -107 -113
b:to equip	-54 -55 -29 55 -45
b:to everybody	-39 -33 -35 -42 49
b:to excel	-62 93 -88 -68 -97
b:to extend	-29 -54 -39 64 -64
b:to finance	-46 -43 -39 -36 51
b:to find	-83 20 -85 -80 54
b:to first	-50 -52 -57 -66 65
b:to five	-41 54 -37 -45 -50
b:to follow	-27 -40 -16 -21 55
b:to friday	-50 -38 -42 -26 52
b:to full	-55 -65 -56 67 -62
b:to german	-45 -47 -36 -51 62
b:to get	42 50 -118 -104 -117
b:to give	-62 91 -60 -100 -76
b:to go	11 33 -65 24 -97
b:to haggle	-39 -57 62 -55 -55
b:to hang	70 -63 -55 -53 -74
b:to have	-72 -61 -61 70 -56
b:to head	-75 -84 85 -69 -85
b:to hear	65 -52 -45 -43 -73
b:to helen	-53 -47 -64 -47 60
b:to her	18 -40 -31 -41 19
b:to hugo	-48 -41 -47 -39 53
b:to join	-95 -54 -55 99 -108
b:to jump	-64 79 -60 -53 -89
b:to keep	-62 70 -58 -81 -48
b:to know	-99 55 36 -22 -103
b:to leave	-55 40 -52 -64 12
b:to legal	-50 -31 -36 -47 54
b:to let	60 -48 -53 -38 -61
b:to lift	-58 -71 -58 72 -65
b:to lose	53 70 -114 -87 -151
b:to lunch	-57 -36 -28 -29 55
b:to make	-70 -72 79 -48 -79
b:to marketing	63 -34 -31 -37 -65
b:to me	73 -38 -29 -61 -74
b:to meet	-31 -52 -30 -57 50
b:to microsoft	-63 -86 84 -60 -87
b:to monthly	-43 53 -27 -45 -50
b:to move	-18 -60 -23 47 -28
b:to ms	-68 -59 -62 -47 79
b:to never	61 -49 -54 -35 -52
b:to opt	-43 50 -22 -51 -34
b:to order	-52 -59 -48 71 -73
b:to others	-73 -63 69 -57 -62
b:to our	-118 99 -54 -52 -6
b:to ours	-56 32 -100 61 -76
b:to palletry	-31 -44 55 -25 -56
b:to part	-44 60 -40 -53 -61
b:to pause	-54 77 -44 -79 -67
b:to pen	-68 75 -69 -33 -79
b:to peter	-53 -47 -64 -47 60
b:to phone	39 -21 -16 -23 -30
b:to pitch	52 -96 27 -88 -89
b:to place	59 -50 -44 -45 -54
b:to plastic	-69 -67 -80 -57 76
b:to play	-72 -80 -70 -58 76
b:to prepare	-94 48 -89 56 -88
b:to press	-32 -52 58 -62 -23
b:to print	-42 -90 -43 -38 74
b:to prolong	-67 49 -70 40 -89
b:to put	58 -51 -35 -25 -48
b:to reach	-55 -60 -52 -44 63
b:to read	-95 -91 -69 -96 110
b:to receive	52 -40 -44 -37 -37
b:to reduce	-34 68 -34 -76 -42
b:to refrain	51 -33 -23 -41 -38
b:to replace	-56 84 -60 -58 -71
b:to respect	67 -56 -48 -54 -56
b:to review	-40 78 -81 -78 -39
b:to roll	-53 65 -34 -55 -62
b:to rome	-43 -66 -49 -80 74
b:to room	-23 -41 -25 -35 40
b:to ruth	-36 -31 -46 -28 45
b:to say	73 -72 -52 -68 -41
b:to scale	-74 -64 -68 73 -49
b:to see	-83 -159 -18 13 98
b:to sell	122 -79 -92 -68 -93
b:to send	68 -44 -59 -48 -67
b:to set	67 -54 -46 -24 -75
b:to six	-56 -57 57 -37 -46
b:to somebody	-62 -45 64 -36 -61
b:to spend	-46 -76 -75 76 -71
b:to spreadsheets	-67 90 -58 -53 -95
b:to stay	-43 53 -27 -45 -50
b:to stop	85 -39 -30 -42 -87
b:to summer	-36 -49 -45 -32 50
b:to suspend	-46 75 -44 -65 -91
b:to take	-77 -95 -90 115 -109
b:to talk	-49 -56 -57 -68 69
b:to the	-39 -108 -43 29 81
b:to them	70 -54 -37 -36 -50
b:to this	67 -58 -43 -34 -61
b:to three	-29 -54 -39 64 -64
b:to tom	-41 -45 39 -35 2
b:to try	36 -25 -20 -29 -36
b:to upgrade	-21 -33 -21 52 -53
b:to us	93 -112 -130 18 -42
b:to use	-51 88 -50 -64 -84
b:to veeva	-75 -84 81 -58 -78
b:to vendora	-47 -50 63 -39 -74
b:to walk	-59 62 -46 -57 -46
b:to waste	47 -41 -30 -26 -38
b:to work	-56 -68 -57 69 -55
b:to write	43 -32 -32 -30 -32
b:to zero	-43 60 -33 -45 -70
b:toast alarm	-74 -56 -57 -45 67
b:tochter auf	-41 72 -73 -73 -44
b:tochter in	-53 -65 -48 67 -64
b:toda la	-45 -47 -33 54 -47
b:today audience	-65 -56 -62 -47 67
b:today from	-22 -29 31 -20 -18
b:today three	-66 -57 -71 -33 70
b:today tomorrow	-33 -46 -36 -25 50
b:todmude nach	-55 -56 -46 -40 69
b:todo lo	59 -49 -41 -59 -47
b:todos los	45 -45 -26 -24 -34
b:todos necesitaran	-36 -55 -34 58 -45
b:todos os	52 -52 -39 -39 -44
b:todos precisam	-28 -57 -26 52 -43
b:toegang nodig	-48 -54 -51 60 -55
b:told me	10 -70 28 -50 -2
b:told never	67 -54 -46 -24 -75
b:told that	-72 -72 74 -57 -53
b:told the	-4 89 -63 -45 -103
b:told to	-57 69 -75 -47 -58
b:told us	109 -128 -117 -70 -15
b:toll wieder	-58 66 -60 -45 -65
b:tolles gesprach	-55 -50 -48 -62 60
b:tom alder	-41 -45 39 -35 2
b:tomatoes on	-46 -42 -46 -46 54
b:tombe en	-39 -40 -48 -36 50
b:tomorrow is	-33 -46 -36 -25 50
b:too busy	-47 -35 -62 -34 57
b:too complicated	-91 84 -72 -72 -75
b:too small	70 -54 -57 -74 -48
b:too tight	-45 -35 -48 55 -52
b:took french	-9 -5 -14 -4 19
b:took it	-62 -75 78 -60 -79
b:took notion	-95 -103 92 -66 -81
b:took off	-60 69 -39 -32 -76
b:took over	64 -51 -43 -61 -59
b:took place	-46 -52 -36 -33 53
b:took the	-46 -60 -77 -39 69
b:tool from	-33 -32 34 -25 -22
b:tool has	-56 72 -55 -71 -56
b:tool in	-52 67 -64 -56 -54
b:tool is	-29 7 35 -41 -41
b:tool next	-64 -80 79 -61 -77
b:tool ours	-58 67 -60 -62 -54
b:tool sits	-67 84 -93 -71 -74
b:tool stays	-68 75 -69 -33 -79
b:tool that	-48 54 -41 -40 -39
b:tool to	-45 -88 -58 84 -52
b:tool with	-18 -86 -69 80 -45
b:tools already	-46 -55 58 -41 -48
b:tools side	-49 -65 71 -50 -74
b:topic for	-54 -47 -42 -50 58
b:topic of	-46 -40 -52 -30 60
b:topic over	-78 -66 -45 -46 85
b:topics holidays	-37 -36 -61 -37 54
b:torino e	-35 -35 -36 44 -34
b:tot akte	75 -65 -57 -49 -76
b:tot de	-61 -49 -38 -37 66
b:tote hose	-46 -44 -45 -39 53
b:totenstille in	-55 -49 -58 -45 59
b:touch any	69 -72 -53 -62 -36
b:touch if	54 -39 -26 -29 -50
b:tough they	-39 -56 -65 -40 62
b:tour to	-43 -66 -49 -80 74
b:tour was	-60 -71 -55 -71 69
b:tout est	48 -36 -36 -41 -46
b:tout le	-50 -56 -46 62 -60
b:toutes ses	62 -62 -42 -56 -58
b:towards the	-37 -46 54 -38 -55
b:town he	-71 -50 -60 -48 69
b:town parking	-62 -46 -48 -40 64
b:tra colleghi	58 -46 -43 -45 -62
b:trabaja alli	55 -50 -47 -41 -47
b:trabaja con	-40 -27 42 -22 -39
b:trabajo no	45 -32 -36 -30 -45
b:trace of	47 -33 -20 -22 -40
b:tracking feature	-38 -47 -42 55 -52
b:trade compliance	59 -41 -39 -33 -62
b:trade fair	43 -55 -60 -56 -2
b:trade interested	-43 -17 -23 -36 50
b:trade register	62 -56 -44 -34 -58
b:trade wants	-69 -56 -37 -53 67
b:trader who	51 -52 -33 -39 -43
b:trading two	56 -51 -44 -41 -52
b:train arrive	-55 -61 -45 -40 60
b:train delayed	-45 -42 -42 -43 48
b:train ticket	-44 -95 -35 -40 72
b:trained on	-25 45 -34 -39 -45
b:trainee unrelated	-57 -71 -44 -44 63
b:training day	-25 -73 -25 67 -71
b:training for	-90 -105 -77 -19 75
b:training is	-24 -59 -83 -64 68
b:training the	-50 76 -37 -38 -87
b:training too	-44 -62 -63 62 -53
b:trains stop	-75 -74 -53 -44 77
b:trains visio	-57 -68 -53 -56 65
b:tran of	-43 52 -74 -53 1
b:transfer the	-73 82 -38 -92 -42
b:translation he	-53 -46 -67 -31 61
b:tras la	-68 -48 -39 -44 72
b:tratar tambem	-70 -67 -66 77 -81
b:travaille deja	-20 -28 39 -21 -34
b:tre preventivi	-68 -71 79 -66 -83
b:tree fell	-46 -64 -57 -45 69
b:treffen um	-43 -42 -43 -29 51
b:trein gemist	-62 -60 -53 -52 64
b:trello plus	-57 -59 66 -49 -60
b:tren llega	-60 -57 -56 -69 68
b:treno arriva	-67 -62 -67 -51 68
b:tres clair	73 -61 -58 -44 -70
b:tres decu	-34 47 -32 -36 -46
b:tres presupuestos	-72 -74 78 -72 -77
b:tres propostas	-79 -67 77 -71 -74
b:trial and	-67 -74 -75 -79 80
b:trial elsewhere	-46 64 -75 -39 -53
b:trial lawyer	-77 -52 -41 -88 82
b:trial of	-72 31 -7 85 -138
b:trial set	-77 -77 -66 -74 81
b:trials of	-49 -65 71 -50 -74
b:triathlons next	-53 -50 -73 -56 75
b:tried the	-70 -75 -69 75 -59
b:tries out	-32 48 -40 -44 -27
b:trip the	60 -48 -53 -38 -61
b:tripled and	-29 -38 -41 41 -26
b:trois devis	-75 -72 80 -75 -77
b:trois maisons	-59 -61 70 -68 -67
b:troisieme panne	-53 60 -41 -52 -61
b:troppo piccolo	-67 -69 -55 69 -63
b:trust after	-66 68 -54 -41 -68
b:trust is	-47 44 -31 -18 -35
b:trustee wants	61 -44 -48 -54 -57
b:try again	-17 -80 -35 -48 70
b:try mobile	-73 -69 -52 -60 75
b:try the	-65 -39 -53 -33 61
b:trying to	92 -81 -73 -67 -77
b:tuesday slot	-49 -45 -96 -41 81
b:tur gewiesen	63 -50 -59 -57 -53
b:turned into	75 -69 -57 -67 -72
b:turned out	82 -82 -52 -61 -59
b:turns out	82 -63 -77 -79 -79
b:tutti avranno	-53 -48 -44 60 -62
b:tutti i	60 -63 -43 -46 -47
b:twee anderen	-43 -47 57 -38 -50
b:twelve more	-25 -33 -44 54 -54
b:twenty years	-63 -70 68 -52 -56
b:twice finance	58 -61 -25 -53 -46
b:twice our	-34 -39 -34 47 -40
b:twice rescheduled	-50 -45 -42 -59 65
b:twice the	-65 -57 -63 76 -80
b:twice to	58 -24 -21 -35 -71
b:twijfelt of	-43 54 -44 -33 -51
b:two dates	-46 -60 -77 -39 69
b:two days	-35 -65 -38 -33 60
b:two demos	-52 -55 64 -47 -66
b:two hours	-31 -74 -66 -55 73
b:two modules	-36 70 -39 -80 -55
b:two months	56 -51 -44 -41 -52
b:two more	-86 -126 90 -14 -53
b:two of	-61 -5 6 -76 31
b:two others	-42 -84 69 -53 -59
b:two references	-72 -73 -93 -84 83
b:two replacements	-45 61 -48 -47 -51
b:two reviews	-62 64 -56 -43 -51
b:two shops	-65 -61 -64 76 -77
b:two teams	-31 -42 -71 61 -47
b:two teenagers	82 -63 -77 -79 -79
b:two thirds	-61 82 -67 -41 -79
b:two tools	-46 -55 58 -41 -48
b:two users	-32 -64 -41 67 -63
b:two versions	-30 -75 -66 -39 71
b:two weeks	-67 43 3 -69 -17
b:two with	-72 -96 -72 85 -75
b:two years	22 -67 -94 -59 54
b:typo in	-25 -25 -27 -21 37
b:typo the	-60 -41 -53 -53 63
b:uber den	-23 46 -30 -31 -51
b:uber die	-58 -56 -52 -43 59
b:uber dynamics	-70 -58 74 -48 -80
b:uber einen	-23 46 -30 -31 -51
b:uberlegt die	-55 61 -48 -50 -56
b:ubernehmen konnten	-51 -66 -50 62 -50
b:ubernimmt einen	-53 -52 -59 63 -56
b:ugly and	-27 45 -42 -34 -37
b:uit alle	75 -68 -56 -70 -76
b:uit het	53 -53 -40 -42 -48
b:uit ons	45 -39 -29 -30 -31
b:uitgeschreven bij	57 -48 -54 -41 -54
b:uitgeschreven uit	53 -53 -40 -42 -48
b:uitzendkrachten beginnen	-53 -47 -41 60 -60
b:ultima visita	78 -57 -48 -52 -77
b:ultimatum fix	-74 76 -59 -57 -77
b:um die	-60 63 -44 -50 -58
b:um drei	-43 -42 -43 -29 51
b:um ein	-66 -64 -75 81 -86
b:um eine	-45 -48 -50 -37 56
b:um einen	-82 72 -43 -72 -55
b:um engano	-45 -49 -36 -37 51
b:um frei	-46 59 -40 -49 -57
b:um funf	-60 -66 -52 -56 64
b:um loschung	60 -41 -45 -35 -66
b:um neue	-54 -59 -57 -50 61
b:um programa	-72 -65 72 -56 -70
b:um ruhe	76 -58 -40 -71 -71
b:um terco	-43 -47 56 -49 -53
b:um trabalho	87 -68 -62 -57 -86
b:um unterlagen	-76 -78 -53 -64 79
b:um zwei	-50 -55 -63 -52 65
b:uma brincadeira	69 -62 -58 -49 -74
b:uma casa	57 -48 -46 -45 -56
b:uma falha	-55 65 -57 -50 -64
b:uma proposta	-30 -28 54 -37 -54
b:umbrella in	-65 -70 -48 -63 70
b:umstellen auf	-52 -73 -31 68 -46
b:umstellen um	-46 59 -40 -49 -57
b:umzug ins	-41 -45 -46 -54 56
b:un altro	-88 5 64 -59 -88
b:un autre	-37 -41 51 -27 -36
b:un client	75 -74 -53 -50 -80
b:un concorrente	-41 -47 53 -28 -55
b:un concurrent	-40 -39 48 -37 -43
b:un equivoco	-59 -45 -45 -33 57
b:un export	-66 72 -61 -59 -71
b:un expose	97 -82 -78 -73 -99
b:un malentendido	-47 -38 -42 -32 49
b:un memoire	65 -70 -48 -55 -61
b:un message	-75 -60 -62 -47 71
b:un pari	64 -62 -50 -59 -58
b:un particulier	49 -35 -36 -28 -55
b:un privato	53 -44 -48 -41 -52
b:un programa	-65 -69 67 -54 -60
b:un programma	-75 -65 72 -52 -69
b:un remboursement	-62 70 -58 -49 -75
b:un remplacant	-82 77 -71 -57 -61
b:un stage	75 -74 -53 -50 -80
b:un tercio	-42 -51 57 -52 -49
b:un terzo	-40 -54 54 -42 -43
b:un tiers	-52 -67 64 -52 -51
b:un trabajo	72 -54 -52 -41 -66
b:una broma	62 -53 -57 -55 -60
b:una casa	55 -40 -48 -36 -57
b:una demo	-49 -38 63 -39 -64
b:una pizzeria	58 -54 -44 -49 -54
b:una ricerca	61 -55 -54 -47 -59
b:una sede	-35 -35 -36 44 -34
b:uncertain terms	64 -42 -45 -36 -67
b:uncle back	-78 -40 -68 -38 73
b:und das	63 -50 -59 -57 -53
b:und einem	-41 52 -40 -40 -47
b:und haben	-41 -46 -49 58 -56
b:und ist	-26 -34 43 -29 -39
b:und legte	52 -46 -36 -39 -50
b:und mit	63 -52 -60 -52 -59
b:und rundum	-51 -55 59 -50 -51
b:und uns	-55 61 -48 -50 -56
b:und will	-40 50 -36 -39 -48
b:und wollen	-62 -52 -55 63 -57
b:under a	60 -40 -62 -32 -51
b:under age	71 -60 -71 -67 -61
b:under contract	-48 -71 92 -95 -90
b:under discussion	-53 -47 -46 58 -54
b:under gdpr	52 -59 -32 -31 -32
b:under last	66 -77 -62 -40 -55
b:under our	65 -52 -65 -38 -62
b:under review	-48 54 -41 -40 -39
b:under the	-25 -17 -21 -16 37
b:undercut us	-56 -67 67 -53 -55
b:undertaker by	-30 -16 -38 -16 44
b:une agence	-61 -65 57 26 -89
b:une brochure	-90 -91 -101 -82 93
b:une documentation	-63 -74 -63 -68 73
b:une entreprise	-68 -57 -58 70 -66
b:une erreur	-47 -45 -36 -36 50
b:une formation	-37 -40 -37 55 -56
b:une offre	-36 -37 51 -31 -48
b:une pancarte	66 -54 -51 -50 -68
b:une panne	-46 68 -41 -43 -64
b:unhappy at	-58 -78 -44 -51 67
b:unhappy ending	-39 -72 -45 -37 67
b:unhappy greta	-38 70 -41 -33 -79
b:unhappy very	-44 73 -47 -52 -78
b:unhappy with	-40 -61 -55 -39 69
b:unit and	62 -42 -41 -37 -64
b:university assignment	73 -65 -62 -64 -73
b:unknown company	53 -26 -26 -27 -56
b:unknown number	-86 -51 -45 -52 77
b:unlimited users	-38 -55 -34 59 -53
b:uno scherzo	58 -46 -43 -45 -62
b:unpaid bills	70 -62 -75 -47 -63
b:uns abzulosen	-55 61 -48 -50 -56
b:uns die	63 -50 -59 -57 -53
b:uns horen	67 -38 -38 -61 -42
b:uns mit	-40 -43 53 -42 -42
b:unser fursprecher	-53 56 -40 -41 -53
b:unser werkzeug	-64 73 -61 -72 -67
b:unsere lizenz	-78 74 -58 -58 -67
b:unserem wartungspaket	-49 -57 -58 68 -67
b:unseren aussendienst	57 -46 -43 -56 -54
b:unsubscribed and	40 -24 -21 -26 -36
b:unterlagen an	-38 -34 -44 -35 46
b:unterlagen auf	-56 -62 -50 -58 63
b:unterlagen per	-76 -78 -53 -64 79
b:unternehmen ausgeschieden	57 -53 -46 -47 -52
b:untersagt jeden	69 -34 -43 -39 -74
b:unterschreiben sagt	-64 73 -57 -58 -72
b:unterschrieben zuruck	-43 -76 -37 -49 66
b:until friday	-59 76 -78 -63 -68
b:until it	-72 102 -79 -87 -105
b:until january	-30 -24 -19 -13 32
b:until june	-28 -41 65 -47 -67
b:until march	-51 -60 -60 -33 67
b:until monday	-60 -102 -82 -80 90
b:until next	-39 -78 74 -40 -68
b:until the	-28 -4 9 -65 12
b:until then	-57 -43 -55 -30 74
b:until tuesday	-35 -56 -43 -34 53
b:unzufrieden nur	-51 -52 -55 -44 60
b:up again	58 -54 -56 -41 -51
b:up against	-42 -84 69 -53 -59
b:up and	63 -40 -23 -51 -61
b:up at	-13 -66 -63 -65 70
b:up every	-44 -72 -68 70 -56
b:up first	-77 -77 -66 -74 81
b:up for	-46 64 -75 -39 -53
b:up his	-79 -40 -51 -42 68
b:up in	-81 -89 -78 87 -41
b:up on	35 56 -85 -84 -99
b:up the	75 -103 52 -60 -120
b:up we	48 -28 -17 -15 -20
b:up with	-87 32 -85 61 -76
b:update installed	-71 -108 -80 -75 93
b:updated phone	-88 -55 -53 -53 81
b:upgrade of	-72 -97 -85 -104 116
b:upgrade on	-31 -74 -66 -55 73
b:upgrade to	-38 -43 -25 29 14
b:upgrade wanted	-90 -54 -84 99 -106
b:upgraded him	-37 -40 -35 -37 46
b:upgraded his	-39 -33 -35 -42 49
b:upgraded to	-50 -52 -57 -66 65
b:upset stomach	-51 -64 -35 -35 63
b:urlaub bis	-44 -40 -49 -42 58
b:us #	-83 77 -63 -57 -70
b:us a	-56 -85 -57 -52 80
b:us after	63 -52 -42 -35 -71
b:us again	75 -52 -52 -50 -80
b:us alone	69 -65 -60 -49 -61
b:us and	-87 -86 133 -61 -116
b:us are	-53 54 -53 -31 -37
b:us as	-62 63 -42 -54 -56
b:us be	76 -71 -50 -47 -80
b:us brochures	-49 -47 55 -28 -46
b:us but	-41 -90 80 -34 -54
b:us by	21 -102 29 -93 33
b:us ever	52 -46 -31 -32 -41
b:us for	-59 20 -54 -64 48
b:us from	52 -46 -37 -36 -43
b:us he	24 1 -62 -70 -4
b:us his	70 -61 -58 -64 -59
b:us if	63 -40 -23 -51 -61
b:us in	43 -80 -54 45 -84
b:us insurance	54 -42 -42 -48 -36
b:us just	-56 -71 -62 -48 67
b:us leads	69 -68 -60 -57 -60
b:us never	83 -30 -25 -24 -80
b:us not	58 -43 -26 -34 -49
b:us now	43 -19 -30 -23 -55
b:us off	51 -18 -12 -13 -46
b:us on	105 -80 -3 -54 -108
b:us one	-83 87 -81 -80 -89
b:us out	-107 60 -114 11 -98
b:us over	-71 -55 -71 -60 70
b:us red	-61 69 -57 -67 -67
b:us so	70 -57 -53 -50 -70
b:us step	-70 84 -64 -87 -87
b:us sugar	-50 -51 58 -44 -48
b:us there	-83 -66 -88 105 -96
b:us those	-46 -48 -79 69 -56
b:us through	58 -51 -35 -25 -48
b:us to	133 -52 -102 -39 -112
b:us with	-22 -29 31 -20 -18
b:usa gia	-32 -35 43 -28 -38
b:usa primavera	-36 -40 46 -31 -39
b:usa salesforce	-31 -45 40 -24 -35
b:usage has	-47 69 -54 -38 -58
b:usage is	-55 65 -57 -34 -69
b:usage question	-42 -90 -43 -38 74
b:usan la	-73 84 -70 -77 -90
b:usano il	-65 67 -56 -62 -63
b:use brightpipe	-27 -37 53 -27 -63
b:use freshdesk	-44 -62 74 -53 -79
b:use his	-57 -33 -33 -27 61
b:use it	-53 59 -54 28 -90
b:use our	36 -114 -72 15 33
b:use the	-84 -67 -72 -82 105
b:use training	-38 -53 -43 82 -90
b:use us	-107 107 -79 -78 -75
b:use version	-48 -65 -75 -67 75
b:used a	52 -53 -49 -38 -35
b:used activecampaign	-74 -64 81 -83 -71
b:used for	-35 51 -36 -39 -44
b:used something	-40 78 -81 -78 -39
b:used the	65 -46 -44 -32 -75
b:used to	-93 11 -85 -76 59
b:used up	-82 47 -82 44 -95
b:used us	-53 54 -53 -31 -37
b:user conference	-58 -92 97 -78 -83
b:user gone	-51 59 -47 -38 -55
b:user manual	-47 -62 -56 -51 65
b:users at	-35 48 -40 -43 -39
b:users down	-35 50 -27 -38 -46
b:users for	-32 -47 -45 48 -37
b:users from	-45 -88 -58 84 -52
b:users hate	-34 55 -35 -52 -48
b:users meeting	-49 -50 -45 -63 62
b:users on	-36 -55 -45 57 -45
b:users revolt	-65 90 -93 -74 -90
b:uses a	-66 -73 -81 -63 86
b:uses an	-33 -32 34 -25 -22
b:uses our	-39 -57 62 -55 -55
b:uses the	-58 -61 -86 -54 73
b:uses trello	-57 -59 66 -49 -60
b:uses two	-46 -55 58 -41 -48
b:usual quantity	-65 -57 -63 76 -80
b:utilise salesforce	-30 -45 44 -29 -38
b:uur bellen	-41 -36 -33 -32 47
b:uwe stein	-38 -34 -44 -35 46
b:va a	-42 57 -41 -38 -57
b:va basculer	-45 59 -46 -52 -59
b:vacaciones hasta	-38 -39 -35 -40 49
b:vacio cartel	67 -61 -66 -54 -60
b:vai contratar	-28 -57 -26 52 -43
b:vai renovar	-38 54 -39 -44 -56
b:vakantie tot	-61 -49 -38 -37 66
b:van collega's	71 -59 -67 -58 -76
b:van de	-60 69 -36 -48 -53
b:van dijk	-49 -44 -47 -38 54
b:van het	-36 -41 -33 45 -32
b:van informed	-31 -43 -25 -40 48
b:van koophandel	57 -48 -54 -41 -54
b:van ons	97 -67 -57 -94 -67
b:van please	-61 -49 -50 66 -66
b:van van	-49 -44 -47 -38 54
b:vandaag nog	75 -68 -56 -70 -76
b:vans as	-28 -46 -32 51 -56
b:vat id	-44 -69 -58 -108 103
b:vazia com	70 -58 -71 -46 -71
b:vendedores todos	-28 -57 -26 52 -43
b:venditori tutti	-53 -48 -44 60 -62
b:vendor and	-46 -48 -79 69 -56
b:vendor by	-23 -72 61 -41 -49
b:vendor for	-34 -54 59 -45 -58
b:vendor is	-42 -52 55 -22 -53
b:vendor on	-29 78 -83 -52 -60
b:vendor onboarding	-67 -66 -90 -65 80
b:vendor trying	69 -68 -60 -57 -60
b:vendor's tool	-18 -86 -69 80 -45
b:vendora is	-33 -33 52 -32 -55
b:vendora so	-30 -70 64 -64 -31
b:vendors decision	-32 -35 75 -36 -81
b:vendors ours	-56 72 -87 -45 -61
b:vendors permanently	57 -45 -47 -43 -52
b:verabschiedet fur	65 -63 -56 -48 -62
b:verargert uber	-23 46 -30 -31 -51
b:verbale a	-46 -43 -45 -39 52
b:verbittet sich	66 -53 -57 -56 -65
b:verdoppelt die	-67 -71 -58 75 -76
b:vergeben firma	75 -59 -79 -53 -75
b:vergeben leider	-91 -74 88 -78 -79
b:vergelijkt ons	-43 -47 57 -38 -50
b:vergleicht uns	-40 -43 53 -42 -42
b:verkeerd nummer	53 -39 -37 -40 -54
b:verklaard curator	50 -38 -40 -43 -49
b:verlangert um	-50 -55 -63 -52 65
b:verlangt eine	-59 65 -46 -46 -68
b:verlangt loschung	61 -68 -40 -33 -54
b:verpasst kommt	-41 -46 -39 -31 48
b:verpasst treffen	-43 -42 -43 -29 51
b:version #	-48 -65 -75 -67 75
b:version cost	-50 -73 -71 71 -61
b:version of	-45 -98 77 -72 -46
b:version too	-27 -37 -36 56 -57
b:versions of	-30 -75 -66 -39 71
b:verslag naar	-45 -44 -46 -41 52
b:versprechen abgenommen	60 -45 -48 -40 -61
b:verstarkung zwolf	-57 -55 -48 64 -64
b:verteiler genommen	57 -58 -49 -50 -42
b:vertrag auf	-46 -79 -39 73 -55
b:vertrag auslaufen	-57 78 -78 -72 -74
b:vertrag ist	-48 -59 -40 -48 60
b:vertrag kommt	-70 68 -62 -59 -54
b:vertrag nicht	-18 29 -13 -24 -29
b:vertrag unterschrieben	-43 -76 -37 -49 66
b:vertrauen ist	-41 52 -46 -38 -45
b:vertretung herr	-38 -40 -51 -45 55
b:vertretung ralf	-48 -44 -43 -40 51
b:verwijderd worden	45 -39 -29 -30 -31
b:very clear	48 -34 -30 -30 -57
b:very cross	-81 92 -65 -72 -96
b:very happy	-72 -80 -93 -62 86
b:verzonnen naam	81 -70 -62 -62 -83
b:vestiging in	-40 -38 -46 50 -42
b:veto must	55 -50 -28 -26 -54
b:veulent la	-57 -57 -63 67 -62
b:veut #	-42 -92 -29 61 -39
b:veut davantage	-29 -33 -25 40 -30
b:veut la	-31 -41 -30 47 -45
b:veut le	-49 -37 -26 58 -56
b:veut partir	-25 66 -46 -47 -67
b:veut passer	-65 71 -54 -37 -75
b:veut plus	87 -60 -38 -53 -56
b:veut que	62 -62 -42 -56 -58
b:veut suspendre	-59 71 -56 -70 -70
b:veut une	-63 -74 -63 -68 73
b:veut y	-52 -58 -35 57 -37
b:veuve a	55 -38 -36 -39 -58
b:vez sin	-56 -65 -64 68 -62
b:via the	-57 -33 -33 -27 61
b:vide une	66 -54 -51 -50 -68
b:video call	-52 -37 -32 -25 53
b:video calls	-68 -48 -69 -39 64
b:vienna people	-45 -49 -53 59 -54
b:view from	-82 -82 -77 -67 85
b:vijftien uitzendkrachten	-53 -47 -41 60 -60
b:viktor sand	-35 -16 -27 -18 45
b:visio a	-57 -68 -53 -56 65
b:visit goes	-33 -58 -31 -23 52
b:visit took	-46 -52 -36 -33 53
b:visited by	-52 -49 71 -44 -72
b:visited solvik	-39 -49 -62 -53 63
b:visitors meet	-46 -55 -32 -46 62
b:visitors' book	-44 -37 -54 -38 53
b:visitors' car	-27 -33 -22 -35 41
b:visits are	71 -64 -64 -66 -64
b:visits six	73 -57 -57 -56 -76
b:vogel ist	-48 -44 -43 -40 51
b:voice so	-74 -65 -87 -54 78
b:voir ailleurs	-69 67 -61 -53 -60
b:voir avec	-42 -45 -53 -38 55
b:voll mochte	-41 -53 -32 58 -38
b:volta a	-61 70 -59 -56 -71
b:voltarmos a	77 -55 -49 -47 -74
b:volume has	-70 80 -81 -61 -72
b:volume pricing	-47 -47 -44 67 -70
b:volunteers no	47 -41 -30 -26 -38
b:vom anwalt	48 -27 -29 -35 -47
b:von #	-51 69 -51 -71 -47
b:von drei	-68 -65 68 -45 -60
b:von einem	-28 -36 38 -20 -21
b:von lagerion	-65 -69 66 -47 -50
b:von lexware	-39 -58 55 -47 -43
b:von sage	-35 -33 64 -24 -74
b:von uns	90 -61 -47 -74 -52
b:von weiteren	76 -56 -57 -56 -76
b:voor een	66 -61 -6 -50 -80
b:voor tien	-57 -44 -37 -35 69
b:vor neun	-65 -43 -39 -34 64
b:vor zehn	-37 -34 -31 -30 49
b:vorfuhrung von	-35 -33 64 -24 -74
b:vorher kommen	-60 -66 -52 -56 64
b:vorige maand	64 -52 -53 -50 -63
b:vorschlag folgt	-48 -44 -53 -40 58
b:voudrait l'utiliser	-69 -77 -66 78 -78
b:vraagt de	-36 -41 -33 45 -32
b:vraagt hoe	-41 61 -42 -55 -61
b:vraagt naar	-41 42 -24 -18 -34
b:vuole aggiungere	-39 -37 -35 46 -39
b:vuole che	60 -63 -43 -46 -47
b:vuole essere	76 -81 -51 -50 -70
b:vuole il	-69 -80 -60 77 -67
b:vuole lo	-35 -35 -36 44 -34
b:vuole piu	35 -59 -30 32 -43
b:vuole recedere	-66 78 -63 -59 -85
b:vuole ridurre	-45 53 -34 -55 -42
b:vuole usare	-64 -65 -55 68 -63
b:vuoto cartello	70 -65 -68 -61 -65
b:waiting for	-89 5 -89 -81 64
b:waiting list	-71 -69 -36 -27 67
b:walking in	-41 -73 -50 -36 70
b:want an	-46 -38 -72 61 -38
b:want any	54 -42 -34 -43 -46
b:want calls	52 -38 -21 -23 -35
b:want further	60 -57 -29 -40 -56
b:want it	-44 -57 -41 78 -56
b:want no	61 -58 -36 -43 -42
b:want the	-67 -3 -47 81 -86
b:want theirs	-45 -49 -53 59 -54
b:want to	-33 -4 -64 97 -115
b:want us	49 -82 -65 52 -88
b:wanted a	70 -53 -77 -59 -59
b:wanted it	71 -60 -71 -67 -61
b:wanted the	-57 -57 72 -76 -67
b:wanted to	103 -109 3 -101 -103
b:wants a	-131 39 -12 -37 28
b:wants an	-33 45 -56 -28 -36
b:wants both	-65 -61 -64 76 -77
b:wants consulting	-78 -63 -83 77 -71
b:wants everyone	-72 -61 -61 70 -56
b:wants everything	-67 -77 -78 86 -87
b:wants help	-56 73 -70 -67 -64
b:wants his	73 -72 -54 -63 -57
b:wants ideas	-72 -72 -61 76 -71
b:wants in	-71 -44 -66 71 -61
b:wants it	-93 -112 41 76 -105
b:wants money	-69 84 -63 -82 -86
b:wants more	-56 -51 -50 -75 74
b:wants no	79 -54 -43 -61 -65
b:wants none	52 -46 -31 -32 -41
b:wants nothing	81 -76 -63 -75 -71
b:wants one	38 -47 -33 -60 9
b:wants our	-74 -80 -31 39 47
b:wants out	-54 96 -67 -96 -92
b:wants priority	-67 -91 -73 90 -93
b:wants room	-55 -64 -87 81 -79
b:wants silence	62 -56 -38 -49 -59
b:wants the	-120 -148 -103 61 59
b:wants them	103 -93 -90 -87 -73
b:wants those	-36 -55 -45 57 -45
b:wants three	-52 -65 74 -57 -76
b:wants to	-105 46 -57 89 -60
b:wants us	-65 -53 -77 75 -66
b:war ein	23 -73 -96 -71 60
b:war gestern	-61 -52 71 -43 -76
b:war thema	-49 -45 -60 -42 61
b:warehouse in	-22 -22 -13 30 -17
b:warehouse people	-46 -44 -54 55 -33
b:warm lead	-36 -30 -39 -29 44
b:warm welcome	-70 -53 -49 -48 64
b:warning visit	-33 -58 -31 -23 52
b:warranty please	-73 -82 -67 94 -105
b:wartung ubernehmen	-51 -66 -50 62 -50
b:wartung wird	-90 87 -51 -82 -80
b:wartungspaket zusatzlich	-49 -57 -58 68 -67
b:was a	7 -111 13 42 -46
b:was abolished	61 -37 -38 -45 -72
b:was about	-43 -68 -33 -28 58
b:was at	-42 -77 74 -64 -60
b:was between	-87 -80 85 -67 -69
b:was blocked	-68 -48 -54 -43 70
b:was broken	-37 -66 -36 -33 59
b:was buried	76 -62 -77 -49 -68
b:was cleared	-76 -57 -55 -52 70
b:was cross	-48 -55 -55 -43 60
b:was cut	-58 -63 -41 -25 65
b:was dead	-56 -27 -22 -17 59
b:was discussed	-39 -72 -45 -37 67
b:was een	53 -77 -80 -64 1
b:was from	-54 -57 66 -54 -65
b:was given	77 -67 -50 -56 -77
b:was half	-64 -51 -42 -47 64
b:was here	-49 -47 55 -28 -46
b:was his	-95 -95 -85 -58 111
b:was impressive	-60 -71 -55 -71 69
b:was in	-39 -38 -25 -43 49
b:was laid	-41 58 -36 -39 -57
b:was late	-47 -41 -59 -34 60
b:was let	57 -62 -44 -40 -47
b:was on	54 -52 65 -57 -111
b:was our	62 -57 -45 -38 -60
b:was promised	-71 50 46 -55 -94
b:was promoted	-53 -41 -48 -38 53
b:was questioned	-53 69 -40 -36 -70
b:was remove	66 -46 -63 -46 -70
b:was replaced	-27 -56 -28 -32 52
b:was sad	-56 -15 -21 -13 47
b:was spying	85 -65 -91 -57 -64
b:was struck	50 -41 -39 -34 -44
b:was the	-19 15 54 -60 -73
b:was there	-101 -77 60 -74 23
b:was told	67 -54 -46 -24 -75
b:was too	-91 84 -72 -72 -75
b:was very	48 -34 -30 -30 -57
b:was visited	-52 -49 71 -44 -72
b:was wir	-79 -73 -84 84 -82
b:was written	-40 -49 56 -48 -52
b:waste another	66 -46 -36 -39 -66
b:waste our	47 -41 -30 -26 -38
b:wasted trip	60 -48 -53 -38 -61
b:way out	-104 118 -97 -91 -110
b:way to	-49 -78 -52 -42 71
b:ways he	-60 61 -30 -41 -59
b:we add	-46 -76 -75 76 -71
b:we also	-89 -110 -95 113 -94
b:we are	-141 28 98 -136 -27
b:we call	80 -49 -39 -66 -79
b:we came	-85 -81 88 -80 -91
b:we can	-34 -51 -41 -34 53
b:we chat	-74 -65 -87 -54 78
b:we differ	-32 -55 53 -46 -46
b:we do	55 -92 29 13 -119
b:we go	-84 -55 -35 -49 76
b:we had	-73 -44 -40 -31 70
b:we have	-96 86 -120 6 -97
b:we hit	-65 -72 -76 74 -64
b:we joked	-39 -47 -67 -38 62
b:we keep	-57 -68 -67 70 -64
b:we kindly	51 -33 -23 -41 -38
b:we lost	-54 56 24 -38 -87
b:we may	83 -78 -34 -38 -74
b:we meet	-46 -49 -63 -41 81
b:we might	-53 67 -35 -67 -76
b:we must	69 -31 -41 -33 -70
b:we offer	-52 -67 -89 78 -50
b:we really	-56 61 -44 -44 -58
b:we ring	63 -40 -23 -51 -61
b:we sell	87 -69 -72 -64 -70
b:we serve	-51 -65 74 -79 -46
b:we shook	-86 -56 -57 -47 75
b:we should	36 -71 -66 20 -4
b:we showed	-25 -22 -39 54 -63
b:we speak	-45 -34 -34 -30 53
b:we take	-73 -75 84 -86 -86
b:we talk	-50 -18 -24 -17 50
b:we talked	-63 -59 -66 -43 71
b:we were	84 -106 39 -73 -101
b:we will	-121 1 -77 -87 85
b:wearing thin	-25 35 -26 -18 -31
b:weather and	-45 -53 -29 -35 51
b:weather call	-25 -17 -21 -16 37
b:weather football	-37 -36 -61 -37 54
b:weather warning	-33 -58 -31 -23 52
b:web form	62 -57 -45 -38 -60
b:web page	-83 66 -18 -21 -37
b:weber bei	-50 -39 -47 -35 50
b:webinar but	-71 -34 -37 -38 66
b:webinar cancelled	-30 -47 -42 -32 52
b:webinar of	-52 -62 81 -49 -83
b:website is	51 -41 -36 -34 -49
b:wechsel nach	-23 46 -30 -31 -51
b:wechsel wenn	-40 47 -37 -30 -45
b:wechselt nur	-45 -78 -61 -51 70
b:weclapp und	-26 -34 43 -29 -39
b:weder frau	59 -33 -23 -34 -61
b:wednesday at	-36 -46 -88 -33 68
b:week after	-65 -39 -53 -33 61
b:week new	-19 -26 -18 -23 37
b:week nobody	-63 -70 -51 -48 67
b:week ring	-47 -35 -62 -34 57
b:week so	-41 -32 -25 -56 56
b:week to	-61 -83 -92 -88 91
b:week what	-65 -72 -76 74 -64
b:weekend on	-46 -39 -39 -31 50
b:weekly usage	-34 46 -35 -29 -43
b:weeks and	-59 62 -40 -44 -54
b:weeks for	-56 80 -59 -64 -83
b:weeks without	-49 56 -32 -44 -51
b:weer als	-43 61 -41 -33 -68
b:weer een	-52 57 -49 -48 -54
b:weer geen	-88 -61 -45 80 -53
b:weg der	-53 56 -40 -41 -53
b:weg is	-43 61 -41 -33 -68
b:weg ist	-32 60 -29 -28 -64
b:weg seit	-41 52 -46 -38 -45
b:weighs other	-37 68 -47 -64 -69
b:weitere fragen	-54 -55 -53 -60 63
b:weitere kontaktaufnahme	54 -35 -36 -32 -59
b:weitere lizenzen	-67 -50 -43 65 -57
b:weiteren anrufen	76 -56 -57 -56 -76
b:welcome there	84 -60 -99 -53 -81
b:well can	-47 -83 -49 70 -45
b:well done	-54 -53 -62 -60 67
b:wenn der	-46 76 -41 -33 -79
b:went back	-82 100 -75 -48 -100
b:went bankrupt	-82 -90 -49 -46 85
b:went bust	72 -79 -98 -86 -43
b:went down	-64 -66 -63 -42 68
b:went off	-74 -56 -57 -45 67
b:went out	44 -76 43 -51 -77
b:went public	-45 -55 -84 -47 72
b:went smoothly	-71 -83 -67 -85 84
b:went to	-99 -76 101 -55 -98
b:went under	66 -77 -62 -40 -55
b:went well	-79 -57 -80 -85 87
b:went with	-74 -58 67 -51 -5
b:werbung mehr	48 -27 -29 -35 -47
b:werbung sonst	66 -53 -57 -56 -65
b:were asked	100 -81 -65 -56 -93
b:were better	-75 85 -86 -67 -81
b:were his	70 -44 -27 -21 -74
b:were the	-78 -52 -46 -45 79
b:were told	-72 -72 74 -57 -53
b:werk soll	-62 -59 -72 72 -68
b:werkt al	-27 -36 51 -21 -49
b:werkzeug in	-64 73 -61 -72 -67
b:wettbewerb der	-67 -53 -80 -50 77
b:wettbewerb ist	-49 -48 66 -49 -69
b:wettbewerbsrecht war	-49 -45 -60 -42 61
b:whale poster	-45 -46 -45 -40 51
b:what a	-43 80 -54 -90 -51
b:what can	-90 -110 71 27 -90
b:what does	-73 -97 -96 106 -96
b:what else	-52 -67 -89 78 -50
b:what happened	68 -44 -46 -44 -68
b:what it	-68 100 -59 -92 -80
b:what more	-20 -31 -36 41 -30
b:what now	-65 -72 -76 74 -64
b:what price	-42 -42 -55 57 -51
b:what the	-52 4 -50 52 -74
b:what they	-90 23 79 -65 -80
b:what was	-58 74 -71 -52 -73
b:what we	50 -39 -44 -37 -39
b:whatsoever asked	72 -50 -31 -48 -74
b:when asked	-70 -83 -58 -64 79
b:when hell	77 -57 -39 -44 -78
b:when the	-69 46 -65 -54 16
b:when they	-44 -62 -50 57 -39
b:whenever you	-71 -50 -60 -48 69
b:where i	64 -42 -45 -36 -67
b:where they	-83 79 -71 -70 -63
b:where we	-37 67 -61 -53 -63
b:whether she	-73 82 -38 -92 -42
b:whether they	-32 -61 -43 56 -39
b:whether we	-44 -62 -63 62 -53
b:which are	-26 -43 -46 49 -42
b:which plan	-77 -91 -74 98 -93
b:white list	-85 -43 -37 -31 76
b:white paper	-54 -47 -42 -50 58
b:who all	-14 -28 -10 33 -28
b:who asked	41 -46 -41 -28 -24
b:who gave	70 -61 -58 -64 -59
b:who has	57 -30 -43 -42 -50
b:who is	-59 66 -44 -37 -64
b:who retires	51 -52 -33 -39 -43
b:who want	-68 -76 -80 94 -65
b:who wanted	70 -53 -77 -59 -59
b:whoever filled	65 -46 -44 -32 -75
b:whole enquiry	82 -63 -77 -79 -79
b:whole group	-96 -112 55 83 -124
b:whole new	-21 -42 -18 49 -55
b:whole range	-58 -71 -57 77 -74
b:whole sector	-58 -91 -62 -79 88
b:whole year	-57 80 -76 -73 -84
b:why should	-88 -83 111 -84 -103
b:why they	-63 76 -63 -81 -62
b:widerrufen sofort	70 -63 -61 -57 -73
b:widow answered	77 -37 -36 -26 -78
b:wie er	42 40 -76 -70 -82
b:wieder an	62 -49 -44 -48 -59
b:wieder anrufen	-50 -46 -35 -26 55
b:wieder ausfall	-23 48 -39 -27 -45
b:wieder beschwerde	-40 52 -34 -46 -46
b:wieder drei	-58 66 -60 -45 -65
b:wieder falsche	-42 45 -26 -25 -39
b:wieder melden	-57 -60 -38 -36 64
b:wieder sagte	52 -46 -36 -39 -50
b:wieder voll	-39 -54 -36 49 -32
b:wieder wenn	-32 60 -29 -28 -64
b:wien sind	-62 -52 -55 63 -57
b:wil daar	-40 -38 -46 50 -42
b:wil erin	-65 -62 -55 69 -62
b:wil het	-88 -61 -45 80 -53
b:wil meer	-53 -63 -40 63 -38
b:wil niet	44 -28 -24 -50 -33
b:wil niets	97 -67 -57 -94 -67
b:wil ook	-38 -31 -29 44 -38
b:wil terug	-50 55 -37 -51 -44
b:wil uit	45 -39 -29 -30 -31
b:wil vandaag	75 -68 -56 -70 -76
b:will all	-46 -56 -72 69 -53
b:will ask	-86 -80 -72 -62 83
b:will auch	-54 -53 -50 60 -57
b:will auf	-46 59 -40 -49 -57
b:will be	33 32 -63 -75 -43
b:will call	-53 -32 -21 -34 56
b:will come	-93 -88 -87 -54 114
b:will consolidate	-78 80 -72 -51 -76
b:will das	-53 -65 -48 67 -64
b:will den	-18 29 -13 -24 -29
b:will die	-56 -62 -50 -58 63
b:will einen	-60 -65 -55 69 -63
b:will endgultig	42 -26 -30 -37 -28
b:will follow	-79 -82 -81 1 56
b:will go	61 -39 -18 -26 -82
b:will have	-51 35 51 -78 -65
b:will in	-61 88 -73 -93 -82
b:will keine	61 -56 -50 -54 -40
b:will let	-64 76 -55 -56 -78
b:will nach	-52 -73 -31 68 -46
b:will need	-70 19 -70 75 -100
b:will never	63 -46 -37 -45 -61
b:will nichts	52 -34 -35 -56 -38
b:will not	-44 19 -83 -103 47
b:will part	-60 61 -30 -41 -59
b:will phase	-73 100 -60 -110 -61
b:will probably	-37 63 -64 -66 -29
b:will raus	-47 49 -26 -41 -39
b:will report	63 -40 -23 -51 -61
b:will ring	-48 -49 -17 -29 58
b:will run	-49 -70 76 -79 -65
b:will sein	-40 50 -36 -39 -48
b:will sign	-34 -43 -43 -39 58
b:will standardise	-44 63 -42 -42 -73
b:will stay	77 -68 -52 -47 -78
b:will sue	80 -49 -39 -66 -79
b:will use	-40 -44 -30 60 -65
b:will we	-84 -55 -35 -49 76
b:window it	-66 -54 -57 -40 68
b:window seat	-60 -68 -57 -68 69
b:windows dust	-39 -44 -43 -62 56
b:winner is	-70 -72 79 -48 -79
b:winner of	-67 -59 -70 -51 68
b:winter flies	-37 -60 -50 -31 55
b:wir auch	-51 -66 -50 62 -50
b:wir besser	-46 -52 61 -64 -52
b:wir durfen	56 -40 -48 -40 -51
b:wir sind	-79 -77 106 -95 -92
b:wir sonst	-79 -73 -84 84 -82
b:wird abgewickelt	40 -26 -26 -27 -39
b:wird nicht	-7 71 -58 -88 -95
b:wird nur	-62 -58 -47 -49 63
b:wish to	82 -58 -54 -50 -76
b:wished us	-69 -67 -60 -55 70
b:wishes not	54 -40 -26 -34 -45
b:wishes sent	-24 -24 -23 -25 34
b:wishes to	55 -48 -11 -23 -39
b:with #	-64 -125 -88 135 -129
b:with a	65 -65 12 -4 -98
b:with amy	-43 -63 -66 -35 69
b:with another	-28 -67 65 -63 -39
b:with brightpipe	-76 -57 79 -64 -69
b:with daniel	-45 -32 -56 -47 56
b:with discounters	-45 -72 -81 -46 73
b:with extra	-53 -47 -46 58 -54
b:with four	-35 -37 51 -31 -49
b:with harmon	-75 -84 85 -69 -85
b:with her	-73 -77 -122 -70 112
b:with his	-101 -99 -74 -65 111
b:with initrode	-28 -41 65 -47 -67
b:with intercom	-37 -50 73 -78 -65
b:with it	-83 -95 53 86 -122
b:with lagerion	-38 -24 68 -24 -87
b:with last	-70 80 -81 -61 -72
b:with laughter	-61 -53 -58 -75 70
b:with legal	-73 -76 -76 -81 83
b:with more	-18 -60 -23 47 -28
b:with moving	-56 73 -70 -67 -64
b:with netsuite	-60 -74 68 -63 -58
b:with one	-23 -25 40 -27 -40
b:with oracle	-81 -83 127 -109 -121
b:with our	-122 60 -120 -96 46
b:with ours	-58 -119 -109 116 -83
b:with sage	-65 -61 91 -55 -85
b:with salesforce	-46 -51 74 -53 -73
b:with sap	-49 -63 83 -57 -86
b:with slow	-32 53 -28 -23 -51
b:with someone	-45 -46 65 -47 -58
b:with stackwell	-49 -70 76 -79 -65
b:with the	-4 -96 6 -64 73
b:with their	-45 -68 99 -53 -95
b:with them	66 -44 -68 -34 -59
b:with this	-60 -49 -54 -38 67
b:with three	-57 -65 70 -61 -70
b:with us	107 -59 -106 46 -149
b:with vendora	-45 -69 78 -70 -44
b:with viktor	-35 -16 -27 -18 45
b:with what	-65 -66 96 -60 -74
b:with your	61 -29 -26 -34 -64
b:with zoho	-56 -70 72 -40 -69
b:withdrew consent	69 -60 -53 -66 -66
b:withholding payment	-45 58 -51 -35 -55
b:within #	-46 -65 -42 -37 57
b:without a	47 -38 -31 -31 -38
b:without giving	-61 64 -47 -43 -61
b:without service	-49 56 -32 -44 -51
b:without the	47 -38 -31 -31 -38
b:witwe bittet	76 -58 -40 -71 -71
b:woche eine	-35 -33 64 -24 -74
b:woche odoo	-55 -52 71 -42 -73
b:woche verschoben	-45 -48 -50 -37 56
b:woche zum	-61 -63 -66 -71 73
b:wohl ab	-63 67 -52 -57 -69
b:wollen das	-62 -52 -55 63 -57
b:won a	-34 -39 -34 47 -40
b:won the	-70 -66 -97 -58 97
b:won us	-71 -55 -71 -60 70
b:wonderful service	-58 74 -41 -69 -75
b:wood about	-69 -55 -43 -49 65
b:wood confirmed	68 -28 -41 -27 -84
b:word and	66 -46 -63 -46 -70
b:wore was	-54 -57 66 -54 -65
b:worin wir	-46 -52 61 -64 -52
b:work in	-46 -56 -72 69 -53
b:work with	-56 -68 -57 69 -55
b:workday's user	-54 -57 66 -54 -65
b:works council	-5 -86 -42 -48 70
b:works for	85 -65 -91 -57 -64
b:works from	-67 -59 -79 -52 77
b:works he	-51 -50 68 -25 -71
b:works nights	-46 -48 -35 -27 60
b:works with	-61 -74 54 -87 29
b:workshop am	-48 -38 -50 -32 49
b:workshop is	66 -52 -28 -29 -65
b:workshop room	-41 -39 -26 -67 66
b:workshop tool	-68 75 -69 -33 -79
b:workshop was	77 -67 -50 -56 -77
b:worried about	-32 -27 -45 -25 46
b:worry about	-50 -69 -38 -41 65
b:worry them	-76 -68 -78 -71 79
b:worth it	-53 69 -40 -36 -70
b:would cost	-43 80 -54 -90 -51
b:would do	-71 -62 81 -72 -85
b:would he	76 -52 -49 -53 -78
b:would like	-100 -40 -123 45 54
b:would love	-63 -87 -43 80 -55
b:would not	-87 117 -89 -99 -119
b:would pay	-90 -135 -74 123 -99
b:would rather	75 -52 -52 -50 -80
b:would we	-49 -85 -54 74 -62
b:would write	60 -43 -44 -44 -57
b:wound down	53 -51 -28 -28 -50
b:wound up	50 -38 -45 -39 -42
b:write that	60 -43 -44 -44 -57
b:write to	84 -42 -35 -56 -77
b:writes for	51 -41 -43 -25 -56
b:written around	-40 -48 54 -25 -52
b:written by	-55 -70 79 -54 -66
b:wrong attachment	-74 -55 -39 -33 73
b:wrong extension	-58 -55 -49 -66 64
b:wrong floor	-61 -46 -46 -55 61
b:wrong number	72 -54 -48 -40 -76
b:wrote and	-74 -74 -64 -64 77
b:wrote in	69 -65 -60 -49 -61
b:wrote stop	65 -52 -65 -38 -62
b:wrote that	40 -24 -21 -26 -36
b:wrote the	-41 52 -33 -26 -50
b:wrote third	88 -81 -43 -42 -90
b:wunscht einen	-68 -66 -57 68 -57
b:wurde aufgelost	65 -48 -46 -50 -70
b:wurde nur	-58 -48 -49 -45 57
b:wurden heute	-64 73 -57 -58 -72
b:y acceder	-52 -58 -35 57 -37
b:y amenaza	45 -45 -26 -24 -34
b:y el	32 23 -47 -51 -57
b:y es	47 -40 -21 -23 -30
b:y esta	-40 -27 42 -22 -39
b:y nombre	60 -46 -42 -48 -59
b:y piensa	-29 40 -25 -21 -35
b:y quiere	-36 -28 -42 46 -34
b:y quieren	-59 -62 -66 65 -51
b:y se	64 -60 -52 -61 -59
b:y sin	-45 -43 67 -50 -71
b:y sumaran	-61 -65 -55 66 -58
b:y todos	-36 -55 -34 58 -45
b:ya no	79 -61 -63 -44 -71
b:ya paso	-63 -57 68 -51 -63
b:ya trabaja	-40 -27 42 -22 -39
b:yard ring	-42 -62 -37 -29 58
b:year all	-40 -89 -57 -78 83
b:year and	-83 -90 -89 70 44
b:year end	-34 60 -57 -55 -45
b:year may	-68 64 -40 -41 -54
b:year no	-56 -69 73 -47 -75
b:year not	67 -46 -33 -51 -68
b:year record	-78 -80 -62 -72 81
b:year-end budget	-72 -72 -61 76 -71
b:yearly fee	-51 59 -47 -38 -55
b:yearly to	-62 70 -58 -81 -48
b:years ago	64 -51 -43 -61 -59
b:years all	-38 -45 -81 -32 57
b:years and	45 -81 -40 51 -81
b:years asks	-23 42 -29 -51 -25
b:years at	-51 -67 -51 -45 68
b:years but	-65 81 -68 -57 -81
b:years left	-35 -60 62 -57 -55
b:years no	-60 -49 -65 -39 68
b:years on	70 -62 -75 -47 -63
b:years to	-54 -54 -69 -60 66
b:years with	-53 71 -71 -64 -42
b:yes to	-57 -36 -28 -29 55
b:yesterday with	-57 -65 70 -61 -70
b:yet call	-36 -16 -13 -19 42
b:yet the	56 -74 -47 -65 4
b:yet wants	-32 -42 -46 -96 73
b:you also	-74 -53 -96 83 -74
b:you and	3 -76 67 -91 -105
b:you are	-71 -50 -60 -48 69
b:you can	85 -11 -97 -88 -125
b:you do	-80 -82 86 -91 -57
b:you guys	-56 61 -44 -44 -58
b:you have	51 -52 -29 -48 -27
b:you hold	57 -56 -56 -40 -45
b:you in	-85 -67 -91 -83 103
b:you like	-71 70 -43 -35 -62
b:you to	51 -33 -23 -41 -38
b:your mailing	51 -18 -12 -13 -46
b:your reps	61 -29 -26 -34 -64
b:yourself a	51 -38 -49 -31 -44
b:z anna	-45 -42 -47 -35 49
b:zaak gesloten	53 -53 -40 -42 -48
b:zaal is	-64 -62 -59 -48 65
b:zahlt nie	48 -31 -34 -28 -57
b:zahlung umstellen	-46 59 -40 -49 -57
b:zehn anrufen	-37 -34 -31 -30 49
b:zehn jahren	-51 -55 59 -50 -51
b:zehn platze	-58 -77 -84 78 -65
b:zehn prozent	-49 -48 66 -49 -69
b:zei hij	-52 57 -49 -48 -54
b:zeigen lassen	-68 -65 68 -45 -60
b:zeile im	-52 -49 -59 -60 63
b:zelf iets	-76 -71 80 -72 -83
b:zendesk prevue	-59 -62 80 -57 -79
b:zieht um	-54 -59 -57 -50 61
b:zijn een	-52 -48 51 -36 -43
b:zoekt stof	70 -58 -67 -52 -72
b:zoho and	-80 -95 87 -83 -69
b:zoho in	-56 -70 72 -40 -69
b:zoho mail	-77 -50 -70 -55 81
b:zonder account	-53 -47 -41 60 -60
b:zone in	-28 -54 -32 -31 53
b:zu bauen	-55 61 -48 -50 -56
b:zu excel	-75 70 -52 -48 -68
b:zu sein	-46 59 -40 -49 -57
b:zu spat	-58 -56 -52 -43 59
b:zu vermieten	67 -56 -52 -51 -67
b:zu vorher	-60 -66 -52 -56 64
b:zucchetti ed	-32 -35 43 -28 -38
b:zufrieden mit	-56 -57 -71 -47 66
b:zug verpasst	-56 -55 -55 -34 69
b:zugange zuruck	-53 63 -47 -54 -59
b:zum funften	63 -61 -53 -47 -61
b:zum jahresende	-67 79 -54 -44 -85
b:zum monatsende	79 -82 -72 -61 -78
b:zum nachdenken	-61 -63 -66 -71 73
b:zur schnittstelle	-54 -55 -53 -60 63
b:zur schule	-37 -34 -31 -30 49
b:zuruck zu	-75 70 -52 -48 -68
b:zusammenarbeit ab	51 -38 -42 -41 -49
b:zuschlag bekam	-53 -41 61 -45 -64
b:zwei andere	-55 -69 76 -61 -83
b:zwei anderen	-22 -26 35 -29 -34
b:zwei gute	-46 -44 -45 -39 53
b:zwei ist	-71 -79 -79 80 -74
b:zwei jahre	-50 -55 -63 -52 65
b:zweite runde	-29 -38 -42 -42 48
b:zweiter geworden	-50 -46 58 -72 -42
b:zweites werk	-62 -59 -72 72 -68
b:zwolf neue	-57 -55 -48 64 -64
j:いこ	-71 -52 -37 -41 68
j:いそ	-55 -54 -51 63 -64
j:いた	10 -105 -88 79 -47
j:いて	17 6 -111 29 -37
j:いと	28 10 16 7 -142
j:いな	-128 72 -132 -96 48
j:いる	-104 24 101 -77 -141
j:いを	-50 57 -46 -37 -60
j:い不	-29 49 -32 -35 -53
j:い合	-41 58 -38 -43 -62
j:い意	-60 72 -46 -67 -78
j:い話	-46 -59 -45 -47 57
j:うた	-55 -54 -51 63 -64
j:う連	55 -49 -24 -40 -52
j:う電	59 -50 -35 -39 -66
j:えを	-29 49 -32 -35 -53
j:お断	43 -29 -21 -24 -38
j:お願	-71 -81 -57 78 -76
j:かて	-46 -59 -45 -47 57
j:かと	-71 -81 -57 78 -76
j:かな	-67 68 -54 -61 -68
j:かま	-61 -63 -52 66 -66
j:から	0 76 -21 -9 -153
j:かれ	-93 44 -76 57 -109
j:か三	-60 -55 52 -29 -34
j:か亡	70 -64 -63 -60 -71
j:か出	65 -56 -56 -54 -64
j:か十	-52 -55 -44 60 -59
j:か変	-67 -43 -51 -41 62
j:か安	-75 -64 64 -41 -38
j:か必	-31 -43 -31 46 -40
j:か直	-50 57 -46 -37 -60
j:か続	-85 96 -95 -71 -90
j:か良	-46 -59 -45 -47 57
j:か足	-52 -55 -44 60 -59
j:きた	-59 34 -54 -57 10
j:きる	-71 -81 -57 78 -76
j:きを	-41 58 -38 -43 -62
j:き出	-36 44 -30 -35 -42
j:くた	55 -49 -24 -40 -52
j:くな	70 -64 -63 -60 -71
j:くれ	61 -69 -49 -40 -54
j:けた	-62 -77 -51 -44 73
j:けて	-67 -59 40 -38 17
j:けに	-46 62 -70 -40 -55
j:ける	-35 -41 50 -35 -45
j:こと	35 -23 -86 -30 18
j:こ本	70 -64 -63 -60 -71
j:さい	55 -49 -24 -40 -52
j:させ	59 -50 -35 -39 -66
j:され	81 -65 -53 -60 -88
j:しい	32 38 -84 -66 -42
j:した	14 -33 -84 97 -129
j:して	18 -16 67 -63 -121
j:しな	84 9 -69 -82 -80
j:し対	-54 64 -51 -55 -65
j:し方	-36 44 -30 -35 -42
j:し遅	-58 -57 -54 -52 61
j:すて	-41 -56 58 -39 -55
j:する	-60 -46 -49 -50 60
j:せて	-41 58 -38 -43 -62
j:せら	59 -50 -35 -39 -66
j:せ方	-58 66 -51 -60 -67
j:そう	-55 -54 -51 63 -64
j:たい	-125 -45 -90 157 -138
j:たか	-46 -59 -45 -47 57
j:たけ	-76 -89 -62 -50 87
j:たさ	55 -49 -24 -40 -52
j:たっ	60 -112 -95 -78 20
j:ため	27 -89 -79 71 -104
j:た一	-61 -63 -52 66 -66
j:ち合	-40 -43 -51 -31 50
j:った	32 -117 19 -84 15
j:って	-61 6 57 -50 -75
j:つい	-71 -52 -51 -47 63
j:てい	-58 66 70 -90 -134
j:てき	-91 -1 -74 63 -30
j:てく	81 -80 -49 -48 -74
j:てた	-71 -52 -51 -47 63
j:てに	-41 -56 58 -39 -55
j:ては	-62 -77 -51 -44 73
j:てほ	66 -80 -56 -48 -15
j:ても	-87 -79 -68 95 -87
j:てア	-52 -55 -44 60 -59
j:て休	-51 -57 -48 -46 58
j:て支	-50 57 -46 -37 -60
j:て検	-59 -69 -69 -59 70
j:て満	-41 -56 58 -39 -55
j:て疲	-71 -71 -62 -62 80
j:て見	-54 64 -51 -55 -65
j:との	39 -31 -91 25 -25
j:とん	-73 77 -64 -52 -84
j:と使	-73 77 -64 -52 -84
j:と来	61 -69 -49 -40 -54
j:と比	-39 -61 64 -43 -64
j:と約	59 -50 -35 -39 -66
j:と聞	-71 -81 -57 78 -76
j:と解	-36 44 -30 -35 -42
j:と言	41 27 15 -80 -122
j:と電	58 -66 -33 -32 -53
j:と面	-47 -44 -42 -37 49
j:ない	37 60 -157 -49 -35
j:なく	-62 -77 -51 -44 73
j:なっ	-67 -43 -51 -41 62
j:なら	70 -64 -63 -60 -71
j:にし	-61 -63 -52 66 -66
j:につ	-71 -52 -51 -47 63
j:にな	-67 -43 -51 -41 62
j:にも	-60 -51 -67 62 -50
j:にサ	-41 -56 58 -39 -55
j:に不	-46 62 -70 -40 -55
j:に乗	-58 -57 -54 -52 61
j:に再	-60 -46 -49 -50 60
j:に変	-46 -42 -50 -37 60
j:に強	-29 49 -32 -35 -53
j:に打	-40 -43 -51 -31 50
j:に決	-78 -61 105 -62 -104
j:に減	-60 62 -38 -66 -45
j:に満	-92 -102 51 -69 43
j:に署	-48 -56 -43 -40 56
j:に話	-57 -50 -49 -48 57
j:のこ	55 -15 -87 -27 -11
j:のた	27 -89 -79 71 -104
j:のて	-52 -55 -44 60 -59
j:のア	-31 -43 -31 46 -40
j:のシ	-52 -65 65 -48 -61
j:のテ	-35 -41 50 -35 -45
j:の会	-55 -52 66 -45 -53
j:の価	-52 -58 -48 62 -52
j:の削	47 -44 -34 -34 -44
j:の卒	65 -49 -49 -46 -70
j:の後	-46 -59 -45 -47 57
j:の手	-41 58 -38 -43 -62
j:の方	-91 -82 83 -44 -49
j:の更	-88 77 -71 -55 -62
j:の書	-36 44 -30 -35 -42
j:の登	65 -62 -53 -50 -66
j:の相	-49 -52 66 -70 -64
j:の看	65 -56 -56 -54 -64
j:の終	-58 66 -51 -60 -67
j:の自	73 -55 -62 -55 -80
j:の製	-20 -39 36 -16 -19
j:の要	-69 -60 -56 69 -63
j:の見	-55 -52 -72 67 -62
j:の連	63 -47 -38 -45 -63
j:の電	-57 -40 -39 -34 57
j:はい	-86 -104 -103 -81 101
j:はな	-62 -77 -51 -44 73
j:は不	63 -47 -38 -45 -63
j:は会	-51 -44 -46 -37 51
j:は出	-96 -63 -65 -56 79
j:は別	-20 -39 36 -16 -19
j:は存	65 -62 -53 -50 -66
j:は延	-46 -42 -50 -37 60
j:は昨	57 -52 -46 -58 -50
j:は来	-72 -72 -70 -59 83
j:は登	78 -63 -67 -65 -82
j:は空	79 -66 -60 -59 -76
j:は逝	81 -65 -53 -60 -88
j:は避	-57 -40 -39 -34 57
j:は鈴	-47 -44 -42 -37 49
j:は難	-88 77 -71 -55 -62
j:は電	-71 -52 -37 -41 68
j:は食	-71 -52 -51 -47 63
j:へ移	-46 62 -70 -40 -55
j:へ資	-47 -42 -45 -41 51
j:ほし	66 -80 -56 -48 -15
j:ほと	-73 77 -64 -52 -84
j:まし	59 -50 -35 -39 -66
j:また	-61 -63 -52 66 -66
j:まっ	-74 -49 91 -58 -93
j:まて	-71 40 -64 -54 25
j:めら	47 -44 -34 -34 -44
j:める	-50 57 -46 -37 -60
j:め取	63 -52 -55 -62 -61
j:め席	-59 -43 -40 58 -50
j:め拡	-65 -65 -58 71 -70
j:もう	81 -65 -37 -48 -83
j:もお	-71 -81 -57 78 -76
j:もり	-68 -70 47 43 -88
j:もロ	-60 59 -47 -41 -56
j:も使	-87 -79 -68 95 -87
j:も参	-47 -44 -42 -37 49
j:も導	-71 -67 -75 85 -71
j:も提	-39 -52 50 -31 -47
j:やし	-59 -43 -40 58 -50
j:らし	-60 62 -38 -66 -45
j:らせ	-58 66 -51 -60 -67
j:らも	-39 -52 50 -31 -47
j:られ	106 -87 -74 -72 -106
j:らロ	-67 68 -54 -61 -68
j:ら抹	78 -63 -67 -65 -82
j:ら派	-52 -55 -44 60 -59
j:ら誰	-60 59 -47 -41 -56
j:ら費	-54 64 -51 -55 -65
j:りた	-52 -58 -48 62 -52
j:りな	-52 -55 -44 60 -59
j:り依	-55 -52 -72 67 -62
j:り換	-29 49 -32 -35 -53
j:り禁	67 -69 -67 -48 -56
j:り遅	-58 -57 -54 -52 61
j:るか	-71 -81 -57 78 -76
j:ると	-50 57 -46 -37 -60
j:るの	-52 -55 -44 60 -59
j:るま	-50 57 -46 -37 -60
j:る予	-35 -41 50 -35 -45
j:る可	-46 62 -70 -40 -55
j:れた	82 -2 -35 -6 -131
j:れて	-86 66 -75 -65 -10
j:れと	61 -69 -49 -40 -54
j:れま	59 -50 -35 -39 -66
j:わせ	-54 39 -58 -45 -3
j:わら	-58 66 -51 -60 -67
j:われ	34 44 10 -86 -140
j:を使	-50 -74 74 -43 -62
j:を全	62 -60 -43 -40 -65
j:を利	-41 -56 58 -39 -55
j:を半	-60 62 -38 -66 -45
j:を受	-39 -52 50 -31 -47
j:を問	-41 58 -38 -43 -62
j:を増	-59 -43 -40 58 -50
j:を失	-41 51 -51 -38 -45
j:を希	10 -52 -48 56 -67
j:を更	-60 72 -46 -67 -78
j:を来	-35 -41 50 -35 -45
j:を検	-67 9 -61 65 -88
j:を止	-50 57 -46 -37 -60
j:を求	47 -44 -34 -34 -44
j:を知	-52 -58 -48 62 -52
j:を聞	-65 81 -56 -64 -79
j:を送	-75 -62 -81 -56 87
j:んと	-73 77 -64 -52 -84
j:アカ	-57 -68 -49 78 -69
j:イセ	-27 -40 -28 40 -30
j:イホ	-41 -56 58 -39 -55
j:イン	-91 94 -70 -71 -89
j:ウス	-41 -56 58 -39 -55
j:ウン	-57 -68 -49 78 -69
j:オフ	-55 -52 -72 67 -62
j:カウ	-57 -68 -49 78 -69
j:キャ	-51 -44 -46 -37 51
j:クイ	-91 94 -70 -71 -89
j:クレ	-76 80 -80 -65 -77
j:サイ	-41 -56 58 -39 -55
j:サホ	-29 49 -32 -35 -53
j:シス	-52 -65 65 -48 -61
j:シュ	-45 -52 -46 56 -51
j:ショ	-55 -52 -72 67 -62
j:スを	-45 -62 43 25 -63
j:ステ	-52 -65 65 -48 -61
j:セル	-51 -44 -46 -37 51
j:セン	-27 -40 -28 40 -30
j:タの	-36 44 -30 -35 -42
j:テム	-52 -65 65 -48 -61
j:テモ	-35 -41 50 -35 -45
j:テー	-36 44 -30 -35 -42
j:トか	-57 -68 -49 78 -69
j:トに	-29 49 -32 -35 -53
j:フシ	-55 -52 -72 67 -62
j:フラ	-52 -58 -48 62 -52
j:ホウ	-41 -56 58 -39 -55
j:ホー	-29 49 -32 -35 -53
j:ムか	-76 80 -80 -65 -77
j:ムを	-52 -65 65 -48 -61
j:モを	-35 -41 50 -35 -45
j:モシ	-45 -52 -46 56 -51
j:ャン	-51 -44 -46 -37 51
j:ュー	-45 -52 -46 56 -51
j:ョン	-55 -52 -72 67 -62
j:ライ	-27 -40 -28 40 -30
j:ラン	-52 -58 -48 62 -52
j:ルは	-51 -44 -46 -37 51
j:ルも	-45 -52 -46 56 -51
j:レー	-76 80 -80 -65 -77
j:ロク	-91 94 -70 -71 -89
j:ンか	-67 68 -54 -61 -68
j:ンし	-60 59 -47 -41 -56
j:ンの	-52 -58 -48 62 -52
j:ンス	-27 -40 -28 40 -30
j:ンセ	-51 -44 -46 -37 51
j:ント	-57 -68 -49 78 -69
j:ン機	-55 -52 -72 67 -62
j:ータ	-36 44 -30 -35 -42
j:ート	-29 49 -32 -35 -53
j:ーム	-76 80 -80 -65 -77
j:ール	-45 -52 -46 56 -51
j:一切	63 -47 -38 -45 -63
j:一月	-60 -59 -53 -54 63
j:一杯	-61 -63 -52 66 -66
j:三割	-60 -55 52 -29 -34
j:三社	-49 -52 66 -70 -64
j:上け	-46 62 -70 -40 -55
j:上位	-72 54 -64 27 -81
j:不具	-50 57 -46 -37 -60
j:不満	-49 81 -73 -47 -76
j:不要	63 -47 -38 -45 -63
j:不足	-65 -65 -58 71 -70
j:中て	-41 -56 58 -39 -55
j:中部	-47 -44 -42 -37 49
j:乗り	-65 15 -62 -59 34
j:予定	-35 -41 50 -35 -45
j:予算	-60 -59 -53 -54 63
j:事務	79 -66 -60 -59 -76
j:事待	-59 -69 -69 -59 70
j:二十	-51 -57 -48 -46 58
j:二度	82 -84 -56 -44 -75
j:五人	-52 -55 -44 60 -59
j:五月	-67 68 -54 -61 -68
j:亡く	70 -64 -63 -60 -71
j:人か	70 -64 -63 -60 -71
j:人入	-52 -55 -44 60 -59
j:人員	-59 -43 -40 58 -50
j:人宅	61 -50 -43 -46 -63
j:人情	79 -70 -51 -47 -77
j:今後	63 -47 -38 -45 -63
j:他社	-94 -6 113 -63 -113
j:他部	-69 -60 -56 69 -63
j:付済	-47 -38 -58 -44 58
j:以降	-60 -59 -53 -54 63
j:件の	65 -56 -56 -54 -64
j:件を	-36 44 -30 -35 -42
j:休暇	-51 -57 -48 -46 58
j:会て	-57 -50 -49 -48 57
j:会の	-46 -59 -45 -47 57
j:会社	93 -108 -3 3 -135
j:会議	-62 -52 -57 -43 67
j:位フ	-52 -58 -48 62 -52
j:位者	-54 64 -51 -55 -65
j:佐藤	-47 -42 -45 -41 51
j:使い	-87 -79 -68 95 -87
j:使っ	-50 -74 74 -43 -62
j:使わ	-73 77 -64 -52 -84
j:依頼	-55 -52 -72 67 -62
j:価格	-52 -58 -48 62 -52
j:保守	-71 -81 -57 78 -76
j:信停	43 -29 -21 -24 -38
j:信頼	-41 51 -51 -38 -45
j:個人	101 -79 -63 -58 -99
j:倍に	-61 -63 -52 66 -66
j:倒産	44 -37 -33 -35 -44
j:値上	-46 62 -70 -40 -55
j:停止	43 -29 -21 -24 -38
j:偽の	65 -62 -53 -50 -66
j:入し	-71 -67 -75 85 -71
j:入り	67 -69 -67 -48 -56
j:入る	-52 -55 -44 60 -59
j:入社	-31 -43 -31 46 -40
j:全社	-49 -52 -53 63 -58
j:全部	62 -60 -43 -40 -65
j:具合	-50 57 -46 -37 -60
j:内て	-59 -69 -69 -59 70
j:再度	-60 -46 -49 -50 60
j:出し	-36 44 -30 -35 -42
j:出て	65 -56 -56 -54 -64
j:出入	67 -69 -67 -48 -56
j:出張	-96 -63 -65 -56 79
j:分に	-60 62 -38 -66 -45
j:分の	-31 -43 -31 46 -40
j:切の	63 -47 -38 -45 -63
j:別の	-55 -52 66 -45 -53
j:利用	-69 47 40 -72 -70
j:削減	-54 64 -51 -55 -65
j:削除	47 -44 -34 -34 -44
j:前の	-57 -40 -39 -34 57
j:前は	-71 -52 -37 -41 68
j:割安	-60 -55 52 -29 -34
j:加し	-27 -40 -28 40 -30
j:務所	79 -66 -60 -59 -76
j:十五	-52 -55 -44 60 -59
j:十日	-51 -57 -48 -46 58
j:十時	-91 -61 -47 -43 90
j:半分	-60 62 -38 -66 -45
j:卒論	65 -49 -49 -46 -70
j:去さ	81 -65 -53 -60 -88
j:参加	-47 -44 -42 -37 49
j:取引	63 -52 -55 -62 -61
j:受け	-47 -60 70 -39 -65
j:可能	-46 62 -70 -40 -55
j:号か	-67 -43 -51 -41 62
j:号違	61 -50 -43 -46 -63
j:合か	-59 41 27 -46 -75
j:合に	-53 -44 71 -42 -74
j:合は	-86 -104 -103 -81 101
j:合わ	-54 39 -58 -45 -3
j:名分	-31 -43 -31 46 -40
j:名済	-48 -56 -43 -40 56
j:品に	-78 -60 -75 -62 74
j:品の	-35 -41 50 -35 -45
j:品を	-20 -39 36 -16 -19
j:員増	-59 -43 -40 58 -50
j:問い	-41 58 -38 -43 -62
j:営業	43 -29 -21 -24 -38
j:回は	-57 -59 -59 -45 69
j:在し	65 -62 -53 -50 -66
j:在は	-20 -39 36 -16 -19
j:在庫	-45 -52 -46 56 -51
j:堂に	-71 -52 -51 -47 63
j:報の	47 -44 -34 -34 -44
j:報を	62 -60 -43 -40 -65
j:増の	-59 -43 -40 58 -50
j:増や	-59 -43 -40 58 -50
j:変更	-75 -51 -63 -46 79
j:大阪	-55 -54 -51 63 -64
j:失っ	-41 51 -51 -38 -45
j:失注	-41 -43 51 -38 -49
j:契約	-91 88 -74 -89 -36
j:子会	-60 -51 -67 62 -50
j:存在	65 -62 -53 -50 -66
j:存業	-50 -81 74 -38 -73
j:学生	65 -49 -49 -46 -70
j:守も	-71 -81 -57 78 -76
j:安い	-91 -82 83 -44 -49
j:室た	-51 -44 -46 -37 51
j:害か	-41 51 -51 -38 -45
j:容量	-84 -90 -73 100 -97
j:対象	-54 64 -51 -55 -65
j:導入	-71 -67 -75 85 -71
j:少し	-58 -57 -54 -52 61
j:展示	-71 -71 -62 -62 80
j:展開	-49 -52 -53 63 -58
j:希望	10 -52 -48 56 -67
j:席を	-59 -43 -40 58 -50
j:年一	-60 -59 -53 -54 63
j:年廃	57 -52 -46 -58 -50
j:店て	-55 -54 -51 63 -64
j:度と	82 -84 -56 -44 -75
j:度電	-60 -46 -49 -50 60
j:庫モ	-45 -52 -46 56 -51
j:廃業	86 -68 -69 -81 -79
j:延期	-46 -42 -50 -37 60
j:引終	63 -52 -55 -62 -61
j:張を	-65 -65 -58 71 -70
j:張中	-96 -63 -65 -56 79
j:強い	-29 49 -32 -35 -53
j:当者	30 -80 -82 -72 29
j:待ち	-59 -69 -69 -59 70
j:後て	-46 -59 -45 -47 57
j:後一	63 -47 -38 -45 -63
j:必要	-31 -43 -31 46 -40
j:情は	-71 -52 -51 -47 63
j:情報	79 -70 -51 -47 -77
j:意向	-60 72 -46 -67 -78
j:所は	79 -66 -60 -59 -76
j:手続	-41 58 -38 -43 -62
j:打ち	-40 -43 -51 -31 50
j:払い	-50 57 -46 -37 -60
j:抹消	78 -63 -67 -65 -82
j:担当	30 -80 -82 -72 29
j:拡張	-65 -65 -58 71 -70
j:提案	-39 -52 50 -31 -47
j:換え	-29 49 -32 -35 -53
j:支店	-55 -54 -51 63 -64
j:支払	-50 57 -46 -37 -60
j:料を	-47 -42 -45 -41 51
j:断り	43 -29 -21 -24 -38
j:新し	-60 72 -46 -67 -78
j:新は	-88 77 -71 -55 -62
j:新入	-31 -43 -31 46 -40
j:方か	-91 -82 83 -44 -49
j:方を	-58 66 -51 -60 -67
j:方法	-36 44 -30 -35 -42
j:既存	-50 -81 74 -38 -73
j:日ま	-51 -57 -48 -46 58
j:春か	-60 59 -47 -41 -56
j:昨年	57 -52 -46 -58 -50
j:時前	-91 -61 -47 -43 90
j:暇中	-51 -57 -48 -46 58
j:曜か	-52 -55 -44 60 -59
j:曜に	-91 -75 -75 -65 99
j:更に	-67 -43 -51 -41 62
j:更新	-107 109 -83 -83 -101
j:書き	-36 44 -30 -35 -42
j:書に	-48 -56 -43 -40 56
j:書を	-63 -50 -72 -49 71
j:月か	-67 68 -54 -61 -68
j:月以	-60 -59 -53 -54 63
j:月曜	-79 -70 -60 48 25
j:期の	-88 77 -71 -55 -62
j:木課	-47 -44 -42 -37 49
j:本人	70 -64 -63 -60 -71
j:本追	-27 -40 -28 40 -30
j:束さ	59 -50 -35 -39 -66
j:条件	-36 44 -30 -35 -42
j:来な	61 -69 -49 -40 -54
j:来年	-60 -59 -53 -54 63
j:来期	-88 77 -71 -55 -62
j:来週	-58 -58 13 -43 44
j:杯て	-61 -63 -52 66 -66
j:板か	65 -56 -56 -54 -64
j:査た	65 -49 -49 -46 -70
j:校生	73 -55 -62 -55 -80
j:格を	-52 -58 -48 62 -52
j:案を	-39 -52 50 -31 -47
j:検討	-88 -39 13 43 -15
j:業お	43 -29 -21 -24 -38
j:業し	57 -52 -46 -58 -50
j:業の	63 -52 -55 -62 -61
j:業者	-50 -81 74 -38 -73
j:様へ	-47 -42 -45 -41 51
j:機能	-55 -52 -72 67 -62
j:次回	-57 -59 -59 -45 69
j:止と	67 -69 -67 -48 -56
j:止め	-50 57 -46 -37 -60
j:止を	43 -29 -21 -24 -38
j:比較	-39 -61 64 -43 -64
j:水曜	-57 -50 -49 -48 57
j:求め	47 -44 -34 -34 -44
j:求書	-50 -43 -50 -37 50
j:決ま	-74 -49 91 -58 -93
j:決定	-41 -43 51 -38 -49
j:法と	-36 44 -30 -35 -42
j:派遣	-52 -55 -44 60 -59
j:消し	62 -60 -43 -40 -65
j:消済	78 -63 -67 -65 -82
j:済み	50 -86 -93 -76 7
j:減て	-54 64 -51 -55 -65
j:減ら	-60 62 -38 -66 -45
j:満足	-96 -109 75 -72 23
j:火曜	-40 -43 -51 -31 50
j:物件	65 -56 -56 -54 -64
j:現在	-20 -39 36 -16 -19
j:生の	101 -72 -76 -67 -108
j:産し	44 -37 -33 -35 -44
j:用中	-41 -56 58 -39 -55
j:用削	-54 64 -51 -55 -65
j:用者	-60 62 -38 -66 -45
j:田中	-47 -44 -42 -37 49
j:由研	73 -55 -62 -55 -80
j:番号	22 -60 -62 -57 20
j:疲れ	-71 -71 -62 -62 80
j:発の	-52 -65 65 -48 -61
j:登記	78 -63 -67 -65 -82
j:登録	65 -62 -53 -50 -66
j:直し	-54 64 -51 -55 -65
j:直る	-50 57 -46 -37 -60
j:相見	-49 -52 66 -70 -64
j:看板	65 -56 -56 -54 -64
j:知り	-52 -58 -48 62 -52
j:研究	73 -55 -62 -55 -80
j:確認	-62 -77 -51 -44 73
j:示会	-71 -71 -62 -62 80
j:社と	-39 -61 64 -43 -64
j:社に	-84 -71 58 40 -86
j:社の	-91 -92 112 -68 -80
j:社は	120 -96 -93 -88 -117
j:社へ	-46 62 -70 -40 -55
j:社内	-59 -69 -69 -59 70
j:社員	-31 -43 -31 46 -40
j:社展	-49 -52 -53 63 -58
j:社製	-35 -41 50 -35 -45
j:社開	-52 -65 65 -48 -61
j:禁止	67 -69 -67 -48 -56
j:移る	-46 62 -70 -40 -55
j:積も	-68 -70 47 43 -88
j:積書	-47 -38 -58 -44 58
j:究た	73 -55 -62 -55 -80
j:空て	65 -56 -56 -54 -64
j:競合	-103 -119 -1 -80 60
j:算は	-60 -59 -53 -54 63
j:約て	-62 -77 -51 -44 73
j:約の	-68 90 -60 -67 -92
j:約を	-60 72 -46 -67 -78
j:約書	-48 -56 -43 -40 56
j:約束	59 -50 -35 -39 -66
j:約条	-36 44 -30 -35 -42
j:納品	-78 -60 -75 -62 74
j:終わ	-58 66 -51 -60 -67
j:終了	63 -52 -55 -62 -61
j:絡し	55 -49 -24 -40 -52
j:絡は	63 -47 -38 -45 -63
j:続い	-76 80 -80 -65 -77
j:続き	-56 79 -59 -50 -78
j:署て	-69 -60 -56 69 -63
j:署名	-48 -56 -43 -40 56
j:者か	-54 64 -51 -55 -65
j:者に	-50 -81 74 -38 -73
j:者は	30 -80 -82 -72 29
j:者を	-60 62 -38 -66 -45
j:聞か	-93 44 -76 57 -109
j:能の	-55 -52 -72 67 -62
j:能性	-46 62 -70 -40 -55
j:自由	73 -55 -62 -55 -80
j:自社	-52 -65 65 -48 -61
j:良い	-46 -59 -45 -47 57
j:苦情	-71 -52 -51 -47 63
j:藤様	-47 -42 -45 -41 51
j:虚偽	65 -62 -53 -50 -66
j:製品	-35 -50 64 -31 -51
j:要と	63 -47 -38 -45 -63
j:要望	-69 -60 -56 69 -63
j:見直	-54 64 -51 -55 -65
j:見積	-78 -74 27 30 -34
j:解約	-75 36 -59 -56 14
j:言う	-50 57 -46 -37 -60
j:言わ	53 -7 24 -78 -112
j:討中	-70 -17 33 -72 13
j:記か	78 -63 -67 -65 -82
j:話か	-46 -59 -45 -47 57
j:話し	51 -82 -49 -49 0
j:話す	-83 -65 -62 -65 84
j:話は	-57 -40 -39 -34 57
j:話番	-67 -43 -51 -41 62
j:認た	-62 -77 -51 -44 73
j:誰も	-60 59 -47 -41 -56
j:課長	-47 -44 -42 -37 49
j:調査	65 -49 -49 -46 -70
j:請求	-50 -43 -50 -37 50
j:論調	65 -49 -49 -46 -70
j:議は	-46 -42 -50 -37 60
j:議室	-51 -44 -46 -37 51
j:象に	-54 64 -51 -55 -65
j:貸物	65 -56 -56 -54 -64
j:費用	-54 64 -51 -55 -65
j:資料	-47 -42 -45 -41 51
j:足し	-60 -93 95 -47 -90
j:足と	-78 -60 -75 -62 74
j:足の	-65 -65 -58 71 -70
j:足り	-52 -55 -44 60 -59
j:車に	-58 -57 -54 -52 61
j:較検	-39 -61 64 -43 -64
j:返事	-59 -69 -69 -59 70
j:追加	-27 -40 -28 40 -30
j:送付	-75 -62 -81 -56 87
j:逝去	81 -65 -53 -60 -88
j:連絡	86 -61 -40 -51 -82
j:週に	-46 -42 -50 -37 60
j:週受	-35 -41 50 -35 -45
j:週火	-40 -43 -51 -31 50
j:遅れ	-58 -57 -54 -52 61
j:遅刻	-58 -57 -54 -52 61
j:違い	61 -50 -43 -46 -63
j:遣か	-52 -55 -44 60 -59
j:避け	-57 -40 -39 -34 57
j:部消	62 -60 -43 -40 -65
j:部署	-69 -60 -56 69 -63
j:部長	-47 -44 -42 -37 49
j:配信	43 -29 -21 -24 -38
j:量か	-61 -63 -52 66 -66
j:量不	-65 -65 -58 71 -70
j:鈴木	-47 -44 -42 -37 49
j:長と	-47 -44 -42 -37 49
j:長も	-47 -44 -42 -37 49
j:開を	-49 -52 -53 63 -58
j:開発	-52 -65 65 -48 -61
j:阪支	-55 -54 -51 63 -64
j:除を	47 -44 -34 -34 -44
j:障害	-41 51 -51 -38 -45
j:難し	-88 77 -71 -55 -62
j:電話	-7 -91 -67 -62 83
j:電車	-58 -57 -54 -52 61
j:面談	-47 -44 -42 -37 49
j:頼を	-41 51 -51 -38 -45
j:願い	-71 -81 -57 78 -76
j:食堂	-71 -52 -51 -47 63
j:高校	73 -55 -62 -55 -80
k:!again	91 -16 -40 10 -81
k:!again+!contact	134 -53 -24 -54 -95
k:!again+!done	-27 41 -27 -30 -42
k:!again+!more	71 -14 -35 33 -104
k:!again+!never	52 -46 -31 -32 -41
k:!again+!nobody	-45 51 -41 -30 -43
k:!again+!notyet	-59 -100 -57 -82 91
k:!again+!renew	-53 56 -33 -39 -41
k:!again+!seat	-67 -50 -43 65 -57
k:!again+!us	79 -68 -46 -56 -54
k:!again+!usage	-45 51 -41 -30 -43
k:!again+!vendor	-45 51 -41 -30 -43
k:!again+!want	78 18 -31 -76 -55
k:!again+contact	51 -18 -12 -13 -46
k:!again+contract	-90 87 -51 -82 -80
k:!again+incumbent	-45 51 -41 -30 -43
k:!again+law	48 -27 -29 -35 -47
k:!again+left	62 -63 -42 -47 -51
k:!again+limit	-100 -79 -54 101 -83
k:!again+list	51 -18 -12 -13 -46
k:!again+more	43 -62 -47 39 -100
k:!again+name	-1 -53 -41 57 -71
k:!again+never	123 -64 -41 -41 -102
k:!again+nobody	52 -46 -31 -32 -41
k:!again+not	91 -16 -40 10 -81
k:!again+offer	52 -40 -44 -37 -37
k:!again+remove	-21 42 -25 -29 -55
k:!again+seat	-100 51 -50 37 -68
k:!again+us	108 -47 -25 -33 -54
k:!again+want	43 -28 -35 42 -88
k:!angry	-118 -110 -1 -68 114
k:!angry+name	-45 -43 67 -50 -71
k:!angry+not	-118 -110 -1 -68 114
k:!cancel	-123 -93 -78 -53 147
k:!cancel+not	-123 -93 -78 -53 147
k:!compare	-54 -41 57 -36 -55
k:!compare+!us	-54 -41 57 -36 -55
k:!compare+name	-54 -41 57 -36 -55
k:!compare+not	-54 -41 57 -36 -55
k:!contact	73 -50 -35 -37 43
k:!contact+!contract	-53 -89 -49 -51 78
k:!contact+!interest	44 -20 -22 -26 -52
k:!contact+!leave	-57 -33 -33 -27 61
k:!contact+!more	113 -55 -22 -52 -77
k:!contact+!notyet	59 -33 -23 -34 -61
k:!contact+!price	-45 -23 -34 -19 54
k:!contact+!renew	-60 64 -35 -44 -60
k:!contact+!time	-104 -61 -37 -34 160
k:!contact+!want	-26 -63 -32 -33 49
k:!contact+again	52 -49 -33 -30 -15
k:!contact+angry	-53 -47 -36 -29 61
k:!contact+ban	70 -50 -56 -46 -68
k:!contact+choose	-53 -26 -35 -25 55
k:!contact+contact	-6 -33 -35 -24 38
k:!contact+contract	-70 69 -36 -30 -58
k:!contact+customer	55 -48 -11 -23 -39
k:!contact+done	-58 -33 -28 -19 53
k:!contact+fake	60 -43 -44 -44 -57
k:!contact+later	-72 -52 -37 -25 72
k:!contact+law	96 -58 -46 -36 -90
k:!contact+left	52 -38 -21 -23 -35
k:!contact+list	-70 69 -36 -30 -58
k:!contact+more	38 -39 -31 -70 9
k:!contact+name	12 16 -35 -26 -14
k:!contact+never	76 -36 -28 -27 -41
k:!contact+not	73 -50 -35 -37 43
k:!contact+notyet	-51 -28 -28 -52 56
k:!contact+refuse	101 -50 -42 -35 -102
k:!contact+remove	-70 69 -36 -30 -58
k:!contact+stop	55 -48 -11 -23 -39
k:!contact+time	48 -55 -30 -29 -26
k:!contact+us	21 6 -34 -39 -10
k:!contact+use	-57 -33 -33 -27 61
k:!contact+want	97 -61 -29 -53 -19
k:!contract	-90 116 -62 -68 -67
k:!contract+!renew	-48 73 -45 -45 -73
k:!contract+!want	-53 65 -34 -55 -62
k:!contract+again	-50 70 -54 -65 -66
k:!contract+incumbent	-50 70 -54 -65 -66
k:!contract+not	-90 116 -62 -68 -67
k:!contract+renew	-65 90 -48 -63 -91
k:!customer	62 -87 -60 38 -101
k:!customer+!seat	-53 -47 -41 60 -60
k:!customer+not	62 -87 -60 38 -101
k:!customer+time	-53 -47 -41 60 -60
k:!dead	-83 -78 -56 -41 108
k:!dead+!notyet	-36 -16 -13 -19 42
k:!dead+again	-36 -16 -13 -19 42
k:!dead+contact	-36 -16 -13 -19 42
k:!dead+later	-36 -16 -13 -19 42
k:!dead+not	-83 -78 -56 -41 108
k:!dead+notyet	-29 -38 -42 -42 48
k:!dead+other	-29 -38 -42 -42 48
k:!dead+time	-29 -38 -42 -42 48
k:!done	-38 73 -31 -30 -70
k:!done+!more	-27 41 -27 -30 -42
k:!done+!renew	-53 56 -33 -39 -41
k:!done+!time	-26 55 -32 -23 -64
k:!done+!want	48 -28 -17 -15 -20
k:!done+export	-26 55 -32 -23 -64
k:!done+name	-26 55 -32 -23 -64
k:!done+never	48 -28 -17 -15 -20
k:!done+not	-38 73 -31 -30 -70
k:!done+remove	-53 56 -33 -39 -41
k:!done+us	48 -28 -17 -15 -20
k:!fault	-77 98 -69 -59 -104
k:!fault+leave	-43 61 -41 -33 -68
k:!fault+not	-77 98 -69 -59 -104
k:!happy	-84 -84 58 -78 20
k:!happy+never	-65 -67 -67 -57 72
k:!happy+not	-84 -84 58 -78 20
k:!happy+unit	-57 -59 73 -67 -74
k:!incumbent	-13 32 -71 -67 7
k:!incumbent+!usage	-53 65 -42 -48 -71
k:!incumbent+again	-53 65 -42 -48 -71
k:!incumbent+fault	78 -87 -47 -41 -62
k:!incumbent+happy	-33 -46 -36 -25 50
k:!incumbent+lost	78 -87 -47 -41 -62
k:!incumbent+nobody	-38 45 -24 -30 -45
k:!incumbent+not	-13 32 -71 -67 7
k:!incumbent+time	-33 -46 -36 -25 50
k:!incumbent+usage	-38 45 -24 -30 -45
k:!interest	84 -57 -35 -51 -53
k:!interest+!later	67 -46 -33 -51 -68
k:!interest+!never	67 -46 -33 -51 -68
k:!interest+!visit	-71 -34 -37 -38 66
k:!interest+!want	-71 -34 -37 -38 66
k:!interest+never	44 -20 -22 -26 -52
k:!interest+not	84 -57 -35 -51 -53
k:!interest+visit	-71 -34 -37 -38 66
k:!interest+want	28 -54 -36 -50 4
k:!later	59 -54 -34 -37 -15
k:!later+!never	67 -46 -33 -51 -68
k:!later+!offer	-35 -30 -29 -24 38
k:!later+!time	-46 -36 -26 -26 54
k:!later+contact	-46 -36 -26 -26 54
k:!later+later	-36 -31 -16 -21 44
k:!later+not	59 -54 -34 -37 -15
k:!later+us	59 -36 -34 -31 -64
k:!law	7 -70 -62 -74 34
k:!law+!unit	72 -49 -48 -58 -75
k:!law+ban	72 -49 -48 -58 -75
k:!law+not	7 -70 -62 -74 34
k:!leave	-110 -125 -80 -58 142
k:!leave+!us	-56 -71 -62 -48 67
k:!leave+contract	-25 -69 -35 -43 57
k:!leave+not	-110 -125 -80 -58 142
k:!leave+use	-58 -71 -38 -40 79
k:!lost	-50 -42 -48 -33 57
k:!lost+name	-50 -42 -48 -33 57
k:!lost+not	-50 -42 -48 -33 57
k:!more	69 -34 -37 14 -42
k:!more+!nobody	-45 51 -41 -30 -43
k:!more+!notyet	59 -33 -23 -34 -61
k:!more+!other	66 -46 -36 -39 -66
k:!more+!renew	-53 56 -33 -39 -41
k:!more+!risk	-58 -65 -54 -43 78
k:!more+!seat	-67 -50 -43 65 -57
k:!more+!us	74 -53 -45 -51 -64
k:!more+!usage	-45 51 -41 -30 -43
k:!more+!use	-78 -52 -60 -72 81
k:!more+!vendor	-45 51 -41 -30 -43
k:!more+!want	83 12 -28 -76 -65
k:!more+again	-79 -69 -54 -46 97
k:!more+customer	55 -48 -11 -23 -39
k:!more+dead	66 -46 -36 -39 -66
k:!more+incumbent	-45 51 -41 -30 -43
k:!more+later	74 -52 -35 -40 -76
k:!more+law	48 -27 -29 -35 -47
k:!more+limit	-70 -66 -49 70 -56
k:!more+name	-13 -62 -45 43 -17
k:!more+never	57 -23 -16 -16 -32
k:!more+not	69 -34 -37 14 -42
k:!more+remove	-53 56 -33 -39 -41
k:!more+seat	-100 51 -50 37 -68
k:!more+stop	-19 -55 -29 -36 39
k:!more+time	-34 -43 -43 -39 58
k:!more+us	94 -52 -25 -33 -45
k:!more+want	7 -20 -39 51 -59
k:!never	78 -66 -43 -44 -30
k:!never+!us	70 -58 -32 -34 -53
k:!never+name	-60 -28 -44 -26 54
k:!never+never	-60 -28 -44 -26 54
k:!never+nobody	52 -46 -31 -32 -41
k:!never+nobuyer	45 -32 -36 -30 -45
k:!never+not	78 -66 -43 -44 -30
k:!never+us	47 -41 -30 -26 -38
k:!never+want	70 -58 -32 -34 -53
k:!nobody	-45 51 -41 -30 -43
k:!nobody+!usage	-45 51 -41 -30 -43
k:!nobody+!vendor	-45 51 -41 -30 -43
k:!nobody+incumbent	-45 51 -41 -30 -43
k:!nobody+not	-45 51 -41 -30 -43
k:!notyet	-114 -22 -76 -8 97
k:!notyet+again	-36 -16 -13 -19 42
k:!notyet+contact	-36 -16 -13 -19 42
k:!notyet+later	-36 -16 -13 -19 42
k:!notyet+not	-114 -22 -76 -8 97
k:!notyet+unreachable	-53 -45 -39 -46 57
k:!notyet+visit	-71 -79 -78 45 10
k:!notyet+want	-71 -79 -78 45 10
k:!offer	-35 -30 -29 -24 38
k:!offer+!time	-35 -30 -29 -24 38
k:!offer+contact	-35 -30 -29 -24 38
k:!offer+not	-35 -30 -29 -24 38
k:!other	66 -46 -36 -39 -66
k:!other+dead	66 -46 -36 -39 -66
k:!other+not	66 -46 -36 -39 -66
k:!price	-56 -49 -51 -34 80
k:!price+contact	-45 -23 -34 -19 54
k:!price+not	-56 -49 -51 -34 80
k:!private	-44 -39 -37 -33 50
k:!private+!remove	-44 -39 -37 -33 50
k:!private+not	-44 -39 -37 -33 50
k:!remove	-70 -55 -45 -43 78
k:!remove+not	-70 -55 -45 -43 78
k:!renew	-108 188 -54 -71 -159
k:!renew+contract	-55 100 -35 -60 -88
k:!renew+name	-34 64 -46 -45 -66
k:!renew+not	-108 188 -54 -71 -159
k:!renew+remove	-53 56 -33 -39 -41
k:!renew+want	-50 91 -33 -65 -83
k:!risk	24 -71 -59 -44 27
k:!risk+again	-58 -65 -54 -43 78
k:!risk+name	-34 -43 -43 -39 58
k:!risk+not	24 -71 -59 -44 27
k:!risk+time	-34 -43 -43 -39 58
k:!risk+want	-34 -43 -43 -39 58
k:!rival	-150 -99 -114 -62 179
k:!rival+name	-42 -40 -67 -44 57
k:!rival+not	-150 -99 -114 -62 179
k:!rival+us	-86 -75 -60 -48 84
k:!seat	-94 -82 -66 127 -119
k:!seat+name	-67 -50 -43 65 -57
k:!seat+not	-94 -82 -66 127 -119
k:!seat+notyet	-41 -46 -49 58 -56
k:!seat+time	-74 -73 -65 109 -109
k:!seat+want	-67 -50 -43 65 -57
k:!stop	-84 -86 -64 -66 94
k:!stop+not	-84 -86 -64 -66 94
k:!stop+want	-69 -75 -61 -61 76
k:!time	-103 13 -43 -38 131
k:!time+contact	-46 -36 -26 -26 54
k:!time+export	-26 55 -32 -23 -64
k:!time+fall	-50 59 -32 -38 -59
k:!time+fault	-50 59 -32 -38 -59
k:!time+later	-36 -31 -16 -21 44
k:!time+law	-29 -22 -23 -19 40
k:!time+name	-61 -2 -49 -30 73
k:!time+never	-43 -40 -41 -29 54
k:!time+not	-103 13 -43 -38 131
k:!time+refuse	-57 -36 -28 -29 55
k:!time+remove	-60 -49 -65 -39 68
k:!time+time	-30 -25 -15 -22 41
k:!time+use	-32 -61 -48 -48 57
k:!time+visit	-57 -36 -28 -29 55
k:!time+want	-81 82 -81 -85 -65
k:!unit	61 32 -40 -60 -97
k:!unit+!want	8 48 -28 -39 -62
k:!unit+ban	72 -49 -48 -58 -75
k:!unit+contact	47 -33 -20 -22 -40
k:!unit+not	61 32 -40 -60 -97
k:!unit+refund	-49 56 -32 -44 -51
k:!unit+time	-49 56 -32 -44 -51
k:!unit+unreachable	47 -33 -20 -22 -40
k:!unit+want	-49 56 -32 -44 -51
k:!us	28 -26 51 -58 -55
k:!us+!want	97 -90 -49 -62 -61
k:!us+angry	-66 -116 -45 -44 103
k:!us+choose	-42 -52 55 -22 -53
k:!us+customer	-59 66 -44 -37 -64
k:!us+dead	61 -58 -36 -43 -42
k:!us+happy	-59 66 -44 -37 -64
k:!us+later	43 -19 -30 -23 -55
k:!us+name	-68 -61 82 -34 -76
k:!us+never	85 -74 -41 -30 -66
k:!us+nobody	52 -46 -31 -32 -41
k:!us+not	28 -26 51 -58 -55
k:!us+us	47 -41 -30 -26 -38
k:!us+vendor	-42 -52 55 -22 -53
k:!us+want	66 26 -61 -65 -88
k:!usage	-76 109 -60 -57 -108
k:!usage+!use	-43 67 -48 -53 -68
k:!usage+!vendor	-45 51 -41 -30 -43
k:!usage+again	-53 65 -42 -48 -71
k:!usage+incumbent	-45 51 -41 -30 -43
k:!usage+not	-76 109 -60 -57 -108
k:!usage+rollout	-43 67 -48 -53 -68
k:!use	-12 27 -66 -72 13
k:!use+incumbent	55 -50 -47 -41 -47
k:!use+left	55 -50 -47 -41 -47
k:!use+not	-12 27 -66 -72 13
k:!use+rollout	-43 67 -48 -53 -68
k:!use+seat	55 -50 -47 -41 -47
k:!vendor	-80 -11 49 -55 -12
k:!vendor+incumbent	-45 51 -41 -30 -43
k:!vendor+leave	-45 -78 -61 -51 70
k:!vendor+not	-80 -11 49 -55 -12
k:!visit	29 -61 -41 -54 21
k:!visit+!want	-71 -34 -37 -38 66
k:!visit+customer	62 -56 -38 -49 -59
k:!visit+not	29 -61 -41 -54 21
k:!visit+visit	-71 -34 -37 -38 66
k:!visit+want	29 -61 -41 -54 21
k:!want	113 -27 -26 -44 -74
k:!want+contact	69 -39 -25 -25 -59
k:!want+disqualified	47 -38 -31 -31 -38
k:!want+incumbent	-54 -54 62 -57 -47
k:!want+later	60 -57 -29 -40 -56
k:!want+law	61 -39 -18 -26 -82
k:!want+left	52 -38 -21 -23 -35
k:!want+lost	47 -38 -31 -31 -38
k:!want+more	52 -40 -44 -37 -37
k:!want+name	10 -50 -49 46 -73
k:!want+never	98 -61 -28 -28 -83
k:!want+not	113 -27 -26 -44 -74
k:!want+offer	52 -40 -44 -37 -37
k:!want+open	-52 -47 -47 60 -59
k:!want+refund	-49 56 -32 -44 -51
k:!want+renew	-53 65 -34 -55 -62
k:!want+seat	-73 82 -38 -92 -42
k:!want+time	-49 56 -32 -44 -51
k:!want+unit	-52 -47 -47 60 -59
k:!want+unreachable	47 -33 -20 -22 -40
k:!want+us	78 -76 -38 -42 -4
k:!want+vendor	-54 -54 62 -57 -47
k:!want+visit	-71 -34 -37 -38 66
k:!want+want	-61 57 -34 -84 35
k:again	12 29 -32 -15 -14
k:again+angry	-9 73 -43 -53 -79
k:again+bankrupt	79 -85 -38 -41 -59
k:again+cancel	-76 -71 -57 -57 89
k:again+closed	46 -36 -22 -30 -41
k:again+compare	-69 -67 75 -55 -72
k:again+contact	125 -75 -42 -43 -45
k:again+customer	-54 79 -37 -45 -64
k:again+dead	-91 -63 -42 -48 107
k:again+done	-74 11 -43 -30 54
k:again+fall	-72 82 -47 -43 -72
k:again+fault	-82 133 -63 -58 -120
k:again+happy	-25 -51 -60 -30 52
k:again+incumbent	-84 103 -71 -2 -53
k:again+later	-90 -94 -53 -48 112
k:again+law	63 -59 -46 26 -81
k:again+leave	-64 87 -34 -42 -84
k:again+limit	-50 14 -37 46 -54
k:again+lost	-51 8 24 -79 1
k:again+module	-79 -68 -47 24 40
k:again+more	0 -16 -17 25 -23
k:again+name	-78 44 4 -79 18
k:again+never	70 -56 -43 -38 -24
k:again+nobody	-10 121 -70 -79 -104
k:again+not	-24 20 -59 -15 24
k:again+notyet	-37 50 -47 0 -37
k:again+offer	-64 -43 0 -67 64
k:again+other	-75 -84 68 31 -92
k:again+price	-76 -65 77 -85 1
k:again+private	-55 -61 -45 -40 60
k:again+remove	-25 -25 -27 -21 37
k:again+rival	-30 -28 54 -37 -54
k:again+seat	-82 -107 -48 145 -88
k:again+stop	31 -48 -39 -49 7
k:again+threat	74 -71 -48 -38 -57
k:again+time	-55 4 -102 -63 75
k:again+us	142 -18 -3 -112 -127
k:again+usage	-62 88 -40 -62 -76
k:again+use	-92 35 38 11 -76
k:again+visit	-68 -72 -59 -63 90
k:again+want	35 -94 -52 99 -44
k:angry	-73 179 -73 -55 -45
k:angry+choose	-41 -74 -64 -33 70
k:angry+contact	74 -5 -53 -55 -34
k:angry+customer	-52 107 -34 -37 -90
k:angry+data	57 -56 -27 -22 -51
k:angry+fall	-92 35 -56 -46 23
k:angry+fault	-56 114 -45 -44 -104
k:angry+incumbent	-40 52 -34 -46 -46
k:angry+law	57 -56 -27 -22 -51
k:angry+leave	-60 119 -43 -40 -77
k:angry+limit	-40 52 -34 -46 -46
k:angry+more	-43 -59 -58 -45 65
k:angry+name	-84 70 -79 -45 13
k:angry+not	-95 -17 -58 -47 91
k:angry+notyet	16 37 -40 -48 -61
k:angry+other	-43 -59 -58 -45 65
k:angry+private	-64 -116 -60 -52 115
k:angry+refund	-71 85 -62 -58 -88
k:angry+refuse	-34 55 -35 -52 -48
k:angry+risk	-29 49 -32 -35 -53
k:angry+rival	-46 62 -70 -40 -55
k:angry+seat	-34 55 -35 -52 -48
k:angry+threat	67 -26 -30 -28 -72
k:angry+time	-42 -62 -58 -32 69
k:angry+unit	-81 132 -68 -70 -129
k:angry+us	58 57 -66 -55 -97
k:angry+usage	-34 55 -35 -52 -48
k:angry+use	-34 55 -35 -52 -48
k:angry+visit	-33 -36 -47 -25 61
k:angry+want	-40 50 -36 -39 -48
k:ban	225 -114 -80 -72 -121
k:ban+contact	113 -49 -48 -41 -80
k:ban+customer	58 -61 -25 -53 -46
k:ban+done	-68 -48 -54 -43 70
k:ban+later	86 -65 -48 -49 -90
k:ban+law	71 -41 -36 -44 -69
k:ban+leave	-58 -32 -27 -26 54
k:ban+list	55 -52 -41 -36 -49
k:ban+more	58 -61 -25 -53 -46
k:ban+name	92 -44 -58 -44 -96
k:ban+never	105 -68 -54 -62 -89
k:ban+not	125 -65 -64 -59 -123
k:ban+seat	58 -61 -25 -53 -46
k:ban+time	-103 -55 -71 -44 111
k:ban+unit	54 -57 -53 -49 -3
k:ban+us	156 -81 -62 -55 -132
k:ban+vendor	57 -45 -47 -43 -52
k:ban+visit	63 -52 -42 -35 -71
k:bankrupt	232 -120 -97 -73 -107
k:bankrupt+closed	59 -37 -28 -34 -52
k:bankrupt+contact	61 -33 -35 -34 -60
k:bankrupt+contract	-69 -56 -37 -53 67
k:bankrupt+customer	-82 -90 -49 -46 85
k:bankrupt+fall	50 -47 -37 -32 -49
k:bankrupt+incumbent	80 -53 -65 -35 -75
k:bankrupt+interest	-43 -17 -23 -36 50
k:bankrupt+later	90 -69 -82 -89 -89
k:bankrupt+law	-78 -53 -31 -57 80
k:bankrupt+lost	64 -81 -37 -38 -47
k:bankrupt+more	62 -42 -41 -37 -64
k:bankrupt+name	92 -60 -71 -47 -57
k:bankrupt+nobody	100 -103 -53 -62 -89
k:bankrupt+not	27 -98 -73 -45 39
k:bankrupt+open	53 -34 -34 -37 -55
k:bankrupt+time	40 -26 -26 -27 -39
k:bankrupt+unit	-73 -50 -66 -40 67
k:bankrupt+unused	53 -34 -34 -37 -55
k:bankrupt+us	-91 -76 -65 -63 99
k:bankrupt+visit	-43 -17 -23 -36 50
k:bankrupt+want	-20 -57 -29 -56 64
k:cancel	-70 152 -74 -72 5
k:cancel+contact	-72 78 -33 -33 -62
k:cancel+contract	-58 97 -39 -65 -93
k:cancel+data	-51 61 -23 -26 -44
k:cancel+done	-60 73 -40 -37 -56
k:cancel+export	-61 87 -35 -42 -67
k:cancel+happy	-72 52 -64 -60 -9
k:cancel+incumbent	-34 -54 -51 -25 53
k:cancel+later	-27 -38 -14 -18 44
k:cancel+law	-54 30 -46 -35 -9
k:cancel+leave	-27 -56 -28 -32 52
k:cancel+list	76 -81 -51 -50 -70
k:cancel+module	-50 76 -37 -38 -87
k:cancel+more	19 -104 -55 -53 48
k:cancel+name	-42 -56 -54 -32 84
k:cancel+not	-41 -73 -59 -55 69
k:cancel+optout	-43 50 -22 -51 -34
k:cancel+price	-44 67 -57 -75 -46
k:cancel+private	-31 -41 -31 -15 63
k:cancel+remove	61 -29 -26 -34 -64
k:cancel+renew	-43 50 -22 -51 -34
k:cancel+time	-82 -6 -69 -45 77
k:cancel+unit	-55 -62 -49 -43 62
k:cancel+us	24 -77 -56 -35 50
k:cancel+visit	-39 70 -48 -40 -1
k:cancel+want	-10 141 -55 -100 -129
k:choose	-96 -96 140 -65 13
k:choose+contact	-85 -49 -70 -39 80
k:choose+done	-27 -27 58 -32 -62
k:choose+fall	-64 -95 53 -67 16
k:choose+lost	-41 -43 51 -38 -49
k:choose+more	-58 -85 -75 -60 80
k:choose+name	-102 -17 80 -25 -30
k:choose+never	66 -44 -68 -34 -59
k:choose+not	13 -59 27 -31 -19
k:choose+open	-31 -41 -30 47 -45
k:choose+other	-68 -70 158 -59 -134
k:choose+price	-34 -48 85 -40 -89
k:choose+remove	51 -38 -49 -31 -44
k:choose+rival	-74 -63 107 -60 -110
k:choose+time	-75 -84 22 -61 47
k:choose+unit	-63 78 -92 20 -110
k:choose+us	35 -74 51 -51 -89
k:choose+vendor	-48 -66 111 -35 -88
k:choose+want	-31 -41 -30 47 -45
k:closed	255 -106 -87 -81 -192
k:closed+contact	53 -26 -26 -27 -56
k:closed+dead	53 -51 -28 -28 -50
k:closed+done	53 -26 -26 -27 -56
k:closed+fall	75 -69 -36 -41 -65
k:closed+later	53 -51 -28 -28 -50
k:closed+law	61 -44 -48 -54 -57
k:closed+more	53 -26 -26 -27 -56
k:closed+name	48 -32 -43 -30 -55
k:closed+never	72 -60 -47 -53 -58
k:closed+not	85 -62 -61 -43 -82
k:closed+remove	60 -51 -33 -37 -48
k:closed+stop	56 -51 -44 -41 -52
k:closed+time	40 -26 -26 -27 -39
k:closed+unreachable	53 -26 -26 -27 -56
k:closed+us	52 -48 -37 -41 -36
k:closed+visit	50 -38 -45 -39 -42
k:closed+want	46 -36 -22 -30 -41
k:compare	-96 -80 184 -73 -24
k:compare+contact	-53 -47 61 -44 -58
k:compare+contract	-30 -75 -66 -39 71
k:compare+customer	-56 0 -91 -54 59
k:compare+data	-40 -48 54 -25 -52
k:compare+done	-39 -43 -54 -30 51
k:compare+fall	-70 80 -81 -61 -72
k:compare+incumbent	-22 -29 31 -20 -18
k:compare+leave	-48 17 -75 -48 45
k:compare+lost	-31 -44 55 -25 -56
k:compare+module	-37 -50 73 -78 -65
k:compare+more	-74 -74 93 -61 -84
k:compare+name	-78 -72 155 -78 -94
k:compare+offer	-66 -63 108 -73 -98
k:compare+open	-42 -45 63 -48 -66
k:compare+other	-60 -68 117 -51 -97
k:compare+price	-45 -72 -81 -46 73
k:compare+private	-54 -43 -66 -32 56
k:compare+risk	-39 -61 64 -43 -64
k:compare+rival	-51 -71 84 -43 -82
k:compare+time	-54 -63 -90 -56 79
k:compare+us	-87 -67 156 -55 -71
k:compare+vendor	-62 -66 134 -54 -117
k:compare+want	-45 -66 91 -89 -77
k:contact	88 -62 -49 -46 78
k:contact+customer	-47 42 -13 -22 -35
k:contact+data	79 -72 -30 -25 -67
k:contact+dead	-86 -39 -37 -22 100
k:contact+done	8 77 -35 -31 -84
k:contact+export	-69 -65 -40 -36 71
k:contact+fake	69 -68 -65 -58 -18
k:contact+fall	35 -129 -44 -43 57
k:contact+fault	-73 -69 -52 -60 75
k:contact+happy	-32 -26 -32 -16 39
k:contact+hire	-18 -21 -17 -16 40
k:contact+incumbent	-71 -58 -50 -30 81
k:contact+later	-57 -58 -35 -36 115
k:contact+law	154 -63 -31 -40 -134
k:contact+leave	-28 -85 -32 -46 108
k:contact+limit	-15 -13 -19 -24 41
k:contact+list	-15 -54 -33 -40 67
k:contact+more	90 -60 -52 -72 10
k:contact+name	12 -72 -70 -36 92
k:contact+never	103 -68 -50 -48 -95
k:contact+nobody	-59 62 -40 -44 -54
k:contact+nobuyer	79 -40 -41 -38 -81
k:contact+not	32 -73 -42 -36 58
k:contact+notyet	-39 -90 -59 -46 92
k:contact+offer	-53 -47 61 -44 -58
k:contact+open	2 -83 -63 -61 61
k:contact+optout	73 -48 -26 -28 -57
k:contact+other	-81 -76 -87 -64 111
k:contact+private	-43 -57 -33 -26 66
k:contact+refuse	70 -51 -28 -28 -65
k:contact+remove	-3 -57 -34 -27 48
k:contact+renew	-71 76 -30 -35 -64
k:contact+risk	-46 -70 -42 -53 65
k:contact+stop	121 -24 -34 -48 -138
k:contact+threat	128 -99 -46 -45 -105
k:contact+time	-107 -38 -50 -46 172
k:contact+unit	-27 65 -48 -62 -28
k:contact+unreachable	109 -43 -34 -35 -109
k:contact+us	92 -27 -56 -45 -15
k:contact+visit	-59 -46 -29 -37 96
k:contact+want	84 -38 -59 -49 -5
k:contract	-101 121 -49 8 -24
k:contract+customer	-47 49 -26 -41 -39
k:contract+data	-76 -95 -68 -62 91
k:contract+done	-83 -175 -122 -86 191
k:contract+fall	-60 115 -79 -91 -113
k:contract+happy	-40 -89 -57 -78 83
k:contract+hire	-37 -77 -32 78 -58
k:contract+incumbent	-52 5 8 -45 0
k:contract+interest	-49 -57 -58 68 -67
k:contract+later	-29 -54 -39 64 -64
k:contract+law	-104 -110 -80 -96 128
k:contract+leave	-25 66 -46 -47 -67
k:contract+limit	-34 -39 -34 47 -40
k:contract+list	-87 94 -48 -57 -78
k:contract+module	-29 -54 -39 64 -64
k:contract+more	-58 -124 93 84 -158
k:contract+name	-86 87 53 -20 -115
k:contract+not	-110 143 -48 -84 -80
k:contract+other	-38 10 74 -103 -64
k:contract+plan	-30 -61 -24 57 -35
k:contract+price	-26 63 -67 -35 -57
k:contract+remove	-87 22 -50 -52 39
k:contract+renew	-71 -25 -82 83 -48
k:contract+risk	-26 66 -54 -58 -70
k:contract+seat	-37 -77 -32 78 -58
k:contract+time	-50 20 65 -61 -82
k:contract+unit	-84 -39 -60 100 -115
k:contract+us	-112 40 -87 102 -103
k:contract+usage	-28 -57 -26 52 -43
k:contract+use	-30 25 -73 -46 22
k:contract+vendor	-29 -95 90 -73 -59
k:contract+want	-110 156 -71 -11 -75
k:customer	-66 208 -84 -37 -116
k:customer+dead	77 -67 -50 -56 -77
k:customer+done	-46 64 -75 -39 -53
k:customer+fall	-83 66 -18 -21 -37
k:customer+fault	-35 79 -25 -22 -76
k:customer+happy	-87 -50 58 -60 25
k:customer+hire	-14 -28 -10 33 -28
k:customer+incumbent	30 57 -52 -75 -99
k:customer+leave	-54 122 -43 -54 -102
k:customer+limit	-40 52 -34 -46 -46
k:customer+more	27 72 -99 -26 -79
k:customer+name	-59 19 -103 47 -8
k:customer+never	58 -61 -25 -53 -46
k:customer+nobody	-58 -81 -50 73 -62
k:customer+not	-3 -13 -49 -51 28
k:customer+notyet	-28 38 -24 -26 -36
k:customer+offer	-56 117 -114 -49 -77
k:customer+other	-57 170 -152 -57 -108
k:customer+price	-77 56 -108 -94 47
k:customer+remove	73 -72 -54 -63 -57
k:customer+renew	-55 68 -32 -37 -68
k:customer+risk	-65 103 -58 -68 -99
k:customer+rival	-70 76 -71 -75 -56
k:customer+seat	-10 66 -64 23 -101
k:customer+stop	-34 70 -33 -39 -74
k:customer+threat	-22 28 -13 -13 -23
k:customer+time	-56 44 -97 64 -85
k:customer+trust	-25 35 -26 -18 -31
k:customer+unit	-25 45 -34 -39 -45
k:customer+us	-106 119 -77 -75 -19
k:customer+usage	-43 60 -33 -45 -70
k:customer+vendor	-49 96 -26 -60 -98
k:customer+visit	63 44 -89 -64 -98
k:customer+want	24 35 -71 7 -96
k:data	93 61 -62 -76 -79
k:data+export	-90 110 -42 -50 -72
k:data+fall	-82 72 -43 -72 -55
k:data+fault	-47 44 -31 -18 -35
k:data+incumbent	-47 44 -31 -18 -35
k:data+law	74 -60 -25 -24 -66
k:data+leave	-68 110 -105 -81 -98
k:data+limit	-78 81 -76 -81 -66
k:data+list	52 -59 -32 -31 -32
k:data+lost	50 -33 -19 -24 -50
k:data+module	-40 -43 -48 -56 60
k:data+name	44 36 -81 -87 -39
k:data+optout	63 -70 -45 -35 -57
k:data+other	-56 73 -70 -67 -64
k:data+remove	139 -108 -47 -48 -104
k:data+rival	-58 59 23 -53 -86
k:data+time	-40 -43 -48 -56 60
k:data+trust	-47 44 -31 -18 -35
k:data+unit	-40 -43 -48 -56 60
k:data+us	-20 13 -66 -70 28
k:data+usage	63 -70 -45 -35 -57
k:data+use	-78 -84 -68 -47 83
k:data+visit	-78 -84 -68 -47 83
k:data+want	20 91 -66 -87 -47
k:dead	199 -92 -71 -58 -31
k:dead+done	-56 -27 -22 -17 59
k:dead+fall	117 -110 -68 -56 -77
k:dead+incumbent	-57 -46 -44 -30 61
k:dead+later	69 -83 -59 -49 -13
k:dead+leave	-30 -28 -38 -14 46
k:dead+more	-63 -50 -43 -52 74
k:dead+name	48 -67 -68 -57 23
k:dead+not	106 -73 -56 -57 -100
k:dead+offer	-88 -54 -77 -49 104
k:dead+private	-76 -37 -34 -27 76
k:dead+time	61 -67 -70 -37 8
k:dead+us	-24 -68 -59 -54 83
k:dead+visit	24 -93 -54 -53 51
k:dead+want	41 -94 -54 -70 32
k:disqualified	135 -104 -110 -75 -112
k:disqualified+lost	47 -38 -31 -31 -38
k:disqualified+not	100 -78 -99 -63 -86
k:disqualified+us	110 -97 -111 -69 -96
k:disqualified+use	67 -68 -59 -45 -56
k:disqualified+vendor	85 -69 -98 -64 -81
k:done	-80 -108 -14 -70 200
k:done+fault	-46 88 -48 -33 -89
k:done+happy	-41 -65 -77 -43 90
k:done+incumbent	-51 -48 -62 -36 58
k:done+later	-53 -49 -49 -67 80
k:done+law	-50 -31 -36 -47 54
k:done+leave	-46 14 -34 -53 28
k:done+module	-51 -54 -48 -77 67
k:done+more	-4 -65 43 -72 -2
k:done+name	-51 -76 26 -50 36
k:done+never	-58 -33 -28 -19 53
k:done+not	-58 -33 -28 -19 53
k:done+offer	-76 -76 -147 -70 167
k:done+other	-90 -39 143 -76 -173
k:done+plan	-39 -49 -23 -54 54
k:done+price	-63 -68 -102 -60 89
k:done+private	-24 -24 -23 -25 34
k:done+remove	-25 -25 -27 -21 37
k:done+renew	-77 -129 51 -87 45
k:done+risk	-60 -73 -50 -37 70
k:done+rollout	-40 -40 -41 -62 53
k:done+seat	-55 -85 -62 -64 98
k:done+stop	-42 63 -49 -33 -63
k:done+time	-50 14 -89 -40 64
k:done+unreachable	53 -26 -26 -27 -56
k:done+us	-89 8 43 -61 -22
k:done+usage	-41 -66 -38 -54 72
k:done+vendor	-34 -54 59 -45 -58
k:done+visit	-44 -37 -54 -38 53
k:done+want	-47 -69 -70 -44 95
k:export	-63 141 -62 -73 -56
k:export+fault	-41 52 -33 -26 -50
k:export+list	-69 -65 -40 -36 71
k:export+name	-26 55 -32 -23 -64
k:export+not	72 3 -37 -38 -93
k:export+refuse	56 -53 -32 -33 -42
k:export+seat	-55 -88 -51 -74 78
k:export+time	-47 70 -52 -31 -62
k:export+us	83 -78 -34 -38 -74
k:export+want	-120 166 -68 -71 -113
k:fake	184 -104 -105 -86 -75
k:fake+list	-85 -43 -37 -31 76
k:fake+more	53 -30 -35 -39 -56
k:fake+name	94 -54 -64 -52 -92
k:fake+not	100 -70 -46 -51 -94
k:fake+unit	-75 -61 -76 -71 79
k:fake+unreachable	77 -45 -42 -40 -85
k:fake+us	13 -67 -57 -51 33
k:fake+want	91 -88 -57 -73 -78
k:fall	-28 193 -45 -83 -85
k:fall+fault	-53 70 -33 -34 -66
k:fall+incumbent	-63 100 -73 -38 -75
k:fall+later	33 33 -31 -50 -77
k:fall+law	45 -45 -26 -24 -34
k:fall+leave	-90 82 -71 -81 20
k:fall+list	-56 72 -87 -45 -61
k:fall+module	-38 92 -55 -84 -82
k:fall+more	-106 -48 -42 25 54
k:fall+name	-61 9 -11 -48 40
k:fall+never	15 -72 -45 -48 39
k:fall+not	55 21 -58 -63 -98
k:fall+offer	-73 -81 70 -58 6
k:fall+optout	-50 41 -67 -56 -7
k:fall+other	-71 -114 116 -66 -74
k:fall+plan	-94 121 -67 -112 -99
k:fall+price	-55 1 102 -56 -110
k:fall+private	-33 -58 -31 -23 52
k:fall+refuse	61 -64 -30 -33 -48
k:fall+remove	51 -52 -33 -39 -43
k:fall+rival	-49 -54 73 -35 -72
k:fall+seat	-81 219 -53 -131 -148
k:fall+stop	5 -97 -49 -46 58
k:fall+threat	25 -69 -33 -26 29
k:fall+time	3 -115 -7 -44 55
k:fall+unit	-62 25 -59 -70 50
k:fall+us	-119 128 -55 -69 -45
k:fall+usage	-94 147 -80 -66 -124
k:fall+use	-64 -66 -63 -42 68
k:fall+vendor	-59 42 -11 -64 14
k:fall+visit	-81 -92 -51 -47 118
k:fall+want	-19 147 -59 -148 -57
k:fault	-98 242 -92 -66 -98
k:fault+incumbent	-69 91 -60 -38 -70
k:fault+later	-37 -66 -36 -33 59
k:fault+leave	-48 82 -36 -31 -45
k:fault+lost	78 -87 -47 -41 -62
k:fault+more	-96 104 -97 -92 -24
k:fault+name	-56 9 -71 -46 43
k:fault+not	44 40 -75 -64 -100
k:fault+notyet	-46 68 -41 -43 -64
k:fault+offer	-56 71 -72 -67 -60
k:fault+other	-77 132 -102 -67 -112
k:fault+price	-27 45 -42 -34 -37
k:fault+private	-44 -42 -33 -27 51
k:fault+refund	-40 59 -46 -42 -58
k:fault+renew	-27 45 -42 -34 -37
k:fault+stop	-42 63 -49 -33 -63
k:fault+threat	-41 54 -33 -28 -47
k:fault+time	-57 113 -63 -35 -104
k:fault+trust	-59 69 -59 -37 -57
k:fault+unit	-58 -91 -62 -79 88
k:fault+us	-86 105 -93 -73 -93
k:fault+vendor	-27 45 -42 -34 -37
k:fault+visit	-37 -66 -36 -33 59
k:fault+want	-40 59 -46 -42 -58
k:happy	-106 -73 16 -55 133
k:happy+incumbent	-43 -47 123 -28 -104
k:happy+later	-46 -53 -56 -40 60
k:happy+law	-41 -72 -36 -30 69
k:happy+module	-37 68 -47 -64 -69
k:happy+more	-32 -26 -32 -16 39
k:happy+name	-61 -70 112 -63 -30
k:happy+not	-86 16 -59 -32 58
k:happy+other	-46 20 18 -97 -7
k:happy+price	-38 -74 90 -55 -84
k:happy+private	-24 -24 -23 -25 34
k:happy+renew	-52 3 -93 -94 65
k:happy+seat	-48 -55 -55 -43 60
k:happy+time	-33 -46 -36 -25 50
k:happy+unit	-28 -46 -32 51 -56
k:happy+us	-78 -108 26 -56 87
k:happy+use	-55 -60 136 -37 -113
k:happy+vendor	-50 -82 100 -38 -107
k:happy+visit	-41 -72 -36 -30 69
k:happy+want	-71 36 -75 69 -99
k:hire	-87 -44 -87 117 -11
k:hire+lost	-43 -58 -39 55 -44
k:hire+more	-37 -64 -26 91 -75
k:hire+name	-59 54 -54 -12 -54
k:hire+nobuyer	59 -50 -44 -45 -54
k:hire+not	-41 -32 -25 -56 56
k:hire+other	-41 72 -73 -73 -44
k:hire+price	-36 -57 -54 57 -33
k:hire+seat	-59 -113 -42 158 -118
k:hire+time	-40 -32 -23 -46 67
k:hire+unit	-34 38 -73 37 -74
k:hire+us	16 43 -68 7 -100
k:hire+usage	-31 -68 -27 72 -66
k:hire+use	-40 -44 -30 60 -65
k:hire+vendor	-41 72 -73 -73 -44
k:hire+visit	-40 -44 -30 60 -65
k:hire+want	-48 -103 -37 157 -104
k:incumbent	-37 4 147 -50 -92
k:incumbent+later	-83 49 -81 -43 39
k:incumbent+law	80 -71 -62 -53 -83
k:incumbent+leave	-55 79 -47 -51 -72
k:incumbent+left	55 -50 -47 -41 -47
k:incumbent+limit	-51 20 -43 36 -51
k:incumbent+list	70 -62 -75 -47 -63
k:incumbent+lost	-74 16 53 -48 -69
k:incumbent+module	-39 -54 -36 49 -32
k:incumbent+more	-57 59 -46 -39 -50
k:incumbent+name	-43 12 129 -46 -120
k:incumbent+nobody	-74 122 -72 -41 -79
k:incumbent+not	32 40 -12 -54 -70
k:incumbent+notyet	-48 68 -72 -44 -64
k:incumbent+offer	-54 -59 66 -60 -58
k:incumbent+other	-27 -51 53 -21 -26
k:incumbent+price	-41 41 12 -43 -64
k:incumbent+private	-37 -39 -51 -38 53
k:incumbent+remove	73 -72 -54 -63 -57
k:incumbent+renew	-38 -56 55 -43 -48
k:incumbent+rival	-70 -62 84 -55 -76
k:incumbent+seat	55 -33 -77 -84 13
k:incumbent+stop	73 -77 -60 -52 -68
k:incumbent+time	-45 39 -6 -40 -13
k:incumbent+trust	-58 69 -49 -37 -54
k:incumbent+unit	-40 -39 48 -37 -43
k:incumbent+us	0 -50 107 -79 -110
k:incumbent+usage	-75 90 -78 -55 -11
k:incumbent+use	-54 -48 150 -37 -121
k:incumbent+vendor	-87 -106 171 -57 -117
k:incumbent+visit	-80 -89 34 -51 40
k:incumbent+want	36 -111 50 7 -89
k:interest	-113 -85 -71 28 98
k:interest+later	-76 -59 -46 -69 77
k:interest+law	-90 -46 -39 -95 98
k:interest+module	-25 -22 -39 54 -63
k:interest+more	-47 -55 -65 88 -91
k:interest+name	-93 -89 -89 -6 93
k:interest+plan	-33 -47 -34 74 -80
k:interest+time	-30 -33 -37 -28 40
k:interest+us	-89 -64 -70 59 14
k:interest+visit	-55 -47 -52 -95 106
k:interest+want	-105 -79 -66 14 91
k:later	12 5 -62 0 11
k:later+leave	-99 49 -73 22 -25
k:later+limit	-46 -58 -36 59 -45
k:later+lost	-66 68 -54 -41 -68
k:later+module	-54 -69 -54 65 -18
k:later+more	15 -70 -44 21 16
k:later+name	66 40 -91 -71 -51
k:later+not	-18 -68 -34 -45 83
k:later+notyet	-77 86 -86 -70 -31
k:later+offer	-34 -34 -36 57 -60
k:later+open	-22 -22 -13 30 -17
k:later+plan	-34 -34 -36 57 -60
k:later+remove	50 -41 -39 -34 -44
k:later+renew	-29 -54 -39 64 -64
k:later+rival	-91 -83 87 -83 -81
k:later+rollout	-46 -58 -36 59 -45
k:later+seat	-75 111 -60 -85 -104
k:later+threat	63 -40 -23 -51 -61
k:later+time	-77 -62 -65 -44 128
k:later+trust	-66 68 -54 -41 -68
k:later+unit	-89 -92 -52 106 -82
k:later+us	27 -103 -57 65 -24
k:later+vendor	-58 -64 -34 72 -47
k:later+visit	14 -82 -56 -49 72
k:later+want	-47 27 -42 44 -33
k:law	138 -100 -72 -46 -7
k:law+lost	50 -33 -19 -24 -50
k:law+module	-49 -37 -26 58 -56
k:law+more	52 -44 -38 -1 -37
k:law+name	32 -55 -50 -35 30
k:law+never	61 -39 -18 -26 -82
k:law+not	30 -62 -46 -47 20
k:law+notyet	-49 -37 -26 58 -56
k:law+optout	76 -52 -32 -31 -58
k:law+remove	7 -63 -39 -44 41
k:law+stop	60 -45 -28 -37 -49
k:law+threat	95 -66 -46 -38 -72
k:law+time	22 -65 -44 -39 19
k:law+unit	4 -69 -49 80 -119
k:law+us	84 -77 -37 -92 1
k:law+visit	-61 27 -40 -38 9
k:law+want	21 -74 -36 40 -14
k:leave	-78 124 -67 -39 22
k:leave+module	-38 92 -55 -84 -82
k:leave+more	-64 43 -81 22 -15
k:leave+name	-45 -73 23 -55 65
k:leave+nobuyer	-61 -68 -43 -45 65
k:leave+not	-91 76 18 -64 -54
k:leave+notyet	76 -71 -50 -47 -80
k:leave+offer	-42 33 -39 -28 -3
k:leave+open	-40 -53 -39 -46 65
k:leave+other	-77 86 -109 2 -48
k:leave+plan	-39 -49 -23 -54 54
k:leave+price	-75 101 -71 -80 -66
k:leave+private	-43 -63 -48 -54 63
k:leave+refuse	32 39 -44 -59 -70
k:leave+renew	-38 54 -37 -34 -63
k:leave+risk	-29 49 -32 -35 -53
k:leave+rival	-75 25 -120 72 -102
k:leave+seat	-58 -53 -54 74 0
k:leave+stop	7 -88 -47 -43 43
k:leave+threat	-81 115 -72 -64 -84
k:leave+time	-59 -57 -76 -38 131
k:leave+trust	-41 52 -46 -38 -45
k:leave+unit	-71 -52 -54 77 24
k:leave+us	-40 49 -105 64 -61
k:leave+vendor	-77 13 -99 93 -99
k:leave+visit	-46 -66 -35 -35 82
k:leave+want	-89 136 -57 -26 -94
k:left	168 -104 -70 -68 -112
k:left+more	54 -29 -22 -28 -54
k:left+never	36 -24 -22 -24 -30
k:left+nobody	64 -51 -43 -61 -59
k:left+not	122 -77 -41 -43 -104
k:left+open	64 -51 -43 -61 -59
k:left+remove	98 -56 -40 -41 -92
k:left+seat	55 -50 -47 -41 -47
k:left+unreachable	54 -29 -22 -28 -54
k:left+visit	66 -52 -28 -29 -65
k:left+want	52 -38 -21 -23 -35
k:limit	-85 -74 -75 209 -116
k:limit+module	-64 -92 -58 118 -89
k:limit+more	-74 -63 -37 113 -88
k:limit+name	-78 81 -76 -81 -66
k:limit+not	-113 -108 -65 127 -105
k:limit+offer	-45 -35 -48 55 -52
k:limit+plan	-59 -83 -66 103 -88
k:limit+risk	-65 -65 -58 71 -70
k:limit+rollout	-64 -86 -57 88 -74
k:limit+seat	-89 -100 -67 106 -89
k:limit+stop	83 -76 -55 -78 -77
k:limit+time	-15 -13 -19 -24 41
k:limit+trust	-72 80 -61 -88 -75
k:limit+us	36 -66 -63 52 -73
k:limit+use	-31 -38 -54 69 -74
k:limit+visit	-39 -46 -28 -39 68
k:limit+want	-32 -24 -66 126 -128
k:list	78 -56 -30 -74 12
k:list+more	1 -36 -35 -44 28
k:list+name	71 10 -100 22 -134
k:list+nobody	66 -60 -53 -47 -58
k:list+not	-22 54 -26 -21 -70
k:list+optout	43 -29 -21 -24 -38
k:list+other	93 -56 -96 -71 -81
k:list+price	-22 -99 -151 1 89
k:list+refuse	43 -29 -21 -24 -38
k:list+remove	134 -38 -43 -48 -117
k:list+seat	-78 74 -58 -58 -67
k:list+stop	76 -32 -24 -36 -86
k:list+unit	1 14 -81 54 -97
k:list+us	66 13 -21 -22 -116
k:list+vendor	-89 27 71 -67 -112
k:list+visit	-71 -69 -36 -27 67
k:list+want	129 -5 -62 -88 -126
k:lost	-33 15 91 -75 -80
k:lost+more	-68 -57 -58 70 -66
k:lost+name	-104 -40 106 -62 -80
k:lost+never	67 -64 -54 -49 -64
k:lost+nobody	3 58 -67 -51 -69
k:lost+nobuyer	63 -59 -49 -54 -59
k:lost+not	91 -91 -48 -44 -70
k:lost+offer	-27 -37 54 -44 -49
k:lost+other	-50 -51 76 -78 -63
k:lost+price	-25 -43 42 -24 -35
k:lost+remove	-8 -60 -66 -43 53
k:lost+risk	-70 83 -80 -73 -84
k:lost+rival	-41 -43 51 -38 -49
k:lost+seat	-43 -58 -39 55 -44
k:lost+time	-92 82 -104 -76 -52
k:lost+trust	-105 133 -98 -59 -122
k:lost+unit	-48 -81 32 -54 45
k:lost+us	-44 -31 111 -137 -93
k:lost+vendor	-25 -43 42 -24 -35
k:lost+want	10 37 -92 -16 -37
k:module	-91 -46 -72 213 -89
k:module+more	-68 -71 -52 170 -92
k:module+name	-50 -77 26 -20 32
k:module+notyet	-61 -66 -47 88 -86
k:module+offer	-66 -69 -99 130 -127
k:module+other	-37 68 -47 -64 -69
k:module+plan	-34 -34 -36 57 -60
k:module+price	-38 -49 -57 69 -55
k:module+remove	-63 73 -50 -67 -76
k:module+renew	-40 42 -55 36 -93
k:module+seat	-42 -42 -55 57 -51
k:module+time	-37 -67 -89 -77 89
k:module+unit	-55 -93 -57 100 -54
k:module+us	-47 -57 -66 83 -82
k:module+use	-38 -53 -43 82 -90
k:module+visit	-50 76 -37 -38 -87
k:module+want	-66 -67 -25 189 -141
k:more	-57 -70 -38 145 11
k:more+name	-97 -48 -86 105 33
k:more+never	37 -70 -39 -69 32
k:more+nobody	11 97 -54 -79 -105
k:more+not	47 -11 -48 -1 -41
k:more+notyet	-70 -51 -55 10 60
k:more+offer	-34 -75 60 -16 -36
k:more+open	-48 54 -91 -71 39
k:more+optout	40 -24 -21 -26 -36
k:more+other	-60 46 71 -46 -59
k:more+plan	-55 -99 -8 148 -99
k:more+price	-63 -53 57 77 -95
k:more+private	-65 -77 -65 -88 126
k:more+refuse	-59 62 -46 -57 -46
k:more+remove	61 -29 -26 -34 -64
k:more+renew	-51 -91 -55 97 -83
k:more+risk	-64 -86 -60 -82 103
k:more+rival	-50 -62 84 -62 -79
k:more+rollout	-48 -47 -56 66 -67
k:more+seat	-44 -112 -26 199 -136
k:more+stop	89 -41 -32 -51 -92
k:more+threat	9 77 -60 -78 -88
k:more+time	-64 -41 -86 -20 98
k:more+unit	-51 -21 -88 79 0
k:more+unreachable	93 -41 -29 -30 -93
k:more+us	65 -5 -46 11 -67
k:more+usage	-62 88 -40 -62 -76
k:more+use	-76 101 -117 29 -71
k:more+vendor	-48 65 43 -58 -80
k:more+visit	-20 -12 -118 46 13
k:more+want	-35 -97 -42 201 -76
k:name	-35 -59 108 -30 21
k:name+never	-12 -40 -48 -30 49
k:name+nobody	-73 97 -69 23 -94
k:name+nobuyer	86 -73 -94 -64 -42
k:name+not	-103 -31 80 -20 16
k:name+notyet	-66 102 52 -78 -152
k:name+offer	-69 -74 11 -37 70
k:name+open	-79 -76 -94 171 -103
k:name+optout	106 -70 -68 -51 -100
k:name+other	-91 -3 -69 16 51
k:name+plan	-79 12 -105 9 42
k:name+price	-102 -105 24 86 -31
k:name+private	-77 -64 30 -62 42
k:name+refund	-34 -52 -35 -34 50
k:name+remove	129 -37 -72 -50 -133
k:name+renew	-66 -75 58 -68 -21
k:name+risk	-50 25 -83 -70 52
k:name+rival	-67 -52 -16 -55 60
k:name+rollout	-64 -71 75 40 -118
k:name+seat	-69 -53 -28 88 -23
k:name+stop	117 -93 -88 -59 -105
k:name+threat	46 -40 -29 -30 -38
k:name+time	-36 -54 64 -40 32
k:name+unit	-61 -64 -7 90 -38
k:name+unreachable	66 -60 -62 -52 -64
k:name+us	-58 -24 113 -6 -76
k:name+usage	-59 121 -59 -50 -85
k:name+use	-73 -101 222 -67 -136
k:name+vendor	-65 -6 138 -68 -110
k:name+visit	-67 -38 95 -39 -17
k:name+want	-73 -8 51 30 -36
k:never	167 -77 -36 -54 -60
k:never+not	103 -64 -56 -44 7
k:never+offer	-62 -54 -59 -42 67
k:never+refuse	92 -44 -33 -25 -101
k:never+remove	73 -42 -31 -26 -62
k:never+risk	-60 69 -39 -32 -76
k:never+seat	58 -61 -25 -53 -46
k:never+time	-62 -45 -44 -46 63
k:never+unit	79 -58 -55 -50 -64
k:never+us	83 -32 35 -62 -153
k:never+usage	-60 69 -39 -32 -76
k:never+vendor	57 -45 -47 -43 -52
k:never+want	73 -71 -36 -47 -9
k:nobody	24 131 -123 -50 -86
k:nobody+not	12 66 -43 -41 -84
k:nobody+notyet	-47 52 -35 -38 -50
k:nobody+open	64 -51 -43 -61 -59
k:nobody+other	-102 -102 -91 -79 99
k:nobody+renew	-59 62 -40 -44 -54
k:nobody+seat	-58 -81 -50 73 -62
k:nobody+time	-93 26 -73 45 -7
k:nobody+unit	28 -86 -62 -59 44
k:nobody+unreachable	57 -36 -25 -25 -62
k:nobody+us	47 44 -62 -78 -88
k:nobody+usage	-77 142 -53 -53 -99
k:nobody+use	-97 100 -82 -72 -87
k:nobody+vendor	-102 -102 -91 -79 99
k:nobody+want	87 -83 -46 -65 -51
k:nobuyer	231 -103 -97 -76 -118
k:nobuyer+not	100 -49 -43 -42 -106
k:nobuyer+open	53 -33 -29 -32 -55
k:nobuyer+rival	-42 -30 -49 -22 49
k:nobuyer+unreachable	98 -62 -59 -54 -100
k:nobuyer+us	102 -67 -60 -51 -90
k:nobuyer+want	105 -64 -75 -73 -100
k:not	32 -6 -39 -26 35
k:not+notyet	-128 -107 -77 -15 132
k:not+offer	-18 34 -83 -65 19
k:not+open	-89 -85 -55 50 41
k:not+other	-100 2 -95 33 39
k:not+refund	-49 56 -32 -44 -51
k:not+refuse	118 -63 -39 -34 -89
k:not+remove	36 35 -48 -32 -53
k:not+renew	-65 90 -48 -63 -91
k:not+risk	-60 69 -39 -32 -76
k:not+rival	-48 -62 -71 -47 66
k:not+rollout	-43 67 -48 -53 -68
k:not+seat	-35 7 -59 67 -112
k:not+stop	-44 34 -46 -44 7
k:not+threat	-53 57 -50 -36 -47
k:not+time	-86 -39 -69 132 -49
k:not+unit	-73 -71 55 42 -96
k:not+unreachable	80 -51 -31 -37 -37
k:not+us	88 -48 -49 -57 9
k:not+usage	-70 91 -43 -36 -89
k:not+use	-95 -3 26 -59 35
k:not+vendor	15 21 40 -70 -118
k:not+visit	-27 -81 -59 26 31
k:not+want	53 -14 -36 4 -54
k:notyet	-59 58 0 -9 -35
k:notyet+offer	-39 -58 55 -47 -43
k:notyet+open	-37 -45 -62 -41 58
k:notyet+other	-62 -91 80 -81 -13
k:notyet+risk	-53 69 -40 -36 -70
k:notyet+seat	-50 69 -52 -67 -65
k:notyet+threat	50 -59 -22 -23 -34
k:notyet+time	-67 -108 39 11 1
k:notyet+unit	-46 -59 -44 65 -67
k:notyet+us	16 -37 -81 55 -45
k:notyet+usage	-72 94 -87 -62 -91
k:notyet+use	-49 50 48 -64 -100
k:notyet+vendor	-45 73 -82 -54 -64
k:notyet+want	-6 -130 -95 33 56
k:offer	-95 -88 188 -21 -59
k:offer+other	-87 12 102 -25 -126
k:offer+plan	-51 -44 -53 80 -78
k:offer+price	-73 -72 91 -89 -14
k:offer+remove	-25 -25 -27 -21 37
k:offer+rival	-69 -82 139 -56 -133
k:offer+rollout	-41 -44 47 26 -79
k:offer+time	-55 -75 20 -58 51
k:offer+unit	-83 -84 -42 127 -122
k:offer+us	-12 -41 11 56 -64
k:offer+use	-39 -57 62 -55 -55
k:offer+vendor	48 34 -9 -92 -84
k:offer+want	-18 -141 110 1 -134
k:open	-74 -87 -6 100 -13
k:open+other	-60 45 11 -75 -27
k:open+private	-40 -48 -39 -66 59
k:open+risk	-42 -63 -55 -56 63
k:open+rival	-44 -60 -72 52 21
k:open+seat	-36 -55 -45 57 -45
k:open+time	-36 -49 -45 -32 50
k:open+unit	-67 -57 -62 127 -56
k:open+unused	53 -34 -34 -37 -55
k:open+us	10 -72 -80 99 -87
k:open+vendor	-63 15 -16 69 -104
k:open+want	-62 -76 -73 151 -98
k:optout	105 13 -73 -60 -100
k:optout+refuse	43 -29 -21 -24 -38
k:optout+remove	43 -29 -21 -24 -38
k:optout+renew	-43 50 -22 -51 -34
k:optout+threat	65 -52 -34 -30 -49
k:optout+time	44 -96 -65 -53 2
k:optout+usage	63 -70 -45 -35 -57
k:optout+want	16 41 -23 -50 -48
k:other	-95 -21 234 -31 -134
k:other+plan	-45 -98 77 -72 -46
k:other+price	7 -117 151 -115 -134
k:other+private	-72 -74 -101 -63 111
k:other+renew	-37 68 -47 -64 -69
k:other+risk	-38 -65 67 -66 -56
k:other+seat	-83 -112 -9 72 -1
k:other+threat	-112 130 -117 -78 -107
k:other+time	-64 -25 22 -93 47
k:other+trust	-25 35 -26 -18 -31
k:other+unit	-72 24 -80 123 -123
k:other+us	-51 -34 12 92 -83
k:other+use	-50 109 -32 -100 -95
k:other+vendor	-56 35 75 -50 -67
k:other+visit	-55 4 -128 44 26
k:other+want	-103 -48 -63 121 -59
k:plan	-98 17 -83 178 -106
k:plan+price	-67 -123 -86 147 -93
k:plan+private	-69 -55 -63 -59 75
k:plan+us	-86 75 -82 23 -112
k:plan+use	-48 -65 -75 -67 75
k:plan+visit	-45 -58 -58 -78 68
k:plan+want	-65 25 -61 144 -166
k:price	-89 -45 96 40 -57
k:price+refuse	-59 62 -46 -57 -46
k:price+renew	-27 45 -42 -34 -37
k:price+rival	-6 -9 106 -95 -142
k:price+seat	-44 -60 -64 75 -62
k:price+threat	-59 62 -46 -57 -46
k:price+time	-36 45 59 -42 -105
k:price+unit	-95 -75 -84 103 -77
k:price+us	52 -32 26 4 -131
k:price+use	-26 63 -67 -35 -57
k:price+vendor	-64 -53 125 -74 -94
k:price+want	-67 -6 -18 108 -103
k:private	-70 -95 -70 -70 221
k:private+refund	-44 -95 -35 -40 72
k:private+renew	-38 -40 -30 -40 48
k:private+rival	-39 -47 -67 -38 62
k:private+seat	-47 -73 -64 -86 97
k:private+threat	-33 -58 -31 -23 52
k:private+time	-67 -62 -62 -45 128
k:private+unit	-40 -48 -39 -66 59
k:private+us	-51 -81 -86 -78 119
k:private+visit	-50 -58 -49 -21 86
k:private+want	6 -101 -52 -79 70
k:refund	-117 139 -88 -122 -49
k:refund+time	-49 56 -32 -44 -51
k:refund+unit	-57 80 -76 -73 -84
k:refund+want	-102 141 -78 -119 -87
k:refuse	126 -9 -38 -48 -110
k:refuse+remove	43 -29 -21 -24 -38
k:refuse+seat	-34 55 -35 -52 -48
k:refuse+stop	84 -79 -32 -33 -71
k:refuse+threat	-59 62 -46 -57 -46
k:refuse+us	56 -53 -32 -33 -42
k:refuse+usage	-34 55 -35 -52 -48
k:refuse+use	-34 55 -35 -52 -48
k:refuse+visit	-57 -36 -28 -29 55
k:refuse+want	77 -70 -27 -32 -58
k:remove	172 -75 -64 -60 -23
k:remove+risk	-51 -62 -43 -32 59
k:remove+seat	73 -72 -54 -63 -57
k:remove+time	60 -41 -45 -35 -66
k:remove+us	114 -28 -44 -48 -93
k:remove+visit	91 -51 -30 -35 -91
k:remove+want	161 -55 -46 -70 -112
k:renew	-149 78 -67 36 -6
k:renew+risk	-47 97 -78 -71 -101
k:renew+rollout	-45 -47 -33 54 -47
k:renew+stop	-47 42 -13 -22 -35
k:renew+time	-59 62 -40 -44 -54
k:renew+unit	-53 -76 -42 -64 69
k:renew+us	-71 76 -30 -35 -64
k:renew+vendor	-47 0 69 -57 -79
k:renew+want	-67 -10 -44 74 -74
k:risk	-106 107 -54 -61 19
k:risk+rival	-39 -61 64 -43 -64
k:risk+seat	-57 87 -49 -70 -87
k:risk+unit	-58 84 -56 -64 -90
k:risk+us	-59 110 -67 -60 -110
k:risk+usage	-70 22 -52 -45 27
k:risk+vendor	-38 -65 67 -66 -56
k:risk+want	-46 -78 -39 -63 83
k:rival	-70 -84 160 -59 -30
k:rival+rollout	-41 -41 64 -46 -67
k:rival+time	-77 -57 124 -57 -107
k:rival+unit	-92 -77 129 -77 -126
k:rival+us	-2 -117 64 56 -93
k:rival+vendor	-49 -63 23 57 -64
k:rival+visit	-50 -50 39 -34 -19
k:rival+want	-75 59 -88 21 -72
k:rollout	-123 -65 -38 124 -15
k:rollout+seat	-41 -53 -38 -56 57
k:rollout+time	-48 -63 37 -78 7
k:rollout+unit	-74 -84 -72 119 -93
k:rollout+use	-28 -41 65 -47 -67
k:rollout+vendor	-67 -66 -90 -65 80
k:rollout+want	-89 -107 12 127 -117
k:seat	-83 82 -61 102 -54
k:seat+stop	-51 59 -47 -38 -55
k:seat+time	-58 -81 -50 73 -62
k:seat+unit	-54 -5 -47 15 3
k:seat+us	-99 26 -97 71 -41
k:seat+usage	-68 20 -56 -4 26
k:seat+use	-47 16 -40 56 -77
k:seat+vendor	-55 -117 15 96 -88
k:seat+visit	-57 -80 -52 47 20
k:seat+want	-68 53 -49 117 -124
k:stop	136 -29 -78 -65 -43
k:stop+time	-42 63 -49 -33 -63
k:stop+unit	48 -77 -53 -62 26
k:stop+us	98 -37 -58 -54 -45
k:stop+visit	-46 -52 -36 -33 53
k:stop+want	89 -78 -30 -60 -21
k:threat	50 122 -105 -75 -142
k:threat+us	80 -62 -24 -48 -68
k:threat+visit	-33 -58 -31 -23 52
k:threat+want	63 -40 -23 -51 -61
k:time	-46 -38 6 -29 88
k:time+unit	-117 -120 -23 -108 124
k:time+us	-69 27 42 23 -75
k:time+usage	-28 44 -41 -34 -37
k:time+use	-34 9 83 -66 -87
k:time+vendor	-56 -6 87 -65 -78
k:time+visit	-64 -38 94 -44 -8
k:time+want	-92 94 -41 -124 11
k:trust	-118 191 -105 -77 -161
k:trust+us	-90 115 -94 -53 -105
k:trust+use	-46 69 -69 -39 -69
k:unit	-87 -28 -57 120 3
k:unit+unreachable	81 -60 -38 -55 -70
k:unit+us	17 30 -83 74 -141
k:unit+usage	-50 -67 -31 75 -62
k:unit+use	-85 105 -11 -108 -94
k:unit+vendor	-30 82 -73 13 -98
k:unit+visit	-75 -103 -86 -19 87
k:unit+want	-76 -75 -61 216 -129
k:unreachable	171 -84 -83 -62 -73
k:unreachable+us	51 -52 -29 -48 -27
k:unreachable+want	51 -52 -29 -48 -27
k:unused	53 -34 -34 -37 -55
k:us	28 29 8 11 -89
k:us+use	-31 86 -43 -51 -49
k:us+vendor	-20 31 -78 41 -32
k:us+visit	24 -125 -27 -34 72
k:us+want	21 -33 -24 46 -43
k:usage	-78 167 -76 -25 -86
k:usage+use	-41 14 -46 39 -59
k:usage+want	-52 -97 -40 108 -76
k:use	-100 0 78 -30 0
k:use+vendor	-48 68 22 -87 -66
k:use+visit	-82 -94 -62 35 60
k:use+want	-46 -92 19 98 -100
k:vendor	-73 10 178 -36 -130
k:vendor+visit	-66 110 -104 -45 -99
k:vendor+want	23 3 -44 18 -46
k:visit	-15 -59 -3 -54 104
k:visit+want	-108 -60 -55 -27 138
k:want	-30 22 -40 119 -74
p:CHURN_RISK	-102 290 -70 -65 -145
p:COMPETITOR	-72 -69 220 -43 -109
p:DO_NOT_PURSUE	267 -71 -49 -47 -128
p:UPSELL	-58 -32 -50 194 -151
s:abando	-47 61 -28 -48 -58
s:abbass	60 -63 -47 -46 -58
s:abbrev	-56 -63 -59 -62 68
s:abgeno	60 -45 -48 -40 -61
s:abgesa	-48 -44 -53 -40 58
s:abgewi	40 -26 -26 -27 -39
s:abmahn	48 -27 -29 -35 -47
s:abogad	45 -45 -26 -24 -34
s:abolis	83 -55 -39 -45 -88
s:absehe	76 -56 -57 -56 -76
s:absenc	-51 -60 -60 -33 67
s:abzulo	-55 61 -48 -50 -56
s:accede	-52 -58 -35 57 -37
s:accept	-29 -89 -90 -89 91
s:accide	76 -68 -48 -43 -79
s:accord	-49 -56 39 -42 13
s:accoun	-36 49 -67 -19 3
s:acquir	-49 53 -91 31 -70
s:acreed	55 -40 -55 -28 -54
s:acresc	-36 -43 -33 48 -41
s:active	-74 -64 81 -83 -71
s:activi	-43 60 -33 -45 -70
s:additi	-55 -55 -44 22 50
s:addres	28 -96 -55 -78 94
s:admini	114 -93 -70 -62 -97
s:adopti	-60 69 -39 -32 -76
s:adress	43 -92 -90 -101 25
s:advanc	-67 -59 -61 75 -79
s:advert	54 -42 -34 -43 -46
s:affitt	70 -65 -68 -61 -65
s:afgeze	-52 -47 -46 -43 55
s:afspra	-52 -47 -46 -43 55
s:agains	-114 14 106 -119 -88
s:aggiun	-39 -37 -35 46 -39
s:agreem	-120 -28 33 2 25
s:ailleu	-81 90 -71 -59 -86
s:aimera	-37 -40 -37 55 -56
s:airlin	-50 -52 -57 -66 65
s:airpor	-56 -51 -69 -51 78
s:ajoute	-71 -64 -61 86 -81
s:allema	-48 -54 -51 60 -55
s:allowe	59 -41 -39 -33 -62
s:alquil	67 -61 -66 -54 -60
s:alread	-87 -90 135 -72 -102
s:altern	-100 -103 21 -85 71
s:alters	52 -44 -38 -34 -53
s:althou	-62 72 -60 -80 -63
s:aluga-	70 -58 -71 -46 -71
s:amenaz	53 18 -65 -44 -75
s:analys	-42 -30 -49 -22 49
s:analyt	-33 -37 -36 59 -63
s:anbiet	-98 -15 7 41 -23
s:andars	-36 50 -32 -34 -49
s:andere	-72 12 98 -76 -101
s:anfrag	65 -45 -50 -62 -67
s:angabe	60 -41 -45 -35 -66
s:angebo	-101 -13 28 22 -46
s:angebu	-40 -38 -41 54 -54
s:angeme	-57 59 -46 -39 -50
s:anglai	-63 -74 -63 -68 73
s:annive	-53 -74 -45 -40 68
s:annule	-48 -41 -45 -49 60
s:annull	-93 -88 -83 -78 103
s:anothe	-47 55 2 -33 -28
s:anrufe	23 -63 -48 -46 33
s:anschr	-54 -59 -57 -50 61
s:anspre	-69 -64 -55 -68 69
s:answer	32 -7 -55 -72 14
s:anulad	-73 -76 -66 -68 74
s:anybod	73 -47 -29 -43 -61
s:anythi	92 -50 -47 -39 -103
s:anywhe	13 -68 -45 -37 35
s:anzeig	66 -53 -57 -56 -65
s:apagad	52 -52 -39 -39 -44
s:apolog	-1 73 -66 -70 -98
s:appara	40 -26 -26 -27 -39
s:appele	-4 -67 -55 -37 57
s:applau	-63 -63 -70 -65 72
s:applic	53 -33 -29 -32 -55
s:appoin	61 -29 -26 -34 -64
s:approa	86 -38 -40 -32 -82
s:approv	-56 -63 -84 -77 103
s:aprovo	-46 -42 -49 -37 50
s:arbeit	-54 -55 21 49 -60
s:archit	-28 -24 -46 -26 52
s:archiv	98 -101 -86 -17 -64
s:arregl	-71 83 -57 -43 -72
s:arriva	-56 68 -45 -56 -72
s:arrive	-31 -41 -82 7 51
s:arsena	-68 -86 -70 -79 79
s:articl	71 -89 -100 -91 20
s:assess	-57 -61 -44 -38 61
s:assign	73 -65 -62 -64 -73
s:assina	-54 12 -53 -61 35
s:assino	-63 -73 70 -51 -69
s:assist	24 -85 -64 42 -14
s:assure	-72 -109 -65 58 22
s:atende	58 -45 -47 -33 -54
s:ativid	61 -53 -47 -60 -57
s:attach	-102 -79 -76 -41 116
s:attend	-76 -64 57 -56 -14
s:attorn	26 -19 -14 -10 -23
s:attual	-51 -64 62 -47 -51
s:audien	-65 -56 -62 -47 67
s:audito	-50 -71 -56 68 -57
s:aufgeb	-73 -68 -65 75 -73
s:aufgeg	52 -44 -38 -34 -53
s:aufgel	92 -69 -73 -67 -91
s:auftra	-57 -45 68 -56 -72
s:aujour	-68 69 -54 -59 -67
s:ausdeh	-46 -79 -39 73 -55
s:ausfal	-69 101 -65 -57 -97
s:ausges	35 -78 -82 61 -85
s:aushil	-41 -46 -49 58 -56
s:auslau	-57 78 -78 -72 -74
s:aussch	-46 -45 65 -43 -77
s:aussen	57 -46 -43 -56 -54
s:austri	-27 -37 -36 56 -57
s:auswah	-22 -26 35 -29 -34
s:author	57 -56 -27 -22 -51
s:auto-r	-38 54 -37 -34 -63
s:automa	-81 81 -39 1 -73
s:availa	-35 -56 -43 -34 53
s:avrann	-53 -48 -44 60 -62
s:bailif	64 -67 -53 -50 -60
s:bake-o	-47 -33 47 -27 -38
s:balcon	-46 -42 -46 -46 54
s:bankru	6 -85 -51 -46 47
s:barato	-55 -61 80 -66 -71
s:bascul	-45 59 -46 -52 -59
s:batten	59 -52 -54 -43 -59
s:batter	-50 -18 -24 -17 50
s:beantw	-54 -55 -53 -60 63
s:becaus	-89 -35 -71 8 68
s:bechtl	-99 -117 108 -81 -88
s:bedien	-56 -61 67 -54 -68
s:bedrij	80 -61 -66 -52 -75
s:beetho	-63 -59 -66 -43 71
s:beginn	-53 -47 -41 60 -60
s:bekliy	-59 -56 -61 -53 64
s:bekomm	-35 -33 64 -24 -74
s:belgia	-86 -49 -71 78 -65
s:believ	-83 100 -107 -88 -101
s:belong	83 -57 -57 -47 -88
s:belove	58 -48 -48 -46 -60
s:benade	40 -17 -15 -17 -31
s:berate	-59 -74 70 -48 -58
s:bescha	-51 -52 -55 -44 60
s:beschw	-60 4 -51 -66 49
s:besich	-55 -55 -53 -51 59
s:beslis	-65 -69 -59 -61 71
s:beslut	-57 -52 -55 -44 60
s:bestaa	81 -70 -62 -62 -83
s:bestan	71 33 -102 -77 -84
s:besteh	-66 -62 8 -59 51
s:bestel	-81 37 -91 59 -99
s:besuch	-53 -65 -57 -65 69
s:betaal	-82 13 -76 -71 46
s:betrie	71 -83 -65 38 -94
s:betwee	-33 -94 71 -96 9
s:bewerb	69 -56 -62 -52 -70
s:bezahl	-83 7 -75 -58 52
s:bidder	-65 -87 111 -80 -95
s:biddin	-46 -43 -39 -36 51
s:bigges	-58 -63 -51 -54 65
s:birthd	-61 -51 -51 -45 71
s:bisher	-34 -46 40 -23 -32
s:bisogn	-53 -48 -44 60 -62
s:blackl	58 -48 -36 -46 -57
s:blocke	42 -79 -63 -59 43
s:blogge	70 -53 -77 -59 -59
s:boekho	-65 -62 -55 69 -62
s:bookin	-35 -65 -38 -33 60
s:borrem	69 -60 -40 -59 -51
s:borrow	-68 -55 -73 -44 68
s:bother	54 -40 -26 -34 -45
s:bounce	-7 -69 -59 -59 55
s:bounci	-46 -47 -42 -41 51
s:boutiq	99 -87 -67 -73 -103
s:brauch	-16 -110 -73 94 -37
s:breath	-74 -74 -64 -64 77
s:bright	-86 -86 124 -71 -117
s:brinca	69 -62 -58 -49 -74
s:brochu	-20 -111 25 -109 59
s:brothe	-64 -76 30 -78 37
s:brullt	62 -49 -44 -48 -59
s:buchha	-60 -65 -55 69 -63
s:buildi	-9 -41 54 -78 -33
s:bursti	-44 -64 -53 68 -66
s:busine	124 -116 -75 -67 -15
s:butche	-41 -35 -38 -26 46
s:c'etai	35 -62 -49 -51 6
s:calend	-107 -91 20 -71 70
s:cancel	-8 2 -71 -71 63
s:candid	56 -66 44 -60 -84
s:cansac	-64 -43 -38 -41 66
s:cansan	-49 -37 -29 -36 55
s:cantee	-62 -98 -64 -42 97
s:cantin	-89 -74 -64 -61 89
s:capaci	-56 -80 -71 77 -9
s:capita	69 -65 -60 -49 -61
s:capsul	-56 -69 73 -47 -75
s:carefu	-28 -54 -32 -31 53
s:cartel	70 -65 -68 -61 -65
s:cartoo	65 -46 -44 -32 -75
s:catalo	-36 -57 -42 -35 55
s:catchi	-63 -41 -54 -50 65
s:catere	-45 -51 -46 -47 55
s:cayman	63 -62 -59 -55 -45
s:ceilin	-65 -72 -76 74 -64
s:champi	-83 63 -82 -54 16
s:change	-98 -32 -48 -73 102
s:channe	69 -60 -53 -66 -66
s:chapte	98 -68 -60 -67 -95
s:charge	-68 -55 -73 -44 68
s:charit	47 -41 -30 -26 -38
s:cheape	-110 51 111 -139 -113
s:checke	-63 -75 -47 -38 87
s:checki	-55 -63 -47 -51 66
s:cherch	72 28 -92 -73 -115
s:chiama	-48 -47 -36 -33 60
s:choppi	-49 65 -64 -41 -58
s:christ	-92 45 -95 -53 44
s:classe	77 -63 -55 -57 -81
s:cleare	-76 -57 -55 -52 70
s:client	6 75 -56 -67 -90
s:closin	72 42 -82 -74 -105
s:colega	69 -62 -58 -49 -74
s:collea	-78 14 -67 41 -11
s:collec	71 -64 30 -49 -103
s:colleg	104 -91 -104 13 -126
s:colloq	-51 -40 -35 -39 53
s:comeca	-59 -56 -58 74 -77
s:comedo	-65 -71 -47 -62 71
s:comerc	-36 -55 -34 58 -45
s:comman	-56 63 -57 -55 -61
s:commen	-51 51 -35 -36 -42
s:commer	51 -52 -29 -48 -27
s:commis	-53 -69 67 -64 -44
s:commit	-34 -52 -35 -34 50
s:commun	94 -71 -56 -55 -88
s:compan	140 -66 -48 37 -155
s:compar	-90 -28 51 -87 43
s:compen	-47 36 -50 -49 -3
s:compet	-98 -90 80 -28 39
s:compla	-32 67 -86 2 -33
s:comple	-66 72 -61 -59 -71
s:compli	83 59 -96 -68 -135
s:compra	5 -73 -68 73 -87
s:compte	-43 -58 -39 55 -44
s:concep	-40 -41 53 -41 -49
s:concer	-49 -66 -42 -51 62
s:conclu	-50 -56 -46 62 -60
s:concor	-78 -73 -14 -63 72
s:concur	-41 -87 59 -67 12
s:condic	-60 74 -60 -72 -75
s:condit	30 18 -53 -59 -29
s:confer	-58 -92 97 -78 -83
s:confid	-54 64 -55 -44 -62
s:confir	-3 -101 -93 -77 89
s:confro	-35 -47 51 -39 -49
s:congra	-70 -56 -60 -52 76
s:connec	-47 40 -74 49 -47
s:connex	-53 65 -42 -48 -71
s:conseg	-46 -56 -59 -52 60
s:consen	96 -78 -68 -85 -91
s:consid	-61 47 41 -75 -80
s:consol	-78 80 -72 -51 -76
s:consul	-9 -118 70 49 -148
s:consum	94 -73 -64 -64 -94
s:contab	-99 -95 -83 106 -95
s:contac	90 -14 -50 -55 -42
s:contat	60 -50 -31 -55 -46
s:conten	-110 -96 30 -79 82
s:contes	-41 -38 26 -35 16
s:contin	-37 67 -61 -53 -63
s:contra	-86 70 -34 -17 17
s:contro	83 -78 -34 -38 -74
s:conver	-43 -40 -30 -42 51
s:convic	73 -72 -63 -60 -72
s:convin	-54 -68 -55 28 29
s:cookin	-71 -55 -71 -60 70
s:coordo	62 -62 -42 -56 -58
s:correo	45 -45 -26 -24 -34
s:cost-c	-49 65 -64 -41 -58
s:costan	-40 -54 54 -42 -43
s:counci	-5 -86 -42 -48 70
s:counse	80 -71 -62 -53 -83
s:countr	70 -86 -66 50 -116
s:courri	46 -36 -22 -30 -41
s:credit	-55 -62 -44 66 -60
s:cross-	-38 -47 -42 55 -52
s:crosse	62 -66 -33 -33 -53
s:cultur	-39 -50 -35 -31 55
s:curato	72 -58 -51 -46 -69
s:curiou	-59 -69 -71 76 -74
s:curren	-47 -89 91 -45 -76
s:custom	-38 124 -105 -32 -51
s:cuttin	-41 54 -37 -45 -50
s:cynisc	-52 57 -49 -48 -54
s:d'alle	-69 67 -61 -53 -60
s:d'anne	-45 59 -46 -52 -59
s:d'autr	-90 -93 51 59 -103
s:d'espa	-49 -37 -26 58 -56
s:d'offr	-53 -47 61 -44 -58
s:d'util	-58 -54 -44 60 -48
s:dall'a	-36 50 -32 -34 -49
s:damage	-39 -49 -23 -54 54
s:dashbo	-66 -108 -76 54 22
s:databa	52 -59 -32 -31 -32
s:datene	-41 52 -40 -40 -47
s:datenv	-41 52 -46 -38 -45
s:dauerh	48 -31 -34 -28 -57
s:daught	21 -71 -74 60 -87
s:davant	-29 -33 -25 40 -30
s:dazubu	-58 -77 -84 78 -65
s:dazune	-54 -53 -50 60 -57
s:deadli	-41 -86 -101 -60 94
s:deadlo	-25 -37 -27 -16 45
s:dealin	55 -52 -41 -36 -49
s:deceas	48 -46 -43 -29 -37
s:decedu	55 -46 -45 -46 -54
s:decemb	-106 39 -101 41 -37
s:decide	-35 15 19 -99 -10
s:decidi	-86 -80 -77 -72 95
s:decisi	-47 -107 -11 -73 99
s:declin	61 -64 -30 -33 -48
s:decyzj	-45 -42 -47 -35 49
s:dedica	-63 -87 -43 80 -55
s:defect	-45 58 -51 -35 -55
s:defini	104 -48 -36 -46 -91
s:dejarn	-55 63 -54 -44 -66
s:dejeun	-73 -74 -67 -72 75
s:delaye	-72 -75 -56 -50 79
s:delete	58 -50 -25 -46 -28
s:delive	-116 6 -51 20 28
s:dell'a	64 -85 -77 32 -107
s:demand	-61 64 37 -42 -63
s:demoli	50 -38 -45 -39 -42
s:denunc	64 -76 -49 -44 -53
s:depart	-12 -116 -87 11 46
s:depass	-55 -53 -49 60 -59
s:deploi	-50 -56 -46 62 -60
s:deploy	-55 -65 -56 67 -62
s:deposi	-64 -77 -53 -44 74
s:deregi	53 -26 -26 -27 -56
s:dernie	60 -73 -68 -65 -5
s:derzei	-60 -56 34 -38 21
s:desabo	46 -40 -29 -30 -38
s:desapa	22 54 -68 -65 -84
s:descon	-41 48 -40 -35 -42
s:despue	-55 63 -54 -44 -66
s:detail	53 -98 -71 -107 67
s:detrac	-85 89 -87 -63 -88
s:develo	-56 -80 72 -52 -69
s:device	-72 92 -81 -83 -92
s:devolu	-69 76 -60 -72 -78
s:dialle	51 -52 -29 -48 -27
s:dictat	-56 -43 -40 -36 56
s:dienst	-60 -88 -62 -57 82
s:differ	-54 -41 57 -36 -55
s:diffid	82 -72 -63 -77 -86
s:direct	-70 48 -63 -75 35
s:disapp	-58 32 -61 -47 13
s:discon	61 -44 -33 -39 -63
s:discou	-86 -93 18 -70 84
s:discus	-59 -84 -57 42 29
s:disdet	-81 56 -58 -58 -7
s:disgui	86 -82 -74 -76 -88
s:dispar	62 -62 -42 -56 -58
s:disqua	103 -83 -69 -62 -87
s:dissol	68 -48 -37 -50 -57
s:distur	-72 -52 -37 -25 72
s:divent	-67 -69 -55 69 -63
s:divisi	-75 -71 -54 75 -69
s:do-not	70 -50 -56 -46 -68
s:docume	-80 -76 -69 -77 90
s:donnee	28 31 -45 -45 -68
s:donner	-37 -35 -54 -20 55
s:doodmo	-55 -54 -46 -44 67
s:doorga	-43 54 -44 -33 -51
s:doppel	-39 -54 -36 49 -32
s:dorman	62 -56 -44 -34 -58
s:dorthi	56 -40 -48 -40 -51
s:dossie	52 -72 -76 -66 -18
s:double	-85 -79 -78 -23 85
s:doubli	-63 -69 -85 97 -105
s:downgr	-55 44 -50 -67 -12
s:downsi	-26 59 -53 -37 -64
s:downto	-55 -60 -52 -44 63
s:dritte	-43 -48 50 -43 -36
s:driver	-53 -47 -56 70 -76
s:drivin	-21 -33 -26 -30 34
s:drop-d	-30 -28 -38 -14 46
s:droppe	-103 -1 -67 -70 77
s:dubbel	-88 -61 -45 80 -53
s:duckbu	65 -51 -52 -47 -68
s:duplic	68 -54 -38 -31 -59
s:dynami	-114 -108 137 -105 -133
s:e-mail	56 -32 -24 -26 -54
s:earlie	-46 -60 -77 -39 69
s:ebenfa	-40 -38 -41 54 -54
s:echang	-50 -43 -38 -42 54
s:editio	-52 -73 -55 106 -105
s:eigene	-80 -73 80 -80 -75
s:eigent	-51 63 -51 -52 -63
s:eingeb	-60 63 -44 -50 -58
s:einwil	70 -63 -61 -57 -73
s:elabor	-55 -54 -53 -54 61
s:elegid	-25 -35 34 -21 -31
s:elsewh	-87 23 102 -111 -134
s:eltern	-57 -55 -60 -49 72
s:embarg	80 -51 -53 -56 -75
s:embauc	-43 -58 -39 55 -44
s:emleke	-51 -46 -51 -44 55
s:empiez	-56 -58 -57 71 -73
s:employ	75 -71 -81 -62 6
s:empres	58 -86 -74 55 -102
s:encerr	61 -53 -47 -60 -57
s:endgul	103 -68 -62 -72 -80
s:engere	-22 -26 35 -29 -34
s:englis	-79 -98 -115 -115 136
s:enlarg	-48 -77 -56 72 -57
s:enquir	67 11 -86 24 -152
s:entend	75 -60 -40 -54 -45
s:entere	58 -83 -74 -76 -1
s:enterp	-70 -68 -63 34 31
s:entfal	57 -53 -46 -47 -52
s:entonc	-35 -30 -29 -24 38
s:entran	-58 -61 -86 -54 73
s:entreg	-77 -76 -95 -62 93
s:entrep	33 -74 -61 52 -85
s:entsch	-66 -71 2 -45 48
s:enttau	-40 50 -36 -39 -48
s:enviad	-52 -46 -83 -51 80
s:envidi	-59 -62 -66 65 -51
s:envoye	-43 -45 -45 -46 53
s:equipe	-66 -80 -68 84 -87
s:equipm	-42 -38 -69 72 -74
s:equivo	20 -58 -61 -45 24
s:erasur	50 -33 -19 -24 -50
s:erfolg	-60 -54 -58 70 -73
s:erfund	79 -70 -79 -64 -78
s:erlosc	48 -32 -43 -30 -55
s:ersatz	-37 -35 -54 -20 55
s:erteil	68 -58 -62 -55 -72
s:erweit	-50 -55 -52 -67 62
s:escala	-68 102 -64 -47 -103
s:escolh	-24 -38 51 -23 -34
s:espaci	-56 -65 -64 68 -62
s:espera	-56 -52 -59 -45 60
s:esport	-59 51 -33 -31 -40
s:essent	-48 54 -41 -40 -39
s:estuda	64 -58 -47 -50 -65
s:estudi	45 -32 -36 -30 -45
s:etudia	65 -70 -48 -55 -61
s:evalua	-61 -73 -8 -55 62
s:evenin	-75 -72 -90 -75 107
s:everyb	-39 -33 -35 -42 49
s:everyo	-72 -61 -61 70 -56
s:everyt	43 -2 62 -31 -166
s:everyw	-39 -44 -43 -62 56
s:exactl	50 -39 -44 -37 -39
s:existi	17 92 -113 -77 -92
s:expand	-71 -70 -71 -68 95
s:expans	-59 -71 -62 28 32
s:expect	-57 -47 -82 -50 72
s:expens	-56 -2 -86 66 -71
s:experi	-60 -74 68 -63 -58
s:expire	-21 -33 -26 -30 34
s:explai	-50 63 -30 -35 -72
s:export	-91 53 -44 -49 28
s:extend	-91 -56 -78 90 -54
s:extens	-58 -55 -49 -66 64
s:exting	51 -33 -26 -45 -36
s:fabrik	-59 -74 70 -48 -58
s:factor	78 -56 -59 -56 -77
s:factur	-108 -108 -95 -4 83
s:factuu	-69 -76 -66 -63 73
s:failli	50 -38 -40 -43 -49
s:failur	-67 75 -69 -53 -74
s:falamo	-52 -33 -30 -28 45
s:falece	72 -63 -56 -57 -73
s:falenc	58 -45 -47 -33 -54
s:fallec	88 -75 -66 -57 -87
s:fallin	-34 46 -35 -29 -43
s:fallit	50 -47 -37 -32 -49
s:falsch	50 11 -66 -55 -77
s:fantas	-56 80 -59 -64 -83
s:farewe	-46 -43 -39 -36 51
s:fassad	-62 -58 -47 -49 63
s:fatigu	-63 -43 -38 -40 69
s:fattur	-74 -76 -66 -68 74
s:fatura	-36 -43 -33 48 -41
s:favour	-69 -89 52 -72 -2
s:featur	-82 -87 34 31 -3
s:feelin	-64 55 -48 -49 -2
s:fennma	-35 -16 -27 -18 45
s:fichie	58 -64 -34 -40 -41
s:fiftee	-58 -81 -50 73 -62
s:filial	-45 -50 -46 73 -70
s:financ	-3 21 -68 33 -55
s:finish	-67 -105 -74 -82 96
s:firmad	-45 -59 -51 -45 60
s:firmat	-66 -74 53 -65 11
s:fishin	72 -73 -112 -80 38
s:flexib	-43 53 -27 -45 -50
s:floggi	61 -44 -47 -47 -62
s:floode	-47 -43 -43 -73 63
s:flower	-63 -72 -67 -67 75
s:follow	9 -53 -30 -35 39
s:footba	-72 -68 40 -78 18
s:forbid	100 -60 -55 -41 -80
s:foreca	-68 -61 -56 55 -9
s:forgot	72 -62 -48 -39 -60
s:forkli	-44 -54 -44 -45 56
s:format	-37 -40 -37 55 -56
s:formul	45 -70 -41 41 -80
s:fornec	-48 -66 70 -45 -62
s:fornit	-49 -66 67 -35 -54
s:forwar	-21 -73 -15 31 8
s:fourni	-47 -59 72 -45 -62
s:frauds	80 -72 -65 -59 -89
s:freela	71 -67 -63 -65 -62
s:freeze	77 -57 -39 -44 -78
s:freige	-71 -79 -79 80 -74
s:freita	-53 -34 -53 -28 61
s:freshd	-44 -62 74 -53 -79
s:freshw	-53 -68 76 -57 -77
s:friday	-65 -61 -82 -45 89
s:friend	76 -71 -50 -47 -80
s:friste	-41 68 -48 -68 -64
s:frokos	-50 -37 -43 -37 53
s:fruhja	-50 -46 -35 -26 55
s:frustr	-63 -18 -48 -37 51
s:fuhrun	-55 -55 -53 -51 59
s:functi	-76 82 -64 -59 -93
s:fundin	-74 -64 -68 73 -49
s:funera	45 -45 -75 -38 -18
s:funfte	63 -61 -53 -47 -61
s:funfze	-41 -46 -49 58 -56
s:furiou	-81 54 -57 -60 -30
s:furnit	66 -58 -52 -51 -65
s:furspr	-53 56 -40 -41 -53
s:furthe	91 -56 -28 -37 -80
s:gather	63 -46 -37 -45 -61
s:geannu	-64 -62 -59 -48 65
s:gebouw	-76 -71 80 -72 -83
s:gebrui	-92 61 20 -12 -97
s:gedaal	-63 72 -65 -62 -73
s:gedroh	63 -52 -60 -52 -59
s:gekoze	-28 -30 40 -20 -35
s:gekund	-96 29 -74 -58 36
s:gelosc	56 -55 -51 -36 -52
s:genomm	57 -58 -49 -50 -42
s:gescha	94 12 -100 -89 -119
s:geschi	-25 -21 -50 -25 54
s:gesell	56 -55 -51 -36 -52
s:geslot	53 -53 -40 -42 -48
s:gesper	48 -31 -34 -28 -57
s:gespra	-78 -74 -66 -70 96
s:gespre	-43 -44 -37 -38 48
s:gespro	-49 -44 -47 -38 54
s:gester	-61 -52 71 -43 -76
s:gestop	54 -45 -45 -41 -53
s:gestor	-29 -38 -42 -42 48
s:gestri	-62 -58 -47 -49 63
s:gestur	-63 -53 -51 -47 60
s:geteke	-70 -86 47 -67 9
s:gettin	-51 13 48 -53 -56
s:gevraa	-68 -71 78 -66 -80
s:gewart	-58 66 -60 -45 -65
s:gewies	63 -50 -59 -57 -53
s:geword	-86 -86 38 54 -83
s:gibber	68 -52 -53 -57 -69
s:gleich	-53 -65 -48 67 -64
s:go-liv	-87 -61 -69 -46 91
s:goedko	-73 -69 86 -48 -80
s:goodby	67 -48 -53 -38 -74
s:goodwi	-63 -53 -51 -47 60
s:grandm	-78 -47 -34 -17 78
s:grante	-55 -88 -51 -74 78
s:grinne	-41 -55 -57 72 -73
s:grosse	-44 -48 -46 65 -49
s:growin	-43 -55 -35 14 36
s:gunsti	-61 -65 85 -58 -78
s:gutsch	-59 65 -46 -46 -68
s:hablam	-49 -37 -29 -36 55
s:hacien	45 -32 -36 -30 -45
s:haircu	-66 -81 -60 -77 75
s:hand-o	-63 -55 -67 -47 77
s:handba	-72 -80 -70 -58 76
s:handbo	-51 -54 -48 -77 67
s:handel	75 -60 -60 -44 -76
s:handov	-73 73 -47 -69 -61
s:happen	5 87 -66 -60 -102
s:harbou	-69 -51 23 -50 23
s:hatche	-86 -56 -57 -47 75
s:hauser	-68 -65 68 -45 -60
s:hausli	-60 -64 70 -45 -77
s:hausve	87 -71 -73 -70 -86
s:headco	-47 -47 -44 67 -70
s:headhu	86 -82 -74 -76 -88
s:headph	-50 -60 -47 -51 60
s:hearin	-57 -54 -64 -46 62
s:herram	-73 84 -70 -77 -90
s:herste	-30 -49 60 -32 -45
s:hesita	-58 -35 -35 -30 58
s:hetzel	-40 -38 -46 50 -42
s:himsel	35 -49 -57 33 -63
s:hobbyi	65 -40 -26 -35 -70
s:holdin	45 -70 -59 -50 12
s:holida	-45 -46 -74 -39 70
s:homewo	50 -59 -31 -36 -40
s:hopele	58 -46 -33 -23 -62
s:hoppin	-63 93 -74 -80 -98
s:hostin	-74 -53 -96 83 -74
s:hotelb	-58 -48 -49 -45 57
s:hotlin	-87 87 -85 -50 -84
s:househ	72 -54 -48 -40 -76
s:hubspo	-103 -109 148 -96 -129
s:huidig	-62 -58 61 -46 -52
s:hunder	-66 -56 -50 -57 64
s:huntin	71 -67 -63 -65 -62
s:husban	-38 -40 -30 -40 48
s:ice-co	-57 -54 -56 -44 60
s:ignore	-62 63 -42 -54 -56
s:imagin	-40 62 -54 -43 -64
s:impose	-58 67 -60 -62 -54
s:impres	-75 -83 -70 49 14
s:in-hou	-50 -59 64 -37 -43
s:incide	63 -12 -65 -52 -77
s:includ	-56 -60 -52 64 -62
s:increa	-80 -10 -82 70 -105
s:incumb	-87 -91 104 -72 -96
s:inexis	57 -41 -36 -40 -64
s:inform	49 -66 -30 -53 11
s:inhabe	62 -56 -54 -40 -62
s:initia	-53 -47 -46 58 -54
s:initro	-52 -54 89 -70 -79
s:inizia	-59 -59 -58 73 -77
s:injunc	43 -32 -32 -30 -32
s:insati	-38 51 -42 -35 -49
s:insigh	-50 -51 58 -44 -48
s:insist	124 -78 -55 -43 -118
s:insolv	79 -70 -50 -61 -22
s:instal	-92 16 -38 -37 30
s:instea	-88 23 42 -82 -33
s:instit	53 -52 -43 -36 -49
s:instru	70 -63 -55 -53 -74
s:insura	54 -42 -42 -48 -36
s:integr	-81 35 25 19 -105
s:intent	12 -71 -70 -54 31
s:interc	-37 -50 73 -78 -65
s:interd	54 -46 -43 -46 -47
s:intere	3 -81 -60 11 55
s:interf	-43 -3 39 -58 -11
s:interi	-49 -54 -45 66 -70
s:interr	-54 -46 -43 -42 58
s:interv	37 -92 -52 -66 29
s:intran	-45 66 -39 -56 -76
s:introd	-69 -55 -76 -43 67
s:intrus	44 -37 -25 -29 -35
s:invent	88 -59 -57 -56 -87
s:inviar	-46 -43 -45 -39 52
s:inviat	-44 -40 -70 -37 56
s:invita	-75 27 -74 -100 74
s:invite	-81 -68 78 -61 -73
s:invoic	-101 -38 -82 -12 98
s:invoke	57 -50 -38 -33 -57
s:ironic	-57 62 -62 -41 -53
s:ironis	-41 55 -41 -45 -55
s:jahres	-67 79 -54 -44 -85
s:janeir	72 -63 -56 -57 -73
s:januar	33 -68 -47 -56 17
s:janvie	-67 65 -55 -52 -43
s:jealou	-45 -49 -53 59 -54
s:jetzig	-56 -61 67 -54 -68
s:journa	-11 -104 -95 -65 73
s:judici	53 -42 -37 -34 -53
s:jumpin	-65 77 -65 -61 -79
s:juridi	75 -46 -47 -36 -80
s:jusqu'	-75 -28 31 -74 16
s:kantin	-78 -90 -67 -63 90
s:kestre	-84 -112 75 -5 -30
s:kick-o	-75 -74 -91 -77 95
s:kickin	-64 -57 -60 -56 67
s:killin	-78 -80 -62 -72 81
s:kitche	-47 -80 -52 -75 73
s:kleine	-61 88 -73 -93 -82
s:kolleg	32 -79 -81 75 -108
s:konkur	29 -85 65 -81 -73
s:konnte	-51 -66 -50 62 -50
s:kontak	65 -54 -56 -50 -29
s:kontin	-73 -68 -65 75 -73
s:konzer	-41 72 -73 -73 -44
s:koopha	57 -48 -54 -41 -54
s:kuldju	-51 -46 -51 -44 55
s:kundig	-82 49 -97 -67 19
s:kunfti	44 -20 -22 -26 -52
s:l'abon	-59 71 -56 -70 -70
s:l'agen	-55 -62 -49 -43 62
s:l'appe	45 -33 -19 -28 -30
s:l'azie	59 -52 -54 -43 -59
s:l'eche	-50 60 -45 -51 -60
s:l'edit	-51 -68 -45 64 -49
s:l'outi	-45 59 -46 -52 -59
s:l'ulti	59 -45 -48 -37 -62
s:l'util	-92 31 -82 70 -99
s:laatst	58 -48 -48 -46 -60
s:lageri	-99 -82 135 -53 -121
s:laisse	64 -62 -49 -45 -61
s:landli	-57 -59 -44 -38 65
s:landlo	50 -49 -29 -29 -42
s:lanyar	-54 -57 66 -54 -65
s:lastin	72 -65 -84 -58 -61
s:laughe	-31 24 -76 -76 34
s:laughi	-70 -46 -42 -43 65
s:laught	-61 -53 -58 -75 70
s:layoff	-56 65 -29 -49 -61
s:leanin	-37 -46 54 -38 -55
s:leavin	-90 16 32 -64 0
s:leitun	-55 -49 -58 -45 59
s:lemona	74 -59 -62 -45 -78
s:letter	112 -90 -63 -66 -98
s:lettin	-51 69 -53 -44 -77
s:letzte	-56 -57 -71 -47 66
s:levera	-62 -61 73 -43 -61
s:leveri	-60 -68 -64 -56 68
s:lexwar	-39 -58 55 -47 -43
s:liceal	61 -55 -54 -47 -59
s:licenc	-94 55 -61 14 -1
s:licens	-44 -54 -44 -45 56
s:licent	-29 -40 -33 47 -43
s:licenz	-52 27 -46 29 -69
s:liebau	-65 -59 69 -60 -68
s:liefer	-8 -30 14 -52 19
s:limite	-56 -55 -46 -58 61
s:lindgr	-63 -45 -69 -46 63
s:linked	29 -55 -71 -81 35
s:liquid	122 -84 -83 -74 -62
s:livrai	-71 -55 -57 -55 70
s:lizenz	-104 -13 -72 50 14
s:llamad	-43 -39 -46 -32 51
s:llamem	58 -39 -25 -50 -38
s:locati	-41 -35 -34 63 -75
s:logici	-48 66 -56 -58 -70
s:logist	-38 -47 -42 55 -52
s:long-s	-46 66 -70 -45 -55
s:long-t	-32 48 -40 -44 -27
s:lookin	-31 82 -127 -12 -47
s:loschf	-55 -55 -53 -51 59
s:loschu	87 -77 -55 -43 -86
s:luggag	-60 -56 -77 -37 65
s:luncht	-30 -25 -15 -22 41
s:lyceen	60 -59 -37 -45 -60
s:maanda	-79 -80 -71 28 45
s:machin	16 -132 -13 82 -60
s:made-u	53 -30 -35 -39 -56
s:magazz	-39 -37 -35 46 -39
s:mailad	47 -30 -25 -23 -55
s:mailbo	57 -62 -44 -40 -47
s:mailin	47 -51 -45 -42 -21
s:mainte	22 23 -71 73 -161
s:maison	-59 -61 70 -68 -67
s:malent	-47 -38 -42 -32 49
s:manage	-23 76 -83 -20 -37
s:managi	-55 65 -30 -44 -78
s:manten	-67 -67 -62 73 -72
s:manufa	-28 -67 65 -63 -39
s:manute	-94 -92 -87 109 -113
s:marath	-96 -98 -100 -117 118
s:marcha	-29 40 -25 -21 -35
s:margin	-39 -56 -65 -40 62
s:market	16 -68 -54 83 -93
s:marrie	-96 -98 68 -72 1
s:master	94 -69 -49 -49 -97
s:matche	-63 -72 84 -65 -64
s:materi	123 -84 -74 -72 -110
s:matern	-73 -77 -70 -62 87
s:matier	60 -59 -37 -45 -60
s:mecont	-43 -46 -40 -34 50
s:meetin	-83 -83 -60 -56 180
s:memoir	65 -70 -48 -55 -61
s:mentio	-76 -75 81 -71 -36
s:mercol	-52 -31 -31 -31 47
s:mercre	-44 -28 -23 -22 46
s:messag	55 -102 -87 -62 31
s:micros	-95 -109 116 -81 -112
s:mierco	-49 -37 -29 -36 55
s:migrat	-88 27 -89 -66 59
s:millio	62 -66 -33 -33 -53
s:minacc	-46 57 -50 -49 -53
s:minute	-89 -104 -86 -127 131
s:missve	-54 -47 -45 -42 59
s:mistak	-71 -65 41 -68 26
s:misund	-53 -62 -50 -49 60
s:misuse	53 -33 -29 -32 -55
s:misver	-57 -64 -49 -45 64
s:mitbew	-68 -64 47 -55 -4
s:mitgez	-65 -62 71 -58 -72
s:mittwo	-41 -41 -34 -34 48
s:module	-56 77 -62 8 -96
s:mois-c	-53 60 -41 -52 -61
s:moment	-36 -31 -16 -21 44
s:monatl	-46 59 -40 -49 -57
s:monats	102 -90 -85 -68 -103
s:monday	-52 -43 -53 -27 77
s:month'	-44 67 -57 -75 -46
s:monthl	-91 24 -101 79 -116
s:mornin	28 17 -93 -50 -15
s:motorw	-43 -19 -14 -15 49
s:myster	72 -77 -97 -58 -11
s:n'exis	78 -77 -56 -63 -83
s:nachde	-61 -63 -66 -71 73
s:nachfa	44 -20 -22 -26 -52
s:nachfo	34 31 -49 -50 -72
s:nachha	64 -50 -44 -58 -59
s:nachst	-78 -75 69 -62 -11
s:necesi	-46 -64 -37 83 -70
s:negati	61 -44 -45 -40 -59
s:negoci	37 -69 -63 -70 17
s:negoti	-66 -61 20 -53 34
s:neidis	-62 -52 -55 63 -57
s:neighb	-7 -126 84 37 -126
s:neithe	25 -60 43 -39 -64
s:nervou	-45 -55 -84 -47 72
s:nessun	-57 73 -37 -55 -66
s:netsui	-60 -74 68 -63 -58
s:nettoy	-55 -62 -49 -43 62
s:networ	-37 -66 -36 -33 59
s:newsle	-23 -81 -63 -67 75
s:nieman	-74 92 -54 -53 -76
s:nightm	-62 -46 -48 -40 64
s:ningue	-77 99 -76 -62 -92
s:noise-	-50 -60 -47 -51 60
s:nomina	50 -47 -37 -32 -49
s:non-st	-49 -48 -41 -43 53
s:nonsen	79 -72 -64 -65 -84
s:northg	-53 18 -72 -56 46
s:nosotr	20 52 -57 -68 -88
s:notepa	-60 -73 68 -53 -61
s:nothin	74 17 -50 -87 -48
s:notice	-42 -78 -49 -65 71
s:nouvea	-114 48 -107 43 -18
s:nouvel	-100 -83 -73 8 64
s:novate	-80 -80 130 -77 -123
s:novemb	70 -56 -55 -56 -69
s:nuestr	-32 -38 47 -34 -44
s:number	50 -94 57 -70 -108
s:nurser	48 -26 -26 -32 -43
s:nutshe	-56 -69 73 -47 -75
s:nutzun	44 21 -58 -53 -81
s:obitua	85 -97 -72 -59 -80
s:object	-2 -90 -77 -71 50
s:obviou	64 -33 -40 -37 -65
s:occupa	-63 -64 -60 72 -75
s:octobe	-79 -72 -75 57 13
s:offeri	-33 -33 52 -32 -55
s:offert	-84 -82 52 -79 -13
s:office	-19 -26 -18 -23 37
s:offici	-50 -48 -56 -39 56
s:offlin	61 -44 -33 -39 -63
s:oficin	-36 -28 -42 46 -34
s:ofrece	-69 -81 -56 78 -74
s:ombuds	93 -105 -52 -63 -82
s:onboar	-74 -72 3 -75 47
s:onderh	-64 -57 -55 69 -69
s:one-ma	50 -39 -44 -37 -39
s:one-pe	47 -38 -31 -31 -38
s:ontevr	-30 51 -27 -41 -51
s:ontvan	-56 65 -52 -51 -67
s:openin	-78 -87 -84 40 46
s:operat	89 -80 -63 -51 -82
s:opgeze	-83 60 -75 -67 -17
s:opport	-64 -57 -60 -56 67
s:option	-37 68 -47 -64 -69
s:opzegg	-56 65 -52 -51 -67
s:opzegt	-41 42 -24 -18 -34
s:orchar	-42 -50 -51 7 49
s:ordere	-1 27 35 -73 -89
s:orderi	-65 -57 -63 76 -80
s:outgre	-46 -51 -47 60 -58
s:outrea	67 -58 -43 -34 -61
s:outsid	4 -71 -68 -62 53
s:outsta	-54 51 -31 -29 -45
s:overle	64 -52 -53 -50 -63
s:overst	-30 51 -27 -41 -51
s:owner'	53 -51 -28 -28 -50
s:packag	-73 -114 -70 124 -30
s:paddin	-27 -34 -33 -19 47
s:pallet	-66 -85 97 -57 -94
s:pancar	66 -54 -51 -50 -68
s:paragr	-77 30 -46 -51 48
s:parale	-63 -70 73 -58 -72
s:parall	-98 -89 128 -78 -127
s:parent	-44 63 -42 -42 -73
s:parkin	-74 -65 -53 -64 89
s:parlar	48 -38 -22 -33 -34
s:partec	-62 -62 71 -55 -74
s:partic	59 -89 -95 -60 22
s:partne	-3 10 4 -55 -20
s:party'	-37 -38 60 -48 -60
s:passad	70 -53 -52 -49 -73
s:passar	-46 57 -50 -49 -53
s:passee	-59 -61 70 -68 -67
s:passin	-67 -69 40 42 -69
s:passpo	-44 -59 -70 -41 66
s:passwo	-77 43 -73 -73 19
s:patche	-48 -65 -75 -67 75
s:patern	-84 -94 -56 -44 92
s:patien	-79 112 -80 -84 -104
s:paymen	-69 101 -57 -54 -91
s:payrol	47 -81 -64 63 -105
s:paywal	-51 -62 -43 -32 59
s:penalt	-63 76 -56 -80 -68
s:pendie	-45 -37 -45 -33 47
s:pensio	81 -81 -74 -61 -80
s:pequen	-82 -105 -85 103 -93
s:percen	-77 5 80 -81 -110
s:pergun	-53 72 -51 -21 -71
s:perman	57 -45 -47 -43 -52
s:permis	-76 -69 -65 67 -9
s:person	51 -7 -77 55 -119
s:petern	-51 -46 -51 -44 55
s:petite	-43 -46 -40 -34 50
s:phanta	47 -30 -25 -23 -55
s:piccol	-67 -69 -55 69 -63
s:pilot'	-41 -53 -38 -56 57
s:pipedr	-58 -70 81 -48 -84
s:pizzer	121 -86 -74 -70 -117
s:plaint	45 -90 -47 -44 14
s:plaisi	-28 38 -24 -26 -36
s:planne	-58 -74 56 33 -86
s:planni	-41 -42 -38 -41 51
s:plaste	-56 -43 -40 -36 56
s:plasti	-69 -67 -80 -57 76
s:plataf	-39 48 -35 -32 -44
s:platfo	-81 22 -100 48 -73
s:please	-73 -61 -69 -46 83
s:podria	-67 -67 -62 73 -72
s:pointe	-41 -55 -57 72 -73
s:polite	100 -81 -65 -56 -93
s:polnis	-40 -43 53 -42 -42
s:portab	-75 -83 -58 -74 80
s:portai	-60 -61 -43 -46 62
s:portug	-48 -47 -56 66 -67
s:positi	78 -55 -35 -34 -77
s:postpo	-37 -66 -36 -33 59
s:potres	-63 -64 -60 72 -75
s:pourri	-61 -80 -51 73 -67
s:practi	85 -66 -47 -42 -85
s:prakti	69 -56 -62 -52 -70
s:preavi	-67 71 -41 -49 -54
s:preavv	-59 51 -33 -31 -40
s:precis	-45 -73 -40 80 -66
s:prefer	-100 -81 -47 -67 102
s:pregun	-99 64 -71 49 -109
s:premis	108 -88 -81 -67 -100
s:premiu	-93 -14 -89 46 20
s:prepar	10 30 -90 41 -103
s:presci	-68 70 -52 -68 -63
s:presen	-67 -92 92 -63 -8
s:presta	-37 -41 51 -27 -36
s:presup	-84 -72 52 -80 3
s:preven	-78 -73 51 -69 -2
s:pricin	-47 -47 -44 67 -70
s:primav	-36 -40 46 -31 -39
s:printe	-64 -40 -46 -47 65
s:priori	-67 -91 -73 90 -93
s:privat	151 -93 -85 -73 -147
s:probab	-37 63 -64 -66 -29
s:proble	-84 -124 -70 -60 118
s:procee	53 -34 -34 -37 -55
s:proces	50 -111 -74 -69 41
s:procur	33 40 -78 -57 -76
s:produc	-60 31 38 18 -93
s:profes	-62 -83 -95 57 28
s:progra	-133 0 109 -88 -134
s:projec	-4 -83 -78 37 19
s:prolon	-71 39 23 27 -98
s:promet	119 -74 -67 -62 -118
s:promis	-8 -21 57 -66 -29
s:promot	-53 -41 -48 -38 53
s:propos	-126 -104 76 -3 -17
s:propri	-48 66 -56 -58 -70
s:prospe	61 -94 30 -72 -91
s:protec	57 -56 -27 -22 -51
s:provee	-66 -67 77 -43 -70
s:provid	-71 -94 122 -77 -108
s:proyec	-42 -38 -48 -31 46
s:prozen	-49 -48 66 -49 -69
s:prueba	-63 -70 73 -58 -72
s:puesto	-54 64 -49 -53 -64
s:purcha	-68 -3 27 -130 68
s:putzfi	-54 -87 -50 -49 78
s:quanti	-65 -57 -63 76 -80
s:quarte	-106 101 -64 -64 -44
s:quelqu	-66 -68 92 -77 -87
s:questi	-88 -7 -33 -78 107
s:quiere	-67 31 -75 62 -88
s:quindi	-59 -59 -58 73 -77
s:quotat	42 -71 56 -78 -93
s:raccro	64 -62 -49 -45 -61
s:rachet	-68 -57 -58 70 -66
s:rahmen	-68 -73 11 62 -70
s:railwa	-61 -71 -48 -39 83
s:rainin	-74 -71 -61 -42 86
s:rappel	19 -70 -45 -39 49
s:reacha	-79 -87 -65 -72 108
s:reache	35 -71 -47 -39 20
s:readin	-47 69 -44 -36 -67
s:rebuil	54 25 -74 -75 -117
s:recebe	-30 -28 54 -37 -54
s:recebi	-47 56 -43 -41 -58
s:recede	-66 78 -63 -59 -85
s:receiv	48 -92 -91 -89 38
s:recept	80 -93 -55 -65 5
s:rechnu	-55 -58 -55 -49 61
s:rechts	44 -81 -66 -72 12
s:recibi	-73 76 -53 -59 -81
s:reclam	-87 38 -72 -74 21
s:recomm	-110 82 36 -16 -125
s:recond	-64 -64 68 -48 -63
s:recont	54 -46 -43 -46 -47
s:record	-7 55 -61 -73 -71
s:recort	-68 70 -52 -68 -63
s:recrui	14 -88 -61 16 28
s:recupe	-51 51 -35 -36 -42
s:redmon	-61 -56 73 -69 -72
s:redres	48 -36 -36 -41 -46
s:reduce	-52 -70 -52 -39 80
s:reduzi	-61 86 -46 -88 -63
s:refera	77 -55 -54 -63 -72
s:refere	-117 -48 -98 -120 132
s:refrai	51 -33 -23 -41 -38
s:refuse	55 23 -44 -60 -76
s:regard	-68 31 -54 -70 29
s:regist	142 -32 -97 -74 -91
s:regula	75 -46 -24 -31 -79
s:reiche	-70 -66 -49 70 -56
s:relanc	58 -46 -31 -30 -57
s:relati	-54 61 -41 -36 -61
s:releas	-118 77 -100 34 -68
s:reliab	-54 51 -31 -29 -45
s:remain	-61 -63 -42 66 -50
s:rembou	-62 70 -58 -49 -75
s:remove	-72 40 -67 -70 41
s:removi	59 -59 -38 -50 -50
s:rempla	-82 77 -71 -57 -61
s:rendez	-66 -43 -63 -46 65
s:renewa	-122 142 -106 6 -95
s:renewe	-81 -11 65 -63 -16
s:renewi	-50 61 -56 -53 -58
s:renouv	-77 30 -83 -76 37
s:renova	-54 80 -49 -51 -80
s:reorga	-53 54 -53 -31 -37
s:repair	-57 -59 -44 -38 65
s:replac	-98 58 -114 55 -53
s:replie	66 -46 -63 -46 -70
s:repond	5 -70 -69 -56 40
s:repons	-30 -32 -49 -29 49
s:report	-72 -82 -73 106 -66
s:repous	-59 -54 -53 -48 61
s:reques	35 14 -70 -12 -37
s:resche	-50 -45 -42 -59 65
s:rescis	-47 56 -43 -41 -58
s:resear	64 -41 -31 -33 -71
s:resell	-61 -62 -63 70 -67
s:reserv	-60 -68 -57 -68 69
s:resili	-92 60 -71 -71 12
s:respec	106 -74 -58 -68 -89
s:restra	80 -71 -62 -53 -83
s:restru	-56 -71 -62 -48 67
s:resume	-64 -51 -58 -38 65
s:retire	69 -66 -53 -40 -23
s:retiri	66 -56 -50 -37 -67
s:retouc	-43 -46 -40 -34 50
s:return	-21 72 -74 -72 -35
s:reunia	-45 -63 -38 -40 60
s:reunio	-53 -61 -60 -44 76
s:revenu	54 -42 -43 -43 -55
s:review	-79 43 -69 -47 32
s:revoke	63 -54 -49 -55 -61
s:ricerc	61 -55 -54 -47 -59
s:richia	-61 -64 -57 -68 72
s:richie	-68 -71 79 -66 -83
s:ridurr	-45 53 -34 -55 -42
s:rifiut	41 -26 -25 -20 -50
s:riguar	-63 -77 -54 -60 74
s:rinnov	-33 47 -31 -29 -46
s:riunio	-42 -34 -39 -31 44
s:rival'	-65 -60 96 -42 -97
s:roadma	-48 -57 -64 -88 79
s:robin'	-56 -58 -59 -49 63
s:robins	85 -78 -74 -62 -85
s:roll-o	-72 -67 -86 100 -49
s:rollin	-71 -76 -46 -51 74
s:rollou	-96 45 -79 -91 40
s:rotund	61 -44 -45 -40 -59
s:rozmow	-45 -42 -47 -35 49
s:ruckme	-25 -21 -50 -25 54
s:ruckru	-61 -51 -54 -41 69
s:runner	-62 -75 78 -60 -79
s:runnin	-75 -5 72 -61 -34
s:sabbat	-49 -52 -50 -46 57
s:sailin	-67 -102 -62 -59 83
s:salesf	-83 -76 121 -64 -115
s:salesm	54 -42 -42 -48 -36
s:sample	-8 -98 -68 -62 66
s:samtli	60 -41 -45 -35 -66
s:sancti	55 -52 -41 -36 -49
s:sandbo	-67 -59 -61 75 -79
s:sandwi	-45 -51 -46 -47 55
s:sankti	63 -68 -47 -36 -61
s:sarcas	-71 70 -43 -35 -62
s:satisf	-87 -31 -68 13 55
s:saturd	-31 -74 -66 -55 73
s:saving	-75 93 -74 -64 -89
s:sbagli	53 -44 -48 -41 -52
s:scanne	-83 -92 -99 109 -98
s:scepti	-70 -67 -82 -65 77
s:schauf	67 -56 -52 -51 -67
s:scherz	58 -46 -43 -45 -62
s:schnit	-54 -55 -53 -60 63
s:scholi	70 -58 -67 -52 -72
s:school	50 -59 -31 -36 -40
s:schrei	59 -31 -37 -31 -63
s:schrij	65 -46 -55 -51 -68
s:schrit	-48 -38 -50 -32 49
s:schule	77 -55 -54 -63 -72
s:schulu	-69 -79 -59 5 46
s:script	49 -64 39 -64 -88
s:securi	-54 -78 -50 -5 68
s:segund	-82 -83 -68 50 6
s:select	-56 -53 -67 -49 63
s:sellin	66 -58 -52 -51 -65
s:semain	-59 -54 -53 -48 61
s:semina	-41 -43 -85 -29 78
s:sendin	-61 64 -47 -43 -61
s:senten	-56 -58 68 -63 -62
s:sentia	-52 -31 -31 -31 47
s:sentir	48 -38 -22 -33 -34
s:septem	-57 -46 -44 -30 61
s:sequen	71 -35 -50 -29 -72
s:serral	-47 -53 -66 -56 65
s:serran	60 -63 -47 -46 -58
s:servic	-19 14 -45 74 -106
s:servon	-35 -57 -38 56 -58
s:settle	-68 -82 -58 -69 77
s:sevill	-59 -62 -66 65 -51
s:shakes	-65 -53 -84 -75 80
s:shoppe	88 -70 -90 -51 -85
s:shoppi	-63 73 -50 -44 -73
s:shortl	-74 -2 78 -61 -80
s:shoute	65 -60 -45 -45 -66
s:shrink	-35 48 -40 -43 -39
s:shrugg	-91 82 -64 -72 -68
s:siempr	-61 -65 69 -53 -65
s:sign-o	-33 -47 -34 74 -80
s:sign-u	-30 -47 -42 -32 52
s:signat	-71 -94 -65 -64 110
s:signer	-68 69 -54 -59 -67
s:silenc	62 -56 -38 -49 -59
s:simila	-40 -56 55 -56 -36
s:sistem	-82 89 -74 2 -89
s:sixtee	71 -60 -71 -67 -61
s:skippe	-62 64 -56 -43 -51
s:slamme	76 -52 -49 -44 -79
s:sleepi	-51 -48 -39 -37 56
s:smalle	-51 65 -49 -70 -59
s:smokin	-94 -93 -54 -61 95
s:smooth	-71 -83 -67 -85 84
s:sneere	-56 80 -59 -64 -83
s:socied	66 -58 -54 -56 -66
s:societ	86 -70 -67 -55 -26
s:soddis	-32 -35 43 -28 -38
s:softwa	-124 146 -96 -94 -72
s:sollic	53 -47 -42 -35 -41
s:soluti	-52 -67 77 -46 -68
s:somebo	50 -97 70 -87 -130
s:someon	-97 -99 135 -73 -97
s:someth	-98 11 54 43 -122
s:soport	-41 48 -40 -35 -42
s:sortan	-64 -64 68 -48 -63
s:souhai	-82 21 -57 25 0
s:soundi	-40 -65 -37 -36 60
s:sparis	60 -63 -43 -46 -47
s:sparpr	-78 74 -58 -58 -67
s:spassa	79 -70 -79 -64 -78
s:speich	-41 -53 -32 58 -38
s:sperre	70 -63 -61 -57 -73
s:sponso	-56 72 -55 -71 -56
s:sposta	-42 -34 -39 -31 44
s:spotti	-58 66 -60 -45 -65
s:spread	-67 90 -58 -53 -95
s:spreke	-41 -38 -38 -33 48
s:spring	-63 67 -52 -57 -69
s:stackw	-80 -85 128 -96 -114
s:stagio	-59 -59 -58 73 -77
s:stamml	-65 -62 71 -58 -72
s:standa	-103 7 43 -106 9
s:standi	-68 -97 -90 81 -29
s:stando	-46 -79 -39 73 -55
s:stappe	-84 80 -57 -73 -77
s:starte	-45 -74 -49 91 -71
s:statio	-70 -49 -62 -43 63
s:steeri	-61 69 -57 -67 -67
s:sticke	-53 -59 62 -58 -55
s:stimmu	-65 70 -63 -51 -70
s:stinks	-42 45 -26 -25 -39
s:stocka	-29 -33 -25 40 -30
s:stomac	-51 -64 -35 -35 63
s:stopov	-39 -41 -38 -33 50
s:stoppe	-27 71 -86 -59 -4
s:storag	-44 -50 -45 18 32
s:storin	-52 57 -49 -48 -54
s:storni	-58 -48 -49 -45 57
s:straig	-79 -40 -51 -42 68
s:strang	52 -53 -49 -38 -35
s:streic	65 -48 -46 -50 -70
s:streng	-71 -85 76 -67 -61
s:studen	68 -98 -85 -79 13
s:studie	-64 -57 -66 -60 70
s:subjec	-18 66 -69 -66 -92
s:submis	74 -60 -51 -56 -81
s:subscr	-111 118 -111 -112 -8
s:subsid	-47 31 -87 55 -60
s:succes	2 74 -64 -4 -87
s:sudden	70 -56 -55 -56 -69
s:sumara	-61 -65 -55 66 -58
s:superi	-54 -85 -44 107 -67
s:suport	-38 51 -42 -35 -49
s:suppli	-53 -127 119 -97 3
s:suppor	-135 53 -116 48 -19
s:suppre	86 -80 -56 -61 -78
s:suppri	60 -46 -36 -42 -62
s:suscri	-38 49 -24 -39 -48
s:suspen	-72 105 -67 -94 -113
s:switch	-69 1 2 -60 45
s:system	63 -54 -49 -55 -61
s:t-shir	89 -86 -62 -55 -90
s:tageso	-50 -55 -52 -67 62
s:taller	-43 -39 -46 -32 51
s:tambie	-83 -76 -68 91 -85
s:techni	-36 -64 -53 -28 63
s:teenag	70 -77 -74 -84 -9
s:telefo	-98 -98 -98 -86 119
s:tempor	-79 -77 -74 106 -109
s:termin	-67 66 -51 41 -57
s:territ	52 -48 -37 -41 -36
s:terugb	-64 -68 -66 -81 75
s:testin	62 -57 -45 -38 -60
s:tevred	-27 -36 51 -21 -49
s:thanke	-66 -101 -64 -88 89
s:themse	-114 59 -73 -66 27
s:thinki	-85 82 -82 -75 -43
s:threat	55 30 -55 -63 -70
s:three-	-53 -47 -46 58 -54
s:thrill	-40 62 -54 -43 -64
s:throug	58 -51 -35 -25 -48
s:throwa	53 -30 -35 -39 -56
s:thursd	-75 18 -32 -62 49
s:tirsda	-43 -40 -44 -34 47
s:titola	55 -46 -45 -46 -54
s:toaste	-54 -54 -69 -60 66
s:tochte	-60 38 -86 48 -73
s:todmud	-55 -56 -46 -40 69
s:toegan	-48 -54 -51 60 -55
s:togeth	-53 -74 -45 -40 68
s:tomato	-73 -78 -65 -91 88
s:tomorr	-66 -52 -39 -25 119
s:tonigh	70 -61 -58 -64 -59
s:totens	-55 -49 -58 -45 59
s:toukok	-51 -48 -52 -45 56
s:toward	-37 -46 54 -38 -55
s:trabaj	84 -67 -10 -47 -85
s:trabal	87 -68 -62 -57 -86
s:tracki	-38 -47 -42 55 -52
s:tradin	56 -51 -44 -41 -52
s:traine	-79 -26 -86 -59 96
s:traini	-90 -27 -99 26 50
s:tranqu	64 -62 -49 -45 -61
s:transf	-73 82 -38 -92 -42
s:transl	-53 -46 -67 -31 61
s:transp	-49 -44 -47 -38 54
s:travai	-20 -28 39 -21 -34
s:treffe	-43 -42 -43 -29 51
s:triath	-53 -50 -73 -56 75
s:triple	-29 -38 -41 41 -26
s:troisi	-53 60 -41 -52 -61
s:truste	61 -44 -48 -54 -57
s:tuesda	6 -81 -111 -39 90
s:twelft	70 -51 -37 -33 -70
s:twijfe	-43 54 -44 -33 -51
s:uberge	-47 57 -47 -46 -55
s:uberle	-55 61 -48 -50 -56
s:uberne	-51 -66 -50 62 -50
s:uberni	-53 -52 -59 63 -56
s:uitges	80 -68 -62 -53 -71
s:uitkom	-41 61 -42 -55 -61
s:uitzen	-53 -47 -41 60 -60
s:ultima	-74 76 -59 -57 -77
s:umbrel	-89 -89 -78 -92 99
s:umstel	-65 16 -43 51 -71
s:unbeka	75 -59 -79 -53 -75
s:uncert	64 -42 -45 -36 -67
s:underc	-56 -67 67 -53 -55
s:undert	-30 -16 -38 -16 44
s:unhapp	-83 40 -68 -61 41
s:univer	73 -65 -62 -64 -73
s:unknow	9 -47 -45 -49 29
s:unlimi	-44 -94 -82 95 -71
s:unrela	-57 -71 -44 -44 63
s:unsere	37 -70 -70 55 -85
s:unsubs	40 -24 -21 -26 -36
s:unterl	-100 -82 -75 -71 108
s:untern	57 -53 -46 -47 -52
s:unters	50 -25 -83 -69 6
s:unwelc	71 -64 -64 -66 -64
s:unzufr	-51 -52 -55 -44 60
s:update	-88 -55 -53 -53 81
s:upgrad	-109 -117 -97 65 72
s:usuari	-77 33 -62 37 -74
s:utilis	-30 -45 44 -29 -38
s:utiliz	-34 -54 -44 57 -35
s:vacaci	-38 -39 -35 -40 49
s:vakant	-61 -49 -38 -37 66
s:valide	-66 -75 -74 76 -73
s:vandaa	75 -68 -56 -70 -76
s:vended	-28 -57 -26 52 -43
s:vendit	-53 -48 -44 60 -62
s:vendor	-58 -85 79 -16 -43
s:vendre	-78 -54 -51 -34 89
s:verabs	65 -63 -56 -48 -62
s:verarg	-23 46 -30 -31 -51
s:verbal	-46 -43 -45 -39 52
s:verbet	54 -35 -36 -32 -59
s:verbit	66 -53 -57 -56 -65
s:verdie	-66 -43 -63 -46 65
s:verdop	-67 -71 -58 75 -76
s:vergeb	-6 -99 97 -85 -121
s:vergel	-43 -47 57 -38 -50
s:vergle	-40 -43 53 -42 -42
s:verkee	53 -39 -37 -40 -54
s:verkla	50 -38 -40 -43 -49
s:verlan	-25 -12 -100 -79 68
s:verlen	-29 50 -30 -35 -49
s:vermie	67 -56 -52 -51 -67
s:verpas	-56 -55 -55 -34 69
s:versch	-64 -67 -66 -72 83
s:versio	-76 21 -14 9 -30
s:versla	-45 -44 -46 -41 52
s:versor	-51 -55 59 -50 -51
s:verspr	60 -45 -48 -40 -61
s:versta	-57 -55 -48 64 -64
s:verste	74 -57 -72 -54 -78
s:versto	62 -56 -54 -40 -62
s:verstu	-49 -45 -68 -48 64
s:vertei	57 -58 -49 -50 -42
s:vertra	-88 88 -86 -25 -28
s:vertre	-57 -55 -60 -49 72
s:verwij	45 -39 -29 -30 -31
s:verzon	81 -70 -62 -62 -83
s:vestig	-40 -38 -46 50 -42
s:veulen	-57 -57 -63 67 -62
s:vierne	-31 -28 -48 -28 42
s:vijfti	-53 -47 -41 60 -60
s:visite	-59 -64 49 -58 -11
s:visito	-55 -60 -48 -51 87
s:vitrin	66 -54 -51 -50 -68
s:voicem	-77 -79 -67 -75 78
s:voltar	77 -55 -49 -47 -74
s:volunt	47 -41 -30 -26 -38
s:voorra	-38 -31 -29 44 -38
s:vorfuh	-35 -33 64 -24 -74
s:vorsch	-48 -44 -53 -40 58
s:vortra	-49 -45 -60 -42 61
s:voudra	-69 -77 -66 78 -78
s:waitin	-117 29 -85 -74 72
s:walkin	-41 -73 -50 -36 70
s:wareho	-44 -45 -40 64 -33
s:warnin	-33 -58 -31 -23 52
s:warran	-73 -82 -67 94 -105
s:wartun	-109 52 -82 66 -115
s:waterm	-85 -68 -62 -60 80
s:wearin	-25 35 -26 -18 -31
s:weathe	-54 -70 -64 -41 92
s:webina	-87 -67 62 -51 -18
s:websit	51 -41 -36 -34 -49
s:wechse	-59 34 -68 -49 22
s:weclap	-26 -34 43 -29 -39
s:wednes	-63 -62 9 -50 41
s:weeken	-62 -79 -46 -45 83
s:weihna	52 -34 -35 -56 -38
s:weiter	39 26 -75 -13 -58
s:welcom	21 -77 -86 -63 36
s:werbun	83 -56 -63 -58 -81
s:werkst	70 -58 -67 -52 -72
s:werkze	-64 73 -61 -72 -67
s:wettbe	-88 -74 -24 -64 74
s:whatso	99 -62 -36 -55 -98
s:whenev	-71 -50 -60 -48 69
s:whethe	-87 27 -69 58 -70
s:whoeve	65 -46 -44 -32 -75
s:widerr	70 -63 -61 -57 -73
s:widers	63 -70 -45 -35 -57
s:window	-39 -44 -43 -62 56
s:withdr	69 -60 -53 -66 -66
s:withho	-45 58 -51 -35 -55
s:withou	-15 72 -49 -51 -87
s:wobbli	-42 55 -33 -52 -56
s:woensd	-41 -38 -38 -33 48
s:wonder	-58 74 -41 -69 -75
s:workda	-54 -57 66 -54 -65
s:worksh	-1 -27 -70 -78 68
s:worksp	-71 80 -73 -54 -85
s:worrie	-32 -27 -45 -25 46
s:writin	60 -45 -23 -19 -52
s:writte	-62 -75 96 -52 -82
s:wunsch	-68 -66 -57 68 -57
s:year-e	-72 -72 -61 76 -71
s:yester	-69 -1 67 -67 -35
s:yourse	51 -38 -49 -31 -44
s:zahlka	-68 -59 75 -75 -75
s:zahlun	-46 59 -40 -49 -57
s:zahnar	75 -53 -57 -57 -87
s:zendes	-78 -81 117 -67 -103
s:zucche	-32 -35 43 -28 -38
s:zufrie	-57 -63 -7 -48 52
s:zugang	-70 29 -57 42 -82
s:zugesa	-63 -51 -63 -47 64
s:zusamm	51 -38 -42 -41 -49
s:zusatz	-49 -57 -58 68 -67
s:zuschl	-53 -41 61 -45 -64
s:zusend	48 -27 -29 -35 -47
s:zweife	-53 56 -40 -41 -53
s:zweite	-74 -72 22 54 -79
w:#	-79 -36 -46 75 53
w:a	27 -7 -2 -3 -30
w:a-t-il	-41 55 -41 -45 -55
w:aan	-90 -32 38 14 -34
w:ab	-42 54 -90 57 -100
w:abandoned	-47 61 -28 -48 -58
w:abbassata	60 -63 -47 -46 -58
w:abbreviation	-56 -63 -59 -62 68
w:aber	-59 -59 -53 -45 73
w:abgenommen	60 -45 -48 -40 -61
w:abgesagt	-48 -44 -53 -40 58
w:abgewickelt	40 -26 -26 -27 -39
w:abmahnung	48 -27 -29 -35 -47
w:abogados	45 -45 -26 -24 -34
w:abolished	83 -55 -39 -45 -88
w:about	-77 72 -86 -44 38
w:abre	-56 -46 -53 75 -65
w:abril	-39 48 -35 -32 -44
w:abroad	78 -70 -61 -53 -81
w:absage	64 -50 -44 -58 -59
w:absehen	76 -56 -57 -56 -76
w:absence	-51 -60 -60 -33 67
w:absent	-64 -66 -68 -60 72
w:abzug	-82 72 -43 -72 -55
w:abzulosen	-55 61 -48 -50 -56
w:accede	-57 73 -37 -55 -66
w:acceder	-52 -58 -35 57 -37
w:acceptance	-40 -40 -41 -62 53
w:accepted	-19 -86 -84 -78 75
w:acces	-40 61 -40 -51 -62
w:acceso	-36 -55 -34 58 -45
w:access	-48 -76 -59 73 -4
w:accident	76 -68 -48 -43 -79
w:according	-49 -56 39 -42 13
w:account	-17 60 -63 47 -112
w:accounts	-82 -25 -68 -135 115
w:acesso	-28 -57 -26 52 -43
w:acquired	-49 53 -91 31 -70
w:acreedores	55 -40 -55 -28 -54
w:acrescentar	-36 -43 -33 48 -41
w:across	-32 -27 -45 -25 46
w:acta	-42 -38 -41 -38 49
w:active	-35 50 -27 -38 -46
w:activecampaign	-74 -64 81 -83 -71
w:activity	-43 60 -33 -45 -70
w:actuel	-49 -53 61 -45 -59
w:acutex	-83 -90 106 -87 -99
w:ad	-70 31 50 -75 -77
w:add	-114 -125 -112 71 56
w:add-on	-49 -49 -83 93 -94
w:added	-56 -65 -57 -66 70
w:additional	-55 -55 -44 22 50
w:address	23 -97 -56 -78 93
w:addressed	-61 -46 -46 -55 61
w:addressee	53 -26 -26 -27 -56
w:adds	-80 -73 -95 109 -113
w:admin	-103 127 -75 -87 -127
w:administrador	51 -33 -26 -45 -36
w:administration	96 -96 -71 -63 -86
w:administrator	48 -36 -35 -31 -47
w:adoption	-60 69 -39 -32 -76
w:adresse	43 -92 -90 -101 25
w:advanced	-67 -59 -61 75 -79
w:advertising	54 -42 -34 -43 -46
w:afas	-45 -58 55 -46 -45
w:affittasi	70 -65 -68 -61 -65
w:afgezegd	-52 -47 -46 -43 55
w:afspraak	-52 -47 -46 -43 55
w:after	33 44 -71 -76 -9
w:again	37 -29 -31 -16 4
w:against	-114 14 106 -119 -88
w:age	71 -60 -71 -67 -61
w:agence	-61 -65 57 26 -89
w:agency	64 -95 21 -80 -77
w:agenda	-69 -81 -69 -63 88
w:agents	-59 -46 -58 73 -77
w:aggiungere	-39 -37 -35 46 -39
w:ago	87 -67 -57 -67 -78
w:agreed	-58 -75 -89 -57 85
w:agreement	-120 -28 33 2 25
w:ahead	-66 -91 56 -57 26
w:ahora	58 -54 -44 -49 -54
w:ai	-59 -69 -71 76 -74
w:aid	-57 -54 -64 -46 62
w:ailleurs	-81 90 -71 -59 -86
w:aimerait	-37 -40 -37 55 -56
w:ainda	-58 -61 -58 -58 65
w:airline	-50 -52 -57 -66 65
w:airport	-56 -51 -69 -51 78
w:ajouter	-71 -64 -61 86 -81
w:akte	75 -65 -57 -49 -76
w:al	-66 -79 -24 -47 79
w:alarm	-110 -84 -78 -62 113
w:alder	-41 -45 39 -35 2
w:alive	-64 -57 -60 -56 67
w:all	67 -55 -100 51 -32
w:alle	-9 -12 -104 101 -132
w:alleen	-64 -62 -59 -48 65
w:allemaal	-48 -54 -51 60 -55
w:aller	13 50 -53 -69 -77
w:alles	20 -99 16 -85 12
w:alli	22 -66 43 3 -82
w:allowed	59 -41 -39 -33 -62
w:allows	-40 -42 -37 65 -73
w:almoco	-74 -83 -64 -53 79
w:alone	45 33 -54 -52 -87
w:along	-54 -47 -64 78 -83
w:alps	-41 -73 -50 -36 70
w:alquila	67 -61 -66 -54 -60
w:already	-87 -90 135 -72 -102
w:als	-75 29 19 -82 2
w:also	-115 -126 -5 132 -135
w:alternative	-78 -78 62 -66 -12
w:alternatively	-48 -43 -66 -48 60
w:alternatives	-69 -67 -80 -57 76
w:altersgrunden	52 -44 -38 -34 -53
w:although	-62 72 -60 -80 -63
w:altre	-35 -57 -38 56 -58
w:altri	-68 0 99 -72 -117
w:altro	-88 5 64 -59 -88
w:aluga-se	70 -58 -71 -46 -71
w:alumna	53 -52 -43 -36 -49
w:aluna	56 -49 -43 -40 -56
w:always	70 -54 -57 -74 -48
w:am	4 -73 -72 -52 66
w:ameaca	-75 80 -76 -51 -67
w:amenaza	53 18 -65 -44 -75
w:amy	-53 18 -72 -56 46
w:an	-47 -71 70 18 -26
w:ana	-59 -53 -58 -44 68
w:anadir	-39 -35 -31 47 -43
w:analysis	-42 -30 -49 -22 49
w:analytics	-33 -37 -36 59 -63
w:anbieten	-79 -73 -84 84 -82
w:anbieter	-69 10 19 -63 4
w:anche	-90 -86 -78 101 -97
w:ancora	-65 -65 -46 -58 68
w:and	86 -51 12 49 -119
w:andarsene	-36 50 -32 -34 -49
w:ander	-92 -83 101 -75 -96
w:andere	-55 -72 85 -59 -90
w:anderen	-67 -84 127 -62 -89
w:anderer	-33 79 -90 -32 -33
w:anderes	-67 41 26 -81 -72
w:anfrage	65 -45 -50 -62 -67
w:angaben	60 -41 -45 -35 -66
w:angebot	-82 -84 -18 53 3
w:angebote	-77 23 41 -76 -92
w:angebunden	-40 -38 -41 54 -54
w:angemeldet	-57 59 -46 -39 -50
w:anglais	-63 -74 -63 -68 73
w:angry	-75 5 -69 -50 47
w:ann's	-47 -41 -59 -34 60
w:anna	-45 -42 -47 -35 49
w:anne	-42 -45 -53 -38 55
w:anniversary	-53 -74 -45 -40 68
w:anno	-66 78 -63 -59 -85
w:annual	-18 -60 -23 47 -28
w:annule	-73 -74 -67 -72 75
w:annulee	-48 -41 -45 -49 60
w:annullata	-42 -34 -39 -31 44
w:annullato	-85 -82 -77 -77 91
w:ano	70 -53 -52 -49 -73
w:anos	-69 -84 51 -65 21
w:another	-47 55 2 -33 -28
w:anrufen	23 -63 -48 -46 33
w:ans	-79 -86 52 -78 28
w:anschrift	-54 -59 -57 -50 61
w:ansprechpartnerin	-69 -64 -55 -68 69
w:answer	46 -5 -105 -72 23
w:answered	21 -12 -57 -77 26
w:answers	27 10 -42 -35 -14
w:antes	-65 -54 -38 -37 82
w:antti	-51 -48 -52 -45 56
w:anulada	-73 -76 -66 -68 74
w:anwalt	77 -55 -60 -55 -72
w:any	109 14 -48 -36 -135
w:anybody	73 -47 -29 -43 -61
w:anything	92 -50 -47 -39 -103
w:anywhere	13 -68 -45 -37 35
w:anzeige	66 -53 -57 -56 -65
w:ao	-42 -38 -37 -32 46
w:apagados	52 -52 -39 -39 -44
w:apenas	-73 84 -70 -77 -90
w:api	-54 -82 -77 91 -74
w:apologised	70 -51 -37 -33 -70
w:apology	-91 82 -64 -72 -68
w:app	-82 -84 17 102 -125
w:apparat	40 -26 -26 -27 -39
w:appel	-53 -47 61 -44 -58
w:appeler	-4 -67 -55 -37 57
w:applauded	-63 -63 -70 -65 72
w:applicant	53 -33 -29 -32 -55
w:appointments	61 -29 -26 -34 -64
w:approach	69 -31 -41 -33 -70
w:approached	52 -36 -27 -26 -47
w:approval	-37 -43 -46 -68 62
w:approved	-51 -53 -83 -49 82
w:apre	-35 -35 -36 44 -34
w:apres	-63 -43 -38 -40 69
w:april	-44 -42 -42 -39 47
w:aprovou	-46 -42 -49 -37 50
w:arbeiten	-54 -48 -42 55 -47
w:arbeitet	-26 -34 43 -29 -39
w:architecture	-28 -24 -46 -26 52
w:archive	98 -101 -86 -17 -64
w:are	-72 28 21 -10 -10
w:argert	-58 -56 -52 -43 59
w:arm	-38 -47 -42 55 -52
w:around	-104 57 62 -61 -75
w:arregla	-53 57 -50 -36 -47
w:arregle	-50 59 -32 -38 -59
w:arriva	-67 -62 -67 -51 68
w:arrivata	-56 68 -45 -56 -72
w:arrive	-70 47 -71 -66 9
w:arrived	-21 -35 -80 -78 76
w:arrivent	-49 -54 -45 66 -70
w:arsenal	-68 -86 -70 -79 79
w:article	71 -89 -100 -91 20
w:as	-26 -45 -40 70 -20
w:asana	-99 -95 115 -110 -92
w:asdf	79 -72 -64 -65 -84
w:asiaan	-51 -48 -52 -45 56
w:ask	-47 -34 -69 -23 77
w:asked	7 18 -27 24 -54
w:asking	61 -37 -38 -45 -72
w:asks	-46 70 -46 71 -155
w:assessment	-57 -61 -44 -38 61
w:assets	-46 -53 -56 -40 60
w:assignment	73 -65 -62 -64 -73
w:assinado	-45 -75 -47 -48 67
w:assinatura	-40 52 -30 -45 -53
w:assinou	-63 -73 70 -51 -69
w:assistant	24 -85 -64 42 -14
w:assume	-53 -48 -44 60 -62
w:assured	-42 -78 -46 -54 67
w:assurer	-61 -80 -51 73 -67
w:at	-31 -22 -58 -52 107
w:ata	-42 -38 -37 -32 46
w:ate	-41 -43 -37 -40 52
w:atendem	58 -45 -47 -33 -54
w:atividade	61 -53 -47 -60 -57
w:attached	-66 -64 -73 -42 73
w:attachment	-74 -55 -39 -33 73
w:attachments	-39 -39 -43 -30 52
w:attend	-85 -78 -65 -61 90
w:attended	-76 -64 57 -56 -14
w:attorney	26 -19 -14 -10 -23
w:attuale	-51 -64 62 -47 -51
w:atual	-50 -63 62 -46 -59
w:au	64 -81 -37 -38 -47
w:auch	-15 -116 -80 118 -123
w:aucun	5 -69 41 -59 -24
w:aucune	-53 65 -42 -48 -71
w:audience	-65 -56 -62 -47 67
w:audit	-60 -74 -62 83 -76
w:auditors	-50 -71 -56 68 -57
w:auf	-22 29 15 -16 -48
w:aufgebraucht	-73 -68 -65 75 -73
w:aufgegeben	52 -44 -38 -34 -53
w:aufgelegt	63 -52 -60 -52 -59
w:aufgelost	65 -48 -46 -50 -70
w:auftrag	-57 -45 68 -56 -72
w:august	-56 -56 -60 5 64
w:aujourd'hui	-68 69 -54 -59 -67
w:aun	-62 -63 -57 -54 66
w:aus	92 9 -77 -86 -80
w:ausdehnen	-46 -79 -39 73 -55
w:ausfall	-69 101 -65 -57 -97
w:ausgeschieden	57 -53 -46 -47 -52
w:ausgestattet	-62 -59 -72 72 -68
w:aushilfen	-41 -46 -49 58 -56
w:auslaufen	-57 78 -78 -72 -74
w:ausschreibung	-46 -45 65 -43 -77
w:aussendienst	57 -46 -43 -56 -54
w:aussi	-101 -123 -87 126 -112
w:austria	-27 -37 -36 56 -57
w:auswahl	-22 -26 35 -29 -34
w:authority	57 -56 -27 -22 -51
w:auto-renewal	-38 54 -37 -34 -63
w:automatic	-43 50 -22 -51 -34
w:automatically	-73 87 -37 -57 -71
w:automation	-29 -38 -41 41 -26
w:autre	-37 -41 51 -27 -36
w:autres	-54 -70 74 -53 -55
w:autumn	-104 -12 -94 92 -113
w:available	-35 -56 -43 -34 53
w:avant	-77 -64 42 -58 25
w:avec	-113 -25 95 11 -84
w:avisa	57 -51 -44 -36 -55
w:aviso	-41 44 -30 -35 -39
w:avranno	-53 -48 -44 60 -62
w:award	-62 -57 -58 -51 63
w:away	99 -84 -71 -52 -64
w:ayse	-59 -56 -61 -53 64
w:az	-51 -46 -51 -44 55
w:azubis	-67 -53 -80 -50 77
w:b	-68 -78 -63 26 47
w:baby	-46 -47 -42 -41 51
w:back	-61 145 -98 -130 -6
w:bad	20 26 -50 -45 -22
w:badge	-72 -53 -41 -53 70
w:badly	-62 -60 -52 -78 70
w:bahn	-58 -56 -52 -43 59
w:bailiff	64 -67 -53 -50 -60
w:baja	-50 41 -67 -56 -7
w:bajar	-53 57 -33 -54 -47
w:bake-off	-47 -33 47 -27 -38
w:balcony	-46 -42 -46 -46 54
w:ban	-50 -74 -59 -55 71
w:band	50 -39 -44 -37 -39
w:bankrupt	15 -89 -57 -43 34
w:bankruptcy	-43 -17 -23 -36 50
w:banned	69 -65 -77 -60 -63
w:banner	-65 -54 73 -47 -72
w:bannir	75 -46 -47 -36 -80
w:barata	-30 -28 54 -37 -54
w:baratos	-55 -61 80 -66 -71
w:barred	81 -62 -46 -44 -82
w:barsel	-63 -40 -43 -34 56
w:basculer	-45 59 -46 -52 -59
w:basic	-86 100 -59 -99 -81
w:bassi	-50 -48 -56 -39 56
w:battenti	59 -52 -54 -43 -59
w:battery	-50 -18 -24 -17 50
w:bauen	-55 61 -48 -50 -56
w:be	138 22 -50 -74 -109
w:beantwortet	-54 -55 -53 -60 63
w:beat	-77 -56 -60 -50 67
w:beaten	-95 -73 87 -72 -80
w:beauty	-35 -37 51 -31 -49
w:because	-89 -35 -71 8 68
w:bech	-63 -40 -43 -34 56
w:bechtle	-99 -117 108 -81 -88
w:become	-61 -62 -63 70 -67
w:bedarf	-50 -46 -35 -26 55
w:bedient	-56 -61 67 -54 -68
w:bedrijf	80 -61 -66 -52 -75
w:beeld	-41 -43 -46 -52 52
w:been	-100 77 9 -61 -15
w:beer	-72 -53 -38 -46 68
w:beethoven	-63 -59 -66 -43 71
w:beetle	-44 -42 -33 -27 51
w:before	-97 61 -5 -9 -24
w:began	-36 -65 -50 -63 68
w:beginnen	-53 -47 -41 60 -60
w:bei	-92 -94 13 -74 69
w:beim	-71 50 19 -52 -77
w:being	-65 67 -104 -68 31
w:bekam	-53 -41 61 -45 -64
w:bekliyor	-59 -56 -61 -53 64
w:bekommt	-35 -33 64 -24 -74
w:belge	-31 -41 -30 47 -45
w:belgian	-86 -49 -71 78 -65
w:believes	-83 100 -107 -88 -101
w:bell	-69 -51 23 -50 23
w:bellen	-57 -44 -37 -35 69
w:bello	-66 65 -46 -57 -57
w:belongs	83 -57 -57 -47 -88
w:beloven	58 -48 -48 -46 -60
w:below	-68 -88 95 -77 -84
w:belt	-48 -55 -55 -43 60
w:benaderen	40 -17 -15 -17 -31
w:berater	-59 -74 70 -48 -58
w:berg	59 -33 -23 -34 -61
w:bergen	-39 -49 -62 -53 63
w:berlin	-23 -25 40 -27 -40
w:beschaftigt	-51 -52 -55 -44 60
w:beschwerde	-60 4 -51 -66 49
w:besichtigt	-55 -55 -53 -51 59
w:beslist	-65 -69 -59 -61 71
w:beslutet	-57 -52 -55 -44 60
w:besoin	-58 -54 -44 60 -48
w:besser	-46 -52 61 -64 -52
w:best	-92 36 -56 -56 43
w:bestaat	81 -70 -62 -62 -83
w:bestand	45 -39 -29 -30 -31
w:bestanden	75 -68 -56 -70 -76
w:bestandskunde	-33 79 -90 -32 -33
w:bestehen	-66 -56 -50 -57 64
w:bestehender	-25 -36 46 -34 -44
w:bestellmenge	-67 -71 -58 75 -76
w:bestellt	-48 68 -72 -44 -64
w:besten	-62 -45 -44 -46 63
w:besuch	60 -45 -48 -40 -61
w:besucher	-53 -65 -57 -65 69
w:bet	-40 48 -38 -43 -43
w:beta	-70 -75 -69 75 -59
w:betaald	-69 -76 -66 -63 73
w:betaalt	-43 61 -41 -33 -68
w:betraf	-52 -71 -46 -56 65
w:betrieb	71 -83 -65 38 -94
w:better	-109 33 14 10 -21
w:between	-33 -94 71 -96 9
w:beurs	-55 -54 -46 -44 67
w:bewerber	69 -56 -62 -52 -70
w:bezahlt	-83 7 -75 -58 52
w:bezoek	58 -48 -48 -46 -60
w:bid	-69 -84 106 -58 -99
w:bidder	-72 -72 74 -57 -53
w:bidders	-65 -87 111 -80 -95
w:bidding	-46 -43 -39 -36 51
w:bidon	87 -70 -59 -67 -85
w:bids	-53 83 -72 -48 -73
w:bien	-45 -47 -33 54 -47
w:bieter	-46 -45 65 -43 -77
w:big	-83 -78 37 91 -122
w:bigger	-86 -95 -72 97 -27
w:biggest	-58 -63 -51 -54 65
w:bij	9 -84 83 -64 -99
w:bike	-39 -33 -35 -42 49
w:bilan	64 -81 -37 -38 -47
w:bilbao	-36 -28 -42 46 -34
w:bill	-81 92 -65 -72 -96
w:bills	70 -62 -75 -47 -63
w:birds	-73 -99 -71 -48 96
w:birthday	-61 -51 -51 -45 71
w:bis	31 -57 -18 -48 25
w:bisherigen	-34 -46 40 -23 -32
w:bisogno	-53 -48 -44 60 -62
w:bite	-58 -36 -57 -34 53
w:bitte	86 -57 -47 -52 -54
w:bitter	-55 82 -47 -62 -88
w:bittet	11 14 -93 37 -56
w:black	70 -62 -75 -47 -63
w:blacklisted	58 -48 -36 -46 -57
w:blanc	-79 -56 -73 -55 85
w:bleibt	-48 22 31 -34 -53
w:blij	-60 -68 -64 -56 68
w:blijft	-62 -58 61 -46 -52
w:block	-49 65 -64 -41 -58
w:blocked	42 -79 -63 -59 43
w:blogger	70 -53 -77 -59 -59
w:blue	-66 -67 -82 -61 84
w:boa	-68 49 -58 -61 -4
w:board	-38 -74 -27 12 50
w:boat	-69 -55 -63 -59 75
w:bob	-53 -47 -36 -29 61
w:body	43 -69 -50 -64 -7
w:boekhouding	-65 -62 -55 69 -62
w:boer	-49 -44 -47 -38 54
w:bogue	-60 57 -35 -50 -48
w:bogus	66 -67 -41 -53 -55
w:bol	-42 51 -35 -42 -52
w:bon	34 -61 -53 -57 8
w:book	-63 -81 -78 52 28
w:booked	-125 -99 12 -109 89
w:booking	-35 -65 -38 -33 60
w:booth	29 -119 -71 -62 28
w:borremos	69 -60 -40 -59 -51
w:borrowed	-68 -55 -73 -44 68
w:boss	-18 -24 -81 13 27
w:boston	-46 -42 -51 -30 49
w:bot	92 -61 -60 -61 -90
w:both	-65 -61 -64 76 -77
w:bothered	54 -40 -26 -34 -45
w:bottle	-58 -48 -69 -65 81
w:bottom	-41 77 -49 -44 -81
w:bought	-117 30 99 -113 -127
w:bounced	-94 -68 -60 -62 91
w:bounces	74 -45 -32 -36 -72
w:bouncing	-46 -47 -42 -41 51
w:bout	-51 60 -43 -54 -53
w:boutique	99 -87 -67 -73 -103
w:boy	-46 -47 -42 -41 51
w:branch	-74 -96 -75 26 55
w:brand	-57 -59 72 -52 -71
w:brandt	-67 -99 28 12 22
w:brauchen	-73 -85 -59 92 -86
w:braucht	3 -83 -67 41 7
w:bravo	-64 86 -45 -43 -76
w:breach	-66 68 -54 -41 -68
w:break	-69 -67 -60 -55 70
w:breaks	-55 -43 -37 -40 58
w:breathing	-74 -74 -64 -64 77
w:brennt	-55 -50 -48 -62 60
w:bridge	-45 -73 -39 -54 65
w:brightpipe	-86 -86 124 -71 -117
w:brincadeira	69 -62 -58 -49 -74
w:bring	-82 -99 -64 -56 119
w:brings	-90 47 -97 66 -100
w:bringt	-59 57 -53 -50 -26
w:brink	-48 67 -46 -59 -66
w:brochure	-46 -107 10 -111 73
w:brochures	33 -52 35 -29 -71
w:broken	-49 22 -42 -33 12
w:broma	62 -53 -57 -55 -60
w:brother	-47 -51 -97 -61 75
w:brother-in-law	-59 -68 74 -59 -70
w:brullte	62 -49 -44 -48 -59
w:buchhaltung	-60 -65 -55 69 -63
w:budget	-45 -77 -103 44 77
w:buena	-52 -42 -36 -38 52
w:buffet	81 -81 -74 -61 -80
w:bug	-52 79 -64 -43 -49
w:bugs	-62 84 -56 -64 -81
w:building	-9 -41 54 -78 -33
w:builds	-55 -60 82 -49 -89
w:bulk	-36 -57 -54 57 -33
w:bullet	-58 -36 -57 -34 53
w:bundle	-68 -59 -43 61 -8
w:buon	-51 -40 -35 -39 53
w:bureau	64 -81 -37 -38 -47
w:buried	109 -76 -87 -59 -108
w:burn	-72 -72 -61 76 -71
w:burnt	61 -119 -74 -66 43
w:buro	-81 -96 -79 -66 112
w:bursting	-44 -64 -53 68 -66
w:bury	66 -110 -98 -93 7
w:bus	-51 -60 -35 -41 57
w:busca	53 -52 -43 -36 -49
w:busch	-48 -44 -43 -40 51
w:business	124 -116 -75 -67 -15
w:bust	82 -104 -117 -92 -29
w:busy	-53 -59 -62 -43 76
w:but	-1 -31 -26 -80 55
w:butcher's	-41 -35 -38 -26 46
w:butter	-60 -62 -65 -41 80
w:buy	30 -22 -84 78 -135
w:buyer	82 42 -89 -64 -115
w:buying	39 -94 -87 40 -27
w:buys	-97 -102 102 -75 -80
w:by	-61 9 51 4 -45
w:bygg	-43 -40 -44 -34 47
w:c'est	12 -77 28 -67 -2
w:c'etait	35 -62 -49 -51 6
w:caida	-60 76 -66 -57 -62
w:cake	-84 -115 -69 -81 119
w:calendar	-103 -84 49 -68 33
w:calendars	-49 -56 -84 -44 74
w:call	-99 -64 -54 -44 184
w:calls	109 -6 -52 -62 -72
w:came	-9 -70 97 -119 -63
w:can	-10 -44 -33 124 -183
w:cancel	-24 -90 -74 -71 85
w:cancelada	-51 -75 -57 -36 78
w:cancelado	-98 -104 -72 -64 109
w:cancelar	-52 73 -34 -54 -71
w:cancelaram	-64 -71 -59 -55 71
w:cancellata	84 -84 -62 -58 -84
w:cancellation	-108 145 -58 -47 -150
w:cancellato	76 -81 -51 -50 -70
w:cancelled	-62 -53 -61 -52 112
w:cancelou	-45 -49 -36 -37 51
w:candidate	63 -46 -37 -45 -61
w:candidates	59 -50 -44 -45 -54
w:candidats	-53 -47 61 -44 -58
w:cannot	25 -95 49 -99 -16
w:cansaco	-64 -43 -38 -41 66
w:cansancio	-49 -37 -29 -36 55
w:canteen	-62 -98 -64 -42 97
w:cantina	-66 -51 -53 -49 62
w:cantine	-60 -61 -43 -46 62
w:cap	-76 -83 -96 85 -72
w:capacity	-56 -80 -71 77 -9
w:capital	69 -65 -60 -49 -61
w:capsule	-56 -69 73 -47 -75
w:car	-28 -117 -85 -98 113
w:care	-85 -74 -100 -89 104
w:carefully	-28 -54 -32 -31 53
w:carpet	-71 -76 -46 -51 74
w:carta	-88 98 -65 -62 -100
w:cartas	51 -33 -26 -45 -36
w:cartel	67 -61 -66 -54 -60
w:cartello	70 -65 -68 -61 -65
w:cartoon	65 -46 -44 -32 -75
w:casa	-2 -115 113 -85 -137
w:case	66 31 -85 -77 -107
w:catalogue	-36 -57 -42 -35 55
w:catching	-63 -41 -54 -50 65
w:caterer	-45 -51 -46 -47 55
w:cause	42 43 -70 -64 -84
w:caymans	63 -62 -59 -55 -45
w:cc	-71 -69 -54 -68 74
w:ce	-20 0 -106 47 -10
w:cease	54 -50 -33 -43 -47
w:ceased	56 -51 -44 -41 -52
w:cegid	-50 -91 80 -58 -74
w:ceiling	-65 -72 -76 74 -64
w:celui	61 -57 -44 -55 -59
w:cento	-41 -47 53 -28 -55
w:centre	-82 -60 -65 65 -4
w:ceo	-61 73 -55 -46 -77
w:cerca	61 -55 -54 -47 -59
w:cerro	85 -67 -59 -80 -75
w:cfo	-58 28 -77 50 -68
w:chairs	-41 -39 -26 -67 66
w:champion	-77 92 -55 -45 -77
w:championne	-48 -62 -71 -47 66
w:change	-119 -137 82 -60 53
w:changed	-97 -25 -50 -76 97
w:changes	-27 -25 -30 -21 33
w:channels	69 -60 -53 -66 -66
w:chapter	98 -68 -60 -67 -95
w:chaque	-55 -53 -49 60 -59
w:charger	-68 -55 -73 -44 68
w:charity	47 -41 -30 -26 -38
w:charla	-52 -42 -36 -38 52
w:chased	66 -51 -45 -44 -67
w:chat	42 -89 -101 -57 35
w:che	91 4 -72 -81 -114
w:cheaper	-105 -34 118 -78 -110
w:cheapest	-57 97 -73 -106 -48
w:check	44 -84 59 -95 -62
w:checked	-63 -75 -47 -38 87
w:checking	-55 -63 -47 -51 66
w:checks	-73 -63 69 -57 -62
w:cheese	-68 -68 -70 -81 79
w:chef	6 -68 -55 -46 47
w:cheque	-76 -57 -55 -52 70
w:cherchait	75 -74 -53 -50 -80
w:cherche	20 56 -80 -66 -82
w:chere	-36 -37 51 -31 -48
w:chers	-52 -67 64 -52 -51
w:chess	-77 -56 -60 -50 67
w:chez	-73 -77 102 -69 -89
w:chiamare	-48 -47 -36 -33 60
w:chiede	-8 67 -48 -24 -87
w:chief	-48 54 -41 -40 -39
w:chiuso	86 -74 -70 -58 -82
w:choisi	-37 -41 51 -27 -36
w:chopping	-49 65 -64 -41 -58
w:chose	-95 -95 -59 54 43
w:chosen	-42 -52 55 -22 -53
w:christmas	-92 45 -95 -53 44
w:churn	-46 -55 -58 -36 61
w:churns	-46 -39 -39 -31 50
w:chute	-81 93 -74 -79 -88
w:ci	-57 -54 36 -45 13
w:cinq	-30 -45 44 -29 -38
w:cinque	-62 -62 71 -55 -74
w:cio	-56 72 -87 -45 -61
w:clair	73 -61 -58 -44 -70
w:claire	-43 -45 -45 -46 53
w:clara	50 -55 -49 -54 -3
w:class	-57 -60 -57 -73 83
w:classer	77 -63 -55 -57 -81
w:clause	-103 109 -53 -63 -75
w:clean	-70 -51 -54 -45 67
w:clear	89 -71 -71 -59 -82
w:cleared	-76 -57 -55 -52 70
w:client	-30 126 -99 -73 -65
w:client's	62 -56 -38 -49 -59
w:cliente	-55 71 -42 -41 -54
w:clienti	-66 65 -46 -57 -57
w:clinic	-42 -38 -69 72 -74
w:clock	-58 -48 -34 -47 60
w:close	23 -34 -15 -80 0
w:closed	103 18 -85 -12 -150
w:closes	14 -70 -43 -42 32
w:closing	72 42 -82 -74 -105
w:clubs	-39 -47 -67 -38 62
w:cnil	46 -40 -29 -30 -38
w:co	-57 -57 72 -76 -67
w:coat	-79 -40 -51 -42 68
w:code	-44 -62 -45 -60 66
w:coffee	-118 -114 -109 -126 158
w:cold	-70 -53 -49 -48 64
w:cole	-49 -52 -50 -46 57
w:colegas	69 -62 -58 -49 -74
w:colleague	-43 -63 -48 -54 63
w:colleagues	-72 31 -60 57 -82
w:collection	48 -28 -17 -15 -20
w:collects	67 -68 32 -54 -107
w:collega's	71 -59 -67 -58 -76
w:colleghi	58 -46 -43 -45 -62
w:collegues	38 -79 -79 52 -84
w:colloquio	-51 -40 -35 -39 53
w:com	-34 -47 93 -109 -45
w:come	-59 41 -85 -77 49
w:comecam	-59 -56 -58 74 -77
w:comedor	-65 -71 -47 -62 71
w:comerciales	-36 -55 -34 58 -45
w:comes	-88 -80 -92 55 49
w:comida	-73 -76 -66 -68 74
w:coming	-47 42 -13 -22 -35
w:comite	-100 -88 -85 -69 109
w:comma	-57 -73 -51 -55 73
w:commandes	-56 63 -57 -55 -61
w:comment	-51 51 -35 -36 -42
w:commercial	51 -52 -29 -48 -27
w:commission	-53 -69 67 -64 -44
w:committee	-34 -52 -35 -34 50
w:communication	94 -71 -56 -55 -88
w:como	-67 92 -51 -69 -77
w:companeros	62 -53 -57 -55 -60
w:companies	68 -62 -61 -58 -59
w:company	121 -55 -36 39 -147
w:company-wide	-57 -61 -43 66 -41
w:compara	-32 -38 47 -34 -44
w:comparar-nos	-69 -67 75 -55 -72
w:compare	-43 -74 -19 -49 62
w:compared	-78 30 -123 -64 55
w:compares	-37 -39 51 -27 -35
w:comparing	-47 -54 -9 -46 45
w:comparison	-37 -50 73 -78 -65
w:compensation	-47 36 -50 -49 -3
w:competencia	-63 -63 48 -57 5
w:competes	-62 -57 -72 -57 69
w:competing	-58 -59 81 -72 -77
w:competition	-118 -105 43 -86 58
w:competitive	-40 -54 -65 -40 61
w:competitor	-43 -78 27 -21 35
w:competitor's	-75 25 -120 72 -102
w:competitors	-52 -49 71 -44 -72
w:complained	56 -8 -44 -63 -44
w:complains	-65 -78 -56 77 -75
w:complaint	-55 97 -71 -63 -66
w:complaints	-79 -93 -86 -73 99
w:complet	-66 72 -61 -59 -71
w:compliance	118 -86 -58 -48 -104
w:complicated	-91 84 -72 -72 -75
w:complimenti	-57 62 -62 -41 -53
w:compran	-61 -65 -55 66 -58
w:comprara	45 -32 -36 -30 -45
w:compras	-52 -46 -39 58 -54
w:compta	-69 -77 -66 78 -78
w:compte	-63 -62 -60 47 -8
w:comptes	-43 -58 -39 55 -44
w:con	-57 -32 139 -72 -90
w:concept	-40 -41 53 -41 -49
w:concert	-49 -66 -42 -51 62
w:concluant	-50 -56 -46 62 -60
w:concorrencia	-48 -42 25 -50 30
w:concorrente	-69 -69 -31 -54 66
w:concurrence	-59 -55 -71 -59 71
w:concurrent	-92 -80 112 -58 -52
w:concurrentie	-41 -43 -46 -52 52
w:concurso	55 -40 -55 -28 -54
w:condiciones	-60 74 -60 -72 -75
w:condition	70 -51 -37 -33 -70
w:conditions	-60 28 -53 -61 13
w:conference	-58 -92 97 -78 -83
w:confidence	-54 64 -55 -44 -62
w:confirm	22 -77 -69 -57 51
w:confirma	-45 -37 -45 -33 47
w:confirmed	-4 -83 -75 -64 64
w:confronta	-35 -47 51 -39 -49
w:conge	-51 -60 -67 -47 75
w:congratulate	-53 -41 -48 -38 53
w:congratulations	-46 -47 -42 -41 51
w:connect	56 -52 -27 -25 -56
w:connecte	-92 88 -61 -49 -56
w:connected	-65 -61 -64 76 -77
w:connection	-61 -54 -38 -46 65
w:connexion	-53 65 -42 -48 -71
w:consegna	-46 -56 -59 -52 60
w:consent	96 -78 -68 -85 -91
w:considering	-53 71 -71 -64 -42
w:considers	-44 -50 63 -45 -68
w:consolidate	-78 80 -72 -51 -76
w:consultant	22 -105 87 -110 -115
w:consulting	-91 -82 -98 106 -103
w:consumer	68 -62 -61 -58 -59
w:consumers	64 -45 -31 -38 -75
w:conta	-59 -56 -58 74 -77
w:contabilidade	-75 -73 -69 78 -71
w:contabilita	-64 -65 -55 68 -63
w:contact	81 -10 -51 -57 -34
w:contacted	55 -50 -28 -26 -54
w:contattato	60 -50 -31 -55 -46
w:content	-88 -72 80 -65 -15
w:contente	-62 -59 -72 -48 66
w:contento	-68 -73 -35 -63 77
w:contest	-35 -37 51 -31 -49
w:contesta	-31 -28 -48 -28 42
w:conti	-46 -43 -45 -39 52
w:continues	-37 67 -61 -53 -63
w:contract	-91 46 -31 -5 24
w:contracted	-40 -84 -84 -52 86
w:contrat	-73 58 30 -84 -47
w:contratan	-36 -55 -34 58 -45
w:contratar	-28 -57 -26 52 -43
w:contrato	-73 50 -76 -80 26
w:contratto	-70 45 -81 -69 15
w:control	83 -78 -34 -38 -74
w:conversa	-43 -40 -30 -42 51
w:convicted	73 -72 -63 -60 -72
w:convinced	-54 -68 -55 28 29
w:cooking	-71 -55 -71 -60 70
w:cooled	-54 61 -41 -36 -61
w:coordonnees	62 -62 -42 -56 -58
w:copia	-68 -60 -62 -51 87
w:copie	-43 -45 -45 -46 53
w:copper	-102 -96 40 -108 51
w:copy	-85 -118 -76 -88 125
w:correo	60 -46 -42 -48 -59
w:correos	45 -45 -26 -24 -34
w:cost	-73 15 -97 77 -104
w:cost-cutting	-49 65 -64 -41 -58
w:costa	-47 -53 -66 -56 65
w:costano	-40 -54 54 -42 -43
w:costs	-43 -67 -57 82 -73
w:could	8 -92 -97 116 -88
w:council	-5 -86 -42 -48 70
w:counsel	80 -71 -62 -53 -83
w:count	-64 93 -59 -82 -99
w:countries	-57 -53 -67 74 -78
w:country	87 -73 -42 -54 -84
w:courrier	46 -36 -22 -30 -41
w:course	-74 -82 -110 -57 103
w:court	-3 -67 -68 -7 44
w:cousin	-57 -59 72 -52 -71
w:cover	-70 -71 -77 -61 87
w:crash	-57 -65 -64 -47 67
w:crazy	-47 -81 -46 -70 76
w:credit	16 73 -89 -89 -76
w:credits	-55 -62 -44 66 -60
w:crete	-37 -60 -50 -31 55
w:crew	-63 -67 -55 83 -87
w:criant	64 -62 -49 -45 -61
w:cross	57 61 -94 -92 -101
w:cross-selling	-38 -47 -42 55 -52
w:crossed	62 -66 -33 -33 -53
w:cto	-85 -83 -92 -86 93
w:cuenta	-56 -58 -57 71 -73
w:culture	-39 -50 -35 -31 55
w:cup	-54 -59 -74 -70 72
w:curator	50 -38 -40 -43 -49
w:curatore	50 -47 -37 -32 -49
w:curious	-59 -69 -71 76 -74
w:current	-39 -49 50 -39 -29
w:currently	-39 -78 74 -40 -68
w:curse	-64 96 -78 -107 -90
w:customer	-35 131 -93 -24 -84
w:customer's	-25 45 -34 -39 -45
w:customers	-45 -72 -81 -46 73
w:cut	-100 36 -82 -90 61
w:cuts	-48 54 -41 -40 -39
w:cutting	-41 54 -37 -45 -50
w:cv	68 -44 -59 -48 -67
w:cynisch	-52 57 -49 -48 -54
w:czeka	-45 -42 -47 -35 49
w:d'aller	-69 67 -61 -53 -60
w:d'annee	-45 59 -46 -52 -59
w:d'autre	-90 -93 51 59 -103
w:d'eau	-53 60 -41 -52 -61
w:d'espace	-49 -37 -26 58 -56
w:d'etre	-28 38 -24 -26 -36
w:d'ici	62 -62 -42 -56 -58
w:d'offres	-53 -47 61 -44 -58
w:d'un	-36 -37 51 -31 -48
w:d'une	31 -74 -67 -68 31
w:d'utilisateurs	-58 -54 -44 60 -48
w:da	-45 -8 -53 33 0
w:daar	-40 -38 -46 50 -42
w:dabei	-42 -40 -67 -44 57
w:dados	36 14 -44 -47 -56
w:dahl	-43 -40 -44 -34 47
w:dal	67 11 -71 -74 -109
w:dall'assistenza	-36 50 -32 -34 -49
w:dalla	76 -81 -51 -50 -70
w:damaged	-39 -49 -23 -54 54
w:damit	-54 -48 -42 55 -47
w:danes	-87 -80 85 -67 -69
w:danger	-70 83 -80 -73 -84
w:daniel	-45 -32 -56 -47 56
w:danish	-57 -65 -64 -47 67
w:dans	-76 -74 -85 47 30
w:das	-58 -46 -23 94 -40
w:dashboard	-47 -81 -46 -70 76
w:dashboards	-53 -71 -72 78 -76
w:dass	60 -45 -48 -40 -61
w:dat	58 -48 -48 -46 -60
w:data	12 66 -51 -84 -27
w:database	52 -59 -32 -31 -32
w:date	-70 -37 -96 -75 160
w:daten	60 17 -64 -66 -94
w:datenexport	-41 52 -40 -40 -47
w:datenverlust	-41 52 -46 -38 -45
w:dates	-46 -60 -77 -39 69
w:dati	31 20 -46 -51 -60
w:datos	16 28 -31 -44 -44
w:datum	-52 -47 -46 -43 55
w:dauerhaft	48 -31 -34 -28 -57
w:daughter	21 -71 -74 60 -87
w:davantage	-29 -33 -25 40 -30
w:david	-52 -56 -55 -38 59
w:day	-95 -101 -84 61 65
w:days	-102 0 -62 8 46
w:dazu	-55 -61 -93 -69 84
w:dazubuchen	-58 -77 -84 78 -65
w:dazunehmen	-54 -53 -50 60 -57
w:de	22 27 -39 -20 -15
w:dead	60 -92 -61 -58 65
w:deadline	-41 -86 -101 -60 94
w:deadlock	-25 -37 -27 -16 45
w:deal	51 -87 -75 23 -18
w:dealings	55 -52 -41 -36 -49
w:dean	14 -58 -64 -60 39
w:death	-23 -73 -68 -60 71
w:debt	48 -28 -17 -15 -20
w:decade	-49 -52 69 -44 -69
w:deceased	48 -46 -43 -29 -37
w:decede	86 -63 -59 -57 -81
w:deceduto	55 -46 -45 -46 -54
w:december	-106 39 -101 41 -37
w:decide	-79 -114 -99 -110 120
w:decided	-27 24 -37 -91 18
w:decides	-52 -65 74 -57 -76
w:decidido	-62 -63 -57 -54 66
w:decidiu	-58 -61 -58 -58 65
w:decision	-47 -107 -11 -73 99
w:deciso	-65 -65 -46 -58 68
w:declined	61 -64 -30 -33 -48
w:decu	-34 47 -32 -36 -46
w:decyzje	-45 -42 -47 -35 49
w:dedicated	-63 -87 -43 80 -55
w:defects	-45 58 -51 -35 -55
w:definitief	40 -17 -15 -17 -31
w:definitif	58 -46 -31 -30 -57
w:definitiva	49 -28 -26 -23 -49
w:definitivamente	53 -39 -38 -56 -47
w:definitivo	54 -36 -27 -24 -54
w:deja	-39 -41 60 -35 -53
w:dejarnos	-55 63 -54 -44 -66
w:dejeuner	-73 -74 -67 -72 75
w:del	-88 95 -78 -35 -104
w:delai	-59 -54 -53 -48 61
w:delay	-82 -89 -54 -51 104
w:delayed	-72 -75 -56 -50 79
w:delete	6 19 -73 -68 12
w:deleted	58 -50 -25 -46 -28
w:delft	-92 -49 -60 -37 83
w:deliver	-58 74 -71 -52 -73
w:delivered	-58 -48 -34 -47 60
w:deliveries	-55 82 -47 -62 -88
w:delivery	-94 -150 -38 32 83
w:dell'accesso	-53 -48 -44 60 -62
w:dell'avvocato	82 -72 -63 -77 -86
w:della	-85 4 -85 38 -3
w:delle	-48 -47 -36 -33 60
w:delta	69 -55 -47 -51 -19
w:deluso	-36 50 -32 -34 -49
w:dem	55 23 -8 -15 -138
w:demand	-50 -71 -56 68 -57
w:demande	-27 25 -141 14 15
w:demandes	-75 -72 80 -75 -77
w:demands	-77 80 60 -72 -140
w:demir	-59 -56 -61 -53 64
w:demo	-105 -64 75 17 -15
w:demolished	50 -38 -45 -39 -42
w:demos	-52 -55 64 -47 -66
w:den	-38 92 -34 -29 -73
w:denied	59 -41 -39 -33 -62
w:denkt	-33 70 -34 -42 -72
w:denunciarnos	64 -76 -49 -44 -53
w:departamento	-52 -46 -39 58 -54
w:department	-4 -118 -88 -10 53
w:depasse	-55 -53 -49 60 -59
w:deploiement	-50 -56 -46 62 -60
w:deployment	-55 -65 -56 67 -62
w:depois	-64 -43 -38 -41 66
w:deposit	-64 -77 -53 -44 74
w:depot	64 -81 -37 -38 -47
w:depuis	-84 59 3 -44 -34
w:deputy	-80 -81 -69 -53 95
w:der	12 10 14 -50 -23
w:derby	-39 -47 -67 -38 62
w:derde	-52 -48 51 -36 -43
w:deregistered	53 -26 -26 -27 -56
w:dernier	55 -38 -36 -39 -58
w:derniere	32 -70 -65 -64 21
w:derzeit	-60 -56 34 -38 21
w:des	-89 36 -89 6 22
w:desabonne	46 -40 -29 -30 -38
w:desaparecer	-61 70 -59 -56 -71
w:desaparecio	55 -50 -47 -41 -47
w:descontento	-41 48 -40 -35 -42
w:desde	-58 68 14 -38 -70
w:design	-59 -76 56 -66 -8
w:desk	-111 17 65 -66 -25
w:desks	66 1 -80 -67 -83
w:despues	-55 63 -54 -44 -66
w:details	53 -98 -71 -107 67
w:detractor	-85 89 -87 -63 -88
w:detto	-57 62 -62 -41 -53
w:deux	-118 -120 51 29 5
w:developpe	-56 -80 72 -52 -69
w:devices	-72 92 -81 -83 -92
w:devis	-81 -79 63 -83 -30
w:devolucion	-69 76 -60 -72 -78
w:dez	-54 -61 -37 25 43
w:di	-17 39 -76 18 -38
w:dia	-52 -49 -45 -49 71
w:dialled	51 -52 -29 -48 -27
w:dias	-47 -53 -66 -56 65
w:dictates	-56 -43 -40 -36 56
w:did	-87 23 -78 -50 60
w:die	-32 -55 -57 73 9
w:dieci	-72 -71 18 40 -1
w:died	80 -101 -97 -75 -12
w:dienstag	-60 -88 -62 -57 82
w:diez	-62 -59 58 -42 -11
w:differ	-32 -55 53 -46 -46
w:difference	-54 -41 57 -36 -55
w:diffida	82 -72 -63 -77 -86
w:dijk	-49 -44 -47 -38 54
w:dijo	-47 59 -55 -52 -54
w:dinero	-69 76 -60 -72 -78
w:dinner	-71 -84 -67 -85 114
w:dio	45 -45 -26 -24 -34
w:directeur	-49 59 -50 -51 -56
w:directions	-38 -77 -37 -53 65
w:directly	-18 -21 -17 -16 40
w:director	-59 30 -50 -61 21
w:disappointed	-58 32 -61 -47 13
w:disconnected	61 -44 -33 -39 -63
w:discount	-84 -70 43 -66 50
w:discounters	-45 -72 -81 -46 73
w:discussed	-39 -72 -45 -37 67
w:discussion	-53 -47 -46 58 -54
w:disdetta	-56 68 -45 -56 -72
w:disdetto	-59 -45 -45 -33 57
w:disguise	86 -82 -74 -76 -88
w:disparaissent	62 -62 -42 -56 -58
w:disqualified	80 -72 -59 -49 -65
w:disqualify	63 -53 -47 -51 -64
w:disse	-55 65 -57 -50 -64
w:dissolved	68 -48 -37 -50 -57
w:disturb	-72 -52 -37 -25 72
w:dit	58 -48 -48 -46 -60
w:dit-il	-81 88 -63 -66 -84
w:ditta	84 -84 -62 -58 -84
w:diventato	-67 -69 -55 69 -63
w:divisions	-75 -71 -54 75 -69
w:dix	-71 -72 31 23 -8
w:do	13 -47 5 28 -31
w:do-not-call	70 -50 -56 -46 -68
w:doble	-56 -65 -64 68 -62
w:documentation	-63 -74 -63 -68 73
w:documents	-50 -31 -36 -47 54
w:dodo	85 -57 -50 -69 -89
w:doen	-64 -57 -55 69 -69
w:does	15 67 -30 21 -134
w:dog	34 -73 -57 -74 26
w:doing	50 -59 -31 -36 -40
w:dois	-69 -67 75 -55 -72
w:domain	66 -67 -41 -53 -55
w:don't	-87 -50 -41 -49 111
w:donald	64 -33 -40 -37 -65
w:done	-103 -112 -124 -102 135
w:donnees	28 31 -45 -45 -68
w:donnerstag	-37 -35 -54 -20 55
w:dont	-57 -59 73 -67 -74
w:doodmoe	-55 -54 -46 -44 67
w:door	35 30 -85 -82 -27
w:doorgaat	-43 54 -44 -33 -51
w:doors	50 -55 -39 -17 -37
w:dopo	-70 -46 -41 -41 71
w:doppelten	-39 -54 -36 49 -32
w:doppio	-69 -80 -60 77 -67
w:dormant	62 -56 -44 -34 -58
w:dorn	-34 -33 -46 -25 43
w:dort	-110 121 -72 -63 -103
w:dorthin	56 -40 -48 -40 -51
w:dos	-57 -77 -1 -61 59
w:dossier	52 -72 -76 -66 -18
w:double	-75 -53 -48 84 -81
w:double-check	-55 -54 -55 -72 66
w:doubled	-74 -67 -67 12 46
w:doubling	-63 -69 -85 97 -105
w:doubt	-38 69 -55 -61 -71
w:down	75 68 -76 -82 -81
w:downgrade	-33 -58 -31 -23 52
w:downgrades	-51 65 -49 -70 -59
w:downsizing	-26 59 -53 -37 -64
w:downtown	-55 -60 -52 -44 63
w:draft	-74 -129 -102 -104 153
w:drain	-58 -32 -27 -26 54
w:drangt	-59 -74 70 -48 -58
w:drei	-115 36 80 -90 -94
w:dreigt	-84 80 -57 -73 -77
w:drie	-68 -71 78 -66 -80
w:drill	-54 -46 -43 -42 58
w:dritte	-47 57 -47 -46 -55
w:drittel	-43 -48 50 -43 -36
w:drive	-48 -73 -47 -46 75
w:drivers	-53 -47 -56 70 -76
w:drives	-30 -16 -38 -16 44
w:driving	-21 -33 -26 -30 34
w:droht	-40 47 -37 -30 -45
w:drop	-90 43 -73 -84 51
w:drop-dead	-30 -28 -38 -14 46
w:dropped	-103 -1 -67 -70 77
w:drying	-74 83 -75 -65 -89
w:dsgvo	61 -68 -40 -33 -54
w:du	26 65 -77 -81 -40
w:dubbele	-88 -61 -45 80 -53
w:duck	94 -49 -53 -40 -99
w:duckburg	65 -51 -52 -47 -68
w:due	-39 16 37 -45 -59
w:dump	-78 81 -76 -81 -66
w:duplicate	68 -54 -38 -31 -59
w:durfen	56 -40 -48 -40 -51
w:during	-74 -39 -52 -39 81
w:dust	-39 -44 -43 -62 56
w:dutch	-64 -64 21 -48 27
w:dying	-72 -79 -58 -65 88
w:dynamics	-114 -108 137 -105 -133
w:e	83 -30 -56 44 -160
w:e-mailing	56 -32 -24 -26 -54
w:each	-21 -42 -18 49 -55
w:earlier	-46 -60 -77 -39 69
w:early	-136 126 -88 -126 -41
w:easier	-64 -80 42 -70 22
w:easter	-67 46 -64 -71 38
w:eat	75 -52 -52 -50 -80
w:eats	-39 -39 -43 -30 52
w:ebay	75 -70 -67 -67 -75
w:ebenfalls	-40 -38 -41 54 -54
w:echange	-50 -43 -38 -42 54
w:ecrit	50 -59 -22 -23 -34
w:ed	-32 -35 43 -28 -38
w:edition	-52 -73 -55 106 -105
w:een	60 -42 69 -53 -133
w:efter	-57 -37 -50 -32 60
w:eigene	-51 63 -51 -52 -63
w:eigenentwicklung	-80 -73 80 -80 -75
w:eigentumer	-51 63 -51 -52 -63
w:eight	-85 -90 68 7 -54
w:ein	12 -37 40 4 -82
w:einde	-66 78 -60 -59 -82
w:eine	-90 2 15 -73 34
w:einem	-57 46 50 -53 -81
w:einen	-32 -3 13 68 -141
w:einer	48 -90 60 -92 -116
w:eingebrochen	-60 63 -44 -50 -58
w:einmal	-64 73 -57 -58 -72
w:einwilligung	70 -63 -61 -57 -73
w:ek	-34 -22 -35 -21 34
w:el	1 -43 -44 70 -33
w:elaborate	-55 -54 -53 -54 61
w:elegido	-25 -35 34 -21 -31
w:eleven	37 -99 -77 76 -93
w:elf	-68 -66 -57 68 -57
w:elkaar	-41 -38 -38 -33 48
w:ellen	-52 -56 -55 -38 59
w:els	-45 -44 -46 -41 52
w:else	-41 -49 96 -30 -94
w:else's	-40 -49 56 -48 -52
w:elsewhere	-87 23 102 -111 -134
w:elternzeit	-57 -55 -60 -49 72
w:em	62 -24 32 -73 -123
w:email	57 -72 -46 -43 -23
w:embargo	56 -40 -48 -40 -51
w:embargoed	58 -38 -37 -52 -58
w:embauche	-43 -58 -39 55 -44
w:embora	-22 28 -13 -13 -23
w:emlekeztetot	-51 -46 -51 -44 55
w:empiezan	-56 -58 -57 71 -73
w:employed	54 -29 -22 -28 -54
w:employee	60 -40 -62 -32 -51
w:employees	54 -42 -43 -43 -55
w:employer	-62 -57 -58 -51 63
w:empresa	58 -86 -74 55 -102
w:empty	64 18 -66 -56 -47
w:en	-27 48 44 -55 -58
w:encerrou	61 -53 -47 -60 -57
w:encore	-59 40 -54 -12 8
w:end	41 100 43 -110 -200
w:ended	-6 -43 -52 -65 68
w:endgultig	79 -53 -59 -59 -59
w:endgultige	64 -50 -44 -58 -59
w:ending	-39 -72 -45 -37 67
w:ends	-74 94 -45 -45 -87
w:energy	-72 -84 -62 -67 80
w:enero	-60 48 -50 -55 -22
w:engano	-45 -49 -36 -37 51
w:engeren	-22 -26 35 -29 -34
w:englisch	-56 -62 -50 -58 63
w:english	-64 -84 -107 -111 125
w:enlarge	-48 -77 -56 72 -57
w:enligt	-57 -52 -55 -44 60
w:enough	7 -11 -78 78 -128
w:enquired	-66 75 -59 -67 -76
w:enquires	-48 -102 -41 98 -107
w:enquiry	105 -88 -78 -88 -96
w:entendre	75 -60 -40 -54 -45
w:entered	58 -83 -74 -76 -1
w:enterprise	-70 -68 -63 34 31
w:entfallt	57 -53 -46 -47 -52
w:entonces	-35 -30 -29 -24 38
w:entra	-56 88 -50 -38 -68
w:entrance	-58 -61 -86 -54 73
w:entre	73 -85 17 -89 -93
w:entrega	-77 -76 -95 -62 93
w:entreprise	33 -74 -61 52 -85
w:entro	60 -63 -43 -46 -47
w:entry	77 -97 -99 -87 -14
w:entscheidet	-63 -65 -57 -42 64
w:entschieden	-24 -31 33 -19 -33
w:enttauscht	-40 50 -36 -39 -48
w:enviada	-45 -45 -69 -51 65
w:enviado	-31 -28 -48 -28 42
w:enviar	-56 -50 -50 -44 68
w:envidia	-59 -62 -66 65 -51
w:envoye	-30 -32 -49 -29 49
w:envoyer	-43 -45 -45 -46 53
w:equip	-54 -55 -29 55 -45
w:equipe	-56 26 30 21 -90
w:equiper	-66 -80 -68 84 -87
w:equipment	-42 -38 -69 72 -74
w:equivocado	55 -40 -48 -36 -57
w:equivoco	-59 -45 -45 -33 57
w:er	61 39 -56 -24 -104
w:era	114 -118 -102 -91 -17
w:erased	73 -72 -54 -63 -57
w:erasure	50 -33 -19 -24 -50
w:erfolg	-67 -53 -80 -50 77
w:erfolgreich	-60 -54 -58 70 -73
w:erfunden	79 -70 -79 -64 -78
w:erg	-30 51 -27 -41 -51
w:erin	-65 -62 -55 69 -62
w:erloschen	48 -32 -43 -30 -55
w:erp	-37 -39 -38 -15 53
w:errado	57 -48 -46 -45 -56
w:erreur	-47 -45 -36 -36 50
w:erro	-61 70 -59 -56 -71
w:error	-68 2 -75 -75 56
w:erros	-22 28 -13 -13 -23
w:ersatztermin	-37 -35 -54 -20 55
w:erst	-62 15 -51 -55 34
w:erteilt	68 -58 -62 -55 -72
w:erweiterte	-50 -55 -52 -67 62
w:es	96 19 -73 -69 -123
w:escalated	-58 74 -71 -52 -73
w:escalates	-38 70 -41 -33 -79
w:esce	-58 68 -45 -55 -70
w:escolheu	-24 -38 51 -23 -34
w:espace	-29 -33 -25 40 -30
w:espacio	-56 -65 -64 68 -62
w:esperamos	-56 -52 -59 -45 60
w:esportare	-59 51 -33 -31 -40
w:essential	-48 54 -41 -40 -39
w:essere	72 -1 -59 -80 -98
w:est	28 -16 -33 42 -69
w:esta	52 -64 32 -63 -58
w:este	-42 -38 -48 -31 46
w:estudante	64 -58 -47 -50 -65
w:estudiante	45 -32 -36 -30 -45
w:et	-57 -14 64 31 -114
w:etait	-56 -56 68 -43 -69
w:ete	5 -93 46 -61 -12
w:etre	58 -64 -34 -40 -41
w:etudiant	65 -70 -48 -55 -61
w:etwas	-82 47 38 -55 -87
w:eva	-38 -82 -75 21 47
w:evaluate	-54 -63 -90 -56 79
w:evaluating	-32 -35 75 -36 -81
w:evaluation	-39 -43 -54 -30 51
w:evening	-75 -72 -90 -75 107
w:event	-88 -85 -76 -49 102
w:ever	126 -27 -66 -49 -94
w:every	-35 -28 59 101 -209
w:everybody	-39 -33 -35 -42 49
w:everyone	-72 -61 -61 70 -56
w:everything	43 -2 62 -31 -166
w:everywhere	-39 -44 -43 -62 56
w:exact	-27 -36 51 -21 -49
w:exactly	50 -39 -44 -37 -39
w:excel	-95 120 -101 -80 -121
w:exige	60 -65 -35 -39 -54
w:exist	66 -67 -41 -53 -55
w:existiert	47 -30 -25 -23 -55
w:existing	-68 109 -110 -80 -80
w:exists	67 -59 -57 -42 -62
w:exit	-151 133 -91 -126 -71
w:expand	-56 -63 -59 -62 68
w:expanded	-51 -58 -58 -57 63
w:expanding	-55 -50 -50 -47 69
w:expansion	-59 -71 -62 28 32
w:expect	-39 -58 -43 -45 61
w:expected	-57 -47 -82 -50 72
w:expenses	-54 -66 -80 72 -63
w:expensive	-27 45 -42 -34 -37
w:experience	-60 -74 68 -63 -58
w:expired	-21 -33 -26 -30 34
w:explained	-50 63 -30 -35 -72
w:export	-15 101 -75 -83 -55
w:exportar	-59 66 -38 -47 -50
w:exported	-69 -65 -40 -36 71
w:expose	97 -82 -78 -73 -99
w:extend	-65 -87 -50 21 54
w:extended	-87 -46 -78 77 -43
w:extenderlo	-45 -47 -33 54 -47
w:extension	-58 -55 -49 -66 64
w:extinguida	51 -33 -26 -45 -36
w:extra	-81 -106 -75 83 15
w:fabrikat	-59 -74 70 -48 -58
w:factory	78 -56 -59 -56 -77
w:factura	-69 -73 -62 -72 72
w:facturacion	-39 -35 -31 47 -43
w:facturation	-28 -38 -28 47 -45
w:facture	-70 -72 -64 -76 73
w:factuur	-69 -76 -66 -63 73
w:failed	58 -61 -25 -53 -46
w:failliet	50 -38 -40 -43 -49
w:failure	-67 75 -69 -53 -74
w:fair	-52 -104 -73 -87 122
w:fairs	74 -59 -62 -45 -78
w:fait	64 -51 -38 -47 -69
w:faith	-65 65 -66 -37 -58
w:fake	34 -96 -92 -82 39
w:falamos	-52 -33 -30 -28 45
w:falar	46 -36 -30 -32 -37
w:faleceu	72 -63 -56 -57 -73
w:falei	-47 -53 -66 -56 65
w:falencia	58 -45 -47 -33 -54
w:falha	-55 65 -57 -50 -64
w:fall	75 -65 -57 -49 -76
w:falle	-82 72 -43 -72 -55
w:fallecido	57 -51 -44 -36 -55
w:fallecio	68 -64 -55 -54 -68
w:fallen	-38 51 -46 -37 -42
w:falling	-34 46 -35 -29 -43
w:fallita	50 -47 -37 -32 -49
w:fallo	-50 59 -32 -38 -59
w:fallos	-29 40 -25 -21 -35
w:fallt	-37 -35 -54 -20 55
w:falsche	50 11 -66 -55 -77
w:false	60 -40 -62 -32 -51
w:falso	88 -59 -57 -56 -87
w:falta	-46 -42 -49 -37 50
w:family	48 -66 -65 -70 4
w:fan	-58 -63 -51 -54 65
w:fangen	-41 -46 -49 58 -56
w:fantastic	-56 80 -59 -64 -83
w:far	-104 11 -81 -68 74
w:farewell	-46 -43 -39 -36 51
w:farm	58 -67 -62 -58 -37
w:farto	-22 28 -13 -13 -23
w:fass	-47 57 -47 -46 -55
w:fassade	-62 -58 -47 -49 63
w:fast	-14 -28 -10 33 -28
w:faster	-67 -98 -66 89 -82
w:fatigue	-63 -43 -38 -40 69
w:fatto	18 -75 63 -59 -93
w:fattura	-74 -76 -66 -68 74
w:fatura	-80 -90 -78 -69 84
w:faturacao	-36 -43 -33 48 -41
w:faudra	-43 -58 -39 55 -44
w:faux	49 -35 -36 -28 -55
w:favour	34 -51 71 -40 -100
w:favourite	-41 -74 -64 -33 70
w:favours	-61 -56 73 -69 -72
w:fax	48 -26 -26 -32 -43
w:fazer	64 -58 -47 -50 -65
w:fear	-55 68 -51 -69 -68
w:feature	-82 -87 34 31 -3
w:fed	-59 68 -68 -58 -60
w:fee	-71 92 -74 -53 -88
w:feel	-74 72 -52 -51 -68
w:feeling	-50 76 -37 -38 -87
w:feelings	-47 -66 -41 -45 60
w:feels	-89 106 -53 -68 -96
w:fehler	-46 76 -41 -33 -79
w:feiert	-66 -56 -50 -57 64
w:feira	-64 -43 -38 -41 66
w:feito	-72 -65 72 -56 -70
w:fell	-49 8 54 -43 -46
w:fennmark	-35 -16 -27 -18 45
w:feria	-68 -48 -39 -44 72
w:ferias	-41 -43 -37 -40 52
w:ferie	-37 -39 -51 -38 53
w:ferme	58 -51 -41 -45 -59
w:fermo	-66 65 -46 -57 -57
w:fest	-60 -64 70 -45 -77
w:few	-33 -66 -36 -31 53
w:fewer	-68 40 -33 -68 22
w:fez-me	56 -43 -45 -41 -56
w:fica	-50 -63 62 -46 -59
w:fichier	58 -64 -34 -40 -41
w:ficou	-91 -101 60 52 -104
w:field	54 -88 -62 46 -70
w:fiera	-70 -46 -41 -41 71
w:fifteen	-58 -81 -50 73 -62
w:fifth	-76 56 38 -67 -92
w:fijn	-52 57 -49 -48 -54
w:filed	85 -57 -35 -29 -80
w:filial	-52 -47 -47 60 -59
w:filiale	-45 -50 -46 73 -70
w:filled	59 -93 -112 -74 23
w:film	-39 -72 -45 -37 67
w:filter	4 -70 -61 -49 53
w:fin	-45 59 -46 -52 -59
w:final	30 -126 78 -103 -132
w:finale	-77 -73 83 -85 -82
w:finance	-3 21 -68 33 -55
w:finche	-63 73 -61 -56 -77
w:find	-83 20 -85 -80 54
w:finds	-44 -58 61 -61 -53
w:fine	-81 -12 13 -78 69
w:finished	-67 -105 -74 -82 96
w:finito	-69 -80 -60 77 -67
w:fino	-68 -69 -72 -59 87
w:fire	-96 -79 -78 -53 109
w:fired	-45 -51 -46 -47 55
w:firm	79 -81 69 -69 -140
w:firma	94 -93 -95 -81 -9
w:firmado	-45 -59 -51 -45 60
w:firmato	-66 -74 53 -65 11
w:firmly	63 -64 -48 -46 -45
w:firms	11 -87 62 -72 -92
w:first	-93 -61 19 4 45
w:fish	-84 -83 -117 -67 97
w:fishes	50 -39 -44 -37 -39
w:fishing	72 -73 -112 -80 38
w:fit	63 -64 -35 -30 -51
w:fitted	-54 -65 -58 67 -59
w:five	-108 20 24 23 -40
w:fix	-105 80 -98 -78 24
w:fixed	-79 43 34 -57 -42
w:fjord	-43 -40 -44 -34 47
w:flache	-60 -54 -58 70 -73
w:flag	-63 73 -50 -67 -76
w:flash	-50 -74 -59 -55 71
w:fleet	-61 -49 -50 66 -66
w:flexible	-43 53 -27 -45 -50
w:flies	-50 -76 -57 -60 79
w:flight	-56 -42 -60 -37 82
w:flogging	61 -44 -47 -47 -62
w:flooded	-47 -43 -43 -73 63
w:floor	-91 -93 -80 -100 123
w:flowers	-63 -72 -67 -67 75
w:flu	-40 -84 -84 -52 86
w:foi	-45 -49 -36 -37 51
w:folded	75 -70 -67 -67 -75
w:folder	-81 -56 -52 -57 79
w:folgt	-67 -68 -77 -56 82
w:follow	-75 -85 -66 -7 76
w:follow-up	55 -48 -11 -23 -39
w:follows	-46 -43 -39 -36 51
w:font	-70 -69 -77 -89 96
w:food	-51 -64 -62 -71 70
w:foods	-44 -84 -68 22 64
w:foot	32 64 -85 -63 -118
w:football	-72 -68 40 -78 18
w:for	9 3 -25 18 -29
w:forbidden	55 -52 -41 -36 -49
w:forbids	84 -48 -48 -39 -67
w:forces	-81 83 -68 -72 -80
w:ford	-52 -53 -57 -42 60
w:forecasting	-68 -61 -56 55 -9
w:forget	34 -58 -55 -42 21
w:forgot	-27 -43 -26 -31 44
w:forgotten	72 -62 -48 -39 -60
w:forklift	-44 -54 -44 -45 56
w:form	84 -108 -113 -73 21
w:formal	63 -34 -31 -37 -65
w:formation	-37 -40 -37 55 -56
w:formulaire	57 -41 -36 -40 -64
w:formule	-50 -68 -35 62 -51
w:fornecedor	-48 -66 70 -45 -62
w:fornitore	-49 -66 67 -35 -54
w:forty	-65 -56 -62 -47 67
w:forward	-48 -41 -47 -39 53
w:forwarded	-90 -56 33 65 -86
w:forwarding	62 -42 -41 -37 -64
w:forwards	-53 -47 -64 -47 60
w:found	44 -37 -25 -29 -35
w:four	-112 18 78 -70 -59
w:fournisseur	-49 -53 61 -45 -59
w:fournisseurs	-22 -29 34 -31 -25
w:fourth	-78 18 -107 -56 59
w:fout	-43 61 -41 -33 -68
w:frage	-64 73 -61 -72 -67
w:fragen	-54 -55 -53 -60 63
w:fragt	-105 55 -10 46 -122
w:fragte	-51 -66 -50 62 -50
w:frame	-69 -109 36 60 -71
w:frau	-8 -70 -60 -72 46
w:fraud	95 -84 -71 -70 -92
w:fraudster	80 -72 -65 -59 -89
w:free	81 -10 67 -111 -143
w:freelancer	71 -67 -63 -65 -62
w:freezes	77 -57 -39 -44 -78
w:frei	-46 59 -40 -49 -57
w:freigegeben	-71 -79 -79 80 -74
w:freitag	-53 -34 -53 -28 61
w:french	-70 -68 -91 -88 121
w:freshdesk	-44 -62 74 -53 -79
w:freshworks	-53 -68 76 -57 -77
w:friday	42 36 -131 -65 -2
w:fridays	-65 -61 -82 -45 89
w:friend	-78 -69 78 -66 -74
w:friendly	76 -71 -50 -47 -80
w:friis	-50 -37 -43 -37 53
w:frist	-45 -48 -50 -37 56
w:fristen	-41 68 -48 -68 -64
w:frokost	-50 -37 -43 -37 53
w:from	7 3 69 2 -108
w:front	-64 -93 -55 -50 108
w:frost	-45 -32 -56 -47 56
w:frozen	-30 -24 -19 -13 32
w:fruhjahr	-50 -46 -35 -26 55
w:frustrated	-63 -18 -48 -37 51
w:fue	-62 -58 -46 44 21
w:fuhrung	-55 -55 -53 -51 59
w:full	-22 -20 -78 78 -53
w:fuming	-14 42 -16 -14 -55
w:fun	-58 -46 -40 -38 55
w:functions	-76 82 -64 -59 -93
w:funding	-74 -64 -68 73 -49
w:funeral	45 -45 -75 -38 -18
w:funf	-102 -94 38 36 6
w:funften	63 -61 -53 -47 -61
w:funfzehn	-41 -46 -49 58 -56
w:funny	-76 -61 -68 -49 89
w:fur	23 -31 -75 36 -30
w:furious	-81 54 -57 -60 -30
w:furniture	66 -58 -52 -51 -65
w:fursprecher	-53 56 -40 -41 -53
w:further	91 -56 -28 -37 -80
w:gaat	-65 13 -50 -64 44
w:game	35 -100 -99 -80 61
w:ganze	-66 -64 -75 81 -86
w:gara	-62 -62 71 -55 -74
w:garden	43 -59 -74 -56 26
w:gastos	-68 70 -52 -68 -63
w:gate	-98 -99 -48 -75 139
w:gathering	63 -46 -37 -45 -61
w:gave	40 71 -88 -99 -68
w:gdpr	39 -68 -48 -55 32
w:geannuleerd	-64 -62 -59 -48 65
w:gebeld	44 -28 -24 -50 -33
w:gebouwd	-76 -71 80 -72 -83
w:gebruik	-63 72 -65 -62 -73
w:gebruikers	-68 32 -44 29 -56
w:gebruikt	-45 -58 55 -46 -45
w:gedaald	-63 72 -65 -62 -73
w:gedroht	63 -52 -60 -52 -59
w:geen	-99 -71 -57 72 24
w:gegund	-73 -66 72 -62 -69
w:gehort	75 -53 -57 -57 -87
w:geht	62 -63 -42 -47 -51
w:gekozen	-28 -30 40 -20 -35
w:gekundigt	-96 29 -74 -58 36
w:geld	-40 50 -36 -39 -48
w:geloscht	56 -55 -51 -36 -52
w:gemist	-62 -60 -53 -52 64
w:genial	-60 76 -66 -57 -62
w:genommen	57 -58 -49 -50 -42
w:gent	-40 -38 -46 50 -42
w:gerade	-33 79 -90 -32 -33
w:gerant	63 -61 -51 -51 -56
w:german	-47 -48 -41 43 -1
w:gern	-46 -59 -44 65 -67
w:geschaft	63 -68 -47 -36 -61
w:geschaftsaufgabe	79 -82 -72 -61 -78
w:geschaftsfuhrung	-64 73 -61 -72 -67
w:geschickt	-25 -21 -50 -25 54
w:gesellschaft	56 -55 -51 -36 -52
w:gesloten	53 -53 -40 -42 -48
w:gesperrt	48 -31 -34 -28 -57
w:gesprach	-68 -65 -57 -67 79
w:gesprache	-46 -44 -45 -39 53
w:gesprek	-43 -44 -37 -38 48
w:gesproken	-49 -44 -47 -38 54
w:gestern	-61 -52 71 -43 -76
w:gestopt	54 -45 -45 -41 -53
w:gestorben	-29 -38 -42 -42 48
w:gestrichen	-62 -58 -47 -49 63
w:gesture	-63 -53 -51 -47 60
w:get	63 -40 -41 64 -157
w:getekend	-70 -86 47 -67 9
w:gets	17 43 4 -72 -78
w:getting	-51 13 48 -53 -56
w:gevraagd	-68 -71 78 -66 -80
w:gewartet	-58 66 -60 -45 -65
w:gewiesen	63 -50 -59 -57 -53
w:geworden	-86 -86 38 54 -83
w:ghent	-46 -38 -72 61 -38
w:ghost	-56 -65 -64 -51 66
w:gia	-32 -35 43 -28 -38
w:gibberish	68 -52 -53 -57 -69
w:gibt	32 38 -48 -66 -73
w:gift	-100 -111 -89 -85 111
w:gil	-59 -49 -56 -44 67
w:ging	-80 -72 48 -65 17
w:gioia	-66 65 -46 -57 -57
w:girard	-42 -45 -53 -38 55
w:girl	-50 -51 -45 -50 58
w:give	-86 93 -75 -114 -33
w:given	77 -67 -50 -56 -77
w:gives	-63 -98 -94 41 69
w:giving	-61 64 -47 -43 -61
w:glad	-59 -55 -50 -30 62
w:gleiche	-53 -65 -48 67 -64
w:gli	-40 -54 54 -42 -43
w:go	38 22 -73 -20 -34
w:go-live	-87 -61 -69 -46 91
w:goed	-43 -44 -37 -38 48
w:goedkoper	-73 -69 86 -48 -80
w:goes	-48 -17 -22 76 -77
w:going	-102 100 -76 -81 -26
w:gold	-63 -71 -63 71 -60
w:golf	-58 -59 -93 -52 83
w:gone	59 73 -5 -82 -158
w:goner	80 -59 -50 -41 -87
w:good	65 0 -73 -75 10
w:goodbye	67 -48 -53 -38 -74
w:goodwill	-63 -53 -51 -47 60
w:got	-143 -92 56 1 34
w:goutte	-53 60 -41 -52 -61
w:grams	-50 -51 -45 -50 58
w:grandmother	-78 -47 -34 -17 78
w:granted	-55 -88 -51 -74 78
w:grap	71 -59 -67 -58 -76
w:grata	78 -87 -47 -41 -62
w:graz	-40 -38 -41 54 -54
w:great	-89 66 -62 -61 21
w:greta	-59 52 -47 -41 -21
w:greve	-57 -68 -53 -56 65
w:grinned	-41 -55 -57 72 -73
w:grossere	-42 -36 -36 52 -48
w:grosseren	-27 -37 -41 39 -23
w:group	-84 60 -13 -24 -23
w:groupe	-63 36 -61 47 -83
w:growing	-43 -55 -35 14 36
w:grows	-98 -96 -77 -18 82
w:growth	-58 -91 -62 -79 88
w:gruppe	-66 -64 -75 81 -86
w:guasto	-81 99 -82 -63 -92
w:gunstiger	-61 -65 85 -58 -78
w:gusto	-43 43 -33 -39 -33
w:gut	-72 -76 41 -66 21
w:gute	-46 -44 -45 -39 53
w:gutes	-41 -43 -35 -34 48
w:gutschrift	-59 65 -46 -46 -68
w:guy	-81 -62 -65 -55 74
w:guys	-56 61 -44 -44 -58
w:gym	67 -59 -57 -42 -62
w:ha	-12 -53 7 -68 41
w:haben	-68 -61 46 32 -73
w:hablamos	-49 -37 -29 -36 55
w:hace	-31 -45 40 -24 -35
w:haciendo	45 -32 -36 -30 -45
w:had	-24 7 35 -74 -14
w:haggle	-39 -57 62 -55 -55
w:haircut	-66 -81 -60 -77 75
w:hale	-52 -53 -57 -42 60
w:half	-97 57 -35 31 -63
w:halfte	-76 90 -58 -69 -82
w:hall	45 -72 -70 47 -86
w:halved	-70 80 -81 -61 -72
w:han	-49 -60 -38 -44 58
w:hand	-3 -76 0 -77 44
w:hand-over	-63 -55 -67 -47 77
w:handball	-72 -80 -70 -58 76
w:handbook	-51 -54 -48 -77 67
w:handed	-55 98 -74 -49 -105
w:handelsregister	75 -60 -60 -44 -76
w:handle	63 -53 -47 -51 -64
w:handover	-73 73 -47 -69 -61
w:hands	64 0 -104 -96 -39
w:hang	55 -92 -96 -80 38
w:hangs	-66 49 58 -70 -110
w:hangt	70 -66 -60 -63 -65
w:hanno	-89 -77 63 -65 4
w:hansen	-50 -39 -47 -35 50
w:happened	68 -44 -46 -44 -68
w:happens	-100 99 -63 -57 -83
w:happy	-100 -68 -46 -50 106
w:harbour	-69 -51 23 -50 23
w:hard	-17 -119 -74 -83 91
w:harmon	-90 -97 113 -100 -109
w:hart	-76 -63 -75 -59 83
w:harto	-29 40 -25 -21 -35
w:has	-22 68 10 17 -103
w:hasta	-86 12 -55 -48 59
w:hat	47 -72 18 -79 17
w:hatchet	-86 -56 -57 -47 75
w:hate	-34 55 -35 -52 -48
w:hates	-55 -49 -48 -27 80
w:hatte	-46 -59 -44 65 -67
w:haus	-61 -52 71 -43 -76
w:hausern	-68 -65 68 -45 -60
w:hauslieferant	-60 -64 70 -45 -77
w:hausverbot	87 -71 -73 -70 -86
w:have	-51 71 6 72 -175
w:having	-62 75 -83 -68 -68
w:hay	-42 -38 -48 -31 46
w:he	-23 -42 -34 -39 103
w:head	-111 30 42 -105 -1
w:headcount	-47 -47 -44 67 -70
w:headhunter	86 -82 -74 -76 -88
w:headphones	-50 -60 -47 -51 60
w:heads	-68 -66 -37 -38 70
w:health	-59 70 -44 -69 -73
w:hear	65 -52 -45 -43 -73
w:heard	41 -37 33 -43 -72
w:hearing	-57 -54 -64 -46 62
w:hearse	-30 -16 -38 -16 44
w:heat	-79 -36 -57 -32 66
w:hebben	-90 -91 66 27 -102
w:hecho	-65 -69 67 -54 -60
w:heeft	-105 24 -31 0 3
w:heir	62 -56 -38 -49 -59
w:heirs	48 -46 -43 -29 -37
w:heisst	34 47 -70 -63 -93
w:helen	-67 -66 44 -58 20
w:helft	-50 55 -37 -51 -44
w:hell	28 -76 -69 -58 22
w:help	-56 73 -70 -67 -64
w:her	14 -52 -29 -66 61
w:herbst	-90 20 -89 -57 63
w:here	55 -70 61 -92 -109
w:herr	-38 -40 -51 -45 55
w:herramienta	-73 84 -70 -77 -90
w:herrn	-50 -39 -47 -35 50
w:hersteller	-30 -49 60 -32 -45
w:hesitate	-58 -35 -35 -30 58
w:hesite	-67 -48 62 -63 -48
w:het	18 -38 -94 92 -104
w:hetzelfde	-40 -38 -46 50 -42
w:heures	-51 -45 -36 -30 62
w:heute	-64 73 -57 -58 -72
w:hier	-56 -56 68 -43 -69
w:high	70 -50 -56 -57 -73
w:higher	-26 -43 -46 49 -42
w:hij	-72 101 -68 -68 -94
w:hija	57 -51 -44 -36 -55
w:him	-24 -104 -68 -89 132
w:himself	35 -49 -57 33 -63
w:hint	73 -57 -57 -56 -76
w:hire	-18 -21 -17 -16 40
w:hired	-86 -78 -65 -82 84
w:hiring	-40 -47 -24 32 15
w:his	0 -75 -38 -67 126
w:hit	28 -119 -123 109 -123
w:hits	-76 -83 -96 85 -72
w:hizo	52 -41 -32 -40 -53
w:hobby	-61 -68 -43 -45 65
w:hobbyist	65 -40 -26 -35 -70
w:hoe	-41 61 -42 -55 -61
w:hogere	-36 -41 -33 45 -32
w:hoje	52 -52 -39 -39 -44
w:hold	85 -73 -58 -43 -75
w:holded	-40 -27 42 -22 -39
w:holding	45 -70 -59 -50 12
w:holiday	-34 -33 -46 -25 43
w:holidays	-37 -36 -61 -37 54
w:holm	17 44 -50 -50 -37
w:holt	-77 23 41 -76 -92
w:home	-67 -59 -79 -52 77
w:homework	50 -59 -31 -36 -40
w:hopeless	58 -46 -33 -23 -62
w:hopping	-63 93 -74 -80 -98
w:hops	-84 -84 -64 -65 80
w:horen	119 -67 -52 -111 -68
w:horse	61 -44 -47 -47 -62
w:hos	-43 -40 -44 -34 47
w:hose	-46 -44 -45 -39 53
w:hosting	-74 -53 -96 83 -74
w:hot	-54 -47 -42 -50 58
w:hotel	-77 -80 -62 -75 105
w:hotelbuchung	-58 -48 -49 -45 57
w:hotline	-87 87 -85 -50 -84
w:hour	-79 -77 -50 -40 97
w:hours	-74 -107 -98 -93 128
w:house	-65 2 24 -89 19
w:household	72 -54 -48 -40 -76
w:how	-148 44 33 -9 -1
w:hoy	59 -49 -41 -59 -47
w:hr	-32 -61 -43 56 -39
w:hubspot	-103 -109 148 -96 -129
w:hugo	-48 -41 -47 -39 53
w:huidige	-62 -58 61 -46 -52
w:human	60 -43 -44 -44 -57
w:hundertjahriges	-66 -56 -50 -57 64
w:hung	45 -72 -55 -66 9
w:hunting	71 -67 -63 -65 -62
w:hunts	-41 -35 -38 -26 46
w:husband	-38 -40 -30 -40 48
w:huur	70 -66 -60 -63 -65
w:i	96 53 4 -75 -147
w:iban	-54 -84 -46 -75 80
w:ice-cold	-57 -54 -56 -44 60
w:id	-44 -69 -58 -108 103
w:ideas	-90 -82 -65 68 21
w:idle	53 -34 -34 -37 -55
w:iets	-76 -71 80 -72 -83
w:if	25 104 -54 -26 -150
w:ignored	-62 63 -42 -54 -56
w:ik	58 -48 -48 -46 -60
w:il	2 37 -15 22 -92
w:ils	-56 -80 72 -52 -69
w:im	-84 -14 52 -92 47
w:imagine	-40 62 -54 -43 -64
w:immer	65 -63 -56 -48 -62
w:imposes	-58 67 -60 -62 -54
w:impressed	-47 -51 -51 74 -79
w:impressive	-60 -71 -55 -71 69
w:in	-21 -12 5 -1 18
w:in-house	-50 -59 64 -37 -43
w:incident	63 -12 -65 -52 -77
w:includes	-56 -60 -52 64 -62
w:increase	-80 -10 -82 70 -105
w:incumbent	-87 -91 104 -72 -96
w:ines	-34 -33 -46 -25 43
w:inexistante	57 -41 -36 -40 -64
w:infor	-76 -84 87 -68 -63
w:information	60 -57 -29 -40 -56
w:informed	-31 -43 -25 -40 48
w:inhaber	62 -56 -54 -40 -62
w:initiative	-53 -47 -46 58 -54
w:initrode	-52 -54 89 -70 -79
w:iniziano	-59 -59 -58 73 -77
w:injunction	43 -32 -32 -30 -32
w:ins	-63 -64 -72 51 16
w:insatisfeito	-38 51 -42 -35 -49
w:insightly	-50 -51 58 -44 -48
w:insister	59 -42 -26 -29 -69
w:insistere	41 -26 -25 -20 -50
w:insistimos	64 -76 -49 -44 -53
w:insistir	79 -47 -40 -37 -76
w:insolvency	40 -64 -47 -59 18
w:insolvenzverwalter	66 -43 -43 -42 -62
w:installation	-28 -37 -47 52 -47
w:installed	-95 21 -35 -121 40
w:instead	-88 23 42 -82 -33
w:instituto	53 -52 -43 -36 -49
w:instructed	70 -63 -55 -53 -74
w:insurance	54 -42 -42 -48 -36
w:intake	-29 -38 -41 41 -26
w:integration	-44 -62 -50 57 -39
w:integrations	-63 73 -50 -67 -76
w:integrator	-39 -38 54 -46 -57
w:intention	12 -71 -70 -54 31
w:intercom	-37 -50 73 -78 -65
w:interdit	54 -46 -43 -46 -47
w:interesse	27 -53 -59 53 -84
w:interest	5 -77 -59 -84 68
w:interested	-54 -74 -59 21 67
w:interet	59 -42 -26 -29 -69
w:interface	-43 -3 39 -58 -11
w:interimaires	-49 -54 -45 66 -70
w:intern	2 -66 -64 -59 50
w:interrupted	-54 -46 -43 -42 58
w:interview	44 -94 -55 -57 11
w:interviews	-41 -32 -25 -56 56
w:into	60 -86 19 -16 -75
w:intranet	-45 66 -39 -56 -76
w:intro	-52 -53 -57 -42 60
w:introduced	-69 -55 -76 -43 67
w:intrusive	44 -37 -25 -29 -35
w:inventado	88 -59 -57 -56 -87
w:inviare	-46 -43 -45 -39 52
w:inviato	-44 -40 -70 -37 56
w:invitation	-59 -65 -72 -98 97
w:invitations	-54 61 -41 -36 -61
w:invited	-81 -68 78 -61 -73
w:invoice	-86 -20 -70 -92 111
w:invoicing	-75 -72 -86 82 -74
w:invoked	57 -50 -38 -33 -57
w:ir	-22 28 -13 -13 -23
w:ironia	-69 90 -73 -65 -83
w:ironico	-57 62 -62 -41 -53
w:ironise	-41 55 -41 -45 -55
w:irse	-53 57 -50 -36 -47
w:is	-17 31 -2 -52 29
w:ist	-10 21 -15 26 -59
w:it	-11 5 19 49 -88
w:item	-51 -58 -58 -57 63
w:ito	-46 -43 -39 -36 51
w:its	-7 29 51 -73 -100
w:ja	38 -53 25 -36 -64
w:jaar	-66 78 -60 -59 -82
w:jahre	-50 -55 -63 -52 65
w:jahren	-52 -61 73 -48 -62
w:jahresende	-67 79 -54 -44 -85
w:jaloux	-57 -57 -63 67 -62
w:james	-52 -53 -57 -42 60
w:jan	-49 -44 -47 -38 54
w:janeiro	72 -63 -56 -57 -73
w:januar	-67 32 -64 -83 28
w:january	33 -68 -47 -56 17
w:janvier	-67 65 -55 -52 -43
w:japan	-50 -67 -54 -39 68
w:jealous	-45 -49 -53 59 -54
w:jede	103 -65 -75 -59 -102
w:jeden	35 -72 -72 69 -107
w:jetzigen	-56 -61 67 -54 -68
w:jetzt	24 -99 -96 59 -33
w:jeudi	-59 -62 80 -57 -79
w:jo	-72 -72 -79 -58 86
w:job	-30 -128 139 -131 -93
w:jobs	71 -67 -63 -65 -62
w:join	-97 -59 -56 115 -121
w:joined	-56 -69 -81 -82 92
w:joins	-46 -70 -42 -53 65
w:joint	-56 -65 -55 -58 66
w:joke	1 -86 -80 -95 71
w:joked	-69 -44 -77 -39 83
w:jokes	-43 -40 -41 -29 54
w:jonas	-50 -39 -47 -35 50
w:journal	-87 -100 -91 -64 102
w:journalist	64 -41 -31 -33 -71
w:juan	-59 -49 -56 -44 67
w:jubilo	64 -60 -52 -61 -59
w:judiciaire	53 -42 -37 -34 -53
w:judo	-48 -62 -71 -47 66
w:jueves	-49 -38 63 -39 -64
w:juin	-68 -99 64 -55 -28
w:juli	-67 -71 -58 75 -76
w:jullie	-64 -57 -55 69 -69
w:july	-69 36 -71 29 -24
w:jump	-64 79 -60 -53 -89
w:jumping	-65 77 -65 -61 -79
w:june	-91 -31 -30 -36 86
w:juridique	75 -46 -47 -36 -80
w:juror	-29 -22 -23 -19 40
w:jusqu'a	-64 -66 -68 -60 72
w:jusqu'au	-36 -46 -48 -38 51
w:jusqu'en	-47 17 66 -65 -97
w:just	-49 5 -79 1 34
w:kam	-58 -56 -52 -43 59
w:kamer	57 -48 -54 -41 -54
w:kantine	-78 -90 -67 -63 90
w:kari	-43 -40 -44 -34 47
w:karin	-34 -22 -35 -21 34
w:karl	-34 -33 -46 -25 43
w:katrin	-48 -44 -43 -40 51
w:kauft	59 -31 -37 -31 -63
w:kaum	-48 68 -72 -44 -64
w:keap	-56 -58 68 -63 -62
w:kebab	71 -59 -56 -47 -73
w:keen	-92 -115 -99 123 -118
w:keep	-90 20 -93 27 18
w:kees	-45 -44 -46 -41 52
w:kein	34 -61 -69 -45 30
w:keine	48 -68 -70 -60 20
w:keinen	-41 -46 -49 58 -56
w:keiner	-45 51 -41 -30 -43
w:keller	-65 70 -63 -51 -70
w:kerr	52 -36 -27 -26 -47
w:kestrel	-84 -112 75 -5 -30
w:key	-74 56 -64 -61 0
w:keys	64 -67 -53 -50 -60
w:kick-off	-75 -74 -91 -77 95
w:kicking	-64 -57 -60 -56 67
w:kicks	-46 -48 -79 69 -56
w:killed	26 -86 -90 -68 49
w:killer	-73 -77 -82 -68 90
w:killing	-78 -80 -62 -72 81
w:kim	-36 -64 -53 -28 63
w:kinder	-37 -34 -31 -30 49
w:kindly	102 -68 -63 -57 -97
w:kit	-54 -47 -64 78 -83
w:kitchen	-47 -80 -52 -75 73
w:klacht	-59 -59 -52 -47 61
w:klant	-43 54 -44 -33 -51
w:klebt	67 -56 -52 -51 -67
w:klein	-71 -78 -69 76 -69
w:kleineren	-61 88 -73 -93 -82
w:know	-99 55 36 -22 -103
w:kollegen	32 -79 -81 75 -108
w:kommen	-60 -66 -52 -56 64
w:kommt	-73 56 -63 -62 14
w:komt	-62 -60 -53 -52 64
w:konkurrenz	-86 -70 81 -69 -33
w:konkurs	74 -57 -72 -54 -78
w:konnten	-51 -66 -50 62 -50
w:kontakt	41 -48 -54 -46 -10
w:kontaktaufnahme	54 -35 -36 -32 -59
w:kontingent	-73 -68 -65 75 -73
w:konzern	-41 72 -73 -73 -44
w:koophandel	57 -48 -54 -41 -54
w:kopie	-56 -53 -60 -49 70
w:kovacs	-63 -45 -69 -46 63
w:krogh	-63 -40 -43 -34 56
w:kuldjuk	-51 -46 -51 -44 55
w:kunde	-78 112 -59 -67 -100
w:kunden	-65 70 -63 -51 -70
w:kundigt	-60 -88 -62 -57 82
w:kundigung	-54 71 -84 -45 -67
w:kundigungsfrist	-41 52 -40 -40 -47
w:kunftig	44 -20 -22 -26 -52
w:kunnen	-64 -57 -55 69 -69
w:l'abonnement	-59 71 -56 -70 -70
w:l'agence	-55 -62 -49 -43 62
w:l'an	55 -38 -36 -39 -58
w:l'anno	74 -66 -56 -65 -75
w:l'appeler	45 -33 -19 -28 -30
w:l'azienda	59 -52 -54 -43 -59
w:l'echeance	-50 60 -45 -51 -60
w:l'edition	-51 -68 -45 64 -49
w:l'ha	-73 -81 75 -55 -66
w:l'outil	-45 59 -46 -52 -59
w:l'ultima	59 -45 -48 -37 -62
w:l'utilisation	-62 68 -53 -66 -64
w:l'utiliser	-69 -77 -66 78 -78
w:la	12 14 -95 41 -9
w:laatste	58 -48 -48 -46 -60
w:labels	-42 -90 -43 -38 74
w:lack	-30 -47 -42 -32 52
w:laden	55 -93 -70 52 -96
w:lady	57 -30 -43 -42 -50
w:lag	-65 -69 66 -47 -50
w:lager	-54 -53 -50 60 -57
w:lagerion	-99 -82 135 -53 -121
w:laid	-66 90 -55 -61 -83
w:laine	-51 -48 -52 -45 56
w:laisse	-75 -60 -62 -47 71
w:laisser	64 -62 -49 -45 -61
w:landline	-57 -59 -44 -38 65
w:landlord	50 -49 -29 -29 -42
w:lang	-78 -67 -85 -61 97
w:lange	-29 -38 -42 -42 48
w:lanyard	-54 -57 66 -54 -65
w:lapse	-51 69 -53 -44 -77
w:lapsed	61 -44 -33 -39 -63
w:laptop	-53 -59 62 -58 -55
w:larger	-77 -84 -81 51 25
w:lars	-63 -40 -43 -34 56
w:las	-73 62 -58 -70 -9
w:lassen	-68 -65 68 -45 -60
w:lasst	-75 59 52 -81 -103
w:last	62 51 25 -100 -112
w:lasting	72 -65 -84 -58 -61
w:late	-88 -28 -118 -88 112
w:later	26 -87 -57 -76 60
w:lauft	-80 -72 101 -63 -112
w:laughed	-31 24 -76 -76 34
w:laughing	-70 -46 -42 -43 65
w:laughter	-61 -53 -58 -75 70
w:laut	48 -32 -43 -30 -55
w:law	-24 -27 -70 -17 63
w:lawn	-43 -46 -39 -42 50
w:lawyer	-36 -10 -46 -81 72
w:layoffs	-56 65 -29 -49 -61
w:le	-14 52 -6 -3 -65
w:lead	25 -76 -58 -41 37
w:leader	-47 -68 87 -48 -89
w:leads	99 -80 -71 -65 -83
w:leaning	-37 -46 54 -38 -55
w:leans	-43 -49 67 -63 -70
w:least	-51 -67 -51 -45 68
w:leave	40 -59 -81 -67 67
w:leaves	-61 -72 -75 -59 87
w:leaving	-90 16 32 -64 0
w:lebt	41 -80 -44 -73 24
w:leeds	-106 -97 43 -71 32
w:leeg	91 -78 -71 -70 -85
w:leer	84 -70 -52 -62 -77
w:left	-18 -29 -70 5 42
w:leg	-69 -67 -60 -55 70
w:legal	-9 -134 -78 -5 92
w:legte	52 -46 -36 -39 -50
w:lehnt	51 -38 -42 -41 -49
w:leider	-91 -74 88 -78 -79
w:leitung	-55 -49 -58 -45 59
w:lemonade	74 -59 -62 -45 -78
w:lena	-35 -45 -28 -48 53
w:length	-39 -72 -45 -37 67
w:lenz	-69 -64 -55 -68 69
w:les	-108 36 -14 70 -129
w:less	-106 70 -105 -85 30
w:let	109 24 -78 -79 -140
w:letter	49 64 -96 -60 -72
w:letters	112 -90 -63 -66 -98
w:letting	-51 69 -53 -44 -77
w:lettre	-55 68 -50 -49 -68
w:letzte	60 -45 -48 -40 -61
w:letzten	-56 -57 -71 -47 66
w:leur	-80 -95 31 -74 36
w:leute	-64 43 -91 40 -85
w:leuten	-53 -52 -59 63 -56
w:leverancier	-62 -61 73 -43 -61
w:levering	-60 -68 -64 -56 68
w:lexware	-39 -58 55 -47 -43
w:liceale	61 -55 -54 -47 -59
w:licencas	-57 33 -45 26 -68
w:licence	-97 -59 -64 3 93
w:licences	-73 95 -61 -12 -127
w:licencias	-42 -44 -37 63 -58
w:license	-44 -54 -44 -45 56
w:licenties	-29 -40 -33 47 -43
w:licenze	-52 27 -46 29 -69
w:liceu	56 -49 -43 -40 -56
w:liebaugelt	-65 -59 69 -60 -68
w:lieferanten	-46 -59 62 -35 -45
w:liefern	56 -40 -48 -40 -51
w:lieferung	-66 6 -73 -47 51
w:liegt	-82 37 -86 -75 36
w:life	65 -52 -45 -43 -73
w:lift	-55 -80 -75 63 -9
w:ligar	1 -59 -53 -60 55
w:like	-80 -21 -11 35 21
w:liked	-70 -52 -61 -50 75
w:likes	-69 -101 113 -64 -86
w:lille	-28 -37 -47 52 -47
w:limit	-63 -96 -66 95 -78
w:limited	-56 -55 -46 -58 61
w:limits	-46 -55 -32 -46 62
w:lindgren	-63 -45 -69 -46 63
w:line	-125 25 -105 93 -60
w:lines	-69 -51 23 -50 23
w:link	58 -63 -55 -48 -27
w:linkedin	29 -55 -71 -81 35
w:linz	-53 -65 -48 67 -64
w:liquid	-46 -53 -56 -40 60
w:liquidada	66 -58 -54 -56 -66
w:liquidate	-80 -49 -53 -55 69
w:liquidateur	46 -36 -22 -30 -41
w:liquidation	72 -48 -49 -46 -69
w:liquidator	92 -67 -62 -54 -91
w:list	16 -74 -3 -55 31
w:lista	95 -91 -57 -63 -85
w:liste	-78 74 -58 -58 -67
w:listed	-91 -72 -106 -63 90
w:live	-120 -75 -59 41 55
w:livraison	-71 -55 -57 -55 70
w:lizenz	-78 74 -58 -58 -67
w:lizenzen	-91 17 -63 71 -94
w:lizenzvertrag	-65 -75 -54 -65 71
w:llamada	-43 -39 -46 -32 51
w:llamar	-81 -64 -55 -72 109
w:llamemos	58 -39 -25 -50 -38
w:llega	-60 -57 -56 -69 68
w:llevar	-67 -67 -62 73 -72
w:llevo	-74 -81 78 -77 -64
w:lo	-52 -117 27 100 -121
w:lobby	-115 -96 69 -87 30
w:local	92 -136 79 -102 -163
w:locale	48 -85 49 -87 -100
w:locations	-41 -35 -34 63 -75
w:locaux	55 -53 -37 -48 -53
w:locked	56 -74 58 -74 -106
w:log	-59 77 -82 -56 -76
w:logged	-56 70 -50 -39 -51
w:logiciel	-48 66 -56 -58 -70
w:login	-71 -109 -62 -4 93
w:logins	-30 49 -50 -25 -48
w:logistics	-38 -47 -42 55 -52
w:logo	-96 -38 -75 -98 93
w:logs	-60 -74 -62 83 -76
w:logt	-56 71 -41 -51 -64
w:loja	70 -58 -71 -46 -71
w:lola	-59 -49 -56 -44 67
w:long	-94 -100 87 -81 -11
w:long-standing	-46 66 -70 -45 -55
w:long-time	-32 48 -40 -44 -27
w:longer	-36 76 -93 40 -79
w:longue	-49 57 -40 -38 -62
w:look	-59 57 24 -76 -75
w:looking	-31 82 -127 -12 -47
w:looks	-52 -55 64 -47 -66
w:lopes	-59 -53 -58 -44 68
w:los	-26 20 10 27 -83
w:loschfahrzeug	-55 -55 -53 -51 59
w:loscht	-52 -49 -59 -60 63
w:loschung	87 -77 -55 -43 -86
w:lose	11 74 -123 -118 -38
w:losing	-106 125 -109 -76 -118
w:loss	-47 44 -31 -18 -35
w:lost	-22 6 4 -96 19
w:lot	-58 -69 -54 71 -69
w:louer	66 -54 -51 -50 -68
w:love	-81 -11 -54 72 -79
w:lovely	-41 52 -33 -26 -50
w:loves	-113 -143 -144 11 101
w:loving	-62 -52 -63 -39 64
w:lower	-58 -55 58 -44 -46
w:loyal	-74 48 57 -47 -94
w:luc	-42 -45 -53 -38 55
w:luca	-50 -48 -56 -39 56
w:lucy	-76 -63 -75 -59 83
w:luggage	-60 -56 -77 -37 65
w:lunch	-106 -98 -87 -69 157
w:lunchtime	-30 -25 -15 -22 41
w:lund	-27 -22 -32 -24 33
w:lundi	-74 -62 -58 53 1
w:lunedi	-90 -76 -75 51 17
w:lunes	-89 -83 -83 46 22
w:lyceen	74 -62 -69 -63 -77
w:lyceenne	60 -59 -37 -45 -60
w:lyon	-62 -63 -71 93 -91
w:m'a	64 -51 -38 -47 -69
w:m-xy	-27 -33 -22 -35 41
w:ma	-51 -40 -35 -39 53
w:maand	64 -52 -53 -50 -63
w:maandag	-79 -80 -71 28 45
w:maar	-43 -44 -37 -38 48
w:machine	-85 -129 -21 102 -28
w:machines	77 -74 16 -74 -98
w:macht	-79 -5 74 -77 -86
w:mad	-83 49 -94 -92 9
w:made	106 -88 -80 -67 -99
w:made-up	53 -30 -35 -39 -56
w:madrid	-65 -53 -77 75 -66
w:magazzino	-39 -37 -35 46 -39
w:maggio	-73 33 -61 -61 37
w:mai	-99 59 -81 10 6
w:mail	-38 4 -54 -47 78
w:mailadresse	47 -30 -25 -23 -55
w:mailbox	57 -62 -44 -40 -47
w:mailing	-49 -32 -30 -29 57
w:mailings	75 -50 -51 -40 -82
w:mails	24 7 -45 -52 -11
w:main	-45 -55 -84 -47 72
w:maintenance	-90 43 -69 87 -141
w:maintenant	86 -66 -50 -56 -90
w:maio	-38 45 -24 -30 -45
w:mais	-48 -13 71 2 -66
w:maisons	-59 -61 70 -68 -67
w:maj	-57 -52 -55 -44 60
w:make	-14 -112 11 -88 53
w:maker	-69 -86 7 51 -67
w:mal	63 -61 -53 -47 -61
w:malentendido	-47 -38 -42 -32 49
w:man	42 -74 -83 -55 14
w:management	-7 96 -73 -86 -111
w:manager	-28 17 -79 11 4
w:managing	-55 65 -30 -44 -78
w:mantenimiento	-67 -67 -62 73 -72
w:manual	-71 -100 -86 -94 117
w:manufacturer	-28 -67 65 -63 -39
w:manutencao	-70 -67 -66 77 -81
w:manutenzione	-63 -64 -60 72 -75
w:many	-64 -64 35 -72 29
w:map	-54 64 -55 -44 -62
w:marathon	-78 -88 -61 -100 93
w:marathons	-60 -69 -84 -59 74
w:marc	-54 -57 -60 -51 74
w:march	14 -45 -17 -77 31
w:marcharse	-29 40 -25 -21 -35
w:marche	-64 -64 68 -48 -63
w:mardi	-64 -66 -68 -60 72
w:margins	-39 -56 -65 -40 62
w:mark	-69 -51 23 -50 23
w:marked	72 -49 -48 -58 -75
w:market	15 -107 82 -76 -53
w:marketing	16 -68 -54 83 -93
w:married	-96 -98 68 -72 1
w:mars	63 -61 -51 -51 -56
w:marsh	-78 -75 19 -63 52
w:martes	-43 -39 -46 -32 51
w:martin	-42 -45 -53 -38 55
w:marz	62 -56 -54 -40 -62
w:mas	-39 -87 2 33 18
w:master's	71 -69 -39 -45 -75
w:masterarbeit	59 -31 -37 -31 -63
w:match	-34 -77 -48 -33 63
w:matched	-63 -72 84 -65 -64
w:material	106 -73 -61 -65 -96
w:materiale	61 -55 -54 -47 -59
w:maternita	-59 -65 -55 -53 66
w:maternity	-48 -51 -52 -43 56
w:matiere	60 -59 -37 -45 -60
w:matos	-59 -53 -58 -44 68
w:may	-14 -37 -123 76 24
w:maybe	-60 -49 -54 -38 67
w:mayo	-65 -80 -48 -39 71
w:me	85 -103 -49 -50 -5
w:means	64 -87 -61 -46 -30
w:meant	29 -79 -76 -52 46
w:mecontent	-43 -46 -40 -34 50
w:med	-43 -40 -44 -34 47
w:meer	45 -28 -44 22 -83
w:meet	-61 -82 -89 -78 137
w:meeting	-77 -82 -58 -56 163
w:meetings	-73 -67 -62 -51 97
w:meets	-52 -73 -64 -57 93
w:mehr	73 -36 -80 -51 14
w:mei	-47 52 -35 -38 -50
w:meinte	-58 66 -60 -45 -65
w:mejor	-57 -55 66 -53 -66
w:melden	-57 -60 -38 -36 64
w:meldet	-45 51 -41 -30 -43
w:meme	-62 -61 -77 98 -88
w:memoire	65 -70 -48 -55 -61
w:menace	64 29 -68 -48 -98
w:meno	-81 32 52 -68 -93
w:mensa	-63 -77 -54 -60 74
w:mensen	-48 -54 -51 60 -55
w:mention	-38 -54 -54 -44 62
w:mentioned	-55 -44 57 -45 -52
w:mentions	-56 -58 68 -63 -62
w:merci	53 -47 -42 -35 -41
w:mercoledi	-52 -31 -31 -31 47
w:mercredi	-44 -28 -23 -22 46
w:merged	-84 -13 -123 37 40
w:merger	-89 40 -52 -54 39
w:mes	68 -64 -55 -54 -68
w:mesmo	-52 -47 -47 60 -59
w:message	18 -92 -69 -61 53
w:messages	65 -52 -65 -38 -62
w:messe	-67 -67 -57 -47 88
w:met	-112 -55 19 -75 79
w:meta	-45 53 -34 -55 -42
w:metade	-47 53 -32 -53 -46
w:metier	-59 -55 -71 -59 71
w:mette	-63 -40 -43 -34 56
w:mi	59 -45 -48 -37 -62
w:mia	-27 -22 -32 -24 33
w:mickey	65 -51 -52 -47 -68
w:microsoft	-95 -109 116 -81 -112
w:miercoles	-49 -37 -29 -36 55
w:might	-53 67 -35 -67 -76
w:migrating	-77 51 -89 -63 27
w:migration	-47 -73 -37 -43 65
w:mile	70 -54 -57 -74 -48
w:million	62 -66 -33 -33 -53
w:mills	69 -55 -47 -51 -19
w:minaccia	-46 57 -50 -49 -53
w:mind	-60 -41 -53 -53 63
w:mine	-84 -70 48 -46 21
w:minute	66 -46 -36 -39 -66
w:minutes	-89 -104 -86 -127 131
w:mir	60 -45 -48 -40 -61
w:mismo	18 -71 -73 61 -70
w:misses	-84 -58 -48 -56 81
w:missverstandnis	-54 -47 -45 -42 59
w:mistake	-71 -65 41 -68 26
w:misunderstanding	-53 -62 -50 -49 60
w:misused	53 -33 -29 -32 -55
w:misverstand	-57 -64 -49 -45 64
w:mit	-68 -48 103 24 -111
w:mitad	-53 57 -33 -54 -47
w:mitbewerber	-68 -64 47 -55 -4
w:mitgezogen	-65 -62 71 -58 -72
w:mittwoch	-41 -41 -34 -34 48
w:mobil	-62 -45 -44 -46 63
w:mobile	-145 -118 -98 71 46
w:mochte	7 -53 -75 91 -96
w:modul	-54 -53 -50 60 -57
w:module	-80 -131 -99 126 -55
w:modules	-56 77 -62 8 -96
w:modulo	-56 -53 -44 81 -65
w:moest	58 -48 -48 -46 -60
w:moins	-59 -72 82 -53 -69
w:mois	-55 -53 -49 60 -59
w:mois-ci	-53 60 -41 -52 -61
w:moitie	-63 86 -64 -70 -86
w:mol	-45 -44 -46 -41 52
w:molto	-36 50 -32 -34 -49
w:moment-la	-36 -31 -16 -21 44
w:monat	-86 19 -77 59 -93
w:monatliche	-46 59 -40 -49 -57
w:monatsende	102 -90 -85 -68 -103
w:monday	-94 -115 30 -19 76
w:mondays	-52 -43 -53 -27 77
w:money	-64 18 -108 66 -86
w:montag	-55 -62 -69 27 31
w:month	-78 40 -7 78 -159
w:month's	-44 67 -57 -75 -46
w:monthly	-91 24 -101 79 -116
w:months	14 -10 -68 -57 25
w:mood	-119 130 -88 -77 -103
w:moon	-90 -76 -83 -89 100
w:mora	-59 -49 -56 -44 67
w:more	-74 -67 -15 37 50
w:morgen	-55 -49 -58 -45 59
w:morning	51 41 -83 -65 -81
w:mornings	-55 -52 -75 -32 92
w:morreu	70 -53 -52 -49 -73
w:mort	31 -70 -68 -57 12
w:morto	20 -74 -67 -69 39
w:moss	-52 -56 -55 -38 59
w:mote	-43 -40 -44 -34 47
w:motorway	-43 -19 -14 -15 49
w:mouse	65 -51 -52 -47 -68
w:move	-46 40 -66 9 -44
w:moved	-26 -155 -92 -93 154
w:moves	-66 -103 -51 64 47
w:moving	-76 -6 -83 17 37
w:mower	-43 -46 -39 -42 50
w:mr	-30 -85 -94 -86 108
w:ms	-51 -74 -91 -55 104
w:much	-45 -49 -53 59 -54
w:mudar	-75 75 -77 -55 -65
w:muerto	-68 -48 -39 -44 72
w:mug	-65 -54 73 -47 -72
w:muito	-38 51 -42 -35 -49
w:munich	-39 -41 -38 -33 50
w:murder	-58 -46 -40 -38 55
w:museum	-46 -55 -58 -36 61
w:music	-63 -59 -66 -43 71
w:must	84 -50 -41 -33 -84
w:muy	-41 48 -40 -35 -42
w:my	86 -50 -76 -81 -10
w:mystery	72 -77 -97 -58 -11
w:n'a	29 -58 -40 -41 13
w:n'existe	78 -77 -56 -63 -83
w:na	-81 -69 -68 -62 101
w:naam	81 -70 -62 -62 -83
w:naar	-69 47 -50 -57 21
w:nach	-14 31 -60 21 -30
w:nachdenken	-61 -63 -66 -71 73
w:nachfassen	44 -20 -22 -26 -52
w:nachfolger	34 31 -49 -50 -72
w:nachhaken	64 -50 -44 -58 -59
w:nachste	-71 -72 78 -61 -41
w:nachster	-48 -38 -50 -32 49
w:nada	43 -78 -63 -48 37
w:nadie	-43 66 -49 -39 -55
w:nagy	-51 -46 -51 -44 55
w:name	154 -89 -25 -87 -151
w:nantes	-66 -80 -68 84 -87
w:nao	37 -31 -60 -55 37
w:nase	-40 52 -34 -46 -46
w:ne	22 83 -70 -55 -70
w:nearly	-70 -46 -42 -43 65
w:necesita	-42 -44 -37 63 -58
w:necesitaran	-36 -55 -34 58 -45
w:neck	-70 -56 69 -65 -62
w:nee	40 -17 -15 -17 -31
w:need	-60 -7 16 52 -55
w:needed	-33 -49 -32 -56 56
w:needs	-41 -109 -115 50 67
w:neemt	29 -64 -59 51 -73
w:negativa	61 -44 -45 -40 -59
w:negocio	37 -69 -63 -70 17
w:negotiates	-32 -32 40 -34 -36
w:negotiator	-57 -54 -56 -44 60
w:neidisch	-62 -52 -55 63 -57
w:neighbour	-94 -117 89 41 -118
w:neighbours	53 -57 -30 -31 -44
w:nein	63 -61 -53 -47 -61
w:neither	25 -60 43 -39 -64
w:nephew	-55 -60 82 -49 -89
w:neri	-46 -43 -45 -39 52
w:nervous	-45 -55 -84 -47 72
w:nessun	-60 -56 -89 -50 79
w:nessuno	-57 73 -37 -55 -66
w:neste	-45 -41 -38 -43 49
w:netsuite	-60 -74 68 -63 -58
w:nette	-55 -55 -53 -51 59
w:nettoyage	-55 -62 -49 -43 62
w:network	-37 -66 -36 -33 59
w:neue	-105 30 -105 57 4
w:neuer	-63 -66 -64 -54 84
w:neuf	-56 -62 -50 -49 62
w:neun	-65 -43 -39 -34 64
w:never	8 -48 -60 -46 73
w:new	-112 -4 -86 47 77
w:news	-101 -91 -77 -83 114
w:newsletter	-23 -81 -63 -67 75
w:next	-43 -12 -21 17 7
w:ni	59 -42 -26 -29 -69
w:nice	-107 -87 -100 -80 134
w:nicht	41 -3 -18 -46 -38
w:nichts	88 -42 -44 -61 -74
w:nie	68 -68 -58 -56 -18
w:niemand	-74 92 -54 -53 -76
w:niente	59 -43 -24 -36 -37
w:niet	14 -55 -71 -71 61
w:niets	97 -67 -57 -94 -67
w:nieuwe	-52 -47 -46 -43 55
w:night	-85 -133 -87 72 29
w:nightmare	-62 -46 -48 -40 64
w:nights	-46 -48 -35 -27 60
w:nimble	-36 -102 85 -57 -78
w:nine	-58 50 -44 -80 6
w:ninguem	-77 99 -76 -62 -92
w:no	68 -39 -36 -45 14
w:no-go	72 -49 -48 -58 -75
w:noah	-58 -65 -71 -58 71
w:nobody	97 -50 -128 -21 -8
w:noch	-90 59 -3 51 -92
w:nodig	-50 -64 -53 76 -69
w:nog	29 -8 -73 -91 11
w:noi	70 -47 -24 -38 -41
w:noise-cancelling	-50 -60 -47 -51 60
w:nombre	60 -46 -42 -48 -59
w:nome	64 -47 -45 -44 -65
w:nominato	50 -47 -37 -32 -49
w:non	32 -3 -57 -59 17
w:non-stop	-49 -48 -41 -43 53
w:none	52 -46 -31 -32 -41
w:nonsense	79 -72 -64 -65 -84
w:noon	-46 -48 -35 -27 60
w:nor	52 -36 -27 -26 -47
w:nordic	-22 -30 -68 54 -38
w:northgate	-53 18 -72 -56 46
w:nos	67 -46 -30 -36 -46
w:nose	-61 -36 37 -43 18
w:nosotros	20 52 -57 -68 -88
w:not	4 39 -54 -47 43
w:notepad	-60 -73 68 -53 -61
w:notes	-124 -92 -83 -80 114
w:nothing	74 17 -50 -87 -48
w:notice	-93 99 -83 -82 9
w:noticed	-42 -78 -49 -65 71
w:notig	-59 -58 -45 -96 82
w:notion	-114 -131 131 -101 -124
w:notre	-27 90 -88 -71 -85
w:nous	-4 -131 82 49 -148
w:nouveau	-114 48 -107 43 -18
w:nouvelle	-100 -83 -73 8 64
w:novatek	-80 -80 130 -77 -123
w:november	70 -56 -55 -56 -69
w:now	-21 -57 -76 65 20
w:nowak	-45 -42 -47 -35 49
w:nps	-85 89 -87 -63 -88
w:nu	-45 -58 55 -46 -45
w:nuestra	-32 -38 47 -34 -44
w:nuevo	-86 -86 -82 -75 92
w:number	121 -63 -120 -112 5
w:numbers	50 -94 57 -70 -108
w:numero	116 -116 -94 -94 -26
w:nummer	117 -87 -97 -72 -115
w:nunca	45 -32 -36 -30 -45
w:nuno	-47 -53 -66 -56 65
w:nuovo	-95 19 -70 63 -88
w:nur	-41 -12 -20 -100 66
w:nursery	48 -26 -26 -32 -43
w:nutshell	-56 -69 73 -47 -75
w:nutzen	-45 73 -82 -54 -64
w:nutzung	44 21 -58 -53 -81
w:o	-105 56 -24 61 -84
w:ob	-51 -66 -50 62 -50
w:obituary	85 -97 -72 -59 -80
w:objection	63 -34 -31 -37 -65
w:objections	-117 -72 -70 -74 113
w:objects	77 -67 -51 -41 -81
w:obvious	64 -33 -40 -37 -65
w:occuparvi	-63 -64 -60 72 -75
w:october	-79 -72 -75 57 13
w:odoo	-112 -111 148 -89 -143
w:of	-34 28 45 -40 -17
w:ofac	78 -67 -77 -78 -72
w:oferta	-32 -38 47 -34 -44
w:off	145 -1 -88 -83 -101
w:offer	-102 -104 -36 99 28
w:offering	-33 -33 52 -32 -55
w:offers	-46 -98 142 -95 -132
w:offerte	-49 -45 -68 -48 64
w:offertes	-68 -71 78 -66 -80
w:office	-80 -35 -39 -108 134
w:offices	-19 -26 -18 -23 37
w:officine	-50 -48 -56 -39 56
w:offline	61 -44 -33 -39 -63
w:offre	-49 -54 73 -35 -72
w:oficina	-36 -28 -42 46 -34
w:ofrece	-57 -55 66 -53 -66
w:ofrecemos	-69 -81 -56 78 -74
w:oggi	60 -63 -43 -46 -47
w:oh	-58 74 -41 -69 -75
w:old	-47 -152 59 47 -15
w:olivia	-62 -50 -85 -47 73
w:olof	-57 -52 -55 -44 60
w:ombudsman	93 -105 -52 -63 -82
w:on	-7 -8 8 -22 9
w:onay	-59 -56 -61 -53 64
w:onboarding	-74 -72 3 -75 47
w:once	92 43 -51 -92 -118
w:onder	-41 61 -42 -55 -61
w:onderhoud	-64 -57 -55 69 -69
w:one	-19 -2 54 -74 -23
w:one-man	50 -39 -44 -37 -39
w:one-person	47 -38 -31 -31 -38
w:only	62 18 -54 -53 -32
w:ons	81 3 3 -99 -82
w:ont	-78 35 52 -70 -92
w:ontevreden	-30 51 -27 -41 -51
w:onto	-73 15 -89 53 -75
w:ontvangen	-56 65 -52 -51 -67
w:ook	-92 -75 -69 108 -100
w:op	50 -38 -40 -43 -49
w:open	-67 -116 104 -109 -3
w:opened	-18 -67 -96 -92 89
w:opening	-78 -87 -84 40 46
w:opens	-84 -78 -74 63 3
w:opent	-40 -38 -46 50 -42
w:operan	55 -40 -55 -28 -54
w:operations	89 -80 -63 -51 -82
w:opgezegd	-83 60 -75 -67 -17
w:opportunity	-64 -57 -60 -56 67
w:opt	-43 50 -22 -51 -34
w:opt-in	-87 -62 -63 -57 74
w:opted	7 -133 51 -104 0
w:option	-64 -82 -69 100 -92
w:options	-37 68 -47 -64 -69
w:opzegging	-56 65 -52 -51 -67
w:opzegtermijn	-41 42 -24 -18 -34
w:or	-6 62 -105 -83 -12
w:oracle	-86 -82 114 -109 -83
w:orchard	-42 -50 -51 7 49
w:order	-69 -88 -9 64 8
w:ordered	-1 27 35 -73 -89
w:ordering	-65 -57 -63 76 -80
w:orders	-54 133 -100 -88 -141
w:orr	-55 -61 -51 -34 63
w:os	18 -5 38 -63 -74
w:oslo	-84 -61 -76 77 -67
w:ostern	-57 59 -46 -39 -50
w:other	-105 -103 96 25 -22
w:others	-96 -56 136 -94 -127
w:otra	-92 34 -91 81 -100
w:otro	-108 -32 108 -88 -103
w:otros	-46 -57 75 -57 -63
w:our	19 32 -48 -25 -11
w:ours	-36 95 -103 68 -150
w:out	-18 188 -119 -2 -166
w:outage	-102 87 -74 -72 -12
w:outfit	47 -38 -31 -31 -38
w:outgrew	-46 -51 -47 60 -58
w:outil	-108 79 22 -80 -103
w:outing	-81 -75 -61 -91 83
w:outreach	67 -58 -43 -34 -61
w:outro	-110 12 88 -90 -119
w:outros	-43 -47 56 -49 -53
w:outside	4 -71 -68 -62 53
w:outstanding	-54 51 -31 -29 -45
w:ouvir	46 -36 -30 -32 -37
w:ouvre	-28 -37 -47 52 -47
w:oven	-87 -94 -87 94 -95
w:over	-11 -18 -103 19 29
w:overleden	64 -52 -53 -50 -63
w:overstappen	-30 51 -27 -41 -51
w:own	77 47 -37 -123 -69
w:owner	81 17 26 -78 -142
w:owner's	53 -51 -28 -28 -50
w:pa	-74 -53 -57 -45 74
w:package	-73 -114 -70 124 -30
w:paddington	-27 -34 -33 -19 47
w:paga	-108 32 -92 -81 51
w:pagada	-69 -73 -62 -72 72
w:pagar	-61 70 -59 -56 -71
w:pagata	-74 -76 -66 -68 74
w:page	-114 -26 -67 -102 122
w:paid	-9 -48 -54 -31 52
w:paie	-60 57 -35 -50 -48
w:pains	-43 -60 -38 -40 55
w:paket	-42 -36 -36 52 -48
w:pakket	-75 -83 -72 86 -74
w:palaa	-51 -48 -52 -45 56
w:palletry	-66 -85 97 -57 -94
w:pancarte	66 -54 -51 -50 -68
w:pand	91 -78 -71 -70 -85
w:panel	-59 66 -44 -37 -64
w:panne	-67 92 -53 -59 -88
w:paolo	-46 -43 -45 -39 52
w:paper	85 -7 -117 -104 -32
w:papers	-74 -74 -64 -64 77
w:paques	-41 47 -50 -28 -32
w:par	-57 -59 73 -67 -74
w:para	45 55 -96 -77 -44
w:paragraph	-77 30 -46 -51 48
w:paralelo	-63 -70 73 -58 -72
w:parallel	-80 -71 106 -67 -107
w:parallele	-63 -69 69 -56 -66
w:parcel	-41 -55 -35 -35 51
w:parent	-112 62 52 -90 -98
w:parent's	-44 63 -42 -42 -73
w:pari	64 -62 -50 -59 -58
w:park	-73 -71 -68 -45 106
w:parked	86 -65 -55 -78 -59
w:parking	-74 -65 -53 -64 89
w:parlare	48 -38 -22 -33 -34
w:parler	75 -60 -40 -54 -45
w:part	-48 102 -81 -98 -43
w:partecipanti	-62 -62 71 -55 -74
w:parti	-53 -52 62 -58 -58
w:participants	-106 -81 -89 -50 106
w:particular	81 -56 -64 -50 -79
w:particulier	74 -49 -47 -42 -77
w:partir	-40 80 -44 -51 -79
w:partner	-42 27 -16 -51 11
w:partners	71 -69 -39 -45 -75
w:partnership	-42 -40 47 -33 -37
w:parts	-54 -47 -64 78 -83
w:party	8 -73 45 -66 -20
w:party's	-37 -38 60 -48 -60
w:pas	5 4 -63 -59 38
w:pasa	-60 41 -64 -55 -7
w:pasado	68 -64 -55 -54 -68
w:pascoa	-26 36 -33 -22 -27
w:pasen	-39 49 -32 -40 -44
w:paso	-63 -57 68 -51 -63
w:pasqua	-38 51 -33 -44 -47
w:passado	70 -53 -52 -49 -73
w:passare	-46 57 -50 -49 -53
w:passe	-79 57 50 -81 -105
w:passed	-40 -83 -77 -86 78
w:passees	-59 -61 70 -68 -67
w:passer	-65 71 -54 -37 -75
w:passing	-67 -69 40 42 -69
w:passou	-45 -63 -38 -40 60
w:passport	-44 -59 -70 -41 66
w:passt	-52 -49 -59 -60 63
w:password	-77 43 -73 -73 19
w:patched	-48 -65 -75 -67 75
w:paternidad	-65 -80 -48 -39 71
w:paternity	-56 -55 -36 -34 56
w:patience	-79 112 -80 -84 -104
w:paul	14 -58 -64 -60 39
w:paula	-63 -41 -54 -50 65
w:pause	-54 77 -44 -79 -67
w:pay	-123 39 -93 98 -158
w:payee	-70 -72 -64 -76 73
w:paying	-67 96 -80 -63 -80
w:payment	-69 101 -57 -54 -91
w:payroll	47 -81 -64 63 -105
w:pays	34 -74 -54 -43 27
w:paywall	-51 -62 -43 -32 59
w:peace	92 -80 -54 -58 -80
w:pediu	13 -75 73 -74 -100
w:pedro	-43 -39 -46 -32 51
w:peine	45 -33 -19 -28 -30
w:pen	-88 56 44 -55 -98
w:penalty	-63 76 -56 -80 -68
w:pendiente	-45 -37 -45 -33 47
w:pens	68 -41 -51 -41 -72
w:pensa	-49 72 -49 -41 -69
w:pense	-34 47 -32 -36 -46
w:pensioner	81 -81 -74 -61 -80
w:people	-44 18 20 76 -111
w:pequeno	-82 -105 -85 103 -93
w:per	33 24 -15 -75 -67
w:percent	-77 5 80 -81 -110
w:perdio	-60 -57 -56 -69 68
w:perdu	-64 -64 68 -48 -63
w:pergunta	-53 72 -51 -21 -71
w:period	-45 -1 -34 -35 39
w:permanently	57 -45 -47 -43 -52
w:permission	-41 -42 -38 -41 51
w:permissions	-67 -59 -61 75 -79
w:permit	59 -36 -34 -31 -64
w:pero	-52 -42 -36 -38 52
w:perso	-67 -62 -67 -51 68
w:person	46 -66 -63 -55 -2
w:persona	78 -87 -47 -41 -62
w:personal	50 -33 -19 -24 -50
w:personne	3 58 -67 -51 -69
w:personnes	-77 -77 -65 91 -80
w:peter	-53 -47 -64 -47 60
w:peternek	-51 -46 -51 -44 55
w:petit	-43 -45 -45 -46 53
w:petites	-43 -46 -40 -34 50
w:petra	-71 -59 -74 -54 79
w:petrol	-62 -54 -48 -70 68
w:phantasiename	47 -30 -25 -23 -55
w:phase	-142 14 -135 118 -150
w:phd	63 -46 -37 -45 -61
w:phone	43 -88 -47 -44 52
w:photo	-78 -95 -68 -78 83
w:photos	-50 -74 -59 -55 71
w:piano	-67 -75 -58 78 -65
w:piccolo	-67 -69 -55 69 -63
w:pick	-48 -58 -40 -61 63
w:picked	-70 -49 -62 -43 63
w:picks	50 -49 -29 -29 -42
w:pide	-26 62 -62 -83 -88
w:pidio	-72 -74 78 -72 -77
w:piece	25 -70 -50 -53 39
w:piensa	-57 73 -51 -44 -73
w:pilot	-95 -74 34 48 -30
w:pilot's	-41 -53 -38 -56 57
w:pilote	-50 -56 -46 62 -60
w:piloto	-45 -47 -33 54 -47
w:pipedrive	-58 -70 81 -48 -84
w:pitch	52 -96 27 -88 -89
w:piu	27 30 -34 -2 -75
w:pizza	-68 -68 -70 -81 79
w:pizzeria	121 -86 -74 -70 -117
w:placa	70 -58 -71 -46 -71
w:place	-32 -57 94 -109 -60
w:places	-47 -72 -53 76 -76
w:plain	71 -64 -64 -66 -64
w:plaint	-51 60 -43 -54 -53
w:plainte	45 -90 -47 -44 14
w:plaisir	-28 38 -24 -26 -36
w:plan	-91 39 -87 103 -109
w:planes	-41 -53 -38 -56 57
w:planned	-58 -74 56 33 -86
w:planning	-41 -42 -38 -41 51
w:plano	-60 -74 -73 81 -73
w:plans	-62 -82 -53 50 5
w:plant	-103 41 -90 -51 63
w:plants	-116 -150 -137 63 79
w:plaster	-56 -43 -40 -36 56
w:plastic	-69 -67 -80 -57 76
w:plataforma	-39 48 -35 -32 -44
w:plate	26 -66 -28 -52 42
w:platform	-81 22 -100 48 -73
w:platze	-92 10 -91 95 -103
w:play	-72 -80 -70 -58 76
w:plazo	-47 47 -30 -39 -37
w:please	9 -128 -89 71 43
w:pleased	-73 -61 -69 -46 83
w:plein	-29 -33 -25 40 -30
w:plug	-43 64 -62 -50 -59
w:plus	50 45 -47 -23 -88
w:po	-71 -61 -62 -86 80
w:podem	-70 -67 -66 77 -81
w:podriais	-67 -67 -62 73 -72
w:point	-84 55 -58 -46 11
w:pointed	-41 -55 -57 72 -73
w:points	-35 -31 40 -25 -34
w:poker	-73 -50 -66 -40 67
w:poland	-44 -62 24 50 -74
w:police	87 -83 -79 -67 -65
w:policy	33 -58 47 -63 -74
w:politely	100 -81 -65 -56 -93
w:polnischen	-40 -43 53 -42 -42
w:por	-120 -2 -15 -55 65
w:portable	-75 -83 -58 -74 80
w:portait	-60 -61 -43 -46 62
w:porter	75 -74 -33 -30 -72
w:porto	-52 -47 -47 60 -59
w:portugal	-48 -47 -56 66 -67
w:position	78 -55 -35 -34 -77
w:post	68 46 -66 -67 -102
w:poste	60 -46 -36 -42 -62
w:poster	-45 -46 -45 -40 51
w:postes	-60 70 -61 -55 -72
w:postponed	-37 -66 -36 -33 59
w:potreste	-63 -64 -60 72 -75
w:pour	88 -110 -107 -27 -14
w:pourriez-vous	-61 -80 -51 73 -67
w:power	-53 -91 -36 -32 82
w:practice	85 -66 -47 -42 -85
w:praktikumsplatz	69 -56 -62 -52 -70
w:pranzo	-67 -72 -61 -64 70
w:preavis	-51 51 -35 -36 -42
w:preaviso	-47 47 -30 -39 -37
w:preavviso	-59 51 -33 -31 -40
w:precio	-57 -55 66 -53 -66
w:precisa	-39 -62 -39 59 -53
w:precisam	-28 -57 -26 52 -43
w:preco	-20 -36 -30 41 -24
w:prefers	-100 -81 -47 -67 102
w:pregunta	-99 64 -71 49 -109
w:preis	-68 -72 55 18 -75
w:premises	108 -88 -81 -67 -100
w:premium	-93 -14 -89 46 20
w:prepare	10 30 -90 41 -103
w:prescindir	-68 70 -52 -68 -63
w:present	-52 -91 71 -45 -6
w:presentation	-54 -53 -62 -60 67
w:presented	-42 -35 81 -57 -84
w:preso	-73 -81 75 -55 -66
w:press	-79 -67 20 -73 59
w:prestataire	-37 -41 51 -27 -36
w:presupuesto	-43 -39 -50 -34 58
w:presupuestos	-72 -74 78 -72 -77
w:preventivi	-68 -71 79 -66 -83
w:preventivo	-44 -40 -70 -37 56
w:previo	-41 44 -30 -35 -39
w:prevue	-59 -62 80 -57 -79
w:prezzo	-23 -37 -32 38 -23
w:price	-87 -2 -6 48 -17
w:prices	68 -90 -126 -89 47
w:pricing	-47 -47 -44 67 -70
w:priere	59 -42 -26 -29 -69
w:prijs	-36 -41 -33 45 -32
w:prima	-47 12 -46 -33 36
w:primavera	-36 -40 46 -31 -39
w:print	-42 -90 -43 -38 74
w:printer	-64 -40 -46 -47 65
w:priority	-67 -91 -73 90 -93
w:privatanschluss	66 -60 -62 -52 -64
w:private	126 -74 -61 -61 -127
w:privato	53 -44 -48 -41 -52
w:prize	-67 -59 -70 -51 68
w:probably	-37 63 -64 -66 -29
w:problem	-40 -70 -60 -52 76
w:problems	-71 -103 -50 -52 85
w:proceedings	53 -34 -34 -37 -55
w:processing	50 -111 -74 -69 41
w:procura	56 -49 -43 -40 -56
w:procurement	-57 69 -75 -47 -58
w:product	-56 43 55 -40 -84
w:products	-62 -74 -104 96 -97
w:profession	-42 -58 -68 -69 69
w:professional	-50 -73 -71 71 -61
w:programa	-97 -91 101 -73 -93
w:programma	-75 -65 72 -52 -69
w:programme	-57 68 -65 -47 -71
w:project	25 -78 -75 -72 45
w:projects	-72 -48 -45 69 -63
w:projet	-43 -46 -40 -34 50
w:prolong	-67 49 -70 40 -89
w:prolonged	-38 -56 55 -43 -48
w:prometer	78 -57 -48 -52 -77
w:promettere	59 -45 -48 -37 -62
w:promettre	64 -51 -38 -47 -69
w:promise	75 -63 -59 -31 -76
w:promised	-92 -6 68 -71 -3
w:promoted	-53 -41 -48 -38 53
w:proof	-40 -41 53 -41 -49
w:proposal	-90 -65 67 -62 -8
w:proposons	-69 -70 -89 80 -58
w:proposta	-48 -46 -15 -56 47
w:propostas	-79 -67 77 -71 -74
w:propre	-71 37 51 -72 -98
w:proprietaire	-48 66 -56 -58 -70
w:prospect	85 -69 -98 -64 -81
w:prospekt	-65 -69 66 -47 -50
w:protection	57 -56 -27 -22 -51
w:proud	-58 -73 33 -50 36
w:proveedor	-66 -67 77 -43 -70
w:provider	-71 -94 122 -77 -108
w:proyecto	-42 -38 -48 -31 46
w:prozent	-49 -48 66 -49 -69
w:prueban	-63 -70 73 -58 -72
w:pub	-39 -52 -81 -40 73
w:public	-45 -55 -84 -47 72
w:puesto	55 -50 -47 -41 -47
w:puestos	-54 64 -49 -53 -64
w:puhelu	-51 -48 -52 -45 56
w:puis	48 -36 -36 -41 -46
w:pulled	-43 64 -62 -50 -59
w:pupil	70 -50 -56 -57 -73
w:purchase	-69 -72 -78 -80 79
w:purchaser	-51 -28 -28 -52 56
w:purchases	-79 78 -70 -56 -73
w:purchasing	-17 -91 55 -94 23
w:pushes	-91 -88 100 -88 -80
w:pushy	-40 -65 -37 -36 60
w:put	117 -3 -64 -64 -131
w:putzfirma	-54 -87 -50 -49 78
w:q3	-74 -81 -49 40 45
w:qa	89 -91 -76 -82 -88
w:qual	-41 44 -30 -35 -39
w:quando	-61 70 -59 -56 -71
w:quantity	-65 -57 -63 76 -80
w:quarta	-52 -33 -30 -28 45
w:quarter	-97 85 -64 -64 -31
w:quarterly	-54 61 -41 -36 -61
w:quase	-65 75 -70 -61 -76
w:quatre	-53 -47 61 -44 -58
w:que	88 13 -102 34 -149
w:queda	-56 -78 -52 66 -56
w:quedo	-66 -83 76 -61 -64
w:queixa	-66 -51 -53 -49 62
w:queja	-65 -71 -47 -62 71
w:quejas	-45 -43 67 -50 -71
w:quel	-28 38 -24 -26 -36
w:quelqu'un	-66 -68 92 -77 -87
w:quer	26 -9 -64 71 -117
w:question	-70 -122 -76 -63 125
w:questioned	-53 69 -40 -36 -70
w:questionnaire	-44 -59 -42 -57 65
w:questions	-80 28 -1 -74 31
w:qui	21 25 -72 -67 -11
w:quiere	31 0 -54 58 -113
w:quieren	-67 31 -75 62 -88
w:quiet	-136 -17 -108 -92 122
w:quill	-53 -47 -64 -47 60
w:quince	-56 -58 -57 71 -73
w:quindici	-59 -59 -58 73 -77
w:quinze	-74 -74 -65 102 -107
w:quit	9 -60 -38 -38 22
w:quite	-33 -66 -36 -31 53
w:quitte	60 -46 -36 -42 -62
w:quiz	-39 -52 -81 -40 73
w:quota	-67 -88 -71 93 -82
w:quotation	42 -71 56 -78 -93
w:quote	-92 -34 -41 31 49
w:quoted	-65 -53 -84 -75 80
w:quotes	-73 -90 103 -87 -99
w:raccroche	64 -62 -49 -45 -61
w:race	-53 -50 -73 -56 75
w:rachete	-68 -57 -58 70 -66
w:radiee	69 -58 -39 -50 -63
w:raffle	53 -78 -81 -69 15
w:rahmenvertrag	-68 -73 11 62 -70
w:railway	-61 -71 -48 -39 83
w:rain	-98 -89 -57 -57 102
w:raining	-74 -71 -61 -42 86
w:raise	-69 -85 -92 90 -89
w:ralf	-48 -44 -43 -40 51
w:ran	-94 -81 22 85 -59
w:rang	-64 -51 -58 -38 65
w:range	-58 -71 -57 77 -74
w:rappel	-44 -28 -23 -22 46
w:rappeler	-75 -52 -44 -39 93
w:rappelle	60 -61 -30 -28 -65
w:ras	-42 51 -35 -42 -52
w:rate	-55 -61 -45 -40 60
w:rated	-100 112 -95 -100 -111
w:rates	-30 -33 -37 -28 40
w:rather	75 -52 -52 -50 -80
w:raus	-47 49 -26 -41 -39
w:reach	-55 -60 -52 -44 63
w:reachable	-79 -87 -65 -72 108
w:reached	35 -71 -47 -39 20
w:read	-95 -91 -69 -96 110
w:reading	-47 69 -44 -36 -67
w:reads	-57 -40 -42 -38 53
w:ready	-70 -84 -70 94 -86
w:really	-72 82 -47 -43 -72
w:reason	-75 42 62 -58 -101
w:rebuild	97 -101 -71 -61 -77
w:rebuilding	-76 82 -64 -59 -93
w:recebeu	-30 -28 54 -37 -54
w:recebida	-47 56 -43 -41 -58
w:recedere	-66 78 -63 -59 -85
w:receive	52 -40 -44 -37 -37
w:received	-59 -80 -90 -85 95
w:receiver	61 -33 -35 -34 -60
w:receivership	75 -67 -46 -62 -74
w:reception	50 -92 -57 -62 32
w:receptionist	61 -37 -38 -45 -72
w:rechnung	-55 -58 -55 -49 61
w:rechtsabteilung	44 -81 -66 -72 12
w:recibida	-73 76 -53 -59 -81
w:reclame	-62 70 -58 -49 -75
w:reclamo	-63 -77 -54 -60 74
w:recommend	-71 85 -77 -90 -88
w:recommended	-46 -38 -72 61 -38
w:recommending	-59 66 -44 -37 -64
w:recommends	-66 -75 72 -67 -63
w:reconduit	-64 -64 68 -48 -63
w:recontacter	54 -46 -43 -46 -47
w:record	98 -118 -101 -114 5
w:records	-7 55 -61 -73 -71
w:recorte	-68 70 -52 -68 -63
w:recruiter	59 -50 -44 -45 -54
w:recruiting	-67 -78 -51 32 50
w:recu	-36 -37 51 -31 -48
w:recue	-55 68 -50 -49 -68
w:recuperer	-51 51 -35 -36 -42
w:recusa	49 -28 -26 -23 -49
w:red	-123 113 -85 -114 -38
w:redmond	-61 -56 73 -69 -72
w:redressement	48 -36 -36 -41 -46
w:reduce	-57 50 -69 -89 46
w:reduced	-52 -70 -52 -39 80
w:reduit	-40 61 -40 -51 -62
w:reduzieren	-51 69 -51 -71 -47
w:reduzir	-47 53 -32 -53 -46
w:reed	-44 -54 -53 23 30
w:referat	77 -55 -54 -63 -72
w:reference	-96 -1 -57 -69 67
w:references	-88 -97 -108 -110 112
w:refrain	51 -33 -23 -41 -38
w:refund	-90 54 -69 -88 38
w:refus	58 -46 -31 -30 -57
w:refuse	-34 55 -35 -52 -48
w:refused	56 -53 -32 -33 -42
w:refuses	32 39 -44 -59 -70
w:regarde	-49 57 -40 -38 -62
w:regards	-53 -76 -42 -64 69
w:regen	-53 -65 -57 -65 69
w:region	59 -36 -34 -31 -64
w:register	113 -80 -50 -54 -90
w:registered	3 43 -104 -64 -7
w:registration	61 -44 -33 -39 -63
w:registre	55 -53 -37 -48 -53
w:registro	84 -84 -62 -58 -84
w:registry	70 -50 -56 -46 -68
w:regret	-62 75 -83 -68 -68
w:regulator	75 -46 -24 -31 -79
w:reichen	-70 -66 -49 70 -56
w:relancer	58 -46 -31 -30 -57
w:relationship	-54 61 -41 -36 -61
w:release	-54 50 -53 -52 -9
w:released	-113 51 -102 60 -101
w:reliability	-54 51 -31 -29 -45
w:remaining	-61 -63 -42 66 -50
w:remboursement	-62 70 -58 -49 -75
w:remet	-49 59 -50 -51 -56
w:remove	18 -106 -97 -78 64
w:removed	-72 40 -67 -70 41
w:removido	59 -59 -38 -50 -50
w:remplacant	-82 77 -71 -57 -61
w:rend	-40 61 -40 -51 -62
w:rendez-vous	-66 -43 -63 -46 65
w:rendu	-43 -45 -45 -46 53
w:renew	-34 64 -46 -45 -66
w:renewable	-72 -84 -62 -67 80
w:renewal	-111 154 -101 12 -139
w:renewed	-81 -11 65 -63 -16
w:renewing	-50 61 -56 -53 -58
w:rennen	-55 -69 76 -61 -83
w:renouvele	-64 -71 -73 -69 75
w:renouvellera	-45 66 -46 -44 -72
w:renovar	-54 80 -49 -51 -80
w:renovo	-53 -69 -75 -56 69
w:rente	62 -63 -42 -47 -51
w:reorganisation	-53 54 -53 -31 -37
w:rep	55 -87 106 -76 -144
w:repaired	-57 -59 -44 -38 65
w:replace	-56 84 -60 -58 -71
w:replaced	-27 -56 -28 -32 52
w:replacement	-65 38 -68 -66 31
w:replacements	-45 61 -48 -47 -51
w:replaces	-63 -79 -88 83 -71
w:replacing	-73 40 -89 41 -97
w:replied	66 -46 -63 -46 -70
w:repondeur	-75 -60 -62 -47 71
w:repondu	55 -38 -36 -39 -58
w:reponse	-30 -32 -49 -29 49
w:report	18 -60 -55 -62 50
w:reportee	-48 -41 -45 -49 60
w:reporting	-39 -61 -43 85 -85
w:reports	-57 -68 -67 70 -64
w:repousse	-59 -54 -53 -48 61
w:reps	61 -29 -26 -34 -64
w:request	55 -56 -28 -25 -47
w:requested	-20 38 -73 -82 12
w:requests	44 -53 -57 43 -79
w:rescheduled	-50 -45 -42 -59 65
w:rescisao	-47 56 -43 -41 -58
w:researching	64 -41 -31 -33 -71
w:resell	-47 -83 -49 70 -45
w:reseller	-61 -62 -63 70 -67
w:reserved	-60 -68 -57 -68 69
w:reset	-62 -82 -56 -55 70
w:resiliation	-55 68 -50 -49 -68
w:resilie	-47 -45 -36 -36 50
w:resiliee	-55 -62 -49 -43 62
w:resilier	-50 60 -45 -51 -60
w:respect	106 -74 -58 -68 -89
w:rest	65 -61 -52 -54 -58
w:resta	-77 59 36 -66 -90
w:reste	-49 -53 61 -45 -59
w:restraining	80 -71 -62 -53 -83
w:restructuring	-56 -71 -62 -48 67
w:result	-83 -64 -76 -66 90
w:resumed	-64 -51 -58 -38 65
w:retire	58 -64 -34 -40 -41
w:retired	75 -48 -29 -30 -70
w:retires	22 -64 -60 -45 34
w:retiring	66 -56 -50 -37 -67
w:retouches	-43 -46 -40 -34 50
w:return	4 85 -78 -80 -106
w:returned	7 -71 -51 -38 47
w:returning	-72 92 -81 -83 -92
w:returns	-59 62 -40 -44 -54
w:reuniao	-45 -63 -38 -40 60
w:reunion	-53 -61 -60 -44 76
w:revenue	54 -42 -43 -43 -55
w:review	-84 121 -70 -81 -56
w:reviewing	-55 -61 -51 -34 63
w:reviews	-62 64 -56 -43 -51
w:revoked	63 -54 -49 -55 -61
w:revolt	-65 90 -93 -74 -90
w:rfp	-56 -57 57 -37 -46
w:rgpd	60 -65 -35 -39 -54
w:ricerca	61 -55 -54 -47 -59
w:richiamare	-61 -64 -57 -68 72
w:richiesti	-68 -71 79 -66 -83
w:ridurre	-45 53 -34 -55 -42
w:rien	-56 -62 -50 -49 62
w:rifiuto	41 -26 -25 -20 -50
w:right	-26 -85 -80 -70 95
w:riguardava	-63 -77 -54 -60 74
w:ring	-55 -81 -52 -41 119
w:rings	87 -66 -62 -51 -87
w:rinnovera	-33 47 -31 -29 -46
w:rise	-63 93 -74 -80 -98
w:risk	-87 38 -69 -79 21
w:riunione	-42 -34 -39 -31 44
w:riva	-50 -48 -56 -39 56
w:rival	33 -35 53 -103 -58
w:rival's	-65 -60 96 -42 -97
w:rivals	-56 -61 -84 -45 72
w:road	-99 39 -57 -53 51
w:roadmap	-48 -57 -64 -88 79
w:robin's	-56 -58 -59 -49 63
w:robinson	85 -78 -74 -62 -85
w:robot	-77 -67 -53 -59 84
w:rock	-41 77 -49 -44 -81
w:role	57 -62 -44 -40 -47
w:roll	-53 65 -34 -55 -62
w:roll-out	-72 -67 -86 100 -49
w:rolling	-71 -76 -46 -51 74
w:rollout	-96 45 -79 -91 40
w:rolls	-86 -87 -101 94 -80
w:rome	-43 -66 -49 -80 74
w:roof	-82 -82 -77 -67 85
w:room	-108 -119 -43 -81 163
w:rooms	50 -49 -29 -29 -42
w:ross	-35 -45 -28 -48 53
w:roth	-34 -33 -46 -25 43
w:rotunda	61 -44 -45 -40 -59
w:round	-119 66 -123 -80 21
w:roux	-54 -57 -60 -51 74
w:row	4 25 -91 -81 4
w:rowing	-62 -57 -72 -57 69
w:roy	-61 -74 -53 -76 72
w:rozmowa	-45 -42 -47 -35 49
w:ruckmeldung	-25 -21 -50 -25 54
w:ruckruf	-61 -51 -54 -41 69
w:rude	-59 -55 -71 -59 71
w:rufe	-55 -49 -58 -45 59
w:ruft	62 -49 -44 -48 -59
w:ruhe	76 -58 -40 -71 -71
w:rui	-59 -53 -58 -44 68
w:ruimte	-88 -61 -45 80 -53
w:ruiz	-43 -39 -46 -32 51
w:run	-25 -3 80 -113 -58
w:runde	-29 -38 -42 -42 48
w:rundum	-51 -55 59 -50 -51
w:runner-up	-62 -75 78 -60 -79
w:running	-75 -5 72 -61 -34
w:runs	-100 -59 11 -38 62
w:rush	-89 -95 -84 -95 92
w:ruth	-36 -31 -46 -28 45
w:s'est	46 -40 -29 -30 -38
w:sa	-37 -40 -37 55 -56
w:sabbatical	-49 -52 -50 -46 57
w:saber	110 -78 -39 -37 -77
w:sad	-56 -15 -21 -13 47
w:sadly	87 -71 -88 -62 -85
w:sage	-66 -57 110 -48 -114
w:sagt	-76 54 32 -62 -83
w:sagte	108 -92 -79 -63 -100
w:sai	-44 63 -51 -57 -63
w:said	16 0 -32 -63 27
w:sailing	-67 -102 -62 -59 83
w:sair	-38 51 -42 -35 -49
w:saisir	46 -40 -29 -30 -38
w:sala	-91 -99 -72 -72 107
w:salary	-40 -54 -65 -40 61
w:sale	-80 -49 -53 -55 69
w:sales	45 -124 -22 -52 23
w:salesforce	-83 -76 121 -64 -115
w:salesman	54 -42 -42 -48 -36
w:salida	-60 74 -60 -72 -75
w:salon	-63 -43 -38 -40 69
w:sam	-44 -54 -53 23 30
w:same	-96 -47 -41 147 -109
w:saml	-57 -70 -62 72 -68
w:samples	-8 -98 -68 -62 66
w:samtlicher	60 -41 -45 -35 -66
w:sanctions	55 -52 -41 -36 -49
w:sand	-35 -16 -27 -18 45
w:sandbox	-67 -59 -61 75 -79
w:sandwiches	-45 -51 -46 -47 55
w:sanktionsliste	63 -68 -47 -36 -61
w:sans	-49 -54 -45 66 -70
w:santa	-28 44 -41 -34 -37
w:sao	-43 -47 56 -49 -53
w:sap	-87 -94 138 -74 -130
w:sapere	59 -43 -24 -36 -37
w:sara	-46 -43 -45 -39 52
w:sarcastic	-71 70 -43 -35 -62
w:satisfait	-43 -58 -48 -41 55
w:satisfeito	-36 -40 46 -31 -39
w:satisfied	-82 -12 -114 25 42
w:sattel	-60 -64 70 -45 -77
w:saturday	-31 -74 -66 -55 73
w:savings	-75 93 -74 -64 -89
w:saw	-86 -59 70 49 -95
w:say	23 -7 -87 -57 27
w:says	-27 106 -70 -90 -24
w:sbagliato	53 -44 -48 -41 -52
w:scale	-74 -64 -68 73 -49
w:scanners	-83 -92 -99 109 -98
w:scelto	-21 -32 29 -16 -26
w:sceptical	-70 -67 -82 -65 77
w:schaufenster	67 -56 -52 -51 -67
w:scherz	65 -45 -50 -62 -67
w:scherzo	58 -46 -43 -45 -62
w:schnittstelle	-54 -55 -53 -60 63
w:scholier	70 -58 -67 -52 -72
w:schon	-47 29 -4 26 -65
w:school	69 -72 -79 -57 -2
w:schoolboy	50 -59 -31 -36 -40
w:schreibt	59 -31 -37 -31 -63
w:schrijft	65 -46 -55 -51 -68
w:schritt	-48 -38 -50 -32 49
w:schule	-37 -34 -31 -30 49
w:schuler	49 -35 -34 -48 -46
w:schulerin	57 -45 -46 -53 -56
w:schulung	-59 -58 -45 -96 82
w:schulungen	-46 -59 -44 65 -67
w:scorso	74 -66 -56 -65 -75
w:screw	63 -59 -49 -54 -59
w:scriptie	65 -46 -55 -51 -68
w:scripts	-57 -59 66 -49 -60
w:scrive	64 -54 -45 -50 -68
w:se	-5 73 13 -21 -158
w:seams	-44 -64 -53 68 -66
w:seat	-94 -92 -79 -83 108
w:seats	-87 38 -91 44 -38
w:second	-155 -159 71 111 -43
w:sector	-69 -111 -79 -95 110
w:security	-54 -78 -50 -5 68
w:sede	-35 -35 -36 44 -34
w:see	-118 -132 -15 -26 135
w:seeker	68 -44 -59 -48 -67
w:seen	-63 -67 57 26 -70
w:sees	-76 -59 84 -60 -65
w:segunda	-82 -83 -68 50 6
w:sehr	-23 46 -30 -31 -51
w:sein	-55 93 -54 -54 -84
w:seine	-51 63 -51 -52 -63
w:seinem	-56 -61 67 -54 -68
w:seiner	93 -82 -64 -61 -89
w:seit	-85 94 18 -57 -104
w:selbst	-55 61 -48 -50 -56
w:selected	-56 -53 -67 -49 63
w:sell	167 -96 -98 -70 -122
w:selling	66 -58 -52 -51 -65
w:sells	82 -86 40 -67 -112
w:sellsy	-20 -28 39 -21 -34
w:selon	-39 -40 -48 -36 50
w:sem	-68 -67 -59 58 -18
w:semaine	-59 -54 -53 -48 61
w:semana	-28 44 -41 -34 -37
w:seminar	-41 -43 -85 -29 78
w:sempre	24 55 -72 -73 -86
w:send	-54 -91 -111 30 80
w:sending	-61 64 -47 -43 -61
w:sent	-88 -23 -75 -70 138
w:sentence	-56 -58 68 -63 -62
w:sentiamo	-52 -31 -31 -31 47
w:sentire	48 -38 -22 -33 -34
w:senza	-59 -59 -58 73 -77
w:septembre	-57 -46 -44 -30 61
w:sequence	71 -35 -50 -29 -72
w:ser	41 20 -47 -57 -58
w:series	-54 -55 -29 55 -45
w:serralharia	-47 -53 -66 -56 65
w:serranda	60 -63 -47 -46 -58
w:sert	-43 -58 -48 -41 55
w:serve	-2 -62 70 -75 -44
w:served	-65 -76 -65 -74 79
w:server	-54 -99 -69 -63 98
w:service	-19 14 -45 74 -106
w:servono	-35 -57 -38 56 -58
w:ses	64 12 -57 -67 -87
w:set	87 -112 -80 -75 8
w:set-up	-38 -42 -44 64 -67
w:settled	-68 -82 -58 -69 77
w:setup	-41 -48 -38 -32 53
w:setzt	-40 -41 50 -38 -48
w:seus	52 -52 -39 -39 -44
w:seven	-53 71 -71 -64 -42
w:sevilla	-59 -62 -66 65 -51
w:shakespeare	-65 -53 -84 -75 80
w:shall	-83 -85 -68 101 -95
w:share	-56 -61 -84 -45 72
w:she	9 26 -27 -44 -8
w:shed	64 -45 -31 -38 -75
w:sheet	51 -89 25 -48 -39
w:shelf	-67 84 -93 -71 -74
w:shell	84 -73 -63 -64 -69
w:shift	-68 -88 -63 123 -120
w:ship	-90 113 -84 -66 -121
w:shoes	17 -90 -86 -62 54
w:shook	20 -72 -71 -55 33
w:shop	123 -138 20 -75 -102
w:shopper	88 -70 -90 -51 -85
w:shopping	-63 73 -50 -44 -73
w:shops	-93 -103 -95 114 -98
w:short	-69 -97 -70 -62 113
w:shortlist	-70 -78 87 -58 -71
w:shortlisted	-45 61 -48 -47 -51
w:should	-25 -89 82 -8 -66
w:shouted	65 -60 -45 -45 -66
w:showed	-84 -80 37 86 -115
w:shown	73 -57 -57 -56 -76
w:shows	-9 -109 28 -90 38
w:shrinks	-35 48 -40 -43 -39
w:shrugged	-91 82 -64 -72 -68
w:shut	85 -82 -63 -42 -69
w:shuts	66 -56 -50 -37 -67
w:si	72 41 -70 -60 -116
w:sich	35 -46 44 -65 -40
w:sick	-40 31 -67 -44 12
w:side	-44 -61 74 -106 1
w:sie	42 48 -71 -65 -96
w:siehe	-49 -56 -50 -55 58
w:siempre	-61 -65 69 -53 -65
w:sight	-41 -42 -50 -47 51
w:sign	71 1 -63 -57 -48
w:sign-on	-33 -47 -34 74 -80
w:sign-ups	-30 -47 -42 -32 52
w:signatur	-49 -56 -50 -55 58
w:signature	-58 -86 -51 -54 94
w:signe	-58 -87 35 -70 36
w:signed	-90 -78 35 -88 57
w:signerait	-68 69 -54 -59 -67
w:signs	-27 -22 -32 -24 33
w:sigue	-61 -65 69 -53 -65
w:silence	62 -56 -38 -49 -59
w:silent	-26 63 -67 -35 -57
w:similar	-40 -56 55 -56 -36
w:simply	-33 -67 69 -41 -64
w:sin	-89 -82 27 81 -81
w:since	15 95 -26 -58 -89
w:sind	-103 -98 123 -7 -117
w:sinds	-56 71 -41 -51 -64
w:single	58 -61 -63 50 -106
w:sistema	-82 89 -74 2 -89
w:sister	-93 -88 16 81 -78
w:site	-38 -33 -27 30 5
w:sites	-68 -83 -55 89 -95
w:sits	-95 69 31 -81 -106
w:sitzt	-60 -64 70 -45 -77
w:six	22 -23 11 -48 -22
w:sixteen	71 -60 -71 -67 -61
w:size	-86 -92 -85 99 -42
w:skipped	-62 64 -56 -43 -51
w:slammed	76 -52 -49 -44 -79
w:sleeping	-51 -48 -39 -37 56
w:slept	-62 -60 -52 -78 70
w:slide	-28 -24 -46 -26 52
w:slides	-102 -106 -106 -133 142
w:slot	-49 -45 -96 -41 81
w:slow	-55 10 -62 -72 48
w:small	9 -73 -69 -15 55
w:smallest	-51 65 -49 -70 -59
w:smells	-40 -49 56 -48 -52
w:smit	-45 -44 -46 -41 52
w:smith	-78 -54 -87 -47 78
w:smoking	-94 -93 -54 -61 95
w:smoothly	-71 -83 -67 -85 84
w:sneered	-56 80 -59 -64 -83
w:so	-95 -26 -25 33 52
w:sobre	-66 -51 -53 -49 62
w:sociedad	66 -58 -54 -56 -66
w:societa	50 -47 -37 -32 -49
w:societe	66 -61 -65 -54 -8
w:soddisfatto	-32 -35 43 -28 -38
w:sofort	70 -63 -61 -57 -73
w:software	-124 146 -96 -94 -72
w:soir	62 -62 -42 -56 -58
w:sold	110 -89 -81 -65 -104
w:sole	51 -52 -33 -39 -43
w:soll	-91 -89 -99 129 -118
w:sollen	-53 -52 -59 63 -56
w:solliciter	53 -47 -42 -35 -41
w:solo	-68 -73 -55 -56 79
w:solution	-52 -67 77 -46 -68
w:solved	-78 -68 -48 -51 105
w:solvik	-62 41 -66 -59 16
w:some	-57 -59 66 -49 -60
w:somebody	50 -97 70 -87 -130
w:someone	-97 -99 135 -73 -97
w:something	-98 11 54 43 -122
w:sommes	-77 -73 83 -85 -82
w:son	-126 20 22 -74 39
w:sonst	17 -94 -106 64 -14
w:sont	-92 -96 70 42 -104
w:sophie	-66 -43 -63 -46 65
w:soporte	-41 48 -40 -35 -42
w:soren	-50 -37 -43 -37 53
w:sortant	-64 -64 68 -48 -63
w:sortie	-49 65 -47 -57 -67
w:soto	-43 -39 -46 -32 51
w:souci	-46 -53 66 -56 -68
w:souhaite	-56 45 -48 21 -75
w:souhaitee	-28 -37 -47 52 -47
w:souhaites	-69 -59 -36 -53 66
w:sound	-43 53 -27 -45 -50
w:sounding	-40 -65 -37 -36 60
w:source	-105 -104 149 -111 -151
w:sous	-50 -91 80 -58 -74
w:space	-91 -83 -84 91 -48
w:spain	-56 -64 -65 88 -81
w:spam	35 -88 -80 -74 24
w:spare	-54 -47 -64 78 -83
w:spariscano	60 -63 -43 -46 -47
w:sparprogramm	-78 74 -58 -58 -67
w:spass	-23 48 -39 -27 -45
w:spassanfrage	79 -70 -79 -64 -78
w:spat	-58 -56 -52 -43 59
w:spater	-41 -46 -39 -31 48
w:spazio	-69 -80 -60 77 -67
w:speak	-70 -56 -66 -47 76
w:speaks	-55 -50 -74 -44 81
w:spec	-40 -49 56 -48 -52
w:speed	-28 -54 -32 -31 53
w:speicher	-41 -53 -32 58 -38
w:spend	-71 36 -76 60 -105
w:sperren	70 -63 -61 -57 -73
w:sperrt	-60 -66 -52 -56 64
w:spiel	-52 -49 -61 -42 61
w:spoke	-53 -47 -64 -47 60
w:sponsor	-56 72 -55 -71 -56
w:spostata	-42 -34 -39 -31 44
w:spottisch	-58 66 -60 -45 -65
w:spreadsheets	-67 90 -58 -53 -95
w:spreken	-41 -38 -38 -33 48
w:spring	30 -48 37 49 -140
w:springt	-63 67 -52 -57 -69
w:spying	85 -65 -91 -57 -64
w:staat	54 -45 -45 -41 -53
w:stackwell	-80 -85 128 -96 -114
w:staff	31 13 -71 -72 -9
w:stage	55 -90 -79 -62 14
w:stagionali	-59 -59 -58 73 -77
w:stairs	-19 -56 -61 -61 70
w:stammlieferant	-65 -62 71 -58 -72
w:stanco	-70 -46 -41 -41 71
w:stand	-41 58 -36 -39 -57
w:standard	-84 -67 -87 -68 99
w:standardise	-44 63 -42 -42 -73
w:standardised	-67 -84 85 -85 -81
w:standing	-68 -97 -90 81 -29
w:standorte	-46 -79 -39 73 -55
w:stands	-60 -41 -53 -53 63
w:stappen	-84 80 -57 -73 -77
w:star	-83 87 -81 -80 -89
w:start	-58 -81 -50 73 -62
w:starter	-46 -51 -47 60 -58
w:starters	-31 -58 -39 67 -40
w:starts	-59 -83 -92 28 26
w:station	-70 -49 -62 -43 63
w:statt	-50 69 -52 -67 -65
w:stay	91 -14 -77 -73 -117
w:stays	-107 56 50 -71 -69
w:steak	-54 -43 -66 -32 56
w:steering	-61 69 -57 -67 -67
w:steht	55 25 -63 -71 -96
w:stein	-38 -34 -44 -35 46
w:stelle	57 -53 -46 -47 -52
w:stellt	-83 83 -95 17 -98
w:step	-79 70 -65 -87 -8
w:sterk	-63 72 -65 -62 -73
w:stesso	-35 -35 -36 44 -34
w:stick	64 -42 -45 -36 -67
w:stickers	-53 -59 62 -58 -55
w:sticks	-56 -62 61 -48 -42
w:still	-108 72 40 -90 -25
w:stimmung	-65 70 -63 -51 -70
w:stinksauer	-42 45 -26 -25 -39
w:stock	-80 -49 -53 -55 69
w:stockage	-29 -33 -25 40 -30
w:stof	70 -58 -67 -52 -72
w:stoff	57 -45 -46 -53 -56
w:stomach	-51 -64 -35 -35 63
w:stone	71 -70 -93 -55 -5
w:stop	126 -132 -88 -83 12
w:stopover	-39 -41 -38 -33 50
w:stopped	-27 71 -86 -59 -4
w:storage	-44 -50 -45 18 32
w:storing	-52 57 -49 -48 -54
w:storm	-53 -91 -36 -32 82
w:storniert	-58 -48 -49 -45 57
w:story	-86 -76 -70 -62 94
w:straight	-79 -40 -51 -42 68
w:strand	-57 -52 -55 -44 60
w:stranger's	52 -53 -49 -38 -35
w:straw	-64 63 -52 -35 -59
w:street	-37 -45 -50 -88 88
w:streichen	65 -48 -46 -50 -70
w:strengths	-71 -85 76 -67 -61
w:strike	87 -115 -78 -76 -21
w:strong	-80 -87 32 -57 17
w:struck	49 -42 -75 -62 9
w:student	41 -90 -83 -75 35
w:studente	64 -54 -45 -50 -68
w:studied	-64 -57 -66 -60 70
w:stuhle	-59 -58 -45 -96 82
w:stunde	-41 -46 -39 -31 48
w:stuur	-45 -44 -46 -41 52
w:su	28 -78 48 -57 -84
w:subject	-18 66 -69 -66 -92
w:submission	74 -60 -51 -56 -81
w:subscribed	-79 -70 -64 -59 77
w:subscription	-82 136 -105 -107 -69
w:subsidiaries	-32 42 -74 18 -55
w:subsidiary	-46 -38 -72 61 -38
w:success	-72 74 -59 26 -94
w:successor	31 34 -52 -40 -35
w:such	74 -38 -27 -30 -73
w:sucht	41 -69 -61 45 -86
w:suchte	69 -56 -62 -52 -70
w:suddenly	70 -56 -55 -56 -69
w:sue	80 -49 -39 -66 -79
w:sued	45 -28 -21 -14 -43
w:sueno	-52 -42 -36 -38 52
w:sugar	-72 -57 81 -49 -69
w:suite	-85 70 -69 -58 7
w:suits	-69 -60 -75 -67 76
w:sumaran	-61 -65 -55 66 -58
w:summer	-29 -49 -69 24 33
w:sunday	-50 -67 -54 -39 68
w:sunset	-45 66 -39 -56 -76
w:suoi	60 -63 -43 -46 -47
w:superieure	-65 -89 -48 90 -68
w:superior	-23 -53 -31 53 -33
w:superiore	-23 -37 -32 38 -23
w:suporte	-38 51 -42 -35 -49
w:supplier	-36 -125 81 -95 33
w:suppliers	-35 -37 51 -31 -49
w:supplies	-78 -69 78 -66 -74
w:supply	64 -67 -26 -32 -65
w:support	-123 64 -96 57 -78
w:supports	-68 -86 -70 -79 79
w:suppress	63 -54 -49 -55 -61
w:suppression	60 -65 -35 -39 -54
w:supprime	60 -46 -36 -42 -62
w:sur	-52 -35 -10 -87 71
w:sure	-58 74 -41 -69 -75
w:survey	-102 115 -95 -96 -112
w:sus	38 -45 -22 -27 -26
w:suscripcion	-38 49 -24 -39 -48
w:suspend	-46 75 -44 -65 -91
w:suspendre	-59 71 -56 -70 -70
w:suyo	59 -49 -41 -59 -47
w:swap	-51 -50 68 -25 -71
w:swears	-68 -85 89 -80 -93
w:switch	-92 64 -70 -84 33
w:switchboard	29 -53 -33 -27 5
w:switched	-72 7 48 -62 -28
w:switches	-55 -50 -68 -38 64
w:switching	-83 20 -52 -53 59
w:system	-76 101 -42 4 -81
w:systems	63 -54 -49 -55 -61
w:t-shirt	89 -86 -62 -55 -90
w:table	-91 -103 119 -87 -60
w:tablet	81 -66 -51 -60 -85
w:tage	-58 66 -60 -45 -65
w:tagesordnung	-50 -55 -52 -67 62
w:take	0 -143 -18 69 -1
w:taken	37 -63 -70 -84 43
w:takes	-130 -39 15 -4 51
w:taking	-55 44 -89 46 -70
w:talk	-36 -73 -12 -85 98
w:talked	-86 -80 -82 -60 100
w:talker	-49 -48 -41 -43 53
w:talks	6 -29 38 -50 -60
w:talleres	-43 -39 -46 -32 51
w:tambem	-103 -97 -87 111 -108
w:tambien	-83 -76 -68 91 -85
w:tant	-60 57 -35 -50 -48
w:tard	23 -67 -48 -43 24
w:tarde	-60 -57 -56 -69 68
w:tardi	-67 -62 -67 -51 68
w:tarif	-75 78 -74 -22 -97
w:tariff	-65 -72 -76 74 -64
w:tas	-57 -52 -55 -44 60
w:taxi	-66 -93 -57 -54 84
w:te	2 49 -98 38 -124
w:tea	-63 -60 -83 -59 74
w:team	-23 47 -10 -67 -25
w:teams	-83 -109 -77 126 -82
w:technical	-36 -64 -53 -28 63
w:teenage	-43 -60 -38 -40 55
w:teenagers	82 -63 -77 -79 -79
w:telefon	-41 -45 -46 -54 56
w:telefonata	-50 -48 -56 -39 56
w:telefonnummer	-49 -56 -50 -55 58
w:telefono	-64 -69 -57 -61 67
w:tell	-74 70 -48 -45 -45
w:tem	-72 -65 72 -56 -70
w:temporales	-56 -58 -57 71 -73
w:temporarios	-59 -56 -58 74 -77
w:temps	-58 -81 -50 73 -62
w:ten	-115 -60 -8 64 -24
w:tender	-93 -94 54 -59 54
w:tennis	-83 -62 -67 -62 77
w:tenth	-53 -74 -45 -40 68
w:tercio	-42 -51 57 -52 -49
w:terco	-43 -47 56 -49 -53
w:term	-66 59 -67 65 -125
w:termin	-48 -44 -53 -40 58
w:terminal	-48 -58 -40 -61 63
w:terminals	-40 -50 -48 98 -96
w:terminated	-48 -49 -17 -29 58
w:terminates	-27 -34 -33 -19 47
w:termination	-68 101 -55 -43 -78
w:terms	14 -95 -95 45 0
w:territory	52 -48 -37 -41 -36
w:terug	-50 55 -37 -51 -44
w:terugbellen	-64 -68 -66 -81 75
w:terzo	-40 -54 54 -42 -43
w:tesi	64 -54 -45 -50 -68
w:test	-13 -139 -113 24 38
w:teste	-63 -69 69 -56 -66
w:testet	-50 -45 59 -41 -67
w:testing	62 -57 -45 -38 -60
w:tests	-64 -67 74 -63 -73
w:tether	-87 87 -85 -50 -84
w:tevreden	-27 -36 51 -21 -49
w:texted	84 -74 -53 -52 -89
w:than	-12 -99 -108 -31 79
w:thank	39 -78 -61 -63 32
w:thanked	-66 -101 -64 -88 89
w:thanks	-87 82 -67 -69 -77
w:that	59 -32 4 29 -95
w:the	-39 24 -10 5 19
w:their	-96 51 54 -24 -21
w:theirs	-45 -49 -53 59 -54
w:them	-25 -32 36 23 -46
w:thema	-72 -65 -75 -71 88
w:themselves	-114 59 -73 -66 27
w:then	-65 -72 -50 -48 102
w:there	53 -43 49 -33 -85
w:thesis	-42 -30 -49 -22 49
w:they	-83 88 4 24 -73
w:thin	-41 4 -66 -37 43
w:thing	-46 -58 -36 59 -45
w:things	-84 29 -58 -69 51
w:think	-84 79 -68 -56 -74
w:thinking	-85 82 -82 -75 -43
w:thinks	-91 -88 112 -84 -117
w:third	-1 2 -36 85 -134
w:thirds	-61 82 -67 -41 -79
w:this	40 70 -84 -69 -51
w:those	-48 -67 -87 91 -63
w:thread	-63 42 -79 -76 22
w:threatened	73 -58 -50 -41 -60
w:threatens	-59 62 -46 -57 -46
w:three	-99 -25 140 -54 -83
w:three-year	-53 -47 -46 58 -54
w:thrilled	-40 62 -54 -43 -64
w:through	58 -51 -35 -25 -48
w:throwaway	53 -30 -35 -39 -56
w:thursday	-75 18 -32 -62 49
w:ticket	-95 -98 -51 -54 121
w:tied	-23 -72 61 -41 -49
w:tien	-69 -64 -51 48 21
w:tiene	-49 -38 63 -39 -64
w:tienen	-86 -90 47 51 -79
w:tier	-21 -33 -21 52 -53
w:tiers	-52 -67 64 -52 -51
w:tight	-45 -35 -48 55 -52
w:til	-50 -37 -43 -37 53
w:till	-73 -62 68 -59 -40
w:tim	-35 -45 -28 -48 53
w:time	-8 3 -71 -150 102
w:times	73 -57 -57 -56 -76
w:tip	-62 -47 -45 -65 63
w:tired	-93 -76 -59 -55 97
w:tirsdag	-43 -40 -44 -34 47
w:tisch	-88 28 71 -64 -94
w:title	-56 -63 -59 -62 68
w:titolare	55 -46 -45 -46 -54
w:to	17 24 -20 1 -34
w:toast	-74 -56 -57 -45 67
w:toasted	-54 -54 -69 -60 66
w:tochter	-60 38 -86 48 -73
w:toda	-45 -47 -33 54 -47
w:today	28 -82 -11 -89 60
w:todmude	-55 -56 -46 -40 69
w:todo	59 -49 -41 -59 -47
w:todos	54 -94 -39 51 -71
w:toegang	-48 -54 -51 60 -55
w:together	-53 -74 -45 -40 68
w:told	98 -19 -6 -65 -80
w:toll	-58 66 -60 -45 -65
w:tolles	-55 -50 -48 -62 60
w:tom	-41 -45 39 -35 2
w:tomatoes	-73 -78 -65 -91 88
w:tombe	-39 -40 -48 -36 50
w:tomorrow	-66 -52 -39 -25 119
w:tonight	70 -61 -58 -64 -59
w:too	-51 -23 -4 105 -102
w:took	-53 -37 89 -79 -64
w:tool	-98 118 -15 28 -153
w:tools	-63 -81 90 -57 -84
w:top	-84 -140 -93 138 -122
w:topic	-96 -69 -58 -56 117
w:topics	-37 -36 -61 -37 54
w:torino	-35 -35 -36 44 -34
w:tot	63 -70 -60 -50 -42
w:tote	-46 -44 -45 -39 53
w:totenstille	-55 -49 -58 -45 59
w:touch	69 -82 37 -71 -79
w:tough	-39 -56 -65 -40 62
w:toukokuussa	-51 -48 -52 -45 56
w:tour	-71 -93 -70 -100 99
w:tout	24 -62 -54 53 -75
w:toutes	62 -62 -42 -56 -58
w:towards	-37 -46 54 -38 -55
w:town	-91 -63 -69 -51 93
w:toy	-43 -46 -39 -42 50
w:tra	58 -46 -43 -45 -62
w:trabaja	44 -53 22 -40 -60
w:trabajo	72 -54 -52 -41 -66
w:trabalho	87 -68 -62 -57 -86
w:trace	47 -33 -20 -22 -40
w:tracking	-38 -47 -42 55 -52
w:trade	61 -79 -52 -57 19
w:trader	51 -52 -33 -39 -43
w:trading	56 -51 -44 -41 -52
w:train	-77 -101 -63 -56 109
w:trained	-25 45 -34 -39 -45
w:trainee	-65 -84 -59 -50 84
w:trainers	-60 -56 -77 -37 65
w:training	-90 -27 -99 26 50
w:trains	-102 -105 -67 -64 114
w:tran	-53 18 -72 -56 46
w:tranquille	64 -62 -49 -45 -61
w:transfer	-73 82 -38 -92 -42
w:translation	-53 -46 -67 -31 61
w:transport	-49 -44 -47 -38 54
w:tras	-68 -48 -39 -44 72
w:tratar	-70 -67 -66 77 -81
w:travaille	-20 -28 39 -21 -34
w:tre	-68 -71 79 -66 -83
w:tree	-46 -64 -57 -45 69
w:treffen	-43 -42 -43 -29 51
w:trein	-62 -60 -53 -52 64
w:trello	-57 -59 66 -49 -60
w:tren	-60 -57 -56 -69 68
w:treno	-67 -62 -67 -51 68
w:tres	-28 -23 103 -103 -131
w:trial	-129 7 -47 29 23
w:trials	-49 -65 71 -50 -74
w:triathlons	-53 -50 -73 -56 75
w:tried	-70 -75 -69 75 -59
w:tries	-32 48 -40 -44 -27
w:trip	60 -48 -53 -38 -61
w:tripled	-29 -38 -41 41 -26
w:trois	-93 -93 110 -98 -105
w:troisieme	-53 60 -41 -52 -61
w:troppo	-67 -69 -55 69 -63
w:trust	-85 106 -76 -44 -100
w:trustee	61 -44 -48 -54 -57
w:try	-58 -101 -49 -61 113
w:trying	92 -81 -73 -67 -77
w:tuesday	6 -81 -111 -39 90
w:tur	63 -50 -59 -57 -53
w:turned	71 60 -101 -100 -125
w:turns	82 -63 -77 -79 -79
w:tutti	33 -78 -54 47 -78
w:twee	-43 -47 57 -38 -50
w:twelfth	70 -51 -37 -33 -70
w:twelve	-25 -33 -44 54 -54
w:twenty	-63 -70 68 -52 -56
w:twice	26 -86 -96 32 8
w:twijfelt	-43 54 -44 -33 -51
w:two	-67 -47 61 -16 9
w:type	-51 -52 -65 62 -51
w:typo	-102 -97 -71 -65 116
w:typos	-30 -75 -66 -39 71
w:uber	-88 -13 47 -65 -13
w:ubergelaufen	-47 57 -47 -46 -55
w:uberlegt	-55 61 -48 -50 -56
w:ubernehmen	-51 -66 -50 62 -50
w:ubernimmt	-53 -52 -59 63 -56
w:ugly	-27 45 -42 -34 -37
w:uit	102 -90 -58 -81 -87
w:uitgeschreven	80 -68 -62 -53 -71
w:uitkomt	-41 61 -42 -55 -61
w:uitzendkrachten	-53 -47 -41 60 -60
w:ultima	78 -57 -48 -52 -77
w:ultimatum	-74 76 -59 -57 -77
w:um	-14 9 -29 -38 22
w:uma	74 19 -22 -71 -119
w:umbrella	-89 -89 -78 -92 99
w:umstellen	-65 16 -43 51 -71
w:umzug	-41 -45 -46 -54 56
w:un	63 -13 79 -87 -132
w:una	97 -87 0 -23 -134
w:unbekannt	75 -59 -79 -53 -75
w:uncertain	64 -42 -45 -36 -67
w:uncle	-78 -40 -68 -38 73
w:und	38 18 0 15 -140
w:under	115 -68 3 -38 -133
w:undercut	-56 -67 67 -53 -55
w:undertaker	-30 -16 -38 -16 44
w:une	-63 -55 -11 13 40
w:unhappy	-83 40 -68 -61 41
w:unit	62 -42 -41 -37 -64
w:units	-61 -62 -63 70 -67
w:university	73 -65 -62 -64 -73
w:unknown	9 -47 -45 -49 29
w:unlimited	-44 -94 -82 95 -71
w:uno	58 -46 -43 -45 -62
w:unpaid	70 -62 -75 -47 -63
w:unrelated	-57 -71 -44 -44 63
w:uns	-5 -58 23 50 -138
w:unser	-80 94 -69 -75 -86
w:unsere	-78 74 -58 -58 -67
w:unserem	-49 -57 -58 68 -67
w:unseren	57 -46 -43 -56 -54
w:unsubscribed	40 -24 -21 -26 -36
w:unterlagen	-100 -82 -75 -71 108
w:unternehmen	57 -53 -46 -47 -52
w:untersagt	95 -73 -57 -47 -98
w:unterschreiben	-64 73 -57 -58 -72
w:unterschrieben	-79 -104 -64 -64 109
w:until	-73 58 16 -69 -1
w:unwelcome	71 -64 -64 -66 -64
w:unzufrieden	-51 -52 -55 -44 60
w:up	44 10 -47 0 -46
w:update	-106 4 -126 -110 81
w:updated	-88 -55 -53 -53 81
w:upgrade	-108 -119 -100 81 34
w:upgraded	-63 -64 -64 -76 96
w:upset	-51 -64 -35 -35 63
w:urlaub	-44 -40 -49 -42 58
w:us	86 42 -12 -13 -136
w:usa	-77 40 49 -59 -96
w:usage	-70 57 -74 -49 7
w:usan	-73 84 -70 -77 -90
w:usano	-65 67 -56 -62 -63
w:usar	-75 -73 -69 78 -71
w:usare	-64 -65 -55 68 -63
w:use	-70 22 -10 16 -5
w:used	-23 64 -10 -53 -41
w:user	-75 -2 76 -83 -41
w:users	-65 73 -83 64 -114
w:uses	-97 -105 55 -80 68
w:usual	-65 -57 -63 76 -80
w:usuarios	-77 33 -62 37 -74
w:utenti	-50 -51 -29 49 -30
w:utenza	-59 -59 -58 73 -77
w:utilise	-30 -45 44 -29 -38
w:utilizadores	-34 -54 -44 57 -35
w:uur	-57 -44 -37 -35 69
w:uwe	-38 -34 -44 -35 46
w:va	-57 84 -55 -61 -82
w:vacaciones	-38 -39 -35 -40 49
w:vacio	97 -80 -84 -73 -90
w:vai	-45 29 -43 39 -70
w:vakantie	-61 -49 -38 -37 66
w:validee	-66 -75 -74 76 -73
w:van	89 -31 -79 -19 -57
w:vance	-36 -31 -46 -28 45
w:vandaag	75 -68 -56 -70 -76
w:vans	-28 -46 -32 51 -56
w:vat	-55 -87 -71 -115 124
w:vazia	70 -58 -71 -46 -71
w:veeva	-82 -98 98 -76 -84
w:vendedores	-28 -57 -26 52 -43
w:venditori	-53 -48 -44 60 -62
w:vendor	1 -46 22 -27 6
w:vendor's	-18 -86 -69 80 -45
w:vendora	-58 -72 111 -73 -94
w:vendors	-38 -32 26 -81 -2
w:vendredi	-78 -54 -51 -34 89
w:vendu	48 -36 -36 -41 -46
w:verabschiedet	65 -63 -56 -48 -62
w:verano	-55 63 -54 -44 -66
w:verargert	-23 46 -30 -31 -51
w:verbale	-46 -43 -45 -39 52
w:verbeten	54 -35 -36 -32 -59
w:verbittet	66 -53 -57 -56 -65
w:verdier	-66 -43 -63 -46 65
w:verdoppelt	-67 -71 -58 75 -76
w:vergeben	-6 -99 97 -85 -121
w:vergelijkt	-43 -47 57 -38 -50
w:vergleicht	-40 -43 53 -42 -42
w:verkeerd	53 -39 -37 -40 -54
w:verklaard	50 -38 -40 -43 -49
w:verlangern	-18 29 -13 -24 -29
w:verlangert	-96 -96 -97 -72 102
w:verlangt	38 36 -56 -53 -87
w:verlengen	-29 50 -30 -35 -49
w:vermieten	67 -56 -52 -51 -67
w:verpasst	-56 -55 -55 -34 69
w:verschickt	-50 -55 -52 -67 62
w:verschoben	-45 -48 -50 -37 56
w:version	-79 38 -2 14 -67
w:versions	-30 -75 -66 -39 71
w:verslag	-45 -44 -46 -41 52
w:versorgt	-51 -55 59 -50 -51
w:versprechen	60 -45 -48 -40 -61
w:verstarkung	-57 -55 -48 64 -64
w:versteigert	74 -57 -72 -54 -78
w:verstorben	62 -56 -54 -40 -62
w:verstuurd	-49 -45 -68 -48 64
w:verteiler	57 -58 -49 -50 -42
w:vertrag	-88 76 -86 -21 -22
w:vertrauen	-41 52 -46 -38 -45
w:vertretung	-57 -55 -60 -49 72
w:verwijderd	45 -39 -29 -30 -31
w:very	-26 88 -109 -91 -72
w:verzonnen	81 -70 -62 -62 -83
w:vestiging	-40 -38 -46 50 -42
w:veto	55 -50 -28 -26 -54
w:veulent	-57 -57 -63 67 -62
w:veut	-2 45 -66 13 -59
w:veuve	55 -38 -36 -39 -58
w:vez	-56 -65 -64 68 -62
w:via	-57 -33 -33 -27 61
w:vide	66 -54 -51 -50 -68
w:video	-81 -53 -65 -37 83
w:vides	55 -53 -37 -48 -53
w:vienna	-60 -69 -73 22 46
w:viernes	-31 -28 -48 -28 42
w:view	-82 -82 -77 -67 85
w:vijftien	-53 -47 -41 60 -60
w:viktor	-35 -16 -27 -18 45
w:visio	-57 -68 -53 -56 65
w:visit	-26 -35 -68 -130 115
w:visita	100 -66 -62 -56 -99
w:visite	64 -51 -38 -47 -69
w:visited	-59 -64 49 -58 -11
w:visitors	-46 -55 -32 -46 62
w:visitors'	-46 -46 -49 -46 68
w:visits	124 -97 -85 -86 -112
w:vista	-60 -56 -89 -50 79
w:vitrine	66 -54 -51 -50 -68
w:vogel	-48 -44 -43 -40 51
w:voice	-74 -65 -87 -54 78
w:voicemail	-77 -79 -67 -75 78
w:voir	-77 57 -75 -59 4
w:volgt	-52 -47 -46 -43 55
w:voll	-50 14 -37 46 -54
w:volta	-61 70 -59 -56 -71
w:voltarmos	77 -55 -49 -47 -74
w:volume	-79 69 -83 40 -89
w:volunteers	47 -41 -30 -26 -38
w:vom	48 -27 -29 -35 -47
w:von	52 -46 102 -92 -144
w:voor	48 -67 -14 -50 -17
w:voorraad	-38 -31 -29 44 -38
w:vor	-71 -47 -40 -34 80
w:vorfuhrung	-35 -33 64 -24 -74
w:vorher	-60 -66 -52 -56 64
w:vorige	64 -52 -53 -50 -63
w:vorschlag	-48 -44 -53 -40 58
w:vortrags	-49 -45 -60 -42 61
w:voudrait	-69 -77 -66 78 -78
w:vraagt	-57 65 -43 -2 -71
w:vuole	26 -14 -72 83 -144
w:vuoto	70 -65 -68 -61 -65
w:waiting	-117 29 -85 -74 72
w:walk	-59 62 -46 -57 -46
w:walking	-41 -73 -50 -36 70
w:want	9 -44 -55 142 -131
w:wanted	117 -123 17 5 -176
w:wants	-63 -13 -50 134 -67
w:war	31 -92 -26 -71 31
w:warehouse	-44 -45 -40 64 -33
w:warm	-80 -59 -59 -53 80
w:warning	-33 -58 -31 -23 52
w:warranty	-73 -82 -67 94 -105
w:wartung	-104 63 -66 31 -94
w:wartungspaket	-49 -57 -58 68 -67
w:was	49 -64 28 -42 -19
w:waste	81 -52 -39 -37 -75
w:wasted	60 -48 -53 -38 -61
w:watermark	-85 -68 -62 -60 80
w:way	8 74 -105 -91 -65
w:ways	-72 87 -41 -60 -82
w:we	-62 -28 61 10 -33
w:wearing	-25 35 -26 -18 -31
w:weather	-54 -70 -64 -41 92
w:web	27 38 -45 -35 -70
w:webb	-50 -42 -48 -33 57
w:weber	-50 -39 -47 -35 50
w:webinar	-87 -67 62 -51 -18
w:website	51 -41 -36 -34 -49
w:wechsel	-42 67 -43 -39 -67
w:wechselt	-45 -78 -61 -51 70
w:weclapp	-26 -34 43 -29 -39
w:weder	59 -33 -23 -34 -61
w:wednesday	-63 -62 9 -50 41
w:week	-19 -32 25 -50 13
w:weekend	-62 -79 -46 -45 83
w:weekly	-34 46 -35 -29 -43
w:weeks	-81 115 -26 -59 -73
w:weer	-112 61 -65 60 -99
w:weg	-70 115 -57 -53 -111
w:weighs	-37 68 -47 -64 -69
w:weihnachten	52 -34 -35 -56 -38
w:weitere	2 -75 -61 26 13
w:weiteren	76 -56 -57 -56 -76
w:weitergefuhrt	-7 71 -58 -88 -95
w:welcome	21 -77 -86 -63 36
w:well	-105 -140 -79 131 39
w:wenn	-46 76 -41 -33 -79
w:went	-23 -64 22 -99 59
w:werbung	83 -56 -63 -58 -81
w:werden	32 -83 -91 71 -96
w:were	46 2 -4 -73 -37
w:werk	-62 -59 -72 72 -68
w:werkstuk	70 -58 -67 -52 -72
w:werkt	-27 -36 51 -21 -49
w:werkzeug	-64 73 -61 -72 -67
w:wettbewerb	-79 -67 -2 -62 47
w:wettbewerbsrecht	-49 -45 -60 -42 61
w:whale	-45 -46 -45 -40 51
w:what	-66 30 6 100 -172
w:whatsoever	99 -62 -36 -55 -98
w:when	-7 -22 -72 21 1
w:whenever	-71 -50 -60 -48 69
w:where	20 94 -92 -79 -109
w:whether	-87 27 -69 58 -70
w:which	-75 -97 -76 110 -100
w:white	-100 -60 -47 -56 97
w:who	88 -37 -89 30 -113
w:whoever	65 -46 -44 -32 -75
w:whole	1 -38 14 53 -96
w:why	-105 43 103 -111 -118
w:widerrufen	70 -63 -61 -57 -73
w:widersprochen	63 -70 -45 -35 -57
w:widow	77 -37 -36 -26 -78
w:wie	42 40 -76 -70 -82
w:wieder	-8 53 -68 -23 -16
w:wien	-62 -52 -55 63 -57
w:wil	58 -62 -59 61 -119
w:will	-27 69 -53 -33 -5
w:window	-82 -83 -72 -71 90
w:windows	-39 -44 -43 -62 56
w:wine	-54 -43 -66 -32 56
w:winner	-94 -84 57 -60 18
w:winter	-37 -60 -50 -31 55
w:wir	-62 -125 96 55 -136
w:wird	-13 53 -65 -89 -9
w:wish	82 -58 -54 -50 -76
w:wished	-69 -67 -60 -55 70
w:wishes	52 -48 -20 -31 3
w:with	-23 -98 130 10 -54
w:withdrew	69 -60 -53 -66 -66
w:withholding	-45 58 -51 -35 -55
w:within	-46 -65 -42 -37 57
w:without	-15 72 -49 -51 -87
w:witwe	76 -58 -40 -71 -71
w:wobbling	-42 55 -33 -52 -56
w:woche	-88 -94 60 -81 28
w:woensdag	-41 -38 -38 -33 48
w:wohl	-63 67 -52 -57 -69
w:wollen	-62 -52 -55 63 -57
w:won	-111 -104 15 -30 69
w:wonderful	-58 74 -41 -69 -75
w:wood	50 -55 -49 -54 -3
w:word	66 -46 -63 -46 -70
w:worden	63 -44 -29 -49 -40
w:words	70 -44 -27 -21 -74
w:wore	-54 -57 66 -54 -65
w:worin	-46 -52 61 -64 -52
w:work	-82 13 -98 86 -90
w:workday's	-54 -57 66 -54 -65
w:works	1 5 2 -90 6
w:workshop	-1 -27 -70 -78 68
w:workspace	-71 80 -73 -54 -85
w:worried	-32 -27 -45 -25 46
w:worry	-91 -95 -87 -79 102
w:worth	-53 69 -40 -36 -70
w:would	-30 13 -34 86 -92
w:wound	73 -56 -49 -40 -64
w:write	103 -51 -43 -57 -93
w:writes	51 -41 -43 -25 -56
w:writing	60 -45 -23 -19 -52
w:written	-62 -75 96 -52 -82
w:wrong	-27 -83 -72 -76 83
w:wrote	78 33 -79 -80 -69
w:wunscht	-68 -66 -57 68 -57
w:wurde	38 -64 -64 -63 14
w:wurden	-64 73 -57 -58 -72
w:y	50 -46 -3 69 -137
w:ya	51 -71 50 -52 -98
w:yard	-42 -62 -37 -29 58
w:year	-31 85 -60 -21 -53
w:year-end	-72 -72 -61 76 -71
w:yearly	-75 93 -67 -84 -73
w:years	-2 -7 93 -36 -104
w:yes	-57 -36 -28 -29 55
w:yesterday	-69 -1 67 -67 -35
w:yet	-34 -104 -64 -2 85
w:you	35 -14 10 -40 -52
w:your	76 -27 -20 -28 -76
w:yourself	51 -38 -49 -31 -44
w:z	-45 -42 -47 -35 49
w:zaak	53 -53 -40 -42 -48
w:zaal	-64 -62 -59 -48 65
w:zahlkandidat	-68 -59 75 -75 -75
w:zahlt	48 -31 -34 -28 -57
w:zahlung	-46 59 -40 -49 -57
w:zahnarztin	75 -53 -57 -57 -87
w:zehn	-82 -98 63 55 -74
w:zei	-52 57 -49 -48 -54
w:zeigen	-86 -80 101 -54 -93
w:zeile	-52 -49 -59 -60 63
w:zelf	-76 -71 80 -72 -83
w:zendesk	-78 -81 117 -67 -103
w:zero	-43 60 -33 -45 -70
w:zieht	-54 -59 -57 -50 61
w:zijn	-52 -48 51 -36 -43
w:zoekt	70 -58 -67 -52 -72
w:zoho	-120 -112 105 -92 -25
w:zonder	-53 -47 -41 60 -60
w:zone	-28 -54 -32 -31 53
w:zu	24 51 -96 -86 -21
w:zucchetti	-32 -35 43 -28 -38
w:zufrieden	-57 -63 -7 -48 52
w:zug	-56 -55 -55 -34 69
w:zugang	-67 -73 -65 92 -80
w:zugange	-70 29 -57 42 -82
w:zugesagt	-63 -51 -63 -47 64
w:zum	84 6 -106 -95 -68
w:zur	-62 -57 -54 -59 75
w:zuruck	-100 79 -67 -79 -16
w:zusammenarbeit	51 -38 -42 -41 -49
w:zusatzlich	-49 -57 -58 68 -67
w:zuschlag	-53 -41 61 -45 -64
w:zusenden	48 -27 -29 -35 -47
w:zwei	-102 -115 35 37 -8
w:zweifelt	-53 56 -40 -41 -53
w:zweite	-29 -38 -42 -42 48
w:zweiter	-50 -46 58 -72 -42
w:zweites	-62 -59 -72 72 -68
w:zwolf	-57 -55 -48 64 -64
`;
