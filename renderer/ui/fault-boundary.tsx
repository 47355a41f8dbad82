import { Component, type ReactNode } from 'react'
import { Notice } from './notice.tsx'

interface FaultBoundaryProps {
  readonly children: ReactNode
}

interface FaultBoundaryState {
  readonly fault: string | null
}

/** Our own bugs are loud: what broke is said in place of a blank window. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { fault: null }

  static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { fault: error instanceof Error ? error.name : 'unknown fault' }
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children
    return (
      <Notice tone="error" title="Token Loupe has a fault of its own" announced>
        <p>
          This part of the window failed ({this.state.fault}). Your profiles are safe. Close the
          window and open it again; if it happens again, please report what you pasted it into.
        </p>
      </Notice>
    )
  }
}
