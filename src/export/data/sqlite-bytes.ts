import { DatabaseSync } from 'node:sqlite'
import type { ExportSource } from '../export-source.ts'
import { sqliteTables } from './sqlite-tables.ts'

/** Everything as one SQLite file, with tables that join what belongs together. */
export function sqliteBytes(source: ExportSource): Uint8Array {
  const database = new DatabaseSync(':memory:')
  for (const { name, columns, rows } of sqliteTables) fill(database, name, columns, rows(source))
  const bytes = database.serialize()
  database.close()
  return bytes
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
