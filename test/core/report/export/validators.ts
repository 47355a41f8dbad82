import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

function schemaAt(path: string): object {
  const schema: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error(`${path} is no schema.`)
  return schema
}

/** What a schema finds wrong with a JSON text; nothing where it is valid. */
export type FaultsIn = (json: string) => readonly string[]

function faultsBy(validate: ValidateFunction): FaultsIn {
  return (json) => {
    if (validate(JSON.parse(json))) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
}

/** Holds a JSON text against `docs/report.schema.json` as it is committed. */
export function reportFaults(): FaultsIn {
  return faultsBy(new Ajv2020().compile(schemaAt('../../../../docs/report.schema.json')))
}

/** Holds a JSON text against the JSON Schema of SARIF 2.1.0, of which no part differs between drafts 4 and 7. */
export function sarifFaults(): FaultsIn {
  const { $schema: _, id: __, ...schema } = { $schema: '', id: '', ...schemaAt(sarifSchema) }
  // A pattern of the schema is no regular expression by the rules of `u`.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  addFormats(ajv)
  return faultsBy(ajv.compile(schema))
}

const sarifSchema = '../../../fixtures/sarif/sarif-schema-2.1.0.json'
