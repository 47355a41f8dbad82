import type { Concept } from './concept.ts'

/** Accounts, cards, pay, and what a person owns and owes. */
export const moneyConcepts: readonly Concept[] = [
  {
    category: 'financial',
    label: 'account',
    place: 'anywhere',
    asTail: true,
    words: `
      en: acctno acctnum acctnbr accno accnum accnumber accountno accountnbr bankacct bankacctno bankacctnumber
        bankaccountno bankaccno bankaccountiban ibannumber ibanno payoutiban refundiban
        savingsaccount checkingaccount currentaccountnumber giroaccount salaryaccount payoutaccountnumber
        accountmasked maskedaccount maskedaccountnumber maskediban ibanmasked
         bsbnumber swiftbicperson cryptowalletaddress walletnumber mandateid sepamandateid
        directdebitmandate loanid loanaccount loanno mortgageaccount creditagreement upiid paypalaccount
        insurancepolicynumber pensionaccount brokerageaccount
      de: kontonr girokonto gehaltskonto privatkonto bankkontonummer ktonr ktonummer bankverbindungen ibannummer
        lastschriftmandat sepamandatsreferenz mandatsreferenz mandatsnummer depotnr depotkonto sparkonto
        darlehensnummer darlehenskonto kreditnummer versicherungsscheinnummer policennummer policennr
        versicherungsnummer vertragsnummerbank bausparnummer
      fr: numcompte numerodecompte comptecourant compteiban coordonneesbancaires mandatsepa numeropolice
        numerodepolice numpolice numeropret numerocredit ribclient ibanclient compteepargne releveidentitebancaire
      es: numerodecuenta nrocuenta numcuenta cuentacorriente cuentaahorro cuentaahorros cuentanomina cuentaiban
        clabe clabeinterbancaria numeropoliza numerodepoliza nropoliza numpoliza numeroprestamo cuentabanco
        datosbancarios ibancuenta
      pt: numerodaconta numconta contacorrente contapoupanca dadosbancarios chavepix numeroapolice numerodaapolice
        contaordenado agenciaconta ibanconta numeroemprestimo
      it: numerodiconto numconto ccbancario coordinatebancarie ibanconto contocorrentebancario numeropolizza
        numerodipolizza numpolizza numeromutuo contodeposito
      nl: rekeningnr bankrekeningnummer ibanrekening polisnummer polisnr tegenrekening hypotheeknummer spaarrekening
        leningnummer salarisrekening machtigingskenmerk
      sv: lonekonto sparkonto clearingnummer forsakringsnummer lanenummer autogiro
      no: lonnskonto sparekonto polisenummer forsikringsnummer bankkontonr
      da: lonkonto nemkonto reguleringskonto policenummer policenr
         kontonrbank
      fi: tilinro pankkitili pankkitilinumero palkkatili ibantili vakuutusnumero vakuutuskirjanumero lainanumero
      is: bankareikningur reikningsnumer bankareikningsnumer
      et: arvelduskonto pangakonto poliisinumber pangakontonumber palgakonto
      hu: szamlaszam bankszamla kotvenyszam biztositasikotvenyszam folyoszamla hitelszam
      pl: numerkontabankowego nrkonta nrrachunku kontobankowe rachunekbankowy numerrachunkubankowego
        numerpolisy nrpolisy nrb numerkredytu
      cs: bankovniucet cislobankovnihouctu cislobankovehouctu bankovyucet cislopojistky cislopojistnesmlouvy
        cislopoistky
      ro: contbancar numarcont nrcont codiban numarpolita nrpolita contiban
      hr: brojracuna bankovniracun tekuciracun ziroracun brojpolice brracuna brojtekucegracuna bankovniracuni
      sl: stevilkaracuna bancniracun transakcijskiracun osebniracun stevilkapolice
      ru: nomerbankovskogoscheta bankovskiyschet raschetnyyschet raschetniyschet nomerrakhunku nomerpolisa
        bankovskasmetka bankivskyyrakhunok polisoms nomerpolisaoms
      el: arithmoslogariasmou trapezikoslogariasmos arithmossymvolaiouasfalisis
      tr: hesapnosu ibannumarasi ibanno bankahesabi bankahesapno policeno policenumarasi maashesabi
      lv: kontanumurs bankaskonts bankaskontanumurs polisesnumurs
      lt: saskaitosnumeris bankosaskaita banksaskaita polisonumeris
      ga: cuntasbainc uimhirchuntais
      mt: numrutalkont kontbankarju
      ja: ginkokouza ginkokozabango kozameigi kouzameigi shokenbango furikomisaki
      ko: gyejwa eunhaenggyejwa jeunggwonbeonho eunhaenggyejwabeonho yegeumju
      zh: yinhangzhanghu zhanghuhaoma baodanhao
      vi: sotaikhoan sotaikhoannganhang taikhoannganhang sotk
      id: nomorrekening norekening norek nomorpolis nopolis nomorakaunbank noakaun rekeningbank nomorakaun
      hi: khatasankhya bankkhata khatanumber khatakramank
      ar: raqmalhisab alhisabalbanki raqmhisab
      he: misparcheshbon cheshbonbank misparpolisa misparhashbon`,
  },
  {
    category: 'financial',
    label: 'card',
    place: 'anywhere',
    asTail: true,
    words: `
      en: ccno cclastfour last4digits cclast cardexpiration cardexpirationdate cardexpmonth cardexpyear
        debitcardno creditcardno cardnbr cardmasked maskedpannumber
        truncatedpan panmasked
        bankcard bankcardnumber
      de: kartennummer kartennr eckarte girokarte kreditkartennr kartenendziffern bankkarte kartenablauf
      fr: numerocarte numerodecarte numcarte cartebleue cartedecredit numerocartebancaire
      es: tarjetadecredito numerodetarjeta numtarjeta tarjetadebito tarjetabancaria
      pt: cartaodecredito numerocartao numerodocartao cartaobancario
      it: cartadicredito numerodicarta cartadebito cartabancomat bancomat
      nl: creditcardnummer pinpas bankpas pasnummerbank creditcardnr
      sv: kortnummer kontokort kreditkort betalkort
      no: kortnr kredittkort betalingskort bankkortnummer
      da: dankort kreditkortnummer
      fi: luottokortti korttinumero luottokorttinumero maksukortti pankkikortti
      et: krediitkaart kaardinumber pangakaart
      hu: kartyaszam bankkartya hitelkartya bankkartyaszam
      pl: numerkarty nrkarty kartakredytowa kartaplatnicza numerkartykredytowej
      cs: cisloplatebnikarty cislokarty platebnikarta kreditnikarta cislokreditnikarty platobnakarta kreditnakarta
      ro: numarcard nrcard carddecredit cardbancar
      hr: brojkartice kreditnakartica platnakartica bankovnakartica
      sl: stevilkakartice placilnakartica
      ru: nomerbankovskoykarty bankovskayakarta kreditnayakarta platizhnakartka nomerkartky
      el: arithmoskartas pistotikikarta
      tr: kartno kartnumarasi kredikarti kredikartino bankakarti
      lv: kartesnumurs kreditkarte maksajumukarte
      lt: kortelesnumeris kreditokortele
      ja: kurejittokado kadobango kurejittokaadobango
      ko: kadeubeonho sinyongkadeu
      zh: xinyongka xinyongkahao yinhangkahaoma
      vi: sothe thetindung sothetindung
      id: nomorkartu nokartu kartukredit nomorkartukredit`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'anywhere',
    asTail: true,
    words: `
      en: grossincome netincome grosspay netpay basepay basesalary basicsalary basicpay annualsalary monthlysalary
        hourlywage monthlywage salarygrade salarygroup salaryclass paygroup payscale paystep takehomepay
        bonuspayment bonusamount annualbonus stockoptions pensionplan pensionscheme pensioncontribution
        retirementplan retirementaccount unemploymentbenefit unemploymentbenefits socialbenefits welfarebenefits
        childbenefit housingbenefit disabilitypension benefitamount benefitsreceived taxclass
        taxallowance taxbracketcode taxableincome debtamount outstandingdebt debtratio arrears arrearsamount
        garnishment wagegarnishment attachmentofearnings indebtedness creditbureauscore creditreport creditgrade
        riskscorecredit insurancesum suminsured suminsurance insuredamount surrendervalue
        donationamount donations donation donationtotal charitablegiving givinghistory portfoliovalue
        assetsvalue wealthband sourceoffunds sourceofwealth monthlyrent rentamount
        loanbalance outstandingloan monthlyinstalment purchasehistory spendinglimit lifetimespend
        totalspend financialstatus scholarshipamount studentloan tuitionfeebalance accountbalances
      de: besoldungsgruppe entgeltgruppe tarifgruppe lohngruppe gehaltsgruppe verguetungsgruppe bruttolohn nettolohn stundenlohn monatslohn jahresgehalt grundgehalt jahresbrutto monatsbrutto bruttoeinkommen
        nettoeinkommen haushaltseinkommen monatseinkommen lohnsteuerklasse steuerklasse lohnklasse
        verguetung praemie praemienzahlung sonderzahlung weihnachtsgeld bonuszahlung altersrente
        rentenhoehe rentenanspruch rentenpunkte betriebsrente arbeitslosengeld buergergeld kindergeld
        wohngeld elterngeld sozialleistung sozialleistungen leistungsbezug schulden schuldenstand schuldnerstatus
        pfaendung lohnpfaendung pfaendungen bonitaet bonitaetsscore bonitaetsindex schufawert kreditwuerdigkeit
        versicherungssumme versicherungsleistung spende spenden spendenbetrag vermoegen vermoegenswerte
        kreditrahmen dispokredit ersparnisse mietzahlung mietrueckstand zahlungsrueckstand kindesunterhalt
        unterhaltszahlung kontosaldo privatinsolvenz freibetrag kinderfreibetrag steuerfreibetrag krankengeld
      fr: salairebrut salairenet salairebase salairedebase salairemensuel salaireannuel remuneration revenus
        revenuannuel revenumensuel revenubrut revenunet aidesociale
        pensionretraite pensiondinvalidite montantretraite quotientfamilial tranchefiscale tauximposition
        tauxprelevement dette dettes endettement surendettement cotecredit scorecredit capitalassure sommeassuree
         dons montantdon patrimoine epargne soldecompte saisiesalaire arrieres pensionalimentaire
      es: salariobruto salarioneto salariobase salarioanual salariomensual sueldo sueldobruto sueldobase nomina ingresosmensuales
        ingresosanuales ingresomensual remuneracion retribucion jubilacion
        deuda deudas deudapendiente morosidad moroso puntajecrediticio scorecrediticio sumaasegurada
        capitalasegurado donacion donaciones donativo ahorros saldocuenta tramoirpf
        grupocotizacion grupodecotizacion pensionalimenticia prestaciondesempleo
      pt: salarioliquido vencimentobase ordenado remuneracao rendimentos rendimentoanual
        rendimentomensal rendafamiliar rendamensal pensao aposentadoria divida dividas
        pontuacaocredito scorecredito capitalsegurado doacao doacoes donativos poupancas penhora
        escalaoirs escalaoabono subsidiodesemprego saldodaconta bolsafamilia
      it: stipendiolordo stipendionetto stipendiobase retribuzione retribuzionelorda redditoannuo redditolordo redditi
        redditocomplessivo premioproduzione pensione indennita debiti puntegiocredito
        sommaassicurata capitaleassicurato donazione donazioni isee risparmi pignoramento
        assegnofamiliare assegnounico indennitadisoccupazione scaglioneirpef
      nl: loonschaal salarisschaal brutosalaris nettosalaris brutoloon nettoloon uurloon maandsalaris jaarsalaris jaarinkomen maandinkomen
        uitkering uitkeringen bijstand pensioen pensioenopbouw schulden
        loonbeslag kredietscore verzekerdbedrag giften donaties vermogen spaargeld belastingschijf
        loonheffing loonheffingskorting vakantiegeld
      sv: manadslon arslon timlon bruttolon nettolon grundlon inkomster taxeradinkomst forsorjningsstod
        sjukpenning barnbidrag aktivitetsstod akassa skuld skulder kreditvardighet forsakringsbelopp
        formogenhet skattetabell skattekolumn betalningsanmarkningar betalningsanmarkning utmatning
      no: manedslonn timelonn bruttolonn nettolonn bruttoinntekt nettoinntekt dagpenger uforetrygd
        trygd barnetrygd gjeld gjeldsgrad kredittscore forsikringssum donasjon formue skatteklasse
        skattetrekk betalingsanmerkning betalingsanmerkninger lonnstrekk
      da: manedslon maanedslon aarslon timelon bruttoindkomst indkomst husstandsindkomst
        dagpenge kontanthjaelp boligstotte bornepenge gaeld gald kreditvurdering donationer
         skatteprocent traekprocent rki feriepenge efterlon
      fi: kuukausipalkka vuosipalkka bruttopalkka nettopalkka tuntipalkka bruttotulot nettotulot tulot ansiotulot
        tulotiedot elake elakkeen tyottomyysetuus toimeentulotuki asumistuki paivaraha lapsilisa
        velkasaldo luottotiedot luottoluokitus maksuhairio maksuhairiot vakuutussumma lahjoitus lahjoitukset
        varallisuus veroprosentti verokortti saastot ulosotto
      is: manadarlaun tekjur skuldir lifeyrir
      et: tootasu brutopalk netopalk sissetulek sissetulekud krediidiskoor krediidireiting
        annetus annetused kindlustussumma tulumaksuvaba
      hu: fizetes bruttober nettober havijovedelem jovedelem nyugdij segely tartozas tartozasok hitelpontszam
        adomany adomanyok biztositasiosszeg adosavom csaladipotlek adossag
      pl: pensja pensjabrutto placazasadnicza wynagrodzeniebrutto wynagrodzenienetto zarobki dochody
        dochodnaosobe premiaroczna emerytura zasilek zasilki zadluzenie zaleglosci
        ocenakredytowa punktykredytowe zdolnosckredytowa sumaubezpieczenia darowizna darowizny majatek
        oszczednosci egzekucjakomornicza zajeciekomornicze saldokonta progpodatkowy swiadczenia alimenty
      cs: mzda hrubamzda cistamzda hrubyplat cistyplat duchod davky dluhy exekuce uverovescore
        kreditniskore pojistnacastka uspory zustatek zustatekuctu danovatrida hodinovamzda
        dochodok dlhy exekucia poistnasuma majetok mzdovatrida starobniduchod
      ro: salariu salariul salariubrut salariunet venit venituri venitlunar pensie pensia indemnizatie datorie datorii
        scorcredit sumaasigurata donatii donatie economii ajutorsocial alocatie popriri soldcont
      hr: netoplaca brutoplaca brutoplata netoplata primanja prihodi mirovina penzija dugovanja
        dugovi kreditnabonitet osiguranasvota donacija donacije ustedevina ovrha poreznarazred
        osiguranasuma dohodak
      sl: placaosebe dohodek dohodki pokojnina dolgovi zavarovalnavsota
        dohodninskirazred
      ru: zarabotnayaplata dokhody dohod dohody premiya pensiya posobie posobiya zadolzhennost dolgi
        kreditnyyreyting kreditnyyskoring kreditnayaistoriya strakhovayasumma pozhertvovanie pozhertvovaniya
        zarplatnya zarobitnaplata zarplatanya dokhid pensiia zaborhovanist sberezheniya
        ostatoknaschete trudovovaznagrazhdenie
      el: misthos mistos eisodima eisodimata apodoches apodoxes syntaxi epidoma ofeiles ofeili
        pistoliptiki asfalismenoposo dorea katharosmisthos miktosmisthos katatheseis
      tr: maasi brutmaas netmaas brutucret netucret aylikgelir yillikgelir ikramiye emekliayligi
        emeklilik sosyalyardim kredinotu kredipuani sigortabedeli bagis bagislar malvarligi
        birikim icratakibi vergidilimi hesapbakiyesi
      lv: darbaalga bruttoalga ienakumi ienakums pensija pabalsts pabalsti parads paradi kreditreitings ziedojums
        ziedojumi apdrosinajumasumma uzkrajumi
      lt: atlyginimas darbouzmokestis pajamos pasalpa pasalpos skolos kreditoreitingas
        draudimosuma santaupos
      ga: tuarastal ioncam pinsean fiachas tuarastalbliantuil
      mt: salarju pensjoni
      ja: kyuyo kyuryo kyuuyo gekkyu geppo nenkin nenpo shoyo shunyu nenshuu shotoku shakkin fusai kihonkyu
        hokenkingaku kifukin yokin zandaka jikyu tedori shakkingaku
      ko: geupyeo wolgeup bonggeup sodeuk yeongeum sangyeogeum bucae buchae daechul daechuljanaek sinyongdeunggeup
        sinyongjeomsu gibu gibugeum bohyeomgeum
      zh: gongzishuiqian yuexin nianxin nianshouru shouru yueshouru jiangjin yanglaojin tuixiujin fuzhai zhaiwu
        qiankuan xinyongfen xinyongpingfen baoxianjine juankuan cunkuan gongjijin
      vi: mucluong tienluong thunhap luonghuu tienno congno diemtindung sotienbaohiem quyengop taisan
        khoannoi
      id: gaji gajipokok gajikotor gajibersih penghasilan pendapatan tunjangan pensiun hutang
        skorkredit uangpertanggungan donasi sumbangan simpanan upah jumlahtanggungan
      hi: vetan vetanmaan masikaay karz bachat vaarshikaay
      ar: alratib arratib aldakhl dakhl duyun tabarru tabarruat alraseed almaash
      he: maskoret hachnasa kitzba chovot truma trumot pensia`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'anywhere',
    words: `retraite pensao vagyon borclar dluh dlugi utang luong wages wealth savings totalassets
      loon lohn`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'inside',
    words: `rente renta renda alga paga laun dhul velka velat volg volad borc skola chov maash dayn ratib sodu schuld
      schulden oklad gaver gavor bidrag dons dary daan rin aay vara patrimonio patrimoine zichan shisan jasan
      majetek imovina premozenje prijmy vyplata zaplata sachar yitra rasid kifu janaek placa cardholder`,
  },
  {
    category: 'financial',
    label: 'account',
    place: 'top',
    words: `policynumber policyno policynr kouza koza trr nib cbu  savingsaccount
      debitaccount creditaccount`,
  },
]
