package dev.assay.access.acts;

import io.micronaut.context.RuntimeBeanDefinition;

/** Passwords hashed at the least cost there is, where a test is about something else. */
public final class QuickPasswords {
    private static final int MEMORY_KIB = 8;

    private QuickPasswords() {}

    /** Takes the place of the real ones. */
    public static RuntimeBeanDefinition<?> definition() {
        return RuntimeBeanDefinition.builder(Passwords.class, () -> new Passwords(MEMORY_KIB, 1))
                .singleton(true)
                .replaces(Passwords.class)
                .build();
    }
}
