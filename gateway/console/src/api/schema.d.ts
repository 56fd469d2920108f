// Generated from /openapi/v1.json by scripts/api.mjs; do not edit.
export interface paths {
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
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["factories.Stream"];
                        "application/pdf": components["schemas"]["factories.Stream"];
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
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["factories.Stream"];
                        "application/pdf": components["schemas"]["factories.Stream"];
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
                    policyCode?: string;
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
                    from?: string;
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
                    format?: components["schemas"]["factories.ListFormat"];
                    zone?: string;
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
                    format?: components["schemas"]["factories.ListFormat"];
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
                    kind?: components["schemas"]["factories.CriticalDateKind"];
                    signal?: components["schemas"]["factories.Signal"];
                    withinDays?: number;
                    role?: string;
                    letters?: boolean;
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
                    overdueDays?: number;
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
        put?: never;
        post?: never;
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
        put?: never;
        post?: never;
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
                    parcelId?: string;
                    kind?: components["schemas"]["land.LandLetterKind"];
                    batch?: string;
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
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["land.Stream"];
                        "application/pdf": components["schemas"]["land.Stream"];
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
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["land.Stream"];
                        "application/pdf": components["schemas"]["land.Stream"];
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
        put?: never;
        post?: never;
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
    "/api/land/imports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
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
        get: {
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
        put?: never;
        post?: never;
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
        put?: never;
        post?: never;
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
                    sandboxId: string;
                    moveId: string;
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
                    assetType?: components["schemas"]["reclamation.AssetType"];
                    waits?: boolean;
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
                    format?: components["schemas"]["reclamation.ListFormat"];
                    category?: components["schemas"]["reclamation.LedgerCategory"];
                    state?: components["schemas"]["reclamation.LedgerState"];
                    assetType?: components["schemas"]["reclamation.AssetType"];
                    level?: components["schemas"]["reclamation.Level"];
                    zone?: string;
                    q?: string;
                    warningDays?: number;
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
                    page?: number;
                    pageSize?: number;
                    category?: components["schemas"]["reclamation.LedgerCategory"];
                    state?: components["schemas"]["reclamation.LedgerState"];
                    assetType?: components["schemas"]["reclamation.AssetType"];
                    level?: components["schemas"]["reclamation.Level"];
                    zone?: string;
                    q?: string;
                    warningDays?: number;
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
                    category?: components["schemas"]["reclamation.LedgerCategory"];
                    state?: components["schemas"]["reclamation.LedgerState"];
                    assetType?: components["schemas"]["reclamation.AssetType"];
                    level?: components["schemas"]["reclamation.Level"];
                    zone?: string;
                    q?: string;
                    warningDays?: number;
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
                    state?: components["schemas"]["reclamation.InefficiencyState"];
                    recognised?: boolean;
                    public?: boolean;
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
                    year?: number;
                    asOf?: string;
                    knownAt?: string;
                    format?: components["schemas"]["yield.ReportFormat"];
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
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["yield.Stream"];
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["yield.Stream"];
                        "application/pdf": components["schemas"]["yield.Stream"];
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
                    year?: number;
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
                    year: number;
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
        put?: never;
        post?: never;
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
                    weightStep?: number;
                    shareStep?: number;
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
                    runId?: string;
                    year?: number;
                    uscc?: string;
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
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["yield.Stream"];
                        "application/pdf": components["schemas"]["yield.Stream"];
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
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["yield.Stream"];
                        "application/pdf": components["schemas"]["yield.Stream"];
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
                    year?: number;
                    figure?: string;
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
                    runId?: string;
                    landPublicityId?: string;
                    year?: number;
                    status?: components["schemas"]["yield.ObjectionStatus"];
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
                    year?: number;
                    group?: components["schemas"]["yield.EnterpriseGroup"];
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
        put?: never;
        post?: never;
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
        "gateway.Credentials": {
            userName: string;
            password: string;
        };
        "gateway.SignedIn": {
            userName: string;
            name: string;
            tenant: string;
            uscc: string | null;
            /** @enum {unknown} */
            role: "bureau" | "park" | "planner" | "enterprise" | "auditor" | "operator";
        };
        "factories.Ageing": {
            upToFirstYuan: components["schemas"]["factories.Yuan"];
            upToSecondYuan: components["schemas"]["factories.Yuan"];
            upToThirdYuan: components["schemas"]["factories.Yuan"];
            beyondYuan: components["schemas"]["factories.Yuan"];
        };
        "factories.ApplyRelief": {
            passThroughReceipts?: components["schemas"]["factories.EquatableArrayOfPassThroughReceipt"];
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.Area": number;
        "factories.ArrearsPage": {
            items: components["schemas"]["factories.ArrearsView"][];
            total: number;
            outstandingYuan: components["schemas"]["factories.Yuan"];
            ageing: components["schemas"]["factories.Ageing"];
            bounds: number[];
            asOf: string;
        };
        "factories.ArrearsView": {
            leaseId: string;
            tenant: null | components["schemas"]["factories.Tenant"];
            units: string[];
            outstandingYuan: components["schemas"]["factories.Yuan"];
            ageing: components["schemas"]["factories.Ageing"];
            oldestDueOn: string;
            daysOverdue: number;
        };
        "factories.BuildingIsRegistered": {
            id: string;
            code: string;
            version: number;
            units: components["schemas"]["factories.RegisteredUnit"][];
        };
        "factories.BuildingOccupancy": {
            id: string;
            code: null | string;
            name: null | string;
            zone: null | string;
            units: number;
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            vacantSquareMetres: components["schemas"]["factories.Area"];
            reservedSquareMetres: components["schemas"]["factories.Area"];
            unavailableSquareMetres: components["schemas"]["factories.Area"];
            rate: number;
        };
        "factories.BuildingOwner": {
            kind: components["schemas"]["factories.OwnerKind"];
            uscc?: null | string;
            name: string;
        };
        /** @enum {unknown} */
        "factories.BuildingPaper": "planningPermit" | "completionFiling" | "fireAcceptance";
        "factories.BuildingSummary": {
            id: string;
            code: string;
            name: string;
            zone: null | string;
            phase: null | string;
            parcelCode: null | string;
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            lettable: boolean;
            floors: number;
            units: number;
            areaSquareMetres: components["schemas"]["factories.Area"];
        };
        /** @enum {unknown} */
        "factories.BuildingUse": "production" | "research" | "warehouse" | "rentalHousing" | "canteen" | "incubator" | "testingLaboratory";
        "factories.BuildingView": {
            id: string;
            code: string;
            name: string;
            zone: null | string;
            phase: null | string;
            parcelCode: null | string;
            plotRatio: number;
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            powerKilovoltAmperes: number;
            completionFiled: boolean;
            fireAccepted: boolean;
            planningPermit: null | string;
            lettable: boolean;
            missingPapers: components["schemas"]["factories.BuildingPaper"][];
            areaSquareMetres: components["schemas"]["factories.Area"];
            floors: components["schemas"]["factories.FloorView"][];
            technicals: null | components["schemas"]["factories.Technicals"];
            version: number;
        };
        /** @enum {unknown} */
        "factories.CountingMode": "workingDays" | "calendarDays" | "statuteDaysAsWorkingDays" | "months" | "years";
        "factories.CriticalDate": {
            name: string;
            kind: components["schemas"]["factories.CriticalDateKind"];
            dueOn: string;
            clause: string;
            source: string;
            signal: components["schemas"]["factories.Signal"];
            daysLeft: number;
            for: string[];
            deadline: null | components["schemas"]["factories.Deadline"];
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
            name: string;
            dueOn: string;
            rule: string;
            ruleVersion: string;
            source: string;
            mode: components["schemas"]["factories.CountingMode"];
            triggerOn: string;
            triggerName: string;
            calendarVersion: string;
            provisional: boolean;
            days: components["schemas"]["factories.EquatableArrayOfDeadlineDay"];
        };
        "factories.DeadlineDay": {
            date: string;
            kind: components["schemas"]["factories.DayKind"];
            counts: boolean;
            number: null | number;
            provisional: boolean;
            holidayName: null | string;
        };
        "factories.DemandRent": {
            amountYuan: components["schemas"]["factories.Yuan"];
            payBy: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.DraftedFinding": {
            finding: components["schemas"]["factories.ReliefFinding"];
            draft: string;
        };
        "factories.EquatableArrayOfDeadlineDay": components["schemas"]["factories.DeadlineDay"][];
        "factories.EquatableArrayOfFirmSize": components["schemas"]["factories.FirmSize"][];
        "factories.EquatableArrayOfFloorToRegister": components["schemas"]["factories.FloorToRegister"][];
        "factories.EquatableArrayOfGuid": string[];
        "factories.EquatableArrayOfOwnerKind": components["schemas"]["factories.OwnerKind"][];
        "factories.EquatableArrayOfPassThroughReceipt": components["schemas"]["factories.PassThroughReceipt"][];
        "factories.EquatableArrayOfReliefCondition": components["schemas"]["factories.ReliefCondition"][];
        "factories.EquatableArrayOfRentStep": components["schemas"]["factories.RentStep"][];
        "factories.EquatableArrayOfTenant": components["schemas"]["factories.Tenant"][];
        "factories.EquatableArrayOfUnitToRegister": components["schemas"]["factories.UnitToRegister"][];
        /** @enum {unknown} */
        "factories.FireHazardClass": "甲" | "乙" | "丙" | "丁" | "戊";
        /** @enum {unknown} */
        "factories.FirmSize": "selfEmployed" | "micro" | "small" | "medium" | "large";
        "factories.FloorToRegister": {
            level: number;
            clearHeightMetres?: number;
            floorLoadKilonewtonsPerSquareMetre: number;
            craneTonnes?: number;
            units?: components["schemas"]["factories.EquatableArrayOfUnitToRegister"];
        };
        "factories.FloorView": {
            level: number;
            clearHeightMetres: number;
            floorLoadKilonewtonsPerSquareMetre: number;
            craneTonnes: number;
            units: components["schemas"]["factories.UnitView"][];
        };
        "factories.HistoryEntry": {
            version: number;
            sequence: number;
            type: string;
            effectiveOn: null | string;
            recordedAt: string;
            by: null | string;
            role: null | string;
            documentNumber: null | string;
            summary: string;
            data: components["schemas"]["factories.JsonElement"];
        };
        "factories.IssueReliefLetters": {
            leaseIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
            effectiveOn: string;
            documentNumber: string;
            office?: null | string;
            reason?: null | string;
        };
        "factories.JsonElement": unknown;
        "factories.LeaseCriticalDate": {
            leaseId: string;
            tenant: components["schemas"]["factories.Tenant"];
            units: string[];
            date: components["schemas"]["factories.CriticalDate"];
            letter: null | components["schemas"]["factories.LetterSent"];
            class: null | string;
            classYear: null | number;
        };
        "factories.LeasedUnit": {
            unitId: string;
            buildingId: string;
            buildingCode: string;
            code: string;
            areaSquareMetres: components["schemas"]["factories.Area"];
            unitCode: null | string;
        };
        "factories.LeaseIsSigned": {
            id: string;
            version: number;
            warnings: string[];
        };
        /** @enum {unknown} */
        "factories.LeaseStatus": "upcoming" | "active" | "expired" | "terminated";
        "factories.LeaseView": {
            id: string;
            status: components["schemas"]["factories.LeaseStatus"];
            tenant: components["schemas"]["factories.Tenant"];
            units: components["schemas"]["factories.LeasedUnit"][];
            areaSquareMetres: components["schemas"]["factories.Area"];
            from: string;
            to: string;
            rentYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            propertyFeeYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            billingMonths: number;
            rentFreeMonths: number;
            steps: components["schemas"]["factories.RentStep"][];
            depositYuan: components["schemas"]["factories.Yuan"];
            process: components["schemas"]["factories.Process"];
            signedOn: string;
            terminatedOn: null | string;
            terminationReason: null | string;
            version: null | number;
        };
        /** @enum {unknown} */
        "factories.LetterFormat": "docx" | "pdf";
        "factories.LetterSent": {
            reminderId: string;
            sentOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "factories.ListFormat": "xlsx" | "csv";
        "factories.OccupancyView": {
            asOf: string;
            knownAt: string;
            byZone: components["schemas"]["factories.ZoneOccupancy"][];
            byBuilding: components["schemas"]["factories.BuildingOccupancy"][];
            units: number;
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            vacantSquareMetres: components["schemas"]["factories.Area"];
            reservedSquareMetres: components["schemas"]["factories.Area"];
            unavailableSquareMetres: components["schemas"]["factories.Area"];
            rate: number;
        };
        /** @enum {unknown} */
        "factories.OwnerKind": "stateOwned" | "park" | "private";
        "factories.PageOfBuildingSummary": {
            items: components["schemas"]["factories.BuildingSummary"][];
            total: number;
            knownAt: null | string;
        };
        "factories.PageOfLeaseCriticalDate": {
            items: components["schemas"]["factories.LeaseCriticalDate"][];
            total: number;
            knownAt: null | string;
        };
        "factories.PageOfLeaseView": {
            items: components["schemas"]["factories.LeaseView"][];
            total: number;
            knownAt: null | string;
        };
        "factories.PageOfPaperEntry": {
            items: components["schemas"]["factories.PaperEntry"][];
            total: number;
            knownAt: null | string;
        };
        "factories.PageOfReliefLetterView": {
            items: components["schemas"]["factories.ReliefLetterView"][];
            total: number;
            knownAt: null | string;
        };
        "factories.PageOfReliefPolicy": {
            items: components["schemas"]["factories.ReliefPolicy"][];
            total: number;
            knownAt: null | string;
        };
        "factories.PageOfReliefRunItem": {
            items: components["schemas"]["factories.ReliefRunItem"][];
            total: number;
            knownAt: null | string;
        };
        "factories.PaperEntry": {
            streamId: string;
            entry: components["schemas"]["factories.HistoryEntry"];
            subject: components["schemas"]["factories.HistoryEntry"];
        };
        "factories.ParkFigures": {
            asOf: string;
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            operatingSquareMetres: components["schemas"]["factories.Area"];
            occupancyRate: number;
            operatingRate: number;
            weightedRemainingDays: null | number;
            dueYuan: components["schemas"]["factories.Yuan"];
            creditedYuan: components["schemas"]["factories.Yuan"];
            collectedYuan: components["schemas"]["factories.Yuan"];
            collectionRate: number;
            fullyLetAndStaffed: boolean;
            rule: components["schemas"]["factories.RuleReference"];
            taxTenThousandYuanPerThousandSquareMetres: number;
            taxedShare: number;
            rollovers: components["schemas"]["factories.Rollover"][];
        };
        "factories.PassThroughReceipt": {
            leaseId: string;
            documentNumber: string;
        };
        "factories.Process": {
            fireClass: components["schemas"]["factories.FireHazardClass"];
            floorLoadKilonewtonsPerSquareMetre: number;
        };
        "factories.PublishReliefPolicy": {
            code: string;
            title: string;
            owners?: components["schemas"]["factories.EquatableArrayOfOwnerKind"];
            sector: components["schemas"]["factories.SectorScope"];
            sizes?: components["schemas"]["factories.EquatableArrayOfFirmSize"];
            months: number;
            window: components["schemas"]["factories.DateRange"];
            evidence?: null | string;
            budgetYuan?: null | components["schemas"]["factories.Yuan"];
            passThrough: boolean;
            source: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.ReceivePayment": {
            amountYuan: components["schemas"]["factories.Yuan"];
            payer?: null | string;
            bankReference?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.Recorded": {
            version: number;
        };
        "factories.RegisterBuilding": {
            code: string;
            name: string;
            zone?: null | string;
            phase?: null | string;
            parcelCode?: null | string;
            plotRatio: number;
            allowedFireClass: components["schemas"]["factories.FireHazardClass"];
            powerKilovoltAmperes?: number;
            completionFiled: boolean;
            fireAccepted: boolean;
            planningPermit?: null | string;
            floors?: components["schemas"]["factories.EquatableArrayOfFloorToRegister"];
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.RegisteredUnit": {
            id: string;
            code: string;
        };
        /** @enum {unknown} */
        "factories.ReliefCondition": "owner" | "sector" | "size" | "rentInWindow" | "notGrantedBefore";
        "factories.ReliefFinding": {
            leaseId: string;
            tenant: components["schemas"]["factories.Tenant"];
            missing: components["schemas"]["factories.EquatableArrayOfReliefCondition"];
            amountYuan: components["schemas"]["factories.Yuan"];
            rentInWindowYuan: components["schemas"]["factories.Yuan"];
            passThroughTo: components["schemas"]["factories.EquatableArrayOfTenant"];
            sector: null | string;
            size: null | components["schemas"]["factories.FirmSize"];
            /** @default true */
            withinBudget: boolean;
            qualifies: boolean;
        };
        "factories.ReliefIsApplied": {
            version: number;
            leases: number;
            amountYuan: components["schemas"]["factories.Yuan"];
            waitingForReceipts: string[];
        };
        "factories.ReliefIsRun": {
            id: string;
            qualify: number;
            missByOne: number;
            amountYuan: components["schemas"]["factories.Yuan"];
        };
        /** @enum {unknown} */
        "factories.ReliefLetterOutcome": "issued" | "issuedAnew" | "alreadyIssued" | "creditWithdrawn";
        "factories.ReliefLetterRow": {
            leaseId: string;
            outcome: components["schemas"]["factories.ReliefLetterOutcome"];
            tenant: components["schemas"]["factories.Tenant"];
            amountYuan: components["schemas"]["factories.Yuan"];
            number: null | string;
            letterVersion: null | number;
            code: null | string;
        };
        "factories.ReliefLettersAreIssued": {
            version: number;
            issued: number;
            rows: components["schemas"]["factories.ReliefLetterRow"][];
        };
        /** @enum {unknown} */
        "factories.ReliefLetterStanding": "valid" | "runWithdrawn" | "creditWithdrawn";
        "factories.ReliefLetterVersionView": {
            version: number;
            issuedOn: string;
            code: string;
            reason: null | string;
        };
        "factories.ReliefLetterView": {
            leaseId: string;
            tenant: components["schemas"]["factories.Tenant"];
            number: string;
            amountYuan: components["schemas"]["factories.Yuan"];
            amountInCapitals: string;
            office: string;
            standing: components["schemas"]["factories.ReliefLetterStanding"];
            voidOn: null | string;
            voidReason: null | string;
            versions: components["schemas"]["factories.ReliefLetterVersionView"][];
        };
        "factories.ReliefPolicy": {
            code: string;
            title: string;
            owners: components["schemas"]["factories.EquatableArrayOfOwnerKind"];
            sector: components["schemas"]["factories.SectorScope"];
            sizes: components["schemas"]["factories.EquatableArrayOfFirmSize"];
            months: number;
            window: components["schemas"]["factories.DateRange"];
            evidence: null | string;
            budgetYuan: null | components["schemas"]["factories.Yuan"];
            passThrough: boolean;
            source: string;
            validFrom: string;
            documentNumber: string;
        };
        "factories.ReliefPolicyIsPublished": {
            code: string;
            version: number;
        };
        "factories.ReliefRunIsWithdrawn": {
            version: number;
            credits: number;
            amountYuan: components["schemas"]["factories.Yuan"];
        };
        "factories.ReliefRunItem": {
            id: string;
            policyCode: string;
            title: string;
            runOn: string;
            documentNumber: string;
            entitled: number;
            amountYuan: components["schemas"]["factories.Yuan"];
            appliedOn: null | string;
            withdrawnOn: null | string;
        };
        "factories.ReliefRunView": {
            id: string;
            policyCode: string;
            title: string;
            runOn: string;
            appliedOn: null | string;
            qualify: components["schemas"]["factories.DraftedFinding"][];
            missByOne: components["schemas"]["factories.DraftedFinding"][];
            others: components["schemas"]["factories.DraftedFinding"][];
            amountYuan: components["schemas"]["factories.Yuan"];
            notice: null | string;
            documentNumber: string;
            version: number;
            withdrawnOn: null | string;
            withdrawalReason: null | string;
        };
        /** @enum {unknown} */
        "factories.ReminderOutcome": "sent" | "alreadySent" | "notDue" | "past" | "unknown";
        "factories.ReminderRow": {
            leaseId: string;
            outcome: components["schemas"]["factories.ReminderOutcome"];
            tenant: null | components["schemas"]["factories.Tenant"];
            units: string[];
            dueOn: null | string;
            daysLeft: null | number;
            reminderId: null | string;
            class: null | string;
            classYear: null | number;
            advice: string[];
        };
        "factories.RemindersAreSent": {
            id: null | string;
            sent: number;
            rows: components["schemas"]["factories.ReminderRow"][];
        };
        "factories.RentStep": {
            fromMonth: number;
            percent: number;
        };
        "factories.Rollover": {
            quarterFrom: string;
            leases: number;
            areaSquareMetres: components["schemas"]["factories.Area"];
            share: number;
            monthlyRentYuan: components["schemas"]["factories.Yuan"];
        };
        /** @enum {unknown} */
        "factories.RuleMark": "read" | "partlySeen" | "recalled" | "recommended";
        "factories.RuleReference": {
            rule: string;
            edition: number;
            place: string;
            validFrom: string;
            documentNumber: string;
            outsideValidity: boolean;
        };
        "factories.RuleValue": {
            name: string;
            value: number;
            unit: string;
            mark: components["schemas"]["factories.RuleMark"];
            source: string;
        };
        "factories.RuleView": {
            rule: string;
            title: string;
            edition: number;
            place: string;
            validFrom: string;
            validTo: null | string;
            documentNumber: string;
            outsideValidity: boolean;
            values: components["schemas"]["factories.RuleValue"][];
        };
        "factories.RunRelief": {
            policyCode: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.ScheduledPayment": {
            from: string;
            to: string;
            dueOn: string;
            rentYuan: components["schemas"]["factories.Yuan"];
            propertyFeeYuan: components["schemas"]["factories.Yuan"];
        };
        /** @enum {unknown} */
        "factories.SectorScope": "all" | "services" | "manufacturing";
        "factories.SendReminders": {
            leaseIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
            effectiveOn: string;
            documentNumber: string;
            kind?: null | components["schemas"]["factories.CriticalDateKind"];
            withinDays?: null | number;
            office?: null | string;
        };
        /** @enum {unknown} */
        "factories.Signal": "green" | "amber" | "red";
        "factories.SignLease": {
            tenant: components["schemas"]["factories.Tenant"];
            unitIds?: components["schemas"]["factories.EquatableArrayOfGuid"];
            from: string;
            to: string;
            rentYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            propertyFeeYuanPerSquareMetreMonth: components["schemas"]["factories.Yuan"];
            billingMonths: number;
            rentFreeMonths: number;
            steps?: components["schemas"]["factories.EquatableArrayOfRentStep"];
            depositYuan: components["schemas"]["factories.Yuan"];
            process: components["schemas"]["factories.Process"];
            effectiveOn: string;
            documentNumber: string;
            lateFeePercentPerDay?: number;
            applicationId?: null | string;
            utilities?: null | components["schemas"]["factories.UtilityDemand"][];
        };
        "factories.Stream": string;
        "factories.Technicals": {
            use: components["schemas"]["factories.BuildingUse"];
            structure?: null | string;
            eaveHeightMetres?: number;
            fireResistanceGrade?: null | number;
            columnGridLongMetres?: number;
            columnGridShortMetres?: number;
            freightLifts?: null | number;
            freightLiftTonnes?: number;
            roofLoadKilonewtonsPerSquareMetre?: number;
            sprinklers?: null | boolean;
            compartmentSquareMetres?: null | components["schemas"]["factories.Area"];
            drainagePermit?: null | string;
            ownershipCertificate?: null | string;
            owner?: null | components["schemas"]["factories.BuildingOwner"];
        };
        "factories.Tenant": {
            uscc?: null | string;
            name: string;
        };
        "factories.TerminateLease": {
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.UnitLeaseView": {
            id: string;
            from: string;
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
            id: string;
            code: string;
            areaSquareMetres: components["schemas"]["factories.Area"];
            status: components["schemas"]["factories.UnitStatus"];
            tenant: null | components["schemas"]["factories.Tenant"];
            lease: null | components["schemas"]["factories.UnitLeaseView"];
            vacantSince: null | string;
        };
        /** @enum {unknown} */
        "factories.Utility": "power" | "gas" | "water" | "drainage" | "steam" | "telecom";
        "factories.UtilityDemand": {
            utility: components["schemas"]["factories.Utility"];
            amount: number;
            unitId?: null | string;
        };
        "factories.WithdrawReliefRun": {
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "factories.Yuan": number;
        "factories.ZoneOccupancy": {
            zone: null | string;
            units: number;
            leasableSquareMetres: components["schemas"]["factories.Area"];
            leasedSquareMetres: components["schemas"]["factories.Area"];
            vacantSquareMetres: components["schemas"]["factories.Area"];
            reservedSquareMetres: components["schemas"]["factories.Area"];
            unavailableSquareMetres: components["schemas"]["factories.Area"];
            rate: number;
        };
        "land.AcceptCompletion": {
            plotRatio?: number;
            buildingCoefficient?: number;
            officeLandShare?: number;
            officeFloorShare?: number;
            effectiveOn: string;
            documentNumber: string;
        };
        /**
         * @default supplied
         * @enum {unknown}
         */
        "land.Acquisition": "supplied" | "transferred" | "split" | "merged" | "exchanged";
        /** @enum {unknown} */
        "land.AllocationPurpose": "government" | "infrastructure" | "publicWelfare" | "energyTransportWater";
        "land.AllocationView": {
            parcelId: string;
            parcelCode: string;
            holder: null | components["schemas"]["land.Holder"];
            areaSquareMetres: components["schemas"]["land.Area"];
            method: components["schemas"]["land.SupplyMethod"];
            from: string;
            to: null | string;
            basis: string;
        };
        "land.Announcement": {
            announcedOn: string;
            listingFrom: string;
            listingUntil: string;
            depositUntil: string;
            documentNumber: string;
        };
        "land.AnnounceOffering": {
            listingFrom: string;
            listingUntil: string;
            depositUntil: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ApplyForRenewal": {
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Approval": {
            approvedOn: string;
            approvedBy: components["schemas"]["land.ApprovingOrgan"];
            documentNumber: string;
        };
        "land.ApprovalIsRecorded": {
            version: number;
            deadlines: components["schemas"]["land.Deadline"][];
            rule: components["schemas"]["land.RuleReference"];
        };
        "land.ApproveExpropriation": {
            approvedBy: components["schemas"]["land.ApprovingOrgan"];
            arableSquareMetres: components["schemas"]["land.Area"];
            otherSquareMetres: components["schemas"]["land.Area"];
            includesBasicFarmland: boolean;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ApproveScheme": {
            approvedBy: string;
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.ApprovingOrgan": "stateCouncil" | "province" | "city";
        "land.Area": number;
        "land.AreaDifference": {
            kind: components["schemas"]["land.AreaKind"];
            differenceSquareMetres: components["schemas"]["land.Area"];
            share: number;
            allowedShare: number;
            isWithinTolerance: boolean;
        };
        /** @enum {unknown} */
        "land.AreaKind": "drawn" | "surveyed";
        "land.AssessPenalty": {
            commitmentId: string;
            amountYuan: components["schemas"]["land.Yuan"];
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Bid": {
            bidder: components["schemas"]["land.Holder"];
            amountYuan: components["schemas"]["land.Yuan"];
            placedOn: string;
        };
        "land.BidDeposit": {
            bidder: components["schemas"]["land.Holder"];
            amountYuan: components["schemas"]["land.Yuan"];
            receivedOn: string;
            refundedOn: null | string;
        };
        "land.Boundary": unknown;
        "land.Breach": {
            finding: components["schemas"]["land.Finding"];
            foundOn: string;
            cureBy: string;
            curedOn: null | string;
            penaltyYuan: number;
        };
        "land.CellChange": {
            line: number;
            column: string;
            before: null | string;
            after: null | string;
        };
        "land.CertifyNetLand": {
            source: components["schemas"]["land.LandSource"];
            titleClear: boolean;
            compensationSettled: boolean;
            noDispute: boolean;
            worksCanStart: boolean;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.CheckPerformance": {
            checkpoint: components["schemas"]["land.Checkpoint"];
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.Checkpoint": "start" | "completion" | "capacity" | "periodic" | "preExpiry";
        "land.CloseListing": {
            tenderWinner?: null | components["schemas"]["land.Holder"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.CommenceWorks": {
            effectiveOn: string;
            documentNumber: string;
            constructionPermitNumber?: null | string;
            foundationType?: null | components["schemas"]["land.FoundationType"];
            foundationProgressShare?: number;
        };
        "land.Commitment": {
            id: string;
            metric: components["schemas"]["land.Metric"];
            target: number;
            dueOn: string;
            tolerance: number;
            evidence: string;
            remedy: components["schemas"]["land.Remedy"];
            remedyShare: number;
        };
        "land.CompleteWorks": {
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ComputePriceFloor": {
            areaSquareMetres: components["schemas"]["land.Area"];
            pricing: components["schemas"]["land.Pricing"];
            termYears?: null | number;
            actualCostYuan?: null | components["schemas"]["land.Yuan"];
            asOf?: null | string;
        };
        "land.ConfirmSale": {
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ConvertLeaseToGrant": {
            contractNumber: string;
            priceYuan: components["schemas"]["land.Yuan"];
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.CorrectedField": {
            name: string;
            was: string;
            now: string;
        };
        "land.CorrectEntry": {
            corrects: number;
            reason: string;
            entry: components["schemas"]["land.JsonElement"];
            documentNumber: string;
        };
        "land.CorrectionPreview": {
            version: number;
            moves: components["schemas"]["land.Move"][];
            misfits: string[];
            wouldBeTold: string[];
            elsewhere: components["schemas"]["land.MovesElsewhere"][];
        };
        "land.CorrectionToTell": {
            version: number;
            corrects: number;
            reason: string;
            documentNumber: string;
            withdrawn: boolean;
            fields: components["schemas"]["land.CorrectedField"][];
            holder: null | components["schemas"]["land.Holder"];
            letterId: null | string;
            number: null | string;
        };
        /** @enum {unknown} */
        "land.CountingMode": "workingDays" | "calendarDays" | "statuteDaysAsWorkingDays" | "months" | "years";
        "land.CureBreach": {
            commitmentId: string;
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.DayKind": "workday" | "weekend" | "holiday" | "makeUpWorkday";
        "land.Deadline": {
            name: string;
            dueOn: string;
            rule: string;
            ruleVersion: string;
            source: string;
            mode: components["schemas"]["land.CountingMode"];
            triggerOn: string;
            triggerName: string;
            calendarVersion: string;
            provisional: boolean;
            days: components["schemas"]["land.EquatableArrayOfDeadlineDay"];
        };
        "land.DeadlineDay": {
            date: string;
            kind: components["schemas"]["land.DayKind"];
            counts: boolean;
            number: null | number;
            provisional: boolean;
            holidayName: null | string;
        };
        "land.DeliverLand": {
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Descent": {
            fromParcelId: string;
            toParcelId: string;
            shareOfFrom: number;
            shareOfTo: number;
            on: string;
            by: string;
            documentNumber: string;
        };
        "land.EquatableArrayOfDeadlineDay": components["schemas"]["land.DeadlineDay"][];
        "land.EquatableArrayOfdecimal": number[];
        "land.EquatableArrayOfEquatableArrayOfdecimal": components["schemas"]["land.EquatableArrayOfdecimal"][];
        "land.EquatableArrayOfFinding": components["schemas"]["land.Finding"][];
        "land.EquatableArrayOfGuid": string[];
        "land.EquatableArrayOfIndicator": components["schemas"]["land.Indicator"][];
        "land.EquatableArrayOfInstalment": components["schemas"]["land.Instalment"][];
        "land.EquatableArrayOfPart": components["schemas"]["land.Part"][];
        "land.EquatableArrayOfRegionalAssessment": components["schemas"]["land.RegionalAssessment"][];
        "land.EquatableArrayOfRestriction": components["schemas"]["land.Restriction"][];
        "land.EquatableArrayOfstring": string[];
        "land.ExchangeLand": {
            forParcelId: string;
            planChangeDocument: string;
            fundsProof?: null | string;
            valueGivenYuan: components["schemas"]["land.Yuan"];
            valueReceivedYuan: components["schemas"]["land.Yuan"];
            contractNumber: string;
            agreedDelivery?: null | string;
            agreedCommencement: string;
            agreedCompletion?: null | string;
            mortgageeConsent?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ExpireTerm": {
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
            target: number;
            achieved: number;
            dueOn: string;
            achievedOn: null | string;
            penaltyYuan: null | components["schemas"]["land.Yuan"];
        };
        "land.FloorLine": {
            what: string;
            factor: number;
            yuanPerSquareMetre: number;
            source: string;
        };
        "land.FloorPrice": {
            yuanPerSquareMetre: number;
            floorYuan: components["schemas"]["land.Yuan"];
            costYuan: null | components["schemas"]["land.Yuan"];
            lines: components["schemas"]["land.FloorLine"][];
            rules: components["schemas"]["land.RuleReference"][];
            lowestYuan: components["schemas"]["land.Yuan"];
        };
        /** @enum {unknown} */
        "land.FoundationType": "deepPit" | "piled" | "other";
        "land.Grant": {
            holder: null | components["schemas"]["land.Holder"];
            method: components["schemas"]["land.SupplyMethod"];
            contractNumber: null | string;
            supervisionNumber: null | string;
            contractDate: null | string;
            termYears: null | number;
            priceYuan: null | components["schemas"]["land.Yuan"];
            instalments: components["schemas"]["land.EquatableArrayOfInstalment"];
            agreedDelivery: null | string;
            agreedCommencement: null | string;
            agreedCompletion: null | string;
            leaseYears: null | number;
            offeringId: null | string;
            paidYuan: number;
            acquiredBy: components["schemas"]["land.Acquisition"];
            termUntil: null | string;
            certificateNumber: null | string;
            renewalAppliedOn: null | string;
            isPaid: boolean;
        };
        "land.GrantLand": {
            holder: components["schemas"]["land.Holder"];
            method: components["schemas"]["land.SupplyMethod"];
            contractNumber: string;
            supervisionNumber?: null | string;
            contractDate: string;
            termYears?: null | number;
            priceYuan?: null | components["schemas"]["land.Yuan"];
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            agreedDelivery?: null | string;
            agreedCommencement?: null | string;
            agreedCompletion?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.HistoryEntry": {
            version: number;
            sequence: number;
            type: string;
            effectiveOn: null | string;
            recordedAt: string;
            by: null | string;
            role: null | string;
            documentNumber: null | string;
            summary: string;
            data: components["schemas"]["land.JsonElement"];
        };
        "land.Holder": {
            uscc?: null | string;
            name: string;
        };
        "land.IdleCaseRestriction": {
            caseId: string;
            documentNumber: string;
            since: string;
        };
        "land.IFormFile": string;
        "land.ImportAnswer": {
            batchId: string;
            dryRun: boolean;
            rows: number;
            created: number;
            updated: number;
            unchanged: number;
            failed: number;
            messages: components["schemas"]["land.ImportMessage"][];
            changes: null | components["schemas"]["land.CellChange"][];
            /** @default false */
            isRunning: boolean;
        };
        "land.ImportIsUndone": {
            version: number;
            parcels: number;
        };
        "land.ImportMessage": {
            line: number;
            column: null | string;
            value: null | string;
            severity: components["schemas"]["land.ImportSeverity"];
            code: string;
            message: string;
        };
        /** @enum {unknown} */
        "land.ImportSeverity": "error" | "warning";
        /** @enum {unknown} */
        "land.ImportStatus": "running" | "done" | "undone";
        "land.ImportView": {
            batchId: string;
            kind: string;
            fileName: string;
            sha256: string;
            status: components["schemas"]["land.ImportStatus"];
            rows: number;
            taken: number;
            created: number;
            updated: number;
            unchanged: number;
            failed: number;
            importedOn: string;
        };
        "land.Indicator": {
            metric: components["schemas"]["land.Metric"];
            target: number;
        };
        "land.Instalment": {
            dueOn: string;
            amountYuan: components["schemas"]["land.Yuan"];
        };
        "land.InstalmentState": {
            dueOn: string;
            payableUntil: string;
            amountYuan: components["schemas"]["land.Yuan"];
            paidYuan: components["schemas"]["land.Yuan"];
            paidOn: null | string;
            overdueYuan: components["schemas"]["land.Yuan"];
        };
        "land.IResult": Record<string, never>;
        "land.IssueCorrectionNotice": {
            version: number;
            office: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.IssuePermit": {
            kind: components["schemas"]["land.PermitKind"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.IssuePlanningConditions": {
            conditions: components["schemas"]["land.PlanningConditions"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.IssueReminders": {
            parcelIds?: components["schemas"]["land.EquatableArrayOfGuid"];
            office: string;
            effectiveOn: string;
            documentNumber: string;
            kinds?: components["schemas"]["land.RedLineKind"][];
            withinDays?: null | number;
        };
        "land.JsonElement": unknown;
        "land.LandIsGranted": {
            parcelId: string;
            version: number;
            warnings: string[];
        };
        "land.LandLetterIsIssued": {
            id: string;
            number: string;
            letterVersion: number;
            code: string;
            version: number;
        };
        /** @enum {unknown} */
        "land.LandLetterKind": "performanceReminder" | "correctionNotice";
        "land.LandLetterView": {
            id: string;
            batch: string;
            parcelId: string;
            parcelCode: string;
            kind: components["schemas"]["land.LandLetterKind"];
            holder: components["schemas"]["land.Holder"];
            number: string;
            letterVersion: number;
            issuedOn: string;
            title: string;
            lines: components["schemas"]["land.RemindedLine"][];
            corrects: null | number;
            code: string;
        };
        "land.LandPreparation": {
            quota: null | components["schemas"]["land.QuotaShare"];
            conversion: null | components["schemas"]["land.Approval"];
            expropriation: null | components["schemas"]["land.Approval"];
            compensatedOn: null | string;
            servicedOn: null | string;
            netLand: null | components["schemas"]["land.NetLand"];
            assessedOn: null | string;
            standard: null | components["schemas"]["land.StandardLand"];
        };
        /** @enum {unknown} */
        "land.LandReminderOutcome": "sent" | "alreadySent" | "nothingDue" | "notHeld" | "unknown";
        "land.LandReminderRow": {
            parcelId: string;
            outcome: components["schemas"]["land.LandReminderOutcome"];
            parcelCode: null | string;
            holder: null | components["schemas"]["land.Holder"];
            lines: components["schemas"]["land.RemindedLine"][];
            letterId: null | string;
            number: null | string;
        };
        "land.LandRemindersAreIssued": {
            batch: null | string;
            sent: number;
            rows: components["schemas"]["land.LandReminderRow"][];
        };
        /** @enum {unknown} */
        "land.LandSource": "converted" | "stock";
        "land.LateLine": {
            dueOn: string;
            from: string;
            to: string;
            days: number;
            onYuan: components["schemas"]["land.Yuan"];
            sharePerDay: number;
            interestYuan: components["schemas"]["land.Yuan"];
        };
        /** @enum {unknown} */
        "land.LetterFormat": "docx" | "pdf";
        "land.LiftRestriction": {
            number: string;
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.ListFormat": "xlsx" | "csv";
        "land.ListingIsClosed": {
            version: number;
            sold: boolean;
            winner: null | components["schemas"]["land.Holder"];
            priceYuan: null | components["schemas"]["land.Yuan"];
            reason: null | string;
            deadlines: components["schemas"]["land.Deadline"][];
        };
        "land.MergeParcels": {
            parcelIds?: components["schemas"]["land.EquatableArrayOfGuid"];
            code: string;
            name: string;
            location?: null | string;
            boundary?: null | components["schemas"]["land.Boundary"];
            mortgageeConsent?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.Metric": "start" | "finish" | "production" | "investment" | "investmentIntensity" | "plotRatio" | "buildingCoefficient" | "officeLandShare" | "officeFloorShare" | "taxPerMu" | "outputPerMu" | "jobs" | "energyPerValueAdded" | "emissionsPerValueAdded";
        "land.Milestones": {
            deliveredOn: null | string;
            commencedOn: null | string;
            completedOn: null | string;
            productionOn: null | string;
            registeredOn: null | string;
            planningPermitOn: null | string;
            worksPermitOn: null | string;
            constructionPermitOn: null | string;
            acceptedOn: null | string;
            atCapacityOn: null | string;
            reviewedOn: null | string;
        };
        "land.Move": {
            kind: string;
            what: string;
            from: null | string;
            until: null | string;
            before: null | string;
            after: null | string;
        };
        "land.MovesElsewhere": {
            service: string;
            moves: null | components["schemas"]["land.Move"][];
            whyNot: null | string;
        };
        "land.NetLand": {
            source: components["schemas"]["land.LandSource"];
            certifiedOn: string;
            documentNumber: string;
        };
        "land.NextStep": {
            step: string;
            name: string;
            possible: boolean;
            why: null | components["schemas"]["land.StepRefused"];
        };
        "land.OfferingIsAnnounced": {
            version: number;
            deadlines: components["schemas"]["land.Deadline"][];
            rule: components["schemas"]["land.RuleReference"];
        };
        "land.OfferingIsProposed": {
            id: string;
            version: number;
            floor: null | components["schemas"]["land.FloorPrice"];
        };
        /** @enum {unknown} */
        "land.OfferingStage": "proposed" | "schemeApproved" | "announced" | "listed" | "sold" | "confirmed" | "contracted" | "failed" | "withdrawn";
        "land.OfferingTerms": {
            method: components["schemas"]["land.SupplyMethod"];
            termYears?: null | number;
            leaseYears?: null | number;
            flexible: boolean;
            pricing?: null | components["schemas"]["land.Pricing"];
            startPriceYuan?: null | components["schemas"]["land.Yuan"];
            reservePriceYuan?: null | components["schemas"]["land.Yuan"];
            depositYuan?: null | components["schemas"]["land.Yuan"];
            actualCostYuan?: null | components["schemas"]["land.Yuan"];
            legalBasis?: null | string;
            allocationPurpose?: null | components["schemas"]["land.AllocationPurpose"];
            grantee?: null | components["schemas"]["land.Holder"];
            agreedDelivery?: null | string;
            agreedCommencement?: null | string;
            agreedCompletion?: null | string;
        };
        "land.OfferingView": {
            id: string;
            parcelId: string;
            parcelCode: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            stage: components["schemas"]["land.OfferingStage"];
            terms: components["schemas"]["land.OfferingTerms"];
            proposedOn: string;
            approvedOn: null | string;
            floorYuanPerSquareMetre: number;
            announcement: null | components["schemas"]["land.Announcement"];
            bidders: number;
            bidsMade: number;
            deposits: null | components["schemas"]["land.BidDeposit"][];
            bids: null | components["schemas"]["land.Bid"][];
            sale: null | components["schemas"]["land.Sale"];
            contractNumber: null | string;
            reason: null | string;
            deadlines: null | components["schemas"]["land.Deadline"][];
            version: null | number;
        };
        "land.PageOfAllocationView": {
            items: components["schemas"]["land.AllocationView"][];
            total: number;
            knownAt: null | string;
        };
        "land.PageOfImportView": {
            items: components["schemas"]["land.ImportView"][];
            total: number;
            knownAt: null | string;
        };
        "land.PageOfLandLetterView": {
            items: components["schemas"]["land.LandLetterView"][];
            total: number;
            knownAt: null | string;
        };
        "land.PageOfOfferingView": {
            items: components["schemas"]["land.OfferingView"][];
            total: number;
            knownAt: null | string;
        };
        "land.PageOfPaperEntry": {
            items: components["schemas"]["land.PaperEntry"][];
            total: number;
            knownAt: null | string;
        };
        "land.PageOfParcelView": {
            items: components["schemas"]["land.ParcelView"][];
            total: number;
            knownAt: null | string;
        };
        "land.PageOfRedLineView": {
            items: components["schemas"]["land.RedLineView"][];
            total: number;
            knownAt: null | string;
        };
        "land.PaperEntry": {
            streamId: string;
            entry: components["schemas"]["land.HistoryEntry"];
            subject: components["schemas"]["land.HistoryEntry"];
        };
        "land.ParcelAreas": {
            certificateSquareMetres: components["schemas"]["land.Area"];
            drawnSquareMetres: null | components["schemas"]["land.Area"];
            surveyedSquareMetres: null | components["schemas"]["land.Area"];
            differences: components["schemas"]["land.AreaDifference"][];
        };
        /** @enum {unknown} */
        "land.ParcelFormat": "xlsx" | "csv" | "geoJson" | "shapefile";
        "land.ParcelIsRegistered": {
            id: string;
            code: string;
            version: number;
        };
        "land.ParcelIsSplit": {
            version: number;
            parts: components["schemas"]["land.Successor"][];
        };
        "land.ParcelIsSurveyed": {
            version: number;
            areas: components["schemas"]["land.ParcelAreas"];
        };
        "land.ParcelOffering": {
            offeringId: string;
            stage: components["schemas"]["land.OfferingStage"];
            method: components["schemas"]["land.SupplyMethod"];
            termYears: null | number;
            leaseYears: null | number;
            winner: null | components["schemas"]["land.Holder"];
            priceYuan: null | components["schemas"]["land.Yuan"];
            soldOn: null | string;
            isReady: boolean;
        };
        "land.ParcelReservation": {
            reallocationId: string;
            projectName: string;
            for: components["schemas"]["land.Holder"];
            expiresOn: string;
        };
        "land.ParcelsAreMerged": {
            id: string;
            code: string;
            version: number;
        };
        /** @enum {unknown} */
        "land.ParcelStage": "planned" | "quotaAssigned" | "conversionApproved" | "expropriationApproved" | "compensated" | "serviced" | "netLand" | "assessed" | "standardSet" | "schemeApproved" | "announced" | "listed" | "sold" | "resultConfirmed" | "contracted" | "partlyPaid" | "paid" | "delivered" | "registered" | "planningPermitted" | "constructionPermitted" | "commenced" | "completed" | "completionAccepted" | "inProduction" | "atCapacity" | "reviewed" | "recovered" | "expired" | "surrendered" | "exchanged";
        /** @enum {unknown} */
        "land.ParcelStatus": "planned" | "available" | "listed" | "granted" | "delivered" | "underConstruction" | "completed" | "inProduction";
        "land.ParcelView": {
            id: string;
            code: string;
            name: string;
            zone: null | string;
            location: null | string;
            areaSquareMetres: components["schemas"]["land.Area"];
            areaMu: number;
            landUse: string;
            status: components["schemas"]["land.ParcelStatus"];
            stage: components["schemas"]["land.ParcelStage"];
            holder: null | components["schemas"]["land.Holder"];
            grant: null | components["schemas"]["land.Grant"];
            termUntil: null | string;
            planningConditions: null | components["schemas"]["land.PlanningConditions"];
            milestones: components["schemas"]["land.Milestones"];
            preparation: null | components["schemas"]["land.LandPreparation"];
            offering: null | components["schemas"]["land.ParcelOffering"];
            restrictions: components["schemas"]["land.EquatableArrayOfRestriction"];
            ended: null | components["schemas"]["land.RightEnded"];
            boundary: null | components["schemas"]["land.Boundary"];
            version: null | number;
            areas: null | components["schemas"]["land.ParcelAreas"];
            reservation: null | components["schemas"]["land.ParcelReservation"];
            idleCase: null | components["schemas"]["land.IdleCaseRestriction"];
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
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Payment": {
            paidOn: string;
            amountYuan: components["schemas"]["land.Yuan"];
            documentNumber: string;
        };
        "land.PaymentStatement": {
            asOf: string;
            contractNumber: null | string;
            priceYuan: null | components["schemas"]["land.Yuan"];
            paidYuan: components["schemas"]["land.Yuan"];
            outstandingYuan: null | components["schemas"]["land.Yuan"];
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
            effectiveOn: string;
            documentNumber: string;
        };
        "land.PerformanceIsChecked": {
            version: number;
            passed: boolean;
            findings: components["schemas"]["land.EquatableArrayOfFinding"];
            cureBy: null | string;
        };
        "land.PerformanceView": {
            parcelId: string;
            parcelCode: string;
            holder: null | components["schemas"]["land.Holder"];
            asOf: string;
            met: number;
            missed: number;
            unknown: number;
            open: number;
            promises: components["schemas"]["land.PromiseView"][];
        };
        /** @enum {unknown} */
        "land.PermitKind": "landPlanning" | "worksPlanning" | "construction";
        "land.PlaceBid": {
            bidder: components["schemas"]["land.Holder"];
            amountYuan: components["schemas"]["land.Yuan"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.PlaceRestriction": {
            kind: components["schemas"]["land.RestrictionKind"];
            number: string;
            inFavourOf: string;
            amountYuan?: null | components["schemas"]["land.Yuan"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.PlanningConditions": {
            documentNumber: string;
            plotRatioMin?: number;
            plotRatioMax?: number;
            buildingCoefficientMin?: number;
            officeLivingShareMax?: number;
            heightLimitMetres?: number;
        };
        "land.PlanTimetable": {
            method: components["schemas"]["land.SupplyMethod"];
            announcedOn?: null | string;
            signingOn?: null | string;
            soldOn?: null | string;
            priceYuan?: null | components["schemas"]["land.Yuan"];
            notBefore?: null | string;
        };
        "land.PreviewCorrection": {
            version: number;
            entry?: null | components["schemas"]["land.JsonElement"];
        };
        "land.PreviewMerge": {
            parcels?: components["schemas"]["land.EquatableArrayOfstring"];
            effectiveOn: string;
        };
        "land.PreviewSplit": {
            parcel: string;
            line?: components["schemas"]["land.EquatableArrayOfEquatableArrayOfdecimal"];
            effectiveOn: string;
        };
        "land.Pricing": {
            grade: number;
            priorityIndustry: boolean;
            landIntensive: boolean;
            /** @default false */
            farmProducts: boolean;
            /** @default false */
            unusedLandOutsidePlan: boolean;
        };
        "land.PromiseView": {
            id: string;
            name: string;
            commitment: components["schemas"]["land.Commitment"];
            verdict: components["schemas"]["land.Verdict"];
            achieved: number;
            achievedOn: null | string;
            proof: null | string;
            missingShare: number;
            daysLate: null | number;
            penaltyYuan: null | components["schemas"]["land.Yuan"];
            breach: null | components["schemas"]["land.Breach"];
            nextStep: string;
        };
        "land.ProposeOffering": {
            terms: components["schemas"]["land.OfferingTerms"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.PublishOfferingResult": {
            effectiveOn: string;
            documentNumber: string;
        };
        "land.QuotaShare": {
            accountId: string;
            batch: string;
            areaSquareMetres: components["schemas"]["land.Area"];
        };
        "land.ReceiveBidDeposit": {
            bidder: components["schemas"]["land.Holder"];
            amountYuan: components["schemas"]["land.Yuan"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Recorded": {
            version: number;
        };
        "land.RecordRegionalAssessments": {
            assessments?: components["schemas"]["land.EquatableArrayOfRegionalAssessment"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.RedLine": {
            kind: components["schemas"]["land.RedLineKind"];
            name: string;
            dueOn: string;
            daysLeft: number;
            detail: null | string;
            consequence: string;
        };
        /** @enum {unknown} */
        "land.RedLineKind": "delivery" | "commencement" | "idleOneYear" | "idleTwoYears" | "completion" | "payment" | "commitment" | "breachCure" | "renewalApplication" | "termEnd" | "approvalLapse" | "contract" | "resultPublication";
        "land.RedLineView": {
            parcelId: string;
            parcelCode: string;
            parcelName: string;
            zone: null | string;
            holder: null | components["schemas"]["land.Holder"];
            kind: components["schemas"]["land.RedLineKind"];
            name: string;
            dueOn: string;
            daysLeft: number;
            detail: null | string;
            consequence: string;
        };
        "land.RefundBidDeposit": {
            bidder: components["schemas"]["land.Holder"];
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
            effectiveOn: string;
            documentNumber: string;
        };
        "land.RegisterRight": {
            certificateNumber: string;
            unitCode?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.ReissueLetter": {
            reason: string;
            office: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Relative": {
            parcelId: string;
            code: string;
            name: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            from: string;
            until: null | string;
        };
        /** @enum {unknown} */
        "land.Remedy": "cureOnly" | "priceShareByDay" | "priceShareMissing" | "investmentShareMissing" | "makeUpDifference";
        "land.RemindedLine": {
            kind: components["schemas"]["land.RedLineKind"];
            dueOn: string;
            detail: null | string;
            late: boolean;
        };
        "land.ReportAchievement": {
            metric: components["schemas"]["land.Metric"];
            value: number;
            aboutOn: string;
            evidenceNumber?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Restriction": {
            kind: components["schemas"]["land.RestrictionKind"];
            number: string;
            inFavourOf: string;
            amountYuan: null | components["schemas"]["land.Yuan"];
            from: string;
        };
        /** @enum {unknown} */
        "land.RestrictionKind": "mortgage" | "seizure";
        "land.RightEnded": {
            cause: string;
            on: string;
        };
        "land.RuleReference": {
            rule: string;
            edition: number;
            place: string;
            validFrom: string;
            documentNumber: string;
            outsideValidity: boolean;
        };
        "land.Sale": {
            winner: components["schemas"]["land.Holder"];
            priceYuan: components["schemas"]["land.Yuan"];
            soldOn: string;
            confirmedOn: null | string;
            publishedOn: null | string;
        };
        "land.SaleIsConfirmed": {
            version: number;
            deadlines: components["schemas"]["land.Deadline"][];
        };
        "land.SchemeIsApproved": {
            version: number;
            floor: null | components["schemas"]["land.FloorPrice"];
        };
        "land.ServiceLand": {
            level: components["schemas"]["land.ServiceLevel"];
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.ServiceLevel": "threeServices" | "fiveServices" | "sevenServices";
        "land.SetStandardIndicators": {
            industryCode: string;
            indicators?: components["schemas"]["land.EquatableArrayOfIndicator"];
            effectiveOn: string;
            documentNumber: string;
        };
        "land.SplitParcel": {
            parts?: components["schemas"]["land.EquatableArrayOfPart"];
            mortgageeConsent?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.StandardLand": {
            industryCode: string;
            indicators: components["schemas"]["land.EquatableArrayOfIndicator"];
            documentNumber: string;
        };
        "land.StartProduction": {
            effectiveOn: string;
            documentNumber: string;
        };
        "land.StepRefused": {
            type: string;
            detail: string;
            missing: null | string;
            suppliedBy: null | string;
        };
        "land.Stream": string;
        "land.Successor": {
            parcelId: string;
            code: string;
            areaSquareMetres: components["schemas"]["land.Area"];
            share: number;
        };
        "land.Supplement": {
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
            agreedDelivery?: null | string;
            agreedCommencement?: null | string;
            agreedCompletion?: null | string;
            priceYuan?: null | components["schemas"]["land.Yuan"];
            instalments?: components["schemas"]["land.EquatableArrayOfInstalment"];
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.SupplyMethod": "listing" | "auction" | "tender" | "agreement" | "allocation" | "lease" | "leaseThenGrant" | "exchange";
        "land.SurrenderLand": {
            reason: string;
            compensationYuan?: null | components["schemas"]["land.Yuan"];
            mortgageeConsent?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.SurveyParcel": {
            areaSquareMetres: components["schemas"]["land.Area"];
            surveyor: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Timetable": {
            steps: components["schemas"]["land.TimetableStep"][];
            feasible: null | boolean;
            rules: components["schemas"]["land.RuleReference"][];
            calendarVersion: string;
        };
        "land.TimetableStep": {
            step: string;
            name: string;
            on: string;
            bound: string;
            amountYuan: null | components["schemas"]["land.Yuan"];
            why: null | components["schemas"]["land.Deadline"];
        };
        "land.TransferRight": {
            to: components["schemas"]["land.Holder"];
            developedShare: number;
            developmentProof: string;
            transferPriceYuan?: null | components["schemas"]["land.Yuan"];
            mortgageeConsent?: null | string;
            parkOpinion?: null | string;
            supervisionAgreement?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.UndoImport": {
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "land.Verdict": "open" | "met" | "missed" | "unknown";
        /** @enum {unknown} */
        "land.WithdrawalCause": "conditionsChanged" | "winnerDefaulted" | "other";
        "land.WithdrawEntry": {
            withdraws: number;
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.WithdrawOffering": {
            cause: components["schemas"]["land.WithdrawalCause"];
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "land.Yuan": number;
        "reclamation.AdoptPlan": {
            name: string;
            to: string;
            moves?: components["schemas"]["reclamation.EquatableArrayOfPlanMove"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Agreement": {
            on: string;
            documentNumber: string;
            targets: string;
            completeBy: string;
        };
        "reclamation.AgreeRectification": {
            targets: string;
            completeBy: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Alternative": {
            project: string;
            reason: string;
        };
        "reclamation.ApplyForEnforcement": {
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.ApproveScheme": {
            option: components["schemas"]["reclamation.SchemeOption"];
            terms?: null | string;
            newStartOn?: null | string;
            useFrom?: null | string;
            useTo?: null | string;
            paidYuan?: null | components["schemas"]["reclamation.Yuan"];
            fundsInPlace?: null | boolean;
            planChangeDocumentNumber?: null | string;
            approvedBy?: null | string;
            approvalDocumentNumber?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Area": number;
        "reclamation.AssessmentView": {
            agreedStart: null | string;
            yearOneEndsOn: null | string;
            yearTwoEndsOn: null | string;
            limb: components["schemas"]["reclamation.Limb"];
            level: components["schemas"]["reclamation.Level"];
            branch: components["schemas"]["reclamation.Branch"];
            feeYuan: null | components["schemas"]["reclamation.Yuan"];
            idleDaysGross: number;
            idleDaysExcluded: number;
            idleDaysNet: number;
            reasons: string[];
        };
        "reclamation.AssetReservation": {
            stage: components["schemas"]["reclamation.ReservationStage"];
            orderedOn: string;
            expiresOn: string;
            documentNumber: string;
            reason: null | string;
            runs: boolean;
        };
        /** @enum {unknown} */
        "reclamation.AssetType": "parcel" | "unit";
        "reclamation.BlockedMove": {
            assetId: string;
            problem: string;
            reason: string;
        };
        /** @enum {unknown} */
        "reclamation.Branch": "none" | "fee" | "recovery" | "negotiated";
        /** @enum {unknown} */
        "reclamation.BranchMoveKind": "recover" | "relocate" | "reallocate";
        "reclamation.Cancellation": {
            on: string;
            announced: boolean;
            documentNumber: string;
        };
        "reclamation.CancelRegistration": {
            announced: boolean;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Candidate": {
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            code: string;
            name: null | string;
            zone: null | string;
            areaSquareMetres: number;
            holder: null | components["schemas"]["reclamation.Holder"];
            signal: components["schemas"]["reclamation.Signal"];
            since: string;
            level: components["schemas"]["reclamation.Level"];
            agreedStart: null | string;
            becomesTwoYearsOn: null | string;
            supervisionNumber: null | string;
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
        "reclamation.CheckRectification": {
            result: components["schemas"]["reclamation.CheckResult"];
            finding: string;
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "reclamation.CheckResult": "met" | "onTrack" | "behind" | "refused";
        "reclamation.ClearInefficiency": {
            finding: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.CloseIdleCase": {
            reason?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.CloseInefficientCase": {
            reason?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Closing": {
            on: string;
            outcome: components["schemas"]["reclamation.CaseOutcome"];
            reason: null | string;
        };
        "reclamation.ComparedPlan": {
            name: string;
            figures: components["schemas"]["reclamation.PlanFigures"];
            againstNothing: components["schemas"]["reclamation.Move"][];
            blocked: components["schemas"]["reclamation.BlockedMove"][];
        };
        "reclamation.ComparePlans": {
            from: string;
            to: string;
            options?: components["schemas"]["reclamation.EquatableArrayOfPlanOption"];
        };
        "reclamation.ComputeScenario": {
            day: string;
            ledgerValues?: components["schemas"]["reclamation.EquatableArrayOfSupposedValue"];
            parcels?: components["schemas"]["reclamation.EquatableArrayOfSupposedParcel"];
        };
        "reclamation.ConcludeRemedy": {
            result: components["schemas"]["reclamation.RemedyResult"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.CostMeterView": {
            from: string;
            days: number;
            terms: components["schemas"]["reclamation.MeterTermView"][];
            totalYuan: components["schemas"]["reclamation.Yuan"];
            perDayYuan: components["schemas"]["reclamation.Yuan"];
        };
        /** @enum {unknown} */
        "reclamation.CountingMode": "workingDays" | "calendarDays" | "statuteDaysAsWorkingDays" | "months" | "years";
        /** @enum {unknown} */
        "reclamation.Criterion": "lowClass" | "lowTax" | "lowPlotRatio" | "productionStopped" | "subScale";
        /** @enum {unknown} */
        "reclamation.DayKind": "workday" | "weekend" | "holiday" | "makeUpWorkday";
        "reclamation.DeadlineDay": {
            date: string;
            kind: components["schemas"]["reclamation.DayKind"];
            counts: boolean;
            number: null | number;
            provisional: boolean;
            holidayName: null | string;
        };
        /** @enum {unknown} */
        "reclamation.DeadlineState": "open" | "met" | "lapsed" | "overdue";
        "reclamation.DeadlineTrigger": {
            name: string;
            on: string;
        };
        "reclamation.DeadlineView": {
            name: string;
            title: string;
            from: null | string;
            dueOn: string;
            state: components["schemas"]["reclamation.DeadlineState"];
            doneOn: null | string;
            rule: string;
            ruleVersion: string;
            source: string;
            mode: components["schemas"]["reclamation.CountingMode"];
            rolls: boolean;
            provisional: boolean;
            triggeredBy: components["schemas"]["reclamation.DeadlineTrigger"];
            calendarVersion: string;
            days: components["schemas"]["reclamation.EquatableArrayOfDeadlineDay"];
            entered: boolean;
        };
        "reclamation.DecideFee": {
            approvedBy?: null | string;
            approvalDocumentNumber?: null | string;
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.DecideRecovery": {
            approvedBy?: null | string;
            approvalDocumentNumber?: null | string;
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Decision": {
            paper: components["schemas"]["reclamation.ServedPaper"];
            holder: components["schemas"]["reclamation.Holder"];
            level: components["schemas"]["reclamation.Level"];
            approvedBy: string;
            approvalDocumentNumber: string;
            priceYuan: number;
            feeYuan: number;
        };
        /** @enum {unknown} */
        "reclamation.Department": "park" | "naturalResources" | "economy" | "tax" | "environment" | "emergency";
        "reclamation.Determination": {
            on: string;
            documentNumber: string;
            limb: components["schemas"]["reclamation.Limb"];
            level: components["schemas"]["reclamation.Level"];
            cause: components["schemas"]["reclamation.Cause"];
            causeSpans: components["schemas"]["reclamation.EquatableArrayOfCauseSpan"];
            branch: components["schemas"]["reclamation.Branch"];
            governmentBody: null | string;
        };
        "reclamation.DetermineIdleness": {
            limb: components["schemas"]["reclamation.Limb"];
            cause: components["schemas"]["reclamation.Cause"];
            facts: string;
            causeSpans?: components["schemas"]["reclamation.EquatableArrayOfCauseSpan"];
            effectiveOn: string;
            documentNumber: string;
            governmentBody?: null | string;
        };
        "reclamation.Ending": {
            on: string;
            reason: null | string;
        };
        "reclamation.EquatableArrayOfAlternative": components["schemas"]["reclamation.Alternative"][];
        "reclamation.EquatableArrayOfCauseSpan": components["schemas"]["reclamation.CauseSpan"][];
        "reclamation.EquatableArrayOfDeadlineDay": components["schemas"]["reclamation.DeadlineDay"][];
        "reclamation.EquatableArrayOfGuid": string[];
        "reclamation.EquatableArrayOfLetterField": components["schemas"]["reclamation.LetterField"][];
        "reclamation.EquatableArrayOfMatchedPair": components["schemas"]["reclamation.MatchedPair"][];
        "reclamation.EquatableArrayOfMatchOverride": components["schemas"]["reclamation.MatchOverride"][];
        "reclamation.EquatableArrayOfOpinion": components["schemas"]["reclamation.Opinion"][];
        "reclamation.EquatableArrayOfPlanMove": components["schemas"]["reclamation.PlanMove"][];
        "reclamation.EquatableArrayOfPlanOption": components["schemas"]["reclamation.PlanOption"][];
        "reclamation.EquatableArrayOfRectificationCheck": components["schemas"]["reclamation.RectificationCheck"][];
        "reclamation.EquatableArrayOfRectificationMeasure": components["schemas"]["reclamation.RectificationMeasure"][];
        "reclamation.EquatableArrayOfstring": string[];
        "reclamation.EquatableArrayOfSupposedParcel": components["schemas"]["reclamation.SupposedParcel"][];
        "reclamation.EquatableArrayOfSupposedValue": components["schemas"]["reclamation.SupposedValue"][];
        "reclamation.EscalateInefficiency": {
            route: components["schemas"]["reclamation.RouteKind"];
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Escalation": {
            on: string;
            documentNumber: string;
            route: components["schemas"]["reclamation.RouteKind"];
            reason: string;
        };
        "reclamation.EvidencedInput": {
            what: string;
            effectiveOn: string;
            documentNumber: string;
            recordedAt: string;
            sourceStream: string;
            sourceVersion: number;
        };
        "reclamation.EvidencedLine": {
            category: components["schemas"]["reclamation.LedgerCategory"];
            limb: components["schemas"]["reclamation.Limb"];
            state: components["schemas"]["reclamation.LedgerState"];
            since: string;
            level: components["schemas"]["reclamation.Level"];
            countedFrom: null | string;
            daysGross: null | number;
            title: string;
            test: string;
            decider: string;
            consequence: string;
            rule: null | components["schemas"]["reclamation.RuleReference"];
            figure: null | components["schemas"]["reclamation.RuleValue"];
        };
        "reclamation.ExecutionView": {
            isRecovery: boolean;
            feeYuan: null | components["schemas"]["reclamation.Yuan"];
            paidYuan: components["schemas"]["reclamation.Yuan"];
            outstandingYuan: null | components["schemas"]["reclamation.Yuan"];
            pushedToTaxOn: null | string;
            performBy: string;
            overdue: boolean;
            reconsiderBy: string;
            sueBy: string;
            enforceFrom: string;
            enforceBy: string;
            remindedOn: null | string;
            enforcementAppliedOn: null | string;
            cancellation: null | components["schemas"]["reclamation.Cancellation"];
            payments: components["schemas"]["reclamation.FeePayment"][];
            remedies: components["schemas"]["reclamation.Remedy"][];
            revoked: boolean;
            version: number;
        };
        /** @enum {unknown} */
        "reclamation.Exemption": "rampUp" | "publicUtility" | "governmentCause" | "bankruptcy";
        "reclamation.ExplainedExclusion": {
            filter: components["schemas"]["reclamation.MatchFilter"];
            needed: string;
            offered: null | string;
            gap: number;
            reason: string;
            change: string;
        };
        "reclamation.ExplainInefficiency": {
            statement: string;
            claimedExemption?: null | components["schemas"]["reclamation.Exemption"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Explanation": {
            on: string;
            statement: string;
            claimedExemption: null | components["schemas"]["reclamation.Exemption"];
        };
        "reclamation.FeePayment": {
            on: string;
            amountYuan: components["schemas"]["reclamation.Yuan"];
            documentNumber: string;
        };
        "reclamation.FileInMonitoring": {
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.GiveInefficiencyOpinion": {
            department: components["schemas"]["reclamation.Department"];
            agrees: boolean;
            exemption?: null | components["schemas"]["reclamation.Exemption"];
            text: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Hearing": {
            intendedBranch: components["schemas"]["reclamation.Branch"];
            notice: components["schemas"]["reclamation.ServedPaper"];
            requestedOn: null | string;
            heldOn: null | string;
        };
        "reclamation.HistoryEntry": {
            version: number;
            sequence: number;
            type: string;
            effectiveOn: null | string;
            recordedAt: string;
            by: null | string;
            role: null | string;
            documentNumber: null | string;
            summary: string;
            data: components["schemas"]["reclamation.JsonElement"];
        };
        "reclamation.Holder": {
            uscc: null | string;
            name: string;
        };
        "reclamation.HoldHearing": {
            outcome?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.IdleCaseIsOpened": {
            id: string;
            version: number;
        };
        "reclamation.IdleCaseItem": {
            id: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            assetCode: string;
            holder: components["schemas"]["reclamation.Holder"];
            openedOn: string;
            state: components["schemas"]["reclamation.CaseState"];
            limb: null | components["schemas"]["reclamation.Limb"];
            level: null | components["schemas"]["reclamation.Level"];
            cause: null | components["schemas"]["reclamation.Cause"];
            nextDeadline: null | components["schemas"]["reclamation.NextDeadline"];
        };
        "reclamation.IdleCaseView": {
            id: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            assetCode: string;
            holder: components["schemas"]["reclamation.Holder"];
            source: string;
            openedOn: string;
            state: components["schemas"]["reclamation.CaseState"];
            assessment: null | components["schemas"]["reclamation.AssessmentView"];
            determination: null | components["schemas"]["reclamation.Determination"];
            hearing: null | components["schemas"]["reclamation.Hearing"];
            feeDecision: null | components["schemas"]["reclamation.Decision"];
            recoveryDecision: null | components["schemas"]["reclamation.Decision"];
            register: null | components["schemas"]["reclamation.RegisterAnswer"];
            scheme: null | components["schemas"]["reclamation.Scheme"];
            closing: null | components["schemas"]["reclamation.Closing"];
            steps: components["schemas"]["reclamation.StepView"][];
            next: components["schemas"]["reclamation.NextStepView"][];
            deadlines: components["schemas"]["reclamation.DeadlineView"][];
            warnings: string[];
            version: number;
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
            id: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            assetCode: string;
            holder: components["schemas"]["reclamation.Holder"];
            criterion: components["schemas"]["reclamation.Criterion"];
            measured: number;
            threshold: number;
            unit: string;
            suspectedOn: string;
            state: components["schemas"]["reclamation.InefficiencyState"];
            category: null | components["schemas"]["reclamation.InefficiencyCategory"];
            recognisedOn: null | string;
            rectifyBy: null | string;
            nextDeadline: null | components["schemas"]["reclamation.NextDeadline"];
        };
        "reclamation.InefficientCaseView": {
            id: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            assetCode: string;
            holder: components["schemas"]["reclamation.Holder"];
            suspicion: components["schemas"]["reclamation.Suspicion"];
            state: components["schemas"]["reclamation.InefficiencyState"];
            notice: null | components["schemas"]["reclamation.ServedPaper"];
            explanation: null | components["schemas"]["reclamation.Explanation"];
            opinions: components["schemas"]["reclamation.EquatableArrayOfOpinion"];
            opinionsMissing: components["schemas"]["reclamation.Department"][];
            recognition: null | components["schemas"]["reclamation.Recognition"];
            publicisedOn: null | string;
            agreement: null | components["schemas"]["reclamation.Agreement"];
            rectifyBy: null | string;
            checks: components["schemas"]["reclamation.EquatableArrayOfRectificationCheck"];
            escalation: null | components["schemas"]["reclamation.Escalation"];
            ending: null | components["schemas"]["reclamation.Ending"];
            steps: components["schemas"]["reclamation.StepView"][];
            next: components["schemas"]["reclamation.NextStepView"][];
            deadlines: components["schemas"]["reclamation.DeadlineView"][];
            warnings: string[];
            version: number;
        };
        "reclamation.IssueHearingNotice": {
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.IssueInefficiencyLetter": {
            kind: components["schemas"]["reclamation.LetterKind"];
            office: string;
            reason?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.IssueInefficiencyNotice": {
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.IssueInvestigationNotice": {
            servedOn?: null | string;
            serviceMethod?: null | components["schemas"]["reclamation.ServiceMethod"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.IssueLetter": {
            kind: components["schemas"]["reclamation.LetterKind"];
            office: string;
            reason?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.JsonElement": unknown;
        "reclamation.LedgerCase": {
            id: string;
            state: components["schemas"]["reclamation.CaseState"];
            determined: boolean;
            cause: null | components["schemas"]["reclamation.Cause"];
            nextDeadline: null | string;
            nextDueOn: null | string;
            daysLeft: null | number;
        };
        /** @enum {unknown} */
        "reclamation.LedgerCategory": "idleLand" | "approvedNotSupplied" | "suppliedNotUsed" | "partlyUsed" | "builtNotProducing" | "belowTarget" | "inefficientLand" | "recognisedInefficient" | "vacantFactory" | "occupiedIdle";
        "reclamation.LedgerEntry": {
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            code: string;
            name: null | string;
            zone: null | string;
            areaSquareMetres: number;
            areaMu: number;
            holder: null | components["schemas"]["reclamation.Holder"];
            category: components["schemas"]["reclamation.LedgerCategory"];
            limb: components["schemas"]["reclamation.Limb"];
            since: string;
            state: components["schemas"]["reclamation.LedgerState"];
            daysUntil: null | number;
            level: components["schemas"]["reclamation.Level"];
            daysGross: null | number;
            daysNet: null | number;
            decider: string;
            agreedStart: null | string;
            becomesTwoYearsOn: null | string;
            case: null | components["schemas"]["reclamation.LedgerCase"];
            inefficiency: null | components["schemas"]["reclamation.LedgerInefficiency"];
        };
        "reclamation.LedgerEvidence": {
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            code: null | string;
            name: null | string;
            zone: null | string;
            areaSquareMetres: number;
            holder: null | components["schemas"]["reclamation.Holder"];
            lines: components["schemas"]["reclamation.EvidencedLine"][];
            assessment: null | components["schemas"]["reclamation.AssessmentView"];
            class: null | components["schemas"]["reclamation.PublishedClass"];
            inputs: components["schemas"]["reclamation.EvidencedInput"][];
            case: null | string;
            inefficiency: null | string;
        };
        "reclamation.LedgerInefficiency": {
            id: string;
            state: components["schemas"]["reclamation.InefficiencyState"];
            recognisedOn: null | string;
            rectifyBy: null | string;
        };
        /** @enum {unknown} */
        "reclamation.LedgerState": "now" | "forecast";
        "reclamation.LedgerSum": {
            category: components["schemas"]["reclamation.LedgerCategory"];
            state: components["schemas"]["reclamation.LedgerState"];
            lines: number;
            areaSquareMetres: number;
            areaMu: number;
        };
        /** @enum {unknown} */
        "reclamation.LegalRisk": "low" | "medium" | "high";
        "reclamation.Letter": {
            place: number;
            kind: components["schemas"]["reclamation.LetterKind"];
            number: string;
            version: number;
            title: string;
            paragraphs: components["schemas"]["reclamation.EquatableArrayOfstring"];
            office: string;
            fields: components["schemas"]["reclamation.EquatableArrayOfLetterField"];
            templateEdition: number;
            code: string;
            issuedOn: string;
            reason: null | string;
            marks: components["schemas"]["reclamation.LetterMark"][];
        };
        "reclamation.LetterField": {
            name: string;
            value: string;
            event: string;
            source: string;
        };
        "reclamation.LetterIsIssued": {
            place: number;
            number: string;
            letterVersion: number;
            code: string;
        };
        /** @enum {unknown} */
        "reclamation.LetterKind": "investigationNotice" | "determination" | "scheme" | "hearingNotice" | "feeDecision" | "recoveryDecision" | "serviceReceipt" | "inefficiencyNotice" | "inefficiencyRecognition" | "inefficiencyExit" | "correctionNotice" | "withdrawalNotice";
        "reclamation.LetterMark": {
            standing: components["schemas"]["reclamation.LetterStanding"];
            title: string;
            on: string;
            documentNumber: string;
            reason: string;
        };
        /** @enum {unknown} */
        "reclamation.LetterStanding": "corrected" | "reissued" | "replaced" | "withdrawn" | "revoked" | "varied";
        /** @enum {unknown} */
        "reclamation.Level": "none" | "oneYear" | "twoYears";
        /** @enum {unknown} */
        "reclamation.Limb": "none" | "notStarted" | "suspended";
        /** @enum {unknown} */
        "reclamation.ListFormat": "xlsx" | "csv";
        "reclamation.MatchedPair": {
            projectId: string;
            project: string;
            assetId: string;
            assetCode: string;
            points: number;
        };
        /** @enum {unknown} */
        "reclamation.MatchFilter": "freeBy" | "areaMin" | "areaMax" | "zone" | "fireClass" | "clearHeight" | "floorLoad" | "crane" | "power" | "landUse" | "plotRatio";
        "reclamation.Matching": {
            day: string;
            knownAt: string;
            rule: components["schemas"]["reclamation.RuleReference"];
            projects: number;
            assets: number;
            inputHash: string;
            pairs: components["schemas"]["reclamation.EquatableArrayOfMatchedPair"];
            waiting: components["schemas"]["reclamation.EquatableArrayOfGuid"];
            totalPoints: number;
            optimalPoints: number;
            overrides: components["schemas"]["reclamation.EquatableArrayOfMatchOverride"];
        };
        "reclamation.MatchingHasRun": {
            id: string;
            placed: number;
            waiting: number;
            totalPoints: number;
            version: number;
        };
        "reclamation.MatchingSummary": {
            id: string;
            day: string;
            projects: number;
            assets: number;
            placed: number;
            totalPoints: number;
            optimalPoints: number;
            overrides: number;
        };
        "reclamation.MatchingView": {
            id: string;
            matching: components["schemas"]["reclamation.Matching"];
            version: number;
        };
        "reclamation.MatchIsOverridden": {
            version: number;
            pricePoints: number;
            totalPoints: number;
            optimalPoints: number;
        };
        "reclamation.MatchOverride": {
            projectId: string;
            assetId: null | string;
            reason: string;
            pricePoints: number;
        };
        "reclamation.MeterTermView": {
            name: string;
            formula: string;
            yuan: components["schemas"]["reclamation.Yuan"];
        };
        "reclamation.Move": {
            kind: string;
            what: string;
            from: null | string;
            until: null | string;
            before: null | string;
            after: null | string;
        };
        "reclamation.MoveIsTried": {
            id: string;
            sandboxId: string;
            readyOn: string;
            version: number;
        };
        "reclamation.NextDeadline": {
            name: string;
            title: string;
            dueOn: string;
            daysLeft: number;
        };
        "reclamation.NextStepView": {
            step: string;
            title: string;
            from: string;
            until: null | string;
            roles: string[];
        };
        "reclamation.NotifyGovernmentBody": {
            body: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.NotifyMortgagee": {
            registrationNumber: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.OpenIdleCase": {
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            source: string;
            effectiveOn: string;
            documentNumber: string;
            conflictOfInterest?: null | string;
        };
        "reclamation.OpenSandbox": {
            name: string;
            from: string;
            to: string;
        };
        "reclamation.Opinion": {
            department: components["schemas"]["reclamation.Department"];
            agrees: boolean;
            exemption: null | components["schemas"]["reclamation.Exemption"];
            text: string;
            on: string;
            documentNumber: string;
        };
        "reclamation.OverrideMatch": {
            projectId: string;
            assetId?: null | string;
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.PageOfCandidate": {
            items: components["schemas"]["reclamation.Candidate"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfIdleCaseItem": {
            items: components["schemas"]["reclamation.IdleCaseItem"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfInefficientCaseItem": {
            items: components["schemas"]["reclamation.InefficientCaseItem"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfLedgerEntry": {
            items: components["schemas"]["reclamation.LedgerEntry"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfMatchingSummary": {
            items: components["schemas"]["reclamation.MatchingSummary"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfPaperEntry": {
            items: components["schemas"]["reclamation.PaperEntry"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfPlanSummary": {
            items: components["schemas"]["reclamation.PlanSummary"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfRankedOffer": {
            items: components["schemas"]["reclamation.RankedOffer"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfReallocationView": {
            items: components["schemas"]["reclamation.ReallocationView"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfSandboxSummary": {
            items: components["schemas"]["reclamation.SandboxSummary"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PageOfWaitingProjectView": {
            items: components["schemas"]["reclamation.WaitingProjectView"][];
            total: number;
            knownAt: null | string;
        };
        "reclamation.PaperEntry": {
            streamId: string;
            entry: components["schemas"]["reclamation.HistoryEntry"];
            subject: components["schemas"]["reclamation.HistoryEntry"];
        };
        "reclamation.PayIdleFee": {
            amountYuan: components["schemas"]["reclamation.Yuan"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Placement": {
            on: string;
            assetCode: string;
            reallocationId: string;
        };
        "reclamation.PlanComparison": {
            from: string;
            to: string;
            rule: components["schemas"]["reclamation.RuleReference"];
            doingNothing: components["schemas"]["reclamation.PlanFigures"];
            plans: components["schemas"]["reclamation.ComparedPlan"][];
        };
        "reclamation.PlanFigures": {
            landFreedMu: number;
            landReusedMu: number;
            landIdleMu: number;
            floorsReusedSquareMetres: number;
            floorsVacantSquareMetres: number;
            taxTenThousandYuanPerYear: number;
            taxPerMu: number;
            jobs: number;
            months: number;
            costYuan: components["schemas"]["reclamation.Yuan"];
            idleCostYuan: components["schemas"]["reclamation.Yuan"];
        };
        "reclamation.PlanIsAdopted": {
            id: string;
            predicted: components["schemas"]["reclamation.PlanFigures"];
            version: number;
        };
        "reclamation.PlanMove": {
            assetId: string;
            route?: null | components["schemas"]["reclamation.RouteKind"];
            projectId?: null | string;
        };
        "reclamation.PlanMoveView": {
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            assetCode: string;
            holder: null | components["schemas"]["reclamation.Holder"];
            route: null | components["schemas"]["reclamation.RouteKind"];
            projectId: null | string;
            project: null | string;
            readyOn: string;
            freedOn: null | string;
            reusedOn: null | string;
            daysLate: null | number;
            checklist: components["schemas"]["reclamation.PlanStep"][];
        };
        "reclamation.PlanOption": {
            name: string;
            moves?: components["schemas"]["reclamation.EquatableArrayOfPlanMove"];
        };
        "reclamation.PlanOutcome": {
            landFreedMu: number;
            landReusedMu: number;
            landIdleMu: number;
            floorsReusedSquareMetres: number;
            movesDone: number;
        };
        "reclamation.PlanStep": {
            title: string;
            command: string;
            role: string;
            done: boolean;
            doneOn: null | string;
        };
        "reclamation.PlanSummary": {
            id: string;
            name: string;
            adoptedOn: string;
            to: string;
            moves: number;
            predicted: components["schemas"]["reclamation.PlanFigures"];
        };
        "reclamation.PlanView": {
            id: string;
            name: string;
            adoptedOn: string;
            to: string;
            predicted: components["schemas"]["reclamation.PlanFigures"];
            doingNothing: components["schemas"]["reclamation.PlanFigures"];
            happened: components["schemas"]["reclamation.PlanOutcome"];
            moves: components["schemas"]["reclamation.PlanMoveView"][];
            version: number;
        };
        "reclamation.Project": {
            name: string;
            firm: components["schemas"]["reclamation.ProjectFirm"];
            needs?: null | components["schemas"]["reclamation.ProjectNeeds"];
        };
        "reclamation.ProjectFirm": {
            uscc: string;
            name: string;
        };
        "reclamation.ProjectNeeds": {
            areaSquareMetres: null | components["schemas"]["reclamation.Area"];
            fireClass: null | string;
            floorLoadKilonewtonsPerSquareMetre: number;
            clearHeightMetres: number;
            powerKilovoltAmperes: number;
            readyBy: null | string;
            notes: null | string;
        };
        "reclamation.ProjectOwner": {
            uscc: string;
            name: string;
        };
        "reclamation.Promises": {
            /** @default 0 */
            taxTenThousandYuanPerMu: number;
            /** @default 0 */
            investmentTenThousandYuanPerMu: number;
            /** @default 0 */
            jobsPerMu: number;
        };
        "reclamation.PromoteSandbox": {
            name: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.ProposeReallocation": {
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            project: components["schemas"]["reclamation.Project"];
            reasons?: components["schemas"]["reclamation.EquatableArrayOfstring"];
            alternatives?: components["schemas"]["reclamation.EquatableArrayOfAlternative"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.PubliciseIdleness": {
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.PubliciseInefficiency": {
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.PublishedClass": {
            runId: string;
            year: number;
            class: null | string;
            publishedOn: string;
            supersedes: null | string;
            /** @default false */
            exempt: boolean;
        };
        "reclamation.PushIdleFee": {
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.RankedOffer": {
            rank: null | number;
            assetId: string;
            code: string;
            zone: null | string;
            areaSquareMetres: number;
            freeFrom: string;
            points: number;
            score: components["schemas"]["reclamation.ScorePart"][];
            exclusions: components["schemas"]["reclamation.ExplainedExclusion"][];
            matchedWith: null | string;
        };
        "reclamation.ReallocationIsProposed": {
            id: string;
            version: number;
        };
        /** @enum {unknown} */
        "reclamation.ReallocationStatus": "open" | "fulfilled" | "superseded" | "withdrawn" | "ordered" | "reserved" | "refused" | "lapsed";
        "reclamation.ReallocationView": {
            id: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            assetCode: string;
            project: components["schemas"]["reclamation.Project"];
            reasons: components["schemas"]["reclamation.EquatableArrayOfstring"];
            alternatives: components["schemas"]["reclamation.EquatableArrayOfAlternative"];
            proposedOn: string;
            status: components["schemas"]["reclamation.ReallocationStatus"];
            takenOn: null | string;
            takenBy: null | components["schemas"]["reclamation.Holder"];
            withdrawnOn: null | string;
            reservation: null | components["schemas"]["reclamation.AssetReservation"];
            waitingProjectId: null | string;
            matchingId: null | string;
            version: null | number;
        };
        "reclamation.RecogniseInefficiency": {
            category: components["schemas"]["reclamation.InefficiencyCategory"];
            measures?: components["schemas"]["reclamation.EquatableArrayOfRectificationMeasure"];
            rectifyBy: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Recognition": {
            on: string;
            documentNumber: string;
            category: components["schemas"]["reclamation.InefficiencyCategory"];
            measures: components["schemas"]["reclamation.EquatableArrayOfRectificationMeasure"];
            rectifyBy: string;
            rule: components["schemas"]["reclamation.RuleReference"];
        };
        "reclamation.Recorded": {
            version: number;
        };
        "reclamation.RecordReply": {
            statement?: null | string;
            claimedCause?: null | components["schemas"]["reclamation.Cause"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.RectificationCheck": {
            on: string;
            result: components["schemas"]["reclamation.CheckResult"];
            finding: string;
            documentNumber: string;
        };
        "reclamation.RectificationMeasure": {
            route: components["schemas"]["reclamation.RouteKind"];
            target: string;
        };
        "reclamation.RegisterAnswer": {
            confirmed: boolean;
            refusedBecause: null | string;
            on: string;
        };
        "reclamation.RegisterWaitingProject": {
            name: string;
            firm: components["schemas"]["reclamation.ProjectOwner"];
            needs: components["schemas"]["reclamation.SiteNeeds"];
            promises: components["schemas"]["reclamation.Promises"];
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.RejectInefficiency": {
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Remedy": {
            kind: components["schemas"]["reclamation.RemedyKind"];
            before: string;
            soughtOn: string;
            result: null | components["schemas"]["reclamation.RemedyResult"];
            concludedOn: null | string;
        };
        /** @enum {unknown} */
        "reclamation.RemedyKind": "reconsideration" | "litigation";
        /** @enum {unknown} */
        "reclamation.RemedyResult": "upheld" | "revoked" | "varied";
        "reclamation.RemindHolder": {
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.RequestHearing": {
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "reclamation.ReservationStage": "ordered" | "kept" | "refused" | "lapsed" | "completed" | "takenByAnother";
        "reclamation.ReserveAsset": {
            expiresOn: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.RouteComparison": {
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            code: null | string;
            routes: components["schemas"]["reclamation.RouteView"][];
            doingNothing: null | components["schemas"]["reclamation.CostMeterView"];
            rule: components["schemas"]["reclamation.RuleReference"];
        };
        "reclamation.RouteConditionView": {
            text: string;
            met: null | boolean;
        };
        /** @enum {unknown} */
        "reclamation.RouteKind": "purchase" | "agreedRecovery" | "transfer" | "sublease" | "upgrade" | "zeroLandUpgrade" | "exchange" | "judicialDisposal" | "freeRecovery" | "contractExit";
        "reclamation.RouteView": {
            kind: components["schemas"]["reclamation.RouteKind"];
            title: string;
            open: boolean;
            conditions: components["schemas"]["reclamation.RouteConditionView"][];
            months: number;
            costYuan: null | components["schemas"]["reclamation.Yuan"];
            forgoneTaxYuan: null | components["schemas"]["reclamation.Yuan"];
            risk: components["schemas"]["reclamation.LegalRisk"];
            steps: string;
            endsWith: string;
        };
        /** @enum {unknown} */
        "reclamation.RuleMark": "read" | "partlySeen" | "recalled" | "recommended";
        "reclamation.RuleReference": {
            rule: string;
            edition: number;
            place: string;
            validFrom: string;
            documentNumber: string;
            outsideValidity: boolean;
        };
        "reclamation.RuleValue": {
            name: string;
            value: number;
            unit: string;
            mark: components["schemas"]["reclamation.RuleMark"];
            source: string;
        };
        "reclamation.RuleView": {
            rule: string;
            title: string;
            edition: number;
            place: string;
            validFrom: string;
            documentNumber: string;
            values: components["schemas"]["reclamation.RuleValue"][];
            recordedAt: null | string;
        };
        "reclamation.RunMatching": {
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.SandboxIsOpened": {
            id: string;
            version: number;
        };
        "reclamation.SandboxMoveView": {
            id: string;
            kind: components["schemas"]["reclamation.BranchMoveKind"];
            on: string;
            readyOn: string;
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            assetCode: string;
            holder: null | components["schemas"]["reclamation.Holder"];
            route: null | components["schemas"]["reclamation.RouteKind"];
            toAssetId: null | string;
            toAssetCode: null | string;
            projectId: null | string;
            project: null | string;
        };
        "reclamation.SandboxSummary": {
            id: string;
            name: string;
            from: string;
            to: string;
            knownAt: string;
            moves: number;
            planId: null | string;
        };
        "reclamation.SandboxView": {
            id: string;
            name: string;
            from: string;
            to: string;
            knownAt: string;
            rule: components["schemas"]["reclamation.RuleReference"];
            moves: components["schemas"]["reclamation.SandboxMoveView"][];
            doingNothing: components["schemas"]["reclamation.PlanFigures"];
            branch: components["schemas"]["reclamation.PlanFigures"];
            againstNothing: components["schemas"]["reclamation.Move"][];
            planId: null | string;
            version: number;
        };
        "reclamation.ScenarioLine": {
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            code: string;
            category: components["schemas"]["reclamation.LedgerCategory"];
            since: string;
            state: components["schemas"]["reclamation.LedgerState"];
        };
        "reclamation.ScenarioParcel": {
            parcelId: string;
            code: string;
            before: components["schemas"]["reclamation.AssessmentView"];
            after: components["schemas"]["reclamation.AssessmentView"];
            differences: components["schemas"]["reclamation.Move"][];
        };
        "reclamation.ScenarioView": {
            day: string;
            rule: components["schemas"]["reclamation.RuleReference"];
            knownAt: string;
            ledger: components["schemas"]["reclamation.Move"][];
            entering: components["schemas"]["reclamation.ScenarioLine"][];
            leaving: components["schemas"]["reclamation.ScenarioLine"][];
            parcels: components["schemas"]["reclamation.ScenarioParcel"][];
        };
        "reclamation.Scheme": {
            option: components["schemas"]["reclamation.SchemeOption"];
            terms: null | string;
            newStartOn: null | string;
            useFrom: null | string;
            useTo: null | string;
            paidYuan: number;
            fundsInPlace: null | boolean;
            planChangeDocumentNumber: null | string;
        };
        /** @enum {unknown} */
        "reclamation.SchemeOption": "extension" | "replan" | "temporaryUse" | "paidRecovery" | "exchange" | "other";
        "reclamation.ScorePart": {
            name: string;
            points: number;
            most: number;
        };
        "reclamation.SeekRemedy": {
            kind: components["schemas"]["reclamation.RemedyKind"];
            before: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.ServeCasePaper": {
            paper: components["schemas"]["reclamation.CasePaper"];
            serviceMethod: components["schemas"]["reclamation.ServiceMethod"];
            effectiveOn: string;
            documentNumber: string;
            servedTo?: null | string;
        };
        "reclamation.ServedPaper": {
            issuedOn: string;
            documentNumber: string;
            servedOn: null | string;
            serviceMethod: null | components["schemas"]["reclamation.ServiceMethod"];
        };
        "reclamation.ServeInefficiencyNotice": {
            serviceMethod: components["schemas"]["reclamation.ServiceMethod"];
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "reclamation.ServiceMethod": "direct" | "leftAtPremises" | "post" | "entrusted" | "electronic" | "announcement";
        /** @enum {unknown} */
        "reclamation.Signal": "notStarted" | "suspended" | "vacant" | "lowYield";
        "reclamation.SiteNeeds": {
            assetType: components["schemas"]["reclamation.AssetType"];
            areaMinSquareMetres: components["schemas"]["reclamation.Area"];
            areaMaxSquareMetres: components["schemas"]["reclamation.Area"];
            readyBy: string;
            zones?: components["schemas"]["reclamation.EquatableArrayOfstring"];
            /** @default false */
            onlyTheseZones: boolean;
            fireClass?: null | string;
            clearHeightMetres?: number;
            floorLoadKilonewtonsPerSquareMetre?: number;
            craneTonnes?: number;
            powerKilovoltAmperes?: number;
            landUse?: null | string;
            plotRatio?: number;
        };
        "reclamation.StepView": {
            step: string;
            title: string;
            effectiveOn: string;
            documentNumber: string;
            paper: null | components["schemas"]["reclamation.CasePaper"];
            serviceMethod: null | components["schemas"]["reclamation.ServiceMethod"];
            withdrawn: null | string;
        };
        "reclamation.Stream": string;
        "reclamation.SupposedParcel": {
            parcelId: string;
            agreedCommencement?: null | string;
            commencedOn?: null | string;
            cause?: null | components["schemas"]["reclamation.Cause"];
            causeSpans?: components["schemas"]["reclamation.EquatableArrayOfCauseSpan"];
        };
        "reclamation.SupposedValue": {
            name: string;
            value: number;
        };
        "reclamation.SuspectInefficiency": {
            assetType: components["schemas"]["reclamation.AssetType"];
            assetId: string;
            criterion: components["schemas"]["reclamation.Criterion"];
            measured?: number;
            evidence: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Suspicion": {
            on: string;
            criterion: components["schemas"]["reclamation.Criterion"];
            measured: number;
            threshold: number;
            unit: string;
            evidence: string;
            rule: components["schemas"]["reclamation.RuleReference"];
        };
        "reclamation.TakeBackMove": {
            reason: string;
        };
        "reclamation.TryMove": {
            kind: components["schemas"]["reclamation.BranchMoveKind"];
            assetId: string;
            route?: null | components["schemas"]["reclamation.RouteKind"];
            toAssetId?: null | string;
            projectId?: null | string;
            on: string;
        };
        "reclamation.WaitingProjectIsRegistered": {
            id: string;
            version: number;
        };
        "reclamation.WaitingProjectView": {
            id: string;
            name: string;
            firm: components["schemas"]["reclamation.ProjectOwner"];
            needs: components["schemas"]["reclamation.SiteNeeds"];
            promises: components["schemas"]["reclamation.Promises"];
            registeredOn: string;
            withdrawnOn: null | string;
            placement: null | components["schemas"]["reclamation.Placement"];
            version: null | number;
        };
        "reclamation.WithdrawCasePaper": {
            paper: components["schemas"]["reclamation.WithdrawnPaper"];
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.WithdrawInefficiencyPaper": {
            paper: components["schemas"]["reclamation.InefficiencyPaper"];
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "reclamation.WithdrawnPaper": "investigationNotice" | "determination" | "scheme" | "hearingNotice" | "feeDecision" | "recoveryDecision";
        "reclamation.WithdrawReallocation": {
            reason: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "reclamation.Yuan": number;
        "yield.ApprovalView": {
            approvedBy: string;
            on: string;
            documentNumber: string;
        };
        "yield.ApproveRun": {
            approvedBy: string;
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "yield.AreaKind": "inUse" | "registered" | "measured";
        "yield.Baseline": {
            kind: components["schemas"]["yield.BaselineKind"];
            value?: number;
        };
        /** @enum {unknown} */
        "yield.BaselineKind": "groupWeightedMean" | "fixed" | "groupMean" | "industryWeightedMean" | "lastYear";
        "yield.BoardFigure": {
            value: number;
            origin: components["schemas"]["yield.FigureOrigin"];
            asOf: null | string;
            documentNumber: null | string;
            needsConfirmation: boolean;
            note: null | string;
            opens: string;
            records: null | number;
            missing: null | number;
        };
        "yield.BoardRow": {
            code: string;
            name: string;
            kind: components["schemas"]["yield.TargetKind"];
            unit: string;
            target: number;
            start: components["schemas"]["yield.BoardFigure"];
            current: components["schemas"]["yield.BoardFigure"];
            judgement: components["schemas"]["yield.TargetJudgement"];
            owner: string;
            frequency: string;
            definition: string;
            sentence: string;
            from: string;
            to: string;
            documentNumber: string;
        };
        "yield.CaseOfMissing": {
            class: components["schemas"]["yield.YieldClass"];
            rank: number;
            total: number;
        };
        "yield.CellChange": {
            line: number;
            column: string;
            before: null | string;
            after: null | string;
        };
        "yield.ClassCount": {
            class: components["schemas"]["yield.YieldClass"];
            firms: number;
        };
        "yield.ClassShare": {
            class: components["schemas"]["yield.YieldClass"];
            upTo: number;
        };
        "yield.CopyRuleSet": {
            name: string;
            changes?: components["schemas"]["yield.EquatableArrayOfRuleChange"];
            effectiveOn: string;
            validTo?: null | string;
            documentNumber: string;
        };
        "yield.CountDeduction": {
            name: string;
            figure: string;
            free: number;
            first: number;
            each: number;
            most?: number;
        };
        /** @enum {unknown} */
        "yield.Cutoff": "down" | "halfUp" | "up";
        "yield.DeclaredFigure": {
            code: string;
            name: string;
            nameEn?: null | string;
        };
        /** @enum {unknown} */
        "yield.Direction": "higherIsBetter" | "lowerIsBetter";
        /** @enum {unknown} */
        "yield.EnterpriseGroup": "aboveScale" | "belowScale";
        "yield.EnterpriseYearView": {
            uscc: string;
            year: number;
            name: string;
            group: components["schemas"]["yield.EnterpriseGroup"];
            taxTenThousandYuan: number;
            valueAddedTenThousandYuan: number;
            revenueTenThousandYuan: number;
            energyTonnesCoalEquivalent: number;
            emissionTonnes: number;
            employees: number;
            researchTenThousandYuan: number;
            electricityKilowattHours: number;
            landMuOverride: number;
            bonus: number;
            vetoes: components["schemas"]["yield.EquatableArrayOfVeto"];
            exemption: null | components["schemas"]["yield.Exemption"];
            effectiveOn: string;
            documentNumber: string;
            version: number;
            masked: string[];
            industry: null | string;
            otherFigures: components["schemas"]["yield.EquatableArrayOfOtherFigure"];
            honours: components["schemas"]["yield.EquatableArrayOfstring"];
            registeredLandMu: number;
            measuredLandMu: number;
            sources: components["schemas"]["yield.EquatableArrayOfFigureSource"];
            unsourced: string[];
        };
        "yield.EquatableArrayOfClassCount": components["schemas"]["yield.ClassCount"][];
        "yield.EquatableArrayOfClassShare": components["schemas"]["yield.ClassShare"][];
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
        "yield.EquatableArrayOfstring": string[];
        "yield.EquatableArrayOfVeto": components["schemas"]["yield.Veto"][];
        "yield.EvaluationIsRun": {
            id: string;
            firms: number;
            inputsHash: string;
            resultsHash: string;
            version: number;
        };
        "yield.ExemptBelow": {
            reason: string;
            figure: string;
            below: number;
        };
        "yield.Exemption": {
            reason: string;
            documentNumber: string;
            until: string;
        };
        "yield.Explanation": {
            uscc: string;
            name: string;
            year: number;
            group: components["schemas"]["yield.EnterpriseGroup"];
            ruleSetId: string;
            ruleSetName: string;
            ruleSetHash: string;
            standing: components["schemas"]["yield.Standing"];
            rank: null | number;
            of: number;
            total: number;
            rawClass: null | components["schemas"]["yield.YieldClass"];
            class: null | components["schemas"]["yield.YieldClass"];
            managedAs: null | components["schemas"]["yield.YieldClass"];
            sentences: string[];
            reasons: string[];
            indicators: components["schemas"]["yield.IndicatorExplained"][];
            bonus: number;
            bonusCounted: number;
            floors: components["schemas"]["yield.FloorExplained"][];
            vetoes: components["schemas"]["yield.EquatableArrayOfVeto"];
            classWithoutVeto: null | components["schemas"]["yield.YieldClass"];
            land: null | components["schemas"]["yield.LandInUseView"];
            neighbours: components["schemas"]["yield.Neighbour"][];
            enough: null | components["schemas"]["yield.WhatWasEnough"];
            masked: string[];
            sources: components["schemas"]["yield.NumberSource"][];
            whereMissing: null | components["schemas"]["yield.MissingRange"];
        };
        /** @enum {unknown} */
        "yield.FigureOrigin": "none" | "stated" | "computed";
        "yield.FigureSource": {
            figure: string;
            supplier: string;
            receivedOn: string;
            documentNumber?: null | string;
        };
        "yield.FlippedFirm": {
            uscc: string;
            name: string;
            from: null | components["schemas"]["yield.YieldClass"];
            to: null | components["schemas"]["yield.YieldClass"];
        };
        "yield.Floor": {
            indicator: string;
            below: number;
            atBest: components["schemas"]["yield.YieldClass"];
        };
        "yield.FloorExplained": {
            indicator: string;
            name: string;
            below: number;
            atBest: components["schemas"]["yield.YieldClass"];
            value: number;
            hit: boolean;
        };
        "yield.GroupBaseline": {
            code: string;
            value: number;
        };
        "yield.GroupRules": {
            group: components["schemas"]["yield.EnterpriseGroup"];
            minimumLandMu?: number;
            indicators?: components["schemas"]["yield.EquatableArrayOfIndicator"];
            floors?: components["schemas"]["yield.EquatableArrayOfFloor"];
            code?: null | string;
            name?: null | string;
            nameEn?: null | string;
            belowLandMu?: number;
            tenants?: null | boolean;
            byIndustry?: null | boolean;
            followsLandlord?: null | boolean;
            shares?: components["schemas"]["yield.EquatableArrayOfClassShare"];
            deductions?: components["schemas"]["yield.EquatableArrayOfCountDeduction"];
            protections?: components["schemas"]["yield.EquatableArrayOfProtection"];
            exemptions?: components["schemas"]["yield.EquatableArrayOfExemptBelow"];
        };
        "yield.GroupSummary": {
            group: components["schemas"]["yield.EnterpriseGroup"];
            firms: number;
            scored: number;
            exempt: number;
            belowMinimumLand: number;
            notEvaluable: number;
            classes: components["schemas"]["yield.EquatableArrayOfClassCount"];
            baselines: components["schemas"]["yield.EquatableArrayOfGroupBaseline"];
            cohort: null | string;
        };
        "yield.HistoryEntry": {
            version: number;
            sequence: number;
            type: string;
            effectiveOn: null | string;
            recordedAt: string;
            by: null | string;
            role: null | string;
            documentNumber: null | string;
            summary: string;
            data: components["schemas"]["yield.JsonElement"];
        };
        "yield.Honour": {
            code: string;
            name: string;
            points: number;
            nameEn?: null | string;
        };
        "yield.IFormFile": string;
        "yield.ImportAnswer": {
            batchId: string;
            dryRun: boolean;
            rows: number;
            created: number;
            updated: number;
            unchanged: number;
            failed: number;
            messages: components["schemas"]["yield.ImportMessage"][];
            changes: null | components["schemas"]["yield.CellChange"][];
            /** @default false */
            isRunning: boolean;
        };
        "yield.ImportMessage": {
            line: number;
            column: null | string;
            value: null | string;
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
            weight: number;
            cap?: number;
            baseline: components["schemas"]["yield.Baseline"];
            missing: components["schemas"]["yield.MissingRule"];
            direction?: null | components["schemas"]["yield.Direction"];
            scoring?: null | components["schemas"]["yield.ScoringKind"];
        };
        "yield.IndicatorCompared": {
            code: string;
            name: string;
            leftValue: number;
            rightValue: number;
            leftBaseline: number;
            rightBaseline: number;
            leftScore: number;
            rightScore: number;
            scoreDifference: number;
        };
        "yield.IndicatorExplained": {
            code: string;
            name: string;
            value: number;
            baseline: number;
            weight: number;
            score: number;
            most: number;
            lost: number;
            missing: boolean;
            numbers: string[];
        };
        "yield.IndicatorView": {
            code: string;
            name: string;
            value: number;
            baseline: number;
            weight: number;
            score: number;
            missing: boolean;
            band: null | string;
        };
        "yield.IndustryGroup": {
            code: string;
            name: string;
            prefixes?: components["schemas"]["yield.EquatableArrayOfstring"];
            nameEn?: null | string;
        };
        "yield.IssueResultLetters": {
            usccs?: components["schemas"]["yield.EquatableArrayOfstring"];
            office: string;
            effectiveOn: string;
            documentNumber: string;
            reason?: null | string;
        };
        "yield.JsonElement": unknown;
        "yield.JsonObject": Record<string, never>;
        "yield.LandInUseView": {
            uscc: string;
            year: number;
            knownAt: null | string;
            ownSquareMetres: number;
            ownMu: number;
            leasedOutSquareMetres: number;
            leasedOutMu: number;
            rentedSquareMetres: number;
            rentedMu: number;
            deductedSquareMetres: number;
            deductedMu: number;
            countedSquareMetres: number;
            countedMu: number;
            landMuOverride: number;
            evaluable: boolean;
            reason: null | string;
            formula: string;
            daysOfYear: number;
            lines: components["schemas"]["yield.LandLineView"][];
            registeredMu: number;
            measuredMu: number;
        };
        /** @enum {unknown} */
        "yield.LandKind": "own" | "leasedOut" | "rented" | "deducted";
        "yield.LandLineView": {
            kind: components["schemas"]["yield.LandKind"];
            assetId: string;
            code: string;
            counterpartyUscc: null | string;
            counterpartyName: null | string;
            areaSquareMetres: number;
            plotRatio: number;
            from: string;
            to: string;
            days: number;
            countedSquareMetres: number;
            countedMu: number;
            counts: boolean;
            whyNot: null | string;
            sourceStream: string;
            sourceVersion: number;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "yield.LetterFormat": "docx" | "pdf";
        "yield.LibraryRuleSet": {
            code: string;
            hash: string;
            source: null | string;
            assumed: null | string;
            document: components["schemas"]["yield.RuleSet"];
        };
        /** @enum {unknown} */
        "yield.Light": "none" | "green" | "amber" | "red";
        /** @enum {unknown} */
        "yield.ListFormat": "xlsx" | "csv";
        "yield.MissingRange": {
            indicators: string[];
            worst: components["schemas"]["yield.CaseOfMissing"];
            best: components["schemas"]["yield.CaseOfMissing"];
        };
        /** @enum {unknown} */
        "yield.MissingRule": "groupMeanScore" | "nought" | "lowestScore" | "reweighted";
        "yield.MoverView": {
            uscc: string;
            name: string;
            leftClass: null | components["schemas"]["yield.YieldClass"];
            rightClass: null | components["schemas"]["yield.YieldClass"];
            leftStanding: null | components["schemas"]["yield.Standing"];
            rightStanding: null | components["schemas"]["yield.Standing"];
            leftRank: null | number;
            rightRank: null | number;
            leftTotal: number;
            rightTotal: number;
            leftLandMu: number;
            rightLandMu: number;
            causes: string[];
            why: string[];
            indicators: components["schemas"]["yield.IndicatorCompared"][];
        };
        "yield.Neighbour": {
            rank: number;
            total: number;
            class: null | components["schemas"]["yield.YieldClass"];
            uscc: null | string;
            name: null | string;
        };
        "yield.NumberSource": {
            number: string;
            name: string;
            supplier: null | string;
            receivedOn: null | string;
            supplierDocumentNumber: null | string;
            events: components["schemas"]["yield.SourceEvent"][];
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
            id: string;
            runId: null | string;
            year: number;
            uscc: string;
            name: string;
            about: components["schemas"]["yield.ObjectionSubject"];
            statement: string;
            raisedOn: string;
            documentNumber: string;
            status: components["schemas"]["yield.ObjectionStatus"];
            answer: null | string;
            answeredOn: null | string;
            version: number;
            landPublicityId: null | string;
        };
        "yield.OtherFigure": {
            code: string;
            value?: number;
        };
        "yield.PageOfEnterpriseYearView": {
            items: components["schemas"]["yield.EnterpriseYearView"][];
            total: number;
            knownAt: null | string;
        };
        "yield.PageOfMoverView": {
            items: components["schemas"]["yield.MoverView"][];
            total: number;
            knownAt: null | string;
        };
        "yield.PageOfObjectionView": {
            items: components["schemas"]["yield.ObjectionView"][];
            total: number;
            knownAt: null | string;
        };
        "yield.PageOfPaperEntry": {
            items: components["schemas"]["yield.PaperEntry"][];
            total: number;
            knownAt: null | string;
        };
        "yield.PageOfParkSource": {
            items: components["schemas"]["yield.ParkSource"][];
            total: number;
            knownAt: null | string;
        };
        "yield.PageOfResultLetterView": {
            items: components["schemas"]["yield.ResultLetterView"][];
            total: number;
            knownAt: null | string;
        };
        "yield.PageOfResultView": {
            items: components["schemas"]["yield.ResultView"][];
            total: number;
            knownAt: null | string;
        };
        "yield.PageOfRuleSetLine": {
            items: components["schemas"]["yield.RuleSetLine"][];
            total: number;
            knownAt: null | string;
        };
        "yield.PageOfRunView": {
            items: components["schemas"]["yield.RunView"][];
            total: number;
            knownAt: null | string;
        };
        "yield.PaperEntry": {
            streamId: string;
            entry: components["schemas"]["yield.HistoryEntry"];
            subject: components["schemas"]["yield.HistoryEntry"];
        };
        "yield.ParcelSharing": {
            tenantsApartFromMu: number;
        };
        "yield.ParkSource": {
            uscc: string;
            name: string;
            zone: null | string;
            value: number;
            landMu: number;
            effectiveOn: string;
            documentNumber: string;
            sourceStream: string;
            sourceVersion: number;
            opens: string;
        };
        "yield.Protection": {
            figure: string;
            atLeast: number;
            atWorst: components["schemas"]["yield.YieldClass"];
        };
        "yield.PublicityView": {
            from: string;
            until: string;
            workingDays: number;
            where: null | string;
            documentNumber: string;
        };
        "yield.PublicizeRun": {
            until?: null | string;
            where?: null | string;
            effectiveOn: string;
            documentNumber: string;
        };
        "yield.PublishRun": {
            effectiveOn: string;
            documentNumber: string;
            validTo?: null | string;
        };
        "yield.RaiseObjection": {
            uscc: string;
            about: components["schemas"]["yield.ObjectionSubject"];
            statement: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "yield.Recorded": {
            version: number;
        };
        "yield.RejectObjection": {
            answer: string;
            effectiveOn: string;
            documentNumber: string;
        };
        /** @enum {unknown} */
        "yield.ReportFormat": "docx" | "xlsx" | "pdf";
        "yield.ResultLettersAreIssued": {
            issued: number;
            reissued: number;
            unchanged: number;
            remaining: number;
            notInRun: string[];
            firstNumber: null | string;
            lastNumber: null | string;
            objectBy: string;
            provisional: boolean;
        };
        "yield.ResultLetterView": {
            id: string;
            runId: string;
            year: number;
            uscc: string;
            name: string;
            class: null | components["schemas"]["yield.YieldClass"];
            number: string;
            letterVersion: number;
            issuedOn: string;
            objectBy: string;
            code: string;
            replacedBy: null | string;
        };
        "yield.ResultView": {
            uscc: string;
            name: string;
            group: components["schemas"]["yield.EnterpriseGroup"];
            standing: components["schemas"]["yield.Standing"];
            rank: null | number;
            total: number;
            rankedBy: number;
            indicators: components["schemas"]["yield.IndicatorView"][];
            bonus: number;
            rawClass: null | components["schemas"]["yield.YieldClass"];
            class: null | components["schemas"]["yield.YieldClass"];
            managedAs: null | components["schemas"]["yield.YieldClass"];
            reasons: string[];
            landMu: number;
            masked: string[];
            cohort: null | string;
            landArea: components["schemas"]["yield.AreaKind"];
        };
        "yield.RuleChange": {
            path: string;
            value: components["schemas"]["yield.JsonElement"];
        };
        "yield.RuleDifference": {
            path: string;
            left: null | string;
            right: null | string;
        };
        "yield.RuleReference": {
            rule: string;
            edition: number;
            place: string;
            validFrom: string;
            documentNumber: string;
            outsideValidity: boolean;
        };
        "yield.RuleSet": {
            name: string;
            place?: null | string;
            scoring: components["schemas"]["yield.ScoringKind"];
            order: components["schemas"]["yield.SeatOrder"];
            shares?: components["schemas"]["yield.EquatableArrayOfClassShare"];
            groups?: components["schemas"]["yield.EquatableArrayOfGroupRules"];
            vetoClass: components["schemas"]["yield.YieldClass"];
            exemptManagedAs?: null | components["schemas"]["yield.YieldClass"];
            bonusCap?: number;
            tieKeys?: components["schemas"]["yield.EquatableArrayOfstring"];
            rankingDecimals?: null | number;
            effectiveOn: string;
            validTo?: null | string;
            documentNumber: string;
            floorShare?: number;
            penaltyCap?: number;
            vetoLowersBy?: null | number;
            cutoff?: null | components["schemas"]["yield.Cutoff"];
            publicityWorkingDays?: null | number;
            otherFigures?: components["schemas"]["yield.EquatableArrayOfDeclaredFigure"];
            industries?: components["schemas"]["yield.EquatableArrayOfIndustryGroup"];
            honours?: components["schemas"]["yield.EquatableArrayOfHonour"];
            landArea?: null | components["schemas"]["yield.AreaKind"];
            landPublicityFirst?: null | boolean;
            sharedParcels?: null | components["schemas"]["yield.ParcelSharing"];
        };
        "yield.RuleSetIsStated": {
            id: string;
            hash: string;
        };
        "yield.RuleSetLine": {
            id: string;
            hash: string;
            name: string;
            place: null | string;
            effectiveOn: string;
            validTo: null | string;
            documentNumber: string;
        };
        "yield.RuleSetView": {
            id: string;
            hash: string;
            document: components["schemas"]["yield.RuleSet"];
        };
        "yield.RunEvaluation": {
            year: number;
            ruleSetId: string;
            replaces?: null | string;
        };
        "yield.RunIsPublicised": {
            version: number;
            until: string;
            workingDays: number;
            provisional: boolean;
        };
        "yield.RunIsPublished": {
            version: number;
            supersedes: null | string;
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
            id: string;
            year: number;
            ruleSetId: string;
            ruleSetName: string;
            ruleSetHash: string;
            inputsHash: string;
            resultsHash: string;
            knownAt: string;
            landKnownAt: string;
            firms: number;
            groups: components["schemas"]["yield.GroupSummary"][];
            publishedOn: null | string;
            documentNumber: null | string;
            supersedes: null | string;
            supersededBy: null | string;
            version: number;
            replaces: null | string;
            publicity: null | components["schemas"]["yield.PublicityView"];
            approval: null | components["schemas"]["yield.ApprovalView"];
            validTo: null | string;
        };
        /** @enum {unknown} */
        "yield.ScoringKind": "ratioToBaseline" | "minMax" | "percentile" | "rank";
        /** @enum {unknown} */
        "yield.SeatOrder": "quotaThenFloor" | "eligibilityFirst";
        "yield.SensitivityOfRun": {
            runId: string;
            weightStep: number;
            shareStep: number;
            floorStep: number;
            shifts: components["schemas"]["yield.Shift"][];
        };
        "yield.Shift": {
            path: string;
            from: number;
            to: number;
            flipped: number;
            firms: components["schemas"]["yield.FlippedFirm"][];
        };
        "yield.SourceEvent": {
            stream: string;
            version: number;
            eventId: null | string;
            type: null | string;
            effectiveOn: null | string;
            recordedAt: null | string;
            documentNumber: null | string;
            opens: string;
        };
        /** @enum {unknown} */
        "yield.Standing": "scored" | "exempt" | "belowMinimumLand" | "notEvaluable" | "followsLandlord" | "sharesResult";
        "yield.Stream": string;
        "yield.TargetBoard": {
            year: number;
            asOf: string;
            rows: components["schemas"]["yield.BoardRow"][];
            rule: components["schemas"]["yield.RuleReference"];
        };
        "yield.TargetJudgement": {
            progress: number;
            elapsed: number;
            neededGrowth: number;
            light: components["schemas"]["yield.Light"];
        };
        /** @enum {unknown} */
        "yield.TargetKind": "cumulative" | "level" | "note";
        "yield.Transition": {
            from: null | components["schemas"]["yield.YieldClass"];
            inLeft: boolean;
            to: null | components["schemas"]["yield.YieldClass"];
            inRight: boolean;
            firms: number;
        };
        "yield.UpholdObjection": {
            answer: string;
            effectiveOn: string;
            documentNumber: string;
        };
        "yield.Veto": unknown;
        "yield.WhatWasEnough": {
            class: components["schemas"]["yield.YieldClass"];
            points: number;
            total: number;
            floors: components["schemas"]["yield.FloorExplained"][];
            figure: null | string;
            now: number;
            needed: number;
        };
        "yield.WithdrawObjection": {
            reason: string;
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
export type operations = Record<string, never>;
