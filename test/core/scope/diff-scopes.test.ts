import { describe, expect, it } from 'vitest'
import { diffScopes } from '../../../core/scope/diff-scopes.ts'
import { createNearMissFinder } from '../../../core/scope/near-miss.ts'

describe('diffScopes', () => {
  it('is exact, case-sensitive and order-free', () => {
    expect(diffScopes(['b', 'a', 'Read', 'a'], ['a', 'read', 'b', 'x', 'b'])).toEqual({
      required: ['b', 'a', 'Read'],
      granted: ['a', 'read', 'b', 'x'],
      missing: [{ scope: 'Read', nearMiss: 'read' }],
      extra: ['read', 'x'],
      present: ['b', 'a'],
    })
  })

  it('confirms nothing where the answer tells no scope', () => {
    expect(diffScopes(['a'], null)).toEqual({
      required: ['a'],
      granted: null,
      missing: [{ scope: 'a', nearMiss: null }],
      extra: [],
      present: [],
    })
  })

  it('needs nothing where nothing is required', () => {
    expect(diffScopes([], ['a'])).toEqual({
      required: [],
      granted: ['a'],
      missing: [],
      extra: ['a'],
      present: [],
    })
  })

  it('proposes no token that is required itself', () => {
    expect(diffScopes(['order:read', 'orders:read'], ['orders:read']).missing).toEqual([
      { scope: 'order:read', nearMiss: null },
    ])
  })

  it('is not deceived by names of object members', () => {
    expect(diffScopes(['__proto__', 'constructor'], ['constructor']).missing).toEqual([
      { scope: '__proto__', nearMiss: null },
    ])
  })

  it.each([
    ['Read', 'read', 'case'],
    ['orders:read', 'orders.read', 'separator'],
    ['orders:read', 'orders/read', 'separator'],
    ['orders-read', 'orders_read', 'separator'],
    ['orders:read', 'Orders.Read', 'separator and case'],
    ['order:read', 'orders:read', 'plural'],
    ['orders:read', 'order:read', 'singular'],
    ['read:orders', 'orders:read', 'order of the parts'],
    ['Files.Read', 'api://0000/Files.Read', 'last part of a URI'],
    ['https://api.example.com/read', 'read', 'last part of a URI, the other way round'],
    ['offline_access', 'offline_acess', 'a letter missing'],
    ['email', 'emial', 'letters swapped'],
    ['profile', 'profil', 'a letter missing'],
  ])('%s is nearly missed by %s: %s', (required, granted) => {
    expect(diffScopes([required], ['unrelated', granted]).missing).toEqual([
      { scope: required, nearMiss: granted },
    ])
  })

  it.each([
    ['read', 'write'],
    ['orders:read', 'orders:write'],
    ['api', 'app'],
    ['a', 'b'],
    ['openid', 'profile'],
    ['profile', 'prafike'],
    ['statistics', 'stetostocs'],
    [':', '.'],
  ])('%s is not like %s', (required, granted) => {
    expect(diffScopes([required], [granted]).missing).toEqual([{ scope: required, nearMiss: null }])
  })

  it('prefers the closer likeness', () => {
    expect(
      diffScopes(['orders:read'], ['order:read', 'orders.read', 'Orders:read']).missing,
    ).toEqual([{ scope: 'orders:read', nearMiss: 'Orders:read' }])
  })

  it('gets through many long scope tokens', () => {
    const granted = Array.from({ length: 100_000 }, (_, at) => `resource-${at}:read`)
    const required = Array.from({ length: 500 }, (_, at) => `resource-${at}:wread`)
    expect(diffScopes(required, granted).missing).toHaveLength(500)
    expect(diffScopes(['a:'.repeat(500_000)], ['b:'.repeat(500_000)]).missing).toHaveLength(1)
  })
})

describe('createNearMissFinder', () => {
  it('stops comparing spelling when its budget is spent', () => {
    const spent = createNearMissFinder(['profil'], 41)
    const enough = createNearMissFinder(['profil'], 42)
    expect([spent('profile'), enough('profile'), enough('profile')]).toEqual([null, 'profil', null])
  })

  it('looks at the first 2000 candidates', () => {
    const many = Array.from({ length: 2000 }, (_, at) => `x${at}`)
    expect(createNearMissFinder([...many, 'READ'])('read')).toBeNull()
    expect(createNearMissFinder([...many.slice(1), 'READ'])('read')).toBe('READ')
  })
})
