// Generated from openapi.json by `npm run generate:api`. Do not edit.

export interface paths {
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Your own account. */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Changes your password. Your other sessions and your personal tokens end; wrong present passwords count as failed sign-ins. */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/resets/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Says that you know of every reset of your password so far. */
        post: operations["knowResets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Ends your sessions elsewhere; this one goes on. */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The trail, newest first; `action` may end in an asterisk. What was done to a case that you may not see is told without saying which it is, and asking for that case finds nothing. */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Reads the whole trail and says whether it is whole. */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The cases you may see; `sort` is one of -updated (the default), updated, title, -title. */
        get: operations["listCases"];
        put?: never;
        /** @description Makes a case that you own. With an Idempotency-Key it may be sent again without making a second one. */
        post: operations["createCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One case, with its ETag. */
        get: operations["readCase"];
        /** @description Replaces a case; the answer to an overtaken edit says who changed what. Author and day of what is new or changed are set here. */
        put: operations["saveCase"];
        post?: never;
        /** @description Deletes a case on which no decision was made, also one that this build cannot read. */
        delete: operations["deleteCase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The stored case assessed, by the rulebook it pinned or else the published one unless the working one is asked for; `asOf` moves its day. */
        get: operations["assess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Decides a case by the rulebook it pinned, or else the published one, and keeps its record. */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/elicitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What swings say in words of levels, how consistent the ballots are, and where they disagree. Stores nothing. */
        post: operations["elicitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Events named changed, deleted, assessment-stale and, as a sign of life, alive. */
        get: operations["caseEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The case with everything held about its candidates, of every date. */
        get: operations["exportCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Locks criteria and weights, and the rulebook published now. */
        post: operations["lockWeights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Chooses who works on the case. */
        put: operations["setMembers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the alternatives of the stored case cost, with breakdown, price paths, doubts and break-even against self-hosting. */
        get: operations["prices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Brings a decided case back to its locked weights, for a reason that is kept; its record stands until another takes its place. */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/robustness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How sure the answer of the stored case is: acceptability, flip points, value of information, scenarios. */
        get: operations["robustness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/robustness/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How far the robustness of the case has been worked out, while somebody waits for it. */
        get: operations["progress"];
        put?: never;
        post?: never;
        /** @description Stops working out the robustness of the case; whoever waits for it is told. Without effect where nothing is under way. Others wait for it too, so it takes somebody who may work on the case. */
        delete: operations["stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Has a locked case judged by the published rulebook from now on. */
        post: operations["judgeByPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/rulebook-impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the published rulebook would change in a case that is judged by an older one. */
        get: operations["rulebookImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/stored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document exactly as it is stored, whether or not this build can read it. */
        get: operations["storedCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Unlocks criteria and weights, for a reason that is kept. */
        post: operations["unlockWeights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A changed case assessed and not saved; members of the case may ask. */
        post: operations["whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Makes a new case that you own from an exported file. The facts inside are not taken into the catalog; ballots, facts and judged intervals are marked as brought by you, and no confirmation comes with them. */
        post: operations["importCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/benchmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Benchmarks, one entry per version. */
        get: operations["listBenchmarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What vendors are committed to spend or to take, as published. */
        get: operations["listCommitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Scores held, with the row each was read from. */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Models found, a page at a time. */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All that is held about one model. */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Offerings found, a page at a time. Prices and retirement as on `asOf`, today where it is not given. */
        get: operations["listOfferings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/offerings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All that is held about one offering, whatever its date. */
        get: operations["getOffering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Laws, rules and announcements that bear on procurement. */
        get: operations["listPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every list price sheet of the offering, oldest first. */
        get: operations["listPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is watched, and the state it was last found in. */
        get: operations["listSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/supply-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is known of the components vendors depend on. */
        get: operations["listSupplyChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Vendors found, a page at a time. */
        get: operations["listVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All that is held about one vendor. */
        get: operations["getVendor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Claims public by the day (today where none is given), newest first, graded from what was known on that day. */
        get: operations["listClaims"];
        put?: never;
        /** @description Records a claim. With an Idempotency-Key it may be sent again without recording a second one. */
        post: operations["enterClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One claim with its history and its ETag. */
        get: operations["readClaim"];
        /** @description Replaces what a claim says. */
        put: operations["editClaim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Withdraws a claim with a reason; it stays readable. */
        post: operations["withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The decisions you may see, or those of one case, the latest first. */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One decision with everything that is frozen in its record. */
        get: operations["readDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Brings the case of a reopened decision back to its locked weights, to be decided by the published rulebook. */
        post: operations["decideAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Keeps a reopened decision, for a reason. */
        post: operations["confirmDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/record.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The record as sealed: canonical JSON, to be verified with `assay record verify`. */
        get: operations["recordAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/record.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The record as MADR 4.0 Markdown. */
        get: operations["recordAsMarkdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Runs the decided case again on today's facts, published rulebook and date; changes nothing. */
        post: operations["rerunDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether the decision stands, and what was said to it. */
        get: operations["readStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Checks the record against itself. */
        get: operations["verifyDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bound per benchmark, whether its own or pooled, with every pair it rests on and every pair left out. */
        get: operations["getCalibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Imports, newest first. */
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One import with what it would change. */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Brings the proposal into the catalog; accepting twice is accepting once. The house's policy says who may. */
        post: operations["acceptImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sets the proposal aside; the catalog stays as it is. */
        post: operations["rejectImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Reads an uploaded file into a proposal. Nothing in the catalog changes until it is accepted. */
        post: operations["proposeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Reads an uploaded file and tells what would come of it. Nothing is stored. */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who may accept an import in this house. */
        get: operations["importPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description This description, in OpenAPI 3.0. */
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Chooses a new password and uses the link up; every session and every personal token of the account ends. */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everybody with an account. Anybody signed in may look, to choose members of a case. */
        get: operations["listPeople"];
        put?: never;
        /** @description Makes an account. It takes a session: a token opens no other way in. */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Makes the link by which the person chooses a new password, once and within 24 hours; they are told who made it. */
        post: operations["makeResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Replaces the roles and says whether the account may be used; its sessions end, so that the change holds at once. Who loses a role or is blocked loses their personal tokens too. A token gives no roles and unblocks nobody. */
        put: operations["changeRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Ends all access of the person: sessions, personal tokens and the link to reset the password. */
        delete: operations["endAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every procedure with what it forbids. */
        get: operations["procedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The mode, the published and the working rulebook, and what is wrong. */
        get: operations["readRulebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Gaps, overlaps, contradictions, rules that never fire, dates that run out: of the rulebook as last saved. */
        get: operations["analyseRulebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What would be wrong if this text stood in the file; nothing is written. */
        post: operations["checkRuleFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Says that you made changes that were saved in the folder, and stand for them. Somebody else publishes then. */
        post: operations["claimChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which rules, rows and cells the cases put to the test. */
        get: operations["readCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How two rulebooks differ, in words. Each is named published, working, or by the digest of a publication. */
        get: operations["diffRulebooks"];
        put?: never;
        /** @description How the rules would differ from those last saved if this text stood in the file. */
        post: operations["diffDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/editors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Says what the sender does in a file, now and then anew, and hears who else is there. */
        put: operations["noteEditor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Events named rulebook-changed and editors-changed and, as a sign of life, alive. */
        get: operations["rulebookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Why a rule fires or does not for an offering of a case, by the rulebook that judges it unless the working one is asked for; with the same facts as a case to keep beside the rule. */
        get: operations["explainRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The facts that rules read of an offering in a case, to begin a trial with. */
        get: operations["readFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The files in the rules folder. */
        get: operations["listRuleFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One file as text, with its ETag. */
        get: operations["readRuleFile"];
        /** @description Saves a file if the rules are valid with it. An existing file is replaced with If-Match; without it a new one is made. */
        put: operations["saveRuleFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/fired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description On which cases and offerings the findings of each rule stand now, among the cases you may see. */
        get: operations["listFiredRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What was published, newest first, at most the last fifty. */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How far it is, and once it is done what would change. */
        get: operations["readImpact"];
        put?: never;
        /** @description Begins to work it out, goes on where it was stopped or where cases changed since, or joins whoever did. */
        post: operations["startImpact"];
        /** @description Stops it, for all who wait. */
        delete: operations["stopImpact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/impact/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The same for the rules as they would be with a text that is not saved yet, against the published ones. The answer names the digest by which it is followed and read. */
        post: operations["startDraftImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/impact/impact.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everything that would change, one line each, for a spreadsheet. */
        get: operations["impactAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/impact/impact.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same by rule as Markdown, for a change request. */
        get: operations["impactAsMarkdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/impact/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Says that you have read it. Cases that changed since it was worked out are looked at again first, and the answer tells them. */
        post: operations["seeImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/new-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Writes a new rule to begin from, switched off, with cases that prove it as it stands. */
        post: operations["beginRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Makes the working rulebook the published one; refused to whoever changed it, and while cases fail. */
        post: operations["publishRulebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Puts the texts of an earlier publication back as the working rulebook; publishing it again takes a second person. */
        post: operations["restorePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rules by id; `q` is looked for in everything a person reads of a rule. */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What the rules say to typed facts: what fires, what may fire, and what nearly fires and for which condition not. */
        post: operations["simulateRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Boundary cases that no case file has yet. */
        get: operations["listSuggestedCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Runs the cases that stand beside the rules. */
        post: operations["runRuleCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The facts, parameters and operators a rule may use, for completion. */
        get: operations["readVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/workbook/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A table as a workbook, with the ETag of the table. */
        get: operations["readWorkbook"];
        put?: never;
        /** @description Reads a workbook back. Saving what it says is an act of its own. */
        post: operations["importWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who is signed in, if anybody. */
        get: operations["currentSession"];
        put?: never;
        /** @description Signs in and sets the session cookie, and one by which this browser is recognised at the next sign-in. */
        post: operations["signIn"];
        /** @description Signs out: the session ends on the server, the cookie is taken back. */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Makes the first administrator and uses the link up. */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The cases one may start from. */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Your own personal tokens, without their secrets. */
        get: operations["listTokens"];
        put?: never;
        /** @description Makes a personal token and shows its secret, this once. It takes a session: a token makes no other. */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Deletes one of your tokens; it stops working at once. */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Who may accept an import: the policy of the house, stated on the page and with each acceptance in the audit trail.
         * @enum {string}
         */
        Acceptance: "ONE_PERSON" | "SECOND_PERSON";
        "AccountController.PasswordRequest": {
            /** @description the present password */
            current: string;
            /** @description the one from now on */
            password: string;
        };
        /** @description One's own account. */
        AccountView: {
            /** @description whether it is one of the demo's, whose password stays */
            demo: boolean;
            id: string;
            name: string;
            /** @description the links by which the password was reset, newest first */
            resets: components["schemas"]["AccountView.ResetView"][];
            roles: string[];
            /** @description those that are open, the one used last first */
            sessions: components["schemas"]["AccountView.OwnSession"][];
        };
        "AccountView.OwnSession": {
            /** @description whether it is the one that asks */
            current: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            startedAt: string;
        };
        "AccountView.ResetView": {
            /** @description name of the administrator who made the link */
            by: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description whether you said that you know of it */
            known: boolean;
            /** Format: date-time */
            usedAt: string;
        };
        /** @description A name under which a source knows an entry. A floating alias names different models over time, hence the dates. */
        Alias: {
            effective: components["schemas"]["EffectiveDates"];
            /** @description exactly as the source writes it */
            name: string;
            provenance: components["schemas"]["Provenance"];
            /** @description where the name is used (a provider or file), `*` = anywhere */
            scope: string;
            target: components["schemas"]["SubjectId"];
        };
        /** @description The answer to one case at one day under one rulebook. */
        Assessment: {
            /** @description ranked ones first in order, then unresolved, then knocked out; within a group by offering id */
            alternatives: components["schemas"]["Assessment.Alternative"][];
            /** Format: date */
            asOf: string;
            caseId: string;
            /** @description claims about the candidates' models that were public by then, graded part by part */
            claims: components["schemas"]["ClaimGrading"][];
            criteria: components["schemas"]["Assessment.WeighedCriterion"][];
            knowledgeDigest: string;
            /** Format: int32 */
            methodVersion: number;
            rulebookDigest: string;
            /** Format: int64 */
            seed: number;
            title: string;
            /** @description what a reader must know about the whole */
            warnings: components["schemas"]["Assessment.Warning"][];
            /** @description whether weights could be derived; without them values stand per criterion and nothing is ranked */
            weighed: boolean;
        };
        /** @description One alternative. */
        "Assessment.Alternative": {
            cells: components["schemas"]["Assessment.Cell"][];
            cost?: components["schemas"]["Assessment.CostOutcome"];
            findings: components["schemas"]["Finding"][];
            model: string;
            name: string;
            /** @description what a reader must know about this alternative, such as its withdrawal */
            notes: string[];
            offering: string;
            operator: string;
            /** @description one per convention for unknowns, among the alternatives not knocked out */
            standings: components["schemas"]["Assessment.Standing"][];
            status: components["schemas"]["Assessment.Status"];
            total: components["schemas"]["ValueSpan"];
        };
        /** @description One measurement turned into a value. */
        "Assessment.Cell": {
            /** @description whether the measurement lay outside the declared scale */
            clamped: boolean;
            contamination?: components["schemas"]["Contamination"];
            contribution: components["schemas"]["ValueSpan"];
            criterion: string;
            dispute?: components["schemas"]["Assessment.Dispute"];
            /** @description ids of the evidence rows read */
            evidence: string[];
            grade?: components["schemas"]["Grade"];
            measured?: components["schemas"]["Interval"];
            /** @description ids of rows that are held and do not count, for the reason given in `why` */
            shown: string[];
            state: components["schemas"]["Assessment.State"];
            value: components["schemas"]["ValueSpan"];
            /** @description why this figure, in words */
            why: string;
        };
        "Assessment.CostLine": {
            /** @description over the term, to the cent; the lines of one breakdown add up to its total */
            amount: string;
            kind: components["schemas"]["CostOverTerm.Kind"];
            label: string;
        };
        /** @description Cost over the term in the case's currency. */
        "Assessment.CostOutcome": {
            /** @description of the total, to the cent */
            breakdown: components["schemas"]["Assessment.CostLine"][];
            currency: string;
            /** @description conventions applied, in words */
            notes: string[];
            /** @description what one month is made of */
            parts: components["schemas"]["Assessment.CostOutcome.Part"][];
            /** @description the total under each price path */
            paths: components["schemas"]["Assessment.PathTotal"][];
            /**
             * Format: double
             * @description of the first month, neither discounted nor with what is paid once
             */
            perMonth: number;
            rests: components["schemas"]["CostOverTerm.Rests"];
            /** @description the price sheet or record applied, in words */
            tariff: string;
            /**
             * Format: double
             * @description exact, under the price path of the case
             */
            total: number;
        };
        "Assessment.CostOutcome.Part": {
            /** Format: double */
            amount: number;
            label: string;
        };
        /** @description Every figure of a disputed cell, each in the criterion's unit with its own interval, evaluator and grade. */
        "Assessment.Dispute": {
            figures: components["schemas"]["Estimate.Value"][];
        };
        "Assessment.PathTotal": {
            breakdown: components["schemas"]["Assessment.CostLine"][];
            /** @description a decimal number, as text to keep every digit */
            total: string;
            trend: components["schemas"]["PriceTrend"];
            /** @description whether the cost criterion is measured by this path */
            used: boolean;
        };
        "Assessment.Standing": {
            /**
             * Format: int32
             * @description rank if this one turned out at its best and all others at their worst
             */
            bestRank: number;
            convention: components["schemas"]["Convention"];
            /**
             * Format: int32
             * @description rank by value under this convention, ties share the better rank
             */
            rank: number;
            /**
             * Format: int32
             * @description rank among awardable alternatives only; absent for an unresolved one
             */
            rankWithoutUnresolved?: number;
            /** Format: double */
            value: number;
            /** Format: int32 */
            worstRank: number;
        };
        /** @enum {string} */
        "Assessment.State": "EXACT" | "INTERVAL" | "DISPUTED" | "UNKNOWN" | "NOT_APPLICABLE";
        /** @enum {string} */
        "Assessment.Status": "AWARDABLE" | "UNRESOLVED" | "KNOCKED_OUT";
        "Assessment.Warning": {
            /** @description criterion, offering or rule concerned, may be empty */
            about: string;
            code: string;
            severity: components["schemas"]["Assessment.Warning.Severity"];
            text: string;
        };
        /** @enum {string} */
        "Assessment.Warning.Severity": "WARNING" | "ERROR";
        "Assessment.WeighedCriterion": {
            group: components["schemas"]["Criterion.Group"];
            id: string;
            name: string;
            scale: components["schemas"]["Scale"];
            /** Format: double */
            swing: number;
            /**
             * Format: double
             * @description normalised central weight, 0--1; the weights sum to 1
             */
            weight: number;
        };
        "AuditController.AuditVerification": {
            /** @description where the trail was altered, in words */
            breaks: string[];
            /** Format: int64 */
            events: number;
            head: string;
            whole: boolean;
        };
        "AuditController.AuditView": {
            action: string;
            actor: string;
            /** @description the actor's name, or `system` */
            actorName: string;
            /** Format: date-time */
            at: string;
            /** @description particulars as JSON text; none of what you may not see */
            detail: string;
            /** @description the event's own; empty where the subject is hidden, since it would confirm a guess */
            hash: string;
            /** @description whether it was done to something that you may not see */
            hidden: boolean;
            /** Format: int64 */
            sequence: number;
            /** @description what it was done to; of what you may not see, the kind alone */
            subject: string;
        };
        /** @description A text somebody looked at. */
        "Authorship.FileText": {
            path: string;
            /** @description of its bytes; of none where the file was removed */
            sha256: string;
        };
        /** @description One evaluator's swing weights. */
        Ballot: {
            /** @description who weighed */
            author: string;
            brought?: components["schemas"]["Brought"];
            /**
             * Format: date
             * @description day of the last change; absent where nobody wrote it down
             */
            on?: string;
            redundant?: components["schemas"]["RedundantAnswer"];
            /** @description criterion id → swing, 0--100: how much the step from the scale's worst to its best is worth, the largest swing being 100 */
            swings: {
                [key: string]: number;
            };
        };
        /**
         * @description On what a fact rests.
         * @enum {string}
         */
        Basis: "CITED" | "PARTLY_CITED" | "UNVERIFIED" | "POLICY" | "CASE";
        /** @description One benchmark in one version or release. Scores are never joined across versions. */
        Benchmark: {
            /** @description what else is known of them having been seen in training, may be empty */
            contamination: string;
            direction: components["schemas"]["Benchmark.Direction"];
            domain: components["schemas"]["Interval"];
            /** @description stable id, version included, e.g. `arena-hard-v0.1` */
            id: string;
            /**
             * Format: int32
             * @description number of items, absent = unknown
             */
            items?: number;
            metric?: components["schemas"]["Benchmark.Metric"];
            name: string;
            provenance: components["schemas"]["Provenance"];
            /** @description who runs the reference board */
            runner: string;
            /**
             * Format: int32
             * @description after how many months a score counts as stale (a stated convention), absent = none set
             */
            shelfLifeMonths?: number;
            /** @description unit of its scores */
            unit: string;
            version: string;
            window?: components["schemas"]["ItemWindow"];
        };
        /** @enum {string} */
        "Benchmark.Direction": "HIGHER_IS_BETTER" | "LOWER_IS_BETTER";
        /**
         * @description What a score of the benchmark is.
         * @enum {string}
         */
        "Benchmark.Metric": "PASS_RATE" | "WIN_RATE" | "MEAN_SCORE";
        /** @description How far first-party figures flatter, from pairs of a developer's and someone else's figure: δmax = max(0, P90 of the differences) where a benchmark has ``` #LEAST ``` usable pairs, else the P90 over all usable pairs. That it is one-sided is a stated convention. P90 interpolates linearly between order statistics (Hyndman and Fan 1996, Am. Stat. 50, 361--365, type 7). */
        BiasCalibration: {
            /** @description those with a pair, by id */
            benchmarks: components["schemas"]["BiasCalibration.Calibrated"][];
            /** @description pairs that are shown and not counted */
            excluded: components["schemas"]["SelfReportPair"][];
            /** @description δmax of benchmarks without one of their own */
            pooled: string;
            /**
             * Format: int32
             * @description usable pairs over all benchmarks
             */
            pooledPairs: number;
        };
        /** @description One benchmark. */
        "BiasCalibration.Calibrated": {
            benchmark: string;
            /** @description a decimal number, as text to keep every digit */
            deltaMax: string;
            /** Format: int32 */
            excluded: number;
            /** @description whether `deltaMax` is its own; else it is the pooled one */
            own: boolean;
            /** @description of its own differences, absent without a usable pair */
            p90?: string;
            pairs: components["schemas"]["SelfReportPair"][];
            /** Format: int32 */
            usable: number;
        };
        /** @description That a statement was not made here: somebody brought it from a file. Its author and its date are what the file says, and nothing that was agreed elsewhere counts here. */
        Brought: {
            /** @description name of the person who brought it */
            by: string;
            /** @description whom the file names as the second person; told, and counted for nothing */
            confirmedBy?: string;
            /**
             * Format: date
             * @description the day on which they did
             */
            on: string;
        };
        "CaseController.NewCaseRequest": {
            /** @description id of a template; absent for a case with nothing filled in */
            template?: string;
            title: string;
        };
        /** @description A fact the buyer recorded in the case; it wins over the catalog's for this case. */
        CaseFact: {
            author: string;
            brought?: components["schemas"]["Brought"];
            clarification?: components["schemas"]["Clarification"];
            /** @description vocabulary field, e.g. `offering.transferAssessment` or `case.exitPlan` */
            field: string;
            /** @description offering id, or `*` for all candidates and for facts of the case itself */
            offering: string;
            /** @description why it is recorded */
            reason: string;
            /** @description a year, a month of a year, or a day */
            recorded: string;
            source: string;
            value: components["schemas"]["FactValue"];
        };
        /** @description A case as one document. The YAML file, the API body and the stored document have exactly these fields. */
        CaseFile: {
            ballots: components["schemas"]["Ballot"][];
            /** @description offering ids in the order added */
            candidates: string[];
            criteria: components["schemas"]["Criterion"][];
            embedded?: components["schemas"]["Knowledge"];
            /** @description what the buyer recorded with source and author; they win over the catalog's */
            facts: components["schemas"]["CaseFact"][];
            /**
             * Format: int32
             * @description version of this shape, currently 1
             */
            format: number;
            id: string;
            /** @description what people judged where nobody measured */
            judgements: components["schemas"]["Judgement"][];
            method: components["schemas"]["Method"];
            need: components["schemas"]["Need"];
            procedure: components["schemas"]["Procedure"];
            /** @description what might turn out otherwise */
            scenarios: components["schemas"]["Scenario"][];
            template?: string;
            title: string;
        };
        "CaseLeadController.MembersRequest": {
            /** @description person ids; you stay a member yourself */
            members: string[];
        };
        "CaseLeadController.ReopenRequest": {
            /** @description why a decided case may change again; kept in the audit trail */
            reason: string;
        };
        "CaseLeadController.RulebookRequest": {
            /** @description the published rulebook that you looked at */
            digest: string;
        };
        "CaseLeadController.UnlockRequest": {
            /** @description why the weights may change again; kept in the audit trail */
            reason: string;
        };
        /** @description One piece of news. */
        "CaseNews.CaseEvent": {
            /** @description name of the person who changed it */
            by?: string;
            /** @description changed, deleted, or assessment-stale */
            type: string;
            /**
             * Format: int64
             * @description the version that stands now, where the case itself changed
             */
            version?: number;
        };
        /** @description What the alternatives of a case cost, whatever its criteria and rules say: totals with their breakdown, the doubts about list prices, and where self-hosting breaks even with each service. */
        CasePrices: {
            /** Format: date */
            asOf: string;
            /** @description one for each pair of a service and a self-hosted alternative whose costs are known */
            breakEvens: components["schemas"]["CasePrices.Crossing"][];
            currency: string;
            /** @description effective annual rate; 0 = nothing is discounted */
            discountRate: string;
            paths: components["schemas"]["PricePaths"];
            /** @description whether the rates of the price paths are Assay's assumption and not stated in the case */
            pathsAssumed: boolean;
            /** @description in the order of the candidates */
            prices: components["schemas"]["CasePrices.Price"][];
            /** Format: double */
            requestsPerMonth: number;
            /** Format: int32 */
            termMonths: number;
        };
        "CasePrices.Crossing": {
            /** @description of both over the term at that number */
            cost?: string;
            /** @description requests a month above which a further fleet makes self-hosting dearer again */
            dearerAgainAbove?: string;
            /** @description from how many requests a month self-hosting costs no more; absent = never within the search */
            requestsPerMonth?: string;
            /** @description requests a month up to which was searched */
            searchedUpTo: string;
            selfHosted: string;
            service: string;
        };
        "CasePrices.Price": {
            byVolume?: components["schemas"]["CostByVolume"];
            cost?: components["schemas"]["Assessment.CostOutcome"];
            /** @description what about the list price wants a review, in words */
            doubts: string[];
            model: string;
            name: string;
            offering: string;
            route: components["schemas"]["Offering.Route"];
            why: string;
        };
        /** @description Something in a case that must be put right before it can be evaluated. */
        CaseProblem: {
            /** @description what is wrong */
            message: string;
            /** @description JSON pointer of the field within the case document, such as `/criteria/2/scale` */
            pointer: string;
            /** @description what to do about it */
            remedy: string;
        };
        /** @description One case that stands beside the rules, and whether its rule finds what it expects. */
        CaseResult: {
            /** Format: int32 */
            column: number;
            file: string;
            /** Format: int32 */
            line: number;
            /** @description of a case that fails: what it expected and what was found */
            message?: string;
            name: string;
            passed: boolean;
            rule: string;
        };
        /**
         * @description Which rulebook is asked.
         * @enum {string}
         */
        "CaseRulebooks.Rules": "PUBLISHED" | "WORKING";
        /**
         * @description How far a case has come.
         * @enum {string}
         */
        CaseStatus: "DRAFT" | "WEIGHTS_LOCKED" | "DECIDED";
        /** @description A case as its members see it. */
        CaseView: {
            case: components["schemas"]["CaseFile"];
            meta: components["schemas"]["CaseView.Meta"];
            /** @description what stands in the way of an answer; the case is stored all the same */
            problems: components["schemas"]["CaseProblem"][];
        };
        /** @description One line of the list of cases. */
        "CaseView.Line": {
            /** Format: int32 */
            candidates: number;
            id: string;
            owner: components["schemas"]["CaseView.PersonName"];
            /** @description why this build cannot read the case; absent: it can */
            problem?: string;
            status: components["schemas"]["CaseStatus"];
            template: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: components["schemas"]["CaseView.PersonName"];
            /** Format: int64 */
            version: number;
        };
        /** @description What the house knows about the case. */
        "CaseView.Meta": {
            /** Format: date-time */
            createdAt: string;
            /** @description whether you may edit it in the state it is in */
            mayEdit: boolean;
            /** @description whether you may lock its weights, choose its members and decide it */
            mayLead: boolean;
            members: components["schemas"]["CaseView.PersonName"][];
            owner: components["schemas"]["CaseView.PersonName"];
            /** @description why you may not reopen it, and what to do instead; absent: you may */
            reopening?: string;
            rulebook?: components["schemas"]["PinnedRulebook"];
            status: components["schemas"]["CaseStatus"];
            /** Format: date-time */
            updatedAt: string;
            updatedBy: components["schemas"]["CaseView.PersonName"];
            /**
             * Format: int64
             * @description what If-Match names, as `"v`"
             */
            version: number;
        };
        "CaseView.PersonName": {
            id: string;
            name: string;
        };
        /** @description Everything held about vendors, models and offerings, whatever its date: an immutable snapshot. Nothing is filtered by day here; ask with a day where a day matters. Every list is kept in a fixed order (by id, then date), so that the same entries give the same bytes. */
        Catalog: {
            aliases: components["schemas"]["Alias"][];
            commitments: components["schemas"]["Commitment"][];
            facts: components["schemas"]["Fact"][];
            licences: components["schemas"]["Licence"][];
            listings: components["schemas"]["Listing"][];
            models: components["schemas"]["Model"][];
            offerings: components["schemas"]["Offering"][];
            policySignals: components["schemas"]["PolicySignal"][];
            supplyChain: components["schemas"]["SupplyChainFact"][];
            tariffs: components["schemas"]["Tariff"][];
            vendors: components["schemas"]["Vendor"][];
            watchSignals: components["schemas"]["WatchSignal"][];
        };
        /** @description A public sentence, taken apart. Either it compares ("x beats y on z") and each comparison can be graded from figures, or it compares nothing and is a statement that a person graded. */
        Claim: {
            /** @description vendor id of who says so, or who in words joined by hyphens */
            claimant: string;
            comparisons: components["schemas"]["Claim.Comparison"][];
            id: string;
            provenance: components["schemas"]["Provenance"];
            sentence: string;
            statement?: components["schemas"]["Claim.Statement"];
        };
        /** @description Part of a claim: `better` is said to score better than `worse` (model ids) on a benchmark id. */
        "Claim.Comparison": {
            benchmark: string;
            better: string;
            worse: string;
        };
        /** @description A grade that a person gave, since no figure decides. */
        "Claim.Statement": {
            grade: components["schemas"]["Grade"];
            /** @description the reason in words */
            why: string;
        };
        /**
         * @description What was done.
         * @enum {string}
         */
        "ClaimChange.Action": "ENTERED" | "EDITED" | "WITHDRAWN";
        "ClaimController.WithdrawalRequest": {
            reason: string;
        };
        /** @description A claim taken apart and graded on two axes, never in one word: what the claimant's own figures say, and what anyone independent measured. */
        ClaimGrading: {
            claim: string;
            claimant: string;
            /** @description one per comparison of the claim */
            parts: components["schemas"]["ClaimGrading.Part"][];
            sentence: string;
        };
        /** @description One figure held, who reported it and how. */
        "ClaimGrading.Figure": {
            basis: components["schemas"]["Basis"];
            config: string;
            evaluator: string;
            evaluatorClass: components["schemas"]["EvaluatorClass"];
            interval?: components["schemas"]["Interval"];
            model: string;
            published?: string;
            row: string;
            source: string;
            unit: string;
            /** Format: double */
            value: number;
        };
        /**
         * @description What someone independent found, in one version, window, harness and by one evaluator for both.
         * @enum {string}
         */
        "ClaimGrading.Independent": "REPLICATED" | "CONTRADICTED" | "INCONCLUSIVE" | "NONE";
        /**
         * @description What the claimant's own figures say.
         * @enum {string}
         */
        "ClaimGrading.OwnFigures": "SUPPORT" | "DO_NOT_SUPPORT" | "NOT_SEPARABLE" | "NONE_HELD";
        /** @description One comparison, graded. */
        "ClaimGrading.Part": {
            comparison: components["schemas"]["Claim.Comparison"];
            /** @description rows the two verdicts rest on, and rows that were looked at and set aside */
            figures: components["schemas"]["ClaimGrading.Figure"][];
            independent: components["schemas"]["ClaimGrading.Independent"];
            ownFigures: components["schemas"]["ClaimGrading.OwnFigures"];
            /** @description pairs on other benchmarks: shown, and deciding nothing */
            related: components["schemas"]["ClaimGrading.Related"][];
            /** @description both verdicts in sentences */
            words: string;
        };
        /** @description Both models on another benchmark, measured by one independent evaluator. */
        "ClaimGrading.Related": {
            benchmark: string;
            better: components["schemas"]["ClaimGrading.Figure"];
            worse: components["schemas"]["ClaimGrading.Figure"];
        };
        /** @description A claim as a person enters it. */
        ClaimRequest: {
            basis: components["schemas"]["Basis"];
            /** @description vendor id, or who in words */
            claimant: string;
            comparisons: components["schemas"]["Claim.Comparison"][];
            note?: string;
            /** @description 2026-05-09, 2026-05 or 2026 */
            published: string;
            sentence: string;
            /** @description where the sentence can be found again */
            source: string;
            statement?: components["schemas"]["Claim.Statement"];
        };
        /** @description A claim with its gradings as of a day. */
        ClaimView: {
            /** Format: date */
            asOf: string;
            claimant: string;
            /** @description the vendor's name, or the claimant in words */
            claimantName: string;
            /** @description of the evidence rows in the parts, by row id */
            grades: {
                [key: string]: components["schemas"]["Grade"];
            };
            id: string;
            /** @description of the models and benchmarks in the parts, by id */
            names: {
                [key: string]: string;
            };
            /** @description one per comparison, each on two axes */
            parts: components["schemas"]["ClaimGrading.Part"][];
            provenance: components["schemas"]["Provenance"];
            sentence: string;
            statement?: components["schemas"]["Claim.Statement"];
            /** @description whether it was withdrawn by that day */
            withdrawn: boolean;
        };
        "ClaimView.Change": {
            action: components["schemas"]["ClaimChange.Action"];
            /** Format: date-time */
            at: string;
            /** @description name of the person */
            by: string;
            reason: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A claim with its history; the answer's ETag is its version. */
        "ClaimView.Detail": {
            changes: components["schemas"]["ClaimView.Change"][];
            claim: components["schemas"]["ClaimView"];
            mayEdit: boolean;
            /** Format: int64 */
            version: number;
        };
        /** @description A request for clarification in a public tender: the same question to every bidder. */
        Clarification: {
            /** @description what was asked */
            request: string;
            /**
             * Format: date
             * @description the day on which it was sent to all of them
             */
            sent: string;
            /** @description offering ids of the candidates whose bidders it was sent to */
            sentTo: string[];
        };
        /** @description A dated spending statement of one vendor. It is a fact about that vendor only, never about another's model. */
        Commitment: {
            /** @description as the source words it, may be empty */
            amountInWords: string;
            /** @description a year, a month of a year, or a day */
            announced?: string;
            /** @description who says so ("unnamed sources", the company ...) */
            attribution: string;
            /** @description ISO 4217 */
            currency: string;
            /** @description amount at most; absent = open upwards */
            high?: string;
            id: string;
            /** @description amount at least, in `currency` units; absent = not stated */
            low?: string;
            period: string;
            provenance: components["schemas"]["Provenance"];
            scope: string;
            status: string;
            subject: string;
            /** @description id of the later statement that corrects it */
            supersededBy?: string;
            vendor: string;
        };
        /**
         * @description Whether a benchmark's items can have been in a model's training data, told from two dates. A flag, never a correction of the figure (docs/decisions/0022).
         * @enum {string}
         */
        Contamination: "CLEAN" | "POSSIBLE" | "CANNOT_TELL";
        /** @description The price sheet of a contract or an offer. It replaces the whole list tariff of the offering within its case, never by component: what it does not price is unpriced. Confidential to the members of the case; everybody else reads it as withheld. */
        ContractedPrice: {
            /** @description ISO 4217 */
            currency: string;
            /** @description what is priced; empty where withheld */
            lines: components["schemas"]["Tariff.Line"][];
            /** @description what is owed in a month whatever is used */
            monthlyMinimum?: string;
            offering: string;
            /** @description the contract or offer, so that it can be found again */
            source: string;
            /** @description whether the reader is no member and the figures were taken out */
            withheld: boolean;
        };
        /**
         * @description How unknown cells are read for one ranking. Three are always shown, since none of them is knowledge.
         * @enum {string}
         */
        Convention: "UNIFORM" | "ALL_WORST" | "ALL_BEST";
        /** @description The present cost of a term as a function of the requests in a month, all else of the workload unchanged: what is paid once, fleets (a step for each further fleet), and in each contract year the larger of a minimum and what the requests cost. */
        CostByVolume: {
            /** @description requests a month that one fleet serves; absent = one fleet serves any number */
            fleetServes?: string;
            /** @description a decimal number, as text to keep every digit */
            once: string;
            /** @description of one fleet in a month, 0 where none is rented */
            perFleetMonth: string;
            years: components["schemas"]["CostByVolume.Year"][];
        };
        /** @description One contract year. */
        "CostByVolume.Year": {
            /** @description what is owed in a month whatever is used */
            leastPerMonth: string;
            /** @description price of one request in this year */
            perRequest: string;
            /** @description sum of the discounting weights of its months */
            weight: string;
        };
        /** @enum {string} */
        "CostOverTerm.Kind": "USAGE" | "MINIMUM" | "ACCELERATORS" | "OPERATIONS" | "MIGRATION" | "RECORDED";
        /**
         * @description What a cost rests on.
         * @enum {string}
         */
        "CostOverTerm.Rests": "LIST_PRICE" | "CONTRACTED_PRICE" | "SELF_HOSTING" | "RECORDED_TOTAL";
        /** @description One criterion, declared before the data: what is read, at which level, and how it becomes a value. */
        Criterion: {
            /** @description for levelled criteria: what each level means, worst first */
            anchors: components["schemas"]["Criterion.Anchor"][];
            group: components["schemas"]["Criterion.Group"];
            /** @description short id, unique in the case */
            id: string;
            level: components["schemas"]["Level"];
            name: string;
            reads: components["schemas"]["Criterion.Reads"];
            scale: components["schemas"]["Scale"];
            /**
             * Format: double
             * @description level that counts for an alternative about which the question does not arise; absent = none is stated
             */
            whereNotApplicable?: number;
        };
        "Criterion.Anchor": {
            /** Format: double */
            level: number;
            text: string;
        };
        /** @enum {string} */
        "Criterion.Group": "PERFORMANCE" | "PRICE" | "OPENNESS" | "RISK";
        /** @description Where the measurement comes from. */
        "Criterion.Reads": {
            /** @description benchmark id for `BENCHMARK`, mapping id (e.g. `openness-1`, `continuity-1`) for `LEVELS`, vocabulary field for `FACT`, empty for the others */
            key: string;
            source: components["schemas"]["Criterion.Reads.Source"];
        };
        /** @enum {string} */
        "Criterion.Reads.Source": "BENCHMARK" | "WORKLOAD_COST" | "LEVELS" | "RESIDUAL_COMPLIANCE" | "FACT";
        "DecisionController.AwardRequest": {
            acceptedUnknowns?: string;
            chosen: string;
            /** @description needed where the choice is not the leader; `acceptedUnknowns` where unknowns can change it */
            justification?: string;
        };
        /** @description A decision as lists show it. */
        DecisionLine: {
            caseId: string;
            chosen: string;
            chosenName: string;
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
            digest: string;
            id: string;
            /** Format: int32 */
            number: number;
            state: components["schemas"]["DecisionState"];
            title: string;
        };
        /** @description Everything one decision rests on, frozen. */
        DecisionRecord: {
            award: components["schemas"]["DecisionRecord.Award"];
            caseFile: components["schemas"]["CaseFile"];
            /** @description who recorded it */
            decidedBy: string;
            /**
             * Format: date
             * @description the day it was recorded
             */
            decidedOn: string;
            /**
             * Format: int32
             * @description version of this shape, currently 2; 1 had no robustness and let an award pass while an open cell could change the leader
             */
            format: number;
            /**
             * Format: int32
             * @description running number in the installation that recorded it, from 1
             */
            number: number;
            result: components["schemas"]["Assessment"];
            robustness?: components["schemas"]["Robustness"];
            rulebook: components["schemas"]["DecisionRecord.FrozenRulebook"];
        };
        /** @description What was chosen. */
        "DecisionRecord.Award": {
            /** @description why the award is made although open cells could change the leader; may be empty */
            acceptedUnknowns: string;
            /** @description offering id */
            chosen: string;
            /** @description why, required where the choice is not the leader; may be empty */
            justification: string;
        };
        /** @description The rulebook as files, in path order, with the digest under which it scored. */
        "DecisionRecord.FrozenRulebook": {
            digest: string;
            files: components["schemas"]["DecisionRecord.SourceFile"][];
        };
        /** @description One rule file: path relative to the rules folder, and its text. */
        "DecisionRecord.SourceFile": {
            path: string;
            text: string;
        };
        /** @description One review. */
        "DecisionReviews.Review": {
            /** Format: date-time */
            at: string;
            /** @description name of the person, or `system` */
            by: string;
            /** @description sentences; empty where the answer is the same */
            differences: string[];
            reason: string;
            rulebook: string;
            verdict: components["schemas"]["DecisionReviews.ReviewVerdict"];
        };
        /**
         * @description What a rulebook says to a decision, or a lead to that.
         * @enum {string}
         */
        "DecisionReviews.ReviewVerdict": "SAME" | "DIFFERS" | "CONFIRMED";
        /**
         * @description Whether a decision still stands. Its record never changes.
         * @enum {string}
         */
        DecisionState: "STANDING" | "REOPENED" | "SUPERSEDED";
        /** @description A decision as its page shows it. */
        DecisionView: {
            /** @description name of the Markdown form, `NNNN-title-with-dashes.md` */
            fileName: string;
            line: components["schemas"]["DecisionLine"];
            record: components["schemas"]["DecisionRecord"];
            /** @description what is stated about the weights besides the swings, and how consistent it is, in words */
            weighing: string[];
        };
        DiagnosticView: {
            /** Format: int32 */
            column: number;
            file: string;
            /** Format: int32 */
            line: number;
            message: string;
            remedy: string;
            /** @description error or warning */
            severity: string;
        };
        /** @description A text that is not saved yet, in the place of a file. */
        "DraftedRulebook.Draft": {
            /** @description of the file in the rules folder */
            path: string;
            text: string;
        };
        "EditorsController.EditorRequest": {
            /** @description reading, typing or left */
            doing: string;
            path: string;
        };
        /** @description Who else has the file open. */
        "EditorsController.EditorsView": {
            others: components["schemas"]["EditorsController.EditorView"][];
        };
        "EditorsController.EditorView": {
            name: string;
            /** @description whether they hold something that is not saved */
            typing: boolean;
        };
        /** @description When something holds: from the last day of `since` (a partial date means its last day; absent = always has) up to and including the last day of `until` (absent = still does). */
        EffectiveDates: {
            /** @description a year, a month of a year, or a day */
            since?: string;
            /** @description a year, a month of a year, or a day */
            until?: string;
        };
        /**
         * @description What it takes to get an answer; the points are a stated convention.
         * @enum {string}
         */
        Effort: "ANSWER" | "DOCUMENT" | "PILOT";
        /** @description What the weights of a case say when they are read back: equivalent changes, how consistent each ballot is with the answer to its redundant question, and where the ballots disagree. Source: von Winterfeldt and Edwards 1986, who ask more than the weights need so that the answers can be held against each other. */
        Elicitation: {
            /** @description in the order of the case */
            ballots: components["schemas"]["Elicitation.BallotReading"][];
            /** @description the widest first */
            disagreements: components["schemas"]["Elicitation.Disagreement"][];
            /** @description what the whole step of each criterion is worth on the heaviest one */
            equivalents: components["schemas"]["Elicitation.Equivalent"][];
        };
        "Elicitation.BallotReading": {
            author: string;
            consistency?: components["schemas"]["Elicitation.Consistency"];
            /** Format: date */
            on?: string;
            question?: components["schemas"]["Elicitation.RedundantQuestion"];
        };
        /** @description A stated level beside the one that the swings imply. */
        "Elicitation.Consistency": {
            against: string;
            /** @description whether that is within the points by which every swing is taken to wander */
            agrees: boolean;
            criterion: string;
            /**
             * Format: double
             * @description of the swing of `criterion` as the answer has it, less as it was given, in points
             */
            difference: number;
            /**
             * Format: double
             * @description absent where the swings say more than the whole scale of `against`
             */
            implied?: number;
            /** Format: date */
            on: string;
            /** Format: double */
            stated: number;
            text: string;
        };
        "Elicitation.Disagreement": {
            criterion: string;
            /** Format: double */
            high: number;
            highest: string;
            /**
             * Format: double
             * @description lowest weight on any ballot, 0--1
             */
            low: number;
            lowest: string;
        };
        /** @description Moving `criterion` from its worst to its best level is worth as much as moving `against` from `from` to `to`. */
        "Elicitation.Equivalent": {
            against: string;
            criterion: string;
            /** Format: double */
            from: number;
            /** Format: double */
            to: number;
        };
        /** @description To which level must `against` rise from its worst, to be worth the whole step of `criterion`? */
        "Elicitation.RedundantQuestion": {
            against: string;
            criterion: string;
        };
        "ElicitationController.ElicitationRequest": {
            /** @description criterion id → swing 0--100 from which to read equivalent changes; they need not be stored */
            swings: {
                [key: string]: number;
            };
        };
        /** @description One figure that counts. */
        "Estimate.Value": {
            evaluator: string;
            evaluatorClass: components["schemas"]["EvaluatorClass"];
            grade: components["schemas"]["Grade"];
            interval: components["schemas"]["Interval"];
            row: string;
            /** Format: double */
            value: number;
        };
        /**
         * @description Who measured, seen from the subject.
         * @enum {string}
         */
        EvaluatorClass: "FIRST_PARTY" | "COMPETITOR" | "THIRD_PARTY" | "OWN_PILOT";
        /** @description All benchmarks, rows and claims held, whatever their date, in a fixed order. */
        EvidenceBase: {
            benchmarks: components["schemas"]["Benchmark"][];
            claims: components["schemas"]["Claim"][];
            rows: components["schemas"]["EvidenceRow"][];
        };
        /** @description One measured or claimed figure. */
        EvidenceRow: {
            /** @description benchmark id, version included */
            benchmark: string;
            /** @description harness, window and settings in words */
            config: string;
            evaluator: string;
            evaluatorClass: components["schemas"]["EvaluatorClass"];
            fit: components["schemas"]["EvidenceRow.Fit"];
            id: string;
            interval?: components["schemas"]["Interval"];
            /**
             * Format: int32
             * @description number of items, absent = not stated
             */
            items?: number;
            /** @description id of the underlying publication; two rows with one origin are one piece of evidence */
            origin: string;
            /** @description a year, a month of a year, or a day */
            protocolFrozen?: string;
            provenance: components["schemas"]["Provenance"];
            subject: components["schemas"]["SubjectId"];
            unit: string;
            /**
             * Format: double
             * @description in the benchmark's unit
             */
            value: number;
        };
        /** @enum {string} */
        "EvidenceRow.Fit": "DIRECT" | "PROXY" | "REMOTE";
        /** @description A figure with its grade: `A` where another third party found it too. */
        EvidenceView: {
            grade: components["schemas"]["Grade"];
            gradeInWords: string;
            row: components["schemas"]["EvidenceRow"];
        };
        /** @description What one unit of a currency was worth in another on a stated day. The buyer states it in the case; Assay knows no rates. */
        ExchangeRate: {
            /** @description a year, a month of a year, or a day */
            day: string;
            /** @description ISO 4217 */
            from: string;
            range?: components["schemas"]["PlausibleRange"];
            /** @description units of `to` for one unit of `from` */
            rate: string;
            /** @description where the rate was read */
            source: string;
            /** @description ISO 4217 */
            to: string;
        };
        /** @description What it costs once to leave an alternative: to move what was built on it elsewhere, what a contract still asks, to run two side by side. It is printed where a scenario knocks the alternative out, and never weighed. */
        ExitCost: {
            /** @description a decimal number, as text to keep every digit */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
            /** @description offering id */
            offering: string;
            /** @description where the amount comes from */
            source: string;
        };
        /** @description A rule and some facts: what it asks, what it met, what it concludes, and where it stands. */
        ExplanationView: {
            /** @description whether the rule is switched on and in force on the day; if not it finds nothing */
            applies: boolean;
            /** @description where a case of this rule stands or would stand */
            caseFile: string;
            /** @description these facts as a case, to be put below `cases:` */
            caseText: string;
            /** Format: int32 */
            column: number;
            file: string;
            /** Format: int32 */
            line: number;
            owner: string;
            parts: components["schemas"]["ExplanationView.PartView"][];
            reference: string;
            rule: string;
            /** @description the whole in one sentence */
            sentence: string;
            /** @description what its effects say */
            texts: string[];
            title: string;
            /** @description true, false or unknown */
            verdict: string;
        };
        /** @description One condition. */
        "ExplanationView.PartView": {
            actual: string;
            /** Format: int32 */
            column: number;
            condition: string;
            file: string;
            /** Format: int32 */
            line: number;
            /** @description what would have to be otherwise, and by how much; empty where it holds */
            shortfall: string;
            verdict: string;
        };
        /** @description How many offerings have a value, most frequent first. */
        "Facet.Count": {
            /** Format: int64 */
            count: number;
            value: string;
        };
        /** @description One dated statement about one subject. */
        Fact: {
            /** @description name within the subject's level, as the vocabulary spells it without the level prefix (e.g. `accessCountries` of an offering) */
            attribute: string;
            effective: components["schemas"]["EffectiveDates"];
            provenance: components["schemas"]["Provenance"];
            subject: components["schemas"]["SubjectId"];
            value: components["schemas"]["FactValue"];
        };
        /** @description Yes or no, or an object that names its kind: what is known of one vocabulary field. */
        FactValue: boolean | {
            /** @description a decimal number, as text to keep every digit */
            quantity: string;
        } | {
            code: string;
        } | {
            /** Format: date */
            day: string;
        } | {
            codes: string[];
            complete: boolean;
        } | {
            unknown: string;
        } | {
            notApplicable: string;
        };
        FieldError: {
            /** Format: int32 */
            column?: number;
            /** Format: int32 */
            line?: number;
            message: string;
            pointer: string;
            remedy: string;
        };
        /**
         * @description How much is said about a case that changes.
         * @enum {string}
         */
        "FindImpact.Depth": "ANSWER" | "ROBUSTNESS";
        /** @description What one rule says about one alternative. */
        Finding: {
            /** @description offering id */
            alternative: string;
            /** @description cause tag of a penalty (one penalty per tag counts), tag of an obligation; empty for the other kinds */
            cause: string;
            certainty: components["schemas"]["Finding.Certainty"];
            force: components["schemas"]["Finding.Force"];
            kind: components["schemas"]["Finding.Kind"];
            /** @description vocabulary fields whose being unknown leaves the finding open; empty when certain */
            missing: string[];
            owner: string;
            place: components["schemas"]["Place"];
            /**
             * Format: double
             * @description penalty points; 0 for the other kinds
             */
            points: number;
            reference: string;
            rule: string;
            text: string;
            title: string;
            waivable: boolean;
        };
        /** @enum {string} */
        "Finding.Certainty": "HOLDS" | "MAY_HOLD";
        /** @enum {string} */
        "Finding.Force": "LAW" | "CONTRACT" | "POLICY";
        /** @enum {string} */
        "Finding.Kind": "KNOCK_OUT" | "PENALTY" | "OBLIGATION" | "FLAG";
        /** @description Which rule fired where. */
        FiredView: {
            /**
             * Format: int32
             * @description how many cases were looked at
             */
            assessed: number;
            /** @description cases that have no answer yet, so that no rule could fire on them */
            incomplete: components["schemas"]["FiredView.CaseName"][];
            /** @description the rules that fired, by id; a rule that is not among them fired nowhere */
            rules: components["schemas"]["FiredView.FiredRule"][];
            /**
             * Format: int64
             * @description how many cases you may see; more than `assessed` and `incomplete` where the newest alone were looked at
             */
            total: number;
        };
        "FiredView.CaseName": {
            id: string;
            title: string;
        };
        "FiredView.FiredCase": {
            id: string;
            offerings: components["schemas"]["FiredView.FiredOffering"][];
            status: components["schemas"]["CaseStatus"];
            title: string;
        };
        "FiredView.FiredOffering": {
            certainty: components["schemas"]["Finding.Certainty"];
            id: string;
            kind: components["schemas"]["Finding.Kind"];
            name: string;
        };
        "FiredView.FiredRule": {
            cases: components["schemas"]["FiredView.FiredCase"][];
            rule: string;
        };
        /**
         * @description How far a figure can be trusted (`docs/method.md`, Evidence).
         * @enum {string}
         */
        Grade: "A" | "B" | "C" | "D" | "E" | "J";
        /** @description What is told of the cases the asker may not see: numbers, never a title, an offering, a price or who leads. */
        HiddenImpact: {
            detail?: components["schemas"]["HiddenImpact.Detail"];
            /**
             * Format: int32
             * @description how many of them answer differently
             */
            touched: number;
            /**
             * Format: int32
             * @description how many cannot be assessed
             */
            unanswered: number;
        };
        /**
         * @description What becomes of a finding.
         * @enum {string}
         */
        "HiddenImpact.Change": "COMES" | "GOES" | "CHANGES";
        "HiddenImpact.Detail": {
            /**
             * Format: int32
             * @description on how many a decision stands
             */
            decided: number;
            /**
             * Format: int32
             * @description in how many another one leads
             */
            leaders: number;
            /**
             * Format: int32
             * @description how many are locked, so that a publication does not move them
             */
            locked: number;
            /** @description the findings that change, by rule and kind of change */
            rules: components["schemas"]["HiddenImpact.RuleCount"][];
            /**
             * Format: int32
             * @description in how many only values move
             */
            valuesAlone: number;
        };
        "HiddenImpact.RuleCount": {
            /**
             * Format: int32
             * @description in how many this happens to at least one offering
             */
            cases: number;
            change: components["schemas"]["HiddenImpact.Change"];
            kind: components["schemas"]["Finding.Kind"];
            rule: string;
            title: string;
        };
        /** @description What changes in cases when one rulebook takes the place of another. */
        Impact: {
            /** @description digest of the one in its place */
            after: string;
            /** @description digest of the rulebook that is replaced */
            before: string;
            /**
             * Format: int32
             * @description how many cases were looked at
             */
            cases: number;
            /**
             * Format: int32
             * @description how many of them the change could touch, so that they were assessed by both
             */
            reassessed: number;
            /** @description cases whose answer differs in anything, in the order of their ids */
            touched: components["schemas"]["Impact.Touched"][];
            /** @description cases of which nothing can be said, in the order of their ids */
            unanswered: components["schemas"]["Impact.Unanswered"][];
        };
        /** @description One finding that comes, goes, or becomes certain or open. */
        "Impact.FindingChange": {
            after: components["schemas"]["Impact.Holding"];
            before: components["schemas"]["Impact.Holding"];
            kind: components["schemas"]["Finding.Kind"];
            /** @description of the offering */
            name: string;
            /** @description id */
            offering: string;
            /** Format: double */
            pointsAfter: number;
            /**
             * Format: double
             * @description penalty points; 0 for other kinds and where there is no finding
             */
            pointsBefore: number;
            rule: string;
            title: string;
        };
        /**
         * @description What a finding says of one alternative.
         * @enum {string}
         */
        "Impact.Holding": "NONE" | "MAY_HOLD" | "HOLDS";
        /** @description An alternative that is newly knocked out, freed, or left unresolved. */
        "Impact.Moved": {
            after: components["schemas"]["Assessment.Status"];
            before: components["schemas"]["Assessment.Status"];
            name: string;
            offering: string;
        };
        /**
         * @description Which rulebook a case is judged by, and so what a publication does to it.
         * @enum {string}
         */
        "Impact.Stage": "OPEN" | "LOCKED" | "DECIDED";
        /** @description How sure the leader is: its share of first ranks, unknowns anywhere on the scale. */
        "Impact.Sure": {
            /** Format: double */
            firstRank: number;
            leader: string;
        };
        "Impact.Touched": {
            findings: components["schemas"]["Impact.FindingChange"][];
            id: string;
            leadersAfter: string[];
            /** @description names of those ranked first among the awardable, empty where nobody is */
            leadersBefore: string[];
            moved: components["schemas"]["Impact.Moved"][];
            /**
             * Format: double
             * @description the most by which the expected value of an alternative changes, in points 0--100
             */
            shift: number;
            stage: components["schemas"]["Impact.Stage"];
            sureAfter?: components["schemas"]["Impact.Sure"];
            sureBefore?: components["schemas"]["Impact.Sure"];
            title: string;
        };
        /** @description A case that cannot be assessed yet, or that this program fails on. */
        "Impact.Unanswered": {
            id: string;
            /** @description for a person */
            reason: string;
            stage: components["schemas"]["Impact.Stage"];
            title: string;
        };
        "ImpactController.DraftImpactRequest": {
            depth?: components["schemas"]["FindImpact.Depth"];
            draft: components["schemas"]["DraftedRulebook.Draft"];
        };
        "ImpactController.ImpactRequest": {
            depth?: components["schemas"]["FindImpact.Depth"];
            /** @description digest of the working rulebook as it was looked at, or of an earlier publication */
            to: string;
        };
        "ImpactController.SeenRequest": {
            /** @description digest of the rulebook whose impact was read */
            to: string;
        };
        /**
         * @description How far it is.
         * @enum {string}
         */
        ImpactState: "IDLE" | "RUNNING" | "DONE" | "STOPPED" | "FAILED";
        /** @description The impact of putting a rulebook in the place of the published one, as far as it is worked out and as far as the asker may see it. */
        ImpactView: {
            /** @description digest of the one in its place */
            after: string;
            /** @description digest of the published rulebook */
            before: string;
            /**
             * Format: int32
             * @description how many of them changed, came or went since it was done; what is told of those is not of today
             */
            changedSince: number;
            depth: components["schemas"]["FindImpact.Depth"];
            hidden: components["schemas"]["HiddenImpact"];
            impact?: components["schemas"]["Impact"];
            /**
             * Format: int32
             * @description cases looked at so far
             */
            looked: number;
            /** @description whether the asker has said to have read it, which publishing takes */
            seen: boolean;
            state: components["schemas"]["ImpactState"];
            /**
             * Format: int32
             * @description cases to look at: open ones and standing decisions
             */
            total: number;
        };
        /** @description One import and what became of it. */
        Import: {
            id: string;
            kind: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            report: components["schemas"]["ImportReport"];
            /** Format: date-time */
            settledAt?: string;
            settledBy?: string;
            status: components["schemas"]["Import.Status"];
            /** Format: int64 */
            version: number;
        };
        /**
         * @description Proposed until a person accepts or rejects it.
         * @enum {string}
         */
        "Import.Status": "PROPOSED" | "ACCEPTED" | "REJECTED";
        /** @description Who may accept an import in this house. */
        ImportPolicy: {
            acceptance: components["schemas"]["Acceptance"];
            /** @description the policy in words, as the page states it */
            sentence: string;
        };
        /** @description What became of each entry of a file. Nothing gets lost: read = accepted + unchanged + quarantined + skipped, always. */
        ImportReport: {
            /**
             * Format: int32
             * @description entries that are new or change something
             */
            accepted: number;
            /** @description names of the file that an alias joined to an entry of the catalog */
            joined: components["schemas"]["ImportReport.Joined"][];
            notes: string[];
            /** @description entries held back for a person to look at, and why */
            quarantined: components["schemas"]["ImportReport.Refusal"][];
            /** Format: int32 */
            read: number;
            /** @description entries that state nothing for the catalog, and why */
            skipped: components["schemas"]["ImportReport.Refusal"][];
            /** @description the file, in words a person recognises */
            source: string;
            /**
             * Format: int32
             * @description entries that say what is held already
             */
            unchanged: number;
        };
        /** @description A name of the file that means an entry of the catalog. */
        "ImportReport.Joined": {
            /** @description the alias that says so, as @code nam */
            alias: string;
            /** @description as the file writes it */
            name: string;
            /** @description the entry it was joined to, as `level:id` */
            target: string;
        };
        /** @description An entry that was not taken over, by its key in the file, and why. */
        "ImportReport.Refusal": {
            key: string;
            reason: string;
        };
        /** @description A closed interval of finite numbers, low ≤ high, both in the unit of whatever carries it. */
        Interval: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
        };
        /** @description When the items of a benchmark became public, as its source states it. */
        ItemWindow: {
            /** @description a year, a month of a year, or a day */
            since?: string;
            /** @description a year, a month of a year, or a day */
            until?: string;
        };
        /** @description An interval that a person judged where nobody measured: grade J. It never replaces a measurement. */
        Judgement: {
            author: string;
            brought?: components["schemas"]["Brought"];
            /** @description id of the criterion judged */
            criterion: string;
            range: components["schemas"]["Interval"];
            reason: string;
            /** @description a year, a month of a year, or a day */
            recorded: string;
            /** @description who read the reason and agrees, someone other than the author; blank = nobody did yet */
            secondPerson: string;
            /** @description offering id, or `model:` and a model id: every offering of that model shares the judgement */
            subject: string;
        };
        /** @description What is held about the candidates: catalog and evidence together, of every date. */
        Knowledge: {
            catalog: components["schemas"]["Catalog"];
            /** @description SHA-256 (hex) over the canonical form of both, empty where it has not been computed yet */
            digest: string;
            evidence: components["schemas"]["EvidenceBase"];
        };
        /**
         * @description The level at which a fact or a criterion stands. Vendor ≠ model ≠ offering ≠ supply chain ≠ legal regime.
         * @enum {string}
         */
        Level: "VENDOR" | "MODEL" | "OFFERING" | "SUPPLY_CHAIN" | "REGIME" | "CASE";
        /** @description A licence of weights. */
        Licence: {
            /** @description stable code used in rules: the SPDX id where there is one, else a `LicenseRef-...` id */
            code: string;
            /** @description condition on commercial use in words; "none" = none; empty = unknown */
            commercialCondition: string;
            /** @description condition that names the EU in words; "none" = none; empty = unknown */
            euCondition: string;
            name: string;
            openSource: components["schemas"]["FactValue"];
            provenance: components["schemas"]["Provenance"];
        };
        /** @description One event on an official list: posted, withdrawn, listed, delisted. The state at a day follows from the events up to it. */
        Listing: {
            /** @description a year, a month of a year, or a day */
            effective: string;
            event: components["schemas"]["Listing.Event"];
            id: string;
            /** @description code of the list, e.g. `US-1260H`, `US-ENTITY-LIST` */
            list: string;
            provenance: components["schemas"]["Provenance"];
            /** @description vendor id */
            vendor: string;
        };
        /** @enum {string} */
        "Listing.Event": "LISTED" | "DELISTED" | "NOTICE_WITHDRAWN";
        /** @description Fixed conventions of the evaluation. */
        Method: {
            /**
             * Format: int64
             * @description seed of every draw
             */
            seed: number;
            stated?: components["schemas"]["StatedWeights"];
            /** @description id of the criterion whose value decides between alternatives of equal value; a public tender states it before its weights are locked */
            tieBreak?: string;
            /**
             * Format: double
             * @description pairwise winning index below which neighbours form a tie group
             */
            tieThreshold: number;
            /**
             * Format: int32
             * @description version of the method the case was written for
             */
            version: number;
            weights?: components["schemas"]["WeightModel"];
        };
        /** @description What moving to an alternative costs once, at the start of the term. */
        Migration: {
            /** @description a decimal number, as text to keep every digit */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
            /** @description offering id, or `*` for every alternative that has no entry of its own */
            offering: string;
            /** @description where the amount comes from */
            source: string;
        };
        /** @description A fact that is not on record, as somebody can be asked for it: a vocabulary field at its own subject, so that one answer serves every alternative the subject stands behind. */
        MissingFact: {
            /** @description as written in rules */
            field: string;
            /** @description id of the offering, model or vendor it is about; empty for the case itself */
            subject: string;
        };
        /** @description One exact model version. */
        Model: {
            /** @description vendor id */
            developer: string;
            family: string;
            id: string;
            /** @description licence code, absent = unknown */
            licence?: string;
            name: string;
            provenance: components["schemas"]["Provenance"];
            /** @description a year, a month of a year, or a day */
            released?: string;
            /** @description a year, a month of a year, or a day */
            retired?: string;
            weights: components["schemas"]["Model.WeightsAvailability"];
        };
        /** @enum {string} */
        "Model.WeightsAvailability": "OPEN" | "CLOSED" | "UNKNOWN";
        /** @description A model with all that is held about it. */
        ModelDetail: {
            aliases: components["schemas"]["Alias"][];
            developer?: components["schemas"]["Vendor"];
            evidence: components["schemas"]["EvidenceView"][];
            facts: components["schemas"]["Fact"][];
            licence?: components["schemas"]["Licence"];
            model: components["schemas"]["Model"];
            offerings: components["schemas"]["OfferingView"][];
        };
        /** @description An amount in one currency. Amounts are exact decimals; currencies never mix silently. */
        Money: {
            /** @description a decimal number, as text to keep every digit */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
        };
        /** @description What is to be bought, by whom, for whom. */
        Need: {
            /**
             * Format: date
             * @description the day at which facts are read
             */
            asOf: string;
            budget?: components["schemas"]["Money"];
            /** @description ISO 3166-1 alpha-2 */
            buyer?: string;
            /** @description codes from the vocabulary (`personal`, `health`, `none` ...) */
            dataClasses: string[];
            /** @description dated rates from the currencies of price sheets to the currency of the case */
            exchangeRates: components["schemas"]["ExchangeRate"][];
            /**
             * Format: int32
             * @description how far the far horizon looks
             */
            farHorizonYears: number;
            pricing?: components["schemas"]["Pricing"];
            /** @description code from the vocabulary (`banking`, `defence`, `public` ...), empty = not yet stated */
            sector: string;
            /** Format: int32 */
            termMonths: number;
            /** @description code of the kind of use, from the vocabulary (`customer-service`, `coding` ...) */
            use: string;
            /** @description in words */
            useCase: string;
            userLocations: string[];
            workload: components["schemas"]["Workload"];
        };
        /** @description What is compared: a model, over a route, under a contract. */
        Offering: {
            contract: string;
            id: string;
            /** @description model id */
            model: string;
            name: string;
            /** @description vendor id of who runs the route; for self-hosting the id `self-hosted` */
            operator: string;
            provenance: components["schemas"]["Provenance"];
            /** @description a year, a month of a year, or a day */
            retired?: string;
            route: components["schemas"]["Offering.Route"];
        };
        /** @enum {string} */
        "Offering.Route": "FIRST_PARTY_API" | "CLOUD_PLATFORM" | "AGGREGATOR" | "SELF_HOSTED";
        "OfferingController.OfferingPage": {
            /** @description for each property the values found and how many offerings have each */
            facets: {
                [key: string]: components["schemas"]["Facet.Count"][];
            };
            items: components["schemas"]["OfferingView"][];
            next?: string;
            /** Format: int64 */
            revision: number;
            /** Format: int64 */
            total: number;
        };
        /** @description An offering with all that is held about it, whatever its date. */
        OfferingDetail: {
            developer?: components["schemas"]["Vendor"];
            entry: components["schemas"]["Offering"];
            evidence: components["schemas"]["EvidenceView"][];
            facts: components["schemas"]["Fact"][];
            licence?: components["schemas"]["Licence"];
            listings: components["schemas"]["Listing"][];
            model?: components["schemas"]["Model"];
            offering: components["schemas"]["OfferingView"];
            operator?: components["schemas"]["Vendor"];
            /** @description every list price sheet held, oldest first */
            prices: components["schemas"]["Tariff"][];
        };
        /** @description An offering in a list. */
        OfferingView: {
            /** @description on what the price rests; absent where there is none */
            basis?: string;
            currency?: string;
            developer: string;
            /** @description where the developer has its seat, as ISO code; "unknown" where not known */
            developerCountry: string;
            developerName: string;
            id: string;
            /** @description list price per million tokens in `currency` on the day asked for; absent = unpriced, which is unknown */
            inputPrice?: string;
            licence: string;
            model: string;
            modelName: string;
            name: string;
            operator: string;
            operatorName: string;
            outputPrice?: string;
            priceSince?: string;
            retired: boolean;
            retires?: string;
            route: string;
            weights: string;
        };
        /** @description One page of a list. */
        "Page_AuditController.AuditView_": {
            items: components["schemas"]["AuditController.AuditView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_Benchmark_: {
            items: components["schemas"]["Benchmark"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_CaseResult_: {
            items: components["schemas"]["CaseResult"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        "Page_CaseView.Line_": {
            items: components["schemas"]["CaseView.Line"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_ClaimView_: {
            items: components["schemas"]["ClaimView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_Commitment_: {
            items: components["schemas"]["Commitment"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_DecisionLine_: {
            items: components["schemas"]["DecisionLine"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_EvidenceView_: {
            items: components["schemas"]["EvidenceView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_Import_: {
            items: components["schemas"]["Import"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_Model_: {
            items: components["schemas"]["Model"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_PersonView_: {
            items: components["schemas"]["PersonView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_PolicySignal_: {
            items: components["schemas"]["PolicySignal"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        "Page_RulebookController.PublicationView_": {
            items: components["schemas"]["RulebookController.PublicationView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        "Page_RulebookView.RuleView_": {
            items: components["schemas"]["RulebookView.RuleView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        "Page_RuleFilesController.FileLine_": {
            items: components["schemas"]["RuleFilesController.FileLine"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_SupplyChainFact_: {
            items: components["schemas"]["SupplyChainFact"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_Tariff_: {
            items: components["schemas"]["Tariff"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_Vendor_: {
            items: components["schemas"]["Vendor"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_WatchSignal_: {
            items: components["schemas"]["WatchSignal"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        /** @description One page of a list. */
        "Page_WorkshopView.SuggestionView_": {
            items: components["schemas"]["WorkshopView.SuggestionView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            total: number;
        };
        "PasswordResetController.ResetDone": {
            /** @description what to sign in with */
            name: string;
        };
        "PasswordResetController.ResetRequest": {
            password: string;
            /** @description what stands behind the # of the link */
            token: string;
        };
        "PeopleController.NewPersonRequest": {
            name: string;
            password: string;
            roles: string[];
        };
        /** @description Where to choose a new password, once. */
        "PeopleController.ResetLink": {
            /** Format: date-time */
            expiresAt: string;
            /** @description what stands behind the # of the address `/reset`; shown this once */
            token: string;
        };
        "PeopleController.RolesRequest": {
            /** @description whether the account may be used */
            active: boolean;
            roles: string[];
        };
        /** @description An account as administrators see it. */
        PersonView: {
            active: boolean;
            demo: boolean;
            id: string;
            /** @description name of an older account that this one's name cannot be told from; only where both are older than that rule */
            looksLike?: string;
            name: string;
            /** @description role codes in alphabetical order */
            roles: string[];
            /** @description pairs of duties that check each other and are both this person's, e.g. `writes-and-publishes-rules` */
            unitedDuties: string[];
            /**
             * Format: int64
             * @description what If-Match names, as `"v`"
             */
            version: number;
        };
        /** @description The rulebook that a case with locked weights is judged by, beside the published one. */
        PinnedRulebook: {
            /** @description whether the case is judged by another than the published one */
            differs: boolean;
            /** @description whether the procedure lets a lead move the case to the published rulebook */
            mayMove: boolean;
            pinned: string;
            /**
             * Format: date-time
             * @description when it was published
             */
            pinnedAt?: string;
            /** @description digest of the published rulebook; absent while there is none */
            published?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description A place in a rule file. Path relative to the rules folder with forward slashes; line and column count from 1. */
        Place: {
            /** Format: int32 */
            column: number;
            file: string;
            /** Format: int32 */
            line: number;
        };
        /** @description Between which numbers a stated one may plausibly turn out: from the 5th to the 95th percentile, as somebody judged it. Stated like a judgement, with its source and its author. */
        PlausibleRange: {
            author: string;
            /** @description above the stated number */
            high: string;
            /** @description below the stated number, above 0 */
            low: string;
            /** @description a year, a month of a year, or a day */
            recorded: string;
            source: string;
        };
        /** @description A public act or statement that may bear on offerings: a law, an order, a plan. What it does not say is part of the fact. */
        PolicySignal: {
            doesNotSay: string;
            /** @description a year, a month of a year, or a day */
            effective?: string;
            id: string;
            instrument: string;
            issuer: string;
            jurisdiction: string;
            kind: string;
            provenance: components["schemas"]["Provenance"];
            says: string;
            status: string;
            subject: string;
        };
        /** @description How list prices may move, by yearly rates. A list price holds for a whole contract year and moves on each anniversary, by the rate of that path; a contracted price and what self-hosting costs stay as recorded. */
        PricePaths: {
            /** @description share by which prices fall a year, 0 up to below 1 */
            falling: string;
            /** @description share by which prices rise a year, 0 up to 10 */
            rising: string;
            /** @description where the rates come from, or that they are an assumption */
            source: string;
            used: components["schemas"]["PriceTrend"];
        };
        /**
         * @description Which way list prices go over the term.
         * @enum {string}
         */
        PriceTrend: "FLAT" | "FALLING" | "RISING";
        /** @description What the buyer states about money beyond the price sheets. All of it is optional; what is absent counts as not applied. */
        Pricing: {
            contracted: components["schemas"]["ContractedPrice"][];
            /** @description effective annual rate, 0 up to 1; absent = nothing is discounted */
            discountRate?: string;
            /** @description what it costs to leave an alternative; where nothing is stated, that is said */
            exits: components["schemas"]["ExitCost"][];
            migrations: components["schemas"]["Migration"][];
            paths?: components["schemas"]["PricePaths"];
            selfHosting: components["schemas"]["SelfHosting"][];
        };
        Problem: {
            context: {
                [key: string]: unknown;
            };
            detail: string;
            errors: components["schemas"]["FieldError"][];
            reference: string;
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
        };
        /**
         * @description Under which procedure the buyer decides, and what it forbids (docs/decisions/0012).
         * @enum {string}
         */
        Procedure: "MARKET_STUDY" | "PRIVATE_PURCHASE" | "PUBLIC_TENDER";
        "ProcedureController.ProcedureView": {
            /** @description what is refused under it, a sentence each */
            forbids: string[];
            procedure: components["schemas"]["Procedure"];
        };
        /** @description Where a figure or fact comes from. */
        Provenance: {
            basis: components["schemas"]["Basis"];
            /** @description anything a reader must know, may be empty */
            note: string;
            /** @description a year, a month of a year, or a day */
            published?: string;
            /** @description a year, a month of a year, or a day */
            retracted?: string;
            /** @description a year, a month of a year, or a day */
            retrieved?: string;
            /** @description where it can be found again, in words or as an address */
            source: string;
        };
        /** @description The answer to a question whose answer the swings already imply, so that the two can be held against each other: to which level must `against` rise from its worst, to be worth as much as the whole step of `criterion` from worst to best? */
        RedundantAnswer: {
            against: string;
            criterion: string;
            /**
             * Format: double
             * @description in the unit of `against`
             */
            level: number;
            /** Format: date */
            on: string;
        };
        /** @description A decided case, run again with the same need, criteria, weights, method and seed on today's facts, rulebook and date. */
        RerunView: {
            after: components["schemas"]["Assessment"];
            /**
             * Format: date
             * @description the day it was run for
             */
            asOf: string;
            before: components["schemas"]["Assessment"];
            chosenStatus?: components["schemas"]["Assessment.Status"];
            /** @description offering id, absent where none was awardable */
            leaderBefore?: string;
            /** @description offering id, absent where none is awardable now */
            leaderNow?: string;
            /** @description whether the alternative preferred under these weights is still the one it was */
            sameLeader: boolean;
        };
        "ReviewController.AgainRequest": {
            /** @description digest of the published rulebook by which the case is decided again */
            rulebook: string;
        };
        "ReviewController.ConfirmationRequest": {
            reason: string;
            /** @description digest of the published rulebook whose answer you looked at */
            rulebook: string;
        };
        /** @description How a decision stands. */
        "ReviewController.StandingView": {
            /** @description whether a reopened decision is called a contract review, as in a public tender */
            isContractReview: boolean;
            /** @description whether its case is being decided again, so that it is neither confirmed nor brought back once more */
            isDecidedAgain: boolean;
            /** @description whether you may confirm it or decide again */
            mayLead: boolean;
            /** @description what published rulebooks and leads said, newest first */
            reviews: components["schemas"]["DecisionReviews.Review"][];
            state: components["schemas"]["DecisionState"];
        };
        /** @description How sure the answer of a case is. Shares are figures of sensitivity under stated conventions, not probabilities. */
        Robustness: {
            /** @description once per convention for unknowns, among the awardable */
            acceptability: components["schemas"]["Robustness.UnderConvention"][];
            /** @description what it takes for each other alternative to overtake the leader, and to lead */
            challengers: components["schemas"]["Robustness.Challenger"][];
            /** @description facts that leave a knock-out unresolved, most that can be gained by settling them first */
            clearances: components["schemas"]["Robustness.Clearance"][];
            criteria: string[];
            /** @description pairs in which one is worth at least as much on every criterion, whatever the unknowns turn out to be */
            dominances: components["schemas"]["Robustness.Pair"][];
            /**
             * Format: int32
             * @description draws of weights and measurements under each convention
             */
            draws: number;
            /** @description measurements and prices whose level can change the leader, one at a time */
            flips: components["schemas"]["Robustness.Flip"][];
            /** @description Pareto front of the awardable */
            front: components["schemas"]["Robustness.OnFront"][];
            horizon: components["schemas"]["Robustness.HorizonPanel"];
            /** @description the preferred alternative at the central weights, among the awardable */
            leader?: string;
            /** @description what the weights kept to besides, and how they were drawn; absent where nothing of the kind is stated */
            limits?: string;
            /** @description cells that are not settled and can change the leader, each by itself */
            openCells: components["schemas"]["Robustness.OpenCell"][];
            /** @description what would be worth knowing, most worth for its effort first */
            questions: components["schemas"]["Robustness.Question"][];
            /**
             * Format: double
             * @description half the width of the 95 % interval of a share of one half: the largest there is
             */
            samplingError: number;
            /** @description the case under each of its scenarios, as stated first */
            scenarios: components["schemas"]["Robustness.ScenarioOutcome"][];
            /** Format: int64 */
            seed: number;
            /** @description how far each weight may go before the leader changes */
            stability: components["schemas"]["Robustness.Stability"][];
            /** @description awardable alternatives, best group first; a group runs from its top down to the last one that its top beats in less than `tieThreshold` of the draws, so that of those between nothing of the kind is claimed */
            tieGroups: string[][];
            /** Format: double */
            tieThreshold: number;
            weights: components["schemas"]["WeightModel"];
            /** @description the same with the unresolved among them */
            withUnresolved: components["schemas"]["Robustness.UnderConvention"][];
        };
        /** @description One alternative under one convention. */
        "Robustness.Acceptance": {
            alternative: string;
            /** @description mean weights of the draws in which it is first, in the order of the criteria; empty where it never is */
            centralWeights: number[];
            /**
             * Format: double
             * @description share of fresh measurement draws in which it is first at those weights
             */
            confidence?: number;
            /** @description share of the draws with the first, second, ... rank */
            ranks: number[];
            /** @description share of draws in which it is worth more than each other, in the order of the standings */
            winning: number[];
        };
        "Robustness.Challenger": {
            alternative: string;
            leadingWeights: number[];
            /**
             * Format: double
             * @description weight that must change hands for it to be worth as much as every other; absent: no weights do
             */
            leads?: number;
            /**
             * Format: double
             * @description weight that must change hands for it to be worth as much as the leader; absent: no weights do
             */
            overtakes?: number;
            /** @description the weights after that, in the order of the criteria */
            overtakingWeights: number[];
        };
        /** @description A missing fact that leaves a knock-out unresolved, asked at its own level. */
        "Robustness.Clearance": {
            /** @description who waits for it */
            alternatives: string[];
            /**
             * Format: int32
             * @description how many facts that one waits for at most, this one among them: one may make another needless
             */
            answers: number;
            effort: components["schemas"]["Effort"];
            /** @description as written in rules */
            field: string;
            /**
             * Format: double
             * @description how much more than the leader that one is expected to be worth, in points of value 0--100, if all it waits for comes out well; 0 where it would not lead. An upper bound: how likely that is nobody states
             */
            gain: number;
            /**
             * Format: double
             * @description gain over the points of effort of all those facts
             */
            perEffort: number;
            /** @description the one of them for which most is gained */
            preferred: string;
            /** @description ids of the knock-outs that wait for it */
            rules: string[];
            /** @description id of the offering, model or vendor it is about; empty for the case itself */
            subject: string;
            /** @description what is missing, in words */
            text: string;
        };
        "Robustness.FarLeader": {
            leader?: string;
            scenario: string;
        };
        "Robustness.Flip": {
            alternatives: string[];
            criterion: string;
            /**
             * Format: double
             * @description value expected on the criterion at present, 0--100
             */
            expected: number;
            leader?: string;
            /**
             * Format: double
             * @description level in the criterion's unit at which the lead changes; absent: no level of the scale does
             */
            level?: number;
            /** @description whether it changes above that level */
            rising: boolean;
            unit: string;
        };
        /** @description Near and far side by side. */
        "Robustness.HorizonPanel": {
            differs: boolean;
            /** @description leader of each far scenario, in their order */
            far: components["schemas"]["Robustness.FarLeader"][];
            /** @description leader of the case as stated */
            near?: string;
            /** @description whether the choice differs, whatever the answer is */
            words: string;
        };
        "Robustness.InScenario": {
            alternative: string;
            exit?: components["schemas"]["ExitCost"];
            /** @description ids of rules that find something here and not in the case as stated, or the other way round */
            findings: string[];
            /** @description what of the case cannot be read here as it stands, in words */
            notes: string[];
            /**
             * Format: int32
             * @description among the awardable and unresolved
             */
            rank?: number;
            /**
             * Format: double
             * @description value of the leading one less its own; absent where it is knocked out
             */
            regret?: number;
            status: components["schemas"]["Assessment.Status"];
            /**
             * Format: double
             * @description additive value; absent where it is knocked out
             */
            value?: number;
        };
        "Robustness.OnFront": {
            alternative: string;
            expected: boolean;
            /**
             * Format: double
             * @description share of the draws in which it is on the front
             */
            share: number;
        };
        /** @description A cell that is unknown, disputed, or left open by the facts, and at some level still possible makes another awardable alternative lead, all else as expected. */
        "Robustness.OpenCell": {
            /** @description all that share the measurement */
            alternatives: string[];
            criterion: string;
            /** @description who leads beyond it */
            leader: string;
            /**
             * Format: double
             * @description the level, in the criterion's unit, beyond which the lead changes
             */
            level: number;
            /** @description whether it changes above that level */
            rising: boolean;
            state: components["schemas"]["Assessment.State"];
            /** @description all of this in words */
            text: string;
            unit: string;
        };
        "Robustness.Pair": {
            better: string;
            worse: string;
        };
        /** @description A missing or uncertain fact, asked at its own level. */
        "Robustness.Question": {
            /** @description whom the answer is about */
            alternatives: string[];
            /**
             * Format: double
             * @description probability, under the stated distributions, that another alternative leads once it is known
             */
            change: number;
            criteria: string[];
            effort: components["schemas"]["Effort"];
            /**
             * Format: double
             * @description expected gain in value, 0--100, from knowing it before choosing
             */
            evppi: number;
            /** @description id of the factor */
            factor: string;
            /** @description facts of the vocabulary that settle it once recorded; empty where something must be measured or priced */
            facts: components["schemas"]["MissingFact"][];
            /** @description what the factor stands for */
            kind: string;
            /**
             * Format: double
             * @description evppi over the points of effort, those of all its facts together
             */
            perEffort: number;
            /** @description the question, in words */
            text: string;
        };
        /** @description The case under one scenario. */
        "Robustness.ScenarioOutcome": {
            alternatives: components["schemas"]["Robustness.InScenario"][];
            assumptions: string;
            horizon?: components["schemas"]["Scenario.Horizon"];
            /** @description empty for the case as stated */
            id: string;
            /** @description among the awardable */
            leader?: string;
            name: string;
        };
        "Robustness.Stability": {
            above?: string;
            /** @description who leads below it, absent where it reaches 0 */
            below?: string;
            criterion: string;
            /** Format: double */
            high: number;
            /**
             * Format: double
             * @description least weight at which the leader still leads
             */
            low: number;
            /** Format: double */
            weight: number;
        };
        "Robustness.UnderConvention": {
            convention: components["schemas"]["Convention"];
            /** @description by alternative id */
            standings: components["schemas"]["Robustness.Acceptance"][];
        };
        "RobustnessRuns.Progress": {
            /**
             * Format: int64
             * @description draws done
             */
            done: number;
            /**
             * Format: int64
             * @description draws of the whole answer
             */
            of: number;
            /** @description whether the case is being worked on */
            running: boolean;
        };
        "RuleAnswersView.AnalysisView": {
            /**
             * Format: int32
             * @description how many cases of the asker's the rules were tried on
             */
            cases: number;
            digest: string;
            /** @description the typical needs under which the catalog was tried */
            needs: string[];
            observations: components["schemas"]["RuleAnswersView.ObservationView"][];
            /**
             * Format: int32
             * @description how many offerings they were tried on: all of the catalog, and the candidates of those cases
             */
            offerings: number;
            /**
             * Format: date
             * @description the day that dates are compared with
             */
            today: string;
        };
        /** @description What is known about an offering and its case at the case's day; what is not known is not listed. */
        "RuleAnswersView.FactsView": {
            /** Format: date */
            asOf: string;
            facts: components["schemas"]["RuleAnswersView.FactView"][];
        };
        "RuleAnswersView.FactView": {
            field: string;
            name: string;
            /** @description as rule files write it */
            value: string;
            /** @description as a person reads it */
            words: string;
        };
        "RuleAnswersView.ObservationView": {
            advice: string;
            /** Format: int32 */
            column: number;
            /** @description facts that show it; empty where none are needed */
            example: components["schemas"]["RuleAnswersView.FactView"][];
            file: string;
            /** @description never-fires, always-fires, contradiction, shadowed, overlap, gap, never-on-catalog, expired, expires-soon, not-yet-in-force, review-due, no-source or cannot-tell */
            kind: string;
            /** Format: int32 */
            line: number;
            message: string;
            rules: string[];
            /** @description mistake, look or note */
            weight: string;
        };
        "RulebookController.ClaimRequest": {
            /** @description the changed files with the texts that you looked at */
            files: components["schemas"]["Authorship.FileText"][];
        };
        "RulebookController.PublicationView": {
            /** Format: date-time */
            at: string;
            by: string;
            /** @description files that are other than in the publication before; of the first, all */
            changed: string[];
            digest: string;
            /** @description files that the publication before had besides */
            removed: string[];
        };
        "RulebookController.PublishRequest": {
            /** @description of the working rulebook that the publisher looked at */
            digest: string;
        };
        "RulebookNews.RulebookEvent": {
            /** Format: date-time */
            checked: string;
            published?: string;
            /** @description whether the last save could be taken; if not, the last good rulebook goes on */
            valid: boolean;
            working?: string;
        };
        /** @description The rulebooks in use. */
        RulebookView: {
            /** Format: date-time */
            checked: string;
            /** @description what is wrong with the last save */
            diagnostics: components["schemas"]["DiagnosticView"][];
            /** @description cases of the working rulebook that find something else than they expect */
            failingCases: components["schemas"]["DiagnosticView"][];
            /** @description live: a valid save takes effect; reviewed: a second person publishes */
            mode: string;
            published?: components["schemas"]["RulebookView.PublishedView"];
            /** @description whether the last save could be read; if not, the last good rulebook goes on */
            valid: boolean;
            working?: components["schemas"]["RulebookView.WorkingView"];
        };
        "RulebookView.EffectView": {
            kind: string;
            /** @description of a penalty, as written: a number or the name of a parameter */
            points?: string;
            tag: string;
            text: string;
        };
        "RulebookView.PublishedView": {
            /** @description name of the person, or what published it without one */
            by: string;
            digest: string;
            /** Format: int32 */
            rules: number;
            /** Format: date-time */
            since: string;
        };
        /** @description One rule of the working rulebook. */
        "RulebookView.RuleView": {
            active: boolean;
            basis: string;
            /** @description same, changed or added, compared with the published rulebook */
            change: string;
            /** Format: int32 */
            column: number;
            effects: components["schemas"]["RulebookView.EffectView"][];
            file: string;
            folder: string;
            force: string;
            id: string;
            /** Format: int32 */
            line: number;
            owner: string;
            rationale: string;
            reference: string;
            /** @description first day of effect; may be a year or a month alone */
            since?: string;
            title: string;
            until?: string;
            waivable: boolean;
            /** @description its condition in the words of rule files; parameters as `$name` */
            when: string;
        };
        "RulebookView.WorkingView": {
            /** @description names of those who saved or claimed a file since the last publication */
            authors: string[];
            /** Format: int32 */
            cases: number;
            /** @description whether it is another than the published one */
            differs: boolean;
            digest: string;
            /** Format: int32 */
            rules: number;
            /** @description changed files that nobody stands for yet, as the folder has them */
            unclaimed: components["schemas"]["Authorship.FileText"][];
            /** @description whether you are one of them */
            yours: boolean;
        };
        "RuleFilesController.CheckRequest": {
            path: string;
            text: string;
        };
        "RuleFilesController.CheckView": {
            /** @description those of the rules in this file, or those written in it */
            cases: components["schemas"]["CaseResult"][];
            diagnostics: components["schemas"]["DiagnosticView"][];
            /** @description of the rulebook as it would be; absent if it would not be valid */
            digest?: string;
            failingCases: components["schemas"]["DiagnosticView"][];
            valid: boolean;
        };
        "RuleFilesController.FileLine": {
            /** Format: int32 */
            bytes: number;
            /** @description same, changed or added, compared with the published rulebook */
            change: string;
            /**
             * Format: int64
             * @description how many stand in it now
             */
            errors: number;
            /** Format: int64 */
            failingCases: number;
            folder: string;
            path: string;
            saved?: components["schemas"]["RuleFilesController.SavedView"];
        };
        "RuleFilesController.FileRequest": {
            text: string;
        };
        "RuleFilesController.FileView": {
            path: string;
            text: string;
        };
        "RuleFilesController.NewRuleRequest": {
            /** @description an existing or a new one */
            folder: string;
            /** @description of the new rule, which its files are called by */
            id: string;
            shape: components["schemas"]["RuleScaffold.Shape"];
        };
        "RuleFilesController.NewRuleView": {
            /** @description the files, the rule's first, then that of its cases */
            written: string[];
        };
        "RuleFilesController.RestoredView": {
            /** @description the files that were written or removed */
            changed: string[];
        };
        "RuleFilesController.RestoreRequest": {
            /** @description of a publication of the history */
            digest: string;
        };
        "RuleFilesController.SavedView": {
            /** Format: date-time */
            at: string;
            by: string;
        };
        /**
         * @description How a new rule is written.
         * @enum {string}
         */
        "RuleScaffold.Shape": "TABLE" | "SENTENCE";
        "RulesController.FieldView": {
            /** @description the codes it may hold; empty for other types */
            allowed: string[];
            example: string;
            level: string;
            meaning: string;
            name: string;
            type: string;
            unit: string;
            words: string;
        };
        "RulesController.ParameterView": {
            file: string;
            /** Format: int32 */
            line: number;
            meaning: string;
            name: string;
            /** @description on what that value rests */
            reference: string;
            type: string;
            unit: string;
            /** @description the one that began last, as rule files write it */
            value: string;
        };
        /** @description Everything a rule may say. */
        "RulesController.VocabularyView": {
            fields: components["schemas"]["RulesController.FieldView"][];
            operators: string[];
            parameters: components["schemas"]["RulesController.ParameterView"][];
        };
        /** @description A global scale, declared before the data, and the value function on it. */
        Scale: {
            /**
             * Format: double
             * @description level with value 100; above or below `worst` according to the direction
             */
            best: number;
            form: components["schemas"]["Scale.Form"];
            /** @description inner points (level, value) of a piecewise-linear function, from worst to best; empty = straight line */
            points: components["schemas"]["Scale.Point"][];
            /** @description unit of the measurement */
            unit: string;
            /**
             * Format: double
             * @description level with value 0
             */
            worst: number;
        };
        /** @enum {string} */
        "Scale.Form": "LINEAR" | "LOG";
        "Scale.Point": {
            /** Format: double */
            level: number;
            /** Format: double */
            value: number;
        };
        /** @description A named what-if: some facts are assumed to turn out otherwise, and the case is scored again with its own findings. Nobody gives it a probability. */
        Scenario: {
            /**
             * Format: date
             * @description the day at which facts are read, absent = the day of the case
             */
            asOf?: string;
            /** @description what is assumed and why it might come about, in words */
            assumptions: string;
            horizon: components["schemas"]["Scenario.Horizon"];
            /** @description short id, unique in the case */
            id: string;
            name: string;
            overrides: components["schemas"]["Scenario.Override"][];
            /**
             * Format: double
             * @description how many times the workload of the need is asked, absent = once
             */
            volume?: number;
        };
        /**
         * @description For which decision the scenario counts.
         * @enum {string}
         */
        "Scenario.Horizon": "NEAR" | "FAR";
        /** @description One fact assumed otherwise. */
        "Scenario.Override": {
            /** @description vocabulary field, or `criterion.` and a criterion id for the level measured on that criterion */
            field: string;
            /** @description offering id, `model:` or `vendor:` and its id for all candidates of that model or vendor, or `*` for all candidates and for facts of the case. A vendor's `operator.` facts reach the routes it runs, its `developer.`, `model.` and `supplyChain.` facts the models it made, all others both */
            subject: string;
            value: components["schemas"]["FactValue"];
        };
        /** @description What running the weights oneself costs in a month: accelerators × hours × utilisation × hourly rate, and operations. Recorded by the buyer; nothing of it moves with the price path. */
        SelfHosting: {
            /**
             * Format: int32
             * @description accelerators of one fleet
             */
            accelerators: number;
            /** @description ISO 4217 */
            currency: string;
            /** @description of one accelerator */
            hourlyRate: string;
            /** @description hours of a month in which the fleet can run; a whole month has 730 */
            hoursPerMonth: string;
            /** @description offering id */
            offering: string;
            /** @description people, power, hosting and support, whatever the number of fleets */
            operationsPerMonth: string;
            /** @description requests that one fleet serves in a month at the buyer's own peak; a further fleet is rented beyond. Absent = one fleet is taken to serve any number */
            requestsPerMonth?: string;
            /** @description where the figures come from */
            source: string;
            /** @description share of those hours that is paid for, above 0 up to 1; 1 for a fleet that always runs */
            utilisation: string;
        };
        /** @description One model measured on one benchmark by its developer and by someone else: what self-reports are calibrated on. */
        SelfReportPair: {
            /** @description benchmark id, version included */
            benchmark: string;
            /** @description what is alike between the two runs and what is not */
            comparability: string;
            /** @description why the pair is shown and not counted, absent where it counts */
            excluded?: string;
            /** @description the developer's figure, in the benchmark's unit */
            firstParty: string;
            firstPartyConfig: string;
            id: string;
            /** Format: int32 */
            items?: number;
            /** @description id of the model; it need not be in the catalog */
            model: string;
            provenance: components["schemas"]["Provenance"];
            /** @description the other's */
            thirdParty: string;
            thirdPartyConfig: string;
            thirdPartyEvaluator: string;
        };
        /** @description What a person signs in with. */
        "SessionController.SignInRequest": {
            name: string;
            password: string;
        };
        /** @description Who is signed in, if anybody. */
        SessionView: {
            /** @description what writing requests carry in the header X-CSRF-Token; empty while nobody is signed in */
            csrfToken: string;
            /** @description whether this is the demo, with its published accounts */
            demo: boolean;
            demoSignIn?: components["schemas"]["SessionView.DemoSignIn"];
            passwordReset?: components["schemas"]["AccountView.ResetView"];
            person?: components["schemas"]["SessionView.SignedInPerson"];
            /** @description whether nobody has an account yet, so that the one-time link printed at start is to be followed */
            setupNeeded: boolean;
            signedIn: boolean;
        };
        "SessionView.DemoAccount": {
            name: string;
            role: string;
        };
        "SessionView.DemoSignIn": {
            accounts: components["schemas"]["SessionView.DemoAccount"][];
            password: string;
        };
        "SessionView.SignedInPerson": {
            id: string;
            name: string;
            /** @description role codes in alphabetical order */
            roles: string[];
        };
        "SetupController.SetupRequest": {
            name: string;
            password: string;
            /** @description what stands behind the # of the printed link */
            token: string;
        };
        /** @description Statements about weights that are no swings. */
        StatedWeights: {
            /** @description what every plausible set of weights must keep to */
            limits: components["schemas"]["WeightLimit"][];
            /** @description groups of criterion ids, the weightiest group first; the criteria of one group weigh alike. Empty: the order of the central weights */
            order: string[][];
        };
        /** @description A vendor with what is known at its own level; nothing here speaks of another vendor's models. */
        "SubjectController.VendorDetail": {
            commitments: components["schemas"]["Commitment"][];
            facts: components["schemas"]["Fact"][];
            listings: components["schemas"]["Listing"][];
            models: components["schemas"]["Model"][];
            operated: components["schemas"]["OfferingView"][];
            supplyChain: components["schemas"]["SupplyChainFact"][];
            vendor: components["schemas"]["Vendor"];
        };
        /** @description What a fact is about: an entry at its level, by its catalog id. */
        SubjectId: {
            id: string;
            level: components["schemas"]["Level"];
        };
        /** @description A statement about what a vendor's compute rests on: accelerators, fabrication, interconnect, energy. */
        SupplyChainFact: {
            /** @description e.g. "training accelerators", "own silicon", "energy" */
            component: string;
            /** @description a year, a month of a year, or a day */
            eventDate?: string;
            exposure: components["schemas"]["SupplyChainFact.Exposure"];
            exposureInWords: string;
            fabCountries: string;
            id: string;
            /** @description ISO codes or words as the source gives them, may be empty */
            originCountries: string;
            provenance: components["schemas"]["Provenance"];
            status: string;
            /** @description in words, as held */
            value: string;
            vendor: string;
        };
        /** @enum {string} */
        "SupplyChainFact.Exposure": "LOW" | "MEDIUM" | "HIGH" | "UNKNOWN";
        /** @description A dated price sheet of one offering. A newer tariff replaces the older one whole, never by component. */
        Tariff: {
            /** @description ISO 4217 */
            currency: string;
            effective: components["schemas"]["EffectiveDates"];
            kind: components["schemas"]["Tariff.Kind"];
            /** @description what is priced; a component without a line is unpriced, which is unknown and not free */
            lines: components["schemas"]["Tariff.Line"][];
            offering: string;
            provenance: components["schemas"]["Provenance"];
        };
        /**
         * @description What a price line prices. All per million tokens.
         * @enum {string}
         */
        "Tariff.Component": "INPUT" | "OUTPUT" | "CACHED_INPUT" | "CACHE_WRITE" | "BATCH_INPUT" | "BATCH_OUTPUT" | "REASONING";
        /** @enum {string} */
        "Tariff.Kind": "LIST" | "CONTRACTED";
        "Tariff.Line": {
            /**
             * Format: int64
             * @description the line applies to requests whose input exceeds this many tokens; 0 for the base tier
             */
            aboveContextTokens: number;
            component: components["schemas"]["Tariff.Component"];
            /** @description whether a zero price is a stated free price; zero without it is refused */
            contractuallyFree: boolean;
            /** @description price in the tariff's currency per 1,000,000 tokens */
            perMillionTokens: string;
        };
        "TemplateController.TemplateView": {
            criteria: components["schemas"]["Criterion"][];
            id: string;
            /** @description JSON pointers of the fields that a new case asks for */
            questions: string[];
            title: string;
            /** @description what the template is for, in words */
            useCase: string;
        };
        "TokenController.IssuedTokenView": {
            /** @description what to send as `Authorization: Bearer ...`; shown this once */
            secret: string;
            token: components["schemas"]["TokenController.TokenView"];
        };
        "TokenController.NewTokenRequest": {
            /**
             * Format: int32
             * @description how long it is valid, 1--366
             */
            days: number;
            name: string;
            scopes: components["schemas"]["TokenScope"][];
        };
        "TokenController.TokenView": {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            name: string;
            scopes: components["schemas"]["TokenScope"][];
        };
        /**
         * @description What a personal token may do in its person's name; never more than the person may.
         * @enum {string}
         */
        TokenScope: "READ" | "WRITE" | "ADMINISTER";
        /** @description Expected, worst and best of a value, 0--100: worst ≤ expected ≤ best. */
        ValueSpan: {
            /** Format: double */
            best: number;
            /** Format: double */
            expected: number;
            /** Format: double */
            worst: number;
        };
        /** @description A company or body that develops, operates or sells. */
        Vendor: {
            /** @description ISO 3166-1 alpha-2 */
            headquarters?: string;
            id: string;
            legalEntity: string;
            name: string;
            /** @description other names under which sources know it */
            names: string[];
            ownership: string;
            /** @description ultimate owner in words, may be empty */
            parent: string;
            provenance: components["schemas"]["Provenance"];
        };
        /** @description What checking a record against itself showed. */
        Verification: {
            /** @description each check in the order made */
            checks: components["schemas"]["Verification.Check"][];
            /** @description fields whose recomputed value differs, by JSON pointer */
            differences: components["schemas"]["Verification.Difference"][];
            verdict: components["schemas"]["Verification.Verdict"];
        };
        "Verification.Check": {
            /** @description what was found, in words */
            detail: string;
            holds: boolean;
            name: string;
        };
        "Verification.Difference": {
            pointer: string;
            recomputed: string;
            /** @description and recomputed as JSON text; "absent" where there is none */
            recorded: string;
        };
        /** @enum {string} */
        "Verification.Verdict": "VERIFIED" | "DIFFERS" | "UNKNOWN_METHOD";
        /** @description Something worth watching: what, about whom, since when, until when, and what was found so far. */
        WatchSignal: {
            affects: string;
            /** @description a year, a month of a year, or a day */
            announced?: string;
            by: string;
            id: string;
            kind: string;
            provenance: components["schemas"]["Provenance"];
            stateFound: string;
            status: string;
            subject: string;
            /** @description a year, a month of a year, or a day */
            watchFrom?: string;
            what: string;
        };
        /** @description What somebody states about weights beyond the swings: how much a criterion may weigh, or how much more than another. */
        WeightLimit: {
            /** @description whose weight is limited */
            criterion: string;
            /**
             * Format: double
             * @description smallest share or multiple allowed
             */
            least?: number;
            /**
             * Format: double
             * @description largest share or multiple allowed
             */
            most?: number;
            /** @description absent: the limits are shares of the whole, 0--1; present: they are multiples of this criterion's weight */
            per?: string;
        };
        /**
         * @description Which weights are plausible, for the sensitivity of the answer; its leader always follows from the central weights.
         * @enum {string}
         */
        WeightModel: "POINT" | "REGION" | "RANDOM_EVALUATOR" | "RANK_ORDER" | "ANY";
        /** @description What came of a workbook. Nothing was written. */
        "WorkbookController.ImportedView": {
            added: string[];
            /** @description the ETag of the table from which the workbook was made; absent if it does not say */
            basedOn?: string;
            changed: string[];
            remarks: components["schemas"]["WorkbookController.RemarkView"][];
            removed: string[];
            /** @description the table as CSV, to be saved as a rule file; absent if a cell could not be taken over */
            text?: string;
            /** @description whether the rules are valid with this text */
            valid: boolean;
        };
        "WorkbookController.RemarkView": {
            cell: string;
            message: string;
            /** @description as a person says it: Rules!B7 */
            place: string;
            remedy: string;
            sheet: string;
            /** @description refused, caution or note */
            weight: string;
        };
        /** @description What is asked of the offering. */
        Workload: {
            /**
             * Format: double
             * @description share of requests that can wait for batch processing, 0--1
             */
            batchShare: number;
            /**
             * Format: double
             * @description share of input tokens read from cache, 0--1
             */
            cachedShare: number;
            /**
             * Format: int64
             * @description tokens of input per request, cached part included; also the context length that picks the tier
             */
            inputTokens: number;
            /**
             * Format: int64
             * @description tokens of visible output per request
             */
            outputTokens: number;
            /**
             * Format: double
             * @description busiest hour over the average hour, ≥ 1
             */
            peakFactor: number;
            /**
             * Format: int64
             * @description tokens of hidden reasoning per request, charged as output where no own price stands
             */
            reasoningTokens: number;
            /**
             * Format: double
             * @description requests per month
             */
            requestsPerMonth: number;
            requestsRange?: components["schemas"]["PlausibleRange"];
        };
        "WorkshopController.SimulateRequest": {
            /** Format: date */
            asOf: string;
            draft?: components["schemas"]["DraftedRulebook.Draft"];
            /** @description field of the vocabulary → value as typed: yes, 30, DE\|FR, ? for unknown; what is left out is unknown */
            facts: {
                [key: string]: string;
            };
        };
        /** @description One condition, or one filled cell. */
        "WorkshopView.CellCoverage": {
            /** Format: int32 */
            column: number;
            condition: string;
            /**
             * Format: int32
             * @description cases in which it alone keeps the rule from holding
             */
            deciding: number;
            file: string;
            /**
             * Format: int32
             * @description cases in which it holds
             */
            holding: number;
            /** Format: int32 */
            line: number;
            proven: boolean;
        };
        /** @description How far the cases prove the rules. */
        "WorkshopView.CoverageView": {
            /** Format: int64 */
            cells: number;
            /**
             * Format: int64
             * @description rules that at least one case fires
             */
            fired: number;
            items: components["schemas"]["WorkshopView.RuleCoverage"][];
            /**
             * Format: int64
             * @description conditions whose removal a case would notice
             */
            provenCells: number;
            /** Format: int32 */
            rules: number;
        };
        "WorkshopView.DiffEntry": {
            /** @description added, removed or changed */
            change: string;
            /** Format: int32 */
            column: number;
            file: string;
            /** Format: int32 */
            line: number;
            name: string;
            sentences: string[];
            /** @description rule, parameter or cases */
            subject: string;
        };
        /** @description Two rulebooks compared; cases are no part of the meaning. */
        "WorkshopView.DiffView": {
            after: string;
            before: string;
            entries: components["schemas"]["WorkshopView.DiffEntry"][];
            sameMeaning: boolean;
        };
        "WorkshopView.FindingView": {
            kind: string;
            /** @description the facts that leave it open */
            missing: string[];
            /** Format: double */
            points: number;
            text: string;
        };
        /** @description One rule, or one row of a table. */
        "WorkshopView.RuleCoverage": {
            cells: components["schemas"]["WorkshopView.CellCoverage"][];
            /** Format: int32 */
            column: number;
            file: string;
            /**
             * Format: int32
             * @description cases in which it holds
             */
            firing: number;
            /** Format: int32 */
            line: number;
            /**
             * Format: int32
             * @description cases in which a missing fact leaves it open
             */
            open: number;
            proven: boolean;
            rule: string;
            /**
             * Format: int32
             * @description cases in which it finds nothing
             */
            silent: number;
            title: string;
        };
        /** @description What the rules say to typed facts. */
        "WorkshopView.SimulationView": {
            /** Format: date */
            asOf: string;
            digest: string;
            rules: components["schemas"]["WorkshopView.TriedRule"][];
        };
        /** @description A case that is missing. */
        "WorkshopView.SuggestionView": {
            caseFile: string;
            caseText: string;
            name: string;
            rule: string;
            why: string;
        };
        "WorkshopView.TriedRule": {
            /** @description fires, may-fire or nearly-fires */
            answer: string;
            explanation: components["schemas"]["ExplanationView"];
            findings: components["schemas"]["WorkshopView.FindingView"][];
        };
    };
    responses: {
        /** @description What was refused or failed, and what to do about it. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountController.PasswordRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    knowResets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                after?: string;
                limit?: number;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditController.AuditView_"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditController.AuditVerification"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                owner?: string;
                q?: string;
                sort?: string;
                status?: components["schemas"]["CaseStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CaseView.Line_"];
                };
            };
        };
    };
    createCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseController.NewCaseRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readCase: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    saveCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseFile"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    deleteCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    assess: {
        parameters: {
            query?: {
                asOf?: string;
                rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionController.AwardRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionLine"];
                };
            };
        };
    };
    elicitation: {
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
                "application/json": components["schemas"]["ElicitationController.ElicitationRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Elicitation"];
                };
            };
        };
    };
    caseEvents: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["CaseNews.CaseEvent"];
                };
            };
        };
    };
    exportCase: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
        };
    };
    lockWeights: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    setMembers: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLeadController.MembersRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    prices: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePrices"];
                };
            };
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLeadController.ReopenRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    robustness: {
        parameters: {
            query?: {
                rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Robustness"];
                };
            };
        };
    };
    progress: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobustnessRuns.Progress"];
                };
            };
        };
    };
    stop: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    judgeByPublished: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLeadController.RulebookRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    rulebookImpact: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
        };
    };
    storedCase: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    unlockWeights: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLeadController.UnlockRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    whatIf: {
        parameters: {
            query?: {
                rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseFile"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
        };
    };
    importCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": string;
                "text/plain": string;
                "text/yaml": string;
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    listBenchmarks: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Benchmark_"];
                };
            };
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                q?: string;
                vendor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Commitment_"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                after?: string;
                benchmark?: string;
                limit?: number;
                q?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EvidenceView_"];
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                q?: string;
                vendor?: string;
                weights?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Model_"];
                };
            };
        };
    };
    getModel: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDetail"];
                };
            };
        };
    };
    listOfferings: {
        parameters: {
            query?: {
                after?: string;
                asOf?: string;
                country?: string;
                licence?: string;
                limit?: number;
                operator?: string;
                q?: string;
                route?: string;
                sort?: string;
                vendor?: string;
                weights?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingController.OfferingPage"];
                };
            };
        };
    };
    getOffering: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingDetail"];
                };
            };
        };
    };
    listPolicy: {
        parameters: {
            query?: {
                after?: string;
                jurisdiction?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PolicySignal_"];
                };
            };
        };
    };
    listPrices: {
        parameters: {
            query: {
                offering: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Tariff_"];
                };
            };
        };
    };
    listSignals: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_WatchSignal_"];
                };
            };
        };
    };
    listSupplyChain: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                q?: string;
                vendor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SupplyChainFact_"];
                };
            };
        };
    };
    listVendors: {
        parameters: {
            query?: {
                after?: string;
                country?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Vendor_"];
                };
            };
        };
    };
    getVendor: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectController.VendorDetail"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                after?: string;
                asOf?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ClaimView_"];
                };
            };
        };
    };
    enterClaim: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView.Detail"];
                };
            };
        };
    };
    readClaim: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView.Detail"];
                };
            };
        };
    };
    editClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView.Detail"];
                };
            };
        };
    };
    withdrawClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimController.WithdrawalRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView.Detail"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                after?: string;
                case?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DecisionLine_"];
                };
            };
        };
    };
    readDecision: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
        };
    };
    decideAgain: {
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
                "application/json": components["schemas"]["ReviewController.AgainRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewController.StandingView"];
                };
            };
        };
    };
    confirmDecision: {
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
                "application/json": components["schemas"]["ReviewController.ConfirmationRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewController.StandingView"];
                };
            };
        };
    };
    recordAsJson: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    recordAsMarkdown: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
        };
    };
    rerunDecision: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RerunView"];
                };
            };
        };
    };
    readStanding: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewController.StandingView"];
                };
            };
        };
    };
    verifyDecision: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    getCalibration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BiasCalibration"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Import_"];
                };
            };
        };
    };
    getImport: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    acceptImport: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    rejectImport: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    proposeImport: {
        parameters: {
            query?: {
                /** @description from when prices hold, or when the board was published, where the file does not say */
                dated?: string;
            };
            header?: never;
            path: {
                /** @description litellm, models-dev (as ZIP archive), arena-hard, aider, livebench, livecodebench, lmarena or csv */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: {
                /** @description as for an import */
                dated?: string;
            };
            header?: never;
            path: {
                /** @description as for an import */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    importPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPolicy"];
                };
            };
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetController.ResetRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetController.ResetDone"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PersonView_"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleController.NewPersonRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    makeResetLink: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleController.ResetLink"];
                };
            };
        };
    };
    changeRoles: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleController.RolesRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    endAccess: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    procedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureController.ProcedureView"][];
                };
            };
        };
    };
    readRulebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookView"];
                };
            };
        };
    };
    analyseRulebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleAnswersView.AnalysisView"];
                };
            };
        };
    };
    checkRuleFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleFilesController.CheckRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleFilesController.CheckView"];
                };
            };
        };
    };
    claimChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulebookController.ClaimRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookView"];
                };
            };
        };
    };
    readCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopView.CoverageView"];
                };
            };
        };
    };
    diffRulebooks: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopView.DiffView"];
                };
            };
        };
    };
    diffDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftedRulebook.Draft"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopView.DiffView"];
                };
            };
        };
    };
    noteEditor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditorsController.EditorRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditorsController.EditorsView"];
                };
            };
        };
    };
    rulebookEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RulebookNews.RulebookEvent"];
                };
            };
        };
    };
    explainRule: {
        parameters: {
            query: {
                case: string;
                offering: string;
                rule: string;
                rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationView"];
                };
            };
        };
    };
    readFacts: {
        parameters: {
            query: {
                case: string;
                offering: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleAnswersView.FactsView"];
                };
            };
        };
    };
    listRuleFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RuleFilesController.FileLine_"];
                };
            };
        };
    };
    readRuleFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleFilesController.FileView"];
                };
            };
        };
    };
    saveRuleFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleFilesController.FileRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleFilesController.FileView"];
                };
            };
        };
    };
    listFiredRules: {
        parameters: {
            query?: {
                rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiredView"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RulebookController.PublicationView_"];
                };
            };
        };
    };
    readImpact: {
        parameters: {
            query: {
                depth?: components["schemas"]["FindImpact.Depth"];
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactView"];
                };
            };
        };
    };
    startImpact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImpactController.ImpactRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactView"];
                };
            };
        };
    };
    stopImpact: {
        parameters: {
            query: {
                depth?: components["schemas"]["FindImpact.Depth"];
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    startDraftImpact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImpactController.DraftImpactRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactView"];
                };
            };
        };
    };
    impactAsCsv: {
        parameters: {
            query: {
                depth?: components["schemas"]["FindImpact.Depth"];
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    impactAsMarkdown: {
        parameters: {
            query: {
                depth?: components["schemas"]["FindImpact.Depth"];
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
        };
    };
    seeImpact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImpactController.SeenRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactView"];
                };
            };
        };
    };
    beginRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleFilesController.NewRuleRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleFilesController.NewRuleView"];
                };
            };
        };
    };
    publishRulebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulebookController.PublishRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookView"];
                };
            };
        };
    };
    restorePublication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleFilesController.RestoreRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleFilesController.RestoredView"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: {
                active?: string;
                effect?: string;
                folder?: string;
                force?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RulebookView.RuleView_"];
                };
            };
        };
    };
    simulateRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkshopController.SimulateRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopView.SimulationView"];
                };
            };
        };
    };
    listSuggestedCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_WorkshopView.SuggestionView_"];
                };
            };
        };
    };
    runRuleCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CaseResult_"];
                };
            };
        };
    };
    readVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesController.VocabularyView"];
                };
            };
        };
    };
    readWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    importWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkbookController.ImportedView"];
                };
            };
        };
    };
    currentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionController.SignInRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupController.SetupRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateController.TemplateView"][];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenController.TokenView"][];
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenController.NewTokenRequest"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenController.IssuedTokenView"];
                };
            };
        };
    };
    deleteToken: {
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
