import type { Page } from 'playwright-core'
import type { CallName } from '../../../core/call-names.ts'
import type { CallInput, CallOutputs, Envelope } from '../../../core/contract.ts'

/** Calls main as the page would, with whatever a compromised page could send. */
export function callFromPage<N extends CallName>(
  page: Page,
  name: N,
  input: CallInput<N>,
): Promise<Envelope<CallOutputs[N]>> {
  const words = `window.loupe[${JSON.stringify(name)}](${JSON.stringify(input)})`
  return page.evaluate<Envelope<CallOutputs[N]>>(words)
}
