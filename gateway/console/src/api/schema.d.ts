// Generated from /openapi/v1.json by scripts/api.mjs; do not edit.
export interface paths {
    "/connect/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["gateway.token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gateway.session"];
        put?: never;
        post: operations["gateway.signIn"];
        delete: operations["gateway.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gateway.services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings/{buildingId}/fire-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["factories.AcceptFireSafety"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings/{buildingId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["factories.CorrectBuilding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings/{buildingId}/completion-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["factories.FileCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings/{idOrCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["factories.GetBuilding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings/{idOrCode}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["factories.GetBuildingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["factories.ListBuildings"];
        put?: never;
        post: operations["factories.RegisterBuilding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings/{buildingId}/planning-permit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["factories.ObtainPlanningPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["factories.GetLease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["factories.GetLeaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["factories.GetRentSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["factories.ListLeases"];
        put?: never;
        post: operations["factories.SignLease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["factories.TerminateLease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/occupancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["factories.GetOccupancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.PageOfDeadLetter"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.DeadLetterIds"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/dead-letters/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.DeadLetterIds"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ListAllocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CorrectOfferingEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CorrectParcelEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CorrectQuotaEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/corrections/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PreviewOfferingCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/corrections/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PreviewParcelCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/corrections/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PreviewQuotaCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.WithdrawOfferingEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.WithdrawParcelEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.WithdrawQuotaEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/allocations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ExportAllocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ExportImportBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ExportParcels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports/supply-results/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetColumnNames"];
        put: operations["land.SetColumnNames"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports/{batchId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetImportHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ImportParcels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports/supply-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ImportSupplyResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ListImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["land.LoadDistricts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports/supply-results/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.MarkSupplyResultsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports/supply-results/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.SupplyResultTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/imports/{batchId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.UndoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/renewal-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ApplyForRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/lease-conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ConvertLeaseToGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ExchangeLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ExpireTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{idOrCode}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.IssuePermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/restriction-lifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.LiftRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PayPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PlaceRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.RegisterRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.RenewRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.SupplementContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/surrender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.SurrenderLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.TransferRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{idOrCode}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.MergeParcels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.SplitParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.AnnounceOffering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ApproveScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CloseListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/price-floors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ComputePriceFloor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ConfirmSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetOffering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetOfferingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ListOfferings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PlaceBid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/timetables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PlanTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ProposeOffering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/result-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PublishOfferingResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ReceiveBidDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/deposit-refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.RefundBidDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/offerings/{offeringId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.WithdrawOffering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/outlines/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CheckOutline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{idOrCode}/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetOutline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/outline-tolerances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetOutlineTolerances"];
        put?: never;
        post: operations["land.SetOutlineTolerances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/outline-tolerances/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetOutlineTolerancesHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.OutlineBuilding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/outlines/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PreviewMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/outlines/split-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PreviewSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/redraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.RedrawParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.SurveyParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/commence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CommenceWorks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CompleteWorks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/grant-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CorrectGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.DeliverLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{idOrCode}/next-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetNextSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{idOrCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetParcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{idOrCode}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetParcelHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.GrantLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ListParcels"];
        put?: never;
        post: operations["land.RegisterParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ParcelMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.StartProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/expropriation-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ApproveExpropriation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/net-land": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CertifyNetLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/planning-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.IssuePlanningConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/compensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.PayCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/regional-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.RecordRegionalAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/servicing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ServiceLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/standard-indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.SetStandardIndicators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/allotments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.AllotQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ApproveConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/stock-rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.EarnQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/expiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ExpireQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetQuotaAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetQuotaHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetQuotaLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ListQuotaAccounts"];
        put?: never;
        post: operations["land.OpenQuotaAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ReleaseQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ReserveQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ReturnQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quota-accounts/{accountId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.TransferQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{idOrCode}/red-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetRedLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/red-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ListRedLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/rules/{rule}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetRuleHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/rules/{rule}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ListRuleVersions"];
        put?: never;
        post: operations["land.PublishRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.ListRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.AcceptCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/penalties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.AssessPenalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CheckPerformance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/breach-cures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.CureBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{idOrCode}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["land.GetCommitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.MakeCommitments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["land.ReportAchievement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["land.PageOfDeadLetter"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["land.DeadLetterIds"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/dead-letters/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["land.DeadLetterIds"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reclamation.ListCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.ApproveScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.CloseIdleCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/fee-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.DecideFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/recovery-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.DecideRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/determination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.DetermineIdleness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/monitoring-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.FileInMonitoring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reclamation.GetIdleCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reclamation.GetIdleCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.HoldHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/hearing-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.IssueHearingNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/investigation-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.IssueInvestigationNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reclamation.ListIdleCases"];
        put?: never;
        post: operations["reclamation.OpenIdleCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.PubliciseIdleness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.RecordReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/hearing-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.RequestHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.ServeCasePaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.AssessIdleness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/reallocations/{reallocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reclamation.GetReallocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/reallocations/{reallocationId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reclamation.GetReallocationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/reallocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reclamation.ListReallocations"];
        put?: never;
        post: operations["reclamation.ProposeReallocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/reallocations/{reallocationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reclamation.WithdrawReallocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.PageOfDeadLetter"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.DeadLetterIds"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/dead-letters/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.DeadLetterIds"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/enterprises/{uscc}/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.GetEnterpriseYear"];
        put: operations["yield.StateEnterpriseYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/enterprises/{uscc}/years/{year}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.GetEnterpriseYearHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.ListEnterpriseYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/imports/enterprise-years/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.GetImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/imports/enterprise-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["yield.ImportEnterpriseYears"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/enterprises/{uscc}/land-deductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["yield.DeductLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/enterprises/{uscc}/land": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.GetLandInUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/land-deductions/{deductionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["yield.WithdrawLandDeduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/rule-sets/{ruleSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.GetRuleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/rule-sets/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.GetRuleSetLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.ListRuleSets"];
        put?: never;
        post: operations["yield.StateRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.CompareRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}/results/{uscc}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.ExplainResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.GetRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.GetRunHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.ListResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["yield.ListRuns"];
        put?: never;
        post: operations["yield.RunEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["yield.PublishRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.PageOfDeadLetter"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.DeadLetterIds"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/dead-letters/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.DeadLetterIds"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "gateway.TokenRequest": {
            /** @constant */
            grant_type: "client_credentials";
            client_id: string;
            /** Format: password */
            client_secret: string;
        };
        "gateway.Token": {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            expires_in: number;
        };
        "gateway.TokenError": {
            error: string;
            error_description?: string;
            error_uri?: string;
        };
        "gateway.Credentials": {
            userName: string;
            /** Format: password */
            password: string;
        };
        "gateway.SignedIn": {
            userName: string;
            name: string;
            tenant: string;
            uscc?: string | null;
            /** @enum {unknown} */
            role: "bureau" | "park" | "planner" | "enterprise" | "auditor" | "operator";
        };
        "gateway.ServiceState": {
            service: string;
            /** @enum {unknown} */
            state: "healthy" | "unhealthy" | "unknown";
            addresses: number;
            answering: number;
        };
        "gateway.Problem": {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            detail?: string;
            traceId: string;
            service?: string;
            errors?: {
                [key: string]: string[];
            };
        };
        "factories.AcceptFireSafety": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.Area": number;
        "factories.BuildingIsRegistered": {
            /** Format: uuid */
            id: string;
            code: string;
            /** Format: int64 */
            version: number;
            units: components["schemas"]["factories.RegisteredUnit"][];
        };
        "factories.BuildingOccupancy": {
            /** Format: uuid */
            id: string;
            code: null | string;
            name: null | string;
            zone: null | string;
            /** Format: int32 */
            units: number;
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            vacantSquareMetres: components["schemas"]["factories.Area"];
            reservedSquareMetres: components["schemas"]["factories.Area"];
            unavailableSquareMetres: components["schemas"]["factories.Area"];
            /** Format: decimal */
            rate: number;
        };
        /** @enum {unknown} */
        "factories.BuildingPaper": "planningPermit" | "completionFiling" | "fireAcceptance";
        "factories.BuildingSummary": {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            zone?: null | string;
            phase?: null | string;
            parcelCode?: null | string;
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            lettable: boolean;
            /** Format: int32 */
            floors: number;
            /** Format: int32 */
            units: number;
            areaSquareMetres: components["schemas"]["factories.Area"];
        };
        "factories.BuildingView": {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            zone?: null | string;
            phase?: null | string;
            parcelCode?: null | string;
            /** Format: decimal */
            plotRatio: number;
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            /** Format: decimal */
            powerKilovoltAmperes?: number;
            completionFiled: boolean;
            fireAccepted: boolean;
            planningPermit?: null | string;
            lettable: boolean;
            missingPapers: components["schemas"]["factories.BuildingPaper"][];
            areaSquareMetres: components["schemas"]["factories.Area"];
            floors: components["schemas"]["factories.FloorView"][];
            /** Format: int64 */
            version: number;
        };
        "factories.CorrectBuilding": {
            /** Format: int64 */
            corrects: number;
            reason: string;
            name: string;
            zone?: null | string;
            phase?: null | string;
            parcelCode?: null | string;
            /** Format: decimal */
            plotRatio: number;
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            /** Format: decimal */
            powerKilovoltAmperes?: number;
            completionFiled: boolean;
            fireAccepted: boolean;
            planningPermit?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.DeadLetter": {
            /** Format: uuid */
            id: string;
            messageType: string;
            source?: null | string;
            exception: string;
            reason: string;
            /** Format: date-time */
            sentAt: string;
            willBeReplayed: boolean;
        };
        "factories.DeadLetterIds": {
            ids: string[];
        };
        "factories.EquatableArrayOfFloorToRegister": components["schemas"]["factories.FloorToRegister"][];
        "factories.EquatableArrayOfGuid": string[];
        "factories.EquatableArrayOfRentStep": components["schemas"]["factories.RentStep"][];
        "factories.EquatableArrayOfUnitToRegister": components["schemas"]["factories.UnitToRegister"][];
        "factories.FileCompletion": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "factories.FireHazardClass": "甲" | "乙" | "丙" | "丁" | "戊";
        "factories.FloorToRegister": {
            /** Format: int32 */
            level: number;
            /** Format: decimal */
            clearHeightMetres?: number;
            /** Format: decimal */
            floorLoadKilonewtonsPerSquareMetre: number;
            /** Format: decimal */
            craneTonnes?: number;
            units?: components["schemas"]["factories.EquatableArrayOfUnitToRegister"];
        };
        "factories.FloorView": {
            /** Format: int32 */
            level: number;
            /** Format: decimal */
            clearHeightMetres?: number;
            /** Format: decimal */
            floorLoadKilonewtonsPerSquareMetre: number;
            /** Format: decimal */
            craneTonnes?: number;
            units: components["schemas"]["factories.UnitView"][];
        };
        "factories.HistoryEntry": {
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            sequence: number;
            type: string;
            /** Format: date */
            effectiveOn?: null | string;
            /** Format: date-time */
            recordedAt: string;
            by?: null | string;
            role?: null | string;
            documentNumber?: null | string;
            summary: string;
            data: components["schemas"]["factories.JsonElement"];
        };
        "factories.HttpValidationProblemDetails": {
            type: null | string;
            title: null | string;
            /** Format: int32 */
            status: null | number;
            detail: null | string;
            instance: null | string;
            errors: {
                [key: string]: string[];
            };
        };
        "factories.JsonElement": unknown;
        "factories.LeasedUnit": {
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            buildingId: string;
            buildingCode: string;
            code: string;
            areaSquareMetres: components["schemas"]["factories.Area"];
            unitCode?: null | string;
        };
        "factories.LeaseIsSigned": {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
            warnings: string[];
        };
        /** @enum {unknown} */
        "factories.LeaseStatus": "upcoming" | "active" | "expired" | "terminated";
        "factories.LeaseView": {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["factories.LeaseStatus"];
            tenant: components["schemas"]["factories.Tenant"];
            units: components["schemas"]["factories.LeasedUnit"][];
            areaSquareMetres: components["schemas"]["factories.Area"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            rentYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            propertyFeeYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            /** Format: int32 */
            billingMonths: number;
            /** Format: int32 */
            rentFreeMonths: number;
            steps: components["schemas"]["factories.RentStep"][];
            depositYuan: components["schemas"]["factories.Yuan"];
            process: components["schemas"]["factories.Process"];
            /** Format: date */
            signedOn: string;
            /** Format: date */
            terminatedOn?: null | string;
            terminationReason?: null | string;
            /** Format: int64 */
            version?: null | number;
        };
        "factories.ObtainPlanningPermit": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.OccupancyView": {
            /** Format: date */
            asOf?: string;
            /** Format: date-time */
            knownAt?: string;
            byZone: components["schemas"]["factories.ZoneOccupancy"][];
            byBuilding: components["schemas"]["factories.BuildingOccupancy"][];
            /** Format: int32 */
            units?: number;
            leasableSquareMetres?: components["schemas"]["factories.Area"];
            leasedSquareMetres?: components["schemas"]["factories.Area"];
            vacantSquareMetres?: components["schemas"]["factories.Area"];
            reservedSquareMetres?: components["schemas"]["factories.Area"];
            unavailableSquareMetres?: components["schemas"]["factories.Area"];
            /** Format: decimal */
            rate?: number;
        };
        "factories.PageOfBuildingSummary": {
            items: components["schemas"]["factories.BuildingSummary"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "factories.PageOfDeadLetter": {
            items: components["schemas"]["factories.DeadLetter"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "factories.PageOfLeaseView": {
            items: components["schemas"]["factories.LeaseView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "factories.ProblemDetails": {
            type: null | string;
            title: null | string;
            /** Format: int32 */
            status: null | number;
            detail: null | string;
            instance: null | string;
        };
        "factories.Process": {
            fireClass: components["schemas"]["factories.FireHazardClass"];
            /** Format: decimal */
            floorLoadKilonewtonsPerSquareMetre: number;
        };
        "factories.Recorded": {
            /** Format: int64 */
            version: number;
        };
        "factories.RegisterBuilding": {
            code: string;
            name: string;
            zone?: null | string;
            phase?: null | string;
            parcelCode?: null | string;
            /** Format: decimal */
            plotRatio: number;
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            /** Format: decimal */
            powerKilovoltAmperes?: number;
            completionFiled: boolean;
            fireAccepted: boolean;
            planningPermit?: null | string;
            floors?: components["schemas"]["factories.EquatableArrayOfFloorToRegister"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.RegisteredUnit": {
            /** Format: uuid */
            id: string;
            code: string;
        };
        "factories.RentStep": {
            /** Format: int32 */
            fromMonth: number;
            /** Format: decimal */
            percent: number;
        };
        "factories.ScheduledPayment": {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            dueOn: string;
            rentYuan: components["schemas"]["factories.Yuan"];
            propertyFeeYuan: components["schemas"]["factories.Yuan"];
        };
        "factories.SignLease": {
            tenant: components["schemas"]["factories.Tenant"];
            unitIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            rentYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            propertyFeeYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            /** Format: int32 */
            billingMonths: number;
            /** Format: int32 */
            rentFreeMonths: number;
            steps?: components["schemas"]["factories.EquatableArrayOfRentStep"];
            depositYuan: components["schemas"]["factories.Yuan"];
            process: components["schemas"]["factories.Process"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.Tenant": {
            uscc: null | string;
            name: string;
        };
        "factories.TerminateLease": {
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.UnitLeaseView": {
            /** Format: uuid */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            rentYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
        };
        /** @enum {unknown} */
        "factories.UnitStatus": "vacant" | "reserved" | "leased" | "unavailable";
        "factories.UnitToRegister": {
            code: string;
            areaSquareMetres: components["schemas"]["factories.Area"];
        };
        "factories.UnitView": {
            /** Format: uuid */
            id: string;
            code: string;
            areaSquareMetres: components["schemas"]["factories.Area"];
            status: components["schemas"]["factories.UnitStatus"];
            tenant?: null | components["schemas"]["factories.Tenant"];
            lease?: null | components["schemas"]["factories.UnitLeaseView"];
            /** Format: date */
            vacantSince?: null | string;
        };
        "factories.Yuan": number;
        "factories.ZoneOccupancy": {
            zone: null | string;
            /** Format: int32 */
            units: number;
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            vacantSquareMetres: components["schemas"]["factories.Area"];
            reservedSquareMetres: components["schemas"]["factories.Area"];
            unavailableSquareMetres: components["schemas"]["factories.Area"];
            /** Format: decimal */
            rate: number;
        };
        "land.AcceptCompletion": {
            /** Format: decimal */
            plotRatio?: number;
            /** Format: decimal */
            buildingCoefficient?: number;
            /** Format: decimal */
            officeLandShare?: number;
            /** Format: decimal */
            officeFloorShare?: number;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /**
         * @default supplied
         * @enum {unknown}
         */
        "land.Acquisition": "supplied" | "transferred" | "split" | "merged" | "exchanged";
        "land.AgreedCommitment": {
            metric: components["schemas"]["land.Metric"];
            /** Format: decimal */
            target?: number;
            /** Format: date */
            dueOn: string;
            evidence: string;
            remedy: components["schemas"]["land.Remedy"];
            /** Format: decimal */
            tolerance?: number;
            /** Format: decimal */
            remedyShare?: number;
        };
        /** @enum {unknown} */
        "land.AllocationPurpose": "government" | "infrastructure" | "publicWelfare" | "energyTransportWater" | null;
        "land.AllocationView": {
            /** Format: uuid */
            parcelId: string;
            parcelCode: string;
            holder?: null | components["schemas"]["land.Holder"];
            areaSquareMetres: components["schemas"]["land.Area"];
            method: components["schemas"]["land.SupplyMethod"];
            /** Format: date */
            from: string;
            /** Format: date */
            to?: null | string;
            basis: string;
        };
        /** @enum {unknown} */
        "land.AllotmentKind": "annual" | "keyProject";
        "land.AllotQuota": {
            kind: components["schemas"]["land.AllotmentKind"];
            areaSquareMetres: components["schemas"]["land.Area"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Announcement": {
            /** Format: date */
            announcedOn: string;
            /** Format: date */
            listingFrom: string;
            /** Format: date */
            listingUntil: string;
            /** Format: date */
            depositUntil: string;
            documentNumber: string;
        };
        "land.AnnounceOffering": {
            /** Format: date */
            listingFrom: string;
            /** Format: date */
            listingUntil: string;
            /** Format: date */
            depositUntil: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ApplyForRenewal": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Approval": {
            /** Format: date */
            approvedOn: string;
            approvedBy: components["schemas"]["land.ApprovingOrgan"];
            documentNumber: string;
        };
        "land.ApprovalIsRecorded": {
            /** Format: int64 */
            version: number;
            deadlines: components["schemas"]["land.Deadline"][];
            rule: components["schemas"]["land.RuleReference"];
        };
        "land.ApproveConversion": {
            batch: string;
            approvedBy: components["schemas"]["land.ApprovingOrgan"];
            parcels?: components["schemas"]["land.EquatableArrayOfConvertedParcel"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ApproveExpropriation": {
            approvedBy: components["schemas"]["land.ApprovingOrgan"];
            arableSquareMetres: components["schemas"]["land.Area"];
            otherSquareMetres: components["schemas"]["land.Area"];
            includesBasicFarmland: boolean;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ApproveScheme": {
            approvedBy: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.ApprovingOrgan": "stateCouncil" | "province" | "city";
        "land.Area": number;
        "land.AreaDifference": {
            kind: components["schemas"]["land.AreaKind"];
            differenceSquareMetres: components["schemas"]["land.Area"];
            /** Format: decimal */
            share: number;
            /** Format: decimal */
            allowedShare: number;
            isWithinTolerance: boolean;
        };
        /** @enum {unknown} */
        "land.AreaKind": "drawn" | "surveyed";
        "land.AssessPenalty": {
            commitmentId: string;
            amountYuan: components["schemas"]["land.Yuan"];
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.BatchParcel": {
            /** Format: uuid */
            parcelId: string;
            code: string;
            areaSquareMetres: components["schemas"]["land.Area"];
        };
        "land.Bid": {
            bidder: components["schemas"]["land.Holder"];
            amountYuan: components["schemas"]["land.Yuan"];
            /** Format: date */
            placedOn: string;
        };
        "land.BidDeposit": {
            bidder: components["schemas"]["land.Holder"];
            amountYuan: components["schemas"]["land.Yuan"];
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            refundedOn?: null | string;
        };
        "land.Boundary": unknown;
        "land.Breach": {
            finding: components["schemas"]["land.Finding"];
            /** Format: date */
            foundOn: string;
            /** Format: date */
            cureBy: string;
            /** Format: date */
            curedOn?: null | string;
            /** Format: decimal */
            penaltyYuan?: number;
        };
        "land.CellChange": {
            /** Format: int32 */
            line: number;
            column: string;
            before?: null | string;
            after?: null | string;
        };
        "land.CertifyNetLand": {
            source: components["schemas"]["land.LandSource"];
            titleClear: boolean;
            compensationSettled: boolean;
            noDispute: boolean;
            worksCanStart: boolean;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.CheckedOutline": {
            /** Format: int32 */
            line: number;
            number?: null | string;
            name?: null | string;
            boundary: components["schemas"]["land.Boundary"];
            areas: components["schemas"]["land.ParcelAreas"];
            overlaps: components["schemas"]["land.OverlapWith"][];
        };
        "land.CheckedOutlines": {
            /** Format: int32 */
            epsg?: null | number;
            /** Format: int32 */
            zone?: null | number;
            axesSwapped: boolean;
            outlines: components["schemas"]["land.CheckedOutline"][];
            messages: components["schemas"]["land.ImportMessage"][];
        };
        "land.CheckOutline": {
            boundary?: null | components["schemas"]["land.Boundary"];
            coordinates?: null | string;
            /** Format: int32 */
            epsg?: null | number;
            parcel?: null | string;
            areaSquareMetres?: null | components["schemas"]["land.Area"];
            /** Format: date */
            effectiveOn: string;
        };
        "land.CheckPerformance": {
            checkpoint: components["schemas"]["land.Checkpoint"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.Checkpoint": "start" | "completion" | "capacity" | "periodic" | "preExpiry";
        "land.CloseListing": {
            tenderWinner?: null | components["schemas"]["land.Holder"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ColumnNames": {
            id: string;
            columns: {
                [key: string]: string;
            };
        };
        "land.CommenceWorks": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
            constructionPermitNumber?: null | string;
            foundationType?: null | components["schemas"]["land.FoundationType"];
            /** Format: decimal */
            foundationProgressShare?: number;
        };
        "land.Commitment": {
            id: string;
            metric: components["schemas"]["land.Metric"];
            /** Format: decimal */
            target: number;
            /** Format: date */
            dueOn: string;
            /** Format: decimal */
            tolerance: number;
            evidence: string;
            remedy: components["schemas"]["land.Remedy"];
            /** Format: decimal */
            remedyShare: number;
        };
        "land.CommitmentsAreMade": {
            /** Format: int64 */
            version: number;
            commitments?: components["schemas"]["land.EquatableArrayOfCommitment"];
            rule: components["schemas"]["land.RuleReference"];
        };
        "land.CompleteWorks": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ComputePriceFloor": {
            areaSquareMetres: components["schemas"]["land.Area"];
            pricing: components["schemas"]["land.Pricing"];
            /** Format: int32 */
            termYears?: null | number;
            actualCostYuan?: null | components["schemas"]["land.Yuan"];
            /** Format: date */
            asOf?: null | string;
        };
        "land.ConfirmSale": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ConvertedParcel": {
            /** Format: uuid */
            parcelId: string;
            arableSquareMetres: components["schemas"]["land.Area"];
            includesBasicFarmland: boolean;
            farmlandOffset?: null | string;
        };
        "land.ConvertLeaseToGrant": {
            contractNumber: string;
            priceYuan: components["schemas"]["land.Yuan"];
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.CorrectEntry": {
            /** Format: int64 */
            corrects: number;
            reason: string;
            entry: components["schemas"]["land.JsonElement"];
            documentNumber: string;
        };
        "land.CorrectGrant": {
            /** Format: int64 */
            corrects: number;
            reason: string;
            holder?: null | components["schemas"]["land.Holder"];
            method: components["schemas"]["land.SupplyMethod"];
            contractNumber?: null | string;
            supervisionNumber?: null | string;
            /** Format: date */
            contractDate?: null | string;
            /** Format: int32 */
            termYears?: null | number;
            priceYuan?: null | components["schemas"]["land.Yuan"];
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            /** Format: date */
            agreedDelivery?: null | string;
            /** Format: date */
            agreedCommencement?: null | string;
            /** Format: date */
            agreedCompletion?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.CorrectionPreview": {
            /** Format: int64 */
            version: number;
            moves: components["schemas"]["land.Move"][];
            misfits: string[];
            wouldBeTold: string[];
            notAsked: string[];
        };
        /** @enum {unknown} */
        "land.CountingMode": "workingDays" | "calendarDays" | "statuteDaysAsWorkingDays" | "months" | "years";
        "land.CureBreach": {
            commitmentId: string;
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.DayKind": "workday" | "weekend" | "holiday" | "makeUpWorkday";
        "land.DeadLetter": {
            /** Format: uuid */
            id: string;
            messageType: string;
            source?: null | string;
            exception: string;
            reason: string;
            /** Format: date-time */
            sentAt: string;
            willBeReplayed: boolean;
        };
        "land.DeadLetterIds": {
            ids: string[];
        };
        "land.Deadline": {
            name: string;
            /** Format: date */
            dueOn: string;
            rule: string;
            ruleVersion: string;
            source: string;
            mode: components["schemas"]["land.CountingMode"];
            /** Format: date */
            triggerOn: string;
            triggerName: string;
            calendarVersion: string;
            provisional: boolean;
            days?: components["schemas"]["land.EquatableArrayOfDeadlineDay"];
        };
        "land.DeadlineDay": {
            /** Format: date */
            date: string;
            kind: components["schemas"]["land.DayKind"];
            counts: boolean;
            /** Format: int32 */
            number: null | number;
            provisional: boolean;
            holidayName: null | string;
        };
        "land.DeliverLand": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Descent": {
            /** Format: uuid */
            fromParcelId: string;
            /** Format: uuid */
            toParcelId: string;
            /** Format: decimal */
            shareOfFrom: number;
            /** Format: decimal */
            shareOfTo: number;
            /** Format: date */
            on: string;
            by: string;
            documentNumber: string;
        };
        "land.DistrictsLoaded": {
            /** Format: int32 */
            count: number;
        };
        "land.EarnQuota": {
            disposedSquareMetres: components["schemas"]["land.Area"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.EquatableArrayOfAgreedCommitment": components["schemas"]["land.AgreedCommitment"][];
        "land.EquatableArrayOfCommitment": components["schemas"]["land.Commitment"][];
        "land.EquatableArrayOfConvertedParcel": components["schemas"]["land.ConvertedParcel"][];
        "land.EquatableArrayOfDeadlineDay": components["schemas"]["land.DeadlineDay"][];
        "land.EquatableArrayOfdecimal": number[];
        "land.EquatableArrayOfEquatableArrayOfdecimal": components["schemas"]["land.EquatableArrayOfdecimal"][];
        "land.EquatableArrayOfFinding": components["schemas"]["land.Finding"][];
        "land.EquatableArrayOfGuid": string[];
        "land.EquatableArrayOfIndicator": components["schemas"]["land.Indicator"][];
        "land.EquatableArrayOfInstalment": components["schemas"]["land.Instalment"][];
        "land.EquatableArrayOfPart": components["schemas"]["land.Part"][];
        "land.EquatableArrayOfRegionalAssessment": components["schemas"]["land.RegionalAssessment"][];
        "land.EquatableArrayOfReservedParcel": components["schemas"]["land.ReservedParcel"][];
        "land.EquatableArrayOfRestriction": components["schemas"]["land.Restriction"][];
        "land.EquatableArrayOfRuleValue": components["schemas"]["land.RuleValue"][];
        "land.EquatableArrayOfstring": string[];
        "land.ExchangeLand": {
            /** Format: uuid */
            forParcelId: string;
            planChangeDocument: string;
            fundsProof?: null | string;
            valueGivenYuan: components["schemas"]["land.Yuan"];
            valueReceivedYuan: components["schemas"]["land.Yuan"];
            contractNumber: string;
            /** Format: date */
            agreedDelivery?: null | string;
            /** Format: date */
            agreedCommencement: string;
            /** Format: date */
            agreedCompletion?: null | string;
            mortgageeConsent?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ExpireQuota": {
            areaSquareMetres: components["schemas"]["land.Area"];
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ExpireTerm": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Family": {
            parcels: components["schemas"]["land.Relative"][];
            descents: components["schemas"]["land.Descent"][];
        };
        "land.Finding": {
            commitmentId: string;
            metric: components["schemas"]["land.Metric"];
            verdict: components["schemas"]["land.Verdict"];
            /** Format: decimal */
            target?: number;
            /** Format: decimal */
            achieved?: number;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            achievedOn?: null | string;
            penaltyYuan?: null | components["schemas"]["land.Yuan"];
        };
        "land.FloorLine": {
            what: string;
            /** Format: decimal */
            factor: number;
            /** Format: decimal */
            yuanPerSquareMetre: number;
            source: string;
        };
        "land.FloorPrice": {
            /** Format: decimal */
            yuanPerSquareMetre: number;
            floorYuan: components["schemas"]["land.Yuan"];
            costYuan: null | components["schemas"]["land.Yuan"];
            lines: components["schemas"]["land.FloorLine"][];
            rules: components["schemas"]["land.RuleReference"][];
            lowestYuan?: components["schemas"]["land.Yuan"];
        };
        /** @enum {unknown} */
        "land.FoundationType": "deepPit" | "piled" | "other" | null;
        "land.Grant": {
            holder: null | components["schemas"]["land.Holder"];
            method: components["schemas"]["land.SupplyMethod"];
            contractNumber: null | string;
            supervisionNumber: null | string;
            /** Format: date */
            contractDate: null | string;
            /** Format: int32 */
            termYears: null | number;
            priceYuan: null | components["schemas"]["land.Yuan"];
            instalments: components["schemas"]["land.EquatableArrayOfInstalment"];
            /** Format: date */
            agreedDelivery: null | string;
            /** Format: date */
            agreedCommencement: null | string;
            /** Format: date */
            agreedCompletion: null | string;
            /** Format: int32 */
            leaseYears?: null | number;
            /** Format: uuid */
            offeringId?: null | string;
            /** Format: decimal */
            paidYuan?: number;
            acquiredBy?: components["schemas"]["land.Acquisition"];
            /** Format: date */
            termUntil?: null | string;
            certificateNumber?: null | string;
            /** Format: date */
            renewalAppliedOn?: null | string;
            isPaid?: boolean;
        };
        "land.GrantLand": {
            holder: components["schemas"]["land.Holder"];
            method: components["schemas"]["land.SupplyMethod"];
            contractNumber: string;
            supervisionNumber?: null | string;
            /** Format: date */
            contractDate: string;
            /** Format: int32 */
            termYears?: null | number;
            priceYuan?: null | components["schemas"]["land.Yuan"];
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            /** Format: date */
            agreedDelivery?: null | string;
            /** Format: date */
            agreedCommencement?: null | string;
            /** Format: date */
            agreedCompletion?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.HistoryEntry": {
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            sequence: number;
            type: string;
            /** Format: date */
            effectiveOn?: null | string;
            /** Format: date-time */
            recordedAt: string;
            by?: null | string;
            role?: null | string;
            documentNumber?: null | string;
            summary: string;
            data: components["schemas"]["land.JsonElement"];
        };
        "land.Holder": {
            uscc: null | string;
            name: string;
        };
        "land.HttpValidationProblemDetails": {
            type: null | string;
            title: null | string;
            /** Format: int32 */
            status: null | number;
            detail: null | string;
            instance: null | string;
            errors: {
                [key: string]: string[];
            };
        };
        /** Format: binary */
        "land.IFormFile": string;
        "land.ImportAnswer": {
            /** Format: uuid */
            batchId: string;
            dryRun: boolean;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            failed: number;
            messages: components["schemas"]["land.ImportMessage"][];
            changes?: null | components["schemas"]["land.CellChange"][];
            /** @default false */
            isRunning: boolean;
        };
        "land.ImportDetails": {
            batch: components["schemas"]["land.ImportView"];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            parcelsTouched: number;
            messages: components["schemas"]["land.ImportMessage"][];
            changes: components["schemas"]["land.CellChange"][];
        };
        "land.ImportIsUndone": {
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            parcels: number;
        };
        "land.ImportMessage": {
            /** Format: int32 */
            line: number;
            column?: null | string;
            value?: null | string;
            severity: components["schemas"]["land.ImportSeverity"];
            code: string;
            message: string;
        };
        /** @enum {unknown} */
        "land.ImportSeverity": "error" | "warning";
        /** @enum {unknown} */
        "land.ImportStatus": "running" | "done" | "undone";
        "land.ImportView": {
            /** Format: uuid */
            batchId: string;
            kind: string;
            fileName: string;
            sha256: string;
            status: components["schemas"]["land.ImportStatus"];
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            taken: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            failed: number;
            /** Format: date */
            importedOn: string;
        };
        "land.Indicator": {
            metric: components["schemas"]["land.Metric"];
            /** Format: decimal */
            target: number;
        };
        "land.Instalment": {
            /** Format: date */
            dueOn: string;
            amountYuan: components["schemas"]["land.Yuan"];
        };
        "land.InstalmentState": {
            /** Format: date */
            dueOn: string;
            /** Format: date */
            payableUntil: string;
            amountYuan: components["schemas"]["land.Yuan"];
            paidYuan: components["schemas"]["land.Yuan"];
            /** Format: date */
            paidOn?: null | string;
            overdueYuan: components["schemas"]["land.Yuan"];
        };
        "land.IResult": Record<string, never>;
        "land.IssuePermit": {
            kind: components["schemas"]["land.PermitKind"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.IssuePlanningConditions": {
            conditions: components["schemas"]["land.PlanningConditions"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.JsonElement": unknown;
        "land.KnownColumns": {
            columns: {
                [key: string]: string;
            };
            known: string[];
            required: string[];
        };
        "land.LandIsGranted": {
            /** Format: uuid */
            parcelId: string;
            /** Format: int64 */
            version: number;
            warnings: string[];
        };
        "land.LandPreparation": {
            quota: null | components["schemas"]["land.QuotaShare"];
            conversion: null | components["schemas"]["land.Approval"];
            expropriation: null | components["schemas"]["land.Approval"];
            /** Format: date */
            compensatedOn: null | string;
            /** Format: date */
            servicedOn: null | string;
            netLand: null | components["schemas"]["land.NetLand"];
            /** Format: date */
            assessedOn: null | string;
            standard: null | components["schemas"]["land.StandardLand"];
        };
        /** @enum {unknown} */
        "land.LandSource": "converted" | "stock";
        "land.LateLine": {
            /** Format: date */
            dueOn: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: int32 */
            days: number;
            onYuan: components["schemas"]["land.Yuan"];
            /** Format: decimal */
            sharePerDay: number;
            interestYuan: components["schemas"]["land.Yuan"];
        };
        "land.LiftRestriction": {
            number: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.ListFormat": "xlsx" | "csv" | null;
        "land.ListingIsClosed": {
            /** Format: int64 */
            version: number;
            sold: boolean;
            winner?: null | components["schemas"]["land.Holder"];
            priceYuan?: null | components["schemas"]["land.Yuan"];
            reason?: null | string;
            deadlines: components["schemas"]["land.Deadline"][];
        };
        "land.MakeCommitments": {
            commitments?: components["schemas"]["land.EquatableArrayOfAgreedCommitment"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.MergeParcels": {
            parcelIds?: components["schemas"]["land.EquatableArrayOfGuid"];
            code: string;
            name: string;
            location?: null | string;
            boundary?: null | components["schemas"]["land.Boundary"];
            mortgageeConsent?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.Metric": "start" | "finish" | "production" | "investment" | "investmentIntensity" | "plotRatio" | "buildingCoefficient" | "officeLandShare" | "officeFloorShare" | "taxPerMu" | "outputPerMu" | "jobs" | "energyPerValueAdded" | "emissionsPerValueAdded";
        "land.Milestones": {
            /** Format: date */
            deliveredOn: null | string;
            /** Format: date */
            commencedOn: null | string;
            /** Format: date */
            completedOn: null | string;
            /** Format: date */
            productionOn: null | string;
            /** Format: date */
            registeredOn: null | string;
            /** Format: date */
            planningPermitOn: null | string;
            /** Format: date */
            worksPermitOn: null | string;
            /** Format: date */
            constructionPermitOn: null | string;
            /** Format: date */
            acceptedOn: null | string;
            /** Format: date */
            atCapacityOn: null | string;
            /** Format: date */
            reviewedOn: null | string;
        };
        "land.Move": {
            kind: string;
            what: string;
            /** Format: date */
            from?: null | string;
            /** Format: date */
            until?: null | string;
            before?: null | string;
            after?: null | string;
        };
        "land.NetLand": {
            source: components["schemas"]["land.LandSource"];
            /** Format: date */
            certifiedOn: string;
            documentNumber: string;
        };
        "land.NextStep": {
            step: string;
            name: string;
            possible: boolean;
            why?: null | components["schemas"]["land.StepRefused"];
        };
        "land.OfferingIsAnnounced": {
            /** Format: int64 */
            version: number;
            deadlines: components["schemas"]["land.Deadline"][];
            rule: components["schemas"]["land.RuleReference"];
        };
        "land.OfferingIsProposed": {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
            floor?: null | components["schemas"]["land.FloorPrice"];
        };
        /** @enum {unknown} */
        "land.OfferingStage": "proposed" | "schemeApproved" | "announced" | "listed" | "sold" | "confirmed" | "contracted" | "failed" | "withdrawn";
        "land.OfferingTerms": {
            method: components["schemas"]["land.SupplyMethod"];
            /** Format: int32 */
            termYears: null | number;
            /** Format: int32 */
            leaseYears: null | number;
            flexible: boolean;
            pricing: null | components["schemas"]["land.Pricing"];
            startPriceYuan: null | components["schemas"]["land.Yuan"];
            reservePriceYuan: null | components["schemas"]["land.Yuan"];
            depositYuan: null | components["schemas"]["land.Yuan"];
            actualCostYuan: null | components["schemas"]["land.Yuan"];
            legalBasis: null | string;
            allocationPurpose: null | components["schemas"]["land.AllocationPurpose"];
            grantee: null | components["schemas"]["land.Holder"];
            /** Format: date */
            agreedDelivery: null | string;
            /** Format: date */
            agreedCommencement: null | string;
            /** Format: date */
            agreedCompletion: null | string;
        };
        "land.OfferingView": {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            parcelId: string;
            parcelCode: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            stage: components["schemas"]["land.OfferingStage"];
            terms: components["schemas"]["land.OfferingTerms"];
            /** Format: date */
            proposedOn: string;
            /** Format: date */
            approvedOn?: null | string;
            /** Format: decimal */
            floorYuanPerSquareMetre?: number;
            announcement?: null | components["schemas"]["land.Announcement"];
            /** Format: int32 */
            bidders: number;
            /** Format: int32 */
            bidsMade: number;
            deposits?: null | components["schemas"]["land.BidDeposit"][];
            bids?: null | components["schemas"]["land.Bid"][];
            sale?: null | components["schemas"]["land.Sale"];
            contractNumber?: null | string;
            reason?: null | string;
            deadlines?: null | components["schemas"]["land.Deadline"][];
            /** Format: int64 */
            version?: null | number;
        };
        "land.OpenQuotaAccount": {
            /** Format: int32 */
            year: number;
            zone?: null | string;
            openingSquareMetres: components["schemas"]["land.Area"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.OutlineBuilding": {
            buildingCode: string;
            footprint: components["schemas"]["land.Boundary"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.OutlinePoint": {
            name: string;
            /** Format: int32 */
            ring: number;
            /** Format: decimal */
            x: number;
            /** Format: decimal */
            y: number;
        };
        "land.OutlineView": {
            code: string;
            /** Format: int32 */
            epsg: number;
            /** Format: int32 */
            zone?: null | number;
            /** Format: int32 */
            centralMeridian?: null | number;
            areas: components["schemas"]["land.ParcelAreas"];
            points: components["schemas"]["land.OutlinePoint"][];
        };
        "land.OverlapWith": {
            /** Format: uuid */
            parcelId: string;
            code: string;
            /** Format: date */
            from: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            common: components["schemas"]["land.Boundary"];
        };
        "land.PageOfAllocationView": {
            items: components["schemas"]["land.AllocationView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "land.PageOfDeadLetter": {
            items: components["schemas"]["land.DeadLetter"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "land.PageOfImportView": {
            items: components["schemas"]["land.ImportView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "land.PageOfOfferingView": {
            items: components["schemas"]["land.OfferingView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "land.PageOfParcelView": {
            items: components["schemas"]["land.ParcelView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "land.PageOfQuotaAccountView": {
            items: components["schemas"]["land.QuotaAccountView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "land.PageOfRedLineView": {
            items: components["schemas"]["land.RedLineView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "land.ParcelAreas": {
            certificateSquareMetres: components["schemas"]["land.Area"];
            drawnSquareMetres: null | components["schemas"]["land.Area"];
            surveyedSquareMetres: null | components["schemas"]["land.Area"];
            differences: components["schemas"]["land.AreaDifference"][];
        };
        /** @enum {unknown} */
        "land.ParcelFormat": "xlsx" | "csv" | "geoJson" | "shapefile" | null;
        "land.ParcelIsRedrawn": {
            /** Format: int64 */
            version: number;
            areas: components["schemas"]["land.ParcelAreas"];
        };
        "land.ParcelIsRegistered": {
            /** Format: uuid */
            id: string;
            code: string;
            /** Format: int64 */
            version: number;
        };
        "land.ParcelIsSplit": {
            /** Format: int64 */
            version: number;
            parts: components["schemas"]["land.Successor"][];
        };
        "land.ParcelIsSurveyed": {
            /** Format: int64 */
            version: number;
            areas: components["schemas"]["land.ParcelAreas"];
        };
        "land.ParcelOffering": {
            /** Format: uuid */
            offeringId: string;
            stage: components["schemas"]["land.OfferingStage"];
            method: components["schemas"]["land.SupplyMethod"];
            /** Format: int32 */
            termYears: null | number;
            /** Format: int32 */
            leaseYears: null | number;
            winner: null | components["schemas"]["land.Holder"];
            priceYuan: null | components["schemas"]["land.Yuan"];
            /** Format: date */
            soldOn?: null | string;
            isReady?: boolean;
        };
        "land.ParcelsAreMerged": {
            /** Format: uuid */
            id: string;
            code: string;
            /** Format: int64 */
            version: number;
        };
        "land.ParcelsImportAnswer": {
            /** Format: uuid */
            batchId: string;
            dryRun: boolean;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            failed: number;
            messages: components["schemas"]["land.ImportMessage"][];
            changes: components["schemas"]["land.CellChange"][];
            /** Format: int32 */
            epsg?: null | number;
            axesSwapped: boolean;
            outlines: components["schemas"]["land.CheckedOutline"][];
        };
        /** @enum {unknown} */
        "land.ParcelStage": "planned" | "quotaAssigned" | "conversionApproved" | "expropriationApproved" | "compensated" | "serviced" | "netLand" | "assessed" | "standardSet" | "schemeApproved" | "announced" | "listed" | "sold" | "resultConfirmed" | "contracted" | "partlyPaid" | "paid" | "delivered" | "registered" | "planningPermitted" | "constructionPermitted" | "commenced" | "completed" | "completionAccepted" | "inProduction" | "atCapacity" | "reviewed" | "recovered" | "expired" | "surrendered" | "exchanged";
        /** @enum {unknown} */
        "land.ParcelStatus": "planned" | "available" | "listed" | "granted" | "delivered" | "underConstruction" | "completed" | "inProduction" | null;
        "land.ParcelView": {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            zone?: null | string;
            location?: null | string;
            areaSquareMetres: components["schemas"]["land.Area"];
            /** Format: decimal */
            areaMu: number;
            landUse: string;
            status: components["schemas"]["land.ParcelStatus"];
            stage: components["schemas"]["land.ParcelStage"];
            holder?: null | components["schemas"]["land.Holder"];
            grant?: null | components["schemas"]["land.Grant"];
            /** Format: date */
            termUntil?: null | string;
            planningConditions?: null | components["schemas"]["land.PlanningConditions"];
            milestones: components["schemas"]["land.Milestones"];
            preparation?: null | components["schemas"]["land.LandPreparation"];
            offering?: null | components["schemas"]["land.ParcelOffering"];
            restrictions?: components["schemas"]["land.EquatableArrayOfRestriction"];
            ended?: null | components["schemas"]["land.RightEnded"];
            boundary?: null | components["schemas"]["land.Boundary"];
            /** Format: int64 */
            version?: null | number;
            areas?: null | components["schemas"]["land.ParcelAreas"];
        };
        "land.Part": {
            code: string;
            name: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            location?: null | string;
            boundary?: unknown;
        };
        "land.PayCompensation": {
            amountYuan: components["schemas"]["land.Yuan"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Payment": {
            /** Format: date */
            paidOn: string;
            amountYuan: components["schemas"]["land.Yuan"];
            documentNumber: string;
        };
        "land.PaymentStatement": {
            /** Format: date */
            asOf: string;
            contractNumber?: null | string;
            priceYuan?: null | components["schemas"]["land.Yuan"];
            paidYuan: components["schemas"]["land.Yuan"];
            outstandingYuan?: null | components["schemas"]["land.Yuan"];
            overdueYuan: components["schemas"]["land.Yuan"];
            lateInterestYuan: components["schemas"]["land.Yuan"];
            instalments: components["schemas"]["land.InstalmentState"][];
            interest: components["schemas"]["land.LateLine"][];
            payments: components["schemas"]["land.Payment"][];
            supplements: components["schemas"]["land.Supplement"][];
            rule: components["schemas"]["land.RuleReference"];
        };
        "land.PayPrice": {
            amountYuan: components["schemas"]["land.Yuan"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.PerformanceIsChecked": {
            /** Format: int64 */
            version: number;
            passed: boolean;
            findings?: components["schemas"]["land.EquatableArrayOfFinding"];
            /** Format: date */
            cureBy?: null | string;
        };
        "land.PerformanceView": {
            /** Format: uuid */
            parcelId: string;
            parcelCode: string;
            holder?: null | components["schemas"]["land.Holder"];
            /** Format: date */
            asOf: string;
            /** Format: int32 */
            met: number;
            /** Format: int32 */
            missed: number;
            /** Format: int32 */
            unknown: number;
            /** Format: int32 */
            open: number;
            promises: components["schemas"]["land.PromiseView"][];
        };
        /** @enum {unknown} */
        "land.PermitKind": "landPlanning" | "worksPlanning" | "construction";
        "land.PlaceBid": {
            bidder: components["schemas"]["land.Holder"];
            amountYuan: components["schemas"]["land.Yuan"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.PlaceRestriction": {
            kind: components["schemas"]["land.RestrictionKind"];
            number: string;
            inFavourOf: string;
            amountYuan?: null | components["schemas"]["land.Yuan"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.PlanningConditions": {
            documentNumber: string;
            /** Format: decimal */
            plotRatioMin?: number;
            /** Format: decimal */
            plotRatioMax?: number;
            /** Format: decimal */
            buildingCoefficientMin?: number;
            /** Format: decimal */
            officeLivingShareMax?: number;
            /** Format: decimal */
            heightLimitMetres?: number;
        };
        "land.PlanTimetable": {
            method: components["schemas"]["land.SupplyMethod"];
            /** Format: date */
            announcedOn?: null | string;
            /** Format: date */
            signingOn?: null | string;
            /** Format: date */
            soldOn?: null | string;
            priceYuan?: null | components["schemas"]["land.Yuan"];
            /** Format: date */
            notBefore?: null | string;
        };
        "land.PreviewCorrection": {
            /** Format: int64 */
            version: number;
            entry?: null | components["schemas"]["land.JsonElement"];
        };
        "land.PreviewMerge": {
            parcels?: components["schemas"]["land.EquatableArrayOfstring"];
            /** Format: date */
            effectiveOn: string;
        };
        "land.PreviewSplit": {
            parcel: string;
            line?: components["schemas"]["land.EquatableArrayOfEquatableArrayOfdecimal"];
            /** Format: date */
            effectiveOn: string;
        };
        "land.Pricing": {
            /** Format: int32 */
            grade: number;
            priorityIndustry: boolean;
            landIntensive: boolean;
            /** @default false */
            farmProducts: boolean;
            /** @default false */
            unusedLandOutsidePlan: boolean;
        };
        "land.ProblemDetails": {
            type: null | string;
            title: null | string;
            /** Format: int32 */
            status: null | number;
            detail: null | string;
            instance: null | string;
        };
        "land.PromiseView": {
            id: string;
            name: string;
            commitment: components["schemas"]["land.Commitment"];
            verdict: components["schemas"]["land.Verdict"];
            /** Format: decimal */
            achieved?: number;
            /** Format: date */
            achievedOn?: null | string;
            proof?: null | string;
            /** Format: decimal */
            missingShare?: number;
            /** Format: int32 */
            daysLate?: null | number;
            penaltyYuan?: null | components["schemas"]["land.Yuan"];
            breach?: null | components["schemas"]["land.Breach"];
            nextStep: string;
        };
        "land.ProposeOffering": {
            terms: components["schemas"]["land.OfferingTerms"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.PublishedRule": {
            version: components["schemas"]["land.RuleView"];
            /** Format: date-time */
            recordedAt?: null | string;
        };
        "land.PublishOfferingResult": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.PublishRule": {
            place: string;
            /** Format: date */
            validTo?: null | string;
            values?: components["schemas"]["land.EquatableArrayOfRuleValue"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.QuotaAccountIsOpen": {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
        };
        "land.QuotaAccountView": {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            year: number;
            zone?: null | string;
            openingSquareMetres: components["schemas"]["land.Area"];
            allottedSquareMetres: components["schemas"]["land.Area"];
            directSquareMetres: components["schemas"]["land.Area"];
            earnedSquareMetres: components["schemas"]["land.Area"];
            transferredInSquareMetres: components["schemas"]["land.Area"];
            transferredOutSquareMetres: components["schemas"]["land.Area"];
            reservedSquareMetres: components["schemas"]["land.Area"];
            consumedSquareMetres: components["schemas"]["land.Area"];
            returnedSquareMetres: components["schemas"]["land.Area"];
            expiredSquareMetres: components["schemas"]["land.Area"];
            availableSquareMetres: components["schemas"]["land.Area"];
            /** Format: decimal */
            availableMu: number;
            batches: components["schemas"]["land.QuotaBatchView"][];
            /** Format: int64 */
            version?: null | number;
        };
        "land.QuotaBatchView": {
            batch: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            parcels: components["schemas"]["land.BatchParcel"][];
            /** Format: date */
            reservedOn: string;
            approval?: null | components["schemas"]["land.Approval"];
            lapse?: null | components["schemas"]["land.Deadline"];
        };
        "land.QuotaIsEarned": {
            /** Format: int64 */
            version: number;
            areaSquareMetres: components["schemas"]["land.Area"];
            /** Format: decimal */
            share: number;
            rule: components["schemas"]["land.RuleReference"];
        };
        "land.QuotaLedgerLine": {
            /** Format: int64 */
            version: number;
            /** Format: date */
            effectiveOn: string;
            /** Format: date-time */
            recordedAt: string;
            kind: string;
            documentNumber: string;
            batch?: null | string;
            changeSquareMetres: components["schemas"]["land.Area"];
            availableSquareMetres: components["schemas"]["land.Area"];
            reservedSquareMetres: components["schemas"]["land.Area"];
            consumedSquareMetres: components["schemas"]["land.Area"];
        };
        "land.QuotaShare": {
            /** Format: uuid */
            accountId: string;
            batch: string;
            areaSquareMetres: components["schemas"]["land.Area"];
        };
        "land.ReceiveBidDeposit": {
            bidder: components["schemas"]["land.Holder"];
            amountYuan: components["schemas"]["land.Yuan"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Recorded": {
            /** Format: int64 */
            version: number;
        };
        "land.RecordRegionalAssessments": {
            assessments?: components["schemas"]["land.EquatableArrayOfRegionalAssessment"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.RedLine": {
            kind: components["schemas"]["land.RedLineKind"];
            name: string;
            /** Format: date */
            dueOn: string;
            /** Format: int32 */
            daysLeft: number;
            detail?: null | string;
            consequence: string;
        };
        /** @enum {unknown} */
        "land.RedLineKind": "delivery" | "commencement" | "idleOneYear" | "idleTwoYears" | "completion" | "payment" | "commitment" | "breachCure" | "renewalApplication" | "termEnd" | "approvalLapse" | "contract" | "resultPublication";
        "land.RedLineView": {
            /** Format: uuid */
            parcelId: string;
            parcelCode: string;
            parcelName: string;
            zone?: null | string;
            holder?: null | components["schemas"]["land.Holder"];
            kind: components["schemas"]["land.RedLineKind"];
            name: string;
            /** Format: date */
            dueOn: string;
            /** Format: int32 */
            daysLeft: number;
            detail?: null | string;
            consequence: string;
        };
        "land.RedrawParcel": {
            boundary: components["schemas"]["land.Boundary"];
            reason: string;
            sourceFile?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.RefundBidDeposit": {
            bidder: components["schemas"]["land.Holder"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.RegionalAssessment": {
            kind: string;
            documentNumber: string;
        };
        "land.RegisterParcel": {
            code: string;
            name: string;
            zone?: null | string;
            location?: null | string;
            areaSquareMetres: components["schemas"]["land.Area"];
            landUse: string;
            planningConditions?: null | components["schemas"]["land.PlanningConditions"];
            boundary?: null | components["schemas"]["land.Boundary"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.RegisterRight": {
            certificateNumber: string;
            unitCode?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Relative": {
            /** Format: uuid */
            parcelId: string;
            code: string;
            name: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            /** Format: date */
            from: string;
            /** Format: date */
            until?: null | string;
        };
        "land.ReleaseQuota": {
            batch: string;
            parcelIds?: components["schemas"]["land.EquatableArrayOfGuid"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.Remedy": "cureOnly" | "priceShareByDay" | "priceShareMissing" | "investmentShareMissing" | "makeUpDifference";
        "land.RenewRight": {
            contractNumber: string;
            /** Format: int32 */
            termYears: number;
            priceYuan: components["schemas"]["land.Yuan"];
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ReportAchievement": {
            metric: components["schemas"]["land.Metric"];
            /** Format: decimal */
            value: number;
            /** Format: date */
            aboutOn: string;
            evidenceNumber?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ReservedParcel": {
            /** Format: uuid */
            parcelId: string;
            areaSquareMetres: components["schemas"]["land.Area"];
        };
        "land.ReserveQuota": {
            batch: string;
            parcels?: components["schemas"]["land.EquatableArrayOfReservedParcel"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Restriction": {
            kind: components["schemas"]["land.RestrictionKind"];
            number: string;
            inFavourOf: string;
            amountYuan?: null | components["schemas"]["land.Yuan"];
            /** Format: date */
            from: string;
        };
        /** @enum {unknown} */
        "land.RestrictionKind": "mortgage" | "seizure";
        "land.ReturnQuota": {
            areaSquareMetres: components["schemas"]["land.Area"];
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.RightEnded": {
            cause: string;
            /** Format: date */
            on: string;
        };
        "land.RuleIsPublished": {
            rule: string;
            /** Format: int32 */
            edition: number;
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        "land.RuleMark": "read" | "partlySeen" | "recalled" | "recommended";
        "land.RuleReference": {
            rule: string;
            /** Format: int32 */
            edition: number;
            place: string;
            /** Format: date */
            validFrom: string;
            documentNumber: string;
            outsideValidity: boolean;
        };
        "land.RuleValue": {
            name: string;
            /** Format: decimal */
            value: number;
            unit: string;
            mark: components["schemas"]["land.RuleMark"];
            source: string;
        };
        "land.RuleView": {
            rule: string;
            title: string;
            /** Format: int32 */
            edition: number;
            place: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: null | string;
            documentNumber: string;
            outsideValidity: boolean;
            values: components["schemas"]["land.RuleValue"][];
        };
        "land.Sale": {
            winner: components["schemas"]["land.Holder"];
            priceYuan: components["schemas"]["land.Yuan"];
            /** Format: date */
            soldOn: string;
            /** Format: date */
            confirmedOn?: null | string;
            /** Format: date */
            publishedOn?: null | string;
        };
        "land.SaleIsConfirmed": {
            /** Format: int64 */
            version: number;
            deadlines: components["schemas"]["land.Deadline"][];
        };
        "land.SchemeIsApproved": {
            /** Format: int64 */
            version: number;
            floor?: null | components["schemas"]["land.FloorPrice"];
        };
        "land.ServiceLand": {
            level: components["schemas"]["land.ServiceLevel"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.ServiceLevel": "threeServices" | "fiveServices" | "sevenServices";
        "land.SetColumnNames": {
            columns: {
                [key: string]: string;
            };
        };
        "land.SetOutlineTolerances": {
            /** Format: decimal */
            borderWidthMetres: number;
            /** Format: decimal */
            drawnShare: number;
            /** Format: decimal */
            surveyedShare: number;
            source: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.SetStandardIndicators": {
            industryCode: string;
            indicators?: components["schemas"]["land.EquatableArrayOfIndicator"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.SplitParcel": {
            parts?: components["schemas"]["land.EquatableArrayOfPart"];
            mortgageeConsent?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.StandardLand": {
            industryCode: string;
            indicators: components["schemas"]["land.EquatableArrayOfIndicator"];
            documentNumber: string;
        };
        "land.StartProduction": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.StepRefused": {
            type: string;
            detail: string;
            missing: null | string;
            suppliedBy: null | string;
        };
        /** Format: binary */
        "land.Stream": string;
        "land.Successor": {
            /** Format: uuid */
            parcelId: string;
            code: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            /** Format: decimal */
            share: number;
        };
        "land.Supplement": {
            /** Format: date */
            signedOn: string;
            cause: components["schemas"]["land.SupplementCause"];
            reason: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.SupplementCause": "government" | "forceMajeure" | "holder" | "planChange";
        "land.SupplementContract": {
            cause: components["schemas"]["land.SupplementCause"];
            reason: string;
            /** Format: date */
            agreedDelivery?: null | string;
            /** Format: date */
            agreedCommencement?: null | string;
            /** Format: date */
            agreedCompletion?: null | string;
            priceYuan?: null | components["schemas"]["land.Yuan"];
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.SupplyMethod": "listing" | "auction" | "tender" | "agreement" | "allocation" | "lease" | "leaseThenGrant" | "exchange";
        "land.SurrenderLand": {
            reason: string;
            compensationYuan?: null | components["schemas"]["land.Yuan"];
            mortgageeConsent?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.SurveyParcel": {
            areaSquareMetres: components["schemas"]["land.Area"];
            surveyor: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Timetable": {
            steps: components["schemas"]["land.TimetableStep"][];
            feasible?: null | boolean;
            rules: components["schemas"]["land.RuleReference"][];
            calendarVersion: string;
        };
        "land.TimetableStep": {
            step: string;
            name: string;
            /** Format: date */
            on: string;
            bound: string;
            amountYuan?: null | components["schemas"]["land.Yuan"];
            why?: null | components["schemas"]["land.Deadline"];
        };
        "land.Tolerances": {
            /** Format: decimal */
            borderWidthMetres: number;
            /** Format: decimal */
            drawnShare: number;
            /** Format: decimal */
            surveyedShare: number;
            source: string;
        };
        "land.TolerancesView": {
            /** Format: date */
            from?: null | string;
            /** Format: date */
            until?: null | string;
            tolerances: components["schemas"]["land.Tolerances"];
        };
        "land.TransferQuota": {
            /** Format: uuid */
            toAccountId: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.TransferRight": {
            to: components["schemas"]["land.Holder"];
            /** Format: decimal */
            developedShare: number;
            developmentProof: string;
            transferPriceYuan?: null | components["schemas"]["land.Yuan"];
            mortgageeConsent?: null | string;
            parkOpinion?: null | string;
            supervisionAgreement?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.UndoImport": {
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.Verdict": "open" | "met" | "missed" | "unknown";
        /** @enum {unknown} */
        "land.WithdrawalCause": "conditionsChanged" | "winnerDefaulted" | "other";
        "land.WithdrawEntry": {
            /** Format: int64 */
            withdraws: number;
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.WithdrawOffering": {
            cause: components["schemas"]["land.WithdrawalCause"];
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Yuan": number;
        "reclamation.Alternative": {
            project: string;
            reason: string;
        };
        "reclamation.ApproveScheme": {
            option: components["schemas"]["reclamation.SchemeOption"];
            terms?: null | string;
            /** Format: date */
            newStartOn?: null | string;
            /** Format: date */
            useFrom?: null | string;
            /** Format: date */
            useTo?: null | string;
            paidYuan?: null | components["schemas"]["reclamation.Yuan"];
            fundsInPlace?: null | boolean;
            planChangeDocumentNumber?: null | string;
            approvedBy?: null | string;
            approvalDocumentNumber?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Area": number;
        "reclamation.AssessIdleness": {
            /** Format: date */
            agreedCommencement: null | string;
            /** Format: date */
            deliveredOn: null | string;
            /** Format: date */
            commencedOn: null | string;
            /** Format: date */
            suspendedOn: null | string;
            areaDueSquareMetres: null | components["schemas"]["reclamation.Area"];
            developedAreaSquareMetres: null | components["schemas"]["reclamation.Area"];
            totalInvestmentYuan: null | components["schemas"]["reclamation.Yuan"];
            investedYuan: null | components["schemas"]["reclamation.Yuan"];
            landPriceIncludedYuan: null | components["schemas"]["reclamation.Yuan"];
            priceYuan: null | components["schemas"]["reclamation.Yuan"];
            cause: null | components["schemas"]["reclamation.Cause"];
            causeSpans: components["schemas"]["reclamation.EquatableArrayOfCauseSpan"];
            /** Format: date */
            asOf: null | string;
        };
        "reclamation.AssessmentView": {
            /** Format: date */
            agreedStart: null | string;
            /** Format: date */
            yearOneEndsOn: null | string;
            /** Format: date */
            yearTwoEndsOn: null | string;
            limb: components["schemas"]["reclamation.Limb"];
            level: components["schemas"]["reclamation.Level"];
            branch: components["schemas"]["reclamation.Branch"];
            feeYuan: null | components["schemas"]["reclamation.Yuan"];
            /** Format: int32 */
            idleDaysGross: number;
            /** Format: int32 */
            idleDaysExcluded: number;
            /** Format: int32 */
            idleDaysNet: number;
            reasons: string[];
        };
        /** @enum {unknown} */
        "reclamation.AssetType": "parcel" | "unit";
        /** @enum {unknown} */
        "reclamation.Branch": "none" | "fee" | "recovery" | "negotiated";
        "reclamation.Candidate": {
            assetType: components["schemas"]["reclamation.AssetType"];
            /** Format: uuid */
            assetId: string;
            code: string;
            name?: null | string;
            zone?: null | string;
            /** Format: decimal */
            areaSquareMetres?: number;
            holder?: null | components["schemas"]["reclamation.Holder"];
            signal: components["schemas"]["reclamation.Signal"];
            /** Format: date */
            since: string;
            level: components["schemas"]["reclamation.Level"];
            /** Format: date */
            agreedStart?: null | string;
            /** Format: date */
            becomesTwoYearsOn?: null | string;
            supervisionNumber?: null | string;
        };
        /** @enum {unknown} */
        "reclamation.CaseOutcome": "notIdle" | "begun" | "recovered" | "recoveryRefused" | "disposed" | "noLongerHeld";
        /** @enum {unknown} */
        "reclamation.CasePaper": "investigationNotice" | "hearingNotice" | "feeDecision" | "recoveryDecision" | null;
        /** @enum {unknown} */
        "reclamation.CaseState": "opened" | "noticeIssued" | "awaitingReply" | "replied" | "determined" | "publicised" | "filed" | "hearingNotified" | "hearingRequested" | "hearingHeld" | "feeDecided" | "recoveryDecided" | "recovered" | "recoveryRefused" | "schemeApproved" | "closed";
        /** @enum {unknown} */
        "reclamation.Cause": "holder" | "government" | "forceMajeure" | "preWork" | "unknown";
        "reclamation.CauseSpan": {
            cause: components["schemas"]["reclamation.Cause"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        "reclamation.CloseIdleCase": {
            reason?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Closing": {
            /** Format: date */
            on: string;
            outcome: components["schemas"]["reclamation.CaseOutcome"];
            reason: null | string;
        };
        /** @enum {unknown} */
        "reclamation.CountingMode": "workingDays" | "calendarDays" | "statuteDaysAsWorkingDays" | "months" | "years";
        /** @enum {unknown} */
        "reclamation.DayKind": "workday" | "weekend" | "holiday" | "makeUpWorkday";
        "reclamation.DeadLetter": {
            /** Format: uuid */
            id: string;
            messageType: string;
            source?: null | string;
            exception: string;
            reason: string;
            /** Format: date-time */
            sentAt: string;
            willBeReplayed: boolean;
        };
        "reclamation.DeadLetterIds": {
            ids: string[];
        };
        "reclamation.DeadlineDay": {
            /** Format: date */
            date: string;
            kind: components["schemas"]["reclamation.DayKind"];
            counts: boolean;
            /** Format: int32 */
            number: null | number;
            provisional: boolean;
            holidayName: null | string;
        };
        /** @enum {unknown} */
        "reclamation.DeadlineState": "open" | "met" | "lapsed" | "overdue";
        "reclamation.DeadlineTrigger": {
            name: string;
            /** Format: date */
            on: string;
        };
        "reclamation.DeadlineView": {
            name: string;
            title: string;
            /** Format: date */
            from?: null | string;
            /** Format: date */
            dueOn: string;
            state: components["schemas"]["reclamation.DeadlineState"];
            /** Format: date */
            doneOn?: null | string;
            rule: string;
            ruleVersion: string;
            source: string;
            mode: components["schemas"]["reclamation.CountingMode"];
            rolls: boolean;
            provisional: boolean;
            triggeredBy: components["schemas"]["reclamation.DeadlineTrigger"];
            calendarVersion: string;
            days?: components["schemas"]["reclamation.EquatableArrayOfDeadlineDay"];
        };
        "reclamation.DecideFee": {
            approvedBy?: null | string;
            approvalDocumentNumber?: null | string;
            /** Format: date */
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.DecideRecovery": {
            approvedBy?: null | string;
            approvalDocumentNumber?: null | string;
            /** Format: date */
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Decision": {
            paper: components["schemas"]["reclamation.ServedPaper"];
            holder: components["schemas"]["reclamation.Holder"];
            level: components["schemas"]["reclamation.Level"];
            approvedBy: string;
            approvalDocumentNumber: string;
            /** Format: decimal */
            priceYuan?: number;
            /** Format: decimal */
            feeYuan?: number;
        };
        "reclamation.Determination": {
            /** Format: date */
            on: string;
            documentNumber: string;
            limb: components["schemas"]["reclamation.Limb"];
            level: components["schemas"]["reclamation.Level"];
            cause: components["schemas"]["reclamation.Cause"];
            causeSpans: components["schemas"]["reclamation.EquatableArrayOfCauseSpan"];
            branch: components["schemas"]["reclamation.Branch"];
        };
        "reclamation.DetermineIdleness": {
            limb: components["schemas"]["reclamation.Limb"];
            cause: components["schemas"]["reclamation.Cause"];
            facts: string;
            causeSpans?: components["schemas"]["reclamation.EquatableArrayOfCauseSpan"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.EquatableArrayOfAlternative": components["schemas"]["reclamation.Alternative"][];
        "reclamation.EquatableArrayOfCauseSpan": components["schemas"]["reclamation.CauseSpan"][];
        "reclamation.EquatableArrayOfDeadlineDay": components["schemas"]["reclamation.DeadlineDay"][];
        "reclamation.EquatableArrayOfstring": string[];
        "reclamation.FileInMonitoring": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Hearing": {
            intendedBranch: components["schemas"]["reclamation.Branch"];
            notice: components["schemas"]["reclamation.ServedPaper"];
            /** Format: date */
            requestedOn?: null | string;
            /** Format: date */
            heldOn?: null | string;
        };
        "reclamation.HistoryEntry": {
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            sequence: number;
            type: string;
            /** Format: date */
            effectiveOn?: null | string;
            /** Format: date-time */
            recordedAt: string;
            by?: null | string;
            role?: null | string;
            documentNumber?: null | string;
            summary: string;
            data: components["schemas"]["reclamation.JsonElement"];
        };
        "reclamation.Holder": {
            uscc: null | string;
            name: string;
        };
        "reclamation.HoldHearing": {
            outcome?: null | string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.HttpValidationProblemDetails": {
            type: null | string;
            title: null | string;
            /** Format: int32 */
            status: null | number;
            detail: null | string;
            instance: null | string;
            errors: {
                [key: string]: string[];
            };
        };
        "reclamation.IdleCaseIsOpened": {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
        };
        "reclamation.IdleCaseItem": {
            /** Format: uuid */
            id: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            /** Format: uuid */
            assetId: string;
            assetCode: string;
            holder: components["schemas"]["reclamation.Holder"];
            /** Format: date */
            openedOn: string;
            state: components["schemas"]["reclamation.CaseState"];
            limb?: null | components["schemas"]["reclamation.Limb"];
            level?: null | components["schemas"]["reclamation.Level"];
            cause?: null | components["schemas"]["reclamation.Cause"];
            nextDeadline?: null | components["schemas"]["reclamation.NextDeadline"];
        };
        "reclamation.IdleCaseView": {
            /** Format: uuid */
            id: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            /** Format: uuid */
            assetId: string;
            assetCode: string;
            holder: components["schemas"]["reclamation.Holder"];
            source: string;
            /** Format: date */
            openedOn: string;
            state: components["schemas"]["reclamation.CaseState"];
            assessment?: null | components["schemas"]["reclamation.AssessmentView"];
            determination?: null | components["schemas"]["reclamation.Determination"];
            hearing?: null | components["schemas"]["reclamation.Hearing"];
            feeDecision?: null | components["schemas"]["reclamation.Decision"];
            recoveryDecision?: null | components["schemas"]["reclamation.Decision"];
            register?: null | components["schemas"]["reclamation.RegisterAnswer"];
            scheme?: null | components["schemas"]["reclamation.Scheme"];
            closing?: null | components["schemas"]["reclamation.Closing"];
            steps: components["schemas"]["reclamation.StepView"][];
            next: components["schemas"]["reclamation.NextStepView"][];
            deadlines: components["schemas"]["reclamation.DeadlineView"][];
            warnings: string[];
            /** Format: int64 */
            version: number;
        };
        "reclamation.IssueHearingNotice": {
            /** Format: date */
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.IssueInvestigationNotice": {
            /** Format: date */
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.JsonElement": unknown;
        /** @enum {unknown} */
        "reclamation.Level": "none" | "oneYear" | "twoYears";
        /** @enum {unknown} */
        "reclamation.Limb": "none" | "notStarted" | "suspended";
        "reclamation.NextDeadline": {
            name: string;
            title: string;
            /** Format: date */
            dueOn: string;
            /** Format: int32 */
            daysLeft: number;
        };
        "reclamation.NextStepView": {
            step: string;
            title: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until?: null | string;
            roles: string[];
        };
        "reclamation.OpenIdleCase": {
            assetType: components["schemas"]["reclamation.AssetType"];
            /** Format: uuid */
            assetId: string;
            source: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.PageOfCandidate": {
            items: components["schemas"]["reclamation.Candidate"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "reclamation.PageOfDeadLetter": {
            items: components["schemas"]["reclamation.DeadLetter"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "reclamation.PageOfIdleCaseItem": {
            items: components["schemas"]["reclamation.IdleCaseItem"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "reclamation.PageOfReallocationView": {
            items: components["schemas"]["reclamation.ReallocationView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "reclamation.ProblemDetails": {
            type: null | string;
            title: null | string;
            /** Format: int32 */
            status: null | number;
            detail: null | string;
            instance: null | string;
        };
        "reclamation.Project": {
            name: string;
            firm: components["schemas"]["reclamation.ProjectFirm"];
            needs: null | components["schemas"]["reclamation.ProjectNeeds"];
        };
        "reclamation.ProjectFirm": {
            uscc: string;
            name: string;
        };
        "reclamation.ProjectNeeds": {
            areaSquareMetres: null | components["schemas"]["reclamation.Area"];
            fireClass: null | string;
            /** Format: decimal */
            floorLoadKilonewtonsPerSquareMetre: number;
            /** Format: decimal */
            clearHeightMetres: number;
            /** Format: decimal */
            powerKilovoltAmperes: number;
            /** Format: date */
            readyBy: null | string;
            notes: null | string;
        };
        "reclamation.ProposeReallocation": {
            assetType: components["schemas"]["reclamation.AssetType"];
            /** Format: uuid */
            assetId: string;
            project: components["schemas"]["reclamation.Project"];
            reasons?: components["schemas"]["reclamation.EquatableArrayOfstring"];
            alternatives?: components["schemas"]["reclamation.EquatableArrayOfAlternative"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.PubliciseIdleness": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.ReallocationIsProposed": {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        "reclamation.ReallocationStatus": "open" | "fulfilled" | "superseded" | "withdrawn";
        "reclamation.ReallocationView": {
            /** Format: uuid */
            id: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            /** Format: uuid */
            assetId: string;
            assetCode: string;
            project: components["schemas"]["reclamation.Project"];
            reasons?: components["schemas"]["reclamation.EquatableArrayOfstring"];
            alternatives?: components["schemas"]["reclamation.EquatableArrayOfAlternative"];
            /** Format: date */
            proposedOn: string;
            status: components["schemas"]["reclamation.ReallocationStatus"];
            /** Format: date */
            takenOn?: null | string;
            takenBy?: null | components["schemas"]["reclamation.Holder"];
            /** Format: date */
            withdrawnOn?: null | string;
            /** Format: int64 */
            version?: null | number;
        };
        "reclamation.Recorded": {
            /** Format: int64 */
            version: number;
        };
        "reclamation.RecordReply": {
            statement?: null | string;
            claimedCause?: null | components["schemas"]["reclamation.Cause"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.RegisterAnswer": {
            confirmed: boolean;
            refusedBecause: null | string;
            /** Format: date */
            on: string;
        };
        "reclamation.RequestHearing": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Scheme": {
            option: components["schemas"]["reclamation.SchemeOption"];
            terms?: null | string;
            /** Format: date */
            newStartOn?: null | string;
            /** Format: date */
            useFrom?: null | string;
            /** Format: date */
            useTo?: null | string;
            /** Format: decimal */
            paidYuan?: number;
            fundsInPlace?: null | boolean;
            planChangeDocumentNumber?: null | string;
        };
        /** @enum {unknown} */
        "reclamation.SchemeOption": "extension" | "replan" | "temporaryUse" | "paidRecovery" | "exchange" | "other";
        "reclamation.ServeCasePaper": {
            paper: components["schemas"]["reclamation.CasePaper"];
            serviceMethod: components["schemas"]["reclamation.ServiceMethod"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.ServedPaper": {
            /** Format: date */
            issuedOn: string;
            documentNumber: string;
            /** Format: date */
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
        };
        /** @enum {unknown} */
        "reclamation.ServiceMethod": "direct" | "leftAtPremises" | "post" | "entrusted" | "electronic" | "announcement" | null;
        /** @enum {unknown} */
        "reclamation.Signal": "notStarted" | "suspended" | "vacant" | "lowYield";
        "reclamation.StepView": {
            step: string;
            title: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
            paper?: null | components["schemas"]["reclamation.CasePaper"];
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
        };
        "reclamation.WithdrawReallocation": {
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Yuan": number;
        "yield.Area": number;
        "yield.Baseline": {
            kind: components["schemas"]["yield.BaselineKind"];
            /** Format: decimal */
            value: number;
        };
        /** @enum {unknown} */
        "yield.BaselineKind": "groupWeightedMean" | "fixed";
        "yield.CellChange": {
            /** Format: int32 */
            line: number;
            column: string;
            before?: null | string;
            after?: null | string;
        };
        "yield.ClassCount": {
            class: components["schemas"]["yield.YieldClass"];
            /** Format: int32 */
            firms: number;
        };
        "yield.ClassShare": {
            class: components["schemas"]["yield.YieldClass"];
            /** Format: decimal */
            upTo: number;
        };
        "yield.DeadLetter": {
            /** Format: uuid */
            id: string;
            messageType: string;
            source?: null | string;
            exception: string;
            reason: string;
            /** Format: date-time */
            sentAt: string;
            willBeReplayed: boolean;
        };
        "yield.DeadLetterIds": {
            ids: string[];
        };
        "yield.DeductLand": {
            reason: string;
            areaSquareMetres: components["schemas"]["yield.Area"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "yield.EnterpriseGroup": "aboveScale" | "belowScale";
        "yield.EnterpriseYearIsStated": {
            /** Format: uuid */
            id: string;
            uscc: string;
            /** Format: int32 */
            year: number;
            /** Format: int64 */
            version: number;
            warnings: string[];
        };
        "yield.EnterpriseYearView": {
            uscc: string;
            /** Format: int32 */
            year: number;
            name: string;
            group: components["schemas"]["yield.EnterpriseGroup"];
            /** Format: decimal */
            taxTenThousandYuan?: number;
            /** Format: decimal */
            valueAddedTenThousandYuan?: number;
            /** Format: decimal */
            revenueTenThousandYuan?: number;
            /** Format: decimal */
            energyTonnesCoalEquivalent?: number;
            /** Format: decimal */
            emissionTonnes?: number;
            /** Format: decimal */
            employees?: number;
            /** Format: decimal */
            researchTenThousandYuan?: number;
            /** Format: decimal */
            electricityKilowattHours?: number;
            /** Format: decimal */
            landMuOverride?: number;
            /** Format: decimal */
            bonus: number;
            vetoes?: components["schemas"]["yield.EquatableArrayOfVeto"];
            exemption?: null | components["schemas"]["yield.Exemption"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
            /** Format: int64 */
            version: number;
            masked: string[];
        };
        "yield.EntityTagHeaderValue": {
            tag: components["schemas"]["yield.StringSegment"];
            isWeak: boolean;
        };
        "yield.EquatableArrayOfClassCount": components["schemas"]["yield.ClassCount"][];
        "yield.EquatableArrayOfClassShare": components["schemas"]["yield.ClassShare"][];
        "yield.EquatableArrayOfFloor": components["schemas"]["yield.Floor"][];
        "yield.EquatableArrayOfGroupBaseline": components["schemas"]["yield.GroupBaseline"][];
        "yield.EquatableArrayOfGroupRules": components["schemas"]["yield.GroupRules"][];
        "yield.EquatableArrayOfIndicator": components["schemas"]["yield.Indicator"][];
        "yield.EquatableArrayOfstring": string[];
        "yield.EquatableArrayOfVeto": components["schemas"]["yield.Veto"][];
        "yield.EvaluationIsRun": {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            firms: number;
            inputsHash: string;
            resultsHash: string;
            /** Format: int64 */
            version: number;
        };
        "yield.Exemption": {
            reason: string;
            documentNumber: string;
            /** Format: date */
            until: string;
        };
        "yield.Explanation": {
            uscc: string;
            name: string;
            /** Format: int32 */
            year: number;
            group: components["schemas"]["yield.EnterpriseGroup"];
            /** Format: uuid */
            ruleSetId: string;
            ruleSetName: string;
            ruleSetHash: string;
            standing: components["schemas"]["yield.Standing"];
            /** Format: int32 */
            rank?: null | number;
            /** Format: int32 */
            of: number;
            /** Format: decimal */
            total?: number;
            rawClass?: null | components["schemas"]["yield.YieldClass"];
            class?: null | components["schemas"]["yield.YieldClass"];
            managedAs?: null | components["schemas"]["yield.YieldClass"];
            sentences: string[];
            reasons: string[];
            indicators: components["schemas"]["yield.IndicatorExplained"][];
            /** Format: decimal */
            bonus: number;
            /** Format: decimal */
            bonusCounted: number;
            floors: components["schemas"]["yield.FloorExplained"][];
            vetoes?: components["schemas"]["yield.EquatableArrayOfVeto"];
            classWithoutVeto?: null | components["schemas"]["yield.YieldClass"];
            land?: null | components["schemas"]["yield.LandInUseView"];
            neighbours: components["schemas"]["yield.Neighbour"][];
            enough?: null | components["schemas"]["yield.WhatWasEnough"];
            masked: string[];
        };
        "yield.FileContentHttpResult": {
            contentType: string;
            fileDownloadName: null | string;
            /** Format: date-time */
            lastModified: null | string;
            entityTag: null | components["schemas"]["yield.EntityTagHeaderValue"];
            enableRangeProcessing: boolean;
            /** Format: int64 */
            fileLength: null | number;
            fileContents: components["schemas"]["yield.ReadOnlyMemoryOfbyte"];
        };
        "yield.Floor": {
            indicator: string;
            /** Format: decimal */
            below: number;
            atBest: components["schemas"]["yield.YieldClass"];
        };
        "yield.FloorExplained": {
            indicator: string;
            name: string;
            /** Format: decimal */
            below: number;
            atBest: components["schemas"]["yield.YieldClass"];
            /** Format: decimal */
            value?: number;
            hit: boolean;
        };
        "yield.GroupBaseline": {
            code: string;
            /** Format: decimal */
            value?: number;
        };
        "yield.GroupRules": {
            group: components["schemas"]["yield.EnterpriseGroup"];
            /** Format: decimal */
            minimumLandMu?: number;
            indicators?: components["schemas"]["yield.EquatableArrayOfIndicator"];
            floors?: components["schemas"]["yield.EquatableArrayOfFloor"];
        };
        "yield.GroupSummary": {
            group: components["schemas"]["yield.EnterpriseGroup"];
            /** Format: int32 */
            firms: number;
            /** Format: int32 */
            scored: number;
            /** Format: int32 */
            exempt: number;
            /** Format: int32 */
            belowMinimumLand: number;
            /** Format: int32 */
            notEvaluable: number;
            classes?: components["schemas"]["yield.EquatableArrayOfClassCount"];
            baselines?: components["schemas"]["yield.EquatableArrayOfGroupBaseline"];
        };
        "yield.HistoryEntry": {
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            sequence: number;
            type: string;
            /** Format: date */
            effectiveOn?: null | string;
            /** Format: date-time */
            recordedAt: string;
            by?: null | string;
            role?: null | string;
            documentNumber?: null | string;
            summary: string;
            data: components["schemas"]["yield.JsonElement"];
        };
        "yield.HttpValidationProblemDetails": {
            type: null | string;
            title: null | string;
            /** Format: int32 */
            status: null | number;
            detail: null | string;
            instance: null | string;
            errors: {
                [key: string]: string[];
            };
        };
        /** Format: binary */
        "yield.IFormFile": string;
        "yield.ImportAnswer": {
            /** Format: uuid */
            batchId: string;
            dryRun: boolean;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            failed: number;
            messages: components["schemas"]["yield.ImportMessage"][];
            changes?: null | components["schemas"]["yield.CellChange"][];
            /** @default false */
            isRunning: boolean;
        };
        "yield.ImportMessage": {
            /** Format: int32 */
            line: number;
            column?: null | string;
            value?: null | string;
            severity: components["schemas"]["yield.ImportSeverity"];
            code: string;
            message: string;
        };
        /** @enum {unknown} */
        "yield.ImportSeverity": "error" | "warning";
        "yield.Indicator": {
            code: string;
            name: string;
            nameEn?: null | string;
            numerator: string;
            denominator: string;
            /** Format: decimal */
            weight: number;
            /** Format: decimal */
            cap?: number;
            baseline: components["schemas"]["yield.Baseline"];
            missing: components["schemas"]["yield.MissingRule"];
        };
        "yield.IndicatorCompared": {
            code: string;
            name: string;
            /** Format: decimal */
            leftValue?: number;
            /** Format: decimal */
            rightValue?: number;
            /** Format: decimal */
            leftBaseline?: number;
            /** Format: decimal */
            rightBaseline?: number;
            /** Format: decimal */
            leftScore?: number;
            /** Format: decimal */
            rightScore?: number;
            /** Format: decimal */
            scoreDifference?: number;
        };
        "yield.IndicatorExplained": {
            code: string;
            name: string;
            /** Format: decimal */
            value?: number;
            /** Format: decimal */
            baseline?: number;
            /** Format: decimal */
            weight: number;
            /** Format: decimal */
            score?: number;
            /** Format: decimal */
            most?: number;
            /** Format: decimal */
            lost: number;
            missing: boolean;
        };
        "yield.IndicatorView": {
            code: string;
            name: string;
            /** Format: decimal */
            value?: number;
            /** Format: decimal */
            baseline?: number;
            /** Format: decimal */
            weight: number;
            /** Format: decimal */
            score?: number;
            missing: boolean;
        };
        "yield.JsonElement": unknown;
        "yield.LandInUseView": {
            uscc: string;
            /** Format: int32 */
            year: number;
            /** Format: date-time */
            knownAt?: null | string;
            /** Format: decimal */
            ownSquareMetres: number;
            /** Format: decimal */
            ownMu: number;
            /** Format: decimal */
            leasedOutSquareMetres: number;
            /** Format: decimal */
            leasedOutMu: number;
            /** Format: decimal */
            rentedSquareMetres: number;
            /** Format: decimal */
            rentedMu: number;
            /** Format: decimal */
            deductedSquareMetres: number;
            /** Format: decimal */
            deductedMu: number;
            /** Format: decimal */
            countedSquareMetres: number;
            /** Format: decimal */
            countedMu: number;
            /** Format: decimal */
            landMuOverride?: number;
            evaluable: boolean;
            reason?: null | string;
            formula: string;
            /** Format: int32 */
            daysOfYear: number;
            lines: components["schemas"]["yield.LandLineView"][];
        };
        "yield.LandIsDeducted": {
            /** Format: uuid */
            id: string;
            uscc: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        "yield.LandKind": "own" | "leasedOut" | "rented" | "deducted";
        "yield.LandLineView": {
            kind: components["schemas"]["yield.LandKind"];
            /** Format: uuid */
            assetId: string;
            code: string;
            counterpartyUscc?: null | string;
            counterpartyName?: null | string;
            /** Format: decimal */
            areaSquareMetres: number;
            /** Format: decimal */
            plotRatio?: number;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: int32 */
            days: number;
            /** Format: decimal */
            countedSquareMetres: number;
            /** Format: decimal */
            countedMu: number;
            counts: boolean;
            whyNot?: null | string;
            /** Format: uuid */
            sourceStream: string;
            /** Format: int64 */
            sourceVersion: number;
            documentNumber: string;
        };
        "yield.LibraryRuleSet": {
            code: string;
            hash: string;
            document: components["schemas"]["yield.RuleSet"];
        };
        /** @enum {unknown} */
        "yield.MissingRule": "groupMeanScore" | "nought";
        "yield.MoverView": {
            uscc: string;
            name: string;
            leftClass?: null | components["schemas"]["yield.YieldClass"];
            rightClass?: null | components["schemas"]["yield.YieldClass"];
            leftStanding?: null | components["schemas"]["yield.Standing"];
            rightStanding?: null | components["schemas"]["yield.Standing"];
            /** Format: int32 */
            leftRank?: null | number;
            /** Format: int32 */
            rightRank?: null | number;
            /** Format: decimal */
            leftTotal?: number;
            /** Format: decimal */
            rightTotal?: number;
            /** Format: decimal */
            leftLandMu?: number;
            /** Format: decimal */
            rightLandMu?: number;
            causes: string[];
            why: string[];
            indicators: components["schemas"]["yield.IndicatorCompared"][];
        };
        "yield.Neighbour": {
            /** Format: int32 */
            rank: number;
            /** Format: decimal */
            total: number;
            class?: null | components["schemas"]["yield.YieldClass"];
            uscc?: null | string;
            name?: null | string;
        };
        "yield.PageOfDeadLetter": {
            items: components["schemas"]["yield.DeadLetter"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "yield.PageOfEnterpriseYearView": {
            items: components["schemas"]["yield.EnterpriseYearView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "yield.PageOfMoverView": {
            items: components["schemas"]["yield.MoverView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "yield.PageOfResultView": {
            items: components["schemas"]["yield.ResultView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "yield.PageOfRuleSetLine": {
            items: components["schemas"]["yield.RuleSetLine"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "yield.PageOfRunView": {
            items: components["schemas"]["yield.RunView"][];
            /** Format: int64 */
            total: number;
            /** Format: date-time */
            knownAt?: null | string;
        };
        "yield.ProblemDetails": {
            type: null | string;
            title: null | string;
            /** Format: int32 */
            status: null | number;
            detail: null | string;
            instance: null | string;
        };
        "yield.PublishRun": {
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "yield.ReadOnlyMemoryOfbyte": string;
        "yield.Recorded": {
            /** Format: int64 */
            version: number;
        };
        "yield.ResultView": {
            uscc: string;
            name: string;
            group: components["schemas"]["yield.EnterpriseGroup"];
            standing: components["schemas"]["yield.Standing"];
            /** Format: int32 */
            rank?: null | number;
            /** Format: decimal */
            total?: number;
            /** Format: decimal */
            rankedBy?: number;
            indicators: components["schemas"]["yield.IndicatorView"][];
            /** Format: decimal */
            bonus: number;
            rawClass?: null | components["schemas"]["yield.YieldClass"];
            class?: null | components["schemas"]["yield.YieldClass"];
            managedAs?: null | components["schemas"]["yield.YieldClass"];
            reasons: string[];
            /** Format: decimal */
            landMu?: number;
            masked: string[];
        };
        "yield.RuleDifference": {
            path: string;
            left?: null | string;
            right?: null | string;
        };
        "yield.RuleSet": {
            name: string;
            place: null | string;
            scoring: components["schemas"]["yield.ScoringKind"];
            order: components["schemas"]["yield.SeatOrder"];
            shares: components["schemas"]["yield.EquatableArrayOfClassShare"];
            groups: components["schemas"]["yield.EquatableArrayOfGroupRules"];
            vetoClass: components["schemas"]["yield.YieldClass"];
            exemptManagedAs: null | components["schemas"]["yield.YieldClass"];
            /** Format: decimal */
            bonusCap: number;
            tieKeys: components["schemas"]["yield.EquatableArrayOfstring"];
            /** Format: int32 */
            rankingDecimals: null | number;
            /** Format: date */
            effectiveOn: string;
            /** Format: date */
            validTo: null | string;
            documentNumber: string;
        };
        "yield.RuleSetIsStated": {
            /** Format: uuid */
            id: string;
            hash: string;
        };
        "yield.RuleSetLine": {
            /** Format: uuid */
            id: string;
            hash: string;
            name: string;
            place?: null | string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date */
            validTo?: null | string;
            documentNumber: string;
        };
        "yield.RuleSetView": {
            /** Format: uuid */
            id: string;
            hash: string;
            document: components["schemas"]["yield.RuleSet"];
        };
        "yield.RunEvaluation": {
            /** Format: int32 */
            year: number;
            /** Format: uuid */
            ruleSetId: string;
        };
        "yield.RunIsPublished": {
            /** Format: int64 */
            version: number;
            /** Format: uuid */
            supersedes?: null | string;
        };
        "yield.RunsCompared": {
            left: components["schemas"]["yield.RunView"];
            right: components["schemas"]["yield.RunView"];
            sameRules: boolean;
            sameInputs: boolean;
            sameResults: boolean;
            rules: components["schemas"]["yield.RuleDifference"][];
            transitions: components["schemas"]["yield.Transition"][];
            movers: components["schemas"]["yield.PageOfMoverView"];
            masked: string[];
        };
        "yield.RunView": {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            year: number;
            /** Format: uuid */
            ruleSetId: string;
            ruleSetName: string;
            ruleSetHash: string;
            inputsHash: string;
            resultsHash: string;
            /** Format: date-time */
            knownAt: string;
            /** Format: date-time */
            landKnownAt: string;
            /** Format: int32 */
            firms: number;
            groups: components["schemas"]["yield.GroupSummary"][];
            /** Format: date */
            publishedOn: null | string;
            documentNumber: null | string;
            /** Format: uuid */
            supersedes: null | string;
            /** Format: uuid */
            supersededBy: null | string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        "yield.ScoringKind": "ratioToBaseline";
        /** @enum {unknown} */
        "yield.SeatOrder": "quotaThenFloor" | "eligibilityFirst";
        /** @enum {unknown} */
        "yield.Standing": "scored" | "exempt" | "belowMinimumLand" | "notEvaluable" | null;
        "yield.StateEnterpriseYear": {
            name: string;
            group: components["schemas"]["yield.EnterpriseGroup"];
            /** Format: decimal */
            taxTenThousandYuan?: number;
            /** Format: decimal */
            valueAddedTenThousandYuan?: number;
            /** Format: decimal */
            revenueTenThousandYuan?: number;
            /** Format: decimal */
            energyTonnesCoalEquivalent?: number;
            /** Format: decimal */
            emissionTonnes?: number;
            /** Format: decimal */
            employees?: number;
            /** Format: decimal */
            researchTenThousandYuan?: number;
            /** Format: decimal */
            electricityKilowattHours?: number;
            /** Format: decimal */
            landMuOverride?: number;
            /** Format: decimal */
            bonus?: number;
            vetoes?: components["schemas"]["yield.EquatableArrayOfVeto"];
            exemption?: null | components["schemas"]["yield.Exemption"];
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        "yield.StringSegment": {
            buffer: null | string;
            /** Format: int32 */
            offset: number;
            /** Format: int32 */
            length: number;
            value: null | string;
            hasValue: boolean;
        };
        "yield.Transition": {
            from?: null | components["schemas"]["yield.YieldClass"];
            inLeft: boolean;
            to?: null | components["schemas"]["yield.YieldClass"];
            inRight: boolean;
            /** Format: int64 */
            firms: number;
        };
        "yield.Veto": unknown;
        "yield.WhatWasEnough": {
            class: components["schemas"]["yield.YieldClass"];
            /** Format: decimal */
            points: number;
            /** Format: decimal */
            total: number;
            floors: components["schemas"]["yield.FloorExplained"][];
            figure: null | string;
            /** Format: decimal */
            now: number;
            /** Format: decimal */
            needed: number;
        };
        "yield.WithdrawLandDeduction": {
            reason: string;
            /** Format: date */
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "yield.YieldClass": "A" | "B" | "C" | "D";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "gateway.token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["gateway.TokenRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway.Token"];
                };
            };
        };
    };
    "gateway.session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway.SignedIn"];
                };
            };
        };
    };
    "gateway.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["gateway.Credentials"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway.SignedIn"];
                };
            };
        };
    };
    "gateway.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "gateway.services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway.ServiceState"][];
                };
            };
        };
    };
    "factories.AcceptFireSafety": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                buildingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["factories.AcceptFireSafety"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.Recorded"];
                };
            };
        };
    };
    "factories.CorrectBuilding": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                buildingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["factories.CorrectBuilding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.Recorded"];
                };
            };
        };
    };
    "factories.FileCompletion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                buildingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["factories.FileCompletion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.Recorded"];
                };
            };
        };
    };
    "factories.GetBuilding": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.BuildingView"];
                };
            };
        };
    };
    "factories.GetBuildingHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.HistoryEntry"][];
                };
            };
        };
    };
    "factories.ListBuildings": {
        parameters: {
            query?: {
                zone?: string;
                q?: string;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.PageOfBuildingSummary"];
                };
            };
        };
    };
    "factories.RegisterBuilding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["factories.RegisterBuilding"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.BuildingIsRegistered"];
                };
            };
        };
    };
    "factories.ObtainPlanningPermit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                buildingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["factories.ObtainPlanningPermit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.Recorded"];
                };
            };
        };
    };
    "factories.GetLease": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.LeaseView"];
                };
            };
        };
    };
    "factories.GetLeaseHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.HistoryEntry"][];
                };
            };
        };
    };
    "factories.GetRentSchedule": {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.ScheduledPayment"][];
                };
            };
        };
    };
    "factories.ListLeases": {
        parameters: {
            query?: {
                building?: string;
                tenant?: string;
                zone?: string;
                status?: components["schemas"]["factories.LeaseStatus"];
                q?: string;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.PageOfLeaseView"];
                };
            };
        };
    };
    "factories.SignLease": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["factories.SignLease"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.LeaseIsSigned"];
                };
            };
        };
    };
    "factories.TerminateLease": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["factories.TerminateLease"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.Recorded"];
                };
            };
        };
    };
    "factories.GetOccupancy": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["factories.OccupancyView"];
                };
            };
        };
    };
    "land.ListAllocations": {
        parameters: {
            query?: {
                holder?: string;
                parcel?: string;
                all?: boolean;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PageOfAllocationView"];
                };
            };
        };
    };
    "land.CorrectOfferingEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CorrectEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.CorrectParcelEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CorrectEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.CorrectQuotaEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CorrectEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.PreviewOfferingCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PreviewCorrection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.CorrectionPreview"];
                };
            };
        };
    };
    "land.PreviewParcelCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PreviewCorrection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.CorrectionPreview"];
                };
            };
        };
    };
    "land.PreviewQuotaCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PreviewCorrection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.CorrectionPreview"];
                };
            };
        };
    };
    "land.WithdrawOfferingEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.WithdrawEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.WithdrawParcelEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.WithdrawEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.WithdrawQuotaEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.WithdrawEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ExportAllocations": {
        parameters: {
            query?: {
                format?: components["schemas"]["land.ListFormat"];
                holder?: string;
                parcel?: string;
                all?: boolean;
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["land.Stream"];
                };
            };
        };
    };
    "land.ExportImportBatches": {
        parameters: {
            query?: {
                format?: components["schemas"]["land.ListFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["land.Stream"];
                };
            };
        };
    };
    "land.ExportParcels": {
        parameters: {
            query?: {
                format?: components["schemas"]["land.ParcelFormat"];
                epsg?: number;
                status?: components["schemas"]["land.ParcelStatus"];
                zone?: string;
                q?: string;
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["land.Stream"];
                };
            };
        };
    };
    "land.GetColumnNames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.KnownColumns"];
                };
            };
        };
    };
    "land.SetColumnNames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.SetColumnNames"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ColumnNames"];
                };
            };
        };
    };
    "land.GetImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ImportDetails"];
                };
            };
        };
    };
    "land.GetImportHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.HistoryEntry"][];
                };
            };
        };
    };
    "land.ImportParcels": {
        parameters: {
            query?: {
                dryRun?: boolean;
                epsg?: number;
                effectiveOn?: string;
                documentNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    file: components["schemas"]["land.IFormFile"];
                };
                "multipart/form-data": {
                    file: components["schemas"]["land.IFormFile"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ParcelsImportAnswer"];
                };
            };
        };
    };
    "land.ImportSupplyResults": {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    file: components["schemas"]["land.IFormFile"];
                };
                "multipart/form-data": {
                    file: components["schemas"]["land.IFormFile"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ImportAnswer"];
                };
            };
        };
    };
    "land.ListImports": {
        parameters: {
            query?: {
                kind?: string;
                status?: components["schemas"]["land.ImportStatus"];
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PageOfImportView"];
                };
            };
        };
    };
    "land.LoadDistricts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    file: components["schemas"]["land.IFormFile"];
                };
                "multipart/form-data": {
                    file: components["schemas"]["land.IFormFile"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.DistrictsLoaded"];
                };
            };
        };
    };
    "land.MarkSupplyResultsImport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    file: components["schemas"]["land.IFormFile"];
                };
                "multipart/form-data": {
                    file: components["schemas"]["land.IFormFile"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["land.Stream"];
                };
            };
        };
    };
    "land.SupplyResultTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["land.Stream"];
                };
            };
        };
    };
    "land.UndoImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.UndoImport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ImportIsUndone"];
                };
            };
        };
    };
    "land.ApplyForRenewal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ApplyForRenewal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ConvertLeaseToGrant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ConvertLeaseToGrant"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ExchangeLand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ExchangeLand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ExpireTerm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ExpireTerm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.GetPayments": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PaymentStatement"];
                };
            };
        };
    };
    "land.IssuePermit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.IssuePermit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.LiftRestriction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.LiftRestriction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.PayPrice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PayPrice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.PlaceRestriction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PlaceRestriction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.RegisterRight": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.RegisterRight"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.RenewRight": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.RenewRight"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.SupplementContract": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.SupplementContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.SurrenderLand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.SurrenderLand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.TransferRight": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.TransferRight"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.GetLineage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Family"];
                };
            };
        };
    };
    "land.MergeParcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.MergeParcels"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ParcelsAreMerged"];
                };
            };
        };
    };
    "land.SplitParcel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.SplitParcel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ParcelIsSplit"];
                };
            };
        };
    };
    "land.AnnounceOffering": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.AnnounceOffering"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.OfferingIsAnnounced"];
                };
            };
        };
    };
    "land.ApproveScheme": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ApproveScheme"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.SchemeIsApproved"];
                };
            };
        };
    };
    "land.CloseListing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CloseListing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ListingIsClosed"];
                };
            };
        };
    };
    "land.ComputePriceFloor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ComputePriceFloor"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.FloorPrice"];
                };
            };
        };
    };
    "land.ConfirmSale": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ConfirmSale"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.SaleIsConfirmed"];
                };
            };
        };
    };
    "land.GetOffering": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.OfferingView"];
                };
            };
        };
    };
    "land.GetOfferingHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.HistoryEntry"][];
                };
            };
        };
    };
    "land.ListOfferings": {
        parameters: {
            query?: {
                stage?: components["schemas"]["land.OfferingStage"];
                parcel?: string;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PageOfOfferingView"];
                };
            };
        };
    };
    "land.PlaceBid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PlaceBid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.PlanTimetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PlanTimetable"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Timetable"];
                };
            };
        };
    };
    "land.ProposeOffering": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ProposeOffering"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.OfferingIsProposed"];
                };
            };
        };
    };
    "land.PublishOfferingResult": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PublishOfferingResult"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ReceiveBidDeposit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ReceiveBidDeposit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.RefundBidDeposit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.RefundBidDeposit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.WithdrawOffering": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.WithdrawOffering"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.CheckOutline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CheckOutline"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.CheckedOutlines"];
                };
            };
        };
    };
    "land.GetOutline": {
        parameters: {
            query?: {
                epsg?: number;
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.OutlineView"];
                };
            };
        };
    };
    "land.GetOutlineTolerances": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.TolerancesView"];
                };
            };
        };
    };
    "land.SetOutlineTolerances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.SetOutlineTolerances"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.GetOutlineTolerancesHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.HistoryEntry"][];
                };
            };
        };
    };
    "land.OutlineBuilding": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.OutlineBuilding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.PreviewMerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PreviewMerge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.IResult"];
                };
            };
        };
    };
    "land.PreviewSplit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PreviewSplit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.IResult"];
                };
            };
        };
    };
    "land.RedrawParcel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.RedrawParcel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ParcelIsRedrawn"];
                };
            };
        };
    };
    "land.SurveyParcel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.SurveyParcel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ParcelIsSurveyed"];
                };
            };
        };
    };
    "land.CommenceWorks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CommenceWorks"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.CompleteWorks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CompleteWorks"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.CorrectGrant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CorrectGrant"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.DeliverLand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.DeliverLand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.GetNextSteps": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.NextStep"][];
                };
            };
        };
    };
    "land.GetParcel": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ParcelView"];
                };
            };
        };
    };
    "land.GetParcelHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.HistoryEntry"][];
                };
            };
        };
    };
    "land.GrantLand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.GrantLand"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.LandIsGranted"];
                };
            };
        };
    };
    "land.ListParcels": {
        parameters: {
            query?: {
                status?: components["schemas"]["land.ParcelStatus"];
                zone?: string;
                q?: string;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PageOfParcelView"];
                };
            };
        };
    };
    "land.RegisterParcel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.RegisterParcel"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ParcelIsRegistered"];
                };
            };
        };
    };
    "land.ParcelMap": {
        parameters: {
            query?: {
                bbox?: string;
                simplify?: number;
                zoom?: number;
                zone?: string;
                status?: components["schemas"]["land.ParcelStatus"];
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.IResult"];
                };
            };
        };
    };
    "land.StartProduction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.StartProduction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ApproveExpropriation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ApproveExpropriation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ApprovalIsRecorded"];
                };
            };
        };
    };
    "land.CertifyNetLand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CertifyNetLand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.IssuePlanningConditions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.IssuePlanningConditions"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.PayCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PayCompensation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.RecordRegionalAssessments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.RecordRegionalAssessments"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ServiceLand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ServiceLand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.SetStandardIndicators": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.SetStandardIndicators"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.AllotQuota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.AllotQuota"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ApproveConversion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ApproveConversion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.ApprovalIsRecorded"];
                };
            };
        };
    };
    "land.EarnQuota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.EarnQuota"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.QuotaIsEarned"];
                };
            };
        };
    };
    "land.ExpireQuota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ExpireQuota"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.GetQuotaAccount": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.QuotaAccountView"];
                };
            };
        };
    };
    "land.GetQuotaHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.HistoryEntry"][];
                };
            };
        };
    };
    "land.GetQuotaLedger": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.QuotaLedgerLine"][];
                };
            };
        };
    };
    "land.ListQuotaAccounts": {
        parameters: {
            query?: {
                year?: number;
                zone?: string;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PageOfQuotaAccountView"];
                };
            };
        };
    };
    "land.OpenQuotaAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.OpenQuotaAccount"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.QuotaAccountIsOpen"];
                };
            };
        };
    };
    "land.ReleaseQuota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ReleaseQuota"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ReserveQuota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ReserveQuota"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.ReturnQuota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ReturnQuota"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.TransferQuota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.TransferQuota"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.GetRedLines": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.RedLine"][];
                };
            };
        };
    };
    "land.ListRedLines": {
        parameters: {
            query?: {
                within?: number;
                kind?: components["schemas"]["land.RedLineKind"];
                zone?: string;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PageOfRedLineView"];
                };
            };
        };
    };
    "land.GetRule": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.RuleView"];
                };
            };
        };
    };
    "land.GetRuleHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.HistoryEntry"][];
                };
            };
        };
    };
    "land.ListRuleVersions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PublishedRule"][];
                };
            };
        };
    };
    "land.PublishRule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.PublishRule"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.RuleIsPublished"];
                };
            };
        };
    };
    "land.ListRules": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.RuleView"][];
                };
            };
        };
    };
    "land.AcceptCompletion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.AcceptCompletion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.AssessPenalty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.AssessPenalty"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.CheckPerformance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CheckPerformance"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PerformanceIsChecked"];
                };
            };
        };
    };
    "land.CureBreach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.CureBreach"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "land.GetCommitments": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.PerformanceView"];
                };
            };
        };
    };
    "land.MakeCommitments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.MakeCommitments"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.CommitmentsAreMade"];
                };
            };
        };
    };
    "land.ReportAchievement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["land.ReportAchievement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["land.Recorded"];
                };
            };
        };
    };
    "reclamation.ListCandidates": {
        parameters: {
            query?: {
                signal?: components["schemas"]["reclamation.Signal"];
                assetType?: components["schemas"]["reclamation.AssetType"];
                level?: components["schemas"]["reclamation.Level"];
                zone?: string;
                q?: string;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.PageOfCandidate"];
                };
            };
        };
    };
    "reclamation.ApproveScheme": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.ApproveScheme"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.CloseIdleCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.CloseIdleCase"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.DecideFee": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.DecideFee"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.DecideRecovery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.DecideRecovery"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.DetermineIdleness": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.DetermineIdleness"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.FileInMonitoring": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.FileInMonitoring"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.GetIdleCase": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.IdleCaseView"];
                };
            };
        };
    };
    "reclamation.GetIdleCaseHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.HistoryEntry"][];
                };
            };
        };
    };
    "reclamation.HoldHearing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.HoldHearing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.IssueHearingNotice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.IssueHearingNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.IssueInvestigationNotice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.IssueInvestigationNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.ListIdleCases": {
        parameters: {
            query?: {
                state?: components["schemas"]["reclamation.CaseState"];
                open?: boolean;
                assetId?: string;
                q?: string;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.PageOfIdleCaseItem"];
                };
            };
        };
    };
    "reclamation.OpenIdleCase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.OpenIdleCase"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.IdleCaseIsOpened"];
                };
            };
        };
    };
    "reclamation.PubliciseIdleness": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.PubliciseIdleness"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.RecordReply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.RecordReply"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.RequestHearing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.RequestHearing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.ServeCasePaper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.ServeCasePaper"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "reclamation.AssessIdleness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.AssessIdleness"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.AssessmentView"];
                };
            };
        };
    };
    "reclamation.GetReallocation": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                reallocationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.ReallocationView"];
                };
            };
        };
    };
    "reclamation.GetReallocationHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reallocationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.HistoryEntry"][];
                };
            };
        };
    };
    "reclamation.ListReallocations": {
        parameters: {
            query?: {
                status?: components["schemas"]["reclamation.ReallocationStatus"];
                assetId?: string;
                asOf?: string;
                knownAt?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.PageOfReallocationView"];
                };
            };
        };
    };
    "reclamation.ProposeReallocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.ProposeReallocation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.ReallocationIsProposed"];
                };
            };
        };
    };
    "reclamation.WithdrawReallocation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reallocationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reclamation.WithdrawReallocation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reclamation.Recorded"];
                };
            };
        };
    };
    "yield.GetEnterpriseYear": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                uscc: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.EnterpriseYearView"];
                };
            };
        };
    };
    "yield.StateEnterpriseYear": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["yield.StateEnterpriseYear"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.EnterpriseYearIsStated"];
                };
            };
        };
    };
    "yield.GetEnterpriseYearHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.HistoryEntry"][];
                };
            };
        };
    };
    "yield.ListEnterpriseYears": {
        parameters: {
            query?: {
                year?: number;
                group?: components["schemas"]["yield.EnterpriseGroup"];
                q?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.PageOfEnterpriseYearView"];
                };
            };
        };
    };
    "yield.GetImportTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.FileContentHttpResult"];
                };
            };
        };
    };
    "yield.ImportEnterpriseYears": {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    file: components["schemas"]["yield.IFormFile"];
                };
                "multipart/form-data": {
                    file: components["schemas"]["yield.IFormFile"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.ImportAnswer"];
                };
            };
        };
    };
    "yield.DeductLand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["yield.DeductLand"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.LandIsDeducted"];
                };
            };
        };
    };
    "yield.GetLandInUse": {
        parameters: {
            query?: {
                year?: number;
                knownAt?: string;
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.LandInUseView"];
                };
            };
        };
    };
    "yield.WithdrawLandDeduction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deductionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["yield.WithdrawLandDeduction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.Recorded"];
                };
            };
        };
    };
    "yield.GetRuleSet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.RuleSetView"];
                };
            };
        };
    };
    "yield.GetRuleSetLibrary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.LibraryRuleSet"][];
                };
            };
        };
    };
    "yield.ListRuleSets": {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.PageOfRuleSetLine"];
                };
            };
        };
    };
    "yield.StateRuleSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["yield.RuleSet"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.RuleSetIsStated"];
                };
            };
        };
    };
    "yield.CompareRuns": {
        parameters: {
            query?: {
                left?: string;
                right?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.RunsCompared"];
                };
            };
        };
    };
    "yield.ExplainResult": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.Explanation"];
                };
            };
        };
    };
    "yield.GetRun": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.RunView"];
                };
            };
        };
    };
    "yield.GetRunHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.HistoryEntry"][];
                };
            };
        };
    };
    "yield.ListResults": {
        parameters: {
            query?: {
                group?: components["schemas"]["yield.EnterpriseGroup"];
                class?: components["schemas"]["yield.YieldClass"];
                standing?: components["schemas"]["yield.Standing"];
                q?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.PageOfResultView"];
                };
            };
        };
    };
    "yield.ListRuns": {
        parameters: {
            query?: {
                year?: number;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.PageOfRunView"];
                };
            };
        };
    };
    "yield.RunEvaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["yield.RunEvaluation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.EvaluationIsRun"];
                };
            };
        };
    };
    "yield.PublishRun": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["yield.PublishRun"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["yield.RunIsPublished"];
                };
            };
        };
    };
}
