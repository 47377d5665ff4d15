/**
 * Words of plain English that stand in small letters in running text: a part of a list that holds one with a capital is
 * a heading or a title, `How Administrators Read Warnings`, and no person. Words of six letters and more, and the
 * shorter ones that only tie sentences together; those that are family or given names as well (Castle, Forest, Hunter,
 * Patience, Winter) are left out on purpose.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `abilities ability above academia academic accents accept access accessibility accessible according account
  achieve achieved achievement achievements achieving activities actually adding addition address addresses
  addressing adjust advance advanced advancements advancing advantage advantages advertising adverts advice
  advisor affiliation against aggregate aggregation agreed allowed allows almost alongside alphabetical already
  alternating alternative alternatives although alumnus amazing amongst amount analyst analyze animation annotate
  annotated announce announced announcing annoyed annoys annually anonymous answered anybody anyone appear
  appeared appearing appears applause appointed approximately arbitrary archive argued argues argument around
  arrive arrived arrows artefacts artifacts asking aspect aspects assistants associate associated assumptions attack attempt attend
  attended attendees attending attributes attribution auctions audience augmented authored autoregressive
  available average awarded awesome backwards bandit bandits banquet baseline basically beautiful became become
  becomes beforehand beginning begins behalf behave behind being belief believe believed belong belongs below
  benefit benefits beside besides biased bicycle bidirectional bigger biggest billion bioinformatics blocks bodies
  border borders borrowed bottom bought bounds brains branch breaks breakthroughs breath bridge brings broader
  broadly broken brought browser browsers budget builds bullet business button caching calibrated called cameras
  candidate candidates cannot capabilities capacity caption captions capture captured captures capturing careful
  carried carries catalogue caught caused celebrating century ceremony certain certificates chains chaired
  challenging change changed changes changing channel channels chapter characterize charges charset charts cheaper
  checked checking checks children choice choose chooses choosing chosen circuits citations claimed claims classes
  classic classical classifier cleans clearest clearly clicks clinics closed closely closes closest clouds cluster
  clusters coffee collaborators colleague colleagues collect collected collection collections collects colored
  column columns combination combine combined combines combining coming commands comment commitment committed
  committees commonly communities companies company comparable compare compared compares comparison comparisons
  competitions competitive compilers complain complete completely component components comprehensive compressed
  computed computes conditions conducted conferences confidence conflicts congratulate connections consider
  considered considers consisted consistent consisting consists contain contents contexts continents continue
  continued continues contribute contributed contributes contributions controller conversations conversion convert
  converts convinced convolution convolutions cookies coordinates copies corner corpora correct corrections
  corresponding could counted countries counts couple course courses courtyard covered covering covers create
  created creation creativity credit criteria critic critical crowded crucial culprit curated curious current
  currently curves customer customers cutting damage damaged deadlines debate decade decades decide decided
  decides decoded decoder dedicated deeper define defined definitely degree delighted demand demonstrate
  demonstrated demonstrates departments depend dependency depends deployment derive descent describe described
  describes description descriptions deserve deserves designed designers designs despite detail detailed details
  detector detectors determine develop developed developing developments diagnose did differ differences different
  differently differs difficult difficulty digest digits dimensions dinner direct direction directions directly
  director disagree disciplines discover discoveries discriminator discuss discussed discusses discussing
  discussions display dissertation distance distills distinct distinguished divide divided division doctoral
  doctorate doctype does dominated double doubled downloaded downstream dozens drawing drivers drones dropped
  dynamically earlier easier easily ecosystem edition editions educators effectively effort electronic elements
  eleven eligible elsewhere embarrassed embedded emotional employer enable enabled enables enabling encoders
  encodings encyclopedia engage engines enjoyed enough ensure ensuring entire entirely entities entitled entries
  entropy equivariance especially essential established establishing estimate estimates estimator ethical evaluate
  evaluated evaluates evening evenings everyday everyone everywhere exactly examines example excellence excellent
  except exceptional exchange excited exciting exhibition existing expanded expect expected expensive experienced
  expert expertise experts explain explained explains explicit explore explores exponent expressed expressive
  extend extends external extract extremely facebook facilitate factors factory faculty failed failure failures
  family fantastic fastest favorite favorites favour favourite favourites feasible feeling fellow fetched fifteen
  figcaption figures file filled finalist finally finished flagship flight focused focusing folded folder follow
  followed following follows forces forecast forefront foremost forged forget forgets forgotten format formats
  former forward foundational founded fourteen fraction frames frameworks frequency frequent fridge friendly
  friends frontiers fundamental funded further gathered gathering generalize generally generate generated
  generates generator genres geometry gestures getting github giving glasses goal gradients graduate granted
  greatest gripper groundbreaking groups growing guessed guessing guests guidelines hacking had handed handful
  handling happen happened happening happens harder hardly has having heading headings headline hearing heavily
  height helped heuristics hierarchy highest highlight highlighted highlighting highly hiring historical history
  holding holidays honored honoring honors honoured honouring honours hopefully hosted how however hundred
  hundreds hyperparameters idea identified identifies identify identity ignore implemented importance impossible
  impressive improve improvement improves inaugural included includes including incomplete incorporate
  incorporating increase increasingly incredible independent independently individual industrial industry
  influence influenced influential initial initiative innovative inputs inside insight insightful insights
  inspired inspiring installed instance instead institutions instructions integers intensity interact
  interdisciplinary interest interested interesting interests intermediate intern internal interpretability
  interspeech interviews introduce introduced introduces investigate investigated investigates invite involve
  involved issues item its itself joined joining journals judged judging judgments keeping keyboard kilometres
  knitted kudos landscape larger largest lasted lasting latency laureates lawyers layout leadership leading
  learner learners learns least leaves lecture legacy length lenses lessons letter letters levels libraries
  licence license likely limited linguistic linguistics linked liquid listed listen listeners listens literally
  locations logged longer longest look looked looking losing losses lot magnitude mailto majority makers manage
  manipulation marked marketing markup marriage masked masking massive material mathematical matter maximum
  meaning meaningful measure measured measurement measures meetings mentioned meshes message messages microphones
  middle might milestone milestones million millions minute minutes mirror missed missing mistakes mitigating
  mixtures modern moment moments months morning mostly motions moving musings must myself national naturally
  navigate nearly necessarily necessary needed negatives neighbors neighbouring neighbours neurons newest ninety
  nominate nominated nominations notable note notebook notice noticed notifications novels novelty number numbered
  numbers numerous obvious obviously offers once ongoing onto opened opening operating operators opinion opinions
  opportunity optimize optimized optimizer orders ordinary organize organized original originally others otherwise
  outcomes outlines outperforms output outputs outside overall overfitting overhead overlap overlaps overwhelming
  package packed pandemic panels paradigm paragraph parser participate participated participating particular
  particularly partner partners passage passes passing patches patient pattern percent perform performed performs
  perhaps perplexity phenomena philosophy phones photograph photographs photos picked picture pictures pipeline
  pixels planned planners platforms played players playing please pleased pleasure plenary plenty podcast podcasts
  pointing polite portfolio positions possible postdoc posted potential powered powerful practices practitioners
  praised predict predicted predicts prefer premier prepared preprint presence present presenters presenting
  presents prestigious pretrain preview previous previously primary printed probability probably processor
  processors produce produced producing productions professionals professors profile profit promise promising
  prompt proofs propagation proportion proposal propose proposed proposes protocol prototype proves provide
  provided provides providing pruning publish publishing pupils purpose pushing put puzzle puzzles qualifications
  qualitative quarrels quarter quarters queries queues quickly quotation rained ranging ranked rankings rapidly
  rarely rather reached reaches readers realistic really reason reasons receipts receive received receives
  receiving recent recently reception recipe recipient recipients recognise recognising recognize recognized
  recognizer recognizes recognizing recommend recommenders record recorded recordings records recover recruiters
  recsys recurrence reduce reduced references referred refers reflect reflects regions register registered
  registration registry regular rejected rejects relationships relative relatives release released relevance
  relevant relied relies remains remarkable remember reminded remote remotely remove removed removes rendered
  repair repeat repeated replaced replaces replies reported reports repository represent representatives
  represented representing represents request requests require required requires reserved resource respect
  respective respond responsibilities responsibility result resulting retriever retrospective returns reveals
  reviewed reviewer reviewers reviews rewarding rewards rights roughly rounds roundup rumors running said sandwich
  saying scales scanner scarce scenarios schema schools scores screen screens script scripts searches second
  seconds section sections secure seeking seemed segments seldom select selected selecting selects seller sellers
  semester seminal senses sensors sentences separate serious served server servers serves service services sets
  setting settings settle seventy shaped shared shells shifts shoestring shopping shortest shortlist should
  showcase showcased showcases showcasing showed showing shrink shrinks sidecar significance significant
  significantly silent similar simple simpler simply simulated simulators singing sister sixteen size sketch
  sleeps slides slower slowly smaller socials solved solver solves somebody someone somewhat sort sorted sounds
  sources spanning sparsity speaks special specific specifically speculative spirit splits sponsored spread square
  squares stacked stages standfirst stands started starting starts startup statement static station status stayed
  step stopped straightforward strangers stream streams strikes strong strongly studied studio subject subjects
  submission submissions submit submitted subscription subset success successful suffices suggest suggestions
  suggests summarize summarizes supervisor supported surprise surprised surprises surprising surprisingly swapped
  switch switches syllables symposia syntax tables tackle tackling tailored talked talking taught teacher teachers
  teaches telephone telephones temperature term tested textbook thanked their them themes themselves therefore
  thesis they thinking thirds thirty though thought thousand thousands thread threshold throughout thrown throws
  thus ticket tickets titled titles together tongue traditional traffic trainable trained trains transcriptions
  transcripts transform transition translate translated travel travelling travels treated treatment treats
  triangle triangles trouble trying tunnel turned twelve twenty twitter type typical typically unbounded unchanged
  undergraduate underlying understand understands understood uniform unit universities unknown unless unreliable
  upcoming updated upon used useful usually validation vanish variables variant varied varies variety various
  vector vectors venues version versions vibrant virtually visible vocabulary voices volunteer volunteers voting
  vowels waiting wanted warehouses warning was watched watches webinar weekend weighs weights were whatever when
  whenever wherever who whoever whom why widely window windows winning wireless wishes within wonderful worked
  workflow worldwide would wrinkle wrinkles write writer writes written yearly yellow your yourself`.split(
    /\s+/,
  ),
)
