import { describe, expect, it } from 'vitest'
import { keychainError, notStarted, unresponsive } from '../../../node/keychain/keychain-error.ts'
import { containing } from '../like.ts'

const noReply =
  'Platform failure: DBus error: Did not receive a reply. Possible causes include: the remote application did not send a reply, the message bus security policy blocked the reply, the reply timeout expired, or the network connection was broken.'

describe('keychainError', () => {
  it.each([
    [
      'linux',
      'Platform failure: DBus error: The name org.freedesktop.secrets was not provided by any .service files',
      'keychain-missing',
      'Install gnome-keyring or KWallet',
    ],
    [
      'linux',
      'Platform failure: DBus error: Failed to connect to socket /run/user/1000/bus: No such file or directory',
      'keychain-missing',
      'this session has no D-Bus',
    ],
    [
      'linux',
      'Platform failure: DBus error: Using X11 for dbus-daemon autolaunch was disabled at compile time, set your DBUS_SESSION_BUS_ADDRESS instead',
      'keychain-missing',
      'this session has no D-Bus',
    ],
    [
      'linux',
      'Platform failure: DBus error: Could not parse server address: Unknown address type (examples of valid types are "tcp" and on UNIX "unix")',
      'keychain-missing',
      'this session has no D-Bus',
    ],
    [
      'linux',
      "Couldn't access platform storage: Secret Service: no result found",
      'keychain-missing',
      'no default collection',
    ],
    [
      'linux',
      "Couldn't access platform storage: Secret Service: unlock prompt was dismissed",
      'keychain-locked',
      'Passwords and Keys',
    ],
    ['linux', noReply, 'keychain-unresponsive', 'does not answer'],
    ['darwin', 'User interaction is not allowed.', 'keychain-locked', 'Keychain Access'],
    [
      'darwin',
      'A default keychain could not be found.',
      'keychain-missing',
      'Open Keychain Access',
    ],
    [
      'win32',
      'Platform failure: Windows ERROR_NO_SUCH_LOGON_SESSION: no such logon session',
      'keychain-missing',
      'Sign in at the screen',
    ],
    ['linux', 'the policy blocked it', 'keychain-failed', '(the policy blocked it)'],
    ['linux', 'odd\n\u001b[31m thing', 'keychain-failed', '(odd [31m thing)'],
    ['win32', 'x'.repeat(5000), 'keychain-failed', `(${'x'.repeat(200)})`],
  ] as const)('on %s: %.60s', (platform, message, code, part) => {
    expect(keychainError(message, platform)).toMatchObject({
      name: 'LoupeError',
      code,
      message: containing(part),
    })
  })

  it('always offers a profile for this session', () => {
    const messages = ['unlock prompt was dismissed', 'no result found', 'anything', noReply]
    const errors = (['linux', 'darwin', 'win32'] as const).flatMap((platform) => [
      ...messages.map((message) => keychainError(message, platform)),
      unresponsive(platform),
      notStarted('x'),
    ])
    expect(errors.filter(({ message }) => !message.includes('for this session only.'))).toEqual([])
  })
})
