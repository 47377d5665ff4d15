/**
 * Words by which somebody speaks: titles hold them only after a colon, in a question, or where something is said to be all
 * that `you need`.
 */
export const firstPerson =
  /\b(?:I|I[’']m|I[’']ve|we(?! need\b)|we[’']re|we[’']ve|our|us|my|me|you(?! need\b)|your|it[’']s|that[’']s|don[’']t|there[’']s)\b/i
