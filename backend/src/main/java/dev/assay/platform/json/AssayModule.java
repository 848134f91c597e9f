package dev.assay.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.assay.quantity.Country;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Codecs of the house's smallest types; a record is written by its components and nothing else. Features add theirs by {@link FeatureTypes}. */
public final class AssayModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public AssayModule() {
        super("assay");
        text(PartialDate.class, PartialDate::text, PartialDate::new);
        text(Country.class, Country::code, Country::new);
        text(CurrencyCode.class, CurrencyCode::code, CurrencyCode::new);
        NumberCodec.register(this);
        setSerializerModifier(new OnlyRecordComponents());
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new TextWriter<>(type, write));
        addDeserializer(type, new TextReader<>(type, read));
    }

    private static final class TextWriter<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;

        TextWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(write.apply(value));
        }
    }

    private static final class TextReader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        TextReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isScalarValue()) {
                return handledType().cast(context.handleUnexpectedToken(handledType(), in));
            }
            try {
                return read.apply(in.getText());
            } catch (IllegalArgumentException e) {
                throw context.instantiationException(handledType(), e);
            }
        }

        @Override
        @SuppressWarnings("unchecked") // the class was given by the constructor
        public Class<T> handledType() {
            return (Class<T>) super.handledType();
        }
    }

    private static final class OnlyRecordComponents extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            if (!bean.getBeanClass().isRecord()) {
                return properties;
            }
            Set<String> components = Arrays.stream(bean.getBeanClass().getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            return properties.stream()
                    .filter(p -> components.contains(p.getMember().getName()) || components.contains(p.getName()))
                    .toList();
        }
    }
}
