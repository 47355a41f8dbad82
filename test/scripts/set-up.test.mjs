// @ts-check
import { describe, expect, it } from 'vitest'
import { sessionEnvironment } from '../../scripts/lib/with-keyring.mjs'
import { isInstalled } from '../../scripts/setup/installed.mjs'
import { isNodeNewEnough } from '../../scripts/setup/node-version.mjs'
import { npmCommand } from '../../scripts/setup/npm.mjs'
import { windowNeeds } from '../../scripts/setup/prepare.mjs'
import { runSteps, SetUpError } from '../../scripts/setup/step.mjs'

it.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['18.20.0', false],
  ['22.0.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNodeNewEnough(version)).toBe(expected)
})

describe('isInstalled', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' }
  const b = { version: '2.0.0', integrity: 'sha512-b' }
  const other = { ...b, optional: true }
  /** @param {Record<string, object>} packages */
  const lock = (packages) => ({ packages: { '': { name: 'x' }, ...packages } })

  it.each([
    ['the same', lock({ a, b }), { packages: { a, b } }, true],
    ['an optional one missing', lock({ a, b: other }), { packages: { a } }, true],
    ['one missing', lock({ a, b }), { packages: { a } }, false],
    ['one left over', lock({ a }), { packages: { a, b } }, false],
    ['another version', lock({ a }), { packages: { a: { ...a, version: '1.0.1' } } }, false],
    ['other contents', lock({ a }), { packages: { a: { ...a, integrity: 'sha512-c' } } }, false],
    ['nothing installed', lock({ a }), null, false],
    ['no lock file', null, { packages: {} }, false],
  ])('%s', (_, wanted, present, expected) => {
    expect(isInstalled(wanted, present)).toBe(expected)
  })
})

it.each([
  [{ npm_execpath: '/somewhere/npm-cli.js' }, ['/somewhere/npm-cli.js']],
  [{ npm_execpath: '/somewhere/yarn.js' }, []],
  [{}, []],
])('npm is the one that runs us, with %o', (environment, expected) => {
  const { command, args } = npmCommand(environment)
  expect(args).toEqual(expected)
  expect(command === 'npm').toBe(expected.length === 0)
})

it.each([
  [{}, ['window', 'display']],
  [{ DISPLAY: ':0' }, ['window']],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, ['window']],
])('a window needs, with %o', (environment, expected) => {
  expect(windowNeeds(environment)).toEqual(expected)
})

it('a private session has its own home and nothing of the person’s sessions', () => {
  const environment = {
    PATH: '/bin',
    HOME: '/home/alice',
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/a',
    GNOME_KEYRING_CONTROL: '/b',
    XDG_DATA_HOME: '/c',
    XDG_RUNTIME_DIR: '/d',
  }
  expect(sessionEnvironment(environment, '/new/home', '/new/run')).toEqual({
    PATH: '/bin',
    HOME: '/new/home',
    XDG_RUNTIME_DIR: '/new/run',
  })
})

describe('runSteps', () => {
  /** @param {string} name @param {boolean} done @param {string[]} log */
  const step = (name, done, log) => ({ name, check: () => done, do: () => void log.push(name) })

  it('does what is not done, in order', () => {
    /** @type {string[]} */
    const log = []
    const done = runSteps(
      [step('a', false, log), step('b', true, log), step('c', false, log)],
      () => {},
    )
    expect([log, done]).toEqual([
      ['a', 'c'],
      ['a', 'c'],
    ])
  })

  it('says that there is nothing to do', () => {
    /** @type {string[]} */
    const said = []
    runSteps([step('a', true, [])], (line) => said.push(line))
    expect(said).toEqual(['set-up: nothing to do'])
  })

  it('stops at a step that can’t be done', () => {
    /** @type {string[]} */
    const log = []
    const broken = {
      ...step('a', false, log),
      do: () => {
        throw new SetUpError('no')
      },
    }
    expect(() => runSteps([broken, step('b', false, log)], () => {})).toThrow(SetUpError)
    expect(log).toEqual([])
  })
})
