import { actsInClause, saysWhatIsDrawn } from './drawn-captions.ts'
import { byline } from './head/byline.ts'
import { endsSentence, holdsSentenceBreak, isDateLine, wordCount, words } from './line-shape.ts'
import { readNames } from './names/read-names.ts'
import { readLabel } from './papers/read-label.ts'
import { capitalShare } from './papers/titles/title-case.ts'
import { claim, gapAt, isFree, type Reading, textAt } from './reading.ts'
import { isDoubleSpaced, lostGaps } from './spacing.ts'
import { sparing } from './sparing-pattern.ts'

// `UserRec 16x9.png`: nothing else on the line, and short enough for a file name
const fileName = sparing(/^[^/\\<>|"]{1,120}\.(?:png|jpg|jpeg|gif|webp|svg|avif|bmp|tiff?)$/i)
// `Credit: Glynis Condon`, `Photo by …`, `Image: …`, `Illustration: …`, `Source: …`, `Ann Lee for Northfield Magazine`
const credit =
  /^(?!\p{L}+: (?:An?|The|Two|Three|Some|Several) [^.]{8,}\.$)(?:\(?(?:(?:photo|image|picture|illustration|figure|graphic|video)s?(?: credits?| sources?)?(?: by|:| courtesy(?: of)?)|credits?:|courtesy(?: of)?:?|source:|©)\s*.{2,120}|[^\s,.;:]+(?: [^\s,.;:]+){1,3}(?: for | ?\/ ?)(?:[^\s,.;:]+ ){1,2}(?:magazine|images))$/iu
// `Image: overview of the system`: what is seen, and nobody whose picture it is
const toldBehindLabel =
  /^(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration|[Ff]igure|[Gg]raphic)s?: (?!by\b|courtesy\b|via\b|from\b|provided\b|adapted\b|taken\b|the\b)\p{Ll}/u

/** Whether a line names whose picture stands above it. */
function isCredit(text: string): boolean {
  return credit.test(text) && !toldBehindLabel.test(text)
}

// `Figure 2: Loss over time.`, `Fig. 3. …`, `Abbildung 1: …`, `图 1：…`
const numbered = sparing(
  /^(?:(?:image|photo|picture|video): (?:an?|the|two|three|some|several) [^.]{8,}\.$|figure:\s+\S+(?:\s+\S+){2,}|(?:figure|fig\.?|abb(?:ildung|\.)?|figura)\s*\d+[a-z]?\s*[:.–—|-]\s*\S+(?:\s+\S+){1,}|[图圖図]\s*\d+\s*[:：.]\s*\S{4,}|\(a\)\s\S.{4,120}\s\(b\)\s\S)/i,
)

// `Fig. 2 Loss over time.`: without a mark behind the number
const numberedWithoutMark = /^(?:Figure|Fig\.?|Abb(?:ildung|\.)) ?\d{1,2}[a-z]? \p{Lu}\p{L}* \p{Ll}.*\.$/u

/** `Caption: The pool at night`, as some newsrooms label it */
export const labelledCaption = /^caption:\s+(?=\S)/i

/** Find figures: a file name or description with the caption directly below it, a marked image, or a numbered caption. */
export function findFigures(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; i++) {
    const row = reading.rows[i]
    if (!row || reading.claims[i]?.role === 'dropped') continue
    if (row.cue.type === 'image') addImage(reading, i, row.cue.file, row.cue.alt)
    else if (!isFree(reading, i)) continue
    else if (isFileLine(reading, i)) addFile(reading, i)
    else if (isAltLine(reading, i)) addAlt(reading, i)
    else if (isBareCaption(reading, i)) addNumbered(reading, i)
    else if (numbered.test(row.text) || numberedWithoutMark.test(row.text) || labelledCaption.test(row.text))
      addNumbered(reading, i)
  }
}

/** A file name on a line of its own, with the caption directly below or with nothing. */
function isFileLine(reading: Reading, index: number): boolean {
  return (
    fileName.test(textAt(reading, index)) &&
    (!readNames(textAt(reading, index + 1)) || namesPortrayed(reading, index + 1)) &&
    (gapAt(reading, index) > 0 ||
      index === 0 ||
      reading.claims[index - 1]?.role === 'dropped' ||
      lostGaps(reading) ||
      // Some captures lost the room of a list alone.
      (wordCount(textAt(reading, index)) <= 8 &&
        wordCount(textAt(reading, index + 1)) >= 10 &&
        endsSentence(textAt(reading, index + 1))))
  )
}

/** One name below the file of a picture, and nothing directly below that: who is seen. */
function namesPortrayed(reading: Reading, index: number): boolean {
  return (
    readNames(textAt(reading, index))?.names.length === 1 &&
    (gapAt(reading, index + 1) > 0 || textAt(reading, index + 1) === textAt(reading, index))
  )
}

// `Some of us at the booth`, `From left: Ann Lee and Bo Li`: what only photographs show
const photograph = sparing(
  /\b(?:at (?:the|our) (?:booth|stand)|booth at|poses? (?:with|for)|posing|smil(?:es|ing) (?:into|at|for)|(?<!read it )from left|(?<!read it from )left to right|clockwise from|pictured (?:from|are|is|here)|this (?:photo|picture|image) shows)\b|^(?:group|team|class|family) (?:picture|photo|photograph)\b|^(?:illustrative|stock|cover|featured) (?:image|photo|picture)\b|\s[-–—]\s(?:image |photo )?(?:source|credit)s?$|\b(?:receiv(?:es|ing)|accept(?:s|ing)) (?:the|an?|his|her|their)\b.{0,50}\b(?:award|prize|certificate|medal)s?\b[^.]*$|\((?:image|photo|picture)s? (?:credits?|by|source|courtesy|from)\b/iu,
)

// `…, CC BY-NC 4.0`, `… (used with permission)`
const licence =
  /^(?!except\b|.*\blicen[cs]ed under\b).*(?:(?:[,.(|]\s*|\s)CC(?: |-)BY(?:-[A-Z]{2})*(?: \d\.\d)?\)?\.?$|\(used with permission\)\.?$)/i
const licenceSign = /CC[ -]BY|\(used with/i

function isLicensed(text: string): boolean {
  return licenceSign.test(text) && licence.test(text)
}

// `… of the pool. Photo: Stockphoto`, `Both images adapted from [3].`, `… on a line (image by Zeta)`: a credit closes the caption
const creditAtEnd = sparing(
  /[.!?)”"]\s+(?:credits?|source)\s*:\s*\S.{0,60}$|,? (?:taken |reproduced )?from the paper(?: \[\d{1,3}\])?\.?$|(?:[.!?)”"]\s+|\s[-–—|]\s+|\()(?:both |all )?(?:photo|image|picture|illustration|graphic|figure)s?\s*(?::|(?:credits?|courtesy)\b:?|(?:taken |adapted |reproduced )?(?:by|from|courtesy of)\b)\s*\S.{0,60}$/i,
)

// `A graphic of a head over circuits`, `SOSP 2024 on a gradient of blue and green`: what alternative texts say
const described =
  /^(?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:photo(?:graph)?|image|picture|graphic|illustration|diagram|screenshot|headshot|portrait|logo|collage|rendering|banner|drawing|painting|sketch|icon)s? (?:of|showing|with|depicting|representing)\b|^the (?:official )?banner (?:of|for)\b|\bon an? (?:[\p{L}-]+ ){0,3}(?:background|gradient|backdrop)\b/iu

// `Atlanta at sunrise`, `Poster session with tea`, `The view from the hotel`: what is photographed at a conference, with where or when
const sight = sparing(
  /\b(?:sun(?:rise|set)|panorama|skyline|selfie|group photo|family photo|badges?|(?:the )?(?:view|beach|river|harbou?r|skyline|audience|crowd|stage|foyer|queue)|poster session|(?:opening|closing) (?:ceremony|of)|(?:full|packed|empty|crowded) (?:room|hall|house|lecture)|(?:conference|convention|congress|poster|exhibition) (?:hall|venue|cent(?:er|re)|dinner)|banquet|reception|^me|^us|^with my|^(?:some (?:of (?:us|the) ?)?|our |the )?(?:students|colleagues|attendees|participants|researchers|volunteers|delegation|writers|team))\b.{0,40}?\b(?:at|in|of|from|with|near|before|during|outside|on|for|seen|around)\b|^\p{Lu}\p{L}+ at (?:sun(?:rise|set)|night|dawn|dusk|noon)$/iu,
)
// `Students in front of their posters`, `Ann Lee with her certificate`: where people stand and what they hold
const placed = sparing(
  /\b(?:in front of|next to) (?:the|an?|my|his|her|its|their|our)\b|\bwith (?:the|an?|my|his|her|their|our) (?:certificate|award|medal|trophy|prize|plaque|advis[eo]r|supervisor)s?\b|\baround (?:the|an?|our|their) (?:[\p{L}-]+ )?(?:table|board|screen|robot|machine)\b|^group pictures?\b/iu,
)
// `Anna Golub explains her poster`, `A visitor tries two helmets`: somebody does something while the picture is taken
const personActs = sparing(
  /^(?:(?:(?:Prof(?:essor|\.)?|Dr\.?|PhD student|Ph\.D\. student|Doctoral student) )?\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|de|van|von|der)){0,3}|(?:An?|The|Our) (?:visitor|student|attendee|participant|volunteer|colleague)) (?:wears|tries|plays|explains|answers|presents|shows|speaks|talks|gives|receives|accepts|holds|poses|stands|celebrates|demonstrates|chairs|opens|welcomes|greets|listens|points|looks|sits|waits|enjoys) (?!that\b|how\b|why\b)\S/u,
)
// `Ph.D. candidate Ana Lis of the Vision Lab`, `Faculty members Ann Lee, Bo Li and Cy Ma`: who is seen
const peopleSeen =
  /^(?:(?:Ph\.?D\.?|Doctoral|Graduate|Master’s|Master's) (?:[Cc]andidate|[Ss]tudent|[Rr]esearcher)s? \p{Lu}.{2,40} (?:of|at|from) (?:the )?\p{Lu}|(?:[\p{L}“”"-]+ ){0,5}(?:members|students|authors|winners|researchers|recipients|organi[sz]ers) \p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+(?:,| and | & ))/u

// `Slide from the opening`, `Generated samples from …`, `ICLR 2019 organizers`: what a picture of a report shows
const pictured =
  /^(?:an? |the |some )?(?:slides?|screenshots?|snapshots?|scenes?|posters|generated samples|sample outputs) (?:from|of|by|at)\b|^(?=\S*\p{Lu}\S*\p{Lu})\S+ (?:19|20)\d\d (?:organi[sz]ers|attendees|participants|volunteers)$/iu

// `Ann Lee presenting her poster`, `Keynote speaker Bo Li talking`
const personDoing =
  /^(?:(?:(?:[Ii]nvited|[Kk]eynote) [Ss]peaker|[Pp]rof(?:essor|\.)|[Dd]r\.?|[Pp][Hh]\.?[Dd]\.? [Ss]tudent) )?\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+,? (?:presenting|speaking|giving|receiving|holding|accepting|talking|demonstrating)\b[^.]*$/u

/** A line between two paragraphs of a capture that lost its blank lines. */
function isBetweenParagraphs(reading: Reading, index: number): boolean {
  const isParagraph = (text: string): boolean => wordCount(text) >= 12 && endsSentence(text)
  return (
    lostGaps(reading) && isParagraph(textAt(reading, index - 1)) && isParagraph(textAt(reading, index + 1))
  )
}

// `Our students were sponsored to attend CHI 2022`: of a picture one tells what was done
const wasDone = /^[\p{L}\d’' ]{8,60}? (?:was|were) \p{Ll}+ed \p{Ll}/u

/** `Ann Lee explains her poster` with room round it and no paragraph below: a heading would stand over something. */
function isBetweenEntries(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = textAt(reading, index + 1)
  return (
    index > 1 &&
    gapAt(reading, index) > 0 &&
    personActs.test(text) &&
    wordCount(text) >= 4 &&
    wordCount(text) <= 16 &&
    wordCount(below) <= 20 &&
    !endsSentence(below)
  )
}

/** Whether a line without a full stop, standing apart, says what a photograph shows rather than what a section is about. */
function saysWhatIsSeen(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const count = wordCount(text)
  if (count > 24 || /[.!?:;,…]$/.test(text) || reading.rows[index]?.cue.type !== 'plain') return false
  const apart = gapAt(reading, index + 1) > 0 || isBetweenParagraphs(reading, index)
  // A paragraph goes on below, or the next section begins.
  const below = gapAt(reading, index + 2) > 0 && wordCount(textAt(reading, index + 1)) < 8 ? 2 : 1
  if (apart && !lostGaps(reading) && !listsAuthors(text) && isBetweenEntries(reading, index)) return true
  if (!apart || wordCount(textAt(reading, index + below)) < 8) return false
  if (peopleSeen.test(text) || pictured.test(text)) return true
  const begins = showsSight(text) && textAt(reading, index - 1).length < 120
  if (index > 0 && !begins && !/[.!?][”"’')]*$/.test(textAt(reading, index - 1))) return false
  if (personActs.test(text)) return count >= 4 && count <= 20
  if (begins || (wasDone.test(text) && isBetweenParagraphs(reading, index))) return true
  // Headings write most words with a capital; of a picture one writes as one speaks.
  const small = words(text).filter((word) => /^\p{Ll}/u.test(word)).length
  return (
    (sight.test(text) || placed.test(text)) &&
    count >= 3 &&
    count <= 16 &&
    small * 2 >= count &&
    !/^(?:how|why|what|when|where|who|on)\b/i.test(text)
  )
}

/** Whether a line tells of a picture: its caption, or the description put in its place. */
export function tellsOfPicture(text: string): boolean {
  return photograph.test(text) || personDoing.test(text) || described.test(text)
}

// `Harbour University Seal`, `ApX logo`
const emblem = /^(?:\S+ ){1,4}(?:logo|seal|crest|banner|header|icon)\.?$/i

/** Whether a line is the description that stands in the place of a picture. */
export function describesPicture(text: string): boolean {
  return (
    described.test(text) || emblem.test(text) || (/^(?:the )?view from\b/i.test(text) && showsSight(text))
  )
}

/** Whether a few words say what is seen where. `The opening of CIKM 2019 in Beijing` */
export function showsSight(text: string): boolean {
  return (
    wordCount(text) <= 12 &&
    !/[.!?:;,…]$/.test(text) &&
    /^(?:the (?:opening|closing|audience|poster hall)|(?:the )?view from)\b/i.test(text)
  )
}

/** Whether a line says who is seen in a picture. */
export function tellsOfPeople(text: string): boolean {
  return peopleSeen.test(text) && !/[.!?:]$/.test(text) && wordCount(text) <= 24
}

/** Whether a line names whose picture stands there, alone or at the end of its caption. */
export function creditsPicture(text: string): boolean {
  return isCredit(text) || creditAtEnd.test(text) || isLicensed(text)
}

// `My CHI 2022 Badge.`
const ownBadge = /^my (?:\S+ ){0,3}(?:badge\.?|(?:poster|booth|desk)\.)$/i

/** A line of middle length over one that names whose picture it is, where a capture lost its blank lines. */
function isOverCredit(reading: Reading, index: number): boolean {
  const count = wordCount(textAt(reading, index))
  return (
    count >= 4 &&
    count <= 20 &&
    isCredit(textAt(reading, index + 1)) &&
    isFree(reading, index + 1) &&
    !isCredit(textAt(reading, index)) &&
    !/^[“"]/.test(textAt(reading, index)) &&
    !holdsSentenceBreak(textAt(reading, index)) &&
    !readLabel(textAt(reading, index))
  )
}

/** A few words right below the two hyphens that some sites print between byline and article, over its first paragraph: what the lead picture shows. */
function isBelowHyphens(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    textAt(reading, index - 1) === '--' &&
    !isCredit(text) &&
    reading.rows[index]?.cue.type === 'plain' &&
    wordCount(text) >= 3 &&
    wordCount(text) <= 16 &&
    /^\p{L}[^/.:!?]*$/u.test(text) &&
    gapAt(reading, index + 1) > 0 &&
    wordCount(textAt(reading, index + 1)) >= 15
  )
}

// `(left)`, `(second from right)`
const besideName =
  /\s*\((?:far |(?:second|third|fourth) from (?:the )?)?(?:left|right|cent(?:er|re)|middle)\)/gi

/** `Ann Lee (left) and Bo Li` without where they stand; null where a line is not of such names alone. */
function peoplePlaced(text: string): string | null {
  const bare = text.includes('(') ? text.replace(besideName, '') : text
  return bare !== text && wordCount(text) <= 24 && readNames(bare)?.certainty === 1 ? bare : null
}

/** The caption of a picture that left no line of its own: a credit directly below, or words that only photographs have. */
function isBareCaption(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  // `Find us at the booth!`, `We look forward to seeing you at our booth.`
  if (
    /^(?:(?:we|you) (?:look forward|hope|invite|can|will be|are looking)|find|visit|meet|join|come|see|stop by|say hi)\b/i.test(
      text,
    ) ||
    /!$/.test(text) ||
    byline.test(text)
  )
    return false
  if (saysWhatIsDrawn(reading, index)) return true
  if (saysWhatIsSeen(reading, index) || isBelowHyphens(reading, index) || peoplePlaced(text)) return true
  if (lostGaps(reading) && isOverCredit(reading, index)) return true
  if (ownBadge.test(text) && gapAt(reading, index) > 0) return true
  const count = wordCount(text)
  const crowded =
    lostGaps(reading) && count >= 5 && count <= 30 && /[.!?] (?:Photo|Image|Credits?)\b/.test(text)
  if (crowded && creditAtEnd.test(text)) return true
  if (gapAt(reading, index) === 0 && index > 0 && !isBetweenParagraphs(reading, index)) return false
  if (
    count > 60 ||
    (text.slice(0, 26).includes(':') && /^[\p{L} ]{3,25}:/u.test(text) && !/\bleft\b/i.test(text))
  )
    return false
  const credited =
    reading.rows[index]?.cue.type === 'plain' &&
    gapAt(reading, index + 1) === 0 &&
    isCredit(textAt(reading, index + 1)) &&
    gapAt(reading, index + 2) > 0
  const closed = creditAtEnd.test(text) || isLicensed(text)
  if (count > 30 && !credited && !closed) return false
  const photographed = photograph.test(text) || personDoing.test(text)
  if (!credited && !closed && !photographed && (listsAuthors(text) || !isVerbless(reading, index)))
    return false
  return photographed ? count >= 2 : count >= 4 && !readNames(text)
}

// `A title: Ann Lee, Bo Li`, `A title | Ann Lee, Bo Li`
const behindSign = /(?:[:|]|\s[–—-])\s+(?<names>\p{Lu}[^:|–—]{6,600})$/u

/** Whether a line ends in several names behind a sign, as entries of a list do. */
function listsAuthors(text: string): boolean {
  const names = behindSign.exec(text)?.groups?.['names']
  return names !== undefined && (readNames(names)?.names.length ?? 0) > 1
}

// Words of sentences rather than of noun phrases: forms of to be and to have, modals, people who act, and openers
const clause =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|let|lets|let’s|we|you|they|it|i|he|she|this|these|those|there|here|that|not|if|so|but)\b|^(?:and|or|also|more|now|next|first|second|third|finally|back|thanks?|please|see|read|click|stay|enjoy|happy|good|great|many|much|enough|then|well|yes|no|because|when|while|what|how|why|which|where|who|to|in|on|at|for|by|with|from|after|before|until|as|download|watch|visit|check|join|follow|find|learn|get|view|meet|welcome|congratulations|congrats|all|some|both|nothing|something|everything|including|especially)\b/iu

/**
 * A few words without a verb that end in a full stop, standing apart between paragraphs: so captures leave the caption
 * of a picture. `Locations of a random subset of the videos.`
 */
function isVerbless(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const count = wordCount(text)
  const between =
    gapAt(reading, index + 1) > 0 &&
    /[.!?][”"’')]*$/.test(textAt(reading, index - 1)) &&
    (wordCount(textAt(reading, index + 1)) >= 10 || readLabel(textAt(reading, index + 1)) !== null)
  return (
    between &&
    count >= 4 &&
    count <= 16 &&
    reading.rows[index]?.cue.type === 'plain' &&
    /^\p{Lu}[^.!?:;“”"]+\.$/u.test(text) &&
    !clause.test(text) &&
    /\b(?:of|in|for|from|between|over|on|with|across|versus|vs)\b/.test(text) &&
    !actsInClause.test(text)
  )
}

// `… from 200 images (left) and from 2,000 (right)`, `forecasts (grey)`: where in a picture, or in which colour, something is seen
const placedInPicture =
  /\((?:far |upper |lower )?(?:left|right|top|bottom|cent(?:er|re)|middle|orange|gr[ae]y|red|blue|green|black|yellow|purple|dashed|dotted|solid)(?: [^()]{1,30})?\)|^each (?:line|dot|bar|circle|point|row|column|square|colou?r|curve) (?:is|shows|marks|represents|stands)\b/i

// `A bent sheet of metal on a table`: what is seen and where, in words that no title has
const thingSeen =
  /^(?:An?|Two|Three|Four|Several) \p{Ll}[^.:;?!“”"]{3,70} (?:on|in|at|near|beside|behind|over|under|above|against|next to|in front of) (?:an?|the|his|her|their) [^.:;?!“”"]{3,40}$/u

const somethingWith =
  /^(?:An?|Two|Three|Four|Several) \p{Ll}[^.:;?!“”"]{2,60} (?:with|of|on|in|at) [^.:;?!“”"]{3,50}$/u

/** The description of a picture over its caption where the lines round them show it: the caption says where in the picture something is, tells of the one who does something in it, names its credit, or stands between paragraphs. */
function isAltByCaption(reading: Reading, index: number): boolean {
  const [text, caption] = [textAt(reading, index), textAt(reading, index + 1)]
  if (endsSentence(text) || wordCount(text) < 2 || wordCount(text) > 16 || wordCount(caption) > 60)
    return false
  const crowded = lostGaps(reading)
  const above = textAt(reading, index - 1)
  const between =
    (crowded || (gapAt(reading, index) > 0 && gapAt(reading, index + 2) > 0)) &&
    (endsSentence(above) || (!crowded && gapAt(reading, index) > 0))
  if (!between) return false
  if (photograph.test(caption)) return true
  return tellsWhatIsSeen(reading, index) && !readNames(caption)
}

function tellsWhatIsSeen(reading: Reading, index: number): boolean {
  const [text, caption] = [textAt(reading, index), textAt(reading, index + 1)]
  const crowded = lostGaps(reading)
  if (placedInPicture.test(caption)) return true
  const [first = ''] = words(text)
  if (personActs.test(text) && words(caption)[0] === first) return wordCount(caption) <= 24
  if (crowded && creditAtEnd.test(caption)) return wordCount(text) >= 4 || caption.startsWith(text)
  // `A notebook with columns of figures` over a phrase that closes no sentence
  if (crowded)
    return (
      somethingWith.test(text) &&
      wordCount(caption) >= 6 &&
      wordCount(caption) <= 24 &&
      !endsSentence(caption)
    )
  const isParagraph = (row: number): boolean =>
    wordCount(textAt(reading, row)) >= 10 && endsSentence(textAt(reading, row))
  return thingSeen.test(text) && isParagraph(index - 1) && isParagraph(index + 2) && wordCount(caption) <= 40
}

/** A short line over a caption over `Credit: Ann Lee`, in a capture that lost its blank lines. */
function isOverCredited(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    lostGaps(reading) &&
    /^(?:photo |image )?credits?:/i.test(textAt(reading, index + 2)) &&
    endsSentence(textAt(reading, index + 1)) &&
    wordCount(text) <= 8 &&
    !readNames(text) &&
    !readLabel(text)
  )
}

/** `Ann Lee, a scientist, is seen at sea` over `Ann Lee, a scientist.`, in a capture that has a blank line between any two lines. */
function repeatsApart(reading: Reading, index: number): boolean {
  const [text, caption] = [textAt(reading, index), textAt(reading, index + 1)]
  if (endsSentence(text) || wordCount(text) < 8 || wordCount(text) > 40 || !/\.$/.test(caption)) return false
  const start = (line: string): string => words(line).slice(0, 4).join(' ')
  return (
    wordCount(caption) >= 4 &&
    wordCount(caption) <= 40 &&
    start(text) === start(caption) &&
    isDoubleSpaced(reading)
  )
}

/** A description of an image: a short line, below it a caption that repeats it or that a credit follows. */
function isAltLine(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const caption = textAt(reading, index + 1)
  if (!isFree(reading, index + 1)) return false
  if (gapAt(reading, index + 1) !== 0) return repeatsApart(reading, index)
  if (isAltByCaption(reading, index) || (caption.includes('(') && peoplePlaced(caption) === text)) return true
  if (toldBehindLabel.test(text) && !endsSentence(text))
    return wordCount(text) <= 16 && wordCount(caption) <= 60 && endsSentence(caption)
  if (gapAt(reading, index) === 0 && index > 0 && !isOverCredited(reading, index)) return false
  const apart = gapAt(reading, index + 2) > 0
  const credited = gapAt(reading, index + 2) === 0 && isCredit(textAt(reading, index + 2))
  // `A screenshot of a chat window.`, below it what the page prints under the picture
  if (
    described.test(text) &&
    wordCount(text) >= 5 &&
    wordCount(text) <= 40 &&
    wordCount(caption) <= 40 &&
    !readNames(caption)
  )
    return credited || apart
  if (endsSentence(text) || wordCount(text) > 24) return false
  const sameStart =
    words(text).slice(0, 2).join(' ') === words(caption).slice(0, 2).join(' ') &&
    wordCount(text) >= 5 &&
    /\.$/.test(caption)
  const repeats =
    sameStart ||
    (caption.length > text.length + 3 && caption.toLowerCase().startsWith(`${text.toLowerCase()},`))
  // One name or a few, and below it one sentence about whom the picture shows
  const people = readNames(text)?.names ?? []
  if (
    apart &&
    people.length > 0 &&
    people.length <= 4 &&
    wordCount(text) <= people.length * 4 &&
    people.every(({ name }, k) =>
      k === 0 && people.length > 1 ? caption.startsWith(name) : caption.includes(name),
    ) &&
    (people.length === 1 || caption.length > text.length + 8) &&
    wordCount(caption) <= 30 &&
    !/[.!?]\s/.test(caption) &&
    !caption.includes(`${text} is `)
  )
    return true
  return repeats ? credited || gapAt(reading, index + 2) > 0 : credited && !readNames(caption)
}

function addFile(reading: Reading, index: number): void {
  const file = textAt(reading, index)
  claim(reading, index, 'image', 'file-name')
  const below = textAt(reading, index + 1)
  const far = gapAt(reading, index + 1) === 1 && (fromQuoted.test(below) || ofFigure.test(below))
  reading.figures.push({ row: index, file, ...captionBelow(reading, index, far) })
}

function addAlt(reading: Reading, index: number): void {
  const alt = textAt(reading, index)
  claim(reading, index, 'image', 'description')
  reading.figures.push({ row: index, alt, ...captionBelow(reading, index, gapAt(reading, index + 1) > 0) })
}

function addNumbered(reading: Reading, index: number): void {
  claim(reading, index, 'caption', 'caption-alone')
  reading.figures.push({
    row: index,
    captionRow: index,
    caption: textAt(reading, index).replace(labelledCaption, ''),
    ...creditBelow(reading, index),
  })
}

// `… by training size. From “A title”.`
const fromQuoted =
  /[.!?]\s+(?:(?:figure|image|adapted|taken|reproduced)\s+)?from\s+(?:the paper\s+)?[“"][^“”"]{8,250}[.,]?[”"][.,]?$/i

// `(left)`, `Left: …`, `An overview of …`, `Arrows in red are …`, `Figure from …`: what only captions of figures say
const ofFigure =
  /\((?:(?:far )?left|right|top|bottom|middle|cent(?:er|re))\b[^()]*\)|^(?:left|right|top|bottom|above|from left)\b[^.:]{0,20}:|^(?:(?:an?|the|our) )?(?:overview|illustration|comparison|visuali[sz]ation|diagram|schematic|architecture|examples?) (?:of|for|from)\b|\b(?:figure|image|photo|video|animation) (?:from|courtesy)\b|\bshaded (?:areas?|regions?)\b|\b(?:arrows?|lines?|bars?|boxes|curves?|dots) in (?:red|blue|black|green|gr[ae]y|orange)\b/i

/** An image of the markup: its caption is marked as one, or is the line directly below that reads like one. */
function addImage(reading: Reading, index: number, path: string, alt: string): void {
  claim(reading, index, 'image', 'image')
  const file = decodeURIComponentSafely(path.split(/[?#]/)[0]?.split('/').at(-1) ?? '').slice(0, 200)
  const next = reading.rows[index + 1]
  const marked = next?.cue.type === 'caption'
  // `*Northfield Lab · December 6, 2021*`
  const dated = isDateLine(next?.text.split(/\s+[·|•]\s+/).at(-1) ?? '')
  const emphasised =
    next !== undefined &&
    !dated &&
    next.content.length === 1 &&
    next.content[0]?.type === 'emphasis' &&
    next.gap <= 1
  const plain =
    next !== undefined &&
    next.gap === 0 &&
    next.cue.type === 'plain' &&
    wordCount(next.text) >= 4 &&
    !readLabel(next.text) &&
    !readNames(next.text)
  const after = textAt(reading, index + 2)
  // Where headings are marked, a line without a full stop between an image and a paragraph is what the image shows.
  const loose =
    next !== undefined &&
    next.gap === 1 &&
    next.cue.type === 'plain' &&
    next.content.every(({ type }) => type === 'text' || type === 'link') &&
    wordCount(next.text) >= 3 &&
    wordCount(next.text) <= (ofFigure.test(next.text) ? 80 : 30) &&
    (!/[.!?:;,]$/.test(next.text) || ofFigure.test(next.text)) &&
    reading.rows[index + 2]?.gap !== 0 &&
    (wordCount(after) >= 12 ||
      reading.rows[index + 2]?.cue.type === 'heading' ||
      isCredit(after) ||
      ofFigure.test(next.text)) &&
    !readLabel(next.text) &&
    !readNames(next.text) &&
    next.content.some(({ type }) => type === 'text')
  const below =
    marked ||
    emphasised ||
    plain ||
    loose ||
    (alt !== '' && next?.text === alt) ||
    (alt !== '' && next?.gap !== undefined && next.gap <= 1 && next.text.startsWith(`${alt},`)) ||
    (next && (isCredit(next.text) || numbered.test(next.text)))
      ? captionBelow(reading, index, true)
      : {}
  reading.figures.push({
    row: index,
    ...(fileName.test(file) ? { file } : {}),
    ...(alt && !fileName.test(alt) ? { alt } : {}),
    ...below,
  })
}

function decodeURIComponentSafely(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16))
    return new TextDecoder().decode(bytes)
  })
}

interface Below {
  readonly caption?: string
  readonly captionRow?: number
  readonly credit?: string
}

function captionBelow(reading: Reading, index: number, far = false): Below {
  const at = index + 1
  const text = textAt(reading, at)
  if (!isFree(reading, at) || (gapAt(reading, at) !== 0 && !far)) return {}
  if (isCredit(text)) return creditBelow(reading, index)
  const stated =
    reading.rows[at]?.cue.type === 'caption' ||
    text.startsWith(`${descriptionAt(reading, index)},`) ||
    (fileName.test(textAt(reading, index)) && namesPortrayed(reading, at))
  if (!stated && readNames(text) && !endsSentence(text) && !/,\s+\p{Ll}/u.test(text)) return {}
  if (!stated && lostGaps(reading) && !creditAtEnd.test(text) && headsParagraph(reading, at)) return {}
  claim(reading, at, 'caption', 'line-below-image')
  return { caption: text, captionRow: at, ...creditBelow(reading, at) }
}

/** Whether a line in the case of titles stands over a paragraph: without room above it, no caption but what the text begins with. */
function headsParagraph(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return !endsSentence(text) && capitalShare(text) >= 0.7 && endsSentence(textAt(reading, index + 1))
}

/** What describes an image: its alternative text in markup, else its line. */
function descriptionAt(reading: Reading, index: number): string {
  const cue = reading.rows[index]?.cue
  return cue?.type === 'image' ? cue.alt : textAt(reading, index)
}

function creditBelow(reading: Reading, index: number): { credit?: string } {
  const text = textAt(reading, index + 1)
  if (gapAt(reading, index + 1) > 1 || !isCredit(text) || !claim(reading, index + 1, 'credit', 'credit-line'))
    return {}
  return { credit: text.replace(/^(?:credits?:|photo credits?:)\s*/i, '') }
}
