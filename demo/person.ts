/** The fictional customer whose tokens the demo server issues. */
export interface Person {
  /** Opaque: it says nothing about the person by itself. */
  readonly accountId: string
  readonly username: string
  readonly claims: Readonly<Record<string, unknown>>
}

export const mira: Person = {
  accountId: 'acct-7c1e5f0a94d2',
  username: 'mira.sandoval',
  claims: {
    name: 'Mira Sandoval',
    given_name: 'Mira',
    family_name: 'Sandoval',
    email: 'mira.sandoval@example.com',
    email_verified: true,
    phone_number: '+12025550143',
    birthdate: '1990-05-17',
    address: {
      formatted: '12 Harbour Lane\nEast Quay 00042\nExampleland',
      street_address: '12 Harbour Lane',
      locality: 'East Quay',
      postal_code: '00042',
      country: 'Exampleland',
    },
    groups: ['customers', 'loyalty-gold'],
    roles: ['newsletter-editor'],
    verified_claims: {
      verification: {
        trust_framework: 'example_framework',
        time: '2025-02-11T09:30:00Z',
        evidence: [
          {
            type: 'document',
            document_details: {
              type: 'idcard',
              document_number: 'XX0000042',
              issuer: { name: 'Exampleland Registry' },
            },
          },
        ],
      },
      claims: { given_name: 'Mira', family_name: 'Sandoval', birthdate: '1990-05-17' },
    },
  },
}

const people: readonly Person[] = [mira]

/** The person of that account, undefined for a token that belongs to nobody. */
export function findPerson(accountId: string | undefined): Person | undefined {
  return people.find((person) => person.accountId === accountId)
}
