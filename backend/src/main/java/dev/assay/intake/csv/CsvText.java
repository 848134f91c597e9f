package dev.assay.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * The records of one CSV file, one after the other: strict UTF-8 with or without a byte order mark, {@code ;} or {@code ,} as the
 * header shows, any line ending, and no more than the limits allow.
 */
final class CsvText {

    private static final int LONGEST_HEADER = 16_384;

    private final CsvSource source;
    private final CsvLimits limits;
    private final Consumer<RowProblem> problems;

    CsvText(CsvSource source, CsvLimits limits, Consumer<RowProblem> problems) {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Hands over record by record with the line on which it starts, until the file ends or the receiver says no.
     */
    void forEach(BiPredicate<Long, List<String>> receiver) throws IOException {
        long line = 0;
        try (InputStream bytes = new Bounded(source.content().open());
                BufferedReader text = new BufferedReader(new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            char separator = separator(text);
            CsvRecordHandler handler = CsvRecordHandler.builder()
                    .maxFields(200)
                    .maxFieldSize(1 << 20)
                    .maxRecordSize(2 << 20)
                    .build();
            try (CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(4 << 20)
                    .build(handler, text)) {
                for (CsvRecord row : records) {
                    line = row.getStartingLineNumber();
                    if (!receiver.test(line, row.getFields())) {
                        return;
                    }
                }
            }
        } catch (CsvParseException e) {
            report(line + 1, causedBy(e, CharacterCodingException.class), causedBy(e, TooLarge.class));
        } catch (UncheckedIOException e) {
            rethrowUnlessTold(Objects.requireNonNull(e.getCause()));
            report(line + 1, causedBy(e, CharacterCodingException.class), causedBy(e, TooLarge.class));
        } catch (CharacterCodingException | TooLarge e) {
            report(line + 1, causedBy(e, CharacterCodingException.class), causedBy(e, TooLarge.class));
        }
    }

    private void report(long line, boolean encoding, boolean size) {
        String rest = " Nothing from here on was read.";
        if (encoding) {
            problem(line, "The file is not UTF-8." + rest, "Save it as UTF-8; it may be Windows-1252 or UTF-16.");
        } else if (size) {
            problem(line, "The file is larger than " + limits.bytes() + " bytes." + rest, "Split it.");
        } else {
            problem(
                    line,
                    "From here on the text is no CSV." + rest,
                    "Maybe a quotation mark is not closed, or follows text; write \"\" for one inside a field.");
        }
    }

    private void problem(long line, String message, String remedy) {
        problems.accept(new RowProblem(source.name(), line, 0, source.name(), message, remedy));
    }

    private static void rethrowUnlessTold(IOException cause) throws IOException {
        if (!causedBy(cause, CharacterCodingException.class) && !causedBy(cause, TooLarge.class)) {
            throw cause;
        }
    }

    private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(LONGEST_HEADER + 1);
        int commas = 0;
        int semicolons = 0;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
        }
        text.reset();
        return semicolons > commas ? ';' : ',';
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final class Bounded extends FilterInputStream {
        private long left = limits.bytes();

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return counted(super.read(buffer, offset, length));
        }

        private int counted(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLarge();
            }
            return read;
        }
    }
}
