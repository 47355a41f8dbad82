import { z } from 'zod'
import { startProcess } from './child.ts'

const servedCaseSchema = z.object({
  endpoint: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
  token: z.string(),
})

/** An introspection that the demo server answers as active: where, who asks, about what. */
export type ServedCase = z.infer<typeof servedCaseSchema>

/** Starts the demo server in a process of its own. */
export async function startServer(): Promise<{
  readonly served: ServedCase
  readonly close: () => Promise<void>
}> {
  const { said, close } = await startProcess('serve.ts')
  return { served: servedCaseSchema.parse(said), close }
}
