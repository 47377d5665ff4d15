import { endsSentence, holdsSentenceBreak, isDateLine } from '../../line-shape.ts'
import { appearedIn, awardLine, editionLine, smallLabel, timeShown, yearOfAward } from '../entry-lines.ts'
import { readLabel } from '../read-label.ts'
import { namesColumns, sectionKind } from '../section-kind.ts'
import {
  aPaper,
  endsAsNoTitle,
  howToUse,
  meetingName,
  namesPeople,
  onDay,
  otherWork,
  pictureBy,
  shownByPerson,
  somePapers,
  someTalk,
  talkBehind,
  toldOn,
  workshop,
} from './other-things.ts'
import {
  awardsPerson,
  isLabelledPerson,
  isPersonWithPost,
  isPlacedPerson,
  isPost,
  opensWithNames,
} from './people-and-posts.ts'
import { capitalShare } from './title-case.ts'
import { factsOfText, isOfRoles, isOfTwoParts, isSentence } from './title-shape.ts'

/** A text that might be a title. */
export interface Candidate {
  /** As printed, without an award or a kind before it. */
  readonly text: string
  /** Without list numbers, quotes and trimmings. */
  readonly title: string
  /** Words of the title. */
  readonly count: number
}

// `8:10 - 8:50 Keynote`, and what says of itself that it is a paper: `8:50 - 9:10 Paper A title`
// `8:10 - 8:50 Keynote`, and what says of itself that it is a paper: `8:50 - 9:10 Paper A title`
const timed = /^\d{1,2}[:.]\d\d/
const timedPaper = /^[\d\s:.–—-]+(?:[ap]\.?m\.?[\s–—-]*)*Paper(?:\s|:|(?=\p{Lu}))/u

/** Whether a line tells of a day on which something takes place, of somebody honoured, or of a post. */
export function isEventOrHonour(text: string): boolean {
  return onDay.test(text) || awardsPerson(text) || isLabelledPerson(text) || isPost(text)
}

/** What no title is: a reason and a sample a row. */
export const noTitles: readonly {
  readonly reason: string
  readonly sample: string
  readonly test: (candidate: Candidate) => boolean
}[] = [
  {
    reason: 'it breaks off',
    sample: 'The tides of the',
    test: ({ title }) => /\b(?:and|or|the|a|an|of|for|to|with|by|Dr|Prof|Mrs?|Ms)$/.test(title),
  },
  {
    reason: 'it ends in a date',
    sample: 'The harbour on 3 May 2021',
    test: ({ title }) => /(?:\d{1,2} \p{Lu}\p{L}+,?|[·•|] \p{Lu}\p{L}+ \d{1,2},) (?:19|20)\d\d$/u.test(title),
  },
  {
    reason: 'too short or too long',
    sample: 'AI',
    test: ({ title, count }) => title.length < 3 || count > 45,
  },
  {
    reason: 'an hour before it, and no word of a paper',
    sample: '8:10 - 8:50 Keynote',
    test: ({ text }) => timed.test(text) && !timedPaper.test(text),
  },
  {
    reason: 'a room: most of its few words have numbers in them',
    sample: 'B28, Hilbert 2.W510',
    test: ({ text, count }) => count <= 4 && (text.match(/\S*\d\S*/g)?.length ?? 0) * 2 > count,
  },
  {
    reason: 'it opens what follows',
    sample: 'Our favourites:',
    test: ({ text }) => /:\s*$/.test(text),
  },
  {
    reason: 'a day, and where something was told on it',
    sample: 'November 12th, 2014 in Harbour News',
    test: ({ title }) => toldOn.test(title),
  },
  {
    reason: 'a team, and what it scored',
    sample: 'Rowers – Harbour University – 3110 points',
    test: ({ title }) => /\s\d[\d.,]* (?:points|pts)\.?$/i.test(title),
  },
  {
    reason: 'whose picture it is',
    sample: 'Image by Harbour Labs',
    test: ({ text }) => pictureBy.test(text),
  },
  {
    reason: 'a date',
    sample: '12 May 2021',
    test: ({ text }) => isDateLine(text),
  },
  {
    reason: 'an award',
    sample: 'Best Paper Award',
    test: ({ text }) => awardLine.test(text),
  },
  {
    reason: 'the year of an award',
    sample: '2019 award winners',
    test: ({ text }) => yearOfAward.test(text),
  },
  {
    reason: 'where something appeared',
    sample: 'In Proceedings of ICML 2021',
    test: ({ text }) => appearedIn.test(text),
  },
  {
    reason: 'a small label',
    sample: 'Paper | Code',
    test: ({ text }) => smallLabel.test(text),
  },
  {
    reason: 'when it is shown',
    sample: 'Tuesday, 10:00 - 11:00',
    test: ({ text }) => timeShown.test(text),
  },
  {
    reason: 'an edition',
    sample: 'ICML 2021',
    test: ({ text }) => editionLine.test(text),
  },
  {
    reason: 'a part of a text',
    sample: 'Conclusion',
    test: ({ text }) =>
      /^(?:results?|setup|introduction|conclusions?|discussion|summary|overview|background|motivation|methods?|experiments?|references|details|winners?|finalists?|authors?|keywords?|published)\W*$/i.test(
        text,
      ),
  },
  {
    reason: 'several papers',
    sample: 'My favourite papers',
    test: ({ text }) => somePapers.test(text),
  },
  {
    reason: 'a work of another kind, told in words',
    sample: 'A blog post by the team behind a tokenizer',
    test: ({ text }) => otherWork.test(text),
  },
  {
    reason: 'the kind of work, and not its title',
    sample: 'A new research paper',
    test: ({ title }) => aPaper.test(title),
  },
  {
    reason: 'a sentence',
    sample: 'The 2023 Conference on Tides will take place from October',
    test: ({ title }) => isSentence.test(title),
  },
  {
    reason: 'what somebody shows or gives',
    sample: 'Ann Lee’s keynote on tides',
    test: ({ text }) => shownByPerson.test(text),
  },
  {
    reason: 'who gives the money for a prize',
    sample: 'Sponsored by the Harbour Trust – 500 €',
    test: ({ text }) =>
      /^(?:(?:kindly|generously) )?(?:sponsored|funded|donated|supported|endowed) by\s/i.test(text),
  },
  {
    reason: 'of the dead',
    sample: 'Tributes to Ann Lee (1934 – 2021)',
    test: ({ title }) =>
      /\((?:18|19|20)\d\d\s?[–—-]\s?(?:19|20)\d\d\)$|^(?:in memoriam|in memory of|(?:a )?tributes? to|obituary)\b/i.test(
        title,
      ),
  },
  {
    reason: 'when and where the next meeting takes place',
    sample: 'SIGMOD 2022, Philadelphia',
    test: ({ text }) =>
      /^(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}&-]+ (?:(?:19|20)|[’'])\d\d,? (?:in )?\p{Lu}[\p{L}’-]+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}[\p{L} ]+)?$/u.test(
        text,
      ),
  },
  {
    reason: 'a workshop',
    sample: 'Workshop on Harbour Safety',
    test: ({ text }) => workshop.test(text),
  },
  {
    reason: 'the name of a meeting',
    sample: 'ACM Conference on Knowledge Discovery (KDD)',
    test: ({ text }) => meetingName.test(text),
  },
  {
    reason: 'a year, a week, information',
    sample: 'Week 3',
    test: ({ text }) =>
      /^(?:19|20)\d\d$|^guest editorial\b|^(?:further |more )?information\b|^(?:week|day|lecture|unit) \d{1,2}(?:\s*\([^()]*\))?$/i.test(
        text,
      ),
  },
  {
    reason: 'a post or a place of work',
    sample: 'Professor of Computer Science',
    test: ({ text }) => isPost(text),
  },
  {
    reason: 'how no title ends',
    sample: 'Deep learning theory (session 3)',
    test: ({ text }) => endsAsNoTitle.test(text),
  },
  {
    reason: 'a talk, told behind a dash',
    sample: 'A harbour remembers – Talk by Ann Lee',
    test: ({ text }) => talkBehind.test(text),
  },
  {
    reason: 'a talk, told before a colon',
    sample: 'Ann Lee Keynote Address: Tides and Moons',
    test: ({ text }) =>
      /^(?:\p{Lu}[\p{L}.’'-]* ){0,6}(?:Keynote|Plenary|Invited) (?:Address|Talk|Speech|Lecture|Speaker):\s/u.test(
        text,
      ),
  },
  {
    reason: 'a part of the programme, told before a colon',
    sample: 'Opening Keynote: Tides and Moons',
    test: ({ text }) =>
      /^(?:(?:Opening|Closing|Industry|Invited|Plenary|Academic|Morning|Afternoon|Evening|Joint|Special|First|Second|Third) ){1,2}(?:Keynotes?|Plenary|Talks?|Lectures?|Tutorials?|Workshops?|Panels?|Address|Speech|Debate)(?: \d{1,2})?\s?:\s/.test(
        text,
      ),
  },
  {
    reason: 'a talk, and nothing of what it is about',
    sample: 'Plenary Invited Talk',
    test: ({ title }) => someTalk.test(title),
  },
  {
    reason: 'a question that a note puts',
    sample: 'Question: Can tides be foretold?',
    test: ({ text }) =>
      /^(?:(?:research )?question|problem|challenge|idea|motivation|goal)(?: \d)?\s*:\s.*\?$/i.test(text),
  },
  {
    reason: 'a remark in brackets',
    sample: '(TL;DR, from harbour.example)',
    test: ({ text }) => /^\([^()]+\)$/.test(text),
  },
  {
    reason: 'a talk of so many minutes',
    sample: 'Tutorial 20 min Tides for beginners',
    test: ({ text }) =>
      /^[\d:.\s–—-]*(?:invited(?: talk)?|keynote|tutorial|panel|talk|break|welcome|opening|discussion)\s+\(?\d{1,3}\+?\s?min(?:s|utes)?\b/i.test(
        text,
      ),
  },
  {
    reason: 'how a day begins',
    sample: 'Opening remarks and awards',
    test: ({ text }) =>
      /^(?:welcome (?:to|from|by|and)|(?:opening|closing|welcoming|introductory|concluding) (?:remarks|words|session|ceremony|address))\b[^:]{0,50}$|^[^:?]{3,80}\b(?:announcements?|reminders?)$/i.test(
        text,
      ),
  },
  {
    reason: 'the columns of a table',
    sample: 'Title Authors',
    test: ({ text }) => namesColumns.test(text),
  },
  {
    reason: 'one of several pictures or parts of a kind',
    sample: 'Robotics 2',
    test: ({ text }) => /^\p{Lu}\p{Ll}+ \d{1,2}$/u.test(text),
  },
  {
    reason: 'the people who stand behind it are its members',
    sample: 'Systems track',
    test: ({ title }) => namesPeople.test(title),
  },
  {
    reason: 'what stands in the place of a picture',
    sample: 'Image: overview of the system',
    test: ({ text }) =>
      /^(?:image|photo|picture|figure|diagram|illustration|screenshot|video)s?\s*:\s/i.test(text),
  },
  {
    reason: 'who was honoured for what',
    sample: 'Ann Lee and Bo Li for their paper “A title of tides”',
    test: ({ text }) =>
      /\sfor\s+(?:(?:their|his|her|the) (?:paper|work|article),? )?[“"][^“”"]{8,}[”"][.,]?$/.test(text),
  },
  {
    reason: 'facts of a text',
    sample: 'Response date: 2/22',
    test: ({ text }) => factsOfText.test(text),
  },
  {
    reason: 'two sentences',
    sample: 'Tides turn. Nobody saw it happen.',
    test: ({ text, title }) => holdsSentenceBreak(title) && !isOfTwoParts(text),
  },
  {
    reason: 'it holds an address',
    sample: 'Papers at https://example.org',
    test: ({ title }) => /https?:|www\.|@|\.(?:org|com|net|edu|io)\/\S/.test(title),
  },
  {
    reason: 'a label',
    sample: 'Authors: Ann Lee',
    test: ({ text }) => readLabel(text) !== null,
  },
  {
    reason: 'a long sentence',
    sample:
      'The tide that we saw at the harbour of the town in the spring of the year after the flood came twice a day and went once.',
    test: ({ text, count }) => count > 22 && endsSentence(text) && !/[?!…]$/.test(text.trim()),
  },
  {
    reason: 'a person with a title',
    sample: 'Dr. Ann Lee, director of the centre',
    test: ({ title }) => !title.includes(':') && /^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? \p{Lu}/u.test(title),
  },
  {
    reason: 'somebody, and as what that person works',
    sample: 'Ann Lee a Research Fellow at the Rope Institute',
    test: ({ title }) => isPersonWithPost(title),
  },
  {
    reason: 'how to go about the page itself',
    sample: 'How to Use This List',
    test: ({ title }) => howToUse.test(title),
  },
  {
    reason: 'two names, and more behind them',
    sample: 'Ann Lee and Bo Li, A title',
    test: ({ title }) => opensWithNames(title),
  },
  {
    reason: 'a person with a place of work',
    sample: 'Ann Lee, University of the Fjords, Norway',
    test: ({ title }) => isPlacedPerson(title),
  },
  {
    reason: 'where somebody works',
    sample: 'Kestrel Labs, USA',
    test: ({ title }) =>
      /^\p{Lu}[^:?!]{1,50}, (?:USA|U\.S\.A\.|UK|United (?:Kingdom|States)|Australia|Austria|Belgium|Brazil|Canada|China|Czech Republic|Denmark|Finland|France|Germany|Greece|Hong Kong|India|Ireland|Israel|Italy|Japan|Korea|South Korea|Mexico|Netherlands|New Zealand|Norway|Poland|Portugal|Serbia|Singapore|Spain|Sweden|Switzerland|Taiwan|Turkey)$/u.test(
        title,
      ),
  },
  {
    reason: 'what takes place on a day, somebody honoured, a post',
    sample: 'Summer school on tides, 4 June 2024, Lisbon',
    test: ({ title }) => isEventOrHonour(title),
  },
  {
    reason: 'for what somebody was honoured',
    sample: 'For contributions to the theory of tides',
    test: ({ title }) =>
      /^For (?:(?:\p{Ll}+ ){0,2})(?:contributions?|leadership|service|achievements?|advances|work) (?:to|in|on|of)\b/u.test(
        title,
      ),
  },
  {
    reason: 'the name of an award',
    sample: 'SIGTIDE Rising Star Award',
    test: ({ title, count }) =>
      count <= 8 &&
      /\b(?:award|prize|medal|fellowship|honou?rable mention)s?$/i.test(title) &&
      !/[:?]/.test(title),
  },
  {
    reason: 'a committee',
    sample: '2015 Test of Time Award Committee',
    test: ({ title }) => /\bcommittee(?: members)?$/i.test(title) && !/[:?]/.test(title),
  },
  {
    reason: 'a sentence in Japanese or Chinese',
    sample: '2日目に発表しました。',
    test: ({ text }) => /。.|。$|(?:です|ます|ました|でした|ください)[。！!]?$/u.test(text),
  },
  {
    reason: 'a division or a company',
    sample: 'Connected Car Development Div.',
    test: ({ text }) => /\b(?:Div|Dept|Inc|Ltd|Corp|GmbH|LLC)\.?$/.test(text),
  },
  {
    reason: 'a department, perhaps behind its short name',
    sample: 'TS: Harbour Tide and Storm Laboratories',
    test: ({ text }) =>
      /^(?:\p{Lu}{2,6}: )?(?:(?:\p{Lu}[\p{L}&-]*|and|of|for|the|on) ){1,8}(?:Laboratories|Department|Division)$/u.test(
        text,
      ),
  },
  {
    reason: 'what somebody said',
    sample: '“This award honours the work of our centre.”',
    test: ({ text, title, count }) =>
      count >= 7 && /^[“"].*\.[”"]$/.test(text.trim()) && capitalShare(title) < 0.5,
  },
  {
    reason: 'what something is',
    sample: 'NeurIPS is among the foremost meetings on machine learning',
    test: ({ title, count }) =>
      count >= 8 &&
      /\b(?:is|are|was|were) (?:a|an|the|among|one of)\b/.test(title) &&
      !/[:?]|^(?:What|Why|How|When|Where)\b/.test(title) &&
      capitalShare(title) < 0.5,
  },
  {
    reason: 'it goes on from a line before',
    sample: 'and tides in spring',
    test: ({ title }) => /^\p{Ll}/u.test(title) && !/^[\p{Ll}\d]+\p{Lu}|^[a-z\d]+[-:]/u.test(title),
  },
  {
    reason: 'who had a part in a meeting',
    sample: 'Local chairs: Ann Lee',
    test: ({ text, title }) =>
      /\b(?:chairs?|organi[sz]ers?|moderators?)\b[^:]{0,20}:/i.test(text) && !isOfRoles(title),
  },
  {
    reason: 'a sentence about us',
    sample: 'Last year we were in Lisbon.',
    test: ({ text }) =>
      /\b(?:I|we) (?:am|are|was|were|have|had)\b.*\.$/i.test(text) && !/^[“"‘'].*[”"’']:\s/.test(text),
  },
  {
    reason: 'a picture, or how a sentence opens',
    sample: 'Besides, a case study is shown',
    test: ({ text }) =>
      /^(?:(?:photo|picture|portrait|headshot)s? of|(?:awarded|presented|given) to(?: the)?|besides,|also,|finally,|moreover,|however,|in addition|thanks to)\s/i.test(
        text,
      ),
  },
  {
    reason: 'a sentence about papers, or thanks',
    sample: 'Papers and activities at this year’s conference.',
    test: ({ text }) =>
      /^papers?\b[^:]*\.$|^(?:we|I) (?:would like to )?(?:thank|congratulate)\b/i.test(text),
  },
  {
    reason: 'it congratulates or points elsewhere',
    sample: 'The list can be found on the site',
    test: ({ text }) =>
      /\bcongratulat\w+|\bcan be (?:found|installed|downloaded|accessed|viewed|tried|watched)\b|\b(?:here|below)\.$/i.test(
        text,
      ),
  },
  {
    reason: 'a sentence with its verb',
    sample: 'The tide is a wave.',
    test: ({ text }) =>
      /\.$/.test(text) && !/[?:]/.test(text) && /\b(?:is|are|was|were|has|have|had|we|it|they)\b/.test(text),
  },
  {
    reason: 'a sentence on what can or should be done',
    sample: 'Tides that were measured by hand can be turned into tables.',
    test: ({ text, title, count }) =>
      count >= 6 &&
      /\.$/.test(text) &&
      /\p{Ll} (?:can|could|should|must|may|might|would) \p{Ll}/u.test(title) &&
      !/[?:]/.test(text) &&
      capitalShare(title) < 0.5,
  },
  {
    reason: 'it speaks to the reader',
    sample: 'You can watch the recording on our site.',
    test: ({ text }) => /^(?:you|readers|visitors) (?:can|may|will|could|should|must)\b.*\.$/i.test(text),
  },
  {
    reason: 'the heading of a section of another kind',
    sample: 'Organizers',
    test: ({ text, count }) =>
      count <= 4 &&
      sectionKind(text) === 'other' &&
      !/[?:]\s+\p{Lu}/u.test(text) &&
      !/\b(?:without|with|for|of|in|from|to|on|that|and)\b/.test(text),
  },
]
