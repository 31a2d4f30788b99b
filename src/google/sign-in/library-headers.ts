/** As much of the class `Headers` as Google's packages use; Node's own takes 50 ms of CPU, as it comes with all of `fetch`. */
export default class LibraryHeaders {
  readonly #all = new Map<string, string>()

  constructor(init?: Iterable<readonly [string, string]> | Readonly<Record<string, string | undefined>>) {
    const entries = init && Symbol.iterator in init ? init : Object.entries(init ?? {})
    for (const [name, value] of entries as Iterable<readonly [string, string | undefined]>)
      if (value !== undefined) this.append(name, value)
  }

  get(name: string): string | null {
    return this.#all.get(name.toLowerCase()) ?? null
  }

  has(name: string): boolean {
    return this.#all.has(name.toLowerCase())
  }

  set(name: string, value: unknown): void {
    this.#all.set(name.toLowerCase(), String(value))
  }

  append(name: string, value: unknown): void {
    const before = this.get(name)
    this.set(name, before === null ? value : `${before}, ${value}`)
  }

  delete(name: string): void {
    this.#all.delete(name.toLowerCase())
  }

  forEach(each: (value: string, name: string) => void): void {
    for (const [name, value] of this.#all) each(value, name)
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return this.#all[Symbol.iterator]()
  }
}
