import './next-steps.css'
import { RotateCw } from 'lucide-react'
import type { NextStep, Report } from '../../../core/report/report.ts'
import { Button } from '../../ui/button.tsx'
import { stepWords } from './step-words.ts'

interface NextStepsProps {
  readonly report: Report
  /** Why the token can not be asked about again (the paste has changed, a request runs); null when it can. */
  readonly blocked: string | null
  readonly controlRunning: boolean
  readonly checkRunning: boolean
  readonly onStep: (step: NextStep) => void
}

/** Further requests that are worth it. Nothing is sent before a button is pressed. */
export function NextSteps(props: NextStepsProps) {
  const { report, blocked, onStep } = props
  const steps = report.nextSteps.flatMap((step) => {
    const words = stepWords(step, report)
    return words === null ? [] : [{ step, words }]
  })
  if (steps.length === 0) return null
  const stopped = steps.some(({ step }) => step.kind !== 'control-request') ? blocked : null
  return (
    <section className="next-steps" aria-label="What to try next">
      <ul>
        {steps.map(({ step, words }) => (
          <li key={words}>
            <Button
              small
              icon={RotateCw}
              isDisabled={isDisabled(step, props)}
              onPress={() => onStep(step)}
            >
              {words}
            </Button>
            <span>{step.why}</span>
          </li>
        ))}
      </ul>
      {stopped === null ? null : <p className="field-description">{stopped}</p>}
    </section>
  )
}

function isDisabled({ kind }: NextStep, props: NextStepsProps): boolean {
  if (kind === 'control-request') return props.controlRunning
  const isCheck = kind === 'verify-token' || kind === 'fetch-status'
  return props.blocked !== null || (isCheck && props.checkRunning)
}
