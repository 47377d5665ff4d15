import { isWorded } from './wording-table.ts'

/** Whether a line names whose picture stands above it. */
export function isCredit(text: string): boolean {
  return isWorded('credit', text) && !isWorded('toldBehindLabel', text)
}

const licenceSign = /CC[ -]BY|\(used with/i

export function isLicensed(text: string): boolean {
  return licenceSign.test(text) && isWorded('licence', text)
}

/** Whether a line names whose picture stands there, alone or at the end of its caption. */
export function creditsPicture(text: string): boolean {
  return isCredit(text) || isWorded('creditAtEnd', text) || isLicensed(text)
}
