import type { Concept } from './concept.ts'

/** Where a person lives and is in rough, and which language and time zone it has. */
export const placeConcepts: readonly Concept[] = [
  {
    category: 'location-network',
    label: 'location',
    place: 'anywhere',
    asTail: true,
    words: `
      en: cityofliving livingcity livescity livingin livesin residesin residentcity residentstate rescity resstate
        rescountry residencecity residenceregion residenceprovince residencedistrict residenceplace provinceofresidence
        townofresidence domicilecountry domicilecity countryofdomicile countryofliving taxresidence taxresidency
         countryoftaxresidence homestate homeregion homelat homelng homelon homelong
        addresscity addressstate addressregion addresstown addresslocality citytown citystate
        billingcity shippingcity mailingcity mailingstate
        currentpos currentposition gpscoords gpslat gpslng gpslon gpslong latlon geolat geolng geolon geolong
        geoloc geocoords lastlat lastlon lastlng lastseenlocation lastgps geoposition
        positionlat positionlon cellid celltower cellsite celltowerid ecgi enodebid servingcell
        networkcell cellidentity ipgeo ipregion iplocation iplat iplon geocity georegion geocountry
        ipcountrycode loginregion logingeo travelhistory triphistory movementprofile placeofwork
        homeaddresscity checkincity checkinlocation ridehistory
      de: wohnland wohnsitzland wohngemeinde wohnkreis heimatland heimatstadt wohnregion aufenthaltsland
        wohnsitzgemeinde wohnsitzkanton letzterstandort letzteposition aktuellerstandort standortdaten
        gpskoordinaten bewegungsprofil funkzelle geokoordinaten wohnsitzstaat ortsteil plzortname wohnviertel
        zuzugsdatum umzugsdatum steuerdomizil
      fr: villeresidence villederesidence paysresidence paysderesidence communeresidence communederesidence
        lieuactuel dernierelocalisation dernierposition positiongps coordonneesgps departementresidence
        villedomicile paysdomicile geolocalisation residencefiscale villehabitation regionresidence
      es: ciudadresidencia ciudadderesidencia paisresidencia paisderesidencia municipioresidencia
        provinciaresidencia ubicacion ubicacionactual ultimaubicacion coordenadas coordenadasgps geolocalizacion
        residenciafiscal ciudaddomicilio departamentoresidencia poblacionresidencia
      pt: cidaderesidencia cidadederesidencia concelhoresidencia freguesia freguesiaresidencia
        localizacao localizacaoatual ultimalocalizacao geolocalizacao
        cidadedomicilio estadoresidencia ufresidencia distritoresidencia
      it: cittaresidenza cittadiresidenza comuneresidenza comunediresidenza paeseresidenza paesediresidenza
        provinciaresidenza provinciadiresidenza regioneresidenza posizioneattuale ultimaposizione coordinategps
        geolocalizzazione residenzafiscale nazioneresidenza statoresidenza cittadomicilio
      nl: woonland woongemeente woonstad verblijfsland laatstelocatie huidigelocatie
        gpslocatie gpscoordinaten woonprovincie
      sv: bostadskommun hemkommun hemort hemland folkbokforingskommun bosattningsland folkbokforingsort hemlan
        senastplats senasteposition bostadsland folkbokforingslan bosattningsort
      no: bostedskommune hjemkommune bostedsland hjemsted hjemland sisteposisjon bostedsfylke
      da: bopaelskommune bopalskommune bopaelsland sidsteposition bopalsland
      fi: asuinkunta asuinmaa kotimaa kotikaupunki asuinkaupunki sijaintitieto viimeisinsijainti
        kotipaikkakunta verotuskotipaikka asuinvaltio
      is: heimaland busetuland sveitarfelag
      pl: miastozamieszkania krajzamieszkania gminazamieszkania powiatzamieszkania wojewodztwozamieszkania
        lokalizacjagps ostatnialokalizacja krajpobytu rezydencjapodatkowa miejscowosczamieszkania
      cs: zemebydliste obecbydliste mestobydliste krajbydliste poslednipoloha gpspoloha statbydliste
        mestopobytu krajinabydliska mestobydliska obectrvalehopobytu danovarezidence
      hu: lakohelyvaros lakohelyorszag lakohelytelepules tartozkodasiorszag utolsohelyzet gpskoordinatak lakovaros
        adoilletoseg telepules
      ro: orasresedinta taraderesedinta taradomiciliu localitatedomiciliu judetdomiciliu localitateresedinta
        tararezidenta rezidentafiscala orasdomiciliu
      hr: gradprebivalista drzavaprebivalista opstinaprebivalista opcinaprebivalista mjestoboravka gradstanovanja
        zemljaprebivalista posljednjalokacija poslednjalokacija
      sl: krajbivanja drzavaprebivalisca obcinaprebivalisca krajprebivalisca drzavabivanja
      ru: gorodprozhivaniya stranaprozhivaniya gorodprojivaniya stranaprojivaniya mistoprozhyvannya
        krayinaprozhyvannya gradnazhiveene mestopolozhenie mestonahozhdenie stranarezidentstva geopozitsiya
        mestoprebyvaniya
      el: polikatoikias xorakatoikias chorakatoikias xoradiamonis topothesiagps forologikikatoikia
      tr: ikametili ikametulkesi yasadigisehir yasadigiulke ikametsehri sonkonum gpskonumu konumu yasadigiil
        ikametilce
      et: elukohariik elukohavald elukohalinn elukohamaakond asukohamaa viimaneasukoht
      lv: dzivesvietaspilseta dzivesvietasvalsts
      lt: gyvenamojimiestas gyvenamojisalis gyvenamojivietovesalis gyvenamosiosvietossalis
      ga: tirchonaithe
      ja: kyojukoku jukyochi ichijoho genzaichi kyojuken todofukenmei shichoson shikuchosonmei
      ko: geojuguk geojudosi wichijeongbo hyeonjaewichi geojujiyeok sido sigungu
      zh: juzhuguo juzhuchengshi changzhuchengshi suozaichengshi suozaishengfen weizhixinxi changzhudi
        suozaiguojia
      vi: tinhthanh tinhthanhpho quanhuyen phuongxa thanhpho vitrihientai quocgiacutru noithuongtru
      id: kotatinggal kotadomisili kotadomisil negaratinggal lokasiterakhir provinsidomisili kabupaten kelurahan
        kecamatan bandarkediaman
      hi: nivasshahar nivasrajya
      ar: baladaliqama madinataliqama dawlataliqama almadinah
      he: irmegurim eretzmegurim irmegurav`,
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'top',
    words: `
      en: addrcity hometownname suburbname ctrycode
      de: wohnortname gemeinde kanton ortschaft
      fr: departement quartier codepays nomcommune
      es: departamentogeografico barrio poblacion comunidadautonoma
      pt: distrito bairroresidencia
      it: localita comunename nazione quartiere
      nl: woonplaatsnaam wijk provincie
      sv: hemvistort
      no: fylke kommune kommunenavn bydel
      da: kommunen bynavn
      fi: kunta postitmp maakunta asuinpaikkakunta asuinalue
      is: baer sveit
      et: linn maakond vald
      hu: orszag megye helyseg
      pl: gmina powiat wojewodztwo
      cs: obecmesto krajina
      ro: oras judet localitate
      hr: opcina opstina naselje drzava zupanija mjesto
      sl: obcina
      ru: oblast krayina naselennyypunkt darzhava obshtina
      el: dimos nomos perioxi
      tr: mahalleadi semt ikametil
      lv: pilseta novads valsts
      lt: miestas salis savivaldybe
      ga: contae cathair
      mt: belt pajjiz
      ja: kuni
      ko: dosi gukga
      zh: shengshi quxian
      vi: quocgia huyen
      id: kota provinsi negara negeri bandar
      hi: shahar shahr rajya desh zila jila
      ar: madina dawla muhafaza balad
      he: yishuv eretz`,
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'inside',
    words: `linn vald lan uf il ilce land grad belt plats sted kota desh balad ir
      tara rayon raion okres misto poli xora chora okrug mjesto pos coords coordinate`,
  },
  {
    category: 'location-network',
    label: 'ip address',
    place: 'anywhere',
    asTail: true,
    words: `
      en: ipaddrs ipadr ipadrs ipno ipnum userips clientipaddr clientipaddress remoteipaddress remoteipaddr
        sourceipaddress srcipaddr originatingip originalip lastipaddress currentip signupip registerip
        createdip createdfromip sessionip requestorip requesterip homeip
        remoteaddress knownips
        forwardedfor xff macid macaddresses wifimacaddress bluetoothmac bluetoothaddress btaddr
        btmac ethernetmac useripaddress logonip loginipaddr
      de: ipadressen ipanschrift letzteip anmeldeip
      fr: adressesip derniereip adressemac
      es: direccionesip ultimaip dirip direccionmac
      pt: enderecoip enderecosip ultimoip enderecomac
      it: indirizziip indirizzomac
      nl: laatsteip
      sv: ipadress senasteip
      no: sisteip
      da: ipadresser sidsteip
      fi: iposoite viimeisinip
      is: iptala
      et: ipaadress
      hu: ipcim ipcime
      pl: adresip ostatnieip adresyip adresmac
      cs: adresaip ipadresa
      ro: adreseip
      hr: ipadrese
      sl: ipnaslov
      ru: aypiadres
      el: diefthinsiip dieuthynship
      tr: ipadresi sonip
      lt: ipadresas
      ja: ipadoresu
      ko: ipjuso aipijuso
      zh: ipdizhi dengluip
      vi: diachiip
      id: alamatip
      ar: unwanip
      he: ktovetip`,
  },
  {
    category: 'location-network',
    label: 'locale',
    place: 'anywhere',
    asTail: true,
    words: `
      en: languagepreference languagepreferences preferredlang preflang languagepref langpref userlang userlanguage
        firstlanguage correspondencelanguage contactlanguage homelanguage languagesspoken prefersinlanguage
        browserlanguage userculture
      de: muttersprache korrespondenzsprache bevorzugtesprache sprachpraeferenz anredesprache kontaktsprache
        sprachkenntnisse
      fr: languematernelle languepreferee languedecorrespondance languecorrespondance languecontact
      es: idiomapreferido lenguamaterna idiomapreferente idiomausuario idiomacontacto
      pt: linguamaterna idiomapreferencial idiomausual
      it: linguamadre linguapreferita linguautente
      nl: voorkeurstaal moedertaal correspondentietaal contacttaal
      sv: modersmal kontaktsprak spraket talatsprak
      no: morsmal foretrukketsprak
      da: foretrukketsprog kontaktsprog
      fi: aidinkieli asiointikieli yhteydenottokieli kayttokieli
      et: emakeel suhtluskeel asjaajamiskeel
      hu: anyanyelv preferaltnyelv
      pl: jezykojczysty preferowanyjezyk jezykkontaktu
      cs: materskyjazyk preferovanyjazyk komunikacnijazyk rodnyjazyk
      ro: limbamaterna limbapreferata
      hr: materinjijezik materinskijezik preferiranijezik
      sl: materinijezik
      ru: rodnoyyazyk ridnamova maichinezik
      el: mitrikiglossa
      tr: anadil anadili tercihedilendil
      lv: dzimtavaloda
      lt: gimtojikalba
      ja: bogo shiyogengo
      ko: mogugeo
      zh: muyu
      vi: tiengmede
      id: bahasaibu
      he: sfatem`,
  },
  {
    category: 'location-network',
    label: 'locale',
    place: 'inside',
    words: `sprak sprog kieli keel jezyk jazyk nyelv limba jezik yazyk mova glossa dil valoda kalba teanga lingwa
      gengo eoneo yuyan ngonngu bahasa bhasha lugha safa loc`,
  },
  {
    category: 'location-network',
    label: 'time zone',
    place: 'top',
    words: `usertz tzname tzid tzoffset tzone tidszon tidssone tidszone aikavyohyke idozona strefaczasowa casovepasmo
      fusoorario fusohorario fushorario tijdzone fusorar vremenskazona casovnipas casovypas
      chasovoypoyas chasovayazona chasovyypoyas saatdilimi ajavoond laikajosta laikojuosta taimuzon sigandae shiqu
      muigio zonawaktu criosama zonaora`,
  },
]
