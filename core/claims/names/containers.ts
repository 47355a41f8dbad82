/** Objects that describe a person. */
export const personContainers =
  wordSet(`user users usr enduser userinfo userdata userprofile userdetails
  useraccount profile person persons people personal personaldata personaldetails identity subject
  owner resourceowner holder accountholder cardholder applicant customer customers employee staff
  member members patient subscriber beneficiary payer payee debtor creditor household family
  children child spouse partner parents guardian guardians passengers guests attendees participants
  signers signatories delegate actor act mayact impersonator supervisor author recipient usermetadata
  principal benutzer utilisateur usuario utente gebruiker`)

/** Objects that only hold more members of the answer. */
export const openContainers =
  wordSet(`tokenintrospection ext extra extensions extension claims customclaims
  attributes userattributes session additional additionalclaims data properties`)

/** Objects that describe a thing, a service or a company: names inside are not a person's. */
export const thingContainers =
  wordSet(`issuer client clients clientmetadata application applications app
  service services tenant tenants organization organizations organisation organisations org realm cnf status
  server resource resources project projects company employer bank merchant shop store site workspace
  team branch hospital school links meta schemas config configuration settings limits features
  theme claimnames claimsources permissions header headers keys jwk jwks`)

/** Words in front of a name that say whose it is: a person's. */
export const personWords =
  wordSet(`user usr enduser subject person personal customer employee member patient
  owner holder cardholder applicant subscriber beneficiary payer payee debtor creditor contact student
  guardian parent spouse child driver passenger guest visitor recipient actor delegate impersonator
  resourceowner`)

/** Words in front of a name that say whose it is: not a person's. */
export const thingWords =
  wordSet(`client app application service services server tenant org organization
  organisation company issuer realm support admin helpdesk system vendor merchant shop store site
  hotline project resource audience workspace team branch bank hospital school sender noreply domain
  provider template scope policy software operator sponsor employer api product plan group role
  license feature partner brand campaign event file folder document invoice order item smtp db database
  proxy bind repo repository cluster node pod namespace queue bot robot machine`)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
