import type { ExportSource } from '../export-source.ts'
import type { BinaryFile } from '../site-file.ts'
import { drawCard } from './draw-card.ts'
import { placedCards } from './placed-cards.ts'

/** Pictures that stand for pages where they are shared: `/card.png`, `/articles/x/card.png`. They need `address`. */
export function* cardFiles({ records, settings, drawPng }: ExportSource): Generator<BinaryFile> {
  for (const { path, card } of placedCards(records, settings).values())
    yield { path, bytes: drawPng(drawCard(card)) }
}
