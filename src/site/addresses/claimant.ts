/** Something that needs a slug. */
export interface Claimant {
  /** What no other thing of its kind has; registered with its slug. */
  readonly key: string
  /** All keys under which it may have been registered, its own among them. */
  readonly keys: readonly string[]
  /** The text that a new slug is made from. */
  readonly label: string
  /** The part of a key that stands for the thing where the rest of the key has changed. */
  readonly stem: string
}

/** How a key is told apart: `stem` is its title or folded name, `name` is empty where keys have no second part. */
export interface KeyParts {
  readonly stem: string
  readonly name: string
}
