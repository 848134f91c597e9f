package dev.assay.rulebook.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an .xlsx file in memory, unpacked under limits. Every other kind of file is refused by its name. */
final class WorkbookParts {
    static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_UNPACKED = 24 * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String SAVE_AS = "Open it in the spreadsheet program and save it as Excel workbook (.xlsx).";

    private final Map<String, byte[]> parts;

    private WorkbookParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** A part by its name within the package, without a leading slash. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    static Optional<WorkbookParts> of(byte[] file, Remarks remarks) {
        if (file.length > MOST_BYTES) {
            remarks.refuse(
                    "The workbook has " + file.length + " bytes; the most is " + MOST_BYTES + ".",
                    "Remove pictures and sheets that are not the table, or split the table.");
        } else if (startsWith(file, COMPOUND)) {
            boolean locked = contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            remarks.refuse(
                    locked ? "The workbook is encrypted with a password." : "This is an old workbook (.xls).",
                    locked ? "Remove the password in the spreadsheet program, save, and try again." : SAVE_AS);
        } else if (!startsWith(file, ZIP)) {
            remarks.refuse(
                    "This is not a workbook (.xlsx).",
                    "Choose the workbook that was downloaded here. A CSV file goes into the rules folder as it is.");
        } else {
            return unpacked(file, remarks).filter(parts -> parts.isPlainWorkbook(remarks));
        }
        return Optional.empty();
    }

    /** By the archive's directory, as spreadsheet programs read it; that takes a file. */
    private static Optional<WorkbookParts> unpacked(byte[] file, Remarks remarks) {
        try {
            Path copy = Files.createTempFile("assay-workbook", ".xlsx");
            try {
                Files.write(copy, file);
                return unpacked(copy, remarks);
            } finally {
                Files.delete(copy);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            remarks.refuse("The workbook is damaged: it cannot be unpacked.", SAVE_AS);
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("A workbook could not be put aside to be unpacked.", failure);
        }
    }

    private static Optional<WorkbookParts> unpacked(Path file, Remarks remarks) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_UNPACKED;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = parts.size() < MOST_ENTRIES ? content(zip, entry, left + 1) : new byte[0];
                left -= content.length;
                if (left < 0 || parts.size() >= MOST_ENTRIES) {
                    remarks.refuse(
                            "Unpacked, the workbook is larger than " + MOST_UNPACKED / 1024 / 1024
                                    + " MB or has more than " + MOST_ENTRIES + " parts.",
                            "Copy the table's cells into a new workbook and save that.");
                    return Optional.empty();
                }
                if (parts.put(entry.getName().replace('\\', '/'), content) != null) {
                    remarks.refuse("The workbook holds the part `" + entry.getName() + "` twice.", SAVE_AS);
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new WorkbookParts(parts));
    }

    private static byte[] content(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        } catch (EOFException shorter) {
            throw new ZipException("The part " + entry.getName() + " ends too early.");
        }
    }

    private boolean isPlainWorkbook(Remarks remarks) {
        String types = text("[Content_Types].xml");
        boolean macros = types.contains("macroenabled")
                || parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
        if (text("mimetype").startsWith("application/vnd.oasis.opendocument")) {
            remarks.refuse("This is an OpenDocument file (.ods).", SAVE_AS);
        } else if (macros) {
            remarks.refuse("The workbook carries macros (.xlsm).", SAVE_AS);
        } else if (parts.containsKey("xl/workbook.bin")) {
            remarks.refuse("This is a binary workbook (.xlsb).", SAVE_AS);
        } else if (!parts.containsKey("xl/workbook.xml")) {
            remarks.refuse("This is not a workbook (.xlsx): it has no sheets.", SAVE_AS);
        } else {
            return true;
        }
        return false;
    }

    private String text(String name) {
        return part(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && java.util.Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (int i = 0; i + wanted.length <= file.length; i++) {
            if (java.util.Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
