import type { Fault } from './fault.ts'
import { bodyFaults } from './faults/bodies.ts'
import { framingFaults } from './faults/framing.ts'
import { handshakeFaults } from './faults/handshakes.ts'
import { headFaults } from './faults/heads.ts'
import { jwtFaults } from './faults/jwts.ts'
import { sizeFaults } from './faults/sizes.ts'
import { slowFaults } from './faults/slow.ts'
import { statusFaults } from './faults/statuses.ts'

/** Every fault, each with what the report must say of it. */
export const faults: readonly Fault[] = [
  ...slowFaults,
  ...framingFaults,
  ...headFaults,
  ...sizeFaults,
  ...bodyFaults,
  ...jwtFaults,
  ...statusFaults,
  ...handshakeFaults,
]
