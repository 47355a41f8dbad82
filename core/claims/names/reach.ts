import type { NameGroup } from './name-group.ts'

/** More ways to reach a person, and to see where the person is. */
export const reachNames: readonly NameGroup[] = [
  {
    category: 'contact',
    label: 'email',
    place: 'anywhere',
    asTail: true,
    names: `emailaddr mailaddr rfc822mailbox rfc822name mbox emailalias emailaliases mailalias
      mailalternateaddress mailforwardingaddress mailroutingaddress allemails loginemail
      emailaccount additionalemails notificationemail digitaladdress emailprimary emailtext`,
  },
  {
    category: 'contact',
    label: 'phone',
    place: 'anywhere',
    asTail: true,
    names: `contactnumber phonenr phonenum mobilenum mobilenr cellnumbers landlinenumber
      directdial pager pagernumber smsnumber smsphone callbacknumber facsimile viber telephonenr
      telno telnr businessphones otherphone ipphone mobilephonenumber phonenumbere
      cellphonenumber homephonenumber workphonenumber phonemobile phonehome phonework
      mobileprivate homenumber`,
  },
  {
    category: 'contact',
    label: 'address',
    place: 'anywhere',
    asTail: true,
    names: `streetnumber streetline residentaddress residenceaddress residentialaddr
      permanentaddress placeofresidence homeaddr postaladdr formattedaddress fulladdress
      addressformatted addresslines temporaryaddress legaladdress privateaddress physicaladdress
      regadd regaddress registeredaddressline addressee careof physicaldeliveryofficename
      addressstreet postaladdressline personaladdress`,
  },
  {
    category: 'contact',
    label: 'address',
    place: 'inside',
    names:
      'apartment flat block postal building unit floor line addr district suburb neighborhood neighbourhood telecom',
  },
  { category: 'contact', label: 'address', place: 'top', names: 'residency domicile' },
  {
    category: 'contact',
    label: 'messenger',
    place: 'anywhere',
    names: `wechat wechatid kakaotalk kakaoid kik icq msn jabber jabberid xmpp sip sipuri
      sipaddress matrixid discord discordid slackid slackhandle imaddress imaddresses impp impps
      signalnumber threema threemaid telegramid telegramusername lineuserid`,
  },
  {
    category: 'location-network',
    label: 'ip address',
    place: 'anywhere',
    asTail: true,
    names: `ipv4 ipv6 ip4 ip6 peerip originip signinip lastseenip ipaddresses iplist callerip
      registrationip lastloginip loginipaddress networkaddress`,
  },
  {
    category: 'location-network',
    label: 'ip address',
    place: 'anywhere',
    names: 'macaddr wifimac bssid ssid wifissid xrealip remotehost requestip',
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'anywhere',
    asTail: true,
    names: `lastknownlocation latlng latlong geopoint geohash geoip geoipcity ipcity ipcountry
      whereabouts currentcity hometown homecity homecountry residencecountry residencestate
      countryofresidence residentcountry residentcity residentstate cityofresidence
      stateofresidence worklocation officelocation lastlogincountry logincountry logincity
      geocoordinates gpscoordinates gpsposition lastposition homecoordinates signinlocation
      loginlocation lastloginlocation residencecity municipality usagelocation roomnumber`,
  },
  {
    category: 'location-network',
    label: 'locale',
    place: 'anywhere',
    names: `preferredlanguages preferredlocale userlocale nativelanguage mothertongue
      spokenlanguages communicationlanguage`,
  },
  {
    category: 'location-network',
    label: 'locale',
    place: 'inside',
    names: 'languages culture nativelang',
  },
  {
    category: 'location-network',
    label: 'time zone',
    place: 'anywhere',
    names: 'usertimezone utcoffset timezoneoffset timezonename timezoneid',
  },
]
