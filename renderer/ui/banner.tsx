import './banner.css'
import { TriangleAlert } from 'lucide-react'
import type { AppInfo } from '../../core/contract.ts'

interface BannerProps {
  readonly info: AppInfo
}

/** Says that the app runs on a runtime that is no place for production secrets. */
export function Banner({ info }: BannerProps) {
  return (
    <section className="banner" aria-label="Fallback runtime">
      <TriangleAlert aria-hidden size={16} />
      <p>
        <strong>Fallback runtime.</strong> This is Electron {info.electron}, which no longer gets
        security fixes. Use it for demo and test secrets only, not for production ones.
      </p>
    </section>
  )
}
