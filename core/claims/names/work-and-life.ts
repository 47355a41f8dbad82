import type { NameGroup } from './name-group.ts'

/**
 * What a person does, studies, looks like, and whom the person knows; ISO/IEC 18013-5, SCIM, MyInfo and
 * directories have such.
 */
export const lifeNames: readonly NameGroup[] = [
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    asTail: true,
    names: `preferredname chosenname previousnames formername formernames realname gecos penname
      stagename patronymic fathersname mothersname mothersmaidenname mothermaidenname
      motherslastname secondname secondlastname fname lname mname firstlastname contactname
      contactperson personalname aliasname namealias nick holdername signatoryname
      familynamenationalcharacter givennamenationalcharacter nameinnativescript namelatin
      maternalname paternalname`,
  },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'inside',
    names: 'given family middle suffix prefix honorific aliases text display displayvalue n fn',
  },
  {
    category: 'direct-identifier',
    label: 'age',
    flags: true,
    place: 'anywhere',
    names: `ageinyears agegroup agerange ageband ageover ageequalorover agebirthyear isadult
      isminor isoverage ofage ageverifiedover`,
  },
  {
    category: 'direct-identifier',
    label: 'birthdate',
    place: 'anywhere',
    asTail: true,
    names: 'birthmonth birthdates dayofbirth monthofbirth deathdate dod',
  },
  { category: 'direct-identifier', label: 'birthdate', place: 'inside', names: 'birth' },
  {
    category: 'direct-identifier',
    label: 'birthplace',
    place: 'anywhere',
    asTail: true,
    names:
      'birthcity birthtown birthstate birthregion birthlocation townofbirth regionofbirth stateofbirth birthlocality',
  },
  {
    category: 'direct-identifier',
    label: 'body',
    place: 'anywhere',
    names: 'eyecolor eyecolour haircolor haircolour bodyheight bodyweight',
  },
  { category: 'direct-identifier', label: 'body', place: 'inside', names: 'height weight' },
  {
    category: 'direct-identifier',
    label: 'picture',
    place: 'anywhere',
    asTail: true,
    names: `portrait headshot userphoto gravatar passportphoto signatureusualmark profileimage
      profileimageurl profilepic photourls avatarimage profilepictureurl photoid`,
  },
  {
    category: 'direct-identifier',
    label: 'staff number',
    place: 'anywhere',
    asTail: true,
    names: `staffnr employeecode employeekey workerid workernumber personnelid personnelcode
      staffcode badgeid pupilnumber pupilid studentcode studentnr enrolmentnumber
      enrollmentnumber rollnumber matriculation lecturerid facultyid clocknumber crewid`,
  },
  {
    category: 'direct-identifier',
    label: 'job',
    place: 'anywhere',
    asTail: true,
    names: `jobposition jobfunction jobdescription jobcode jobgrade paygrade employmentstatus
      employmenttype hiredate dateofhire startofemployment employmentdate terminationdate
      linemanager reportsto managername manageremail directreports professionaltitle
      academictitle academicdegree`,
  },
  {
    category: 'direct-identifier',
    label: 'job',
    place: 'inside',
    names: 'seniority rank grade',
  },
  {
    category: 'direct-identifier',
    label: 'person',
    place: 'inside',
    names: `assistant secretary mentor relation relationship kinship parentesco verwandtschaft
      lien liendeparente grado parentela slaktskap suhde pokrewienstwo yakinlik tsuzukigara`,
  },
  {
    category: 'direct-identifier',
    label: 'staff number',
    place: 'inside',
    names: 'badge registrationnumber servicenumber',
  },
  {
    category: 'direct-identifier',
    label: 'education',
    place: 'anywhere',
    names: `educationlevel highestdegree degreeprogram degreeprogramme studyprogram
      studyprogramme graduationyear fieldofstudy gpa transcript edulevel schoolclass`,
  },
  {
    category: 'direct-identifier',
    label: 'person',
    place: 'anywhere',
    names: `managerdn legalguardian familymembers spousename partnername emergencycontactname
      relationshipstatus numberofchildren childrencount marital maritalstate placeoforigin`,
  },
  {
    category: 'direct-identifier',
    label: 'web page',
    place: 'anywhere',
    names: `linkedin linkedinurl twitter twitterurl facebook facebookurl instagram github
      githuburl xing orcid orcidid edupersonorcid researcherid profilelink personalwebsite
      mastodon tiktok youtube`,
  },
  {
    category: 'direct-identifier',
    label: 'biography',
    place: 'anywhere',
    names: 'aboutme biography bio',
  },
  {
    category: 'direct-identifier',
    label: 'immigration status',
    place: 'anywhere',
    names:
      'immigrationstatus residencystatus residentialstatus residencestatus visastatus citizenstatus',
  },
  {
    category: 'direct-identifier',
    label: 'device name',
    place: 'anywhere',
    names: 'computername phonename devicelabel handsetname devicedisplayname',
  },
]
