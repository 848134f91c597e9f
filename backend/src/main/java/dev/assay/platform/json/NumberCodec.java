package dev.assay.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.assay.quantity.WrittenNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decimals as plain text, and floating-point numbers that are finite; both as {@link NumberText} reads them. */
final class NumberCodec {

    private NumberCodec() {}

    static void register(SimpleModule module) {
        module.addSerializer(BigDecimal.class, new DecimalWriter());
        module.addDeserializer(BigDecimal.class, new DecimalReader());
        module.addSerializer(Double.TYPE, new DoubleWriter(Double.TYPE));
        module.addSerializer(Double.class, new DoubleWriter(Double.class));
        count(module, Integer.TYPE);
        count(module, Long.TYPE);
        module.addDeserializer(Double.TYPE, new DoubleReader(Double.TYPE, 0.0));
        module.addDeserializer(Double.class, new DoubleReader(Double.class, null));
    }

    @SuppressWarnings("unchecked") // what it delegates to reads numbers of this type
    private static <T> void count(SimpleModule module, Class<T> type) {
        module.addDeserializer(type, (JsonDeserializer<T>) (JsonDeserializer<?>) new CountReader(type));
    }

    private static void check(JsonParser in, DeserializationContext context, Class<?> type) throws IOException {
        if (in.currentToken().isNumeric()) {
            Optional<WrittenNumber.Refused> refused = NumberText.in(in, context).doubtful(in.getText());
            if (refused.isPresent()) {
                throw context.instantiationException(
                        type,
                        new IllegalArgumentException(
                                refused.get().message() + " " + refused.get().remedy()));
            }
        }
    }

    /** As the library reads a whole number, once its notation is nobody's but ours. */
    private static final class CountReader extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        CountReader(Class<?> type) {
            this(NumberDeserializers.find(type, type.getName()));
        }

        private CountReader(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new CountReader(reader);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            check(in, context, handledType());
            return super.deserialize(in, context);
        }
    }

    private static final class DecimalWriter extends StdSerializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        DecimalWriter() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(NumberText.in(out, provider).write(value.toPlainString()));
        }
    }

    private static final class DecimalReader extends StdDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        DecimalReader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isScalarValue()) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, in);
            }
            try {
                return NumberText.in(in, context).decimal(in.getText());
            } catch (IllegalArgumentException e) {
                throw context.instantiationException(BigDecimal.class, e);
            }
        }
    }

    private static final class DoubleWriter extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;

        DoubleWriter(Class<Double> type) {
            super(type);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            String plain = value.toString();
            String written = NumberText.in(out, provider).write(plain);
            if (written.equals(plain)) {
                out.writeNumber(value);
            } else {
                out.writeNumber(written);
            }
        }
    }

    /** A number too large for a double would read as infinite; it is refused where it stands. */
    private static final class DoubleReader extends NumberDeserializers.DoubleDeserializer {
        private static final long serialVersionUID = 1L;

        DoubleReader(Class<Double> type, @Nullable Double whenNull) {
            super(type, whenNull);
        }

        @Override
        public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getText();
            check(in, context, Double.class);
            Double number = super.deserialize(in, context);
            if (number != null && !Double.isFinite(number)) {
                throw context.instantiationException(
                        Double.class, new IllegalArgumentException("The number `" + text + "` is out of range."));
            }
            return number;
        }
    }
}
