package dev.assay.evidence;

import java.util.List;

/** Where the pairs that self-reports are calibrated on are had. */
public interface PairSource {

    List<SelfReportPair> pairs();
}
