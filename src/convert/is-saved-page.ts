/** Whether a capture is a page as a browser saves it, by its name. */
export function isSavedPage(file: string): boolean {
  return /\.html?$/i.test(file)
}
