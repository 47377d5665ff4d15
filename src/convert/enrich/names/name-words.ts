/** Lower-case words that stand inside names. */
export const particles: ReadonlySet<string> = new Set(
  'van von de der den del della di da dos das du la le el al bin ibn ben ter ten zu zur zum af av y e i bar st im'.split(
    ' ',
  ),
)

/** Beginnings of one name that end in lower case before a capital: `McCallum`, `DeVito`, `FitzGerald`. */
export const innerCapitals: ReadonlySet<string> = new Set(
  'Mc Mac De Di Du Da Del Dei La Le Lo Van Vander Vanden Von Fitz St Al El Ben Bar Ter Ver Des Dal Dall Mic Byung O San Santa Abu Abd Ait Ould'.split(
    ' ',
  ),
)

/** What follows a family name. */
export const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Degrees and titles, which are no part of a name. */
export const degrees: ReadonlySet<string> = new Set(
  'phd ph.d dphil md m.d msc m.sc bsc b.sc mba prof professor dr mr mrs ms sir frs fellow ieee acm'.split(
    ' ',
  ),
)

/**
 * Words of titles, headings and organisations that also begin with a capital there. A part that holds one is no name.
 * Words that are common family names as well (Field, Long, Young, Wise, Law, Case, Park) are left out on purpose.
 */
export const titleWords: ReadonlySet<string> = new Set(
  `about thoughts remarks takeaways impressions final closing expo biomedical abstract abstraction abstractions abstracts accelerated accelerating acceptance accepted accuracy
  accurate acoustic across action actions active activity adaptation adapting adaptive additional advances
  adversarial affiliations after again agent agents ahead ai aided algorithm algorithmic algorithms alignment
  all also always analysis analyzing and annotation announcement announcements annual another answer answering
  answers any anything api application applications applied approach approaches approximate approximation
  architecture architectures are area areas article articles artificial ask asked asks assessing assessment
  assistant association attacks attention audio author authors automated automatic automatically autonomous
  award awards aware awareness background base based bayesian because before behavior behavioral behaviour
  benchmark benchmarking benchmarks best better between beyond bias biases big binary biology blog board book
  books boosting both brain bridging building calibration calls camera career careers cases categories
  category causal center centre chair chairs challenge challenges chat chemistry city classification
  classifiers clinical clip cloud clustering code coding cognition cognitive collaboration collaborative
  college combinatorial come comes comments committee common communication communications community comparing
  competition complex complexity composition compositional compression computation computational compute
  computer computers computing concept concepts conclusion conditional conference congratulations constrained
  constraint constraints construction contact content context contextual continual continuous contrastive
  control controllable convergence conversation conversational convex convolutional core corpus correction
  cost counterfactual coverage creating creative crowdsourcing curriculum cybersecurity data database
  databases dataset datasets date dates days debiasing decentralized decision decisions decoding deep defense
  demo demonstration demonstrations demos denoising dense department depth design designing detecting
  detection developer developers development device devices diagnosis dialog dialogue difference
  differentiable differential differentially diffusion digital dimensional disclosure discovering discovery
  discrete discrimination discussion disentangled disparity distillation distributed distribution
  distributional diverse diversity document documents domain domains down drift driven driving during dynamic
  dynamics each economics edge editing editor education effect effective effects efficiency efficient
  efficiently either embedding embeddings embodied emerging emotion empirical encoder end energy engine
  engineer engineering engineers enhanced enhancing ensemble ensembles entity environment environments
  equation equations error errors estimating estimation ethics evaluating evaluation even event events every
  everybody everything evidence evolution evolutionary evolving examples exascale experience experiences
  experiment experimental experiments explainable explaining explanation explanations exploiting exploration
  exploring expression extended extracting extraction extreme eye face facial factor fairness fast faster
  feature featured features federated feedback few fewer figure filter filters financial find finding findings
  finds finite flow for forecasting formal foundation foundations framework free from full fully function
  functional functions fusion future game games gaussian general generalization generalized generating
  generation generative gesture get gets give gives global go goes gradient grammar graph graphics graphs
  grounded grounding group guarantees guess guesses guide guided guiding hair hallucination hands hardware
  health healthcare help helping helps here heterogeneous hidden hierarchical hierarchies high higher
  highlights home honorable honourable human humans hybrid hyperparameter identification identifying image
  images imitation impact implicit important improved improvements improving inc incentives include increasing
  incremental inference information informed infrastructure innovation institute instruction integrated
  integration intelligence intelligent intent inter interaction interactions interactive interface interfaces
  international internet interpretable interpreting intervention interview into introducing introduction
  invariant inverse investigating invited is iterative job jobs joint jointly journal just keep keeps kernel
  keynote keynotes keywords kind kinds kingdom know knowledge knows lab label labeled labels laboratory labs
  language languages large latent latest layer layers lazy leakage learn learned learning learnt less lets
  leveraging library lightweight limits linear link linking links list listening literature live local
  localization location logic looks machine machines make makes making management manifold many map mapping
  maps marginal market markets markov matching mathematics matrix matters measuring mechanism mechanisms media
  medal medals medical meeting member members memory mention mentions meta method methods metric metrics minimal mining
  mixed mixture mobile modal model modeling modelling models modular molecular monitoring monthly more
  morphological most motion much multi multilingual multimodal multiple multitask music named natural
  navigating navigation near nearest need needs negative neither nested network networks neural neuroscience
  never new news newsletter next night nobody noise noisy non normalization not nothing novel object objective
  objectives objects observation of off official offline often old online only ontology open operations
  opportunities optics optimal optimization optimizing oral orals organization organizer organizers organizing
  other our out outstanding over overview own pages panel paper papers parallel parameter parameters
  parametric parsing part partial partially participants parts past path patterns people perception
  performance personal personalization personalized perspective perspectives phone physical physics piece
  pieces place places planning platform point points policies policy popular pose position poster posters
  posts practical practice pre precision predicting prediction predictions predictive preference preferences
  presentation presentations presented pretrained pretraining principles prior priors privacy private prize prizes
  probabilistic problem problems procedural proceedings process processes processing product production
  products professor program programme programming programs progress project projects prompting prompts proof
  properties protein proteins provable provably public publication publications published quality
  quantification quantile quantization quantum query question questions quick random randomized ranking rapid
  rate rates reading real reality reasoning recognition recommendation recommendations recommender
  reconstruction recruiting recurrent recursive reducing reduction reflections regression regret
  regularization reinforcement related relation relational relations relationship reliable rendering report
  representation representations republic research researcher researchers residual resolution resources
  response responses responsible results rethinking retrieval review reviewing revisited revisiting reward
  rigorous risk road robot robotic robotics robots robust robustness role rules run runner runs safe safety
  same sample samples sampling says scalable scale scaling scene scenes schedule scheduling school science
  sciences scientific scientist scientists scoring search security seeing seen sees segmentation selection
  selective self semantic semantics semi senior sensing sensitive sensor sentence sentiment sequence sequences
  sequential series serving session sessions set several shameless shape shapes sharing shift short shot show signal signals
  similarity simulation simulations simulator since single skill skills smart social society software solution
  solutions solving some something source space spaced spaces sparse spatial spatio speaker speakers speech
  speed spoken sponsor sponsors spotlight spotlights stability stable standard state states statistical
  statistics stereo still stochastic storage stories strategies strategy streaming structural structure
  structured structures student students studies study style sub such summaries summarization summary summer
  supervised supervision support surface survey surveys sustainable symbolic symposium synthesis synthetic
  system systematic systems table tabular tag tags take takes taking talk talks target task tasks taxonomy
  teaching team teams technical technique techniques technologies technology tell tells temporal tensor tensors test
  testing text texts texture than thanks that the then theorem theoretical theory there these thing things
  think thinks this those three through time times title to token tokens too tool tools top topic topics
  toward towards track tracking tracks training trajectory transfer transferable transferring transformation
  transformer transformers translation transport tree trees trends tries trust trustworthy try tuning turn
  turns tutorial tutorials unbiased uncertainty under understanding unified unifying united universal
  university unlabeled unlearning unsupervised until up update updates use user users uses using valid value
  values variance variational vehicle vehicles venue verification very via video videos view views virtual
  vision visual visualization visualizing voice vulnerability want wants way ways weak weakly web website week
  weekly weight weighted welcome what where whether which while whose winner winners with without word words
  work working workload workloads works workshop workshops world writing year years zero zeroth`.split(/\s+/),
)

/** Words of organisations and places: a part that holds one is an affiliation. */
export const organisationWords: ReadonlySet<string> = new Set(
  `microsystems hewlett packard xerox telecom vmware yahoo twitter linkedin uber airbnb netflix spotify pinterest snapchat zillow criteo bloomberg oracle siemens philips ericsson nokia qualcomm cisco ebay etsy instacart lyft waymo disney pixar bytedance tiktok meituan naver kakao rakuten ntt hitachi toshiba fujitsu mitsubishi panasonic toyota ltd. services consultancy consortium ministry agency council
  university universität universite université universidad universidade universitat universita università uniwersytet univ hochschule politecnico college institute institut instituto academy school department dept faculty laboratory laboratories labs lab research center centre
  acm ieee usenix inc corp corporation company ltd llc gmbh ag foundation group hospital clinic society association google deepmind microsoft amazon aws meta facebook apple ibm nvidia intel openai anthropic adobe salesforce baidu tencent huawei alibaba samsung sony bosch
  stanford mit cmu berkeley harvard princeton cornell caltech columbia oxford cambridge epfl eth inria mpi cnrs csail kaist tsinghua peking ucla ucsd uiuc nyu umass umd gatech upenn ucl mila max-planck technion usc uw utexas polytechnic tech technology technologies technical
  germany france italy spain switzerland israel china japan korea india canada australia singapore usa uk netherlands austria sweden denmark finland norway`.split(
    /\s+/,
  ),
)

/** Countries after which people are called as well. `Israel Abebe Lemma` */
export const givenCountries: ReadonlySet<string> = new Set(['israel', 'india', 'china', 'france', 'italy'])

/** Places and companies after which people are called as well, between their first name and the last. `William Berkeley Sund` */
export const middleNames: ReadonlySet<string> = new Set(
  'berkeley stanford harvard princeton cornell columbia oxford cambridge hewlett packard disney philips germany france spain israel norway'.split(
    ' ',
  ),
)
