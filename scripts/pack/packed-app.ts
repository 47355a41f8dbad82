import path from 'node:path'

/** Where electron-builder leaves things of an unpacked app. */
export interface PackedApp {
  /** The program: a file, or on macOS the folder of the app. */
  readonly executable: string
  readonly resources: string
}

/** The places in the unpacked app that electron-builder makes below an output folder for a platform. */
export function packedApp(output: string, platform: NodeJS.Platform, arch: string): PackedApp {
  const suffix = arch === 'x64' ? '' : `-${arch}`
  if (platform === 'darwin') {
    const executable = path.join(output, `mac${suffix}`, 'Token Loupe.app')
    return { executable, resources: path.join(executable, 'Contents/Resources') }
  }
  const [name, program] =
    platform === 'win32' ? ['win', 'Token Loupe.exe'] : ['linux', 'token-loupe']
  const folder = path.join(output, `${name}${suffix}-unpacked`)
  return { executable: path.join(folder, program), resources: path.join(folder, 'resources') }
}
