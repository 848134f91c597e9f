package dev.assay.evaluation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.evaluation.CaseProblem;
import java.util.ArrayList;
import java.util.List;

/** Finds text that no database and no file keeps as it is: control characters other than line ends and tabs, and halves of characters. */
final class KeptText {

    private KeptText() {}

    static List<CaseProblem> problems(JsonNode document) {
        List<CaseProblem> found = new ArrayList<>();
        look(document, "", found);
        return found;
    }

    private static void look(JsonNode node, String pointer, List<CaseProblem> found) {
        if (node.isTextual() && !isKept(node.textValue())) {
            found.add(problem(pointer));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            look(node.get(i), pointer + "/" + i, found);
        }
        node.fields().forEachRemaining(field -> {
            String at = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            if (!isKept(field.getKey())) {
                found.add(problem(pointer));
            }
            look(field.getValue(), at, found);
        });
    }

    private static CaseProblem problem(String pointer) {
        return new CaseProblem(
                pointer,
                "The text holds a control character or half of a character, which cannot be kept.",
                "Type it again; it may have been copied from a damaged source.");
    }

    private static boolean isKept(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE
                        || Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t');
    }
}
