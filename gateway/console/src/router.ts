import { watch } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { fetchPageWords } from './i18n'
import { useClock, type ClockMode } from './stores/clock'

const FIRST = '/desk'
const routes: RouteRecordRaw[] = [
  { path: '/', redirect: FIRST },
  { path: FIRST, component: () => import('./pages/DeskPage.vue') },
  { path: '/cockpit', component: () => import('./pages/CockpitPage.vue') },
  { path: '/map', component: () => import('./pages/MapPage.vue') },
  { path: '/land/parcels', component: () => import('./pages/ParcelsPage.vue') },
  { path: '/land/parcels/:id', component: () => import('./pages/ParcelPage.vue'), props: true },
  { path: '/land/supervision', component: () => import('./pages/SupervisionPage.vue') },
  { path: '/land/timetable', component: () => import('./pages/TimetablePage.vue') },
  { path: '/land/imports', component: () => import('./pages/ImportsPage.vue') },
  { path: '/land/quotas/:id?', component: () => import('./pages/QuotasPage.vue'), props: true },
  { path: '/factories/buildings/:id?', component: () => import('./pages/FactoryPage.vue'), props: true },
  { path: '/factories/buildings/:id/file', component: () => import('./pages/BuildingPage.vue'), props: true },
  { path: '/factories/leases', component: () => import('./pages/LeasesPage.vue') },
  { path: '/factories/leases/:id', component: () => import('./pages/LeasePage.vue'), props: true },
  { path: '/factories/applications', component: () => import('./pages/ApplicationsPage.vue') },
  { path: '/factories/applications/:id', component: () => import('./pages/ApplicationPage.vue'), props: true },
  { path: '/factories/utilities', component: () => import('./pages/UtilitiesPage.vue') },
  { path: '/factories/imports', component: () => import('./pages/FactoryImportsPage.vue') },
  { path: '/factories/calendar', component: () => import('./pages/CalendarPage.vue') },
  { path: '/factories/arrears', component: () => import('./pages/ArrearsPage.vue') },
  { path: '/factories/vacancy', component: () => import('./pages/VacancyPage.vue') },
  { path: '/factories/billing/:id?', component: () => import('./pages/BillingPage.vue'), props: true },
  { path: '/factories/relief/:id?', component: () => import('./pages/ReliefPage.vue'), props: true },
  { path: '/reclamation/ledger', component: () => import('./pages/LedgerPage.vue') },
  { path: '/reclamation/candidates', component: () => import('./pages/CandidatesPage.vue') },
  { path: '/reclamation/cases/:id?', component: () => import('./pages/CasePage.vue'), props: true },
  { path: '/reclamation/deadlines', component: () => import('./pages/DeadlinesPage.vue') },
  { path: '/reclamation/inefficient/:id?', component: () => import('./pages/InefficiencyPage.vue'), props: true },
  { path: '/reclamation/matching/:id?', component: () => import('./pages/MatchingPage.vue'), props: true },
  { path: '/reclamation/branches/:id?', component: () => import('./pages/BranchPage.vue'), props: true },
  { path: '/reclamation/sandbox', component: () => import('./pages/SandboxPage.vue') },
  { path: '/reclamation/plans/new', component: () => import('./pages/PlanNewPage.vue') },
  { path: '/reclamation/plans/:id?', component: () => import('./pages/PlansPage.vue'), props: true },
  { path: '/yield/imports/:id?', component: () => import('./pages/BatchesPage.vue'), props: true },
  { path: '/yield/confirmations', component: () => import('./pages/ConfirmationsPage.vue') },
  { path: '/yield/confirmations/:year/:uscc', component: () => import('./pages/ConfirmationPage.vue'), props: true },
  { path: '/yield/data', component: () => import('./pages/YieldDataPage.vue') },
  { path: '/yield/ranking/:id?', component: () => import('./pages/RankingPage.vue'), props: true },
  { path: '/yield/runs/:run/firms/:uscc', component: () => import('./pages/FirmPage.vue'), props: true },
  { path: '/yield/objections', component: () => import('./pages/ObjectionsPage.vue') },
  { path: '/yield/rules', component: () => import('./pages/RuleSetsPage.vue') },
  { path: '/yield/compare', component: () => import('./pages/ComparePage.vue') },
  { path: '/yield/measures/:code?', component: () => import('./pages/MeasuresPage.vue'), props: true },
  { path: '/yield/land/:id?', component: () => import('./pages/LandNoticesPage.vue'), props: true },
  { path: '/yield/park', component: () => import('./pages/ParkPage.vue') },
  { path: '/office/rules/:service?/:rule?', component: () => import('./pages/RuleVersionsPage.vue'), props: true },
  { path: '/office/workdays', component: () => import('./pages/WorkdaysPage.vue') },
  { path: '/office/templates/:kind?', component: () => import('./pages/TemplatesPage.vue'), props: true },
  { path: '/:rest(.*)*', component: () => import('./pages/NotFoundPage.vue') },
]
export const router = createRouter({ history: createWebHistory(), routes })

router.beforeResolve(to => (to.path === FIRST ? undefined : fetchPageWords()))

// After an update the old pages' files are gone: take the new console.
router.onError((failed, to) => {
  if (/dynamically imported module|Importing a module script failed/.test(String(failed))) location.assign(to.fullPath)
})

/** The address reproduces the view: ?asOf=2025-06-30&clock=known goes with every page. */
export function keepClockInAddress() {
  const clock = useClock()
  const query = (): { asOf?: string; clock?: ClockMode } => (clock.isToday ? {} : { asOf: clock.asOf, ...(clock.mode === 'known' ? { clock: 'known' } : {}) })
  const first = new URLSearchParams(location.search), day = first.get('asOf') ?? ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) clock.goTo(day, first.get('clock') === 'known' ? 'known' : 'fact')
  router.beforeEach(to => {
    const wanted = query()
    const { asOf: _a, clock: _c, ...others } = to.query
    if ((to.query.asOf ?? '') === (wanted.asOf ?? '') && (to.query.clock ?? '') === (wanted.clock ?? '')) return true
    return { path: to.path, query: { ...others, ...wanted }, hash: to.hash, replace: true }
  })
  watch(() => [clock.asOf, clock.mode], () => {
    const { asOf: _a, clock: _c, ...others } = router.currentRoute.value.query
    void router.replace({ query: { ...others, ...query() } })
  })
}
