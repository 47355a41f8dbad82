const longest = 200

/** A variable of a shell or a template, a hole in a manual, a value masked for a log: they stand for a token. */
const patterns = [
  /^\$\{?\w+(?:[:?-][^}]*)?\}?$/,
  /^\$\(.*$/,
  /^\{\{.*\}\}$/,
  /^<.*>$/,
  /^‹.*›$/,
  /^%\w+%$/,
  /^\[.*\]$/,
  /^\$env:\w+$/i,
  /^[*•.…xX]{3,}$/,
  /^(?:your|my|the|access|refresh|bearer|some)?[_-]?(?:access|refresh)?[_-]?(?:token|jwt)(?:[_-]?here)?$/i,
]

/** True for text that stands for a token (`$TOKEN`, `{{access_token}}`, `<token>`, `***`) and is none itself. */
export function isPlaceholder(value: string): boolean {
  return value.length <= longest && patterns.some((pattern) => pattern.test(value))
}
