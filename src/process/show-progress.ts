/** Shows how far a step is on one line, where somebody watches; undefined where the output goes elsewhere. */
export function showProgress(
  stream: NodeJS.WriteStream = process.stderr,
): ((text: string) => void) | undefined {
  return stream.isTTY ? (text) => void stream.write(`\r\x1b[K${text}`) : undefined
}
