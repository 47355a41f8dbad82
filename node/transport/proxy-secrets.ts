import { type MaskedSecret, maskedAs } from '../../core/introspection/credentials.ts'
import { marks } from '../../core/introspection/marks.ts'
import { base64Forms, secretForms } from '../../core/introspection/secret-forms.ts'
import { proxyUserInfo } from './tunnel.ts'

/** Every form in which a proxy's password could come back. */
export function secretsOfProxy(proxy: URL | null): readonly MaskedSecret[] {
  const userInfo = proxy === null ? null : proxyUserInfo(proxy)
  if (userInfo === null || userInfo.password === '') return []
  const { userName, password } = userInfo
  return [
    ...maskedAs(marks.proxyPassword, base64Forms(`${userName}:${password}`)),
    ...maskedAs(marks.proxyPassword, secretForms(password)),
  ]
}
