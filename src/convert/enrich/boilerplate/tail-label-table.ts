import type { LabelRule } from './page-label-table.ts'

/** Lines that begin a block which runs to the end of the page, when they stand after the article. */
export const tailLabels: readonly LabelRule[] = [
  // `Comments`, `3 comments`, `Responses (2)`, `Leave a reply`, `Top Rated Comments`, `Discussion`
  {
    reason: 'comments',
    pattern:
      /^(?:(?:top (?:rated )?|all |reader |\d[\d,]* )?comments?(?: \(\d+\))?|responses? \(\d+\)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:responses?|repl(?:y|ies)|thoughts?)(?: (?:to|on) .{1,120})?|\d+ comments?, comment or ping|leave a (?:reply|comment)(?: cancel(?: reply)?)?|join the (?:discussion|conversation)|discussion|post a comment|comment on this (?:article|post|story))\s*:?$/i,
  },
  // `About the author`, `About the Authors`, `Author bio`
  {
    reason: 'author-biography',
    pattern:
      /^(?:about (?:the )?(?:authors?|writer|contributors?|me)|author (?:bio(?:graphy)?|profile|information)|meet the author|written by|the authors?)\s*:?$/i,
  },
  // `About Kestrel Systems`, `Press contact: …`, `Media contact`
  {
    reason: 'company-blurb',
    pattern:
      /^(?:(?:About|ABOUT) (?:[Tt]he |THE )?(?!(?:the|[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Pp]apers?|[Cc]onference|[Ss]ymposium|[Ww]orkshop|[Cc]ompetition|[Cc]hallenge)\b)\p{Lu}[\p{L}&. -]{1,50}|[Aa]bout the (?:company|organi[sz]ation|institute|centre|center|lab|laboratory|university|foundation)|(?:[Pp]ress|[Mm]edia|PRESS|MEDIA) (?:[Cc]ontacts?|CONTACTS?|[Ii]nquiries|[Ee]nquiries)\b.{0,100}|[Ff]or more information,? (?:please )?(?:contact|visit)\b.{0,120}|[Bb]oilerplate)$/u,
  },
  // `Related posts`, `You may also like`, `More from our blog`, `Recent posts`, `Popular articles`, `Next post`
  {
    reason: 'related-content',
    pattern:
      /^(?:(?!(?:other|further) topics)(?:related|recommended|similar|recent|latest|popular|featured|trending|more|other|further) (?:content|posts?|essays|news|articles?|stories|entries|pages|people|faculty|staff|events|topics|links|readings?(?: and updates\.?)?|research areas|blog posts?|blogs|digests|issues|items|publications|from .{1,40}|on this topic|like this|to explore)|you (?:may|might) also (?:like|enjoy|be interested in)|most (?:popular|read|viewed)|deep dive|stay connected|(?:read|see) (?:also|next|more(?: (?:[a-z]+ ){0,2}(?:pieces|stories|articles|posts|news))?)|相关(?:推荐|阅读|文章)|関連(?:記事|ニュース)|nouvelles connexes|sur le même sujet|(?:à|a) lire aussi|articles (?:similaires|liés)|das könnte (?:sie|dich) auch interessieren|(?:ähnliche|weitere|verwandte) (?:artikel|beiträge|meldungen|nachrichten)|potrebbe interessarti(?: anche)?|articoli correlati|(?:artículos|noticias) relacionad[ao]s|похожие (?:статьи|записи)|related|from your site(?: articles)?|related (?:articles|stories) (?:around|from) the web|also in (?!this\b)[a-z&]+(?: [a-z&]+){0,2}|up next|what to read next|continue reading|keep reading|explore more|from the (?:blog|archive)|(?:next|previous) (?:post|article)s?)\s*:?$/i,
  },
  // `Latest blog`, `Related departments`, `To find out more`
  {
    reason: 'related-content',
    pattern:
      /^(?:(?:latest|recent|more) blogs?|(?:more|latest|other|recent) (?:news|stories|posts|articles|highlights|headlines|updates) (?:from|in|at|about|by|on) .{3,50}|related departments?|(?:to )?find out more)\s*:?$/i,
  },
  // `Archives`
  { reason: 'navigation', pattern: /^(?:(?:blog|news|post|monthly) )?archives?\s*:?$/i },
  // `Upcoming events`
  {
    reason: 'related-content',
    pattern:
      /^(?:(?:our )?(?:upcoming|next|coming|future|past) (?:events?|meetings|conferences|seminars|talks|webinars)|events? calendar)\s*:?$/i,
  },
  // `Navigation`: the menu of the site, below the article
  { reason: 'navigation', pattern: /^(?:(?:main|site) )?(?:navigation|menu)\s*:?$/i },
  // `Contact`, `Ansprechpartnerin`, `You’re now leaving Kestrel Systems`
  {
    reason: 'page-end',
    pattern:
      /^(?:contacts?(?: (?:person|persons|information|details))?|ansprechpartner(?:in|innen)?|kontakt|pressekontakt|weitere informationen|contatti|contacto)\s*:?$/i,
  },
  { reason: 'notice', pattern: /^you(?:[’']| a)re (?:now )?leaving\b.{0,60}$/i },
  // `License`: how the readme of a list ends
  {
    reason: 'notice',
    pattern: /^licen[sc]e\s*:?$/i,
  },
  // `Open positions`, `Join us`, `Work with us`, `We’re hiring`
  {
    reason: 'job-advert',
    pattern:
      /^(?:(?:open|current|latest|available) (?:positions|roles|jobs|openings|vacancies)|job (?:openings|opportunities|listings)|careers?(?: at .{1,30})?|jobs|join (?:us|our team)|work (?:with|for) us|we[’']?(?: a)?re hiring|vacancies|apply now|featured jobs|search (?:our )?(?:jobs|openings)|(?:discover|explore|see) (?:(?:our|all|current|open) )?(?:opportunities|careers|jobs|positions)\b.{0,40})\s*[!.]?$/i,
  },
]
