import type { Concept } from './concept.ts'

/** Logins, and the numbers by which a business, a device or a session knows a person. */
export const handleConcepts: readonly Concept[] = [
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'anywhere',
    asTail: true,
    words: `
      en: unm uname usrname usrnm usernm usrnme usercode userlogon logonid loginnm loginuser loginuserid signonid
        signinid signinuser signinusername webusername weblogin ldapuser ldapusername ldaplogin ldapname
        addomainuser aduser adusername adlogin domainuser domainlogin samaccount sapuser sapuserid sapusername
        sapuname bname racfuser racfuserid tsouser osuser osusername sysuser
        operatorlogin networklogin networkusername unixusername linuxusername sshusername oktalogin
        oktausername gitusername jirausername atlassianaccountid slacklogin windowslogin
        windowsusername windowsuser kerberosname kerberosuser domainaccountname ntusername ntuserid winaccountname
        principalusername useridname usrid userlogonname loginemailaddress accountusername
        usralias useraliasname displayusername publicusername playername gamername ingamename nickusername
        steamusername steamname psnname psnusername xboxgamertag battletag riotname minecraftname
        minecraftusername authorlogin ownerlogin actorlogin screenhandle
      de: benutzerid benutzernr benutzerkonto benutzerkontoname nutzerid nutzerkonto anmeldenamen loginkennung zugangskennung
        anwendername anwenderkennung kennungnutzer windowskennung netzwerkkennung hochschulkennung unikennung
        benutzerlogin nutzerlogin onlinekennung mitarbeiterkuerzel kuerzelmitarbeiter namenskuerzel
        spielername rzkennung
      fr: nomdecompte nomcompte identifiantutilisateur identifiantconnexion identifiantdeconnexion
        identifiantcompte loginutilisateur identifiantagent pseudoutilisateur nomconnexion nomdeconnexion
         nomdelutilisateur codeutilisateur trigramme
      es: usuarioid nombredeacceso nombreacceso loginusuario usuariologin idusuario codigousuario cuentausuario
        cuentadeusuario nombrecuenta nombredecuenta aliasusuario usuarioweb nombrelogin
      pt: idutilizador nomedeutilizador nomelogin nomedelogin contautilizador
        contausuario codigoutilizador nomeacesso
      it: idutente codiceutente accountutente loginutente nomeaccesso nomeaccount utenza matricolautente
      nl: gebruikersid gebruikerid gebruikersaccount gebruikersnr loginnaam gebruikerscode aanmeldnaam
        inlogcode accountnaam
      sv: anvandarid anvandarkonto inloggningsnamn inloggningsid anvandaridentitet kontonamn
      no: brukerid brukerkonto brukeridentitet innloggingsnavn palogging brukeridentifikator
      da: brugerid brugerkonto logonnavn brugeridentitet logindnavn
      fi: kayttajaid kayttajatili kirjautumisnimi kirjautumistunnus verkkotunnuskayttaja tunnusnimi
      is: notandanafn notandaid notendanafn innskraningarnafn
      et: kasutajatunnus kasutajakonto kasutajaid kasutajakood sisselogimisnimi kontonimi
      hu: felhasznaloineve felhasznaloazonosito felhasznaloiazonosito bejelentkezesinev
        loginnev felhasznaloifiok
      pl: loginuzytkownika identyfikatoruzytkownika iduzytkownika nazwakonta kontouzytkownika nazwalogowania
        loginpracownika pseudonimgracza
      cs: prihlasovacijmeno prihlasovaciejmeno uzivatelskykonto uzivatelskekonto uzivatelid iduzivatele
        pouzivatelskemeno prihlasovaciemeno pouzivatelskykonto idpouzivatela
        pouzivatelmeno
      ro: numeutilizator numedeutilizator contutilizator numecont idutilizator
      hr: korisnickoime korisnickiracun idkorisnika korisnickinalog nazivkorisnika
      sl: uporabniskoime uporabniskiracun iduporabnika uporabniskoimeosebe
      ru: imyapolzovatelia polzovatelskoeimya loginpolzovatelya uchetnayazapis imjapolzovatelja
        imyakorystuvacha potrebitelskoime imekorisnika idpolzovatelya nikneym
      el: onomaxristi onomachristi onomaxrhsth onomaxrhsths onomachrhsth kodikosxristi
      tr: kullanicikodu kullaniciid kullaniciismi kullanicihesabi oturumadi hesapadi oyuncuadi
      lv: lietotajvards lietotajavards lietotajid
      lt: naudotojovardas vartotojovardas prisijungimovardas naudotojoid vartotojoid
      ga: ainmusaideora
      mt: ismutent isemlutent
      ja: roguinmei roguinid riyoushaid riyoshamei yuzaamei akauntomei kaiinid
      ko: sayongjaireum sayongjamyeong rogeuinid gyejeongmyeong loginaidi hoewonid
      zh: dengluming dengluzhanghao zhanghuming yonghuzhanghao yonghuid zhanghuid
      vi: tendangnhap taikhoandangnhap tentaikhoan tennguoidung
      id: namapengguna idpengguna namaakun namalogin namauser iduser
      hi: upyogkartanaam upyogkartanam
      ar: ismalmustakhdim ismalmustakhdem ismmustakhdim hisabalmustakhdim
      he: shemmishtamesh shemmishtamish
      th: chuephuchai`,
  },
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'top',
    words: 'pseudo pseudonyme kuerzel',
  },
  {
    category: 'correlation-handle',
    label: 'user id',
    place: 'anywhere',
    asTail: true,
    words: `
      en: #cust #customer #member #membership #loyalty #loyaltymember #rewards #bonuscard #subscriber
        #passenger #visitor #shopper #party #borrower #patron #librarycard #librarymember
        #donor #skywards #milesandmore #milescard #frequentflier #frequenttraveller #frequenttraveler
        #ffp #bonuscardmember #clubcard #clubmember #policyholder #insuredmember #participant #respondent
        #householdmember #supporter #contributor #investor #shareholder #player #gamer
        #rider #traveller #traveler #panelist #petowner #prospect #citizen #beneficiary #claimant
        steamid steamid64 steam64 steamid64bit psnid psnaccountid xboxid xuid xboxuserid nintendoid
        battlenetid bnetid epicaccountid riotid riotpuuid minecraftuuid robloxid robloxuserid
         uplayid ubisoftid wargamingid faceitid gamerid playeruuid profilenumber accountholdernumber
        endcustomerid contactref crmcontactid crmnumber bpnumber businesspartnernumber personkey personuuid
        personguid usernumber usernum userno usernr userref userkey userserial userhash userpseudonym
        frequentflyerno ffn ffnumber frequentflyerid loyaltycardno loyaltytier loyaltylevel milesaccount
        bonuscardno librarycardno readercard libraryid externalcustomerid legacycustomerid customerkey
        customeruuid customerguid subscriberkey braintreecustomerid paypalpayerid payerid shopifycustomerid
        appleuserid googleuserid microsoftuserid twitteruserid githubuserid oktauserid
        auth0id auth0userid keycloakid keycloakuserid cognitosub cognitoid firebaseuid firebaseuserid
        entraid aadobjectid azureadid azureobjectid adobjectid adguid adsid usersid objsid ownerid
        ownersid owneruuid mastercustomerid
      de: anschlussnummer zaehlernummer zaehlernr lesernummer #kunden #mitglieds #mitglieder #vereinsmitglieds #teilnehmer #abonnenten #abo
        #bibliotheksausweis #leserausweis #bonuskarten #kundenkarten #versicherungsnehmer #versicherten #gast #gaeste
        #debitoren #mieter #nutzer #buerger #bewohner #interessenten #verbraucher #spender #vielflieger
        #praemienkonto #treuekarten #passagier #vertrags #vertragskonto
        #kontakt #clubkarten bibliotheksausweis leserausweis
        mitgliedsausweis mitgliedskarte treuekarte zaehlpunkt
      fr: numeroclient numclient numerodeclient nclient codeclient numerolecteur #adherent #membre #abonne #fidelite #cartefidelite #cartelecteur #allocataire
        #beneficiaire #contrat #contratclient #dossierclient #societaire #usager #personne #locataire
        #passager #voyageur #foyer #souscripteur #assureclient #utilisateur cartedefidelite
        carteadherent cartedemembre referenceclient refclient cartebibliotheque
      es: #cliente #socio #abonado #afiliado #miembro #fidelidad #tarjetafidelidad #pasajero #usuario
        #huesped #contrato #suscriptor #viajerofrecuente #asegurado #inquilino #tarjetasocio #persona #interesado
        #participante carnetsocio carnedesocio tarjetacliente tarjetasocio carnebiblioteca
      pt: #cliente #socio #utente #membro #assinante #fidelidade #cartaofidelidade #beneficiario #passageiro
        #hospede #contrato #associado #segurado #utilizador #participante #pessoa
        cartaofidelidade cartaocliente cartaodesocio carteirinha
      it: #cliente #socio #tesserato #abbonato #tessera #tesserafedelta #cartafedelta #contraente #passeggero
        #utenza #ospite #utente #assicurato #iscritto #contratto #persona #partecipante #abbonamento
        tesserafedelta tesserasocio tesserabiblioteca tesseracliente codicesoggetto
      nl: clientnummer clientnr contractnummer relatienummer relatienr #klant #klanten #lid #lidmaatschaps #leden #abonnee #gast #reizigers #klantenkaart
        #verzekerden #huurder #lezers #bibliotheekpas #bonuskaart #spaarkaart #clienten #deelnemer #persoons
        klantenkaart ledenpas bibliotheekpas klantkaart debiteurnummer
      sv: avtalsnummer avtalsnr #kund #medlems #medlem #bonuskorts #lanekorts #lanekort #abonnent #forsakringstagar #passagerar
        #kundkorts #deltagar #resenars lanekort kundkort bonuskort medlemskort anlaggningsid
      no: #kunde #medlems #medlem #lanekort #laner #abonnent #bonuskort #gjeste #passasjer #forsikrede #deltaker
        #fordelskort kundekort malepunktid
      da: #kunde #medlems #medlem #laner #abonnent #bonuskort #gaeste #passager #policeindehaver
        #deltager #lanerkort #fordelskort lanerkort laanerkort
      fi: #asiakas #jasen #kantaasiakas #kirjastokortti #kirjastokortin #tilaaja #sopimus #matkustaja
        #bonuskortti #etukortti #osallistuja #vakuutetun #jasenkortin kirjastokortti jasenkortti
        kayttopaikkanumero
      is: #vidskiptavina #vidskiptamanna #felags #felaga #bokasafnskorts #askrifanda vidskiptavinur
      et: #kliendi #liikme #lugeja #lugejakaardi #lepingu #abonendi #pusikliendi #reisija #kliendikaardi
        kliendikaart lugejapilet liikmekaart pusiklient
      hu: tagszam tagsagiszam olvasojegyszam #ugyfel #tagsagi #olvasojegy #torzsvasarloi #torzsutas #utas #elofizetoi #szerzodes
        #vevo #vasarlo #vendeg ugyfelkod torzsvasarlokartya olvasojegy vevokod felhasznalasihely
      pl: #klienta #czlonkowski #czlonka #kartylojalnosciowej #kartybibliotecznej #kartystalegoklienta #czytelnika
        #abonenta #umowy #pasazera #ubezpieczonego #uczestnika #osoby #platnika
        kartalojalnosciowa kartabiblioteczna kartaczytelnika numerppe
      cs: #zakaznika #klienta #clena #clenske #ctenare #prukazky #smlouvy #pojistence #cestujiciho
        #vernostni #vernostnikarty #zakaznik #clensky #zakaznicke #citatela #zmluvy #poistenca
        #zakaznicke #poistnika #ucastnika #odberatele zakaznickecislo zakaznickykod clenskecislo
        ctenarskyprukaz clenskyprukaz citatelskypreukaz
      ro: nrclient numarclient nrcontract numarcontract #clientului #membru #abonat #abonatului #cititor #permisbiblioteca #cardfidelitate
        #asigurat #pasager #beneficiar #participant #contclient carddefidelitate cardfidelitate permisbiblioteca codclient
      hr: #kupca #klijenta #korisnika #clana #clanski #clanske #clanskaiskaznica #ugovora #pretplatnika #osiguranika
        #putnika #lojalnosti #clankarte #clanskekarte clanskaiskaznica clanskakarta loyaltykartica
      sl: #stranke #kupca #clana #clanska #clanske #pogodbe #zavarovanca #narocnika #potnika #clanskeizkaznice clanskaizkaznica
      ru: #klienta #abonenta #chlena #chlenskiy #pokupatelya #patsientaklienta #dogovora #chitatelya
        #chitatelskogobileta #litsevogoscheta #kliyenta #uchastnika #passazhira #kartyloyalnosti
        #bonusnoykarty #strahovatelya #potrebitelya litsevoyschet chitatelskiybilet bonusnayakarta klientskinomer
         kartaloyalnosti osobovyyrakhunok
      el: #pelati #melous #syndromiti #asfalismenou #epivati #symvolaiou #kartasmelous #kartaspistotitas
        #parochis #pelath #anagnosti kartamelous kodikospelati
      tr: #musteri #uye #uyelik #abone #sadakatkarti #misafir #yolcu #sozlesme #katilimci
        #musterihesap #tesisat #sigortali sadakatkarti sadakatkart uyekarti kutuphanekarti musterikodu
        tesisatno
      lv: #klienta #biedra #abonenta #lasitaja #lasitajakartes #liguma #pasaziera #lojalitateskartes
        lojalitateskarte lasitajakarte
      lt: #kliento #nario #abonento #skaitytojo #skaitytojobilieto #sutarties #keleivio #lojalumokorteles #pirkejo
        lojalumokortele skaitytojobilietas moketojokodas
      ga: #custaimeara #chustaimeara #bhaill #baill #leabharlainne
      mt: #klijent #talklijent #membru #tessera
      ja: #kokyaku #okyakusama #kaiin #riyosha #riyousha #keiyaku #keiyakusha #pointocard #kaiinsho
        #mairejikaiin #mairu #shinsatsuken kaiinshou pointokado riyoshakado tomonokai
      ko: #gogaek #hoewon #membeosip #gyeyak #gaipja #seunggaek #doseogwan #maillijihoewon #pointkadeu membeosipkadeu
      zh: #kehu #huiyuan #huiyuanka #hetong #duzhe #jieshuzheng #changlvke #yonghu #duzhezheng
        huiyuanka huiyuankahao
      vi: #khachhang #hoivien #thanhvien #hopdong #thethanhvien #thethuvien #docgia #thuebao thethanhvien thethuvien
      id: #pelanggan #nasabah #anggota #keanggotaan #kartuanggota #kartumember #langganan #peserta #kontrak
        #penumpang kartuanggota kartuperpustakaan idpel
      hi: #grahak #sadasya #sadasyata #upbhokta #anubandh
      ar: #alamil #aludw #aludwiyah #aleudwiya #alaqd #almushtarik #alzabun #alzaboun #almusafir
      he: #lakoach #lakohot #chaver #haver #manui #lakoah #moadon`,
  },
]
