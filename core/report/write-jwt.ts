import type { JwtAnswer } from '../introspection/jwt-answer.ts'
import type { JsonObject } from '../json.ts'
import type { TokenChecks } from '../token/token-checks.ts'
import type { Report } from './report.ts'
import { sayDecryption, sayDialect, saySignature } from './say-jwt.ts'
import type { TextPage } from './text-page.ts'

const column = { indent: 2, label: 12, labelStyle: 'dim' as const }

/** Writes how a signed or encrypted answer is built, and what checking it gave. */
export function writeJwt(page: TextPage, { jwt, dialect, keys }: Report): void {
  if (dialect === null) return
  page.heading(jwt?.encryption == null ? 'Signed answer' : 'Signed and encrypted answer')
  page.labelled('form', sayDialect(dialect), column)
  if (jwt === null) return
  if (jwt.encryption !== null) {
    page.labelled('encryption', headerText(jwt.encryption.header), column)
    const { verdict } = jwt.encryption
    page.labelled('', sayDecryption(verdict), column, styleOf(verdict.state === 'decrypted'))
  }
  writeSignature(page, jwt)
  if (keys !== null) page.labelled('keys', sayKeys(keys), column)
  for (const problem of jwt.problems) page.labelled('', problem, column, 'caution')
  if (jwt.claims !== null) page.labelled('claims', JSON.stringify(jwt.claims), column)
}

/** Writes what was checked of the token itself. */
export function writeChecks(page: TextPage, { signature, status }: TokenChecks): void {
  if (signature === null && status === null) return
  page.heading('The token itself')
  if (signature !== null) {
    const { verdict, decryption, issuer } = signature
    if (decryption !== null) page.labelled('encryption', sayDecryption(decryption), column)
    const text = `${saySignature(verdict)} Keys of ${issuer}.`
    page.labelled('signature', text, column, styleOf(verdict.state === 'verified'))
  }
  if (status !== null) {
    const said =
      status.problem ?? `${status.meaning ?? 'not registered'} (value ${status.value ?? 'none'})`
    page.labelled('status list', `${said}, entry ${status.index} of ${status.uri}`, column)
    if (status.signature !== null && status.signature.state !== 'verified') {
      page.labelled('', `Of the list: ${saySignature(status.signature)}`, column, 'caution')
    }
  }
}

function writeSignature(page: TextPage, { signature }: JwtAnswer): void {
  if (signature === null) return
  page.labelled('signature', headerText(signature.header), column)
  const { verdict } = signature
  page.labelled('', saySignature(verdict), column, styleOf(verdict.state === 'verified'))
}

function styleOf(good: boolean): 'plain' | 'caution' {
  return good ? 'plain' : 'caution'
}

function headerText(header: JsonObject | null): string {
  return header === null ? 'can not be read' : JSON.stringify(header)
}

function sayKeys({ url, keys, from, refetched, problem }: NonNullable<Report['keys']>): string {
  if (problem !== null) return `${url}: ${problem}`
  const count = keys.length === 1 ? '1 key' : `${keys.length} keys`
  const source = from === 'cache' ? 'from the cache' : 'fetched now'
  return `${count} of ${url}, ${source}${refetched ? ', fetched once more for an unknown key' : ''}`
}
