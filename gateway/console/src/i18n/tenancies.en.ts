/** The words of the office that lets factories, in English. */
import type zh from './tenancies.zh-CN'

const en: typeof zh = {
  tenancy: {
    title: 'Lease', titleNote: '{status} · {from} — {to} · as of {day}', page: 'Lease page', open: 'Open the lease', notThen: 'There was no such lease on that day, or it is not yours to see.', holdingOver: 'The term is over and the tenant is still in: a tenancy without term. Renew it or take the units back.',
    signedOn: 'Signed', paper: 'Contract number', steps: 'Rent steps', step: 'from lease month {month} {percent} %', terminated: 'Ended early', contract: 'What was agreed', scheduleNote: '{n} bills by the contract, to the cent', scheduleOpen: 'Bill by bill', onlyPark: 'The park enters payments, hand-overs and ends.',
    stageOf: 'How far it is', stage: { contracted: 'Signed', handedOver: 'Handed over', fitOut: 'Fit-out', operating: 'Operating', stopped: 'Stopped', idle: 'Occupied, idle', leaving: 'Leaving', handedBack: 'Handed back', closed: 'Settled' },
    handedOver: 'Handed over', operatingSince: 'Operating since', stoppedOn: 'Stopped', idle: 'Occupied, idle', demand: 'Demand', demanded: '{yuan} yuan demanded on {day}, payable by {by}', renewal: 'Renewal review', notice: 'Notice', noticed: '{by} gave notice on {day}, leaves on {leaves}', handedBack: 'Handed back',
    decision: { renew: 'Renew', renewOnConditions: 'Renew on conditions', doNotRenew: 'Do not renew' }, by: { tenant: 'Tenant', landlord: 'Landlord' }, use: { payBills: 'Pay bills', damage: 'Keep for damage', refund: 'Give back' },
    act: { handover: 'Hand over', 'fit-out': 'Start fit-out', operation: 'Start operating', stoppage: 'Stop operating', 'idle-finding': 'Found idle', demand: 'Demand payment', 'renewal-review': 'Review renewal', notice: 'Notice to leave', handback: 'Take back', closing: 'Close', terminate: 'End lease' },
    actNote: {
      handover: 'Keys, meter readings, condition', 'fit-out': 'Write down what is consented to', operation: 'Counts as operating from that day', stoppage: 'In, but not working', 'idle-finding': 'After a visit; goes to reclamation', demand: 'Needed before a lease can end for arrears', 'renewal-review': 'Quotes the classes published',
      notice: 'At the end of the term or before', handback: 'Inspection, meters, damage', closing: 'Once account and deposit are settled', terminate: 'The units are free from that day',
    },
    field: {
      meters: 'Meters (a line each: number reading)', condition: 'Condition', consentedTo: 'What is consented to', idleSince: 'Idle since', finding: 'What was seen', photoDigests: 'SHA-256 of photographs (a line each)', decision: 'Decision', by: 'Given by', leavesOn: 'Leaves on', damage: 'Damage or pollution', through: 'Up to',
      utility: 'Kind', meter: 'Meter', readFrom: 'Read from', readTo: 'Read to', first: 'First reading', last: 'Last reading', times: 'Multiplier', use: 'What for', damageReason: 'Damage (needed where it is kept)',
    },
    photos: 'Choose photographs (only their digests are entered)', badMeter: 'This line is not “number reading”: {line}',
  },
  account: {
    outstanding: 'Outstanding', lateFees: 'Late fees not billed', advance: 'Paid in advance', unusedCredit: 'Unused credit', deposit: 'Deposit held', depositOf: 'agreed {agreed} · received {received}',
    define: {
      outstanding: 'Bills due by the chosen date and not settled, less credits; what is not due yet does not count.', lateFees: 'Late fees that have come up by the chosen date and are on no bill; at the contract’s rate, else the rule’s.', advance: 'Money received that no bill takes yet; it pays the next one.', unusedCredit: 'Rent credits granted and not used yet; they settle rent, never fees.',
      deposit: 'Deposit received, less what paid bills, was kept or given back. A liability, no income.',
    },
    bills: 'Bills issued', billsNote: '{n} bills · open one to see how each line comes about', number: 'No.', status: 'Status', statuses: { notDueYet: 'Not due yet', due: 'Due', overdue: 'Overdue', settled: 'Settled' }, days: '{n} d', what: 'What', other: 'Utilities, late fees', otherYuan: 'Other (yuan)', amount: 'Amount (yuan)', credited: 'Credited', paid: 'Paid', open: 'Open', explain: 'How bill {n} comes about',
    billPaper: 'issued {day} · {paper}', byCredit: 'credit', byMoney: 'payment', nothingYet: 'Nothing has been paid yet.', noBills: 'No bills yet. “Issue bills” makes those that are due.', received: 'Payments and credits', receivedNote: 'newest first; what is due first is paid first', receipt: { payment: 'Payment', deposit: 'From the deposit' }, credit: 'Rent credit', from: 'Payer or reason', noReceipts: 'Nothing received yet. Enter a payment, or import a bank statement.',
    statement: 'Statement', statementNote: 'opening, every entry, closing', statementFrom: 'From', statementTo: 'To', acts: 'Money and deposit', entry: 'Which entry',
    act: { payment: 'Payment', bills: 'Issue bills', metered: 'Bill a meter', lateFees: 'Bill late fees', credit: 'Rent credit', depositReceipt: 'Receive deposit', depositUse: 'Use deposit', withdraw: 'Withdraw an entry' },
    actNote: { payment: 'A bank reference goes in once', bills: 'By the schedule; none twice', metered: 'At the public price', lateFees: 'Days not billed before', credit: 'Settles rent only', depositReceipt: 'No more than agreed', depositUse: 'Pay, keep or give back', withdraw: 'Counts no more, stays in the history' },
  },
  leaseDates: { title: 'Critical dates', note: 'computed from contract and facts', name: 'Name', set: 'Enter a date', setNote: 'An option, an insurance, an inspection the contract names; under the same name it moves, and its reminders with it.', met: 'Done', none: 'Nothing ahead. Computed anew whenever the lease changes.', letter: 'Reminder {paper} sent on {day}: {kind} {due}', why: 'Why {day}' },
  sublet: {
    title: 'Sub-lets', note: 'owner → tenant → sub-tenant', enter: 'Enter sub-let', enterNote: 'Consented, or found out about. To one that was found out, the landlord may object for six months.', tenant: 'Sub-tenant', from: 'From', to: 'To', consented: 'Landlord consents', finding: 'How it was found (needed without consent)', standingOf: 'Standing', standing: { consented: 'Consented', open: 'Open', deemedConsented: 'Deemed consented', objected: 'Objected to' },
    define: 'Consented ones stand; to one found out about, one may object for six months, silence then is consent (Civil Code art. 718).', known: 'known {day}', knownOn: 'Known on', objectBy: 'Object by', object: 'Object', end: 'End', none: 'No sub-lets. Enter one that was found or consented to.',
  },
  utility: {
    kind: { power: 'Power', gas: 'Gas', water: 'Water', drainage: 'Drainage', steam: 'Steam', telecom: 'Telecom' },
  },
}
export default en
