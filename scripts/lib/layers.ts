import { builtinModules } from 'node:module'
import path from 'node:path'

/** An import statement or call, as it stands in a file. */
export interface Import {
  readonly specifier: string
  /** `import type` and `export type`, or a statement all of whose names are types. */
  readonly typeOnly: boolean
}

/** A source file: its path in the checkout with forward slashes, and what it imports. */
export interface SourceFile {
  readonly file: string
  readonly imports: readonly Import[]
}

/** An import that the layers don't allow, and why. */
export interface Violation {
  readonly file: string
  readonly specifier: string
  readonly reason: string
}

interface Room {
  /** Rooms of ours that this one may import, itself aside; 'all' for those that serve development. */
  readonly rooms: readonly string[] | 'all'
  readonly node: boolean
  /** npm packages that the room may import; null for any. */
  readonly packages: readonly string[] | null
}

const corePackages = [
  '@humanwhocodes/momoa',
  'card-validator',
  'ibantools',
  'ipaddr.js',
  'jose',
  'libphonenumber-js',
  'stdnum',
  'zod',
] as const

/** Who may import whom. */
const rooms: Readonly<Record<string, Room>> = {
  core: { rooms: [], node: false, packages: corePackages },
  node: { rooms: ['core'], node: true, packages: null },
  electron: { rooms: ['node', 'core'], node: true, packages: null },
  cli: { rooms: ['node', 'core'], node: true, packages: null },
  renderer: { rooms: ['core'], node: false, packages: null },
  demo: { rooms: ['core'], node: true, packages: null },
  bench: { rooms: 'all', node: true, packages: null },
  scripts: { rooms: 'all', node: true, packages: null },
  test: { rooms: 'all', node: true, packages: null },
}

/** Files of ours that may import `electron` as a value: they run in Electron's main process or its preload. */
const ownsElectron = 'electron'

/** Judges every import of every file against the layers, and looks for cycles between rooms. */
export function judgeLayers(files: readonly SourceFile[]): readonly Violation[] {
  const single = files.flatMap(({ file, imports }) =>
    imports.flatMap(({ specifier, typeOnly }) => {
      const reason = judge(file, specifier, typeOnly)
      return reason === null ? [] : [{ file, specifier, reason }]
    }),
  )
  return [...single, ...findCycles(files)]
}

function judge(file: string, specifier: string, typeOnly: boolean): string | null {
  const name = roomOf(file)
  const room = rooms[name]
  if (room === undefined) return `${name} is not a room that the layers know`
  if (specifier.startsWith('.')) return judgeOwn(name, room, roomOf(resolve(file, specifier)))
  if (specifier.startsWith('/') || specifier.startsWith('file:')) return 'an absolute path'
  // Made by the build out of our own files.
  if (specifier.startsWith('virtual:')) return null
  if (isNode(specifier)) return room.node ? null : `${name} runs where Node is not`
  return judgePackage(name, room, packageOf(specifier), typeOnly)
}

function judgeOwn(name: string, room: Room, target: string): string | null {
  if (target === name || room.rooms === 'all') return null
  if (room.rooms.includes(target)) return null
  return `${name} may not import ${target}`
}

function judgePackage(
  name: string,
  room: Room,
  packageName: string,
  typeOnly: boolean,
): string | null {
  if (packageName === 'electron') {
    if (name === ownsElectron) return null
    if (room.packages !== null || !room.node) return `${name} runs where Electron is not`
    return typeOnly ? null : 'only electron/ may import electron as a value'
  }
  if (room.packages === null || room.packages.includes(packageName)) return null
  return `${name} may import only ${room.packages.join(', ')}`
}

/** Rooms that import each other, directly or round a corner; development's rooms aside. */
function findCycles(files: readonly SourceFile[]): readonly Violation[] {
  const edges = new Map<string, { readonly to: string; readonly by: Violation }[]>()
  for (const { file, imports } of files) {
    const from = roomOf(file)
    if (rooms[from]?.rooms === 'all') continue
    for (const { specifier } of imports.filter((one) => one.specifier.startsWith('.'))) {
      const to = roomOf(resolve(file, specifier))
      if (to === from) continue
      const by = { file, specifier, reason: `${from} and ${to} import each other` }
      edges.set(from, [...(edges.get(from) ?? []), { to, by }])
    }
  }
  const reach = (from: string, goal: string, seen: ReadonlySet<string>): boolean =>
    (edges.get(from) ?? []).some(
      ({ to }) => to === goal || (!seen.has(to) && reach(to, goal, new Set([...seen, to]))),
    )
  return [...edges].flatMap(([from, list]) =>
    list.filter(({ to }) => reach(to, from, new Set([to]))).map(({ by }) => by),
  )
}

function resolve(file: string, specifier: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
}

function roomOf(file: string): string {
  const [first = '', ...rest] = file.split('/')
  return rest.length === 0 ? 'the root' : first
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function isNode(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}
