import type { NameGroup } from './name-group.ts'

/** More logins, sessions, devices, and identifiers by which others know a person. */
export const accountNames: readonly NameGroup[] = [
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'anywhere',
    asTail: true,
    names: `logins windowsaccountname windowsaccount ntaccount ntlogin adaccount unixname
      unixuser unixlogin posixuser linuxuser sshuser gamertag playertag twitterhandle githublogin
      githubusername userprincipal implicitupn kerberosprincipal krbprincipalname netid ldapuid
      ldapdn x509subject x509subjectdn socialhandle screennames loginuser loginaccount
      accountlogin usernames appleid googleaccount microsoftaccount`,
  },
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'anywhere',
    names: `subjectname homedirectory unixhomedirectory racfid onbehalfof impersonatedby
      impersonator edupersonprincipalnameprior eppnprior vopersonid vopersonexternalid
      vopersonapplicationuid mailusername whoami authenticateduser loggedinuser currentuser
      sourceuser preferreduserid`,
  },
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'top',
    names: 'user handle principal jid',
  },
  {
    category: 'correlation-handle',
    label: 'session id',
    place: 'anywhere',
    asTail: true,
    names: `sessid jsessionid authsession rootsessionid usersession usersessionid sessionkey
      sessionhandle sessionref sessiontoken ssosession ssosessionid loginsessionid anonymousid
      trackingcookie analyticsid gaclientid mixpanelid amplitudeid visitorkey clickid fbp
      sessionuuid sessionhash`,
  },
  {
    category: 'correlation-handle',
    label: 'device id',
    place: 'anywhere',
    asTail: true,
    names: `udid androidid idfv gaid aaid adid deviceuuid devicetoken pushtoken fcmtoken
      apnstoken deviceserial deviceserialnumber devicekey devicemac browserfingerprint
      deviceprint esn meid handsetid simnumber simserial authenticatorid credentialid passkeyid deviceuhi`,
  },
  {
    category: 'correlation-handle',
    label: 'user id',
    place: 'anywhere',
    asTail: true,
    names: `externaluserid legacyuserid previoususerid crmid contactid leadid customerref
      loyaltynumber loyaltyid loyaltycard loyaltycardnumber frequentflyernumber frequentflyer
      membershipid membershipnumber librarycard librarycardnumber subscriberid subscribernumber
      individualid partyid pairwisesub pairwisesubject stripecustomerid salesforceid hubspotid
      facebookid googleid githubid twitterid linkedinid federatedsub federatedidentity
      globaluserid personref cartefidelite cartefidelidad kundenkarte bonuskarte cartafedelta
      policyholderid insuredid vin nemidrid ridnumberidentifier`,
  },
  {
    category: 'correlation-handle',
    label: 'user id',
    place: 'anywhere',
    names: `samlnameid nameidvalue samlsubjectid swissedupersonuniqueid eckid edupersonnin
      onpremisessecurityidentifier securityidentifier primarygroupsid homepuid localaccountid
      homeaccountid sshpublickey sshpublickeys sshkey sshkeys pgpkey gpgkey unionid inum
      ppid bpk bpk2 wbpk spidcode`,
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'anywhere',
    asTail: true,
    names: `roleassignments assignedroles approles grouplist securityclearance clearancelevel
      accessrights accessgroups usergroup privilege rolelist grouproles groupmember
      delegatedroles adminroles userpermissions userprivileges`,
  },
  {
    category: 'authorisation',
    label: 'roles',
    flags: true,
    place: 'top',
    names: 'accesslevel issuperuser isstaff superuser isadministrator isowner ismoderator',
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'inside',
    names: 'committees workinggroups usertype',
  },
]
