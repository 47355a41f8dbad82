import { describe, expect, it } from 'vitest'
import { userDataFolder } from '../../node/paths.ts'

describe('userDataFolder', () => {
  it.each([
    ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/kim', '/cfg/token-loupe'],
    ['linux', {}, '/home/kim', '/home/kim/.config/token-loupe'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/kim', '/home/kim/.config/token-loupe'],
    ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/kim', '/home/kim/.config/token-loupe'],
    [
      'darwin',
      { XDG_CONFIG_HOME: '/cfg' },
      '/Users/kim',
      '/Users/kim/Library/Application Support/Token Loupe',
    ],
    [
      'win32',
      { APPDATA: 'C:\\Users\\kim\\AppData\\Roaming' },
      'C:\\Users\\kim',
      'C:\\Users\\kim\\AppData\\Roaming\\Token Loupe',
    ],
    ['win32', {}, 'C:\\Users\\kim', 'C:\\Users\\kim\\AppData\\Roaming\\Token Loupe'],
  ] as const)('on %s with %j', (platform, env, home, expected) => {
    expect(userDataFolder(platform, env, home)).toBe(expected)
  })
})
