import type { NameGroup } from './name-group.ts'

/** Claim names in Swedish, Norwegian, Danish, Finnish, Czech, Polish, Hungarian, Turkish, Estonian. */
export const northernNames: readonly NameGroup[] = [
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    asTail: true,
    names: `fornavn etternavn efternavn fornamn efternamn mellomnavn mellannamn tilltalsnamn
      mellemnavn kaldenavn slektsnavn fodenavn kutsumanimi kokonimi etunimi etunimet sukunimi
      sukunimet imie imiona nazwisko nazwiska imieinazwisko nazwiskorodowe jmeno prijmeni
      rodneprijmeni krestnijmeno celejmeno keresztnev vezeteknev utonev csaladnev teljesnev
      eesnimi perekonnanimi soyad soyadi soyisim adsoyad adisoyadi kizliksoyadi takmaad`,
  },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'top',
    names: 'navn namn nimi nev isim adi',
  },
  { category: 'direct-identifier', label: 'name', place: 'inside', names: 'ad' },
  {
    category: 'direct-identifier',
    label: 'birthdate',
    place: 'anywhere',
    asTail: true,
    names: `fodselsdato fodselsdag fodselsar fodelsedatum fodelsedag fodelsear fodt syntymaaika
      syntymapaiva syntymavuosi dataurodzenia rokurodzenia datumnarozeni roknarozeni
      szuletesidatum szuletesiido sunniaeg dogumtarihi dogumyili`,
  },
  {
    category: 'direct-identifier',
    label: 'birthplace',
    place: 'anywhere',
    asTail: true,
    names: `fodested fodeort fodelseort syntymapaikka miejsceurodzenia mistonarozeni
      szuletesihely dogumyeri`,
  },
  {
    category: 'direct-identifier',
    label: 'gender',
    place: 'anywhere',
    asTail: true,
    names: 'kjonn sukupuoli plec pohlavi cinsiyet nem sugu',
  },
  { category: 'direct-identifier', label: 'gender', place: 'inside', names: 'kon koen' },
  {
    category: 'direct-identifier',
    label: 'nationality',
    place: 'anywhere',
    names: `statsborgerskap statsborgerskab medborgarskap kansalaisuus obywatelstwo
      statniobcanstvi statniprislusnost allampolgarsag uyruk kodakondsus`,
  },
  {
    category: 'direct-identifier',
    label: 'job',
    place: 'anywhere',
    names: 'stilling befattning yrke ammatti tehtavanimike stanowisko zawod povolani meslek unvan',
  },
  {
    category: 'direct-identifier',
    label: 'marital status',
    place: 'anywhere',
    names: 'sivilstand civilstand siviilisaaty stancywilny rodinnystav medenihal',
  },
  {
    category: 'direct-identifier',
    label: 'staff number',
    place: 'anywhere',
    asTail: true,
    names: `ansattnummer anstallningsnummer medarbeidernummer medarbejdernummer henkilonumero
      opiskelijanumero numerpracownika osobnicislo studentnummer sicilno numeralbumu`,
  },
  {
    category: 'contact',
    label: 'phone',
    place: 'anywhere',
    asTail: true,
    names: `mobilnummer mobiltelefon telefonnummer telefonnr mobilnr puhelin puhelinnumero
      matkapuhelin matkapuhelinnumero numertelefonu komorka telefonkomorkowy telefonnicislo
      mobilnitelefon telefoniszam mobil telefonszam ceptelefonu ceptel telefonnumarasi gsm
      mobiltlf tlf tlfnr`,
  },
  {
    category: 'contact',
    label: 'email',
    place: 'anywhere',
    asTail: true,
    names: `epost epostadresse epostadress epostaadresse sahkoposti sahkopostiosoite adresemail
      emailovaadresa eposta epostaadresi emailcim meil`,
  },
  {
    category: 'contact',
    label: 'address',
    place: 'anywhere',
    asTail: true,
    names: `gateadresse gatuadress postadresse postadress bostadsadress folkeregistreretadresse
      bostedsadresse osoite katuosoite kotiosoite postiosoite lahiosoite ulica adreszamieszkania
      adreszameldowania adreskorespondencyjny ulice bydliste trvalebydliste adresa lakcim utca
      cim adresi evadresi sokak mahalle aadress`,
  },
  {
    category: 'location-network',
    label: 'postal code',
    place: 'anywhere',
    asTail: true,
    names: `postnummer postnr postnumero postinumero kodpocztowy psc iranyitoszam postakodu
      postiindeks`,
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'top',
    names: `poststed postort bostadsort kaupunki postitoimipaikka kotikunta kotipaikka miasto
      miejscowosc mesto obec varos sehir ilce bopalskommun kommun bosted maa kraj zeme ulke`,
  },
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'anywhere',
    names: `brukernavn brugernavn anvandarnamn kayttajatunnus kayttajanimi nazwauzytkownika
      uzivatelskejmeno felhasznalonev kullaniciadi kasutajanimi`,
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'top',
    names: 'roller grupper roolit ryhmat grupy uprawnienia skupiny opravneni yetkiler gruplar',
  },
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    asTail: true,
    names: `samordningsnummer cprnr henkilotunnus personbeteckning passinumero ajokortti
      passnummer passnr korkortsnummer forerkortnummer numerpaszportu paszport numerdowodu
      dowodosobisty numerdowoduosobistego cislopasu cisloop obcanskyprukaz cisloobcanskehoprukazu
      szemelyiszam szemelyiigazolvany adoazonosito tajszam tckimlik kimlikno kimliknumber
      pasaportno pasaportnumber ehliyetno vergino verginumarasi`,
  },
  {
    category: 'government-id',
    label: 'tax number',
    place: 'inside',
    names: 'nip dic adoszam',
  },
  {
    category: 'financial',
    label: 'account',
    place: 'anywhere',
    asTail: true,
    names: `tilinumero numerkonta numerrachunku cislouctu bankovniucet bankszamlaszam hesapno
      hesapnumarasi bankgiro plusgiro`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'anywhere',
    names: 'lonn arslonn inntekt inkomst palkka wynagrodzenie dochod plat prijem maas gelir palk',
  },
  {
    category: 'special-category',
    label: 'health',
    flags: true,
    place: 'anywhere',
    names: `diagnoosi allergiat allergier sairaudet sairaus laakitys raskaus vamma choroby
      choroba alergie alergije rozpoznanie leki ciaza nemoc nemoci lekeky hastalik hastaliklar
      alerjiler kangrubu engellilik betegseg gyogyszerek sykdom sjukdom sygdom medisiner gravid
      blodtype blodgrupp veriryhma grupakrwi krevniskupina vercsoport`,
  },
  {
    category: 'special-category',
    label: 'belief',
    flags: true,
    place: 'anywhere',
    names: `uskonto uskontokunta wyznanie vyznani nabozenstvi vallas din dini trossamfunn
      trossamfund fagforening fackforbund fackmedlem ammattiliitto zwiazekzawodowy sendika`,
  },
]
