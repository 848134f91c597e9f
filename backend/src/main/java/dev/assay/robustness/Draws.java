package dev.assay.robustness;

/**
 * Random numbers by counter: the number of a draw is a function of seed, purpose, name and draw, so that neither the order of
 * factors, nor the number of threads, nor the other alternatives can change it.
 *
 * <p>Source: SplitMix64, Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA; each name starts at
 * its own place of the generator's one sequence of 2⁶⁴ numbers.
 */
final class Draws {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** What a draw is for: numbers of two purposes have nothing to do with each other. */
    enum Purpose {
        MEASUREMENT,
        FRESH_MEASUREMENT,
        WEIGHT
    }

    private Draws() {}

    /** Where the sequence of a name starts. */
    static long key(long seed, Purpose purpose, String name) {
        return mixed(mixed(mixed(seed + STEP) ^ hash(purpose.name())) ^ hash(name));
    }

    /** A number strictly between 0 and 1, a multiple of 2⁻⁵³. */
    static double uniform(long key, long draw) {
        long bits = mixed(key + (draw + 1) * STEP) >>> 12;
        return (bits + 0.5) * 0x1p-52;
    }

    /** An exponential number of mean 1; such numbers divided by their sum are Dirichlet(1, …, 1). */
    static double exponential(long key, long draw) {
        return -StrictMath.log(uniform(key, draw));
    }

    private static long hash(String name) {
        long hash = FNV_START;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
