import { factOfPage } from '../../fact-of-page.ts'
import { wordCount } from '../../line-shape.ts'
import type { Reading } from '../../reading.ts'
import { sparing } from '../../sparing-pattern.ts'
import { isAboutPapers } from './page-titles.ts'

// `This post is based on the following paper:`, `In this blog post, we introduce the lamp`
const basedOn = sparing(
  /\b[Ii]n this (?:blog )?post,? we (?:introduce|present|describe|explain|discuss|explore)\b|\b(?:post|article) (?:is|was) based on (?:the following|our|a|this) (?:\p{Ll}+ )?(?:paper|work|preprint)\b/iu,
)
// `In our recent work published at ICML 2030`, `see our ICLR 2031 paper`
const ours = sparing(
  /\b[Oo]ur (?:(?:recent|new|latest|full|award-winning|\p{Lu}[\p{L}&-]+(?: (?:19|20)\d\d|[’']\d\d)) )*(?:paper|work)\b/u,
)
// `Conclusion & Future Work`, `Experimental results`: what sections of a report on one work are called
const section =
  /^(?:\d{1,2}\.? )?(?:conclusions?|discussion|acknowledge?ments|(?:our )?(?:method|approach)|methodology|experiments?|(?:experimental )?results|problem (?:setting|statement)|related work|future work|limitations|references)(?: (?:and|&) (?:\p{L}+ ?){1,3})?$/iu

/** Whether the text says that it is about a paper of its writers; and whether a line of it names a part of such a report. */
const signs = factOfPage((rows) => ({
  based: rows.some(({ text }) => basedOn.test(text)),
  ours: rows.some(({ text }) => ours.test(text)),
  parts: rows.some(({ text }) => wordCount(text) <= 5 && section.test(text)),
}))

/** Whether a page explains one paper to its readers, so that its headings are sections and no titles. */
export function explainsOnePaper(reading: Reading): boolean {
  const { based, ours: own, parts } = signs(reading)
  return (based || (own && parts)) && !isAboutPapers(reading)
}

/** Whether a page has a part of a report among its lines, and says nothing of papers. */
export function isPlainReport(reading: Reading): boolean {
  return signs(reading).parts && !isAboutPapers(reading)
}
