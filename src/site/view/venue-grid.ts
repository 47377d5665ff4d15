import type { Reference, VenueRecord } from '../records.ts'

/** A table of venues by years; a cell is null where the library holds no such edition. */
export interface VenueGrid {
  readonly years: readonly number[]
  readonly rows: readonly {
    readonly venue: Reference
    readonly name: string
    readonly cells: readonly ({
      readonly path: string
      readonly label: string
      readonly papers: number
    } | null)[]
  }[]
}

/** The editions of all venues as a table, years ascending, venues in the order given. */
export function venueGrid(venues: readonly VenueRecord[]): VenueGrid {
  const years = [...new Set(venues.flatMap((venue) => venue.editions.map((edition) => edition.year)))].sort(
    (a, b) => a - b,
  )
  return { years, rows: venues.map((venue) => gridRow(venue, years)) }
}

function gridRow(venue: VenueRecord, years: readonly number[]): VenueGrid['rows'][number] {
  const cells = years.map((year) => {
    const edition = venue.editions.find((candidate) => candidate.year === year)
    return edition ? { path: edition.path, label: edition.label, papers: edition.papers.length } : null
  })
  return { venue: { label: venue.short, path: venue.path }, name: venue.name, cells }
}

/** The part of a grid with the latest years, and of the venues those with the most papers in them. */
export function latestPart({ years, rows }: VenueGrid, columns: number, venues: number): VenueGrid {
  const latest = rows.map((row) => ({ ...row, cells: row.cells.slice(-columns) }))
  const papersOf = ({ cells }: VenueGrid['rows'][number]) =>
    cells.reduce((sum, cell) => sum + (cell?.papers ?? 0), 0)
  const least =
    latest
      .map(papersOf)
      .sort((a, b) => b - a)
      .at(venues - 1) ?? 1
  return {
    years: years.slice(-columns),
    rows: latest.filter((row) => papersOf(row) >= Math.max(1, least)).slice(0, venues),
  }
}
