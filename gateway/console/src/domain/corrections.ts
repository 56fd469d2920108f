/** 更正: what can be stated anew or withdrawn, entry by entry, and where each is asked. Whether it may be, and what would lose its ground, the service says. */
export const CORRECTING = {
  parcel: { name: 'parcelId', preview: '/api/land/parcels/{parcelId}/corrections/preview', corrections: '/api/land/parcels/{parcelId}/corrections', withdrawals: '/api/land/parcels/{parcelId}/withdrawals' },
  offering: { name: 'offeringId', preview: '/api/land/offerings/{offeringId}/corrections/preview', corrections: '/api/land/offerings/{offeringId}/corrections', withdrawals: '/api/land/offerings/{offeringId}/withdrawals' },
  quota: { name: 'accountId', preview: '/api/land/quota-accounts/{accountId}/corrections/preview', corrections: '/api/land/quota-accounts/{accountId}/corrections', withdrawals: '/api/land/quota-accounts/{accountId}/withdrawals' },
} as const
export type Corrected = keyof typeof CORRECTING
