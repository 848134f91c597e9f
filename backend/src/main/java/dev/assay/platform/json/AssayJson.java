package dev.assay.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * How domain types read and write as JSON and YAML. Dates, countries, currencies and decimals are plain strings; an empty {@code
 * Optional} is an absent field and an absent list is an empty one; any other missing required field, a null within a list or a map, an unknown
 * field, a field given twice, a number given as text and a decimal written otherwise than with digits and a point are refused.
 */
public final class AssayJson {

    /** Deepest nesting any reader of ours accepts. */
    public static final int MAX_DEPTH = 64;

    private static final ObjectMapper MAPPER =
            configure(JsonMapper.builder(factory())).build();

    private AssayJson() {}

    /** The shared mapper. Do not reconfigure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** A factory with our limits on nesting and string length, refusing fields given twice. */
    public static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(constraints())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    public static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(2_000_000)
                .maxNumberLength(100)
                .build();
    }

    /** In the order of their names, for none depends on another. */
    private static List<Module> featureTypes() {
        return ServiceLoader.load(FeatureTypes.class, FeatureTypes.class.getClassLoader()).stream()
                .map(types -> (Module) types.get().module())
                .sorted(Comparator.comparing(Module::getModuleName))
                .toList();
    }

    private static void withoutNulls(MutableConfigOverride entries) {
        entries.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    /**
     * For documents that people write: a number that reads as one in some languages and as another in others is refused.
     *
     * @param sealedField the field of the whole whose content a program wrote and a digest holds; there numbers are exact
     */
    public static ObjectReader byHand(ObjectReader reader, String sealedField) {
        return reader.withAttribute(NumberText.SEALED_FIELD, sealedField);
    }

    /** Writes numbers so that {@link #byHand(ObjectReader, String)} takes each of them back. */
    public static ObjectWriter byHand(ObjectWriter writer, String sealedField) {
        return writer.withAttribute(NumberText.SEALED_FIELD, sealedField);
    }

    /** Gives any mapper (JSON, YAML) the conventions of the house. */
    public static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B configure(B builder) {
        return builder.withConfigOverride(
                        List.class,
                        lists -> lists.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
                .withConfigOverride(Set.class, AssayJson::withoutNulls)
                .withConfigOverride(SortedSet.class, AssayJson::withoutNulls)
                .withConfigOverride(Map.class, AssayJson::withoutNulls)
                .withConfigOverride(SortedMap.class, AssayJson::withoutNulls)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new AssayModule())
                .addModules(featureTypes())
                .serializationInclusion(JsonInclude.Include.NON_ABSENT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS);
    }
}
