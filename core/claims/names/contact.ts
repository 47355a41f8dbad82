import type { NameGroup } from './name-group.ts'

/** How to reach a person, where the person is, and from which network it came. */
export const contactNames: readonly NameGroup[] = [
  {
    category: 'contact',
    label: 'email',
    place: 'anywhere',
    asTail: true,
    names: `email emails mail emailaddress emailaddresses mailaddress primaryemail emailid
      upnemail mailprimaryaddress proxyaddresses othermails alternateemail recoveryemail`,
  },
  {
    category: 'contact',
    label: 'phone',
    place: 'anywhere',
    asTail: true,
    names: `phone phones phonenumber phonenumbers telephone telephonenumber mobile mobilenumber
      mobilephone cellphone msisdn fax faxnumber facsimiletelephonenumber homephone workphone
      landline whatsapp`,
  },
  { category: 'contact', label: 'phone', place: 'anywhere', names: 'tel telnumber' },
  {
    category: 'contact',
    label: 'address',
    place: 'anywhere',
    asTail: true,
    names: `streetaddress postaladdress homeaddress mailingaddress shippingaddress billingaddress
      deliveryaddress registeredaddress homepostaladdress currentaddress addressline
      residentialaddress housenumber housename poboxnumber pobox streetname`,
  },
  {
    category: 'contact',
    label: 'address',
    place: 'top',
    names: 'address addresses street residence',
  },
  {
    category: 'contact',
    label: 'messenger',
    place: 'anywhere',
    names: 'ims skype skypeid telegram emergencycontact mailnickname',
  },
  {
    category: 'location-network',
    label: 'ip address',
    place: 'anywhere',
    asTail: true,
    names: `ipaddr ipaddress clientip remoteip userip sourceip loginip lastip remoteaddr
      ipv4address ipv6address`,
  },
  {
    category: 'location-network',
    label: 'ip address',
    place: 'anywhere',
    asTail: true,
    names: 'ip srcip xforwardedfor fwd macaddress deviceip',
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'anywhere',
    asTail: true,
    names: `geolocation latitude longitude gpslocation lastlocation homelocation currentlocation`,
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'anywhere',
    names: 'geo coordinates gps',
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'inside',
    names: 'lat lon lng long',
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'top',
    names: 'location locality city town country ctry countrycode',
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'top',
    names: 'preferredlanguage',
  },
  {
    category: 'location-network',
    label: 'postal code',
    place: 'anywhere',
    asTail: true,
    names: 'postalcode postcode zipcode',
  },
  { category: 'location-network', label: 'postal code', place: 'anywhere', names: 'zip' },
  {
    category: 'location-network',
    label: 'locale',
    place: 'top',
    names: 'locale lang language xmspl',
  },
  {
    category: 'location-network',
    label: 'time zone',
    place: 'top',
    names: 'zoneinfo timezone tz',
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'inside',
    names: 'state province county region l st c',
  },
  { category: 'contact', label: 'phone', place: 'anywhere', names: 'cell cellnumber' },
]
