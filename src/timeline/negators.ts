/** Words that turn what follows them in the same clause into its opposite. */
export const NEGATORS =
  /\b(?:not|no|never|none|without|isn'?t|wasn'?t|aren'?t|hasn'?t|haven'?t|won'?t|don'?t|doesn'?t|didn'?t|nicht|kein\w*|nie|ohne|weder|pas|jamais|sans|aucune?|nunca|sin|ningun\w*|non|senza|mai|niet|geen|zonder|nao|sem)\b|n't\b/u;
