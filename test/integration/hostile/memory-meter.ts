import { writeFileSync } from 'node:fs'
import { memoryUsage, resourceUsage } from 'node:process'

/** Begins to measure; the function that it gives tells by how many bytes the process has grown at most since then. */
export function measureMemory(): () => number {
  const before = memoryUsage().rss
  const peakBefore = resetPeak()
  // Where the peak can not be reset, only what goes beyond the old one is seen.
  const base = Math.max(before, peakBefore)
  return () => Math.max(0, peak() - base)
}

/** The kernel of Linux forgets the peak when it is told so. @see proc(5), clear_refs */
function resetPeak(): number {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    return peak()
  }
  return peak()
}

function peak(): number {
  return resourceUsage().maxRSS * 1024
}
