/** Words by which somebody speaks: titles hold them only after a colon or in a question. */
export const firstPerson =
  /\b(?:I|I[’']m|I[’']ve|we|we[’']re|we[’']ve|our|us|my|me|you|your|it[’']s|that[’']s|don[’']t|there[’']s)\b/i
