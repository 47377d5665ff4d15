/** A list of options under an input that keeps the focus. */
export interface OptionList {
  /** Show these options, none of them active; an empty list is hidden. */
  show(content: readonly HTMLElement[]): void
  /** Make the option so many places further active; past either end none is. */
  move(steps: number): void
  active(): HTMLAnchorElement | undefined
}

/** Tie an input to its list of options by the attributes that assistive technology reads. */
export function optionList(input: HTMLInputElement, list: HTMLElement): OptionList {
  let options: HTMLAnchorElement[] = []
  let place = -1

  const activate = (next: number) => {
    options[place]?.setAttribute('aria-selected', 'false')
    place = next
    const option = options[place]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }
  return {
    show(content) {
      activate(-1)
      list.replaceChildren(...content)
      options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')]
      list.hidden = options.length === 0
      input.setAttribute('aria-expanded', String(options.length > 0))
    },
    move(steps) {
      const stops = options.length + 1 // The input itself is a stop.
      activate(((place + 1 + steps + stops) % stops) - 1)
    },
    active: () => options[place],
  }
}
