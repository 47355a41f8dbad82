import type { NameGroup } from './name-group.ts'

/**
 * Parts of compound and inflected words that mean personal data, in many languages: `gehaltsgruppe`,
 * `telefonu`. They are weak: the value has to look like it.
 */
export const stemNames: readonly NameGroup[] = [
  {
    category: 'contact',
    label: 'phone',
    place: 'anywhere',
    names:
      'telefon telefoon telephon puhelin handynum mobilnum mobielnum rufnum celular cellular tlfnum',
  },
  {
    category: 'contact',
    label: 'email',
    place: 'anywhere',
    names: 'email epost mailadr correo courriel sahkopost mailbox',
  },
  {
    category: 'contact',
    label: 'address',
    place: 'anywhere',
    names: 'adress address anschrift direccion indirizz domicil endereco strasse osoite wohnsitz',
  },
  {
    category: 'direct-identifier',
    label: 'birthdate',
    place: 'anywhere',
    names: `birth geburts naissance nacimiento nascimento nascita geboorte fodsel fodelse syntyma
      urodzen narozen szuletes dogum`,
  },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    names: `vorname nachname familienname prenom apellido cognome sobrenom voornaam achternaam
      fornavn fornamn etternavn efternavn efternamn etunim sukunim nazwisk prijmeni soyad surname
      givenname lastname firstname kontoinhaber`,
  },
  {
    category: 'direct-identifier',
    label: 'gender',
    place: 'anywhere',
    names: 'geschlecht geslacht gender sukupuol cinsiyet',
  },
  {
    category: 'direct-identifier',
    label: 'nationality',
    place: 'anywhere',
    names:
      'nationalit nacionalidad nacionalidade cittadinanz staatsangehor staatsburg kansalais statsborger medborgar citizenship',
  },
  {
    category: 'direct-identifier',
    label: 'staff number',
    place: 'anywhere',
    names: `personalnum personalnr mitarbeiternum matrikel matricul anstallningsn ansattn
      medarbejdern medewerkern personeelsn studentnum employeen staffn`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'anywhere',
    names: `gehalt lohn salari salary salair stipend brutto netto bruttolon manadslon arslon
      timelon manedslon inkomen inkomst inntekt einkommen income ingreso revenu sueldo loon
      palkka wynagrodz kontostand saldo`,
  },
  {
    category: 'financial',
    label: 'account',
    place: 'anywhere',
    names: `kontonum kontonr bankkonto bankverb rekeningn bankaccount tilinumer cuentabanc
      comptebanc contobanc rachunk hesabi hesapno iban rachunek clearingn`,
  },
  {
    category: 'financial',
    label: 'card',
    place: 'anywhere',
    names: 'kreditkart creditcard cartebanc tarjetacred cartacred luottokort kredikart',
  },
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    names: `passport passnum reisepass pasaport passaport passeport paspoort paszport pasaporte
      ausweisn fuhrerschein fuehrerschein rijbewij korkort forerkort steuerid steuernum steueridn
      sozialversich versichertenn krankenversich nationalid socialsecur personnummer fodselsnum
      henkilotun seguridadsocial securitesociale identitycard idcardn driverlicen driverslicen
      drivinglicen kimlikno dowodosob burgerservice rijksregister tarjetasanit tesserasanit
      carteidentite cartevitale`,
  },
  {
    category: 'special-category',
    label: 'health',
    place: 'anywhere',
    flags: true,
    names: `allerg diagnos krankheit krankmeld schwanger behinder pflegegrad pregnan disabilit
      maladie enfermedad malatti gravidan doenca zwanger sjukdom sykdom sygdom bloedgroep
      blutgrupp gruposang groupesang grupposang blodgrupp blodtyp sairau impfstat vaccin
      medication medikament smoker fumad raucher incapacid invalid handicap sickleave
      krankenstand`,
  },
  {
    category: 'special-category',
    label: 'belief',
    place: 'anywhere',
    flags: true,
    names: `religi konfession confession kirchen gewerksch fackforen fackforb fagforen vakbond
      sindicat syndica tradeunion unionmember politicalpart parteizug trossamf uskonto`,
  },
  {
    category: 'special-category',
    label: 'origin',
    place: 'anywhere',
    flags: true,
    names: 'ethnic etnic ethnie etnis racial',
  },
  {
    category: 'special-category',
    label: 'orientation',
    place: 'anywhere',
    flags: true,
    names: 'sexualorient sexuelleorient orientacionsex orientationsex orientamentosess',
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'anywhere',
    names: 'rolecollection roleassignment groupmember gruppenzug',
  },
]
