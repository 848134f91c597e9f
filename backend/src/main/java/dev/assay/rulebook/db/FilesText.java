package dev.assay.rulebook.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.rulebook.RuleFile;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rule files as one JSON text, path to content in Base64, so that they come back byte for byte. */
public final class FilesText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FilesText() {}

    public static String of(List<RuleFile> files) {
        Map<String, String> members = new LinkedHashMap<>();
        files.forEach(file -> members.put(file.path(), Base64.getEncoder().encodeToString(file.bytes())));
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts can always be written as JSON.", impossible);
        }
    }

    public static List<RuleFile> read(String text) {
        try {
            List<RuleFile> files = new ArrayList<>();
            JSON.readTree(text)
                    .fields()
                    .forEachRemaining(member -> files.add(new RuleFile(
                            member.getKey(),
                            Base64.getDecoder().decode(member.getValue().asText()))));
            return files;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(
                    "A published rulebook in the database is damaged. Maybe the table was edited by hand.", damaged);
        }
    }
}
