import type { JsonValue } from '../json.ts'

const companyForms =
  /(?:^|[\s,.(])(?:gmbh|ag|kg|ohg|ug|e\. ?v|eg|se|ltd|limited|llc|llp|inc|incorporated|corp|corporation|plc|co|company|s\.? ?a|s\.? ?l|s\.? ?a\.? ?s|s\.? ?a\.? ?r\.? ?l|sarl|sas|s\.? ?p\.? ?a|spa|s\.? ?r\.? ?l|srl|b\.? ?v|n\.? ?v|oy|oyj|ab|as|asa|aps|a\/s|s\.? ?r\.? ?o|a\.? ?s|sp\. z o\. ?o|kft|zrt|d\.o\.o|k\.? ?k|pty|pte|gbr|stiftung|foundation|bank|sparkasse|university|universität|universiteit|université|verein|stadtwerke|versicherung|insurance|services|solutions|holding|group|trust|club|ministry|council|shop|store|team|department)[.)]?$/i

const companyBeginnings =
  /^(?:bank|stadt|stadtwerke|gemeinde|landkreis|universit\p{L}{1,6}|banque|banco|banca|société|ville de|ministry|ministère|city of|county of|department of|university of)\s/iu

/** Whether a name is a company’s or an authority’s: by its legal form, or by what it calls itself. */
export function isCompany(value: JsonValue | undefined): boolean {
  if (typeof value !== 'string' || value.length > 200) return false
  const text = value.trim()
  return / /.test(text) && (companyForms.test(text) || companyBeginnings.test(text))
}
