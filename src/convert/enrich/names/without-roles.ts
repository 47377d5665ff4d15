// `Assistant Professor`, `PhD student`, `research scientist`: as what somebody works
const role =
  /(?<=^|,\s|\band\s|&\s)(?:(?-i:(?:University of (?:the )?)?[A-Z][a-z]+[A-Z]?[a-z]+)\s(?=(?:research|scientist|engineer|professor|principal|senior|staff|applied)))?(?:(?:(?-i:[A-Z]{2,6})|the|our|his|her|their|former|then|graduate|undergraduate|doctoral|master[’']?s|ph\.?d\.?|postdoctoral|visiting|adjunct|university|assistant|associate|full|distinguished|emerit(?:us|a)|research|teaching|senior|junior|principal|staff|first-year|second-year|third-year|fourth-year|final-year|applied|faculty|lab|department|computer|data|machine|learning|science|software|computing|engineering|informatics|(?:professors?|profs\.|supervisors?|advis[eo]rs?) and)\s+)*(?:supervisors?\s+)?(?:(?:professors?|profs?\.)(?:\s+emerit(?:us|a))?|students?|candidates?|researchers?|scientists?|engineers?|fellows?|lecturers?|postdocs?|interns?|alumn(?:us|a|i|ae)|members?|colleagues?|advis[eo]rs?|instructors?|chairs?|heads?)\s+(?=(?-i:\p{Lu}))/giu

/**
 * A list of people without what they work as before their names.
 *
 * @example
 * withoutRoles('Assistant Professor Ann Lee and PhD student Bo Li') // => 'Ann Lee and Bo Li'
 */
export function withoutRoles(names: string): string {
  return names.replace(role, '')
}
