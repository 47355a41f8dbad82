import { Check } from 'lucide-react'
import type { DiscoveryResult } from '../../../../core/metadata/discovery.ts'
import { escapeControls } from '../../../../core/report/escape-controls.ts'
import { Button } from '../../../ui/button.tsx'
import type { FormValues } from '../form-values.ts'

interface ProposalsProps {
  readonly result: DiscoveryResult
  readonly values: FormValues
  readonly onAccept: (part: Partial<FormValues>) => void
}

interface Proposal {
  readonly label: string
  readonly button: string
  readonly proposed: string
  readonly inUse: boolean
  readonly part: Partial<FormValues>
}

/** What the metadata names, each a proposal: it counts once the person takes it. */
export function Proposals({ result, values, onAccept }: ProposalsProps) {
  return (
    <>
      {proposalsOf(result, values).map(({ label, button, proposed, inUse, part }) => (
        <p className="discovery-proposal" key={label}>
          <span>
            {label} <code>{escapeControls(proposed)}</code>
          </span>
          {inUse ? (
            <span className="discovery-taken">
              <Check aria-hidden size={14} /> in use
            </span>
          ) : (
            <Button small icon={Check} onPress={() => onAccept(part)}>
              {button}
            </Button>
          )}
        </p>
      ))}
    </>
  )
}

function proposalsOf(
  { proposals, issuer }: DiscoveryResult,
  values: FormValues,
): readonly Proposal[] {
  const { introspectionEndpoint, mtlsIntrospectionEndpoint, tokenEndpoint, jwksUri } = proposals
  const byCertificate = values.authentication.method.endsWith('tls_client_auth')
  const list: readonly (Proposal | null)[] = [
    issuer === '' || values.issuer.trim() === issuer
      ? null
      : {
          label: 'The issuer is',
          button: 'Use this issuer',
          proposed: issuer,
          inUse: false,
          part: { issuer },
        },
    introspectionEndpoint && {
      label: 'The metadata names',
      button: 'Use this endpoint',
      proposed: introspectionEndpoint,
      inUse: values.introspectionEndpoint === introspectionEndpoint,
      part: { introspectionEndpoint },
    },
    byCertificate && mtlsIntrospectionEndpoint !== null
      ? {
          label: 'For callers with a certificate it names',
          button: 'Use the endpoint for certificates',
          proposed: mtlsIntrospectionEndpoint,
          inUse: values.introspectionEndpoint === mtlsIntrospectionEndpoint,
          part: { introspectionEndpoint: mtlsIntrospectionEndpoint },
        }
      : null,
    tokenEndpoint && {
      label: 'Its token endpoint is',
      button: 'Use this token endpoint',
      proposed: tokenEndpoint,
      inUse: values.tokenEndpoint === tokenEndpoint,
      part: {
        tokenEndpoint,
        authentication: {
          ...values.authentication,
          bearer: { ...values.authentication.bearer, tokenEndpoint },
        },
      },
    },
    jwksUri && values.answer.keysFrom === 'jwks-url'
      ? {
          label: 'Its key set is at',
          button: 'Use this key set',
          proposed: jwksUri,
          inUse: values.answer.jwksUrl === jwksUri,
          part: { answer: { ...values.answer, jwksUrl: jwksUri } },
        }
      : null,
  ].map((proposal) => (proposal === '' ? null : proposal))
  return list.filter((proposal) => proposal !== null)
}
