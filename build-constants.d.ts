/** The version in package.json. */
declare const __APP_VERSION__: string

/** The Electron version that the product is pinned to. */
declare const __PINNED_ELECTRON__: string

declare module 'virtual:renderer-files' {
  /** Paths below the window's folder, with forward slashes. */
  export const rendererFiles: readonly string[]
}
