import { z } from 'zod'
import type { GatheredKeys, GatheredMetadata } from '../../../metadata/gathered.ts'
import { epochMs, jsonObject, schemaOf } from './tied.ts'

const attemptSchema = z.strictObject({
  url: z.string(),
  outcome: z.enum(['found', 'failed']),
  detail: z.string(),
})

export const gatheredMetadataSchema = schemaOf<GatheredMetadata>()(
  z
    .strictObject({
      issuer: z.string(),
      url: z.string().nullable(),
      document: jsonObject.nullable(),
      from: z.enum(['network', 'cache']),
      fetchedAt: epochMs.nullable(),
      stale: z.boolean(),
      attempts: z.array(attemptSchema),
    })
    .meta({
      id: 'GatheredMetadata',
      description: 'The issuer’s metadata (RFC 8414) as it was found.',
    }),
)

export const gatheredKeysSchema = schemaOf<GatheredKeys>()(
  z
    .strictObject({
      url: z.string(),
      keys: z.array(jsonObject).describe('JSON Web Keys, reduced to public members.'),
      from: z.enum(['network', 'cache']),
      fetchedAt: epochMs.nullable(),
      refetched: z.boolean(),
      problem: z.string().nullable(),
      remarks: z.array(z.string()).exactOptional(),
    })
    .meta({ id: 'GatheredKeys', description: 'A key set (RFC 7517) as it was fetched.' }),
)
