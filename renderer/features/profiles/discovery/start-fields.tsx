import { Search } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Fold } from '../../../ui/fold.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { DiscoveryQuestion } from '../use-discovery.ts'

interface StartFieldsProps {
  readonly issuer: string
  readonly isLooking: boolean
  readonly onIssuer: (issuer: string) => void
  readonly onLook: (start: DiscoveryQuestion['start'], cache: DiscoveryQuestion['cache']) => void
}

/** Where discovery can start: the issuer, a resource, or what a resource answered. */
export function StartFields({ issuer, isLooking, onIssuer, onLook }: StartFieldsProps) {
  const [resource, setResource] = useState('')
  const [challenge, setChallenge] = useState('')
  const [offline, setOffline] = useState(false)
  const cache = offline ? 'offline' : 'use'
  const fromIssuer = { from: 'issuer', issuer: issuer.trim() } as const
  const lacksIssuer = issuer.trim() === '' || isLooking
  return (
    <>
      <TextField
        label="Issuer"
        inputMode="url"
        description="Optional, or the URL of its metadata. From it the endpoint can be found (RFC 8414, OpenID Discovery)."
        value={issuer}
        onChange={onIssuer}
        button={
          <Button icon={Search} isDisabled={lacksIssuer} onPress={() => onLook(fromIssuer, cache)}>
            Find endpoint
          </Button>
        }
      />
      <Fold summary="Other ways to find it">
        <div className="profile-form-part">
          <TextField
            label="A protected resource"
            inputMode="url"
            description="Its URL: its metadata names the authorization server (RFC 9728)."
            value={resource}
            onChange={setResource}
            button={
              <Button
                icon={Search}
                isDisabled={resource.trim() === '' || isLooking}
                onPress={() => onLook({ from: 'resource', url: resource.trim() }, cache)}
              >
                Ask the resource
              </Button>
            }
          />
          <TextField
            label="A WWW-Authenticate line"
            description="As a resource sent it, with resource_metadata in it."
            mono
            value={challenge}
            onChange={setChallenge}
            button={
              <Button
                icon={Search}
                isDisabled={challenge.trim() === '' || isLooking}
                onPress={() => onLook({ from: 'challenge', line: challenge.trim() }, cache)}
              >
                Follow the line
              </Button>
            }
          />
          <Checkbox
            label="Look into the kept copies only"
            description="Nothing is sent."
            checked={offline}
            onChange={setOffline}
          />
        </div>
      </Fold>
    </>
  )
}
