// Written by `npm run signals:train` from bench/signals; do not edit.
/** Where each label starts, in the order of MODEL_LABELS. */
export const BIASES: readonly number[] = [0.053, -0.111, -0.556, -0.738, 1.353];

/** A feature a line, a tab, and its weights in hundredths, in the order of MODEL_LABELS. */
export const WEIGHTS = String.raw`
b:# licences	-62 82 -51 -56 -101
b:# more	-39 -59 -34 58 -34
b:# new	-58 -75 -51 77 -64
b:# people	-106 -114 -130 108 -5
b:# percent	-83 3 93 -96 -135
b:# to	-62 73 -73 -97 27
b:# users	-35 -7 -46 39 -54
b:a #	-63 76 -57 -49 -99
b:a better	-57 -98 58 47 -93
b:a bigger	-103 -108 -96 122 -117
b:a car	21 -111 -86 -109 46
b:a cheaper	-117 -28 114 -89 -117
b:a competitor	-108 -92 32 31 -15
b:a customer	-66 81 -43 -82 -68
b:a dead	47 -55 -78 -54 -17
b:a demo	-46 47 17 45 -101
b:a discount	-72 -29 49 -31 3
b:a ete	-32 -114 89 -100 -121
b:a firm	-122 48 79 -24 -131
b:a good	-147 85 -50 -33 38
b:a la	-93 -8 -81 -111 77
b:a larger	-63 -82 -49 92 -86
b:a local	-150 -111 140 -121 -114
b:a long	-51 -82 33 -85 41
b:a new	-57 -52 -24 -54 72
b:a otro	-81 68 -3 -40 -64
b:a price	-95 64 -95 18 -67
b:a quote	-47 -45 -101 84 -62
b:a reference	-53 -114 -41 -61 97
b:a rival	105 -12 -103 -116 -49
b:a rival's	-78 -60 114 -40 -133
b:a row	67 -81 -96 -56 -24
b:a second	-110 -86 -15 122 -97
b:a site	-61 -142 -58 26 46
b:a supplier	54 -140 -87 -97 56
b:a switch	-103 115 -92 -127 -101
b:a third	-132 -27 20 87 -139
b:a trial	-60 124 -127 -108 -77
b:a week	28 -75 -46 -38 32
b:a year	-111 -2 -71 -160 119
b:about a	-141 15 -75 47 16
b:about his	-57 -86 -77 -51 90
b:about our	111 -157 -60 -60 -48
b:about the	-157 22 -154 -11 60
b:about to	-109 142 -116 -104 -147
b:according to	-67 -84 26 -52 36
b:account is	-74 120 -49 -86 -121
b:account manager	-87 -84 -50 109 -98
b:add two	-52 -73 -80 -19 63
b:address changed	-94 -33 -31 -39 79
b:after the	87 63 -69 -24 -144
b:again in	-41 -83 -25 -34 73
b:all communication	101 -78 -53 -61 -95
b:amenaza con	65 15 -92 -50 -94
b:amy tran	-56 -4 -82 -61 61
b:an article	123 -57 -115 -86 -118
b:an hour	-131 -84 -46 -37 122
b:an offer	-96 -67 9 104 -121
b:an old	-4 -74 89 -94 -134
b:ana lopes	-68 -60 -66 -49 74
b:and a	104 -49 -56 -63 -116
b:and asked	95 -134 -42 39 -103
b:and do	55 -36 -12 -17 -48
b:and is	-123 32 88 -78 -73
b:and likes	-89 -67 90 -52 -88
b:and need	-31 -53 -50 74 -70
b:and not	-36 29 87 -139 -158
b:and talks	-107 -28 84 -91 -111
b:and the	53 -15 -96 59 -87
b:and they	103 -132 -64 22 -94
b:and want	-116 -110 -90 120 -49
b:and wants	-75 -99 36 89 -141
b:and we	-143 47 -100 -94 71
b:anderen hersteller	-27 -63 68 -24 -56
b:another department	-56 -103 -52 78 -33
b:another system	-39 124 -122 -109 -89
b:another vendor	-28 28 55 -76 -111
b:answer no	102 -78 -74 -74 -91
b:answered after	-127 97 -51 -117 -27
b:any more	27 67 -67 -21 -127
b:are #	-72 -115 62 -106 36
b:are a	75 -127 60 -97 -140
b:are gone	-96 110 -95 -66 -100
b:are in	-159 -140 104 3 -9
b:are not	20 -161 -130 97 -53
b:are out	-56 111 -81 -64 -111
b:arrived late	-124 -98 -47 -48 119
b:as a	7 -33 -160 -109 66
b:as well	-119 -183 -23 166 -115
b:asked about	-56 -117 -71 33 47
b:asked for	-138 -119 -52 88 61
b:asked how	-165 99 2 -111 -5
b:asked me	63 -69 -89 66 -117
b:asked to	79 85 -98 -122 -172
b:asked us	131 -76 -48 -54 -99
b:asks for	23 8 33 16 -186
b:asks what	-81 59 -116 53 -86
b:at a	126 -84 -75 -65 -133
b:at all	97 0 -66 -121 -73
b:at risk	-71 70 -65 -83 -49
b:at the	-17 2 -64 -91 42
b:audit logs	-55 -83 -57 83 -81
b:auf dem	-82 47 60 -85 -104
b:auf der	-15 63 -94 -105 -30
b:aus dem	101 3 -103 -128 -128
b:away he	-123 -32 -23 -11 99
b:back on	-161 -153 -152 -100 206
b:back to	-130 173 -166 -107 -152
b:barred us	90 -85 -43 -42 -80
b:be a	93 -108 -69 -78 -57
b:be forgotten	84 -73 -48 -42 -73
b:be left	79 -83 -15 -34 -57
b:be taken	64 16 -30 -43 -110
b:because of	-111 -117 -74 50 61
b:before december	-66 58 -127 76 -132
b:before he	-72 -103 61 -130 1
b:before the	-44 15 -68 -40 36
b:bei der	-117 -105 -93 -93 116
b:between us	-91 -68 100 -58 -100
b:bis #	-38 -51 32 -40 12
b:bitte nicht	26 -51 -32 -43 7
b:bittet um	23 -100 -101 64 -63
b:bought it	-94 53 46 -107 -106
b:bring the	-74 -53 -74 -45 92
b:but the	-26 -95 102 -46 -93
b:but we	-102 -60 -42 -28 97
b:by #	-66 29 40 -83 -54
b:by a	-152 -73 64 44 -47
b:by friday	-50 49 -89 -49 -11
b:by half	-69 -11 -83 89 -132
b:by legal	80 -131 -50 -79 0
b:by our	10 -119 -78 -109 74
b:by phone	9 -41 -37 -37 16
b:by the	-11 -20 -135 -14 32
b:by trade	-75 -24 -57 -50 88
b:by two	-81 70 62 -45 -130
b:call back	-51 -20 -14 -21 49
b:call he	-122 -69 -38 -41 116
b:call him	-60 -46 -27 -17 65
b:call moved	-101 -95 -36 -37 100
b:call next	-47 -50 -33 -20 63
b:call tomorrow	-68 -22 -24 -15 73
b:call with	-109 -89 -117 -117 123
b:calls and	99 -85 -87 -83 -64
b:came in	-123 -130 77 -77 -5
b:can we	-97 -155 -142 143 -132
b:cancelled the	-94 1 -74 -82 28
b:car park	-75 -52 -45 -54 79
b:carta de	-102 120 -67 -65 -134
b:casa particular	93 -69 -61 -58 -112
b:chapter #	115 -82 -66 -79 -115
b:clara wood	63 -65 -54 -65 -24
b:close the	70 -87 -87 -63 -46
b:close to	-127 35 -134 -90 72
b:closing the	13 57 -75 -78 -69
b:com o	-83 -24 -29 -111 59
b:come back	76 -93 -80 -41 -31
b:como exportar	-74 84 -42 -65 -78
b:company in	28 -104 -102 77 -94
b:competition in	-127 -83 87 -93 -47
b:competitor in	-92 -55 -4 -76 66
b:complained to	91 -5 -40 -68 -139
b:complaint about	-85 44 -43 -58 -12
b:con altri	-55 -87 105 -60 -111
b:con la	-47 -68 15 -49 36
b:contract for	-66 -120 -47 91 -24
b:contract runs	-31 45 -114 -54 16
b:contract to	-78 52 -51 51 -100
b:copia a	-109 -96 -110 -93 112
b:copy of	-101 -127 -81 -76 128
b:could use	-42 -112 -60 112 -104
b:customer has	-48 84 -83 -43 -72
b:cut the	-88 -13 -71 -70 50
b:data for	75 -132 -88 -64 -2
b:de #	-94 89 -56 -115 -10
b:de baja	-58 52 -84 -58 -11
b:de la	-124 -115 -123 31 104
b:de le	135 -119 -126 -97 -140
b:de ne	94 -68 -39 -36 -102
b:de nosotros	2 77 -93 -117 -126
b:de plus	-76 -101 -45 96 -80
b:dead as	115 -74 -51 -65 -119
b:dead body	52 -99 -57 -88 -24
b:december she	-135 73 -98 -108 13
b:decision du	49 -90 -84 -65 -2
b:decision in	-66 -41 38 -75 9
b:delete everything	80 -75 -53 -31 -74
b:delete the	-115 78 -95 -87 -18
b:delivery date	-45 -100 -48 -93 99
b:delta mills	80 -64 -54 -60 -38
b:dem tisch	-82 47 60 -85 -104
b:dem vertrag	-81 93 -68 -92 -76
b:den vertrag	-70 38 -108 81 -119
b:department wants	-106 -91 -64 -54 92
b:der kunde	-60 79 -38 -49 -71
b:der messe	-80 -79 -70 -54 84
b:dia #	-44 -37 -39 -41 55
b:did not	-97 -73 -76 -41 96
b:die firma	25 -90 -85 -100 36
b:die halfte	-104 106 -57 -83 -99
b:die konkurrenz	-98 -65 124 -91 -142
b:do not	-6 -8 -63 -87 61
b:does not	73 107 -73 -134 -167
b:down from	-81 78 -19 -40 -55
b:down to	-109 119 -67 -121 -99
b:drop two	-30 97 -49 -95 -89
b:du support	-59 85 -55 -67 -80
b:ein angebot	-99 -127 43 90 -124
b:eine woche	-91 -111 -110 -113 121
b:einem anderen	-27 -63 68 -24 -56
b:einen anderen	-99 -79 94 -70 -79
b:el plan	-59 -96 -51 84 -72
b:en conge	-73 -61 -102 -46 96
b:en mai	-75 -94 -111 -56 102
b:end of	12 128 -132 -62 -165
b:ends in	-111 110 -50 -54 -97
b:est content	-67 -74 110 -98 -117
b:eva brandt	-38 -101 -88 27 55
b:every month	-161 -54 -18 135 -168
b:extend the	-53 -79 -49 65 -22
b:filled in	37 -127 -134 -109 40
b:for #	-28 -51 -37 93 -109
b:for a	70 7 -116 18 -65
b:for all	67 -135 -80 85 -135
b:for ever	95 -99 -66 -42 -89
b:for good	163 -132 -41 -65 -148
b:for nothing	-129 96 32 -83 -112
b:for our	29 -26 -74 -139 50
b:for the	-66 49 -89 -81 64
b:for them	9 -116 -77 29 3
b:for two	-97 -147 40 -136 73
b:for us	-131 3 80 -112 -125
b:fragt nach	-49 39 -48 16 -59
b:from #	-46 105 -57 -59 -92
b:from a	-96 65 60 -141 -72
b:from acutex	-110 -111 132 -122 -127
b:from an	-61 -63 88 -69 -83
b:from july	-61 56 -88 56 -104
b:from may	-66 65 -125 113 -149
b:from others	-59 47 16 -83 -77
b:from our	131 -63 -104 -134 -117
b:from the	42 18 -13 -20 -85
b:from their	27 -68 -164 -118 40
b:from us	-142 31 -135 100 -128
b:front of	-67 -102 -58 -45 109
b:frustrated with	-72 -4 -41 -38 42
b:fur das	-76 -107 -63 71 -4
b:fur die	-114 -101 -106 -4 55
b:gave notice	-99 -26 -57 -58 62
b:gave up	87 58 -106 -105 -160
b:get the	-63 -68 59 37 -72
b:gives us	-56 -128 -103 63 74
b:going to	-76 110 -77 -88 -111
b:good for	-107 43 -121 -124 82
b:greta holm	-73 63 -47 -45 -36
b:had enough	61 57 -93 -93 -101
b:half of	-48 79 -44 -47 -81
b:half the	-34 27 43 -46 -58
b:handed in	-62 113 -73 -56 -120
b:happy with	-102 -97 -23 -81 89
b:harbour lines	-90 -64 2 -67 38
b:has a	-151 -98 144 -70 -63
b:has asked	-98 63 -94 62 -131
b:has been	-81 112 -94 -47 -94
b:has never	-7 -79 -102 -71 46
b:has no	25 -112 -85 -86 35
b:has not	-130 59 -116 -127 43
b:hat den	-9 -123 67 -81 -22
b:hat sich	77 -49 25 -41 -100
b:have a	-89 41 105 -97 -134
b:have something	-96 -153 26 100 -88
b:he asked	-134 -119 32 86 -148
b:he has	-136 61 -66 -77 50
b:he is	-168 -18 -109 -75 140
b:he laughed	-51 66 -79 -90 -32
b:he said	-72 -103 -99 -48 147
b:he says	-139 98 -103 -100 -24
b:he wants	110 -116 -70 -102 -83
b:he was	-85 -78 -70 -51 102
b:he will	23 -90 -67 -90 51
b:he wrote	-85 98 -40 -48 -87
b:head of	-88 -95 -115 -77 112
b:head office	-66 101 -94 -114 -71
b:helen marsh	-96 -96 28 -98 50
b:her to	-54 -79 -74 -77 87
b:hiring a	-53 -54 -18 32 18
b:his car	-66 -86 -71 -43 92
b:his new	-115 -94 -59 -60 112
b:his own	38 -91 -122 -102 68
b:his phone	-80 -30 -34 -20 78
b:how to	-148 79 -91 -96 8
b:hung up	36 -108 -76 -94 21
b:i do	90 -78 -69 -71 -70
b:if we	95 -98 -37 33 -132
b:il est	-83 38 84 -118 -129
b:im herbst	-103 -114 -89 -56 110
b:in a	92 0 -91 -101 -54
b:in all	71 -74 -59 33 -111
b:in august	-74 -61 -59 27 46
b:in der	-123 -98 -61 -93 95
b:in english	-48 -87 -96 -122 119
b:in every	87 -104 67 -131 -141
b:in front	-67 -102 -58 -45 109
b:in hand	51 -68 57 -45 -109
b:in his	-82 -46 -45 -43 74
b:in january	83 -68 -59 -68 -54
b:in june	-73 32 -134 4 49
b:in leeds	-104 -87 -115 -71 113
b:in march	69 -142 -124 -119 38
b:in may	-165 -33 -99 70 55
b:in october	-102 -96 -91 76 1
b:in our	19 -21 -97 -39 22
b:in parallel	-85 -73 97 -71 -95
b:in place	-82 66 47 -100 -116
b:in spring	55 -126 65 24 -130
b:in the	-94 0 82 -107 15
b:in their	-63 17 -69 -97 40
b:in touch	73 -108 53 -81 -103
b:in two	-103 -178 -14 64 95
b:intention of	42 -72 -86 -62 -1
b:interested in	-166 -90 -86 63 52
b:is #	-92 -118 -85 -139 137
b:is a	84 -126 -35 -92 1
b:is being	-94 77 -91 -81 10
b:is closed	117 -116 -65 -66 -107
b:is down	-76 47 -114 -73 24
b:is fine	-83 -146 49 -80 56
b:is fixed	-103 -102 95 -46 -69
b:is gone	59 6 -67 -61 -83
b:is hard	-104 -124 -77 -99 118
b:is in	-89 105 -85 -96 -63
b:is jo	-79 -76 -90 -53 90
b:is mr	-77 -88 -83 -102 105
b:is no	72 -103 -76 -52 -23
b:is not	-167 103 -5 -70 -21
b:is now	-119 54 -109 -109 71
b:is on	-115 89 -31 -103 -10
b:is our	-117 -121 -107 -76 126
b:is slow	-47 -55 -78 -96 94
b:is the	-113 -126 11 -118 109
b:is there	-134 84 -104 -109 -12
b:is used	-76 58 -81 51 -118
b:ist im	55 82 -134 -88 -139
b:ist weg	-81 88 -65 -63 -83
b:ist zufrieden	-70 -81 -33 -59 70
b:it again	-97 -55 -99 -87 108
b:it and	-76 -67 -72 86 -67
b:it for	75 -106 9 -33 -103
b:it is	-17 21 28 -120 -12
b:it now	-114 -78 -62 24 85
b:it off	27 -139 -61 -59 27
b:it to	-99 -101 -127 25 87
b:it was	-31 37 38 -119 -40
b:juan mora	-64 -50 -58 -47 69
b:kestrel foods	-38 -101 -88 27 55
b:la decision	-114 -91 -82 -61 107
b:la empresa	24 -83 -50 55 -81
b:la societe	41 -78 -102 -80 25
b:laid off	-77 102 -65 -72 -97
b:last mail	-111 -58 -40 -22 100
b:last week	82 -106 92 -62 -150
b:last year	36 57 14 -89 -162
b:lead is	53 -61 -40 -35 -31
b:leaving us	-94 17 -94 -68 51
b:left a	-125 -100 -85 -113 117
b:legal department	77 -70 -58 81 -149
b:let go	107 -113 -72 -80 -94
b:like the	-66 -97 -70 -4 55
b:like to	-99 30 -135 97 -160
b:list for	17 -120 -122 -77 96
b:list of	-150 -26 79 -93 32
b:live in	-176 -96 -70 61 67
b:lola gil	-64 -50 -58 -47 69
b:looking for	17 99 -64 -95 -149
b:lose this	-136 -34 -70 -96 95
b:lost the	-114 -131 4 -69 91
b:loves the	-95 -139 -132 -7 104
b:lucy hart	-89 -71 -83 -73 94
b:machine of	30 -53 -70 53 -83
b:mad about	-93 33 -110 -121 17
b:mail was	-128 -72 -63 -52 122
b:marc roux	-89 -91 -106 -102 110
b:mark bell	-90 -64 2 -67 38
b:may is	-33 -71 -143 -92 134
b:me in	39 -79 -105 -72 2
b:me off	123 -96 -67 -87 -130
b:me to	33 -97 -129 44 4
b:meet at	-65 -88 -67 -65 103
b:meeting on	-54 -102 -83 -89 118
b:meets in	-48 -88 -69 -56 90
b:mehr von	72 -84 -31 -52 -37
b:menace de	100 -115 -46 -41 -95
b:messe aber	-80 -79 -70 -54 84
b:mit einem	-41 -71 77 -48 -69
b:mobile app	-87 -89 -99 125 -129
b:modulo de	-42 -44 -36 69 -74
b:more people	-54 -73 -89 54 0
b:more seats	-32 -65 -60 -9 51
b:more users	-46 -103 -53 85 -50
b:more years	-116 -124 58 -132 31
b:moved the	-43 -87 -75 -46 83
b:moved to	-67 -71 -59 -81 106
b:moving the	-70 19 -81 39 -25
b:must not	101 -56 -43 -27 -104
b:my mail	-128 -72 -63 -52 122
b:my number	145 -110 -60 -50 -157
b:naar de	-56 67 -29 -52 -64
b:nach dem	-59 -107 -36 94 -55
b:nach der	-70 28 -56 -56 27
b:nachste woche	-81 -80 102 -65 -83
b:ne pas	42 -80 -37 -40 0
b:ne plus	92 -66 -94 -40 -81
b:needs #	-38 -56 -25 2 25
b:needs a	-104 -82 -107 113 -44
b:needs more	-94 -83 -63 -89 100
b:needs the	-146 -115 -129 119 -26
b:never to	81 -30 -29 -17 -75
b:new address	-33 -45 -22 -109 98
b:new date	-46 -30 -7 -11 50
b:new logo	-75 -130 -79 -118 120
b:new office	-53 -57 -40 -97 93
b:new one	-38 -87 -59 -43 84
b:new phone	-80 -87 -37 -38 100
b:new starters	-45 -76 -55 76 -49
b:next call	-64 -102 -49 -99 106
b:next month	27 29 -34 -57 -71
b:next week	-90 -124 -12 -76 93
b:next year	-21 54 -109 54 -157
b:nicht mehr	103 -141 -39 36 -158
b:nie wieder	98 -107 -42 -49 -93
b:niet meer	41 -19 -8 -23 -25
b:no business	101 -46 -41 -38 -118
b:no change	-116 -117 85 -59 -42
b:no complaints	-95 -96 -77 -61 102
b:no contact	65 -37 -27 -53 -60
b:no ha	-112 -81 -81 -60 106
b:no intention	42 -72 -86 -62 -1
b:no longer	-27 119 -136 -98 -122
b:no means	66 -101 -75 -59 -35
b:no more	-92 -77 -73 -43 103
b:no need	-117 -89 60 -66 69
b:no objections	-165 -66 -68 -63 137
b:non ha	-115 -83 -69 -57 109
b:not a	65 -145 -110 -64 17
b:not answer	-118 32 -40 -77 49
b:not be	-11 7 -34 -49 14
b:not call	-70 -62 -31 -26 74
b:not contact	54 -37 -38 -27 -41
b:not dead	-102 -88 -53 -32 102
b:not enough	-99 -112 -56 121 -109
b:not going	-99 88 -90 -82 -46
b:not in	85 28 -64 -48 -156
b:not interested	39 -73 -46 -81 5
b:not reachable	-60 -32 -21 -44 66
b:not return	53 27 -98 -88 -104
b:not ring	-88 -111 -48 -31 105
b:not to	103 -86 -29 -31 -67
b:not want	105 6 -33 -85 -123
b:nothing to	122 -109 -106 -106 -98
b:notice of	-103 31 -72 -56 7
b:notice period	-46 -33 -32 -30 58
b:notre outil	-133 130 -108 -112 -114
b:number it	48 -72 -69 -50 -15
b:number rings	110 -82 -74 -65 -117
b:odoo en	-119 -107 125 -78 -130
b:of #	-105 76 -88 -94 -16
b:of a	62 -151 -155 -94 65
b:of all	92 -56 -39 -33 -98
b:of another	-56 57 24 -152 -78
b:of business	81 -66 -51 -40 -73
b:of her	34 86 -139 -59 -115
b:of his	-76 -73 -71 -88 93
b:of it	-51 32 -65 -60 20
b:of leaving	-52 -26 -49 -44 49
b:of northgate	-41 61 -82 -51 -10
b:of our	-5 -47 114 -147 -61
b:of the	-146 64 52 -46 -22
b:of their	-101 -138 -133 6 126
b:of us	78 -80 -35 -49 -52
b:off the	79 -129 -103 -93 19
b:offer for	-77 -57 -102 109 -103
b:on #	-59 -61 -51 -76 78
b:on every	-108 -97 124 -100 -125
b:on friday	63 -77 -126 -60 -3
b:on fridays	-91 -77 -108 -50 103
b:on his	-128 -117 41 -59 87
b:on linkedin	36 -47 -65 -79 25
b:on me	137 -88 -81 -65 -139
b:on monday	-119 -133 -13 -66 116
b:on our	134 -126 -155 -28 -113
b:on page	-90 -87 -90 -116 130
b:on the	-22 74 -82 -78 7
b:on their	-12 26 -128 3 -8
b:on thursday	-94 66 -130 -35 44
b:on top	-81 -172 -101 153 -124
b:on tuesday	42 -81 -83 -28 15
b:once more	125 -51 -29 -97 -133
b:one is	62 -102 -91 23 -25
b:only to	89 -108 -2 -121 -86
b:ook de	-91 -78 -69 106 -111
b:open source	-117 -110 156 -123 -165
b:opted for	-130 -148 49 -115 41
b:orchard foods	-45 -52 -57 8 47
b:order #	-111 -110 -87 63 35
b:other one	-42 -95 117 -98 -114
b:other product	-37 -79 97 -84 -98
b:other side	-50 -66 127 -120 -136
b:our competitor	-71 -42 122 -56 -132
b:our contact	-132 -87 -96 -57 133
b:our contract	-49 142 -136 -140 -102
b:our customer	-77 103 -76 -44 -83
b:our own	137 -140 -117 -120 -132
b:our price	44 -109 -44 70 -118
b:our product	61 53 -112 -69 -124
b:our quote	-37 -81 95 -90 -85
b:our software	-96 22 -88 -110 46
b:our tool	-86 66 -85 17 -85
b:out of	37 84 -141 -25 -93
b:out the	-117 -142 -109 62 101
b:out to	55 -168 -24 85 -107
b:over with	-121 -103 -110 -131 133
b:own tool	-83 103 -89 -112 -77
b:page #	-76 -95 -67 -114 119
b:parent company	-143 74 75 -129 -124
b:part of	23 71 -67 -75 -93
b:part ways	-93 111 -42 -89 -112
b:pas appeler	-101 -65 -36 -38 100
b:passed away	43 -32 -25 -12 -33
b:patience is	-79 121 -94 -96 -129
b:paul dean	4 -63 -66 -68 54
b:pay for	-111 -18 -86 72 -123
b:pen and	-123 73 58 -78 -127
b:petra lang	-89 -62 -89 -51 86
b:phone number	-131 -54 -51 -47 121
b:piensa en	-77 95 -76 -56 -106
b:pilot with	-52 -83 120 -112 -109
b:plan for	-60 74 -57 47 -130
b:plans to	-90 -101 -69 82 -36
b:please do	-34 -69 -53 -92 68
b:please extend	-79 -106 -60 -109 111
b:please quote	-53 -54 -64 23 17
b:please respect	93 -64 -66 -58 -91
b:please send	-110 -85 -88 76 -11
b:please stop	-26 -60 -34 -69 57
b:plus personne	3 48 -80 -69 -95
b:premium plan	-30 -110 -69 120 -111
b:price is	-50 -75 28 -59 22
b:price list	-2 -103 -145 43 51
b:price of	-47 -118 65 43 -67
b:price to	-73 -99 -14 -81 77
b:proposal from	-61 -63 88 -69 -83
b:put us	89 -86 -55 -53 -81
b:questions about	-40 -129 -67 -42 104
b:quote the	-63 -66 -82 66 -19
b:reference visit	-51 92 -32 -62 -68
b:refund for	-71 74 -95 -114 -13
b:remove the	-120 -116 -83 -91 125
b:removed the	-95 -118 -71 -58 108
b:renewal is	-40 87 -58 -70 -89
b:renewed with	-52 -59 123 -69 -133
b:rep of	-83 -68 116 -60 -121
b:respect that	93 -64 -66 -58 -91
b:rings at	110 -82 -74 -65 -117
b:room #	-40 -50 -64 -74 71
b:rui matos	-68 -60 -66 -49 74
b:said about	-92 -64 -59 -50 93
b:said and	28 -114 -87 -79 32
b:said he	27 -88 -87 -81 42
b:said the	27 27 -74 -74 -32
b:sales calls	99 -85 -87 -83 -64
b:sam reed	-49 -59 -57 23 31
b:says he	81 -17 -62 -105 -83
b:says the	-67 110 -89 -82 -89
b:seats for	-62 -84 -44 106 -110
b:security questionnaire	-44 -57 -40 -64 73
b:see the	-95 -5 -69 -124 76
b:see you	-108 -89 -98 -99 118
b:sees no	-104 -83 110 -78 -99
b:sell us	99 -90 -84 -99 -66
b:send the	-132 -107 -104 -104 143
b:sent a	-58 -61 -50 -36 72
b:sent the	-64 85 -41 -40 -75
b:ses donnees	49 14 -58 -56 -98
b:shall get	-109 -126 -91 125 -118
b:she asked	-94 54 49 -19 -96
b:she is	-14 27 -148 -76 60
b:she wrote	62 69 -77 -69 -130
b:short notice	-36 -50 -48 -27 63
b:sich fur	-59 -115 4 -47 89
b:sick of	-58 7 -86 -47 40
b:sign on	-133 -90 -78 -32 137
b:since #	-80 43 42 -46 -75
b:since the	23 6 -132 -75 3
b:sister company	-117 -87 -81 110 -84
b:site visit	-75 -80 -57 -128 122
b:so we	-79 -85 -107 -50 96
b:soll jetzt	-81 -86 -81 117 -125
b:solvik as	-79 51 -92 -81 18
b:somebody else	24 -99 84 -103 -142
b:someone else	-96 -93 111 -53 -84
b:something for	-86 -130 -99 115 -83
b:speaks french	-59 -48 -89 -43 76
b:steht auf	0 78 -78 -102 -122
b:stone dead	113 -61 -38 -37 -130
b:stop the	73 -87 -103 -94 -5
b:struck from	86 -86 -39 -56 -62
b:support denkt	-36 89 -37 -63 -97
b:take the	-85 -124 -112 43 80
b:taken down	22 8 -30 -30 -53
b:takes over	-111 -115 -116 85 -3
b:talk to	73 -95 54 -72 -95
b:team is	-42 56 -71 -67 -8
b:tender is	-54 -65 29 -37 19
b:termination clause	-82 71 -52 -58 -43
b:than talk	79 -76 -81 -76 -24
b:that is	84 -83 28 -100 -120
b:that our	143 -138 -132 -138 -138
b:the #	-116 25 -25 -92 35
b:the account	61 64 -44 -107 -128
b:the add-on	-55 -48 -72 94 -96
b:the agenda	-81 -112 -93 -86 108
b:the airport	-61 -62 -72 -43 79
b:the answer	73 -112 -101 -72 -2
b:the big	-109 -101 68 101 -156
b:the blue	-71 -80 -99 -68 94
b:the board	-130 -32 23 -130 60
b:the booth	92 -153 -96 -60 -42
b:the building	12 -124 86 -70 -121
b:the business	120 -114 -78 -62 -121
b:the cake	-118 -168 -94 -122 156
b:the call	47 -97 -47 -62 11
b:the calls	69 -37 -21 -45 -83
b:the cancellation	-109 143 -35 -33 -153
b:the canteen	-81 -141 -58 -43 132
b:the client	-93 91 -30 -27 -96
b:the company	86 -124 -97 61 -126
b:the competition	-123 -90 134 -116 -135
b:the contact	-22 -72 -36 -42 47
b:the contract	-99 42 -134 -116 90
b:the data	-19 3 -93 -90 41
b:the date	-75 -141 -56 -85 124
b:the decision	-77 -83 -100 -62 95
b:the delay	-74 -113 -42 -54 97
b:the delivery	-45 -100 -48 -93 99
b:the demo	-91 -38 -48 -54 78
b:the discount	-74 -62 -109 -89 104
b:the door	58 71 -92 -79 -111
b:the draft	-84 -64 -50 -48 83
b:the end	-24 71 95 -67 -193
b:the export	-57 98 -44 -24 -100
b:the fair	-149 -142 -83 -116 154
b:the firm	120 -115 -99 -58 -102
b:the first	-70 -87 67 32 -103
b:the fix	-81 63 -99 -97 -12
b:the gate	-105 -129 -53 -80 142
b:the go-live	-105 -69 -68 -48 101
b:the hotel	-64 -99 -66 -64 102
b:the incident	78 -26 -91 -71 -112
b:the interface	-35 -116 42 -42 30
b:the invitation	-64 -68 -80 -113 106
b:the invoice	-94 -22 -76 -102 104
b:the last	-39 154 -170 -96 -129
b:the licences	-63 97 -67 -69 -102
b:the limit	-54 -119 -60 99 -80
b:the list	-90 108 -88 -98 -88
b:the lobby	-161 -126 94 -110 16
b:the mail	-118 -96 -49 -72 121
b:the maintenance	-56 109 -57 -72 -113
b:the manual	-74 -105 -81 -101 111
b:the meeting	-42 -29 -18 -21 45
b:the minutes	-70 -93 -75 -105 103
b:the mobile	-87 -89 -99 125 -129
b:the new	-99 57 -102 17 -38
b:the newsletter	-57 -99 -74 -96 99
b:the next	-98 -119 -45 106 -52
b:the number	114 -121 -61 -106 -90
b:the offer	-86 -88 -131 -118 139
b:the office	-109 -92 80 -60 -25
b:the old	-139 -165 54 87 -4
b:the order	-145 -175 71 49 -5
b:the other	-112 -198 172 34 -128
b:the owner	88 -118 58 -116 -150
b:the phone	158 -77 -61 -61 -165
b:the pilot	-82 -12 -103 -12 40
b:the plant	-114 59 -111 -145 47
b:the practice	107 -84 -53 -45 -111
b:the premises	103 -80 -85 -74 -101
b:the premium	-30 -110 -69 120 -111
b:the price	-92 113 46 -31 -161
b:the product	-162 31 45 -50 -22
b:the project	-131 -85 -73 -72 122
b:the raffle	75 -110 -109 -102 -10
b:the railway	-68 -78 -46 -38 83
b:the record	83 -56 -60 -75 -76
b:the register	65 -36 -36 -32 -65
b:the renewal	-88 174 -83 -134 -170
b:the rep	24 -87 109 -60 -135
b:the right	20 -69 -73 -43 29
b:the room	-53 -114 -67 -100 113
b:the same	-134 -138 -46 163 -116
b:the samples	-124 -102 -53 -56 112
b:the second	-101 -148 -112 53 79
b:the security	-51 -71 -36 -63 78
b:the shop	76 -60 -58 -39 -74
b:the site	-22 43 -70 -83 2
b:the slides	-96 -111 -98 -140 141
b:the subscription	-84 137 -92 -133 -122
b:the summer	-18 -117 -55 73 -22
b:the table	-114 -138 118 -111 -53
b:the team	-109 106 -144 -135 -21
b:the tender	-59 -92 42 -43 26
b:the termination	-69 118 -41 -55 -126
b:the third	70 -90 -25 -57 -7
b:the tool	-116 148 -148 -112 -127
b:the topic	-129 -82 -72 -45 127
b:the train	-40 -108 -27 -43 78
b:the trainee	-84 -103 -69 -57 102
b:the training	-53 87 -107 -75 -57
b:the trains	-127 -116 -59 -69 124
b:the typo	-114 -101 -84 -86 116
b:the update	-128 70 -118 -100 -14
b:the visitors'	-34 -45 -46 -47 57
b:the way	-104 62 -67 -65 -26
b:the weather	-55 -96 -34 -32 89
b:the webinar	-108 -68 94 -58 -58
b:the whole	-97 -7 49 30 -80
b:the workshop	-45 14 -94 -100 60
b:their consultant	-94 -91 101 -81 -93
b:their it	-124 82 71 -117 -142
b:their present	-39 -53 84 -42 -87
b:their side	-114 21 -120 -52 69
b:them a	-60 -48 40 -37 5
b:them any	-52 -66 -27 66 -73
b:them to	54 -103 84 -132 -110
b:there is	-125 -137 -139 -77 144
b:they are	-57 30 -134 22 26
b:they have	72 -77 28 -14 -151
b:they make	37 -105 -95 -99 61
b:they moved	-43 -87 -75 -46 83
b:they need	-45 -58 58 -10 -65
b:they use	-155 29 92 -110 -49
b:they want	-35 -54 -64 157 -175
b:they will	-20 23 14 -62 -33
b:things go	-108 19 -57 -96 76
b:thinking of	-93 79 -94 -70 -49
b:this morning	96 31 -97 -59 -156
b:this one	90 -213 -140 -99 48
b:this quarter	-108 66 -52 -63 -11
b:this week	-70 -54 66 -39 -45
b:this year	-155 -83 -131 46 82
b:three people	-89 83 23 -103 -112
b:three years	-41 -82 58 55 -105
b:ticket #	-93 -59 -37 -65 90
b:to #	-60 47 -73 -102 52
b:to a	-45 -11 42 -104 -6
b:to add	-68 -71 -43 94 -95
b:to another	-74 53 11 -144 5
b:to be	165 -4 -68 -87 -174
b:to business	-128 -49 -65 -73 117
b:to buy	-144 25 -126 104 -129
b:to call	-87 -67 -42 -35 99
b:to delete	-1 83 -100 -84 -123
b:to end	36 104 -109 -132 -134
b:to find	-100 24 -114 -96 60
b:to follow	-21 -37 -11 -16 45
b:to get	31 83 -128 -137 -131
b:to go	61 -27 -93 44 -134
b:to her	17 -44 -29 -48 25
b:to know	-126 25 72 -36 -118
b:to leave	-47 25 -50 -77 19
b:to lose	27 96 -99 -87 -151
b:to ms	-103 -83 -99 -72 108
b:to our	-150 123 -62 -61 -25
b:to ours	-46 32 -120 61 -57
b:to pitch	41 -102 62 -117 -97
b:to prolong	-69 40 -66 50 -86
b:to replace	-59 81 -54 -79 -63
b:to see	-81 -190 -132 24 130
b:to sell	123 -95 -118 -98 -88
b:to stop	94 -39 -30 -54 -98
b:to take	-45 -106 -91 115 -120
b:to the	-64 -151 -44 36 109
b:to them	100 -107 -48 -46 -81
b:to tom	-37 -44 31 -32 5
b:to us	129 -146 -148 25 -89
b:to use	-60 112 -67 -108 -106
b:told me	48 -101 31 -64 -43
b:told the	45 86 -80 -44 -122
b:told us	105 -148 -121 -73 -15
b:tom alder	-37 -44 31 -32 5
b:tool is	-25 -2 43 -45 -44
b:topic of	-66 -43 -69 -27 75
b:topic over	-114 -79 -45 -49 104
b:training for	-113 -134 -89 -28 92
b:tran of	-41 61 -82 -51 -10
b:trial of	-75 37 32 76 -157
b:try again	-38 -109 -32 -51 86
b:trying to	102 -96 -85 -84 -82
b:turned out	93 -108 -69 -78 -57
b:two more	-71 -152 123 -31 -71
b:two of	-84 -6 -30 -77 46
b:two weeks	-114 91 5 -101 -88
b:two years	47 -83 -112 -86 35
b:un altro	-93 61 -16 -45 -77
b:une agence	-71 -82 83 7 -125
b:until the	-2 -41 22 -63 11
b:until then	-74 -41 -60 -26 69
b:up at	-18 -105 -96 -94 94
b:up on	67 61 -113 -121 -145
b:up the	72 -128 94 -76 -159
b:up with	-122 27 -102 85 -79
b:upgrade of	-83 -121 -87 -118 120
b:upgrade to	-43 -37 -17 29 8
b:us and	-105 -98 132 -62 -131
b:us but	-54 -108 98 -31 -77
b:us by	-70 -103 45 -76 38
b:us for	-142 -2 -108 -119 102
b:us he	73 -128 -54 -91 -5
b:us never	81 -30 -29 -17 -75
b:us not	79 -66 -28 -37 -51
b:us on	97 -71 -66 -63 -95
b:us out	-105 84 -128 -8 -94
b:us there	-92 -76 -103 125 -123
b:us to	168 -154 -125 -19 -122
b:use it	-65 72 -73 29 -116
b:use our	36 -154 -83 39 38
b:use us	-120 113 -86 -90 -79
b:used to	-128 -33 -129 -116 97
b:used up	-76 58 -81 51 -118
b:user conference	-81 -125 129 -117 -123
b:uses a	-97 -113 -108 -108 114
b:van de	-56 67 -29 -52 -64
b:veut passer	-64 82 -54 -51 -99
b:von uns	72 -84 -31 -52 -37
b:vuole piu	33 -79 -27 41 -51
b:waiting for	-83 40 -115 -101 20
b:want it	-48 -62 -45 81 -64
b:want the	-86 -5 -62 98 -107
b:want to	-67 -37 -87 134 -136
b:wanted to	116 -150 16 -139 -120
b:wants a	-171 40 24 -23 -9
b:wants it	-103 -100 104 -65 -119
b:wants the	-140 -186 -131 68 66
b:wants to	-115 70 -121 77 -55
b:was a	-91 -92 88 12 -66
b:was his	-100 -117 -110 -52 128
b:was on	69 -49 83 -60 -138
b:was promised	-84 58 58 -56 -119
b:was the	-75 60 -50 -44 -33
b:was there	-120 -89 56 -90 41
b:way out	-111 132 -108 -102 -132
b:we are	-168 47 94 -164 -23
b:we do	101 -68 -90 -24 -94
b:we have	-111 104 -132 -4 -116
b:we meet	-44 -45 -59 -35 67
b:we should	-62 -102 -89 62 14
b:we were	79 -155 77 -113 -109
b:we will	-157 4 -72 -104 86
b:went out	45 -74 47 -48 -87
b:went well	-66 -45 -71 -78 75
b:went with	-104 -72 44 -77 13
b:were the	-116 -74 -53 -56 107
b:what can	-109 -151 83 27 -108
b:what does	-98 -146 -107 136 -127
b:what it	-89 129 -82 -149 -99
b:what they	-120 32 68 -75 -65
b:which plan	-87 -132 -84 123 -124
b:who want	-77 -78 -93 90 -62
b:whole group	-90 -125 80 68 -142
b:will be	-12 49 -72 -53 -49
b:will come	-104 -104 -88 -58 122
b:will follow	-74 -108 -86 -29 77
b:will need	-64 55 -60 37 -95
b:will not	-21 20 -99 -124 16
b:wir sind	-92 -97 122 -108 -117
b:with #	-81 -145 -110 161 -151
b:with a	28 -159 24 34 -76
b:with her	-129 -137 -168 -109 162
b:with his	-122 -115 -89 -83 127
b:with it	-116 -116 62 132 -177
b:with oracle	-108 -82 154 -134 -154
b:with our	-166 92 -162 -131 42
b:with ours	-78 -159 -118 141 -98
b:with sage	-85 -60 102 -58 -101
b:with someone	-47 -45 65 -48 -64
b:with the	21 -144 -61 -49 94
b:with their	-42 -67 108 -60 -112
b:with us	165 -79 -181 -19 -175
b:with what	-80 -71 80 -63 -45
b:won the	-90 -99 -143 -79 133
b:works council	19 -59 -31 -39 29
b:works with	-97 -85 33 -99 23
b:would like	-114 -24 -145 46 43
b:would not	-109 121 -107 -110 -119
b:would pay	-113 -179 -84 159 -120
b:write to	87 -35 -29 -68 -83
b:y el	55 18 -72 -76 -83
b:ya no	100 -82 -104 -61 -88
b:year and	-110 -131 -102 86 64
b:years and	76 -130 -50 59 -98
b:you and	1 -101 97 -122 -137
b:you can	104 4 -105 -112 -150
b:you in	-108 -89 -98 -99 118
j:いた	-108 -159 -108 85 43
j:いて	39 79 -115 -75 -127
j:いと	-49 41 14 38 -155
j:いな	-139 64 -136 -99 61
j:いる	-110 66 83 -86 -170
j:から	-136 142 -32 -131 -169
j:か続	-100 111 -118 -73 -108
j:きた	-79 -1 -84 -84 52
j:けて	-82 -70 46 -43 26
j:こと	51 -12 -113 -25 -8
j:しい	-39 74 -100 -79 -28
j:した	0 -3 -83 71 -113
j:して	-56 -127 122 -66 -126
j:しな	119 1 -86 -104 -159
j:たい	-138 -45 -103 156 -163
j:たっ	76 -141 -91 -74 53
j:ため	24 -117 -91 95 -138
j:った	31 -155 26 -86 65
j:って	-36 27 22 -31 -48
j:てい	-150 82 48 -116 -73
j:てき	-79 -1 -84 -84 52
j:てほ	45 -110 -61 -42 20
j:ても	-89 -94 -78 110 -117
j:との	29 -35 -116 45 -28
j:と言	38 16 7 -84 -115
j:ない	23 121 -179 -134 -68
j:に決	-68 -60 110 -58 -124
j:に満	-107 -126 52 -89 51
j:のこ	51 -12 -113 -25 -8
j:のた	24 -117 -91 95 -138
j:は来	-115 -109 -103 -99 117
j:ほし	45 -110 -61 -42 20
j:もり	-86 -89 0 74 -114
j:も使	-89 -94 -78 110 -117
j:も導	-72 -78 -76 89 -84
j:られ	107 -112 -94 -82 -108
j:れた	147 -17 -53 -117 -221
j:れて	-112 51 -107 -94 17
j:わせ	-60 83 -69 -47 -56
j:われ	13 90 -15 -95 -178
j:を希	19 -51 -45 45 -72
j:を検	-87 -13 -72 93 -131
j:を送	-72 -63 -82 -59 86
j:スを	-37 -79 64 8 -88
j:上位	-110 89 -97 -6 -130
j:不満	-70 122 -122 -77 -106
j:他社	-128 29 94 -86 -159
j:会社	103 -139 -45 2 -121
j:使い	-89 -94 -78 110 -117
j:個人	80 -62 -52 -47 -87
j:入し	-72 -78 -76 89 -84
j:利用	-81 43 71 -100 -95
j:受け	-42 -70 76 -44 -76
j:合わ	-60 83 -69 -47 -56
j:回は	-87 -86 -83 -74 89
j:変更	-96 -49 -70 -46 86
j:契約	-85 67 -69 -93 -33
j:導入	-72 -78 -76 89 -84
j:希望	19 -51 -45 45 -72
j:廃業	93 -71 -73 -109 -85
j:当者	19 -95 -87 -82 35
j:担当	19 -95 -87 -82 35
j:曜に	-91 -74 -81 -63 94
j:更新	-134 136 -101 -113 -123
j:書を	-56 -49 -67 -50 69
j:来週	-64 -70 21 -45 41
j:検討	-118 -98 -5 64 13
j:次回	-87 -86 -83 -74 89
j:済み	-49 -70 -67 -52 75
j:満足	-114 -147 97 -99 9
j:番号	-4 -56 -62 -54 42
j:社に	-70 -71 29 56 -83
j:社の	-110 -129 128 -100 -88
j:社は	112 -118 -80 -91 -110
j:積も	-86 -89 0 74 -114
j:競合	-128 -150 -20 -94 74
j:続き	-56 108 -58 -47 -124
j:者は	19 -95 -87 -82 35
j:製品	-35 -79 69 -35 -53
j:見積	-86 -91 -18 64 -53
j:解約	-132 -27 -87 -76 58
j:言わ	38 16 7 -84 -115
j:討中	-87 -61 13 -120 54
j:足し	-56 -127 122 -66 -126
j:送付	-72 -63 -82 -59 86
j:連絡	112 -96 -45 -70 -116
j:電話	-77 -113 -86 -69 110
k:!again	89 12 -54 3 -122
k:!again+!contact	148 -52 -17 -57 -107
k:!again+!more	87 8 -48 18 -173
k:!again+!notyet	-78 -103 -66 -69 94
k:!again+!us	80 -98 -35 -45 -49
k:!again+!want	47 51 -55 -130 -77
k:!again+limit	-128 -102 -44 119 -92
k:!again+more	42 -90 -67 52 -114
k:!again+name	-28 -103 -56 91 -116
k:!again+never	152 -114 -52 -46 -138
k:!again+not	89 12 -54 3 -122
k:!again+seat	-136 69 -53 40 -79
k:!again+us	115 -76 -36 -39 -66
k:!again+want	34 7 -35 13 -96
k:!angry	-147 -137 -88 -74 153
k:!angry+not	-147 -137 -88 -74 153
k:!cancel	-163 -153 -99 -79 183
k:!cancel+not	-163 -153 -99 -79 183
k:!contact	76 -76 -38 -43 39
k:!contact+!more	129 -66 -16 -55 -96
k:!contact+!time	-169 -94 -43 -46 187
k:!contact+!want	-18 -81 -29 -41 46
k:!contact+again	101 -65 -37 -34 -113
k:!contact+contact	-27 -38 -41 -34 54
k:!contact+law	119 -79 -64 -34 -120
k:!contact+name	-14 39 -35 -28 -9
k:!contact+never	90 -27 -21 -19 -87
k:!contact+not	76 -76 -38 -43 39
k:!contact+refuse	92 -49 -38 -29 -95
k:!contact+time	77 -76 -42 -23 -63
k:!contact+us	3 35 -33 -37 -12
k:!contact+want	105 -75 -29 -53 -37
k:!contract	-117 113 -70 -86 -71
k:!contract+!renew	-53 81 -45 -48 -96
k:!contract+not	-117 113 -70 -86 -71
k:!contract+renew	-94 119 -68 -95 -120
k:!dead	-102 -88 -53 -32 102
k:!dead+not	-102 -88 -53 -32 102
k:!done	13 59 -31 -21 -84
k:!done+not	13 59 -31 -21 -84
k:!happy	-104 -102 82 -110 0
k:!happy+not	-104 -102 82 -110 0
k:!incumbent	-1 38 -92 -107 -13
k:!incumbent+not	-1 38 -92 -107 -13
k:!interest	99 -76 -40 -79 -70
k:!interest+not	99 -76 -40 -79 -70
k:!interest+want	42 -72 -49 -67 -4
k:!later	57 -59 -31 -58 -20
k:!later+!time	-56 -35 -25 -24 61
k:!later+contact	-56 -35 -25 -24 61
k:!later+not	57 -59 -31 -58 -20
k:!law	33 -67 -68 -84 7
k:!law+not	33 -67 -68 -84 7
k:!leave	-157 -160 -103 -68 182
k:!leave+not	-157 -160 -103 -68 182
k:!leave+use	-85 -83 -51 -52 107
k:!more	92 -24 -52 2 -87
k:!more+!want	65 34 -37 -132 -94
k:!more+again	-92 -77 -73 -43 103
k:!more+name	-39 -116 -81 85 -28
k:!more+never	40 -25 -9 -8 -24
k:!more+not	92 -24 -52 2 -87
k:!more+seat	-136 69 -53 40 -79
k:!more+stop	-34 -66 -20 -37 57
k:!more+us	78 -82 -25 -34 -45
k:!more+want	4 11 -54 15 -48
k:!never	121 -92 -45 -64 -109
k:!never+!us	81 -83 -39 -37 -53
k:!never+not	121 -92 -45 -64 -109
k:!never+want	81 -83 -39 -37 -53
k:!notyet	-110 -101 -72 -98 140
k:!notyet+not	-110 -101 -72 -98 140
k:!price	-72 -59 -62 -33 88
k:!price+not	-72 -59 -62 -33 88
k:!remove	-84 -59 -46 -40 85
k:!remove+not	-84 -59 -46 -40 85
k:!renew	-113 189 -56 -74 -182
k:!renew+contract	-65 113 -40 -61 -106
k:!renew+not	-113 189 -56 -74 -182
k:!renew+want	-54 93 -38 -68 -88
k:!risk	71 -81 -86 -45 -47
k:!risk+not	71 -81 -86 -45 -47
k:!rival	-187 -125 -148 -69 206
k:!rival+not	-187 -125 -148 -69 206
k:!stop	-107 -110 -78 -76 111
k:!stop+not	-107 -110 -78 -76 111
k:!time	-177 35 -59 -55 112
k:!time+contact	-56 -35 -25 -24 61
k:!time+name	-78 19 -59 -30 38
k:!time+not	-177 35 -59 -55 112
k:!unit	111 -50 -43 -78 -117
k:!unit+not	111 -50 -43 -78 -117
k:!us	51 -22 28 -71 -61
k:!us+name	-94 -94 113 -56 -113
k:!us+never	98 -109 -37 -27 -70
k:!us+not	51 -22 28 -71 -61
k:!us+want	41 46 -92 -79 -114
k:!usage	-133 153 -93 -84 -156
k:!usage+not	-133 153 -93 -84 -156
k:!use	-12 27 -100 -107 13
k:!use+not	-12 27 -100 -107 13
k:!vendor	-110 15 -99 -83 66
k:!vendor+not	-110 15 -99 -83 66
k:!want	121 -40 -28 -45 -100
k:!want+contact	77 -44 -19 -33 -72
k:!want+name	8 -64 -66 72 -90
k:!want+never	84 -92 -24 -23 -54
k:!want+not	121 -40 -28 -45 -100
k:!want+us	74 -145 -60 -57 8
k:!want+want	-132 75 -49 -129 91
k:again	33 49 -42 -83 -23
k:again+angry	-70 96 -57 -65 -89
k:again+cancel	-108 -85 -67 -92 106
k:again+contact	138 -108 -62 -50 -60
k:again+customer	-53 67 -39 -41 -63
k:again+dead	-159 -103 -68 -81 145
k:again+done	-70 -48 -61 -27 86
k:again+fault	-72 116 -84 -69 -131
k:again+incumbent	-93 40 -56 -42 36
k:again+later	-136 -130 -73 -65 141
k:again+law	96 -72 -71 -43 -95
k:again+limit	-51 46 -39 23 -64
k:again+lost	-71 -8 53 -113 17
k:again+module	-88 -80 -48 -103 111
k:again+more	17 -16 -20 -14 -13
k:again+name	-143 60 34 -145 -28
k:again+never	77 -32 -36 -35 -77
k:again+nobody	-10 104 -96 -108 -139
k:again+not	-54 55 -72 -58 22
k:again+notyet	-86 75 -70 -70 -31
k:again+offer	-78 -63 22 -96 43
k:again+price	-78 -63 22 -96 43
k:again+seat	-92 -122 -46 160 -120
k:again+stop	50 -52 -36 -53 -22
k:again+time	-76 -86 -143 -69 130
k:again+us	163 -30 31 -168 -204
k:again+use	-121 35 66 0 -101
k:again+want	34 -160 -83 79 3
k:angry	-69 241 -142 -84 -133
k:angry+contact	105 -41 -56 -71 -39
k:angry+customer	-54 109 -38 -37 -107
k:angry+fall	-122 -15 -46 -40 70
k:angry+fault	-63 121 -41 -48 -127
k:angry+leave	-69 131 -39 -51 -91
k:angry+name	-128 72 -130 -55 21
k:angry+not	-128 -45 -82 -59 105
k:angry+private	-66 -157 -70 -72 136
k:angry+refund	-98 96 -60 -52 -105
k:angry+threat	82 -63 -34 -33 -82
k:angry+unit	-86 156 -54 -72 -164
k:angry+us	69 64 -93 -80 -133
k:ban	266 -186 -123 -112 -181
k:ban+contact	123 -40 -54 -47 -107
k:ban+later	98 -88 -46 -53 -96
k:ban+name	107 -35 -54 -45 -114
k:ban+never	126 -110 -67 -92 -101
k:ban+not	145 -65 -68 -81 -154
k:ban+time	-115 -52 -80 -42 96
k:ban+unit	65 -70 -68 -60 -9
k:ban+us	142 -88 -61 -55 -131
k:bankrupt	282 -241 -173 -109 -175
k:bankrupt+incumbent	88 -54 -92 -31 -84
k:bankrupt+name	70 -120 -128 -73 4
k:bankrupt+nobody	141 -151 -64 -66 -121
k:bankrupt+not	-7 -131 -99 -47 71
k:cancel	-110 163 -112 -115 -5
k:cancel+contact	-86 90 -33 -39 -76
k:cancel+contract	-48 85 -29 -60 -89
k:cancel+data	-48 50 -20 -21 -46
k:cancel+done	-64 82 -45 -44 -71
k:cancel+export	-81 105 -45 -44 -106
k:cancel+happy	-121 74 -102 -113 -37
k:cancel+law	-63 36 -53 -41 -12
k:cancel+more	50 -115 -59 -65 33
k:cancel+name	-40 -81 -68 -32 94
k:cancel+private	-21 -33 -26 -9 49
k:cancel+time	-91 -26 -79 -40 87
k:cancel+us	44 -104 -92 -47 42
k:cancel+visit	-11 96 -61 -45 -49
k:cancel+want	21 136 -75 -140 -185
k:choose	-138 -137 161 -90 22
k:choose+contact	-102 -51 -76 -46 100
k:choose+fall	-72 -139 78 -71 0
k:choose+name	-133 -18 127 -90 -70
k:choose+not	35 -92 36 -29 -49
k:choose+other	-63 -89 166 -59 -152
k:choose+rival	-85 -70 135 -72 -150
k:choose+time	-71 -89 57 -45 -4
k:choose+unit	-78 97 -120 35 -132
k:choose+us	69 -101 57 -47 -121
k:choose+vendor	-50 -97 136 -36 -120
k:closed	303 -195 -143 -155 -277
k:closed+fall	83 -83 -37 -50 -71
k:closed+never	76 -77 -46 -56 -62
k:closed+not	100 -90 -83 -51 -94
k:closed+remove	67 -63 -34 -45 -57
k:compare	-151 -133 225 -129 -58
k:compare+customer	-54 -43 -121 -68 87
k:compare+leave	-44 11 -77 -47 37
k:compare+more	-97 -116 118 -77 -119
k:compare+name	-86 -95 176 -123 -121
k:compare+offer	-92 -74 134 -107 -131
k:compare+other	-48 -97 114 -58 -98
k:compare+rival	-67 -91 118 -62 -129
k:compare+us	-114 -134 172 -71 -73
k:compare+vendor	-64 -84 144 -61 -145
k:compare+want	-41 -74 112 -115 -101
k:contact	109 -119 -69 -60 92
k:contact+data	98 -90 -26 -22 -96
k:contact+dead	-130 -48 -54 -25 112
k:contact+done	19 83 -34 -29 -98
k:contact+fake	105 -69 -69 -66 -83
k:contact+fall	66 -180 -46 -50 53
k:contact+incumbent	-125 -74 -74 -33 113
k:contact+later	-72 -78 -44 -41 119
k:contact+law	182 -78 -34 -50 -189
k:contact+leave	-26 -121 -34 -61 115
k:contact+list	-23 -56 -23 -36 57
k:contact+more	126 -70 -65 -98 -33
k:contact+name	10 -81 -117 -38 93
k:contact+never	141 -119 -76 -77 -137
k:contact+nobuyer	90 -31 -39 -38 -98
k:contact+not	29 -81 -55 -43 56
k:contact+notyet	-117 -116 -73 -58 132
k:contact+open	-3 -108 -75 -80 68
k:contact+optout	72 -59 -22 -25 -62
k:contact+other	-111 -100 -115 -100 151
k:contact+refuse	83 -64 -28 -29 -83
k:contact+remove	-30 -72 -33 -26 64
k:contact+stop	155 -15 -29 -48 -177
k:contact+threat	156 -154 -55 -68 -145
k:contact+time	-130 -49 -68 -31 181
k:contact+unit	5 90 -74 -95 -54
k:contact+unreachable	151 -53 -35 -47 -157
k:contact+us	134 -119 -91 -42 -20
k:contact+visit	-73 -48 -25 -42 97
k:contact+want	115 -132 -107 -47 16
k:contract	-148 137 -45 -17 -31
k:contract+done	-73 -191 -141 -86 193
k:contract+fall	-62 131 -90 -87 -136
k:contract+hire	-36 -105 -34 95 -69
k:contract+incumbent	-47 6 8 -44 -8
k:contract+law	-112 -129 -99 -91 125
k:contract+list	-123 112 -38 -71 -85
k:contract+more	-60 -174 119 93 -175
k:contract+name	-121 111 67 -35 -147
k:contract+not	-151 180 -58 -123 -131
k:contract+other	-40 21 80 -148 -74
k:contract+remove	-119 25 -48 -57 46
k:contract+renew	-86 -19 -107 85 -58
k:contract+seat	-36 -105 -34 95 -69
k:contract+time	-47 18 91 -61 -118
k:contract+unit	-91 -95 -51 141 -124
k:contract+us	-118 138 -137 68 -185
k:contract+use	-31 45 -114 -54 16
k:contract+vendor	-34 -130 114 -73 -69
k:contract+want	-131 148 -100 -10 -84
k:customer	-145 254 -156 -54 -127
k:customer+fault	-25 78 -13 -11 -82
k:customer+happy	-64 -152 75 -65 33
k:customer+incumbent	-85 110 -48 -69 -103
k:customer+leave	-38 132 -33 -58 -126
k:customer+more	50 65 -105 -34 -111
k:customer+name	-48 1 -104 -30 44
k:customer+not	-86 -122 -47 -50 107
k:customer+offer	-52 150 -154 -66 -82
k:customer+other	-65 210 -196 -77 -149
k:customer+price	-95 37 -140 -117 80
k:customer+renew	-72 88 -29 -47 -81
k:customer+risk	-63 114 -65 -73 -118
k:customer+seat	-20 40 -60 46 -107
k:customer+stop	3 43 -10 -34 -64
k:customer+us	-119 133 -83 -82 -38
k:customer+vendor	-41 127 -59 -72 -130
k:customer+want	-63 108 -68 -47 -81
k:data	117 49 -93 -124 -112
k:data+export	-135 141 -53 -76 -108
k:data+law	86 -74 -21 -23 -93
k:data+leave	-70 130 -129 -110 -127
k:data+name	48 53 -126 -126 -70
k:data+remove	168 -160 -55 -57 -146
k:data+rival	-72 80 8 -67 -117
k:data+us	24 -127 -65 -50 65
k:data+want	-27 119 -104 -139 -43
k:dead	210 -192 -133 -118 -33
k:dead+fall	141 -157 -90 -67 -114
k:dead+later	76 -115 -66 -69 -38
k:dead+more	-133 -88 -73 -84 118
k:dead+name	68 -89 -104 -80 -1
k:dead+not	147 -99 -70 -75 -147
k:dead+offer	-96 -47 -73 -41 96
k:dead+private	-102 -26 -29 -22 83
k:dead+time	122 -98 -121 -33 -94
k:dead+us	-12 -92 -64 -70 61
k:dead+visit	-120 -93 -47 -45 112
k:dead+want	65 -152 -83 -97 7
k:disqualified	165 -153 -126 -92 -147
k:disqualified+not	128 -112 -113 -84 -123
k:disqualified+us	136 -138 -120 -82 -122
k:done	-112 -154 -4 -110 221
k:done+happy	-39 -52 -92 -32 98
k:done+later	-70 -63 -55 -99 105
k:done+leave	-58 -99 -32 -81 98
k:done+more	0 -74 65 -100 -20
k:done+name	-47 -76 47 -51 6
k:done+offer	-78 -83 -221 -81 202
k:done+other	-93 -55 181 -95 -218
k:done+price	-51 -69 -102 -53 85
k:done+renew	-83 -162 59 -104 44
k:done+risk	-83 -89 -55 -42 87
k:done+seat	-46 -89 -61 -62 91
k:done+time	-41 -66 -120 -40 115
k:done+us	-116 -4 70 -58 -63
k:done+usage	-32 -65 -31 -50 63
k:done+want	-37 -82 -77 -40 97
k:export	-97 153 -81 -116 -41
k:export+not	84 7 -54 -47 -107
k:export+time	-59 86 -77 -31 -81
k:export+want	-159 192 -83 -97 -161
k:fake	219 -197 -157 -143 -127
k:fake+name	127 -62 -86 -68 -137
k:fake+not	113 -123 -41 -77 -96
k:fake+unreachable	93 -47 -43 -46 -114
k:fall	-9 223 -85 -140 -124
k:fall+incumbent	-54 83 -72 -38 -78
k:fall+later	34 39 -24 -49 -82
k:fall+leave	-125 67 -81 -94 37
k:fall+module	-30 97 -49 -95 -89
k:fall+more	-132 1 -164 30 10
k:fall+name	-93 12 15 -64 12
k:fall+not	100 -70 -54 -53 -101
k:fall+offer	-122 -131 102 -100 10
k:fall+optout	-58 52 -84 -58 -11
k:fall+other	-90 -116 103 -69 -63
k:fall+plan	-109 119 -67 -121 -99
k:fall+price	-73 25 108 -50 -129
k:fall+rival	-71 -80 96 -52 -96
k:fall+seat	-105 255 -58 -201 -187
k:fall+stop	-26 -121 -59 -63 83
k:fall+threat	35 -103 -41 -24 43
k:fall+time	36 -174 18 -54 5
k:fall+unit	-71 26 -83 -98 48
k:fall+us	-161 110 -72 -107 -2
k:fall+usage	-131 162 -92 -91 -149
k:fall+vendor	-69 2 -16 -101 51
k:fall+visit	-109 -138 -99 -58 157
k:fall+want	-5 156 -80 -220 -42
k:fault	-146 271 -189 -143 -107
k:fault+incumbent	-138 110 -81 -51 -73
k:fault+leave	-55 47 -46 -29 -8
k:fault+more	-111 115 -122 -124 -43
k:fault+not	81 -22 -97 -94 -122
k:fault+other	-108 150 -129 -90 -147
k:fault+threat	-52 70 -40 -27 -70
k:fault+time	-72 93 -66 -32 -94
k:fault+trust	-70 71 -56 -30 -61
k:fault+us	-119 125 -109 -98 -116
k:happy	-140 -113 24 -82 154
k:happy+incumbent	-40 -47 123 -24 -118
k:happy+name	-71 -84 113 -71 -55
k:happy+not	-97 -68 -67 -27 98
k:happy+other	-41 70 -5 -140 -36
k:happy+renew	-55 29 -114 -171 53
k:happy+us	-94 -122 -56 -49 114
k:happy+use	-64 -88 155 -47 -152
k:happy+vendor	-50 -107 121 -45 -127
k:happy+want	-107 73 -110 73 -150
k:hire	-129 -11 -130 122 -18
k:hire+more	-48 -75 -36 98 -96
k:hire+name	-95 86 -80 -61 -71
k:hire+seat	-83 -181 -61 192 -164
k:hire+time	-48 -30 -17 -39 51
k:hire+unit	-38 80 -86 -33 -88
k:hire+us	-1 83 -98 -12 -139
k:hire+usage	-25 -90 -23 90 -79
k:hire+want	-57 -158 -48 180 -140
k:incumbent	-40 -10 201 -77 -170
k:incumbent+later	-142 71 -123 -82 26
k:incumbent+leave	-54 81 -51 -60 -84
k:incumbent+name	-38 -11 144 -65 -155
k:incumbent+nobody	-99 99 -77 -47 -97
k:incumbent+not	32 28 -12 -75 -70
k:incumbent+other	-27 -84 72 -19 -26
k:incumbent+price	-57 49 16 -57 -84
k:incumbent+rival	-110 -64 105 -69 -103
k:incumbent+seat	24 -28 -109 -113 50
k:incumbent+time	-60 12 19 -48 -14
k:incumbent+trust	-74 71 -54 -36 -60
k:incumbent+us	66 -124 30 -77 -89
k:incumbent+usage	-135 67 -114 -93 29
k:incumbent+use	-45 -31 136 -35 -137
k:incumbent+vendor	-101 -156 196 -69 -144
k:incumbent+visit	-121 -108 45 -60 39
k:interest	-173 -125 -115 67 80
k:interest+law	-122 -58 -41 -123 122
k:interest+more	-52 -90 -93 117 -126
k:interest+name	-144 -133 -123 20 87
k:interest+us	-118 -102 -95 86 4
k:interest+visit	-66 -40 -43 -115 102
k:interest+want	-149 -108 -97 33 82
k:later	25 -40 -86 -20 26
k:later+leave	-130 32 -113 27 -15
k:later+module	-58 -82 -56 55 -6
k:later+more	44 -91 -54 17 -13
k:later+name	89 15 -147 -93 -70
k:later+not	-74 -123 -35 -67 140
k:later+notyet	-97 78 -111 -83 -24
k:later+time	-106 -88 -92 -41 155
k:later+unit	-121 -145 -69 134 -103
k:later+us	30 -140 -46 32 8
k:later+vendor	-70 -99 -42 91 -58
k:later+visit	16 -137 -77 -47 91
k:later+want	-70 60 -36 0 -22
k:law	197 -154 -122 -95 -54
k:law+more	69 -36 -39 -77 -24
k:law+name	45 -87 -62 -48 27
k:law+not	34 -73 -57 -54 15
k:law+optout	75 -69 -32 -29 -67
k:law+remove	-5 -73 -43 -50 51
k:law+stop	68 -54 -28 -43 -59
k:law+threat	109 -93 -61 -46 -102
k:law+time	44 -75 -53 -34 -6
k:law+unit	14 -77 -49 87 -137
k:law+us	105 -93 -40 -123 -24
k:law+visit	-87 33 -51 -56 14
k:law+want	18 -72 -37 16 -15
k:leave	-122 150 -81 -54 7
k:leave+module	-30 97 -49 -95 -89
k:leave+more	-97 63 -114 17 -18
k:leave+name	-18 -122 62 -85 21
k:leave+not	-136 45 60 -108 -55
k:leave+offer	-36 28 -39 -18 -1
k:leave+other	-110 106 -151 10 -70
k:leave+price	-100 120 -99 -116 -75
k:leave+refuse	32 62 -60 -93 -86
k:leave+rival	-90 33 -139 78 -133
k:leave+seat	-53 -70 -68 74 13
k:leave+stop	-7 -110 -64 -63 64
k:leave+threat	-125 150 -102 -97 -116
k:leave+time	-68 -49 -115 -35 126
k:leave+unit	-104 -47 -85 87 -1
k:leave+us	-72 58 -160 104 -79
k:leave+vendor	-107 45 -141 96 -136
k:leave+visit	-46 -120 -34 -34 103
k:leave+want	-115 144 -66 -21 -104
k:left	221 -172 -118 -109 -214
k:left+not	126 -96 -56 -52 -116
k:left+remove	115 -73 -36 -44 -127
k:limit	-135 -90 -115 239 -138
k:limit+module	-64 -110 -62 118 -105
k:limit+more	-91 -73 -37 121 -96
k:limit+not	-138 -136 -57 151 -124
k:limit+plan	-71 -108 -84 125 -122
k:limit+rollout	-78 -118 -69 109 -101
k:limit+seat	-109 -125 -58 126 -104
k:limit+us	-48 -64 -67 90 -88
k:limit+visit	-45 -59 -24 -36 64
k:limit+want	-97 16 -95 120 -158
k:list	115 -61 -68 -95 -17
k:list+more	-28 -28 -28 -46 47
k:list+name	104 14 -124 16 -174
k:list+not	-39 72 -20 -20 -73
k:list+price	-30 -121 -162 20 95
k:list+remove	168 -60 -46 -63 -159
k:list+stop	77 -22 -13 -41 -82
k:list+unit	-128 37 -75 82 -96
k:list+us	81 80 -164 -18 -186
k:list+vendor	-108 24 90 -98 -144
k:list+want	169 -55 -74 -120 -159
k:lost	-47 20 110 -60 -106
k:lost+name	-122 -132 146 -72 -115
k:lost+nobody	3 48 -80 -69 -95
k:lost+not	128 -132 -69 -69 -104
k:lost+remove	-54 -103 -108 -65 83
k:lost+time	-118 109 -135 -91 -79
k:lost+trust	-134 142 -114 -80 -135
k:lost+us	-66 -56 130 -166 -67
k:lost+want	-16 38 -125 -11 -32
k:module	-149 -33 -107 237 -127
k:module+more	-80 -92 -65 142 -67
k:module+name	-56 -100 41 -39 15
k:module+offer	-86 -91 -136 152 -146
k:module+price	-43 -62 -79 86 -75
k:module+renew	-47 83 -72 32 -127
k:module+time	-45 -90 -123 -78 116
k:module+unit	-56 -135 -67 132 -111
k:module+want	-65 -103 6 178 -186
k:more	-89 -114 -66 183 27
k:more+name	-157 -100 -124 100 54
k:more+never	96 -96 -30 -88 -71
k:more+nobody	-23 95 -76 -96 -106
k:more+not	9 6 -80 28 -55
k:more+offer	-17 -94 59 -45 -10
k:more+open	-51 58 -120 -101 48
k:more+other	-74 63 53 -68 -58
k:more+plan	-47 -98 -37 161 -115
k:more+price	-84 -29 17 107 -113
k:more+private	-73 -105 -78 -111 143
k:more+renew	-46 -104 -58 103 -93
k:more+risk	-57 -96 -60 -100 106
k:more+rival	-64 -86 112 -91 -120
k:more+seat	-25 -148 -19 213 -171
k:more+stop	110 -36 -30 -58 -118
k:more+threat	20 98 -77 -118 -115
k:more+time	-79 -66 -110 5 102
k:more+unit	-55 -76 -92 100 28
k:more+unreachable	85 -30 -26 -33 -94
k:more+us	94 -31 -21 20 -117
k:more+use	-100 100 -128 58 -116
k:more+vendor	-64 30 70 -52 -82
k:more+visit	31 2 -116 71 -61
k:more+want	-25 -134 -44 214 -101
k:name	-60 -109 121 -70 58
k:name+never	7 -66 -64 -31 42
k:name+nobuyer	132 -72 -113 -74 -145
k:name+not	-163 -55 115 15 -9
k:name+notyet	-99 102 78 -121 -177
k:name+offer	-90 -105 -13 -82 112
k:name+open	-99 -102 -143 205 -149
k:name+optout	90 -65 -47 -35 -96
k:name+other	-136 -1 -51 36 25
k:name+plan	-121 32 -166 -39 67
k:name+price	-149 -178 0 117 -23
k:name+private	-103 -86 22 -94 53
k:name+remove	143 -47 -88 -56 -164
k:name+renew	-82 -77 67 -67 -27
k:name+risk	-49 13 -102 -88 58
k:name+rival	-86 -72 -44 -77 82
k:name+rollout	-53 -84 106 -26 -118
k:name+seat	-97 -149 -12 93 -23
k:name+stop	112 -104 -86 -75 -111
k:name+time	-72 -89 113 -47 -8
k:name+unit	-47 -78 -5 132 -112
k:name+us	-101 -5 138 6 -108
k:name+usage	-90 100 -83 -43 -97
k:name+use	-100 -168 263 -112 -171
k:name+vendor	-80 1 153 -74 -148
k:name+visit	-92 -39 122 -28 -67
k:name+want	-89 12 111 -15 -79
k:never	190 -105 -25 -77 -102
k:never+not	112 -79 -100 -62 0
k:never+refuse	108 -48 -24 -16 -118
k:never+remove	71 -59 -31 -21 -76
k:never+unit	84 -69 -70 -62 -70
k:never+us	91 -23 56 -80 -206
k:never+want	50 -118 -52 -67 29
k:nobody	26 141 -204 -128 -68
k:nobody+not	-34 75 -61 -55 -77
k:nobody+us	19 51 -89 -92 -68
k:nobody+usage	-141 160 -88 -78 -160
k:nobody+use	-112 110 -81 -78 -105
k:nobody+want	103 -113 -62 -78 -53
k:nobuyer	317 -191 -164 -152 -249
k:nobuyer+not	111 -50 -40 -37 -130
k:nobuyer+unreachable	89 -55 -50 -47 -102
k:nobuyer+us	119 -102 -71 -63 -116
k:nobuyer+want	140 -95 -112 -116 -132
k:not	83 -14 -62 -62 36
k:not+notyet	-158 -149 -94 -96 163
k:not+offer	-36 52 -126 -101 23
k:not+open	-126 -111 -76 67 32
k:not+other	-123 66 -129 -60 47
k:not+refuse	160 -118 -43 -35 -156
k:not+remove	17 40 -54 -27 -33
k:not+renew	-94 119 -68 -95 -120
k:not+seat	-51 30 -77 77 -136
k:not+stop	-97 79 -50 -55 -14
k:not+time	-16 -18 -70 -44 55
k:not+unit	-103 -90 82 46 -132
k:not+unreachable	99 -35 -22 -29 -102
k:not+us	99 -53 -50 -93 -3
k:not+usage	-110 119 -49 -52 -125
k:not+use	-131 3 68 -92 -21
k:not+vendor	42 16 51 -89 -166
k:not+visit	16 -80 -73 -105 49
k:not+want	82 -10 -23 -21 -78
k:notyet	-195 97 -15 30 -57
k:notyet+other	-68 -119 80 -99 -48
k:notyet+time	-84 -159 76 -118 16
k:notyet+us	-117 -123 -123 95 5
k:notyet+usage	-95 122 -130 -95 -115
k:notyet+use	-51 66 36 -114 -122
k:notyet+want	-99 -148 -154 78 45
k:offer	-139 -134 237 -23 -136
k:offer+other	-119 28 62 -9 -139
k:offer+plan	-51 -53 -65 96 -101
k:offer+price	-87 -93 107 -123 -21
k:offer+rival	-95 -111 177 -70 -178
k:offer+rollout	-55 -48 57 44 -102
k:offer+time	-54 -86 16 -64 45
k:offer+unit	-106 -84 -161 158 -142
k:offer+us	-25 -27 -42 93 -93
k:offer+vendor	54 59 -38 -125 -103
k:offer+want	-13 -180 134 -5 -167
k:open	-89 -115 -22 143 -32
k:open+other	-65 54 0 -98 -41
k:open+rival	-64 -79 -91 54 38
k:open+unit	-82 -74 -86 146 -86
k:open+us	17 -86 -90 101 -102
k:open+vendor	-93 17 -35 91 -133
k:open+want	-74 -110 -114 171 -122
k:optout	127 -19 -92 -81 -120
k:optout+threat	66 -73 -33 -29 -59
k:optout+time	42 -105 -84 -52 20
k:optout+want	13 45 -20 -79 -53
k:other	-148 -5 241 -38 -176
k:other+price	51 -149 132 -159 -147
k:other+private	-73 -98 -133 -77 128
k:other+seat	-126 -153 -29 94 5
k:other+threat	-137 149 -137 -90 -133
k:other+time	-74 -37 16 -116 59
k:other+unit	-95 34 -73 115 -172
k:other+us	-56 -57 21 111 -115
k:other+use	-57 100 -1 -146 -130
k:other+vendor	-67 39 51 -62 -55
k:other+visit	-56 19 -133 57 6
k:other+want	-114 -31 -95 103 -26
k:plan	-162 10 -137 199 -136
k:plan+price	-46 -142 -58 131 -91
k:plan+us	-90 104 -88 -17 -133
k:plan+want	-83 63 -81 116 -235
k:price	-120 -38 97 53 -56
k:price+rival	5 -47 141 -148 -211
k:price+seat	-64 -91 -89 99 -80
k:price+time	-33 71 77 -37 -134
k:price+unit	-117 -87 -81 110 -84
k:price+us	63 -16 36 -43 -158
k:price+vendor	-100 -92 158 -113 -127
k:price+want	-79 -41 14 101 -101
k:private	-73 -154 -119 -112 247
k:private+seat	-46 -89 -73 -111 105
k:private+time	-74 -55 -75 -46 119
k:private+us	-75 -121 -136 -111 156
k:private+visit	-80 -98 -68 -23 106
k:private+want	-80 -109 -45 -97 108
k:refund	-151 141 -99 -150 -42
k:refund+want	-97 150 -90 -147 -114
k:refuse	157 11 -47 -100 -182
k:refuse+stop	94 -92 -31 -37 -84
k:refuse+want	71 -74 -20 -33 -52
k:remove	181 -100 -104 -103 -10
k:remove+us	144 -37 -54 -67 -137
k:remove+visit	120 -69 -32 -42 -128
k:remove+want	164 -38 -56 -81 -159
k:renew	-215 95 -82 61 -20
k:renew+risk	-43 105 -73 -96 -112
k:renew+vendor	-41 -1 77 -69 -92
k:renew+want	-78 -18 -51 84 -90
k:risk	-166 108 -82 -47 16
k:risk+seat	-48 88 -41 -69 -90
k:risk+us	-52 105 -86 -80 -111
k:risk+usage	-109 19 -64 -58 29
k:risk+want	-48 -115 -41 -75 103
k:rival	-69 -122 146 -82 -29
k:rival+time	-79 -63 158 -57 -157
k:rival+unit	-117 -100 153 -89 -152
k:rival+us	28 -170 63 67 -128
k:rival+vendor	-53 -80 31 52 -66
k:rival+visit	-49 -49 62 -25 -46
k:rival+want	-104 67 -100 27 -83
k:rollout	-167 -105 -54 133 6
k:rollout+time	-55 -77 24 -115 27
k:rollout+unit	-95 -118 -123 140 -128
k:rollout+want	-98 -148 29 128 -144
k:seat	-144 92 -87 130 -71
k:seat+unit	-49 9 -53 -11 12
k:seat+us	-152 62 -125 85 -75
k:seat+usage	-95 22 -77 -16 40
k:seat+use	-54 36 -47 48 -103
k:seat+vendor	-40 -154 -1 104 -85
k:seat+visit	-56 -102 -58 67 -6
k:seat+want	-104 72 -65 112 -141
k:stop	178 -73 -128 -98 -61
k:stop+unit	16 -87 -48 -59 55
k:stop+us	36 -27 -55 -66 12
k:stop+want	123 -82 -28 -61 -109
k:threat	36 151 -149 -145 -211
k:time	-57 -53 10 -78 117
k:time+unit	-135 -141 -30 -108 137
k:time+us	-135 55 24 33 -68
k:time+use	-31 25 97 -54 -143
k:time+vendor	-66 -37 115 -83 -93
k:time+visit	-73 -41 123 -40 -62
k:time+want	-134 102 -67 -188 32
k:trust	-161 210 -134 -100 -201
k:trust+us	-104 108 -99 -65 -101
k:unit	-133 -63 -50 163 -1
k:unit+unreachable	129 -117 -51 -106 -112
k:unit+us	19 17 -89 97 -163
k:unit+usage	-62 -84 -27 84 -67
k:unit+use	-86 121 -103 -106 -118
k:unit+vendor	-4 117 -157 -6 -151
k:unit+visit	-81 -120 -102 -31 101
k:unit+want	-118 -63 -91 243 -156
k:unreachable	171 -137 -124 -107 -71
k:us	30 73 5 -7 -132
k:us+use	-36 97 -65 -53 -54
k:us+vendor	-52 53 -111 65 -32
k:us+visit	79 -229 -50 -56 60
k:us+want	15 -75 -38 79 -52
k:usage	-88 194 -156 -31 -144
k:usage+use	-51 22 -62 38 -74
k:usage+want	-64 -146 -48 133 -91
k:use	-168 28 71 -9 -54
k:use+vendor	-52 65 -22 -104 -92
k:use+visit	-109 -125 -70 63 60
k:use+want	-51 -126 -71 140 -131
k:vendor	-127 16 219 -35 -188
k:vendor+visit	-96 137 -127 -62 -128
k:vendor+want	9 3 -123 62 -41
k:visit	-58 -98 -1 -89 146
k:visit+want	-140 -66 -56 -67 167
k:want	-56 31 -45 168 -124
p:CHURN_RISK	-150 308 -122 -77 -177
p:COMPETITOR	-85 -92 229 -48 -148
p:DO_NOT_PURSUE	320 -122 -68 -66 -182
p:UPSELL	-66 -32 -56 202 -195
s:accept	-117 -103 -101 -114 121
s:accord	-67 -84 26 -52 36
s:accoun	-31 56 -61 -55 4
s:acquir	-63 70 -108 46 -95
s:additi	-70 -57 -45 23 46
s:addres	36 -136 -76 -120 95
s:admini	122 -121 -91 -74 -112
s:adress	24 -85 -80 -94 37
s:agains	-129 30 96 -136 -74
s:agreem	-138 -35 66 -125 63
s:ailleu	-90 102 -78 -64 -112
s:airpor	-61 -62 -72 -43 79
s:ajoute	-92 -71 -81 103 -103
s:alread	-103 -124 148 -98 -118
s:altern	-82 -96 43 -69 33
s:amenaz	65 15 -92 -50 -94
s:anbiet	-114 -37 17 59 -42
s:andere	-98 87 27 -146 -113
s:angebo	-118 -17 42 46 -118
s:annull	-101 -95 -89 -83 96
s:anothe	-29 60 1 -57 -40
s:anrufe	54 -87 -58 -58 -3
s:answer	54 -3 -68 -126 14
s:anybod	77 -42 -24 -49 -74
s:anywhe	-1 -89 -59 -35 53
s:appele	-6 -83 -89 -47 59
s:approa	105 -49 -43 -38 -108
s:approv	-53 -65 -82 -101 110
s:arbeit	-64 -74 42 49 -83
s:archiv	119 -101 -89 -122 -71
s:arrive	23 -65 -116 -96 60
s:articl	92 -118 -141 -134 23
s:assina	-42 9 -50 -56 33
s:assist	37 -140 -95 64 -50
s:attach	-116 -73 -63 -32 111
s:attend	-103 -78 48 -79 4
s:aufgel	123 -84 -89 -78 -135
s:ausfal	-107 124 -83 -101 -129
s:ausges	53 -106 -112 76 -101
s:automa	-86 82 -40 -11 -78
s:bankru	-15 -123 -57 -63 66
s:becaus	-111 -117 -74 50 61
s:bechtl	-123 -151 133 -96 -110
s:bestan	33 91 -125 -43 -35
s:besteh	-119 -86 -3 -88 77
s:bestel	-104 49 -124 103 -147
s:betrie	47 -97 -105 72 -111
s:betwee	-142 -81 50 -62 53
s:bidder	-60 -104 123 -110 -115
s:birthd	-70 -51 -51 -50 79
s:blocke	49 -110 -82 -81 36
s:bounce	-47 -92 -97 -87 77
s:boutiq	126 -120 -90 -96 -131
s:brauch	-9 -180 -121 124 -74
s:bright	-112 -100 150 -92 -160
s:brochu	-16 -128 17 -142 61
s:brothe	-82 -109 51 -121 24
s:buildi	-3 -65 98 -102 -96
s:busine	107 -189 -123 -101 24
s:calend	-137 -117 24 -80 63
s:cancel	-29 4 -85 -88 63
s:candid	75 -95 67 -85 -124
s:cantee	-81 -141 -58 -43 132
s:capaci	-52 -93 -81 84 -25
s:champi	-114 61 -123 -85 32
s:change	-102 -51 -46 -96 112
s:chapte	115 -82 -66 -79 -115
s:cheape	-127 77 107 -162 -120
s:checke	-89 -126 -60 -48 124
s:cherch	74 16 -101 -94 -134
s:christ	-101 39 -123 -59 59
s:client	-39 53 -34 -33 -50
s:closin	95 29 -88 -85 -128
s:collea	-77 -99 -86 49 39
s:collec	75 -64 41 -58 -114
s:commun	101 -78 -53 -61 -95
s:compan	139 -82 -52 73 -185
s:compar	-127 -34 29 -142 68
s:compen	-51 42 -48 -51 -13
s:compet	-128 -118 44 -28 72
s:compla	0 75 -78 -81 -52
s:compli	76 89 -116 -91 -170
s:compra	-12 -107 -86 117 -126
s:concor	-119 -103 -52 -92 104
s:concur	-44 -106 114 -71 -52
s:confer	-81 -125 129 -117 -123
s:confir	-15 -153 -129 -101 103
s:congra	-79 -63 -68 -57 79
s:connec	-87 46 -113 75 -74
s:consen	117 -100 -79 -121 -120
s:consid	-81 71 43 -127 -100
s:consul	-1 -139 83 67 -178
s:contab	-146 -149 -114 148 -144
s:contac	114 -86 -60 -61 -45
s:conten	-116 -122 36 -106 76
s:contes	-39 -37 27 -36 5
s:contra	-110 42 -16 -12 25
s:convin	-65 -93 -87 51 10
s:counci	19 -59 -31 -39 29
s:countr	52 -77 -82 75 -120
s:curato	75 -67 -49 -58 -69
s:curren	-69 -114 106 -62 -79
s:custom	-78 149 -152 -69 -31
s:d'autr	-90 -106 28 85 -122
s:dashbo	-75 -151 -94 61 40
s:daught	19 -77 -92 72 -111
s:deadli	-125 -87 -102 -56 135
s:decemb	-140 44 -127 66 -35
s:decide	-16 5 6 -123 -3
s:decidi	-115 -107 -100 -85 118
s:decisi	-60 -154 12 -104 89
s:defini	83 -42 -30 -48 -77
s:delaye	-85 -77 -59 -41 83
s:delive	-143 39 -61 26 -6
s:dell'a	82 -112 -101 58 -144
s:demand	-102 58 61 -56 -54
s:depart	-9 -144 -104 -20 68
s:dernie	53 -75 -83 -74 11
s:derzei	-88 -62 34 -29 37
s:detail	-76 -95 -67 -114 119
s:direct	-96 52 -86 -116 46
s:disapp	-58 3 -54 -49 31
s:discou	-101 -145 -13 -91 115
s:disdet	-87 62 -45 -50 -17
s:disqua	120 -117 -82 -80 -97
s:docume	-120 -122 -115 -103 121
s:donnee	49 14 -58 -56 -98
s:dossie	86 -77 -84 -73 -61
s:double	-95 -92 -86 -37 93
s:droppe	-111 14 -61 -74 60
s:dynami	-136 -137 167 -138 -164
s:editio	-47 -75 -46 123 -129
s:elsewh	-77 22 120 -137 -154
s:eltern	-84 -76 -78 -69 87
s:employ	86 -106 -114 -87 4
s:empres	63 -126 -100 73 -125
s:endgul	119 -112 -76 -107 -91
s:englis	-92 -129 -143 -145 159
s:enquir	65 21 -80 28 -181
s:entere	76 -108 -91 -114 -15
s:enterp	-68 -70 -58 46 -1
s:entreg	-85 -86 -114 -66 101
s:entrep	27 -93 -84 78 -112
s:entsch	-87 -92 -6 -57 66
s:enviad	-53 -45 -101 -57 92
s:equivo	38 -70 -58 -44 10
s:escala	-86 122 -74 -51 -128
s:evalua	-78 -108 -53 -68 93
s:evenin	-96 -85 -116 -96 123
s:everyt	64 -42 61 -84 -162
s:existi	1 122 -125 -93 -108
s:expand	-98 -102 -100 -116 124
s:expans	-75 -94 -83 27 55
s:expens	-71 -20 -103 84 -91
s:export	-133 67 -45 -66 55
s:extend	-115 -111 -100 119 -90
s:factor	83 -63 -53 -66 -87
s:factur	-131 -126 -118 -63 106
s:fallec	105 -93 -72 -64 -112
s:falsch	63 5 -71 -55 -95
s:favour	-102 -137 74 -98 -15
s:featur	-127 -136 45 10 17
s:feelin	-72 77 -48 -69 -39
s:filial	-50 -62 -52 87 -91
s:financ	24 -37 -108 52 -47
s:firmat	-51 -83 59 -55 -9
s:fishin	71 -101 -135 -98 54
s:follow	-24 -88 -64 -68 73
s:footba	-95 -85 19 -107 44
s:forbid	108 -105 -79 -67 -89
s:foreca	-100 -95 -88 90 -45
s:forgot	84 -73 -48 -42 -73
s:formul	72 -82 -49 50 -115
s:fornec	-49 -82 85 -54 -86
s:fornit	-58 -77 77 -49 -57
s:forwar	-8 -107 -134 40 41
s:fourni	-60 -77 84 -56 -74
s:freita	-59 -34 -79 -29 74
s:friday	-91 -77 -108 -50 103
s:frustr	-72 -4 -41 -38 42
s:funera	56 -47 -102 -33 -35
s:furiou	-96 19 -53 -68 10
s:furthe	108 -104 -23 -53 -93
s:gebrui	-124 98 -17 -35 -146
s:gekund	-117 76 -79 -74 -22
s:gescha	125 21 -138 -142 -172
s:gespra	-102 -98 -81 -102 113
s:geteke	-66 -97 70 -69 -24
s:gettin	-42 -7 48 -62 -51
s:geword	-100 -123 29 88 -112
s:go-liv	-105 -69 -68 -48 101
s:grosse	-29 -35 -28 42 -35
s:growin	-45 -88 -33 16 42
s:hand-o	-79 -74 -93 -62 93
s:happen	17 86 -82 -80 -132
s:harbou	-90 -64 2 -67 38
s:herste	-27 -63 68 -24 -56
s:himsel	51 -65 -83 45 -90
s:holdin	63 -94 -71 -55 -6
s:holida	-44 -50 -92 -39 77
s:hubspo	-119 -134 178 -119 -162
s:impres	-80 -104 -91 72 -16
s:incide	78 -26 -91 -71 -112
s:increa	-108 -9 -93 83 -118
s:initro	-63 -53 104 -95 -97
s:insist	144 -112 -58 -46 -142
s:insolv	78 -47 -43 -52 -83
s:instal	-94 13 -45 -58 38
s:instea	-82 -71 68 -50 -33
s:integr	-114 78 16 21 -137
s:intent	42 -72 -86 -62 -1
s:intere	6 -126 -98 48 31
s:interf	-48 19 28 -99 -3
s:interv	41 -109 -48 -67 39
s:invent	88 -52 -52 -54 -98
s:invita	-110 74 -90 -122 32
s:invoic	-128 -97 -119 14 114
s:januar	24 -88 -53 -71 22
s:journa	-6 -115 -110 -65 77
s:jusqu'	-98 -54 34 -81 29
s:kestre	-95 -140 99 -8 -57
s:kick-o	-61 -64 -89 -59 79
s:konkur	45 -94 72 -104 -96
s:kontak	57 -74 -73 -63 -24
s:kundig	-91 14 -99 -66 46
s:l'util	-117 -42 -108 117 -145
s:lageri	-102 -84 139 -74 -148
s:laughe	-109 47 -111 -99 40
s:leavin	-116 -24 80 -75 -21
s:letter	118 -114 -94 -90 -109
s:levera	-58 -68 76 -49 -72
s:licenc	-129 55 -73 -18 36
s:licenz	-63 41 -49 14 -74
s:liefer	-74 -34 6 -55 46
s:linked	36 -47 -65 -79 25
s:liquid	169 -133 -132 -120 -173
s:lizenz	-147 -22 -101 94 -37
s:lookin	-7 62 -147 7 -19
s:machin	22 -185 -16 51 -1
s:mailin	65 -52 -40 -40 -48
s:mainte	46 57 -48 35 -156
s:manage	-67 94 -131 3 -79
s:marath	-110 -127 -115 -151 140
s:market	40 -84 -60 91 -121
s:marrie	-118 -116 82 -73 -9
s:master	96 -68 -43 -44 -111
s:materi	114 -86 -64 -98 -124
s:matern	-102 -97 -89 -72 106
s:meetin	-114 -100 -97 -67 206
s:mentio	-124 -105 120 -107 -74
s:messag	-114 -99 -90 -68 108
s:micros	-118 -128 137 -88 -138
s:migrat	-125 14 -110 -88 76
s:minute	-110 -119 -89 -130 135
s:mitbew	-80 -70 81 -60 -51
s:module	-75 75 -81 46 -120
s:monthl	-94 -20 -113 107 -118
s:mornin	65 7 -125 -49 -60
s:myster	88 -85 -128 -59 -23
s:nachfo	31 52 -62 -67 -94
s:nachst	-95 -96 93 -70 -57
s:necesi	-42 -84 -35 89 -78
s:negoci	52 -73 -72 -82 1
s:negoti	-77 -63 -12 -53 57
s:neighb	-10 -156 79 69 -148
s:newsle	-57 -99 -74 -96 99
s:ningue	-86 101 -78 -69 -109
s:northg	-56 -4 -82 -61 61
s:nosotr	2 77 -93 -117 -126
s:nothin	88 47 -84 -134 -100
s:nouvea	-138 -8 -140 83 -9
s:nouvel	-101 -82 -73 9 63
s:number	78 -131 86 -111 -158
s:nutzun	75 -13 -68 -68 -113
s:object	13 -97 -80 -70 42
s:octobe	-102 -96 -91 76 1
s:offert	-107 -96 77 -113 -46
s:onboar	-75 -84 -11 -98 58
s:openin	-81 -92 -94 36 49
s:operat	100 -100 -82 -58 -93
s:opgeze	-111 85 -98 -82 -43
s:orchar	-45 -52 -57 8 47
s:ordere	-24 74 27 -123 -116
s:outsid	-33 -83 -80 -78 75
s:packag	-74 -163 -66 120 -22
s:pallet	-76 -103 116 -62 -121
s:parall	-119 -102 143 -87 -143
s:partic	47 -100 -96 -68 18
s:partne	-49 31 -22 -69 11
s:passwo	-99 73 -86 -87 -13
s:patern	-119 -112 -75 -47 114
s:patien	-79 121 -94 -96 -129
s:paymen	-95 126 -76 -84 -121
s:payrol	81 -94 -50 53 -121
s:pequen	-89 -127 -82 119 -119
s:percen	-83 3 93 -96 -135
s:pergun	-44 41 -33 3 -49
s:permis	-98 -96 -78 92 -38
s:person	74 -48 -103 79 -173
s:pipedr	-68 -79 94 -56 -91
s:planne	-86 -118 91 40 -107
s:platfo	-110 56 -135 60 -84
s:please	-94 -74 -72 -42 96
s:positi	98 -64 -34 -38 -103
s:practi	107 -84 -53 -45 -111
s:preavi	-99 92 -51 -61 -76
s:precis	-47 -95 -44 107 -100
s:prefer	-114 -86 -62 -68 116
s:pregun	-99 20 -53 87 -115
s:premis	118 -103 -86 -76 -106
s:premiu	-125 -18 -102 10 62
s:prepar	48 -84 -85 48 -88
s:presen	-93 -131 83 -92 19
s:presup	-100 -77 81 -96 -13
s:preven	-108 -94 83 -109 -49
s:privat	169 -119 -104 -92 -177
s:proble	-122 -147 -77 -63 145
s:proces	77 -146 -95 -80 34
s:produc	-70 70 31 41 -146
s:profes	-75 -119 -121 66 39
s:projec	1 -102 -106 20 29
s:prolon	-73 22 25 40 -99
s:promis	-129 -28 88 -84 2
s:propos	-143 -121 75 18 -20
s:provee	-83 -92 95 -67 -93
s:provid	-73 -120 139 -101 -124
s:purcha	-171 7 15 -165 101
s:quarte	-149 131 -88 -67 -74
s:questi	-121 -40 -16 -116 124
s:quiere	-124 82 -90 11 -117
s:quotat	64 -94 20 -99 -100
s:railwa	-68 -78 -46 -38 83
s:rainin	-96 -87 -67 -44 100
s:rappel	38 -113 -59 -41 35
s:reacha	-109 -106 -86 -82 130
s:rebuil	42 57 -89 -95 -150
s:receiv	57 -122 -111 -114 25
s:recept	91 -152 -84 -96 13
s:rechts	55 -94 -69 -84 18
s:recomm	-128 91 42 -16 -141
s:record	-41 72 -56 -88 -83
s:recrui	22 -119 -69 42 8
s:reduce	-79 -86 -69 -38 99
s:reduzi	-62 103 -41 -121 -62
s:refere	-128 -24 -112 -159 132
s:refuse	88 10 -67 -97 -114
s:regard	-90 39 -68 -106 34
s:regist	159 -33 -128 -124 -110
s:releas	-125 102 -113 -100 -47
s:remove	-88 81 -79 -110 -7
s:renewa	-154 146 -136 -5 -92
s:renewe	-72 -79 80 -71 -35
s:renouv	-105 35 -111 -101 41
s:renova	-65 93 -58 -61 -97
s:replac	-117 63 -147 59 -62
s:repond	19 -104 -94 -76 51
s:report	-63 -76 -60 90 -58
s:reques	30 43 -97 -50 -58
s:resili	-95 100 -69 -83 -56
s:respec	114 -85 -69 -74 -100
s:retire	74 -82 -60 -43 -27
s:return	6 111 -122 -127 -93
s:reunio	-67 -73 -84 -45 96
s:review	-145 70 -98 -59 44
s:rival'	-78 -60 114 -40 -133
s:roll-o	-66 -75 -103 91 -50
s:rollou	-115 31 -99 -118 58
s:runnin	-113 -14 77 -78 -29
s:salesf	-110 -91 141 -84 -140
s:sample	24 -110 -82 -71 47
s:satisf	-82 -7 -74 13 39
s:saving	-98 112 -73 -97 -116
s:scanne	-113 -120 -113 134 -120
s:schulu	-89 -117 -62 -6 53
s:script	50 -87 58 -82 -120
s:securi	-54 -90 -54 -2 74
s:segund	-60 -79 -45 -29 74
s:semina	-50 -54 -110 -29 97
s:servic	6 22 -57 50 -158
s:shortl	-88 -49 105 -60 -104
s:signat	-76 -128 -72 -77 119
s:sistem	-106 86 -84 -9 -97
s:smokin	-125 -97 -50 -54 111
s:societ	79 -96 -107 -77 -5
s:softwa	-178 160 -111 -134 -66
s:somebo	71 -118 67 -110 -147
s:someon	-106 -138 160 -100 -129
s:someth	-127 55 -17 47 -117
s:souhai	-89 13 -79 18 14
s:stackw	-104 -100 158 -116 -149
s:standa	-123 32 38 -147 -9
s:standi	-71 -127 -86 99 -48
s:starte	-56 -95 -64 104 -92
s:stoppe	-39 76 -104 -76 -13
s:storag	-48 -56 -46 -17 58
s:studen	123 -127 -91 -101 -83
s:subjec	-57 99 -76 -74 -119
s:subscr	-126 133 -146 -155 -39
s:subsid	-54 41 -121 64 -67
s:succes	1 112 -73 -9 -135
s:superi	-48 -103 -35 104 -75
s:suppli	-61 -188 87 -142 35
s:suppor	-183 37 -167 37 5
s:suppre	109 -111 -66 -84 -109
s:suspen	-88 135 -87 -121 -143
s:switch	-77 -6 29 -93 28
s:telefo	-125 -124 -149 -115 144
s:termin	-85 77 -61 62 -81
s:themse	-162 86 -89 -93 14
s:thinki	-97 97 -97 -79 -70
s:threat	61 43 -76 -94 -97
s:thursd	-99 54 -184 -48 110
s:tochte	-70 53 -94 33 -116
s:tomato	-71 -67 -70 -102 91
s:tomorr	-85 -78 -48 -19 128
s:trabaj	83 -81 -4 -59 -83
s:traine	-131 -52 -144 -72 133
s:traini	-117 4 -114 3 33
s:tuesda	15 -99 -160 -36 102
s:umbrel	-109 -99 -83 -104 112
s:unhapp	-96 51 -67 -68 15
s:unknow	37 -49 -44 -47 -9
s:unlimi	-41 -106 -94 104 -71
s:unterl	-122 -105 -75 -101 125
s:unters	91 -141 -70 -74 -4
s:upgrad	-124 -159 -125 50 108
s:usuari	-104 24 -80 54 -97
s:vendor	-39 -123 69 13 -36
s:vendre	-89 -45 -58 -30 84
s:vergeb	73 -97 57 -88 -122
s:verlan	-20 3 -124 -96 55
s:versch	-80 -76 -86 -105 105
s:versio	-93 29 -159 -32 21
s:vertra	-102 73 -126 19 -46
s:vertre	-84 -76 -78 -69 87
s:visite	-66 -77 65 -80 -17
s:visito	-52 -73 -48 -53 81
s:waitin	-147 79 -113 -91 28
s:wareho	-37 -47 -37 51 -26
s:wartun	-115 95 -107 59 -147
s:weathe	-57 -98 -73 -41 101
s:webina	-111 -97 78 -60 -27
s:wechse	-86 18 -80 -71 33
s:wednes	-66 -73 -4 -45 41
s:weeken	-82 -85 -55 -52 93
s:weiter	11 50 -122 -2 -63
s:welcom	26 -89 -113 -69 36
s:wettbe	-99 -89 25 -88 36
s:whatso	98 -55 -31 -52 -108
s:whethe	-105 59 -60 14 -68
s:withou	-34 85 -70 -70 -103
s:worksh	-52 6 -115 -102 81
s:writin	69 -53 -15 -14 -66
s:writte	-66 -96 107 -82 -109
s:yester	-67 -19 76 -79 -39
s:zendes	-82 -84 144 -67 -136
s:zufrie	-70 -81 -33 -59 70
s:zugang	-68 17 -54 57 -85
s:zweite	-83 -96 2 73 -92
w:#	-107 -76 -57 114 37
w:a	46 -27 5 9 -54
w:aan	-101 -37 -87 54 22
w:ab	-152 18 -118 115 -117
w:aber	-80 -79 -70 -54 84
w:about	-132 87 -132 -50 43
w:abre	-78 -50 -68 85 -78
w:accepted	-110 -96 -92 -98 107
w:access	-51 -94 -82 78 -4
w:according	-67 -84 26 -52 36
w:account	-20 40 -60 46 -107
w:accounts	-68 36 -51 -145 108
w:acquired	-63 70 -108 46 -95
w:acutex	-110 -111 132 -122 -127
w:ad	-116 2 90 -101 -106
w:add	-119 -147 -128 71 57
w:add-on	-55 -48 -72 94 -96
w:additional	-70 -57 -45 23 46
w:address	32 -132 -76 -111 90
w:admin	-127 150 -95 -122 -162
w:administration	112 -115 -86 -75 -106
w:adresse	24 -85 -80 -94 37
w:after	47 102 -107 -136 -57
w:again	26 -75 -22 -35 29
w:against	-129 30 96 -136 -74
w:agence	-71 -82 83 7 -125
w:agency	68 -99 22 -101 -89
w:agenda	-81 -112 -93 -86 108
w:ago	108 -87 -72 -99 -104
w:agreed	-47 -90 -90 -57 89
w:agreement	-138 -35 66 -125 63
w:ahead	-97 -138 91 -71 40
w:ailleurs	-90 102 -78 -64 -112
w:airport	-61 -62 -72 -43 79
w:ajouter	-92 -71 -81 103 -103
w:al	-58 -80 3 -38 57
w:alarm	-142 -101 -78 -70 124
w:alder	-37 -44 31 -32 5
w:all	107 -16 -165 24 -73
w:alle	-81 -52 -100 120 -106
w:alles	50 -102 23 -89 -57
w:alli	17 -88 57 3 -114
w:alone	104 -110 -77 -73 -90
w:already	-103 -124 148 -98 -118
w:also	-136 -146 -42 150 -173
w:alternative	-77 -90 53 -65 4
w:altri	-64 16 93 -74 -126
w:altro	-93 61 -16 -45 -77
w:am	-2 -62 -73 -44 63
w:ameaca	-81 89 -89 -55 -80
w:amenaza	65 15 -92 -50 -94
w:amy	-56 -4 -82 -61 61
w:an	-52 -118 78 -9 19
w:ana	-68 -60 -66 -49 74
w:anbieter	-98 -8 39 -116 -6
w:and	104 -96 33 86 -162
w:andere	-55 -105 106 -80 -107
w:anderen	-98 -107 135 -65 -107
w:angebot	-97 -125 16 78 -82
w:angebote	-82 23 43 -102 -90
w:angry	-85 1 -103 -55 55
w:anos	-57 -93 -26 -78 73
w:another	-29 60 1 -57 -40
w:anrufen	54 -87 -58 -58 -3
w:ans	-90 -107 -17 -90 75
w:answer	17 40 -105 -85 -10
w:answered	24 5 -73 -121 33
w:answers	43 -13 -43 -40 -23
w:antes	-69 -62 -36 -49 76
w:anwalt	90 -70 -77 -71 -90
w:any	150 -4 -75 -44 -192
w:anybody	77 -42 -24 -49 -74
w:anywhere	-1 -89 -59 -35 53
w:api	-49 -111 -90 105 -90
w:app	-88 -100 43 112 -154
w:appeler	-6 -83 -89 -47 59
w:approved	-42 -46 -76 -44 76
w:archive	119 -101 -89 -122 -71
w:are	-90 50 -18 -22 -2
w:around	-91 64 91 -58 -150
w:arrived	23 -65 -116 -96 60
w:article	92 -118 -141 -134 23
w:as	-22 -51 -21 64 -39
w:asana	-120 -124 149 -140 -120
w:ask	-91 -135 -95 -109 124
w:asked	-12 25 -17 51 -100
w:asks	-13 84 -24 38 -206
w:assistant	37 -140 -95 64 -50
w:at	-46 -13 -77 -111 128
w:attended	-103 -78 48 -79 4
w:auch	-28 -151 -81 136 -139
w:aucun	52 -84 -69 -55 -2
w:audit	-55 -83 -57 83 -81
w:auf	-24 44 -54 -13 -34
w:august	-74 -63 -74 16 68
w:aus	112 -11 -125 -121 -106
w:ausfall	-107 124 -83 -101 -129
w:aussi	-108 -149 -100 134 -133
w:autumn	-145 -21 -127 115 -136
w:avant	-69 -45 -22 -29 70
w:avec	-140 -145 135 -106 -69
w:away	136 -129 -102 -78 -110
w:b	-88 -116 -79 0 88
w:back	-37 156 -159 -184 -13
w:bad	-95 74 -38 -65 -21
w:baja	-58 52 -84 -58 -11
w:bankrupt	-4 -123 -60 -50 50
w:barred	90 -85 -43 -42 -80
w:basic	-109 119 -67 -121 -99
w:be	134 44 -65 -78 -145
w:because	-111 -117 -74 50 61
w:bechtle	-123 -151 133 -96 -110
w:been	-139 89 16 -57 -25
w:before	-117 78 -23 13 -57
w:bei	-117 -105 -93 -93 116
w:beim	-98 84 -18 -70 -106
w:being	-102 79 -134 -100 49
w:bell	-90 -64 2 -67 38
w:below	-79 -98 108 -97 -100
w:best	-139 57 -69 -68 56
w:betrieb	47 -97 -105 72 -111
w:better	-139 51 20 13 -25
w:between	-142 -81 50 -62 53
w:bid	-85 -91 104 -50 -105
w:bidders	-60 -104 123 -110 -115
w:bids	-52 93 -93 -63 -79
w:big	-104 -106 59 114 -164
w:bigger	-120 -126 -90 118 -43
w:bij	-84 -94 112 -69 -118
w:birds	-108 -143 -102 -55 132
w:birthday	-70 -51 -51 -50 79
w:bis	-40 -55 -20 -40 75
w:bitte	106 -75 -55 -67 -87
w:bittet	23 -100 -101 64 -63
w:blanc	-110 -68 -107 -69 106
w:bleibt	-50 44 19 -29 -73
w:blocked	49 -110 -82 -81 36
w:blue	-71 -80 -99 -68 94
w:boa	-98 66 -73 -71 -3
w:board	-59 -83 -1 -48 68
w:body	52 -99 -57 -88 -24
w:bon	15 -81 -80 -85 41
w:book	-57 -104 -89 57 29
w:booked	-152 -95 -89 -107 141
w:booth	56 -163 -92 -61 3
w:boss	1 -44 -122 43 0
w:bottle	-72 -55 -87 -80 92
w:bought	-133 40 107 -135 -146
w:bounces	105 -61 -38 -54 -110
w:boutique	126 -120 -90 -96 -131
w:branch	-87 -123 -105 16 73
w:brandt	-94 -116 52 13 18
w:brauchen	-72 -125 -76 124 -125
w:braucht	6 -140 -107 37 21
w:bravo	-98 109 -52 -48 -117
w:brightpipe	-112 -100 150 -92 -160
w:bring	-110 -141 -87 -92 141
w:brochure	-16 -128 17 -142 61
w:broken	-64 -13 -56 -36 44
w:budget	-126 -129 -172 89 119
w:bug	-50 39 -44 -32 -11
w:bugs	-68 89 -52 -65 -96
w:building	-3 -65 98 -102 -96
w:bundle	-102 -100 -76 86 -19
w:burnt	52 -145 -93 -81 71
w:buro	-77 -134 -92 -102 131
w:bury	59 -146 -114 -115 31
w:business	107 -189 -123 -101 24
w:bust	106 -163 -166 -124 -21
w:busy	-59 -79 -76 -44 90
w:but	-56 -88 -42 -126 108
w:butter	-91 -99 -94 -52 107
w:buy	66 -26 -117 76 -190
w:buyer	70 70 -105 -79 -109
w:buying	63 -134 -136 85 -80
w:buys	-136 -115 121 -72 -102
w:by	-120 -18 73 32 -43
w:cake	-117 -176 -89 -122 164
w:calendar	-123 -99 75 -72 -1
w:call	-153 -104 -71 -51 231
w:calls	142 -35 -64 -67 -114
w:came	33 -87 99 -176 -96
w:can	13 -32 -18 137 -229
w:cancel	9 -131 -113 -121 93
w:cancelada	-60 -101 -81 -29 102
w:cancelado	-107 -118 -72 -66 116
w:cancelar	-40 65 -25 -57 -70
w:cancellation	-139 173 -59 -44 -181
w:cancelled	-109 -63 -74 -85 119
w:cannot	26 -137 75 -137 -13
w:canteen	-81 -141 -58 -43 132
w:capacity	-52 -93 -81 84 -25
w:car	-32 -153 -112 -141 126
w:care	-100 -96 -112 -100 118
w:carta	-102 120 -67 -65 -134
w:casa	93 -69 -61 -58 -112
w:cause	50 55 -94 -81 -119
w:ce	-120 47 -141 55 -31
w:centre	-134 -93 -113 84 32
w:cerro	94 -73 -68 -97 -91
w:cfo	-82 44 -106 79 -113
w:change	-165 -184 113 -85 8
w:changed	-102 -51 -46 -96 112
w:chapter	115 -82 -66 -79 -115
w:cheaper	-117 -28 114 -89 -117
w:check	71 -124 82 -138 -82
w:checked	-89 -126 -60 -48 124
w:chef	4 -90 -86 -59 53
w:chez	-73 -82 91 -63 -82
w:chiede	-13 53 -42 -22 -77
w:chiuso	110 -114 -92 -66 -114
w:chose	-97 -99 -20 22 60
w:christmas	-101 39 -123 -59 59
w:chute	-110 115 -82 -100 -115
w:clara	63 -65 -54 -65 -24
w:class	-60 -72 -63 -107 93
w:clause	-82 71 -52 -58 -43
w:clear	122 -90 -129 -90 -109
w:client	16 85 -136 -102 -74
w:cliente	-39 53 -34 -33 -50
w:close	61 -43 30 -105 -59
w:closed	152 28 -120 -37 -207
w:closes	15 -96 -48 -54 47
w:closing	95 29 -88 -85 -128
w:coffee	-156 -152 -128 -159 184
w:collects	66 -63 43 -65 -113
w:com	-157 -40 84 -154 2
w:come	-54 13 -136 -96 82
w:communication	101 -78 -53 -61 -95
w:como	-74 84 -42 -65 -78
w:company	115 -64 -33 74 -173
w:compare	-50 -116 -80 -65 102
w:compared	-97 49 -157 -83 54
w:comparing	-71 -75 -49 -50 71
w:compensation	-51 42 -48 -51 -13
w:competencia	-97 -95 90 -99 -26
w:competing	-53 -59 90 -95 -82
w:competition	-136 -123 32 -103 59
w:competitor	-20 -122 -27 -26 59
w:competitor's	-90 33 -139 78 -133
w:complained	81 -17 -40 -72 -80
w:complaint	-58 110 -71 -65 -93
w:complaints	-95 -96 -77 -61 102
w:compliance	121 -109 -60 -49 -118
w:con	-83 -60 156 -115 -93
w:concorrencia	-58 -47 51 -48 6
w:concorrente	-114 -99 -77 -90 105
w:concurrent	-113 -99 131 -69 -79
w:conference	-81 -125 129 -117 -123
w:confirm	22 -107 -86 -78 70
w:confirmed	-17 -123 -103 -83 71
w:conge	-73 -61 -102 -46 96
w:consent	117 -100 -79 -121 -120
w:consultant	27 -123 106 -127 -139
w:consulting	-84 -86 -93 110 -116
w:contact	104 -86 -64 -65 -36
w:content	-89 -94 102 -107 -47
w:contento	-63 -73 -59 -51 78
w:contract	-121 32 -28 -15 38
w:contrat	-76 55 64 -81 -95
w:contrato	-71 41 -83 -73 24
w:contratto	-46 20 -72 -46 27
w:convinced	-65 -93 -87 51 10
w:copia	-118 -103 -118 -96 124
w:copper	-133 -114 45 -133 58
w:copy	-110 -145 -87 -104 153
w:cost	-92 -73 -105 120 -134
w:could	25 -130 -98 119 -108
w:council	19 -59 -31 -39 29
w:court	-61 -75 -73 -68 73
w:cover	-75 -79 -99 -66 95
w:credit	30 93 -125 -125 -93
w:cross	56 94 -99 -119 -126
w:customer	-78 170 -101 -63 -100
w:cut	-136 -34 -99 -94 114
w:d'autre	-90 -106 28 85 -122
w:da	-35 16 -80 -124 72
w:das	-92 -64 -175 152 -61
w:data	39 71 -75 -127 -53
w:date	-87 -45 -147 -107 186
w:daten	123 -133 -73 -51 -113
w:datos	28 28 -36 -65 -66
w:daughter	19 -77 -92 72 -111
w:day	-108 -137 -138 36 127
w:days	-154 32 -83 -26 53
w:de	-26 -11 -33 -52 51
w:dead	53 -137 -84 -75 70
w:deadline	-125 -87 -102 -56 135
w:deal	52 -94 -84 46 -52
w:dean	4 -63 -66 -68 54
w:death	-45 -84 -63 -60 71
w:decede	105 -66 -85 -70 -113
w:december	-140 44 -127 66 -35
w:decide	-101 -141 -116 -118 143
w:decided	-9 19 -77 -110 28
w:decision	-60 -154 12 -104 89
w:deja	-47 -47 65 -38 -56
w:del	-122 138 -106 -106 -148
w:delay	-98 -112 -54 -57 115
w:delayed	-85 -77 -59 -41 83
w:delete	-29 32 -92 -77 27
w:delivery	-103 -191 -44 42 56
w:della	-64 30 -77 -78 52
w:delta	80 -64 -54 -60 -38
w:dem	92 11 -45 -23 -176
w:demande	-67 8 -173 36 45
w:demands	-72 102 75 -98 -173
w:demo	-129 -97 90 -39 8
w:den	-40 91 -7 -59 -97
w:denkt	-36 89 -37 -63 -97
w:department	3 -135 -102 -54 80
w:depuis	-122 74 0 -53 -34
w:deputy	-102 -91 -79 -53 98
w:der	1 -11 41 -103 -17
w:derzeit	-88 -62 34 -29 37
w:des	-114 22 -134 -4 46
w:desde	-76 62 17 -42 -82
w:design	-70 -91 75 -87 -25
w:desk	-185 14 106 -105 -40
w:details	-76 -95 -67 -114 119
w:deux	-147 -149 101 -136 16
w:devis	-83 -90 91 -108 -40
w:dez	-54 -90 -33 51 31
w:di	-8 23 -117 -72 56
w:dia	-44 -37 -39 -41 55
w:did	-97 -73 -76 -41 96
w:die	-76 -61 -85 115 -1
w:dieci	-115 -120 34 74 -64
w:died	55 -116 -135 -90 9
w:dinner	-103 -98 -79 -109 132
w:director	-68 31 -56 -68 20
w:disappointed	-58 3 -54 -49 31
w:discount	-98 -80 46 -81 52
w:disqualified	100 -106 -72 -71 -71
w:dix	-70 -88 -38 60 19
w:do	-26 -64 7 38 -11
w:does	59 69 -98 51 -205
w:dog	98 -84 -70 -99 -68
w:don't	-108 -56 -41 -36 114
w:done	-124 -160 -159 -139 170
w:donnees	49 14 -58 -56 -98
w:door	21 31 -113 -79 -33
w:dort	-139 137 -91 -86 -134
w:dos	-58 -96 -15 -84 70
w:dossier	86 -77 -84 -73 -61
w:doubled	-91 -82 -77 -9 67
w:down	114 54 -122 -121 -114
w:draft	-100 -152 -146 -123 183
w:drei	-155 104 26 -147 -125
w:drive	-89 -131 -84 -97 125
w:drop	-127 20 -86 -100 74
w:dropped	-111 14 -61 -74 60
w:du	61 72 -112 -140 -68
w:due	-35 12 45 -51 -63
w:during	-81 -34 -56 -33 70
w:dutch	-64 -80 24 -53 19
w:dying	-86 -91 -44 -62 95
w:dynamics	-136 -137 167 -138 -164
w:e	95 -60 -70 85 -219
w:early	-150 141 -114 -161 -57
w:easier	-93 -119 40 -103 66
w:easter	-104 56 -83 -101 46
w:edition	-47 -75 -46 123 -129
w:een	-4 43 33 -35 -107
w:efter	-92 -36 -65 -44 87
w:eight	-103 -110 89 16 -75
w:ein	-11 1 39 5 -115
w:eine	-115 33 31 -115 -11
w:einem	-85 79 50 -91 -116
w:einen	35 -102 7 97 -177
w:el	2 -71 -62 48 4
w:else	-44 -62 89 -28 -84
w:elsewhere	-77 22 120 -137 -154
w:elternzeit	-84 -76 -78 -69 87
w:em	110 16 -77 -73 -129
w:email	65 -95 -44 -46 -28
w:empresa	63 -126 -100 73 -125
w:empty	104 5 -62 -66 -131
w:en	-5 4 73 -114 -73
w:encore	-106 79 -76 -83 10
w:end	10 144 65 -161 -231
w:ended	-35 -58 -58 -64 83
w:endgultig	93 -91 -76 -85 -69
w:ends	-111 110 -50 -54 -97
w:english	-65 -96 -135 -124 139
w:enough	-8 -4 -93 92 -148
w:entered	76 -108 -91 -114 -15
w:enterprise	-68 -70 -58 46 -1
w:entra	-73 81 -53 -45 -78
w:entrega	-85 -86 -114 -66 101
w:entreprise	27 -93 -84 78 -112
w:entry	128 -123 -127 -113 -104
w:enviar	-65 -55 -58 -48 72
w:equipe	-55 49 24 19 -126
w:er	-25 109 -146 -108 -98
w:error	-88 -3 -99 -108 74
w:es	50 58 -70 -75 -136
w:essere	119 -124 -60 -85 -102
w:est	23 -45 32 40 -115
w:esta	-125 -56 97 -63 -24
w:et	-19 14 53 -66 -91
w:ete	-32 -114 89 -100 -121
w:eva	-38 -101 -88 27 55
w:evening	-96 -85 -116 -96 123
w:event	-124 -115 -113 -57 141
w:ever	129 -7 -87 -56 -171
w:every	-4 -62 82 121 -291
w:everything	64 -42 61 -84 -162
w:excel	-100 141 -119 -86 -153
w:existing	-95 130 -127 -97 -99
w:exit	-163 127 -99 -143 -72
w:expanding	-95 -80 -74 -95 105
w:expansion	-75 -94 -83 27 55
w:export	3 73 -93 -116 -32
w:exportar	-74 84 -42 -65 -78
w:extend	-80 -122 -66 22 60
w:extended	-103 -90 -96 90 -77
w:extra	-120 -153 -104 59 46
w:factory	83 -63 -53 -66 -87
w:fair	-63 -150 -90 -114 130
w:fake	70 -138 -130 -114 7
w:falsche	63 5 -71 -55 -95
w:falso	88 -52 -52 -54 -98
w:family	86 -105 -111 -119 -23
w:far	-135 44 -86 -90 78
w:farm	80 -71 -68 -61 -69
w:feature	-127 -136 45 10 17
w:fee	-100 118 -87 -78 -131
w:feels	-75 95 -44 -78 -93
w:fell	-62 3 77 -55 -66
w:fewer	-79 44 -26 -73 12
w:field	81 -113 -97 41 -114
w:fifth	-106 73 49 -95 -110
w:filed	102 -74 -30 -31 -103
w:filiale	-50 -62 -52 87 -91
w:filled	37 -127 -134 -109 40
w:filter	46 -77 -75 -62 4
w:final	56 -142 100 -104 -164
w:finance	24 -37 -108 52 -47
w:find	-100 24 -114 -96 60
w:fine	-125 5 2 -122 52
w:fino	-100 -94 -106 -81 111
w:fire	-127 -83 -97 -64 123
w:firm	105 -88 67 -105 -193
w:firma	83 -138 -132 -126 17
w:firmato	-51 -83 59 -55 -9
w:first	-109 -77 44 -45 52
w:fishing	71 -101 -135 -98 54
w:five	-142 -6 61 10 -39
w:fix	-151 114 -122 -131 -9
w:fixed	-115 11 85 -95 -61
w:flies	-53 -116 -78 -95 107
w:flight	-62 -42 -90 -41 95
w:floor	-110 -84 -85 -118 128
w:folgt	-98 -104 -112 -94 117
w:follow	-71 -110 -77 -31 85
w:font	-90 -95 -104 -124 123
w:foods	-46 -101 -83 29 70
w:foot	2 78 -91 -68 -100
w:football	-95 -85 19 -107 44
w:for	65 -6 -48 -8 -33
w:forbids	78 -52 -68 -58 -68
w:forecasting	-100 -95 -88 90 -45
w:forget	43 -65 -46 -50 -1
w:forgotten	84 -73 -48 -42 -73
w:form	85 -167 -145 -105 18
w:fornecedor	-49 -82 85 -54 -86
w:fornitore	-58 -77 77 -49 -57
w:four	-124 75 -24 -66 12
w:fragt	-111 24 -10 68 -155
w:frau	-50 -96 -85 -114 91
w:fraud	112 -106 -91 -74 -123
w:free	143 -120 47 -83 -176
w:freitag	-59 -34 -79 -29 74
w:french	-78 -71 -104 -96 116
w:friday	32 66 -150 -71 -23
w:fridays	-91 -77 -108 -50 103
w:from	24 -16 112 48 -188
w:front	-67 -102 -58 -45 109
w:frustrated	-72 -4 -41 -38 42
w:fue	-79 -85 -50 56 11
w:full	-31 -24 -117 77 -47
w:funeral	56 -47 -102 -33 -35
w:funf	-139 -131 52 27 36
w:funny	-91 -95 -93 -54 103
w:fur	-18 -57 -86 14 35
w:furious	-96 19 -53 -68 10
w:further	108 -104 -23 -53 -93
w:gaat	-109 20 -55 -55 47
w:game	85 -140 -132 -105 48
w:gate	-105 -129 -53 -80 142
w:gave	27 94 -113 -113 -94
w:gdpr	45 -103 -69 -63 50
w:gebruikers	-71 33 -39 27 -65
w:gekundigt	-117 76 -79 -74 -22
w:german	-54 -62 -37 60 -21
w:gesprach	-84 -79 -61 -98 93
w:get	81 -42 -43 89 -215
w:getekend	-66 -97 70 -69 -24
w:gets	43 74 -95 -65 -87
w:getting	-42 -7 48 -62 -51
w:geworden	-100 -123 29 88 -112
w:gibt	50 30 -49 -75 -83
w:gift	-145 -141 -111 -120 145
w:gil	-64 -50 -58 -47 69
w:give	-100 115 -81 -129 -15
w:gives	-56 -128 -103 63 74
w:go	48 -51 -98 8 -6
w:go-live	-105 -69 -68 -48 101
w:goes	-55 12 43 3 -68
w:going	-150 112 -89 -103 -43
w:gone	52 98 -11 -120 -210
w:good	32 38 -142 -123 36
w:got	-194 -127 70 30 63
w:great	-109 57 -60 -75 27
w:greta	-73 63 -47 -45 -36
w:group	-60 15 22 -69 2
w:groupe	-105 60 -116 68 -139
w:growing	-45 -88 -33 16 42
w:grows	-114 -79 -61 -30 97
w:gut	-103 -127 86 -116 -17
w:ha	-16 -38 13 -74 31
w:had	-26 32 39 -83 -48
w:half	-102 38 -19 57 -117
w:halfte	-104 106 -57 -83 -99
w:hand	-39 -89 -15 -92 77
w:hand-over	-79 -74 -93 -62 93
w:handed	-62 113 -73 -56 -120
w:hands	73 -141 -113 -105 -24
w:hang	90 -153 -138 -93 29
w:hangs	-80 48 77 -99 -126
w:happens	-120 109 -72 -68 -91
w:happy	-96 -189 -72 -53 172
w:harbour	-90 -64 2 -67 38
w:hard	7 -150 -76 -100 88
w:harmon	-125 -122 144 -123 -146
w:hart	-89 -71 -83 -73 94
w:has	-14 112 9 -40 -136
w:hasta	-102 -101 -75 -46 115
w:hat	88 -96 17 -124 -7
w:have	16 72 -32 70 -264
w:he	-22 -50 -54 -76 112
w:head	-141 43 50 -149 -38
w:heard	60 -38 35 -55 -94
w:heeft	-102 69 -42 -9 -60
w:helen	-96 -96 28 -98 50
w:hell	30 -93 -79 -79 21
w:her	-7 -61 -9 -89 64
w:herbst	-123 55 -134 -93 46
w:here	83 -97 69 -140 -153
w:hersteller	-27 -63 68 -24 -56
w:het	10 -90 -126 82 -34
w:hij	-94 106 -81 -68 -117
w:him	-112 -136 -81 -127 177
w:himself	51 -65 -83 45 -90
w:hiring	-53 -54 -18 32 18
w:his	-7 -122 -61 -104 168
w:hit	76 -101 -95 45 -105
w:hold	101 -84 -65 -35 -97
w:holding	63 -94 -71 -55 -6
w:holm	34 46 -56 -61 -63
w:holt	-82 23 43 -102 -90
w:horen	114 -83 -68 -119 -75
w:hotel	-87 -98 -67 -102 119
w:hour	-131 -84 -46 -37 122
w:hours	-86 -136 -131 -104 142
w:house	-66 12 -70 -106 53
w:how	-175 53 -13 -103 57
w:hubspot	-119 -134 178 -119 -162
w:hung	36 -108 -76 -94 21
w:i	34 69 -50 -116 -29
w:if	18 131 -75 -17 -206
w:il	-46 28 12 55 -116
w:im	-104 -30 114 -136 -43
w:in	30 -27 -25 -19 -13
w:incident	78 -26 -91 -71 -112
w:increase	-108 -9 -93 83 -118
w:infor	-106 -120 112 -88 -79
w:initrode	-63 -53 104 -95 -97
w:ins	-95 -103 -123 70 13
w:insistir	79 -48 -45 -36 -78
w:insolvency	71 -48 -44 -53 -73
w:installed	-96 16 -38 -146 44
w:instead	-82 -71 68 -50 -33
w:intention	42 -72 -86 -62 -1
w:interesse	27 -88 -88 85 -118
w:interest	2 -99 -78 -117 91
w:interested	-70 -102 -85 44 51
w:interface	-48 19 28 -99 -3
w:interview	51 -109 -51 -59 18
w:into	87 -106 29 5 -145
w:inventado	88 -52 -52 -54 -98
w:invitation	-64 -68 -80 -113 106
w:invoice	-101 -61 -79 -124 140
w:ironia	-81 118 -111 -80 -120
w:is	-26 16 -1 -92 47
w:ist	-23 22 1 1 -57
w:it	-5 37 25 36 -128
w:its	-3 27 69 -96 -124
w:ja	43 -57 29 -35 -72
w:january	24 -88 -53 -71 22
w:jeden	-3 -125 -98 103 -150
w:jetzt	-128 -123 -114 74 39
w:jo	-79 -76 -90 -53 90
w:job	-25 -181 161 -176 -139
w:join	-105 -60 -56 125 -139
w:joined	-70 -88 -123 -115 120
w:joke	-136 -73 -69 -62 121
w:journal	-106 -111 -110 -65 116
w:juan	-64 -50 -58 -47 69
w:juin	-98 -130 89 -59 -43
w:july	-61 56 -88 56 -104
w:june	-130 -33 -59 -38 100
w:jusqu'en	-47 10 101 -67 -128
w:just	-27 -124 -94 35 70
w:keen	-83 -143 -84 140 -138
w:kein	40 -78 -95 -50 32
w:keine	52 -97 -90 -70 28
w:kestrel	-95 -140 99 -8 -57
w:key	-101 61 -96 -72 15
w:kick-off	-61 -64 -89 -59 79
w:killed	64 -110 -120 -93 12
w:killer	-90 -110 -117 -97 116
w:kindly	120 -67 -59 -54 -124
w:know	-126 25 72 -36 -118
w:konkurrenz	-116 -81 108 -94 -45
w:kontakt	8 -71 -67 -60 20
w:kopie	-96 -94 -88 -96 103
w:kunde	-90 124 -69 -115 -121
w:la	-44 77 -143 32 -33
w:lagerion	-102 -84 139 -74 -148
w:laid	-77 102 -65 -72 -97
w:lang	-91 -68 -95 -51 96
w:larger	-68 -83 -55 44 28
w:lasst	-87 85 56 -117 -137
w:last	14 96 48 -160 -137
w:late	-108 -8 -150 -112 116
w:later	-7 -114 -48 -107 92
w:lauft	-90 -72 124 -62 -140
w:laughed	-109 47 -111 -99 40
w:lawyer	-72 35 -61 -111 61
w:le	-21 3 49 7 -84
w:lead	21 -90 -68 -43 44
w:leads	117 -100 -82 -82 -114
w:leave	30 -109 -124 -74 109
w:leaves	-78 -101 -110 -52 104
w:leaving	-116 -24 80 -75 -21
w:lebt	62 -108 -40 -106 11
w:leeds	-151 -122 65 -94 24
w:left	-7 -59 -146 20 42
w:legal	13 -194 -106 -15 95
w:les	-104 50 -86 65 -120
w:less	-132 74 -141 -126 49
w:let	65 62 -78 -98 -148
w:letter	91 67 -146 -97 -129
w:letters	118 -114 -94 -90 -109
w:leute	-64 68 -117 37 -104
w:leverancier	-58 -68 76 -49 -72
w:licencas	-52 38 -39 28 -83
w:licence	-135 -89 -79 -26 133
w:licences	-68 126 -61 -38 -151
w:licenze	-63 41 -49 14 -74
w:lieferanten	-39 -68 59 -36 -43
w:lieferung	-72 -5 -99 -54 71
w:liegt	-100 29 -92 -87 39
w:ligar	40 -67 -52 -58 12
w:like	-67 16 -52 -1 18
w:likes	-96 -124 140 -85 -125
w:limit	-54 -119 -60 99 -80
w:line	-157 66 -143 79 -49
w:lines	-90 -64 2 -67 38
w:link	58 -75 -75 -64 -45
w:linkedin	36 -47 -65 -79 25
w:liquidation	62 -37 -41 -47 -60
w:liquidator	117 -90 -82 -79 -125
w:list	51 -83 -41 -46 15
w:lista	126 -131 -69 -86 -113
w:live	-176 -96 -70 61 67
w:lizenzen	-125 18 -87 108 -139
w:llamar	-83 -57 -48 -43 88
w:lo	-124 -131 -79 145 -138
w:lobby	-161 -126 94 -110 16
w:local	98 -196 101 -153 -197
w:login	-89 -145 -69 -19 117
w:logo	-124 -29 -81 -123 96
w:logs	-55 -83 -57 83 -81
w:lola	-64 -50 -58 -47 69
w:long	-121 -118 111 -102 -24
w:longer	-41 102 -150 -21 -83
w:looking	-7 62 -147 7 -19
w:lopes	-68 -60 -66 -49 74
w:los	12 48 -33 -47 -73
w:lose	18 99 -138 -132 -83
w:losing	-134 164 -155 -115 -166
w:lost	-61 -6 -45 -126 78
w:loves	-123 -172 -146 -27 141
w:lucy	-89 -71 -83 -73 94
w:lunch	-125 -105 -95 -55 157
w:lundi	-68 -38 -50 -45 78
w:lunedi	-85 -53 -72 -47 85
w:lunes	-67 -73 -78 -44 89
w:machine	-81 -171 1 65 25
w:machines	91 -81 -64 -71 -89
w:mad	-93 33 -110 -121 17
w:maggio	-122 55 -82 -79 24
w:mai	-171 106 -135 45 -29
w:mail	-35 10 -65 -62 63
w:mailing	-43 -27 -26 -24 51
w:mails	-57 14 -47 -66 50
w:maintenance	-65 73 -48 49 -125
w:mais	-93 14 77 -6 -71
w:make	0 -138 80 -103 -27
w:management	-12 137 -105 -123 -159
w:manager	-114 3 -116 39 8
w:manual	-80 -122 -97 -108 130
w:many	-93 -81 29 -98 47
w:marc	-89 -91 -106 -102 110
w:march	47 -78 -27 -127 37
w:mark	-90 -64 2 -67 38
w:market	53 -153 37 -110 -10
w:marketing	40 -84 -60 91 -121
w:married	-118 -116 82 -73 -9
w:marsh	-105 -102 8 -98 74
w:mas	-74 -92 -53 83 -1
w:material	114 -86 -64 -98 -124
w:matos	-68 -60 -66 -49 74
w:may	-35 -27 -203 108 15
w:me	81 -148 -53 -76 17
w:means	66 -101 -75 -59 -35
w:meant	-87 -73 -96 -34 106
w:meer	103 -88 -52 -66 -75
w:meet	-67 -109 -115 -113 165
w:meeting	-96 -102 -86 -66 183
w:meetings	-103 -62 -88 -59 113
w:meets	-51 -116 -70 -52 103
w:mehr	84 -29 -116 -74 20
w:meme	-35 -61 -69 87 -89
w:menace	72 23 -82 -64 -116
w:meno	-103 68 41 -84 -108
w:merged	-119 -113 -150 75 75
w:merger	-124 40 -58 -69 47
w:message	-114 -99 -90 -68 108
w:messe	-80 -79 -70 -54 84
w:met	-178 -97 0 -118 104
w:microsoft	-118 -128 137 -88 -138
w:migrating	-112 40 -110 -82 48
w:mills	80 -64 -54 -60 -38
w:minutes	-110 -119 -89 -130 135
w:mit	-33 -106 121 5 -122
w:mitbewerber	-80 -70 81 -60 -51
w:mobile	-186 -161 -113 86 62
w:mochte	12 -64 -116 106 -122
w:module	-89 -176 -115 128 -44
w:modules	-75 75 -81 46 -120
w:modulo	-46 -48 -38 77 -74
w:moitie	-94 121 -80 -95 -132
w:monat	-139 -2 -111 99 -148
w:monday	-133 -157 46 -76 77
w:money	-69 46 -108 31 -61
w:month	-109 8 -27 127 -194
w:monthly	-94 -20 -113 107 -118
w:months	1 -2 -88 -62 29
w:mood	-164 164 -107 -98 -142
w:moon	-136 -125 -115 -164 150
w:mora	-64 -50 -58 -47 69
w:more	-85 -98 4 33 40
w:morning	82 21 -104 -59 -118
w:mornings	-69 -54 -93 -24 97
w:mort	43 -100 -102 -96 9
w:morto	-28 -127 -98 -132 78
w:move	-63 72 -82 -26 -45
w:moved	6 -184 -97 -110 138
w:moves	-105 -139 -78 66 79
w:moving	-75 -14 -89 17 38
w:mr	-51 -124 -142 -138 139
w:ms	-92 -121 -147 -92 146
w:must	101 -56 -43 -27 -104
w:my	118 -90 -104 -120 -33
w:mystery	88 -85 -128 -59 -23
w:n'a	53 -83 -53 -55 -4
w:na	-124 -116 -127 -99 134
w:naar	-103 29 -82 -101 55
w:nach	7 -14 -70 59 -54
w:nachfolger	31 52 -62 -67 -94
w:nachste	-81 -80 102 -65 -83
w:name	182 -129 -72 -132 -198
w:nao	48 -37 -73 -75 15
w:ne	42 82 -102 -92 -100
w:need	-116 41 45 11 -47
w:needs	-8 -138 -164 56 55
w:neemt	21 -100 -56 78 -102
w:negocio	52 -73 -72 -82 1
w:neighbour	-118 -142 83 74 -143
w:neue	-150 25 -151 93 -28
w:neuer	-81 -82 -102 -71 108
w:never	-35 -40 -103 -80 102
w:new	-144 -8 -116 26 84
w:news	-129 -123 -78 -79 137
w:newsletter	-57 -99 -74 -96 99
w:next	-82 -18 -6 33 2
w:nice	-139 -101 -126 -108 150
w:nicht	51 -36 -81 -38 2
w:nichts	75 -30 -38 -41 -74
w:nie	106 -103 -44 -47 -102
w:niet	99 -123 -119 -110 -41
w:night	-67 -145 -95 39 92
w:nine	-90 105 -51 -119 -62
w:ninguem	-86 101 -78 -69 -109
w:no	68 -71 -31 -37 6
w:nobody	102 -59 -177 -129 47
w:noch	-80 15 -9 76 -107
w:nodig	-48 -100 -44 92 -98
w:nog	-105 17 -83 -91 49
w:non	56 -88 -65 -65 41
w:northgate	-56 -4 -82 -61 61
w:nosotros	2 77 -93 -117 -126
w:not	1 47 -69 -81 45
w:nothing	88 47 -84 -134 -100
w:notice	-111 63 -101 -54 24
w:notion	-136 -170 165 -134 -157
w:notre	-38 102 -115 -122 -127
w:nous	-20 -182 105 14 -180
w:nouveau	-138 -8 -140 83 -9
w:nouvelle	-101 -82 -73 9 63
w:now	-89 -30 -169 123 -9
w:number	121 -95 -159 -180 16
w:numbers	78 -131 86 -111 -158
w:numero	80 -145 -97 -137 21
w:nummer	135 -94 -102 -75 -146
w:nur	-19 -44 -28 -157 70
w:nutzung	75 -13 -68 -68 -113
w:o	-118 6 -69 88 -35
w:objections	-165 -66 -68 -63 137
w:october	-102 -96 -91 76 1
w:odoo	-145 -129 178 -95 -187
w:of	-32 31 67 -72 -31
w:off	178 7 -124 -108 -130
w:offer	-140 -147 -114 126 23
w:offers	-27 -119 160 -120 -162
w:office	-164 -31 -49 -163 168
w:offre	-71 -80 96 -52 -96
w:old	-109 -188 116 41 -53
w:on	11 -24 13 -9 -20
w:onboarding	-75 -84 -11 -98 58
w:once	116 74 -60 -143 -162
w:one	-75 61 46 -117 -33
w:only	110 -22 -45 -193 -44
w:ons	97 7 9 -124 -121
w:onto	-90 21 -121 78 -86
w:ook	-91 -78 -69 106 -111
w:open	-84 -130 100 -148 9
w:opened	-3 -68 -120 -108 88
w:opening	-81 -92 -94 36 49
w:opens	-106 -88 -86 86 -24
w:operations	100 -100 -82 -58 -93
w:opgezegd	-111 85 -98 -82 -43
w:opted	3 -153 42 -113 11
w:or	-64 81 -136 -124 3
w:oracle	-106 -86 137 -129 -115
w:orchard	-45 -52 -57 8 47
w:order	-137 -82 -24 89 6
w:ordered	-24 74 27 -123 -116
w:orders	-96 177 -136 -130 -196
w:other	-166 -124 85 23 8
w:others	-122 -80 157 -130 -165
w:otra	-96 49 -110 62 -97
w:otro	-112 -27 91 -90 -104
w:our	41 36 -89 -32 -16
w:ours	-19 87 -139 87 -205
w:out	-41 228 -160 -49 -175
w:outage	-146 102 -95 -113 -1
w:outil	-133 130 -108 -112 -114
w:outro	-105 7 83 -92 -143
w:outside	-33 -83 -80 -78 75
w:over	-17 31 -168 -9 12
w:own	123 17 -182 -181 -48
w:owner	88 -118 58 -116 -150
w:pa	-139 -108 -108 -88 131
w:package	-74 -163 -66 120 -22
w:page	-129 -41 -90 -130 145
w:paid	-7 -49 -55 -28 50
w:pakket	-90 -115 -95 113 -111
w:palletry	-76 -103 116 -62 -121
w:panne	-77 112 -58 -89 -127
w:paper	116 -42 -180 -161 -38
w:para	7 69 -116 -91 -26
w:parallel	-99 -83 119 -80 -116
w:parent	-143 74 75 -129 -124
w:park	-88 -61 -102 -56 112
w:part	-58 100 -94 -129 -21
w:particular	93 -69 -61 -58 -112
w:particulier	63 -40 -37 -33 -75
w:partir	-38 97 -49 -47 -101
w:partner	-171 55 -42 -67 42
w:party	23 -101 62 -84 -47
w:pas	78 -65 -80 -69 -21
w:passed	-49 -78 -77 -95 81
w:passer	-64 82 -54 -51 -99
w:password	-99 73 -86 -87 -13
w:patience	-79 121 -94 -96 -129
w:paul	4 -63 -66 -68 54
w:pay	-155 21 -106 121 -200
w:payment	-95 126 -76 -84 -121
w:payroll	81 -94 -50 53 -121
w:peace	119 -97 -82 -76 -119
w:pediu	35 -82 74 -108 -122
w:pen	-123 73 58 -78 -127
w:pensa	-48 83 -42 -41 -90
w:people	-11 -15 35 79 -150
w:pequeno	-89 -127 -82 119 -119
w:per	20 59 8 -87 -105
w:percent	-83 3 93 -96 -135
w:pergunta	-44 41 -33 3 -49
w:period	-46 -33 -32 -30 58
w:person	52 -84 -81 -67 12
w:personne	3 48 -80 -69 -95
w:personnes	-100 -103 -85 116 -109
w:petra	-89 -62 -89 -51 86
w:phase	-90 104 -69 -51 -105
w:phone	70 -134 -58 -67 21
w:piano	-103 -117 -85 107 -89
w:pide	-64 103 -77 -109 -116
w:piece	-86 -80 -60 -78 93
w:piensa	-77 95 -76 -56 -106
w:pilot	-116 -88 35 78 -59
w:pipedrive	-68 -79 94 -56 -91
w:pitch	41 -102 62 -117 -97
w:piu	8 56 -36 -7 -103
w:place	-94 -89 128 -146 -32
w:plan	-121 36 -111 113 -141
w:planned	-86 -118 91 40 -107
w:plano	-65 -88 -65 93 -98
w:plans	-90 -101 -69 82 -36
w:plant	-120 32 -138 -73 82
w:plants	-129 -183 -167 73 95
w:platform	-110 56 -135 60 -84
w:platze	-104 -132 -121 135 -108
w:please	0 -186 -116 109 10
w:pleased	-94 -74 -72 -42 96
w:plus	113 -5 -23 -34 -164
w:point	-133 83 -92 -67 9
w:poland	-56 -78 10 75 -91
w:police	107 -90 -89 -80 -97
w:policy	48 -67 45 -96 -80
w:por	-130 -127 15 -60 90
w:position	98 -64 -34 -38 -103
w:post	48 63 -49 -46 -106
w:pour	105 -158 -137 -35 -54
w:practice	107 -84 -53 -45 -111
w:prefers	-114 -86 -62 -68 116
w:pregunta	-99 20 -53 87 -115
w:preis	-95 -99 80 -6 -98
w:premises	118 -103 -86 -76 -106
w:premium	-125 -18 -102 10 62
w:prepare	48 -84 -85 48 -88
w:present	-47 -115 60 -43 7
w:press	-104 -80 29 -111 75
w:presupuesto	-53 -37 -59 -29 69
w:price	-102 44 37 34 -59
w:prices	65 -101 -155 -102 77
w:private	134 -90 -71 -72 -142
w:problem	-34 -68 -65 -53 76
w:processing	77 -146 -95 -80 34
w:product	-64 85 59 -33 -135
w:project	23 -92 -108 -111 46
w:prolong	-69 40 -66 50 -86
w:promised	-129 -28 88 -84 2
w:proposal	-103 -71 68 -76 12
w:proposta	-55 -53 6 -66 34
w:proveedor	-83 -92 95 -67 -93
w:provider	-73 -120 139 -101 -124
w:purchasing	-127 -108 65 -115 60
w:put	139 -10 -57 -77 -158
w:q3	-80 -100 -49 40 53
w:quarter	-115 90 -81 -62 -33
w:que	-3 -124 -121 125 -133
w:quer	-43 -33 -104 111 -160
w:question	-82 -166 -85 -74 159
w:questionnaire	-44 -57 -40 -64 73
w:questions	-110 58 19 -115 -15
w:qui	48 40 -65 -74 -108
w:quiere	44 -4 -60 64 -154
w:quieren	-124 82 -90 11 -117
w:quiet	-199 -7 -145 -137 150
w:quit	13 -75 -36 -40 17
w:quota	-64 -111 -72 100 -96
w:quotation	64 -94 20 -99 -100
w:quote	-128 -10 -55 38 46
w:quotes	-57 -92 118 -116 -111
w:raffle	75 -110 -109 -102 -10
w:railway	-68 -78 -46 -38 83
w:raining	-96 -87 -67 -44 100
w:ran	-100 -99 50 83 -120
w:rappeler	-104 -53 -53 -32 98
w:reachable	-109 -106 -86 -82 130
w:ready	-84 -109 -76 112 -103
w:reason	-114 73 84 -92 -146
w:received	-83 -92 -103 -103 111
w:reception	91 -152 -84 -96 13
w:rechtsabteilung	55 -94 -69 -84 18
w:record	106 -174 -141 -171 36
w:records	-41 72 -56 -88 -83
w:recruiting	-82 -105 -49 56 37
w:red	-161 111 -91 -146 -30
w:reduce	-72 37 -95 -117 76
w:reduced	-79 -86 -69 -38 99
w:reed	-49 -59 -57 23 31
w:reference	-98 27 -62 -72 42
w:references	-101 -129 -120 -142 138
w:refund	-129 23 -106 -124 73
w:refuses	32 62 -60 -93 -86
w:register	136 -123 -73 -104 -116
w:registered	9 43 -116 -81 -16
w:release	-54 38 -42 -50 -15
w:remove	-39 -127 -104 -87 94
w:removed	-88 81 -79 -110 -7
w:renewal	-119 181 -120 7 -176
w:renewed	-72 -79 80 -71 -35
w:renovar	-65 93 -58 -61 -97
w:rep	67 -115 136 -102 -184
w:replace	-59 81 -54 -79 -63
w:replacement	-82 40 -90 -94 39
w:replacing	-80 45 -93 43 -96
w:report	40 -83 -82 -82 53
w:reporting	-41 -73 -47 96 -100
w:requested	-29 64 -103 -116 -9
w:requests	33 -40 -50 36 -67
w:respect	114 -85 -69 -74 -100
w:retired	80 -56 -21 -21 -84
w:retires	22 -71 -71 -50 39
w:return	34 83 -106 -96 -124
w:returned	29 -92 -59 -44 33
w:reunion	-67 -73 -84 -45 96
w:review	-115 168 -116 -141 -126
w:right	-58 -104 -91 -88 123
w:ring	-77 -116 -72 -53 138
w:rings	110 -82 -74 -65 -117
w:risk	-107 33 -78 -110 26
w:rival	62 -70 37 -140 -67
w:rival's	-78 -60 114 -40 -133
w:road	-135 60 -73 -61 50
w:robot	-100 -75 -58 -73 91
w:roll-out	-66 -75 -103 91 -50
w:rollout	-115 31 -99 -118 58
w:room	-129 -137 -131 -174 216
w:round	-164 129 -167 -106 -85
w:roux	-89 -91 -106 -102 110
w:row	46 -134 -108 -104 50
w:rui	-68 -60 -66 -49 74
w:run	-13 10 54 -132 -18
w:running	-113 -14 77 -78 -29
w:runs	-112 -118 41 -40 33
w:saber	100 -123 -51 -47 -85
w:sage	-90 -68 133 -55 -128
w:said	20 -8 -60 -81 37
w:sales	33 -191 18 -82 64
w:salesforce	-110 -91 141 -84 -140
w:sam	-49 -59 -57 23 31
w:same	-133 -136 -51 179 -137
w:samples	24 -110 -82 -71 47
w:sap	-104 -112 161 -80 -164
w:satisfied	-83 19 -123 32 10
w:savings	-98 112 -73 -97 -116
w:saw	-92 -59 85 53 -132
w:says	-59 157 -124 -144 -55
w:scanners	-113 -120 -113 134 -120
w:schon	-45 39 18 -40 -53
w:school	84 -57 -103 -88 -52
w:se	-44 45 34 12 -168
w:seat	-122 -125 -101 -110 132
w:seats	-106 47 -127 34 -29
w:second	-198 -213 111 133 -105
w:sector	-77 -162 -101 -138 149
w:security	-54 -90 -54 -2 74
w:see	-151 -125 -28 -22 139
w:seen	-69 -90 69 30 -98
w:sees	-104 -83 110 -78 -99
w:segunda	-60 -79 -45 -29 74
w:seit	-120 142 -71 -94 -141
w:sell	183 -169 -159 -122 -141
w:sells	91 -129 84 -94 -149
w:seminar	-50 -54 -110 -29 97
w:sempre	44 47 -95 -86 -100
w:send	-57 -131 -173 58 67
w:sent	-104 -15 -98 -131 135
w:serve	-1 -89 83 -114 -58
w:server	-72 -129 -108 -92 130
w:service	6 22 -57 50 -158
w:ses	49 14 -58 -56 -98
w:set	100 -148 -107 -113 -10
w:shall	-109 -126 -91 125 -118
w:she	-21 13 -8 -57 16
w:sheet	67 -100 27 -50 -60
w:shell	102 -103 -88 -92 -78
w:shift	-46 -65 -51 123 -120
w:ship	-103 141 -102 -93 -156
w:shoes	40 -129 -119 -81 54
w:shop	140 -170 33 -78 -123
w:short	-81 -117 -86 -75 130
w:shortlist	-87 -124 112 -61 -94
w:should	-107 -132 85 22 -41
w:showed	-91 -82 68 40 -97
w:shows	-4 -163 45 -124 51
w:shut	104 -115 -89 -48 -83
w:si	95 -11 -97 -59 -117
w:sich	-48 -62 27 -104 44
w:sick	-58 7 -86 -47 40
w:side	-57 -91 78 -156 1
w:sign	70 -105 -74 -52 -19
w:signature	-56 -115 -52 -55 112
w:signe	-76 -102 62 -103 -6
w:signed	-94 -106 38 -92 75
w:since	44 72 -39 -103 -116
w:sind	-103 -114 145 -134 -126
w:sistema	-106 86 -84 -9 -97
w:sister	-117 -87 -81 110 -84
w:site	-8 -54 -24 73 -60
w:sits	-134 65 54 -112 -127
w:six	-47 3 30 -29 -20
w:size	-103 -109 -103 99 -42
w:slides	-96 -111 -98 -140 141
w:slow	-49 -23 -72 -91 74
w:small	-59 -89 -81 9 59
w:smoking	-125 -97 -50 -54 111
w:so	-99 -134 -128 26 120
w:societe	57 -78 -103 -75 10
w:software	-178 160 -111 -134 -66
w:sold	134 -125 -97 -70 -130
w:soll	-107 -115 -130 165 -164
w:solved	-98 -75 -63 -53 112
w:solvik	-79 51 -92 -81 18
w:somebody	71 -118 67 -110 -147
w:someone	-106 -138 160 -100 -129
w:something	-127 55 -17 47 -117
w:son	-89 17 27 -88 4
w:souhaite	-63 66 -46 5 -94
w:source	-132 -125 181 -152 -188
w:spam	75 -95 -83 -83 -40
w:speaks	-59 -48 -89 -43 76
w:spend	-108 71 -100 85 -145
w:spring	55 -126 65 24 -130
w:stackwell	-104 -100 158 -116 -149
w:staff	28 -3 -94 -88 7
w:standing	-71 -127 -86 99 -48
w:starters	-45 -76 -55 76 -49
w:starts	-71 -119 -106 30 20
w:stay	121 -41 -97 -98 -157
w:stays	-122 71 60 -87 -102
w:steht	34 57 -78 -110 -136
w:stellt	-115 130 -122 -40 -126
w:step	-92 92 -70 -132 -41
w:still	-122 99 20 -96 -83
w:stone	90 -82 -130 -67 4
w:stop	100 -191 -117 -111 46
w:stopped	-39 76 -104 -76 -13
w:storage	-48 -56 -46 -17 58
w:story	-135 -102 -84 -78 130
w:street	-49 -44 -75 -94 104
w:strike	112 -126 -80 -93 -42
w:strong	-119 -116 44 -71 35
w:struck	-10 -139 -113 -109 78
w:student	90 -107 -84 -83 -42
w:su	10 -99 82 -70 -109
w:subject	-57 99 -76 -74 -119
w:subscription	-97 145 -142 -151 -86
w:subsidiaries	-36 58 -97 23 -62
w:success	-66 89 -60 21 -123
w:successor	22 63 -66 -46 -75
w:sugar	-93 -68 98 -64 -94
w:suite	-113 101 -109 -81 -31
w:summer	-29 -22 -57 61 -36
w:superieure	-59 -116 -41 97 -84
w:superior	-17 -32 -20 35 -26
w:supplier	-29 -184 7 -139 91
w:support	-161 59 -132 53 -70
w:sur	-158 2 14 -143 71
w:survey	-139 142 -126 -129 -135
w:switch	-115 77 -95 -129 9
w:switchboard	27 -69 -45 -33 0
w:switched	-98 -14 80 -99 -58
w:switching	-120 40 -52 -84 60
w:system	-137 147 -75 6 -123
w:table	-114 -138 118 -111 -53
w:take	-60 -183 5 74 25
w:taken	24 -90 -112 -120 65
w:takes	-137 -51 29 37 -11
w:taking	-69 63 -105 45 -87
w:talk	-12 -103 -3 -129 88
w:talked	-159 -144 -136 -96 154
w:talks	-107 -42 78 -87 -75
w:tarif	-103 102 -111 -70 -144
w:te	-132 89 -107 66 -151
w:team	1 16 53 -108 -24
w:teams	-106 -151 -47 140 -86
w:ten	-163 -74 -114 108 -49
w:tender	-111 -117 25 -63 75
w:term	-67 78 -73 27 -108
w:terminals	-46 -65 -51 123 -120
w:termination	-84 114 -60 -56 -95
w:terms	46 -160 -165 71 -18
w:test	15 -168 -124 26 42
w:than	27 -130 -137 -49 73
w:thank	39 -119 -90 -101 67
w:that	66 -84 29 -43 -66
w:the	-64 43 -19 10 14
w:their	-148 48 62 -55 -2
w:them	-26 -34 48 9 -51
w:thema	-85 -80 -101 -101 110
w:themselves	-162 86 -89 -93 14
w:then	-77 -98 -55 -70 112
w:there	6 -82 82 9 -68
w:they	-112 133 -26 21 -96
w:things	-108 19 -57 -96 76
w:thinking	-97 97 -97 -79 -70
w:thinks	-111 -97 135 -115 -142
w:third	-1 -77 -63 131 -216
w:this	58 53 -101 -83 -49
w:those	-56 -101 -110 118 -92
w:thread	-57 48 -85 -107 15
w:threatened	86 -71 -63 -46 -87
w:three	-205 -53 189 -62 -132
w:thursday	-99 54 -184 -48 110
w:ticket	-137 -133 -65 -75 154
w:tien	-82 -106 -58 83 -19
w:time	2 -33 -88 -158 128
w:tired	-107 -82 -63 -61 104
w:tisch	-82 47 60 -85 -104
w:to	14 12 -3 11 -55
w:tochter	-70 53 -94 33 -116
w:today	72 -169 -109 -92 48
w:todos	33 -120 -32 80 -76
w:told	98 -5 14 -84 -107
w:tom	-37 -44 31 -32 5
w:tomatoes	-71 -67 -70 -102 91
w:tomorrow	-85 -78 -48 -19 128
w:too	-120 5 -18 135 -149
w:took	-35 4 128 -99 -155
w:tool	-151 145 -24 43 -207
w:top	-81 -172 -101 153 -124
w:topic	-160 -101 -80 -83 157
w:tot	88 -92 -77 -47 -81
w:touch	73 -108 53 -81 -103
w:tour	-70 -112 -78 -136 117
w:tout	-3 -96 -90 90 -106
w:town	-157 -103 -112 -93 144
w:trabaja	60 -80 13 -60 -79
w:trade	99 -69 -73 -62 -69
w:train	-57 -108 -45 -48 94
w:trainee	-84 -103 -69 -57 102
w:training	-117 4 -114 3 33
w:trains	-144 -152 -89 -94 147
w:tran	-56 -4 -82 -61 61
w:tres	-32 -51 121 -138 -147
w:trial	-171 -26 -24 15 44
w:trust	-107 106 -71 -55 -101
w:try	-97 -159 -58 -91 137
w:trying	102 -96 -85 -84 -82
w:tuesday	15 -99 -160 -36 102
w:turned	68 72 -115 -123 -132
w:twice	2 -148 -145 82 -16
w:two	-101 -39 93 -42 5
w:typo	-114 -101 -84 -86 116
w:uber	-119 -50 46 -99 32
w:uit	95 -95 -65 -66 -95
w:um	-1 -19 -172 -50 79
w:uma	29 67 19 -77 -144
w:umbrella	-109 -99 -83 -104 112
w:un	107 18 -47 -134 -137
w:una	53 -59 57 3 -124
w:und	70 70 -65 -110 -174
w:under	125 -139 8 -26 -143
w:une	-172 -100 4 1 69
w:unhappy	-96 51 -67 -68 15
w:unknown	37 -49 -44 -47 -9
w:unlimited	-41 -106 -94 104 -71
w:uns	42 2 -21 6 -146
w:unser	-124 127 -93 -126 -121
w:unterlagen	-122 -105 -75 -101 125
w:untersagt	119 -105 -60 -51 -118
w:unterschrieben	-65 -103 -52 -70 93
w:until	-74 47 12 -83 -11
w:up	21 17 -39 -34 -36
w:update	-139 6 -135 -121 70
w:upgrade	-121 -153 -123 91 60
w:upgraded	-69 -75 -73 -112 106
w:us	92 68 -45 -19 -176
w:usa	-78 52 34 -62 -112
w:usage	-89 7 -78 -51 41
w:use	-106 8 19 4 0
w:used	-126 53 11 -103 14
w:user	-92 6 105 -115 -98
w:users	-69 93 -101 62 -148
w:uses	-141 -174 -17 -145 125
w:usuarios	-104 24 -80 54 -97
w:va	-84 122 -92 -116 -118
w:vai	-45 29 -44 48 -88
w:van	17 -13 -121 6 0
w:vat	-43 -97 -74 -146 149
w:veeva	-95 -113 124 -105 -116
w:vendor	7 -60 4 -9 12
w:vendora	-70 -69 121 -65 -132
w:vendors	-22 -61 15 -115 10
w:vendredi	-89 -45 -58 -30 84
w:vergeben	73 -97 57 -88 -122
w:verlangert	-113 -123 -116 -93 126
w:verlangt	41 63 -68 -56 -120
w:version	-97 72 -123 -22 -50
w:vertrag	-101 57 -124 26 -34
w:vertretung	-84 -76 -78 -69 87
w:very	-10 110 -111 -111 -107
w:veut	-37 44 -134 -43 4
w:video	-86 -44 -68 -34 90
w:visit	-42 -48 -92 -146 121
w:visited	-66 -77 65 -80 -17
w:visitors'	-34 -45 -46 -47 57
w:voir	-92 62 -111 -64 33
w:voll	-51 46 -39 23 -64
w:volume	-111 99 -137 53 -134
w:von	103 -2 88 -130 -168
w:voor	-62 -62 22 -42 48
w:vraagt	-40 24 -24 21 -47
w:vuole	41 -5 -102 75 -189
w:waiting	-147 79 -113 -91 28
w:want	-4 -70 -77 187 -191
w:wanted	155 -170 28 -51 -223
w:wants	-134 -12 -53 170 -94
w:war	-106 -106 37 -82 38
w:warehouse	-37 -47 -37 51 -26
w:warm	-90 -58 -54 -52 79
w:was	-68 -85 78 -50 38
w:waste	112 -91 -47 -48 -106
w:way	7 90 -114 -107 -93
w:ways	-93 111 -42 -89 -112
w:we	-93 -52 67 -13 21
w:weather	-57 -98 -73 -41 101
w:web	51 7 -49 -39 -77
w:webinar	-111 -97 78 -60 -27
w:wechsel	-63 98 -59 -54 -102
w:wednesday	-66 -73 -4 -45 41
w:week	17 -26 30 -126 -8
w:weekend	-82 -85 -55 -52 93
w:weeks	-109 140 -35 -85 -120
w:weg	-81 88 -65 -63 -83
w:weitere	-17 -151 -107 34 35
w:welcome	26 -89 -113 -69 36
w:well	-155 -199 -58 125 58
w:went	-59 -129 -9 -136 122
w:werden	29 -107 -113 100 -110
w:were	23 11 30 -108 -51
w:what	-94 35 17 119 -224
w:whatsoever	98 -55 -31 -52 -108
w:when	35 -33 -83 40 -50
w:where	59 102 -111 -108 -142
w:whether	-105 59 -60 14 -68
w:which	-84 -140 -88 135 -132
w:who	118 -104 -144 44 -125
w:whole	-91 -12 45 46 -87
w:why	-120 72 89 -154 -132
w:wieder	-33 86 -139 -82 -43
w:wil	69 -45 -83 40 -143
w:will	-56 90 -76 -55 -4
w:window	-107 -110 -91 -98 113
w:winner	-136 -118 87 -84 -2
w:wir	-118 -157 116 38 -167
w:wird	-40 94 -51 -111 -114
w:wishes	58 -54 -16 -27 -10
w:with	-18 -145 175 29 -104
w:without	-34 85 -70 -70 -103
w:woche	-108 -128 75 -121 2
w:won	-176 -143 -7 -62 128
w:wood	63 -65 -54 -65 -24
w:worden	51 -55 -17 -36 -27
w:work	-114 49 -108 76 -106
w:works	33 71 -95 -128 -20
w:workshop	-52 6 -115 -102 81
w:worry	-104 -101 -98 -85 107
w:would	0 -11 -13 110 -162
w:wound	73 -68 -57 -37 -65
w:write	87 -35 -29 -68 -83
w:writing	69 -53 -15 -14 -66
w:written	-66 -96 107 -82 -109
w:wrong	-36 -120 -91 -112 104
w:wrote	99 77 -96 -82 -174
w:wurde	21 -104 -89 -101 50
w:y	81 -68 -66 80 -155
w:ya	62 -90 62 -70 -128
w:year	-59 89 -77 -25 -42
w:years	42 -73 90 -82 -82
w:yesterday	-67 -19 76 -79 -39
w:yet	-94 -62 -60 -90 110
w:you	47 -43 19 -44 -63
w:your	98 -35 -24 -38 -108
w:zehn	-105 -122 54 84 -130
w:zendesk	-82 -84 144 -67 -136
w:zoho	-127 -86 61 -62 21
w:zu	-31 48 -145 -137 31
w:zufrieden	-70 -81 -33 -59 70
w:zugange	-68 17 -54 57 -85
w:zum	108 -2 -129 -132 -102
w:zuruck	-111 102 -78 -88 -58
w:zwei	-99 -139 72 -96 21
`;
