import process from 'node:process'
import { createProfileStore } from '../../../node/profiles/profile-store.ts'
import { aDraft, anId } from './drafts.ts'

/** Adds profiles one by one; started several times at once by profile-store.test.ts. */
const [, , folder = '', first = '0', count = '0'] = process.argv
const store = createProfileStore({ folder, now: () => Date.now() })
for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
  const profile = { ...aDraft({ name: `Profile ${number}` }), id: anId(number) }
  await store.update((current) => ({ ...current, profiles: [...current.profiles, profile] }))
}
