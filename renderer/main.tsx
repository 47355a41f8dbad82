import './configure-zod.ts'
import './theme/tokens.css'
import './theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { loadLaterParts } from './later-parts.ts'
import { createClock } from './services/clock.ts'
import { FaultBoundary } from './ui/fault-boundary.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element.')

const services = {
  bridge: window.loupe,
  clock: createClock(Date.now),
  newId: () => crypto.randomUUID(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
}

createRoot(root).render(
  <StrictMode>
    <FaultBoundary>
      <App services={services} />
    </FaultBoundary>
  </StrictMode>,
)

requestIdleCallback(() => void loadLaterParts())
