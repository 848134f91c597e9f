package dev.assay.decision.madr;

import java.util.List;

/** What came of reading a Markdown file as MADR 4.0. */
public sealed interface MadrReading {

    record Read(MadrDocument document) implements MadrReading {}

    record Unreadable(List<Problem> problems) implements MadrReading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /** What is wrong at which line, and what would be right. Line 0 = the file as a whole. */
    record Problem(int line, String message, String remedy) {
        @Override
        public String toString() {
            return "line " + line + ": " + message + " " + remedy;
        }
    }
}
