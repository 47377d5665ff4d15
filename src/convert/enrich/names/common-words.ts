/**
 * Words of plain English that stand in small letters in running text: a part of a list that holds one with a capital is
 * a heading or a title, `How Administrators Read Warnings`, and no person. Words of six letters and more, and the
 * shorter ones that only tie sentences together; those that are family or given names as well (Castle, Forest, Hunter,
 * Patience, Winter) are left out on purpose.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `abilities above academia academic accents access accessibility accessible account activities adding address
  addresses advantage advertising adverts advisor affiliation against aggregation agreed allowed almost alphabetical
  already alternating although alumnus amazing amount analyst animation annotate annotated announce announced annoyed
  annoys anonymous answered anybody anyone appear appeared appears applause appointed archive argued argues argument
  around arrive arrived arrows asking assistants associate assumptions attack attend attended attendees attributes
  attribution auctions audience augmented available average awarded backwards bandit bandits banquet baseline
  beautiful became become becomes beforehand beginning begins behalf behave behind being belief believe believed
  belong belongs below beside besides biased bicycle billion blocks bodies border borders borrowed bottom bought
  bounds brains branch breaks breath bridge brings broken brought browser browsers budget builds bullet business
  button caching calibrated called cameras candidate candidates cannot caption captions capture captured captures
  careful carried carries catalogue caught caused century certain certificates chains chaired change changed changes
  changing channel channels chapter characterize charges charset charts cheaper checked checks children choice choose
  chooses choosing chosen circuits citations claimed claims classes classic classical classifier cleans clearest
  clearly clicks clinics closed closes closest clouds cluster coffee colleague colleagues collect collections collects
  colored column columns combination combine combined combines coming commands comment committed committees
  communities companies company compare compared compares comparison comparisons competitions compilers complain
  complete completely compressed computed computes conditions conferences confidence congratulate connections consider
  considered consisted consistent consists contexts continents contribute contributed contributes contributions
  controller conversations conversion convert converts convinced convolution convolutions cookies coordinates copies
  corner corpora correct corrections corresponding could counted countries counts course courses courtyard covered
  covers created creativity credit criteria critic crowded culprit curated curious current curves customer customers
  cutting damage damaged deadlines debate decade decades decide decided decides decoded decoder deeper define defined
  degree demand depend depends derive descent describe described describes description descriptions deserve deserves
  designed designers designs detail detailed details detector detectors develop developments diagnose did differ
  different differently differs difficult digest digits dimensions dinner direct direction directions directly
  director disagree discuss discussed discusses discussions display dissertation distance distills distinct
  distinguished divide division doctoral doctorate doctype does double doubled downloaded downstream dozens drawing
  drivers drones dropped earlier easier edition editions educators electronic eleven elsewhere embarrassed embedded
  employer enable encoders encodings encyclopedia engines enjoyed enough entire entities entitled entries entropy
  equivariance essential estimate estimates estimator evaluate evaluated evening evenings everyday everyone
  everywhere exactly example excellent except exceptional exchange excited exciting exhibition existing expanded
  expect expected expensive expert experts explain explained explains explore exponent expressed extend extends
  extract facebook factors factory faculty failed failure failures family fastest favorite favorites favour favourite
  favourites feeling fellow fetched fifteen figcaption figures file filled finalist finally finished flagship flight
  folded folder follow followed following follows forces forecast foremost forged forget forgets forgotten format
  formats former forward founded fourteen fraction frames frameworks frequency frequent fridge friendly friends
  fundamental funded further gathered generate generated generates generator genres geometry gestures getting glasses
  goal gradients graduate granted greatest gripper groups growing guessed guessing guests hacking had handed handful
  happen happened happening happens harder hardly has having heading headings headline hearing height helped
  heuristics hierarchy highest highlight hiring history holding holidays honored honors honoured honours hopefully
  hosted how however hundred hundreds hyperparameters idea identity ignore improve improvement improves included
  includes including incomplete independent individual industrial industry influence influential initiative inputs
  inside insight insights installed instance instead institutions integers intensity interact interest interested
  interesting interests intern internal interpretability interspeech interviews introduce introduced invite involved
  item its itself joined joining journals judged judging judgments keeping keyboard kilometres knitted larger largest
  lasted lasting latency lawyers layout leading learner learns least leaves lecture length lenses lessons letter
  letters levels licence license likely limited linguistic linguistics linked liquid listed listen listeners listens
  literally logged longer longest look looked looking losing losses lot magnitude mailto makers manage
  manipulation marked marketing markup marriage masked material mathematical matter meaning measure measured
  measurement measures meetings mentioned meshes message messages microphones middle might milestone million
  millions minute minutes mirror missed missing mistakes mixtures moment moments months morning mostly motions moving
  must myself national nearly necessarily needed negatives neighbors neighbouring neighbours neurons newest ninety
  nominated nominations notable note notebook notice noticed notifications novels novelty number numbered numbers
  obvious obviously once onto opened opening operating operators opinion opinions opportunity optimize optimized
  optimizer orders ordinary organize organized original others otherwise output outside overlap overlaps package
  pandemic panels paragraph parser particular particularly partner partners passage passes passing patches patient
  pattern percent perhaps perplexity philosophy phones photograph photographs photos picked picture pictures pipeline
  pixels planned planners platforms played players playing please pleased pleasure plenary plenty podcast podcasts
  pointing polite portfolio positions possible postdoc posted powered practitioners praised predict predicted predicts
  prefer premier prepared preprint present presenting presents pretrain preview previous printed probability probably
  processor produce produced productions profile profit promise prompt proofs propagation proportion proposal propose
  proposed proposes protocol prototype proves provide provided pruning publish publishing pupils purpose pushing put
  puzzle puzzles qualifications quarrels quarter quarters queries queues quickly quotation rained ranked rankings
  rarely rather reached reaches readers really reason reasons receipts receive received receives receiving recent
  recently reception recipe recognize recognized recognizer recognizes recommend recommenders record recorded
  recordings records recover recruiters recsys recurrence references refers reflect reflects regions register
  registered registration registry regular rejected rejects relative relatives release released relevance relevant
  relied remains remarkable remember reminded remote remotely remove removed removes rendered repair repeat repeated
  replaced replaces replies reported reports repository represented representing represents request requests reserved
  resource respect respond responsibilities responsibility result retriever retrospective returns reviewer reviewers
  reviews rewards rights rounds rumors running said sandwich saying scales scanner scarce scenarios schema
  schools scores screen screens script scripts searches second seconds section sections secure seemed segments seldom
  select selected seller sellers semester senses sensors sentences separate serious served server servers serves
  service services sets setting settings settle seventy shaped shared shells shifts shoestring shopping shortest
  shortlist should showed showing shrink shrinks sidecar significance significant silent similar simple simply
  simulated simulators singing sister sixteen size sketch sleeps slides slower slowly smaller solved solver solves
  somebody someone sort sorted sounds sources sparsity speaks special speculative spirit splits sponsored spread
  square squares stacked stages standfirst stands started starts static station status stayed step stopped strangers
  stream streams strikes strong strongly studied studio subject subjects submission submissions submitted subscription
  subset success suffices suggest suggests summarizes supervisor supported surprise surprised surprises surprising
  surprisingly swapped switch switches syllables symposia syntax tables talked taught teacher teachers teaches
  telephone telephones temperature term tested textbook thanked their them themes themselves therefore thesis they
  thinking thirds thirty though thought thousand thousands thread threshold throughout thrown throws thus ticket
  tickets titled titles together tongue traffic trainable trained trains transcripts transition translated travel
  travelling travels treated treats triangle triangles trouble tunnel turned twelve twenty twitter type unbounded
  unchanged undergraduate understand understands understood uniform unit universities unknown unless unreliable
  updated upon used useful usually validation vanish variables varied varies vector vectors venues version versions
  virtually visible vocabulary voices volunteer volunteers vowels waiting wanted warehouses warning was watched
  watches webinar weekend weighs weights were whatever when whenever wherever who whoever whom why widely window
  windows winning wireless wishes within wonderful worked workflow worldwide would wrinkle wrinkles write writer
  writes written yearly yellow your yourself`.split(/\s+/),
)
