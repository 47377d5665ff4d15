/** The colours of the site in the light. */
export const colours = {
  paper: '#fcfaf6',
  ink: '#241c17',
  soft: '#57504a',
  rubric: '#8a2a1c',
  rule: '#dcd5ca',
} as const

/** The open book of the site's icon, on a field of 32 by 32. */
export const mark =
  'M3 7c5-2 9-1.5 13 1 4-2.5 8-3 13-1v15c-5-2-9-1.5-13 1-4-2.5-8-3-13-1Zm12 4c-3-1.5-6-2-9.5-1.3v9c3.5-.7 6.5-.2 9.5 1.3Zm2 9c3-1.5 6-2 9.5-1.3v-9c-3.5-.7-6.5-.2-9.5 1.3ZM14 26h4l1.5 3h-7Z'
