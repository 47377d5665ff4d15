import { anyCase } from '../any-case.ts'

/** Short lines that belong to the page round an article and never to the article. The first match wins. */
export interface LabelRule {
  readonly reason: string
  /** What the line looks like, whole. */
  readonly pattern: RegExp
  /** What every such line holds, where the pattern may begin with any words. */
  readonly sign?: RegExp
  /** The words also head sections, so they count only among the first or last lines. */
  readonly edge?: true
  /** Near the head the same words date the article or name its section, so they count only in the second half of the page. */
  readonly late?: true
  /** Entries may have the same label, so it counts only where no other line of the page begins with it. */
  readonly alone?: true
}

export const pageLabels: readonly LabelRule[] = [
  // `Back to the newsroom`, `< Blog home`, `Register now`, `Need help?`, `Feedback to editors`
  {
    reason: 'navigation',
    pattern:
      /^(?:back to (?:the )?(?:\p{L}+ )?(?:page|workshops?|index|list|menu|homepage|site|website|archives?|lab|group|program(?:me)?|categor(?:y|ies)|newsroom|newsletters?|issues?|contents|search|results|magazine|directory)|[<‹]\s*(?:blog|back|all|return)\b.{0,30}|(?:view|visit) (?:the )?(?:event|conference|official) (?:web)?site|register (?:now|here|today)|need help\??|feedback to (?:the )?editors?|go to the profile of .{2,40}|source: .{2,40} on medium|cite \([A-Z]{2,6}\)|(?:published|updated)\s*:)$/iu,
  },
  // `This item in Japanese`, `Choose your language`, `Bookmarks`
  {
    reason: 'navigation',
    pattern: /^(?:this (?:item|article|page) in \p{L}+|(?:choose|select) (?:your )?language|bookmarks)$/iu,
  },
  // `Download the brief (PDF, 2 MB)`, `r/LearningTheory`
  {
    reason: 'navigation',
    pattern: /^(?:download (?:the )?.{0,60}\((?:pdf|docx?|zip|epub),? ?[\d.,]+ ?[kmg]b\)|r\/\w{3,30})$/i,
  },
  // `The Monday Digest is written by Ann Lee. Forwarded this email? Subscribe here.`
  {
    reason: 'newsletter',
    sign: /forwarded this/i,
    pattern: /^.{0,120}\bforwarded this (?:e-?mail|newsletter|issue)\b.{0,120}$/i,
  },
  // `The Pine National Laboratory is managed by Pine Associates for the Department of Energy.`
  {
    reason: 'company-blurb',
    late: true,
    sign: / is (?:managed|operated) by /,
    pattern:
      /^\p{Lu}[^.:]{4,60}\b(?:laboratory|observatory|institute|lab) is (?:managed|operated) by \p{Lu}.{10,500}$/iu,
  },
  // `You are reading The Gradient Mill, a weekly letter on tides.`, `That’s all for this week. If you enjoyed this issue, forward it!`
  {
    reason: 'newsletter',
    pattern:
      /^(?:you(?:[’']re| are) reading .{3,80}\b(?:newsletter|letter|digest|bulletin)\b.{0,120}|that[’']s (?:all|it|a wrap) (?:for|from) (?:this|us|me|today|now)\b.{0,60}\b(?:forward|subscribe|share|next (?:week|month|time)|issue)\b.{0,120}|if you (?:enjoyed|liked) this (?:issue|newsletter|letter|edition|digest)\b.{0,160})$/i,
  },
  // `Your newsletter subscriptions are subject to our terms.`, `Join our editors every morning as they pick the news of the day`
  {
    reason: 'newsletter',
    pattern:
      /^(?:your (?:newsletter|e-?mail) subscriptions? (?:is|are) subject to\b.{0,160}|join (?:our|the) (?:editors?|team|newsroom|hosts?) (?:every|each)\b.{0,220})$/i,
  },
  // `Want to work on problems like these? See our open positions.`
  {
    reason: 'promotion',
    late: true,
    sign: /(?:positions|roles|openings|jobs|careers|vacancies)/i,
    pattern:
      /^(?:want to|would you like to|interested in|keen to|excited (?:by|about)) [^?]{3,80}\?\s+(?:(?:please )?(?:see|check(?: out)?|browse|view|explore|visit|have a look at|take a look at|apply|find|look at|learn more about)\b).{0,60}\b(?:positions|roles|openings|jobs|careers|vacancies)\b.{0,40}$/i,
  },
  // `Want to stay up to date on the news of the institute?`
  {
    reason: 'newsletter',
    late: true,
    pattern:
      /^(?:(?:do you )?want|would you like|like) to (?:stay|keep|be|get) (?:up[- ]to[- ]date|updated|informed|in the loop|posted|notified|in touch)\b[^?]{0,80}\?$/i,
  },
  // `Previous post | Next post`
  {
    reason: 'navigation',
    pattern:
      /^(?:[←‹<«]\s*)?(?:previous|prev|older|next|newer)(?: (?:post|article|page|story|entry|issue))?(?:\s*[→›>»])?\s*[|/·•]\s*(?:[←‹<«]\s*)?(?:previous|prev|older|next|newer|all|home|archive)(?: (?:post|article|page|story|entry|issue)s?)?(?:\s*[→›>»])?$/i,
  },
  // `Website template adapted from minimal`
  {
    reason: 'notice',
    late: true,
    pattern:
      /^(?:(?:this |the )?(?:web ?site|page|site)(?: template| theme| design)?|template|theme|design|layout) (?:is |was )?(?:adapted|borrowed|forked|derived|taken|modified|based) (?:from|on)\s.{2,80}$/i,
  },
  // `Prev: Our group at CHI 2023`, `Conference home`
  {
    reason: 'navigation',
    late: true,
    pattern:
      /^(?:(?:prev|previous|next)\s*:\s*\S.{3,120}|(?:conference|workshop|event|site|blog|lab|group|journal) home(?: ?page)?)$/i,
  },
  // `Enjoyed this? Buy me a coffee.`, `12 Retweets 3 Quotes 58 Likes`
  {
    reason: 'newsletter',
    late: true,
    pattern:
      /^(?:enjoyed|liked|like|enjoying) (?:this|what you (?:read|see)|the (?:post|article))[^?]{0,40}\?\s.{3,80}$/i,
  },
  {
    reason: 'counters',
    late: true,
    pattern:
      /^[\d.,]+k? (?:retweets?|reposts?|quotes?|likes?|bookmarks?|replies|views|shares|claps)(?:[\s·|,]+[\d.,]+k? (?:retweets?|reposts?|quotes?(?: tweets?)?|likes?|bookmarks?|replies|views|shares|claps))+$/i,
  },
  // `Visit the website of the meeting`, `Follow the society on Mastodon`, `Find out more about studying here`
  {
    reason: 'promotion',
    late: true,
    pattern:
      /^(?:visit (?:the|our) (?:\p{L}[\p{L}\d&’'-]* ){0,4}(?:web ?site|home ?page|web ?page)|follow (?:the )?(?:\p{Lu}[\p{L}\d&-]* ?){1,4} on (?:twitter|x|mastodon|linkedin|facebook|instagram|bluesky|youtube)|find out more about (?:studying|working|our|joining)\b.{3,60})$/iu,
  },
  // `Contact the press office: press@harbour.example`
  {
    reason: 'company-blurb',
    late: true,
    pattern:
      /^(?:contact|e-?mail|reach) (?:the|our) (?:press|media|communications) (?:office|team|contact)\b.{0,80}$/i,
  },
  // `Tide Lab › Blog`: the head of a page of its blog
  {
    reason: 'navigation',
    edge: true,
    sign: /\s[>›»]\s/,
    pattern:
      /^[^>›»:.!?]{2,40}\s[>›»]\s(?:blog|news(?:room)?|stories|press|publications|posts|articles|archives?)$/i,
  },
  // `Your browser is not supported`, `We recommend the latest version of Chrome or Firefox.`
  {
    reason: 'navigation',
    pattern:
      /^(?:(?:your|this) (?:web )?browser (?:is (?:unsupported|outdated|not supported|no longer supported|out of date)|does not support)\b.{0,160}|we recommend (?:using |that you use |upgrading to )?(?:the latest version of|one of|a modern)\b.{0,60}\b(?:browsers?|chrome|firefox|edge|safari)\b.{0,60})$/i,
  },
  // `Institute > News > 2020`
  {
    reason: 'navigation',
    edge: true,
    pattern: /^[^>›»:.!?]{2,40}(?:\s[>›»]\s[^>›»:.!?]{2,40}){2,5}$/,
  },
  // `Quay News Home » News » 2031 » Feb » A headline – with more ( 31:n09 )`: where the page stands, with its whole headline
  {
    reason: 'navigation',
    edge: true,
    sign: /\s[›»]\s/,
    pattern: /^[^›»:.!?]{2,40}(?:\s[›»]\s[^›»:.!?]{2,40}){2,6}\s[›»]\s.{10,200}$/,
  },
  // `This interview has been edited for length and clarity.`
  {
    reason: 'notice',
    late: true,
    pattern:
      /^[*_(]*this (?:interview|conversation|transcript|q&a) (?:has been|was) (?:lightly )?(?:edited|condensed|shortened)\b.{0,80}$/i,
  },
  // `Comments are closed.`
  {
    reason: 'comments',
    pattern: /^comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)\b.{0,40}$/i,
  },
  // `This document is subject to copyright.`, `Citation: A headline (2021, December 27) retrieved 3 January 2022 from …`, `Site last built on 3 May 2022`
  {
    reason: 'notice',
    pattern:
      /^(?:this (?:document|material|article) is subject to copyright\b.{0,200}|citation: .{4,200}\bretrieved\b.{4,120}|site last (?:built|updated|generated)(?: on|:)?\s.{4,40})$/i,
  },
  // `PRESS INQUIRIES`, `Print article`: what newsrooms print between byline and text
  {
    reason: 'navigation',
    pattern:
      /^(?:(?:press|media) (?:inquiries|enquiries|downloads?)|print article|listen to (?:this )?article)$/i,
  },
  // `Register for free to listen to this article`, `About us: Vectorio is the platform for …`, `Also read: Five tips`
  {
    reason: 'promotion',
    pattern:
      /^(?:(?:register|sign up|log in|subscribe) (?:for free )?to (?:listen|read|continue|watch)\b.{0,60}|listen with \p{Lu}\S+|about us: .{40,400})$/iu,
  },
  {
    reason: 'related-content',
    late: true,
    pattern: /^(?:also read|read also|must read)\s*[:|]\s*\S.{8,140}$/i,
  },
  // `Read more: Five tips`: another story of the site, where no paper is named with its place behind it
  {
    reason: 'related-content',
    pattern: /^read more\s*[:|]\s*\S.{8,140}(?<!\)\.?)$/i,
  },
  // `Update on GitHub`, `Upvote 14`
  { reason: 'sharing', pattern: /^(?:update on github|upvotes?(?: \d+)?)$/i },
  // `Diamond`, `Gold sponsors`: what sponsors paid
  {
    reason: 'sponsors',
    late: true,
    pattern: /^(?:diamond|platinum|gold|silver|bronze)(?: (?:sponsors?|tier|level))?$/i,
  },
  // `Order now and get 15% off your first issue`
  {
    reason: 'promotion',
    sign: /% (?:off|discount)/i,
    pattern: /^.{0,80}\b\d{1,2}\s?% (?:off|discount)\b.{0,60}\W*$/i,
  },
  // `Make a Gift`, `Donate now`
  {
    reason: 'promotion',
    pattern: /^(?:make a (?:gift|donation)|donate(?: now| today)?|give now)\W*$/i,
  },
  // `I agree to the processing of my personal data`
  {
    reason: 'newsletter',
    pattern:
      /^i (?:agree|consent|would like) to\b.{0,120}\b(?:data|terms|privacy|policy|newsletter|e-?mails?)\b.{0,60}$/i,
  },
  // `Skip to main content`, `Jump to Content`, `Skip to yearly menu bar Skip to main content`
  {
    reason: 'navigation',
    pattern: /^(?:(?:skip|jump) to (?:[\w-]+ ){0,3}(?:content|navigation|menu|bar|search|footer|main)\s*)+$/i,
  },
  // `top of page`, `Top`, `Back to top`, `bottom of page`
  {
    reason: 'navigation',
    pattern:
      /^(?:(?:back to |go to )?(?:top|bottom)(?: of (?:the )?page)?|scroll (?:to top|down))(?:\s*[|·].{0,60})?$/i,
  },
  // `Search`, `Menu`, `Home`, `Blog`, `Log in`, `Get Started`, `Toggle navigation`
  {
    reason: 'navigation',
    edge: true,
    pattern:
      /^(?:search(?:\.\.\.|…)?|blog|news|research|publications|events|careers|faq|contact|register|home(?:page)?)$/i,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:(?:main |toggle )?(?:menu|navigation)|log ?in|sign ?in|sign ?up|get started|open menu|close(?: menu)?|contact us|about us|all (?:posts|news|stories|articles|publications|papers|events|projects)|see all|view all|load more|show more|read more|older posts?|newer posts?|next(?: (?:post|article|page))?|prev(?:ious)?(?: (?:post|article|page))?|return to .{1,30}|back to (?:all|list|blog|news|home|overview|articles?|posts?)\b.{0,20}|« [^«»]{1,80}|← .{1,80})$/i,
  },
  // `All stories »`, `The next post →`
  {
    reason: 'navigation',
    sign: /[»→]$| >>$/i,
    pattern: /^(?!(?:[^»→]+ )?(?:paper|pdf|preprint|code|slides)\b)(?:.{1,80} [»→]|[^<>]{1,40} >>)$/i,
  },
  // `Home > Research > News`, `Home › Labs › Robotics`
  { reason: 'navigation', pattern: /^(?:home|blog|news|research|start)\s*[>›»/|]\s*.{1,100}$/i },
  // `News  Events  Press`, `Products  Solutions  Developers`: words far apart are a menu
  {
    reason: 'navigation',
    pattern:
      /^(?:(?:news|events?|press|products?|solutions|developers|company|research|people|publications|projects|blogs?|about|contact|careers|jobs|home|teaching|services|resources|support|pricing|docs|team|partners|industries|product|platform|learn|customers|login|log in|sign up|apply|visit|give|community|enterprise|learning|features|download|interviews|education|archives?|rss|subscribe|current issue|opinion|practice|magazine|topics|sections|podcasts?|newsletters?)\b[\s|·•/]*){3,}$/i,
  },
  { reason: 'navigation', late: true, pattern: /^list$/i },
  // `Ann Lee teaches statistics at a small college. The views expressed are her own.`
  {
    reason: 'author-biography',
    late: true,
    sign: /(?:views|opinions) expressed/i,
    pattern:
      /^(?!acknowledge?ments?\b).{10,240}\b(?:the )?(?:views|opinions) expressed (?:here |in this \p{L}+ )?are\b.{0,60}$/iu,
  },
  // `Author mikko`
  { reason: 'post-footer', late: true, pattern: /^[Aa]uthor \p{Ll}+$/u },
  // `Posted on October 3, 2022`, `Categories Uncategorized`: what blogs print under a post
  {
    reason: 'post-footer',
    late: true,
    pattern:
      /^(?:posted on .{6,24}(?: in \p{Lu}.{2,60})?|posted on \S.{4,20} by \S+(?: \S+)?|posted by \S.{1,40} (?:on|at) .{6,50} in \p{Lu}.{1,60}|permalink(?:\s*\|\s*(?:comments?|trackbacks?)\s*\(\d+\))+|posted at .{4,12} in .{2,80}|written on .{6,24}|categor(?:y|ies) (?:uncategori[sz]ed|general|news|blog)|leave a comment on\b.{0,120}|published in (?:uncategori[sz]ed|general|news))$/iu,
  },
  // `Posted by hugo at 6/20/2013 09:25:00 AM`, `Written by Elina Glass`, `12 Followers`, `Open in app`, `Published in`, `Follow`
  { reason: 'post-footer', late: true, pattern: /^posted by \S+(?: \S+)? at .{4,40}$/i },
  {
    reason: 'navigation',
    pattern:
      /^(?:open in app|published in|follow|following|[\d.]+k? followers?|more from .{3,80}|learn more|webmentions|advertisements?)$/i,
  },
  {
    reason: 'author-biography',
    late: true,
    pattern: /^[Ww]ritten by \p{Lu}\S+(?: \p{Lu}\S+){0,2}(?: \([^()]{2,20}\))?$/u,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:(?:contact )?webmaster|proc time: [\d.]+|rss feed(?: image.{0,20})?|imprint(?: (?:privacy|contact))*|site ?map|news archive|older news|get in touch)$/i,
  },
  // `The latest from the lab in your inbox`
  {
    reason: 'newsletter',
    sign: /your inbox|mail newsletter/i,
    pattern: /^.{0,80}\b(?:(?:in|to) your inbox|e-?mail newsletter)\b.{0,100}$/i,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(?:thank(?:s| you)(?: so much)? for (?:reading (?:our|this)|joining us)\b.{0,60}|thank(?:s| you) for reading\b.{0,80}\b(?:suggestions|feedback|reach me|reply to this)\b.{0,200}|reach out to us\b.{0,40}\bif you\b.{0,120}|most recent newsletter|want to post a job\b.{0,120}|log ?in to follow\b.{0,60}|if you do not want to miss\b.{0,160})$/i,
  },
  {
    reason: 'notice',
    pattern:
      /^(?:last updated by\b.{0,160}|generated automatically\b.{0,80}|original\s*:\s*https?:\S+|\* based on\b.{0,60}|(?:gold|silver|bronze|platinum|diamond)(?:\s+(?:gold|silver|bronze|platinum|diamond))+)$/i,
  },
  // `Last modified: 2021-08-26`, `Originally published at example.org`, `--`
  {
    reason: 'notice',
    pattern:
      /^(?:[*_]*originally published (?:at|on|in)\b.{0,120}|last modified(?:\s*:| on).{4,30}|last updated?\s*:[^|]{4,30}(?:\|[^|]{3,30}){1,4}|last (?:revised|changed|edited)(?: on)?:? \p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|digital object identifier 10\.\S+|opinions expressed (?:in|here)\b.{0,200}|--+)$/iu,
  },
  // `Created on August 21, 2022` below the last paragraph
  {
    reason: 'notice',
    late: true,
    pattern: /^created(?: on)?:? \p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}$/iu,
  },
  // `Search for:`, `Back to press releases`, `Share news`, `Main content`, `Sign in to like`
  {
    reason: 'navigation',
    pattern:
      /^(?:search for:?|share (?:news|articles|stories|the post)|cite this post|main content|sign in to .{2,30}|check out our .{2,30}\bopenings|connect with us|back to (?:press releases|events|publications|stories|results|projects))$/i,
  },
  { reason: 'navigation', pattern: /^full citation\b.{0,40}$/i },
  // `Log in | Sign up`
  { reason: 'navigation', pattern: /^log ?in\s*[|/·]\s*(?:sign ?up|register|join).{0,20}$/i },
  // `Questions? Mail our press officer`, `Want to work on this? We are hiring: see all openings`
  {
    reason: 'promotion',
    pattern:
      /^(?:questions\? (?:mail|e-?mail|contact|ask)\b.{0,80}|[>*\s]*(?:want to .{3,80}\? )?we(?:[’']| a)re hiring\b.{0,160})$/i,
  },
  {
    reason: 'sharing',
    pattern:
      /^(?:tweet|share) this (?:page|post|article)$|^(?:share|tweet|pin|like|\+1|e-?mail)(?:\s+(?:share|tweet|pin|like|\+1|e-?mail))+$/i,
  },
  // `Keywords: Algorithms`, `Topics: Learning, Experiments`: what an article is filed under, unless entries have it too
  { reason: 'tags', late: true, alone: true, pattern: /^(?:key ?words|topics)\s*:\s*\S.{1,160}$/i },
  // `* Work done while at Vectorio`, `† Equal contribution`
  {
    reason: 'notice',
    pattern:
      /^(?:[*†‡§]|\\\*)+\s*(?:work (?:done|performed|conducted|completed)|equal contribution|(?:these |both )?authors contributed equally)\b.{0,120}$/i,
  },
  // `Work done while at Vectorio`: the same where a list took the mark for a bullet
  {
    reason: 'notice',
    late: true,
    pattern: /^work (?:done|performed|conducted|completed) (?:while|during|as)\b.{2,60}$/i,
  },
  // `Search form`, `Scan to follow us`
  {
    reason: 'navigation',
    pattern: /^(?:search form|scan (?:the (?:qr )?code )?to (?:follow|join|read|subscribe)\b.{0,40})$/i,
  },
  // `Email address`: what a field of a form asks for
  { reason: 'newsletter', pattern: /^(?:your )?e-?mail(?: address)?\s*[:*]?$/i },
  // `Was this page helpful?`, and the answers to it; `Rate this article`
  {
    reason: 'notice',
    pattern:
      /^(?:rate (?:this|the) (?:article|page|post|story)\W*|was this (?:worth your time|of (?:use|help))\??)$|^(?:was|is) (?:this|the) (?:page|article|post|content|answer|information) (?:helpful|useful)\??$|^yes\s*[/|]?\s*no$/i,
  },
  // `Lakeside University / News / Computer Science`
  { reason: 'navigation', edge: true, pattern: /^[^/]{2,40}(?:\s\/\s[^/]{2,40}){2,}$/ },
  // `The latest from Harrow Research`, `The online magazine of the society`
  { reason: 'navigation', edge: true, pattern: /^the (?:latest|newest) (?:\p{Ll}+ )?from\b.{2,40}$/iu },
  // `Previous Day 2026-05-08`, `Previous post: How we index`, `Next post: Interns`, `Your privacy choices`, `Visitors: 20,114`
  {
    reason: 'navigation',
    pattern:
      /^(?:(?:previous|next) (?:post|article|story|entry)\s*:\s*\S.{0,160}|(?:previous|next) (?:day|week|month)\W{1,3}\d[\d-]{3,9}|your privacy choices|visitors?\s*:\s*[\d.,]+)$/i,
  },
  // `No pictures? View this email in your browser`
  {
    reason: 'newsletter',
    sign: /browser$/i,
    pattern: /^.{0,60}\bview (?:this (?:e-?mail|newsletter) )?(?:in|online in) (?:your )?browser$/i,
  },
  // `You receive this mail because …`, `Unsubscribe`
  {
    reason: 'newsletter',
    pattern:
      /^(?:you(?:[’']re| are)? receiv(?:e|ed|ing) this (?:e-?mail|message|newsletter|because)\b.{0,160}|unsubscribe\b.{0,60})$/i,
  },
  // `The book of the series. Buy now!`
  {
    reason: 'promotion',
    sign: /\bbuy now/i,
    pattern: /^.{0,120}\bbuy now\W*$/i,
  },
  // `Try Basalt for free`, `Start your free trial`, `Download the white paper`, `Trusted by 400 institutions`
  {
    reason: 'promotion',
    pattern:
      /^(?:(?:try|get|start|use) .{0,30}\b(?:for free|free trial|a demo|today)(?: (?:talk to|contact) (?:sales|us))?|(?:book|request|schedule|get|arrange) an? (?:demo|call|meeting|consultation)\b.{0,60}|download (?:the|our) (?:white ?paper|e-?book|report|(?:mobile |free )?app)\b.{0,60}|trusted by\b.{0,60})\W*$/i,
  },
  // `Published by anna`, `View all posts by Anna Lee`, `Post navigation`, `Be the first to like this.`, `In "trip report"`: what blogs print under a post
  {
    reason: 'post-footer',
    late: true,
    pattern:
      /^(?:(?:published|posted|written) by \S+|view all (?:posts|articles|stories) (?:by|from|in)\b.{1,60}|posts? navigation|(?:previous|next) (?:previous|next) post:.{1,160}|be the first to like this\W*|\d+ bloggers? likes? this\W*|in [“"”][^“”"]{2,60}[”"“]|posted in \p{Lu}.{1,60}|leave a comment|like|at \p{L}{3,9} \d{1,2}, \d{4})$/iu,
  },
  // `The Weekly Tensor is a reader-supported publication.`
  {
    reason: 'newsletter',
    sign: /reader-supported/i,
    pattern: /^.{2,60} is a reader-supported publication\b.{0,200}$/i,
  },
  // `No posts`, `Ready for more?`, `Discussion about this post`, `Comments Restacks`, `Thanks for reading! Subscribe for free to receive new posts`: what letters by mail print round a letter
  {
    reason: 'newsletter',
    pattern:
      /^(?:no posts|ready for more\?|discussion about this (?:post|episode)|(?:comments?|restacks?|likes?|top|latest|discussions)(?:[\s|·•]+(?:comments?|restacks?|likes?|top|latest|discussions))+|thank(?:s| you) for reading\b.{0,60}\bsubscribe\b.{0,160}|(?:receive|get) all (?:the|our) latest\b.{0,100}|by (?:subscribing|signing up|clicking),? (?:you|i) (?:agree|accept|consent)\b.{0,160}|newsletter(?: sign ?up)?|sign me up)$/i,
  },
  // `Page created by Ann Lee`, `You can also read`, `Download Report`, `Next slide ...`, `Embed Size (px)`, `Page 1 of 5`: what sites print round a file they show
  {
    reason: 'navigation',
    pattern:
      /^(?:page created by .{3,40}|you can also read|download (?:report|document|file|this (?:document|file))|next slides?\b[\s.…]*|view more|embed size.{0,20}|page \d+(?: of \d+)?|transcript of .{10,200}|successful page load|find us on.{0,30}|you can[’']t perform that action at this time\W*|opens? in (?:a )?new (?:tab|window))$/i,
  },
  // `Partager cet article`, `Teilen`, `Condividi:`, `Mentions légales`, `Plan du site`, `Impressum`, `Datenschutz`
  {
    reason: 'sharing',
    pattern:
      /^(?:partager(?: (?:cet article|sur\b.{0,20}))?|suivez-nous(?: sur .{2,24})?|teilen|diesen artikel teilen|folgen sie uns|condividi|seguici|compartir(?: esta? .{3,20})?|síguenos|compartilh(?:e|ar)|поделиться|分享|共有|シェア)\s*:?$/iu,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:mots[- ]clés ?:.{2,100}|haut de (?:la )?page|retour en haut|zum seitenanfang|nach oben|inizio pagina|mentions légales|plan du site|politique de confidentialité|infolettre|impressum|datenschutz(?:erklärung)?|barrierefreiheit|informativa sulla privacy|aviso legal|política de (?:privacidad|cookies)|политика конфиденциальности|前の記事|次の記事|上一篇|下一篇|首页)\s*(?:[:：].{0,80})?$/iu,
  },
  // `ISSN 1082-9873`, `doi:10.1000/182`: the number of the magazine or of its page
  {
    reason: 'notice',
    late: true,
    pattern: /^(?:issn[\s:]+[\dX-]{8,10}|doi:\s?10\.\S+|isbn[\s:]+[\dX-]{10,17})$/i,
  },
  // `Made with ♥ and Hugo`, `This page was generated by GitHub Pages`, `All product names are property of …`, `This page has been visited times`
  {
    reason: 'notice',
    pattern:
      /^(?:made with (?:♥|❤️?|love)\b.{0,60}|made with (?:♥|❤️?).{0,60}|this (?:page|site|website) (?:was|is) (?:generated|built|powered|hosted) (?:by|with|on)\b.{0,60}|this (?:page|site) has been (?:visited|viewed)\b.{0,40}|(?:all )?product names\b.{0,40}\b(?:trademarks|property)\b.{0,100}|upload in progress\b.{0,20}|generated by .{2,40})$/iu,
  },
  // `[edit]`, `CN FR EN`, `DE | EN`, `Login to keep reading`, `Email This BlogThis! Share to Twitter`, `Discuss this post`
  {
    reason: 'navigation',
    pattern:
      /^(?:\[edit\]|(?:(?:cn|de|en|es|fr|it|ja|jp|kr|nl|pt|ru|sv|zh)\b[\s|/·]*){2,5}|log ?in to (?:keep|continue) reading|e-?mail this\s*blogthis!.{0,120}|discuss (?:this post|on (?:hacker news|reddit|twitter)).{0,40}|post comment|back to readme|opens in a new tab|members? login|news & events|latest (?:blog|news and features|from the blog))$/i,
  },
  // `4 responses so far ↓`, `1 Ann // Nov 14, 2012 at 9:20 pm`
  {
    reason: 'comments',
    late: true,
    pattern:
      /^(?:\d+ (?:responses?|comments?) so far\b.{0,10}|\d{1,3}\.? .{1,40} \/\/ \p{L}{3,9} \d{1,2}, \d{4}(?: at .{4,10})?)$/iu,
  },
  // `Docs » Key papers`, `Edit on GitHub`, `Next Previous`, `Previous: Policies`, `Next: Exercises`
  {
    reason: 'navigation',
    pattern: /^(?:docs|documentation|wiki|library|publications|about)\s*[»›]\s*.{1,100}$/i,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:edit (?:on|in|this page)\b.{0,30}|(?:(?:next|previous)[\s|·•/]*){2}|keyboard shortcuts\b.{0,120}|(?:next|previous)\s*:\s.{1,80}|view (?:source|page source|on github)|print(?:er)?[- ]friendly(?: version|, pdf & e-?mail)?|pdf version|cite this (?:page|article)|rights and permissions|about this article|visible to (?:the )?public|members?[- ]only.{0,30})$/i,
  },
  // `Contact us | Privacy | Terms`, `Home | Editorial board | Funding | Contact`
  {
    reason: 'navigation',
    sign: /[|·•]/i,
    pattern:
      /^(?=[^|·•]*[|·•])(?=.*\b(?:contact|privacy|terms|home|imprint|login|sitemap|careers|unsubscribe|archive)\b)(?:(?:© ?)?[\p{L}\d&-]+(?: [\p{L}\d&-]+){0,2}\s*[|·•]\s*)+(?:© ?)?[\p{L}\d&-]+(?: [\p{L}\d&-]+){0,2}$/iu,
  },
  // `[Home](/) [Assignments](/a) [FAQ](/faq)`: what every site has in its menu
  {
    reason: 'navigation',
    sign: /\bhome\b/i,
    pattern:
      /^(?=.*\bhome\b)(?:(?:home|assignments|schedule|syllabus|faq|blog|about|archive|contact|papers|people|news|publications|talks|teaching|cv|projects)\b[\s|·•/]*){2,}$/i,
  },
  // `Built with Sphinx using a theme …`, `Proudly powered by WordPress`, `Theme by X`
  {
    reason: 'navigation',
    pattern: new RegExp(
      String.raw`^(?:(?:${anyCase('written by')} \S.{1,40}\. )?(?:${anyCase('proudly')} )?${anyCase('powered by')}|(?:${anyCase('built|made|generated')}) (?:${anyCase('with|by|using')})|${anyCase('hosted')} (?:${anyCase('by|on')})|(?:${anyCase('website|site|theme|design|template')}) ${anyCase('by')}|${anyCase('theme')}:|${anyCase('site proudly generated by')})\s\p{Lu}.{1,120}$`,
      'u',
    ),
  },
  // `Posted in Awards. Bookmark the permalink.`, `Submitted by anna on Mon`
  {
    reason: 'tags',
    pattern:
      /^(?:(?:this entry was )?posted (?:in|on|by)\b.{0,120}\b(?:bookmark|permalink)\b.{0,60}|bookmark the permalink.{0,40}|submitted by .{1,40} on\b.{0,60})$/i,
  },
  // `Click to share on Twitter (Opens in new window)`, `Like Loading...`, `Tweets by someone`, `Share open/close`, `URL copied.`
  {
    reason: 'sharing',
    pattern:
      /^(?:click to (?:share|email|print)\b.{0,80}|like\s+loading\W*|tweets by\b.{0,60}|share (?:this|on) .{0,40}|share open\/close|url copied\.?|(?:\d+ )?shares?|share:.{0,80}|(?:like|enjoyed|liked) this (?:post|article)\?.{0,120}|enjoy reading this article\?)$/i,
  },
  // `Please enable JavaScript to view the comments powered by Talkbox`
  {
    reason: 'comments',
    sign: /comments powered/i,
    pattern: /^.{0,60}\bcomments powered by\b.{0,40}$/i,
  },
  // `Add new comment`, `No comments:`
  {
    reason: 'comments',
    pattern:
      /^(?:add (?:a )?(?:new )?comment|(?:no|\d+) comments?:|your email address will not be published.{0,80}|comment \*|(?:(?:reply|share|report|save|hide|permalink|parent|award|flag|like)\s+){1,5}(?:reply|share|report|save|hide|permalink|parent|award|flag|like)|more replies.{0,20}|\d+ comments? sorted by.{0,20}|log ?in (?:or register )?to (?:post )?(?:comment|reply).{0,40})$/i,
  },
  // `Join 8,000+ readers getting updates`, `If you found this useful, follow me`, `We know you don’t want to miss …`
  {
    reason: 'newsletter',
    pattern:
      /^[_*]*(?:join (?:over )?[\d,.]+\+?k? (?:other )?(?:readers|subscribers|people|others)\b.{0,160}|if you (?:found|find|liked?|enjoyed?) (?:this|the|my)\b.{0,80}\b(?:follow|subscribe|share|cite|sign up|clap|consider|check out|support|buy)\b.{0,160}|we know you .{0,60}\bmiss\b.{0,160}|interested in (?:hearing|learning|reading|more)\b.{0,80}\?.{0,160})[_*]*$/i,
  },
  // `Harbour Nature remains neutral with regard to jurisdictional claims.`
  {
    reason: 'notice',
    sign: /remains neutral/i,
    pattern: /^.{3,40} remains neutral with regard to\b.{0,160}$/i,
  },
  // `This article is not an endorsement …`, `The views expressed above …`
  {
    reason: 'notice',
    pattern:
      /^(?:(?:this|the) (?:article|post|content|document|material)s? (?:is|are|does|do) not (?:an? )?(?:endorsement|constitute|investment|financial|intended|an offer)\b.{0,300}|the (?:views|opinions) expressed\b.{0,300}|publisher[’']s note|important disclosures?|legal disclaimer|disclaimer|this (?:web)?site is for information(?:al purposes)? only\b.{0,120})$/i,
  },
  // `#nlp #machine-learning`
  { reason: 'tags', pattern: /^(?:#\p{L}[\p{L}\d_-]*[\s,]*){2,20}$/u },
  // `Newer Post Older Post Home`
  { reason: 'navigation', late: true, pattern: /^(?:(?:newer|older) posts?|home|[\s|·←→‹›«»]){2,12}$/i },
  // `Tag Archives: Machine Perception`, `Filed under: x`, `Category: NLP`
  { reason: 'navigation', pattern: /^(?:tag|category|author|monthly) archives?:.{1,80}$/i },
  {
    reason: 'tags',
    pattern: /^(?:filed under|posted in|tagged(?: with)?|tags|categor(?:y|ies|i[sz]ed)|labels)\s*:.{1,300}$/i,
  },
  // `2023 |2022 |2021`, `2008 | 2007 | 2006`: a menu of years
  { reason: 'navigation', pattern: /^(?:(?:19|20)\d\d\s*[|·•/,]?\s*){4,}$/ },
  // `May 6 | 9 min read | 130 subscribers`, `7 min read`, `Jun 18 · 5 min read`, `Artificial Intelligence 4 min read`
  {
    reason: 'reading-time',
    sign: /min(?:ute)?s?[\s-]*read/i,
    pattern: /^.{0,60}\b\d+[\s-]*min(?:ute)?s?[\s-]*(?:read|reading time)\b.{0,60}$/i,
  },
  // `Why you can trust HNA`
  { reason: 'navigation', pattern: /^why you can trust \S+(?: \S+){0,3}$/i },
  // `Topics: Tides | Boats | Lamps | Piers`: what a site is about
  { reason: 'tags', edge: true, pattern: /^topics: [^|:.]{2,40}(?:\s\|\s[^|:.]{1,40}){3,}$/i },
  { reason: 'reading-time', pattern: /^(?:estimated )?read(?:ing)? time:?.{0,30}$/i },
  // `Share this post:  Facebook  X  LinkedIn`, `Share`, `Send email Copy Email Address`, `Tweet`
  {
    reason: 'sharing',
    pattern:
      /^(?:share(?:\s*(?:this|on|via|article|post|story|page|with)\b.{0,80})?|tweet(?: this)?|pin it|email this.{0,20}|print(?: this page)?|copy link.{0,20}|send email.{0,40}|save(?: for later)?|bookmark|like this:?|follow (?:us|me|@\S+|on)\b.{0,160})\s*:?$/i,
  },
  {
    reason: 'sharing',
    pattern:
      /^(?:(?:facebook|twitter|tweet|x|linkedin|reddit|whatsapp|email|e-mail|mail|pinterest|hacker news|mastodon|bluesky|telegram|pocket|rss|instagram|youtube|github|weibo|wechat|line|copy link|print|share)\b[\s|·•,/]*){1,12}$/i,
  },
  // `@quaylab`: an account, below the article
  { reason: 'sharing', late: true, pattern: /^@[A-Za-z]\w{2,30}$/ },
  // `Written by Ann Lee, a professor at Northfield who works on tides.`
  {
    reason: 'author-biography',
    late: true,
    pattern: /^[Ww]ritten by (?:\p{Lu}\S* ){2,4}?(?<=, )(?:an?|the) \p{Ll}.{8,240}\.$/u,
  },
  // `Subscribe to our newsletter …`, `Sign up for our monthly letter`
  {
    reason: 'newsletter',
    pattern:
      /^[_*]*(?:want .{0,60}\? )?(?:subscribe|sign up|join (?:our|the) (?:mailing|newsletter)|get (?:our|the) (?:newsletter|latest)|get regular (?:news|updates)\b|(?:enter|type) your e-?mail|keep (?:on top of|up with) (?:the|our) (?:latest|newest)\b|stay (?:up to date|updated (?:on|with|about)|informed|tuned|in the loop)|never miss|don[’']t miss (?:a|an|any|out on|(?:the |my |our )?next (?:week|month)[’']s) (?:post|update|issue|newsletter)|follow us|like what you)\b.{0,220}$/i,
  },
  // `Do not miss the next one: subscribe to our newsletter`
  {
    reason: 'newsletter',
    sign: /subscribe to/i,
    pattern:
      /^.{0,120}\bsubscribe to (?:our|the|my|this) (?:\w+ ){0,3}(?:newsletter|blog|feed|list|channel|mailing list)\b.{0,80}$/i,
  },
  {
    reason: 'newsletter',
    pattern: /^(?:want (?:a|the|our|my|more) .{0,60}\b(?:digest|newsletter|updates)\b.{0,40}\?)$/i,
  },
  // `We use cookies to make this site work. Accept all Reject`
  {
    reason: 'cookies',
    sign: /cookie/i,
    pattern:
      /^.{0,200}\bcookies?\b.{0,300}\b(?:accept|consent|preferences|settings|policy|reject|agree|experience|work)\b.{0,200}$/i,
  },
  {
    reason: 'cookies',
    pattern:
      /^(?:accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:cookies|preferences|consent)|privacy (?:policy|preferences|settings)|(?:privacy policy\s*)?terms (?:of (?:use|service)|and conditions)(?:\s*©.{0,60})?|cookie (?:policy|settings|preferences))$/i,
  },
  // `This event has ended.`, `This document is out-of-date, please see the 2023 CfP`
  {
    reason: 'notice',
    pattern:
      /^(?:this (?:event|document|page|post|content|article|site) (?:has ended|is (?:out[- ]of[- ]date|no longer|archived)|was last|has been (?:archived|moved|republished)|requires javascript).{0,160}|please (?:enable|ensure|turn on|activate) javascript.{0,80}|something went wrong.{0,40}|we[’']re having trouble playing .{0,40}|you are (?:here|viewing).{0,80}|you have reached (?:the|an) (?:[\w-]+ ){0,2}archives?\b.{0,240}|(?:page )?not found|loading\W*|(?:(?:story|article) continues (?:below|after) )?(?:this )?advertisement|sponsored(?: content)?|ad)$/i,
  },
  {
    reason: 'notice',
    pattern:
      /^\*?this (?:post|article) (?:has been|was) (?:re-?published|cross-?posted|syndicated)\b.{0,200}$/i,
  },
  // `3 comments`, `Leave a reply`, `0 0 9,679`, `534 Discussions`, `Score: 16 Votes (Like | Disagree)`
  {
    reason: 'comments',
    pattern:
      /^(?:\d[\d,.]*|no|leave a|add a|post a|write a|show|view|join the) (?:comments?|repl(?:y|ies)|responses?|discussions?|conversation)(?: yet)?\.?$/i,
  },
  {
    reason: 'counters',
    pattern:
      /^(?:\d[\d,.]*(?![\d,.])[kKmM]?\s*(?:views?|shares?|likes?|claps?|subscribers?|followers?|votes?|kudos|reads?|downloads?)?[\s|·•]*){1,4}$/,
  },
  { reason: 'comments', pattern: /^score:\s*-?\d+.{0,60}$/i },
  // `Champion Sponsors`, `See all sponsors.`, `SIGCHI logo ACM logo.`
  {
    reason: 'sponsors',
    pattern:
      /^(?:(?:our|champion|hero|gold|silver|bronze|platinum|diamond|contributing|see|view|all|our|thanks to|the)\s+)*sponsors?(?: and (?:partners|supporters))?\.?$/i,
  },
  { reason: 'sponsors', pattern: /^(?:[\p{L}\d&.-]+(?: [\p{L}\d&.-]+){0,3} logo\.?\s*){1,8}$/iu },
  // `© 2023 Kestrel Systems. All rights reserved.`
  { reason: 'copyright', pattern: /^(?:©|\(c\)|copyright\b).{0,160}$/i },
  { reason: 'copyright', sign: /all rights reserved/i, pattern: /^.{0,80}\ball rights reserved\b.{0,40}$/i },
]
