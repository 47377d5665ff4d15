import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ExportSource } from '../export-source.ts'
import { sqliteTables } from './sqlite-tables.ts'

/** Everything as one SQLite file, with tables that join what belongs together. */
export function sqliteBytes(source: ExportSource): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-data-'))
  try {
    const file = join(folder, 'library.sqlite')
    const database = new DatabaseSync(file)
    for (const { name, columns, rows } of sqliteTables) fill(database, name, columns, rows(source))
    database.exec('vacuum')
    database.close()
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fill(
  database: DatabaseSync,
  name: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): void {
  database.exec(`create table ${name} (${columns.join(', ')}) strict`)
  const insert = database.prepare(`insert into ${name} values (${valueMarks(columns)})`)
  database.exec('begin')
  for (const row of rows) insert.run(...row)
  database.exec('commit')
}

/** One mark for each column; what begins with `primary key (` is none. */
function valueMarks(columns: readonly string[]): string {
  return columns
    .filter((column) => !column.startsWith('primary key'))
    .map(() => '?')
    .join(', ')
}
