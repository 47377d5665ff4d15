import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { fontFamily, fontFiles } from './card-font.ts'

const program = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))

/** What draws SVG as PNG. */
export interface Renderer {
  /** Changes when the same SVG may give other bytes. */
  readonly version: string
  readonly render: (svg: string) => Uint8Array
}

let started: Promise<unknown> | undefined

/**
 * Open the program that draws SVG as PNG. It runs as WebAssembly, with fonts of its own, so that every machine draws
 * the same bytes.
 */
export async function openRenderer(): Promise<Renderer> {
  const files = [program, ...fontFiles].map((file) => readFileSync(file))
  const [wasm, ...fontBuffers] = files
  started ??= initWasm(new Uint8Array(wasm ?? []))
  await started
  const hash = createHash('sha256')
  for (const file of files) hash.update(file)
  const font = { fontBuffers, defaultFontFamily: fontFamily }
  return {
    version: hash.digest('hex'),
    render: (svg) => {
      const drawn = new Resvg(svg, { font })
      const image = drawn.render()
      const bytes = image.asPng()
      image.free()
      drawn.free()
      return bytes
    },
  }
}
