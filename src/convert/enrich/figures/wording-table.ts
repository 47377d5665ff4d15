import { type SparingPattern, sparing } from '../sparing-pattern.ts'

/** Words that lines about pictures are told by. */
interface Wording {
  readonly pattern: RegExp | SparingPattern
  /** Why such words tell of a picture. */
  readonly reason: string
  readonly sample: string
}

/** What captions, credits and descriptions of pictures say, and what the files of pictures are called. */
export const wordings = {
  fileName: {
    pattern: sparing(/^[^/\\<>|"]{1,120}\.(?:png|jpg|jpeg|gif|webp|svg|avif|bmp|tiff?)$/i),
    reason: 'the name of a picture’s file, alone on its line',
    sample: 'UserRec 16x9.png',
  },
  credit: {
    pattern:
      /^(?!\p{L}+: (?:An?|The|Two|Three|Some|Several) [^.]{8,}\.$)(?:\(?(?:(?:photo|image|picture|illustration|figure|graphic|video)s?(?: credits?| sources?)?(?: by|:| courtesy(?: of)?)|credits?:|courtesy(?: of)?:?|source:|©)\s*.{2,120}|[^\s,.;:]+(?: [^\s,.;:]+){1,3}(?: for | ?\/ ?)(?:[^\s,.;:]+ ){1,2}(?:magazine|images))$/iu,
    reason: 'whose picture stands above',
    sample: 'Photo by Ann Lee',
  },
  toldBehindLabel: {
    pattern:
      /^(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration|[Ff]igure|[Gg]raphic)s?: (?!by\b|courtesy\b|via\b|from\b|provided\b|adapted\b|taken\b|the\b)\p{Ll}/u,
    reason: 'what is seen behind the label, and nobody whose picture it is',
    sample: 'Image: overview of the system',
  },
  creditAtEnd: {
    pattern: sparing(
      /[.!?)”"]\s+(?:credits?|source)\s*:\s*\S.{0,60}$|\s©\s?\S.{0,40}$|,? (?:taken |reproduced )?from the paper(?: \[\d{1,3}\])?\.?$|(?:[.!?)”"]\s+|\s[-–—|]\s+|\()(?:both |all )?(?:photo|image|picture|illustration|graphic|figure)s?\s*(?::|(?:credits?|courtesy)\b:?|(?:taken |adapted |reproduced )?(?:by|from|courtesy of)\b)\s*\S.{0,60}$/i,
    ),
    reason: 'a credit closes the caption',
    sample: 'A buoy at the end of the pool. Photo: Stockphoto',
  },
  agencyAtEnd: {
    pattern: /[.!?]\s+—\s+(?:[A-Z]{2,8}(?:pix)?|Reuters|Bernama|Xinhua)$/u,
    reason: 'the agency that a newspaper has its picture from',
    sample: 'The lamp that caused the stir is seen at sea. — HNA',
  },
  licence: {
    pattern:
      /^(?!except\b|.*\blicen[cs]ed under\b).*(?:(?:[,.(|]\s*|\s)CC(?: |-)BY(?:-[A-Z]{2})*(?: \d\.\d)?\)?\.?$|\(used with permission\)\.?$)/i,
    reason: 'terms that pictures are published under',
    sample: 'A buoy at night, CC BY-NC 4.0',
  },
  numbered: {
    pattern: sparing(
      /^(?:(?:image|photo|picture|video): (?:an?|the|two|three|some|several) [^.]{8,}\.$|figure:\s+\S+(?:\s+\S+){2,}|(?:figure|fig\.?|abb(?:ildung|\.)?|figura)\s*\d+[a-z]?\s*[:.–—|-]\s*\S+(?:\s+\S+){1,}|[图圖図]\s*\d+\s*[:：.]\s*\S{4,}|\(a\)\s\S.{4,120}\s\(b\)\s\S)/i,
    ),
    reason: 'a label and its number',
    sample: 'Figure 2: Loss over time.',
  },
  numberedWithoutMark: {
    pattern: /^(?:Figure|Fig\.?|Abb(?:ildung|\.)) ?\d{1,2}[a-z]? \p{Lu}\p{L}* \p{Ll}.*\.$/u,
    reason: 'a number without a mark behind it',
    sample: 'Fig. 2 Loss over time.',
  },
  labelledCaption: {
    pattern: /^caption:\s+(?=\S)/i,
    reason: 'some newsrooms label it',
    sample: 'Caption: The pool at night',
  },
  photograph: {
    pattern: sparing(
      /\b(?:at (?:the|our) (?:booth|stand)|booth at|poses? (?:with|for)|posing|smil(?:es|ing) (?:into|at|for)|(?<!read it )from left|(?<!read it from )left to right|clockwise from|pictured (?:from|are|is|here)|this (?:photo|picture|image) shows)\b|^(?:group|team|class|family) (?:picture|photo|photograph)\b|^(?:illustrative|stock|cover|featured) (?:image|photo|picture)\b|\s[-–—]\s(?:image |photo )?(?:source|credit)s?$|\b(?:receiv(?:es|ing)|accept(?:s|ing)) (?:the|an?|his|her|their)\b.{0,50}\b(?:award|prize|certificate|medal)s?\b[^.]*$|\((?:image|photo|picture)s? (?:credits?|by|source|courtesy|from)\b/iu,
    ),
    reason: 'what only photographs show',
    sample: 'Some of us at the booth',
  },
  described: {
    pattern:
      /^(?:an? |the )?(?:[\p{L}\d-]+ ){0,2}(?:photo(?:graph)?|image|picture|graphic|illustration|diagram|screenshot|headshot|portrait|logo|collage|rendering|banner|drawing|painting|print|engraving|etching|watercolou?r|sketch|icon|cartoon|animation|flow ?chart)s? (?:of|showing|with|depicting|representing|portraying|picturing)\b|^the (?:official )?banner (?:of|for)\b|\bon an? (?:[\p{L}-]+ ){0,3}(?:background|gradient|backdrop)\b/iu,
    reason: 'what alternative texts say',
    sample: 'A graphic of a head over circuits',
  },
  emblem: {
    pattern: /^(?:(?:\S+ ){1,4}(?:logo|seal|crest|banner|header|icon)|(?:\S+ ){5,14}logo)\.?$/i,
    reason: 'a sign rather than a picture',
    sample: 'Harbour University Seal',
  },
  crowd: {
    pattern:
      /^\p{Lu}\S*(?: \S+){1,6} (?:poster session|poster hall|coffee break|exhibition floor|conference dinner)$/u,
    reason: 'a part of a meeting in small letters, which a heading would write with capitals',
    sample: 'Tide Learning Workshop poster session',
  },
  sight: {
    pattern: sparing(
      /\b(?:sun(?:rise|set)|panorama|skyline|selfie|group photo|family photo|badges?|(?:the )?(?:view|beach|river|harbou?r|skyline|audience|crowd|stage|foyer|queue)|poster session|(?:opening|closing) (?:ceremony|of)|(?:full|packed|empty|crowded) (?:room|hall|house|lecture)|(?:conference|convention|congress|poster|exhibition) (?:hall|venue|cent(?:er|re)|dinner)|banquet|reception|^me|^us|^with my|^(?:some (?:of (?:us|the) ?)?|our |the )?(?:students|colleagues|attendees|participants|researchers|volunteers|delegation|writers|team))\b.{0,40}?\b(?:at|in|of|from|with|near|before|during|outside|on|for|seen|around)\b|^\p{Lu}\p{L}+ at (?:sun(?:rise|set)|night|dawn|dusk|noon)$/iu,
    ),
    reason: 'what is photographed at a conference, with where or when',
    sample: 'Poster session with tea',
  },
  placed: {
    pattern: sparing(
      /\b(?:in front of|next to) (?:the|an?|my|his|her|its|their|our)\b|\bwith (?:the|an?|my|his|her|their|our) (?:certificate|award|medal|trophy|prize|plaque|advis[eo]r|supervisor)s?\b|\baround (?:the|an?|our|their) (?:[\p{L}-]+ )?(?:table|board|screen|robot|machine)\b|^group pictures?\b/iu,
    ),
    reason: 'where people stand and what they hold',
    sample: 'Students in front of their posters',
  },
  personActs: {
    pattern: sparing(
      /^(?:(?:(?:Prof(?:essor|\.)?|Dr\.?|PhD student|Ph\.D\. student|Doctoral student) )?\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|de|van|von|der)){0,3}|(?:An?|The|Our) (?:visitor|student|attendee|participant|volunteer|colleague)) (?:wears|tries|plays|explains|answers|presents|shows|speaks|talks|gives|receives|accepts|holds|poses|stands|celebrates|demonstrates|chairs|opens|welcomes|greets|listens|points|looks|sits|waits|enjoys) (?!that\b|how\b|why\b)\S/u,
    ),
    reason: 'somebody does something while the picture is taken',
    sample: 'Anna Golub explains her poster',
  },
  personDoing: {
    pattern:
      /^(?:(?:(?:[Ii]nvited|[Kk]eynote) [Ss]peaker|[Pp]rof(?:essor|\.)|[Dd]r\.?|[Pp][Hh]\.?[Dd]\.? [Ss]tudent) )?\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+,? (?:presenting|speaking|giving|receiving|holding|accepting|talking|demonstrating)\b[^.]*$/u,
    reason: 'the same, said with a participle',
    sample: 'Keynote speaker Bo Li talking',
  },
  peopleSeen: {
    pattern:
      /^(?:(?:Ph\.?D\.?|Doctoral|Graduate|Master’s|Master's) (?:[Cc]andidate|[Ss]tudent|[Rr]esearcher)s? \p{Lu}.{2,40} (?:of|at|from) (?:the )?\p{Lu}|(?:[\p{L}“”"-]+ ){0,5}(?:members|students|authors|winners|researchers|recipients|organi[sz]ers) \p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+(?:,| and | & ))/u,
    reason: 'who is seen',
    sample: 'Faculty members Ann Lee, Bo Li and Cy Ma',
  },
  pictured: {
    pattern:
      /^(?:an? |the |some )?(?:slides?|screenshots?|snapshots?|scenes?|posters|generated samples|sample outputs) (?:from|of|by|at)\b|^(?=\S*\p{Lu}\S*\p{Lu})\S+ (?:19|20)\d\d (?:organi[sz]ers|attendees|participants|volunteers)$/iu,
    reason: 'what a picture of a report shows',
    sample: 'Slides from the opening',
  },
  wasDone: {
    pattern: /^[\p{L}\d’' ]{8,60}? (?:was|were) \p{Ll}+ed \p{Ll}/u,
    reason: 'of a picture one tells what was done',
    sample: 'Our students were sponsored to attend CHI 2022',
  },
  ownBadge: {
    pattern: /^my (?:\S+ ){0,3}(?:badge\.?|(?:poster|booth|desk)\.)$/i,
    reason: 'a thing of the writer’s own',
    sample: 'My CHI 2022 Badge.',
  },
  placedInPicture: {
    pattern:
      /\((?:far |upper |lower )?(?:left|right|top|bottom|cent(?:er|re)|middle|orange|gr[ae]y|red|blue|green|black|yellow|purple|dashed|dotted|solid)(?: [^()]{1,30})?\)|^each (?:line|dot|bar|circle|point|row|column|square|colou?r|curve) (?:is|shows|marks|represents|stands)\b/i,
    reason: 'where in a picture, or in which colour, something is seen',
    sample: 'Maps from 200 images (left) and from 2,000 (right)',
  },
  thingSeen: {
    pattern:
      /^(?:An?|Two|Three|Four|Several) \p{Ll}[^.:;?!“”"]{3,70} (?:on|in|at|near|beside|behind|over|under|above|against|next to|in front of) (?:an?|the|his|her|their) [^.:;?!“”"]{3,40}$/u,
    reason: 'what is seen and where, in words that no title has',
    sample: 'A bent sheet of metal on a table',
  },
  somethingWith: {
    pattern:
      /^(?:An?|Two|Three|Four|Several) \p{Ll}[^.:;?!“”"]{2,60} (?:with|of|on|in|at) [^.:;?!“”"]{3,50}$/u,
    reason: 'a thing and what it has',
    sample: 'A notebook with columns of figures',
  },
  fromQuoted: {
    pattern:
      /[.!?]\s+(?:(?:figure|image|adapted|taken|reproduced)\s+)?from\s+(?:the paper\s+)?[“"][^“”"]{8,250}[.,]?[”"][.,]?$/i,
    reason: 'the paper that a figure was taken from',
    sample: 'Loss by training size. From “A title of a paper”.',
  },
  ofFigure: {
    pattern:
      /\((?:(?:far )?left|right|top|bottom|middle|cent(?:er|re))\b[^()]*\)|^(?:left|right|top|bottom|above|from left)\b[^.:]{0,20}:|^(?:(?:an?|the|our) )?(?:overview|illustration|comparison|visuali[sz]ation|diagram|schematic|architecture|examples?) (?:of|for|from)\b|\b(?:figure|image|photo|video|animation) (?:from|courtesy)\b|\bshaded (?:areas?|regions?)\b|\b(?:arrows?|lines?|bars?|boxes|curves?|dots) in (?:red|blue|black|green|gr[ae]y|orange)\b/i,
    reason: 'what only captions of figures say',
    sample: 'Left: the loss over time',
  },
} as const satisfies Readonly<Record<string, Wording>>

/** What lines about pictures can be worded as. */
export type PictureWording = keyof typeof wordings

/** Whether a line is worded as one about a picture is. */
export function isWorded(as: PictureWording, text: string): boolean {
  return wordings[as].pattern.test(text)
}
