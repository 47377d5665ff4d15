import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRenderer } from '../../export/cards/open-renderer.ts'

/** Drawings that are made once, and kept as long as builds ask for them. */
export interface KeptDrawings {
  readonly draw: (svg: string) => Uint8Array
  /** Remove what nothing has asked for. */
  readonly prune: () => void
}

/** For a site without pictures. */
export const noDrawings: KeptDrawings = {
  draw: () => {
    throw new Error('A picture is drawn that no setting asks for')
  },
  prune: () => {},
}

/** Open a folder of drawings; each is named by the hash of what it shows and of what draws it. */
export async function openDrawings(folder: string): Promise<KeptDrawings> {
  const { version, render } = await openRenderer()
  const used = new Set<string>()
  mkdirSync(folder, { recursive: true })
  return {
    draw: (svg) => {
      const name = `${createHash('sha256').update(`${version}\n${svg}`).digest('hex')}.png`
      const file = join(folder, name)
      used.add(name)
      if (existsSync(file)) return readFileSync(file)
      const bytes = render(svg)
      writeFileSync(`${file}.${process.pid}.next`, bytes)
      renameSync(`${file}.${process.pid}.next`, file)
      return bytes
    },
    prune: () => {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name))
    },
  }
}
