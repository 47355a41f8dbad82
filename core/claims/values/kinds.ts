import type { PersonalCategory } from '../personal.ts'
import type { ValueHit, ValueKind } from './value-hit.ts'

const kinds: Readonly<Record<ValueKind, readonly [PersonalCategory, string]>> = {
  email: ['contact', 'email'],
  phone: ['contact', 'phone'],
  iban: ['financial', 'iban'],
  card: ['financial', 'card'],
  'bank-account': ['financial', 'account'],
  'crypto-address': ['financial', 'wallet'],
  'national-id': ['government-id', 'national id'],
  'tax-id': ['government-id', 'tax number'],
  passport: ['government-id', 'document number'],
  'identity-card': ['government-id', 'document number'],
  'driving-licence': ['government-id', 'document number'],
  'health-id': ['government-id', 'health card number'],
  'professional-id': ['government-id', 'professional id'],
  ip: ['location-network', 'ip address'],
  'mac-address': ['correlation-handle', 'mac address'],
  geo: ['location-network', 'location'],
  postcode: ['location-network', 'postal code'],
  'postal-address': ['contact', 'address'],
  vehicle: ['government-id', 'number plate'],
  'date-of-birth': ['direct-identifier', 'birthdate'],
  'person-name': ['direct-identifier', 'name'],
  'distinguished-name': ['direct-identifier', 'distinguished name'],
  login: ['authentication-handle', 'login'],
  picture: ['direct-identifier', 'picture'],
  token: ['correlation-handle', 'token'],
}

/** A hit with the category and the label of its kind. */
export function hitOf(
  kind: ValueKind,
  [start, end]: readonly [number, number],
  certainty: ValueHit['certainty'],
  country: string | null = null,
): ValueHit {
  const [category, label] = kinds[kind]
  return { kind, category, label, start, end, certainty, country }
}
