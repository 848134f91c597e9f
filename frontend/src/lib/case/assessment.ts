// The server's answer to a case at one day under one rulebook.
import type { Schemas } from "@/api/types";

export type Assessment = Schemas["Assessment"];
export type Alternative = Schemas["Assessment.Alternative"];
export type AlternativeStatus = Schemas["Assessment.Status"];
export type Cell = Schemas["Assessment.Cell"];
export type ValueSpan = Schemas["ValueSpan"];
export type Convention = Schemas["Convention"];
export type Finding = Schemas["Finding"];
export type Contamination = Schemas["Contamination"];
export type Standing = Schemas["Assessment.Standing"];
export type CostOutcome = Schemas["Assessment.CostOutcome"];
export type CostLine = Schemas["Assessment.CostLine"];
export type WeighedCriterion = Schemas["Assessment.WeighedCriterion"];
export type Warning = Schemas["Assessment.Warning"];
export type ClaimFigure = Schemas["ClaimGrading.Figure"];
export type EvaluatorClass = Schemas["EvaluatorClass"];
export type Basis = Schemas["Basis"];
export type OwnFigures = Schemas["ClaimGrading.OwnFigures"];
export type Independent = Schemas["ClaimGrading.Independent"];
export type ClaimPart = Schemas["ClaimGrading.Part"];
export type ClaimGrading = Schemas["ClaimGrading"];
export type ReportedFigure = Schemas["Assessment.Dispute"]["figures"][number];
