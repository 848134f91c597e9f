package dev.assay.intake.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.catalog.Catalog;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.Snapshot;
import dev.assay.intake.Reading;
import dev.assay.intake.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A kind of files that can be imported")
class ImportKindTest {
    @ParameterizedTest
    @EnumSource
    @DisplayName("is told of in words, and found by the code that addresses and the command line spell")
    void told(ImportKind kind) {
        assertThat(kind.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(ImportKind.ofCode(kind.code())).contains(kind);
        assertThat(kind.format().label()).isNotBlank();
        assertThat(kind.format().note()).isNotBlank();
        assertThat(kind.format().endings()).isNotEmpty().allSatisfy(ending -> assertThat(ending)
                .matches("\\.[a-z]+"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("takes a folder exactly where it says so, to read it and to pack it")
    void folders(ImportKind kind, @TempDir Path folder) throws IOException {
        Source source = new Source(
                folder,
                "a folder",
                Optional.empty(),
                new Snapshot(0, Catalog.EMPTY, EvidenceBase.EMPTY),
                LocalDate.of(2026, 5, 9));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        if (kind.format().takesFolder()) {
            assertThat(kind.reader().pack(folder, archive)).isEmpty();
            assertThat(archive.size()).isPositive();
        } else {
            assertThat(kind.reader().read(source))
                    .isEqualTo(new Reading.Unreadable("a folder", "This is a folder.", "Name the file itself."));
            assertThatThrownBy(() -> kind.reader().pack(folder, archive))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    @DisplayName("stands in the command line's table of the README")
    void documented() throws IOException {
        String listed = Arrays.stream(ImportKind.values()).map(ImportKind::code).collect(Collectors.joining("\\|"));
        assertThat(Files.readString(Path.of("../README.md"))).contains("`import " + listed + " PATH");
    }
}
