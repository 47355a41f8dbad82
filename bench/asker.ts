/** A way to ask once. Throws where the answer is not an active one. */
export interface Asker {
  readonly ask: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Milliseconds that both took, by turns: the one that goes first changes each time. */
export async function takeTurns(
  ours: Asker,
  other: Asker,
  count: number,
): Promise<readonly (readonly [ours: number, other: number])[]> {
  const turns: (readonly [number, number])[] = []
  for (let turn = 0; turn < count; turn += 1) {
    if (turn % 2 === 0) turns.push([await time(ours), await time(other)])
    else turns.push(await timeReversed(ours, other))
  }
  return turns
}

async function timeReversed(ours: Asker, other: Asker): Promise<readonly [number, number]> {
  const second = await time(other)
  return [await time(ours), second]
}

async function time({ ask }: Asker): Promise<number> {
  const start = performance.now()
  await ask()
  return performance.now() - start
}
