import './next-steps.css'
import { RotateCw } from 'lucide-react'
import { assertNever } from '../../../core/assert-never.ts'
import type { NextStep } from '../../../core/report/report.ts'
import { Button } from '../../ui/button.tsx'

interface NextStepsProps {
  readonly steps: readonly NextStep[]
  /** Why the token can not be asked about again (the paste has changed, a request runs); null when it can. */
  readonly blocked: string | null
  readonly controlRunning: boolean
  readonly onStep: (step: NextStep) => void
}

/** Further requests that are worth it. Nothing is sent before a button is pressed. */
export function NextSteps({ steps, blocked, controlRunning, onStep }: NextStepsProps) {
  if (steps.length === 0) return null
  const stopped = steps.some((step) => step.kind !== 'control-request') ? blocked : null
  return (
    <section className="next-steps" aria-label="What to try next">
      <ul>
        {steps.map((step) => (
          <li key={labelOf(step)}>
            <Button
              small
              icon={RotateCw}
              isDisabled={step.kind === 'control-request' ? controlRunning : blocked !== null}
              onPress={() => onStep(step)}
            >
              {labelOf(step)}
            </Button>
            <span>{step.why}</span>
          </li>
        ))}
      </ul>
      {stopped === null ? null : <p className="field-description">{stopped}</p>}
    </section>
  )
}

function labelOf(step: NextStep): string {
  switch (step.kind) {
    case 'control-request':
      return 'Ask about a made-up token'
    case 'retry-raw-basic':
      return 'Try again with raw Basic credentials'
    case 'retry-with-hint':
      return `Try again with hint ${step.hint}`
    case 'retry-without-hint':
      return 'Try again without a hint'
    default:
      return assertNever(step)
  }
}
