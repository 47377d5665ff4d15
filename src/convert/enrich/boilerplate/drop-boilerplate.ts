import type { Reading } from '../reading.ts'
import { dropAdverts } from './adverts.ts'
import { dropBiographies } from './biographies.ts'
import { dropBlurbs, endBlurbs } from './blurbs.ts'
import { dropContents } from './contents.ts'
import { dropNeighbours, dropPlaces } from './foot-lines.ts'
import {
  dropHeadOfBoard,
  dropLegalLines,
  dropLinkedMenu,
  dropMenuAtHead,
  dropMenuBelowLabel,
} from './menus.ts'
import { dropAmongFurniture, dropEmptyBlocks, dropSecondPost, dropTrailingLines } from './page-end.ts'
import { dropPageLabels } from './page-labels.ts'
import { dropPressContact } from './press-contact.ts'
import { dropPromotions, dropSponsored } from './promotions.ts'
import { dropTail } from './tail.ts'

/** Claim everything that is not the article as dropped, each row with its reason. */
export function dropBoilerplate(reading: Reading): void {
  dropMenuBelowLabel(reading)
  dropMenuAtHead(reading)
  dropLinkedMenu(reading)
  dropHeadOfBoard(reading)
  dropPressContact(reading)
  dropLegalLines(reading)
  dropAdverts(reading)
  dropBlurbs(reading)
  dropContents(reading)
  dropPromotions(reading)
  dropSponsored(reading)
  // Without what the first leads to, another label above it may stand at the end.
  if (dropTail(reading)) dropTail(reading)
  dropPageLabels(reading)
  dropNeighbours(reading)
  dropBiographies(reading)
  dropEmptyBlocks(reading)
  dropTrailingLines(reading)
  dropAmongFurniture(reading)
  dropPlaces(reading)
  dropSecondPost(reading)
  endBlurbs(reading)
}
