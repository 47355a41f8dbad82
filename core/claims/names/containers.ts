import { wordSet } from './word-set.ts'

/** Objects that describe a person. */
export const personContainers =
  wordSet(`user users usr enduser userinfo userdata userprofile userdetails useraccount profile
    person persons people personal personaldata personaldetails identity subject owner
    resourceowner holder accountholder cardholder applicant customer customers employee staff
    member members patient subscriber beneficiary payer payee debtor creditor household family
    children child spouse partner parents guardian guardians passengers guests attendees
    participants pax signers signatories delegate actor act mayact impersonator supervisor author
    recipient usermetadata benutzer utilisateur usuario utente gebruiker`)

/** Objects that only hold more members of the answer. */
export const openContainers =
  wordSet(`tokenintrospection ext extra extras extension extensions extattr claim claims
    customclaims customattributes attribute attributes userattributes session additional
    additionalclaims additionaldata additionalinfo data properties props details appmetadata
    publicmetadata privatemetadata customdata customfields custom sessiondata idtoken
    idtokenclaims idclaims payload principal assertion`)

/** Objects that describe a thing, a service or a company: names inside are not a person's. */
export const thingContainers =
  wordSet(`issuer client clients clientmetadata application applications app service services
    tenant tenants organization organizations organisation organisations org realm cnf status
    server resource resources project projects company employer bank merchant shop store site
    workspace team branch hospital school links meta schemas config configuration settings limits
    features theme display displays claimnames claimsources permissions header headers keys jwk jwks`)

/** Last words of objects that are whatever the words in front of them say: `user_metadata`, `device_info`. */
export const bagWords = wordSet(
  'attributes attribute attrs attr metadata info data details properties claims record profile object entry extension',
)
