/** People of this repository's own articles with all their papers, put together by hand from the articles. */
export const papersOfPeople: Readonly<Record<string, readonly string[]>> = {
  'David Paul Wipf': [
    'On the initialization of graph neural networks',
    'From hypergraph energy functions to hypergraph neural networks',
  ],
  'Bernie Wang': [
    'Theoretical guarantees of learning ensembling strategies with applications to time series forecasting',
    'Discovering bias in latent space: An unsupervised debiasing approach',
    'Using uncertainty quantification to characterize and improve out-of-domain learning for PDEs',
    'Transferring knowledge from large foundation models to small downstream models',
  ],
  'Danielle Maddix Robinson': [
    'Theoretical guarantees of learning ensembling strategies with applications to time series forecasting',
    'Learning physical models that can respect conservation laws',
    'Using uncertainty quantification to characterize and improve out-of-domain learning for PDEs',
    'Transferring knowledge from large foundation models to small downstream models',
  ],
  'Shuai Zhang': [
    'Beyond Fully-Connected Layers With Quaternions: Parameterization of Hypercomplex Multiplications with 1/n Parameters',
    'Discovering bias in latent space: An unsupervised debiasing approach',
    'Transferring knowledge from large foundation models to small downstream models',
  ],
  'Gaurav Gupta': [
    'Theoretical guarantees of learning ensembling strategies with applications to time series forecasting',
    'Learning physical models that can respect conservation laws',
    'COLLAGE: Light-weight low-precision strategy for LLM training',
    'Using uncertainty quantification to characterize and improve out-of-domain learning for PDEs',
  ],
  'Branislav Kveton': [
    'Multi-task off-policy learning from bandit feedback',
    'Thompson sampling with diffusion generative prior',
    'MADA: Meta-adaptive optimizers through hyper-gradient descent',
  ],
  'George Karypis': [
    'Differentially private optimization on large model at small cost',
    'XTab: Cross-table pretraining for tabular transformers',
    'Differentially private bias-term fine-tuning of foundation models',
  ],
  'Youngsuk Park': [
    'Theoretical guarantees of learning ensembling strategies with applications to time series forecasting',
    'Variance-reduced zeroth-order methods for fine-tuning language models',
    'COLLAGE: Light-weight low-precision strategy for LLM training',
  ],
  'Parameswaran Raman': [
    'EMC2: Efficient MCMC negative sampling for contrastive learning with global convergence',
    'MADA: Meta-adaptive optimizers through hyper-gradient descent',
    'Variance-reduced zeroth-order methods for fine-tuning language models',
  ],
  'Anoop Deoras': [
    'Fewer truncations improve language modeling',
    'COLLAGE: Light-weight low-precision strategy for LLM training',
    'Automated evaluation of retrieval-augmented language models with task-specific exam generation',
  ],
  'Ariya Rastrow': [
    'Lookahead when it matters: Adaptive non-causal transformers for streaming neural transducers',
    'An efficient self-learning framework for interactive spoken dialog systems',
  ],
  'Aviv Rosenberg': [
    'Delay-adapted policy optimization and improved regret for adversarial MDP with delayed bandit feedback',
    'Near-optimal regret in linear MDPs with aggregate bandit feedback',
  ],
  'Dmitry Sotnikov': [
    'Delay-adapted policy optimization and improved regret for adversarial MDP with delayed bandit feedback',
    'Near-optimal regret in linear MDPs with aggregate bandit feedback',
  ],
  'Zhiqi Bu': [
    'Differentially private optimization on large model at small cost',
    'Differentially private bias-term fine-tuning of foundation models',
  ],
  'Yu-Xiang Wang': [
    'Differentially private optimization on large model at small cost',
    'Differentially private bias-term fine-tuning of foundation models',
  ],
  'Sheng Zha': [
    'Differentially private optimization on large model at small cost',
    'Differentially private bias-term fine-tuning of foundation models',
  ],
  'Nick Erickson': [
    'RLSbench: Domain adaptation under relaxed label shift',
    'XTab: Cross-table pretraining for tabular transformers',
  ],
  'Cho-Jui Hsieh': [
    'Representer point selection for explaining regularized high-dimensional models',
    'PINA: Leveraging side information in eXtreme multi-label classification via predicted instance neighborhood aggregation',
  ],
  'Matthias Seeger': [
    'Optimizing hyperparameters with conformal quantile regression',
    'Explaining probabilistic models with distributional values',
  ],
  'Cédric Archambeau': [
    'Optimizing hyperparameters with conformal quantile regression',
    'Explaining probabilistic models with distributional values',
  ],
  'Shima Alizadeh': [
    'Learning physical models that can respect conservation laws',
    'Using uncertainty quantification to characterize and improve out-of-domain learning for PDEs',
  ],
  'Michael Mahoney': [
    'Learning physical models that can respect conservation laws',
    'Using uncertainty quantification to characterize and improve out-of-domain learning for PDEs',
  ],
  'Hantian Ding': [
    'Fewer truncations improve language modeling',
    'Bifurcated attention for single-context large-batch sampling',
  ],
  'Aaron Roth': [
    'Multicalibration for confidence scoring in LLMs',
    'Membership inference attacks on diffusion models via quantile regression',
  ],
  'Yi Tay': [
    'Beyond Fully-Connected Layers With Quaternions: Parameterization of Hypercomplex Multiplications with 1/n Parameters',
  ],
  'Aston Zhang': [
    'Beyond Fully-Connected Layers With Quaternions: Parameterization of Hypercomplex Multiplications with 1/n Parameters',
  ],
}

/** Authors of papers at ICML in both years. */
export const returningAuthors: readonly string[] = [
  'Ariya Rastrow',
  'Aviv Rosenberg',
  'Bernie Wang',
  'Branislav Kveton',
  'Cédric Archambeau',
  'Danielle Maddix Robinson',
  'Dmitry Sotnikov',
  'Gaurav Gupta',
  'George Karypis',
  'Matthias Seeger',
  'Michael Mahoney',
  'Sheng Zha',
  'Shima Alizadeh',
  'Youngsuk Park',
  'Yu-Xiang Wang',
  'Zhiqi Bu',
]

/** Topics of ICML 2023 and 2024 with their papers in each year; a topic of one year alone is new or gone. */
export const topicChanges: Readonly<Record<string, readonly [before: number, after: number]>> = {
  'Active learning': [0, 1],
  'Adaptive neural computation': [1, 0],
  'Anomaly detection': [0, 1],
  'Automatic speech recognition': [0, 1],
  'Bandit problems': [4, 0],
  'Causal inference': [0, 1],
  'Code completion': [0, 1],
  'Continual learning': [0, 1],
  'Contrastive learning': [0, 1],
  'Data preparation': [0, 1],
  'Differential privacy': [2, 0],
  'Distribution shift': [1, 0],
  'Ensemble methods': [1, 0],
  'Explainable AI': [1, 1],
  'Extreme multilabel classification': [1, 0],
  'Graph neural networks': [1, 0],
  'Hallucination mitigation': [0, 1],
  Hypergraphs: [1, 0],
  'Hyperparameter optimization': [1, 0],
  'Independence testing': [1, 0],
  'LLM decoding': [0, 1],
  'Learning algorithms': [0, 2],
  'Model compression': [0, 1],
  'Model selection': [1, 0],
  'Physical models': [1, 0],
  Privacy: [0, 2],
  'Reinforcement learning': [0, 3],
  'Responsible AI': [0, 1],
  'Retrieval-augmented generation': [0, 1],
  'Robust learning': [0, 1],
  'Scientific machine learning': [0, 1],
  'Tabular data': [1, 0],
  'Transfer learning': [0, 1],
}
