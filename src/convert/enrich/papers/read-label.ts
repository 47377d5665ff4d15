import { remember } from '../../../model/remember.ts'

/** What a label before a colon announces. */
const labels: readonly {
  readonly kind: 'title' | 'authors' | 'year' | 'award' | 'detail' | 'other'
  readonly pattern: RegExp
}[] = [
  // `Title:`, `Paper title:`, `Paper:`, `The paper:`, `Workshop paper:`
  {
    kind: 'title',
    pattern:
      /^(?:(?:paper|full|main|publication|article) )?title|^(?:the )?(?:(?:conference|workshop|journal|full|short|long|demo|findings) )?paper(?: #?\d+)?|^publication/i,
  },
  // `Titel:`, `Titre :`, `Título:`, `论文标题：`, `タイトル：`
  {
    kind: 'title',
    pattern:
      /^(?:titel|titre|t[íi]tulo|titolo|(?:论文)?(?:标题|题目|名称)|論文(?:標題|題目|名)|タイトル|제목|논문 제목)/i,
  },
  // `Autoren:`, `Auteurs :`, `Autores:`, `Autori:`, `作者：`, `著者：`, `저자:`
  { kind: 'authors', pattern: /^(?:autor(?:en|es|i|as)?|auteure?s?|作者(?:列表|团队)?|论文作者|著者|저자)/i },
  // `论文链接：`, `代码：`, `摘要：`, `机构：`, `Zusammenfassung:`, `Résumé :`
  {
    kind: 'detail',
    pattern:
      /^(?:(?:论文|项目|代码|开源|相关)?(?:链接|地址|主页|网址)|代码|(?:论文)?摘要|机构|单位|会议|期刊|关键词|リンク|概要|초록|링크|zusammenfassung|r[ée]sum[ée]|resumen|riassunto|liens?|enlaces?)/i,
  },
  // `Authors:`, `First author:`, `Authors / Affiliation:`, `The authors of the paper:`, `By:`, `Participants:`, `Who:`
  {
    kind: 'authors',
    pattern:
      /^(?:(?:all|paper|full|first|lead|main|co-?|student|our) ?)?authors?(?:\s*\(.{1,40}\)|s? ?(?:\/|and|&) ?(?:affiliations?|institutions?))?|^(?:the )?authors? of (?:the|this|our) (?:paper|article)|^participants?|^written by|^by|^presented by|^who/i,
  },
  {
    kind: 'year',
    pattern: /^(?:publication )?year|^(?:published|released)(?: in| on)?|^(?:publication )?date/i,
  },
  { kind: 'award', pattern: /^awards?(?: nominations?)?|^honou?rs?/i },
  // `Link to paper:`
  { kind: 'detail', pattern: /^links? to (?:the |full )?(?:paper|article|preprint|pdf|publication)/i },
  // `Links:`, `Venue:`, `Keywords:`, `Contact:`, `arXiv:`, `Session:`, `Abstract:`, `TL;DR:`, `Date/Time:`, `Remarks:`
  {
    kind: 'detail',
    pattern:
      /^(?:project |paper |pdf |web)?(?:links?|pdf|url|website|page|code|github|data|dataset|video|slides|poster|blog(?: ?post)?)|^contacts?|^keywords?|^venue|^conference|^journal|^track|^session|^arxiv|^doi|^abstract|^summary|^tl;?dr|^affiliations?|^institutions?|^(?:research )?labs?(?:orator(?:y|ies))?|^organi[sz]ations?|^universit(?:y|ies)|^topics?|^tags?|^area|^status|^notes?|^why|^when|^where|^(?:date ?(?:\/|and|&) ?)?time|^location|^remarks?|^paper type|^datum|^ort|^uhrzeit|^lieu|^lugar|^fecha|^presentation|^accepted(?: to| at| in)?|^presented at|^published (?:at|by)|^appears in|^citation|^bibtex|^type|^category|^poster session|^oral session|^nominations?|^take-?aways?|^further reading|^read more|^key (?:contributions?|points?|ideas?|insights?|takeaways?|findings?|results?|stats?|facts?|figures|numbers)|^contributions?|^tl;dr|^impact|^algorithms?|^reporters?|^presenters?/i,
  },
]
/** Labels that begin an entry of another kind in the same form. */
const otherEntry =
  /^(?:workshop|tutorial|keynote|talk|invited talk|panel|book|demo|event|course|lecture|speakers?|organi[sz]ers?|moderators?|chairs?|hosts?|instructors?|editors?|recommender|recommended by|reviewer)s?$/i

const address = /^<?(?:https?:\/\/|www\.)\S+$/i

interface LabelRow {
  readonly kind: 'title' | 'authors' | 'year' | 'award' | 'detail' | 'other'
  readonly value: string
}

/**
 * Read `Label: value`, bold or bulleted or not.
 *
 * @example
 * readLabel('Authors: A. Lee, B. Li') // => {kind: 'authors', value: 'A. Lee, B. Li'}
 */
export const readLabel = remember((text): LabelRow | null => {
  if (!text.includes(':') && !text.includes('：')) return null
  const match =
    /^[*_•|\s-]*(?<label>\p{L}[\p{L} /&()-]{0,40}?(?: #\d{1,3})?)\s*[*_]*\s*[:：][*_]*\s*(?<value>.*)$/u.exec(
      text,
    )
  if (!match?.groups) return null
  const label = (match.groups['label'] ?? '').trim().replace(/\(s\)$/, 's')
  const value = (match.groups['value'] ?? '').trim()
  if (otherEntry.test(label)) return { kind: 'other', value }
  const known = labels.find(({ pattern }) => pattern.exec(label)?.[0].length === label.length)
  if (!known) return null
  // `Paper: https://example.org/lee.pdf`: where it is found
  return { kind: known.kind === 'title' && address.test(value) ? 'detail' : known.kind, value }
})
