/** A way in which one line gives both the title and the authors of a paper. */
export interface LineForm {
  readonly rule: string
  /** What every line of the form holds: asked first, since most lines are prose and have nothing of it. */
  readonly sign: RegExp
  /** Groups `title`, `names` and perhaps `year`. */
  readonly pattern: RegExp
  /** How much the title must look like one: where the form says little by itself, the title must say more. */
  readonly least: 0 | 1 | 2 | 3
  /** How many names the list must hold. */
  readonly names: 1 | 2
}

/** The forms, the most telling first. */
export const lineForms: readonly LineForm[] = [
  // `“A title,” Ann Lee, Bo Li` and `“A title” by Ann Lee and Bo Li (2019)`
  {
    rule: 'quoted-title-then-authors',
    sign: /^[“"]/,
    least: 0,
    names: 1,
    pattern:
      /^[“"](?<title>[^“”"]{8,250})(?<!:)[,.]?[”"](?!\s?:\s+\p{Lu}\p{L}+ (?:\p{L}+ ){3,})\s*(?:\((?<early>(?:19|20)\d\d)\))?\s*[,.:–—-]?\s*(?:(?:(?:co-?)?authored |written )?[Bb]y\s+)?(?<names>\p{Lu}.{3,600}?)(?:\s*\((?<year>(?:19|20)\d\d)\))?\.?$/u,
  },
  // `“What it is”: The Rest of the Title – Ann Lee, Bo Li`: a title that begins with a quotation
  {
    rule: 'title-with-quoted-beginning',
    sign: /^[“"][^“”"]{4,120}(?:[”"]\s?:|:[”"])\s+\p{Lu}/u,
    least: 1,
    names: 2,
    pattern:
      /^(?<title>[“"][^“”"]{4,120}(?:[”"]\s?:|:[”"])\s+\p{Lu}[^“”"]{8,200}?)(?:\s[–—|-]\s|,?\s+by\s+|,\s+|\.\s+)(?<names>\p{Lu}[^“”":]{8,600}?)\.?$/u,
  },
  // `Ann Lee, Bo Li: “What it is”: The Rest of the Title`
  {
    rule: 'authors-title-with-quoted-beginning',
    sign: /[:.,]\s+[“"][^“”"]{4,120}(?:[”"]\s?:|:[”"])\s+\p{Lu}/u,
    least: 1,
    names: 2,
    pattern:
      /^(?<names>\p{Lu}[^“”":]{8,600}?)[:.,]\s+(?<title>[“"][^“”"]{4,120}(?:[”"]\s?:|:[”"])\s+\p{Lu}[^“”".]{8,200})(?:\.\s+In\b.*|\.)?$/u,
  },
  // `Ann Lee, Bo Li. A title. In Proceedings of …`: where it appeared tells the title before it
  {
    rule: 'authors-stop-title-in',
    sign: /\.\s+In (?:the )?Proc(?:eedings|\.)/,
    least: 0,
    names: 2,
    pattern:
      /^(?<names>\p{Lu}[^“”":]{8,600}?(?<!\b\p{Lu}))\.\s+(?<title>\p{Lu}[^“”".]{5,250})\.\s+In (?:the )?Proc(?:eedings|\.).*$/u,
  },
  // `The ground to stand on: “A title” by Ann Lee (2012)`
  {
    rule: 'quoted-title-then-authors',
    sign: /: [“"].*[”"],?\s+by\s/,
    least: 1,
    names: 1,
    pattern:
      /^(?![^:]*\b(?:[Tt]alk|[Kk]eynote|[Bb]ook|[Tt]utorial|[Ll]ecture|[Ww]orkshop|[Pp]anel|[Pp]odcast|[Ss]ong|[Ff]ilm|[Ii]nterview|[Bb]log|[Pp]ost|[Qq]uote)s?\b)[^:“”"]{3,60}:\s+[“"](?<title>[^“”"]{8,250})[,.]?[”"],?\s+by\s+(?<names>\p{Lu}[^:“”"]{3,300}?)(?:\s*\((?<year>(?:19|20)\d\d)\))?\.?$/u,
  },
  // `“A title” (Ann Lee, Bo Li). What one should know of it.`
  {
    rule: 'quoted-title-then-authors',
    sign: /^[“"].*[”"]\s*\(/,
    least: 0,
    names: 1,
    pattern: /^[“"](?<title>[^“”"]{8,250})[,.]?[”"]\s*\((?<names>\p{Lu}[^()“”"]{3,300})\)[.:]\s*\S.{8,}$/u,
  },
  // `“A title” by Ann Lee and Bo Li. What one should know of it.`, `“A title” by Lee et al. A remark.`
  {
    rule: 'quoted-title-then-authors',
    sign: /^[“"].*[”"],?\s+(?:written\s)?by\s/,
    least: 0,
    names: 1,
    pattern:
      /^[“"](?<title>[^“”"]{8,250})[,.]?[”"],?\s+(?:written )?by\s+(?<names>\p{Lu}(?:[^.“”":;!?]|(?<=\b\p{Lu})\.){3,400}?)(?<!\b\p{Lu})\.\s+\p{Lu}.*$/u,
  },
  // `“A title” - Mnih et al. (2013)`, `“A title” – Koh and Liang`: as bibliographies shorten it
  {
    rule: 'title-families-year',
    sign: /^[“"].*[”"]\s*[-–—]\s/,
    least: 0,
    names: 1,
    pattern:
      /^[“"](?<title>[^“”"]{8,250})[,.]?[”"]\s*[-–—]\s+(?<names>\p{Lu}[\p{L}’'-]+(?:,? et\.? al\.?| (?:and|&) \p{Lu}[\p{L}’'-]+))[,.]?(?:\s+\(?(?<year>(?:19|20)\d\d)\)?)?\.?$/u,
  },
  // `A title - Koh, Liang and Roe`, `A title – Mnih et al.`: without a year
  {
    rule: 'title-families-year',
    sign: /\s[-–—]\s\p{Lu}\S+(?:,? et\.? al\.?|(?:, \p{Lu}\S+)*,? (?:and|&) \p{Lu}\S+)$/u,
    least: 2,
    names: 1,
    pattern:
      /^(?<title>[^“”"]{12,250}?)\s[-–—]\s(?<names>\p{Lu}[\p{L}’'-]+(?:,? et\.? al\.?|, \p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+){0,4},? (?:and|&) \p{Lu}[\p{L}’'-]+))$/u,
  },
  // `A title, Koh and Liang, 2017`, `A title, Mnih et al, 2013`: as bibliographies shorten it
  {
    rule: 'title-families-year',
    sign: /(?:19|20)\d\d/,
    least: 1,
    names: 1,
    pattern:
      /^(?<title>.{8,250}?),\s+(?<names>\p{Lu}[\p{L}’'-]+(?:,? et\.? al\.?| (?:and|&) \p{Lu}[\p{L}’'-]+|, \p{Lu}[\p{L}’'-]+,? (?:and|&) \p{Lu}[\p{L}’'-]+))[,.]?\s+\(?(?<year>(?:19|20)\d\d)\)?(?:[.,]\s.{0,140})?\.?$/u,
  },
  // `A title. Koh and Liang. ACL 1996.`, `A title. Mnih et al. Journal of Tides.`
  {
    rule: 'title-families-year',
    sign: /[.?]\s\p{Lu}\S+(?:,? et\.? al\.?|(?:, \p{Lu}\S+)*,? (?:and|&) \p{Lu}\S+?)\.?(?:\s\p{Lu}.{0,140})?$/u,
    least: 2,
    names: 1,
    pattern:
      /^(?<title>[^“”"]{12,250}?)(?:(?<!\b\p{Lu})\.|(?<=\?))\s+(?<names>\p{Lu}[\p{L}’'-]+(?:,? et\.? al\b\.?|(?:, \p{Lu}[\p{L}’'-]+){0,4},? (?:and|&) \p{Lu}[\p{L}’'-]+))\.?(?:\s+(?:\p{Lu}[\p{L}&’'.-]*|of|on|in|the|and|for|&|-|–|[’']?\d[\d():–-]*)[,.]?){0,14}\.?$/u,
  },
  // `Koh et al., A title (ICML 2017)`, `Koh & Liang, A title (2017)`
  {
    rule: 'families-year-title',
    sign: /(?: et\.? al\.?|(?:and|&) \p{Lu}\S+), .*\([^()]*(?:19|20)\d\d\)\.?$/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[\p{L}’'-]+(?:(?:, \p{Lu}[\p{L}’'-]+){0,4},? (?:and|&) \p{Lu}[\p{L}’'-]+|(?:, \p{Lu}[\p{L}’'-]+){0,4},? et\.? al\.?)),\s+(?<title>[^“”"()]{8,250}?)\s+\((?:\p{Lu}[\p{L}& -]{1,30},? )?(?<year>(?:19|20)\d\d)\)\.?$/u,
  },
  // `Koh, Liang, Roe — A title (ICML 2017)`
  {
    rule: 'families-year-title',
    sign: /^[^(]*\p{Ll}, \p{Lu}\S+ [–—] .*\([^()]*(?:19|20)\d\d\)\.?$/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+){1,8})\s+[–—]\s+(?<title>[^“”"()]{8,250}?)\s+\((?:\p{Lu}[\p{L}& -]{1,30},? )?(?<year>(?:19|20)\d\d)\)\.?$/u,
  },
  // `Lee, Li & Roe, 2021. A title: with more. In LREC.`
  {
    rule: 'families-year-title',
    sign: /^[^.]* (?:and|&) \p{Lu}\S+ (?:19|20)\d\d\.\s/u,
    least: 2,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+){0,6},? (?:and|&) \p{Lu}[\p{L}’'-]+),?\s+(?<year>(?:19|20)\d\d)\.\s+(?<title>[^“”".]{8,250}?)(?:(?:\.|(?<=\?))\s.{0,160})?\.?$/u,
  },
  // `A title, Mnih et al.`: without a year, where no comma stands in the title
  {
    rule: 'title-families-year',
    sign: /,\s+\p{Lu}\S+,? et\.? al\.?$/u,
    least: 2,
    names: 1,
    pattern: /^(?<title>[^,“”"]{12,250}),\s+(?<names>\p{Lu}[\p{L}’'-]+,? et\.? al\.?)$/u,
  },
  // `A title Gow & Dorn · 2023`, `A title Liau et al. (TACL 2024) · 2023`
  {
    rule: 'title-families-year',
    sign: /·\s*(?:19|20)\d\d$/,
    least: 0,
    names: 1,
    pattern:
      /^(?<title>.{6,250}?)\s+(?<names>\p{Lu}[\p{L}’'-]+(?: et\.? al\.?|(?: & \p{Lu}[\p{L}’'-]+){1,3}))(?:\s*\([^()]{2,40}\))?\s*·\s*(?<year>(?:19|20)\d\d)$/u,
  },
  // `Ann Lee et al, A title, Proceedings of the society (2021). DOI: 10.1000/1`: how news cite the paper that they tell of
  {
    rule: 'authors-et-al-comma-title',
    sign: /^\p{Lu}[^,]{3,60} et al\.?, .*\((?:19|20)\d\d\)/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[^,“”"]{3,60} et al)\.?, (?<title>\p{Lu}[^“”"]{12,250}?), (?:\p{Lu}|ar[Xx]iv|bio[Rr]xiv|med[Rr]xiv)[^()“”"]{2,80}\((?<year>(?:19|20)\d\d)\)(?:[.,]\s.{0,120})?\.?$/u,
  },
  // `A. Lee, et al., A title, in SIGMOD, 2018`: as courses list what is read
  {
    rule: 'authors-et-al-comma-title',
    sign: /,? et\.? al\.?, .*, in .*(?:19|20)\d\d\.?$/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[^“”"]{3,120}?,? et al)\.?, (?<title>\p{Lu}[^“”"]{8,250}?), in (?=\p{Lu})[^“”"]{2,80}?,? (?<year>(?:19|20)\d\d)\.?$/u,
  },
  // `3B-07: A title (its topic) Ann Lee, Bo Li`
  {
    rule: 'title-topic-authors',
    sign: /\)\s+\p{Lu}/u,
    least: 1,
    names: 2,
    pattern:
      /^(?<title>(?!.*\s[–—-]\s\p{Lu}).{10,250}?)\s+\([^()]{3,60}\)\s+(?!\p{Lu}[\p{L}’'-]+(?:,| and\b| &))(?<names>\p{Lu}[^()“”":]{6,600})$/u,
  },
  // `Ann Lee, Bo Li and Cy Roe, A title: its subtitle, In Proceedings of …`
  {
    rule: 'authors-comma-title-in',
    sign: /,\s+[Ii]n:?\s+\p{Lu}/u,
    least: 1,
    names: 2,
    pattern:
      /^(?<names>(?:[^,“”":]{3,40},\s+)*[^,“”":]{3,40}\s+and\s+[^,“”":]{3,40}),\s+(?<title>\p{Lu}[^“”"]{8,250}?),\s+(?:(?:accepted|to appear|appeared|published)\s+)?[Ii]n:?\s+\p{Lu}.{6,200}$/u,
  },
  // `Ann Lee, Bo Li and Cy Roe, A title: its subtitle`: with “and” the names are all told
  {
    rule: 'authors-and-author-comma-title',
    sign: /\s(?:and|&)\s[^,]{3,40},\s+\p{Lu}/u,
    least: 1,
    names: 2,
    pattern:
      /^(?<names>(?:[^,“”":()]{3,40},\s+)*[^,“”":()]{3,40},?\s+(?:and|&)\s+[^,“”":()]{3,40}),\s+(?<title>\p{Lu}(?:[^“”".()]|\.(?!\s)){12,250})\.?$/u,
  },
  // `A title; Authors: Ann Lee, Bo Li`
  {
    rule: 'title-authors-label',
    sign: /\bAuthors?\s*:/i,
    least: 0,
    names: 1,
    pattern: /^(?<title>.{8,250}?)[;,.|–—-]*\s+[Aa]uthors?\s*:\s*(?<names>\p{Lu}.{3,600}?)\.?$/u,
  },
  // `A title, co-authored by Professor Ann Lee and PhD student Bo Li`
  {
    rule: 'title-authored-by',
    sign: /\bauthored by\s/i,
    least: 1,
    names: 1,
    pattern: /^(?<title>[^“”"]{8,250}?),?\s+(?:co-?)?authored by\s+(?<names>\S.{3,600}?)\.?$/iu,
  },
  // `Ann Lee and Bo Li for “A title”`, `Ph.D. student Ann Lee for “A title” (52 citations)`
  {
    rule: 'authors-for-quoted-title',
    sign: /\sfor\s+(?:(?:their|his|her) (?:paper|work),? )?[“"]/,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[^“”":]{3,600}?),?\s+for\s+(?:(?:their|his|her) (?:paper|work),? )?[“"](?<title>[^“”"]{8,250})[,.]?[”"][.,]?(?:\s*\(\d[^()]{2,40}\))?$/u,
  },
  // `2021 Best Paper Award was presented to Ann Lee and Bo Li (Northfield): A title.`, `… goes to Dr. Ann Lee for her paper entitled A title`
  {
    rule: 'award-to-authors-title',
    sign: /\b(?:Award|Prize|Winner)\b.{0,40}\bto\s/,
    least: 1,
    names: 1,
    pattern:
      /^(?:(?:19|20)\d\d\s+)?(?!(?:The|An?|This|Our)\s)(?:\p{Lu}[\p{L}’'&-]*\s+){1,8}(?:(?:was|were|is)\s+)?(?:presented|awarded|given|goes|went)\s+to\s+(?<names>(?:Drs?\.\s|Profs?\.\s)?\p{Lu}(?:(?!\sfor\s)[^:“”".]|(?<=\b(?:\p{Lu}|Dr|Prof|Jr|St))\.){3,500}?)(?:\s+(?:from|of|at)\s+(?:the\s+)?\p{Lu}[^:“”".,]{2,60})?(?::\s+|(?<=\))\.\s+|,?\s+for (?:their|his|her) (?:paper|work)(?:,? (?:entitled|titled|called))?[,:]?\s+)(?<title>\p{Lu}[^“”"]{8,250}?)\.?$/u,
  },
  // `A title by Ann Lee and Bo Li. A Journal, Volume 6, 1994.`, `A title by Ann Lee et al. SIGMOD'21.`
  {
    rule: 'title-by-authors',
    sign: /\s[Bb]y\s+\p{Lu}.*(?:(?:19|20)\d\d|[’']\d\d)\.?$/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<title>.{8,250}?)[,.:]?\s+[Bb]y\s+(?<names>\p{Lu}(?:[^.“”":]|(?<=\b\p{Lu})\.){3,300}?(?:\bet al)?)(?<!\b\p{Lu})\.\s+\p{Lu}[^“”"]{1,160}?(?:\b(?<year>(?:19|20)\d\d)|[’']\d\d)\.?$/u,
  },
  // `A title. By Ann Lee and Bo Li. What it is about …`
  {
    rule: 'title-by-authors-note',
    sign: /[.?]\s+By\s+\p{Lu}/u,
    least: 0,
    names: 1,
    pattern:
      /^(?<title>[^.“”"]{8,250}?)(?:\.|(?<=\?))\s+By\s+(?<names>\p{Lu}(?:[^.:;“”"]|(?<=\b\p{Lu})\.){3,500})(?<!\b\p{Lu})\.\s+\p{Lu}.{15,}$/u,
  },
  // `A title by Ann Lee, Bo Li (2019)`, `A title (A Journal, May 3) by Ann Lee`
  {
    rule: 'title-by-authors',
    sign: /\s[Bb]y\s+\p{Lu}/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<title>.{8,250}?)(?:\s+\((?=[^()]*(?:,|\d))\p{Lu}[^()]{2,60}\))?[,.:]?\s+[Bb]y\s+(?<names>(?!\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:\s*\((?:19|20)\d\d\))?\s[-–—]\s)\p{Lu}.{3,600}?)(?:[\s,]*\(?(?<year>(?:19|20)\d\d)\)?)?\.?$/u,
  },
  // `Sailing by starlight: a title by Ann Lee, Bo Li`: the last of several
  {
    rule: 'title-with-by-authors',
    sign: /\s[Bb]y\s.*\s[Bb]y\s+\p{Lu}/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<title>.{8,250})[,.:]?\s+[Bb]y\s+(?<names>\p{Lu}.{3,600}?)(?:[\s,]*\(?(?<year>(?:19|20)\d\d)\)?)?\.?$/u,
  },
  // `A title (2019) - Ann Lee, Bo Li`
  {
    rule: 'title-year-authors',
    sign: /\((?:19|20)\d\d\)/,
    least: 1,
    names: 1,
    pattern:
      /^(?<title>.{8,250}?)\s*\((?<year>(?:19|20)\d\d)\)\s*[-–—:,.]?\s*(?:by\s+)?(?<names>\p{Lu}.{3,600}?)\.?$/u,
  },
  // `Lee, A., & Li, B. (2019) A title. (new)`: families with initials, and no stop behind the year
  {
    rule: 'authors-year-title',
    sign: /^\p{Lu}\S*, \p{Lu}\..*\((?:19|20)\d\d\)\s+\p{Lu}/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>(?:\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\.[- ]?){1,4}(?:,? ?(?:&|and) |, )?){1,20}?)\s*\((?<year>(?:19|20)\d\d)\)\s+(?<title>\p{Lu}[^.“”"]{8,250}?)(?:\.|(?<=\?)\.?)?(?:\s*\([^()]{1,20}\)\.?)?$/u,
  },
  // `Lee A., Li B. (2010) A title. In: Roe C. (ed) A book.`: as Springer prints references
  {
    rule: 'authors-year-title',
    sign: /\p{Lu}\.?\s*\((?:19|20)\d\d\):?\s+\p{Lu}.*[.?]\s+In:\s/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>(?:(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.?[- ]?){1,4}(?:, |,? (?:and|&) )?){1,20}?)\s*\((?<year>(?:19|20)\d\d)\):?\s+(?<title>\p{Lu}[^.“”"]{8,250}?)(?:\.|(?<=\?))\s+In:\s.*$/u,
  },
  // `Ann Lee, Bo Li (2019). A title`, `Lee, A., & Li, B. (2019). A title. Venue.`, `Lee, A., Li, B. (2019) “A title,” Venue.`
  {
    rule: 'authors-year-title',
    sign: /\((?:19|20)\d\d\)/,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[^()“”"]{3,600}?)\s*\((?<year>(?:19|20)\d\d)\)(?:\s*[.:,–—-]\s*[“"]?|\s+[“"])(?<title>\p{Lu}(?:[^.”"]|(?<=\b(?:St|Mt|Ft|vs))\.(?=\s)){8,250})(?:[.”"].*)?$/u,
  },
  // `Platt (1964) “A title”`, `Koh et al 2023: “A title” https://…`, `Koh & Liang, 2019. “A title”`
  {
    rule: 'families-year-title',
    sign: /(?:19|20)\d\d\S{0,3}\s+[“"]/,
    least: 0,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[\p{L}’'-]+(?:(?:,? (?:and|&) |, )\p{Lu}[\p{L}’'-]+){0,4}(?:,? et al\.?)?),?\s+\(?(?<year>(?:19|20)\d\d)[a-z]?\)?[.:,]?\s+[“"](?<title>[^“”"]{8,250})[,.]?[”"].{0,200}$/u,
  },
  // `Gelman and Stern “A title”`: two families or more without a year, and not one name inverted (`Gelman, Ann, et al. “A title”`)
  {
    rule: 'families-year-title',
    sign: /^\S+(?:, \S+)*(?:,? (?:and|&) \S+| et al\.?),?\s+[“"]/,
    least: 0,
    names: 1,
    pattern:
      /^(?!\S+, \S+, et al)(?<names>\p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+){0,3}(?:,? (?:and|&) \p{Lu}[\p{L}’'-]+|,? et al\.?)),?\s+[“"](?<title>[^“”"]{8,250})[,.]?[”"].{0,60}$/u,
  },
  // `Ann Lee, Bo Li, and Cy Roe. 2022. A title. In Proceedings of …`: as ACM prints references
  {
    rule: 'authors-year-title',
    sign: /(?:19|20)\d\d\.\s/,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[^()“”"]{3,600}?)\.\s+(?<year>(?:19|20)\d\d)\.\s+(?<title>\p{Lu}[^.”"]{8,250})\.\s+(?:In:?\s+)?\p{Lu}.{6,}$/u,
  },
  // `Lee, Ann, Bo Li, et al. ‘A title’. A journal 593, no. 7857 (6 May 2021): 119–24.`: as the Chicago manual has it
  {
    rule: 'authors-quoted-title',
    sign: /\.\s+‘[^‘]+’[.,]?\s+\p{Lu}/u,
    least: 0,
    names: 1,
    pattern:
      /^(?:\d{1,3}[.)]\s+)?(?<names>(?:(?:[Vv]an|[Vv]on|[Dd]er?|[Dd]i|[Ll]a) ){0,2}\p{Lu}[\p{L}’'-]+, \p{Lu}[^“”"‘]{2,400}?)\.\s+‘(?<title>[^‘]{8,250}?)[.,]?’[.,]?\s+\p{Lu}.{3,300}$/u,
  },
  // `Ann Lee, University of the Lake – “A title;”`: who presents it, from where
  {
    rule: 'presenter-place-title',
    sign: /[-–—]\s+[“"]/,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}),\s+[^–—“”":]{3,80}\s[-–—]\s+[“"](?<title>[^“”"]{8,250}?)[,.;]?[”"][,.;]?$/u,
  },
  // `Ann Lee, Bo Li, and Cy Roe. 1994. A title. In Proceedings of …`
  {
    rule: 'authors-stop-year-title',
    sign: /(?:19|20)\d\d\)?[a-z]?\.\s+\p{Lu}/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[^()“”"]{3,600}?)\.\s+\(?(?<year>(?:19|20)\d\d)\)?[a-z]?\.\s+[“"]?(?<title>\p{Lu}[^.”"]{8,250}?)(?:[.”"?](?:\s.*)?)$/u,
  },
  // `Nickname Lee, Ann, and Bo Li. “A title.” A journal. 2015.`, `… “A title.” (2001).`: one word before an inverted name
  {
    rule: 'authors-quoted-title',
    sign: /\.\s+[“"][^“”"]+\.[”"]\s+[\p{Lu}(]/u,
    least: 0,
    names: 1,
    pattern:
      /^(?!\p{Lu}\p{Ll}+ \p{Lu}\S*, \p{Lu}\p{Ll}+ \p{Lu}\p{Ll})\S{2,20}\s(?<names>(?:[Vv]an (?:[Dd]er )?|[Vv]on |[Dd]e )?\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L}-]+(?: \p{Lu}\.)?(?:,? et al|, [^“”"]{3,300}|,? and [^“”"]{3,60})?)\.\s+[“"](?<title>[^“”"]{8,250})\.[”"]\s+[\p{Lu}(].{3,1500}$/u,
  },
  // `Ann Lee, Bo Li: “A title”`, `Ann Lee and Bo Li, “A title”`, `SC19: Ann Lee, “A title” (published at SC08)`
  {
    rule: 'authors-quoted-title',
    sign: /\s[“"]/,
    least: 0,
    names: 1,
    pattern:
      /^(?:(?:\p{Lu}[\p{L}&-]*\s?[’']?\d{2,4}|(?:19|20)\d\d):\s+)?(?<names>\p{Lu}[^“”"]{3,600}?)\s*[,.:–—-]?\s+[“"](?<title>[^“”"]{8,250})[,.]?[”"].{0,200}$/u,
  },
  // `A word for it Lee, Ann, and Bo Li. “A title.” A journal. 2015.`: behind a label that lost its mark
  {
    rule: 'authors-quoted-title',
    sign: /\.[”"]\s+\p{Lu}/u,
    least: 0,
    names: 1,
    pattern:
      /^(?:\S.{1,50}?\s)??(?<names>(?:(?:[Vv]an|[Vv]on|[Dd]er?|[Dd]en|[Dd]i|[Ll]a) ){0,2}\p{Lu}[\p{L}’'-]+, \p{Lu}[^“”"]{2,300}?)\.\s+[“"](?<title>[^“”"]{8,250})\.[”"]\s+\p{Lu}.{3,1500}$/u,
  },
  // `A title – Ann Lee, Bo Li`, `A title | Ann Lee, Bo Li`, `A title / Ann Lee`, `A title → Ann Lee`
  {
    rule: 'title-dash-authors',
    sign: /[–—]|\s(?:[-|/•→➔➜]|--)\s/,
    least: 2,
    names: 1,
    pattern:
      /^(?<title>.{10,250}?)\s*(?:\s--?\s|[–—]|\s\|\s|\s\/\s|\s•\s|\s[→➔➜]\s)\s*(?:by\s+)?(?<names>\p{Lu}.{3,600}?)(?:\s*\((?<year>(?:19|20)\d\d)\))?\.?$/u,
  },
  // `A title- Ann Lee, Bo Li`: glued to the title
  {
    rule: 'title-dash-authors',
    sign: /-\s+\p{Lu}/u,
    least: 1,
    names: 2,
    pattern: /^(?<title>.{10,250}?\p{L})-\s+(?<names>\p{Lu}[^–—]{3,600}?)\.?$/u,
  },
  // `A title – with a dash of its own – Ann Lee`
  {
    rule: 'title-dash-authors',
    sign: /\s[-–—]\s/,
    least: 2,
    names: 1,
    pattern: /^(?<title>.{10,250})(?:\s[-–—]\s)(?:by\s+)?(?<names>\p{Lu}[^–—]{3,600}?)\.?$/u,
  },
  // `Ann Lee, Bo Li and Cy Roe – A title`
  {
    rule: 'authors-dash-title',
    sign: /\s[–—-]\s+\p{Lu}/u,
    least: 1,
    names: 2,
    pattern: /^(?<names>\p{Lu}[^“”":;–—]{5,600}?)\s+[–—-]\s+(?<title>\p{Lu}[^“”]{10,250}?)\.?$/u,
  },
  // `A title (N13-1108 by Ann Lee; Bo Li)`
  {
    rule: 'title-by-authors-in-brackets',
    sign: /\)\.?$/,
    least: 1,
    names: 1,
    pattern: /^(?<title>.{10,250}?)\s*\([^()]{0,24}?\bby\s+(?<names>\p{Lu}[^()]{3,600}?)\)\.?$/u,
  },
  // `Is it a title? It is. Ann Lee, Bo Li`: with a question in it
  {
    rule: 'title-stop-authors',
    sign: /\?\s+\p{Lu}.*\.\s+\p{Lu}/u,
    least: 2,
    names: 1,
    pattern: /^(?<title>[^.]{4,150}\?\s+[^.?]{4,150}?)(?<!\b\p{Lu})\.\s+(?<names>\p{Lu}[^“”".]{5,600}?)\.?$/u,
  },
  // `A title. Ann Lee, Bo Li.`, `A title. Ann Lee, Bo Li. KDD 2022`, `A title. Ann Lee. PVLDB 13(11)`
  {
    rule: 'title-stop-authors',
    sign: /\.\s+\p{Lu}/u,
    least: 2,
    names: 1,
    pattern:
      /^(?<title>[^.]{10,250}?)(?<!\b(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms)|\.)\.\s+(?<names>\p{Lu}[^“”"]{5,600}?)(?:\.\s+\p{Lu}[\p{L}. ]{2,40} \d{1,3}\(\d{1,3}\)(?::.{1,20})?|[.,;]\s+(?:[Ii]n:?\s+)?[\p{L} '’&*,-]*\b(?<year>(?:19|20)\d\d)\b.{0,80})?\.?$/u,
  },
  // `Is it a title? Ann Lee, Bo Li`, `Is it a title? Ann Lee, Bo Li. KDD 2022`
  {
    rule: 'title-stop-authors',
    sign: /\?\s+\p{Lu}/u,
    least: 2,
    names: 2,
    pattern:
      /^(?<title>[^.?]{10,250}\?)\s+(?<names>\p{Lu}[^“”"]{5,600}?)(?:[.,;]\s+(?:[Ii]n:?\s+)?[\p{L} '’&*,-]*\b(?<year>(?:19|20)\d\d)\b.{0,80})?\.?$/u,
  },
  // `Lee A., van Li B.-C. A title.`, `Lee A., Li B. and Roe C. A title. In KDD`
  {
    rule: 'authors-stop-title',
    sign: /^(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.-?){1,3}(?:,|\s+(?:and|&|et)\b)/u,
    least: 1,
    names: 2,
    pattern:
      /^(?<names>(?:(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.-?){1,3}(?:,? (?:and|&) |, )){1,20}(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.-?){1,3})[,:]?\s+(?<title>\p{Lu}[^“”".?]{6,250}\??)(?:\.(?:\s.{0,160})?)?$/u,
  },
  // `Lee, A., van Li, B.C.: A title. KDD 2022`, as computer scientists print references
  {
    rule: 'authors-quoted-title',
    sign: /^(?:\p{Ll}+ ){0,2}\p{Lu}[^,:]{1,30}, (?:\p{Lu}\.[- ]?){1,4}(?:, [^:]*)?: /u,
    least: 1,
    names: 1,
    pattern:
      /^(?<names>(?:(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, (?:\p{Lu}\.[- ]?){1,4}(?:,? (?:and|&) |, )?){1,30}): (?<title>\p{Lu}[^“”"]{8,250}?)(?:\.(?:\s.{0,200})?|(?<=\?)\s+(?:In:? )?\p{Lu}.{0,160})?$/u,
  },
  // `A title: Ann Lee (Northfield); Bo Li (Delft). What one should know of it.`
  {
    rule: 'title-colon-authors',
    sign: /:\s+\p{Lu}[^():]{2,50}\s\([^()]{2,80}\)[,;]\s.*\)\.\s+\p{Lu}/u,
    least: 1,
    names: 2,
    pattern:
      /^(?<title>\p{Lu}[^.“”"]{8,250}?):\s+(?<names>(?:\p{Lu}[^():;,]{2,50}\s\([^()]{2,80}\)(?:[,;] (?:and )?| and )?){2,30})\.\s+\p{Lu}.{15,}$/u,
  },
  // `Ann Lee, Bo Li: A title`
  {
    rule: 'authors-colon-title',
    sign: /:\s+\p{Lu}/u,
    least: 1,
    names: 2,
    pattern:
      /^(?<names>\p{Lu}[^“”":]{5,600}?):\s+(?<title>\p{Lu}[^“”"]{10,250}?)(?:,\s+[A-Z]{3,}[-’' ]?[\d’']{0,5},?\s+(?<year>(?:19|20)\d\d))?(?:\.(?:\s+\p{Lu}.{0,400})?)?$/u,
  },
  // `A title (Ann Lee, Bo Li)`, `A title (By Ann Lee, Bo Li`, the end cut off
  {
    rule: 'title-authors-in-brackets',
    sign: /[([]/,
    least: 1,
    names: 2,
    pattern:
      /^(?<title>.{10,250}?)\s*[([](?:[Bb]y\s+)?(?<names>\p{Lu}[^()[\]]{8,600}?)(?:[)\]]\.?|(?<=[^.]))$/u,
  },
  // `A title (Ann Lee and Bo Li): what one should know of it`
  {
    rule: 'title-authors-in-brackets',
    sign: /\):\s/,
    least: 1,
    names: 2,
    pattern: /^(?<title>[^()]{10,250}?)\s*\((?<names>\p{Lu}[^()]{8,300})\):\s+\S.{15,}$/u,
  },
  // `A title (Ann Lee, 2026)`, but not the town in `A title (Las Vegas, 2019)`
  {
    rule: 'title-authors-in-brackets',
    sign: /,? (?:19|20)\d\d\)\.?$/,
    least: 2,
    names: 1,
    pattern:
      /^(?<title>[^()]{10,250}?)\s*\((?!(?:Abu|Buenos|Cape|Hong|Kuala|Las|Long|Los|Mexico|New|Punta|Rio|Salt|San|Santa|St|Tel) )(?<names>\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+),? (?<year>(?:19|20)\d\d)\)\.?$/u,
  },
  // `A title (Okeke et al.)`, `A title (Ann Okeke et al.)`, `A title (Koh and Liang, 2017)`
  {
    rule: 'title-families-in-brackets',
    sign: /\)\.?$/,
    least: 2,
    names: 1,
    pattern:
      /^(?<title>(?:(?!\(\p{Lu}\p{L}+ \p{Lu}[^()]*,).){10,250}?)\s*\((?<names>(?:\p{Lu}[\p{L}.’'-]* (?=[^,()]* et\.? al)(?:\p{Ll}+ ){0,2}){0,3}\p{Lu}[\p{L}’'-]+(?: et\.? al\.?|(?:, \p{Lu}[\p{L}’'-]+){0,5},? (?:and|&) \p{Lu}[\p{L}’'-]+))(?:,? (?<year>(?:19|20)\d\d))?\)\.?$/u,
  },
  // `A title (Koh, Liang; ICML 2017)`, `A title (Berg; ECCV 2020)`
  {
    rule: 'title-families-in-brackets',
    sign: /;\s[^()]*(?:19|20)\d\d\)\.?$/,
    least: 1,
    names: 1,
    pattern:
      /^(?<title>.{8,250}?)\s*\((?<names>\p{Lu}[\p{L}’'-]+(?:(?:,? (?:and|&) |, )\p{Lu}[\p{L}’'-]+){0,7}(?: et\.? al\.?)?);\s(?:\p{Lu}[\p{L}&-]+ ){0,3}(?<year>(?:19|20)\d\d)\)\.?$/u,
  },
  // `A title (Koh and Liang) – what it is about`, `A title (Okeke et al., 2019): a remark`
  {
    rule: 'title-families-in-brackets',
    sign: /\)\s*(?:[–—:]|\s-\s)\s*\S/,
    least: 1,
    names: 1,
    pattern:
      /^(?<title>[^()]{10,250}?)\s*\((?<names>\p{Lu}[\p{L}’'-]+(?: et\.? al\.?|(?:, \p{Lu}[\p{L}’'-]+){0,6},? (?:and|&) \p{Lu}[\p{L}’'-]+))(?:,? (?<year>(?:19|20)\d\d))?\)\s*(?:[–—:]|\s-\s)\s*\S.{3,400}$/u,
  },
  // `A title (Okeke et al., 2017). What one should know of it.`
  {
    rule: 'title-families-in-brackets',
    sign: /(?:19|20)\d\d\)\.\s+\p{Lu}/u,
    least: 1,
    names: 1,
    pattern:
      /^(?<title>[^()]{10,250}?)\s*\((?<names>\p{Lu}[\p{L}’'-]+(?: et\.? al\.?|(?:, \p{Lu}[\p{L}’'-]+){0,6},? (?:and|&) \p{Lu}[\p{L}’'-]+)),? (?<year>(?:19|20)\d\d)\)\.\s+\p{Lu}.{3,400}$/u,
  },
  // `A title, Ann Lee, Bo Li and Cy Roe`: at least three names after a comma
  {
    rule: 'title-comma-authors',
    sign: /,\s+\p{Lu}/u,
    least: 3,
    names: 2,
    pattern:
      /^(?![^,]*\sby \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2},)(?<title>[^,]{20,250}?),\s+(?<names>\p{Lu}[^“”"]{12,600}?)(?:,?\s+\(?(?<year>(?:19|20)\d\d)\)?)?\.?$/u,
  },
]
