import type { Concept } from './concept.ts'

/** Health, belief, origin, orientation, body data and crime: GDPR articles 9 and 10. */
export const specialConcepts: readonly Concept[] = [
  {
    category: 'special-category',
    label: 'health',
    place: 'anywhere',
    flags: true,
    words: `
      en: diagnosistext diagnosisdate maindiagnosis primarydiagnosis secondarydiagnosis ailment ailments
        injurytype workinjury accidentinjury chronicdisease chronicillness comorbidities comorbidity medconditions
        preexistingcondition preexistingconditions foodallergy foodallergies drugallergies allergens
        impairment disabilitytype disabilitypercentage disabilitypercent disabilitycard
        wheelchair wheelchairuser wheelchairneeded mobilityaid mobilityimpairment hearingimpairment visualimpairment
        carerneeds careneeds caregrade caretype expectedduedate duedatebaby maternityleave pregnantsince
        breastfeeding sickleavefrom sickleaveuntil sicklist sickpay sickleavedates incapacityforwork fitnote
        rhfactor bloodrh vaccinationdate vaccinationdates vaccinestatus immunisation immunization
        immunisationstatus immunizationstatus immunitystatus specialdiet dietaryneeds dietaryneed dietaryrequirement
        dietaryrestriction dietarypreference dietarypreferences mealpreference mealpreferences mealrequest mealcode specialmeal
        mentalhealthstatus psychologicalassessment psychotherapy psychotherapist
         therapytype therapyplan rehabilitation surgery surgeries surgeryhistory hospitalization
        hospitalisation admissiondiagnosis familyhistory familymedicalhistory substanceabuse alcoholuse drinkinghabits
        smokingstatus issmoker insulin diabetes diabetic diabetestype glucose bloodglucose glucoselevel hba1c
        cholesterol bodytemperature oxygensaturation ecgdata restingheartrate sleepdata menstrualcycle
        cyclephase contraception medicationplan medicationlist medicalalert medicalalerts
        medicalneeds medicalinfo medicalfitness fitnessforduty occupationalhealth specialassistance healthflags
        reasonableaccommodation specialeducationalneeds sennstatus senstatus
        primarycarephysician generalpractitioner familydoctor
      de: diagnosecode diagnoseschluessel hauptdiagnose nebendiagnosen icddiagnose erkrankung erkrankungen
        verletzung verletzungen verletzungsart unfallverletzung allergie unvertraeglichkeit unvertraeglichkeiten
        nahrungsmittelallergie lebensmittelallergie arzneimittel medikament medikationsplan impfung impfungen
        impfausweis impfdatum behindert schwerbehindert schwerbehinderteneigenschaft pflegestufe pflegebeduerftig
        pflegebeduerftigkeit krankheitstage krankgeschrieben arbeitsunfaehig arbeitsunfaehigkeit arbeitsunfaehigseit
        aubescheinigung krankschreibung fehltagekrank rhesusfaktor blutdruck blutzucker mutterschutz
        entbindungstermin gesundheitsdaten gesundheitsangaben hausarzt behandelnderarzt therapie therapien therapieform
        psychotherapie sucht sehhilfe hoergeraet rollstuhl rollstuhlnutzer diaetform sonderkost
        kostform ernaehrungsform essenswunsch raucherstatus vorerkrankung
        foerderbedarf sonderpaedagogischerfoerderbedarf
      fr: diagnosticprincipal allergique blessure blessures
        traitementmedical medicament statutvaccinal vaccins invalidite tauxhandicap tauxinvalidite
        rqth situationhandicap arretmaladie arretdetravail accidentdutravail accidenttravail grossesseencours dateaccouchement
        groupesang rhesus medecintraitant regimealimentaire repasspecial fauteuilroulant
        antecedentsmedicaux dossiermedical niveaudependance girniveau
      es: diagnosticoprincipal alergia lesion lesiones medicacion medicamento tratamiento tratamientos tratamientomedico
        vacunas vacunacion estadovacunacion vacuna bajamedica bajalaboral incapacidad incapacidadtemporal minusvalia
        gradodiscapacidad gradodediscapacidad gradodependencia estadosalud estadodesalud saludmental
        tipodesangre tiposangre gruposangre dietaespecial restriccionesalimentarias antecedentesmedicos
        enfermedadcronica enfermedadescronicas silladeruedas padecimientos padecimiento comidaespecial medicocabecera
      pt: lesao lesoes medicacao tratamentos tratamentomedico vacinas vacinacao estadovacinal
        baixamedica atestadomedico incapacidade graudeficiencia grauincapacidade atestadomultiusos gruposangue estadodesaude
        saudemental tiposangue restricoesalimentares doencacronica doencascronicas medicodefamilia
        refeicaoespecial
      it: allergia intolleranza intolleranze infortunio infortuni lesioni terapia terapie farmaco medicinali
        vaccinazioni vaccinazione statovaccinale certificatomedico malattiacronica gradoinvalidita percentualeinvalidita
        disabile invalido gruppos gruppoesangue statosalute statodisalute salutementale dietaspeciale medicobase
        medicodibase fumatore patologia patologie legge104 medicocurante
      nl: ziektebeeld letsel medicatie medicijn vaccinatie
        vaccinaties vaccinatiestatus ziekmelding ziekteverzuim arbeidsongeschikt arbeidsongeschiktheid
        arbeidsongeschiktheidspercentage zorgzwaarte zorgbehoefte indicatiezorg zwangerschapsverlof
        dieetwensen dieetwens rolstoel huisarts geestelijkegezondheid gezondheid gezondheidstoestand roker
        voedselallergie wlzindicatie
      sv: diagnos diagnoser allergi lakemedel medicinering vaccinationsstatus sjukskriven
        sjukskrivning sjukfranvaro funktionsnedsattning funktionshinder graviditet sjukdomar specialkost matallergi
        blodgrp halsotillstand rullstol psykiskohalsa rokare sjukanmalan vardniva
      no: personskade medikamenter medisin vaksinasjon vaksinasjonsstatus sykmeldt
        sykmelding sykefravaer funksjonsnedsettelse funksjonshemming uforegrad sykdommer spesialkost
         helsetilstand rullestol fastlege royker egenmelding
      da: diagnosekode arbejdsskade medicin sygemeldt sygemelding
        sygefravaer handicapgrad funktionsnedsaettelse sygdomme helbred
        helbredsoplysninger helbredstilstand korestol praktiserendelaege ryger plejebehov
      fi: diagnoosit allergia ruokaallergia ruokaaineallergiat vammat tyotapaturma laakkeet laake rokotukset
        rokotustiedot rokotus sairausloma sairauspoissaolo tyokyvyttomyys vammaisuus raskaana erityisruokavalio
        ruokavalio terveystiedot terveydentila pyoratuoli mielenterveys hoidot hoitoisuus tupakointi
        verityhma toimintakyky
      is: sjukdomsgreining ofnaemi veikindi fotlun ortorka medganga blodflokkur bolusetning sjukdomur
      et: diagnoosid allergiad ravimid ravim haigus haigused toovoimetus haigusleht vaktsineerimine
        puudeaste raseda rasedus veregrupp tervis terviseandmed terviseseisund vigastus
        haiguspaev
      hu: diagnozis diagnozisok allergiak gyogyszer gyogyszerszedes oltas oltasok oltottsag tappenz
        keresokeptelen keresokeptelenseg fogyatekossag rokkantsag terhes terhesseg betegsegek
        egeszsegiallapot egeszsegugyi specialisetrend kronikusbetegseg haziorvos taplalekallergia
        fogyatekossagfoka dohanyzo
      pl: rozpoznanieicd diagnoza diagnozy uczulenia uczulenie uraz urazy lekarstwa szczepienia szczepienie
        zwolnienielekarskie chorobowe niezdolnoscdopracy niepelnosprawnosc stopienniepelnosprawnosci
        orzeczenieoniepelnosprawnosci wciazy stanzdrowia zdrowiepsychiczne dietaspecjalna grupakrwirh
        chorobaprzewlekla chorobyprzewlekle lekarzrodzinny palacy
      cs: zraneni zdravotnistav zdravotnystav leky liek lieky ockovani ockovanie
        pracovnineschopnost pracovnaneschopnost neschopenka nemocenska zdravotnipostizeni postizeni zdravotnepostihnutie
        invalidita invalidnost tehotenstvi tehotna tehotenstvo ochorenie ochorenia krvnaskupina
        dietnistravovani kurak onemocneni stupenzavislosti stupeninvalidity
      ro: alergii boala bolicronice medicamente
        concediumedical vaccinuri vaccinare gradhandicap dizabilitate dizabilitati insarcinata
        grupasanguina grupasange regimalimentar staresanatate stareadesanatate accidentmunca invaliditate fumator
      hr: dijagnoza dijagnoze alergija alergijeosobe ozljeda ozljede lijekovi lekovi terapijalijecenja
        cijepljenje vakcinacija bolovanje invaliditet stupanjinvaliditeta trudnoca trudna bolest bolesti krvnagrupa
        zdravstvenostanje posebnaprehrana psihickozdravlje pusac lijek
      sl: diagnozaosebe poskodbe zdravila cepljenje bolniskaodsotnost bolniska nosecnost
        noseca bolezen bolezni posebnadieta
      ru: allergiya allergii travma travmy lekarstva bolezn zabolevanie zabolevaniya bolnichnyy
        bolnichnyylist bolnichniylist netrudosposobnost beremennost beremenna privivki privivka vaktsinatsiya
        gruppainvalidnosti gruppakrovirezus khvoroba khvoroby vahitnist likarnyanyy hrupakrovi shcheplennya
        invalidnist zabolyavane zabolyavaniya alergiya kravnagrupa bremennost uvrezhdane trudovazlopoluka
        bolnichen zdravoslovnosastoyanie khronicheskiezabolevaniya dieticheskoepitanie
      el: farmaka farmako astheneia asthenies anapiria egkymosyni omadaaimatos
        emvoliasmos emvolia anarrotiki adeiaasthenias pathisi pathiseis katastasiygeias travmatismos
        posostoanapirias
      tr: teshis alerji ilaclar ilac asidurumu hastalikraporu istirahatraporu
        engeldurumu engelorani gebelik hamile hamilelik kronikhastalik saglikdurumu yaralanma
        iskazasi engelli
      lv: diagnoze diagnozes alergijas medikamenti slimiba slimibas darbnespeja invaliditate
        grutnieciba grutniece asinsgrupa vakcinacijas veselibasstavoklis slimibaslapa darbanespejaslapa
      lt: vaistai ligos nedarbingumas neigalumas neigalumolygis nestumas
        nescia kraujogrupe skiepai sveikatosbukle nedarbingumopazymejimas
      ga: fathmheas tinneas ailleirge grupafola michumas cogais toircheas
      mt: dijanjosi allergiji dizabilita tqala gruppdemm
      ja: shindanmei byoreki kioreki arerugii fukuyaku fukuyakujoho ninshin ninshinchu
        shogaisha shogaishatecho shougaisha shogaitokyu yobosesshu kaigodo yokaigo kaigonintei kyugyo byoketsu
        kenkojotai tsuinreki chiryo ketsueki ketsuekigatarh wakuchin shoubyo
      ko: jindan jindanmyeong jilbyeong jilhwan allereugi bogyongyak imsin imsinyeobu jangae jangaedeunggeup jangaein
        yebangjeopjong baeksin byeongga sanghae geongangsangtae jeongsingeongang heuryeonyeobu bokyongyak
        jangaeyuhyeong
      zh: zhenduan zhenduanjieguo jibingshi bingshi guominshi yaowu yongyao huaiyun canji canjidengji canjizheng
        canjirenzheng yimiao jiezhong jiankangzhuangkuang bingjia gongshang manxingbing bingli chuanranbing
        jiankangma hesuanjieguo
      vi: chandoan benhly diung dangdieutri mangthai thaiky khuyettat nhommau tiemchung vacxin tiensubenh
        nghiom benhmantinh suckhoe tinhtrangsuckhoe
      id: diagnosa alergi penyakit kehamilan hamil disabilitas goldarah golongandarah vaksinasi vaksin cutisakit
        kondisikesehatan riwayatpenyakit kumpulandarah kecacatan kesihatan kecelakaankerja
      hi: nidan bimari beemari dawai garbhavastha viklangta divyang raktsamooh raktasamuh raktsamuh tikakaran
        divyangta swasthyasthiti
      ar: altashkhis tashkhis hasasiya alhasasiya marad almarad dawaa adwiya iaqa aliaqa fasilataldam fasilatdam
        fasilataddam zumratdam tatim alamrad ijazamaradiya alhalaalsihiya
      he: avchana abchana alergiya alergia machala trufot herayon nechut sugdam chisunim machalot choferachala`,
  },
  {
    category: 'special-category',
    label: 'health',
    place: 'inside',
    flags: true,
    words: `operation bleeding sick sehschwaeche puue lyf yak benh rog haml mard ravi handicapped meal ssr ssrcode
       affection diaet dieet diyet halal kosher depression anxiety surgery smoking fertility accommodation`,
  },
  {
    category: 'special-category',
    label: 'belief',
    place: 'anywhere',
    flags: true,
    words: `
      en: religioncode religious religiousgroup religiouscommunity religiouspreference faithcommunity faithgroup faithbased
         confessioncode creed baptism baptismdate baptismaldate dateofbaptism baptised baptized confirmationparish
        confirmationchurch churchtaxliable churchtaxstatus churchmember churchid parishmember parishid mosque synagogue
        zakat halalmeal koshermeal meallawreligion politicalparties partymembershipnumber partycard
        partymembernumber politicalview politicalorientation politicalpreference politicalideology politicalactivity
        politicalaffiliations politicaldonation politicaldonations votingintention votedfor voterparty voterregistrationparty partyregistration
         tradeunionmembership tradeunionname labourunionmembership unionmembershipnumber unionid unionnumber
        unionmembernumber unionrep unionrepresentative unionfee unionfees uniondues unionduesdeduction
        uniondelegate unionofficial shopsteward shopstewards strikepay strikefund strikeparticipation
         staffcouncil staffcouncilmember employeerepresentative worksrep beliefs religionbelief
      de: religionsgemeinschaft religionsgesellschaft religionszug glaubensbekenntnis glaubensgemeinschaft bekenntnis
        konfessionskuerzel konfessionsschluessel kirchensteuermerkmal kirchensteuerpflicht kirchensteuerpflichtig
        kirchensteuersatz kirchenzugehoerigkeit kirchenmitglied kirchenmitgliedschaft kirchengemeinde
        pfarrgemeinde taufdatum taufe getauft taufort konfirmation firmung kirchenaustritt weltanschauung
        parteibuch parteimitgliedschaft parteimitgliedsnummer parteiamt gewerkschaftsmitgliedschaft
        gewerkschaftszugehoerigkeit gewerkschaftsbeitrag gewerkschaftsnummer vertrauensmann vertrauensfrau
        gewerkschaftsvertrauensmann streikgeld betriebsrat betriebsratsmitglied betriebsratsmandat personalrat
        personalratsmitglied politischeeinstellung politischegesinnung politischeorientierung religionszugehoerig
        schwerbehindertenvertretung
      fr: confessionreligieuse croyances appartenancereligieuse datebapteme bapteme baptise
        paroisse partipolitique opinionpolitique opinionspolitiques adhesionparti syndicats syndique adhesionsyndicale
        deleguesyndical cotisationsyndicale numerosyndical deleguepersonnel repassanspore repashalal repascasher
        representantdupersonnel indemnitegreve
      es: creencia creencias creenciareligiosa confesion confesionreligiosa bautismo fechabautismo bautizado parroquia
        partidopolitico opinionpolitica ideologia ideologiapolitica afiliacionpolitica sindical afiliadosindicato
        cuotasindical delegadosindical sindicalizado comitedeempresa militancia religionprofesada
      pt: crenca crencas crencareligiosa religiosa batismo databatismo batizado paroquia
        opiniaopolitica filiacaopartidaria filiacaosindical quotasindical
         militanciapolitica contribuicaosindical confissaoreligiosa
      it: confessionereligiosa credoreligioso appartenenzareligiosa battesimo databattesimo battezzato parrocchia
        partitopolitico opinionepolitica opinionipolitiche orientamentopolitico iscrizionepartito
        iscrizionesindacale sindacato tesserasindacale trattenutasindacale delegatosindacale ottopermille
        appartenenzasindacale iscrittosindacato
      nl: religie geloofsgemeenschap kerkgenootschap kerkelijkegezindte doopdatum gedoopt parochie kerklid
        politiekepartij politiekevoorkeur politiekeovertuiging partijlidmaatschap vakbondslidmaatschap
        vakbondscontributie vakbondsnummer vakbondsafgevaardigde ondernemingsraad ondernemingsraadslid levensovertuiging
        stakingsuitkering ledennummervakbond
      sv: trosbekannelse trosuppfattning kyrkotillhorighet kyrkoavgift kyrkomedlem dopdatum dopt forsamling politisktparti
        politiskasikt politiskuppfattning partimedlemskap facktillhorighet fackligtillhorighet
        fackavgift fackombud fackligtortroendeman fackligfortroendeman fackforeningsmedlem strejkersattning religiontro
        partitillhorighet fackforening medlemfack
      no: trossamfunnmedlem livssyn livssynssamfunn kirkemedlem dapsdato dopsdato partimedlem politiskparti
        politisksyn politiskoppfatning fagforeningsmedlem fagforeningskontingent tillitsvalgt fagforbund
        streikebidrag tillitsmann fagforeningsmedlemskap religiontilhorighet partitilhorighet
      da: trosretning trossamfundmedlem kirkeskat folkekirken folkekirkemedlem medlemaffolkekirken dabsdato daabsdato
        daabsattest sogn partimedlemskab politiskoverbevisning
         tillidsrepraesentant tillidsmand akassemedlem faglorganisation strejkestotte
        fagligorganisation fagforeningsmedlemskab
      fi: uskontokuntarekisteri kirkonjasen kirkollisvero seurakunta kastepaiva kastettu kirkkoonkuuluminen
        puoluekanta puolue puoluejasenyys poliittinenkanta poliittinenvakaumus vakaumus ammattiliitonjasen
        ammattiliittojasenyys ayjasenmaksu luottamusmies ammattiyhdistys jasenmaksuliitto lakkoavustus
        ammattijarjesto
      is: trufelag lifsskodunarfelag trufelagsskraning stjornmalaflokkur stettarfelag stettarfelagsadild trunadarmadur skirnardagur
      et: usutunnistus usutunnistuslik kogudus erakond erakonnaliige ametiuhing ametiuhinguliige ristimine
        poliitilinevaade usuline
      hu: felekezet felekezetihovatartozas vallasa vallasi hitfelekezet keresztelo keresztelesdatuma egyhazi
        egyhaziado partagsag parttagsag politikainezet szakszervezet szakszervezetitag
        szakszervezetitagsag szakszervezetitagdij
      pl: wyznaniereligijne religia parafia datachrztu chrzest przynaleznoscpartyjna partiapolityczna
        pogladypolityczne zwiazkizawodowe przynaleznosczwiazkowa skladkazwiazkowa czlonekzwiazku
        swiatopoglad
      cs: nabozenskevyznani nabozenskevyznanie nabozenstvo cirkev farnost datumkrtu datumkrstu politickastrana
        politickeprislusnost politickynazor politickaprislusnost odborovaorganizace clenodboru
        odborovyprispevek clenstvivodborech odborar vierovyznanie
      ro: religia confesiune credinta botez databotez parohie partidpolitic partid opiniepolitica
        apartenentapolitica apartenentasindicala membrusindicat cotizatiesindicala lidersindical
      hr: vjera vjeroispovijest veroispovest vjerskapripadnost verskapripadnost krstenje datumkrstenja
        politickastranka politickopripadnost politickapripadnost clansindikata sindikat sindikalniclan
        sindikalnipovjerenik clanarinasindikata
      sl: veroizpoved politicnastranka politicnopriprepricanje
      ru: religiya religioznayaprinadlezhnost veroispovedaniye veroyspovidannya kreshchenie datakreshcheniya
        politicheskayapartiya partiynost partiynaprynalezhnist profsoyuz chlenprofsoyuza chlenstvovprofsoyuze
        profspilka chlenprofspilky profsoyuznyyvznos profsayuz veroizpovedanie sindikalnochlenstvo
        politicheskaprinadlezhnost
      el: thriskeia thriskevma thriskia thrhskeia vaptisi imerominiavaptisis politikokomma politikespepoithiseis
        syndikalistikiorganosi syndikato somateioergazomenon syndikalistiki
      tr: dinbilgisi mezhep inanc dinhanesi siyasiparti partiuyeligi siyasigorus sendikauyeligi sendikauyesi
        sendikano sendikaaidati sendikatemsilcisi vaftiz
      lv: religija ticiba konfesija arodbiedriba arodbiedribasbiedrs politiskapartija kristibas
      lt: tikejimas profsajunga profsajungosnarys politinepartija krikstas
      ga: reiligiun creideamh ceardchumann pairtipholaitiuil
      mt: religjon twemmin partitpolitiku unjin
      ja: shinko shinkou shuha shuuha senrei shijiseito rodokumiai roudoukumiai kumiaiin kumiaihi rodokumiaiin
        seijishiso
      ko: jonggyogubun sinang gyohoe serye jeongdang jeongchiseonghyang nojo nodongjohap nojogaip johabwon nojohoebi
      zh: xinyang zhengzhimianmao dangpai dangyuan gonghui gonghuihuiyuan rudangriqi gonghuihuifei
      vi: tongiao dangvien congdoan doanvien ngayvaodang congdoanvien
      id: agama agamapenganut keyakinan kepercayaan partaipolitik serikatpekerja anggotaserikat tanggalbaptis
        kesatuansekerja baptis
      hi: dharm mazhab rajnitikdal panth dharmik shramiksangh
      ar: aldiyana aldiyanah aldin diyana diyanah almazhab mazhab madhhab alhizb naqaba alniqaba niqaba
      he: datmishtamesh hashkafa miflaga vaadovdim histadrut`,
  },
  {
    category: 'special-category',
    label: 'belief',
    place: 'inside',
    flags: true,
    words: `belief confirmation vera wiara glaube dat din usk vira fe partei parti party congregation
      congregationid parafie kirche kirke seimen komma odbory cult culte beliefs tithe mosque synagogue unionid unionlocal`,
  },
]
