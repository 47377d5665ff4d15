import type { RunCost, SizeCost } from './bench-library.ts'
import type { Series } from './plot-cost.ts'

/** What libraries of several sizes took, as a table in Markdown. */
export function libraryLines(costs: readonly SizeCost[]): string[] {
  return costs.flatMap(
    ({ articles, papers, pages, files, bytes, cold, edited, stages, editedStages, peers }) => [
      '',
      `${number(articles)} articles${papers ? '' : ' that name no papers'}, ${number(pages)} pages, ${number(files)} files of ${(bytes / 1e6).toFixed(1)} MB`,
      '',
      '| | seconds | of processor | after a change | largest process | all processes |',
      '|---|---|---|---|---|---|',
      row('**whole build**', cold, edited),
      ...stages.map((cost, place) => row(cost.stage, cost, editedStages[place])),
      ...peers.map((cost) => row(cost.name, cost)),
    ],
  )
}

function row(name: string, { seconds, processor, process, tree }: RunCost, edited?: RunCost): string {
  const after = edited === undefined ? '' : `${edited.seconds.toFixed(1)} s`
  return `| ${name} | ${seconds.toFixed(1)} s | ${processor.toFixed(1)} s | ${after} | ${number(process ?? 0)} MB | ${number(tree ?? 0)} MB |`
}

/**
 * How the cost of each stage grows between two sizes: seconds of processor a page, the larger against the smaller. One
 * that grows in proportion has 1.
 */
export function growthLines(costs: readonly SizeCost[]): string[] {
  return costs.slice(1).flatMap((large, place) => {
    const small = costs[place]
    if (small === undefined || small.papers !== large.papers) return []
    const each = large.stages.flatMap(({ stage, processor }) => {
      const before = small.stages.find((one) => one.stage === stage)?.processor ?? 0
      // Of what took less than a hundredth of a second nothing can be told.
      if (before < 0.01) return []
      return [`${stage} ${(processor / large.pages / (before / small.pages)).toFixed(2)}`]
    })
    return [`Growth from ${number(small.articles)} to ${number(large.articles)} articles: ${each.join(', ')}`]
  })
}

/** Seconds of processor against articles, for a plot: what others do on the machine changes them least. */
export function librarySeries(costs: readonly SizeCost[]): Series[] {
  const names = new Set(
    costs.flatMap(({ stages, peers }) => [
      ...stages.map(({ stage }) => stage),
      ...peers.map(({ name }) => name),
    ]),
  )
  const series = (name: string, of: (cost: SizeCost) => number | undefined): Series => ({
    name,
    points: costs.flatMap((cost) => {
      const y = of(cost) ?? 0
      return y > 0 ? [{ x: cost.articles, y: Math.max(y, 0.01) }] : []
    }),
  })
  return [
    series('whole build', ({ cold }) => cold.processor),
    series('after a change', ({ edited }) => edited.processor),
    ...Array.from(names, (name) =>
      series(
        name,
        ({ stages, peers }) =>
          [...stages.map((one) => ({ ...one, name: one.stage })), ...peers].find((one) => one.name === name)
            ?.processor,
      ),
    ).filter(({ points }) => points.some(({ y }) => y >= 0.5)),
  ]
}

function number(value: number): string {
  return new Intl.NumberFormat('en').format(Math.round(value))
}
