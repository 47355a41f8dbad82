import { assertNever } from '../../../../core/assert-never.ts'
import type {
  ConnectionSettings,
  OwnValue,
  ProxySetting,
} from '../../../../core/profile/connection-settings.ts'

/** A header or a form parameter as a row of the form; `key` tells rows apart while their names are typed. */
export interface OwnRow extends OwnValue {
  readonly key: number
}

/** How the connection is made, as the form holds it. */
export interface ConnectionValues {
  readonly proxyUse: ProxySetting['use']
  readonly proxyUrl: string
  readonly proxyUserName: string
  readonly serverName: string
  readonly pin: string
  readonly clientCertificate: boolean
  readonly headers: readonly OwnRow[]
  readonly parameters: readonly OwnRow[]
}

/** The form for settings that exist. */
export function connectionValuesOf(settings: ConnectionSettings): ConnectionValues {
  const { proxy, headers, parameters, ...rest } = settings
  return {
    ...rest,
    proxyUse: proxy.use,
    proxyUrl: proxy.use === 'url' ? proxy.url : '',
    proxyUserName: proxy.use === 'url' ? proxy.userName : '',
    headers: headers.map((row, key) => ({ ...row, key })),
    parameters: parameters.map((row, key) => ({ ...row, key })),
  }
}

/** How the connection is made, by what the form holds; rows that were left empty are no rows. */
export function connectionOf(values: ConnectionValues): ConnectionSettings {
  return {
    proxy: proxyOf(values),
    serverName: values.serverName.trim(),
    pin: values.pin.trim(),
    clientCertificate: values.clientCertificate,
    headers: ownValuesOf(values.headers),
    parameters: ownValuesOf(values.parameters),
  }
}

function proxyOf({ proxyUse, proxyUrl, proxyUserName }: ConnectionValues): ProxySetting {
  switch (proxyUse) {
    case 'environment':
    case 'none':
      return { use: proxyUse }
    case 'url':
      return { use: 'url', url: proxyUrl.trim(), userName: proxyUserName }
    default:
      return assertNever(proxyUse)
  }
}

function ownValuesOf(rows: readonly OwnRow[]): OwnValue[] {
  return rows
    .map(({ name, value, secret }) => ({ name: name.trim(), value: secret ? '' : value, secret }))
    .filter(({ name, value, secret }) => name !== '' || value !== '' || secret)
}
