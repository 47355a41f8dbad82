import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { chooseProfile, pressAsk } from '../../demo/ask-through-window.ts'
import {
  type AuthorizationServer,
  audience,
  startAuthorizationServer,
} from '../fixtures/authorization-server.ts'
import { makeCertificates } from '../fixtures/certificates.ts'
import { launchApp, type RunningApp } from './support/launch.ts'
import { paste } from './support/window-model.ts'

const publicJwkSchema = z.looseObject({ kty: z.string(), kid: z.string() })

let folder: string
let running: RunningApp
let server: AuthorizationServer

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'signed-answer-'))
  running = await launchApp()
})

afterAll(async () => {
  await running.close()
  await server.close()
  await rm(folder, { recursive: true })
})

it('asks with a key that was made in the window, and gets an answer signed and trusted', async () => {
  const { app, page, userData } = running
  const certificates = await makeCertificates()
  const caFile = path.join(folder, 'ca.pem')
  await writeFile(caFile, certificates.ca)
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, caFile)

  await page.getByRole('tab', { name: 'Profiles' }).click()
  await page
    .getByRole('button', { name: /new profile/i })
    .first()
    .click()
  await page.getByRole('button', { name: /Caller authentication/ }).click()
  await page.getByRole('option', { name: /^private_key_jwt/ }).click()
  await page.getByRole('button', { name: /Signature algorithm/ }).click()
  await page.getByRole('option', { name: 'ES256', exact: true }).click()
  await page.getByText('Make one here').first().click()
  await page.getByRole('button', { name: 'Make a key' }).first().click()
  await page.getByText('Made a key for ES256.').waitFor()
  const shown = await page.locator('.key-public').first().innerText()
  const jwk = publicJwkSchema.parse(JSON.parse(shown))
  expect(jwk).not.toHaveProperty('d')

  server = await startAuthorizationServer({
    tls: certificates.valid,
    clientCa: certificates.ca,
    clients: [
      {
        client_id: 'window',
        token_endpoint_auth_method: 'private_key_jwt',
        introspection_signed_response_alg: 'ES256',
        grant_types: [],
        response_types: [],
        redirect_uris: [],
        jwks: { keys: [jwk] },
      },
    ],
  })
  await page.getByLabel('Name', { exact: true }).fill('Signed')
  await page.getByRole('button', { name: 'Add PEM files' }).click()
  await page.getByText(caFile).waitFor()
  await page.getByLabel('Issuer', { exact: true }).fill(server.issuer)
  await page.getByRole('button', { name: 'Find endpoint' }).click()
  await page.getByRole('button', { name: 'Use this endpoint' }).click()
  await page.getByLabel('Client ID', { exact: true }).fill('window')
  await page.getByRole('button', { name: 'What is expected of the answer' }).click()
  await page.getByLabel('Audiences of this resource server').fill(audience)
  await page.getByRole('button', { name: 'Signed and encrypted answers' }).click()
  await page.getByRole('button', { name: /Answers? to ask for|Answer format/ }).click()
  await page.getByRole('option', { name: /^Signed JWT/ }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('[data-profile="Signed"]').waitFor()

  await paste(page, await server.issueToken())
  await chooseProfile(page, 'Signed')
  expect(await pressAsk(page)).toBe('active')
  const signed = await page.locator('[data-section="signed-answer"]').innerText()
  expect(signed).toContain('Trusted')
  expect(signed).toContain('The signature verifies with the P-256 key “ec-1”')
  const request = await page.locator('[data-section="exchange"]').innerText()
  expect(request).toContain(jwk.kid)
  expect(await readFile(path.join(userData, 'profiles.json'), 'utf8')).not.toContain('"d"')
})
