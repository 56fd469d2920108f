import type { Shape } from '@/api'

/** An entry that rests on a paper, as every service finds it by the paper's number. */
export type Paper = Shape<'land.PaperEntry'>

/** The page that shows the record that an entry belongs to; by what its record began with. Undefined: no page of the console shows it. */
export function pageOf({ streamId, subject }: Pick<Paper, 'streamId' | 'subject'>): string | undefined {
  const data = subject.data as { parcelId?: string; runId?: string; stated?: { uscc: string }; code?: string }
  switch (subject.type) {
    case 'parcel_registered': case 'parcel_made_by_split': case 'parcel_made_by_merger': return `/land/parcels/${streamId}`
    case 'offering_proposed': return `/land/parcels/${data.parcelId}`
    case 'import_started': case 'supply_results_imported': case 'parcels_imported': return '/land/imports'
    case 'building_registered': return `/factories/buildings/${streamId}/file`
    case 'billing_run_started': return `/factories/billing/${streamId}`
    case 'lease_signed': return `/factories/leases/${streamId}`
    case 'entry_applied': return `/factories/applications/${streamId}`
    case 'utility_capacity_stated': case 'utility_use_measured': case 'utility_outage_begun': return '/factories/utilities'
    case 'lease_payments_imported': return '/factories/imports'
    case 'buildings_imported': case 'leases_imported': return `/factories/imports?kind=${subject.type.split('_')[0]}`
    case 'idle_case_opened': return `/reclamation/cases/${streamId}`
    case 'inefficiency_suspected': return `/reclamation/inefficient/${streamId}`
    case 'plan_adopted': return `/reclamation/plans/${streamId}`
    case 'relief_run_done': return `/factories/relief/${streamId}`
    case 'reallocation_proposed': case 'waiting_project_registered': return '/reclamation/matching'
    case 'matching_ran': return `/reclamation/matching/${streamId}`
    case 'enterprise_year_reported': return `/yield/ranking?q=${data.stated?.uscc}`
    case 'enterprise_years_imported': case 'confirmation_sent': return '/yield/data'
    case 'evaluation_completed': return `/yield/ranking/${streamId}`
    case 'measure_stated': case 'measure_applied': return `/yield/measures/${data.code}`
    case 'land_in_use_publicised': return `/yield/land/${streamId}`
    case 'park_land_surveyed': return '/yield/park?view=intensity'
    case 'objection_raised': case 'land_objection_raised': return '/yield/objections'
    case 'rule_set_stated': return '/yield/rules'
    case 'target_set': return `/cockpit?target=${data.code}`
    default: return undefined
  }
}
