// A case as one document, in the server's words. Enumerations are upper-case constants, dates, countries, currencies and decimals are
// strings, and what is not stated is absent.
import type { Schemas } from "@/api/types";

export type Money = Schemas["Money"];
export type PlausibleRange = Schemas["PlausibleRange"];
export type Workload = Schemas["Workload"];
export type ExchangeRate = Schemas["ExchangeRate"];
export type Need = Schemas["Need"];
export type PriceTrend = Schemas["PriceTrend"];
export type PricePaths = Schemas["PricePaths"];
export type Migration = Schemas["Migration"];
export type ExitCost = Schemas["ExitCost"];
export type SelfHosting = Schemas["SelfHosting"];
export type ContractedPrice = Schemas["ContractedPrice"];
export type Pricing = Schemas["Pricing"];
export type Group = Schemas["Criterion.Group"];
export type Level = Schemas["Level"];
export type Scale = Schemas["Scale"];
export type Criterion = Schemas["Criterion"];
export type Brought = Schemas["Brought"];
export type Ballot = Schemas["Ballot"];
export type RedundantAnswer = Schemas["RedundantAnswer"];
export type WeightModel = Schemas["WeightModel"];
export type WeightLimit = Schemas["WeightLimit"];
export type StatedWeights = Schemas["StatedWeights"];
export type FactValue = Schemas["FactValue"];
export type CaseFact = Schemas["CaseFact"];
export type Clarification = Schemas["Clarification"];
export type Judgement = Schemas["Judgement"];
export type Horizon = Schemas["Scenario.Horizon"];
export type Override = Schemas["Scenario.Override"];
export type Scenario = Schemas["Scenario"];
export type Procedure = Schemas["Procedure"];
export type CaseFile = Schemas["CaseFile"];
