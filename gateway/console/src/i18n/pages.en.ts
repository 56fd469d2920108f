import books from './books.en'
import estate from './estate.en'
import type zhCN from './pages.zh-CN'
import survey from './survey.en'
import tenancies from './tenancies.en'
import yields from './yields.en'

const en: typeof zhCN = { ...books, ...survey, ...tenancies, ...estate, ...yields }
export default en
