import type { RawText } from '../../../core/report/raw-texts.ts'
import { RawView } from './raw-view.tsx'
import type { RawLinks } from './raw-view-links.ts'

/** The headers and claims of a JWT that is, or is in, the answer, decoded, with the places of findings. */
export function DecodedTexts({ links }: { readonly links: RawLinks }) {
  return links.texts.map((marked) => {
    const { part, received } = marked.raw
    if (part === 'body') return null
    return (
      <div key={part} className="exchange-half">
        <h5>{titles[part]}</h5>
        {received ? null : (
          <p className="field-description">
            It came encrypted: this is what it says, laid out anew, not the text that was sent.
          </p>
        )}
        <RawView name={titles[part]} marked={marked} links={links} />
      </div>
    )
  })
}

const titles: Readonly<Record<Exclude<RawText['part'], 'body'>, string>> = {
  'encryption-header': 'Header of the encryption, decoded',
  'signature-header': 'Header of the signature, decoded',
  claims: 'Claims, decoded',
}
