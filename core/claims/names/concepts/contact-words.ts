import type { Concept } from './concept.ts'

/** Telephone, e-mail, messengers and pages of a person. */
export const contactConcepts: readonly Concept[] = [
  {
    category: 'contact',
    label: 'phone',
    place: 'anywhere',
    asTail: true,
    words: `
      en: phoneno phno phnumber phonenbr mobno mobnumber mobilno mobileno mobilephoneno cellno cellphoneno
        cellphonenr mobphone mobilenbr contactno contactnum contactphone contacttel daytimephone eveningphone
        phoneext telext telephoneno telephonenum telnum telnbr telmobile telhome telwork homephoneno hometel
        homephonenum workphoneno worktel officephone officetel faxno faxnum faxnbr privatephone
        emergencyphone emergencynumber emergencycontactphone emergencycontactnumber phonenational
        phoneinternational phonedigits whatsappnumber whatsappno whatsappid signalphone
        phoneprimary mobileprimary phonemain directline directphone fixedline primarymobile
        altphone alternatephone alternatemobile secondaryphone recoveryphone recoverymobile mfaphone otpphone
        verifiedphone verificationphone landphone residencephone resphone mothermobile fathermobile guardianphone
        parentphone spousephone landlineno
      de: telefonnr telefonnummern telefonnummer telnr telnummer mobilfunknummer mobilfunknr mobilrufnummer mobilfunk
        mobiltel telmobil telprivat teldienstlich telefondienstlich telefonmobil telefongeschaeftlich
        telefonzuhause privattelefon diensttelefon diensthandy geschaeftstelefon durchwahl
        festnetznummer festnetznr faxnummer faxnr telefax telefaxnummer rueckrufnummer handynum handyprivat
        notfallnummer notfalltelefon notrufkontakt rufnr telnrprivat
      fr: telephones telfixe telmobile telportable teldomicile telbureau telpro telperso telephonefixe
        telephonedomicile telephonebureau telephonepro telephonepersonnel telephoneprofessionnel
        numerotel numerodetel numeroportable numeroportableperso numeromobile numerodeportable numerofixe
        telecopie telecopieur numerofax numportable nummobile telurgence numerourgence telephoneurgence gsmperso
      es: telefonofijo telefonocasa telefonotrabajo telefonoparticular telefonopersonal telefonooficina
        telefonocontacto telefonodecontacto telefonoemergencia telfijo telmovil telcelular telcasa teltrabajo
        numtelefono numtel nrotelefono numerocelular numerodecelular numeromovil numerodemovil nrocelular
        celulares moviles telef tfno tlfno telf movilpersonal celularpersonal numerofax telefonosecundario
      pt: numtelefone numerodetelefone numerotelemovel numerodetelemovel telefonefixo
        telefoneresidencial telefonecelular telefonecomercial telefonecontato telefonecontacto telefones
        telresidencial contatotelefonico contactotelefonico numcelular nrtelefone nrtelemovel
        telemoveis fonecelular foneresidencial telefoneemergencia telefonemovel dddtelefone
      it: numtelefono telefonofisso telefonoufficio telefonoabitazione telefonomobile telefoni
        numerocell numcellulare numerodicellulare numeroditelefono numerofisso recapitotelefonico
        recapititelefonici telufficio telcellulare cellularepersonale cellulari
        telefonoemergenza numerodiemergenza
      nl: telefoonnr telefoonprive telefoonwerk telefoonthuis telefoonmobiel mobieltelefoonnummer
        mobielenr mobielnr gsmnummer gsmnr vasttelefoonnummer vastenummer noodnummer
        telefoonnummerprive telefoonnummerwerk telefoonnoodgeval telefoonvast
      sv: mobiltelefonnummer hemtelefon arbetstelefon telefonhem telefonarbete
        hemnummer mobiltelefonnr telefonbostad nodnummer fasttelefon
      no: mobiltlfnr tlfnummer tlfmobil tlfprivat hjemmetelefon
        arbeidstelefon kontakttelefon telefonarbeid
      da: fastnet fastnettelefon arbejdstelefon telefonarbejde
         mobilnummeret
      fi: puhnro puhelinnro puhelinnr puh gsmnumero matkapuhelinnro kotipuhelin tyopuhelin kannykka
        kannykkanumero puhelinnumerot lankapuhelin faksinumero hatanumero
      is: simi simanumer farsimi farsimanumer heimasimi vinnusimi gsmnumer gemsi
      et: telefoninumber mobiiltelefon mobiilinumber mobiil lauatelefon telefoninr mobiilinr
      hu: telefonszama mobiltelefonszam mobilszam mobilszama otthonitelefon munkahelyitelefon vezetekestelefon
        telszam faxszam telefonszamok ertesitesitelefonszam
      pl: nrtelefonu numertel nrtel telkomorkowy nrkomorki numerkomorki telefondomowy telefonsluzbowy
        telefonkontaktowy telefonprywatny telefonstacjonarny numertelefonukomorkowego numerkomorkowy nrkom
        nrtelefonukomorkowego numerfaksu telefony
      cs: telefonnicislomobil cislotelefonu cislomobilu mobilnicislo telcislo telefondomu telefonprace
        pevnalinka telefonnecislo mobilnecislo mobilnytelefon cislomobilu telefonkontakt
      ro: numartelefon numardetelefon nrtelefon nrdetelefon telefonfix telefonacasa telefonserviciu
        numarmobil numardemobil nrmobil telefonpersonal telefoncontact telefonulmobil
      hr: brojtelefona brtelefona brojmobitela brmobitela mobitel mobilnitelefon brojmobilnog
        brojmobilnogtelefona fiksnitelefon kucnitelefon telefonbroj brojfaksa kontaktbroj
      sl: telefonskastevilka telst mobilnastevilka gsmstevilka telefonska stevilkatelefona
        domacitelefon stacionarnitelefon
      ru: telefonniynomer telefonnyynomer telefonnyinomer mobilnyi mobilniy mobilnyy mobilnyitelefon
        mobilniytelefon sotovyy sotovyi sotoviy sotovyytelefon nomertelefonu mobilnomer telefonennomer
        mobilentelefon gsmnomer domashniytelefon rabochiytelefon kontaktnyytelefon kontaktniytelefon
        mobilnomertelefona faksnomer
      el: tilefono thlefono tilephono tilefwno thlefwno kinito kinhto arithmostilefonou arithmoskinitou
        stathero statherotilefono kinitotilefono tilefonoergasias tilefonospitiou arithmosthlefwnou tilepikinonias
        thlephwno tilefwnoepikoinwnias tilefonoepikoinonias
      tr: #ceptel telefonnumarasi telno telefonno telefonnumara ceptelno ceptelefonno cepnumarasi cepno ceptelefonnumarasi evtelefonu
        istelefonu gsmno gsmnumarasi mobiltelno telefonnumaralari sabittelefon evtel telnumarasi
      lv: talrunis talrunanumurs mobilaistalrunis mobtalrunis talrunanr majastalrunis talrunji kontakttalrunis
      lt: telefonas telefononumeris mobilusistelefonas mobtel telefononr namutelefonas
        darbotelefonas mobiliojonumeris
      ga: guthan uimhirghuthain fonpoca uimhirfon uimhirtheileafoin teileafon
      mt: telefown numrutattelefown numrutelefown mobajl numrutalmobajl
      ja: denwabangojitaku jitakudenwa jitakudenwabango keitaidenwabango keitaitel kinmusakidenwa faxbango
        fakkusu renrakusaki kinkyurenrakusaki kinkyurenrakusakitel telbango
      ko: jeonhwabunho haendeupon haendeuponbeonho hyudaeponbeonho hyudaejeonhwabeonho yeollakcheo
        bisangyeollakcheo jiptelefon jaetaekjeonhwa jikjangjeonhwa paekseu paekseubeonho hpnumber
        yeonrakcheo
      zh: lianxidianhua lianxifangshi yidongdianhua guhua jiatingdianhua bangongdianhua gudingdianhua
        chuanzhen chuanzhenhaoma jinjilianxidianhua dianhuahao lianxishouji
      vi: sodienthoai sdt dienthoai dienthoaididong didong sodidong dienthoainha sodienthoaididong
        dienthoaicoquan sodtdd sodt
      id: nomortelepon notelepon nomorhp nohp nomorhandphone nohandphone handphone telepon nomortelpon notelp
        telp nomorponsel ponsel notelefon nomortelefon notelefonbimbit telefonbimbit teleponrumah
        teleponkantor nomorwa nomorwhatsapp nombortelefon telpon
      hi: mobilenambar mobilesankhya doorbhash durbhash phonenambar dooraabhaash doorbhashsankhya
        mobailnambar dooradhvani
      ar: hatif alhatif raqmalhatif raqamalhatif jawwal aljawwal raqmaljawwal raqamaljawwal aljawal raqmaljawal
        mobayl almobile raqmalmobile hatifmanzil mahmul almahmul raqmtelefon jawal
      he: mispartelefon telefonnayad nayad misparnayad pelefon misparpelefon telefonbait
      th: thorasap berthorasap mueathue bermueathue betho
      ca: `,
  },
  {
    category: 'contact',
    label: 'email',
    place: 'anywhere',
    asTail: true,
    words: `
      en: mailid emailadd emladdr emailaddressprimary emailwork workemail emailhome homeemail emailpersonal
        personalemail privateemail emailprivate schoolemail studentemail universityemail corporateemail
        businessemail companyemail emailbusiness contactemail emailcontact primarymail privatemail
        altemail secondaryemail verifiedemail billingemail loginmail useremailaddress emailnormalized
        mailprimary mailsecondary mailhome mailwork electronicmail electronicmailaddress emailrecovery
      de: epostadresse elektronischemailadresse emailprivat emaildienstlich emailgeschaeftlich privatemailadresse
        dienstmail mailprivat emailkontakt kontaktemail kontaktmail emailadr mailadr emailanschrift demail demailadresse
      fr: adressecourriel adressesemail adressemailperso emailperso emailpro courrielprofessionnel
        courrielpersonnel mailperso mailpro adresseelec melprofessionnel adressesmail adrmail adresseelectroniquepro
        courriels messagerieelectronique
      es: correoe correopersonal correotrabajo correoinstitucional correocorporativo correos
        correolaboral dircorreo mailpersonal correoelectronicopersonal correocontacto direccionelectronica
        direccionemail direcciondecorreo direcciondecorreoelectronico
      pt: emailpessoal emailinstitucional emailprofissional enderecoemail enderecodeemail enderecoeletronico
        correioelectronico enderecoelectronico emailcontato emailcontacto
      it: emailpersonale emailaziendale indirizzomail indirizzopostaelettronica indirizzodipostaelettronica
        indirizzopec pecmail emailpec domiciliodigitale indirizzielettronici emaillavoro emailistituzionale
      nl: emailprive emailwerk elektronischadres emailadressen mailadresprive epostadres
      sv: epostarbete eposthem epostprivat mejl mejladress mailadress emailadress epostadresser jobbmejl
      no: epostjobb epostarbeid epostadr
      da: emailarbejde arbejdsmail privatmail elektroniskpostadresse
      fi: sposti spostiosoite sahkopostiosoitteet emailosoite tyosahkoposti sahkopostitunnus kotisahkoposti
      is: netfang tolvupostfang tolvupostur
      et: meiliaadress emailiaadress elektronpost epostiaadress emailaadress
      hu: emailcime elektronikuslevelcim ertesitesiemail levelezesiemail emailcimek drotposta
      pl: adrespocztyelektronicznej pocztaelektroniczna adresypocztyelektronicznej emailsluzbowy emailprywatny
        adresemailprywatny adresmailowy adrespoczty pocztae
      cs: emailovyadresa emailadresa elektronickaposta emailosobni emailpracovni elektronickaadresa
        emailovaadresazamestnance mejlova
      ro: adresaemail adresadeemail postaelectronica adresaelectronica adresamail adresadeposta
      hr: emailadresakorisnika elektronskaposta adresaeposte imejl emailadrese
        mejladresa
      sl: elektronskinaslov enaslov epostninaslov elnaslov spletnaposta epostnaslov
      ru: elpochta elektronnyyadres elektronniyadres elpochtaadres elektronnapochta elektronnaposhta
        elektronnaadresa imeyl adreselektronnoypochty elposhta emeyl pochtovyyadreselektronnyy
      el: ilektronikotaxidromeio hlektronikotaxydromeio ilektronikidiefthinsi hlektronikhdieuthynsh emaildieuthinsi
        diefthinsiemail
      tr: epostasi elektronikposta mailadresi emailadresi kurumsaleposta kisiseleposta mailadres
      lv: epasts epastaadrese epastaadr elektroniskaispasts
      lt: elpastas elpastoadresas elektroninispastas epastas elektroniniopastoadresas
      ga: riomhphost seoladhriomhphoist rphost
      mt: emailindirizz indirizzelettroniku
      ja: denshimeru denshimeeru meeruadoresu meruado emeiru renrakusakimeru emairu
      ko: jeonjaupyeon jeonjaupyeonjuso imeiljuso meiljuso
      zh: dianziyoujiandizhi dianziyouxiangdizhi youxiangdizhi youjiandizhi dianyou lianxiyouxiang
      vi: thudientu diachiemail diachithudientu
      id: surel alamatemail alamatsurel emel alamatemel posel
      hi: ipata eemail imelpata ipost
      ar: albaridalelektroni albaridalilktruni baridelektroni baridalktroni aleemail alimail albareedalelectroni
        unwanalbarid eimail
      he: doarelektroni doarel ktovetmail ktovetemail kisovetmail imeyil`,
  },
  {
    category: 'contact',
    label: 'phone',
    place: 'inside',
    words: 'ph mob hp puh siminumer fono fone kontakt kontakttel handset simi cep gsmtel',
  },
  {
    category: 'contact',
    label: 'messenger',
    place: 'anywhere',
    asTail: true,
    words: `
      en: whatsappuser telegramhandle telegramusername telegramchatid telegramuserid viberid viberuserid signalid
        skypename skypehandle skypeaddress msteamsid teamsuserid teamsaddress wechatopenid wechatunionid
        wechatnumber qqnumber qqid linemid zaloid zalo kakaotalkid kakaouserid snapchat snapchatid
        snapchatusername matrixuserid matrixhandle xmppaddress sipurl sipuser voipnumber
        imhandle discordusername discorduserid discordtag slackuserid slackusername mattermostusername
        weixin weixinhao instagramhandle instagramid instagramusername twitterusername xhandle
        facebookuserid facebookprofile fbid tiktokhandle tiktokid tiktokusername threadshandle blueskyhandle
        mastodonhandle twitchusername twitchid reddituser redditusername linkedinprofile
        linkedinhandle linkedinuserid linkedinmemberid xingprofile vkid vkontakte weiboid
        douyinid pinterestusername stackoverflowid keybase keybaseusername gitlabusername
        bitbucketusername githubhandle gitlabid socialmediahandle socialprofile socialprofiles sociallinks
        personalhomepage personalpage personalurl homepageurl personalsite
      de: persoenlichewebseite privatehomepage
      fr: pagepersonnelle siteperso sitepersonnel
      es: paginapersonal
      it: paginapersonale sitopersonale
      nl: persoonlijkewebsite
      pl: stronadomowa stronaosobista
      cs: osobnistranka`,
  },
]
