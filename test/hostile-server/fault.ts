import type { Socket } from 'node:net'
import type { SecureVersion } from 'node:tls'
import type { AnswerProblem } from '../../core/introspection/answer.ts'
import type { BodyCut, TlsProblem, TransportFailure } from '../../core/introspection/evidence.ts'
import type { Verdict } from '../../core/report/report.ts'
import type { TransportLimits } from '../../node/transport/limits.ts'
import type { Certificates } from '../fixtures/certificates.ts'

/** The request as the hostile server got it. */
export interface HostileRequest {
  /** Everything that came, Latin-1. */
  readonly raw: string
  /** Value of the Authorization header; empty without one. */
  readonly authorization: string
  /** The client secret that the Authorization header carries; empty without one. */
  readonly secret: string
  /** The form parameter `token`; empty without one. */
  readonly token: string
}

/** What TLS a server speaks. */
export interface Cover {
  readonly certificate: Exclude<keyof Certificates, 'ca'>
  /** The only version that it speaks; any that Node allows where it is left out. */
  readonly only?: SecureVersion
}

/** What the report of one exchange must say. */
export interface Expected {
  readonly state: Verdict['state']
  /** `response.problem.kind`; null for a valid answer, and where no response came. */
  readonly problem: AnswerProblem['kind'] | null
  /** How the exchange ended without a response; null where one came. */
  readonly failure: TransportFailure['kind'] | null
  /** Why the body is not whole; left out for a whole one. */
  readonly cut?: BodyCut
  readonly tlsProblem?: TlsProblem
  /** The verdict's sentence. */
  readonly sentence: RegExp
  /** Rules that must be among the findings. */
  readonly findings: readonly string[]
}

/** One way of a server to misbehave, and what the report must say of it. */
export interface Fault {
  /** What the server does, as the end of “a server that …”. */
  readonly name: string
  /** Scheme of the URL at which it is asked. */
  readonly scheme: 'http' | 'https'
  /** The TLS that it speaks; null for none. */
  readonly cover: Cover | null
  /** Called once a connection, when the request (or what else came first) is there. */
  readonly serve: (socket: Socket, request: HostileRequest) => void
  /** Where the limits of the table would not show the fault. */
  readonly limits?: Partial<TransportLimits>
  readonly expected: Expected
}

/** A fault of a server that speaks plain http. */
export function plainFault(fault: Omit<Fault, 'scheme' | 'cover'>): Fault {
  return { scheme: 'http', cover: null, ...fault }
}

/** A fault that ends the exchange without a response. */
export function unanswered(
  failure: TransportFailure['kind'],
  sentence: RegExp,
  tlsProblem?: TlsProblem,
): Expected {
  return {
    state: 'no-valid-answer',
    problem: null,
    failure,
    ...(tlsProblem === undefined ? {} : { tlsProblem }),
    sentence,
    findings: [],
  }
}

/** A fault that leaves no valid answer. */
export function invalid(
  problem: AnswerProblem['kind'],
  sentence: RegExp,
  findings: readonly string[] = [],
): Expected {
  return { state: 'no-valid-answer', problem, failure: null, sentence, findings }
}

/** A fault that leaves a body that is not whole. */
export function cutBody(cut: BodyCut, sentence: RegExp): Expected {
  return { ...invalid('body-cut', sentence), cut }
}

/** A fault beside which the answer is valid, and says active. */
export function stillActive(
  findings: readonly string[] = [],
  sentence = /^Active|^Valid/,
): Expected {
  return { state: 'active', problem: null, failure: null, sentence, findings }
}
