import type { Concept } from './concept.ts'

/** Birth, gender and age. */
export const birthConcepts: readonly Concept[] = [
  {
    category: 'direct-identifier',
    label: 'birthdate',
    place: 'anywhere',
    asTail: true,
    words: `
      en: birthdt dtofbirth datebirth bornon bornat dateborn borndate doblast dobirth dbirth yob
        birthtime timeofbirth birthdatetime dobyyyymmdd patientdob memberdob
      de: geborenam geborendatum geburtszeit geburtsdat gebtag gebdat gebjahr geburtsmonat jahrgangperson
        sterbedatum todesdatum
      fr: datenaiss datnaiss datenais dtnaissance jourdenaissance journaissance moisnaissance neele nele
        anneedenaissance datededeces datedeces naissance
      es: fecnac fecnacimiento fechanac fnacimiento fnac fechadenac anodenacimiento anionacimiento
        aniodenacimiento dianacimiento mesnacimiento nacidoel nacidaen cumpleanos fechadefuncion fechafallecimiento
      pt: dtnasc datanasc dtnascimento anonascimento anodenascimento nascidoem nascidaem aniversario
        diadenascimento datafalecimento datadeobito dataobito
      it: datanasc dtnascita datadinasc annonascita annodinascita giornodinascita giornonascita nascita natail
        natoa compleanno datadecesso datamorte
      nl: geboortedat gebdatum geboortedag geborenop verjaardag geboortemaand overlijdensdatum
      sv: fodelsemanad fodelsetid fodd foddatum foddar fodelsedatumet dodsdatum
      no: fodtdato foedselsdato fodselsmaned fodtaar fodselsaar bursdag fodselstid dodsdato
      da: fodselsmaned foedselsdato foedselsdag foedt fodselaar foedselsaar fodselsaar dodsdatoen
      fi: syntaika syntymapvm syntpvm syntymakuukausi syntynyt kuolinpaiva kuolinaika syntymaajankohta
      is: faedingardagur faedingardagsetning faedingarar faddur faeddur afmaelisdagur danardagur
      pl: dataur dtur datauro urodzony urodzona urodziny rokur dzienurodzenia miesiacurodzenia datazgonu
      cs: datnar datnarozeni datumnar rokdatumnarozeni narozen narozena narozeniny dennarozeni umrti
        datumumrti datumnarodenia datumnar rokdarodenia roknarodenia narodeny narodena narodeniny
      hu: szuletesi szuletesidat szuldatum szulido szuletesiev szuletesnap szuletesidopont halalozasidatum
        szulev szuletett
      ro: datanasterii datadenastere datanastere dtnastere annastere anulnasterii anulnasterea zidenastere
        ziuanasterii nascutla datadecesului nastere
      hr: datumrodjenja datumrodenja datumrodj godinarodjenja godinarodenja rodjendan rodendan rodjen rodena
        godiste datumsmrti
      sl: datumrojstva letorojstva rojstnidatum rojstnidan rojen rojena
      ru: datarojdeniya datarozhd datarozd dataroz godrozhdeniya godrojdeniya rozhdenie rodilsya
        datanarodzhennya datanarodjennia riknarodzhennya narodzhennya dennarodzhennya datasmerti
        datanarazhdane rozhdenadata dataprazhdane rozhdendata rozhden godinanarazhdane ragdane
      el: imerominiagennisis hmerominiagennisis hmeromhniagennhshs imniagennisis imergennisis etosgennisis
        gennisi genethlia hmniagennisis genniseos imerominiagenniseos
      tr: dogumtarih dogumgunu dogumayi dtarihi dtarih dogumzamani dogumtar olumtarihi
      et: synnikuupaev sunnikuupaev synniaeg sunniaasta synniaasta synnipaev sunnipaev surmaaeg
      lv: dzimsanasdatums dzimsanasgads dzimsanasdiena dzimdatums dzimis dzimusi mirsanasdatums
      lt: gimimodata gimimometai gimimodiena gimes gimusi gimtadienis mirtiesdata gimdata
      ga: databreithe laabreithe bliainbhreithe rugadh breithla
      mt: datatattwelid twelid datatwelid
      ja: seinen tanjo umarenen tanjonengappi tanjonen seinenngappi shusseibi shusseinengappi
      ko: saengnyeon saengnyeonwol saengilnaljja chulsaengil chulsaengnyeondo chulsaengyeondo saengnyeonworilyang
      zh: chushengnianfen chushengrqi shengriqi chushengshijian chushengnian gongliriqi csrq
      vi: ngaysinh ngaythangnamsinh namsinh sinhngay sinhnhat ngaysinhnhat thangsinh ngaymat
      id: tanggallahir tgllahir tarikhlahir tahunlahir bulanlahir lahir tglahir harilahir tempattanggallahir
      hi: janmtithi janmadin janmdin janmdinank janmavarsh janmvarsh janamtithi janamdin janmdinaank
      ar: tarikhalmilad tarikhalmeelad tareekhalmilad tarikhalwiladah sanatalmilad yawmalmilad almilad milad
      he: taarichleda tarichleda taarikhleida tarichleida yomhuledet shnatleda shnatleida yomholedet
      th: wankoet wanduenpikoet pikoet
      ca: datanaixement naixement
      af: verjaarsdag
      sw: tareheyakuzaliwa`,
  },
  {
    category: 'direct-identifier',
    label: 'birthplace',
    place: 'anywhere',
    asTail: true,
    words: `
      en: pob placebirth bornin birthplacename birthplacecity birthctry birthcntry birthcountrycode
        birthdistrict birthprovince countryborn
      de: geburtsstadt geburtsstaat geburtskreis geborenin gebort gebland geburtsgemeinde heimatort
      fr: lieudenaiss lieunaiss villedenaissance villenaissance paysdenaissance departementnaissance
        communedenaissance departementdenaissance codepaysnaissance
      es: paisnacimiento paisdenacimiento ciudadnacimiento ciudaddenacimiento municipionacimiento
        provincianacimiento provinciadenacimiento localidadnacimiento naturalde
      pt: paisnascimento paisdenascimento cidadenascimento cidadedenascimento concelhonascimento
        municipionascimento ufnascimento localnasc
      it: cittanascita cittadinascita statonascita statodinascita paesenascita paesedinascita nazionenascita
        provnascita localitanascita provinciadinascita
      nl: geboortestad geboortegemeente gebplaats
      sv: fodelselan fodelsestad fodelseforsamling fodelsehemort fodelsestat
      no: fodeland fodselsland fodeby fodselssted fodekommune foedested
      da: fodeland foedeland fodeby fodselsregistreringssted fodesogn
      fi: syntymakunta synnyinpaikka synnyinmaa syntymamaa syntymakotikunta kotipaikkasyntyessa synnyinkunta
      is: faedingarstadur faedingarland
      pl: miejsceur krajurodzenia miastourodzenia
      cs: mistonar zemenarozeni statnarozeni okresnarozeni rodiste miestonarodenia miestonar krajinanarodenia
      hu: szulhely szuletesiorszag szuletesivaros szuletesihelye szuletesihelyorszag
      ro: loculnasterii locnastere locdenastere taranasterii taranastere localitateanasterii judetnastere
        orasnastere
      hr: mjestorodjenja mjestorodenja mestorodjenja mestorodenja drzavarodjenja drzavarodenja opstinarodjenja
        zemljarodjenja
      sl: krajrojstva drzavarojstva rojstnikraj obcinarojstva
      ru: mestorozhdeniya mestorojdeniya stranarozhdeniya gorodrozhdeniya misestnarodzhennya
        mistsenarodzhennya krayinanarodzhennya myastonarazhdane mestonarazhdane darzhavanarazhdane mestorozhd
      el: toposgennisis toposgennhshs xoragennisis choragennisis poligennisis topoginnisis
      tr: dogumili dogumilcesi dogumulkesi dogumsehri dyeri
      et: synnikoht sunnikoht sunniriik synniriik
      lv: dzimsanasvieta dzimsanasvalsts
      lt: gimimovieta gimimosalis
      ga: aitbhreithe tirbhreithe
      mt: postattwelid pajjiztattwelid
      ja: shusseichi shusshinchi shusshin honseki honsekichi
      ko: chulsaengji chulsaengguk chulsinji bonjeok deungnokgijunji
      zh: chushengdi chushengdidian jiguan chushengguo chushengguojia chushengchengshi
      vi: noisinh quequan nguyenquan noidangkykhaisinh
      id: tempatlahir kotalahir negaralahir tempatkelahiran negarakelahiran
      hi: janmasthan janmsthan janmsthaan
      ar: makanalmilad makanalwiladah baladalmilad
      he: mekomleda mekomleida eretzleda eretzleida
      th: sathankoet thikoet`,
  },
  {
    category: 'direct-identifier',
    label: 'gender',
    place: 'anywhere',
    asTail: true,
    words: `
      en: sexcode gendercode gendr biologicalsex legalsex legalgender birthsex sexatbirth assignedsex
        administrativegender preferredpronouns preferredpronoun pronoun maleorfemale
      de: geschlechtsidentitaet geschlechtsangabe geschl geschlechtseintrag pronomen
      fr: codesexe sexecode genresexe
      es: sexogenero identidadgenero identidaddegenero
      pt: identidadegenero identidadedegenero
      it: identitadigenere
      nl: geslachtsaanduiding
      sv: juridisktkon konsidentitet
      no: kjoenn kjonnsidentitet
      da: koennet konsidentiteten
      is: kynvitund
      cs: pohlavie
      hu: neme
      ro: genul sexul
      hr: spolosobe
      sl: spoloseba
      ru: polcheloveka
      el: fylo fulo
      et: sugupool
      lv: dzimums
      lt: lytis
      ga: inscne gneas
      ja: seibetu danjo
      ko: seongbyul seongbyeolgubun
      zh: xingbiema
      vi: gioitinh
      id: jeniskelamin jantina jkelamin
      hi: linga
      ar: aljins nawaljins
      he: migdar
      th: phet`,
  },
  {
    category: 'direct-identifier',
    label: 'gender',
    place: 'inside',
    words: 'xb phai jk kyn min spol stat plc jins phet ling',
  },
  {
    category: 'direct-identifier',
    label: 'age',
    place: 'anywhere',
    words: `
      en: ageyears patientage memberage ageatenrolment ageover18 ageover21 ageover16 isover18 isover21
        legalage agecategory
      de: lebensalter altersgruppe altersklasse volljaehrig volljahrig minderjaehrig minderjahrig
      fr: tranchedage trancheage majeur mineur
      es: edad grupoedad rangoedad mayordeedad mayoredad menordeedad
      pt: idade faixaetaria maioridade maiordeidade
      it: fasciaeta maggiorenne minorenne
      nl: leeftijd leeftijdsgroep minderjarig meerderjarig
      sv: aldersgrupp myndig omyndig
      no: aldersgruppe myndigalder
      da: aldersgruppen myndigalderen
      fi: ikaryhma ikavuosina taysiikainen alaikainen
      is: aldur
      pl: wiek grupawiekowa pelnoletni pelnoletnia niepelnoletni
      cs: vekovakategorie vekovaskupina plnolety zletily
      hu: eletkor korosztaly nagykoru kiskoru
      ro: varsta varstaani grupadevarsta
      hr: starost starosna godinastarosti punoljetan punoletan
      sl: starostoseba
      ru: vozrast vuzrast sovershennoletniy
      el: ilikia hlikia
      tr: yasgrubu
      et: vanus vanuseruhm
      lv: vecums vecumagrupa
      lt: amzius amziausgrupe
      ga: aois
      ja: nenreisou mannenrei
      ko: yeonryeong yeollyeong yeonnyeong
      zh: nianlingduan
      vi: tuoi dotuoi
      id: usia umur
      hi: aayu
      ar: alomr alumr
      he: gilayim
      th:`,
  },
  {
    category: 'direct-identifier',
    label: 'age',
    place: 'inside',
    words: 'eta vek yas aayu gil alter alder ika omr umr',
  },
]
