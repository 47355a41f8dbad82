import type { Concept } from './concept.ts'

/** Sessions and devices that follow a person, and what a person may do and stands for. */
export const roleConcepts: readonly Concept[] = [
  {
    category: 'correlation-handle',
    label: 'session id',
    place: 'anywhere',
    asTail: true,
    words: `
      en: sessionno sessionnr sessionidentifier sessionuid sessionguid sesid sessionidhash sessionnumber
        usersessid loginsession loginsessionref websessionid appsessionid idpsessionid opsessionid
        oidcsessionid samlsessionindex casticketid phpsessid aspnetsessionid sessioncookie sessioncookieid
        chatsessionid gamesessionid playsessionid visitid visitoruuid visitoruid visitoruserid
        trackinguid trackinguserid analyticsuserid analyticsuid gacid gaclient fbclid gclid msclkid
        cookieuid cookieuuid cookieuserid firstpartyid adtrackingid
        ssosessionref clientsessionid browsersessionid
      de: sitzungsid sitzungsnummer sitzungskennung sitzungsschluessel besucherid
      fr: idsession identifiantsession identifiantdesession numerosession idvisiteur
      es: idsesion identificadorsesion iddesesion sesionid
      pt: idsessao sessaoid identificadorsessao
      it: idsessione sessioneid identificativosessione
      nl: sessieid sessienummer bezoekersid
      sv: sessionsid
      no: sesjonsid oktid
      da: sessionsnummer
      fi: istuntoid istuntotunnus istunnontunnus
      et: seansiid sessiooniid seansitunnus
      hu: munkamenetid munkamenetazonosito
      pl: idsesji identyfikatorsesji numersesji
      cs: idrelace identifikatorrelace idrelacie
      ro: idsesiune sesiuneid
      hr: idsesije idsjednice
      sl: idseje
      ru: idsessii identifikatorsessii
      el: idsynedrias
      tr: oturumid oturumno oturumkimligi oturumnumarasi
      lv: sesijasid
      lt: sesijosid sesijosidentifikatorius
      ja: sesshonid
      zh: huihuaid
      vi: maphien phienid
      id: idsesi sesiid`,
  },
  {
    category: 'correlation-handle',
    label: 'device id',
    place: 'anywhere',
    asTail: true,
    words: `
      en: deviceno deviceuid deviceguid deviceidhash devicehash deviceudid devicecookie devicepushtoken
        pushdeviceid pushendpointid pushregistrationid pushsubscriptionid fcmid gcmid
        gcmtoken onesignalid onesignalplayerid apnsid apnsdevicetoken identifierforvendor idforadvertiser
        idforvendor mobileadid mobileadvertisingid googleadid googleadvertisingid gpsadid rampid tvadid
        ifa imeinumber imeino imeisv imsinumber euicc iccidnumber simid simcardnumber simno
        phoneserial phoneserialnumber handsetserial handsetimei tabletid laptopserial laptopid computerid
        watchid wearableid wearableserial boundeviceid bounddevice bounddeviceid
        trusteddeviceid trusteddevices knowndevices registereddevices userdevices userdeviceid mobiledeviceid mydeviceid
         fidocredentialid webauthncredentialid credentialuid passkeycredentialid authenticatordeviceid
        tokenserialnumber yubikeyid yubikeyserial otpserial otptokenserial fingerprintjsid canvasfingerprint
        vehicleidentificationnumber vinnumber vehiclevin chassisnumber carvin smartmeterid
        hearingaidserial pacemakerserial implantserial
      de: geraeteid geraetekennung geraeteseriennummer geraetefingerabdruck endgeraeteid handyid simkartennummer
        fahrgestellnummer fahrzeugidentnummer fahrzeugidentifizierungsnummer fahrzeugident fgstnr kfznummer
      fr: idappareil identifiantappareil empreinteappareil numerochassis numerosim
      es: iddispositivo identificadordispositivo huelladispositivo numerobastidor bastidor numerochasis
      pt: numerochassi numeroquadro
      it: identificativodispositivo numerotelaio
      nl: apparaatid toestelid toestelnummer chassisnummer
      sv: enhetsid chassinummer
      no: understellsnummer
      da: enhedsid stelnummer
      fi: laiteid laitetunnus laitteentunnus alustanumero valmistenumeroauto
      et: seadmeid seadmetunnus kerenumber
      hu: eszkozazonosito eszkozid alvazszam
      pl: idurzadzenia identyfikatorurzadzenia numernadwozia
      cs: idzarizeni idzariadenia cislokaroserie
      ro: iddispozitiv seriesasiu
      hr: iduredjaja iduredaja brojsasije
      sl: idnaprave
      ru: idustroystva idustroistva identifikatorustroystva vinnomer
      el: idsyskevis arithmosplaisiou
      tr: cihazid cihazno cihazkimligi saseno sasenumarasi
      lv: iericesid
      lt: irenginioid
      ja: tanmatsuid tanmatsubango kitaiid shadaibango
      ko: gigiid danmalgiid danmalid chadaebeonho
      zh: shebeiid shebeihao chejiahao
      vi: mathietbi sokhung
      id: idperangkat nomorrangka norangka`,
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'anywhere',
    asTail: true,
    words: `
      en: roleset roleids rolecodes rolesassigned rolesgranted rolegrants grantedroles grantedauthorities
        grantedauthority effectiveroles effectivepermissions effectivegroups effectiverights currentroles
        activeroles activerole defaultrole selectedrole primaryrole secondaryroles secondaryrole businessroles businessrole
        applicationroles systemroles orgroles organizationroles
        tenantroles projectroles teamroles workspaceroles workspacerole accountrole
        realmrole saproles sapauthorizations saprole adgroups adgroup ldapgroups ldapgroup posixgroups
        unixgroups windowsgroups azureroles awsroles iamroles oktagroups keycloakgroups keycloakroles
        cognitogroups samlgroups samlroles groupdns groupsids groupsdn groupguids groupcodes memberofgroups
        teammemberships teammembership groupuuids parentgroups nestedgroups usersgroups projectmemberships
        orgmemberships organizationmemberships organizationmembership authoritylist authoritycodes
        permissionlist permissiongroups permissioncodes permissionnames userrights usersrights
        accessrole accessroles accessgroup accessprofile accessprofiles accessibleaccounts securityroles
        securitygroup clearances isadminuser issysadmin issystemadmin isglobaladmin isapprover
        signatoryrights signaturerights approvalauthority powerofattorney
        delegatedfor actingfor actingonbehalfof boardmember boardmembership boardmemberships
        boardposition officeheld publicoffice officesheld honoraryoffice honorarypost honorarypositions
        volunteerrole volunteerroles committeemembership committeemember directorships directorship
         clubmemberships clubmembership associationmembership associationmemberships membershiplevel
        membershiptype membershipstatus membershiptier membershipcategory membershipclass pepstatus
        ispep politicallyexposed politicallyexposedperson
      de: benutzerrolle benutzerrollen nutzerrolle nutzerrollen benutzergruppe benutzergruppen nutzergruppe
        nutzergruppen rollenzuordnung rollenzuordnungen rollenzuweisungen rollenmitgliedschaft rollenliste
        gruppenzugehoerigkeit gruppenzugehoerigkeiten gruppenmitgliedschaft gruppenmitgliedschaften
        mitgliedschaften mitgliedschaft zugriffsrechte zugriffsrecht zugangsrechte benutzerrechte nutzerrechte
        berechtigung berechtigungsgruppen berechtigungsrollen berechtigungsstufe sicherheitsfreigabe
         sicherheitsueberpruefung vollmacht vollmachten zeichnungsberechtigung
        unterschriftsberechtigung unterschriftenregelung prokura ehrenamt ehrenaemter vereinsamt vereinsfunktion
        vorstandsamt vorstandsfunktion vorstandsmitglied aufsichtsrat aufsichtsratsmandat amtstraeger
        mandatstraeger dienstrolle dienstrollen fachrollen fachrolle sitzungsrolle vereinsmitgliedschaft
        mitgliedsart mitgliedsstatus mitgliedschaftsstatus systemrollen admingruppen elternbeirat
        elternvertreter klassensprecher vertrauensperson
      fr: rolesutilisateur roleutilisateur groupesutilisateur groupeutilisateur profilsutilisateur droitsacces
        droitsdacces niveauhabilitation niveaudhabilitation habilitation appartenances appartenancegroupes
        delegationsignature pouvoirsignature mandatelectif mandatselectifs fonctionelective fonctionbenevole
        membreconseil membrebureau
      es: rolesusuario rolusuario rolesdeusuario gruposusuario grupousuario perfilusuario permisosusuario
        nivelacceso nivelautorizacion derechosacceso membresias membresia pertenencias apoderamiento
        cargopublico cargohonorifico cargodirectivo cargosdirectivos cargospublicos privilegios
      pt: perfisutilizador papeisusuario papeis permissoesusuario niveldeacesso
        nivelacesso filiacoes cargohonorario cargosociais cargossociais procuracoes
      it: ruoliutente ruoloutente gruppiutente permessiutente profiloutente profiliutente livelloaccesso
        abilitazioni appartenenzagruppi caricasociale carichesociali cariche privilegi deleghe
        poteridifirma caricapubblica
      nl: gebruikersrollen gebruikersrol gebruikersgroepen gebruikersgroep gebruikersrechten bevoegdheden
        bevoegdheid toegangsrechten lidmaatschap lidmaatschappen machtigingen tekenbevoegdheid vrijwilligersfunctie
        bestuursfunctie bestuurslid autorisaties autorisatie
      sv: anvandarroller anvandarroll anvandargrupper anvandargrupp behorigheter behorighet behorighetsniva
        rattigheter gruppmedlemskap firmatecknare fortroendeuppdrag styrelseuppdrag behorighetsgrupp sakerhetsklass
      no: brukerroller brukerrolle brukergrupper brukergruppe tilgangsrettigheter tilganger
        gruppemedlemskap tillitsverv fullmakter sikkerhetsklarering styreverv
      da: brugerroller brugerrolle brugergrupper brugergruppe adgangsrettigheder medlemskaber
        gruppemedlemskaber fuldmagter bestyrelsespost bestyrelsesmedlem tillidshverv aeresposter frivilligrolle
        sikkerhedsgodkendelse
      fi: kayttajaroolit kayttajarooli kayttajaryhmat kayttajaryhma kayttooikeudet kayttooikeus valtuudet valtuus
        jasenyydet jasenyys ryhmajasenyydet luottamustehtava luottamustehtavat luottamustoimi turvallisuusselvitys
        nimenkirjoitusoikeus kayttovaltuudet
      is: hlutverk notendahlutverk adgangsheimildir heimildir
      et: kasutajarollid kasutajaroll kasutajagrupid kasutajagrupp volitused kasutajaoigused liikmelisus
        juurdepaasuoigused rollid esindusoigus
      hu: szerepkorok szerepkor felhasznaloiszerepkor csoporttagsag csoporttagsagok jogosultsagok jogosultsag tagsag
        tagsagok felhatalmazasok meghatalmazasok tisztseg tisztsegek alairasijog
      pl: roleuzytkownika rolauzytkownika grupyuzytkownika uprawnieniauzytkownika czlonkostwo czlonkostwa
        pelnomocnictwa pelnomocnictwo funkcjaspoleczna funkcjehonorowe prawadostepu poziomdostepu
        poswiadczeniebezpieczenstwa przynaleznoscdogrup czlonekzarzadu
      cs: uzivatelskerole roleuzivatele skupinyuzivatele uzivatelskeskupiny clenstvi pristupovaprava
        uzivatelskaopravneni zmocneni plnemoci cestnafunkce verejnafunkce clenstvo opravnenia
        pristupoveprava skupinypouzivatela rolepouzivatela pouzivatelskerole bezpecnostniproverka
      ro: roluri roluriutilizator grupuriutilizator drepturiacces drepturideacces permisiuni permisiuniutilizator
        apartenente imputerniciri functiepublica
      hr: korisnickeuloge korisnickauloga ulogekorisnika korisnickegrupe grupekorisnika ovlasti ovlastenja
        ovlascenja dozvolekorisnika pravapristupa clanstva clanstvo punomoc javnafunkcija
      sl: vlogeuporabnika uporabniskevloge skupineuporabnika pooblastila pravicedostopa
      ru: rolipolzovatelya rolpolzovatelya gruppypolzovatelya pravadostupa polnomochiya rolikorystuvacha
        urovendostupa dopuskkgostayne chlenstvo rolinapotrebitelya pravanadostap doverennosti povnovazhennya
      el: roloixristi rolosxristi rolous omadesxristi dikaiomataprosvasis exousiodotiseis dikaiomataxristi
      tr: kullanicirolleri kullanicirolu kullanicigruplari kullaniciyetkileri erisimyetkileri uyelikler uyelikdurumu
        yetkiseviyesi vekaletname gruplari rolleri
      lv: lietotajalomas lietotajaloma lietotajagrupas pilnvaras piekluvestiesibas dalibagrupas
      lt: naudotojoroles naudotojogrupes igaliojimai prieigosteises narystes naryste vaidmenys
      ga: roilusaideora ballraiocht
      ja: kengen yakuwari shozokugurupu gurupushozoku rorusetto yuzakengen kengenlist
      ko: gwonhan yeokhal sayongjagwonhan sayongjayeokhal sosokgeurup gwonhanmokrok
      zh: juese quanxian yonghujuese yonghuquanxian suoshuzu yonghuzu juesemingcheng suoshujuese
      vi: vaitro nhomquyen quyenhan phanquyen vaitronguoidung nhomnguoidung quyentruycap
      id: hakakses peranpengguna gruppengguna kewenangan keanggotaangrup peranan hakpengguna
      hi: bhumika adhikar upyogkartabhumika
      ar: aladwar salahiyat alsalahiyat dawralmustakhdim almajmuat sulahiyat
      he: tafkidim harshaot kvutzot harshaotmishtamesh`,
  },
  {
    category: 'authorisation',
    label: 'roles',
    place: 'top',
    words: `zugehoerigkeit rol ruolo uloga uloge vloga vloge rola rolos roloi rooli vaidmuo vaidmenys perfis profili
      mandats yetki yetkileri groep grupo gruppo csoportok skupine pravice jogok ryhma opravnenie uprawnienie
      peran omades dikaiomata drepturi grupuri superadmin sysadmin adminlevel adminrole privilegelevel
      accountpermissions actingas kengenlevel yakuwarimei autorisations autorizaciones autorizzazioni`,
  },
]
