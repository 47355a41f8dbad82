import { contextBridge, ipcRenderer } from 'electron'
import { callNames } from '../core/call-names.ts'

/**
 * One named function a call of the contract, and nothing else: no channel name comes from the page,
 * and no event object reaches it. Main parses the input.
 */
const bridge = Object.fromEntries(
  callNames.map((name) => [
    name,
    (input: unknown): Promise<unknown> => ipcRenderer.invoke(name, input),
  ]),
)

contextBridge.exposeInMainWorld('loupe', bridge)
