import { describe, expect, it } from 'vitest'
import { findValuesInNumber } from '../../../../core/claims/values/find-in-number.ts'
import { findValues } from '../../../../core/claims/values/find-values.ts'

/** What is found, as `kind certainty country: text`. */
function found(text: string, words = '', countries: readonly string[] = []): readonly string[] {
  const hints = { words: words.split(' ').filter((word) => word !== ''), countries }
  return findValues(text, hints).map(({ kind, certainty, country, start, end }) => {
    const head = country === null ? `${kind} ${certainty}` : `${kind} ${certainty} ${country}`
    return `${head}: ${text.slice(start, end)}`
  })
}

describe('values that stand alone', () => {
  it.each([
    ['anna@example.com', 'email proven: anna@example.com'],
    ['mailto:anna@example.com', 'email proven: anna@example.com'],
    ['Anna Example <anna.b+c@mail.example.com>, 2026', 'email proven: anna.b+c@mail.example.com'],
    ['jürgen@bücher.example', 'email proven: jürgen@bücher.example'],
    ['https://as.example.com/cb?login=anna%40example.com&a=b', 'email proven: anna%40example.com'],
    ['support@example.com', 'email likely: support@example.com'],
    ['job@project.iam.gserviceaccount.com', 'email likely: job@project.iam.gserviceaccount.com'],
    ['+49 30 1234567', 'phone proven DE: +49 30 1234567'],
    ['tel:+1-202-555-0143', 'phone proven US: +1-202-555-0143'],
    ['DE89370400440532013000', 'iban proven DE: DE89370400440532013000'],
    ['to DE89 3704 0044 0532 0130 00 now', 'iban proven DE: DE89 3704 0044 0532 0130 00'],
    ['4111 1111 1111 1111', 'card proven: 4111 1111 1111 1111'],
    ['3782-822463-10005', 'card proven: 3782-822463-10005'],
    ['4111111111111111', 'card likely: 4111111111111111'],
    ['411111******1111', 'card likely: 411111******1111'],
    ['4111.1111.1111.1111', 'card proven: 4111.1111.1111.1111'],
    ['PNOEE-36805280109', 'national-id proven EE: PNOEE-36805280109'],
    ['ES/AT/02635542Y', 'national-id proven ES: ES/AT/02635542Y'],
    ['131052-308T', 'national-id proven FI: 131052-308T'],
    ['078-05-1123', 'national-id proven US: 078-05-1123'],
    ['85.07.30-033.28', 'national-id proven BE: 85.07.30-033.28'],
    ['529.982.247-25', 'national-id proven BR: 529.982.247-25'],
    ['756.9217.0769.85', 'national-id proven CH: 756.9217.0769.85'],
    ['203.0.113.77', 'ip proven: 203.0.113.77'],
    ['2001:db8::8a2e:370:7334', 'ip proven: 2001:db8::8a2e:370:7334'],
    ['::ffff:198.51.100.7', 'ip proven: ::ffff:198.51.100.7'],
    ['1.2.3.4', 'ip likely: 1.2.3.4'],
    ['127.0.0.1', 'ip likely: 127.0.0.1'],
    ['192.168.0.0/16', 'ip likely: 192.168.0.0/16'],
    ['3c:22:fb:12:34:56', 'mac-address proven: 3c:22:fb:12:34:56'],
    ['52.520008, 13.404954', 'geo proven: 52.520008, 13.404954'],
    ['geo:52.52,13.40', 'geo proven: geo:52.52,13.40'],
    ['0.25,0.75', 'geo likely: 0.25,0.75'],
    [
      'uid=anna,ou=people,dc=example,dc=com',
      'distinguished-name proven: uid=anna,ou=people,dc=example,dc=com',
    ],
    [
      'CN=Anna Example,OU=Users,DC=example',
      'distinguished-name proven: CN=Anna Example,OU=Users,DC=example',
    ],
    ['CN=Anna Example,O=Example,C=DE', 'distinguished-name likely: CN=Anna Example,O=Example,C=DE'],
    ['EXAMPLE\\anna.example', 'login proven: EXAMPLE\\anna.example'],
    ['data:image/png;base64,AAAA', 'picture proven: data:image/png;base64,AAAA'],
    [
      'see eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.',
      'token proven: eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.',
    ],
    ['Musterstraße 12, 10115 Berlin', 'postal-address likely: Musterstraße 12, 10115 Berlin'],
    [
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      'crypto-address proven: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    ],
  ])('%s', (text, hit) => {
    expect(found(text)).toEqual([hit])
  })
})

describe('values that words support', () => {
  it.each([
    ['4111111111111111', 'card', [], 'card proven: 4111111111111111'],
    ['4111111111111111', 'attr 8', [], 'card proven: 4111111111111111'],
    ['4111111111111111', 'order id', [], 'card likely: 4111111111111111'],
    ['6759649826438453', 'attr 8', [], 'card likely: 6759649826438453'],
    ['**** **** **** 1111', 'card', [], 'card proven: **** **** **** 1111'],
    ['030 1234567', 'phone number', ['DE'], 'phone proven DE: 030 1234567'],
    ['030 1234567', 'phone number', [], 'phone likely: 030 1234567'],
    ['12345678903', 'tax id', ['DE'], 'tax-id proven DE: 12345678903'],
    ['10000000146', 'tckn', [], 'national-id proven TR: 10000000146'],
    ['C01234565', 'passport number', ['DE'], 'passport proven DE: C01234565'],
    ['032180000118359719', 'clabe', [], 'bank-account proven MX: 032180000118359719'],
    ['1245319599', 'npi', [], 'professional-id proven US: 1245319599'],
    ['1970-01-31', 'birth date', [], 'date-of-birth proven: 1970-01-31'],
    ['1970-01-31T00:00:00Z', 'birth date', [], 'date-of-birth proven: 1970-01-31'],
    ['31.01.1970', 'geburtsdatum', [], 'date-of-birth proven: 31.01.1970'],
    ['Anna Example', 'full name', [], 'person-name proven: Anna Example'],
    ['Anna Example', 'name', [], 'person-name likely: Anna Example'],
    ['127.0.0.1', 'client ip', [], 'ip proven: 127.0.0.1'],
    [
      'Musterstraße 12, 10115 Berlin',
      'address',
      [],
      'postal-address proven: Musterstraße 12, 10115 Berlin',
    ],
    ['52.52,13.40', 'location', [], 'geo proven: 52.52,13.40'],
  ])('%s in %s', (text, words, countries, hit) => {
    expect(found(text, words, countries)).toEqual([hit])
  })

  it.each([
    ['my SIN is 130-692-544', 'national-id proven CA: 130-692-544'],
    ['Steuer-ID: 12345678903.', 'tax-id proven DE: 12345678903'],
    ['credit card 4111111111111111', 'card proven: 4111111111111111'],
    ['born 1970-01-31 in Berlin', 'date-of-birth proven: 1970-01-31'],
  ])('in the text itself: %s', (text, hit) => {
    expect(found(text)).toEqual([hit])
  })
})

describe('what is never personal', () => {
  it.each([
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['a ULID', '01ARZ3NDEKTSV4RRFFQ69G5FAV'],
    ['a hash', '4f9c1a7be2d84c6f9b1a2c3d4e5f60714f9c1a7be2d84c6f9b1a2c3d4e5f6071'],
    ['a hash in base64url', 'bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2'],
    ['an opaque id', '0oa1b2c3d4E5F6g7h8i9'],
    ['a time in seconds', '1763719200'],
    ['a time in milliseconds', '1763719200000'],
    ['a timestamp', '2026-11-21T10:00:00.123Z'],
    ['a date', '2026-11-21'],
    ['a time of day', '12:34:56'],
    ['a version', '2.14.3'],
    ['a version with a build', '120.0.6099.109'],
    ['a URL', 'https://as.example.com:8443/realms/1/protocol/openid-connect?x=1234567'],
    ['a URL with a user', 'https://anna:secret@db.example.com/'],
    ['a scope', 'openid profile email phone address offline_access'],
    ['a URN', 'urn:ietf:params:oauth:grant-type:token-exchange'],
    ['a service account', '3f2a@clients'],
    ['a file', 'logo@2x.png'],
    ['a package', '@example/package@1.2.3'],
    ['a service principal', 'HTTP/as.example.com@EXAMPLE.COM'],
    ['a DN of a CA', 'CN=Example Root CA,O=Example,C=DE'],
    ['a DN of a host', 'CN=as.example.com,O=Example,C=DE'],
    ['a DN of a group', 'cn=admins,ou=groups,dc=example,dc=com'],
    ['an account of Windows', 'NT AUTHORITY\\SYSTEM'],
    ['a path', 'C:\\Users\\anna'],
    ['a fingerprint', 'AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01'],
    ['digits with a check digit of some country', '12345678903'],
    ['an IBAN with a wrong check digit', 'DE89370400440532013001'],
    ['an e-mail address without a top level', 'anna@example'],
    ['a query', 'uid=1,key=2'],
  ])('%s', (_what, text) => {
    expect(found(text, 'id value')).toEqual([])
  })

  it.each([
    ['phone verified at', '1763719200'],
    ['phone verified at', '2026-11-21'],
    ['client name', 'Example Payments'],
    ['created at', '1970-01-31'],
  ])('%s: %s', (words, text) => {
    expect(found(text, words, ['DE', 'US'])).toEqual([])
  })
})

it('keeps the most certain, then the longest of what overlaps, in the order of the text', () => {
  expect(found('anna@example.com, +49 30 1234567 and 4111 1111 1111 1111')).toEqual([
    'email proven: anna@example.com',
    'phone proven DE: +49 30 1234567',
    'card proven: 4111 1111 1111 1111',
  ])
})

it('gives each hit its category, its label and its place', () => {
  expect(findValues('to anna@example.com', { words: [], countries: [] })).toEqual([
    {
      kind: 'email',
      category: 'contact',
      label: 'email',
      start: 3,
      end: 19,
      certainty: 'proven',
      country: null,
    },
  ])
})

it('looks at the first 20,000 characters only, and takes a picture whole', () => {
  expect(found(`${' '.repeat(20_000)}anna@example.com`)).toEqual([])
  const picture = `data:image/png;base64,${'A'.repeat(30_000)}`
  const hits = findValues(picture, { words: [], countries: [] })
  expect(hits.map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['picture', 0, picture.length],
  ])
})

describe('numbers', () => {
  it.each([
    [4111111111111111, 'card', ['card']],
    [10000000146, 'national id', ['national-id']],
    [1763719200, 'phone', []],
    [1763719200000, 'national id', []],
    [3600, 'ip', []],
    [0.5, 'card', []],
    [-4111111111111111, 'card', []],
  ])('%d in %s', (value, words, kinds) => {
    const hits = findValuesInNumber(value, { words: words.split(' '), countries: [] })
    expect(hits.map(({ kind }) => kind)).toEqual(kinds)
  })
})
