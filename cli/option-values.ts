import { InvalidArgumentError } from 'commander'

/** Gathers the values of an option that can be given several times. */
export function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value]
}

/** A parser of whole seconds between two bounds. */
export function secondsBetween(least: number, most: number): (value: string) => number {
  return (value) => {
    const seconds = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN
    if (seconds >= least && seconds <= most) return seconds
    throw new InvalidArgumentError(`It is a whole number of seconds from ${least} to ${most}.`)
  }
}
