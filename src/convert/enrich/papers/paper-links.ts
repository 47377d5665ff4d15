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

/** The links of a row that may belong to a paper: web addresses, each once. */
export function paperLinks(content: readonly Inline[]): PaperLink[] {
  const urls = new Set(linksIn(content).map(({ url }) => url))
  return [...urls].filter((url) => /^https?:/.test(url)).map((url) => ({ kind: linkKind(url), url }))
}
