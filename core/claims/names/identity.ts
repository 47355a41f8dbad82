import type { NameGroup } from './name-group.ts'

/**
 * Who a person is: names, dates, descriptions, from OpenID Connect Core section 5.1, OIDC for
 * Identity Assurance, SCIM (RFC 7643), LDAP (RFC 4519), eduPerson, and the eIDAS data set.
 */
export const identityNames: readonly NameGroup[] = [
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'top',
    names: 'name cn initials',
  },

  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    asTail: true,
    names: `givenname givennames firstname firstnames forename forenames familyname lastname
      surname middlename middlenames nickname fullname legalname maidenname birthname
      birthfamilyname birthgivenname birthmiddlename displayname commonname honorificprefix
      honorificsuffix phoneticname knownas personname currentfamilyname currentfirstname
      cardholdername`,
  },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    names: `alsoknownas salutation nameatbirth namesuffix nameprefix mothername fathername`,
  },
  { category: 'direct-identifier', label: 'title', place: 'top', names: 'title' },
  {
    category: 'direct-identifier',
    label: 'birthdate',
    place: 'anywhere',
    asTail: true,
    names: `birthdate birthday dateofbirth birthyear yearofbirth dob bday schacdateofbirth`,
  },
  {
    category: 'direct-identifier',
    label: 'birthdate',
    place: 'anywhere',
    names: 'born dateofdeath',
  },
  {
    category: 'direct-identifier',
    label: 'birthplace',
    place: 'anywhere',
    names: `placeofbirth birthplace countryofbirth birthcountry cityofbirth schacplaceofbirth`,
  },
  {
    category: 'direct-identifier',
    label: 'gender',
    place: 'anywhere',
    asTail: true,
    names: 'gender',
  },
  {
    category: 'direct-identifier',
    label: 'gender',
    place: 'anywhere',
    names: 'sex schacgender pronouns genderidentity',
  },
  { category: 'direct-identifier', label: 'age', place: 'top', names: 'age' },
  {
    category: 'direct-identifier',
    label: 'nationality',
    place: 'anywhere',
    names: `nationality nationalities citizenship citizenships schaccountryofcitizenship`,
  },
  {
    category: 'direct-identifier',
    label: 'marital status',
    place: 'anywhere',
    names: 'maritalstatus civilstatus',
  },
  {
    category: 'direct-identifier',
    label: 'picture',
    place: 'top',
    names: 'picture photo photos avatar jpegphoto thumbnailphoto',
  },
  {
    category: 'direct-identifier',
    label: 'picture',
    place: 'anywhere',
    asTail: true,
    names: `avatarurl profilepicture profilephoto photourl pictureurl selfie signatureimage`,
  },
  {
    category: 'direct-identifier',
    label: 'web page',
    place: 'top',
    names: 'profile website profileurl homepage labeleduri blog',
  },
  {
    category: 'direct-identifier',
    label: 'staff number',
    place: 'anywhere',
    asTail: true,
    names: `employeenumber employeeid employeeno staffnumber staffid personnelnumber
      payrollnumber payrollid studentnumber studentid matriculationnumber badgenumber
      schacpersonaluniquecode`,
  },
  {
    category: 'direct-identifier',
    label: 'job',
    place: 'anywhere',
    names: 'jobtitle jobrole occupation profession employeetype worktitle',
  },
  {
    category: 'direct-identifier',
    label: 'department',
    place: 'top',
    names: 'department costcenter division',
  },
  {
    category: 'direct-identifier',
    label: 'person',
    place: 'anywhere',
    names: 'spouse nextofkin',
  },
  {
    category: 'direct-identifier',
    label: 'device name',
    place: 'anywhere',
    names: 'devicename',
  },
  { category: 'direct-identifier', label: 'name', place: 'top', names: 'sn gn' },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'inside',
    names: 'first last alias formatted',
  },
  { category: 'direct-identifier', label: 'picture', place: 'inside', names: 'image' },
  { category: 'direct-identifier', label: 'job', place: 'inside', names: 'position' },
  { category: 'direct-identifier', label: 'person', place: 'top', names: 'manager supervisor' },
]
