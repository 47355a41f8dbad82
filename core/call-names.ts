/**
 * The names of all calls between window and main. They stand alone so that the preload, which must stay
 * small, bundles the names and not the parsers.
 */
export const callNames = [
  'app:info',
  'keychain:state',
  'profiles:list',
  'profiles:save',
  'profiles:duplicate',
  'profiles:remove',
  'keys:generate',
  'discover',
  'inspect',
  'token:verify',
  'token:status',
  'cancel',
  'files:choose-certificates',
  'files:choose-key',
  'report:save',
  'clipboard:write',
  'link:open',
] as const

export type CallName = (typeof callNames)[number]
