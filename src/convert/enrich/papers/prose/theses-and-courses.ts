import { factOfPage } from '../../fact-of-page.ts'
import type { Reading } from '../../reading.ts'

// `The Dissertation Award went to Ann Lee, who was a Ph.D. student at Delft, for her work on “A title”`
const thesisAward =
  /\b(?:dissertation|thesis) (?:award|prize)\b(?:[^.!?“”"]|\b(?:Ph|D|Dr|Prof|\p{Lu})\.)*\bfor (?:his|her|their|the) (?:\p{L}+ ){0,3}(?:on|titled|entitled)?[\s,:]*[“"]?$/iu
// `Ihre Masterarbeit mit dem Titel „…“`, `Seine Thesis zum Thema „…“`
const germanThesis =
  /\b(?:[Tt]hesis|Dissertation|(?:Master|Bachelor|Doktor|Diplom|Abschluss)arbeit)(?: (?:mit dem Titel|zum Thema|über))?[\s,:(–—-]*[„“"]?$/u
// `Seine Arbeit mit dem Titel „…“`: of what kind only the page tells
const germanWork = /\b[Aa]rbeit(?: mit dem Titel| zum Thema)?[\s,:]*[„“"]?$/u
const honoursTheses = factOfPage(
  (rows) =>
    rows.some(({ text }) => /\b(?:Abschlussarbeit|Masterarbeit|Bachelorarbeit)/.test(text)) &&
    !rows.some(({ text }) => /\b(?:[Pp]apers?|Artikel|Publikation|Beitrag|Tagung|Konferenz)\b/.test(text)),
)

/** `“…”, Master thesis`, `“…” PhD dissertation` */
export const thesisAfter = /^\W{0,4}(?:\p{L}[\p{L}.’'-]*\s+){0,2}(?:thesis|dissertation)\b/iu

// `die Lehrveranstaltung „…“`, `in der Kategorie „…“`
const germanOther =
  /\b(?:(?:Lehrv|V)eranstaltung|Vorlesung|Seminar|Praktikum|Vortrag|Buch|Roman|Film|Studiengang|Forschungsgruppe|Abteilung|Kategorie|Reihe|Podcast)\s*[„“"]?$/u

/** Whether what stands before a quotation says that it is the title of a thesis or, in German, the name of a course or the like. */
export function isThesisOrCourse(reading: Reading, before: string): boolean {
  return (
    germanOther.test(before) ||
    thesisAward.test(before) ||
    germanThesis.test(before) ||
    (germanWork.test(before) && honoursTheses(reading))
  )
}
