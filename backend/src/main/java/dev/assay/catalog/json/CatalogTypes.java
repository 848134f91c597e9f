package dev.assay.catalog.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.assay.catalog.FactValue;
import dev.assay.platform.json.FeatureTypes;

/** Codecs of the catalog's types. */
public final class CatalogTypes implements FeatureTypes {

    @Override
    public SimpleModule module() {
        SimpleModule module = new SimpleModule("catalog");
        module.addSerializer(FactValue.class, new FactValueCodec.Writer());
        module.addDeserializer(FactValue.class, new FactValueCodec.Reader());
        return module;
    }
}
