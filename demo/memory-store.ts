import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

/**
 * A store for oidc-provider that lives as long as the server.
 * It keeps expired records, so that the provider itself judges expiry.
 */
export function createMemoryStore(): AdapterFactory {
  const models = new Map<string, Map<string, AdapterPayload>>()
  return (model) => {
    const records = models.get(model) ?? new Map<string, AdapterPayload>()
    models.set(model, records)
    return createAdapter(records)
  }
}

function createAdapter(records: Map<string, AdapterPayload>): Adapter {
  const findBy = (matches: (record: AdapterPayload) => boolean) =>
    Promise.resolve([...records.values()].find(matches))
  return {
    upsert: async (id, payload) => void records.set(id, payload),
    find: (id) => Promise.resolve(records.get(id)),
    findByUid: (uid) => findBy((record) => record.uid === uid),
    findByUserCode: (userCode) => findBy((record) => record.userCode === userCode),
    async consume(id) {
      const record = records.get(id)
      if (record !== undefined) record.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => void records.delete(id),
    async revokeByGrantId(grantId) {
      for (const [id, record] of records) {
        if (record.grantId === grantId) records.delete(id)
      }
    },
  }
}
