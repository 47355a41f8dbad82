import type { NameGroup } from './name-group.ts'

/**
 * More numbers that states give, more of money, and more of the special categories of GDPR articles 9 and
 * 10.
 */
export const specialNames: readonly NameGroup[] = [
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    asTail: true,
    names: `ninumber nationalinsurance socialinsurance identificationnumber nid nationalidentity
      cnic mykad socialid personnumber personalidcode personalidentificationcode identitycode
      uinfin personaladministrativenumber administrativenumber civilid nationalcode idcode
      cpfnumber nationalregistrynumber nationalregisternumber residentid residentnumber
      citizennumber socialnumber ssnumber nationalnr idcardnr nationalids`,
  },
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    asTail: true,
    names: `nuip nin fiscalnumber codfisc cuil cuit nik ktp dnie rijksregister nationaalnummer
      numeronational registrenational numeroregistrenational avsnumber ahvnumber oasi
      mynumbercard dninumber nifnumber nienumber bsnnumber peselnumber rutnumber`,
  },
  {
    category: 'government-id',
    label: 'document number',
    place: 'anywhere',
    asTail: true,
    names: `documentidentification docnumber dlnumber dln vehicleregistration
      vehicleregistrationnumber plate plaka plaque plaqueimmatriculation immatriculation
      matricula targa nummerplaat registreringsnummer iddocumentnumber iddocumentsn beeidsn
      documentserialnumber medicallicense medicallicensenumber npi deanumber barnumber
      alienregistrationnumber alienregistration workpermit workpermitnumber voterregistration
      electoralnumber drivingpermit drivinglicensenr passportnr passportnum greencard
      greencardnumber pilotlicense professionallicense professionallicensenumber refugeenumber
      travelpermit identitydocumentid birthcertificatenumber birthcertificate marriagecertificate
      drivingprivileges`,
  },
  {
    category: 'government-id',
    label: 'tax number',
    place: 'anywhere',
    asTail: true,
    names:
      'taxfilenumber taxcode taxref taxreference taxidno personaltaxid taxpayernumber spi numerofiscale',
  },
  {
    category: 'government-id',
    label: 'health card number',
    place: 'anywhere',
    asTail: true,
    names: `nhsid chinumber medicalcardnumber healthcareidentifier ihi hospitalnumber
      healthinsurancecard healthinsurancecardnumber ehic ehicnumber patientnumber
      patientrecordnumber medicalid`,
  },
  {
    category: 'financial',
    label: 'account',
    place: 'anywhere',
    asTail: true,
    names: `acctnumber acctnr accountnr accountnum bankaccountid bankdetails sortcodes paypal
      paypalid paypalemail venmo bitcoinaddress btcaddress ethaddress cryptoaddress cryptowallet
      wallet walletid mandatereference sepamandate loannumber mortgagenumber giftcardnumber
      securitiesaccount depotnummer beneficiaryaccount recipientaccount senderaccount
      payoutaccount settlementaccount depositaccount depositacct payrollaccount payrollacct
      bankacct payoutacct directdepositacct directdepositaccount`,
  },
  {
    category: 'financial',
    label: 'card',
    place: 'anywhere',
    asTail: true,
    names: `cardnr cardnum cardno cardnumbermasked maskedcard lastfour cardlastfour cardtoken
      ccnumber ccnum cardlastdigits cardsuffix paymentlast4 last4 lastfourdigits paymentexpiry
      cardexpirydate expmonth expyear cardexp paymentcardnumber paymentinstrument cardbin`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'anywhere',
    asTail: true,
    names: `remittanceinformationunstructured remittanceinformation verwendungszweck salaryband
      compensation payrate hourlyrate mortgage loanamount ficoscore fico taxbracket overdraft
      bankruptcy insolvency creditworthiness creditstatus debts dgfiprfr dgfipnbparts noabasic revenufiscal
      soldepoints pointsbalance loyaltypoints premium premioanual annualpremium availablebalance
      currentbalance walletbalance householdincome grosssalary netsalary pensionamount
      creditclass`,
  },
  {
    category: 'special-category',
    flags: true,
    label: 'health',
    place: 'anywhere',
    asTail: true,
    names: `diagnosiscode diagnosiscodes icd icdcodes icd10code snomed snomedcode symptoms
      treatment treatments therapy therapies medicalnotes medicaldata medicalrecord
      medicalrecords testresults labresults bloodpressure heartrate dietaryrestrictions
      dietaryrequirements accessibilityneeds specialneeds hiv covid covidtest covidtestresult
      vaccines organdonor careplan carelevel fumador fumadora raucher fumeur yokaigodo
      nursingcarelevel degreeofcare chronicconditions disease diseases psychiatricdiagnosis
      sickleavedays sickdays sickness isdisabled ispregnant pregnancystatus disabilitystatus
      disabilitydegree immunisations prescription medicine medicines addiction mentalillness
      healthissues healthproblems healthrecord healthrecords bloodgroups rhesusfactor implants
      genderidentityhistory vaccinationrecord`,
  },
  {
    category: 'special-category',
    flags: true,
    label: 'health',
    place: 'inside',
    names: 'condition conditions diet bmi disabled',
  },
  {
    category: 'special-category',
    flags: true,
    label: 'belief',
    place: 'anywhere',
    asTail: true,
    names: `church churchmembership parish politicalleaning politicalmembership partyaffiliation
      partymember religiousbeliefs religiousdenomination unionname workscouncil
      workscouncilmember workscouncilmembership labourunion laborunion conscientiousobjector`,
  },
  {
    category: 'special-category',
    flags: true,
    label: 'origin',
    place: 'anywhere',
    asTail: true,
    names:
      'caste tribe ethnicbackground ethnic racialgroup asylumstatus refugeestatus indigenousstatus skincolour',
  },
  {
    category: 'special-category',
    flags: true,
    label: 'biometric data',
    place: 'anywhere',
    asTail: true,
    names: `fingerprints facevector facialtemplate faceprint facedescriptor voiceid voicesample
      retinascan iristemplate biometrics genotype geneticmarker geneticmarkers handgeometry
      facialimage facescan fingerprintdata biometrichash biometricid`,
  },
  {
    category: 'special-category',
    flags: true,
    label: 'orientation',
    place: 'anywhere',
    asTail: true,
    names: 'transgender sexualidentity lgbt lgbtq sexualhealth sexassignedatbirth',
  },
  {
    category: 'special-category',
    flags: true,
    label: 'criminal record',
    place: 'anywhere',
    asTail: true,
    names:
      'criminalrecord convictions criminalhistory criminaloffences criminalconvictions policerecord',
  },
]
