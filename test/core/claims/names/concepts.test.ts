import { describe, expect, it } from 'vitest'
import { allNames } from '../../../../core/claims/names/all-names.ts'
import { readingOf } from '../../../../core/claims/names/name-reading.ts'
import { groupAt } from '../../../../core/claims/names/personal-names.ts'

const personal = {
  'direct-identifier': `given_nm fname lname vor_und_nachname doppelname Künstlernamen nom_de_jeune_fille
    prenom_usuel nombre_y_apellidos apellido_casada nome_proprio alcunha cognome_nome
    nome_del_padre meisjesnaam doopnaam flicknamn smeknamn pikenavn kallenavn pigenavn tyttonimi
    lempinimi skirnarnafn nazwisko_panienskie imie_ojca jmeno_prijmeni priezvisko
    rodne_priezvisko anyja_neve nume_prenume prenume ime_i_prezime nadimak priimek
    ime_in_priimek imya_otchestvo pobatkovi prizvyshche onomaepitheto patronymo adi_soyad
    kizlik_soyad neiupolvenimi vards uzvards vardas pavarde kunjom seimei_kanji kyusei
    yeongmunireum zhongwenming ho_va_ten ten_dem nama_lengkap nama_ibu_kandung ism_alab
    shem_prati shem_mishpacha fec_nac dt_nasc datanasc geboren_am date_naiss data_ur dtur
    dat_nar data_nasterii datum_rodjenja data_rozhdeniya imerominia_gennisis dogum_tarih
    gimimo_data dzimsanas_datums ngay_sinh tanggal_lahir tgl_lahir janm_tithi tarikh_almilad
    taarich_leda chushengrqi pob lugar_de_nacimiento miejsce_ur noi_sinh tempat_lahir
    jenis_kelamin gioi_tinh xingbiema lytis dzimums edad idade leeftijd varsta vozrast vanus
    amzius usia tuoi zivilstand bracno_stanje hunyin medeni_durumu cetatenie drzavljanstvo
    ypikootita kewarganegaraan quoctich alJinsiyah lichtbild fototessera pasfoto touxiang
    mitarbeiter_nr emp_no numero_empleado numero_matricola anstid ansatt_nr medarbejder_nr
    opiskelija_nro nr_albumu numer_legitymacji_studenckiej torzsszam nr_matricol tabelnyy_nomer
    sicil_no gakuseki_bango hakbeon xuehao gonghao masv nomor_induk_mahasiswa mispar_oved
    dienststellung antigüedad datum_indienst notfallkontakt vardnadshavare huoltaja anhorig
    opiekun_prawny jianhuren kinkyurenrakusaki_shimei augenfarbe`,
  contact: `mob_no ph_no tel_nr tel_home cell_no contact_no durchwahl tel_mobile numero_de_portable tfno
    telef numero_de_movil telefone_fixo nr_telemovel cellulare_personale mobielnr hemtelefon
    fasttelefon puh kannykka farsimi nr_tel telefon_kontaktowy cislo_mobilu mobilny_telefon
    numar_de_telefon broj_telefona mobitel gsm_stevilka nomer_telefonu kinito stathero
    cep_tel_no mob_talrunis talrunis telefonas guthan numru_telefown jitaku_denwa haendeupon
    lianxidianhua sdt so_dien_thoai no_hp nomor_telepon hatif jawwal pelefon mail_id email_addr
    demail courriels correo_institucional email_pessoal enderecoeletronico netfang mejl sposti
    meiliaadress email_cime poczta_elektroniczna adresa_email imejl e_naslov elektronnaposhta
    elpastas epasts riomhphost surel thu_dien_tu dianyou tolvupostur house_no flat_no
    zustelladresse hauptwohnsitz boite_postale apartado_postal nome_da_rua luogo_residenza
    huisnr gatunummer bopael talonumero heimilisfang elukoht lakohely miejsce_zamieszkania
    cislo_popisne domiciliul resedinta prebivaliste hisna_stevilka mesto_zhitelstva diefthynsi
    ikametgah dzivesvieta gyvenamoji_vieta seoladh jitaku_jusho dorommyeongjuso juzhudizhi
    dia_chi dia_chi_thuong_tru alamat alamat_rumah makan_alsakan ktovet telegram_handle
    discord_user_id`,
  'authentication-handle': `usr_nm logon_id benutzer_id nom_de_compte id_usuario codice_utente loginnaam anvandar_id
    bruker_id brugerkonto kayttaja_id notandanafn kasutaja_id login_uzytkownika
    prihlasovaci_jmeno nume_utilizator korisnicko_ime uporabnisko_ime polzovatelskoe_imya
    onoma_xristi kullanici_id lietotajvards naudotojo_vardas dengluming ten_dang_nhap
    nama_pengguna psn_name xbox_gamertag sap_user`,
  'correlation-handle': `cust_no mitglieds_nr numero_adherent numero_de_socio numero_tessera klant_nr
    lidmaatschapsnummer medlemsnummer medlems_nr jasennumero numer_klienta cislo_zakaznika
    ugyfel_szam clenske_cislo numar_membru broj_korisnika musteri_no uye_no kliento_numeris
    klienta_numurs kaiin_bango gogaek_beonho huiyuan_hao ma_khach_hang nomor_pelanggan
    id_pelanggan library_card_no cartao_fidelidade tessera_fedelta steam_id xuid psn_id
    device_uid imei_no geraetekennung id_dispositivo sitzungs_id id_sesion oturum_id shebei_id
    fahrgestellnummer record_locator`,
  authorisation: `granted_authorities effective_roles primary_role nutzergruppe gruppenzugehoerigkeit
    mitgliedschaften ehrenamt droits_d_acces roles_usuario cargo_honorifico papeis ruolo
    cariche_sociali lidmaatschappen behorigheter tillitsverv tilgangsrettigheter kayttooikeudet
    luottamustehtava szerepkorok czlonkostwo clenstvi roluri ovlasti pooblastila polnomochiya
    kullanici_rolleri kengen gwonhan juese vai_tro hak_akses salahiyat board_member
    power_of_attorney`,
  'location-network': `post_cd zip_cd cod_postal irsz mikud poskod kodepos postinro smerovaci_cislo postanski_broj
    muttersprache kotimaa bostadskommun concelho_residencia comune_di_residenza
    miasto_zamieszkania hemkommun cell_tower usr_tz fuso_horario tidszon`,
  financial: `acct_no bank_acct_no card_exp_year nr_konta nr_rachunku cislo_karty numero_de_cuenta
    contiban tilinro brojracuna hesap_nosu sotaikhoan norekening net_pay steuerklasse kindergeld
    pfaendung bonitaet quotient_familial nomina sueldo remuneracao stipendio_lordo uitkering
    manadslon dagpenger kontanthjaelp elake maksuhairio nyugdij zarobki emerytura mzda duchod
    salariu mirovina zarabotnaya_plata misthos maasi atlyginimas tuarastal kyuryo geupyeo yuexin
    mucluong gaji vetan alratib maskoret donation_amount`,
  'government-id': `natl_id dl_no plate_no passport_nbr personalausweis_nr fuehrerscheinklasse num_secu
    titre_de_sejour numero_de_dni clave_elector numero_cpf carta_de_conducao cod_fiscale
    permesso_di_soggiorno identiteitsbewijs idkort fodselsnr korekort henkilokortti
    ajokortti_numero vegabref juhiluba jogositvany nr_dowodu prawo_jazdy rod_cislo
    ridicsky_prukaz permis_conducere osobna_iskaznica vozacka_dozvola osebna_izkaznica
    snils_nomer diavatirio tc_no ehliyet personas_kods asmens_kodas yeogwon jiashizheng hochieu
    cccd no_ktp npwp darkon patienten_nr numero_paciente kanja_bango potilasnumero
    cislo_pojistence kupat_cholim military_id`,
  'special-category': `injury_type dietary_needs special_meal wheelchair halal_meal shop_steward strike_pay
    union_dues baptism_date caste_category krankschreibung arbeitsunfaehig unvertraeglichkeiten
    sonderkost getauft personalrat gewerkschaftsbeitrag arret_maladie accident_du_travail
    paroisse delegue_syndical baja_medica grado_discapacidad partido_politico baixa_medica
    batismo infortunio sindacato battesimo ziekmelding vakbondslidmaatschap sjukskriven
    fackavgift sykmeldt tillitsvalgt sygemeldt tillidsrepraesentant kirkeskat sairausloma
    luottamusmies ofnaemi trufelag toovoimetus erakond tappenz felekezet niepelnosprawnosc
    parafia pracovni_neschopnost farnost dizabilitati parohie bolovanje sindikat bolniska
    beremennost profsoyuz astheneia thriskeia gebelik mezhep nedarbingumas tikejimas slimiba
    ticiba tinneas creideamh ninshin imsin huaiyun zhengzhimianmao chandoan tongiao
    golongan_darah agama dharm fasilat_dam herayon casier_judiciaire vorstrafen faceEncoding
    sidik_jari huella_dactilar dantoc`,
} as const

const technical = `active scope client_id clientId client-id clientid token_type exp iat nbf aud iss jti cnf
  azp acr amr auth_time nonce at_hash s_hash sub_type grant_type grant_id response_type
  redirect_uri code_challenge code_verifier authorization_details consent_id consent_status
  token_use token_id token_status session_lifetime expires_in refresh_token_id
  rotation_counter ver version tid tenant_id tenantId tenant_name org_id organization_id
  workspace_id project_id app_id application_id appId app_name client_name clientName
  software_id software_version instance_id resource_id resource_name service_name service_id
  issuer authority_url jwks_uri kid alg enc x5t cert_thumbprint dpop_jkt mtls_binding key_id
  key_type policy_version policy_id plan plan_id plan_name tier subscription_status
  feature_flags features quota quota_used rate_limit rate_limit_remaining limits max_devices
  max_sessions max_age env environment region_code cluster_id node_id pod_name namespace zone
  datacenter host hostname service_endpoint base_url api_version trace_id request_id
  correlation_id span_id transaction_id txn_id message_id event_id event_type created_at
  updated_at issued_at expires_at last_used not_before status state_code error
  error_description message note notes comment description label labels tags category type
  subtype kind source target channel priority weight_class payload checksum hash digest
  signature nonce_count counter count total amount currency price tax_rate vat_rate discount
  order_id order_status order_total line_items item_count sku quantity warehouse_id
  shipment_id tracking_number container_id cargo_type load_unit vehicle_type route_id
  stop_sequence eta etd dispatch_time delivery_window pickup_window depot carrier_code
  incoterm hs_code lot_number batch_number firmware firmware_version sensor_type sensor_id
  sensor_value measurement reading temperature humidity voltage battery_level signal_strength
  uptime mqtt_topic topic qos payload_size gateway_id protocol port path method http_status
  retry_count retry_after ttl job_ttl job_name job_id queue worker_count thread_count
  memory_mb cpu_limit replicas image_tag build_number commit_sha branch_name repository
  release_channel locale_count timezone_support theme dark_mode notification_settings
  email_verified phone_number_verified email_enabled sms_enabled mfa_enabled mfa_required
  password_expired password_policy login_count login_allowed account_enabled account_type
  account_status account_tier merchant_id merchant_category terminal_id reader_id acquirer_id
  payment_method payment_status settlement_date settlement_currency invoice_number
  invoice_date due_date tax_inclusive fee_amount refund_policy webhook_url callback_url
  success_url language_count supported_locales enrollment_id tag_id tagId line_id lineId
  participant_count partner_id operator_id device_type device_model device_status device_count
  os_version browser_version user_agent user_count user_type member_count customer_count
  customer_type role_count group_count permission_model race_condition age_seconds cache_age
  max_stale session_timeout session_count encryption_algorithm data data_center data_type
  data_classification code code_type note_count sala ort_code rolle_typ grupa_typ typ stand
  anzahl betrag waehrung mandant mandant_id anwendung dienst dienst_id ablaufdatum gueltig_bis
  ausgestellt_am aussteller zweck umgebung bereich protokoll kanal geraetetyp auftragsnummer
  rechnungsnummer lieferdatum lieferschein artikelnummer menge lagerort versandart application
  environnement portee emetteur expire_le type_jeton statut canal version_api numero_commande
  date_sortie date_livraison montant devise aplicacion entorno alcance emisor caduca_en tipo
  estado canal_id numero_pedido fecha_entrega monto moneda ambiente escopo emissor
  numero_fatura valor moeda ambito scadenza emittente numero_ordine importo valuta toepassing
  omgeving bereik uitgever vervaldatum bestelnummer bedrag tillampning miljo utfardare
  giltig_till ordernummer belopp sovellus ymparisto myontaja voimassa_asti tilausnumero summa
  srodowisko zakres wystawca wazny_do numer_zamowienia kwota okres prostredi rozsah vydavatel
  platnost_do cislo_objednavky castka kornyezet hatokor kibocsato lejarat rendelesszam osszeg
  uygulama ortam kapsam veren siparis_no tutar mediu emitent suma okruzenje izdavatelj iznos
  kanri kankyo huanjing qudao moi_truong lingkungan penerbit contract_id enrollment_status
  no_client image_url image logo_url icon_url tos_uri policy_uri client_uri sector_identifier
  subject_type initiate_login_uri default_acr require_auth_time backchannel_logout
  session_management ic ph_value gate gate_id flight_status pos unit unit_price building_id
  floor_area site_id asset_id meter_type tariff tariff_id kwh charge_point connector_id
  billing_cycle billing_interval trial_end seats seat_count license_type license_count
  product_id product_name module_name shard partition offset cursor page_size schema_version
  content_type media_type mime_type file_size file_name bucket_name object_count storage_class
  retention_days legal_hold backup_enabled maintenance_window incident_id severity alert_count
  sla on_call_rotation runbook_url`

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

const cases = Object.entries(personal).flatMap(([category, names]) =>
  wordsOf(names).map((name) => [name, category] as const),
)

describe('names of concepts in many languages', () => {
  it.each(cases)('finds %s as %s', (name, category) => {
    expect(groupAt(readingOf(name), null, 'top')?.category).toBe(category)
  })

  it.each(wordsOf(technical))('leaves %s alone at the top of an answer', (name) => {
    expect(groupAt(readingOf(name), null, 'top')).toBeNull()
  })

  it('stand under no name of an earlier table', () => {
    const names = allNames.flatMap((group) => wordsOf(group.names))
    expect(new Set(names).size).toBe(names.length)
  })
})
