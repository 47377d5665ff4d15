import { anyOf } from '../../any-of.ts'
import { sparing } from '../../sparing-pattern.ts'
import { chosenBefore, inSession, tellsSubject, thingIn } from './named-before.ts'
import { authorsShow } from './speech.ts'

/** What the words right before a quotation, or right behind it, say of it; the sample shows the quotation as `“…”`. */
interface Cue {
  readonly side: 'before' | 'after'
  readonly pattern: RegExp
  /** Why it says so. */
  readonly reason: string
  readonly sample: string
}

/** Whether any of some cues stands beside a quotation. */
export type AnyCue = (before: string, after: string) => boolean

/** The closing quote, and a meeting in brackets. */
const behind = '^[,.”"’)]*\\s*(?:\\([^)]{1,60}\\)\\s*)?,?\\s*'

/** Cues of which each is enough to tell a paper. */
export const telling: readonly Cue[] = [
  {
    side: 'before',
    pattern: /论文[^。“”]{0,40}$|[,，、:：和]\p{Script=Han}{2,3}(?:老师|教授|博士|同学)?的\s*$/u,
    reason: 'it is called a paper, or somebody’s, in Chinese',
    sample: '六篇论文被录用,包括李明的“…”',
  },
  {
    side: 'before',
    pattern: /\b(?:findings|results),? (?:are |were )?(?:titled|entitled)\s*[“"]?$/i,
    reason: 'what the account of findings is called',
    sample: 'She showed their findings, titled “…”',
  },
  {
    side: 'before',
    pattern: /\b(?:awards?|prizes?|honou?rs|mentions?)\b[^.“”"]{0,110}\bfor\s*[“"]?$/i,
    reason: 'what an award was given for',
    sample: 'the award of the year for “…”',
  },
  {
    side: 'before',
    pattern:
      /\bfor (?:their|his|her) (?:[\p{L}-]+ ){0,3}(?:contribution|publication|paper|article|study),?\s*[“"]?$/iu,
    reason: 'for what somebody wrote',
    sample: 'the award to Ann Lee and Bo Li for their seminal contribution, “…”',
  },
  {
    side: 'before',
    pattern: /\b(?:presented|awarded|given|went|goes) to [^.“”"]{3,115}\bfor\s*[“"]?$/i,
    reason: 'what somebody got it for',
    sample: 'went to Ann Lee for “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:award|prize|mention)s?(?: \p{Ll}+){0,4} (?:went|goes|is given|was given) to \p{Lu}(?:[^.!?;“”"]|\bet al\.|(?<=\b\p{Lu})\.){3,90}\s$/u,
    reason: 'an award and its winners, and the title behind them',
    sample: 'The award goes to Ann Lee et al. SIGIR 2009 “…”',
  },
  {
    side: 'before',
    pattern:
      /\bpapers? (?:(?:co-?)?(?:authored|written) )?by (?:[^.;“”"]|(?<=\b(?:\p{L}|et al))\.){3,115}$/iu,
    reason: 'whose paper it is',
    sample: 'a paper by Ann B. Lee and Bo Li, “…”',
  },
  {
    side: 'before',
    pattern:
      /\p{Lu}[\p{L}’'-]+ (?:shows?|prove[sd]?|argues?|explains?|proposes?|describes?|demonstrates?|reports?|asks?|stud(?:y|ies)|finds?) in\s*$/u,
    reason: 'what its authors show in it',
    sample: 'Ann Lee and Bo Li show in “…”',
  },
  {
    side: 'before',
    pattern: /\b(?:work|paper|article|study) (?:of|by|from) \p{Lu}[^“”"!?;:]{2,60}\son\s*$/u,
    reason: 'whose work it is',
    sample: 'the work of Lee et al. on “…”',
  },
  {
    side: 'before',
    pattern: /\b(?:acceptance|publication) of (?:(?:their|his|her|our|the) (?:[\p{L}-]+ ){0,2})?$/iu,
    reason: 'what was accepted',
    sample: 'Congratulations to Ann Lee on the acceptance of “…”',
  },
  {
    side: 'before',
    pattern: chosenBefore,
    reason: 'what somebody liked or honoured',
    sample: 'the poster I had waited for, “…”',
  },
  {
    side: 'before',
    pattern: inSession,
    reason: 'in which session it was shown',
    sample: 'In the last session, I also liked “…”',
  },
  {
    side: 'before',
    pattern: /\b(?:posters?|spotlights?|orals?) (?:on|about|for|titled|called)\s*[“"]?$/i,
    reason: 'how it was shown',
    sample: 'showed a poster on “…”',
  },
  {
    side: 'before',
    pattern: tellsSubject,
    reason: 'what it is about, or where somebody takes that up',
    sample: 'The team and its colleagues take this up in “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:Beitrag|Beiträge|Artikel|Aufsatz|Publikation|Veröffentlichung|Arbeit|Papier|Paper)[\s,:(–—-]*(?:(?:(?:mit dem )?Titel|zum Thema)\s*)?[„“"]?$/u,
    reason: 'a paper, in German',
    sample: 'ihr Artikel zum Thema “…”',
  },
  {
    side: 'before',
    pattern: thingIn,
    reason: 'what stands in it',
    sample: 'The system in “…” negotiates',
  },
  {
    side: 'before',
    pattern: authorsShow,
    reason: 'its authors are said to have written it',
    sample: 'Lee et al. propose “…”',
  },
  {
    side: 'after',
    pattern: /^[,.”"’)]*\s*\((?:first )?(?:published|presented|appeared) (?:at|in) /i,
    reason: 'where it appeared',
    sample: '“…” (first published in a journal)',
  },
  {
    side: 'after',
    pattern: new RegExp(
      `${behind}(?:which |that )?(?:(?:was |is |has been |will be |to be |got )?(?:accepted|presented|published|appear(?:ing|ed|s)|to appear) (?:at|in|by|to|on)|(?:got|made it) into)\\b`,
      'iu',
    ),
    reason: 'where it was accepted',
    sample: '“…” (a long one), which was accepted to',
  },
  {
    side: 'after',
    pattern: new RegExp(
      `${behind}(?:\\p{L}+ ){0,3}(?:researchers?|scientists?|authors|colleagues|team)\\b`,
      'iu',
    ),
    reason: 'who wrote it',
    sample: '“…”, four tide researchers ask',
  },
  {
    side: 'after',
    pattern: new RegExp(
      `${behind}(?:a|an|the|our|another) (?:[\\p{L}\\d-]+ ){0,3}(?:paper|study|work|article)\\b`,
      'iu',
    ),
    reason: 'it is called a paper',
    sample: '“…”, a much-read paper',
  },
  {
    side: 'after',
    pattern: new RegExp(`${behind}(?:in )?(?:this|the) (?:paper|work|article|study)\\b`, 'iu'),
    reason: 'it is called a paper',
    sample: '“…”. In this work',
  },
  {
    side: 'after',
    pattern: /^[,.”"’)]*\s*,?\s+(?:where|in which)\s+\p{Lu}[\p{L}’-]+ (?:\p{Lu}|and \p{Lu}|et al)/u,
    reason: 'what its authors do in it',
    sample: '“…”, where Ann Lee asks',
  },
  {
    side: 'after',
    pattern: /^[,.”"’)]*\s*\(\p{Lu}[\p{L}’-]+ (?:(?:and|&) \p{Lu}|et al)/u,
    reason: 'its authors in brackets',
    sample: '“…” (Koh and Liang)',
  },
  {
    side: 'after',
    pattern:
      /^[,.”"’)]*\s*(?:\([^)]{1,60}\)\s*)?,?\s*\p{Lu}[\p{L}’-]+ (?:\p{Lu}[\p{L}.’-]* ?){1,3}(?:,|and\b|\p{Ll}+s\b|received\b|won\b)/u,
    reason: 'somebody named right behind it',
    sample: '“…” Ann B. Lee shows',
  },
  {
    side: 'after',
    pattern:
      /^[”"’]?\s+(?:Co-)?(?:[Ww]ritten|[Aa]uthored) by\s[^“”"]{3,260}?\b(?:this|the) (?:paper|article|study)\b/u,
    reason: 'who wrote it, and that it is a paper',
    sample: '“…” Written by Ann Lee and Bo Li, this paper',
  },
  {
    side: 'after',
    pattern:
      /^[,.”"’»」)]*\s*,?\s*(?:(?:(?:co-?)?(?:led|authored|written) )?by|par|de|von|di|por|from(?: the| a)?)\s+\p{Lu}/u,
    reason: 'who made it, in the languages of round-ups',
    sample: '“…”, de Ann Lee',
  },
  {
    side: 'after',
    pattern: /^[”"’]?,? from the (?:group|lab|laboratory|team) of \p{Lu}/u,
    reason: 'from whose group it comes',
    sample: '“…” from the group of Ann Lee',
  },
  {
    side: 'after',
    pattern: /^[,.”"’]*\s+\((?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[^()]{1,30}\d\d\)/u,
    reason: 'where and when it was shown',
    sample: '“…” (SIGGRAPH 2005)',
  },
  {
    side: 'after',
    pattern: /^[”"’]?\s*\[\d{1,3}\]/,
    reason: 'its number among the references',
    sample: '“…” [1], an alternative to',
  },
]

/** Cues that tell of words in the shape or case of a title; of others, phrases and speech have them as well. `“rubber duck debugging” is a trick` */
export const acting: readonly Cue[] = [
  {
    side: 'after',
    pattern: new RegExp(`${behind}which \\p{L}+(?:s|ed)\\b`, 'iu'),
    reason: 'what it does',
    sample: '“…”, which asks',
  },
  {
    side: 'after',
    pattern: new RegExp(
      `${behind}(?:which |that |also |the authors? |the researchers? |researchers? |we |they )?(?:also |then |further )?(?:propos|present|introduc|describ|show|investigat|explor|address|demonstrat|examin|develop|studi|stud(?:y|ies)\\b|tackl|analy[sz]|appl(?:y|ies)\\b|focus|consider|extend|look(?:s|ed)?\\b|aims?\\b|uses?\\b|compares?\\b|discuss|generali[sz]|suggest|reports?\\b|(?:is|was) (?:authored|written)|written in|authored|won\\b|received|is (?:a|an|the|about) )`,
      'iu',
    ),
    reason: 'what it or its authors do',
    sample: '“…”, the authors also show',
  },
  {
    side: 'after',
    pattern: new RegExp(`${behind}by\\s+\\p{L}`, 'iu'),
    reason: 'whose it is',
    sample: '“…” by Ann Lee',
  },
  {
    side: 'after',
    pattern:
      /^[”"’)]*(?:\s*\([^)]{1,40}\))?,?\s+\p{Ll}+s\s+(?:for|how|whether|that|the|a|an|its|to|why|what|from|on|in|with|two|three|one|both|each|all|these|those|this|many|several|some|any|when|which|where|if)\b/u,
    reason: 'the quotation is what acts',
    sample: '“…” measures its own',
  },
]

/** Cues of which one alone leaves doubt, in groups of which each counts once. */
export const hinting: readonly (readonly Cue[])[] = [
  [
    {
      side: 'before',
      pattern:
        /\b(?:we|they|team|authors|researchers|I)\b[^.!?“”"]{0,40}\b(?:present|discuss|describe|introduce|propose)(?:s|ed)?\s*$/i,
      reason: 'what researchers present',
      sample: 'The authors now present “…”',
    },
    {
      side: 'before',
      pattern:
        /\b(?:papers?|work|study|article|research|manuscript|preprint|publication|thesis)\b[^.!?“”"]{0,60}$/i,
      reason: 'a paper is spoken of',
      sample: 'the award-winning paper of the year, “…”',
    },
    {
      side: 'before',
      pattern: /\b(?:titled|entitled|called|named)[\s,:(]*$/i,
      reason: 'a title is announced',
      sample: 'one that they titled: “…”',
    },
    {
      side: 'before',
      pattern: /\b(?:best|outstanding|honou?rable)[\w\s]{0,40}(?:for|to|:)[\s,:(]*$/i,
      reason: 'what was the best',
      sample: 'Best of the papers: “…”',
    },
    {
      side: 'before',
      pattern:
        /\b(?:presented|published|won|wrote(?! (?:about|of|on)\b)|authored|co-?authored|(?<!\bmost )read|see|titles?)\b[^.!?“”"]{0,30}[\s,:(]*$/i,
      reason: 'what was presented, written or read',
      sample: 'who published last year “…”',
    },
    {
      side: 'before',
      pattern: /\b(?:posters?|contributions?)\b[^.!?“”"]{0,60}\bincluding\s*$/i,
      reason: 'one of the posters',
      sample: 'three posters, including “…”',
    },
    {
      side: 'before',
      pattern: /(?:^|[.!?]\s+|\b(?:but|and|while|where|as),?\s+)(?:in|with|and)\s*$/i,
      reason: 'a sentence begins with where something stands',
      sample: 'It grew late. In “…”',
    },
    {
      side: 'before',
      pattern: /\b(?:consider|take|recommend|review|loved|liked|enjoyed)\s+(?:\w+ ){0,4}[,:]?\s*$/i,
      reason: 'what somebody recommends',
      sample: 'I liked most of all “…”',
    },
  ],
  [
    {
      side: 'before',
      pattern:
        /\b(?:awards?|prizes?|favou?rites?|mentions?|idea|title)\b[^.!?“”"]{0,60}(?:\b(?:went|goes|go|was|were|is|are) (?:to\s*)?|:\s*)(?:[“"][^“”"]{8,120}[”"],? (?:and|&)\s*)?[“"]?$/i,
      reason: 'what somebody liked or honoured, the second of two',
      sample: 'The awards went to “Slow tides” and “…”',
    },
  ],
  [
    {
      side: 'after',
      pattern: /^[”"]?\s*\(\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]*){1,3}\)(?:[;,.]|\s+and\b|$)/u,
      reason: 'one name in brackets behind it',
      sample: '“…” (Ann B. Lee);',
    },
  ],
  [
    {
      side: 'before',
      pattern: /\b(?:second|third|fourth|another|first|last|other|one of (?:them|these)),?\s*$/i,
      reason: 'one of several',
      sample: 'The second, “…”',
    },
  ],
  [
    {
      side: 'before',
      pattern: /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+[’']s\s*$/u,
      reason: 'whose it is',
      sample: 'Ann Lee’s “…”',
    },
  ],
]

/** Cues that it is something else, whatever else is said. */
export const refusing: readonly Cue[] = [
  {
    side: 'before',
    pattern:
      /\b(?:articles?|stor(?:y|ies)|pieces?|columns?|op-?eds?|features?|reports?) (?:in|for|by) (?:the )?(?:\p{Lu}[\p{L}’-]* ){0,3}(?:Times|Post|Herald|Tribune|Guardian|Gazette|Telegraph|Chronicle|Globe|Observer|Forbes|Wired|Fortune|Bloomberg|Independent),?\s*(?:(?:en)?titled\s*)?$/u,
    reason: 'what a newspaper printed',
    sample: 'an article in the Harbour Times, “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:proposals?|stor(?:y|ies)|songs?|poems?|films?|plays?|novels?|patents?)(?: (?:called|(?:en)?titled|named))?,?\s*$/iu,
    reason: 'a work of another kind',
    sample: 'The magazine ran a story called “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:published|posted|shared|wrote|written|collected) (?:up )?(?:their|his|her) (?:own )?(?:highlights|summar(?:y|ies)|recaps?|takeaways|impressions|reports?)\b[^“”"]{0,120}$/i,
    reason: 'what somebody wrote of a meeting',
    sample: 'Others posted their highlights, too: see Ann Lee’s “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:awards?|prizes?|medals?) (?:is|are) (?:given|presented|awarded|conferred)(?: (?:annually|yearly|each year|every \p{Ll}+))? (?:for|in recognition of)\s*$/iu,
    reason: 'what an award is always given for',
    sample: 'The award is given for “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:cakes?|signs?|banners?|t-?shirts?|shirts?|stickers?|screens?|walls?|doors?|labels?|mugs?|boards?|citations?)\b[^.“”"«]{0,20}\b(?:reads?|reading|says?|said|saying)\s*[:,]?\s*$/i,
    reason: 'what is written on a thing',
    sample: 'the cake read “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:if|when|suppose|imagine|say) (?:we|you|I|people|some(?:body|one)) (?:reads?|hears?|says?|sees?|writes?|types?|asks?)\s*[:,]?\s*[“"]?$/i,
    reason: 'a sentence made up as an example',
    sample: 'For instance, if we read “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:nominated|organi[sz]ed|hosted|sponsored|funded) by (?:the|an?|its|our) [^.,;:“”"]{3,60}$/iu,
    reason: 'who nominated, hosted or paid for it',
    sample: 'It was nominated by the track on “…”',
  },
  {
    side: 'before',
    pattern: /\bdissertation (?:award|prize)\b[^.]{0,100}$/i,
    reason: 'a dissertation was honoured',
    sample: 'the dissertation award for “…”',
  },
  {
    side: 'before',
    pattern: /\btitle (?:has (?:since )?been|was(?: later)?) changed (?:to|from)\W*$/i,
    reason: 'another title of a paper that is named already',
    sample: 'Note: the title has been changed to “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:calls?|called|calling|termed|dubbed|named) (?:this|these|it|them|that|such)(?: \p{Ll}+){0,3}\s*$/u,
    reason: 'a term for what was told',
    sample: 'We call this “…”',
  },
  {
    side: 'after',
    pattern:
      /^[”"’]?,?[”"’]?\s*(?:(?:which|that)\s+)?(?:is|was|were|are|(?:would|could|might) be)\s+(?:(?:the|an?)\s+(?:[\p{L}-]+ )?(?:name|title|theme|motto)\s+(?:of|for)\s+)?(?:a|an|the|our|his|her|their)?\s*(?:[\p{L}-]+ ){0,2}(?:series|films?|books?|novel|memoir|podcast|talk|workshop|course|campaign|show|song|model|system|tool|dataset|blog|theme|motto|slogan|rule|lesson|advice|message|principle|mantra|question|joke|programme|program|initiative|network|community|service|product|event)\b/iu,
    reason: 'it is said to be something else',
    sample: '“…” is the name of a series of films',
  },
  {
    side: 'after',
    pattern:
      /^[”"’]?,?[”"’]?\s+(?:an?|the) (?:[\p{L}-]+ ){0,3}(?:films?|shorts?|novel|memoir|thriller|documentary|installation|sculpture|exhibit|video game|work of (?:art|fiction|virtual reality))\b/iu,
    reason: 'it is called a work of art',
    sample: '“…”, a short film',
  },
  {
    side: 'after',
    pattern:
      /^[”"’]? in (?:the |The )?(?:\p{Lu}[\p{L}’-]* ){0,3}(?:Times|Post|Herald|Tribune|Guardian|Gazette|Telegraph|Chronicle|Globe|Observer|Forbes|Wired|Fortune|Bloomberg|Independent)\b/u,
    reason: 'what a newspaper printed',
    sample: 'The article “…” in the Harbour Times',
  },
  {
    side: 'after',
    pattern:
      /^[,”"’]*\s+as (?!the (?:title|name)\b)(?:(?:\p{L}+ ){1,4}(?:call(?:s|ed)?|puts?|named|nicknamed|says?)|it (?:is|was) called|the saying)\b/iu,
    reason: 'somebody’s word for something',
    sample: '“…”, as the team calls it',
  },
  {
    side: 'after',
    pattern:
      /^[,”"’]{0,3}\s+(?:(?:a|the)\s+(?:headlines?|slogan|motto|phrase|quotation)|(?:the |two |three |its )?(?:speakers?|panelists?)|(?:you|users?|teams?|customers?|developers?) can)\b/iu,
    reason: 'a phrase, a session or a product',
    sample: '“…” two speakers told',
  },
  {
    side: 'after',
    pattern:
      /^[”"’]?\s+(?:[Pp]rogram(?:me)?|[Aa]wards?|[Tt]rack|[Ww]orkshop|[Ss]eries|[Ss]ession|[Cc]ommittee|[Ii]nitiative|[Cc]ampaign|[Pp]rize|[Cc]ompetition|[Cc]hallenge|[Pp]odcast|[Tt]heorem|[Pp]roblem|[Ee]ffect|[Bb]ook|[Ff]ilm|[Tt]alk|[Kk]eynote)s?\b/,
    reason: 'the noun behind says what it names',
    sample: 'the “…” session',
  },
]

/** Cues that it is something else, where it is not named a paper right before. */
export const refusingUnnamed: readonly Cue[] = [
  {
    side: 'before',
    pattern:
      /\b(?:(?:spoke|speaks|speaking|talked|talks|lectured|lectures) (?:on|about|of)|made the case for|(?:defend(?:ed|s)|submitted) (?:[\p{L}’']+ ){1,4}?(?:thesis|dissertation)\b[^“”"]{0,20})\s*$/iu,
    reason: 'a talk or a degree',
    sample: 'she spoke about “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:by|at|in|of) the (?!Paper|Article|Work|Poster|Study|Report|Award|Prize|Demo)\p{Lu}\p{Ll}+ (?:on|for)\s*[“"]?$/u,
    reason: 'a part of a meeting, whatever it is called',
    sample: 'nominated by the Colloquium on “…”',
  },
  {
    side: 'before',
    pattern:
      /\b(?:invited|keynote|plenary) (?:speakers?|talks?|lectures?)\b|\b(?:gives?|gave|giving) (?:a|an|the|two|three) (?:[\p{L}-]+ ){0,2}(?:talks?|tutorials?|keynotes?|lectures?)\b/iu,
    reason: 'a talk, told of in the same sentence or the one before',
    sample: 'He was an invited speaker. In “…”',
  },
  {
    side: 'before',
    pattern: /\b(?:launch|unveil|roll)(?:s|ed|ing|ed out)?(?: (?:our|the|a|its|their|new))*\s*[“"]?$/i,
    reason: 'a product',
    sample: 'This month we launched our new “…”',
  },
]

/** Make cues ready to be asked: those behind a quotation all at once, those before it where the text holds their words. */
export function ask(cues: readonly Cue[]): AnyCue {
  const behindIt = anyOf(cues.filter(({ side }) => side === 'after'))
  const beforeIt = cues.filter(({ side }) => side === 'before').map(({ pattern }) => sparing(pattern))
  return (before, after) => beforeIt.some((pattern) => pattern.test(before)) || behindIt(after)
}
