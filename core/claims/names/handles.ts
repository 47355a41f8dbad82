import type { NameGroup } from './name-group.ts'

/** Logins, identifiers that follow a person, and what a person may do, as products name them. */
export const handleNames: readonly NameGroup[] = [
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'anywhere',
    asTail: true,
    names: `username preferredusername loginname loginid userlogin upn userprincipalname
      samaccountname screenname`,
  },
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'anywhere',
    names: `uniquename loginhint prn principalname edupersonprincipalname eppn
      onpremisessamaccountname onpremisesuserprincipalname signinname signinnames userhandle
      xhasurausername networkuser logonname nameid verifiedprimaryemail verifiedsecondaryemail
      distinguishedname entrydn userdn onpremisesdistinguishedname`,
  },
  {
    category: 'correlation-handle',
    label: 'session id',
    place: 'anywhere',
    asTail: true,
    names: `sessionid sessionstate sessionindex ssoid browserid visitorid cookieid authsessionid`,
  },
  { category: 'correlation-handle', label: 'session id', place: 'anywhere', names: 'sid' },
  {
    category: 'correlation-handle',
    label: 'device id',
    place: 'anywhere',
    asTail: true,
    names: `deviceid deviceidentifier devicefingerprint imei imsi iccid advertisingid idfa
      hardwareid installationid`,
  },
  {
    category: 'correlation-handle',
    label: 'user id',
    place: 'anywhere',
    asTail: true,
    names: `userid useruuid userguid personid customerid memberid accountholderid employeeuuid`,
  },
  {
    category: 'correlation-handle',
    label: 'user id',
    place: 'anywhere',
    names: `puid homeoid onpremsid altsecid uniquesecurityname pairwiseid subjectid
      edupersonuniqueid edupersontargetedid fhiruser onpremisesimmutableid uidnumber entryuuid
      nsuniqueid useruid xhasurauserid customernumber membernumber legacyid obfuscatedsubject
      useruniqueid nameidentifier federatedid globalid primarysid`,
  },
  {
    category: 'correlation-handle',
    label: 'user id',
    place: 'inside',
    names: 'id uuid ref',
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'anywhere',
    asTail: true,
    names: `roles groups memberof groupids rolenames userroles usergroups groupnames`,
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'anywhere',
    names: `realmaccess resourceaccess wids ismemberof authorities edupersonaffiliation
      edupersonscopedaffiliation edupersonentitlement groupmembership groupmemberships
      memberships xhasuraallowedroles xhasuradefaultrole xhasurarole clientroles realmroles groupsid denyonlyprimarygroupsid
      directoryroles securitygroups privileges`,
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'top',
    names: `role group entitlements permissions entitlement affiliation affiliations userrole
      teams rights isadmin clearance`,
  },
  {
    category: 'direct-identifier',
    label: 'metadata',
    place: 'anywhere',
    names: 'urnzitadeliamusermetadata',
  },
  {
    category: 'correlation-handle',
    label: 'user id',
    place: 'top',
    names: `uid objectid objectidentifier objectguid objectsid oid externalid immutableid
      profileid`,
  },
  { category: 'correlation-handle', label: 'user id', place: 'inside', names: 'guid' },
  { category: 'authentication-handle', label: 'login', place: 'top', names: 'login dn subname' },
]
