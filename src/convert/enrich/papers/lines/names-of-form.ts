import { readCitedNames } from '../../names/read-cited-names.ts'
import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'
import { withoutRoles } from '../../names/without-roles.ts'
import { readAuthorRow } from '../stacks/author-row.ts'
import { familiesBefore, onlyFamily } from './cut-at-families.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** How the names of some forms are read: as references give them, by their families, or with posts among them. */
const readers: Readonly<Record<string, (names: string, groups: Groups) => NameList | null>> = {
  'authors-quoted-title': readCitedNames,
  'authors-year-title': readCitedNames,
  'title-families-year': readFamilyNames,
  'families-year-title': familiesBefore,
  'title-families-in-brackets': familiesBefore,
  'quoted-title-then-authors': (names) => readAuthorRow(names) ?? onlyFamily(names),
  'title-authored-by': (names) => readNames(withoutRoles(names)),
  'authors-for-quoted-title': (names) => readNames(withoutRoles(names)),
  // `by Zhu C., Tao Q., et al. (2007)`, `by Galli et al.`: before a year, or for one and others, what reads as names at all
  'title-by-authors': (names, { year }) =>
    readNames(names) ?? (year ? readFamilyNames(names) : onlyFamily(names)),
}

/** The authors that a form of lines found; null if they are no names. */
export function namesOfForm(rule: string, groups: Groups): NameList | null {
  return (readers[rule] ?? readNames)(groups['names'] ?? '', groups)
}
