/**
 * Data as the text of a script element: nothing in it can end the element.
 *
 * @example
 * scriptText({ name: '</script>' }) // => '{"name":"\\u003c/script>"}'
 */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
