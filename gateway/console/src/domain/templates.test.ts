import { expect, it } from 'vitest'
import { decoded, masterText, readMaster } from './templates'

const master = { title: '闲置土地调查通知书', paragraphs: ['{{holder}}：', '请于收到之日起30日内书面说明宗地{{code}}未动工的原因。'] }

it('reads a master back as it was written', () => expect(readMaster(`\uFEFF${masterText(master)}`)).toEqual(master))
it('reads no master where there is only a title', () => expect(readMaster('通知书\n\n')).toBeNull())
it('reads what a Chinese editor saves in GBK', () => expect(decoded(new Uint8Array([0xb9, 0xab, 0xb8, 0xe6]).buffer)).toBe('公告'))
