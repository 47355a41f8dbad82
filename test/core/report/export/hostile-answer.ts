import { redactReport } from '../../../../core/report/redact.ts'
import { reportOf } from '../report-of.ts'

/** Texts that would act in HTML, in Markdown, in a ticket system or in a terminal. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '</pre></style><script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '| a | b |\n# Heading\n```\n~~~\n/close',
  '@everyone #1 !2 &amp; $3 GH-4',
  'https://evil.example www.evil.example',
  '\u001b[31mred\u202Eevil\u0000',
  '" onmouseover="alert(1)',
  '`` ` ```',
] as const

const body = {
  active: true,
  client_id: hostileTexts[0],
  ...Object.fromEntries(hostileTexts.map((text, index) => [`x${index} ${text}`, text])),
}

const [first] = hostileTexts
const silenced = [{ rule: 'MEM-21', where: null, reason: hostileTexts.join(' ') }]

/** A redacted report of an answer, a profile and a review in which every text is hostile. */
export const hostileReport = {
  ...redactReport(reportOf({ body, profile: { name: hostileTexts.join(' '), silenced } })),
  review: {
    claimsParameter: hostileTexts.join(' '),
    consent: hostileTexts.join(' '),
    legalBasis: first,
  },
}
