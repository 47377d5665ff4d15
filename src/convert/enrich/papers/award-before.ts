// `Best student paper award: A title`, `Honourable mention – A title`: an honour told in full, and no title such as
// `Best of both worlds: …`
// `First Place: A title`
const placeBefore =
  /^(?<award>(?:[Ff]irst|[Ss]econd|[Tt]hird|1st|2nd|3rd) (?:[Pp]lace|[Pp]rize))\s*(?::|\s[–—-])\s+(?<title>[\p{Lu}\d“"].{6,})$/u
const awardBefore =
  /^(?<award>(?:\p{Lu}[\p{L}\d&’'-]* ){0,4}?(?:[Bb]est|[Oo]utstanding|[Dd]istinguished|[Hh]onou?rable|[Rr]unner|[Tt]est[- ][Oo]f|[Mm]ost [Ii]nfluential)\b[^:–—]{0,40}?\b(?:[Pp]apers?|[Aa]wards?|[Pp]rizes?|[Mm]entions?|[Uu]p)\b[^:–—]{0,20}?)\s*(?::|\s[–—-])\s+(?<title>[\p{Lu}\d“"].{10,})$/u

/**
 * A title without the honour before it on its line, and that honour where there is one.
 *
 * @example
 * withoutAward('Best paper award: A title in full') // => {title: 'A title in full', award: 'Best paper award'}
 */
export function withoutAward(text: string): { readonly title: string; readonly award?: string } {
  const { title, award } = (awardBefore.exec(text) ?? placeBefore.exec(text))?.groups ?? {}
  return title === undefined || award === undefined ? { title: text } : { title, award }
}
