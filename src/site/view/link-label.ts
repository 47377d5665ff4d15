const labels: Readonly<Record<string, string>> = {
  paper: 'Read the paper',
  preprint: 'Preprint',
  doi: 'DOI',
  code: 'Code',
  data: 'Data',
  video: 'Video',
  site: 'Project page',
}

/** What the link of a kind is called on a record. */
export function linkLabel(kind: string): string {
  return labels[kind] ?? 'Link'
}
