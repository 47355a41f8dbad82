import { source } from '../findings/sources.ts'
import { describeAll } from './member-description.ts'

const oidc = [
  ...describeAll('known', source('OpenID Connect Core 1.0', '5.1'), {
    name: 'Full name of the person.',
    given_name: 'Given names of the person.',
    family_name: 'Family names of the person.',
    middle_name: 'Middle names of the person.',
    nickname: 'What the person is casually called.',
    preferred_username: 'The short name that the person wishes to be called by; often the login.',
    profile: 'URL of the person’s profile page.',
    picture: 'URL of a picture of the person.',
    website: 'URL of the person’s web page.',
    email: 'E-mail address of the person.',
    email_verified: 'Whether the server checked that the e-mail address is the person’s own.',
    gender: 'Gender of the person.',
    birthdate: 'Birthday of the person.',
    zoneinfo: 'Time zone of the person.',
    locale: 'Language and region of the person.',
    phone_number: 'Telephone number of the person.',
    phone_number_verified: 'Whether the server checked that the number is the person’s own.',
    address: 'Postal address of the person.',
    updated_at: 'When the person’s data last changed, in seconds since 1970.',
  }),
  ...describeAll('known', source('OpenID Connect Core 1.0', '2'), {
    azp: 'The client that the token was issued to (authorized party).',
    amr: 'How the person was authenticated: a list of methods.',
    nonce: 'A value that ties an ID token to one request of the client.',
    at_hash: 'A hash of the access token; it belongs into an ID token.',
    c_hash: 'A hash of the authorization code; it belongs into an ID token.',
  }),
  ...describeAll('known', source('OpenID Connect Back-Channel Logout 1.0', ''), {
    sid: 'The person’s session at the authorization server.',
  }),
  ...describeAll('known', source('OpenID Identity Assurance', ''), {
    verified_claims: 'Claims about the person that somebody verified, with the evidence.',
  }),
  ...describeAll('known', source('OpenID Identity Assurance claims', ''), {
    place_of_birth: 'Where the person was born.',
    nationalities: 'Nationalities of the person.',
    birth_family_name: 'Family name at birth.',
    birth_given_name: 'Given name at birth.',
    birth_middle_name: 'Middle name at birth.',
    salutation: 'How the person is addressed.',
    title: 'Title of the person.',
    msisdn: 'Mobile telephone number of the person.',
    also_known_as: 'Stage name or pen name of the person.',
  }),
]

const tokens = [
  ...describeAll('known', source('RFC 9701', '5'), {
    token_introspection: 'The members of the answer, inside a signed one.',
  }),
  ...describeAll('known', source('RFC 9068', '2.2.3.1'), {
    groups: 'Groups that the person belongs to.',
    roles: 'Roles that the person has.',
    entitlements: 'Resources that the person may use.',
  }),
  ...describeAll('known', source('RFC 7643', '4.1'), {
    userName: 'Login of the person (SCIM).',
    displayName: 'Name of the person, for display (SCIM).',
    emails: 'E-mail addresses of the person (SCIM).',
    phoneNumbers: 'Telephone numbers of the person (SCIM).',
    addresses: 'Postal addresses of the person (SCIM).',
    photos: 'URLs of photographs of the person (SCIM).',
    externalId: 'The person’s identifier in another system (SCIM).',
  }),
  ...describeAll('known', source('RFC 7643', '4.3'), {
    employeeNumber: 'Staff number of the person (SCIM).',
    department: 'Department that the person works in (SCIM).',
    manager: 'The person’s manager (SCIM).',
  }),
  ...describeAll('known', source('RFC 6749', '5.1'), {
    expires_in: 'Lifetime in seconds; it belongs into a token response. Here, exp says when.',
  }),
  ...describeAll('known', source('RFC 6749', '5.2'), {
    error: 'An error code; it belongs into an error response.',
    error_description: 'An explanation of the error, for developers.',
  }),
]

const vendors = [
  ...describeAll('known', source('Keycloak documentation', ''), {
    realm_access: 'Roles of the person in the whole realm (Keycloak).',
    resource_access: 'Roles of the person at single clients (Keycloak).',
    session_state: 'The person’s session at the server (Keycloak).',
    'allowed-origins': 'Web origins from where the client may call (Keycloak).',
    typ: 'The kind of token: Bearer, Refresh, Offline, ID (Keycloak).',
    jwt: 'The token itself as a signed JWT (Keycloak).',
  }),
  ...describeAll('known', source('Okta documentation', ''), {
    uid: 'The person’s identifier at the server (Okta).',
    device_id: 'The person’s device (Okta).',
    cid: 'The client that requested the token (Okta); the registered name is client_id.',
    scp: 'Scope tokens (Okta, Microsoft Entra); the registered name is scope.',
  }),
  ...describeAll('known', source('Zitadel documentation', ''), {
    'urn:zitadel:iam:org:project:roles': 'Roles of the person in a project (Zitadel).',
    'urn:zitadel:iam:user:metadata': 'Data stored with the person, in base64 (Zitadel).',
    'urn:zitadel:iam:user:resourceowner:id': 'The person’s organization, its id (Zitadel).',
    'urn:zitadel:iam:user:resourceowner:name': 'The person’s organization, its name (Zitadel).',
  }),
  ...describeAll('known', source('Microsoft Entra documentation', ''), {
    oid: 'The person’s object in the directory (Entra).',
    tid: 'The tenant (Entra).',
    upn: 'The person’s login, written like an e-mail address (Entra).',
    unique_name: 'The person’s name for display, often the login (Entra).',
    puid: 'The person’s identifier across tenants (Entra).',
    ipaddr: 'The IP address that the person signed in from (Entra).',
    onprem_sid: 'The person’s identifier in the company’s own directory (Entra).',
    wids: 'Administrative roles of the person in the tenant (Entra).',
    appid: 'The client that the token was issued to (Entra).',
    ver: 'The version of the token format (Entra).',
    idp: 'Who authenticated the person (Entra, IdentityServer).',
  }),
  ...describeAll('known', source('SMART App Launch', ''), {
    patient: 'The patient in whose record the app works (SMART on FHIR).',
    encounter: 'The patient’s visit that the app works on (SMART on FHIR).',
    fhirUser: 'The person who signed in, as a FHIR resource (SMART on FHIR).',
    need_patient_banner: 'Whether the app must show who the patient is (SMART on FHIR).',
    intent: 'What the app was started for (SMART on FHIR).',
  }),
]

/** Names that are not registered for introspection, but defined or used elsewhere. */
export const knownMembers = new Map([...oidc, ...tokens, ...vendors])
