import type { Concept } from './concept.ts'

/** Numbers and papers that states and health insurers give. */
export const documentConcepts: readonly Concept[] = [
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    asTail: true,
    words: `
      en: ssno ssnno last4ssn natid natidno natlid natinsno nationalidno nationalityid
        nationalregno nationalregistration identitycardno idcardno idcardnbr citizenshipnumber citizencard
        citizencardnumber personalno personalidno personnr socialsecurityno socsec socsecno sinnumber sinno
        aadhaarno aadhaarid uidai omangid ghanacard ghanacardnumber cnicnumber nricno nricfin mykadno icnumber
        sssno sssnumber philsysid jmbgnumber nationalidcardnumber indigenousid
      de: #personalausweis #reisepass #ausweis #fuehrerschein personalausweisnr persoausweis personalausweisid sozialversicherungsnr sozialversnr sozvers
        rvnummer rentenversnr rentennummer ahvnr sozvnr lichtbildausweis identitaetsnummer personenkennzeichen
         ausweisdokument identitaetskarte identitaetsausweis
      fr: numsecu numerosecu numsecurite nosecu numerosecuritesoc nss numss numeroidentite numerocni
        identifiantnational numeroavs numeroregistre cartenationaleidentite cartedidentite
        numerocartedidentite titresejour numerotitresejour titredesejour cartesejour cartedesejour
      es: numerodedni numdni docidentidad documentoidentificacion documentonacionalidentidad numeroidentificacion
        numerodeidentificacion numidentificacion numeroseguridad numeroseguro numeroafiliacion
        numerocedula numerodecedula carnetidentidad numerorut claveine claveelector curpnumero numerocurp
        numerodedocumento nrodocumento numdocumento permisoresidencia tarjetaresidencia numeronie
      pt: numerocpf numcpf cpfnumero numerorg registrogeral numerobi numerocc numerocartaodecidadao
        numeroidentificacaocivil identidadecivil numerodeidentificacao numeroseguraosocial
        numerosegurancasocial numeropis pispasep nisnumero tituloeleitoral titulodeeleitor numeroidentidade
        autorizacaoresidencia autorizacaoderesidencia numeronis
      it: codfiscale codicefiscalepersona numerocartadidentita numeroci documentoidentita documentodiidentita
        numerodocumentoidentita permessosoggiorno permessodisoggiorno
      nl: #paspoort #rijbewijs #identiteitskaart burgerservicenr bsnnummer identiteitsnummer identiteitsbewijs verblijfsvergunning verblijfsdocument idkaart
        idkaartnummer nationaalregisternummer
      sv: #idkort #korkort persnr personnumret samordningsnr idkort legitimationsnummer uppehallstillstand
         idkortsnummer nationelltidkort
      no: fodselsnr fodselsnumber fodselsogpersonnummer dnummer nasjonaltidnummer
        oppholdstillatelse
      da: personnummerdk cprno opholdstilladelse sygesikringsnummer
      fi: #ajokortti #ajokortin #passi #henkilokortti #henkilokortin hloturvatunnus henkilotunnukset sosiaaliturvatunnus hetutunnus henkilokortti henkilokortinnumero
        oleskelulupa henkilotunnusloppuosa
      is: kennitolur kennitalan
      et: #idkaardi #juhiloa isikukoodid isikutunnus isikutunnistus idkaart idkaardinumber elamisluba isikutunnistusenumber
      hu: szemelyazonosito szemelyiigazolvanyszam szigszam szemelyigazolvany tartozkodasiengedely szemelyazonositojel
        tajkartya lakcimkartya igazolvanyszam szemelyigszam
      pl: numerpesel nrpesel nrdowodu seriadowodu serianumerdowodu dowodtozsamosci seriainumerdowodu kartapobytu
        numerubezpieczenia seriadowoduosobistego
      cs: rodcislo cisloobcanky obcanka obcanskyprukazcislo obcianskypreukaz
        cisloobcianskehopreukazu povoleniekpobytu povolenikpobytu rodnecisla
      ro: cnpnumar codnumericpersonal seriebuletin numarbuletin carteidentitate cartedeidentitate serieci
        buletin serienumarci numarci permisdesedere
      hr: osobnaiskaznica brojosobneiskaznice licnakarta brojlicnekarte jmbgbroj maticnibrojgradjana
        osobniidentifikacijskibroj boravisnadozvola brlicnekarte osiskaznica oibbroj
      sl: osebnaizkaznica stevilkaosebneizkaznice emsostevilka dovoljenjezaprebivanje
      ru: snilsnomer seriyapasporta seriyainomerpasporta udostoverenielichnosti edinengrazhdanskinomer
        lichnakarta nomerlichnakarta egnnomer rnokpp ipnkod vidnazhitelstvo identifikatsionnyynomer
        lichnyynomer identyfikatsiynyynomer
      el: arithmostaftotitas arithmostautotitas deltiotaftotitas deltiotautotitas arithmosdeltioutaftotitas
        taftotita adeiadiamonis arithmosmitrookoinonikisasfalisis
      tr: #tc #tckimlik #kimlik #pasaport #ehliyet tcno tcnumarasi nufuscuzdanno kimlikkarti nufuscuzdani sgkno ikametizni kimlikseri
        kimlikserino
      lv: personaskodss personasaplieciba personasapliecibasnumurs uzturesanasatlauja perskods
      lt: asmenstapatybeskortele tapatybeskortele tapatybeskortelesnumeris sodranumeris asmenstapatybe
      ga: uimhirpsp uimhiraitheantais
      mt: kartatalidentita numrutalkartatalidentita numrutalidentita
      ja: mainanbakado kojinbangocard kisonenkinbango kisonenkin nenkinbango zairyukado zairyucardbango
        koyohokenbango nenkintecho juminhyocode
      ko: jumindeungnokjeung jumindeungnok oegugindeungnokbeonho sinbunjeung sinbunjeungbeonho
      zh: shebaohao shehuibaozhanghaoma shebaokahao juminshenfenzheng zhengjianhaoma
        zhengjianhao gongminshenfenhaoma juzhuzheng tongxingzheng sfzh
      vi: cccd cmnd socccd socmnd cancuoccongdan chungminhnhandan sodinhdanh sobaohiemxahoi sobhxh
      id: nomorktp noktp nomorkk nokk kartukeluarga nomorkartukeluarga kadpengenalan nokadpengenalan nokp nobpjs
        nomorbpjs nomorindukkependudukan
      hi: aadhaarsankhya adharnumber aadharnumber aadharno aadhaarkramank matdatapahchanpatra rashancard
      ar: raqmalhawiya raqmalhawiyah alhawiya alhawiyaalwataniya raqmqawmi alraqamalqawmi alraqmalqawmi raqmalhuwiya
        alhuwiyya raqmaliqama
      he: mispartz teudatzhut misparzehut misparzehuy tehudatzehut`,
  },
  {
    category: 'government-id',
    label: 'document number',
    place: 'anywhere',
    asTail: true,
    words: `
      en: passportnumb passportnbr passportexpiry passportexpirydate passportissuedate passportcountry
        passportissuer passportissuingcountry passporttype passportmrz mrzline documentexpiry documentexpirydate
         iddocument iddocumenttype iddoctype iddocno iddocnumber iddocexpiry doctypeid identitydoctype
        identitydocumenttype identitydocumentexpiry dlno dlnum dlnbr dlstate dlclass dlexpiry driverlic driverlicno
        driverlicnumber driverlicensestate driverlicenseexpiry driverlicenseclass drivinglicno
        drivinglicenceno drivinglicenseno licenseclasses licencecategories drivinglicencecategories drivercard
        drivercardnumber drivercardid plateno platenumber licplate licenseplateno licenseplatenumber vehicleplate vehicleplatenumber carplate
        carregistration carreg vehiclereg vehicleregno vehregno regplate visano visatype visaexpiry visaclass
        residencepermitno residencepermittype residencepermitexpiry workpermitno voteridno votercard militaryid
        militaryidnumber militaryservicenumber militaryno dodid edipi veteranid servicebooknumber huntinglicense
        firearmlicence firearmslicence firearmlicense marriagecertificatenumber deathcertificatenumber
        seamansbook seamanbook seafarerid travelpermitnumber redressnumber knowntravelernumber knowntravellernumber
         apisdata immigrationnumber uscis
      de: reisepassablauf ausweisart ausweistyp ausweisgueltigbis passgueltigbis
        ausstellungsbehoerdeausweis fuehrerscheinnr fuhrerscheinnr fuehrerscheinklasse fuehrerscheinklassen fahrerlaubnis
        fahrerkarte fahrerkartennummer kfzkennzeichen amtlicheskennzeichen nummernschild autokennzeichen
        aufenthaltserlaubnis aufenthaltsstatus aufenthaltstitelnummer visumnummer waehlernummer wehrpassnummer
        dienstausweis waffenschein jagdschein schwerbehindertenausweis visumsnummer dokumentenart
      fr: numpasseport numerodepasseport dateexpirationpasseport numpermis numerodepermis permisdeconduire
        categoriepermis plaqueimmat immatriculationvehicule numeroimmatriculation carteelecteur
        numeroelecteur livretmilitaire numerovisa piecedidentite pieceidentite numeropieceidentite typepieceidentite
        numerodocidentite
      es: nropasaporte numpasaporte vencimientopasaporte licenciadeconducir permisodeconducir
        carnetconducir carnetdeconducir numerolicencia placavehiculo patentevehiculo matriculavehiculo matriculacoche
        cartillamilitar credencialelector tipodocumentoidentidad tipodocidentidad numeropermisoconducir
      pt: numpassaporte validadepassaporte cartadeconducao numerocartaconducao carteiramotorista
        carteirademotorista numerocnh placaveiculo placadoveiculo placacarro cartaoeleitor numeroeleitor
        cedulamilitar certificadoreservista matriculaveiculo
      it: numpassaporto scadenzapassaporto patentediguida patenteguida numeropatenteguida targaveicolo targaauto
        tesseraelettorale documentotipo tipodocumentoidentita
      nl: paspoortnr rijbewijs rijbewijsnr rijbewijscategorie autokenteken paspoortgeldigtot kiezersnummer bestuurderskaart
      sv: korkort korkortsnr korkortsbehorighet bilnummer bilregnummer fordonsregnr
      no: forerkort forerkortnr forerkortklasse skiltnummer
      da: korekort korekortnummer korekortnr koerekort koerekortnummer nummerplade pasnummer pasnr
      fi: passi passinro ajokorttinumero ajokortinnumero ajokorttiluokka rekisterikilpi ajoneuvonrekisteritunnus
        rekisteritunnusauto kuljettajakortti
      is: vegabref vegabrefsnumer okuskirteini bilnumer
      et: passinr juhiluba juhiloanumber juhiload autonumber numbrimark
      hu: utlevelszam utlevel jogositvany jogositvanyszam vezetoiengedely vezetoiengedelyszam
        gepjarmurendszam
      pl: nrpaszportu seriapaszportu prawojazdy numerprawajazdy kategoriaprawajazdy tablicarejestracyjna
        numerrejestracyjnypojazdu nrrejestracyjny legitymacjasluzbowa nrprawajazdy
      cs: cestovnipas cestovnypas ridicskyprukaz cisloridicskehoprukazu vodickypreukaz spz registracniznacka
        cislocestovnihopasu cestovnidoklad cislodokladutotoznosti vojenskaknizka vodicskypreukaz ridicak
      ro: pasaport numarpasaport seriepasaport permisconducere permisdeconducere numarpermis numarinmatriculare
        nrinmatriculare
      hr: putovnica brojputovnice pasos brojpasosa vozackadozvola brojvozackedozvole registarskaoznaka
        registarskatablica tablicavozila
      sl: potnilist stevilkapotnegalista vozniskodovoljenje registrskaoznaka registrskatablica
      ru: zagranpasport pasportserii voditelskieprava nomervoditelskogoudostovereniya gosnomer
        voennyybilet posvidcheniavodiya shofyorskaknizhka nomeravtomobilya nomerpasportu mezhdunarodenpasport
        voyennyybilet
      el: diavatirio arithmosdiavatiriou diplomaodigisis adeiaodigisis arithmoskykloforias
      tr: pasaportnumarasi ehliyet ehliyetnumarasi surucubelgesi plakano aracplakasi askerlikno
      lv: pasesnumurs vaditajaapliecibasnumurs vaditajaaplieciba autonumurs
      lt: pasonumeris vairuotojopazymejimas vairuotojopazymejimonumeris valstybinisnumeris
      ga: uimhirphas ceadunastiomana
      mt: passaport numrutalpassaport licenzjatassewqan
      ja: pasupoto pasupotobango ryoken unntenmenkyo untenmenkyo untenmenkyosho untenmenkyobango menkyobango
        nambapureto
      ko: yeogwon yeokwon yeokwonbeonho unjeonmyeonheo unjeonmyeonheobeonho myeonheobeonho chanyangbeonho
        charyangbeonho
      zh: jiashizheng jiashizhenghao jiazhao chepaihao chepai qianzheng huzhaoyouxiaoqi junguanzheng
      vi: hochieu sohochieu giaypheplaixe gplx bangsolaixe bienso biensoxe
      id: nomorpaspor nopaspor paspor nosimpengemudi nomorpolisi nopolisi platnomor platkendaraan lesenmemandu
        nopasport
      hi: paasport paasportsankhya parpatrasankhya
      ar: jawazalsafar raqmaljawaz raqmjawazalsafar rukhsatalqiyada rakhsatqiyada raqmallawha
      he: darkon mispardarkon rishyonnehiga misparrishyon`,
  },
  {
    category: 'government-id',
    label: 'tax number',
    place: 'anywhere',
    asTail: true,
    words: `
      en: taxidnbr taxno taxnbr taxnum taxpayerref utrnumber utrno itinnumber tinnumber tinno pannumberind
        personaltaxnumber personaltaxcode taxidentity
      de: steuernr steueridnummer steueridentifikation steueridentnr lohnsteuernummer identifikationsnummersteuer
      fr: numfiscal numeroimpot referencefiscale identifiantfiscal
      es: idfiscal rfcnumero numerorfc numeronif nifpersonal claverfc numerocuit numerocuil
      pt: numeronif nifnumero numeroidentificacaofiscal numerodecontribuinte nrcontribuinte
      it: codicefiscaleintestatario cfiscale
      nl: fiscaalnummer sofinummer belastingnummer
      fi: veronumero
      sv: skattenummer
      no: skattenr
      hu: adoazonositojel adojel adoazonositoszam
      pl: nippodatnika numerpodatnika
      cs: danovecislo danoveidentifikacnicislo
      hr: poreznibroj
      sl: davcnastevilka davcna
      ru: nomernalogoplatelshchika podatkovyynomer innfizlitsa danachennomer
      el: arithmosforologikoumitroou
      tr: vergikimlikno vergikimliknumarasi
      lv: nodoklunumurs
      lt: mokesciumoketojokodas
      ja: nozeishabango
      vi: masothue masothuecanhan
      id: npwp nomornpwp nonpwp
      ar: alraqamaldaribi raqmdaribi`,
  },
  {
    category: 'government-id',
    label: 'health card number',
    place: 'anywhere',
    asTail: true,
    words: `
      en: #patient #healthcard #healthinsurance #medicalrecord #mrnum nhsno chino hicn medicaid
        medicaidid medicaidnumber medicareno medicarecard medicarebeneficiaryid patientidentifier
        healthplanid healthmemberid beneficiarycardnumber insurancemembernumber healthfundnumber
        pharmacycard dvanumber
      de: #patienten #krankenkassen #krankenversicherten #gesundheitskarten #krankenversicherungs
        krankenkasse gesundheitskarte versichertenkarte ecardnummer versichertenid krankenversicherung kvnummer
        versnr versichertennr fallnummerpatient
      fr: #patient #dossierpatient cartevitale numerocartevitale mutuelle numeromutuelle caissemaladie numerolamal
      es: #paciente #historiaclinica #tarjetasanitaria historiaclinica numerohistoria tarjetasanitaria
        numeroafiliadosalud obrasocial
      pt: #paciente #utentesaude cartaosus numerosns cartaonacionalsaude planodesaude cartaosaude
      it: #paziente #cartellaclinica cartellaclinica numerotesserasanitaria
      nl: #patient #patienten #zorgverzekerings zorgpas zorgverzekering zorgverzekeraar zorgverzekeringsnummer
        verzekerdennummer
      sv: #patient journalnummer
      no: #pasient pasientjournalnummer helsekort
      da: #patient sundhedskort sygesikringskort gulesundhedskort sygesikring
      fi: #potilas #potilaan kelakortti sairausvakuutuskortti
      is: #sjuklinga
      et: #patsiendi #haigekassa haigekassakaart ravikindlustus
      hu: #beteg #paciens #taj tbszam betegazonosito
      pl: #pacjenta ekuz numerekuz kartapacjenta
      cs: #pacienta #pojistencezdravotni zdravotnipojistovna cislopojistence kartickapojistence zdravotnapoistovna
        cislopoistenca kodpojistovny
      ro: #pacient #pacientului cardsanatate cardulsanatate casadesanatate
      hr: #pacijenta zdravstvenakartica brojzdravstvenekartice lbo zdravstvenaknjizica zdravstvenoosiguranje
      sl: #pacienta kzzstevilka karticazdravstvenegazavarovanja zzzsstevilka
      ru: #patsienta #patsiyenta medkarta ambulatornayakarta nomermedkarty medicinskayakarta polisomsnomer
        zdravnoosiguritelennomer
      el: #asthenous #astheni arithmosastheni
      tr: #hasta sigortano hastano
      lv: #pacienta
      lt: #paciento
      ga: #othair uimhirothair
      mt: #pazjent
      ja: #kanja #karute hihokenshabango hokensho hihokensha hihokenshabangou karute hokenshokigo
      ko: #hwanja geonganghboheom geongangboheom geongangboheombeonho
      zh: #huanzhe #yibao binglihao zhuyuanhao menzhenhao yibaokahao yibaokahaoma
      vi: #benhnhan sobhyt bhyt sobaohiemyte mathebhyt
      id: #pasien norekammedis nomorrekammedis rekammedis bpjskesehatan
      hi: #rogi #marij
      ar: #almarid raqmalmarid almalafaltibbi
      he: #metupal #choleh kupatcholim kupatholim`,
  },
  {
    category: 'government-id',
    label: 'document number',
    place: 'top',
    words: `docno docnum documentno doctype documenttype documentnum pas spz rc tc adt regno regnr
      vehicleregnumber maticnibroj maticnastevilka numeroregistro permitnumber asylumid`,
  },
]
