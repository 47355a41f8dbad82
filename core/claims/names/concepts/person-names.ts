import type { Concept } from './concept.ts'

/** Names of persons and of their relatives. */
export const nameConcepts: readonly Concept[] = [
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    asTail: true,
    words: `
      en: givennm famnm midnm gname gvnname givname frstname firstnm lastnm lstname surnm famname familynm christianname
        firstgivenname lastfamilyname midname midinitial middleinitial minitial fullnm namefirst namelast
        namemiddle firstandlastname fullnames preferredfirstname knownasname
      de: rufvorname vorundnachname vornamenachname nameundvorname namevorname nachnamevorname vorundzuname
        mittelname zweitname zweitervorname beiname kosename doppelname ehename taufname familiennamen
        geburtsfamilienname frueherername fruehererfamilienname vollstaendigername namenszusatz
        adelstitel kuenstlernamen ordensname namedeskindes namedesvaters namedermutter muttername vatername
      fr: prenomusuel deuxiemeprenom autresprenoms secondprenom nomprenoms prenometnom nometprenom prenomnom
        nomjeunefille nomdejeunefille nommarital nomepouse nomdepouse nompatronymique nompere nommere
        nomdupere nomdelamere nomconjoint nomduconjoint nomenfant nomaffiche nomaffichage petitnom
        prenomenfant prenomconjoint nomnaissance nomusage nompatient nomassure nomadherent nomsalarie nomeleve
      es: nombrepropio primernombreysegundo nombreapellidos nombreyapellido apellidosnombre apellidosynombre
        apellidocasada apellidodecasada apellidosoltera apellidodesoltera apodo
        primapellido segapellido nombrepadre nombredelpadre nombremadre nombredelamadre nombreconyuge
        nombredelconyuge nombrehijo nombredelhijo nombreusual nombresocial nombremostrar nombrelegal
        nombretitular nombrepaciente nombreempleado nombrealumno nombreasegurado
      pt: primeironomeultimo nomeproprio nomesproprios nomedofilho nomedepai nomedemae nomefilho nomecivil
        nomedesolteira nomesolteira nomedecasada nomeconjuge nomedoconjuge nomedoutente nomeapresentacao
        apelidos sobrenomes alcunha nomedoaluno nomedotitular nomepreferido filiacao nomefantasiapessoal
      it: nomebattesimo nomedibattesimo nomeecognome cognomeenome cognomenome secondonome nomipropri
        cognomedanubile cognomenubile cognomeacquisito nomepadre nomedelpadre nomemadre nomedellamadre
        nomeconiuge nomedelconiuge nomefiglio nomevisualizzato nomepaziente nomeintestatario nomedipendente
        nomignolo
      nl: roepnamen doopnaam doopnamen meisjesnaam geboortenaam partnernaam naampartner naamvader naammoeder
        naamkind bijnaam schuilnaam voorenachternaam volledigevoornamen geslachtsnaamvoorvoegsel achternamen
        voornaamachternaam naamhouder naamrekeninghouder
      sv: tilltalsnamnet forochefternamn flicknamn fodelsenamn smeknamn visningsnamn fadersnamn modersnamn
        makesnamn barnetsnamn patronym fullstandigtnamn helanamnet fornamnen efternamnet forstanamn slaktnamn
      no: forogetternavn fulltnavn visningsnavn fodselsnavn pikenavn ungpikenavn kallenavn farsnavn morsnavn
        ektefellesnavn barnetsnavn fornavnet etternavnet fornavnmellomnavn mellomnavnet tilnavn dopenavn
      da: forogefternavn fuldtnavn fuldenavn fodselsnavn pigenavn oegenavn ogenavn farsnavnet barnetsnavne
        visningsnavnet fornavne efternavne slaegtsnavn
      fi: etujasukunimi sukujaetunimi etunimisukunimi sukunimietunimi tyttonimi syntymanimi lempinimi
        nayttonimi toinenetunimi isannimi aidinnimi puolisonnimi lapsennimi huoltajannimi entinensukunimi
        patronyymi taydellinennimi
      is: fornafn millinafn eftirnafn kenninafn fulltnafn fodurnafn modurnafn gaelunafn skirnarnafn aettarnafn
        nafnbarns nafnmodur nafnfodur
      pl: imienazwisko nazwiskoimie imieinazwiskopacjenta drugieimie pierwszeimie imieojca imiematki
        imieinazwiskoojca nazwiskorodowematki nazwiskopanienskie pelnenazwisko imiedziecka imiemalzonka
        pseudonimosoby przydomek imiepacjenta nazwiskopacjenta nazwapelnaosoby patronimik
      cs: jmenoprijmeni jmenoaprijmeni prijmenijmeno druhejmeno rodneprijmenimatky prezdivka
        jmenootce jmenomatky jmenoditete jmenomanzela jmenomanzelky zobrazovanejmeno celejmenopacienta
        priezvisko menoapriezvisko priezviskomeno rodnepriezvisko krstnemeno celemeno menootca menomatky
        menodietata prezyvka prostrednejmeno otcestvo
      hu: szuletesinev szuletesineve anyjaneve anyanev anyjaleanykorineve anyaneve apjaneve apaneve hazastarsneve
        gyermekneve keresztneve vezetekneve leanykorinev becenev megjelenitettnev teljesneve utoneve csaladineve
        csaladinev viseltnev
      ro: prenume numeprenume numesiprenume prenumenume numefamilie numedefamilie numecomplet numeintreg
        numeanterior numenastere numetata prenumetata prenumeletatalui prenumelemamei numemama numesot numecopil
        porecla numefata numedefata initialatatalui numeafisat prenumepacient numepacient
      hr: imeprezime imeiprezime prezime prezimeime djevojackoprezime devojackoprezime rodjenoprezime
        rodenoprezime punoime imeoca imemajke imeroditelja imedjeteta imedeteta imesupruznika nadimak
        srednjeime ocevoime ocestvo krsnoime imeprezimepacijenta imepacijenta prezimepacijenta
      sl: imeinpriimek imepriimek priimek priimekime priimekinime dekliskipriimek rojstnipriimek polnoime
        celoime imeoceta imematere imeotroka vzdevek prikaznoime
      ru: imyaotchestvo familiyaimya familiyaimyaotchestvo imyaifamiliya imyafamiliya polnoeimja
        devichyafamiliya familiyaprirozhdenii imyaottsa imyamateri imyarebenka imyasupruga psevdonim
        otobrazhaemoeimya klichka prozvishche imja familija otchestvo otcestvo imyapatsienta
        prizvyshche prizvyshe imyapobatkovi pobatkovi povneimya povneim divocheprizvyshche
         sobstvenoime bashtinoime familnoime pulnoime imena imepofamiliya
      el: onomaepitheto onomaepwnymo eponimo epitheto epwnymo patronymo patronimo mitronymo mhtronymo
        onomapatros onomamitros onomasyzygou onomapaidiou psevdonymo ypokoristiko patriko mikroonoma
        onomatepwnumo onomatepwnymo onomatep plireonoma
      tr: adsoyadi adisoyad isimsoyisim isimsoyad onad ikinciad ikinciisim gobekadi lakap babaadi anneadi
        annekizliksoyadi esadi esininadi cocukadi cocugunadi kizliksoyad evlenmedenoncekisoyadi gorunenad
        soyisimi oncekisoyad tamad tamisim hastaadi calisanadi ogrenciadi
      et: eesjaperekonnanimi perenimi isanimi emanimi abikaasanimi lapsenimi hyydnimi huudnimi
        neiupolvenimi synninimi kuvatavnimi taisnimi eesnimed perekonnanimed patsiendinimi
      lv: vards uzvards vardsuzvards vardsunuzvards vardi dzimtaisuzvards pirmslaulibuuzvards otraisvards
        tevavards matesvards bernavards laulatavards iesauka segvards pilnsvards pacientavards
      lt: vardas pavarde vardaspavarde vardasirpavarde vardai mergautinepavarde antrasvardas tevovardas
        motinosvardas vaikovardas sutuoktiniovardas slapyvardis pravarde pilnasvardas pacientovardas
      ga: ceadainm sloinne ainmiomlan ainmbaiste meanainm leasainm sloinnebreithe ainmathar ainmmathar
      mt: kunjom ismukunjom isemukunjom kunjomxbubija laqam ismilmissier ismlomm
      ja: myouji miyoji seimei shimeikanji seimeikana kanashimei shimeikatakana shimeiromaji eijishimei
        kyusei kyuusei hahaoyanonamae chichioyanonamae haigushashimei hogoshashimei kodomonamae adana
        hyojimei hyoujimei tsushomei namaeromaji seikana meikana hogosha shimeifurigana honmyo kaiinmei
      ko: seong seongmyong irom yeongmunireum yeongmunseongmyeong hangeulireum hangeulseongmyeong hanjaireum
        byeolmyeong byeolching abeojiireum eomeoniireum baeujaireum janyeoireum bohojaireum yeongmunmyeong
        hanguleum ilreum gogaekmyeong hwanjamyeong
      zh: xingmingpinyin zhongwenming zhongwenxingming yingwenming yingwenxingming cengyongming xingshi
        mingzi fuqinxingming muqinxingming peiouxingming zinvxingming haizixingming wangming bieming
        xianshimingcheng huanzhexingming yuangongxingming xueshengxingming jianhurenxingming lianxirenxingming
      vi: hovaten hoten tendaydu tendem tenlot tenho tencha tenme tenvo tenchong tencon tenbo tenthat
        bietdanh tenhienthi tenkhaisinh hovatencha hovatenme tenbenhnhan tennhanvien tenhocsinh
      id: namadepan namabelakang namalengkap namatengah namakeluarga namapanggilan namaayah namaibu
        namaibukandung namagadisibukandung gadisibukandung namasuami namaistri namaanak namapenuh namabapa
        namapertama namaakhir namapasien namakaryawan namasiswa namawali namapeserta namapemegangkartu
      hi: pitakanaam matakanaam patikanaam patnikanaam poornaam purananam purnanaam upnaam upanaam upnam
        pehlanaam kulnaam pitakanam matakanam pitanaam matanaam bachchekanaam rogikanaam
      ar: alism alismalkamil alismalawwal alismalakhir ismalaila ismalaailah ismalab ismalumm ismalzawj
        ismalwalid ismalwalida alkunya laqab allaqab kunya ismakamil ismalaillah alismalthulathi
        alismalrubai alismalawal ismalaam ismalsharik ismaltifl
      he: shemprati shempratti shemmishpacha shemmishpakha shemmishpaha shemmale shemhaav shemhaem shemav
        shemem shemneurim shemhayeled kinuy shemmishpachakodem shembenzug
      th: chuenamsakul namsakul chuelen chuenamsakun chuejing`,
  },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'top',
    words: `
      is: nafn
      pl: nazwaosoby godnosc
      cs: jmena meno mena
      ro: nume numele
      hr: ime imena
      el: onomata epith
      ga: ainm
      mt: isem ism
      zh: xing
      vi: hodem
      id: nama
      hi: naam nam
      he: shem
      th: chue chuesakul
      sq: emri mbiemri
      ca: cognoms llinatges
      eu: izena abizena abizenak
      af: volnaam noemnaam
      sw: jina jinakamili`,
  },
]
