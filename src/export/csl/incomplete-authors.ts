/** What is noted of a paper whose authors are not all known. */
export const incompleteAuthors = 'The list of authors is incomplete.'
