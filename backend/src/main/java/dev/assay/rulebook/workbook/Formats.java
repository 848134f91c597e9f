package dev.assay.rulebook.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The number formats of a workbook's cells, and what they do to a number. */
final class Formats {
    static final String GENERAL = "General";
    private static final String SOME_DATE = "yyyy-mm-dd";
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(0, GENERAL),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(22, "yyyy-mm-dd h:mm"),
            Map.entry(49, "@"));
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("[ymdYMD]");
    private static final Pattern TIME = Pattern.compile("[hsHS]");
    private static final Pattern PLAIN = Pattern.compile("General|@|[#0]+(,[#0]+)*(\\.[#0]+)?");

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> ofStyles = new ArrayList<>();
    private boolean inCellFormats;

    /** @param part xl/styles.xml; empty if the workbook has none */
    static Formats of(byte[] part) throws XmlPart.Broken {
        Formats formats = new Formats();
        if (part.length > 0) {
            XmlPart.walk(
                    part,
                    (xml, name) -> {
                        switch (name) {
                            case "numFmt" ->
                                formats.own.put(
                                        Integer.parseInt(XmlPart.attribute(xml, "numFmtId")),
                                        XmlPart.attribute(xml, "formatCode"));
                            case "cellXfs" -> formats.inCellFormats = true;
                            case "xf" -> {
                                if (formats.inCellFormats) {
                                    String id = XmlPart.attribute(xml, "numFmtId");
                                    formats.ofStyles.add(id.isEmpty() ? 0 : Integer.parseInt(id));
                                }
                            }
                            default -> {
                                // Fonts, borders and colours say nothing about what a cell holds.
                            }
                        }
                    },
                    ended -> formats.inCellFormats &= !ended.equals("cellXfs"));
        }
        return formats;
    }

    /** @param style index into the cell formats; empty = the first */
    String of(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        int id = index < ofStyles.size() ? ofStyles.get(index) : 0;
        boolean localDate = id >= 14 && id <= 17 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        String builtIn = localDate ? SOME_DATE : id >= 18 && id <= 21 || id >= 45 && id <= 47 ? "h:mm" : "other";
        return own.getOrDefault(id, BUILT_IN.getOrDefault(id, builtIn));
    }

    static boolean isDate(String format) {
        return !format.equals(GENERAL)
                && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    static boolean isTime(String format) {
        return !format.equals(GENERAL)
                && TIME.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    /** Whether a number is shown as it is held, apart from rounding and separators. */
    static boolean isPlain(String format) {
        return PLAIN.matcher(format).matches();
    }

    /** Digits shown behind the point; -1 for as many as there are. */
    static int decimals(String format) {
        if (format.equals(GENERAL) || format.equals("@")) {
            return -1;
        }
        int point = format.indexOf('.');
        return point < 0 ? 0 : format.length() - point - 1;
    }
}
