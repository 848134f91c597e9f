package dev.assay.intake.cli;

import dev.assay.intake.ImportReport;
import java.io.PrintWriter;

/** An import report for a person at a terminal. */
record ReportText(PrintWriter out) {

    void print(ImportReport report, boolean dryRun) {
        out.println(report.source() + (dryRun ? " (dry run, nothing stored)" : ""));
        out.printf(
                "read %d = accepted %d + unchanged %d + quarantined %d + skipped %d%n",
                report.read(),
                report.accepted(),
                report.unchanged(),
                report.quarantined().size(),
                report.skipped().size());
        report.quarantined().forEach(r -> out.println("quarantined  " + r.key() + ": " + r.reason()));
        report.skipped().forEach(r -> out.println("skipped      " + r.key() + ": " + r.reason()));
        report.joined()
                .forEach(j -> out.println("joined       " + j.name() + " to " + j.target() + " by " + j.alias()));
        report.notes().forEach(n -> out.println("note         " + n));
    }
}
