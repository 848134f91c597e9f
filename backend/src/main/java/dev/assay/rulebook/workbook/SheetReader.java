package dev.assay.rulebook.workbook;

import dev.assay.rulebook.workbook.Sheet.Cell;
import dev.assay.rulebook.workbook.Sheet.Type;
import dev.assay.rulebook.workbook.XmlPart.Broken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet's part: its cells as stored, what is hidden, what is merged. */
final class SheetReader {
    static final int MOST_ROWS = 5_001;
    static final int MOST_COLUMNS = 200;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private final List<String> strings;
    private final Formats formats;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<String> merged = new ArrayList<>();
    private int row;
    private int column;

    private SheetReader(List<String> strings, Formats formats) {
        this.strings = strings;
        this.formats = formats;
    }

    static Sheet read(String name, boolean isHidden, byte[] part, List<String> strings, Formats formats) throws Broken {
        SheetReader reader = new SheetReader(strings, formats);
        XmlPart.walk(part, reader::element);
        return new Sheet(name, isHidden, reader.rows, reader.hiddenRows, reader.hiddenColumns, reader.merged);
    }

    private void element(XMLStreamReader xml, String name) throws XMLStreamException, Broken {
        switch (name) {
            case "col" -> column(xml);
            case "row" -> {
                String given = XmlPart.attribute(xml, "r");
                row = given.isEmpty() ? row + 1 : Integer.parseInt(given);
                column = 0;
                if (XmlPart.isTrue(xml, "hidden")) {
                    hiddenRows.add(row);
                }
            }
            case "c" -> cell(xml);
            case "mergeCell" -> merged.add(XmlPart.attribute(xml, "ref"));
            default -> {
                // How the sheet looks and what it checks says nothing about what its cells hold.
            }
        }
    }

    private void column(XMLStreamReader xml) {
        if (XmlPart.isTrue(xml, "hidden")) {
            int last = Math.min(Integer.parseInt(XmlPart.attribute(xml, "max")), MOST_COLUMNS);
            for (int i = Integer.parseInt(XmlPart.attribute(xml, "min")); i <= last; i++) {
                hiddenColumns.add(i);
            }
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, Broken {
        place(XmlPart.attribute(xml, "r"));
        String type = XmlPart.attribute(xml, "t");
        String format = formats.of(XmlPart.attribute(xml, "s"));
        String value = "";
        boolean isFormula = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "f" -> {
                        xml.getElementText();
                        isFormula = true;
                    }
                    case "is" -> value = XmlPart.item(xml);
                    default -> depth++;
                }
            }
        }
        if (!value.isEmpty() || isFormula) {
            put(new Cell(row, column, type(type), text(type, value), isFormula, format));
        }
    }

    private void place(String address) throws Broken {
        column++;
        if (!address.isEmpty()) {
            Matcher found = ADDRESS.matcher(address);
            if (!found.matches()) {
                throw new Broken("the address " + address);
            }
            row = Integer.parseInt(found.group(2));
            column = number(found.group(1));
        }
    }

    private void put(Cell cell) throws Broken {
        SortedMap<Integer, Cell> cells = rows.computeIfAbsent(cell.row(), unused -> new TreeMap<>());
        if (rows.size() > MOST_ROWS || cells.size() > MOST_COLUMNS) {
            throw new Broken("more than " + MOST_ROWS + " rows or " + MOST_COLUMNS + " columns");
        }
        if (cells.put(cell.column(), cell) != null) {
            throw new Broken("the cell " + cell.address() + " twice");
        }
    }

    static int number(String letters) {
        int number = 0;
        for (char letter : letters.toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number;
    }

    private static Type type(String code) throws Broken {
        return switch (code) {
            case "", "n" -> Type.NUMBER;
            case "s", "str", "inlineStr" -> Type.TEXT;
            case "b" -> Type.TRUTH;
            case "e" -> Type.ERROR;
            case "d" -> Type.DAY;
            default -> throw new Broken("a cell of the type " + code);
        };
    }

    private String text(String type, String value) throws Broken {
        return switch (type) {
            case "s" -> {
                int index = Integer.parseInt(value.strip());
                if (index < 0 || index >= strings.size()) {
                    throw new Broken("a text that is not there");
                }
                yield strings.get(index);
            }
            case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE";
            case "str" -> XmlPart.unescaped(value);
            default -> value;
        };
    }
}
