import type { Concept } from './concept.ts'

/** Where a person lives and is, and from which network and place a request came. */
export const addressConcepts: readonly Concept[] = [
  {
    category: 'contact',
    label: 'address',
    place: 'anywhere',
    asTail: true,
    words: `
      en: addrline addrln addressln streetaddr streetnr streetno houseno housenr hseno
        flatno flatnumber aptno aptnumber apartmentnumber apartmentno unitno suiteno suitenumber postbox
        postalbox postofficebox mailaddr mailingaddr shiptoaddress billtoaddress
        shippingaddr billingaddr deliveryaddr permaddress permanentaddr presentaddress
        correspondenceaddress communicationaddress previousaddress addresshistory addresstext
        addressfull homestreet residenceaddr residentialaddressline
        placeofabode domiciledat registeredresidence privateresidence workaddress workstreet
        addresshome addresswork
      de: wohnsitz hauptwohnsitz nebenwohnsitz zweitwohnsitz adressen adressdaten adresszeile adresszusatz
        anschriftenzeile anschriftzusatz heimatadresse heimadresse zustelladresse zustellanschrift
        versandadresse versandanschrift lieferanschrift rechnungsanschrift korrespondenzadresse postfach
        postfachnummer strassennummer strassehausnummer strasseundhausnummer strassenr str strhausnr
        hausnummerzusatz wohnungsnummer wohnungsnr wohnungnr tuernummer stockwerk adressfeld wohnhaft
        wohnhaftin aufenthaltsort meldeanschrift privatanschrift dienstanschrift absenderadresse
        empfaengeradresse erstwohnsitz anschriftprivat adresseprivat
      fr: adresseprivee adressecomplete adresseligne adresseperso adresseprincipale adresselivraison
        adressedelivraison adressefacturation adressedefacturation adressecourrier
        adressecorrespondance adresseresidence numvoie numerovoie numerodevoie nomvoie nomdevoie libellevoie
         nomrue nomdelarue numeroetrue ligneadresse complementdadresse boitepostale
        lieuresidence lieuderesidence residenceprincipale batimentappartement numappartement adressepersonnelle
        numerorueetnom voieadresse adressedeluser
      es: direcciones direccioncasa direccionparticular direccionenvio direcciondeenvio direccionfacturacion
        direccionentrega direcciondomicilio direccioncompleta direccionresidencia direcciondecasa nombrecalle
        nombrevia numerocalle numerocasa numeroportal numeropuerta domiciliofiscal domiciliohabitual
        domicilioparticular lugarresidencia lugarderesidencia residenciahabitual calleynumero callenumero
        numeroexterior numerointerior entrecalles apartadopostal apartadocorreos pisopuerta dirpostal
      pt: enderecoresidencial enderecoentrega enderecodeentrega enderecocobranca enderecocompleto enderecofiscal
        enderecopostal moradacompleta moradapostal moradaresidencia nomedarua nomerua numerodaporta numeroporta
         numerodacasa complementoendereco caixapostal localresidencia
        localderesidencia enderecos moradas enderecologradouro tipologradouro moradahabitual
      it: indirizzi indirizzocasa indirizzopostale indirizzospedizione indirizzoconsegna indirizzofatturazione
        indirizzocompleto indirizzoabitazione indirizzodiresidenza nomevia viacivico viaecivico viaenumero
        numcivico luogoresidenza luogodiresidenza residenzaanagrafica casellapostale
        recapitopostale indirizzorecapito
      nl: adresregel adresregels straatnaamhuisnummer straatenhuisnummer straathuisnummer huisnr
        huisnummertoevoeging huisletter busnummer busnr bezorgadres afleveradres factuuradres
        correspondentieadres verblijfadres verblijfsadres verblijfplaats inschrijfadres postbus
        postbusnummer adresgegevens werkadres
      sv: bostadsadresser hemadress gatunamn gatunummer husnummer lagenhetsnummer lghnr leveransadress
        faktureringsadress fakturaadress folkbokforingsadress folkbokforing utdelningsadress coadress
        arbetsadress adressrad gatuadresser boxadress
      no: gatenavn gatenummer husnr bostedsadresse hjemmeadresse leveringsadresse fakturaadresse
         arbeidsadresse adresselinje veiadresse veinavn bolignummer bruksenhetsnummer postboks
        folkeregistrertadresse oppholdsadresse kontaktadresse
      da: gadenavn vejnavn hjemadresse bopael bopaelsadresse bopal bopalsadresse
        bopelsadresse faktureringsadresse bopaelsadr etagedor
        boligadresse folkeregisteradresse
      fi: katunimi kadunnimi talonumero talonro asunnonnumero huoneisto huoneistonumero toimitusosoite
        laskutusosoite vakituinenosoite vakinainenosoite tilapainenosoite asuinosoite asuinpaikka osoiterivi
        osoitteet postilokero tyoosoite
      is: heimilisfang heimili logheimili gotuheiti husnumer postfang
      et: elukoht elukohaadress
        tanav tanavanimi majanumber majanr korterinumber korterinr postiaadress koduaadress tarneaadress arveaadress
      hu: lakcime lakohely lakohelycim allandolakcim levelezesicim szallitasicim szamlazasicim tartozkodasihely
        tartozkodasicim kozterulet kozteruletneve kozteruletnev hazszam emeletajto ajtoszam utcahazszam
        utcaneve lakasszam ideigleneslakcim
      pl: adreszam adreskor adresdomowy adreszamieszk adresdostawy adresdoreczen adresdokorespondencji
        adresrozliczeniowy miejscezamieszkania nazwaulicy nrdomu numerdomu nrlokalu
        numerlokalu nrmieszkania numermieszkania ulicainumer adrespobytu adresstaly skrytkapocztowa adrespracy
        adrespocztowy
      cs: adresabydliste adresatrvalehobydliste trvalypobyt trvaladresa trvalaadresa kontaktniadresa
        dorucovaciadresa korespondencniadresa fakturacniadresa prechodnypobyt prechodneadresa cislopopisne
        cisloorientacni cislodomu ulicecislo uliceacislo adresabydliska bydlisko trvalebydlisko
        ulicacislo cislodom prechodnaadresa postovniadresa domovniadresa domaciadresa adresapobytu supisnecislo
      ro: adresadomiciliu adresadedomiciliu adresaresedinta adresadelivrare adresalivrare adresafacturare
        adresacorespondenta adresapostala domiciliu domiciliul domiciliustabil resedinta strada numestrada
        numarstrada nrstrada numarcasa blocscara adresacompleta numarapartament
      hr: adresastanovanja adresaprebivalista adresadostave adresaboravista adresaracuna prebivaliste boraviste
        kucnibroj ulicaibroj ulicaikucnibroj ulicabroj brojulice kucnaadresa mjestoprebivalista
        mjestostanovanja mestostanovanja nazivulice postanskiadresa imeulice brojstana
      sl: stalninaslov naslovprebivalisca stalnoprebivalisce zacasnoprebivalisce zacasninaslov hisnastevilka
        naslovzavrocanje naslovdostave postninaslov domacinaslov prebivalisce ulicainhisnastevilka
      ru: adresproghivaniya adresprojivaniya adresregistratsii adresregistracii adresdostavki domashniyadres
        mestozhitelstva mestoprojivaniya adresprozhyvannya adresreyestratsii mistseprozhyvannya
        vulytsya vulytsia vulitsya ulitsadom nomerdoma nomerkvartiry nomdoma propiska adresnadostavka
        postoyanenadres nastoyashtadres adresnazhiveene pochtovyyadres pochtoviyadres mestozhivuchest
      el: diefthynsi diefthinsi dieuthynsh dieuthinsi diefthinsikatoikias dieuthynshkatoikias odosarithmos
        odoskaiarithmos katoikia topokatoikias toposkatoikias topoidiamonis diefthinsiapostolis arithmosodou
        taxydromikithyrida dieuthunsi dieuthunsh
      tr: evadres isadresi isadres ikametgah ikametgahadresi ikametadresi ikamet teslimatadresi faturaadresi
        sokakadi caddesokak kapino daireno binano adressatiri acikadres postakutusu binanumarasi
      lv: dzivesvieta dzivesvietasadrese deklaretadzivesvieta adrese faktiskaadrese pastaadrese ielasnosaukums
        majasnumurs dzivoklanumurs piegadesadrese majasadrese deklaretaadrese
      lt: gyvenamojivieta gyvenamosiosvietosadresas adresas gatve gatvespavadinimas namonumeris butonumeris
        pristatymoadresas namuadresas namonr korespondencijosadresas deklaruotagyvenamojivieta
      ga: seoladh seoladhbaile seoladhpoist sraid aitchonaithe ainmsraide uimhirti
      mt: indirizztaddar indirizzresidenzjali triq isemittriq numrutaddar
      ja: banchi jushobanchi tatemonomei manshonmei heyabango jitakujusho jitaku honsekichijusho
        juminhyojusho juushobanchi haisosaki haisousaki otodokesaki todokesaki kyojusho jusyo genjuusho kyojuchi
      ko: dorommyeongjuso doromyeongjuso sangsejuso geojuji geojujuso jajuso baesongji baesongjuso
        jibeonjuso jipjuso hyeonjuso jusosangse gibonjuso
      zh: xiangxidizhi juzhudi juzhudizhi zhuzhidizhi hujidizhi hukou hukoudizhi hukousuozaidi
        tongxindizhi lianxidizhi shouhuodizhi jiedao jiedaodizhi menpaihao xianjudizhi suozaidi
        changzhudizhi xianzhuzhi jiatingzhuzhi
      vi: diachi diachinha diachithuongtru thuongtru diachitamtru tamtru diachigiaohang diachilienhe noio noicutru
        sonha tenduong diachinharieng hokhau hokhauthuongtru diachinhanhang
      id: alamat alamatrumah alamattinggal alamatdomisili alamatlengkap alamatktp alamatpengiriman namajalan
        nomorrumah norumah rtrw domisili alamatsuratmenyurat alamatsurat alamatpenagihan alamatsekarang
        tempattinggal alamattetap
      hi: ghrpata gharkapata sthayipata sthaayipata vartamanpata makansankhya makaansankhya
        nivassthan nivaspata nivasasthan
      ar: alunwan alenwan unwan enwan unwanalsakan unwanalmanzil alunwanalbaridi aleinwan mahalaliqama
        ismalshari makanalsakan makanaliqama raqmalmanzil muqimfi
      he: ktovet kisovet ktovetmegurim rechov misparbayit mekommegurim ktovetlemishloach rehov ktovetbayit
      th: thiyu thiyupatchuban thiyutamthabian banlekthi`,
  },
  {
    category: 'contact',
    label: 'address',
    place: 'top',
    words:
      'residencia vivienda adress bostad hemvist ulica pobyt lakas jutaku boende odhos dira heimili',
  },
  {
    category: 'contact',
    label: 'address',
    place: 'inside',
    words: `gata gade vej gate katu cadde odos iela pata gali via voie voirie calleja travessa frazione colonia
      complemento domicile logement abitazione huis woning verblijf naslov lakos daire baile jalan duong adr adressat
      civico stiege apt apartament byt piso etage lgh house dwelling thoroughfare abode sraid`,
  },
  {
    category: 'location-network',
    label: 'postal code',
    place: 'anywhere',
    asTail: true,
    words: `
      en: postcd postlcode pstcode zipcd postalcd postalzip zippostal postzip zipplus zippluscode eircode
        zipnum postalcodes postcodes postalindex
      de: plzort plzwohnort postlz leitzahlpost postleitz
      fr: codepost codpostal codepostaldomicile cpville codepostalresidence cpostal
      es: codigopostalcasa codpos cpresidencia
      pt: codigopostalmorada cepresidencial cependereco numerocep
      it: capresidenza codpostale capdomicilio codiceavviamentopostale codpost
      nl: postcodecijfers postcodehuisnummer postcodeplaats postcodewoon
      sv: postnumret postnummerort
      no: postnrsted postnummerogsted
      da: postnummerby postnrby
      fi: postinro postinr postinumerot
      is: postnumer
      et: sihtnumber
      hu: irsz iranyitoszama irszam iranyitosz
      pl: kodpoczt kodmiejsce kodpocztowymiasto
      cs: postovnismerovacicislo postovesmerovacie pscobec smerovacicislo pscmesto postsmercislo
      ro: codulpostal
      hr: postanskibroj pbr postbroj postanskibr postanskikod
      sl: postnastevilka postnast
      ru: pochtoviyindeks pochtovyiindeks poshtovyyindeks poshtovyiindeks poshtenskikod pochtindex poshtindeks
      el: taxydromikoskodikas taxidromikoskodikas tahydromikoskodikas
      tr: pkodu
      lv: pastaindekss pastaindeks
      lt: pastokodas pastoindeksas
      ga: codpoist eirchod
      mt: kodicipostali kodicepostali
      ja: yubinbangou yuubinbango
      ko: upyeonbunho
      zh: youzhengbianhao youbianhao
      vi: mabuudien mabuuchinh
      id: kodepos poskod
      hi: pinkod daaksuchakank daaksuchak pinkodsankhya
      ar: alramzalbaridi arramzalbaridi ramzbaridi
      he: mikud
      th: rahatpraisani`,
  },
  {
    category: 'location-network',
    label: 'postal code',
    place: 'inside',
    words: 'pincode tk pc pcode cap kodp postindex',
  },
]
