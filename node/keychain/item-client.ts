import { Worker } from 'node:worker_threads'
import type { LoupeError } from '../../core/errors.ts'
import type { ItemOperation, ItemReply, ItemRequest } from './item-messages.ts'
import { keychainError, notStarted, unresponsive } from './keychain-error.ts'

/** How the worker thread is started and how long it may take. */
export interface ItemClientOptions {
  /** The worker's file: keychain-worker, bundled. */
  readonly worker: URL
  readonly platform: NodeJS.Platform
  /** Milliseconds for one task, the start of the thread included. */
  readonly timeoutMs: number
}

/** Does one operation on one item. */
export type PerformItem = (operation: ItemOperation) => Promise<string | null>

/** Keeps the keychain in a thread of its own: a hung keychain blocks even the making of an entry. */
export interface ItemClient {
  /** Runs a task of several item operations under one time limit. Throws a LoupeError of the keychain's. */
  run<T>(task: (perform: PerformItem) => Promise<T>): Promise<T>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (value: string | null) => void
  readonly reject: (error: LoupeError) => void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  /** Why it takes no more requests; null while it does. */
  ended: LoupeError | null
}

/** Makes the client; the thread is started by the first task, and anew after one that took too long. */
export function createItemClient(options: ItemClientOptions): ItemClient {
  let thread: Thread | null = null
  let lastId = 0

  const abandon = (stuck: Thread, error: LoupeError) => {
    if (thread === stuck) thread = null
    stuck.ended ??= error
    for (const { reject } of stuck.waiting.values()) reject(error)
    stuck.waiting.clear()
    return stuck.worker.terminate()
  }

  const current = (): Thread => {
    thread ??= startThread(options, (broken, error) => void abandon(broken, error))
    return thread
  }

  return {
    async run(task) {
      const used = current()
      const perform: PerformItem = (operation) => {
        lastId += 1
        return send(used, { ...operation, id: lastId })
      }
      return withinLimit(task(perform), options, (error) => void abandon(used, error))
    },
    async close() {
      if (thread !== null) await abandon(thread, unresponsive(options.platform))
    },
  }
}

function startThread(
  { worker: file, platform }: ItemClientOptions,
  broke: (thread: Thread, error: LoupeError) => void,
): Thread {
  const worker = new Worker(file)
  const waiting = new Map<number, Waiting>()
  const thread: Thread = { worker, waiting, ended: null }
  worker.unref()
  worker.on('message', (reply: ItemReply) => {
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.ok) asked?.resolve(reply.value)
    else asked?.reject(keychainError(reply.message, platform))
  })
  worker.on('error', (error) => broke(thread, notStarted(String(error))))
  worker.on('exit', () => broke(thread, notStarted('its thread ended')))
  return thread
}

async function send(
  { worker, waiting, ended }: Thread,
  request: ItemRequest,
): Promise<string | null> {
  if (ended !== null) throw ended
  return new Promise((resolve, reject) => {
    waiting.set(request.id, { resolve, reject })
    worker.postMessage(request)
  })
}

async function withinLimit<T>(
  work: Promise<T>,
  { timeoutMs, platform }: ItemClientOptions,
  giveUp: (error: LoupeError) => void,
): Promise<T> {
  const limit = setTimeout(() => giveUp(unresponsive(platform)), timeoutMs)
  try {
    return await work
  } finally {
    clearTimeout(limit)
  }
}
