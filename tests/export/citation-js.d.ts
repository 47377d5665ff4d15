/** As much of Citation.js as the tests use; its packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { readonly forceType: '@biblatex/text' | '@ris/file' })
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
