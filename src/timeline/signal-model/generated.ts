// Written by `npm run signals:train` from bench/signals; do not edit.
/** Where each label starts, in the order of MODEL_LABELS. */
export const BIASES: readonly number[] = [0.083, -0.087, -0.580, -0.746, 1.330];

/** A feature a line, a tab, and its weights in hundredths, in the order of MODEL_LABELS. */
export const WEIGHTS = String.raw`
b:# licences	-71 90 -53 -68 -108
b:# more	-46 -66 -35 54 -32
b:# new	-64 -79 -54 85 -68
b:# people	-103 -113 -130 107 3
b:# percent	-77 2 98 -93 -129
b:# to	-64 70 -76 -87 23
b:# users	-36 -6 -49 33 -59
b:a #	-57 76 -52 -50 -94
b:a better	-61 -99 52 54 -95
b:a bigger	-106 -111 -93 123 -115
b:a car	18 -118 -82 -103 52
b:a cheaper	-119 -27 111 -87 -113
b:a competitor	-102 -87 21 26 -4
b:a customer	-76 92 -49 -82 -81
b:a dead	49 -61 -83 -59 -15
b:a demo	-50 40 17 40 -95
b:a discount	-75 -33 44 -36 12
b:a ete	-30 -111 95 -79 -112
b:a firm	-120 46 84 -35 -125
b:a good	-144 86 -49 -35 34
b:a la	-96 -4 -84 -109 71
b:a larger	-65 -83 -50 97 -89
b:a local	-149 -110 135 -113 -105
b:a long	-50 -83 31 -84 43
b:a new	-57 -53 -22 -45 66
b:a otro	-81 67 -8 -42 -63
b:a price	-96 69 -93 15 -69
b:a quote	-50 -44 -104 92 -69
b:a reference	-58 -110 -46 -62 102
b:a rival	101 -14 -112 -116 -41
b:a rival's	-83 -65 119 -47 -130
b:a row	66 -82 -89 -52 -20
b:a second	-111 -86 -8 117 -108
b:a site	-65 -144 -59 23 47
b:a supplier	52 -143 -94 -91 59
b:a switch	-105 119 -94 -125 -106
b:a third	-129 -24 20 84 -146
b:a trial	-53 120 -129 -96 -76
b:a week	31 -76 -49 -40 32
b:a year	-102 -5 -65 -160 118
b:about a	-152 17 -78 38 13
b:about his	-55 -85 -68 -44 81
b:about our	112 -148 -59 -57 -53
b:about the	-150 41 -160 -24 56
b:about to	-110 140 -117 -94 -150
b:account is	-67 121 -46 -82 -133
b:account manager	-84 -84 -46 110 -106
b:add two	-51 -73 -78 -27 65
b:address changed	-88 -38 -32 -43 84
b:after the	90 53 -71 -29 -132
b:again in	-50 -83 -24 -33 75
b:all communication	99 -75 -50 -57 -100
b:amenaza con	59 16 -84 -44 -90
b:an article	119 -57 -112 -80 -116
b:an hour	-131 -88 -50 -41 125
b:an offer	-96 -66 5 111 -126
b:an old	-13 -81 90 -98 -134
b:and a	105 -51 -60 -67 -115
b:and asked	91 -133 -40 41 -105
b:and do	63 -37 -12 -16 -55
b:and is	-120 29 81 -80 -53
b:and likes	-90 -76 95 -55 -89
b:and need	-30 -53 -51 76 -70
b:and not	-26 31 72 -128 -148
b:and talks	-101 -34 83 -90 -111
b:and the	60 -21 -100 43 -90
b:and they	103 -137 -68 26 -95
b:and want	-120 -110 -90 122 -45
b:and wants	-77 -96 29 104 -125
b:and we	-151 51 -104 -92 68
b:anderen hersteller	-26 -65 72 -26 -62
b:another department	-61 -99 -58 75 -34
b:another system	-41 127 -124 -111 -91
b:another vendor	-31 28 52 -76 -116
b:answer no	97 -73 -75 -65 -88
b:answered after	-125 98 -51 -114 -30
b:any more	34 70 -64 -20 -122
b:are #	-72 -117 68 -107 27
b:are a	71 -130 56 -91 -135
b:are gone	-94 112 -95 -62 -104
b:are in	-163 -146 97 3 -20
b:are not	13 -160 -117 99 -58
b:are out	-63 111 -88 -73 -108
b:arrived late	-126 -93 -42 -44 114
b:as a	12 -39 -157 -104 77
b:as well	-119 -177 -31 165 -108
b:asked about	-56 -110 -70 32 53
b:asked for	-135 -128 -49 95 64
b:asked how	-170 108 3 -103 -12
b:asked me	68 -65 -88 56 -114
b:asked to	84 80 -97 -123 -180
b:asked us	128 -84 -55 -64 -96
b:asks for	22 7 41 11 -176
b:asks what	-82 55 -124 57 -85
b:at a	119 -80 -69 -59 -132
b:at all	102 1 -71 -125 -77
b:at risk	-81 68 -75 -89 -41
b:at the	-13 -2 -66 -92 52
b:audit logs	-60 -84 -59 88 -84
b:auf dem	-81 45 58 -81 -103
b:auf der	-12 58 -89 -99 -27
b:aus dem	105 6 -105 -125 -118
b:away he	-114 -32 -24 -10 98
b:back on	-154 -142 -144 -103 193
b:back to	-121 179 -158 -101 -162
b:barred us	85 -81 -41 -39 -82
b:be a	92 -104 -66 -74 -55
b:be forgotten	80 -72 -48 -40 -74
b:be left	72 -81 -16 -30 -57
b:be taken	66 16 -33 -47 -102
b:because of	-109 -124 -76 49 59
b:before december	-68 60 -128 79 -135
b:before he	-66 -105 47 -126 21
b:before the	-52 14 -77 -44 48
b:between us	-89 -66 98 -58 -96
b:bis #	-32 -48 32 -34 12
b:bitte nicht	26 -55 -33 -44 8
b:bittet um	11 -107 -98 68 -44
b:bought it	-97 45 48 -105 -94
b:bring the	-72 -53 -71 -49 88
b:but the	-25 -98 103 -44 -101
b:but we	-104 -64 -39 -31 98
b:by #	-68 27 35 -81 -43
b:by a	-153 -85 74 50 -47
b:by friday	-51 56 -92 -50 -13
b:by half	-67 -9 -81 89 -131
b:by legal	82 -137 -55 -86 -6
b:by our	11 -119 -80 -105 75
b:by phone	9 -45 -39 -38 21
b:by the	-12 -26 -138 -13 34
b:by trade	-66 -21 -58 -42 73
b:by two	-84 65 72 -50 -139
b:call back	-54 -20 -16 -21 48
b:call he	-125 -63 -35 -38 114
b:call him	-60 -49 -28 -16 67
b:call moved	-102 -89 -31 -32 90
b:call next	-47 -54 -34 -18 75
b:call tomorrow	-66 -23 -26 -15 71
b:calls and	98 -84 -89 -78 -66
b:came in	-124 -132 65 -77 11
b:can we	-101 -151 -140 146 -135
b:cancelled the	-87 -3 -69 -80 36
b:car park	-76 -52 -45 -58 80
b:carta de	-101 118 -69 -66 -127
b:casa particular	96 -70 -63 -62 -107
b:chapter #	117 -81 -67 -83 -119
b:close the	78 -74 -74 -52 -49
b:close to	-123 31 -114 -75 77
b:closing the	12 57 -71 -77 -70
b:com o	-59 13 47 -65 -72
b:come back	76 -91 -80 -41 -28
b:como exportar	-74 79 -43 -65 -65
b:company in	25 -101 -107 69 -93
b:competition in	-118 -81 87 -89 -44
b:competitor in	-90 -58 -9 -72 69
b:complained to	92 -6 -41 -65 -142
b:complaint about	-98 44 -53 -72 -20
b:con altri	-56 -85 103 -62 -107
b:con la	-53 -75 6 -57 47
b:contract for	-68 -118 -47 81 -21
b:contract runs	-33 51 -100 -62 9
b:contract to	-86 46 -50 57 -98
b:copy of	-100 -131 -76 -77 128
b:could use	-45 -107 -59 119 -111
b:customer has	-42 77 -76 -34 -71
b:cut the	-92 -7 -70 -75 41
b:data for	76 -128 -84 -65 -5
b:de #	-99 96 -58 -106 -2
b:de baja	-63 55 -78 -56 -14
b:de la	-78 -100 -84 43 49
b:de le	132 -126 -123 -95 -132
b:de ne	100 -78 -43 -41 -103
b:de nosotros	2 78 -98 -113 -126
b:de plus	-88 -105 -47 106 -82
b:dead as	106 -65 -41 -53 -119
b:dead body	51 -99 -58 -85 -21
b:december she	-130 74 -99 -110 17
b:decision du	27 -95 -84 -71 25
b:delete everything	80 -77 -51 -31 -75
b:delete the	-122 82 -87 -77 -4
b:delivery date	-43 -91 -50 -89 93
b:dem tisch	-81 45 58 -81 -103
b:dem vertrag	-83 92 -72 -95 -69
b:den vertrag	-69 36 -104 72 -115
b:department wants	-105 -93 -66 -55 87
b:der kunde	-66 86 -40 -53 -76
b:der messe	-79 -82 -69 -52 84
b:dia #	-46 -40 -40 -40 52
b:did not	-101 -71 -78 -43 101
b:die firma	17 -93 -90 -105 44
b:die halfte	-103 100 -54 -80 -95
b:die konkurrenz	-96 -70 123 -89 -140
b:do not	-7 -6 -61 -83 66
b:does not	74 112 -76 -139 -167
b:down from	-86 78 -19 -39 -53
b:down to	-101 116 -59 -119 -105
b:drop two	-33 99 -53 -85 -92
b:du support	-58 81 -54 -67 -76
b:ein angebot	-94 -123 39 84 -125
b:eine woche	-83 -109 -94 -103 112
b:einem anderen	-26 -65 72 -26 -62
b:einen anderen	-102 -79 95 -71 -78
b:el plan	-68 -100 -63 91 -73
b:end of	16 125 -128 -61 -172
b:ends in	-109 114 -59 -61 -96
b:est content	-63 -72 103 -96 -111
b:every month	-168 -54 -23 123 -166
b:extend the	-46 -75 -47 57 -15
b:filled in	47 -129 -137 -108 32
b:for a	57 17 -116 7 -60
b:for all	67 -136 -76 84 -134
b:for ever	96 -101 -67 -49 -85
b:for good	165 -129 -40 -64 -152
b:for nothing	-137 89 36 -85 -113
b:for our	23 -19 -79 -138 48
b:for the	-60 38 -87 -65 67
b:for them	8 -105 -73 29 12
b:for two	-91 -133 31 -133 81
b:for us	-127 -3 93 -92 -126
b:fragt nach	-51 38 -47 17 -57
b:from #	-45 94 -57 -55 -89
b:from a	-95 60 67 -131 -82
b:from acutex	-106 -110 127 -128 -119
b:from an	-57 -65 86 -64 -84
b:from july	-58 62 -90 50 -99
b:from may	-81 67 -144 98 -141
b:from others	-55 52 11 -79 -79
b:from our	131 -67 -104 -130 -122
b:from the	48 8 -9 -28 -80
b:from their	34 -74 -157 -114 40
b:from us	-143 36 -135 102 -131
b:front of	-65 -107 -59 -47 105
b:frustrated with	-65 -3 -36 -34 42
b:fur das	-76 -107 -61 70 -12
b:fur die	-105 -94 -93 3 50
b:gave notice	-94 -26 -54 -55 62
b:gave up	88 56 -108 -107 -161
b:get the	-66 -66 55 34 -79
b:gives us	-62 -121 -103 72 67
b:going to	-71 108 -72 -82 -113
b:good for	-109 47 -118 -124 82
b:had enough	60 60 -95 -90 -99
b:half of	-54 86 -50 -56 -83
b:half the	-37 24 48 -51 -66
b:handed in	-52 103 -60 -46 -126
b:happy with	-108 -97 -16 -88 83
b:has a	-153 -102 151 -74 -45
b:has asked	-101 62 -94 63 -125
b:has been	-78 107 -86 -47 -95
b:has never	-17 -79 -100 -73 53
b:has no	20 -117 -89 -91 40
b:hat den	-7 -125 68 -78 -12
b:hat sich	65 -48 22 -38 -94
b:have a	-93 35 104 -92 -131
b:have something	-99 -157 26 100 -88
b:he asked	-134 -118 38 92 -142
b:he has	-135 49 -70 -81 55
b:he is	-165 -34 -102 -73 146
b:he laughed	-52 63 -80 -92 -29
b:he said	-75 -105 -91 -47 144
b:he says	-137 85 -93 -89 -6
b:he wants	114 -115 -74 -102 -93
b:he was	-85 -79 -68 -52 99
b:he will	27 -86 -69 -87 47
b:he wrote	-91 94 -39 -45 -88
b:head office	-68 102 -94 -108 -72
b:her to	-57 -71 -66 -74 84
b:hiring a	-53 -51 -16 35 16
b:his car	-58 -90 -67 -45 90
b:his new	-119 -100 -60 -62 119
b:his own	41 -89 -121 -96 67
b:his phone	-83 -31 -33 -17 92
b:how to	-144 72 -83 -89 13
b:hung up	35 -111 -80 -97 26
b:i do	94 -78 -77 -71 -68
b:if we	93 -102 -39 32 -131
b:il est	-82 33 80 -118 -123
b:im herbst	-104 -116 -90 -60 111
b:in a	86 8 -91 -104 -56
b:in all	71 -76 -56 24 -108
b:in august	-65 -59 -53 20 50
b:in der	-124 -107 -65 -93 96
b:in every	78 -98 66 -130 -139
b:in front	-65 -107 -59 -47 105
b:in hand	52 -74 61 -46 -115
b:in his	-78 -48 -43 -44 70
b:in january	77 -66 -61 -65 -40
b:in june	-76 31 -117 17 36
b:in march	70 -138 -122 -118 51
b:in may	-167 -42 -98 60 60
b:in october	-102 -96 -90 74 16
b:in our	20 -20 -97 -48 13
b:in parallel	-83 -73 94 -70 -95
b:in place	-76 62 47 -103 -127
b:in spring	60 -122 71 27 -145
b:in the	-96 -3 88 -103 10
b:in their	-58 19 -60 -93 34
b:in touch	61 -109 50 -76 -103
b:in two	-102 -183 -2 63 86
b:intention of	42 -72 -81 -54 6
b:interested in	-166 -90 -84 65 46
b:is #	-91 -114 -86 -151 139
b:is a	87 -131 -49 -97 5
b:is being	-92 68 -95 -81 17
b:is closed	117 -110 -65 -66 -109
b:is down	-80 44 -115 -74 32
b:is fine	-83 -153 45 -80 69
b:is fixed	-106 -98 96 -48 -71
b:is gone	58 7 -67 -63 -86
b:is hard	-104 -118 -77 -101 116
b:is in	-91 106 -86 -99 -58
b:is jo	-91 -87 -101 -70 102
b:is mr	-80 -90 -87 -109 106
b:is no	72 -104 -65 -49 -28
b:is not	-172 98 -5 -69 -24
b:is now	-110 52 -107 -110 70
b:is on	-112 103 -20 -105 -44
b:is our	-122 -113 -93 -52 116
b:is slow	-46 -54 -75 -97 91
b:is the	-110 -124 28 -122 104
b:is there	-129 83 -104 -115 0
b:is used	-76 59 -79 49 -115
b:ist im	62 75 -133 -92 -140
b:ist weg	-83 89 -66 -66 -81
b:ist zufrieden	-68 -82 -30 -56 68
b:it again	-96 -53 -94 -82 105
b:it and	-75 -64 -74 87 -67
b:it for	68 -104 9 -36 -108
b:it is	-13 8 32 -122 -7
b:it now	-108 -84 -63 28 90
b:it off	37 -137 -64 -61 18
b:it to	-65 -73 -81 57 13
b:it was	-29 43 31 -129 -44
b:la empresa	22 -84 -50 54 -75
b:laid off	-75 101 -66 -72 -101
b:last mail	-110 -65 -42 -22 105
b:last week	81 -107 89 -56 -159
b:last year	33 61 10 -82 -171
b:lead is	51 -62 -41 -39 -25
b:leaving us	-95 20 -88 -68 51
b:left a	-128 -105 -83 -112 119
b:legal department	71 -68 -55 87 -153
b:let go	104 -114 -68 -75 -93
b:like the	-72 -106 -76 -23 67
b:like to	-110 35 -139 94 -174
b:list for	23 -124 -118 -78 93
b:list of	-147 -20 87 -97 22
b:live in	-171 -106 -80 65 74
b:looking for	20 99 -68 -107 -147
b:lose this	-139 -36 -66 -92 99
b:lost the	-115 -122 -6 -64 101
b:loves the	-97 -137 -129 -10 104
b:machine of	28 -52 -69 61 -87
b:mad about	-92 31 -112 -126 21
b:mail was	-124 -68 -57 -51 116
b:may is	-36 -70 -130 -100 130
b:me in	27 -80 -89 -71 16
b:me off	122 -90 -58 -81 -134
b:me to	32 -102 -137 37 9
b:meet at	-64 -90 -66 -67 104
b:meeting on	-55 -98 -80 -92 120
b:mehr von	85 -83 -37 -56 -47
b:menace de	102 -116 -48 -41 -94
b:messe aber	-79 -82 -69 -52 84
b:mit einem	-39 -75 74 -38 -72
b:mobile app	-89 -89 -102 126 -129
b:modulo de	-51 -49 -42 79 -71
b:more people	-53 -75 -87 58 -9
b:more users	-40 -94 -48 76 -49
b:more years	-118 -118 65 -127 38
b:moved the	-46 -84 -76 -49 87
b:moved to	-54 -66 -43 -86 94
b:moving the	-76 28 -88 43 -49
b:must not	98 -56 -43 -29 -102
b:my mail	-124 -68 -57 -51 116
b:my number	141 -105 -56 -47 -159
b:naar de	-59 63 -30 -52 -48
b:nach dem	-64 -110 -38 99 -59
b:nach der	-71 29 -59 -56 27
b:nachste woche	-80 -82 103 -66 -83
b:ne pas	49 -90 -40 -45 -9
b:ne plus	83 -65 -88 -39 -71
b:needs #	-33 -49 -24 -7 34
b:needs a	-116 -86 -113 118 -61
b:needs more	-109 -82 -71 -82 92
b:needs the	-156 -121 -146 110 -9
b:new address	-33 -45 -23 -106 88
b:new date	-44 -31 -6 -9 55
b:new logo	-65 -128 -66 -117 110
b:new office	-43 -52 -35 -96 81
b:new one	-37 -91 -56 -41 76
b:new phone	-71 -82 -33 -35 86
b:new starters	-46 -74 -57 78 -49
b:next call	-58 -92 -37 -74 83
b:next month	28 23 -32 -51 -65
b:next week	-89 -129 -5 -77 90
b:next year	-16 56 -111 48 -155
b:nicht mehr	106 -138 -39 26 -156
b:nie wieder	97 -108 -41 -49 -86
b:niet meer	46 -21 -8 -23 -26
b:no business	100 -49 -41 -38 -118
b:no change	-107 -118 85 -73 -39
b:no complaints	-99 -97 -76 -63 104
b:no contact	63 -36 -27 -52 -56
b:no ha	-106 -85 -82 -65 105
b:no intention	42 -72 -81 -54 6
b:no longer	-24 123 -133 -97 -124
b:no means	71 -99 -73 -58 -37
b:no more	-90 -73 -65 -41 99
b:no need	-116 -83 58 -56 69
b:no objections	-158 -72 -71 -69 140
b:non ha	-111 -82 -64 -57 106
b:not a	60 -155 -112 -66 34
b:not answer	-117 34 -28 -54 51
b:not be	-9 3 -34 -49 15
b:not call	-74 -74 -35 -26 99
b:not contact	49 -33 -31 -25 -39
b:not dead	-99 -85 -51 -30 107
b:not enough	-106 -108 -53 117 -104
b:not going	-95 86 -77 -79 -45
b:not in	89 25 -65 -50 -152
b:not interested	40 -74 -48 -84 -1
b:not reachable	-58 -32 -23 -42 66
b:not return	53 20 -95 -75 -98
b:not ring	-93 -94 -38 -26 93
b:not to	100 -86 -31 -31 -69
b:not want	105 8 -33 -89 -121
b:nothing to	121 -106 -96 -98 -109
b:notice of	-97 32 -68 -52 5
b:notice period	-49 -40 -33 -32 65
b:notre outil	-135 129 -108 -107 -115
b:number it	49 -70 -65 -50 -16
b:number rings	106 -82 -70 -60 -117
b:odoo en	-108 -100 114 -74 -118
b:of #	-101 78 -83 -95 -13
b:of a	63 -156 -145 -94 73
b:of all	93 -58 -40 -35 -101
b:of another	-59 52 35 -150 -81
b:of business	81 -69 -48 -39 -75
b:of her	35 85 -135 -52 -120
b:of his	-73 -69 -68 -92 92
b:of leaving	-45 -25 -37 -34 50
b:of our	-2 -54 116 -140 -58
b:of the	-151 51 60 -41 -23
b:of their	-103 -144 -133 6 130
b:of us	80 -80 -37 -49 -55
b:off the	76 -128 -98 -94 24
b:offer for	-74 -56 -102 110 -109
b:on #	-61 -63 -54 -81 82
b:on every	-107 -101 126 -115 -126
b:on friday	65 -83 -116 -66 0
b:on fridays	-87 -76 -105 -51 102
b:on his	-126 -117 32 -60 75
b:on linkedin	31 -50 -70 -86 36
b:on me	137 -85 -75 -61 -141
b:on monday	-117 -132 -18 -66 122
b:on our	132 -129 -151 -32 -114
b:on page	-83 -83 -81 -114 124
b:on the	-26 69 -74 -71 16
b:on their	-29 45 -128 11 -17
b:on thursday	-90 65 -127 -35 56
b:on top	-86 -172 -104 160 -132
b:on tuesday	56 -84 -84 -33 8
b:once more	120 -53 -28 -87 -127
b:one is	59 -105 -92 31 -41
b:only to	89 -100 6 -110 -93
b:ook de	-101 -81 -73 113 -111
b:open source	-119 -110 155 -121 -163
b:opted for	-137 -149 52 -134 33
b:order #	-110 -111 -85 60 42
b:other one	-39 -93 121 -92 -128
b:other product	-35 -81 99 -88 -100
b:other side	-51 -65 126 -124 -137
b:our competitor	-68 -43 125 -49 -142
b:our contact	-127 -92 -102 -61 135
b:our contract	-53 142 -132 -134 -104
b:our customer	-70 93 -70 -37 -79
b:our own	139 -133 -117 -114 -136
b:our price	38 -110 -39 62 -110
b:our product	59 62 -111 -75 -131
b:our quote	-39 -80 99 -86 -93
b:our software	-92 29 -81 -102 38
b:our tool	-86 67 -87 10 -90
b:out of	34 78 -144 -29 -102
b:out the	-117 -140 -110 63 101
b:out to	56 -162 -20 73 -111
b:over with	-122 -101 -109 -122 129
b:own tool	-84 101 -87 -102 -77
b:page #	-78 -92 -71 -113 119
b:parent company	-137 74 73 -128 -123
b:part of	22 72 -69 -79 -95
b:part ways	-97 107 -41 -83 -102
b:pas appeler	-110 -64 -35 -39 102
b:passed away	50 -32 -27 -12 -33
b:patience is	-79 121 -88 -99 -130
b:pay for	-108 -6 -81 74 -117
b:pen and	-113 71 55 -72 -127
b:phone number	-133 -58 -54 -50 125
b:piensa en	-85 104 -84 -67 -110
b:pilot with	-54 -84 120 -108 -115
b:plans to	-100 -103 -79 73 -27
b:please do	-30 -65 -47 -95 67
b:please extend	-72 -96 -55 -105 103
b:please quote	-55 -56 -69 25 20
b:please respect	93 -63 -66 -58 -88
b:please send	-110 -84 -93 80 -13
b:please stop	-23 -62 -36 -71 57
b:plus personne	1 51 -76 -67 -95
b:price is	-58 -81 24 -70 26
b:price list	-12 -109 -151 39 54
b:price of	-48 -124 58 60 -82
b:proposal from	-57 -65 86 -64 -84
b:put us	92 -84 -56 -55 -86
b:questions about	-42 -129 -72 -40 108
b:quote the	-65 -66 -84 74 -22
b:reference visit	-61 88 -37 -62 -68
b:refund for	-68 71 -87 -112 -8
b:remove the	-114 -112 -82 -89 120
b:removed the	-93 -120 -66 -53 105
b:renewal is	-42 92 -59 -72 -95
b:renewed with	-61 -65 125 -79 -131
b:rep of	-73 -70 116 -54 -128
b:respect that	93 -63 -66 -58 -88
b:rings at	106 -82 -70 -60 -117
b:room #	-42 -51 -64 -75 71
b:said about	-96 -64 -57 -48 95
b:said and	28 -114 -84 -82 32
b:said he	27 -81 -79 -72 45
b:said the	29 27 -73 -79 -35
b:sales calls	98 -84 -89 -78 -66
b:says he	82 -25 -64 -99 -95
b:says the	-62 117 -68 -79 -120
b:security questionnaire	-44 -57 -38 -68 72
b:see the	-96 -5 -68 -114 75
b:see you	-105 -91 -105 -101 119
b:sees no	-103 -79 106 -70 -92
b:sell us	98 -92 -85 -93 -66
b:send the	-131 -107 -100 -111 134
b:sent a	-63 -62 -53 -34 73
b:sent the	-61 86 -39 -37 -76
b:ses donnees	55 13 -57 -58 -96
b:shall get	-112 -123 -92 127 -119
b:she asked	-82 55 38 -18 -106
b:she is	-12 24 -139 -74 64
b:she wrote	70 58 -81 -69 -124
b:short notice	-42 -60 -52 -31 71
b:sich fur	-60 -126 3 -49 88
b:sick of	-49 9 -79 -42 42
b:sign on	-132 -92 -77 -33 137
b:since #	-69 34 42 -39 -83
b:since the	19 13 -127 -73 -1
b:sister company	-110 -87 -87 111 -74
b:site visit	-75 -82 -58 -118 118
b:so we	-86 -87 -106 -54 100
b:soll jetzt	-79 -86 -76 120 -130
b:somebody else	26 -105 76 -112 -147
b:someone else	-87 -93 106 -49 -86
b:something for	-90 -131 -103 117 -84
b:steht auf	8 75 -79 -100 -119
b:stone dead	111 -66 -43 -42 -123
b:stop the	73 -86 -100 -92 -6
b:struck from	82 -81 -38 -54 -58
b:support denkt	-35 84 -37 -63 -95
b:take the	-81 -121 -110 29 84
b:taken down	26 6 -28 -31 -50
b:talk to	80 -82 -73 -51 -48
b:team is	-38 62 -67 -63 -9
b:tender is	-55 -64 35 -38 11
b:termination clause	-85 72 -52 -61 -47
b:than talk	78 -73 -63 -76 -27
b:that is	88 -83 29 -98 -127
b:that our	144 -143 -135 -134 -133
b:the #	-112 18 -19 -85 31
b:the account	48 74 -42 -107 -140
b:the add-on	-57 -48 -75 97 -99
b:the agenda	-83 -113 -94 -88 112
b:the airport	-69 -67 -80 -49 89
b:the answer	79 -113 -96 -77 -8
b:the big	-104 -101 69 103 -161
b:the blue	-67 -74 -93 -63 87
b:the board	-139 -26 30 -131 62
b:the booth	89 -161 -101 -67 -38
b:the building	9 -123 97 -79 -126
b:the business	120 -113 -85 -64 -119
b:the cake	-121 -158 -94 -122 155
b:the call	48 -99 -48 -66 5
b:the calls	73 -40 -21 -46 -79
b:the cancellation	-123 144 -41 -40 -147
b:the canteen	-81 -142 -51 -41 133
b:the client	-105 105 -34 -33 -101
b:the company	81 -121 -97 55 -135
b:the competition	-114 -86 134 -109 -140
b:the contact	-22 -71 -38 -44 49
b:the contract	-101 40 -129 -100 84
b:the data	-18 2 -92 -90 40
b:the date	-72 -124 -66 -92 120
b:the decision	-79 -84 -98 -67 95
b:the delay	-77 -113 -39 -56 102
b:the delivery	-43 -91 -50 -89 93
b:the demo	-81 -36 -45 -51 70
b:the discount	-74 -59 -110 -88 102
b:the door	64 60 -92 -80 -110
b:the end	-24 72 88 -71 -207
b:the export	-55 97 -44 -23 -100
b:the fair	-157 -140 -81 -111 153
b:the firm	123 -112 -99 -59 -105
b:the first	-65 -86 70 29 -88
b:the fix	-78 57 -98 -97 -1
b:the gate	-105 -127 -50 -79 139
b:the go-live	-109 -70 -72 -53 107
b:the hotel	-61 -91 -62 -55 95
b:the incident	76 -25 -94 -76 -114
b:the interface	-39 -113 44 -45 37
b:the invitation	-59 -62 -79 -111 104
b:the invoice	-61 -14 -74 -89 79
b:the last	-44 156 -167 -96 -134
b:the licences	-69 102 -75 -81 -103
b:the limit	-59 -116 -63 102 -79
b:the list	-90 114 -89 -98 -101
b:the lobby	-158 -129 98 -110 19
b:the mail	-119 -91 -44 -70 117
b:the maintenance	-52 106 -51 -70 -112
b:the manual	-75 -105 -84 -106 113
b:the meeting	-45 -34 -19 -22 51
b:the mobile	-89 -89 -102 126 -129
b:the new	-98 54 -98 21 -37
b:the newsletter	-53 -99 -74 -95 92
b:the next	-98 -110 -41 100 -47
b:the number	115 -120 -62 -100 -92
b:the offer	-83 -89 -137 -120 137
b:the office	-110 -95 84 -63 -33
b:the old	-137 -162 52 93 -4
b:the order	-147 -172 68 28 4
b:the other	-114 -195 169 28 -127
b:the owner	86 -122 58 -118 -147
b:the phone	160 -76 -64 -65 -166
b:the pilot	-78 -7 -96 -16 36
b:the plant	-109 52 -108 -138 52
b:the practice	106 -82 -52 -45 -113
b:the premises	103 -76 -79 -70 -109
b:the price	-92 105 41 -10 -159
b:the product	-165 26 50 -50 -19
b:the project	-128 -84 -72 -79 122
b:the raffle	70 -110 -105 -105 0
b:the railway	-69 -77 -43 -35 77
b:the record	90 -48 -50 -65 -80
b:the register	66 -36 -37 -32 -66
b:the renewal	-89 176 -83 -133 -171
b:the rep	24 -83 100 -54 -145
b:the right	14 -68 -64 -45 33
b:the room	-53 -115 -66 -107 117
b:the same	-137 -140 -48 163 -117
b:the samples	-120 -103 -53 -56 110
b:the second	-108 -157 -117 49 88
b:the security	-52 -69 -37 -63 81
b:the shop	82 -61 -60 -40 -79
b:the site	-13 43 -65 -80 -5
b:the slides	-91 -105 -90 -140 136
b:the subscription	-78 139 -88 -129 -129
b:the summer	-15 -113 -49 70 -32
b:the table	-109 -137 116 -114 -49
b:the team	-103 113 -134 -133 -16
b:the tender	-58 -86 44 -42 26
b:the termination	-76 118 -43 -60 -118
b:the third	66 -86 -26 -55 -2
b:the tool	-123 153 -144 -112 -136
b:the topic	-131 -87 -72 -48 131
b:the train	-46 -105 -29 -48 89
b:the trainee	-84 -101 -69 -59 102
b:the training	-64 83 -113 -93 -52
b:the trains	-127 -119 -60 -71 126
b:the typo	-113 -102 -82 -82 116
b:the update	-124 69 -121 -99 -10
b:the visitors'	-34 -45 -46 -50 58
b:the way	-95 63 -61 -58 -17
b:the weather	-58 -95 -35 -31 96
b:the webinar	-109 -74 89 -67 -55
b:the whole	-98 -7 52 28 -76
b:the workshop	-42 10 -90 -95 66
b:their consultant	-82 -83 92 -73 -85
b:their it	-127 77 67 -123 -136
b:their present	-39 -52 86 -42 -103
b:their side	-120 22 -122 -53 77
b:them a	-65 -52 44 -39 8
b:them any	-48 -63 -26 65 -71
b:them to	49 -101 82 -132 -108
b:there is	-116 -138 -137 -72 141
b:they are	-52 31 -125 13 28
b:they have	61 -75 43 -20 -148
b:they make	38 -104 -95 -97 60
b:they moved	-46 -84 -76 -49 87
b:they need	-55 -65 62 -15 -76
b:they use	-156 45 67 -116 -40
b:they want	-28 -51 -61 152 -183
b:they will	-22 28 7 -69 -37
b:things go	-116 24 -56 -87 66
b:thinking of	-96 75 -92 -71 -52
b:this morning	106 35 -93 -66 -152
b:this one	85 -217 -151 -106 54
b:this quarter	-109 62 -51 -63 -15
b:this week	-83 -64 71 -46 -39
b:this year	-147 -82 -133 41 95
b:three people	-94 77 19 -100 -114
b:three years	-45 -85 54 62 -108
b:ticket #	-87 -54 -35 -58 77
b:to #	-62 49 -76 -90 48
b:to a	-49 -15 36 -99 16
b:to add	-71 -74 -43 99 -97
b:to another	-76 47 14 -136 10
b:to be	167 -11 -69 -88 -177
b:to business	-126 -51 -72 -75 118
b:to buy	-150 26 -122 104 -131
b:to call	-125 -63 -35 -38 114
b:to delete	6 89 -87 -74 -134
b:to end	38 82 -115 -121 -110
b:to find	-99 21 -107 -93 59
b:to follow	-19 -35 -10 -14 45
b:to get	27 82 -122 -138 -136
b:to go	60 -23 -89 45 -132
b:to her	13 -40 -25 -42 21
b:to know	-130 28 70 -38 -114
b:to leave	-48 27 -51 -72 16
b:to lose	29 93 -100 -75 -148
b:to ms	-110 -86 -102 -82 111
b:to our	-156 127 -67 -61 -30
b:to ours	-52 27 -115 61 -70
b:to pitch	39 -102 62 -107 -100
b:to prolong	-69 40 -65 52 -86
b:to replace	-57 77 -51 -67 -65
b:to see	-80 -189 -142 16 132
b:to sell	122 -97 -115 -93 -92
b:to stop	92 -39 -35 -54 -98
b:to take	-46 -104 -95 122 -127
b:to the	-77 -156 -47 47 115
b:to them	100 -105 -46 -44 -85
b:to us	129 -146 -149 24 -90
b:to use	-58 112 -61 -106 -108
b:told me	54 -100 -100 -65 19
b:told the	40 75 -65 -39 -132
b:told us	114 -146 -118 -75 -18
b:tool is	-25 0 41 -44 -36
b:topic of	-59 -43 -67 -27 70
b:topic over	-117 -86 -46 -54 110
b:training for	-113 -133 -83 -18 84
b:trial of	-65 34 31 82 -162
b:try again	-42 -105 -31 -48 88
b:trying to	98 -98 -85 -76 -79
b:turned out	92 -104 -66 -74 -55
b:two more	-74 -151 124 -34 -69
b:two of	-87 -6 -16 -84 38
b:two weeks	-113 86 7 -98 -86
b:two years	47 -82 -113 -89 38
b:un altro	-89 60 -13 -47 -78
b:une agence	-67 -80 81 4 -119
b:until the	-5 -48 21 -64 13
b:until then	-71 -43 -67 -25 81
b:up at	-19 -105 -92 -103 97
b:up on	76 47 -108 -115 -151
b:up the	71 -124 96 -80 -160
b:up with	-122 22 -103 94 -86
b:upgrade of	-84 -127 -86 -125 124
b:upgrade to	-36 -33 -16 25 5
b:us and	-102 -96 133 -62 -133
b:us but	-48 -114 95 -30 -68
b:us by	-74 -102 40 -74 48
b:us for	-152 -6 -99 -111 101
b:us he	77 -124 -58 -107 -17
b:us not	74 -66 -30 -35 -50
b:us on	95 -69 -62 -59 -99
b:us out	-117 80 -128 -7 -111
b:us there	-93 -79 -105 132 -134
b:us to	158 -151 -120 -23 -124
b:use it	-63 76 -71 21 -116
b:use our	38 -149 -81 35 39
b:use us	-123 113 -78 -89 -80
b:used to	-137 -32 -137 -127 91
b:used up	-76 59 -79 49 -115
b:user conference	-80 -121 126 -117 -121
b:uses a	-99 -107 -108 -101 112
b:van de	-59 63 -30 -52 -48
b:veut passer	-67 80 -52 -49 -98
b:von uns	85 -83 -37 -56 -47
b:vuole piu	25 -70 -25 36 -40
b:waiting for	-50 52 -83 -81 -21
b:want it	-49 -61 -44 87 -75
b:want the	-85 -1 -60 96 -101
b:want to	-64 -41 -81 128 -135
b:wanted to	117 -149 14 -133 -113
b:wants a	-178 57 11 -28 4
b:wants it	-108 -103 102 -71 -121
b:wants the	-159 -184 -144 66 57
b:wants to	-120 52 -123 75 -47
b:was a	-105 -94 89 17 -73
b:was his	-105 -106 -107 -57 128
b:was on	71 -45 84 -46 -148
b:was promised	-91 64 52 -64 -121
b:was the	-77 69 -53 -48 -45
b:was there	-120 -89 51 -79 51
b:way out	-103 125 -102 -96 -128
b:we are	-172 53 90 -167 -24
b:we do	95 -62 -83 -24 -92
b:we have	-114 100 -135 5 -117
b:we meet	-43 -44 -57 -33 65
b:we should	-55 -93 -83 61 8
b:we were	78 -149 79 -106 -109
b:we will	-161 5 -72 -98 84
b:went out	45 -76 43 -48 -89
b:went well	-64 -47 -67 -76 73
b:went with	-100 -74 5 -82 57
b:were the	-118 -76 -50 -56 105
b:what can	-107 -152 83 23 -112
b:what does	-102 -143 -113 133 -117
b:what it	-95 132 -82 -149 -104
b:what they	-120 44 62 -78 -67
b:which plan	-92 -128 -92 126 -127
b:who want	-76 -77 -98 95 -65
b:whole group	-90 -123 80 67 -143
b:will be	-6 56 -73 -49 -47
b:will come	-104 -100 -88 -55 123
b:will follow	-84 -112 -98 -28 70
b:will need	-73 55 -67 39 -95
b:will not	-10 19 -98 -127 16
b:wir sind	-90 -100 121 -111 -112
b:with #	-79 -139 -104 160 -158
b:with a	34 -159 24 37 -84
b:with her	-123 -130 -155 -111 149
b:with his	-127 -118 -92 -84 128
b:with it	-117 -114 57 133 -174
b:with oracle	-99 -83 156 -132 -159
b:with our	-169 97 -168 -132 55
b:with ours	-72 -156 -116 139 -99
b:with sage	-72 -50 91 -49 -102
b:with someone	-42 -44 62 -42 -69
b:with the	20 -147 -49 -56 98
b:with their	-45 -67 113 -62 -124
b:with us	158 -79 -160 -20 -176
b:with what	-79 -72 81 -62 -49
b:won the	-91 -97 -143 -82 134
b:works council	23 -60 -32 -38 25
b:works with	-87 -72 36 -88 30
b:would like	-122 -28 -152 36 44
b:would not	-111 118 -104 -111 -115
b:would pay	-107 -186 -76 159 -119
b:write to	76 -35 -26 -58 -79
b:y el	51 20 -70 -74 -75
b:ya no	102 -82 -102 -59 -89
b:year and	-107 -134 -109 89 60
b:years and	76 -131 -52 59 -98
b:you and	-3 -104 95 -115 -132
b:you can	95 -2 -110 -114 -152
b:you in	-105 -91 -105 -101 119
j:いた	-111 -160 -108 87 44
j:いて	42 70 -117 -76 -130
j:いと	-37 42 7 36 -156
j:いな	-137 67 -140 -93 55
j:いる	-112 65 85 -88 -175
j:から	-132 143 -30 -139 -165
j:か続	-101 113 -120 -76 -110
j:きた	-81 3 -84 -87 46
j:けて	-79 -72 38 -42 31
j:こと	46 -14 -107 -27 -6
j:しい	-41 65 -106 -80 -21
j:した	-9 -2 -82 72 -115
j:して	-56 -128 123 -62 -127
j:しな	122 0 -86 -104 -163
j:たい	-141 -40 -101 158 -162
j:たっ	73 -144 -88 -72 55
j:ため	25 -116 -94 96 -132
j:った	34 -158 30 -87 60
j:って	-33 25 20 -28 -49
j:てい	-153 86 51 -117 -76
j:てき	-81 3 -84 -87 46
j:てほ	41 -108 -57 -39 24
j:ても	-89 -93 -81 110 -116
j:との	30 -38 -115 35 -26
j:と言	34 13 14 -90 -116
j:ない	20 115 -185 -143 -72
j:に決	-68 -59 111 -57 -131
j:に満	-105 -125 53 -87 48
j:のこ	46 -14 -107 -27 -6
j:のた	25 -116 -94 96 -132
j:は来	-116 -110 -105 -99 118
j:ほし	41 -108 -57 -39 24
j:もり	-82 -90 1 73 -114
j:も使	-89 -93 -81 110 -116
j:も導	-72 -78 -76 89 -82
j:られ	111 -117 -99 -87 -108
j:れた	147 -25 -48 -119 -224
j:れて	-111 44 -105 -93 25
j:わせ	-67 74 -75 -55 -41
j:われ	6 98 -15 -95 -173
j:を希	18 -49 -43 40 -67
j:を検	-92 -10 -80 94 -127
j:を送	-61 -54 -72 -54 73
j:スを	-39 -79 67 7 -90
j:上位	-105 97 -93 -6 -117
j:不満	-64 117 -113 -74 -107
j:他社	-129 28 97 -85 -162
j:会社	92 -147 -38 10 -125
j:使い	-89 -93 -81 110 -116
j:個人	80 -63 -51 -46 -87
j:入し	-72 -78 -76 89 -82
j:利用	-77 45 65 -101 -98
j:受け	-44 -75 80 -43 -85
j:合わ	-67 74 -75 -55 -41
j:変更	-97 -54 -74 -51 93
j:契約	-85 67 -67 -93 -33
j:導入	-72 -78 -76 89 -82
j:希望	18 -49 -43 40 -67
j:廃業	94 -72 -74 -112 -86
j:当者	15 -99 -92 -89 33
j:担当	15 -99 -92 -89 33
j:曜に	-95 -76 -79 -55 94
j:更新	-141 137 -109 -114 -122
j:書を	-61 -54 -72 -54 73
j:来週	-67 -85 13 -47 54
j:検討	-116 -97 5 60 13
j:済み	-54 -74 -71 -57 81
j:満足	-110 -146 94 -97 13
j:番号	-6 -61 -67 -60 43
j:社に	-67 -69 34 51 -79
j:社の	-112 -132 130 -99 -90
j:社は	113 -120 -82 -94 -109
j:積も	-82 -90 1 73 -114
j:競合	-127 -152 -15 -93 74
j:続き	-52 105 -54 -41 -123
j:者は	15 -99 -92 -89 33
j:製品	-36 -84 73 -34 -61
j:見積	-86 -93 -12 69 -60
j:解約	-128 -30 -85 -77 67
j:言わ	34 13 14 -90 -116
j:討中	-81 -62 23 -122 56
j:足し	-56 -128 123 -62 -127
j:送付	-61 -54 -72 -54 73
j:連絡	105 -86 -39 -54 -121
j:電話	-78 -111 -82 -66 108
k:!again	87 11 -55 5 -122
k:!again+!contact	139 -55 -18 -58 -103
k:!again+!more	84 5 -50 21 -175
k:!again+!notyet	-78 -103 -67 -72 95
k:!again+!us	89 -98 -40 -52 -53
k:!again+!want	42 57 -56 -133 -69
k:!again+limit	-125 -102 -46 118 -90
k:!again+more	49 -84 -67 50 -106
k:!again+name	-28 -102 -61 83 -108
k:!again+never	152 -114 -47 -46 -141
k:!again+not	87 11 -55 5 -122
k:!again+seat	-132 72 -52 39 -78
k:!again+us	116 -76 -38 -39 -65
k:!again+want	32 7 -35 13 -101
k:!angry	-149 -138 -87 -74 153
k:!angry+not	-149 -138 -87 -74 153
k:!cancel	-163 -153 -99 -79 183
k:!cancel+not	-163 -153 -99 -79 183
k:!contact	74 -77 -38 -44 34
k:!contact+!more	120 -64 -16 -55 -90
k:!contact+!time	-171 -97 -43 -47 180
k:!contact+!want	-22 -77 -30 -39 54
k:!contact+contact	-26 -42 -41 -34 58
k:!contact+law	120 -78 -62 -35 -122
k:!contact+name	-53 39 -37 -30 12
k:!contact+never	79 -27 -15 -19 -75
k:!contact+not	74 -77 -38 -44 34
k:!contact+refuse	92 -49 -38 -28 -90
k:!contact+time	70 -72 -38 -23 -56
k:!contact+us	0 27 -33 -41 -9
k:!contact+want	103 -78 -28 -55 -35
k:!contract	-116 111 -70 -89 -65
k:!contract+!renew	-56 82 -53 -58 -83
k:!contract+not	-116 111 -70 -89 -65
k:!contract+renew	-92 117 -57 -81 -125
k:!dead	-99 -85 -51 -30 107
k:!dead+not	-99 -85 -51 -30 107
k:!done	9 64 -31 -19 -77
k:!done+not	9 64 -31 -19 -77
k:!happy	-104 -101 78 -113 13
k:!happy+not	-104 -101 78 -113 13
k:!incumbent	-6 38 -92 -114 -17
k:!incumbent+not	-6 38 -92 -114 -17
k:!interest	102 -76 -38 -78 -71
k:!interest+not	102 -76 -38 -78 -71
k:!interest+want	42 -67 -45 -64 -8
k:!later	56 -62 -29 -59 -23
k:!later+!time	-57 -37 -25 -23 67
k:!later+contact	-57 -37 -25 -23 67
k:!later+not	56 -62 -29 -59 -23
k:!law	31 -70 -73 -95 6
k:!law+not	31 -70 -73 -95 6
k:!leave	-154 -165 -95 -65 177
k:!leave+not	-154 -165 -95 -65 177
k:!leave+use	-84 -82 -45 -50 99
k:!more	89 -28 -53 4 -88
k:!more+!want	65 35 -36 -135 -95
k:!more+again	-90 -73 -65 -41 99
k:!more+name	-36 -116 -82 75 -35
k:!more+never	39 -27 -9 -8 -24
k:!more+not	89 -28 -53 4 -88
k:!more+seat	-132 72 -52 39 -78
k:!more+stop	-30 -60 -20 -34 54
k:!more+us	79 -80 -26 -34 -44
k:!more+want	-2 10 -53 17 -54
k:!never	123 -95 -45 -63 -107
k:!never+!us	82 -83 -41 -36 -56
k:!never+not	123 -95 -45 -63 -107
k:!never+want	82 -83 -41 -36 -56
k:!notyet	-107 -103 -72 -98 137
k:!notyet+not	-107 -103 -72 -98 137
k:!price	-75 -62 -59 -35 87
k:!price+not	-75 -62 -59 -35 87
k:!remove	-81 -54 -38 -33 69
k:!remove+not	-81 -54 -38 -33 69
k:!renew	-114 190 -58 -73 -176
k:!renew+contract	-67 104 -42 -62 -93
k:!renew+not	-114 190 -58 -73 -176
k:!renew+want	-58 95 -41 -72 -85
k:!risk	76 -79 -73 -43 -48
k:!risk+not	76 -79 -73 -43 -48
k:!rival	-191 -134 -151 -70 208
k:!rival+not	-191 -134 -151 -70 208
k:!stop	-108 -114 -68 -69 108
k:!stop+not	-108 -114 -68 -69 108
k:!time	-182 30 -63 -56 115
k:!time+contact	-57 -37 -25 -23 67
k:!time+name	-83 13 -76 -33 58
k:!time+not	-182 30 -63 -56 115
k:!unit	112 -49 -42 -78 -119
k:!unit+not	112 -49 -42 -78 -119
k:!us	43 -27 30 -70 -46
k:!us+name	-91 -96 109 -55 -104
k:!us+never	95 -107 -39 -29 -68
k:!us+not	43 -27 30 -70 -46
k:!us+want	52 50 -97 -84 -114
k:!usage	-130 158 -99 -92 -159
k:!usage+not	-130 158 -99 -92 -159
k:!use	-8 33 -91 -101 8
k:!use+not	-8 33 -91 -101 8
k:!vendor	-108 15 -96 -86 70
k:!vendor+not	-108 15 -96 -86 70
k:!want	115 -44 -25 -45 -97
k:!want+contact	70 -42 -21 -30 -72
k:!want+name	0 -67 -70 70 -90
k:!want+never	87 -98 -26 -23 -56
k:!want+not	115 -44 -25 -45 -97
k:!want+us	81 -143 -62 -56 4
k:!want+want	-134 72 -46 -136 94
k:again	38 47 -47 -80 -14
k:again+angry	-70 95 -60 -66 -84
k:again+cancel	-109 -94 -67 -94 110
k:again+contact	132 -105 -62 -51 -67
k:again+customer	-56 70 -42 -43 -66
k:again+dead	-161 -107 -73 -87 151
k:again+done	-72 -51 -64 -26 92
k:again+fault	-71 114 -80 -67 -131
k:again+incumbent	-88 36 -53 -43 37
k:again+later	-134 -133 -72 -68 143
k:again+law	91 -71 -65 -40 -91
k:again+limit	-51 42 -40 20 -59
k:again+lost	-76 -9 45 -106 35
k:again+module	-77 -71 -38 -99 108
k:again+more	13 -17 -19 -11 -6
k:again+name	-185 50 12 -156 9
k:again+nobody	-6 105 -95 -109 -138
k:again+not	-66 52 -70 -60 19
k:again+notyet	-87 72 -72 -73 -33
k:again+offer	-76 -59 16 -91 51
k:again+price	-76 -59 16 -91 51
k:again+seat	-93 -125 -43 167 -120
k:again+stop	48 -54 -38 -57 -12
k:again+time	-72 -87 -132 -69 129
k:again+us	161 -22 35 -169 -198
k:again+use	-124 46 58 -2 -103
k:again+want	31 -155 -81 80 10
k:angry	-75 243 -141 -86 -128
k:angry+contact	101 -35 -54 -68 -34
k:angry+customer	-53 101 -41 -36 -102
k:angry+fall	-112 -15 -41 -37 69
k:angry+fault	-61 125 -40 -46 -131
k:angry+leave	-68 121 -44 -55 -78
k:angry+name	-129 38 -129 -59 69
k:angry+not	-131 -36 -87 -60 101
k:angry+private	-71 -148 -70 -70 139
k:angry+refund	-99 95 -60 -53 -98
k:angry+threat	85 -67 -37 -37 -82
k:angry+unit	-84 156 -51 -67 -164
k:angry+us	71 66 -97 -79 -140
k:ban	265 -187 -125 -112 -176
k:ban+contact	120 -43 -54 -48 -100
k:ban+later	99 -89 -46 -51 -101
k:ban+name	98 -36 -56 -45 -104
k:ban+never	124 -106 -67 -97 -99
k:ban+not	146 -63 -66 -85 -156
k:ban+time	-113 -56 -80 -46 104
k:ban+unit	62 -72 -73 -66 -8
k:ban+us	138 -88 -61 -55 -131
k:bankrupt	278 -250 -174 -110 -155
k:bankrupt+incumbent	85 -49 -82 -28 -87
k:bankrupt+name	7 -121 -131 -86 58
k:bankrupt+nobody	144 -150 -57 -60 -136
k:bankrupt+not	3 -134 -90 -46 65
k:cancel	-108 171 -112 -111 -6
k:cancel+contact	-82 83 -32 -36 -72
k:cancel+contract	-53 94 -29 -64 -90
k:cancel+data	-49 48 -19 -21 -39
k:cancel+done	-62 83 -44 -42 -72
k:cancel+export	-83 106 -45 -42 -102
k:cancel+happy	-114 82 -90 -104 -44
k:cancel+law	-67 39 -54 -45 -20
k:cancel+more	47 -119 -57 -63 33
k:cancel+name	-46 -89 -73 -35 92
k:cancel+private	-26 -36 -29 -11 51
k:cancel+time	-98 -26 -82 -39 84
k:cancel+us	47 -105 -92 -48 40
k:cancel+visit	-12 86 -65 -46 -46
k:cancel+want	20 135 -72 -135 -175
k:choose	-139 -137 153 -87 43
k:choose+contact	-98 -46 -67 -43 91
k:choose+fall	-71 -139 76 -71 14
k:choose+name	-134 -22 91 -93 -16
k:choose+not	33 -89 42 -29 -50
k:choose+other	-67 -94 176 -61 -163
k:choose+rival	-85 -70 135 -72 -156
k:choose+time	-72 -87 40 -44 22
k:choose+unit	-73 104 -115 29 -137
k:choose+us	70 -95 63 -46 -130
k:choose+vendor	-50 -102 142 -36 -122
k:closed	301 -197 -145 -153 -280
k:closed+fall	81 -86 -35 -47 -71
k:closed+never	75 -77 -45 -55 -61
k:closed+not	104 -93 -87 -60 -94
k:closed+remove	68 -60 -33 -46 -60
k:compare	-155 -137 217 -129 -32
k:compare+customer	-53 -48 -122 -65 86
k:compare+leave	-43 8 -73 -44 38
k:compare+more	-100 -112 118 -79 -119
k:compare+name	-88 -96 164 -124 -92
k:compare+offer	-93 -74 129 -104 -126
k:compare+other	-49 -96 111 -56 -95
k:compare+rival	-63 -85 113 -56 -126
k:compare+us	-112 -135 173 -73 -67
k:compare+vendor	-66 -87 144 -62 -154
k:compare+want	-41 -72 111 -116 -101
k:contact	115 -121 -70 -63 86
k:contact+data	95 -90 -28 -24 -91
k:contact+dead	-126 -50 -53 -24 113
k:contact+done	24 91 -33 -29 -107
k:contact+fake	99 -74 -70 -67 -72
k:contact+fall	70 -184 -47 -53 50
k:contact+incumbent	-119 -73 -71 -32 109
k:contact+later	-69 -77 -44 -42 116
k:contact+law	188 -81 -32 -52 -186
k:contact+leave	-28 -122 -36 -62 113
k:contact+list	-22 -56 -24 -35 54
k:contact+more	120 -75 -69 -99 -23
k:contact+name	29 -82 -134 -41 70
k:contact+never	137 -114 -73 -72 -138
k:contact+nobuyer	84 -33 -38 -36 -92
k:contact+not	30 -82 -59 -43 60
k:contact+notyet	-116 -115 -74 -55 133
k:contact+open	-12 -104 -72 -76 70
k:contact+optout	69 -60 -22 -25 -58
k:contact+other	-107 -94 -112 -97 137
k:contact+refuse	79 -62 -27 -28 -81
k:contact+remove	-33 -73 -33 -25 70
k:contact+stop	152 -12 -29 -48 -172
k:contact+threat	154 -152 -55 -66 -140
k:contact+time	-135 -50 -61 -32 170
k:contact+unit	1 78 -74 -96 -49
k:contact+unreachable	154 -52 -36 -46 -164
k:contact+us	129 -118 -105 -55 -19
k:contact+visit	-79 -48 -28 -42 93
k:contact+want	118 -139 -102 -58 8
k:contract	-150 134 -47 -19 -23
k:contract+done	-72 -191 -135 -85 187
k:contract+fall	-56 124 -81 -86 -130
k:contract+hire	-33 -107 -31 92 -64
k:contract+incumbent	-52 3 14 -49 -6
k:contract+law	-109 -126 -93 -94 123
k:contract+list	-114 113 -41 -72 -90
k:contract+more	-60 -172 118 83 -180
k:contract+name	-132 106 60 -20 -152
k:contract+not	-151 171 -59 -124 -124
k:contract+other	-40 24 76 -134 -74
k:contract+remove	-112 35 -54 -64 44
k:contract+renew	-90 -29 -109 97 -59
k:contract+seat	-33 -107 -31 92 -64
k:contract+time	-51 12 89 -66 -104
k:contract+unit	-93 -98 -54 142 -132
k:contract+us	-118 128 -139 68 -180
k:contract+use	-33 51 -100 -62 9
k:contract+vendor	-30 -131 105 -63 -64
k:contract+want	-138 148 -105 -3 -94
k:customer	-141 253 -148 -52 -126
k:customer+fault	-24 74 -16 -13 -85
k:customer+happy	-63 -145 80 -64 37
k:customer+incumbent	-79 105 -44 -59 -113
k:customer+leave	-39 134 -35 -63 -130
k:customer+more	57 63 -109 -37 -117
k:customer+name	-58 -9 -103 -38 53
k:customer+not	-71 -133 -49 -53 97
k:customer+offer	-56 151 -150 -67 -88
k:customer+other	-64 208 -188 -75 -156
k:customer+price	-96 29 -141 -116 79
k:customer+renew	-68 89 -27 -43 -88
k:customer+risk	-63 112 -64 -69 -123
k:customer+seat	-20 43 -65 40 -94
k:customer+stop	4 37 -11 -30 -58
k:customer+us	-123 134 -87 -83 -42
k:customer+vendor	-40 119 -46 -68 -133
k:customer+want	-61 113 -67 -51 -82
k:data	115 45 -97 -122 -101
k:data+export	-139 141 -54 -76 -95
k:data+law	89 -75 -21 -25 -94
k:data+leave	-74 131 -128 -110 -127
k:data+name	48 47 -121 -131 -54
k:data+remove	158 -159 -55 -56 -134
k:data+rival	-76 82 8 -71 -116
k:data+us	32 -126 -63 -52 56
k:data+want	-29 113 -107 -139 -35
k:dead	205 -193 -138 -118 -26
k:dead+fall	146 -149 -81 -60 -118
k:dead+later	84 -114 -66 -70 -35
k:dead+more	-138 -94 -83 -91 125
k:dead+name	66 -93 -113 -84 14
k:dead+not	144 -96 -66 -75 -145
k:dead+offer	-98 -45 -65 -40 94
k:dead+private	-102 -33 -35 -27 91
k:dead+time	135 -99 -117 -34 -94
k:dead+us	-15 -90 -62 -72 63
k:dead+visit	-108 -87 -44 -43 101
k:dead+want	51 -150 -91 -103 18
k:disqualified	165 -154 -123 -91 -152
k:disqualified+not	121 -112 -105 -72 -121
k:disqualified+us	138 -140 -117 -83 -128
k:done	-115 -157 -1 -113 224
k:done+happy	-38 -53 -86 -31 81
k:done+later	-60 -57 -50 -100 91
k:done+leave	-58 -100 -33 -84 100
k:done+more	0 -76 51 -102 -8
k:done+name	-55 -89 52 -56 1
k:done+offer	-80 -82 -212 -82 200
k:done+other	-93 -64 180 -92 -218
k:done+price	-62 -72 -102 -65 96
k:done+renew	-81 -153 57 -101 53
k:done+risk	-78 -86 -53 -39 81
k:done+seat	-47 -90 -62 -63 90
k:done+time	-44 -71 -120 -42 125
k:done+us	-114 -5 72 -53 -73
k:done+usage	-34 -68 -32 -52 65
k:done+want	-37 -77 -77 -39 89
k:export	-110 151 -81 -118 -47
k:export+not	78 5 -58 -53 -108
k:export+time	-58 86 -74 -31 -83
k:export+want	-162 192 -83 -97 -153
k:fake	214 -194 -153 -140 -123
k:fake+name	122 -63 -94 -73 -130
k:fake+not	114 -123 -47 -92 -89
k:fake+unreachable	97 -52 -47 -51 -114
k:fall	-10 215 -85 -137 -115
k:fall+incumbent	-53 79 -69 -41 -78
k:fall+later	39 42 -23 -53 -91
k:fall+leave	-124 77 -80 -96 38
k:fall+module	-33 99 -53 -85 -92
k:fall+more	-133 14 -150 32 0
k:fall+name	-94 12 9 -64 36
k:fall+not	100 -69 -61 -65 -93
k:fall+offer	-120 -131 101 -94 18
k:fall+optout	-63 55 -78 -56 -14
k:fall+other	-88 -119 105 -60 -72
k:fall+plan	-101 116 -59 -119 -105
k:fall+price	-65 28 100 -47 -142
k:fall+rival	-69 -82 95 -51 -98
k:fall+seat	-109 253 -60 -197 -191
k:fall+stop	-28 -122 -51 -55 86
k:fall+threat	35 -105 -42 -24 38
k:fall+time	37 -166 7 -54 15
k:fall+unit	-71 29 -82 -100 46
k:fall+us	-163 103 -74 -112 -10
k:fall+usage	-128 156 -89 -91 -149
k:fall+vendor	-70 8 -18 -99 50
k:fall+visit	-108 -136 -95 -58 157
k:fall+want	1 156 -80 -220 -51
k:fault	-155 267 -196 -145 -99
k:fault+incumbent	-136 113 -83 -55 -77
k:fault+leave	-53 48 -43 -29 -13
k:fault+more	-109 120 -117 -123 -46
k:fault+not	89 -26 -102 -103 -128
k:fault+other	-106 153 -131 -90 -152
k:fault+threat	-50 65 -38 -27 -68
k:fault+time	-72 99 -66 -32 -100
k:fault+trust	-62 63 -49 -25 -62
k:fault+us	-122 126 -113 -95 -115
k:happy	-142 -114 23 -79 164
k:happy+incumbent	-43 -49 127 -24 -125
k:happy+name	-73 -86 107 -70 -43
k:happy+not	-97 -67 -62 -22 103
k:happy+other	-39 72 -18 -143 -30
k:happy+renew	-56 32 -114 -174 50
k:happy+us	-93 -117 -62 -59 117
k:happy+use	-65 -89 154 -47 -153
k:happy+vendor	-48 -103 122 -39 -141
k:happy+want	-104 75 -101 65 -133
k:hire	-132 -21 -130 125 -19
k:hire+more	-48 -70 -35 94 -96
k:hire+name	-101 88 -87 -60 -94
k:hire+seat	-82 -182 -60 194 -167
k:hire+time	-53 -31 -16 -43 67
k:hire+unit	-34 77 -88 -38 -86
k:hire+us	-5 79 -103 -26 -142
k:hire+usage	-23 -90 -21 86 -78
k:hire+want	-60 -162 -50 194 -148
k:incumbent	-38 -14 192 -81 -152
k:incumbent+later	-134 81 -120 -68 36
k:incumbent+leave	-60 89 -55 -63 -90
k:incumbent+name	-47 -4 135 -66 -136
k:incumbent+nobody	-93 98 -79 -47 -97
k:incumbent+not	29 19 -9 -72 -71
k:incumbent+other	-25 -86 67 -20 -25
k:incumbent+price	-58 51 14 -58 -85
k:incumbent+rival	-108 -67 101 -63 -96
k:incumbent+seat	26 -33 -112 -111 48
k:incumbent+time	-59 18 19 -48 -17
k:incumbent+trust	-79 81 -58 -43 -67
k:incumbent+us	79 -125 23 -67 -83
k:incumbent+usage	-129 62 -115 -94 33
k:incumbent+use	-48 -33 129 -34 -124
k:incumbent+vendor	-104 -158 191 -74 -136
k:incumbent+visit	-113 -111 47 -59 30
k:interest	-173 -125 -115 62 84
k:interest+law	-130 -55 -38 -113 120
k:interest+more	-49 -85 -91 116 -132
k:interest+name	-132 -128 -122 12 98
k:interest+us	-125 -97 -93 80 6
k:interest+visit	-62 -43 -48 -114 105
k:interest+want	-148 -108 -94 29 79
k:later	22 -32 -79 -15 33
k:later+leave	-123 38 -110 35 -24
k:later+module	-57 -80 -54 54 -3
k:later+more	36 -85 -53 22 -8
k:later+name	89 28 -144 -89 -59
k:later+not	-72 -117 -33 -63 131
k:later+notyet	-93 83 -109 -72 -19
k:later+time	-102 -89 -89 -41 145
k:later+unit	-121 -144 -67 135 -104
k:later+us	27 -141 -48 40 1
k:later+vendor	-66 -99 -41 89 -54
k:later+visit	27 -134 -74 -45 91
k:later+want	-67 51 -34 3 -30
k:law	196 -151 -122 -92 -55
k:law+more	70 -37 -37 -76 -33
k:law+name	35 -95 -73 -51 40
k:law+not	31 -76 -57 -55 17
k:law+optout	73 -69 -32 -27 -64
k:law+remove	-10 -84 -56 -64 57
k:law+stop	66 -54 -28 -43 -58
k:law+threat	111 -96 -61 -45 -98
k:law+time	49 -88 -58 -37 -10
k:law+unit	11 -76 -45 92 -134
k:law+us	110 -90 -39 -116 -27
k:law+visit	-81 30 -51 -53 3
k:law+want	21 -73 -35 20 -11
k:leave	-124 146 -86 -49 13
k:leave+module	-33 99 -53 -85 -92
k:leave+more	-98 56 -114 25 -13
k:leave+name	-41 -119 43 -95 54
k:leave+not	-135 43 57 -108 -45
k:leave+offer	-38 30 -37 -18 5
k:leave+other	-111 104 -154 8 -67
k:leave+price	-106 128 -97 -118 -83
k:leave+refuse	29 65 -59 -90 -89
k:leave+rival	-95 35 -138 78 -134
k:leave+seat	-51 -66 -61 74 7
k:leave+stop	-9 -113 -63 -62 66
k:leave+threat	-124 147 -101 -99 -110
k:leave+time	-67 -46 -114 -35 123
k:leave+unit	-104 -38 -83 85 -3
k:leave+us	-72 59 -159 83 -74
k:leave+vendor	-105 46 -140 88 -138
k:leave+visit	-49 -119 -33 -34 110
k:leave+want	-113 137 -64 -18 -103
k:left	221 -175 -117 -110 -211
k:left+not	125 -91 -53 -48 -122
k:left+remove	107 -76 -42 -50 -113
k:limit	-143 -89 -113 248 -141
k:limit+module	-62 -113 -62 118 -104
k:limit+more	-94 -74 -34 124 -94
k:limit+not	-138 -134 -56 147 -118
k:limit+plan	-64 -109 -76 123 -121
k:limit+rollout	-80 -122 -68 110 -95
k:limit+seat	-105 -124 -61 123 -100
k:limit+us	-46 -62 -62 89 -86
k:limit+visit	-46 -62 -26 -37 66
k:limit+want	-100 12 -97 125 -150
k:list	109 -65 -71 -102 -18
k:list+more	-22 -27 -26 -39 39
k:list+name	102 6 -124 27 -168
k:list+not	-51 71 -22 -20 -78
k:list+price	-41 -128 -168 11 94
k:list+remove	170 -67 -50 -65 -161
k:list+stop	63 -23 -14 -33 -76
k:list+unit	-119 41 -78 77 -87
k:list+us	76 71 -156 -18 -183
k:list+vendor	-103 27 100 -91 -146
k:list+want	162 -54 -76 -119 -155
k:lost	-49 17 120 -67 -110
k:lost+name	-117 -128 130 -64 -89
k:lost+nobody	1 51 -76 -67 -95
k:lost+not	126 -132 -59 -60 -105
k:lost+remove	-48 -102 -106 -68 81
k:lost+time	-113 117 -122 -80 -78
k:lost+trust	-136 143 -115 -82 -133
k:lost+us	-64 -55 132 -154 -76
k:lost+want	-11 45 -123 -20 -26
k:module	-146 -36 -110 235 -122
k:module+more	-77 -90 -63 142 -54
k:module+name	-56 -99 41 -37 26
k:module+offer	-81 -88 -126 146 -146
k:module+price	-37 -56 -78 70 -51
k:module+renew	-44 85 -69 33 -125
k:module+time	-45 -91 -117 -87 117
k:module+unit	-61 -142 -74 137 -108
k:module+want	-64 -94 7 181 -189
k:more	-90 -116 -67 185 32
k:more+name	-175 -111 -150 88 84
k:more+never	95 -91 -32 -87 -71
k:more+nobody	-16 88 -80 -98 -107
k:more+not	20 5 -68 30 -63
k:more+offer	-24 -94 52 -59 5
k:more+open	-48 57 -117 -98 47
k:more+other	-77 68 51 -69 -55
k:more+plan	-46 -102 -35 162 -110
k:more+price	-86 -36 15 100 -102
k:more+private	-75 -103 -79 -111 143
k:more+renew	-47 -109 -59 105 -93
k:more+risk	-63 -91 -59 -98 108
k:more+rival	-58 -86 109 -87 -117
k:more+seat	-27 -156 -20 217 -175
k:more+stop	107 -40 -33 -57 -111
k:more+threat	19 100 -79 -115 -115
k:more+time	-79 -65 -112 7 103
k:more+unit	-55 -85 -94 105 23
k:more+unreachable	86 -28 -24 -30 -100
k:more+us	89 -32 -18 17 -112
k:more+use	-99 114 -125 56 -125
k:more+vendor	-69 29 77 -53 -92
k:more+visit	32 1 -114 69 -64
k:more+want	-25 -134 -42 211 -109
k:name	-40 -100 180 -59 -31
k:name+nobuyer	133 -78 -126 -80 -135
k:name+not	-175 -58 109 12 1
k:name+notyet	-83 102 66 -102 -177
k:name+offer	-97 -103 -32 -81 118
k:name+open	-108 -107 -156 207 -139
k:name+optout	88 -62 -49 -33 -97
k:name+other	-130 -2 -57 35 49
k:name+plan	-130 30 -176 -58 92
k:name+price	-133 -139 73 133 -185
k:name+private	-90 -76 40 -99 23
k:name+remove	138 -49 -91 -53 -159
k:name+renew	-82 -81 57 -74 -10
k:name+risk	-54 15 -110 -95 63
k:name+rival	-82 -72 -58 -80 88
k:name+rollout	-55 -85 106 -35 -122
k:name+seat	-95 -153 -10 103 -44
k:name+stop	116 -102 -91 -77 -117
k:name+time	-79 -96 100 -50 27
k:name+unit	-49 -80 -23 128 -90
k:name+us	-114 -17 130 4 -93
k:name+usage	-90 103 -86 -49 -103
k:name+use	-106 -174 253 -113 -155
k:name+vendor	-78 1 128 -74 -116
k:name+visit	-82 -41 107 -22 -58
k:name+want	-99 10 106 -25 -55
k:never	188 -108 -31 -80 -104
k:never+not	107 -80 -101 -65 -3
k:never+refuse	108 -46 -22 -14 -116
k:never+remove	74 -58 -33 -20 -78
k:never+unit	88 -69 -74 -66 -75
k:never+us	86 -25 51 -90 -203
k:never+want	42 -117 -52 -76 39
k:nobody	32 136 -197 -127 -66
k:nobody+not	-35 81 -52 -51 -75
k:nobody+us	27 44 -80 -83 -63
k:nobody+usage	-142 161 -89 -82 -158
k:nobody+use	-118 115 -88 -85 -107
k:nobody+want	97 -111 -57 -70 -54
k:nobuyer	311 -193 -163 -150 -238
k:nobuyer+not	113 -53 -39 -39 -125
k:nobuyer+unreachable	88 -54 -47 -44 -106
k:nobuyer+us	123 -99 -72 -61 -123
k:nobuyer+want	138 -95 -118 -119 -131
k:not	82 -15 -66 -62 38
k:not+notyet	-155 -147 -89 -97 163
k:not+offer	-37 48 -134 -108 24
k:not+open	-121 -108 -80 57 49
k:not+other	-127 63 -124 -64 54
k:not+refuse	161 -118 -42 -34 -151
k:not+remove	17 38 -55 -25 -41
k:not+renew	-92 117 -57 -81 -125
k:not+seat	-45 23 -76 73 -131
k:not+stop	-96 71 -51 -56 -15
k:not+time	-21 -24 -106 -54 76
k:not+unit	-99 -89 86 37 -127
k:not+unreachable	96 -35 -25 -28 -109
k:not+us	100 -62 -49 -99 0
k:not+usage	-111 119 -40 -45 -127
k:not+use	-130 -3 76 -93 -23
k:not+vendor	38 21 52 -82 -169
k:not+visit	24 -84 -73 -109 44
k:not+want	82 -12 -22 -25 -78
k:notyet	-195 99 -16 23 -55
k:notyet+other	-55 -110 88 -85 -46
k:notyet+time	-71 -152 68 -105 29
k:notyet+us	-112 -122 -125 97 0
k:notyet+usage	-97 123 -125 -97 -118
k:notyet+use	-47 67 29 -111 -132
k:notyet+want	-98 -144 -145 81 37
k:offer	-143 -142 238 -28 -132
k:offer+other	-120 30 61 -14 -144
k:offer+plan	-47 -50 -62 98 -107
k:offer+price	-88 -94 108 -123 -6
k:offer+rival	-94 -112 177 -72 -185
k:offer+rollout	-49 -43 65 34 -102
k:offer+time	-55 -82 19 -62 50
k:offer+unit	-100 -79 -152 156 -146
k:offer+us	-24 -34 -36 101 -100
k:offer+vendor	69 66 -53 -115 -108
k:offer+want	-13 -188 134 -19 -158
k:open	-95 -121 -19 143 -29
k:open+other	-60 51 3 -93 -32
k:open+rival	-56 -73 -90 58 35
k:open+unit	-90 -78 -94 149 -70
k:open+us	15 -83 -90 102 -105
k:open+vendor	-90 14 -43 97 -140
k:open+want	-76 -110 -118 178 -122
k:optout	122 -24 -96 -84 -108
k:optout+threat	67 -75 -35 -27 -57
k:optout+time	35 -104 -70 -41 27
k:optout+want	13 45 -21 -77 -53
k:other	-154 -7 240 -41 -172
k:other+price	58 -148 131 -160 -158
k:other+private	-72 -94 -113 -77 119
k:other+seat	-121 -154 -36 89 9
k:other+threat	-143 149 -140 -93 -121
k:other+time	-73 -38 16 -117 62
k:other+unit	-102 39 -88 115 -176
k:other+us	-59 -55 20 104 -115
k:other+use	-55 106 0 -146 -130
k:other+vendor	-69 35 62 -68 -64
k:other+visit	-56 17 -126 54 6
k:other+want	-120 -29 -87 106 -34
k:plan	-168 20 -142 196 -126
k:plan+price	-45 -151 -66 143 -99
k:plan+us	-89 101 -82 -16 -139
k:plan+want	-84 71 -83 115 -228
k:price	-121 -42 117 58 -89
k:price+rival	2 -39 125 -149 -214
k:price+seat	-62 -89 -95 94 -65
k:price+time	-33 65 71 -37 -146
k:price+unit	-110 -87 -87 111 -74
k:price+us	63 -31 27 -41 -151
k:price+vendor	-94 -79 148 -107 -112
k:price+want	-80 -56 10 113 -102
k:private	-74 -160 -115 -118 239
k:private+seat	-54 -93 -83 -118 120
k:private+time	-83 -61 -81 -49 116
k:private+us	-71 -116 -134 -105 151
k:private+visit	-88 -105 -78 -24 121
k:private+want	-87 -112 -47 -94 114
k:refund	-157 129 -101 -153 -36
k:refund+want	-101 151 -89 -146 -115
k:refuse	166 1 -46 -101 -183
k:refuse+stop	90 -90 -27 -34 -84
k:refuse+want	64 -71 -20 -31 -51
k:remove	177 -97 -106 -106 -7
k:remove+us	148 -48 -53 -71 -141
k:remove+visit	119 -68 -33 -44 -128
k:remove+want	159 -26 -58 -83 -156
k:renew	-217 89 -86 60 -8
k:renew+risk	-47 110 -76 -102 -113
k:renew+vendor	-44 0 73 -70 -97
k:renew+want	-80 -14 -52 81 -87
k:risk	-165 97 -83 -49 25
k:risk+seat	-45 87 -37 -65 -96
k:risk+us	-57 105 -88 -82 -110
k:risk+usage	-111 17 -57 -54 27
k:risk+want	-59 -120 -52 -78 115
k:rival	-75 -125 146 -82 -40
k:rival+time	-81 -68 162 -56 -163
k:rival+unit	-107 -99 154 -76 -173
k:rival+us	26 -172 60 73 -135
k:rival+vendor	-50 -81 29 52 -75
k:rival+visit	-54 -57 59 -29 -40
k:rival+want	-99 62 -100 27 -72
k:rollout	-168 -115 -54 137 11
k:rollout+time	-53 -79 9 -122 45
k:rollout+unit	-92 -114 -119 134 -122
k:rollout+want	-96 -145 16 129 -139
k:seat	-147 84 -92 131 -67
k:seat+unit	-52 10 -55 -17 10
k:seat+us	-153 59 -124 83 -81
k:seat+usage	-95 17 -78 -19 39
k:seat+use	-53 44 -43 47 -104
k:seat+vendor	-43 -148 0 109 -92
k:seat+visit	-59 -107 -60 70 -5
k:seat+want	-105 79 -68 104 -135
k:stop	176 -74 -127 -99 -55
k:stop+unit	17 -88 -47 -60 54
k:stop+us	38 -19 -53 -68 15
k:stop+want	121 -78 -31 -63 -110
k:threat	33 154 -149 -150 -203
k:time	-60 -53 6 -79 133
k:time+unit	-134 -144 -26 -106 141
k:time+us	-133 56 28 27 -66
k:time+use	-31 24 98 -56 -151
k:time+vendor	-66 -33 115 -82 -97
k:time+visit	-78 -44 112 -41 -46
k:time+want	-116 109 -50 -177 12
k:trust	-157 207 -132 -96 -201
k:trust+us	-104 110 -97 -66 -107
k:unit	-135 -63 -52 160 4
k:unit+unreachable	131 -118 -51 -99 -115
k:unit+us	21 14 -86 86 -164
k:unit+usage	-58 -83 -25 76 -64
k:unit+use	-88 122 -101 -106 -114
k:unit+vendor	-15 116 -159 4 -158
k:unit+visit	-78 -111 -73 -17 75
k:unit+want	-116 -73 -90 239 -158
k:unreachable	167 -139 -126 -107 -70
k:us	28 75 5 -8 -132
k:us+use	-41 103 -62 -57 -61
k:us+vendor	-58 41 -98 63 -38
k:us+visit	95 -232 -23 -49 24
k:us+want	13 -82 -37 78 -49
k:usage	-103 193 -158 -28 -147
k:usage+use	-51 26 -61 30 -73
k:usage+want	-62 -144 -42 128 -88
k:use	-172 24 65 -7 -41
k:use+vendor	-52 65 -22 -104 -94
k:use+visit	-112 -119 -65 57 62
k:use+want	-50 -125 -67 142 -130
k:vendor	-131 16 208 -37 -190
k:vendor+visit	-86 135 -119 -52 -137
k:vendor+want	12 6 -121 53 -46
k:visit	-62 -96 1 -89 148
k:visit+want	-136 -69 -57 -72 165
k:want	-56 28 -49 164 -122
p:CHURN_RISK	-154 302 -124 -79 -172
p:COMPETITOR	-86 -96 220 -51 -136
p:DO_NOT_PURSUE	317 -129 -70 -67 -168
p:UPSELL	-68 -30 -58 201 -191
s:accept	-116 -103 -105 -115 122
s:accoun	-29 54 -66 -54 0
s:acquir	-62 69 -113 46 -91
s:additi	-76 -58 -45 21 47
s:addres	30 -137 -79 -123 101
s:admini	120 -122 -89 -70 -109
s:adress	22 -83 -75 -88 40
s:agains	-130 28 98 -134 -78
s:agreem	-143 -40 67 -119 52
s:ailleu	-95 105 -83 -68 -109
s:airpor	-69 -67 -80 -49 89
s:ajoute	-99 -74 -84 107 -108
s:alread	-103 -126 145 -97 -117
s:altern	-84 -98 38 -71 34
s:amenaz	59 16 -84 -44 -90
s:anbiet	-119 -41 21 55 -50
s:andere	-97 89 28 -148 -114
s:angebo	-111 -10 44 44 -126
s:annull	-106 -101 -99 -94 105
s:anothe	-29 62 5 -62 -35
s:anrufe	51 -91 -59 -61 -5
s:answer	43 1 -68 -119 24
s:anybod	72 -41 -22 -44 -68
s:anywhe	0 -79 -42 -32 48
s:appele	-1 -82 -86 -50 62
s:approa	104 -51 -44 -40 -107
s:approv	-55 -69 -86 -101 108
s:arbeit	-53 -68 30 49 -73
s:archiv	121 -100 -87 -118 -67
s:arrive	19 -64 -115 -96 54
s:articl	92 -115 -136 -127 24
s:assina	-50 6 -52 -65 35
s:assist	37 -141 -106 59 -38
s:attach	-115 -78 -68 -36 116
s:aufgel	118 -87 -84 -77 -129
s:ausfal	-105 122 -79 -98 -131
s:ausges	61 -107 -115 69 -103
s:automa	-86 89 -43 -25 -76
s:bankru	-127 -126 -52 -63 129
s:becaus	-109 -124 -76 49 59
s:bechtl	-118 -143 127 -95 -96
s:bestan	28 98 -118 -45 -36
s:besteh	-116 -86 -4 -88 89
s:bestel	-100 50 -125 93 -146
s:betrie	50 -97 -101 72 -114
s:betwee	-141 -88 41 -68 65
s:bidder	-63 -105 124 -106 -118
s:birthd	-70 -53 -51 -51 74
s:blocke	48 -108 -79 -79 40
s:bounce	-43 -99 -103 -94 70
s:boutiq	125 -123 -89 -96 -128
s:brauch	-14 -181 -117 116 -56
s:bright	-115 -105 136 -103 -133
s:brochu	-22 -128 24 -138 69
s:brothe	-79 -106 46 -116 29
s:buildi	-10 -56 95 -100 -102
s:busine	105 -182 -114 -94 27
s:calend	-139 -120 19 -87 67
s:cancel	-29 -5 -84 -89 65
s:candid	71 -98 57 -83 -129
s:cantee	-81 -142 -51 -41 133
s:capaci	-51 -93 -78 86 -19
s:champi	-119 51 -122 -93 51
s:change	-106 -51 -56 -107 111
s:chapte	117 -81 -67 -83 -119
s:cheape	-130 83 104 -159 -117
s:checke	-87 -132 -59 -49 123
s:cherch	81 13 -100 -85 -128
s:christ	-101 40 -124 -57 60
s:client	-38 46 -35 -30 -40
s:closin	97 26 -85 -86 -131
s:collea	-83 -96 -89 50 43
s:collec	78 -68 36 -60 -126
s:commun	99 -75 -50 -57 -100
s:compan	142 -92 -56 65 -189
s:compar	-128 -29 26 -142 77
s:compen	-52 36 -50 -55 0
s:compet	-130 -125 49 -25 75
s:compla	3 68 -82 -80 -52
s:compli	73 87 -112 -89 -179
s:compra	-15 -108 -87 115 -118
s:concor	-125 -112 -54 -93 100
s:concur	-50 -109 119 -74 -46
s:confer	-80 -121 126 -117 -121
s:confir	-31 -107 -88 -87 61
s:congra	-74 -55 -62 -45 67
s:connec	-94 44 -119 83 -67
s:consen	116 -103 -76 -118 -118
s:consid	-81 71 40 -121 -97
s:consul	0 -136 80 63 -172
s:contab	-152 -154 -108 150 -140
s:contac	114 -89 -65 -60 -44
s:conten	-120 -125 27 -110 89
s:contes	-46 -44 19 -41 17
s:contra	-113 47 -25 -12 25
s:convin	-68 -88 -84 60 11
s:counci	23 -60 -32 -38 25
s:countr	51 -76 -81 74 -121
s:curato	69 -65 -48 -55 -60
s:curren	-61 -119 111 -55 -93
s:custom	-79 147 -153 -73 -27
s:d'autr	-87 -107 27 78 -123
s:dashbo	-75 -151 -95 70 33
s:daught	11 -77 -99 79 -110
s:deadli	-125 -86 -99 -58 134
s:decemb	-137 44 -128 68 -32
s:decide	-18 4 15 -118 -4
s:decidi	-112 -112 -94 -90 119
s:decisi	-66 -165 14 -107 85
s:defini	81 -43 -28 -44 -75
s:delaye	-85 -79 -61 -43 88
s:delive	-151 36 -62 34 -6
s:dell'a	82 -113 -100 56 -142
s:demand	-105 65 47 -56 -65
s:depart	-14 -145 -104 -18 69
s:dernie	52 -79 -86 -78 19
s:derzei	-82 -63 35 -31 41
s:detail	-78 -92 -71 -113 119
s:direct	-99 55 -87 -119 47
s:disapp	-59 0 -56 -51 32
s:discou	-103 -139 -23 -95 122
s:disdet	-84 61 -47 -55 -14
s:disqua	121 -117 -80 -79 -104
s:docume	-122 -121 -117 -103 121
s:donnee	55 13 -57 -58 -96
s:dossie	79 -80 -85 -75 -58
s:double	-99 -94 -85 -42 94
s:droppe	-107 16 -59 -73 57
s:dynami	-130 -133 160 -138 -159
s:editio	-47 -74 -45 122 -129
s:elsewh	-85 20 113 -145 -155
s:employ	85 -102 -108 -80 7
s:empres	61 -126 -98 69 -122
s:endgul	116 -110 -75 -100 -93
s:englis	-100 -118 -152 -134 152
s:enquir	59 17 -87 39 -175
s:entere	70 -113 -89 -112 -8
s:enterp	-65 -69 -56 48 -2
s:entreg	-91 -94 -122 -77 109
s:entrep	36 -90 -78 70 -111
s:entsch	-83 -90 -12 -53 65
s:enviad	-54 -46 -100 -56 90
s:equivo	31 -72 -61 -51 13
s:evalua	-73 -108 -49 -63 91
s:evenin	-93 -80 -113 -96 119
s:everyt	64 -43 61 -83 -159
s:existi	3 121 -119 -87 -108
s:expand	-104 -105 -104 -124 134
s:expans	-79 -96 -83 26 51
s:expens	-70 -12 -103 74 -84
s:export	-135 62 -47 -67 52
s:extend	-111 -104 -100 125 -98
s:factor	82 -62 -53 -68 -86
s:factur	-125 -123 -111 -65 116
s:fallec	99 -92 -65 -54 -112
s:falsch	60 4 -76 -58 -88
s:favour	-94 -128 76 -98 -6
s:featur	-123 -133 52 14 16
s:feelin	-76 71 -54 -80 -35
s:filial	-49 -62 -51 85 -91
s:financ	17 -44 -116 55 -36
s:firmat	-55 -87 58 -59 -10
s:fishin	72 -108 -132 -96 55
s:follow	-29 -88 -78 -77 69
s:footba	-97 -89 12 -116 57
s:forbid	109 -102 -78 -68 -93
s:foreca	-98 -96 -86 96 -45
s:forgot	80 -72 -48 -40 -74
s:formul	65 -85 -52 47 -116
s:fornec	-49 -81 77 -54 -59
s:fornit	-53 -78 67 -43 -44
s:forwar	24 -85 -88 80 -117
s:fourni	-55 -78 75 -51 -65
s:freita	-63 -39 -79 -33 88
s:friday	-87 -76 -105 -51 102
s:frustr	-65 -3 -36 -34 42
s:funera	56 -48 -98 -34 -31
s:furiou	-97 23 -53 -72 4
s:furthe	109 -104 -23 -54 -92
s:gebrui	-116 100 -8 -45 -135
s:gekund	-117 74 -79 -82 -20
s:gescha	129 15 -141 -140 -169
s:gespra	-102 -100 -79 -103 114
s:geteke	-60 -96 69 -63 -23
s:gettin	-38 -13 53 -56 -51
s:geword	-99 -122 29 80 -109
s:go-liv	-109 -70 -72 -53 107
s:grosse	-35 -39 -29 54 -44
s:growin	-41 -86 -30 6 48
s:hand-o	-85 -79 -102 -72 98
s:happen	9 96 -85 -78 -137
s:herste	-26 -65 72 -26 -62
s:himsel	46 -65 -80 43 -88
s:holdin	70 -91 -76 -60 -14
s:hubspo	-116 -134 170 -117 -152
s:impres	-78 -106 -87 69 -11
s:incide	76 -25 -94 -76 -114
s:increa	-109 -9 -95 81 -117
s:initro	-64 -52 107 -91 -103
s:insist	143 -113 -58 -45 -143
s:insolv	80 -47 -42 -50 -88
s:instal	-92 6 -41 -48 32
s:instea	-84 -69 63 -48 -29
s:integr	-119 73 20 19 -138
s:intent	42 -72 -81 -54 6
s:intere	4 -128 -98 49 31
s:interf	-48 9 32 -99 6
s:interv	41 -109 -51 -72 30
s:invent	89 -55 -52 -57 -96
s:invita	-114 66 -87 -118 36
s:invoic	-123 -94 -112 10 103
s:januar	27 -87 -57 -73 31
s:journa	0 -119 -114 -69 74
s:jusqu'	-116 -51 19 -101 30
s:kestre	-90 -113 117 -76 -120
s:kick-o	-63 -65 -85 -64 83
s:konkur	52 -93 70 -101 -96
s:kontak	110 -49 -54 -55 -118
s:kundig	-96 19 -102 -72 43
s:l'util	-118 -35 -107 107 -147
s:lageri	-99 -90 102 -89 -91
s:laughe	-117 45 -104 -97 46
s:leavin	-120 -19 64 -74 -3
s:letter	120 -114 -94 -90 -111
s:levera	-60 -72 75 -49 -68
s:licenc	-133 48 -73 -8 22
s:licenz	-59 44 -47 10 -77
s:liefer	-76 -38 6 -56 46
s:linked	31 -50 -70 -86 36
s:liquid	167 -131 -127 -116 -172
s:lizenz	-154 -40 -110 78 3
s:lookin	-11 62 -141 6 -17
s:machin	22 -179 -10 46 1
s:mailin	64 -53 -39 -38 -46
s:mainte	45 63 -48 37 -156
s:manage	-62 91 -128 -2 -55
s:marath	-119 -132 -110 -157 142
s:market	41 -84 -52 85 -119
s:marrie	-116 -110 73 -72 -1
s:master	93 -75 -47 -47 -98
s:materi	113 -87 -65 -102 -118
s:matern	-103 -103 -92 -76 108
s:meetin	-113 -100 -99 -64 209
s:mentio	-111 -104 112 -107 -61
s:messag	-110 -97 -85 -59 101
s:micros	-117 -124 132 -89 -132
s:migrat	-125 15 -108 -83 80
s:minute	-110 -124 -88 -129 131
s:mitbew	-79 -75 77 -52 -40
s:module	-76 71 -78 46 -120
s:monthl	-94 -20 -111 107 -128
s:mornin	66 3 -125 -47 -51
s:myster	92 -88 -123 -62 -20
s:nachfo	31 47 -59 -62 -90
s:nachst	-91 -94 92 -70 -53
s:necesi	-42 -82 -32 87 -76
s:negoci	49 -74 -76 -88 9
s:negoti	-76 -62 -9 -49 56
s:neighb	-4 -154 77 68 -148
s:newsle	-53 -99 -74 -95 92
s:ningue	-86 100 -77 -68 -106
s:nosotr	2 78 -98 -113 -126
s:nothin	81 44 -81 -133 -85
s:nouvea	-145 -12 -143 81 -3
s:nouvel	-98 -80 -69 9 68
s:number	85 -122 80 -102 -160
s:nutzun	71 -5 -73 -74 -109
s:object	11 -99 -81 -73 43
s:octobe	-102 -96 -90 74 16
s:offert	-100 -97 81 -100 -42
s:onboar	-76 -82 -11 -96 60
s:openin	-83 -92 -99 31 53
s:operat	101 -99 -84 -59 -94
s:opgeze	-106 84 -96 -81 -42
s:ordere	-25 75 24 -121 -114
s:outsid	-35 -85 -81 -81 86
s:packag	-72 -165 -64 119 -13
s:pallet	-80 -104 117 -66 -120
s:parall	-117 -101 138 -89 -136
s:partic	47 -100 -96 -65 10
s:partne	-52 61 40 -54 -48
s:passwo	-96 75 -87 -93 -16
s:patern	-113 -116 -67 -44 109
s:patien	-79 121 -88 -99 -130
s:paymen	-104 131 -82 -90 -122
s:payrol	85 -88 -42 55 -137
s:pequen	-89 -126 -87 115 -106
s:percen	-77 2 98 -93 -129
s:pergun	-44 44 -35 -3 -46
s:permis	-109 -103 -91 90 -47
s:person	77 -50 -103 79 -175
s:pipedr	-67 -78 90 -57 -85
s:planne	-85 -114 82 46 -116
s:platfo	-110 54 -135 67 -87
s:please	-91 -70 -61 -36 87
s:positi	99 -62 -35 -38 -104
s:practi	106 -82 -52 -45 -113
s:preavi	-100 95 -54 -62 -79
s:precis	-38 -96 -37 96 -89
s:prefer	-112 -85 -68 -68 119
s:pregun	-107 16 -52 92 -115
s:premis	118 -101 -80 -72 -115
s:premiu	-124 -24 -107 -2 75
s:prepar	46 -84 -85 48 -85
s:presen	-98 -125 80 -97 30
s:presup	-106 -83 78 -87 -8
s:preven	-107 -103 76 -108 -43
s:privat	166 -117 -104 -89 -179
s:proble	-116 -144 -78 -59 142
s:proces	77 -146 -95 -85 34
s:produc	-71 71 39 45 -149
s:profes	-76 -119 -115 51 61
s:projec	5 -101 -101 19 28
s:prolon	-74 21 35 32 -98
s:promis	-133 -20 85 -85 2
s:propos	-148 -126 73 6 -17
s:provee	-91 -97 99 -69 -93
s:provid	-74 -124 143 -102 -130
s:purcha	-168 8 11 -164 106
s:quarte	-148 125 -88 -67 -67
s:questi	-119 -33 -28 -118 123
s:quiere	-127 81 -91 6 -116
s:quotat	64 -93 18 -94 -107
s:railwa	-69 -77 -43 -35 77
s:rainin	-100 -85 -66 -46 103
s:rappel	27 -115 -58 -41 37
s:reacha	-106 -109 -86 -86 133
s:rebuil	42 60 -88 -93 -151
s:receiv	51 -127 -112 -113 24
s:recept	79 -153 -80 -93 21
s:rechts	23 -105 -82 -93 64
s:recomm	-136 75 39 -20 -141
s:record	-43 79 -58 -83 -84
s:recrui	26 -117 -66 33 16
s:reduce	-74 -92 -64 -37 93
s:reduzi	-63 105 -41 -122 -70
s:refere	-130 -28 -111 -155 129
s:refuse	91 5 -68 -96 -120
s:regard	-84 36 -66 -104 34
s:regist	156 -31 -123 -118 -113
s:releas	-121 104 -106 -99 -47
s:remove	-93 76 -80 -114 -7
s:renewa	-145 145 -127 -2 -82
s:renewe	-69 -77 77 -69 -31
s:renouv	-102 33 -108 -97 44
s:renova	-68 92 -63 -64 -90
s:replac	-117 60 -144 55 -60
s:repond	10 -105 -93 -70 61
s:report	-62 -75 -62 92 -61
s:reques	36 42 -102 -52 -48
s:resili	-99 100 -70 -77 -53
s:respec	111 -81 -70 -69 -97
s:retire	78 -81 -59 -43 -38
s:return	4 100 -117 -127 -86
s:reunio	-66 -73 -78 -44 95
s:review	-148 65 -108 -70 52
s:rival'	-83 -65 119 -47 -130
s:roll-o	-63 -72 -101 85 -47
s:rollou	-123 32 -105 -122 53
s:runnin	-107 -18 77 -78 -25
s:salesf	-108 -93 140 -87 -136
s:sample	26 -111 -76 -67 51
s:satisf	-81 -1 -76 18 33
s:saving	-99 109 -73 -87 -114
s:scanne	-120 -119 -110 135 -121
s:schulu	-84 -114 -59 1 44
s:script	60 -88 54 -86 -113
s:securi	-52 -86 -47 -2 70
s:segund	-69 -90 -47 -33 85
s:semina	-46 -47 -106 -28 94
s:servic	1 22 -56 51 -160
s:shortl	-86 -47 98 -61 -111
s:signat	-83 -138 -90 -96 126
s:sistem	-104 93 -86 -11 -90
s:smokin	-125 -104 -54 -59 117
s:societ	96 -86 -59 -61 -89
s:softwa	-181 155 -107 -126 -66
s:somebo	68 -121 61 -111 -151
s:someon	-103 -138 158 -97 -135
s:someth	-132 59 -16 46 -126
s:souhai	-87 15 -73 14 9
s:stackw	-109 -110 153 -115 -136
s:standa	-123 43 45 -147 -27
s:standi	-71 -132 -88 91 -48
s:starte	-52 -92 -62 99 -88
s:stoppe	-45 79 -110 -78 -17
s:storag	-48 -55 -45 -13 50
s:studen	117 -132 -98 -109 -71
s:subjec	-53 98 -73 -79 -113
s:subscr	-121 137 -141 -151 -34
s:subsid	-49 38 -123 59 -66
s:succes	7 101 -75 -12 -128
s:superi	-48 -102 -34 101 -68
s:suppli	-63 -195 90 -143 37
s:suppor	-186 33 -173 42 26
s:suppre	109 -117 -64 -79 -108
s:suspen	-82 129 -79 -123 -138
s:switch	-77 -13 19 -97 42
s:telefo	-113 -114 -122 -123 126
s:termin	-86 71 -63 55 -77
s:themse	-158 81 -89 -90 13
s:thinki	-101 95 -95 -79 -72
s:threat	55 53 -81 -98 -97
s:thursd	-91 53 -167 -41 100
s:tochte	-69 57 -93 32 -113
s:tomato	-70 -69 -67 -103 90
s:tomorr	-83 -78 -53 -19 125
s:trabaj	81 -78 -7 -56 -78
s:traine	-126 -62 -141 -75 136
s:traini	-119 -5 -116 15 31
s:tuesda	18 -114 -163 -40 111
s:umbrel	-109 -100 -87 -102 112
s:unhapp	-95 6 -65 -70 60
s:unknow	39 -45 -40 -44 -7
s:unlimi	-35 -107 -82 92 -64
s:unterl	-124 -104 -71 -93 119
s:unters	84 -144 -69 -70 1
s:upgrad	-129 -160 -124 55 105
s:usuari	-100 21 -77 54 -94
s:vendor	-35 -121 48 21 -8
s:vendre	-95 -50 -58 -34 92
s:vergeb	70 -99 58 -90 -122
s:verlan	-21 4 -132 -98 60
s:versch	-85 -82 -99 -121 115
s:versio	-94 32 -159 -22 9
s:vertra	-103 66 -127 20 -30
s:visito	-54 -73 -48 -56 83
s:waitin	-138 84 -83 -69 3
s:wareho	-37 -47 -36 53 -26
s:wartun	-124 86 -105 65 -142
s:weathe	-60 -96 -77 -40 105
s:webina	-109 -104 72 -63 -18
s:wechse	-79 20 -72 -66 30
s:wednes	-70 -73 1 -46 47
s:weeken	-75 -85 -45 -43 80
s:weiter	18 59 -123 -6 -62
s:welcom	29 -86 -107 -63 41
s:wettbe	-93 -93 10 -91 50
s:whatso	97 -53 -29 -51 -105
s:whethe	-103 61 -59 13 -63
s:withou	-30 77 -65 -66 -102
s:worksh	-49 2 -108 -96 85
s:writin	68 -60 -19 -16 -62
s:writte	-77 -97 112 -93 -111
s:yester	-74 -22 80 -78 -36
s:zendes	-81 -82 145 -65 -137
s:zufrie	-68 -82 -30 -56 68
s:zugang	-67 21 -54 55 -88
s:zweite	-84 -95 -1 68 -93
w:#	-113 -64 -54 116 39
w:a	43 -28 7 10 -59
w:aan	-64 -19 -52 80 -102
w:ab	-149 20 -115 117 -112
w:aber	-79 -82 -69 -52 84
w:about	-122 82 -127 -53 45
w:abre	-82 -58 -82 90 -77
w:accepted	-110 -97 -96 -100 108
w:access	-51 -89 -87 72 15
w:account	-20 43 -65 40 -94
w:accounts	-76 43 -64 -141 109
w:acquired	-62 69 -113 46 -91
w:acutex	-106 -110 127 -128 -119
w:ad	-111 2 87 -106 -93
w:add	-121 -150 -131 62 63
w:add-on	-57 -48 -75 97 -99
w:additional	-76 -58 -45 21 47
w:address	24 -136 -80 -114 101
w:admin	-129 150 -95 -119 -158
w:administration	111 -116 -87 -69 -105
w:adresse	22 -83 -75 -88 40
w:after	44 90 -109 -136 -37
w:again	32 -85 -20 -33 32
w:against	-130 28 98 -134 -78
w:agence	-67 -80 81 4 -119
w:agency	70 -95 26 -92 -92
w:agenda	-83 -113 -94 -88 112
w:ago	103 -87 -65 -90 -101
w:agreed	-60 -92 -94 -71 101
w:agreement	-143 -40 67 -119 52
w:ahead	-97 -133 86 -79 35
w:ailleurs	-95 105 -83 -68 -109
w:airport	-69 -67 -80 -49 89
w:ajouter	-99 -74 -84 107 -108
w:al	-56 -79 -7 -37 61
w:alarm	-141 -92 -77 -71 120
w:all	101 -27 -164 30 -86
w:alle	-83 -52 -99 119 -114
w:alles	47 -104 13 -89 -44
w:alli	21 -88 53 -7 -100
w:alone	106 -113 -76 -70 -92
w:already	-103 -126 145 -97 -117
w:also	-134 -131 -168 157 -140
w:alternative	-79 -92 52 -68 5
w:altri	-66 15 90 -76 -122
w:altro	-89 60 -13 -47 -78
w:am	4 -61 -66 -42 61
w:ameaca	-81 86 -88 -54 -72
w:amenaza	59 16 -84 -44 -90
w:an	-49 -114 81 -7 -7
w:anbieter	-102 -10 43 -115 -12
w:and	105 -99 38 88 -181
w:andere	-46 -102 105 -72 -115
w:anderen	-98 -107 137 -65 -108
w:angebot	-89 -117 12 81 -83
w:angebote	-86 25 34 -103 -101
w:angry	-90 6 -100 -59 48
w:anos	-64 -96 -23 -88 68
w:another	-29 62 5 -62 -35
w:anrufen	51 -91 -59 -61 -5
w:ans	-84 -102 -24 -86 84
w:answer	29 42 -101 -84 -21
w:answered	25 0 -77 -119 43
w:answers	38 -6 -41 -38 -19
w:antes	-70 -53 -29 -38 63
w:anwalt	91 -76 -77 -72 -87
w:any	154 -9 -72 -40 -193
w:anybody	72 -41 -22 -44 -68
w:anywhere	0 -79 -42 -32 48
w:api	-54 -106 -99 103 -80
w:app	-86 -100 44 113 -155
w:appeler	-1 -82 -86 -50 62
w:approved	-43 -47 -74 -48 72
w:archive	121 -100 -87 -118 -67
w:are	-94 42 -16 -26 6
w:around	-87 57 87 -57 -157
w:arrived	19 -64 -115 -96 54
w:article	92 -115 -136 -127 24
w:as	-1 -88 -7 75 -40
w:asana	-115 -118 143 -135 -120
w:ask	-82 -119 -90 -89 109
w:asked	-15 29 -12 48 -90
w:asks	-8 77 -22 39 -204
w:assistant	37 -141 -106 59 -38
w:at	-44 -6 -75 -112 116
w:auch	-30 -155 -69 143 -132
w:aucun	60 -90 -71 -63 -16
w:audit	-60 -84 -59 88 -84
w:auf	-35 52 -49 -20 -26
w:august	-65 -58 -63 3 63
w:aus	117 -7 -125 -118 -94
w:ausfall	-105 122 -79 -98 -131
w:aussi	-111 -154 -101 139 -140
w:autumn	-156 -26 -141 118 -141
w:avant	-71 -48 -21 -30 77
w:avec	-99 -131 162 -90 -167
w:away	138 -137 -106 -85 -111
w:b	-84 -113 -77 4 81
w:back	-45 164 -158 -181 -7
w:bad	-91 66 -41 -68 -17
w:baja	-63 55 -78 -56 -14
w:barred	85 -81 -41 -39 -82
w:basic	-101 116 -59 -119 -105
w:be	129 50 -66 -78 -145
w:because	-109 -124 -76 49 59
w:bechtle	-118 -143 127 -95 -96
w:been	-140 88 9 -60 -17
w:before	-121 77 -20 7 -47
w:beim	-106 84 -32 -82 -109
w:being	-102 74 -140 -100 50
w:below	-77 -98 106 -99 -93
w:best	-139 54 -70 -69 60
w:betrieb	50 -97 -101 72 -114
w:better	-140 42 19 15 -20
w:between	-141 -88 41 -68 65
w:bid	-86 -96 112 -51 -117
w:bidders	-63 -105 124 -106 -118
w:bids	-56 96 -92 -64 -87
w:big	-101 -105 65 112 -162
w:bigger	-121 -124 -91 116 -46
w:bij	-80 -95 112 -64 -122
w:birds	-109 -147 -95 -46 131
w:birthday	-70 -53 -51 -51 74
w:bis	-59 -83 -59 -55 97
w:bitte	108 -80 -58 -70 -88
w:bittet	11 -107 -98 68 -44
w:bleibt	-55 49 19 -33 -71
w:blocked	48 -108 -79 -79 40
w:blue	-67 -74 -93 -63 87
w:boa	-104 72 -80 -75 -2
w:board	-59 -75 8 -49 70
w:body	51 -99 -58 -85 -21
w:bon	13 -82 -82 -85 43
w:book	-57 -98 -86 55 23
w:booked	-155 -98 -88 -106 141
w:booth	55 -171 -97 -65 6
w:boss	6 -48 -124 44 2
w:bottle	-75 -54 -87 -77 92
w:bought	-138 33 106 -132 -141
w:bounces	110 -58 -38 -54 -117
w:boutique	125 -123 -89 -96 -128
w:branch	-89 -129 -107 11 77
w:brauchen	-69 -122 -77 120 -127
w:braucht	7 -143 -102 40 22
w:bravo	-105 112 -52 -51 -117
w:brightpipe	-115 -105 136 -103 -133
w:bring	-117 -151 -92 -102 159
w:brochure	-22 -128 24 -138 69
w:broken	-60 -5 -51 -35 36
w:budget	-109 -125 -164 94 98
w:bug	-42 41 -38 -29 -8
w:bugs	-67 92 -52 -69 -98
w:building	-10 -56 95 -100 -102
w:bundle	-107 -100 -73 88 -23
w:burnt	49 -149 -82 -72 75
w:buro	-75 -133 -89 -115 134
w:bury	64 -139 -116 -115 27
w:business	105 -182 -114 -94 27
w:bust	112 -153 -164 -121 -19
w:busy	-69 -86 -87 -54 98
w:but	-52 -82 -53 -122 123
w:butter	-81 -97 -85 -47 95
w:buy	66 -17 -119 72 -183
w:buyer	66 69 -107 -80 -108
w:buying	64 -134 -130 79 -74
w:buys	-134 -125 121 -76 -84
w:by	-120 -16 83 35 -54
w:cake	-121 -165 -87 -122 163
w:calendar	-124 -105 77 -80 -9
w:call	-167 -104 -79 -53 231
w:calls	141 -39 -60 -68 -102
w:came	29 -81 99 -168 -84
w:can	12 -31 -19 140 -236
w:cancel	18 -135 -122 -129 89
w:cancelada	-53 -108 -65 -25 93
w:cancelado	-104 -128 -71 -67 122
w:cancelar	-48 72 -27 -63 -66
w:cancellation	-133 168 -57 -46 -174
w:cancelled	-107 -60 -76 -86 117
w:cannot	13 -141 71 -135 -3
w:canteen	-81 -142 -51 -41 133
w:capacity	-51 -93 -78 86 -19
w:car	-29 -152 -103 -130 121
w:care	-98 -95 -114 -100 116
w:carta	-101 118 -69 -66 -127
w:casa	96 -70 -63 -62 -107
w:cause	52 53 -95 -92 -115
w:ce	-116 44 -137 59 -30
w:centre	-128 -86 -104 79 36
w:cerro	90 -72 -71 -97 -81
w:cfo	-80 33 -114 69 -97
w:change	-160 -188 117 -90 12
w:changed	-106 -51 -56 -107 111
w:chapter	117 -81 -67 -83 -119
w:cheaper	-119 -27 111 -87 -113
w:check	71 -119 80 -141 -84
w:checked	-87 -132 -59 -49 123
w:chef	4 -91 -84 -59 51
w:chez	-70 -88 88 -59 -81
w:chiede	-19 42 -46 -8 -60
w:chiuso	105 -116 -93 -61 -103
w:chose	-89 -93 -20 13 59
w:christmas	-101 40 -124 -57 60
w:chute	-109 112 -77 -95 -113
w:class	-68 -72 -67 -107 99
w:clause	-85 72 -52 -61 -47
w:clear	122 -89 -128 -86 -111
w:client	26 83 -132 -98 -72
w:cliente	-38 46 -35 -30 -40
w:close	60 -40 28 -97 -46
w:closed	138 31 -118 -30 -211
w:closes	20 -94 -45 -51 45
w:closing	97 26 -85 -86 -131
w:coffee	-155 -149 -125 -154 179
w:collects	72 -66 40 -67 -125
w:com	-151 -32 115 -127 -64
w:come	-46 3 -140 -99 86
w:communication	99 -75 -50 -57 -100
w:como	-74 79 -43 -65 -65
w:company	116 -73 -38 67 -178
w:compare	-47 -110 -71 -62 98
w:compared	-91 56 -154 -83 54
w:comparing	-67 -67 -59 -50 80
w:compensation	-52 36 -50 -55 0
w:competencia	-89 -92 83 -90 -10
w:competing	-56 -64 91 -87 -85
w:competition	-136 -132 31 -105 74
w:competitor	-33 -119 -24 -29 59
w:competitor's	-95 35 -138 78 -134
w:complained	81 -20 -39 -70 -80
w:complaint	-57 106 -81 -72 -96
w:complaints	-99 -97 -76 -63 104
w:compliance	119 -105 -56 -46 -124
w:con	-58 -52 175 -111 -181
w:concorrencia	-61 -48 47 -46 12
w:concorrente	-115 -107 -79 -89 105
w:concurrent	-115 -104 137 -73 -79
w:conference	-80 -121 126 -117 -121
w:confirmed	-62 -93 -85 -85 74
w:consent	116 -103 -76 -118 -118
w:consultant	27 -115 95 -123 -132
w:consulting	-90 -88 -100 113 -115
w:contact	105 -87 -68 -63 -36
w:content	-91 -94 94 -107 -28
w:contento	-65 -75 -59 -51 79
w:contract	-124 33 -29 -18 35
w:contrat	-73 51 57 -75 -86
w:contrato	-70 29 -78 -70 33
w:contratto	-48 15 -72 -48 33
w:convinced	-68 -88 -84 60 11
w:copper	-134 -113 41 -132 64
w:copy	-113 -146 -88 -104 146
w:cost	-98 -83 -112 123 -119
w:could	22 -129 -103 122 -102
w:council	23 -60 -32 -38 25
w:court	-65 -72 -66 -62 80
w:cover	-82 -83 -101 -73 100
w:credit	34 82 -111 -126 -82
w:cross	56 98 -94 -122 -132
w:customer	-79 173 -105 -67 -103
w:cut	-140 -38 -103 -98 116
w:d'autre	-87 -107 27 78 -123
w:da	-31 30 24 -94 -25
w:das	-90 -65 -175 150 -55
w:data	41 67 -76 -128 -54
w:date	-84 -41 -145 -112 180
w:daten	123 -138 -77 -57 -109
w:datos	29 22 -36 -62 -56
w:daughter	11 -77 -99 79 -110
w:day	-105 -135 -117 35 113
w:days	-151 62 -78 -20 15
w:de	-27 -9 -28 -54 52
w:dead	60 -133 -84 -75 71
w:deadline	-125 -86 -99 -58 134
w:deal	49 -96 -79 45 -55
w:death	-46 -84 -58 -56 71
w:decede	113 -73 -90 -75 -120
w:december	-137 44 -128 68 -32
w:decide	-103 -141 -118 -121 145
w:decided	-7 21 -80 -112 33
w:decision	-66 -165 14 -107 85
w:deja	-43 -46 58 -37 -54
w:del	-130 131 -113 -88 -151
w:delay	-101 -113 -52 -56 119
w:delayed	-85 -79 -61 -43 88
w:delete	-27 38 -94 -77 26
w:delivery	-100 -186 -48 48 67
w:della	-60 27 -72 -73 48
w:dem	99 9 -43 -19 -169
w:demande	-63 0 -180 37 41
w:demands	-72 110 65 -93 -179
w:demo	-127 -99 83 -38 19
w:den	-47 97 -13 -56 -96
w:denkt	-35 84 -37 -63 -95
w:department	1 -135 -100 -50 79
w:depuis	-127 69 4 -53 -30
w:deputy	-103 -95 -88 -62 103
w:der	-1 -13 42 -107 -21
w:derzeit	-82 -63 35 -31 41
w:des	-115 21 -129 -21 72
w:desde	-74 67 9 -41 -84
w:design	-63 -87 68 -79 -13
w:desk	-174 27 93 -110 -41
w:details	-78 -92 -71 -113 119
w:deux	-142 -148 111 -134 11
w:devis	-99 -101 84 -105 -46
w:dez	-60 -92 -31 50 31
w:di	39 49 -53 -58 -83
w:dia	-46 -40 -40 -40 52
w:did	-101 -71 -78 -43 101
w:die	-86 -66 -84 112 1
w:dieci	-112 -118 37 80 -65
w:died	50 -115 -130 -87 14
w:dinner	-104 -101 -79 -109 131
w:director	-77 26 -61 -74 30
w:disappointed	-59 0 -56 -51 32
w:discount	-99 -85 34 -87 60
w:disqualified	97 -103 -68 -70 -74
w:dix	-76 -88 -45 66 22
w:do	-25 -64 6 33 -6
w:does	60 70 -107 49 -196
w:dog	104 -74 -61 -95 -69
w:don't	-112 -56 -40 -36 98
w:done	-126 -166 -157 -139 171
w:donnees	55 13 -57 -58 -96
w:door	25 29 -107 -78 -28
w:dort	-139 137 -92 -86 -131
w:dos	-67 -99 -11 -95 65
w:dossier	79 -80 -85 -75 -58
w:doubled	-89 -79 -77 -20 69
w:down	107 61 -117 -119 -115
w:draft	-106 -159 -145 -123 180
w:drei	-157 97 32 -147 -126
w:drive	-86 -123 -79 -86 114
w:drop	-127 27 -82 -96 75
w:dropped	-107 16 -59 -73 57
w:du	48 70 -113 -137 -42
w:due	-35 6 44 -52 -60
w:during	-80 -34 -53 -32 68
w:dutch	-68 -88 19 -63 30
w:dying	-100 -87 -42 -60 96
w:dynamics	-130 -133 160 -138 -159
w:e	98 -60 -70 75 -209
w:early	-152 140 -119 -164 -58
w:easier	-96 -115 48 -105 59
w:easter	-100 49 -86 -96 59
w:edition	-47 -74 -45 122 -129
w:een	-7 36 42 -25 -104
w:eight	-101 -116 91 8 -76
w:ein	-18 -3 40 8 -118
w:eine	-109 31 31 -105 -6
w:einem	-87 72 54 -88 -123
w:einen	22 -94 2 102 -176
w:el	37 -53 9 73 -120
w:else	-44 -63 97 -35 -82
w:elsewhere	-85 20 113 -145 -155
w:em	113 3 -78 -75 -140
w:email	75 -44 -39 -37 -82
w:empresa	61 -126 -98 69 -122
w:empty	98 3 -62 -67 -127
w:en	0 -1 81 -122 -67
w:encore	-108 76 -75 -83 10
w:end	9 136 63 -165 -237
w:ended	-41 -64 -60 -66 91
w:endgultig	96 -93 -78 -83 -72
w:ends	-109 114 -59 -61 -96
w:english	-76 -73 -142 -112 128
w:enough	-12 -5 -90 102 -144
w:entered	70 -113 -89 -112 -8
w:enterprise	-65 -69 -56 48 -2
w:entra	-72 78 -49 -42 -78
w:entrega	-91 -94 -122 -77 109
w:entreprise	36 -90 -78 70 -111
w:entry	126 -124 -130 -118 -100
w:equipe	-61 46 26 20 -129
w:er	14 117 -142 -108 -161
w:error	-90 -8 -101 -112 73
w:es	50 64 -69 -77 -129
w:essere	119 -131 -58 -84 -96
w:est	16 -35 55 40 -175
w:esta	-124 -68 97 -62 -20
w:et	-25 17 54 -66 -89
w:ete	-30 -111 95 -79 -112
w:evening	-93 -80 -113 -96 119
w:event	-131 -110 -105 -55 139
w:ever	127 -4 -88 -55 -170
w:every	-12 -65 76 110 -286
w:everything	64 -43 61 -83 -159
w:excel	-107 143 -119 -91 -155
w:existing	-92 128 -121 -93 -103
w:exit	-164 135 -98 -147 -78
w:expanding	-89 -74 -67 -93 99
w:expansion	-79 -96 -83 26 51
w:export	-1 68 -94 -118 -36
w:exportar	-74 79 -43 -65 -65
w:extend	-74 -114 -62 17 60
w:extended	-98 -81 -97 94 -84
w:extra	-116 -149 -99 71 38
w:factory	82 -62 -53 -68 -86
w:fair	-65 -146 -90 -107 124
w:fake	72 -144 -131 -118 23
w:falsche	60 4 -76 -58 -88
w:falso	89 -55 -52 -57 -96
w:family	80 -97 -110 -118 -17
w:far	-134 43 -84 -87 74
w:farm	71 -72 -68 -61 -57
w:feature	-123 -133 52 14 16
w:fee	-102 114 -89 -76 -119
w:feels	-82 102 -49 -74 -109
w:fell	-59 3 78 -55 -61
w:fewer	-89 52 -27 -75 11
w:field	89 -115 -92 39 -110
w:fifth	-107 82 45 -94 -111
w:filed	103 -72 -32 -32 -105
w:filiale	-49 -62 -51 85 -91
w:filled	47 -129 -137 -108 32
w:filter	47 -76 -71 -61 5
w:final	57 -148 93 -99 -165
w:finance	17 -44 -116 55 -36
w:find	-99 21 -107 -93 59
w:fine	-129 11 3 -121 61
w:fino	-94 -97 -91 -74 105
w:fire	-133 -89 -97 -69 134
w:firm	103 -86 72 -109 -185
w:firma	97 -132 -115 -122 -12
w:firmato	-55 -87 58 -59 -10
w:first	-108 -76 49 -48 49
w:fishing	72 -108 -132 -96 55
w:five	-139 4 46 20 -34
w:fix	-146 115 -118 -126 0
w:fixed	-119 13 78 -99 -65
w:flies	-63 -116 -84 -100 115
w:flight	-63 -49 -100 -44 98
w:floor	-100 -74 -74 -112 111
w:folgt	-110 -114 -121 -114 130
w:follow	-79 -117 -83 -37 87
w:font	-87 -95 -99 -126 119
w:foot	-3 73 -82 -60 -107
w:football	-97 -89 12 -116 57
w:for	65 -9 -50 -15 -36
w:forbids	78 -54 -70 -59 -69
w:forecasting	-98 -96 -86 96 -45
w:forget	29 -58 -42 -44 13
w:forgotten	80 -72 -48 -40 -74
w:form	81 -162 -141 -103 26
w:fornecedor	-49 -81 77 -54 -59
w:fornitore	-53 -78 67 -43 -44
w:four	-126 83 -17 -70 5
w:fragt	-110 28 -11 64 -143
w:frau	-52 -103 -90 -120 96
w:fraud	113 -108 -90 -85 -118
w:free	139 -113 44 -75 -181
w:freitag	-63 -39 -79 -33 88
w:french	-71 -70 -113 -97 118
w:friday	29 60 -150 -73 -9
w:fridays	-87 -76 -105 -51 102
w:from	16 -18 113 53 -196
w:front	-65 -107 -59 -47 105
w:frustrated	-65 -3 -36 -34 42
w:fue	-80 -88 -51 65 11
w:full	-27 -23 -121 84 -52
w:funeral	56 -48 -98 -34 -31
w:funf	-142 -131 54 32 37
w:funny	-88 -95 -89 -56 100
w:fur	-18 -56 -79 12 32
w:furious	-97 23 -53 -72 4
w:further	109 -104 -23 -54 -92
w:gaat	-98 16 -45 -48 46
w:game	85 -130 -129 -106 46
w:gate	-105 -127 -50 -79 139
w:gave	27 88 -111 -115 -89
w:gdpr	47 -103 -62 -64 46
w:gebruikers	-79 31 -42 31 -61
w:gekundigt	-117 74 -79 -82 -20
w:german	-55 -58 -38 48 -6
w:gesprach	-84 -80 -61 -101 94
w:get	84 -46 -45 83 -218
w:getekend	-60 -96 69 -63 -23
w:gets	46 75 -89 -70 -97
w:getting	-38 -13 53 -56 -51
w:geworden	-99 -122 29 80 -109
w:gibt	47 31 -49 -75 -79
w:gift	-145 -139 -107 -116 144
w:give	-105 118 -85 -121 -19
w:gives	-62 -121 -103 72 67
w:go	47 -46 -93 3 -11
w:go-live	-109 -70 -72 -53 107
w:goes	-53 14 43 -2 -71
w:going	-147 113 -82 -105 -43
w:gone	65 90 0 -119 -202
w:good	34 31 -134 -116 45
w:got	-196 -126 62 41 59
w:great	-109 61 -62 -78 25
w:group	-65 20 22 -71 4
w:groupe	-104 65 -114 59 -137
w:growing	-41 -86 -30 6 48
w:grows	-117 -75 -60 -26 84
w:gut	-109 -137 79 -121 -3
w:ha	-25 -36 14 -72 40
w:had	-28 37 33 -88 -54
w:half	-99 40 -19 59 -118
w:halfte	-103 100 -54 -80 -95
w:hand	-37 -91 -27 -90 77
w:hand-over	-85 -79 -102 -72 98
w:handed	-52 103 -60 -46 -126
w:hands	73 -142 -118 -107 -18
w:hang	88 -152 -133 -90 41
w:hangs	-85 49 79 -103 -127
w:happens	-123 110 -77 -67 -89
w:happy	-99 -186 -71 -56 176
w:hard	8 -147 -77 -101 88
w:harmon	-115 -110 135 -122 -142
w:has	-16 128 8 -41 -153
w:hasta	-98 -101 -68 -49 108
w:hat	83 -100 40 -126 -42
w:have	20 69 -21 75 -266
w:he	-25 -49 -50 -82 113
w:head	-136 45 58 -140 -30
w:heard	64 -42 37 -59 -103
w:heeft	-106 68 -32 -28 -58
w:hell	31 -98 -81 -84 24
w:her	-14 -64 -17 -91 74
w:herbst	-120 56 -136 -84 58
w:here	85 -101 66 -136 -152
w:hersteller	-26 -65 72 -26 -62
w:het	42 -68 -106 90 -139
w:hij	-101 113 -90 -78 -120
w:him	-113 -136 -82 -127 172
w:himself	46 -65 -80 43 -88
w:hiring	-53 -51 -16 35 16
w:his	-12 -124 -64 -106 171
w:hit	69 -101 -101 54 -109
w:hold	101 -80 -61 -34 -101
w:holding	70 -91 -76 -60 -14
w:holt	-86 25 34 -103 -101
w:horen	112 -90 -77 -115 -71
w:hotel	-95 -99 -69 -101 125
w:hour	-131 -88 -50 -41 125
w:hours	-90 -133 -122 -110 140
w:house	-67 12 -73 -103 50
w:how	-175 46 -7 -99 54
w:hubspot	-116 -134 170 -117 -152
w:hung	35 -111 -80 -97 26
w:i	66 97 26 -106 -192
w:if	28 133 -75 -33 -201
w:il	-35 27 49 65 -207
w:im	-104 -37 127 -133 -39
w:in	35 -25 -31 -15 -1
w:incident	76 -25 -94 -76 -114
w:increase	-109 -9 -95 81 -117
w:infor	-98 -122 105 -76 -73
w:initrode	-64 -52 107 -91 -103
w:ins	-97 -107 -121 77 21
w:insistir	74 -46 -44 -35 -72
w:insolvency	75 -48 -47 -55 -76
w:installed	-95 14 -36 -149 41
w:instead	-84 -69 63 -48 -29
w:intention	42 -72 -81 -54 6
w:interesse	26 -90 -86 92 -117
w:interest	0 -99 -74 -109 86
w:interested	-73 -101 -83 46 48
w:interface	-48 9 32 -99 6
w:interview	51 -109 -55 -65 14
w:into	81 -113 28 6 -152
w:inventado	89 -55 -52 -57 -96
w:invitation	-59 -62 -79 -111 104
w:invoice	-90 -53 -81 -118 126
w:ironia	-81 116 -108 -78 -116
w:is	-32 13 -2 -93 61
w:ist	-24 28 9 16 -70
w:it	-12 53 28 40 -130
w:its	1 24 70 -92 -125
w:ja	43 -48 23 -31 -68
w:january	27 -87 -57 -73 31
w:jeden	-14 -124 -91 110 -134
w:jetzt	-132 -133 -120 78 34
w:jo	-91 -87 -101 -70 102
w:job	-27 -175 159 -179 -140
w:join	-102 -55 -53 120 -132
w:joke	-136 -73 -64 -57 120
w:journal	-106 -112 -111 -69 119
w:juin	-98 -130 86 -63 -32
w:july	-58 62 -90 50 -99
w:june	-142 -56 -57 -40 109
w:jusqu'en	-51 8 89 -71 -129
w:just	-30 -127 -93 31 70
w:keen	-76 -140 -81 136 -132
w:kein	32 -78 -104 -55 46
w:keine	51 -98 -90 -75 32
w:kestrel	-90 -113 117 -76 -120
w:key	-69 90 -60 -61 -94
w:kick-off	-63 -65 -85 -64 83
w:killed	69 -110 -121 -97 9
w:killer	-84 -110 -106 -95 111
w:kindly	115 -67 -57 -56 -111
w:know	-130 28 70 -38 -114
w:konkurrenz	-113 -84 108 -92 -46
w:kunde	-93 128 -72 -118 -126
w:la	-48 76 -137 35 -39
w:lagerion	-99 -90 102 -89 -91
w:laid	-75 101 -66 -72 -101
w:larger	-67 -83 -54 40 31
w:lasst	-82 93 40 -121 -135
w:last	13 99 51 -158 -146
w:late	-117 -14 -152 -112 122
w:later	-8 -114 -48 -105 91
w:lauft	-84 -71 114 -65 -130
w:laughed	-117 45 -104 -97 46
w:lawyer	-67 22 -70 -106 60
w:le	-22 2 51 24 -103
w:lead	17 -92 -72 -43 50
w:leads	117 -100 -76 -76 -119
w:leave	28 -106 -124 -74 113
w:leaves	-85 -98 -113 -55 107
w:leaving	-120 -19 64 -74 -3
w:lebt	70 -114 -43 -123 1
w:leeds	-157 -121 43 -104 55
w:left	-6 -67 -143 18 44
w:legal	11 -195 -104 -12 96
w:les	-103 54 -91 59 -114
w:less	-131 77 -135 -128 48
w:let	67 66 -74 -99 -148
w:letter	85 67 -143 -94 -113
w:letters	120 -114 -94 -90 -111
w:leute	-63 69 -114 36 -106
w:leverancier	-60 -72 75 -49 -68
w:licencas	-57 40 -42 23 -90
w:licence	-140 -84 -83 -23 128
w:licences	-72 115 -63 -35 -153
w:licenze	-59 44 -47 10 -77
w:lieferanten	-42 -78 64 -35 -47
w:lieferung	-70 -6 -99 -52 70
w:liegt	-114 0 -99 -97 67
w:ligar	37 -77 -61 -70 19
w:like	-92 10 -68 -2 44
w:likes	-97 -131 143 -90 -125
w:limit	-59 -116 -63 102 -79
w:line	-165 64 -138 77 -54
w:link	73 -70 -66 -55 -53
w:linkedin	31 -50 -70 -86 36
w:liquidation	55 -37 -42 -47 -50
w:liquidator	121 -89 -88 -90 -127
w:list	42 -89 -45 -56 22
w:lista	127 -139 -70 -86 -105
w:live	-171 -106 -80 65 74
w:lizenzen	-122 19 -87 101 -145
w:llamar	-93 -58 -53 -46 87
w:lo	-125 -129 -88 143 -130
w:lobby	-158 -129 98 -110 19
w:local	112 -190 92 -145 -186
w:login	-90 -143 -70 -21 113
w:logo	-109 -35 -66 -114 97
w:logs	-60 -84 -59 88 -84
w:long	-120 -124 111 -99 -26
w:longer	-41 99 -146 -18 -74
w:looking	-11 62 -141 6 -17
w:los	13 50 -35 -47 -74
w:lose	26 95 -129 -126 -88
w:losing	-134 163 -154 -107 -167
w:lost	-68 3 -55 -125 80
w:loves	-128 -170 -146 -28 142
w:lunch	-124 -106 -79 -60 141
w:lundi	-58 -35 -42 -38 59
w:lunedi	-80 -57 -64 -48 82
w:lunes	-77 -82 -80 -59 97
w:machine	-89 -164 5 64 28
w:machines	89 -80 -62 -69 -87
w:mad	-92 31 -112 -126 21
w:maggio	-121 53 -76 -84 31
w:mai	-182 101 -173 34 -3
w:mail	-40 1 -68 -64 70
w:mailing	-48 -28 -24 -25 49
w:mails	-58 17 -41 -60 52
w:maintenance	-65 75 -45 43 -122
w:mais	-107 10 75 1 -66
w:make	0 -135 82 -104 -26
w:management	-1 137 -104 -117 -162
w:manager	-112 4 -113 34 23
w:manual	-80 -121 -97 -113 129
w:many	-93 -79 31 -90 47
w:march	45 -85 -29 -131 51
w:market	46 -151 43 -108 -15
w:marketing	41 -84 -52 85 -119
w:married	-116 -110 73 -72 -1
w:mas	-65 -98 -57 81 1
w:material	113 -87 -65 -102 -118
w:may	-43 -27 -206 107 23
w:me	76 -156 -111 -81 46
w:means	71 -99 -73 -58 -37
w:meant	-88 -72 -94 -35 104
w:meer	101 -93 -56 -66 -73
w:meet	-70 -117 -117 -118 169
w:meeting	-94 -101 -89 -63 186
w:meetings	-106 -64 -80 -61 112
w:meets	-55 -121 -54 -49 98
w:mehr	77 -32 -107 -66 27
w:meme	-35 -62 -69 84 -88
w:menace	70 27 -88 -66 -114
w:meno	-99 68 36 -91 -100
w:merged	-119 -119 -148 85 73
w:merger	-134 46 -61 -67 36
w:message	-110 -97 -85 -59 101
w:messe	-79 -82 -69 -52 84
w:met	-150 -94 36 -103 66
w:microsoft	-117 -124 132 -89 -132
w:migrating	-110 45 -105 -76 47
w:minutes	-110 -124 -88 -129 131
w:mit	-34 -103 114 6 -104
w:mitbewerber	-79 -75 77 -52 -40
w:mobile	-180 -163 -115 87 59
w:mochte	14 -65 -120 104 -119
w:module	-88 -173 -115 142 -62
w:modules	-76 71 -78 46 -120
w:modulo	-54 -52 -42 86 -69
w:moitie	-94 121 -82 -97 -133
w:monat	-137 2 -106 104 -137
w:monday	-131 -160 45 -73 95
w:money	-66 46 -109 32 -55
w:month	-113 6 -35 111 -193
w:monthly	-94 -20 -111 107 -128
w:months	3 -2 -78 -60 25
w:mood	-160 163 -108 -100 -136
w:moon	-143 -122 -115 -163 151
w:more	-85 -93 11 39 39
w:morning	96 27 -100 -63 -126
w:mornings	-74 -57 -100 -25 102
w:mort	47 -103 -101 -96 4
w:morto	-27 -127 -95 -133 77
w:move	-57 69 -83 -19 -45
w:moved	11 -179 -93 -113 130
w:moves	-110 -137 -87 61 92
w:moving	-81 -9 -95 22 33
w:mr	-23 -119 -112 -135 121
w:ms	-77 -122 -120 -82 128
w:must	98 -56 -43 -29 -102
w:my	114 -83 -100 -120 -28
w:mystery	92 -88 -123 -62 -20
w:n'a	58 -87 -56 -63 -14
w:na	-104 -98 -86 -74 99
w:naar	-59 63 -30 -52 -48
w:nach	17 -7 -70 50 -51
w:nachfolger	31 47 -59 -62 -90
w:nachste	-80 -82 103 -66 -83
w:name	184 -132 -87 -134 -196
w:nao	50 -41 -71 -73 22
w:ne	43 85 -101 -92 -105
w:need	-96 46 45 2 -48
w:needs	-17 -156 -176 54 56
w:neemt	27 -100 -54 71 -91
w:negocio	49 -74 -76 -88 9
w:neighbour	-120 -140 85 75 -138
w:neue	-160 6 -164 94 5
w:neuer	-85 -91 -109 -79 115
w:never	-39 -40 -108 -85 97
w:new	-142 -12 -117 25 97
w:news	-127 -125 -76 -81 136
w:newsletter	-53 -99 -74 -95 92
w:next	-81 -16 -11 38 3
w:nice	-142 -99 -105 -90 135
w:nicht	55 -31 -82 -39 -5
w:nichts	66 -32 -37 -44 -61
w:nie	101 -102 -42 -45 -91
w:niet	101 -119 -105 -99 -39
w:night	-71 -132 -99 41 91
w:nine	-91 104 -51 -117 -58
w:ninguem	-86 100 -77 -68 -106
w:no	66 -69 -28 -37 8
w:nobody	102 -66 -170 -122 50
w:noch	-82 23 -8 71 -108
w:nodig	-61 -100 -55 97 -91
w:nog	-104 15 -84 -96 50
w:non	57 -100 -65 -65 42
w:nosotros	2 78 -98 -113 -126
w:not	4 56 -68 -80 32
w:nothing	81 44 -81 -133 -85
w:notice	-107 73 -99 -55 20
w:notion	-129 -163 161 -139 -153
w:notre	-36 102 -116 -117 -127
w:nous	-22 -182 98 14 -181
w:nouveau	-145 -12 -143 81 -3
w:nouvelle	-98 -80 -69 9 68
w:now	-92 -31 -168 121 -10
w:number	123 -102 -165 -187 12
w:numbers	85 -122 80 -102 -160
w:numero	82 -147 -96 -142 25
w:nummer	129 -94 -100 -70 -143
w:nur	-22 -38 -47 -169 83
w:nutzung	71 -5 -73 -74 -109
w:o	-109 17 -6 96 -144
w:objections	-158 -72 -71 -69 140
w:october	-102 -96 -90 74 16
w:odoo	-135 -123 167 -92 -175
w:of	-39 29 66 -72 -30
w:off	178 10 -125 -108 -129
w:offer	-142 -144 -118 133 27
w:offers	-31 -122 165 -115 -169
w:office	-163 -20 -49 -161 163
w:offre	-69 -82 95 -51 -98
w:old	-117 -182 120 37 -39
w:on	8 -23 4 -11 -11
w:onboarding	-76 -82 -11 -96 60
w:once	103 87 -54 -141 -154
w:one	-83 60 43 -119 -44
w:only	112 -18 -45 -189 -41
w:ons	86 4 18 -123 -109
w:onto	-91 26 -121 76 -87
w:ook	-101 -81 -73 113 -111
w:open	-90 -142 103 -158 0
w:opened	-6 -68 -120 -109 92
w:opening	-83 -92 -99 31 53
w:opens	-108 -95 -88 87 -26
w:operations	101 -99 -84 -59 -94
w:opgezegd	-106 84 -96 -81 -42
w:opted	7 -155 43 -127 -2
w:or	-61 72 -130 -121 9
w:oracle	-100 -89 123 -129 -89
w:order	-136 -77 -17 88 2
w:ordered	-25 75 24 -121 -114
w:orders	-90 174 -140 -131 -188
w:other	-170 -120 89 23 -4
w:others	-124 -84 157 -130 -160
w:otra	-94 45 -108 63 -95
w:otro	-106 -28 90 -85 -88
w:our	36 39 -89 -38 -9
w:ours	-16 89 -149 75 -210
w:out	-40 221 -163 -52 -167
w:outage	-146 110 -98 -119 -11
w:outil	-135 129 -108 -107 -115
w:outro	-103 5 73 -94 -123
w:outside	-35 -85 -81 -81 86
w:over	-16 24 -167 6 -3
w:own	124 14 -180 -171 -38
w:owner	86 -122 58 -118 -147
w:package	-72 -165 -64 119 -13
w:page	-123 -49 -82 -130 142
w:paid	-10 -49 -54 -26 46
w:pakket	-92 -114 -96 111 -105
w:palletry	-80 -104 117 -66 -120
w:panne	-73 111 -56 -92 -129
w:paper	104 -41 -176 -164 -39
w:para	9 73 -104 -92 -53
w:parallel	-97 -83 115 -79 -114
w:parent	-137 74 73 -128 -123
w:park	-87 -66 -111 -62 115
w:part	-60 104 -99 -129 -30
w:particular	96 -70 -63 -62 -107
w:particulier	61 -39 -34 -30 -77
w:partir	-38 93 -47 -48 -98
w:partner	-165 83 25 -43 -14
w:party	27 -100 65 -81 -53
w:pas	71 -56 -76 -70 -22
w:passed	-52 -76 -72 -91 80
w:passer	-67 80 -52 -49 -98
w:password	-96 75 -87 -93 -16
w:patience	-79 121 -88 -99 -130
w:pay	-157 28 -100 126 -194
w:payment	-104 131 -82 -90 -122
w:payroll	85 -88 -42 55 -137
w:peace	121 -96 -82 -76 -123
w:pediu	30 -84 82 -90 -127
w:pen	-113 71 55 -72 -127
w:pensa	-42 61 -41 -35 -71
w:people	-18 -26 28 88 -142
w:pequeno	-89 -126 -87 115 -106
w:per	14 58 3 -85 -90
w:percent	-77 2 98 -93 -129
w:pergunta	-44 44 -35 -3 -46
w:period	-49 -40 -33 -32 65
w:person	40 -86 -77 -73 19
w:personne	1 51 -76 -67 -95
w:personnes	-105 -105 -86 116 -104
w:phase	-102 93 -73 -46 -114
w:phone	56 -134 -58 -64 36
w:piano	-112 -120 -95 111 -84
w:pide	-52 94 -86 -117 -121
w:piece	-89 -81 -62 -84 97
w:piensa	-85 104 -84 -67 -110
w:pilot	-116 -90 31 74 -46
w:pipedrive	-67 -78 90 -57 -85
w:pitch	39 -102 62 -107 -100
w:piu	7 40 -42 -6 -104
w:place	-87 -85 125 -137 -29
w:plan	-126 34 -120 108 -122
w:planned	-85 -114 82 46 -116
w:plano	-61 -86 -64 84 -82
w:plans	-100 -103 -79 73 -27
w:plant	-120 30 -126 -68 75
w:plants	-126 -183 -162 83 93
w:platform	-110 54 -135 67 -87
w:platze	-105 -125 -123 135 -110
w:please	2 -190 -115 99 8
w:pleased	-91 -70 -61 -36 87
w:plus	115 0 -26 -37 -164
w:point	-134 80 -93 -68 9
w:poland	-50 -77 3 72 -86
w:police	106 -95 -91 -83 -95
w:policy	59 -76 41 -90 -89
w:por	-135 -131 10 -51 92
w:position	99 -62 -35 -38 -104
w:post	51 71 -56 -55 -98
w:pour	105 -161 -138 -35 -59
w:practice	106 -82 -52 -45 -113
w:prefers	-112 -85 -68 -68 119
w:pregunta	-107 16 -52 92 -115
w:preis	-89 -95 86 -13 -88
w:premises	118 -101 -80 -72 -115
w:premium	-124 -24 -107 -2 75
w:prepare	46 -84 -85 48 -85
w:present	-53 -108 49 -49 22
w:press	-98 -74 32 -104 81
w:presupuesto	-53 -38 -60 -32 70
w:price	-108 43 30 37 -75
w:prices	68 -106 -158 -110 72
w:private	131 -87 -68 -69 -148
w:problem	-35 -65 -68 -49 74
w:processing	77 -146 -95 -85 34
w:product	-65 88 61 -31 -137
w:project	24 -91 -103 -109 48
w:prolong	-69 40 -65 52 -86
w:promised	-133 -20 85 -85 2
w:proposal	-104 -70 74 -70 10
w:proposta	-51 -49 -5 -60 38
w:proveedor	-91 -97 99 -69 -93
w:provider	-74 -124 143 -102 -130
w:purchasing	-124 -110 59 -113 67
w:put	142 -9 -56 -81 -161
w:q3	-78 -103 -48 39 57
w:quarter	-112 85 -80 -62 -30
w:que	12 -122 -132 118 -128
w:quer	-39 -35 -103 118 -153
w:question	-81 -157 -87 -76 156
w:questionnaire	-44 -57 -38 -68 72
w:questions	-110 59 11 -116 -11
w:qui	55 38 -65 -69 -102
w:quiere	44 2 -63 58 -141
w:quieren	-127 81 -91 6 -116
w:quiet	-198 -3 -146 -137 159
w:quit	16 -71 -32 -38 16
w:quota	-64 -111 -73 101 -94
w:quotation	64 -93 18 -94 -107
w:quote	-134 -24 -56 48 48
w:quotes	-57 -99 117 -103 -119
w:raffle	70 -110 -105 -105 0
w:railway	-69 -77 -43 -35 77
w:raining	-100 -85 -66 -46 103
w:ran	-101 -104 51 83 -130
w:rappeler	-101 -52 -50 -31 91
w:reachable	-106 -109 -86 -86 133
w:ready	-83 -108 -72 109 -99
w:reason	-115 74 83 -96 -144
w:received	-77 -106 -111 -109 106
w:reception	79 -153 -80 -93 21
w:rechtsabteilung	23 -105 -82 -93 64
w:record	113 -171 -133 -159 37
w:records	-43 79 -58 -83 -84
w:recruiting	-79 -102 -48 51 43
w:red	-164 106 -95 -151 -27
w:reduce	-68 44 -94 -107 67
w:reduced	-74 -92 -64 -37 93
w:reference	-106 17 -65 -76 50
w:references	-96 -123 -112 -142 133
w:refund	-127 29 -100 -116 73
w:refuses	29 65 -59 -90 -89
w:register	130 -126 -73 -98 -108
w:registered	3 48 -119 -83 -15
w:release	-47 38 -39 -45 -15
w:remove	-38 -125 -103 -86 94
w:removed	-93 76 -80 -114 -7
w:renewal	-117 181 -117 7 -181
w:renewed	-69 -77 77 -69 -31
w:renovar	-68 92 -63 -64 -90
w:rep	63 -112 125 -97 -191
w:replace	-57 77 -51 -67 -65
w:replacement	-82 45 -84 -92 42
w:replacing	-81 40 -95 49 -108
w:report	33 -97 -74 -87 61
w:reporting	-40 -73 -49 98 -104
w:requested	-30 68 -106 -117 -5
w:requests	34 -39 -52 45 -67
w:respect	111 -81 -70 -69 -97
w:retired	80 -54 -22 -21 -86
w:retires	18 -73 -74 -54 42
w:return	37 75 -105 -97 -126
w:returned	23 -84 -53 -41 36
w:reunion	-66 -73 -78 -44 95
w:review	-114 166 -119 -137 -118
w:right	-51 -106 -89 -99 124
w:ring	-48 -124 -75 -55 122
w:rings	106 -82 -70 -60 -117
w:risk	-100 26 -70 -98 32
w:rival	54 -69 28 -141 -57
w:rival's	-83 -65 119 -47 -130
w:road	-139 54 -68 -54 55
w:robot	-106 -80 -57 -75 98
w:roll-out	-63 -72 -101 85 -47
w:rollout	-123 32 -105 -122 53
w:room	-128 -138 -125 -172 209
w:round	-151 132 -162 -113 -72
w:row	44 -126 -99 -99 50
w:run	-13 5 62 -124 -20
w:running	-107 -18 77 -78 -25
w:runs	-114 -115 41 -36 31
w:saber	109 -125 -57 -56 -88
w:sage	-78 -58 127 -49 -133
w:said	23 -15 -95 -78 48
w:sales	42 -192 16 -91 65
w:salesforce	-108 -93 140 -87 -136
w:same	-137 -139 -54 179 -137
w:samples	26 -111 -76 -67 51
w:sap	-95 -106 152 -75 -156
w:satisfied	-77 22 -114 29 10
w:savings	-99 109 -73 -87 -114
w:saw	-96 -65 82 59 -129
w:says	-64 177 -125 -132 -95
w:scanners	-120 -119 -110 135 -121
w:schon	-49 38 16 -42 -56
w:school	83 -55 -97 -82 -52
w:se	-49 45 38 7 -152
w:seat	-111 -124 -89 -105 122
w:seats	-112 44 -127 32 -31
w:second	-194 -210 118 122 -85
w:sector	-80 -153 -99 -141 149
w:security	-52 -86 -47 -2 70
w:see	-158 -134 -25 -30 144
w:seen	-70 -92 78 21 -91
w:sees	-103 -79 106 -70 -92
w:segunda	-69 -90 -47 -33 85
w:seit	-118 143 -61 -92 -147
w:sell	184 -166 -149 -115 -151
w:sells	99 -134 75 -97 -143
w:seminar	-46 -47 -106 -28 94
w:sempre	41 45 -92 -81 -101
w:send	-58 -132 -175 60 64
w:sent	-105 -11 -101 -134 135
w:serve	1 -86 82 -116 -57
w:server	-67 -131 -100 -81 121
w:service	1 22 -56 51 -160
w:ses	55 13 -57 -58 -96
w:set	107 -141 -101 -113 -14
w:shall	-112 -123 -92 127 -119
w:she	-19 16 -6 -57 3
w:sheet	60 -98 29 -51 -56
w:shell	102 -98 -84 -90 -78
w:shift	-47 -67 -51 122 -121
w:ship	-105 140 -98 -92 -154
w:shoes	38 -131 -107 -79 47
w:shop	135 -167 30 -77 -118
w:short	-77 -116 -85 -75 121
w:shortlist	-81 -124 113 -61 -101
w:should	-106 -128 76 26 -45
w:showed	-87 -79 78 33 -117
w:shows	-11 -162 45 -120 56
w:shut	104 -112 -87 -47 -86
w:si	94 -13 -91 -53 -117
w:sich	-57 -64 37 -104 42
w:sick	-49 9 -79 -42 42
w:side	-48 -87 79 -154 -10
w:sign	69 -105 -71 -55 -21
w:signature	-54 -122 -57 -57 109
w:signe	-65 -98 60 -86 8
w:signed	-97 -103 29 -94 72
w:since	41 69 -39 -103 -106
w:sind	-102 -116 143 -130 -120
w:sistema	-104 93 -86 -11 -90
w:sister	-110 -87 -87 111 -74
w:site	-5 -55 -26 63 -56
w:sits	-130 64 56 -115 -135
w:six	-59 -4 37 -30 -21
w:size	-111 -110 -94 91 -38
w:slides	-91 -105 -90 -140 136
w:slow	-48 -22 -70 -92 71
w:small	-63 -92 -85 6 60
w:smoking	-125 -104 -54 -59 117
w:so	-95 -137 -129 29 123
w:societe	76 -61 -47 -53 -79
w:software	-181 155 -107 -126 -66
w:sold	133 -121 -93 -68 -134
w:soll	-105 -115 -132 167 -169
w:solved	-90 -75 -59 -52 100
w:somebody	68 -121 61 -111 -151
w:someone	-103 -138 158 -97 -135
w:something	-132 59 -16 46 -126
w:son	-90 15 33 -84 2
w:souhaite	-60 57 -41 2 -80
w:source	-132 -122 179 -151 -185
w:spam	75 -97 -80 -81 -37
w:spend	-106 81 -96 79 -147
w:spring	60 -122 71 27 -145
w:stackwell	-109 -110 153 -115 -136
w:staff	23 0 -93 -88 17
w:standing	-71 -132 -88 91 -48
w:starters	-46 -74 -57 78 -49
w:starts	-68 -113 -101 30 19
w:stay	122 -37 -96 -113 -150
w:stays	-121 78 53 -87 -103
w:steht	37 57 -79 -111 -131
w:stellt	-116 123 -129 -41 -128
w:step	-92 93 -67 -128 -39
w:still	-122 88 15 -98 -70
w:stone	111 -66 -43 -42 -123
w:stop	102 -194 -112 -112 47
w:stopped	-45 79 -110 -78 -17
w:storage	-48 -55 -45 -13 50
w:story	-135 -93 -82 -75 124
w:street	-44 -41 -71 -93 95
w:strike	105 -128 -80 -90 -46
w:strong	-118 -118 40 -74 39
w:struck	-11 -141 -111 -109 87
w:student	84 -114 -91 -90 -34
w:su	13 -102 71 -71 -107
w:subject	-53 98 -73 -79 -113
w:subscription	-92 153 -138 -147 -89
w:subsidiaries	-35 50 -102 27 -62
w:success	-73 86 -63 16 -120
w:successor	28 61 -69 -46 -72
w:sugar	-89 -67 95 -62 -90
w:suite	-128 93 -106 -78 -31
w:summer	-26 -26 -56 62 -41
w:superieure	-63 -115 -39 94 -74
w:superior	-18 -35 -21 41 -27
w:supplier	-30 -189 11 -137 95
w:support	-159 63 -125 65 -75
w:sur	-156 3 8 -138 75
w:survey	-136 139 -121 -131 -132
w:switch	-117 73 -97 -132 18
w:switchboard	30 -60 -37 -31 -1
w:switched	-99 -13 74 -99 -61
w:switching	-117 41 -53 -81 57
w:system	-137 128 -58 7 -129
w:table	-109 -137 116 -114 -49
w:take	-57 -183 -1 74 36
w:taken	29 -96 -108 -116 67
w:takes	-129 -45 30 54 -32
w:taking	-64 61 -104 45 -91
w:talk	-3 -97 -82 -113 96
w:talked	-149 -148 -138 -98 152
w:talks	-99 -41 79 -86 -76
w:tarif	-95 101 -111 -66 -130
w:te	-142 77 -113 68 -149
w:team	7 16 33 -104 -18
w:teams	-105 -155 -45 137 -82
w:ten	-169 -81 -121 99 -35
w:tender	-104 -112 32 -62 67
w:term	-73 80 -77 28 -107
w:terminals	-47 -67 -51 122 -121
w:termination	-87 113 -60 -56 -94
w:terms	37 -161 -150 78 -21
w:test	7 -176 -126 28 45
w:than	23 -136 -135 -52 72
w:thank	34 -113 -77 -100 65
w:that	83 -100 19 -42 -54
w:the	-66 40 -21 11 23
w:their	-147 48 60 -61 8
w:them	-23 -23 33 14 -37
w:thema	-86 -83 -106 -107 114
w:themselves	-158 81 -89 -90 13
w:then	-78 -102 -56 -73 123
w:there	10 -88 69 7 -60
w:they	-108 130 -40 27 -92
w:things	-116 24 -56 -87 66
w:thinking	-101 95 -95 -79 -72
w:thinks	-113 -99 135 -114 -142
w:third	-5 -76 -64 127 -215
w:this	52 56 -99 -88 -44
w:those	-54 -102 -106 116 -93
w:thread	-61 50 -87 -106 12
w:threatened	89 -74 -67 -52 -83
w:three	-205 -61 198 -62 -137
w:thursday	-91 53 -167 -41 100
w:ticket	-131 -119 -60 -70 138
w:tien	-83 -106 -60 73 0
w:time	3 -32 -88 -165 127
w:tired	-104 -78 -53 -59 94
w:tisch	-81 45 58 -81 -103
w:to	16 12 -13 13 -55
w:tochter	-69 57 -93 32 -113
w:today	71 -161 -109 -90 41
w:todos	34 -123 -32 78 -72
w:told	109 -17 -39 -85 -77
w:tomatoes	-70 -69 -67 -103 90
w:tomorrow	-83 -78 -53 -19 125
w:too	-125 -3 -21 138 -153
w:took	-50 -3 108 -96 -131
w:tool	-152 135 -17 44 -218
w:top	-86 -172 -104 160 -132
w:topic	-162 -103 -79 -86 157
w:tot	94 -94 -69 -51 -82
w:touch	61 -109 50 -76 -103
w:tour	-71 -118 -80 -139 119
w:tout	2 -98 -91 86 -102
w:town	-160 -102 -101 -73 140
w:trabaja	64 -75 6 -56 -69
w:trade	99 -66 -69 -59 -64
w:train	-63 -109 -50 -50 107
w:trainee	-84 -101 -69 -59 102
w:training	-119 -5 -116 15 31
w:trains	-141 -154 -87 -94 145
w:tres	-35 -43 121 -127 -152
w:trial	-174 -29 -28 17 41
w:trust	-111 107 -71 -57 -102
w:try	-101 -157 -56 -89 143
w:trying	98 -98 -85 -76 -79
w:tuesday	18 -114 -163 -40 111
w:turned	67 67 -116 -124 -134
w:twice	9 -152 -149 71 -17
w:two	-103 -46 85 -39 8
w:typo	-113 -102 -82 -82 116
w:uber	-128 -47 34 -105 34
w:uit	87 -97 -61 -62 -78
w:um	-8 -20 -187 -52 84
w:uma	27 65 12 -74 -139
w:umbrella	-109 -100 -87 -102 112
w:un	113 21 -53 -133 -124
w:una	44 -63 52 8 -117
w:und	75 69 -61 -110 -167
w:under	131 -140 8 -22 -170
w:une	-178 -102 0 2 67
w:unhappy	-95 6 -65 -70 60
w:unknown	39 -45 -40 -44 -7
w:unlimited	-35 -107 -82 92 -64
w:uns	38 16 -11 7 -140
w:unser	-124 127 -100 -126 -120
w:unterlagen	-124 -104 -71 -93 119
w:untersagt	111 -107 -62 -52 -111
w:unterschrieben	-56 -103 -48 -61 85
w:until	-79 41 17 -84 -18
w:up	21 25 -31 -38 -41
w:update	-140 9 -131 -122 74
w:upgrade	-121 -156 -120 91 53
w:upgraded	-80 -79 -79 -119 116
w:us	94 64 -38 -24 -178
w:usa	-80 50 36 -66 -113
w:usage	-85 9 -78 -55 38
w:use	-109 12 -7 12 14
w:used	-126 45 11 -103 25
w:user	-100 -8 108 -119 -84
w:users	-68 97 -99 60 -163
w:uses	-139 -167 -18 -143 133
w:usuarios	-100 21 -77 54 -94
w:va	-81 120 -87 -114 -118
w:vai	-51 23 -48 55 -85
w:van	45 11 -78 12 -119
w:vat	-47 -101 -80 -149 152
w:veeva	-89 -112 116 -102 -105
w:vendor	12 -57 1 -12 10
w:vendora	-55 -54 83 -49 -80
w:vendors	-26 -60 28 -117 13
w:vendredi	-95 -50 -58 -34 92
w:vergeben	70 -99 58 -90 -122
w:verlangert	-115 -128 -123 -97 130
w:verlangt	37 61 -63 -51 -120
w:version	-97 75 -127 -19 -59
w:vertrag	-100 50 -122 26 -21
w:very	-9 114 -108 -111 -115
w:veut	-36 49 -129 -42 -2
w:video	-84 -43 -60 -32 80
w:visit	-39 -55 -95 -147 122
w:visitors'	-34 -45 -46 -50 58
w:voll	-51 42 -40 20 -59
w:volume	-104 106 -131 48 -137
w:von	90 1 95 -127 -164
w:voor	-56 -50 18 -35 37
w:vraagt	-42 21 -26 21 -36
w:vuole	48 9 -98 70 -182
w:waiting	-138 84 -83 -69 3
w:want	-9 -65 -74 186 -193
w:wanted	149 -166 28 -54 -215
w:wants	-144 -12 -52 168 -84
w:war	-111 -114 33 -75 42
w:warehouse	-37 -47 -36 53 -26
w:warm	-96 -59 -54 -51 82
w:was	-69 -91 68 -49 46
w:waste	102 -85 -44 -45 -98
w:way	3 88 -112 -102 -77
w:ways	-97 107 -41 -83 -102
w:we	-98 -49 70 -10 20
w:weather	-60 -96 -77 -40 105
w:web	54 2 -52 -42 -82
w:webinar	-109 -104 72 -63 -18
w:wechsel	-57 91 -55 -51 -101
w:wednesday	-70 -73 1 -46 47
w:week	11 -15 45 -125 -13
w:weekend	-75 -85 -45 -43 80
w:weeks	-110 129 -33 -85 -115
w:weg	-83 89 -66 -66 -81
w:weitere	-27 -155 -105 35 43
w:welcome	29 -86 -107 -63 41
w:well	-155 -196 -66 125 61
w:went	-61 -127 -34 -140 136
w:werden	29 -104 -118 93 -110
w:were	26 13 28 -106 -44
w:what	-108 25 9 118 -219
w:whatsoever	97 -53 -29 -51 -105
w:when	36 -42 -82 46 -50
w:where	55 102 -106 -106 -146
w:whether	-103 61 -59 13 -63
w:which	-89 -136 -93 139 -135
w:who	106 -107 -140 45 -128
w:whole	-92 -19 46 51 -87
w:why	-118 68 96 -144 -132
w:wieder	-41 82 -146 -84 -20
w:wil	70 -51 -83 40 -136
w:will	-58 81 -77 -46 1
w:window	-94 -108 -76 -91 103
w:winner	-138 -120 87 -88 -5
w:wir	-118 -159 113 41 -165
w:wird	-42 94 -48 -111 -113
w:wishes	55 -50 -17 -26 -4
w:with	-22 -155 157 29 -96
w:without	-30 77 -65 -66 -102
w:woche	-101 -123 70 -111 9
w:won	-175 -143 2 -67 126
w:worden	56 -57 -18 -35 -31
w:work	-117 43 -110 84 -114
w:works	28 46 -94 -125 -1
w:workshop	-49 2 -108 -96 85
w:worry	-108 -105 -109 -92 114
w:would	-2 -25 -15 114 -156
w:wound	75 -68 -59 -38 -65
w:write	76 -35 -26 -58 -79
w:writing	68 -60 -19 -16 -62
w:written	-77 -97 112 -93 -111
w:wrong	-32 -117 -92 -113 103
w:wrote	105 67 -99 -83 -174
w:wurde	24 -110 -96 -106 43
w:y	76 -69 -69 84 -151
w:ya	58 -89 58 -68 -122
w:year	-68 90 -77 -31 -35
w:years	49 -78 93 -85 -83
w:yesterday	-74 -22 80 -78 -36
w:yet	-90 -63 -60 -90 109
w:you	43 -45 24 -39 -55
w:your	100 -33 -26 -40 -108
w:zehn	-105 -120 55 75 -128
w:zendesk	-81 -82 145 -65 -137
w:zoho	-125 -78 66 -60 27
w:zu	-28 50 -152 -148 25
w:zufrieden	-68 -82 -30 -56 68
w:zugange	-67 21 -54 55 -88
w:zum	95 -6 -140 -129 -81
w:zuruck	-114 97 -74 -87 -50
w:zwei	-96 -136 72 -90 30
`;
