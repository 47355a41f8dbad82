import { Check, CircleX, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ScopeDiff } from '../../../core/scope/scope-diff.ts'
import { Section } from './section.tsx'
import './scopes.css'

interface ScopesProps {
  readonly scopes: ScopeDiff
}

/** Required, granted, missing and extra scope tokens. */
export function Scopes({ scopes }: ScopesProps) {
  return (
    <Section name="scopes" title="Scopes">
      <p>{summarize(scopes)}</p>
      <dl className="scopes">
        <Group title="Missing" hidden={scopes.missing.length === 0}>
          {scopes.missing.map(({ scope, nearMiss }) => (
            <li key={scope} className="chip scope-missing">
              <CircleX aria-hidden size={14} />
              <code>{scope}</code>
              {nearMiss === null ? null : (
                <span>
                  granted is <code>{nearMiss}</code>, which looks like it
                </span>
              )}
            </li>
          ))}
        </Group>
        <Group title="Required and granted" hidden={scopes.present.length === 0}>
          {scopes.present.map((scope) => (
            <li key={scope} className="chip scope-present">
              <Check aria-hidden size={14} />
              <code>{scope}</code>
            </li>
          ))}
        </Group>
        <Group title={extraTitle(scopes)} hidden={scopes.extra.length === 0}>
          {scopes.extra.map((scope) => (
            <li key={scope} className="chip">
              <Plus aria-hidden size={14} />
              <code>{scope}</code>
            </li>
          ))}
        </Group>
      </dl>
    </Section>
  )
}

interface GroupProps {
  readonly title: string
  readonly hidden: boolean
  readonly children: ReactNode
}

function Group({ title, hidden, children }: GroupProps) {
  if (hidden) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className="chips">{children}</ul>
      </dd>
    </div>
  )
}

function extraTitle(scopes: ScopeDiff): string {
  return scopes.required.length === 0 ? 'Granted' : 'Granted, not required'
}

function summarize(scopes: ScopeDiff): string {
  const { required, granted, missing } = scopes
  if (granted === null && required.length === 0) {
    return 'The answer tells no scope, and this profile requires none.'
  }
  if (granted === null) return 'The answer tells no scope, so nothing confirms the required ones.'
  if (required.length === 0) return 'This profile requires no scope, so nothing is measured.'
  if (missing.length === 0) return 'Everything that this profile requires is granted.'
  return `${missing.length} of ${required.length} required scope tokens ${missing.length === 1 ? 'is' : 'are'} missing.`
}
