/** How no title ends. `Deep learning theory (session 3)`, `Tides in spring (8:00 - 9:30)`, `Harbour Workshop Sat 3 Dec 07:30`, `Bring snacks :)` */
export const endsAsNoTitle =
  /\b(?:workshop|tutorial|social|panel|competition|expo(?: \w+)?) (?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? \d{1,2} \p{L}{3,9} \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?$|\((?:session|track) \w{1,3}\)$|\(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?\s?[-–—]\s?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?\)$|\s[:;]-?[)D]$/iu

/** `Plenary Invited Talk`: a talk, and nothing of what it is about */
export const someTalk =
  /^(?:(?:opening|closing|industry|invited|plenary|academic|keynote|distinguished|special|first|second|third|main|guest) ){1,3}(?:keynotes?|plenary|talks?|lectures?|tutorials?|panels?|address|speech|speakers?)$/i

/** `A harbour remembers – Talk by Ann Lee`: a work of another kind, told behind a dash */
export const talkBehind =
  /\s[–—-]\s+(?:(?:an?|the) )?(?:(?:invited|keynote|plenary|guest) )?(?:talk|keynote|lecture|tutorial|panel|interview)(?:\s+(?:by|with|from)\s.*)?$/i

// `Workshop on Harbour Safety`, `2nd NeurIPS Workshop on Tides`, `Workshop on Knots Fri 28 Jul 09:00 a.m.`: where an entry was shown
export const workshop =
  /^(?:\S+ ){0,3}Workshop (?:on|for) [^:?]+(?:\s\d{1,2}:\d\d(?:\s*[ap]\.?m\.?)?(?:\s*[-–—]\s*\d{1,2}:\d\d(?:\s*[ap]\.?m\.?)?)?)?$/

// `A blog post by the team behind a tokenizer`: a work of another kind, told in words
export const otherWork =
  /^(?:an?|the|another|one|our|their|this) (?:(?:new|short|great|recent|nice|good|long|fun|excellent|interesting|lovely|related) )?(?:blog ?posts?|podcasts?(?: episode)?|interview|newsletter|tweet|thread|video|youtube channel|webinar|documentary|magazine|book|tutorial|talk|panel|web ?site|course|lecture|op-ed|playlist|slide deck) (?:by|on|about|from|with|of|that|which|series|episode|explaining|showing)\b/i

// `A new research paper` by Ann Lee: the kind of work, and not its title
export const aPaper =
  /^(?:an?|the|this|our|another|one|his|her|their)(?: \p{Ll}[\p{Ll}-]*){0,4} (?:papers?|articles?|stud(?:y|ies)|publications?|preprints?|manuscripts?)$/iu

// `Ann Lee’s keynote on tides`, `Test of time award presentation, on the first buoy`
export const shownByPerson =
  /^(?:\p{Lu}\S+ ){0,2}\p{Lu}\S*[’']s (?:keynote|talk|tutorial|lecture|plenary)\b|\baward presentation\b/iu

// `Systems track`, `Area chairs`, `Local committee`, `Team Seagull`: the people who stand behind it are its members
export const namesPeople =
  /^(?:[\p{L}-]+ ){1,3}(?:[Tt]rack|[Cc]hairs?|[Cc]ommittee)$|^(?:[^:]{2,20}: )?Team(?: \p{Lu}\S*){1,3}(?:$| [–—-] )/u

// `ACM Conference on Knowledge Discovery (KDD)`, `Empirical Methods in Language Processing (EMNLP) conference`: the name of a meeting
export const meetingName =
  /^(?=.*\b(?:[Cc]onference|[Ss]ymposium|[Ww]orkshop)\b)\p{Lu}[^:?!.]{8,140}\((?=\S*\p{Lu}\S*\p{Lu})[\p{L}\d’' -]{2,16}\)(?: (?:[Cc]onference|[Ss]ymposium|[Ww]orkshop))?$/u

// `The two papers on tides`, `My favourite papers`, `List of papers shown at workshops`: several papers, and none by its title
export const somePapers =
  /^(?:the|these|those|my|our|some|other|more|further) [^:?]{0,80}\bpapers$|^(?:(?:the|a|full|complete) ){0,2}list of (?:\p{L}+ ){0,2}(?:papers|publications|articles)\b/iu

// `Summer school on tides, 4 June 2024, Lisbon`: an event
export const onDay =
  /,\s+(?:\p{L}{3,9}day,? )?(?:\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\.? \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:\s?[-–—]\s?\d{1,2})?),? (?:19|20)\d\d\b/u

// `How to Use This List`: how to go about the page itself
export const howToUse =
  /^how to (?:use|read|cite|navigate|contribute to|follow) (?:this|these|our) [\p{L}-]+$/iu

// `Image by Harbour Labs`, `Photo courtesy of Ann Lee`: whose picture stands there
export const pictureBy =
  /^(?:image|photo|picture|illustration|graphic|screenshot)s? (?:by|courtesy of) \p{Lu}[^:]{2,60}$/iu

// `November 12th, 2014 in Harbour News`, `3 May 2014 at Harbour News`: when and where something was told
export const toldOn =
  /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th)?\.? \p{Lu}\p{Ll}{2,8},?) (?:19|20)\d\d (?:in|by|at|on)\b/u
