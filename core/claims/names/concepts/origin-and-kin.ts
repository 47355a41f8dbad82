import type { Concept } from './concept.ts'

/** Origin, orientation, body data, crime, relatives, and what a carrier writes down of a passenger. */
export const kinConcepts: readonly Concept[] = [
  {
    category: 'special-category',
    label: 'origin',
    place: 'anywhere',
    flags: true,
    words: `en: ethnicgroupcode ethnicitycode ethnicidentity racecode raceethnicity raceandethnicity tribalaffiliation
      tribalmembership tribename castecategory castecertificate subcaste ancestry migrationbackground asylumseeker
      isrefugee indigenous aboriginalstatus skintone de: migrationshintergrund ethnischezugehoerigkeit volksgruppe
      hautfarbe volkszugehoerigkeit fr: originesethniques appartenanceethnique couleurpeau es: grupoetnico origenracial
      tribu colordepiel pueblooriginario pt: grupoetnico corraca etniaraca it: origineetnicita gruppoetnico nl: etniciteit
      etnischeafkomst migratieachtergrond huidskleur sv: etnicitet etnisktursprung no: etnisitet etniskopprinnelse
      da: etniskoprindelse fi: etninenalkupera etnisyys is: thjodernisuppruni et: pl:
      pochodzenieetniczne grupaetniczna cs: etnickypuvod etnickyprslusnost etnickapovodna hu: etnikum etnikaihovatartozas
      ro: originetnica etnie hr: etnickapripadnost nacionalnapripadnost ru: etnicheskayaprinadlezhnost etnichnaprynalezhnist
      etnicheskiproizhod el: ethnotita ethnikotita tr: etnikkoken lt: etninekilme lv: etniskapiederiba ja: jinshu
      ko: injong zh: zhongzu vi: dantoc chungtoc id: sukubangsa etnis hi: jati jaati ar: alirq alqabila qabila
      he: motza`,
  },
  {
    category: 'special-category',
    label: 'orientation',
    place: 'anywhere',
    flags: true,
    words: `en: sexorientation isgay istransgender transstatus de: sexuelleausrichtung fr: viesexuelle orientationsexe es:
      vidasexual preferenciasexual pt: orientacaosex it: vitasessuale nl: seksuelevoorkeur sv: sexuellaggning
      sexuelllaggning no: seksuellorientering seksuelllegning da: seksuelorientering fi: seksuaalinensuuntautuminen
      et: seksuaalnesattumus pl: orientacjaseksualna cs: sexualniorientace sexualnaorientacia hu: szexualisorientacio
      ro: orientaresexuala hr: seksualnaorijentacija seksualnaorientacija ru: seksualnayaorientatsiya el:
      sexoualikosprosanatolismos tr: cinselyonelim ja: seitekishiko ko: seongjeokjihyang zh: xingquxiang vi:
      xuhuongtinhduc id: orientasiseksual`,
  },
  {
    category: 'special-category',
    label: 'biometric data',
    place: 'anywhere',
    flags: true,
    words: `en: biometrictemplateid biometrichashes facetemplateid facerecognition facehash faceencoding
      facialrecognition facialbiometrics facialfeatures fingerprintminutiae thumbprintimage irisdata
      iriscode palmprint palmvein voicetemplate voiceprintid gaitpattern keystrokedynamics geneticprofile
      genetictest dnasample dnatest haplotype minutiae de: fingerabdruck fingerabdruecke gesichtsbild gesichtsmerkmale
      biometrischedaten irisabbild gentest stimmabdruck fr: empreintes empreintesdigitales empreintedigitale donneesbiometriques
      gabaritfacial es: huelladactilar huellasdactilares datosbiometricos plantillafacial pt: impressaodigital
      impressoesdigitais dadosbiometricos it: improntadigitale improntedigitali datibiometrici nl: vingerafdruk
      vingerafdrukken biometrischegegevens sv: biometriskadata no: biometriskedata da: fingeraftryk
      fi: sormenjaljet kasvotunniste pl: odciskpalca odciskipalcow danebiometryczne cs: otiskprstu otiskyprstu
      biometrickeudaje hu: ujjlenyomatok biometrikusadatok ro: amprente datebiometrice hr: otisakprsta otisciprstiju
      ru: otpechatkipaltsev biometriya tr: parmakizi biyometrikveri et: sormejaljed lv: pirkstunospiedumi lt:
      pirstuatspaudai ja: shimon ko: jimun zh: renlian vi: vantay id: sidikjari ar: he: tviotetzba`,
  },
  {
    category: 'special-category',
    label: 'criminal record',
    place: 'anywhere',
    flags: true,
    words: `en: criminaloffence criminaloffense criminalconviction conviction criminalcheck backgroundcheck dbscheck
      dbscertificate dbsnumber arrestrecord arrests probationstatus sentenceserved sexoffender de: vorstrafen vorstrafe
      fuehrungszeugnis strafregister fr: casierjudiciaire condamnations es: antecedentespenales pt: antecedentescriminais
      registocriminal it: casellariogiudiziale precedentipenali nl: strafblad sv: belastningsregister no:
      politiattest strafferegister da: straffeattest boerneattest borneattest fi: rikosrekisteri rikostausta pl:
      karalnosc niekaralnosc cs: trestnirejstrik vypistrestniho registertrestov hu: erkolcsibizonyitvany ro:
      cazierjudiciar cazier hr: kaznenaevidencija osudjivanost ru: sudimost sudymist el: poinikomitroo tr: adlisicil
      sabikakaydi et: karistusregister lv: sodamiba lt: teistumas ja: zenka ko: beomjoegyeongnyeok jeongwa zh: fanzuijilu
      vi: lylichtuphap tienan id: catatankriminal skck`,
  },
  {
    category: 'direct-identifier',
    label: 'person',
    place: 'anywhere',
    words: `en: emergencycontacts emergencycontactperson icecontact legalguardians guardianname guardianid
      nokname nextofkinname custodialparent parentid parentids parent1name motherid fatherid spouseid childid childids
      childname childrennames dependents dependants siblings noofchildren numchildren numberofdependents
      numberofdependants householdsize householdmembers familysize fatherlastname motherlastname parentname studentname
      de: erziehungsberechtigte erziehungsberechtigter sorgeberechtigte sorgeberechtigter sorgerecht vormund betreuer
      gesetzlichervertreter notfallkontakt notfallkontakte bezugsperson angehoeriger lebenspartner kinderzahl
      anzahlkinder haushaltsgroesse bevollmaechtigter fr: representantlegal tuteur tutrice personneacontacter
      contacturgence personneaprevenir nombreenfants nbenfants responsablelegal personnedeconfiance es: tutorlegal
      tutores contactoemergencia contactodeemergencia conyuge numerohijos numerodehijos parentescos padres acudiente
      apoderado pt: encarregadoeducacao encarregadodeeducacao contatoemergencia contactoemergencia
      contatodeemergencia responsavellegal conjuge numerofilhos numerodefilhos agregadofamiliar it: tutorelegale
      contattoemergenza contattodiemergenza coniuge numerofigli figliacarico genitore genitori nucleofamiliare nl: voogd
      noodcontact contactpersoonnood echtgenoot echtgenote aantalkinderen wettelijkvertegenwoordiger mantelzorger partnerbsn
      sv: vardnadshavare anhorig narmastanhorig narmasteanhorig kontaktpersonnod godman antalbarn makemaka sambo no:
      foresatt foresatte parorende naermesteparorende ektefelle antallbarn da: vaerge paarorende
      naermestepaarorende aegtefaelle antalborn foraeldremyndighed fi: huoltaja huoltajat lahiomainen puoliso
      edunvalvoja yhteyshenkilo hatayhteyshenkilo lastenlukumaara is: forradamadur adstandandi et: eestkostja
      hooldaja abikaasa kontaktisikhada lapsevanem hu: hazastars gondviselo torvenyeskepviselo gyam szulo hozzatartozo
      vesztelyhelyzetikontakt gyermekekszama pl: opiekun opiekunprawny wspolmalzonek malzonek liczbadzieci
      osobakontaktowa rodzic rodzice przedstawicielustawowy cs: zakonnyzastupce manzel manzelka kontaktniosoba
      opatrovnik pocetdeti zakonnyzastupca blizkaosoba rodic ro: tutorelegal reprezentantlegal sotie numarcopii
      persoanadecontact apartinator hr: staratelj skrbnik suprug supruznik supruga kontaktosoba roditelj brojdjece
      sl: zakonec soprog kontaktnaoseba ru: opekun zakonnyypredstavitel blizhayshiyrodstvennik
      kontaktnoelitso opikun nastoynik suprugi el: kidemonas syzygos syzigos goneas arithmosteknon tr: velisi
       acildurumkisisi yakini acildurumda cocuksayisi lv: aizbildnis laulatais kontaktpersona lt: globejas sutuoktinis
      kontaktinisasmuo ga: caomhnoir ja: kinkyurenrakusakishimei hogoshamei fuyokazoku fuyoninzu zokugara ko:
      bohoja baeuja beophyeongukseungin buyanggajok zh: jianhuren peiou jinjilianxiren jiashu vi: nguoigiamho
      nguoithan nguoilienhekhancap vochong sonconngoi id: walimurid kontakdarurat jumlahanak hi:
      abhibhavak sanrakshak ar: waliyalamr alwasi ittisaltawari he: apotropos benzug ishkesherlecherum`,
  },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    words: `en: paxname passengername passengernames travellername travelername guestnames leadpassenger
      leadpassengername paxfirstname paxlastname drivername childfullname patientfullname insuredname insuredperson
      policyholdername beneficiaryname payeename payername nomineename`,
  },
  {
    category: 'correlation-handle',
    label: 'user id',
    place: 'anywhere',
    words: `en: pnrlocator recordlocator bookingreference bookingref pnrcode pnrref passengernamerecord ticketnumberpax
      eticketnumber etktnumber paxid paxref ffpnumber ffpno tiernumber fqtv seatnumber seatassignment de: buchungscode
      es: localizador it: codiceprenotazione fr: referencedossiervoyage`,
  },
  {
    category: 'special-category',
    label: 'health',
    place: 'anywhere',
    flags: true,
    words: `en: specialservicerequest specialservicerequests ssrcodes specialmealcode mealspecial medif`,
  },
]
