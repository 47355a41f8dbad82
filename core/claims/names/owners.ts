import { wordSet } from './word-set.ts'

/** Words in front of a name that say whose it is: a person's. */
export const personWords =
  wordSet(`user usr users enduser person persons personal personnel customer customers employee
    employees member members patient patients owner holder cardholder accountholder applicant
    subscriber beneficiary payer payee debtor creditor student students guardian parent parents
    mother father spouse husband wife child children son daughter sibling relative kin heir
    dependent dependant driver passenger traveller traveler guest guests visitor recipient sender
    actor delegate impersonator resourceowner staff worker teacher pupil learner candidate
    citizen resident voter insured policyholder claimant borrower lender donor volunteer author
    creator assignee approver reviewer requester requestor manager supervisor signer signatory
    attendee participant player rider buyer shopper consumer householder caregiver carer nurse
    doctor physician practitioner therapist clinician human individual shareholder director
    trustee representative psu mitid nemid bankid itsme freja smartid developer segurado segurada
    segurados tomador asegurado asegurada assicurato verzekerde forsikret forsakrad ubezpieczony
    pojistenec sigortali vakuutettu dziecko barn lapsi titolari kunde kunden mitarbeiter
    mitarbeiterin nutzer benutzer inhaber kontoinhaber karteninhaber versicherter versicherten
    patienten schueler bewohner antragsteller halter personen empfaenger zahler angehoerige
    utilisateur titulaire salarie employe adherent assure beneficiaire usager eleve personne
    enfant conjoint usuario titular empleado alumno paciente beneficiario solicitante trabajador
    afiliado persona hijo conyuge utente intestatario dipendente paziente titolare richiedente
    assistito utilizador funcionario aluno requerente gebruiker klant medewerker rekeninghouder
    persoon kund anvandare anstalld medlem elev kayttaja asiakas tyontekija henkilo potilas
    bruker bruger ansatt medarbejder zakaznik uzivatel zamestnanec osoba uzytkownik pracownik
    kullanici musteri calisan kisi`)

/** Words in front of a name that say whose it is: not a person's. */
export const thingWords =
  wordSet(`client clients app apps application applications service services server servers
    tenant tenants org orgs organization organisation organizations organisations company
    companies issuer realm support admin helpdesk system vendor merchant shop store site hotline
    project resource audience workspace team branch bank hospital school university noreply
    domain provider template scope scopes policy software operator sponsor employer api product
    plan group groups role roles license feature partner brand campaign event file folder invoice
    order item smtp imap db database proxy bind repo repository cluster node pod namespace queue
    bot robot machine firm agency authority department unit facility clinic pharmacy practice
    insurer carrier airline hotel publisher supplier manufacturer distributor reseller platform
    gateway host hostname instance container volume bucket table schema function lambda job task
    pipeline workflow build deployment environment env region zone cloud subscription tier
    package module plugin widget dashboard report channel topic stream webhook callback
    redirect endpoint logout idp op rp rs sp security privacy legal compliance abuse postmaster
    webmaster sales marketing press dpo backend ingress egress dns vpn lb upstream controller
    processor registrar registry ca certificate cert key keys token tokens cookie config
    configuration setting settings default sandbox test demo sample thing model asset warehouse
    fleet route network subnet router sensor meter printer vehicle datacenter datacentre rack pop
    columns mapping mappings flags quota quotas filiale filialen geschaeft geschaeftsstelle
    niederlassung standort amt behoerden verein magasin boutique agence mairie prefecture
    etablissement entidad tienda sucursal ayuntamiento organismo organisme aplicacion applicazione aplicativo anwendung ente comune negozio sede
    servizio servizi azienda loja entidade seguradora seguradoras balcao apoio soporte assistenza
    atendimento winkel vestiging gemeente kantoor butik kontor bolag kommun myndighed urzad sklep
    belediye magaza sube banka kurum jichitai mise kaisha gongsi mandant mandanten firma
    unternehmen behoerde entreprise societe empresa ditta bedrijf foretag yritys virksomhed
    spolecnost sirket`)

/** Words in front of a name that change nothing: which of several it is. */
export const leadingQualifiers =
  wordSet(`home work private primary secondary main alternate alternative backup recovery current
    previous former old new own full real true official native preferred registered residential
    permanent temporary postal mailing delivery personal custom masked`)

/** Words behind a name that change nothing: which of several it is, how it is written. */
export const trailingQualifiers =
  wordSet(`home work private primary secondary main alternate alternative alt backup recovery
    current previous former old new full native preferred masked raw plain text value values
    string data info details kana kanji katakana hiragana latin romaji roman cyrillic local
    localized international formatted normalized display short long en ja de fr es it pt nl sv fi
    da no cs pl tr zh ko ru ar b64 base64 encoded encrypted enc personal contact line one two`)

/** Words behind a name that make a pseudonym of what it names. */
export const hashWords = wordSet('hash hashed sha sha256 sha1 md5 digest pseudonym hmac')

/** Words that make an account of a machine out of a person’s word behind them: `service_user`. */
export const machineWords = wordSet(
  'service svc system bot robot technical machine api daemon proxy database db legal',
)

/** Words that end the name of an identifier: `employee_uuid`. */
export const idWords = wordSet(
  'id ids uuid guid uid ref reference number identifier identifiers key handle oid sub',
)
