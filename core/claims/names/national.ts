import type { NameGroup } from './name-group.ts'

/** Claim names in other languages than English: German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish. */
export const nationalNames: readonly NameGroup[] = [
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    asTail: true,
    names: `vorname vornamen nachname familienname geburtsname rufname anrede prenom prenoms
      nomdefamille nomcomplet primernombre nomdenaissance nomusuel nombres apellido apellidos
      primerapellido segundoapellido nombrecompleto cognome nomecompleto sobrenome apelido
      primeironome voornaam voornamen achternaam geslachtsnaam fornavn etternavn efternavn
      fornamn efternamn etunimi etunimet sukunimi imie imiona nazwisko jmeno prijmeni
      keresztnev vezeteknev voorvoegsel tussenvoegsel`,
  },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'top',
    names: 'nom nombre nome naam navn namn nimi',
  },
  {
    category: 'direct-identifier',
    label: 'birthdate',
    place: 'anywhere',
    asTail: true,
    names: `geburtsdatum geburtstag geburtsjahr datedenaissance fechadenacimiento fechanacimiento
      datadinascita datanascita datadenascimento datanascimento geboortedatum fodselsdato
      fodelsedatum fodselsdag syntymaaika dataurodzenia datumnarozeni`,
  },
  {
    category: 'direct-identifier',
    label: 'birthplace',
    place: 'anywhere',
    asTail: true,
    names: `geburtsort lieudenaissance lugardenacimiento luogodinascita geboorteplaats
      miejsceurodzenia`,
  },
  {
    category: 'direct-identifier',
    label: 'gender',
    place: 'anywhere',
    asTail: true,
    names: 'geschlecht sexe genero sexo sesso geslacht kjonn sukupuoli plec',
  },
  {
    category: 'direct-identifier',
    label: 'nationality',
    place: 'anywhere',
    names: `staatsangehorigkeit staatsangehoerigkeit nationalite nacionalidad nacionalidade
      cittadinanza nationaliteit`,
  },
  {
    category: 'direct-identifier',
    label: 'staff number',
    place: 'anywhere',
    asTail: true,
    names: `personalnummer mitarbeiternummer matrikelnummer numeroemploye kundennummer`,
  },
  {
    category: 'contact',
    label: 'phone',
    place: 'anywhere',
    asTail: true,
    names: `telefon telefonnummer telefonnumber handy handynummer mobilnummer mobiltelefon rufnummer
      numerodetelephone numerotelephone telefono telefonos movil cellulare telefone celular
      telefoon telefoonnummer telefonomovil mobielnummer puhelinnumero puhelin numertelefonu`,
  },
  {
    category: 'contact',
    label: 'email',
    place: 'anywhere',
    asTail: true,
    names: `emailadresse mailadresse courriel adressemail correo correoelectronico emailadres epost
      sahkoposti`,
  },
  {
    category: 'contact',
    label: 'address',
    place: 'anywhere',
    asTail: true,
    names: `strasse hausnummer anschrift wohnadresse wohnanschrift adres postanschrift adresse
      adressepostale direccion domicilio indirizzo morada endereco straat straatnaam
      huisnummer gateadresse gatuadress osoite katuosoite ulica calle rue`,
  },
  {
    category: 'location-network',
    label: 'postal code',
    place: 'anywhere',
    asTail: true,
    names: `plz postleitzahl codepostal codigopostal codicepostale postnummer postnumero postinumero
      kodpocztowy`,
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'top',
    names: `ort wohnort stad stadt ville ciudad citta cidade woonplaats plaats poststed kaupunki
      miasto land pays pais`,
  },
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'anywhere',
    names: `benutzername nutzername benutzerkennung anmeldename nomutilisateur gebruikersnaam
      brukernavn anvandarnamn kayttajatunnus`,
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'top',
    names: 'rollen gruppen rolle gruppe berechtigungen funktionen',
  },
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    asTail: true,
    names: `sozialversicherungsnummer rentenversicherungsnummer personalausweisnummer ausweisnummer
      ausweisnumber reisepassnummer passnummer fuhrerscheinnummer fuehrerscheinnummer
      krankenversichertennummer numeropasseport numerofiscal numeroseguridadsocial pasaporte
      numeropasaporte cartadidentita rijbewijsnummer paspoortnummer henkilotunnus
      personbeteckning`,
  },
  {
    category: 'financial',
    label: 'account',
    place: 'anywhere',
    asTail: true,
    names: `kontonummer kontonumber bankverbindung kreditkarte kreditkartennummer gehalt einkommen
      rekeningnummer`,
  },
  {
    category: 'special-category',
    label: 'health',
    place: 'anywhere',
    names: `diagnose diagnosen allergien schwangerschaft behinderung blutgruppe krankheit
      krankheiten sante`,
  },
  { category: 'location-network', label: 'postal code', place: 'top', names: 'cep' },
  { category: 'location-network', label: 'postal code', place: 'inside', names: 'cap' },
  { category: 'direct-identifier', label: 'gender', place: 'inside', names: 'genre kon' },
  { category: 'authentication-handle', label: 'login', place: 'top', names: 'identifiant kennung' },
]
