import { validate as ric } from 'stdnum/lib/cjs/cn/ric.js'
import { validate as hkid } from 'stdnum/lib/cjs/hk/hkid.js'
import { validate as npwp } from 'stdnum/lib/cjs/id/npwp.js'
import { validate as israeli } from 'stdnum/lib/cjs/il/idnr.js'
import { validate as aadhaar } from 'stdnum/lib/cjs/in/aadhaar.js'
import { validate as vid } from 'stdnum/lib/cjs/in/vid.js'
import { validate as rrn } from 'stdnum/lib/cjs/kr/rrn.js'
import { validate as nric } from 'stdnum/lib/cjs/my/nric.js'
import { validate as thai } from 'stdnum/lib/cjs/th/idnr.js'
import { validate as taiwanese } from 'stdnum/lib/cjs/tw/natid.js'
import { by, like, type NumberRule, rule, weigh } from './number-rule.ts'

const thaiWords = 'tnin ประชาชน เลขบัตรประชาชน เลขประจำตัวประชาชน'
const koreanWords = 'rrn 주민등록번호 주민번호 jumin'

/** Numbers of Asia. */
export const asianNumbers: readonly NumberRule[] = [
  rule(
    ['CN', 'national-id', 'strong'],
    '99999999999999999?',
    '身份证 身份证号 shenfenzheng ric',
    by(ric),
  ),
  rule(['HK', 'identity-card', 'weak'], 'A999999?|AA999999?', 'hkid', by(hkid)),
  rule(['ID', 'tax-id', 'strong'], '99.999.999.9-999.999', 'npwp', by(npwp)),
  rule(['ID', 'tax-id', 'weak'], '999999999999999', 'npwp', by(npwp)),
  rule(['ID', 'national-id', 'weak'], '9999999999999999', 'nik ktp', isIndonesian),
  rule(['IL', 'national-id', 'weak'], '999999999', 'teudat zehut', by(israeli)),
  rule(
    ['IN', 'national-id', 'weak'],
    '999999999999|9999 9999 9999|9999-9999-9999',
    'aadhaar uid uidai',
    by(aadhaar),
  ),
  rule(
    ['IN', 'national-id', 'weak'],
    '9999999999999999|9999 9999 9999 9999',
    'aadhaar vid',
    by(vid),
  ),
  rule(['IN', 'tax-id', 'weak'], 'AAAAA9999A', 'pan permanentaccount', () => true),
  rule(['IN', 'national-id', 'weak'], 'AAA9999999', 'voter epic election', () => true),
  rule(['IN', 'passport', 'weak'], 'A9999999', '', like(/^[A-PR-WY][1-9]\d{5}[1-9]$/)),
  rule(
    ['JP', 'national-id', 'weak'],
    '999999999999|9999 9999 9999|9999-9999-9999',
    'mynumber 個人番号 マイナンバー',
    isJapanese,
  ),
  rule(['KR', 'national-id', 'strong'], '999999-9999999', koreanWords, isKorean),
  rule(['KR', 'national-id', 'weak'], '9999999999999', koreanWords, isKorean),
  rule(['KR', 'passport', 'weak'], 'A99999999', '여권 여권번호', like(/^[MSRODG]\d{8}$/)),
  rule(['KR', 'passport', 'weak'], 'A999A9999', '여권 여권번호', like(/^[MSRODG]\d{3}[A-Z]\d{4}$/)),
  rule(['LK', 'national-id', 'weak'], '999999999A', 'nic', like(/^\d{2}(?:[0-3]|[5-8])\d{6}[VX]$/)),
  rule(['MY', 'national-id', 'strong'], '999999-99-9999', 'mykad nric ic', by(nric)),
  rule(['MY', 'national-id', 'weak'], '999999999999', 'mykad nric ic', by(nric)),
  rule(
    ['PH', 'tax-id', 'weak'],
    '999-999-999-999|999-999-999|999999999999|999999999',
    'tin bir',
    isPhilippine,
  ),
  rule(['PK', 'national-id', 'strong'], '99999-9999999-9', 'cnic', like(/^[1-7]\d{11}[1-9]$/)),
  rule(['SG', 'national-id', 'strong'], 'A9999999A', 'nric fin', isSingaporean),
  rule(['SG', 'national-id', 'weak'], 'A9999999A', 'nric fin', () => true),
  rule(['TH', 'national-id', 'strong'], '9-9999-99999-99-9|9 9999 99999 99 9', thaiWords, isThai),
  rule(['TH', 'national-id', 'weak'], '9999999999999', thaiWords, isThai),
  rule(['TW', 'national-id', 'weak'], 'A999999999', 'natid 身分證 身分證字號', by(taiwanese)),
]

/** A birth date and a gender or century digit; the last digit means nothing since October 2020, but for foreigners. */
function isKorean(compact: string): boolean {
  if (!/^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[1-8]/.test(compact)) return false
  if (/^\d{6}[1-4]/.test(compact)) return true
  return rrn(compact).isValid
}

/** Numbers of provinces end at 96. */
function isThai(compact: string): boolean {
  return /^[1-8](?!9[7-9])/.test(compact) && thai(compact).isValid
}

/** The letter checks seven weighted digits, by the series that the first letter names. */
function isSingaporean(compact: string): boolean {
  const letters = {
    S: 'JZIHGFEDCBA',
    T: 'JZIHGFEDCBA',
    F: 'XWUTRQPNMLK',
    G: 'XWUTRQPNMLK',
    M: 'XWUTRQPNJLK',
  }
  const first = compact.charAt(0)
  if (!isSeries(first)) return false
  const offset = { S: 0, F: 0, T: 4, G: 4, M: 3 }[first]
  const sum = weigh(compact.slice(1), [2, 7, 6, 5, 4, 3, 2]) + offset
  const place = first === 'M' ? 10 - (sum % 11) : sum % 11
  return letters[first].charAt(place) === compact.charAt(8)
}

function isSeries(letter: string): letter is 'S' | 'T' | 'F' | 'G' | 'M' {
  return /^[STFGM]$/.test(letter)
}

/** Region, then the birth date, 40 added to the day for women. */
function isIndonesian(compact: string): boolean {
  return /^[1-9]\d{5}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}$/.test(compact)
}

function isJapanese(compact: string): boolean {
  const remainder = weigh(compact, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return (remainder < 2 ? 0 : 11 - remainder) === Number(compact.charAt(11))
}

/** The ninth digit checks eight; a branch of three digits can follow. */
function isPhilippine(compact: string): boolean {
  return weigh(compact, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(compact.charAt(8))
}
