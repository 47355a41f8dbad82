import type { Concept } from './concept.ts'

/** Job, employment, education, and the numbers that employers and schools give. */
export const workConcepts: readonly Concept[] = [
  {
    category: 'direct-identifier',
    label: 'staff number',
    place: 'anywhere',
    asTail: true,
    words: `
      en: admissionno rollno enrolmentno enrollmentno enrolmentnr badgeno #emp #empl #employee #staff #worker #personnel #payroll #crew #student #pupil #stud #learner
        #matric #matriculation #colleague #associate #teammember
        #candidate #graduate #alumni #teacher #trainee #apprentice pernr persnr emplid hrid
        hremployeeid workdayid workdayworkerid sappersonnelnumber universityid campusid studentcard
        studentcardnumber universitycardnumber uccaid ucasid ucasnumber uln
      de: dienstnummer dienstnr #personal #mitarbeiter #mitarbeitenden #angestellten #arbeitnehmer #beschaeftigten #matrikel
        #matrikels #immatrikulations #studenten #studierenden #schueler #auszubildenden #azubi
        #dienstausweis #lehrer #bewerber #absolventen #teilnehmer #pers #werksausweis #stammrollen #personen
        personalstammnummer personalkennziffer personalkennung dienstausweisnummer matrikel matnr
        personalaktennummer
      fr: numeroagent numagent dateentreeentreprise #employe #salarie #matricule #etudiant #eleve #personnel #apprenant #stagiaire #enseignant
        #candidat #inscription #apprenti matriculesalarie matriculeagent matriculeetudiant ine
        numeroine carteetudiant identifiantnationaletudiant matriculepersonnel
      es: #empleado #trabajador #funcionario #alumno #estudiante #legajo #matricula #nomina #personal
        #aspirante #docente #profesor #becario legajo numerodecontrol numerocolegiado
        matriculaestudiante codigoalumno carnetestudiante numerodematricula numerocontrol
      pt: #funcionario #colaborador #trabalhador #aluno #estudante #matricula #mecanografico #empregado #formando
        #docente #candidato numeromecanografico nummecanografico registroacademico
        matriculafuncional matriculaaluno cartaodeestudante registofuncionario
      it: #dipendente #lavoratore #matricola #studente #impiegato #alunno #docente #libretto
        #candidato #personale matricolastudente matricoladipendente numeromatricola
      nl: #personeels #medewerker #medewerkers #werknemer #werknemers #studenten #student #leerling #leerlingen
        #personeelslid #kandidaat #stamboek #cursist #docent studentenkaart pasnummer
      sv: #anstallnings #anstalld #medarbetar #elev #student #personal #larar anstid
      no: #ansatt #medarbeider #elev #student #kandidat #laerer studentid ansattid
      da: studienummer studienr #medarbejder #ansat #elev #studerende #lon #kursist lonnummer medarbejderid
      is: #starfsmanna #starfsmann #nemenda #nemanda starfsnumer
      fi: #henkilo #henkilosto #tyontekija #opiskelija #oppilas #oppija #ylioppilas #palkka
        oppijanumero opiskelijatunnus henkilostonumero oppijanid
      et: #tootaja #opilase #opilas #uliopilase #opilaspileti #tudengi #teenistuja matriklinumber opilaspilet
      hu: #dolgozoi #dolgozo #alkalmazotti #tanulo #tanuloi #hallgatoi #hallgato #diak #diakigazolvany
        #munkavallalo #munkavallaloi neptunkod torzsszam diakigazolvany oktatasiazonosito
      pl: numerindeksu nrindeksu #pracownika #studenta #ucznia #legitymacji #kadrowy
        #legitymacjistudenckiej #osobowy #kursanta #kandydata nralbumu numeralbumu legitymacjastudencka
      cs: #zamestnance #zamestnanca #studenta #zaka #ziaka #pracovnika #uchazece #pracovnika osobni
        osobnicislozamestnance osobnecislo uco studentcislo osobnicislostudenta osobcis oscislo
      ro: nrmarca numarmarca #angajat #angajatului #matricol #student #elev #salariat #legitimatie #studentului
        numarmatricol nrmatricol marcaangajat
      hr: brindeksa #zaposlenog #zaposlenika #radnika #studenta #ucenika #djelatnika #studenta
        maticnibrojzaposlenika brojindeksa jmbag brojdosijea
      sl: #zaposlenega #delavca #studenta #dijaka #ucenca vpisnastevilka vpisnast
        personalnastevilka
      ru: #tabelnyy #sotrudnika #rabotnika #studenta #studencheskogo #zachetki #zachetnoyknizhki #uchenika
        tabelnyynomer tabelnomer tabnomer tabnum tabelnyi tabelniynomer studencheskiybilet nomerzachetki
        studentskyykvytok fakultetennomer tabelnynomer
      el: #ergazomenou #mitroou #foititi #mathiti #ypallilou #fititi arithmosmitroou kodikosypallilou
        akadimaikitaftotita
      tr: okulno okulnumarasi #personel #calisan #ogrenci #sicil #memur #aday #ogretmen #isci sicilno
      lv: #darbinieka #studenta #skolena #studentaapliecibas #personala tabelesnumurs
      lt: #darbuotojo #studento #mokinio #tabelio #studentopazymejimo tabelionumeris
      ga: #fostai #macleinn #mic #dalta
      mt: #impjegat #student #istudent
      ja: #shain #jugyoin #juugyouin #shokuin #gakusei #gakuseki #seito #gakusha #kyoin #syain #jinji
        gakusekibango gakuseisho gakuseishobango shainsho
      ko: #sawon #jikwon #haksaeng #gyojikwon #susaeng hakbeon sabeon haksaengjeung
      zh: #yuangong #xuesheng #zhigong #jiaogong #xueji #zhunkaozheng #jiaoshi gonghao xuehao
        xueshengzheng xueshengzhenghao yuangongbianhao
      vi: #nhanvien #sinhvien #hocsinh #hocvien #canbo #giaovien #thesinhvien #sobaodanh msnv mssv masv manv
      id: nomorinduk noinduk #karyawan #pegawai #indukpegawai #indukmahasiswa #induksiswa #siswa #mahasiswa #pekerja
        #matrik #pelajar #kakitangan #pesertadidik nisn nomorinduk nomorindukmahasiswa
      hi: #karmchari #chhatra #vidyarthi #anukramank anukramank
      ar: #almuwazzaf #almowazzaf #altalib #alwazifi #muwazzaf #talib alraqamalwazifi
        raqmjamii alraqamaljamii
      he: #oved #student #talmid #haoved misparoved misparishi`,
  },
  {
    category: 'direct-identifier',
    label: 'job',
    place: 'anywhere',
    asTail: true,
    words: `
      en: positiontitle positionname jobfamily joblevel jobcategory
        businesstitle roletitle professionalrole careerlevel militaryrank employeetitle
        employmentstart employmentstartdate employmentend employmentenddate startdateofemployment dateofjoining
        datejoined dateemployed joiningdate doj hiredt hiredon hiringdate terminationdt leavingdate tenure
        yearsofservice lengthofservice seniorityyears seniorityyear seniorityindate employeestatus employeegroup employeeclass
        workingtime workinghoursperweek weeklyhours fte workschedule shiftgroup shiftplan
        probationend probationperiod performancerating performancereview appraisal disciplinaryrecord
        warningletter employeerecord workexperience careerhistory curriculumvitae lastemployer
        employername currentemployer previousemployer employedby
        vacationdays annualleave remainingleave leavebalance holidayentitlement
      de: berufsgruppe ausgeuebterberuf taetigkeit taetigkeitsbezeichnung funktionsbezeichnung dienststellung
        amtsbezeichnung dienstbezeichnung positionsbezeichnung stellenprofil stellenbez planstelle dienstposten
        eintrittsdatum
        austrittsdatum einstellungsdatum diensteintritt dienstantritt beschaeftigungsbeginn betriebszugehoerigkeit
        beschaeftigungsgrad beschaeftigungsverhaeltnis arbeitsverhaeltnis arbeitsvertrag arbeitgeber
        arbeitszeitmodell wochenarbeitszeit resturlaub urlaubstage urlaubsanspruch schichtgruppe schichtmodell
        akademischergrad akadgrad doktortitel lebenslauf probezeitende probezeit laufbahn laufbahngruppe
        erlernterberuf dienstrang abmahnung abmahnungen kuendigungsdatum dienstverhaeltnis
      fr: intituleposte intitulefonction libelleposte libelleemploi intituledeposte fonctionexercee fonctionoccupee
        qualiteprofessionnelle categorieprofessionnelle categoriesocioprofessionnelle dateembauche
        datedembauche anciennete naturecontrat employeur
        soldeconges joursconges emploioccupe corpsgrade echelon tempsdetravail quotitetravail
        statutprofessionnel situationprofessionnelle coefficientsalarial professions
      es: puestodetrabajo puestotrabajo puestolaboral nombrepuesto ocupacionlaboral categoriaprofesional
        categorialaboral fechaingreso fechadeingreso fechacontratacion antiguedad empleador
        situacionlaboral diasvacaciones gradoacademico titulacion tipocontratolaboral jornadalaboral
        profesionuoficio fechacese cargolaboral cargoactual
      pt: cargofuncao categoriaprofissional datadeadmissao dataadmissao datacontratacao antiguidade
        empregador situacaoprofissional situacaolaboral diasferias feriasrestantes grauacademico
        vinculolaboral patrao tempodeservico regimehorario postodetrabalho categoriafuncional habilitacoes
        habilitacoesliterarias escolaridade
      it: posizionelavorativa ruoloaziendale ruololavorativo inquadramento livellocontrattuale
        dataassunzione datadiassunzione anzianita anzianitadiservizio datorelavoro datoredilavoro
        feriereside ferieresidue titolostudio titolodistudio titolodiservizio tipocontrattolavoro
        mansioni professioneattuale livelloinquadramento
      nl: functienaam functieomschrijving functietitels beroepsgroep
        indienst indiensttreding datumindienst datumindiensttreding datumuitdienst dienstverband werkgever
        dienstjaren verlofsaldo vakantiedagen contracturen academischetitel rangmilitair
      sv: yrkestitel befattningar tjanstetitel anstallningsdatum anstallningsform anstallningsstatus
        anstallningstid arbetsgivare arbetstitel yrkesroll sysselsattningsgrad semesterdagar
        tjanstegrad tjanstestalle anstalldsedan anstallningsar
      no: stillingstittel stillingsbetegnelse stillingsprosent stillingskode ansattdato ansettelsesdato
        ansettelsesform arbeidsgiver yrkestittel feriedager tjenestegrad yrker ansiennitet
      da: stillingstitel ansaettelsesdato ansattelsesdato ansaettelse arbejdsgiver
        anciennitet feriedage stillingskategori arbejdstitel erhverv jobstilling tjenestegraden
      is: starfsheiti starf starfsgrein vinnuveitandi radningardagur
      fi: ammattinimike virkanimike tyotehtava tyonantaja tyosuhde tyosuhteenalku palvelussuhde
        tyosuhteenalkamispaiva lomapaivat sotilasarvo arvonimi toimenkuva virka ammatit
      et: ametikoht ametinimetus tookoht tooandja teaduskraad staaz elukutse
      hu: foglalkozas munkakor beosztas munkahely munkaltato belepesdatuma kilepesdatuma munkaviszony
        munkaviszonykezdete szolgalatiido tudomanyosfokozat szabadsagnapok rendfokozat munkakore beosztasa
      pl: stanowiskopracy wykonywanyzawod zawody funkcjasluzbowa datazatrudnienia dataprzyjecia pracodawca
        stazpracy formazatrudnienia umowaoprace wymiaretatu stopiensluzbowy stopienwojskowy
        tytulnaukowy stopiennaukowy urlop dniurlopu grupazaszeregowania miejscepracy
      cs: pracovnipozice pracovnizarazeni pozicezamestnance zamestnavatel datumnastupu nastupdozamestnani
        pracovnipomer uvazek akademickytitul titulpred titulza titulpredjmenem titulzajmenem povolanie
        zamestnanie zamestnani pracovnapozicia pracovnyvztah dovolenka zbyvajicidovolena
        datumnastupudozamestnania profese platovatrida platovytarif hodnost sluzebnihodnost
      ro: functia ocupatie ocupatia profesie profesia meserie postocupat angajator datan datangajarii
        dataangajarii vechime vechimeinmunca locdemunca contractmunca gradprofesional gradmilitar titlustiintific
        zilededoncediu zileconcediu
      hr: zanimanje radnomjesto radnomesto nazivradnogmjesta poslodavac datumzaposlenja datumzaposljenja
        radnistaz radniodnos strucnasprema stupanjobrazovanja godisnjiodmor dnevniodmor akademskititula
      sl: poklic delovnomesto delodajalec datumzaposlitve zaposlitev delovnadoba stopnjaizobrazbe nazivdela
      ru: doljnost dolzhnosti professiya mestoraboty rabotodatel dataprinyatiya dataprinyatiyanarabotu stazh
        stazhraboty zvanie voinskoezvanie uchenayastepen otpusk trudovoydogovor posada profesiya
        dlazhnost dlujnost mistseroboty robotodavets trudovstazh rabotodatelya zanyatost
      el: epaggelma epangelma thesiergasias ergodotis hmerominiaproslipsis imerominiaproslipsis proupiresia
        eidikotita adeies idiotitaergazomenou
      tr: gorevi gorevunvani isunvani meslegi isegiristarihi isebaslamatarihi isveren isyeri kidem akademikunvan
        izingunu kalanizin rutbe istencikistarihi pozisyonadi unvani
      lv: amats amatanosaukums profesija darbavieta darbadevejs darbastazs pienemsanasdatums
      lt: pareigos pareigybe darbdavys darboviete darbostazas idarbinimodata
      ga: slibheatha gairm postainm fostoir
      mt: okkupazzjoni impjieg mpiegatur xoghol
      ja: yakushoku shokumei shokui katagaki nyushabi nyushanengappi nyusyabi taishokubi kinmusaki kinzoku
        kinzokunensu yuukyu yuukyuuzannissu shokushu shokugyou shozoku shozokubusho shikaku koyokeitai
      ko: jikwi jikchaek jikgeup jikjong ipsail jikjang geunmucheo geunsok geunsoknyeonsu yeoncha
        goyonghyeongtae gyegeup
      zh: zhiwei zhiwu zhicheng ruzhiriqi ruzhishijian gongzuodanwei gongling lizhiriqi zhiji
        gongzuonianxian nianjia
      vi: chucvu chucdanh nghenghiep ngayvaolam noilamviec trinhdohocvan hocvi capbac
      id: jabatan pekerjaan namajabatan tanggalmasukkerja masakerja pangkat golonganpegawai jawatan
        pangkatgolongan tempatkerja tempatbekerja majikan sisacuti
      hi: vyavsay vyavasay padnaam pesha naukri niyokta rozgar
      ar: almihna almihnah alwazifa alwazifah almusammaalwazifi mihna wazifa jihatalamal tarikhaltaeyin
      he: tafkid miktzoa maasik taarichtchilatavoda`,
  },
]
