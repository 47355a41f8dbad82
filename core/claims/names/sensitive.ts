import type { NameGroup } from './name-group.ts'

/** Numbers that states give, money, health and the other special categories of GDPR article 9. */
export const sensitiveNames: readonly NameGroup[] = [
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    asTail: true,
    names: `nationalid nationalidnumber nationalidentifier nationalnumber nationalidentitynumber
      personalidnumber personalidentitynumber personalnumber personalcode
      personalidentificationnumber personalidentifier nationalinsurancenumber
      socialsecuritynumber socialinsurancenumber ssn ssnlast idcardnumber identitydocumentnumber
      socialsecurity personalid identitycardnumber idnumber identitynumber citizenid
      citizenservicenumber civilregistrationnumber personidentifier residentregistrationnumber
      governmentid schacpersonaluniqueid`,
  },
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    asTail: true,
    names: `nino nric hkid aadhaar aadhar aadhaarnumber cpf curp bsn burgerservicenummer
      personnummer fodselsnummer fnr cpr cprnumber cprnummer hetu pesel isikukood personaskods
      asmenskodas codicefiscale rodnecislo jmbg emso amka ahvnummer insee rijksregisternummer
      niss tckimlikno tckn tckimliknumber mynumber teudatzehut emiratesid iqama insz kennitala
      ppsn numerosecuritesociale nationalidcard identitycard idcard identitydocument`,
  },
  {
    category: 'government-id',
    label: 'tax number',
    place: 'anywhere',
    asTail: true,
    names: 'taxid taxnumber taxidentifier taxidentificationnumber taxpayerid itin',
  },
  {
    category: 'government-id',
    label: 'tax number',
    place: 'anywhere',
    asTail: true,
    names: `steuernummer steuerid steueridnr fiscalcode steueridentifikationsnummer idnr pancard
      pannumber avsnummer utr tfn`,
  },
  {
    category: 'government-id',
    label: 'document number',
    place: 'anywhere',
    asTail: true,
    names: `passportnumber passport passportid driverlicense driverslicense driverlicence
      driverslicence drivinglicense drivinglicence driverlicensenumber licenceplate
      driverslicensenumber drivinglicencenumber drivinglicensenumber driverlicencenumber
      licensenumber licencenumber residencepermit residencepermitnumber visanumber voternumber
      voterid licenseplate numberplate registrationplate traveldocumentnumber`,
  },
  {
    category: 'government-id',
    label: 'document number',
    place: 'inside',
    names: 'licence license visa',
  },
  {
    category: 'government-id',
    label: 'health card number',
    place: 'anywhere',
    asTail: true,
    names: `healthcardnumber healthcard nhsnumber medicarenumber healthinsurancenumber
      healthinsuranceid healthid medicalrecordnumber insurancenumber kvnr medicareid
      healthcareid`,
  },
  { category: 'government-id', label: 'health card number', place: 'anywhere', names: 'mrn' },
  {
    category: 'financial',
    label: 'account',
    place: 'anywhere',
    asTail: true,
    names: `iban bban accountnumber bankaccount bankaccountnumber sortcode routingnumber
      accountidentification payeraccount payeeaccount debtoraccount creditoraccount walletaddress
      accountiban`,
  },
  {
    category: 'financial',
    label: 'card',
    place: 'anywhere',
    asTail: true,
    names: `pan maskedpan maskedcardnumber debitcardnumber cardexpiry cardnumber creditcard
      creditcardnumber debitcard cardlast cardpan cvv cvc paymentcard primaryaccountnumber`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'anywhere',
    asTail: true,
    names: `salary income creditscore creditlimit accountbalance networth wage monthlyincome
      annualincome creditrating payslip`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'anywhere',
    names: 'schufa schufascore',
  },
  {
    category: 'special-category',
    flags: true,
    label: 'health',
    place: 'anywhere',
    asTail: true,
    names: `diagnosis diagnoses allergies allergy medication medications bloodtype bloodgroup
      disability disabilities medicalcondition medicalconditions healthcondition healthconditions
      vaccinationstatus vaccination vaccinations immunizations prescriptions pregnancy illness
      hivstatus mentalhealth icdcode sicknotes sickleave covidstatus medicalhistory healthdata`,
  },
  {
    category: 'special-category',
    flags: true,
    label: 'health',
    place: 'anywhere',
    names: 'pregnant vaccinated smoker patientid patientname launchpatient icd10',
  },
  {
    category: 'special-category',
    flags: true,
    label: 'belief',
    place: 'anywhere',
    asTail: true,
    names: `religion religiousaffiliation denomination politicalparty politicalopinion
      politicalviews politicalaffiliation partymembership churchtax unionmembership tradeunion
      unionmember tradeunionmember religiousbelief philosophicalbelief worldview`,
  },
  {
    category: 'special-category',
    flags: true,
    label: 'origin',
    place: 'anywhere',
    asTail: true,
    names: 'ethnicity ethnicorigin ethnicgroup racialorigin skincolor',
  },
  {
    category: 'special-category',
    flags: true,
    label: 'biometric data',
    place: 'anywhere',
    asTail: true,
    names: `biometrictemplate biometricdata fingerprinttemplate facetemplate faceembedding
      irisscan voiceprint dnaprofile geneticdata faceimage fingerprintimage genome dna`,
  },
  {
    category: 'special-category',
    flags: true,
    label: 'orientation',
    place: 'anywhere',
    asTail: true,
    names: 'sexualorientation sexualpreference sexlife',
  },
  { category: 'financial', label: 'money', place: 'anywhere', names: 'bonus debt pension' },
  { category: 'financial', label: 'money', place: 'top', names: 'balance' },
  { category: 'financial', label: 'money', place: 'inside', names: 'score' },
  { category: 'special-category', label: 'health', place: 'top', names: 'patient encounter' },
  { category: 'government-id', label: 'document number', place: 'top', names: 'documentnumber' },
  {
    category: 'government-id',
    label: 'national id',
    place: 'top',
    names: 'fin sin pps nir nif dni nie ahv avs rut cnp egn oib',
  },
  { category: 'government-id', label: 'tax number', place: 'top', names: 'tin' },
  { category: 'special-category', label: 'origin', flags: true, place: 'anywhere', names: 'race' },
  {
    category: 'special-category',
    label: 'belief',
    flags: true,
    place: 'inside',
    names: 'faith union',
  },
  {
    category: 'special-category',
    label: 'health',
    flags: true,
    place: 'inside',
    names: 'healthstatus',
  },
]
