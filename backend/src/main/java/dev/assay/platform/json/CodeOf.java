package dev.assay.platform.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of which enumeration a text is the code, {@code KNOCK_OUT} as {@code knock-out}, so that the description of the interface lists
 * what it may be.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CodeOf {
    Class<? extends Enum<?>> value();
}
