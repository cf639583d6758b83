import type { Span } from '../pattern-spans.ts';

/**
 * Names in scripts that write neither spaces nor capitals: what stands before a title, and a common family name with its given
 * name where the words around it speak of a person.
 */
export function eastAsianNames(text: string): readonly Span[] {
  if (!/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(text)) return [];
  return SHAPES.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: name }): Span => ({ start: index, end: index + name.length, kind: 'PERSON', rule })),
  );
}

// The hundred most common family names; they cover more than four in five people.
const CHINESE =
  '(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧葉蘇魏呂盧鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯])';
const KOREAN =
  '(?:남궁|황보|제갈|선우|[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국예])';
const CHINESE_TITLE = '先生|女士|小姐|总|經理|经理|主任|老师|董事|部长|處長|处长|同事|工程师|總';
const CHINESE_BEFORE = '与|和|跟|给|由|抄送|联系|联络|转给|发给|致电|拜访|通知|咨询|請|请|問|问|與|給|轉給|發給|聯繫|拜訪|：|:|、';
const CHINESE_BEHIND =
  '说|介绍|推荐|签|打|发|建议|询问|拒绝|批准|通知|安排|提供|回复|反馈|参加|离职|接手|同事|介紹|推薦|表示|确认|认为|希望|負責|负责|同意|要求|提到|来|去|在|已|将|会|的|，|。|、|,|；|：|和|与|說|確認|將|會|沟通|通话|通話|联系|见面|開會|开会|跟进|$|\\s|\\(|（|\\)|）';
const KOREAN_TITLE = '님|씨|과장|부장|대리|차장|팀장|이사|대표|사원|실장|본부장|상무|전무|사장|매니저';
const KOREAN_BEHIND = `\\s?(?:${KOREAN_TITLE})|에게|께|한테|[,.)、]|\\s|$|[은는이가을를와과의도](?=\\s|$|[,.])`;
const JAPANESE_TITLE = 'さん|様|氏|部長|課長|社長|係長|専務|常務|取締役|担当|先生|殿|くん|ちゃん';

const SHAPES = [
  { rule: 'name-before-title', pattern: new RegExp(`(?:[\\p{Script=Han}]{2,4}|[\\p{Script=Katakana}ー]{2,8})(?=${JAPANESE_TITLE})`, 'gu') },
  { rule: 'name-before-title', pattern: new RegExp(`${CHINESE}\\p{Script=Han}{0,2}?(?=${CHINESE_TITLE})`, 'gu') },
  {
    rule: 'family-name-in-place',
    pattern: new RegExp(`(?<=(?:^|${CHINESE_BEFORE}|，|。|,)\\s?)${CHINESE}\\p{Script=Han}{1,2}?(?=${CHINESE_BEHIND})`, 'gu'),
  },
  {
    rule: 'name-before-title',
    pattern: new RegExp(`(?<!\\p{Script=Hangul})${KOREAN}\\p{Script=Hangul}{0,2}?(?=\\s?(?:${KOREAN_TITLE}))`, 'gu'),
  },
  {
    rule: 'name-before-title',
    pattern: /(?<!\p{Script=Hangul})\p{Script=Hangul}{3}(?=씨)/gu,
  },
  {
    rule: 'family-name-in-place',
    pattern: new RegExp(
      `(?<=(?:참조|담당|담당자|고객|문의|연락처|대표)[:：]?\\s?|[,:：]\\s?)${KOREAN}\\p{Script=Hangul}{2}(?=${KOREAN_BEHIND})`,
      'gu',
    ),
  },
];
