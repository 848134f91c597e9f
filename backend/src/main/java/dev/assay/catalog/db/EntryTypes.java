package dev.assay.catalog.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.platform.json.AssayJson;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of entries that all features keep, and the code each is stored under. */
@Singleton
public final class EntryTypes {
    private final Map<String, Class<? extends Record>> byCode;

    EntryTypes(List<EntryKinds> kinds) {
        byCode = kinds.stream()
                .flatMap(some -> some.types().stream())
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }

    String code(Record content) {
        String code = content.getClass().getSimpleName();
        if (!byCode.containsKey(code)) {
            throw new IllegalArgumentException("No entry of the catalog: " + code + ". Maybe its type is new.");
        }
        return code;
    }

    String write(Record content) {
        try {
            return AssayJson.mapper().writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a " + code(content) + " as JSON: " + content + ".", e);
        }
    }

    Record read(String code, String id, String document) {
        Class<? extends Record> type = byCode.get(code);
        if (type == null) {
            throw new IllegalStateException("Entry " + id + " is of the unknown kind " + code
                    + ". Maybe a newer version of Assay wrote this database.");
        }
        try {
            return AssayJson.mapper().readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Entry " + code + " " + id + " in the database cannot be read.", e);
        }
    }
}
