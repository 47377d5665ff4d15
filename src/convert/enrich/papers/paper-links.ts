import type { Inline } from '../../../model/inline.ts'
import { plainText } from '../../../model/inline.ts'
import type { FoundPaper } from '../reading.ts'

type PaperLink = FoundPaper['links'][number]

/** What a link leads to, by its host or ending. The first match wins. */
const hosts: readonly { readonly kind: PaperLink['kind']; readonly pattern: RegExp }[] = [
  // https://doi.org/10.1145/1.2
  { kind: 'doi', pattern: /^https?:\/\/(?:dx\.)?doi\.org\/10\./i },
  // https://arxiv.org/abs/2106.03719, bioRxiv, SSRN
  {
    kind: 'preprint',
    pattern:
      /^https?:\/\/(?:www\.|export\.)?(?:arxiv\.org|biorxiv\.org|medrxiv\.org|ssrn\.com|papers\.ssrn\.com|hal\.science|eprint\.iacr\.org|osf\.io|psyarxiv\.com)\//i,
  },
  // https://github.com/a/b, GitLab, Hugging Face models
  {
    kind: 'code',
    pattern:
      /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codalab\.org|colab\.research\.google\.com)\//i,
  },
  {
    kind: 'data',
    pattern: /^https?:\/\/(?:www\.)?(?:zenodo\.org|kaggle\.com|figshare\.com|huggingface\.co\/datasets)\b/i,
  },
  {
    kind: 'video',
    pattern: /^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com|slideslive\.com|underline\.io)\//i,
  },
  // Publishers, proceedings and anything that is a PDF
  {
    kind: 'paper',
    pattern:
      /^https?:\/\/(?:[\w-]+\.)*(?:openreview\.net|aclanthology\.org|aclweb\.org|proceedings\.mlr\.press|proceedings\.neurips\.cc|papers\.n(?:eur)?ips\.cc|openaccess\.thecvf\.com|dl\.acm\.org|acm\.org|ieeexplore\.ieee\.org|link\.springer\.com|nature\.com|science\.org|pnas\.org|usenix\.org|jmlr\.org|isca-speech\.org|vldb\.org|ceur-ws\.org|semanticscholar\.org|amazon\.science\/publications|research\.google\/pubs|research\.fb\.com\/publications|ai\.(?:meta|facebook)\.com\/research\/publications|microsoft\.com\/en-us\/research\/publication|ojs\.aaai\.org|mitpressjournals\.org|direct\.mit\.edu|sciencedirect\.com|onlinelibrary\.wiley\.com|roboticsproceedings\.org|cv-foundation\.org|ecva\.net)\b/i,
  },
  { kind: 'paper', pattern: /\.pdf(?:[?#].*)?$/i },
]

/** What a web address leads to; `site` where its host says nothing. */
export function linkKind(url: string): PaperLink['kind'] {
  return hosts.find(({ pattern }) => pattern.test(url))?.kind ?? 'site'
}

/** Whether an address is the place of a paper itself. */
export function leadsToPaper(url: string): boolean {
  const kind = linkKind(url)
  return kind === 'paper' || kind === 'preprint' || kind === 'doi'
}

/** Every link in inline content with its words. */
export function linksIn(content: readonly Inline[]): { readonly url: string; readonly words: string }[] {
  return content.flatMap((inline) => {
    if (inline.type === 'link') return [{ url: inline.url, words: plainText(inline.children) }]
    return 'children' in inline ? linksIn(inline.children) : []
  })
}

/** The words of links that are all of a value, with nothing between them: `Ann Lee`, `Bo Li` of `Ann Lee Bo Li`; null otherwise. */
export function onlyLinks(content: readonly Inline[], value: string): string[] | null {
  const links = linksIn(content).map(({ words }) => words.trim())
  return links.length >= 2 && links.join(' ') === value.trim().replace(/\s+/g, ' ') ? links : null
}

/** What links to a paper and beside it are called. */
const linkLabel =
  /^[\s[(]*(?:(?:read |view |download |full )?(?:the )?(?:paper|pdf|preprint|publication|abstract|full text)|arxiv|doi|openreview|acl anthology|publisher|code|github|repo(?:sitory)?|video|talk|slides|poster|project(?: page)?|website|data(?:set)?|demo|blog(?: post)?|bibtex|supplement(?:ary(?: material)?)?|appendix|link)(?: link)?[\s\])→↗]*$/i

/** Content without the links at its end that are called `PDF`, `code` or the like. */
export function withoutLinkLabels(content: readonly Inline[]): readonly Inline[] {
  let end = content.length
  for (let i = end - 1; i >= 0; i--) {
    const inline = content[i]
    if (inline?.type === 'link' && linkLabel.test(plainText(inline.children))) end = i
    else if (!inline || !/^[\s[\](){}|,·•/&]*$/.test(plainText([inline]))) break
  }
  return content.slice(0, end)
}

/**
 * The links of a row below a paper that belong to it: those that are called `PDF`, `code` or the like, and addresses
 * written out.
 */
export function labelledLinks(content: readonly Inline[]): PaperLink[] {
  const urls = linksIn(content).flatMap(({ url, words }) =>
    /^https?:/.test(url) &&
    (linkLabel.test(words) || /^(?:https?:\/\/|doi\.org|10\.\d{4,})\S*$/i.test(words.trim()))
      ? [url]
      : [],
  )
  return [...new Set(urls)].map((url) => ({ kind: linkKind(url), url }))
}

/** The links of a row that may belong to a paper: web addresses, each once. */
export function paperLinks(content: readonly Inline[]): PaperLink[] {
  const urls = new Set(linksIn(content).map(({ url }) => url))
  return [...urls].filter((url) => /^https?:/.test(url)).map((url) => ({ kind: linkKind(url), url }))
}
