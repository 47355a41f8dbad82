/** What the command line needs of the process it runs in; tests hand in their own. */
export interface Terminal {
  /** True where a person types, so that a secret can be asked for. */
  readonly interactive: boolean
  /** True where the output is a terminal that shows colour. */
  readonly color: boolean
  /** Columns of the output. */
  readonly width: number
  readonly timeZone: string
  /** All of standard input as text. Throws `input-invalid` beyond `limit` characters. */
  readInput(limit: number): Promise<string>
  /** One line, typed without echo; the question goes to standard error. */
  askHidden(question: string): Promise<string>
  print(text: string): void
  /** Remarks and errors: standard error. */
  remark(text: string): void
}
