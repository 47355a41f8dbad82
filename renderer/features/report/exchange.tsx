import './exchange.css'
import type { JsonObject } from '../../../core/json.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import type { Report } from '../../../core/report/report.ts'
import type { Masks } from '../../json/masks.ts'
import type { Reveal } from '../../json/use-reveal.ts'
import { BodyView } from './body-view.tsx'
import { CallerProof } from './caller-proof.tsx'
import { CompactBody } from './compact-body.tsx'
import { CopyCurl } from './copy-curl.tsx'
import { HeaderTable } from './header-table.tsx'
import { InForce } from './in-force.tsx'
import { DecodedTexts } from './raw-view-decoded.tsx'
import type { RawLinks } from './raw-view-links.ts'
import { Section } from './section.tsx'

interface ExchangeProps {
  readonly report: Report
  readonly redacted: Report
  readonly members: JsonObject | null
  readonly masks: Masks
  readonly reveal: Reveal
  /** The way from findings to their places in the body, and back. */
  readonly links: RawLinks
}

/** What was sent and what came back, secret and token masked. */
export function Exchange(props: ExchangeProps) {
  const { report, redacted, reveal } = props
  const { request } = reveal.all ? report : redacted
  return (
    <Section name="exchange" title="Request and response">
      <div className="exchange-half">
        <h4>Request</h4>
        <p className="exchange-line">
          <code>
            {request.method} {request.url}
          </code>
        </p>
        <HeaderTable caption="Request headers" headers={request.headers} />
        <pre className="exchange-body">{request.body}</pre>
        <CopyCurl request={request} />
      </div>
      <InForce request={request} />
      <CallerProof request={report.request} redacted={redacted.request} />
      <ResponseHalf {...props} />
    </Section>
  )
}

function ResponseHalf({ report, redacted, members, masks, reveal, links }: ExchangeProps) {
  const { response } = reveal.all ? report : redacted
  if (report.response === null || response === null) return <p>No response came.</p>
  const isJwt = report.jwt?.place === 'body'
  return (
    <div className="exchange-half">
      <h4>Response</h4>
      <p className="exchange-line">
        <code>
          {response.status} {escapeControls(response.statusText)}
        </code>{' '}
        <span className="muted">{response.receivedBytes.toLocaleString('en')} bytes of body</span>
      </p>
      <HeaderTable caption="Response headers" headers={response.headers} />
      {isJwt ? (
        <CompactBody raw={report.response.body} />
      ) : (
        <BodyView
          masked={report.response.body !== redacted.response?.body}
          members={members}
          masks={masks}
          reveal={reveal}
          links={links}
        />
      )}
      <DecodedTexts links={links} />
    </div>
  )
}
