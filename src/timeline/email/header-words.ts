/** What a labelled line above a quoted message states. */
export type HeaderField = 'from' | 'sent' | 'to' | 'subject';

/** The labels of one language; the order of figures in its dates follows `locale`. */
interface Labels extends Readonly<Record<HeaderField, string>> {
  readonly locale: string;
}

/** As Outlook, Apple Mail, Gmail and Thunderbird label quoted messages, folded, several separated by `|`. English comes first: it is also the wire's. */
const LABELS: readonly Labels[] = [
  { locale: 'en', from: 'from', sent: 'sent|date', to: 'to|cc|bcc|reply-to', subject: 'subject' },
  { locale: 'de', from: 'von', sent: 'gesendet|datum|gesendet am', to: 'an|kopie|blindkopie|antwort an', subject: 'betreff' },
  { locale: 'fr', from: 'de|expediteur', sent: 'envoye|date|envoye le', to: 'a|destinataire|copie a', subject: 'objet' },
  { locale: 'es', from: 'de|remitente', sent: 'enviado|fecha|enviado el', to: 'para|copia', subject: 'asunto' },
  { locale: 'it', from: 'da|mittente', sent: 'inviato|data', to: 'a|destinatario', subject: 'oggetto' },
  { locale: 'pt', from: 'de', sent: 'enviado|enviada|data|enviada em|enviado em', to: 'para', subject: 'assunto' },
  { locale: 'nl', from: 'van', sent: 'verzonden|datum', to: 'aan', subject: 'onderwerp' },
  { locale: 'da', from: 'fra', sent: 'sendt|dato', to: 'til', subject: 'emne' },
  { locale: 'sv', from: 'fran', sent: 'skickat|datum', to: 'till|kopia', subject: 'amne' },
  { locale: 'fi', from: 'lahettaja', sent: 'lahetetty|paivamaara|paivays', to: 'vastaanottaja|kopio', subject: 'aihe' },
  { locale: 'pl', from: 'od', sent: 'wyslano|data', to: 'do|dw', subject: 'temat' },
  { locale: 'cs', from: 'od', sent: 'odeslano|datum', to: 'komu|kopie', subject: 'predmet' },
  { locale: 'hu', from: 'felado', sent: 'elkuldve|datum', to: 'cimzett|masolatot kap', subject: 'targy' },
  { locale: 'ro', from: 'de la', sent: 'trimis|data', to: 'catre', subject: 'subiect' },
  { locale: 'tr', from: 'kimden|gonderen', sent: 'gonderildi|gonderilme tarihi|tarih', to: 'kime|bilgi', subject: 'konu' },
  { locale: 'el', from: 'απο', sent: 'στάλθηκε|ημερομηνια|σταλθηκε', to: 'προς|κοιν.', subject: 'θεμα' },
  { locale: 'ru', from: 'от|от кого', sent: 'отправлено|дата', to: 'кому|копия', subject: 'тема' },
  { locale: 'ja', from: '差出人', sent: '送信日時|日時|日付', to: '宛先', subject: '件名' },
  { locale: 'zh', from: '发件人|寄件者', sent: '发送时间|日期|寄件日期', to: '收件人|收件者|抄送', subject: '主题|主旨' },
  { locale: 'ko', from: '보낸 사람', sent: '보낸 날짜|날짜', to: '받는 사람|참조', subject: '제목' },
];

/** Reads a folded label; a word of several languages (`de`, `data`) gives the locale of none. */
export function readLabel(folded: string): { readonly field: HeaderField; readonly locale: string | undefined } | undefined {
  return BY_LABEL.get(folded.normalize('NFC'));
}

const BY_LABEL: ReadonlyMap<string, { readonly field: HeaderField; readonly locale: string | undefined }> = collect();

function collect(): Map<string, { field: HeaderField; locale: string | undefined }> {
  const found = new Map<string, { field: HeaderField; locale: string | undefined }>();
  for (const { locale, ...labels } of LABELS) {
    for (const field of ['from', 'sent', 'to', 'subject'] as const) {
      for (const label of labels[field].split('|')) {
        // American mail programs write English; their order of figures is settled by the thread itself, as that of shared words is.
        found.set(label, { field, locale: found.has(label) || locale === 'en' ? undefined : locale });
      }
    }
  }
  return found;
}

/** Words that end or hold an attribution ("On … Ann wrote:"), in folded text. */
export const WROTE =
  /(?<![\p{L}\p{N}])(?:wrote|writes|schrieb(?: am)?|a ecrit|ecrivait|escribio|ha scritto|scrisse|schreef|escreveu|skrev(?: folgende)?|kirjoitti|napisal(?:a|\(a\))?|napsal(?:a|\(a\))?|irta|a scris|yazdi|sunu yazdi|εγραψε|написал(?:а|\(а\))?|пишет|のメール|写道|작성)(?![\p{L}\p{N}])/u;

/** Small words around the date and the sender of an attribution. */
export const ATTRIBUTION_FILLERS =
  /^(?:on|am|le|el|il giorno|il|op|em|den|dne|w dniu|dnia|в|στις|um|at|a las|alle ore|alle|om|as|kl\.?|klo|o|à|a|le|tarihinde|by|von|de|da|van|at)(?![\p{L}\p{N}])/u;

/** A line that says that a quoted message begins, in folded text. */
export const SEPARATOR =
  /^[\s>*_=-]*(?:original (?:message|appointment)|forwarded message|forwarded by .*|begin forwarded message|ursprungliche nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message d'origine|message original|message transfere|debut du message transfere|mensaje original|mensaje reenviado|inicio del mensaje reenviado|messaggio originale|messaggio inoltrato|inizio messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|oprindelig meddelelse|ursprungligt meddelande|vidarebefordrat meddelande|videresendt melding|alkuperainen viesti|wiadomosc oryginalna|oryginalna wiadomosc|puvodni zprava|eredeti uzenet|orijinal mesaj|исходное сообщение|пересылаемое сообщение|元のメッセージ|原始邮件|转发的邮件|원본 메시지)[\s*:_=-]*$/u;
