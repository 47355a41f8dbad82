import type { NameGroup } from './name-group.ts'

/** Claim names in German, French, Spanish, Italian, Portuguese and Dutch. */
export const nationalNames: readonly NameGroup[] = [
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    asTail: true,
    names: `vorname vornamen nachname nachnamen familienname geburtsname rufname zuname
      vollername anzeigename spitzname ledigname kuenstlername namensvorsatz anrede prenom
      prenoms nomdefamille nomcomplet nomdenaissance nomusuel nomdusage nomprenom surnom civilite
      primernombre segundonombre nombres apellido apellidos primerapellido segundoapellido
      nombrecompleto nombrepila apellidopaterno apellidomaterno nombreyapellidos cognome
      nomecompleto nomecognome cognomenome soprannome nominativo sobrenome apelido primeironome
      ultimonome nomesocial nomedamae nomedopai nomemae nomepai voornaam voornamen achternaam
      geslachtsnaam volledigenaam roepnaam voorletters voorvoegsel tussenvoegsel aanhef
      weergavenaam`,
  },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'top',
    names: 'nom nombre nome naam titel titre titulo titolo',
  },
  {
    category: 'direct-identifier',
    label: 'birthdate',
    place: 'anywhere',
    asTail: true,
    names: `geburtsdatum geburtstag geburtsjahr gebdatum datedenaissance datenaissance
      anneenaissance fechadenacimiento fechanacimiento anonacimiento nacimiento datadinascita
      datanascita natoil datadenascimento datanascimento nascimento geboortedatum geboortejaar`,
  },
  {
    category: 'direct-identifier',
    label: 'birthplace',
    place: 'anywhere',
    asTail: true,
    names: `geburtsort geburtsland lieudenaissance lieunaissance communenaissance paysnaissance
      lugardenacimiento lugarnacimiento luogodinascita luogonascita comunenascita comunedinascita
      provincianascita localdenascimento localnascimento naturalidade geboorteplaats geboorteland`,
  },
  {
    category: 'direct-identifier',
    label: 'gender',
    place: 'anywhere',
    asTail: true,
    names: 'geschlecht sexe genero sexo sesso geslacht',
  },
  { category: 'direct-identifier', label: 'gender', place: 'inside', names: 'genre genere' },
  {
    category: 'direct-identifier',
    label: 'nationality',
    place: 'anywhere',
    names: `staatsangehorigkeit staatsangehoerigkeit staatsburgerschaft staatsbuergerschaft
      nationalitat nationalitaet nationalite nacionalidad nacionalidade cidadania cittadinanza
      nazionalita nationaliteit`,
  },
  {
    category: 'direct-identifier',
    label: 'marital status',
    place: 'anywhere',
    names: `familienstand situationfamiliale etatcivil estadocivil statocivile burgerlijkestaat`,
  },
  {
    category: 'direct-identifier',
    label: 'job',
    place: 'anywhere',
    names: `beruf berufsbezeichnung stellenbezeichnung dienstgrad metier profesion ocupacion
      professione mansione qualifica profissao ocupacao funcao beroep functie functietitel`,
  },
  {
    category: 'direct-identifier',
    label: 'job',
    place: 'inside',
    names: 'poste cargo fonction puesto',
  },
  {
    category: 'direct-identifier',
    label: 'person',
    place: 'anywhere',
    names: `ehepartner ehegatte vorgesetzter vorgesetzte conjointe superieurhierarchique
      leidinggevende responsabile ansprechpartner`,
  },
  {
    category: 'direct-identifier',
    label: 'staff number',
    place: 'anywhere',
    asTail: true,
    names: `personalnummer personalnr mitarbeiternummer mitarbeiternr matrikelnummer matrikelnr
      schuelernummer studierendennummer kundennummer kundennr mitgliedsnummer versichertennummer
      matricule numeroemploye numeroetudiant numeroempleado numeroalumno matricola
      numerodipendente numerofuncionario personeelsnummer medewerkernummer klantnummer
      numeroclient numerocliente codicecliente numerosocio`,
  },
  {
    category: 'contact',
    label: 'phone',
    place: 'anywhere',
    asTail: true,
    names: `telefon telefonnumber telefonprivat handy handynummer handynr rufnummer festnetz
      numerodetelephone numerotelephone numtel telephoneportable telephonemobile portable
      telefono telefonos movil numerotelefono numerodetelefono telefonomovil telefonofijo
      cellulare numerocellulare telefonocellulare telefone celular telemovel numerotelefone
      telefoon telefoonnummer mobielnummer mobielenummer mobiel`,
  },
  {
    category: 'contact',
    label: 'email',
    place: 'anywhere',
    asTail: true,
    names: `emailadresse mailadresse elektronischepost courriel adressemail adresseemail
      adresseelectronique correo correoelectronico direccioncorreo postaelettronica
      indirizzoemail pec correioeletronico emailadres mailadres`,
  },
  {
    category: 'contact',
    label: 'address',
    place: 'anywhere',
    asTail: true,
    names: `strasse strassenname hausnummer hausnr anschrift wohnadresse wohnanschrift adres
      postanschrift meldeadresse lieferadresse rechnungsadresse privatadresse adresse
      adressepostale adressedomicile rue numerorue complementadresse direccion domicilio calle
      direccionpostal indirizzo residenza indirizzoresidenza indirizzodomicilio numerocivico
      morada endereco logradouro rua moradafiscal straat straatnaam huisnummer woonadres
      postadres thuisadres`,
  },
  {
    category: 'location-network',
    label: 'postal code',
    place: 'anywhere',
    asTail: true,
    names: `plz postleitzahl codepostal codigopostal codicepostale codicepostaleavviamento`,
  },
  { category: 'location-network', label: 'postal code', place: 'top', names: 'cep' },
  { category: 'location-network', label: 'postal code', place: 'inside', names: 'cap cp' },
  {
    category: 'location-network',
    label: 'location',
    place: 'top',
    names: `ort wohnort stadt bundesland land landkreis ville commune pays ciudad localidad
      municipio provincia pais citta comune paese cidade localidade concelho bairro stad
      woonplaats plaats gemeente`,
  },
  {
    category: 'location-network',
    label: 'locale',
    place: 'top',
    names: 'sprache langue idioma lingua taal zeitzone fuseauhoraire zonahoraria',
  },
  {
    category: 'location-network',
    label: 'ip address',
    place: 'anywhere',
    names: 'ipadresse adresseip direccionip indirizzoip ipadres',
  },
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'anywhere',
    names: `benutzername nutzername benutzerkennung nutzerkennung anmeldename anmeldekennung
      nomutilisateur nomdutilisateur nombredeusuario nombreusuario nomeutente nomedeusuario
      nomeusuario nomeutilizador gebruikersnaam inlognaam`,
  },
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'top',
    names: 'identifiant kennung utente usuario gebruiker benutzer utilisateur',
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'top',
    names: `rollen gruppen rolle gruppe berechtigungen funktionen rechte groupes droits
      habilitations perfiles grupos permisos ruoli gruppi permessi funcoes permissoes groepen
      rechten`,
  },
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    asTail: true,
    names: `sozialversicherungsnummer rentenversicherungsnummer svnr svnummer
      personalausweisnummer personalausweis ausweisnummer ausweisnr ausweisnumber reisepassnummer
      reisepass reisepassnr fuhrerscheinnummer fuehrerscheinnummer fuhrerschein fuehrerschein
      krankenversichertennummer krankenversicherungsnummer aufenthaltstitel numeropasseport
      passeport numerofiscal numerosecurite numerosecusociale numerocarteidentite carteidentite
      cni permisconduire numeropermis pasaporte numeropasaporte documentoidentidad
      numerodocumento numerodni cedula cedulaidentidad cedulaciudadania numeroseguridadsocial
      licenciaconducir permisoconducir cartadidentita cartaidentita numerocartaidentita
      passaporto numeropassaporto patente numeropatente tesserasanitaria passaporte cartaocidadao
      numerocartaocidadao bilheteidentidade carteiraidentidade cartaconducao cnh tituloeleitor
      numeroutente rijbewijsnummer paspoortnummer identiteitskaart identiteitskaartnummer
      documentnummer kenteken kennzeichen`,
  },
  {
    category: 'government-id',
    label: 'tax number',
    place: 'anywhere',
    asTail: true,
    names: `steueridentnummer idnummer numerofiscalreference numeroidentificacionfiscal
      numerocontribuinte numeroimpots`,
  },
  {
    category: 'financial',
    label: 'account',
    place: 'anywhere',
    asTail: true,
    names: `kontonummer kontonr kontonumber bankverbindung kreditkarte kreditkartennummer
      bankkonto bankleitzahl blz numerocompte comptebancaire rib cartebancaire numerocuenta
      cuentabancaria tarjetacredito numerotarjeta numeroconto contocorrente contobancario
      cartacredito numeroconta contabancaria cartaocredito rekeningnummer bankrekening`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'anywhere',
    asTail: true,
    names: `gehalt einkommen jahreseinkommen monatsgehalt bruttogehalt nettogehalt kontostand
      salaire revenu salario ingresos stipendio reddito ral rendimento renda saldo salaris
      inkomen`,
  },
  {
    category: 'special-category',
    label: 'health',
    flags: true,
    place: 'anywhere',
    names: `diagnose diagnosen allergien schwangerschaft schwanger behinderung behinderungsgrad
      schwerbehinderung gradderbehinderung blutgruppe krankheit krankheiten vorerkrankungen
      medikamente medikation impfstatus krankmeldung gesundheitszustand pflegegrad sante
      etatsante maladie maladies groupesanguin handicap grossesse enceinte traitement diagnostico
      diagnosticos alergias enfermedad enfermedades gruposanguineo discapacidad embarazo
      embarazada medicamentos diagnosi allergie malattie malattia grupposanguigno disabilita
      gravidanza invalidita farmaci doenca doencas tiposanguineo deficiencia gravida gravidez
      ziekte ziekten bloedgroep beperking zwangerschap zwanger allergieen medicijnen`,
  },
  {
    category: 'special-category',
    label: 'belief',
    flags: true,
    place: 'anywhere',
    names: `konfession confession religionszugehorigkeit religionszugehoerigkeit
      gewerkschaftsmitglied gewerkschaft parteimitglied parteizugehoerigkeit kirchensteuer
      appartenancesyndicale syndicat croyance religione religiao afiliacionsindical sindicato
      fede geloof geloofsovertuiging vakbond vakbondslid partido partito`,
  },
  {
    category: 'special-category',
    label: 'origin',
    flags: true,
    place: 'anywhere',
    names: `herkunft ethnie ethnischeherkunft origineethnique etnia origenetnico origineetnica
      raza raca cordapele afkomst`,
  },
  {
    category: 'special-category',
    label: 'orientation',
    flags: true,
    place: 'anywhere',
    names: `sexuelleorientierung orientationsexuelle orientacionsexual orientamentosessuale
      orientacaosexual seksuelegeaardheid`,
  },
]
