/**
 * Words that are also names. Alone and in lower case they are left in a text: "mark the date" names nobody, and a prompt
 * in which "will" is a person cannot be understood. Capitalised they are masked like any name.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  [
    'amber and angel apple april art august autumn bank basil baker ben best bill bishop block blue board boot box brook brown buck',
    'candy carol case chance chase chat chip christian church clay clear cliff close cloud cook core crystal dale dawn day deal dean',
    'dell destiny drew duke earl east edge eve faith field fisher ford forest fox frank free frost future gap gene ginger glass',
    'global good grace grant gray green group guy hall harmony hazel heath heather holly home honey hope hunt hunter iris ivy jack',
    'jasmine jay jean jet jewel john joy june just justice king lake lane large lee level light lily link little long love major',
    'march mark market marks marsh mason matt max may miles mill mint miss more nick noble north note nova oak olive open oracle orange',
    'page park parker patience peace pearl penny pepper pilot pioneer poppy porter post power price prime queen rain ray read red reed',
    'rich river rob robin rock rod root rose ruby rusty sage sales sandy savage sharp shell shore skip sky slack smart south spring',
    'square star stella sterling still stone storm street sue summer summit sunny swift target taylor temple terry tim tom trinity',
    'turner van vice victor violet visa wade walker wall ward warren wave way webb wells west white will win winter wolf wood woods',
    'young zoom',
  ].flatMap((line) => line.split(' ')),
);
