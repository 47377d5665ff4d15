/** A file of the site that is none of its pages; its path is below the site's root. */
export interface SiteFile {
  readonly path: string
  readonly text: string
}

/** A file of the site that is no text. */
export interface BinaryFile {
  readonly path: string
  readonly bytes: Uint8Array
}
