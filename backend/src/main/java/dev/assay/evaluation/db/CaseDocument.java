package dev.assay.evaluation.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.evaluation.CaseFile;
import dev.assay.platform.json.AssayJson;
import dev.assay.platform.json.ReadProblem;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The stored text of a case, and which places of it two versions differ in. */
public final class CaseDocument {
    private static final ObjectMapper JSON = AssayJson.mapper();
    private static final int DEEPEST = 3;
    private static final int MOST = 40;

    private CaseDocument() {}

    public static String text(CaseFile file) {
        try {
            return JSON.writeValueAsString(file);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Case " + file.id() + " cannot be written as JSON.", unwritable);
        }
    }

    /** The case, or why this build cannot read it. */
    public static Outcome<CaseFile> read(String text) {
        try {
            CaseFile file = JSON.readValue(text, CaseFile.class);
            return file.format() == CaseFile.FORMAT ? Outcome.done(file) : unreadable(otherFormat(file.format()));
        } catch (JsonProcessingException refused) {
            return unreadable(why(text, refused));
        }
    }

    /** Why this build cannot read it; empty: it can. */
    static Optional<String> problem(String text) {
        return read(text) instanceof Outcome.Refused<CaseFile> unreadable
                ? Optional.of(unreadable.refusal().detail())
                : Optional.empty();
    }

    private static <T> Outcome<T> unreadable(String why) {
        return Outcome.refused(Refusal.of(RefusalKind.UNREADABLE_DOCUMENT, why));
    }

    private static String why(String text, JsonProcessingException refused) {
        int format = format(text);
        if (format != 0 && format != CaseFile.FORMAT) {
            return otherFormat(format);
        }
        ReadProblem problem = ReadProblem.of(refused);
        if (refused instanceof StreamReadException) {
            return "Its document is damaged: it is no JSON from line " + problem.line() + ", column " + problem.column()
                    + " on.";
        }
        String place = problem.pointer().isEmpty() ? "" : " at " + problem.pointer();
        return "Its document is damaged, or a newer build wrote it" + place + ": " + problem.message();
    }

    private static String otherFormat(int format) {
        return "It was written in format " + format + ", and this build reads format " + CaseFile.FORMAT + ".";
    }

    /** The format that the document names; 0 where it names none. */
    private static int format(String text) {
        try {
            return JSON.readTree(text).path("format").asInt(0);
        } catch (JsonProcessingException damaged) {
            return 0;
        }
    }

    /** JSON pointers of what differs, no deeper than three steps. */
    public static List<String> differences(String before, String after) {
        List<String> pointers = new ArrayList<>();
        collect("", tree(before), tree(after), 0, pointers);
        return pointers.size() <= MOST ? pointers : List.of("");
    }

    private static void collect(String at, JsonNode before, JsonNode after, int depth, List<String> pointers) {
        if (before.equals(after)) {
            return;
        }
        boolean sameKind = before.isObject() && after.isObject()
                || before.isArray() && after.isArray() && before.size() == after.size();
        if (!sameKind || depth == DEEPEST) {
            pointers.add(at);
            return;
        }
        if (before.isArray()) {
            for (int i = 0; i < before.size(); i++) {
                collect(at + "/" + i, before.get(i), after.get(i), depth + 1, pointers);
            }
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        names(before).forEachRemaining(names::add);
        names(after).forEachRemaining(names::add);
        for (String name : names) {
            String step = name.replace("~", "~0").replace("/", "~1");
            collect(at + "/" + step, before.path(name), after.path(name), depth + 1, pointers);
        }
    }

    private static Iterator<String> names(JsonNode node) {
        return node.fieldNames();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored case document is no JSON.", unreadable);
        }
    }
}
