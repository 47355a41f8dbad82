import './demo-tokens.css'
import type { DemoTokenChoice } from '../../../core/contract.ts'
import { Button } from '../../ui/button.tsx'

interface DemoTokensProps {
  readonly tokens: readonly DemoTokenChoice[]
  readonly onPick: (token: DemoTokenChoice) => void
}

/** Tokens of the demo server, to try the app with. */
export function DemoTokens({ tokens, onPick }: DemoTokensProps) {
  return (
    <section className="demo" aria-labelledby="demo-heading">
      <h2 id="demo-heading">Demo tokens</h2>
      <ul className="demo-list">
        {tokens.map((token) => (
          <li key={token.key}>
            <Button small onPress={() => onPick(token)} aria-describedby={`demo-${token.key}`}>
              {token.label}
            </Button>
            <span id={`demo-${token.key}`} className="field-description">
              {token.description}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
