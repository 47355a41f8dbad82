import { z } from 'zod'
import { startProcess } from './child.ts'

const servedAnswersSchema = z.object({
  issuer: z.string(),
  /** A private JWK as JSON text. */
  decryptionKey: z.string(),
})

/** Where one answer is served plain, signed, and signed and encrypted. */
export type ServedAnswers = z.infer<typeof servedAnswersSchema>

/** Starts the server of ready-made answers in a process of its own. */
export async function startAnswers(): Promise<{
  readonly served: ServedAnswers
  readonly close: () => Promise<void>
}> {
  const { said, close } = await startProcess('answer-server.ts')
  return { served: servedAnswersSchema.parse(said), close }
}
