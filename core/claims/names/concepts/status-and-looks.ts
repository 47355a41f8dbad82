import type { Concept } from './concept.ts'

/** Civil status, nationality, and what a person looks like. */
export const looksConcepts: readonly Concept[] = [
  {
    category: 'direct-identifier',
    label: 'marital status',
    place: 'anywhere',
    asTail: true,
    words: `
      en: maritalstat maritalstatuscode civilstate marriagestatus dateofmarriage marriagedate weddingdate ismarried
      de: zivilstand eheschliessung heiratsdatum eheschliessungsdatum verheiratet
      fr: situationmaritale statutmarital statutmatrimonial situationmatrimoniale regimematrimonial datemariage
      es: situacionfamiliar estadofamiliar regimenmatrimonial
      pt: situacaofamiliar regimedebens regimecasamento estadocivilcodigo
      it: statofamiglia regimepatrimoniale situazionefamiliare
      nl: burgelijkestaat burgerlijkstand burgstaat gehuwd huwelijksdatum
      sv: civilstatus civilstandskod giftdatum
      no: sivilstatus ekteskapeligstatus sivilstatuskode
      da: aegteskabeligstilling aegteskabsstatus
      fi: siviilisaatykoodi perhesuhde avioliittostatus
      is: hjuskaparstada
      cs: rodinnystavkod rodinnystavosoby
      pl: stancyw stanrodzinny
      hu: csaladiallapot csaladiallapota
      ro: starecivila stareacivila situatiefamiliala
      hr: bracnostanje bracnistatus
      sl: zakonskistan zakonskistatus
      ru: semeynoepolozhenie semeinoepolozhenie simeynystan simeinyystan semeinopolozhenie semeystatus
      el: oikogeneiakikatastasi oikogeneiaki
      tr: medenidurum medenidurumu evlilikdurumu
      et: perekonnaseis
      lv: gimenesstavoklis civilstavoklis
      lt: seiminepadetis civilinebukle
      ga: stadasphosta stadasposta
      mt: statcivili
      ja: konin koninjokyo kekkon haigushaumu haigusha
      ko: gyeolhonyeobu honinsangtae
      zh: hunyin hunyinzhuangkuang
      vi: tinhtranghonnhan honnhan
      id: statusperkawinan statuspernikahan statuskawin tarafperkahwinan
      hi: vaivahiksthiti
      ar: alhalaalijtimaia alhalahalijtimaiyah halahijtimaiyah
      he: matzavmishpachti`,
  },
  {
    category: 'direct-identifier',
    label: 'nationality',
    place: 'anywhere',
    asTail: true,
    words: `
      en: nationalitycode citizenof citizenshipcountry countryofcitizenship countryofnationality natlty
        nationalitycountry
      de: staatsang staatsangeh staatsangehoerigkeiten staatsangehorigkeiten nationalitaeten heimatstaat
      fr: paysnationalite nationalites codenationalite citoyennete
      es: paisnacionalidad ciudadania nacionalidades
      pt: paisnacionalidade nacionalidades
      it: paesecittadinanza
      nl: staatsburgerschap nationaliteiten
      sv: medborgarland nationalitet
      no: nasjonalitet statsborgerland
      da: statsborgerskabsland
      fi: kansallisuus kansalaisuudet kansalaisuuskoodi
      is: rikisfang thjoderni
      pl: narodowosc obywatelstwa
      cs: obcanstvi narodnost obcianstvo statneobcianstvo statnaprislusnost narodnostosoby
      hu: allampolgarsaga nemzetiseg
      ro: cetatenie cetatenia nationalitate nationalitatea
      hr: drzavljanstvo nacionalnost
      sl: drzavljanstvooseba nacionalnostoseba
      ru: gragdanstvo grazdanstvo hromadyanstvo gromadyanstvo hromadianstvo
      el: ypikootita yphkoothta ithageneia
      tr: vatandaslik vatandaslikdurumu tabiiyet uyrugu milliyet
      et: kodakondsusriik rahvus
      lv: pilsoniba valstspiederiba tautiba
      lt: pilietybe tautybe
      ga: naisiuntacht saoranacht
      mt: nazzjonalita cittadinanzamt
      ja: kokusekichi
      ko: gukjeokgubun
      zh: guojima
      vi: quoctich
      id: kewarganegaraan warganegara kebangsaan
      hi: rashtriyata nagrikta
      ar: aljinsiyah aljinsiya jinsiyah jinsiya
      he: ezrachut leum leumiyut
      th: sanchat`,
  },
  {
    category: 'direct-identifier',
    label: 'picture',
    place: 'anywhere',
    asTail: true,
    words: `
      en: mugshot facephoto facepicture photograph passportpicture idphoto userpic avatarid badgephoto
        employeephoto studentphoto photodata photob64 photobase64
      de: passfoto passbild lichtbild profilbild bewerbungsfoto portraitfoto mitarbeiterfoto unterschrift
        unterschriftsbild portraet
      fr: photodidentite photoidentite photoprofil signaturemanuscrite portraitphoto
      es: fotografia fotoperfil fotodeperfil fotocarnet fotocarne firmamanuscrita fotoidentificacion
      pt: fototipopasse assinaturamanuscrita
      it: fototessera fotoprofilo firmaautografa immagineprofilo
      nl: pasfoto profielfoto handtekening
      sv: portratt passfotot namnteckning
      no: profilbilde passbilde portrett underskriftsbilde
      da: profilbillede portraetfoto
      fi: kasvokuva profiilikuva passikuva nimikirjoitus valokuva
      is: profilmynd ljosmynd
      pl: zdjecieprofilowe fotografiaosoby podpisodreczny zdjecielegitymacyjne zdjecietwarzy
      cs: fotografie profilovafotka profilovafotografie podobizna vlastnorucnipodpis fotopreukaz
      hu: arckep profilkep igazolvanykep arcfoto
      ro: pozaprofil pozabuletin
      hr: fotografija profilnaslika slikaprofila vlastorucnipotpis
      ru: fotografiya fotoprofilya svitlyna
      tr: vesikalik profilfotografi profilresmi fotograf
      et: profiilipilt naopilt
      lt: nuotrauka
      ja: kaojashin kaoshashin shomeigazo shashin
      ko: eolgulsajin jeungmyeongsajin sajin
      zh: touxiang zhaopian zhengjianzhao
      vi: anhdaidien anhchandung anhthe
      id: fotodiri swafoto tandatangan
      ar: suraalshakhsiyah
      he: tmuna`,
  },
  {
    category: 'direct-identifier',
    label: 'picture',
    place: 'inside',
    words:
      'foto bild bilde billede kuva fotka zdjecie assinatura fotos bilder mynd slika resim pilt',
  },
  {
    category: 'direct-identifier',
    label: 'body',
    place: 'anywhere',
    words: `
      en: bodymass heightcm weightkg heightincm weightinkg eyecolorcode haircolorcode shoesize clothingsize
        tshirtsize shirtsize uniformsize distinguishingmarks hairstyle complexion bodytype eyecol haircol
      de: koerpergroesse koerpergewicht korpergrosse korpergewicht augenfarbe haarfarbe schuhgroesse
        konfektionsgroesse kleidergroesse besonderemerkmale
      fr: taillecm poidskg couleurdesyeux couleuryeux couleurcheveux pointure tailleenfant
      es: estatura colordeojos colorojos colorpelo estaturacm pesokg pesocorporal
      pt: cordosolhos corolhos corcabelo alturacm
      it: coloreocchi coloredegliocchi colorecapelli altezzacm pesocorporeo
      nl: lichaamslengte lichaamsgewicht oogkleur haarkleur schoenmaat
      sv: kroppslangd kroppsvikt ogonfarg harfarg
      no: kroppshoyde kroppsvekt oyenfarge harfarge hoydecm
      da: kropshojde kropsvaegt ojenfarve harfarven
      fi: pituuscm painokg silmienvari silmanvari hiustenvari kengankoko
      pl: wzrost wzrostcm kolorooczu kolorwlosow kolorocz wagaciala
      cs: vyskacm hmotnostkg barvaoci barvavlasu farbaoci
      hu: testmagassag testsuly szemszin hajszin
      ro: culoareaochilor culoareochi inaltimecm greutatekg
      hr: bojaociju visinacm tezinakg
      ru: tsvetglaz tsvetvolos rostcm
      el: xromamation chromamation
      tr: gozrengi sacrengi boykilo
      ja: shincho shinchou taiju taijuu mehiro
      ko: kikg momuge sinjang chejung
      zh: shengao tizhong
      vi: chieucao cannang
      id: tinggibadan beratbadan
      he: gova mishkal`,
  },
]
