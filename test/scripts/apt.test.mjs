// @ts-check
import { describe, expect, it } from 'vitest'
import {
  aptCommand,
  aptInstall,
  libraries,
  missingLibraries,
  namesToInstall,
} from '../../scripts/setup/apt.mjs'

/** @param {readonly string[]} names */
const installed = (names) => names.map((name) => `${name} installed\n`).join('')
const all = libraries.map(({ name }) => name)

describe('missingLibraries', () => {
  it.each([
    ['nothing is installed', '', all],
    ['everything is', installed(all), []],
    [
      'the t64 names are',
      installed(all.map((name) => (/gtk|asound/.test(name) ? `${name}t64` : name))),
      [],
    ],
    ['one was removed', installed(all).replace('xvfb installed', 'xvfb config-files'), ['xvfb']],
    [
      'one is half installed',
      installed(all).replace('unzip installed', 'unzip unpacked'),
      ['unzip'],
    ],
  ])('when %s', (_, dpkg, expected) => {
    expect(missingLibraries(dpkg).map(({ name }) => name)).toEqual(expected)
  })
})

describe('the apt-get command', () => {
  const missing = libraries.filter(({ name }) => ['libgtk-3-0', 'unzip'].includes(name))

  it.each([
    ['an older distribution', [], ['libgtk-3-0', 'unzip']],
    ['a newer one', ['libgtk-3-0t64', 'libasound2t64'], ['libgtk-3-0t64', 'unzip']],
  ])('names what %s has', (_, available, expected) => {
    expect(namesToInstall(missing, new Set(available))).toEqual(expected)
  })

  it('is without recommended packages and without questions', () => {
    expect(aptInstall(['unzip'])).toEqual([
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      'unzip',
    ])
  })

  it('is one line to type where we are not root', () => {
    expect(aptCommand(['xvfb', 'unzip'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb unzip',
    )
  })
})
