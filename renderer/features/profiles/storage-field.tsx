import { useEffect, useState } from 'react'
import type { KeychainState } from '../../../core/contract.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import { useCall } from '../../services/services.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Radios } from '../../ui/radios.tsx'

interface StorageFieldProps {
  readonly value: Profile['storage']
  readonly onChange: (storage: Profile['storage']) => void
}

/** Where the secret is kept; where there is no keychain, it says so and offers this session. */
export function StorageField({ value, onChange }: StorageFieldProps) {
  const problem = useKeychainProblem()
  return (
    <>
      <Radios
        label="Where the secret is kept"
        choices={[
          {
            key: 'keychain',
            label: 'Keychain',
            description: 'Of the operating system, and nowhere else.',
          },
          {
            key: 'session',
            label: 'This session only',
            description: 'In memory; the profile is gone when the app closes.',
          },
        ]}
        value={value}
        onChange={onChange}
      />
      {problem === null || value === 'session' ? null : (
        <Notice
          tone="warning"
          title="The keychain can not take a secret now"
          actions={
            <Button small onPress={() => onChange('session')}>
              Use for this session only
            </Button>
          }
        >
          <p>{problem}</p>
        </Notice>
      )}
    </>
  )
}

function useKeychainProblem(): string | null {
  const call = useCall()
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    void call('keychain:state', undefined).then((answer) => {
      if (gone || !answer.ok || answer.value.available) return
      setProblem(sentenceOf(answer.value))
    })
    return () => {
      gone = true
    }
  }, [call])
  return problem
}

function sentenceOf(state: KeychainState): string {
  return state.problem ?? 'The keychain does not answer.'
}
