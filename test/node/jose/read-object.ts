import { z } from 'zod'

const object = z.record(z.string(), z.json())

/** The JSON object in a text. Throws where it is none. */
export function readObject(text: string): z.infer<typeof object> {
  return object.parse(JSON.parse(text))
}
