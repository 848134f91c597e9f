package dev.assay.scoring;

/** How unknown cells are read for one ranking. Three are always shown, since none of them is knowledge. */
public enum Convention {
    /** Anywhere on the scale, every level alike. */
    UNIFORM {
        @Override
        ValueSpan read(ValueSpan unknown) {
            return unknown;
        }
    },
    /** Every unknown cell at the scale's worst. */
    ALL_WORST {
        @Override
        ValueSpan read(ValueSpan unknown) {
            return ValueSpan.exact(unknown.worst());
        }
    },
    /** Every unknown cell at the scale's best. */
    ALL_BEST {
        @Override
        ValueSpan read(ValueSpan unknown) {
            return ValueSpan.exact(unknown.best());
        }
    };

    abstract ValueSpan read(ValueSpan unknown);
}
