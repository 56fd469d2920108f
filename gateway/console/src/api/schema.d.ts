// Generated from /openapi/v1.json by scripts/api.mjs; do not edit.
export interface paths {
    "/api/factories/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    status?: components["schemas"]["factories.ApplicationStatus"];
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
                        "application/json": components["schemas"]["factories.PageOfApplicationView"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["factories.ApplyForEntry"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.EntryIsAppliedFor"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/applications/{applicationId}/approval": {
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
                path: {
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.ApproveEntry"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/applications/{applicationId}/rejection": {
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
                path: {
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.RejectEntry"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/applications/{applicationId}/reservation": {
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
                path: {
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.ReserveUnits"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/applications/{applicationId}/reservation/release": {
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
                path: {
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.ReleaseReservation"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/applications/{applicationId}/screening": {
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
                path: {
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.ScreenEntry"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.EntryIsScreened"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/applications/{applicationId}/withdrawal": {
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
                path: {
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.WithdrawApplication"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.ApplicationView"];
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
    "/api/factories/applications/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/arrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    overdueDays?: number;
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
                        "application/json": components["schemas"]["factories.ArrearsPage"];
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
    "/api/factories/arrears/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    format?: components["schemas"]["factories.ListFormat"];
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
                        "application/octet-stream": components["schemas"]["factories.Stream"];
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
    "/api/factories/billing-runs": {
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
                        "application/json": components["schemas"]["factories.PageOfBillingRunItem"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["factories.RunBilling"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.BillingRunIsStarted"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    zone?: string;
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
        post: {
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
        post: {
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings/{buildingId}/mergers": {
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
                path: {
                    buildingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.MergeUnits"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.UnitsAreCut"];
                    };
                };
            };
        };
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings/{buildingId}/splits": {
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
                path: {
                    buildingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.SplitUnit"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.UnitsAreCut"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/buildings/{buildingId}/technicals": {
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
                path: {
                    buildingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.StateTechnicals"];
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
        get: {
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
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/contiguous-vacancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    by?: string;
                    minSquareMetres?: number;
                    zone?: string;
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
                        "application/json": components["schemas"]["factories.Blocks"];
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
    "/api/factories/critical-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    kind?: components["schemas"]["factories.CriticalDateKind"];
                    knownAt?: string;
                    letters?: boolean;
                    page?: number;
                    pageSize?: number;
                    role?: string;
                    signal?: components["schemas"]["factories.Signal"];
                    withinDays?: number;
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
                        "application/json": components["schemas"]["factories.PageOfLeaseCriticalDate"];
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
    "/api/factories/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    from?: string;
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
                        "application/json": components["schemas"]["factories.ParkFigures"];
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
    "/api/factories/idle-tenancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    suspected?: boolean;
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
                        "application/json": components["schemas"]["factories.PageOfIdleTenancy"];
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
    "/api/factories/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    kind?: components["schemas"]["factories.BatchKind"];
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
                        "application/json": components["schemas"]["factories.PageOfFactoryImportItem"];
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
    "/api/factories/imports/{batchId}/undo": {
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
                path: {
                    batchId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.UndoFactoryImport"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.FactoryImportIsUndone"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.FactoryImportView"];
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
    "/api/factories/imports/buildings": {
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
                        file: components["schemas"]["factories.IFormFile"];
                    };
                    "multipart/form-data": {
                        file: components["schemas"]["factories.IFormFile"];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.ImportAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/imports/leases": {
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
                        file: components["schemas"]["factories.IFormFile"];
                    };
                    "multipart/form-data": {
                        file: components["schemas"]["factories.IFormFile"];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.ImportAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/imports/payments": {
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
                query?: {
                    documentNumber?: string;
                    dryRun?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": {
                        file: components["schemas"]["factories.IFormFile"];
                    };
                    "multipart/form-data": {
                        file: components["schemas"]["factories.IFormFile"];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.PaymentsImportAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/imports/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: components["schemas"]["factories.ImportKind"];
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
                        "application/octet-stream": components["schemas"]["factories.Stream"];
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
    "/api/factories/leases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    building?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    status?: components["schemas"]["factories.LeaseStatus"];
                    tenant?: string;
                    zone?: string;
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
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.AccountView"];
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
    "/api/factories/leases/{id}/bills/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
                    id: string;
                    number: number;
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
                        "application/json": components["schemas"]["factories.ExplainedBill"];
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
    "/api/factories/leases/{id}/critical-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.LeaseDatesView"];
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
    "/api/factories/leases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: components["schemas"]["factories.StatementFormat"];
                    from?: string;
                    knownAt?: string;
                    to?: string;
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
                        "application/octet-stream": components["schemas"]["factories.Stream"];
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
    "/api/factories/leases/{id}/sublets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.SubletView"][];
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
    "/api/factories/leases/{id}/tenancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.TenancyView"];
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
    "/api/factories/leases/{leaseId}/account/withdrawals": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.WithdrawAccountEntry"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/bills": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.IssueBills"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.BillsAreIssued"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/closing": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.CloseTenancy"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/credits": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.GrantRentCredit"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/critical-dates": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.SetCriticalDate"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/critical-dates/met": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.MeetCriticalDate"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/demand": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.DemandRent"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/deposit/receipts": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.ReceiveDeposit"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/deposit/uses": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.UseDeposit"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/fit-out": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.StartFitOut"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/handback": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.TakeUnitsBack"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/handover": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.HandUnitsOver"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/idle-finding": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.FindUnitsIdle"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/late-fees": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.BillLateFees"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.BillsAreIssued"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/metered-bills": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.BillMeteredUse"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.BillsAreIssued"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/notice": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.GiveLeavingNotice"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/operation": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.StartOperating"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/payments": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.ReceivePayment"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/renewal-review": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.ReviewRenewal"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/stoppage": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.StopOperating"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/sublets": {
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
                path: {
                    leaseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.EnterSublet"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.SubletIsEntered"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/sublets/{subletId}/end": {
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
                path: {
                    leaseId: string;
                    subletId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.EndSublet"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/{leaseId}/sublets/{subletId}/objection": {
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
                path: {
                    leaseId: string;
                    subletId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.ObjectToSublet"];
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/reminders": {
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
                    "application/json": components["schemas"]["factories.SendReminders"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.RemindersAreSent"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/leases/reminders/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: components["schemas"]["factories.LetterFormat"];
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
                        "application/pdf": components["schemas"]["factories.Stream"];
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["factories.Stream"];
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
    "/api/factories/occupancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    number?: string;
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
                        "application/json": components["schemas"]["factories.PageOfPaperEntry"];
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
    "/api/factories/relief-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
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
                        "application/json": components["schemas"]["factories.PageOfReliefPolicy"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["factories.PublishReliefPolicy"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.ReliefPolicyIsPublished"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/relief-policies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
                    code: string;
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
                        "application/json": components["schemas"]["factories.ReliefPolicy"];
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
    "/api/factories/relief-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    policyCode?: string;
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
                        "application/json": components["schemas"]["factories.PageOfReliefRunItem"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["factories.RunRelief"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.ReliefIsRun"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/relief-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.ReliefRunView"];
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
    "/api/factories/relief-runs/{id}/letters": {
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
                        "application/json": components["schemas"]["factories.PageOfReliefLetterView"];
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
    "/api/factories/relief-runs/{id}/letters/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: components["schemas"]["factories.LetterFormat"];
                    leaseId?: string;
                    version?: number;
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
                        "application/pdf": components["schemas"]["factories.Stream"];
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["factories.Stream"];
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
    "/api/factories/relief-runs/{runId}/apply": {
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
                path: {
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.ApplyRelief"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.ReliefIsApplied"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/relief-runs/{runId}/letters": {
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
                path: {
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.IssueReliefLetters"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.ReliefLettersAreIssued"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/relief-runs/{runId}/withdraw": {
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
                path: {
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.WithdrawReliefRun"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.ReliefRunIsWithdrawn"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.RuleView"][];
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
    "/api/factories/rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.RuleView"];
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
    "/api/factories/rules/{rule}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.PublishedRule"][];
                    };
                };
            };
        };
        put?: never;
        post: {
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
                    "application/json": components["schemas"]["factories.PublishRule"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.RuleIsPublished"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/units/{unitId}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
                    unitId: string;
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
                        "application/json": components["schemas"]["factories.UnitInLine"][];
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
    "/api/factories/units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    format?: components["schemas"]["factories.ListFormat"];
                    knownAt?: string;
                    zone?: string;
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
                        "application/octet-stream": components["schemas"]["factories.Stream"];
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
    "/api/factories/utilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    building?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    utility?: components["schemas"]["factories.Utility"];
                    zone?: string;
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
                        "application/json": components["schemas"]["factories.PageOfUtilityView"];
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
    "/api/factories/utilities/{accountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["factories.HistoryEntry"][];
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
    "/api/factories/utilities/{accountId}/outages/{outageId}/end": {
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
                path: {
                    accountId: string;
                    outageId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["factories.EndUtilityOutage"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/utilities/capacities": {
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
                    "application/json": components["schemas"]["factories.StateUtilityCapacity"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.UtilityIsEntered"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/utilities/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    building?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    utility?: components["schemas"]["factories.Utility"];
                    zone?: string;
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
                        "application/json": components["schemas"]["factories.PageOfCommitmentView"];
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
    "/api/factories/utilities/outages": {
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
                    "application/json": components["schemas"]["factories.RecordUtilityOutage"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.OutageIsRecorded"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/utilities/uses": {
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
                    "application/json": components["schemas"]["factories.MeasureUtilityUse"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["factories.UtilityIsEntered"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factories/vacancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    longerThanDays?: number;
                    page?: number;
                    pageSize?: number;
                    zone?: string;
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
                        "application/json": components["schemas"]["factories.VacancyPage"];
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
    "/api/factories/vacancy/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    format?: components["schemas"]["factories.ListFormat"];
                    knownAt?: string;
                    longerThanDays?: number;
                    zone?: string;
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
                        "application/octet-stream": components["schemas"]["factories.Stream"];
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
    "/api/land/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    all?: boolean;
                    asOf?: string;
                    holder?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    parcel?: string;
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
        put?: never;
        post?: never;
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
        get: {
            parameters: {
                query?: {
                    kind?: string;
                    page?: number;
                    pageSize?: number;
                    status?: components["schemas"]["land.ImportStatus"];
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
        put?: never;
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
        get: {
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
        post: {
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
        post: {
            parameters: {
                query?: {
                    documentNumber?: string;
                    dryRun?: boolean;
                    effectiveOn?: string;
                    epsg?: number;
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
        post: {
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
        post: {
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
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    batch?: string;
                    kind?: components["schemas"]["land.LandLetterKind"];
                    page?: number;
                    pageSize?: number;
                    parcelId?: string;
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
                        "application/json": components["schemas"]["land.PageOfLandLetterView"];
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
    "/api/land/letters/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: components["schemas"]["land.LetterFormat"];
                    version?: number;
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
                        "application/pdf": components["schemas"]["land.Stream"];
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["land.Stream"];
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
    "/api/land/letters/{id}/versions": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["land.ReissueLetter"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["land.LandLetterIsIssued"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/letters/batches/{batch}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: components["schemas"]["land.LetterFormat"];
                };
                header?: never;
                path: {
                    batch: string;
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
                        "application/pdf": components["schemas"]["land.Stream"];
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["land.Stream"];
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
    "/api/land/letters/reminders": {
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
                    "application/json": components["schemas"]["land.IssueReminders"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["land.LandRemindersAreIssued"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    bbox?: string;
                    knownAt?: string;
                    simplify?: number;
                    status?: components["schemas"]["land.ParcelStatus"];
                    zone?: string;
                    zoom?: number;
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    parcel?: string;
                    stage?: components["schemas"]["land.OfferingStage"];
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
        put?: never;
        post?: never;
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        get: {
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
        put?: never;
        post?: never;
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
        post: {
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
        post: {
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
        post: {
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
        get: {
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
        get: {
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
        put?: never;
        post?: never;
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
        post: {
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
        post: {
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    number?: string;
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
                        "application/json": components["schemas"]["land.PageOfPaperEntry"];
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
    "/api/land/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    status?: components["schemas"]["land.ParcelStatus"];
                    zone?: string;
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
        get: {
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
        put?: never;
        post?: never;
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
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{idOrCode}/correction-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["land.CorrectionToTell"][];
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
    "/api/land/parcels/{idOrCode}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
        put?: never;
        post?: never;
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
        get: {
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
        put?: never;
        post?: never;
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
        get: {
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
        put?: never;
        post?: never;
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    epsg?: number;
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
        put?: never;
        post?: never;
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
        get: {
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
        put?: never;
        post?: never;
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
        get: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/correction-notices": {
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
                path: {
                    parcelId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["land.IssueCorrectionNotice"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["land.LandLetterIsIssued"];
                    };
                };
            };
        };
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    epsg?: number;
                    format?: components["schemas"]["land.ParcelFormat"];
                    knownAt?: string;
                    q?: string;
                    status?: components["schemas"]["land.ParcelStatus"];
                    zone?: string;
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
        post: {
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
        post: {
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    year?: number;
                    zone?: string;
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
        get: {
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
        put?: never;
        post?: never;
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        get: {
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
        get: {
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
        put?: never;
        post?: never;
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    kind?: components["schemas"]["land.RedLineKind"];
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    within?: number;
                    zone?: string;
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
        put?: never;
        post?: never;
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
        get: {
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
        get: {
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
        put?: never;
        post: {
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/assets/{assetId}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
                    assetId: string;
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
                        "application/json": components["schemas"]["reclamation.RouteComparison"];
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
    "/api/reclamation/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.CalendarView"];
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
    "/api/reclamation/calendar/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.HistoryEntry"][];
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
    "/api/reclamation/calendar/notices": {
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
                    "application/json": components["schemas"]["reclamation.LoadCalendarNotice"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.CalendarNoticeIsLoaded"];
                    };
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    assetType?: components["schemas"]["reclamation.AssetType"];
                    knownAt?: string;
                    level?: components["schemas"]["reclamation.Level"];
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    signal?: components["schemas"]["reclamation.Signal"];
                    zone?: string;
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
        put?: never;
        post?: never;
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    assetId?: string;
                    knownAt?: string;
                    open?: boolean;
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    state?: components["schemas"]["reclamation.CaseState"];
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
        get: {
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
        put?: never;
        post?: never;
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
        post: {
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.ExecutionView"];
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
    "/api/reclamation/cases/{caseId}/execution/deregistration": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.CancelRegistration"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/execution/enforcement": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.ApplyForEnforcement"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/execution/fee-payment": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.PayIdleFee"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/execution/fee-push": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.PushIdleFee"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/execution/remedies": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.SeekRemedy"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/execution/remedy-result": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.ConcludeRemedy"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/execution/reminder": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.RemindHolder"];
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/government-notice": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.NotifyGovernmentBody"];
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
        post: {
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
        post: {
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
        post: {
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
        get: {
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
        put?: never;
        post?: never;
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.Letter"][];
                    };
                };
            };
        };
        put?: never;
        post: {
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
                    "application/json": components["schemas"]["reclamation.IssueLetter"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.LetterIsIssued"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/letters/{place}/correction": {
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
                path: {
                    caseId: string;
                    place: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.CorrectLetter"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.LetterIsIssued"];
                    };
                };
            };
        };
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/mortgagee-notice": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.NotifyMortgagee"];
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/cases/{caseId}/withdrawal": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.WithdrawCasePaper"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    duty?: boolean;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    procedure?: components["schemas"]["reclamation.Procedure"];
                    urgency?: components["schemas"]["reclamation.Urgency"];
                    within?: number;
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
                        "application/json": components["schemas"]["reclamation.PageOfBoardLine"];
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
    "/api/reclamation/deadlines/passed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    duty?: boolean;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    since?: string;
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
                        "application/json": components["schemas"]["reclamation.PageOfPassedDeadlineLine"];
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
    "/api/reclamation/inefficient-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    assetId?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    public?: boolean;
                    q?: string;
                    recognised?: boolean;
                    state?: components["schemas"]["reclamation.InefficiencyState"];
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
                        "application/json": components["schemas"]["reclamation.PageOfInefficientCaseItem"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["reclamation.SuspectInefficiency"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.InefficiencyIsSuspected"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.InefficientCaseView"];
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
    "/api/reclamation/inefficient-cases/{caseId}/agreement": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.AgreeRectification"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/check": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.CheckRectification"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/clearing": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.ClearInefficiency"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/closing": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.CloseInefficientCase"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/escalation": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.EscalateInefficiency"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/explanation": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.ExplainInefficiency"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.Letter"][];
                    };
                };
            };
        };
        put?: never;
        post: {
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
                    "application/json": components["schemas"]["reclamation.IssueInefficiencyLetter"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.LetterIsIssued"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/letters/{place}/correction": {
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
                path: {
                    caseId: string;
                    place: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.CorrectLetter"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.LetterIsIssued"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/notice": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.IssueInefficiencyNotice"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/opinion": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.GiveInefficiencyOpinion"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/publicity": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.PubliciseInefficiency"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/recognition": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.RecogniseInefficiency"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/rejection": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.RejectInefficiency"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/service": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.ServeInefficiencyNotice"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/inefficient-cases/{caseId}/withdrawal": {
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
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.WithdrawInefficiencyPaper"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    assetType?: components["schemas"]["reclamation.AssetType"];
                    category?: components["schemas"]["reclamation.LedgerCategory"];
                    knownAt?: string;
                    level?: components["schemas"]["reclamation.Level"];
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    state?: components["schemas"]["reclamation.LedgerState"];
                    warningDays?: number;
                    zone?: string;
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
                        "application/json": components["schemas"]["reclamation.PageOfLedgerEntry"];
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
    "/api/reclamation/ledger/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
                    assetId: string;
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
                        "application/json": components["schemas"]["reclamation.LedgerEvidence"];
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
    "/api/reclamation/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    assetType?: components["schemas"]["reclamation.AssetType"];
                    category?: components["schemas"]["reclamation.LedgerCategory"];
                    format?: components["schemas"]["reclamation.ListFormat"];
                    knownAt?: string;
                    level?: components["schemas"]["reclamation.Level"];
                    q?: string;
                    state?: components["schemas"]["reclamation.LedgerState"];
                    warningDays?: number;
                    zone?: string;
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
                        "application/octet-stream": components["schemas"]["reclamation.Stream"];
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
    "/api/reclamation/ledger/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    assetType?: components["schemas"]["reclamation.AssetType"];
                    category?: components["schemas"]["reclamation.LedgerCategory"];
                    knownAt?: string;
                    level?: components["schemas"]["reclamation.Level"];
                    q?: string;
                    state?: components["schemas"]["reclamation.LedgerState"];
                    warningDays?: number;
                    zone?: string;
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
                        "application/json": components["schemas"]["reclamation.LedgerSum"][];
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
    "/api/reclamation/letter-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.LetterTemplateVersion"][];
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
    "/api/reclamation/letter-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
                    kind: components["schemas"]["reclamation.LetterKind"];
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
                        "application/json": components["schemas"]["reclamation.LetterTemplateView"];
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
    "/api/reclamation/letter-templates/{kind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: components["schemas"]["reclamation.LetterKind"];
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
                        "application/json": components["schemas"]["reclamation.LetterTemplateVersion"][];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: components["schemas"]["reclamation.LetterKind"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.PublishLetterTemplate"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.LetterTemplateIsPublished"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/matchings": {
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
                        "application/json": components["schemas"]["reclamation.PageOfMatchingSummary"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["reclamation.RunMatching"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.MatchingHasRun"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/matchings/{matchingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    matchingId: string;
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
                        "application/json": components["schemas"]["reclamation.MatchingView"];
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
    "/api/reclamation/matchings/{matchingId}/overrides": {
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
                path: {
                    matchingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.OverrideMatch"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.MatchIsOverridden"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/matchings/{matchingId}/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    excluded?: boolean;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    matchingId: string;
                    projectId: string;
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
                        "application/json": components["schemas"]["reclamation.PageOfRankedOffer"];
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
    "/api/reclamation/matchings/{matchingId}/reproduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    matchingId: string;
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
                        "application/json": components["schemas"]["reclamation.MatchingReproduction"];
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
    "/api/reclamation/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    number?: string;
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
                        "application/json": components["schemas"]["reclamation.PageOfPaperEntry"];
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
    "/api/reclamation/plans": {
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
                        "application/json": components["schemas"]["reclamation.PageOfPlanSummary"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["reclamation.AdoptPlan"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.PlanIsAdopted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
                    planId: string;
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
                        "application/json": components["schemas"]["reclamation.PlanView"];
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
    "/api/reclamation/plans/{planId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    planId: string;
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/plans/comparisons": {
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
                    "application/json": components["schemas"]["reclamation.ComparePlans"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.PlanComparison"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    assetType?: components["schemas"]["reclamation.AssetType"];
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    waits?: boolean;
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
                        "application/json": components["schemas"]["reclamation.PageOfWaitingProjectView"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["reclamation.RegisterWaitingProject"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.WaitingProjectIsRegistered"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/projects/{projectId}/changes": {
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
                path: {
                    projectId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.ChangeWaitingProject"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/projects/{projectId}/withdrawal": {
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
                path: {
                    projectId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.WithdrawWaitingProject"];
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
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    assetId?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    status?: components["schemas"]["reclamation.ReallocationStatus"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/reallocations/{reallocationId}/reservation": {
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
                path: {
                    reallocationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.ReserveAsset"];
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.RuleView"][];
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
    "/api/reclamation/rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.RuleView"];
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
    "/api/reclamation/rules/{rule}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["reclamation.RuleView"][];
                    };
                };
            };
        };
        put?: never;
        post: {
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
                    "application/json": components["schemas"]["reclamation.PublishReclamationRule"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.RuleIsPublished"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/sandboxes": {
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
                        "application/json": components["schemas"]["reclamation.PageOfSandboxSummary"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["reclamation.OpenSandbox"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.SandboxIsOpened"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/sandboxes/{sandboxId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sandboxId: string;
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
                        "application/json": components["schemas"]["reclamation.SandboxView"];
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
    "/api/reclamation/sandboxes/{sandboxId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sandboxId: string;
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/sandboxes/{sandboxId}/moves": {
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
                path: {
                    sandboxId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.TryMove"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.MoveIsTried"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/sandboxes/{sandboxId}/moves/{moveId}/withdrawal": {
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
                path: {
                    moveId: string;
                    sandboxId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.TakeBackMove"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/sandboxes/{sandboxId}/plan": {
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
                path: {
                    sandboxId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["reclamation.PromoteSandbox"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.PlanIsAdopted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reclamation/scenarios": {
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
                    "application/json": components["schemas"]["reclamation.ComputeScenario"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["reclamation.ScenarioView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/confirmations": {
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
                    status?: components["schemas"]["yield.ConfirmationStatus"];
                    year?: number;
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
                        "application/json": components["schemas"]["yield.ConfirmationsOfYear"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["yield.SendConfirmations"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.ConfirmationsAreSent"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: {
                    group?: components["schemas"]["yield.EnterpriseGroup"];
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    year?: number;
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
        put?: never;
        post?: never;
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
        get: {
            parameters: {
                query?: {
                    knownAt?: string;
                    year?: number;
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
        put?: never;
        post?: never;
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
        post: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/enterprises/{uscc}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
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
                        "application/json": components["schemas"]["yield.FirmMeasures"];
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
    "/api/yield/enterprises/{uscc}/measures/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
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
                        "application/json": components["schemas"]["yield.MeasureNotice"];
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
    "/api/yield/enterprises/{uscc}/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
        put: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/enterprises/{uscc}/years/{year}/confirm": {
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
                path: {
                    uscc: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.ConfirmFigures"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/enterprises/{uscc}/years/{year}/dispute": {
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
                path: {
                    uscc: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.DisputeFigures"];
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
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/enterprises/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: components["schemas"]["yield.ListFormat"];
                    group?: components["schemas"]["yield.EnterpriseGroup"];
                    year?: number;
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
                        "application/octet-stream": components["schemas"]["yield.Stream"];
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
    "/api/yield/imports": {
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
                        "application/json": components["schemas"]["yield.PageOfImportView"];
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
    "/api/yield/imports/{batchId}": {
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
                        "application/json": components["schemas"]["yield.ImportDetails"];
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
    "/api/yield/imports/{batchId}/undo": {
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
                path: {
                    batchId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.UndoImport"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.ImportIsUndone"];
                    };
                };
            };
        };
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
        post: {
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
        get: {
            parameters: {
                query?: {
                    format?: components["schemas"]["yield.ListFormat"];
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
                        "application/octet-stream": components["schemas"]["yield.Stream"];
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
    "/api/yield/land-deductions/{deductionId}/withdraw": {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/land-publicities": {
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
                    year?: number;
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
                        "application/json": components["schemas"]["yield.PageOfLandNoticeView"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["yield.PublicizeLand"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.LandIsPublicised"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/land-publicities/{publicityId}/firms": {
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
                    q?: string;
                };
                header?: never;
                path: {
                    publicityId: string;
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
                        "application/json": components["schemas"]["yield.PageOfNoticedLand"];
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
    "/api/yield/land-publicities/{publicityId}/objections": {
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
                path: {
                    publicityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.RaiseLandObjection"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.ObjectionIsRaised"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/measure-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    code?: string;
                    page?: number;
                    pageSize?: number;
                    uscc?: string;
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
                        "application/json": components["schemas"]["yield.PageOfApplicationView"];
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
    "/api/yield/measure-applications/{applicationId}/end": {
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
                path: {
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.EndMeasureApplication"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["yield.MeasureView"][];
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
    "/api/yield/measures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
                    code: string;
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
                        "application/json": components["schemas"]["yield.MeasureView"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.StateMeasure"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.MeasureIsStated"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/measures/{code}/applications": {
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
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.ApplyMeasure"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.MeasureIsApplied"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/measures/{code}/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    class?: components["schemas"]["yield.YieldClass"];
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    code: string;
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
                        "application/json": components["schemas"]["yield.MeasureFirms"];
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
    "/api/yield/measures/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
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
                        "application/json": components["schemas"]["yield.StatedMeasure"][];
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
    "/api/yield/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    landPublicityId?: string;
                    page?: number;
                    pageSize?: number;
                    runId?: string;
                    status?: components["schemas"]["yield.ObjectionStatus"];
                    year?: number;
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
                        "application/json": components["schemas"]["yield.PageOfObjectionView"];
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
    "/api/yield/objections/{objectionId}/reject": {
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
                path: {
                    objectionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.RejectObjection"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/objections/{objectionId}/uphold": {
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
                path: {
                    objectionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.UpholdObjection"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/objections/{objectionId}/withdraw": {
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
                path: {
                    objectionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.WithdrawObjection"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    number?: string;
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
                        "application/json": components["schemas"]["yield.PageOfPaperEntry"];
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
    "/api/yield/park/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    year?: number;
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
                        "application/json": components["schemas"]["yield.ParkFigures"];
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
    "/api/yield/park/indicators/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    figure?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    year?: number;
                    zone?: string;
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
                        "application/json": components["schemas"]["yield.PageOfParkSource"];
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
    "/api/yield/park/potential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    figure?: string;
                    knownAt?: string;
                    reference?: components["schemas"]["yield.PotentialReference"];
                    year?: number;
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
                        "application/json": components["schemas"]["yield.PotentialView"];
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
    "/api/yield/park/potential/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    figure?: string;
                    knownAt?: string;
                    page?: number;
                    pageSize?: number;
                    reference?: components["schemas"]["yield.PotentialReference"];
                    year?: number;
                    zone?: string;
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
                        "application/json": components["schemas"]["yield.PageOfPotentialFirm"];
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
    "/api/yield/park/surveys/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
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
                        "application/json": components["schemas"]["yield.LandIntensityView"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.StateLandSurvey"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.LandSurveyIsStated"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/result-letters": {
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
                    runId?: string;
                    uscc?: string;
                    year?: number;
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
                        "application/json": components["schemas"]["yield.PageOfResultLetterView"];
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
    "/api/yield/result-letters/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: components["schemas"]["yield.LetterFormat"];
                    version?: number;
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
                        "application/pdf": components["schemas"]["yield.Stream"];
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["yield.Stream"];
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
    "/api/yield/rule-sets": {
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
                        "application/json": components["schemas"]["yield.PageOfRuleSetLine"];
                    };
                };
            };
        };
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
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/rule-sets/{ruleSetId}/copy": {
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
                path: {
                    ruleSetId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.CopyRuleSet"];
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
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/rule-sets/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["yield.JsonObject"];
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
    "/api/yield/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["yield.RuleView"][];
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
    "/api/yield/rules/{rule}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
                        "application/json": components["schemas"]["yield.PublishedRule"][];
                    };
                };
            };
        };
        put?: never;
        post: {
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
                    "application/json": components["schemas"]["yield.PublishRule"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.ParametersArePublished"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                    year?: number;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}/approve": {
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
                path: {
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.ApproveRun"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}/letters": {
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
                path: {
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.IssueResultLetters"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.ResultLettersAreIssued"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}/letters/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: components["schemas"]["yield.LetterFormat"];
                    page?: number;
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
                        "application/pdf": components["schemas"]["yield.Stream"];
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["yield.Stream"];
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
    "/api/yield/runs/{runId}/objections": {
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
                path: {
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.RaiseObjection"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.ObjectionIsRaised"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}/publicity": {
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
                path: {
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.PublicizeRun"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.RunIsPublicised"];
                    };
                };
            };
        };
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
        post: {
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
        get: {
            parameters: {
                query?: {
                    class?: components["schemas"]["yield.YieldClass"];
                    group?: components["schemas"]["yield.EnterpriseGroup"];
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    standing?: components["schemas"]["yield.Standing"];
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
        get: {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/runs/{runId}/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    shareStep?: number;
                    weightStep?: number;
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
                        "application/json": components["schemas"]["yield.SensitivityOfRun"];
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
    "/api/yield/runs/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    left?: string;
                    page?: number;
                    pageSize?: number;
                    right?: string;
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/targets/{year}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                };
                header?: never;
                path: {
                    code: string;
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
                        "application/json": components["schemas"]["yield.Target"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.SetTarget"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["yield.TargetIsSet"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/targets/{year}/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/targets/{year}/{code}/progress": {
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
                path: {
                    code: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["yield.StateTargetProgress"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yield/targets/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownAt?: string;
                    year?: number;
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
                        "application/json": components["schemas"]["yield.TargetBoard"];
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
    "/api/yield/targets/board/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    format?: components["schemas"]["yield.ReportFormat"];
                    knownAt?: string;
                    year?: number;
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
                        "application/pdf": components["schemas"]["yield.Stream"];
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["yield.Stream"];
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["yield.Stream"];
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
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
        delete: {
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "factories.AcceptFireSafety": {
            documentNumber: string;
            effectiveOn: string;
        };
        "factories.AccountView": {
            advanceYuan: components["schemas"]["factories.Yuan"];
            ageing: components["schemas"]["factories.Ageing"];
            asOf: string;
            bills: components["schemas"]["factories.BillView"][];
            credits: components["schemas"]["factories.RentCredit"][];
            deposit: components["schemas"]["factories.DepositView"];
            lateFeesAccruedYuan: components["schemas"]["factories.Yuan"];
            leaseId: string;
            outstandingYuan: components["schemas"]["factories.Yuan"];
            receipts: components["schemas"]["factories.Receipt"][];
            tenant: components["schemas"]["factories.Tenant"];
            unusedCreditYuan: components["schemas"]["factories.Yuan"];
            version: number;
        };
        "factories.Ageing": {
            beyondYuan: components["schemas"]["factories.Yuan"];
            upToFirstYuan: components["schemas"]["factories.Yuan"];
            upToSecondYuan: components["schemas"]["factories.Yuan"];
            upToThirdYuan: components["schemas"]["factories.Yuan"];
        };
        /** @enum {unknown} */
        "factories.ApplicationStatus": "applied" | "screened" | "approved" | "reserved" | "leased" | "rejected" | "withdrawn";
        "factories.ApplicationView": {
            applicant: components["schemas"]["factories.Tenant"];
            appliedOn: string;
            checks: components["schemas"]["factories.ScreeningCheck"][];
            conditions: null | string;
            id: string;
            industryCode: string;
            leaseId: null | string;
            needs: components["schemas"]["factories.Needs"];
            promises: components["schemas"]["factories.EntryPromises"];
            reason: null | string;
            reservation: null | components["schemas"]["factories.Reservation"];
            status: components["schemas"]["factories.ApplicationStatus"];
            version: null | number;
        };
        "factories.ApplyForEntry": {
            applicant: components["schemas"]["factories.Tenant"];
            documentNumber: string;
            effectiveOn: string;
            industryCode: string;
            needs: components["schemas"]["factories.Needs"];
            promises: components["schemas"]["factories.EntryPromises"];
        };
        "factories.ApplyRelief": {
            documentNumber: string;
            effectiveOn: string;
            passThroughReceipts?: components["schemas"]["factories.EquatableArrayOfPassThroughReceipt"];
        };
        "factories.ApproveEntry": {
            conditions?: null | string;
            documentNumber: string;
            effectiveOn: string;
            promises: components["schemas"]["factories.EntryPromises"];
        };
        "factories.Area": number;
        "factories.ArrearsPage": {
            ageing: components["schemas"]["factories.Ageing"];
            asOf: string;
            bounds: number[];
            items: components["schemas"]["factories.ArrearsView"][];
            outstandingYuan: components["schemas"]["factories.Yuan"];
            total: number;
        };
        "factories.ArrearsView": {
            ageing: components["schemas"]["factories.Ageing"];
            daysOverdue: number;
            leaseId: string;
            oldestDueOn: string;
            outstandingYuan: components["schemas"]["factories.Yuan"];
            tenant: null | components["schemas"]["factories.Tenant"];
            units: string[];
        };
        /** @enum {unknown} */
        "factories.BatchKind": "payments" | "buildings" | "leases";
        "factories.BillingRunIsStarted": {
            id: string;
        };
        "factories.BillingRunItem": {
            amountYuan: components["schemas"]["factories.Yuan"];
            by: null | string;
            corrected: number;
            documentNumber: string;
            id: string;
            isDone: boolean;
            issued: number;
            issuedOn: string;
            leases: number;
            lines: number;
            startedAt: string;
            through: string;
            withdrawn: number;
        };
        "factories.BillLateFees": {
            documentNumber: string;
            effectiveOn: string;
            through: string;
        };
        "factories.BillLine": {
            amountYuan: components["schemas"]["factories.Yuan"];
            basis: null | string;
            days: null | number;
            from: string;
            kind: components["schemas"]["factories.BillLineKind"];
            meter: null | string;
            months: null | number;
            ofBill: null | number;
            ofDays: null | number;
            quantity: number;
            ruleEdition: null | number;
            to: string;
            unitPrice: number;
        };
        /** @enum {unknown} */
        "factories.BillLineKind": "rent" | "propertyFee" | "power" | "water" | "gas" | "lateFee";
        "factories.BillMeteredUse": {
            documentNumber: string;
            effectiveOn: string;
            readings?: components["schemas"]["factories.EquatableArrayOfMeterReading"];
        };
        "factories.BillsAreIssued": {
            corrected: number[];
            issued: number[];
            version: number;
            withdrawn: number;
        };
        /** @enum {unknown} */
        "factories.BillStatus": "notDueYet" | "due" | "overdue" | "settled";
        "factories.BillView": {
            amountYuan: components["schemas"]["factories.Yuan"];
            creditedYuan: components["schemas"]["factories.Yuan"];
            daysOverdue: number;
            documentNumber: string;
            dueOn: string;
            from: string;
            issuedOn: string;
            number: number;
            otherYuan: components["schemas"]["factories.Yuan"];
            outstandingYuan: components["schemas"]["factories.Yuan"];
            paidYuan: components["schemas"]["factories.Yuan"];
            propertyFeeYuan: components["schemas"]["factories.Yuan"];
            rentYuan: components["schemas"]["factories.Yuan"];
            status: components["schemas"]["factories.BillStatus"];
            to: string;
        };
        "factories.Block": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            buildingCode: string;
            buildingId: string;
            level: number;
            moving: null | components["schemas"]["factories.TenantToMove"];
            units: string[];
        };
        "factories.Blocks": {
            by: string;
            byMovingOne: components["schemas"]["factories.Block"][];
            free: components["schemas"]["factories.Block"][];
        };
        "factories.BuildingIsRegistered": {
            code: string;
            id: string;
            units: components["schemas"]["factories.RegisteredUnit"][];
            version: number;
        };
        "factories.BuildingOccupancy": {
            code: null | string;
            id: string;
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            name: null | string;
            rate: number;
            reservedSquareMetres: components["schemas"]["factories.Area"];
            unavailableSquareMetres: components["schemas"]["factories.Area"];
            units: number;
            vacantSquareMetres: components["schemas"]["factories.Area"];
            zone: null | string;
        };
        "factories.BuildingOwner": {
            kind: components["schemas"]["factories.OwnerKind"];
            name: string;
            uscc?: null | string;
        };
        /** @enum {unknown} */
        "factories.BuildingPaper": "planningPermit" | "completionFiling" | "fireAcceptance";
        "factories.BuildingSummary": {
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            areaSquareMetres: components["schemas"]["factories.Area"];
            code: string;
            floors: number;
            id: string;
            lettable: boolean;
            name: string;
            parcelCode: null | string;
            phase: null | string;
            units: number;
            zone: null | string;
        };
        /** @enum {unknown} */
        "factories.BuildingUse": "production" | "research" | "warehouse" | "rentalHousing" | "canteen" | "incubator" | "testingLaboratory";
        "factories.BuildingView": {
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            areaSquareMetres: components["schemas"]["factories.Area"];
            code: string;
            completionFiled: boolean;
            fireAccepted: boolean;
            floors: components["schemas"]["factories.FloorView"][];
            id: string;
            lettable: boolean;
            missingPapers: components["schemas"]["factories.BuildingPaper"][];
            name: string;
            parcelCode: null | string;
            phase: null | string;
            planningPermit: null | string;
            plotRatio: number;
            powerKilovoltAmperes: number;
            technicals: null | components["schemas"]["factories.Technicals"];
            version: number;
            zone: null | string;
        };
        "factories.CellChange": {
            after: null | string;
            before: null | string;
            column: string;
            line: number;
        };
        "factories.CloseTenancy": {
            documentNumber: string;
            effectiveOn: string;
        };
        "factories.CommitmentView": {
            amount: number;
            building: string;
            from: string;
            holder: string;
            holderId: string;
            reserved: boolean;
            to: string;
            unit: components["schemas"]["factories.UtilityUnit"];
            utility: components["schemas"]["factories.Utility"];
        };
        "factories.CorrectBuilding": {
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            completionFiled: boolean;
            corrects: number;
            documentNumber: string;
            effectiveOn: string;
            fireAccepted: boolean;
            name: string;
            parcelCode?: null | string;
            phase?: null | string;
            planningPermit?: null | string;
            plotRatio: number;
            powerKilovoltAmperes?: number;
            reason: string;
            zone?: null | string;
        };
        /** @enum {unknown} */
        "factories.CountingMode": "workingDays" | "calendarDays" | "statuteDaysAsWorkingDays" | "months" | "years";
        "factories.CriticalDate": {
            clause: string;
            daysLeft: number;
            deadline: null | components["schemas"]["factories.Deadline"];
            dueOn: string;
            for: string[];
            kind: components["schemas"]["factories.CriticalDateKind"];
            name: string;
            signal: components["schemas"]["factories.Signal"];
            source: string;
        };
        /** @enum {unknown} */
        "factories.CriticalDateKind": "leaseEnds" | "renewalReview" | "renewalNotice" | "rentStep" | "rentFreeEnds" | "depositRefund" | "subletObjection" | "demandedPayment" | "option" | "insurance" | "inspection" | "other";
        "factories.DateRange": {
            from: string;
            to: string;
        };
        /** @enum {unknown} */
        "factories.DayKind": "workday" | "weekend" | "holiday" | "makeUpWorkday";
        "factories.Deadline": {
            calendarVersion: string;
            days: components["schemas"]["factories.EquatableArrayOfDeadlineDay"];
            dueOn: string;
            mode: components["schemas"]["factories.CountingMode"];
            name: string;
            provisional: boolean;
            rule: string;
            ruleVersion: string;
            source: string;
            triggerName: string;
            triggerOn: string;
        };
        "factories.DeadlineDay": {
            counts: boolean;
            date: string;
            holidayName: null | string;
            kind: components["schemas"]["factories.DayKind"];
            number: null | number;
            provisional: boolean;
        };
        "factories.DemandRent": {
            amountYuan: components["schemas"]["factories.Yuan"];
            documentNumber: string;
            effectiveOn: string;
            payBy: string;
        };
        /** @enum {unknown} */
        "factories.DepositUse": "payBills" | "damage" | "refund";
        "factories.DepositView": {
            agreedYuan: components["schemas"]["factories.Yuan"];
            appliedYuan: components["schemas"]["factories.Yuan"];
            heldYuan: components["schemas"]["factories.Yuan"];
            keptYuan: components["schemas"]["factories.Yuan"];
            receivedYuan: components["schemas"]["factories.Yuan"];
            refundedYuan: components["schemas"]["factories.Yuan"];
        };
        "factories.DraftedFinding": {
            draft: string;
            finding: components["schemas"]["factories.ReliefFinding"];
        };
        "factories.EndSublet": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.EndUtilityOutage": {
            documentNumber: string;
            effectiveOn: string;
            endedAt: string;
        };
        "factories.EnterSublet": {
            consented: boolean;
            documentNumber: string;
            effectiveOn: string;
            finding?: null | string;
            from: string;
            subTenant: components["schemas"]["factories.Tenant"];
            to: string;
            unitIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
        };
        "factories.EntryIsAppliedFor": {
            id: string;
            version: number;
        };
        "factories.EntryIsScreened": {
            checks: components["schemas"]["factories.ScreeningCheck"][];
            passed: boolean;
            version: number;
        };
        "factories.EntryPromises": {
            jobs: number;
            outputTenThousandYuan: number;
            taxTenThousandYuan: number;
        };
        "factories.EquatableArrayOfDeadlineDay": components["schemas"]["factories.DeadlineDay"][];
        "factories.EquatableArrayOfFeed": components["schemas"]["factories.Feed"][];
        "factories.EquatableArrayOfFirmSize": components["schemas"]["factories.FirmSize"][];
        "factories.EquatableArrayOfFloorToRegister": components["schemas"]["factories.FloorToRegister"][];
        "factories.EquatableArrayOfGuid": string[];
        "factories.EquatableArrayOfLeasedUnit": components["schemas"]["factories.LeasedUnit"][];
        "factories.EquatableArrayOfMeterReading": components["schemas"]["factories.MeterReading"][];
        "factories.EquatableArrayOfMeterStand": components["schemas"]["factories.MeterStand"][];
        "factories.EquatableArrayOfOwnerKind": components["schemas"]["factories.OwnerKind"][];
        "factories.EquatableArrayOfPassThroughReceipt": components["schemas"]["factories.PassThroughReceipt"][];
        "factories.EquatableArrayOfPromisedUtility": components["schemas"]["factories.PromisedUtility"][];
        "factories.EquatableArrayOfQuotedMeasure": components["schemas"]["factories.QuotedMeasure"][];
        "factories.EquatableArrayOfReliefCondition": components["schemas"]["factories.ReliefCondition"][];
        "factories.EquatableArrayOfRentStep": components["schemas"]["factories.RentStep"][];
        "factories.EquatableArrayOfRuleValue": components["schemas"]["factories.RuleValue"][];
        "factories.EquatableArrayOfstring": string[];
        "factories.EquatableArrayOfTenant": components["schemas"]["factories.Tenant"][];
        "factories.EquatableArrayOfUnitToRegister": components["schemas"]["factories.UnitToRegister"][];
        "factories.EquatableArrayOfYearClass": components["schemas"]["factories.YearClass"][];
        "factories.ExplainedBill": {
            bill: components["schemas"]["factories.BillView"];
            lines: components["schemas"]["factories.ExplainedLine"][];
            settlements: components["schemas"]["factories.SettledPart"][];
        };
        "factories.ExplainedLine": {
            explanation: string;
            line: components["schemas"]["factories.BillLine"];
            name: string;
        };
        "factories.FactoryImportIsUndone": {
            entries: number;
            version: number;
        };
        "factories.FactoryImportItem": {
            by: null | string;
            created: number;
            documentNumber: string;
            failed: number;
            fileName: string;
            id: string;
            importedOn: string;
            isUndone: boolean;
            kind: components["schemas"]["factories.BatchKind"];
            rows: number;
            unchanged: number;
            unmatched: number;
        };
        "factories.FactoryImportView": {
            created: number;
            failed: number;
            fileName: string;
            id: string;
            isUndone: boolean;
            kind: components["schemas"]["factories.BatchKind"];
            messages: components["schemas"]["factories.ImportMessage"][];
            rows: number;
            suggestions: components["schemas"]["factories.PaymentSuggestion"][];
            unchanged: number;
            unmatched: number;
            version: number;
        };
        "factories.Feed": {
            capacity: number;
            name: string;
        };
        "factories.FileCompletion": {
            documentNumber: string;
            effectiveOn: string;
        };
        "factories.FindUnitsIdle": {
            documentNumber: string;
            effectiveOn: string;
            finding: string;
            idleSince: string;
            photoDigests?: components["schemas"]["factories.EquatableArrayOfstring"];
        };
        /** @enum {unknown} */
        "factories.FireHazardClass": "甲" | "乙" | "丙" | "丁" | "戊";
        /** @enum {unknown} */
        "factories.FirmSize": "selfEmployed" | "micro" | "small" | "medium" | "large";
        "factories.FloorToRegister": {
            clearHeightMetres?: number;
            craneTonnes?: number;
            floorLoadKilonewtonsPerSquareMetre: number;
            level: number;
            units?: components["schemas"]["factories.EquatableArrayOfUnitToRegister"];
        };
        "factories.FloorView": {
            clearHeightMetres: number;
            craneTonnes: number;
            floorLoadKilonewtonsPerSquareMetre: number;
            level: number;
            units: components["schemas"]["factories.UnitView"][];
        };
        "factories.GiveLeavingNotice": {
            by: components["schemas"]["factories.NoticeBy"];
            documentNumber: string;
            effectiveOn: string;
            leavesOn: string;
        };
        "factories.GrantRentCredit": {
            amountYuan: components["schemas"]["factories.Yuan"];
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.HandUnitsOver": {
            condition: string;
            documentNumber: string;
            effectiveOn: string;
            meters?: components["schemas"]["factories.EquatableArrayOfMeterStand"];
        };
        "factories.HistoryEntry": {
            by: null | string;
            data: components["schemas"]["factories.JsonElement"];
            documentNumber: null | string;
            effectiveOn: null | string;
            recordedAt: string;
            role: null | string;
            sequence: number;
            summary: string;
            type: string;
            version: number;
        };
        "factories.IdleFinding": {
            finding: string;
            foundOn: string;
            since: string;
        };
        "factories.IdleSigns": {
            kilowattHoursPerDay: number;
            kilowattHoursPerDayBefore: number;
            powerShare: number;
            readTo: string;
            rule: components["schemas"]["factories.RuleReference"];
            suspected: boolean;
            taxFreeQuarters: null | number;
        };
        "factories.IdleTenancy": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            idleSince: null | string;
            leaseId: string;
            signs: components["schemas"]["factories.IdleSigns"];
            tenant: components["schemas"]["factories.Tenant"];
            units: string[];
        };
        "factories.IFormFile": string;
        "factories.ImportAnswer": {
            batchId: string;
            changes: null | components["schemas"]["factories.CellChange"][];
            created: number;
            dryRun: boolean;
            failed: number;
            /** @default false */
            isRunning: boolean;
            messages: components["schemas"]["factories.ImportMessage"][];
            rows: number;
            unchanged: number;
            updated: number;
        };
        /** @enum {unknown} */
        "factories.ImportKind": "buildings" | "leases";
        "factories.ImportMessage": {
            code: string;
            column: null | string;
            line: number;
            message: string;
            severity: components["schemas"]["factories.ImportSeverity"];
            value: null | string;
        };
        /** @enum {unknown} */
        "factories.ImportSeverity": "error" | "warning";
        "factories.IssueBills": {
            documentNumber: string;
            effectiveOn: string;
            through: string;
        };
        "factories.IssueReliefLetters": {
            documentNumber: string;
            effectiveOn: string;
            leaseIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
            office?: null | string;
            reason?: null | string;
        };
        "factories.JsonElement": unknown;
        "factories.LeaseCriticalDate": {
            class: null | string;
            classYear: null | number;
            date: components["schemas"]["factories.CriticalDate"];
            leaseId: string;
            letter: null | components["schemas"]["factories.LetterSent"];
            tenant: components["schemas"]["factories.Tenant"];
            units: string[];
        };
        "factories.LeaseDatesView": {
            asOf: string;
            dates: components["schemas"]["factories.CriticalDate"][];
            leaseId: string;
            letters: components["schemas"]["factories.ReminderLetter"][];
            reminders: components["schemas"]["factories.Reminder"][];
            version: number;
        };
        "factories.LeasedUnit": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            buildingCode: string;
            buildingId: string;
            code: string;
            unitCode: null | string;
            unitId: string;
        };
        "factories.LeaseIsSigned": {
            id: string;
            version: number;
            warnings: string[];
        };
        /** @enum {unknown} */
        "factories.LeaseStatus": "upcoming" | "active" | "expired" | "terminated";
        "factories.LeaseView": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            billingMonths: number;
            depositYuan: components["schemas"]["factories.Yuan"];
            from: string;
            id: string;
            process: components["schemas"]["factories.Process"];
            propertyFeeYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            rentFreeMonths: number;
            rentYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            signedOn: string;
            status: components["schemas"]["factories.LeaseStatus"];
            steps: components["schemas"]["factories.RentStep"][];
            tenant: components["schemas"]["factories.Tenant"];
            terminatedOn: null | string;
            terminationReason: null | string;
            to: string;
            units: components["schemas"]["factories.LeasedUnit"][];
            version: null | number;
        };
        "factories.LeavingNotice": {
            by: components["schemas"]["factories.NoticeBy"];
            givenOn: string;
            leavesOn: string;
        };
        /** @enum {unknown} */
        "factories.LetterFormat": "docx" | "pdf";
        "factories.LetterSent": {
            documentNumber: string;
            reminderId: string;
            sentOn: string;
        };
        /** @enum {unknown} */
        "factories.ListFormat": "xlsx" | "csv";
        "factories.MeasuredUse": {
            from: string;
            peak: number;
            to: string;
        };
        "factories.MeasureUtilityUse": {
            building?: null | string;
            documentNumber: string;
            effectiveOn: string;
            from: string;
            peak: number;
            utility: components["schemas"]["factories.Utility"];
            zone?: null | string;
        };
        "factories.MeetCriticalDate": {
            documentNumber: string;
            effectiveOn: string;
            name: string;
        };
        "factories.MergeUnits": {
            code: string;
            documentNumber: string;
            effectiveOn: string;
            leaseFollows: boolean;
            unitCodes?: components["schemas"]["factories.EquatableArrayOfstring"];
        };
        /** @enum {unknown} */
        "factories.MeteredUtility": "power" | "water" | "gas";
        "factories.MeterReading": {
            first: number;
            from: string;
            kind?: components["schemas"]["factories.BillLineKind"];
            last: number;
            meter: string;
            /** @default 1 */
            times: number;
            to: string;
            utility: components["schemas"]["factories.MeteredUtility"];
        };
        "factories.MeterStand": {
            meter: string;
            stand: number;
        };
        "factories.Needs": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            clearHeightMetres?: number;
            craneTonnes?: number;
            dischargesWastewater: boolean;
            powerKilovoltAmperes?: number;
            process: components["schemas"]["factories.Process"];
        };
        /** @enum {unknown} */
        "factories.NoticeBy": "tenant" | "landlord";
        "factories.ObjectToSublet": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.ObtainPlanningPermit": {
            documentNumber: string;
            effectiveOn: string;
        };
        "factories.OccupancyView": {
            asOf: string;
            byBuilding: components["schemas"]["factories.BuildingOccupancy"][];
            byZone: components["schemas"]["factories.ZoneOccupancy"][];
            knownAt: string;
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            rate: number;
            reservedSquareMetres: components["schemas"]["factories.Area"];
            unavailableSquareMetres: components["schemas"]["factories.Area"];
            units: number;
            vacantSquareMetres: components["schemas"]["factories.Area"];
        };
        "factories.Outage": {
            beganAt: string;
            endedAt: null | string;
            id: string;
            planned: boolean;
            reason: string;
        };
        "factories.OutageIsRecorded": {
            accountId: string;
            id: string;
            version: number;
        };
        /** @enum {unknown} */
        "factories.OwnerKind": "stateOwned" | "park" | "private";
        "factories.PageOfApplicationView": {
            items: components["schemas"]["factories.ApplicationView"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfBillingRunItem": {
            items: components["schemas"]["factories.BillingRunItem"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfBuildingSummary": {
            items: components["schemas"]["factories.BuildingSummary"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfCommitmentView": {
            items: components["schemas"]["factories.CommitmentView"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfFactoryImportItem": {
            items: components["schemas"]["factories.FactoryImportItem"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfIdleTenancy": {
            items: components["schemas"]["factories.IdleTenancy"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfLeaseCriticalDate": {
            items: components["schemas"]["factories.LeaseCriticalDate"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfLeaseView": {
            items: components["schemas"]["factories.LeaseView"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfPaperEntry": {
            items: components["schemas"]["factories.PaperEntry"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfReliefLetterView": {
            items: components["schemas"]["factories.ReliefLetterView"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfReliefPolicy": {
            items: components["schemas"]["factories.ReliefPolicy"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfReliefRunItem": {
            items: components["schemas"]["factories.ReliefRunItem"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PageOfUtilityView": {
            items: components["schemas"]["factories.UtilityView"][];
            knownAt: null | string;
            total: number;
        };
        "factories.PaperEntry": {
            entry: components["schemas"]["factories.HistoryEntry"];
            streamId: string;
            subject: components["schemas"]["factories.HistoryEntry"];
        };
        "factories.ParkFigures": {
            asOf: string;
            collectedYuan: components["schemas"]["factories.Yuan"];
            collectionRate: number;
            creditedYuan: components["schemas"]["factories.Yuan"];
            dueYuan: components["schemas"]["factories.Yuan"];
            fullyLetAndStaffed: boolean;
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            occupancyRate: number;
            operatingRate: number;
            operatingSquareMetres: components["schemas"]["factories.Area"];
            rollovers: components["schemas"]["factories.Rollover"][];
            rule: components["schemas"]["factories.RuleReference"];
            taxedShare: number;
            taxTenThousandYuanPerThousandSquareMetres: number;
            weightedRemainingDays: null | number;
        };
        "factories.PassThroughReceipt": {
            documentNumber: string;
            leaseId: string;
        };
        "factories.PaymentCandidate": {
            leaseId: string;
            outstandingYuan: components["schemas"]["factories.Yuan"];
            reasons: string[];
            score: number;
            tenant: string;
            units: string[];
        };
        "factories.PaymentsImportAnswer": {
            batchId: string;
            created: number;
            dryRun: boolean;
            failed: number;
            messages: components["schemas"]["factories.ImportMessage"][];
            rows: number;
            suggestions: components["schemas"]["factories.PaymentSuggestion"][];
            unchanged: number;
            unmatched: number;
            updated: number;
        };
        "factories.PaymentSuggestion": {
            amountYuan: components["schemas"]["factories.Yuan"];
            candidates: components["schemas"]["factories.PaymentCandidate"][];
            line: number;
            matchedLeaseId: null | string;
            on: string;
            payer: string;
            reference: null | string;
        };
        "factories.Process": {
            fireClass: components["schemas"]["factories.FireHazardClass"];
            floorLoadKilonewtonsPerSquareMetre: number;
        };
        "factories.PromisedUtility": {
            amount: number;
            buildingId: string;
            utility: components["schemas"]["factories.Utility"];
        };
        "factories.PublishedRule": {
            recordedAt: null | string;
            version: components["schemas"]["factories.RuleView"];
        };
        "factories.PublishReliefPolicy": {
            budgetYuan?: null | components["schemas"]["factories.Yuan"];
            code: string;
            documentNumber: string;
            effectiveOn: string;
            evidence?: null | string;
            months: number;
            owners?: components["schemas"]["factories.EquatableArrayOfOwnerKind"];
            passThrough: boolean;
            sector: components["schemas"]["factories.SectorScope"];
            sizes?: components["schemas"]["factories.EquatableArrayOfFirmSize"];
            source: string;
            title: string;
            window: components["schemas"]["factories.DateRange"];
        };
        "factories.PublishRule": {
            documentNumber: string;
            effectiveOn: string;
            place: string;
            validTo?: null | string;
            values?: components["schemas"]["factories.EquatableArrayOfRuleValue"];
        };
        "factories.QuotedMeasure": {
            documentNumber: string;
            name: string;
            text: string;
        };
        "factories.Receipt": {
            amountYuan: components["schemas"]["factories.Yuan"];
            bankReference: null | string;
            documentNumber: string;
            kind: components["schemas"]["factories.ReceiptKind"];
            on: string;
            payer: null | string;
        };
        /** @enum {unknown} */
        "factories.ReceiptKind": "payment" | "deposit";
        "factories.ReceiveDeposit": {
            amountYuan: components["schemas"]["factories.Yuan"];
            documentNumber: string;
            effectiveOn: string;
        };
        "factories.ReceivePayment": {
            amountYuan: components["schemas"]["factories.Yuan"];
            bankReference?: null | string;
            documentNumber: string;
            effectiveOn: string;
            payer?: null | string;
        };
        "factories.Recorded": {
            version: number;
        };
        "factories.RecordUtilityOutage": {
            beganAt: string;
            building?: null | string;
            documentNumber: string;
            effectiveOn: string;
            endedAt?: null | string;
            planned: boolean;
            reason: string;
            utility: components["schemas"]["factories.Utility"];
            zone?: null | string;
        };
        "factories.RegisterBuilding": {
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            code: string;
            completionFiled: boolean;
            documentNumber: string;
            effectiveOn: string;
            fireAccepted: boolean;
            floors?: components["schemas"]["factories.EquatableArrayOfFloorToRegister"];
            name: string;
            parcelCode?: null | string;
            phase?: null | string;
            planningPermit?: null | string;
            plotRatio: number;
            powerKilovoltAmperes?: number;
            zone?: null | string;
        };
        "factories.RegisteredUnit": {
            code: string;
            id: string;
        };
        "factories.RejectEntry": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.ReleaseReservation": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        /** @enum {unknown} */
        "factories.ReliefCondition": "owner" | "sector" | "size" | "rentInWindow" | "notGrantedBefore";
        "factories.ReliefFinding": {
            amountYuan: components["schemas"]["factories.Yuan"];
            leaseId: string;
            missing: components["schemas"]["factories.EquatableArrayOfReliefCondition"];
            passThroughTo: components["schemas"]["factories.EquatableArrayOfTenant"];
            qualifies: boolean;
            rentInWindowYuan: components["schemas"]["factories.Yuan"];
            sector: null | string;
            size: null | components["schemas"]["factories.FirmSize"];
            tenant: components["schemas"]["factories.Tenant"];
            /** @default true */
            withinBudget: boolean;
        };
        "factories.ReliefIsApplied": {
            amountYuan: components["schemas"]["factories.Yuan"];
            leases: number;
            version: number;
            waitingForReceipts: string[];
        };
        "factories.ReliefIsRun": {
            amountYuan: components["schemas"]["factories.Yuan"];
            id: string;
            missByOne: number;
            qualify: number;
        };
        /** @enum {unknown} */
        "factories.ReliefLetterOutcome": "issued" | "issuedAnew" | "alreadyIssued" | "creditWithdrawn";
        "factories.ReliefLetterRow": {
            amountYuan: components["schemas"]["factories.Yuan"];
            code: null | string;
            leaseId: string;
            letterVersion: null | number;
            number: null | string;
            outcome: components["schemas"]["factories.ReliefLetterOutcome"];
            tenant: components["schemas"]["factories.Tenant"];
        };
        "factories.ReliefLettersAreIssued": {
            issued: number;
            rows: components["schemas"]["factories.ReliefLetterRow"][];
            version: number;
        };
        /** @enum {unknown} */
        "factories.ReliefLetterStanding": "valid" | "runWithdrawn" | "creditWithdrawn";
        "factories.ReliefLetterVersionView": {
            code: string;
            issuedOn: string;
            reason: null | string;
            version: number;
        };
        "factories.ReliefLetterView": {
            amountInCapitals: string;
            amountYuan: components["schemas"]["factories.Yuan"];
            leaseId: string;
            number: string;
            office: string;
            standing: components["schemas"]["factories.ReliefLetterStanding"];
            tenant: components["schemas"]["factories.Tenant"];
            versions: components["schemas"]["factories.ReliefLetterVersionView"][];
            voidOn: null | string;
            voidReason: null | string;
        };
        "factories.ReliefPolicy": {
            budgetYuan: null | components["schemas"]["factories.Yuan"];
            code: string;
            documentNumber: string;
            evidence: null | string;
            months: number;
            owners: components["schemas"]["factories.EquatableArrayOfOwnerKind"];
            passThrough: boolean;
            sector: components["schemas"]["factories.SectorScope"];
            sizes: components["schemas"]["factories.EquatableArrayOfFirmSize"];
            source: string;
            title: string;
            validFrom: string;
            window: components["schemas"]["factories.DateRange"];
        };
        "factories.ReliefPolicyIsPublished": {
            code: string;
            version: number;
        };
        "factories.ReliefRunIsWithdrawn": {
            amountYuan: components["schemas"]["factories.Yuan"];
            credits: number;
            version: number;
        };
        "factories.ReliefRunItem": {
            amountYuan: components["schemas"]["factories.Yuan"];
            appliedOn: null | string;
            documentNumber: string;
            entitled: number;
            id: string;
            policyCode: string;
            runOn: string;
            title: string;
            withdrawnOn: null | string;
        };
        "factories.ReliefRunView": {
            amountYuan: components["schemas"]["factories.Yuan"];
            appliedOn: null | string;
            documentNumber: string;
            id: string;
            missByOne: components["schemas"]["factories.DraftedFinding"][];
            notice: null | string;
            others: components["schemas"]["factories.DraftedFinding"][];
            policyCode: string;
            qualify: components["schemas"]["factories.DraftedFinding"][];
            runOn: string;
            title: string;
            version: number;
            withdrawalReason: null | string;
            withdrawnOn: null | string;
        };
        "factories.Reminder": {
            dueOn: string;
            kind: components["schemas"]["factories.CriticalDateKind"];
            name: string;
            on: string;
            signal: components["schemas"]["factories.Signal"];
        };
        "factories.ReminderLetter": {
            advice: components["schemas"]["factories.EquatableArrayOfQuotedMeasure"];
            answerBy: null | string;
            classes: components["schemas"]["factories.EquatableArrayOfYearClass"];
            documentNumber: string;
            dueOn: string;
            kind: components["schemas"]["factories.CriticalDateKind"];
            reminderId: string;
            sentOn: string;
        };
        /** @enum {unknown} */
        "factories.ReminderOutcome": "sent" | "alreadySent" | "notDue" | "past" | "unknown";
        "factories.ReminderRow": {
            advice: string[];
            class: null | string;
            classYear: null | number;
            daysLeft: null | number;
            dueOn: null | string;
            leaseId: string;
            outcome: components["schemas"]["factories.ReminderOutcome"];
            reminderId: null | string;
            tenant: null | components["schemas"]["factories.Tenant"];
            units: string[];
        };
        "factories.RemindersAreSent": {
            id: null | string;
            rows: components["schemas"]["factories.ReminderRow"][];
            sent: number;
        };
        /** @enum {unknown} */
        "factories.RenewalDecision": "renew" | "renewOnConditions" | "doNotRenew";
        "factories.RenewalReview": {
            classes: components["schemas"]["factories.EquatableArrayOfYearClass"];
            decision: components["schemas"]["factories.RenewalDecision"];
            on: string;
            reason: string;
        };
        "factories.RentCredit": {
            amountYuan: components["schemas"]["factories.Yuan"];
            documentNumber: string;
            on: string;
            reason: string;
        };
        "factories.RentDemand": {
            amountYuan: components["schemas"]["factories.Yuan"];
            payBy: string;
            servedOn: string;
        };
        "factories.RentStep": {
            fromMonth: number;
            percent: number;
        };
        "factories.Reservation": {
            expiresOn: string;
            freeFrom: null | string;
            leaseDays: components["schemas"]["factories.DateRange"];
            reservedOn: string;
            stands: boolean;
            units: components["schemas"]["factories.EquatableArrayOfLeasedUnit"];
            utilities: components["schemas"]["factories.EquatableArrayOfPromisedUtility"];
        };
        "factories.ReserveUnits": {
            documentNumber: string;
            effectiveOn: string;
            expiresOn: string;
            from: string;
            to: string;
            unitIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
            utilities?: null | components["schemas"]["factories.UtilityDemand"][];
        };
        "factories.ReviewRenewal": {
            classes?: components["schemas"]["factories.EquatableArrayOfYearClass"];
            decision: components["schemas"]["factories.RenewalDecision"];
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.Rollover": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            leases: number;
            monthlyRentYuan: components["schemas"]["factories.Yuan"];
            quarterFrom: string;
            share: number;
        };
        "factories.RuleIsPublished": {
            edition: number;
            rule: string;
            version: number;
        };
        /** @enum {unknown} */
        "factories.RuleMark": "read" | "partlySeen" | "recalled" | "recommended";
        "factories.RuleReference": {
            documentNumber: string;
            edition: number;
            outsideValidity: boolean;
            place: string;
            rule: string;
            validFrom: string;
        };
        "factories.RuleValue": {
            mark: components["schemas"]["factories.RuleMark"];
            name: string;
            source: string;
            unit: string;
            value: number;
        };
        "factories.RuleView": {
            documentNumber: string;
            edition: number;
            outsideValidity: boolean;
            place: string;
            rule: string;
            title: string;
            validFrom: string;
            validTo: null | string;
            values: components["schemas"]["factories.RuleValue"][];
        };
        "factories.RunBilling": {
            documentNumber: string;
            effectiveOn: string;
            through: string;
        };
        "factories.RunRelief": {
            documentNumber: string;
            effectiveOn: string;
            policyCode: string;
        };
        "factories.ScheduledPayment": {
            dueOn: string;
            from: string;
            propertyFeeYuan: components["schemas"]["factories.Yuan"];
            rentYuan: components["schemas"]["factories.Yuan"];
            to: string;
        };
        "factories.ScreenEntry": {
            documentNumber: string;
            effectiveOn: string;
            unitIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
        };
        "factories.ScreeningCheck": {
            finding: string;
            name: string;
            passed: boolean;
        };
        /** @enum {unknown} */
        "factories.SectorScope": "all" | "services" | "manufacturing";
        "factories.SendReminders": {
            documentNumber: string;
            effectiveOn: string;
            kind?: null | components["schemas"]["factories.CriticalDateKind"];
            leaseIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
            office?: null | string;
            withinDays?: null | number;
        };
        "factories.SetCriticalDate": {
            clause: string;
            documentNumber: string;
            dueOn: string;
            effectiveOn: string;
            kind: components["schemas"]["factories.CriticalDateKind"];
            name: string;
        };
        "factories.SettledPart": {
            amountYuan: components["schemas"]["factories.Yuan"];
            isCredit: boolean;
            on: string;
            rentYuan: components["schemas"]["factories.Yuan"];
        };
        /** @enum {unknown} */
        "factories.Signal": "green" | "amber" | "red";
        "factories.SignLease": {
            applicationId?: null | string;
            billingMonths: number;
            depositYuan: components["schemas"]["factories.Yuan"];
            documentNumber: string;
            effectiveOn: string;
            from: string;
            lateFeePercentPerDay?: number;
            process: components["schemas"]["factories.Process"];
            propertyFeeYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            rentFreeMonths: number;
            rentYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            steps?: components["schemas"]["factories.EquatableArrayOfRentStep"];
            tenant: components["schemas"]["factories.Tenant"];
            to: string;
            unitIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
            utilities?: null | components["schemas"]["factories.UtilityDemand"][];
        };
        "factories.SplitUnit": {
            documentNumber: string;
            effectiveOn: string;
            into?: components["schemas"]["factories.EquatableArrayOfUnitToRegister"];
            leaseFollows: boolean;
            unitCode: string;
        };
        "factories.StartFitOut": {
            consentedTo?: null | string;
            documentNumber: string;
            effectiveOn: string;
        };
        "factories.StartOperating": {
            documentNumber: string;
            effectiveOn: string;
        };
        /** @enum {unknown} */
        "factories.StatementFormat": "xlsx" | "pdf";
        "factories.StateTechnicals": {
            documentNumber: string;
            effectiveOn: string;
            technicals: components["schemas"]["factories.Technicals"];
        };
        "factories.StateUtilityCapacity": {
            building?: null | string;
            documentNumber: string;
            effectiveOn: string;
            feeds?: components["schemas"]["factories.EquatableArrayOfFeed"];
            utility: components["schemas"]["factories.Utility"];
            zone?: null | string;
        };
        "factories.StopOperating": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.Stream": string;
        "factories.SubletIsEntered": {
            id: string;
            leaseId: string;
            version: number;
        };
        /** @enum {unknown} */
        "factories.SubletStanding": "consented" | "open" | "deemedConsented" | "objected";
        "factories.SubletView": {
            finding: null | string;
            from: string;
            id: string;
            knownOn: string;
            objectBy: null | string;
            standing: components["schemas"]["factories.SubletStanding"];
            subTenant: components["schemas"]["factories.Tenant"];
            to: string;
            units: string[];
        };
        "factories.TakeUnitsBack": {
            condition: string;
            damage?: null | string;
            documentNumber: string;
            effectiveOn: string;
            meters?: components["schemas"]["factories.EquatableArrayOfMeterStand"];
        };
        "factories.Technicals": {
            columnGridLongMetres?: number;
            columnGridShortMetres?: number;
            compartmentSquareMetres?: null | components["schemas"]["factories.Area"];
            drainagePermit?: null | string;
            eaveHeightMetres?: number;
            fireResistanceGrade?: null | number;
            freightLifts?: null | number;
            freightLiftTonnes?: number;
            owner?: null | components["schemas"]["factories.BuildingOwner"];
            ownershipCertificate?: null | string;
            roofLoadKilonewtonsPerSquareMetre?: number;
            sprinklers?: null | boolean;
            structure?: null | string;
            use: components["schemas"]["factories.BuildingUse"];
        };
        /** @enum {unknown} */
        "factories.TenancyStage": "contracted" | "handedOver" | "fitOut" | "operating" | "stopped" | "idle" | "leaving" | "handedBack" | "closed";
        "factories.TenancyView": {
            asOf: string;
            damage: null | string;
            demand: null | components["schemas"]["factories.RentDemand"];
            handedBackOn: null | string;
            handedOverOn: null | string;
            idle: null | components["schemas"]["factories.IdleFinding"];
            isHoldingOver: boolean;
            leaseId: string;
            nextSteps: string[];
            notice: null | components["schemas"]["factories.LeavingNotice"];
            operatingSince: null | string;
            renewal: null | components["schemas"]["factories.RenewalReview"];
            stage: components["schemas"]["factories.TenancyStage"];
            stoppedOn: null | string;
            version: number;
        };
        "factories.Tenant": {
            name: string;
            uscc?: null | string;
        };
        "factories.TenantToMove": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            leaseId: string;
            leaseTo: string;
            tenant: components["schemas"]["factories.Tenant"];
        };
        "factories.TerminateLease": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.UndoFactoryImport": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.UnitInLine": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            became: string[];
            cameOutOf: string[];
            code: string;
            from: string;
            id: string;
            level: number;
            to: null | string;
        };
        "factories.UnitLeaseView": {
            from: string;
            id: string;
            rentYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            to: string;
        };
        "factories.UnitsAreCut": {
            units: components["schemas"]["factories.RegisteredUnit"][];
            version: number;
        };
        /** @enum {unknown} */
        "factories.UnitStatus": "vacant" | "reserved" | "leased" | "unavailable";
        "factories.UnitToRegister": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            code: string;
        };
        "factories.UnitView": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            code: string;
            id: string;
            lease: null | components["schemas"]["factories.UnitLeaseView"];
            status: components["schemas"]["factories.UnitStatus"];
            tenant: null | components["schemas"]["factories.Tenant"];
            vacantSince: null | string;
        };
        "factories.UseDeposit": {
            amountYuan: components["schemas"]["factories.Yuan"];
            documentNumber: string;
            effectiveOn: string;
            reason?: null | string;
            use: components["schemas"]["factories.DepositUse"];
        };
        /** @enum {unknown} */
        "factories.Utility": "power" | "gas" | "water" | "drainage" | "steam" | "telecom";
        "factories.UtilityDemand": {
            amount: number;
            unitId?: null | string;
            utility: components["schemas"]["factories.Utility"];
        };
        "factories.UtilityIsEntered": {
            id: string;
            version: number;
        };
        /** @enum {unknown} */
        "factories.UtilityPlaceKind": "building" | "zone";
        /** @enum {unknown} */
        "factories.UtilityUnit": "kilovoltAmperes" | "cubicMetresPerHour" | "cubicMetresPerDay" | "tonnesPerHour" | "lines";
        "factories.UtilityView": {
            accountId: null | string;
            capacity: number;
            feeds: components["schemas"]["factories.Feed"][];
            headroom: number;
            holdsNMinusOne: null | boolean;
            kind: components["schemas"]["factories.UtilityPlaceKind"];
            leased: number;
            leastHeadroom: number;
            leastHeadroomOn: null | string;
            outageMinutes: number;
            outages: components["schemas"]["factories.Outage"][];
            place: string;
            reserved: number;
            securedCapacity: number;
            unit: components["schemas"]["factories.UtilityUnit"];
            use: null | components["schemas"]["factories.MeasuredUse"];
            utility: components["schemas"]["factories.Utility"];
        };
        "factories.VacancyPage": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            asOf: string;
            byAge: components["schemas"]["factories.VacancySum"][];
            byReason: components["schemas"]["factories.VacancySum"][];
            items: components["schemas"]["factories.VacantUnit"][];
            total: number;
        };
        /** @enum {unknown} */
        "factories.VacancyReason": "neverLet" | "leaseRanOut" | "leftEarly" | "noPapers" | "promised";
        "factories.VacancySum": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            of: string;
            units: number;
        };
        "factories.VacantUnit": {
            areaSquareMetres: components["schemas"]["factories.Area"];
            buildingCode: string;
            buildingId: string;
            code: string;
            days: number;
            level: number;
            position: number;
            reason: components["schemas"]["factories.VacancyReason"];
            unitId: string;
            vacantSince: string;
            zone: null | string;
        };
        "factories.WithdrawAccountEntry": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
            withdraws: number;
        };
        "factories.WithdrawApplication": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.WithdrawReliefRun": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "factories.YearClass": {
            class: string;
            ruleSet?: null | string;
            year: number;
        };
        "factories.Yuan": number;
        "factories.ZoneOccupancy": {
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            rate: number;
            reservedSquareMetres: components["schemas"]["factories.Area"];
            unavailableSquareMetres: components["schemas"]["factories.Area"];
            units: number;
            vacantSquareMetres: components["schemas"]["factories.Area"];
            zone: null | string;
        };
        "gateway.Credentials": {
            password: string;
            userName: string;
        };
        "gateway.SignedIn": {
            name: string;
            /** @enum {unknown} */
            role: "bureau" | "park" | "planner" | "enterprise" | "auditor" | "operator";
            tenant: string;
            uscc: string | null;
            userName: string;
        };
        "land.AcceptCompletion": {
            buildingCoefficient?: number;
            documentNumber: string;
            effectiveOn: string;
            officeFloorShare?: number;
            officeLandShare?: number;
            plotRatio?: number;
        };
        /**
         * @default supplied
         * @enum {unknown}
         */
        "land.Acquisition": "supplied" | "transferred" | "split" | "merged" | "exchanged";
        "land.AgreedCommitment": {
            dueOn: string;
            evidence: string;
            metric: components["schemas"]["land.Metric"];
            remedy: components["schemas"]["land.Remedy"];
            remedyShare?: number;
            target?: number;
            tolerance?: number;
        };
        /** @enum {unknown} */
        "land.AllocationPurpose": "government" | "infrastructure" | "publicWelfare" | "energyTransportWater";
        "land.AllocationView": {
            areaSquareMetres: components["schemas"]["land.Area"];
            basis: string;
            from: string;
            holder: null | components["schemas"]["land.Holder"];
            method: components["schemas"]["land.SupplyMethod"];
            parcelCode: string;
            parcelId: string;
            to: null | string;
        };
        /** @enum {unknown} */
        "land.AllotmentKind": "annual" | "keyProject";
        "land.AllotQuota": {
            areaSquareMetres: components["schemas"]["land.Area"];
            documentNumber: string;
            effectiveOn: string;
            kind: components["schemas"]["land.AllotmentKind"];
        };
        "land.Announcement": {
            announcedOn: string;
            depositUntil: string;
            documentNumber: string;
            listingFrom: string;
            listingUntil: string;
        };
        "land.AnnounceOffering": {
            depositUntil: string;
            documentNumber: string;
            effectiveOn: string;
            listingFrom: string;
            listingUntil: string;
        };
        "land.ApplyForRenewal": {
            documentNumber: string;
            effectiveOn: string;
        };
        "land.Approval": {
            approvedBy: components["schemas"]["land.ApprovingOrgan"];
            approvedOn: string;
            documentNumber: string;
        };
        "land.ApprovalIsRecorded": {
            deadlines: components["schemas"]["land.Deadline"][];
            rule: components["schemas"]["land.RuleReference"];
            version: number;
        };
        "land.ApproveConversion": {
            approvedBy: components["schemas"]["land.ApprovingOrgan"];
            batch: string;
            documentNumber: string;
            effectiveOn: string;
            parcels?: components["schemas"]["land.EquatableArrayOfConvertedParcel"];
        };
        "land.ApproveExpropriation": {
            approvedBy: components["schemas"]["land.ApprovingOrgan"];
            arableSquareMetres: components["schemas"]["land.Area"];
            documentNumber: string;
            effectiveOn: string;
            includesBasicFarmland: boolean;
            otherSquareMetres: components["schemas"]["land.Area"];
        };
        "land.ApproveScheme": {
            approvedBy: string;
            documentNumber: string;
            effectiveOn: string;
        };
        /** @enum {unknown} */
        "land.ApprovingOrgan": "stateCouncil" | "province" | "city";
        "land.Area": number;
        "land.AreaDifference": {
            allowedShare: number;
            differenceSquareMetres: components["schemas"]["land.Area"];
            isWithinTolerance: boolean;
            kind: components["schemas"]["land.AreaKind"];
            share: number;
        };
        /** @enum {unknown} */
        "land.AreaKind": "drawn" | "surveyed";
        "land.AssessPenalty": {
            amountYuan: components["schemas"]["land.Yuan"];
            commitmentId: string;
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "land.BatchParcel": {
            areaSquareMetres: components["schemas"]["land.Area"];
            code: string;
            parcelId: string;
        };
        "land.Bid": {
            amountYuan: components["schemas"]["land.Yuan"];
            bidder: components["schemas"]["land.Holder"];
            placedOn: string;
        };
        "land.BidDeposit": {
            amountYuan: components["schemas"]["land.Yuan"];
            bidder: components["schemas"]["land.Holder"];
            receivedOn: string;
            refundedOn: null | string;
        };
        "land.Boundary": unknown;
        "land.Breach": {
            cureBy: string;
            curedOn: null | string;
            finding: components["schemas"]["land.Finding"];
            foundOn: string;
            penaltyYuan: number;
        };
        "land.BuildingFootprint": {
            code: string;
            footprint: components["schemas"]["land.Boundary"];
        };
        "land.CellChange": {
            after: null | string;
            before: null | string;
            column: string;
            line: number;
        };
        "land.CertifyNetLand": {
            compensationSettled: boolean;
            documentNumber: string;
            effectiveOn: string;
            noDispute: boolean;
            source: components["schemas"]["land.LandSource"];
            titleClear: boolean;
            worksCanStart: boolean;
        };
        "land.CheckedOutline": {
            areas: components["schemas"]["land.ParcelAreas"];
            boundary: components["schemas"]["land.Boundary"];
            line: number;
            name: null | string;
            number: null | string;
            overlaps: components["schemas"]["land.OverlapWith"][];
        };
        "land.CheckedOutlines": {
            axesSwapped: boolean;
            epsg: null | number;
            messages: components["schemas"]["land.ImportMessage"][];
            outlines: components["schemas"]["land.CheckedOutline"][];
            zone: null | number;
        };
        "land.CheckOutline": {
            areaSquareMetres?: null | components["schemas"]["land.Area"];
            boundary?: null | components["schemas"]["land.Boundary"];
            coordinates?: null | string;
            effectiveOn: string;
            epsg?: null | number;
            parcel?: null | string;
        };
        "land.CheckPerformance": {
            checkpoint: components["schemas"]["land.Checkpoint"];
            documentNumber: string;
            effectiveOn: string;
        };
        /** @enum {unknown} */
        "land.Checkpoint": "start" | "completion" | "capacity" | "periodic" | "preExpiry";
        "land.CloseListing": {
            documentNumber: string;
            effectiveOn: string;
            tenderWinner?: null | components["schemas"]["land.Holder"];
        };
        "land.CommenceWorks": {
            constructionPermitNumber?: null | string;
            documentNumber: string;
            effectiveOn: string;
            foundationProgressShare?: number;
            foundationType?: null | components["schemas"]["land.FoundationType"];
        };
        "land.Commitment": {
            dueOn: string;
            evidence: string;
            id: string;
            metric: components["schemas"]["land.Metric"];
            remedy: components["schemas"]["land.Remedy"];
            remedyShare: number;
            target: number;
            tolerance: number;
        };
        "land.CommitmentsAreMade": {
            commitments: components["schemas"]["land.EquatableArrayOfCommitment"];
            rule: components["schemas"]["land.RuleReference"];
            version: number;
        };
        "land.CompleteWorks": {
            documentNumber: string;
            effectiveOn: string;
        };
        "land.ComputePriceFloor": {
            actualCostYuan?: null | components["schemas"]["land.Yuan"];
            areaSquareMetres: components["schemas"]["land.Area"];
            asOf?: null | string;
            pricing: components["schemas"]["land.Pricing"];
            termYears?: null | number;
        };
        "land.ConfirmSale": {
            documentNumber: string;
            effectiveOn: string;
        };
        "land.ConvertedParcel": {
            arableSquareMetres: components["schemas"]["land.Area"];
            farmlandOffset?: null | string;
            includesBasicFarmland: boolean;
            parcelId: string;
        };
        "land.ConvertLeaseToGrant": {
            contractNumber: string;
            documentNumber: string;
            effectiveOn: string;
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            priceYuan: components["schemas"]["land.Yuan"];
        };
        "land.CorrectedField": {
            name: string;
            now: string;
            was: string;
        };
        "land.CorrectEntry": {
            corrects: number;
            documentNumber: string;
            entry: components["schemas"]["land.JsonElement"];
            reason: string;
        };
        "land.CorrectionPreview": {
            elsewhere: components["schemas"]["land.MovesElsewhere"][];
            misfits: string[];
            moves: components["schemas"]["land.Move"][];
            version: number;
            wouldBeTold: string[];
        };
        "land.CorrectionToTell": {
            corrects: number;
            documentNumber: string;
            fields: components["schemas"]["land.CorrectedField"][];
            holder: null | components["schemas"]["land.Holder"];
            letterId: null | string;
            number: null | string;
            reason: string;
            version: number;
            withdrawn: boolean;
        };
        /** @enum {unknown} */
        "land.CountingMode": "workingDays" | "calendarDays" | "statuteDaysAsWorkingDays" | "months" | "years";
        "land.CureBreach": {
            commitmentId: string;
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        /** @enum {unknown} */
        "land.DayKind": "workday" | "weekend" | "holiday" | "makeUpWorkday";
        "land.Deadline": {
            calendarVersion: string;
            days: components["schemas"]["land.EquatableArrayOfDeadlineDay"];
            dueOn: string;
            mode: components["schemas"]["land.CountingMode"];
            name: string;
            provisional: boolean;
            rule: string;
            ruleVersion: string;
            source: string;
            triggerName: string;
            triggerOn: string;
        };
        "land.DeadlineDay": {
            counts: boolean;
            date: string;
            holidayName: null | string;
            kind: components["schemas"]["land.DayKind"];
            number: null | number;
            provisional: boolean;
        };
        "land.DeliverLand": {
            documentNumber: string;
            effectiveOn: string;
        };
        "land.Descent": {
            by: string;
            documentNumber: string;
            fromParcelId: string;
            on: string;
            shareOfFrom: number;
            shareOfTo: number;
            toParcelId: string;
        };
        "land.EarnQuota": {
            disposedSquareMetres: components["schemas"]["land.Area"];
            documentNumber: string;
            effectiveOn: string;
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
            agreedCommencement: string;
            agreedCompletion?: null | string;
            agreedDelivery?: null | string;
            contractNumber: string;
            documentNumber: string;
            effectiveOn: string;
            forParcelId: string;
            fundsProof?: null | string;
            mortgageeConsent?: null | string;
            planChangeDocument: string;
            valueGivenYuan: components["schemas"]["land.Yuan"];
            valueReceivedYuan: components["schemas"]["land.Yuan"];
        };
        "land.ExpireQuota": {
            areaSquareMetres: components["schemas"]["land.Area"];
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "land.ExpireTerm": {
            documentNumber: string;
            effectiveOn: string;
        };
        "land.Family": {
            descents: components["schemas"]["land.Descent"][];
            parcels: components["schemas"]["land.Relative"][];
        };
        "land.Finding": {
            achieved: number;
            achievedOn: null | string;
            commitmentId: string;
            dueOn: string;
            metric: components["schemas"]["land.Metric"];
            penaltyYuan: null | components["schemas"]["land.Yuan"];
            target: number;
            verdict: components["schemas"]["land.Verdict"];
        };
        "land.FloorLine": {
            factor: number;
            source: string;
            what: string;
            yuanPerSquareMetre: number;
        };
        "land.FloorPrice": {
            costYuan: null | components["schemas"]["land.Yuan"];
            floorYuan: components["schemas"]["land.Yuan"];
            lines: components["schemas"]["land.FloorLine"][];
            lowestYuan: components["schemas"]["land.Yuan"];
            rules: components["schemas"]["land.RuleReference"][];
            yuanPerSquareMetre: number;
        };
        /** @enum {unknown} */
        "land.FoundationType": "deepPit" | "piled" | "other";
        "land.Grant": {
            acquiredBy: components["schemas"]["land.Acquisition"];
            agreedCommencement: null | string;
            agreedCompletion: null | string;
            agreedDelivery: null | string;
            certificateNumber: null | string;
            contractDate: null | string;
            contractNumber: null | string;
            holder: null | components["schemas"]["land.Holder"];
            instalments: components["schemas"]["land.EquatableArrayOfInstalment"];
            isPaid: boolean;
            leaseYears: null | number;
            method: components["schemas"]["land.SupplyMethod"];
            offeringId: null | string;
            paidYuan: number;
            priceYuan: null | components["schemas"]["land.Yuan"];
            renewalAppliedOn: null | string;
            supervisionNumber: null | string;
            termUntil: null | string;
            termYears: null | number;
        };
        "land.GrantLand": {
            agreedCommencement?: null | string;
            agreedCompletion?: null | string;
            agreedDelivery?: null | string;
            contractDate: string;
            contractNumber: string;
            documentNumber: string;
            effectiveOn: string;
            holder: components["schemas"]["land.Holder"];
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            method: components["schemas"]["land.SupplyMethod"];
            priceYuan?: null | components["schemas"]["land.Yuan"];
            supervisionNumber?: null | string;
            termYears?: null | number;
        };
        "land.HistoryEntry": {
            by: null | string;
            data: components["schemas"]["land.JsonElement"];
            documentNumber: null | string;
            effectiveOn: null | string;
            recordedAt: string;
            role: null | string;
            sequence: number;
            summary: string;
            type: string;
            version: number;
        };
        "land.Holder": {
            name: string;
            uscc?: null | string;
        };
        "land.IdleCaseRestriction": {
            caseId: string;
            documentNumber: string;
            since: string;
        };
        "land.IFormFile": string;
        "land.ImportAnswer": {
            batchId: string;
            changes: null | components["schemas"]["land.CellChange"][];
            created: number;
            dryRun: boolean;
            failed: number;
            /** @default false */
            isRunning: boolean;
            messages: components["schemas"]["land.ImportMessage"][];
            rows: number;
            unchanged: number;
            updated: number;
        };
        "land.ImportDetails": {
            batch: components["schemas"]["land.ImportView"];
            changes: components["schemas"]["land.CellChange"][];
            messages: components["schemas"]["land.ImportMessage"][];
            parcelsTouched: number;
            version: number;
        };
        "land.ImportIsUndone": {
            parcels: number;
            version: number;
        };
        "land.ImportMessage": {
            code: string;
            column: null | string;
            line: number;
            message: string;
            severity: components["schemas"]["land.ImportSeverity"];
            value: null | string;
        };
        /** @enum {unknown} */
        "land.ImportSeverity": "error" | "warning";
        /** @enum {unknown} */
        "land.ImportStatus": "running" | "done" | "undone";
        "land.ImportView": {
            batchId: string;
            created: number;
            failed: number;
            fileName: string;
            importedOn: string;
            kind: string;
            rows: number;
            sha256: string;
            status: components["schemas"]["land.ImportStatus"];
            taken: number;
            unchanged: number;
            updated: number;
        };
        "land.Indicator": {
            metric: components["schemas"]["land.Metric"];
            target: number;
        };
        "land.Instalment": {
            amountYuan: components["schemas"]["land.Yuan"];
            dueOn: string;
        };
        "land.InstalmentState": {
            amountYuan: components["schemas"]["land.Yuan"];
            dueOn: string;
            overdueYuan: components["schemas"]["land.Yuan"];
            paidOn: null | string;
            paidYuan: components["schemas"]["land.Yuan"];
            payableUntil: string;
        };
        "land.IResult": Record<string, never>;
        "land.IssueCorrectionNotice": {
            documentNumber: string;
            effectiveOn: string;
            office: string;
            version: number;
        };
        "land.IssuePermit": {
            documentNumber: string;
            effectiveOn: string;
            kind: components["schemas"]["land.PermitKind"];
        };
        "land.IssuePlanningConditions": {
            conditions: components["schemas"]["land.PlanningConditions"];
            documentNumber: string;
            effectiveOn: string;
        };
        "land.IssueReminders": {
            documentNumber: string;
            effectiveOn: string;
            kinds?: components["schemas"]["land.RedLineKind"][];
            office: string;
            parcelIds?: components["schemas"]["land.EquatableArrayOfGuid"];
            withinDays?: null | number;
        };
        "land.JsonElement": unknown;
        "land.LandIsGranted": {
            parcelId: string;
            version: number;
            warnings: string[];
        };
        "land.LandLetterIsIssued": {
            code: string;
            id: string;
            letterVersion: number;
            number: string;
            version: number;
        };
        /** @enum {unknown} */
        "land.LandLetterKind": "performanceReminder" | "correctionNotice";
        "land.LandLetterView": {
            batch: string;
            code: string;
            corrects: null | number;
            holder: components["schemas"]["land.Holder"];
            id: string;
            issuedOn: string;
            kind: components["schemas"]["land.LandLetterKind"];
            letterVersion: number;
            lines: components["schemas"]["land.RemindedLine"][];
            number: string;
            parcelCode: string;
            parcelId: string;
            title: string;
        };
        "land.LandPreparation": {
            assessedOn: null | string;
            compensatedOn: null | string;
            conversion: null | components["schemas"]["land.Approval"];
            expropriation: null | components["schemas"]["land.Approval"];
            netLand: null | components["schemas"]["land.NetLand"];
            quota: null | components["schemas"]["land.QuotaShare"];
            servicedOn: null | string;
            standard: null | components["schemas"]["land.StandardLand"];
        };
        /** @enum {unknown} */
        "land.LandReminderOutcome": "sent" | "alreadySent" | "nothingDue" | "notHeld" | "unknown";
        "land.LandReminderRow": {
            holder: null | components["schemas"]["land.Holder"];
            letterId: null | string;
            lines: components["schemas"]["land.RemindedLine"][];
            number: null | string;
            outcome: components["schemas"]["land.LandReminderOutcome"];
            parcelCode: null | string;
            parcelId: string;
        };
        "land.LandRemindersAreIssued": {
            batch: null | string;
            rows: components["schemas"]["land.LandReminderRow"][];
            sent: number;
        };
        /** @enum {unknown} */
        "land.LandSource": "converted" | "stock";
        "land.LateLine": {
            days: number;
            dueOn: string;
            from: string;
            interestYuan: components["schemas"]["land.Yuan"];
            onYuan: components["schemas"]["land.Yuan"];
            sharePerDay: number;
            to: string;
        };
        /** @enum {unknown} */
        "land.LetterFormat": "docx" | "pdf";
        "land.LiftRestriction": {
            documentNumber: string;
            effectiveOn: string;
            number: string;
        };
        "land.ListingIsClosed": {
            deadlines: components["schemas"]["land.Deadline"][];
            priceYuan: null | components["schemas"]["land.Yuan"];
            reason: null | string;
            sold: boolean;
            version: number;
            winner: null | components["schemas"]["land.Holder"];
        };
        "land.MakeCommitments": {
            commitments?: components["schemas"]["land.EquatableArrayOfAgreedCommitment"];
            documentNumber: string;
            effectiveOn: string;
        };
        "land.MergeParcels": {
            boundary?: null | components["schemas"]["land.Boundary"];
            code: string;
            documentNumber: string;
            effectiveOn: string;
            location?: null | string;
            mortgageeConsent?: null | string;
            name: string;
            parcelIds?: components["schemas"]["land.EquatableArrayOfGuid"];
        };
        /** @enum {unknown} */
        "land.Metric": "start" | "finish" | "production" | "investment" | "investmentIntensity" | "plotRatio" | "buildingCoefficient" | "officeLandShare" | "officeFloorShare" | "taxPerMu" | "outputPerMu" | "jobs" | "energyPerValueAdded" | "emissionsPerValueAdded";
        "land.Milestones": {
            acceptedOn: null | string;
            atCapacityOn: null | string;
            commencedOn: null | string;
            completedOn: null | string;
            constructionPermitOn: null | string;
            deliveredOn: null | string;
            planningPermitOn: null | string;
            productionOn: null | string;
            registeredOn: null | string;
            reviewedOn: null | string;
            worksPermitOn: null | string;
        };
        "land.Move": {
            after: null | string;
            before: null | string;
            from: null | string;
            kind: string;
            until: null | string;
            what: string;
        };
        "land.MovesElsewhere": {
            moves: null | components["schemas"]["land.Move"][];
            service: string;
            whyNot: null | string;
        };
        "land.NetLand": {
            certifiedOn: string;
            documentNumber: string;
            source: components["schemas"]["land.LandSource"];
        };
        "land.NextStep": {
            name: string;
            possible: boolean;
            step: string;
            why: null | components["schemas"]["land.StepRefused"];
        };
        "land.OfferingIsAnnounced": {
            deadlines: components["schemas"]["land.Deadline"][];
            rule: components["schemas"]["land.RuleReference"];
            version: number;
        };
        "land.OfferingIsProposed": {
            floor: null | components["schemas"]["land.FloorPrice"];
            id: string;
            version: number;
        };
        /** @enum {unknown} */
        "land.OfferingStage": "proposed" | "schemeApproved" | "announced" | "listed" | "sold" | "confirmed" | "contracted" | "failed" | "withdrawn";
        "land.OfferingTerms": {
            actualCostYuan?: null | components["schemas"]["land.Yuan"];
            agreedCommencement?: null | string;
            agreedCompletion?: null | string;
            agreedDelivery?: null | string;
            allocationPurpose?: null | components["schemas"]["land.AllocationPurpose"];
            depositYuan?: null | components["schemas"]["land.Yuan"];
            flexible: boolean;
            grantee?: null | components["schemas"]["land.Holder"];
            leaseYears?: null | number;
            legalBasis?: null | string;
            method: components["schemas"]["land.SupplyMethod"];
            pricing?: null | components["schemas"]["land.Pricing"];
            reservePriceYuan?: null | components["schemas"]["land.Yuan"];
            startPriceYuan?: null | components["schemas"]["land.Yuan"];
            termYears?: null | number;
        };
        "land.OfferingView": {
            announcement: null | components["schemas"]["land.Announcement"];
            approvedOn: null | string;
            areaSquareMetres: components["schemas"]["land.Area"];
            bidders: number;
            bids: null | components["schemas"]["land.Bid"][];
            bidsMade: number;
            contractNumber: null | string;
            deadlines: null | components["schemas"]["land.Deadline"][];
            deposits: null | components["schemas"]["land.BidDeposit"][];
            floorYuanPerSquareMetre: number;
            id: string;
            parcelCode: string;
            parcelId: string;
            proposedOn: string;
            reason: null | string;
            sale: null | components["schemas"]["land.Sale"];
            stage: components["schemas"]["land.OfferingStage"];
            terms: components["schemas"]["land.OfferingTerms"];
            version: null | number;
        };
        "land.OpenQuotaAccount": {
            documentNumber: string;
            effectiveOn: string;
            openingSquareMetres: components["schemas"]["land.Area"];
            year: number;
            zone?: null | string;
        };
        "land.OutlineBuilding": {
            buildingCode: string;
            documentNumber: string;
            effectiveOn: string;
            footprint: components["schemas"]["land.Boundary"];
        };
        "land.OutlinePoint": {
            name: string;
            ring: number;
            x: number;
            y: number;
        };
        "land.OutlineView": {
            areas: components["schemas"]["land.ParcelAreas"];
            buildings: components["schemas"]["land.BuildingFootprint"][];
            centralMeridian: null | number;
            code: string;
            epsg: number;
            points: components["schemas"]["land.OutlinePoint"][];
            zone: null | number;
        };
        "land.OverlapWith": {
            areaSquareMetres: components["schemas"]["land.Area"];
            code: string;
            common: components["schemas"]["land.Boundary"];
            from: string;
            parcelId: string;
        };
        "land.PageOfAllocationView": {
            items: components["schemas"]["land.AllocationView"][];
            knownAt: null | string;
            total: number;
        };
        "land.PageOfImportView": {
            items: components["schemas"]["land.ImportView"][];
            knownAt: null | string;
            total: number;
        };
        "land.PageOfLandLetterView": {
            items: components["schemas"]["land.LandLetterView"][];
            knownAt: null | string;
            total: number;
        };
        "land.PageOfOfferingView": {
            items: components["schemas"]["land.OfferingView"][];
            knownAt: null | string;
            total: number;
        };
        "land.PageOfPaperEntry": {
            items: components["schemas"]["land.PaperEntry"][];
            knownAt: null | string;
            total: number;
        };
        "land.PageOfParcelView": {
            items: components["schemas"]["land.ParcelView"][];
            knownAt: null | string;
            total: number;
        };
        "land.PageOfQuotaAccountView": {
            items: components["schemas"]["land.QuotaAccountView"][];
            knownAt: null | string;
            total: number;
        };
        "land.PageOfRedLineView": {
            items: components["schemas"]["land.RedLineView"][];
            knownAt: null | string;
            total: number;
        };
        "land.PaperEntry": {
            entry: components["schemas"]["land.HistoryEntry"];
            streamId: string;
            subject: components["schemas"]["land.HistoryEntry"];
        };
        "land.ParcelAreas": {
            certificateSquareMetres: components["schemas"]["land.Area"];
            differences: components["schemas"]["land.AreaDifference"][];
            drawnSquareMetres: null | components["schemas"]["land.Area"];
            surveyedSquareMetres: null | components["schemas"]["land.Area"];
        };
        /** @enum {unknown} */
        "land.ParcelFormat": "xlsx" | "csv" | "geoJson" | "shapefile";
        "land.ParcelIsRedrawn": {
            areas: components["schemas"]["land.ParcelAreas"];
            version: number;
        };
        "land.ParcelIsRegistered": {
            code: string;
            id: string;
            version: number;
        };
        "land.ParcelIsSplit": {
            parts: components["schemas"]["land.Successor"][];
            version: number;
        };
        "land.ParcelIsSurveyed": {
            areas: components["schemas"]["land.ParcelAreas"];
            version: number;
        };
        "land.ParcelOffering": {
            isReady: boolean;
            leaseYears: null | number;
            method: components["schemas"]["land.SupplyMethod"];
            offeringId: string;
            priceYuan: null | components["schemas"]["land.Yuan"];
            soldOn: null | string;
            stage: components["schemas"]["land.OfferingStage"];
            termYears: null | number;
            winner: null | components["schemas"]["land.Holder"];
        };
        "land.ParcelReservation": {
            expiresOn: string;
            for: components["schemas"]["land.Holder"];
            projectName: string;
            reallocationId: string;
        };
        "land.ParcelsAreMerged": {
            code: string;
            id: string;
            version: number;
        };
        "land.ParcelsImportAnswer": {
            axesSwapped: boolean;
            batchId: string;
            changes: components["schemas"]["land.CellChange"][];
            created: number;
            dryRun: boolean;
            encoding: null | string;
            epsg: null | number;
            failed: number;
            messages: components["schemas"]["land.ImportMessage"][];
            outlines: components["schemas"]["land.CheckedOutline"][];
            rows: number;
            unchanged: number;
            updated: number;
            zone: null | number;
        };
        /** @enum {unknown} */
        "land.ParcelStage": "planned" | "quotaAssigned" | "conversionApproved" | "expropriationApproved" | "compensated" | "serviced" | "netLand" | "assessed" | "standardSet" | "schemeApproved" | "announced" | "listed" | "sold" | "resultConfirmed" | "contracted" | "partlyPaid" | "paid" | "delivered" | "registered" | "planningPermitted" | "constructionPermitted" | "commenced" | "completed" | "completionAccepted" | "inProduction" | "atCapacity" | "reviewed" | "recovered" | "expired" | "surrendered" | "exchanged";
        /** @enum {unknown} */
        "land.ParcelStatus": "planned" | "available" | "listed" | "granted" | "delivered" | "underConstruction" | "completed" | "inProduction";
        "land.ParcelView": {
            areaMu: number;
            areas: null | components["schemas"]["land.ParcelAreas"];
            areaSquareMetres: components["schemas"]["land.Area"];
            boundary: null | components["schemas"]["land.Boundary"];
            code: string;
            ended: null | components["schemas"]["land.RightEnded"];
            grant: null | components["schemas"]["land.Grant"];
            holder: null | components["schemas"]["land.Holder"];
            id: string;
            idleCase: null | components["schemas"]["land.IdleCaseRestriction"];
            landUse: string;
            location: null | string;
            milestones: components["schemas"]["land.Milestones"];
            name: string;
            offering: null | components["schemas"]["land.ParcelOffering"];
            planningConditions: null | components["schemas"]["land.PlanningConditions"];
            preparation: null | components["schemas"]["land.LandPreparation"];
            reservation: null | components["schemas"]["land.ParcelReservation"];
            restrictions: components["schemas"]["land.EquatableArrayOfRestriction"];
            stage: components["schemas"]["land.ParcelStage"];
            status: components["schemas"]["land.ParcelStatus"];
            termUntil: null | string;
            version: null | number;
            zone: null | string;
        };
        "land.Part": {
            areaSquareMetres: components["schemas"]["land.Area"];
            boundary?: unknown;
            code: string;
            location?: null | string;
            name: string;
        };
        "land.PayCompensation": {
            amountYuan: components["schemas"]["land.Yuan"];
            documentNumber: string;
            effectiveOn: string;
        };
        "land.Payment": {
            amountYuan: components["schemas"]["land.Yuan"];
            documentNumber: string;
            paidOn: string;
        };
        "land.PaymentStatement": {
            asOf: string;
            contractNumber: null | string;
            instalments: components["schemas"]["land.InstalmentState"][];
            interest: components["schemas"]["land.LateLine"][];
            lateInterestYuan: components["schemas"]["land.Yuan"];
            outstandingYuan: null | components["schemas"]["land.Yuan"];
            overdueYuan: components["schemas"]["land.Yuan"];
            paidYuan: components["schemas"]["land.Yuan"];
            payments: components["schemas"]["land.Payment"][];
            priceYuan: null | components["schemas"]["land.Yuan"];
            rule: components["schemas"]["land.RuleReference"];
            supplements: components["schemas"]["land.Supplement"][];
        };
        "land.PayPrice": {
            amountYuan: components["schemas"]["land.Yuan"];
            documentNumber: string;
            effectiveOn: string;
        };
        "land.PerformanceIsChecked": {
            cureBy: null | string;
            findings: components["schemas"]["land.EquatableArrayOfFinding"];
            passed: boolean;
            version: number;
        };
        "land.PerformanceView": {
            asOf: string;
            holder: null | components["schemas"]["land.Holder"];
            met: number;
            missed: number;
            open: number;
            parcelCode: string;
            parcelId: string;
            promises: components["schemas"]["land.PromiseView"][];
            unknown: number;
        };
        /** @enum {unknown} */
        "land.PermitKind": "landPlanning" | "worksPlanning" | "construction";
        "land.PlaceBid": {
            amountYuan: components["schemas"]["land.Yuan"];
            bidder: components["schemas"]["land.Holder"];
            documentNumber: string;
            effectiveOn: string;
        };
        "land.PlaceRestriction": {
            amountYuan?: null | components["schemas"]["land.Yuan"];
            documentNumber: string;
            effectiveOn: string;
            inFavourOf: string;
            kind: components["schemas"]["land.RestrictionKind"];
            number: string;
        };
        "land.PlanningConditions": {
            buildingCoefficientMin?: number;
            documentNumber: string;
            heightLimitMetres?: number;
            officeLivingShareMax?: number;
            plotRatioMax?: number;
            plotRatioMin?: number;
        };
        "land.PlanTimetable": {
            announcedOn?: null | string;
            method: components["schemas"]["land.SupplyMethod"];
            notBefore?: null | string;
            priceYuan?: null | components["schemas"]["land.Yuan"];
            signingOn?: null | string;
            soldOn?: null | string;
        };
        "land.PreviewCorrection": {
            entry?: null | components["schemas"]["land.JsonElement"];
            version: number;
        };
        "land.PreviewMerge": {
            effectiveOn: string;
            parcels?: components["schemas"]["land.EquatableArrayOfstring"];
        };
        "land.PreviewSplit": {
            effectiveOn: string;
            line?: components["schemas"]["land.EquatableArrayOfEquatableArrayOfdecimal"];
            parcel: string;
        };
        "land.Pricing": {
            /** @default false */
            farmProducts: boolean;
            grade: number;
            landIntensive: boolean;
            priorityIndustry: boolean;
            /** @default false */
            unusedLandOutsidePlan: boolean;
        };
        "land.PromiseView": {
            achieved: number;
            achievedOn: null | string;
            breach: null | components["schemas"]["land.Breach"];
            commitment: components["schemas"]["land.Commitment"];
            daysLate: null | number;
            id: string;
            missingShare: number;
            name: string;
            nextStep: string;
            penaltyYuan: null | components["schemas"]["land.Yuan"];
            proof: null | string;
            verdict: components["schemas"]["land.Verdict"];
        };
        "land.ProposeOffering": {
            documentNumber: string;
            effectiveOn: string;
            terms: components["schemas"]["land.OfferingTerms"];
        };
        "land.PublishedRule": {
            recordedAt: null | string;
            version: components["schemas"]["land.RuleView"];
        };
        "land.PublishOfferingResult": {
            documentNumber: string;
            effectiveOn: string;
        };
        "land.PublishRule": {
            documentNumber: string;
            effectiveOn: string;
            place: string;
            validTo?: null | string;
            values?: components["schemas"]["land.EquatableArrayOfRuleValue"];
        };
        "land.QuotaAccountIsOpen": {
            id: string;
            version: number;
        };
        "land.QuotaAccountView": {
            allottedSquareMetres: components["schemas"]["land.Area"];
            availableMu: number;
            availableSquareMetres: components["schemas"]["land.Area"];
            batches: components["schemas"]["land.QuotaBatchView"][];
            consumedSquareMetres: components["schemas"]["land.Area"];
            directSquareMetres: components["schemas"]["land.Area"];
            earnedSquareMetres: components["schemas"]["land.Area"];
            expiredSquareMetres: components["schemas"]["land.Area"];
            id: string;
            openingSquareMetres: components["schemas"]["land.Area"];
            reservedSquareMetres: components["schemas"]["land.Area"];
            returnedSquareMetres: components["schemas"]["land.Area"];
            transferredInSquareMetres: components["schemas"]["land.Area"];
            transferredOutSquareMetres: components["schemas"]["land.Area"];
            version: null | number;
            year: number;
            zone: null | string;
        };
        "land.QuotaBatchView": {
            approval: null | components["schemas"]["land.Approval"];
            areaSquareMetres: components["schemas"]["land.Area"];
            batch: string;
            lapse: null | components["schemas"]["land.Deadline"];
            parcels: components["schemas"]["land.BatchParcel"][];
            reservedOn: string;
        };
        "land.QuotaIsEarned": {
            areaSquareMetres: components["schemas"]["land.Area"];
            rule: components["schemas"]["land.RuleReference"];
            share: number;
            version: number;
        };
        "land.QuotaLedgerLine": {
            availableSquareMetres: components["schemas"]["land.Area"];
            batch: null | string;
            changeSquareMetres: components["schemas"]["land.Area"];
            consumedSquareMetres: components["schemas"]["land.Area"];
            documentNumber: string;
            effectiveOn: string;
            kind: string;
            recordedAt: string;
            reservedSquareMetres: components["schemas"]["land.Area"];
            version: number;
        };
        "land.QuotaShare": {
            accountId: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            batch: string;
        };
        "land.ReceiveBidDeposit": {
            amountYuan: components["schemas"]["land.Yuan"];
            bidder: components["schemas"]["land.Holder"];
            documentNumber: string;
            effectiveOn: string;
        };
        "land.Recorded": {
            version: number;
        };
        "land.RecordRegionalAssessments": {
            assessments?: components["schemas"]["land.EquatableArrayOfRegionalAssessment"];
            documentNumber: string;
            effectiveOn: string;
        };
        "land.RedLine": {
            consequence: string;
            daysLeft: number;
            detail: null | string;
            dueOn: string;
            kind: components["schemas"]["land.RedLineKind"];
            name: string;
        };
        /** @enum {unknown} */
        "land.RedLineKind": "delivery" | "commencement" | "idleOneYear" | "idleTwoYears" | "completion" | "payment" | "commitment" | "breachCure" | "renewalApplication" | "termEnd" | "approvalLapse" | "contract" | "resultPublication";
        "land.RedLineView": {
            consequence: string;
            daysLeft: number;
            detail: null | string;
            dueOn: string;
            holder: null | components["schemas"]["land.Holder"];
            kind: components["schemas"]["land.RedLineKind"];
            name: string;
            parcelCode: string;
            parcelId: string;
            parcelName: string;
            zone: null | string;
        };
        "land.RedrawParcel": {
            boundary: components["schemas"]["land.Boundary"];
            documentNumber: string;
            effectiveOn: string;
            reason: string;
            sourceFile?: null | string;
        };
        "land.RefundBidDeposit": {
            bidder: components["schemas"]["land.Holder"];
            documentNumber: string;
            effectiveOn: string;
        };
        "land.RegionalAssessment": {
            documentNumber: string;
            kind: string;
        };
        "land.RegisterParcel": {
            areaSquareMetres: components["schemas"]["land.Area"];
            boundary?: null | components["schemas"]["land.Boundary"];
            code: string;
            documentNumber: string;
            effectiveOn: string;
            landUse: string;
            location?: null | string;
            name: string;
            planningConditions?: null | components["schemas"]["land.PlanningConditions"];
            zone?: null | string;
        };
        "land.RegisterRight": {
            certificateNumber: string;
            documentNumber: string;
            effectiveOn: string;
            unitCode?: null | string;
        };
        "land.ReissueLetter": {
            documentNumber: string;
            effectiveOn: string;
            office: string;
            reason: string;
        };
        "land.Relative": {
            areaSquareMetres: components["schemas"]["land.Area"];
            code: string;
            from: string;
            name: string;
            parcelId: string;
            until: null | string;
        };
        "land.ReleaseQuota": {
            batch: string;
            documentNumber: string;
            effectiveOn: string;
            parcelIds?: components["schemas"]["land.EquatableArrayOfGuid"];
        };
        /** @enum {unknown} */
        "land.Remedy": "cureOnly" | "priceShareByDay" | "priceShareMissing" | "investmentShareMissing" | "makeUpDifference";
        "land.RemindedLine": {
            detail: null | string;
            dueOn: string;
            kind: components["schemas"]["land.RedLineKind"];
            late: boolean;
        };
        "land.RenewRight": {
            contractNumber: string;
            documentNumber: string;
            effectiveOn: string;
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            priceYuan: components["schemas"]["land.Yuan"];
            termYears: number;
        };
        "land.ReportAchievement": {
            aboutOn: string;
            documentNumber: string;
            effectiveOn: string;
            evidenceNumber?: null | string;
            metric: components["schemas"]["land.Metric"];
            value: number;
        };
        "land.ReservedParcel": {
            areaSquareMetres: components["schemas"]["land.Area"];
            parcelId: string;
        };
        "land.ReserveQuota": {
            batch: string;
            documentNumber: string;
            effectiveOn: string;
            parcels?: components["schemas"]["land.EquatableArrayOfReservedParcel"];
        };
        "land.Restriction": {
            amountYuan: null | components["schemas"]["land.Yuan"];
            from: string;
            inFavourOf: string;
            kind: components["schemas"]["land.RestrictionKind"];
            number: string;
        };
        /** @enum {unknown} */
        "land.RestrictionKind": "mortgage" | "seizure";
        "land.ReturnQuota": {
            areaSquareMetres: components["schemas"]["land.Area"];
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "land.RightEnded": {
            cause: string;
            on: string;
        };
        "land.RuleIsPublished": {
            edition: number;
            rule: string;
            version: number;
        };
        /** @enum {unknown} */
        "land.RuleMark": "read" | "partlySeen" | "recalled" | "recommended";
        "land.RuleReference": {
            documentNumber: string;
            edition: number;
            outsideValidity: boolean;
            place: string;
            rule: string;
            validFrom: string;
        };
        "land.RuleValue": {
            mark: components["schemas"]["land.RuleMark"];
            name: string;
            source: string;
            unit: string;
            value: number;
        };
        "land.RuleView": {
            documentNumber: string;
            edition: number;
            outsideValidity: boolean;
            place: string;
            rule: string;
            title: string;
            validFrom: string;
            validTo: null | string;
            values: components["schemas"]["land.RuleValue"][];
        };
        "land.Sale": {
            confirmedOn: null | string;
            priceYuan: components["schemas"]["land.Yuan"];
            publishedOn: null | string;
            soldOn: string;
            winner: components["schemas"]["land.Holder"];
        };
        "land.SaleIsConfirmed": {
            deadlines: components["schemas"]["land.Deadline"][];
            version: number;
        };
        "land.SchemeIsApproved": {
            floor: null | components["schemas"]["land.FloorPrice"];
            version: number;
        };
        "land.ServiceLand": {
            documentNumber: string;
            effectiveOn: string;
            level: components["schemas"]["land.ServiceLevel"];
        };
        /** @enum {unknown} */
        "land.ServiceLevel": "threeServices" | "fiveServices" | "sevenServices";
        "land.SetOutlineTolerances": {
            borderWidthMetres: number;
            documentNumber: string;
            drawnShare: number;
            effectiveOn: string;
            source: string;
            surveyedShare: number;
        };
        "land.SetStandardIndicators": {
            documentNumber: string;
            effectiveOn: string;
            indicators?: components["schemas"]["land.EquatableArrayOfIndicator"];
            industryCode: string;
        };
        "land.SplitParcel": {
            documentNumber: string;
            effectiveOn: string;
            mortgageeConsent?: null | string;
            parts?: components["schemas"]["land.EquatableArrayOfPart"];
        };
        "land.StandardLand": {
            documentNumber: string;
            indicators: components["schemas"]["land.EquatableArrayOfIndicator"];
            industryCode: string;
        };
        "land.StartProduction": {
            documentNumber: string;
            effectiveOn: string;
        };
        "land.StepRefused": {
            detail: string;
            missing: null | string;
            suppliedBy: null | string;
            type: string;
        };
        "land.Stream": string;
        "land.Successor": {
            areaSquareMetres: components["schemas"]["land.Area"];
            code: string;
            parcelId: string;
            share: number;
        };
        "land.Supplement": {
            cause: components["schemas"]["land.SupplementCause"];
            documentNumber: string;
            reason: string;
            signedOn: string;
        };
        /** @enum {unknown} */
        "land.SupplementCause": "government" | "forceMajeure" | "holder" | "planChange";
        "land.SupplementContract": {
            agreedCommencement?: null | string;
            agreedCompletion?: null | string;
            agreedDelivery?: null | string;
            cause: components["schemas"]["land.SupplementCause"];
            documentNumber: string;
            effectiveOn: string;
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            priceYuan?: null | components["schemas"]["land.Yuan"];
            reason: string;
        };
        /** @enum {unknown} */
        "land.SupplyMethod": "listing" | "auction" | "tender" | "agreement" | "allocation" | "lease" | "leaseThenGrant" | "exchange";
        "land.SurrenderLand": {
            compensationYuan?: null | components["schemas"]["land.Yuan"];
            documentNumber: string;
            effectiveOn: string;
            mortgageeConsent?: null | string;
            reason: string;
        };
        "land.SurveyParcel": {
            areaSquareMetres: components["schemas"]["land.Area"];
            documentNumber: string;
            effectiveOn: string;
            surveyor: string;
        };
        "land.Timetable": {
            calendarVersion: string;
            feasible: null | boolean;
            rules: components["schemas"]["land.RuleReference"][];
            steps: components["schemas"]["land.TimetableStep"][];
        };
        "land.TimetableStep": {
            amountYuan: null | components["schemas"]["land.Yuan"];
            bound: string;
            name: string;
            on: string;
            step: string;
            why: null | components["schemas"]["land.Deadline"];
        };
        "land.Tolerances": {
            borderWidthMetres: number;
            drawnShare: number;
            source: string;
            surveyedShare: number;
        };
        "land.TolerancesView": {
            from: null | string;
            tolerances: components["schemas"]["land.Tolerances"];
            until: null | string;
        };
        "land.TransferQuota": {
            areaSquareMetres: components["schemas"]["land.Area"];
            documentNumber: string;
            effectiveOn: string;
            toAccountId: string;
        };
        "land.TransferRight": {
            developedShare: number;
            developmentProof: string;
            documentNumber: string;
            effectiveOn: string;
            mortgageeConsent?: null | string;
            parkOpinion?: null | string;
            supervisionAgreement?: null | string;
            to: components["schemas"]["land.Holder"];
            transferPriceYuan?: null | components["schemas"]["land.Yuan"];
        };
        "land.UndoImport": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        /** @enum {unknown} */
        "land.Verdict": "open" | "met" | "missed" | "unknown";
        /** @enum {unknown} */
        "land.WithdrawalCause": "conditionsChanged" | "winnerDefaulted" | "other";
        "land.WithdrawEntry": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
            withdraws: number;
        };
        "land.WithdrawOffering": {
            cause: components["schemas"]["land.WithdrawalCause"];
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "land.Yuan": number;
        "reclamation.AdoptPlan": {
            documentNumber: string;
            effectiveOn: string;
            moves?: components["schemas"]["reclamation.EquatableArrayOfPlanMove"];
            name: string;
            to: string;
        };
        "reclamation.Agreement": {
            completeBy: string;
            documentNumber: string;
            on: string;
            targets: string;
        };
        "reclamation.AgreeRectification": {
            completeBy: string;
            documentNumber: string;
            effectiveOn: string;
            targets: string;
        };
        "reclamation.Alternative": {
            project: string;
            reason: string;
        };
        "reclamation.ApplyForEnforcement": {
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.ApproveScheme": {
            approvalDocumentNumber?: null | string;
            approvedBy?: null | string;
            documentNumber: string;
            effectiveOn: string;
            fundsInPlace?: null | boolean;
            newStartOn?: null | string;
            option: components["schemas"]["reclamation.SchemeOption"];
            paidYuan?: null | components["schemas"]["reclamation.Yuan"];
            planChangeDocumentNumber?: null | string;
            terms?: null | string;
            useFrom?: null | string;
            useTo?: null | string;
        };
        "reclamation.Area": number;
        "reclamation.AssessmentView": {
            agreedStart: null | string;
            branch: components["schemas"]["reclamation.Branch"];
            feeYuan: null | components["schemas"]["reclamation.Yuan"];
            idleDaysExcluded: number;
            idleDaysGross: number;
            idleDaysNet: number;
            level: components["schemas"]["reclamation.Level"];
            limb: components["schemas"]["reclamation.Limb"];
            reasons: string[];
            yearOneEndsOn: null | string;
            yearTwoEndsOn: null | string;
        };
        "reclamation.AssetReservation": {
            documentNumber: string;
            expiresOn: string;
            orderedOn: string;
            reason: null | string;
            runs: boolean;
            stage: components["schemas"]["reclamation.ReservationStage"];
        };
        /** @enum {unknown} */
        "reclamation.AssetType": "parcel" | "unit";
        "reclamation.BlockedMove": {
            assetId: string;
            problem: string;
            reason: string;
        };
        "reclamation.BoardLine": {
            assetCode: string;
            caseId: string;
            daysLeft: number;
            deadline: components["schemas"]["reclamation.DeadlineView"];
            holder: components["schemas"]["reclamation.Holder"];
            isDuty: boolean;
            procedure: components["schemas"]["reclamation.Procedure"];
            urgency: components["schemas"]["reclamation.Urgency"];
        };
        /** @enum {unknown} */
        "reclamation.Branch": "none" | "fee" | "recovery" | "negotiated";
        /** @enum {unknown} */
        "reclamation.BranchMoveKind": "recover" | "relocate" | "reallocate";
        "reclamation.CalendarNoticeIsLoaded": {
            calendarVersion: string;
            moved: components["schemas"]["reclamation.MovedDeadline"][];
            recomputed: number;
            version: number;
            year: number;
        };
        "reclamation.CalendarView": {
            notices: components["schemas"]["reclamation.CalendarYear"][];
            version: string;
        };
        "reclamation.CalendarYear": {
            holidays: components["schemas"]["reclamation.EquatableArrayOfHoliday"];
            makeUpWorkdays: components["schemas"]["reclamation.EquatableArrayOfDateOnly"];
            noticeNumber: string;
            year: number;
        };
        "reclamation.Cancellation": {
            announced: boolean;
            documentNumber: string;
            on: string;
        };
        "reclamation.CancelRegistration": {
            announced: boolean;
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.Candidate": {
            agreedStart: null | string;
            areaSquareMetres: number;
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            becomesTwoYearsOn: null | string;
            code: string;
            holder: null | components["schemas"]["reclamation.Holder"];
            level: components["schemas"]["reclamation.Level"];
            name: null | string;
            signal: components["schemas"]["reclamation.Signal"];
            since: string;
            supervisionNumber: null | string;
            zone: null | string;
        };
        /** @enum {unknown} */
        "reclamation.CaseOutcome": "notIdle" | "begun" | "recovered" | "recoveryRefused" | "disposed" | "noLongerHeld" | "resumed";
        /** @enum {unknown} */
        "reclamation.CasePaper": "investigationNotice" | "hearingNotice" | "feeDecision" | "recoveryDecision";
        /** @enum {unknown} */
        "reclamation.CaseState": "opened" | "noticeIssued" | "awaitingReply" | "replied" | "determined" | "publicised" | "filed" | "hearingNotified" | "hearingRequested" | "hearingHeld" | "feeDecided" | "recoveryDecided" | "recovered" | "recoveryRefused" | "schemeApproved" | "closed";
        /** @enum {unknown} */
        "reclamation.Cause": "holder" | "government" | "forceMajeure" | "preWork" | "unknown";
        "reclamation.CauseSpan": {
            cause: components["schemas"]["reclamation.Cause"];
            from: string;
            to: string;
        };
        "reclamation.ChangeWaitingProject": {
            documentNumber: string;
            effectiveOn: string;
            needs: components["schemas"]["reclamation.SiteNeeds"];
            promises: components["schemas"]["reclamation.Promises"];
        };
        "reclamation.CheckRectification": {
            documentNumber: string;
            effectiveOn: string;
            finding: string;
            result: components["schemas"]["reclamation.CheckResult"];
        };
        /** @enum {unknown} */
        "reclamation.CheckResult": "met" | "onTrack" | "behind" | "refused";
        "reclamation.ClearInefficiency": {
            documentNumber: string;
            effectiveOn: string;
            finding: string;
        };
        "reclamation.CloseIdleCase": {
            documentNumber: string;
            effectiveOn: string;
            reason?: null | string;
        };
        "reclamation.CloseInefficientCase": {
            documentNumber: string;
            effectiveOn: string;
            reason?: null | string;
        };
        "reclamation.Closing": {
            on: string;
            outcome: components["schemas"]["reclamation.CaseOutcome"];
            reason: null | string;
        };
        "reclamation.ComparedPlan": {
            againstNothing: components["schemas"]["reclamation.Move"][];
            blocked: components["schemas"]["reclamation.BlockedMove"][];
            figures: components["schemas"]["reclamation.PlanFigures"];
            name: string;
        };
        "reclamation.ComparePlans": {
            from: string;
            options?: components["schemas"]["reclamation.EquatableArrayOfPlanOption"];
            to: string;
        };
        "reclamation.ComputeScenario": {
            day: string;
            ledgerValues?: components["schemas"]["reclamation.EquatableArrayOfSupposedValue"];
            parcels?: components["schemas"]["reclamation.EquatableArrayOfSupposedParcel"];
        };
        "reclamation.ConcludeRemedy": {
            documentNumber: string;
            effectiveOn: string;
            result: components["schemas"]["reclamation.RemedyResult"];
        };
        "reclamation.CorrectLetter": {
            corrections?: components["schemas"]["reclamation.EquatableArrayOfCorrectWord"];
            documentNumber: string;
            effectiveOn: string;
            office: string;
            reason: string;
        };
        "reclamation.CorrectWord": {
            name: string;
            value: string;
        };
        "reclamation.CostMeterView": {
            days: number;
            from: string;
            perDayYuan: components["schemas"]["reclamation.Yuan"];
            terms: components["schemas"]["reclamation.MeterTermView"][];
            totalYuan: components["schemas"]["reclamation.Yuan"];
        };
        /** @enum {unknown} */
        "reclamation.CountingMode": "workingDays" | "calendarDays" | "statuteDaysAsWorkingDays" | "months" | "years";
        /** @enum {unknown} */
        "reclamation.Criterion": "lowClass" | "lowTax" | "lowPlotRatio" | "productionStopped" | "subScale";
        "reclamation.DateRange": {
            from: string;
            to: string;
        };
        /** @enum {unknown} */
        "reclamation.DayKind": "workday" | "weekend" | "holiday" | "makeUpWorkday";
        "reclamation.DeadlineDay": {
            counts: boolean;
            date: string;
            holidayName: null | string;
            kind: components["schemas"]["reclamation.DayKind"];
            number: null | number;
            provisional: boolean;
        };
        /** @enum {unknown} */
        "reclamation.DeadlineState": "open" | "met" | "lapsed" | "overdue";
        "reclamation.DeadlineTrigger": {
            name: string;
            on: string;
        };
        "reclamation.DeadlineView": {
            calendarVersion: string;
            days: components["schemas"]["reclamation.EquatableArrayOfDeadlineDay"];
            doneOn: null | string;
            dueOn: string;
            entered: boolean;
            from: null | string;
            mode: components["schemas"]["reclamation.CountingMode"];
            name: string;
            provisional: boolean;
            rolls: boolean;
            rule: string;
            ruleVersion: string;
            source: string;
            state: components["schemas"]["reclamation.DeadlineState"];
            title: string;
            triggeredBy: components["schemas"]["reclamation.DeadlineTrigger"];
        };
        "reclamation.DecideFee": {
            approvalDocumentNumber?: null | string;
            approvedBy?: null | string;
            documentNumber: string;
            effectiveOn: string;
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
        };
        "reclamation.DecideRecovery": {
            approvalDocumentNumber?: null | string;
            approvedBy?: null | string;
            documentNumber: string;
            effectiveOn: string;
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
        };
        "reclamation.Decision": {
            approvalDocumentNumber: string;
            approvedBy: string;
            feeYuan: number;
            holder: components["schemas"]["reclamation.Holder"];
            level: components["schemas"]["reclamation.Level"];
            paper: components["schemas"]["reclamation.ServedPaper"];
            priceYuan: number;
        };
        /** @enum {unknown} */
        "reclamation.Department": "park" | "naturalResources" | "economy" | "tax" | "environment" | "emergency";
        "reclamation.Determination": {
            branch: components["schemas"]["reclamation.Branch"];
            cause: components["schemas"]["reclamation.Cause"];
            causeSpans: components["schemas"]["reclamation.EquatableArrayOfCauseSpan"];
            documentNumber: string;
            governmentBody: null | string;
            level: components["schemas"]["reclamation.Level"];
            limb: components["schemas"]["reclamation.Limb"];
            on: string;
        };
        "reclamation.DetermineIdleness": {
            cause: components["schemas"]["reclamation.Cause"];
            causeSpans?: components["schemas"]["reclamation.EquatableArrayOfCauseSpan"];
            documentNumber: string;
            effectiveOn: string;
            facts: string;
            governmentBody?: null | string;
            limb: components["schemas"]["reclamation.Limb"];
        };
        "reclamation.Ending": {
            on: string;
            reason: null | string;
        };
        "reclamation.EquatableArrayOfAlternative": components["schemas"]["reclamation.Alternative"][];
        "reclamation.EquatableArrayOfCauseSpan": components["schemas"]["reclamation.CauseSpan"][];
        "reclamation.EquatableArrayOfCorrectWord": components["schemas"]["reclamation.CorrectWord"][];
        "reclamation.EquatableArrayOfDateOnly": string[];
        "reclamation.EquatableArrayOfDeadlineDay": components["schemas"]["reclamation.DeadlineDay"][];
        "reclamation.EquatableArrayOfGuid": string[];
        "reclamation.EquatableArrayOfHoliday": components["schemas"]["reclamation.Holiday"][];
        "reclamation.EquatableArrayOfLetterField": components["schemas"]["reclamation.LetterField"][];
        "reclamation.EquatableArrayOfMatchedPair": components["schemas"]["reclamation.MatchedPair"][];
        "reclamation.EquatableArrayOfMatchOverride": components["schemas"]["reclamation.MatchOverride"][];
        "reclamation.EquatableArrayOfOpinion": components["schemas"]["reclamation.Opinion"][];
        "reclamation.EquatableArrayOfPlanMove": components["schemas"]["reclamation.PlanMove"][];
        "reclamation.EquatableArrayOfPlanOption": components["schemas"]["reclamation.PlanOption"][];
        "reclamation.EquatableArrayOfRectificationCheck": components["schemas"]["reclamation.RectificationCheck"][];
        "reclamation.EquatableArrayOfRectificationMeasure": components["schemas"]["reclamation.RectificationMeasure"][];
        "reclamation.EquatableArrayOfRuleValue": components["schemas"]["reclamation.RuleValue"][];
        "reclamation.EquatableArrayOfstring": string[];
        "reclamation.EquatableArrayOfSupposedParcel": components["schemas"]["reclamation.SupposedParcel"][];
        "reclamation.EquatableArrayOfSupposedValue": components["schemas"]["reclamation.SupposedValue"][];
        "reclamation.EscalateInefficiency": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
            route: components["schemas"]["reclamation.RouteKind"];
        };
        "reclamation.Escalation": {
            documentNumber: string;
            on: string;
            reason: string;
            route: components["schemas"]["reclamation.RouteKind"];
        };
        "reclamation.EvidencedInput": {
            documentNumber: string;
            effectiveOn: string;
            recordedAt: string;
            sourceStream: string;
            sourceVersion: number;
            what: string;
        };
        "reclamation.EvidencedLine": {
            category: components["schemas"]["reclamation.LedgerCategory"];
            consequence: string;
            countedFrom: null | string;
            daysGross: null | number;
            decider: string;
            figure: null | components["schemas"]["reclamation.RuleValue"];
            level: components["schemas"]["reclamation.Level"];
            limb: components["schemas"]["reclamation.Limb"];
            rule: null | components["schemas"]["reclamation.RuleReference"];
            since: string;
            state: components["schemas"]["reclamation.LedgerState"];
            test: string;
            title: string;
        };
        "reclamation.ExecutionView": {
            cancellation: null | components["schemas"]["reclamation.Cancellation"];
            enforceBy: string;
            enforceFrom: string;
            enforcementAppliedOn: null | string;
            feeYuan: null | components["schemas"]["reclamation.Yuan"];
            isRecovery: boolean;
            outstandingYuan: null | components["schemas"]["reclamation.Yuan"];
            overdue: boolean;
            paidYuan: components["schemas"]["reclamation.Yuan"];
            payments: components["schemas"]["reclamation.FeePayment"][];
            performBy: string;
            pushedToTaxOn: null | string;
            reconsiderBy: string;
            remedies: components["schemas"]["reclamation.Remedy"][];
            remindedOn: null | string;
            revoked: boolean;
            sueBy: string;
            version: number;
        };
        /** @enum {unknown} */
        "reclamation.Exemption": "rampUp" | "publicUtility" | "governmentCause" | "bankruptcy";
        "reclamation.ExplainedExclusion": {
            change: string;
            filter: components["schemas"]["reclamation.MatchFilter"];
            gap: number;
            needed: string;
            offered: null | string;
            reason: string;
        };
        "reclamation.ExplainInefficiency": {
            claimedExemption?: null | components["schemas"]["reclamation.Exemption"];
            documentNumber: string;
            effectiveOn: string;
            statement: string;
        };
        "reclamation.Explanation": {
            claimedExemption: null | components["schemas"]["reclamation.Exemption"];
            on: string;
            statement: string;
        };
        "reclamation.FeePayment": {
            amountYuan: components["schemas"]["reclamation.Yuan"];
            documentNumber: string;
            on: string;
        };
        "reclamation.FileInMonitoring": {
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.GiveInefficiencyOpinion": {
            agrees: boolean;
            department: components["schemas"]["reclamation.Department"];
            documentNumber: string;
            effectiveOn: string;
            exemption?: null | components["schemas"]["reclamation.Exemption"];
            text: string;
        };
        "reclamation.Hearing": {
            heldOn: null | string;
            intendedBranch: components["schemas"]["reclamation.Branch"];
            notice: components["schemas"]["reclamation.ServedPaper"];
            requestedOn: null | string;
        };
        "reclamation.HistoryEntry": {
            by: null | string;
            data: components["schemas"]["reclamation.JsonElement"];
            documentNumber: null | string;
            effectiveOn: null | string;
            recordedAt: string;
            role: null | string;
            sequence: number;
            summary: string;
            type: string;
            version: number;
        };
        "reclamation.Holder": {
            name: string;
            uscc: null | string;
        };
        "reclamation.HoldHearing": {
            documentNumber: string;
            effectiveOn: string;
            outcome?: null | string;
        };
        "reclamation.Holiday": {
            days: components["schemas"]["reclamation.DateRange"];
            name: string;
        };
        "reclamation.IdleCaseIsOpened": {
            id: string;
            version: number;
        };
        "reclamation.IdleCaseItem": {
            assetCode: string;
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            cause: null | components["schemas"]["reclamation.Cause"];
            holder: components["schemas"]["reclamation.Holder"];
            id: string;
            level: null | components["schemas"]["reclamation.Level"];
            limb: null | components["schemas"]["reclamation.Limb"];
            nextDeadline: null | components["schemas"]["reclamation.NextDeadline"];
            openedOn: string;
            state: components["schemas"]["reclamation.CaseState"];
        };
        "reclamation.IdleCaseView": {
            assessment: null | components["schemas"]["reclamation.AssessmentView"];
            assetCode: string;
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            closing: null | components["schemas"]["reclamation.Closing"];
            deadlines: components["schemas"]["reclamation.DeadlineView"][];
            determination: null | components["schemas"]["reclamation.Determination"];
            feeDecision: null | components["schemas"]["reclamation.Decision"];
            hearing: null | components["schemas"]["reclamation.Hearing"];
            holder: components["schemas"]["reclamation.Holder"];
            id: string;
            next: components["schemas"]["reclamation.NextStepView"][];
            openedOn: string;
            recoveryDecision: null | components["schemas"]["reclamation.Decision"];
            register: null | components["schemas"]["reclamation.RegisterAnswer"];
            scheme: null | components["schemas"]["reclamation.Scheme"];
            source: string;
            state: components["schemas"]["reclamation.CaseState"];
            steps: components["schemas"]["reclamation.StepView"][];
            version: number;
            warnings: string[];
        };
        /** @enum {unknown} */
        "reclamation.InefficiencyCategory": "improve" | "revitalise" | "exit";
        "reclamation.InefficiencyIsSuspected": {
            id: string;
            version: number;
        };
        /** @enum {unknown} */
        "reclamation.InefficiencyPaper": "inefficiencyNotice" | "inefficiencyRecognition" | "rectificationAgreement" | "inefficiencyExit";
        /** @enum {unknown} */
        "reclamation.InefficiencyState": "suspected" | "noticeIssued" | "awaitingExplanation" | "explained" | "underReview" | "recognised" | "publicised" | "rectifying" | "escalated" | "notRecognised" | "cleared" | "noLongerHeld";
        "reclamation.InefficientCaseItem": {
            assetCode: string;
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            category: null | components["schemas"]["reclamation.InefficiencyCategory"];
            criterion: components["schemas"]["reclamation.Criterion"];
            holder: components["schemas"]["reclamation.Holder"];
            id: string;
            measured: number;
            nextDeadline: null | components["schemas"]["reclamation.NextDeadline"];
            recognisedOn: null | string;
            rectifyBy: null | string;
            state: components["schemas"]["reclamation.InefficiencyState"];
            suspectedOn: string;
            threshold: number;
            unit: string;
        };
        "reclamation.InefficientCaseView": {
            agreement: null | components["schemas"]["reclamation.Agreement"];
            assetCode: string;
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            checks: components["schemas"]["reclamation.EquatableArrayOfRectificationCheck"];
            deadlines: components["schemas"]["reclamation.DeadlineView"][];
            ending: null | components["schemas"]["reclamation.Ending"];
            escalation: null | components["schemas"]["reclamation.Escalation"];
            explanation: null | components["schemas"]["reclamation.Explanation"];
            holder: components["schemas"]["reclamation.Holder"];
            id: string;
            next: components["schemas"]["reclamation.NextStepView"][];
            notice: null | components["schemas"]["reclamation.ServedPaper"];
            opinions: components["schemas"]["reclamation.EquatableArrayOfOpinion"];
            opinionsMissing: components["schemas"]["reclamation.Department"][];
            publicisedOn: null | string;
            recognition: null | components["schemas"]["reclamation.Recognition"];
            rectifyBy: null | string;
            state: components["schemas"]["reclamation.InefficiencyState"];
            steps: components["schemas"]["reclamation.StepView"][];
            suspicion: components["schemas"]["reclamation.Suspicion"];
            version: number;
            warnings: string[];
        };
        "reclamation.IssueHearingNotice": {
            documentNumber: string;
            effectiveOn: string;
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
        };
        "reclamation.IssueInefficiencyLetter": {
            documentNumber: string;
            effectiveOn: string;
            kind: components["schemas"]["reclamation.LetterKind"];
            office: string;
            reason?: null | string;
        };
        "reclamation.IssueInefficiencyNotice": {
            documentNumber: string;
            effectiveOn: string;
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
        };
        "reclamation.IssueInvestigationNotice": {
            documentNumber: string;
            effectiveOn: string;
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
        };
        "reclamation.IssueLetter": {
            documentNumber: string;
            effectiveOn: string;
            kind: components["schemas"]["reclamation.LetterKind"];
            office: string;
            reason?: null | string;
        };
        "reclamation.JsonElement": unknown;
        "reclamation.LedgerCase": {
            cause: null | components["schemas"]["reclamation.Cause"];
            daysLeft: null | number;
            determined: boolean;
            id: string;
            nextDeadline: null | string;
            nextDueOn: null | string;
            state: components["schemas"]["reclamation.CaseState"];
        };
        /** @enum {unknown} */
        "reclamation.LedgerCategory": "idleLand" | "approvedNotSupplied" | "suppliedNotUsed" | "partlyUsed" | "builtNotProducing" | "belowTarget" | "inefficientLand" | "recognisedInefficient" | "vacantFactory" | "occupiedIdle";
        "reclamation.LedgerEntry": {
            agreedStart: null | string;
            areaMu: number;
            areaSquareMetres: number;
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            becomesTwoYearsOn: null | string;
            case: null | components["schemas"]["reclamation.LedgerCase"];
            category: components["schemas"]["reclamation.LedgerCategory"];
            code: string;
            daysGross: null | number;
            daysNet: null | number;
            daysUntil: null | number;
            decider: string;
            holder: null | components["schemas"]["reclamation.Holder"];
            inefficiency: null | components["schemas"]["reclamation.LedgerInefficiency"];
            level: components["schemas"]["reclamation.Level"];
            limb: components["schemas"]["reclamation.Limb"];
            name: null | string;
            since: string;
            state: components["schemas"]["reclamation.LedgerState"];
            zone: null | string;
        };
        "reclamation.LedgerEvidence": {
            areaSquareMetres: number;
            assessment: null | components["schemas"]["reclamation.AssessmentView"];
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            case: null | string;
            class: null | components["schemas"]["reclamation.PublishedClass"];
            code: null | string;
            holder: null | components["schemas"]["reclamation.Holder"];
            inefficiency: null | string;
            inputs: components["schemas"]["reclamation.EvidencedInput"][];
            lines: components["schemas"]["reclamation.EvidencedLine"][];
            name: null | string;
            zone: null | string;
        };
        "reclamation.LedgerInefficiency": {
            id: string;
            recognisedOn: null | string;
            rectifyBy: null | string;
            state: components["schemas"]["reclamation.InefficiencyState"];
        };
        /** @enum {unknown} */
        "reclamation.LedgerState": "now" | "forecast";
        "reclamation.LedgerSum": {
            areaMu: number;
            areaSquareMetres: number;
            category: components["schemas"]["reclamation.LedgerCategory"];
            lines: number;
            state: components["schemas"]["reclamation.LedgerState"];
        };
        /** @enum {unknown} */
        "reclamation.LegalRisk": "low" | "medium" | "high";
        "reclamation.Letter": {
            code: string;
            fields: components["schemas"]["reclamation.EquatableArrayOfLetterField"];
            issuedOn: string;
            kind: components["schemas"]["reclamation.LetterKind"];
            marks: components["schemas"]["reclamation.LetterMark"][];
            number: string;
            office: string;
            paragraphs: components["schemas"]["reclamation.EquatableArrayOfstring"];
            place: number;
            reason: null | string;
            templateEdition: number;
            title: string;
            version: number;
        };
        "reclamation.LetterField": {
            event: string;
            name: string;
            source: string;
            value: string;
        };
        "reclamation.LetterIsIssued": {
            code: string;
            letterVersion: number;
            number: string;
            place: number;
        };
        /** @enum {unknown} */
        "reclamation.LetterKind": "investigationNotice" | "determination" | "scheme" | "hearingNotice" | "feeDecision" | "recoveryDecision" | "serviceReceipt" | "inefficiencyNotice" | "inefficiencyRecognition" | "inefficiencyExit" | "correctionNotice" | "withdrawalNotice";
        "reclamation.LetterMark": {
            documentNumber: string;
            on: string;
            reason: string;
            standing: components["schemas"]["reclamation.LetterStanding"];
            title: string;
        };
        /** @enum {unknown} */
        "reclamation.LetterStanding": "corrected" | "reissued" | "replaced" | "withdrawn" | "revoked" | "varied";
        "reclamation.LetterTemplate": {
            edition: number;
            kind: components["schemas"]["reclamation.LetterKind"];
            paragraphs: components["schemas"]["reclamation.EquatableArrayOfstring"];
            title: string;
        };
        "reclamation.LetterTemplateIsPublished": {
            edition: number;
            kind: components["schemas"]["reclamation.LetterKind"];
        };
        "reclamation.LetterTemplateVersion": {
            documentNumber: string;
            edition: number;
            effectiveOn: string;
            kind: components["schemas"]["reclamation.LetterKind"];
            paragraphs: components["schemas"]["reclamation.EquatableArrayOfstring"];
            recordedAt: null | string;
            title: string;
        };
        "reclamation.LetterTemplateView": {
            names: string[];
            template: components["schemas"]["reclamation.LetterTemplate"];
        };
        /** @enum {unknown} */
        "reclamation.Level": "none" | "oneYear" | "twoYears";
        /** @enum {unknown} */
        "reclamation.Limb": "none" | "notStarted" | "suspended";
        /** @enum {unknown} */
        "reclamation.ListFormat": "xlsx" | "csv";
        "reclamation.LoadCalendarNotice": {
            documentNumber: string;
            effectiveOn: string;
            holidays?: components["schemas"]["reclamation.EquatableArrayOfHoliday"];
            makeUpWorkdays?: components["schemas"]["reclamation.EquatableArrayOfDateOnly"];
            noticeNumber: string;
            year: number;
        };
        "reclamation.MatchedPair": {
            assetCode: string;
            assetId: string;
            points: number;
            project: string;
            projectId: string;
        };
        /** @enum {unknown} */
        "reclamation.MatchFilter": "freeBy" | "areaMin" | "areaMax" | "zone" | "fireClass" | "clearHeight" | "floorLoad" | "crane" | "power" | "landUse" | "plotRatio";
        "reclamation.Matching": {
            assets: number;
            day: string;
            inputHash: string;
            knownAt: string;
            optimalPoints: number;
            overrides: components["schemas"]["reclamation.EquatableArrayOfMatchOverride"];
            pairs: components["schemas"]["reclamation.EquatableArrayOfMatchedPair"];
            projects: number;
            rule: components["schemas"]["reclamation.RuleReference"];
            totalPoints: number;
            waiting: components["schemas"]["reclamation.EquatableArrayOfGuid"];
        };
        "reclamation.MatchingHasRun": {
            id: string;
            placed: number;
            totalPoints: number;
            version: number;
            waiting: number;
        };
        "reclamation.MatchingReproduction": {
            inputHash: string;
            recordedHash: string;
            sameInputs: boolean;
            samePairs: boolean;
        };
        "reclamation.MatchingSummary": {
            assets: number;
            day: string;
            id: string;
            optimalPoints: number;
            overrides: number;
            placed: number;
            projects: number;
            totalPoints: number;
        };
        "reclamation.MatchingView": {
            id: string;
            matching: components["schemas"]["reclamation.Matching"];
            version: number;
        };
        "reclamation.MatchIsOverridden": {
            optimalPoints: number;
            pricePoints: number;
            totalPoints: number;
            version: number;
        };
        "reclamation.MatchOverride": {
            assetId: null | string;
            pricePoints: number;
            projectId: string;
            reason: string;
        };
        "reclamation.MeterTermView": {
            formula: string;
            name: string;
            yuan: components["schemas"]["reclamation.Yuan"];
        };
        "reclamation.Move": {
            after: null | string;
            before: null | string;
            from: null | string;
            kind: string;
            until: null | string;
            what: string;
        };
        "reclamation.MovedDeadline": {
            assetCode: string;
            caseId: string;
            dueOn: string;
            name: string;
            wasDueOn: string;
        };
        "reclamation.MoveIsTried": {
            id: string;
            readyOn: string;
            sandboxId: string;
            version: number;
        };
        "reclamation.NextDeadline": {
            daysLeft: number;
            dueOn: string;
            name: string;
            title: string;
        };
        "reclamation.NextStepView": {
            from: string;
            roles: string[];
            step: string;
            title: string;
            until: null | string;
        };
        "reclamation.NotifyGovernmentBody": {
            body: string;
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.NotifyMortgagee": {
            documentNumber: string;
            effectiveOn: string;
            registrationNumber: string;
        };
        "reclamation.OpenIdleCase": {
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            conflictOfInterest?: null | string;
            documentNumber: string;
            effectiveOn: string;
            source: string;
        };
        "reclamation.OpenSandbox": {
            from: string;
            name: string;
            to: string;
        };
        "reclamation.Opinion": {
            agrees: boolean;
            department: components["schemas"]["reclamation.Department"];
            documentNumber: string;
            exemption: null | components["schemas"]["reclamation.Exemption"];
            on: string;
            text: string;
        };
        "reclamation.OverrideMatch": {
            assetId?: null | string;
            documentNumber: string;
            effectiveOn: string;
            projectId: string;
            reason: string;
        };
        "reclamation.PageOfBoardLine": {
            items: components["schemas"]["reclamation.BoardLine"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfCandidate": {
            items: components["schemas"]["reclamation.Candidate"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfIdleCaseItem": {
            items: components["schemas"]["reclamation.IdleCaseItem"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfInefficientCaseItem": {
            items: components["schemas"]["reclamation.InefficientCaseItem"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfLedgerEntry": {
            items: components["schemas"]["reclamation.LedgerEntry"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfMatchingSummary": {
            items: components["schemas"]["reclamation.MatchingSummary"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfPaperEntry": {
            items: components["schemas"]["reclamation.PaperEntry"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfPassedDeadlineLine": {
            items: components["schemas"]["reclamation.PassedDeadlineLine"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfPlanSummary": {
            items: components["schemas"]["reclamation.PlanSummary"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfRankedOffer": {
            items: components["schemas"]["reclamation.RankedOffer"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfReallocationView": {
            items: components["schemas"]["reclamation.ReallocationView"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfSandboxSummary": {
            items: components["schemas"]["reclamation.SandboxSummary"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PageOfWaitingProjectView": {
            items: components["schemas"]["reclamation.WaitingProjectView"][];
            knownAt: null | string;
            total: number;
        };
        "reclamation.PaperEntry": {
            entry: components["schemas"]["reclamation.HistoryEntry"];
            streamId: string;
            subject: components["schemas"]["reclamation.HistoryEntry"];
        };
        "reclamation.PassedDeadlineLine": {
            assetCode: string;
            caseId: string;
            dueOn: string;
            holder: components["schemas"]["reclamation.Holder"];
            isDuty: boolean;
            name: string;
            procedure: components["schemas"]["reclamation.Procedure"];
            title: string;
            triggeredOn: string;
        };
        "reclamation.PayIdleFee": {
            amountYuan: components["schemas"]["reclamation.Yuan"];
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.Placement": {
            assetCode: string;
            on: string;
            reallocationId: string;
        };
        "reclamation.PlanComparison": {
            doingNothing: components["schemas"]["reclamation.PlanFigures"];
            from: string;
            plans: components["schemas"]["reclamation.ComparedPlan"][];
            rule: components["schemas"]["reclamation.RuleReference"];
            to: string;
        };
        "reclamation.PlanFigures": {
            costYuan: components["schemas"]["reclamation.Yuan"];
            floorsReusedSquareMetres: number;
            floorsVacantSquareMetres: number;
            idleCostYuan: components["schemas"]["reclamation.Yuan"];
            jobs: number;
            landFreedMu: number;
            landIdleMu: number;
            landReusedMu: number;
            months: number;
            taxPerMu: number;
            taxTenThousandYuanPerYear: number;
        };
        "reclamation.PlanIsAdopted": {
            id: string;
            predicted: components["schemas"]["reclamation.PlanFigures"];
            version: number;
        };
        "reclamation.PlanMove": {
            assetId: string;
            projectId?: null | string;
            route?: null | components["schemas"]["reclamation.RouteKind"];
        };
        "reclamation.PlanMoveView": {
            assetCode: string;
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            checklist: components["schemas"]["reclamation.PlanStep"][];
            daysLate: null | number;
            freedOn: null | string;
            holder: null | components["schemas"]["reclamation.Holder"];
            project: null | string;
            projectId: null | string;
            readyOn: string;
            reusedOn: null | string;
            route: null | components["schemas"]["reclamation.RouteKind"];
        };
        "reclamation.PlanOption": {
            moves?: components["schemas"]["reclamation.EquatableArrayOfPlanMove"];
            name: string;
        };
        "reclamation.PlanOutcome": {
            floorsReusedSquareMetres: number;
            landFreedMu: number;
            landIdleMu: number;
            landReusedMu: number;
            movesDone: number;
        };
        "reclamation.PlanStep": {
            command: string;
            done: boolean;
            doneOn: null | string;
            role: string;
            title: string;
        };
        "reclamation.PlanSummary": {
            adoptedOn: string;
            id: string;
            moves: number;
            name: string;
            predicted: components["schemas"]["reclamation.PlanFigures"];
            to: string;
        };
        "reclamation.PlanView": {
            adoptedOn: string;
            doingNothing: components["schemas"]["reclamation.PlanFigures"];
            happened: components["schemas"]["reclamation.PlanOutcome"];
            id: string;
            moves: components["schemas"]["reclamation.PlanMoveView"][];
            name: string;
            predicted: components["schemas"]["reclamation.PlanFigures"];
            to: string;
            version: number;
        };
        /** @enum {unknown} */
        "reclamation.Procedure": "idleLand" | "inefficiency";
        "reclamation.Project": {
            firm: components["schemas"]["reclamation.ProjectFirm"];
            name: string;
            needs?: null | components["schemas"]["reclamation.ProjectNeeds"];
        };
        "reclamation.ProjectFirm": {
            name: string;
            uscc: string;
        };
        "reclamation.ProjectNeeds": {
            areaSquareMetres: null | components["schemas"]["reclamation.Area"];
            clearHeightMetres: number;
            fireClass: null | string;
            floorLoadKilonewtonsPerSquareMetre: number;
            notes: null | string;
            powerKilovoltAmperes: number;
            readyBy: null | string;
        };
        "reclamation.ProjectOwner": {
            name: string;
            uscc: string;
        };
        "reclamation.Promises": {
            /** @default 0 */
            investmentTenThousandYuanPerMu: number;
            /** @default 0 */
            jobsPerMu: number;
            /** @default 0 */
            taxTenThousandYuanPerMu: number;
        };
        "reclamation.PromoteSandbox": {
            documentNumber: string;
            effectiveOn: string;
            name: string;
        };
        "reclamation.ProposeReallocation": {
            alternatives?: components["schemas"]["reclamation.EquatableArrayOfAlternative"];
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            documentNumber: string;
            effectiveOn: string;
            project: components["schemas"]["reclamation.Project"];
            reasons?: components["schemas"]["reclamation.EquatableArrayOfstring"];
        };
        "reclamation.PubliciseIdleness": {
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.PubliciseInefficiency": {
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.PublishedClass": {
            class: null | string;
            /** @default false */
            exempt: boolean;
            publishedOn: string;
            runId: string;
            supersedes: null | string;
            year: number;
        };
        "reclamation.PublishLetterTemplate": {
            documentNumber: string;
            effectiveOn: string;
            paragraphs?: components["schemas"]["reclamation.EquatableArrayOfstring"];
            title: string;
        };
        "reclamation.PublishReclamationRule": {
            countsWhole?: boolean;
            documentNumber: string;
            effectiveOn: string;
            place: string;
            values?: components["schemas"]["reclamation.EquatableArrayOfRuleValue"];
        };
        "reclamation.PushIdleFee": {
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.RankedOffer": {
            areaSquareMetres: number;
            assetId: string;
            code: string;
            exclusions: components["schemas"]["reclamation.ExplainedExclusion"][];
            freeFrom: string;
            matchedWith: null | string;
            points: number;
            rank: null | number;
            score: components["schemas"]["reclamation.ScorePart"][];
            zone: null | string;
        };
        "reclamation.ReallocationIsProposed": {
            id: string;
            version: number;
        };
        /** @enum {unknown} */
        "reclamation.ReallocationStatus": "open" | "fulfilled" | "superseded" | "withdrawn" | "ordered" | "reserved" | "refused" | "lapsed";
        "reclamation.ReallocationView": {
            alternatives: components["schemas"]["reclamation.EquatableArrayOfAlternative"];
            assetCode: string;
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            id: string;
            matchingId: null | string;
            project: components["schemas"]["reclamation.Project"];
            proposedOn: string;
            reasons: components["schemas"]["reclamation.EquatableArrayOfstring"];
            reservation: null | components["schemas"]["reclamation.AssetReservation"];
            status: components["schemas"]["reclamation.ReallocationStatus"];
            takenBy: null | components["schemas"]["reclamation.Holder"];
            takenOn: null | string;
            version: null | number;
            waitingProjectId: null | string;
            withdrawnOn: null | string;
        };
        "reclamation.RecogniseInefficiency": {
            category: components["schemas"]["reclamation.InefficiencyCategory"];
            documentNumber: string;
            effectiveOn: string;
            measures?: components["schemas"]["reclamation.EquatableArrayOfRectificationMeasure"];
            rectifyBy: string;
        };
        "reclamation.Recognition": {
            category: components["schemas"]["reclamation.InefficiencyCategory"];
            documentNumber: string;
            measures: components["schemas"]["reclamation.EquatableArrayOfRectificationMeasure"];
            on: string;
            rectifyBy: string;
            rule: components["schemas"]["reclamation.RuleReference"];
        };
        "reclamation.Recorded": {
            version: number;
        };
        "reclamation.RecordReply": {
            claimedCause?: null | components["schemas"]["reclamation.Cause"];
            documentNumber: string;
            effectiveOn: string;
            statement?: null | string;
        };
        "reclamation.RectificationCheck": {
            documentNumber: string;
            finding: string;
            on: string;
            result: components["schemas"]["reclamation.CheckResult"];
        };
        "reclamation.RectificationMeasure": {
            route: components["schemas"]["reclamation.RouteKind"];
            target: string;
        };
        "reclamation.RegisterAnswer": {
            confirmed: boolean;
            on: string;
            refusedBecause: null | string;
        };
        "reclamation.RegisterWaitingProject": {
            documentNumber: string;
            effectiveOn: string;
            firm: components["schemas"]["reclamation.ProjectOwner"];
            name: string;
            needs: components["schemas"]["reclamation.SiteNeeds"];
            promises: components["schemas"]["reclamation.Promises"];
        };
        "reclamation.RejectInefficiency": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "reclamation.Remedy": {
            before: string;
            concludedOn: null | string;
            kind: components["schemas"]["reclamation.RemedyKind"];
            result: null | components["schemas"]["reclamation.RemedyResult"];
            soughtOn: string;
        };
        /** @enum {unknown} */
        "reclamation.RemedyKind": "reconsideration" | "litigation";
        /** @enum {unknown} */
        "reclamation.RemedyResult": "upheld" | "revoked" | "varied";
        "reclamation.RemindHolder": {
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.RequestHearing": {
            documentNumber: string;
            effectiveOn: string;
        };
        /** @enum {unknown} */
        "reclamation.ReservationStage": "ordered" | "kept" | "refused" | "lapsed" | "completed" | "takenByAnother";
        "reclamation.ReserveAsset": {
            documentNumber: string;
            effectiveOn: string;
            expiresOn: string;
        };
        "reclamation.RouteComparison": {
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            code: null | string;
            doingNothing: null | components["schemas"]["reclamation.CostMeterView"];
            routes: components["schemas"]["reclamation.RouteView"][];
            rule: components["schemas"]["reclamation.RuleReference"];
        };
        "reclamation.RouteConditionView": {
            met: null | boolean;
            text: string;
        };
        /** @enum {unknown} */
        "reclamation.RouteKind": "purchase" | "agreedRecovery" | "transfer" | "sublease" | "upgrade" | "zeroLandUpgrade" | "exchange" | "judicialDisposal" | "freeRecovery" | "contractExit";
        "reclamation.RouteView": {
            conditions: components["schemas"]["reclamation.RouteConditionView"][];
            costYuan: null | components["schemas"]["reclamation.Yuan"];
            endsWith: string;
            forgoneTaxYuan: null | components["schemas"]["reclamation.Yuan"];
            kind: components["schemas"]["reclamation.RouteKind"];
            months: number;
            open: boolean;
            risk: components["schemas"]["reclamation.LegalRisk"];
            steps: string;
            title: string;
        };
        "reclamation.RuleIsPublished": {
            edition: number;
            rule: string;
            version: number;
        };
        /** @enum {unknown} */
        "reclamation.RuleMark": "read" | "partlySeen" | "recalled" | "recommended";
        "reclamation.RuleReference": {
            documentNumber: string;
            edition: number;
            outsideValidity: boolean;
            place: string;
            rule: string;
            validFrom: string;
        };
        "reclamation.RuleValue": {
            mark: components["schemas"]["reclamation.RuleMark"];
            name: string;
            source: string;
            unit: string;
            value: number;
        };
        "reclamation.RuleView": {
            documentNumber: string;
            edition: number;
            place: string;
            recordedAt: null | string;
            rule: string;
            title: string;
            validFrom: string;
            values: components["schemas"]["reclamation.RuleValue"][];
        };
        "reclamation.RunMatching": {
            documentNumber: string;
            effectiveOn: string;
        };
        "reclamation.SandboxIsOpened": {
            id: string;
            version: number;
        };
        "reclamation.SandboxMoveView": {
            assetCode: string;
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            holder: null | components["schemas"]["reclamation.Holder"];
            id: string;
            kind: components["schemas"]["reclamation.BranchMoveKind"];
            on: string;
            project: null | string;
            projectId: null | string;
            readyOn: string;
            route: null | components["schemas"]["reclamation.RouteKind"];
            toAssetCode: null | string;
            toAssetId: null | string;
        };
        "reclamation.SandboxSummary": {
            from: string;
            id: string;
            knownAt: string;
            moves: number;
            name: string;
            planId: null | string;
            to: string;
        };
        "reclamation.SandboxView": {
            againstNothing: components["schemas"]["reclamation.Move"][];
            branch: components["schemas"]["reclamation.PlanFigures"];
            doingNothing: components["schemas"]["reclamation.PlanFigures"];
            from: string;
            id: string;
            knownAt: string;
            moves: components["schemas"]["reclamation.SandboxMoveView"][];
            name: string;
            planId: null | string;
            rule: components["schemas"]["reclamation.RuleReference"];
            to: string;
            version: number;
        };
        "reclamation.ScenarioLine": {
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            category: components["schemas"]["reclamation.LedgerCategory"];
            code: string;
            since: string;
            state: components["schemas"]["reclamation.LedgerState"];
        };
        "reclamation.ScenarioParcel": {
            after: components["schemas"]["reclamation.AssessmentView"];
            before: components["schemas"]["reclamation.AssessmentView"];
            code: string;
            differences: components["schemas"]["reclamation.Move"][];
            parcelId: string;
        };
        "reclamation.ScenarioView": {
            day: string;
            entering: components["schemas"]["reclamation.ScenarioLine"][];
            knownAt: string;
            leaving: components["schemas"]["reclamation.ScenarioLine"][];
            ledger: components["schemas"]["reclamation.Move"][];
            parcels: components["schemas"]["reclamation.ScenarioParcel"][];
            rule: components["schemas"]["reclamation.RuleReference"];
        };
        "reclamation.Scheme": {
            fundsInPlace: null | boolean;
            newStartOn: null | string;
            option: components["schemas"]["reclamation.SchemeOption"];
            paidYuan: number;
            planChangeDocumentNumber: null | string;
            terms: null | string;
            useFrom: null | string;
            useTo: null | string;
        };
        /** @enum {unknown} */
        "reclamation.SchemeOption": "extension" | "replan" | "temporaryUse" | "paidRecovery" | "exchange" | "other";
        "reclamation.ScorePart": {
            most: number;
            name: string;
            points: number;
        };
        "reclamation.SeekRemedy": {
            before: string;
            documentNumber: string;
            effectiveOn: string;
            kind: components["schemas"]["reclamation.RemedyKind"];
        };
        "reclamation.ServeCasePaper": {
            documentNumber: string;
            effectiveOn: string;
            paper: components["schemas"]["reclamation.CasePaper"];
            servedTo?: null | string;
            serviceMethod: components["schemas"]["reclamation.ServiceMethod"];
        };
        "reclamation.ServedPaper": {
            documentNumber: string;
            issuedOn: string;
            servedOn: null | string;
            serviceMethod: null | components["schemas"]["reclamation.ServiceMethod"];
        };
        "reclamation.ServeInefficiencyNotice": {
            documentNumber: string;
            effectiveOn: string;
            serviceMethod: components["schemas"]["reclamation.ServiceMethod"];
        };
        /** @enum {unknown} */
        "reclamation.ServiceMethod": "direct" | "leftAtPremises" | "post" | "entrusted" | "electronic" | "announcement";
        /** @enum {unknown} */
        "reclamation.Signal": "notStarted" | "suspended" | "vacant" | "lowYield";
        "reclamation.SiteNeeds": {
            areaMaxSquareMetres: components["schemas"]["reclamation.Area"];
            areaMinSquareMetres: components["schemas"]["reclamation.Area"];
            assetType: components["schemas"]["reclamation.AssetType"];
            clearHeightMetres?: number;
            craneTonnes?: number;
            fireClass?: null | string;
            floorLoadKilonewtonsPerSquareMetre?: number;
            landUse?: null | string;
            /** @default false */
            onlyTheseZones: boolean;
            plotRatio?: number;
            powerKilovoltAmperes?: number;
            readyBy: string;
            zones?: components["schemas"]["reclamation.EquatableArrayOfstring"];
        };
        "reclamation.StepView": {
            documentNumber: string;
            effectiveOn: string;
            paper: null | components["schemas"]["reclamation.CasePaper"];
            serviceMethod: null | components["schemas"]["reclamation.ServiceMethod"];
            step: string;
            title: string;
            withdrawn: null | string;
        };
        "reclamation.Stream": string;
        "reclamation.SupposedParcel": {
            agreedCommencement?: null | string;
            cause?: null | components["schemas"]["reclamation.Cause"];
            causeSpans?: components["schemas"]["reclamation.EquatableArrayOfCauseSpan"];
            commencedOn?: null | string;
            parcelId: string;
        };
        "reclamation.SupposedValue": {
            name: string;
            value: number;
        };
        "reclamation.SuspectInefficiency": {
            assetId: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            criterion: components["schemas"]["reclamation.Criterion"];
            documentNumber: string;
            effectiveOn: string;
            evidence: string;
            measured?: number;
        };
        "reclamation.Suspicion": {
            criterion: components["schemas"]["reclamation.Criterion"];
            evidence: string;
            measured: number;
            on: string;
            rule: components["schemas"]["reclamation.RuleReference"];
            threshold: number;
            unit: string;
        };
        "reclamation.TakeBackMove": {
            reason: string;
        };
        "reclamation.TryMove": {
            assetId: string;
            kind: components["schemas"]["reclamation.BranchMoveKind"];
            on: string;
            projectId?: null | string;
            route?: null | components["schemas"]["reclamation.RouteKind"];
            toAssetId?: null | string;
        };
        /** @enum {unknown} */
        "reclamation.Urgency": "red" | "amber" | "green";
        "reclamation.WaitingProjectIsRegistered": {
            id: string;
            version: number;
        };
        "reclamation.WaitingProjectView": {
            firm: components["schemas"]["reclamation.ProjectOwner"];
            id: string;
            name: string;
            needs: components["schemas"]["reclamation.SiteNeeds"];
            placement: null | components["schemas"]["reclamation.Placement"];
            promises: components["schemas"]["reclamation.Promises"];
            registeredOn: string;
            version: null | number;
            withdrawnOn: null | string;
        };
        "reclamation.WithdrawCasePaper": {
            documentNumber: string;
            effectiveOn: string;
            paper: components["schemas"]["reclamation.WithdrawnPaper"];
            reason: string;
        };
        "reclamation.WithdrawInefficiencyPaper": {
            documentNumber: string;
            effectiveOn: string;
            paper: components["schemas"]["reclamation.InefficiencyPaper"];
            reason: string;
        };
        /** @enum {unknown} */
        "reclamation.WithdrawnPaper": "investigationNotice" | "determination" | "scheme" | "hearingNotice" | "feeDecision" | "recoveryDecision";
        "reclamation.WithdrawReallocation": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "reclamation.WithdrawWaitingProject": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "reclamation.Yuan": number;
        "yield.ApplicationView": {
            amountYuan: number;
            appliedBy: string;
            code: string;
            documentNumber: string;
            endedBecause: null | string;
            endedOn: null | string;
            from: string;
            id: string;
            to: string;
            uscc: string;
            version: number;
        };
        "yield.ApplyMeasure": {
            amountYuan?: null | components["schemas"]["yield.Yuan"];
            appliedBy: string;
            documentNumber: string;
            effectiveOn: string;
            to: string;
            uscc: string;
        };
        "yield.ApprovalView": {
            approvedBy: string;
            documentNumber: string;
            on: string;
        };
        "yield.ApproveRun": {
            approvedBy: string;
            documentNumber: string;
            effectiveOn: string;
        };
        "yield.Area": number;
        /** @enum {unknown} */
        "yield.AreaKind": "inUse" | "registered" | "measured";
        "yield.Baseline": {
            kind: components["schemas"]["yield.BaselineKind"];
            value?: number;
        };
        /** @enum {unknown} */
        "yield.BaselineKind": "groupWeightedMean" | "fixed" | "groupMean" | "industryWeightedMean" | "lastYear";
        "yield.BoardFigure": {
            asOf: null | string;
            documentNumber: null | string;
            missing: null | number;
            needsConfirmation: boolean;
            note: null | string;
            opens: string;
            origin: components["schemas"]["yield.FigureOrigin"];
            records: null | number;
            value: number;
        };
        "yield.BoardRow": {
            code: string;
            current: components["schemas"]["yield.BoardFigure"];
            definition: string;
            documentNumber: string;
            frequency: string;
            from: string;
            judgement: components["schemas"]["yield.TargetJudgement"];
            kind: components["schemas"]["yield.TargetKind"];
            name: string;
            owner: string;
            sentence: string;
            start: components["schemas"]["yield.BoardFigure"];
            target: number;
            to: string;
            unit: string;
        };
        "yield.CaseOfMissing": {
            class: components["schemas"]["yield.YieldClass"];
            rank: number;
            total: number;
        };
        "yield.CellChange": {
            after: null | string;
            before: null | string;
            column: string;
            line: number;
        };
        "yield.ClassCount": {
            class: components["schemas"]["yield.YieldClass"];
            firms: number;
        };
        "yield.ClassShare": {
            class: components["schemas"]["yield.YieldClass"];
            upTo: number;
        };
        "yield.ClassTerm": {
            class: components["schemas"]["yield.YieldClass"];
            fromYear: number;
            mark: components["schemas"]["yield.RuleMark"];
            source: string;
            text?: null | string;
            value?: number;
        };
        "yield.ConfirmationsAreSent": {
            sent: number;
            unchanged: number;
        };
        "yield.ConfirmationsOfYear": {
            confirmed: number;
            confirmedShare: number;
            disputed: number;
            firms: number;
            items: components["schemas"]["yield.ConfirmationView"][];
            sent: number;
            total: number;
        };
        /** @enum {unknown} */
        "yield.ConfirmationStatus": "sent" | "confirmed" | "disputed";
        "yield.ConfirmationView": {
            answeredOn: null | string;
            name: string;
            outdated: boolean;
            sentOn: string;
            statement: null | string;
            status: components["schemas"]["yield.ConfirmationStatus"];
            uscc: string;
            version: number;
            year: number;
        };
        "yield.ConfirmFigures": {
            documentNumber: string;
            effectiveOn: string;
        };
        "yield.CopyRuleSet": {
            changes?: components["schemas"]["yield.EquatableArrayOfRuleChange"];
            documentNumber: string;
            effectiveOn: string;
            name: string;
            validTo?: null | string;
        };
        "yield.CountDeduction": {
            each: number;
            figure: string;
            first: number;
            free: number;
            most?: number;
            name: string;
        };
        /** @enum {unknown} */
        "yield.Cutoff": "down" | "halfUp" | "up";
        "yield.DeclaredFigure": {
            code: string;
            name: string;
            nameEn?: null | string;
        };
        "yield.DeductLand": {
            areaSquareMetres: components["schemas"]["yield.Area"];
            documentNumber: string;
            from: string;
            reason: string;
            to: string;
        };
        /** @enum {unknown} */
        "yield.Direction": "higherIsBetter" | "lowerIsBetter";
        "yield.DisputeFigures": {
            documentNumber: string;
            effectiveOn: string;
            statement: string;
        };
        "yield.EndMeasureApplication": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        /** @enum {unknown} */
        "yield.EnterpriseGroup": "aboveScale" | "belowScale";
        "yield.EnterpriseYearIsStated": {
            id: string;
            uscc: string;
            version: number;
            warnings: string[];
            year: number;
        };
        "yield.EnterpriseYearView": {
            bonus: number;
            documentNumber: string;
            effectiveOn: string;
            electricityKilowattHours: number;
            emissionTonnes: number;
            employees: number;
            energyTonnesCoalEquivalent: number;
            exemption: null | components["schemas"]["yield.Exemption"];
            group: components["schemas"]["yield.EnterpriseGroup"];
            honours: components["schemas"]["yield.EquatableArrayOfstring"];
            industry: null | string;
            landMuOverride: number;
            masked: string[];
            measuredLandMu: number;
            name: string;
            otherFigures: components["schemas"]["yield.EquatableArrayOfOtherFigure"];
            registeredLandMu: number;
            researchTenThousandYuan: number;
            revenueTenThousandYuan: number;
            sources: components["schemas"]["yield.EquatableArrayOfFigureSource"];
            taxTenThousandYuan: number;
            unsourced: string[];
            uscc: string;
            valueAddedTenThousandYuan: number;
            version: number;
            vetoes: components["schemas"]["yield.EquatableArrayOfVeto"];
            year: number;
        };
        "yield.EquatableArrayOfClassCount": components["schemas"]["yield.ClassCount"][];
        "yield.EquatableArrayOfClassShare": components["schemas"]["yield.ClassShare"][];
        "yield.EquatableArrayOfClassTerm": components["schemas"]["yield.ClassTerm"][];
        "yield.EquatableArrayOfCountDeduction": components["schemas"]["yield.CountDeduction"][];
        "yield.EquatableArrayOfDeclaredFigure": components["schemas"]["yield.DeclaredFigure"][];
        "yield.EquatableArrayOfExemptBelow": components["schemas"]["yield.ExemptBelow"][];
        "yield.EquatableArrayOfFigureSource": components["schemas"]["yield.FigureSource"][];
        "yield.EquatableArrayOfFloor": components["schemas"]["yield.Floor"][];
        "yield.EquatableArrayOfGroupBaseline": components["schemas"]["yield.GroupBaseline"][];
        "yield.EquatableArrayOfGroupRules": components["schemas"]["yield.GroupRules"][];
        "yield.EquatableArrayOfHonour": components["schemas"]["yield.Honour"][];
        "yield.EquatableArrayOfIndicator": components["schemas"]["yield.Indicator"][];
        "yield.EquatableArrayOfIndustryGroup": components["schemas"]["yield.IndustryGroup"][];
        "yield.EquatableArrayOfOtherFigure": components["schemas"]["yield.OtherFigure"][];
        "yield.EquatableArrayOfProtection": components["schemas"]["yield.Protection"][];
        "yield.EquatableArrayOfRuleChange": components["schemas"]["yield.RuleChange"][];
        "yield.EquatableArrayOfRuleValue": components["schemas"]["yield.RuleValue"][];
        "yield.EquatableArrayOfstring": string[];
        "yield.EquatableArrayOfVeto": components["schemas"]["yield.Veto"][];
        "yield.EvaluationIsRun": {
            firms: number;
            id: string;
            inputsHash: string;
            resultsHash: string;
            version: number;
        };
        "yield.ExemptBelow": {
            below: number;
            figure: string;
            reason: string;
        };
        "yield.Exemption": {
            documentNumber: string;
            reason: string;
            until: string;
        };
        "yield.Explanation": {
            bonus: number;
            bonusCounted: number;
            class: null | components["schemas"]["yield.YieldClass"];
            classWithoutVeto: null | components["schemas"]["yield.YieldClass"];
            enough: null | components["schemas"]["yield.WhatWasEnough"];
            floors: components["schemas"]["yield.FloorExplained"][];
            group: components["schemas"]["yield.EnterpriseGroup"];
            indicators: components["schemas"]["yield.IndicatorExplained"][];
            land: null | components["schemas"]["yield.LandInUseView"];
            managedAs: null | components["schemas"]["yield.YieldClass"];
            masked: string[];
            name: string;
            neighbours: components["schemas"]["yield.Neighbour"][];
            of: number;
            rank: null | number;
            rawClass: null | components["schemas"]["yield.YieldClass"];
            reasons: string[];
            ruleSetHash: string;
            ruleSetId: string;
            ruleSetName: string;
            sentences: string[];
            sources: components["schemas"]["yield.NumberSource"][];
            standing: components["schemas"]["yield.Standing"];
            total: number;
            uscc: string;
            vetoes: components["schemas"]["yield.EquatableArrayOfVeto"];
            whereMissing: null | components["schemas"]["yield.MissingRange"];
            year: number;
        };
        "yield.FigureDefinition": {
            code: string;
            definition: string;
            name: string;
            sources: string;
            unit: string;
        };
        /** @enum {unknown} */
        "yield.FigureOrigin": "none" | "stated" | "computed";
        "yield.FigureSource": {
            documentNumber?: null | string;
            figure: string;
            receivedOn: string;
            supplier: string;
        };
        "yield.FirmMeasures": {
            asOf: string;
            class: null | components["schemas"]["yield.YieldClass"];
            isOwnClass: boolean;
            masked: string[];
            measures: components["schemas"]["yield.MeasureForFirmView"][];
            name: null | string;
            runId: null | string;
            uscc: string;
            validTo: null | string;
            year: null | number;
            yearsInClass: number;
            yuanPerYear: number;
        };
        "yield.FlippedFirm": {
            from: null | components["schemas"]["yield.YieldClass"];
            name: string;
            to: null | components["schemas"]["yield.YieldClass"];
            uscc: string;
        };
        "yield.Floor": {
            atBest: components["schemas"]["yield.YieldClass"];
            below: number;
            indicator: string;
        };
        "yield.FloorExplained": {
            atBest: components["schemas"]["yield.YieldClass"];
            below: number;
            hit: boolean;
            indicator: string;
            name: string;
            value: number;
        };
        "yield.GroupBaseline": {
            code: string;
            value: number;
        };
        "yield.GroupPotential": {
            below: number;
            exempt: number;
            firms: number;
            gain: number;
            group: components["schemas"]["yield.EnterpriseGroup"];
            landMuBelow: number;
            reference: number;
            spareLandMu: number;
        };
        "yield.GroupRules": {
            belowLandMu?: number;
            byIndustry?: null | boolean;
            code?: null | string;
            deductions?: components["schemas"]["yield.EquatableArrayOfCountDeduction"];
            exemptions?: components["schemas"]["yield.EquatableArrayOfExemptBelow"];
            floors?: components["schemas"]["yield.EquatableArrayOfFloor"];
            followsLandlord?: null | boolean;
            group: components["schemas"]["yield.EnterpriseGroup"];
            indicators?: components["schemas"]["yield.EquatableArrayOfIndicator"];
            minimumLandMu?: number;
            name?: null | string;
            nameEn?: null | string;
            protections?: components["schemas"]["yield.EquatableArrayOfProtection"];
            shares?: components["schemas"]["yield.EquatableArrayOfClassShare"];
            tenants?: null | boolean;
        };
        "yield.GroupSummary": {
            baselines: components["schemas"]["yield.EquatableArrayOfGroupBaseline"];
            belowMinimumLand: number;
            classes: components["schemas"]["yield.EquatableArrayOfClassCount"];
            cohort: null | string;
            exempt: number;
            firms: number;
            group: components["schemas"]["yield.EnterpriseGroup"];
            notEvaluable: number;
            scored: number;
        };
        "yield.HistoryEntry": {
            by: null | string;
            data: components["schemas"]["yield.JsonElement"];
            documentNumber: null | string;
            effectiveOn: null | string;
            recordedAt: string;
            role: null | string;
            sequence: number;
            summary: string;
            type: string;
            version: number;
        };
        "yield.Honour": {
            code: string;
            name: string;
            nameEn?: null | string;
            points: number;
        };
        "yield.IFormFile": string;
        "yield.ImportAnswer": {
            batchId: string;
            changes: null | components["schemas"]["yield.CellChange"][];
            created: number;
            dryRun: boolean;
            failed: number;
            /** @default false */
            isRunning: boolean;
            messages: components["schemas"]["yield.ImportMessage"][];
            rows: number;
            unchanged: number;
            updated: number;
        };
        "yield.ImportBatch": {
            created: number;
            failed: number;
            fileName: string;
            importedOn: string;
            rows: number;
            sha256: string;
            unchanged: number;
            undoneBecause: null | string;
            undoneOn: null | string;
            updated: number;
        };
        "yield.ImportDetails": {
            changes: components["schemas"]["yield.CellChange"][];
            import: components["schemas"]["yield.ImportView"];
            messages: components["schemas"]["yield.ImportMessage"][];
            rows: components["schemas"]["yield.PageOfImportedRow"];
        };
        "yield.ImportedRow": {
            documentNumber: string;
            effectiveOn: string;
            group: components["schemas"]["yield.EnterpriseGroup"];
            isCorrection: boolean;
            name: string;
            stands: boolean;
            uscc: string;
            version: number;
            year: number;
        };
        "yield.ImportIsUndone": {
            version: number;
            years: number;
        };
        "yield.ImportMessage": {
            code: string;
            column: null | string;
            line: number;
            message: string;
            severity: components["schemas"]["yield.ImportSeverity"];
            value: null | string;
        };
        /** @enum {unknown} */
        "yield.ImportSeverity": "error" | "warning";
        "yield.ImportView": {
            batch: components["schemas"]["yield.ImportBatch"];
            id: string;
            version: number;
        };
        "yield.Indicator": {
            baseline: components["schemas"]["yield.Baseline"];
            cap?: number;
            code: string;
            denominator: string;
            direction?: null | components["schemas"]["yield.Direction"];
            missing: components["schemas"]["yield.MissingRule"];
            name: string;
            nameEn?: null | string;
            numerator: string;
            scoring?: null | components["schemas"]["yield.ScoringKind"];
            weight: number;
        };
        "yield.IndicatorCompared": {
            code: string;
            leftBaseline: number;
            leftScore: number;
            leftValue: number;
            name: string;
            rightBaseline: number;
            rightScore: number;
            rightValue: number;
            scoreDifference: number;
        };
        "yield.IndicatorExplained": {
            baseline: number;
            code: string;
            lost: number;
            missing: boolean;
            most: number;
            name: string;
            numbers: string[];
            score: number;
            value: number;
            weight: number;
        };
        "yield.IndicatorView": {
            band: null | string;
            baseline: number;
            code: string;
            missing: boolean;
            name: string;
            score: number;
            value: number;
            weight: number;
        };
        "yield.IndustryGroup": {
            code: string;
            name: string;
            nameEn?: null | string;
            prefixes?: components["schemas"]["yield.EquatableArrayOfstring"];
        };
        "yield.IntensityIndicator": {
            code: string;
            formula: string;
            ideal: number;
            score: number;
            value: number;
            weight: number;
        };
        "yield.IssueResultLetters": {
            documentNumber: string;
            effectiveOn: string;
            office: string;
            reason?: null | string;
            usccs?: components["schemas"]["yield.EquatableArrayOfstring"];
        };
        "yield.JsonElement": unknown;
        "yield.JsonObject": Record<string, never>;
        "yield.LandIntensityView": {
            documentNumber: string;
            figures: components["schemas"]["yield.LandSurveyFigures"];
            indicators: components["schemas"]["yield.IntensityIndicator"][];
            potential: components["schemas"]["yield.LandPotential"][];
            rule: components["schemas"]["yield.RuleReference"];
            score: number;
            sources: string;
            surveyedOn: string;
            weightRule: components["schemas"]["yield.RuleReference"];
            year: number;
            zoneType: null | components["schemas"]["yield.ZoneType"];
        };
        "yield.LandInUseView": {
            countedMu: number;
            countedSquareMetres: number;
            daysOfYear: number;
            deductedMu: number;
            deductedSquareMetres: number;
            evaluable: boolean;
            formula: string;
            knownAt: null | string;
            landMuOverride: number;
            leasedOutMu: number;
            leasedOutSquareMetres: number;
            lines: components["schemas"]["yield.LandLineView"][];
            measuredMu: number;
            ownMu: number;
            ownSquareMetres: number;
            reason: null | string;
            registeredMu: number;
            rentedMu: number;
            rentedSquareMetres: number;
            uscc: string;
            year: number;
        };
        "yield.LandIsDeducted": {
            id: string;
            uscc: string;
            version: number;
        };
        "yield.LandIsPublicised": {
            firms: number;
            id: string;
            provisional: boolean;
            until: string;
            version: number;
            withoutLand: number;
            workingDays: number;
        };
        /** @enum {unknown} */
        "yield.LandKind": "own" | "leasedOut" | "rented" | "deducted";
        "yield.LandLineView": {
            areaSquareMetres: number;
            assetId: string;
            code: string;
            countedMu: number;
            countedSquareMetres: number;
            counterpartyName: null | string;
            counterpartyUscc: null | string;
            counts: boolean;
            days: number;
            documentNumber: string;
            from: string;
            kind: components["schemas"]["yield.LandKind"];
            plotRatio: number;
            sourceStream: string;
            sourceVersion: number;
            to: string;
            whyNot: null | string;
        };
        "yield.LandNoticeView": {
            documentNumber: string;
            firms: number;
            from: string;
            id: string;
            knownAt: string;
            list: string;
            until: string;
            where: null | string;
            withoutLand: number;
            workingDays: number;
            year: number;
        };
        "yield.LandOfClass": {
            class: null | components["schemas"]["yield.YieldClass"];
            firms: number;
            landMu: number;
            share: number;
        };
        "yield.LandPotential": {
            code: string;
            formula: string;
            hectares: number;
        };
        "yield.LandSurveyFigures": {
            builtUp: number;
            floorArea: number;
            footprint: number;
            idle: number;
            industrial: number;
            industrialFixedAssets: number;
            industrialFloorArea: number;
            industrialFootprint: number;
            industrialTax: number;
            notBuiltUp: number;
            overallTax: number;
            readyToSupply: number;
            residential: number;
            residents: number;
            supplied: number;
        };
        "yield.LandSurveyIsStated": {
            version: number;
            year: number;
        };
        /** @enum {unknown} */
        "yield.LetterFormat": "docx" | "pdf";
        "yield.LibraryRuleSet": {
            assumed: null | string;
            code: string;
            document: components["schemas"]["yield.RuleSet"];
            hash: string;
            source: null | string;
        };
        /** @enum {unknown} */
        "yield.Light": "none" | "green" | "amber" | "red";
        /** @enum {unknown} */
        "yield.ListFormat": "xlsx" | "csv";
        /** @enum {unknown} */
        "yield.MeasureEffect": "addedPrice" | "shareOfPrice" | "treatment";
        "yield.MeasureFirms": {
            items: components["schemas"]["yield.MeasureForFirmView"][];
            masked: string[];
            total: number;
            withoutAmount: number;
            yuanPerYear: number;
        };
        "yield.MeasureForFirmView": {
            applied: null | components["schemas"]["yield.ApplicationView"];
            authority: string;
            because: string;
            class: components["schemas"]["yield.YieldClass"];
            code: string;
            documentNumber: string;
            edition: number;
            firmName: string;
            from: string;
            givesWayTo: null | string;
            kind: components["schemas"]["yield.MeasureKind"];
            mark: components["schemas"]["yield.RuleMark"];
            name: string;
            priceYuan: number;
            quantity: number;
            quantityCode: null | string;
            source: string;
            text: null | string;
            to: null | string;
            uscc: string;
            value: number;
            whyNoAmount: null | string;
            yearsInClass: number;
            yuanPerYear: number;
        };
        "yield.MeasureIsApplied": {
            id: string;
            version: number;
        };
        "yield.MeasureIsStated": {
            code: string;
            edition: number;
            version: number;
        };
        /** @enum {unknown} */
        "yield.MeasureKind": "landUseTax" | "powerPrice" | "waterPrice" | "sewageFee" | "energyQuota" | "rent" | "landAndQuota" | "credit" | "support" | "inspection" | "other";
        "yield.MeasureNotice": {
            asOf: string;
            documentNumber: string;
            paragraphs: string[];
            title: string;
            to: string;
        };
        "yield.MeasureTerms": {
            authority: string;
            classes?: components["schemas"]["yield.EquatableArrayOfClassTerm"];
            effect: components["schemas"]["yield.MeasureEffect"];
            group?: null | string;
            kind: components["schemas"]["yield.MeasureKind"];
            name: string;
            nameEn?: null | string;
            place: string;
            priceYuan?: number;
            quantity?: null | string;
            validTo?: null | string;
        };
        "yield.MeasureView": {
            code: string;
            documentNumber: string;
            edition: number;
            name: string;
            outsideValidity: boolean;
            terms: components["schemas"]["yield.MeasureTerms"];
            validFrom: string;
            validUntil: null | string;
        };
        "yield.MissingRange": {
            best: components["schemas"]["yield.CaseOfMissing"];
            indicators: string[];
            worst: components["schemas"]["yield.CaseOfMissing"];
        };
        /** @enum {unknown} */
        "yield.MissingRule": "groupMeanScore" | "nought" | "lowestScore" | "reweighted";
        "yield.MoverView": {
            causes: string[];
            indicators: components["schemas"]["yield.IndicatorCompared"][];
            leftClass: null | components["schemas"]["yield.YieldClass"];
            leftLandMu: number;
            leftRank: null | number;
            leftStanding: null | components["schemas"]["yield.Standing"];
            leftTotal: number;
            name: string;
            rightClass: null | components["schemas"]["yield.YieldClass"];
            rightLandMu: number;
            rightRank: null | number;
            rightStanding: null | components["schemas"]["yield.Standing"];
            rightTotal: number;
            uscc: string;
            why: string[];
        };
        "yield.Neighbour": {
            class: null | components["schemas"]["yield.YieldClass"];
            name: null | string;
            rank: number;
            total: number;
            uscc: null | string;
        };
        "yield.NoticedLand": {
            countedMu: number;
            deductedMu: number;
            leasedOutMu: number;
            measuredMu: number;
            name: string;
            opens: string;
            ownMu: number;
            registeredMu: number;
            rentedMu: number;
            stated: boolean;
            uscc: string;
            whyNot: null | string;
        };
        "yield.NumberSource": {
            events: components["schemas"]["yield.SourceEvent"][];
            name: string;
            number: string;
            receivedOn: null | string;
            supplier: null | string;
            supplierDocumentNumber: null | string;
        };
        "yield.ObjectionIsRaised": {
            id: string;
            version: number;
        };
        /** @enum {unknown} */
        "yield.ObjectionStatus": "open" | "upheld" | "rejected" | "withdrawn";
        /** @enum {unknown} */
        "yield.ObjectionSubject": "figures" | "land" | "bonus" | "veto" | "group" | "other";
        "yield.ObjectionView": {
            about: components["schemas"]["yield.ObjectionSubject"];
            answer: null | string;
            answeredOn: null | string;
            documentNumber: string;
            id: string;
            landPublicityId: null | string;
            name: string;
            raisedOn: string;
            runId: null | string;
            statement: string;
            status: components["schemas"]["yield.ObjectionStatus"];
            uscc: string;
            version: number;
            year: number;
        };
        "yield.OtherFigure": {
            code: string;
            value?: number;
        };
        "yield.PageOfApplicationView": {
            items: components["schemas"]["yield.ApplicationView"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfEnterpriseYearView": {
            items: components["schemas"]["yield.EnterpriseYearView"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfImportedRow": {
            items: components["schemas"]["yield.ImportedRow"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfImportView": {
            items: components["schemas"]["yield.ImportView"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfLandNoticeView": {
            items: components["schemas"]["yield.LandNoticeView"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfMoverView": {
            items: components["schemas"]["yield.MoverView"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfNoticedLand": {
            items: components["schemas"]["yield.NoticedLand"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfObjectionView": {
            items: components["schemas"]["yield.ObjectionView"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfPaperEntry": {
            items: components["schemas"]["yield.PaperEntry"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfParkSource": {
            items: components["schemas"]["yield.ParkSource"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfPotentialFirm": {
            items: components["schemas"]["yield.PotentialFirm"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfResultLetterView": {
            items: components["schemas"]["yield.ResultLetterView"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfResultView": {
            items: components["schemas"]["yield.ResultView"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfRuleSetLine": {
            items: components["schemas"]["yield.RuleSetLine"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PageOfRunView": {
            items: components["schemas"]["yield.RunView"][];
            knownAt: null | string;
            total: number;
        };
        "yield.PaperEntry": {
            entry: components["schemas"]["yield.HistoryEntry"];
            streamId: string;
            subject: components["schemas"]["yield.HistoryEntry"];
        };
        "yield.ParametersArePublished": {
            edition: number;
            rule: string;
            version: number;
        };
        "yield.ParcelSharing": {
            tenantsApartFromMu: number;
        };
        "yield.ParkFigures": {
            definitions: components["schemas"]["yield.FigureDefinition"][];
            knownAt: string;
            park: components["schemas"]["yield.ZoneFigures"];
            year: number;
            zones: components["schemas"]["yield.ZoneFigures"][];
        };
        "yield.ParkSource": {
            documentNumber: string;
            effectiveOn: string;
            landMu: number;
            name: string;
            opens: string;
            sourceStream: string;
            sourceVersion: number;
            uscc: string;
            value: number;
            zone: null | string;
        };
        "yield.ParkTotal": {
            code: string;
            firms: number;
            missing: number;
            value: number;
        };
        "yield.PerMu": {
            code: string;
            firms: number;
            landMu: number;
            numerator: number;
            value: number;
        };
        "yield.PotentialFirm": {
            class: null | components["schemas"]["yield.YieldClass"];
            documentNumber: string;
            effectiveOn: string;
            gain: number;
            group: components["schemas"]["yield.EnterpriseGroup"];
            landMu: number;
            name: string;
            opens: string;
            opensLand: string;
            perMu: number;
            reference: number;
            sourceStream: string;
            sourceVersion: number;
            spareLandMu: number;
            uscc: string;
            value: number;
            zone: null | string;
        };
        /** @enum {unknown} */
        "yield.PotentialReference": "groupMean" | "groupMedian";
        "yield.PotentialView": {
            definition: string;
            figure: string;
            firms: string;
            gain: number;
            gainShare: number;
            groups: components["schemas"]["yield.GroupPotential"][];
            knownAt: string;
            name: string;
            now: number;
            reference: components["schemas"]["yield.PotentialReference"];
            spareLandMu: number;
            unit: string;
            year: number;
            zones: components["schemas"]["yield.ZonePotential"][];
        };
        "yield.Protection": {
            atLeast: number;
            atWorst: components["schemas"]["yield.YieldClass"];
            figure: string;
        };
        "yield.PublicityView": {
            documentNumber: string;
            from: string;
            until: string;
            where: null | string;
            workingDays: number;
        };
        "yield.PublicizeLand": {
            documentNumber: string;
            effectiveOn: string;
            until?: null | string;
            where?: null | string;
            year: number;
        };
        "yield.PublicizeRun": {
            documentNumber: string;
            effectiveOn: string;
            until?: null | string;
            where?: null | string;
        };
        "yield.PublishedRule": {
            recordedAt: null | string;
            version: components["schemas"]["yield.RuleView"];
        };
        "yield.PublishRule": {
            documentNumber: string;
            effectiveOn: string;
            place: string;
            validTo?: null | string;
            values?: components["schemas"]["yield.EquatableArrayOfRuleValue"];
        };
        "yield.PublishRun": {
            documentNumber: string;
            effectiveOn: string;
            validTo?: null | string;
        };
        "yield.RaiseLandObjection": {
            documentNumber: string;
            effectiveOn: string;
            statement: string;
            uscc: string;
        };
        "yield.RaiseObjection": {
            about: components["schemas"]["yield.ObjectionSubject"];
            documentNumber: string;
            effectiveOn: string;
            statement: string;
            uscc: string;
        };
        "yield.Recorded": {
            version: number;
        };
        "yield.RejectObjection": {
            answer: string;
            documentNumber: string;
            effectiveOn: string;
        };
        /** @enum {unknown} */
        "yield.ReportFormat": "docx" | "xlsx" | "pdf";
        "yield.ResultLettersAreIssued": {
            firstNumber: null | string;
            issued: number;
            lastNumber: null | string;
            notInRun: string[];
            objectBy: string;
            provisional: boolean;
            reissued: number;
            remaining: number;
            unchanged: number;
        };
        "yield.ResultLetterView": {
            class: null | components["schemas"]["yield.YieldClass"];
            code: string;
            id: string;
            issuedOn: string;
            letterVersion: number;
            name: string;
            number: string;
            objectBy: string;
            replacedBy: null | string;
            runId: string;
            uscc: string;
            year: number;
        };
        "yield.ResultView": {
            bonus: number;
            class: null | components["schemas"]["yield.YieldClass"];
            cohort: null | string;
            group: components["schemas"]["yield.EnterpriseGroup"];
            indicators: components["schemas"]["yield.IndicatorView"][];
            landArea: components["schemas"]["yield.AreaKind"];
            landMu: number;
            managedAs: null | components["schemas"]["yield.YieldClass"];
            masked: string[];
            name: string;
            rank: null | number;
            rankedBy: number;
            rawClass: null | components["schemas"]["yield.YieldClass"];
            reasons: string[];
            standing: components["schemas"]["yield.Standing"];
            total: number;
            uscc: string;
        };
        "yield.RuleChange": {
            path: string;
            value: components["schemas"]["yield.JsonElement"];
        };
        "yield.RuleDifference": {
            left: null | string;
            path: string;
            right: null | string;
        };
        /** @enum {unknown} */
        "yield.RuleMark": "read" | "partlySeen" | "recalled" | "recommended";
        "yield.RuleReference": {
            documentNumber: string;
            edition: number;
            outsideValidity: boolean;
            place: string;
            rule: string;
            validFrom: string;
        };
        "yield.RuleSet": {
            bonusCap?: number;
            cutoff?: null | components["schemas"]["yield.Cutoff"];
            documentNumber: string;
            effectiveOn: string;
            exemptManagedAs?: null | components["schemas"]["yield.YieldClass"];
            floorShare?: number;
            groups?: components["schemas"]["yield.EquatableArrayOfGroupRules"];
            honours?: components["schemas"]["yield.EquatableArrayOfHonour"];
            industries?: components["schemas"]["yield.EquatableArrayOfIndustryGroup"];
            landArea?: null | components["schemas"]["yield.AreaKind"];
            landPublicityFirst?: null | boolean;
            name: string;
            order: components["schemas"]["yield.SeatOrder"];
            otherFigures?: components["schemas"]["yield.EquatableArrayOfDeclaredFigure"];
            penaltyCap?: number;
            place?: null | string;
            publicityWorkingDays?: null | number;
            rankingDecimals?: null | number;
            scoring: components["schemas"]["yield.ScoringKind"];
            sharedParcels?: null | components["schemas"]["yield.ParcelSharing"];
            shares?: components["schemas"]["yield.EquatableArrayOfClassShare"];
            tieKeys?: components["schemas"]["yield.EquatableArrayOfstring"];
            validTo?: null | string;
            vetoClass: components["schemas"]["yield.YieldClass"];
            vetoLowersBy?: null | number;
        };
        "yield.RuleSetIsStated": {
            hash: string;
            id: string;
        };
        "yield.RuleSetLine": {
            documentNumber: string;
            effectiveOn: string;
            hash: string;
            id: string;
            name: string;
            place: null | string;
            validTo: null | string;
        };
        "yield.RuleSetView": {
            document: components["schemas"]["yield.RuleSet"];
            hash: string;
            id: string;
        };
        "yield.RuleValue": {
            mark: components["schemas"]["yield.RuleMark"];
            name: string;
            source: string;
            unit: string;
            value: number;
        };
        "yield.RuleView": {
            documentNumber: string;
            edition: number;
            outsideValidity: boolean;
            place: string;
            rule: string;
            title: string;
            validFrom: string;
            validTo: null | string;
            values: components["schemas"]["yield.RuleValue"][];
        };
        "yield.RunEvaluation": {
            replaces?: null | string;
            ruleSetId: string;
            year: number;
        };
        "yield.RunIsPublicised": {
            provisional: boolean;
            until: string;
            version: number;
            workingDays: number;
        };
        "yield.RunIsPublished": {
            supersedes: null | string;
            version: number;
        };
        "yield.RunsCompared": {
            left: components["schemas"]["yield.RunView"];
            masked: string[];
            movers: components["schemas"]["yield.PageOfMoverView"];
            right: components["schemas"]["yield.RunView"];
            rules: components["schemas"]["yield.RuleDifference"][];
            sameInputs: boolean;
            sameResults: boolean;
            sameRules: boolean;
            transitions: components["schemas"]["yield.Transition"][];
        };
        "yield.RunView": {
            approval: null | components["schemas"]["yield.ApprovalView"];
            documentNumber: null | string;
            firms: number;
            groups: components["schemas"]["yield.GroupSummary"][];
            id: string;
            inputsHash: string;
            knownAt: string;
            landKnownAt: string;
            publicity: null | components["schemas"]["yield.PublicityView"];
            publishedOn: null | string;
            replaces: null | string;
            resultsHash: string;
            ruleSetHash: string;
            ruleSetId: string;
            ruleSetName: string;
            supersededBy: null | string;
            supersedes: null | string;
            validTo: null | string;
            version: number;
            year: number;
        };
        /** @enum {unknown} */
        "yield.ScoringKind": "ratioToBaseline" | "minMax" | "percentile" | "rank";
        /** @enum {unknown} */
        "yield.SeatOrder": "quotaThenFloor" | "eligibilityFirst";
        "yield.SendConfirmations": {
            documentNumber: string;
            effectiveOn: string;
            usccs?: components["schemas"]["yield.EquatableArrayOfstring"];
            year: number;
        };
        "yield.SensitivityOfRun": {
            floorStep: number;
            runId: string;
            shareStep: number;
            shifts: components["schemas"]["yield.Shift"][];
            weightStep: number;
        };
        "yield.SetTarget": {
            documentNumber: string;
            effectiveOn: string;
            terms: components["schemas"]["yield.TargetTerms"];
        };
        "yield.Shift": {
            firms: components["schemas"]["yield.FlippedFirm"][];
            flipped: number;
            from: number;
            path: string;
            to: number;
        };
        "yield.SourceEvent": {
            documentNumber: null | string;
            effectiveOn: null | string;
            eventId: null | string;
            opens: string;
            recordedAt: null | string;
            stream: string;
            type: null | string;
            version: number;
        };
        /** @enum {unknown} */
        "yield.Standing": "scored" | "exempt" | "belowMinimumLand" | "notEvaluable" | "followsLandlord" | "sharesResult";
        "yield.StatedMeasure": {
            recordedAt: null | string;
            wording: components["schemas"]["yield.MeasureView"];
        };
        "yield.StatedProgress": {
            documentNumber: string;
            needsConfirmation: boolean;
            note: null | string;
            on: string;
            value: number;
        };
        "yield.StateEnterpriseYear": {
            bonus?: number;
            documentNumber: string;
            effectiveOn: string;
            electricityKilowattHours?: number;
            emissionTonnes?: number;
            employees?: number;
            energyTonnesCoalEquivalent?: number;
            exemption?: null | components["schemas"]["yield.Exemption"];
            group: components["schemas"]["yield.EnterpriseGroup"];
            honours?: components["schemas"]["yield.EquatableArrayOfstring"];
            industry?: null | string;
            landMuOverride?: number;
            measuredLandMu?: number;
            name: string;
            otherFigures?: components["schemas"]["yield.EquatableArrayOfOtherFigure"];
            registeredLandMu?: number;
            researchTenThousandYuan?: number;
            revenueTenThousandYuan?: number;
            sources?: components["schemas"]["yield.EquatableArrayOfFigureSource"];
            taxTenThousandYuan?: number;
            valueAddedTenThousandYuan?: number;
            vetoes?: components["schemas"]["yield.EquatableArrayOfVeto"];
        };
        "yield.StateLandSurvey": {
            documentNumber: string;
            effectiveOn: string;
            figures: components["schemas"]["yield.LandSurveyFigures"];
        };
        "yield.StateMeasure": {
            documentNumber: string;
            effectiveOn: string;
            terms: components["schemas"]["yield.MeasureTerms"];
        };
        "yield.StateTargetProgress": {
            documentNumber: string;
            effectiveOn: string;
            needsConfirmation?: null | boolean;
            note?: null | string;
            value: number;
        };
        "yield.Stream": string;
        "yield.Target": {
            code: string;
            documentNumber: string;
            progress: null | components["schemas"]["yield.StatedProgress"];
            terms: components["schemas"]["yield.TargetTerms"];
            year: number;
        };
        "yield.TargetBoard": {
            asOf: string;
            rows: components["schemas"]["yield.BoardRow"][];
            rule: components["schemas"]["yield.RuleReference"];
            year: number;
        };
        "yield.TargetIsSet": {
            code: string;
            version: number;
            year: number;
        };
        "yield.TargetJudgement": {
            elapsed: number;
            light: components["schemas"]["yield.Light"];
            neededGrowth: number;
            progress: number;
        };
        /** @enum {unknown} */
        "yield.TargetKind": "cumulative" | "level" | "note";
        "yield.TargetTerms": {
            definition: string;
            frequency: string;
            from: string;
            kind: components["schemas"]["yield.TargetKind"];
            metric?: null | string;
            name: string;
            nameEn?: null | string;
            owner: string;
            sentence: string;
            start?: number;
            to: string;
            unit: string;
            value?: number;
        };
        "yield.Transition": {
            firms: number;
            from: null | components["schemas"]["yield.YieldClass"];
            inLeft: boolean;
            inRight: boolean;
            to: null | components["schemas"]["yield.YieldClass"];
        };
        "yield.UndoImport": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "yield.UpholdObjection": {
            answer: string;
            documentNumber: string;
            effectiveOn: string;
        };
        "yield.Veto": unknown;
        "yield.WhatWasEnough": {
            class: components["schemas"]["yield.YieldClass"];
            figure: null | string;
            floors: components["schemas"]["yield.FloorExplained"][];
            needed: number;
            now: number;
            points: number;
            total: number;
        };
        "yield.WithdrawLandDeduction": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        "yield.WithdrawObjection": {
            documentNumber: string;
            effectiveOn: string;
            reason: string;
        };
        /** @enum {unknown} */
        "yield.YieldClass": "A" | "B" | "C" | "D";
        "yield.Yuan": number;
        "yield.ZoneFigures": {
            aboveScaleFirms: number;
            firms: number;
            firmsWithoutLand: number;
            landByClass: components["schemas"]["yield.LandOfClass"][];
            landMu: number;
            perMu: components["schemas"]["yield.PerMu"][];
            totals: components["schemas"]["yield.ParkTotal"][];
            zone: null | string;
        };
        "yield.ZonePotential": {
            below: number;
            gain: number;
            landMuBelow: number;
            spareLandMu: number;
            zone: null | string;
        };
        /** @enum {unknown} */
        "yield.ZoneType": "industryLed" | "cityIndustry" | "other";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
