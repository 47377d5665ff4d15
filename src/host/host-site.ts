import type { Redirect } from './redirects.ts'

/** A built site that a host is to serve. */
export interface HostSite {
  /** Its folder as the host sees it, without a slash at its end. */
  readonly folder: string
  /** Where it is mounted: begins and ends with a slash. */
  readonly base: string
  /** How addresses of its pages end; with a slash unless told. */
  readonly style?: 'directory' | 'file'
  /** The name under which a server answers; null for any. */
  readonly name: string | null
  readonly port: number
  readonly redirects: readonly Redirect[]
}

/** A file that tells a host what to do. */
export interface HostFile {
  /** In the site's own folder, where some hosts look for it, or beside the project. */
  readonly place: 'site' | 'beside'
  readonly name: string
  readonly text: string
}
