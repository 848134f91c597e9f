package dev.assay.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Values that have broken something somewhere. */
final class Hostile {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\n",
            "a\nb",
            "\t",
            "\u007f",
            "\u0085",
            "\u200b",
            "\u202eabc",
            "\u2066",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\ufffd",
            "\ud800",
            "\udc00x",
            "😀",
            "ä",
            "İ",
            "ß",
            "ﷺ",
            "А",
            "null",
            "undefined",
            "NaN",
            "true",
            "0",
            "-1",
            "1e999999999",
            "9223372036854775808",
            "2147483648",
            "-0",
            "1.5",
            "0x10",
            "١٢",
            "%",
            "%%",
            "_",
            "\\",
            "a\\",
            "!",
            "!%",
            "'",
            "\"",
            "';--",
            "*",
            "**",
            "../..",
            "..",
            ".",
            "/",
            "//",
            "a/b",
            "a//b",
            "C:\\x",
            "con",
            "~",
            "#",
            "?",
            "&",
            "=",
            ";",
            "@",
            "a@b",
            "@",
            ":",
            "model:",
            "${jndi:x}",
            "#{1+1}",
            "{{7*7}}",
            "<script>",
            "=1+1",
            "2026-02-30",
            "2026-13-01",
            "0000-00-00",
            "9999-12-31",
            "+1000000-01-01",
            "-0001-01-01",
            "2026",
            "2026-05",
            "2026-05-09T00:00:00Z",
            "a.drl",
            "a/b.drl",
            "small/../x.drl",
            ".drl",
            "x.csv",
            "EUR",
            "XXX",
            "ZZ",
            "UK",
            "case.use",
            "case.no-such",
            "offering.transferAssessment",
            "rule \"a\" when then end",
            "id;title\n1;2",
            "x".repeat(300),
            "ä".repeat(5000),
            "(".repeat(1000),
            "[a-",
            "\\p{",
            "\"v1\"",
            "\"v99999999999999999999\"",
            "W/\"v1\"",
            "*");
    private static final List<JsonNode> VALUES = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(0),
            JSON.numberNode(-1),
            JSON.numberNode(1.5),
            JSON.numberNode(Integer.MAX_VALUE),
            JSON.numberNode(Integer.MIN_VALUE),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(1e308),
            JSON.numberNode(-1e-300),
            JSON.numberNode(new BigDecimal("1e40")),
            JSON.numberNode(new BigDecimal("123456789012345678901234567890.5")),
            JSON.arrayNode(),
            JSON.objectNode(),
            JSON.arrayNode().addNull(),
            JSON.arrayNode().add("a").add("a"),
            JSON.objectNode().putNull("a"),
            JSON.objectNode().put("", ""),
            JSON.objectNode().put("a", 1));

    private Hostile() {}

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    static JsonNode value(Random random) {
        return random.nextBoolean()
                ? JSON.textNode(text(random))
                : VALUES.get(random.nextInt(VALUES.size())).deepCopy();
    }

    /** What `after` might be: parts of a place in a list, put together at random. */
    static String place(Random random) {
        List<String> sorts = List.of(
                "sequence", "-number", "-updated", "updated", "title", "-title", "proposedAt", "name", "id", "-id");
        String joined = sorts.get(random.nextInt(sorts.size())) + "\0" + text(random) + "\0" + text(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }
}
