package dev.assay.platform.refusal;

import java.util.function.Function;

/** What came of a request: a value, or a refusal as a value. */
public sealed interface Outcome<T> {

    /** The value; at the web's edge a refusal travels on as an exception. */
    T orThrow();

    <R> Outcome<R> then(Function<? super T, Outcome<R>> next);

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Done<>(change.apply(value)));
    }

    boolean isDone();

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    record Done<T>(T value) implements Outcome<T> {
        @Override
        public T orThrow() {
            return value;
        }

        @Override
        public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
            return next.apply(value);
        }

        @Override
        public boolean isDone() {
            return true;
        }
    }

    record Refused<T>(Refusal refusal) implements Outcome<T> {
        @Override
        public T orThrow() {
            throw refusal.asException();
        }

        @Override
        public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
            return new Refused<>(refusal);
        }

        @Override
        public boolean isDone() {
            return false;
        }
    }
}
