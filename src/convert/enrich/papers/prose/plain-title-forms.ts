import { type SparingPattern, sparing } from '../../sparing-pattern.ts'

/** Where a sentence says plainly that a title follows. Group `title`; it ends at the first full stop, semicolon or clause. */
export const plainForms: readonly {
  readonly rule: string
  /** What every text of the form holds: asked first. */
  readonly sign: SparingPattern
  readonly pattern: RegExp
}[] = [
  // `for their paper Partitioned postings for sorted lists.`, `for his paper An economic account …`
  {
    rule: 'for-their-paper',
    sign: sparing(/paper|publication|article|work|study/),
    pattern:
      /\b(?:for|in|with|of) (?:their|his|her|the|our|a) (?:[\p{L}\d'’-]+ ){0,5}?(?:paper|publication|article|work|study)(?:\s+on)?[,:]?\s+(?:(?:titled|entitled|called)\s+)?(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|;|\s+in which\s|\s+(?:from|at|by)\s+\p{Lu}|,\s+(?:by|which|in which|where|who|the|a|an|[\p{L}]+ed|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?= (?:was|is|has|had|won|received|got|earned)\b))\s)/gu,
  },
  // `In our recent work Mending Sails at Night, we ask …`
  {
    rule: 'in-our-work-we',
    sign: sparing(/n (?:our|their) (?:\p{Ll}+ ){0,2}(?:work|paper|article) \p{Lu}[^.;]*, (?:we|they) /u),
    pattern:
      /\b[Ii]n (?:our|their) (?:\p{Ll}+ ){0,2}(?:work|paper|article) (?<title>\p{Lu}[^\s,.;“”"(]*(?:\s+(?:[\p{Lu}\d][^\s,.;“”"(]*|a|an|the|of|for|in|on|with|and|to|from|by|via|or|at|as|beyond|without|[-–])){2,18}),\s+(?:we|they)\b/gu,
  },
  // `One paper accepted to CHI 2031: A Title in Full.`, `New paper at CHI: A Title in Full`
  {
    rule: 'accepted-paper-is',
    sign: sparing(/[Pp]aper (?:\p{Ll}+ ){0,3}(?:to|at|in|by|for) [^:]{2,40}: [\p{Lu}\d]/u),
    pattern:
      /\b(?:[Oo]ne|[Aa]|[Nn]ew|[Oo]ur|1|^)(?: \p{Ll}+)? ?[Pp]aper (?:(?:was |is |got |has been |just )?(?:accepted|published|presented) )?(?:to|at|in|by|for) [\p{L}\d&’' -]{2,40}: (?<title>[\p{Lu}\d][^.;“”"]{12,220}?)(?=[.!](?:\s|$)|;|$)/gu,
  },
  // `The paper, A theory of slow tides, published in a journal, marks …`
  {
    rule: 'the-paper-apposed',
    sign: sparing(/paper, \p{Lu}/u),
    pattern:
      /\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) (?:[\p{L}-]+ ){0,2}?paper, (?<title>\p{Lu}[^.,;“”"]{12,220}?)(?=, (?:which was |to be |to )?(?:published|presented|accepted|appear(?:ed|s)?|forthcoming)\b)/gu,
  },
  // `the paper entitled Moving Tides introduces a way …`
  {
    rule: 'paper-titled-acts',
    sign: sparing(/paper,? (?:en)?titled \p{Lu}/u),
    pattern:
      /\bpaper,? (?:en)?titled,? (?<title>\p{Lu}[\p{L}-]+(?: (?:of|for|in|on|and|with|the|a|to|from|by|at|\p{Lu}[\p{L}-]*)){1,12}?)(?= (?:introduces|presents|proposes|describes|addresses|explores|tackles|studies|shows|develops|demonstrates|investigates|examines)\b)/gu,
  },
  // `we present our CCS 2022 publication, A title, where we introduced it`
  {
    rule: 'present-our-paper',
    sign: sparing(/(?:paper|publication|article|work), \p{Lu}/u),
    pattern:
      /\b(?:present|describe|introduce|share|discuss|summari[sz]e) (?:our|their|his|her|the|my) (?:[\p{L}\d'’-]+ ){0,5}?(?:paper|publication|article|work),\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=,\s+(?:where|in which|which)\s)/gu,
  },
  // `For the publication and the code, please see A Title in Full.`
  {
    rule: 'see-title',
    sign: sparing(/(?:see|refer to|consult|read|check out)\s+\p{Lu}/u),
    pattern:
      /\b(?:publication|paper|article|preprint|details)\b[^.;:]{0,60},? (?:please )?(?:see|refer to|consult|read|check out)\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|\s+by\s+\p{Lu})/gu,
  },
  // `a paper presented by Ann Lee: A title.`
  {
    rule: 'paper-shown-by',
    sign: sparing(/paper|article|study/),
    pattern:
      /\b(?:papers?|article|study) (?:(?:presented|written|authored|published|given|shown) by|from) \p{Lu}[^.:;“”"()]{3,120}:\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|$|\s+(?:look(?:s|ed) at|show(?:s|ed)|present(?:s|ed)|introduce[sd]|propose[sd]|describe[sd]|explore[sd]|stud(?:ies|ied)|discuss(?:es|ed))\b)/gu,
  },
  // `The paper that I chose is A title presented by Ann Lee.`
  {
    rule: 'paper-chosen-is',
    sign: sparing(/paper|article|poster/),
    pattern:
      /\b(?:[Tt]he|[Mm]y|[Oo]ur|[Aa]nother|[Oo]ne) (?:[\p{L}-]+ ){0,3}(?:paper|article|poster)(?: (?:that|which)?(?: ?(?:I|we)) (?:\p{Ll}+ ){1,4}?)?(?: ?(?:is|was))\s+(?![^.;]*\[\d)(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\s+(?:presented|written|authored|shown|by)\s|,? and it \p{Ll}+s\b|, (?:it|which) \p{Ll}+s?\b|\.(?:\s|$)|$)/gu,
  },
  // `The best poster prize was A title by Lee et al.`, `the paper award went to A title by Ann Lee`
  {
    rule: 'prize-was-title',
    sign: sparing(/(?:prize|award|mention) (?:w|i|goes|g)/),
    pattern:
      /\b(?:[Pp]aper|[Pp]oster|[Aa]rticle)\b[^.;:]{0,30}\b(?:prize|award|mention) (?:is|was|goes to|went to|was (?:given|awarded) to)\s+(?<title>\p{Lu}[^.;“”"()]{12,160}?)(?=\s+by\s+\p{Lu})/gu,
  },
  // `There is also a companion paper, A title.`
  {
    rule: 'companion-paper',
    sign: sparing(/paper[,:]/),
    pattern:
      /\b(?:companion|follow-up|earlier|previous|sister|full|accompanying|original|[Tt]echnical) paper[,:]\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|,\s+(?:which|where|in which|by)\s|$)/gu,
  },
  // `Ann Lee will present her paper on Sorted Postings: An Account in Parts.`
  {
    rule: 'present-their-paper',
    sign: sparing(/present\w* (?:their|his|her|our|my) /),
    pattern:
      /\bpresent(?:s|ed|ing)? (?:their|his|her|our|my) (?:[\p{Ll}-]+ ){0,2}(?:paper|poster|work),?(?:\s+(?:on|titled|entitled|called))?\s+(?!\p{Lu}\p{Ll}+day\b|(?:January|February|March|April|June|July|August|September|October|November|December)\s\d)(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|;|\s+(?:at|in) the\s)/gu,
  },
  // `In Globalizing local encoders for long documents, we develop …`
  {
    rule: 'in-title-we',
    sign: sparing(/In /),
    pattern:
      /(?:^|[.!?]\s+)In (?<title>\p{Lu}\p{L}+(?:[ :][^\s,.;“”"]+){5,24}),\s+(?:we|the authors|they|he|she)\s+(?:also |then |further )?(?:develop|propose|present|introduce|show|study|describe|investigate|explore|prove|address|tackle|examine|analy[sz]e|build|design)(?:s|ed)?\b/gu,
  },
  // `In Tides of Small Bays: Causes, cures and costs, Ann Lee and her co-authors from Northfield present …`
  {
    rule: 'in-title-they',
    sign: sparing(/In \p{Lu}/u),
    pattern:
      /(?:^|[.!?]\s+)In (?<title>\p{Lu}\p{L}+(?:[ :]+[^\s.:;“”"()]+){4,24}),\s+(?=\p{Lu}[\p{L}’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}’-]+(?:,? and (?:(?:his|her|their) (?:co-?authors?|colleagues|collaborators|team)|\p{Lu}[\p{L}’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}’-]+)| et al\.)?(?: (?:from|of|at) [^,.;]{2,60}?)? (?:also )?(?:develop|propose|present|introduce|show|study|describe|investigate|explore|prove|address|tackle|examine|analy[sz]e|build|design)(?:s|ed|ies|ied)?\b)/gu,
  },
  // `They told of their work on tides, titled: A Title in Full?`
  {
    rule: 'titled-at-end',
    sign: sparing(/titled: \p{Lu}/u),
    pattern:
      /\b(?:papers?|work|article|study|research|publication)\b[^.:;]{0,160}\b(?:en)?titled:\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)[.]?$/gu,
  },
  // `A title, our paper accepted at KDD 2023, presents …`, `In A title: With More, our second paper, Ann Lee and Bo Li introduce …`
  {
    rule: 'title-our-paper',
    sign: sparing(/,\s+(?:our|a|another)\s/),
    pattern:
      /(?:^|[.!?]\s+)(?!(?:At|During) (?:the|this)\b)(?:In )?(?<title>\p{Lu}[^.;“”"]{12,220}?),\s+(?:our|a|another) (?:[\p{L}\d-]+ ){0,4}(?:paper|study)\b/gu,
  },
  // `our article Talking through fog: A study was published in …`, `our new paper A Title in Full has been accepted`
  {
    rule: 'our-paper-was-published',
    sign: sparing(/published|accepted/),
    pattern:
      /\b(?:[Oo]ur|[Mm]y) (?:(?:new|latest|recent|joint) )?(?:paper|article)\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\s+(?:was|is|got|has been|will be) (?:also |just |now )?(?:published|accepted)\b)/gu,
  },
  // `The paper What Do Buoys Know of Weather? answered it`
  {
    rule: 'the-paper-asks',
    sign: sparing(
      /(?:paper|article|study) (?:What|How|Why|Do|Does|Is|Are|Can|Should|When|Where|Which|Who)\b/,
    ),
    pattern:
      /\b[Tt]he (?:[\p{L}-]+ )?(?:paper|article|study)\s+(?<title>(?:What|How|Why|Do|Does|Is|Are|Can|Should|When|Where|Which|Who)\b[^.;?!“”"]{10,160}\?)(?=\s+\p{Ll})/gu,
  },
  // `The paper Mending Indexes While They Work was named …`
  {
    rule: 'the-paper-title-was',
    sign: sparing(/paper|article|study/),
    pattern:
      /\b[Tt]he (?:[\p{L}-]+ )?(?:paper|article|study)\s+(?<title>(?:\p{Lu}[^\s.;“”"(]*|(?:a|an|the|of|for|in|on|with|and|to|from|by|via|or|at|as|is)\b|[\s,:-])+?)(?=\s+(?:was|is|has|won|received|describes|presents|shows|introduces|proposes)\b|\s*\((?=\p{Lu}[^()]{3,40}[,) ]))/gu,
  },
  // `The winning research, A Title in Full, was first presented at …`
  {
    rule: 'work-was-presented',
    sign: sparing(/, (?:was|has been) (?:originally |first )?(?:presented|published) /),
    pattern:
      /\b(?:[Tt]he|[Tt]heir|[Hh]er|[Hh]is|[Oo]ur) (?:[\p{L}-]+ ){0,4}(?:research|paper|work|study|article),\s+(?<title>(?:\p{Lu}[^\s.;“”"(]*|(?:a|an|the|of|for|in|on|with|and|to|from|by|via|or|at|as|is)\b|[\s:-])+?)(?=, (?:was|has been) (?:originally |first )?(?:presented|published) )/gu,
  },
  // `The first paper is A Title [1].`, `The third one, A Title [3], does without`
  {
    rule: 'paper-in-order',
    sign: sparing(/\[\d/),
    pattern:
      /\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast|[Nn]ext|[Oo]ther) (?:paper|one|work|article)(?: is|,)\s+(?<title>\p{Lu}[^.;“”"[\]]{12,220}?)(?=\s*\[\d{1,3}\])/gu,
  },
  // `Its title is Slow Tides Help Ropes, Not Knots and will be published at`, `The title of the paper is A Title and it will`
  {
    rule: 'its-title-is',
    sign: sparing(/[Ii]ts title is |[Tt]he title of /),
    pattern:
      /\b(?:[Ii]ts|[Tt]he) title(?: of (?:the|this|their|that) (?:paper|preprint|article|study|work))? is,?:? (?<title>\p{Lu}[^.;“”"]{12,220}?\??)(?=\.(?:\s|$)|;|,? and (?:is|was|will|it|has|they|the authors)\b|, (?:it|which|and)\s|(?<=\?)\s)/gu,
  },
  // `the paper titled A title, by`, `a paper entitled A title.`
  {
    rule: 'paper-titled',
    sign: sparing(/titled|called/),
    pattern:
      /\b(?:papers?|preprint|article|work|study)(?:,[^,.]{3,60},| from (?:the )?\p{Lu}[^,.;“”"]{3,60}?)?(?: (?:is|was))?,? (?:titled|entitled|called),?:?\s+(?<title>(?:\p{Lu}|\p{Ll}{3,20}: \p{Lu})[^.;“”"]{12,220}?)(?=\.(?:\s|$)|;|\s+(?:(?:co-?)?(?:authored|written) )?by\s+\p{Ll}*\s?\p{Lu}|\s+(?:written|authored) by\b|\s+(?:that|which) (?:was|were|is|are|has|had|will|appeared|came|\p{Ll}{3,}s)\b|,\s(?!(?:[Tt]he|[Aa]n?) (?:\p{Lu}\S* ){2}))/gu,
  },
  // `In the paper An account of slow ropes by our student Ann Lee, knots are …`
  {
    rule: 'in-the-paper-by',
    sign: sparing(/n (?:the|a) (?:\p{Ll}+ )?paper \p{Lu}/u),
    pattern:
      /\b[Ii]n (?:the|a) (?:(?:new|recent|first|second|latest) )?paper (?<title>\p{Lu}[^.;“”"]{12,220}?)(?= by (?:(?:our|the|their|his|her) )?(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’-]+ (?:\p{Lu}|and |et al))/gu,
  },
  // `A title by Ann Lee, Yun Zhou, and W. B. Croft;`
  {
    rule: 'title-by-in-list',
    sign: sparing(/by\s+\p{Lu}/u),
    pattern:
      /(?:[:;]|\band)\s+(?<title>\p{Lu}[^.;“”"]{8,220}?)(?=\s+by\s+\p{Lu}\p{L}+\s+(?:\p{Lu}|\p{Ll}{2,3}\s+\p{Lu}))/gu,
  },
  // `A Title in Full (Lee et al.) asks whether …` at the start of a paragraph
  {
    rule: 'title-cited-acts',
    sign: sparing(/ et al/),
    pattern:
      /^(?<title>\p{Lu}[^.;“”"()]{12,160}?)(?= \(\p{Lu}[\p{L}’-]+ et al\.?(?:,? (?:19|20)\d\d)?\) \p{Ll}{2,}s\s)/gu,
  },
  // `the award was given to A Title in Full (Lee et al.)`
  {
    rule: 'award-to-cited-title',
    sign: sparing(/\bto [\p{Lu}\d][^()]{10,160} \(\p{Lu}/u),
    pattern:
      /\b(?:awards?|prize|mention) (?:was |were )?(?:went|goes|given|awarded|presented) to (?<title>[\p{Lu}\d][^.;“”"()]{12,160}?)(?= \(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?(?: et al|,? (?:and|&) \p{Lu}|, \p{Lu}))/gu,
  },
  // `Read more: A title (arXiv).`: how letters of news end a story
  {
    rule: 'read-more',
    sign: sparing(/:\s.*\)\.?$/),
    pattern:
      /^(?:[Rr]ead (?:more|(?:the|about the) (?:\p{Ll}+ )?(?:paper|research|study))(?: here)?|(?:[Cc]heck out|[Gg]et|[Ss]ee) the (?:paper|research|study)(?: here)?|[Mm]ore (?:information|details)(?: here)?):\s+(?<title>\S[^“”"]{10,220}?)(?=\s*\((?:ar[Xx]iv|bio[Rr]xiv|PDF|pdf|[Pp]aper|OpenReview|ACL Anthology|Nature|Science|PNAS)\b[^()]{0,30}\)\.?$)/gu,
  },
  // `A title. This paper envisions …`, `A title, which presents …` at the start of a paragraph
  // `Remote Memory for the Storage of a Cloud, which reports …` at the start of a paragraph
  {
    rule: 'title-which',
    sign: sparing(/,\s+which /),
    pattern:
      /^(?<title>\p{Lu}[^.;“”"]{12,220}?),(?=\s+which (?!(?:begins|starts|opens|ends|closes|meets|happens|convenes|kicks off|takes place|runs (?:from|until|through|on))\b)\p{Ll}{3,}s\b)/gu,
  },
  {
    rule: 'title-then-this-paper',
    sign: sparing(
      /his (?:paper|work|article|study)|he author|which (?:presen|propos|introd|descri|show|explor|addres)/,
    ),
    pattern:
      /^(?!(?:As|By|When|While|Since|After|If|Although|Unlike|Because|Given) )(?<title>\p{Lu}[^.;“”"]{12,220}?(?:\?|(?=[.,])))(?:\.?(?=\s+(?:[Tt]his (?:paper|work|article|study)\b|[Tt]he authors?\b))|,(?=\s+which (?:presents?|proposes?|introduces?|describes?|shows?|explores?|addresses)\b))/gu,
  },
]
