import { expect, it } from 'vitest'
import { withDisplay, withKeyring } from '../../scripts/lib/command.ts'
import { electronArguments } from '../../scripts/lib/electron-arguments.ts'
import { listStages } from '../../scripts/test/stages.ts'

const virtual = ['xvfb-run', '-a', '-s', '-screen 0 1280x900x24', 'program', 'word']

it.each<[NodeJS.Platform, NodeJS.ProcessEnv, readonly string[]]>([
  ['linux', {}, virtual],
  ['linux', { DISPLAY: '' }, virtual],
  ['linux', { DISPLAY: ':0' }, ['program', 'word']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['program', 'word']],
  ['darwin', {}, ['program', 'word']],
  ['win32', {}, ['program', 'word']],
])('withDisplay on %s with %o', (platform, environment, expected) => {
  expect(withDisplay(['program', 'word'], platform, environment)).toEqual(expected)
})

it('withKeyring runs the command through the wrapper', () => {
  const [program, wrapper, ...command] = withKeyring(['program', 'word'])
  expect(program).toBe(process.execPath)
  expect(wrapper).toMatch(/scripts[\\/]lib[\\/]with-keyring\.mjs$/)
  expect(command).toEqual(['program', 'word'])
})

it('electronArguments drops the sandbox for root alone, and says so once', () => {
  const said: string[] = []
  const say = (line: string) => said.push(line)
  expect(electronArguments(1000, say)).toEqual([])
  expect(electronArguments(null, say)).toEqual([])
  expect(said).toEqual([])
  expect(electronArguments(0, say)).toEqual(['--no-sandbox'])
  expect(electronArguments(0, say)).toEqual(['--no-sandbox'])
  expect(said).toHaveLength(1)
})

it('the stages run the fast ones first and skip none on Linux', () => {
  const stages = listStages('linux', {})
  const windows = ['build', 'e2e', 'pack']
  const names = ['format', 'lint', 'types', 'unit', 'integration', 'keychain', ...windows]
  expect(stages.map(({ name }) => name)).toEqual(names)
  expect(stages.filter((stage) => stage.kind === 'vitest' && stage.skip !== null)).toEqual([])
})

it('the stages that need a D-Bus session are skipped by name elsewhere', () => {
  const skipped = listStages('darwin', {}).flatMap((stage) =>
    stage.kind === 'vitest' && stage.skip !== null ? [[stage.name, stage.skip]] : [],
  )
  const reason = 'needs a private D-Bus session, which only Linux has'
  expect(skipped).toEqual([
    ['keychain', reason],
    ['e2e', reason],
    ['pack', reason],
  ])
})
