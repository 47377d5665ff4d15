import { attribute, type Element, namesOf, textOf } from './element.ts'

/** An element as the rules see it. */
export interface Candidate {
  readonly element: Element
  readonly tag: string
  readonly role: string
  /** Class and id names in one spelling. */
  readonly names: readonly string[]
  /** The landmark that the element stands in. */
  readonly inside: 'page' | 'main' | 'article'
  /** Tag of the element round it. */
  readonly parent: string
}

/** A rule by which an element of a saved page is no part of the article. The first match wins. */
export interface DropRule {
  readonly reason: string
  /** What the rule is there for. */
  readonly sample: string
  readonly matches: (candidate: Candidate) => boolean
}

/** Describe an element for the rules. */
export function candidateOf(element: Element, inside: Candidate['inside'], parent: string): Candidate {
  return {
    element,
    tag: element.tagName,
    role: (attribute(element, 'role') ?? '').toLowerCase().trim(),
    names: tellingNames(element),
    inside,
    parent,
  }
}

/** Names that tell what an element is for. Headings, and sections by their ids, are named after what they say. */
function tellingNames(element: Element): string[] {
  if (/^(?:h[1-6]|html|body)$/.test(element.tagName)) return []
  return namesOf(
    element,
    /^(?:section|article|main|li|a|span|p)$/.test(element.tagName) ? ['class'] : ['class', 'id'],
  )
}

const tags = (list: string) => {
  const set = new Set(list.split(' '))
  return ({ tag }: Candidate) => set.has(tag)
}
const roles = (list: string) => {
  const set = new Set(list.split(' '))
  return ({ role }: Candidate) => set.has(role)
}
const named =
  (pattern: RegExp) =>
  ({ names }: Candidate) =>
    names.some((name) => pattern.test(name))
const either =
  (...tests: DropRule['matches'][]) =>
  (candidate: Candidate) =>
    tests.some((test) => test(candidate))
const style = ({ element }: Candidate) => (attribute(element, 'style') ?? '').slice(0, 2000)

/** What a browser never shows, or shows only when a reader acts. These hold wherever they stand. */
export const invisibleRules: readonly DropRule[] = [
  { reason: 'script', sample: '<script>', matches: tags('script style template noscript link meta base') },
  {
    reason: 'embedded',
    sample: '<iframe>',
    matches: tags('iframe object embed applet canvas audio video map frame frameset portal'),
  },
  { reason: 'drawing', sample: '<svg><title>Logo</title></svg>', matches: tags('svg') },
  // The source of a formula; its presentation stands beside it.
  {
    reason: 'formula-source',
    sample: '<annotation encoding="application/x-tex">',
    matches: tags('annotation annotation-xml'),
  },
  {
    reason: 'form',
    sample: '<select>',
    matches: tags('input select textarea datalist option progress meter'),
  },
  // A heading that opens and closes its section is a button.
  {
    reason: 'form',
    sample: '<button>Subscribe</button>',
    matches: (c) => c.tag === 'button' && !/^h[1-6]$/.test(c.parent) && c.parent !== 'summary',
  },
  { reason: 'hidden-text', sample: '<rp>(</rp>', matches: tags('rp') },
  {
    reason: 'hidden-text',
    sample: '<p hidden>',
    matches: (c) => (attribute(c.element, 'hidden') ?? 'until-found') !== 'until-found',
  },
  {
    reason: 'hidden-text',
    sample: '<span aria-hidden="true">',
    matches: (c) => attribute(c.element, 'aria-hidden') === 'true' && c.tag !== 'img',
  },
  {
    reason: 'hidden-text',
    sample: '<div style="display:none">',
    matches: (c) => /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style(c)),
  },
  {
    reason: 'hidden-text',
    sample: '<span class="sr-only">',
    matches: named(
      /^(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader(?:-text|-only)?|assistive-text|offscreen|off-screen|u-hidden|is-hidden)$/,
    ),
  },
  // `hidden md:block` is hidden on small screens only.
  {
    reason: 'hidden-text',
    sample: '<div class="hidden">',
    matches: (c) => c.names.includes('hidden') && !c.names.some((name) => /^(?:sm|md|lg|xl|2xl)-/.test(name)),
  },
  // WordPress prints both and shows the first.
  {
    reason: 'hidden-text',
    sample: '<time class="updated">',
    matches: (c) => c.tag === 'time' && c.names.includes('updated') && !c.names.includes('published'),
  },
  // `¶`, `#` or a chain behind a heading
  {
    reason: 'heading-anchor',
    sample: '<a class="headerlink">¶</a>',
    matches: (c) =>
      c.tag === 'a' &&
      named(
        /^(?:header-?link|heading-?link|header-anchor|heading-anchor|anchor-?link|anchorjs-link|permalink|hash-link|direct-link)$/,
      )(c),
  },
]

/** What stands round the article. These yield where the element holds the headline, most of the page, or papers. */
export const surroundingRules: readonly DropRule[] = [
  {
    reason: 'cookies',
    sample: '<div id="cookie-banner">',
    matches: named(
      /(?:^|-)(?:cookies?|consent|gdpr|ccpa|onetrust|didomi|truste|cookielaw|usercentrics|cc-window)(?:-|$)/,
    ),
  },
  {
    reason: 'dialog',
    sample: '<div role="dialog">',
    matches: either(
      tags('dialog'),
      roles('dialog alertdialog'),
      (c) => attribute(c.element, 'aria-modal') === 'true',
      named(/^(?:modal|popup|pop-up|lightbox|overlay|modal-dialog)$/),
    ),
  },
  {
    reason: 'navigation',
    sample: '<nav>',
    matches: either(tags('nav menu'), roles('navigation menu menubar toolbar search tablist')),
  },
  {
    reason: 'navigation',
    sample: '<div class="breadcrumbs">',
    matches: named(
      /^(?:nav|navbar|nav-bar|navigation|(?:main|site|global|primary|secondary|top|mobile|side|sub|page)-(?:nav|menu|navigation)|menu|mega-menu|sub-menu|dropdown-menu|hamburger(?:-menu)?|breadcrumbs?(?:-.*)?|pagination|pager|skip-?(?:link|to-content|nav)s?|toc|table-of-contents|back-to-top|language-(?:switcher|selector)|search-?(?:form|box|bar))$/,
    ),
  },
  {
    reason: 'page-header',
    sample: '<header> of the page',
    matches: (c) => (c.tag === 'header' && c.inside === 'page') || c.role === 'banner',
  },
  {
    reason: 'page-header',
    sample: '<div class="site-header">',
    matches: named(
      /^(?:(?:site|page|global|main|top)-?(?:header|masthead|banner)|masthead|topbar|top-bar|announcement-?bar|alert-?bar|site-(?:branding|title|description)|logo)$/,
    ),
  },
  {
    reason: 'page-footer',
    sample: '<footer> of the page',
    matches: (c) =>
      (c.tag === 'footer' && c.inside !== 'article' && c.parent !== 'blockquote') || c.role === 'contentinfo',
  },
  {
    reason: 'page-footer',
    sample: '<article> … <footer>By A. Lee on July 18, 2022. Exported on August 1.</footer></article>',
    matches: (c) => c.tag === 'footer' && c.parent === 'article' && textOf(c.element, 301).length <= 300,
  },
  {
    reason: 'page-footer',
    sample: '<div id="footer">',
    matches: named(
      /^(?:(?:site|page|global|main|entry|post|article)-?)?footer(?:-(?:wrapper|container|inner|content|widgets?|menu|links?|area))?$|^colophon$/,
    ),
  },
  { reason: 'aside', sample: '<aside>', matches: either(tags('aside'), roles('complementary')) },
  {
    reason: 'aside',
    sample: '<div id="sidebar">',
    matches: named(
      /^(?:(?:left|right|main|page|site|primary|secondary)-?)?side-?bar(?:-(?:wrapper|container|inner|content|left|right|area|primary|secondary))?$|^widget(?:-area|s)?$/,
    ),
  },
  {
    reason: 'sharing',
    sample: '<div class="share-buttons">',
    matches: named(
      /^(?:share|sharing|shares|sharedaddy|addthis.*|addtoany.*|a2a-.*|heateor.*|social|socials|(?:post|article|page|entry|social)-?(?:share|sharing)|share-?(?:this|buttons?|bar|links?|tools?|icons?|list|widget|box|block|post|article)|social-?(?:share|sharing|media|links?|icons?|buttons?|bar|list|nav|follow)|actionbar|action-bar|article-actions|page-actions-share)$|-(?:share-buttons|social-share|share-bar)$/,
    ),
  },
  {
    reason: 'newsletter',
    sample: '<section class="newsletter">',
    matches: named(
      /^(?:newsletter(?:-.*)?|.*-newsletter|subscribe(?:-.*)?|subscription(?:-.*)?|mc-embed-signup|mailchimp.*|email-?sign-?up|(?:kg-)?sign-?up(?:-(?:form|box|banner|card))?|cta(?:-(?:box|banner|block))?|optin.*)$/,
    ),
  },
  {
    reason: 'related-content',
    sample: '<div class="related">',
    matches: named(
      /^(?:related|jp-relatedposts|yarpp.*|(?:.*-)?(?:related|recommended|popular|latest|recent|trending|similar)-(?:posts?|content|articles?|stor(?:y|ies)|news|items?|links?|reading|blogs?|cards?|list)|recommendations?|recirc(?:ulation)?|more-(?:posts|articles|stories|news|from.*)|you-(?:may|might)-(?:also-)?like|read-(?:next|more|also)|up-next|next-(?:post|article|up)|prev-?next|post-?navigation|nav-(?:links|previous|next)|outbrain.*|taboola.*)$/,
    ),
  },
  {
    reason: 'comments',
    sample: '<section id="comments">',
    matches: named(
      /^(?:comments?|(?:post|article|entry|page)-comments|comments?-(?:area|list|section|wrapper|container|thread|respond|form|block|links?)|comment-?list|disqus(?:-thread)?|respond|replies|discussion-?thread|fb-comments|giscus|utterances)$/,
    ),
  },
  {
    reason: 'comments',
    sample: '<a href="/a-post/#respond">Leave a comment</a>',
    matches: (c) =>
      c.tag === 'a' &&
      /#(?:respond|comments?|disqus_thread)$/.test(attribute(c.element, 'href') ?? '') &&
      /^(?:leave|post|add|write|no|\d+)\b.{0,20}\b(?:comments?|repl(?:y|ies)|responses?)\b.{0,60}$/i.test(
        textOf(c.element, 101),
      ),
  },
  {
    reason: 'advertisement',
    sample: '<div class="ad-slot">',
    matches: named(
      /^(?:ads?|advert(?:s|isement|ising|orial)?|adsbygoogle|ad-(?:slot|unit|container|wrapper|banner|block|box)|sponsor(?:ed)?(?:-.*)?|promo(?:tion)?(?:-(?:box|banner|block|bar|unit))?|dfp.*|google-ad.*)$/,
    ),
  },
  {
    reason: 'job-advert',
    sample: '<div class="open-positions">',
    matches: named(
      /^(?:jobs?|job-?(?:listings?|list|adverts?|ads?|cards?|postings?|openings?|board)|open-(?:positions|roles)|careers?(?:-(?:list|box|block|listing))?|vacancies)$/,
    ),
  },
  {
    reason: 'tags',
    sample: '<div class="post-tags">',
    matches: named(
      /^(?:(?:post|entry|article|blog)-tags?|tags-links|tag-?(?:list|cloud|links)|cat-links|tags|(?:post|entry)-categories)$/,
    ),
  },
  {
    reason: 'author-biography',
    sample: '<div class="author-bio">',
    matches: named(
      /^(?:author-?(?:bio|box|biography|info-box|profile-box|card)|about-(?:the-)?author|post-author-bio|bio-box)$/,
    ),
  },
]
