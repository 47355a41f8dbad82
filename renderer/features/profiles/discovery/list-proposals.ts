import type { MetadataProposals } from '../../../../core/metadata/discovery.ts'
import {
  callerMethods,
  keyAlgorithms,
  secretAlgorithms,
} from '../../../../core/profile/authentication.ts'
import type { AssertionValues } from '../caller/client-values.ts'
import type { FormValues } from '../form-values.ts'
import { unmade } from '../secrets/key-choice.ts'
import type { Proposal } from './proposals-of.ts'

type AnswerAlgorithm = 'signedResponseAlg' | 'encryptedResponseAlg' | 'encryptedResponseEnc'

/** The methods and algorithms that metadata lists, each to be taken by itself. @see RFC 8414 section 2, RFC 9701 section 7 */
export function listProposals(
  proposals: MetadataProposals,
  values: FormValues,
): readonly Proposal[] {
  const { method } = values.authentication
  const signs = method === 'client_secret_jwt' || method === 'private_key_jwt'
  return [
    ...(proposals.authenticationMethods ?? []).map((name) => methodProposal(name, values)),
    ...(signs ? (proposals.assertionAlgorithms ?? []) : []).map((name) =>
      assertionProposal(name, values),
    ),
    ...answerProposals('signedResponseAlg', proposals.signingAlgorithms, values),
    ...answerProposals('encryptedResponseAlg', proposals.encryptionAlgorithms, values),
    ...answerProposals('encryptedResponseEnc', proposals.encryptionMethods, values),
  ]
}

function methodProposal(name: string, { authentication }: FormValues): Proposal {
  const wanted = /^bearer$/i.test(name) ? 'bearer' : name
  const method = callerMethods.find((one) => one === wanted)
  return {
    label: 'Methods of authentication',
    name,
    button: `Use ${name}`,
    state: stateOf(method, authentication.method),
    part: method === undefined ? {} : { authentication: { ...authentication, method } },
  }
}

function assertionProposal(name: string, { authentication, keys }: FormValues): Proposal {
  const { assertion } = authentication
  const bySecret = authentication.method === 'client_secret_jwt'
  const secretAlgorithm = secretAlgorithms.find((one) => one === name)
  const keyAlgorithm = keyAlgorithms.find((one) => one === name)
  const change: Partial<AssertionValues> = bySecret
    ? { secretAlgorithm: secretAlgorithm ?? assertion.secretAlgorithm }
    : { keyAlgorithm: keyAlgorithm ?? assertion.keyAlgorithm }
  return {
    label: 'Algorithms of assertions',
    name,
    button: `Use ${name} for assertions`,
    state: bySecret
      ? stateOf(secretAlgorithm, assertion.secretAlgorithm)
      : stateOf(keyAlgorithm, assertion.keyAlgorithm),
    part: {
      authentication: { ...authentication, assertion: { ...assertion, ...change } },
      keys: { ...keys, signing: unmade(keys.signing) },
    },
  }
}

const answerLabels: Readonly<Record<AnswerAlgorithm, string>> = {
  signedResponseAlg: 'Algorithms that sign answers',
  encryptedResponseAlg: 'Algorithms that encrypt answers',
  encryptedResponseEnc: 'Algorithms for the content of encrypted answers',
}

const answerWords: Readonly<Record<AnswerAlgorithm, string>> = {
  signedResponseAlg: 'signed answers',
  encryptedResponseAlg: 'encrypted answers',
  encryptedResponseEnc: 'their content',
}

/** The server can do all of these; which one it uses is for the caller's registration to say. */
function answerProposals(
  field: AnswerAlgorithm,
  names: readonly string[] | null,
  { answer }: FormValues,
): readonly Proposal[] {
  return (names ?? []).map((name) => ({
    label: answerLabels[field],
    name,
    button: `Use ${name} for ${answerWords[field]}`,
    state: answer[field] === name ? 'in-use' : 'open',
    part: { answer: { ...answer, [field]: name } },
  }))
}

function stateOf(known: string | undefined, own: string): Proposal['state'] {
  if (known === undefined) return 'unknown'
  return known === own ? 'in-use' : 'open'
}
