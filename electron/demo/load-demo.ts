import { request } from 'undici'
import { type DemoHandover, demoHandoverSchema } from '../../core/demo-handover.ts'
import { isLoopbackHost } from '../../core/profile/check-profile.ts'

/**
 * Fetches demo profiles and tokens from the demo server on this machine; null where the app was not
 * started as a demo. Only a loopback address is asked. Throws when that address does not answer.
 */
export async function loadDemo(url: string | undefined): Promise<DemoHandover | null> {
  if (url === undefined || url === '') return null
  const address = new URL(url)
  if (address.protocol !== 'http:' || !isLoopbackHost(address.hostname)) {
    throw new TypeError('The demo is taken from a loopback address only.')
  }
  const response = await request(address, { headersTimeout: 5_000, bodyTimeout: 5_000 })
  return demoHandoverSchema.parse(await response.body.json())
}
