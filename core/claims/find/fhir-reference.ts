import type { TextHit } from './text-hits.ts'

const reference =
  /^(?:https?:\/\/[\w.:/~-]{1,200}\/)?([A-Z][A-Za-z]{4,30})\/[A-Za-z0-9.-]{1,64}(?:\/_history\/\d{1,9})?$/

const ofPersons: ReadonlySet<string> = new Set([
  'Practitioner',
  'PractitionerRole',
  'RelatedPerson',
  'Person',
])
const ofPatients: ReadonlySet<string> = new Set([
  'Patient',
  'Encounter',
  'EpisodeOfCare',
  'Observation',
  'Condition',
  'ImagingStudy',
  'MedicationRequest',
  'MedicationStatement',
  'DiagnosticReport',
  'Procedure',
  'Immunization',
  'AllergyIntolerance',
  'CarePlan',
  'QuestionnaireResponse',
  'DocumentReference',
  'Appointment',
  'Specimen',
  'ServiceRequest',
  'Coverage',
  'Claim',
])

/** What a reference to a FHIR resource tells: of a patient, or of who treats; null for every other text. */
export function fhirHits(text: string): readonly TextHit[] | null {
  if (text.length > 300 || !text.includes('/')) return null
  const type = reference.exec(text)?.[1] ?? ''
  if (ofPatients.has(type)) {
    const why = 'the value refers to a patient’s record'
    return [{ category: 'special-category', label: 'patient record', why }]
  }
  if (!ofPersons.has(type)) return null
  const why = 'the value refers to a person’s record'
  return [{ category: 'correlation-handle', label: 'person record', why }]
}
