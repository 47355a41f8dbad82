import './section.css'
import { type ReactNode, useId } from 'react'

interface SectionProps {
  /** By which the section bar finds it. */
  readonly name: string
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One part of the report, under its own heading. */
export function Section({ name, title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id} data-section={name}>
      <div className="section-head">
        <h3 id={id} tabIndex={-1}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
