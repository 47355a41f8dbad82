import { type RefObject, useMemo } from 'react'
import type { Review } from '../../../core/claims/review.ts'
import type { Finding, Place } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../../core/json.ts'
import type { Report } from '../../../core/report/report.ts'
import { diffMasks, type Masks } from '../../json/masks.ts'
import { useReveal } from '../../json/use-reveal.ts'
import { Connection } from './connection.tsx'
import { Exchange } from './exchange.tsx'
import { Findings } from './findings.tsx'
import { jumpTo } from './jump-to.ts'
import { Members } from './members.tsx'
import { Metadata } from './metadata.tsx'
import { PersonalData } from './personal-data.tsx'
import { sectionOf } from './place-section.ts'
import { SoughtContext, useRawLinks } from './raw-view-links.ts'
import { Scopes } from './scopes.tsx'
import { SectionBar } from './section-bar.tsx'
import { hasPersonalData, hasSignedAnswer, hasTokenChecks, sectionLinks } from './section-links.ts'
import { SignedAnswer } from './signed-answer.tsx'
import { TokenSection } from './token-section.tsx'
import { Validity } from './validity.tsx'

interface ReportPartsProps {
  readonly report: Report
  readonly redacted: Report
  readonly reportRef: RefObject<HTMLElement | null>
  /** Why the token can not be asked about again; null when it can. */
  readonly blocked: string | null
  readonly onAskAfresh: () => void
  readonly onReview: (review: Review) => void
}

/** The parts of a report below its verdict, and the bar that jumps to them. They begin masked. */
export function ReportParts(props: ReportPartsProps) {
  const { report, redacted, reportRef, blocked, onAskAfresh, onReview } = props
  const reveal = useReveal()
  const masks = useMemo(() => masksOf(report, redacted), [report, redacted])
  const links = sectionLinks(report)
  const rawLinks = useRawLinks(report, redacted, reveal.all)

  function linkTo(place: Place, finding: Finding): (() => void) | null {
    return rawLinks.markOf(place, finding) ?? linkToSection(place)
  }

  function linkToSection(place: Place): (() => void) | null {
    const name = sectionOf(place)
    const shown = links.some((link) => link.name === name)
    return name !== null && shown ? () => jumpTo(reportRef.current, name) : null
  }

  return (
    <>
      <SectionBar links={links} reportRef={reportRef} />
      <SoughtContext value={rawLinks.sought}>
        <Findings
          findings={redacted.findings}
          silenced={redacted.silenced}
          notRun={redacted.notRun}
          linkTo={linkTo}
        />
      </SoughtContext>
      {hasPersonalData(report) ? (
        <PersonalData report={report} redacted={redacted} reveal={reveal} onReview={onReview} />
      ) : null}
      <Members report={report} redacted={redacted} masks={masks} reveal={reveal} />
      {hasSignedAnswer(report) ? (
        <SignedAnswer
          report={report}
          redacted={redacted}
          reveal={reveal}
          blocked={blocked}
          onAskAfresh={onAskAfresh}
        />
      ) : null}
      {hasTokenChecks(report) ? (
        <TokenSection checks={report.checks} redacted={redacted.checks} />
      ) : null}
      <Validity timeline={redacted.timeline} />
      <Scopes scopes={(reveal.all ? report : redacted).scopes} />
      <Exchange
        report={report}
        redacted={redacted}
        members={report.members.length === 0 ? null : membersOf(report)}
        masks={masks}
        reveal={reveal}
        links={rawLinks}
      />
      <Connection timings={report.timings} tls={report.tls} url={report.request.url} />
      {report.metadata === null ? null : (
        <Metadata metadata={report.metadata} blocked={blocked} onAskAfresh={onAskAfresh} />
      )}
    </>
  )
}

function membersOf(report: Report): JsonObject {
  return Object.fromEntries(report.members.map((member) => [member.name, member.value]))
}

function masksOf(report: Report, redacted: Report): Masks {
  return new Map(
    report.members.flatMap(({ value, pointer }, index) => [
      ...diffMasks(value, redacted.members[index]?.value ?? null, pointer),
    ]),
  )
}
