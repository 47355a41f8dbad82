import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import type { z } from 'zod'
import { type CallName, callNames } from '../../core/call-names.ts'
import { type CallInput, type CallOutputs, callInputs, type Envelope } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'

/** One handler a call: parsed input in, the contract's output back. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<CallOutputs[N]>
}

/** Says whether a message comes from the page that we opened ourselves. */
export type SenderCheck = (event: IpcMainInvokeEvent) => boolean

const parsers: { readonly [N in CallName]: z.ZodType<CallInput<N>> } = callInputs

/**
 * Answers the calls of the contract, each behind the sender check and its parser. A stranger's message
 * is refused by rejecting; a failure that the person must act on travels in the envelope; a bug of ours
 * is reported to `onBug` and named as one.
 */
export function registerCalls(
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  isOurs: SenderCheck,
  onBug: (call: CallName, error: unknown) => void,
): void {
  const registerOne = <N extends CallName>(name: N): void =>
    register(ipc, name, handlers[name], isOurs, onBug)
  for (const name of callNames) registerOne(name)
}

function register<N extends CallName>(
  ipc: Pick<IpcMain, 'handle'>,
  name: N,
  handler: (input: CallInput<N>) => Promise<CallOutputs[N]>,
  isOurs: SenderCheck,
  onBug: (call: CallName, error: unknown) => void,
): void {
  ipc.handle(
    name,
    async (event, ...args: readonly unknown[]): Promise<Envelope<CallOutputs[N]>> => {
      if (!isOurs(event))
        throw new Error('Refused: this call is for the window of Token Loupe only.')
      const input = parsers[name].safeParse(args[0])
      if (!input.success || args.length > 1) {
        return failure(new LoupeError('input-invalid', sayIssues(name, input.error)))
      }
      try {
        return { ok: true, value: await handler(input.data) }
      } catch (error) {
        if (error instanceof LoupeError) return failure(error)
        onBug(name, error)
        return failure(
          new LoupeError(
            'internal',
            `This is a fault of Token Loupe, in “${name}”. Please report it; what you entered is still here.`,
          ),
        )
      }
    },
  )
}

function failure(error: LoupeError): {
  ok: false
  error: { code: LoupeError['code']; message: string }
} {
  return { ok: false, error: { code: error.code, message: error.message } }
}

function sayIssues(name: CallName, error: z.ZodError | undefined): string {
  const places = (error?.issues ?? []).map((issue) => issue.path.join('.') || 'the input')
  const where = places.length === 0 ? 'the input' : [...new Set(places)].join(', ')
  return `The call “${name}” was refused: ${where} is not of the form that is expected.`
}
