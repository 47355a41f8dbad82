/**
 * What Electron runs when it is given a folder instead of being a packaged app. Electron's own is not
 * in the fallback runtime; this one knows what we use: `-r <module>` (Playwright), then a folder or file.
 */
export const defaultApp = {
  'package.json': `${JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' })}\n`,
  'main.js': `import fs from 'node:fs'
import Module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const modules = []
let given = null
const words = process.argv.slice(1)
for (let at = 0; at < words.length && given === null; at += 1) {
  if (words[at] === '-r' || words[at] === '--require') modules.push(words[(at += 1)])
  else if (words[at] === '-v' || words[at] === '--version') {
    console.log('v' + process.versions.electron)
    process.exit(0)
  } else if (!words[at].startsWith('-')) given = words[at]
}
if (modules.length > 0) Module._preloadModules(modules)
if (given === null) {
  console.error('Give the folder of the app to run.')
  process.exit(1)
}

Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
const place = path.resolve(given)
const packageFile = path.join(place, 'package.json')
if (fs.existsSync(packageFile)) {
  const about = JSON.parse(fs.readFileSync(packageFile, 'utf8'))
  if (about.version) app.setVersion(about.version)
  const name = about.productName || about.name
  if (name) app.name = name
  app.setDesktopName(about.desktopName || app.name + '.desktop')
  app.setAppPath(place)
} else {
  app.setAppPath(path.dirname(place))
}
let file
try {
  file = Module._resolveFilename(place, null, true)
} catch (error) {
  console.error('There is no app at ' + place + '.')
  process.exit(1)
}
// Awaited at the top level: Electron is not ready before the app's own code has run, as with its own default app.
try {
  await import(pathToFileURL(file).href)
} catch (error) {
  console.error(error)
  process.exit(1)
}
`,
} as const
