import './members.css'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import type { MemberReading, Report } from '../../../core/report/report.ts'
import { JsonView } from '../../json/json-view.tsx'
import { RevealAll } from '../../json/masked-value.tsx'
import type { Masks } from '../../json/masks.ts'
import type { Reveal } from '../../json/use-reveal.ts'
import { absentMembers } from './absent-members.ts'
import { Section } from './section.tsx'
import { Instant } from './times.tsx'

const kindWords: Readonly<Record<MemberReading['kind'], string | null>> = {
  rfc7662: null,
  registered: 'registered',
  known: 'not registered',
  unknown: 'unknown',
}

interface MembersProps {
  readonly report: Report
  readonly redacted: Report
  readonly masks: Masks
  readonly reveal: Reveal
}

/** Every member of the answer: as it came, for people, and what it means. */
export function Members({ report, redacted, masks, reveal }: MembersProps) {
  const absent = absentMembers(report.members)
  return (
    <Section
      name="members"
      title="Members"
      aside={<RevealAll count={masks.size} shown={reveal.all} onChange={reveal.setAll} />}
    >
      {report.members.length === 0 ? (
        <p>The answer has no members that can be read.</p>
      ) : (
        <table className="table members">
          <caption className="visually-hidden">Members of the answer</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">As it came</th>
              <th scope="col">For people</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {report.members.map((member, index) => (
              <tr key={member.pointer} data-member={member.name}>
                <th scope="row">
                  <code>{escapeControls(nameOf(member, redacted.members[index], reveal))}</code>
                  {kindWords[member.kind] === null ? null : (
                    <span className="member-kind">{kindWords[member.kind]}</span>
                  )}
                </th>
                <td>
                  <JsonView
                    value={member.value}
                    pointer={member.pointer}
                    masks={masks}
                    reveal={reveal}
                  />
                </td>
                <td>
                  <Human
                    member={member}
                    masked={redacted.members[index]?.human ?? null}
                    shown={isShown(member, masks, reveal)}
                  />
                </td>
                <td className="muted">{member.meaning ?? 'Not known to Token Loupe.'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {absent.length === 0 || report.members.length === 0 ? null : (
        <p className="field-description">Not in the answer: {absent.join(', ')}.</p>
      )}
    </Section>
  )
}

interface HumanProps {
  readonly member: MemberReading
  readonly masked: string | null
  readonly shown: boolean
}

function Human({ member, masked, shown }: HumanProps) {
  if (member.instant !== null) return <Instant at={member.instant} />
  return <>{shown ? member.human : masked}</>
}

/** A name can be personal as well, an e-mail address say; it is shown once everything is. */
function nameOf(member: MemberReading, masked: MemberReading | undefined, reveal: Reveal): string {
  return reveal.all ? member.name : (masked?.name ?? member.name)
}

function isShown(member: MemberReading, masks: Masks, reveal: Reveal): boolean {
  return [...masks.keys()]
    .filter((one) => one === member.pointer || one.startsWith(`${member.pointer}/`))
    .every((pointer) => reveal.shows(pointer))
}
