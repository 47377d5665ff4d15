import { isDateLine, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'

// `By Jane Doe`, `Posted by Rob Knies`, `Compiled by Andrey Kurenkov`, `Author: Jane Doe`, `— Jane Doe, Staff Writer`, `Location: Virtual`
export const byline =
  /^(?:(?:posted|written|overview|compiled|edited|published|authored|story|words|text|guest post|an? (?:blog ?post|guest post|post|report|blog)|summary|reviewed|curated|contributed|prepared|reported|submitted)?\s*(?:on .{6,24} )?by\s*[:\s]\s*\p{Lu}.{1,120}|(?:(?:co-?)?authors?|editors?|writers?|contributors?|location|(?:(?:publication|release|issue) )?date|published|posted|updated|last updated|when|where|venue|day)\s*[:|]\s*.{1,120}|(?:press release\b.{0,60}|news release\b.{0,24})|published|[—–-]\s*\p{Lu}[\p{L} .]{3,60})$/iu

/** `Tuesday, August 20, 2024 - by Ann Lee`, `June 15, 2021 by Bo Li`, `June 15, 2021, by quaylab` */
export function isDatedByline(text: string): boolean {
  const date = /^(.{6,40}?)(?:\s*[|·•–—-]\s*|,?\s+)(?=(?:posted |written |published )?by\s+\p{L})/iu.exec(
    text,
  )
  return date !== null && isDateLine(date[1] ?? '') && byline.test(text.slice(date[0].length))
}

// `Senior Scientist, Northfield Voice`, `Head of Research`: what whoever wrote the article is
export const roleOfWriter =
  /^(?=.{6,110}$)(?:\p{Lu}[\p{L}-]+ ){0,5}(?:and (?:\p{Lu}[\p{L}-]+ ){1,4})?(?:Scientist|Engineer|Researcher|Professor|Director|Manager|Fellow|Intern|Developer|Designer|Analyst|Lead|Head of|Chief|Editor|Writer|Student|Technologist|Vice President)\b(?:[^.!?:]|\.(?=\p{Ll}))*$/u

// `Program Chairs`, `The VIS 2030 Overall Papers Chairs`: who wrote the article
export const officeOfWriters =
  /^(?:the )?(?:(?:\p{L}{2,8}|(?:19|20)\d\d|overall|papers?|program(?:me)?|general|publicity|local|conference|workshop|senior|area|diversity|inclusion|accessibility|ethics|and|&) )*(?:(?:co-?)?chairs|organi[sz]ers|editors)$|^(?:the )?(?:organi[sz]ing|program(?:me)?) committee$/iu

// `By`, `Authors`, `Published`: what the next line tells of the article
export const labelOfByline =
  /^(?:(?:written |posted )?by|authors?|writers?|editors?|published|posted|date|(?:last )?updated):?$/i
// `Watch Video`, `Research`, `2024 Insights Research`: what can be done with the article, and where the site keeps it
export const labelOfArticle =
  /^(?:(?:watch|listen to|play|view|download|print|read)(?: the| this)? (?:video|audio|article|story|transcript|pdf)|(?:press|media) (?:inquiries|enquiries|contacts?)|(?!(?:(?:19|20)\d\d\W*)+$)(?:published in [A-Z].{1,40}|(?:research|insights|comments|news|blog|conferences?|events|publications|announcements?|release|product|explainer|deep dive|technical note|company|technology|stories|(?:19|20)\d\d)(?:$|[\s,|·•/]+)){1,4})$/i
// `Harbour Blog`: where it was published
const nameOfBlog = /^(?:[Tt]he )?\p{Lu}\S+(?: \p{Lu}\S+){0,2} (?:Blog|Newsroom)$/u
// `Quay Team`, `The Language Team`
const team = /^(?:The )?(?:\p{Lu}[\p{L}\d-]* ){1,3}Team$/u

const commentsBehind = /[\s,|·•–—-]+(?:leave a (?:comment|reply)|(?:no|\d{1,3}) comments?)$/i

/** Whether a line says who wrote the article, or when. */
export function isByline(printed: string): boolean {
  // `Ann Lee · Follow`
  const text = printed.replace(/\s*[·|•]\s*follow(?:ing)?$/i, '')
  if (text !== printed && wordCount(text) <= 4) return true
  if (byline.test(text) || team.test(text) || nameOfBlog.test(text)) return true
  // `Published July 12, 2021 in Research`, `Updated 10/25/2023`
  if (
    /^(?:published|posted|created|(?:last )?updated)(?: on)? (?:\p{L}{3,9}\.? )?\d{1,4}[^.!?]{0,60}$/iu.test(
      text,
    )
  )
    return true
  // `May 1, 2031 Leave a comment`, `1 May 2031 | 3 comments`
  if (commentsBehind.test(text) && isDateLine(text.replace(commentsBehind, ''))) return true
  // `December 11 4 min`: the day without its year, and how long it takes to read
  if (
    /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})[\s,|·•–—-]+\d{1,3}[ -]min(?:ute)?s?(?: read)?$/u.test(
      text,
    )
  )
    return true
  // `2017-08-22 :: types, grants`: the day, and what the post is filed under
  if (/^\d{4}-\d\d-\d\d\s*(?:::|[|·•])\s*\S[^.!?]{0,60}$/.test(text)) return true
  // `RS012 June 2022`: the number of a note and its month
  if (/^(?=\S*\d)(?=\S*\p{Lu})\S{2,8} \p{Lu}\p{L}{2,8} (?:19|20)\d\d$/u.test(text)) return true
  // `Fisher Yu May 30, 2018`, `Wei Ming T. on Dec 8, 2024`
  const undated = text.replace(
    /[\s,|·•–—-]*(?:\bon )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.?,? \d{4}|\d{4}-\d\d-\d\d)$/u,
    '',
  )
  if (undated !== text && (undated === '' || readNames(undated) !== null || byline.test(undated))) return true
  if (isDatedByline(text)) return true
  const parts = text.split(/\s+[·|•]\s+/)
  // `Wednesday, August 3 | Thursday, August 4`: the days of a programme
  if (parts.length > 1 && parts.every(isDateLine)) return false
  // `July 20, 2018 · Westbrook · by Ann Lee`
  if (parts.length === 3 && isDateLine(parts[0] ?? '') && byline.test(parts[2] ?? '')) return true
  // `Northfield AI Lab · December 6, 2021`
  if (parts.length === 2 && isDateLine(parts[1] ?? '') && wordCount(parts[0] ?? '') <= 6) return true
  // `17 Apr 2020 – Northfield Research`, `December 6, 2019 / Global`
  const [, date = '', publisher = ''] = /^(.{6,30}?)\s+[–—|•·/]\s+(\p{Lu}[^.!?:]{1,50})$/u.exec(text) ?? []
  if (publisher !== '' && isDateLine(date) && wordCount(publisher) <= 5) return true
  // `Jan 21, 2019 • quaylab`: a site that writes itself in small letters
  const [, day = ''] = /^(.{6,30}?)\s+[|·•/]\s+\p{Ll}[\p{L}\d-]+(?: [\p{L}\d-]+)?$/u.exec(text) ?? []
  if (day !== '' && isDateLine(day)) return true
  // `Ann Lee | Northfield News`
  const [, writer = '', site = ''] = /^([^|·•]+?)\s[|·•]\s(\p{Lu}[^.!?:|·•]{1,40})$/u.exec(text) ?? []
  const names = readNames(writer !== '' && !readNames(site) ? writer : text)
  return names !== null && names.names.length <= 2 && wordCount(text) <= 10
}
