import { Check } from 'lucide-react'
import type { DiscoveryResult } from '../../../../core/metadata/discovery.ts'
import { escapeControls } from '../../../../core/report/escape-controls.ts'
import { Button } from '../../../ui/button.tsx'
import type { ChangeForm, FormValues } from '../form-values.ts'
import { type Proposal, proposalsOf } from './proposals-of.ts'

interface ProposalsProps {
  readonly result: DiscoveryResult
  readonly values: FormValues
  readonly onAccept: ChangeForm
}

/** What metadata names, each a proposal: it counts once the person takes it. */
export function Proposals({ result, values, onAccept }: ProposalsProps) {
  const proposals = proposalsOf(result, values)
  const labels = [...new Set(proposals.map(({ label }) => label))]
  if (labels.length === 0) return null
  return (
    <dl className="discovery-proposals">
      {labels.map((label) => (
        <div key={label}>
          <dt>{label}</dt>
          {proposals
            .filter((proposal) => proposal.label === label)
            .map((proposal) => (
              <dd key={proposal.name} className="discovery-proposal">
                <OneProposal proposal={proposal} onAccept={onAccept} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}

interface OneProposalProps {
  readonly proposal: Proposal
  readonly onAccept: ChangeForm
}

function OneProposal({ proposal, onAccept }: OneProposalProps) {
  const { name, button, state, part } = proposal
  return (
    <>
      <code>{escapeControls(name)}</code>
      {state === 'in-use' ? (
        <span className="discovery-taken">
          <Check aria-hidden size={14} /> in use
        </span>
      ) : null}
      {state === 'open' ? (
        <Button
          small
          icon={Check}
          aria-label={escapeControls(button)}
          onPress={() => onAccept(part)}
        >
          {button.startsWith('Use this ') ? button : 'Use'}
        </Button>
      ) : null}
      {state === 'unknown' ? <span className="muted">not a choice here</span> : null}
    </>
  )
}
