import books from './books.zh-CN'
import estate from './estate.zh-CN'
import survey from './survey.zh-CN'
import tenancies from './tenancies.zh-CN'
import yields from './yields.zh-CN'

/** What pages say beyond the first screen, and fetch when one of them is opened. */
export default { ...books, ...survey, ...tenancies, ...estate, ...yields }
