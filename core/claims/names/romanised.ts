import type { NameGroup } from './name-group.ts'

/**
 * Claim names in Japanese, Korean, Chinese, Russian, Greek, Arabic and Hindi, in Latin letters and in
 * their own.
 */
export const romanisedNames: readonly NameGroup[] = [
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'anywhere',
    asTail: true,
    names: `shimei namae furigana kananame namaekana shimeikana myoji irum ireum ileum
      seongmyeong sungmyung seongham xingming zhenshixingming nicheng hanyupinyinname familiya
      imya otchestvo imia familia fio polnoeimya onomateponymo eponymo 氏名 姓名 名前 お名前 フリカナ ふりかな 苗字
      昵称 真实姓名 이름 성명 имя фамилия отчество фио επωνυμο ονοματεπωνυμο`,
  },
  {
    category: 'direct-identifier',
    label: 'name',
    place: 'top',
    names: 'sei mei ming onoma 姓 名 성 名字 ονομα',
  },
  {
    category: 'direct-identifier',
    label: 'birthdate',
    place: 'anywhere',
    asTail: true,
    names: `seinengappi tanjobi tanjoubi saengnyeonworil saengnyeonwolil saengil chushengriqi
      shengri chushengnianyue datarozhdeniya denrozhdeniya janmatithi 生年月日 誕生日 出生日期 生日 생년월일
      датарождения ημερομηνιαγεννησης`,
  },
  {
    category: 'direct-identifier',
    label: 'gender',
    place: 'anywhere',
    asTail: true,
    names: 'seibetsu seongbyeol xingbie пол 性別 性别 성별 φυλο',
  },
  { category: 'direct-identifier', label: 'gender', place: 'inside', names: 'pol' },
  {
    category: 'direct-identifier',
    label: 'nationality',
    place: 'anywhere',
    names: 'kokuseki gukjeok guoji grazhdanstvo 国籍 국적 гражданство',
  },
  {
    category: 'direct-identifier',
    label: 'job',
    place: 'anywhere',
    names: 'shokugyo jigeop zhiye dolzhnost 職業 职业 직업 должность',
  },
  {
    category: 'direct-identifier',
    label: 'age',
    place: 'anywhere',
    names: 'nenrei nianling nai 年齢 年龄 나이 возраст',
  },
  {
    category: 'contact',
    label: 'phone',
    place: 'anywhere',
    asTail: true,
    names: `denwa denwabango denwabangou keitai keitaibango keitaidenwa jeonhwa jeonhwabeonho
      hyudaepon hyudaejeonhwa dianhua dianhuahaoma shouji shoujihao shoujihaoma nomertelefona
      mobilnyytelefon 電話番号 電話 携帯電話 手机 手机号 手机号码 电话 전화 전화번호 휴대폰 휴대전화 телефон номертелефона τηλεφωνο
      κινητο`,
  },
  {
    category: 'contact',
    label: 'email',
    place: 'anywhere',
    asTail: true,
    names: `meruadoresu meado imeil youxiang dianziyoujian dianziyouxiang pochta
      elektronnayapochta メール メールアトレス 邮箱 电子邮件 電子メール 이메일 почта электроннаяпочта`,
  },
  {
    category: 'contact',
    label: 'address',
    place: 'anywhere',
    asTail: true,
    names: `jusho juusho genjusho juso jibjuso dizhi jiatingdizhi zhuzhi adresprozhivaniya ulitsa
      住所 現住所 地址 家庭地址 주소 адрес διευθυνση`,
  },
  {
    category: 'location-network',
    label: 'postal code',
    place: 'anywhere',
    asTail: true,
    names: `yubinbango yuubinbangou upyeonbeonho youbian youzhengbianma pochtovyyindeks 郵便番号 邮编
      邮政编码 우편번호 индекс`,
  },
  {
    category: 'location-network',
    label: 'location',
    place: 'top',
    names:
      'todofuken todoufuken shikuchoson chengshi shengfen gorod strana 都道府県 城市 город 도시',
  },
  {
    category: 'authentication-handle',
    label: 'login',
    place: 'anywhere',
    names: `riyoshaid yuzaaid yuzamei yonghuming denglu zhanghao sayongjaid imyapolzovatelya
      polzovatel ユーサー名 用户名 사용자명 логин`,
  },
  {
    category: 'government-id',
    label: 'national id',
    place: 'anywhere',
    asTail: true,
    names: `kojinbango kojinbangou maina mainanba mainanbaa ryokenbango menkyoshobango
      hokenshobango jumindeungnokbeonho juminbeonho juminbunho jumindeungrokbeonho yeogwonbeonho
      shenfenzheng shenfenzhenghao shenfenzhenghaoma huzhao huzhaohao huzhaohaoma
      shehuibaozhanghao pasport nomerpasporta inn snils voditelskoeudostoverenie 個人番号 マイナンハー 身份证
      身份证号 身份证号码 护照号 주민등록번호 паспорт инн снилс αφμ αμκα`,
  },
  {
    category: 'financial',
    label: 'account',
    place: 'anywhere',
    asTail: true,
    names: `kozabango kouzabangou ginkokoza gyejwabeonho yinhangka yinhangkahao yinhangzhanghao
      nomerscheta nomerkarty 口座番号 银行卡 银行卡号 계좌번호`,
  },
  {
    category: 'financial',
    label: 'money',
    place: 'anywhere',
    names: 'nenshu gessyu yeonbong gongzi xinshui zarplata dokhod 年収 工资 연봉 зарплата',
  },
  {
    category: 'special-category',
    label: 'health',
    flags: true,
    place: 'anywhere',
    names: `byoki byomei ketsuekigata shogai arerugi byeongmyeong hyeolaekhyeong jibing xuexing
      guomin diagnoz gruppakrovi invalidnost 病名 血液型 疾病 血型 혈액형 диагноз`,
  },
  {
    category: 'special-category',
    label: 'origin',
    flags: true,
    place: 'anywhere',
    names: 'minzu minjok natsionalnost 民族 민족',
  },
  {
    category: 'special-category',
    label: 'belief',
    flags: true,
    place: 'anywhere',
    names: 'shukyo jonggyo zongjiao zongjiaoxinyang veroispovedanie 宗教 종교 религия',
  },
]
