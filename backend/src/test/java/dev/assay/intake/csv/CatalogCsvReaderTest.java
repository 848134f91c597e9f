package dev.assay.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Tariff;
import dev.assay.intake.SharedData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The reader of the catalog format")
class CatalogCsvReaderTest {

    private static final CatalogHoldings SHIPPED = StarterCatalog.load();
    private static final String PRICES =
            "offering,kind,currency,since,above_context_tokens,input,output,free,basis,source,published\n";
    private static final String OFFERING = "gpt-4o-2024-08-06@openai-api";

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
            vendors~an unknown country~id,name,headquarters,basis,source,published~x,X,UK,cited,s,2026~3~Maybe GB
            vendors~a date of another form~id,name,headquarters,basis,source,published~x,X,DE,cited,s,09.05.2026~6~ISO date
            vendors~no date at all~id,name,headquarters,basis,source,published~x,X,DE,cited,s,~6~retrieved
            vendors~no source~id,name,headquarters,basis,source,published~x,X,DE,cited,,2026~5~is empty
            vendors~an unknown basis~id,name,headquarters,basis,source,published~x,X,DE,certain,s,2026~4~unverified
            vendors~a ragged row~id,name,headquarters,basis,source,published~x,X,DE,cited,s~6~quotation marks
            models~an unknown licence~id,name,developer,licence,weights,basis,source,published~x,X,mistral,Apache-20,open,cited,s,2026~4~Maybe `Apache-2.0`
            models~a vendor that is not there~id,name,developer,licence,weights,basis,source,published~x,X,mistrall,MIT,open,cited,s,2026~3~Maybe `mistral`
            commitments~an unknown currency~id,vendor,subject,currency,low,high,status,basis,source,published~x,meta,S,YUAN,1,2,planned,cited,s,2026~4~ISO 4217
            commitments~reversed amounts~id,vendor,subject,currency,low,high,status,basis,source,published~x,meta,S,USD,3,2,planned,cited,s,2026~6~swap
            commitments~an absurd amount~id,vendor,subject,currency,low,high,status,basis,source,published~x,meta,S,USD,999999999999999999,,planned,cited,s,2026~5~unit
            facts~a country among the codes~level,subject,attribute,type,value,basis,source,published~offering,gpt-4o-2024-08-06@openai-api,storageCountries,codes,DE|EU,cited,s,2026~5~member states
            facts~reversed dates~level,subject,attribute,type,value,since,until,basis,source,published~vendor,meta,listedCompany,yes-no,yes,2026-02,2026-01,cited,s,2026~7~swap
            evidence~NaN~id,level,subject,benchmark,value,unit,n,evaluator,evaluator_class,origin,fit,basis,source,published~x,model,gpt-4o-2024-08-06,mmlu,NaN,%,10,E,third-party,o,proxy,cited,s,2026~5~plain decimal
            evidence~no items~id,level,subject,benchmark,value,unit,n,evaluator,evaluator_class,origin,fit,basis,source,published~x,model,gpt-4o-2024-08-06,mmlu,50,%,0,E,third-party,o,proxy,cited,s,2026~7~between 1
            evidence~a rate over the domain~id,level,subject,benchmark,value,unit,n,evaluator,evaluator_class,origin,fit,basis,source,published~x,model,gpt-4o-2024-08-06,mmlu,101,%,10,E,third-party,o,proxy,cited,s,2026~5~0 to 100
            evidence~a negative rate~id,level,subject,benchmark,value,unit,n,evaluator,evaluator_class,origin,fit,basis,source,published~x,model,gpt-4o-2024-08-06,mmlu,-3,%,10,E,third-party,o,proxy,cited,s,2026~5~0 to 100
            evidence~a value outside its interval~id,level,subject,benchmark,value,unit,low,high,evaluator,evaluator_class,origin,fit,basis,source,published~x,model,gpt-4o-2024-08-06,mmlu,50,%,2,3,E,third-party,o,proxy,cited,s,2026~5~offsets
            evidence~a reversed interval~id,level,subject,benchmark,value,unit,low,high,evaluator,evaluator_class,origin,fit,basis,source,published~x,model,gpt-4o-2024-08-06,mmlu,50,%,60,40,E,third-party,o,proxy,cited,s,2026~7~swap
            """)
    @DisplayName("skips a bad row and says where, what and what would be right")
    void tellsWhatIsWrong(String kind, String what, String header, String row, int column, String remedy)
            throws IOException {
        CatalogReading reading = read(header + "\n" + row + "\n");
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(reading.proposal().entries()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        RowProblem problem = reading.problems().get(0);
        assertThat(problem.place()).isEqualTo("test.csv:2:" + column);
        assertThat(problem.toString()).contains(remedy);
    }

    @Test
    @DisplayName("refuses a price of zero that is not marked free, and takes one that is")
    void zeroIsNotFree() throws IOException {
        CatalogReading unmarked = read(PRICES + OFFERING + ",list,USD,2026,0,0,1,,cited,s,2026\n");
        assertThat(unmarked.problems()).hasSize(1);
        assertThat(unmarked.problems().get(0).remedy()).contains("free");
        CatalogReading marked = read(PRICES + OFFERING + ",list,USD,2026,0,0,1,input,cited,s,2026\n");
        assertThat(marked.problems()).isEmpty();
        assertThat(marked.holdings().catalog().tariffs().get(0).lines()).anyMatch(Tariff.Line::contractuallyFree);
    }

    @Test
    @DisplayName("leaves a price sheet out whole when one of its tiers is wrong")
    void tiersStandTogether() throws IOException {
        CatalogReading reading = read(PRICES
                + OFFERING + ",list,USD,2026,0,1,2,,cited,s,2026\n"
                + OFFERING + ",list,USD,2026,200000,-2,4,,cited,s,2026\n");
        assertThat(reading.holdings().catalog().tariffs()).isEmpty();
        assertThat(reading.proposal().skipped()).hasSize(2);
        assertThat(reading.problems().get(1).message()).contains("line 3");
    }

    @Test
    @DisplayName("makes one price sheet of the rows of its tiers")
    void tiersMakeOneSheet() throws IOException {
        CatalogReading reading = read(PRICES
                + OFFERING + ",list,USD,2026,0,1,2,,cited,s,2026\n"
                + OFFERING + ",list,USD,2026,200000,2,4,,cited,s,2026\n");
        assertThat(reading.holdings().catalog().tariffs()).singleElement().satisfies(t -> assertThat(t.lines())
                .hasSize(4));
    }

    @Test
    @DisplayName("keeps the first of two rows of one id")
    void duplicates() throws IOException {
        CatalogReading reading = read("id,name,basis,source,published\nx,One,cited,s,2026\nx,Two,cited,s,2026\n");
        assertThat(reading.holdings().catalog().vendors()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(p -> assertThat(p.message())
                .contains("test.csv:2"));
    }

    @ParameterizedTest(name = "separator {0}, end of line {1}, byte order mark {2}")
    @CsvSource({"',',LF,no", "';',LF,yes", "',',CRLF,yes", "';',CRLF,no"})
    @DisplayName("reads commas and semicolons, LF and CRLF, with and without a byte order mark")
    void formsOfText(String separator, String end, String mark) throws IOException {
        String text = "id,name,basis,source,published\nx,Größe,cited,s,2026-05\n"
                .replace(",", separator)
                .replace("\n", end.equals("LF") ? "\n" : "\r\n");
        CatalogReading reading = read((mark.equals("yes") ? "\uFEFF" : "") + text);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.holdings().catalog().vendors()).singleElement().satisfies(v -> assertThat(v.name())
                .isEqualTo("Größe"));
    }

    @Test
    @DisplayName("refuses Windows-1252 with a remedy")
    void otherEncodings() throws IOException {
        byte[] bytes =
                "id,name,basis,source,published\nx,Größe,cited,s,2026\n".getBytes(Charset.forName("windows-1252"));
        CatalogReading reading = read(bytes, CsvLimits.STANDARD);
        assertThat(reading.holdings().catalog().vendors()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(p -> assertThat(p.remedy())
                .contains("UTF-8"));
    }

    @Test
    @DisplayName("refuses a header of no known kind, naming the nearest")
    void unknownHeader() throws IOException {
        CatalogReading reading = read("id,nam,basis,source,published\nx,X,cited,s,2026\n");
        assertThat(reading.problems())
                .extracting(RowProblem::message)
                .anyMatch(m -> m.contains("Unknown column `nam`"));
        assertThat(reading.problems()).extracting(RowProblem::message).anyMatch(m -> m.contains("vendors"));
    }

    @Test
    @DisplayName("stops at the limits for bytes, rows and fields")
    void limits() throws IOException {
        String rows = "id,name,basis,source,published\nx,X,cited,s,2026\ny,Y,cited,s,2026\n";
        CsvLimits few = new CsvLimits(1_000_000, 1, 10, 1, 10);
        assertThat(read(bytes(rows), few).problems())
                .extracting(RowProblem::message)
                .anyMatch(m -> m.contains("rows"));
        CsvLimits small = new CsvLimits(20, 10, 10, 1, 10);
        assertThat(read(bytes(rows), small).problems())
                .extracting(RowProblem::message)
                .anyMatch(m -> m.contains("larger"));
        assertThat(read(bytes(rows.replace("X", "X".repeat(11))), new CsvLimits(1_000, 10, 10, 1, 10))
                        .problems())
                .extracting(RowProblem::message)
                .anyMatch(m -> m.contains("11 characters"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {",X,cited,s,2026", "x,X,X,X,X,X,X", "x,X,no-such-basis,s,2026"})
    @DisplayName("tells of so many problems one by one and counts the rows after them, be they a million")
    void countsWhatItDoesNotTell(String bad) throws IOException {
        int rows = 1_000_000;
        byte[] file = bytes("id,name,basis,source,published\ny,Y,cited,s,2026\n" + (bad + "\n").repeat(rows));
        CatalogReading reading = read(file, new CsvLimits(64 << 20, 2_000_000, 100, 1, 100));
        assertThat(reading.rows()).isEqualTo(rows + 1);
        assertThat(reading.problems()).hasSize(100);
        assertThat(reading.proposal().entries()).hasSize(1);
        assertThat(reading.proposal().skipped()).hasSizeLessThanOrEqualTo(100);
        int told = reading.proposal().skipped().size();
        assertThat(reading.proposal().notes()).singleElement().asString().contains(rows - told + " more rows");
    }

    @Test
    @DisplayName("tells of a quotation mark that is not closed instead of swallowing the rest")
    void openQuote() throws IOException {
        CatalogReading reading = read("id,name,basis,source,published\nx,\"X,cited,s,2026\ny,Y,cited,s,2026\n");
        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.problems().get(0).toString()).contains("quotation mark");
    }

    @Test
    @DisplayName("reads a folder of files that refer to each other in any order")
    void folder(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.csv"), "id,name,developer,weights,basis,source,published\nm,M,v,open,cited,s,2026\n");
        Files.writeString(folder.resolve("b.csv"), "id,name,basis,source,published\nv,V,cited,s,2026\n");
        CatalogReading reading = new CatalogCsvReader(CatalogHoldings.EMPTY, CsvLimits.STANDARD, SharedData.TODAY)
                .read("folder", dev.assay.intake.csv.CsvSource.under(folder));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.holdings().catalog().models()).hasSize(1);
        assertThat(reading.holdings().catalog().vendors()).hasSize(1);
    }

    @Test
    @DisplayName("reads what the writer wrote as the same catalog and evidence")
    void roundTrip() throws IOException {
        List<dev.assay.intake.csv.CsvSource> files = CatalogCsvWriter.files(SHIPPED).entrySet().stream()
                .map(f -> new dev.assay.intake.csv.CsvSource(
                        f.getKey(), () -> new ByteArrayInputStream(bytes(f.getValue()))))
                .toList();
        CatalogReading again =
                new CatalogCsvReader(CatalogHoldings.EMPTY, CsvLimits.STANDARD, SharedData.TODAY).read("again", files);
        assertThat(again.problems()).isEmpty();
        assertThat(again.holdings()).isEqualTo(SHIPPED);
        assertThat(CatalogCsvWriter.files(again.holdings())).isEqualTo(CatalogCsvWriter.files(SHIPPED));
    }

    private static CatalogReading read(String text) throws IOException {
        return read(bytes(text), CsvLimits.STANDARD);
    }

    private static CatalogReading read(byte[] bytes, CsvLimits limits) throws IOException {
        return new CatalogCsvReader(SHIPPED, limits, SharedData.TODAY)
                .read(
                        "test",
                        List.of(new dev.assay.intake.csv.CsvSource(
                                "test.csv", () -> new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length)))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
