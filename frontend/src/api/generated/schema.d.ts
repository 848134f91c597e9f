// Generated from openapi.json by `npm run generate:api`. Do not edit.

export interface paths {
    readonly "/api/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Your own account
         * @description Your own account.
         */
        readonly get: operations["readAccount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Changes your password
         * @description Changes your password. Your other sessions and your personal tokens end; wrong present passwords count as failed sign-ins.
         */
        readonly put: operations["changePassword"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account/resets/known": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says that you know of every reset of your password so far
         * @description Says that you know of every reset of your password so far.
         */
        readonly post: operations["knowResets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Ends your sessions elsewhere
         * @description Ends your sessions elsewhere; this one goes on.
         */
        readonly delete: operations["endOtherSessions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The trail, newest first
         * @description The trail, newest first; `action` may end in an asterisk. What was done to a case that you may not see is told without saying which it is, and asking for that case finds nothing.
         */
        readonly get: operations["listAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/audit/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Reads the whole trail and says whether it is whole
         * @description Reads the whole trail and says whether it is whole.
         */
        readonly get: operations["verifyAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The cases you may see
         * @description The cases you may see; `sort` is one of -updated (the default), updated, title, -title.
         */
        readonly get: operations["listCases"];
        readonly put?: never;
        /**
         * Makes a case that you own
         * @description Makes a case that you own. With an Idempotency-Key it may be sent again without making a second one.
         */
        readonly post: operations["createCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One case, with its ETag
         * @description One case, with its ETag.
         */
        readonly get: operations["readCase"];
        /**
         * Replaces a case
         * @description Replaces a case; the answer to an overtaken edit says who changed what. Author and day of what is new or changed are set here.
         */
        readonly put: operations["saveCase"];
        readonly post?: never;
        /**
         * Deletes a case on which no decision was made, also one that this build cannot read
         * @description Deletes a case on which no decision was made, also one that this build cannot read.
         */
        readonly delete: operations["deleteCase"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The stored case assessed, by the rulebook it pinned or else the published one unless the working one is asked for
         * @description The stored case assessed, by the rulebook it pinned or else the published one unless the working one is asked for; `asOf` moves its day.
         */
        readonly get: operations["assess"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decides a case by the rulebook it pinned, or else the published one, and keeps its record
         * @description Decides a case by the rulebook it pinned, or else the published one, and keeps its record.
         */
        readonly post: operations["decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/decision/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How an award would stand, asked of the policies that the award itself asks
         * @description How an award would stand, asked of the policies that the award itself asks. Nothing is stored. What single cells can change is known once the robustness of the case was worked out.
         */
        readonly post: operations["checkAward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/elicitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What swings say in words of levels, how consistent the ballots are, and where they disagree
         * @description What swings say in words of levels, how consistent the ballots are, and where they disagree. Stores nothing.
         */
        readonly post: operations["elicitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events named changed, deleted, assessment-stale and, as a sign of life, alive
         * @description Events named changed, deleted, assessment-stale and, as a sign of life, alive.
         */
        readonly get: operations["caseEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The case with everything held about its candidates, of every date
         * @description The case with everything held about its candidates, of every date.
         */
        readonly get: operations["exportCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/lock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Locks criteria and weights, and the rulebook published now
         * @description Locks criteria and weights, and the rulebook published now.
         */
        readonly post: operations["lockWeights"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Chooses who works on the case
         * @description Chooses who works on the case.
         */
        readonly put: operations["setMembers"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/prices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the alternatives of the stored case cost, with breakdown, price paths, doubts and break-even against self-hosting
         * @description What the alternatives of the stored case cost, with breakdown, price paths, doubts and break-even against self-hosting.
         */
        readonly get: operations["prices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Brings a decided case back to its locked weights, for a reason that is kept
         * @description Brings a decided case back to its locked weights, for a reason that is kept; its record stands until another takes its place.
         */
        readonly post: operations["reopenCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/robustness": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How sure the answer of the stored case is
         * @description How sure the answer of the stored case is: acceptability, flip points, value of information, scenarios.
         */
        readonly get: operations["robustness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/robustness/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How far the robustness of the case has been worked out, while somebody waits for it
         * @description How far the robustness of the case has been worked out, while somebody waits for it.
         */
        readonly get: operations["progress"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Stops working out the robustness of the case
         * @description Stops working out the robustness of the case; whoever waits for it is told. Without effect where nothing is under way. Others wait for it too, so it takes somebody who may work on the case.
         */
        readonly delete: operations["stop"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/rulebook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Has a locked case judged by the published rulebook from now on
         * @description Has a locked case judged by the published rulebook from now on.
         */
        readonly post: operations["judgeByPublished"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/rulebook-impact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the published rulebook would change in a case that is judged by an older one
         * @description What the published rulebook would change in a case that is judged by an older one.
         */
        readonly get: operations["rulebookImpact"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/stored": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The document exactly as it is stored, whether or not this build can read it
         * @description The document exactly as it is stored, whether or not this build can read it.
         */
        readonly get: operations["storedCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/unlock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Unlocks criteria and weights, for a reason that is kept
         * @description Unlocks criteria and weights, for a reason that is kept.
         */
        readonly post: operations["unlockWeights"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/what-if": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A changed case assessed and not saved
         * @description A changed case assessed and not saved; members of the case may ask.
         */
        readonly post: operations["whatIf"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes a new case that you own from an exported file
         * @description Makes a new case that you own from an exported file. The facts inside are not taken into the catalog; ballots, facts and judged intervals are marked as brought by you, and no confirmation comes with them.
         */
        readonly post: operations["importCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/benchmarks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Benchmarks, one entry per version
         * @description Benchmarks, one entry per version.
         */
        readonly get: operations["listBenchmarks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What vendors are committed to spend or to take, as published
         * @description What vendors are committed to spend or to take, as published.
         */
        readonly get: operations["listCommitments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Scores held, with the row each was read from
         * @description Scores held, with the row each was read from.
         */
        readonly get: operations["listEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/models": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Models found, a page at a time
         * @description Models found, a page at a time.
         */
        readonly get: operations["listModels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/models/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All that is held about one model
         * @description All that is held about one model.
         */
        readonly get: operations["getModel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/offerings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Offerings found, a page at a time
         * @description Offerings found, a page at a time. Prices and retirement as on `asOf`, today where it is not given.
         */
        readonly get: operations["listOfferings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/offerings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All that is held about one offering, whatever its date
         * @description All that is held about one offering, whatever its date.
         */
        readonly get: operations["getOffering"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Laws, rules and announcements that bear on procurement
         * @description Laws, rules and announcements that bear on procurement.
         */
        readonly get: operations["listPolicy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/prices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every list price sheet of the offering, oldest first
         * @description Every list price sheet of the offering, oldest first.
         */
        readonly get: operations["listPrices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/signals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is watched, and the state it was last found in
         * @description What is watched, and the state it was last found in.
         */
        readonly get: operations["listSignals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/supply-chain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is known of the components vendors depend on
         * @description What is known of the components vendors depend on.
         */
        readonly get: operations["listSupplyChain"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/vendors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Vendors found, a page at a time
         * @description Vendors found, a page at a time.
         */
        readonly get: operations["listVendors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalog/vendors/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All that is held about one vendor
         * @description All that is held about one vendor.
         */
        readonly get: operations["getVendor"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Claims public by the day
         * @description Claims public by the day (today where none is given), newest first, graded from what was known on that day.
         */
        readonly get: operations["listClaims"];
        readonly put?: never;
        /**
         * Records a claim
         * @description Records a claim. With an Idempotency-Key it may be sent again without recording a second one.
         */
        readonly post: operations["enterClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/claims/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One claim with its history and its ETag
         * @description One claim with its history and its ETag.
         */
        readonly get: operations["readClaim"];
        /**
         * Replaces what a claim says
         * @description Replaces what a claim says.
         */
        readonly put: operations["editClaim"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/claims/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraws a claim with a reason
         * @description Withdraws a claim with a reason; it stays readable.
         */
        readonly post: operations["withdrawClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The decisions you may see, or those of one case, the latest first
         * @description The decisions you may see, or those of one case, the latest first.
         */
        readonly get: operations["listDecisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One decision with everything that is frozen in its record
         * @description One decision with everything that is frozen in its record.
         */
        readonly get: operations["readDecision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/again": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Brings the case of a reopened decision back to its locked weights, to be decided by the published rulebook
         * @description Brings the case of a reopened decision back to its locked weights, to be decided by the published rulebook.
         */
        readonly post: operations["decideAgain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Keeps a reopened decision, for a reason
         * @description Keeps a reopened decision, for a reason.
         */
        readonly post: operations["confirmDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/record.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The record as sealed
         * @description The record as sealed: canonical JSON, to be verified with `assay record verify`.
         */
        readonly get: operations["recordAsJson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/record.md": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The record as MADR 4.0 Markdown
         * @description The record as MADR 4.0 Markdown.
         */
        readonly get: operations["recordAsMarkdown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/rerun": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Runs the decided case again on today's facts, published rulebook and date
         * @description Runs the decided case again on today's facts, published rulebook and date; changes nothing.
         */
        readonly post: operations["rerunDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/standing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the decision stands, and what was said to it
         * @description Whether the decision stands, and what was said to it.
         */
        readonly get: operations["readStanding"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Checks the record against itself
         * @description Checks the record against itself.
         */
        readonly get: operations["verifyDecision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evidence/calibration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The bound per benchmark, whether its own or pooled, with every pair it rests on and every pair left out
         * @description The bound per benchmark, whether its own or pooled, with every pair it rests on and every pair left out.
         */
        readonly get: operations["getCalibration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Imports, newest first
         * @description Imports, newest first.
         */
        readonly get: operations["listImports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One import with what it would change
         * @description One import with what it would change.
         */
        readonly get: operations["getImport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Brings the proposal into the catalog
         * @description Brings the proposal into the catalog; accepting twice is accepting once. The house's policy says who may.
         */
        readonly post: operations["acceptImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets the proposal aside
         * @description Sets the proposal aside; the catalog stays as it is.
         */
        readonly post: operations["rejectImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/from/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reads an uploaded file into a proposal
         * @description Reads an uploaded file into a proposal. Nothing in the catalog changes until it is accepted.
         */
        readonly post: operations["proposeImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/from/{kind}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reads an uploaded file and tells what would come of it
         * @description Reads an uploaded file and tells what would come of it. Nothing is stored.
         */
        readonly post: operations["previewImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who may accept an import in this house, and what can be imported
         * @description Who may accept an import in this house, and what can be imported.
         */
        readonly get: operations["importPolicy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openapi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This description, in OpenAPI 3.0
         * @description This description, in OpenAPI 3.0.
         */
        readonly get: operations["readOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/password-reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Chooses a new password and uses the link up
         * @description Chooses a new password and uses the link up; every session and every personal token of the account ends.
         */
        readonly post: operations["resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everybody with an account
         * @description Everybody with an account. Anybody signed in may look, to choose members of a case.
         */
        readonly get: operations["listPeople"];
        readonly put?: never;
        /**
         * Makes an account
         * @description Makes an account. It takes a session: a token opens no other way in.
         */
        readonly post: operations["createPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/password-reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes the link by which the person chooses a new password, once and within 24 hours
         * @description Makes the link by which the person chooses a new password, once and within 24 hours; they are told who made it.
         */
        readonly post: operations["makeResetLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Replaces the roles and says whether the account may be used
         * @description Replaces the roles and says whether the account may be used; its sessions end, so that the change holds at once. Who loses a role or is blocked loses their personal tokens too. A token gives no roles and unblocks nobody.
         */
        readonly put: operations["changeRoles"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Ends all access of the person
         * @description Ends all access of the person: sessions, personal tokens and the link to reset the password.
         */
        readonly delete: operations["endAccess"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/procedures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every procedure with what it forbids
         * @description Every procedure with what it forbids.
         */
        readonly get: operations["procedures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The mode, the published and the working rulebook, and what is wrong
         * @description The mode, the published and the working rulebook, and what is wrong.
         */
        readonly get: operations["readRulebook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/analysis": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Gaps, overlaps, contradictions, rules that never fire, dates that run out
         * @description Gaps, overlaps, contradictions, rules that never fire, dates that run out: of the rulebook as last saved.
         */
        readonly get: operations["analyseRulebook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What would be wrong if this text stood in the file
         * @description What would be wrong if this text stood in the file; nothing is written.
         */
        readonly post: operations["checkRuleFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says that you made changes that were saved in the folder, and stand for them
         * @description Says that you made changes that were saved in the folder, and stand for them. Somebody else publishes then.
         */
        readonly post: operations["claimChanges"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which rules, rows and cells the cases put to the test
         * @description Which rules, rows and cells the cases put to the test.
         */
        readonly get: operations["readCoverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How two rulebooks differ, in words
         * @description How two rulebooks differ, in words. Each is named published, working, or by the digest of a publication.
         */
        readonly get: operations["diffRulebooks"];
        readonly put?: never;
        /**
         * How the rules would differ from those last saved if this text stood in the file
         * @description How the rules would differ from those last saved if this text stood in the file.
         */
        readonly post: operations["diffDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/editors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Says what the sender does in a file, now and then anew, and hears who else is there
         * @description Says what the sender does in a file, now and then anew, and hears who else is there.
         */
        readonly put: operations["noteEditor"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events named rulebook-changed and editors-changed and, as a sign of life, alive
         * @description Events named rulebook-changed and editors-changed and, as a sign of life, alive.
         */
        readonly get: operations["rulebookEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/explanation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Why a rule fires or does not for an offering of a case, by the rulebook that judges it unless the working one is asked for
         * @description Why a rule fires or does not for an offering of a case, by the rulebook that judges it unless the working one is asked for; with the same facts as a case to keep beside the rule.
         */
        readonly get: operations["explainRule"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The facts that rules read of an offering in a case, to begin a trial with
         * @description The facts that rules read of an offering in a case, to begin a trial with.
         */
        readonly get: operations["readFacts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The files in the rules folder
         * @description The files in the rules folder.
         */
        readonly get: operations["listRuleFiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/files/{path}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One file as text, with its ETag
         * @description One file as text, with its ETag.
         */
        readonly get: operations["readRuleFile"];
        /**
         * Saves a file if the rules are valid with it
         * @description Saves a file if the rules are valid with it. An existing file is replaced with If-Match; without it a new one is made.
         */
        readonly put: operations["saveRuleFile"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/fired": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * On which cases and offerings the findings of each rule stand now, among the cases you may see
         * @description On which cases and offerings the findings of each rule stand now, among the cases you may see.
         */
        readonly get: operations["listFiredRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was published, newest first, at most the last fifty
         * @description What was published, newest first, at most the last fifty.
         */
        readonly get: operations["listPublications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/impact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How far it is, and once it is done what would change
         * @description How far it is, and once it is done what would change.
         */
        readonly get: operations["readImpact"];
        readonly put?: never;
        /**
         * Begins to work it out, goes on where it was stopped or where cases changed since, or joins whoever did
         * @description Begins to work it out, goes on where it was stopped or where cases changed since, or joins whoever did.
         */
        readonly post: operations["startImpact"];
        /**
         * Stops it, for all who wait
         * @description Stops it, for all who wait.
         */
        readonly delete: operations["stopImpact"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/impact/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The same for the rules as they would be with a text that is not saved yet, against the published ones
         * @description The same for the rules as they would be with a text that is not saved yet, against the published ones. The answer names the digest by which it is followed and read.
         */
        readonly post: operations["startDraftImpact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/impact/impact.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everything that would change, one line each, for a spreadsheet
         * @description Everything that would change, one line each, for a spreadsheet.
         */
        readonly get: operations["impactAsCsv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/impact/impact.md": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The same by rule as Markdown, for a change request
         * @description The same by rule as Markdown, for a change request.
         */
        readonly get: operations["impactAsMarkdown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/impact/seen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says that you have read it
         * @description Says that you have read it. Cases that changed since it was worked out are looked at again first, and the answer tells them.
         */
        readonly post: operations["seeImpact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/new-rule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Writes a new rule to begin from, switched off, with cases that prove it as it stands
         * @description Writes a new rule to begin from, switched off, with cases that prove it as it stands.
         */
        readonly post: operations["beginRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes the working rulebook the published one
         * @description Makes the working rulebook the published one; refused to whoever changed it, and while cases fail.
         */
        readonly post: operations["publishRulebook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Puts the texts of an earlier publication back as the working rulebook
         * @description Puts the texts of an earlier publication back as the working rulebook; publishing it again takes a second person.
         */
        readonly post: operations["restorePublication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The rules by id
         * @description The rules by id; `q` is looked for in everything a person reads of a rule.
         */
        readonly get: operations["listRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/simulate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What the rules say to typed facts
         * @description What the rules say to typed facts: what fires, what may fire, and what nearly fires and for which condition not.
         */
        readonly post: operations["simulateRules"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Boundary cases that no case file has yet
         * @description Boundary cases that no case file has yet.
         */
        readonly get: operations["listSuggestedCases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Runs the cases that stand beside the rules
         * @description Runs the cases that stand beside the rules.
         */
        readonly post: operations["runRuleCases"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/vocabulary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The facts, parameters and operators a rule may use, for completion
         * @description The facts, parameters and operators a rule may use, for completion.
         */
        readonly get: operations["readVocabulary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/workbook/{path}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A table as a workbook, with the ETag of the table
         * @description A table as a workbook, with the ETag of the table.
         */
        readonly get: operations["readWorkbook"];
        readonly put?: never;
        /**
         * Reads a workbook back
         * @description Reads a workbook back. Saving what it says is an act of its own.
         */
        readonly post: operations["importWorkbook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is signed in, if anybody
         * @description Who is signed in, if anybody.
         */
        readonly get: operations["currentSession"];
        readonly put?: never;
        /**
         * Signs in and sets the session cookie, and one by which this browser is recognised at the next sign-in
         * @description Signs in and sets the session cookie, and one by which this browser is recognised at the next sign-in.
         */
        readonly post: operations["signIn"];
        /**
         * Signs out
         * @description Signs out: the session ends on the server, the cookie is taken back.
         */
        readonly delete: operations["signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/setup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes the first administrator and uses the link up
         * @description Makes the first administrator and uses the link up.
         */
        readonly post: operations["setUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The cases one may start from
         * @description The cases one may start from.
         */
        readonly get: operations["listTemplates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Your own personal tokens, without their secrets
         * @description Your own personal tokens, without their secrets.
         */
        readonly get: operations["listTokens"];
        readonly put?: never;
        /**
         * Makes a personal token and shows its secret, this once
         * @description Makes a personal token and shows its secret, this once. It takes a session: a token makes no other.
         */
        readonly post: operations["issueToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tokens/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Deletes one of your tokens
         * @description Deletes one of your tokens; it stops working at once.
         */
        readonly delete: operations["deleteToken"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Who may accept an import: the policy of the house, stated on the page and with each acceptance in the audit trail.
         * @enum {string}
         */
        readonly Acceptance: "ONE_PERSON" | "SECOND_PERSON";
        /**
         * @example {
         *       "current": "the sentence you use now",
         *       "password": "another sentence of your own"
         *     }
         */
        readonly "AccountController.PasswordRequest": {
            /** @description the present password */
            readonly current: string;
            /** @description the one from now on */
            readonly password: string;
        };
        /** @description One's own account. */
        readonly AccountView: {
            /** @description whether it is one of the demo's, whose password stays */
            readonly demo: boolean;
            readonly id: string;
            readonly name: string;
            /** @description the links by which the password was reset, newest first */
            readonly resets: readonly components["schemas"]["AccountView.ResetView"][];
            readonly roles: readonly string[];
            /** @description those that are open, the one used last first */
            readonly sessions: readonly components["schemas"]["AccountView.OwnSession"][];
        };
        readonly "AccountView.OwnSession": {
            /** @description whether it is the one that asks */
            readonly current: boolean;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly expiresAt: string;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly seenAt: string;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly startedAt: string;
        };
        readonly "AccountView.ResetView": {
            /** @description name of the administrator who made the link */
            readonly by: string;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly issuedAt: string;
            /** @description whether you said that you know of it */
            readonly known: boolean;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly usedAt: string;
        };
        /** @description A name under which a source knows an entry. A floating alias names different models over time, hence the dates. */
        readonly Alias: {
            readonly effective: components["schemas"]["EffectiveDates"];
            /** @description exactly as the source writes it */
            readonly name: string;
            readonly provenance: components["schemas"]["Provenance"];
            /** @description where the name is used (a provider or file), `*` = anywhere */
            readonly scope: string;
            readonly target: components["schemas"]["SubjectId"];
        };
        /** @description The answer to one case at one day under one rulebook. */
        readonly Assessment: {
            /** @description ranked ones first in order, then unresolved, then knocked out; within a group by offering id */
            readonly alternatives: readonly components["schemas"]["Assessment.Alternative"][];
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly asOf: string;
            readonly caseId: string;
            /** @description claims about the candidates' models that were public by then, graded part by part */
            readonly claims: readonly components["schemas"]["ClaimGrading"][];
            readonly criteria: readonly components["schemas"]["Assessment.WeighedCriterion"][];
            readonly knowledgeDigest: string;
            /** Format: int32 */
            readonly methodVersion: number;
            readonly rulebookDigest: string;
            /** Format: int64 */
            readonly seed: number;
            readonly title: string;
            /** @description what a reader must know about the whole */
            readonly warnings: readonly components["schemas"]["Assessment.Warning"][];
            /** @description whether weights could be derived; without them values stand per criterion and nothing is ranked */
            readonly weighed: boolean;
        };
        /** @description One alternative. */
        readonly "Assessment.Alternative": {
            readonly cells: readonly components["schemas"]["Assessment.Cell"][];
            readonly cost?: components["schemas"]["Assessment.CostOutcome"];
            readonly findings: readonly components["schemas"]["Finding"][];
            readonly model: string;
            readonly name: string;
            /** @description what a reader must know about this alternative, such as its withdrawal */
            readonly notes: readonly string[];
            readonly offering: string;
            readonly operator: string;
            /** @description one per convention for unknowns, among the alternatives not knocked out */
            readonly standings: readonly components["schemas"]["Assessment.Standing"][];
            readonly status: components["schemas"]["Assessment.Status"];
            readonly total: components["schemas"]["ValueSpan"];
        };
        /** @description One measurement turned into a value. */
        readonly "Assessment.Cell": {
            /** @description whether the measurement lay outside the declared scale */
            readonly clamped: boolean;
            readonly contamination?: components["schemas"]["Contamination"];
            readonly contribution: components["schemas"]["ValueSpan"];
            readonly criterion: string;
            readonly dispute?: components["schemas"]["Assessment.Dispute"];
            /** @description ids of the evidence rows read */
            readonly evidence: readonly string[];
            readonly grade?: components["schemas"]["Grade"];
            readonly measured?: components["schemas"]["Interval"];
            /** @description ids of rows that are held and do not count, for the reason given in `why` */
            readonly shown: readonly string[];
            readonly state: components["schemas"]["Assessment.State"];
            readonly value: components["schemas"]["ValueSpan"];
            /** @description why this figure, in words */
            readonly why: string;
        };
        readonly "Assessment.CostLine": {
            /**
             * @description over the term, to the cent; the lines of one breakdown add up to its total
             * @example 1250.40
             */
            readonly amount: string;
            readonly kind: components["schemas"]["CostOverTerm.Kind"];
            readonly label: string;
        };
        /** @description Cost over the term in the case's currency. */
        readonly "Assessment.CostOutcome": {
            /** @description of the total, to the cent */
            readonly breakdown: readonly components["schemas"]["Assessment.CostLine"][];
            readonly currency: string;
            /** @description conventions applied, in words */
            readonly notes: readonly string[];
            /** @description what one month is made of */
            readonly parts: readonly components["schemas"]["Assessment.CostOutcome.Part"][];
            /** @description the total under each price path */
            readonly paths: readonly components["schemas"]["Assessment.PathTotal"][];
            /**
             * Format: double
             * @description of the first month, neither discounted nor with what is paid once
             */
            readonly perMonth: number;
            readonly rests: components["schemas"]["CostOverTerm.Rests"];
            /** @description the price sheet or record applied, in words */
            readonly tariff: string;
            /**
             * Format: double
             * @description exact, under the price path of the case
             */
            readonly total: number;
        };
        readonly "Assessment.CostOutcome.Part": {
            /** Format: double */
            readonly amount: number;
            readonly label: string;
        };
        /** @description Every figure of a disputed cell, each in the criterion's unit with its own interval, evaluator and grade. */
        readonly "Assessment.Dispute": {
            readonly figures: readonly components["schemas"]["Estimate.Value"][];
        };
        readonly "Assessment.PathTotal": {
            readonly breakdown: readonly components["schemas"]["Assessment.CostLine"][];
            /**
             * @description a decimal number, as text to keep every digit
             * @example 1250.40
             */
            readonly total: string;
            readonly trend: components["schemas"]["PriceTrend"];
            /** @description whether the cost criterion is measured by this path */
            readonly used: boolean;
        };
        readonly "Assessment.Standing": {
            /**
             * Format: int32
             * @description rank if this one turned out at its best and all others at their worst
             */
            readonly bestRank: number;
            readonly convention: components["schemas"]["Convention"];
            /**
             * Format: int32
             * @description rank by value under this convention, ties share the better rank
             */
            readonly rank: number;
            /**
             * Format: int32
             * @description rank among awardable alternatives only; absent for an unresolved one
             */
            readonly rankWithoutUnresolved?: number;
            /** Format: double */
            readonly value: number;
            /** Format: int32 */
            readonly worstRank: number;
        };
        /** @enum {string} */
        readonly "Assessment.State": "EXACT" | "INTERVAL" | "DISPUTED" | "UNKNOWN" | "NOT_APPLICABLE";
        /** @enum {string} */
        readonly "Assessment.Status": "AWARDABLE" | "UNRESOLVED" | "KNOCKED_OUT";
        readonly "Assessment.Warning": {
            /** @description criterion, offering or rule concerned, may be empty */
            readonly about: string;
            readonly code: string;
            readonly severity: components["schemas"]["Assessment.Warning.Severity"];
            readonly text: string;
        };
        /** @enum {string} */
        readonly "Assessment.Warning.Severity": "WARNING" | "ERROR";
        readonly "Assessment.WeighedCriterion": {
            readonly group: components["schemas"]["Criterion.Group"];
            readonly id: string;
            readonly name: string;
            readonly scale: components["schemas"]["Scale"];
            /** Format: double */
            readonly swing: number;
            /**
             * Format: double
             * @description normalised central weight, 0--1; the weights sum to 1
             */
            readonly weight: number;
        };
        readonly "AuditController.AuditVerification": {
            /** @description where the trail was altered, in words */
            readonly breaks: readonly string[];
            /** Format: int64 */
            readonly events: number;
            readonly head: string;
            readonly whole: boolean;
        };
        readonly "AuditController.AuditView": {
            readonly action: string;
            readonly actor: string;
            /** @description the actor's name, or `system` */
            readonly actorName: string;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly at: string;
            /** @description particulars as JSON text; none of what you may not see */
            readonly detail: string;
            /** @description the event's own; empty where the subject is hidden, since it would confirm a guess */
            readonly hash: string;
            /** @description whether it was done to something that you may not see */
            readonly hidden: boolean;
            /** Format: int64 */
            readonly sequence: number;
            /** @description what it was done to; of what you may not see, the kind alone */
            readonly subject: string;
        };
        /** @description A text somebody looked at. */
        readonly "Authorship.FileText": {
            readonly path: string;
            /** @description of its bytes; of none where the file was removed */
            readonly sha256: string;
        };
        /**
         * @description What is asked, in the order in which refusals are told.
         * @enum {string}
         */
        readonly "AwardCheck.Point": "PROCEDURE" | "WEIGHED" | "METHOD" | "CHOSEN" | "DEVIATION" | "UNKNOWNS" | "PUBLISHED" | "BIDS" | "ORIGIN";
        /**
         * @description Whether it stands in the way, or may do so.
         * @enum {string}
         */
        readonly "AwardCheck.Standing": "HOLDS" | "FAILS" | "PENDING";
        /** @description How an award stands before it is made. */
        readonly AwardCheckView: {
            readonly checks: readonly components["schemas"]["AwardCheckView.CheckView"][];
            /** @description offering ids of those to whom weights and procedure lead */
            readonly leaders: readonly string[];
        };
        readonly "AwardCheckView.CheckView": {
            /** @description whether this award has to give a reason on this account */
            readonly asked: boolean;
            /** @description what holds, or what is not known yet; empty where it fails */
            readonly detail: string;
            /** @description told one by one below */
            readonly items: readonly string[];
            readonly point: components["schemas"]["AwardCheck.Point"];
            /** @description what the award would be refused for; empty where it holds */
            readonly refusals: readonly components["schemas"]["AwardRefusal"][];
            readonly standing: components["schemas"]["AwardCheck.Standing"];
            readonly title: string;
        };
        /** @description Why an award is refused. */
        readonly AwardRefusal: {
            /** @description field of the award that has to change: `chosen`, `justification` or `acceptedUnknowns` */
            readonly field: string;
            /** @description what is wrong */
            readonly message: string;
            /** @description what would be right */
            readonly remedy: string;
        };
        /** @description One evaluator's swing weights. */
        readonly Ballot: {
            /** @description who weighed */
            readonly author: string;
            readonly brought?: components["schemas"]["Brought"];
            /**
             * Format: date
             * @description day of the last change; absent where nobody wrote it down
             * @example 2026-05-09
             */
            readonly on?: string;
            readonly redundant?: components["schemas"]["RedundantAnswer"];
            /** @description criterion id → swing, 0--100: how much the step from the scale's worst to its best is worth, the largest swing being 100 */
            readonly swings: {
                readonly [key: string]: number;
            };
        };
        /**
         * @description On what a fact rests.
         * @enum {string}
         */
        readonly Basis: "CITED" | "PARTLY_CITED" | "UNVERIFIED" | "POLICY" | "CASE";
        /** @description One benchmark in one version or release. Scores are never joined across versions. */
        readonly Benchmark: {
            /** @description what else is known of them having been seen in training, may be empty */
            readonly contamination: string;
            readonly direction: components["schemas"]["Benchmark.Direction"];
            readonly domain: components["schemas"]["Interval"];
            /** @description stable id, version included, e.g. `arena-hard-v0.1` */
            readonly id: string;
            /**
             * Format: int32
             * @description number of items, absent = unknown
             */
            readonly items?: number;
            readonly metric?: components["schemas"]["Benchmark.Metric"];
            readonly name: string;
            readonly provenance: components["schemas"]["Provenance"];
            /** @description who runs the reference board */
            readonly runner: string;
            /**
             * Format: int32
             * @description after how many months a score counts as stale (a stated convention), absent = none set
             */
            readonly shelfLifeMonths?: number;
            /** @description unit of its scores */
            readonly unit: string;
            readonly version: string;
            readonly window?: components["schemas"]["ItemWindow"];
        };
        /** @enum {string} */
        readonly "Benchmark.Direction": "HIGHER_IS_BETTER" | "LOWER_IS_BETTER";
        /**
         * @description What a score of the benchmark is.
         * @enum {string}
         */
        readonly "Benchmark.Metric": "PASS_RATE" | "WIN_RATE" | "MEAN_SCORE";
        /** @description How far first-party figures flatter, from pairs of a developer's and someone else's figure: δmax = max(0, P90 of the differences) where a benchmark has ``` #LEAST ``` usable pairs, else the P90 over all usable pairs. That it is one-sided is a stated convention. P90 interpolates linearly between order statistics (Hyndman and Fan 1996, Am. Stat. 50, 361--365, type 7). */
        readonly BiasCalibration: {
            /** @description those with a pair, by id */
            readonly benchmarks: readonly components["schemas"]["BiasCalibration.Calibrated"][];
            /** @description pairs that are shown and not counted */
            readonly excluded: readonly components["schemas"]["SelfReportPair"][];
            /**
             * @description δmax of benchmarks without one of their own
             * @example 1250.40
             */
            readonly pooled: string;
            /**
             * Format: int32
             * @description usable pairs over all benchmarks
             */
            readonly pooledPairs: number;
        };
        /** @description One benchmark. */
        readonly "BiasCalibration.Calibrated": {
            readonly benchmark: string;
            /**
             * @description a decimal number, as text to keep every digit
             * @example 1250.40
             */
            readonly deltaMax: string;
            /** Format: int32 */
            readonly excluded: number;
            /** @description whether `deltaMax` is its own; else it is the pooled one */
            readonly own: boolean;
            /**
             * @description of its own differences, absent without a usable pair
             * @example 1250.40
             */
            readonly p90?: string;
            readonly pairs: readonly components["schemas"]["SelfReportPair"][];
            /** Format: int32 */
            readonly usable: number;
        };
        /** @description That a statement was not made here: somebody brought it from a file. Its author and its date are what the file says, and nothing that was agreed elsewhere counts here. */
        readonly Brought: {
            /** @description name of the person who brought it */
            readonly by: string;
            /** @description whom the file names as the second person; told, and counted for nothing */
            readonly confirmedBy?: string;
            /**
             * Format: date
             * @description the day on which they did
             * @example 2026-05-09
             */
            readonly on: string;
        };
        /**
         * @example {
         *       "title": "Customer-service assistant",
         *       "template": "customer-service"
         *     }
         */
        readonly "CaseController.NewCaseRequest": {
            /** @description id of a template; absent for a case with nothing filled in */
            readonly template?: string;
            readonly title: string;
        };
        /** @description A fact the buyer recorded in the case; it wins over the catalog's for this case. */
        readonly CaseFact: {
            readonly author: string;
            readonly brought?: components["schemas"]["Brought"];
            readonly clarification?: components["schemas"]["Clarification"];
            /** @description vocabulary field, e.g. `offering.transferAssessment` or `case.exitPlan` */
            readonly field: string;
            /** @description offering id, or `*` for all candidates and for facts of the case itself */
            readonly offering: string;
            /** @description why it is recorded */
            readonly reason: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly recorded: string;
            readonly source: string;
            readonly value: components["schemas"]["FactValue"];
        };
        /** @description A case as one document. The YAML file, the API body and the stored document have exactly these fields. */
        readonly CaseFile: {
            readonly ballots: readonly components["schemas"]["Ballot"][];
            /** @description offering ids in the order added */
            readonly candidates: readonly string[];
            readonly criteria: readonly components["schemas"]["Criterion"][];
            readonly embedded?: components["schemas"]["Knowledge"];
            /** @description what the buyer recorded with source and author; they win over the catalog's */
            readonly facts: readonly components["schemas"]["CaseFact"][];
            /**
             * Format: int32
             * @description version of this shape, currently 1
             */
            readonly format: number;
            readonly id: string;
            /** @description what people judged where nobody measured */
            readonly judgements: readonly components["schemas"]["Judgement"][];
            readonly method: components["schemas"]["Method"];
            readonly need: components["schemas"]["Need"];
            readonly procedure: components["schemas"]["Procedure"];
            /** @description what might turn out otherwise */
            readonly scenarios: readonly components["schemas"]["Scenario"][];
            readonly template?: string;
            readonly title: string;
        };
        /**
         * @example {
         *       "members": [
         *         "2b8e6f0a-5c1d-4b7e-9a40-0d6a4f1c9e11"
         *       ]
         *     }
         */
        readonly "CaseLeadController.MembersRequest": {
            /** @description person ids; you stay a member yourself */
            readonly members: readonly string[];
        };
        /**
         * @example {
         *       "reason": "The operator announced that it retires the chosen offering."
         *     }
         */
        readonly "CaseLeadController.ReopenRequest": {
            /** @description why a decided case may change again; kept in the audit trail */
            readonly reason: string;
        };
        /**
         * @example {
         *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        readonly "CaseLeadController.RulebookRequest": {
            /** @description the published rulebook that you looked at */
            readonly digest: string;
        };
        /**
         * @example {
         *       "reason": "A criterion was missing."
         *     }
         */
        readonly "CaseLeadController.UnlockRequest": {
            /** @description why the weights may change again; kept in the audit trail */
            readonly reason: string;
        };
        /** @description One piece of news. */
        readonly "CaseNews.CaseEvent": {
            /** @description name of the person who changed it */
            readonly by?: string;
            /** @description changed, deleted, or assessment-stale */
            readonly type: string;
            /**
             * Format: int64
             * @description the version that stands now, where the case itself changed
             */
            readonly version?: number;
        };
        /** @description What the alternatives of a case cost, whatever its criteria and rules say: totals with their breakdown, the doubts about list prices, and where self-hosting breaks even with each service. */
        readonly CasePrices: {
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly asOf: string;
            /** @description one for each pair of a service and a self-hosted alternative whose costs are known */
            readonly breakEvens: readonly components["schemas"]["CasePrices.Crossing"][];
            readonly currency: string;
            /**
             * @description effective annual rate; 0 = nothing is discounted
             * @example 1250.40
             */
            readonly discountRate: string;
            readonly paths: components["schemas"]["PricePaths"];
            /** @description whether the rates of the price paths are Assay's assumption and not stated in the case */
            readonly pathsAssumed: boolean;
            /** @description in the order of the candidates */
            readonly prices: readonly components["schemas"]["CasePrices.Price"][];
            /** Format: double */
            readonly requestsPerMonth: number;
            /** Format: int32 */
            readonly termMonths: number;
        };
        readonly "CasePrices.Crossing": {
            /**
             * @description of both over the term at that number
             * @example 1250.40
             */
            readonly cost?: string;
            /**
             * @description requests a month above which a further fleet makes self-hosting dearer again
             * @example 1250.40
             */
            readonly dearerAgainAbove?: string;
            /**
             * @description from how many requests a month self-hosting costs no more; absent = never within the search
             * @example 1250.40
             */
            readonly requestsPerMonth?: string;
            /**
             * @description requests a month up to which was searched
             * @example 1250.40
             */
            readonly searchedUpTo: string;
            readonly selfHosted: string;
            readonly service: string;
        };
        readonly "CasePrices.Price": {
            readonly byVolume?: components["schemas"]["CostByVolume"];
            readonly cost?: components["schemas"]["Assessment.CostOutcome"];
            /** @description what about the list price wants a review, in words */
            readonly doubts: readonly string[];
            readonly model: string;
            readonly name: string;
            readonly offering: string;
            readonly route: components["schemas"]["Offering.Route"];
            readonly why: string;
        };
        /** @description Something in a case that must be put right before it can be evaluated. */
        readonly CaseProblem: {
            /** @description what is wrong */
            readonly message: string;
            /** @description JSON pointer of the field within the case document, such as `/criteria/2/scale` */
            readonly pointer: string;
            /** @description what to do about it */
            readonly remedy: string;
        };
        /** @description One case that stands beside the rules, and whether its rule finds what it expects. */
        readonly CaseResult: {
            /** Format: int32 */
            readonly column: number;
            readonly file: string;
            /** Format: int32 */
            readonly line: number;
            /** @description of a case that fails: what it expected and what was found */
            readonly message?: string;
            readonly name: string;
            readonly passed: boolean;
            readonly rule: string;
        };
        /**
         * @description Which rulebook is asked.
         * @enum {string}
         */
        readonly "CaseRulebooks.Rules": "PUBLISHED" | "WORKING";
        /**
         * @description How far a case has come.
         * @enum {string}
         */
        readonly CaseStatus: "DRAFT" | "WEIGHTS_LOCKED" | "DECIDED";
        /** @description A case as its members see it. */
        readonly CaseView: {
            readonly case: components["schemas"]["CaseFile"];
            readonly meta: components["schemas"]["CaseView.Meta"];
            /** @description what stands in the way of an answer; the case is stored all the same */
            readonly problems: readonly components["schemas"]["CaseProblem"][];
        };
        /** @description One line of the list of cases. */
        readonly "CaseView.Line": {
            /** Format: int32 */
            readonly candidates: number;
            readonly id: string;
            readonly owner: components["schemas"]["CaseView.PersonName"];
            /** @description why this build cannot read the case; absent: it can */
            readonly problem?: string;
            readonly status: components["schemas"]["CaseStatus"];
            readonly template: string;
            readonly title: string;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly updatedAt: string;
            readonly updatedBy: components["schemas"]["CaseView.PersonName"];
            /** Format: int64 */
            readonly version: number;
        };
        /** @description What the house knows about the case. */
        readonly "CaseView.Meta": {
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly createdAt: string;
            /** @description whether you may edit it in the state it is in */
            readonly mayEdit: boolean;
            /** @description whether you may lock its weights, choose its members and decide it */
            readonly mayLead: boolean;
            readonly members: readonly components["schemas"]["CaseView.PersonName"][];
            readonly owner: components["schemas"]["CaseView.PersonName"];
            /** @description why you may not reopen it, and what to do instead; absent: you may */
            readonly reopening?: string;
            readonly rulebook?: components["schemas"]["PinnedRulebook"];
            readonly status: components["schemas"]["CaseStatus"];
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly updatedAt: string;
            readonly updatedBy: components["schemas"]["CaseView.PersonName"];
            /**
             * Format: int64
             * @description what If-Match names, as `"v`"
             */
            readonly version: number;
        };
        readonly "CaseView.PersonName": {
            readonly id: string;
            readonly name: string;
        };
        /** @description Everything held about vendors, models and offerings, whatever its date: an immutable snapshot. Nothing is filtered by day here; ask with a day where a day matters. Every list is kept in a fixed order (by id, then date), so that the same entries give the same bytes. */
        readonly Catalog: {
            readonly aliases: readonly components["schemas"]["Alias"][];
            readonly commitments: readonly components["schemas"]["Commitment"][];
            readonly facts: readonly components["schemas"]["Fact"][];
            readonly licences: readonly components["schemas"]["Licence"][];
            readonly listings: readonly components["schemas"]["Listing"][];
            readonly models: readonly components["schemas"]["Model"][];
            readonly offerings: readonly components["schemas"]["Offering"][];
            readonly policySignals: readonly components["schemas"]["PolicySignal"][];
            readonly supplyChain: readonly components["schemas"]["SupplyChainFact"][];
            readonly tariffs: readonly components["schemas"]["Tariff"][];
            readonly vendors: readonly components["schemas"]["Vendor"][];
            readonly watchSignals: readonly components["schemas"]["WatchSignal"][];
        };
        /** @description A public sentence, taken apart. Either it compares ("x beats y on z") and each comparison can be graded from figures, or it compares nothing and is a statement that a person graded. */
        readonly Claim: {
            /** @description vendor id of who says so, or who in words joined by hyphens */
            readonly claimant: string;
            readonly comparisons: readonly components["schemas"]["Claim.Comparison"][];
            readonly id: string;
            readonly provenance: components["schemas"]["Provenance"];
            readonly sentence: string;
            readonly statement?: components["schemas"]["Claim.Statement"];
        };
        /** @description Part of a claim: `better` is said to score better than `worse` (model ids) on a benchmark id. */
        readonly "Claim.Comparison": {
            readonly benchmark: string;
            readonly better: string;
            readonly worse: string;
        };
        /** @description A grade that a person gave, since no figure decides. */
        readonly "Claim.Statement": {
            readonly grade: components["schemas"]["Grade"];
            /** @description the reason in words */
            readonly why: string;
        };
        /**
         * @description What was done.
         * @enum {string}
         */
        readonly "ClaimChange.Action": "ENTERED" | "EDITED" | "WITHDRAWN";
        /**
         * @example {
         *       "reason": "The vendor took the page down."
         *     }
         */
        readonly "ClaimController.WithdrawalRequest": {
            readonly reason: string;
        };
        /** @description A claim taken apart and graded on two axes, never in one word: what the claimant's own figures say, and what anyone independent measured. */
        readonly ClaimGrading: {
            readonly claim: string;
            readonly claimant: string;
            /** @description one per comparison of the claim */
            readonly parts: readonly components["schemas"]["ClaimGrading.Part"][];
            readonly sentence: string;
        };
        /** @description One figure held, who reported it and how. */
        readonly "ClaimGrading.Figure": {
            readonly basis: components["schemas"]["Basis"];
            readonly config: string;
            readonly evaluator: string;
            readonly evaluatorClass: components["schemas"]["EvaluatorClass"];
            readonly interval?: components["schemas"]["Interval"];
            readonly model: string;
            readonly published?: string;
            readonly row: string;
            readonly source: string;
            readonly unit: string;
            /** Format: double */
            readonly value: number;
        };
        /**
         * @description What someone independent found, in one version, window, harness and by one evaluator for both.
         * @enum {string}
         */
        readonly "ClaimGrading.Independent": "REPLICATED" | "CONTRADICTED" | "INCONCLUSIVE" | "NONE";
        /**
         * @description What the claimant's own figures say.
         * @enum {string}
         */
        readonly "ClaimGrading.OwnFigures": "SUPPORT" | "DO_NOT_SUPPORT" | "NOT_SEPARABLE" | "NONE_HELD";
        /** @description One comparison, graded. */
        readonly "ClaimGrading.Part": {
            readonly comparison: components["schemas"]["Claim.Comparison"];
            /** @description rows the two verdicts rest on, and rows that were looked at and set aside */
            readonly figures: readonly components["schemas"]["ClaimGrading.Figure"][];
            readonly independent: components["schemas"]["ClaimGrading.Independent"];
            readonly ownFigures: components["schemas"]["ClaimGrading.OwnFigures"];
            /** @description pairs on other benchmarks: shown, and deciding nothing */
            readonly related: readonly components["schemas"]["ClaimGrading.Related"][];
            /** @description both verdicts in sentences */
            readonly words: string;
        };
        /** @description Both models on another benchmark, measured by one independent evaluator. */
        readonly "ClaimGrading.Related": {
            readonly benchmark: string;
            readonly better: components["schemas"]["ClaimGrading.Figure"];
            readonly worse: components["schemas"]["ClaimGrading.Figure"];
        };
        /**
         * @description A claim as a person enters it.
         * @example {
         *       "sentence": "Model A beats model B on the benchmark.",
         *       "claimant": "vendor-a",
         *       "comparisons": [
         *         {
         *           "better": "vendor-a/model-a",
         *           "worse": "vendor-b/model-b",
         *           "benchmark": "swe-bench-verified"
         *         }
         *       ],
         *       "basis": "CITED",
         *       "source": "https://vendor.example/announcement",
         *       "published": "2026-05"
         *     }
         */
        readonly ClaimRequest: {
            readonly basis: components["schemas"]["Basis"];
            /** @description vendor id, or who in words */
            readonly claimant: string;
            readonly comparisons: readonly components["schemas"]["Claim.Comparison"][];
            readonly note?: string;
            /** @description 2026-05-09, 2026-05 or 2026 */
            readonly published: string;
            readonly sentence: string;
            /** @description where the sentence can be found again */
            readonly source: string;
            readonly statement?: components["schemas"]["Claim.Statement"];
        };
        /** @description A claim with its gradings as of a day. */
        readonly ClaimView: {
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly asOf: string;
            readonly claimant: string;
            /** @description the vendor's name, or the claimant in words */
            readonly claimantName: string;
            /** @description of the evidence rows in the parts, by row id */
            readonly grades: {
                readonly [key: string]: components["schemas"]["Grade"];
            };
            readonly id: string;
            /** @description of the models and benchmarks in the parts, by id */
            readonly names: {
                readonly [key: string]: string;
            };
            /** @description one per comparison, each on two axes */
            readonly parts: readonly components["schemas"]["ClaimGrading.Part"][];
            readonly provenance: components["schemas"]["Provenance"];
            readonly sentence: string;
            readonly statement?: components["schemas"]["Claim.Statement"];
            /** @description whether it was withdrawn by that day */
            readonly withdrawn: boolean;
        };
        readonly "ClaimView.Change": {
            readonly action: components["schemas"]["ClaimChange.Action"];
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly at: string;
            /** @description name of the person */
            readonly by: string;
            readonly reason: string;
            /** Format: int64 */
            readonly version: number;
        };
        /** @description A claim with its history; the answer's ETag is its version. */
        readonly "ClaimView.Detail": {
            readonly changes: readonly components["schemas"]["ClaimView.Change"][];
            readonly claim: components["schemas"]["ClaimView"];
            readonly mayEdit: boolean;
            /** Format: int64 */
            readonly version: number;
        };
        /** @description A request for clarification in a public tender: the same question to every bidder. */
        readonly Clarification: {
            /** @description what was asked */
            readonly request: string;
            /**
             * Format: date
             * @description the day on which it was sent to all of them
             * @example 2026-05-09
             */
            readonly sent: string;
            /** @description offering ids of the candidates whose bidders it was sent to */
            readonly sentTo: readonly string[];
        };
        /** @description A dated spending statement of one vendor. It is a fact about that vendor only, never about another's model. */
        readonly Commitment: {
            /** @description as the source words it, may be empty */
            readonly amountInWords: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly announced?: string;
            /** @description who says so ("unnamed sources", the company ...) */
            readonly attribution: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly currency: string;
            /**
             * @description amount at most; absent = open upwards
             * @example 1250.40
             */
            readonly high?: string;
            readonly id: string;
            /**
             * @description amount at least, in `currency` units; absent = not stated
             * @example 1250.40
             */
            readonly low?: string;
            readonly period: string;
            readonly provenance: components["schemas"]["Provenance"];
            readonly scope: string;
            readonly status: string;
            readonly subject: string;
            /** @description id of the later statement that corrects it */
            readonly supersededBy?: string;
            readonly vendor: string;
        };
        /**
         * @description Whether a benchmark's items can have been in a model's training data, told from two dates. A flag, never a correction of the figure (docs/decisions/0022).
         * @enum {string}
         */
        readonly Contamination: "CLEAN" | "POSSIBLE" | "CANNOT_TELL";
        /** @description The price sheet of a contract or an offer. It replaces the whole list tariff of the offering within its case, never by component: what it does not price is unpriced. Confidential to the members of the case; everybody else reads it as withheld. */
        readonly ContractedPrice: {
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly currency: string;
            /** @description what is priced; empty where withheld */
            readonly lines: readonly components["schemas"]["Tariff.Line"][];
            /**
             * @description what is owed in a month whatever is used
             * @example 1250.40
             */
            readonly monthlyMinimum?: string;
            readonly offering: string;
            /** @description the contract or offer, so that it can be found again */
            readonly source: string;
            /** @description whether the reader is no member and the figures were taken out */
            readonly withheld: boolean;
        };
        /**
         * @description How unknown cells are read for one ranking. Three are always shown, since none of them is knowledge.
         * @enum {string}
         */
        readonly Convention: "UNIFORM" | "ALL_WORST" | "ALL_BEST";
        /** @description The present cost of a term as a function of the requests in a month, all else of the workload unchanged: what is paid once, fleets (a step for each further fleet), and in each contract year the larger of a minimum and what the requests cost. */
        readonly CostByVolume: {
            /**
             * @description requests a month that one fleet serves; absent = one fleet serves any number
             * @example 1250.40
             */
            readonly fleetServes?: string;
            /**
             * @description a decimal number, as text to keep every digit
             * @example 1250.40
             */
            readonly once: string;
            /**
             * @description of one fleet in a month, 0 where none is rented
             * @example 1250.40
             */
            readonly perFleetMonth: string;
            readonly years: readonly components["schemas"]["CostByVolume.Year"][];
        };
        /** @description One contract year. */
        readonly "CostByVolume.Year": {
            /**
             * @description what is owed in a month whatever is used
             * @example 1250.40
             */
            readonly leastPerMonth: string;
            /**
             * @description price of one request in this year
             * @example 1250.40
             */
            readonly perRequest: string;
            /**
             * @description sum of the discounting weights of its months
             * @example 1250.40
             */
            readonly weight: string;
        };
        /** @enum {string} */
        readonly "CostOverTerm.Kind": "USAGE" | "MINIMUM" | "ACCELERATORS" | "OPERATIONS" | "MIGRATION" | "RECORDED";
        /**
         * @description What a cost rests on.
         * @enum {string}
         */
        readonly "CostOverTerm.Rests": "LIST_PRICE" | "CONTRACTED_PRICE" | "SELF_HOSTING" | "RECORDED_TOTAL";
        /** @description One criterion, declared before the data: what is read, at which level, and how it becomes a value. */
        readonly Criterion: {
            /** @description for levelled criteria: what each level means, worst first */
            readonly anchors: readonly components["schemas"]["Criterion.Anchor"][];
            readonly group: components["schemas"]["Criterion.Group"];
            /** @description short id, unique in the case */
            readonly id: string;
            readonly level: components["schemas"]["Level"];
            readonly name: string;
            readonly reads: components["schemas"]["Criterion.Reads"];
            readonly scale: components["schemas"]["Scale"];
            /**
             * Format: double
             * @description level that counts for an alternative about which the question does not arise; absent = none is stated
             */
            readonly whereNotApplicable?: number;
        };
        readonly "Criterion.Anchor": {
            /** Format: double */
            readonly level: number;
            readonly text: string;
        };
        /** @enum {string} */
        readonly "Criterion.Group": "PERFORMANCE" | "PRICE" | "OPENNESS" | "RISK";
        /** @description Where the measurement comes from. */
        readonly "Criterion.Reads": {
            /** @description benchmark id for `BENCHMARK`, mapping id (e.g. `openness-1`, `continuity-1`) for `LEVELS`, vocabulary field for `FACT`, empty for the others */
            readonly key: string;
            readonly source: components["schemas"]["Criterion.Reads.Source"];
        };
        /** @enum {string} */
        readonly "Criterion.Reads.Source": "BENCHMARK" | "WORKLOAD_COST" | "LEVELS" | "RESIDUAL_COMPLIANCE" | "FACT";
        /**
         * @example {
         *       "chosen": "vendor-a/model-a/first-party",
         *       "justification": "",
         *       "acceptedUnknowns": "The missing figure weighs under one percent."
         *     }
         */
        readonly "DecisionController.AwardRequest": {
            readonly acceptedUnknowns?: string;
            readonly chosen: string;
            /** @description needed where the choice is not the leader; `acceptedUnknowns` where unknowns can change it */
            readonly justification?: string;
        };
        /** @description A decision as lists show it. */
        readonly DecisionLine: {
            readonly caseId: string;
            readonly chosen: string;
            readonly chosenName: string;
            readonly decidedBy: string;
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly decidedOn: string;
            readonly digest: string;
            readonly id: string;
            /** Format: int32 */
            readonly number: number;
            readonly state: components["schemas"]["DecisionState"];
            readonly title: string;
        };
        /** @description Everything one decision rests on, frozen. */
        readonly DecisionRecord: {
            readonly award: components["schemas"]["DecisionRecord.Award"];
            readonly caseFile: components["schemas"]["CaseFile"];
            /** @description who recorded it */
            readonly decidedBy: string;
            /**
             * Format: date
             * @description the day it was recorded
             * @example 2026-05-09
             */
            readonly decidedOn: string;
            /**
             * Format: int32
             * @description version of this shape, currently 2; 1 had no robustness and let an award pass while an open cell could change the leader
             */
            readonly format: number;
            /**
             * Format: int32
             * @description running number in the installation that recorded it, from 1
             */
            readonly number: number;
            readonly result: components["schemas"]["Assessment"];
            readonly robustness?: components["schemas"]["Robustness"];
            readonly rulebook: components["schemas"]["DecisionRecord.FrozenRulebook"];
        };
        /** @description What was chosen. */
        readonly "DecisionRecord.Award": {
            /** @description why the award is made although open cells could change the leader; may be empty */
            readonly acceptedUnknowns: string;
            /** @description offering id */
            readonly chosen: string;
            /** @description why, required where the choice is not the leader; may be empty */
            readonly justification: string;
        };
        /** @description The rulebook as files, in path order, with the digest under which it scored. */
        readonly "DecisionRecord.FrozenRulebook": {
            readonly digest: string;
            readonly files: readonly components["schemas"]["DecisionRecord.SourceFile"][];
        };
        /** @description One rule file: path relative to the rules folder, and its text. */
        readonly "DecisionRecord.SourceFile": {
            readonly path: string;
            readonly text: string;
        };
        /** @description One review. */
        readonly "DecisionReviews.Review": {
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly at: string;
            /** @description name of the person, or `system` */
            readonly by: string;
            /** @description sentences; empty where the answer is the same */
            readonly differences: readonly string[];
            readonly reason: string;
            readonly rulebook: string;
            readonly verdict: components["schemas"]["DecisionReviews.ReviewVerdict"];
        };
        /**
         * @description What a rulebook says to a decision, or a lead to that.
         * @enum {string}
         */
        readonly "DecisionReviews.ReviewVerdict": "SAME" | "DIFFERS" | "CONFIRMED";
        /**
         * @description Whether a decision still stands. Its record never changes.
         * @enum {string}
         */
        readonly DecisionState: "STANDING" | "REOPENED" | "SUPERSEDED";
        /** @description A decision as its page shows it. */
        readonly DecisionView: {
            /** @description name of the Markdown form, `NNNN-title-with-dashes.md` */
            readonly fileName: string;
            readonly line: components["schemas"]["DecisionLine"];
            readonly record: components["schemas"]["DecisionRecord"];
            /** @description what is stated about the weights besides the swings, and how consistent it is, in words */
            readonly weighing: readonly string[];
        };
        readonly DiagnosticView: {
            /** Format: int32 */
            readonly column: number;
            readonly file: string;
            /** Format: int32 */
            readonly line: number;
            readonly message: string;
            readonly remedy: string;
            /**
             * @description error or warning
             * @enum {string}
             */
            readonly severity: "error" | "warning";
        };
        /**
         * @description A text that is not saved yet, in the place of a file.
         * @example {
         *       "path": "licence/licence.yaml",
         *       "text": "rules: []\n"
         *     }
         */
        readonly "DraftedRulebook.Draft": {
            /** @description of the file in the rules folder */
            readonly path: string;
            readonly text: string;
        };
        /**
         * @example {
         *       "path": "licence/licence.yaml",
         *       "doing": "typing"
         *     }
         */
        readonly "EditorsController.EditorRequest": {
            /** @description reading, typing or left */
            readonly doing: string;
            readonly path: string;
        };
        /** @description Who else has the file open. */
        readonly "EditorsController.EditorsView": {
            readonly others: readonly components["schemas"]["EditorsController.EditorView"][];
        };
        readonly "EditorsController.EditorView": {
            readonly name: string;
            /** @description whether they hold something that is not saved */
            readonly typing: boolean;
        };
        /** @description When something holds: from the last day of `since` (a partial date means its last day; absent = always has) up to and including the last day of `until` (absent = still does). */
        readonly EffectiveDates: {
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly since?: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly until?: string;
        };
        /**
         * @description What it takes to get an answer; the points are a stated convention.
         * @enum {string}
         */
        readonly Effort: "ANSWER" | "DOCUMENT" | "PILOT";
        /** @description What the weights of a case say when they are read back: equivalent changes, how consistent each ballot is with the answer to its redundant question, and where the ballots disagree. Source: von Winterfeldt and Edwards 1986, who ask more than the weights need so that the answers can be held against each other. */
        readonly Elicitation: {
            /** @description in the order of the case */
            readonly ballots: readonly components["schemas"]["Elicitation.BallotReading"][];
            /** @description the widest first */
            readonly disagreements: readonly components["schemas"]["Elicitation.Disagreement"][];
            /** @description what the whole step of each criterion is worth on the heaviest one */
            readonly equivalents: readonly components["schemas"]["Elicitation.Equivalent"][];
        };
        readonly "Elicitation.BallotReading": {
            readonly author: string;
            readonly consistency?: components["schemas"]["Elicitation.Consistency"];
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly on?: string;
            readonly question?: components["schemas"]["Elicitation.RedundantQuestion"];
        };
        /** @description A stated level beside the one that the swings imply. */
        readonly "Elicitation.Consistency": {
            readonly against: string;
            /** @description whether that is within the points by which every swing is taken to wander */
            readonly agrees: boolean;
            readonly criterion: string;
            /**
             * Format: double
             * @description of the swing of `criterion` as the answer has it, less as it was given, in points
             */
            readonly difference: number;
            /**
             * Format: double
             * @description absent where the swings say more than the whole scale of `against`
             */
            readonly implied?: number;
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly on: string;
            /** Format: double */
            readonly stated: number;
            readonly text: string;
        };
        readonly "Elicitation.Disagreement": {
            readonly criterion: string;
            /** Format: double */
            readonly high: number;
            readonly highest: string;
            /**
             * Format: double
             * @description lowest weight on any ballot, 0--1
             */
            readonly low: number;
            readonly lowest: string;
        };
        /** @description Moving `criterion` from its worst to its best level is worth as much as moving `against` from `from` to `to`. */
        readonly "Elicitation.Equivalent": {
            readonly against: string;
            readonly criterion: string;
            /** Format: double */
            readonly from: number;
            /** Format: double */
            readonly to: number;
        };
        /** @description To which level must `against` rise from its worst, to be worth the whole step of `criterion`? */
        readonly "Elicitation.RedundantQuestion": {
            readonly against: string;
            readonly criterion: string;
        };
        /**
         * @example {
         *       "swings": {
         *         "quality": 100,
         *         "cost": 60
         *       }
         *     }
         */
        readonly "ElicitationController.ElicitationRequest": {
            /** @description criterion id → swing 0--100 from which to read equivalent changes; they need not be stored */
            readonly swings: {
                readonly [key: string]: number;
            };
        };
        /** @description One figure that counts. */
        readonly "Estimate.Value": {
            readonly evaluator: string;
            readonly evaluatorClass: components["schemas"]["EvaluatorClass"];
            readonly grade: components["schemas"]["Grade"];
            readonly interval: components["schemas"]["Interval"];
            readonly row: string;
            /** Format: double */
            readonly value: number;
        };
        /**
         * @description Who measured, seen from the subject.
         * @enum {string}
         */
        readonly EvaluatorClass: "FIRST_PARTY" | "COMPETITOR" | "THIRD_PARTY" | "OWN_PILOT";
        /** @description All benchmarks, rows and claims held, whatever their date, in a fixed order. */
        readonly EvidenceBase: {
            readonly benchmarks: readonly components["schemas"]["Benchmark"][];
            readonly claims: readonly components["schemas"]["Claim"][];
            readonly rows: readonly components["schemas"]["EvidenceRow"][];
        };
        /** @description One measured or claimed figure. */
        readonly EvidenceRow: {
            /** @description benchmark id, version included */
            readonly benchmark: string;
            /** @description harness, window and settings in words */
            readonly config: string;
            readonly evaluator: string;
            readonly evaluatorClass: components["schemas"]["EvaluatorClass"];
            readonly fit: components["schemas"]["EvidenceRow.Fit"];
            readonly id: string;
            readonly interval?: components["schemas"]["Interval"];
            /**
             * Format: int32
             * @description number of items, absent = not stated
             */
            readonly items?: number;
            /** @description id of the underlying publication; two rows with one origin are one piece of evidence */
            readonly origin: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly protocolFrozen?: string;
            readonly provenance: components["schemas"]["Provenance"];
            readonly subject: components["schemas"]["SubjectId"];
            readonly unit: string;
            /**
             * Format: double
             * @description in the benchmark's unit
             */
            readonly value: number;
        };
        /** @enum {string} */
        readonly "EvidenceRow.Fit": "DIRECT" | "PROXY" | "REMOTE";
        /** @description A figure with its grade: `A` where another third party found it too. */
        readonly EvidenceView: {
            readonly grade: components["schemas"]["Grade"];
            readonly gradeInWords: string;
            readonly row: components["schemas"]["EvidenceRow"];
        };
        /** @description What one unit of a currency was worth in another on a stated day. The buyer states it in the case; Assay knows no rates. */
        readonly ExchangeRate: {
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly day: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly from: string;
            readonly range?: components["schemas"]["PlausibleRange"];
            /**
             * @description units of `to` for one unit of `from`
             * @example 1250.40
             */
            readonly rate: string;
            /** @description where the rate was read */
            readonly source: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly to: string;
        };
        /** @description What it costs once to leave an alternative: to move what was built on it elsewhere, what a contract still asks, to run two side by side. It is printed where a scenario knocks the alternative out, and never weighed. */
        readonly ExitCost: {
            /**
             * @description a decimal number, as text to keep every digit
             * @example 1250.40
             */
            readonly amount: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly currency: string;
            /** @description offering id */
            readonly offering: string;
            /** @description where the amount comes from */
            readonly source: string;
        };
        /** @description A rule and some facts: what it asks, what it met, what it concludes, and where it stands. */
        readonly ExplanationView: {
            /** @description whether the rule is switched on and in force on the day; if not it finds nothing */
            readonly applies: boolean;
            /** @description where a case of this rule stands or would stand */
            readonly caseFile: string;
            /** @description these facts as a case, to be put below `cases:` */
            readonly caseText: string;
            /** Format: int32 */
            readonly column: number;
            readonly file: string;
            /** Format: int32 */
            readonly line: number;
            readonly owner: string;
            readonly parts: readonly components["schemas"]["ExplanationView.PartView"][];
            readonly reference: string;
            readonly rule: string;
            /** @description the whole in one sentence */
            readonly sentence: string;
            /** @description what its effects say */
            readonly texts: readonly string[];
            readonly title: string;
            /**
             * @description true, false or unknown
             * @enum {string}
             */
            readonly verdict: "false" | "unknown" | "true";
        };
        /** @description One condition. */
        readonly "ExplanationView.PartView": {
            readonly actual: string;
            /** Format: int32 */
            readonly column: number;
            readonly condition: string;
            readonly file: string;
            /** Format: int32 */
            readonly line: number;
            /** @description what would have to be otherwise, and by how much; empty where it holds */
            readonly shortfall: string;
            /** @enum {string} */
            readonly verdict: "false" | "unknown" | "true";
        };
        /** @description How many offerings have a value, most frequent first. */
        readonly "Facet.Count": {
            /** Format: int64 */
            readonly count: number;
            readonly value: string;
        };
        /** @description One dated statement about one subject. */
        readonly Fact: {
            /** @description name within the subject's level, as the vocabulary spells it without the level prefix (e.g. `accessCountries` of an offering) */
            readonly attribute: string;
            readonly effective: components["schemas"]["EffectiveDates"];
            readonly provenance: components["schemas"]["Provenance"];
            readonly subject: components["schemas"]["SubjectId"];
            readonly value: components["schemas"]["FactValue"];
        };
        /** @description Yes or no, or an object that names its kind: what is known of one vocabulary field. */
        readonly FactValue: boolean | {
            /**
             * @description a decimal number, as text to keep every digit
             * @example 1250.40
             */
            readonly quantity: string;
        } | {
            readonly code: string;
        } | {
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly day: string;
        } | {
            readonly codes: readonly string[];
            readonly complete: boolean;
        } | {
            readonly unknown: string;
        } | {
            readonly notApplicable: string;
        };
        readonly FieldError: {
            /** Format: int32 */
            readonly column?: number;
            /** Format: int32 */
            readonly line?: number;
            readonly message: string;
            readonly pointer: string;
            readonly remedy: string;
        };
        /**
         * @description How much is said about a case that changes.
         * @enum {string}
         */
        readonly "FindImpact.Depth": "ANSWER" | "ROBUSTNESS";
        /** @description What one rule says about one alternative. */
        readonly Finding: {
            /** @description offering id */
            readonly alternative: string;
            /** @description cause tag of a penalty (one penalty per tag counts), tag of an obligation; empty for the other kinds */
            readonly cause: string;
            readonly certainty: components["schemas"]["Finding.Certainty"];
            readonly force: components["schemas"]["Finding.Force"];
            readonly kind: components["schemas"]["Finding.Kind"];
            /** @description vocabulary fields whose being unknown leaves the finding open; empty when certain */
            readonly missing: readonly string[];
            readonly owner: string;
            readonly place: components["schemas"]["Place"];
            /**
             * Format: double
             * @description penalty points; 0 for the other kinds
             */
            readonly points: number;
            readonly reference: string;
            readonly rule: string;
            readonly text: string;
            readonly title: string;
            readonly waivable: boolean;
        };
        /** @enum {string} */
        readonly "Finding.Certainty": "HOLDS" | "MAY_HOLD";
        /** @enum {string} */
        readonly "Finding.Force": "LAW" | "CONTRACT" | "POLICY";
        /** @enum {string} */
        readonly "Finding.Kind": "KNOCK_OUT" | "PENALTY" | "OBLIGATION" | "FLAG";
        /** @description Which rule fired where. */
        readonly FiredView: {
            /**
             * Format: int32
             * @description how many cases were looked at
             */
            readonly assessed: number;
            /** @description cases that have no answer yet, so that no rule could fire on them */
            readonly incomplete: readonly components["schemas"]["FiredView.CaseName"][];
            /** @description the rules that fired, by id; a rule that is not among them fired nowhere */
            readonly rules: readonly components["schemas"]["FiredView.FiredRule"][];
            /**
             * Format: int64
             * @description how many cases you may see; more than `assessed` and `incomplete` where the newest alone were looked at
             */
            readonly total: number;
        };
        readonly "FiredView.CaseName": {
            readonly id: string;
            readonly title: string;
        };
        readonly "FiredView.FiredCase": {
            readonly id: string;
            readonly offerings: readonly components["schemas"]["FiredView.FiredOffering"][];
            readonly status: components["schemas"]["CaseStatus"];
            readonly title: string;
        };
        readonly "FiredView.FiredOffering": {
            readonly certainty: components["schemas"]["Finding.Certainty"];
            readonly id: string;
            readonly kind: components["schemas"]["Finding.Kind"];
            readonly name: string;
        };
        readonly "FiredView.FiredRule": {
            readonly cases: readonly components["schemas"]["FiredView.FiredCase"][];
            readonly rule: string;
        };
        /**
         * @description How far a figure can be trusted (`docs/method.md`, Evidence).
         * @enum {string}
         */
        readonly Grade: "A" | "B" | "C" | "D" | "E" | "J";
        /** @description What is told of the cases the asker may not see: numbers, never a title, an offering, a price or who leads. */
        readonly HiddenImpact: {
            readonly detail?: components["schemas"]["HiddenImpact.Detail"];
            /**
             * Format: int32
             * @description how many of them answer differently
             */
            readonly touched: number;
            /**
             * Format: int32
             * @description how many cannot be assessed
             */
            readonly unanswered: number;
        };
        /**
         * @description What becomes of a finding.
         * @enum {string}
         */
        readonly "HiddenImpact.Change": "COMES" | "GOES" | "CHANGES";
        readonly "HiddenImpact.Detail": {
            /**
             * Format: int32
             * @description on how many a decision stands
             */
            readonly decided: number;
            /**
             * Format: int32
             * @description in how many another one leads
             */
            readonly leaders: number;
            /**
             * Format: int32
             * @description how many are locked, so that a publication does not move them
             */
            readonly locked: number;
            /** @description the findings that change, by rule and kind of change */
            readonly rules: readonly components["schemas"]["HiddenImpact.RuleCount"][];
            /**
             * Format: int32
             * @description in how many only values move
             */
            readonly valuesAlone: number;
        };
        readonly "HiddenImpact.RuleCount": {
            /**
             * Format: int32
             * @description in how many this happens to at least one offering
             */
            readonly cases: number;
            readonly change: components["schemas"]["HiddenImpact.Change"];
            readonly kind: components["schemas"]["Finding.Kind"];
            readonly rule: string;
            readonly title: string;
        };
        /** @description What changes in cases when one rulebook takes the place of another. */
        readonly Impact: {
            /** @description digest of the one in its place */
            readonly after: string;
            /** @description digest of the rulebook that is replaced */
            readonly before: string;
            /**
             * Format: int32
             * @description how many cases were looked at
             */
            readonly cases: number;
            /**
             * Format: int32
             * @description how many of them the change could touch, so that they were assessed by both
             */
            readonly reassessed: number;
            /** @description cases whose answer differs in anything, in the order of their ids */
            readonly touched: readonly components["schemas"]["Impact.Touched"][];
            /** @description cases of which nothing can be said, in the order of their ids */
            readonly unanswered: readonly components["schemas"]["Impact.Unanswered"][];
        };
        /** @description One finding that comes, goes, or becomes certain or open. */
        readonly "Impact.FindingChange": {
            readonly after: components["schemas"]["Impact.Holding"];
            readonly before: components["schemas"]["Impact.Holding"];
            readonly kind: components["schemas"]["Finding.Kind"];
            /** @description of the offering */
            readonly name: string;
            /** @description id */
            readonly offering: string;
            /** Format: double */
            readonly pointsAfter: number;
            /**
             * Format: double
             * @description penalty points; 0 for other kinds and where there is no finding
             */
            readonly pointsBefore: number;
            readonly rule: string;
            readonly title: string;
        };
        /**
         * @description What a finding says of one alternative.
         * @enum {string}
         */
        readonly "Impact.Holding": "NONE" | "MAY_HOLD" | "HOLDS";
        /** @description An alternative that is newly knocked out, freed, or left unresolved. */
        readonly "Impact.Moved": {
            readonly after: components["schemas"]["Assessment.Status"];
            readonly before: components["schemas"]["Assessment.Status"];
            readonly name: string;
            readonly offering: string;
        };
        /**
         * @description Which rulebook a case is judged by, and so what a publication does to it.
         * @enum {string}
         */
        readonly "Impact.Stage": "OPEN" | "LOCKED" | "DECIDED";
        /** @description How sure the leader is: its share of first ranks, unknowns anywhere on the scale. */
        readonly "Impact.Sure": {
            /** Format: double */
            readonly firstRank: number;
            readonly leader: string;
        };
        readonly "Impact.Touched": {
            readonly findings: readonly components["schemas"]["Impact.FindingChange"][];
            readonly id: string;
            readonly leadersAfter: readonly string[];
            /** @description names of those ranked first among the awardable, empty where nobody is */
            readonly leadersBefore: readonly string[];
            readonly moved: readonly components["schemas"]["Impact.Moved"][];
            /**
             * Format: double
             * @description the most by which the expected value of an alternative changes, in points 0--100
             */
            readonly shift: number;
            readonly stage: components["schemas"]["Impact.Stage"];
            readonly sureAfter?: components["schemas"]["Impact.Sure"];
            readonly sureBefore?: components["schemas"]["Impact.Sure"];
            readonly title: string;
        };
        /** @description A case that cannot be assessed yet, or that this program fails on. */
        readonly "Impact.Unanswered": {
            readonly id: string;
            /** @description for a person */
            readonly reason: string;
            readonly stage: components["schemas"]["Impact.Stage"];
            readonly title: string;
        };
        /**
         * @example {
         *       "draft": {
         *         "path": "licence/licence.yaml",
         *         "text": "rules: []\n"
         *       },
         *       "depth": "ANSWER"
         *     }
         */
        readonly "ImpactController.DraftImpactRequest": {
            readonly depth?: components["schemas"]["FindImpact.Depth"];
            readonly draft: components["schemas"]["DraftedRulebook.Draft"];
        };
        /**
         * @example {
         *       "to": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "depth": "ANSWER"
         *     }
         */
        readonly "ImpactController.ImpactRequest": {
            readonly depth?: components["schemas"]["FindImpact.Depth"];
            /** @description digest of the working rulebook as it was looked at, or of an earlier publication */
            readonly to: string;
        };
        /**
         * @example {
         *       "to": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        readonly "ImpactController.SeenRequest": {
            /** @description digest of the rulebook whose impact was read */
            readonly to: string;
        };
        /**
         * @description How far it is.
         * @enum {string}
         */
        readonly ImpactState: "IDLE" | "RUNNING" | "DONE" | "STOPPED" | "FAILED";
        /** @description The impact of putting a rulebook in the place of the published one, as far as it is worked out and as far as the asker may see it. */
        readonly ImpactView: {
            /** @description digest of the one in its place */
            readonly after: string;
            /** @description digest of the published rulebook */
            readonly before: string;
            /**
             * Format: int32
             * @description how many of them changed, came or went since it was done; what is told of those is not of today
             */
            readonly changedSince: number;
            readonly depth: components["schemas"]["FindImpact.Depth"];
            readonly hidden: components["schemas"]["HiddenImpact"];
            readonly impact?: components["schemas"]["Impact"];
            /**
             * Format: int32
             * @description cases looked at so far
             */
            readonly looked: number;
            /** @description whether the asker has said to have read it, which publishing takes */
            readonly seen: boolean;
            readonly state: components["schemas"]["ImpactState"];
            /**
             * Format: int32
             * @description cases to look at: open ones and standing decisions
             */
            readonly total: number;
        };
        /** @description One import and what became of it. */
        readonly Import: {
            readonly id: string;
            readonly kind: string;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly proposedAt: string;
            readonly proposedBy: string;
            readonly report: components["schemas"]["ImportReport"];
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly settledAt?: string;
            readonly settledBy?: string;
            readonly status: components["schemas"]["Import.Status"];
            /** Format: int64 */
            readonly version: number;
        };
        /**
         * @description Proposed until a person accepts or rejects it.
         * @enum {string}
         */
        readonly "Import.Status": "PROPOSED" | "ACCEPTED" | "REJECTED";
        /**
         * @description The kinds of files that can be imported, each with its reader. This is the one list; the constants are kept in the database.
         * @enum {string}
         */
        readonly ImportKind: "LITELLM" | "MODELS_DEV" | "ARENA_HARD" | "AIDER" | "LIVEBENCH" | "LIVECODEBENCH" | "LMARENA" | "CSV";
        /** @description Who may accept an import in this house, and what can be imported. */
        readonly ImportPolicy: {
            readonly acceptance: components["schemas"]["Acceptance"];
            readonly kinds: readonly components["schemas"]["ImportPolicy.KindView"][];
            /** @description the policy in words, as the page states it */
            readonly sentence: string;
        };
        readonly "ImportPolicy.KindView": {
            readonly format: components["schemas"]["SourceFormat"];
            readonly kind: components["schemas"]["ImportKind"];
        };
        /** @description What became of each entry of a file. Nothing gets lost: read = accepted + unchanged + quarantined + skipped, always. */
        readonly ImportReport: {
            /**
             * Format: int32
             * @description entries that are new or change something
             */
            readonly accepted: number;
            /** @description names of the file that an alias joined to an entry of the catalog */
            readonly joined: readonly components["schemas"]["ImportReport.Joined"][];
            readonly notes: readonly string[];
            /** @description entries held back for a person to look at, and why */
            readonly quarantined: readonly components["schemas"]["ImportReport.Refusal"][];
            /** Format: int32 */
            readonly read: number;
            /** @description entries that state nothing for the catalog, and why */
            readonly skipped: readonly components["schemas"]["ImportReport.Refusal"][];
            /** @description the file, in words a person recognises */
            readonly source: string;
            /**
             * Format: int32
             * @description entries that say what is held already
             */
            readonly unchanged: number;
        };
        /** @description A name of the file that means an entry of the catalog. */
        readonly "ImportReport.Joined": {
            /** @description the alias that says so, as @code nam */
            readonly alias: string;
            /** @description as the file writes it */
            readonly name: string;
            /** @description the entry it was joined to, as `level:id` */
            readonly target: string;
        };
        /** @description An entry that was not taken over, by its key in the file, and why. */
        readonly "ImportReport.Refusal": {
            readonly key: string;
            readonly reason: string;
        };
        /** @description A closed interval of finite numbers, low ≤ high, both in the unit of whatever carries it. */
        readonly Interval: {
            /** Format: double */
            readonly high: number;
            /** Format: double */
            readonly low: number;
        };
        /** @description When the items of a benchmark became public, as its source states it. */
        readonly ItemWindow: {
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly since?: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly until?: string;
        };
        /** @description An interval that a person judged where nobody measured: grade J. It never replaces a measurement. */
        readonly Judgement: {
            readonly author: string;
            readonly brought?: components["schemas"]["Brought"];
            /** @description id of the criterion judged */
            readonly criterion: string;
            readonly range: components["schemas"]["Interval"];
            readonly reason: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly recorded: string;
            /** @description who read the reason and agrees, someone other than the author; blank = nobody did yet */
            readonly secondPerson: string;
            /** @description offering id, or `model:` and a model id: every offering of that model shares the judgement */
            readonly subject: string;
        };
        /** @description What is held about the candidates: catalog and evidence together, of every date. */
        readonly Knowledge: {
            readonly catalog: components["schemas"]["Catalog"];
            /** @description SHA-256 (hex) over the canonical form of both, empty where it has not been computed yet */
            readonly digest: string;
            readonly evidence: components["schemas"]["EvidenceBase"];
        };
        /**
         * @description The level at which a fact or a criterion stands. Vendor ≠ model ≠ offering ≠ supply chain ≠ legal regime.
         * @enum {string}
         */
        readonly Level: "VENDOR" | "MODEL" | "OFFERING" | "SUPPLY_CHAIN" | "REGIME" | "CASE";
        /** @description A licence of weights. */
        readonly Licence: {
            /** @description stable code used in rules: the SPDX id where there is one, else a `LicenseRef-...` id */
            readonly code: string;
            /** @description condition on commercial use in words; "none" = none; empty = unknown */
            readonly commercialCondition: string;
            /** @description condition that names the EU in words; "none" = none; empty = unknown */
            readonly euCondition: string;
            readonly name: string;
            readonly openSource: components["schemas"]["FactValue"];
            readonly provenance: components["schemas"]["Provenance"];
        };
        /** @description One event on an official list: posted, withdrawn, listed, delisted. The state at a day follows from the events up to it. */
        readonly Listing: {
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly effective: string;
            readonly event: components["schemas"]["Listing.Event"];
            readonly id: string;
            /** @description code of the list, e.g. `US-1260H`, `US-ENTITY-LIST` */
            readonly list: string;
            readonly provenance: components["schemas"]["Provenance"];
            /** @description vendor id */
            readonly vendor: string;
        };
        /** @enum {string} */
        readonly "Listing.Event": "LISTED" | "DELISTED" | "NOTICE_WITHDRAWN";
        /** @description Fixed conventions of the evaluation. */
        readonly Method: {
            /**
             * Format: int64
             * @description seed of every draw
             */
            readonly seed: number;
            readonly stated?: components["schemas"]["StatedWeights"];
            /** @description id of the criterion whose value decides between alternatives of equal value; a public tender states it before its weights are locked */
            readonly tieBreak?: string;
            /**
             * Format: double
             * @description pairwise winning index below which neighbours form a tie group
             */
            readonly tieThreshold: number;
            /**
             * Format: int32
             * @description version of the method the case was written for
             */
            readonly version: number;
            readonly weights?: components["schemas"]["WeightModel"];
        };
        /** @description What moving to an alternative costs once, at the start of the term. */
        readonly Migration: {
            /**
             * @description a decimal number, as text to keep every digit
             * @example 1250.40
             */
            readonly amount: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly currency: string;
            /** @description offering id, or `*` for every alternative that has no entry of its own */
            readonly offering: string;
            /** @description where the amount comes from */
            readonly source: string;
        };
        /** @description A fact that is not on record, as somebody can be asked for it: a vocabulary field at its own subject, so that one answer serves every alternative the subject stands behind. */
        readonly MissingFact: {
            /** @description as written in rules */
            readonly field: string;
            /** @description id of the offering, model or vendor it is about; empty for the case itself */
            readonly subject: string;
        };
        /** @description One exact model version. */
        readonly Model: {
            /** @description vendor id */
            readonly developer: string;
            readonly family: string;
            readonly id: string;
            /** @description licence code, absent = unknown */
            readonly licence?: string;
            readonly name: string;
            readonly provenance: components["schemas"]["Provenance"];
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly released?: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly retired?: string;
            readonly weights: components["schemas"]["Model.WeightsAvailability"];
        };
        /** @enum {string} */
        readonly "Model.WeightsAvailability": "OPEN" | "CLOSED" | "UNKNOWN";
        /** @description A model with all that is held about it. */
        readonly ModelDetail: {
            readonly aliases: readonly components["schemas"]["Alias"][];
            readonly developer?: components["schemas"]["Vendor"];
            readonly evidence: readonly components["schemas"]["EvidenceView"][];
            readonly facts: readonly components["schemas"]["Fact"][];
            readonly licence?: components["schemas"]["Licence"];
            readonly model: components["schemas"]["Model"];
            readonly offerings: readonly components["schemas"]["OfferingView"][];
        };
        /** @description An amount in one currency. Amounts are exact decimals; currencies never mix silently. */
        readonly Money: {
            /**
             * @description a decimal number, as text to keep every digit
             * @example 1250.40
             */
            readonly amount: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly currency: string;
        };
        /** @description What is to be bought, by whom, for whom. */
        readonly Need: {
            /**
             * Format: date
             * @description the day at which facts are read
             * @example 2026-05-09
             */
            readonly asOf: string;
            readonly budget?: components["schemas"]["Money"];
            /**
             * @description ISO 3166-1 alpha-2
             * @example DE
             */
            readonly buyer?: string;
            /** @description codes from the vocabulary (`personal`, `health`, `none` ...) */
            readonly dataClasses: readonly string[];
            /** @description dated rates from the currencies of price sheets to the currency of the case */
            readonly exchangeRates: readonly components["schemas"]["ExchangeRate"][];
            /**
             * Format: int32
             * @description how far the far horizon looks
             */
            readonly farHorizonYears: number;
            readonly pricing?: components["schemas"]["Pricing"];
            /** @description code from the vocabulary (`banking`, `defence`, `public` ...), empty = not yet stated */
            readonly sector: string;
            /** Format: int32 */
            readonly termMonths: number;
            /** @description code of the kind of use, from the vocabulary (`customer-service`, `coding` ...) */
            readonly use: string;
            /** @description in words */
            readonly useCase: string;
            readonly userLocations: readonly string[];
            readonly workload: components["schemas"]["Workload"];
        };
        /** @description What is compared: a model, over a route, under a contract. */
        readonly Offering: {
            readonly contract: string;
            readonly id: string;
            /** @description model id */
            readonly model: string;
            readonly name: string;
            /** @description vendor id of who runs the route; for self-hosting the id `self-hosted` */
            readonly operator: string;
            readonly provenance: components["schemas"]["Provenance"];
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly retired?: string;
            readonly route: components["schemas"]["Offering.Route"];
        };
        /** @enum {string} */
        readonly "Offering.Route": "FIRST_PARTY_API" | "CLOUD_PLATFORM" | "AGGREGATOR" | "SELF_HOSTED";
        readonly "OfferingController.OfferingPage": {
            /** @description for each property the values found and how many offerings have each */
            readonly facets: {
                readonly [key: string]: readonly components["schemas"]["Facet.Count"][];
            };
            readonly items: readonly components["schemas"]["OfferingView"][];
            readonly next?: string;
            /** Format: int64 */
            readonly revision: number;
            /** Format: int64 */
            readonly total: number;
        };
        /** @description An offering with all that is held about it, whatever its date. */
        readonly OfferingDetail: {
            readonly developer?: components["schemas"]["Vendor"];
            readonly entry: components["schemas"]["Offering"];
            readonly evidence: readonly components["schemas"]["EvidenceView"][];
            readonly facts: readonly components["schemas"]["Fact"][];
            readonly licence?: components["schemas"]["Licence"];
            readonly listings: readonly components["schemas"]["Listing"][];
            readonly model?: components["schemas"]["Model"];
            readonly offering: components["schemas"]["OfferingView"];
            readonly operator?: components["schemas"]["Vendor"];
            /** @description every list price sheet held, oldest first */
            readonly prices: readonly components["schemas"]["Tariff"][];
        };
        /** @description An offering in a list. */
        readonly OfferingView: {
            /** @description on what the price rests; absent where there is none */
            readonly basis?: string;
            readonly currency?: string;
            readonly developer: string;
            /** @description where the developer has its seat, as ISO code; "unknown" where not known */
            readonly developerCountry: string;
            readonly developerName: string;
            readonly id: string;
            /** @description list price per million tokens in `currency` on the day asked for; absent = unpriced, which is unknown */
            readonly inputPrice?: string;
            readonly licence: string;
            readonly model: string;
            readonly modelName: string;
            readonly name: string;
            readonly operator: string;
            readonly operatorName: string;
            readonly outputPrice?: string;
            readonly priceSince?: string;
            readonly retired: boolean;
            readonly retires?: string;
            readonly route: string;
            readonly weights: string;
        };
        /** @description One page of a list. */
        readonly "Page_AuditController.AuditView_": {
            readonly items: readonly components["schemas"]["AuditController.AuditView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_Benchmark_: {
            readonly items: readonly components["schemas"]["Benchmark"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_CaseResult_: {
            readonly items: readonly components["schemas"]["CaseResult"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly "Page_CaseView.Line_": {
            readonly items: readonly components["schemas"]["CaseView.Line"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_ClaimView_: {
            readonly items: readonly components["schemas"]["ClaimView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_Commitment_: {
            readonly items: readonly components["schemas"]["Commitment"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_DecisionLine_: {
            readonly items: readonly components["schemas"]["DecisionLine"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_EvidenceView_: {
            readonly items: readonly components["schemas"]["EvidenceView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_Import_: {
            readonly items: readonly components["schemas"]["Import"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_Model_: {
            readonly items: readonly components["schemas"]["Model"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_PersonView_: {
            readonly items: readonly components["schemas"]["PersonView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_PolicySignal_: {
            readonly items: readonly components["schemas"]["PolicySignal"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly "Page_RulebookController.PublicationView_": {
            readonly items: readonly components["schemas"]["RulebookController.PublicationView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly "Page_RulebookView.RuleView_": {
            readonly items: readonly components["schemas"]["RulebookView.RuleView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly "Page_RuleFilesController.FileLine_": {
            readonly items: readonly components["schemas"]["RuleFilesController.FileLine"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_SupplyChainFact_: {
            readonly items: readonly components["schemas"]["SupplyChainFact"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_Tariff_: {
            readonly items: readonly components["schemas"]["Tariff"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_Vendor_: {
            readonly items: readonly components["schemas"]["Vendor"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly Page_WatchSignal_: {
            readonly items: readonly components["schemas"]["WatchSignal"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        /** @description One page of a list. */
        readonly "Page_WorkshopView.SuggestionView_": {
            readonly items: readonly components["schemas"]["WorkshopView.SuggestionView"][];
            /** @description what to send as `after` for the following page; absent on the last */
            readonly next?: string;
            /**
             * Format: int64
             * @description how many there are on all pages together
             */
            readonly total: number;
        };
        readonly "PasswordResetController.ResetDone": {
            /** @description what to sign in with */
            readonly name: string;
        };
        /**
         * @example {
         *       "token": "what stands behind the # of the link",
         *       "password": "another sentence of your own"
         *     }
         */
        readonly "PasswordResetController.ResetRequest": {
            readonly password: string;
            /** @description what stands behind the # of the link */
            readonly token: string;
        };
        /**
         * @example {
         *       "name": "Name People Know",
         *       "password": "a sentence to be replaced soon",
         *       "roles": [
         *         "EVALUATOR"
         *       ]
         *     }
         */
        readonly "PeopleController.NewPersonRequest": {
            readonly name: string;
            readonly password: string;
            readonly roles: readonly string[];
        };
        /** @description Where to choose a new password, once. */
        readonly "PeopleController.ResetLink": {
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly expiresAt: string;
            /** @description what stands behind the # of the address `/reset`; shown this once */
            readonly token: string;
        };
        /**
         * @example {
         *       "roles": [
         *         "EVALUATOR",
         *         "AUDITOR"
         *       ],
         *       "active": true
         *     }
         */
        readonly "PeopleController.RolesRequest": {
            /** @description whether the account may be used */
            readonly active: boolean;
            readonly roles: readonly string[];
        };
        /** @description An account as administrators see it. */
        readonly PersonView: {
            readonly active: boolean;
            readonly demo: boolean;
            readonly id: string;
            /** @description name of an older account that this one's name cannot be told from; only where both are older than that rule */
            readonly looksLike?: string;
            readonly name: string;
            /** @description role codes in alphabetical order */
            readonly roles: readonly string[];
            /** @description pairs of duties that check each other and are both this person's, e.g. `writes-and-publishes-rules` */
            readonly unitedDuties: readonly string[];
            /**
             * Format: int64
             * @description what If-Match names, as `"v`"
             */
            readonly version: number;
        };
        /** @description The rulebook that a case with locked weights is judged by, beside the published one. */
        readonly PinnedRulebook: {
            /** @description whether the case is judged by another than the published one */
            readonly differs: boolean;
            /** @description whether the procedure lets a lead move the case to the published rulebook */
            readonly mayMove: boolean;
            readonly pinned: string;
            /**
             * Format: date-time
             * @description when it was published
             * @example 2026-05-09T08:30:00Z
             */
            readonly pinnedAt?: string;
            /** @description digest of the published rulebook; absent while there is none */
            readonly published?: string;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly publishedAt?: string;
        };
        /** @description A place in a rule file. Path relative to the rules folder with forward slashes; line and column count from 1. */
        readonly Place: {
            /** Format: int32 */
            readonly column: number;
            readonly file: string;
            /** Format: int32 */
            readonly line: number;
        };
        /** @description Between which numbers a stated one may plausibly turn out: from the 5th to the 95th percentile, as somebody judged it. Stated like a judgement, with its source and its author. */
        readonly PlausibleRange: {
            readonly author: string;
            /**
             * @description above the stated number
             * @example 1250.40
             */
            readonly high: string;
            /**
             * @description below the stated number, above 0
             * @example 1250.40
             */
            readonly low: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly recorded: string;
            readonly source: string;
        };
        /** @description A public act or statement that may bear on offerings: a law, an order, a plan. What it does not say is part of the fact. */
        readonly PolicySignal: {
            readonly doesNotSay: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly effective?: string;
            readonly id: string;
            readonly instrument: string;
            readonly issuer: string;
            readonly jurisdiction: string;
            readonly kind: string;
            readonly provenance: components["schemas"]["Provenance"];
            readonly says: string;
            readonly status: string;
            readonly subject: string;
        };
        /** @description How list prices may move, by yearly rates. A list price holds for a whole contract year and moves on each anniversary, by the rate of that path; a contracted price and what self-hosting costs stay as recorded. */
        readonly PricePaths: {
            /**
             * @description share by which prices fall a year, 0 up to below 1
             * @example 1250.40
             */
            readonly falling: string;
            /**
             * @description share by which prices rise a year, 0 up to 10
             * @example 1250.40
             */
            readonly rising: string;
            /** @description where the rates come from, or that they are an assumption */
            readonly source: string;
            readonly used: components["schemas"]["PriceTrend"];
        };
        /**
         * @description Which way list prices go over the term.
         * @enum {string}
         */
        readonly PriceTrend: "FLAT" | "FALLING" | "RISING";
        /** @description What the buyer states about money beyond the price sheets. All of it is optional; what is absent counts as not applied. */
        readonly Pricing: {
            readonly contracted: readonly components["schemas"]["ContractedPrice"][];
            /**
             * @description effective annual rate, 0 up to 1; absent = nothing is discounted
             * @example 1250.40
             */
            readonly discountRate?: string;
            /** @description what it costs to leave an alternative; where nothing is stated, that is said */
            readonly exits: readonly components["schemas"]["ExitCost"][];
            readonly migrations: readonly components["schemas"]["Migration"][];
            readonly paths?: components["schemas"]["PricePaths"];
            readonly selfHosting: readonly components["schemas"]["SelfHosting"][];
        };
        readonly Problem: {
            readonly context: {
                readonly [key: string]: unknown;
            };
            readonly detail: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            readonly reference: string;
            /** Format: int32 */
            readonly status: number;
            readonly title: string;
            readonly type: string;
        };
        /**
         * @description Under which procedure the buyer decides, and what it forbids (docs/decisions/0012).
         * @enum {string}
         */
        readonly Procedure: "MARKET_STUDY" | "PRIVATE_PURCHASE" | "PUBLIC_TENDER";
        readonly "ProcedureController.ProcedureView": {
            /** @description what is refused under it, a sentence each */
            readonly forbids: readonly string[];
            readonly procedure: components["schemas"]["Procedure"];
        };
        /** @description Where a figure or fact comes from. */
        readonly Provenance: {
            readonly basis: components["schemas"]["Basis"];
            /** @description anything a reader must know, may be empty */
            readonly note: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly published?: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly retracted?: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly retrieved?: string;
            /** @description where it can be found again, in words or as an address */
            readonly source: string;
        };
        /** @description The answer to a question whose answer the swings already imply, so that the two can be held against each other: to which level must `against` rise from its worst, to be worth as much as the whole step of `criterion` from worst to best? */
        readonly RedundantAnswer: {
            readonly against: string;
            readonly criterion: string;
            /**
             * Format: double
             * @description in the unit of `against`
             */
            readonly level: number;
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly on: string;
        };
        /** @description A decided case, run again with the same need, criteria, weights, method and seed on today's facts, rulebook and date. */
        readonly RerunView: {
            readonly after: components["schemas"]["Assessment"];
            /**
             * Format: date
             * @description the day it was run for
             * @example 2026-05-09
             */
            readonly asOf: string;
            readonly before: components["schemas"]["Assessment"];
            readonly chosenStatus?: components["schemas"]["Assessment.Status"];
            /** @description offering id, absent where none was awardable */
            readonly leaderBefore?: string;
            /** @description offering id, absent where none is awardable now */
            readonly leaderNow?: string;
            /** @description whether the alternative preferred under these weights is still the one it was */
            readonly sameLeader: boolean;
        };
        /**
         * @example {
         *       "rulebook": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        readonly "ReviewController.AgainRequest": {
            /** @description digest of the published rulebook by which the case is decided again */
            readonly rulebook: string;
        };
        /**
         * @example {
         *       "rulebook": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "reason": "The new finding is an obligation that the contract meets."
         *     }
         */
        readonly "ReviewController.ConfirmationRequest": {
            readonly reason: string;
            /** @description digest of the published rulebook whose answer you looked at */
            readonly rulebook: string;
        };
        /** @description How a decision stands. */
        readonly "ReviewController.StandingView": {
            /** @description whether a reopened decision is called a contract review, as in a public tender */
            readonly isContractReview: boolean;
            /** @description whether its case is being decided again, so that it is neither confirmed nor brought back once more */
            readonly isDecidedAgain: boolean;
            /** @description whether you may confirm it or decide again */
            readonly mayLead: boolean;
            /** @description what published rulebooks and leads said, newest first */
            readonly reviews: readonly components["schemas"]["DecisionReviews.Review"][];
            readonly state: components["schemas"]["DecisionState"];
        };
        /** @description How sure the answer of a case is. Shares are figures of sensitivity under stated conventions, not probabilities. */
        readonly Robustness: {
            /** @description once per convention for unknowns, among the awardable */
            readonly acceptability: readonly components["schemas"]["Robustness.UnderConvention"][];
            /** @description what it takes for each other alternative to overtake the leader, and to lead */
            readonly challengers: readonly components["schemas"]["Robustness.Challenger"][];
            /** @description facts that leave a knock-out unresolved, most that can be gained by settling them first */
            readonly clearances: readonly components["schemas"]["Robustness.Clearance"][];
            readonly criteria: readonly string[];
            /** @description pairs in which one is worth at least as much on every criterion, whatever the unknowns turn out to be */
            readonly dominances: readonly components["schemas"]["Robustness.Pair"][];
            /**
             * Format: int32
             * @description draws of weights and measurements under each convention
             */
            readonly draws: number;
            /** @description measurements and prices whose level can change the leader, one at a time */
            readonly flips: readonly components["schemas"]["Robustness.Flip"][];
            /** @description Pareto front of the awardable */
            readonly front: readonly components["schemas"]["Robustness.OnFront"][];
            readonly horizon: components["schemas"]["Robustness.HorizonPanel"];
            /** @description the preferred alternative at the central weights, among the awardable */
            readonly leader?: string;
            /** @description what the weights kept to besides, and how they were drawn; absent where nothing of the kind is stated */
            readonly limits?: string;
            /** @description cells that are not settled and can change the leader, each by itself */
            readonly openCells: readonly components["schemas"]["Robustness.OpenCell"][];
            /** @description what would be worth knowing, most worth for its effort first */
            readonly questions: readonly components["schemas"]["Robustness.Question"][];
            /**
             * Format: double
             * @description half the width of the 95 % interval of a share of one half: the largest there is
             */
            readonly samplingError: number;
            /** @description the case under each of its scenarios, as stated first */
            readonly scenarios: readonly components["schemas"]["Robustness.ScenarioOutcome"][];
            /** Format: int64 */
            readonly seed: number;
            /** @description how far each weight may go before the leader changes */
            readonly stability: readonly components["schemas"]["Robustness.Stability"][];
            /** @description awardable alternatives, best group first; a group runs from its top down to the last one that its top beats in less than `tieThreshold` of the draws, so that of those between nothing of the kind is claimed */
            readonly tieGroups: readonly (readonly string[])[];
            /** Format: double */
            readonly tieThreshold: number;
            readonly weights: components["schemas"]["WeightModel"];
            /** @description the same with the unresolved among them */
            readonly withUnresolved: readonly components["schemas"]["Robustness.UnderConvention"][];
        };
        /** @description One alternative under one convention. */
        readonly "Robustness.Acceptance": {
            readonly alternative: string;
            /** @description mean weights of the draws in which it is first, in the order of the criteria; empty where it never is */
            readonly centralWeights: readonly number[];
            /**
             * Format: double
             * @description share of fresh measurement draws in which it is first at those weights
             */
            readonly confidence?: number;
            /** @description share of the draws with the first, second, ... rank */
            readonly ranks: readonly number[];
            /** @description share of draws in which it is worth more than each other, in the order of the standings */
            readonly winning: readonly number[];
        };
        readonly "Robustness.Challenger": {
            readonly alternative: string;
            readonly leadingWeights: readonly number[];
            /**
             * Format: double
             * @description weight that must change hands for it to be worth as much as every other; absent: no weights do
             */
            readonly leads?: number;
            /**
             * Format: double
             * @description weight that must change hands for it to be worth as much as the leader; absent: no weights do
             */
            readonly overtakes?: number;
            /** @description the weights after that, in the order of the criteria */
            readonly overtakingWeights: readonly number[];
        };
        /** @description A missing fact that leaves a knock-out unresolved, asked at its own level. */
        readonly "Robustness.Clearance": {
            /** @description who waits for it */
            readonly alternatives: readonly string[];
            /**
             * Format: int32
             * @description how many facts that one waits for at most, this one among them: one may make another needless
             */
            readonly answers: number;
            readonly effort: components["schemas"]["Effort"];
            /** @description as written in rules */
            readonly field: string;
            /**
             * Format: double
             * @description how much more than the leader that one is expected to be worth, in points of value 0--100, if all it waits for comes out well; 0 where it would not lead. An upper bound: how likely that is nobody states
             */
            readonly gain: number;
            /**
             * Format: double
             * @description gain over the points of effort of all those facts
             */
            readonly perEffort: number;
            /** @description the one of them for which most is gained */
            readonly preferred: string;
            /** @description ids of the knock-outs that wait for it */
            readonly rules: readonly string[];
            /** @description id of the offering, model or vendor it is about; empty for the case itself */
            readonly subject: string;
            /** @description what is missing, in words */
            readonly text: string;
        };
        readonly "Robustness.FarLeader": {
            readonly leader?: string;
            readonly scenario: string;
        };
        readonly "Robustness.Flip": {
            readonly alternatives: readonly string[];
            readonly criterion: string;
            /**
             * Format: double
             * @description value expected on the criterion at present, 0--100
             */
            readonly expected: number;
            readonly leader?: string;
            /**
             * Format: double
             * @description level in the criterion's unit at which the lead changes; absent: no level of the scale does
             */
            readonly level?: number;
            /** @description whether it changes above that level */
            readonly rising: boolean;
            readonly unit: string;
        };
        /** @description Near and far side by side. */
        readonly "Robustness.HorizonPanel": {
            readonly differs: boolean;
            /** @description leader of each far scenario, in their order */
            readonly far: readonly components["schemas"]["Robustness.FarLeader"][];
            /** @description leader of the case as stated */
            readonly near?: string;
            /** @description whether the choice differs, whatever the answer is */
            readonly words: string;
        };
        readonly "Robustness.InScenario": {
            readonly alternative: string;
            readonly exit?: components["schemas"]["ExitCost"];
            /** @description ids of rules that find something here and not in the case as stated, or the other way round */
            readonly findings: readonly string[];
            /** @description what of the case cannot be read here as it stands, in words */
            readonly notes: readonly string[];
            /**
             * Format: int32
             * @description among the awardable and unresolved
             */
            readonly rank?: number;
            /**
             * Format: double
             * @description value of the leading one less its own; absent where it is knocked out
             */
            readonly regret?: number;
            readonly status: components["schemas"]["Assessment.Status"];
            /**
             * Format: double
             * @description additive value; absent where it is knocked out
             */
            readonly value?: number;
        };
        readonly "Robustness.OnFront": {
            readonly alternative: string;
            readonly expected: boolean;
            /**
             * Format: double
             * @description share of the draws in which it is on the front
             */
            readonly share: number;
        };
        /** @description A cell that is unknown, disputed, or left open by the facts, and at some level still possible makes another awardable alternative lead, all else as expected. */
        readonly "Robustness.OpenCell": {
            /** @description all that share the measurement */
            readonly alternatives: readonly string[];
            readonly criterion: string;
            /** @description who leads beyond it */
            readonly leader: string;
            /**
             * Format: double
             * @description the level, in the criterion's unit, beyond which the lead changes
             */
            readonly level: number;
            /** @description whether it changes above that level */
            readonly rising: boolean;
            readonly state: components["schemas"]["Assessment.State"];
            /** @description all of this in words */
            readonly text: string;
            readonly unit: string;
        };
        readonly "Robustness.Pair": {
            readonly better: string;
            readonly worse: string;
        };
        /** @description A missing or uncertain fact, asked at its own level. */
        readonly "Robustness.Question": {
            /** @description whom the answer is about */
            readonly alternatives: readonly string[];
            /**
             * Format: double
             * @description probability, under the stated distributions, that another alternative leads once it is known
             */
            readonly change: number;
            readonly criteria: readonly string[];
            readonly effort: components["schemas"]["Effort"];
            /**
             * Format: double
             * @description expected gain in value, 0--100, from knowing it before choosing
             */
            readonly evppi: number;
            /** @description id of the factor */
            readonly factor: string;
            /** @description facts of the vocabulary that settle it once recorded; empty where something must be measured or priced */
            readonly facts: readonly components["schemas"]["MissingFact"][];
            /** @description what the factor stands for */
            readonly kind: string;
            /**
             * Format: double
             * @description evppi over the points of effort, those of all its facts together
             */
            readonly perEffort: number;
            /** @description the question, in words */
            readonly text: string;
        };
        /** @description The case under one scenario. */
        readonly "Robustness.ScenarioOutcome": {
            readonly alternatives: readonly components["schemas"]["Robustness.InScenario"][];
            readonly assumptions: string;
            readonly horizon?: components["schemas"]["Scenario.Horizon"];
            /** @description empty for the case as stated */
            readonly id: string;
            /** @description among the awardable */
            readonly leader?: string;
            readonly name: string;
        };
        readonly "Robustness.Stability": {
            readonly above?: string;
            /** @description who leads below it, absent where it reaches 0 */
            readonly below?: string;
            readonly criterion: string;
            /** Format: double */
            readonly high: number;
            /**
             * Format: double
             * @description least weight at which the leader still leads
             */
            readonly low: number;
            /** Format: double */
            readonly weight: number;
        };
        readonly "Robustness.UnderConvention": {
            readonly convention: components["schemas"]["Convention"];
            /** @description by alternative id */
            readonly standings: readonly components["schemas"]["Robustness.Acceptance"][];
        };
        readonly "RobustnessRuns.Progress": {
            /**
             * Format: int64
             * @description draws done
             */
            readonly done: number;
            /**
             * Format: int64
             * @description draws of the whole answer
             */
            readonly of: number;
            /** @description whether the case is being worked on */
            readonly running: boolean;
        };
        readonly "RuleAnswersView.AnalysisView": {
            /**
             * Format: int32
             * @description how many cases of the asker's the rules were tried on
             */
            readonly cases: number;
            readonly digest: string;
            /** @description the typical needs under which the catalog was tried */
            readonly needs: readonly string[];
            readonly observations: readonly components["schemas"]["RuleAnswersView.ObservationView"][];
            /**
             * Format: int32
             * @description how many offerings they were tried on: all of the catalog, and the candidates of those cases
             */
            readonly offerings: number;
            /**
             * Format: date
             * @description the day that dates are compared with
             * @example 2026-05-09
             */
            readonly today: string;
        };
        /** @description What is known about an offering and its case at the case's day; what is not known is not listed. */
        readonly "RuleAnswersView.FactsView": {
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly asOf: string;
            readonly facts: readonly components["schemas"]["RuleAnswersView.FactView"][];
        };
        readonly "RuleAnswersView.FactView": {
            readonly field: string;
            readonly name: string;
            /** @description as rule files write it */
            readonly value: string;
            /** @description as a person reads it */
            readonly words: string;
        };
        readonly "RuleAnswersView.ObservationView": {
            readonly advice: string;
            /** Format: int32 */
            readonly column: number;
            /** @description facts that show it; empty where none are needed */
            readonly example: readonly components["schemas"]["RuleAnswersView.FactView"][];
            readonly file: string;
            /**
             * @description never-fires, always-fires, contradiction, shadowed, overlap, gap, never-on-catalog, expired, expires-soon, not-yet-in-force, review-due, no-source or cannot-tell
             * @enum {string}
             */
            readonly kind: "never-fires" | "always-fires" | "contradiction" | "shadowed" | "overlap" | "gap" | "never-on-catalog" | "expired" | "expires-soon" | "not-yet-in-force" | "review-due" | "no-source" | "cannot-tell";
            /** Format: int32 */
            readonly line: number;
            readonly message: string;
            readonly rules: readonly string[];
            /**
             * @description mistake, look or note
             * @enum {string}
             */
            readonly weight: "mistake" | "look" | "note";
        };
        /**
         * @example {
         *       "files": [
         *         {
         *           "path": "licence/licence.yaml",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         }
         *       ]
         *     }
         */
        readonly "RulebookController.ClaimRequest": {
            /** @description the changed files with the texts that you looked at */
            readonly files: readonly components["schemas"]["Authorship.FileText"][];
        };
        readonly "RulebookController.PublicationView": {
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly at: string;
            readonly by: string;
            /** @description files that are other than in the publication before; of the first, all */
            readonly changed: readonly string[];
            readonly digest: string;
            /** @description files that the publication before had besides */
            readonly removed: readonly string[];
        };
        /**
         * @example {
         *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        readonly "RulebookController.PublishRequest": {
            /** @description of the working rulebook that the publisher looked at */
            readonly digest: string;
        };
        readonly "RulebookNews.RulebookEvent": {
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly checked: string;
            readonly published?: string;
            /** @description whether the last save could be taken; if not, the last good rulebook goes on */
            readonly valid: boolean;
            readonly working?: string;
        };
        /** @description The rulebooks in use. */
        readonly RulebookView: {
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly checked: string;
            /** @description what is wrong with the last save */
            readonly diagnostics: readonly components["schemas"]["DiagnosticView"][];
            /** @description cases of the working rulebook that find something else than they expect */
            readonly failingCases: readonly components["schemas"]["DiagnosticView"][];
            /**
             * @description live: a valid save takes effect; reviewed: a second person publishes
             * @enum {string}
             */
            readonly mode: "live" | "reviewed";
            readonly published?: components["schemas"]["RulebookView.PublishedView"];
            /** @description whether the last save could be read; if not, the last good rulebook goes on */
            readonly valid: boolean;
            readonly working?: components["schemas"]["RulebookView.WorkingView"];
        };
        readonly "RulebookView.EffectView": {
            /** @enum {string} */
            readonly kind: "knock-out" | "penalty" | "obligation" | "flag";
            /** @description of a penalty, as written: a number or the name of a parameter */
            readonly points?: string;
            readonly tag: string;
            readonly text: string;
        };
        readonly "RulebookView.PublishedView": {
            /** @description name of the person, or what published it without one */
            readonly by: string;
            readonly digest: string;
            /** Format: int32 */
            readonly rules: number;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly since: string;
        };
        /** @description One rule of the working rulebook. */
        readonly "RulebookView.RuleView": {
            readonly active: boolean;
            /** @enum {string} */
            readonly basis: "cited" | "partly-cited" | "unverified" | "policy" | "case";
            /**
             * @description same, changed or added, compared with the published rulebook
             * @enum {string}
             */
            readonly change: "same" | "changed" | "added";
            /** Format: int32 */
            readonly column: number;
            readonly effects: readonly components["schemas"]["RulebookView.EffectView"][];
            readonly file: string;
            readonly folder: string;
            /** @enum {string} */
            readonly force: "law" | "contract" | "policy";
            readonly id: string;
            /** Format: int32 */
            readonly line: number;
            readonly owner: string;
            readonly rationale: string;
            readonly reference: string;
            /** @description first day of effect; may be a year or a month alone */
            readonly since?: string;
            readonly title: string;
            readonly until?: string;
            readonly waivable: boolean;
            /** @description its condition in the words of rule files; parameters as `$name` */
            readonly when: string;
        };
        readonly "RulebookView.WorkingView": {
            /** @description names of those who saved or claimed a file since the last publication */
            readonly authors: readonly string[];
            /** Format: int32 */
            readonly cases: number;
            /** @description whether it is another than the published one */
            readonly differs: boolean;
            readonly digest: string;
            /** Format: int32 */
            readonly rules: number;
            /** @description changed files that nobody stands for yet, as the folder has them */
            readonly unclaimed: readonly components["schemas"]["Authorship.FileText"][];
            /** @description whether you are one of them */
            readonly yours: boolean;
        };
        /**
         * @example {
         *       "path": "licence/licence.yaml",
         *       "text": "rules: []\n"
         *     }
         */
        readonly "RuleFilesController.CheckRequest": {
            readonly path: string;
            readonly text: string;
        };
        readonly "RuleFilesController.CheckView": {
            /** @description those of the rules in this file, or those written in it */
            readonly cases: readonly components["schemas"]["CaseResult"][];
            readonly diagnostics: readonly components["schemas"]["DiagnosticView"][];
            /** @description of the rulebook as it would be; absent if it would not be valid */
            readonly digest?: string;
            readonly failingCases: readonly components["schemas"]["DiagnosticView"][];
            readonly valid: boolean;
        };
        readonly "RuleFilesController.FileLine": {
            /** Format: int32 */
            readonly bytes: number;
            /**
             * @description same, changed or added, compared with the published rulebook
             * @enum {string}
             */
            readonly change: "same" | "changed" | "added";
            /**
             * Format: int64
             * @description how many stand in it now
             */
            readonly errors: number;
            /** Format: int64 */
            readonly failingCases: number;
            readonly folder: string;
            readonly path: string;
            readonly saved?: components["schemas"]["RuleFilesController.SavedView"];
        };
        /**
         * @example {
         *       "text": "rules: []\n"
         *     }
         */
        readonly "RuleFilesController.FileRequest": {
            readonly text: string;
        };
        readonly "RuleFilesController.FileView": {
            readonly path: string;
            readonly text: string;
        };
        /**
         * @example {
         *       "id": "licence-no-derivatives",
         *       "folder": "licence",
         *       "shape": "SENTENCE"
         *     }
         */
        readonly "RuleFilesController.NewRuleRequest": {
            /** @description an existing or a new one */
            readonly folder: string;
            /** @description of the new rule, which its files are called by */
            readonly id: string;
            readonly shape: components["schemas"]["RuleScaffold.Shape"];
        };
        readonly "RuleFilesController.NewRuleView": {
            /** @description the files, the rule's first, then that of its cases */
            readonly written: readonly string[];
        };
        readonly "RuleFilesController.RestoredView": {
            /** @description the files that were written or removed */
            readonly changed: readonly string[];
        };
        /**
         * @example {
         *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        readonly "RuleFilesController.RestoreRequest": {
            /** @description of a publication of the history */
            readonly digest: string;
        };
        readonly "RuleFilesController.SavedView": {
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly at: string;
            readonly by: string;
        };
        /**
         * @description How a new rule is written.
         * @enum {string}
         */
        readonly "RuleScaffold.Shape": "TABLE" | "SENTENCE";
        readonly "RulesController.FieldView": {
            /** @description the codes it may hold; empty for other types */
            readonly allowed: readonly string[];
            readonly example: string;
            /** @enum {string} */
            readonly level: "vendor" | "model" | "offering" | "supply-chain" | "regime" | "case";
            readonly meaning: string;
            readonly name: string;
            /** @enum {string} */
            readonly type: "yes-no" | "number" | "date" | "code" | "codes";
            readonly unit: string;
            readonly words: string;
        };
        readonly "RulesController.ParameterView": {
            readonly file: string;
            /** Format: int32 */
            readonly line: number;
            readonly meaning: string;
            readonly name: string;
            /** @description on what that value rests */
            readonly reference: string;
            readonly type: string;
            readonly unit: string;
            /** @description the one that began last, as rule files write it */
            readonly value: string;
        };
        /** @description Everything a rule may say. */
        readonly "RulesController.VocabularyView": {
            readonly fields: readonly components["schemas"]["RulesController.FieldView"][];
            readonly operators: readonly string[];
            readonly parameters: readonly components["schemas"]["RulesController.ParameterView"][];
        };
        /** @description A global scale, declared before the data, and the value function on it. */
        readonly Scale: {
            /**
             * Format: double
             * @description level with value 100; above or below `worst` according to the direction
             */
            readonly best: number;
            readonly form: components["schemas"]["Scale.Form"];
            /** @description inner points (level, value) of a piecewise-linear function, from worst to best; empty = straight line */
            readonly points: readonly components["schemas"]["Scale.Point"][];
            /** @description unit of the measurement */
            readonly unit: string;
            /**
             * Format: double
             * @description level with value 0
             */
            readonly worst: number;
        };
        /** @enum {string} */
        readonly "Scale.Form": "LINEAR" | "LOG";
        readonly "Scale.Point": {
            /** Format: double */
            readonly level: number;
            /** Format: double */
            readonly value: number;
        };
        /** @description A named what-if: some facts are assumed to turn out otherwise, and the case is scored again with its own findings. Nobody gives it a probability. */
        readonly Scenario: {
            /**
             * Format: date
             * @description the day at which facts are read, absent = the day of the case
             * @example 2026-05-09
             */
            readonly asOf?: string;
            /** @description what is assumed and why it might come about, in words */
            readonly assumptions: string;
            readonly horizon: components["schemas"]["Scenario.Horizon"];
            /** @description short id, unique in the case */
            readonly id: string;
            readonly name: string;
            readonly overrides: readonly components["schemas"]["Scenario.Override"][];
            /**
             * Format: double
             * @description how many times the workload of the need is asked, absent = once
             */
            readonly volume?: number;
        };
        /**
         * @description For which decision the scenario counts.
         * @enum {string}
         */
        readonly "Scenario.Horizon": "NEAR" | "FAR";
        /** @description One fact assumed otherwise. */
        readonly "Scenario.Override": {
            /** @description vocabulary field, or `criterion.` and a criterion id for the level measured on that criterion */
            readonly field: string;
            /** @description offering id, `model:` or `vendor:` and its id for all candidates of that model or vendor, or `*` for all candidates and for facts of the case. A vendor's `operator.` facts reach the routes it runs, its `developer.`, `model.` and `supplyChain.` facts the models it made, all others both */
            readonly subject: string;
            readonly value: components["schemas"]["FactValue"];
        };
        /** @description What running the weights oneself costs in a month: accelerators × hours × utilisation × hourly rate, and operations. Recorded by the buyer; nothing of it moves with the price path. */
        readonly SelfHosting: {
            /**
             * Format: int32
             * @description accelerators of one fleet
             */
            readonly accelerators: number;
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly currency: string;
            /**
             * @description of one accelerator
             * @example 1250.40
             */
            readonly hourlyRate: string;
            /**
             * @description hours of a month in which the fleet can run; a whole month has 730
             * @example 1250.40
             */
            readonly hoursPerMonth: string;
            /** @description offering id */
            readonly offering: string;
            /**
             * @description people, power, hosting and support, whatever the number of fleets
             * @example 1250.40
             */
            readonly operationsPerMonth: string;
            /**
             * @description requests that one fleet serves in a month at the buyer's own peak; a further fleet is rented beyond. Absent = one fleet is taken to serve any number
             * @example 1250.40
             */
            readonly requestsPerMonth?: string;
            /** @description where the figures come from */
            readonly source: string;
            /**
             * @description share of those hours that is paid for, above 0 up to 1; 1 for a fleet that always runs
             * @example 1250.40
             */
            readonly utilisation: string;
        };
        /** @description One model measured on one benchmark by its developer and by someone else: what self-reports are calibrated on. */
        readonly SelfReportPair: {
            /** @description benchmark id, version included */
            readonly benchmark: string;
            /** @description what is alike between the two runs and what is not */
            readonly comparability: string;
            /** @description why the pair is shown and not counted, absent where it counts */
            readonly excluded?: string;
            /**
             * @description the developer's figure, in the benchmark's unit
             * @example 1250.40
             */
            readonly firstParty: string;
            readonly firstPartyConfig: string;
            readonly id: string;
            /** Format: int32 */
            readonly items?: number;
            /** @description id of the model; it need not be in the catalog */
            readonly model: string;
            readonly provenance: components["schemas"]["Provenance"];
            /**
             * @description the other's
             * @example 1250.40
             */
            readonly thirdParty: string;
            readonly thirdPartyConfig: string;
            readonly thirdPartyEvaluator: string;
        };
        /**
         * @description What a person signs in with.
         * @example {
         *       "name": "Name People Know",
         *       "password": "the sentence you use now"
         *     }
         */
        readonly "SessionController.SignInRequest": {
            readonly name: string;
            readonly password: string;
        };
        /** @description Who is signed in, if anybody. */
        readonly SessionView: {
            /** @description what writing requests carry in the header X-CSRF-Token; empty while nobody is signed in */
            readonly csrfToken: string;
            /** @description whether this is the demo, with its published accounts */
            readonly demo: boolean;
            readonly demoSignIn?: components["schemas"]["SessionView.DemoSignIn"];
            readonly passwordReset?: components["schemas"]["AccountView.ResetView"];
            readonly person?: components["schemas"]["SessionView.SignedInPerson"];
            /** @description whether nobody has an account yet, so that the one-time link printed at start is to be followed */
            readonly setupNeeded: boolean;
            readonly signedIn: boolean;
        };
        readonly "SessionView.DemoAccount": {
            readonly name: string;
            readonly role: string;
        };
        readonly "SessionView.DemoSignIn": {
            readonly accounts: readonly components["schemas"]["SessionView.DemoAccount"][];
            readonly password: string;
        };
        readonly "SessionView.SignedInPerson": {
            readonly id: string;
            readonly name: string;
            /** @description role codes in alphabetical order */
            readonly roles: readonly string[];
        };
        /**
         * @example {
         *       "token": "what stands behind the # of the link",
         *       "name": "Name People Know",
         *       "password": "a sentence of your own"
         *     }
         */
        readonly "SetupController.SetupRequest": {
            readonly name: string;
            readonly password: string;
            /** @description what stands behind the # of the printed link */
            readonly token: string;
        };
        /** @description What is told of a reader before it reads: to the browser, the command line and the documentation alike. */
        readonly SourceFormat: {
            /** @description as the command line and the address of an upload spell it */
            readonly code: string;
            /** @description of the names of such files, with the dot, the usual one first */
            readonly endings: readonly string[];
            /** @description whether the file may leave open from when its figures hold, so that a day is asked for */
            readonly isDated: boolean;
            /** @description what people call the files */
            readonly label: string;
            /** @description which file it is, in a few words */
            readonly note: string;
            /** @description whether a folder is read as a whole, and sent to a server as one archive */
            readonly takesFolder: boolean;
        };
        /** @description Statements about weights that are no swings. */
        readonly StatedWeights: {
            /** @description what every plausible set of weights must keep to */
            readonly limits: readonly components["schemas"]["WeightLimit"][];
            /** @description groups of criterion ids, the weightiest group first; the criteria of one group weigh alike. Empty: the order of the central weights */
            readonly order: readonly (readonly string[])[];
        };
        /** @description A vendor with what is known at its own level; nothing here speaks of another vendor's models. */
        readonly "SubjectController.VendorDetail": {
            readonly commitments: readonly components["schemas"]["Commitment"][];
            readonly facts: readonly components["schemas"]["Fact"][];
            readonly listings: readonly components["schemas"]["Listing"][];
            readonly models: readonly components["schemas"]["Model"][];
            readonly operated: readonly components["schemas"]["OfferingView"][];
            readonly supplyChain: readonly components["schemas"]["SupplyChainFact"][];
            readonly vendor: components["schemas"]["Vendor"];
        };
        /** @description What a fact is about: an entry at its level, by its catalog id. */
        readonly SubjectId: {
            readonly id: string;
            readonly level: components["schemas"]["Level"];
        };
        /** @description A statement about what a vendor's compute rests on: accelerators, fabrication, interconnect, energy. */
        readonly SupplyChainFact: {
            /** @description e.g. "training accelerators", "own silicon", "energy" */
            readonly component: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly eventDate?: string;
            readonly exposure: components["schemas"]["SupplyChainFact.Exposure"];
            readonly exposureInWords: string;
            readonly fabCountries: string;
            readonly id: string;
            /** @description ISO codes or words as the source gives them, may be empty */
            readonly originCountries: string;
            readonly provenance: components["schemas"]["Provenance"];
            readonly status: string;
            /** @description in words, as held */
            readonly value: string;
            readonly vendor: string;
        };
        /** @enum {string} */
        readonly "SupplyChainFact.Exposure": "LOW" | "MEDIUM" | "HIGH" | "UNKNOWN";
        /** @description A dated price sheet of one offering. A newer tariff replaces the older one whole, never by component. */
        readonly Tariff: {
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly currency: string;
            readonly effective: components["schemas"]["EffectiveDates"];
            readonly kind: components["schemas"]["Tariff.Kind"];
            /** @description what is priced; a component without a line is unpriced, which is unknown and not free */
            readonly lines: readonly components["schemas"]["Tariff.Line"][];
            readonly offering: string;
            readonly provenance: components["schemas"]["Provenance"];
        };
        /**
         * @description What a price line prices. All per million tokens.
         * @enum {string}
         */
        readonly "Tariff.Component": "INPUT" | "OUTPUT" | "CACHED_INPUT" | "CACHE_WRITE" | "BATCH_INPUT" | "BATCH_OUTPUT" | "REASONING";
        /** @enum {string} */
        readonly "Tariff.Kind": "LIST" | "CONTRACTED";
        readonly "Tariff.Line": {
            /**
             * Format: int64
             * @description the line applies to requests whose input exceeds this many tokens; 0 for the base tier
             */
            readonly aboveContextTokens: number;
            readonly component: components["schemas"]["Tariff.Component"];
            /** @description whether a zero price is a stated free price; zero without it is refused */
            readonly contractuallyFree: boolean;
            /**
             * @description price in the tariff's currency per 1,000,000 tokens
             * @example 1250.40
             */
            readonly perMillionTokens: string;
        };
        readonly "TemplateController.TemplateView": {
            readonly criteria: readonly components["schemas"]["Criterion"][];
            readonly id: string;
            /** @description JSON pointers of the fields that a new case asks for */
            readonly questions: readonly string[];
            readonly title: string;
            /** @description what the template is for, in words */
            readonly useCase: string;
        };
        readonly "TokenController.IssuedTokenView": {
            /** @description what to send as `Authorization: Bearer ...`; shown this once */
            readonly secret: string;
            readonly token: components["schemas"]["TokenController.TokenView"];
        };
        /**
         * @example {
         *       "name": "nightly export",
         *       "scopes": [
         *         "READ"
         *       ],
         *       "days": 30
         *     }
         */
        readonly "TokenController.NewTokenRequest": {
            /**
             * Format: int32
             * @description how long it is valid, 1--366
             */
            readonly days: number;
            readonly name: string;
            readonly scopes: readonly components["schemas"]["TokenScope"][];
        };
        readonly "TokenController.TokenView": {
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-09T08:30:00Z
             */
            readonly expiresAt: string;
            readonly id: string;
            readonly name: string;
            readonly scopes: readonly components["schemas"]["TokenScope"][];
        };
        /**
         * @description What a personal token may do in its person's name; never more than the person may.
         * @enum {string}
         */
        readonly TokenScope: "READ" | "WRITE" | "ADMINISTER";
        /** @description Expected, worst and best of a value, 0--100: worst ≤ expected ≤ best. */
        readonly ValueSpan: {
            /** Format: double */
            readonly best: number;
            /** Format: double */
            readonly expected: number;
            /** Format: double */
            readonly worst: number;
        };
        /** @description A company or body that develops, operates or sells. */
        readonly Vendor: {
            /**
             * @description ISO 3166-1 alpha-2
             * @example DE
             */
            readonly headquarters?: string;
            readonly id: string;
            readonly legalEntity: string;
            readonly name: string;
            /** @description other names under which sources know it */
            readonly names: readonly string[];
            readonly ownership: string;
            /** @description ultimate owner in words, may be empty */
            readonly parent: string;
            readonly provenance: components["schemas"]["Provenance"];
        };
        /** @description What checking a record against itself showed. */
        readonly Verification: {
            /** @description each check in the order made */
            readonly checks: readonly components["schemas"]["Verification.Check"][];
            /** @description fields whose recomputed value differs, by JSON pointer */
            readonly differences: readonly components["schemas"]["Verification.Difference"][];
            readonly verdict: components["schemas"]["Verification.Verdict"];
        };
        readonly "Verification.Check": {
            /** @description what was found, in words */
            readonly detail: string;
            readonly holds: boolean;
            readonly name: string;
        };
        readonly "Verification.Difference": {
            readonly pointer: string;
            readonly recomputed: string;
            /** @description and recomputed as JSON text; "absent" where there is none */
            readonly recorded: string;
        };
        /** @enum {string} */
        readonly "Verification.Verdict": "VERIFIED" | "DIFFERS" | "UNKNOWN_METHOD";
        /** @description Something worth watching: what, about whom, since when, until when, and what was found so far. */
        readonly WatchSignal: {
            readonly affects: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly announced?: string;
            readonly by: string;
            readonly id: string;
            readonly kind: string;
            readonly provenance: components["schemas"]["Provenance"];
            readonly stateFound: string;
            readonly status: string;
            readonly subject: string;
            /**
             * @description a year, a month of a year, or a day
             * @example 2026-05
             */
            readonly watchFrom?: string;
            readonly what: string;
        };
        /** @description What somebody states about weights beyond the swings: how much a criterion may weigh, or how much more than another. */
        readonly WeightLimit: {
            /** @description whose weight is limited */
            readonly criterion: string;
            /**
             * Format: double
             * @description smallest share or multiple allowed
             */
            readonly least?: number;
            /**
             * Format: double
             * @description largest share or multiple allowed
             */
            readonly most?: number;
            /** @description absent: the limits are shares of the whole, 0--1; present: they are multiples of this criterion's weight */
            readonly per?: string;
        };
        /**
         * @description Which weights are plausible, for the sensitivity of the answer; its leader always follows from the central weights.
         * @enum {string}
         */
        readonly WeightModel: "POINT" | "REGION" | "RANDOM_EVALUATOR" | "RANK_ORDER" | "ANY";
        /** @description What came of a workbook. Nothing was written. */
        readonly "WorkbookController.ImportedView": {
            readonly added: readonly string[];
            /** @description the ETag of the table from which the workbook was made; absent if it does not say */
            readonly basedOn?: string;
            readonly changed: readonly string[];
            readonly remarks: readonly components["schemas"]["WorkbookController.RemarkView"][];
            readonly removed: readonly string[];
            /** @description the table as CSV, to be saved as a rule file; absent if a cell could not be taken over */
            readonly text?: string;
            /** @description whether the rules are valid with this text */
            readonly valid: boolean;
        };
        readonly "WorkbookController.RemarkView": {
            readonly cell: string;
            readonly message: string;
            /** @description as a person says it: Rules!B7 */
            readonly place: string;
            readonly remedy: string;
            readonly sheet: string;
            /**
             * @description refused, caution or note
             * @enum {string}
             */
            readonly weight: "refused" | "caution" | "note";
        };
        /** @description What is asked of the offering. */
        readonly Workload: {
            /**
             * Format: double
             * @description share of requests that can wait for batch processing, 0--1
             */
            readonly batchShare: number;
            /**
             * Format: double
             * @description share of input tokens read from cache, 0--1
             */
            readonly cachedShare: number;
            /**
             * Format: int64
             * @description tokens of input per request, cached part included; also the context length that picks the tier
             */
            readonly inputTokens: number;
            /**
             * Format: int64
             * @description tokens of visible output per request
             */
            readonly outputTokens: number;
            /**
             * Format: double
             * @description busiest hour over the average hour, ≥ 1
             */
            readonly peakFactor: number;
            /**
             * Format: int64
             * @description tokens of hidden reasoning per request, charged as output where no own price stands
             */
            readonly reasoningTokens: number;
            /**
             * Format: double
             * @description requests per month
             */
            readonly requestsPerMonth: number;
            readonly requestsRange?: components["schemas"]["PlausibleRange"];
        };
        /**
         * @example {
         *       "asOf": "2026-05-09",
         *       "facts": {
         *         "offering.transferAssessment": "true"
         *       }
         *     }
         */
        readonly "WorkshopController.SimulateRequest": {
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly asOf: string;
            readonly draft?: components["schemas"]["DraftedRulebook.Draft"];
            /** @description field of the vocabulary → value as typed: yes, 30, DE\|FR, ? for unknown; what is left out is unknown */
            readonly facts: {
                readonly [key: string]: string;
            };
        };
        /** @description One condition, or one filled cell. */
        readonly "WorkshopView.CellCoverage": {
            /** Format: int32 */
            readonly column: number;
            readonly condition: string;
            /**
             * Format: int32
             * @description cases in which it alone keeps the rule from holding
             */
            readonly deciding: number;
            readonly file: string;
            /**
             * Format: int32
             * @description cases in which it holds
             */
            readonly holding: number;
            /** Format: int32 */
            readonly line: number;
            readonly proven: boolean;
        };
        /** @description How far the cases prove the rules. */
        readonly "WorkshopView.CoverageView": {
            /** Format: int64 */
            readonly cells: number;
            /**
             * Format: int64
             * @description rules that at least one case fires
             */
            readonly fired: number;
            readonly items: readonly components["schemas"]["WorkshopView.RuleCoverage"][];
            /**
             * Format: int64
             * @description conditions whose removal a case would notice
             */
            readonly provenCells: number;
            /** Format: int32 */
            readonly rules: number;
        };
        readonly "WorkshopView.DiffEntry": {
            /**
             * @description added, removed or changed
             * @enum {string}
             */
            readonly change: "added" | "removed" | "changed";
            /** Format: int32 */
            readonly column: number;
            readonly file: string;
            /** Format: int32 */
            readonly line: number;
            readonly name: string;
            readonly sentences: readonly string[];
            /**
             * @description rule, parameter or cases
             * @enum {string}
             */
            readonly subject: "rule" | "parameter" | "cases";
        };
        /** @description Two rulebooks compared; cases are no part of the meaning. */
        readonly "WorkshopView.DiffView": {
            readonly after: string;
            readonly before: string;
            readonly entries: readonly components["schemas"]["WorkshopView.DiffEntry"][];
            readonly sameMeaning: boolean;
        };
        readonly "WorkshopView.FindingView": {
            /** @enum {string} */
            readonly kind: "knock-out" | "penalty" | "obligation" | "flag";
            /** @description the facts that leave it open */
            readonly missing: readonly string[];
            /** Format: double */
            readonly points: number;
            readonly text: string;
        };
        /** @description One rule, or one row of a table. */
        readonly "WorkshopView.RuleCoverage": {
            readonly cells: readonly components["schemas"]["WorkshopView.CellCoverage"][];
            /** Format: int32 */
            readonly column: number;
            readonly file: string;
            /**
             * Format: int32
             * @description cases in which it holds
             */
            readonly firing: number;
            /** Format: int32 */
            readonly line: number;
            /**
             * Format: int32
             * @description cases in which a missing fact leaves it open
             */
            readonly open: number;
            readonly proven: boolean;
            readonly rule: string;
            /**
             * Format: int32
             * @description cases in which it finds nothing
             */
            readonly silent: number;
            readonly title: string;
        };
        /** @description What the rules say to typed facts. */
        readonly "WorkshopView.SimulationView": {
            /**
             * Format: date
             * @example 2026-05-09
             */
            readonly asOf: string;
            readonly digest: string;
            readonly rules: readonly components["schemas"]["WorkshopView.TriedRule"][];
        };
        /** @description A case that is missing. */
        readonly "WorkshopView.SuggestionView": {
            readonly caseFile: string;
            readonly caseText: string;
            readonly name: string;
            readonly rule: string;
            readonly why: string;
        };
        readonly "WorkshopView.TriedRule": {
            /**
             * @description fires, may-fire or nearly-fires
             * @enum {string}
             */
            readonly answer: "fires" | "may-fire" | "nearly-fires";
            readonly explanation: components["schemas"]["ExplanationView"];
            readonly findings: readonly components["schemas"]["WorkshopView.FindingView"][];
        };
    };
    responses: {
        /** @description What was refused or failed, and what to do about it. */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
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
    readonly readAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountController.PasswordRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly knowResets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly endOtherSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listAudit: {
        readonly parameters: {
            readonly query?: {
                readonly action?: string;
                readonly actor?: string;
                readonly after?: string;
                readonly limit?: number;
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_AuditController.AuditView_"];
                };
            };
        };
    };
    readonly verifyAudit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditController.AuditVerification"];
                };
            };
        };
    };
    readonly listCases: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: number;
                readonly owner?: string;
                readonly q?: string;
                readonly sort?: string;
                readonly status?: components["schemas"]["CaseStatus"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_CaseView.Line_"];
                };
            };
        };
    };
    readonly createCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseController.NewCaseRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    /** @description Where what was made is read. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readonly readCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readonly saveCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseFile"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readonly deleteCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly assess: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
                readonly rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Assessment"];
                };
            };
        };
    };
    readonly decide: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionController.AwardRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    /** @description Where what was made is read. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionLine"];
                };
            };
        };
    };
    readonly checkAward: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionController.AwardRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AwardCheckView"];
                };
            };
        };
    };
    readonly elicitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ElicitationController.ElicitationRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Elicitation"];
                };
            };
        };
    };
    readonly caseEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["CaseNews.CaseEvent"];
                };
            };
        };
    };
    readonly exportCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/yaml": string;
                };
            };
        };
    };
    readonly lockWeights: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readonly setMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseLeadController.MembersRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readonly prices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePrices"];
                };
            };
        };
    };
    readonly reopenCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseLeadController.ReopenRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readonly robustness: {
        readonly parameters: {
            readonly query?: {
                readonly rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Robustness"];
                };
            };
        };
    };
    readonly progress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RobustnessRuns.Progress"];
                };
            };
        };
    };
    readonly stop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly judgeByPublished: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseLeadController.RulebookRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readonly rulebookImpact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Impact"];
                };
            };
        };
    };
    readonly storedCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly unlockWeights: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseLeadController.UnlockRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readonly whatIf: {
        readonly parameters: {
            readonly query?: {
                readonly rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseFile"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Assessment"];
                };
            };
        };
    };
    readonly importCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/yaml": string;
                readonly "text/plain": string;
                readonly "text/yaml": string;
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    /** @description Where what was made is read. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    readonly listBenchmarks: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Benchmark_"];
                };
            };
        };
    };
    readonly listCommitments: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: number;
                readonly q?: string;
                readonly vendor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Commitment_"];
                };
            };
        };
    };
    readonly listEvidence: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly benchmark?: string;
                readonly limit?: number;
                readonly q?: string;
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_EvidenceView_"];
                };
            };
        };
    };
    readonly listModels: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: number;
                readonly q?: string;
                readonly vendor?: string;
                readonly weights?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Model_"];
                };
            };
        };
    };
    readonly getModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelDetail"];
                };
            };
        };
    };
    readonly listOfferings: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly country?: string;
                readonly licence?: string;
                readonly limit?: number;
                readonly operator?: string;
                readonly q?: string;
                readonly route?: string;
                readonly sort?: string;
                readonly vendor?: string;
                readonly weights?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingController.OfferingPage"];
                };
            };
        };
    };
    readonly getOffering: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingDetail"];
                };
            };
        };
    };
    readonly listPolicy: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly jurisdiction?: string;
                readonly limit?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_PolicySignal_"];
                };
            };
        };
    };
    readonly listPrices: {
        readonly parameters: {
            readonly query: {
                readonly offering: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Tariff_"];
                };
            };
        };
    };
    readonly listSignals: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_WatchSignal_"];
                };
            };
        };
    };
    readonly listSupplyChain: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: number;
                readonly q?: string;
                readonly vendor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_SupplyChainFact_"];
                };
            };
        };
    };
    readonly listVendors: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly country?: string;
                readonly limit?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Vendor_"];
                };
            };
        };
    };
    readonly getVendor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubjectController.VendorDetail"];
                };
            };
        };
    };
    readonly listClaims: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly asOf?: string;
                readonly limit?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_ClaimView_"];
                };
            };
        };
    };
    readonly enterClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    /** @description Where what was made is read. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimView.Detail"];
                };
            };
        };
    };
    readonly readClaim: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimView.Detail"];
                };
            };
        };
    };
    readonly editClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimView.Detail"];
                };
            };
        };
    };
    readonly withdrawClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimController.WithdrawalRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimView.Detail"];
                };
            };
        };
    };
    readonly listDecisions: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly case?: string;
                readonly limit?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_DecisionLine_"];
                };
            };
        };
    };
    readonly readDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionView"];
                };
            };
        };
    };
    readonly decideAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewController.AgainRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReviewController.StandingView"];
                };
            };
        };
    };
    readonly confirmDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewController.ConfirmationRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReviewController.StandingView"];
                };
            };
        };
    };
    readonly recordAsJson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly recordAsMarkdown: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly rerunDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RerunView"];
                };
            };
        };
    };
    readonly readStanding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReviewController.StandingView"];
                };
            };
        };
    };
    readonly verifyDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    readonly getCalibration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BiasCalibration"];
                };
            };
        };
    };
    readonly listImports: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Import_"];
                };
            };
        };
    };
    readonly getImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    readonly acceptImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    readonly rejectImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    readonly proposeImport: {
        readonly parameters: {
            readonly query?: {
                /** @description from when prices hold, or when the board was published, where the file does not say */
                readonly dated?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description code of one of the formats that the policy lists */
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    readonly previewImport: {
        readonly parameters: {
            readonly query?: {
                /** @description as for an import */
                readonly dated?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description as for an import */
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    readonly importPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPolicy"];
                };
            };
        };
    };
    readonly readOpenApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly resetPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordResetController.ResetRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasswordResetController.ResetDone"];
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_PersonView_"];
                };
            };
        };
    };
    readonly createPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PeopleController.NewPersonRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    readonly makeResetLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeopleController.ResetLink"];
                };
            };
        };
    };
    readonly changeRoles: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PeopleController.RolesRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    readonly endAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly procedures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProcedureController.ProcedureView"][];
                };
            };
        };
    };
    readonly readRulebook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RulebookView"];
                };
            };
        };
    };
    readonly analyseRulebook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleAnswersView.AnalysisView"];
                };
            };
        };
    };
    readonly checkRuleFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RuleFilesController.CheckRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleFilesController.CheckView"];
                };
            };
        };
    };
    readonly claimChanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RulebookController.ClaimRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RulebookView"];
                };
            };
        };
    };
    readonly readCoverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkshopView.CoverageView"];
                };
            };
        };
    };
    readonly diffRulebooks: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkshopView.DiffView"];
                };
            };
        };
    };
    readonly diffDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftedRulebook.Draft"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkshopView.DiffView"];
                };
            };
        };
    };
    readonly noteEditor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EditorsController.EditorRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EditorsController.EditorsView"];
                };
            };
        };
    };
    readonly rulebookEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["RulebookNews.RulebookEvent"];
                };
            };
        };
    };
    readonly explainRule: {
        readonly parameters: {
            readonly query: {
                readonly case: string;
                readonly offering: string;
                readonly rule: string;
                readonly rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExplanationView"];
                };
            };
        };
    };
    readonly readFacts: {
        readonly parameters: {
            readonly query: {
                readonly case: string;
                readonly offering: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleAnswersView.FactsView"];
                };
            };
        };
    };
    readonly listRuleFiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_RuleFilesController.FileLine_"];
                };
            };
        };
    };
    readonly readRuleFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly path: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleFilesController.FileView"];
                };
            };
        };
    };
    readonly saveRuleFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly path: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RuleFilesController.FileRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleFilesController.FileView"];
                };
            };
        };
    };
    readonly listFiredRules: {
        readonly parameters: {
            readonly query?: {
                readonly rules?: components["schemas"]["CaseRulebooks.Rules"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FiredView"];
                };
            };
        };
    };
    readonly listPublications: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_RulebookController.PublicationView_"];
                };
            };
        };
    };
    readonly readImpact: {
        readonly parameters: {
            readonly query: {
                readonly depth?: components["schemas"]["FindImpact.Depth"];
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImpactView"];
                };
            };
        };
    };
    readonly startImpact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImpactController.ImpactRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImpactView"];
                };
            };
        };
    };
    readonly stopImpact: {
        readonly parameters: {
            readonly query: {
                readonly depth?: components["schemas"]["FindImpact.Depth"];
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly startDraftImpact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImpactController.DraftImpactRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImpactView"];
                };
            };
        };
    };
    readonly impactAsCsv: {
        readonly parameters: {
            readonly query: {
                readonly depth?: components["schemas"]["FindImpact.Depth"];
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly impactAsMarkdown: {
        readonly parameters: {
            readonly query: {
                readonly depth?: components["schemas"]["FindImpact.Depth"];
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly seeImpact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImpactController.SeenRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImpactView"];
                };
            };
        };
    };
    readonly beginRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RuleFilesController.NewRuleRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleFilesController.NewRuleView"];
                };
            };
        };
    };
    readonly publishRulebook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RulebookController.PublishRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RulebookView"];
                };
            };
        };
    };
    readonly restorePublication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RuleFilesController.RestoreRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleFilesController.RestoredView"];
                };
            };
        };
    };
    readonly listRules: {
        readonly parameters: {
            readonly query?: {
                readonly active?: string;
                readonly effect?: string;
                readonly folder?: string;
                readonly force?: string;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_RulebookView.RuleView_"];
                };
            };
        };
    };
    readonly simulateRules: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkshopController.SimulateRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkshopView.SimulationView"];
                };
            };
        };
    };
    readonly listSuggestedCases: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_WorkshopView.SuggestionView_"];
                };
            };
        };
    };
    readonly runRuleCases: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_CaseResult_"];
                };
            };
        };
    };
    readonly readVocabulary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RulesController.VocabularyView"];
                };
            };
        };
    };
    readonly readWorkbook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly path: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    /** @description The version read or written, to be sent as If-Match by what replaces it. */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly importWorkbook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly path: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkbookController.ImportedView"];
                };
            };
        };
    };
    readonly currentSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionController.SignInRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly setUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetupController.SetupRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    readonly listTemplates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TemplateController.TemplateView"][];
                };
            };
        };
    };
    readonly listTokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Ok */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TokenController.TokenView"][];
                };
            };
        };
    };
    readonly issueToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenController.NewTokenRequest"];
            };
        };
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenController.IssuedTokenView"];
                };
            };
        };
    };
    readonly deleteToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly "4XX": components["responses"]["Problem"];
            readonly "5XX": components["responses"]["Problem"];
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
