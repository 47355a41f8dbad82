// @ts-check
/**
 * One piece of set-up work that can tell whether it is done already.
 * @typedef {object} Step
 * @property {string} name What the step sets up, as the person reads it.
 * @property {() => boolean} check True when there is nothing to do. Throws a SetUpError when it can't be done.
 * @property {() => void} do Does the work; called only when `check` said false.
 */

/** A reason to stop that the person can act on: the message says what is wrong and what to do. */
export class SetUpError extends Error {}

/**
 * Does what is not done yet, in order, and says so; returns the names of the steps that had work.
 * @param {readonly Step[]} steps
 * @param {(line: string) => void} say
 * @returns {string[]}
 */
export function runSteps(steps, say) {
  const done = []
  for (const step of steps) {
    if (step.check()) continue
    const start = Date.now()
    say(`set-up: ${step.name} ...`)
    step.do()
    say(`set-up: ${step.name}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`)
    done.push(step.name)
  }
  if (done.length === 0) say('set-up: nothing to do')
  return done
}
