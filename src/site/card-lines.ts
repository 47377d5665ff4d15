/** The lines of a card that a link shows, by what they are; those that a record has not are empty. */
export type CardLines = Readonly<
  Record<'eyebrow' | 'card-title' | 'note' | 'authors' | 'card-passage', string>
>

/** What the card of a name says that it is. */
export const nameEyebrow = 'Printed name'
