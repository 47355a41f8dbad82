/** Quotes one argument for a POSIX shell. @see POSIX.1-2017 Shell Command Language, section 2.2.2 */
export function quotePosix(text: string): string {
  if (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(text)) return text
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** Quotes a text as a literal of PowerShell, which takes typographic quotation marks for single ones. */
export function quotePowerShell(text: string): string {
  return `'${text.replaceAll(/['‘’‚‛]/g, '$&$&')}'`
}

/**
 * Quotes one argument for `cmd` and for the C runtime of the program that it starts: each quotation mark escaped for the
 * program, and every character that `cmd` looks at behind a caret. A caret behind `%` keeps it from naming a variable.
 * It is for the prompt; in a batch file `%` must be doubled. A line break has no quoting, and becomes a blank.
 */
export function quoteCmd(text: string): string {
  if (/^[\w@+=:,./-]+$/.test(text)) return text
  const line = text.replaceAll(/[\r\n\0]+/g, ' ')
  const forProgram = `"${line.replaceAll(/(?<!\\)(\\*)"/g, '$1$1\\"').replace(/(?<!\\)(\\+)$/, '$1$1')}"`
  return forProgram.replaceAll(/["&|<>()^!]/g, '^$&').replaceAll(/%(?!\^)/g, '%^')
}

/** Quotes a value for curl's own configuration file. @see curl(1), option --config */
export function quoteConfig(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\v', '\\v')
  return `"${escaped}"`
}
