package dev.assay.platform.json;

import com.fasterxml.jackson.databind.module.SimpleModule;

/** Codecs of a feature's own types, named in {@code META-INF/services} so that the platform need not know the feature. */
public interface FeatureTypes {

    SimpleModule module();
}
