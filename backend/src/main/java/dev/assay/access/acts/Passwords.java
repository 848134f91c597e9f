package dev.assay.access.acts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Passwords as Argon2id: 19 MiB, two passes, one lane (OWASP's first recommendation). */
@Singleton
public final class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;

    private final Argon2Function function;
    private final String nobodys;

    @Inject
    Passwords() {
        this(MEMORY_KIB, PASSES);
    }

    Passwords(int memoryKib, int passes) {
        this.function = Argon2Function.getInstance(memoryKib, passes, 1, 32, Argon2.ID);
        this.nobodys = hash(Secrets.token());
    }

    String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(function).getResult();
    }

    boolean matches(String password, String hash) {
        return Password.check(password, hash).with(function);
    }

    /** Takes as long as a real comparison, so that the answer's time does not tell whether the name exists. */
    void compareWithNobodys(String password) {
        matches(password, nobodys);
    }
}
