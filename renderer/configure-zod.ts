import { config } from 'zod'

// Schemas look at this while they are built, so this module must run before any that builds one.
config({ jitless: true })
